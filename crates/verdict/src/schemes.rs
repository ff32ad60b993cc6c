// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One assessment, read out under a national or regional scheme, item by item.
//!
//! A scheme's item names provisions and says how it stands to them. It is met only through all of
//! them **and** whatever else it asks; what the standard does not ask stays open, or is beyond it. No
//! reading is a certificate.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thirteen_standard::{Edition, Relation, Scheme, SchemeItem, Standard};

use crate::assessment::{Assessment, Verdict};

/// Name and version of the document's shape. A version only adds.
pub const SCHEMES_SCHEMA: &str = "thirteen/schemes/1";

/// What an assessment says of one item of a scheme.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Everything that the item asks was shown.
    Met,
    /// A provision on which it hangs fails, or is not claimed.
    NotMet,
    /// Not settled: provisions are open, or the item asks for more than its provisions do.
    Open,
    /// The standard has no counterpart: nothing in an assessment settles it.
    Beyond,
}

impl ItemState {
    /// All states, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Met, Self::NotMet, Self::Open, Self::Beyond];

    /// The kebab-case id used in JSON and in the words (`scheme-<id>`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::Open => "open",
            Self::Beyond => "beyond",
        }
    }
}

/// One assessment under all schemes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SchemeReadings {
    /// `thirteen/schemes/1`.
    pub schema: String,
    /// Edition of the standard that the assessment is by; `null` where there is none.
    pub edition: Option<String>,
    /// The schemes, in the order of the data.
    pub schemes: Vec<SchemeReading>,
}

/// One assessment under one scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SchemeReading {
    /// Id: `uk-psti`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it applies.
    pub jurisdiction: String,
    /// `code`, `law`, `standard`, `label` or `declaration`.
    pub kind: String,
    /// Whether and for what it binds.
    pub status: String,
    /// Since when, as exactly as is known, ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The edition of the standard that it names, where it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Its calendar.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<DateReading>,
    /// Its items; empty where the scheme has none of its own.
    pub items: Vec<ItemReading>,
}

/// A day in a scheme's calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DateReading {
    /// The day, ISO 8601.
    pub date: String,
    /// What happens on it. English unless another language was asked for.
    pub what: String,
}

/// One item under an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ItemReading {
    /// Id within the scheme.
    pub id: String,
    /// What it asks, in our words. English unless another language was asked for.
    pub asks: String,
    /// How it stands to its provisions.
    pub relation: String,
    /// What the assessment says of it; `null` without one.
    pub state: Option<ItemState>,
    /// The provisions of the assessment's edition on which it hangs, with their verdicts.
    pub provisions: Vec<ItemProvision>,
    /// What has to hold beside the provisions, and is for a person to see to. English
    /// unless another language was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<String>,
    /// How sure we are of what the item asks.
    pub confidence: String,
}

/// A provision on which an item hangs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ItemProvision {
    /// Id.
    pub id: String,
    /// Its verdict or state; `null` without an assessment.
    pub verdict: Option<Verdict>,
}

/// Reads an assessment out under schemes; without one, the schemes alone.
#[must_use]
pub fn read_schemes<'a>(
    standard: &Standard,
    schemes: impl IntoIterator<Item = &'a Scheme>,
    assessment: Option<&Assessment>,
) -> SchemeReadings {
    SchemeReadings {
        schema: SCHEMES_SCHEMA.to_owned(),
        edition: assessment.map(|own| own.edition.clone()),
        schemes: schemes.into_iter().map(|own| read(standard, own, assessment)).collect(),
    }
}

fn read(standard: &Standard, scheme: &Scheme, assessment: Option<&Assessment>) -> SchemeReading {
    SchemeReading {
        id: scheme.id.clone(),
        name: scheme.name.clone(),
        jurisdiction: scheme.jurisdiction.clone(),
        kind: scheme.kind.to_string(),
        status: scheme.status.clone(),
        date: scheme.date.clone(),
        edition: scheme.edition.map(|edition| edition.to_string()),
        dates: scheme
            .dates
            .iter()
            .map(|own| DateReading { date: own.date.clone(), what: own.what.clone() })
            .collect(),
        items: scheme.items.iter().map(|own| read_item(standard, own, assessment)).collect(),
    }
}

fn read_item(
    standard: &Standard,
    item: &SchemeItem,
    assessment: Option<&Assessment>,
) -> ItemReading {
    let edition =
        assessment.and_then(|own| own.edition.parse::<Edition>().ok()).unwrap_or(Edition::En211);
    let ids = provisions_in(standard, item, edition);
    let verdict =
        |id: &str| assessment?.provisions.iter().find(|own| own.id == id).map(|own| own.verdict);
    let provisions: Vec<ItemProvision> =
        ids.iter().map(|id| ItemProvision { id: id.clone(), verdict: verdict(id) }).collect();
    let verdicts: Vec<Verdict> = provisions.iter().filter_map(|own| own.verdict).collect();
    ItemReading {
        id: item.id.clone(),
        asks: item.asks.clone(),
        relation: item.relation.to_string(),
        state: assessment.map(|_| state(item, &verdicts)),
        provisions,
        beside: item.note.clone(),
        confidence: item.confidence.clone(),
    }
}

/// The item's provisions in one edition: those that it has, and what those of another edition
/// replace or are replaced by.
fn provisions_in(standard: &Standard, item: &SchemeItem, edition: Edition) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in &item.provisions {
        let Some(provision) = standard.any_provision(id) else { continue };
        let own: Vec<&String> = if provision.editions.contains(&edition) {
            vec![&provision.id]
        } else {
            provision.replaces.iter().chain(&provision.replaced_by).collect()
        };
        for id in own {
            if standard.provision(edition, id).is_some() && !ids.contains(id) {
                ids.push(id.clone());
            }
        }
    }
    ids
}

/// What verdicts make of an item.
fn state(item: &SchemeItem, verdicts: &[Verdict]) -> ItemState {
    if item.relation == Relation::Gap || verdicts.is_empty() {
        return ItemState::Beyond;
    }
    // A recommendation that is not claimed was not shown; one that does not apply asks nothing.
    let fails = verdicts.iter().any(|own| matches!(own, Verdict::Fail | Verdict::NotSupported));
    let passes = verdicts.iter().all(|own| matches!(own, Verdict::Pass | Verdict::NotApplicable));
    let hangs = hangs_on_all(item.relation);
    if fails {
        return if hangs { ItemState::NotMet } else { ItemState::Open };
    }
    let shown = passes && verdicts.contains(&Verdict::Pass);
    if shown && is_enough(item) { ItemState::Met } else { ItemState::Open }
}

/// Whether the item cannot be met while one of its provisions fails: it asks at least what they ask.
const fn hangs_on_all(relation: Relation) -> bool {
    matches!(
        relation,
        Relation::Same
            | Relation::Close
            | Relation::Wider
            | Relation::Selection
            | Relation::DeemedCompliance
    )
}

/// Whether provisions that pass are enough. A note says what has to hold beside them; not where the
/// standard asks more than the scheme, or the law itself says that they satisfy it.
fn is_enough(item: &SchemeItem) -> bool {
    match item.relation {
        Relation::Narrower | Relation::DeemedCompliance => !item.asks_more,
        Relation::Same | Relation::Close | Relation::Selection => {
            item.note.is_none() && !item.asks_more
        }
        _ => false,
    }
}
