// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # SSH server with algorithms that are broken
//!
//! ## What it sees
//! `Ciphers`, `MACs`, `KexAlgorithms` and `Protocol` in the configuration of OpenSSH's server, where they turn on
//! what its makers have turned off: RC4, DES and 3DES, Blowfish, modes of CBC, MD5, `diffie-hellman-group1-sha1`,
//! version 1 of the protocol.
//!
//! - *Breach* of 5.5-1 (unit 5.5-1-1d: the cryptography has known feasible attacks): the server starts, and RC4,
//!   RC4, single DES or group 1 is offered. MD5 in a MAC, and version 1 of the protocol (which the server no longer has since OpenSSH 7.4), are concerns.
//! - *Concern* for the same unit: what is left of them (3DES, Blowfish, CBC), or a start that the image does not
//!   settle.
//!
//! ## Why it matters
//! Whoever stands in between picks the weakest that both sides know.
//!
//! ## What it cannot see
//! - What a server without these lines offers: that depends on its version.
//! - dropbear, whose algorithms are built in.
//!
//! ## How to fix
//! Take the lines out: what OpenSSH offers by itself is sound. Old clients are no reason on a consumer's device.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (unit d)
//! - sshd_config(5); RFC 8758 (RC4), RFC 9142 (key exchange)
//! - CWE-327: Use of a Broken or Risky Cryptographic Algorithm

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::running::{Running, running};

/// The check.
pub const CHECK: Check = Check {
    id: "ssh-weak-algorithms",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("ssh_weak_algorithms.rs"),
    run,
};

const UNITS: Units = &["5.5-1-1d"];

/// Attacks on these are practice.
const BROKEN: &[&str] = &["arcfour", "des-cbc", "diffie-hellman-group1-sha1"];
/// These are on their way out.
const OLD: &[&str] = &[
    "hmac-md5",
    "hmac-md5-96",
    "3des-cbc",
    "blowfish-cbc",
    "cast128-cbc",
    "aes128-cbc",
    "aes192-cbc",
    "aes256-cbc",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in evidence.daemons.iter().filter(|own| own.program == "sshd") {
        let state = running(evidence, daemon, &["sshd"]);
        if state == Running::Off {
            continue;
        }
        for (number, own) in daemon.settings.iter().enumerate() {
            let name = own.name.to_ascii_lowercase();
            // sshd_config(5): the first value that is given for a keyword is the one that counts.
            let before = daemon.settings.iter().take(number);
            if before.into_iter().any(|other| other.name.eq_ignore_ascii_case(&name)) {
                continue;
            }
            let weak: Vec<&str> = match name.as_str() {
                "protocol" => own.value.split(',').filter(|word| word.trim() == "1").collect(),
                "ciphers" | "macs" | "kexalgorithms" => weak(&own.value),
                _ => continue,
            };
            let Some(first) = weak.first() else { continue };
            // OpenSSH 7.4 took version 1 out of the server: there the line has no effect.
            let broken = name != "protocol" && weak.iter().any(|word| is_broken(word));
            let subject = Subject::new("service", "sshd");
            let finding = if broken && state == Running::On {
                found.breach(subject, UNITS, &own.locators)
            } else {
                found.concern(subject, UNITS, &own.locators)
            };
            finding.fact("algorithms", weak.join(", ")).fact("first", *first);
        }
    }
}

/// The weak ones of a list; a list that begins with a minus takes them away.
fn weak(list: &str) -> Vec<&str> {
    if list.starts_with('-') {
        return Vec::new();
    }
    let words = list.trim_start_matches(['+', '^']).split(',').map(str::trim);
    words.filter(|word| is_broken(word) || OLD.contains(word)).collect()
}

fn is_broken(word: &str) -> bool {
    BROKEN.iter().any(|own| word.starts_with(own))
}
