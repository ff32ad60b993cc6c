// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Markdown tests. A page `tests/<guideline>/<check>.md` belongs to one check; a heading `## …`
//! begins a section, and each section is one file system of its own.
//!
//! Blocks make files:
//!
//! - ```` ```file path=/etc/shadow mode=0600 ````: text. Parents are made; the mode is 0644 where none
//!   is given.
//! - ```` ```hex path=/a ```` and ```` ```base64 path=/a ````: bytes; white space does not count.
//! - ```` ```link path=/etc/rc.d/S50telnet target=../init.d/telnet ````: a symbolic link.
//! - ```` ```image path=uimage@0x0 ````: bytes of an image, in hex, in place of all files; the path is
//!   the container's in which something is to be found.
//! - ```` ```answers ````: a maker's answers, as the samples write them. With no files beside them the
//!   section has no image. A finding's path is `answers.toml`.
//! - ```` ```sbom ````: a bill of materials, CycloneDX as JSON or SPDX as tags and values. A finding's path
//!   is `bom.json` or `sbom.spdx`.
//! - Any other block is for the reader alone.
//!
//! What is expected stands at the end of the line where the check is to find it, and is taken off
//! before the file is read: `# breach: <check> <unit…>`, in the same way `upheld`, `concern` and
//! `note`, and `# silent` for the reader. For a file that cannot carry comments it stands behind the
//! block, as a quotation: `> breach: <check> <unit…>`; there the line does not matter.
//! `> not run` says that the check lacks what it needs. A line that differs from this by anything is
//! part of the file.
//!
//! All that the page's check finds has to be written down, and all that is written down has to be
//! found.
//!
//! A section is *hostile* or a *look-alike* where its heading begins so (`Hostile:`, `Look-alike:`);
//! it *fires* where it expects a breach, a concern or a note.

mod answers;
mod compare;
mod page;
mod tree;

use std::path::{Path, PathBuf};

pub use compare::{differences, seen};
pub use page::{Expected, Page};

/// Folder of the crate.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// All pages, in the order of their paths.
pub fn pages() -> Vec<Page> {
    let mut pages = Vec::new();
    for folder in entries(&root().join("tests")) {
        if !folder.is_dir() || folder.ends_with("harness") {
            continue;
        }
        for file in entries(&folder) {
            let check = file.file_stem().unwrap().to_str().unwrap().replace('_', "-");
            let text = std::fs::read_to_string(&file).unwrap();
            let mut page = Page::read(&check, &text)
                .unwrap_or_else(|mistake| panic!("{}: {mistake}", file.display()));
            page.folder = folder.file_name().unwrap().to_str().unwrap().to_owned();
            pages.push(page);
        }
    }
    pages
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}
