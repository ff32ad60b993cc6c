// SPDX-License-Identifier: Apache-2.0 OR MIT
//! File systems of raw NAND and of small chips: yaffs2, littlefs, SPIFFS, NVS.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use std::fs;
use std::path::Path;

use support::flash::{self, Folder, bytes_of, count, fixture, run, same, text};
use support::{keep, samples};
use thirteen_unpack::EntryKind;

/// What yaffs2's own tool packed of its own sources.
#[test]
fn a_real_yaffs2_is_read_with_and_without_spare_areas() {
    let Some(samples) = samples() else { return };
    let bytes = fs::read(samples.join("formats/binwalk/yaffs2.bin")).unwrap();
    let check = |bytes: &[u8], how: &str| {
        let tree = keep(bytes, 2);
        assert!(tree.gaps.is_empty(), "{how}: {:?}", tree.gaps);
        assert_eq!(tree.containers.len(), 1, "{how}: {:?}", tree.containers);
        assert_eq!((tree.entries.len(), count(&tree, EntryKind::File)), (14, 13), "{how}");
        for entry in tree.entries.iter().skip(1) {
            let content = entry.output.as_deref().unwrap();
            let path = entry.header.path.escape_ascii().to_string();
            assert!(content.starts_with(b"/*"), "{how}: {path}");
            let end: Vec<_> = content.iter().rev().take(3).copied().collect();
            assert!(end.contains(&b'\n') || end.contains(&b'}'), "{how}: {path}");
            assert!(content.is_ascii(), "{how}: {path}");
        }
        flash::found(&tree, 0)
    };
    let whole = check(&bytes, "as it is");
    let pages: Vec<_> = bytes.chunks(2112).collect();
    let stripped: Vec<u8> = pages.iter().flat_map(|page| &page[..2048]).copied().collect();
    assert_eq!(check(&stripped, "spare areas taken off"), whole);
    // A controller that keeps two bytes of its own before the tags.
    let moved = |page: &&[u8]| [&page[..2048], &[0xff; 2], &page[2048..2110]].concat();
    let moved: Vec<u8> = pages.iter().flat_map(moved).collect();
    assert_eq!(check(&moved, "tags further behind"), whole);
}

/// What was written last counts: a block with a higher number stands before an older one.
#[test]
fn the_newest_pages_of_a_yaffs2_count() {
    let fixture = "fixtures/formats/yaffs2/reads/little.yaffs2";
    let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(fixture)).unwrap();
    let (page, step) = (512, 528);
    let tags = |sequence: u32, object: u32, chunk: u32, length: u32| {
        [sequence, object, chunk, length].iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<_>>()
    };
    let old = keep(&bytes, 1);
    let text = bytes_of(&old, "/text").to_vec();
    assert_eq!(text.len(), 752);
    assert_eq!(bytes_of(&old, "/hard"), text);
    let find = |name: &[u8]| {
        bytes.chunks(step).position(|chunk| chunk[10..].starts_with(name)).unwrap() * step
    };
    // Cut to ten bytes by a new header, then its first page written anew, then by another deleted.
    let mut header = bytes[find(b"text\0")..][..page].to_vec();
    header[292..296].copy_from_slice(&10_u32.to_le_bytes());
    let mut gone = bytes[find(b"empty\0")..][..page].to_vec();
    gone[4..8].copy_from_slice(&4_u32.to_le_bytes());
    let block = [
        &header[..],
        &tags(0x1002, 259, 0, 0xffff),
        &[b'n'; 512],
        &tags(0x1002, 259, 1, 12),
        &gone,
        &tags(0x1002, 262, 0, 0xffff),
    ]
    .concat();
    let stale = [&[b'o'; 512][..], &tags(0x1001, 259, 1, 512)].concat();
    let tree = keep(&[&bytes[..], &block, &stale].concat(), 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    assert_eq!(bytes_of(&tree, "/text"), b"nnnnnnnnnnnn");
    assert_eq!(bytes_of(&tree, "/hard"), b"nnnnnnnnnnnn");
    assert!(!tree.entries.iter().any(|entry| entry.header.path == b"/empty"));
}

/// The file of 9000 bytes that fixtures hold.
fn pattern() -> Vec<u8> {
    (0..9000_u32).map(|n| u8::try_from((n * 7 + n / 256) % 251).unwrap()).collect()
}

#[test]
fn nvs_values_are_what_was_put_in() {
    let bytes = fixture("nvs/reads/generated.nvs");
    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let values: [(&str, &[u8]); 7] = [
        ("/other/passwd", b"root::0:0::/:/bin/sh"),
        ("/wifi/big", &1_234_567_890_123_u64.to_le_bytes()),
        ("/wifi/blob", &[0, 17, 34, 51, 68, 85, 102, 119, 136, 153, 170, 187, 204, 221, 238, 255]),
        ("/wifi/channel", &[11]),
        ("/wifi/offset", &(-5_i32).to_le_bytes()),
        ("/wifi/password", b"correct horse battery staple"),
        ("/wifi/ssid", b"thirteen guidelines"),
    ];
    assert_eq!(tree.entries.len(), values.len());
    for (path, value) in values {
        assert_eq!(bytes_of(&tree, path), value, "{path}");
        let entry = tree.entries.iter().find(|e| e.header.path == path.as_bytes()).unwrap();
        let at = usize::try_from(entry.header.stored_at.unwrap()).unwrap();
        assert!(bytes[at..].starts_with(value), "{path}");
    }
    let tree = keep(&fixture("nvs/reads/blob-in-parts.gz"), 2);
    assert!(bytes_of(&tree, "/wifi/large") == pattern());
    let tree = keep(&fixture("nvs/hostile/encrypted.gz"), 2);
    assert_eq!(tree.gaps.len(), 1);
    assert_eq!(tree.gaps[0].cause, thirteen_unpack::Cause::LooksEncrypted);
}

