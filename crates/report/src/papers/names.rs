// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What things are called in the language of a paper: products, sources, places, provisions, units.
//! Text out of evidence is inert here; what the papers do with it is theirs.

use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_evidence::{Evidence, Locator, Outcome};
use thirteen_standard::{Asks, Edition, TestEdition, standard};
use thirteen_verdict::{
    Assessment, Basis, FindingView, ProvisionVerdict, Support, Verdict, WayOut,
};
use thirteen_words::{inert_at_most, keys};

use super::Content;
use crate::place::{file_place, outer_place};

/// The longest text out of evidence that a paper shows in one place, in characters.
const LONGEST: usize = 400;

/// Findings of one outcome, under a heading.
#[derive(Debug)]
pub struct FindingSection<'c> {
    /// The heading.
    pub title: String,
    /// What stands below it.
    pub note: Option<String>,
    /// The findings, in the assessment's order.
    pub findings: Vec<&'c FindingView>,
}

impl<'c> Content<'c> {
    /// Text out of evidence: control and layout characters made visible, and cut.
    #[must_use]
    pub fn inert(&self, text: &str) -> String {
        inert_at_most(text, LONGEST)
    }

    /// Where something stands: `squashfs@0x100598 › /etc/shadow:1`.
    #[must_use]
    pub fn place(&self, locator: &Locator) -> String {
        if let Some(key) = &locator.key {
            let line = locator.line.map(|line| format!(":{line}")).unwrap_or_default();
            let file = locator.file.as_deref().unwrap_or_default();
            return self.inert(&format!("{file}{line}  {key}"));
        }
        let file = file_place(locator);
        self.inert(&outer_place(locator).map_or(file.clone(), |outer| format!("{outer} › {file}")))
    }

    /// The user's own name for a source, by its number. Papers are passed on: the folders that it
    /// lay in are nobody's business.
    #[must_use]
    pub fn source_name(&self, number: usize) -> String {
        let inputs = self.assessment.envelope.as_ref().map(|envelope| &envelope.inputs);
        let name = inputs.and_then(|inputs| inputs.get(number));
        let name = name.and_then(|name| name.trim_end_matches('/').rsplit('/').next());
        let own = self.assessment.sources.get(number).map_or("", |source| source.name.as_str());
        self.inert(name.filter(|name| !name.is_empty()).unwrap_or(own))
    }

    /// Name of the product, or of the first source.
    #[must_use]
    pub fn product(&self) -> String {
        let is_name =
            |entry: &&Declared| entry.part == DeclaredPart::Product && entry.field == "name";
        let name = self.evidence.declared.iter().find(is_name).map(|entry| &entry.value);
        name.filter(|name| !name.is_empty())
            .map_or_else(|| self.source_name(0), |name| self.inert(name))
    }

    /// What the maker says of the product, where a person confirmed it: `name`, `model`, `maker`, ….
    #[must_use]
    pub fn declared_product(&self, field: &str) -> Option<String> {
        let mut entries = self.evidence.declared(DeclaredPart::Product);
        let entry = entries.find(|entry| entry.field == field && !entry.draft);
        entry.map(|entry| self.inert(&entry.value)).filter(|value| !value.is_empty())
    }

    /// `ETSI EN 303 645 V2.1.1`.
    #[must_use]
    pub fn edition(&self) -> String {
        crate::terminal::edition_name(&self.assessment.edition)
    }

    /// Whether nothing is declared, so that verdicts are a preview.
    #[must_use]
    pub fn is_preview(&self) -> bool {
        crate::terminal::is_preview(self.assessment)
    }

