// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Executables (ELF) and how they are hardened. A file counts by its first bytes, whatever its
//! name; one that does not hold together gives no fact.

mod elf;

use thirteen_evidence::facts::Program;
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::{EntryKind, Seat};

use crate::facet::{Kept, LookedAt, Want};
use crate::view::Image;

/// Executables of one artefact that are kept.
const MAX_PROGRAMS: usize = 100_000;

/// The facet.
pub struct Facet;

/// What is kept of an executable.
struct Seen {
    facts: elf::Facts,
    header: u64,
}

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Programs
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        if seat.header.kind == EntryKind::File { Want::Scan } else { Want::Nothing }
    }

    fn scan(&self, _: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        let facts = elf::read(content)?;
        let header = if facts.bits == 64 { 64 } else { 52 };
        Some(Box::new(Seen { facts, header }))
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        image.file_systems().for_each(|_| looked.source());
        let kept = image.kept::<Seen>(Area::Programs);
        for (number, (entry, seen)) in kept.enumerate() {
            if number == MAX_PROGRAMS {
                looked.limit(image.entry(entry));
                break;
            }
            let locator = image.span(entry, 0, seen.header);
            looked.file(image.tree().entries.get(entry).map_or(0, |entry| entry.read));
            let facts = &seen.facts;
            evidence.programs.push(Program {
                path: locator.innermost().to_owned(),
                machine: facts.machine.clone(),
                bits: facts.bits,
                endian: facts.endian.to_owned(),
                kind: facts.kind.to_owned(),
                nx: facts.stack == thirteen_evidence::facts::StackMark::NonExecutable,
                stack: facts.stack,
                pie: facts.pie,
                relro: facts.relro().to_owned(),
                bind_now: facts.bind_now,
                canary: facts.canary,
                fortify: facts.fortify,
                library_path: facts.library_path.clone(),
                stripped: facts.stripped,
                setuid_root: image
                    .tree()
                    .entries
                    .get(entry)
                    .is_some_and(|entry| entry.header.mode & 0o4000 != 0 && entry.header.uid == 0),
                listens: facts.listens,
                risky_functions: (facts.risky_functions.iter())
                    .map(|name| (*name).to_owned())
                    .collect(),
                locators: vec![locator],
            });
        }
    }
}
