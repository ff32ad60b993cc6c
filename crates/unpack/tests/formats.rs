// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Files that other programs wrote, one folder per format, and truth on real images.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use std::path::{Path, PathBuf};

use support::{describe, keep, samples};
use thirteen_unpack::{Cause, EntryKind, GapPlace, Tree, formats};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats")
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// All fixtures of one kind, with the id of their format.
fn all(kind: &str) -> Vec<(String, PathBuf)> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    sorted(&fixtures())
        .into_iter()
        .flat_map(|folder| sorted(&folder.join(kind)).into_iter().map(move |p| (name(&folder), p)))
        .collect()
}

fn content<'t>(tree: &'t Tree<Vec<u8>>, path: &str) -> Option<&'t [u8]> {
    let entry = tree.entries.iter().find(|entry| entry.header.path == path.as_bytes())?;
    entry.output.as_deref()
}

#[test]
fn each_format_has_its_fixtures() {
    let known = |kind: &str, id: &str| all(kind).iter().any(|(format, _)| format == id);
    for format in formats::ALL {
        // squashfs is written by another implementation in its own tests; a table of 64 KiB is made
        // in the unit tests; qcow2 is only named; what no scan finds has no look-alike.
        let reads = known("reads", format.id)
            || known("sealed", format.id)
            || ["openmesh-ce", "qcow2", "squashfs"].contains(&format.id);
        let pointed = format.magics.is_empty() || format.id == "squashfs";
        assert!(reads, "{} has nothing that it reads", format.id);
        assert!(pointed || known("looks-alike", format.id), "{} has no look-alike", format.id);
        assert!(pointed || known("hostile", format.id), "{} has nothing hostile", format.id);
    }
    for (format, path) in all("reads") {
        assert!(formats::by_id(&format).is_some(), "{}", path.display());
    }
}

#[test]
fn what_other_programs_wrote_is_read_whole() {
    for (format, path) in all("reads") {
        let tree = keep(&std::fs::read(&path).unwrap(), 2);
        let found = tree.containers.iter().any(|container| container.format == format);
        assert!(found, "{}: {:?}", path.display(), tree.containers);
        assert!(tree.gaps.is_empty(), "{}: {:?}", path.display(), tree.gaps);
        let known = [b"thirteen".as_slice(), b"root::", b"line 1199\n"];
        let read = |entry: &thirteen_unpack::Entry<Vec<u8>>| {
            let content = entry.output.as_deref().unwrap_or_default();
            known.iter().any(|text| content.windows(text.len()).any(|window| window == *text))
        };
        let empty = path.ends_with("empty.bz2");
        assert!(empty || tree.entries.iter().any(read), "{}", path.display());
    }
}

/// What is encrypted, or packed in a way that nobody here reads, is named, and never passes for read.
#[test]
fn what_is_sealed_is_known_and_told() {
    for (format, path) in all("sealed") {
        let tree = keep(&std::fs::read(&path).unwrap(), 2);
        let found = tree.containers.iter().any(|container| container.format == format);
        assert!(found, "{}: {:?}", path.display(), tree.containers);
        let causes = [Cause::LooksEncrypted, Cause::CodecUnsupported];
        let told = tree.gaps.iter().all(|gap| causes.contains(&gap.cause));
        assert!(told && !tree.gaps.is_empty(), "{}: {:?}", path.display(), tree.gaps);
    }
}

#[test]
fn look_alikes_are_not_taken_for_it() {
    for (format, path) in all("looks-alike") {
        let tree = keep(&std::fs::read(&path).unwrap(), 2);
        let found = tree.containers.iter().any(|container| container.format == format);
        assert!(!found, "{}: {:?}", path.display(), tree.containers);
    }
}

#[test]
fn hostile_ones_never_pass_for_whole() {
    for (_, path) in all("hostile") {
        let tree = keep(&std::fs::read(&path).unwrap(), 2);
        // Two names for one are no fault of the archive; a link is only a link until it is followed.
        let odd = ["twice.tar", "twice.zip", "through-link.tar"];
        let fine = odd.iter().any(|name| path.ends_with(name));
        // A line of text is no gap.
        let unknown = tree.containers.is_empty();
        assert!(fine || unknown || !tree.gaps.is_empty(), "{}", path.display());
        for entry in &tree.entries {
            let path = &entry.header.path;
            assert!(!path.windows(3).any(|window| window == b"/.."), "{path:?}");
        }
    }
}

#[test]
fn threads_do_not_change_the_result() {
    for (_, path) in ["reads", "hostile"].into_iter().flat_map(all) {
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(describe(&keep(&bytes, 1)), describe(&keep(&bytes, 3)), "{}", path.display());
    }
}

#[test]
fn archives_know_where_their_files_stand() {
    for name in ["cpio/reads/newc.cpio", "tar/reads/ustar.tar"] {
        let mut bytes = vec![b'.'; 512];
        bytes.extend_from_slice(&std::fs::read(fixtures().join(name)).unwrap());
        let tree = keep(&bytes, 2);
        let entry = tree.entries.iter().find(|e| e.header.path == b"/etc/passwd").unwrap();
        let at = usize::try_from(entry.header.stored_at.unwrap()).unwrap();
        assert!(bytes[at..].starts_with(b"root::0:0::/:/bin/sh\n"), "{name}");
        let link = tree.entries.iter().find(|e| e.header.path == b"/etc/link").unwrap();
        assert_eq!(link.header.target.as_deref(), Some(b"/etc/shadow".as_slice()), "{name}");
    }
    let bytes = std::fs::read(fixtures().join("cpio/reads/newc.cpio")).unwrap();
    let tree = keep(&bytes, 2);
    assert_eq!(content(&tree, "/etc/passwd"), content(&tree, "/etc/passwd-"));
}

