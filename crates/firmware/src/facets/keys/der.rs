// SPDX-License-Identifier: Apache-2.0 OR MIT
//! As much of DER (ITU-T X.690) as keys and certificates need: RFC 8017 A.1, RFC 5915, RFC 5958,
//! RFC 5280 4.1, RFC 8410.

use thirteen_evidence::facts::Certificate;

use super::ssh::Public;

/// What a block of DER is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// Whether it holds a private part.
    pub is_private: bool,
    /// Whether it is a certificate.
    pub is_certificate: bool,
    /// `rsa`, `dsa`, `ecdsa`, `ed25519`, `unknown`.
    pub algorithm: &'static str,
    /// Bits; 0 where not known.
    pub bits: u32,
    /// The public part, where it is given.
    pub public: Option<Public>,
    /// Whether it is encrypted (PKCS #8).
    pub is_encrypted: bool,
    /// What a certificate says beside its key.
    pub certificate: Option<Certificate>,
}

pub const SEQUENCE: u8 = 0x30;
pub const INTEGER: u8 = 0x02;
pub const OCTETS: u8 = 0x04;
const BITS: u8 = 0x03;
pub const OID: u8 = 0x06;

const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const DSA: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x38, 0x04, 0x01];
const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
const ED25519: &[u8] = &[0x2b, 0x65, 0x70];
/// PBES1, PBES2 and PKCS #12 schemes begin so.
const PKCS5: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05];
const PKCS12: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c];

/// Curves: object identifier, bits, OpenSSH's name where it has one (RFC 5480, RFC 5639, SEC 2).
const CURVES: &[(&[u8], u32, Option<&str>)] = &[
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x01], 192, None),
    (&[0x2b, 0x81, 0x04, 0x00, 0x1f], 192, None),
    (&[0x2b, 0x81, 0x04, 0x00, 0x20], 224, None),
    (&[0x2b, 0x81, 0x04, 0x00, 0x21], 224, None),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07], 256, Some("nistp256")),
    (&[0x2b, 0x81, 0x04, 0x00, 0x0a], 256, None),
    (&[0x2b, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x07], 256, None),
    (&[0x2b, 0x81, 0x04, 0x00, 0x22], 384, Some("nistp384")),
    (&[0x2b, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x0b], 384, None),
    (&[0x2b, 0x81, 0x04, 0x00, 0x23], 521, Some("nistp521")),
    (&[0x2b, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x0d], 512, None),
];

/// Reads one value after another.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Tag and content of the next value.
    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (tag, rest) = self.rest.split_first()?;
        let (first, mut rest) = rest.split_first()?;
        let mut length = usize::from(*first);
        if *first >= 0x80 {
            let count = usize::from(first & 0x7f);
            if count == 0 || count > 4 || rest.len() < count {
                return None;
            }
            length = rest[..count].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
            rest = &rest[count..];
        }
        if length > rest.len() {
            return None;
        }
        self.rest = &rest[length..];
        Some((*tag, &rest[..length]))
    }

    /// The content of the next value, where it has this tag.
    pub fn expect(&mut self, tag: u8) -> Option<&'a [u8]> {
        let (own, content) = self.next()?;
        (own == tag).then_some(content)
    }

    /// A reader of what is in the next value, where it has this tag.
    pub fn inside(&mut self, tag: u8) -> Option<Self> {
        self.expect(tag).map(|rest| Self { rest })
    }
}

/// The one sequence that the bytes are, from the first to the last.
pub fn whole(der: &[u8]) -> Option<Reader<'_>> {
    let mut outer = Reader { rest: der };
    let inner = outer.inside(SEQUENCE)?;
    outer.rest.is_empty().then_some(inner)
}

/// What a block is, by its structure alone.
pub fn describe(der: &[u8]) -> Option<Described> {
    private(der)
        .or_else(|| encrypted(der))
        .or_else(|| certificate(der))
        .or_else(|| subject_public_key(whole(der)?))
        .or_else(|| rsa_public(der).map(|public| of_public(public, false)))
}

fn of_public(public: Public, is_private: bool) -> Described {
    Described {
        is_private,
        is_certificate: false,
        algorithm: public.algorithm(),
        bits: public.bits(),
        public: Some(public),
        is_encrypted: false,
        certificate: None,
    }
}

fn unnamed(algorithm: &'static str, bits: u32, is_private: bool) -> Described {
    Described {
        is_private,
        is_certificate: false,
        algorithm,
        bits,
        public: None,
        is_encrypted: false,
        certificate: None,
    }
}

fn private(der: &[u8]) -> Option<Described> {
    pkcs1(der).or_else(|| sec1(der, None)).or_else(|| dsa(der)).or_else(|| pkcs8(der))
}

/// `RSAPrivateKey`: version and eight integers.
fn pkcs1(der: &[u8]) -> Option<Described> {
    let mut reader = whole(der)?;
    let version = reader.expect(INTEGER)?;
    let (modulus, exponent) = (reader.expect(INTEGER)?, reader.expect(INTEGER)?);
    for _ in 0..6 {
        reader.expect(INTEGER)?;
    }
    let is_one = matches!(version, [0 | 1]) && modulus.len() >= 32;
    is_one.then(|| of_public(Public::rsa(exponent, modulus), true))
}

