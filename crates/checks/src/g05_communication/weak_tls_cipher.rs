// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # TLS server with cipher suites that are broken
//!
//! ## What it sees
//! The list of cipher suites in the configuration of lighttpd, nginx, Apache's httpd, mini_httpd, stunnel, vsftpd or
//! mosquitto, where the server starts and has an address with TLS.
//!
//! - *Breach* of 5.5-1 (unit 5.5-1-1d: the cryptography has known feasible attacks): the list turns on suites without
//!   encryption (`NULL`), without authentication (`aNULL`, `ADH`), of export strength, RC4 or single DES, and the image
//!   holds an OpenSSL before 1.1.0, and none later, which does without them at its own level of security.
//! - *Concern*: the same where it is not seen to, or where the image does not settle that the server starts; 3DES.
//! - Nothing: what the list takes away (`!RC4`).
//!
//! ## Why it matters
//! Whoever stands in between and the client choose from the list. With these suites the content can be read, or the
//! server can be any other one.
//!
//! ## What it cannot see
//! - What names such as `ALL` or `DEFAULT` mean to the library: that depends on its version.
//! - The order that clients prefer, and what the wire shows.
//!
//! ## How to fix
//! Take the list out, or ask for `HIGH:!aNULL:!eNULL:!3DES`. A server with TLS 1.2 and 1.3 needs nothing older.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (unit d)
//! - openssl-ciphers(1); RFC 7465 (RC4), RFC 9325 (recommendations for TLS)
//! - CWE-327: Use of a Broken or Risky Cryptographic Algorithm

use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::in_force;
use crate::running::Running;
use crate::tls::{ciphers, has_old_library, servers};

/// The check.
pub const CHECK: Check = Check {
    id: "weak-tls-cipher",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("weak_tls_cipher.rs"),
    run,
};

const UNITS: Units = &["5.5-1-1d"];

/// Parts of names of suites, and names of classes, with the words that take them away.
const BROKEN: &[(&str, &[&str])] = &[
    ("ENULL", &["ENULL", "NULL"]),
    ("NULL", &["ENULL", "NULL"]),
    ("ANULL", &["ANULL"]),
    ("ADH", &["ANULL", "ADH"]),
    ("AECDH", &["ANULL", "AECDH"]),
    ("EXP", &["EXPORT", "EXP"]),
    ("EXPORT", &["EXPORT", "EXP"]),
    ("EXPORT40", &["EXPORT", "EXP", "EXPORT40"]),
    ("EXPORT56", &["EXPORT", "EXP", "EXPORT56"]),
    ("RC4", &["RC4"]),
    ("DES", &["DES", "LOW"]),
    ("LOW", &["LOW"]),
];
const OLD: &[&str] = &["3DES", "DES3", "CBC3"];

/// What a word of a list turns on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    Broken,
    Old,
}

fn run(evidence: &Evidence, found: &mut Findings) {
    for (daemon, state) in servers(evidence) {
        for setting in in_force(daemon) {
            let weak = ciphers(setting).map(weak).unwrap_or_default();
            let Some((strength, _)) = weak.iter().min() else { continue };
            let strength = *strength;
            let is_old = has_old_library(evidence, &daemon.locators);
            let subject = Subject::new("service", &daemon.program);
            let finding = if strength == Strength::Broken && state == Running::On && is_old {
                found.breach(subject, UNITS, &setting.locators)
            } else {
                found.concern(subject, UNITS, &setting.locators)
            };
            let names = weak.iter().filter(|own| own.0 == strength).map(|own| own.1);
            finding
                .fact("ciphers", names.take(4).collect::<Vec<_>>().join(", "))
                .fact("path", setting.locators.first().map_or("", Locator::innermost))
                .fact("program", daemon.program.as_str());
        }
    }
}

/// The weak words of a list that are turned on and not taken away for good.
fn weak(list: &str) -> Vec<(Strength, &str)> {
    let words = || list.split([':', ',', ' ']).filter(|word| !word.is_empty());
    let gone: Vec<String> = words()
        .filter_map(|word| word.strip_prefix('!').or_else(|| word.strip_prefix('-')))
        .map(str::to_ascii_uppercase)
        .collect();
    // A suite goes with any of its parts: `!RC4` takes `EXP-RC4-MD5` away. 3DES has `DES` as a part
    // of its name alone.
    let is_gone = |classes: &[&str], word: &str, parts: &[&str]| {
        let is_old = OLD.iter().any(|old| parts.contains(old));
        gone.iter().map(String::as_str).any(|own| {
            own == word
                || classes.contains(&own)
                || (parts.contains(&own) && !(is_old && own == "DES"))
        })
    };
    words()
        .filter(|word| !word.starts_with(['!', '-', '@']))
        // `RC4+RSA` is both at once; a plus before it only moves it to the end.
        .filter(|word| !word.starts_with('+'))
        .filter_map(|word| {
            let upper = word.to_ascii_uppercase();
            let parts: Vec<&str> = upper.split(['-', '+', '_']).collect();
            if OLD.iter().any(|old| parts.contains(old)) {
                let is_off = is_gone(&["3DES", "DES-CBC3-SHA", "MEDIUM"], &upper, &parts);
                return (!is_off).then_some((Strength::Old, word));
            }
            let broken = BROKEN.iter().find(|(part, _)| parts.contains(part));
            broken.filter(|own| !is_gone(own.1, &upper, &parts)).map(|_| (Strength::Broken, word))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Strength::{Broken, Old};
    use super::weak;

    #[test]
    fn lists_as_openssl_reads_them() {
        assert_eq!(weak("HIGH:RC4-SHA:!aNULL"), [(Broken, "RC4-SHA")]);
        assert_eq!(weak("EXP-DES-CBC-SHA:AES128-SHA"), [(Broken, "EXP-DES-CBC-SHA")]);
        assert_eq!(weak("aNULL:AES"), [(Broken, "aNULL")]);
        assert_eq!(weak("DES-CBC3-SHA"), [(Old, "DES-CBC3-SHA")]);
        assert_eq!(weak("ECDHE-RSA-DES-CBC3-SHA:ECDHE-RSA-AES128-GCM-SHA256").len(), 1);
        assert_eq!(weak("DES-CBC3-SHA:!DES"), [(Old, "DES-CBC3-SHA")]);
        // Mozilla's intermediate list of 2015, and what ends with exclusions.
        for sound in [
            "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-CHACHA20-POLY1305:DHE-RSA-AES256-GCM-SHA384",
            "HIGH:!aNULL:!MD5:!RC4:!3DES",
            "EECDH+AESGCM:EDH+AESGCM:!DES:!EXPORT:!eNULL:!LOW",
            "RC4:HIGH:!RC4",
            "ALL:!aNULL",
            "EXP-RC4-MD5:AES128-SHA:!EXP",
            "NULL-SHA:AES128-SHA:!NULL",
            "EXP-RC4-MD5:AES128-SHA:!RC4",
            "RC4-MD5:HIGH:!MD5",
            "NULL-MD5:!MD5",
            "",
            ":::",
        ] {
            assert!(weak(sound).is_empty(), "{sound}: {:?}", weak(sound));
        }
    }
}
