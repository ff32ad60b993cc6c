// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reads a script into [`Node`]s: tolerant, bounded in depth, each byte looked at a bounded number
//! of times. What it cannot read ends the reading; what stood before is kept.

use std::rc::Rc;

use super::syntax::{Join, Kind, Node, Part, Streams, Word};
use super::words::{Words, is_name, is_name_byte};

/// Nesting that is believed.
pub(super) const MAX_DEPTH: u32 = 48;

/// A script that was read.
#[derive(Debug, Clone)]
pub struct Script {
    /// Its commands, as far as they could be read.
    pub commands: Vec<Node>,
    /// False where the reading broke off.
    pub complete: bool,
}

/// Reads a script.
#[must_use]
pub fn parse(text: &[u8]) -> Script {
    parse_at_depth(text, 0)
}

pub(super) fn parse_at_depth(text: &[u8], depth: u32) -> Script {
    let mut parser = Parser { text, at: 0, depth, heredocs: Vec::new() };
    let mut commands = Vec::new();
    let complete = parser.items(&mut commands).is_some() && parser.at >= text.len();
    Script { commands, complete }
}

pub(super) struct Parser<'t> {
    pub(super) text: &'t [u8],
    pub(super) at: usize,
    pub(super) depth: u32,
    /// End marks of here-documents whose text begins after this line, and whether tabs are cut.
    heredocs: Vec<(Vec<u8>, bool)>,
}

