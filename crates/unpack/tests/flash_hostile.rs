// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Harm that checksums do not hold off: bytes changed with the sums made to hold again, and images
//! built to cost more than they are long.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use std::io::Read;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use support::Keep;
use support::flash::{crc32, fixture, jffs2_inode, jffs2_name, ubifs_sum};
use thirteen_unpack::{Artefact, Limits, Options, Stop, Tree, read};

/// Reads with small limits, and looks that they hold.
fn within_limits(bytes: Vec<u8>) -> Tree<Vec<u8>> {
    let limits = Limits { bytes: 8 << 20, entries: 10_000, ..Limits::default() };
    // What looking for containers costs is counted: 32 MiB at once, and some passes.
    let spent = thirteen_unpack::exercise::work(&bytes);
    assert!(spent <= (3 * (32 << 20) + 64 * bytes.len()) as u64, "{spent}");
    let artefact = Artefact::from_bytes(bytes);
    let start = Instant::now();
    let options = Options { jobs: 1, hash: false, limits };
    let tree = read(&artefact, &options, &Stop::new(), &Keep);
    let made: u64 = tree.entries.iter().filter(|e| e.container.is_some()).map(|e| e.read).sum();
    assert!(made <= limits.bytes, "{made} bytes");
    assert!(tree.entries.len() <= 10_000 + 4096, "{} entries", tree.entries.len());
    // The rest is timed, without optimisation and on a machine that may be loaded.
    assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
    tree
}

fn unpacked(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(&fixture(name)[..]).read_to_end(&mut bytes).unwrap();
    bytes
}

/// The nodes of a UBIFS image, with their sizes.
fn ubifs_nodes(image: &[u8]) -> Vec<(usize, usize)> {
    let size = |at: usize| u32::from_le_bytes(image[at + 16..at + 20].try_into().unwrap()) as usize;
    let is_node = |at: &usize| image[*at..].starts_with(&[0x31, 0x18, 0x10, 0x06]);
    (0..image.len() - 24).step_by(8).filter(is_node).map(|at| (at, size(at))).collect()
}

/// The nodes of a jffs2 image (little endian), with their sizes and kinds.
fn jffs2_nodes(image: &[u8]) -> Vec<(usize, usize, u8)> {
    let mut nodes = Vec::new();
    let mut at = 0;
    while at + 12 <= image.len() && image[at..].starts_with(&[0x85, 0x19]) {
        let size = u32::from_le_bytes(image[at + 4..at + 8].try_into().unwrap()) as usize;
        nodes.push((at, size, image[at + 2]));
        at = (at + size).next_multiple_of(4);
    }
    nodes
}

fn jffs2_sum(node: &mut [u8], kind: u8) {
    let at = match kind {
        1 if node.len() >= 40 => 32,
        2 if node.len() >= 68 => 64,
        _ => return,
    };
    let end = if kind == 1 { 32 } else { 60 };
    let header = crc32(0, &node[..8]);
    node[8..12].copy_from_slice(&header.to_le_bytes());
    let sum = crc32(0, &node[..end]);
    node[at..at + 4].copy_from_slice(&sum.to_le_bytes());
    let data = crc32(0, &node[if kind == 1 { 40 } else { 68 }..]);
    let at = if kind == 1 { 36 } else { 60 };
    node[at..at + 4].copy_from_slice(&data.to_le_bytes());
    // The sum of an inode leaves out that of its data, but not the other way round.
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn changed_ubifs_nodes_whose_sums_hold(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 8_usize..160, any::<u32>(), 0_u8..5), 1..6),
    ) {
        let mut image = unpacked("ubifs/reads/lzo.gz");
        let nodes = ubifs_nodes(&image);
        for (node, at, value, width) in changes {
            let (start, size) = *node.get(&nodes);
            let end = (start + size).min(image.len());
            // The size of a node is covered by its sum: let it be.
            let at = if (16..20).contains(&at) { 24 } else { at };
            for (byte, value) in image[start..end].iter_mut().skip(at).zip(value.to_le_bytes()).take(width.into()) {
                *byte = value;
            }
            ubifs_sum(&mut image[start..end]);
        }
        within_limits(image);
    }

    #[test]
    fn changed_jffs2_nodes_whose_sums_hold(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 4_usize..80, any::<u32>(), 0_usize..5), 1..6),
    ) {
        let mut image = fixture("jffs2/reads/lived-in.jffs2");
        image.extend_from_slice(&fixture("jffs2/reads/little.jffs2"));
        let nodes = jffs2_nodes(&image);
        for (node, at, value, width) in changes {
            let (start, size, kind) = *node.get(&nodes);
            for (byte, value) in image[start..start + size].iter_mut().skip(at).zip(value.to_le_bytes()).take(width) {
                *byte = value;
            }
            jffs2_sum(&mut image[start..start + size], kind);
        }
        within_limits(image);
    }

    /// Headers of blocks are summed; what they say is not.
    #[test]
    fn changed_ubi_headers_whose_sums_hold(
        changes in prop::collection::vec((0_usize..2, any::<bool>(), 4_usize..60, any::<u32>(), 0_usize..5), 1..6),
    ) {
        let mut image = fixture("ubi/reads/static.ubi");
        for (block, second, at, value, width) in changes {
            let start = block * 2048 + if second { 64 } else { 0 };
            let header = &mut image[start..start + 64];
            for (byte, value) in header.iter_mut().skip(at).zip(value.to_le_bytes()).take(width) {
                *byte = value;
            }
            let sum = crc32(u32::MAX, &header[..60]);
            header[60..].copy_from_slice(&sum.to_be_bytes());
        }
        within_limits(image);
    }
}

