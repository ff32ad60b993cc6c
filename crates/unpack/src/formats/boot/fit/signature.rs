// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Signatures of configurations and images, verified where the key is in the same content.

use std::collections::BTreeMap;
use std::ops::Range;

use ring::signature::{self as verifier, RsaPublicKeyComponents, UnparsedPublicKey};

use crate::blob::Blob;
use crate::bytes::{Endian, Fields};
use crate::formats::boot::dtb::{self, Key};
use crate::formats::boot::fdt::{self, Fdt, Token};
use crate::formats::boot::fit::image::Image;
use crate::formats::boot::fit::{MAX_NODES, MAX_SHOWN, hash};

/// The most control trees that are looked for.
const MAX_TREES: usize = 64;

/// The most signatures that are verified.
const MAX_SIGNATURES: usize = 32;

/// The most keys that are tried for one.
const MAX_KEYS: usize = 8;

/// Properties that a signature of a configuration leaves out (`fit_config_check_sig`).
const LEFT_OUT: [&[u8]; 4] = [b"data", b"data-size", b"data-position", b"data-offset"];

/// What is known of the signatures.
pub struct Report {
    /// Header facts.
    pub details: BTreeMap<&'static str, String>,
    /// One does not hold.
    pub wrong: bool,
}

/// A signature node.
struct Signature {
    node: usize,
    /// The configuration or image.
    of: String,
    algorithm: String,
    key: Option<String>,
}

/// What came of verifying a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Holds(String),
    Wrong,
    NoKey,
    Unsupported,
}

/// Lists the signatures and verifies them.
pub fn report(blob: &Blob<'_>, tree: &Fdt<'_>, images: &[Image<'_>]) -> Report {
    let configurations = tree.child(0, b"configurations");
    let configurations: Vec<_> =
        configurations.into_iter().flat_map(|node| tree.children(node)).take(MAX_NODES).collect();
    let mut all = Vec::new();
    for node in configurations.iter().copied().chain(images.iter().map(|image| image.node)) {
        let signatures = tree
            .children(node)
            .filter(|child| tree.name(*child).starts_with(b"signature"))
            .filter_map(|child| Signature::read(tree, node, child));
        all.extend(signatures.take(MAX_SIGNATURES.saturating_sub(all.len())).map(|s| (node, s)));
    }
    let signed: Vec<_> = all.iter().take(MAX_SHOWN).map(|(_, one)| one.to_string()).collect();
    let keyring = if all.is_empty() { Vec::new() } else { control_trees(blob) };
    let outcomes: Vec<_> = all
        .iter()
        .map(|(node, one)| {
            let image = images.iter().find(|image| image.node == *node);
            (one.of.clone(), one.verify(blob, tree, image, images, &keyring))
        })
        .collect();
    let wrong = outcomes.iter().any(|(_, outcome)| *outcome == Outcome::Wrong);
    let none = |list: String| if list.is_empty() { "none".to_owned() } else { list };
    let details = BTreeMap::from([
        ("signed", none(signed.join("; "))),
        ("signature-verified", none(words(&outcomes))),
    ]);
    Report { details, wrong }
}

fn words(outcomes: &[(String, Outcome)]) -> String {
    let word = |(of, outcome): &(String, Outcome)| match outcome {
        Outcome::Holds(key) => format!("{of}: holds, key {key}"),
        Outcome::Wrong => format!("{of}: wrong"),
        Outcome::NoKey => format!("{of}: no key here"),
        Outcome::Unsupported => format!("{of}: algorithm not supported"),
    };
    outcomes.iter().take(MAX_SHOWN).map(word).collect::<Vec<_>>().join("; ")
}

/// The control trees with keys that lie in the same content as the image.
fn control_trees<'b>(blob: &'b Blob<'_>) -> Vec<Fdt<'b>> {
    let mut trees = Vec::new();
    let mut tried = 0;
    for bytes in [blob.before(), blob] {
        for at in memchr::memmem::find_iter(bytes, &fdt::MAGIC) {
            if tried >= MAX_TREES {
                return trees;
            }
            tried += 1;
            let tree = bytes.get(at..).and_then(Fdt::read);
            trees.extend(tree.filter(|tree| dtb::keys(tree).next().is_some()));
        }
    }
    trees
}

impl std::fmt::Display for Signature {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} ({}", self.of, self.algorithm)?;
        match &self.key {
            Some(key) => write!(out, ", key {key})"),
            None => out.write_str(")"),
        }
    }
}