impl Parser<'_> {
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    pub(super) fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    pub(super) fn starts_with(&self, what: &[u8]) -> bool {
        self.text.get(self.at..).is_some_and(|rest| rest.starts_with(what))
    }

    fn eat(&mut self, what: &[u8]) -> Option<()> {
        self.starts_with(what).then(|| self.at += what.len())
    }

    /// One level deeper for as long as `read` runs.
    pub(super) fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Blanks, continued lines and a comment.
    fn skip_blanks(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\r') => self.at += 1,
                Some(b'\\') if self.peek_at(1) == Some(b'\n') => self.at += 2,
                Some(b'#') => {
                    let rest = &self.text[self.at..];
                    self.at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
                }
                _ => return,
            }
        }
    }

    fn skip_lines(&mut self) {
        loop {
            self.skip_blanks();
            if self.peek() != Some(b'\n') {
                return;
            }
            self.newline();
        }
    }

    fn newline(&mut self) {
        self.at += 1;
        for (mark, tabs) in std::mem::take(&mut self.heredocs) {
            self.skip_heredoc(&mark, tabs);
        }
    }

    fn skip_heredoc(&mut self, mark: &[u8], tabs: bool) {
        while self.at < self.text.len() {
            let rest = &self.text[self.at..];
            let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            let mut line = &rest[..length];
            if tabs {
                line = line.trim_ascii_start();
            }
            self.at = (self.at + length + 1).min(self.text.len());
            if line == mark {
                return;
            }
        }
    }

    /// The bare word that stands here, for reserved words.
    fn bare(&self) -> &[u8] {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|byte| {
            matches!(
                byte,
                b' ' | b'\t' | b'\r' | b'\n' | b';' | b'&' | b'|' | b'<' | b'>' | b'(' | b')'
            )
        });
        &rest[..end.unwrap_or(rest.len())]
    }

    fn at_end_of_list(&self) -> bool {
        match self.peek() {
            None | Some(b')') => true,
            Some(b';') => self.peek_at(1) == Some(b';'),
            _ => matches!(
                self.bare(),
                b"then" | b"else" | b"elif" | b"fi" | b"do" | b"done" | b"esac" | b"}"
            ),
        }
    }

    fn items(&mut self, out: &mut Vec<Node>) -> Option<()> {
        loop {
            self.skip_lines();
            if self.at_end_of_list() {
                return Some(());
            }
            let start = self.at;
            let mut node = self.chain()?;
            self.skip_blanks();
            match self.peek() {
                Some(b'&') => {
                    self.at += 1;
                    node = Node { span: start..self.at, kind: Kind::Background(Box::new(node)) };
                }
                Some(b';') if self.peek_at(1) != Some(b';') => self.at += 1,
                _ => {}
            }
            out.push(node);
            if self.at == start {
                return None;
            }
        }
    }

    pub(super) fn list(&mut self) -> Option<Node> {
        self.deeper(|parser| {
            let start = parser.at;
            let mut items = Vec::new();
            parser.items(&mut items)?;
            Some(Node { kind: Kind::List(items), span: start..parser.at })
        })
    }

    fn chain(&mut self) -> Option<Node> {
        let start = self.at;
        let first = self.pipeline()?;
        let mut rest = Vec::new();
        loop {
            let end = self.at;
            self.skip_blanks();
            let join = if self.eat(b"&&").is_some() {
                Join::And
            } else if self.eat(b"||").is_some() {
                Join::Or
            } else {
                if rest.is_empty() {
                    return Some(first);
                }
                return Some(Node { kind: Kind::Chain(Box::new(first), rest), span: start..end });
            };
            self.skip_lines();
            rest.push((join, self.pipeline()?));
        }
    }

    fn pipeline(&mut self) -> Option<Node> {
        let start = self.at;
        let mut negated = false;
        while self.bare() == b"!" {
            negated = !negated;
            self.at += 1;
            self.skip_blanks();
        }
        let mut stages = vec![self.command()?];
        loop {
            let end = self.at;
            self.skip_blanks();
            if self.peek() != Some(b'|') || self.peek_at(1) == Some(b'|') {
                if !negated && stages.len() == 1 {
                    return stages.pop();
                }
                return Some(Node { kind: Kind::Pipeline { negated, stages }, span: start..end });
            }
            self.at += 1;
            self.skip_lines();
            stages.push(self.command()?);
        }
    }

    fn command(&mut self) -> Option<Node> {
        self.deeper(|parser| {
            let start = parser.at;
            let kind = match parser.bare() {
                b"if" => parser.if_command()?,
                b"while" | b"until" => parser.while_command()?,
                b"for" => parser.for_command()?,
                b"case" => parser.case_command()?,
                b"{" => {
                    parser.at += 1;
                    let body = parser.list()?;
                    parser.eat(b"}")?;
                    Kind::Group(Box::new(body))
                }
                _ if parser.peek() == Some(b'(') => {
                    parser.at += 1;
                    let body = parser.list()?;
                    parser.eat(b")")?;
                    Kind::Subshell(Box::new(body))
                }
                _ => return parser.simple(),
            };
            parser.redirections()?;
            Some(Node { kind, span: start..parser.at })
        })
    }

    fn keyword(&mut self, word: &[u8]) -> Option<()> {
        self.skip_lines();
        (self.bare() == word).then(|| self.at += word.len())
    }

    fn if_command(&mut self) -> Option<Kind> {
        self.at += 2;
        let mut arms = Vec::new();
        loop {
            let condition = self.list()?;
            self.keyword(b"then")?;
            arms.push((condition, self.list()?));
            match self.bare() {
                b"elif" => self.at += 4,
                b"else" => {
                    self.at += 4;
                    let otherwise = Some(Box::new(self.list()?));
                    self.keyword(b"fi")?;
                    return Some(Kind::If { arms, otherwise });
                }
                _ => {
                    self.keyword(b"fi")?;
                    return Some(Kind::If { arms, otherwise: None });
                }
            }
        }
    }

    fn while_command(&mut self) -> Option<Kind> {
        let is_until = self.bare() == b"until";
        self.at += 5;
        let condition = Box::new(self.list()?);
        Some(Kind::While { is_until, condition, body: Box::new(self.loop_body()?) })
    }

    fn loop_body(&mut self) -> Option<Node> {
        self.keyword(b"do")?;
        let body = self.list()?;
        self.keyword(b"done")?;
        Some(body)
    }

    fn for_command(&mut self) -> Option<Kind> {
        self.at += 3;
        self.skip_blanks();
        let variable = self.bare().to_vec();
        if !is_name(&variable) {
            return None;
        }
        self.at += variable.len();
        self.skip_lines();
        let mut words = None;
        if self.bare() == b"in" {
            self.at += 2;
            let mut list = Vec::new();
            loop {
                self.skip_blanks();
                if matches!(self.peek(), None | Some(b';' | b'\n')) {
                    break;
                }
                list.push(self.word()?);
            }
            words = Some(list);
        }
        self.skip_blanks();
        if self.peek() == Some(b';') {
            self.at += 1;
        }
        Some(Kind::For { variable, words, body: Box::new(self.loop_body()?) })
    }

    fn case_command(&mut self) -> Option<Kind> {
        self.at += 4;
        self.skip_blanks();
        let word = self.word()?;
        self.keyword(b"in")?;
        let mut arms = Vec::new();
        loop {
            self.skip_lines();
            if self.bare() == b"esac" {
                self.at += 4;
                return Some(Kind::Case { word, arms });
            }
            let _ = self.eat(b"(");
            let mut patterns = Vec::new();
            loop {
                self.skip_blanks();
                patterns.push(self.word()?);
                self.skip_blanks();
                if self.eat(b"|").is_none() {
                    break;
                }
            }
            self.eat(b")")?;
            arms.push((patterns, self.list()?));
            self.skip_lines();
            let _ = self.eat(b";;");
        }
    }

    fn simple(&mut self) -> Option<Node> {
        let start = self.at;
        let (mut assignments, mut words): (Vec<(Vec<u8>, Word)>, Vec<Word>) = Default::default();
        let mut end = start;
        let mut streams = Streams::default();
        loop {
            self.skip_blanks();
            match self.peek() {
                None | Some(b'\n' | b';' | b'&' | b'|' | b')') => break,
                Some(b'(') => {
                    let name = words.first().and_then(Word::literal);
                    let name = name.filter(|_| words.len() == 1 && assignments.is_empty())?;
                    return self.function(start, name);
                }
                Some(b'<' | b'>') => self.redirection(&mut streams)?,
                Some(number @ b'0'..=b'9') if self.is_redirection_number() => {
                    self.at += 1;
                    let mut other = Streams::default();
                    let is_standard = matches!(number, b'0' | b'1');
                    self.redirection(if is_standard { &mut streams } else { &mut other })?;
                }
                Some(_) => {
                    let name = self.assignment_name().filter(|_| words.is_empty());
                    if let Some(name) = name {
                        self.at += name.len() + 1;
                        assignments.push((name, self.word()?));
                    } else {
                        words.push(self.word()?);
                    }
                }
            }
            if self.at == end {
                return None;
            }
            end = self.at;
        }
        (end > start).then_some(Node {
            kind: Kind::Simple { assignments, words, streams },
            span: start..end,
        })
    }

    fn function(&mut self, start: usize, name: Vec<u8>) -> Option<Node> {
        self.at += 1;
        self.skip_blanks();
        self.eat(b")")?;
        self.skip_lines();
        let body = Rc::new(self.command()?);
        Some(Node { kind: Kind::Function(name, body), span: start..self.at })
    }

    fn assignment_name(&self) -> Option<Vec<u8>> {
        let rest = self.text.get(self.at..)?;
        let length = rest.iter().position(|byte| !is_name_byte(*byte))?;
        (rest[length] == b'=' && is_name(&rest[..length])).then(|| rest[..length].to_vec())
    }

    fn is_redirection_number(&self) -> bool {
        matches!(self.peek_at(1), Some(b'<' | b'>'))
    }

    /// Those of commands put together are read over.
    fn redirections(&mut self) -> Option<()> {
        let mut streams = Streams::default();
        loop {
            self.skip_blanks();
            match self.peek() {
                Some(b'<' | b'>') => self.redirection(&mut streams)?,
                Some(b'0'..=b'9') if self.is_redirection_number() => {
                    self.at += 1;
                    self.redirection(&mut streams)?;
                }
                _ => return Some(()),
            }
        }
    }

    fn redirection(&mut self, streams: &mut Streams) -> Option<()> {
        let heredoc = self.starts_with(b"<<") && !self.starts_with(b"<<<");
        let (input, output) = (self.peek() == Some(b'<'), self.peek() == Some(b'>'));
        let (second, appends) = (self.peek_at(1), self.starts_with(b">>"));
        streams.redirected |= output;
        while let Some(b'<' | b'>' | b'&' | b'|') = self.peek() {
            self.at += 1;
        }
        let tabs = heredoc && self.peek() == Some(b'-');
        if tabs || self.peek() == Some(b'-') {
            self.at += 1;
            if !heredoc {
                return Some(());
            }
        }
        self.skip_blanks();
        let target = self.word()?;
        if heredoc {
            let mark = (target.literal()?, tabs);
            streams.document = Some(mark.clone());
            self.heredocs.push(mark);
        } else if second == Some(b'&') {
            // Another stream, and no file.
        } else if output {
            streams.outputs.push((target, appends));
        } else if input && second != Some(b'<') {
            streams.input = Some(target);
        }
        Some(())
    }

    fn word(&mut self) -> Option<Word> {
        let before = self.at;
        let parts: Vec<Part> = self.parts(Words::Bare, false)?;
        let bare_assignment = self.at == before
            && matches!(
                self.peek(),
                None | Some(b' ' | b'\t' | b'\r' | b'\n' | b';' | b'&' | b'|' | b')')
            );
        (self.at > before || bare_assignment).then_some(Word { parts, span: before..self.at })
    }
}
