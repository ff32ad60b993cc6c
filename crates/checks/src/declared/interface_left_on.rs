// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Interface that is not needed and left on
//!
//! ## What it sees
//! The rows of Intf: whether *Description* says that an interface is required, at times, or never; and
//! whether *Status* says that it is on.
//!
//! | row | unit |
//! | --- | --- |
//! | network or logical interface, never required, on | *breach*, 5.6-1-1a |
//! | air interface, never required, on | *breach*, 5.6-3-1b |
//! | debug interface, on, never required or required at times | *breach*, 5.6-4-1b or 5.6-4-1c |
//! | every network or logical interface that is on is required, and all that the image starts is among them | *upheld*, 5.6-1-1a |
//! | every air interface is required or off | *upheld*, 5.6-3-1b |
//! | every interface that is required at times is off the rest of the time | *upheld*, 5.6-3-1c |
//!
//! ## Why it matters
//! What the maker himself says nobody needs is there for attackers alone.
//!
//! ## What it cannot see
//! Whether the product behaves so, interfaces that are not declared, and needs said in other words than those
//! known here.
//!
//! ## How to fix
//! Switch the interface off, or leave it out; if it is needed, say for what.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.6-1, 5.6-3 and 5.6-4; ETSI TS 103 701 V1.1.1, test cases 5.6-1-1,
//!   5.6-3-1 and 5.6-4-1; IXIT 15-Intf

use thirteen_evidence::{Evidence, Findings, Locator, Subject, Units};

use crate::answers::{Row, affirms, clauses, has_any, is_waived, place, plain, rows, words};
use crate::check::{Check, Effort, Life, Need};
use crate::negation::denies;
use crate::network::{Listener, covers, is_listening_unknown, listeners};
use crate::service::is_on;
use crate::status::{is_declared_off, is_declared_on};

/// The check.
pub const CHECK: Check = Check {
    id: "interface-left-on",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.6-1-1a", "5.6-3-1b", "5.6-3-1c", "5.6-4-1b", "5.6-4-1c"],
    effort: Effort::Hours,
    source: include_str!("interface_left_on.rs"),
    run,
};

const NEVER: &[&str] = &[
    "never required",
    "never needed",
    "not required",
    "not needed",
    "nie benötigt",
    "nicht benötigt",
    "nicht erforderlich",
    "jamais requis",
    "jamais requise",
    "non requis",
    "non requise",
    "nunca necesario",
    "nunca necesaria",
    "no necesario",
    "no necesaria",
    "不要",
    "必要ない",
    "필요 없음",
    "불필요",
    "不需要",
    "从不需要",
];

const AT_TIMES: &[&str] = &[
    "required at times",
    "at times required",
    "needed at times",
    "sometimes required",
    "required intermittently",
    "zeitweise benötigt",
    "zeitweise erforderlich",
    "parfois requis",
    "parfois requise",
    "a veces necesario",
    "a veces necesaria",
    "必要なときだけ",
    "必要な時のみ",
    "가끔 필요",
    "필요할 때만",
    "有时需要",
    "偶尔需要",
];

const REQUIRED: &[&str] = &[
    "required",
    "needed",
    "benötigt",
    "erforderlich",
    "requis",
    "requise",
    "necesario",
    "necesaria",
    "必要",
    "필요",
    "需要",
];

/// What may follow a word of [`NEVER`] in its clause without bounding it.
const FOR_ANYTHING: &[&str] = &[
    "for use",
    "for the use",
    "at all",
    "by the product",
    "by the user",
    "after set up in the factory",
    "für den Betrieb",
    "für die Nutzung",
    "です",
    "합니다",
    "함",
];

/// Words that bound a need.
const BOUNDED: &[&str] = &[
    "only",
    "during set up",
    "optional",
    "nur",
    "einmalig",
    "seulement",
    "uniquement",
    "solo",
    "sólo",
    "のみ",
    "だけ",
    "동안만",
    "에만",
    "仅",
    "只",
];

