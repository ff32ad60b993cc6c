// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What `thirteen show` prints: a finding, where it is, what stands there, and how to see the same
//! without this program.

use thirteen_evidence::Locator;
use thirteen_verdict::FindingView;
use thirteen_words::{Words, inert, inert_at_most, keys};

use crate::other_means::other_means;
use crate::page::{Face, NAME, PLAIN, Page, QUIET, STRONG};
use crate::place::{file_place, outer_place};

/// Bytes in one line of a dump.
const DUMP_LINE: usize = 16;
/// Bytes of a place that are shown at most.
const DUMP_LIMIT: usize = 512;

/// What is there to show at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown<'bytes> {
    /// A line of text, read again from the source.
    Line(&'bytes str),
    /// Bytes read again from the source; the offset is that of the first, within the file.
    Bytes {
        /// Offset of the first byte.
        offset: u64,
        /// The bytes.
        bytes: &'bytes [u8],
    },
    /// Nothing but the excerpt that the locator carries.
    Stored,
}

/// A finding with its proof. `shown` says, locator by locator, what was read again; where it is
/// shorter, the stored excerpt is shown. `source` is the user's own name for the source.
#[must_use]
pub fn show(
    finding: &FindingView,
    shown: &[Shown<'_>],
    source: &str,
    words: Words,
    face: &Face,
) -> String {
    let mut page = Page::new(*face);
    let title = words.get(&keys::check(&finding.check));
    page.paragraph(0, &format!("{}  {title}", inert(&finding.id)), STRONG);
    let outcome = words.get(&format!("outcome-{}", finding.outcome.id()));
    let bears = finding.provisions.join(" · ");
    page.paragraph(0, &format!("{outcome} · {}", inert(&bears)), QUIET);
    if let Some(by) = &finding.dismissed {
        let person = by.person.as_str();
        page.paragraph(0, &words.format("report-dismissed", &[("person", person.into())]), QUIET);
    }
    page.gap();
    page.paragraph(0, &finding.message, PLAIN);
    let mut stored = false;
    for (number, locator) in finding.locators.iter().enumerate() {
        page.gap();
        let mut place = file_place(locator);
        if let Some(outer) = outer_place(locator) {
            let outer = words.format("report-in", &[("container", (&outer).into())]);
            place = format!("{place}  {outer}");
        }
        page.paragraph(0, &place, NAME);
        stored |= write_content(&mut page, locator, shown.get(number).copied());
        if let Some(offset) = locator.image_offset {
            let offset = format!("{offset:#x}");
            let text = words.format("show-image-offset", &[("offset", (&offset).into())]);
            page.paragraph(2, &text, QUIET);
        }
    }
    page.gap();
    if stored {
        page.paragraph(0, &words.get("show-stored"), QUIET);
        page.paragraph(0, &words.get("show-redacted"), QUIET);
    }
    write_other_means(&mut page, finding, source, words);
    page.finish()
}

/// True where what is shown is the stored excerpt.
fn write_content(page: &mut Page, locator: &Locator, shown: Option<Shown<'_>>) -> bool {
    match shown {
        Some(Shown::Line(line)) => {
            page.quote(2, &inert_at_most(line, 1000));
            false
        }
        Some(Shown::Bytes { offset, bytes }) => {
            for (number, chunk) in bytes.chunks(DUMP_LINE).take(DUMP_LIMIT / DUMP_LINE).enumerate()
            {
                page.quote(2, &dump_line(offset + (number * DUMP_LINE) as u64, chunk));
            }
            if bytes.len() > DUMP_LIMIT {
                page.quote(2, "…");
            }
            false
        }
        Some(Shown::Stored) | None => {
            let Some(excerpt) = &locator.excerpt else { return false };
            page.quote(2, &inert(excerpt));
            true
        }
    }
}

/// `00000010  72 6f 6f 74 …  root…`, as `xxd` and `hexdump -C` print it.
fn dump_line(offset: u64, bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(DUMP_LINE * 3);
    let mut text = String::with_capacity(DUMP_LINE);
    for byte in bytes {
        hex.push_str(&format!("{byte:02x} "));
        text.push(if (0x20..0x7f).contains(byte) { char::from(*byte) } else { '.' });
    }
    format!("{offset:08x}  {hex:<48} {text}")
}

fn write_other_means(page: &mut Page, finding: &FindingView, source: &str, words: Words) {
    page.heading(&words.get("show-other-means"));
    let Some(locator) = finding.locators.first() else { return };
    let means = other_means(locator, source, words);
    if means.is_empty() {
        page.paragraph(2, &words.get("show-other-means-none"), PLAIN);
        return;
    }
    let text = words.format("show-other-means-note", &[("source", source.into())]);
    page.paragraph(2, &text, QUIET);
    for step in means {
        page.gap();
        page.paragraph(2, &format!("# {}", step.what), QUIET);
        // A command that is wrapped or cut cannot be copied: the one line that may be too wide.
        page.line(2, &[(&step.command, PLAIN)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_shows_bytes_and_their_text() {
        assert_eq!(
            dump_line(0x10, b"root:\x00\xff"),
            "00000010  72 6f 6f 74 3a 00 ff                             root:.."
        );
    }
}