/// Pads to a page, so that what is repeated is found again and again.
fn repeated(part: &[u8], times: usize) -> Vec<u8> {
    part.repeat(times)
}

#[test]
fn many_markers_of_jffs2_cost_no_more_than_they_are_long() {
    let marker = b"\x85\x19\x03\x20\x0c\0\0\0\xb1\xb0\x1e\xe4";
    within_limits(repeated(marker, 400_000));
    within_limits(repeated(&[marker.as_slice(), &[0xff; 52]].concat(), 100_000));
    within_limits(repeated(&[marker.as_slice(), b"dirt"].concat(), 300_000));
}

#[test]
fn a_jffs2_of_names_and_overlaid_bytes_ends() {
    // Many names of one large file; many versions of the same bytes; folders in folders.
    let mut image = jffs2_inode(2, 1, 1 << 20, 0, &[b'x'; 4000]);
    for number in 0..30_000_u32 {
        image.extend(jffs2_name(1, number + 1, 2, 8, &format!("{number}")));
    }
    within_limits(image);
    let mut image = jffs2_name(1, 1, 2, 8, "file");
    for number in 0..40_000_u32 {
        image.extend(jffs2_inode(2, number + 1, 1 << 20, number * 13 % 60_000, &[b'x'; 64]));
    }
    within_limits(image);
    let mut image = Vec::new();
    for number in 1..50_000_u32 {
        image.extend(jffs2_name(number, 1, number + 1, 4, "deep"));
    }
    let tree = within_limits(image);
    assert!(!tree.gaps.is_empty());
}

/// One list of names, which all folders share.
#[test]
fn folders_of_cramfs_that_overlap_end() {
    let inode = |mode: u16, size: u32, name: u32, offset: u32| {
        let mut bytes = [mode.to_le_bytes(), 0_u16.to_le_bytes()].concat();
        bytes.extend_from_slice(&size.to_le_bytes());
        bytes.extend_from_slice(&(name | (offset / 4) << 6).to_le_bytes());
        bytes
    };
    let count = 60_000_u32;
    for length in [0_u32, 1] {
        let line = 12 + length * 4;
        let size = (count * line).min(0xff_ffff);
        let mut image = vec![0x45, 0x3d, 0xcd, 0x28];
        image.extend_from_slice(&0_u32.to_le_bytes());
        image.extend_from_slice(&[0; 8]);
        image.extend_from_slice(b"Compressed ROMFS");
        image.extend_from_slice(&[0; 32]);
        image.extend_from_slice(&inode(0o04_0755, size, 0, 76));
        for number in 0..count {
            image.extend_from_slice(&inode(
                0o04_0755,
                size - number * line,
                length,
                76 + number * line,
            ));
            image.extend_from_slice(&b"name"[..length as usize * 4]);
        }
        let tree = within_limits(image);
        assert_eq!(tree.containers[0].format, "cramfs");
        assert!(!tree.gaps.is_empty());
    }
}

#[test]
fn magics_in_a_row_cost_no_more_than_they_are_long() {
    let parts: [&[u8]; 8] = [
        b"UBI#\x01\0\0\0",
        &[0x31, 0x18, 0x10, 0x06, 0, 0, 0, 0],
        b"-rom1fs-",
        b"littlefs",
        &[1, 0, 0, 0, 1, 0, 0, 0, 0xff, 0xff],
        &[0x45, 0x3d, 0xcd, 0x28],
        &[0xfe; 1],
        &[1, 0x80, 0, 0, 0xf8, 0xff, 0xff, 0xff],
    ];
    for part in parts {
        within_limits(repeated(part, (4 << 20) / part.len()));
    }
    // Heads that hold, of which nothing follows.
    for name in ["ubi/reads/static.ubi", "yaffs2/reads/little.yaffs2", "romfs/reads/genromfs.romfs"]
    {
        let head = &fixture(name)[..512];
        within_limits(repeated(head, 8192));
        within_limits(repeated(&head[..64], 65_536));
    }
    let page = fixture("nvs/reads/generated.nvs");
    within_limits(repeated(&page, 1024));
    within_limits(repeated(&page[..64], 65_536));
    within_limits(repeated(&fixture("littlefs/reads/littlefs-python.lfs")[..512], 8192));
}
