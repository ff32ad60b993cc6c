// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Steps that take rules back, or let in past them, when they are loaded: `nft flush ruleset`,
//! `iptables -F`, `iptables -P INPUT ACCEPT`, `uci set firewall.….input=ACCEPT`. Which rules are in force
//! behind such a step is not worked out: they are not known to be loaded (iptables(8), nft(8), OpenWrt's
//! uci, fw3 and fw4).

use std::collections::BTreeSet;

use thirteen_evidence::facts::{Service, StartedBy, Starts};
use thirteen_evidence::{Area, Locator};
use thirteen_unpack::EntryKind;

use super::Reading;
use super::commands::{Of, Undoing, undoing};
use crate::config::locate;
use crate::view::{Line, lines};

/// Steps of one file system that are followed.
pub(super) const MAX_STEPS: usize = 64;
/// Scripts of services that are asked whether they name another one.
const MAX_SCRIPTS: usize = 256;
/// Scripts of which it is asked what runs them.
const MAX_ASKED: usize = 64;
/// Files and folders whose commands run once the boot scripts are through, or again and again.
const LATE: &[&str] = &[
    "/etc/rc.local",
    "/etc/hotplug.d/",
    "/etc/ppp/",
    "/etc/network/if-up.d/",
    "/etc/NetworkManager/dispatcher.d/",
    "/etc/crontabs/",
    "/etc/cron",
    "/etc/uci-defaults/",
    "/etc/inittab",
    "/etc/init.d/rcS",
    "/etc/network/",
    "/etc/udev/",
    "/etc/udhcpc",
    "/etc/dhcp",
    "/etc/hotplug",
    "/etc/mdev",
    "/etc/profile",
    "/etc/acpi/",
    "/etc/rc.button/",
    "/etc/systemd/",
    "/usr/lib/systemd/",
    "/lib/systemd/",
    "/usr/lib/udev/",
    "/lib/udev/",
    "/usr/share/udhcpc/",
    "/lib/netifd/",
];

/// When a step runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// With this service, by its number in the order of the boot.
    With(usize),
    /// Behind all of them, or in an order that is not known.
    Late,
}

/// A step that takes rules back.
pub(super) struct Step {
    does: Undoing,
    when: When,
    script: Vec<u8>,
    /// What it says, as far as it is kept.
    text: Vec<u8>,
    place: Locator,
}

/// Lines of a script outside `/etc` that take rules back, by number, offset and bytes.
struct Kept(Vec<(u32, u64, Vec<u8>, Undoing)>);

/// Whether a text names a tool for packet filters: most need no look at their lines.
fn is_of_interest(text: &[u8]) -> bool {
    let mut names =
        ["tables", "nft", "firewall", "ufw", "fw3", "fw4", "table_", "nf_", "fw stop"].iter();
    names.any(|name| memchr::memmem::find(text, name.as_bytes()).is_some())
}

/// Longest line that is kept.
const MAX_LINE: usize = 1024;
/// Folders of what no start runs (documents, lists of packages, pages that the owner asks for), and names of
/// tools for filters that are scripts themselves.
const IDLE: &[&str] = &[
    "/usr/lib/lua/luci/",
    "/usr/lib/opkg/",
    "/usr/share/doc/",
    "/usr/share/man/",
    "/usr/share/nftables.d/",
    "/www/",
];
const TOOLS: &[&str] = &["fw3", "fw4", "ufw", "ufw-init", "ufw-init-functions", "iptables-apply"];

fn base(path: &[u8]) -> &[u8] {
    path.rsplit(|byte| *byte == b'/').next().unwrap_or(path)
}

/// Keeps the lines of a text that take rules back, whether or not it says what runs it.
pub(super) fn keep(path: &[u8], content: &[u8]) -> Option<crate::facet::Kept> {
    let start = content.get(..content.len().min(512)).unwrap_or_default();
    if start.contains(&0)
        || !is_of_interest(content)
        || IDLE.iter().any(|own| path.starts_with(own.as_bytes()))
        || TOOLS.iter().any(|own| base(path) == own.as_bytes())
    {
        return None;
    }
    let found: Vec<_> = undoing(content)
        .take(MAX_STEPS)
        .map(|(line, does)| {
            let bytes = line.bytes.get(..line.bytes.len().min(MAX_LINE)).unwrap_or_default();
            (line.number, line.offset, bytes.to_vec(), does)
        })
        .collect();
    (!found.is_empty()).then(|| Box::new(Kept(found)) as crate::facet::Kept)
}

/// The steps of a file system that something runs.
pub(super) fn steps(reading: &Reading<'_, '_>) -> Vec<Step> {
    let mut found: Vec<Step> = Vec::new();
    let mut asked = 0;
    let area = Area::Firewall;
    for file in reading.files.iter().filter(|own| own.header.kind == EntryKind::File) {
        let path = &file.header.path;
        let kept = reading.image.kept_of::<Kept>(file.entry, area);
        let is_script = path.starts_with(b"/etc/")
            && !path.starts_with(b"/etc/config/")
            && file.text.is_some_and(|own| is_of_interest(own) && undoing(own).next().is_some());
        if found.len() >= MAX_STEPS || kept.is_none() && !is_script {
            continue;
        }
        asked += 1;
        // Whether so many more are run is not asked.
        let when = if asked > MAX_ASKED { Some(When::Late) } else { when(reading, path) };
        let Some(when) = when else { continue };
        let mut add = |line: &Line<'_>, does: Undoing| {
            let place = locate(reading.image, file, line);
            let text = line.bytes.get(..line.bytes.len().min(MAX_LINE)).unwrap_or_default();
            found.push(Step { does, when, script: path.clone(), text: text.to_vec(), place });
        };
        match (kept, file.text) {
            (Some(kept), _) => {
                for (number, offset, bytes, does) in &kept.0 {
                    add(&Line { bytes, number: *number, offset: *offset }, *does);
                }
            }
            (None, Some(text)) => {
                undoing(text).take(MAX_STEPS).for_each(|(line, does)| add(&line, does));
            }
            (None, None) => {}
        }
    }
    found
}

