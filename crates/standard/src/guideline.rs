// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The thirteen guidelines, in seven languages.

use crate::edition::Edition;
use serde::{Deserialize, Serialize};

/// The languages that titles and summaries come in, as BCP 47 codes, English first.
pub const LANGUAGES: [&str; 7] = ["en", "fr", "de", "es", "ko", "ja", "zh"];

/// One of the thirteen headings that provisions stand under.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guideline {
    /// 1 to 13.
    pub number: u8,
    /// The heading in the Code of Practice.
    pub title_cop: String,
    /// The heading in EN 303 645.
    pub title_en303645: String,
    /// One line of ours, English.
    pub summary: String,
    /// Ids of the roles to whom the Code says that it primarily applies.
    pub roles: Vec<String>,
    /// Its clauses in EN 303 645.
    pub sections_en303645: Vec<String>,
    /// Its clause in TS 103 645 of 2019.
    pub section_ts103645_2019: String,
    /// Its provisions in V2.1.1.
    pub provisions_en_2_1_1: Vec<String>,
    /// Its provisions in V3.1.3.
    pub provisions_en_3_1_3: Vec<String>,
    /// Provisions that stand under another guideline and bear on this one too.
    #[serde(default)]
    pub also_provisions: Vec<String>,
    /// What the Code asks, point by point.
    pub cop_asks: Vec<Ask>,
    /// What the Code says beside, in its explanatory lines.
    #[serde(default)]
    pub cop_also: Vec<Ask>,
    /// Where the points were found.
    pub confidence_cop_asks: String,
    /// The heading of EN 303 645 in seven languages.
    pub titles: Translated,
    /// The summary in seven languages.
    pub summaries: Translated,
}

impl Guideline {
    /// Its provisions in an edition; none for the editions whose provisions are not listed.
    #[must_use]
    pub fn provisions(&self, edition: Edition) -> &[String] {
        match edition {
            Edition::En211 => &self.provisions_en_2_1_1,
            Edition::En313 => &self.provisions_en_3_1_3,
            Edition::Cop2018 | Edition::Ts111 => &[],
        }
    }
}

/// One text in the seven languages.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translated {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// German.
    pub de: String,
    /// Spanish.
    pub es: String,
    /// Korean.
    pub ko: String,
    /// Japanese.
    pub ja: String,
    /// Chinese, simplified.
    pub zh: String,
}

impl Translated {
    /// The text in one of [`LANGUAGES`].
    #[must_use]
    pub fn get(&self, language: &str) -> Option<&str> {
        Some(match language {
            "en" => &self.en,
            "fr" => &self.fr,
            "de" => &self.de,
            "es" => &self.es,
            "ko" => &self.ko,
            "ja" => &self.ja,
            "zh" => &self.zh,
            _ => return None,
        })
    }
}

/// A single point that the Code asks for.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The point, in our words.
    pub ask: String,
    /// The provisions, of any edition, that carry it on.
    pub provisions: Vec<String>,
}

/// A party to whom the Code says that a guideline applies.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Id: `device-manufacturer`.
    pub id: String,
    /// The Code's name for it.
    pub name: String,
    /// Who that is, in our words.
    pub meaning: String,
    /// Where it was found.
    pub confidence: String,
}

/// The file of guidelines.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidelines {
    /// About the file and the Code.
    pub meta: GuidelinesMeta,
    /// The four roles.
    #[serde(rename = "role")]
    pub roles: Vec<Role>,
    /// The thirteen, in order.
    #[serde(rename = "guideline")]
    pub guidelines: Vec<Guideline>,
}

/// About the file of guidelines, and about the Code as a whole.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidelinesMeta {
    /// Version of the file's shape.
    pub schema: u32,
    /// Numbers of the guidelines that the Code names as priorities.
    pub quick_wins: Vec<u8>,
    /// The languages, as [`LANGUAGES`].
    pub languages: Vec<String>,
    /// What the Code covers.
    pub scope_cop: String,
    /// What the Code is for.
    pub aim_cop: String,
    /// Where the titles were found.
    pub confidence_titles: String,
    /// Where the roles were found.
    pub confidence_roles: String,
    /// How good the translations are.
    pub confidence_translations: String,
}
