// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Locators in words.

use thirteen_evidence::Locator;
use thirteen_words::inert;

/// The innermost element, with its line or its offset: `/etc/shadow:1`, `/bin/busybox@0x1f00`.
#[must_use]
pub fn file_place(locator: &Locator) -> String {
    let name = inert(locator.innermost());
    match (locator.line, locator.offset) {
        (Some(line), _) => format!("{name}:{line}"),
        (None, Some(offset)) if offset > 0 => format!("{name}@{offset:#x}"),
        _ => name,
    }
}

/// What it lies in, from the artefact inwards, the artefact itself left out:
/// `gzip@0x0 › cpio@0x200`. `None` where it lies in the artefact directly.
#[must_use]
pub fn outer_place(locator: &Locator) -> Option<String> {
    let (_, outer) = locator.path.split_last()?;
    let containers = outer.get(1..).filter(|containers| !containers.is_empty())?;
    Some(containers.iter().map(|name| inert(name)).collect::<Vec<_>>().join(" › "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locator(path: &[&str]) -> Locator {
        Locator::whole("sha256:00", path.iter().map(|part| (*part).to_owned()).collect())
    }

    #[test]
    fn a_place_is_a_file_and_what_it_lies_in() {
        let shadow = locator(&["image.bin", "squashfs@0x100598", "/etc/shadow"]).line(1);
        assert_eq!(file_place(&shadow), "/etc/shadow:1");
        assert_eq!(outer_place(&shadow).as_deref(), Some("squashfs@0x100598"));
        let key = locator(&["image.bin", "gzip@0x0", "cpio@0x10", "/bin/a"]).span(0x20, 4);
        assert_eq!(file_place(&key), "/bin/a@0x20");
        assert_eq!(outer_place(&key).as_deref(), Some("gzip@0x0 › cpio@0x10"));
        assert_eq!(outer_place(&locator(&["rootfs", "/etc/shadow"])), None);
        assert_eq!(file_place(&Locator::default()), "");
    }
}
