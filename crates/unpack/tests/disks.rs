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
