// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Updates, consoles, daemons, components and programs of the good product, and of twins that
//! differ from it in one file.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

use std::path::{Path, PathBuf};

use serde_json::Value;
use thirteen_evidence::Evidence;
use thirteen_evidence::facts::{Answer, ConsoleLogin, SignatureCheck};
use thirteen_unpack::{Artefact, Options, Stop, Stored};

/// The unpacked root file system, and the samples' folder.
struct Product {
    folder: PathBuf,
    root: PathBuf,
}

impl Drop for Product {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.root);
    }
}

fn product(test: &str) -> Option<Product> {
    let Some(folder) = std::env::var_os("THIRTEEN_SAMPLES") else {
        println!("skipped: THIRTEEN_SAMPLES is not set");
        return None;
    };
    let folder = PathBuf::from(folder);
    let root = std::env::temp_dir().join(format!("thirteen-{test}-{}", std::process::id()));
    std::fs::create_dir_all(&root).unwrap();
    let archive = folder.join("products/lamp/parts/rootfs.tar.xz");
    let tar =
        std::process::Command::new("tar").arg("-xJf").arg(archive).arg("-C").arg(&root).status();
    let product = Product { folder, root };
    if tar.is_ok_and(|status| status.success()) {
        return Some(product);
    }
    println!("skipped: no tar that reads xz");
    None
}

/// The evidence where, in one file, one text stands for another; for an empty one at its end.
fn twin(root: &Path, path: &str, before: &str, after: &str) -> Evidence {
    let Artefact::Files(mut files) = Artefact::open(root).unwrap() else { panic!("no folder") };
    if !path.is_empty() {
        let file = files.iter_mut().find(|file| file.header.path == path.as_bytes()).unwrap();
        let Stored::Disk(place) = &file.stored else { panic!("no file") };
        let text = std::fs::read_to_string(place).unwrap();
        let text = match before {
            "" => text + after,
            _ => {
                assert!(text.contains(before), "{before}");
                text.replace(before, after)
            }
        };
        file.header.size = text.len() as u64;
        file.stored = Stored::Memory(text.into_bytes());
    }
    let artefact = Artefact::Files(files);
    let options = Options { jobs: 2, hash: false, limits: artefact.limits() };
    thirteen_firmware::firmware(&artefact, &options, &Stop::new())
}

const UPDATE: &str = "/etc/lumahub/update.conf";

#[test]
fn updates_of_the_twins() {
    let Some(product) = product("updates") else { return };
    let of = |evidence: Evidence| {
        let [own] = evidence.updates.as_slice() else { panic!("{:?}", evidence.updates) };
        let lines: Vec<_> = own.locators.iter().map(|own| own.excerpt.clone().unwrap()).collect();
        assert!(lines[0].starts_with("FEED=") && lines[1].starts_with("CHECK_SIGNATURE="));
        (own.transport.clone(), own.signature)
    };
    let root = &product.root;
    let checked = SignatureCheck::Checked;
    let not = SignatureCheck::NotChecked;
    assert_eq!(of(twin(root, "", "", "")), ("https".to_owned(), checked));
    // update-signature-off
    let off = twin(root, UPDATE, "CHECK_SIGNATURE=1", "CHECK_SIGNATURE=0");
    assert_eq!(of(off), ("https".to_owned(), not));
    // feed-http-signed
    let plain = twin(root, UPDATE, "FEED=https://", "FEED=http://");
    assert_eq!(of(plain), ("http".to_owned(), checked));
    // update-http-unsigned
    let both = "FEED=https://updates.lamp.example/l1/stable\nCHECK_SIGNATURE=1";
    let unsigned = "FEED=http://updates.lamp.example/l1/stable\nCHECK_SIGNATURE=0";
    assert_eq!(of(twin(root, UPDATE, both, unsigned)), ("http".to_owned(), not));
    // http-in-comment
    let comment = "# until 1.9: FEED=http://updates.lamp.example/l1/stable\nFEED=https://";
    assert_eq!(of(twin(root, UPDATE, "FEED=https://", comment)), ("https".to_owned(), checked));
}

