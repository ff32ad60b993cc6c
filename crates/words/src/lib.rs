// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the program says to people, in seven languages: look-up of sentences, the one function
//! that makes foreign text harmless, and the layout of text in columns.
//!
//! A language's files are parsed when the first sentence of that language is asked for, never
//! before. What a language lacks comes from English; what English lacks shows as its key in
//! braces, so that a hole is seen and nothing panics.

mod amount;
mod bundle;
mod inert;
pub mod keys;
mod language;
mod layout;
mod value;
mod words;

pub use inert::{INERT_LIMIT, inert, inert_at_most};
pub use language::{Language, UnknownLanguage};
pub use layout::{cut, pad, width, wrap};
pub use value::Value;
pub use words::Words;
