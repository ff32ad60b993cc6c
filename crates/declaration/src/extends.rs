// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A product line: a declaration that extends another one in the same folder.

use thirteen_standard::Standard;

use crate::answers::{Answers, IxitRow, Said};
use crate::place::Place;
use crate::problem::{Kind, Problem};
use crate::read::read;

/// No more files than this extend each other.
pub const MAX_FILES: usize = 8;

/// Why a file could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// It lies outside of the folder, by a link for instance.
    #[error("outside of the folder")]
    Outside,
    /// The system refused.
    #[error("{0}")]
    Refused(String),
}

/// Reads a declaration and the files that it extends: what the first one says goes before what the
/// second says, key by key and IXIT row by IXIT row.
///
/// `load` gives the bytes of a file by its name, which is a plain path below the folder of the
/// first one: no `..`, nothing absolute.
pub fn read_line(
    standard: &Standard,
    name: &str,
    load: &mut dyn FnMut(&str) -> Result<Vec<u8>, LoadError>,
) -> (Answers, Vec<Problem>) {
    let (mut whole, mut problems) = match load(name) {
        Ok(bytes) => read(standard, name, &bytes),
        Err(error) => {
            let place =
                Place { file: name.into(), key: String::new(), line: 1, column: 1, span: 0..0 };
            let kind = Kind::Unreadable { path: name.to_owned(), reason: error.to_string() };
            return (Answers::default(), vec![Problem { place, kind }]);
        }
    };
    let mut seen = vec![name.to_owned()];
    let mut next = whole.extends.clone();
    while let Some(Said { value: path, place, .. }) = next.take() {
        match follow(&path, &seen, load) {
            Ok((name, bytes)) => {
                let (below, more) = read(standard, &name, &bytes);
                problems.extend(more);
                next = below.extends.clone();
                merge(&mut whole, below);
                seen.push(name);
            }
            Err(kind) => problems.push(Problem { place, kind }),
        }
    }
    (whole, problems)
}

fn follow(
    path: &str,
    seen: &[String],
    load: &mut dyn FnMut(&str) -> Result<Vec<u8>, LoadError>,
) -> Result<(String, Vec<u8>), Kind> {
    let path = path.to_owned();
    let parts: Vec<&str> = path.split('/').filter(|part| *part != ".").collect();
    let plain = |part: &&str| part.is_empty() || *part == ".." || part.contains(['\\', ':', '\0']);
    if parts.iter().any(plain) {
        return Err(Kind::Outside { path });
    }
    let name = parts.join("/");
    if seen.contains(&name) {
        return Err(Kind::Circle { path });
    }
    if seen.len() >= MAX_FILES {
        return Err(Kind::TooManyFiles { limit: MAX_FILES });
    }
    match load(&name) {
        Ok(bytes) => Ok((name, bytes)),
        Err(LoadError::Outside) => Err(Kind::Outside { path }),
        Err(LoadError::Refused(reason)) => Err(Kind::Unreadable { path, reason }),
    }
}

/// Adds what `below` says and `whole` does not.
fn merge(whole: &mut Answers, below: Answers) {
    whole.files.extend(below.files);
    whole.neutral |= below.neutral;
    for (key, said) in below.product {
        whole.product.entry(key).or_insert(said);
    }
    if whole.editions.is_empty() {
        whole.editions = below.editions;
    }
    for (key, said) in below.capture {
        whole.capture.entry(key).or_insert(said);
    }
    if whole.constrained.declared.is_none() {
        whole.constrained = below.constrained;
    }
    for (table, said) in below.conditions {
        let own = whole.conditions.entry(table).or_default();
        for (id, said) in said {
            own.entry(id).or_insert(said);
        }
    }
    for (edition, said) in below.features {
        let own = whole.features.entry(edition).or_default();
        for (id, said) in said {
            own.entry(id).or_insert(said);
        }
    }
    for row in below.ics {
        if whole.ics_row(row.edition, &row.provision.value).is_none() {
            whole.ics.push(row);
        }
    }
    merge_ixit(&mut whole.ixit, below.ixit);
    // A certificate is one product's: `version` is compared with that product's own.
    for row in below.certificates {
        if !whole.certificates.contains(&row) {
            whole.certificates.push(row);
        }
    }
    for row in below.external {
        if !whole.external.iter().any(|own| own.provision.value == row.provision.value) {
            whole.external.push(row);
        }
    }
    for (question, said) in below.replies {
        whole.replies.entry(question).or_insert(said);
    }
}

/// A table that one file says has no rows, and the other fills, is as the upper one says.
fn merge_ixit(own: &mut Vec<IxitRow>, below: Vec<IxitRow>) {
    let (emptied, filled): (Vec<_>, Vec<_>) = own.iter().partition(|row| row.none);
    let emptied: Vec<u8> = emptied.into_iter().map(|row| row.table).collect();
    let filled: Vec<u8> = filled.into_iter().map(|row| row.table).collect();
    for row in below {
        if emptied.contains(&row.table) || row.none && filled.contains(&row.table) {
            continue;
        }
        match own.iter_mut().find(|mine| mine.table == row.table && mine.id.value == row.id.value) {
            Some(mine) => {
                for (name, said) in row.fields {
                    if !mine.fields.iter().any(|(field, _)| *field == name) {
                        mine.fields.push((name, said));
                    }
                }
            }
            None => own.push(row),
        }
    }
}
