// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Memory that comes in pieces with addresses, as one content.

use crate::budget::{MAX_CONTENT, Stop};
use crate::formats::Decoded;
use crate::tree::Cause;

/// Gaps up to this size are filled as erased flash; behind larger ones a new span begins.
const MAX_GAP: u64 = 64 << 10;

/// The most spans that are told apart.
const MAX_SPANS: usize = 64;

/// What a record came to.
pub enum Record {
    /// Bytes at an address.
    Data(u64, Vec<u8>),
    /// Nothing for the memory.
    Other,
    /// The end.
    End,
    /// It does not hold together.
    Broken(Cause),
}

/// Memory, span after span.
#[derive(Default)]
pub struct Memory {
    content: Vec<u8>,
    /// Length of the content, which is kept only where it is wanted.
    length: u64,
    /// Address and length.
    spans: Vec<(u64, u64)>,
}

impl Memory {
    /// Reads records until the end, a fault, or the limit. `next` gets the place in the input and
    /// gives a record and where the following stands. Without a limit the spans alone are found.
    pub fn read(
        limit: Option<u64>,
        stop: &Stop,
        mut next: impl FnMut(usize) -> (Record, usize),
    ) -> (Self, u64, Option<Cause>) {
        let mut memory = Self::default();
        let mut at = 0;
        loop {
            if stop.is_asked() {
                return (memory, at as u64, Some(Cause::Interrupted));
            }
            let (record, end) = next(at);
            match record {
                Record::Data(address, bytes) => {
                    if !memory.add(address, &bytes, limit) {
                        return (memory, at as u64, Some(Cause::LimitBytes));
                    }
                }
                Record::Other => {}
                Record::End => return (memory, end as u64, None),
                Record::Broken(cause) => return (memory, at as u64, Some(cause)),
            }
            at = end;
        }
    }

    fn add(&mut self, address: u64, bytes: &[u8], limit: Option<u64>) -> bool {
        let gap = self.spans.last().and_then(|(start, length)| address.checked_sub(start + length));
        let gap = gap.filter(|gap| *gap <= MAX_GAP);
        self.length += gap.unwrap_or(0) + bytes.len() as u64;
        if limit.is_some_and(|limit| self.length > limit.min(MAX_CONTENT)) {
            return false;
        }
        match (gap, self.spans.last_mut()) {
            (Some(gap), Some((_, length))) => {
                let filled = self.content.len() + usize::try_from(gap).unwrap_or(0);
                self.content.resize(if limit.is_some() { filled } else { 0 }, 0xff);
                *length += gap + bytes.len() as u64;
            }
            _ => self.spans.push((address, bytes.len() as u64)),
        }
        self.content.extend_from_slice(if limit.is_some() { bytes } else { &[] });
        true
    }

    /// What is shown of the spans.
    pub fn describe(&self) -> String {
        let shown = self.spans.iter().take(MAX_SPANS);
        shown.map(|(at, length)| format!("{at:#x}+{length:#x}")).collect::<Vec<_>>().join(" ")
    }

    /// The content.
    pub fn decoded(self, consumed: u64, flaw: Option<Cause>) -> Decoded {
        Decoded { content: self.content, consumed, flaw }
    }
}

/// Pairs of hexadecimal digits; `None` where one is none.
pub fn digits(text: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let pair = |pair: &[u8]| u8::try_from(digit(pair[0])? << 4 | digit(pair[1])?).ok();
    text.len().is_multiple_of(2).then(|| text.chunks_exact(2).map(pair).collect()).flatten()
}

/// The longest line of a record.
const MAX_LINE: usize = 1024;

/// The line that begins here, without white space at its end, and where the next begins. Empty
/// lines are passed over.
pub fn line(bytes: &[u8], mut at: usize) -> Option<(&[u8], usize)> {
    loop {
        let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
        let window = &rest[..rest.len().min(MAX_LINE)];
        let length = memchr::memchr2(b'\n', b'\r', window).unwrap_or(window.len());
        let text = window[..length].trim_ascii_end();
        at += (length + 1).min(rest.len());
        at += usize::from(rest.get(length) == Some(&b'\r') && rest.get(length + 1) == Some(&b'\n'));
        if !text.is_empty() {
            return Some((text, at));
        }
    }
}
