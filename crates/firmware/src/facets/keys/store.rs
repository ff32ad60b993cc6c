// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Keystores: PKCS #12 (RFC 7292) and Java's own (JKS and JCEKS, `sun.security.provider.JavaKeyStore`).
//! Read is what stands in them outside of encryption, and whether a well-known password opens them, by
//! their integrity check alone. Crates for both exist; they take the password first, bring ciphers of the
//! eighties along, and bound neither the rounds that a file asks for nor what it allocates.

use ring::{digest, hmac};
use thirteen_evidence::facts::KeyFormat;

use super::der::{self, INTEGER, OCTETS, OID, Reader, SEQUENCE};

/// The largest file that is taken for a keystore, in bytes.
pub const MAX_STORE: usize = 64 << 10;
/// Entries of one keystore that are believed.
const MAX_ENTRIES: usize = 256;
/// Bags of keys within bags that are followed.
const MAX_DEPTH: usize = 4;
/// Rounds of hashing that one file may ask for, all passwords together.
const MAX_ROUNDS: u64 = 200_000;

/// What `opened_by` says where one of [`PASSWORDS`] opened a keystore.
pub const LIST_NAME: &str = "common-keystore-passwords";

/// Passwords that tools, manuals and examples give to keystores, and none at all.
const PASSWORDS: [&str; 16] = [
    "",
    "changeit",
    "changeme",
    "password",
    "123456",
    "12345678",
    "android",
    "admin",
    "keystore",
    "storepass",
    "secret",
    "test",
    "1234",
    "pass",
    "passw0rd",
    "qwerty",
];

/// A keystore that holds at least one private key.
#[derive(Debug)]
pub struct Store {
    /// Its format.
    pub format: KeyFormat,
    /// The private key is encrypted.
    pub encrypted: bool,
    /// What tells whether a password is the right one.
    lock: Option<Lock>,
}

/// The integrity check of a keystore.
#[derive(Debug)]
enum Lock {
    /// A hash over the password and what stands before it.
    Jks { content: Vec<u8>, hash: Vec<u8> },
    /// A message authentication code (RFC 7292, appendix B).
    Mac { hash: Hash, salt: Vec<u8>, rounds: u64, content: Vec<u8>, code: Vec<u8> },
}

/// A hash, by its block in bytes.
#[derive(Debug, Clone, Copy)]
struct Hash {
    of: &'static digest::Algorithm,
    mac: hmac::Algorithm,
    block: usize,
}

/// A keystore with a private key; `None` for anything else, a store of certificates among it.
pub fn read(content: &[u8]) -> Option<Store> {
    if content.len() > MAX_STORE {
        return None;
    }
    java(content).or_else(|| pkcs12(content))
}

impl Store {
    /// Whether a well-known password opens it. `left` is what may still be spent on such tries, in rounds
    /// of hashing: it follows from the files alone, so that the answer is the same everywhere.
    pub fn is_opened_by_list(&self, left: &mut u64) -> bool {
        let Some(lock) = &self.lock else { return false };
        let cost = lock.rounds().saturating_mul(PASSWORDS.len() as u64);
        if cost > MAX_ROUNDS.min(*left) {
            return false;
        }
        *left -= cost;
        PASSWORDS.iter().any(|password| lock.opens(password))
    }
}

impl Lock {
    /// Rounds that one try takes; what is hashed once counts by its length.
    fn rounds(&self) -> u64 {
        match self {
            Self::Jks { content, .. } => content.len() as u64 / 64 + 1,
            Self::Mac { rounds, content, .. } => rounds.saturating_add(content.len() as u64 / 64),
        }
    }

    fn opens(&self, password: &str) -> bool {
        let units: Vec<u8> = password.encode_utf16().flat_map(u16::to_be_bytes).collect();
        match self {
            Self::Jks { content, hash } => {
                let mut context = digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY);
                context.update(&units);
                context.update(b"Mighty Aphrodite");
                context.update(content);
                context.finish().as_ref() == hash
            }
            Self::Mac { hash, salt, rounds, content, code } => {
                // The zero at the end is part of the password; no password at all has none.
                let mut forms = vec![[units.as_slice(), &[0, 0]].concat()];
                forms.extend(password.is_empty().then(Vec::new));
                forms.iter().any(|units| {
                    let key = derived(*hash, units, salt, *rounds);
                    let key = hmac::Key::new(hash.mac, &key);
                    hmac::verify(&key, content, code).is_ok()
                })
            }
        }
    }
}

/// RFC 7292, appendix B.2, for a key as long as the hash, and for the purpose 3.
fn derived(hash: Hash, password: &[u8], salt: &[u8], rounds: u64) -> Vec<u8> {
    let filled = |bytes: &[u8]| -> Vec<u8> {
        let length = bytes.len().div_ceil(hash.block) * hash.block;
        bytes.iter().copied().cycle().take(length).collect()
    };
    let first = [vec![3; hash.block], filled(salt), filled(password)].concat();
    let mut made = digest::digest(hash.of, &first);
    for _ in 1..rounds {
        made = digest::digest(hash.of, made.as_ref());
    }
    made.as_ref().to_vec()
}