/// DSA as OpenSSL writes it: version, p, q, g, y, x.
fn dsa(der: &[u8]) -> Option<Described> {
    let mut reader = whole(der)?;
    let mut numbers = [b"".as_slice(); 6];
    for number in &mut numbers {
        *number = reader.expect(INTEGER)?;
    }
    let [version, p, q, g, y, _] = numbers;
    let is_one = reader.rest.is_empty() && version == [0] && p.len() >= 64;
    is_one.then(|| of_public(Public::dsa(p, q, g, y), true))
}

/// `ECPrivateKey`; the curve may be given by what is around it.
fn sec1(der: &[u8], curve: Option<&[u8]>) -> Option<Described> {
    let mut reader = whole(der)?;
    let version = reader.expect(INTEGER)?;
    let secret = reader.expect(OCTETS)?;
    if version != [1] || secret.len() < 16 || secret.len() > 128 {
        return None;
    }
    let (mut curve, mut point) = (curve, None);
    while let Some((tag, content)) = reader.next() {
        let mut inner = Reader { rest: content };
        match tag {
            0xa0 => curve = inner.expect(OID).or(curve),
            0xa1 => point = inner.expect(BITS).and_then(|bits| bits.strip_prefix(&[0])),
            _ => return None,
        }
    }
    Some(elliptic(curve, point, true))
}

fn elliptic(curve: Option<&[u8]>, point: Option<&[u8]>, is_private: bool) -> Described {
    let known = curve.and_then(|curve| CURVES.iter().find(|(oid, _, _)| *oid == curve));
    match (known, point) {
        (Some((_, _, Some(name))), Some(point)) => {
            of_public(Public::ecdsa(name, point), is_private)
        }
        (Some((_, bits, _)), _) => unnamed("ecdsa", *bits, is_private),
        (None, _) => unnamed("ecdsa", 0, is_private),
    }
}

/// `OneAsymmetricKey`.
fn pkcs8(der: &[u8]) -> Option<Described> {
    let mut reader = whole(der)?;
    let version = reader.expect(INTEGER)?;
    let mut algorithm = reader.inside(SEQUENCE)?;
    let key = reader.expect(OCTETS)?;
    if !matches!(version, [0 | 1]) {
        return None;
    }
    match algorithm.expect(OID)? {
        RSA => pkcs1(key),
        EC => sec1(key, algorithm.expect(OID)),
        ED25519 => Some(unnamed("ed25519", 256, true)),
        DSA => Some(unnamed("dsa", 0, true)),
        _ => Some(unnamed("unknown", 0, true)),
    }
}

/// `EncryptedPrivateKeyInfo`.
fn encrypted(der: &[u8]) -> Option<Described> {
    let mut reader = whole(der)?;
    let scheme = reader.inside(SEQUENCE)?.expect(OID)?;
    reader.expect(OCTETS)?;
    let is_one = scheme.starts_with(PKCS5) || scheme.starts_with(PKCS12);
    let described = unnamed("unknown", 0, true);
    is_one.then_some(Described { is_encrypted: true, ..described })
}

fn rsa_public(der: &[u8]) -> Option<Public> {
    let mut reader = whole(der)?;
    let (modulus, exponent) = (reader.expect(INTEGER)?, reader.expect(INTEGER)?);
    let is_one = reader.rest.is_empty() && modulus.len() >= 32 && exponent.len() <= 16;
    is_one.then(|| Public::rsa(exponent, modulus))
}

/// `SubjectPublicKeyInfo`, from inside its sequence.
fn subject_public_key(mut reader: Reader<'_>) -> Option<Described> {
    let mut algorithm = reader.inside(SEQUENCE)?;
    let identifier = algorithm.expect(OID)?;
    let key = reader.expect(BITS)?.strip_prefix(&[0])?;
    match identifier {
        RSA => rsa_public(key).map(|public| of_public(public, false)),
        EC => Some(elliptic(algorithm.expect(OID), Some(key), false)),
        ED25519 => Some(of_public(Public::ed25519(key), false)),
        DSA => {
            let mut parameters = algorithm.inside(SEQUENCE)?;
            let mut take = || parameters.expect(INTEGER);
            let (p, q, g) = (take()?, take()?, take()?);
            let y = Reader { rest: key }.expect(INTEGER)?;
            Some(of_public(Public::dsa(p, q, g, y), false))
        }
        _ => Some(unnamed("unknown", 0, false)),
    }
}

/// The hash that a signature is over (RFC 8017 appendix C, RFC 5758, RFC 3279); `None` where the
/// algorithm has its hash elsewhere (RSA-PSS) or is a scheme of its own (Ed25519).
fn signed_over(algorithm: &[u8]) -> Option<&'static str> {
    match algorithm {
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, last] => match last {
            2 => Some("md2"),
            4 => Some("md5"),
            5 => Some("sha1"),
            11 => Some("sha256"),
            12 => Some("sha384"),
            13 => Some("sha512"),
            14 => Some("sha224"),
            _ => None,
        },
        // ECDSA with SHA-1; DSA with SHA-1; the same with RSA by its older name.
        [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01]
        | [0x2a, 0x86, 0x48, 0xce, 0x38, 0x04, 0x03]
        | [0x2b, 0x0e, 0x03, 0x02, 0x1d] => Some("sha1"),
        [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, last] => match last {
            1 => Some("sha224"),
            2 => Some("sha256"),
            3 => Some("sha384"),
            4 => Some("sha512"),
            _ => None,
        },
        _ => None,
    }
}

