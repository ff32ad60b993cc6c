// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Linux kernels, by the banner that each holds (`init/version.c`: `Linux version 3.10.49 (user@
//! host) (gcc …) #3 …`), and by the modules built for them (`vermagic=3.10.49 …`, or where they
//! stand: `/lib/modules/3.10.49`).

use memchr::memmem;
use thirteen_evidence::facts::Kernel;
use thirteen_evidence::{Area, Evidence, Locator};
use thirteen_unpack::{EntryKind, Seat};

use crate::facet::{Kept, LookedAt, Want};
use crate::view::{FileSystem, Image, trimmed};

const BANNER: &[u8] = b"Linux version ";
const MAGIC: &[u8] = b"vermagic=";
/// Banners of one content that are believed.
const MAX_BANNERS: usize = 16;
/// Places of one version that are named: a file system may hold hundreds of modules.
const MAX_LOCATORS: usize = 4;

/// The facet.
pub struct Facet;

/// A version, and where it stands.
struct Mark {
    version: String,
    offset: u64,
    excerpt: String,
}

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Kernel
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        match seat.header.kind {
            EntryKind::Stream | EntryKind::Region | EntryKind::File => Want::Scan,
            _ => Want::Nothing,
        }
    }

    fn scan(&self, seat: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        let marks = if seat.header.path.ends_with(b".ko") {
            module(content).into_iter().collect()
        } else {
            banners(content)
        };
        (!marks.is_empty()).then(|| Box::new(marks) as Kept)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for (_, entry) in image.streams() {
            if entry.header.kind == EntryKind::Stream {
                looked.source();
                looked.file(entry.read);
            }
        }
        let kept = image.kept::<Vec<Mark>>(Area::Kernel);
        for (entry, mark) in kept.flat_map(|(entry, marks)| marks.iter().map(move |m| (entry, m))) {
            let length = mark.excerpt.len() as u64;
            let locator = image.span(entry, mark.offset, length).excerpt(mark.excerpt.clone());
            add(evidence, &mark.version, locator);
        }
        for files in image.roots() {
            for (version, entry) in folders(files) {
                add(evidence, &version, image.entry(entry));
            }
        }
    }
}

fn add(evidence: &mut Evidence, version: &str, locator: Locator) {
    match evidence.kernels.iter_mut().find(|kernel| kernel.version == version) {
        Some(kernel) if kernel.locators.len() < MAX_LOCATORS => kernel.locators.push(locator),
        Some(_) => {}
        None => {
            evidence.kernels.push(Kernel { version: version.to_owned(), locators: vec![locator] });
        }
    }
}

/// Versions that folders of modules are named after, each with its first module.
fn folders(files: &FileSystem<'_>) -> Vec<(String, usize)> {
    let folder: &[u8] = b"/lib/modules";
    let names = files.list(folder).unwrap_or_default();
    let found = names.into_iter().filter_map(|name| {
        let path = [folder, b"/", name].concat();
        let version = version(&[name, b" "].concat())?;
        let names = files.list(&path)?;
        let module = names.into_iter().find(|name| name.ends_with(b".ko"));
        let shown = match module {
            Some(module) => files.find(&[&path, b"/".as_slice(), module].concat()),
            None => files.find(&path),
        };
        Some((version, shown?.entry))
    });
    found.take(MAX_BANNERS).collect()
}

/// The banners in a content.
fn banners(content: &[u8]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for at in memmem::find_iter(content, BANNER).take(256) {
        let rest = &content[at + BANNER.len()..];
        let Some(version) = version(rest) else { continue };
        // A banner names its builder in brackets; a text that merely speaks of a version does not.
        if !rest[version.len()..].starts_with(b" (") {
            continue;
        }
        if marks.len() >= MAX_BANNERS || marks.iter().any(|mark| mark.version == version) {
            continue;
        }
        let line = &content[at..content.len().min(at + 160)];
        let end = line.iter().position(|byte| !(0x20..0x7f).contains(byte));
        let excerpt = trimmed(&line[..end.unwrap_or(line.len())]);
        marks.push(Mark { version, offset: at as u64, excerpt });
    }
    marks
}

/// The kernel that a module was built for.
fn module(content: &[u8]) -> Option<Mark> {
    let at = memmem::find(content, MAGIC)?;
    let version = version(&content[at + MAGIC.len()..])?;
    let excerpt = format!("vermagic={version}");
    Some(Mark { version, offset: at as u64, excerpt })
}

/// `3.10.49`, `4.14.221-rt1`: as it stands, up to the next blank.
fn version(rest: &[u8]) -> Option<String> {
    let rest = &rest[..rest.len().min(64)];
    let end = rest.iter().position(|byte| *byte == b' ')?;
    let version = std::str::from_utf8(&rest[..end]).ok()?;
    let mut numbers = version.split('.');
    let (major, minor) = (numbers.next()?, numbers.next()?);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain =
        version.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+~".contains(&byte));
    (is_number(major) && minor.starts_with(|first: char| first.is_ascii_digit()) && is_plain)
        .then(|| version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn versions(content: &[u8]) -> Vec<String> {
        banners(content).into_iter().map(|mark| mark.version).collect()
    }

    #[test]
    fn a_banner_names_its_builder() {
        // As printed by OpenWrt 14.07 and by a distribution's kernel.
        let text = b"\0\0Linux version 3.10.49 (openwrt@gb-11) (gcc version 4.8.3) #3 Wed\n\0";
        assert_eq!(versions(text), ["3.10.49"]);
        let text = b"Linux version 4.19.0-18-amd64 (debian-kernel@lists.debian.org) (gcc)";
        assert_eq!(versions(text), ["4.19.0-18-amd64"]);
    }

    #[test]
    fn format_strings_and_prose_are_no_banner() {
        assert!(versions(b"Linux version %s (%s@%s)").is_empty());
        assert!(versions(b"needs Linux version 2.6.32 or newer").is_empty());
        assert!(versions(b"Linux version ").is_empty());
    }

    #[test]
    fn a_content_full_of_banners_ends() {
        let text = b"Linux version 1.2 (".repeat(50_000);
        assert_eq!(versions(&text), ["1.2"]);
    }

    #[test]
    fn a_module_tells_its_kernel() {
        let mark =
            module(b"\0license=GPL\0vermagic=3.18.23 mod_unload MIPS32_R2 32BIT \0").unwrap();
        assert_eq!((mark.version.as_str(), mark.offset), ("3.18.23", 13));
    }
}
