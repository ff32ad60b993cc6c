// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Schemes: national, regional and international readings of the standard.

use crate::edition::Edition;
use crate::spelling::spelled;
use serde::{Deserialize, Deserializer, Serialize};

spelled! {
    /// What a scheme is in law.
    SchemeKind is "a kind of scheme" {
        /// A code of practice.
        Code = "code",
        /// A law or regulation.
        Law = "law",
        /// A standard that is read as a scheme.
        Standard = "standard",
        /// A label or certification.
        Label = "label",
        /// A declaration of governments.
        Declaration = "declaration",
    }
}

spelled! {
    /// How an item of a scheme stands to the provisions that it names.
    Relation is "a relation" {
        /// It asks the same.
        Same = "same",
        /// It asks nearly the same.
        Close = "close",
        /// Each asks something that the other does not.
        Partial = "partial",
        /// The scheme asks more.
        Wider = "wider",
        /// The standard asks more.
        Narrower = "narrower",
        /// The scheme picks these provisions of the standard.
        Selection = "selection",
        /// The law itself says that these provisions satisfy it.
        DeemedCompliance = "deemed-compliance",
        /// Another scheme's mark is accepted in its place.
        Recognition = "recognition",
        /// It asks for a paper.
        Document = "document",
        /// It asks for evidence.
        Evidence = "evidence",
        /// The standard has no counterpart; provisions that it names touch the matter only.
        Gap = "gap",
    }
}

spelled! {
    /// What paper an item is about.
    ItemRole is "a role of an item" {
        /// The UK statement of compliance.
        StatementOfCompliance = "statement-of-compliance",
        /// What the user is told.
        UserInformation = "user-information",
    }
}

/// A scheme.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// Id: `uk-psti`.
    pub id: String,
    /// Where it applies.
    pub jurisdiction: String,
    /// Its name.
    pub name: String,
    /// What it is in law.
    pub kind: SchemeKind,
    /// Whether and for what it binds.
    pub status: String,
    /// Since when, ISO 8601, as exactly as is known.
    pub date: Option<String>,
    /// Who is behind it.
    pub authority: String,
    /// What it is, in our words.
    pub summary: String,
    /// Where the facts were found.
    pub confidence: String,
    /// The documents behind it.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What changed it since.
    #[serde(default)]
    pub amended: Vec<String>,
    /// The edition of the standard that it names.
    pub edition: Option<Edition>,
    /// What a breach costs.
    pub penalties: Option<String>,
    /// Who has to do what.
    #[serde(default)]
    pub duties: Vec<Duty>,
    /// How long papers are kept.
    pub retention: Option<String>,
    /// What it does not cover.
    #[serde(default)]
    pub excepted: Vec<String>,
    /// Its calendar.
    #[serde(default)]
    pub dates: Vec<SchemeDate>,
    /// What has to be reported, and when.
    #[serde(default)]
    pub reporting: Vec<String>,
    /// How long updates have to come.
    pub support_period: Option<String>,
    /// How it stands to general product law.
    pub product_law_note: Option<String>,
    /// How its standards were harmonised.
    pub harmonised: Option<String>,
    /// Where harmonised standards give no presumption of conformity.
    #[serde(default)]
    pub restrictions: Vec<String>,
    /// The parts of its standard.
    #[serde(default)]
    pub parts: Vec<SchemePart>,
    /// How it is assessed.
    pub method: Option<String>,
    /// Which other marks it takes.
    #[serde(default)]
    pub recognition: Vec<String>,
    /// Schemes that bind or shape a place that has none of its own.
    #[serde(default)]
    pub see: Vec<String>,
    /// What it asks, point by point.
    #[serde(default, rename = "item")]
    pub items: Vec<SchemeItem>,
}

impl Scheme {
    /// One of its items.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&SchemeItem> {
        self.items.iter().find(|item| item.id == id)
    }
}