impl Signature {
    fn read(tree: &Fdt<'_>, of: usize, node: usize) -> Option<Self> {
        Some(Self {
            node,
            of: tree.name(of).escape_ascii().to_string(),
            algorithm: tree.text(node, "algo")?,
            key: tree.text(node, "key-name-hint"),
        })
    }

    fn verify(
        &self,
        blob: &[u8],
        tree: &Fdt<'_>,
        image: Option<&Image<'_>>,
        images: &[Image<'_>],
        keyring: &[Fdt<'_>],
    ) -> Outcome {
        let keys: Vec<_> = keyring
            .iter()
            .flat_map(|control| dtb::keys(control).map(move |key| (control, key)))
            .filter(|(_, key)| self.key.as_ref().is_none_or(|hint| *hint == key.name))
            .filter(|(_, key)| key.algorithm == self.algorithm)
            .take(MAX_KEYS)
            .collect();
        if keys.is_empty() {
            return Outcome::NoKey;
        }
        let message = match image {
            Some(image) => blob.get(image.data.clone()).map(<[u8]>::to_vec),
            None => self.signed_bytes(tree),
        };
        let (Some(message), Some(value)) = (message, tree.value(self.node, "value")) else {
            return Outcome::Wrong;
        };
        let padding = tree.text(self.node, "padding");
        let is_pss = padding.as_deref() == Some("pss");
        // A configuration's signature is over the hashes of its images: they have to hold too.
        let hashes = image.is_some() || self.images_hold(tree, images);
        let mut outcome = Outcome::Unsupported;
        for (control, key) in keys {
            match check(control, &key, is_pss, &message, value) {
                Some(true) if hashes => return Outcome::Holds(key.to_string()),
                Some(_) => outcome = Outcome::Wrong,
                None => {}
            }
        }
        outcome
    }

    /// The bytes that a configuration's signature is over: parts of the structure, then the names.
    fn signed_bytes(&self, tree: &Fdt<'_>) -> Option<Vec<u8>> {
        let nodes = tree.list(self.node, "hashed-nodes");
        let strings = tree.value(self.node, "hashed-strings")?;
        let length = Fields::new(strings, Endian::Big).u32(4)? as usize;
        let names = tree.bytes().get(tree.strings())?.get(..length)?;
        let mut bytes = Vec::new();
        for region in regions(tree, &nodes)? {
            bytes.extend_from_slice(tree.bytes().get(region)?);
        }
        bytes.extend_from_slice(names);
        Some(bytes)
    }

    /// Whether the configuration itself is signed, and the hashes of all signed images hold.
    fn images_hold(&self, tree: &Fdt<'_>, images: &[Image<'_>]) -> bool {
        let nodes = tree.list(self.node, "hashed-nodes");
        let own = format!("/configurations/{}", self.of);
        let hold = |path: &&[u8]| match path.strip_prefix(b"/images/") {
            Some(name) if !name.contains(&b'/') => {
                let image = images.iter().find(|image| image.name == name);
                image.is_some_and(|image| image.hashes == hash::State::Holds)
            }
            _ => true,
        };
        nodes.contains(&own.as_bytes())
            && nodes.iter().take(MAX_NODES).all(hold)
            && nodes.len() <= MAX_NODES
    }
}

/// `fdt_find_regions` of U-Boot: the parts of the structure block that belong to these nodes, with
/// the heads of their children, without the properties that are left out.
fn regions(tree: &Fdt<'_>, nodes: &[&[u8]]) -> Option<Vec<Range<usize>>> {
    let base = tree.structure().start;
    let mut regions = Vec::new();
    let mut stack: Vec<(u8, usize)> = Vec::new();
    let mut path: Vec<u8> = Vec::new();
    let (mut want, mut start) = (0_u8, None);
    let mut at = 0;
    loop {
        let (token, next) = tree.token(at)?;
        let mut stop = next;
        let include = match token {
            Token::Property(name, _) => {
                stop = at;
                want >= 2 && !LEFT_OUT.contains(&name)
            }
            Token::Nop => {
                stop = at;
                want >= 2
            }
            Token::Begin(name) => {
                stack.push((want, path.len()));
                if path != b"/" {
                    path.push(b'/');
                }
                path.extend_from_slice(name);
                if want == 1 {
                    stop = at;
                }
                if nodes.contains(&path.as_slice()) {
                    want = 2;
                } else if want > 0 {
                    want -= 1;
                } else {
                    stop = at;
                }
                want > 0
            }
            Token::End => {
                let included = want > 0;
                let (before, length) = stack.pop()?;
                want = before;
                path.truncate(length);
                included
            }
            Token::Finish => {
                regions.push(base + start.unwrap_or(at)..base + next);
                return Some(regions);
            }
        };
        if include && start.is_none() {
            start = Some(at);
        }
        if !include && let Some(start) = start.take() {
            regions.push(base + start..base + stop);
        }
        at = next;
    }
}

/// The shortest modulus that is verified, in bytes.
const SHORTEST: usize = 256;

/// Verifies with one key; `None` where the algorithm is not supported.
fn check(control: &Fdt<'_>, key: &Key, pss: bool, message: &[u8], value: &[u8]) -> Option<bool> {
    let (hash, _) = key.algorithm.split_once(',')?;
    if let Some(modulus) = control.value(key.node, "rsa,modulus") {
        let without_zeros = |bytes: &'_ [u8]| {
            let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
            bytes.get(start..).unwrap_or_default().to_vec()
        };
        let exponent = control.value(key.node, "rsa,exponent")?;
        let (n, e) = (without_zeros(modulus), without_zeros(exponent));
        if n.len() < SHORTEST {
            return None;
        }
        let parameters = match (hash, pss) {
            ("sha1", false) => &verifier::RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY,
            ("sha256", false) => &verifier::RSA_PKCS1_2048_8192_SHA256,
            ("sha384", false) => &verifier::RSA_PKCS1_2048_8192_SHA384,
            ("sha512", false) => &verifier::RSA_PKCS1_2048_8192_SHA512,
            ("sha256", true) => &verifier::RSA_PSS_2048_8192_SHA256,
            ("sha384", true) => &verifier::RSA_PSS_2048_8192_SHA384,
            ("sha512", true) => &verifier::RSA_PSS_2048_8192_SHA512,
            _ => return None,
        };
        let holds = RsaPublicKeyComponents { n, e }.verify(parameters, message, value).is_ok();
        // With PSS, a salt of another length than the hash's cannot be told from a wrong one.
        return (holds || !pss).then_some(holds);
    }
    let point = |name| control.value(key.node, name);
    let point = [&[4], point("ecc,x-point")?, point("ecc,y-point")?].concat();
    let verify = |algorithm: &'static dyn verifier::VerificationAlgorithm| {
        Some(UnparsedPublicKey::new(algorithm, &point).verify(message, value).is_ok())
    };
    match (hash, point.len()) {
        ("sha256", 65) => verify(&verifier::ECDSA_P256_SHA256_FIXED),
        ("sha384", 97) => verify(&verifier::ECDSA_P384_SHA384_FIXED),
        _ => None,
    }
}
