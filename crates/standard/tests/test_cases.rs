// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Test cases and units of TS 103 701.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod duplicates;

use duplicates::duplicates;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use thirteen_standard::{
    Act, Asks, Counts, Edition, Standard, TestCase, TestEdition, TestKind, natural_order, standard,
};

static STANDARD: LazyLock<&Standard> = LazyLock::new(|| standard().unwrap());

fn kinds(kind: TestKind) -> usize {
    STANDARD.test_cases(TestEdition::V111).iter().filter(|case| case.kind == kind).count()
}

fn in_alphabet(letters: &[char]) -> bool {
    letters.iter().copied().eq(('a'..='h').take(letters.len()))
}

#[test]
fn ids_are_unique() {
    for edition in TestEdition::ALL {
        let ids = STANDARD.test_cases(*edition).iter().map(|case| &case.id);
        assert_eq!(duplicates(ids), Vec::<&String>::new(), "{edition}");
    }
    assert_eq!(duplicates(STANDARD.units().map(|unit| &unit.id)), Vec::<&String>::new());
}

#[test]
fn v1_1_1_has_109_cases_226_units_and_68_groups() {
    let groups: BTreeSet<_> =
        STANDARD.test_cases(TestEdition::V111).iter().map(|case| &case.provision).collect();
    let have = Counts {
        test_cases: STANDARD.test_cases(TestEdition::V111).len(),
        conceptual: kinds(TestKind::Conceptual),
        functional: kinds(TestKind::Functional),
        mixed: kinds(TestKind::Mixed),
        units: STANDARD.units().count(),
        groups: groups.len(),
        ixit_tables: STANDARD.ixit_tables().len(),
    };
    let want = Counts {
        test_cases: 109,
        conceptual: 62,
        functional: 46,
        mixed: 1,
        units: 226,
        groups: 68,
        ixit_tables: 29,
    };
    assert_eq!(have, want);
    assert_eq!(STANDARD.test_groups_file().meta.counts_v1, want);
}

#[test]
fn v2_1_1_has_132_cases_with_260_units_seen() {
    let cases = STANDARD.test_cases(TestEdition::V211);
    assert_eq!(cases.len(), 132);
    assert_eq!(cases.iter().map(|case| case.unit_letters.len()).sum::<usize>(), 260);
}

#[test]
fn units_are_46_facts_140_judgements_and_40_deeds() {
    let count = |act| STANDARD.units().filter(|unit| unit.act == act).count();
    assert_eq!((count(Act::Check), count(Act::Assess)), (46, 140));
    assert_eq!(STANDARD.units().filter(|unit| unit.act.is_fact()).count(), 46);
    let others = [Act::Check, Act::Assess];
    assert_eq!(STANDARD.units().filter(|unit| !others.contains(&unit.act)).count(), 40);
}

#[test]
fn units_come_in_the_standards_order() {
    let ids: Vec<_> = STANDARD.units().map(|unit| unit.id.as_str()).collect();
    assert_eq!(ids[..6], ["4-1-1a", "5.1-1-1a", "5.1-1-2a", "5.1-1-2b", "5.1-1-2c", "5.1-2-1a"]);
    assert!(ids.last().unwrap().starts_with("6-5-"));
    assert!(ids.is_sorted_by(|a, b| natural_order(a, b).is_lt()));
    // The file is written in the same order.
    let cases = STANDARD.test_groups_file().test_cases.iter();
    let first = cases.filter(|case| case.edition == TestEdition::V111);
    let written = first.flat_map(|case| &case.units).map(|unit| unit.id.as_str());
    assert_eq!(written.collect::<Vec<_>>(), ids);
}

#[test]
fn a_unit_is_found_by_its_id_and_knows_where_it_belongs() {
    let unit = STANDARD.unit("5.1-1-2c").unwrap();
    assert_eq!((unit.test_case.as_str(), unit.provision.as_str()), ("5.1-1-2", "5.1-1"));
    assert_eq!((unit.letter, unit.act, unit.ixit.as_slice()), ('c', Act::Assess, &[1][..]));
    assert!(STANDARD.unit("5.1-1-2d").is_none());
    for unit in STANDARD.units() {
        assert!(std::ptr::eq(STANDARD.unit(&unit.id).unwrap(), unit));
        let case = STANDARD.test_case(&unit.test_case).unwrap();
        assert_eq!(
            (&case.provision, &format!("{}{}", case.id, unit.letter)),
            (&unit.provision, &unit.id)
        );
    }
}

#[test]
fn a_case_is_found_by_its_id_as_ts_103_701_writes_it() {
    let case = STANDARD.test_case("6-1-1").unwrap();
    assert_eq!(case.provision, "6.1");
    assert!(STANDARD.test_case("6.1-1").is_none());
    assert!(STANDARD.test_case("5.3-9-3").is_none());
    for edition in TestEdition::ALL {
        for case in STANDARD.test_cases(*edition) {
            let found = STANDARD.test_case_of(*edition, &case.id).unwrap();
            assert!(std::ptr::eq(found, *case), "{edition} {}", case.id);
        }
    }
}

