// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Keys and certificates: PEM anywhere in any file, DER, dropbear host keys and keystores as whole
//! files, keys of users who may log in. What is wrong with the numbers of RSA keys is told too.

mod authorized;
pub(super) mod base64;
mod date;
mod der;
mod numbers;
mod pem;
mod published;
mod ssh;
mod store;

use sha2::{Digest, Sha256};
use thirteen_evidence::facts::{Key, KeyFormat, KeyKind, KeyPurpose};
use thirteen_evidence::redact::hex;
use thirteen_evidence::{Area, Evidence, escape_bytes};
use thirteen_unpack::{EntryKind, Seat};

use crate::facet::{Kept, LookedAt, Want};
use crate::remade::Scripts;
use crate::view::Image;

/// Keys of one file that are kept: enough for a bundle of all public authorities.
const MAX_KEYS: usize = 1024;
/// The largest file that is taken for one key, in bytes.
const MAX_KEY_FILE: usize = 16 << 10;

/// The facet.
pub struct Facet;

/// A key, before it has its locator.
struct Draft {
    key: Key,
    offset: usize,
    length: usize,
    line: Option<u32>,
    /// What stands there; nothing where that is no text.
    excerpt: Option<String>,
    /// The public part, where it is given.
    public: Option<ssh::Public>,
    /// The keystore that it lies in.
    store: Option<store::Store>,
}

/// Files that are older than 2010 bear the date of an epoch, and none of a build, in seconds since 1970.
const FIRST_BUILD: u64 = 1_262_304_000;
/// Builds that can be repeated give their files the date of the last change to the source, which may be
/// some time before the certificate was made. In seconds.
const YEAR: u64 = 366 * 86_400;
/// Rounds of hashing that are spent on the keystores of one artefact.
const STORE_ROUNDS: u64 = 2_000_000;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Keys
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        if seat.header.kind.has_content() { Want::Scan } else { Want::Nothing }
    }

    fn scan(&self, seat: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        let drafts = keys(seat, content);
        (!drafts.is_empty()).then(|| Box::new(drafts) as Kept)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        let mut newest = std::collections::BTreeMap::new();
        for files in image.file_systems() {
            let written = files.iter().filter_map(|found| found.header.modified).max();
            newest.insert(files.container(), written);
            looked.source();
            for found in files.iter().filter(|found| found.header.kind == EntryKind::File) {
                looked.file(found.header.size);
            }
        }
        let scripts = Scripts::of(image);
        let mut left = STORE_ROUNDS;
        let mut made = Vec::new();
        for (entry, draft) in drafts(image) {
            let mut locator = image.span(entry, draft.offset as u64, draft.length as u64);
            locator.excerpt.clone_from(&draft.excerpt);
            locator.line = draft.line;
            let mut key = Key { locators: vec![locator], ..draft.key.clone() };
            if let Some(certificate) = &mut key.certificate {
                let container = image.tree().entries.get(entry).and_then(|own| own.container);
                let written = container.and_then(|own| newest.get(&own)).copied().flatten();
                certificate.expired_when_built =
                    written.map(|written| certificate.not_after < date::utc(written));
                certificate.begins_after_build = (written.filter(|own| *own > FIRST_BUILD))
                    .map(|own| certificate.not_before > date::utc(own.saturating_add(YEAR)));
            }
            let is_open = |own: &store::Store| own.is_opened_by_list(&mut left);
            key.opened_by =
                (draft.store.as_ref().is_some_and(is_open)).then(|| store::LIST_NAME.to_owned());
            key.remade_by = remade_by(image, &scripts, entry, &key);
            made.push(key);
        }
        weigh(image, &mut made);
        evidence.keys.append(&mut made);
    }
}

