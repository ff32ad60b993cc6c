// SPDX-License-Identifier: Apache-2.0 OR MIT
//! How a caller sees the bytes: each entry's content passes by once, in order.

use crate::tree::{Family, Header};

/// Where an entry stands, for a visitor that decides whether it wants the bytes.
#[derive(Debug, Clone, Copy)]
pub struct Seat<'a> {
    /// The entry.
    pub header: &'a Header,
    /// Format of its container; `""` for a region of the artefact.
    pub format: &'static str,
    /// Family of its container's format.
    pub family: Family,
}

/// Sees the content of entries. Called from several threads at once, in no particular order; what
/// it returns is put back into tree order.
pub trait Visitor: Sync {
    /// What is kept of an entry.
    type Output: Send;

    /// Whether the content is wanted. Content that nobody wants is still decompressed where a
    /// container may lie in it.
    fn wants(&self, seat: &Seat<'_>) -> bool;

    /// The whole content, or as much of it as could be read. `complete` is false where the end is
    /// missing.
    fn visit(&self, seat: &Seat<'_>, content: &[u8], complete: bool) -> Option<Self::Output>;
}

/// Sees nothing: lists only.
#[derive(Debug, Clone, Copy, Default)]
pub struct ListOnly;

impl Visitor for ListOnly {
    type Output = ();

    fn wants(&self, _: &Seat<'_>) -> bool {
        false
    }

    fn visit(&self, _: &Seat<'_>, _: &[u8], _: bool) -> Option<()> {
        None
    }
}
