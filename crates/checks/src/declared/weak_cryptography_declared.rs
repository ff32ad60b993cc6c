// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Broken cryptography, by the maker's own words
//!
//! ## What it sees
//! *Cryptographic Details* of AuthMech, UpdMech and ComMech. Where a field names cryptography that is
//! broken for its purpose (RC4, DES, 3DES, MD5, SSL 2 and 3, WEP) and nothing sound beside it, it is a
//! *breach* of the units that ask for best practice and for the absence of known attacks: 5.1-3-1c and d,
//! 5.3-7-1c and d, 5.5-1-1c and d. Where something sound stands beside it, or TLS 1.0 or 1.1 is named, it is
//! a *concern*: a person has to read what is used when. So it is with MD5 as a checksum.
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

use crate::answers::{has_any, is_waived, rows, sentences};
use crate::check::{Check, Effort, Life, Need};
use crate::negation::takes_back;

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

/// Broken for whatever these tables are about, each as people write it, parted as [`spelt`] does.
const BROKEN: &[(&str, &[&str])] = &[
    ("RC4", &["rc 4", "arcfour"]),
    ("3DES", &["3 des", "triple des", "tdes", "des ede 3"]),
    ("DES", &["des", "single des"]),
    (MD5, &["md 5"]),
    ("SSL 2", &["ssl 2", "ssl 2 0", "sslv 2"]),
    ("SSL 3", &["ssl 3", "ssl 3 0", "sslv 3"]),
    ("WEP", &["wep"]),
];

const MD5: &str = "MD5";

/// Words beside which MD5 finds errors of transmission, and protects nothing.
const CHECKSUM: &[&str] = &[
    "checksum",
    "checksums",
    "etag",
    "Prüfsumme",
    "Prüfsummen",
    "somme de contrôle",
    "suma de comprobación",
    "suma de verificación",
    "チェックサム",
    "체크섬",
    "校验",
];

/// The same in a table that is about no password.
const SUM: &[&str] = &["sum", "sums", "md 5 sum"];

/// Old, and still met beside what is sound.
const OLD: &[(&str, &[&str])] =
    &[("TLS 1.0", &["tls 1 0", "tlsv 1 0"]), ("TLS 1.1", &["tls 1 1", "tlsv 1 1"])];

/// Sound: what a person has to weigh against the rest.
const SOUND: &[&str] = &[
    "tls 1 2",
    "tls 1 3",
    "tlsv 1 2",
    "tlsv 1 3",
    "tls",
    "dtls",
    "aes",
    "gcm",
    "ccm",
    "chacha 20",
    "xchacha 20",
    "poly 1305",
    "sha 2",
    "sha 3",
    "sha 224",
    "sha 256",
    "sha 384",
    "sha 512",
    "blake 2",
    "blake 2 b",
    "blake 2 s",
    "blake 3",
    "ed 25519",
    "ed 448",
    "eddsa",
    "ecdsa",
    "ecdh",
    "ecdhe",
    "x 25519",
    "x 448",
    "curve 25519",
    "rsa",
    "sm 2",
    "sm 3",
    "sm 4",
    "aria",
    "lea",
    "seed",
    "camellia",
    "wpa 2",
    "wpa 3",
    "hmac",
    "hmacs",
    "ssh",
    "wireguard",
    "noise",
    "ipsec",
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
            let said = spelt(&field.value);
            let is_checksum =
                name == MD5 && (has_any(&said, CHECKSUM) || *table != 1 && has_any(&said, SUM));
            let is_sure = !is_old && !is_checksum && !has_any(&said, SOUND);
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

/// Parted where the words of a name are written together, or beside a script that parts none:
/// `AES-GCM`, `TLS1.0`, `RSA로`. In German *des* is an article, in French too: the name is taken for
/// one in capitals alone.
fn spelt(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|next: char| !next.is_alphanumeric()) {
        if word == "des" || word == "Des" {
            continue;
        }
        let mut before = None;
        for next in word.chars() {
            let kind = (next.is_ascii_digit(), u32::from(next) > 0x2e7f);
            if before.is_some_and(|before| before != kind) {
                out.push(' ');
            }
            out.push(next);
            before = Some(kind);
        }
        out.push(' ');
    }
    out
}

/// What is weak in a text, and whether it is merely old.
fn weak(text: &str) -> Option<(&'static str, bool)> {
    let parts: Vec<String> =
        sentences(text).into_iter().filter(|own| !takes_back(own)).map(spelt).collect();
    let named = |list: &'static [(&'static str, &'static [&'static str])]| {
        list.iter().find(|(_, words)| parts.iter().any(|part| has_any(part, words)))
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
            "RC4 isn't supported.",
            "Weder RC4 noch DES werden angeboten; WireGuard.",
            "ECDSA P-256 with SHA-256.",
            "None.",
            "",
        ] {
            assert_eq!(weak(text), None, "{text}");
        }
    }
}
