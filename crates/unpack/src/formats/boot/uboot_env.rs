// SPDX-License-Identifier: Apache-2.0 OR MIT
//! U-Boot's environment: a CRC-32, in one of two copies a flag, and variables.

use std::collections::BTreeMap;

use flate2::Crc;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::boot::fdt::shown;
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Open, Opened, Within};
use crate::tree::Family;

/// Sizes that boards use, in order: the checksum goes on from one to the next.
const SIZES: [usize; 11] =
    [0x400, 0x800, 0x1000, 0x2000, 0x3000, 0x4000, 0x8000, 0x10000, 0x1f000, 0x20000, 0x40000];

/// The longest name that is believed.
const MAX_NAME: usize = 64;

/// The longest value that is shown.
const MAX_SHOWN: usize = 512;

/// Variables whose values are shown.
const SHOWN: [&str; 12] = [
    "bootargs",
    "bootcmd",
    "bootdelay",
    "bootfile",
    "serverip",
    "ipaddr",
    "preboot",
    "silent",
    "stdin",
    "stdout",
    "ver",
    "verify",
];

/// The format.
pub const FORMAT: Format = Format {
    id: "uboot-env",
    name: "U-Boot environment",
    family: Family::Archive,
    magics: &[],
    reads: "single and redundant environments whose CRC-32 holds, of the usual sizes from 1 to 256 \
            KiB, at multiples of 4 KiB; each variable is an entry",
    limitations: &["an environment whose checksum does not hold is not recognised"],
    references: &["U-Boot, include/env_internal.h (struct environment_s), env/common.c"],
    recognise,
};

/// Where the variables begin: behind the checksum, or behind the flag too.
fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let start = [4, 5].into_iter().find(|start| begins(blob, *start))?;
    let stated = u32::from_le_bytes(blob.get(..4)?.try_into().ok()?);
    let (mut crc, mut done) = (Crc::new(), start);
    let size = SIZES.into_iter().find(|size| {
        let Some(more) = blob.get(done..*size) else { return false };
        crc.update(more);
        done = *size;
        [stated, stated.swap_bytes()].contains(&crc.sum())
    })?;
    let data = blob.get(start..size)?;
    let mut details = BTreeMap::from([
        ("size", format!("{size:#x}")),
        ("checksum", sum::word(true)),
        ("variables", variables(data).count().to_string()),
    ]);
    if start == 5 {
        details.insert("flags", format!("{:#04x}", blob.get(4)?));
    }
    for (_, name, value) in variables(data) {
        let wanted = SHOWN.iter().find(|wanted| wanted.as_bytes() == name);
        if let Some(wanted) = wanted {
            details.insert(wanted, shown(&value[..value.len().min(MAX_SHOWN)]));
        }
    }
    Some(Candidate { size: Some(size as u64), details, flaw: None, open: Open::Tree(open) })
}

/// Whether a name and an equals sign stand here: what costs nothing to ask.
fn begins(bytes: &[u8], start: usize) -> bool {
    let name = bytes.get(start..).unwrap_or_default();
    let length = name.iter().take(MAX_NAME).take_while(|byte| is_of_name(**byte)).count();
    length > 0 && !name[0].is_ascii_digit() && name.get(length) == Some(&b'=')
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-.,:#/+".contains(&byte)
}

/// Offset, name and value of each variable.
fn variables(data: &[u8]) -> impl Iterator<Item = (usize, &[u8], &[u8])> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = data.get(at..)?;
        let text = rest.get(..memchr::memchr(0, rest)?).filter(|text| !text.is_empty())?;
        let start = at;
        at += text.len() + 1;
        let equals = memchr::memchr(b'=', text)?;
        Some((start, &text[..equals], &text[equals + 1..]))
    })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let start = if begins(blob, 4) { 4 } else { 5 };
    let mut parts = Parts::default();
    for (at, name, value) in variables(blob.get(start..).unwrap_or_default()) {
        let first = start + at + name.len() + 1;
        let path: Vec<u8> = std::iter::once(b'/')
            .chain(name.iter().map(|b| if *b == b'/' { b'_' } else { *b }))
            .collect();
        if !parts.add(share, &path, first..first + value.len(), Within::Nowhere, None) {
            break;
        }
    }
    Ok(parts.open(blob))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(size: usize, redundant: bool) -> Vec<u8> {
        let mut data = b"baudrate=115200\0bootcmd=run x\0bootdelay=3\0\0".to_vec();
        data.resize(size - 4 - usize::from(redundant), 0xff);
        let mut bytes = sum::crc32(&data).to_le_bytes().to_vec();
        bytes.extend(redundant.then_some(1));
        bytes.extend(data);
        bytes
    }

    #[test]
    fn the_checksum_tells_the_size() {
        for (size, redundant) in
            [(0x1000, false), (0x2000, true), (0x10000, false), (0x20000, true)]
        {
            let mut bytes = environment(size, redundant);
            bytes.resize(0x40000, 0xff);
            let candidate = recognise(&Blob::borrowed(&bytes)).expect("an environment");
            assert_eq!(candidate.size, Some(size as u64));
            assert_eq!(candidate.details["bootdelay"], "3");
            assert_eq!(candidate.details["variables"], "3");
        }
    }

    #[test]
    fn without_its_checksum_it_is_none() {
        let mut bytes = environment(0x1000, false);
        bytes[100] ^= 1;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
        assert!(recognise(&Blob::borrowed(b"")).is_none());
    }
}
