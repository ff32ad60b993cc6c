// SPDX-License-Identifier: Apache-2.0 OR MIT
//! OpenWrt's configuration files below `/etc/config` (OpenWrt documentation, "The UCI system"):
//! `config TYPE ['NAME']`, `option NAME 'VALUE'`, `list NAME 'VALUE'`, with their lines.

use crate::view::{Line, lines};

/// Sections of one file that are believed.
const MAX_SECTIONS: usize = 1024;
/// Words of one line that are believed.
const MAX_WORDS: usize = 8;

/// A section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    /// Its line.
    pub line: Line<'a>,
    /// Its type.
    pub kind: Vec<u8>,
    /// Its options and the values of its lists, in the order of the file.
    pub options: Vec<Entry<'a>>,
}

/// An option, or one value of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its line.
    pub line: Line<'a>,
    /// Its name.
    pub name: Vec<u8>,
    /// Its value.
    pub value: Vec<u8>,
}

impl<'a> Section<'a> {
    /// All values of a name; of an option that is given twice, the last one holds.
    pub fn all(&self, name: &[u8]) -> impl Iterator<Item = &Entry<'a>> {
        self.options.iter().filter(move |entry| entry.name == name)
    }

    /// The value of an option that holds.
    #[must_use]
    pub fn option(&self, name: &[u8]) -> Option<&Entry<'a>> {
        self.all(name).last()
    }
}

/// The sections of a file.
#[must_use]
pub fn sections(text: &[u8]) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in lines(text) {
        let mut words = words(line.bytes).into_iter();
        let (first, second, third) = (words.next(), words.next(), words.next());
        match (first.as_deref(), second, third) {
            (Some(b"config"), Some(kind), _) if sections.len() < MAX_SECTIONS => {
                sections.push(Section { line, kind, options: Vec::new() });
            }
            (Some(b"option" | b"list"), Some(name), Some(value)) => {
                if let Some(section) = sections.last_mut() {
                    section.options.push(Entry { line, name, value });
                }
            }
            _ => {}
        }
    }
    sections
}

/// The words of a line: quotes taken off, a comment left out.
#[must_use]
pub fn words(line: &[u8]) -> Vec<Vec<u8>> {
    let mut words = Vec::new();
    let mut word: Option<Vec<u8>> = None;
    let mut quote = None;
    for &byte in line {
        match (quote, byte) {
            (None, b' ' | b'\t' | b'\r') => words.extend(word.take()),
            (None, b'#') if word.is_none() => break,
            (None, b'\'' | b'"') => {
                quote = Some(byte);
                word.get_or_insert_default();
            }
            (Some(open), byte) if open == byte => quote = None,
            _ => word.get_or_insert_default().push(byte),
        }
        if words.len() >= MAX_WORDS {
            return words;
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_options_and_lists() {
        let text = b"config uhttpd main\n\tlist listen_http\t0.0.0.0:80\n\tlist listen_http '[::]:80'\n\
            #\toption home /x\n\toption redirect_https\t1 # why\nconfig cert 'px5g'\n\toption bits 1024\n";
        let all = sections(text);
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].all(b"listen_http").count(), 2);
        assert_eq!(all[0].option(b"redirect_https").unwrap().value, b"1");
        assert!(all[0].option(b"home").is_none());
        assert_eq!(all[1].option(b"bits").unwrap().line.number, 7);
    }

    #[test]
    fn broken_lines_give_nothing() {
        assert!(sections(b"option a b\nconfig\nlist\n\xff\xff 'x").is_empty());
        assert_eq!(words(b"a 'b c' \"\" d#e # f").len(), 4);
        assert_eq!(words(&b"x ".repeat(5000)).len(), MAX_WORDS);
    }
}
