// SPDX-License-Identifier: Apache-2.0 OR MIT
//! File systems of flash memory that device makers pack: what other people's tools packed comes out
//! again, and what is known of real images holds.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use std::fs;
use std::path::Path;

use support::flash::{self, Folder, bytes_of, count, run, same, text};
use support::{describe, keep, samples};
use thirteen_unpack::EntryKind;

#[test]
fn cramfs_of_both_orders() {
    let folder = Folder::new(true);
    let (root, image) = (folder.path("root"), folder.path("image"));
    for options in [["-N", "little"].as_slice(), &["-N", "big"], &["-z"], &["-p"], &["-n", "name"]]
    {
        let arguments = [options, &[text(&root), text(&image)]].concat();
        if !run("mkfs.cramfs", "util-linux-extra", &arguments) {
            return;
        }
        let mut bytes = vec![0; 4096];
        bytes.extend_from_slice(&fs::read(&image).unwrap());
        bytes.extend_from_slice(&[0xff; 5000]);
        let tree = keep(&bytes, 2);
        same(&tree, 0, &folder.wanted, &format!("{options:?}"));
        assert_eq!(tree.containers[0].details["checksum"], "holds", "{options:?}");
        assert_eq!(tree.containers[0].offset, 4096, "{options:?}");
        assert_eq!(tree.containers.len(), 1, "{options:?}");
    }
}

/// The keys of the device, and where they stand.
const KEYS: [(&str, usize, u64); 4] = [
    ("rsa", 805, 0x11_8888),
    ("dss", 457, 0x11_85d0),
    ("ecdsa", 140, 0x11_87a0),
    ("ed25519", 83, 0x11_8830),
];

#[test]
fn a_real_cramfs_with_extended_block_pointers() {
    let Some(samples) = samples() else { return };
    let bytes = fs::read(samples.join("firmware/esp32s3-linux-rootfs.cramfs")).unwrap();
    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    assert_eq!(tree.containers.len(), 1, "{:?}", tree.containers);
    assert_eq!(tree.containers[0].details["checksum"], "holds");
    assert_eq!(tree.entries.len(), 401);
    assert_eq!((count(&tree, EntryKind::File), count(&tree, EntryKind::Symlink)), (51, 314));
    assert!(bytes_of(&tree, "/etc/shadow").starts_with(b"root::"));
    for (kind, size, at) in KEYS {
        let path = format!("/etc/dropbear/dropbear_{kind}_host_key");
        let entry = tree.entries.iter().find(|e| e.header.path == path.as_bytes()).unwrap();
        assert_eq!(entry.header.size, size as u64, "{kind}");
        assert_eq!(entry.header.stored_at, Some(at), "{kind}");
        let start = usize::try_from(at).unwrap();
        assert_eq!(bytes_of(&tree, &path), &bytes[start..start + size], "{kind}");
    }
    assert_eq!(describe(&tree), describe(&keep(&bytes, 1)));
}

#[test]
fn cramfs_pointers_of_all_kinds() {
    let fixture = "fixtures/formats/cramfs/reads/extended.cramfs";
    let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(fixture)).unwrap();
    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let line = b"thirteen guidelines for the internet of things\n".repeat(8);
    assert_eq!(bytes_of(&tree, "/direct"), line);
    assert_eq!(bytes_of(&tree, "/packed"), line);
    let holes = bytes_of(&tree, "/holes");
    assert_eq!(holes.len(), 8292);
    assert!(holes[4096..].starts_with(b"thirteen"));
    assert!(holes[..4096].iter().chain(&holes[8192..]).all(|byte| *byte == 0));
    let mixed = bytes_of(&tree, "/mixed");
    for (number, digit) in (0..).zip(b"1234") {
        let block = &mixed[number * 4096..mixed.len().min(number * 4096 + 4096)];
        assert!(block[9..].iter().all(|byte| byte == digit), "{number}");
    }
    assert_eq!(mixed.len(), 3 * 4096 + 50);
    let stored: Vec<_> = tree.entries.iter().filter_map(|entry| entry.header.stored_at).collect();
    assert_eq!(stored.len(), 1);
    assert!(bytes[usize::try_from(stored[0]).unwrap()..].starts_with(&line));
}

