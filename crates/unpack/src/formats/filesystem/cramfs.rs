// SPDX-License-Identifier: Apache-2.0 OR MIT
//! cramfs of either byte order, with holes and with extended block pointers. The reader is our own:
//! the `cramfs` crate knows little endian alone and panics on block pointers with flags.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::codec::block::BlockCodec;
use crate::formats::filesystem::flash_walk::Walk;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, TreeReader};
use crate::path::MAX_PATH;
use crate::tree::{Cause, EntryKind, Family, Header};

/// Size of the superblock with the inode of the root, which is its last part.
const SUPERBLOCK: usize = 76;

/// Where the inode of the root stands.
const ROOT: usize = 64;

/// Size of the boot block that may stand before the superblock.
const BOOT: usize = 512;

/// Size of an inode, behind which its name stands.
const INODE: usize = 12;

/// Size of a block. The page size of the device, which is not stored; makers of other sizes than
/// this are not known.
const BLOCK: usize = 4096;

/// Flag: size, sum and counts are filled in.
const VERSION_2: u32 = 1;
/// Flag: the names of the root need not stand right behind the superblock.
const SHIFTED: u32 = 0x400;
/// Flag: block pointers have flags.
const EXTENDED: u32 = 0x800;
/// Flags of which a reader need not know what they mean, and those that are known: sorted names,
/// holes, a wrong signature, and the two above.
const KNOWN: u32 = 0xff | 0x100 | 0x200 | SHIFTED | EXTENDED;

/// Bit of an extended block pointer: the block is stored as it is.
const STORED: u32 = 1 << 31;
/// Bit of an extended block pointer: it tells the start (divided by four), not the end.
const DIRECT: u32 = 1 << 30;

/// The format.
pub const FORMAT: Format = Format {
    id: "cramfs",
    name: "cramfs",
    family: Family::FileSystem,
    magics: &[
        Magic { bytes: &[0x45, 0x3d, 0xcd, 0x28], at: 0 },
        Magic { bytes: &[0x28, 0xcd, 0x3d, 0x45], at: 0 },
        Magic { bytes: &[0x45, 0x3d, 0xcd, 0x28], at: BOOT },
        Magic { bytes: &[0x28, 0xcd, 0x3d, 0x45], at: BOOT },
    ],
    reads: "both byte orders; zlib blocks, holes, blocks stored as they are and direct pointers \
            (flag 0x800, as execute-in-place images have them); the checksum is checked",
    limitations: &["blocks are taken to be 4096 bytes, as the size is not stored"],
    references: &["Linux, include/uapi/linux/cramfs_fs.h, fs/cramfs/README and fs/cramfs/inode.c"],
    recognise,
};

struct Superblock {
    /// Where it stands: at the start, or behind a boot block.
    at: usize,
    endian: Endian,
    flags: u32,
    size: usize,
}

struct Inode {
    mode: u16,
    uid: u16,
    size: u32,
    gid: u8,
    /// Length of the name, padded to four.
    name: usize,
    /// Where its list of names or of block pointers stands.
    offset: usize,
}

impl Inode {
    fn read(fields: &Fields<'_>, at: usize, endian: Endian) -> Option<Self> {
        let (sizes, places) = (fields.u32(at + 4)?, fields.u32(at + 8)?);
        // Bit fields: their order follows the byte order.
        let (size, gid, name, offset) = match endian {
            Endian::Little => (sizes & 0xff_ffff, sizes >> 24, places & 0x3f, places >> 6),
            Endian::Big => (sizes >> 8, sizes & 0xff, places >> 26, places & 0x3ff_ffff),
        };
        Some(Self {
            mode: fields.u16(at)?,
            uid: fields.u16(at + 2)?,
            size,
            gid: gid.to_le_bytes()[0],
            name: name as usize * 4,
            offset: offset as usize * 4,
        })
    }

    fn kind(&self) -> Option<EntryKind> {
        EntryKind::of_mode(self.mode.into())
    }
}

impl Superblock {
    fn read(bytes: &[u8]) -> Option<Self> {
        Self::at(bytes, 0).or_else(|| Self::at(bytes, BOOT))
    }

    fn at(bytes: &[u8], at: usize) -> Option<Self> {
        let endian = match bytes.get(at..at + 4)? {
            [0x45, 0x3d, 0xcd, 0x28] => Endian::Little,
            [0x28, 0xcd, 0x3d, 0x45] => Endian::Big,
            _ => return None,
        };
        let fields = Fields::new(bytes, endian);
        if fields.bytes(at + 16, 16)? != b"Compressed ROMFS" {
            return None;
        }
        let root = Inode::read(&fields, at + ROOT, endian)?;
        let flags = fields.u32(at + 8)?;
        let size = match flags & VERSION_2 {
            0 => bytes.len(),
            _ => fields.u32(at + 4)? as usize,
        };
        // All places count from the start; names stand behind the superblock, unless a flag says
        // otherwise. An empty root has no place.
        let placed = match root.offset {
            0 => root.size == 0,
            offset if flags & SHIFTED == 0 => offset == at + SUPERBLOCK,
            offset => offset >= at + SUPERBLOCK,
        };
        let holds = root.kind() == Some(EntryKind::Directory) && placed;
        (holds && size >= at + SUPERBLOCK).then_some(Self { at, endian, flags, size })
    }

