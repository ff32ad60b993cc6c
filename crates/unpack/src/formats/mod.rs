// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The formats, one file each, in families. To add one: its file, its fixtures, and its line in
//! [`ALL`].

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::tree::{Cause, Family, Header};

pub mod android;
pub mod archive;
pub mod boot;
pub mod codec;
pub mod filesystem;
pub mod known;
pub mod mcu;
pub mod parts;
pub mod wrapper;

/// Every format, sorted by id.
pub const ALL: &[&Format] = &[
    &archive::seven_zip::FORMAT,
    &android::boot::FORMAT,
    &android::payload::FORMAT,
    &android::sparse::FORMAT,
    &android::super_partition::FORMAT,
    &android::vbmeta::FORMAT,
    &android::vbmeta::FORMAT_FOOTER,
    &android::vendor_boot::FORMAT,
    &archive::ar::FORMAT,
    &codec::arcadyan::FORMAT,
    &archive::arj::FORMAT,
    &wrapper::asus_tail::FORMAT,
    &wrapper::bcm_tag::FORMAT,
    &known::bmp::FORMAT,
    &wrapper::buffalo::FORMAT,
    &codec::bzip2::FORMAT,
    &wrapper::cameo_signature::FORMAT,
    &codec::cfe_kernel::FORMAT,
    &wrapper::cms::FORMAT,
    &archive::cpio::FORMAT,
    &filesystem::cramfs::FORMAT,
    &wrapper::d_link_sealed::ALPHA_FORMAT,
    &wrapper::d_link_sealed::ENCRPTED_FORMAT,
    &wrapper::d_link_sealed::SHRS_FORMAT,
    &mcu::dfu::FORMAT,
    &boot::dtb::FORMAT,
    &wrapper::realtek::FORMAT_EDIMAX,
    &known::elf::FORMAT,
    &filesystem::erofs::FORMAT,
    &mcu::esp_image::FORMAT,
    &mcu::esp_otadata::FORMAT,
    &mcu::esp_partitions::FORMAT,
    &filesystem::fat::exfat::FORMAT,
    &filesystem::ext::FORMAT,
    &filesystem::fat::FORMAT,
    &boot::fit::FORMAT,
    &wrapper::fwtool::FORMAT,
    &wrapper::gpt::FORMAT,
    &wrapper::gpt::FORMAT_BACKUP,
    &codec::gzip::FORMAT,
    &boot::ikconfig::FORMAT,
    &mcu::intel_hex::FORMAT,
    &filesystem::iso9660::FORMAT,
    &filesystem::jffs2::FORMAT,
    &known::jpeg::FORMAT,
    &wrapper::linksys_bin::FORMAT,
    &wrapper::linksys_chdr::FORMAT,
    &boot::linux_banner::FORMAT,
    &boot::linux_kernel::FORMAT,
    &filesystem::littlefs::FORMAT,
    &codec::lz4::FORMAT,
    &codec::lz4_legacy::FORMAT,
    &codec::lzma_alone::FORMAT,
    &codec::lzop::FORMAT,
    &wrapper::matter_ota::FORMAT,
    &wrapper::mbr::FORMAT,
    &wrapper::mbr::FORMAT_EXTENDED,
    &mcu::mcuboot::FORMAT,
    &wrapper::mikrotik_npk::FORMAT,
    &wrapper::moxa_frm::FORMAT,
    &wrapper::netgear_chk::FORMAT,
    &wrapper::netgear_dni::FORMAT,
    &wrapper::netgear_dni::FORMAT_CHECKSUM,
    &mcu::nordic_init::FORMAT,
    &filesystem::nvs::FORMAT,
    &wrapper::openmesh_ce::FORMAT,
    &known::pdf::FORMAT,
    &known::png::FORMAT,
    &wrapper::qcow2::FORMAT,
    &wrapper::qnap::FORMAT,
    &archive::rar::FORMAT,
    &mcu::rbl::FORMAT,
    &wrapper::realtek::FORMAT_CHECKSUM,
    &wrapper::realtek::FORMAT,
    &known::riff::FORMAT,
    &filesystem::romfs::FORMAT,
    &archive::rpm::FORMAT,
    &wrapper::seama::FORMAT,
    &codec::senao::FORMAT,
    &wrapper::sercomm::FORMAT,
    &filesystem::spiffs::FORMAT,
    &filesystem::squashfs::FORMAT,
    &mcu::srec::FORMAT,
    &archive::tar::FORMAT,
    &mcu::telink::FORMAT,
    &wrapper::tp_link_safeloader::FORMAT,
    &wrapper::tp_link_v1::FORMAT,
    &wrapper::tp_link_v2::FORMAT,
    &wrapper::trx::FORMAT,
    &mcu::tuya_ug::FORMAT,
    &filesystem::ubi::FORMAT,
    &filesystem::ubifs::FORMAT,
    &wrapper::ubnt::FORMAT,
    &wrapper::ubnt::FORMAT_END,
    &wrapper::ubnt::FORMAT_PART,
    &wrapper::ubnt::FORMAT_CHECKSUM,
    &boot::uboot::FORMAT,
    &boot::uboot_env::FORMAT,
    &mcu::uf2::FORMAT,
    &wrapper::uimage::FORMAT,
    &boot::verity::FORMAT,
    &wrapper::xiaomi_hdr::FORMAT,
    &codec::xz::FORMAT,
    &filesystem::yaffs2::FORMAT,
    &mcu::zigbee_ota::FORMAT,
    &archive::zip::FORMAT,
    &codec::zstd::FORMAT,
    &wrapper::zyxel::FORMAT_RAS,
    &wrapper::zyxel::FORMAT_ROMBIN,
    &wrapper::zyxel::FORMAT_ZNBG,
];

