// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Commands of an update script, by their words: which fetch, which write software and how surely past
//! any check, which verify a signature and whether the script heeds the answer.

use std::sync::LazyLock;

use crate::config::is_loopback;
use crate::view::{Line, Naming, lines};

/// Programs that fetch.
const FETCHERS: &[&str] = &["wget", "curl", "uclient-fetch", "axel", "aria2c", "lftp"];

/// Programs that fetch without naming an address with a scheme.
const PLAIN_FETCHERS: &[&str] = &["tftp", "ftpget"];

/// Programs that install what an address names.
const INSTALLERS: &[&str] = &["opkg", "rpm", "sysupgrade", "fwup", "apk"];

/// Programs that write to the flash, past any check of their own.
const WRITERS: &[&str] = &["flashcp", "nandwrite", "mtd_write"];

/// What stands in every text that fetches.
static FETCHING: LazyLock<Naming> = LazyLock::new(|| {
    Naming::new([FETCHERS, PLAIN_FETCHERS, INSTALLERS].into_iter().flatten().copied())
});

/// Whether a text may fetch anything: most do not, and are not taken apart.
pub(super) fn may_fetch(text: &[u8]) -> bool {
    FETCHING.is_in(text)
}

/// Devices that hold the system.
const DEVICES: &[&str] = &["/dev/mtd", "/dev/mmcblk", "/dev/ubi", "/dev/nand"];

/// Programs that only say something, or ask.
const SAYING: &[&str] =
    &["echo", "logger", "printf", "grep", "which", "type", "command", "[", "test", "ls"];

/// Programs to which others are files.
const CARRYING: &[&str] = &["install_bin", "install", "cp", "mv", "rm", "chmod", "ln"];

/// Words that stand before a command.
const BEFORE: &[&str] =
    &["if", "elif", "while", "until", "then", "else", "do", "!", "{", "exec", "nohup", "busybox"];

/// Words by which a script goes another way.
const LEAVING: &[&str] = &["exit", "return", "break", "continue", "kill", "reboot"];

/// Lines of a branch that are looked at.
const MAX_BRANCH: usize = 64;

/// How a command writes software.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Write {
    /// To the flash, past any check.
    Flash,
    /// Over the system's files, past any check; whether it is software, what it unpacks has to tell.
    Files,
    /// By a program that may check by itself, or to a place that may hold other things.
    Perhaps,
}

/// A command line: its text, with the line that it begins on.
pub(super) struct Command<'a> {
    pub(super) line: Line<'a>,
    pub(super) text: String,
}