fn certificate(der: &[u8]) -> Option<Described> {
    let mut outer = whole(der)?;
    let mut reader = outer.inside(SEQUENCE)?;
    let signature = outer.inside(SEQUENCE)?.expect(OID)?;
    outer.expect(BITS)?;
    let before = reader;
    // The version is optional, and explicit.
    if reader.expect(0xa0).is_none() {
        reader = before;
    }
    reader.expect(INTEGER)?;
    reader.expect(SEQUENCE)?;
    let issuer = reader.expect(SEQUENCE)?;
    let mut validity = reader.inside(SEQUENCE)?;
    let subject = reader.expect(SEQUENCE)?;
    let described = subject_public_key(reader.inside(SEQUENCE)?)?;
    let certificate = time(&mut validity).zip(time(&mut validity)).map(|(from, to)| Certificate {
        not_before: from,
        not_after: to,
        self_signed: issuer == subject,
        authority: is_authority(reader),
        expired_when_built: None,
        begins_after_build: None,
        signed_over: signed_over(signature).map(str::to_owned),
    });
    Some(Described { is_certificate: true, certificate, ..described })
}

/// `UTCTime` or `GeneralizedTime` (RFC 5280, 4.1.2.5) as `2020-01-31T00:00:00Z`.
fn time(reader: &mut Reader<'_>) -> Option<String> {
    let (tag, content) = reader.next()?;
    let text = std::str::from_utf8(content).ok()?.strip_suffix('Z')?;
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, rest) = match (tag, text.len()) {
        // Two digits: 50 to 99 are of the last century.
        (0x17, 12) if text < "50" => (format!("20{}", &text[..2]), &text[2..]),
        (0x17, 12) => (format!("19{}", &text[..2]), &text[2..]),
        (0x18, 14) => (text[..4].to_owned(), &text[4..]),
        _ => return None,
    };
    let part = |at: usize| &rest[at..at + 2];
    Some(format!("{year}-{}-{}T{}:{}:{}Z", part(0), part(2), part(4), part(6), part(8)))
}

/// `basicConstraints` with `cA` set, among what follows the key.
fn is_authority(mut rest: Reader<'_>) -> bool {
    const BASIC: &[u8] = &[0x55, 0x1d, 0x13];
    while let Some((tag, content)) = rest.next() {
        if tag != 0xa3 {
            continue;
        }
        let Some(mut extensions) = (Reader { rest: content }).inside(SEQUENCE) else {
            return false;
        };
        while let Some(mut extension) = extensions.inside(SEQUENCE) {
            if extension.expect(OID) != Some(BASIC) {
                continue;
            }
            let value = std::iter::from_fn(|| extension.next()).find(|own| own.0 == OCTETS);
            let inside = value.and_then(|(_, rest)| (Reader { rest }).inside(SEQUENCE));
            return inside.and_then(|mut own| own.expect(0x01)).is_some_and(|flag| flag == [0xff]);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::base64;
    use super::*;

    /// The Ed25519 keys of RFC 8410, 10.1 and 10.3, and the P-256 test key of Mbed TLS.
    const PUBLIC: &str = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";
    const PRIVATE: &str = "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC";
    const P256: &str = "MHcCAQEEIPEqEyB2AnCoPL/9U/YDHvdqXYbIogTywwyp6/UfDw6noAoGCCqGSM49AwEHoUQD\
                        QgAEN8xW2XYJHlpyPsdZLf8gbu58+QaRdNCtFLX3aCJZYpJO5QDYIxH/6i/SNF1dFr2KiMJr\
                        dw1VzYoqDvoByLTt/w==";

    fn of(text: &str) -> Option<(bool, &'static str, u32)> {
        let described = describe(&base64::decode(text.as_bytes()).unwrap())?;
        Some((described.is_private, described.algorithm, described.bits))
    }

    #[test]
    fn keys_of_the_standards() {
        assert_eq!(of(PUBLIC), Some((false, "ed25519", 256)));
        assert_eq!(of(PRIVATE), Some((true, "ed25519", 256)));
        assert_eq!(of(P256), Some((true, "ecdsa", 256)));
    }

    #[test]
    fn a_byte_more_or_less_is_no_key() {
        let key = base64::decode(P256.as_bytes()).unwrap();
        for length in 0..key.len() {
            assert_eq!(describe(&key[..length]), None);
        }
        assert_eq!(describe(&[key.as_slice(), b"\0"].concat()), None);
        assert_eq!(describe(b"\x30\x84\xff\xff\xff\xff"), None);
        assert_eq!(describe(&[0x30; 5000]), None);
    }
}