/// Formats whose magic is too weak for a scan: tried only where a content begins, or where a
/// partition table or a header points, in this order.
pub const AT_START: &[&Format] = &[
    &filesystem::fat::FORMAT,
    &wrapper::mbr::FORMAT,
    &wrapper::zyxel::FORMAT_RAS,
    &codec::senao::FORMAT,
    &codec::arcadyan::FORMAT,
    &mcu::intel_hex::FORMAT,
    &mcu::nordic_init::FORMAT,
    &mcu::srec::FORMAT,
    &wrapper::d_link_sealed::ALPHA_FORMAT,
    &archive::arj::FORMAT,
];

/// What one of [`AT_START`] proves of a place.
#[must_use]
pub fn at_start(blob: &Blob<'_>) -> Option<(&'static Format, Candidate)> {
    AT_START.iter().find_map(|format| Some((*format, (format.recognise)(blob)?)))
}

/// Formats of flash memory without a magic that a scan could look for: tried at every multiple of
/// [`STEP`]. What they ask first must cost next to nothing.
pub const ALIGNED: &[&Format] =
    &[&boot::uboot_env::FORMAT, &mcu::esp_image::FORMAT, &mcu::esp_partitions::FORMAT];

/// The smallest sector that flash memory of devices is erased by, in bytes.
pub const STEP: usize = 4096;
/// Kinds of files that are no containers, but may be an artefact as a whole: tried there alone.
pub const WHOLE: &[&Format] = &[
    &known::elf::FORMAT,
    &known::png::FORMAT,
    &known::jpeg::FORMAT,
    &known::riff::FORMAT,
    &known::bmp::FORMAT,
    &known::pdf::FORMAT,
];
/// What one of [`WHOLE`] proves of an artefact.
#[must_use]
pub fn whole(blob: &Blob<'_>) -> Option<(&'static Format, Candidate)> {
    WHOLE.iter().find_map(|format| Some((*format, (format.recognise)(blob)?)))
}

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

impl Candidate {
    /// A tree that ends after `size` bytes; where the bytes end before, it is cut short.
    fn tree(
        blob: &Blob<'_>,
        size: usize,
        details: BTreeMap<&'static str, String>,
        open: for<'a> fn(&Blob<'a>, &Share, &Stop) -> Result<Opened<'a>, Damage>,
    ) -> Self {
        let flaw = (size > blob.len()).then_some(Cause::CutShort);
        Self { size: Some(size.min(blob.len()) as u64), details, flaw, open: Open::Tree(open) }
    }
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
    /// entry with content stands in exactly one group; by itself, unless a format knows better.
    fn groups(&self) -> Vec<(u64, Vec<usize>)> {
        (self.headers().iter().enumerate())
            .filter(|(_, header)| header.kind.has_content())
            .map(|(entry, header)| (header.size, vec![entry]))
            .collect()
    }

    /// Reads an entry's content, at most `limit` bytes, into `content`. What was read before an
    /// error stays there.
    ///
    /// # Errors
    /// Where the stored bytes are broken, and why.
    fn read(&self, entry: usize, limit: u64, content: &mut Vec<u8>) -> Result<(), Damage>;

    /// Where an entry's content stands in the container's own bytes, if it stands there whole, as
    /// it is, and nothing needs to be verified: then it is not copied.
    fn in_place(&self, _entry: usize) -> Option<Range<usize>> {
        None
    }

    /// Where in an entry's content containers may begin.
    fn within(&self, _entry: usize) -> Within {
        Within::Start
    }
}

/// Where in a content containers may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// Nowhere: it is a value, or is known already.
    Nowhere,
    /// At its first byte: it is a file.
    Start,
    /// Anywhere: it is a piece of memory.
    Anywhere,
    /// Behind its first byte: it is what its container is.
    Behind,
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
