// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Keys as SSH writes them: public blobs (RFC 4253 6.6, RFC 5656, RFC 8709), lines of
//! `authorized_keys` (sshd(8)), OpenSSH's private file (`PROTOCOL.key`), dropbear's host keys
//! (`signkey.c` of dropbear).

use sha2::{Digest, Sha256};

use super::base64;

/// A public key, as its blob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Public {
    algorithm: &'static str,
    bits: u32,
    blob: Vec<u8>,
}

fn string(blob: &mut Vec<u8>, bytes: &[u8]) {
    blob.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    blob.extend_from_slice(bytes);
}

/// A number without needless zero bytes in front, with one where the sign bit asks for it.
fn number(blob: &mut Vec<u8>, raw: &[u8]) {
    let start = raw.iter().position(|byte| *byte != 0).unwrap_or(raw.len());
    let mut bytes = raw[start..].to_vec();
    if bytes.first().is_some_and(|byte| byte & 0x80 != 0) {
        bytes.insert(0, 0);
    }
    string(blob, &bytes);
}

fn bits_of(raw: &[u8]) -> u32 {
    let start = raw.iter().position(|byte| *byte != 0).unwrap_or(raw.len());
    let zeros = raw.get(start).map_or(0, |byte| byte.leading_zeros());
    u32::try_from((raw.len() - start) * 8).unwrap_or(u32::MAX).saturating_sub(zeros)
}

impl Public {
    /// From exponent and modulus.
    pub fn rsa(exponent: &[u8], modulus: &[u8]) -> Self {
        let mut blob = Vec::new();
        string(&mut blob, b"ssh-rsa");
        number(&mut blob, exponent);
        number(&mut blob, modulus);
        Self { algorithm: "rsa", bits: bits_of(modulus), blob }
    }

    /// From p, q, g and y.
    pub fn dsa(p: &[u8], q: &[u8], g: &[u8], y: &[u8]) -> Self {
        let mut blob = Vec::new();
        string(&mut blob, b"ssh-dss");
        for part in [p, q, g, y] {
            number(&mut blob, part);
        }
        Self { algorithm: "dsa", bits: bits_of(p), blob }
    }

    /// From the curve's name and a point.
    pub fn ecdsa(curve: &str, point: &[u8]) -> Self {
        let mut blob = Vec::new();
        string(&mut blob, format!("ecdsa-sha2-{curve}").as_bytes());
        string(&mut blob, curve.as_bytes());
        string(&mut blob, point);
        let bits = curve.trim_start_matches("nistp").parse().unwrap_or(0);
        Self { algorithm: "ecdsa", bits, blob }
    }

    /// From a point.
    pub fn ed25519(point: &[u8]) -> Self {
        let mut blob = Vec::new();
        string(&mut blob, b"ssh-ed25519");
        string(&mut blob, point);
        Self { algorithm: "ed25519", bits: 256, blob }
    }

    /// From a blob; `None` where it is none to its last byte.
    pub fn from_blob(blob: &[u8]) -> Option<Self> {
        let mut reader = Reader { rest: blob };
        let public = reader.public()?;
        reader.rest.is_empty().then_some(public)
    }

    /// `rsa`, `dsa`, `ecdsa`, `ed25519`.
    pub fn algorithm(&self) -> &'static str {
        self.algorithm
    }

    /// Size in bits.
    pub fn bits(&self) -> u32 {
        self.bits
    }

    /// Exponent and modulus of an RSA key.
    pub fn rsa_numbers(&self) -> Option<(&[u8], &[u8])> {
        let mut reader = Reader { rest: &self.blob };
        let is_rsa = reader.string()? == b"ssh-rsa";
        Some((reader.string()?, reader.string()?)).filter(|_| is_rsa)
    }

    /// As `ssh-keygen -l` prints it.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.blob)
    }
}

/// `SHA256:` and the hash in base64, as OpenSSH writes it.
pub fn fingerprint(bytes: &[u8]) -> String {
    format!("SHA256:{}", base64::encode(&Sha256::digest(bytes)))
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn string(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        if length > rest.len() {
            return None;
        }
        self.rest = &rest[length..];
        Some(&rest[..length])
    }

    /// A number of a believable size.
    fn number(&mut self) -> Option<&'a [u8]> {
        self.string().filter(|bytes| !bytes.is_empty() && bytes.len() <= 2049)
    }

    fn public(&mut self) -> Option<Public> {
        let name = self.string()?;
        Some(match name {
            b"ssh-rsa" => {
                let (exponent, modulus) = (self.number()?, self.number()?);
                (bits_of(modulus) >= 256).then(|| Public::rsa(exponent, modulus))?
            }
            b"ssh-dss" => {
                let (p, q) = (self.number()?, self.number()?);
                let (g, y) = (self.number()?, self.number()?);
                Public::dsa(p, q, g, y)
            }
            b"ecdsa-sha2-nistp256" | b"ecdsa-sha2-nistp384" | b"ecdsa-sha2-nistp521" => {
                let (curve, point) = (self.string()?, self.string()?);
                let curve = std::str::from_utf8(curve).ok()?;
                let matching = name.ends_with(curve.as_bytes()) && curve.starts_with("nistp");
                (matching && point.first() == Some(&4)).then(|| Public::ecdsa(curve, point))?
            }
            b"ssh-ed25519" => {
                let point = self.string()?;
                (point.len() == 32).then(|| Public::ed25519(point))?
            }
            _ => return None,
        })
    }
}

