// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The banner of U-Boot itself: `U-Boot 1.1.3 (Jan 01 2010 - 12:00:00)`.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::Family;

/// The longest banner that is believed.
const MAX_BANNER: usize = 256;

/// The format.
pub const FORMAT: Format = Format {
    id: "uboot",
    name: "U-Boot boot loader",
    family: Family::Wrapper,
    magics: &[Magic { bytes: b"U-Boot ", at: 0 }],
    reads: "the banner that a loader prints: version and date of the build",
    limitations: &["what lies around the banner is code: it is a region of its own"],
    references: &["U-Boot, include/version_string.h and cmd/version.c"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let text = blob.get(..blob.len().min(MAX_BANNER))?;
    let end = text.iter().position(|byte| !(0x20..0x7f).contains(byte)).unwrap_or(text.len());
    let banner = text.get(b"U-Boot ".len()..end)?;
    let banner: String = banner.iter().map(|byte| char::from(*byte)).collect();
    let banner = banner.strip_prefix("SPL ").unwrap_or(&banner);
    let version = banner.split(' ').next()?;
    let digits: Vec<&str> = version.split(['.', '-', '+']).collect();
    let is_number = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    // 1.1.3, 2023.01, 2010.06-rc1
    let numbers = digits.iter().take_while(|text| is_number(text)).count();
    let year = digits.first()?.parse::<u32>().ok()?;
    let plausible = numbers >= 2 && (year <= 1 || (2008..2100).contains(&year));
    plausible.then(|| Candidate {
        size: Some(end as u64),
        details: BTreeMap::from([
            ("version", version.to_owned()),
            ("banner", format!("U-Boot {banner}")),
        ]),
        flaw: None,
        open: Open::Header,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Option<String> {
        let candidate = recognise(&Blob::borrowed(text.as_bytes()))?;
        candidate.details.get("version").cloned()
    }

    #[test]
    fn versions_of_both_ages() {
        assert_eq!(version("U-Boot 1.1.3 (May 19 2016 - 11:41:06)\0").as_deref(), Some("1.1.3"));
        assert_eq!(
            version("U-Boot 2023.01+dfsg-2+deb12u3 (Feb 01 2025 - 00:00:00 +0000) x\n").as_deref(),
            Some("2023.01+dfsg-2+deb12u3")
        );
        assert_eq!(version("U-Boot SPL 2019.07 (x)").as_deref(), Some("2019.07"));
    }

    #[test]
    fn the_word_alone_is_no_banner() {
        for text in ["U-Boot is a loader", "U-Boot 3.4 fails", "U-Boot ", "U-Boot 64-bit"] {
            assert_eq!(version(text), None, "{text}");
        }
    }
}
