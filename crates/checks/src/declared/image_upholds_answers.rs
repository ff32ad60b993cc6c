// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Image that bears the answers out
//!
//! ## What it sees
//! What the maker declares, and the same in the image; each finding shows both places. It *upholds* units that
//! ask for a judgement with little room: the declaration says how, and the image shows that it is so.
//!
//! | about | the answers | the image | units |
//! | --- | --- | --- | --- |
//! | signature of updates | every UpdMech speaks of one | what updates checks one before it writes | 5.3-7-1b, 5.3-9-1a to d, 5.3-10-1a and b |
//! | guarantees of updates | every UpdMech names integrity and authenticity | the same | 5.3-7-1a |
//! | cryptography of updates | every UpdMech names a public key's file and its algorithm | that key, of that algorithm: Ed25519, ECDSA from 256 bits, RSA from 3072 | 5.3-7-1c and d |
//! | updates alone | each SoftComp names an UpdMech that is automatic and asks nothing of the user | an updater that is started | 5.3-4-1a |
//! | updates again | each SoftComp names an UpdMech that looks for them again and again | the same | 5.3-5-1a |
//! | boot chain | every SecBoot says what detects a change | what starts is signed, and the loader requires it | 5.7-1-1b |
//! | guessing | every AuthMech says what stops it, those with a password by a limit | the page that checks the password has one | 5.1-5-1a |
//!
//! ## Why it matters
//! A declaration that nobody holds against the product is worth little. One that the bits bear out carries
//! a verdict, and whoever reads it sees on what it rests.
//!
//! ## What it cannot see
//! - Whether the code that checks is free of flaws, and whether nothing goes around it.
//! - Words for these things that are not known here.
//! - Where something in the image speaks against an answer, that finding keeps the unit from passing.
//!
//! ## How to fix
//! Nothing is to be fixed.
//!
//! ## References
//! - ETSI TS 103 701 V1.1.1, test cases 5.1-5-1, 5.3-7-1, 5.3-9-1, 5.3-10-1 and 5.7-1-1
//! - ECCG Agreed Cryptographic Mechanisms 2.0, for sizes of keys

use thirteen_evidence::facts::{
    Answer, Declared, Key, KeyKind, SignatureCheck, Update, UpdateRuleKind,
};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use super::automatic_updates_declared::is_automatic;
use super::image_against_answers::{LIMITED, SIGNED, has_password};
use crate::answers::{Row, clauses, has_any, is_waived, place, rows, says_something};
use crate::check::{Check, Effort, Life, Need};
use crate::negation::denies;
use crate::service::is_on;

/// The check.
pub const CHECK: Check = Check {
    id: "image-upholds-answers",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services), Need::Declaration],
    feeds: &[
        "5.1-5-1a",
        "5.3-4-1a",
        "5.3-5-1a",
        "5.3-7-1a",
        "5.3-7-1b",
        "5.3-7-1c",
        "5.3-7-1d",
        "5.3-9-1a",
        "5.3-9-1b",
        "5.3-9-1c",
        "5.3-9-1d",
        "5.3-10-1a",
        "5.3-10-1b",
        "5.7-1-1b",
    ],
    effort: Effort::Minutes,
    source: include_str!("image_upholds_answers.rs"),
    run,
};

const SIGNATURE: Units =
    &["5.3-7-1b", "5.3-9-1a", "5.3-9-1b", "5.3-9-1c", "5.3-9-1d", "5.3-10-1a", "5.3-10-1b"];

const INTEGRITY: &[&str] =
    &["integrity", "Integrität", "intégrité", "integridad", "完全性", "무결성", "完整性"];

const AUTHENTICITY: &[&str] = &[
    "authenticity",
    "Authentizität",
    "authenticité",
    "autenticidad",
    "真正性",
    "진본성",
    "진정성",
    "真实性",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    updates(evidence, found);
    looks_for_updates(evidence, found);
    boot(evidence, found);
    guessing(evidence, found);
}

fn tell(
    found: &mut Findings,
    about: &'static str,
    units: Units,
    image: &[Locator],
    declared: &[&Declared],
) {
    let Some(first) = declared.first() else { return };
    let mut locators: Vec<Locator> = image.to_vec();
    locators.extend(declared.iter().filter_map(|own| place(own)));
    if !image.is_empty() {
        found
            .upheld(Subject::new("topic", about), units, &locators)
            .fact("about", about)
            .fact("row", first.id.as_str())
            .fact("said", first.value.as_str());
    }
}

