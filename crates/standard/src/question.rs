// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Plain questions from which a declaration is filled.

use crate::edition::Edition;
use crate::provision::Source;
use crate::spelling::spelled;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

spelled! {
    /// What an answer looks like.
    AnswerKind is "a kind of answer" {
        /// Yes or no.
        YesNo = "yes-no",
        /// One of several.
        One = "one",
        /// Any number of several.
        Many = "many",
        /// Free text.
        Text = "text",
        /// A list of the maker's own entries.
        List = "list",
        /// A day.
        Date = "date",
        /// An address on the web.
        Url = "url",
    }
}

spelled! {
    /// What an answer sets in the ICS.
    IcsEntry is "an entry of the ICS" {
        /// Claimed.
        Yes = "Y",
        /// Applicable, not fulfilled.
        No = "N",
        /// Not applicable.
        NotApplicable = "N/A",
        /// The reason has to be asked.
        Ask = "ask",
    }
}

spelled! {
    /// How a rule compares.
    Operator is "an operator" {
        /// The answer is this one.
        Is = "is",
        /// The answer is another one, or the question was not asked.
        IsNot = "is not",
        /// This one is among the answers.
        Has = "has",
    }
}

/// A rule on an earlier answer: `software-update is not none`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rule {
    /// Id of the earlier question.
    pub question: String,
    /// How its answer is compared.
    pub operator: Operator,
    /// With what.
    pub value: String,
}

impl Rule {
    /// Whether it holds, given the answers to its question; `None` where that was not asked.
    #[must_use]
    pub fn holds(&self, answers: Option<&[String]>) -> bool {
        let given = answers.is_some_and(|answers| answers.contains(&self.value));
        match self.operator {
            Operator::Is | Operator::Has => given,
            Operator::IsNot => !given,
        }
    }
}

/// Error of a rule that does not read `question is|is not|has value`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} does not read `question is|is not|has value`")]
pub struct NotARule(String);

impl TryFrom<String> for Rule {
    type Error = NotARule;

    fn try_from(text: String) -> Result<Self, NotARule> {
        let words: Vec<&str> = text.split(' ').collect();
        let (question, operator, value) = match words.as_slice() {
            [question, "is", "not", value] => (question, Operator::IsNot, value),
            [question, "is", value] if *value != "not" => (question, Operator::Is, value),
            [question, "has", value] => (question, Operator::Has, value),
            _ => return Err(NotARule(text)),
        };
        if question.is_empty() || value.is_empty() {
            return Err(NotARule(text));
        }
        Ok(Self { question: (*question).to_owned(), operator, value: (*value).to_owned() })
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> Self {
        format!("{} {} {}", rule.question, rule.operator, rule.value)
    }
}

/// A field of an IXIT table: `7 Description`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IxitField {
    /// Number of the table.
    pub table: u8,
    /// Name of the field.
    pub field: String,
}

/// Error of a field that does not read `number name`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} does not name an IXIT table and a field")]
pub struct NotAField(String);

impl TryFrom<String> for IxitField {
    type Error = NotAField;

    fn try_from(text: String) -> Result<Self, NotAField> {
        let parts = text.split_once(' ').and_then(|(number, field)| {
            let table = number.parse().ok()?;
            (!field.is_empty()).then(|| Self { table, field: field.to_owned() })
        });
        parts.ok_or(NotAField(text))
    }
}

impl From<IxitField> for String {
    fn from(field: IxitField) -> Self {
        format!("{} {}", field.table, field.field)
    }
}

/// A question.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Id: `software-update`.
    pub id: String,
    /// The part of the interview that it belongs to.
    pub section: String,
    /// What an answer looks like.
    pub kind: AnswerKind,
    /// The question. English.
    pub ask: String,
    /// Why it is asked.
    pub why: String,
    /// Examples of good answers.
    pub good: Vec<String>,
    /// It is asked where all of these hold; they name earlier questions only.
    #[serde(default)]
    pub when: Vec<Rule>,
    /// Id of an earlier question: it is asked once for each entry given there.
    pub per: Option<String>,
    /// Provisions of V2.1.1 that the answer bears on.
    pub settles: Vec<String>,
    /// The answers to choose from, and what each sets.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// What could answer it without the user.
    #[serde(default)]
    pub evidence: Vec<AnswerEvidence>,
    /// The fields that the answer fills.
    #[serde(default)]
    pub ixit: Vec<IxitField>,
    /// Ids of the schemes that ask it too.
    #[serde(default)]
    pub law: Vec<String>,
}

