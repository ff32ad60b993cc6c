// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The terminal's face of the interview: puts the questions, takes the answers, and writes the
//! file after each of them, so that stopping loses nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use inquire::error::InquireError;
use inquire::{MultiSelect, Select, Text};
use thirteen_declaration::interview::{Ask, Entry, Interview, Suggestion, apply, suggestions};
use thirteen_declaration::{Answers, ReplyEntry, Writer};
use thirteen_evidence::{Evidence, Locator};
use thirteen_standard::{AnswerKind, Standard};
use thirteen_words::{Value, Words, inert};

use crate::arguments::Asking;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::questions::questions;
use crate::{answers, atomic, output};

/// In which order the questions come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As they are written: each is easy after the one before.
    AsWritten,
    /// Those that bear on most first.
    MostValuable,
}

/// Says where something was written.
pub fn written(words: Words, path: &Path) -> String {
    words.format("dialogue-written", &[("path", Value::Text(&path.display().to_string()))])
}

/// Questions need a terminal, unless the answers come from a file.
pub fn needs_terminal(asking: &Asking) -> Result<(), Failure> {
    let has_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if asking.from.is_some() || has_terminal {
        return Ok(());
    }
    Err(Failure::new("error-no-terminal"))
}

/// Opens a declaration to go on with it.
pub fn open(words: Words, standard: &Standard, path: &Path) -> Result<(Answers, Writer), Failure> {
    let answers::Declared { answers, texts } = answers::read_texts(words, standard, path)?;
    // What was read as text a moment ago.
    let bytes = answers.files.first().and_then(|file| texts.get(&file.name));
    let text = std::str::from_utf8(bytes.map_or(&[][..], Vec::as_slice)).unwrap_or_default();
    let writer = Writer::open(&path.display().to_string(), text).map_err(Failure::internal)?;
    Ok((answers, writer))
}

/// Collects evidence in a process of its own, which gives its rights up: this one has still to
/// write.
pub fn collect_apart(sources: &[PathBuf]) -> Result<Evidence, Failure> {
    let program = std::env::current_exe().map_err(Failure::internal)?;
    let output = Command::new(program)
        .arg("evidence")
        .arg("--json")
        .arg("--")
        .args(sources)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(Failure::internal)?;
    if !output.status.success() {
        return Err(Failure::new("error-no-evidence"));
    }
    serde_json::from_slice(&output.stdout).map_err(Failure::internal)
}

/// Goes through the questions that are open, until none is or the person stops.
pub fn run(
    words: Words,
    standard: &Standard,
    path: &Path,
    asking: &Asking,
    given: Option<Answers>,
    order: Order,
) -> Result<Exit, Failure> {
    let suggested = if asking.sources.is_empty() {
        BTreeMap::new()
    } else {
        suggestions(&collect_apart(&asking.sources)?)
    };
    let mut skipped: BTreeSet<String> = BTreeSet::new();
    loop {
        let (answers, mut writer) = open(words, standard, path)?;
        let mut interview =
            Interview::resume(&answers, questions(words).map_err(Failure::internal)?);
        let asks = match order {
            Order::AsWritten => interview.open(),
            Order::MostValuable => interview.most_valuable(standard),
        };
        let Some(ask) = asks.iter().find(|ask| !skipped.contains(&key(ask))) else {
            return Ok(finish(words, path, asks.len()));
        };
        let number = interview.answered() + 1;
        let reply = match &given {
            Some(given) => from_file(given, ask),
            None => match put(words, ask, number, suggested.get(&suggestion_key(ask))) {
                Ok(reply) => reply,
                Err(Stop::Stopped) => return Ok(finish(words, path, asks.len())),
                Err(Stop::Failed(failure)) => return Err(failure),
            },
        };
        let Some(entries) = reply else {
            skipped.insert(key(ask));
            continue;
        };
        let before = interview.effects(standard);
        if let Err(error) = interview.answer(ask, entries) {
            let failure = Failure::new("error-answer").with("question", &ask.question.id);
            return Err(failure.with("reason", error.to_string()));
        }
        let id = &ask.question.id;
        if let Some(reply) = interview.replies().get(id) {
            writer.set_reply(id, reply);
        }
        apply(&mut writer, standard, &answers, &before, &interview.effects(standard));
        atomic::write(path, writer.text().as_bytes(), true)?;
    }
}

fn finish(words: Words, path: &Path, open: usize) -> Exit {
    let path = path.display().to_string();
    let path = Value::Text(&path);
    let line = if open == 0 {
        words.format("dialogue-finished", &[("path", path)])
    } else {
        words.format("dialogue-stopped", &[("path", path), ("count", open.into())])
    };
    output::note(&line);
    Exit::Clean
}

fn key(ask: &Ask) -> String {
    let about = ask.about.as_ref().map_or("", |entry| entry.key.as_str());
    format!("{}/{about}", ask.question.id)
}

fn suggestion_key(ask: &Ask) -> (String, String) {
    let about = ask.about.as_ref().map(|entry| entry.key.clone()).unwrap_or_default();
    (ask.question.id.clone(), about)
}

