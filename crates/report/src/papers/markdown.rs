// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Markdown for a comment on a pull request: the thirteen lines, what to fix first, what to look at.
//! Text out of evidence can neither make markup, nor link, nor call anybody by name.

use thirteen_evidence::Outcome;
use thirteen_verdict::{FindingView, fix_first};
use thirteen_words::keys;

use super::{Content, Paper, Refusal};
use crate::terminal::sign;

pub(super) const PAPER: Paper = Paper { id: "markdown", extension: "md", write };

/// Findings of a kind that are listed.
const LISTED: usize = 50;

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let mut text = String::new();
    head(content, &mut text);
    guidelines(content, &mut text);
    let of = |outcome: Outcome| {
        content.assessment.findings.iter().filter(move |it| it.outcome == outcome)
    };
    findings(content, &mut text, "report-fix-first", &fix_first(content.assessment));
    findings(content, &mut text, "report-concerns", &of(Outcome::Concern).collect::<Vec<_>>());
    Ok(text.into_bytes())
}

fn head(content: &Content<'_>, text: &mut String) {
    let assessment = content.assessment;
    let preview = if content.is_preview() {
        format!(" · {}", content.words.get("report-preview"))
    } else {
        String::new()
    };
    text.push_str(&format!("### thirteen · {}{preview}\n\n", plain(&content.edition())));
    for (number, source) in assessment.sources.iter().enumerate() {
        let size = content.words.size(source.size);
        text.push_str(&format!(
            "{} · {size} · `sha256:{}`  \n",
            plain(&content.source_name(number)),
            source.sha256
        ));
    }
    if assessment.uncertain {
        text.push_str(&format!("\n{}\n", plain(&content.words.get("judge-uncertain"))));
    }
    if let Some(overall) = &assessment.overall {
        let word = content.words.get(&format!("verdict-{}", overall.verdict.id()));
        let line = content.words.format("report-overall", &[("verdict", (&word).into())]);
        text.push_str(&format!("\n**{} {}**\n", sign(overall.verdict), plain(&line)));
    }
}

fn guidelines(content: &Content<'_>, text: &mut String) {
    let words = content.words;
    text.push_str(&format!("\n| | | {} |\n| --- | ---: | --- |\n", words.get("report-guidelines")));
    for line in &content.assessment.guidelines {
        let verdict = content.verdict(line.verdict);
        text.push_str(&format!(
            "| {} {verdict} | {} | {} |\n",
            sign(line.verdict),
            line.number,
            plain(content.guideline(line.number))
        ));
    }
}

fn findings(content: &Content<'_>, text: &mut String, title: &str, findings: &[&FindingView]) {
    if findings.is_empty() {
        return;
    }
    let words = content.words;
    text.push_str(&format!("\n#### {}\n\n", words.get(title)));
    for finding in findings.iter().take(LISTED) {
        let place = finding.locators.first().map(|it| content.place(it)).unwrap_or_default();
        text.push_str(&format!(
            "- **{}** ({}) {}  \n  {}  \n  {} `thirteen show {}`\n",
            plain(&words.get(&keys::check(&finding.check))),
            plain(&finding.provisions.join(", ")),
            code(&place),
            plain(&content.inert(&finding.message)),
            plain(&content.inert(&finding.fix)),
            finding.id,
        ));
    }
    if findings.len() > LISTED {
        let more = words.format("report-more", &[("count", (findings.len() - LISTED).into())]);
        text.push_str(&format!("- {more}\n"));
    }
}

/// Text that is no markup: what CommonMark, tables, HTML and code hosts read something into is
/// escaped. Letters of an address or a name called with `@` are parted by an entity.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '>' => plain.push_str("&gt;"),
            '@' => plain.push_str("&#64;"),
            ':' => plain.push_str("&#58;"),
            '\n' | '\r' => plain.push(' '),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '!' | '|' | '~' => {
                plain.push('\\');
                plain.push(character);
            }
            _ => plain.push(character),
        }
    }
    plain
}

/// A span of code, fenced by more backticks than stand in it.
fn code(text: &str) -> String {
    let longest = text.split(|it| it != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{}{space}{fence}", text.replace(['\n', '\r'], " "))
}

#[cfg(test)]
mod tests {
    use super::{code, plain};

    #[test]
    fn evidence_makes_no_markup() {
        let hostile =
            "<img src=x onerror=alert(1)> [x](javascript:alert(1)) @all https://a.example |";
        let text = plain(hostile);
        for bad in ["<img", "[x](", "@all", "https://", " |"] {
            assert!(!text.contains(bad), "{text}");
        }
        assert_eq!(code("a`b``c"), "```a`b``c```");
    }
}
