// SPDX-License-Identifier: Apache-2.0 OR MIT
//! File systems of disks and partition tables, made by Debian's tools here and now.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use std::process::Command;

use support::made::{Made, run};
use support::{keep, samples};
use thirteen_unpack::{Cause, EntryKind, Tree};

/// Makes an image with mke2fs.
fn mke2fs(made: &Made, arguments: &[&str]) -> Option<std::path::PathBuf> {
    let image = made.image(&format!("{}.img", arguments.join("")));
    let mut command = Command::new("mke2fs");
    command.args(["-q", "-F", "-d"]).arg(made.root()).args(arguments).arg(&image).arg("16M");
    run("e2fsprogs", &mut command).then_some(image)
}

#[test]
fn ext_of_all_kinds_is_read_whole() {
    let made = Made::new().with_links();
    for (arguments, version) in [
        (&["-t", "ext2", "-b", "1024"][..], "ext2"),
        (&["-t", "ext2", "-b", "4096", "-I", "128"], "ext2"),
        (&["-t", "ext2", "-b", "1024", "-O", "^sparse_super,^filetype,^resize_inode"], "ext2"),
        (&["-t", "ext3", "-b", "1024"], "ext3"),
        (&["-t", "ext4", "-b", "1024", "-O", "inline_data,metadata_csum,64bit"], "ext4"),
        (&["-t", "ext4", "-b", "4096", "-I", "256", "-O", "inline_data"], "ext4"),
        (&["-t", "ext4", "-b", "1024", "-O", "meta_bg,^resize_inode,^flex_bg"], "ext4"),
        (&["-t", "ext4", "-b", "2048", "-g", "2048", "-N", "2048"], "ext4"),
        (&["-t", "ext4", "-b", "1024", "-O", "bigalloc", "-C", "16384", "-N", "1024"], "ext4"),
    ] {
        let Some(image) = mke2fs(&made, arguments) else { return };
        let container = made.check_image(&image, "ext");
        assert_eq!(container.details["version"], version, "{arguments:?}");
        assert!(container.details.get("checksum").is_none_or(|checksum| checksum == "holds"));
        assert_eq!(container.size, 16 << 20);
    }
}

#[test]
fn ext_somewhere_in_a_dump_is_found() {
    let made = Made::new().with_links();
    let Some(image) = mke2fs(&made, &["-t", "ext4"]) else { return };
    let mut bytes = vec![0xff; 0x1_2300];
    bytes.extend_from_slice(&std::fs::read(image).unwrap());
    let tree = keep(&bytes, 2);
    made.check(&tree, "ext", 0x1_2300);
    support::made::check_places(&tree, &bytes);
}

fn file<'t>(tree: &'t Tree<Vec<u8>>, path: &str) -> &'t [u8] {
    let entry = tree.entries.iter().find(|entry| entry.header.path == path.as_bytes());
    entry.unwrap_or_else(|| panic!("no {path}")).output.as_deref().unwrap()
}

/// Counts of debugfs and 7z.
#[test]
fn ext_images_of_others_are_read() {
    let Some(samples) = samples() else { return };
    let read = |name: &str| keep(&std::fs::read(samples.join("formats").join(name)).unwrap(), 2);
    let count =
        |tree: &Tree<Vec<u8>>, kind| tree.entries.iter().filter(|e| e.header.kind == kind).count();
    let tree = read("ext2.img");
    assert_eq!(tree.containers[0].details["version"], "ext2");
    assert_eq!((count(&tree, EntryKind::File), count(&tree, EntryKind::Directory)), (3, 4));
    assert_eq!(
        (file(&tree, "/bin/ls").len(), file(&tree, "/etc/services").len()),
        (126_584, 19_605)
    );
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let tree = read("ext4.img");
    assert_eq!((count(&tree, EntryKind::File), count(&tree, EntryKind::Directory)), (19, 8));
    assert_eq!(file(&tree, "/root.txt").len(), 23);
    let container = &tree.containers[0];
    assert_eq!(container.details["label"], "MIKI_FS_TEST");
    assert!(container.details["journal"].contains("recovery"));
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
}

#[test]
fn a_cut_ext_gives_what_is_there() {
    let made = Made::new();
    let Some(image) = mke2fs(&made, &["-t", "ext4"]) else { return };
    let mut bytes = std::fs::read(image).unwrap();
    bytes.truncate(6 << 20);
    let tree = keep(&bytes, 2);
    assert_eq!(tree.containers[0].format, "ext");
    assert!(tree.gaps.iter().any(|gap| gap.cause == Cause::CutShort), "{:?}", tree.gaps);
}

