// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Automatic updates as they are declared
//!
//! ## What it sees
//! The rows of UpdMech that start by themselves (*Initiation and Interaction*), and what *Configuration*
//! says of them. The units ask for facts and find them in the IXIT alone.
//!
//! | unit | asks | is given where |
//! | --- | --- | --- |
//! | 5.3-4-1b | one mechanism is on by default for each component | SoftComp names a row that is on by default |
//! | 5.3-6-1a | which mechanisms are automatic | the row says *automatic* |
//! | 5.3-6-1b | the user can enable, disable or postpone them | words for switching off or postponing |
//! | 5.3-6-1c | they are on in the initialized state | *on by default* |
//! | 5.3-6-1d | the same of notices | the same words, beside *notice* |
//! | 5.3-6-1e | notices are on in the initialized state | *on by default*, said of notices |
//!
//! Where a row says the opposite in plain words (*off by default*, *cannot be switched off*) that is a
//! *breach*. What is not said, or said of one of the two and not clearly of which, is left open.
//!
//! ## Why it matters
//! Updates that somebody has to think of are not installed. Updates that nobody can put off are switched
//! off by other means, or make people distrust the product.
//!
//! ## What it cannot see
//! Whether the product behaves so; words for these things that are not known here.
//!
//! ## How to fix
//! Turn automatic updates and notices on in the state in which the product leaves set-up, let the user
//! postpone them or turn them off, and say so in *Configuration*.
//!
//! ## References
//! - ETSI TS 103 701 V1.1.1, test cases 5.3-4-1 (unit b) and 5.3-6-1; IXIT 6-SoftComp and 7-UpdMech

use thirteen_evidence::facts::Declared;
use thirteen_evidence::{Evidence, Findings, Locator, Subject, Units};

use crate::answers::{
    Row, affirms, clauses, has_any, is_waived, place, rows, says_none, sentences, words,
};
use crate::check::{Check, Effort, Life, Need};
use crate::negation::denies;
use crate::update_words::{
    ASIDE, AUTOMATIC, BOTH, BUT, CANNOT, CHANGE, CHANGE_FREELY, FILLING, INSTALL, NOTICE, OFF, ON,
};

/// The check.
pub const CHECK: Check = Check {
    id: "automatic-updates-declared",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.3-4-1b", "5.3-6-1a", "5.3-6-1b", "5.3-6-1c", "5.3-6-1d", "5.3-6-1e"],
    effort: Effort::Days,
    source: include_str!("automatic_updates_declared.rs"),
    run,
};

const CONFIGURATION: &str = "Configuration";

fn run(evidence: &Evidence, found: &mut Findings) {
    let all = rows(evidence, 7);
    let automatic: Vec<&Row<'_>> = all.iter().filter(|row| is_automatic(row)).collect();
    if automatic.is_empty() {
        return;
    }
    if !is_waived(evidence, "5.3-6") {
        identified(&automatic, found);
        let told = [
            ("change", &["5.3-6-1b"][..], can_change as fn(&str) -> Option<bool>),
            ("on", &["5.3-6-1c"], is_on),
            ("notice-change", &["5.3-6-1d"], notice_can_change),
            ("notice-on", &["5.3-6-1e"], notice_is_on),
        ];
        for (about, units, asks) in told {
            every(&automatic, about, units, asks, found);
        }
    }
    if !is_waived(evidence, "5.3-4") {
        for_each_component(evidence, &automatic, found);
    }
}

/// Whether a mechanism starts by itself.
pub(super) fn is_automatic(row: &Row<'_>) -> bool {
    clauses(row.text("Initiation and Interaction")).iter().any(|own| affirms(own, AUTOMATIC))
}

