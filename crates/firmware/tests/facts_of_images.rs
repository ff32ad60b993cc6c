// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Components, updates, consoles, daemons and programs of real images against ground truth made
//! with other people's tools. The images are not part of the sources: `THIRTEEN_SAMPLES` names the
//! folder that holds them.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;
use thirteen_evidence::Evidence;
use thirteen_evidence::facts::{Answer, ConsoleLogin, SignatureCheck, StackMark};
use thirteen_unpack::{Artefact, Options, Stop};

fn samples() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("THIRTEEN_SAMPLES") else {
        println!("skipped: THIRTEEN_SAMPLES is not set");
        return None;
    };
    Some(PathBuf::from(folder))
}

fn evidence(path: &Path) -> Evidence {
    let artefact = Artefact::open(path).unwrap();
    let options = Options { jobs: 2, hash: false, limits: artefact.limits() };
    thirteen_firmware::firmware(&artefact, &options, &Stop::new())
}

/// Name, facts and evidence of the images whose root file system is read. They are read once.
fn images(folder: &Path) -> &'static [(String, Value, Evidence)] {
    static IMAGES: OnceLock<Vec<(String, Value, Evidence)>> = OnceLock::new();
    IMAGES.get_or_init(|| read_images(folder))
}

fn read_images(folder: &Path) -> Vec<(String, Value, Evidence)> {
    let text = std::fs::read_to_string(folder.join("firmware-facts.json")).unwrap();
    let all: serde_json::Map<String, Value> = serde_json::from_str(&text).unwrap();
    let read: Vec<_> = all
        .into_iter()
        .filter(|(_, facts)| facts["squashfs"].as_array().is_some_and(|own| !own.is_empty()))
        .map(|(name, facts)| {
            let evidence = evidence(&folder.join("firmware").join(&name));
            (name, facts, evidence)
        })
        // Read whole, or not yet at all: what is not read is coverage, not a wrong fact.
        .filter(|(_, _, evidence)| !evidence.accounts.is_empty())
        .collect();
    assert!(read.len() >= 7);
    read
}

#[test]
fn executables_are_hardened_as_readelf_says() {
    let Some(folder) = samples() else { return };
    for (name, facts, evidence) in images(&folder) {
        let truth = &facts["rootfs"]["elf"];
        let programs = &evidence.programs;
        let all = |test: &dyn Fn(&thirteen_evidence::facts::Program) -> bool| {
            programs.iter().filter(|own| test(own)).count() as u64
        };
        // The truth knows kernel modules by their name; those of Linux 2.4 (`.o`) count there among
        // the programs, without a stack header as they have no program headers at all.
        let is_module = |own: &thirteen_evidence::facts::Program| own.path.ends_with(".ko");
        let user = |test: &dyn Fn(&thirteen_evidence::facts::Program) -> bool| {
            programs.iter().filter(|own| !is_module(own) && test(own)).count() as u64
        };
        let no_header = [StackMark::Missing, StackMark::NotApplicable];
        let found = [
            ("elf", programs.len() as u64),
            ("exec", all(&|own| own.kind == "executable")),
            ("kernel_modules", all(&|own| own.kind == "kernel-module" && is_module(own))),
            ("nx_stack", user(&|own| own.nx)),
            ("exec_stack", user(&|own| own.stack == StackMark::Executable)),
            ("gnu_stack_missing", user(&|own| no_header.contains(&own.stack))),
            ("relro", user(&|own| own.relro != "none")),
            ("bind_now", user(&|own| own.bind_now)),
            ("pie", user(&|own| own.pie)),
        ];
        for (what, count) in found {
            assert_eq!(Some(count), truth[what].as_u64(), "{name}: {what}");
        }
        // readelf shows no dynamic symbols of a file without section headers (sstrip): its count is
        // the least that there is.
        let canary = user(&|own| own.canary);
        assert!(truth["canary"].as_u64() <= Some(canary), "{name}: canary {canary}");
    }
}

#[test]
fn packages_are_those_of_the_lists() {
    let Some(folder) = samples() else { return };
    for (name, facts, evidence) in images(&folder) {
        let mut truth: Vec<(String, String)> =
            (facts["rootfs"]["opkg_packages"].as_array().unwrap())
                .iter()
                .map(|own| (text(&own["name"]), text(&own["version"])))
                .collect();
        let packages = evidence.components.iter().filter(|own| own.from == "opkg");
        let mut found: Vec<(String, String)> =
            packages.clone().map(|own| (own.name.clone(), own.raw_version.clone())).collect();
        truth.sort();
        found.sort();
        assert_eq!(found, truth, "{name}");
        for own in packages {
            assert!(!own.version.is_empty() && own.raw_version.contains(&own.version), "{own:?}");
            assert!(own.locators[0].line.is_some(), "{own:?}");
        }
    }
}

