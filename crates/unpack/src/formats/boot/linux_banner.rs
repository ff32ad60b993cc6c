// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The line that Linux prints first: version, who built it, with which compiler, when.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::formats::{Candidate, Format, Magic, Open};
use crate::tree::Family;

const PREFIX: &[u8] = b"Linux version ";

/// The longest banner that is believed.
const MAX_BANNER: usize = 512;

/// The format.
pub const FORMAT: Format = Format {
    id: "linux-banner",
    name: "banner of a Linux kernel",
    family: Family::Wrapper,
    magics: &[Magic { bytes: PREFIX, at: 0 }],
    reads: "version, compiler and build of the kernel around it",
    limitations: &["what lies around the banner is code: it belongs to what the banner stands in"],
    references: &["Linux, init/version.c (linux_banner)"],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let text = blob.get(..blob.len().min(MAX_BANNER))?;
    let end = text.iter().position(|byte| !(0x20..0x7f).contains(byte))?;
    let banner: String = text.get(PREFIX.len()..end)?.iter().map(|b| char::from(*b)).collect();
    // `4.14.221 (builder@host) (gcc version 7.5.0 (…)) #0 Mon Feb 15 15:22:37 2021`
    let (version, rest) = banner.split_once(" (")?;
    let (builder, rest) = rest.split_once(") (")?;
    let numbers = version.split(['.', '-']).take(2).filter(|n| n.parse::<u16>().is_ok()).count();
    let build = rest.rfind('#').and_then(|at| rest.get(at..))?;
    let compiler = rest.get(..rest.len() - build.len())?.trim_end();
    let compiler = compiler.strip_suffix(')').unwrap_or(compiler);
    let plausible = numbers == 2 && builder.contains('@') && !version.contains(' ');
    plausible.then(|| Candidate {
        size: Some(end as u64),
        details: BTreeMap::from([
            ("version", version.to_owned()),
            ("builder", builder.to_owned()),
            ("compiler", compiler.to_owned()),
            ("build", build.to_owned()),
        ]),
        flaw: None,
        open: Open::Header,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_banner_is_taken_apart() {
        let text = b"Linux version 4.14.221 (builder@buildhost) (gcc version 7.5.0 (OpenWrt GCC \
                     7.5.0 r11306-c4a6851c72)) #0 Mon Feb 15 15:22:37 2021\n\0";
        let candidate = recognise(&Blob::borrowed(text)).expect("a banner");
        assert_eq!(candidate.details["version"], "4.14.221");
        assert_eq!(candidate.details["builder"], "builder@buildhost");
        assert_eq!(candidate.details["build"], "#0 Mon Feb 15 15:22:37 2021");
        assert!(candidate.details["compiler"].starts_with("gcc version 7.5.0"));
    }

    #[test]
    fn text_about_kernels_is_no_banner() {
        for text in ["Linux version 4.14 is old\n", "Linux version %s (%s)\n", "Linux version "] {
            assert!(recognise(&Blob::borrowed(text.as_bytes())).is_none(), "{text}");
        }
    }
}
