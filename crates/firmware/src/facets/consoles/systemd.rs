// SPDX-License-Identifier: Apache-2.0 OR MIT
//! systemd's getty units, and its shells on a terminal, that are enabled: a link in a `.wants` folder, the unit it leads to, and
//! what lies over that unit (systemd.unit(5)).

use thirteen_evidence::facts::{Console, ConsoleLogin};

use super::command::login_of;
use crate::config::locate;
use crate::facet::LookedAt;
use crate::units::{self, FOLDERS, UnitLine, Units, values};
use crate::view::{FileSystem, Found, Image, trimmed};

/// Folders of targets that every start reaches.
const REACHED: &[&[u8]] = &[
    b"/sysinit.target.wants",
    b"/basic.target.wants",
    b"/multi-user.target.wants",
    b"/default.target.wants",
];

fn is_getty(unit: &[u8]) -> bool {
    memchr::memmem::find(unit, b"getty").is_some()
}

/// The consoles that systemd starts: getty's, and units that put a shell on a terminal
/// (`StandardInput=tty`, systemd.exec(5)).
pub fn consoles(image: &Image<'_>, files: &FileSystem<'_>, looked: &mut LookedAt) -> Vec<Console> {
    let mut found: Vec<Console> = Vec::new();
    let mut seen: Vec<Vec<u8>> = Vec::new();
    let mut units = Units::new(files);
    for folder in FOLDERS {
        for wants in files.list(folder.as_bytes()).unwrap_or_default() {
            if !wants.ends_with(b".wants") {
                continue;
            }
            let wants = [folder.as_bytes(), b"/", wants].concat();
            for unit in files.list(&wants).unwrap_or_default() {
                let is_known = is_getty(unit) || REACHED.iter().any(|own| wants.ends_with(own));
                if is_known && unit.ends_with(b".service") && !seen.iter().any(|own| own == unit) {
                    seen.push(unit.to_vec());
                    let link = files.at(&[wants.as_slice(), b"/", unit].concat());
                    found.extend(console(image, files, &mut units, unit, link, looked));
                }
            }
        }
    }
    found
}

fn console<'f>(
    image: &Image<'_>,
    files: &FileSystem<'f>,
    units: &mut Units<'_, 'f>,
    unit: &[u8],
    link: Option<Found<'_>>,
    looked: &mut LookedAt,
) -> Option<Console> {
    let path = units.path(unit).filter(|path| !units.is_masked(path))?;
    let lines = units.lines(looked, unit, &path);
    let own = *values(&lines, b"Service", &[b"ExecStart"]).last()?;
    let login = login_of(files, units::command(own.own.value))?;
    let mut device = units::instance(unit).unwrap_or(b"console");
    let login = if is_getty(unit) {
        login
    } else {
        let last = |key: &[u8]| Some(values(&lines, b"Service", &[key]).last()?.own.value);
        let is_on_terminal = last(b"StandardInput").is_some_and(|value| value.starts_with(b"tty"));
        if !is_on_terminal || login != ConsoleLogin::Shell {
            return None;
        }
        if let Some(path) = last(b"TTYPath") {
            device = path.strip_prefix(b"/dev/").unwrap_or(path);
        }
        let is_condition = |own: &UnitLine<'_>| {
            own.own.key.starts_with(b"Condition") || own.own.key.starts_with(b"Assert")
        };
        if lines.iter().any(is_condition) { ConsoleLogin::Conditional } else { login }
    };
    let file = files.find(&own.path)?;
    let mut locators = vec![locate(image, file, &own.own.line)];
    locators.extend(link.map(|link| image.entry(link.entry)));
    Some(Console { device: trimmed(device), login, locators })
}
