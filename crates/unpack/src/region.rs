// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Bytes that no container claims: padding, or something that nobody here knows.

use crate::tree::Cause;

/// Below this many bytes a distribution of byte values says nothing.
const ENOUGH: usize = 4096;

/// How many bytes are looked at together.
const CHUNK: usize = 256;

/// What a region looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// One value repeated, or the marks that flash tools leave.
    Padding,
    /// Printable text throughout.
    Text,
    /// Byte values as even as a cipher's output. Good compression comes close but rarely passes.
    Random,
    /// Anything else.
    Other,
}

/// Whether it is one value repeated, or the marks that flash tools leave.
#[must_use]
pub fn is_padding(bytes: &[u8]) -> bool {
    let repeated = || bytes.split_last().is_some_and(|(_, start)| start == &bytes[1..]);
    trim(bytes).is_empty() || repeated()
}

/// What the bytes look like.
#[must_use]
pub fn look(bytes: &[u8]) -> Look {
    if is_padding(bytes) {
        return Look::Padding;
    }
    let counts = histogram(bytes);
    let printable: u64 =
        counts[0x20..0x7f].iter().sum::<u64>() + counts[0x09] + counts[0x0a] + counts[0x0d];
    if printable == bytes.len() as u64 {
        return Look::Text;
    }
    if bytes.len() >= ENOUGH && chi_square(&counts, bytes.len() as u64) < RANDOM_BELOW {
        return Look::Random;
    }
    Look::Other
}

/// Whether the content of a stream, in which no container was found, is nothing that is known
/// here: neither a Linux kernel, nor a program, nor text.
#[must_use]
pub fn unknown_content(content: &[u8]) -> Option<Cause> {
    let whole = || {
        let found = crate::formats::whole(&crate::blob::Blob::borrowed(content));
        found.is_some_and(|(_, candidate)| candidate.size == Some(content.len() as u64))
    };
    let known = content.is_empty()
        || content.starts_with(b"\x7fELF")
        || is_kernel(content)
        || is_cortex_m(content)
        || whole();
    if known {
        return None;
    }
    match look(content) {
        Look::Padding | Look::Text => None,
        Look::Random => Some(Cause::LooksEncrypted),
        Look::Other => Some(Cause::NotRecognised),
    }
}

/// The vectors that a Cortex-M begins with: a stack in its memory, then handlers in one program,
/// with the bit that says "Thumb" (ARMv7-M Architecture Reference Manual, section B1.5.3).
#[must_use]
pub fn is_cortex_m(content: &[u8]) -> bool {
    // Some chips have a header of 16 bytes before it (NXP's LPC43xx).
    let start = if content.starts_with(&[0xda, 0xff]) { 16 } else { 0 };
    let Some((vectors, _)) = content.get(start..).and_then(|rest| rest.split_first_chunk::<16>())
    else {
        return false;
    };
    let word = |at: usize| {
        let bytes = vectors.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
        bytes.map_or(0, u32::from_le_bytes)
    };
    let stack = word(0);
    let in_memory =
        (0x1000_0000..0x1010_0000).contains(&stack) || (0x1fff_0000..0x2100_0000).contains(&stack);
    let reset = word(4);
    let near = |handler: u32| handler & 1 == 1 && handler.abs_diff(reset) < 1 << 20;
    in_memory && stack.is_multiple_of(4) && [4, 8, 12].into_iter().all(|at| near(word(at)))
}

/// A Linux kernel holds its banner, or, since 2.6.26, at least the format of `/proc/version`.
fn is_kernel(content: &[u8]) -> bool {
    [b"Linux version ".as_slice(), b"%s version %s ("]
        .iter()
        .any(|sign| memchr::memmem::find(content, sign).is_some())
}

/// Upper bound of the chi-square statistic over 256 byte values for what counts as random. Its
/// mean is 255 and its standard deviation 22.6 for random bytes: this is seven deviations above,
/// where LZMA and deflate streams of some length lie in the thousands or at least several hundred.
const RANDOM_BELOW: u64 = 255 + 7 * 23;

