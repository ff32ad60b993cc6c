// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Update frameworks and package managers other than opkg, by their own configuration: apt
//! (sources.list(5), apt.conf(5)), apk (apk-repositories(5)), SWUpdate (`swupdate.cfg`), RAUC
//! (`system.conf`, which knows no update without a signature), Mender (`mender.conf`, which takes unsigned
//! artefacts unless it is given a key to verify them with), and Uptane (`sota.toml` of aktualizr, which
//! takes nothing that its root of trust does not sign).

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, SignatureCheck, Update, UpdateRule, UpdateRuleKind};
use thirteen_unpack::EntryKind;

use super::{transport, unchecked};
use crate::config::assignments::equals;
use crate::config::{locate, truth, without_credentials};
use crate::facet::LookedAt;
use crate::view::{FileSystem, Found, Image, Line, lines, trimmed};

const SWUPDATE: &[&str] = &["/etc/swupdate.cfg", "/etc/swupdate/swupdate.cfg"];
pub(super) const RAUC: &[&str] = &["/etc/rauc/system.conf", "/usr/lib/rauc/system.conf"];
pub(super) const MENDER: &[&str] = &["/etc/mender/mender.conf", "/usr/share/mender/mender.conf"];

/// Programs of Mender that install.
const MENDERS: &[&str] = &["mender", "mender-update", "mender-client"];

/// Where aktualizr's configuration lies besides `/etc/sota` (aktualizr, "Configuration").
pub(super) const SOTA: &str = "/usr/lib/sota/conf.d/";

/// A value with its line.
#[derive(Clone, Copy)]
struct Given<'a> {
    file: Found<'a>,
    line: Line<'a>,
    value: &'a [u8],
}

pub(super) fn updates(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    looked: &mut LookedAt,
) -> Vec<Update> {
    let mut found = apt(image, files, looked);
    found.extend(apk(image, files, looked));
    for file in texts(files, SWUPDATE) {
        looked.file(file.header.size);
        let key = ["public-key-file", "ca-path"].iter().find_map(|name| setting(file, name));
        let url = setting(file, "url");
        if key.is_none() && url.is_none() {
            continue;
        }
        // Without a key it depends on how the program was built.
        let signature =
            if key.is_some() { SignatureCheck::Checked } else { SignatureCheck::Unknown };
        found.push(of(image, "swupdate", file, url, signature, key));
    }
    for file in texts(files, RAUC) {
        looked.file(file.header.size);
        let key = rauc_keyring(file);
        if key.is_some() {
            found.push(of(image, "rauc", file, None, SignatureCheck::Checked, key));
        }
    }
    for file in texts(files, MENDER) {
        looked.file(file.header.size);
        let Some(url) = json(file, "ServerURL") else { continue };
        let key =
            ["ArtifactVerifyKey", "ArtifactVerifyKeys"].iter().find_map(|name| json(file, name));
        let signature =
            if key.is_some() { SignatureCheck::Checked } else { unchecked(files, MENDERS) };
        found.push(of(image, "mender", file, Some(url), signature, key));
    }
    for file in files.iter().filter(is_of_sota) {
        let names = ["repo_server", "director_server", "server"];
        let Some(url) = names.iter().find_map(|name| setting(file, name)) else { continue };
        looked.file(file.header.size);
        if transport(url.value).is_some() {
            found.push(of(image, "uptane", file, Some(url), SignatureCheck::Checked, Some(url)));
        }
    }
    found
}

fn is_of_sota(file: &Found<'_>) -> bool {
    let path = &file.header.path;
    file.text.is_some()
        && path.ends_with(b".toml")
        && (path.starts_with(b"/etc/sota/") || path.starts_with(SOTA.as_bytes()))
}

