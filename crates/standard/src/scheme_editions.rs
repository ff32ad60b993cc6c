// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Editions without test cases as schemes: readings of an assessment by an edition that has some.

use crate::edition::Edition;
use crate::provision::Provisions;
use crate::scheme::{Relation, Scheme, SchemeItem, SchemeKind};

/// Id of the scheme that reads an assessment out for an edition without test cases of its own.
#[must_use]
pub const fn scheme_of(edition: Edition) -> Option<&'static str> {
    match edition {
        Edition::Cop2018 => Some("uk-cop-2018"),
        Edition::Ts111 => Some(TS_2019),
        Edition::En211 | Edition::En313 => None,
    }
}

/// TS 103 645 V1.1.1.
const TS_2019: &str = "etsi-ts-103645-2019";

/// TS 103 645 of 2019: each of its provisions with those that carry it on. EN 303 645 grew out of it
/// and asks more: what passes there meets it, what fails there leaves it open.
pub(crate) fn ts_2019(file: &Provisions) -> Scheme {
    let entry = file.editions.iter().find(|own| own.id == Edition::Ts111.as_str());
    let items = file.provisions_2019.iter().map(|own| SchemeItem {
        id: own.id.clone(),
        asks: format!("{} ({})", own.summary, own.level),
        provisions: own.successors.clone(),
        relation: if own.successors.is_empty() { Relation::Gap } else { Relation::Narrower },
        note: Some("EN 303 645 grew out of it and asks more.".to_owned()),
        asks_more: false,
        confidence: own.confidence.clone(),
        role: None,
        parts: Vec::new(),
        assessments: Vec::new(),
    });
    Scheme {
        id: TS_2019.to_owned(),
        jurisdiction: "Europe".to_owned(),
        name: entry.map_or_else(String::new, |own| format!("{} {}", own.name, own.version)),
        kind: SchemeKind::Standard,
        status: "superseded by EN 303 645 V2.1.1".to_owned(),
        date: entry.map(|own| own.date.clone()),
        authority: "ETSI TC CYBER".to_owned(),
        summary: "The thirteen guidelines as numbered provisions, for the first time.".to_owned(),
        confidence: entry.map_or_else(String::new, |own| own.confidence.clone()),
        items: items.collect(),
        sources: Vec::new(),
        amended: Vec::new(),
        edition: None,
        penalties: None,
        duties: Vec::new(),
        retention: None,
        excepted: Vec::new(),
        dates: Vec::new(),
        reporting: Vec::new(),
        support_period: None,
        product_law_note: None,
        harmonised: None,
        restrictions: Vec::new(),
        parts: Vec::new(),
        method: None,
        recognition: Vec::new(),
        see: Vec::new(),
    }
}