/// The lines of the image that check a signature of updates; none where something does not, or where
/// the image does not tell of a source and no rule covers it.
fn signature_lines(evidence: &Evidence) -> Vec<Locator> {
    let rules: Vec<_> =
        evidence.update_rules.iter().filter(|own| own.rule == UpdateRuleKind::Signature).collect();
    let is_refused = rules.iter().any(|own| own.holds != Answer::Yes)
        || evidence.updates.iter().any(|own| own.signature == SignatureCheck::NotChecked);
    // A rule speaks for the sources of its own mechanism alone; that of a script also for what it
    // reads from a file of settings.
    let is_covered = |own: &Update| {
        own.signature == SignatureCheck::Checked
            || rules.iter().any(|rule| {
                rule.mechanism == own.mechanism
                    || rule.mechanism == "script" && own.mechanism == "configuration"
            })
    };
    let is_open = !evidence.updates.iter().all(is_covered);
    if is_refused || is_open {
        return Vec::new();
    }
    let lines = rules.iter().filter_map(|own| own.locators.first());
    let checked = evidence.updates.iter().filter(|own| own.signature == SignatureCheck::Checked);
    let settings = checked.filter_map(|own| own.locators.get(1).or(own.locators.first()));
    lines.chain(settings).cloned().collect()
}

fn updates(evidence: &Evidence, found: &mut Findings) {
    let lines = signature_lines(evidence);
    let rows = rows(evidence, 7);
    if lines.is_empty() || rows.is_empty() {
        return;
    }
    let every = |field: &str, holds: &dyn Fn(&str) -> bool| -> Option<Vec<&Declared>> {
        rows.iter().map(|row| row.field(field).filter(|own| holds(&own.value))).collect()
    };
    if let Some(fields) = every("Cryptographic Details", &|text| has_any(text, SIGNED)) {
        tell(found, "update-signature", SIGNATURE, &lines, &fields);
        let keys: Option<Vec<&Key>> = rows.iter().map(|row| named_key(evidence, row)).collect();
        if let Some(keys) = keys.filter(|_| !is_waived(evidence, "5.3-7")) {
            let places: Vec<Locator> =
                keys.iter().filter_map(|key| key.locators.first().cloned()).collect();
            tell(found, "update-key", &["5.3-7-1c", "5.3-7-1d"], &places, &fields);
        }
    }
    let guarantees = |text: &str| has_any(text, INTEGRITY) && has_any(text, AUTHENTICITY);
    if let Some(fields) = every("Security Guarantees", &guarantees) {
        tell(found, "update-guarantees", &["5.3-7-1a"], &lines, &fields);
    }
}

/// Words of coming back again and again.
const AGAIN: &[&str] = &[
    "daily",
    "day",
    "days",
    "hour",
    "hours",
    "hourly",
    "week",
    "weekly",
    "regularly",
    "periodically",
    "täglich",
    "Tag",
    "stündlich",
    "Stunden",
    "wöchentlich",
    "regelmäßig",
    "jour",
    "jours",
    "heure",
    "heures",
    "semaine",
    "régulièrement",
    "día",
    "días",
    "diario",
    "hora",
    "horas",
    "semana",
    "periódicamente",
    "毎日",
    "毎時",
    "時間ごと",
    "毎週",
    "定期",
    "매일",
    "매시간",
    "매주",
    "정기",
    "每天",
    "每日",
    "每小时",
    "每周",
    "定期",
];

/// Words of programs that fetch updates.
const UPDATERS: &[&str] =
    &["update", "updater", "upgrade", "ota", "fwupdate", "swupdate", "rauc", "mender"];

/// Parts of names of programs that bring something other than firmware up to date.
const OTHERS: &[&str] = &[
    "ddns",
    "dyndns",
    "certificates",
    "ca",
    "leap",
    "dns",
    "geoip",
    "blocklist",
    "adblock",
    "alternatives",
    "initramfs",
    "grub",
    "mime",
    "desktop",
    "icon",
    "locale",
    "rc",
    "tz",
    "time",
    "hosts",
    "db",
    "motd",
];

/// Words of a single time.
const ONCE: &[&str] = &[
    "first",
    "erste",
    "ersten",
    "premier",
    "première",
    "primer",
    "primera",
    "初回",
    "最初",
    "첫",
    "首次",
    "第一",
];

/// Whether it looks again and again: a clause says so, and nothing denies it or speaks of one time.
fn looks_again(text: &str) -> bool {
    const OFTEN: &[&str] = &["once a", "once per", "once every", "once each", "once daily"];
    let is_once = has_any(text, &["once"]) && !has_any(text, OFTEN);
    !is_once
        && !denies(text)
        && clauses(text).iter().any(|own| has_any(own, AGAIN) && !has_any(own, ONCE))
}

