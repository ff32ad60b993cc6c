// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The map of real artefacts: every byte once, and the known places where they are known to be.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use support::{keep, samples};
use thirteen_unpack::{MapKind, MapSpan, map};

fn of(folder: &std::path::Path, name: &str) -> (u64, Vec<MapSpan>) {
    let bytes = std::fs::read(folder.join(name)).unwrap();
    let spans = map(&keep(&bytes, 2), &bytes);
    let mut at = 0;
    for span in &spans {
        assert_eq!(span.offset, at, "{name}");
        assert!(span.length > 0, "{name}");
        at += span.length;
        println!("{name} {:#x}+{:#x} {} {}", span.offset, span.length, span.kind.id(), span.name);
    }
    assert_eq!(at, bytes.len() as u64, "{name}");
    (at, spans)
}

fn share(spans: &[MapSpan], kind: MapKind, name: &str) -> u64 {
    spans.iter().filter(|one| one.kind == kind && one.name == name).map(|one| one.length).sum()
}

#[test]
fn every_sample_is_mapped_whole() {
    let Some(samples) = samples() else { return };
    for folder in ["firmware", "mcu", "formats", "formats/binwalk"] {
        for entry in std::fs::read_dir(samples.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                of(&samples, path.strip_prefix(&samples).unwrap().to_str().unwrap());
            }
        }
    }
}

#[test]
fn raw_programs_look_like_the_code_of_their_processor() {
    let Some(samples) = samples() else { return };
    for (name, processor) in [
        ("firmware/uboot-ralink-a5-v11.bin", "mips-le"),
        ("mcu/infinitime-mcuboot-bootloader-5.0.4.bin", "thumb"),
    ] {
        let (size, spans) = of(&samples, name);
        let code = share(&spans, MapKind::Code, processor);
        assert!(code * 2 > size, "{name}: {code} of {size}");
    }
}

#[test]
fn an_encrypted_image_is_random_and_the_same_in_clear_is_not() {
    let Some(samples) = samples() else { return };
    let (size, spans) = of(&samples, "mcu/esptool-hello-world-signed-encrypted.bin");
    assert!(share(&spans, MapKind::Random, "") * 10 > size * 9, "{spans:?}");
    let (_, spans) = of(&samples, "mcu/esptool-hello-world-signed.bin");
    assert_eq!(share(&spans, MapKind::Random, ""), 0);
}
