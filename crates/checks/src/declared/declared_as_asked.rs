// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Answers that give what the standard asks to be declared
//!
//! ## What it sees
//! Units that ask for a fact and find it in the IXIT alone. Where every row gives it, the unit is
//! *upheld*; where a row says, as a whole, that there is none, that is a *breach*. What is not filled
//! in, or says it in words not known here, is left open.
//!
//! | unit | asks | is given where |
//! | --- | --- | --- |
//! | 5.3-12-1a | a notice on the device when an update disrupts | *User Notification* of each row of UpdMech says that something is out of use meanwhile, and names a thing on the device that tells it |
//! | 5.5-2-1a | each implementation was reviewed or evaluated | *Review/Evaluation Method* of each row of NetSecImpl says how |
//! | 5.5-3-1a | components with cryptography name an update mechanism | *Update Mechanism* names a row of UpdMech |
//! | 5.5-3-1b | side effects of a change were considered | *Cryptographic Usage* speaks of side effects |
//! | 5.10-1-1a | a security examination of telemetry | *Security Examination* of a row of TelData says which |
//!
//! ## Why it matters
//! These points need no laboratory and no judgement: they are there or they are not, and who reads
//! the verdict sees what it rests on.
//!
//! ## What it cannot see
//! Whether what is said is true of the product. Units that ask for that are other ones.
//!
//! ## How to fix
//! Add what is missing to the field; of 5.5-2, have the implementation reviewed.
//!
//! ## References
//! - ETSI TS 103 701 V1.1.1, test cases 5.3-12-1, 5.5-2-1, 5.5-3-1 and 5.10-1-1; IXIT 6-SoftComp,
//!   7-UpdMech, 12-NetSecImpl and 24-TelData

use thirteen_evidence::facts::Declared;
use thirteen_evidence::{Evidence, Findings, Locator, Subject, Units};

use crate::answers::{Row, has_any, is_waived, rows, says_none, says_something};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "declared-as-asked",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.3-12-1a", "5.5-2-1a", "5.5-3-1a", "5.5-3-1b", "5.10-1-1a"],
    effort: Effort::Hours,
    source: include_str!("declared_as_asked.rs"),
    run,
};

/// Words for something out of use.
const DISRUPTED: &[&str] = &[
    "disrupt",
    "disrupts",
    "disrupted",
    "disruption",
    "interrupt",
    "interrupts",
    "interrupted",
    "interruption",
    "unavailable",
    "not available",
    "out of use",
    "meanwhile",
    "cannot",
    "downtime",
    "restart",
    "restarts",
    "reboot",
    "reboots",
    "offline",
    "unterbrochen",
    "Unterbrechung",
    "nicht verfügbar",
    "Neustart",
    "interruption",
    "indisponible",
    "redémarrage",
    "interrupción",
    "no disponible",
    "reinicio",
    "再起動",
    "中断",
    "재시작",
    "중단",
    "重启",
];

/// Things on a device that tell its user.
const ON_THE_DEVICE: &[&str] = &[
    "itself",
    "on the device",
    "on the unit",
    "on the product",
    "display",
    "screen",
    "led",
    "light",
    "lights",
    "lamp",
    "ring",
    "speaker",
    "sound",
    "beep",
    "beeps",
    "spoken",
    "voice",
    "start page",
    "web page of the device",
    "web page of the unit",
    "am Gerät",
    "auf dem Gerät",
    "Anzeige",
    "Bildschirm",
    "sur l'appareil",
    "écran",
    "voyant",
    "en el dispositivo",
    "pantalla",
    "本体",
    "画面",
    "화면",
    "기기에",
    "屏幕",
    "设备上",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    disruption(evidence, found);
    reviews(evidence, found);
    cryptography(evidence, found);
    examination(evidence, found);
}

fn uphold(found: &mut Findings, unit: Units, field: &'static str, places: &[&Declared]) {
    let locators: Vec<Locator> = places.iter().flat_map(|own| own.locators.clone()).collect();
    if !locators.is_empty() {
        found.upheld(Subject::new("field", field), unit, &locators).fact("field", field);
    }
}