#[test]
fn spiffs_files_are_what_was_put_in() {
    let line = b"thirteen guidelines for the internet of things\n".repeat(72);
    for (name, blocks, large) in
        [("small.spiffs", "2", false), ("large.gz", "32", true), ("blocks.gz", "16", false)]
    {
        let tree = keep(&fixture(&format!("spiffs/reads/{name}")), 2);
        assert!(tree.gaps.is_empty(), "{name}: {:?}", tree.gaps);
        let container = tree.containers.iter().find(|c| c.format == "spiffs").unwrap();
        assert_eq!(container.details["blocks"], blocks);
        assert_eq!(bytes_of(&tree, "/index.html"), line, "{name}");
        assert_eq!(bytes_of(&tree, "/etc/passwd"), b"root::0:0::/:/bin/sh\n", "{name}");
        assert_eq!(bytes_of(&tree, "/empty"), b"", "{name}");
        if large {
            assert!(bytes_of(&tree, "/large") == pattern().repeat(6));
        }
    }
}

#[test]
fn littlefs_of_its_makers_code() {
    let folder = Folder::new(false);
    let (root, image) = (folder.path("root"), folder.path("image"));
    // It knows neither links nor many other things.
    let mut wanted = folder.wanted.clone();
    wanted.retain(|_, what| !what.starts_with("symlink"));
    for link in ["etc/link", "etc/long-link"] {
        fs::remove_file(root.join(link)).unwrap();
    }
    for (block, size) in [("4096", "1MB"), ("512", "2MB"), ("65536", "16MB"), ("256", "2MB")] {
        let arguments =
            ["create", "--block-size", block, "--fs-size", size, text(&root), text(&image)];
        if !run("littlefs-python", "PyPI, not Debian: littlefs-python", &arguments) {
            return;
        }
        let mut bytes = vec![0xff; 4096];
        bytes.extend_from_slice(&fs::read(&image).unwrap());
        let tree = keep(&bytes, 2);
        same(&tree, 0, &wanted, block);
        assert_eq!(tree.containers.len(), 1, "{block}");
        assert_eq!(tree.containers[0].details["block-size"], block);
    }
}

/// A write to one block of a pair that was cut off leaves the other.
#[test]
fn one_block_of_a_littlefs_pair_is_enough() {
    let whole = fixture("littlefs/reads/littlefs-python.lfs");
    let wanted = flash::found(&keep(&whole, 1), 0);
    assert_eq!(wanted.len(), 5);
    for block in 0..2 {
        let mut bytes = whole.clone();
        bytes[block * 512 + 100] ^= 1;
        let tree = keep(&bytes, 1);
        assert_eq!(tree.containers[0].offset, 0, "{block}");
        // The second block is the newer one: the last thing that was done is lost with it.
        let found = flash::found(&tree, 0);
        assert!(found == wanted || block == 1 && found.len() == 4, "{block}: {found:?}");
    }
    let mut bytes = whole;
    bytes[20..32].fill(0xff);
    assert!(keep(&bytes, 1).containers.is_empty());
}

/// A dump without a table of partitions: each file system is found where it stands.
#[test]
fn a_dump_of_everything_is_taken_apart() {
    let parts = [
        ("jffs2/reads/little.jffs2", "jffs2"),
        ("nvs/reads/generated.nvs", "nvs"),
        ("ubi/reads/static.ubi", "ubi"),
        ("cramfs/reads/big.cramfs", "cramfs"),
        ("jffs2/reads/lived-in.jffs2", "jffs2"),
        ("yaffs2/reads/little.yaffs2", "yaffs2"),
        ("romfs/reads/genromfs.romfs", "romfs"),
        ("littlefs/reads/littlefs-python.lfs", "littlefs"),
        ("spiffs/reads/small.spiffs", "spiffs"),
        ("jffs2/reads/big.jffs2", "jffs2"),
        ("yaffs2/reads/no-spare.yaffs2", "yaffs2"),
    ];
    for erased in [0xff, 0] {
        let mut bytes = Vec::new();
        let mut wanted = Vec::new();
        for (name, format) in parts {
            wanted.push((format, bytes.len() as u64));
            bytes.extend_from_slice(&fixture(name));
            bytes.resize(bytes.len().next_multiple_of(0x1_0000), erased);
        }
        let tree = keep(&bytes, 2);
        let found: Vec<_> = tree.containers.iter().map(|c| (c.format, c.offset)).collect();
        assert_eq!(found, wanted, "{erased:#x}");
        assert!(tree.gaps.is_empty(), "{erased:#x}: {:?}", tree.gaps);
    }
}
