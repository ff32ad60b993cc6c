// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Secrets or personal data in clear, by the maker's own words
//!
//! ## What it sees
//! Rows of SecParam (critical ones) and PersData that name a row of ComMech in *Communication Mechanisms*,
//! where that row says in *Cryptographic Details* that there is no cryptography (*None.*, *plain text*).
//! Confidentiality is the least guarantee that these units ask for, so it is a *breach*: of 5.5-6 (unit
//! 5.5-6-1a) for a critical parameter, of 5.8-1 (unit 5.8-1-1a) for personal data. Where the mechanism leads
//! to a named host it leaves the local network: then 5.5-7 (unit 5.5-7-1a) too, and 5.8-2 (unit 5.8-2-1a)
//! where the data is declared sensitive. A mechanism that is encrypted and whose *Security Guarantees* leave
//! confidentiality out is a *concern*.
//!
//! ## Why it matters
//! Whoever sits on the way, in the same Wi-Fi or at a provider, reads along.
//!
//! ## What it cannot see
//! References in other words than the row's id; whether the cryptography that is declared is used.
//!
//! ## How to fix
//! Send it by a mechanism that keeps it confidential (TLS 1.2 or later, with the server verified), or correct
//! the reference.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.5-6, 5.5-7, 5.8-1 and 5.8-2; ETSI TS 103 701 V1.1.1, test cases
//!   5.5-6-1, 5.5-7-1, 5.8-1-1 and 5.8-2-1; IXIT 10-SecParam, 11-ComMech and 21-PersData
//! - CWE-319: Cleartext Transmission of Sensitive Information

use thirteen_evidence::{Evidence, Findings, Locator, Subject, Units};

use crate::answers::{
    Row, affirms, clauses, has_any, is_waived, place, plain, rows, says_none, says_something,
    sentences, words,
};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "sent-in-clear-declared",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.5-6-1a", "5.5-7-1a", "5.8-1-1a", "5.8-2-1a"],
    effort: Effort::Days,
    source: include_str!("sent_in_clear_declared.rs"),
    run,
};

/// Whole texts that say that nothing protects.
const CLEAR: &[&str] = &[
    "plain text",
    "plaintext",
    "clear text",
    "cleartext",
    "unencrypted",
    "in clear",
    "in the clear",
    "not encrypted",
    "no encryption",
    "http without tls",
    "unverschlüsselt",
    "Klartext",
    "keine Verschlüsselung",
    "en clair",
    "non chiffré",
    "aucun chiffrement",
    "en claro",
    "sin cifrar",
    "sin cifrado",
    "平文",
    "暗号化なし",
    "평문",
    "암호화 없음",
    "明文",
    "未加密",
];

const CONFIDENTIAL: &[&str] = &[
    "confidential",
    "confidentiality",
    "secrecy",
    "encryption",
    "Vertraulichkeit",
    "vertraulich",
    "Verschlüsselung",
    "confidentialité",
    "chiffrement",
    "confidencialidad",
    "cifrado",
    "機密",
    "暗号",
    "기밀",
    "암호",
    "机密",
    "保密",
    "加密",
];