/// One point that a scheme asks for.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchemeItem {
    /// Id within the scheme.
    pub id: String,
    /// What it asks, in our words.
    pub asks: String,
    /// Provisions of any edition; which edition follows from the id.
    pub provisions: Vec<String>,
    /// How it stands to them.
    pub relation: Relation,
    /// What has to hold beside the provisions.
    pub note: Option<String>,
    /// The provisions are not enough, although the relation says that they are: see the note.
    #[serde(default)]
    pub asks_more: bool,
    /// Where it was found.
    pub confidence: String,
    /// What paper it is about.
    pub role: Option<ItemRole>,
    /// Parts of the scheme's standard that have it: `1`, `2`, `3`.
    #[serde(default)]
    pub parts: Vec<String>,
    /// How it is assessed.
    #[serde(default)]
    pub assessments: Vec<String>,
}

/// What a scheme lays on somebody.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// On whom.
    pub who: String,
    /// Where it says so.
    pub sections: String,
    /// What they have to do.
    pub what: String,
}

/// A day in a scheme's calendar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchemeDate {
    /// The day, ISO 8601.
    pub date: String,
    /// What happens on it.
    pub what: String,
}

/// A part of the standard behind a scheme.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchemePart {
    /// Its number.
    pub part: String,
    /// The article of the law that it serves.
    pub article: String,
    /// What it protects.
    pub about: String,
    /// The assets that it counts.
    pub assets: String,
}

/// One scheme's mark that another accepts.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recognition {
    /// The scheme whose mark it is.
    pub from: String,
    /// The scheme that accepts it.
    pub to: String,
    /// What is accepted.
    pub what: String,
    /// Since when, ISO 8601.
    pub since: String,
    /// Where it was found.
    pub confidence: String,
}

spelled! {
    /// What a standard is beside EN 303 645.
    StandardKind is "a kind of standard" {
        /// The baseline itself.
        Base = "base",
        /// How conformance is assessed.
        Assessment = "assessment",
        /// How it is implemented.
        Guide = "guide",
        /// For one kind of product.
        Vertical = "vertical",
        /// For all kinds of product.
        Horizontal = "horizontal",
        /// Gives a presumption of conformity.
        Harmonised = "harmonised",
        /// Lists mechanisms.
        Catalogue = "catalogue",
    }
}

/// A standard that derives from EN 303 645 or stands beside it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelatedStandard {
    /// Its number.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What it is beside EN 303 645.
    pub kind: StandardKind,
    /// The scheme that it serves.
    #[serde(deserialize_with = "empty_is_none")]
    pub scheme: Option<String>,
    /// Its versions and state.
    pub status: String,
    /// The day on which that was so, ISO 8601.
    pub as_of: String,
    /// The products that it is for.
    pub products: Option<String>,
    /// Where it was found.
    pub confidence: String,
}

/// All schemes.
#[derive(Debug, Clone, Serialize)]
pub struct Schemes {
    /// The schemes, in the order in which they are shown.
    pub schemes: Vec<Scheme>,
    /// Who accepts whose mark.
    pub recognitions: Vec<Recognition>,
    /// Standards that derive from EN 303 645 or stand beside it.
    pub standards: Vec<RelatedStandard>,
}

impl Schemes {
    /// A scheme.
    #[must_use]
    pub fn scheme(&self, id: &str) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.id == id)
    }
}

/// The file of what is not one scheme's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SharedFile {
    #[serde(rename = "meta")]
    _meta: SharedMeta,
    #[serde(rename = "recognition")]
    pub(crate) recognitions: Vec<Recognition>,
    #[serde(rename = "standard")]
    pub(crate) standards: Vec<RelatedStandard>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SharedMeta {
    #[serde(rename = "schema")]
    _schema: u32,
    #[serde(rename = "written")]
    _written: String,
}

fn empty_is_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok((!text.is_empty()).then_some(text))
}
