// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Address of a telemetry service
//!
//! ## What it sees
//! Addresses that programs, scripts and configurations name, where the host is one of a service that collects
//! measurements, crashes or behaviour for others. *Note*, once per host.
//!
//! ## Why it matters
//! Telemetry has to be declared (IXIT table 24), described to the user (6.5), and, where it is collected, looked at
//! for anomalies (5.10-1). A library brings such an address along without anybody having decided so.
//!
//! ## What it cannot see
//! - Whether the address is ever called, and what is sent.
//! - Telemetry to hosts of the maker's own: all addresses stand in `thirteen evidence`, under `addresses`.
//!
//! ## How to fix
//! List it in IXIT table 24 and in the privacy notice, or build the library without it.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.10-1 and 6.5; ETSI TS 103 701 V1.1.1, test cases 5.10-1-1 (unit a) and
//!   6-5-2 (unit b)

use thirteen_evidence::{Area, Evidence, Findings, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "telemetry-endpoint",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Privacy)],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("telemetry_endpoint.rs"),
    run,
};

const UNITS: Units = &["5.10-1-1a", "6-5-2b"];

/// Hosts, and what is below them, with who runs the service.
const SERVICES: &[(&str, &str)] = &[
    ("amplitude.com", "Amplitude"),
    ("app-measurement.com", "Google Analytics"),
    ("bugsnag.com", "Bugsnag"),
    ("crashlytics.com", "Crashlytics"),
    ("datadoghq.com", "Datadog"),
    ("flurry.com", "Flurry"),
    ("google-analytics.com", "Google Analytics"),
    ("loggly.com", "Loggly"),
    ("memfault.com", "Memfault"),
    ("mixpanel.com", "Mixpanel"),
    ("newrelic.com", "New Relic"),
    ("papertrailapp.com", "Papertrail"),
    ("segment.io", "Segment"),
    ("sentry.io", "Sentry"),
    ("umeng.com", "Umeng"),
];

fn run(evidence: &Evidence, found: &mut Findings) {
    for address in &evidence.addresses {
        let is_below = |name: &str| {
            let rest = address.host.strip_suffix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let Some((_, operator)) = SERVICES.iter().find(|(name, _)| is_below(name)) else {
            continue;
        };
        found
            .note(Subject::new("host", &address.host), UNITS, &address.locators)
            .fact("host", address.host.as_str())
            .fact("operator", *operator);
    }
}
