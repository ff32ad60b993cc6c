// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Web interface without TLS
//!
//! ## What it sees
//! A web server that the image starts (uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd, Apache's httpd), and
//! the addresses over plain HTTP that its configuration opens to others than the device itself.
//!
//! - *Breach* of 5.5-1 (unit 5.5-1-1a) and 5.6-1 (unit 5.6-1-1a): the server is on in the state the
//!   image ships in, and either its pages are an administration interface (uhttpd with a handler for
//!   Lua or ubus, or with LuCI), or the same server serves its pages over TLS as well, and a line turns
//!   TLS off for this address: the maker protects them there, and here not. `redirect_https` of uhttpd
//!   does not help where the image has no library or no certificate for TLS: then the server stays with
//!   plain HTTP.
//! - *Concern*: the server is on, and the image does not tell whether its pages ask for a log-in, or
//!   whether it sends people on to HTTPS; or it starts where a condition holds that the image alone
//!   does not settle.
//! - Nothing: only the device itself is served (127.0.0.1, ::1); all are sent on to HTTPS and HTTPS
//!   works; or the server does not start.
//!
//! Why unit 5.6-1-1a: HTTPS does all that HTTP does, so nothing justifies a log-in over HTTP.
//!
//! ## Why it matters
//! A log-in over HTTP sends the password and then the session in clear text to everybody in the same
//! network, a guest's phone and an infected television among them. Whoever stands in between can change
//! the page too. 5.5-1 asks for best practice cryptography that suits the use, and there is none.
//!
//! ## What it cannot see
//! - What the pages are. A server of nothing but public pictures is no defect.
//! - Redirects that a page makes by itself: a server beside HTTPS that may do nothing but send people
//!   on is a concern.
//! - A firewall that shuts the port; servers under other names, and those compiled into a program.
//! - How good the TLS is where there is some.
//!
//! ## How to fix
//! Serve the pages over HTTPS with a key that each device makes at first start, and let port 80 do
//! nothing but send people on, or close it. On OpenWrt: install a TLS library for uhttpd and a program
//! that makes certificates, and set `redirect_https 1`; with lighttpd `url.redirect` on port 80.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.5-1 and 5.6-1; ETSI TS 103 701 V1.1.1, test cases 5.5-1-1
//!   (unit a) and 5.6-1-1 (unit a)
//! - OpenWrt, `/etc/config/uhttpd`; lighttpd wiki, `mod_redirect`
//! - CWE-319: Cleartext Transmission of Sensitive Information

use thirteen_evidence::facts::{Answer, Component, Daemon, Endpoint, Service, Setting};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::same_file_system;
use crate::check::{Check, Effort, Life, Need};
use crate::daemon::{says, setting};
use crate::service::{is_loopback, is_off, is_on, rank, server};

/// The check.
pub const CHECK: Check = Check {
    id: "web-interface-without-tls",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services), Need::Area(Area::Daemons)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("web_interface_without_tls.rs"),
    run,
};

const UNITS: Units = &["5.5-1-1a", "5.6-1-1a"];

/// Web servers whose configuration is read.
const SERVERS: &[&str] = &["uhttpd", "lighttpd", "nginx", "boa", "mini_httpd", "thttpd", "apache2"];

/// Settings that send people elsewhere (lighttpd, nginx, Apache's httpd).
const REDIRECTS: &[&str] = &["url.redirect", "return", "rewrite", "Redirect", "RewriteRule"];

/// Addresses that are shown of one server.
const MAX_SHOWN: usize = 3;

/// What there is to say against plain HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Against {
    /// The same pages come over TLS too.
    Beside,
    /// The pages are an administration interface.
    Administration,
    /// The same, and people are to be sent on to an HTTPS that does not work.
    Redirect,
    /// The image does not tell.
    Unsure,
}

impl Against {
    fn id(self) -> &'static str {
        match self {
            Self::Beside => "beside",
            Self::Administration => "administration",
            Self::Redirect => "redirect",
            Self::Unsure => "unsure",
        }
    }
}

fn run(evidence: &Evidence, found: &mut Findings) {
    for daemon in &evidence.daemons {
        if !SERVERS.contains(&daemon.program.as_str()) || daemon.enabled == Answer::No {
            continue;
        }
        let plain: Vec<&Endpoint> = daemon.endpoints.iter().filter(|own| is_plain(own)).collect();
        if plain.is_empty() {
            continue;
        }
        let Some(service) = started_by(evidence, daemon) else { continue };
        if let Some(against) = against(evidence, daemon, &plain) {
            report(daemon, &plain, service, against, found);
        }
    }
}

/// Whether it serves others than the device itself, without TLS.
fn is_plain(endpoint: &Endpoint) -> bool {
    endpoint.transport == "http"
        && endpoint.tls == Answer::No
        && endpoint.serves != Answer::No
        && !is_loopback(&endpoint.address)
}

/// The service that starts it, the surest one.
fn started_by<'a>(evidence: &'a Evidence, daemon: &Daemon) -> Option<&'a Service> {
    // Apache's program is called `httpd` by some.
    let mut programs = vec![daemon.program.as_str()];
    programs.extend((daemon.program == "apache2").then_some("httpd"));
    evidence
        .services
        .iter()
        .filter(|own| same_file_system(&own.locators, &daemon.locators))
        .filter(|own| server(own, &programs).is_some() && !is_off(own))
        .min_by_key(|own| rank(own))
}

