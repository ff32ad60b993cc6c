// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A check's page: the `//!` lines at the head of its file, so that what a reader of the code, of
//! the docs and of `thirteen explain` sees is one text.

/// The headings that every page has, in this order.
pub const HEADINGS: &[&str] =
    &["What it sees", "Why it matters", "What it cannot see", "How to fix", "References"];

/// A page, in Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    text: String,
}

impl Page {
    /// Takes the inner doc comment at the head of a source file.
    #[must_use]
    pub fn of_source(source: &str) -> Self {
        let mut text = String::new();
        for line in source
            .lines()
            .skip_while(|line| !line.starts_with("//!"))
            .map_while(|line| line.strip_prefix("//!"))
        {
            text.push_str(line.strip_prefix(' ').unwrap_or(line));
            text.push('\n');
        }
        Self { text }
    }

    /// The whole page.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its title, without the `#`.
    #[must_use]
    pub fn title(&self) -> &str {
        self.text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or("")
    }

    /// The headings of its sections, in order.
    #[must_use]
    pub fn headings(&self) -> Vec<&str> {
        self.text.lines().filter_map(|line| line.strip_prefix("## ")).collect()
    }

    /// The text below a heading, up to the next one.
    #[must_use]
    pub fn section(&self, heading: &str) -> Option<&str> {
        let mut start = None;
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            if let Some(found) = line.strip_prefix("## ") {
                if let Some(start) = start {
                    return Some(self.text[start..at].trim());
                }
                if found.trim_end() == heading {
                    start = Some(at + line.len());
                }
            }
            at += line.len();
        }
        start.map(|start| self.text[start..].trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "// licence\n//! # A title\n//!\n//! ## One\n//! a\n//!\n//!     code\n//! ## Two\n//! b\n\nuse x;\n//! no\n";

    #[test]
    fn a_page_is_the_comment_at_the_head() {
        let page = Page::of_source(SOURCE);
        assert_eq!(page.title(), "A title");
        assert_eq!(page.headings(), ["One", "Two"]);
        assert_eq!(page.section("One"), Some("a\n\n    code"));
        assert_eq!(page.section("Two"), Some("b"));
        assert_eq!(page.section("Three"), None);
        assert!(!page.text().contains("no"));
    }
}