#[test]
fn programs_carry_their_versions() {
    let Some(folder) = samples() else { return };
    for (name, facts, evidence) in images(&folder) {
        for (product, version) in facts["rootfs"]["versions_in_binaries"].as_object().unwrap() {
            let version = version.as_str().unwrap();
            let (is_library, version) = match version.strip_prefix("soname ") {
                Some(version) => (true, version),
                None => (false, version),
            };
            let seen = evidence.components.iter().filter(|own| own.version == version).any(|own| {
                own.locators.iter().any(|locator| {
                    let file = locator.innermost().rsplit('/').next().unwrap();
                    file.contains(product.as_str())
                        || (product == "openssl" && file.contains("ssl"))
                        || (product == "openssl" && file.contains("crypto"))
                }) || (is_library && own.from == "soname")
            });
            assert!(seen, "{name}: {product} {version}");
        }
        // What is known twice is one component.
        let busybox: Vec<_> =
            evidence.components.iter().filter(|own| own.name == "busybox").collect();
        assert_eq!(busybox.len(), 1, "{name}: {busybox:?}");
        assert!(busybox[0].cpe.as_ref().unwrap().starts_with("cpe:2.3:a:busybox:busybox:1."));
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[test]
fn feeds_are_signed_where_option_and_keys_are() {
    let Some(folder) = samples() else { return };
    for (name, facts, evidence) in images(&folder) {
        let files = facts["rootfs"]["update_feeds"].as_object().unwrap();
        let lines = || files.values().flat_map(|own| own.as_array().unwrap()).map(text);
        let feeds = lines().filter(|line| line.starts_with("src")).count();
        let asks = lines().any(|line| line.starts_with("option check_signature"));
        let keys = facts["rootfs"]["opkg_keys"].as_array().unwrap();
        let expected = match asks && !keys.is_empty() {
            true => SignatureCheck::Checked,
            false => SignatureCheck::NotChecked,
        };
        let updates: Vec<_> =
            evidence.updates.iter().filter(|own| own.mechanism == "opkg").collect();
        assert_eq!(updates.len(), feeds, "{name}");
        for own in updates {
            assert_eq!((own.transport.as_str(), own.signature), ("http", expected), "{name}");
            assert!(own.url.starts_with("http://") && own.locators.len() == 2, "{own:?}");
        }
    }
}

#[test]
fn consoles_are_those_of_inittab() {
    let Some(folder) = samples() else { return };
    for (name, facts, evidence) in images(&folder) {
        let lines: Vec<String> =
            facts["rootfs"]["inittab"].as_array().unwrap().iter().map(text).collect();
        let truth: Vec<ConsoleLogin> = (lines.iter())
            .filter_map(|line| match line.rsplit(':').next()? {
                "/bin/ash --login" => Some(ConsoleLogin::Shell),
                "/usr/libexec/login.sh" => Some(ConsoleLogin::Conditional),
                _ => None,
            })
            .collect();
        let found: Vec<ConsoleLogin> = evidence.consoles.iter().map(|own| own.login).collect();
        assert_eq!(found, truth, "{name}");
        for own in &evidence.consoles {
            let excerpt = own.locators[0].excerpt.as_ref().unwrap();
            assert!(lines.contains(excerpt), "{name}: {excerpt}");
        }
    }
}

#[test]
fn web_servers_listen_where_their_configuration_says() {
    let Some(folder) = samples() else { return };
    for (name, facts, evidence) in images(&folder) {
        let lines: Vec<String> = (facts["rootfs"]["uhttpd_config"].as_array())
            .map(|all| all.iter().map(text).collect())
            .unwrap_or_default();
        let truth: Vec<(String, bool)> = (lines.iter())
            .filter_map(|line| line.strip_prefix("list listen_"))
            .map(|rest| {
                let (kind, place) = rest.split_once(char::is_whitespace).unwrap();
                (place.trim().replace(['[', ']'], ""), kind == "https")
            })
            .collect();
        let servers: Vec<_> =
            evidence.daemons.iter().filter(|own| own.program == "uhttpd").collect();
        let found: Vec<(String, bool)> = (servers.iter().flat_map(|own| &own.endpoints))
            .map(|own| (format!("{}:{}", own.address, own.port), own.tls == Answer::Yes))
            .collect();
        assert_eq!(found, truth, "{name}");
        // None of these images has a library of TLS for it.
        for own in servers.iter().flat_map(|own| &own.endpoints) {
            assert_eq!(own.serves == Answer::No, own.tls == Answer::Yes, "{name}");
        }
        let expected = facts["rootfs"]["dropbear_config"].as_array().map_or(0, Vec::len);
        let settings = (evidence.daemons.iter())
            .filter(|own| own.program == "dropbear" && !own.config.is_empty())
            .map(|own| own.settings.len());
        assert_eq!(settings.sum::<usize>(), expected, "{name}");
    }
}

#[test]
fn headers_of_loaders_are_signs_of_boot_without_a_verdict() {
    let Some(folder) = samples() else { return };
    for (name, _, evidence) in images(&folder) {
        assert!(evidence.boot.iter().all(|own| own.signed == "unknown"), "{name}");
        assert!(evidence.boot.iter().all(|own| own.scheme != "dm-verity"), "{name}");
    }
    let lamp = evidence(&folder.join("products/lamp/lumahub-l1-2.4.1.bin"));
    let verity: Vec<_> = lamp.boot.iter().filter(|own| own.scheme == "dm-verity").collect();
    assert_eq!(verity.len(), 1);
    let places: BTreeSet<_> = verity[0].locators.iter().map(|own| own.image_offset).collect();
    assert!(places.contains(&Some(0x48_e000)), "{places:?}");
}
