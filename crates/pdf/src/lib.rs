// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The report as PDF: the content of the HTML report, laid out for A4 by the typesetter `typst` in
//! this process, tagged for readers who listen (PDF/UA-1). The same content gives the same bytes.
//!
//! A crate of its own, as the typesetter is heavier than all else together. Nothing out of evidence
//! is ever part of its input language: the document goes in as JSON.

mod data;
mod fonts;
mod shown;
mod world;

use thirteen_report::papers::{Content, Paper, Refusal};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::world::OneReport;

/// The paper.
pub const PAPER: Paper = Paper { id: "pdf", extension: "pdf", write };

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let mut document = data::document(content);
    let mut text = String::new();
    shown::text(&document, &mut text);
    let language = content.words.language();
    let fonts = fonts::fonts_for(language, &text);
    shown::show(&mut document, &fonts);
    let world =
        OneReport::new(&document.to_string(), language, fonts).ok_or_else(|| not_set(&[]))?;
    let laid_out = typst::compile::<PagedDocument>(&world).output;
    let bytes = laid_out.and_then(|pages| typst_pdf::pdf(&pages, &options(content)));
    // What it remembered is of no use to the next paper.
    typst::comemo::evict(0);
    bytes.map_err(|errors| not_set(&errors))
}

fn options(content: &Content<'_>) -> PdfOptions {
    let envelope = content.assessment.envelope.as_ref();
    PdfOptions {
        ident: Smart::Custom(content.identity()),
        creator: Smart::Custom(envelope.map(|it| format!("{} {}", it.tool, it.version))),
        timestamp: envelope.and_then(|it| timestamp(&it.started)),
        // An accessible document, or none: where the layout does not hold to it, a test fails.
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default(),
        ..PdfOptions::default()
    }
}

/// RFC 3339, as the envelope has it.
fn timestamp(text: &str) -> Option<Timestamp> {
    let at = text.parse::<jiff::Timestamp>().ok()?.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |part: i8| u8::try_from(part).ok();
    Datetime::from_ymd_hms(
        i32::from(at.year()),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
    .map(Timestamp::new_utc)
}

/// The typesetter gave up, with its own words on why.
fn not_set(errors: &[SourceDiagnostic]) -> Refusal {
    let reasons = errors.iter().map(|error| error.message.to_string()).collect();
    Refusal { key: "paper-not-laid-out", reasons }
}
