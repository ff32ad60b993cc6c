// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The words of a shell script: its commands line by line, and the single commands of a line.

use super::commands::{Command, SAYING};
use crate::view::lines;

/// Words that stand before a command.
const BEFORE: &[&str] = &[
    "if", "elif", "while", "until", "then", "else", "do", "!", "{", "exec", "nohup", "busybox",
    "time", "eval",
];

/// Programs that run the rest of their words, behind options and a number.
const CARRIERS: &[&str] =
    &["env", "timeout", "sudo", "nice", "ionice", "sh", "ash", "bash", "command"];

/// The longest command that is joined from its lines, in bytes.
const MAX_JOINED: usize = 8192;

pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|own: char| {
        own.is_whitespace() || matches!(own, ';' | '|' | '&' | '(' | ')' | '`' | '"' | '\'')
    })
    .filter(|word| !word.is_empty())
}

pub(super) fn base(word: &str) -> &str {
    word.rsplit('/').next().unwrap_or(word)
}

/// The single commands of a line, from the program on. What a program only says stays one piece.
pub(super) fn parts(text: &str) -> Vec<Vec<&str>> {
    let mut all = Vec::new();
    let (mut start, mut quote, mut before) = (0, None, '\0');
    let mut next = text.char_indices().peekable();
    // Whether the piece only says something, as soon as it is in quotes.
    let mut says = false;
    while let Some((at, own)) = next.next() {
        let after = next.peek().map_or(' ', |(_, own)| *own);
        let is_escaped = before == '\\' && quote != Some('\'');
        match own {
            '"' | '\'' if !is_escaped => match quote {
                None => {
                    quote = Some(own);
                    says = command(&text[start..at]).first().is_some_and(|it| SAYING.contains(it));
                }
                Some(open) if open == own => quote = None,
                Some(_) => {}
            },
            ';' | '|' | '&' | '(' | ')' | '`' => {
                // In an address, and in `2>&1`.
                let is_inside = own == '&' && !ends(before) && !ends(after) || before == '>';
                let is_said = says
                    && (quote == Some('\'') || quote.is_some() && matches!(own, ';' | '|' | '&'));
                if !is_inside && !is_said {
                    all.push(command(&text[start..at]));
                    start = at + own.len_utf8();
                }
            }
            _ => {}
        }
        before = own;
    }
    all.push(command(text.get(start..).unwrap_or_default()));
    all
}

fn ends(own: char) -> bool {
    own.is_whitespace() || matches!(own, '&' | '|' | ';' | ')' | '"' | '\'')
}

/// The words from the program on.
fn command(part: &str) -> Vec<&str> {
    let mut all = words(part).skip_while(|word| BEFORE.contains(word)).peekable();
    let mut is_carried = false;
    while let Some(word) = all.peek() {
        let is_carrier = CARRIERS.contains(&base(word)) && !is_asking(part, word);
        let is_number = word.starts_with(|own: char| own.is_ascii_digit());
        let is_option = word.starts_with('-') || is_number;
        if !(is_carrier || is_variable(word) || BEFORE.contains(word) || is_carried && is_option) {
            break;
        }
        is_carried |= is_carrier;
        all.next();
    }
    all.collect()
}

/// `command -v NAME` only asks.
fn is_asking(part: &str, word: &str) -> bool {
    word == "command" && part.contains(" -v")
}

/// `NAME=value`, in front of a command.
fn is_variable(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|own| own.is_ascii_alphanumeric() || own == '_')
    })
}

/// The commands, one a line, lines that go on joined, comments and texts that are handed to a command
/// (`<<END`) left out.
pub(super) fn commands(text: &[u8]) -> Vec<Command<'_>> {
    let mut all: Vec<Command<'_>> = Vec::new();
    let mut goes_on = false;
    let mut until: Option<String> = None;
    for line in lines(text) {
        let bare = String::from_utf8_lossy(line.bytes.trim_ascii()).into_owned();
        if let Some(end) = &until {
            if bare == *end {
                until = None;
            }
            continue;
        }
        if bare.starts_with('#') && !goes_on {
            continue;
        }
        let bare = uncommented(&bare);
        until = handed(bare);
        let (part, more) = match bare.strip_suffix('\\') {
            Some(part) => (part.to_owned(), true),
            None => (bare.to_owned(), false),
        };
        match all.last_mut() {
            Some(last) if goes_on && last.text.len() < MAX_JOINED => {
                last.text.push(' ');
                last.text.push_str(&part);
            }
            _ => all.push(Command { line, text: part }),
        }
        goes_on = more;
    }
    all
}

/// A line without the comment at its end: ` #`, outside quotes.
fn uncommented(bare: &str) -> &str {
    let (mut quote, mut before) = (None, '\0');
    for (at, own) in bare.char_indices() {
        match (own, quote) {
            ('#', None) if before.is_whitespace() || before == ';' => return bare[..at].trim_end(),
            ('"' | '\'', None) if before != '\\' => quote = Some(own),
            (_, Some(open)) if own == open && before != '\\' => quote = None,
            _ => {}
        }
        before = own;
    }
    bare
}

/// The word that ends a text handed to this line's command, unless a shell reads it.
fn handed(bare: &str) -> Option<String> {
    let (command, rest) = bare.split_once("<<")?;
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    if rest.starts_with('<') || command.ends_with('(') || command.contains("$((") {
        return None;
    }
    let is_shell =
        words(command).last().is_some_and(|it| matches!(base(it), "sh" | "ash" | "bash"));
    let end = rest.trim_start().trim_start_matches(['"', '\'', '\\']);
    let end: String =
        end.chars().take_while(|own| own.is_ascii_alphanumeric() || *own == '_').collect();
    (!is_shell && end.starts_with(|own: char| own.is_ascii_alphabetic() || own == '_'))
        .then_some(end)
}
