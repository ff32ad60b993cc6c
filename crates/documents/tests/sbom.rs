// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Bills of materials, written by hand after the published specifications.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use proptest::prelude::*;
use thirteen_documents::{DocumentError, Format, read, recognise};
use thirteen_evidence::facts::Component;

const BOM: &[u8] = include_bytes!("papers/bom.json");
const SPDX: &[u8] = include_bytes!("papers/sbom.spdx.json");
const TAGS: &[u8] = include_bytes!("papers/sbom.spdx");

fn components(format: Format, bytes: &[u8]) -> Vec<Component> {
    assert_eq!(recognise(bytes), Some(format));
    read(format, bytes).unwrap().components
}

/// Name, version and line.
fn told(all: &[Component]) -> Vec<(&str, &str, u32)> {
    let line = |own: &Component| own.locators[0].line.unwrap();
    all.iter().map(|own| (own.name.as_str(), own.version.as_str(), line(own))).collect()
}

#[test]
fn components_of_cyclonedx_with_their_lines() {
    let all = components(Format::CycloneDx, BOM);
    assert_eq!(
        told(&all),
        [
            ("busybox", "1.36.1", 10),
            ("mbedtls", "2.28.8", 17),
            ("mbedcrypto", "2.28.8", 22),
            ("zlib", "", 26),
        ]
    );
    assert_eq!(all[0].purl.as_deref(), Some("pkg:generic/busybox@1.36.1"));
    assert!(all.iter().all(|own| own.from == "sbom"));
    // The span is the component's own bytes.
    let (start, length) = (all[2].locators[0].offset.unwrap(), all[2].locators[0].length.unwrap());
    let bytes = &BOM[start as usize..(start + length) as usize];
    assert_eq!(bytes, br#"{ "type": "library", "name": "mbedcrypto", "version": "2.28.8" }"#);
}

#[test]
fn packages_of_spdx_in_both_spellings() {
    let (json, tags) = (components(Format::SpdxJson, SPDX), components(Format::SpdxTags, TAGS));
    assert_eq!(told(&json), [("busybox", "1.36.1", 9), ("zlib", "", 27)]);
    assert_eq!(told(&tags), [("busybox", "1.36.1", 9), ("zlib", "", 19)]);
    for all in [&json, &tags] {
        assert_eq!(all[0].purl.as_deref(), Some("pkg:generic/busybox@1.36.1"));
        assert!(all[0].cpe.as_deref().unwrap().starts_with("cpe:2.3:a:busybox:"));
    }
}

#[test]
fn what_is_no_bill_of_materials_is_not_taken_for_one() {
    for other in
        [&b""[..], b"{}", b"{\"name\": \"x\"}", b"PackageName: x\n", b"\x7fELF", b"\xff\xfe{"]
    {
        assert_eq!(recognise(other), None, "{other:?}");
    }
}

#[test]
fn a_byte_order_mark_moves_places_along() {
    let marked = [b"\xef\xbb\xbf", BOM].concat();
    let all = components(Format::CycloneDx, &marked);
    let start = all[0].locators[0].offset.unwrap() as usize;
    assert!(marked[start..].starts_with(b"{\n      \"type\": \"application\""));
}

#[test]
fn hostile_papers_are_refused_or_bounded() {
    let deep = format!(
        "{{\"bomFormat\":\"CycloneDX\",\"components\":{}",
        "[{\"components\":".repeat(99_999)
    );
    assert!(matches!(read(Format::CycloneDx, deep.as_bytes()), Err(DocumentError::Malformed(_))));
    let many =
        format!("{{\"bomFormat\":\"CycloneDX\",\"components\":[{}{{}}]}}", "{},".repeat(200_001));
    assert_eq!(read(Format::CycloneDx, many.as_bytes()), Err(DocumentError::TooMany));
    let many = "PackageName: x\n".repeat(200_001);
    assert_eq!(read(Format::SpdxTags, many.as_bytes()), Err(DocumentError::TooMany));
    let long = format!("PackageName: {}\nPackageVersion: 1\n", "x".repeat(1 << 20));
    assert_eq!(read(Format::SpdxTags, long.as_bytes()).unwrap().components[0].name.len(), 512);
    assert!(read(Format::SpdxTags, b"PackageName: \xff").is_err());
    for text in
        ["{\"components\":3}", "{\"components\":[3]}", "[[", "{\"components\":[{\"name\":[]}]}"]
    {
        assert!(read(Format::CycloneDx, text.as_bytes()).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn cut_and_flipped_papers_do_no_harm(at in 0..900_usize, byte in any::<u8>()) {
        for (format, bytes) in [(Format::CycloneDx, BOM), (Format::SpdxJson, SPDX), (Format::SpdxTags, TAGS)] {
            let _ = read(format, &bytes[..at.min(bytes.len())]);
            let mut flipped = bytes.to_vec();
            let at = at % flipped.len();
            flipped[at] = byte;
            if let Ok(evidence) = read(format, &flipped) {
                for own in &evidence.components {
                    let place = &own.locators[0];
                    prop_assert!(place.offset.unwrap() + place.length.unwrap() <= flipped.len() as u64);
                }
            }
        }
    }
}
