// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Expansion of words (POSIX.1-2017, 2.6): to values that are known, or to nothing.

use super::Truth;
use super::pattern::Pattern;
use super::syntax::{Operation, Part, Word};
use super::walk::{Value, Walker};

/// The longest value that is kept.
const MAX_VALUE: usize = 256 << 10;
/// Files that one pattern may stand for.
const MAX_FILES: usize = 1024;

/// A piece of an expanded word.
struct Piece {
    value: Value,
    quoted: bool,
}

impl Walker<'_> {
    /// The word as one value, without field splitting.
    pub(super) fn value(&mut self, word: &Word) -> Value {
        let mut text = Vec::new();
        for part in &word.parts {
            text.extend_from_slice(&self.part(part)?.value?);
            if text.len() > MAX_VALUE || !self.charge(text.len()) {
                return None;
            }
        }
        Some(text.into())
    }

    /// The word as fields: unquoted values are split at white space, file patterns expanded.
    pub(super) fn fields(&mut self, word: &Word) -> Vec<Value> {
        if let [Part::Parameter { name, operation: Operation::Plain, .. }] = word.parts.as_slice()
            && matches!(name.as_slice(), b"@" | b"*")
        {
            return self.arguments.clone();
        }
        let mut fields: Vec<Vec<(Vec<u8>, bool)>> = Vec::new();
        let mut open = false;
        for part in &word.parts {
            let Some(Piece { value: Some(value), quoted }) = self.part(part) else {
                return vec![None];
            };
            if !self.charge(value.len()) {
                return vec![None];
            }
            let splits = !quoted && !matches!(part, Part::Text { .. });
            append(&mut fields, &mut open, &value, quoted, splits);
        }
        fields.iter().flat_map(|field| self.files_of(field)).collect()
    }

    /// The files that a field stands for, where it is a pattern; else the field.
    fn files_of(&mut self, field: &[(Vec<u8>, bool)]) -> Vec<Value> {
        let text: Vec<u8> = field.iter().flat_map(|(bytes, _)| bytes.iter().copied()).collect();
        let has = |what: &[u8]| {
            field
                .iter()
                .any(|(bytes, quoted)| !quoted && bytes.iter().any(|byte| what.contains(byte)))
        };
        // A bracket alone is a command's name, or stands for itself.
        let is_pattern = has(b"*?") || (has(b"[") && has(b"]"));
        if !is_pattern {
            return vec![Some(text.into())];
        }
        let Some(slash) = text.iter().rposition(|byte| *byte == b'/') else {
            // Files of an unknown folder; `[::]:80` is an address, and no file is named so.
            return vec![(!has(b"*?")).then(|| text.into())];
        };
        let (folder, name) = (&text[..slash], &text[slash + 1..]);
        if folder.first() != Some(&b'/') || folder.iter().any(|byte| b"*?[".contains(byte)) {
            return vec![None];
        }
        let Some(names) = self.files.list(folder) else { return vec![None] };
        let pattern = Pattern::compile(&[(name.to_vec(), false)]);
        let found: Vec<Value> = names
            .iter()
            .filter(|name| name.first() != Some(&b'.') && pattern.matches(name))
            .take(MAX_FILES)
            .map(|name| Some([folder, b"/", *name].concat().into()))
            .collect();
        self.charge(names.len() * 64);
        // A pattern without a match stands for itself.
        if found.is_empty() { vec![Some(text.into())] } else { found }
    }

    fn part(&mut self, part: &Part) -> Option<Piece> {
        Some(match part {
            Part::Text { bytes, quoted } => {
                Piece { value: Some(bytes.as_slice().into()), quoted: *quoted }
            }
            Part::Parameter { name, operation, quoted } => {
                Piece { value: self.parameter(name, operation), quoted: *quoted }
            }
            Part::Command { body, quoted } => {
                Piece { value: self.capture(body).0, quoted: *quoted }
            }
            Part::Opaque => Piece { value: None, quoted: true },
        })
    }

    fn plain(&self, name: &[u8]) -> Value {
        match name {
            b"0" => self.name.clone(),
            b"#" => Some(self.arguments.len().to_string().into_bytes().into()),
            b"@" | b"*" => {
                let all: Option<Vec<&[u8]>> = self.arguments.iter().map(Option::as_deref).collect();
                Some(all?.join(&b' ').into())
            }
            [b'1'..=b'9', ..] => {
                let number: usize = std::str::from_utf8(name).ok()?.parse().ok()?;
                match self.arguments.get(number - 1) {
                    Some(value) => value.clone(),
                    None => Some(b"".as_slice().into()),
                }
            }
            _ => self.variables.get(name)?.clone(),
        }
    }

    fn parameter(&mut self, name: &[u8], operation: &Operation) -> Value {
        let value = self.plain(name);
        match operation {
            Operation::Plain => value,
            Operation::Default(word, colon) => match value? {
                value if value.is_empty() && *colon => self.value(word),
                value => Some(value),
            },
            Operation::Alternative(word, colon) => match value? {
                value if value.is_empty() && *colon => Some(value),
                _ => self.value(word),
            },
            Operation::CutPrefix(word, longest) => {
                let (value, pattern) = (value?, self.pattern(word)?);
                self.pay(&value, &pattern)?;
                let cut = pattern.prefix(&value, *longest).unwrap_or(0);
                Some(value[cut..].into())
            }
            Operation::CutSuffix(word, longest) => {
                let (value, pattern) = (value?, self.pattern(word)?);
                self.pay(&value, &pattern)?;
                let cut = pattern.suffix(&value, *longest).unwrap_or(0);
                Some(value[..value.len() - cut].into())
            }
            Operation::Other => None,
        }
    }

    fn pay(&mut self, value: &[u8], pattern: &Pattern) -> Option<()> {
        self.charge(value.len().saturating_mul(pattern.len().max(1))).then_some(())
    }

    fn pattern(&mut self, word: &Word) -> Option<Pattern> {
        let mut parts = Vec::new();
        for part in &word.parts {
            let piece = self.part(part)?;
            parts.push((piece.value?.to_vec(), piece.quoted));
        }
        Some(Pattern::compile(&parts))
    }

    /// Whether a value matches a pattern of `case`.
    pub(super) fn matches(&mut self, value: Option<&[u8]>, word: &Word) -> Truth {
        let Some(pattern) = self.pattern(word) else { return Truth::Maybe };
        if pattern == Pattern::compile(&[(b"*".to_vec(), false)]) {
            return Truth::Yes;
        }
        match value {
            Some(value) if self.pay(value, &pattern).is_some() => Truth::of(pattern.matches(value)),
            _ => Truth::Maybe,
        }
    }
}

/// Adds a piece to the fields, splitting it where it is to be split.
fn append(
    fields: &mut Vec<Vec<(Vec<u8>, bool)>>,
    open: &mut bool,
    value: &[u8],
    quoted: bool,
    splits: bool,
) {
    let mut add = |bytes: &[u8], open: &mut bool| {
        if !*open {
            fields.push(Vec::new());
        }
        *open = true;
        if let Some(last) = fields.last_mut() {
            last.push((bytes.to_vec(), quoted));
        }
    };
    if !splits {
        add(value, open);
        return;
    }
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n');
    if value.first().is_some_and(is_blank) {
        *open = false;
    }
    for (index, word) in value.split(is_blank).filter(|word| !word.is_empty()).enumerate() {
        if index > 0 {
            *open = false;
        }
        add(word, open);
    }
    if value.last().is_some_and(is_blank) {
        *open = false;
    }
}
