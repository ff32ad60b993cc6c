// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Image that says otherwise than the answers
//!
//! ## What it sees
//! Two sources that cannot both be right, side by side; each finding is a contradiction with both
//! places. It is a *concern*: it keeps the units that it names from passing, and the failing itself, if
//! there is one, is for the check that looks at it. Only of the boot chain there is a *breach* (5.7-1,
//! unit 5.7-1-2a): the declaration says that software is verified, and the image that it is not.
//!
//! | about | the answers | the image |
//! | --- | --- | --- |
//! | signature of updates | UpdMech speaks of signatures or authenticity | its updater does not ask for one |
//! | channel of updates | https to a host (UpdMech, ComMech) | plain http to that host |
//! | boot | SecBoot says what is verified, or that nothing is | no signature is asked for, or one is |
//! | older versions | UpdMech speaks of no downgrade | its updater takes them |
//! | tokens | a claim or token is different in every unit (SecParam) | one that is not |
//! | keys | critical keys are made on the unit (SecParam) | a private key |
//! | log-in | SSH takes keys alone (AuthMech) | SSH takes an account's password |
//! | console | the serial line is off (Intf) | a shell on it |
//! | user | the web server runs as a user (PrivlCtrl) | nothing makes it one |
//! | guessing | a limit after failures (AuthMech) | a page checks the password, and neither it nor what it sources bounds the tries |
//!
//! ## Why it matters
//! Every verdict that rests on the declaration rests on its being true. One place where it is not
//! costs the trust in the rest.
//!
//! ## What it cannot see
//! Which of the two is right; words for these things that are not known here; and what the image does
//! not show.
//!
//! ## How to fix
//! Find out which is right. Correct the declaration, or the build.
//!
//! ## References
//! - ETSI TS 103 701 V1.1.1, clause 4.3, phase 5: functional test cases compare the product with the
//!   IXIT

use thirteen_evidence::facts::{
    Answer, ConsoleLogin, Declared, Key, KeyKind, KeyPurpose, PasswordState, SecretProof,
    SignatureCheck, UpdateRuleKind,
};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::answers::{Row, has_any, is_waived, place, rows, says_none, says_something, words};
use crate::check::{Check, Effort, Life, Need};
use crate::login::{entrances, program_of};
use crate::secret::is_password;

/// The check.
pub const CHECK: Check = Check {
    id: "image-against-answers",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services), Need::Declaration],
    feeds: &[
        "5.1-1-2a", "5.1-5-1a", "5.1-5-2a", "5.3-2-1a", "5.3-7-1b", "5.3-9-1a", "5.3-9-1c",
        "5.4-3-2a", "5.5-1-2a", "5.6-4-2a", "5.6-7-1a", "5.7-1-1a", "5.7-1-2a",
    ],
    effort: Effort::Hours,
    source: include_str!("image_against_answers.rs"),
    run,
};

fn run(evidence: &Evidence, found: &mut Findings) {
    signature(evidence, found);
    channel(evidence, found);
    boot(evidence, found);
    older(evidence, found);
    keys(evidence, found);
    tokens(evidence, found);
    login(evidence, found);
    console(evidence, found);
    user(evidence, found);
    guessing(evidence, found);
}

/// One contradiction: what it is about, in the image and in the answers.
fn tell(
    found: &mut Findings,
    about: &'static str,
    units: Units,
    image: &[Locator],
    declared: &Declared,
) {
    let locators: Vec<Locator> = image.iter().cloned().chain(place(declared)).collect();
    let subject = Subject::new("topic", format!("{about} {}", declared.id));
    let finding = if units == ["5.7-1-2a"] {
        found.breach(subject, units, &locators)
    } else {
        found.concern(subject, units, &locators)
    };
    finding
        .contradiction()
        .fact("about", about)
        .fact("row", declared.id.as_str())
        .fact("said", declared.value.as_str());
}

/// Words of a signature.
pub(super) const SIGNED: &[&str] = &[
    "signed",
    "signature",
    "signatures",
    "ed25519",
    "ecdsa",
    "rsa",
    "authenticity",
    "signiert",
    "Signatur",
    "signé",
    "signée",
    "firmado",
    "firma",
    "署名",
    "서명",
    "签名",
];

