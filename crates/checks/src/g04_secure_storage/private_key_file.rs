// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Private key in the image
//!
//! ## What it sees
//! A private key in PEM, DER, OpenSSH's or dropbear's format anywhere in the image, or in a keystore
//! (PKCS #12, JKS, JCEKS).
//!
//! - *Breach* of 5.4-3 (unit 5.4-3-2a): the key is not encrypted, or its keystore opens to a password that
//!   tools and manuals give (`changeit`), and it stands in a file that is no program: a web server's `server.pem`, a client key for the cloud, a user's `id_rsa`.
//! - *Concern*: the key is encrypted (the passphrase has to be somewhere too, often in the same
//!   image); or it stands inside a program or a library and is not known to be one that the library
//!   publishes for its self-tests; or inside something that is no file; or its file has the name of a test
//!   key (`test.key`); or a script of the start makes another one in its place.
//! - *Note*: it stands among documentation, examples or test data.
//!
//! Passed over: keys that libraries publish for their self-tests, inside programs; SSH host keys, which
//! have a check of their own (`host-private-key`); public keys and certificates; the words `BEGIN
//! PRIVATE KEY` without a key behind them.
//!
//! ## Why it matters
//! What is in the image is in every unit, and in the hands of everybody who downloads the firmware. With
//! a server's key anybody can pose as the device and read what is sent to it; with a client's key
//! anybody can pose as the device towards the maker's service. Collections of such keys are public. A key
//! that is fixed in the software is a hard-coded critical security parameter, which 5.4-3 keeps out of
//! operation.
//!
//! ## What it cannot see
//! - Whether the key is used, or replaced at first start. Where it always is, the file is needless; say
//!   so in the declaration and dismiss the finding with that reason.
//! - What the key is for: where it protects updates or the service, 5.4-4 is concerned too.
//! - Keys as raw numbers, in keystores of other kinds (BKS), or in encrypted or unread parts of the image.
//!
//! ## How to fix
//! Take the file out of the image. Make the key on the device at first start, or put one per unit in at
//! production, into a store that only its user can read. Replace what the key has protected:
//! certificates signed with it are to be revoked.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.4-3 and 5.4-4; ETSI TS 103 701 V1.1.1, test case 5.4-3-2
//!   (unit a)
//! - RFC 7468 (PEM), RFC 5958 (private keys), RFC 7292 (PKCS #12)
//! - CWE-321: Use of Hard-coded Cryptographic Key; CWE-312: Cleartext Storage of Sensitive Information

use std::collections::BTreeSet;

use thirteen_evidence::facts::{Key, KeyKind, KeyPurpose};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::base_name;
use crate::check::{Check, Effort, Life, Need};
use crate::key::format_id;

/// The check.
pub const CHECK: Check = Check {
    id: "private-key-file",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Keys)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("private_key_file.rs"),
    run,
};

const UNITS: Units = &["5.4-3-2a"];

/// Ends of names of code and of what is loaded into other processors.
const CODE: &[&str] = &[
    ".a", ".beam", ".bin", ".c", ".cc", ".class", ".cpp", ".dex", ".dll", ".elc", ".exe", ".fw",
    ".go", ".h", ".hpp", ".img", ".java", ".jar", ".ko", ".luac", ".node", ".o", ".oat", ".odex",
    ".pyc", ".pyd", ".pyo", ".rs", ".so", ".vdex", ".wasm",
];

/// Folders of libraries of others, and ends of their sources.
const LIBRARIES: &[&str] = &["/dist-packages/", "/node_modules/", "/site-packages/"];
const SOURCES: &[&str] = &[".cjs", ".js", ".map", ".mjs", ".py", ".ts"];

/// What a private key stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Home {
    File,
    Program,
    Example,
    /// A file whose name says that it stands for another.
    StandIn,
    NoFile,
}

impl Home {
    fn id(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Program => "program",
            Self::Example => "example",
            Self::StandIn => "stand-in",
            Self::NoFile => "no-file",
        }
    }
}

