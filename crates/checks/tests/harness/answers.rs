// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reads a maker's answers as the samples write them (`products/*/answers.toml`) into facts.

use std::collections::BTreeMap;

use serde::Deserialize;
use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_evidence::{Artefact, Evidence, Locator, SourceKind};
use toml::Spanned;

/// Name of the file in locators.
pub const NAME: &str = "answers.toml";

#[derive(Deserialize)]
struct Answers {
    #[serde(default)]
    conditions: BTreeMap<String, BTreeMap<String, Spanned<bool>>>,
    #[serde(default)]
    ics: Vec<Ics>,
    #[serde(default)]
    ixit: Vec<Row>,
    /// What answers to plain questions say beside.
    #[serde(default)]
    facts: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
struct Ics {
    edition: Option<String>,
    provision: String,
    support: Spanned<String>,
    detail: Option<Spanned<String>>,
}

#[derive(Deserialize)]
struct Row {
    table: u8,
    id: String,
    fields: BTreeMap<String, Spanned<String>>,
}

/// Adds the answers to the evidence.
pub fn add(evidence: &mut Evidence, text: &str) -> Result<(), String> {
    let answers: Answers = toml::from_str(text).map_err(|error| error.to_string())?;
    let sha256 = format!("{:064x}", text.len());
    let place = |key: String, start: usize| {
        let line = 1 + text[..start].matches('\n').count();
        let mut place = Locator::whole(&format!("sha256:{sha256}"), vec![NAME.to_owned()]);
        place.file = Some(NAME.to_owned());
        place.key = Some(key);
        place.excerpt = text.lines().nth(line - 1).map(|line| line.chars().take(120).collect());
        place.line(u32::try_from(line).unwrap_or(0))
    };
    let mut declared: Vec<Declared> = Vec::new();
    for (edition, own) in &answers.conditions {
        for (id, holds) in own {
            let key = format!("conditions.{id}");
            declared.push(Declared {
                part: DeclaredPart::Condition,
                table: None,
                id: id.clone(),
                field: "holds".to_owned(),
                value: holds.get_ref().to_string(),
                edition: Some(edition.clone()),
                draft: false,
                locators: vec![place(key, holds.span().start)],
            });
        }
    }
    for own in &answers.ics {
        let edition = own.edition.clone().unwrap_or_else(|| "en-2.1.1".to_owned());
        let mut say = |field: &str, value: &Spanned<String>| {
            declared.push(Declared {
                part: DeclaredPart::Ics,
                table: None,
                id: own.provision.clone(),
                field: field.to_owned(),
                value: value.get_ref().clone(),
                edition: Some(edition.clone()),
                draft: false,
                locators: vec![place(format!("ics.{}.{field}", own.provision), value.span().start)],
            });
        };
        say("support", &own.support);
        if let Some(detail) = &own.detail {
            say("detail", detail);
        }
    }
    for row in &answers.ixit {
        let mut fields: Vec<_> = row.fields.iter().collect();
        fields.sort_by_key(|(_, value)| value.span().start);
        for (field, value) in fields {
            declared.push(Declared {
                part: DeclaredPart::Ixit,
                table: Some(row.table),
                id: row.id.clone(),
                field: field.clone(),
                value: value.get_ref().clone(),
                edition: None,
                draft: false,
                locators: vec![place(format!("ixit.{}.{field}", row.id), value.span().start)],
            });
        }
    }
    for fact in &answers.facts {
        declared.push(Declared {
            part: DeclaredPart::Fact,
            table: None,
            id: fact.get_ref().clone(),
            field: "fact".to_owned(),
            value: "true".to_owned(),
            edition: None,
            draft: false,
            locators: vec![place(format!("facts.{}", fact.get_ref()), fact.span().start)],
        });
    }
    evidence.declared.extend(declared);
    evidence.artefacts.push(Artefact {
        sha256,
        name: NAME.to_owned(),
        size: text.len() as u64,
        kind: SourceKind::Declaration,
    });
    Ok(())
}