fn signature(evidence: &Evidence, found: &mut Findings) {
    let rows = rows(evidence, 7);
    let says = |row: &Row<'_>| {
        row.text("Cryptographic Details").to_owned() + " " + row.text("Security Guarantees")
    };
    let Some(row) = rows.iter().find(|row| has_any(&says(row), SIGNED)) else { return };
    let Some(field) = row.field("Cryptographic Details").or(row.field("Security Guarantees"))
    else {
        return;
    };
    for update in &evidence.updates {
        if update.signature == SignatureCheck::NotChecked {
            let places: Vec<Locator> = update.locators.iter().rev().cloned().collect();
            tell(found, "update-signature", &["5.3-7-1b", "5.3-9-1a", "5.3-9-1c"], &places, field);
            return;
        }
    }
}

fn channel(evidence: &Evidence, found: &mut Findings) {
    let mut told: Vec<&str> = Vec::new();
    for update in evidence.updates.iter().filter(|own| own.transport == "http") {
        let Some(host) = host(&update.url) else { continue };
        for row in rows(evidence, 11).into_iter().chain(rows(evidence, 7)) {
            let secure = row.find(|text| {
                text.to_lowercase().contains(host) && has_any(text, &["https", "tls"])
            });
            if let Some(field) = secure.filter(|_| !told.contains(&row.id)) {
                told.push(row.id);
                tell(
                    found,
                    "update-channel",
                    &["5.5-1-2a"],
                    &update.locators[..1.min(update.locators.len())],
                    field,
                );
            }
        }
    }
}

/// The host of an address.
fn host(url: &str) -> Option<&str> {
    let rest = url.split_once("://")?.1;
    let host = rest.split(['/', ':', '?']).next()?;
    (host.contains('.') && host.len() > 3).then_some(host)
}

fn boot(evidence: &Evidence, found: &mut Findings) {
    const FIELD: &str = "Detection Mechanisms";
    if is_waived(evidence, "5.7-1") {
        return;
    }
    let rows = rows(evidence, 20);
    let fields: Vec<&Declared> = rows.iter().filter_map(|row| row.field(FIELD)).collect();
    let Some(first) = fields.first().copied() else { return };
    let denies = fields.iter().all(|own| says_none(&own.value));
    let affirms = fields.iter().all(|own| says_something(&own.value));
    // What stands beside a part that is signed and asked for may be no part of the chain.
    let is_shown =
        evidence.boot.iter().any(|sign| sign.signed == "yes" && sign.required == Answer::Yes);
    for sign in &evidence.boot {
        // A tree of hashes is there to be verified, whoever signs its root.
        let shows = sign.signed == "yes" || sign.scheme == "dm-verity";
        if denies && shows {
            tell(found, "boot-more", &["5.7-1-1a"], &sign.locators, first);
            return;
        }
        if affirms && !is_shown && (sign.signed == "no" || sign.required == Answer::No) {
            tell(found, "boot", &["5.7-1-2a"], &sign.locators, first);
            return;
        }
    }
}

/// Words that say that something is made for each unit.
const ON_THE_UNIT: &[&str] = &[
    "on the unit",
    "on the device",
    "on the product",
    "first start",
    "first boot",
    "at first",
    "different in every unit",
    "unique per device",
    "per device",
    "per unit",
    "by the device",
    "auf dem Gerät",
    "beim ersten Start",
    "sur l'appareil",
    "premier démarrage",
    "en el dispositivo",
    "primer arranque",
];

/// Versions that are older, where the maker says that none is taken.
fn older(evidence: &Evidence, found: &mut Findings) {
    const REFUSED: &[&str] = &[
        "no downgrade",
        "no downgrades",
        "downgrade protection",
        "downgrades are refused",
        "anti-rollback",
        "rollback protection",
        "kein Downgrade",
        "pas de rétrogradation",
        "sin degradación",
    ];
    let rows = rows(evidence, 7);
    let Some(field) = rows.iter().find_map(|row| row.find(|text| has_any(text, REFUSED))) else {
        return;
    };
    let taken = evidence
        .update_rules
        .iter()
        .find(|own| own.rule == UpdateRuleKind::NoneOlder && own.holds == Answer::No);
    if let Some(own) = taken {
        tell(found, "update-older", &["5.3-2-1a"], &own.locators, field);
    }
}

