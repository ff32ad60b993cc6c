// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The plain questions, without a terminal: which comes next, what an answer sets, what evidence
//! could answer. The state is the `thirteen.toml` itself: what was answered stands in its
//! `[answers]`, so that an interview can be stopped and taken up again.

mod apply;
mod effects;
mod prefill;

use std::collections::BTreeMap;

use thirteen_standard::{AnswerKind, Edition, Level, Question, Questions, Standard};

pub use apply::apply;
pub use effects::Effects;
pub use prefill::{Suggestion, suggestions};
pub(crate) use prefill::{can_log_in, ports};

use crate::answers::{Answers, Reply, ReplyEntry};

/// A question that is to be put to a person.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The question.
    pub question: &'static Question,
    /// Where it is asked once for each entry of another: which one this is about.
    pub about: Option<Entry>,
}

/// An entry of an answer, which later questions go through one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key: the choice, or the text of a line.
    pub key: String,
    /// As a person reads it.
    pub text: String,
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplyError {
    /// One of a few has to be chosen.
    #[error("`{found}` is none of the answers: {}", known.join(", "))]
    Unknown {
        /// What was given.
        found: String,
        /// What can be given.
        known: Vec<String>,
    },
    /// Exactly one answer is wanted, or at least one.
    #[error("an answer is wanted")]
    Count,
}

/// An interview: the questions, and what was answered so far.
#[derive(Debug, Clone)]
pub struct Interview {
    questions: &'static Questions,
    replies: BTreeMap<String, Reply>,
}

impl Interview {
    /// Takes an interview up where the file says it was left. The questions may be in another
    /// language than the answers were given in.
    #[must_use]
    pub fn resume(answers: &Answers, questions: &'static Questions) -> Self {
        let replies = answers.replies.iter();
        let replies = replies.map(|(id, said)| (id.clone(), said.value.clone())).collect();
        Self { questions, replies }
    }

    /// What was answered, by question.
    #[must_use]
    pub fn replies(&self) -> &BTreeMap<String, Reply> {
        &self.replies
    }

    /// Everything that can be asked now, in order, answered or not.
    fn asks(&self) -> Vec<Ask> {
        let mut asks = Vec::new();
        for question in self.reachable() {
            match &question.per {
                None => asks.push(Ask { question, about: None }),
                Some(list) => {
                    let entries = self.entries(list);
                    asks.extend(
                        entries.into_iter().map(|entry| Ask { question, about: Some(entry) }),
                    );
                }
            }
        }
        asks
    }

