// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the tests of this crate share.
#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

pub mod flash;
pub mod made;
pub mod old_squashfs;

use std::io::Cursor;
use std::path::PathBuf;

use backhand::compression::Compressor;
use backhand::kind::{self, Kind};
use backhand::{FilesystemCompressor, FilesystemWriter, NodeHeader};
use thirteen_unpack::{Artefact, Options, Seat, Stop, Tree, Visitor, read};

/// Keeps every content.
pub struct Keep;

impl Visitor for Keep {
    type Output = Vec<u8>;

    fn wants(&self, _: &Seat<'_>) -> bool {
        true
    }

    fn visit(&self, _: &Seat<'_>, content: &[u8], _: bool) -> Option<Vec<u8>> {
        Some(content.to_vec())
    }
}

/// Reads bytes and keeps every content.
pub fn keep(bytes: &[u8], jobs: usize) -> Tree<Vec<u8>> {
    let artefact = Artefact::from_bytes(bytes.to_vec());
    let options = Options { jobs, hash: true, limits: artefact.limits() };
    read(&artefact, &options, &Stop::new(), &Keep)
}

/// Everything of a tree that must not depend on the number of threads.
pub fn describe(tree: &Tree<Vec<u8>>) -> String {
    use std::fmt::Write;
    let mut text = String::new();
    for container in &tree.containers {
        let _ = writeln!(text, "{container:?}");
    }
    for entry in &tree.entries {
        let _ = writeln!(text, "{:?} {:?} {}", entry.header, entry.sha256, entry.read);
    }
    let _ = writeln!(text, "{:?}", tree.gaps);
    text
}

/// The folder of samples, where it is set; then it has to be whole.
pub fn samples() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("THIRTEEN_SAMPLES").map(PathBuf::from) else {
        println!("skipped: THIRTEEN_SAMPLES is not set");
        return None;
    };
    assert!(folder.join("firmware-facts.json").is_file(), "{} is not whole", folder.display());
    Some(folder)
}

/// A small root file system, written by another program's code: two blocks and a tail, files that
/// share a fragment, an empty file, a link, a device.
pub fn squashfs(compressor: Compressor, big_endian: bool) -> (Vec<u8>, Vec<(String, Vec<u8>)>) {
    let kind = if big_endian { kind::BE_V4_0 } else { kind::LE_V4_0 };
    squashfs_of(Kind::from_const(kind).unwrap(), compressor)
}

/// The same in any of the variants that the other program knows.
pub fn squashfs_of(kind: Kind, compressor: Compressor) -> (Vec<u8>, Vec<(String, Vec<u8>)>) {
    let mut writer = FilesystemWriter::default();
    writer.set_kind(kind);
    writer.set_compressor(FilesystemCompressor::new(compressor, None).unwrap());
    writer.set_block_size(0x2_0000);
    let header = NodeHeader { permissions: 0o644, ..NodeHeader::default() };
    for folder in ["etc", "bin"] {
        writer.push_dir(folder, NodeHeader { permissions: 0o755, ..header }).unwrap();
    }
    let large: Vec<u8> = (0..0x5_0123_u32).flat_map(|n| n.wrapping_mul(n).to_le_bytes()).collect();
    let files = vec![
        ("/bin/large".to_owned(), large),
        ("/bin/zeros".to_owned(), vec![0; 0x4_0001]),
        ("/etc/empty".to_owned(), Vec::new()),
        ("/etc/passwd".to_owned(), b"root:x:0:0:root:/root:/bin/sh\n".to_vec()),
        ("/etc/shadow".to_owned(), b"root::0:0:99999:7:::\n".to_vec()),
    ];
    for (path, content) in &files {
        writer.push_file(Cursor::new(content.clone()), path, header).unwrap();
    }
    writer.push_symlink("/bin/busybox", "bin/sh", header).unwrap();
    writer.push_char_device(5, "etc/console", header).unwrap();
    let mut image = Cursor::new(Vec::new());
    writer.write(&mut image).unwrap();
    (image.into_inner(), files)
}
