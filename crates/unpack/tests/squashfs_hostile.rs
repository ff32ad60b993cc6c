// SPDX-License-Identifier: Apache-2.0 OR MIT
//! squashfs that means harm: whatever comes, the run ends, within its limits, without a panic.

mod support;

use proptest::prelude::*;
use support::keep;
use support::old_squashfs::{Old, Wrapping};
use thirteen_unpack::{Artefact, Limits, ListOnly, Options, Stop, read};

/// Overwrites some bytes of a span.
fn flip(bytes: &mut [u8], flips: &[(usize, u8)]) {
    for (at, value) in flips {
        let length = bytes.len();
        bytes[at % length] ^= value;
    }
}

fn run(bytes: &[u8]) {
    let limits = Limits { bytes: 4 << 20, entries: 5000, ..Limits::default() };
    let artefact = Artefact::from_bytes(bytes.to_vec());
    let options = Options { jobs: 2, hash: false, limits };
    let tree = read(&artefact, &options, &Stop::new(), &ListOnly);
    let read: u64 = tree.entries.iter().map(|entry| entry.read).sum();
    // Regions of the artefact itself are counted beside what was decoded.
    assert!(read <= limits.bytes + bytes.len() as u64, "{read} bytes");
    assert!(tree.entries.len() as u64 <= limits.entries + 4096);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn flipped_and_cut_images_do_no_harm(
        flips in prop::collection::vec((any::<usize>(), 1_u8..), 1..12),
        place in 0..3,
        cut in 0_usize..4096,
        major in 2_u16..4,
        big in any::<bool>(),
        wrapping in 0..Wrapping::ALL.len(),
        plain_tables in any::<bool>(),
    ) {
        let wrapping = Wrapping::ALL[wrapping];
        let mut image = Old { major, big, wrapping, plain_tables, ..Old::default() }.image();
        // The superblock, the tables at the end, or anywhere.
        let (start, end) = match place {
            0 => (4, 63),
            1 => (image.len() - 3000, image.len()),
            _ => (0, image.len()),
        };
        flip(&mut image[start..end], &flips);
        run(&image);
        image.truncate(image.len().saturating_sub(cut));
        run(&image);
    }
}

/// A superblock's numbers at their extremes, one and two at a time.
#[test]
fn numbers_at_their_extremes_do_no_harm() {
    for major in [2, 3] {
        let image = Old { major, plain_tables: true, ..Old::default() }.image();
        let size = if major == 3 { 119 } else { 63 };
        for at in 4..size {
            for value in [0, 1, 0x7f, 0xff] {
                let mut changed = image.clone();
                changed[at] = value;
                run(&changed);
                let end = (at + 4).min(size);
                changed[at..end].fill(value);
                run(&changed);
            }
        }
    }
}

/// Thousands of names that lead to one inode: what it holds is not copied for each.
#[test]
fn many_names_of_one_long_list_stay_small() {
    let image = Old { plain_tables: true, tails: false, ..Old::default() }.image();
    let whole = keep(&image, 1);
    assert!(whole.gaps.is_empty());
    let mut changed = image;
    // Each name's inode offset becomes that of the first file.
    let mut at = 0;
    while let Some(next) = changed[at..].windows(2).position(|pair| pair == b"f0") {
        at += next;
        changed[at - 5..at - 3].fill(0);
        at += 2;
    }
    run(&changed);
}
