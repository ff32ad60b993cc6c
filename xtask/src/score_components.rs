// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `cargo xtask score components`: components of images whose package lists are known: what the lists
//! give, and what programs, libraries and kernels tell without them (makers strip the lists).

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use thirteen_evidence::Evidence;
use thirteen_evidence::facts::Component;
use thirteen_unpack::{Artefact, Options, Stop};

use crate::tree::Done;

/// Found, missed, false.
#[derive(Default)]
struct Counts {
    found: usize,
    missed: Vec<String>,
    wrong: Vec<String>,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.missed.extend(other.missed);
        self.wrong.extend(other.wrong);
    }

    fn print(&self, what: &str) {
        let share = |part: usize, rest: usize| 100.0 * part as f64 / (part + rest).max(1) as f64;
        println!(
            "{what}: {} found, {} missed, {} false: {:.1} % found, {:.1} % right",
            self.found,
            self.missed.len(),
            self.wrong.len(),
            share(self.found, self.missed.len()),
            share(self.found, self.wrong.len()),
        );
        self.missed.iter().for_each(|own| println!("  missed: {own}"));
        self.wrong.iter().for_each(|own| println!("  false: {own}"));
    }
}

/// Scores all images of a folder of samples.
pub fn run(samples: &Path) -> Done {
    let text = std::fs::read_to_string(samples.join("firmware-facts.json"))?;
    let truth: serde_json::Map<String, Value> = serde_json::from_str(&text)?;
    let (mut lists, mut programs) = (Counts::default(), Counts::default());
    for (name, facts) in &truth {
        let path = samples.join("firmware").join(name);
        let Some(packages) = facts["rootfs"]["opkg_packages"].as_array() else { continue };
        if packages.is_empty() || !path.is_file() {
            continue;
        }
        let artefact = Artefact::open(&path)?;
        let options = Options { jobs: 2, hash: false, limits: artefact.limits() };
        let evidence = thirteen_firmware::firmware(&artefact, &options, &Stop::new());
        lists.add(by_lists(name, packages, &evidence));
        programs.add(by_programs(name, facts, &evidence));
    }
    lists.print("package lists");
    programs.print("without the lists (software that the table knows)");
    Ok(())
}

fn by_lists(image: &str, packages: &[Value], evidence: &Evidence) -> Counts {
    let pair = |package: &Value| {
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        (text("name"), text("version"))
    };
    let truth: BTreeSet<(String, String)> = packages.iter().map(pair).collect();
    let listed = evidence.components.iter().filter(|own| own.from == "opkg");
    let listed: BTreeSet<(String, String)> =
        listed.map(|own| (own.name.clone(), own.raw_version.clone())).collect();
    let named = |(name, version): &(String, String)| format!("{image} {name} {version}");
    Counts {
        found: truth.intersection(&listed).count(),
        missed: truth.difference(&listed).map(named).collect(),
        wrong: listed.difference(&truth).map(named).collect(),
    }
}

/// Whether something else than a package list tells of a component.
fn is_told(component: &Component) -> bool {
    let of_list = |path: &str| path.contains("/opkg/") || path.contains("/dpkg/");
    component.locators.iter().any(|own| !of_list(own.innermost()))
}

/// The product of a CPE.
fn product(component: &Component) -> Option<String> {
    component.cpe.as_ref()?.split(':').nth(4).map(str::to_owned)
}

/// What programs tell, against the packages that the lists name with a release's version, and
/// against the versions that others read out of the programs.
fn by_programs(image: &str, facts: &Value, evidence: &Evidence) -> Counts {
    let mut counts = Counts::default();
    let packages = evidence.components.iter().filter(|own| own.from == "opkg");
    let mut truth: BTreeSet<(String, String)> =
        packages.filter_map(|own| Some((product(own)?, own.version.clone()))).collect();
    let binaries = facts["rootfs"]["versions_in_binaries"].as_object();
    for (name, version) in binaries.into_iter().flatten() {
        let version = version.as_str().unwrap_or_default().trim_start_matches("soname ");
        let name = match name.as_str() {
            "dropbear" => "dropbear_ssh",
            "mbedtls" => "mbed_tls",
            name => name,
        };
        truth.insert((name.to_owned(), version.to_owned()));
    }
    let told = evidence.components.iter().filter(|own| is_told(own));
    let told: BTreeSet<(String, String)> =
        told.filter_map(|own| Some((product(own)?, own.version.clone()))).collect();
    // A program may name its release only: MiniUPnPd/1.9 of package 1.9.20150206.
    let agrees = |one: &str, other: &str| {
        one.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    for (name, version) in &truth {
        if told.iter().any(|own| own.0 == *name && agrees(version, &own.1)) {
            counts.found += 1;
        } else {
            counts.missed.push(format!("{image} {name} {version}"));
        }
    }
    for (name, version) in &told {
        let mut known = truth.iter().filter(|own| own.0 == *name).peekable();
        if known.peek().is_some() && !known.any(|own| agrees(&own.1, version)) {
            counts.wrong.push(format!("{image} {name} {version}"));
        }
    }
    counts
}
