// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Compressed contents: the list of logical clusters, and what each extent decodes to.

use crate::bytes::{Endian, Fields};
use crate::formats::filesystem::erofs::codec::{self, Codec};
use crate::formats::filesystem::erofs::superblock::{Inode, Layout, Superblock};
use crate::tree::Cause;

/// Bits of what is said of a whole content.
const COMPACT_2B: u16 = 0x1;
const BIG: [u16; 2] = [0x2, 0x4];
const INLINE: u16 = 0x8;
const INTERLACED: u16 = 0x10;
const FRAGMENT: u16 = 0x20;

/// In the distance to the head: it is a number of blocks instead.
const BLOCKS: u32 = 0x800;

/// The most steps back to the head of a cluster. A distance leads there at once, unless it is
/// longer than eleven bits.
const MAX_STEPS: usize = 64;

/// Kind of a logical cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    /// The first, or the second codec.
    Head(usize),
    NotHead,
}

/// A logical cluster.
#[derive(Debug, Clone, Copy)]
struct Cluster {
    kind: Kind,
    /// Where in it an extent begins.
    offset: u64,
    /// Its first block, of a head.
    block: u64,
    /// Distance to the head, of others; with [`BLOCKS`], how many blocks the extent has.
    distance: u32,
    /// Where the pack of the list ends that tells this.
    behind: u64,
}

/// An extent: where it stands in the content, and in the image.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// Offset in the content.
    pub start: u64,
    /// Where it ends.
    pub end: u64,
    kind: Kind,
    at: u64,
    stored: u64,
    /// It is a part of the inode that holds fragments.
    pub fragment: Option<u64>,
}

/// The list of clusters of a content.
pub struct List<'a> {
    superblock: Superblock,
    image: &'a [u8],
    inode: Inode,
    advice: u16,
    codecs: u8,
    bits: u32,
    /// Where the list begins.
    at: u64,
    /// Bytes of a tail behind the list.
    inline: u64,
    fragment: u64,
    all_fragment: bool,
}

impl<'a> List<'a> {
    /// The list of an inode.
    pub fn read(superblock: &Superblock, image: &'a [u8], inode: &Inode) -> Option<Self> {
        let header = inode.behind.next_multiple_of(8);
        let start = usize::try_from(header).ok()?;
        let fields = Fields::new(image.get(start..)?, Endian::Little);
        let bits = fields.u8(7)?;
        let advice = fields.u16(4)?;
        let all_fragment = bits & 0x80 != 0;
        Some(Self {
            superblock: *superblock,
            image,
            inode: *inode,
            advice,
            codecs: fields.u8(6)?,
            bits: superblock.block_bits + u32::from(bits & 7),
            // Before the packed form, eight bytes more were kept free.
            at: header + if inode.layout == Layout::Full { 16 } else { 8 },
            inline: if advice & INLINE != 0 { u64::from(fields.u16(2)?) } else { 0 },
            fragment: match all_fragment {
                true => fields.u64(0)? & !(1 << 63),
                false => u64::from(fields.u32(0)?),
            },
            all_fragment,
        })
    }

    fn count(&self) -> u64 {
        self.inode.size.div_ceil(1 << self.bits)
    }