/// A token of a service in the image, where what the unit shows a service is declared to be its own.
fn tokens(evidence: &Evidence, found: &mut Findings) {
    let rows = rows(evidence, 10);
    let row_of = |names: &[&str]| {
        rows.iter().find(|row| {
            has_any(row.text("Description"), names)
                && has_any(row.text("Provisioning Mechanism"), ON_THE_UNIT)
        })
    };
    // A key that is used at enrolment too is no token: what is called one comes first.
    let row = row_of(&["claim", "token", "credential"]).or(row_of(&["enrolment", "enrollment"]));
    let Some(field) = row.and_then(|row| row.field("Provisioning Mechanism")) else { return };
    let token = evidence.secrets.iter().find(|own| {
        !is_password(own) && matches!(own.proof, SecretProof::Structure | SecretProof::Random)
    });
    if let Some(own) = token {
        tell(found, "token", &["5.4-3-2a"], &own.locators, field);
    }
}

/// Private keys in the image, where every critical key is declared to be made on the unit.
fn keys(evidence: &Evidence, found: &mut Findings) {
    let rows = rows(evidence, 10);
    let critical: Vec<&Row<'_>> = rows
        .iter()
        .filter(|row| has_any(row.text("Type"), &["critical", "kritisch", "critique", "crítico"]))
        .filter(|row| {
            has_any(row.text("Description"), &["key", "keys", "Schlüssel", "clé", "clave"])
        })
        .collect();
    let is_made = |row: &&Row<'_>| {
        has_any(row.text("Provisioning Mechanism"), ON_THE_UNIT)
            || has_any(row.text("Generation Mechanism"), ON_THE_UNIT)
    };
    if critical.is_empty() || !critical.iter().all(is_made) {
        return;
    }
    for key in evidence.keys.iter().filter(|key| is_in_use(key)) {
        let words: &[&str] = match key.purpose {
            KeyPurpose::SshHost => &["host key", "ssh"],
            _ => &["web", "tls", "https", "certificate"],
        };
        let fits = |row: &&&Row<'_>| has_any(row.text("Description"), words);
        let Some(row) = critical.iter().find(fits).or(critical.first()) else { return };
        if let Some(field) =
            row.field("Provisioning Mechanism").or(row.field("Generation Mechanism"))
        {
            tell(found, "key", &["5.4-3-2a"], &key.locators, field);
        }
    }
}

/// Whether a private key is there to be used, as far as its place tells.
fn is_in_use(key: &Key) -> bool {
    const EXAMPLES: &[&str] = &["doc", "docs", "test", "tests", "example", "examples", "sample"];
    let place = key.locators.first().map_or("", Locator::innermost);
    key.kind == KeyKind::Private
        && !key.published_test_key
        && !key.encrypted
        && !words(place).iter().any(|word| EXAMPLES.contains(&word.as_str()))
        && !place.contains(".so")
}

fn login(evidence: &Evidence, found: &mut Findings) {
    const KEYS_ALONE: &[&str] = &[
        "public key only",
        "key only",
        "keys only",
        "password is switched off",
        "passwords are switched off",
        "password log-in is off",
        "password is disabled",
        "passwords are disabled",
        "passwords are refused",
        "no password",
        "no passwords",
    ];
    let rows = rows(evidence, 1);
    let row = rows.iter().find(|row| {
        row.find(|text| has_any(text, &["ssh", "dropbear"])).is_some()
            && row.find(|text| has_any(text, KEYS_ALONE)).is_some()
    });
    let Some(field) = row.and_then(|row| row.find(|text| has_any(text, KEYS_ALONE))) else {
        return;
    };
    for account in &evidence.accounts {
        if !matches!(account.password.state, PasswordState::Hash | PasswordState::Empty) {
            continue;
        }
        let open = entrances(evidence, account);
        let ssh = open.iter().find(|own| matches!(program_of(own), "dropbear" | "sshd"));
        if let Some(service) = ssh {
            let mut places = service.locators.clone();
            places.extend(account.locators.first().cloned());
            tell(found, "login", &["5.1-1-2a"], &places, field);
            return;
        }
    }
}

