// SPDX-License-Identifier: Apache-2.0 OR MIT
//! 7z archives, by the `sevenz-rust2` crate. It decodes a block of files in one go: the contents of
//! one are kept until each was asked for.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use sevenz_rust2::{Archive, BlockDecoder, Error, Password};

use crate::blob::Blob;
use crate::budget::{MAX_CONTENT, Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::codec::stream;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, TreeReader};
use crate::path::clean;
use crate::tree::{Cause, EntryKind, Family, Header};

/// Size of the header.
const HEADER: usize = 32;

/// The most memory that one decoder, or the index, may ask for, in KiB.
const MEMORY: usize = (stream::MEMORY >> 10) as usize;

/// The format.
pub const FORMAT: Format = Format {
    id: "7z",
    name: "7z archive",
    family: Family::Archive,
    magics: &[Magic { bytes: b"7z\xbc\xaf\x27\x1c", at: 0 }],
    reads: "LZMA, LZMA2, bzip2, deflate, stored, with the filters for programs; checksums are verified",
    limitations: &[
        "encrypted archives",
        "PPMd, zstd, lz4, brotli",
        "links are told as files that hold their target",
        "dictionaries of more than 96 MiB",
    ],
    references: &["LZMA SDK, DOC/7zFormat.txt"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Little);
    if sum::crc32(fields.bytes(12, 20)?) != fields.u32(8)? {
        return None;
    }
    let (offset, size) = (fields.u64(12)?, fields.u64(20)?);
    let start = usize::try_from(offset).ok()?.checked_add(HEADER)?;
    let end = start.checked_add(usize::try_from(size).ok()?)?;
    let flaw = match blob.get(start..end) {
        None => Some(Cause::CutShort),
        Some(index) if sum::crc32(index) != fields.u32(28)? => Some(Cause::ChecksumWrong),
        Some(_) => None,
    };
    let version = format!("{}.{}", fields.u8(6)?, fields.u8(7)?);
    Some(Candidate {
        size: Some(end.min(blob.len()) as u64),
        details: BTreeMap::from([("version", version)]),
        flaw,
        open: Open::Tree(open),
    })
}

fn cause(error: &Error) -> Cause {
    match error {
        Error::ChecksumVerificationFailed | Error::NextHeaderCrcMismatch => Cause::ChecksumWrong,
        Error::MaxMemLimited { .. } => Cause::LimitBytes,
        Error::PasswordRequired | Error::MaybeBadPassword(_) => Cause::LooksEncrypted,
        Error::UnsupportedCompressionMethod(_)
        | Error::Unsupported(_)
        | Error::UnsupportedVersion { .. }
        | Error::ExternalUnsupported => Cause::CodecUnsupported,
        Error::Io(..) => Cause::StreamDamaged,
        _ => Cause::StructureDamaged,
    }
}

/// Runs code of the crate: a fault of it is one of the archive.
fn guarded<T>(work: impl FnOnce() -> Result<T, Error>) -> Result<T, Cause> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(cause(&error)),
        Err(_) => Err(Cause::StructureDamaged),
    }
}

struct Reader<'a> {
    archive: Blob<'a>,
    parsed: Archive,
    headers: Vec<Header>,
    /// The number of each entry among the archive's files.
    files: Vec<usize>,
    /// Contents of each block, once one of them was asked for.
    blocks: Vec<Mutex<Option<Block>>>,
    /// What a block may decode to.
    limit: u64,
    stop: Stop,
}

