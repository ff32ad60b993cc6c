// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Root file systems of a few lines, for the tests of facets.

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