/// A host key in dropbear's format: the whole content must be one.
pub fn dropbear(content: &[u8]) -> Option<Public> {
    let mut reader = Reader { rest: content };
    // Ed25519 stores seed and point as one string (signkey.c, ed25519.c).
    if content.starts_with(b"\0\0\0\x0bssh-ed25519") {
        reader.string()?;
        let pair = reader.string()?;
        let (_, point) = pair.split_at_checked(32)?;
        return (point.len() == 32 && reader.rest.is_empty()).then(|| Public::ed25519(point));
    }
    let public = reader.public()?;
    // Private numbers: d, p, q of RSA (older files end after d), x of DSA, d of ECDSA.
    let mut numbers = 0;
    while !reader.rest.is_empty() {
        reader.number()?;
        numbers += 1;
    }
    let expected = match public.algorithm {
        "rsa" => numbers == 1 || numbers == 3,
        _ => numbers == 1,
    };
    expected.then_some(public)
}

/// OpenSSH's private file, after its base64: the public key, and whether it is encrypted.
pub fn openssh(body: &[u8]) -> Option<(Option<Public>, bool)> {
    let mut reader = Reader { rest: body.strip_prefix(b"openssh-key-v1\0")? };
    let cipher = reader.string()?;
    reader.string()?;
    reader.string()?;
    let (count, rest) = reader.rest.split_first_chunk::<4>()?;
    if u32::from_be_bytes(*count) == 0 {
        return None;
    }
    reader.rest = rest;
    let public = reader.string().and_then(Public::from_blob);
    Some((public, cipher != b"none"))
}

/// A line of `authorized_keys`: the key, its comment, where the key's type begins.
pub fn authorized(line: &[u8]) -> Option<(Public, Option<String>)> {
    let line = line.trim_ascii();
    if line.is_empty() || line[0] == b'#' {
        return None;
    }
    // Options in front may hold blanks in quotes: look for a type whose blob follows.
    let words: Vec<&[u8]> = line.split(|byte| matches!(byte, b' ' | b'\t')).collect();
    for (index, word) in words.iter().enumerate().take(64) {
        let is_type = word.starts_with(b"ssh-") || word.starts_with(b"ecdsa-sha2-");
        let Some(body) = words.get(index + 1).filter(|_| is_type) else { continue };
        let Some(public) = base64::decode(body).and_then(|blob| Public::from_blob(&blob)) else {
            continue;
        };
        let comment = words[index + 2..].join(&b' ');
        let comment = crate::view::trimmed(comment.trim_ascii());
        return Some((public, Some(comment).filter(|comment| !comment.is_empty())));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// GitHub's published Ed25519 host key and its published fingerprint
    /// (docs.github.com, "GitHub's SSH key fingerprints").
    const GITHUB: &str = "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

    #[test]
    fn a_fingerprint_is_printed_as_openssh_prints_it() {
        let line = format!("from=\"10.0.0.0/8 x\",no-pty ssh-ed25519 {GITHUB} a comment");
        let (public, comment) = authorized(line.as_bytes()).unwrap();
        assert_eq!(public.fingerprint(), "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU");
        assert_eq!((public.algorithm(), public.bits()), ("ed25519", 256));
        assert_eq!(comment.as_deref(), Some("a comment"));
    }

    #[test]
    fn comments_and_half_keys_are_none() {
        for line in ["", "# ssh-ed25519 AAAA", "ssh-rsa", "ssh-rsa AAAA me", "ssh-rsa \u{fffd}"] {
            assert!(authorized(line.as_bytes()).is_none(), "{line}");
        }
        let half = format!("ssh-ed25519 {}", &GITHUB[..60]);
        assert!(authorized(half.as_bytes()).is_none());
    }

    #[test]
    fn a_host_key_is_one_to_its_last_byte() {
        let mut file = Vec::new();
        string(&mut file, b"ssh-ed25519");
        string(&mut file, &[7; 64]);
        let public = dropbear(&file).unwrap();
        assert_eq!(public, Public::ed25519(&[7; 32]));
        file.push(0);
        assert!(dropbear(&file).is_none());
        // The placeholder of a stock OpenWrt, and a public blob alone.
        assert!(dropbear(b"").is_none());
        let mut blob = Vec::new();
        string(&mut blob, b"ssh-rsa");
        number(&mut blob, &[1, 0, 1]);
        number(&mut blob, &[0x80; 128]);
        assert!(dropbear(&blob).is_none() && Public::from_blob(&blob).is_some());
        assert!(dropbear(b"\0\0\0\x07ssh-rsa\xff\xff\xff\xff").is_none());
    }
}
