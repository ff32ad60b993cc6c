// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The maker's answers: the file is opened here, and what is wrong with it is shown with its line.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};
use thirteen_declaration::{Answers, Kind, LoadError, MAX_BYTES, Problem, read_line, read_sheet};
use thirteen_evidence::escape_bytes;
use thirteen_evidence::redact::hex;
use thirteen_standard::Standard;
use thirteen_words::{Value, Words};

use crate::failure::Failure;
use crate::input;
use crate::output;

/// A line that is longer is not shown.
const LONGEST_LINE: usize = 160;

/// A declaration with its files as they were read, by their names.
pub struct Declared {
    /// What it says.
    pub answers: Answers,
    /// Its files; the first of [`Answers::files`] is the one that was named.
    pub texts: BTreeMap<String, Vec<u8>>,
}

/// Reads a declaration and the files that it extends, or says all that is wrong with them.
pub fn read(words: Words, standard: &Standard, path: &Path) -> Result<Answers, Failure> {
    read_texts(words, standard, path).map(|declared| declared.answers)
}

/// The same, with the bytes of the files.
pub fn read_texts(words: Words, standard: &Standard, path: &Path) -> Result<Declared, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let Some(name) = name else { return Err(Failure::at("error-no-such-path", path)) };
    if !path.exists() {
        return Err(Failure::at("error-no-such-path", path));
    }
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut texts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut load = |name: &str| {
        let bytes = load(folder, name, !texts.is_empty())?;
        texts.insert(name.to_owned(), bytes.clone());
        Ok(bytes)
    };
    let (mut answers, mut problems) = read_line(standard, &name, &mut load);
    if problems.is_empty() {
        problems = documents(folder, &mut answers);
    }
    if problems.is_empty() {
        return Ok(Declared { answers, texts });
    }
    Err(tell(words, path, &problems, &texts))
}

/// Looks at the files that certificates name, beside the declaration or below: each has to be there,
/// and its hash is kept. What stands on a web site is not fetched.
fn documents(folder: &Path, answers: &mut Answers) -> Vec<Problem> {
    let mut problems = Vec::new();
    for row in &mut answers.certificates {
        let Some(said) = row.texts.get("document") else { continue };
        let name = said.value.as_str();
        if name.starts_with("https://") || name.starts_with("http://") {
            continue;
        }
        match hash_of(folder, name) {
            Ok(hash) => row.sha256 = Some(hash),
            Err(kind) => problems.push(Problem { place: said.place.clone(), kind }),
        }
    }
    problems
}

/// The hash of a file of the folder.
fn hash_of(folder: &Path, name: &str) -> Result<String, Kind> {
    let refused = |error: std::io::Error| Kind::Unreadable {
        path: name.to_owned(),
        reason: error.to_string(),
    };
    let root = folder.canonicalize().map_err(refused)?;
    let path = folder.join(name).canonicalize().map_err(refused)?;
    if !path.starts_with(&root) {
        return Err(Kind::Outside { path: name.to_owned() });
    }
    if !path.is_file() {
        return Err(refused(std::io::ErrorKind::IsADirectory.into()));
    }
    let mut file = std::fs::File::open(&path).map_err(refused)?;
    let mut hash = Sha256::new();
    let mut bytes = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut bytes).map_err(refused)?;
        match bytes.get(..read) {
            Some(part) if read > 0 => hash.update(part),
            _ => return Ok(hex(&hash.finalize())),
        }
    }
}

/// Reads a table for spreadsheets, or says all that is wrong with it.
pub fn read_table(words: Words, standard: &Standard, path: &Path) -> Result<Answers, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let Some(name) = name else { return Err(Failure::at("error-no-such-path", path)) };
    let bytes = input::read(path, MAX_BYTES as u64)?;
    let (answers, problems) = read_sheet(standard, &name, &bytes);
    if problems.is_empty() {
        return Ok(answers);
    }
    Err(tell(words, path, &problems, &BTreeMap::from([(name, bytes)])))
}

/// Shows all that is wrong with a file, and says that it cannot be used.
pub fn tell(
    words: Words,
    path: &Path,
    problems: &[Problem],
    texts: &BTreeMap<String, Vec<u8>>,
) -> Failure {
    for problem in problems {
        let text = texts.get(&*problem.place.file).map_or(&[][..], Vec::as_slice);
        output::note(&shown(words, problem, text));
    }
    Failure::at("error-declaration", path).with("count", problems.len().to_string())
}

