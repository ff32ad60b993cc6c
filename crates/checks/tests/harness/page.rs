// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reads a page.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use thirteen_evidence::Outcome;
use thirteen_standard::standard;

use super::answers::NAME;

/// A page of sections.
#[derive(Debug)]
pub struct Page {
    /// Id of the check.
    pub check: String,
    /// Name of its folder; empty for a page that stands in no file.
    pub folder: String,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// One tree of files, and what is to be found in it.
#[derive(Debug, Default)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Files.
    pub files: Vec<File>,
    /// Symbolic links.
    pub links: Vec<Link>,
    /// An image, in place of files.
    pub image: Option<Vec<u8>>,
    /// The maker's answers.
    pub answers: Option<String>,
    /// A bill of materials, and the name that its format has in locators.
    pub sbom: Option<(String, String)>,
    /// What is to be found.
    pub expected: Vec<Expected>,
    /// Whether `silent` is written somewhere.
    pub silent: bool,
    /// Whether the check lacks what it needs.
    pub not_run: bool,
}

/// A file.
#[derive(Debug)]
pub struct File {
    /// Path from `/`.
    pub path: String,
    /// Permission bits.
    pub mode: u32,
    /// Content.
    pub content: Vec<u8>,
}

/// A symbolic link.
#[derive(Debug)]
pub struct Link {
    /// Path from `/`.
    pub path: String,
    /// Target, as it is.
    pub target: String,
}

/// A finding that is to be there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// Path of its primary locator.
    pub path: String,
    /// Line of its primary locator; `None` where it does not matter.
    pub line: Option<u32>,
    /// Outcome.
    pub outcome: Outcome,
    /// Units, in any order.
    pub units: Vec<String>,
}

/// What stands behind a `#` or in a quotation.
enum Note {
    Finding(Outcome, Vec<String>),
    Silent,
    NotRun,
}

impl Page {
    /// Reads a page of `check`; the mistake, where there is one.
    pub fn read(check: &str, text: &str) -> Result<Self, String> {
        let mut reader = Reader { check, sections: Vec::new(), last: None };
        let mut events = Parser::new(text);
        while let Some(event) = events.next() {
            match event {
                Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                    let heading = text_until(&mut events, &TagEnd::Heading(HeadingLevel::H2));
                    reader.sections.push(Section { heading, ..Section::default() });
                    reader.last = None;
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    let content = text_until(&mut events, &TagEnd::CodeBlock);
                    reader.block(&info, &content)?;
                }
                Event::Start(Tag::BlockQuote(kind)) => {
                    let quote = text_until(&mut events, &TagEnd::BlockQuote(kind));
                    for line in quote.lines().filter(|line| !line.trim().is_empty()) {
                        reader.quote(line.trim())?;
                    }
                }
                _ => {}
            }
        }
        let sections = reader.sections;
        Ok(Self { check: check.to_owned(), folder: String::new(), sections })
    }

    /// The kinds of sections that are missing.
    pub fn lacks(&self) -> Vec<&'static str> {
        // A check that does nothing but uphold fires where it does.
        let speaks = |own: &thirteen_checks::Check| {
            [".breach(", ".concern(", ".note("].iter().any(|call| own.source.contains(call))
        };
        let upholds_alone = thirteen_checks::check(&self.check).is_some_and(|own| !speaks(own));
        let fires = self
            .sections
            .iter()
            .any(|own| own.fires() || upholds_alone && !own.expected.is_empty());
        let looks_alike = self.sections.iter().any(|section| {
            section.heading.starts_with("Look-alike:")
                && !section.expected.iter().any(|one| one.outcome == Outcome::Breach)
        });
        let hostile = self.sections.iter().any(|section| section.heading.starts_with("Hostile:"));
        [("firing", fires), ("look-alike", looks_alike), ("hostile", hostile)]
            .into_iter()
            .filter_map(|(kind, there)| (!there).then_some(kind))
            .collect()
    }
}

impl Section {
    fn fires(&self) -> bool {
        !self.heading.starts_with("Hostile:")
            && self.expected.iter().any(|one| one.outcome != Outcome::Upheld)
    }
}

fn text_until(events: &mut Parser<'_>, end: &TagEnd) -> String {
    let mut text = String::new();
    for event in events.by_ref() {
        match event {
            Event::End(tag) if tag == *end => break,
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            _ => {}
        }
    }
    text
}

struct Reader<'a> {
    check: &'a str,
    sections: Vec<Section>,
    /// Path of the block before.
    last: Option<String>,
}

