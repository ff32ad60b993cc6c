// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Code that comes from elsewhere and runs: what is fetched, at once or by way of a file, and what lies on a
//! memory card or stick that anybody may put in.

use super::{Flow, LOADERS, Language, Place, has};
use crate::view::{Line, lines};

const SHELLS: [&[u8]; 4] = [b"sh", b"ash", b"bash", b"/bin/sh"];

/// What looks whether a file is the maker's.
const VERIFIERS: [&str; 8] =
    ["-verify", "--verify", "usign", "gpgv", "minisign", "signify", "sum -c", "sum -sc"];

/// Files and variables of one script that are followed.
const MAX_FOLLOWED: usize = 32;

/// `curl http://… | sh`, `eval "$(wget -O - …)"`, where what is fetched comes in clear.
pub fn at_once(line: &Line<'_>) -> Option<Flow> {
    let code = line.bytes;
    let at = fetches(code)?;
    let rest = &code[at..];
    let evaluated = memchr::memmem::find(&code[..at], b"eval ").is_some_and(|eval| {
        let between = &code[eval + 5..at];
        has(between, "$(") || between.contains(&b'`')
    });
    if !is_piped(rest) && !evaluated {
        return None;
    }
    Some(Flow {
        kind: "download-to-shell",
        language: Language::Shell,
        source: in_clear(rest).to_owned(),
        sink: if evaluated { "eval" } else { "sh" },
        at: Place::of(line),
        from: None,
    })
}

/// Whether a shell takes what stands before a pipe.
pub fn is_piped(code: &[u8]) -> bool {
    memchr::memchr_iter(b'|', code).any(|pipe| {
        let is_single =
            code.get(pipe + 1) != Some(&b'|') && code.get(pipe.wrapping_sub(1)) != Some(&b'|');
        let next = code[pipe + 1..].trim_ascii_start();
        let word = next.split(|byte| b" \t;)&\"'".contains(byte)).next().unwrap_or_default();
        is_single && SHELLS.contains(&word)
    })
}

fn fetches(code: &[u8]) -> Option<usize> {
    LOADERS.iter().find_map(|own| {
        let at = memchr::memmem::find(code, own.as_bytes())?;
        let before = at.checked_sub(1).and_then(|at| code.get(at)).copied().unwrap_or(b' ');
        (!before.is_ascii_alphanumeric()).then_some(at)
    })
}

fn in_clear(code: &[u8]) -> &'static str {
    if has(code, "http://") { "http" } else { "" }
}

/// `wget -O /tmp/x http://…; sh /tmp/x`: what is fetched to a file and run, and nothing in the script verifies
/// anything; and what lies on a card (`sh /mnt/sdcard/x.sh`).
pub fn by_file(text: &[u8]) -> Vec<Flow> {
    let mut found = Vec::new();
    if VERIFIERS.iter().any(|own| has(text, own)) {
        return found;
    }
    let mut fetched: Vec<(Vec<u8>, Place, &'static str)> = Vec::new();
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
            let flow = |kind, source: String, from| Flow {
                kind,
                language: Language::Shell,
                source,
                sink: "sh",
                at: Place::of(&line),
                from,
            };
            if let Some(ran) = ran(&words) {
                if is_card(ran) || cards.iter().any(|own| is_below(ran, own)) {
                    let source = String::from_utf8_lossy(ran).into_owned();
                    found.push(flow("media-to-shell", source, None));
                } else if let Some((_, from, source)) = fetched.iter().find(|own| own.0 == ran) {
                    found.push(flow("download-to-shell", (*source).to_owned(), Some(from.clone())));
                }
            }
            if let (Some(at), Some(file)) = (fetches(part), written(&words))
                && fetched.len() < MAX_FOLLOWED
            {
                fetched.push((file.to_vec(), Place::of(&line), in_clear(&part[at..])));
            }
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

/// The file that a fetch writes (`-O` of wget and uclient-fetch, `-o` of curl).
fn written<'a>(words: &[&'a [u8]]) -> Option<&'a [u8]> {
    let option: &[u8] =
        if words.first().is_some_and(|own| own.ends_with(b"curl")) { b"-o" } else { b"-O" };
    let at = words.iter().position(|word| *word == option)?;
    words.get(at + 1).map(|own| bare(own)).filter(|own| own.contains(&b'/'))
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
        by_file(text.as_bytes()).iter().map(|own| (own.kind, own.at.number)).collect()
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
    fn what_is_fetched_to_a_file_runs() {
        for (text, line) in [
            ("wget http://u.example/r.sh -O /tmp/r.sh && sh /tmp/r.sh\n", 1),
            ("curl http://u.example/x -o /tmp/x; chmod +x /tmp/x; /tmp/x\n", 1),
            ("wget -q -O \"/tmp/r.sh\" $URL\nchmod 755 /tmp/r.sh\n/tmp/r.sh\n", 3),
        ] {
            assert_eq!(of(text), [("download-to-shell", line)], "{text}");
        }
        for text in [
            "wget -O /tmp/a http://u.example/a && /tmp/b\n",
            "wget -O /tmp/a http://u.example/a && cat /tmp/a\n",
            "wget -O /tmp/a http://u.example/a\nusign -V -m /tmp/a -p /etc/k && sh /tmp/a\n",
            "sh /tmp/a\nwget -O /tmp/a http://u.example/a\n",
        ] {
            assert!(of(text).is_empty(), "{text}");
        }
        let _ = by_file(&b"sh /mnt/sd/x;wget -O /tmp/a x;A=/mnt/sd;".repeat(20_000));
        let _ = by_file(&[b'/'; 100_000]);
    }
}
