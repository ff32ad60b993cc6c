// SPDX-License-Identifier: Apache-2.0 OR MIT
//! tar: ustar, GNU and pax. The `tar` crate reads a header's fields; the walk over the archive is
//! our own, in place, as the crate's wants a reader and stops at the first fault.

use std::collections::BTreeMap;

use ::tar::{EntryType, Header as Block, PaxExtensions};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::path::{MAX_PATH, clean};
use crate::tree::{Cause, EntryKind, Family, Header};

/// Everything is a multiple of this.
const BLOCK: usize = 512;

/// The longest extended header that is read, in bytes.
const MAX_EXTENDED: usize = 1 << 20;

/// The format.
pub const FORMAT: Format = Format {
    id: "tar",
    name: "tar archive",
    family: Family::Archive,
    magics: &[Magic { bytes: b"ustar\0", at: 257 }, Magic { bytes: b"ustar  \0", at: 257 }],
    reads: "ustar, GNU long names, pax headers; the checksums of the headers are verified",
    limitations: &[
        "sparse files are named and not read",
        "archives older than ustar are not recognised",
    ],
    references: &["POSIX.1-2017, pax, sections 'ustar Interchange Format' and 'pax Header Block'"],
    recognise,
};

/// A header whose checksum holds.
struct Member<'a> {
    at: usize,
    block: &'a Block,
    /// Size of what follows the header.
    size: u64,
    data: usize,
}

impl<'a> Member<'a> {
    fn read(bytes: &'a [u8], at: usize) -> Option<Self> {
        let block = bytes.get(at..at.checked_add(BLOCK)?)?;
        let marked = block.get(257..262) == Some(b"ustar");
        // The checksum's own field counts as spaces.
        let sum: u32 = (block.iter().enumerate())
            .map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u32::from(*byte) })
            .sum();
        let block = Block::from_byte_slice(block);
        let sound = marked && block.cksum().ok() == Some(sum);
        let size = sound.then(|| block.entry_size().ok()).flatten()?;
        Some(Self { at, block, size, data: at + BLOCK })
    }

    /// Whether the header's own name is this.
    fn is_named(&self, name: &[u8]) -> bool {
        self.block.path_bytes().as_ref() == name
    }

    fn kind(&self) -> EntryType {
        self.block.entry_type()
    }

    /// Links and devices have no data, whatever their size says.
    fn has_data(&self) -> bool {
        !matches!(
            self.kind(),
            EntryType::Link
                | EntryType::Symlink
                | EntryType::Char
                | EntryType::Block
                | EntryType::Directory
                | EntryType::Fifo
        )
    }

    fn end(&self, size: u64) -> usize {
        let size = if self.has_data() { usize::try_from(size).unwrap_or(usize::MAX) } else { 0 };
        self.data.saturating_add(size)
    }

    /// Where the next header stands.
    fn next(&self, size: u64) -> usize {
        let size = self.end(size) - self.data;
        self.data.saturating_add(size.checked_next_multiple_of(BLOCK).unwrap_or(usize::MAX))
    }
}

/// Headers that say more of the next member.
#[derive(Default)]
struct Extension {
    path: Option<Vec<u8>>,
    target: Option<Vec<u8>>,
    size: Option<u64>,
    uid: Option<u64>,
    gid: Option<u64>,
    modified: Option<u64>,
    sparse: bool,
}

impl Extension {
    /// Takes what an extended header says; false where `member` is none.
    fn take(&mut self, bytes: &[u8], member: &Member<'_>) -> bool {
        let end = member.end(member.size).min(bytes.len()).min(member.data + MAX_EXTENDED);
        let data = bytes.get(member.data..end).unwrap_or_default();
        let name = || data.split(|byte| *byte == 0).next().unwrap_or_default().to_vec();
        match member.kind() {
            EntryType::GNULongName => self.path = Some(name()),
            EntryType::GNULongLink => self.target = Some(name()),
            EntryType::XHeader => self.pax(data),
            EntryType::XGlobalHeader => {}
            _ => return false,
        }
        true
    }

    fn pax(&mut self, data: &[u8]) {
        for pair in PaxExtensions::new(data).map_while(Result::ok) {
            let value = pair.value_bytes();
            let number = || {
                let whole = value.split(|byte| *byte == b'.').next()?;
                std::str::from_utf8(whole).ok()?.parse().ok()
            };
            match pair.key_bytes() {
                b"path" | b"GNU.sparse.name" => self.path = Some(value.to_vec()),
                b"linkpath" => self.target = Some(value.to_vec()),
                b"size" => self.size = number(),
                b"uid" => self.uid = number(),
                b"gid" => self.gid = number(),
                b"mtime" => self.modified = number(),
                key => self.sparse |= key.starts_with(b"GNU.sparse."),
            }
        }
    }
}