#[test]
fn a_package_comes_out_by_nesting() {
    let tree = keep(&std::fs::read(fixtures().join("gzip/reads/package.ipk")).unwrap(), 2);
    assert!(content(&tree, "/control").is_some_and(|text| text.starts_with(b"Package: ")));
    assert!(content(&tree, "/usr/bin/thirteen").is_some());
    let last = tree.chain(tree.containers.len() - 1);
    let chain: Vec<_> = last.iter().map(|part| String::from_utf8_lossy(part)).collect();
    assert_eq!(chain, ["gzip@0x0", "tar@0x0", "/control.tar.gz", "gzip@0x0", "tar@0x0"]);
}

#[test]
fn a_zip_without_its_directory_gives_what_is_there() {
    let bytes = std::fs::read(fixtures().join("zip/reads/stored.zip")).unwrap();
    let end = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    let tree = keep(&bytes[..end], 2);
    assert!(content(&tree, "/etc/passwd").is_some_and(|text| text.starts_with(b"thirteen")));
    assert!(!tree.containers[0].complete);
    let stream = std::fs::read(fixtures().join("zip/reads/stream.zip")).unwrap();
    let end = stream.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    let tree = keep(&stream[..end], 2);
    assert!(content(&tree, "/etc/passwd").is_some_and(|text| text.starts_with(b"thirteen")));
}

/// The headers and trailers of images that OpenWrt built are known, all their checksums hold, and
/// nothing of these images is left unexplained but what the list says.
#[test]
fn headers_of_real_images_are_read() {
    let Some(samples) = samples() else { return };
    for (name, formats, kernel) in [
        ("openwrt-10.03.1-wrt54g-squashfs3-lzma", "linksys-bin trx gzip lzma squashfs", "lzma"),
        ("openwrt-14.07-brcm63xx-96348gw", "bcm-tag cfe-kernel squashfs", "cfe-kernel"),
        ("openwrt-14.07-mr3020-openvpn-openssl-factory", "tp-link-v1 lzma squashfs", "lzma"),
        ("openwrt-15.05.1-dir-600-a1-factory", "uimage lzma squashfs cameo-signature", "lzma"),
        ("openwrt-15.05.1-krack-wr841n-v9-factory", "tp-link-v1 lzma squashfs", "lzma"),
        ("openwrt-19.07.7-a5-v11-sysupgrade", "uimage lzma squashfs fwtool", "lzma"),
        ("openwrt-r45001-wr841n-v9-telnet-upnp-sysupgrade", "tp-link-v1 lzma squashfs", "lzma"),
        (
            "wifirush-15.05.1-ath25-ubnt2",
            "ubnt ubnt-part lzma ubnt-part-checksum ubnt-part squashfs ubnt-part-checksum ubnt-end",
            "lzma",
        ),
    ] {
        let bytes = std::fs::read(samples.join(format!("firmware/{name}.bin"))).unwrap();
        let tree = keep(&bytes, 2);
        let top = tree.containers.iter().filter(|c| c.parent == thirteen_unpack::Parent::Artefact);
        let found: Vec<_> = top.map(|container| container.format).collect();
        assert_eq!(found.join(" "), formats, "{name}");
        for container in &tree.containers {
            for (key, value) in
                container.details.iter().filter(|(key, _)| key.ends_with("checksum"))
            {
                assert_eq!(value, "holds", "{name} {} {key}", container.format);
            }
        }
        let loader = tree.gaps.iter().filter(|gap| gap.place == GapPlace::Artefact);
        assert_eq!(loader.count(), 0, "{name}: {:?}", tree.gaps);
        let is_kernel = |bytes: &[u8]| {
            bytes.windows(14).any(|window| window == b"Linux version ")
                || bytes.windows(15).any(|window| window == b"%s version %s (")
        };
        let holder = tree.containers.iter().find(|c| c.format == kernel).unwrap();
        let content = tree.entries[holder.entries.start].output.as_deref().unwrap();
        assert!(is_kernel(content), "{name}: no kernel in {kernel}");
    }
}

/// A directory that is whole, and one of which the end is missing.
#[test]
fn real_zip_archives_are_read() {
    let Some(samples) = samples() else { return };
    let read = |name: &str| keep(&std::fs::read(samples.join(name)).unwrap(), 2);
    let tree = read("mcu/nrf-dfu-hrs_application_s140_sdk160.zip");
    assert!(content(&tree, "/manifest.json").is_some_and(|text| text.starts_with(b"{")));
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let tree = read("formats/binwalk/zip_truncated.bin");
    let files = tree.entries.iter().filter(|entry| entry.header.kind == EntryKind::File);
    assert!(files.count() > 0);
    assert!(tree.gaps.iter().all(|gap| gap.cause == Cause::CutShort), "{:?}", tree.gaps);
}
