// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Consoles: what one gets at the serial line or the screen, from inittab (busybox, procd, System
//! V), from systemd's units, from start scripts and from Android's init.

mod command;
mod started;
mod systemd;

use thirteen_evidence::facts::{Console, ConsoleLogin};
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::Seat;

use self::command::login_of;
use crate::config::init::{self, Init};
use crate::config::inittab::{self, Job};
use crate::config::locate;
use crate::facet::{LookedAt, Want};
use crate::view::{FileSystem, Image, trimmed};

/// Consoles of one file system that are kept.
const MAX_CONSOLES: usize = 256;

/// Actions that run a process while the system runs (busybox, procd, System V).
const ACTIONS: &[&[u8]] = &[
    b"respawn",
    b"respawnlate",
    b"askfirst",
    b"askconsole",
    b"askconsolelate",
    b"once",
    b"wait",
    b"ondemand",
];

/// The facet.
pub struct Facet;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Consoles
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        let path = &seat.header.path;
        let is_unit = memchr::memmem::find(path, b"/systemd/system/").is_some();
        // The scripts that stand in a console's place: `/usr/libexec/login.sh` of OpenWrt.
        let is_login = path.starts_with(b"/usr/libexec/") || path.ends_with(b"login.sh");
        let is_init = init::PATHS.contains(&path.as_slice());
        let is_wanted = path.starts_with(b"/etc/")
            || is_unit
            || is_login
            || is_init
            || started::is_init_rc(path);
        if is_wanted { Want::Text } else { Want::Nothing }
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        for files in image.roots() {
            looked.source();
            let mut found = of_inittab(image, files, looked);
            found.extend(systemd::consoles(image, files, looked));
            found.extend(started::consoles(image, files, looked));
            looked.keep(&mut found, MAX_CONSOLES, || image.container(files.container()));
            evidence.consoles.append(&mut found);
        }
    }
}

fn of_inittab(image: &Image<'_>, files: &FileSystem<'_>, looked: &mut LookedAt) -> Vec<Console> {
    let Some(file) = files.find(b"/etc/inittab") else {
        return without_inittab(image, files).into_iter().collect();
    };
    let Some(text) = file.text.filter(|_| init::first(files) != Init::Systemd) else {
        return Vec::new();
    };
    looked.file(text.len() as u64);
    // Only System V's init knows runlevels, and there an id is but a name.
    let level = inittab::default_level(text);
    inittab::jobs(text)
        .filter(|job| ACTIONS.contains(&job.action))
        .filter(|job| {
            let runs = |level: u8| job.runlevels.is_empty() || job.runlevels.contains(&level);
            level.is_none_or(runs)
        })
        .filter_map(|job| {
            let login = login_of(files, job.process)?;
            Some(Console {
                device: device(&job, level.is_some()),
                login,
                locators: vec![locate(image, file, &job.line)],
            })
        })
        .collect()
}

/// Without inittab, busybox's init asks for a shell on the console (`init/init.c`,
/// `parse_inittab`).
fn without_inittab(image: &Image<'_>, files: &FileSystem<'_>) -> Option<Console> {
    if !files.is_complete() || init::first(files) != Init::Busybox {
        return None;
    }
    let found = init::PATHS.iter().find_map(|path| files.at(path))?;
    Some(Console {
        device: "console".to_owned(),
        login: ConsoleLogin::Shell,
        locators: vec![image.entry(found.entry)],
    })
}

fn device(job: &Job<'_>, is_system_v: bool) -> String {
    let named = command::terminal(job.process);
    let id = Some(job.id).filter(|id| !id.is_empty() && !is_system_v);
    trimmed(named.or(id).unwrap_or(job.action))
}

#[cfg(test)]
#[path = "consoles/tests.rs"]
mod tests;