/// The start script of the same file system that makes a private key anew.
fn remade_by(
    image: &Image<'_>,
    scripts: &[Scripts<'_>],
    entry: usize,
    key: &Key,
) -> Option<String> {
    let own = image.tree().entries.get(entry).filter(|_| key.kind == KeyKind::Private)?;
    let scripts = scripts.iter().find(|scripts| Some(scripts.container()) == own.container)?;
    let script = match key.purpose {
        KeyPurpose::SshHost => scripts.host_key(&own.header.path),
        _ => scripts.key(&own.header.path),
    };
    script.map(|script| escape_bytes(&script.header.path))
}

fn drafts<'a>(image: &Image<'a>) -> impl Iterator<Item = (usize, &'a Draft)> + use<'a> {
    let kept = image.kept::<Vec<Draft>>(Area::Keys);
    kept.flat_map(|(entry, drafts)| drafts.iter().map(move |draft| (entry, draft)))
}

/// Says of each key what is wrong with its numbers; the keys stand in the order of the drafts.
fn weigh(image: &Image<'_>, keys: &mut [Key]) {
    let numbers = drafts(image).map(|(_, draft)| draft.public.as_ref()?.rsa_numbers());
    let numbered = keys.iter_mut().zip(numbers).filter_map(|(key, own)| Some((key, own?)));
    let (keys, numbers): (Vec<&mut Key>, Vec<_>) = numbered.unzip();
    for (key, weaknesses) in keys.into_iter().zip(numbers::weaknesses(&numbers)) {
        key.weaknesses = weaknesses;
    }
}

fn keys(seat: &Seat<'_>, content: &[u8]) -> Vec<Draft> {
    let is_file = seat.header.kind == EntryKind::File;
    let path = &seat.header.path;
    if is_file && authorized::is_list(path) {
        return authorized::of_list(content);
    }
    let mut drafts: Vec<Draft> = pem::blocks(content, MAX_KEYS)
        .iter()
        .filter_map(|block| of_block(path, content, block))
        .collect();
    if drafts.is_empty() && is_file && content.len() <= MAX_KEY_FILE {
        drafts.extend(dropbear(path, content).or_else(|| whole_der(path, content)));
    }
    if drafts.is_empty() && is_file {
        drafts.extend(keystore(path, content));
    }
    if is_file {
        drafts.extend(authorized::of_script(path, content));
    }
    drafts
}

/// What the file's name tells of the use of a private key.
fn purpose(path: &[u8]) -> KeyPurpose {
    let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or(path);
    let is_host = (name.starts_with(b"dropbear_") || name.starts_with(b"ssh_host_"))
        && (name.ends_with(b"_key") || name.ends_with(b"_key.pub"));
    let is_user = [b"id_rsa".as_slice(), b"id_dsa", b"id_ecdsa", b"id_ed25519", b"id_dropbear"];
    match name {
        _ if is_host => KeyPurpose::SshHost,
        name if is_user.contains(&name) => KeyPurpose::SshUser,
        _ => KeyPurpose::Unknown,
    }
}

fn dropbear(path: &[u8], content: &[u8]) -> Option<Draft> {
    let public = ssh::dropbear(content)?;
    let purpose = match purpose(path) {
        // The format is used for host keys and, by dbclient, for users'.
        KeyPurpose::Unknown if path.windows(5).any(|part| part == b"_host") => KeyPurpose::SshHost,
        known => known,
    };
    let key = Key {
        kind: KeyKind::Private,
        format: KeyFormat::Dropbear,
        algorithm: public.algorithm().to_owned(),
        bits: public.bits(),
        purpose,
        fingerprint: public.fingerprint(),
        published_test_key: false,
        encrypted: false,
        comment: None,
        opened_by: None,
        remade_by: None,
        weaknesses: Vec::new(),
        certificate: None,
        locators: Vec::new(),
    };
    Some(whole(key, content, Some(public)))
}

/// A draft of a whole file.
fn whole(key: Key, content: &[u8], public: Option<ssh::Public>) -> Draft {
    let length = content.len();
    Draft { key, offset: 0, length, line: None, excerpt: None, public, store: None }
}

fn keystore(path: &[u8], content: &[u8]) -> Option<Draft> {
    let store = store::read(content)?;
    let key = of_der(KeyKind::Private, store.format, path, content, None);
    let key = Key { encrypted: store.encrypted, ..key };
    Some(Draft { store: Some(store), ..whole(key, content, None) })
}

fn whole_der(path: &[u8], content: &[u8]) -> Option<Draft> {
    let described = der::describe(content)?;
    // Many things are a sequence of numbers: a bare RSA public key is not believed by its form.
    if !described.is_private && !described.is_certificate {
        return None;
    }
    let kind = if described.is_private { KeyKind::Private } else { KeyKind::Certificate };
    let key = of_der(kind, KeyFormat::Der, path, content, Some(&described));
    Some(whole(key, content, described.public))
}

fn of_der(
    kind: KeyKind,
    format: KeyFormat,
    path: &[u8],
    body: &[u8],
    described: Option<&der::Described>,
) -> Key {
    let public = described.and_then(|described| described.public.as_ref());
    Key {
        kind,
        format,
        algorithm: described.map_or("unknown", |described| described.algorithm).to_owned(),
        bits: described.map_or(0, |described| described.bits),
        purpose: purpose(path),
        fingerprint: public.map_or_else(|| ssh::fingerprint(body), ssh::Public::fingerprint),
        published_test_key: false,
        encrypted: described.is_some_and(|described| described.is_encrypted),
        comment: None,
        opened_by: None,
        remade_by: None,
        weaknesses: Vec::new(),
        certificate: described.and_then(|described| described.certificate.clone()),
        locators: Vec::new(),
    }
}

fn of_block(path: &[u8], content: &[u8], block: &pem::Block) -> Option<Draft> {
    let described = der::describe(&block.body);
    let named = described.as_ref();
    let mut public = named.and_then(|own| own.public.clone());
    let mut key = match block.label.as_str() {
        "OPENSSH PRIVATE KEY" => openssh(path, &block.body, &mut public)?,
        "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => {
            of_der(KeyKind::Certificate, KeyFormat::Pem, path, &block.body, named)
        }
        "PUBLIC KEY" | "RSA PUBLIC KEY" => {
            of_der(KeyKind::Public, KeyFormat::Pem, path, &block.body, named)
        }
        label if label.ends_with("PRIVATE KEY") => {
            private(path, label, block, named.filter(|described| described.is_private))?
        }
        _ => return None,
    };
    let in_program = content.starts_with(b"\x7fELF");
    key.published_test_key = key.kind == KeyKind::Private
        && in_program
        && published::is_known(&hex(&Sha256::digest(&block.body)));
    let excerpt = Some(format!("-----BEGIN {}-----", block.label));
    let (offset, length) = (block.offset, block.length);
    Some(Draft { key, offset, length, line: None, excerpt, public, store: None })
}

