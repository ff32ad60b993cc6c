// SPDX-License-Identifier: Apache-2.0 OR MIT
//! squashfs before version 4: real images against what another program reads in them, and images
//! of both byte orders and all wrappings of LZMA that the test writes itself.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};
use support::old_squashfs::{Old, Wrapping, files};
use support::{describe, keep, samples};
use thirteen_unpack::{Cause, Entry, EntryKind, Tree};

fn contents(tree: &Tree<Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let is_file = |entry: &&Entry<Vec<u8>>| entry.header.kind == EntryKind::File;
    (tree.entries.iter().filter(is_file))
        .map(|entry| {
            let path = String::from_utf8(entry.header.path.clone()).unwrap();
            (path, entry.output.clone().unwrap_or_default())
        })
        .collect()
}

fn check(old: &Old) {
    let tree = keep(&old.image(), 2);
    assert!(tree.gaps.is_empty(), "{old:?}: {:?}", tree.gaps);
    assert_eq!(tree.containers.len(), 1, "{old:?}");
    let container = &tree.containers[0];
    assert!(container.complete && container.format == "squashfs", "{old:?}");
    assert_eq!(container.details["version"], format!("{}.{}", old.major, old.minor), "{old:?}");
    assert!(contents(&tree) == files().into_iter().collect(), "{old:?}");
    let entry = |path: &[u8]| tree.entries.iter().find(|e| e.header.path == path).unwrap();
    assert_eq!(entry(b"/etc/link").header.target.as_deref(), Some(b"passwd".as_slice()));
    assert_eq!(entry(b"/etc/console").header.kind, EntryKind::CharacterDevice);
    let passwd = &entry(b"/etc/passwd").header;
    assert_eq!((passwd.mode, passwd.uid, passwd.gid), (0o640, 1000, 1000), "{old:?}");
    assert_eq!(entry(b"/etc").header.gid, 42, "{old:?}");
}

#[test]
fn both_orders_of_every_version_and_wrapping() {
    for (major, minor) in [(2, 0), (2, 1), (3, 0), (3, 1)] {
        for big in [false, true] {
            for wrapping in Wrapping::ALL {
                for tails in [false, true] {
                    check(&Old { major, minor, big, wrapping, tails, ..Old::default() });
                }
            }
        }
    }
}

#[test]
fn tables_that_are_stored_leave_the_choice_to_the_files() {
    for major in [2, 3] {
        for wrapping in Wrapping::ALL {
            check(&Old { major, wrapping, plain_tables: true, ..Old::default() });
        }
    }
}

#[test]
fn marks_behind_the_headers_of_metadata_blocks_are_passed_over() {
    for major in [2, 3] {
        check(&Old { major, marks: true, ..Old::default() });
    }
}

#[test]
fn vendors_magics_say_nothing_about_the_byte_order() {
    for magic in [b"hsqs", b"sqsh", b"shsq", b"qshs", b"hsqt", b"tqsh", b"sqlz"] {
        for big in [false, true] {
            check(&Old { magic: Some(*magic), big, ..Old::default() });
        }
    }
}

#[test]
fn an_image_cut_short_says_so_at_every_length() {
    for major in [2, 3] {
        let image = Old { major, ..Old::default() }.image();
        for part in 1..16 {
            let tree = keep(&image[..image.len() * part / 16], 2);
            assert!(!tree.gaps.is_empty(), "{major}, {part}");
            assert!(tree.containers.iter().all(|container| !container.complete));
        }
    }
}

#[test]
fn the_words_of_a_magic_in_text_are_no_image() {
    let mut text = b"the magics hsqs, sqsh, shsq, qshs, hsqt, tqsh and sqlz ".repeat(40);
    text.extend_from_slice(b"sqsh\0\0\x01\xaf");
    assert!(keep(&text, 1).containers.is_empty());
}

/// 609 files and 185 links by `firmware-facts.json`; contents by 7-Zip, where it is installed.
#[test]
fn the_real_image_of_version_3_has_the_contents_that_7zip_reads() {
    let Some(samples) = samples() else { return };
    let bytes =
        std::fs::read(samples.join("firmware/openwrt-10.03.1-wrt54g-squashfs3-lzma.bin")).unwrap();
    let tree = keep(&bytes, 2);
    let root = tree.containers.iter().position(|c| c.format == "squashfs").unwrap();
    let container = &tree.containers[root];
    assert_eq!((container.offset, container.size), (0x7_d420, 0x1a_99ba));
    assert_eq!(container.details["compression"], "lzma");
    assert!(container.complete);
    let entries = &tree.entries[container.entries.clone()];
    let count = |kind| entries.iter().filter(|entry| entry.header.kind == kind).count();
    assert_eq!((count(EntryKind::File), count(EntryKind::Symlink)), (609, 185));
    assert_eq!(describe(&tree), describe(&keep(&bytes, 1)));

    let folder = tempfile::tempdir().unwrap();
    let image = folder.path().join("image");
    std::fs::write(&image, &bytes[0x7_d420..0x7_d420 + 0x1a_99ba]).unwrap();
    let out = format!("-o{}", folder.path().join("out").display());
    let mut command = Command::new("7z");
    command.args(["x", "-y", &out]).arg(&image).stdout(Stdio::null()).stderr(Stdio::null());
    if command.status().is_err() {
        println!("contents not compared: install 7z (Debian: p7zip-full)");
        return;
    }
    for entry in entries.iter().filter(|entry| entry.header.kind == EntryKind::File) {
        let path = std::str::from_utf8(&entry.header.path).unwrap();
        let wanted = std::fs::read(folder.path().join("out").join(&path[1..])).unwrap();
        let wanted: [u8; 32] = Sha256::digest(wanted).into();
        assert_eq!(entry.sha256, Some(wanted), "{path}");
    }
}

/// Big-endian 2.0, tables stored, files in LZMA behind five bytes of properties. 431 inodes by the
/// superblock; no other program at hand decodes its files, so they are judged by what they begin
/// with.
#[test]
fn the_real_image_of_version_2_holds_what_its_names_say() {
    let Some(samples) = samples() else { return };
    let bytes = std::fs::read(samples.join("formats/binwalk/squashfs_v2.bin")).unwrap();
    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    assert_eq!((tree.containers.len(), tree.entries.len()), (1, 431));
    let starts = |suffix: &str, wanted: &[&[u8]]| {
        let all: Vec<_> = (tree.entries.iter())
            .filter(|e| {
                e.header.kind == EntryKind::File && e.header.path.ends_with(suffix.as_bytes())
            })
            .collect();
        assert!(!all.is_empty(), "{suffix}");
        for entry in all {
            let content = entry.output.as_ref().unwrap();
            let path = entry.header.path.escape_ascii();
            assert_eq!(content.len() as u64, entry.header.size, "{path}");
            assert!(wanted.iter().any(|start| content.starts_with(start)), "{path}");
        }
    };
    starts(".gif", &[b"GIF8"]);
    starts(".so", &[b"\x7fELF"]);
    starts("/busybox", &[b"\x7fELF"]);
    starts("/rcS", &[b"#!"]);
}

#[test]
fn one_broken_block_leaves_the_others_whole() {
    let old = Old { major: 3, ..Old::default() };
    let mut image = old.image();
    image[200] ^= 0x55;
    let tree = keep(&image, 2);
    assert!(tree.gaps.iter().all(|gap| gap.cause == Cause::StreamDamaged), "{:?}", tree.gaps);
    let whole = tree.entries.iter().filter(|entry| entry.sha256.is_some()).count();
    assert_eq!((tree.gaps.len(), whole), (1, files().len() - 1));
}