#[test]
fn consoles_of_the_twins() {
    let Some(product) = product("consoles") else { return };
    assert!(twin(&product.root, "", "", "").consoles.is_empty());
    let shell = twin(&product.root, "/etc/inittab", "", "ttyS0::respawn:-/bin/sh\n").consoles;
    assert_eq!(shell.len(), 1);
    assert_eq!((shell[0].device.as_str(), shell[0].login), ("ttyS0", ConsoleLogin::Shell));
    let telnet = "::respawn:/bin/busybox telnetd -F -l /bin/sh\n";
    assert!(twin(&product.root, "/etc/inittab", "", telnet).consoles.is_empty());
    let commented = "#ttyS0::respawn:-/bin/sh\n";
    assert!(twin(&product.root, "/etc/inittab", "", commented).consoles.is_empty());
}

#[test]
fn daemons_of_the_twins() {
    let Some(product) = product("daemons") else { return };
    let path = "/etc/lighttpd/lighttpd.conf";
    let of = |evidence: &Evidence| -> Vec<(u16, Answer)> {
        let servers = evidence.daemons.iter().filter(|own| own.program == "lighttpd");
        servers.flat_map(|own| &own.endpoints).map(|own| (own.port, own.tls)).collect()
    };
    let good = twin(&product.root, "", "", "");
    assert_eq!(of(&good), [(443, Answer::Yes)]);
    let dropbear = good.daemons.iter().find(|own| own.program == "dropbear").unwrap();
    let flags: Vec<&str> = dropbear.settings.iter().map(|own| own.name.as_str()).collect();
    assert_eq!(flags, ["-s", "-g", "-w"]);
    // http-next-to-https
    let block = "$SERVER[\"socket\"] == \":80\" { ssl.engine = \"disable\" }\n";
    let plain = twin(&product.root, path, "", block);
    assert_eq!(of(&plain), [(443, Answer::Yes), (80, Answer::No)]);
}

#[test]
fn components_and_programs_are_those_of_the_product() {
    let Some(product) = product("components") else { return };
    let truth = std::fs::read_to_string(product.folder.join("products/lamp/truth.json")).unwrap();
    let truth: Value = serde_json::from_str(&truth).unwrap();
    let evidence = twin(&product.root, "", "", "");
    let mut found: Vec<(&str, &str)> = (evidence.components.iter())
        .filter(|own| own.from == "opkg")
        .map(|own| (own.name.as_str(), own.raw_version.as_str()))
        .collect();
    let mut expected: Vec<(&str, &str)> = (truth["facts"]["components"].as_array().unwrap().iter())
        .map(|own| (own["package"].as_str().unwrap(), own["version"].as_str().unwrap()))
        .collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    let of = |name: &str| evidence.components.iter().find(|own| own.name == name).unwrap();
    for (name, version) in [
        ("busybox-static", "1.35.0"),
        ("dropbear-bin", "2022.83"),
        ("lighttpd", "1.4.69"),
        ("zlib1g", "1.2.13"),
        ("libc6", "2.36"),
        ("openssl", "3.0.20"),
    ] {
        assert_eq!(of(name).version, version);
        assert!(of(name).cpe.is_some(), "{name}");
        // The program carries the same version: it is one component.
        assert!(of(name).locators.len() > 1, "{name}: {:?}", of(name).locators);
    }
    let elf = &truth["facts"]["elf"];
    let programs = &evidence.programs;
    let count = |test: &dyn Fn(&thirteen_evidence::facts::Program) -> bool| {
        Some(programs.iter().filter(|own| test(own)).count() as u64)
    };
    assert_eq!(count(&|_| true), elf["total"].as_u64());
    assert_eq!(count(&|own| own.pie || own.kind == "shared"), elf["pie_or_shared"].as_u64());
    assert_eq!(count(&|own| own.nx), elf["nx"].as_u64());
    assert_eq!(count(&|own| own.relro != "none"), elf["relro"].as_u64());
    assert_eq!(count(&|own| own.bind_now), elf["bind_now"].as_u64());
    // The C library defines what others refer to, and is counted there.
    let canary = count(&|own| own.canary || own.path.ends_with("/libc.so.6"));
    assert_eq!(canary, elf["canary"].as_u64());
}