#[test]
fn jffs2_of_both_orders_and_all_compressors() {
    let folder = Folder::new(true);
    let (root, image) = (folder.path("root"), folder.path("image"));
    for options in [
        ["-l", "-e", "64KiB"].as_slice(),
        &["-b", "-e", "128KiB", "-p"],
        &["-l", "-n", "-m", "none"],
        &["-l", "-X", "lzo", "-x", "zlib", "-m", "size"],
        &["-b", "-n", "-x", "zlib", "-x", "lzo", "-m", "size"],
        &["-l", "-e", "8KiB", "-p", "-q"],
    ] {
        let arguments = [&["-r", text(&root), "-o", text(&image)], options].concat();
        if !run("mkfs.jffs2", "mtd-utils", &arguments) {
            return;
        }
        let mut bytes = vec![0xff; 4096];
        bytes.extend_from_slice(&fs::read(&image).unwrap());
        bytes.extend_from_slice(&[0xff; 70_000]);
        let tree = keep(&bytes, 2);
        same(&tree, 0, &folder.wanted, &format!("{options:?}"));
        assert_eq!(tree.containers.len(), 1, "{options:?}");
        assert_eq!(tree.containers[0].offset, 4096, "{options:?}");
        assert_eq!(describe(&tree), describe(&keep(&bytes, 1)), "{options:?}");
    }
}

#[test]
fn jffs2_summaries_are_passed_over() {
    let folder = Folder::new(false);
    let (root, image, summed) = (folder.path("root"), folder.path("image"), folder.path("summed"));
    let arguments = ["-r", text(&root), "-o", text(&image), "-l", "-e", "64KiB", "-p"];
    let both = run("mkfs.jffs2", "mtd-utils", &arguments) && {
        let arguments = ["-i", text(&image), "-o", text(&summed), "-l", "-e", "64KiB", "-p"];
        run("sumtool", "mtd-utils", &arguments)
    };
    if both {
        same(&keep(&fs::read(&summed).unwrap(), 2), 0, &folder.wanted, "summed");
    }
}

#[test]
fn a_real_jffs2_has_the_keys_of_the_cramfs() {
    let Some(samples) = samples() else { return };
    let read = |name: &str| keep(&fs::read(samples.join("firmware").join(name)).unwrap(), 2);
    let tree = read("esp32s3-linux-etc.jffs2");
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    assert_eq!(tree.containers.len(), 1, "{:?}", tree.containers);
    assert_eq!((count(&tree, EntryKind::File), count(&tree, EntryKind::Symlink)), (34, 4));
    let other = read("esp32s3-linux-rootfs.cramfs");
    for (kind, size, _) in KEYS {
        let key = bytes_of(&tree, &format!("/dropbear/dropbear_{kind}_host_key"));
        assert_eq!(key.len(), size, "{kind}");
        assert_eq!(key, bytes_of(&other, &format!("/etc/dropbear/dropbear_{kind}_host_key")));
    }
    let inetd = bytes_of(&tree, "/inetd.conf");
    assert!(inetd.windows(5).any(|part| part == b"-i -B"));
}

/// A file system that was lived in: names deleted, moved and made again; bytes written over, cut
/// and grown.
#[test]
fn the_newest_of_a_jffs2_counts() {
    use flash::{jffs2_inode as inode, jffs2_name as name};
    let mut obsolete = name(1, 99, 7, 8, "obsolete");
    obsolete[3] &= !0x20;
    let nodes = [
        name(1, 1, 2, 8, "kept"),
        inode(2, 1, 10, 0, b"0123456789"),
        name(1, 2, 3, 8, "gone"),
        inode(3, 1, 4, 0, b"gone"),
        // Versions count, not places.
        inode(2, 3, 10, 4, b"newer"),
        inode(2, 2, 10, 4, b"older"),
        obsolete,
        name(1, 3, 0, 0, "gone"),
        name(1, 4, 4, 8, "cut"),
        inode(4, 1, 9, 0, b"secretive"),
        inode(4, 2, 3, 0, b""),
        inode(4, 3, 8, 7, b"!"),
        name(1, 5, 5, 8, "old-name"),
        inode(5, 1, 5, 0, b"moved"),
        name(1, 6, 5, 8, "new-name"),
        name(1, 7, 0, 0, "old-name"),
        name(1, 8, 6, 8, "again"),
        inode(6, 1, 5, 0, b"first"),
        name(1, 9, 0, 0, "again"),
        name(1, 10, 8, 8, "again"),
        inode(8, 1, 6, 0, b"second"),
    ];
    let bytes = nodes.concat();
    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let files: Vec<_> = (tree.entries.iter())
        .map(|e| (e.header.path.escape_ascii().to_string(), e.output.clone().unwrap_or_default()))
        .collect();
    let files: Vec<_> =
        files.iter().map(|(path, content)| (path.as_str(), content.as_slice())).collect();
    let expected: [(&str, &[u8]); 5] = [
        ("/", b""),
        ("/again", b"second"),
        ("/cut", b"sec\0\0\0\0!"),
        ("/kept", b"0123newer9"),
        ("/new-name", b"moved"),
    ];
    assert_eq!(files, expected);
    assert_eq!(tree.containers[0].details["obsolete-nodes"], "1");
    let at = usize::try_from(tree.entries[4].header.stored_at.unwrap()).unwrap();
    assert!(bytes[at..].starts_with(b"moved"));
}

