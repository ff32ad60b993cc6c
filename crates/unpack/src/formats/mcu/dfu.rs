// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The suffix of USB device firmware upgrade files: 16 bytes behind the firmware, with a checksum
//! over all of it.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::{Cause, Family};

const SUFFIX: usize = 16;

/// Boot header of NXP's LPC18xx and LPC43xx, and its size.
const LPC: [u8; 2] = [0xda, 0xff];
const LPC_HEADER: usize = 16;

/// The format.
pub const FORMAT: Format = Format {
    id: "dfu",
    name: "USB DFU suffix",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"UFD\x10", at: 8 }],
    reads: "vendor, product, device and DFU version; the checksum over the file is checked",
    limitations: &["the elements of DfuSe files (STMicroelectronics) are not taken apart"],
    references: &["USB Device Firmware Upgrade Specification 1.1, appendix B"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let fields = Fields::new(blob.get(..SUFFIX)?, Endian::Little);
    let version = fields.u16(6)?;
    // The suffix ends a file.
    if blob.len() != SUFFIX || !matches!(version, 0x0100 | 0x011a) {
        return None;
    }
    // Over all bytes but its own: what stands before, and the suffix' first twelve.
    // NXP's boot header is put before a file that has its suffix already.
    let prefix = if blob.before().starts_with(&LPC) { LPC_HEADER } else { 0 };
    let holds = [0, prefix].into_iter().any(|start| {
        let mut crc = flate2::Crc::new();
        crc.update(blob.before().get(start..).unwrap_or_default());
        crc.update(&blob[..12]);
        Some(!crc.sum()) == fields.u32(12)
    });
    let details = BTreeMap::from([
        ("vendor", format!("{:#06x}", fields.u16(4)?)),
        ("product", format!("{:#06x}", fields.u16(2)?)),
        ("device", format!("{:#06x}", fields.u16(0)?)),
        ("dfu-version", format!("{version:#06x}")),
        ("checksum", sum::word(holds)),
    ]);
    let flaw = (!holds).then_some(Cause::ChecksumWrong);
    Some(Candidate { size: Some(SUFFIX as u64), details, flaw, open: Open::Header })
}