fn identified(automatic: &[&Row<'_>], found: &mut Findings) {
    let fields = automatic.iter().filter_map(|row| row.field("Initiation and Interaction"));
    tell(found, Some(true), "identified", &["5.3-6-1a"], &fields.collect::<Vec<_>>());
}

/// What every automatic mechanism has to say of itself: one that says the opposite is enough for a
/// breach, one that is silent leaves it open.
fn every(
    automatic: &[&Row<'_>],
    about: &'static str,
    units: Units,
    asks: fn(&str) -> Option<bool>,
    found: &mut Findings,
) {
    let said: Vec<(&Declared, Option<bool>)> = automatic
        .iter()
        .filter_map(|row| row.field(CONFIGURATION))
        .map(|field| (field, asks(&field.value)))
        .collect();
    let against: Vec<&Declared> =
        said.iter().filter(|(_, own)| *own == Some(false)).map(|(field, _)| *field).collect();
    if !against.is_empty() {
        tell(found, Some(false), about, units, &against);
    } else if said.len() == automatic.len() && said.iter().all(|(_, own)| *own == Some(true)) {
        let fields: Vec<&Declared> = said.iter().map(|(field, _)| *field).collect();
        tell(found, Some(true), about, units, &fields);
    }
}

/// Components of which a mechanism can be set to run by itself: one of theirs is on by default.
fn for_each_component(evidence: &Evidence, automatic: &[&Row<'_>], found: &mut Findings) {
    let mut places: Vec<&Declared> = Vec::new();
    for component in rows(evidence, 6) {
        let Some(names) = component.field("Update Mechanism") else { return };
        let own: Vec<&&Row<'_>> =
            automatic.iter().filter(|row| has_any(&names.value, &[row.id])).collect();
        let states: Vec<Option<bool>> =
            own.iter().map(|row| is_on(row.text(CONFIGURATION))).collect();
        if own.is_empty() || states.contains(&Some(true)) {
            places.extend(own.iter().find_map(|row| row.field(CONFIGURATION)));
        } else if states.iter().all(|state| *state == Some(false)) {
            let fields: Vec<&Declared> =
                own.iter().filter_map(|row| row.field(CONFIGURATION)).chain([names]).collect();
            return tell(found, Some(false), "component", &["5.3-4-1b"], &fields);
        } else {
            return;
        }
    }
    places.dedup_by_key(|own| own.id.clone());
    if !places.is_empty() {
        tell(found, Some(true), "component", &["5.3-4-1b"], &places);
    }
}

fn tell(
    found: &mut Findings,
    holds: Option<bool>,
    about: &'static str,
    units: Units,
    fields: &[&Declared],
) {
    let Some(first) = fields.first() else { return };
    let locators: Vec<Locator> = fields.iter().filter_map(|own| place(own)).collect();
    let subject = Subject::new("topic", about);
    let finding = match holds {
        Some(true) => found.upheld(subject, units, &locators),
        _ => found.breach(subject, units, &locators),
    };
    finding.fact("about", about).fact("row", first.id.as_str()).fact("said", first.value.as_str());
}

fn can_change(text: &str) -> Option<bool> {
    changes(text, INSTALL, |sentence| has_any(sentence, INSTALL) || !has_any(sentence, NOTICE))
}

fn notice_can_change(text: &str) -> Option<bool> {
    changes(text, NOTICE, |sentence| has_any(sentence, NOTICE))
}

/// A sentence that denies a change and is not plainly about the subject, or that stands beside one
/// that affirms a change, is for a person to read.
fn changes(text: &str, subject: &[&str], is_about: impl Fn(&str) -> bool) -> Option<bool> {
    if says_none(text) {
        return Some(false);
    }
    let about = || sentences(text).into_iter().filter(|sentence| is_about(sentence));
    let is_fixed = about().flat_map(clauses).any(|own| is_plainly(own, CANNOT, subject));
    let first = clauses(text).into_iter().next().unwrap_or_default();
    if is_fixed || subject != NOTICE && is_barely(first, CANNOT) {
        return (!has_any(text, CHANGE_FREELY) && !has_any(text, BUT)).then_some(false);
    }
    let mut known = None;
    for sentence in about() {
        let names_change = has_any(sentence, CHANGE) || has_any(sentence, CANNOT);
        if names_change && (has_any(sentence, CANNOT) || denies(sentence)) {
            return None;
        }
        if names_change {
            known = Some(true);
        }
    }
    known.filter(|_| !has_any(text, CANNOT))
}

fn is_on(text: &str) -> Option<bool> {
    let is_off = clauses(text).first().is_some_and(|own| is_barely(own, OFF));
    if is_off && !has_any(text, ON) {
        return Some(false);
    }
    state(text, INSTALL, |sentence| has_any(sentence, BOTH) || !has_any(sentence, NOTICE))
}

fn notice_is_on(text: &str) -> Option<bool> {
    let names_notice = has_any(text, NOTICE);
    state(text, NOTICE, |sentence| {
        names_notice && has_any(sentence, BOTH)
            || has_any(sentence, NOTICE) && !has_any(sentence, INSTALL)
    })
}

/// On or off by default, as the sentences say that are about it; unknown where they differ, deny
/// something, or speak of a kind of updates alone.
fn state(text: &str, subject: &[&str], is_about: impl Fn(&str) -> bool) -> Option<bool> {
    let mut known = None;
    for sentence in sentences(text).into_iter().filter(|sentence| is_about(sentence)) {
        let said = match (has_any(sentence, ON), has_any(sentence, OFF)) {
            (true, false) => true,
            (false, true) => false,
            (false, false) => continue,
            (true, true) => return None,
        };
        let is_plain = || clauses(sentence).into_iter().any(|own| is_plainly(own, OFF, subject));
        if denies(sentence) || has_any(sentence, ASIDE) || !said && !is_plain() {
            return None;
        }
        if known.is_some_and(|known| known != said) {
            return None;
        }
        known = Some(said);
    }
    known
}

/// Whether a clause says one of these of the subject, or of both, and names nothing else.
fn is_plainly(clause: &str, said: &[&str], subject: &[&str]) -> bool {
    if clause.chars().any(|next| u32::from(next) > 0x2e7f) {
        let names = has_any(clause, subject) && has_any(clause, NOTICE) == (subject == NOTICE);
        return names && has_any(clause, said) && !has_any(clause, ASIDE);
    }
    beside(clause, said).is_some_and(|rest| {
        let is_one = |word: &str, of: &[&str]| of.iter().any(|own| own.to_lowercase() == word);
        let is_known = |word: &String| {
            FILLING.contains(&word.as_str())
                || [subject, AUTOMATIC, BOTH].into_iter().any(|of| is_one(word, of))
        };
        (has_any(clause, subject) || has_any(clause, BOTH)) && rest.iter().all(is_known)
    })
}

/// Whether a clause says one of these, and of nothing: of what the whole text is about.
fn is_barely(clause: &str, said: &[&str]) -> bool {
    beside(clause, said).is_some_and(|rest| rest.is_empty())
}

/// The words of a clause beside one of these phrases, the longest that it holds.
fn beside(clause: &str, said: &[&str]) -> Option<Vec<String>> {
    let mut own = words(clause);
    let found = said.iter().map(|phrase| words(phrase)).filter_map(|phrase| {
        let at = own.windows(phrase.len().max(1)).position(|window| window == phrase)?;
        Some((phrase.len(), at))
    });
    let (length, at) = found.max()?;
    own.drain(at..at + length);
    Some(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_updates_and_of_notices_is_told_apart() {
        let lamp = "Owner can switch off or postpone automatic installation and notice on the web \
                    page; both are on by default.";
        assert_eq!((can_change(lamp), is_on(lamp)), (Some(true), Some(true)));
        assert_eq!((notice_can_change(lamp), notice_is_on(lamp)), (Some(true), Some(true)));
        let off = "Automatic installation is off by default. Notices are on by default.";
        assert_eq!((is_on(off), notice_is_on(off)), (Some(false), Some(true)));
        // Of which of the two is the second said?
        let mixed = "Automatic installation is on by default and notices can be switched off.";
        assert_eq!(notice_is_on(mixed), None);
        assert_eq!(can_change("Cannot be switched off."), Some(false));
        assert_eq!(can_change("The owner cannot turn off security updates."), None);
        assert_eq!(is_on("On by default in Europe, off by default elsewhere."), None);
        assert_eq!(is_on(""), None);
    }

    #[test]
    fn what_is_said_of_something_else_is_no_breach() {
        for text in [
            "Automatic updates cannot be disabled, but the owner can postpone them.",
            "The owner can postpone updates by 30 days; the signature check cannot be disabled.",
            "The owner can switch off automatic updates. The server address is not configurable.",
            "The signature check of updates cannot be disabled.",
            "Server address: cannot be changed.",
            "更新通知はオフにできない。",
            "자동 업데이트는 끌 수 없습니다.",
            "자동 업데이트는 연기할 수 없습니다.",
            "自動更新はオフにすることができません。",
            "自动更新不可关闭。",
            "Users are unable to turn off automatic updates.",
            "L'utilisateur ne peut jamais désactiver les mises à jour.",
        ] {
            assert_eq!(can_change(text), None, "{text}");
        }
        for text in [
            "The owner can postpone updates for seven days. Updates over mobile data are off by default.",
            "Beta versions are off by default.",
            "Automatic restart after installation is off by default.",
            "Automatic updates are not enabled by default.",
            "Die automatische Installation ist nicht standardmäßig aktiv.",
            "自動更新は既定でオンではありません。",
            "自动更新并非默认启用。",
        ] {
            assert_eq!(is_on(text), None, "{text}");
        }
        assert_eq!(notice_can_change("Cannot be switched off."), None);
        assert_eq!(notice_can_change("Notices cannot be switched off."), Some(false));
        assert_eq!(can_change("The owner can postpone updates for seven days."), Some(true));
        assert_eq!(can_change("Automatic updates cannot be switched off."), Some(false));
        assert_eq!(is_on("Off by default; the owner can turn them on."), Some(false));
        assert_eq!(
            is_on("Automatische Installation ist standardmäßig ausgeschaltet."),
            Some(false)
        );
        assert_eq!(is_on("自動更新は既定でオフです。"), Some(false));
    }
}
