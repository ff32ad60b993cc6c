// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The `payload.bin` of Android's updates: a manifest in protocol buffers, then the data of its
//! operations. The few fields that are needed are read by hand.

use std::collections::BTreeMap;
use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::codec::{bzip2, xz};
use crate::formats::filesystem::walk::{Contents, Walk};
use crate::formats::{Candidate, Damage, Decoded, Format, Magic, Open, Opened};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Size of the header.
const HEADER: usize = 24;

/// The format.
pub const FORMAT: Format = Format {
    id: "android-payload",
    name: "Android update payload",
    family: Family::Archive,
    magics: &[Magic { bytes: b"CrAU\0\0\0\0\0\0\0\x02", at: 0 }],
    reads: "version 2, whole updates: each partition as a file out of raw, xz, bzip2 and zero \
            operations, whose SHA-256 is checked; whether signatures are there",
    limitations: &[
        "differences against an older version are told, not applied",
        "signatures are not checked",
        "the part of a partition beyond the limit on one content (192 MiB) is not read",
    ],
    references: &[
        "AOSP, system/update_engine/update_metadata.proto",
        "AOSP, system/update_engine/payload_consumer/payload_metadata.cc",
    ],
    recognise,
};

/// How much more than a partition's size its operations may make, in bytes: the last of those that
/// are done may reach beyond the limit.
const SLACK: u64 = 16 << 20;

/// A codec.
type Decode = fn(&[u8], u64, &Stop) -> Decoded;

/// A field of a message.
enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

/// The fields of a message in protocol buffers, up to the first that is broken.
struct Message<'a> {
    rest: &'a [u8],
}

impl<'a> Message<'a> {
    fn number(&mut self) -> Option<u64> {
        let mut value = 0;
        for (index, byte) in self.rest.iter().take(10).enumerate() {
            value |= u64::from(byte & 0x7f).checked_shl(index as u32 * 7)?;
            if byte & 0x80 == 0 {
                self.rest = self.rest.get(index + 1..)?;
                return Some(value);
            }
        }
        None
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(bytes)
    }
}

impl<'a> Iterator for Message<'a> {
    type Item = (u64, Value<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let key = self.number()?;
        let value = match key & 7 {
            0 => Value::Number(self.number()?),
            1 => Value::Bytes(self.take(8)?),
            2 => {
                let length = usize::try_from(self.number()?).ok()?;
                Value::Bytes(self.take(length)?)
            }
            5 => Value::Bytes(self.take(4)?),
            _ => return None,
        };
        Some((key >> 3, value))
    }
}

fn fields(bytes: &[u8]) -> Message<'_> {
    Message { rest: bytes }
}

/// Numbers and parts of a field, by its number.
fn number(bytes: &[u8], wanted: u64) -> Option<u64> {
    fields(bytes).find_map(|(field, value)| match value {
        Value::Number(number) if field == wanted => Some(number),
        _ => None,
    })
}

fn parts(bytes: &[u8], wanted: u64) -> impl Iterator<Item = &[u8]> {
    fields(bytes).filter_map(move |(field, value)| match value {
        Value::Bytes(bytes) if field == wanted => Some(bytes),
        _ => None,
    })
}

/// What the header and the manifest tell.
#[derive(Debug, Clone)]
struct Payload {
    manifest: Range<usize>,
    /// Offset of the data.
    data: usize,
    block: u64,
    stop: Stop,
}

impl Payload {
    fn read(bytes: &[u8], stop: &Stop) -> Option<Self> {
        let header = Fields::new(bytes, Endian::Big);
        let size = usize::try_from(header.u64(12)?).ok()?;
        let end = HEADER.checked_add(size)?;
        let manifest = bytes.get(HEADER..end)?;
        let block = number(manifest, 3).unwrap_or(4096);
        let sound = block.is_power_of_two() && (512..=1 << 20).contains(&block);
        let data = end.checked_add(header.u32(20)? as usize)?;
        let first = parts(manifest, 13).next()?;
        parts(first, 1).next()?;
        sound.then(|| Self { manifest: HEADER..end, data, block, stop: stop.clone() })
    }

    /// Where the last operation's data, and the signatures, end.
    fn end(&self, manifest: &[u8]) -> u64 {
        let place = |offset: Option<u64>, size: Option<u64>| {
            offset.unwrap_or(0).saturating_add(size.unwrap_or(0))
        };
        let operations = parts(manifest, 13).flat_map(|partition| parts(partition, 8));
        let ends = operations.map(|operation| place(number(operation, 2), number(operation, 3)));
        let signatures = place(number(manifest, 4), number(manifest, 5));
        let last = ends.max().unwrap_or(0).max(signatures);
        (self.data as u64).saturating_add(last)
    }

