// SPDX-License-Identifier: Apache-2.0 OR MIT
//! squashfs images that another implementation wrote.

mod support;

use std::collections::BTreeMap;

use backhand::compression::Compressor;
use backhand::kind::{self, Kind};
use support::{describe, keep, samples, squashfs, squashfs_of};
use thirteen_unpack::{Cause, EntryKind};

#[test]
fn every_codec_and_byte_order_gives_the_same_files() {
    for (compressor, big_endian) in [
        (Compressor::Gzip, false),
        (Compressor::Xz, false),
        (Compressor::Gzip, true),
        (Compressor::Xz, true),
    ] {
        let (image, files) = squashfs(compressor, big_endian);
        let tree = keep(&image, 2);
        assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
        let read: BTreeMap<_, _> = tree
            .entries
            .iter()
            .filter(|entry| entry.header.kind == EntryKind::File)
            .map(|entry| {
                let path = String::from_utf8(entry.header.path.clone()).unwrap();
                (path, entry.output.clone().unwrap())
            })
            .collect();
        assert_eq!(read, files.into_iter().collect(), "{compressor:?}, big endian: {big_endian}");
        let link = tree.entries.iter().find(|entry| entry.header.path == b"/bin/sh").unwrap();
        assert_eq!(link.header.target.as_deref(), Some(b"/bin/busybox".as_slice()));
        let device =
            tree.entries.iter().find(|entry| entry.header.path == b"/etc/console").unwrap();
        assert_eq!(device.header.kind, EntryKind::CharacterDevice);
    }
}

#[test]
fn it_is_found_behind_other_bytes_and_the_rest_is_named() {
    let (image, _) = squashfs(Compressor::Xz, false);
    let mut bytes = b"some loader that nobody knows \x01\x02".to_vec();
    bytes.resize(0x1000, 0xff);
    bytes.extend_from_slice(&image);
    let tree = keep(&bytes, 2);
    assert_eq!(tree.containers[0].offset, 0x1000);
    assert_eq!(tree.chain(0), [b"squashfs@0x1000".to_vec()]);
    let gaps: Vec<_> = tree.gaps.iter().map(|gap| (gap.offset, gap.length, gap.cause)).collect();
    assert_eq!(gaps, [(0, 32, Cause::NotRecognised)]);
}

#[test]
fn one_broken_file_leaves_the_others_whole() {
    let (image, files) = squashfs(Compressor::Xz, false);
    let mut bytes = image;
    // The first data block, of the first file: the block's own checksum no longer holds.
    bytes[96 + 200] ^= 0x40;
    let tree = keep(&bytes, 2);
    assert!(!tree.containers[0].complete);
    assert_eq!(tree.gaps.len(), 1, "{:?}", tree.gaps);
    assert_eq!(tree.gaps[0].cause, Cause::StreamDamaged);
    let whole = tree.entries.iter().filter(|entry| entry.sha256.is_some()).count();
    assert_eq!(whole, files.len() - 1);
}

#[test]
fn an_image_cut_short_says_so_at_every_length() {
    let (image, _) = squashfs(Compressor::Gzip, false);
    for part in 1..16 {
        let cut = image.len() * part / 16;
        let tree = keep(&image[..cut], 2);
        assert!(!tree.gaps.is_empty(), "cut at {cut}");
        assert!(tree.containers.iter().all(|container| !container.complete), "cut at {cut}");
    }
}

#[test]
fn threads_do_not_change_the_result() {
    let (image, _) = squashfs(Compressor::Xz, false);
    let one = describe(&keep(&image, 1));
    for jobs in [2, 7] {
        assert_eq!(one, describe(&keep(&image, jobs)));
    }
}

/// Counts from unsquashfs, as `firmware-facts.json` of the samples has them.
#[test]
fn real_images_have_as_many_files_and_links_as_unsquashfs_finds() {
    let Some(samples) = samples() else { return };
    for (name, files, links) in [
        ("openwrt-14.07-brcm63xx-96348gw.bin", 705, 180),
        ("openwrt-14.07-mr3020-openvpn-openssl-factory.bin", 654, 192),
        ("openwrt-15.05.1-dir-600-a1-factory.bin", 822, 182),
        ("openwrt-15.05.1-krack-wr841n-v9-factory.bin", 786, 193),
        ("openwrt-19.07.7-a5-v11-sysupgrade.bin", 589, 193),
        ("openwrt-r45001-wr841n-v9-telnet-upnp-sysupgrade.bin", 759, 187),
        ("wifirush-15.05.1-ath25-ubnt2.bin", 412, 181),
    ] {
        let bytes = std::fs::read(samples.join("firmware").join(name)).unwrap();
        let tree = keep(&bytes, 2);
        let root = tree.containers.iter().position(|c| c.format == "squashfs").unwrap();
        let entries = &tree.entries[tree.containers[root].entries.clone()];
        let count = |kind| entries.iter().filter(|entry| entry.header.kind == kind).count();
        assert_eq!((count(EntryKind::File), count(EntryKind::Symlink)), (files, links), "{name}");
        assert!(tree.containers[root].complete, "{name}");
        assert_eq!(describe(&tree), describe(&keep(&bytes, 1)), "{name}");
    }
}

/// AVM's Fritz!OS: big endian, but the headers of metadata blocks in little endian.
#[test]
fn avms_mixture_of_byte_orders_is_read() {
    let (image, files) = squashfs_of(Kind::from_const(kind::AVM_BE_V4_0).unwrap(), Compressor::Xz);
    let tree = keep(&image, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let whole = tree.entries.iter().filter(|entry| entry.header.kind == EntryKind::File);
    assert_eq!(whole.count(), files.len());
}
