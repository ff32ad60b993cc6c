// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The standard as data: the thirteen guidelines, the provisions of ETSI EN 303 645, the test
//! cases of ETSI TS 103 701, and the schemes that read them. Look-ups and conditions only;
//! judging is done elsewhere.
//!
//! Ids, levels, conditions and names of fields are facts of the standards; every sentence is
//! ours, and no text of the standards is reproduced.
//!
//! ```
//! use thirteen_standard::{Edition, Level, standard};
//!
//! let standard = standard()?;
//! let provision = standard.provision(Edition::En211, "5.1-1").ok_or("no such provision")?;
//! assert_eq!(provision.level(Edition::En211), Some(Level::Mandatory));
//! assert_eq!(standard.test_group("5.1-1").count(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod condition;
mod edition;
mod file;
mod guideline;
mod ixit;
mod order;
mod provision;
mod question;
mod scheme;
mod scheme_editions;
mod scheme_file;
mod spelling;
mod standard;
mod term;
mod test_case;
mod test_groups;
mod test_units;
mod verdict_rule;

pub use condition::{Condition, Feature};
pub use edition::{Edition, EditionEntry, StatusTable, TestEdition, TestEditionEntry};
pub use file::{DataError, guidelines, provisions, questions, schemes, test_groups};
pub use guideline::{Ask, Guideline, Guidelines, GuidelinesMeta, LANGUAGES, Role, Translated};
pub use ixit::{IxitFields, IxitTable, RequiredIxit, Rows};
pub use order::natural_order;
pub use provision::{
    Level, Provision, Provision2019, ProvisionConfidence, Provisions, ProvisionsMeta, Source,
    Status, Target,
};
pub use question::{
    Answer, AnswerEvidence, AnswerKind, DeclaredFact, Given, IcsEntry, IxitField, NotAField,
    NotARule, Operator, Path, Question, Questions, QuestionsMeta, Rule,
};
pub use scheme::{
    Duty, ItemRole, Recognition, RelatedStandard, Relation, Scheme, SchemeDate, SchemeItem,
    SchemeKind, SchemePart, Schemes, StandardKind,
};
pub use scheme_editions::scheme_of;
pub use spelling::UnknownWord;
pub use standard::{Standard, standard};
pub use term::{Annex, AttackerBaseline, Term, UserBaseline};
pub use test_case::{Act, Asks, Counterpart, TestCase, TestKind, Unit};
pub use test_groups::{Counts, TestGroups, TestGroupsMeta};
pub use verdict_rule::{
    DutIdentification, ExternalEvidence, IcsCheck, IcsForm, Party, Principle, ProcessStep,
    VerdictLevel, VerdictRule, VerdictWord,
};