/// Contents by the number of the file, and why there are no more.
struct Block {
    contents: BTreeMap<usize, Vec<u8>>,
    flaw: Option<Cause>,
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let whole = |cause| Damage { offset: 0, cause };
    let read = || {
        let bytes: &[u8] = blob;
        Archive::read_with_memory_limit(&mut Cursor::new(bytes), &Password::empty(), MEMORY)
    };
    let parsed = guarded(read).map_err(whole)?;
    let (mut headers, mut files, mut damage) = (Vec::new(), Vec::new(), Vec::new());
    for (number, file) in parsed.files.iter().enumerate() {
        if (headers.len() + damage.len()) as u64 >= share.entries {
            damage.push(whole(Cause::LimitEntries));
            break;
        }
        let Some(path) = clean(file.name.replace('\\', "/").as_bytes()) else {
            damage.push(whole(Cause::PathUnsafe));
            continue;
        };
        let kind = if file.is_directory { EntryKind::Directory } else { EntryKind::File };
        let mut header = Header::new(kind, path, file.size);
        // Unix modes stand in the upper half of the attributes.
        header.mode = (file.windows_attributes >> 16) & 0o7777;
        headers.push(header);
        files.push(number);
    }
    let blocks = parsed.blocks.iter().map(|_| Mutex::default()).collect();
    let limit = share.bytes.min(MAX_CONTENT);
    let (archive, stop) = (blob.clone(), stop.clone());
    let reader = Reader { archive, parsed, headers, files, blocks, limit, stop };
    Ok(Opened { reader: Arc::new(reader), damage })
}

impl Reader<'_> {
    fn block_of(&self, entry: usize) -> Option<usize> {
        let file = self.files.get(entry)?;
        self.parsed.stream_map.file_block_index.get(*file).copied().flatten()
    }

    /// Decodes all files of a block.
    fn decode(&self, block: usize) -> Block {
        let first = self.parsed.stream_map.block_first_file_index.get(block).copied();
        let mut number = first.unwrap_or(0);
        let mut contents = BTreeMap::new();
        let mut left = self.limit;
        let mut stopped = None;
        let bytes: &[u8] = &self.archive;
        let mut source = Cursor::new(bytes);
        let password = Password::empty();
        let done = guarded(|| {
            let decoder = BlockDecoder::new_with_memory_limit(
                1,
                MEMORY,
                block,
                &self.parsed,
                &password,
                &mut source,
            );
            decoder.for_each_entries(&mut |file, reader| {
                if self.stop.is_asked() {
                    stopped = Some(Cause::Interrupted);
                    return Ok(false);
                }
                let mut content = Vec::new();
                let read = reader.take(file.size.min(left)).read_to_end(&mut content);
                left -= (content.len() as u64).min(left);
                let full = content.len() as u64 == file.size;
                contents.insert(number, content);
                number += 1;
                read?;
                if !full {
                    stopped = Some(Cause::LimitBytes);
                }
                Ok(full)
            })
        });
        let flaw = done.err().or(stopped);
        Block { contents, flaw }
    }
}

impl TreeReader for Reader<'_> {
    fn headers(&self) -> &[Header] {
        &self.headers
    }

    fn groups(&self) -> Vec<(u64, Vec<usize>)> {
        let mut groups: BTreeMap<Option<usize>, (u64, Vec<usize>)> = BTreeMap::new();
        for (entry, header) in self.headers.iter().enumerate() {
            if header.kind.has_content() {
                let group = groups.entry(self.block_of(entry)).or_default();
                group.0 = group.0.saturating_add(header.size);
                group.1.push(entry);
            }
        }
        groups.into_values().collect()
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let Some(block) = self.block_of(entry) else { return Ok(()) };
        let (Some(file), Some(cell)) = (self.files.get(entry), self.blocks.get(block)) else {
            return Ok(());
        };
        if self.parsed.is_file_encrypted(*file) {
            return Err(Damage { offset: 0, cause: Cause::LooksEncrypted });
        }
        let mut cell = cell.lock().unwrap_or_else(PoisonError::into_inner);
        let block = cell.get_or_insert_with(|| self.decode(block));
        let mut bytes = block.contents.remove(file).unwrap_or_default();
        let size = self.headers.get(entry).map_or(0, |header| header.size);
        let short = (bytes.len() as u64) < size;
        bytes.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        *content = bytes;
        match block.flaw {
            Some(cause) if short => Err(Damage { offset: 0, cause }),
            _ => Ok(()),
        }
    }
}