pub(super) fn rules(image: &Image<'_>, files: &FileSystem<'_>) -> Vec<UpdateRule> {
    let mut found = Vec::new();
    let mut tell = |mechanism: &str, own: &Given<'_>, rule, holds| {
        found.push(UpdateRule {
            mechanism: mechanism.to_owned(),
            rule,
            holds,
            locators: vec![locate(image, own.file, &own.line)],
        });
    };
    for file in texts(files, SWUPDATE) {
        if let Some(own) = setting(file, "no-downgrading") {
            tell("swupdate", &own, UpdateRuleKind::NoneOlder, Answer::Yes);
        }
    }
    for file in texts(files, RAUC) {
        if let Some(own) = setting(file, "min-bundle-version") {
            tell("rauc", &own, UpdateRuleKind::NoneOlder, Answer::Yes);
        }
    }
    for file in texts(files, MENDER) {
        if let Some(own) = json(file, "SkipVerify").filter(|own| truth(own.value) == Some(true)) {
            tell("mender", &own, UpdateRuleKind::Certificate, Answer::No);
        }
    }
    found
}

fn texts<'a>(files: &FileSystem<'a>, paths: &[&str]) -> Vec<Found<'a>> {
    let all = paths.iter().filter_map(|path| files.find(path.as_bytes()));
    all.filter(|file| file.text.is_some()).collect()
}

fn of(
    image: &Image<'_>,
    mechanism: &str,
    file: Found<'_>,
    url: Option<Given<'_>>,
    signature: SignatureCheck,
    key: Option<Given<'_>>,
) -> Update {
    let place = |own: &Given<'_>| locate(image, own.file, &own.line);
    let mut locators: Vec<Locator> = url.iter().chain(key.iter()).map(place).collect();
    if key.is_none() {
        locators.push(image.entry(file.entry));
    }
    let address = url.map(|own| own.value).unwrap_or_default();
    Update {
        mechanism: mechanism.to_owned(),
        url: without_credentials(&trimmed(address)),
        transport: transport(address).unwrap_or("unknown").to_owned(),
        signature,
        locators,
    }
}

/// `name = "value";` and `name=value`.
fn setting<'a>(file: Found<'a>, name: &str) -> Option<Given<'a>> {
    let own = equals(file.text?).find(|own| own.key == name.as_bytes())?;
    let value = own.value.strip_suffix(b";").unwrap_or(own.value);
    (!value.is_empty()).then_some(Given { file, line: own.line, value })
}

/// `"Name": "value",` on a line of its own, as the program writes it.
fn json<'a>(file: Found<'a>, name: &str) -> Option<Given<'a>> {
    let quoted = format!("\"{name}\"");
    lines(file.text?).find_map(|line| {
        let at = memchr::memmem::find(line.bytes, quoted.as_bytes())? + quoted.len();
        let rest = line.bytes.get(at..)?.trim_ascii_start().strip_prefix(b":")?.trim_ascii();
        let value = match rest.strip_prefix(b"\"") {
            Some(rest) => rest.split(|byte| *byte == b'"').next()?,
            None => rest.split(|byte| matches!(byte, b',' | b'}')).next()?.trim_ascii(),
        };
        (!value.is_empty() && value != b"[]").then_some(Given { file, line, value })
    })
}

