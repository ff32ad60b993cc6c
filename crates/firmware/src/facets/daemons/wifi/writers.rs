// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Who may put another key into the Wi-Fi's configuration: scripts that write the file or the setting, and
//! programs that have the names of both in them.

use thirteen_unpack::Seat;

use crate::facet::{Kept, MAX_TEXT};
use crate::view::lines;

/// What names a configuration of the Wi-Fi.
const NAMES: &[&[u8]] = &[b"hostapd", b"config/wireless", b"wireless."];
/// What names a key in it.
const KEYS: &[&[u8]] = &[b"wpa_passphrase", b"wpa_psk", b".key"];
/// Texts of one program that are kept.
const MAX_TEXTS: usize = 64;
/// Endings of scripts that may have no first line that says so.
const ENDINGS: &[&[u8]] = &[b".sh", b".lua", b".py", b".pl", b".php", b".cgi"];

/// What of a file may write a configuration.
pub struct Writer {
    is_program: bool,
    /// Whether it has to do with the setting up of the device, by its place.
    is_set_up: bool,
    /// The script; of a program, the texts of note.
    text: Vec<u8>,
}

/// What is kept of a file that names a configuration of the Wi-Fi.
pub fn scan(seat: &Seat<'_>, content: &[u8]) -> Option<Kept> {
    let writer = of(&seat.header.path, content)?;
    NAMES
        .iter()
        .any(|own| memchr::memmem::find(&writer.text, own).is_some())
        .then(|| Box::new(writer) as Kept)
}

/// A script or a program.
pub fn of(path: &[u8], content: &[u8]) -> Option<Writer> {
    if content.starts_with(b"\x7fELF") {
        let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or(path);
        // Those that read it.
        let reads = [&b"hostapd"[..], b"wpad", b"wpa_"].iter().any(|own| name.starts_with(own));
        return (!reads).then(|| Writer {
            is_program: true,
            is_set_up: false,
            text: texts(content),
        });
    }
    let is_script = content.starts_with(b"#!")
        || path.starts_with(b"/etc/uci-defaults/")
        || ENDINGS.iter().any(|own| path.ends_with(own));
    let text = || content[..content.len().min(MAX_TEXT)].to_vec();
    let is_set_up = path.starts_with(b"/etc/");
    is_script.then(|| Writer { is_program: false, is_set_up, text: text() })
}

/// The texts in a program that name a configuration or a key, a line each.
fn texts(content: &[u8]) -> Vec<u8> {
    let mut found = Vec::new();
    let is_text = |byte: &&u8| (0x20..0x7f).contains(*byte);
    for word in NAMES.iter().chain(KEYS) {
        for at in memchr::memmem::find_iter(content, word).take(MAX_TEXTS) {
            let before = content[..at].iter().rev().take(200).take_while(is_text).count();
            let behind = content[at..].iter().take(200).take_while(is_text).count();
            found.extend_from_slice(&content[at - before..at + behind]);
            found.push(b'\n');
        }
    }
    found
}

impl Writer {
    /// Whether it may write the key of a configuration of hostapd with this path.
    pub fn writes_file(&self, path: &[u8]) -> bool {
        let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or(path);
        let has = |word: &[u8]| memchr::memmem::find(&self.text, word).is_some();
        if !has(name) {
            return false;
        }
        let names_key = has(b"wpa_passphrase") || has(b"wpa_psk");
        names_key || !self.is_program && writes(&self.text, name)
    }

    /// Whether it may set the key of a network of OpenWrt's.
    pub fn writes_wireless(&self) -> bool {
        let has = |word: &[u8]| memchr::memmem::find(&self.text, word).is_some();
        let sets = lines(&self.text).any(|line| {
            let at = memchr::memmem::find(line.bytes, b"wireless.");
            at.is_some_and(|at| memchr::memmem::find(&line.bytes[at..], b".key").is_some())
        });
        sets || self.is_set_up && has(b"wireless.") && has(b"key")
            || !self.is_program && writes(&self.text, b"config/wireless")
    }
}

