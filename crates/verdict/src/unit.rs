// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One unit: from the findings that name it, its row and what was looked at, to its result.

use std::collections::BTreeSet;

use thirteen_evidence::{Area, Coverage, Evidence, Outcome, SourceKind};
use thirteen_standard::{Asks, Edition, Standard, TestEdition, Unit};

use crate::assessment::{Basis, FindingView, Needs};
use crate::decisions::Observed;
use crate::declaration::Declaration;
use crate::ics;
use crate::rules::{self, Criterion, UnitFacts};
use crate::table::{self, Row, Who};

/// The unit that reads the ICS alone, and needs no finding.
const READS_THE_ICS: &str = "4-1-1a";

/// What one unit came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Judged {
    /// Its result.
    pub result: Criterion,
    /// What that rests on, where it is decided.
    pub basis: Option<Basis>,
    /// What it needs first, where it is open.
    pub needs: Option<Needs>,
    /// Everything that it needs, a bit each.
    pub all: Missing,
}

/// Kinds of things that are missing, as a small set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Missing(u8);

impl Missing {
    fn with(self, needs: Needs, is_missing: bool) -> Self {
        if is_missing { Self(self.0 | 1 << needs as u8) } else { self }
    }

    /// In the order of [`Needs`].
    pub(crate) fn list(self) -> Vec<Needs> {
        Needs::ALL.into_iter().filter(|needs| self.0 & 1 << *needs as u8 != 0).collect()
    }
}

impl Judged {
    fn decided(result: Criterion, basis: Basis) -> Self {
        Self { result, basis: Some(basis), needs: None, all: Missing::default() }
    }

    fn open(needs: Needs) -> Self {
        Self::open_for(needs, Missing::default())
    }

    fn open_for(needs: Needs, all: Missing) -> Self {
        let all = all.with(needs, true);
        Self { result: Criterion::Missing, basis: None, needs: Some(needs), all }
    }
}

/// What all units are judged against.
pub(crate) struct Grounds<'a> {
    standard: &'a Standard,
    edition: Edition,
    tests: TestEdition,
    declaration: Option<&'a Declaration>,
    coverage: &'a Coverage,
    sources: BTreeSet<SourceKind>,
    /// Kinds of the sources of which something was not read.
    gaps: BTreeSet<Option<SourceKind>>,
}

impl<'a> Grounds<'a> {
    pub(crate) fn new(
        standard: &'a Standard,
        edition: Edition,
        tests: TestEdition,
        declaration: Option<&'a Declaration>,
        evidence: &'a Evidence,
    ) -> Self {
        Self {
            standard,
            edition,
            tests,
            declaration,
            coverage: &evidence.coverage,
            sources: evidence.artefacts.iter().map(|artefact| artefact.kind).collect(),
            gaps: gaps(evidence),
        }
    }

    /// The result of a unit, from the findings that name it.
    pub(crate) fn judge(
        &self,
        unit: &Unit,
        findings: &[&FindingView],
        observed: Option<Observed>,
    ) -> Judged {
        let Some(row) = table::find_in(self.tests, &unit.id) else {
            return Judged::open(Needs::Person);
        };
        let counting = || findings.iter().filter(|finding| finding.dismissed.is_none());
        let any = |outcome| counting().any(|finding| finding.outcome == outcome);
        let dismissed = findings.iter().any(|finding| {
            finding.dismissed.is_some()
                && (finding.outcome == Outcome::Breach || finding.contradiction)
        });
        let declared = self.has_inputs(unit, row);
        let facts = UnitFacts {
            breached: any(Outcome::Breach),
            upheld: any(Outcome::Upheld),
            contradicted: counting().any(|finding| finding.contradiction),
            passable: row.is_passable(),
            declared,
            looked: row.areas.iter().all(|area| self.has_looked(*area)),
            gap: self.gaps.iter().any(|kind| row.is_touched_by_gap_in(*kind)),
        };
        match rules::unit(facts) {
            Criterion::Fails => Judged::decided(Criterion::Fails, Basis::Machine),
            _ if observed == Some(Observed::Fails) => {
                Judged::decided(Criterion::Fails, Basis::Observed)
            }
            Criterion::Holds if dismissed => Judged::decided(Criterion::Holds, Basis::Dismissed),
            Criterion::Holds if row.who == Who::Declared => {
                Judged::decided(Criterion::Holds, Basis::Declared)
            }
            Criterion::Holds => Judged::decided(Criterion::Holds, Basis::Machine),
            Criterion::Missing if reads_the_ics(unit) => self.read_the_ics(),
            // What a person saw is judged against the IXIT too; and it does not settle which of two
            // sources is right.
            Criterion::Missing if observed.is_some() && facts.declared && !facts.contradicted => {
                Judged::decided(Criterion::Holds, Basis::Observed)
            }
            Criterion::Missing => {
                Judged::open_for(self.needs(row, facts), self.all_needs(row, facts))
            }
        }
    }