    /// Does one operation. Its blocks are written to where they belong in `content`.
    fn operate(
        &self,
        image: &[u8],
        operation: &[u8],
        budget: &mut u64,
        content: &mut [u8],
    ) -> Result<(), Damage> {
        let offset = (self.data as u64).saturating_add(number(operation, 2).unwrap_or(0));
        let broken = |cause| Damage { offset, cause };
        let length = usize::try_from(number(operation, 3).unwrap_or(0)).unwrap_or(usize::MAX);
        let start = usize::try_from(offset).unwrap_or(usize::MAX);
        let data = image.get(start..start.saturating_add(length));
        let decode = match number(operation, 1).unwrap_or(0) {
            0 => None,
            1 => Some(bzip2::decode as Decode),
            8 => Some(xz::decode as Decode),
            // Zeros, or what need not be written.
            6 | 7 => return Ok(()),
            _ => return Err(broken(Cause::CodecUnsupported)),
        };
        let data = data.ok_or_else(|| broken(Cause::CutShort))?;
        let stated = parts(operation, 8).next();
        if stated.is_some_and(|stated| stated != Sha256::digest(data).as_slice()) {
            return Err(broken(Cause::ChecksumWrong));
        }
        let extents = || {
            parts(operation, 6).map(|extent| {
                let (start, count) =
                    (number(extent, 1).unwrap_or(0), number(extent, 2).unwrap_or(0));
                (start.saturating_mul(self.block), count.saturating_mul(self.block))
            })
        };
        let wanted = extents().fold(0_u64, |sum, (_, length)| sum.saturating_add(length));
        // What lies beyond the limit is not made; in a sound update no block is written twice.
        if extents().all(|(at, _)| at >= content.len() as u64) {
            return Ok(());
        }
        *budget = budget.checked_sub(wanted).ok_or(broken(Cause::StructureDamaged))?;
        let made;
        let mut rest = match decode {
            None => data,
            Some(decode) => {
                let decoded = decode(data, wanted, &self.stop);
                match decoded.flaw {
                    None | Some(Cause::LimitBytes) => {}
                    Some(cause) => return Err(broken(cause)),
                }
                made = decoded.content;
                &made
            }
        };
        for (at, length) in extents() {
            let length = usize::try_from(length).unwrap_or(usize::MAX).min(rest.len());
            let (now, later) = rest.split_at(length);
            rest = later;
            let at = usize::try_from(at).unwrap_or(usize::MAX).min(content.len());
            let room = now.len().min(content.len() - at);
            content[at..at + room].copy_from_slice(&now[..room]);
        }
        Ok(())
    }
}

impl Contents<Range<usize>> for Payload {
    fn read(
        &self,
        image: &[u8],
        partition: &Range<usize>,
        limit: u64,
        content: &mut Vec<u8>,
    ) -> Result<(), Damage> {
        let partition = image.get(partition.clone()).unwrap_or_default();
        // Nothing is made of a difference: no zeros are to stand for what is not known.
        let whole = |operation| matches!(number(operation, 1).unwrap_or(0), 0 | 1 | 6 | 7 | 8);
        if !parts(partition, 8).all(whole) {
            return Err(Damage { offset: self.data as u64, cause: Cause::CodecUnsupported });
        }
        content.resize(usize::try_from(limit).unwrap_or(usize::MAX), 0);
        let mut budget = limit.saturating_mul(2).saturating_add(SLACK);
        for operation in parts(partition, 8) {
            if self.stop.is_asked() {
                return Err(Damage { offset: 0, cause: Cause::Interrupted });
            }
            self.operate(image, operation, &mut budget, content)?;
        }
        Ok(())
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let payload = Payload::read(blob, &Stop::new())?;
    let manifest = blob.get(payload.manifest.clone())?;
    let names: Vec<_> = parts(manifest, 13)
        .take(64)
        .filter_map(|partition| parts(partition, 1).next())
        .map(|name| name.escape_ascii().to_string())
        .collect();
    let minor = number(manifest, 12).unwrap_or(0);
    let (end, present) = (payload.end(manifest), blob.len() as u64);
    let signed = number(manifest, 5).unwrap_or(0) > 0;
    let details = BTreeMap::from([
        ("partitions", names.join(" ")),
        ("kind", if minor == 0 { "whole" } else { "difference" }.to_owned()),
        ("signature", if signed { "present, not checked" } else { "none" }.to_owned()),
        ("block-size", payload.block.to_string()),
    ]);
    Some(Candidate {
        size: Some(end.min(present)),
        details,
        flaw: (end > present).then_some(Cause::CutShort),
        open: Open::Tree(open),
    })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damage = Damage { offset: 0, cause: Cause::StructureDamaged };
    let payload = Payload::read(blob, stop).ok_or(damage)?;
    let manifest = blob.get(payload.manifest.clone()).unwrap_or_default();
    let mut walk = Walk::new(share, blob.len());
    for partition in parts(manifest, 13) {
        if walk.is_full() {
            break;
        }
        let at = partition.as_ptr() as usize - blob.as_ptr() as usize;
        let name = parts(partition, 1).next().unwrap_or_default();
        let Some(path) = walk.join(&[], name, at as u64) else { continue };
        let size = parts(partition, 7).next().and_then(|info| number(info, 1)).unwrap_or(0);
        let header = Header::new(EntryKind::File, path, size);
        walk.add(header, at..at + partition.len(), at as u64);
    }
    Ok(walk.open(blob, payload))
}