    /// The questions whose rules hold. A question that is not answered yet decides nothing: those
    /// that hang on it wait.
    fn reachable(&self) -> Vec<&'static Question> {
        let is_known = |id: &str| {
            let question = self.questions.question(id);
            self.replies.contains_key(id) || question.is_some_and(|one| !self.is_asked(one))
        };
        let questions = self.questions.questions.iter().filter(|question| self.is_asked(question));
        questions
            .filter(|question| question.when.iter().all(|rule| is_known(&rule.question)))
            .collect()
    }

    fn is_asked(&self, question: &Question) -> bool {
        question.when.iter().all(|rule| {
            let asked = self.questions.question(&rule.question);
            let reply = asked.filter(|asked| self.is_asked(asked));
            let reply = reply.and_then(|_| self.replies.get(&rule.question)).map(Reply::chosen);
            rule.holds(reply.as_deref())
        })
    }

    /// The entries that a list question brought.
    fn entries(&self, list: &str) -> Vec<Entry> {
        let Some(question) = self.questions.question(list) else { return Vec::new() };
        let entries = self.replies.get(list).into_iter().flat_map(|reply| &reply.entries);
        let mut found: Vec<Entry> = Vec::new();
        for entry in entries.map(|entry| entry_of(question, entry)) {
            let is_new = found.iter().all(|known| known.key != entry.key);
            // "None of these" is no entry to go through.
            if is_new && !["none", "nobody"].contains(&entry.key.as_str()) {
                found.push(entry);
            }
        }
        found
    }

    /// The questions that are open, in the order of asking.
    #[must_use]
    pub fn open(&self) -> Vec<Ask> {
        self.asks().into_iter().filter(|ask| !self.is_answered(ask)).collect()
    }

    /// The next question.
    #[must_use]
    pub fn next(&self) -> Option<Ask> {
        self.open().into_iter().next()
    }

    /// How many of the questions that can be asked now are answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.asks().iter().filter(|ask| self.is_answered(ask)).count()
    }

    fn is_answered(&self, ask: &Ask) -> bool {
        self.replies.get(&ask.question.id).is_some_and(|reply| match &ask.about {
            None => true,
            Some(entry) => reply.entries.iter().any(|reply| reply.about == entry.key),
        })
    }

    /// The questions that are open, the most valuable first: those that bear on most mandatory
    /// provisions, then on most recommended ones, then in the order of asking.
    #[must_use]
    pub fn most_valuable(&self, standard: &Standard) -> Vec<Ask> {
        let worth = |ask: &Ask| {
            let levels = ask
                .question
                .settles
                .iter()
                .filter_map(|id| standard.provision(Edition::En211, id)?.level(Edition::En211));
            let levels: Vec<_> = levels.collect();
            let mandatory = levels.iter().filter(|level| **level == Level::Mandatory).count();
            (mandatory, levels.len())
        };
        let mut open = self.open();
        open.sort_by_key(|ask| std::cmp::Reverse(worth(ask)));
        open
    }

    /// Takes an answer. Each entry's `about` is filled in here. An empty text is an answer too:
    /// that there is nothing to say.
    ///
    /// # Errors
    /// It is none of the answers that can be given.
    pub fn answer(&mut self, ask: &Ask, entries: Vec<ReplyEntry>) -> Result<(), ReplyError> {
        check(ask.question, &entries)?;
        let about = ask.about.as_ref().map(|entry| entry.key.clone()).unwrap_or_default();
        let reply = self.replies.entry(ask.question.id.clone()).or_default();
        if ask.about.is_some() {
            reply.entries.retain(|entry| entry.about != about);
        } else {
            reply.entries.clear();
        }
        let entries = entries.into_iter().map(|entry| ReplyEntry { about: about.clone(), ..entry });
        reply.entries.extend(entries);
        Ok(())
    }

    /// What the answers set.
    #[must_use]
    pub fn effects(&self, standard: &Standard) -> Effects {
        effects::effects(self, standard)
    }
}

fn entry_of(question: &Question, entry: &ReplyEntry) -> Entry {
    let says = || {
        let chosen = question.answers.iter().find(|answer| answer.is == entry.is);
        chosen.and_then(|answer| answer.says.clone()).unwrap_or_else(|| entry.is.clone())
    };
    match (entry.is.is_empty(), entry.text.is_empty()) {
        (true, _) => Entry { key: entry.text.clone(), text: entry.text.clone() },
        (false, true) => Entry { key: entry.is.clone(), text: says() },
        (false, false) => Entry { key: entry.is.clone(), text: entry.text.clone() },
    }
}

fn check(question: &Question, entries: &[ReplyEntry]) -> Result<(), ReplyError> {
    let known: Vec<&str> = question.answers.iter().map(|answer| answer.is.as_str()).collect();
    let known: &[&str] = if question.kind == AnswerKind::YesNo && known.is_empty() {
        &["yes", "no"]
    } else {
        &known
    };
    let wrong = entries.iter().find(|entry| {
        if known.is_empty() { !entry.is.is_empty() } else { !known.contains(&entry.is.as_str()) }
    });
    if let Some(entry) = wrong {
        let known = known.iter().map(ToString::to_string).collect();
        return Err(ReplyError::Unknown { found: entry.is.clone(), known });
    }
    let fits = match question.kind {
        AnswerKind::One
        | AnswerKind::YesNo
        | AnswerKind::Text
        | AnswerKind::Url
        | AnswerKind::Date => entries.len() == 1,
        AnswerKind::Many | AnswerKind::List => !entries.is_empty(),
    };
    if fits { Ok(()) } else { Err(ReplyError::Count) }
}
