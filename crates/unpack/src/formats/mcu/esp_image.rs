// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Images of Espressif's chips: segments of memory with a checksum; from the ESP32 on a hash, a
//! description of the application, and the signature of secure boot.

use std::collections::BTreeMap;
use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::bytes::{Endian, Fields, text_field};
use crate::formats::mcu::{esp_eboot, esp_signature};
use crate::formats::parts::Parts;
use crate::formats::wrapper::sum;
use crate::formats::{Candidate, Damage, Format, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// Sizes of the header of the ESP8266, and of its successors.
const HEADER_8266: usize = 8;
const HEADER_32: usize = 24;

/// First byte of the header.
const MAGIC: u8 = 0xe9;

/// First byte of the ESP8266's second form, whose first segment is followed by a header of its own.
const MAGIC_V2: u8 = 0xea;

/// The most segments (`ESP_IMAGE_MAX_SEGMENTS`).
const MAX_SEGMENTS: u8 = 16;

/// What the checksum begins with.
const SEED: u8 = 0xef;

/// First word of the first segment of an application.
const APPLICATION: u32 = 0xabcd_5432;

/// The format.
pub const FORMAT: Format = Format {
    id: "esp-image",
    name: "Espressif firmware image",
    family: Family::Archive,
    magics: &[],
    reads: "ESP8266 (both forms) and ESP32 families: segments; checksum and hash are checked; \
            project, version, IDF version, secure version; secure boot version 1 is told, version \
            2 verified against the key in its own block. Found at multiples of 4 KiB, or where a \
            partition table points",
    limitations: &[
        "whether a chip trusts the key of a signature stands in the chip's fuses, not here",
        "an image that flash encryption covers looks random: it cannot be told from other ciphers",
    ],
    references: &[
        "esptool, docs/en/advanced-topics/firmware-image-format.rst",
        "ESP-IDF, components/bootloader_support/include/esp_app_format.h; \
         components/esp_app_format/include/esp_app_desc.h; docs/en/security/secure-boot-v2.rst",
    ],
    recognise,
};

/// A segment of memory.
struct Segment {
    load: u32,
    data: Range<usize>,
}

/// What the header and the heads of the segments say.
struct Image {
    chip: &'static str,
    is_8266: bool,
    segments: Vec<Segment>,
    /// Behind the checksum.
    end: usize,
    hashed: bool,
    cut: bool,
}

fn chip(id: u16) -> Option<&'static str> {
    Some(match id {
        0 => "ESP32",
        2 => "ESP32-S2",
        5 => "ESP32-C3",
        9 => "ESP32-S3",
        12 => "ESP32-C2",
        13 => "ESP32-C6",
        16 => "ESP32-H2",
        18 => "ESP32-P4",
        20 => "ESP32-C61",
        23 => "ESP32-C5",
        25 => "ESP32-H21",
        28 => "ESP32-H4",
        _ => return None,
    })
}

impl Image {
    fn read(bytes: &[u8]) -> Option<Self> {
        match *bytes.first()? {
            MAGIC => Self::esp32(bytes).or_else(|| Self::esp8266(bytes, 0)),
            MAGIC_V2 => Self::esp8266_v2(bytes),
            _ => None,
        }
    }

    fn esp32(bytes: &[u8]) -> Option<Self> {
        let fields = Fields::new(bytes, Endian::Little);
        let chip = chip(fields.u16(12)?)?;
        let reserved = fields.bytes(19, 4)?.iter().all(|byte| *byte == 0);
        let hashed = fields.u8(23)?;
        let sound = reserved && hashed <= 1 && fields.u8(2)? <= 5 && fields.u32(4)? >= 0x4000_0000;
        let is_memory = |load: u32, _: u32| load == 0 || (0x3c00_0000..0x6200_0000).contains(&load);
        sound.then_some(())?;
        let image = Self { chip, is_8266: false, hashed: hashed == 1, ..Self::empty() };
        image.with_segments(bytes, fields.u8(1)?, HEADER_32, is_memory)
    }

