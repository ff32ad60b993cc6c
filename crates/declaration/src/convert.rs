// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From the file to what verdicts depend on. Drafts do not count: nobody stands for them.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_standard::{Edition, Standard};

use crate::answers::{Answers, IxitRow, Said};
use crate::declared::{Constrained, Declaration, External, IcsEntry};
use crate::paper::Paper;

impl Answers {
    /// The declaration for an edition, as the rules of TS 103 701 take it.
    #[must_use]
    pub fn declaration(&self, standard: &Standard, edition: Edition) -> Declaration {
        let conditions = self.conditions_of(edition);
        let constrained = self.constrained_of(&conditions);
        let ics = self.ics.iter().filter(|row| row.edition == edition && !row.support.draft);
        Declaration {
            constrained,
            features: self.features_of(edition),
            ics: ics
                .map(|row| {
                    let detail = row.column().to_owned();
                    (row.provision.value.clone(), IcsEntry { support: row.support.value, detail })
                })
                .collect(),
            ixit: self.filled(standard),
            external: BTreeMap::new(),
            papers: self.papers(),
            conditions,
        }
    }

    /// Papers that are offered as external evidence, in the order of the file.
    fn papers(&self) -> Vec<Paper> {
        let version = self.product.get("firmware").map(|said| said.value.clone());
        let certificates = self.certificates.iter().map(|row| Paper {
            provisions: row.provisions.iter().map(|said| said.value.clone()).collect(),
            test_cases: row.test_cases.iter().map(|said| said.value.clone()).collect(),
            edition: row.edition.as_ref().map(|said| said.value.as_str().to_owned()),
            sha256: row.sha256.clone(),
            version: row.texts.get("version").map(|said| said.value.clone()),
            declared_version: version.clone(),
            ..paper(&row.texts, &row.tests)
        });
        let external = self.external.iter().map(|row| Paper {
            provisions: vec![row.provision.value.clone()],
            ..paper(&row.about, &row.tests)
        });
        external.chain(certificates).collect()
    }

    fn features_of(&self, edition: Edition) -> BTreeMap<String, bool> {
        let said = self.features.get(&edition).into_iter().flatten();
        said.filter(|(_, said)| !said.draft).map(|(id, said)| (id.clone(), said.value)).collect()
    }

    /// 'Constrained device' of the identification (Annex A.2); where nothing is said there,
    /// condition 4 is the same statement without its justification.
    fn constrained_of(&self, conditions: &BTreeMap<String, bool>) -> Constrained {
        let said = &self.constrained;
        let declared = match &said.declared {
            Some(declared) => declared.value,
            None => conditions.get("4") == Some(&true),
        };
        let reason = said.justification.as_ref().is_some_and(|why| !why.value.trim().is_empty());
        Constrained { declared, justified: declared && reason }
    }

    /// The IXIT: of each table the fields that every row fills; all of them, where it is said to
    /// have no rows.
    fn filled(&self, standard: &Standard) -> BTreeMap<u8, BTreeSet<String>> {
        let mut tables = BTreeMap::new();
        for table in standard.ixit_tables() {
            let known = table.fields_v1.iter().chain(&table.fields_added_v2);
            let mut rows = self.rows(table.number).filter(|row| has_content(row)).peekable();
            if rows.peek().is_some() {
                let rows: Vec<_> = rows.collect();
                let all = |field: &&String| rows.iter().all(|row| fills(row, field));
                tables.insert(table.number, known.filter(all).cloned().collect());
            } else if self.has_no_rows(table.number) {
                tables.insert(table.number, known.cloned().collect());
            }
        }
        tables
    }
}

fn has_content(row: &IxitRow) -> bool {
    row.fields.iter().any(|(name, _)| fills(row, name))
}

fn fills(row: &IxitRow, field: &str) -> bool {
    // The id is there, or the row would not have been read.
    field == "ID" || row.field(field).is_some_and(|said| !said.draft)
}

/// What both ways to name a paper have.
fn paper(texts: &BTreeMap<String, Said<String>>, tests: &BTreeMap<String, Said<bool>>) -> Paper {
    let text =
        |key: &str| texts.get(key).map(|said| said.value.clone()).filter(|it| !it.is_empty());
    let fits = |key: &str| tests.get(key).is_some_and(|said| said.value);
    Paper {
        document: text("document").unwrap_or_default(),
        issuer: text("issuer").unwrap_or_default(),
        reference: text("reference").unwrap_or_default(),
        issued: text("issued"),
        expires: text("expires"),
        tests: External {
            scope: fits("scope"),
            activities: fits("activities"),
            depth: fits("depth"),
        },
        ..Paper::default()
    }
}