/// The answer that a file gives; `None` leaves the question open.
fn from_file(given: &Answers, ask: &Ask) -> Option<Vec<ReplyEntry>> {
    let reply = &given.replies.get(&ask.question.id)?.value;
    let entries = reply.entries.iter().filter(|entry| match &ask.about {
        Some(about) => entry.about == about.key,
        None => true,
    });
    let entries: Vec<_> = entries.cloned().collect();
    (!entries.is_empty()).then_some(entries)
}

/// Why no answer came.
enum Stop {
    /// The person stopped.
    Stopped,
    /// The terminal did.
    Failed(Failure),
}

impl From<InquireError> for Stop {
    fn from(error: InquireError) -> Self {
        match error {
            InquireError::OperationCanceled | InquireError::OperationInterrupted => Self::Stopped,
            other => Self::Failed(Failure::internal(other)),
        }
    }
}

/// Puts a question to the person; `None` leaves it for later.
fn put(
    words: Words,
    ask: &Ask,
    number: usize,
    suggestion: Option<&Suggestion>,
) -> Result<Option<Vec<ReplyEntry>>, Stop> {
    let question = ask.question;
    output::note("");
    output::note(&words.format("dialogue-number", &[("number", number.into())]));
    if let Some(Entry { text, .. }) = &ask.about {
        output::note(&words.format("dialogue-about", &[("entry", Value::Text(text))]));
    }
    output::note(&words.format("dialogue-why", &[("why", Value::List(&question.why))]));
    let examples = question.good.join(" · ");
    output::note(&words.format("dialogue-example", &[("examples", Value::List(&examples))]));
    if let Some(suggestion) = suggestion {
        output::note(&shown(words, suggestion));
    }
    let help = words.get("dialogue-help");
    let entry = |is: &str, text: &str| ReplyEntry {
        is: is.to_owned(),
        text: text.trim().to_owned(),
        ..ReplyEntry::default()
    };
    let labels: Vec<String> = question
        .answers
        .iter()
        .map(|answer| answer.says.clone().unwrap_or_else(|| answer.is.clone()))
        .collect();
    let at = |label: &String| labels.iter().position(|known| known == label).unwrap_or(0);
    let is_suggested = |index: usize| {
        let entries = suggestion.into_iter().flat_map(|suggestion| &suggestion.entries);
        entries.into_iter().any(|entry| entry.is == question.answers[index].is)
    };
    let likely: Vec<usize> = (0..labels.len()).filter(|index| is_suggested(*index)).collect();
    let chosen = |index: usize| question.answers[index].is.as_str();
    Ok(match question.kind {
        AnswerKind::One | AnswerKind::YesNo => {
            let prompt = Select::new(&question.ask, labels.clone())
                .with_starting_cursor(likely.first().copied().unwrap_or(0))
                .with_help_message(&help);
            prompt.prompt_skippable()?.map(|label| vec![entry(chosen(at(&label)), "")])
        }
        AnswerKind::Many => {
            let prompt = MultiSelect::new(&question.ask, labels.clone())
                .with_default(&likely)
                .with_help_message(&help);
            let Some(picked) = prompt.prompt_skippable()?.filter(|picked| !picked.is_empty())
            else {
                return Ok(None);
            };
            let mut entries = Vec::new();
            for label in &picked {
                let is = chosen(at(label));
                // Fields of the IXIT want words of the maker's own.
                let text = if question.ixit.is_empty() || is == "none" || is == "nobody" {
                    String::new()
                } else {
                    let text = Text::new(label).with_help_message(&help).prompt_skippable()?;
                    text.unwrap_or_default()
                };
                entries.push(entry(is, &text));
            }
            Some(entries)
        }
        AnswerKind::List => {
            let mut entries: Vec<ReplyEntry> = Vec::new();
            let mut likely = suggestion.into_iter().flat_map(|suggestion| &suggestion.entries);
            let more = words.get("dialogue-list-help");
            loop {
                let first = likely.next().map(|entry| inert(&entry.text)).unwrap_or_default();
                let prompt = Text::new(&question.ask).with_help_message(&more);
                let line = prompt.with_initial_value(&first).prompt_skippable()?;
                match line.filter(|line| !line.trim().is_empty()) {
                    Some(line) => entries.push(entry("", &line)),
                    None => break,
                }
            }
            (!entries.is_empty()).then_some(entries)
        }
        AnswerKind::Text | AnswerKind::Url | AnswerKind::Date => {
            let line = Text::new(&question.ask).with_help_message(&help).prompt_skippable()?;
            line.filter(|line| !line.trim().is_empty()).map(|line| vec![entry("", &line)])
        }
    })
}

/// What evidence suggests, and where it was seen.
fn shown(words: Words, suggestion: &Suggestion) -> String {
    let answers: Vec<&str> = suggestion
        .entries
        .iter()
        .map(|entry| if entry.is.is_empty() { entry.text.as_str() } else { entry.is.as_str() })
        .collect();
    let place = |locator: &Locator| match locator.line {
        Some(line) => format!("{}:{line}", locator.path.join(" / ")),
        None => locator.path.join(" / "),
    };
    let place = suggestion.locators.first().map(place).unwrap_or_default();
    words.format(
        "dialogue-seen",
        &[("answer", Value::List(&answers.join(", "))), ("place", Value::Text(&place))],
    )
}
