// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Second places for the system, and counters that only rise: slots of RAUC (`system.conf`) and Mender
//! (`mender.conf`), a loader that goes back (U-Boot, "Boot Count Limit"), partitions of Espressif's,
//! versions that are signed with an image.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, UpdateRule, UpdateRuleKind};

use crate::config::uboot::environments;
use crate::config::{ini, locate};
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

/// Slots of one class: their names, where they stand, and whether the loader knows them.
#[derive(Default)]
struct Class<'a> {
    slots: BTreeSet<&'a [u8]>,
    places: Vec<Locator>,
    is_booted: bool,
}

/// `[slot.rootfs.0]`, `[slot.rootfs.1]`: the class that holds the system, by its name or as the loader
/// starts it (`bootname`). A class of data or of a rescue system may have any number of slots.
fn rauc(image: &Image<'_>, files: &FileSystem<'_>, path: &str) -> Option<UpdateRule> {
    let file = files.find(path.as_bytes())?;
    let mut classes: BTreeMap<&[u8], Class<'_>> = BTreeMap::new();
    for section in ini::sections(file.text?) {
        let Some(name) = section.name.strip_prefix(b"slot.") else { continue };
        let (Some(dot), Some(line)) = (memchr::memrchr(b'.', name), section.line) else { continue };
        let class = classes.entry(&name[..dot]).or_default();
        class.is_booted |= section.entries.iter().any(|own| own.key == b"bootname");
        if class.slots.insert(name) && class.places.len() < 4 {
            class.places.push(locate(image, file, &line));
        }
    }
    let booted = classes.values().filter(|own| own.is_booted);
    let system =
        classes.get(&b"rootfs"[..]).or_else(|| booted.max_by_key(|own| own.slots.len()))?;
    let holds = if system.slots.len() >= 2 { Answer::Yes } else { Answer::No };
    Some(rule("rauc", UpdateRuleKind::Fallback, holds, system.places.clone()))
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
        let [limit, other, usual] =
            [&b"bootlimit"[..], b"altbootcmd", b"bootcmd"].map(|name| variables.get(name).copied());
        if let (Some((number, limit)), Some((command, other))) = (limit, other)
            && is_on(number)
            && is_elsewhere(command, usual.map_or(&b""[..], |(usual, _)| usual))
        {
            let places = vec![image.entry(other), image.entry(limit)];
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

/// Whether boots are counted at all: a limit of 0 is none.
fn is_on(limit: &[u8]) -> bool {
    let limit = std::str::from_utf8(limit).ok().and_then(|own| own.trim().parse::<u64>().ok());
    limit.is_some_and(|own| own > 0)
}

/// Whether a command does more than start what is started anyway: nothing but a reset, or `bootcmd`
/// again, is no second place.
fn is_elsewhere(command: &[u8], usual: &[u8]) -> bool {
    let mut commands = command.split(|byte| matches!(byte, b';' | b'&' | b'|' | b'\n'));
    let does = |own: &[u8]| {
        let mut words = own.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        match (words.next(), words.next()) {
            (None | Some(b"boot" | b"bootd" | b"echo" | b"reset" | b"saveenv" | b"sleep"), _) => {
                false
            }
            (Some(b"run"), Some(b"bootcmd")) => words.next().is_some(),
            (Some(b"setenv"), Some(b"bootcount" | b"upgrade_available")) => false,
            _ => true,
        }
    };
    command.trim_ascii() != usual.trim_ascii() && commands.any(does)
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
        // Two places for data are none for the system; the loader's name tells which class holds it.
        let data = "[slot.data.0]\ndevice=/dev/a\n[slot.data.1]\ndevice=/dev/b\n";
        assert!(of(path, data).is_empty());
        let booted = "[slot.system.0]\ndevice=/dev/c\nbootname=A\n";
        assert_eq!(of(path, &[data, booted].concat()), [("rauc".to_owned(), Answer::No)]);
        let both = [data, booted, "[slot.system.1]\ndevice=/dev/d\nbootname=B\n"].concat();
        assert_eq!(of(path, &both), [("rauc".to_owned(), Answer::Yes)]);
        assert!(of(path, "[system]\n").is_empty());
        let mender = "{\n\"RootfsPartA\": \"/dev/a\",\n\"RootfsPartB\": \"/dev/b\"\n}\n";
        assert_eq!(of("/etc/mender/mender.conf", mender), [("mender".to_owned(), Answer::Yes)]);
        assert!(of("/etc/mender/mender.conf", "{\"RootfsPartA\": \"/dev/a\"}").is_empty());
    }

    #[test]
    fn a_loader_goes_back_where_it_counts_and_has_another_place() {
        let of = |limit: &str, other: &str| {
            let made = crate::test_tree::environment(&[
                other,
                "bootcmd=run boot_a",
                limit,
                "boot_a=bootm 0x9f020000",
            ]);
            let evidence = evidence_of(&[("/env.bin", &made)]);
            evidence.update_rules.iter().any(|own| own.mechanism == "uboot")
        };
        assert!(of("bootlimit=3", "altbootcmd=run boot_b"));
        assert!(of("bootlimit=3", "altbootcmd=setenv slot b; saveenv; run bootcmd"));
        for (limit, other) in [
            ("bootlimit=0", "altbootcmd=run boot_b"),
            ("bootlimit=", "altbootcmd=run boot_b"),
            ("bootlimit=3", "altbootcmd=reset"),
            ("bootlimit=3", "altbootcmd=run bootcmd"),
            ("bootlimit=3", "altbootcmd=run boot_a"),
            ("bootlimit=3", "altbootcmd=setenv bootcount 0; saveenv; run bootcmd; reset"),
        ] {
            assert!(!of(limit, other), "{limit} {other}");
        }
    }

    #[test]
    fn hostile_sections_end() {
        let one = [("rauc".to_owned(), Answer::No)];
        assert_eq!(of("/etc/rauc/system.conf", &"[slot.rootfs.0]\n".repeat(20_000)), one);
        assert!(of("/etc/rauc/system.conf", "[slot.]\n[slot.x]\n[slot").is_empty());
    }
}
