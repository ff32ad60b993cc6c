// SPDX-License-Identifier: Apache-2.0 OR MIT
//! romfs: headers in chains, contents stored as they are. Small systems without a block device have
//! it, as uClinux does. No crate reads it.

use std::collections::{BTreeMap, BTreeSet};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields};
use crate::formats::archive::stored::{Body, Index};
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Family, Header};

/// Size of a header before its name, and what everything is aligned to.
const HEADER: usize = 16;

/// The most bytes over which the checksum of the whole runs.
const SUMMED: usize = 512;

/// Kind of a header that stands for another one.
const HARD_LINK: u32 = 0;

/// How many hard links are followed.
const LINKS: usize = 8;

/// The format.
pub const FORMAT: Format = Format {
    id: "romfs",
    name: "romfs",
    family: Family::FileSystem,
    magics: &[Magic { bytes: b"-rom1fs-", at: 0 }],
    reads: "files, links, hard links, devices; the checksums of the start and of headers are \
            verified",
    limitations: &["contents have no checksum"],
    references: &["Linux, Documentation/filesystems/romfs.rst"],
    recognise,
};

/// A header of a file.
struct Node<'b> {
    next: usize,
    kind: u32,
    spec: u32,
    size: u32,
    holds: bool,
    name: &'b [u8],
    /// Where the content stands.
    data: usize,
}

impl<'b> Node<'b> {
    fn read(image: &'b [u8], at: usize) -> Option<Self> {
        let fields = Fields::new(image.get(at..)?, Endian::Big);
        let name = name(image, at)?;
        let data = at + HEADER + padded(name);
        let next = fields.u32(0)?;
        Some(Self {
            next: (next & !15) as usize,
            kind: next & 15,
            spec: fields.u32(4)?,
            size: fields.u32(8)?,
            holds: sums_to_zero(image.get(at..data)?),
            name,
            data,
        })
    }

    fn kind(&self) -> Option<EntryKind> {
        Some(match self.kind & 7 {
            1 => EntryKind::Directory,
            2 => EntryKind::File,
            3 => EntryKind::Symlink,
            4 => EntryKind::BlockDevice,
            5 => EntryKind::CharacterDevice,
            6 => EntryKind::Socket,
            7 => EntryKind::Fifo,
            _ => return None,
        })
    }

    fn mode(&self) -> u32 {
        if self.kind & 8 == 0 { 0o644 } else { 0o755 }
    }
}

/// The name behind a header, or behind the start.
fn name(image: &[u8], at: usize) -> Option<&[u8]> {
    let rest = image.get(at.checked_add(HEADER)?..)?;
    let length = rest.iter().take(MAX_PATH).position(|byte| *byte == 0)?;
    rest.get(..length)
}

/// Bytes that a name takes with its NUL and padding.
fn padded(name: &[u8]) -> usize {
    (name.len() + 1).next_multiple_of(HEADER)
}

fn sums_to_zero(bytes: &[u8]) -> bool {
    crate::work::spend(bytes.len());
    let words = bytes.chunks_exact(4).filter_map(|word| <[u8; 4]>::try_from(word).ok());
    words.fold(0_u32, |sum, word| sum.wrapping_add(u32::from_be_bytes(word))) == 0
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob, Endian::Big);
    let stated = fields.u32(8)? as usize;
    let volume = name(blob, 0)?;
    let root = Node::read(blob, HEADER + padded(volume))?;
    let holds = sums_to_zero(blob.get(..SUMMED.min(stated))?);
    let proven = holds || root.holds;
    if !proven || root.kind() != Some(EntryKind::Directory) || stated < root.data {
        return None;
    }
    let details = BTreeMap::from([
        ("name", volume.escape_ascii().to_string()),
        ("checksum", sum::word(holds)),
    ]);
    let size = stated.min(blob.len());
    let flaw = if size < stated {
        Some(Cause::CutShort)
    } else {
        (!holds).then_some(Cause::ChecksumWrong)
    };
    Some(Candidate { size: Some(size as u64), details, flaw, open: Open::Tree(open) })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damaged = Damage { offset: 0, cause: Cause::StructureDamaged };
    let root = HEADER + padded(name(blob, 0).ok_or(damaged)?);
    let mut walk = Walk::new(root as u64, share, stop);
    let mut bodies = Vec::new();
    let mut listed = BTreeSet::new();
    while let Some((path, at)) = walk.visit() {
        if let Some(body) = add(blob, &mut walk, &mut listed, path, at) {
            bodies.push(body);
        }
    }
    let index = Index { headers: walk.headers, bodies, damage: walk.damage };
    Ok(index.open(blob))
}

fn add(
    image: &[u8],
    walk: &mut Walk<'_>,
    listed: &mut BTreeSet<usize>,
    path: Vec<u8>,
    place: u64,
) -> Option<Body> {
    let at = usize::try_from(place).unwrap_or(usize::MAX);
    let Some((at, node, kind)) = resolve(image, at) else {
        walk.tell(place, Cause::StructureDamaged);
        return None;
    };
    if !node.holds {
        walk.tell(place, Cause::ChecksumWrong);
    }
    let mut header = Header::new(kind, path, 0);
    header.mode = node.mode();
    let stated = node.size as usize;
    let span = node.data.min(image.len())..node.data.saturating_add(stated).min(image.len());
    let mut body = Body::at(0..0);
    match kind {
        EntryKind::Directory => {
            if !walk.is_new(at as u64, place) {
                return None;
            }
            list(image, walk, listed, &header.path, (node.spec & !15) as usize);
        }
        EntryKind::File => {
            header.size = node.size.into();
            let flaw = (span.len() < stated).then_some(Cause::CutShort);
            body = Body { flaw, ..Body::at(span) };
        }
        EntryKind::Symlink => {
            let target = image.get(span).unwrap_or_default();
            let target = target.get(..MAX_PATH).unwrap_or(target);
            walk.spend(target.len());
            header.size = target.len() as u64;
            header.target = Some(target.to_vec());
        }
        _ => {}
    }
    walk.push(header);
    Some(body)
}

/// The header that one stands for.
fn resolve(image: &[u8], mut at: usize) -> Option<(usize, Node<'_>, EntryKind)> {
    for _ in 0..LINKS {
        let node = Node::read(image, at)?;
        if node.kind & 7 != HARD_LINK {
            let kind = node.kind()?;
            return Some((at, node, kind));
        }
        at = (node.spec & !15) as usize;
    }
    None
}

fn list(
    image: &[u8],
    walk: &mut Walk<'_>,
    listed: &mut BTreeSet<usize>,
    path: &[u8],
    first: usize,
) {
    let mut children = Vec::new();
    let mut at = if listed.insert(first) { first } else { 0 };
    while at != 0 {
        let Some(node) = Node::read(image, at) else {
            walk.tell(at as u64, Cause::StructureDamaged);
            break;
        };
        if node.name != b"." && node.name != b".." {
            children.push((node.name, at as u64));
        }
        at = node.next;
        // A header stands in one chain, once.
        if !listed.insert(at) && at != 0 {
            walk.tell(at as u64, Cause::LinkLoop);
            break;
        }
    }
    walk.enter(path, first as u64, children.into_iter());
}
