// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `cargo xtask score checks`: what each check did on products whose truth is known by construction:
//! found, missed, false.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use thirteen_evidence::Outcome;
use thirteen_verdict::{Assessment, FindingView};

use crate::score::{Scored, Twin, is_at_any, news, score};
use crate::tree::Done;

/// What one check did.
#[derive(Debug, Default, PartialEq, Eq)]
struct Row {
    /// Good products in which it saw what is right.
    upheld: usize,
    /// Twins whose defect it found, at a provision that the truth allows to fail.
    found: usize,
    /// Those of them where it points at the place that the truth names.
    located: usize,
    /// Twins whose defect nobody found, though it bears on a provision that had to fail.
    missed: usize,
    /// Breaches in a good product, in a look-alike, or at a provision that the truth lets stand.
    false_breaches: usize,
}

type Rows = BTreeMap<String, Row>;

/// Scores every product below the folder, and prints a line a check.
pub fn run(products: &Path) -> Done {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(products)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("twins.jsonl").is_file())
        .collect();
    folders.sort();
    if folders.is_empty() {
        return Err(format!("no product with twins in {}", products.display()).into());
    }
    let mut rows = Rows::new();
    for folder in &folders {
        let scored = score(folder, None)?;
        count_good(&scored.good, &mut rows);
        for (twin, own) in &scored.twins {
            count_twin(twin, &scored, own, &mut rows);
        }
    }
    print(&rows);
    Ok(())
}

fn count_good(good: &Assessment, rows: &mut Rows) {
    for check in checks_with(good.findings.iter(), Outcome::Upheld) {
        rows.entry(check).or_default().upheld += 1;
    }
    for check in checks_with(good.findings.iter(), Outcome::Breach) {
        rows.entry(check).or_default().false_breaches += 1;
    }
}

fn checks_with<'a>(
    findings: impl Iterator<Item = &'a FindingView>,
    outcome: Outcome,
) -> BTreeSet<String> {
    findings.filter(|own| own.outcome == outcome).map(|own| own.check.clone()).collect()
}

fn count_twin(twin: &Twin, scored: &Scored, own: &Assessment, rows: &mut Rows) {
    let news = news(&scored.good, own);
    let is_allowed = |finding: &FindingView| finding.provisions.iter().any(|id| twin.allows(id));
    let (right, wrong): (Vec<_>, Vec<_>) =
        news.into_iter().partition(|own| twin.is_defect() && is_allowed(own));
    let mut found = BTreeSet::new();
    let mut located = BTreeSet::new();
    for finding in &right {
        found.insert(finding.check.as_str());
        if is_at_any(finding, twin) {
            located.insert(finding.check.as_str());
        }
    }
    for check in found {
        rows.entry(check.to_owned()).or_default().found += 1;
    }
    for check in located {
        rows.entry(check.to_owned()).or_default().located += 1;
    }
    for check in checks_with(wrong.into_iter(), Outcome::Breach) {
        rows.entry(check).or_default().false_breaches += 1;
    }
    if twin.is_defect() && right.is_empty() {
        println!("missed: {} ({})", twin.twin, twin.must_fail_ids().collect::<Vec<_>>().join(", "));
        for check in thirteen_checks::ALL {
            if check
                .feeds
                .iter()
                .filter_map(|unit| unit.rsplit_once('-'))
                .any(|(id, _)| twin.must_fail_ids().any(|own| own == id))
            {
                rows.entry(check.id.to_owned()).or_default().missed += 1;
            }
        }
    }
}

fn print(rows: &Rows) {
    println!(
        "{:40} {:>6} {:>5} {:>7} {:>6} {:>5}",
        "check", "upheld", "found", "located", "missed", "false"
    );
    let mut quiet = 0;
    let mut total = Row::default();
    for check in thirteen_checks::ALL {
        let Some(row) = rows.get(check.id) else {
            quiet += 1;
            continue;
        };
        println!(
            "{:40} {:>6} {:>5} {:>7} {:>6} {:>5}",
            check.id, row.upheld, row.found, row.located, row.missed, row.false_breaches
        );
        total.upheld += row.upheld;
        total.found += row.found;
        total.located += row.located;
        total.missed += row.missed;
        total.false_breaches += row.false_breaches;
    }
    println!(
        "{:40} {:>6} {:>5} {:>7} {:>6} {:>5}",
        "all", total.upheld, total.found, total.located, total.missed, total.false_breaches
    );
    println!("{quiet} checks had nothing to say of these products");
}