/// A private key's block. One that is not encrypted must hold a key; what an encrypted one holds
/// cannot be seen.
fn private(
    path: &[u8],
    label: &str,
    block: &pem::Block,
    described: Option<&der::Described>,
) -> Option<Key> {
    let encrypted = block.is_encrypted || label == "ENCRYPTED PRIVATE KEY";
    if !encrypted && described.is_none() {
        return None;
    }
    let mut key = of_der(KeyKind::Private, KeyFormat::Pem, path, &block.body, described);
    key.encrypted |= encrypted;
    if key.algorithm == "unknown" {
        let named = [("RSA ", "rsa"), ("EC ", "ecdsa"), ("DSA ", "dsa")];
        let named = named.iter().find(|(start, _)| label.starts_with(start));
        key.algorithm = named.map_or("unknown", |(_, algorithm)| algorithm).to_owned();
    }
    Some(key)
}

fn openssh(path: &[u8], body: &[u8], given: &mut Option<ssh::Public>) -> Option<Key> {
    let (public, encrypted) = ssh::openssh(body)?;
    given.clone_from(&public);
    let mut key = of_der(KeyKind::Private, KeyFormat::Openssh, path, body, None);
    if let Some(public) = public {
        key.algorithm = public.algorithm().to_owned();
        key.bits = public.bits();
        key.fingerprint = public.fingerprint();
    }
    key.encrypted = encrypted;
    Some(key)
}
