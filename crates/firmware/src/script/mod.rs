// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A reader of init scripts: what a script starts, and under which condition, as far as the script
//! and the files of the image settle it. Nothing is run; what cannot be settled stays open.
//!
//! Three steps, one file each: [`mod@parse`] reads POSIX shell into a tree (tolerant: what it cannot
//! read ends the reading), [`walk`] goes through it with values that are known or not, [`launch`]
//! tells which commands start a program that stays.

mod builtins;
mod change;
mod control;
mod expand;
mod flow;
mod launch;
mod parse;
mod pattern;
mod syntax;
mod test;
#[cfg(test)]
mod tests;
mod uci;
mod walk;
mod words;

pub use change::{Act, Change};
pub use launch::{Launch, Reach, WRAPPERS};
pub use parse::{Script, parse};
pub use pattern::Pattern;
pub use walk::{Allowance, Source, Walker};

/// Whether a script is, by its place, one of a vendor's own that those of init call. Libraries of functions
/// that others read in are none: the walk knows what the ones of OpenWrt do, and reads them better so.
#[must_use]
pub fn is_vendors(path: &[u8]) -> bool {
    const LIBRARIES: [&[u8]; 3] = [b"/lib/", b"/libexec/", b"/share/"];
    let has = |folder: &&[u8]| memchr::memmem::find(path, folder).is_some();
    path.ends_with(b".sh") && !LIBRARIES.iter().any(has)
}

/// What is known of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// The image does not settle it.
    Maybe,
}

impl Truth {
    /// Of a condition that is known.
    #[must_use]
    pub fn of(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }

    /// The opposite.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Maybe => Self::Maybe,
        }
    }

    /// This and that.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Maybe,
        }
    }

    /// This or that.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.negate().and(other.negate()).negate()
    }

    /// Yes becomes maybe.
    #[must_use]
    pub fn weaken(self) -> Self {
        if self == Self::Yes { Self::Maybe } else { self }
    }
}
