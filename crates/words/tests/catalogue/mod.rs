// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The locale files as they stand on disk, read for the tests.

// The leave that tests have for these ends at their own functions. Not every test uses all of it.
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

pub mod elsewhere;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The files of each language.
pub const FILES: [&str; 21] = [
    "ui.ftl",
    "messages.ftl",
    "checks.ftl",
    "coverage.ftl",
    "steps.ftl",
    "declaration.ftl",
    "dossier.ftl",
    "papers.ftl",
    "provisions.ftl",
    "questions.ftl",
    "units.ftl",
    "schemes.ftl",
    "help.ftl",
    "pages/headings.ftl",
    "pages/passwords.ftl",
    "pages/updates.ftl",
    "pages/secrets.ftl",
    "pages/communication.ftl",
    "pages/attack-surface.ftl",
    "pages/integrity-and-data.ftl",
    "pages/declared.ftl",
];

/// Those of the checks' pages.
pub const PAGES: [&str; 7] = [
    "pages/passwords.ftl",
    "pages/updates.ftl",
    "pages/secrets.ftl",
    "pages/communication.ftl",
    "pages/attack-surface.ftl",
    "pages/integrity-and-data.ftl",
    "pages/declared.ftl",
];

/// Those whose English stands elsewhere: in the standard's data, at the arguments of the command
/// line, at the head of each check.
pub fn has_english_elsewhere(file: &str) -> bool {
    const OTHERS: [&str; 5] =
        ["provisions.ftl", "questions.ftl", "units.ftl", "schemes.ftl", "help.ftl"];
    OTHERS.contains(&file) || PAGES.contains(&file)
}

/// A sentence: its text as written, and the names of what is put in.
#[derive(Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The text, without its gaps.
    pub text: String,
    /// Names of the values.
    pub values: BTreeSet<String>,
}

/// The folder of a language.
pub fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language)
}

/// One file's sentences by key. Panics on what the parser does not take, and on a key twice.
pub fn read(language: &str, file: &str) -> BTreeMap<String, Sentence> {
    let path = folder(language).join(file);
    let source = std::fs::read_to_string(&path).unwrap();
    let resource = parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut sentences = BTreeMap::new();
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Junk { content } => panic!("{}: junk: {content}", path.display()),
            _ => continue,
        };
        let mut sentence = Sentence { text: String::new(), values: BTreeSet::new() };
        let value = message.value.expect("a value");
        walk(&value, &mut sentence);
        let before = sentences.insert(message.id.name.to_owned(), sentence);
        assert!(before.is_none(), "{language}/{file}: {} stands twice", message.id.name);
    }
    sentences
}

fn walk(pattern: &Pattern<&str>, sentence: &mut Sentence) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => sentence.text.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, sentence),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, sentence: &mut Sentence) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, sentence),
        Expression::Select { selector, variants } => {
            walk_inline(selector, sentence);
            for variant in variants {
                walk(&variant.value, sentence);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, sentence: &mut Sentence) {
    match inline {
        InlineExpression::VariableReference { id } => {
            sentence.values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, sentence),
        // What has a meaning to the format itself, such as a brace, is written as a text in quotes.
        InlineExpression::StringLiteral { value } => sentence.text.push_str(value),
        other => panic!("not used here: {other:?}"),
    }
}
