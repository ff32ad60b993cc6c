// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The lines of a systemd unit: its file, then its drop-ins in the order of their names
//! (systemd.unit(5)).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Boot;
use crate::config::ini::{self, Entry};

/// Folders of units, the first that has one hides the others.
pub(super) const FOLDERS: &[&str] =
    &["/etc/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system"];

/// Drop-ins of one unit that are believed.
const MAX_DROP_INS: usize = 64;
/// Lines of one unit that are believed.
const MAX_LINES: usize = 2048;

/// An assignment of a unit.
#[derive(Debug, Clone)]
pub(super) struct UnitLine<'f> {
    /// The file that it stands in.
    pub path: Rc<[u8]>,
    pub section: &'f [u8],
    pub own: Entry<'f>,
}

impl<'f> Boot<'_, 'f> {
    /// The lines of a unit whose file stands at `path`.
    pub(super) fn unit_lines(&mut self, unit: &[u8], path: &[u8]) -> Vec<UnitLine<'f>> {
        let mut paths = vec![path.to_vec()];
        paths.extend(self.drop_ins(unit));
        let mut all = Vec::new();
        for path in paths {
            let Some(text) = self.files.text(&path) else { continue };
            self.looked.file(text.len() as u64);
            let path: Rc<[u8]> = path.into();
            for section in ini::sections(text) {
                let lines = section.entries.into_iter();
                all.extend(lines.map(|own| UnitLine {
                    path: Rc::clone(&path),
                    section: section.name,
                    own,
                }));
            }
        }
        all.truncate(MAX_LINES);
        all
    }

    /// The drop-ins of a unit: of the same name the first folder's counts, and the unit's own come
    /// before those of its template and of its kind. A link to `/dev/null` takes one away.
    fn drop_ins(&self, unit: &[u8]) -> Vec<Vec<u8>> {
        let mut names = vec![unit.to_vec()];
        let dot = memchr::memrchr(b'.', unit);
        if let (Some(at), Some(dot)) = (memchr::memchr(b'@', unit), dot)
            && at < dot
        {
            names.push([&unit[..=at], &unit[dot..]].concat());
        }
        names.extend(dot.map(|dot| unit[dot + 1..].to_vec()));
        let mut found: BTreeMap<&[u8], Vec<u8>> = BTreeMap::new();
        for name in names {
            for folder in FOLDERS {
                let folder = [folder.as_bytes(), b"/", &name, b".d"].concat();
                for file in self.files.list(&folder).unwrap_or_default() {
                    if file.ends_with(b".conf") && found.len() < MAX_DROP_INS {
                        found
                            .entry(file)
                            .or_insert_with(|| [folder.as_slice(), b"/", file].concat());
                    }
                }
            }
        }
        found.into_values().filter(|path| !self.is_masked(path)).collect()
    }

    /// Whether a file is a link to `/dev/null`.
    pub(super) fn is_masked(&self, path: &[u8]) -> bool {
        self.files.at(path).is_some_and(|own| own.header.target.as_deref() == Some(b"/dev/null"))
    }
}

/// The lines of a key that hold: an empty one takes back what stood before.
pub(super) fn values<'l, 'f>(
    lines: &'l [UnitLine<'f>],
    section: &[u8],
    keys: &[&[u8]],
) -> Vec<&'l UnitLine<'f>> {
    let mut held: Vec<&UnitLine<'f>> = Vec::new();
    for line in lines.iter().filter(|line| line.section == section && keys.contains(&line.own.key))
    {
        if line.own.value.is_empty() {
            held.retain(|own| own.own.key != line.own.key);
        } else {
            held.push(line);
        }
    }
    held
}
