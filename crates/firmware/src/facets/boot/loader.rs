// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a boot loader says of itself: its control tree with the keys that it asks for, its environment,
//! the command line that it gives to the kernel.

use std::collections::BTreeMap;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, Setting};

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
        if !matches!(container.format, "uboot-env" | "dtb") {
            continue;
        }
        for name in SETTINGS {
            if let Some(value) = container.details.get(name) {
                let locator = image.container(index).excerpt(format!("{name}={value}"));
                found.push(Setting {
                    name: (*name).to_owned(),
                    value: value.clone(),
                    locators: vec![locator],
                });
            }
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
