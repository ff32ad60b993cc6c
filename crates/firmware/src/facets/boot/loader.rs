// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a boot loader says of itself: its control tree with the keys that it asks for, its environment,
//! the command line that it gives to the kernel.

use std::collections::BTreeMap;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, Setting};

use super::command_line;
use crate::view::Image;

/// Settings of an environment and of a control tree that are kept.
const SETTINGS: &[&str] = &["bootdelay", "bootargs", "bootcmd", "preboot", "verify"];

/// The control tree beside an image of U-Boot: a device tree in the same place that holds keys, or the
/// loader's own settings; and whether one of its keys is required (U-Boot,
/// `doc/usage/fit/signature.rst`: without `required` an image without a signature starts too).
pub fn control_tree(image: &Image<'_>, fit: usize) -> Option<(usize, Answer)> {
    let tree = image.tree();
    let parent = tree.containers.get(fit)?.parent;
    let mut trees = tree.containers.iter().enumerate().filter(|(_, own)| {
        own.format == "dtb"
            && own.parent == parent
            && (own.details.contains_key("keys") || own.details.contains_key("bootdelay"))
    });
    let (index, own) = trees.next()?;
    // With several it is not known which one is the loader's.
    let required = match (trees.next().is_some(), own.details.contains_key("required-key")) {
        (true, _) => Answer::Unknown,
        (false, true) => Answer::Yes,
        (false, false) => Answer::No,
    };
    Some((index, required))
}

/// Where a control tree stands: the first property of its first key, where it has one.
pub fn place(image: &Image<'_>, control: usize) -> Locator {
    let tree = image.tree();
    let entries = tree.containers.get(control).map_or(0..0, |own| own.entries.clone());
    let key = entries.into_iter().find(|index| {
        tree.entries.get(*index).is_some_and(|own| own.header.path.starts_with(b"/signature/key-"))
    });
    key.map_or_else(|| image.container(control), |index| image.entry(index))
}

/// The settings of environments and trees, in tree order.
pub fn settings(image: &Image<'_>) -> Vec<Setting> {
    let mut found = Vec::new();
    for (index, container) in image.tree().containers.iter().enumerate() {
        let mut tell = |name: &str, value: &str| {
            let shown = name.strip_suffix("-possible").unwrap_or(name);
            let locator = image.container(index).excerpt(format!("{shown}={value}"));
            let (name, value) = (name.to_owned(), value.to_owned());
            found.push(Setting { name, value, locators: vec![locator] });
        };
        if let "android-boot" | "android-vendor-boot" = container.format
            && let Some(line) = container.details.get("command-line")
        {
            tell("bootargs", line);
        }
        if container.format == "esp-partitions"
            && let Some((name, label)) = nvs(&container.details)
        {
            tell(name, &label);
        }
        if !matches!(container.format, "uboot-env" | "dtb") {
            continue;
        }
        for name in SETTINGS {
            let Some(value) = container.details.get(name) else { continue };
            let name = match *name {
                "bootargs" if container.format == "uboot-env" => {
                    command_line::own_name(image, index)
                }
                name => name,
            };
            tell(name, value);
        }
    }
    found
}

/// The scheme of an image of Espressif's, and whether it is signed: the key lies in the signature's own
/// block, so that it holds says that it was signed, not by whom.
pub fn signed_esp(details: &BTreeMap<&'static str, String>) -> (&'static str, &'static str) {
    let detail = |name| details.get(name).map_or("", String::as_str);
    let scheme = match detail("signed") {
        signed if signed.starts_with("secure boot v2") => "esp-secure-boot-v2",
        signed if signed.starts_with("secure boot v1") => "esp-secure-boot-v1",
        _ => "esp-image",
    };
    let signed = match (detail("signed"), detail("signature-verified")) {
        ("none" | "", _) => "no",
        (_, verified) if verified.starts_with("holds") => "yes",
        _ => "unknown",
    };
    (scheme, signed)
}

/// Whether an image of MCUboot is signed; with which key, it does not say.
pub fn signed_mcuboot(details: &BTreeMap<&'static str, String>) -> &'static str {
    match details.get("signed").map(String::as_str) {
        Some("none") => "no",
        _ => "unknown",
    }
}

/// Whether the partition with the settings of a device of Espressif's can be protected: a partition for
/// its keys, or its own flag (ESP-IDF, "NVS Encryption"). The value is the partition's label.
fn nvs(details: &BTreeMap<&'static str, String>) -> Option<(&'static str, String)> {
    let rows = details.get("partitions")?.split("; ");
    let rows: Vec<Vec<&str>> = rows.map(|row| row.rsplitn(3, ' ').collect()).collect();
    // Place, kind, label.
    let of =
        |kind: &str| rows.iter().find(|row| row.get(1) == Some(&kind)).and_then(|row| row.get(2));
    let label = *of("data/nvs")?;
    let flagged = details.get("encrypted").map_or("", String::as_str);
    let is_protected = of("data/nvs_keys").is_some() || flagged.split(' ').any(|own| own == label);
    let name = if is_protected { "nvs-protected" } else { "nvs-in-clear" };
    Some((name, label.to_owned()))
}

/// Whether Android's metadata is signed; that the signature holds is not looked at.
pub fn signed_avb(details: &BTreeMap<&'static str, String>) -> &'static str {
    match details.get("algorithm").map(String::as_str) {
        Some("none") => "no",
        _ => "unknown",
    }
}

/// Whether Android's metadata has the loader verify what it describes
/// (`AVB_VBMETA_IMAGE_FLAGS_VERIFICATION_DISABLED`, `…_HASHTREE_DISABLED`).
pub fn required_avb(details: &BTreeMap<&'static str, String>) -> Answer {
    match details.get("verification").map(String::as_str) {
        Some("on") => Answer::Yes,
        Some("off" | "hash trees are not checked") => Answer::No,
        _ => Answer::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_in_clear_and_protected() {
        let of = |partitions: &str, encrypted: &str| {
            nvs(&BTreeMap::from([
                ("partitions", partitions.to_owned()),
                ("encrypted", encrypted.to_owned()),
            ]))
            .map(|own| own.0)
        };
        // ESP-IDF's own tables.
        let plain = "nvs data/nvs 0x9000+0x6000; factory app/factory 0x10000+0x100000";
        let keys = format!("{plain}; nvs_key data/nvs_keys 0x110000+0x1000");
        assert_eq!(of(plain, "none"), Some("nvs-in-clear"));
        assert_eq!(of(&keys, "nvs_key"), Some("nvs-protected"));
        assert_eq!(of(plain, "nvs"), Some("nvs-protected"));
        assert_eq!(of("factory app/factory 0x10000+0x100000", "none"), None);
        assert_eq!(of("", ""), None);
    }
}