fn run(evidence: &Evidence, found: &mut Findings) {
    let programs: BTreeSet<(&str, &[String])> = evidence
        .programs
        .iter()
        .filter_map(|program| program.locators.first())
        .map(|place| (place.artefact.as_str(), place.path.as_slice()))
        .collect();
    for key in evidence.keys.iter().filter(|key| is_in_question(key)) {
        let Some(place) = key.locators.first() else { continue };
        let in_program = programs.contains(&(&place.artefact, &place.path));
        report(key, home(place, in_program), found);
    }
}

fn is_in_question(key: &Key) -> bool {
    key.kind == KeyKind::Private && key.purpose != KeyPurpose::SshHost && !key.published_test_key
}

/// Whether nothing keeps from reading it: no encryption, or one that a well-known password opens.
fn is_open(key: &Key) -> bool {
    !key.encrypted || key.opened_by.is_some()
}

fn report(key: &Key, home: Home, found: &mut Findings) {
    let subject = Subject::new("key", &key.fingerprint);
    let finding = match home {
        Home::Example => found.note(subject, UNITS, &key.locators),
        Home::File if is_open(key) && key.remade_by.is_none() => {
            found.breach(subject, UNITS, &key.locators)
        }
        _ => found.concern(subject, UNITS, &key.locators),
    };
    finding
        .fact("algorithm", key.algorithm.as_str())
        .fact("bits", u64::from(key.bits))
        .fact("encrypted", if is_open(key) { "no" } else { "yes" })
        .fact("fingerprint", key.fingerprint.as_str())
        .fact("format", format_id(key.format))
        .fact("home", home.id())
        .fact("remade", if key.remade_by.is_some() { "yes" } else { "no" })
        .fact("script", key.remade_by.as_deref().unwrap_or(""))
        .fact("opened", if key.opened_by.is_some() { "yes" } else { "no" })
        .fact("path", key.locators.first().map_or("", Locator::innermost));
}

fn home(place: &Locator, in_program: bool) -> Home {
    let path = place.innermost();
    let lower = path.to_ascii_lowercase();
    let name = base_name(&lower);
    let ends = |of: &[&str]| of.iter().any(|end| name.ends_with(end));
    let is_library = ends(SOURCES) && LIBRARIES.iter().any(|own| lower.contains(own));
    if place.is_example() {
        Home::Example
    } else if path.contains("@0x") {
        Home::NoFile
    } else if in_program || is_library || ends(CODE) || name.contains(".so.") {
        Home::Program
    } else if place.is_stand_in() {
        Home::StandIn
    } else {
        Home::File
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(path: &str, in_program: bool) -> Home {
        let parts = vec!["root".to_owned(), path.to_owned()];
        super::home(&Locator::whole("sha256:0", parts), in_program)
    }

    #[test]
    fn where_a_key_stands_tells_what_it_may_be() {
        for path in
            ["/www/server.pem", "/etc/ssl/private/device.key", "/home/a/.ssh/id_rsa", "/latest/a"]
        {
            assert_eq!(home(path, false), Home::File, "{path}");
        }
        for path in [
            "/usr/lib/libtls.so.1.3",
            "/lib/modules/a.ko",
            "/lib/firmware/wifi.bin",
            "/io/netty/handler/ssl/SslUtils.class",
            "/classes.dex",
        ] {
            assert_eq!(home(path, false), Home::Program, "{path}");
        }
        assert_eq!(home("/usr/sbin/daemon", true), Home::Program);
        for path in [
            "/usr/share/doc/openvpn/server.key",
            "/usr/share/openvpn/sample-keys/server.key",
            "/etc/tls/server.key.example",
            "/usr/lib/python3/test/keycert.pem",
        ] {
            assert_eq!(home(path, false), Home::Example, "{path}");
        }
        assert_eq!(home("/etc/ssl/test.key", false), Home::StandIn);
        assert_eq!(home("lzma@0x200", false), Home::NoFile);
    }
}