/// Makes a FAT image.
fn vfat(made: &Made, arguments: &[&str], megabytes: u64) -> Option<std::path::PathBuf> {
    let image = made.image(&format!("{}.fat", arguments.join("")));
    std::fs::File::create(&image).unwrap().set_len(megabytes << 20).unwrap();
    let mut make = Command::new("mkfs.vfat");
    if !run("dosfstools", make.args(arguments).args(["-n", "THIRTEEN"]).arg(&image)) {
        return None;
    }
    let mut copy = Command::new("mcopy");
    copy.args(["-s", "-Q", "-i"]).arg(&image);
    copy.args(["bin", "etc", "usr", "var"].map(|name| made.root().join(name))).arg("::/");
    run("mtools", &mut copy).then_some(image)
}

#[test]
fn fat_of_all_widths_is_read_whole() {
    let mut made = Made::new();
    made.file("/etc/UPPER.TXT", b"short");
    made.file("/etc/lower.txt", b"short");
    made.file("/etc/Grüße, 好.txt", b"long");
    for (arguments, size, version) in [
        (&["-F", "12", "-s", "8"][..], 8, "FAT12"),
        (&["-F", "16", "-s", "4"], 16, "FAT16"),
        (&["-F", "32", "-s", "1"], 40, "FAT32"),
        (&["-F", "16", "-S", "4096", "-s", "1"], 32, "FAT16"),
    ] {
        let Some(image) = vfat(&made, arguments, size) else { return };
        let container = made.check_image(&image, "fat");
        assert_eq!(container.details["version"], version);
        assert_eq!(container.details["label"], "THIRTEEN");
        assert_eq!(container.size, size << 20);
        // Boot loaders of small devices write no name of the kind.
        let mut bytes = std::fs::read(&image).unwrap();
        let at = if version == "FAT32" { 82 } else { 54 };
        bytes[at..at + 8].fill(0);
        made.check(&keep(&bytes, 2), "fat", 0);
    }
}

#[test]
fn a_fat_image_of_others_is_read() {
    let Some(samples) = samples() else { return };
    let tree = keep(&std::fs::read(samples.join("formats/fat.img")).unwrap(), 2);
    assert_eq!(tree.containers[0].details["version"], "FAT12");
    assert_eq!(file(&tree, "/README.md").len(), 24);
    assert_eq!(
        (file(&tree, "/bin/ls").len(), file(&tree, "/etc/services").len()),
        (126_584, 19_605)
    );
    // The same files were copied into the ext2 image.
    let other = keep(&std::fs::read(samples.join("formats/ext2.img")).unwrap(), 2);
    for path in ["/bin/ls", "/etc/services"] {
        assert!(file(&tree, path) == file(&other, path), "{path}");
    }
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
}

#[test]
fn a_new_exfat_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let image = folder.path().join("image");
    std::fs::File::create(&image).unwrap().set_len(4 << 20).unwrap();
    if !run("exfatprogs", Command::new("mkfs.exfat").args(["-L", "thirteen"]).arg(&image)) {
        return;
    }
    let tree = keep(&std::fs::read(&image).unwrap(), 2);
    let container = &tree.containers[0];
    assert_eq!((container.format, container.size, container.complete), ("exfat", 4 << 20, true));
    assert_eq!(container.details["checksum"], "holds");
    assert_eq!(tree.entries.len(), 1);
}

/// A disk with partitions that a tool made: `table` is what sfdisk reads; each part is put at its
/// sector.
fn disk(
    made: &Made,
    name: &str,
    table: &str,
    parts: &[(u64, &std::path::Path)],
) -> Option<Vec<u8>> {
    let (image, script) = (made.image(name), made.image("script"));
    std::fs::File::create(&image).unwrap().set_len(48 << 20).unwrap();
    std::fs::write(&script, table).unwrap();
    let mut command = Command::new("sfdisk");
    command.arg("-q").arg(&image).stdin(std::fs::File::open(&script).unwrap());
    if !run("fdisk", &mut command) {
        return None;
    }
    let mut bytes = std::fs::read(&image).unwrap();
    for (sector, path) in parts {
        let part = std::fs::read(path).unwrap();
        let at = usize::try_from(*sector).unwrap() * 512;
        bytes[at..at + part.len()].copy_from_slice(&part);
    }
    Some(bytes)
}