/// Every component has a mechanism that runs by itself, and again and again, and the image starts an
/// updater.
fn looks_for_updates(evidence: &Evidence, found: &mut Findings) {
    let updater = evidence.services.iter().find(|own| {
        let name = own.program.rsplit('/').next().unwrap_or_default();
        let name = name.replace(['-', '_'], " ");
        is_on(own) && has_any(&name, UPDATERS) && !has_any(&name, OTHERS)
    });
    let (Some(updater), components) = (updater, rows(evidence, 6)) else { return };
    let mechanisms = rows(evidence, 7);
    let tell_of = |provision: &str, field: &str, holds: &dyn Fn(&Row<'_>) -> bool| {
        let of = |component: &Row<'_>| {
            let named = component.text("Update Mechanism").to_owned();
            mechanisms.iter().find(|own| has_any(&named, &[own.id]) && holds(own)).map(|own| own.id)
        };
        let ids: Option<Vec<&str>> = components.iter().map(of).collect();
        let ids = ids.filter(|ids| !ids.is_empty() && !is_waived(evidence, provision))?;
        let named = mechanisms.iter().filter(|own| ids.contains(&own.id));
        Some(named.filter_map(|own| own.field(field)).collect::<Vec<&Declared>>())
    };
    let alone = |own: &Row<'_>| {
        let text = own.text("Initiation and Interaction");
        is_automatic(own) && has_any(text, NO_INTERACTION)
    };
    if let Some(fields) = tell_of("5.3-4", "Initiation and Interaction", &alone) {
        tell(found, "update-alone", &["5.3-4-1a"], &updater.locators, &fields);
    }
    let again = |own: &Row<'_>| looks_again(own.text("Update Checking"));
    if let Some(fields) = tell_of("5.3-5", "Update Checking", &again) {
        tell(found, "update-again", &["5.3-5-1a"], &updater.locators, &fields);
    }
}

const NO_INTERACTION: &[&str] = &[
    "no interaction",
    "no user interaction",
    "without interaction",
    "without the user",
    "keine Interaktion",
    "ohne Zutun",
    "ohne Interaktion",
    "aucune interaction",
    "sans interaction",
    "sin interacción",
    "ninguna interacción",
    "操作不要",
    "操作なし",
    "사용자 개입 없이",
    "조작 없이",
    "无需用户",
    "无需交互",
];

/// The public key of the image whose file a row names, where the row names its algorithm too and it
/// is one that catalogues agree on.
fn named_key<'a>(evidence: &'a Evidence, row: &Row<'_>) -> Option<&'a Key> {
    let text = row.text("Cryptographic Details");
    evidence.keys.iter().filter(|key| key.kind == KeyKind::Public).find(|key| {
        let path = key.locators.first().map_or("", Locator::innermost);
        let (names, is_agreed): (&[&str], bool) = match key.algorithm.as_str() {
            "ed25519" => (&["ed25519"], true),
            "ecdsa" => (&["ecdsa"], key.bits >= 256),
            "rsa" => (&["rsa"], key.bits >= 3072),
            _ => (&[], false),
        };
        path.len() > 1 && text.contains(path) && is_agreed && has_any(text, names)
    })
}

fn boot(evidence: &Evidence, found: &mut Findings) {
    if is_waived(evidence, "5.7-1") {
        return;
    }
    let rows = rows(evidence, 20);
    let fields: Option<Vec<&Declared>> = rows
        .iter()
        .map(|row| row.field("Detection Mechanisms").filter(|own| says_something(&own.value)))
        .collect();
    if evidence.boot.iter().any(|own| own.signed == "no" || own.required == Answer::No) {
        return;
    }
    let shown = evidence.boot.iter().find(|own| own.signed == "yes" && own.required == Answer::Yes);
    if let (Some(fields), Some(sign)) = (fields, shown) {
        tell(found, "boot", &["5.7-1-1b"], &sign.locators, &fields);
    }
}

fn guessing(evidence: &Evidence, found: &mut Findings) {
    const FIELD: &str = "Brute Force Prevention";
    let of = |kind: &'static str| evidence.code_flows.iter().filter(move |own| own.kind == kind);
    if is_waived(evidence, "5.1-5") || of("login-unlimited").next().is_some() {
        return;
    }
    let lines: Vec<Locator> = of("login-limited").flat_map(|own| own.locators.clone()).collect();
    let rows = rows(evidence, 1);
    let says = |row: &Row<'_>, text: &str| {
        says_something(text) && (!has_password(row) || has_any(text, LIMITED))
    };
    let fields: Option<Vec<&Declared>> =
        rows.iter().map(|row| row.field(FIELD).filter(|own| says(row, &own.value))).collect();
    if let Some(fields) = fields.filter(|_| rows.iter().any(has_password)) {
        tell(found, "lockout", &["5.1-5-1a"], &lines, &fields);
    }
}

#[cfg(test)]
mod tests {
    use super::looks_again;

    #[test]
    fn again_is_told_from_once_and_never() {
        for text in ["Daily.", "Once a day.", "Every 24 hours, at night", "einmal täglich", "매일"]
        {
            assert!(looks_again(text), "{text}");
        }
        for text in [
            "Does not check regularly.",
            "Once, on the first day.",
            "Nur am ersten Tag.",
            "When the owner asks.",
            "",
        ] {
            assert!(!looks_again(text), "{text}");
        }
    }
}
