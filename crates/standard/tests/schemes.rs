// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The schemes and how they stand to the provisions.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod duplicates;

use duplicates::duplicates;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use thirteen_standard::{
    Edition, Level, Relation, SchemeItem, Schemes, Standard, schemes, standard,
};

static STANDARD: LazyLock<&Standard> = LazyLock::new(|| standard().unwrap());
static SCHEMES: LazyLock<&Schemes> = LazyLock::new(|| schemes().unwrap());

fn items() -> impl Iterator<Item = (&'static str, &'static SchemeItem)> {
    let schemes: &'static Schemes = *SCHEMES;
    schemes
        .schemes
        .iter()
        .flat_map(|scheme| scheme.items.iter().map(|item| (scheme.id.as_str(), item)))
}

#[test]
fn ids_are_unique() {
    assert_eq!(duplicates(SCHEMES.schemes.iter().map(|row| &row.id)), Vec::<&String>::new());
    assert_eq!(duplicates(SCHEMES.standards.iter().map(|row| &row.id)), Vec::<&String>::new());
    assert_eq!(duplicates(items().map(|(scheme, item)| (scheme, &item.id))), []);
}

#[test]
fn there_are_30_schemes_with_221_items_and_36_standards() {
    assert_eq!(SCHEMES.schemes.len(), 30);
    assert_eq!(items().count(), 221);
    assert_eq!(SCHEMES.standards.len(), 36);
    assert_eq!(SCHEMES.recognitions.len(), 9);
}

#[test]
fn schemes_are_fully_described() {
    for scheme in &SCHEMES.schemes {
        let texts = [
            &scheme.jurisdiction,
            &scheme.name,
            &scheme.status,
            &scheme.authority,
            &scheme.summary,
            &scheme.confidence,
        ];
        assert!(texts.iter().all(|text| !text.is_empty()), "{}", scheme.id);
        for item in &scheme.items {
            assert!(!item.asks.is_empty() && !item.confidence.is_empty(), "{}", item.id);
        }
    }
    for standard in &SCHEMES.standards {
        assert!(!standard.confidence.is_empty() && !standard.as_of.is_empty(), "{}", standard.id);
    }
}

#[test]
fn items_name_known_provisions() {
    for (scheme, item) in items() {
        for id in &item.provisions {
            assert!(STANDARD.any_provision(id).is_some(), "{scheme} {} {id}", item.id);
        }
        assert_eq!(duplicates(&item.provisions), Vec::<&String>::new(), "{scheme} {}", item.id);
    }
}

#[test]
fn an_item_without_provisions_says_why() {
    let may_be_without =
        [Relation::Gap, Relation::Document, Relation::Recognition, Relation::Wider];
    for (scheme, item) in items().filter(|(_, item)| item.provisions.is_empty()) {
        assert!(may_be_without.contains(&item.relation), "{scheme} {}", item.id);
    }
}

#[test]
fn schemes_refer_to_known_schemes() {
    for scheme in &SCHEMES.schemes {
        for other in &scheme.see {
            assert!(SCHEMES.scheme(other).is_some(), "{} see {other}", scheme.id);
        }
    }
    for recognition in &SCHEMES.recognitions {
        for id in [&recognition.from, &recognition.to] {
            assert!(SCHEMES.scheme(id).is_some(), "{id}");
        }
        assert_ne!(recognition.from, recognition.to);
    }
    let serving = SCHEMES.standards.iter().filter_map(|standard| standard.scheme.as_ref());
    let serving: BTreeSet<_> = serving.collect();
    assert_eq!(serving.len(), 2, "{serving:?}");
    assert!(serving.iter().all(|id| SCHEMES.scheme(id).is_some()));
}

#[test]
fn two_labels_ask_for_all_mandatory_provisions() {
    let mandatory: BTreeSet<_> = STANDARD
        .provisions(Edition::En211)
        .iter()
        .filter(|row| row.level(Edition::En211) == Some(Level::Mandatory))
        .map(|row| row.id.as_str())
        .collect();
    for (scheme, item) in [("sg-cls", "level-2"), ("de-it-sik", "all")] {
        let item = SCHEMES.scheme(scheme).and_then(|row| row.item(item)).unwrap();
        let have: BTreeSet<_> = item.provisions.iter().map(String::as_str).collect();
        assert_eq!(have, mandatory, "{scheme}");
    }
}

#[test]
fn uk_law_points_to_v2_1_1() {
    let psti = SCHEMES.scheme("uk-psti").unwrap();
    assert_eq!(psti.edition, Some(Edition::En211));
    let deemed: BTreeSet<_> = psti
        .items
        .iter()
        .filter(|item| item.relation == Relation::DeemedCompliance)
        .flat_map(|item| item.provisions.iter().map(String::as_str))
        .collect();
    assert_eq!(deemed, BTreeSet::from(["5.1-1", "5.1-2", "5.2-1", "5.3-13"]));
}

#[test]
fn the_code_of_practice_covers_every_guideline_with_its_own_provisions() {
    let code = SCHEMES.scheme("uk-cop-2018").unwrap();
    let numbers: Vec<_> = code.items.iter().map(|item| item.id.as_str()).collect();
    let want: Vec<_> = (1..=13).map(|number: u8| number.to_string()).collect();
    assert_eq!(numbers, want);
}

#[test]
fn every_place_of_interest_has_a_scheme() {
    for place in [
        "United Kingdom",
        "European Union",
        "United States",
        "Canada",
        "France",
        "New Zealand",
        "Australia",
        "Commonwealth",
        "Singapore",
        "Japan",
        "Korea",
        "Germany",
    ] {
        let mut schemes = SCHEMES.schemes.iter();
        assert!(schemes.any(|scheme| scheme.jurisdiction.contains(place)), "{place}");
    }
}

#[test]
fn editions_without_test_cases_are_schemes() {
    for edition in Edition::ALL {
        let scheme = thirteen_standard::scheme_of(*edition).map(|id| SCHEMES.scheme(id).unwrap());
        assert_eq!(scheme.is_some(), !edition.is_judged(), "{edition}");
    }
    // TS 103 645 V1.1.1 has 38 provisions, each carried on by provisions of V2.1.1.
    let ts = SCHEMES.scheme("etsi-ts-103645-2019").unwrap();
    assert_eq!(ts.items.len(), 38);
    assert_eq!(ts.name, "ETSI TS 103 645 V1.1.1");
    assert_eq!(ts.item("4.2-1").unwrap().provisions, ["5.2-1"]);
}
