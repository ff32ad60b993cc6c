// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Name and version of the system: one release for each root file system, from the first of the
//! files that distributions write it into (os-release(5); OpenWrt's `/etc/openwrt_release`).

use thirteen_evidence::facts::Release;
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::Seat;

use crate::facet::{LookedAt, Want};
use crate::view::{FileSystem, Image, Line, lines, trimmed};

/// Where a release stands, best first.
const FILES: &[&[u8]] =
    &[b"/etc/openwrt_release", b"/etc/os-release", b"/usr/lib/os-release", b"/etc/lsb-release"];

/// The facet.
pub struct Facet;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Release
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        if FILES.contains(&seat.header.path.as_slice()) { Want::Text } else { Want::Nothing }
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for files in image.roots() {
            looked.source();
            evidence
                .releases
                .extend(FILES.iter().find_map(|path| read(image, files, path, looked)));
        }
    }
}

fn read(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    path: &[u8],
    looked: &mut LookedAt,
) -> Option<Release> {
    let found = files.find(path)?;
    let text = found.text?;
    looked.file(text.len() as u64);
    let (name, version, line) = release(text)?;
    let locator = image
        .span(found.entry, line.offset, line.bytes.len() as u64)
        .line(line.number)
        .excerpt(trimmed(line.bytes));
    Some(Release { name, version, locators: vec![locator] })
}

/// Name, version, and the line that gives the version.
fn release(text: &[u8]) -> Option<(String, String, Line<'_>)> {
    let value = |keys: &[&str]| {
        keys.iter()
            .find_map(|key| lines(text).find_map(|line| Some((assignment(line.bytes, key)?, line))))
    };
    let (name, name_line) = value(&["DISTRIB_ID", "NAME", "ID"])?;
    // OpenWrt before 17.01 wrote the code name into DISTRIB_RELEASE, and the version, or the
    // revision of a snapshot, as the last word of the description.
    let stated = value(&["DISTRIB_RELEASE", "VERSION_ID", "VERSION"]);
    if let Some((version, line)) = &stated
        && version.starts_with(|first: char| first.is_ascii_digit())
    {
        return Some((name, version.clone(), *line));
    }
    let described = value(&["DISTRIB_DESCRIPTION"]).and_then(|(description, line)| {
        let last = description.split_whitespace().next_back()?;
        let digits = last.strip_prefix('r').unwrap_or(last);
        digits.starts_with(|first: char| first.is_ascii_digit()).then(|| (last.to_owned(), line))
    });
    let (version, line) = described.or(stated).unwrap_or_else(|| (String::new(), name_line));
    Some((name, version, line))
}

/// `KEY=value`, quotes taken off.
fn assignment(line: &[u8], key: &str) -> Option<String> {
    let value = line.strip_prefix(key.as_bytes())?.strip_prefix(b"=")?.trim_ascii();
    let bare = match value {
        [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] => inner,
        _ => value,
    };
    (!bare.is_empty()).then(|| trimmed(bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(String, String)> {
        release(text.as_bytes()).map(|(name, version, _)| (name, version))
    }

    fn pair(name: &str, version: &str) -> Option<(String, String)> {
        Some((name.to_owned(), version.to_owned()))
    }

    #[test]
    fn the_version_is_where_each_age_of_openwrt_wrote_it() {
        // As in the releases 10.03.1, 15.05.1, 19.07.7 and a snapshot of 2015.
        let old = "DISTRIB_ID=\"OpenWrt\"\nDISTRIB_RELEASE=\"10.03.1\"\n";
        assert_eq!(of(old), pair("OpenWrt", "10.03.1"));
        let named = "DISTRIB_ID='OpenWrt'\nDISTRIB_RELEASE='Chaos Calmer'\n\
                     DISTRIB_DESCRIPTION='OpenWrt Chaos Calmer 15.05.1'\n";
        assert_eq!(of(named), pair("OpenWrt", "15.05.1"));
        let snapshot = "DISTRIB_ID='OpenWrt'\nDISTRIB_RELEASE='Bleeding Edge'\n\
                        DISTRIB_DESCRIPTION='OpenWrt Chaos Calmer r45001'\n";
        assert_eq!(of(snapshot), pair("OpenWrt", "r45001"));
        let new = "DISTRIB_ID='OpenWrt'\nDISTRIB_RELEASE='19.07.7'\n\
                   DISTRIB_DESCRIPTION='OpenWrt 19.07.7 r11306-c4a6851c72'\n";
        assert_eq!(of(new), pair("OpenWrt", "19.07.7"));
    }

    #[test]
    fn an_os_release_as_in_its_manual_page() {
        let text = "NAME=Fedora\nVERSION=\"32 (Workstation Edition)\"\nID=fedora\nVERSION_ID=32\n";
        assert_eq!(of(text), pair("Fedora", "32"));
    }

    #[test]
    fn comments_and_garbage_are_no_release() {
        assert_eq!(of("#DISTRIB_ID='OpenWrt'\nXNAME=a\n"), None);
        assert_eq!(of("NAME=\nVERSION_ID"), None);
        assert_eq!(release(&[0xff; 10_000]), None);
    }
}
