// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Bytes that mean harm: whatever comes, the run ends, within its limits, without a panic.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use std::io::Write;

use backhand::compression::Compressor;
use proptest::prelude::*;
use support::{Keep, keep, samples, squashfs};
use thirteen_unpack::{Artefact, Cause, Limits, Options, Stop, read};

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn a_bomb_of_many_layers_stops_at_its_share() {
    let mut bomb = vec![0; 64 << 20];
    for _ in 0..3 {
        bomb = gzip(&bomb);
    }
    let limits = Limits { bytes: 1 << 20, ..Limits::default() };
    let artefact = Artefact::from_bytes(bomb);
    let tree = read(&artefact, &Options { jobs: 2, hash: false, limits }, &Stop::new(), &Keep);
    let read: u64 = tree.entries.iter().map(|entry| entry.read).sum();
    assert!(read <= limits.bytes, "{read} bytes");
    assert!(tree.gaps.iter().any(|gap| gap.cause == Cause::LimitBytes), "{:?}", tree.gaps);
}

#[test]
fn nesting_ends_and_says_so() {
    let mut nested = b"Linux version 1.0".to_vec();
    for _ in 0..20 {
        nested = gzip(&nested);
    }
    let tree = keep(&nested, 2);
    assert!(tree.containers.len() <= 13, "{:?}", tree.containers);
    assert!(tree.gaps.iter().any(|gap| gap.cause == Cause::LimitDepth), "{:?}", tree.gaps);
}

#[test]
fn a_run_that_is_stopped_says_what_is_missing() {
    let (image, _) = squashfs(Compressor::Xz, false);
    let artefact = Artefact::from_bytes(image);
    let stop = Stop::new();
    stop.ask();
    let options = Options { jobs: 2, hash: true, limits: artefact.limits() };
    let tree = read(&artefact, &options, &stop, &Keep);
    assert!(tree.gaps.iter().all(|gap| gap.cause == Cause::Interrupted), "{:?}", tree.gaps);
    assert!(!tree.gaps.is_empty());
}

/// Overwrites some bytes.
fn flip(bytes: &mut [u8], flips: &[(usize, u8)]) {
    for (at, value) in flips {
        let length = bytes.len();
        bytes[at % length] ^= value;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn flipped_and_cut_file_systems_do_no_harm(
        flips in prop::collection::vec((any::<usize>(), 1_u8..), 1..12),
        near_end in any::<bool>(),
        cut in 1_usize..4096,
        gzip in any::<bool>(),
    ) {
        let compressor = if gzip { Compressor::Gzip } else { Compressor::Xz };
        let (mut image, _) = squashfs(compressor, false);
        // The tables stand at the end: half of the cases aim there, or at the superblock.
        let start = if near_end { image.len() - 2048 } else { 0 };
        let end = if near_end { image.len() } else { 96 };
        flip(&mut image[start..end], &flips);
        let tree = keep(&image, 2);
        prop_assert!(tree.entries.len() < 1_000_000);
        image.truncate(image.len().saturating_sub(cut));
        keep(&image, 1);
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        keep(&bytes, 2);
    }
}

/// Every fixture of every format.
fn fixtures() -> Vec<Vec<u8>> {
    let mut open = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats")];
    let mut all = Vec::new();
    while let Some(next) = open.pop() {
        let mut paths: Vec<_> =
            std::fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                open.push(path);
            } else {
                all.push(std::fs::read(path).unwrap());
            }
        }
    }
    assert!(all.len() > 50, "{}", all.len());
    all
}

/// Each fixture cut at 120 places, and alone with each bit of its
/// first bytes changed.
#[test]
fn fixtures_cut_and_changed_do_no_harm() {
    for bytes in fixtures() {
        let step = bytes.len() / 120 + 1;
        for cut in (0..bytes.len()).step_by(step) {
            within_limits(&bytes[..cut]);
        }
        for at in 0..bytes.len().min(96) {
            let mut changed = bytes.clone();
            for value in [0x01, 0x80, 0xff] {
                changed[at] = bytes[at] ^ value;
                within_limits(&changed);
            }
        }
    }
}

/// File systems keep what matters far behind their first bytes: each fixture with single bytes
/// changed, wherever it is not empty.
#[test]
fn fixtures_changed_far_inside_do_no_harm() {
    for bytes in fixtures() {
        let full: Vec<usize> = (96..bytes.len()).filter(|at| bytes[*at] != 0).collect();
        let step = full.len() / 150 + 1;
        for (number, at) in full.into_iter().step_by(step).enumerate() {
            let mut changed = bytes.clone();
            changed[at] ^= [0x01, 0x80, 0xff, 0x7f, 0x10][number % 5];
            within_limits(&changed);
        }
    }
}

/// Reads with small limits, and looks that they hold.
fn within_limits(bytes: &[u8]) {
    if bytes.is_empty() {
        return;
    }
    let limits = Limits { bytes: 1 << 20, entries: 1000, ..Limits::default() };
    let artefact = Artefact::from_bytes(bytes.to_vec());
    let options = Options { jobs: 1, hash: false, limits };
    let tree = read(&artefact, &options, &Stop::new(), &Keep);
    // Regions are the artefact itself.
    let made: u64 = tree.entries.iter().filter(|e| e.container.is_some()).map(|e| e.read).sum();
    assert!(made <= limits.bytes, "{made} bytes");
    assert!(tree.entries.len() <= 1000 + bytes.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Several fixtures one after the other, with bytes changed anywhere.
    #[test]
    fn fixtures_joined_and_changed_do_no_harm(
        picks in prop::collection::vec(any::<prop::sample::Index>(), 1..4),
        flips in prop::collection::vec((any::<usize>(), 1_u8..), 0..8),
        cut in 0_usize..64,
    ) {
        let all = fixtures();
        let mut bytes: Vec<u8> = picks.iter().flat_map(|pick| pick.get(&all).clone()).collect();
        flip(&mut bytes, &flips);
        bytes.truncate(bytes.len().saturating_sub(cut));
        within_limits(&bytes);
    }
}

/// Every sample, cut at every sixteenth and with bytes changed in a fixed pattern.
#[test]
fn real_images_cut_short_or_changed_do_no_harm() {
    let Some(samples) = samples() else { return };
    for folder in ["firmware", "mcu", "formats/binwalk"] {
        let mut paths: Vec<_> =
            std::fs::read_dir(samples.join(folder)).unwrap().map(|e| e.unwrap().path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.is_file()) {
            let bytes = std::fs::read(path).unwrap();
            for part in [1, 4, 7, 9, 13, 15] {
                keep(&bytes[..bytes.len() * part / 16], 2);
            }
            let mut changed = bytes.clone();
            let step = (bytes.len() / 97).max(1);
            for at in (step / 2..bytes.len()).step_by(step) {
                changed[at] = changed[at].wrapping_add(u8::try_from(at % 251).unwrap()) ^ 0x5a;
            }
            keep(&changed, 2);
        }
    }
}
