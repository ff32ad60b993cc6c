// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Signs of how the image is booted, as far as they are certain and cheap: headers of a loader, signed
//! images and whether the loader asks for the signature, its settings, the options that a kernel was
//! built with, and dm-verity. A header with no more than a checksum neither proves nor disproves that a loader
//! verifies it, so what is signed stays unknown.

mod command_line;
mod kernel_options;
mod loader;
mod network;

use std::collections::BTreeMap;

use memchr::memmem;
use thirteen_evidence::facts::{Answer, Boot};
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::{EntryKind, Seat};

use crate::config::uboot;
use crate::facet::{Kept, LookedAt, Want};
use crate::view::{Image, trimmed};

/// Containers that a loader reads, and what it is called.
const HEADERS: &[(&str, &str)] = &[
    ("uimage", "uboot"),
    ("tp-link-v1", "vendor-header"),
    ("tp-link-v2", "vendor-header"),
    ("trx", "vendor-header"),
    ("bcm-tag", "vendor-header"),
    ("seama", "vendor-header"),
    ("linksys-bin", "vendor-header"),
    ("ubnt", "vendor-header"),
];

/// Superblock of dm-verity (cryptsetup's `lib/verity/verity.c`): signature, version, type of hash,
/// UUID, name of the algorithm.
const SUPERBLOCK: &[u8] = b"verity\0\0\x01\0\0\0";
/// The target's name in a table of dm-init (kernel: `admin-guide/device-mapper/dm-init.rst`).
const TARGET: &[u8] = b" verity 1 ";
/// Signs of one content that are kept.
const MAX_SIGNS: usize = 16;
/// How far before the target's name its parameter may begin, in bytes.
const REACH: usize = 256;

/// The facet.
pub struct Facet;

/// What is kept of a content.
struct Seen {
    signs: Vec<Sign>,
    options: Vec<kernel_options::Given>,
}

/// A sign, and where it stands.
struct Sign {
    offset: u64,
    length: u64,
    excerpt: Option<String>,
}

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Boot
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        match seat.header.kind {
            _ if uboot::is_variable(seat) => Want::Text,
            EntryKind::Stream | EntryKind::Region => Want::Scan,
            EntryKind::File if command_line::is_file(&seat.header.path) => Want::Text,
            EntryKind::File if seat.header.path.starts_with(b"/boot/config-") => Want::Scan,
            _ => Want::Nothing,
        }
    }

    fn scan(&self, _: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        let mut signs: Vec<Sign> = superblocks(content).collect();
        signs.extend(tables(content));
        let options = kernel_options::read(content);
        (!signs.is_empty() || !options.is_empty())
            .then(|| Box::new(Seen { signs, options }) as Kept)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for (index, container) in image.tree().containers.iter().enumerate() {
            let scheme = HEADERS.iter().find(|(format, _)| *format == container.format);
            if let Some((_, scheme)) = scheme {
                looked.source();
                evidence.boot.push(Boot {
                    scheme: (*scheme).to_owned(),
                    signed: "unknown".to_owned(),
                    required: Answer::Unknown,
                    locators: vec![image.container(index)],
                });
            }
        }
        for (index, container) in image.tree().containers.iter().enumerate() {
            let (scheme, signed) = match container.format {
                "fit" => ("fit", signed_fit(&container.details)),
                "verity" => ("dm-verity", "unknown"),
                "esp-image" => loader::signed_esp(&container.details),
                "mcuboot" => ("mcuboot", loader::signed_mcuboot(&container.details)),
                "android-vbmeta" => ("avb", loader::signed_avb(&container.details)),
                _ => continue,
            };
            looked.source();
            let control = (scheme == "fit").then(|| loader::control_tree(image, index)).flatten();
            let mut locators = vec![image.container(index)];
            locators.extend(control.map(|(tree, _)| loader::place(image, tree)));
            evidence.boot.push(Boot {
                scheme: scheme.to_owned(),
                signed: signed.to_owned(),
                required: match scheme {
                    "avb" => loader::required_avb(&container.details),
                    _ => control.map_or(Answer::Unknown, |(_, required)| required),
                },
                locators,
            });
        }
        let environments = image.tree().containers.iter();
        let tell = ["uboot-env", "esp-partitions", "android-boot", "android-vendor-boot"];
        environments.filter(|own| tell.contains(&own.format)).for_each(|_| looked.source());
        evidence.loader_settings.extend(loader::settings(image));
        evidence.loader_settings.extend(command_line::settings(image, looked));
        evidence.loader_settings.extend(network::settings(image));
        let mut locators = Vec::new();
        for (entry, seen) in image.kept::<Seen>(Area::Boot) {
            looked.source();
            evidence.kernel_options.extend(kernel_options::settings(image, entry, &seen.options));
            for sign in &seen.signs {
                let locator = image.span(entry, sign.offset, sign.length);
                locators.push(match &sign.excerpt {
                    Some(excerpt) => locator.excerpt(excerpt.clone()),
                    None => locator,
                });
            }
        }
        if !locators.is_empty() {
            evidence.boot.push(Boot {
                scheme: "dm-verity".to_owned(),
                signed: "unknown".to_owned(),
                required: Answer::Unknown,
                locators,
            });
        }
    }
}

