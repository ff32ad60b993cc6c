// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Writing to disk: everything below the folder, nothing outside it, nothing through a link.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]
#![cfg(unix)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use backhand::compression::Compressor;
use support::{samples, squashfs};
use thirteen_unpack::extract::{Report, Why};
use thirteen_unpack::{Artefact, Limits, Options, Stop, extract};

fn options(artefact: &Artefact) -> Options {
    Options { jobs: 2, hash: false, limits: artefact.limits() }
}

/// Extracts into a folder within a folder, so that what leaves it is seen.
fn run(bytes: &[u8]) -> (tempfile::TempDir, PathBuf, Report) {
    let outer = tempfile::tempdir().unwrap();
    let inner = outer.path().join("inner");
    let artefact = Artefact::from_bytes(bytes.to_vec());
    let report = extract(&artefact, &options(&artefact), &Stop::new(), &inner).unwrap();
    assert_eq!(fs::read_dir(outer.path()).unwrap().count(), 1, "something left its folder");
    (outer, inner, report)
}

/// Every path below a folder, links not followed.
fn list(folder: &Path) -> BTreeMap<String, fs::Metadata> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            let metadata = fs::symlink_metadata(&path).unwrap();
            if metadata.is_dir() {
                open.push(path.clone());
            }
            let inner = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            all.insert(inner, metadata);
        }
    }
    all
}

/// A tar archive with members of any name: (name, kind, target, content).
fn tar(members: &[(&str, tar::EntryType, &str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, kind, target, content) in members {
        let mut header = tar::Header::new_ustar();
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.set_mode(0o6750);
        header.set_entry_type(*kind);
        header.set_size(content.len() as u64);
        if !target.is_empty() {
            header.set_link_name_literal(target).unwrap();
        }
        header.set_cksum();
        bytes.extend_from_slice(header.as_bytes());
        bytes.extend_from_slice(content);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
    }
    bytes.resize(bytes.len() + 1024, 0);
    bytes
}

use tar::EntryType::{Char, Directory, Regular, Symlink};

#[test]
fn a_file_system_is_written_below_its_chain() {
    let (image, files) = squashfs(Compressor::Xz, false);
    let (_outer, folder, report) = run(&image);
    for (path, content) in &files {
        let written = folder.join("squashfs@0x0").join(path.trim_start_matches('/'));
        assert!(fs::read(&written).unwrap() == *content, "{path}");
        let mode = fs::metadata(&written).unwrap().permissions().mode() & 0o7777;
        assert_eq!(mode, 0o644, "{path}");
    }
    let link = fs::read_link(folder.join("squashfs@0x0/bin/sh")).unwrap();
    assert_eq!(link, Path::new("/bin/busybox"));
    assert_eq!(report.files, files.len() as u64);
    // The device is not made, and said so.
    let whys: Vec<_> = report.problems.iter().map(|problem| problem.why).collect();
    assert_eq!(whys, [Why::Special]);
    assert!(list(&folder).keys().all(|path| path.starts_with("squashfs@0x0")));
}

#[test]
fn what_lies_inside_files_stands_beside_them() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats/gzip/reads/package.ipk");
    let (_outer, folder, report) = run(&fs::read(path).unwrap());
    let all = list(&folder);
    for path in [
        "gzip@0x0/content",
        "gzip@0x0/tar@0x0/debian-binary",
        "gzip@0x0/tar@0x0/control.tar.gz",
        "gzip@0x0/tar@0x0/control.tar.gz!/gzip@0x0/content",
        "gzip@0x0/tar@0x0/control.tar.gz!/gzip@0x0/tar@0x0/control",
        "gzip@0x0/tar@0x0/data.tar.gz!/gzip@0x0/tar@0x0/usr/bin/thirteen",
    ] {
        assert!(all.contains_key(path), "{path}: {:?}", all.keys());
    }
    assert!(report.problems.is_empty(), "{:?}", report.problems);
}

