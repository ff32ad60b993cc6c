// SPDX-License-Identifier: Apache-2.0 OR MIT
//! systemd's units: which folders hide which, and the lines of a unit, of its file, then of its
//! drop-ins in the order of their names (systemd.unit(5)).

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::config::ini::{self, Entry};
use crate::facet::LookedAt;
use crate::view::FileSystem;

/// Folders of units, the first that has one hides the others.
pub(crate) const FOLDERS: &[&str] =
    &["/etc/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system"];

/// Drop-ins of one unit that are believed.
const MAX_DROP_INS: usize = 64;
/// Lines of one unit that are believed.
const MAX_LINES: usize = 2048;
/// Bytes of all drop-ins that are read: links let one file be the drop-in of any number of units.
const MAX_READ: usize = 64 << 20;

/// An assignment of a unit.
#[derive(Debug, Clone)]
pub(crate) struct UnitLine<'f> {
    /// The file that it stands in.
    pub path: Rc<[u8]>,
    pub section: &'f [u8],
    pub own: Entry<'f>,
}

/// The units of one file system.
pub(crate) struct Units<'i, 'f> {
    files: &'i FileSystem<'f>,
    /// What was read of drop-ins that more than one unit has: those of a template and of a kind.
    shared: BTreeMap<Vec<u8>, Rc<[UnitLine<'f>]>>,
    read: usize,
}

impl<'i, 'f> Units<'i, 'f> {
    pub(crate) fn new(files: &'i FileSystem<'f>) -> Self {
        Self { files, shared: BTreeMap::new(), read: 0 }
    }

    /// The file of a unit; of an instance, its template's.
    pub(crate) fn path(&self, unit: &[u8]) -> Option<Vec<u8>> {
        let names = [Some(unit.to_vec()), template(unit)];
        names.iter().flatten().find_map(|name| {
            let paths = FOLDERS.iter().map(|folder| [folder.as_bytes(), b"/", name].concat());
            // A file in the first folder hides the others, also where it is a link to nowhere.
            paths
                .into_iter()
                .find(|path| self.files.at(path).is_some() || self.files.find(path).is_some())
        })
    }

    /// The lines of a unit whose file stands at `path`.
    pub(crate) fn lines(
        &mut self,
        looked: &mut LookedAt,
        unit: &[u8],
        path: &[u8],
    ) -> Vec<UnitLine<'f>> {
        let mut all = self.file_lines(looked, path);
        for (path, is_shared) in self.drop_ins(unit) {
            if all.len() >= MAX_LINES {
                break;
            }
            let left = MAX_LINES - all.len();
            if let Some(known) = self.shared.get(&path) {
                all.extend(known.iter().take(left).cloned());
                continue;
            }
            let size = self.files.text(&path).map_or(0, <[u8]>::len);
            if size > MAX_READ - self.read {
                continue;
            }
            self.read += size;
            let lines = self.file_lines(looked, &path);
            all.extend(lines.iter().take(left).cloned());
            if is_shared {
                self.shared.insert(path, lines.into());
            }
        }
        all
    }

    /// The lines of one file of a unit.
    fn file_lines(&self, looked: &mut LookedAt, path: &[u8]) -> Vec<UnitLine<'f>> {
        let Some(text) = self.files.text(path) else { return Vec::new() };
        looked.file(text.len() as u64);
        let path: Rc<[u8]> = path.into();
        let sections = ini::sections(text).into_iter();
        let lines = sections.flat_map(|section| {
            let line = |own| (section.name, own);
            section.entries.into_iter().map(line).collect::<Vec<_>>()
        });
        let lines = lines.take(MAX_LINES);
        lines.map(|(section, own)| UnitLine { path: Rc::clone(&path), section, own }).collect()
    }

    /// The drop-ins of a unit: of the same name the first folder's counts, and the unit's own come
    /// before those of its template and of its kind, which it shares with other units. A link to
    /// `/dev/null` takes one away.
    fn drop_ins(&self, unit: &[u8]) -> Vec<(Vec<u8>, bool)> {
        let mut names = vec![unit.to_vec()];
        let dot = memchr::memrchr(b'.', unit);
        names.extend(template(unit));
        names.extend(dot.map(|dot| unit[dot + 1..].to_vec()));
        let mut found: BTreeMap<&[u8], (Vec<u8>, bool)> = BTreeMap::new();
        for name in names {
            let is_shared = name != unit;
            for folder in FOLDERS {
                let folder = [folder.as_bytes(), b"/", &name, b".d"].concat();
                for file in self.files.list(&folder).unwrap_or_default() {
                    if file.ends_with(b".conf") && found.len() < MAX_DROP_INS {
                        found
                            .entry(file)
                            .or_insert_with(|| ([&folder, &b"/"[..], file].concat(), is_shared));
                    }
                }
            }
        }
        found.into_values().filter(|(path, _)| !self.is_masked(path)).collect()
    }

    /// Whether a file is a link to `/dev/null`.
    pub(crate) fn is_masked(&self, path: &[u8]) -> bool {
        self.files.at(path).is_some_and(|own| own.header.target.as_deref() == Some(b"/dev/null"))
    }
}

/// The template of an instance: `getty@tty1.service` is made of `getty@.service`.
fn template(unit: &[u8]) -> Option<Vec<u8>> {
    let (at, dot) = (memchr::memchr(b'@', unit)?, memchr::memrchr(b'.', unit)?);
    (at < dot).then(|| [&unit[..=at], &unit[dot..]].concat())
}

/// The instance: `tty1` of `getty@tty1.service`.
pub(crate) fn instance(unit: &[u8]) -> Option<&[u8]> {
    let at = memchr::memchr(b'@', unit)?;
    let dot = memchr::memrchr(b'.', unit).filter(|dot| *dot > at);
    unit.get(at + 1..dot.unwrap_or(unit.len()))
}

/// The command of a line that starts something, without the signs that change how it is run
/// (systemd.service(5), "Command lines").
pub(crate) fn command(value: &[u8]) -> &[u8] {
    let signs = value.iter().take_while(|byte| b"-@:+!|".contains(byte)).count();
    &value[signs..]
}

/// The lines of a key that hold: an empty one takes back what stood before.
pub(crate) fn values<'l, 'f>(
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