/// The bytes of a file of the folder, as far as the reader takes them.
fn load(folder: &Path, name: &str, inside: bool) -> Result<Vec<u8>, LoadError> {
    let refused = |error: std::io::Error| LoadError::Refused(error.to_string());
    let root = folder.canonicalize().map_err(refused)?;
    let path = folder.join(name).canonicalize().map_err(refused)?;
    // The first file may be a link to anywhere: the user named it.
    if inside && !path.starts_with(&root) {
        return Err(LoadError::Outside);
    }
    let file = std::fs::File::open(&path).map_err(refused)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(refused)?;
    Ok(bytes)
}

/// A problem as a sentence, with its line and a mark below.
fn shown(words: Words, problem: &Problem, text: &[u8]) -> String {
    let place = &problem.place;
    let head = format!("{}:{}:{}", place.file, place.line, place.column);
    let head = escape_bytes(head.as_bytes());
    let sentence = sentence(words, &problem.kind);
    let text = std::str::from_utf8(text).unwrap_or_default();
    let line = text.lines().nth(place.line.saturating_sub(1) as usize).unwrap_or_default();
    if line.trim().is_empty() || line.len() > LONGEST_LINE {
        return format!("{head}: {sentence}");
    }
    let number = place.line.to_string();
    let before: String = line.chars().take(place.column.saturating_sub(1) as usize).collect();
    let rest = line.chars().count().saturating_sub(before.chars().count());
    let marked = text.get(place.span.clone()).and_then(|span| span.lines().next());
    let marks = marked.map_or(1, |span| span.chars().count()).clamp(1, rest.max(1));
    let gap = " ".repeat(number.len());
    let before = words_width(&before);
    let line = escape_bytes(line.as_bytes());
    format!(
        "{head}: {sentence}\n {gap} |\n {number} | {line}\n {gap} | {}{}",
        " ".repeat(before),
        "^".repeat(marks)
    )
}

/// Columns that a text takes once it is shown.
fn words_width(text: &str) -> usize {
    escape_bytes(text.as_bytes()).chars().count()
}

/// What is wrong, in the reader's language.
fn sentence(words: Words, kind: &Kind) -> String {
    let known = kind.suggestion().join(", ");
    let has_one = kind.suggestion().len() == 1;
    let mut values: Vec<(&str, Value<'_>)> = Vec::new();
    let (wanted, found);
    let number = |name: &'static str, count: usize| {
        (name, Value::from(u64::try_from(count).unwrap_or(u64::MAX)))
    };
    match kind {
        Kind::Syntax { message } => values.push(("reason", Value::Text(message))),
        Kind::TooLarge { limit }
        | Kind::TooDeep { limit }
        | Kind::TooManyFiles { limit }
        | Kind::TooMany { limit } => values.push(number("limit", *limit)),
        Kind::UnknownKey { key, .. } | Kind::MissingKey { key } => {
            values.push(("key", Value::Text(key)));
        }
        Kind::WrongType { key, wanted: want, found: have } => {
            wanted = words.get(&format!("toml-{}", want.id()));
            found = words.get(&format!("toml-{}", have.id()));
            values.push(("key", Value::Text(key)));
            values.push(("wanted", Value::Text(&wanted)));
            values.push(("found", Value::Text(&found)));
        }
        Kind::UnknownWord { key, found, .. } => {
            values.push(("key", Value::Text(key)));
            values.push(("found", Value::Text(found)));
        }
        Kind::UnknownProvision { provision, edition, .. } => {
            values.push(("provision", Value::Text(provision)));
            values.push(("edition", Value::Text(edition)));
        }
        Kind::NotApplicable { provision, status } => {
            values.push(("provision", Value::Text(provision)));
            values.push(("status", Value::Text(status)));
        }
        Kind::WrongStatus { provision, found, .. } => {
            values.push(("provision", Value::Text(provision)));
            values.push(("found", Value::Text(found)));
        }
        Kind::Twice { id, first } => {
            values.push(("id", Value::Text(id)));
            values.push(number("first", *first as usize));
        }
        Kind::OneRowOnly { table, first } => {
            values.push(("table", Value::Text(table)));
            values.push(number("first", *first as usize));
        }
        Kind::NoneWithRows { table } => values.push(("table", Value::Text(table))),
        Kind::NotADay { found } => values.push(("found", Value::Text(found))),
        Kind::Outside { path } | Kind::Circle { path } => values.push(("path", Value::Text(path))),
        Kind::Unreadable { path, reason } => {
            values.push(("path", Value::Text(path)));
            values.push(("reason", Value::Text(reason)));
        }
        _ => {}
    }
    let what = words.format(&format!("problem-{}", kind.id()), &values);
    if known.is_empty() {
        return what;
    }
    let key = if has_one { "problem-did-you-mean" } else { "problem-known" };
    format!("{what} {}", words.format(key, &[("known", Value::Text(&known))]))
}
