// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Test cases and their units: what TS 103 701 judges.

use crate::edition::TestEdition;
use crate::spelling::spelled;
use serde::{Deserialize, Serialize};

spelled! {
    /// What a test case looks at.
    TestKind is "a kind of test case" {
        /// The design, from ICS and IXIT.
        Conceptual = "conceptual",
        /// The implementation.
        Functional = "functional",
        /// Both in one: 5.10-1-1 alone.
        Mixed = "conceptual-functional",
    }
}

spelled! {
    /// The verb of a unit. The standard's own distinction is between the first two.
    Act is "an act" {
        /// A fact, by simple comparison, for which no expertise is needed.
        Check = "check",
        /// A judgement.
        Assess = "assess",
        /// Carry something out.
        Perform = "perform",
        /// Try what should not succeed.
        Attempt = "attempt",
        /// Run another test case on a part.
        Apply = "apply",
        /// Think out an attack.
        Devise = "devise",
        /// Find which ones are meant.
        Identify = "identify",
        /// Bring the device into a state.
        SetUp = "set up",
        /// Cut power or network.
        Interrupt = "interrupt",
        /// Make something that a later unit uses.
        Create = "create",
        /// Cause an event.
        Trigger = "trigger",
        /// Its verb was not seen (V2.1.1): it is taken for a judgement.
        Unseen = "unseen",
    }
}

spelled! {
    /// How much a unit of V2.1.1 asks beside one of V1.1.1.
    Asks is "how much a unit asks" {
        /// The same.
        Same = "same",
        /// More: what fails the old unit fails the new one.
        More = "more",
        /// Less: what meets the old unit meets the new one.
        Less = "less",
    }
}

/// A unit of V1.1.1 that lives on in one of V2.1.1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counterpart {
    /// Letter of the new unit within its case.
    #[serde(rename = "unit")]
    pub letter: char,
    /// Id of the old unit: `5.3-5-1a`.
    pub from: String,
    /// How much the new one asks.
    pub asks: Asks,
}

impl Act {
    /// Whether the unit asks for a fact, which is all that a machine can pass by itself.
    #[must_use]
    pub const fn is_fact(self) -> bool {
        matches!(self, Self::Check)
    }
}

/// One unit of a test case: the least thing that has a result.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// Id: that of the case with the letter, `5.1-1-2c`. Set after reading.
    #[serde(skip_deserializing)]
    pub id: String,
    /// Id of its test case, `5.1-1-2`. Set after reading.
    #[serde(skip_deserializing)]
    pub test_case: String,
    /// Id of the provision in V2.1.1, `5.1-1`. Set after reading.
    #[serde(skip_deserializing)]
    pub provision: String,
    /// Its letter within the case.
    #[serde(rename = "unit")]
    pub letter: char,
    /// What is done.
    pub act: Act,
    /// Numbers of the IXIT tables that it reads.
    pub ixit: Vec<u8>,
    /// What is done, in our words.
    pub does: String,
    /// Test cases that it applies, whose verdict it takes over.
    #[serde(default)]
    pub applies: Vec<String>,
    /// Test cases to read beside.
    #[serde(default)]
    pub see: Vec<String>,
    /// The units of V1.1.1 that live on in it (V2.1.1). Set after reading.
    #[serde(skip_deserializing)]
    pub counterparts: Vec<Counterpart>,
}

/// A test case.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestCase {
    /// The edition of TS 103 701.
    pub edition: TestEdition,
    /// Id: `5.1-1-2`. V1.1.1 writes `6-1-1` for the first case of the standard's 6.1.
    pub id: String,
    /// Id of the provision, as the standard's edition writes it.
    pub provision: String,
    /// What it looks at.
    pub kind: TestKind,
    /// The question that it answers (V1.1.1).
    pub purpose: Option<String>,
    /// Numbers of the IXIT tables that its units read.
    pub ixit: Vec<u8>,
    /// Its units. Those of V2.1.1 are made after reading, from their letters and from V1.1.1.
    #[serde(default)]
    pub units: Vec<Unit>,
    /// The letters of its units (V2.1.1).
    #[serde(default)]
    pub unit_letters: Vec<char>,
    /// How it stands to V1.1.1 (V2.1.1): `same`, `changed`, `new`, `split`, `same-as 6-3-1`.
    pub relation: Option<String>,
    /// Units of V1.1.1 that live on in it, where it is not the same as a whole (V2.1.1).
    #[serde(default)]
    pub counterparts: Vec<Counterpart>,
    /// What is done, in our words (V2.1.1).
    pub does: Option<String>,
    /// Anything a reader has to know beside.
    pub note: Option<String>,
    /// Where it was found.
    pub confidence: String,
}
