// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What OpenWrt's `fwtool` puts behind an image: a description in JSON with a trailer, and, where
//! the image is signed, a certificate with a trailer of its own.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

/// Size of what stands before the JSON: version and flags, both zero.
const HEADER: usize = 8;

/// Size of a trailer: magic, checksum, kind and padding, size of data and trailer.
const TRAILER: usize = 16;

/// The longest description that `fwtool` writes, in bytes.
const MAX: usize = 30 * 1024;

/// The longest text that is shown of a value.
const SHOWN: usize = 512;

/// The format.
pub const FORMAT: Format = Format {
    id: "fwtool",
    name: "OpenWrt image metadata",
    family: Family::Wrapper,
    magics: &[
        Magic { bytes: b"{  \"metadata_version\"", at: HEADER },
        Magic { bytes: b"{ \"metadata_version\"", at: HEADER },
        Magic { bytes: b"{  \"supported_devices\"", at: HEADER },
        Magic { bytes: b"{ \"supported_devices\"", at: HEADER },
    ],
    reads: "supported devices, release, target; the checksum over the image is checked; whether there is a signature",
    limitations: &["the signature itself is not verified: the key is not in the image"],
    references: &["OpenWrt, fwtool, fwimage.h and fwtool.c"],
    recognise,
};

/// A trailer and where its data begins.
struct Trailer {
    start: usize,
    end: usize,
    kind: u8,
    checksum: u32,
}

impl Trailer {
    /// The trailer at `at`.
    fn read(bytes: &[u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes, Endian::Big);
        let size = fields.u32(at + 12)? as usize;
        let end = at + TRAILER;
        (fields.bytes(at, 4)? == b"FWx0" && size >= TRAILER).then_some(())?;
        let start = end.checked_sub(size)?;
        Some(Self { start, end, kind: fields.u8(at + 8)?, checksum: fields.u32(at + 4)? })
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    if blob.get(..HEADER)?.iter().any(|byte| *byte != 0) {
        return None;
    }
    let near = blob.get(..blob.len().min(MAX))?;
    let at = memchr::memmem::find(near, b"FWx0")?;
    let metadata =
        Trailer::read(blob, at).filter(|trailer| trailer.kind == 1 && trailer.start == 0)?;
    let text = std::str::from_utf8(blob.get(HEADER..at)?).ok()?;
    // A signature, if there is one, is the last thing in the file.
    let signature = blob
        .len()
        .checked_sub(TRAILER)
        .and_then(|at| Trailer::read(blob, at))
        .filter(|trailer| trailer.kind == 0 && trailer.start == metadata.end);
    let holds = [Some((at, &metadata)), signature.as_ref().map(|one| (one.end - TRAILER, one))]
        .into_iter()
        .flatten()
        .all(|(covered, trailer)| covers(blob, covered) == trailer.checksum);
    let end = signature.as_ref().map_or(metadata.end, |trailer| trailer.end);
    let mut details = BTreeMap::from([
        ("checksum", sum::word(holds)),
        ("signature", if signature.is_some() { "present" } else { "absent" }.to_owned()),
    ]);
    for (key, name) in [
        ("supported_devices", "supported-devices"),
        ("dist", "distribution"),
        ("revision", "revision"),
        ("target", "target"),
        ("board", "board"),
        ("compat_version", "compat-version"),
    ] {
        if let Some(value) = value(text, key) {
            details.insert(name, value);
        }
    }
    // "version" names both an object and the release inside it.
    if let Some(release) = text.find("\"dist\"").and_then(|at| value(&text[at..], "version")) {
        details.insert("release", release);
    }
    let flaw = (!holds).then_some(Cause::ChecksumWrong);
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Header })
}

/// The checksum runs over the whole file up to the trailer.
fn covers(blob: &Blob<'_>, until: usize) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(blob.before());
    crc.update(&blob[..until]);
    !crc.sum()
}