#[test]
fn partitions_of_both_tables_are_read_in_place() {
    let linked = Made::new().with_links();
    let made = Made::new();
    let Some(ext) = mke2fs(&linked, &["-t", "ext4"]) else { return };
    let Some(fat) = vfat(&made, &["-F", "16", "-s", "4"], 16) else { return };
    // One that only a partition table leads to.
    let mut bytes = std::fs::read(&fat).unwrap();
    bytes[54..62].fill(0);
    std::fs::write(&fat, bytes).unwrap();
    let gpt = "label: gpt\nfirst-lba: 34\nstart=34, size=32768, name=\"root\"\nstart=32802, size=32768, name=\"data\"\n";
    let mbr = "label: dos\nstart=64, size=32768, type=83, bootable\nstart=32832, size=40000, type=5\nstart=32896, size=32768, type=e\n";
    for (name, table, places) in [("gpt", gpt, [34, 32_802]), ("mbr", mbr, [64, 32_896])] {
        let parts = [(places[0], ext.as_path()), (places[1], fat.as_path())];
        let Some(bytes) = disk(&linked, name, table, &parts) else { return };
        let tree = keep(&bytes, 2);
        linked.check(&tree, "ext", places[0] * 512);
        made.check(&tree, "fat", places[1] * 512);
        support::made::check_places(&tree, &bytes);
        let table = &tree.containers[0];
        assert_eq!((table.format, table.complete), (name, true));
        let listed = &table.details["partitions"];
        let formats: Vec<_> = tree.containers.iter().map(|c| c.format).collect();
        if name == "gpt" {
            let expected = "root (Linux file system) 0x4400+0x1000000, data (Linux file system) 0x1004400+0x1000000";
            assert_eq!(listed, expected);
            assert_eq!(
                (table.details["checksum"].as_str(), table.details["copy"].as_str()),
                ("holds", "the same")
            );
            assert_eq!(formats, ["gpt", "ext", "fat", "gpt-backup"]);
        } else {
            let expected =
                "83 active 0x8000+0x1000000, 05 0x1008000+0x1388000, 0e 0x1010000+0x1000000";
            assert_eq!(listed, expected);
            assert_eq!(formats, ["mbr", "ext", "mbr-extended", "fat"]);
        }
        assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    }
}

#[test]
fn partition_tables_of_others_are_read() {
    let Some(samples) = samples() else { return };
    let read = |name: &str| keep(&std::fs::read(samples.join("formats").join(name)).unwrap(), 2);
    // As sgdisk says: main header and table hold, the copy is not there, nor is the disk.
    let tree = read("gpt.img");
    let table = &tree.containers[0];
    assert_eq!((table.format, table.details["checksum"].as_str()), ("gpt", "holds"));
    assert_eq!(table.details["copy"], "not there");
    assert_eq!(table.details["disk"], "4b503f2a-d907-4bd3-a068-59c2265061e4");
    assert!(table.details["partitions"].starts_with("EFI System Partition (EFI system) 0x100000+"));
    assert_eq!(tree.gaps[0].cause, Cause::CutShort);
    let tree = read("binwalk/mbr.bin");
    assert_eq!((tree.containers[0].format, tree.containers.len()), ("mbr", 1));
    assert_eq!(tree.containers[0].details["partitions"], "83 0x200+0x1200");
    let tree = read("binwalk/qcow.bin");
    assert_eq!((tree.containers[0].format, tree.containers.len()), ("qcow2", 1));
    assert_eq!(tree.gaps[0].cause, Cause::CodecUnsupported);
}

fn fixture(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats");
    std::fs::read(folder.join(name)).unwrap()
}

#[test]
fn a_sparse_image_gives_the_file_system_inside() {
    let made = Made::new().with_links();
    let Some(image) = mke2fs(&made, &["-t", "ext4"]) else { return };
    let sparse = made.image("sparse");
    let mut command = Command::new("img2simg");
    if !run("android-sdk-libsparse-utils", command.arg(&image).arg(&sparse)) {
        return;
    }
    let tree = keep(&std::fs::read(&sparse).unwrap(), 2);
    assert_eq!(tree.containers[0].format, "android-sparse");
    assert!(tree.entries[0].output.as_deref() == Some(&std::fs::read(&image).unwrap()[..]));
    made.check(&tree, "ext", 0);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
}