const AIR: &[&str] = &[
    "radio",
    "wi fi",
    "wifi",
    "wlan",
    "bluetooth",
    "ble",
    "zigbee",
    "z wave",
    "thread",
    "nfc",
    "lora",
    "lorawan",
    "infrared",
    "433 mhz",
    "868 mhz",
    "funk",
    "infrarot",
    "infrarouge",
    "infrarrojo",
    "無線",
    "赤外線",
    "무선",
    "적외선",
    "无线",
    "红外",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    let rows = rows(evidence, 15);
    for row in &rows {
        left_on(evidence, row, found);
    }
    if !is_waived(evidence, "5.6-1") {
        needed(evidence, &rows, found);
    }
    if is_waived(evidence, "5.6-3") || rows.is_empty() {
        return;
    }
    let speaks = |row: &Row<'_>| is_required(row) || is_never(row) || says(row, AT_TIMES);
    let speak_all = rows.iter().all(speaks);
    let all = || rows.iter().collect::<Vec<_>>();
    let air: Vec<&Row<'_>> = rows.iter().filter(|row| is_air(row)).collect();
    // Where there is no such interface the rows have to say of each what it is needed for.
    if air.is_empty() && speak_all {
        uphold(found, "air", &["5.6-3-1b"], all());
    } else if !air.is_empty() && air.iter().all(|row| is_required(row) || is_off(row)) {
        uphold(found, "air", &["5.6-3-1b"], air);
    }
    let at_times: Vec<&Row<'_>> = rows.iter().filter(|row| says(row, AT_TIMES)).collect();
    if speak_all && at_times.iter().all(|row| is_off(row)) {
        let shown = if at_times.is_empty() { all() } else { at_times };
        uphold(found, "at-times", &["5.6-3-1c"], shown);
    }
}

/// Every network or logical interface that is on is required, and what the image starts for the
/// network is among them.
fn needed(evidence: &Evidence, rows: &[Row<'_>], found: &mut Findings) {
    let on: Vec<&Row<'_>> =
        rows.iter().filter(|row| has_any(row.text("Type"), NETWORK) && !is_off(row)).collect();
    let started: Vec<Listener<'_>> =
        listeners(evidence).into_iter().filter(|own| is_on(own.service)).collect();
    let is_declared = |own: &Listener<'_>| covers(&on, own);
    if started.is_empty()
        || is_listening_unknown(evidence)
        || !on.iter().all(|row| is_required(row))
        || !started.iter().all(is_declared)
    {
        return;
    }
    let mut locators: Vec<Locator> =
        started.iter().filter_map(|own| own.service.locators.first().cloned()).collect();
    locators.extend(on.iter().filter_map(|row| row.field("Description").and_then(place)));
    if let Some(first) = on.first() {
        found
            .upheld(Subject::new("interfaces", "needed"), &["5.6-1-1a"], &locators)
            .fact("about", "needed")
            .fact("row", first.id)
            .fact("said", first.text("Description"));
    }
}

const NETWORK: &[&str] = &[
    "network",
    "logical",
    "Netzwerk",
    "logisch",
    "réseau",
    "logique",
    "red",
    "lógica",
    "ネットワーク",
    "論理",
    "네트워크",
    "논리",
    "网络",
    "逻辑",
];

fn left_on(evidence: &Evidence, row: &Row<'_>, found: &mut Findings) {
    if !is_declared_on(row.text("Status")) {
        return;
    }
    let (never, at_times) = (is_never(row), says(row, AT_TIMES));
    let is_debug = plain(row.text("Debug Interface")).starts_with("yes");
    let kind = row.text("Type");
    let mut tell = |provision: &'static str, units: Units| {
        if is_waived(evidence, provision) {
            return;
        }
        let fields = ["Status", "Description"].into_iter().filter_map(|name| row.field(name));
        let locators: Vec<Locator> = fields.filter_map(place).collect();
        found
            .breach(Subject::new("interface", format!("{} {provision}", row.id)), units, &locators)
            .fact("about", "left-on")
            .fact("provision", provision)
            .fact("row", row.id)
            .fact("said", row.text("Description"));
    };
    if never && has_any(kind, NETWORK) {
        tell("5.6-1", &["5.6-1-1a"]);
    }
    if never && is_air(row) {
        tell("5.6-3", &["5.6-3-1b"]);
    }
    if is_debug && never {
        tell("5.6-4", &["5.6-4-1b"]);
    } else if is_debug && at_times {
        tell("5.6-4", &["5.6-4-1c"]);
    }
}

