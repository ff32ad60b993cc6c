// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Components, updates, consoles, daemons and programs of real images against ground truth made
//! with other people's tools. The images are not part of the sources: `THIRTEEN_SAMPLES` names the
//! folder that holds them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

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

/// Name, facts and evidence of the images whose root file system is read.
fn images(folder: &Path) -> Vec<(String, Value, Evidence)> {
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
        let user = |test: &dyn Fn(&thirteen_evidence::facts::Program) -> bool| {
            programs.iter().filter(|own| own.stack != StackMark::NotApplicable && test(own)).count()
                as u64
        };
        let found = [
            ("elf", programs.len() as u64),
            ("exec", all(&|own| own.kind == "executable")),
            ("kernel_modules", all(&|own| own.kind == "kernel-module")),
            ("nx_stack", user(&|own| own.nx)),
            ("exec_stack", user(&|own| own.stack == StackMark::Executable)),
            ("gnu_stack_missing", user(&|own| own.stack == StackMark::Missing)),
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
