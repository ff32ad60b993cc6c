// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen declare`: drafts a declaration from evidence.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_declaration::{Answers, Writer};
use thirteen_evidence::{Evidence, Locator, Outcome};
use thirteen_standard::{Edition, Standard};
use thirteen_words::Words;

use crate::arguments::Declare;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{answers, atomic, dialogue, output};

/// Runs it.
pub fn run(words: Words, declare: &Declare) -> Result<Exit, Failure> {
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    let path = &declare.output;
    if path.exists() && !declare.force {
        return Err(Failure::at("error-file-exists", path));
    }
    let (answers, mut writer) = if path.exists() {
        dialogue::open(words, standard, path)?
    } else {
        (Answers::default(), Writer::new())
    };
    let evidence = dialogue::collect_apart(&declare.sources)?;
    let upheld = upheld(standard, &evidence);
    let count = thirteen_declaration::draft(&mut writer, standard, &answers, &evidence, &upheld);
    let text = writer.text();
    atomic::write(path, text.as_bytes(), declare.force)?;
    output::note(&words.format("declare-drafted", &[("count", count.into())]));
    output::note(&dialogue::written(words, path));
    // What was drafted has to be a declaration that can be read.
    answers::read(words, standard, path).map(|_| Exit::Clean)
}

/// Provisions of which a check saw that something holds, and none saw a breach.
fn upheld(standard: &Standard, evidence: &Evidence) -> Vec<(String, Locator)> {
    let outcome = thirteen_checks::run_all(evidence, Edition::En211);
    let mut breached = BTreeSet::new();
    let mut seen: BTreeMap<&str, &Locator> = BTreeMap::new();
    for finding in &outcome.findings {
        let units = finding.units.iter().filter_map(|unit| standard.unit(unit));
        let provisions = units.map(|unit| unit.provision.as_str());
        match (finding.outcome, finding.locators.first()) {
            (Outcome::Upheld, Some(first)) => {
                for provision in provisions {
                    seen.entry(provision).or_insert(first);
                }
            }
            (Outcome::Breach | Outcome::Concern, _) => breached.extend(provisions),
            _ => {}
        }
    }
    seen.retain(|provision, _| !breached.contains(provision));
    seen.into_iter().map(|(id, locator)| (id.to_owned(), locator.clone())).collect()
}
