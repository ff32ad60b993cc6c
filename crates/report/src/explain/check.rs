// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A check: its title and its page in the language; English where the page is not translated.

use thirteen_checks::{Check, Life};
use thirteen_standard::Standard;
use thirteen_words::{Value, Words, keys};

use super::{area, english_only, head, title};
use crate::page::{PLAIN, Page, QUIET, STRONG};

pub(super) fn write(page: &mut Page, standard: &Standard, check: &Check, words: Words) {
    let what = words.format("explain-check", &[("id", check.id.into())]);
    head(page, &what, &words.get(&keys::check(check.id)));
    let needs: Vec<_> = check.needs.iter().map(|need| area(need.id(), words)).collect();
    let needs = words.list(&needs);
    let needs = words.format("explain-needs", &[("needs", Value::List(&needs))]);
    page.paragraph(0, &needs, PLAIN);
    let effort = words.get(&format!("effort-{}", check.effort.id()));
    let effort = words.format("explain-effort", &[("effort", (&effort).into())]);
    page.paragraph(0, &effort, PLAIN);
    let since = words.format("explain-since", &[("version", check.since.into())]);
    page.paragraph(0, &since, QUIET);
    if check.life == Life::Experimental {
        page.paragraph(0, &words.get("explain-experimental"), QUIET);
    }
    page.gap();
    page.paragraph(0, &words.get("explain-feeds"), STRONG);
    for id in check.feeds {
        let provision = standard.unit(id).and_then(|unit| standard.any_provision(&unit.provision));
        let title =
            provision.map_or_else(String::new, |it| format!("{}  {}", it.id, title(it, words)));
        page.labelled(2, (id, QUIET), 10, (&title, PLAIN));
    }
    page.gap();
    write_page(page, check, words);
}

/// The page in the language, or in English with a word of warning.
fn write_page(page: &mut Page, check: &Check, words: Words) {
    let sections: Option<Vec<(String, String)>> = keys::PAGE_SECTIONS
        .iter()
        .map(|section| {
            let heading = words.translated(&keys::page_heading(section))?;
            Some((heading, words.translated(&keys::page_section(check.id, section))?))
        })
        .collect();
    let english = check.page();
    let Some(sections) = sections else {
        english_only(page, words);
        write_markdown(page, english.text());
        return;
    };
    for (heading, text) in sections {
        page.heading(&heading);
        write_markdown(page, &text);
    }
    page.heading(&words.get(&keys::page_heading("references")));
    write_markdown(page, english.section("References").unwrap_or_default());
}

/// The little Markdown that pages are written in: headings, paragraphs, lists, indented code. The
/// title was shown already.
fn write_markdown(page: &mut Page, text: &str) {
    let mut block = Block::default();
    for line in text.lines() {
        if line.trim().is_empty() {
            block.flush(page);
            page.gap();
        } else if line.starts_with("# ") {
            block.flush(page);
        } else if let Some(heading) = line.strip_prefix("## ") {
            block.flush(page);
            page.heading(heading);
        } else if let Some(item) = line.strip_prefix("- ") {
            block.flush(page);
            block.is_item = true;
            block.text.push_str(item);
        } else if block.text.is_empty() && line.starts_with("    ") {
            page.line(0, &[(line, PLAIN)]);
        } else {
            if !block.text.is_empty() {
                block.text.push(' ');
            }
            block.text.push_str(line.trim());
        }
    }
    block.flush(page);
}

#[derive(Default)]
struct Block {
    text: String,
    is_item: bool,
}

impl Block {
    fn flush(&mut self, page: &mut Page) {
        let block = std::mem::take(self);
        if block.text.is_empty() {
            return;
        }
        let text = block.text.replace("**", "");
        if block.is_item {
            page.item(2, ("-", QUIET), (&emphasis(&text), PLAIN));
        } else {
            page.paragraph(0, &emphasis(&text), PLAIN);
        }
    }
}

/// `*word*` without its stars; stars beside spaces or inside code stay.
fn emphasis(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut in_code = false;
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        in_code ^= character == '`';
        let after = characters.peek().copied().unwrap_or(' ');
        let is_mark = character == '*'
            && !in_code
            && (before.is_whitespace() != after.is_whitespace()
                || before.is_alphanumeric() != after.is_alphanumeric());
        if !is_mark {
            plain.push(character);
        }
        before = character;
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::emphasis;

    #[test]
    fn emphasis_is_taken_out_and_code_is_not() {
        assert_eq!(
            emphasis("- *Breach*: `a*b` and *must* hold."),
            "- Breach: `a*b` and must hold."
        );
        assert_eq!(emphasis("2 * 3"), "2 * 3");
    }
}
