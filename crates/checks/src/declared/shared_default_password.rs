// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # One password for all units, by the maker's own words
//!
//! ## What it sees
//! The field *Password Generation Mechanism* of the table AuthMech, and what the interview says of
//! passwords. A *breach* of 5.1-1 (unit 5.1-1-1a) where the text says in plain words that all units
//! share a password (*every unit … with the password X*, *the same password in all devices*) and says
//! nothing that takes it back: that it is unique, random, chosen by the owner, or has to be changed
//! before the first use.
//!
//! ## Why it matters
//! One leaf of a manual, one post in a forum, and every unit ever sold is open. Botnets live on
//! nothing else.
//!
//! ## What it cannot see
//! - Words that mean the same and are none of those known here; a text in another language than the
//!   seven of this program.
//! - Whether what is said is true: for that, see the checks on accounts.
//!
//! ## How to fix
//! Let the owner set the password before the first use, or give each unit one of its own that cannot
//! be told from the outside of the box or the network. Then change the answer.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.1-1; ETSI TS 103 701 V1.1.1, test case 5.1-1-1 (unit a),
//!   IXIT 1-AuthMech
//! - CWE-1392: Use of Default Credentials

use thirteen_evidence::{Evidence, Findings, Subject};

use crate::answers::{at, has_any, is_waived, rows, words};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "shared-default-password",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.1-1-1a"],
    effort: Effort::Days,
    source: include_str!("shared_default_password.rs"),
    run,
};

/// Words for all units.
const ALL_UNITS: &[&str] = &[
    "every unit",
    "every device",
    "every product",
    "each unit",
    "each device",
    "all units",
    "all devices",
    "all products",
    "jedes Gerät",
    "jedem Gerät",
    "alle Geräte",
    "allen Geräten",
    "tous les appareils",
    "chaque appareil",
    "todos los dispositivos",
    "cada dispositivo",
];

/// Words that say by themselves that a password is shared.
const SHARED: &[&str] = &[
    "same password",
    "same default password",
    "identical password",
    "common password",
    "one password",
    "dasselbe Passwort",
    "das gleiche Passwort",
    "même mot de passe",
    "misma contraseña",
];

/// The same, where no words for all units are needed.
const SHARED_ALONE: &[&str] = &[
    "同じパスワード",
    "共通のパスワード",
    "동일한 비밀번호",
    "같은 비밀번호",
    "相同的密码",
    "相同密码",
    "同一密码",
];

/// Words that take it back, or tell another story.
const TAKEN_BACK: &[&str] = &[
    "unique",
    "different",
    "differs",
    "individual",
    "random",
    "own",
    "per unit",
    "per device",
    "no",
    "not",
    "never",
    "nor",
    "without",
    "chosen",
    "generated",
    "derived",
    "policy",
    "rules",
    "must change",
    "must be changed",
    "has to be changed",
    "has to change",
    "forced",
    "before first use",
    "before the first use",
    "eigenes",
    "einmalig",
    "zufällig",
    "zufälliges",
    "kein",
    "keine",
    "nicht",
    "unterschiedlich",
    "verschieden",
    "différent",
    "aléatoire",
    "aucun",
    "pas",
    "diferente",
    "aleatoria",
    "ningún",
    "nunca",
];

/// Words that follow "the password" where it is not named.
const NOT_A_PASSWORD: &[&str] = &[
    "is", "are", "was", "that", "which", "of", "from", "set", "printed", "on", "for", "must",
    "may", "can", "in", "and", "or", "has", "to", "by", "with", "at", "as", "hash", "field",
    "prompt", "stored", "written", "given", "shown", "typed", "entered", "before", "after", "when",
    "until",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    if is_waived(evidence, "5.1-1") {
        return;
    }
    for row in rows(evidence, 1) {
        let Some(field) = row.field("Password Generation Mechanism") else { continue };
        if is_shared(&field.value) {
            found
                .breach(Subject::new("mechanism", row.id), &["5.1-1-1a"], &field.locators)
                .fact("row", row.id)
                .fact("said", field.value.as_str());
        }
    }
}

/// Whether a text says that all units have one password.
fn is_shared(text: &str) -> bool {
    if has_any(text, TAKEN_BACK) {
        return false;
    }
    let shares = has_any(text, SHARED) || names_one(text);
    has_any(text, SHARED_ALONE) && !text.contains(['不', 'な'])
        || shares && has_any(text, ALL_UNITS)
}

/// Whether it names a password: `with the password admin`.
fn names_one(text: &str) -> bool {
    let own = words(text);
    let Some(start) = at(&own, "with the password").or_else(|| at(&own, "has the password")) else {
        return false;
    };
    own.get(start + 3).is_some_and(|next| !NOT_A_PASSWORD.contains(&next.as_str()))
}

#[cfg(test)]
mod tests {
    use super::is_shared;

    #[test]
    fn plain_words_are_understood() {
        for text in [
            "Every unit leaves the factory with the password lumahub; the owner may change it later.",
            "The same password is used on all devices.",
            "All units share one password: admin",
            "Auf allen Geräten ist dasselbe Passwort eingestellt.",
            "Tous les appareils ont le même mot de passe.",
            "すべての製品で同じパスワードを使う",
        ] {
            assert!(is_shared(text), "{text}");
        }
    }

    #[test]
    fn what_comes_near_is_not_taken_for_it() {
        for text in [
            "Chosen by the owner, ten characters or more, before anything else can be done.",
            "None.",
            "Every unit leaves the factory with a password of its own, printed on the label.",
            "No two devices have the same password.",
            "The same password policy holds on all devices.",
            "All devices start with the password printed on the label.",
            "Every unit comes with the password setup, which must be changed before first use.",
            "Random, the same length in all units.",
            "全ての製品で同じパスワードを使わない",
        ] {
            assert!(!is_shared(text), "{text}");
        }
    }
}
