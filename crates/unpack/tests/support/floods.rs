// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Floods: buffers full of headers that look right, back to back. Each header is a chance that a
//! recogniser has to look at; what one look costs times how many there are is the worst case.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use std::path::Path;

use thirteen_unpack::formats::ALL;

/// A piece that is repeated until the buffer is full.
pub struct Flood {
    /// What it is made of.
    pub name: String,
    piece: Vec<u8>,
}

impl Flood {
    /// The flood, `size` bytes of it.
    pub fn fill(&self, size: usize) -> Vec<u8> {
        let mut bytes = self.piece.repeat(size.div_ceil(self.piece.len()));
        bytes.truncate(size);
        bytes
    }
}

/// How densely the space of floods is filled.
pub struct Density {
    /// How many bytes of a fixture's head are repeated.
    pub heads: &'static [usize],
    /// How far apart bare magics stand, at least.
    pub strides: &'static [usize],
    /// What stands between them.
    pub fillers: &'static [u8],
}

/// For every format: the heads of its fixtures at several lengths, and its magics alone.
pub fn floods(density: &Density) -> Vec<Flood> {
    let formats = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats");
    let mut all = Vec::new();
    for format in ALL {
        let mut paths: Vec<_> = (std::fs::read_dir(formats.join(format.id).join("reads")))
            .map(|folder| folder.map(|entry| entry.unwrap().path()).collect())
            .unwrap_or_default();
        paths.sort();
        for path in paths {
            let bytes = std::fs::read(&path).unwrap();
            let mut lengths: Vec<_> =
                density.heads.iter().map(|head| bytes.len().min(*head)).collect();
            lengths.dedup();
            for length in lengths.into_iter().filter(|length| *length > 0) {
                let file = path.file_name().unwrap().to_string_lossy();
                let name = format!("{}/{file} first {length}", format.id);
                all.push(Flood { name, piece: bytes[..length].to_vec() });
            }
        }
        for (number, magic) in format.magics.iter().enumerate() {
            for stride in density.strides.iter().copied() {
                for filler in density.fillers.iter().copied() {
                    let mut piece = magic.bytes.to_vec();
                    piece.resize(piece.len().max(stride), filler);
                    let name = format!(
                        "{} magic {number} every {} of {filler:#04x}",
                        format.id,
                        piece.len()
                    );
                    all.push(Flood { name, piece });
                }
            }
        }
    }
    all
}