fn refuse(found: &mut Findings, unit: Units, field: &'static str, places: &[&Declared]) {
    let locators: Vec<Locator> = places.iter().flat_map(|own| own.locators.clone()).collect();
    let said = places.first().map_or("", |own| own.value.as_str());
    found
        .breach(Subject::new("field", field), unit, &locators)
        .fact("field", field)
        .fact("said", said);
}

/// A field of every row; `None` where one has it not, or there is no row.
fn of_every<'a>(rows: &[Row<'a>], field: &str) -> Option<Vec<&'a Declared>> {
    let all: Option<Vec<&Declared>> = rows.iter().map(|row| row.field(field)).collect();
    all.filter(|all| !all.is_empty())
}

fn disruption(evidence: &Evidence, found: &mut Findings) {
    const FIELD: &str = "User Notification";
    let rows = rows(evidence, 7);
    let Some(all) = of_every(&rows, FIELD) else { return };
    let tells = |text: &str| {
        says_something(text) && has_any(text, DISRUPTED) && has_any(text, ON_THE_DEVICE)
    };
    if !is_waived(evidence, "5.3-12") && all.iter().all(|own| tells(&own.value)) {
        uphold(found, &["5.3-12-1a"], FIELD, &all);
    }
}

fn reviews(evidence: &Evidence, found: &mut Findings) {
    const FIELD: &str = "Review/Evaluation Method";
    if is_waived(evidence, "5.5-2") {
        return;
    }
    let rows = rows(evidence, 12);
    let denied: Vec<&Declared> = rows
        .iter()
        .filter_map(|row| row.field(FIELD))
        .filter(|own| says_none(&own.value))
        .collect();
    if !denied.is_empty() {
        refuse(found, &["5.5-2-1a"], FIELD, &denied);
    } else if let Some(all) = of_every(&rows, FIELD)
        && all.iter().all(|own| says_something(&own.value))
    {
        uphold(found, &["5.5-2-1a"], FIELD, &all);
    }
}

fn cryptography(evidence: &Evidence, found: &mut Findings) {
    const UPDATE: &str = "Update Mechanism";
    const USAGE: &str = "Cryptographic Usage";
    if is_waived(evidence, "5.5-3") {
        return;
    }
    let mechanisms = rows(evidence, 7);
    let components = rows(evidence, 6);
    if of_every(&components, USAGE).is_none() {
        return;
    }
    let with: Vec<Row<'_>> =
        components.into_iter().filter(|row| says_something(row.text(USAGE))).collect();
    let denied: Vec<&Declared> = with
        .iter()
        .filter_map(|row| row.field(UPDATE))
        .filter(|own| says_none(&own.value))
        .collect();
    let names_one = |text: &str| mechanisms.iter().any(|row| has_any(text, &[row.id]));
    if !denied.is_empty() {
        refuse(found, &["5.5-3-1a"], UPDATE, &denied);
    } else if let Some(all) = of_every(&with, UPDATE)
        && all.iter().all(|own| names_one(&own.value))
    {
        uphold(found, &["5.5-3-1a"], UPDATE, &all);
    }
    let considered = [
        "side effects",
        "side effect",
        "Nebenwirkungen",
        "Nebenwirkung",
        "effets secondaires",
        "effets de bord",
        "efectos secundarios",
        "副作用",
        "부작용",
    ];
    if let Some(all) = of_every(&with, USAGE)
        && all.iter().all(|own| has_any(&own.value, &considered))
    {
        uphold(found, &["5.5-3-1b"], USAGE, &all);
    }
}

fn examination(evidence: &Evidence, found: &mut Findings) {
    const FIELD: &str = "Security Examination";
    let rows = rows(evidence, 24);
    let given: Vec<&Declared> = rows
        .iter()
        .filter_map(|row| row.field(FIELD))
        .filter(|own| says_something(&own.value))
        .collect();
    if !is_waived(evidence, "5.10-1") {
        uphold(found, &["5.10-1-1a"], FIELD, &given);
    }
}