/// How often each value is there.
pub fn histogram(bytes: &[u8]) -> [u64; 256] {
    // Four tables, so that runs of one value do not wait for each other.
    let mut tables = [[0_u32; 256]; 4];
    let mut chunks = bytes.chunks_exact(4);
    for chunk in &mut chunks {
        for (table, byte) in tables.iter_mut().zip(chunk) {
            table[usize::from(*byte)] += 1;
        }
    }
    for byte in chunks.remainder() {
        tables[0][usize::from(*byte)] += 1;
    }
    let mut sum = [0; 256];
    for table in &tables {
        for (total, count) in sum.iter_mut().zip(table) {
            *total += u64::from(*count);
        }
    }
    sum
}

/// Pearson's statistic against an even distribution, in whole numbers.
pub fn chi_square(counts: &[u64; 256], total: u64) -> u64 {
    let squares: u128 = counts.iter().map(|count| u128::from(*count) * u128::from(*count)).sum();
    let statistic = (squares * 256 / u128::from(total.max(1))).saturating_sub(u128::from(total));
    u64::try_from(statistic).unwrap_or(u64::MAX)
}

/// The region without the padding at both ends: `0x00`, `0xff`, and jffs2's end marker
/// `de ad c0 de`, which OpenWrt puts behind a root file system.
#[must_use]
pub fn trim(bytes: &[u8]) -> &[u8] {
    let is_padding = |byte: &u8| matches!(byte, 0 | 0xff);
    let mut rest = bytes;
    loop {
        // Whole chunks first: of a flash dump most may be erased.
        let none = |chunk: &[u8]| chunk.iter().fold(true, |all, byte| all & is_padding(byte));
        let before = CHUNK * rest.chunks_exact(CHUNK).take_while(|chunk| none(chunk)).count();
        let start = rest.iter().skip(before).position(|byte| !is_padding(byte));
        let start = start.map_or(rest.len(), |start| before + start);
        let behind = CHUNK * rest.rchunks_exact(CHUNK).take_while(|chunk| none(chunk)).count();
        let end = rest[..rest.len() - behind].iter().rposition(|byte| !is_padding(byte));
        let end = end.map_or(start, |last| last + 1);
        rest = &rest[start..end.max(start)];
        rest = match rest {
            [0xde, 0xad, 0xc0, 0xde, more @ ..] => more,
            [more @ .., 0xde, 0xad, 0xc0, 0xde] => more,
            _ => return rest,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    fn random(bytes: usize) -> Vec<u8> {
        (0..bytes as u64 / 32).flat_map(|n| Sha256::digest(n.to_le_bytes())).collect()
    }

    #[test]
    fn padding_in_its_forms() {
        assert_eq!(look(&[0xff; 100]), Look::Padding);
        assert_eq!(look(&[0; 3]), Look::Padding);
        assert_eq!(look(b"\xff\xff\xde\xad\xc0\xde\xff\xff"), Look::Padding);
        assert_eq!(look(b""), Look::Padding);
    }

    #[test]
    fn hashes_look_random_and_compressed_text_does_not() {
        use std::io::Write;
        assert_eq!(look(&random(1 << 16)), Look::Random);
        let text: String = (0..40_000).map(|n: u32| format!("line {n} of {}\n", n * n)).collect();
        let mut encoder =
            flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(text.as_bytes()).unwrap();
        assert_eq!(look(&encoder.finish().unwrap()), Look::Other);
        assert_eq!(look(text.as_bytes()), Look::Text);
    }

    #[test]
    fn a_few_random_bytes_prove_nothing() {
        assert_eq!(look(&random(256)), Look::Other);
    }

    #[test]
    fn trimming_keeps_what_is_between() {
        assert_eq!(trim(b"\0\0ab\0cd\xff"), b"ab\0cd");
    }
}