/// A step of the walk over an archive.
enum Next<'a> {
    Member(Member<'a>, Extension),
    /// It ended, here, for this reason.
    End(usize, Option<Cause>),
}

/// The next member that is no extended header.
fn next(bytes: &[u8], mut at: usize) -> Next<'_> {
    let mut extension = Extension::default();
    loop {
        let Some(member) = Member::read(bytes, at) else { return end(bytes, at) };
        if !extension.take(bytes, &member) {
            return Next::Member(member, extension);
        }
        at = member.next(member.size);
    }
}

/// What a place is where no header stands: the end mark (zeros, mostly two blocks), or a fault.
fn end(bytes: &[u8], at: usize) -> Next<'_> {
    let rest = bytes.get(at..).unwrap_or_default();
    if rest.len() < BLOCK {
        return Next::End(bytes.len(), Some(Cause::CutShort));
    }
    let zeros = rest.chunks_exact(BLOCK).take(2).take_while(|block| **block == [0; BLOCK]).count();
    Next::End(at + zeros * BLOCK, (zeros == 0).then_some(Cause::StructureDamaged))
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let first = Member::read(blob, 0)?;
    let (mut at, mut count) = (0, 0_u64);
    // Mender wants a file that says what it is first.
    let said = blob.get(first.data..first.end(first.size.min(256))).unwrap_or_default();
    let is_mender =
        first.is_named(b"version") && memchr::memmem::find(said, b"\"mender\"").is_some();
    let mut signed = false;
    let (end, flaw) = loop {
        crate::work::spend(512);
        match next(blob, at) {
            Next::End(end, flaw) => break (end, flaw),
            Next::Member(member, extension) => {
                let size = extension.size.unwrap_or(member.size);
                count += 1;
                signed |= member.is_named(b"manifest.sig");
                at = member.next(size);
                if member.end(size) > blob.len() {
                    break (blob.len(), Some(Cause::CutShort));
                }
            }
        }
    };
    let mut details = BTreeMap::from([("members", count.to_string())]);
    if is_mender {
        details.insert("package", "mender".to_owned());
        details.insert("signature", if signed { "present" } else { "absent" }.to_owned());
    }
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let mut index = Index::default();
    let mut names: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
    let mut at = 0;
    while let Next::Member(member, extension) = next(blob, at) {
        if stop.is_asked() {
            index.broken(at, Cause::Interrupted);
            break;
        }
        if !index.has_room(share, at) {
            break;
        }
        at = member.next(extension.size.unwrap_or(member.size));
        add(&mut index, &mut names, blob, &member, extension);
    }
    Ok(index.open(blob))
}

