// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Netgear's header of `.chk` files, big-endian: lengths and checksums of kernel and root file
//! system, and the name of the board.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open, Pointed, codec::lzma_alone};
use crate::tree::{Cause, Family};

/// Size of the header without the board's name.
const HEADER: usize = 40;

/// The longest name of a board, in bytes.
const MAX_BOARD: usize = 64;

/// Where the header's own checksum stands.
const HEADER_SUM: usize = 36;

/// The format.
pub const FORMAT: Format = Format {
    id: "netgear-chk",
    name: "Netgear CHK header",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"*#$^", at: 0 }],
    reads: "board, region, version, lengths; all four checksums are checked",
    limitations: &[],
    references: &["OpenWrt, tools/firmware-utils/src/mkchkimg.c (struct chk_header)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    let length = fields.u32(4)? as usize;
    let board = length.checked_sub(HEADER).filter(|board| *board <= MAX_BOARD)?;
    let mut header = blob.get(..length)?.to_vec();
    header.get_mut(HEADER_SUM..HEADER)?.fill(0);
    if checksum(&header) != fields.u32(HEADER_SUM)? {
        return None;
    }
    let (kernel, root) = (fields.u32(24)? as usize, fields.u32(28)? as usize);
    let kernel_end = length.checked_add(kernel)?;
    let end = kernel_end.checked_add(root)?;
    let version = fields.bytes(9, 7)?;
    let dotted = |part: &[u8]| part.iter().map(u8::to_string).collect::<Vec<_>>().join(".");
    let mut details = BTreeMap::from([
        ("board", fields.bytes(HEADER, board)?.escape_ascii().to_string()),
        ("region", region(fields.u8(8)?)),
        ("version", format!("V{}_{}", dotted(&version[..4]), dotted(&version[4..]))),
        ("kernel", format!("{length:#x}+{kernel:#x}")),
        ("root", format!("{kernel_end:#x}+{root:#x}")),
        ("header-checksum", sum::word(true)),
    ]);
    let mut flaw = (end > blob.len()).then_some(Cause::CutShort);
    for (name, at, span) in [
        ("kernel-checksum", 16, length..kernel_end),
        ("root-checksum", 20, kernel_end..end),
        ("image-checksum", 32, length..end),
    ] {
        let Some(covered) = blob.get(span).filter(|covered| !covered.is_empty()) else { continue };
        let holds = checksum(covered) == fields.u32(at)?;
        details.insert(name, sum::word(holds));
        if !holds {
            flaw = flaw.or(Some(Cause::ChecksumWrong));
        }
    }
    Some(Candidate { size: Some(length as u64), details, flaw, open: Open::Pointing(point) })
}

fn point(blob: &Blob<'_>) -> Vec<Pointed> {
    let fields = Fields::new(blob, Endian::Big);
    let at = fields.u32(4).unwrap_or(0) as usize;
    lzma_alone::pointed(blob, at).into_iter().collect()
}

/// Netgear's checksum: the sum of the bytes and the sum of those sums, folded to 16 bits each.
fn checksum(bytes: &[u8]) -> u32 {
    crate::work::spend(bytes.len());
    let (mut low, mut high) = (0_u32, 0_u32);
    for byte in bytes {
        low = low.wrapping_add(u32::from(*byte));
        high = high.wrapping_add(low);
    }
    let fold = |sum: u32| {
        let once = (sum & 0xffff) + (sum >> 16);
        ((once >> 16) + once) & 0xffff
    };
    (fold(high) << 16) | fold(low)
}

fn region(id: u8) -> String {
    match id {
        1 => "worldwide".into(),
        2 => "north america".into(),
        other => other.to_string(),
    }
}
