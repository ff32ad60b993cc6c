// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What stands in a sentence's gaps.

use fluent_bundle::FluentValue;

use crate::{inert, inert_at_most};

/// Above this a number is no longer exact in the floating point that plural rules count in.
const EXACT: u64 = 1 << 53;

/// How many characters of a list are shown.
const LIST_LIMIT: usize = 4096;

/// A value for a placeable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'text> {
    /// A number: plural rules see it.
    Number(u64),
    /// Text; made harmless by [`inert`] before it is put in.
    Text(&'text str),
    /// A list of our own making, which may be longer than foreign text is shown; made harmless all
    /// the same.
    List(&'text str),
}

impl Value<'_> {
    pub(crate) fn to_fluent(self) -> FluentValue<'static> {
        match self {
            // The bound keeps the conversion exact.
            #[allow(clippy::cast_precision_loss)]
            Self::Number(number) if number <= EXACT => FluentValue::from(number as f64),
            Self::Number(number) => FluentValue::from(number.to_string()),
            Self::Text(text) => FluentValue::from(inert(text)),
            Self::List(text) => FluentValue::from(inert_at_most(text, LIST_LIMIT)),
        }
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl<'text> From<&'text str> for Value<'text> {
    fn from(text: &'text str) -> Self {
        Self::Text(text)
    }
}

impl<'text> From<&'text String> for Value<'text> {
    fn from(text: &'text String) -> Self {
        Self::Text(text)
    }
}