    fn esp8266(bytes: &[u8], at: usize) -> Option<Self> {
        let fields = Fields::new(bytes.get(at..)?, Endian::Little);
        // Data memory, instruction memory, mapped flash.
        let is_memory = |load: u32, length: u32| {
            [0x3ffe_8000..0x4000_0000, 0x4010_0000..0x4011_0000, 0x4020_0000..0x4030_0000]
                .iter()
                .any(|memory| memory.contains(&load) && length <= memory.end - load)
        };
        let entry = fields.u32(4)?;
        let sound = fields.u8(0)? == MAGIC
            && fields.u8(2)? <= 3
            && (0x4010_0000..0x4030_0000).contains(&entry);
        sound.then_some(())?;
        Self::empty().with_segments(bytes, fields.u8(1)?, at + HEADER_8266, is_memory)
    }

    /// One segment of flash without an address, then an image of the first form.
    fn esp8266_v2(bytes: &[u8]) -> Option<Self> {
        let fields = Fields::new(bytes, Endian::Little);
        let sound = fields.u8(1)? == 4 && fields.u32(8)? == 0;
        let length = fields.u32(12)? as usize;
        let data = 16..16_usize.checked_add(length)?;
        sound.then_some(())?;
        let mut image = Self::esp8266(bytes, data.end)?;
        image.segments.insert(0, Segment { load: 0, data });
        Some(image)
    }

    fn empty() -> Self {
        Self {
            chip: "ESP8266",
            is_8266: true,
            segments: Vec::new(),
            end: 0,
            hashed: false,
            cut: false,
        }
    }

    fn with_segments(
        mut self,
        bytes: &[u8],
        count: u8,
        mut at: usize,
        is_memory: impl Fn(u32, u32) -> bool,
    ) -> Option<Self> {
        if !(1..=MAX_SEGMENTS).contains(&count) {
            return None;
        }
        let fields = Fields::new(bytes, Endian::Little);
        for _ in 0..count {
            let (Some(load), Some(length)) = (fields.u32(at), fields.u32(at + 4)) else {
                self.cut = true;
                break;
            };
            let data = at + 8..(at + 8).checked_add(length as usize)?;
            if !is_memory(load, length) || length > 1 << 24 || length % 4 != 0 {
                return None;
            }
            at = data.end;
            self.segments.push(Segment { load, data });
            if at > bytes.len() {
                self.cut = true;
                break;
            }
        }
        // The checksum is the last byte of a line of 16.
        self.end = (at + 1).next_multiple_of(16);
        self.cut |= self.end + if self.hashed { 32 } else { 0 } > bytes.len();
        let empty = self.segments.iter().all(|segment| segment.data.is_empty());
        (!empty).then_some(self)
    }

    /// The checksum is over all segments that stand behind the (last) header.
    fn checksum_holds(&self, bytes: &[u8]) -> bool {
        let skip = usize::from(self.is_8266 && bytes.first() == Some(&MAGIC_V2));
        let sum = self.segments.iter().skip(skip).fold(SEED, |sum, segment| {
            let data = bytes.get(segment.data.clone()).unwrap_or_default();
            sum ^ folded(data)
        });
        bytes.get(self.end.wrapping_sub(1)) == Some(&sum)
    }
}

/// All bytes, by exclusive or.
fn folded(bytes: &[u8]) -> u8 {
    crate::work::spend(bytes.len());
    let mut words = bytes.chunks_exact(8);
    let all = words
        .by_ref()
        .fold(0_u64, |sum, word| sum ^ word.try_into().map(u64::from_le_bytes).unwrap_or_default());
    let rest = words.remainder().iter().fold(0, |sum, byte| sum ^ byte);
    all.to_le_bytes().iter().fold(rest, |sum, byte| sum ^ byte)
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let image = Image::read(blob)?;
    let mut details = header_details(blob, &image);
    if image.cut {
        // Its first segment at least is there.
        let first = image.segments.first()?;
        return (first.data.start < blob.len()).then(|| Candidate {
            size: Some(blob.len() as u64),
            details,
            flaw: Some(Cause::CutShort),
            open: Open::Tree(open),
        });
    }
    let sound = image.checksum_holds(blob);
    details.insert("checksum", sum::word(sound));
    let mut end = image.end;
    let mut hash_sound = true;
    if image.hashed {
        let stated = blob.get(end..end + 32)?;
        crate::work::spend(end);
        hash_sound = Sha256::digest(blob.get(..end)?).as_slice() == stated;
        end += 32;
    }
    if !image.is_8266 {
        // Flash tools change mode and size in a boot loader's header, which the hash covers: the
        // checksum alone is over the segments.
        let word = if image.hashed { sum::word(hash_sound) } else { "absent".to_owned() };
        details.insert("sha256", word);
    }
    if !sound && image.is_8266 {
        return None;
    }
    let mut flaw = (!sound).then_some(Cause::ChecksumWrong);
    if image.is_8266
        && let Some(holds) = esp_eboot::checksum(blob, end)
    {
        end = esp_eboot::SECTOR;
        details.insert("flash-checksum", sum::word(holds));
        flaw = flaw.or((!holds).then_some(Cause::ChecksumWrong));
    }
    if !image.is_8266 {
        let signature = esp_signature::find(blob, end);
        details.extend(signature.details);
        end = signature.end;
        if signature.wrong {
            flaw = Some(Cause::ChecksumWrong);
        }
    }
    Some(Candidate { size: Some(end as u64), details, flaw, open: Open::Tree(open) })
}

