// SPDX-License-Identifier: Apache-2.0 OR MIT
//! squashfs 4 as Debian's mksquashfs writes it: every codec, block size and layout option gives
//! back the tree that was packed.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};
use support::flash::{content, truth};
use support::{describe, keep};
use thirteen_unpack::{EntryKind, Header, Tree};

/// Makes the folder that is packed.
fn build(root: &Path) {
    for folder in ["etc/empty", "bin", "many"] {
        fs::create_dir_all(root.join(folder)).unwrap();
    }
    for (seed, length) in
        [0, 1, 4095, 4096, 4097, 131_071, 131_072, 131_073, 300_000, 1_100_000].iter().enumerate()
    {
        let bytes = content(seed as u32, *length);
        fs::write(root.join(format!("bin/file-{length}")), bytes).unwrap();
    }
    let noise: Vec<u8> = (0..9000_u32).flat_map(|n| Sha256::digest(n.to_le_bytes())).collect();
    fs::write(root.join("bin/noise"), noise).unwrap();
    fs::write(root.join("bin/zeros"), vec![0; 400_000]).unwrap();
    let sparse = fs::File::create(root.join("bin/sparse")).unwrap();
    sparse.set_len(3_000_000).unwrap();
    (&sparse).write_all(b"only the first bytes are there").unwrap();
    fs::hard_link(root.join("bin/file-300000"), root.join("etc/hard-link")).unwrap();
    symlink("../bin/file-1", root.join("etc/link")).unwrap();
    symlink("t".repeat(4000), root.join("etc/long-link")).unwrap();
    fs::write(root.join("etc").join("n".repeat(255)), b"long name").unwrap();
    fs::write(root.join("etc/name-\u{fc}\u{4e16}"), b"not ASCII").unwrap();
    for number in 0..700 {
        fs::write(root.join(format!("many/{number}")), content(number, 200)).unwrap();
    }
    // Where the file system and the tool allow; they must be passed over.
    let attribute = ["-n", "user.thirteen", "-v", "value", "bin/file-1"];
    let _ = Command::new("setfattr").args(attribute).current_dir(root).status();
}

fn read(tree: &Tree<Vec<u8>>) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for entry in &tree.entries {
        let Header { kind, path, target, .. } = &entry.header;
        let what = match kind {
            EntryKind::File => format!("file {:x?}", entry.sha256.unwrap_or_default()),
            EntryKind::Symlink => {
                format!("symlink {}", String::from_utf8_lossy(target.as_deref().unwrap()))
            }
            other => other.id().to_owned(),
        };
        all.insert(String::from_utf8(path.clone()).unwrap(), what);
    }
    all
}

/// Whether there is a mksquashfs.
fn is_installed() -> bool {
    let found = Command::new("mksquashfs").arg("-version").stdout(Stdio::null()).status().is_ok();
    if !found {
        println!("skipped: install mksquashfs (Debian: squashfs-tools)");
    }
    found
}

fn pack(root: &Path, options: &[&str]) -> Vec<u8> {
    let image = root.with_extension("squashfs");
    let _ = fs::remove_file(&image);
    let mut command = Command::new("mksquashfs");
    command.arg(root).arg(&image).args(["-noappend", "-quiet", "-no-progress"]);
    command.args(["-p", "etc/console c 620 0 5 5 1", "-p", "etc/disk b 660 0 6 8 0"]);
    command.args(["-p", "etc/folder d 750 7 8"]).args(options);
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert!(status.success(), "mksquashfs {options:?}");
    fs::read(image).unwrap()
}

fn check(root: &Path, wanted: &BTreeMap<String, String>, options: &[&str]) {
    let tree = keep(&pack(root, options), 2);
    assert!(tree.gaps.is_empty(), "{options:?}: {:?}", tree.gaps);
    assert!(tree.containers[0].complete, "{options:?}");
    let found = read(&tree);
    for (path, what) in wanted {
        assert_eq!(found.get(path), Some(what), "{options:?}: {path}");
    }
    assert_eq!(found.len(), wanted.len(), "{options:?}");
    // Nothing that a device would not have: it all lies in one container.
    assert_eq!(tree.containers[0].format, "squashfs", "{options:?}");
}

