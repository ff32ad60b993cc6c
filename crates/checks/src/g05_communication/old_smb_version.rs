// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # File server that speaks the first SMB
//!
//! ## What it sees
//! The versions of SMB and of its log-in that smb.conf names, where Samba or ksmbd starts.
//!
//! - *Breach* of 5.5-1 (unit 5.5-1-1d: the cryptography has known feasible attacks): nothing newer than the first
//!   version is spoken (`server max protocol = NT1`), or the log-ins of LAN Manager or NTLM version 1 are taken
//!   (`lanman auth`, `ntlm auth`).
//! - *Concern*: the first version is spoken as well (`server min protocol = NT1`), or the image does not settle whether
//!   the server starts.
//! - *Upheld* (same unit): the least version is 3.0 or later, encryption is required, and the server starts.
//! - *Note*: the least version is 2.02 or later.
//!
//! ## Why it matters
//! The first SMB has no encryption, and signatures made with MD5; whoever stands in between reads and changes files.
//! The passwords behind the log-ins of LAN Manager and NTLM version 1 fall within hours, as both rest on DES. Worms
//! have gone round the world through servers of the first SMB.
//!
//! ## What it cannot see
//! - What a server speaks without such a line: since Samba 4.11 no longer the first version.
//! - Servers other than Samba and ksmbd.
//!
//! ## How to fix
//! `server min protocol = SMB2_10` or later, `lanman auth = no`, `ntlm auth = ntlmv2-only`.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.5-1; ETSI TS 103 701 V1.1.1, test case 5.5-1-1 (unit d)
//! - smb.conf(5); Samba, release notes of 4.11.0; Microsoft, "Stop using SMB1"
//! - CWE-327: Use of a Broken or Risky Cryptographic Algorithm

use thirteen_evidence::facts::{Daemon, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::daemon::setting;
use crate::running::{Running, running};

/// The check.
pub const CHECK: Check = Check {
    id: "old-smb-version",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("old_smb_version.rs"),
    run,
};

const UNITS: Units = &["5.5-1-1d"];

/// Names of the first version and what came before it (smb.conf(5)).
const OLD: &[&str] = &["core", "coreplus", "lanman1", "lanman2", "nt1", "smb1"];

/// What a line says against a server, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Against {
    /// Nothing newer is spoken.
    Only,
    /// Log-ins of old are taken.
    LogIn,
    /// It is spoken too.
    Too,
    /// Nothing: the least version is a newer one.
    Nothing,
}

impl Against {
    fn id(self) -> &'static str {
        match self {
            Self::Only => "only",
            Self::LogIn => "log-in",
            Self::Too => "too",
            Self::Nothing => "nothing",
        }
    }
}

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in &evidence.daemons {
        if !matches!(daemon.program.as_str(), "smbd" | "ksmbd")
            || setting(daemon, "share").is_some()
        {
            continue;
        }
        let state = running(evidence, daemon, &["smbd", "ksmbd", "ksmbd.mountd", "samba"]);
        let said = daemon.settings.iter().filter_map(|own| Some((against(daemon, own)?, own)));
        let Some((against, own)) = said.min_by_key(|own| own.0) else { continue };
        let subject = Subject::new("service", &daemon.program);
        let finding = match (against, state) {
            (_, Running::Off) => continue,
            (Against::Nothing, Running::On) if encrypts(daemon, own) => {
                found.upheld(subject, UNITS, &own.locators)
            }
            // The second version has signatures, and no encryption.
            (Against::Nothing, Running::On) => found.note(subject, UNITS, &own.locators),
            (Against::Nothing, _) => continue,
            (Against::Only | Against::LogIn, Running::On) => {
                found.breach(subject, UNITS, &own.locators)
            }
            _ => found.concern(subject, UNITS, &own.locators),
        };
        finding
            .fact("against", against.id())
            .fact("path", own.locators.first().map_or("", Locator::innermost))
            .fact("program", daemon.program.as_str())
            .fact("setting", own.name.as_str())
            .fact("value", own.value.as_str());
    }
}

/// Whether the least version is the third, and its encryption is asked of everybody.
fn encrypts(daemon: &Daemon, least: &Setting) -> bool {
    let asked = ["server smb encrypt", "smb encrypt"].iter().find_map(|own| setting(daemon, own));
    let is_asked = asked.is_some_and(|own| {
        matches!(own.value.to_ascii_lowercase().as_str(), "required" | "mandatory" | "force")
    });
    is_asked && least.value.to_ascii_lowercase().starts_with("smb3")
}

fn against(daemon: &Daemon, own: &Setting) -> Option<Against> {
    // Of a line that is given twice the last one holds.
    let later = daemon.settings.iter().rfind(|other| other.name == own.name)?;
    if !std::ptr::eq(later, own) {
        return None;
    }
    let value = own.value.to_ascii_lowercase();
    let is_old = OLD.contains(&value.as_str());
    let is_new = value.starts_with("smb2") || value.starts_with("smb3");
    match own.name.as_str() {
        "server max protocol" | "max protocol" | "protocol" if is_old => Some(Against::Only),
        "server min protocol" | "min protocol" if is_old => Some(Against::Too),
        "server min protocol" | "min protocol" if is_new => Some(Against::Nothing),
        "lanman auth" if matches!(value.as_str(), "yes" | "true" | "1") => Some(Against::LogIn),
        "ntlm auth" if matches!(value.as_str(), "yes" | "true" | "1" | "ntlmv1-permitted") => {
            Some(Against::LogIn)
        }
        _ => None,
    }
}
