// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A page of text for a terminal, as it grows.

use anstyle::{AnsiColor, Style};
use thirteen_words::{cut, pad, width, wrap};

/// How a terminal shows things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Face {
    /// Columns; no line is wider.
    pub width: usize,
    /// Whether colours may be used. What they say is said in words and symbols too.
    pub colour: bool,
    /// Whether other characters than ASCII can be shown.
    pub unicode: bool,
}

impl Default for Face {
    fn default() -> Self {
        Self { width: 80, colour: false, unicode: true }
    }
}

/// How many findings, gaps and the like are shown before `… and 12 more`.
pub(crate) const LIMIT: usize = 8;

/// Below this many columns a page no longer makes sense, and is laid out as if it had them.
const NARROWEST: usize = 40;

/// Headings and titles.
pub(crate) const STRONG: Style = Style::new().bold();
/// What stands back.
pub(crate) const QUIET: Style = Style::new().dimmed();
/// Names of files and places.
pub(crate) const NAME: Style = AnsiColor::Cyan.on_default();
/// As it is.
pub(crate) const PLAIN: Style = Style::new();

/// Text in one style.
pub(crate) type Span<'text> = (&'text str, Style);

/// A page as it grows.
pub(crate) struct Page {
    face: Face,
    text: String,
}

impl Page {
    pub(crate) fn new(face: Face) -> Self {
        Self { face, text: String::new() }
    }

    pub(crate) fn width(&self) -> usize {
        self.face.width.max(NARROWEST)
    }

    /// One line of spans behind an indent. Whoever calls it has seen to the width.
    pub(crate) fn line(&mut self, indent: usize, spans: &[Span<'_>]) {
        let mut line = " ".repeat(indent);
        for (text, style) in spans {
            self.paint(&mut line, text, *style);
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// An empty line; never two in a row, none at the top.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A heading, with an empty line above and below.
    pub(crate) fn heading(&mut self, text: &str) {
        self.gap();
        for line in wrap(text, self.width()) {
            self.line(0, &[(&line, STRONG)]);
        }
        self.gap();
    }

    /// Text that wraps behind an indent.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str, style: Style) {
        for line in wrap(text, self.width().saturating_sub(indent)) {
            self.line(indent, &[(&line, style)]);
        }
    }

    /// Text that wraps behind a label of a fixed number of columns.
    pub(crate) fn labelled(
        &mut self,
        indent: usize,
        label: Span<'_>,
        columns: usize,
        text: Span<'_>,
    ) {
        let room = self.width().saturating_sub(indent + columns + 2);
        for (number, line) in wrap(text.0, room).iter().enumerate() {
            let label = if number == 0 { pad(label.0, columns) } else { " ".repeat(columns) };
            let style = if number == 0 { QUIET } else { PLAIN };
            self.line(indent, &[(&label, style), ("  ", PLAIN), (line, text.1)]);
        }
    }

    /// A bullet or number, and text that wraps behind it.
    pub(crate) fn item(&mut self, indent: usize, mark: Span<'_>, text: Span<'_>) {
        let columns = width(mark.0) + 1;
        let room = self.width().saturating_sub(indent + columns);
        for (number, line) in wrap(text.0, room).iter().enumerate() {
            if number == 0 {
                self.line(indent, &[mark, (" ", PLAIN), (line, text.1)]);
            } else {
                self.line(indent + columns, &[(line, text.1)]);
            }
        }
    }

    /// One line that is cut where it is too wide: what stands in a file.
    pub(crate) fn quote(&mut self, indent: usize, text: &str) {
        let room = self.width().saturating_sub(indent + 2);
        self.line(indent, &[("│ ", QUIET), (&cut(text, room), PLAIN)]);
    }

    /// The text of the page.
    pub(crate) fn finish(self) -> String {
        if self.face.unicode { self.text } else { self.text.chars().map(in_ascii).collect() }
    }

    fn paint(&self, line: &mut String, text: &str, style: Style) {
        if text.is_empty() {
            return;
        }
        if self.face.colour && style != PLAIN {
            let start = style.render().to_string();
            let end = style.render_reset().to_string();
            line.push_str(&start);
            line.push_str(text);
            line.push_str(&end);
        } else {
            line.push_str(text);
        }
    }
}

/// Our own signs as ASCII of the same width; the rest stays as it is.
fn in_ascii(character: char) -> char {
    match character {
        '·' | '–' | '—' => '-',
        '›' => '>',
        '│' => '|',
        '…' => '~',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' => '\'',
        '✓' => '+',
        '✗' => 'x',
        other => other,
    }
}