fn add(
    index: &mut Index,
    names: &mut BTreeMap<Vec<u8>, usize>,
    blob: &Blob<'_>,
    member: &Member<'_>,
    extension: Extension,
) {
    let block = member.block;
    let name = extension.path.unwrap_or_else(|| block.path_bytes().into_owned());
    let Some(path) = index.path(&name, member.at) else { return };
    let kind = match member.kind() {
        EntryType::Directory => EntryKind::Directory,
        EntryType::Symlink => EntryKind::Symlink,
        EntryType::Char => EntryKind::CharacterDevice,
        EntryType::Block => EntryKind::BlockDevice,
        EntryType::Fifo => EntryKind::Fifo,
        // Before ustar, folders were files whose names end like this.
        _ if name.ends_with(b"/") => EntryKind::Directory,
        _ => EntryKind::File,
    };
    let mut header = Header::new(kind, path, 0);
    let id = |number: Option<u64>| number.and_then(|id| u32::try_from(id).ok()).unwrap_or(0);
    header.mode = block.mode().unwrap_or(0) & 0o7777;
    header.uid = id(extension.uid.or_else(|| block.uid().ok()));
    header.gid = id(extension.gid.or_else(|| block.gid().ok()));
    header.modified = extension.modified.or_else(|| block.mtime().ok());
    let target =
        extension.target.or_else(|| block.link_name_bytes().map(std::borrow::Cow::into_owned));
    let size = extension.size.unwrap_or(member.size);
    let span = member.data.min(blob.len())..member.end(size).min(blob.len());
    let mut body = Body::at(span);
    match (member.kind(), kind) {
        (EntryType::Link, _) => {
            let linked = target.and_then(|target| clean(&target)).and_then(|path| names.get(&path));
            let Some(linked) = linked else {
                index.broken(member.at, Cause::StructureDamaged);
                return;
            };
            header.size = index.headers[*linked].size;
            body = index.bodies[*linked].clone();
        }
        (_, EntryKind::Symlink) => {
            header.size = target.as_ref().map_or(0, |target| target.len() as u64);
            header.target = target.filter(|target| target.len() <= MAX_PATH);
        }
        (found, EntryKind::File) => {
            header.size = size;
            if found == EntryType::GNUSparse || extension.sparse {
                body.flaw = Some(Cause::CodecUnsupported);
            } else if (body.span.len() as u64) < size {
                body.flaw = Some(Cause::CutShort);
            }
        }
        _ => {}
    }
    if header.kind == EntryKind::File {
        names.insert(header.path.clone(), index.headers.len());
    }
    index.push(header, body);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(path: &[u8], kind: EntryType, target: &str, data: &[u8]) -> Vec<u8> {
        let mut block = Block::new_ustar();
        block.as_mut_bytes()[..path.len()].copy_from_slice(path);
        block.set_mode(0o4755);
        block.set_size(data.len() as u64);
        block.set_entry_type(kind);
        if !target.is_empty() {
            block.set_link_name_literal(target).unwrap();
        }
        block.set_cksum();
        let mut bytes = block.as_bytes().to_vec();
        bytes.extend_from_slice(data);
        bytes.resize(bytes.len().next_multiple_of(BLOCK), 0);
        bytes
    }

    fn archive() -> Vec<u8> {
        [
            member(b"./", EntryType::Directory, "", b""),
            member(b"./etc/passwd", EntryType::Regular, "", b"root::0:0::/:/bin/sh\n"),
            member(b"./etc/passwd-", EntryType::Link, "./etc/passwd", b""),
            member(b"./bin/sh", EntryType::Symlink, "busybox", b""),
            member(b"../../x", EntryType::Regular, "", b"outside"),
            member(b"x", EntryType::GNULongName, "", &[b"long/".repeat(30), vec![0]].concat()),
            member(b"long", EntryType::Regular, "", b"1"),
            vec![0; 2 * BLOCK],
        ]
        .concat()
    }

    fn share(entries: u64) -> Share {
        Share { bytes: 1 << 20, entries, depth: 4 }
    }

    #[test]
    fn members_and_links_are_read() {
        let mut bytes = archive();
        let size = bytes.len() as u64;
        bytes.extend_from_slice(b"trailing bytes");
        let blob = Blob::borrowed(&bytes);
        let candidate = recognise(&blob).expect("an archive");
        assert_eq!((candidate.size, candidate.flaw), (Some(size), None));
        let opened = open(&blob, &share(100), &Stop::new()).unwrap();
        let headers = opened.reader.headers();
        let paths: Vec<_> =
            headers.iter().map(|header| header.path.escape_ascii().to_string()).collect();
        assert_eq!(paths[..4], ["/", "/etc/passwd", "/etc/passwd-", "/bin/sh"]);
        assert_eq!(headers[4].path.len(), 5 * 30);
        assert_eq!(headers[3].target.as_deref(), Some(b"busybox".as_slice()));
        let at = headers[1].stored_at.unwrap() as usize;
        assert!(bytes[at..].starts_with(b"root::0:0"));
        let mut content = Vec::new();
        opened.reader.read(2, 100, &mut content).unwrap();
        assert_eq!(content, b"root::0:0::/:/bin/sh\n");
        let causes: Vec<_> = opened.damage.iter().map(|damage| damage.cause).collect();
        assert_eq!(causes, [Cause::PathUnsafe]);
    }

    #[test]
    fn a_header_whose_checksum_is_wrong_is_none() {
        let mut bytes = archive();
        bytes[0] ^= 1;
        assert!(recognise(&Blob::borrowed(&bytes)).is_none());
    }

    #[test]
    fn a_cut_or_damaged_archive_says_so() {
        let bytes = archive();
        let flaw = |bytes: &[u8]| recognise(&Blob::borrowed(bytes)).expect("an archive").flaw;
        assert_eq!(flaw(&bytes[..1030]), Some(Cause::CutShort));
        assert_eq!(flaw(&bytes[..1536]), Some(Cause::CutShort));
        let mut changed = bytes.clone();
        changed[1536] ^= 1;
        assert_eq!(flaw(&changed), Some(Cause::StructureDamaged));
    }

    #[test]
    fn absurd_sizes_and_many_entries_are_bounded() {
        let mut huge = member(b"huge", EntryType::Regular, "", b"");
        let block = &mut huge[..BLOCK];
        // Base-256: the largest number that the field holds.
        block[124] = 0x80;
        block[125..136].fill(0xff);
        let sum: u32 = (block.iter().enumerate())
            .map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u32::from(*byte) })
            .sum();
        block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let blob = Blob::borrowed(&huge);
        if let Some(candidate) = recognise(&blob) {
            assert_eq!(candidate.flaw, Some(Cause::CutShort));
            assert!(candidate.size.unwrap() <= huge.len() as u64);
        }
        let bytes = archive();
        let opened = open(&Blob::borrowed(&bytes), &share(2), &Stop::new()).unwrap();
        assert_eq!(opened.reader.headers().len(), 2);
        assert_eq!(opened.damage[0].cause, Cause::LimitEntries);
    }
}