impl Command<'_> {
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        words(&self.text)
    }

    fn runs(&self, names: &[&str]) -> bool {
        self.words().any(|word| names.contains(&base(word)))
    }

    /// The single commands of the line.
    fn parts(&self) -> impl Iterator<Item = Vec<&str>> {
        let parts = self.text.split([';', '|', '&', '(', ')', '`']);
        parts.map(|part| words(part).skip_while(|word| BEFORE.contains(word)).collect())
    }

    pub(super) fn fetches(&self) -> bool {
        let names_address = self.text.contains("://");
        self.runs(FETCHERS) && (names_address || self.text.contains('$'))
            || self
                .parts()
                .any(|part| part.first().is_some_and(|it| PLAIN_FETCHERS.contains(&base(it))))
            || self.runs(INSTALLERS) && names_address && self.writes().is_some()
    }

    /// Whether what it fetches comes in clear, from another machine.
    pub(super) fn is_plain(&self) -> bool {
        self.text.contains("http://") && !self.text.contains("https://") && !is_loopback(&self.text)
    }

    /// Whether it is told not to look at the server's certificate, by one of its words or by one of
    /// these variables.
    pub(super) fn trusts_anybody(&self, variables: &[String]) -> bool {
        self.runs(FETCHERS)
            && !is_loopback(&self.text)
            && self.words().any(|word| {
                let variable = word.strip_prefix('$').map(|it| it.trim_matches(['{', '}']));
                is_insecure(word)
                    || is_cluster(word) && self.runs(&["curl", "axel"])
                    || variable.is_some_and(|it| variables.iter().any(|own| own == it))
            })
            || self.runs(&["opkg"]) && self.words().any(|word| word == "--no-check-certificate")
    }

    /// The variable of options that this line fills with one that trusts anybody: `OPTS=--insecure`.
    pub(super) fn insecure_variable(&self) -> Option<String> {
        let bare = self.text.strip_prefix("export ").unwrap_or(&self.text);
        let (name, value) = bare.split_once('=')?;
        let is_name =
            !name.is_empty() && name.chars().all(|own| own.is_ascii_alphanumeric() || own == '_');
        // A command with a variable of its own before it is no assignment alone.
        let mut all = words(value).peekable();
        let is_options = all.peek().is_some_and(|word| word.starts_with('-'));
        (is_name && is_options && all.any(|word| is_insecure(word) || word == "-k"))
            .then(|| name.to_owned())
    }

    /// How it writes software, the surest of its single commands.
    pub(super) fn writes(&self) -> Option<Write> {
        self.parts().filter_map(|part| writes(&part)).min()
    }

    /// Whether what it writes is what the other one fetched, by the name of the file.
    pub(super) fn writes_what(&self, fetch: &Self) -> bool {
        let mut names = self.words().filter(|word| {
            let is_device = DEVICES.iter().any(|own| word.contains(own));
            !word.starts_with('-') && !is_device && word.contains(['/', '$', '.'])
        });
        self.line.number == fetch.line.number
            || names.any(|word| base(word).len() > 1 && fetch.text.contains(base(word)))
    }

    /// Whether it verifies a signature with a program that is made for it.
    pub(super) fn verifies(&self) -> bool {
        self.parts().any(|part| verifies(&part))
    }

    /// Whether the answer of what it runs is thrown away: `… || true`.
    pub(super) fn is_ignored(&self) -> bool {
        let after = self.text.rsplit_once("||").map(|(_, rest)| rest.trim());
        after.is_some_and(|rest| matches!(words(rest).next(), Some("true" | ":" | "/bin/true")))
    }

    /// Whether it verifies, and writes only then.
    pub(super) fn verifies_first(&self) -> bool {
        let is_write = |part: Vec<&str>| writes(&part).is_some();
        let write = self.parts().position(is_write).unwrap_or(0);
        self.parts().take(write).any(|part| verifies(&part)) && !self.text.contains("||")
    }

    /// Whether the script goes another way where what it runs fails. `rest` are the lines after it,
    /// `stops` whether any failure stops the script.
    pub(super) fn is_heeded(&self, rest: &[Self], stops: bool) -> bool {
        let first = self.words().next().unwrap_or_default();
        let acts =
            |own: &Self| own.words().any(|it| LEAVING.contains(&it)) || own.writes().is_some();
        if matches!(first, "if" | "elif" | "while" | "until") {
            let is_end = |own: &&Self| !matches!(own.words().next(), Some("fi" | "done"));
            return acts(self) || rest.iter().take(MAX_BRANCH).take_while(is_end).any(acts);
        }
        let tail = ["||", "&&"].iter().filter_map(|own| self.text.rfind(own)).max();
        let Some(tail) = tail.and_then(|at| self.text.get(at + 2..)) else {
            return stops || rest.first().is_some_and(|own| own.text.contains("$?"));
        };
        let says = words(tail).next().is_some_and(|word| SAYING.contains(&word));
        !self.is_ignored() && (!says || words(tail).any(|word| LEAVING.contains(&word)))
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|own: char| {
        own.is_whitespace() || matches!(own, ';' | '|' | '&' | '(' | ')' | '`' | '"' | '\'')
    })
    .filter(|word| !word.is_empty())
}

fn base(word: &str) -> &str {
    word.rsplit('/').next().unwrap_or(word)
}

fn is_insecure(word: &str) -> bool {
    matches!(word, "--no-check-certificate" | "--insecure" | "--check-certificate=false")
}

/// `-sk`: letters of which one is curl's for a certificate that is not checked.
fn is_cluster(word: &str) -> bool {
    word.len() <= 8 && word.starts_with('-') && !word.starts_with("--") && word.contains('k')
}

