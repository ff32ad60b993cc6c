// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One line a provision and one a finding, for spreadsheets (RFC 4180). A cell that a spreadsheet
//! would take for a formula gets an apostrophe in front (OWASP, CSV Injection).

use thirteen_words::keys;

use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "csv", extension: "csv", write };

const HEAD: [&str; 9] =
    ["record", "id", "level", "verdict", "title", "message", "place", "fix", "provisions"];

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let rows = std::iter::once(HEAD.map(str::to_owned))
        .chain(provisions(content))
        .chain(findings(content));
    Ok(table(rows))
}

/// A table, each cell harmless.
pub(super) fn table<const N: usize>(rows: impl Iterator<Item = [String; N]>) -> Vec<u8> {
    let mut builder = csv::WriterBuilder::new();
    builder.terminator(csv::Terminator::CRLF);
    let mut writer = builder.from_writer(Vec::new());
    for row in rows {
        // A vector takes every write.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

fn provisions<'c>(content: &'c Content<'_>) -> impl Iterator<Item = [String; 9]> + 'c {
    content.assessment.provisions.iter().map(|row| {
        let none = String::new;
        [
            "provision".to_owned(),
            row.id.clone(),
            row.level.clone(),
            content.verdict(row.verdict),
            content.provision_title(&row.id),
            none(),
            none(),
            none(),
            row.id.clone(),
        ]
    })
}

fn findings<'c>(content: &'c Content<'_>) -> impl Iterator<Item = [String; 9]> + 'c {
    content.assessment.findings.iter().map(|finding| {
        let words = content.words;
        let place = finding.locators.first().map(|place| content.place(place)).unwrap_or_default();
        [
            "finding".to_owned(),
            finding.id.clone(),
            String::new(),
            words.get(&format!("outcome-{}", finding.outcome.id())),
            words.get(&keys::check(&finding.check)),
            content.inert(&finding.message),
            place,
            content.inert(&finding.fix),
            finding.provisions.join(" "),
        ]
    })
}

fn harmless(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_a_spreadsheet_would_run_stays_text() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        assert_eq!(harmless("5.1-1"), "5.1-1");
    }
}