#[test]
fn paths_that_leave_are_not_written() {
    let bytes = tar(&[
        ("../../x", Regular, "", b"outside"),
        ("/etc/../../y", Regular, "", b"outside"),
        ("/abs", Regular, "", b"inside"),
    ]);
    let (_outer, folder, report) = run(&bytes);
    assert_eq!(report.files, 1);
    assert_eq!(fs::read(folder.join("tar@0x0/abs")).unwrap(), b"inside");
    assert_eq!(report.tree.gaps.len(), 2, "{:?}", report.tree.gaps);
}

#[test]
fn nothing_is_written_through_a_link() {
    let target = tempfile::tempdir().unwrap();
    let aim = target.path().to_str().unwrap();
    let bytes = tar(&[
        ("link", Symlink, aim, b""),
        ("link/file", Regular, "", b"through"),
        ("up", Symlink, "..", b""),
        ("up/file", Regular, "", b"through"),
        ("file", Symlink, &format!("{aim}/over"), b""),
        ("file", Regular, "", b"over"),
        ("other", Symlink, aim, b""),
        ("other/more", Symlink, "x", b""),
    ]);
    let (_outer, folder, report) = run(&bytes);
    assert_eq!(fs::read_dir(target.path()).unwrap().count(), 0, "written through a link");
    let folder = folder.join("tar@0x0");
    // Links come last: the folders that files need stand first, and the links are told.
    assert!(fs::symlink_metadata(folder.join("link")).unwrap().is_dir());
    assert_eq!(fs::read(folder.join("link/file")).unwrap(), b"through");
    assert_eq!(fs::read(folder.join("file")).unwrap(), b"over");
    assert!(fs::symlink_metadata(folder.join("other")).unwrap().is_symlink());
    let lost: Vec<_> = report
        .problems
        .iter()
        .map(|problem| (String::from_utf8_lossy(&problem.path).into_owned(), problem.why))
        .collect();
    let expected = ["link", "up", "file", "other/more"];
    assert_eq!(lost, expected.map(|name| (format!("tar@0x0/{name}"), Why::Collision)));
}

#[test]
fn the_first_of_two_with_one_name_wins_and_the_other_is_told() {
    let bytes = tar(&[
        ("a", Regular, "", b"first"),
        ("a", Regular, "", b"second"),
        ("a", Directory, "", b""),
        ("a/b", Regular, "", b"below a file"),
    ]);
    let (_outer, folder, report) = run(&bytes);
    assert_eq!(fs::read(folder.join("tar@0x0/a")).unwrap(), b"first");
    assert_eq!(report.problems.len(), 3, "{:?}", report.problems);
    assert!(report.problems.iter().all(|problem| problem.why == Why::Collision));
    assert_eq!(report.files, 1);
}

#[test]
fn modes_are_kept_without_set_user_id_and_no_device_is_made() {
    let bytes = tar(&[("prog", Regular, "", b"#!"), ("dev/console", Char, "", b"")]);
    let (_outer, folder, report) = run(&bytes);
    let mode = fs::metadata(folder.join("tar@0x0/prog")).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o750);
    assert!(!folder.join("tar@0x0/dev/console").exists());
    assert_eq!(report.problems.len(), 1);
}

#[test]
fn what_stood_there_before_is_not_touched() {
    let outer = tempfile::tempdir().unwrap();
    let aim = tempfile::tempdir().unwrap();
    let folder = outer.path().join("out");
    fs::create_dir_all(&folder).unwrap();
    // Somebody put a link where the container's folder would be.
    std::os::unix::fs::symlink(aim.path(), folder.join("tar@0x0")).unwrap();
    let artefact = Artefact::from_bytes(tar(&[("a", Regular, "", b"content")]));
    let report = extract(&artefact, &options(&artefact), &Stop::new(), &folder).unwrap();
    assert_eq!(fs::read_dir(aim.path()).unwrap().count(), 0);
    assert_eq!(report.files, 0);
    assert!(report.problems.iter().all(|problem| problem.why == Why::Collision));
    // A second run into the same folder writes nothing over the first.
    let folder = outer.path().join("twice");
    extract(&artefact, &options(&artefact), &Stop::new(), &folder).unwrap();
    fs::write(folder.join("tar@0x0/a"), b"mine").unwrap();
    let report = extract(&artefact, &options(&artefact), &Stop::new(), &folder).unwrap();
    assert_eq!(fs::read(folder.join("tar@0x0/a")).unwrap(), b"mine");
    assert_eq!(report.problems.len(), 1, "{:?}", report.problems);
    assert_eq!(list(&folder).keys().filter(|path| path.starts_with(".staging")).count(), 0);
}

