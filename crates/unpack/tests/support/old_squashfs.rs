// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Writes squashfs 2 and 3: small images of either byte order, in any wrapping of LZMA.

use liblzma::stream::{Action, LzmaOptions, Stream};

const BLOCK: usize = 65_536;

/// What stands around the compressed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapping {
    Zlib,
    Alone,
    Properties,
    Byte,
    Raw,
    /// Headerless with lc 0, lp 2, pb 3.
    RawOther,
}

impl Wrapping {
    pub const ALL: [Self; 6] =
        [Self::Zlib, Self::Alone, Self::Properties, Self::Byte, Self::Raw, Self::RawOther];

    fn pack(self, content: &[u8]) -> Vec<u8> {
        use std::io::Write;
        if self == Self::Zlib {
            let mut encoder =
                flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
            encoder.write_all(content).unwrap();
            return encoder.finish().unwrap();
        }
        let mut options = LzmaOptions::new_preset(6).unwrap();
        options.dict_size(BLOCK as u32);
        if self == Self::RawOther {
            options.literal_context_bits(0).literal_position_bits(2).position_bits(3);
        }
        let mut stream = Stream::new_lzma_encoder(&options).unwrap();
        let mut alone = Vec::with_capacity(content.len() * 2 + 1000);
        stream.process_vec(content, &mut alone, Action::Finish).unwrap();
        match self {
            Self::Alone => {
                alone[5..13].copy_from_slice(&(content.len() as u64).to_le_bytes());
                alone
            }
            Self::Properties => [&alone[..5], &alone[13..]].concat(),
            Self::Byte => [&alone[..1], &alone[13..]].concat(),
            _ => alone.split_off(13),
        }
    }
}

/// What is written.
#[derive(Debug, Clone)]
pub struct Old {
    pub major: u16,
    pub minor: u16,
    pub big: bool,
    pub wrapping: Wrapping,
    pub tails: bool,
    pub marks: bool,
    pub plain_tables: bool,
    pub magic: Option<[u8; 4]>,
}

impl Default for Old {
    fn default() -> Self {
        Self {
            major: 3,
            minor: 0,
            big: false,
            wrapping: Wrapping::Raw,
            tails: true,
            marks: false,
            plain_tables: false,
            magic: None,
        }
    }
}

/// The regular files of every image.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let text = |length: usize| -> Vec<u8> {
        let lines =
            (0..).flat_map(|n: u32| format!("line {n}: {}\n", n.wrapping_mul(n)).into_bytes());
        lines.take(length).collect()
    };
    let mut files = vec![
        ("/etc/large".to_owned(), text(200_000)),
        ("/etc/exact".to_owned(), text(BLOCK * 2)),
        (
            "/etc/noise".to_owned(),
            (0..9000_u32)
                .flat_map(|n| (n.wrapping_mul(0x9e37_79b9) ^ n << 7).to_le_bytes())
                .collect(),
        ),
        ("/etc/empty".to_owned(), Vec::new()),
        ("/etc/passwd".to_owned(), b"root:x:0:0:root:/root:/bin/sh\n".repeat(3)),
    ];
    files.extend((0..600).map(|n| (format!("/etc/f{n:04}"), text(40 + n % 7))));
    files
}

/// Appends fields of any width.
struct Writer {
    big: bool,
    bytes: Vec<u8>,
    bits: usize,
}

impl Writer {
    fn new(big: bool) -> Self {
        Self { big, bytes: Vec::new(), bits: 0 }
    }

    fn put(&mut self, value: u64, width: usize) -> &mut Self {
        for bit in 0..width {
            // Little endian fills from the lowest bit, big endian from the highest.
            let (from, to) =
                if self.big { (width - 1 - bit, 7 - self.bits % 8) } else { (bit, self.bits % 8) };
            if self.bits.is_multiple_of(8) {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().unwrap() |= ((value >> from & 1) as u8) << to;
            self.bits += 1;
        }
        self
    }

    fn raw(&mut self, bytes: &[u8]) -> &mut Self {
        self.bytes.extend_from_slice(bytes);
        self.bits = self.bytes.len() * 8;
        self
    }
}

/// A table in blocks; knows the reference of what was added last.
struct Blocks {
    content: Vec<u8>,
    out: Vec<u8>,
}

impl Blocks {
    fn add(&mut self, old: &Old, bytes: &[u8]) -> u64 {
        let reference = (self.out.len() as u64) << 16 | self.content.len() as u64;
        self.content.extend_from_slice(bytes);
        while self.content.len() >= 8192 {
            let rest = self.content.split_off(8192);
            self.flush(old);
            self.content = rest;
        }
        reference
    }

