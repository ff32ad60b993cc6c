// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Commands of an update script, by their words: which fetch, which write software and how surely past
//! any check, which verify a signature and whether the script heeds the answer.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::shell::{base, parts, words};
use crate::config::is_loopback;
use crate::view::{Line, Naming};

/// Programs that fetch.
pub(super) const FETCHERS: &[&str] = &["wget", "curl", "uclient-fetch", "axel", "aria2c", "lftp"];

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
pub(super) const SAYING: &[&str] =
    &["echo", "logger", "printf", "grep", "which", "type", "command", "[", "test", "ls"];

/// Programs to which others are files.
const CARRYING: &[&str] = &["install_bin", "install", "cp", "mv", "rm", "chmod", "ln"];

/// Words by which a script goes another way.
const LEAVING: &[&str] = &["exit", "return", "break", "continue", "kill", "reboot"];

/// Lines of a branch that are looked at.
const MAX_BRANCH: usize = 64;

/// Words of a command whose names are looked at.
const MAX_WORDS: usize = 256;

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

    /// The single commands of the line.
    pub(super) fn parts(&self) -> impl Iterator<Item = Vec<&str>> {
        parts(&self.text).into_iter()
    }

    pub(super) fn fetches(&self) -> bool {
        let names_address = self.text.contains("://");
        let is_named = names_address || self.text.contains('$');
        self.parts().any(|part| {
            runs(&part, FETCHERS) && is_named && !is_upload(&part)
                || runs(&part, PLAIN_FETCHERS)
                || runs(&part, INSTALLERS) && names_address && writes(&part).is_some()
        })
    }

    /// Whether what it fetches comes in clear, from another machine.
    pub(super) fn is_plain(&self) -> bool {
        self.text.contains("http://") && !self.text.contains("https://") && !is_loopback(&self.text)
    }

    /// Whether it is told not to look at the server's certificate, by one of its words or by one of
    /// these variables.
    pub(super) fn trusts_anybody(&self, variables: &[String]) -> bool {
        !is_loopback(&self.text)
            && self.parts().any(|part| {
                let is_open = |word: &&str| {
                    let variable = word.strip_prefix('$').map(|it| it.trim_matches(['{', '}']));
                    is_insecure(word)
                        || is_cluster(word) && runs(&part, &["curl", "axel"])
                        || variable.is_some_and(|it| variables.iter().any(|own| own == it))
                };
                // curl(1): a key that is pinned is asked for without a certificate that is checked.
                let is_pinned = part.iter().any(|word| word.starts_with("--pinnedpubkey"));
                runs(&part, FETCHERS) && !is_pinned && part.iter().any(is_open)
            })
            || self
                .parts()
                .any(|part| runs(&part, &["opkg"]) && part.contains(&"--no-check-certificate"))
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

    /// Whether what it writes is what the other one fetched, by the name of the file or of a variable,
    /// or by a pipe.
    pub(super) fn writes_what(&self, fetch: &Self) -> bool {
        let is_fetch = |part: &Vec<&str>| {
            [FETCHERS, PLAIN_FETCHERS, INSTALLERS].iter().any(|it| runs(part, it))
        };
        if self.line.number == fetch.line.number {
            let mut all = self.parts().skip_while(|part| !is_fetch(part));
            let Some(from) = all.next() else { return false };
            let own = names(&from);
            return writes(&from).is_some()
                || self.text.replace("||", "").contains('|')
                || all
                    .filter(|part| writes(part).is_some())
                    .any(|part| names(&part).iter().any(|it| own.contains(it)));
        }
        self.reads(&names_of(fetch))
    }

    /// Whether what it writes has one of these names; what it hands on by a pipe counts.
    pub(super) fn reads(&self, own: &BTreeSet<String>) -> bool {
        let is_piped = self.text.replace("||", "").contains('|');
        self.parts()
            .filter(|part| is_piped || writes(part).is_some())
            .any(|part| names(&part).iter().any(|it| own.contains(it)))
    }

    /// Whether one of its single commands runs one of these programs.
    pub(super) fn runs(&self, names: &[&str]) -> bool {
        self.parts().any(|part| runs(&part, names))
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

fn is_insecure(word: &str) -> bool {
    matches!(word, "--no-check-certificate" | "--insecure" | "--check-certificate=false")
}

/// `-sk`: letters of which one is curl's for a certificate that is not checked.
fn is_cluster(word: &str) -> bool {
    word.len() <= 8 && word.starts_with('-') && !word.starts_with("--") && word.contains('k')
}

/// Names of the files of a line that fetches, and its variables: `$NAME`; without those that only what
/// writes on the same line has.
pub(super) fn names_of(own: &Command<'_>) -> BTreeSet<String> {
    let mut found = names(&own.words().take(1).collect::<Vec<_>>());
    for part in own.parts().filter(|part| runs(part, FETCHERS) || writes(part).is_none()) {
        found.extend(names(&part));
    }
    found
}

/// Names of files among words, and variables.
pub(super) fn names(all: &[&str]) -> BTreeSet<String> {
    const PACKED: &[&str] = &[".gz", ".xz", ".bz2", ".lzma", ".zst"];
    let mut found = BTreeSet::new();
    let is_writer = runs(all, WRITERS) || runs(all, &["mtd", "ubiupdatevol", "sysupgrade"]);
    let mut before = "";
    for (at, word) in all.iter().take(MAX_WORDS).enumerate() {
        let name_of = |own: &str| {
            !own.is_empty() && own.chars().all(|it| it.is_ascii_alphanumeric() || it == '_')
        };
        let (name, value) =
            word.split_once('=').filter(|(name, _)| name_of(name)).unwrap_or(("", word));
        if !name.is_empty() && !matches!(name, "if" | "of") {
            found.insert(format!("${name}"));
        }
        let is_told = before.starts_with('-') && before.ends_with(['O', 'o']) || name == "if";
        let is_bare = is_told || is_writer && at > 0 && at + 1 < all.len() && *word != "write";
        before = word;
        let bare = value.trim_start_matches(['<', '>', '@']).replace(['{', '}'], "");
        let is_file = is_bare || word.contains(['/', '$', '.']);
        if word.starts_with('-') || !is_file || bare.contains("/dev/") {
            continue;
        }
        // `${NAME##*/}`
        let bare = match bare.find(['#', '%']).filter(|_| bare.starts_with('$')) {
            Some(at) => bare[..at].to_owned(),
            None => bare,
        };
        let base = base(&bare);
        let stem = PACKED.iter().find_map(|end| base.strip_suffix(end));
        let both = [Some(base), stem].into_iter().flatten().filter(|own| own.len() > 1 || is_bare);
        found.extend(both.filter(|own| !own.is_empty()).map(str::to_owned));
    }
    found
}

/// Whether a single command runs one of these programs.
pub(super) fn runs(part: &[&str], names: &[&str]) -> bool {
    part.first().is_some_and(|word| names.contains(&base(word)))
}

/// Whether it hands something over, and keeps nothing of the answer: curl(1), wget(1).
fn is_upload(part: &[&str]) -> bool {
    const SENT: &[&str] = &["--post-data", "--post-file", "--body-data", "--body-file", "--data"];
    let is_curl = runs(part, &["curl"]);
    let is_kept = part.iter().any(|word| {
        word.contains('>') || word.starts_with("--output") || {
            let letters = word.strip_prefix('-').unwrap_or_default();
            !letters.starts_with('-') && letters.contains(['o', 'O'])
        }
    });
    let is_sent = part.iter().any(|word| {
        SENT.iter().any(|own| word.starts_with(own)) || is_curl && matches!(*word, "-d" | "-F")
    });
    is_curl && part.iter().any(|word| matches!(*word, "-T" | "--upload-file"))
        || is_sent && !is_kept
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
    if is_of_settings(part) {
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

/// Whether what is written is a part of the flash for settings, by its name, a few bytes of one, or a
/// picture.
fn is_of_settings(part: &[&str]) -> bool {
    const NAMES: &[&str] = &["env", "config", "logo", "splash", "nvram"];
    const PICTURES: &[&str] = &[".bmp", ".png", ".jpg", ".ppm"];
    let last = part.last().copied().unwrap_or_default().to_ascii_lowercase();
    let is_named = part.iter().any(|word| base(word) == "mtd" || *word == "write");
    is_named && last.split(|own: char| !own.is_ascii_alphanumeric()).any(|it| NAMES.contains(&it))
        || part.contains(&"bs=1")
        || part.iter().any(|word| PICTURES.iter().any(|end| word.ends_with(end)))
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

#[cfg(test)]
#[path = "commands_tests.rs"]
mod tests;