#[test]
fn a_case_is_numbered_after_its_provision() {
    for edition in TestEdition::ALL {
        for case in STANDARD.test_cases(*edition) {
            let (provision, number) = case.id.rsplit_once('-').unwrap();
            assert!(number.parse::<u8>().is_ok(), "{}", case.id);
            assert_eq!(
                provision,
                case.provision.replacen("6.", "6-", usize::from(case.provision.starts_with("6."))),
                "{}",
                case.id
            );
        }
    }
}

#[test]
fn every_provision_is_tested_and_nothing_else() {
    for (tests, edition) in
        [(TestEdition::V111, Edition::En211), (TestEdition::V211, Edition::En313)]
    {
        assert_eq!(edition.test_edition(), Some(tests));
        let entry = STANDARD.test_groups_file().editions.iter().find(|row| row.id == tests);
        assert_eq!(entry.map(|row| row.tests), Some(edition));
        let tested: BTreeSet<_> =
            STANDARD.test_cases(tests).iter().map(|case| case.provision.as_str()).collect();
        let all: BTreeSet<_> =
            STANDARD.provisions(edition).iter().map(|row| row.id.as_str()).collect();
        assert_eq!(tested, all);
    }
}

#[test]
fn a_test_group_holds_the_cases_of_one_provision_in_order() {
    let ids: Vec<_> = STANDARD.test_group("5.1-1").map(|case| case.id.as_str()).collect();
    assert_eq!(ids, ["5.1-1-1", "5.1-1-2"]);
    assert_eq!(STANDARD.test_group("6.1").next().unwrap().id, "6-1-1");
    assert_eq!(STANDARD.test_group("5.1-2A").count(), 0);
    let all = STANDARD.provisions(Edition::En211).iter();
    assert_eq!(all.map(|row| STANDARD.test_group(&row.id).count()).sum::<usize>(), 109);
}

#[test]
fn unit_letters_run_from_a() {
    for case in STANDARD.test_cases(TestEdition::V111) {
        let letters: Vec<_> = case.units.iter().map(|unit| unit.letter).collect();
        assert!(!letters.is_empty() && in_alphabet(&letters), "{} {letters:?}", case.id);
    }
    for case in STANDARD.test_cases(TestEdition::V211) {
        assert!(in_alphabet(&case.unit_letters), "{} {:?}", case.id, case.unit_letters);
    }
}

#[test]
fn a_case_reads_the_ixit_tables_of_its_units() {
    for case in STANDARD.test_cases(TestEdition::V111) {
        let units: BTreeSet<_> = case.units.iter().flat_map(|unit| &unit.ixit).collect();
        assert_eq!(case.ixit.iter().collect::<BTreeSet<_>>(), units, "{}", case.id);
        assert_eq!(duplicates(&case.ixit), Vec::<&u8>::new(), "{}", case.id);
    }
}

