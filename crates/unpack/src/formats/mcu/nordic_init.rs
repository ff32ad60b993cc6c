// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Init packet of Nordic's DFU, which stands beside the firmware in its zip: what the firmware is,
//! its hash, and a signature.
//!
//! Own code: protocol buffers of a handful of fields, read from a slice.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::hex;
use crate::formats::{Candidate, Format, Open};
use crate::tree::Family;

/// The largest packet (`INIT_COMMAND_MAX_SIZE` of the SDK is 256 to 512).
const MAX_SIZE: usize = 1024;

/// The format.
pub const FORMAT: Format = Format {
    id: "nordic-init",
    name: "Nordic DFU init packet",
    family: Family::Wrapper,
    magics: &[],
    reads: "firmware, hardware and kind of the firmware, its hash; kind of signature, or that there \
            is none. Tried where a content begins",
    limitations: &[
        "the key is in the boot loader: signatures are told, not verified",
        "packets of SDK 11 and before have no structure to recognise them by",
    ],
    references: &["Nordic, pc-nrfutil, nordicsemi/dfu/dfu-cc.proto"],
    recognise,
};

/// A field of a message.
enum Value<'b> {
    Number(u64),
    Bytes(&'b [u8]),
}

/// All fields of a message; `None` where it is none.
fn fields(mut bytes: &[u8]) -> Option<Vec<(u64, Value<'_>)>> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let (key, rest) = number(bytes)?;
        let (value, rest) = match key & 7 {
            0 => {
                let (value, rest) = number(rest)?;
                (Value::Number(value), rest)
            }
            2 => {
                let (length, rest) = number(rest)?;
                let (value, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
                (Value::Bytes(value), rest)
            }
            _ => return None,
        };
        found.push((key >> 3, value));
        bytes = rest;
    }
    Some(found)
}

/// A number of seven bits a byte.
fn number(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate().take(9) {
        value |= u64::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

fn message<'b>(all: &[(u64, Value<'b>)], tag: u64) -> Option<&'b [u8]> {
    all.iter().find_map(|(key, value)| match value {
        Value::Bytes(bytes) if *key == tag => Some(*bytes),
        _ => None,
    })
}

fn value(all: &[(u64, Value<'_>)], tag: u64) -> Option<u64> {
    all.iter().find_map(|(key, value)| match value {
        Value::Number(number) if *key == tag => Some(*number),
        _ => None,
    })
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    if blob.len() > MAX_SIZE || !matches!(blob.first(), Some(0x0a | 0x12)) {
        return None;
    }
    let packet = fields(blob)?;
    let signed = message(&packet, 2).and_then(fields);
    let command = match &signed {
        Some(signed) => message(signed, 1)?,
        None => message(&packet, 1)?,
    };
    let command = fields(command)?;
    // OP_CODE_INIT with its command.
    let init = fields(message(&command, 2)?).filter(|_| value(&command, 1) == Some(1))?;
    let kind = match value(&init, 4)? {
        0 => "application",
        1 => "softdevice",
        2 => "bootloader",
        3 => "softdevice and bootloader",
        4 => "external application",
        _ => return None,
    };
    let hash = fields(message(&init, 8)?)?;
    let hash = message(&hash, 2).filter(|hash| hash.len() == 32)?;
    let signature = signed.as_ref().map(|signed| {
        let length = message(signed, 3).map_or(0, <[u8]>::len);
        match (value(signed, 2), length) {
            (Some(0), 64) => "ecdsa-p256",
            (Some(1), 64) => "ed25519",
            _ => "unknown",
        }
    });
    let mut details = BTreeMap::from([
        ("kind", kind.to_owned()),
        ("sha256", hex(hash.iter().rev())),
        ("signed", signature.unwrap_or("none").to_owned()),
        ("signature-verified", signature.map_or("none", |_| "no key here").to_owned()),
    ]);
    let number = |tag| value(&init, tag).map(|number| number.to_string());
    details.extend(number(1).map(|version| ("firmware-version", version)));
    details.extend(number(2).map(|version| ("hardware-version", version)));
    details.extend(number(9).map(|debug| ("debug", debug)));
    let size = Some(blob.len() as u64);
    Some(Candidate { size, details, flaw: None, open: Open::Header })
}