    fn flush(&mut self, old: &Old) {
        if self.content.is_empty() {
            return;
        }
        let mut packed = old.wrapping.pack(&self.content);
        let mut header = packed.len() as u16;
        if old.plain_tables || packed.len() >= self.content.len() {
            packed.clone_from(&self.content);
            header = packed.len() as u16 | 0x8000;
        }
        self.out.extend_from_slice(&Writer::new(old.big).put(header.into(), 16).bytes);
        if old.marks {
            self.out.push(0xff);
        }
        self.out.extend_from_slice(&packed);
        self.content.clear();
    }

    fn new() -> Self {
        Self { content: Vec::new(), out: Vec::new() }
    }
}

impl Old {
    fn writer(&self) -> Writer {
        Writer::new(self.big)
    }

    fn base(&self, kind: u64, mode: u64, group: u64, number: u64) -> Writer {
        let mut inode = self.writer();
        inode.put(kind, 4).put(mode, 12).put(0, 8).put(group, 8);
        if self.major == 3 {
            inode.put(1_000_000, 32).put(number, 32);
        }
        inode
    }

    fn file(
        &self,
        start: u64,
        fragment: (u64, u64),
        size: u64,
        list: &[u32],
        number: u64,
    ) -> Writer {
        let mut inode = self.base(2, 0o640, 255, number);
        if self.major == 3 {
            inode.put(start, 64);
        } else {
            inode.put(1_000_000, 32).put(start, 32);
        }
        inode.put(fragment.0, 32).put(fragment.1, 32).put(size, 32);
        for stored in list {
            inode.put(u64::from(*stored), 32);
        }
        inode
    }

    fn folder(&self, reference: u64, size: u64, number: u64) -> Writer {
        let (block, offset) = (reference >> 16, reference & 0xffff);
        let mut inode = self.base(1, 0o755, 0, number);
        if self.major == 3 {
            inode.put(2, 32).put(size + 3, 19).put(offset, 13).put(block, 32).put(0, 32);
        } else {
            inode.put(size, 19).put(offset, 13).put(1_000_000, 32).put(block, 24);
        }
        inode
    }

    fn small(&self, kind: u64, number: u64, data: &[u8]) -> Writer {
        let mut inode = self.base(kind, 0o777, 0, number);
        if self.major == 3 {
            inode.put(1, 32);
        }
        inode.put(if kind == 3 { data.len() as u64 } else { 0x501 }, 16).raw(data);
        inode
    }

    fn listing(&self, names: &[(String, u64, u64)]) -> Vec<u8> {
        let mut listing = self.writer();
        let mut rest = names;
        while let Some((_, first, number)) = rest.first() {
            let same = |(_, reference, _): &&(String, u64, u64)| reference >> 16 == first >> 16;
            let run = rest.iter().take(256).take_while(same).count();
            listing.put(run as u64 - 1, 8);
            if self.major == 3 {
                listing.put(first >> 16, 32).put(*number, 32);
            } else {
                listing.put(first >> 16, 24);
            }
            for (name, reference, _) in &rest[..run] {
                listing.put(reference & 0xffff, 13).put(2, 3).put(name.len() as u64 - 1, 8);
                if self.major == 3 {
                    listing.put(0, 16);
                }
                listing.raw(name.as_bytes());
            }
            rest = &rest[run..];
        }
        listing.bytes
    }

    /// Stores a data block and returns its size word.
    fn block(&self, image: &mut Vec<u8>, content: &[u8]) -> u32 {
        let packed = self.wrapping.pack(content);
        if packed.len() >= content.len() {
            image.extend_from_slice(content);
            return content.len() as u32 | 1 << 24;
        }
        image.extend_from_slice(&packed);
        packed.len() as u32
    }

