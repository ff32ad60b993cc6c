// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reads words: quotes, parameters, command substitutions.

use super::parse::{Parser, parse_at_depth};
use super::syntax::{Kind, Node, Operation, Part, Word};

/// Where a word ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// At a blank or an operator.
    Bare,
    /// At `"`.
    Quoted,
    /// At `}`.
    Braced,
}

pub(super) fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

pub(super) fn is_name(name: &[u8]) -> bool {
    !name.is_empty() && !name[0].is_ascii_digit() && name.iter().all(|byte| is_name_byte(*byte))
}

fn push(parts: &mut Vec<Part>, more: &[u8], is_quoted: bool) {
    if let Some(Part::Text { bytes, quoted }) = parts.last_mut()
        && *quoted == is_quoted
    {
        bytes.extend_from_slice(more);
        return;
    }
    parts.push(Part::Text { bytes: more.to_vec(), quoted: is_quoted });
}

impl Parser<'_> {
    /// The parts of a word up to its end, which is left standing.
    pub(super) fn parts(&mut self, context: Words, quoted: bool) -> Option<Vec<Part>> {
        let mut parts = Vec::new();
        while let Some(byte) = self.peek() {
            let ends = match context {
                Words::Bare => matches!(
                    byte,
                    b' ' | b'\t' | b'\r' | b'\n' | b';' | b'&' | b'|' | b'<' | b'>' | b'(' | b')'
                ),
                Words::Quoted => byte == b'"',
                Words::Braced => byte == b'}',
            };
            if ends {
                return Some(parts);
            }
            match byte {
                b'\'' if !quoted => {
                    let rest = &self.text[self.at + 1..];
                    let length = memchr::memchr(b'\'', rest)?;
                    push(&mut parts, &rest[..length], true);
                    self.at += length + 2;
                }
                b'"' => {
                    self.at += 1;
                    let inner = self.deeper(|parser| parser.parts(Words::Quoted, true))?;
                    (self.peek() == Some(b'"')).then(|| self.at += 1)?;
                    if inner.is_empty() {
                        push(&mut parts, b"", true);
                    }
                    parts.extend(inner);
                }
                b'\\' => self.escaped(&mut parts, context),
                b'$' => parts.push(self.dollar(quoted)?),
                b'`' => parts.push(self.back_quoted(quoted)?),
                _ => {
                    push(&mut parts, &[byte], quoted);
                    self.at += 1;
                }
            }
        }
        (context == Words::Bare).then_some(parts)
    }

    fn escaped(&mut self, parts: &mut Vec<Part>, context: Words) {
        match self.peek_at(1) {
            Some(b'\n') => {}
            Some(next)
                if context == Words::Quoted && !matches!(next, b'$' | b'`' | b'"' | b'\\') =>
            {
                push(parts, &[b'\\', next], true);
            }
            Some(next) => push(parts, &[next], true),
            None => push(parts, b"\\", true),
        }
        self.at = (self.at + 2).min(self.text.len());
    }

    fn dollar(&mut self, quoted: bool) -> Option<Part> {
        self.at += 1;
        match self.peek() {
            Some(b'(') if self.peek_at(1) == Some(b'(') => self.arithmetic(),
            Some(b'(') => {
                self.at += 1;
                let body = self.list()?;
                (self.peek() == Some(b')')).then(|| self.at += 1)?;
                Some(Part::Command { body: Box::new(body), quoted })
            }
            Some(b'{') => {
                self.at += 1;
                self.deeper(|parser| parser.braced(quoted))
            }
            Some(byte) if is_name_byte(byte) && !byte.is_ascii_digit() => {
                let rest = &self.text[self.at..];
                let length = rest.iter().position(|byte| !is_name_byte(*byte));
                let name = rest[..length.unwrap_or(rest.len())].to_vec();
                self.at += name.len();
                Some(Part::Parameter { name, operation: Operation::Plain, quoted })
            }
            Some(byte @ (b'0'..=b'9' | b'@' | b'*' | b'#' | b'?' | b'$' | b'!' | b'-')) => {
                self.at += 1;
                Some(Part::Parameter { name: vec![byte], operation: Operation::Plain, quoted })
            }
            _ => Some(Part::Text { bytes: b"$".to_vec(), quoted }),
        }
    }

    fn arithmetic(&mut self) -> Option<Part> {
        let mut open = 0_u32;
        loop {
            match self.peek()? {
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            self.at += 1;
            if open == 0 {
                return Some(Part::Opaque);
            }
        }
    }

    fn braced(&mut self, quoted: bool) -> Option<Part> {
        let length_of = self.peek() == Some(b'#') && self.peek_at(1) != Some(b'}');
        if length_of {
            self.at += 1;
        }
        let rest = &self.text[self.at..];
        let length = match rest.first()? {
            byte if is_name_byte(*byte) => {
                rest.iter().position(|byte| !is_name_byte(*byte)).unwrap_or(rest.len())
            }
            _ => 1,
        };
        let name = rest[..length].to_vec();
        self.at += length;
        let colon = self.peek() == Some(b':');
        if colon {
            self.at += 1;
        }
        let sign = self.peek()?;
        if sign != b'}' {
            self.at += 1;
        }
        let doubled = matches!(sign, b'#' | b'%') && self.peek() == Some(sign);
        if doubled {
            self.at += 1;
        }
        let pattern = matches!(sign, b'#' | b'%');
        let start = self.at;
        let parts = self.parts(Words::Braced, quoted && !pattern)?;
        let word = Box::new(Word { parts, span: start..self.at });
        (self.peek() == Some(b'}')).then(|| self.at += 1)?;
        let operation = match sign {
            _ if length_of => Operation::Other,
            b'}' => Operation::Plain,
            b'-' | b'=' => Operation::Default(word, colon),
            b'+' => Operation::Alternative(word, colon),
            b'#' => Operation::CutPrefix(word, doubled),
            b'%' => Operation::CutSuffix(word, doubled),
            _ => Operation::Other,
        };
        Some(Part::Parameter { name, operation, quoted })
    }

    fn back_quoted(&mut self, quoted: bool) -> Option<Part> {
        self.at += 1;
        let mut inner = Vec::new();
        loop {
            match self.peek()? {
                b'`' => break,
                b'\\' if matches!(self.peek_at(1), Some(b'`' | b'\\' | b'$')) => {
                    inner.push(self.peek_at(1)?);
                    self.at += 2;
                }
                byte => {
                    inner.push(byte);
                    self.at += 1;
                }
            }
        }
        self.at += 1;
        self.deeper(|parser| {
            let script = parse_at_depth(&inner, parser.depth);
            if !script.complete {
                return Some(Part::Opaque);
            }
            let kind = Kind::List(script.commands);
            Some(Part::Command { body: Box::new(Node { kind, span: 0..0 }), quoted })
        })
    }
}
