// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Lists what is in an image: `cargo run --release --example list -- IMAGE`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::path::Path;

use thirteen_unpack::{Artefact, ListOnly, Options, Stop, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: list IMAGE")?;
    let artefact = Artefact::open(Path::new(&path))?;
    let options = Options { jobs: 2, hash: true, limits: artefact.limits() };
    let tree = read(&artefact, &options, &Stop::new(), &ListOnly);
    for (index, container) in tree.containers.iter().enumerate() {
        let chain: Vec<_> = tree
            .chain(index)
            .iter()
            .map(|part| String::from_utf8_lossy(part).into_owned())
            .collect();
        println!(
            "{} size {:#x} entries {} complete {} {:?}",
            chain.join(" "),
            container.size,
            container.entries.len(),
            container.complete,
            container.details
        );
    }
    for gap in &tree.gaps {
        println!("{gap:?}");
    }
    Ok(())
}