    /// The image.
    pub fn image(&self) -> Vec<u8> {
        let mut image = vec![0; if self.major == 3 { 119 } else { 63 }];
        let (mut inodes, mut names) = (Blocks::new(), Vec::new());
        let mut fragments = Vec::new();
        let mut tails = Vec::new();
        for (number, (path, content)) in files().iter().enumerate() {
            let start = image.len() as u64;
            let keeps_tail = self.tails && content.len() % BLOCK > 0;
            let mut list = Vec::new();
            let mut fragment = (u64::from(u32::MAX), 0);
            for chunk in content.chunks(BLOCK) {
                if !keeps_tail || chunk.len() == BLOCK {
                    list.push(self.block(&mut image, chunk));
                    continue;
                }
                if tails.len() + chunk.len() > BLOCK {
                    fragments.push(std::mem::take(&mut tails));
                }
                fragment = (fragments.len() as u64, tails.len() as u64);
                tails.extend_from_slice(chunk);
            }
            let inode = self.file(start, fragment, content.len() as u64, &list, number as u64 + 10);
            names.push((path[5..].to_owned(), inodes.add(self, &inode.bytes), number as u64 + 10));
        }
        if !tails.is_empty() {
            fragments.push(tails);
        }
        let records: Vec<(u64, u32)> = fragments
            .iter()
            .map(|content| (image.len() as u64, self.block(&mut image, content)))
            .collect();
        names.push(("link".into(), inodes.add(self, &self.small(3, 3, b"passwd").bytes), 3));
        names.push(("console".into(), inodes.add(self, &self.small(5, 4, b"").bytes), 4));
        let mut listings = Blocks::new();
        let listing = self.listing(&names);
        let place = listings.add(self, &listing);
        let etc = inodes.add(self, &self.folder(place, listing.len() as u64, 2).bytes);
        let listing = self.listing(&[("etc".to_owned(), etc, 2)]);
        let place = listings.add(self, &listing);
        let root = inodes.add(self, &self.folder(place, listing.len() as u64, 1).bytes);
        self.finish(image, inodes, listings, &records, root, names.len() + 2)
    }

    fn finish(
        &self,
        mut image: Vec<u8>,
        mut inodes: Blocks,
        mut listings: Blocks,
        records: &[(u64, u32)],
        root: u64,
        count: usize,
    ) -> Vec<u8> {
        let pointer = if self.major == 3 { 64 } else { 32 };
        let inode_table = image.len() as u64;
        inodes.flush(self);
        image.extend_from_slice(&inodes.out);
        let directory_table = image.len() as u64;
        listings.flush(self);
        image.extend_from_slice(&listings.out);
        let mut table = self.writer();
        for (start, size) in records {
            table.put(*start, pointer).put(u64::from(*size), 32);
            if self.major == 3 {
                table.put(0, 32);
            }
        }
        let block = image.len() as u64;
        let mut blocks = Blocks::new();
        blocks.add(self, &table.bytes);
        blocks.flush(self);
        image.extend_from_slice(&blocks.out);
        let fragment_table = image.len() as u64;
        if !records.is_empty() {
            image.extend_from_slice(&self.writer().put(block, pointer).bytes);
        }
        let uids = image.len() as u64;
        image.extend_from_slice(&self.writer().put(1000, 32).bytes);
        let groups = image.len() as u64;
        image.extend_from_slice(&self.writer().put(42, 32).bytes);
        let used = image.len() as u64;
        let tables = [uids, groups, inode_table, directory_table];
        let head = self.superblock(tables, fragment_table, used, records.len(), root, count);
        image[..head.len()].copy_from_slice(&head);
        image
    }

    fn superblock(
        &self,
        tables: [u64; 4],
        fragment_table: u64,
        used: u64,
        fragments: usize,
        root: u64,
        inodes: usize,
    ) -> Vec<u8> {
        let mut head = self.writer();
        head.raw(&self.magic.unwrap_or(if self.big { *b"sqsh" } else { *b"hsqs" }));
        head.put(inodes as u64, 32);
        let narrow = |value: u64| if self.major == 3 { 0 } else { value };
        head.put(narrow(used), 32);
        for table in tables {
            head.put(narrow(table), 32);
        }
        head.put(self.major.into(), 16).put(self.minor.into(), 16);
        head.put(0, 16).put(16, 16);
        head.put(if self.marks { 4 } else { 0 }, 8).put(1, 8).put(1, 8);
        head.put(1_000_000, 32).put(root, 64).put(BLOCK as u64, 32).put(fragments as u64, 32);
        head.put(narrow(fragment_table), 32);
        if self.major == 3 {
            head.put(used, 64);
            for table in tables {
                head.put(table, 64);
            }
            head.put(fragment_table, 64).put(u64::MAX, 64);
        }
        head.bytes
    }
}
