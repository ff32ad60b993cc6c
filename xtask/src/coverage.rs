// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `cargo xtask coverage-of-standard`: how much of TS 103 701 V1.1.1 a machine decides, from the
//! engine's own table of units and the list of checks. Nothing here is counted by hand.

use std::collections::BTreeSet;

use thirteen_standard::{TestCase, TestEdition, TestKind, standard};
use thirteen_verdict::table::{self, Who};

use crate::tree::Done;

/// Who settles a unit today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// Checks pass it and fail it, with the maker's declaration where it reads one.
    Decided,
    /// Checks can fail it, or gather what a person needs to pass it.
    Drafted,
    /// A person alone.
    Person,
}

const CLASSES: [Class; 3] = [Class::Decided, Class::Drafted, Class::Person];

/// IXIT tables of what an attacker on the network meets: log-in, updates, communication, services,
/// interfaces, remote APIs.
const NETWORK: [u8; 6] = [1, 7, 11, 13, 15, 28];

/// The unit that the engine reads from the ICS by itself.
const READS_THE_ICS: &str = "4-1-1a";

/// Prints it.
pub fn print() -> Done {
    let standard = standard()?;
    let fed = Fed {
        any: thirteen_checks::ALL.iter().flat_map(|check| check.feeds).copied().collect(),
        upheld: upheld()?,
    };
    let cases = standard.test_cases(TestEdition::V111);
    println!("{:10} {:24} {:9} units: decided · drafted · person", "case", "kind", "");
    for case in cases {
        let letters = |class: Class| -> String {
            let own = case.units.iter().filter(|unit| of_unit(&unit.id, &fed) == class);
            let letters: String = own.map(|unit| unit.letter).collect();
            if letters.is_empty() { "-".to_owned() } else { letters }
        };
        println!(
            "{:10} {:24} {:9} {} · {} · {}",
            case.id,
            case.kind,
            name(of_case(case, &fed)),
            letters(Class::Decided),
            letters(Class::Drafted),
            letters(Class::Person),
        );
    }
    println!();
    let units: Vec<Class> = standard.units().map(|unit| of_unit(&unit.id, &fed)).collect();
    sum("units", &units);
    sum("test cases", &cases.iter().map(|case| of_case(case, &fed)).collect::<Vec<_>>());
    let network: Vec<Class> =
        cases.iter().filter(|case| is_network(case)).map(|case| of_case(case, &fed)).collect();
    sum("test cases that concern a network attacker", &network);
    let touched = |cases: &[&&TestCase]| {
        cases.iter().filter(|case| case.units.iter().any(|unit| is_fed(&unit.id, &fed))).count()
    };
    let all: Vec<&&TestCase> = cases.iter().collect();
    let near: Vec<&&TestCase> = cases.iter().filter(|case| is_network(case)).collect();
    println!(
        "a machine alone can fail: {} of {} test cases ({} %), {} of {} of the network attacker's ({} %)",
        touched(&all),
        all.len(),
        share(touched(&all), all.len()),
        touched(&near),
        near.len(),
        share(touched(&near), near.len()),
    );
    println!(
        "\nThe network attacker's test cases: those that read an IXIT table of what is met there \
         ({}), functional ones and conceptual ones alike. Decided: every unit is; drafted: some unit \
         is decided or drafted.",
        NETWORK.map(|table| table.to_string()).join(", ")
    );
    Ok(())
}

/// Units that checks bear on.
struct Fed {
    /// By whatever they conclude.
    any: BTreeSet<&'static str>,
    /// By what a check was seen to uphold.
    upheld: BTreeSet<String>,
}

/// Units that a check upholds in one of its own tests: a line of a page under `crates/checks/tests`
/// that says `upheld: ID UNIT…`.
fn upheld() -> Done<BTreeSet<String>> {
    let mut units = BTreeSet::new();
    let folders = std::fs::read_dir(crate::tree::root().join("crates/checks/tests"))?;
    for folder in folders.filter_map(|own| Some(own.ok()?.path())).filter(|own| own.is_dir()) {
        for page in std::fs::read_dir(folder)?.filter_map(|own| Some(own.ok()?.path())) {
            if page.extension().is_some_and(|end| end == "md") {
                for line in std::fs::read_to_string(page)?.lines() {
                    let Some((_, proof)) = line.split_once("upheld: ") else { continue };
                    units.extend(proof.split_whitespace().skip(1).map(str::to_owned));
                }
            }
        }
    }
    Ok(units)
}

fn is_fed(unit: &str, fed: &Fed) -> bool {
    unit == READS_THE_ICS || fed.any.contains(unit)
}

fn of_unit(unit: &str, fed: &Fed) -> Class {
    let Some(row) = table::find(unit) else { return Class::Person };
    let can_pass = unit == READS_THE_ICS || row.is_passable() && fed.upheld.contains(unit);
    match (can_pass, is_fed(unit, fed)) {
        (true, _) => Class::Decided,
        (_, true) => Class::Drafted,
        // What is looked at in an image is laid before the person, though no check judges it.
        _ if !row.areas.is_empty() && row.who != Who::Bench => Class::Drafted,
        _ => Class::Person,
    }
}

fn of_case(case: &TestCase, fed: &Fed) -> Class {
    let units: Vec<Class> = case.units.iter().map(|unit| of_unit(&unit.id, fed)).collect();
    if units.iter().all(|class| *class == Class::Decided) {
        Class::Decided
    } else if units.iter().any(|class| *class != Class::Person) {
        Class::Drafted
    } else {
        Class::Person
    }
}

fn is_network(case: &TestCase) -> bool {
    let reads = case.ixit.iter().any(|table| NETWORK.contains(table));
    reads && matches!(case.kind, TestKind::Conceptual | TestKind::Functional | TestKind::Mixed)
}

const fn name(class: Class) -> &'static str {
    match class {
        Class::Decided => "decided",
        Class::Drafted => "drafted",
        Class::Person => "person",
    }
}

fn share(part: usize, all: usize) -> usize {
    (part * 100 + all / 2) / all.max(1)
}

fn sum(what: &str, classes: &[Class]) {
    let parts: Vec<String> = CLASSES
        .iter()
        .map(|class| {
            let count = classes.iter().filter(|own| *own == class).count();
            format!("{} {count} ({} %)", name(*class), share(count, classes.len()))
        })
        .collect();
    println!("{} {what}: {}", classes.len(), parts.join(", "));
}