    fn is_extended(&self) -> bool {
        self.flags & EXTENDED != 0
    }
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let superblock = Superblock::read(blob)?;
    let fields = Fields::new(blob, superblock.endian);
    let mut details = BTreeMap::from([
        ("endian", if superblock.endian == Endian::Big { "big" } else { "little" }.to_owned()),
        ("flags", format!("{:#x}", superblock.flags)),
    ]);
    if let Some(name) =
        fields.bytes(superblock.at + 48, 16).and_then(text_field).filter(|name| !name.is_empty())
    {
        details.insert("name", name);
    }
    let size = superblock.size.min(blob.len());
    let mut flaw = None;
    if superblock.flags & VERSION_2 != 0 {
        details.insert("files", fields.u32(superblock.at + 44)?.to_string());
        if size < superblock.size {
            flaw = Some(Cause::CutShort);
        } else {
            let holds =
                checksum(blob.get(superblock.at..size)?) == fields.u32(superblock.at + 32)?;
            details.insert("checksum", sum::word(holds));
            flaw = (!holds).then_some(Cause::ChecksumWrong);
        }
    }
    if superblock.flags & !KNOWN != 0 {
        flaw = Some(Cause::CodecUnsupported);
    }
    Some(Candidate { size: Some(size as u64), details, flaw, open: Open::Tree(open) })
}

/// CRC-32 over the image with its own field zeroed.
fn checksum(image: &[u8]) -> u32 {
    crate::work::spend(image.len());
    let mut crc = flate2::Crc::new();
    crc.update(image.get(..32).unwrap_or_default());
    crc.update(&[0; 4]);
    crc.update(image.get(36..).unwrap_or_default());
    crc.sum()
}

/// A content: its block pointers, and its size.
#[derive(Clone, Copy, Default)]
struct Body {
    pointers: usize,
    size: usize,
}

struct Reader<'a> {
    image: Blob<'a>,
    endian: Endian,
    extended: bool,
    headers: Vec<Header>,
    bodies: Vec<Body>,
}

fn open<'a>(blob: &Blob<'a>, share: &Share, stop: &Stop) -> Result<Opened<'a>, Damage> {
    let damaged = Damage { offset: 0, cause: Cause::StructureDamaged };
    let superblock = Superblock::read(blob).ok_or(damaged)?;
    let mut reader = Reader {
        image: blob.clone(),
        endian: superblock.endian,
        extended: superblock.is_extended(),
        headers: Vec::new(),
        bodies: Vec::new(),
    };
    let mut walk = Walk::new((superblock.at + ROOT) as u64, share, stop);
    while let Some((path, place)) = walk.visit() {
        reader.add(&mut walk, path, place);
    }
    reader.headers = std::mem::take(&mut walk.headers);
    Ok(Opened { reader: Arc::new(reader), damage: walk.damage })
}