#[test]
fn no_more_is_written_than_the_limits_allow() {
    let bytes = tar(&[("a", Regular, "", &[1; 4096]), ("b", Regular, "", &[2; 4096])]);
    let outer = tempfile::tempdir().unwrap();
    let artefact = Artefact::from_bytes(bytes);
    let limits = Limits { bytes: 5000, ..Limits::default() };
    let options = Options { jobs: 2, hash: false, limits };
    let report = extract(&artefact, &options, &Stop::new(), outer.path()).unwrap();
    let written: u64 =
        list(outer.path()).values().filter(|m| m.is_file()).map(fs::Metadata::len).sum();
    assert!(written <= 5000 && report.bytes == written, "{written}");
}

#[test]
fn a_real_image_is_written_as_unsquashfs_finds_it() {
    let Some(samples) = samples() else { return };
    let bytes =
        fs::read(samples.join("firmware/openwrt-15.05.1-krack-wr841n-v9-factory.bin")).unwrap();
    let (_outer, folder, report) = run(&bytes);
    let root = folder.join("squashfs@0xf3178");
    assert!(fs::read_to_string(root.join("etc/openwrt_release")).unwrap().contains("OpenWrt"));
    let all = list(&root);
    let count =
        |is: fn(&fs::Metadata) -> bool| all.values().filter(|metadata| is(metadata)).count();
    assert_eq!((count(fs::Metadata::is_file), count(fs::Metadata::is_symlink)), (786, 193));
    assert!(folder.join("lzma@0x200/content").is_file());
    assert!(report.problems.iter().all(|problem| problem.why == Why::Special));
}

#[test]
fn times_are_kept_of_files_folders_and_links() {
    let mut bytes = Vec::new();
    for (name, kind, time) in [
        ("etc/", Directory, 1_000_000_000),
        ("etc/motd", Regular, 1_234_567_890),
        ("etc/link", Symlink, 1_111_111_111),
        // What the system does not know as a time is let be.
        ("etc/late", Regular, 0o77777777777),
    ] {
        let mut header = tar::Header::new_ustar();
        header.set_path(name).unwrap();
        header.set_mode(0o755);
        header.set_entry_type(kind);
        header.set_size(0);
        header.set_mtime(time);
        if kind == Symlink {
            header.set_link_name("motd").unwrap();
        }
        header.set_cksum();
        bytes.extend_from_slice(header.as_bytes());
    }
    bytes.resize(bytes.len() + 1024, 0);
    let (_outer, folder, report) = run(&bytes);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    let time = |path: &str| {
        let modified = fs::symlink_metadata(folder.join(path)).unwrap().modified().unwrap();
        modified.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()
    };
    assert_eq!(time("tar@0x0/etc"), 1_000_000_000);
    assert_eq!(time("tar@0x0/etc/motd"), 1_234_567_890);
    assert_eq!(time("tar@0x0/etc/link"), 1_111_111_111);
    assert!(folder.join("tar@0x0/etc/late").is_file());
}

#[test]
fn names_that_differ_by_case_alone_are_told() {
    let bytes = tar(&[
        ("include/xt_MARK.h", Regular, "", b"target"),
        ("include/xt_mark.h", Regular, "", b"match"),
    ]);
    let (_outer, folder, report) = run(&bytes);
    assert_eq!(fs::read(folder.join("tar@0x0/include/xt_MARK.h")).unwrap(), b"target");
    assert_eq!(fs::read(folder.join("tar@0x0/include/xt_mark.h")).unwrap(), b"match");
    let told: Vec<_> = report.problems.iter().map(|one| (&one.path[..], one.why)).collect();
    assert_eq!(told, [(&b"tar@0x0/include/xt_mark.h"[..], Why::Case)]);
}
