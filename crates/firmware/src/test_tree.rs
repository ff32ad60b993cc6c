// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Root file systems and environments of loaders of a few lines, for the tests of facets.

use thirteen_evidence::Evidence;
use thirteen_unpack::{Artefact, EntryKind, Header, Options, SourceFile, Stop, Stored};

/// The evidence of a root file system with these files. A content that begins with `-> ` is a link.
pub(crate) fn evidence_of(files: &[(&str, &[u8])]) -> Evidence {
    let always: [(&str, &[u8]); 2] = [("/etc/passwd", b""), ("/bin/sh", b"")];
    let mut all: Vec<SourceFile> = Vec::new();
    for (path, content) in files.iter().copied().chain(always) {
        if all.iter().any(|own| own.header.path == path.as_bytes()) {
            continue;
        }
        let mut header = Header::new(EntryKind::File, path, content.len() as u64);
        header.mode = 0o755;
        if let Some(target) = content.strip_prefix(b"-> ") {
            header.kind = EntryKind::Symlink;
            header.target = Some(target.to_vec());
        }
        all.push(SourceFile { header, stored: Stored::Memory(content.to_vec()) });
    }
    let artefact = Artefact::Files(all);
    let options = Options { jobs: 1, hash: false, limits: artefact.limits() };
    crate::firmware(&artefact, &options, &Stop::new())
}

/// An environment of U-Boot: a CRC-32 (IEEE 802.3), then `name=value` with zeros between.
pub(crate) fn environment(variables: &[&str]) -> Vec<u8> {
    let mut data: Vec<u8> =
        variables.iter().flat_map(|own| [own.as_bytes(), b"\0"].concat()).collect();
    data.resize(if data.len() < 0x400 - 4 { 0x400 } else { 0x2000 } - 4, 0);
    let step = |crc: u32, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
    let crc = data.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step));
    [(!crc).to_le_bytes().as_slice(), &data].concat()
}