    fn fields(&self, at: u64) -> Option<Fields<'a>> {
        Some(Fields::new(self.image.get(usize::try_from(at).ok()?..)?, Endian::Little))
    }

    fn cluster(&self, number: u64) -> Option<Cluster> {
        if number >= self.count() {
            return None;
        }
        if self.inode.layout == Layout::Full { self.full(number) } else { self.compact(number) }
    }

    fn full(&self, number: u64) -> Option<Cluster> {
        let at = self.at.checked_add(number.checked_mul(8)?)?;
        let fields = self.fields(at)?;
        let kind = kind(u32::from(fields.u16(0)?) & 3);
        Some(Cluster {
            kind,
            offset: u64::from(fields.u16(2)?),
            block: u64::from(fields.u32(4)?),
            distance: u32::from(fields.u16(4)?),
            behind: at + 8,
        })
    }

    /// Packs of two clusters in eight bytes, or of sixteen in thirty-two; each ends with a block.
    fn compact(&self, number: u64) -> Option<Cluster> {
        let first = match (32 - self.at % 32) / 4 {
            8 => 0,
            first => first,
        };
        let count = self.count();
        let dense = match self.advice & COMPACT_2B != 0 && first < count {
            true => (count - first) / 16 * 16,
            false => 0,
        };
        let (at, shift) = if number < first {
            (self.at + number * 4, 2)
        } else if number - first < dense {
            (self.at + first * 4 + (number - first) * 2, 1)
        } else {
            (self.at + first * 4 + dense * 2 + (number - first - dense) * 4, 2)
        };
        // What the packed form has room for.
        if self.bits > if shift == 2 { 14 } else { 12 } {
            return None;
        }
        let per_pack: u64 = if shift == 2 { 2 } else { 16 };
        let pack = per_pack << shift;
        let start = at / pack * pack;
        let place = (at - start) >> shift;
        let width = self.bits.max(12);
        let step = (pack - 4) * 8 / per_pack;
        let entry = |index: u64| -> Option<(u32, u32)> {
            let bit = step * index;
            let word = self.fields(start + bit / 8)?.u32(0)? >> (bit & 7);
            Some((word & ((1 << width) - 1), word >> width & 3))
        };
        let (low, code) = entry(place)?;
        let behind = start + pack;
        let kind = kind(code);
        if kind == Kind::NotHead {
            let distance = match low {
                _ if low & BLOCKS != 0 || place + 1 < per_pack => low,
                // The last of a pack tells the distance to the next head instead.
                _ => match entry(place.checked_sub(1)?)? {
                    (low, 2) if low & BLOCKS != 0 => 2,
                    (low, 2) => low + 1,
                    _ => 1,
                },
            };
            return Some(Cluster { kind, offset: 0, block: 0, distance, behind });
        }
        let blocks = self.blocks_before(place, entry)?;
        let base = u64::from(self.fields(start + pack - 4)?.u32(0)?);
        Some(Cluster { kind, offset: u64::from(low), block: base + blocks, distance: 0, behind })
    }

    /// Blocks of the extents that begin before a place in a pack.
    fn blocks_before(&self, place: u64, entry: impl Fn(u64) -> Option<(u32, u32)>) -> Option<u64> {
        let big = self.advice & BIG[0] != 0;
        let mut blocks = u64::from(!big);
        let mut at = place;
        while at > 0 {
            at -= 1;
            let (low, code) = entry(at)?;
            if code != 2 {
                blocks += 1;
            } else if !big {
                match at.checked_sub(u64::from(low)) {
                    Some(head) => at = head,
                    None => break,
                }
                blocks += 1;
            } else if low & BLOCKS != 0 {
                // The head before it is counted by this number.
                at = at.saturating_sub(1);
                blocks += u64::from(low & !BLOCKS);
            } else {
                // To the cluster behind the head, which has the number of blocks.
                at = at.saturating_sub(u64::from(low.checked_sub(2)?));
            }
        }
        Some(blocks)
    }

    /// The extent that holds an offset of the content.
    pub fn extent(&self, offset: u64) -> Result<Extent, Cause> {
        let broken = Cause::StructureDamaged;
        if self.all_fragment {
            let end = self.inode.size;
            let fragment = Some(self.fragment);
            return Ok(Extent { start: 0, end, kind: Kind::Plain, at: 0, stored: 0, fragment });
        }
        let mut number = offset >> self.bits;
        let mut steps = 0;
        let (head, start) = loop {
            let cluster = self.cluster(number).ok_or(broken)?;
            let start = (number << self.bits) + cluster.offset;
            let back = match cluster.kind {
                Kind::NotHead if cluster.distance & BLOCKS != 0 => 1,
                Kind::NotHead => u64::from(cluster.distance),
                _ if start <= offset => break (cluster, start),
                _ => 1,
            };
            steps += 1;
            if back == 0 || steps > MAX_STEPS {
                return Err(broken);
            }
            number = number.checked_sub(back).ok_or(broken)?;
        };
        let (next, blocks) = self.next_head(number + 1)?;
        let end = next.unwrap_or(self.inode.size).min(self.inode.size);
        if end <= offset {
            return Err(broken);
        }
        let codec = if let Kind::Head(codec) = head.kind { codec } else { 0 };
        let big = self.advice & BIG[codec] != 0;
        let blocks =
            blocks.filter(|_| big).unwrap_or(1 << (self.bits - self.superblock.block_bits));
        let (mut at, mut stored) =
            (head.block << self.superblock.block_bits, blocks << self.superblock.block_bits);
        let mut fragment = None;
        // A list may end with a head that has nothing.
        let is_last = end == self.inode.size;
        if is_last && self.inline > 0 {
            let last = self.cluster(self.count().saturating_sub(1)).ok_or(broken)?;
            (at, stored) = (last.behind, self.inline);
        } else if is_last && self.advice & FRAGMENT != 0 {
            let high = if self.inode.layout == Layout::Full { head.block << 32 } else { 0 };
            fragment = Some(self.fragment | high);
        }
        Ok(Extent { start, end, kind: head.kind, at, stored, fragment })
    }

    /// Where the next extent begins, and how many blocks the one before it has, if that is told.
    fn next_head(&self, first: u64) -> Result<(Option<u64>, Option<u64>), Cause> {
        let mut blocks = None;
        let mut number = first;
        while number < self.count() {
            let cluster = self.cluster(number).ok_or(Cause::StructureDamaged)?;
            if cluster.kind != Kind::NotHead {
                return Ok((Some((number << self.bits) + cluster.offset), blocks));
            }
            if number == first && cluster.distance & BLOCKS != 0 {
                blocks = Some(u64::from(cluster.distance & !BLOCKS)).filter(|count| *count > 0);
            }
            number += 1;
        }
        Ok((None, blocks))
    }

    /// Decodes an extent, at most `limit` bytes of it.
    pub fn decode(&self, extent: &Extent, limit: u64, out: &mut Vec<u8>) -> Result<(), Cause> {
        let start = usize::try_from(extent.at).unwrap_or(usize::MAX);
        let stored = usize::try_from(extent.stored).unwrap_or(usize::MAX);
        let end = start.saturating_add(stored).min(self.image.len());
        let input = self.image.get(start..end).ok_or(Cause::CutShort)?;
        let length = usize::try_from((extent.end - extent.start).min(limit));
        let length = length.map_err(|_| Cause::LimitBytes)?;
        let codec = match extent.kind {
            Kind::Plain => return self.copy(extent, input, length, out),
            Kind::Head(codec) => Codec::of(self.codecs >> (codec * 4) & 15),
            Kind::NotHead => None,
        };
        codec::decode(
            codec.ok_or(Cause::CodecUnsupported)?,
            input,
            self.superblock.padded,
            length,
            out,
        )
    }

    fn copy(
        &self,
        extent: &Extent,
        input: &[u8],
        length: usize,
        out: &mut Vec<u8>,
    ) -> Result<(), Cause> {
        let mut turned = 0;
        if self.advice & INTERLACED != 0 && extent.stored >= self.superblock.block() {
            turned = usize::try_from(extent.start & (self.superblock.block() - 1)).unwrap_or(0);
        }
        // Bytes stand at their place in a block: what comes after its end stands at its beginning.
        let (head, tail) = input.split_at_checked(turned).ok_or(Cause::CutShort)?;
        let wanted = out.len() + length;
        out.extend_from_slice(&tail[..length.min(tail.len())]);
        let left = wanted - out.len();
        out.extend_from_slice(&head[..left.min(head.len())]);
        if out.len() < wanted { Err(Cause::CutShort) } else { Ok(()) }
    }
}

fn kind(code: u32) -> Kind {
    match code {
        0 => Kind::Plain,
        1 => Kind::Head(0),
        2 => Kind::NotHead,
        _ => Kind::Head(1),
    }
}