fn folder() -> Option<(tempfile::TempDir, BTreeMap<String, String>)> {
    if !is_installed() {
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root");
    build(&root);
    let mut wanted = truth(&root);
    for (path, kind) in [
        ("/", "directory"),
        ("/etc/console", "character-device"),
        ("/etc/disk", "block-device"),
        ("/etc/folder", "directory"),
    ] {
        wanted.insert(path.to_owned(), kind.to_owned());
    }
    Some((folder, wanted))
}

#[test]
fn every_codec_in_small_middle_and_large_blocks() {
    let Some((folder, wanted)) = folder() else { return };
    let root = folder.path().join("root");
    for codec in ["gzip", "lzma", "lzo", "xz", "lz4", "zstd"] {
        for block in ["4096", "131072", "1048576"] {
            check(&root, &wanted, &["-comp", codec, "-b", block]);
        }
    }
}

#[test]
fn options_of_the_compressors_confuse_nothing() {
    let Some((folder, wanted)) = folder() else { return };
    let root = folder.path().join("root");
    for options in [
        ["-comp", "gzip", "-Xcompression-level", "1"].as_slice(),
        &["-comp", "gzip", "-Xwindow-size", "9"],
        &["-comp", "lzo", "-Xalgorithm", "lzo1x_1"],
        &["-comp", "lz4", "-Xhc"],
        &["-comp", "xz", "-Xbcj", "x86,arm", "-Xdict-size", "50%"],
        &["-comp", "zstd", "-Xcompression-level", "1"],
    ] {
        check(&root, &wanted, options);
    }
}

#[test]
fn every_layout_of_tables_and_tails() {
    let Some((folder, wanted)) = folder() else { return };
    let root = folder.path().join("root");
    for codec in ["gzip", "lzma", "xz", "zstd"] {
        for options in [
            ["-no-fragments"].as_slice(),
            &["-always-use-fragments"],
            &["-noI"],
            &["-noD"],
            &["-noF"],
            &["-noId"],
            &["-noX", "-no-xattrs"],
            &["-noI", "-noD", "-noF", "-noX"],
            &["-noI", "-noF"],
            &["-no-exports", "-no-sparse", "-no-duplicates", "-nopad"],
        ] {
            check(&root, &wanted, &[&["-comp", codec, "-b", "65536"], options].concat());
        }
    }
}

#[test]
fn hard_links_and_owners_are_kept() {
    let Some((folder, _)) = folder() else { return };
    let tree = keep(&pack(&folder.path().join("root"), &[]), 2);
    let entry = |path: &str| {
        tree.entries.iter().find(|entry| entry.header.path == path.as_bytes()).unwrap()
    };
    assert_eq!(entry("/etc/hard-link").sha256, entry("/bin/file-300000").sha256);
    let header = &entry("/etc/disk").header;
    assert_eq!((header.uid, header.gid, header.mode), (0, 6, 0o660));
    let header = &entry("/etc/folder").header;
    assert_eq!((header.uid, header.gid, header.mode), (7, 8, 0o750));
    assert_eq!(entry("/bin/sparse").header.size, 3_000_000);
}

#[test]
fn threads_do_not_change_the_result() {
    let Some((folder, _)) = folder() else { return };
    let image = pack(&folder.path().join("root"), &["-comp", "zstd"]);
    let one = describe(&keep(&image, 1));
    for jobs in [2, 5] {
        assert_eq!(one, describe(&keep(&image, jobs)));
    }
}

/// The codec that version 4 names need not be the one that is used.
#[test]
fn lzma_under_the_name_of_gzip_is_read() {
    let Some((folder, wanted)) = folder() else { return };
    let mut image = pack(&folder.path().join("root"), &["-comp", "lzma"]);
    image[20] = 1;
    let tree = keep(&image, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    assert_eq!(tree.containers[0].details["compression"], "lzma");
    assert_eq!(read(&tree), wanted);
}