fn console(evidence: &Evidence, found: &mut Findings) {
    const SERIAL: &[&str] = &[
        "serial",
        "uart",
        "console",
        "debug",
        "seriell",
        "série",
        "serie",
        "シリアル",
        "시리얼",
        "串口",
    ];
    const OFF: &[&str] =
        &["disabled", "off", "no log-in", "no login", "deaktiviert", "désactivé", "desactivado"];
    let rows = rows(evidence, 15);
    let row = rows
        .iter()
        .find(|row| has_any(row.text("Description"), SERIAL) && has_any(row.text("Status"), OFF));
    let Some(field) = row.and_then(|row| row.field("Status")) else { return };
    let open = evidence.consoles.iter().find(|own| own.login == ConsoleLogin::Shell);
    if let Some(console) = open {
        tell(found, "console", &["5.6-4-2a"], &console.locators, field);
    }
}

/// lighttpd stays the user that started it unless `server.username` names another.
fn user(evidence: &Evidence, found: &mut Findings) {
    if is_waived(evidence, "5.6-7") {
        return;
    }
    let rows = rows(evidence, 17);
    let claim = rows.iter().find_map(|row| row.find(claims_a_user));
    let Some(field) = claim else { return };
    let daemon = evidence.daemons.iter().find(|own| {
        own.program == "lighttpd"
            && !own.config.is_empty()
            && own.enabled != Answer::No
            && !own.settings.is_empty()
            && !own.settings.iter().any(|setting| setting.name == "server.username")
    });
    if let Some(daemon) = daemon {
        tell(found, "user", &["5.6-7-1a"], &daemon.locators, field);
    }
}

/// Words of a limit to guessing.
pub(super) const LIMITED: &[&str] = &[
    "lock",
    "locked",
    "lock out",
    "lockout",
    "failures",
    "failed",
    "attempts",
    "delay",
    "delays",
    "limit",
    "limited",
    "rate",
    "Sperre",
    "gesperrt",
    "Versuche",
    "Fehlversuche",
    "Fehlversuchen",
    "Verzögerung",
    "blocage",
    "bloqué",
    "tentatives",
    "échecs",
    "délai",
    "bloqueo",
    "intentos",
    "fallos",
    "ロック",
    "試行",
    "失敗",
    "잠금",
    "시도",
    "실패",
    "锁定",
    "尝试",
    "失败",
];

/// Whether a mechanism takes a password.
pub(super) fn has_password(row: &Row<'_>) -> bool {
    const PASSWORD: &[&str] = &[
        "password",
        "passphrase",
        "PIN",
        "Passwort",
        "Kennwort",
        "mot de passe",
        "contraseña",
        "パスワード",
        "비밀번호",
        "암호",
        "密码",
        "口令",
    ];
    let factor = row.text("Authentication Factor");
    crate::answers::clauses(factor).iter().any(|own| crate::answers::affirms(own, PASSWORD))
}

/// A page that checks a password and bounds nothing, where a limit is declared.
fn guessing(evidence: &Evidence, found: &mut Findings) {
    const FIELD: &str = "Brute Force Prevention";
    if is_waived(evidence, "5.1-5") {
        return;
    }
    let rows = rows(evidence, 1);
    let row = rows.iter().find(|row| has_password(row) && has_any(row.text(FIELD), LIMITED));
    let Some(field) = row.and_then(|row| row.field(FIELD)) else { return };
    for flow in evidence.code_flows.iter().filter(|own| own.kind == "login-unlimited") {
        tell(found, "lockout", &["5.1-5-1a", "5.1-5-2a"], &flow.locators, field);
    }
}

/// `lighttpd runs as www`.
fn claims_a_user(text: &str) -> bool {
    let own = words(text);
    crate::answers::at(&own, "lighttpd runs as")
        .and_then(|at| own.get(at + 3))
        .is_some_and(|user| user != "root")
}
