// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Packages that Debian's own tools make in the test: contents equal, signatures seen. Where a tool
//! is not installed the test says so.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use std::path::Path;
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};
use support::keep;
use thirteen_unpack::{EntryKind, Tree};

/// Runs a tool in a folder; false, with words, where it is not there.
fn run(folder: &Path, package: &str, command: &[&str]) -> bool {
    let mut tool = Command::new(command[0]);
    tool.args(&command[1..]).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
    match tool.status() {
        Ok(status) => {
            assert!(status.success(), "{command:?}: {status}");
            true
        }
        Err(_) => {
            println!("skipped: {} is not installed (Debian package {package})", command[0]);
            false
        }
    }
}

/// Files of many sizes, some that compress and some that do not.
fn files(folder: &Path) -> Vec<(String, [u8; 32])> {
    let root = folder.join("tree/etc");
    std::fs::create_dir_all(&root).unwrap();
    (0_usize..40)
        .map(|number| {
            let size = number * number * 37;
            let content: Vec<u8> = match number % 3 {
                0 => (0..size as u64 / 32).flat_map(|n| Sha256::digest(n.to_le_bytes())).collect(),
                _ => format!("thirteen {number}\n").repeat(size / 12 + 1).into_bytes(),
            };
            std::fs::write(root.join(format!("file-{number}")), &content).unwrap();
            (format!("/etc/file-{number}"), Sha256::digest(&content).into())
        })
        .collect()
}

/// Looks that every file came out as it went in.
fn same(tree: &Tree<Vec<u8>>, files: &[(String, [u8; 32])], below: &str) {
    for (path, sum) in files {
        let path = format!("{below}{path}");
        let found = (tree.entries.iter())
            .find(|e| e.header.path == path.as_bytes() && e.header.kind == EntryKind::File);
        let entry = found.unwrap_or_else(|| panic!("{path} is not there"));
        let read = Sha256::digest(entry.output.as_deref().unwrap());
        assert_eq!(read.as_slice(), sum, "{path}");
    }
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
}

fn read(path: &Path) -> Tree<Vec<u8>> {
    keep(&std::fs::read(path).unwrap(), 2)
}

#[test]
fn archives_of_7z_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let files = files(folder.path());
    for (name, options) in [
        ("lzma2.7z", "-m0=lzma2"),
        ("lzma.7z", "-m0=lzma"),
        ("apart.7z", "-ms=off"),
        ("bzip2.7z", "-m0=bzip2"),
        ("deflate.7z", "-m0=deflate"),
        ("copy.7z", "-m0=copy"),
        ("arm.7z", "-mf=arm"),
        ("bcj2.7z", "-mf=bcj2"),
    ] {
        if run(folder.path(), "p7zip-full", &["7z", "a", options, name, "./tree/etc"]) {
            same(&read(&folder.path().join(name)), &files, "");
        }
    }
}

#[test]
fn a_package_of_debian_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let files = files(folder.path());
    let control = folder.path().join("tree/DEBIAN");
    std::fs::create_dir_all(&control).unwrap();
    let text = "Package: thirteen\nVersion: 1\nArchitecture: all\nMaintainer: a <a@example.org>\nDescription: a\n";
    std::fs::write(control.join("control"), text).unwrap();
    for coding in ["-Zgzip", "-Zxz", "-Znone"] {
        if run(
            folder.path(),
            "dpkg",
            &["dpkg-deb", coding, "--root-owner-group", "-b", "tree", "a.deb"],
        ) {
            let tree = read(&folder.path().join("a.deb"));
            assert_eq!(tree.containers[0].format, "ar");
            same(&tree, &files, "");
        }
    }
}

#[test]
fn a_package_of_rpm_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let files = files(folder.path());
    let root = folder.path().join("tree");
    let spec = format!(
        "Name: thirteen\nVersion: 1\nRelease: 1\nSummary: a\nLicense: MIT\nBuildArch: noarch\n\
         %description\na\n%install\ncp -r {0}/etc %{{buildroot}}/\n%files\n/etc\n",
        root.display()
    );
    std::fs::write(folder.path().join("a.spec"), spec).unwrap();
    let top = format!("_topdir {}", folder.path().display());
    for coding in ["w9.gzdio", "w2.xzdio", "w3.zstdio", "w9.lzdio"] {
        let payload = format!("_binary_payload {coding}");
        if run(folder.path(), "rpm", &["rpmbuild", "-bb", "-D", &top, "-D", &payload, "a.spec"]) {
            let tree = read(&folder.path().join("RPMS/noarch/thirteen-1-1.noarch.rpm"));
            assert_eq!(tree.containers[0].format, "rpm");
            assert_eq!(tree.containers[0].details["name"], "thirteen");
            assert_eq!(tree.containers[0].details["signature"], "absent");
            same(&tree, &files, "");
        }
    }
}

#[test]
fn a_bundle_of_rauc_is_read_and_its_signature_seen() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let files = files(at);
    let request = [
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out",
        "c.pem", "-subj", "/CN=a",
    ];
    if !run(at, "openssl", &request)
        || !run(at, "squashfs-tools", &["mksquashfs", "tree", "root.img"])
    {
        return;
    }
    for (format, bundle) in [("plain", "a.raucb"), ("verity", "b.raucb")] {
        let input = at.join(format);
        std::fs::create_dir_all(&input).unwrap();
        std::fs::copy(at.join("root.img"), input.join("root.img")).unwrap();
        let manifest = format!(
            "[update]\ncompatible=thirteen\nversion=1\n[bundle]\nformat={format}\n[image.rootfs]\nfilename=root.img\n"
        );
        std::fs::write(input.join("manifest.raucm"), manifest).unwrap();
        if run(at, "rauc", &["rauc", "--cert=c.pem", "--key=k.pem", "bundle", format, bundle]) {
            let tree = read(&at.join(bundle));
            let signature =
                tree.containers.iter().find(|one| one.format == "cms-signature").unwrap();
            assert_eq!(signature.details["signature"], "present");
            assert_eq!(signature.details["bundle"], format);
            if format == "plain" {
                assert_eq!(signature.details["digest"], "holds");
            }
            // The hash tree of a verity bundle stands between.
            if format == "plain" {
                same(&tree, &files, "/etc".strip_suffix("/etc").unwrap());
            }
        }
    }
}

#[test]
fn an_artifact_of_mender_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    std::fs::write(at.join("root.ext4"), "thirteen ".repeat(1000)).unwrap();
    let key = ["openssl", "genrsa", "-traditional", "-out", "k.pem", "2048"];
    if !run(at, "openssl", &key) {
        return;
    }
    for (name, signed) in [("a.mender", false), ("b.mender", true)] {
        let mut command = vec![
            "mender-artifact",
            "write",
            "rootfs-image",
            "-t",
            "thirteen",
            "-n",
            "one",
            "-f",
            "root.ext4",
            "--no-checksum-provide",
            "-o",
            name,
        ];
        if signed {
            command.extend(["-k", "k.pem"]);
        }
        if run(at, "mender-artifact", &command) {
            let tree = read(&at.join(name));
            let details = &tree.containers[0].details;
            assert_eq!(details["package"], "mender");
            assert_eq!(details["signature"], if signed { "present" } else { "absent" });
            assert!(tree.entries.iter().any(|entry| entry.header.path == b"/root.ext4"));
        }
    }
}
