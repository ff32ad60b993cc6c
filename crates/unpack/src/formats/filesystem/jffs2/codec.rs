// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The compressors of jffs2.

use crate::formats::codec::block::{BlockCodec, DEFAULT, LzmaForm};
use crate::formats::filesystem::pieces::Unit;
use crate::formats::wrapper::sum::crc32_plain;
use crate::tree::Cause;

/// Stored as it is.
pub const NONE: u8 = 0;
/// Zeros, of which nothing is stored.
pub const ZERO: u8 = 1;

/// OpenWrt's LZMA: lc, lp and pb are all 0, and no header is stored.
const OPENWRT: u8 = 0;

/// Decodes the data of a node, after its checksum.
pub fn decode(image: &[u8], unit: &Unit, out: &mut Vec<u8>) -> Result<(), Cause> {
    let stored = unit.bytes(image)?;
    if unit.sum.is_some_and(|sum| crc32_plain(stored) != sum) {
        return Err(Cause::ChecksumWrong);
    }
    let length = unit.length as usize;
    match unit.codec {
        // 4 is a compressor that copies.
        0 | 4 => out.extend_from_slice(stored),
        2 => rtime(stored, length, out)?,
        6 => BlockCodec::Zlib.decode(stored, length, out)?,
        7 => BlockCodec::Lzo.decode(stored, length, out)?,
        8 => lzma(stored, length, out)?,
        _ => return Err(Cause::CodecUnsupported),
    }
    Ok(())
}

fn lzma(stored: &[u8], length: usize, out: &mut Vec<u8>) -> Result<(), Cause> {
    let before = out.len();
    for properties in [OPENWRT, DEFAULT] {
        let codec = BlockCodec::Lzma(LzmaForm::Raw(properties));
        if codec.decode(stored, length, out).is_ok() && out.len() - before == length {
            return Ok(());
        }
        out.truncate(before);
    }
    Err(Cause::StreamDamaged)
}

/// A byte, and how many to repeat of what followed the same byte the last time.
fn rtime(stored: &[u8], length: usize, out: &mut Vec<u8>) -> Result<(), Cause> {
    let start = out.len();
    let mut last = [0_usize; 256];
    let mut pairs = stored.chunks_exact(2);
    while out.len() - start < length {
        let Some([value, repeat]) = pairs.next() else { return Err(Cause::StreamDamaged) };
        out.push(*value);
        let slot = &mut last[usize::from(*value)];
        let from = std::mem::replace(slot, out.len() - start);
        let repeat = usize::from(*repeat).min(length - (out.len() - start));
        for at in from..from + repeat {
            // What is copied may be what was just written.
            let byte = *out.get(start + at).ok_or(Cause::StreamDamaged)?;
            out.push(byte);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rtime_repeats_what_followed() {
        let mut out = b"before".to_vec();
        // "abc", then "a" with "bc" behind it, then "c" with nothing behind the last one.
        rtime(&[b'a', 0, b'b', 0, b'c', 0, b'a', 2, b'd', 0], 7, &mut out).unwrap();
        assert_eq!(out, b"beforeabcabcd");
        assert!(rtime(&[b'a', 200], 3, &mut Vec::new()).is_ok());
        assert!(rtime(b"a", 1, &mut Vec::new()).is_err());
    }

    #[test]
    fn openwrt_lzma_is_decoded() {
        use liblzma::stream::{Action, LzmaOptions, Stream};
        let content = b"thirteen guidelines, thirteen of them, thirteen".repeat(20);
        for (lc, pb) in [(0, 0), (3, 2)] {
            let mut options = LzmaOptions::new_preset(6).unwrap();
            options.literal_context_bits(lc).position_bits(pb).dict_size(8192);
            let mut stream = Stream::new_lzma_encoder(&options).unwrap();
            let mut bytes = Vec::with_capacity(4096);
            stream.process_vec(&content, &mut bytes, Action::Finish).unwrap();
            let mut out = Vec::new();
            lzma(&bytes[13..], content.len(), &mut out).unwrap();
            assert_eq!(out, content, "lc {lc}");
        }
    }

    #[test]
    fn a_wrong_sum_is_told() {
        let unit = Unit { at: 0, stored: 2, length: 2, codec: 0, sum: Some(7) };
        assert_eq!(decode(b"ab", &unit, &mut Vec::new()), Err(Cause::ChecksumWrong));
        let unit = Unit { codec: 5, sum: None, ..unit };
        assert_eq!(decode(b"ab", &unit, &mut Vec::new()), Err(Cause::CodecUnsupported));
    }
}
