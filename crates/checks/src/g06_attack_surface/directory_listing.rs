// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Web server that lists its folders
//!
//! ## What it sees
//! A web server that may start, and a line in its configuration that turns lists of folders on: `dir-listing.activate`
//! of lighttpd, `autoindex` of nginx, `Options Indexes` of Apache's httpd. *Concern* for 5.6-2 (unit 5.6-2-2a: what can
//! be learnt without a log-in).
//!
//! ## Why it matters
//! A list shows what nobody was meant to know: copies of configurations, logs, pages of the factory. Scanners look for
//! such lists first.
//!
//! ## What it cannot see
//! - Which folder the line is about, and what lies in it; whether a log-in stands before it.
//! - Servers that list folders unless told otherwise.
//!
//! ## How to fix
//! Turn the lists off. Where people are to fetch files, give them a page that names the files.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-2; ETSI TS 103 701 V1.1.1, test case 5.6-2-2 (unit a)
//! - lighttpd wiki, `mod_dirlisting`; nginx, `ngx_http_autoindex_module`; Apache, `Options`
//! - CWE-548: Exposure of Information Through Directory Listing

use thirteen_evidence::facts::Setting;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::running::{Running, running};

/// The check.
pub const CHECK: Check = Check {
    id: "directory-listing",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Daemons), Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("directory_listing.rs"),
    run,
};

const UNITS: Units = &["5.6-2-2a"];

/// Servers, with the programs that run with their configuration.
const SERVERS: &[(&str, &[&str])] =
    &[("lighttpd", &["lighttpd"]), ("nginx", &["nginx"]), ("apache2", &["apache2", "httpd"])];

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in &evidence.daemons {
        let Some((_, programs)) = SERVERS.iter().find(|own| own.0 == daemon.program) else {
            continue;
        };
        let Some(setting) = daemon.settings.iter().find(|own| lists(own)) else { continue };
        if running(evidence, daemon, programs) == Running::Off {
            continue;
        }
        found
            .concern(Subject::new("service", &daemon.program), UNITS, &setting.locators)
            .fact("path", setting.locators.first().map_or("", Locator::innermost))
            .fact("program", daemon.program.as_str());
    }
}

fn lists(setting: &Setting) -> bool {
    let value = setting.value.to_ascii_lowercase();
    match setting.name.to_ascii_lowercase().as_str() {
        "dir-listing.activate" | "server.dir-listing" => value == "enable",
        "autoindex" => value == "on",
        "options" => value.split_whitespace().any(|word| matches!(word, "indexes" | "+indexes")),
        _ => false,
    }
}