/// What is sent, the table of it, its name there, and the units: in general, and where it leaves the
/// local network.
struct Kind {
    table: u8,
    name: &'static str,
    units: [(&'static str, Units); 2],
}

const KINDS: [Kind; 2] = [
    Kind {
        table: 10,
        name: "SecParam",
        units: [("5.5-6", &["5.5-6-1a"]), ("5.5-7", &["5.5-7-1a"])],
    },
    Kind {
        table: 21,
        name: "PersData",
        units: [("5.8-1", &["5.8-1-1a"]), ("5.8-2", &["5.8-2-1a"])],
    },
];

fn run(evidence: &Evidence, found: &mut Findings) {
    let mechanisms = rows(evidence, 11);
    for kind in &KINDS {
        for row in rows(evidence, kind.table) {
            if kind.table == 10 && !is_critical(row.text("Type")) {
                continue;
            }
            let Some(named) = row.field("Communication Mechanisms") else { continue };
            let is_named = |own: &&Row<'_>| {
                sentences(&named.value).iter().any(|part| affirms(part, &[own.id]))
            };
            for mechanism in mechanisms.iter().filter(is_named) {
                tell(evidence, kind, &row, mechanism, found);
            }
        }
    }
}

fn is_critical(kind: &str) -> bool {
    const CRITICAL: &[&str] = &["critical", "kritisch", "critique", "crítico"];
    clauses(kind).into_iter().any(|own| affirms(own, CRITICAL))
}

fn tell(
    evidence: &Evidence,
    kind: &Kind,
    row: &Row<'_>,
    mechanism: &Row<'_>,
    found: &mut Findings,
) {
    let details = mechanism.text("Cryptographic Details");
    let is_clear =
        says_none(details) || CLEAR.iter().any(|own| plain(details) == own.to_lowercase());
    let guarantees = mechanism.text("Security Guarantees");
    let is_silent = says_something(guarantees) && !has_any(guarantees, CONFIDENTIAL);
    if !is_clear && !is_silent {
        return;
    }
    let is_sensitive = plain(row.text("Sensitive")).starts_with("yes");
    let leaves = names_a_host(mechanism.text("Description"));
    let [(always, general), (far, remote)] = kind.units;
    let mut fields =
        vec![mechanism.field("Cryptographic Details"), mechanism.field("Security Guarantees")];
    fields.truncate(if is_clear { 1 } else { 2 });
    let mut locators: Vec<Locator> =
        row.field("Communication Mechanisms").and_then(place).into_iter().collect();
    locators.extend(fields.into_iter().flatten().filter_map(place));
    let mut say = |provision: &'static str, units: Units| {
        if is_waived(evidence, provision) {
            return;
        }
        let subject = Subject::new("row", format!("{} {} {provision}", row.id, mechanism.id));
        let finding = if is_clear {
            found.breach(subject, units, &locators)
        } else {
            found.concern(subject, units, &locators)
        };
        finding
            .fact("row", row.id)
            .fact("table", kind.name)
            .fact("mechanism", mechanism.id)
            .fact("provision", provision)
            .fact("said", if is_clear { details } else { guarantees });
    };
    say(always, general);
    if leaves && (kind.table == 10 || is_sensitive) {
        say(far, remote);
    }
}

/// Last parts of names that lead nowhere outside: those of local networks, and of files.
const AT_HOME: &[&str] = &[
    "local",
    "localdomain",
    "lan",
    "home",
    "box",
    "internal",
    "intranet",
    "private",
    "corp",
    "arpa",
    "html",
    "htm",
    "json",
    "js",
    "cgi",
    "php",
    "xml",
    "lua",
    "txt",
    "pem",
    "crt",
    "key",
    "conf",
    "bin",
    "img",
];

/// A name with a point in it whose last part is letters: a host somewhere else.
fn names_a_host(text: &str) -> bool {
    text.split(|next: char| next.is_whitespace() || "/:,;()".contains(next)).any(|word| {
        let word = word.trim_end_matches('.');
        let mut labels = word.split('.');
        let is_label = |own: &str| {
            !own.is_empty() && own.chars().all(|next| next.is_ascii_alphanumeric() || next == '-')
        };
        let last = word.rsplit('.').next().unwrap_or_default();
        word.contains('.')
            && labels.all(is_label)
            && last.len() > 1
            && last.bytes().all(|next| next.is_ascii_alphabetic())
            && !AT_HOME.contains(&last.to_ascii_lowercase().as_str())
            && words(word).iter().any(|own| own.chars().any(char::is_alphabetic))
    })
}

#[cfg(test)]
mod tests {
    use super::names_a_host;

    #[test]
    fn hosts_are_told_from_numbers_and_versions() {
        assert!(names_a_host("MQTT to mqtt.lamp.example:1883."));
        assert!(names_a_host("http://u.example/feed"));
        for text in [
            "TLS 1.2 or later",
            "192.168.1.1",
            "hub.local",
            "Web page, 80/tcp.",
            "fritz.box",
            "lamp.lan",
            "/index.html",
            "",
        ] {
            assert!(!names_a_host(text), "{text}");
        }
    }
}