/// What the signatures of a FIT image come to: `yes` where one was verified with a key of the
/// image's own control tree, `no` where there is none, `unknown` where nothing here could verify
/// it, or it does not hold.
fn signed_fit(details: &BTreeMap<&'static str, String>) -> &'static str {
    let detail = |name| details.get(name).map_or("", String::as_str);
    match (detail("signed"), detail("signature-verified")) {
        ("none" | "", _) => "no",
        (_, verified) if verified.contains(": holds, ") => "yes",
        _ => "unknown",
    }
}

/// Superblocks of dm-verity: they begin a sector, and name an algorithm and sizes of blocks.
fn superblocks(content: &[u8]) -> impl Iterator<Item = Sign> {
    memmem::find_iter(content, SUPERBLOCK)
        .take(256)
        .filter_map(|at| {
            let block = content.get(at..at + 96)?;
            let word = |offset: usize| {
                let bytes = block.get(offset..offset + 4)?;
                Some(u32::from_le_bytes(bytes.try_into().ok()?))
            };
            let algorithm = &block[32..64];
            let length = memchr::memchr(0, algorithm)?;
            let is_name = length > 0 && algorithm[..length].iter().all(u8::is_ascii_graphic);
            let is_size = |size: u32| size.is_power_of_two() && (512..=1 << 20).contains(&size);
            let holds = word(12)? <= 1 && is_name && is_size(word(64)?) && is_size(word(68)?);
            holds.then_some(Sign { offset: at as u64, length: 96, excerpt: None })
        })
        .take(MAX_SIGNS)
}

/// Command lines of a kernel with a table of dm-verity. That a kernel knows the parameter says
/// nothing: the table with its root hash does.
fn tables(content: &[u8]) -> impl Iterator<Item = Sign> {
    memmem::find_iter(content, TARGET)
        .take(256)
        .filter_map(|at| {
            let before = &content[at.saturating_sub(REACH)..at];
            let names = [&b"dm-mod.create="[..], b"dm="];
            let back = names.iter().find_map(|name| memmem::rfind(before, name))?;
            let start = at - (before.len() - back);
            let line = &content[start..content.len().min(at + 400)];
            let end =
                line.iter().position(|byte| !(0x20..0x7f).contains(byte)).unwrap_or(line.len());
            let line = &line[..end];
            // The parameter reaches the target, and a hash follows.
            let is_hash = |word: &[u8]| word.len() >= 40 && word.iter().all(u8::is_ascii_hexdigit);
            let words = line.get(at - start..)?.split(|byte| matches!(byte, b' ' | b'"'));
            let holds = words.take(16).any(is_hash);
            holds.then(|| Sign {
                offset: start as u64,
                length: line.len() as u64,
                excerpt: Some(trimmed(line)),
            })
        })
        .take(MAX_SIGNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_is_signed_only_where_a_key_at_hand_verifies_it() {
        let signed = |signed: &str, verified: &str| {
            signed_fit(&BTreeMap::from([
                ("signed", signed.to_owned()),
                ("signature-verified", verified.to_owned()),
            ]))
        };
        assert_eq!(signed("conf-1 (sha256,rsa3072)", "conf-1: holds, key a required=conf"), "yes");
        assert_eq!(signed("conf-1 (sha256,rsa3072)", "conf-1: does not hold"), "unknown");
        assert_eq!(signed("none", "none"), "no");
    }

    fn superblock() -> Vec<u8> {
        let mut block = [SUPERBLOCK, &1_u32.to_le_bytes(), &[7; 16], b"sha256"].concat();
        block.resize(64, 0);
        block.extend([0x1000_u32, 0x1000].map(u32::to_le_bytes).concat());
        block.resize(512, 0);
        block
    }

    #[test]
    fn a_superblock_and_what_looks_like_one() {
        let at = |content: &[u8]| superblocks(content).map(|own| own.offset).collect::<Vec<_>>();
        assert_eq!(at(&[vec![0; 512], superblock()].concat()), [512]);
        // The program that reads such blocks has the name in it, and its version in code.
        assert!(at(b"\0verity\0\0\0sha256\0").is_empty());
        let mut other = superblock();
        other[64..68].copy_from_slice(&3_u32.to_le_bytes());
        assert!(at(&other).is_empty());
        assert!(at(&superblock()[..80]).is_empty());
        assert_eq!(at(&superblock().repeat(100)).len(), MAX_SIGNS);
    }

    #[test]
    fn a_table_and_what_looks_like_one() {
        let of =
            |text: &str| tables(text.as_bytes()).filter_map(|own| own.excerpt).collect::<Vec<_>>();
        // kernel: admin-guide/device-mapper/dm-init.rst, with a hash of whole length.
        let table = format!(
            "quiet dm-mod.create=\"vroot,,,ro,0 1740800 verity 1 254:0 254:0 4096 4096 217600 217601 sha256 {0} {0}\"\0",
            "ab".repeat(32)
        );
        assert_eq!(of(&table).len(), 1);
        assert!(of(&table)[0].starts_with("dm-mod.create="));
        assert!(of("dm-mod.create=\0 verity 1 ").is_empty());
        assert!(of("the target verity 1 takes dm=").is_empty());
        assert!(of(&" verity 1 ".repeat(10_000)).is_empty());
    }
}