    /// A verdict's word.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.words.get(&format!("verdict-{}", verdict.id()))
    }

    /// A guideline's title.
    #[must_use]
    pub fn guideline(&self, number: u8) -> &'static str {
        let titles = standard().ok().and_then(|it| it.guideline(number)).map(|it| &it.titles);
        titles.and_then(|titles| titles.get(self.words.language().id())).unwrap_or_default()
    }

    /// A provision's title; empty where there is none of that id.
    #[must_use]
    pub fn provision_title(&self, id: &str) -> String {
        let english = || {
            let own = standard().ok().and_then(|standard| standard.any_provision(id));
            own.map(|own| own.title.clone())
        };
        self.words.translated(&keys::provision(id)).or_else(english).unwrap_or_default()
    }

    /// What a provision asks in the edition that is judged, in our words; empty where there is none
    /// of that id.
    #[must_use]
    pub fn provision_summary(&self, id: &str) -> String {
        let Some(own) = standard().ok().and_then(|standard| standard.any_provision(id)) else {
            return String::new();
        };
        let is_later = self.assessment.edition == Edition::En313.as_str();
        let other = own.summary_en_3_1_3.as_ref().filter(|_| is_later);
        let (key, english) = match other {
            Some(other) => (keys::provision_summary_later(id), other),
            None => (keys::provision_summary(id), &own.summary),
        };
        self.words.translated(&key).unwrap_or_else(|| english.clone())
    }

    /// What a test unit asks.
    #[must_use]
    pub fn unit(&self, unit: &str) -> String {
        let edition = self.assessment.edition.parse::<Edition>().ok();
        let tests = TestEdition::beside(edition);
        let Some(unit) = standard().ok().and_then(|it| it.unit_of(tests, unit)) else {
            return String::new();
        };
        // Sentences in other languages are those of V1.1.1: they fit where the unit asks the same.
        let old = match tests {
            TestEdition::V111 => Some(unit.id.as_str()),
            TestEdition::V211 => {
                let same = unit.counterparts.iter().find(|own| own.asks == Asks::Same);
                same.map(|own| own.from.as_str())
            }
        };
        let key = old.map_or_else(|| keys::later_test_case(&unit.test_case), keys::unit);
        self.words.translated(&key).unwrap_or_else(|| unit.does.clone())
    }

    /// A level in words: `M C` is mandatory under a condition.
    #[must_use]
    pub fn level(&self, raw: &str) -> String {
        let id = match (raw.starts_with('M'), raw.contains('C')) {
            (true, false) => "mandatory",
            (true, true) => "mandatory-conditional",
            (false, false) => "recommended",
            (false, true) => "recommended-conditional",
        };
        self.words.get(&format!("level-{id}"))
    }

    /// What a verdict rests on, as a phrase; `None` where it rests on nothing.
    #[must_use]
    pub fn basis(&self, basis: &[Basis]) -> Option<String> {
        let names: Vec<_> =
            basis.iter().map(|one| self.words.get(&format!("basis-{}", one.id()))).collect();
        let list = || self.words.list(&names);
        (!names.is_empty())
            .then(|| self.words.format("paper-basis", &[("basis", (&list()).into())]))
    }

    /// What the ICS says, in its own letters; `None` where it says nothing.
    #[must_use]
    pub fn support(&self, support: Support) -> Option<&'static str> {
        match support {
            Support::Yes => Some("Y"),
            Support::No => Some("N"),
            Support::NotApplicable => Some("N/A"),
            Support::Undeclared => None,
        }
    }

    /// What a declaration could do about a breach, where it could do anything.
    #[must_use]
    pub fn way_out(&self, finding: &FindingView) -> Option<String> {
        let rows = &self.assessment.provisions;
        let row = rows.iter().find(|row| finding.provisions.first() == Some(&row.id))?;
        match row.way_out {
            WayOut::None => None,
            WayOut::Withdraw => Some(self.words.get("way-out-withdraw")),
            WayOut::NotApplicable => Some(self.words.get("way-out-not-applicable")),
        }
    }

    /// The findings that bear on a provision.
    pub fn findings_of(&self, row: &'c ProvisionVerdict) -> impl Iterator<Item = &'c FindingView> {
        self.assessment.findings.iter().filter(move |finding| finding.provisions.contains(&row.id))
    }

    /// What bears on no verdict by itself, and what was seen to hold; outcomes without a finding are
    /// left out.
    #[must_use]
    pub fn other_findings(&self) -> Vec<FindingSection<'c>> {
        let all: &'c [FindingView] = &self.assessment.findings;
        let sections = [
            (Outcome::Concern, "report-concerns", Some("report-concerns-note")),
            (Outcome::Note, "paper-notes", None),
            (Outcome::Upheld, "paper-upheld", Some("paper-upheld-note")),
        ];
        let sections = sections.map(|(outcome, title, note)| FindingSection {
            title: self.words.get(title),
            note: note.map(|note| self.words.get(note)),
            findings: all.iter().filter(|finding| finding.outcome == outcome).collect(),
        });
        sections.into_iter().filter(|own| !own.findings.is_empty()).collect()
    }

    /// Provisions that stand under no guideline: reasons for what is not done (clause 4).
    pub fn outside_guidelines(&self) -> impl Iterator<Item = &'c ProvisionVerdict> {
        let assessment: &'c Assessment = self.assessment;
        assessment.provisions.iter().filter(move |row| {
            !assessment.guidelines.iter().any(|line| line.provisions.contains(&row.id))
        })
    }

    /// A check's sentence on a gap: why it was not read, closer; `None` where there is none.
    #[must_use]
    pub fn gap(&self, detail: &str) -> Option<String> {
        self.words.try_format(&format!("gap-{detail}"), &[])
    }

    /// What system was found in each source; empty where none was.
    #[must_use]
    pub fn systems(&self) -> Vec<String> {
        let evidence: &Evidence = self.evidence;
        crate::terminal::systems(evidence)
    }

    /// An identity that follows from the sources alone, as a UUID.
    #[must_use]
    pub fn identity(&self) -> String {
        super::components::uuid(self)
    }
}