fn header_details(bytes: &[u8], image: &Image) -> BTreeMap<&'static str, String> {
    let fields = Fields::new(bytes, Endian::Little);
    let size = fields.u8(3).unwrap_or_default() >> 4;
    let mut details = BTreeMap::from([
        ("chip", image.chip.to_owned()),
        ("segments", image.segments.len().to_string()),
        ("flash-mode", mode(fields.u8(2).unwrap_or_default())),
        ("flash-size", flash_size(image.is_8266, size)),
        ("entry", format!("{:#010x}", fields.u32(4).unwrap_or_default())),
    ]);
    if let (false, Some(segment)) = (image.is_8266, image.segments.first())
        && let Some(data) = bytes.get(segment.data.clone())
    {
        description(&mut details, data);
    }
    details
}

fn mode(id: u8) -> String {
    let modes = ["qio", "qout", "dio", "dout", "fast-read", "slow-read"];
    modes.get(usize::from(id)).map_or_else(|| id.to_string(), |mode| (*mode).to_owned())
}

fn flash_size(is_8266: bool, id: u8) -> String {
    if is_8266 {
        let sizes = ["512 KB", "256 KB", "1 MB", "2 MB", "4 MB", "2 MB", "4 MB", "4 MB", "8 MB"];
        sizes.get(usize::from(id)).map_or_else(|| id.to_string(), |size| (*size).to_owned())
    } else {
        format!("{} MB", 1_u32 << id)
    }
}

/// What the application (`esp_app_desc_t`) or the boot loader (`esp_bootloader_desc_t`) says of
/// itself.
fn description(details: &mut BTreeMap<&'static str, String>, data: &[u8]) {
    let fields = Fields::new(data, Endian::Little);
    let text = |at: usize, length: usize| {
        let field = fields.bytes(at, length)?;
        let end = field.iter().position(|byte| *byte == 0).unwrap_or(length);
        text_field(&field[..end]).filter(|text| !text.is_empty())
    };
    let mut tell = |name, value: Option<String>| details.extend(value.map(|value| (name, value)));
    if fields.u32(0) == Some(APPLICATION) {
        tell("kind", Some("application".to_owned()));
        tell("secure-version", fields.u32(4).map(|version| version.to_string()));
        tell("version", text(16, 32));
        tell("project", text(48, 32));
        tell("idf-version", text(112, 32));
        let built = text(96, 16).zip(text(80, 16)).map(|(date, time)| format!("{date} {time}"));
        tell("built", built);
    } else if fields.bytes(0, 3) == Some(&[0x50, 0, 0])
        && let Some(version) = text(8, 32)
    {
        tell("kind", Some("boot loader".to_owned()));
        tell("idf-version", Some(version));
        tell("built", text(40, 24));
    }
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let image = Image::read(blob).ok_or(Damage { offset: 0, cause: Cause::StructureDamaged })?;
    let mut parts = Parts::default();
    let mut names: BTreeMap<u32, u32> = BTreeMap::new();
    for segment in &image.segments {
        let again = names.entry(segment.load).or_default();
        let name = match *again {
            0 => format!("/segments/{:#x}", segment.load),
            again => format!("/segments/{:#x}-{again}", segment.load),
        };
        *again += 1;
        let cut = (segment.data.end > blob.len()).then_some(Cause::CutShort);
        parts.add(share, name.as_bytes(), segment.data.clone(), Within::Anywhere, cut);
    }
    Ok(parts.open(blob))
}
