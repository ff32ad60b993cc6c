// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The map of an image's bytes: a strip and a table for the terminal, and an SVG.

use std::fmt::Write as _;

use anstyle::Style;
use thirteen_words::{Words, inert};

use crate::byte_kind::ByteKind;
use crate::page::{Face, PLAIN, Page, QUIET, STRONG};

/// Spans that are listed at most; a map of more says how many there are.
const LISTED: usize = 200;

/// One span of the map, in the order of the bytes, without gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapRow {
    /// First byte.
    pub offset: u64,
    /// Number of bytes.
    pub length: u64,
    /// Id of its kind: `container`, `padding`, `text`, `compressed`, `random`, `code`, `unknown`.
    pub kind: &'static str,
    /// Name of the container, else empty.
    pub name: String,
}

/// The map as a page for a terminal.
#[must_use]
pub fn map_page(rows: &[MapRow], name: &str, size: u64, words: Words, face: &Face) -> String {
    let mut page = Page::new(*face);
    page.paragraph(0, &format!("{}   {}", inert(name), words.size(size)), STRONG);
    page.gap();
    strip(&mut page, rows, size, face);
    page.gap();
    for row in rows.iter().take(LISTED) {
        let ByteKind { sign, ascii, style, .. } = ByteKind::of(row.kind);
        let sign = if face.unicode { sign } else { ascii }.to_string();
        let place = format!("{:#010x}  {:>10}", row.offset, words.size(row.length));
        let what = describe(row, words);
        page.line(
            0,
            &[(&sign, style), ("  ", PLAIN), (&place, QUIET), ("  ", PLAIN), (&what, PLAIN)],
        );
    }
    if rows.len() > LISTED {
        let more = words.format("report-more", &[("count", (rows.len() - LISTED).into())]);
        page.paragraph(0, &more, QUIET);
    }
    page.finish()
}

fn describe(row: &MapRow, words: Words) -> String {
    let kind = words.get(&format!("map-{}", row.kind));
    if row.name.is_empty() { kind } else { format!("{kind}  {}", inert(&row.name)) }
}

/// Four lines of cells; each shows what most of its bytes are.
fn strip(page: &mut Page, rows: &[MapRow], size: u64, face: &Face) {
    let columns = page.width().saturating_sub(2).max(1);
    let cells = columns * 4;
    for line in 0..4 {
        let mut text = String::new();
        let mut spans: Vec<(String, Style)> = Vec::new();
        let mut last = None;
        for column in 0..columns {
            let cell = (line * columns + column) as u64;
            let kind = most(rows, size, cell, cells as u64);
            let ByteKind { sign, ascii, style, .. } = ByteKind::of(kind);
            if last != Some(style) && !text.is_empty() {
                spans.push((std::mem::take(&mut text), last.unwrap_or(PLAIN)));
            }
            last = Some(style);
            text.push(if face.unicode { sign } else { ascii });
        }
        spans.push((text, last.unwrap_or(PLAIN)));
        let spans: Vec<_> = spans.iter().map(|(text, style)| (text.as_str(), *style)).collect();
        page.line(1, &spans);
    }
}

/// The kind that most bytes of a cell are.
fn most(rows: &[MapRow], size: u64, cell: u64, cells: u64) -> &'static str {
    let edge = |number: u64| {
        let at = u128::from(size) * u128::from(number) / u128::from(cells.max(1));
        u64::try_from(at).unwrap_or(size)
    };
    let (start, end) = (edge(cell), edge(cell + 1).max(edge(cell) + 1));
    let from = rows.partition_point(|row| row.offset + row.length <= start);
    rows[from..]
        .iter()
        .take_while(|row| row.offset < end)
        .max_by_key(|row| (row.offset + row.length).min(end) - row.offset.max(start))
        .map_or("padding", |row| row.kind)
}

/// The map as a picture of its own, readable without colours: every span has a title.
#[must_use]
pub fn map_svg(rows: &[MapRow], name: &str, size: u64, words: Words) -> String {
    const WIDTH: u64 = 960;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} 96\" role=\"img\" \
         font-family=\"sans-serif\" font-size=\"12\">\n<title>{}</title>\n\
         <rect width=\"{WIDTH}\" height=\"96\" fill=\"#ffffff\"/>\n",
        escape(name)
    );
    for row in rows {
        let x = row.offset as f64 * WIDTH as f64 / size.max(1) as f64;
        let width = row.length as f64 * WIDTH as f64 / size.max(1) as f64;
        let ByteKind { colour, .. } = ByteKind::of(row.kind);
        let title =
            format!("{:#x}  {}  {}", row.offset, words.size(row.length), describe(row, words));
        let _ = writeln!(
            svg,
            "<rect x=\"{x:.3}\" y=\"8\" width=\"{width:.3}\" height=\"48\" fill=\"{colour}\"><title>{}</title></rect>",
            escape(&title)
        );
    }
    let mut kinds: Vec<&str> = Vec::new();
    for row in rows {
        if !kinds.contains(&row.kind) {
            kinds.push(row.kind);
        }
    }
    let step = WIDTH / kinds.len().max(1) as u64;
    for (number, kind) in kinds.iter().enumerate() {
        let x = number as u64 * step;
        let ByteKind { colour, .. } = ByteKind::of(kind);
        let text = escape(&words.get(&format!("map-{kind}")));
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"72\" width=\"12\" height=\"12\" fill=\"{colour}\"/><text x=\"{}\" y=\"82\" fill=\"#333\">{text}</text>",
            x + 18
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn escape(text: &str) -> String {
    let text = inert(text);
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<MapRow> {
        let row =
            |offset, length, kind, name: &str| MapRow { offset, length, kind, name: name.into() };
        vec![
            row(0, 100, "container", "uimage@0x0"),
            row(100, 700, "random", ""),
            row(800, 200, "padding", ""),
        ]
    }

    #[test]
    fn a_cell_shows_what_most_of_it_is() {
        assert_eq!(most(&rows(), 1000, 0, 10), "container");
        assert_eq!(most(&rows(), 1000, 0, 2), "random");
        assert_eq!(most(&rows(), 1000, 9, 10), "padding");
        assert_eq!(most(&[], 0, 0, 10), "padding");
    }

    #[test]
    fn colours_are_never_alone() {
        let words = Words::default();
        let page = map_page(&rows(), "a\u{1b}[2J.bin", 1000, words, &Face::default());
        assert!(!page.contains('\u{1b}'));
        for sign in ['█', '▓', '·'] {
            assert!(page.contains(sign), "{page}");
        }
        let ascii = Face { unicode: false, ..Face::default() };
        assert!(map_page(&rows(), "a.bin", 1000, words, &ascii).is_ascii());
    }

    #[test]
    fn names_are_inert_in_the_picture() {
        let mut all = rows();
        all[0].name = "<script>\"&".to_owned();
        let svg = map_svg(&all, "<b>", 1000, Words::default());
        assert!(!svg.contains("<script") && !svg.contains("<b>"));
        assert_eq!(svg.matches("<rect").count(), 7);
    }
}
