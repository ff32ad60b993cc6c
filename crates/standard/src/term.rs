// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Terms, annexes and the two people that TS 103 701 assumes: an attacker and a user.

use serde::{Deserialize, Serialize};

/// A term of TS 103 701.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term or its short form: `IXIT`.
    pub id: String,
    /// What the short form stands for.
    pub long: Option<String>,
    /// What it means, in our words.
    pub meaning: String,
    /// Where it was found.
    pub confidence: String,
}

/// An annex of TS 103 701 V1.1.1.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Annex {
    /// Its letter, with the clause where that matters.
    pub id: String,
    /// What it holds.
    pub about: String,
    /// Where it was found.
    pub confidence: String,
}

/// The attacker whom a product has to withstand (Annex D.2).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttackerBaseline {
    /// The clause.
    pub clause: String,
    /// How long an attack may take.
    pub elapsed_time: String,
    /// What the attacker can do.
    pub expertise: String,
    /// What the attacker knows of the product.
    pub knowledge: String,
    /// How much access there is.
    pub opportunity: String,
    /// With what tools.
    pub equipment: String,
    /// How badly the attacker wants it.
    pub motivation: String,
    /// What need not be withstood.
    pub out_of_scope: String,
    /// Where it was found.
    pub confidence: String,
}

/// The user for whom things have to be understandable (Annex D.3).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserBaseline {
    /// The clause.
    pub clause: String,
    /// What the user can do.
    pub can: Vec<String>,
    /// What the user knows of the product.
    pub knows_of_product: String,
    /// What the user has at hand.
    pub has: String,
    /// Where it was found.
    pub confidence: String,
}