#[test]
fn ixit_tables_and_cases_name_each_other() {
    let readers = |edition, number| -> BTreeSet<&str> {
        let cases: &[&'static TestCase] = STANDARD.test_cases(edition);
        let reading = cases.iter().filter(|case| case.ixit.contains(&number));
        reading.map(|case| case.id.as_str()).collect()
    };
    for table in STANDARD.ixit_tables() {
        let v1: BTreeSet<_> = table.read_by_v1.iter().map(String::as_str).collect();
        assert_eq!(v1, readers(TestEdition::V111, table.number), "ixit {} V1.1.1", table.number);
        let v2: BTreeSet<_> = table.read_by_v2.iter().map(String::as_str).collect();
        assert_eq!(v2, readers(TestEdition::V211, table.number), "ixit {} V2.1.1", table.number);
    }
    for case in &STANDARD.test_groups_file().test_cases {
        assert!(
            case.ixit.iter().all(|number| STANDARD.ixit_table(*number).is_some()),
            "{}",
            case.id
        );
    }
}

#[test]
fn units_refer_to_known_cases() {
    let mut applying = 0;
    for unit in STANDARD.units() {
        applying += usize::from(!unit.applies.is_empty());
        for other in unit.applies.iter().chain(&unit.see) {
            assert!(STANDARD.test_case(other).is_some(), "{} {other}", unit.id);
            assert_ne!(*other, unit.test_case, "a case refers to itself");
        }
    }
    assert_eq!(applying, 14);
}

#[test]
fn applying_goes_in_no_circle() {
    fn reaches(from: &TestCase, target: &str, depth: usize) -> bool {
        assert!(depth < 20, "{target}");
        let others = from.units.iter().flat_map(|unit| &unit.applies);
        others.into_iter().any(|other| {
            other == target || reaches(STANDARD.test_case(other).unwrap(), target, depth + 1)
        })
    }
    for case in STANDARD.test_cases(TestEdition::V111) {
        assert!(!reaches(case, &case.id, 0), "{}", case.id);
    }
}

#[test]
fn cases_of_v2_1_1_refer_to_known_cases_of_v1_1_1() {
    let mut references = 0;
    for case in STANDARD.test_cases(TestEdition::V211) {
        let does = case.does.as_deref().unwrap();
        let Some((_, rest)) = does.split_once("See V1.1.1 ") else { continue };
        let end = rest.find(|letter: char| !(letter.is_ascii_digit() || ".-".contains(letter)));
        let id = rest[..end.unwrap_or(rest.len())].trim_end_matches('.');
        assert!(STANDARD.test_case(id).is_some(), "{} {id}", case.id);
        references += 1;
    }
    assert!(references > 50, "{references} references");
}

#[test]
fn each_edition_tells_what_it_can() {
    for case in STANDARD.test_cases(TestEdition::V111) {
        assert!(case.purpose.as_ref().is_some_and(|text| !text.is_empty()), "{}", case.id);
        assert!(case.units.iter().all(|unit| !unit.does.is_empty()), "{}", case.id);
        assert!(case.unit_letters.is_empty() && case.does.is_none(), "{}", case.id);
    }
    for case in STANDARD.test_cases(TestEdition::V211) {
        assert!(case.purpose.is_none(), "{}", case.id);
        assert!(case.does.is_some() && case.relation.is_some(), "{}", case.id);
    }
}

#[test]
fn units_of_v2_1_1_are_those_of_v1_1_1_where_the_case_is_the_same() {
    let later = |id| STANDARD.unit_of(TestEdition::V211, id).unwrap();
    let cases = STANDARD.test_cases(TestEdition::V211);
    assert_eq!(cases.iter().map(|case| case.units.len()).sum::<usize>(), 260);
    for case in cases {
        let letters: Vec<char> = case.units.iter().map(|unit| unit.letter).collect();
        assert_eq!(letters, case.unit_letters, "{}", case.id);
        let old = match case.relation.as_deref().unwrap() {
            "same" => Some(case.id.as_str()),
            other => other.strip_prefix("same-as "),
        };
        let Some(old) = old else { continue };
        let old = STANDARD.test_case(old).unwrap();
        assert_eq!(old.kind, case.kind, "{}", case.id);
        for (new, old) in case.units.iter().zip(&old.units) {
            assert_eq!((new.letter, new.act, &new.does), (old.letter, old.act, &old.does));
            assert_eq!(new.counterparts.len(), 1);
        }
    }
    // 6.3 became 6-3A, and 4-1 became 5.0-1.
    assert_eq!(later("6-3A-1a").counterparts[0].from, "6-3-1a");
    assert_eq!(later("5.0-1-1a").act, Act::Check);
    assert_eq!(later("5.0-1-1a").provision, "5.0-1");
    // Machine-to-machine mechanisms are new: nothing is known of the verbs.
    assert_eq!(later("5.1-2A-1a").act, Act::Unseen);
    assert!(later("5.1-2A-1a").counterparts.is_empty());
    assert!(STANDARD.unit("5.1-2A-1a").is_none());
    // Table 7 is new to the case, so each of its units is taken to read it.
    assert_eq!(later("5.3-1-1a").ixit, [6, 7]);
}

#[test]
fn counterparts_name_units_of_v1_1_1_and_say_how_much_is_asked() {
    let mut units = 0;
    for case in STANDARD.test_cases(TestEdition::V211) {
        for unit in &case.units {
            for old in &unit.counterparts {
                assert!(STANDARD.unit(&old.from).is_some(), "{} {}", unit.id, old.from);
                assert!(
                    STANDARD
                        .lives_on_in(&old.from)
                        .iter()
                        .any(|(new, asks)| new.id == unit.id && *asks == old.asks),
                    "{}",
                    unit.id
                );
                units += 1;
            }
        }
        let written: Vec<char> = case.counterparts.iter().map(|own| own.letter).collect();
        assert!(written.iter().all(|letter| case.unit_letters.contains(letter)), "{}", case.id);
        assert_eq!(duplicates(&written), Vec::<&char>::new(), "{}", case.id);
    }
    assert!(units > 150, "{units}");
    let asks = |old, new| {
        let all = STANDARD.lives_on_in(old).iter();
        all.filter(|(unit, _)| unit.id == new).map(|(_, asks)| *asks).next()
    };
    // Once is enough since V3.1.3; machine-to-machine passwords count since then.
    assert_eq!(asks("5.3-5-1a", "5.3-5-1a"), Some(Asks::Less));
    assert_eq!(asks("5.1-1-1a", "5.1-1-1a"), Some(Asks::More));
    // A guarded debug interface need not be off any more: being on no longer says enough.
    assert!(STANDARD.lives_on_in("5.6-4-2a").is_empty());
}