/// The keyring of RAUC: `path` or `directory` below `[keyring]`.
fn rauc_keyring(file: Found<'_>) -> Option<Given<'_>> {
    let mut is_keyring = false;
    for line in lines(file.text?) {
        let bare = line.bytes.trim_ascii();
        if bare.starts_with(b"[") {
            is_keyring = bare == b"[keyring]";
        } else if is_keyring
            && let Some((b"path" | b"directory", value)) = split(bare)
            && !value.is_empty()
        {
            return Some(Given { file, line, value });
        }
    }
    None
}

fn split(bare: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(b'=', bare)?;
    Some((bare[..at].trim_ascii(), bare[at + 1..].trim_ascii()))
}

/// apt verifies lists unless it is told not to: `[trusted=yes]`, `AllowUnauthenticated "true"`.
fn apt(image: &Image<'_>, files: &FileSystem<'_>, looked: &mut LookedAt) -> Vec<Update> {
    let mut found = Vec::new();
    let below = |folder: &str, end: &str| -> Vec<Vec<u8>> {
        let names = files.list(folder.as_bytes()).unwrap_or_default();
        let names = names.into_iter().filter(|name| name.ends_with(end.as_bytes()));
        names.map(|name| [folder.as_bytes(), b"/", name].concat()).collect()
    };
    let mut settings = vec![b"/etc/apt/apt.conf".to_vec()];
    settings.extend(below("/etc/apt/apt.conf.d", ""));
    let off = settings.iter().find_map(|path| {
        let file = files.find(path)?;
        lines(file.text?).find_map(|line| {
            let bare = line.bytes.trim_ascii().to_ascii_lowercase();
            let is_off = bare.starts_with(b"apt::get::allowunauthenticated")
                && [&b"\"true\""[..], b"\"1\"", b"\"yes\""]
                    .iter()
                    .any(|yes| memchr::memmem::find(&bare, yes).is_some());
            is_off.then(|| locate(image, file, &line))
        })
    });
    let mut sources = vec![b"/etc/apt/sources.list".to_vec()];
    sources.extend(below("/etc/apt/sources.list.d", ".list"));
    for file in sources.iter().filter_map(|path| files.find(path)) {
        let Some(text) = file.text else { continue };
        looked.file(text.len() as u64);
        for line in lines(text) {
            let Ok(words) = std::str::from_utf8(line.bytes) else { continue };
            let mut words = words.split_whitespace();
            if words.next() != Some("deb") {
                continue;
            }
            let rest: Vec<&str> = words.collect();
            let is_trusted = rest.iter().any(|word| word.trim_matches(['[', ']']) == "trusted=yes");
            let Some(url) = rest.iter().find(|word| word.contains("://")) else { continue };
            let is_off = is_trusted || off.is_some();
            let mut locators = vec![locate(image, file, &line)];
            locators.extend(off.iter().filter(|_| !is_trusted).cloned());
            found.push(Update {
                mechanism: "apt".to_owned(),
                url: without_credentials(url),
                transport: transport(url.as_bytes()).unwrap_or("unknown").to_owned(),
                signature: if is_off {
                    unchecked(files, &["apt-get", "apt"])
                } else {
                    SignatureCheck::Checked
                },
                locators,
            });
        }
    }
    found
}

/// apk verifies its index with the keys of `/etc/apk/keys`.
fn apk(image: &Image<'_>, files: &FileSystem<'_>, looked: &mut LookedAt) -> Vec<Update> {
    let Some(file) = files.find(b"/etc/apk/repositories") else { return Vec::new() };
    let Some(text) = file.text else { return Vec::new() };
    looked.file(text.len() as u64);
    let key = files.list(b"/etc/apk/keys").unwrap_or_default().into_iter().find_map(|name| {
        let key = files.find(&[b"/etc/apk/keys/", name].concat())?;
        (key.header.kind == EntryKind::File && key.header.size > 0).then(|| image.entry(key.entry))
    });
    let sources = lines(text).filter_map(|line| {
        let word = line.bytes.trim_ascii().rsplit(|byte| *byte == b' ').next()?;
        Some((line, word, transport(word)?))
    });
    sources
        .filter(|(line, ..)| !line.bytes.trim_ascii().starts_with(b"#"))
        .map(|(line, url, transport)| Update {
            mechanism: "apk".to_owned(),
            url: without_credentials(&trimmed(url)),
            transport: transport.to_owned(),
            signature: if key.is_some() {
                SignatureCheck::Checked
            } else {
                SignatureCheck::Unknown
            },
            locators: [locate(image, file, &line)].into_iter().chain(key.clone()).collect(),
        })
        .collect()
}