impl Reader<'_> {
    fn block(&mut self, info: &str, content: &str) -> Result<(), String> {
        let mut words = info.split_whitespace();
        let kind = words.next().unwrap_or("");
        if !matches!(kind, "file" | "hex" | "base64" | "link" | "image" | "answers" | "sbom") {
            return Ok(());
        }
        if kind == "answers" {
            let section =
                self.sections.last_mut().ok_or("answers stand before the first heading")?;
            if section.answers.is_some() {
                return Err("answers are there twice".to_owned());
            }
            section.answers = Some(take_notes(self.check, section, NAME, content)?);
            self.last = Some(NAME.to_owned());
            return Ok(());
        }
        if kind == "sbom" {
            let section = self.sections.last_mut().ok_or("a paper before the first heading")?;
            if section.sbom.is_some() {
                return Err("a bill of materials is there twice".to_owned());
            }
            let name = if content.starts_with('{') { "bom.json" } else { "sbom.spdx" };
            let text = take_notes(self.check, section, name, content)?;
            section.sbom = Some((name.to_owned(), text));
            self.last = Some(name.to_owned());
            return Ok(());
        }
        let attributes = attributes(words)?;
        let path = attributes.path.ok_or_else(|| format!("a {kind} block has no path"))?;
        let check = self.check;
        let section = self
            .sections
            .last_mut()
            .ok_or_else(|| format!("{path} stands before the first heading"))?;
        if kind == "image" {
            let bytes = from_hex(content).ok_or_else(|| format!("{path}: not hex"))?;
            section.image = Some(bytes);
            self.last = Some(path);
            return Ok(());
        }
        if !path.starts_with('/') {
            return Err(format!("{path} does not begin with /"));
        }
        if section.files.iter().any(|file| file.path == path)
            || section.links.iter().any(|link| link.path == path)
        {
            return Err(format!("{path} is there twice"));
        }
        self.last = Some(path.clone());
        if kind == "link" {
            let target =
                attributes.target.ok_or_else(|| format!("{path}: a link has no target"))?;
            section.links.push(Link { path, target });
            return Ok(());
        }
        let content = match kind {
            "hex" => from_hex(content).ok_or_else(|| format!("{path}: not hex"))?,
            "base64" => from_base64(content).ok_or_else(|| format!("{path}: not base64"))?,
            _ => take_notes(check, section, &path, content)?.into_bytes(),
        };
        section.files.push(File { path, mode: attributes.mode, content });
        Ok(())
    }

    fn quote(&mut self, line: &str) -> Result<(), String> {
        let note = note(self.check, line)?.ok_or_else(|| format!("not understood: > {line}"))?;
        let section = self
            .sections
            .last_mut()
            .ok_or_else(|| format!("{line} stands before the first heading"))?;
        match note {
            Note::Silent => section.silent = true,
            Note::NotRun => section.not_run = true,
            Note::Finding(outcome, units) => {
                let path = self.last.clone().ok_or_else(|| format!("{line} follows no block"))?;
                section.expected.push(Expected { path, line: None, outcome, units });
            }
        }
        Ok(())
    }
}

/// Takes the expectations off the lines of a file, and returns what is left.
fn take_notes(
    check: &str,
    section: &mut Section,
    path: &str,
    content: &str,
) -> Result<String, String> {
    let mut left = String::with_capacity(content.len());
    for (number, line) in (1..).zip(content.split_inclusive('\n')) {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        let split = line.rfind("# ").map(|at| (&line[..at], &line[at + 2..]));
        let kept = match split {
            Some((kept, text)) => match note(check, text)? {
                Some(Note::Finding(outcome, units)) => {
                    let path = path.to_owned();
                    section.expected.push(Expected { path, line: Some(number), outcome, units });
                    kept.trim_end()
                }
                Some(Note::Silent) => {
                    section.silent = true;
                    kept.trim_end()
                }
                Some(Note::NotRun) | None => line,
            },
            None => line,
        };
        left.push_str(kept);
        left.push_str(end);
    }
    Ok(left)
}

/// Reads an expectation; `None` where it is none.
fn note(check: &str, text: &str) -> Result<Option<Note>, String> {
    match text {
        "silent" => return Ok(Some(Note::Silent)),
        "not run" => return Ok(Some(Note::NotRun)),
        _ => {}
    }
    let Some((outcome, rest)) = text.split_once(": ") else { return Ok(None) };
    let outcome = match outcome {
        "breach" => Outcome::Breach,
        "upheld" => Outcome::Upheld,
        "concern" => Outcome::Concern,
        "note" => Outcome::Note,
        _ => return Ok(None),
    };
    let mut words = rest.split(' ').map(str::to_owned);
    let named = words.next().unwrap_or_default();
    if named != check {
        return Err(format!("{text}: this page is about {check}, not {named}"));
    }
    let mut units: Vec<String> = words.collect();
    if units.is_empty() {
        return Err(format!("{text}: no units are named"));
    }
    if let Some(unit) = units.iter().find(|unit| standard().unwrap().unit(unit).is_none()) {
        return Err(format!("{text}: the standard has no unit {unit}"));
    }
    units.sort();
    Ok(Some(Note::Finding(outcome, units)))
}

struct Attributes {
    path: Option<String>,
    target: Option<String>,
    mode: u32,
}

fn attributes<'a>(words: impl Iterator<Item = &'a str>) -> Result<Attributes, String> {
    let mut attributes = Attributes { path: None, target: None, mode: 0o644 };
    for word in words {
        match word.split_once('=') {
            Some(("path", path)) => attributes.path = Some(path.to_owned()),
            Some(("target", target)) => attributes.target = Some(target.to_owned()),
            Some(("mode", mode)) => {
                attributes.mode =
                    u32::from_str_radix(mode, 8).map_err(|_| format!("{word}: not octal"))?;
            }
            _ => return Err(format!("{word}: no such attribute")),
        }
    }
    Ok(attributes)
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| character.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    digits
        .len()
        .is_multiple_of(2)
        .then(|| digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

/// RFC 4648, section 4.
fn from_base64(text: &str) -> Option<Vec<u8>> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0_u32);
    for byte in text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=') {
        let digit = DIGITS.iter().position(|digit| *digit == byte)?;
        held = held << 6 | u32::try_from(digit).ok()?;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).ok()?);
        }
    }
    Some(bytes)
}
