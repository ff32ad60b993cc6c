// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Flattened device trees: of a kernel, or of a boot loader, whose tree may hold the public keys
//! that an image has to be signed with.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::boot::fdt::{self, Fdt};
use crate::formats::parts::Parts;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};

/// The longest value that is shown.
const MAX_SHOWN: usize = 1024;

/// The format.
pub const FORMAT: Format = Format {
    id: "dtb",
    name: "flattened device tree",
    family: Family::Archive,
    magics: &[Magic { bytes: &fdt::MAGIC, at: 0 }],
    reads: "the structure; model, boot arguments, and the public keys of a boot loader's control \
            tree are shown; texts of `/`, `/chosen`, `/config` and `/signature` are entries",
    limitations: &["overlays are not applied", "versions before 16 are not known"],
    references: &[
        "Devicetree Specification 0.4, chapter 5",
        "U-Boot, doc/usage/fit/signature.rst, section 'Public Key Storage'",
    ],
    recognise,
};

/// Whether the tree is an image of U-Boot, which is a format of its own.
pub fn is_fit(tree: &Fdt<'_>) -> bool {
    tree.child(0, b"images").is_some_and(|images| tree.children(images).next().is_some())
}

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let (size, structure, _) = fdt::header(blob)?;
    if size > blob.len() {
        // All that can be proven of what is cut is that the structure begins with its root.
        let root = blob.get(structure.start..structure.start.checked_add(8)?)?;
        return (root == [0, 0, 0, 1, 0, 0, 0, 0]).then(|| Candidate {
            size: Some(blob.len() as u64),
            details: BTreeMap::from([("size", size.to_string())]),
            flaw: Some(Cause::CutShort),
            open: Open::Header,
        });
    }
    let tree = Fdt::read(blob)?;
    if is_fit(&tree) {
        return None;
    }
    Some(Candidate {
        size: Some(tree.size as u64),
        details: details(&tree),
        flaw: None,
        open: Open::Tree(open),
    })
}

fn details(tree: &Fdt<'_>) -> BTreeMap<&'static str, String> {
    let mut details = BTreeMap::from([("nodes", tree.nodes.len().to_string())]);
    let mut tell = |name, value: Option<String>| {
        if let Some(mut value) = value.filter(|value| !value.is_empty()) {
            value.truncate(MAX_SHOWN);
            details.insert(name, value);
        }
    };
    tell("model", tree.text(0, "model"));
    let compatible: Vec<_> = tree.list(0, "compatible").iter().map(text).collect();
    tell("compatible", Some(compatible.join(" ")));
    if let Some(chosen) = tree.child(0, b"chosen") {
        tell("bootargs", tree.text(chosen, "bootargs"));
    }
    if let Some(config) = tree.child(0, b"config") {
        let delay = tree.number(config, "bootdelay").map(u32::cast_signed);
        tell("bootdelay", delay.map(|delay| delay.to_string()));
    }
    let keys: Vec<_> = keys(tree).take(16).map(|key| key.to_string()).collect();
    tell("keys", Some(keys.join("; ")));
    let required: Vec<_> = self::keys(tree).filter_map(|key| key.required).take(16).collect();
    tell("required-key", Some(required.join(" ")));
    details
}

fn text(bytes: &&[u8]) -> String {
    bytes.escape_ascii().to_string()
}

/// A public key of a control tree.
pub struct Key {
    /// Node.
    pub node: usize,
    /// Name that signatures hint at.
    pub name: String,
    /// `sha256,rsa2048`.
    pub algorithm: String,
    /// What must be signed with it: `conf` or `image`.
    pub required: Option<String>,
}

impl std::fmt::Display for Key {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {}", self.name, self.algorithm)?;
        match &self.required {
            Some(required) => write!(out, " required={required}"),
            None => Ok(()),
        }
    }
}

/// The public keys of a boot loader's control tree.
pub fn keys<'f>(tree: &'f Fdt<'_>) -> impl Iterator<Item = Key> + 'f {
    let signature = tree.child(0, b"signature");
    signature.into_iter().flat_map(|signature| tree.children(signature)).filter_map(|node| {
        let name = tree.name(node).strip_prefix(b"key-")?;
        Some(Key {
            node,
            name: tree
                .text(node, "key-name-hint")
                .unwrap_or_else(|| name.escape_ascii().to_string()),
            algorithm: tree.text(node, "algo")?,
            required: tree.text(node, "required"),
        })
    })
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let broken = Damage { offset: 0, cause: Cause::StructureDamaged };
    let tree = Fdt::read(blob).ok_or(broken)?;
    let mut parts = Parts::default();
    add(&mut parts, share, &tree, 0, b"");
    for name in [b"chosen".as_slice(), b"config", b"signature"] {
        let Some(node) = tree.child(0, name) else { continue };
        let path = [b"/", name].concat();
        add(&mut parts, share, &tree, node, &path);
        for child in tree.children(node) {
            add(
                &mut parts,
                share,
                &tree,
                child,
                &[path.as_slice(), b"/", tree.name(child)].concat(),
            );
        }
    }
    Ok(parts.open(blob))
}

/// The texts of a node.
fn add(parts: &mut Parts, share: &Share, tree: &Fdt<'_>, node: usize, path: &[u8]) {
    for (name, place) in tree.properties(node) {
        let Some([text @ .., 0]) = tree.bytes().get(place.clone()) else { continue };
        let printable = text.iter().all(|byte| (0x20..0x7f).contains(byte) || *byte == 0);
        if text.is_empty() || text[0] == 0 || !printable || name.contains(&b'/') {
            continue;
        }
        let span = place.start..place.end - 1;
        if !parts.add(share, &[path, b"/", name].concat(), span, Within::Nowhere, None) {
            return;
        }
    }
}