/// Whether a line writes the file with this name, or the one that a variable with it stands for.
fn writes(text: &[u8], name: &[u8]) -> bool {
    let has = |line: &[u8], word: &[u8]| memchr::memmem::find(line, word).is_some();
    let code =
        || lines(text).map(|line| line.bytes.trim_ascii()).filter(|own| !own.starts_with(b"#"));
    let variables: Vec<&[u8]> = code()
        .filter(|line| has(line, name))
        .filter_map(|line| {
            let word = line.split(|byte| *byte == b'=').next()?;
            let word = word.rsplit(u8::is_ascii_whitespace).next()?;
            let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
            (!word.is_empty() && word.len() < line.len() && word.iter().all(is_name))
                .then_some(word)
        })
        .take(16)
        .collect();
    code().any(|line| {
        let place = memchr::memmem::find(line, name).or_else(|| {
            variables.iter().find_map(|own| {
                let forms = [[b"$", *own].concat(), [b"${", *own, b"}"].concat()];
                forms.iter().find_map(|own| memchr::memmem::find(line, own))
            })
        });
        let Some(before) = place.and_then(|at| line.get(..at)) else { return false };
        let verbs = [&b"cp "[..], b"mv ", b"tee ", b"cat >", b"install "];
        let in_place = has(before, b"sed ") && has(before, b" -i") || has(before, b"awk -i");
        // `> /etc/x`, `>> "$CONF"`; no other word stands between.
        let word =
            before.iter().rposition(|byte| b" \t\"'>=".contains(byte)).map_or(0, |at| at + 1);
        let to = before[..word].trim_ascii_end().strip_suffix(b"\"").unwrap_or(&before[..word]);
        in_place || verbs.iter().any(|own| has(before, own)) || to.trim_ascii_end().ends_with(b">")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> bool {
        of(b"/usr/bin/a", text.as_bytes()).is_some_and(|own| own.writes_file(b"/etc/hostapd.conf"))
    }

    #[test]
    fn who_writes_the_file() {
        for text in [
            "#!/bin/sh\nCONF=/etc/hostapd.conf\nset() { sed -i \"s/12345678/$1/\" $CONF; }\n",
            "#!/bin/sh\nsed -i s/a/b/ /etc/hostapd.conf\n",
            "#!/bin/sh\ngen > /etc/hostapd.conf\n",
            "#!/bin/sh\nFILE=\"/etc/hostapd.conf\"\necho x >> \"${FILE}\"\n",
            "#!/bin/sh\ncp /tmp/new /etc/hostapd.conf\n",
            "\x7fELF\0/etc/hostapd.conf\0wpa_passphrase=%s\0",
        ] {
            assert!(file(text), "{text}");
        }
        for text in [
            "#!/bin/sh\nhostapd -B /etc/hostapd.conf > /dev/null\n",
            "#!/bin/sh\nCONF=/etc/hostapd.conf\nsed -i s/a/b/ /etc/other.conf\nhostapd $CONF\n",
            "#!/bin/sh\n# sed -i s/a/b/ /etc/hostapd.conf\n",
            "\x7fELF\0/etc/hostapd.conf\0",
            "\x7fELF\0wpa_passphrase\0",
            "sed -i s/a/b/ /etc/hostapd.conf\n",
        ] {
            assert!(!file(text), "{text}");
        }
        assert!(of(b"/usr/sbin/hostapd", b"\x7fELF hostapd.conf wpa_passphrase").is_none());
    }

    #[test]
    fn who_sets_the_wireless() {
        let set = |text: &str| of(b"/a", text.as_bytes()).is_some_and(|own| own.writes_wireless());
        assert!(set("#!/bin/sh\nsed -i \"s/setmeplease/$(cat /x)/\" /etc/config/wireless\n"));
        assert!(set("#!/bin/sh\nuci set wireless.default.key=$KEY\n"));
        assert!(set("\x7fELF\0uci set wireless.default.key=%s\0"));
        assert!(!set("#!/bin/sh\ncat /etc/config/wireless > /tmp/backup\n"));
        assert!(!set("\x7fELF\0wireless.\0other.key\0"));
        // A page on which the owner changes settings names both somewhere.
        assert!(!set("#!/usr/bin/lua\nfoo('wireless.')\nlocal key = 1\n"));
        let _ = of(b"/a", &b"\x7fELFwireless.".repeat(50_000)).map(|own| own.writes_wireless());
        let _ = of(b"/a", &b"#!sh\n$=wireless.\n".repeat(5_000)).map(|own| own.writes_wireless());
    }
}
