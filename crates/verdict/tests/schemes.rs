// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One assessment under schemes.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use support::{assess, everything_claimed, image};
use thirteen_standard::{schemes, standard};
use thirteen_verdict::{Assessment, ItemState, Verdict, read_schemes};

/// An assessment in which these provisions have a verdict and all others are open.
fn with(verdicts: &[(&str, Verdict)]) -> Assessment {
    let mut assessment = assess(&image(), &[], Some(&everything_claimed()));
    for provision in &mut assessment.provisions {
        provision.verdict = Verdict::Inconclusive;
        if let Some((_, verdict)) = verdicts.iter().find(|(id, _)| *id == provision.id) {
            provision.verdict = *verdict;
        }
    }
    assessment
}

fn state(assessment: &Assessment, scheme: &str, item: &str) -> ItemState {
    let all = schemes().unwrap();
    let own = all.scheme(scheme).unwrap();
    let readings = read_schemes(standard().unwrap(), [own], Some(assessment));
    let items = &readings.schemes[0].items;
    items.iter().find(|own| own.id == item).unwrap().state.unwrap()
}

#[test]
fn uk_law_is_met_through_what_it_names_and_never_by_5_3_13_alone() {
    use Verdict::{Fail, NotApplicable, Pass};
    let passwords =
        with(&[("5.1-1", Pass), ("5.1-2", NotApplicable), ("5.2-1", Pass), ("5.3-13", Pass)]);
    assert_eq!(state(&passwords, "uk-psti", "sch1-1"), ItemState::Met);
    assert_eq!(state(&passwords, "uk-psti", "sch1-2"), ItemState::Met);
    assert_eq!(state(&passwords, "uk-psti", "sch1-3"), ItemState::Open);
    let failed = with(&[("5.1-1", Fail), ("5.3-13", Fail)]);
    assert_eq!(state(&failed, "uk-psti", "sch1-1"), ItemState::NotMet);
    assert_eq!(state(&failed, "uk-psti", "sch1-2"), ItemState::Open);
    assert_eq!(state(&failed, "uk-psti", "sch1-3"), ItemState::NotMet);
    assert_eq!(state(&passwords, "uk-psti", "soc-a"), ItemState::Beyond);
}

#[test]
fn where_the_standard_asks_more_its_failures_do_not_prove_the_scheme_s() {
    use Verdict::{Fail, NotSupported, Pass};
    assert_eq!(state(&with(&[("5.10-1", Pass)]), "uk-cop-2018", "10"), ItemState::Met);
    assert_eq!(state(&with(&[("5.10-1", Fail)]), "uk-cop-2018", "10"), ItemState::Open);
    assert_eq!(state(&with(&[("5.10-1", NotSupported)]), "uk-cop-2018", "10"), ItemState::Open);
    assert_eq!(state(&with(&[]), "uk-cop-2018", "10"), ItemState::Open);
}

#[test]
fn every_item_of_every_scheme_has_a_state_and_none_is_met_by_an_open_assessment() {
    let all = schemes().unwrap();
    let open = with(&[]);
    let readings = read_schemes(standard().unwrap(), &all.schemes, Some(&open));
    assert_eq!(readings.schemes.len(), all.schemes.len());
    for (reading, scheme) in readings.schemes.iter().zip(&all.schemes) {
        assert_eq!(reading.items.len(), scheme.items.len());
        for item in &reading.items {
            assert!(matches!(item.state, Some(ItemState::Open | ItemState::Beyond)), "{item:?}");
            assert_eq!(
                item.state == Some(ItemState::Beyond),
                item.provisions.is_empty() || item.relation == "gap",
                "{item:?}"
            );
        }
    }
    let alone = read_schemes(standard().unwrap(), &all.schemes, None);
    assert!(alone.schemes.iter().flat_map(|own| &own.items).all(|own| own.state.is_none()));
}

#[test]
fn ids_of_another_edition_are_read_as_what_they_replaced() {
    // The CRA's item names 5.3-4A and 5.3-4B, which are 5.3-4 in V2.1.1.
    let all = schemes().unwrap();
    let own = all.scheme("eu-cra").unwrap();
    let readings = read_schemes(standard().unwrap(), [own], Some(&with(&[])));
    let item = readings.schemes[0].items.iter().find(|own| own.id == "I-2c").unwrap();
    let ids: Vec<_> = item.provisions.iter().map(|own| own.id.as_str()).collect();
    assert!(ids.contains(&"5.3-4") && !ids.contains(&"5.3-4A"), "{ids:?}");
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len());
}
