// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Papers that are offered as external evidence (clause 4.7), provision by provision. Those that do
//! not count are shown with why.

use std::collections::BTreeMap;

use thirteen_standard::{Edition, TestCase};

use crate::assessment::PaperView;
use crate::declaration::{Declaration, PaperStatus};

/// Every paper beside every provision that it is about, in the order of the provisions.
pub(crate) fn views(
    edition: Edition,
    cases: &[&TestCase],
    declaration: Option<&Declaration>,
    provisions: impl IntoIterator<Item = String>,
    today: Option<&str>,
) -> Vec<PaperView> {
    let Some(declaration) = declaration.filter(|own| !own.papers.is_empty()) else {
        return Vec::new();
    };
    let mut by_provision: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for case in cases {
        by_provision.entry(&case.provision).or_default().push(&case.id);
    }
    let mut views = Vec::new();
    for provision in provisions {
        let own = by_provision.get(provision.as_str()).map_or(&[][..], Vec::as_slice);
        for paper in declaration.papers.iter().filter(|paper| paper.is_about(&provision, own)) {
            views.push(PaperView {
                provision: provision.clone(),
                document: paper.document.clone(),
                sha256: paper.sha256.clone(),
                issuer: paper.issuer.clone(),
                reference: paper.reference.clone(),
                status: paper.status(edition, &provision, own, today),
                issued: paper.issued.clone(),
                expires: paper.expires.clone(),
            });
        }
    }
    views
}

/// Whether one of them stands in for the tests of a provision.
pub(crate) fn is_accepted(views: &[PaperView], provision: &str) -> bool {
    views.iter().any(|own| own.provision == provision && own.status == PaperStatus::Accepted)
}
