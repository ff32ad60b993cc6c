// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Password of a service that is the same in every unit
//!
//! ## What it sees
//! Passwords with which the device logs in elsewhere: in an address (`mqtts://hub:…@broker`), and in the
//! settings from which a known program reads one (`remote_password` of mosquitto, `psk` of wpa_supplicant,
//! `password` of msmtp, ddclient, inadyn).
//!
//! - *Breach* of 5.4-3 (unit 5.4-3-2a: a critical security parameter is hard-coded) and 5.4-4 (unit
//!   5.4-4-1b: it is not unique per device): such a line stands in a configuration that the device reads.
//! - *Concern*: a setting whose name asks for a password (`db_password=…`), where nobody knows here what
//!   its program makes of it; an address in a script or program, or of a host that is reserved for examples
//!   or in the home network; a template that is half filled in (`ssid="SSID"`), a network that is off, a file that
//!   a script writes anew; a password on the command line of a script (`curl -u`, `sshpass -p`), in `.netrc` or
//!   `ipsec.secrets`.
//!
//! Passed over: comments, documentation and examples, place holders, variables, names of files, hashes,
//! addresses of the device itself.
//!
//! ## Why it matters
//! A password that is in the image is in the hands of everybody who downloads it; with one for all units,
//! one of them gives away all others, and the maker cannot change it without shutting them out.
//!
//! ## What it cannot see
//! - Whether the first start replaces it, and what it lets do.
//! - Passwords in compiled programs, in databases, in encrypted or unread parts.
//! - Passwords of the device's own accounts and of its own Wi-Fi: other checks look at them.
//!
//! ## How to fix
//! Give each unit its own password, made in the factory or at enrolment and kept on the writable
//! partition, or a certificate of its own. Change the one that is out.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.4-3 and 5.4-4; ETSI TS 103 701 V1.1.1, test cases 5.4-3-2 (unit a)
//!   and 5.4-4-1 (unit b)
//! - RFC 3986, section 3.2.1; mosquitto.conf(5); wpa_supplicant.conf(5)
//! - CWE-259: Use of Hard-coded Password

use thirteen_evidence::facts::SecretProof;
use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::secret::is_password;

/// The check.
pub const CHECK: Check = Check {
    id: "hard-coded-password",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Secrets)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("hard_coded_password.rs"),
    run,
};

const UNITS: Units = &["5.4-3-2a", "5.4-4-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for secret in evidence.secrets.iter().filter(|own| is_password(own)) {
        let subject = Subject::new("secret", &secret.name);
        let finding = match secret.proof {
            SecretProof::Setting => found.breach(subject, UNITS, &secret.locators),
            _ => found.concern(subject, UNITS, &secret.locators),
        };
        finding.fact("kind", secret.kind.as_str()).fact("shown", secret.redacted.as_str());
    }
}