/// What OpenWrt puts behind a root file system for jffs2 to begin with.
#[test]
fn an_end_mark_is_no_file_system() {
    let mut bytes = vec![0xff; 0x2_0000];
    bytes[0x1_0000..0x1_0004].copy_from_slice(&[0xde, 0xad, 0xc0, 0xde]);
    let tree = keep(&bytes, 2);
    assert!(tree.containers.is_empty() && tree.gaps.is_empty(), "{:?}", tree.gaps);
    // What stands behind the mark is old.
    let mut bytes = flash::jffs2_name(1, 1, 2, 8, "file");
    bytes.extend_from_slice(&flash::jffs2_inode(2, 1, 3, 0, b"new"));
    bytes.resize(0x1_0000, 0xff);
    bytes.extend_from_slice(&[0xde, 0xad, 0xc0, 0xde]);
    bytes.resize(0x2_0000, 0xff);
    bytes.extend_from_slice(&flash::jffs2_inode(2, 2, 3, 0, b"old"));
    let tree = keep(&bytes, 2);
    assert_eq!(bytes_of(&tree, "/file"), b"new");
}

/// A dump without a table of partitions.
#[test]
fn file_systems_one_behind_the_other_are_told_apart() {
    let folder = Folder::new(true);
    let (root, image) = (folder.path("root"), folder.path("image"));
    let arguments = ["-r", text(&root), "-o", text(&image), "-l", "-e", "64KiB", "-p"];
    if !run("mkfs.jffs2", "mtd-utils", &arguments) {
        return;
    }
    let first = fs::read(&image).unwrap();
    fs::write(root.join("etc/shadow"), b"root:*:0:0:99999:7:::\n").unwrap();
    assert!(run("mkfs.jffs2", "mtd-utils", &arguments));
    let second = fs::read(&image).unwrap();
    assert!(run("mkfs.cramfs", "util-linux-extra", &[text(&root), text(&image)]));
    let third = fs::read(&image).unwrap();
    let mut bytes = vec![0xff; 0x1_0000];
    for part in [&first, &third, &second, &first] {
        bytes.extend_from_slice(part);
        bytes.resize(bytes.len().next_multiple_of(0x1_0000) + 0x1_0000, 0xff);
    }
    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let formats: Vec<_> = tree.containers.iter().map(|container| container.format).collect();
    assert_eq!(formats, ["jffs2", "cramfs", "jffs2", "jffs2"]);
    let shadow = |number: usize| {
        let entries = tree.containers[number].entries.clone();
        let found = tree.entries[entries].iter().find(|e| e.header.path == b"/etc/shadow");
        found.unwrap().output.clone().unwrap()
    };
    assert!(shadow(0).starts_with(b"root::") && shadow(3).starts_with(b"root::"));
    assert!(shadow(1).starts_with(b"root:*:") && shadow(2).starts_with(b"root:*:"));
    same(&tree, 0, &folder.wanted, "first");
    same(&tree, 3, &folder.wanted, "last");
}

#[test]
fn romfs_of_genromfs() {
    let folder = Folder::new(true);
    let (root, image) = (folder.path("root"), folder.path("image"));
    for options in [["-V", "name"].as_slice(), &["-V", "a longer name than one line", "-a", "4096"]]
    {
        let arguments = [&["-d", text(&root), "-f", text(&image)], options].concat();
        if !run("genromfs", "genromfs", &arguments) {
            return;
        }
        let mut bytes = vec![0xff; 4096];
        bytes.extend_from_slice(&fs::read(&image).unwrap());
        let tree = keep(&bytes, 2);
        same(&tree, 0, &folder.wanted, &format!("{options:?}"));
        assert_eq!(tree.containers[0].details["name"], options[1]);
        for entry in &tree.entries {
            if let (Some(at), Some(content)) = (entry.header.stored_at, &entry.output) {
                assert!(bytes[usize::try_from(at).unwrap()..].starts_with(content));
            }
        }
    }
}

/// What binwalk's own tests read.
#[test]
fn file_systems_of_other_tests_are_read() {
    let Some(samples) = samples() else { return };
    for (name, format) in [("cramfs", "cramfs"), ("romfs", "romfs")] {
        let bytes = fs::read(samples.join(format!("formats/binwalk/{name}.bin"))).unwrap();
        let tree = keep(&bytes, 2);
        assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
        assert_eq!((tree.containers.len(), tree.containers[0].format), (1, format));
        assert!(bytes_of(&tree, "/lsb-release").starts_with(b"DISTRIB_ID=Ubuntu\n"));
    }
}