/// openssl-pkeyutl(1), openssl-dgst(1), usign, signify(1), minisign(1), gpg(1), gpgv(1), cosign.
fn verifies(part: &[&str]) -> bool {
    let has = |names: &[&str]| part.iter().any(|word| names.contains(word));
    match part.first().map(|word| base(word)) {
        Some("openssl") => has(&["-verify", "-verify_recover"]) && !has(&["-noverify"]),
        Some("usign" | "signify" | "signify-openbsd" | "ucert") => has(&["-V"]),
        Some("minisign") => part.iter().any(|word| word.starts_with("-V")),
        Some("gpg" | "gpg2") => has(&["--verify"]),
        Some("gpgv" | "gpgv2") => true,
        Some("cosign") => has(&["verify-blob"]),
        _ => false,
    }
}

/// How a single command writes software; sysupgrade(8) of OpenWrt, swupdate(1), fwup's README, opkg(1),
/// dpkg(1), rpm(8), apk-add(8).
fn writes(part: &[&str]) -> Option<Write> {
    let runs = |name: &str| part.iter().any(|word| base(word) == name);
    let has = |names: &[&str]| part.iter().any(|word| names.contains(word));
    let first = base(part.first()?);
    if SAYING.contains(&first) || CARRYING.contains(&first) {
        return None;
    }
    let is_flash = part.iter().any(|word| WRITERS.contains(&base(word)))
        || runs("mtd") && has(&["write"])
        || runs("ubiupdatevol") && !has(&["-t", "--truncate"])
        || runs("fwup")
            && has(&["-a", "--apply"])
            && !has(&["-p", "--public-key-file", "--public-key"])
        || into_device(part, DEVICES);
    if is_flash {
        return Some(Write::Flash);
    }
    if runs("sysupgrade") {
        let is_other = has(&["-T", "--test", "-b", "--create-backup", "-l", "-r", "--help"]);
        let is_forced = has(&["-F", "--force"]);
        return (!is_other).then_some(if is_forced { Write::Flash } else { Write::Perhaps });
    }
    if runs("tar") {
        return unpacks(part);
    }
    let is_unchecked = runs("rpm") && has(&["--nosignature"])
        || runs("apk") && has(&["add"]) && has(&["--allow-untrusted"]);
    if is_unchecked {
        return Some(Write::Files);
    }
    let is_package = |word: &&&str| word.contains("://") || word.ends_with(".ipk");
    let is_perhaps = runs("opkg") && has(&["install"]) && part.iter().any(|it| is_package(&it))
        || runs("dpkg") && has(&["-i", "--install"])
        || runs("swupdate")
            && has(&["-i", "--image", "-d", "--download"])
            && !has(&["-k", "--key"])
        || into_device(part, &["/dev/sd", "/dev/nvme", "/dev/vd"]);
    is_perhaps.then_some(Write::Perhaps)
}

/// Whether a command's output, or the file that it makes, is one of these devices. What is emptied or
/// copied from another one is nothing that was fetched.
fn into_device(part: &[&str], devices: &[&str]) -> bool {
    const EMPTY: &[&str] = &["if=/dev/", "/dev/zero", "/dev/urandom"];
    let is_device = |word: &str| devices.iter().any(|own| word.starts_with(own));
    let is_into = part.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| part.get(at)).copied().unwrap_or_default();
        word.strip_prefix("of=").is_some_and(is_device)
            || is_device(word.trim_start_matches(['>', '1'])) && word.contains('>')
            || is_device(word) && (before.ends_with('>') || matches!(before, "-O" | "-o"))
    });
    is_into && !part.iter().any(|word| EMPTY.iter().any(|own| word.starts_with(own)))
}

/// An archive that is unpacked over the system (tar(1): `-C DIR`, `--directory=DIR`).
fn unpacks(part: &[&str]) -> Option<Write> {
    const SYSTEM: &[&str] = &["/usr", "/bin", "/sbin", "/lib", "/opt", "/overlay"];
    let at = part.iter().position(|word| base(word) == "tar")?;
    let words = part.get(at + 1..)?;
    let is_extracting = words.iter().enumerate().any(|(at, word)| {
        let is_letters = word.starts_with('-') && !word.starts_with("--");
        matches!(*word, "--extract" | "--get")
            || (at == 0 && !word.starts_with('-') || is_letters) && word.contains('x')
    });
    let target = words.iter().enumerate().find_map(|(at, word)| match *word {
        "--directory" => words.get(at + 1).copied(),
        word if word.starts_with("--directory=") => word.strip_prefix("--directory="),
        word if word.starts_with("-C") && word.len() > 2 => word.strip_prefix("-C"),
        word if word.ends_with('C') && !word.starts_with('/') && word.len() <= 8 => {
            words.get(at + 1).copied()
        }
        _ => None,
    })?;
    let is_below =
        |own: &str| target.strip_prefix(own).is_some_and(|it| it.is_empty() || it.starts_with('/'));
    match target {
        _ if !is_extracting => None,
        "/" => Some(Write::Files),
        _ => SYSTEM.iter().any(|own| is_below(own)).then_some(Write::Perhaps),
    }
}