    /// What an open unit needs first. Looking again comes before asking: it costs least, and what
    /// it shows can spare the question.
    fn needs(&self, row: &Row, facts: UnitFacts) -> Needs {
        let is_there = match table::source_of(row.needs) {
            Some(SourceKind::Declaration) => facts.declared,
            Some(kind) => self.sources.contains(&kind),
            None => false,
        };
        let has_firmware = self.sources.contains(&SourceKind::Firmware);
        if !facts.looked && !has_firmware {
            Needs::Firmware
        } else if facts.gap {
            Needs::Coverage
        } else if !is_there {
            row.needs
        } else if !facts.declared {
            Needs::Declaration
        } else {
            Needs::Person
        }
    }

    /// Everything that an open unit needs. What the declaration or a check can pass may need no
    /// person, once the rest is there.
    fn all_needs(&self, row: &Row, facts: UnitFacts) -> Missing {
        let has_firmware = self.sources.contains(&SourceKind::Firmware);
        let source_is_missing = match table::source_of(row.needs) {
            Some(SourceKind::Declaration) | None => false,
            Some(kind) => !self.sources.contains(&kind),
        };
        let by_person = !row.is_passable() || facts.contradicted;
        Missing::default()
            .with(Needs::Firmware, !facts.looked && !has_firmware)
            .with(Needs::Coverage, facts.gap)
            .with(Needs::Declaration, !facts.declared)
            .with(row.needs, source_is_missing)
            .with(Needs::Person, by_person)
    }

    fn has_inputs(&self, unit: &Unit, row: &Row) -> bool {
        let required = self.standard.required_ixit(old_provision(self.standard, unit));
        self.declaration.is_some_and(|declaration| declaration.has_ixit(row.ixit, required))
    }

    fn has_looked(&self, area: Area) -> bool {
        self.coverage.has_looked(area)
    }

    fn read_the_ics(&self) -> Judged {
        let reasons = self
            .declaration
            .map(|declaration| ics::reasons_are_given(self.standard, self.edition, declaration));
        match reasons {
            None | Some(Criterion::Missing) => Judged::open(Needs::Declaration),
            Some(result) => Judged::decided(result, Basis::Machine),
        }
    }
}

/// Whether a unit reads the ICS alone: 4-1-1a, or the one in which it lives on.
fn reads_the_ics(unit: &Unit) -> bool {
    let is_it =
        |own: &thirteen_standard::Counterpart| own.asks == Asks::Same && own.from == READS_THE_ICS;
    unit.id == READS_THE_ICS || unit.counterparts.iter().any(is_it)
}

/// The provision of V2.1.1 whose needed IXIT fields a unit has: Table B.1 of V1.1.1 names them by
/// provision, and of V2.1.1 that table was not seen.
pub(crate) fn old_provision<'a>(standard: &'a Standard, unit: &'a Unit) -> &'a str {
    let old = unit.counterparts.first().and_then(|own| standard.unit(&own.from));
    old.map_or(&unit.provision, |old| &old.provision)
}

/// The kinds of the sources of which something was not read; `None` for a gap in no known source.
fn gaps(evidence: &Evidence) -> BTreeSet<Option<SourceKind>> {
    let mut kinds = BTreeSet::new();
    for unread in &evidence.coverage.unread {
        let artefact = &unread.locator.artefact;
        let hash = artefact.strip_prefix("sha256:").unwrap_or(artefact);
        let mut is_known = false;
        for artefact in evidence.artefacts.iter().filter(|known| known.sha256 == hash) {
            is_known = true;
            kinds.insert(Some(artefact.kind));
        }
        if !is_known {
            kinds.insert(None);
        }
    }
    kinds
}
