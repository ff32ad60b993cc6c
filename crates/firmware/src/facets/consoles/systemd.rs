// SPDX-License-Identifier: Apache-2.0 OR MIT
//! systemd's getty units that are enabled: a link in a `.wants` folder, the unit it leads to, and
//! what lies over that unit (systemd.unit(5)).

use thirteen_evidence::facts::Console;

use super::command::login_of;
use crate::config::locate;
use crate::facet::LookedAt;
use crate::units::{self, FOLDERS, Units, values};
use crate::view::{FileSystem, Found, Image, trimmed};

/// The consoles that systemd starts.
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
                let is_getty =
                    memchr::memmem::find(unit, b"getty").is_some() && unit.ends_with(b".service");
                if is_getty && !seen.iter().any(|own| own == unit) {
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
    let file = files.find(&own.path)?;
    let mut locators = vec![locate(image, file, &own.own.line)];
    locators.extend(link.map(|link| image.entry(link.entry)));
    let device = units::instance(unit).unwrap_or(b"console");
    Some(Console { device: trimmed(device), login, locators })
}