/// The commands, one a line, lines that go on joined, comments left out.
pub(super) fn commands(text: &[u8]) -> Vec<Command<'_>> {
    let mut all: Vec<Command<'_>> = Vec::new();
    let mut goes_on = false;
    for line in lines(text) {
        let bare = String::from_utf8_lossy(line.bytes.trim_ascii()).into_owned();
        if bare.starts_with('#') && !goes_on {
            continue;
        }
        let (part, more) = match bare.strip_suffix('\\') {
            Some(part) => (part.to_owned(), true),
            None => (bare, false),
        };
        match all.last_mut() {
            Some(last) if goes_on && last.text.len() < 8192 => {
                last.text.push(' ');
                last.text.push_str(&part);
            }
            _ => all.push(Command { line, text: part }),
        }
        goes_on = more;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Command<'_> {
        commands(text.as_bytes()).remove(0)
    }

    #[test]
    fn who_trusts_anybody() {
        let trusts = |text: &str| first(text).trusts_anybody(&["OPTS".to_owned()]);
        assert!(trusts("wget --no-check-certificate https://a/b -O /tmp/f"));
        assert!(trusts("curl -sk \"$URL\""));
        assert!(trusts("curl -o x \\\n  --insecure https://a"));
        assert!(trusts("curl $OPTS https://a") && trusts("curl \"${OPTS}\" https://a"));
        assert!(trusts("opkg --no-check-certificate update"));
        assert!(!trusts("curl --cacert /etc/ca.pem https://a"));
        assert!(!trusts("tar -k x; echo --insecure"));
        assert!(!trusts("curl -o /tmp/kernel https://a"));
        assert!(!trusts("curl $OTHER https://a") && !trusts("opkg update"));
        // The device itself is no server of updates.
        assert!(!trusts("curl -k https://127.0.0.1/api"));
        assert!(!trusts("curl -k 'https://localhost:8443/x'"));
        assert!(trusts("curl -k https://localhost.updates.example/"));
        assert!(trusts("curl -k https://127.0.0.1/api https://updates.example/"));
    }

    #[test]
    fn variables_of_options() {
        let of = |text| first(text).insecure_variable();
        assert_eq!(of("OPTS=--insecure").as_deref(), Some("OPTS"));
        assert_eq!(of("export W=\"-q --no-check-certificate\"").as_deref(), Some("W"));
        assert_eq!(of("C='-s -k'").as_deref(), Some("C"));
        for own in ["OPTS=-s", "A=1 curl --insecure x", "x --insecure=1", "if [ a = --insecure ]"] {
            assert_eq!(of(own), None, "{own}");
        }
    }

    #[test]
    fn what_writes() {
        for own in [
            "mtd -r write /tmp/f firmware",
            "flashcp /tmp/f /dev/mtd0",
            "dd if=/tmp/f of=/dev/mtdblock4",
            "cat /tmp/f > /dev/mmcblk0p2",
            "gunzip -c /tmp/f >/dev/mtdblock4",
            "wget -O /dev/ubi0_1 http://a/b",
            "ubiupdatevol /dev/ubi0_1 /tmp/f",
            "[ -s /tmp/f ] && sysupgrade -n -F /tmp/f",
            "fwup -a -d /dev/mmcblk0 -i /tmp/f -t upgrade",
        ] {
            assert_eq!(first(own).writes(), Some(Write::Flash), "{own}");
        }
        for own in [
            "tar xzf /tmp/f.tgz -C /",
            "wget -O- http://a/f.tgz | tar -xz -C /",
            "tar --extract --directory=/ -f /tmp/f",
            "tar -xzC / -f /tmp/f",
            "rpm -U --nosignature /tmp/f.rpm",
            "apk add --allow-untrusted /tmp/f.apk",
        ] {
            assert_eq!(first(own).writes(), Some(Write::Files), "{own}");
        }
        for own in [
            "sysupgrade /tmp/f",
            "opkg install /tmp/f.ipk",
            "opkg install http://a/f.ipk",
            "dpkg -i /tmp/f.deb",
            "swupdate -i /tmp/f.swu",
            "tar xf /tmp/f -C /usr/share",
            "dd if=/tmp/f of=/dev/sda1",
        ] {
            assert_eq!(first(own).writes(), Some(Write::Perhaps), "{own}");
        }
    }

    #[test]
    fn what_writes_nothing() {
        for own in [
            "mtd erase rootfs_data",
            "dd if=/dev/mtd0 of=/tmp/f",
            "dd if=/dev/zero of=/dev/mtdblock5",
            "ubiupdatevol -t /dev/ubi0_1",
            "echo mtdwrite",
            "echo mtd write > /tmp/log",
            "[ -x /usr/sbin/flashcp ]",
            "install_bin /usr/sbin/ubiupdatevol",
            "sysupgrade -T /tmp/f",
            "sysupgrade -b /tmp/backup.tgz",
            "swupdate -k /etc/key.pem -i /tmp/f.swu",
            "fwup -a -p /etc/key.pub -d /dev/mmcblk0 -i /tmp/f",
            "fwup -m -i /tmp/f",
            "tar czf /tmp/f.tgz -C / etc",
            "tar xzf /tmp/f.tgz -C /tmp/x",
            "opkg install luci",
            "dpkg -l",
            "rpm -qa",
            "cat /dev/mtd0 > /tmp/f",
        ] {
            assert_eq!(first(own).writes(), None, "{own}");
        }
    }

    #[test]
    fn what_verifies_and_whether_that_is_heeded() {
        let heeded = |text: &str, stops| {
            let all = commands(text.as_bytes());
            all[0].verifies() && all[0].is_heeded(&all[1..], stops)
        };
        for own in [
            "usign -V -m /tmp/f -p /etc/k.pub || exit 1",
            "usign -V -m /tmp/f -p /etc/k.pub || { logger bad; exit 1; }",
            "usign -V -m /tmp/f -p /etc/k.pub || fail",
            "if openssl dgst -sha256 -verify /etc/k.pub -signature /tmp/s /tmp/f; then\nmtd write f a\nfi",
            "if ! usign -V -m /tmp/f; then\nexit 1\nfi",
            "gpgv --keyring /etc/k /tmp/s /tmp/f && mtd write /tmp/f firmware",
            "usign -V -m /tmp/f\n[ $? -eq 0 ] || exit",
        ] {
            assert!(heeded(own, false), "{own}");
        }
        for own in ["usign -V -m /tmp/f || true", "gpg --verify /tmp/s || :"] {
            assert!(first(own).is_ignored() && !heeded(own, true), "{own}");
        }
        assert!(heeded("usign -V -m /tmp/f", true));
        for own in [
            "usign -V -m /tmp/f",
            "usign -V -m /tmp/f || echo bad",
            "usign -V -m /tmp/f && echo good",
            "if usign -V -m /tmp/f; then\necho good\nfi\nmtd write f a",
        ] {
            assert!(!heeded(own, false), "{own}");
        }
        assert!(first("usign -V -m /tmp/f && mtd write /tmp/f a").verifies_first());
        assert!(!first("mtd write /tmp/f a; usign -V -m /tmp/f").verifies_first());
        for own in ["echo openssl -verify", "openssl dgst -sha256 /tmp/f", "usign -S -m /tmp/f"] {
            assert!(!first(own).verifies(), "{own}");
        }
    }

    #[test]
    fn hostile_scripts_end() {
        let text = "if gpgv\n".repeat(1_000);
        let all = commands(text.as_bytes());
        assert!((0..all.len()).all(|at| !all[at].is_heeded(&all[at + 1..], false)));
        assert!(commands("\\\n".repeat(100_000).as_bytes()).len() < 100_001);
        assert_eq!(commands(b"#!/bin/sh\n# x \\\n\xff\xfe").len(), 1);
        for own in ["tar -C", "tar", "tar x --directory", "dd of=", "> ", "||", "=", "$"] {
            let own = first(own);
            let _ = (own.writes(), own.is_ignored(), own.insecure_variable(), own.verifies());
        }
    }
}
