// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The formats, one file each, in families. To add one: its file, its fixtures, and its line in
//! [`ALL`].

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::tree::{Cause, Family, Header};

pub mod archive;
pub mod codec;
pub mod filesystem;
pub mod wrapper;

/// Every format, sorted by id.
pub const ALL: &[&Format] = &[
    &wrapper::bcm_tag::FORMAT,
    &codec::bzip2::FORMAT,
    &wrapper::cameo_signature::FORMAT,
    &codec::cfe_kernel::FORMAT,
    &archive::cpio::FORMAT,
    &filesystem::cramfs::FORMAT,
    &wrapper::fwtool::FORMAT,
    &codec::gzip::FORMAT,
    &filesystem::jffs2::FORMAT,
    &wrapper::linksys_bin::FORMAT,
    &filesystem::littlefs::FORMAT,
    &codec::lz4::FORMAT,
    &codec::lz4_legacy::FORMAT,
    &codec::lzma_alone::FORMAT,
    &codec::lzop::FORMAT,
    &filesystem::nvs::FORMAT,
    &wrapper::openmesh_ce::FORMAT,
    &filesystem::romfs::FORMAT,
    &wrapper::seama::FORMAT,
    &filesystem::spiffs::FORMAT,
    &filesystem::squashfs::FORMAT,
    &archive::tar::FORMAT,
    &wrapper::tp_link_v1::FORMAT,
    &wrapper::tp_link_v2::FORMAT,
    &wrapper::trx::FORMAT,
    &filesystem::ubi::FORMAT,
    &filesystem::ubifs::FORMAT,
    &wrapper::ubnt::FORMAT,
    &wrapper::ubnt::FORMAT_END,
    &wrapper::ubnt::FORMAT_PART,
    &wrapper::ubnt::FORMAT_CHECKSUM,
    &wrapper::uimage::FORMAT,
    &codec::xz::FORMAT,
    &filesystem::yaffs2::FORMAT,
    &archive::zip::FORMAT,
    &codec::zstd::FORMAT,
];

/// A format: what it is for people, and how it is recognised.
#[derive(Debug)]
pub struct Format {
    /// Stable id: `squashfs`.
    pub id: &'static str,
    /// Name for people.
    pub name: &'static str,
    /// Family.
    pub family: Family,
    /// Byte patterns that make it worth a look.
    pub magics: &'static [Magic],
    /// What is read.
    pub reads: &'static str,
    /// What is not.
    pub limitations: &'static [&'static str],
    /// Public specifications.
    pub references: &'static [&'static str],
    /// Proves start and end, from the bytes that begin where the container would.
    pub recognise: fn(&Blob<'_>) -> Option<Candidate>,
}

/// A byte pattern at a fixed distance from the start of a container.
#[derive(Debug)]
pub struct Magic {
    /// The pattern.
    pub bytes: &'static [u8],
    /// Its distance from the start.
    pub at: usize,
}

/// A container that proved its start.
#[derive(Debug)]
pub struct Candidate {
    /// Its size as stored, where the header tells and the bytes are there; `None` where only
    /// decoding tells.
    pub size: Option<u64>,
    /// Header facts.
    pub details: BTreeMap<&'static str, String>,
    /// The header says more than what is there, or something of it does not hold.
    pub flaw: Option<Cause>,
    /// How its content is reached.
    pub open: Open,
}

/// How a container's content is reached.
#[derive(Debug, Clone, Copy)]
pub enum Open {
    /// It is a header; what it describes is found by the scan of its parent.
    Header,
    /// It is a header that says where something begins (a stream whose own bytes are too weak to be
    /// found by a scan, a checksum behind a part). Called with the bytes from the header on.
    Pointing(fn(&Blob<'_>) -> Vec<Pointed>),
    /// One stream. A weak magic (`proven` false) is believed only once the stream ends well.
    Stream {
        /// Decodes it.
        decode: fn(&[u8], u64, &Stop) -> Decoded,
        /// The magic and header are proof enough to report damage.
        proven: bool,
    },
    /// Many entries.
    Tree(for<'a> fn(&Blob<'a>, &Share, &Stop) -> Result<Opened<'a>, Damage>),
}

/// A container to which a header points.
#[derive(Debug)]
pub struct Pointed {
    /// Distance from the start of the header that points.
    pub at: usize,
    /// Its format.
    pub format: &'static Format,
    /// What it proved.
    pub candidate: Candidate,
}

/// What came out of a stream.
#[derive(Debug)]
pub struct Decoded {
    /// The content, as far as it could be decoded.
    pub content: Vec<u8>,
    /// Stored bytes that were used.
    pub consumed: u64,
    /// Why it stopped early, if it did.
    pub flaw: Option<Cause>,
}

/// Where a container is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damage {
    /// Offset within the container.
    pub offset: u64,
    /// What is wrong.
    pub cause: Cause,
}

/// A tree that is open: its entries are known, their contents are not yet read.
pub struct Opened<'a> {
    /// Reads contents.
    pub reader: Arc<dyn TreeReader + 'a>,
    /// Parts of the index that could not be read.
    pub damage: Vec<Damage>,
}

/// Reads the contents of a tree's entries. Shared between threads.
pub trait TreeReader: Send + Sync {
    /// All entries, in the container's own order.
    fn headers(&self) -> &[Header];

    /// Entries that are best read together, with the cost (stored bytes) of each group. Every
    /// entry with content stands in exactly one group.
    fn groups(&self) -> Vec<(u64, Vec<usize>)>;

    /// Reads an entry's content, at most `limit` bytes, into `content`. What was read before an
    /// error stays there.
    ///
    /// # Errors
    /// Where the stored bytes are broken, and why.
    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage>;
}

/// The format with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Format> {
    ALL.iter().copied().find(|format| format.id == id)
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn formats_are_sorted_and_say_what_they_are() {
        assert!(ALL.is_sorted_by(|a, b| a.id < b.id));
        for format in ALL {
            assert!(!format.references.is_empty(), "{}", format.id);
            assert!(!format.reads.is_empty(), "{}", format.id);
        }
    }
}