/// An answer to choose, and what it sets.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The word for it in data.
    pub is: String,
    /// The words for it in the interview.
    pub says: Option<String>,
    /// Conditions of [`crate::StatusTable::IcsTs103701V111`] that it settles.
    #[serde(default)]
    pub conditions: BTreeMap<String, bool>,
    /// Features of V3.1.3 that it settles; `condition-14` and `-15` are conditions there.
    #[serde(default)]
    pub features: BTreeMap<String, bool>,
    /// Entries of the ICS, by provision.
    #[serde(default)]
    pub ics: BTreeMap<String, IcsEntry>,
    /// Declared facts that are handed to the checks.
    #[serde(default)]
    pub facts: Vec<String>,
}

/// What could answer a question without the user.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerEvidence {
    /// Where to look.
    pub source: Source,
    /// What would be seen.
    pub sees: String,
}

/// A fact that an answer declares.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclaredFact {
    /// Id: `shared-default`.
    pub id: String,
    /// What it means.
    pub means: String,
}

/// One answer or several.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Given {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl Given {
    /// The answers as a list.
    #[must_use]
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::One(answer) => std::slice::from_ref(answer),
            Self::Many(answers) => answers,
        }
    }
}

/// A worked example: a product, its answers, and how many questions it should take.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// Id: `smart-plug`.
    pub id: String,
    /// The product.
    pub about: String,
    /// No more questions than this.
    pub at_most: Option<usize>,
    /// No fewer questions than this.
    pub at_least: Option<usize>,
    /// Its answers, by question.
    pub answers: BTreeMap<String, Given>,
}

/// The file of questions.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// About the file.
    pub meta: QuestionsMeta,
    /// The facts that answers declare.
    #[serde(rename = "fact")]
    pub facts: Vec<DeclaredFact>,
    /// The questions, in the order of asking.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// Worked examples.
    #[serde(rename = "path")]
    pub paths: Vec<Path>,
}

impl Questions {
    /// A question.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Goes through the interview: `answer` is called for each question that is asked, in order,
    /// and what it returns decides which later ones are. Returns the questions that were asked.
    pub fn walk<'a>(
        &'a self,
        mut answer: impl FnMut(&'a Question) -> Vec<String>,
    ) -> Vec<&'a Question> {
        let mut answers: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut asked = Vec::new();
        for question in &self.questions {
            let mut rules = question.when.iter();
            if rules.all(|rule| rule.holds(answers.get(rule.question.as_str()).map(Vec::as_slice)))
            {
                answers.insert(&question.id, answer(question));
                asked.push(question);
            }
        }
        asked
    }

    /// Walks a worked example. A question that the example leaves out is answered by its first
    /// answer.
    #[must_use]
    pub fn walk_path(&self, path: &Path) -> BTreeSet<&str> {
        let asked = self.walk(|question| match path.answers.get(&question.id) {
            Some(given) => given.as_slice().to_vec(),
            None => question.answers.first().map(|answer| answer.is.clone()).into_iter().collect(),
        });
        asked.into_iter().map(|question| question.id.as_str()).collect()
    }
}

/// About the file of questions.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionsMeta {
    /// Version of the file's shape.
    pub schema: u32,
    /// The edition whose declaration they fill.
    pub edition: Edition,
    /// Year and month of writing.
    pub written: String,
    /// Where the facts were found.
    pub confidence: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(text: &str) -> Result<Rule, NotARule> {
        Rule::try_from(text.to_owned())
    }

    #[test]
    fn rules_are_read_and_written_alike() {
        for text in ["a-b is c", "a is not none", "list has x-1"] {
            assert_eq!(String::from(rule(text).unwrap()), text);
        }
        for text in ["a", "a is", "a was b", "a is not", "a is b c", " is b", ""] {
            assert!(rule(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_was_not_asked_is_not_anything() {
        let given = [String::from("c")];
        assert!(rule("a is c").unwrap().holds(Some(&given)));
        assert!(!rule("a is c").unwrap().holds(None));
        assert!(!rule("a has c").unwrap().holds(None));
        assert!(rule("a is not c").unwrap().holds(None));
        assert!(!rule("a is not c").unwrap().holds(Some(&given)));
    }

    #[test]
    fn a_field_has_a_number_and_a_name() {
        let field = IxitField::try_from(String::from("7 Update Checking")).unwrap();
        assert_eq!((field.table, field.field.as_str()), (7, "Update Checking"));
        assert!(IxitField::try_from(String::from("Description")).is_err());
        assert!(IxitField::try_from(String::from("7 ")).is_err());
    }
}
