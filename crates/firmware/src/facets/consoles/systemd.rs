// SPDX-License-Identifier: Apache-2.0 OR MIT
//! systemd's getty units, and its shells on a terminal, that are enabled: a link in a `.wants` folder, the unit it leads to, and
//! what lies over that unit (systemd.unit(5)).

use thirteen_evidence::facts::{Console, ConsoleLogin};

use super::command::login_of;
use crate::config::assignments::{self, Assignment};
use crate::config::locate;
use crate::facet::LookedAt;
use crate::view::{FileSystem, Found, Image, trimmed};

/// Where units lie, the first before the others.
const FOLDERS: &[&[u8]] =
    &[b"/etc/systemd/system", b"/usr/lib/systemd/system", b"/lib/systemd/system"];

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
    for folder in FOLDERS {
        for wants in files.list(folder).unwrap_or_default() {
            if !wants.ends_with(b".wants") {
                continue;
            }
            let wants = [*folder, b"/", wants].concat();
            for unit in files.list(&wants).unwrap_or_default() {
                let is_known = is_getty(unit) || REACHED.iter().any(|own| wants.ends_with(own));
                if is_known && unit.ends_with(b".service") && !seen.iter().any(|own| own == unit) {
                    seen.push(unit.to_vec());
                    let link = files.at(&[wants.as_slice(), b"/", unit].concat());
                    found.extend(console(image, files, unit, link, looked));
                }
            }
        }
    }
    found
}

fn console(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    unit: &[u8],
    link: Option<Found<'_>>,
    looked: &mut LookedAt,
) -> Option<Console> {
    // `serial-getty@ttyS0.service` is made of `serial-getty@.service`.
    let (template, instance) = match memchr::memchr(b'@', unit) {
        Some(at) => {
            let end = unit.len() - b".service".len();
            ([&unit[..=at], b".service"].concat(), unit.get(at + 1..end)?)
        }
        None => (unit.to_vec(), &b"console"[..]),
    };
    let mut sources: Vec<Found<'_>> = Vec::new();
    let of_unit = [unit, template.as_slice()];
    let base = of_unit.iter().find_map(|name| {
        FOLDERS.iter().find_map(|folder| files.find(&[*folder, b"/", name].concat()))
    });
    sources.extend(base);
    for name in of_unit {
        for folder in FOLDERS {
            let over = [*folder, b"/", name, b".d"].concat();
            for name in files.list(&over).unwrap_or_default() {
                sources.extend(files.find(&[over.as_slice(), b"/", name].concat()));
            }
        }
    }
    let (mut is_on_terminal, mut is_conditional) = (false, false);
    let mut terminal: Option<Vec<u8>> = None;
    let mut start: Option<(Found<'_>, Assignment<'_>)> = None;
    for file in sources {
        let Some(text) = file.text else { continue };
        looked.file(text.len() as u64);
        for own in assignments::equals(text) {
            match own.key {
                b"ExecStart" => start = Some((file, own)),
                b"StandardInput" => is_on_terminal = own.value.starts_with(b"tty"),
                b"TTYPath" => {
                    terminal = Some(own.value.strip_prefix(b"/dev/").unwrap_or(own.value).to_vec());
                }
                key => {
                    is_conditional |= key.starts_with(b"Condition") || key.starts_with(b"Assert");
                }
            }
        }
    }
    let (file, own) = start?;
    // Signs before the program change how it is run (systemd.service(5), "Command lines").
    let signs = own.value.iter().take_while(|byte| b"-@:+!|".contains(byte)).count();
    let login = login_of(files, &own.value[signs..])?;
    let login = match is_getty(unit) {
        true => login,
        false if !is_on_terminal || login != ConsoleLogin::Shell => return None,
        false if is_conditional => ConsoleLogin::Conditional,
        false => login,
    };
    let instance = terminal.as_deref().filter(|_| !is_getty(unit)).unwrap_or(instance);
    let mut locators = vec![locate(image, file, &own.line)];
    locators.extend(link.map(|link| image.entry(link.entry)));
    Some(Console { device: trimmed(instance), login, locators })
}
