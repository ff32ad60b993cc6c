// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Second places for the system, and counters that only rise: slots of RAUC (`system.conf`) and Mender
//! (`mender.conf`), a loader that goes back (U-Boot, "Boot Count Limit"), partitions of Espressif's,
//! versions that are signed with an image.

use std::collections::BTreeMap;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, UpdateRule, UpdateRuleKind};

use crate::config::locate;
use crate::config::uboot::environments;
use crate::view::{FileSystem, Image, lines};

/// A rule with where it is said.
fn rule(
    mechanism: &str,
    rule: UpdateRuleKind,
    holds: Answer,
    locators: Vec<Locator>,
) -> UpdateRule {
    UpdateRule { mechanism: mechanism.to_owned(), rule, holds, locators }
}

/// What a file system's configuration says of slots.
pub(super) fn of_files(image: &Image<'_>, files: &FileSystem<'_>) -> Vec<UpdateRule> {
    let mut found = Vec::new();
    found.extend(super::frameworks::RAUC.iter().find_map(|path| rauc(image, files, path)));
    found.extend(super::frameworks::MENDER.iter().find_map(|path| mender(image, files, path)));
    found
}

/// `[slot.rootfs.0]`, `[slot.rootfs.1]`: the class of the slots that hold the system.
fn rauc(image: &Image<'_>, files: &FileSystem<'_>, path: &str) -> Option<UpdateRule> {
    let file = files.find(path.as_bytes())?;
    let mut classes: BTreeMap<&[u8], Vec<Locator>> = BTreeMap::new();
    for line in lines(file.text?).take(4096) {
        let section = line.bytes.trim_ascii().strip_prefix(b"[slot.");
        let Some(section) = section.and_then(|own| own.strip_suffix(b"]")) else { continue };
        let Some(dot) = memchr::memrchr(b'.', section) else { continue };
        let places = classes.entry(&section[..dot]).or_default();
        if places.len() < 4 {
            places.push(locate(image, file, &line));
        }
    }
    let (_, places) =
        classes.iter().max_by_key(|(name, places)| (places.len(), **name == b"rootfs"))?;
    let holds = if places.len() >= 2 { Answer::Yes } else { Answer::No };
    Some(rule("rauc", UpdateRuleKind::Fallback, holds, places.clone()))
}

fn mender(image: &Image<'_>, files: &FileSystem<'_>, path: &str) -> Option<UpdateRule> {
    let file = files.find(path.as_bytes())?;
    let text = file.text?;
    let place = |name: &[u8]| {
        let is_of = |line: &crate::view::Line<'_>| memchr::memmem::find(line.bytes, name).is_some();
        lines(text).find(is_of).map(|line| locate(image, file, &line))
    };
    let both = [place(b"\"RootfsPartA\"")?, place(b"\"RootfsPartB\"")?];
    Some(rule("mender", UpdateRuleKind::Fallback, Answer::Yes, both.to_vec()))
}

/// What the image itself says, outside of its file systems.
pub(super) fn of_image(image: &Image<'_>) -> Vec<UpdateRule> {
    let mut found = Vec::new();
    for variables in environments(image) {
        // Both are needed: a limit, and what is started where it is passed.
        let (limit, other) = (&b"bootlimit"[..], &b"altbootcmd"[..]);
        if let (Some((_, limit)), Some((_, other))) = (variables.get(limit), variables.get(other)) {
            let places = vec![image.entry(*other), image.entry(*limit)];
            found.push(rule("uboot", UpdateRuleKind::Fallback, Answer::Yes, places));
        }
    }
    for (index, container) in image.tree().containers.iter().enumerate() {
        let detail = |name: &str| container.details.get(name).map_or("", String::as_str);
        let number = |name: &str| detail(name).parse::<u64>().unwrap_or(0);
        let place = || vec![image.container(index)];
        match container.format {
            "esp-partitions" => {
                let holds = match number("ota-slots") {
                    0 => Answer::No,
                    1 if !detail("partitions").contains(" app/factory ") => Answer::No,
                    _ => Answer::Yes,
                };
                found.push(rule("esp-idf", UpdateRuleKind::Fallback, holds, place()));
            }
            // A counter that is signed along; whether the loader holds it against its own, the loader's
            // build decides.
            "mcuboot" if number("security-counter") > 0 => {
                found.push(rule("mcuboot", UpdateRuleKind::NoneOlder, Answer::Unknown, place()));
            }
            "esp-image" if number("secure-version") > 0 => {
                found.push(rule("esp-idf", UpdateRuleKind::NoneOlder, Answer::Unknown, place()));
            }
            "android-vbmeta" if number("rollback-index") > 0 => {
                found.push(rule("avb", UpdateRuleKind::NoneOlder, Answer::Unknown, place()));
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_tree::evidence_of;

    fn of(path: &str, text: &str) -> Vec<(String, Answer)> {
        let all = evidence_of(&[(path, text.as_bytes())]).update_rules.into_iter();
        all.filter(|own| own.rule == UpdateRuleKind::Fallback)
            .map(|own| (own.mechanism, own.holds))
            .collect()
    }

    #[test]
    fn slots_as_the_manuals_have_them() {
        // RAUC's reference, "system.conf".
        let path = "/etc/rauc/system.conf";
        let two = "[system]\ncompatible=x\n[slot.rootfs.0]\ndevice=/dev/mmcblk0p2\n\
                   [slot.rootfs.1]\ndevice=/dev/mmcblk0p3\n[slot.appfs.0]\nparent=rootfs.0\n";
        assert_eq!(of(path, two), [("rauc".to_owned(), Answer::Yes)]);
        let one = "[slot.rescue.0]\ndevice=/dev/a\n[slot.rootfs.0]\ndevice=/dev/b\n";
        assert_eq!(of(path, one), [("rauc".to_owned(), Answer::No)]);
        assert!(of(path, "[system]\n").is_empty());
        let mender = "{\n\"RootfsPartA\": \"/dev/a\",\n\"RootfsPartB\": \"/dev/b\"\n}\n";
        assert_eq!(of("/etc/mender/mender.conf", mender), [("mender".to_owned(), Answer::Yes)]);
        assert!(of("/etc/mender/mender.conf", "{\"RootfsPartA\": \"/dev/a\"}").is_empty());
    }

    #[test]
    fn hostile_sections_end() {
        assert_eq!(of("/etc/rauc/system.conf", &"[slot.a.0]\n".repeat(20_000)).len(), 1);
        assert!(of("/etc/rauc/system.conf", "[slot.]\n[slot.x]\n[slot").is_empty());
    }
}
