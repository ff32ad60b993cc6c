// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Broken cryptography, by the maker's own words
//!
//! ## What it sees
//! *Cryptographic Details* of AuthMech, UpdMech and ComMech. Where a field names cryptography that is
//! broken for its purpose (RC4, DES, 3DES, MD5, SSL 2 and 3, WEP) and nothing sound beside it, it is a
//! *breach* of the units that ask for best practice and for the absence of known attacks: 5.1-3-1c and d,
//! 5.3-7-1c and d, 5.5-1-1c and d. Where something sound stands beside it, or TLS 1.0 or 1.1 is named, it is
//! a *concern*: a person has to read what is used when.
//!
//! ## Why it matters
//! What was broken in public can be broken by anyone with the tools that came of it.
//!
//! ## What it cannot see
//! - Cryptography that is not named, weak keys, wrong use of sound parts.
//! - Whether what is said is true: see the checks on the image.
//! - A sentence that refuses or excludes such cryptography is passed over as a whole. MD5 within an HMAC is
//!   old and not broken: a *concern*.
//!
//! ## How to fix
//! Use TLS 1.2 or later with authenticated encryption, AES or ChaCha20, SHA-256 or better, Ed25519, ECDSA or
//! RSA from 3072 bits; take the old suites out of the configuration.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.1-3, 5.3-7 and 5.5-1; ETSI TS 103 701 V1.1.1, test cases 5.1-3-1,
//!   5.3-7-1 and 5.5-1-1
//! - RFC 6176, RFC 7465, RFC 7568, RFC 8996, RFC 6151; NIST SP 800-131A Rev. 2 (DES and 3DES)

use thirteen_evidence::{Evidence, Findings, Subject, Units};

use crate::answers::{affirms, has_any, is_waived, rows, sentences};
use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "weak-cryptography-declared",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.1-3-1c", "5.1-3-1d", "5.3-7-1c", "5.3-7-1d", "5.5-1-1c", "5.5-1-1d"],
    effort: Effort::Days,
    source: include_str!("weak_cryptography_declared.rs"),
    run,
};

/// Table, provision, units.
const TABLES: &[(u8, &str, Units)] = &[
    (1, "5.1-3", &["5.1-3-1c", "5.1-3-1d"]),
    (7, "5.3-7", &["5.3-7-1c", "5.3-7-1d"]),
    (11, "5.5-1", &["5.5-1-1c", "5.5-1-1d"]),
];

/// Broken for whatever these tables are about, each as people write it.
const BROKEN: &[(&str, &[&str])] = &[
    ("RC4", &["rc4", "arcfour"]),
    ("DES", &["des", "single des"]),
    ("3DES", &["3des", "triple des", "tdes", "des ede3"]),
    ("MD5", &["md5"]),
    ("SSL 2", &["ssl 2", "ssl 2 0", "sslv2"]),
    ("SSL 3", &["ssl 3", "ssl 3 0", "sslv3"]),
    ("WEP", &["wep"]),
];

/// Old, and still met beside what is sound.
const OLD: &[(&str, &[&str])] =
    &[("TLS 1.0", &["tls 1 0", "tlsv1 0"]), ("TLS 1.1", &["tls 1 1", "tlsv1 1"])];

/// Sound: what a person has to weigh against the rest.
const SOUND: &[&str] = &[
    "tls 1 2", "tls 1 3", "tlsv1 2", "tlsv1 3", "aes", "gcm", "chacha20", "sha 256", "sha256",
    "sha 384", "sha 512", "sha512", "ed25519", "ecdsa", "ecdhe", "x25519", "rsa", "dtls", "wpa2",
    "wpa3", "hmac", "hmacs",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for (table, provision, units) in TABLES {
        if is_waived(evidence, provision) {
            continue;
        }
        for row in rows(evidence, *table) {
            let Some(field) = row.field("Cryptographic Details") else { continue };
            let Some((name, is_old)) = weak(&field.value) else { continue };
            let subject = Subject::new("mechanism", row.id);
            let is_sure = !is_old && !has_any(&spelt(&field.value), SOUND);
            let finding = if is_sure {
                found.breach(subject, units, &field.locators)
            } else {
                found.concern(subject, units, &field.locators)
            };
            finding
                .fact("row", row.id)
                .fact("name", name)
                .fact("provision", *provision)
                .fact("said", field.value.as_str());
        }
    }
}

/// Parted where the words of a name are written together: `AES-GCM`, `TLS1.0`. In German *des* is an
/// article, in French too: the name is taken for one in capitals alone.
fn spelt(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|next: char| !next.is_alphanumeric()) {
        if word == "des" || word == "Des" {
            continue;
        }
        out.push_str(word);
        out.push(' ');
    }
    out
}

/// What is weak in a text, and whether it is merely old.
fn weak(text: &str) -> Option<(&'static str, bool)> {
    let parts: Vec<String> = sentences(text).into_iter().map(spelt).collect();
    let named = |list: &'static [(&'static str, &'static [&'static str])]| {
        list.iter().find(|(_, words)| parts.iter().any(|part| affirms(part, words)))
    };
    match (named(BROKEN), named(OLD)) {
        (Some((name, _)), _) => Some((name, false)),
        (None, Some((name, _))) => Some((name, true)),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::weak;

    #[test]
    fn names_are_known_as_people_write_them() {
        for (text, name) in [
            ("RC4 with a fixed key.", "RC4"),
            ("Images are checked by MD5.", "MD5"),
            ("3DES-CBC", "3DES"),
            ("DES", "DES"),
            ("SSLv3", "SSL 3"),
            ("SSL 3.0, RSA-1024", "SSL 3"),
            ("WEP-104", "WEP"),
        ] {
            assert_eq!(weak(text), Some((name, false)), "{text}");
        }
        assert_eq!(weak("TLS 1.0 to 1.3"), Some(("TLS 1.0", true)));
    }

    #[test]
    fn what_is_refused_or_only_sounds_alike_is_passed_over() {
        for text in [
            "TLS 1.2 or 1.3, no RC4, MD5 or DES.",
            "SSL 3.0 and TLS 1.0 are refused.",
            "Schlüssel des Herstellers, AES-256-GCM.",
            "Chiffrement des images par AES-256.",
            "TLS above 1.0.",
            "ECDSA P-256 with SHA-256.",
            "None.",
            "",
        ] {
            assert_eq!(weak(text), None, "{text}");
        }
    }
}
