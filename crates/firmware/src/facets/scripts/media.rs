// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Scripts that run from a memory card or stick, which anybody may put in.

use std::sync::LazyLock;

use super::{Flow, Language, Place, has};
use crate::view::{Naming, lines};

const SHELLS: [&[u8]; 4] = [b"sh", b"ash", b"bash", b"/bin/sh"];

/// What looks whether a file is the maker's.
const VERIFIERS: [&str; 8] =
    ["-verify", "--verify", "usign", "gpgv", "minisign", "signify", "sum -c", "sum -sc"];

/// What stands in every path of a card: see [`is_card`].
static MOUNTED: LazyLock<Naming> = LazyLock::new(|| {
    Naming::new(["/sd", "/mmc", "/usb", "/udisk", "/tf", "/extsd", "card", "/media/"])
});

/// Variables of one script that are followed.
const MAX_FOLLOWED: usize = 32;

/// What runs from a card, in a script that verifies nothing: `sh /mnt/sdcard/x.sh`.
pub(super) fn scripts(text: &[u8]) -> Vec<Flow> {
    let mut found = Vec::new();
    if !MOUNTED.is_in(text) || VERIFIERS.iter().any(|own| has(text, own)) {
        return found;
    }
    let mut cards: Vec<Vec<u8>> = Vec::new();
    for line in lines(text) {
        if line.bytes.trim_ascii_start().starts_with(b"#") || found.len() >= super::MAX_FLOWS {
            continue;
        }
        for part in line.bytes.split(|byte| matches!(byte, b';' | b'&' | b'|')) {
            let words = words(part);
            let Some(first) = words.first() else { continue };
            if let Some((name, value)) = split(first)
                && is_card(bare(value))
                && cards.len() < MAX_FOLLOWED
            {
                cards.push(name.to_vec());
                continue;
            }
            let from_card =
                |file: &&[u8]| is_card(file) || cards.iter().any(|own| is_below(file, own));
            found.extend(ran(&words).filter(from_card).map(|file| Flow {
                kind: "media-to-shell",
                language: Language::Shell,
                source: String::from_utf8_lossy(file).into_owned(),
                sink: "sh",
                at: Place::of(&line),
                from: None,
            }));
        }
    }
    found
}

/// The words of a command, without those of the shell's own before it.
fn words(part: &[u8]) -> Vec<&[u8]> {
    const BEFORE: [&[u8]; 9] =
        [b"then", b"else", b"do", b"{", b"!", b"if", b"exec", b"busybox", b"nohup"];
    let words = part.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    words.skip_while(|word| BEFORE.contains(word)).take(64).collect()
}

/// A word without its quotes.
fn bare(word: &[u8]) -> &[u8] {
    let word = word.strip_prefix(b"\"").or(word.strip_prefix(b"'")).unwrap_or(word);
    word.strip_suffix(b"\"").or(word.strip_suffix(b"'")).unwrap_or(word)
}

/// `NAME=value`.
fn split(word: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(b'=', word)?;
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let (name, value) = (&word[..at], &word[at + 1..]);
    (!name.is_empty() && name.iter().all(is_name)).then_some((name, value))
}

/// The file that a command runs: the command itself, or what a shell is given.
fn ran<'a>(words: &[&'a [u8]]) -> Option<&'a [u8]> {
    let (first, rest) = words.split_first()?;
    let first = bare(first);
    let is_shell = SHELLS.contains(&first) || matches!(first, b"." | b"source");
    let file = match is_shell {
        true => bare(rest.iter().find(|word| !word.starts_with(b"-"))?),
        false => first,
    };
    let is_path = file.contains(&b'/') && !file.ends_with(b"/") && !file.contains(&b'=');
    (is_path && !rest.contains(&&b"-c"[..])).then_some(file)
}

/// A place where a card or a stick is mounted, by its name. `/mnt/mtd` and the like are the device's own.
fn is_card(path: &[u8]) -> bool {
    const NAMES: [&[u8]; 8] =
        [b"sd", b"mmc", b"usb", b"udisk", b"tfcard", b"tf", b"extsd", b"memcard"];
    let mut parts = path.strip_prefix(b"/").unwrap_or_default().split(|byte| *byte == b'/');
    let is_mount = |part: &[u8]| {
        let digits = part.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let stem = &part[..part.len() - digits];
        NAMES.contains(&stem)
            || matches!(stem, b"sdcard" | b"sda" | b"sdb" | b"usbdisk" | b"mmcblk" | b"card")
            || part.starts_with(b"mmcblk")
            || part.starts_with(b"sdcard")
    };
    match parts.next() {
        Some(b"mnt" | b"tmp" | b"var" | b"run") => parts.take(2).any(is_mount),
        Some(b"media") => parts.next().is_some_and(|own| !own.is_empty()),
        Some(first) => first.starts_with(b"sdcard"),
        None => false,
    }
}

/// `$SD/x.sh`, `${SD}/x.sh`.
fn is_below(path: &[u8], name: &[u8]) -> bool {
    let rest = path.strip_prefix(b"$").unwrap_or_default();
    let rest = rest.strip_prefix(b"{").unwrap_or(rest).strip_prefix(name).unwrap_or_default();
    rest.strip_prefix(b"}").unwrap_or(rest).starts_with(b"/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(&'static str, u32)> {
        scripts(text.as_bytes()).iter().map(|own| (own.kind, own.at.number)).collect()
    }

    #[test]
    fn what_lies_on_a_card_runs() {
        for text in [
            "sh /mnt/sdcard/Factory/config.sh\n",
            "if [ -e /mnt/mmc/update.sh ]; then /bin/sh /mnt/mmc/update.sh; fi\n",
            ". /mnt/sdcard/test.conf\n",
            "[ -f /media/usb0/run ] && /media/usb0/run &\n",
            "/tmp/sd/debug.sh\n",
        ] {
            assert_eq!(of(text), [("media-to-shell", 1)], "{text}");
        }
        let variable = "SD=/mnt/sdcard\n[ -f $SD/x.sh ] && sh \"${SD}/x.sh\"\n";
        assert_eq!(of(variable), [("media-to-shell", 2)]);
        for text in [
            "# sh /mnt/sdcard/x.sh\n",
            "[ -f /mnt/sdcard/x.sh ] && cp /mnt/sdcard/x.sh /tmp\n",
            "echo sh /mnt/sdcard/x.sh\n",
            // The device's own partitions.
            "sh /mnt/mtd/start.sh\n/mnt/data/app\n. /tmp/state\n",
            "mount /dev/mmcblk0p1 /mnt/sdcard\n",
            "openssl dgst -verify /etc/k.pem -signature /mnt/sd/s /mnt/sd/x.sh && sh /mnt/sd/x.sh\n",
        ] {
            assert!(of(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn hostile_scripts_end() {
        let _ = of(&"sh /mnt/sd/x;A=/mnt/sd;".repeat(20_000));
        let _ = scripts(&[b'/'; 100_000]);
    }
}