fn pkcs12(content: &[u8]) -> Option<Store> {
    const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
    let mut reader = der::whole(content)?;
    if reader.expect(INTEGER)? != [3] {
        return None;
    }
    let mut outer = reader.inside(SEQUENCE)?;
    if outer.expect(OID)? != DATA {
        return None;
    }
    let safe = outer.inside(0xa0)?.expect(OCTETS)?;
    let mut parts = der::whole(safe)?;
    let mut kinds = Vec::new();
    while let Some(mut part) = parts.inside(SEQUENCE) {
        if part.expect(OID) == Some(DATA)
            && let Some(bags) = part.inside(0xa0).and_then(|mut own| own.expect(OCTETS))
        {
            keys_in_bags(bags, 0, &mut kinds);
        }
    }
    // Where there are several, the least protected one counts.
    let encrypted = *kinds.iter().min()?;
    let lock = reader.inside(SEQUENCE).and_then(|data| mac(data, safe));
    Some(Store { format: KeyFormat::Pkcs12, encrypted, lock })
}

/// Whether each key in these bags is encrypted.
fn keys_in_bags(bags: &[u8], depth: usize, found: &mut Vec<bool>) {
    const BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01];
    let Some(mut bags) = der::whole(bags) else { return };
    while let Some(mut bag) = bags.inside(SEQUENCE) {
        let kind = bag.expect(OID).and_then(|own| own.strip_prefix(BAG));
        let Some(value) = bag.expect(0xa0) else { continue };
        match kind {
            _ if found.len() >= MAX_ENTRIES => return,
            Some([1]) => found.push(false),
            Some([2]) => found.push(true),
            Some([6]) if depth < MAX_DEPTH => keys_in_bags(value, depth + 1, found),
            _ => {}
        }
    }
}

fn mac(mut data: Reader<'_>, content: &[u8]) -> Option<Lock> {
    let mut info = data.inside(SEQUENCE)?;
    let hash = match info.inside(SEQUENCE)?.expect(OID)? {
        [0x2b, 0x0e, 0x03, 0x02, 0x1a] => Hash {
            of: &digest::SHA1_FOR_LEGACY_USE_ONLY,
            mac: hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            block: 64,
        },
        [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01] => {
            Hash { of: &digest::SHA256, mac: hmac::HMAC_SHA256, block: 64 }
        }
        [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03] => {
            Hash { of: &digest::SHA512, mac: hmac::HMAC_SHA512, block: 128 }
        }
        _ => return None,
    };
    let code = info.expect(OCTETS)?.to_vec();
    let salt = data.expect(OCTETS)?.to_vec();
    let rounds = match data.expect(INTEGER) {
        Some(number) if number.len() <= 4 => {
            number.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)).max(1)
        }
        Some(_) => return None,
        None => 1,
    };
    Some(Lock::Mac { hash, salt, rounds, content: content.to_vec(), code })
}

/// Reads big-endian fields one after another.
struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(head)
    }

    fn number(&mut self, bytes: usize) -> Option<usize> {
        let taken = self.take(bytes)?;
        Some(taken.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
    }

    /// A text or block behind its length.
    fn counted(&mut self, bytes: usize) -> Option<&'a [u8]> {
        let length = self.number(bytes)?;
        self.take(length)
    }
}

fn java(content: &[u8]) -> Option<Store> {
    let (body, hash) = content.split_last_chunk::<20>()?;
    let body = match body {
        [0xfe, 0xed, 0xfe, 0xed, rest @ ..] | [0xce, 0xce, 0xce, 0xce, rest @ ..] => rest,
        _ => return None,
    };
    let mut fields = Fields { rest: body };
    let version = fields.number(4)?;
    let count = fields.number(4)?;
    let mut has_key = false;
    for _ in 0..count.min(MAX_ENTRIES) {
        let kind = fields.number(4)?;
        fields.counted(2)?;
        fields.take(8)?;
        let certificates = match kind {
            1 => {
                // An `EncryptedPrivateKeyInfo`.
                has_key |= der::whole(fields.counted(4)?).is_some();
                fields.number(4)?
            }
            2 => 1,
            // A secret key of JCEKS is a serialised object whose end is not told: what is behind stays
            // unread.
            _ => break,
        };
        for _ in 0..certificates.min(MAX_ENTRIES) {
            if version == 2 {
                fields.counted(2)?;
            }
            fields.counted(4)?;
        }
    }
    let content = &content[..content.len() - hash.len()];
    let lock = Lock::Jks { content: content.to_vec(), hash: hash.to_vec() };
    let is_known = matches!(version, 1 | 2);
    (has_key && is_known).then_some(Store {
        format: KeyFormat::Jks,
        encrypted: true,
        lock: Some(lock),
    })
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