#[test]
fn partitions_of_android_updates_come_out_whole() {
    let text = "thirteen guidelines for the internet of things\n".repeat(8);
    let page = |content: &[u8]| {
        let mut page = content.to_vec();
        page.resize(4096, 0);
        page
    };
    let tree = keep(&fixture("android-payload/reads/payload.bin"), 2);
    let boot = [page(text.as_bytes()), page(b""), page(b"root::0:0::/:/bin/sh\n")].concat();
    assert!(file(&tree, "/boot") == boot);
    assert!(file(&tree, "/system").starts_with(text.as_bytes()));
    assert!(file(&tree, "/system")[4096..].starts_with(&[0x1f, 0x8b]));
    let bytes = fixture("android-super/reads/super.img");
    let tree = keep(&bytes, 2);
    support::made::check_places(&tree, &bytes);
    assert!(file(&tree, "/system_a").starts_with(text.as_bytes()));
    let vendor = file(&tree, "/vendor_a");
    assert!(vendor.len() == 2048 && vendor.starts_with(b"root::"));
    assert!(vendor[512..1536].iter().all(|byte| *byte == 0));
    assert!(vendor[1536..].starts_with(text.as_bytes()));
    assert!(!tree.entries.iter().any(|entry| entry.header.path == b"/system_b"));
}

#[test]
fn iso_9660_with_its_extensions_is_read_whole() {
    let linked = Made::new().with_links();
    let made = Made::new();
    for (name, arguments, made, names) in [
        ("rr", &["-R"][..], &linked, "Rock Ridge"),
        ("rrj", &["-R", "-J", "-joliet-long"], &linked, "Rock Ridge"),
        ("j", &["-J", "-joliet-long", "-D"], &made, "Joliet"),
    ] {
        let image = made.image(name);
        let mut command = Command::new("genisoimage");
        command
            .args(["-quiet", "-V", "THIRTEEN", "-o"])
            .arg(&image)
            .args(arguments)
            .arg(made.root());
        if !run("genisoimage", &mut command) {
            return;
        }
        let container = made.check_image(&image, "iso9660");
        assert_eq!(
            (container.details["names"].as_str(), container.details["label"].as_str()),
            (names, "THIRTEEN")
        );
        let bytes = std::fs::read(&image).unwrap();
        assert_eq!(container.size, bytes.len() as u64);
        let tree = keep(&bytes, 2);
        if name == "rr" {
            let link = tree.entries.iter().find(|entry| entry.header.path == b"/bin/sh").unwrap();
            assert_eq!((link.header.kind, link.header.mode), (EntryKind::Symlink, 0o777));
        }
        assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    }
}

#[test]
fn erofs_of_all_layouts_is_read_whole() {
    let mut made = Made::new().with_links();
    made.file("/bin/zeros", &vec![0; 3_000_000]);
    for number in 0..30_u32 {
        let size = 3000 + number as usize * 1117;
        made.file(&format!("/lib/part{number}"), &support::made::pattern(size, number * 7 + 1));
    }
    for arguments in [
        &[][..],
        &["-zlz4"],
        &["-zlz4hc,9", "-C65536"],
        &["-zlz4", "-Elegacy-compress"],
        &["-zlz4hc", "-Eztailpacking"],
        &["-zlz4hc", "-C16384", "-Eztailpacking"],
        &["-zlz4hc", "-Efragments", "-C32768"],
        &["-zlz4hc", "-Eall-fragments", "-C32768"],
        &["-zlz4hc", "-Eall-fragments,dedupe", "-C16384"],
        &["-zlz4hc", "-Ededupe"],
        &["-Enoinline_data"],
        &["-Eforce-inode-extended"],
        &["--chunksize=4096"],
        &["--chunksize=65536", "-Eforce-chunk-indexes"],
    ] {
        let image = made.image(&format!("erofs{}", arguments.join("")));
        let mut command = Command::new("mkfs.erofs");
        command.arg("--quiet").args(arguments).arg(&image).arg(made.root());
        if !run("erofs-utils", &mut command) {
            return;
        }
        println!("{arguments:?}");
        let container = made.check_image(&image, "erofs");
        assert_eq!(container.details["checksum"], "holds");
    }
}