/// What there is to say against it; `None` where all are sent on to HTTPS.
fn against(evidence: &Evidence, daemon: &Daemon, plain: &[&Endpoint]) -> Option<Against> {
    let is_administration = is_administration(evidence, daemon);
    match (sends_on(daemon, plain), secure(daemon)) {
        (Answer::Yes, Answer::Yes) => None,
        (Answer::Yes, Answer::No) if is_administration => Some(Against::Redirect),
        (Answer::No, _) if is_administration => Some(Against::Administration),
        (Answer::No, Answer::Yes) if is_meant(daemon, plain) => Some(Against::Beside),
        _ => Some(Against::Unsure),
    }
}

/// Whether plain HTTP beside HTTPS is what the maker wrote, and no way to send people on: uhttpd
/// has but one option for that; elsewhere a line has to turn TLS off for the address.
fn is_meant(daemon: &Daemon, plain: &[&Endpoint]) -> bool {
    daemon.program == "uhttpd" || plain.iter().any(|own| own.locators.len() > 1)
}

/// Whether one of its addresses serves with TLS.
fn secure(daemon: &Daemon) -> Answer {
    let secure = daemon.endpoints.iter().filter(|own| own.tls == Answer::Yes);
    let answers: Vec<Answer> = secure.map(|own| own.serves).collect();
    if answers.contains(&Answer::Yes) {
        Answer::Yes
    } else if answers.contains(&Answer::Unknown) {
        Answer::Unknown
    } else {
        Answer::No
    }
}

/// Whether it is told to send people on to HTTPS.
fn sends_on(daemon: &Daemon, plain: &[&Endpoint]) -> Answer {
    if says(daemon, "redirect_https") == Some(true) {
        return Answer::Yes;
    }
    // A redirect holds for the server that it stands in.
    if plain.iter().all(|own| own.sends_on == Answer::Yes) {
        return Answer::Yes;
    }
    let redirects = |own: &Setting| REDIRECTS.contains(&own.name.as_str());
    if daemon.settings.iter().any(redirects) { Answer::Unknown } else { Answer::No }
}

/// Whether its pages are known to be an administration interface.
fn is_administration(evidence: &Evidence, daemon: &Daemon) -> bool {
    let has = |name: &str| setting(daemon, name).is_some_and(|own| !own.value.is_empty());
    let is_luci = |own: &Component| {
        (own.name == "luci" || own.name.starts_with("luci-"))
            && same_file_system(&own.locators, &daemon.locators)
    };
    daemon.program == "uhttpd"
        && (has("lua_prefix") || has("ubus_prefix") || evidence.components.iter().any(is_luci))
}

fn report(
    daemon: &Daemon,
    plain: &[&Endpoint],
    service: &Service,
    against: Against,
    found: &mut Findings,
) {
    let lines = plain.iter().take(MAX_SHOWN).filter_map(|own| own.locators.first());
    let mut locators: Vec<Locator> = lines.cloned().collect();
    let decides = ["redirect_https", "url.redirect"]
        .iter()
        .filter_map(|name| setting(daemon, name)?.locators.first());
    locators.extend(decides.cloned());
    locators.extend(service.locators.first().cloned());
    let subject = Subject::new("service", &daemon.program);
    let finding = if against != Against::Unsure && is_on(service) {
        found.breach(subject, UNITS, &locators)
    } else {
        found.concern(subject, UNITS, &locators)
    };
    finding
        .fact("address", plain.first().map_or("", |own| own.address.as_str()))
        .fact("against", against.id())
        .fact("path", locators.first().map_or("", Locator::innermost))
        .fact("port", plain.first().map_or(0, |own| u64::from(own.port)))
        .fact("program", daemon.program.as_str())
        .fact("service", service.name.as_str());
    if let Some(condition) = &service.condition {
        finding.fact("condition", condition.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(port: u16, tls: Answer, lines: usize) -> Endpoint {
        Endpoint {
            protocol: "tcp".to_owned(),
            port,
            address: "0.0.0.0".to_owned(),
            transport: if tls == Answer::Yes { "https" } else { "http" }.to_owned(),
            tls,
            serves: Answer::Yes,
            sends_on: Answer::Unknown,
            locators: vec![Locator::default(); lines],
        }
    }

    fn of(lines: usize, redirect: Option<Answer>) -> Option<Against> {
        let settings = redirect.map(|_| Setting {
            name: "url.redirect".to_owned(),
            value: String::new(),
            locators: vec![Locator::default()],
        });
        let mut plain = endpoint(80, Answer::No, lines);
        plain.sends_on = redirect.unwrap_or(Answer::Unknown);
        let daemon = Daemon {
            program: "lighttpd".to_owned(),
            config: "/etc/lighttpd/lighttpd.conf".to_owned(),
            enabled: Answer::Unknown,
            endpoints: vec![endpoint(443, Answer::Yes, 2), plain],
            settings: settings.into_iter().collect(),
            locators: Vec::new(),
        };
        against(&Evidence::new(), &daemon, &[&daemon.endpoints[1]])
    }

    #[test]
    fn a_server_that_sends_all_on_is_no_breach() {
        assert_eq!(of(2, None), Some(Against::Beside));
        assert_eq!(of(1, None), Some(Against::Unsure));
        assert_eq!(of(2, Some(Answer::Yes)), None);
        // A line that sends on something, and not all.
        assert_eq!(of(2, Some(Answer::Unknown)), Some(Against::Unsure));
    }
}
