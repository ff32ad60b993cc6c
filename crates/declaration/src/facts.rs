// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The declaration as facts: each key with its place, for checks to hold against what other
//! sources show.

use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_evidence::{Artefact, Evidence, Locator, SourceKind};
use thirteen_standard::questions;

use crate::answers::{Answers, Said};

/// An excerpt is no longer than this many characters.
const EXCERPT: usize = 200;

impl Answers {
    /// The declaration as evidence: its files as artefacts, its keys as facts in the order of the
    /// files.
    #[must_use]
    pub fn facts(&self) -> Evidence {
        let artefacts = self.files.iter().map(|file| Artefact {
            sha256: file.sha256.clone(),
            name: base_name(&file.name).to_owned(),
            size: file.size,
            kind: SourceKind::Declaration,
        });
        let mut facts = Facts { answers: self, list: Vec::new() };
        facts.product();
        facts.conditions();
        facts.ics();
        facts.ixit();
        facts.external();
        facts.certificates();
        facts.replies();
        Evidence { artefacts: artefacts.collect(), declared: facts.list, ..Evidence::new() }
    }

    /// The place of something said, as findings give it.
    #[must_use]
    pub fn locator<T>(&self, said: &Said<T>) -> Locator {
        let place = &said.place;
        let file = self.files.iter().find(|file| *file.name == *place.file);
        let name = base_name(&place.file);
        Locator {
            artefact: file.map(|file| format!("sha256:{}", file.sha256)).unwrap_or_default(),
            path: vec![name.to_owned()],
            line: Some(place.line),
            file: Some(place.file.to_string()),
            key: Some(place.key.clone()),
            ..Locator::default()
        }
    }
}

fn base_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

struct Facts<'a> {
    answers: &'a Answers,
    list: Vec<Declared>,
}

/// What a fact is about.
struct About<'a> {
    part: DeclaredPart,
    table: Option<u8>,
    edition: Option<&'a str>,
    id: &'a str,
    field: &'a str,
}

impl<'a> About<'a> {
    fn of(part: DeclaredPart, id: &'a str, field: &'a str) -> Self {
        Self { part, table: None, edition: None, id, field }
    }
}

impl Facts<'_> {
    fn push<T>(&mut self, about: &About<'_>, said: &Said<T>, value: String) {
        let excerpt: String = value.chars().take(EXCERPT).collect();
        self.list.push(Declared {
            part: about.part,
            table: about.table,
            id: about.id.to_owned(),
            field: about.field.to_owned(),
            value,
            edition: about.edition.map(ToOwned::to_owned),
            draft: said.draft,
            locators: vec![self.answers.locator(said).excerpt(excerpt)],
        });
    }

    fn text(&mut self, about: &About<'_>, said: &Said<String>) {
        self.push(about, said, said.value.clone());
    }

    fn yes_no(&mut self, about: &About<'_>, said: &Said<bool>) {
        self.push(about, said, said.value.to_string());
    }

    fn product(&mut self) {
        let answers = self.answers;
        for (key, said) in &answers.product {
            self.text(&About::of(DeclaredPart::Product, "", key), said);
        }
        for said in &answers.editions {
            let about = About::of(DeclaredPart::Product, "", "edition");
            self.push(&about, said, said.value.to_string());
        }
        for (key, said) in &answers.capture {
            self.text(&About::of(DeclaredPart::Capture, "", key), said);
        }
        if let Some(said) = &answers.constrained.declared {
            self.yes_no(&About::of(DeclaredPart::Constrained, "", "declared"), said);
        }
        if let Some(said) = &answers.constrained.justification {
            self.text(&About::of(DeclaredPart::Constrained, "", "justification"), said);
        }
    }

    fn conditions(&mut self) {
        let answers = self.answers;
        for (table, conditions) in &answers.conditions {
            for (id, said) in conditions {
                let edition = Some(table.as_str());
                let about = About { edition, ..About::of(DeclaredPart::Condition, id, "holds") };
                self.yes_no(&about, said);
            }
        }
        for (edition, features) in &answers.features {
            for (id, said) in features {
                let edition = Some(edition.as_str());
                let about = About { edition, ..About::of(DeclaredPart::Feature, id, "present") };
                self.yes_no(&about, said);
            }
        }
    }

    fn ics(&mut self) {
        let answers = self.answers;
        for row in &answers.ics {
            let edition = Some(row.edition.as_str());
            let about = |field| About {
                edition,
                ..About::of(DeclaredPart::Ics, &row.provision.value, field)
            };
            let support = row.support.value.as_str();
            self.push(&about("support"), &row.support, support.to_owned());
            if let Some(said) = &row.detail {
                self.text(&about("detail"), said);
            }
            if let Some(said) = &row.reason {
                self.text(&about("reason"), said);
            }
        }
    }

    fn ixit(&mut self) {
        let answers = self.answers;
        for row in &answers.ixit {
            let table = Some(row.table);
            let about =
                |field| About { table, ..About::of(DeclaredPart::Ixit, &row.id.value, field) };
            if row.none {
                self.push(&about("none"), &row.id, String::new());
            }
            for (field, said) in &row.fields {
                self.text(&about(field), said);
            }
        }
    }

    fn external(&mut self) {
        let answers = self.answers;
        for row in &answers.external {
            let id = &row.provision.value;
            for (key, said) in &row.tests {
                self.yes_no(&About::of(DeclaredPart::External, id, key), said);
            }
            for (key, said) in &row.about {
                self.text(&About::of(DeclaredPart::External, id, key), said);
            }
        }
    }

    fn certificates(&mut self) {
        let answers = self.answers;
        for row in &answers.certificates {
            let id = row.texts.get("document").map_or("", |said| said.value.as_str());
            for (key, said) in &row.texts {
                self.text(&About::of(DeclaredPart::External, id, key), said);
            }
            if let (Some(hash), Some(said)) = (&row.sha256, row.texts.get("document")) {
                let about = About::of(DeclaredPart::External, id, "sha256");
                self.push(&about, said, hash.clone());
            }
            for said in &row.provisions {
                self.text(&About::of(DeclaredPart::External, id, "provision"), said);
            }
            for said in &row.test_cases {
                self.text(&About::of(DeclaredPart::External, id, "test_case"), said);
            }
            for (key, said) in &row.tests {
                self.yes_no(&About::of(DeclaredPart::External, id, key), said);
            }
        }
    }

    /// What the chosen answers say beside.
    fn replies(&mut self) {
        let Ok(questions) = questions() else { return };
        let answers = self.answers;
        for question in &questions.questions {
            let Some(said) = answers.replies.get(&question.id) else { continue };
            for entry in &said.value.entries {
                let chosen = question.answers.iter().find(|answer| answer.is == entry.is);
                for fact in chosen.into_iter().flat_map(|answer| &answer.facts) {
                    let about = About::of(DeclaredPart::Fact, fact, &question.id);
                    self.push(&about, said, entry.about.clone());
                }
            }
        }
    }
}
