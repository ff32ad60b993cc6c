// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `[answers]`: what was answered to the plain questions.

use thirteen_standard::{Question, questions};
use toml::Spanned;
use toml::de::DeValue;

use super::cursor::{Cursor, Entry, Node};
use crate::answers::{Answers, Reply, ReplyEntry, Said};
use crate::problem::{Found, Kind};

pub(super) fn read(cursor: &mut Cursor<'_>, root: &Node<'_>, answers: &mut Answers) {
    let Some(node) = cursor.table(root, "answers") else { return };
    let Ok(questions) = questions() else { return };
    let known: Vec<&str> =
        questions.questions.iter().map(|question| question.id.as_str()).collect();
    cursor.known_keys(&node, &known);
    for entry in node.entries() {
        let Some(question) = questions.question(entry.key) else { continue };
        let mut reply = Reply::default();
        match entry.value.get_ref() {
            DeValue::Array(list) => {
                for value in list.iter() {
                    reply.entries.extend(reply_entry(cursor, &node, &entry, value, question));
                }
            }
            _ => reply.entries.extend(reply_entry(cursor, &node, &entry, entry.value, question)),
        }
        let said = cursor.at(&node, &entry, reply);
        answers.replies.insert(question.id.clone(), said);
    }
}

fn reply_entry(
    cursor: &mut Cursor<'_>,
    node: &Node<'_>,
    entry: &Entry<'_>,
    value: &Spanned<DeValue<'_>>,
    question: &Question,
) -> Option<ReplyEntry> {
    let mut reply = ReplyEntry::default();
    // An empty word is a word that was given, and none of the question's.
    let mut is_given = false;
    match value.get_ref() {
        DeValue::String(text) if question.answers.is_empty() => reply.text = text.to_string(),
        DeValue::String(text) => {
            is_given = true;
            reply.is = text.to_string();
        }
        DeValue::Boolean(yes) if !question.answers.is_empty() => {
            reply.is = if *yes { "yes" } else { "no" }.to_owned();
        }
        DeValue::Table(table) => {
            for (key, value) in table {
                is_given |= key.get_ref() == "is";
                let slot = match key.get_ref().as_ref() {
                    "about" => &mut reply.about,
                    "is" => &mut reply.is,
                    "text" => &mut reply.text,
                    other => {
                        let known = ["about", "is", "text"];
                        let kind = Kind::UnknownKey {
                            key: other.to_owned(),
                            nearest: crate::suggest::nearest(other, known).map(ToOwned::to_owned),
                            known: known.map(ToOwned::to_owned).to_vec(),
                        };
                        cursor.problem(&node.key(entry.key), key.span(), kind);
                        continue;
                    }
                };
                match value.get_ref() {
                    DeValue::String(text) => *slot = text.to_string(),
                    other => wrong(cursor, node, entry, value, other),
                }
            }
        }
        other => {
            wrong(cursor, node, entry, value, other);
            return None;
        }
    }
    let words: Vec<&str> = question.answers.iter().map(|answer| answer.is.as_str()).collect();
    if (is_given || !reply.is.is_empty()) && !words.contains(&reply.is.as_str()) {
        let mut said: Said<String> = cursor.at(node, entry, reply.is);
        said.place.span = value.span();
        cursor.unknown_word(&said, &question.id, &words);
        return None;
    }
    Some(reply)
}

fn wrong(
    cursor: &mut Cursor<'_>,
    node: &Node<'_>,
    entry: &Entry<'_>,
    value: &Spanned<DeValue<'_>>,
    found: &DeValue<'_>,
) {
    let kind = Kind::WrongType {
        key: entry.key.to_owned(),
        wanted: Found::Text,
        found: super::found(found),
    };
    cursor.problem(&node.key(entry.key), value.span(), kind);
}
