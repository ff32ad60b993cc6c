// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is wrong with a command line, in the language that was asked for. English is clap's own.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use thirteen_words::{Value, Words};

/// The sentences; `None` where clap's own has to do: in English, and where it is help that was asked
/// for, which is in the language already.
pub fn usage_error(error: &clap::Error, words: Words) -> Option<String> {
    // Nothing is there in English, so that the answer is clap's.
    words.translated("usage-see-help")?;
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        return None;
    }
    let mut lines = vec![what(error, words).or_else(|| words.translated("usage-wrong"))?];
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

/// What is wrong; `None` where no sentence of ours says it.
fn what(error: &clap::Error, words: Words) -> Option<String> {
    let own = |kind| context(error, kind, words);
    let argument = own(ContextKind::InvalidArg);
    let (key, name, other) = match error.kind() {
        ErrorKind::MissingSubcommand => ("usage-missing-command", Some(String::new()), None),
        ErrorKind::UnknownArgument => ("usage-unknown-argument", argument, None),
        ErrorKind::InvalidSubcommand => {
            ("usage-unknown-command", own(ContextKind::InvalidSubcommand), None)
        }
        ErrorKind::MissingRequiredArgument => ("usage-missing-argument", argument, None),
        // What is given twice is in clap's eyes at odds with itself.
        ErrorKind::ArgumentConflict if argument == own(ContextKind::PriorArg) => {
            ("usage-twice", argument, None)
        }
        ErrorKind::ArgumentConflict => ("usage-conflict", argument, own(ContextKind::PriorArg)),
        ErrorKind::TooManyValues => {
            ("usage-too-many", argument, Some(own(ContextKind::InvalidValue)?))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match own(ContextKind::InvalidValue) {
                Some(value) => ("usage-invalid-value", argument, Some(value)),
                None => ("usage-missing-value", argument, None),
            }
        }
        _ => return None,
    };
    let other = other.unwrap_or_default();
    let values = [("name", Value::Text(name.as_deref()?)), ("other", Value::Text(&other))];
    words.try_format(key, &values)
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