fn uphold(found: &mut Findings, about: &'static str, units: Units, rows: Vec<&Row<'_>>) {
    let fields = rows.iter().filter_map(|row| row.field("Status").or(row.field("Description")));
    let locators: Vec<Locator> = fields.filter_map(place).collect();
    if let (Some(first), false) = (rows.first(), locators.is_empty()) {
        found
            .upheld(Subject::new("interfaces", about), units, &locators)
            .fact("about", about)
            .fact("row", first.id)
            .fact("said", first.text("Status"));
    }
}

fn says(row: &Row<'_>, wanted: &[&str]) -> bool {
    has_any(row.text("Description"), wanted)
}

/// Required in one clause, and in none denied or bounded.
fn is_required(row: &Row<'_>) -> bool {
    let text = row.text("Description");
    !says(row, NEVER)
        && !says(row, AT_TIMES)
        && clauses(text).iter().any(|own| affirms(own, REQUIRED))
        && !clauses(text)
            .iter()
            .any(|own| has_any(own, REQUIRED) && (denies(own) || has_any(own, BOUNDED)))
}

/// Never required: a clause says so and nothing else, and none says that it is.
fn is_never(row: &Row<'_>) -> bool {
    let clauses = clauses(row.text("Description"));
    !clauses.iter().any(|own| affirms(own, REQUIRED) && !has_any(own, NEVER))
        && clauses.iter().any(|own| is_never_clause(own))
}

fn is_never_clause(clause: &str) -> bool {
    let own = words(clause);
    let is_tail = |tail: &[String]| {
        tail.is_empty() || FOR_ANYTHING.iter().any(|words_of| words(words_of) == tail)
    };
    NEVER.iter().any(|phrase| own.strip_prefix(words(phrase).as_slice()).is_some_and(is_tail))
}

fn is_off(row: &Row<'_>) -> bool {
    is_declared_off(row.text("Status"))
}

fn is_air(row: &Row<'_>) -> bool {
    let text = format!("{} {}", row.text("Description"), row.text("Type")).replace('-', " ");
    has_any(&text, AIR)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::described;

    fn asks<T>(text: &str, of: impl Fn(&Row<'_>) -> T) -> T {
        let field = described(text);
        of(&Row { id: "Intf-1", fields: vec![&field] })
    }

    #[test]
    fn a_need_is_judged_clause_by_clause() {
        for text in [
            "Wi-Fi, required for the app; an Internet connection is not needed.",
            "Wi-Fi。有線LANは不要。",
            "USB-C socket: power, required; serial lines, never required.",
            "Not needed for the app, but for set-up.",
        ] {
            assert!(!asks(text, is_never), "{text}");
        }
        for text in ["8080/tcp, never required for use.", "Bluetooth、不要。", "Wi-Fi, not needed"]
        {
            assert!(asks(text, is_never), "{text}");
        }
        for text in [
            "WLAN, wird nach der Einrichtung nicht mehr benötigt.",
            "Wi-Fi, no longer needed after set-up.",
            "Wi-Fi, 설정 후에는 필요하지 않습니다.",
            "Wi-Fi、設定後は必要ありません。",
            "Wi-Fi, required only during set-up.",
        ] {
            assert!(!asks(text, is_required), "{text}");
        }
        assert!(asks("Wi-Fi, required.", is_required));
        assert!(asks("Power, required; serial lines, used in the factory only.", is_required));
    }
}