impl Reader<'_> {
    fn add(&mut self, walk: &mut Walk<'_>, path: Vec<u8>, place: u64) {
        let at = usize::try_from(place).unwrap_or(usize::MAX);
        let fields = Fields::new(&self.image, self.endian);
        let inode = Inode::read(&fields, at, self.endian);
        let Some((inode, kind)) = inode.and_then(|inode| inode.kind().map(|kind| (inode, kind)))
        else {
            walk.tell(place, Cause::StructureDamaged);
            return;
        };
        let offset = inode.offset;
        let mut header = Header::new(kind, path, 0);
        header.mode = u32::from(inode.mode) & 0o7777;
        (header.uid, header.gid) = (inode.uid.into(), inode.gid.into());
        let mut body = Body::default();
        match kind {
            // What two folders share would be listed as often as it is named.
            EntryKind::Directory if inode.size > 0 && walk.is_new(offset as u64, place) => {
                self.list(walk, &header.path, offset, inode.size as usize);
            }
            EntryKind::File => {
                body = Body { pointers: offset, size: inode.size as usize };
                header.size = inode.size.into();
                header.stored_at =
                    self.stored(body).map(|start| (self.image.position() + start) as u64);
            }
            EntryKind::Symlink if inode.size as usize <= MAX_PATH => {
                let mut target = Vec::new();
                let link = Body { pointers: offset, size: inode.size as usize };
                if let Err(damage) = self.content(link, MAX_PATH, &mut target) {
                    walk.tell(damage.offset, damage.cause);
                }
                walk.spend(target.len());
                header.size = target.len() as u64;
                header.target = Some(target);
            }
            EntryKind::Symlink => walk.tell(place, Cause::PathUnsafe),
            _ => {}
        }
        walk.push(header);
        self.bodies.push(body);
    }

    /// Inodes with their names, one behind the other.
    fn list(&self, walk: &mut Walk<'_>, path: &[u8], start: usize, size: usize) {
        let fields = Fields::new(&self.image, self.endian);
        let mut children = Vec::new();
        let end = start.saturating_add(size);
        let mut at = start;
        while at < end {
            let Some(inode) = Inode::read(&fields, at, self.endian) else { break };
            let Some(name) = fields.bytes(at + INODE, inode.name) else { break };
            let length = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
            children.push((&name[..length], at as u64));
            at += INODE + inode.name;
        }
        if at != end {
            walk.tell(at as u64, Cause::StructureDamaged);
        }
        walk.enter(path, start as u64, children.into_iter());
    }

    /// Where a content stands as it is, in one piece.
    fn stored(&self, body: Body) -> Option<usize> {
        let blocks = body.size.div_ceil(BLOCK);
        if !self.extended || blocks == 0 {
            return None;
        }
        let (first, mut next) = (self.block(body, 0)?.start, None);
        for number in 0..blocks {
            let block = self.block(body, number)?;
            if !block.is_stored || next.is_some_and(|next| next != block.start) {
                return None;
            }
            next = Some(block.start + block.size);
        }
        (next? - first >= body.size).then_some(first)
    }

    /// Finds a block by its pointer, and by the one before.
    fn block(&self, body: Body, number: usize) -> Option<Block> {
        let fields = Fields::new(&self.image, self.endian);
        let pointer = |number: usize| fields.u32(body.pointers.checked_add(number * 4)?);
        let flags = |pointer: u32| if self.extended { pointer & (STORED | DIRECT) } else { 0 };
        let own = pointer(number)?;
        let (own_flags, value) = (flags(own), (own & !flags(own)) as usize);
        let length = (body.size - number * BLOCK).min(BLOCK);
        let is_stored = own_flags & STORED != 0;
        if own_flags & DIRECT != 0 {
            let (start, size) = if is_stored {
                ((own & !(STORED | DIRECT)) as usize * 4, length)
            } else {
                let start = (own & !(STORED | DIRECT)) as usize * 4;
                (start + 2, fields.u16(start)?.into())
            };
            return Some(Block { start, size, length, is_stored });
        }
        let start = match number.checked_sub(1) {
            None => body.pointers + body.size.div_ceil(BLOCK) * 4,
            Some(before) => {
                let before = pointer(before)?;
                let end = before & !flags(before);
                if flags(before) & DIRECT == 0 {
                    end as usize
                } else {
                    let start = end as usize * 4;
                    if flags(before) & STORED == 0 {
                        start + 2 + usize::from(fields.u16(start)?)
                    } else {
                        start + BLOCK
                    }
                }
            }
        };
        Some(Block { start, size: value.checked_sub(start)?, length, is_stored })
    }

    fn content(&self, body: Body, limit: usize, out: &mut Vec<u8>) -> Result<(), Damage> {
        let end = body.size.min(limit);
        for number in 0..end.div_ceil(BLOCK) {
            let place = (body.pointers + number * 4) as u64;
            let broken = |cause| Damage { offset: place, cause };
            let block = self.block(body, number).ok_or(broken(Cause::StructureDamaged))?;
            let before = out.len();
            self.decode(block, out).map_err(broken)?;
            if out.len() - before != block.length {
                return Err(broken(Cause::StreamDamaged));
            }
        }
        out.truncate(end);
        Ok(())
    }

    fn decode(&self, block: Block, out: &mut Vec<u8>) -> Result<(), Cause> {
        if block.size == 0 {
            out.resize(out.len() + block.length, 0);
            return Ok(());
        }
        // The kernel takes no more either.
        if block.size > 2 * BLOCK {
            return Err(Cause::StructureDamaged);
        }
        let end = block.start.saturating_add(block.size);
        let data = self.image.get(block.start..end).ok_or(Cause::CutShort)?;
        if block.is_stored {
            out.extend_from_slice(data.get(..block.length).ok_or(Cause::StructureDamaged)?);
            return Ok(());
        }
        BlockCodec::Zlib.decode(data, block.length, out)
    }
}

#[derive(Clone, Copy)]
struct Block {
    start: usize,
    /// Bytes that are stored.
    size: usize,
    /// Bytes of content.
    length: usize,
    is_stored: bool,
}

impl TreeReader for Reader<'_> {
    fn headers(&self) -> &[Header] {
        &self.headers
    }

    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage> {
        let Some(body) = self.bodies.get(entry) else { return Ok(()) };
        self.content(*body, usize::try_from(limit).unwrap_or(usize::MAX), content)
    }
}
