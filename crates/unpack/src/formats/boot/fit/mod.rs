// SPDX-License-Identifier: Apache-2.0 OR MIT
//! U-Boot's "flattened image tree": kernels, trees, RAM disks and firmware in a device tree, with
//! hashes and signatures.

mod hash;
mod image;
mod signature;

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::budget::{Share, Stop};
use crate::formats::boot::dtb::is_fit;
use crate::formats::boot::fdt::{self, Fdt};
use crate::formats::parts::Parts;
use crate::formats::{Candidate, Damage, Format, Magic, Open, Opened, Within};
use crate::tree::{Cause, Family};
use image::Image;

/// The most images and configurations that are looked at.
const MAX_NODES: usize = 256;

/// The most names that are shown in one detail.
const MAX_SHOWN: usize = 32;

/// The format.
pub const FORMAT: Format = Format {
    id: "fit",
    name: "U-Boot FIT image",
    family: Family::Archive,
    magics: &[Magic { bytes: &fdt::MAGIC, at: 0 }],
    reads: "images with embedded or external data, configurations; hashes (crc32, md5, sha1, \
            sha256, sha384, sha512) are checked; signatures (RSA with PKCS#1 v1.5 or PSS, ECDSA \
            P-256 and P-384) are verified where a control tree in the same content holds the key",
    limitations: &[
        "PSS signatures with a salt of another length than the hash's are told, not verified",
        "encrypted images (`cipher` nodes) are told, not decrypted",
        "a key that lies elsewhere, as inside a compressed boot loader, is not found",
        "image signatures of one hash over several images (SPL loadables) are verified one by one",
    ],
    references: &[
        "Flattened Image Tree Specification 0.8, https://fitspec.osfw.foundation/",
        "U-Boot, doc/usage/fit/signature.rst; boot/image-fit-sig.c; boot/fdt_region.c",
    ],
    recognise,
};

fn recognise(blob: &Blob<'_>) -> Option<Candidate> {
    let tree = Fdt::read(blob).filter(is_fit)?;
    let mut images = images(&tree);
    hash::check(blob, &tree, &mut images);
    let end = images.iter().map(|image| image.data.end).max().unwrap_or(0).max(tree.size);
    let cut = end > blob.len();
    let (mut details, hashes_hold) = image_details(&tree, &images);
    let report = signature::report(blob, &tree, &images);
    let broken = !hashes_hold || report.wrong;
    details.extend(report.details);
    let flaw = match (cut, broken) {
        (true, _) => Some(Cause::CutShort),
        (false, true) => Some(Cause::ChecksumWrong),
        (false, false) => None,
    };
    let size = Some(end.min(blob.len()) as u64);
    Some(Candidate { size, details, flaw, open: Open::Tree(open) })
}

fn images<'f>(tree: &'f Fdt<'_>) -> Vec<Image<'f>> {
    let images = tree.child(0, b"images").into_iter().flat_map(|node| tree.children(node));
    images.filter_map(|node| Image::read(tree, node)).take(MAX_NODES).collect()
}

fn image_details(tree: &Fdt<'_>, images: &[Image<'_>]) -> (BTreeMap<&'static str, String>, bool) {
    let names: Vec<_> = images.iter().take(MAX_SHOWN).map(Image::describe).collect();
    let mut details = BTreeMap::from([("images", names.join("; "))]);
    for name in ["description", "timestamp"] {
        let number = || tree.number(0, name).map(|number| number.to_string());
        let value = if name == "timestamp" { number() } else { tree.text(0, name) };
        details.extend(value.map(|value| (name, value)));
    }
    if let Some(node) = tree.child(0, b"configurations") {
        let names: Vec<_> = tree
            .children(node)
            .take(MAX_SHOWN)
            .map(|node| tree.name(node).escape_ascii().to_string())
            .collect();
        details.insert("configurations", names.join(" "));
        details.extend(tree.text(node, "default").map(|name| ("default", name)));
    }
    let (mut wrong, mut without) = (Vec::new(), Vec::new());
    for image in images {
        match image.hashes {
            hash::State::Holds => {}
            hash::State::None => without.push(image.name()),
            hash::State::Wrong => wrong.push(image.name()),
        }
    }
    let holds = wrong.is_empty();
    let state = if !holds {
        format!("wrong: {}", shown(&wrong))
    } else if without.len() == images.len() {
        "none".to_owned()
    } else if without.is_empty() {
        "hold".to_owned()
    } else {
        format!("hold; none: {}", shown(&without))
    };
    details.insert("hashes", state);
    (details, holds)
}

fn shown(names: &[String]) -> String {
    names.iter().take(MAX_SHOWN).map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn open<'a>(blob: &Blob<'a>, share: &Share, _: &Stop) -> Result<Opened<'a>, Damage> {
    let broken = Damage { offset: 0, cause: Cause::StructureDamaged };
    let tree = Fdt::read(blob).ok_or(broken)?;
    let mut parts = Parts::default();
    for image in images(&tree) {
        let flaw = if image.encrypted {
            Some(Cause::LooksEncrypted)
        } else if image.data.end > blob.len() {
            Some(Cause::CutShort)
        } else {
            None
        };
        let path = [b"/", image.name].concat();
        if !parts.add(share, &path, image.data.clone(), Within::Anywhere, flaw) {
            break;
        }
    }
    Ok(parts.open(blob))
}
