// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Bill of materials names another version than the image holds
//!
//! ## What it sees
//! A component of a bill of materials (CycloneDX, SPDX) that the image holds too, in another version:
//! *concern*, marked as a contradiction, with the line of the paper and the place in the image side by
//! side. It does not say which of the two is right.
//!
//! The same component is known by its name, or by the name in its package URL or CPE. Versions are the
//! same where they differ in a distribution's revision alone (`1.36.1-2` and `1.36.1`), in an epoch or
//! in a leading `v`. Where the image holds several versions, one that fits is enough.
//!
//! ## Why it matters
//! Whoever looks for vulnerable components reads the bill of materials. Where it is older than the
//! image, fixed holes are reported; where it is newer, open ones are not. The list of software
//! components that the test of provision 5.3-1 starts from is then not the product's.
//!
//! ## What it cannot see
//! - A component that one side calls by a name of its own (`openssl` and `libssl3`).
//! - Components that only one side has: an image shows few of what is linked into programs.
//! - Fixes that were taken over into an older version.
//!
//! ## How to fix
//! Make the bill of materials in the build that makes the image, from what is installed, and release
//! both together.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.3-1; ETSI TS 103 701 V1.1.1, test case 5.3-1-1 (unit a),
//!   IXIT 6-SoftComp
//! - NTIA, The Minimum Elements For a Software Bill of Materials (SBOM), 2021
//! - CycloneDX and SPDX specifications

use std::collections::{BTreeMap, BTreeSet};

use thirteen_evidence::facts::Component;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "sbom-against-image",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Components), Need::Document],
    feeds: UNITS,
    effort: Effort::Hours,
    source: include_str!("sbom_against_image.rs"),
    run,
};

const UNITS: Units = &["5.3-1-1a"];

/// No more places of the image are named beside a line of the paper.
const PLACES: usize = 4;

fn run(evidence: &Evidence, found: &mut Findings) {
    let mut image: BTreeMap<String, Vec<&Component>> = BTreeMap::new();
    for own in evidence.components.iter().filter(|own| own.from != "sbom") {
        for name in names(own) {
            image.entry(name).or_default().push(own);
        }
    }
    let listed = evidence.components.iter().filter(|own| own.from == "sbom");
    for paper in listed.filter(|own| !own.version.trim().is_empty()) {
        let same: Vec<&Component> =
            names(paper).iter().filter_map(|name| image.get(name)).flatten().copied().collect();
        let known: Vec<&Component> =
            same.into_iter().filter(|own| !own.version.trim().is_empty()).collect();
        if known.is_empty() || known.iter().any(|own| is_same_version(paper, own)) {
            continue;
        }
        contradict(paper, &known, found);
    }
}

fn contradict(paper: &Component, image: &[&Component], found: &mut Findings) {
    let versions: BTreeSet<&str> = image.iter().map(|own| own.version.as_str()).collect();
    let versions: Vec<&str> = versions.into_iter().collect();
    let places = image.iter().filter_map(|own| own.locators.first()).take(PLACES);
    let locators: Vec<Locator> = paper.locators.iter().take(1).chain(places).cloned().collect();
    found
        .concern(Subject::new("component", &paper.name), UNITS, &locators)
        .contradiction()
        .fact("listed", paper.version.as_str())
        .fact("held", versions.join(", "));
}

/// What a component is known by.
fn names(own: &Component) -> BTreeSet<String> {
    let mut names = BTreeSet::from([own.name.to_lowercase()]);
    names.extend(own.purl.as_deref().and_then(of_purl));
    names.extend(own.cpe.as_deref().and_then(of_cpe));
    names.remove("");
    names
}

/// `busybox` of `pkg:generic/busybox@1.36.1?arch=arm`.
fn of_purl(purl: &str) -> Option<String> {
    let path = purl.strip_prefix("pkg:")?.split(['?', '#']).next()?;
    let name = path.rsplit('/').next()?.split('@').next()?;
    Some(name.to_lowercase())
}

/// The product of a CPE 2.3.
fn of_cpe(cpe: &str) -> Option<String> {
    let product = cpe.strip_prefix("cpe:2.3:")?.split(':').nth(2)?;
    (product != "*" && product != "-").then(|| product.to_lowercase())
}

fn is_same_version(left: &Component, right: &Component) -> bool {
    let all = |own: &Component| -> BTreeSet<String> {
        [&own.version, &own.raw_version]
            .into_iter()
            .filter(|version| !version.trim().is_empty())
            .flat_map(|version| [plain(version).to_owned(), upstream(version).to_owned()])
            .collect()
    };
    !all(left).is_disjoint(&all(right))
}

/// Without a leading `v`.
fn plain(version: &str) -> &str {
    let version = version.trim();
    let rest = version.strip_prefix(['v', 'V']).unwrap_or(version);
    if rest.starts_with(|first: char| first.is_ascii_digit()) { rest } else { version }
}

/// Without a distribution's epoch and revision.
fn upstream(version: &str) -> &str {
    let version = plain(version);
    let version = match version.split_once(':') {
        Some((epoch, rest)) if epoch.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => version,
    };
    let is_revision = |text: &str| {
        let text = text.strip_prefix('r').unwrap_or(text);
        text.starts_with(|first: char| first.is_ascii_digit())
    };
    match version.rsplit_once('-') {
        Some((upstream, revision)) if is_revision(revision) => upstream,
        _ => version,
    }
}
