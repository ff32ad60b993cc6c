// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a line stands in: a comment over several lines, or a text that a script prints.

use memchr::memmem;

use crate::view::Line;

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// As it is.
    Plain,
    /// In a comment, or a text that explains code.
    Comment,
    /// In a here-document that a script prints.
    Printed,
}

/// Comments over several lines: what opens one at the start of a line, what closes it.
const COMMENTS: &[(&str, &str)] =
    &[("/*", "*/"), ("<!--", "-->"), ("\"\"\"", "\"\"\""), ("'''", "'''")];

/// Goes through the lines of a text, and keeps what is open.
pub struct Context<'c> {
    content: &'c [u8],
    is_shell: bool,
    /// What closes the comment that is open.
    comment: Option<&'static str>,
    /// The word that ends the here-document that is open, and whether it is printed.
    here: Option<(String, bool)>,
    /// What closes nothing any more in this text.
    spent: Vec<&'static str>,
}

impl<'c> Context<'c> {
    /// At the start of a text.
    pub fn new(content: &'c [u8], is_shell: bool) -> Self {
        Self { content, is_shell, comment: None, here: None, spent: Vec::new() }
    }

    /// Takes the next line.
    pub fn stands(&mut self, line: &Line<'_>) -> Stands {
        let text = line.bytes.trim_ascii();
        if self.is_shell { self.in_shell(text) } else { self.in_other(line, text) }
    }

    fn in_other(&mut self, line: &Line<'_>, text: &[u8]) -> Stands {
        if let Some(close) = self.comment {
            if memmem::find(text, close.as_bytes()).is_some() {
                self.comment = None;
            }
            return Stands::Comment;
        }
        let opened = COMMENTS.iter().find(|(open, _)| text.starts_with(open.as_bytes()));
        let Some((open, close)) = opened else { return Stands::Plain };
        let rest = text.get(open.len()..).unwrap_or_default();
        if memmem::find(rest, close.as_bytes()).is_some() {
            // What stands behind a comment of one line is not looked for.
            return Stands::Comment;
        }
        let behind = usize::try_from(line.offset).unwrap_or(usize::MAX) + line.bytes.len();
        let behind = self.content.get(behind..).unwrap_or_default();
        // What nothing closes is no comment: it would hide the rest of the text.
        if self.spent.contains(close) {
            return Stands::Plain;
        }
        if memmem::find(behind, close.as_bytes()).is_none() {
            self.spent.push(close);
            return Stands::Plain;
        }
        self.comment = Some(close);
        Stands::Comment
    }

    fn in_shell(&mut self, text: &[u8]) -> Stands {
        let text = String::from_utf8_lossy(text);
        if let Some((end, is_printed)) = &self.here {
            let stands = if *is_printed { Stands::Printed } else { Stands::Plain };
            if text == end.as_str() {
                self.here = None;
            }
            return stands;
        }
        self.here = here_document(&text);
        Stands::Plain
    }
}

/// The word that ends the here-document which a line opens, and whether the line prints it: `cat <<E`, with
/// nothing that takes it elsewhere.
fn here_document(text: &str) -> Option<(String, bool)> {
    let (before, rest) = text.split_once("<<")?;
    // `<<<` is a text of one line.
    let rest = rest.strip_prefix('-').unwrap_or(rest).trim_start();
    let is_word = |own: char| own.is_ascii_alphanumeric() || own == '_';
    let bare = rest.trim_start_matches(['\'', '"', '\\']);
    let end = bare.find(|own: char| !is_word(own)).unwrap_or(bare.len());
    let (word, behind) = bare.split_at(end);
    if word.is_empty() || text.starts_with('#') {
        return None;
    }
    let command = before.rsplit([';', '{', '&', '|', '(']).next().unwrap_or(before).trim();
    let is_printed = matches!(command, "cat" | "echo" | "cat 1>&2" | "cat >&2" | "/bin/cat");
    let is_taken = behind.replace(">&2", "").contains(['>', '|']);
    Some((word.to_owned(), is_printed && !is_taken))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::lines;

    fn of(is_shell: bool, text: &str) -> Vec<Stands> {
        let mut context = Context::new(text.as_bytes(), is_shell);
        lines(text.as_bytes()).map(|line| context.stands(&line)).collect()
    }

    #[test]
    fn comments_end_where_they_end() {
        use Stands::{Comment, Plain};
        assert_eq!(of(false, "/*\n a=1\n*/\nb=1"), [Comment, Comment, Comment, Plain]);
        assert_eq!(of(false, "<!-- a -->\nb\n<!--\nc\n-->\nd")[1], Plain);
        assert_eq!(of(false, "<!--\nc\n-->\nd"), [Comment, Comment, Comment, Plain]);
        assert_eq!(of(false, "\"\"\"Usage\na=1\n\"\"\"\nb"), [Comment, Comment, Comment, Plain]);
        // Nothing closes it; and a pattern of a shell opens none.
        assert_eq!(of(false, "/*\na=1\nb=1"), [Plain; 3]);
        assert_eq!(of(true, "/*\na=1\n*/"), [Plain; 3]);
    }

    #[test]
    fn what_a_script_prints_and_what_it_writes() {
        use Stands::{Plain, Printed};
        assert_eq!(of(true, "usage() { cat <<E\na=1\nE\n}"), [Plain, Printed, Printed, Plain]);
        assert_eq!(of(true, "cat <<-'END' >&2\na=1\nEND"), [Plain, Printed, Printed]);
        for text in
            ["cat > /etc/a <<E\na=1\nE\nb", "cat <<E > /etc/a\na=1\nE\nb", "tool <<E\na=1\nE\nb"]
        {
            assert_eq!(of(true, text), [Plain; 4], "{text}");
        }
        assert_eq!(of(true, "x=$((1 << 3))\na=1"), [Plain; 2]);
    }

    #[test]
    fn hostile_texts_end() {
        assert_eq!(of(false, &"/*\n".repeat(50_000)).len(), 50_001);
        assert_eq!(of(true, &"cat <<E\n".repeat(50_000)).len(), 50_001);
    }
}