/// The place of a step that comes when the rules of a mechanism are loaded, with its loader's place.
pub(super) fn later(
    reading: &Reading<'_, '_>,
    (mechanism, config): (&str, &str),
    loader: Option<&Locator>,
) -> Option<Locator> {
    let mut services = reading.services_here();
    let number = services.position(|own| own.locators.first() == loader);
    // The units of systemd are not in the order in which they start.
    let is_ordered = number
        .and_then(|number| reading.services_here().nth(number))
        .is_some_and(|own| !matches!(own.how, StartedBy::Systemd | StartedBy::Openrc));
    let script = loader.map(|own| own.innermost().as_bytes());
    if let Some(place) = loader.and_then(|own| drop_in(reading, own)) {
        return Some(place);
    }
    // What loads the same file again takes nothing back.
    let is_same = |own: &Step| {
        own.does.loads && memchr::memmem::find(&own.text, base(config.as_bytes())).is_some()
    };
    let mut touching =
        reading.steps.iter().filter(|own| own.does.of.touches(mechanism) && !is_same(own));
    let step = touching.find(|own| match own.when {
        // A script that loads rules clears the way before, and in its `stop`.
        _ if script == Some(&own.script) => own.does.is_behind_load,
        // What it says in the configuration holds from the next start on.
        _ if own.does.of == Of::Zones => true,
        When::Late => true,
        When::With(at) => !is_ordered || number.is_none_or(|number| at > number),
    })?;
    Some(step.place.clone())
}

/// A drop-in of the loader's unit that gives it other commands (systemd.unit(5)).
fn drop_in(reading: &Reading<'_, '_>, loader: &Locator) -> Option<Locator> {
    // The place of a service may be the drop-in itself.
    let mut parts = loader.innermost().rsplit('/');
    let (name, folder) = (parts.next()?, parts.next().unwrap_or_default());
    let unit = folder.strip_suffix(".d").unwrap_or(name);
    if !unit.ends_with(".service") {
        return None;
    }
    let folder = format!("/{unit}.d/");
    let here = |path: &[u8]| memchr::memmem::find(path, folder.as_bytes()).is_some();
    reading.files.iter().filter(|own| here(&own.header.path)).find_map(|file| {
        let mut lines = lines(file.text?);
        let line = lines.find(|own| own.bytes.trim_ascii().starts_with(b"ExecStart"))?;
        Some(locate(reading.image, file, &line))
    })
}

/// When something runs a script; `None` where nothing is seen to.
fn when(reading: &Reading<'_, '_>, path: &[u8]) -> Option<When> {
    if LATE.iter().any(|own| path.starts_with(own.as_bytes())) {
        return Some(When::Late);
    }
    let name = String::from_utf8_lossy(path);
    let starts = |own: &Service| {
        own.starts != Starts::Never
            && (own.program == name
                || own.arguments.iter().any(|word| word.contains(name.as_ref()))
                || own.locators.iter().any(|place| place.innermost() == name))
    };
    let number = reading.services_here().position(starts).or_else(|| called(reading, path));
    if let Some(number) = number {
        return Some(When::With(number));
    }
    named(reading, path).then_some(When::Late)
}

/// Whether another text of the file system names a script, by its name alone: whoever runs it may go to its
/// folder first.
fn named(reading: &Reading<'_, '_>, path: &[u8]) -> bool {
    let name = base(path);
    let mut texts = reading
        .files
        .iter()
        .filter(|own| own.header.path != *path && !own.header.path.starts_with(b"/etc/config/"));
    texts.any(|own| {
        own.text.is_some_and(|text| {
            memchr::memmem::find_iter(text, name).any(|at| {
                let before = at.checked_sub(1).and_then(|at| text.get(at));
                let behind = text.get(at + name.len());
                let ends = |byte: Option<&u8>| {
                    byte.is_none_or(|own| !own.is_ascii_alphanumeric() && !b"-_.".contains(own))
                };
                ends(before) && ends(behind)
            })
        })
    })
}

/// The number of the service whose script names another one.
fn called(reading: &Reading<'_, '_>, path: &[u8]) -> Option<usize> {
    // One script may start many services.
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    reading.services_here().position(|own| {
        let script = own.locators.first().map_or("", Locator::innermost);
        let is_new = own.starts != Starts::Never && seen.len() < MAX_SCRIPTS && seen.insert(script);
        is_new
            && reading
                .files
                .text(script.as_bytes())
                .is_some_and(|text| memchr::memmem::find(text, path).is_some())
    })
}
