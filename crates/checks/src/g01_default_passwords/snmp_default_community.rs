// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # SNMP with a community that everybody knows
//!
//! ## What it sees
//! The communities `public` and `private` in the configuration of snmpd, for everybody, and whether the image
//! starts it.
//!
//! - *Breach*, where it starts and the community may write: 5.1-1 (unit 5.1-1-2c: it does what a password
//!   does, and is the same everywhere) and 5.5-5 (unit 5.5-5-1a: settings can be changed without a log-in).
//! - *Concern*: the community may only read (units 5.1-1-2c and 5.6-2-2a: it tells what the device is and does);
//!   or whether snmpd starts, the image does not settle.
//! - Nothing, where it does not start, or the community is bound to an address.
//!
//! ## Why it matters
//! It is the first that every scanner tries. Over UDP a question with a forged sender brings an answer several
//! times its size to somebody else.
//!
//! ## What it cannot see
//! - Views that narrow what is read, and a firewall.
//! - Communities of another name, which stand in the clear as well.
//!
//! ## How to fix
//! Take snmpd out, or ship it off. Where it is needed, use version 3 with a user that the owner makes.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.1-1, 5.5-5 and 5.6-2; ETSI TS 103 701 V1.1.1, test cases 5.1-1-2
//!   (unit c), 5.5-5-1 (unit a) and 5.6-2-2 (unit a)
//! - snmpd.conf(5); CISA, TA14-017A (amplification factor of SNMPv2: 6.3)
//! - CWE-1392: Use of Default Credentials

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::running::{Running, running};

/// The check.
pub const CHECK: Check = Check {
    id: "snmp-default-community",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: &["5.1-1-2c", "5.5-5-1a", "5.6-2-2a"],
    effort: Effort::Minutes,
    source: include_str!("snmp_default_community.rs"),
    run,
};

const WRITES: Units = &["5.1-1-2c", "5.5-5-1a"];
const READS: Units = &["5.1-1-2c", "5.6-2-2a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in evidence.daemons.iter().filter(|own| own.program == "snmpd") {
        let state = running(evidence, daemon, &["snmpd"]);
        if state == Running::Off {
            continue;
        }
        for own in &daemon.settings {
            let subject = Subject::new("service", "snmpd");
            let writes = own.name == "rwcommunity";
            let finding = match (writes, state) {
                (true, Running::On) => found.breach(subject, WRITES, &own.locators),
                (true, _) => found.concern(subject, WRITES, &own.locators),
                (false, _) => found.concern(subject, READS, &own.locators),
            };
            finding
                .fact("community", own.value.as_str())
                .fact("may", if writes { "write" } else { "read" });
        }
    }
}
