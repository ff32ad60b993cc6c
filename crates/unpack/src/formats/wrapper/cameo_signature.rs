// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The signature at the very end of D-Link images that Cameo built for Atheros boards: a line of
//! text that names board, chip, region and version, which the boot loader compares.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::Family;

/// Sizes that are in use.
const SIZES: std::ops::RangeInclusive<usize> = 22..=28;

/// The format.
pub const FORMAT: Format = Format {
    id: "cameo-signature",
    name: "D-Link (Cameo) signature at the end",
    family: Family::Wrapper,
    magics: &[
        Magic { bytes: b"-AR7240-RT-", at: 4 },
        Magic { bytes: b"-AR7241-RT-", at: 4 },
        Magic { bytes: b"-AR7242-RT-", at: 4 },
        Magic { bytes: b"-AR9132-RT-", at: 4 },
        Magic { bytes: b"-AR9331-RT-", at: 5 },
        Magic { bytes: b"-AR9342-RT-", at: 5 },
        Magic { bytes: b"-AR9344-RT-", at: 5 },
    ],
    reads: "the line",
    limitations: &["boards of other chips have lines of other forms"],
    references: &["OpenWrt 15.05, target/linux/ar71xx/image/Makefile (Image/Build/Cameo)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let sound = SIZES.contains(&blob.len())
        && blob.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
    sound.then(|| Candidate {
        size: Some(blob.len() as u64),
        details: BTreeMap::from([("signature", blob.escape_ascii().to_string())]),
        flaw: None,
        open: Open::Header,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_at_the_end_is_read() {
        let candidate = recognise(&Blob::borrowed(b"AP91-AR7240-RT-090223-00")).expect("a line");
        assert_eq!(candidate.size, Some(24));
    }

    #[test]
    fn the_same_words_elsewhere_are_none() {
        assert!(recognise(&Blob::borrowed(b"AP91-AR7240-RT-090223-00 and more")).is_none());
        assert!(recognise(&Blob::borrowed(b"AP91-AR7240-RT-")).is_none());
        assert!(recognise(&Blob::borrowed(b"AP91-AR7240-RT-090223-0\0")).is_none());
    }
}
