// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Makes a section's files into a file system in memory, and that into evidence.

use std::collections::BTreeMap;

use thirteen_evidence::Evidence;
use thirteen_firmware::firmware;
use thirteen_unpack::{Artefact, EntryKind, Header, Options, SourceFile, Stop, Stored};

use super::page::Section;

/// What the facets see in the section's files, and what its answers say.
pub fn evidence(section: &Section) -> Evidence {
    let has_image = section.image.is_some() || !section.files.is_empty();
    let mut evidence =
        if has_image || section.answers.is_none() { image(section) } else { Evidence::new() };
    if let Some(answers) = &section.answers {
        super::answers::add(&mut evidence, answers)
            .unwrap_or_else(|mistake| panic!("{}: {mistake}", section.heading));
    }
    if let Some((name, text)) = &section.sbom {
        let format = thirteen_documents::recognise(text.as_bytes());
        let format = format.unwrap_or_else(|| panic!("{}: no paper", section.heading));
        let paper = thirteen_documents::read(format, text.as_bytes())
            .unwrap_or_else(|mistake| panic!("{}: {mistake}", section.heading));
        assert_eq!(paper.artefacts[0].name, *name);
        evidence.append(paper);
    }
    evidence
}

fn image(section: &Section) -> Evidence {
    let artefact = match &section.image {
        Some(bytes) => Artefact::from_bytes(bytes.clone()),
        None => Artefact::Files(files(section)),
    };
    let options = Options { jobs: 1, hash: false, limits: artefact.limits() };
    firmware(&artefact, &options, &Stop::new())
}

/// The files with all folders above them, in the order of their paths.
fn files(section: &Section) -> Vec<SourceFile> {
    let mut files: BTreeMap<String, SourceFile> = BTreeMap::new();
    let paths = section.files.iter().map(|file| &file.path);
    for path in paths.chain(section.links.iter().map(|link| &link.path)) {
        for (at, _) in path.match_indices('/') {
            let above = if at == 0 { "/" } else { &path[..at] };
            files.insert(above.to_owned(), folder(above));
        }
    }
    for file in &section.files {
        let mut header =
            Header::new(EntryKind::File, file.path.as_bytes(), file.content.len() as u64);
        header.mode = file.mode;
        let stored = Stored::Memory(file.content.clone());
        files.insert(file.path.clone(), SourceFile { header, stored });
    }
    for link in &section.links {
        let target = link.target.as_bytes().to_vec();
        let mut header = Header::new(EntryKind::Symlink, link.path.as_bytes(), target.len() as u64);
        header.mode = 0o777;
        header.target = Some(target);
        files.insert(link.path.clone(), SourceFile { header, stored: Stored::Nothing });
    }
    files.into_values().collect()
}

fn folder(path: &str) -> SourceFile {
    let mut header = Header::new(EntryKind::Directory, path.as_bytes(), 0);
    header.mode = 0o755;
    SourceFile { header, stored: Stored::Nothing }
}
