// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is wrong with a command line, in the language that was asked for. English is clap's own.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use thirteen_words::{Value, Words};

/// The sentences; `None` where clap's own has to do.
pub fn usage_error(error: &clap::Error, words: Words) -> Option<String> {
    let argument = context(error, ContextKind::InvalidArg, words);
    let (key, name, other) = match error.kind() {
        ErrorKind::MissingSubcommand => ("usage-missing-command", Some(String::new()), None),
        ErrorKind::UnknownArgument => ("usage-unknown-argument", argument, None),
        ErrorKind::InvalidSubcommand => {
            ("usage-unknown-command", context(error, ContextKind::InvalidSubcommand, words), None)
        }
        ErrorKind::MissingRequiredArgument => ("usage-missing-argument", argument, None),
        ErrorKind::ArgumentConflict => {
            ("usage-conflict", argument, context(error, ContextKind::PriorArg, words))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match context(error, ContextKind::InvalidValue, words) {
                Some(value) => ("usage-invalid-value", argument, Some(value)),
                None => ("usage-missing-value", argument, None),
            }
        }
        _ => return None,
    };
    let other = other.unwrap_or_default();
    let values = [("name", Value::Text(name.as_deref()?)), ("other", Value::Text(&other))];
    // Nothing is there in English, so that the answer is clap's.
    words.translated("usage-see-help")?;
    let mut lines = vec![words.try_format(key, &values)?];
    let more = [
        (ContextKind::ValidValue, "usage-valid-values"),
        (ContextKind::ValidSubcommand, "usage-valid-values"),
        (ContextKind::SuggestedSubcommand, "usage-suggestion"),
        (ContextKind::SuggestedArg, "usage-suggestion"),
        (ContextKind::SuggestedValue, "usage-suggestion"),
    ];
    for (kind, key) in more {
        if let Some(text) = context(error, kind, words) {
            lines.extend(words.try_format(key, &[("values", Value::List(&text))]));
        }
    }
    lines.extend(words.translated("usage-see-help"));
    Some(lines.join("\n"))
}

/// What clap knows of the error, as text.
fn context(error: &clap::Error, kind: ContextKind, words: Words) -> Option<String> {
    let text = match error.get(kind)? {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => words.list(texts),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}