/// The text of a string, or of the strings of a list, behind a key. The JSON comes from one program
/// and holds neither nested lists nor escapes; where it does, they are shown as they stand.
fn value(text: &str, key: &str) -> Option<String> {
    let quoted = format!("\"{key}\"");
    let rest = &text[text.find(&quoted)? + quoted.len()..];
    let rest = rest.trim_start().strip_prefix(':')?.trim_start();
    let shown = if let Some(list) = rest.strip_prefix('[') {
        let list = &list[..list.find(']')?];
        let items: Vec<_> = list.split(',').map(|item| item.trim().trim_matches('"')).collect();
        items.join(" ")
    } else {
        let string = rest.strip_prefix('"')?;
        string[..string.find('"')?].to_owned()
    };
    Some(shown.chars().filter(|letter| !letter.is_control()).take(SHOWN).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{  \"metadata_version\": \"1.1\", \"compat_version\": \"1.0\", \
        \"supported_devices\":[\"a,b\", \"c\"], \"version\": { \"dist\": \"OpenWrt\", \
        \"version\": \"19.07.7\", \"revision\": \"r1\", \"target\": \"x/y\", \"board\": \"z\" } }\n";

    fn append(image: &mut Vec<u8>, kind: u8, data: &[u8]) {
        image.extend_from_slice(data);
        let sum = sum::jamcrc(image);
        image.extend_from_slice(b"FWx0");
        image.extend_from_slice(&sum.to_be_bytes());
        image.extend_from_slice(&[kind, 0, 0, 0]);
        let size = u32::try_from(data.len() + TRAILER).unwrap();
        image.extend_from_slice(&size.to_be_bytes());
    }

    fn image(text: &str) -> Vec<u8> {
        let mut image = b"some image".to_vec();
        let mut data = vec![0; HEADER];
        data.extend_from_slice(text.as_bytes());
        append(&mut image, 1, &data);
        image
    }

    #[test]
    fn a_description_is_read_and_its_checksum_holds() {
        let bytes = image(TEXT);
        let candidate = recognise(&Blob::borrowed(&bytes).from(10)).expect("metadata");
        assert_eq!(candidate.size, Some(bytes.len() as u64 - 10));
        assert_eq!(candidate.flaw, None);
        assert_eq!(candidate.details["release"], "19.07.7");
        assert_eq!(candidate.details["target"], "x/y");
        assert_eq!(candidate.details["signature"], "absent");
    }

    #[test]
    fn a_signature_behind_it_is_seen() {
        let mut bytes = image(TEXT);
        append(&mut bytes, 0, b"untrusted comment: certificate");
        let candidate = recognise(&Blob::borrowed(&bytes).from(10)).expect("metadata");
        assert_eq!(candidate.details["signature"], "present");
        assert_eq!((candidate.size, candidate.flaw), (Some(bytes.len() as u64 - 10), None));
    }

    #[test]
    fn the_same_json_without_a_trailer_is_none() {
        let bytes = image(TEXT);
        assert!(recognise(&Blob::borrowed(&bytes[..bytes.len() - 1]).from(10)).is_none());
        assert!(recognise(&Blob::borrowed(TEXT.as_bytes())).is_none());
    }

    #[test]
    fn a_changed_image_says_so() {
        let mut bytes = image(TEXT);
        bytes[0] ^= 1;
        let candidate = recognise(&Blob::borrowed(&bytes).from(10)).expect("metadata");
        assert_eq!(candidate.flaw, Some(Cause::ChecksumWrong));
    }

    #[test]
    fn lists_with_and_without_spaces() {
        assert_eq!(value("\"k\":[\"a\",\"b\"]", "k").as_deref(), Some("a b"));
        assert_eq!(value("\"k\": [ \"a\" ]", "k").as_deref(), Some("a"));
        assert_eq!(value("\"k\": 5", "k"), None);
        assert_eq!(value("\"k\": \"no end", "k"), None);
    }
}
