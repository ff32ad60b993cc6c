// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a script consists of.

use std::ops::Range;
use std::rc::Rc;

/// A command, or commands put together.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Where it stands in the text.
    pub span: Range<usize>,
}

/// Kinds of commands (POSIX.1-2017, Shell Command Language, 2.9).
#[derive(Debug, Clone)]
pub enum Kind {
    /// Assignments and words.
    Simple {
        /// `NAME=word` in front.
        assignments: Vec<(Vec<u8>, Word)>,
        /// The command and its arguments.
        words: Vec<Word>,
        /// Where its input comes from, and its output goes.
        streams: Streams,
    },
    /// One after another.
    List(Vec<Node>),
    /// Commands joined by `&&` and `||`, from left to right.
    Chain(Box<Node>, Vec<(Join, Node)>),
    /// `! a | b`.
    Pipeline {
        /// With `!` in front.
        negated: bool,
        /// The commands.
        stages: Vec<Node>,
    },
    /// `a &`.
    Background(Box<Node>),
    /// `if`, with its `elif` arms.
    If {
        /// Condition and body of each arm.
        arms: Vec<(Node, Node)>,
        /// `else`.
        otherwise: Option<Box<Node>>,
    },
    /// `while` and `until`.
    While {
        /// It goes on until the condition holds.
        is_until: bool,
        /// The condition.
        condition: Box<Node>,
        /// The body.
        body: Box<Node>,
    },
    /// `for`.
    For {
        /// The variable.
        variable: Vec<u8>,
        /// The words after `in`; `None` where it runs over the arguments.
        words: Option<Vec<Word>>,
        /// The body.
        body: Box<Node>,
    },
    /// `case`.
    Case {
        /// What is compared.
        word: Word,
        /// Patterns and body of each arm.
        arms: Vec<(Vec<Word>, Node)>,
    },
    /// `{ …; }`
    Group(Box<Node>),
    /// `( … )`
    Subshell(Box<Node>),
    /// `name() …`
    Function(Vec<u8>, Rc<Node>),
}

/// Where the input of a command comes from, and its output goes (2.7).
#[derive(Debug, Clone, Default)]
pub struct Streams {
    /// Whether any output goes elsewhere.
    pub redirected: bool,
    /// Files that standard output goes to, and whether it is added to what is there.
    pub outputs: Vec<(Word, bool)>,
    /// The end mark of a here-document, and whether tabs are cut.
    pub document: Option<(Vec<u8>, bool)>,
    /// The file that is read.
    pub input: Option<Word>,
}

/// What joins two commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// `&&`
    And,
    /// `||`
    Or,
}

/// A word, before expansion.
#[derive(Debug, Clone, Default)]
pub struct Word {
    /// Its parts, side by side.
    pub parts: Vec<Part>,
    /// Where it stands in the text.
    pub span: Range<usize>,
}

/// A part of a word.
#[derive(Debug, Clone)]
pub enum Part {
    /// Characters as they are.
    Text {
        /// The characters, without quotes.
        bytes: Vec<u8>,
        /// Whether they were quoted.
        quoted: bool,
    },
    /// `$name` and `${name…}`.
    Parameter {
        /// The name, or one of the special characters.
        name: Vec<u8>,
        /// What is done to it.
        operation: Operation,
        /// Inside double quotes.
        quoted: bool,
    },
    /// `$(…)` and back quotes.
    Command {
        /// What is run.
        body: Box<Node>,
        /// Inside double quotes.
        quoted: bool,
    },
    /// Arithmetic, and what is not read here.
    Opaque,
}

/// What is done to a parameter (2.6.2).
#[derive(Debug, Clone)]
pub enum Operation {
    /// Nothing.
    Plain,
    /// `-word`; with `:` also where it is empty. `=` counts as the same.
    Default(Box<Word>, bool),
    /// `+word`.
    Alternative(Box<Word>, bool),
    /// `#word`, `##word`.
    CutPrefix(Box<Word>, bool),
    /// `%word`, `%%word`.
    CutSuffix(Box<Word>, bool),
    /// Anything else.
    Other,
}

impl Word {
    /// The word's text, where it has no expansions.
    #[must_use]
    pub fn literal(&self) -> Option<Vec<u8>> {
        let mut text = Vec::new();
        for part in &self.parts {
            match part {
                Part::Text { bytes, .. } => text.extend_from_slice(bytes),
                _ => return None,
            }
        }
        Some(text)
    }
}
