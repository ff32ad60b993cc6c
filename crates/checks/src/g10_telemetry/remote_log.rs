// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Log that leaves the device
//!
//! ## What it sees
//! A host that the system log is sent to, fixed in the image: `@host` in `syslog.conf`, `omfwd` of rsyslog, a
//! destination of syslog-ng, `syslogd -R host`, OpenWrt's `log_ip`. *Concern*, once per line.
//!
//! ## Why it matters
//! A log tells what the device does and often who uses it: it is telemetry, which has to be described to the user
//! (6.5) and declared (IXIT table 24), and the protocol of syslog carries it in clear text.
//!
//! ## What it cannot see
//! - What is in the log, and whether the logger starts with this file.
//! - Logs that programs send by themselves.
//!
//! ## How to fix
//! Leave it to the owner to name a host. If the maker needs the log, describe it, ask for consent, and send it
//! over TLS (RFC 5425).
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.10-1 and 6.5; ETSI TS 103 701 V1.1.1, test cases 5.10-1-1 (unit a) and
//!   6-5-2 (unit b)
//! - RFC 5424, section 8; CWE-532: Insertion of Sensitive Information into Log File

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "remote-log",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Privacy)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("remote_log.rs"),
    run,
};

const UNITS: Units = &["5.10-1-1a", "6-5-2b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for sign in evidence.privacy.iter().filter(|own| own.kind == "remote-log") {
        found
            .concern(Subject::new("host", &sign.value), UNITS, &sign.locators)
            .fact("host", sign.value.as_str());
    }
}
