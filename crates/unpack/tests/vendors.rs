// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What vendors' headers say, and parts by their names.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use support::{keep, samples};
use thirteen_unpack::{Tree, formats};

fn read(name: &str) -> Tree<Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats");
    keep(&std::fs::read(folder.join(name)).unwrap(), 2)
}

fn paths(tree: &Tree<Vec<u8>>) -> Vec<String> {
    (tree.entries.iter())
        .map(|entry| String::from_utf8_lossy(&entry.header.path).into_owned())
        .filter(|path| !path.is_empty())
        .collect()
}

#[test]
fn headers_say_what_is_known_of_them() {
    for (name, key, value) in [
        ("tp-link-safeloader/reads/gzip.bin", "md5", "holds"),
        ("tp-link-safeloader/reads/gzip.bin", "vendor", "CPE510(TP-LINK|UN|N300-5):1.0"),
        ("netgear-chk/reads/gzip.chk", "image-checksum", "holds"),
        ("netgear-chk/reads/gzip.chk", "version", "V1.0.0.58_1.0.38"),
        ("netgear-dni/reads/gzip.img", "device", "WNDR3700"),
        ("d-link-shrs/sealed/image.bin", "encryption", "aes-128-cbc"),
        ("d-link-alpha-encrypted/sealed/image.bin", "product", "DAP-1665 B"),
        ("xiaomi-hdr/reads/one.bin", "device", "0x0025"),
        ("xiaomi-hdr/reads/one.bin", "signature", "present"),
        ("xiaomi-hdr/reads/two.bin", "signature", "absent"),
        ("zyxel-rombin/reads/gzip.bin", "checksum", "holds"),
        ("zyxel-ras/reads/gzip.bin", "model", "NBG6617"),
        ("zyxel-ras/reads/gzip.bin", "root-checksum", "holds"),
        ("zyxel-znbg/reads/gzip.bin", "checksum", "holds"),
        ("senao/reads/gzip.bin", "version", "1.2.3"),
        ("mikrotik-npk/reads/package.npk", "version", "6.49.5"),
        ("mikrotik-npk/reads/package.npk", "signature", "present"),
        ("edimax/reads/big.bin", "model", "RN52"),
        ("sercomm/reads/gzip.bin", "hardware-id", "CHJ7"),
        ("linksys-chdr/reads/gzip.bin", "checksum", "holds"),
        ("asus-tail/reads/gzip.trx", "extended-build", "51234"),
        ("qnap/sealed/image.img", "version", "4.3.6"),
        ("elf/reads/program.elf", "machine", "arm"),
    ] {
        let tree = read(name);
        let format = name.split('/').next().unwrap();
        let container = tree.containers.iter().find(|one| one.format == format).unwrap();
        assert_eq!(container.details.get(key).map(String::as_str), Some(value), "{name} {key}");
    }
}

#[test]
fn parts_have_their_names_and_what_lies_in_them_is_found_anywhere() {
    let tree = read("tp-link-safeloader/reads/gzip.bin");
    assert_eq!(paths(&tree), ["/partition-table", "/support-list", "/os-image"]);
    let gzip = tree.containers.iter().position(|one| one.format == "gzip").unwrap();
    let chain = tree.chain(gzip);
    let chain: Vec<_> = chain.iter().map(|part| String::from_utf8_lossy(part)).collect();
    assert_eq!(chain, ["tp-link-safeloader@0x0", "/os-image", "gzip@0x7"]);
    assert_eq!(paths(&read("xiaomi-hdr/reads/one.bin")), ["/firmware.bin", "/signature"]);
}

#[test]
fn names_that_leave_their_image_are_refused() {
    for name in ["tp-link-safeloader/hostile/outside.bin", "xiaomi-hdr/hostile/outside.bin"] {
        let tree = read(name);
        let unsafe_path = thirteen_unpack::Cause::PathUnsafe;
        assert!(tree.gaps.iter().any(|gap| gap.cause == unsafe_path), "{:?}", tree.gaps);
    }
}

/// Samples of other people's tests are what they are.
#[test]
fn samples_are_known_for_what_they_are() {
    let Some(samples) = samples() else { return };
    for (name, format) in [
        ("formats/binwalk/arcadyan.bin", "arcadyan-lzma"),
        ("formats/binwalk/7z.bin", "7z"),
        ("formats/binwalk/arj.bin", "arj"),
        ("formats/binwalk/matter_ota.bin", "matter-ota"),
        ("formats/binwalk/png_malformed.bin", "png"),
        ("formats/binwalk/jpeg.bin", "jpeg"),
        ("formats/binwalk/riff.bin", "riff"),
        ("formats/binwalk/pdf.bin", "pdf"),
    ] {
        assert!(formats::by_id(format).is_some(), "{format}");
        let bytes = std::fs::read(samples.join(name)).unwrap();
        let tree = keep(&bytes, 2);
        let first = tree.containers.first().map(|one| (one.format, one.offset));
        let at = if format == "arj" { 13 } else { 0 };
        assert_eq!(first, Some((format, at)), "{name}: {:?}", tree.containers);
        // These are cut, or something else stands behind or around them.
        if !["arj", "png", "arcadyan-lzma", "riff"].contains(&format) {
            // The JPEG is two pictures, one behind the other.
            let size: u64 = tree.containers.iter().map(|container| container.size).sum();
            assert_eq!(size, bytes.len() as u64, "{name}: {:?}", tree.gaps);
        }
    }
}

#[test]
fn packages_say_whether_they_are_signed() {
    for (name, key, value) in [
        ("ar/reads/package.deb", "package", "debian"),
        ("ar/reads/package.deb", "signature", "absent"),
        ("rpm/reads/signed.rpm", "signature", "present"),
        ("rpm/reads/unsigned.rpm", "signature", "absent"),
        ("rpm/reads/signed.rpm", "architecture", "noarch"),
        ("cms-signature/reads/gzip.raucb", "digest", "holds"),
        ("cms-signature/hostile/flipped.raucb", "digest", "wrong"),
        ("matter-ota/reads/gzip.ota", "digest", "holds"),
        ("matter-ota/reads/gzip.ota", "vendor", "0xfff1"),
        ("cpio/reads/signed.swu", "package", "swupdate"),
        ("cpio/reads/signed.swu", "signature", "present"),
        ("cpio/reads/unsigned.swu", "signature", "absent"),
        ("tar/reads/artifact.mender", "package", "mender"),
        ("tar/reads/artifact.mender", "signature", "present"),
    ] {
        let tree = read(name);
        let format = name.split('/').next().unwrap();
        let container = tree.containers.iter().find(|one| one.format == format).unwrap();
        assert_eq!(container.details.get(key).map(String::as_str), Some(value), "{name} {key}");
    }
}

#[test]
fn names_in_archives_of_all_kinds_are_read() {
    let read = |name: &str| paths(&read(name));
    assert_eq!(read("ar/reads/gnu.a"), ["/a_very_long_name_of_an_object.o", "/short.o"]);
    assert_eq!(read("ar/reads/bsd.a"), ["/name_of_an_object.o"]);
    for name in ["arj/sealed/packed.arj", "arj/reads/stored.arj"] {
        assert_eq!(read(name), ["/passwd", "/text"], "{name}");
    }
    for name in ["rar/reads/four.rar", "rar/reads/five.rar", "rar/sealed/encrypted.rar"] {
        assert_eq!(read(name), ["/etc/passwd", "/etc/text"], "{name}");
    }
}
