// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether something in a script may verify what it fetched: a word that has to do with keys or signatures,
//! outside comments and what the script only says, another script, or a program that is given the file and
//! whose answer is heeded.

use std::collections::BTreeSet;

use super::commands::{Command, FETCHERS, names_of, runs};
use super::shell::base;

/// Parts of words that have to do with a verification, here or in another program.
const PARTS: &[&str] = &[
    "verif",
    "signature",
    "gpg",
    "openssl",
    "usign",
    "signify",
    "minisign",
    "ucert",
    "fwtool",
    "pubkey",
    "ed25519",
    "rauc",
    "swupdate",
    "decrypt",
    "authentic",
    "validat",
    "checksig",
    "signcheck",
    "pkcs",
];

/// Words that do, whole.
const WHOLE: &[&str] = &[
    "sign", "signed", "sig", "sigs", "auth", "valid", "isvalid", "key", "keys", "keyring",
    "public", "pem", "pub", "rsa", "hmac", "cms", "check", "fwcheck", "imgcheck", "trusted",
];

/// Programs that only tell something to somebody.
const TELLING: &[&str] = &["echo", "printf", "logger", "read"];

/// Files that are taken in and are known to verify nothing.
const KNOWN: &[&str] = &["/lib/functions.sh", "/usr/share/libubox/jshn.sh"];

/// Programs that verify nothing, whatever file they are given.
const HARMLESS: &[&str] = &[
    "[",
    "[[",
    "test",
    "mkdir",
    "cp",
    "mv",
    "rm",
    "cd",
    "ls",
    "cat",
    "ln",
    "chmod",
    "gunzip",
    "gzip",
    "zcat",
    "tar",
    "unzip",
    "xz",
    "dd",
    "wc",
    "stat",
    "du",
    "df",
    "file",
    "head",
    "tail",
    "grep",
    "egrep",
    "awk",
    "sed",
    "cut",
    "tr",
    "sync",
    "sleep",
    "touch",
    "exit",
    "return",
    "true",
    "false",
    "mount",
    "umount",
    "kill",
    "killall",
    "reboot",
    "basename",
    "dirname",
    "md5sum",
    "sha1sum",
    "sha256sum",
    "sha512sum",
    "cksum",
    "cmp",
    "diff",
    "mtd",
    "flash_erase",
    "flash_eraseall",
    "flash_unlock",
    "nandwrite",
    "flashcp",
    "ubiupdatevol",
    "ubiformat",
    "ubidetach",
    "ubiattach",
    "date",
    "export",
    "local",
    "case",
    "for",
    "fi",
    "done",
    "esac",
    "set",
    "trap",
    "wait",
    "let",
    "expr",
    "command",
    "which",
    "type",
    "tftp",
    "ftpget",
];

/// Functions of one script whose names are known.
const MAX_FUNCTIONS: usize = 256;

pub(super) fn has_doubt(commands: &[Command<'_>]) -> bool {
    let functions: BTreeSet<&str> =
        commands.iter().filter_map(|own| function(&own.text)).take(MAX_FUNCTIONS).collect();
    let fetched: BTreeSet<String> =
        commands.iter().filter(|own| own.fetches()).take(16).flat_map(names_of).collect();
    commands.iter().any(|own| {
        own.parts().any(|part| has_word(&part))
            || calls_another(&own.text)
            || asks_program(own, &functions, &fetched)
    })
}

/// `name() {`
fn function(text: &str) -> Option<&str> {
    let (name, _) = text.split_once("()")?;
    let name = name.trim().rsplit(char::is_whitespace).next()?;
    (!name.is_empty()).then_some(name)
}

fn has_word(part: &[&str]) -> bool {
    if runs(part, TELLING) {
        return false;
    }
    let is_fetch = runs(part, FETCHERS);
    // What a server is told, and whose certificate it shows, verifies nothing that it sends.
    part.iter().any(|word| {
        let low = word.to_ascii_lowercase();
        if is_fetch && low.starts_with('-') || is_digest(&low) {
            return false;
        }
        let mut words = low.split(|own: char| !own.is_ascii_alphanumeric());
        PARTS.iter().any(|it| low.contains(it)) || words.any(|it| WHOLE.contains(&it))
    })
}

/// `check_md5`: a digest, not a signature.
fn is_digest(word: &str) -> bool {
    word.contains("check") && ["md5", "crc", "size", "space"].iter().any(|it| word.contains(it))
}

/// Whether a line takes in or calls another script, which may verify.
fn calls_another(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_taking = matches!(words.next(), Some("." | "source"));
    if is_taking {
        return !words.next().is_some_and(|file| KNOWN.contains(&file.trim_matches(['"', '\''])));
    }
    text.split(|own: char| own.is_whitespace() || matches!(own, ';' | '&' | '|')).any(|word| {
        let is_known = KNOWN.contains(&word);
        !is_known
            && (word.ends_with(".sh") && !word.contains("://")
                || word.starts_with("/usr/lib/")
                || word.starts_with("/lib/"))
    })
}

/// Whether a program that is not known is given the file, and the script heeds its answer.
fn asks_program(own: &Command<'_>, functions: &BTreeSet<&str>, fetched: &BTreeSet<String>) -> bool {
    let first = own.words().next().unwrap_or_default();
    let is_heeded = own.text.contains("||")
        || own.text.contains("&&")
        || matches!(first, "if" | "elif" | "while");
    is_heeded
        && own.writes().is_none()
        && own.parts().any(|part| {
            let Some(program) = part.first() else { return false };
            let is_own = functions.contains(program) || program.contains(['$', '=']);
            !is_own
                && !HARMLESS.contains(&base(program))
                && !runs(&part, TELLING)
                && !runs(&part, FETCHERS)
                && super::commands::names(&part).iter().any(|it| fetched.contains(it))
        })
}
