// SPDX-License-Identifier: Apache-2.0 OR MIT
//! systemd's units (systemd.unit(5), systemd.service(5), systemd.socket(5), systemd.preset(5)): those
//! that a link in a target's `.wants` or `.requires` folder enables, in the order in which the folders
//! of units hide each other.

use std::collections::BTreeSet;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Listen, Service, StartedBy, Starts};

use super::{Boot, CONSOLES, MAX_SERVICES, Started};
use crate::config::assignments::{self, Assignment};
use crate::script::{Reach, Truth};
use crate::view::trimmed;

/// Folders of units, the first that has one hides the others.
const FOLDERS: &[&str] = &["/etc/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system"];

/// Targets that every start reaches.
const REACHED: &[&str] = &[
    "default",
    "multi-user",
    "basic",
    "sysinit",
    "sockets",
    "paths",
    "timers",
    "network",
    "network-online",
    "local-fs",
    "remote-fs",
];

/// An assignment of a unit, with its section.
type Line<'a> = (Vec<u8>, Assignment<'a>);

impl Boot<'_, '_> {
    pub(super) fn systemd(&mut self) {
        let mut seen: BTreeSet<Vec<u8>> = BTreeSet::new();
        for folder in FOLDERS {
            let names = self.files.list(folder.as_bytes()).unwrap_or_default();
            for target in names {
                let Some(condition) = target_condition(target) else { continue };
                let wants = [folder.as_bytes(), b"/", target].concat();
                for unit in self.files.list(&wants).unwrap_or_default() {
                    // `/lib` and `/usr/lib` are often the same folder.
                    if seen.len() < MAX_SERVICES && seen.insert(unit.to_vec()) {
                        let link = [wants.as_slice(), b"/", unit].concat();
                        self.unit(unit, Some(&link), condition.clone());
                    }
                }
            }
        }
        for unit in self.preset() {
            if seen.len() < MAX_SERVICES && seen.insert(unit.clone()) {
                let condition = "a preset enables it at the first start".to_owned();
                self.unit(&unit, None, Some(condition));
            }
        }
    }

    /// Units that a preset enables at the first start, which systemd takes for one as long as
    /// `/etc/machine-id` is not there or says so (machine-id(5)).
    fn preset(&self) -> Vec<Vec<u8>> {
        let id = self.files.text(b"/etc/machine-id").map(<[u8]>::trim_ascii);
        let is_first = id.is_none_or(|id| id == b"uninitialized");
        let mut enabled: Vec<Vec<u8>> = Vec::new();
        let mut decided: BTreeSet<Vec<u8>> = BTreeSet::new();
        for folder in [
            "/etc/systemd/system-preset",
            "/usr/lib/systemd/system-preset",
            "/lib/systemd/system-preset",
        ] {
            for name in self.files.list(folder.as_bytes()).unwrap_or_default() {
                let path = [folder.as_bytes(), b"/", name].concat();
                let Some(text) = self.files.text(&path).filter(|_| is_first) else { continue };
                for line in text.split(|byte| *byte == b'\n').take(4096) {
                    let mut words =
                        line.split(|byte| *byte == b' ').filter(|word| !word.is_empty());
                    let (Some(verb), Some(unit)) = (words.next(), words.next()) else { continue };
                    let is_new =
                        matches!(verb, b"enable" | b"disable") && decided.insert(unit.to_vec());
                    let is_plain = !unit.contains(&b'*') && self.unit_path(unit).is_some();
                    if is_new && verb == b"enable" && is_plain {
                        enabled.push(unit.to_vec());
                    }
                }
            }
        }
        enabled
    }

    /// The file of a unit; of an instance, its template's.
    fn unit_path(&self, unit: &[u8]) -> Option<Vec<u8>> {
        let mut names = vec![unit.to_vec()];
        if let (Some(at), Some(dot)) = (memchr::memchr(b'@', unit), memchr::memrchr(b'.', unit)) {
            names.push([&unit[..=at], &unit[dot..]].concat());
        }
        names.iter().find_map(|name| {
            let paths = FOLDERS.iter().map(|folder| [folder.as_bytes(), b"/", name].concat());
            // A file in the first folder hides the others, also where it is a link to nowhere.
            paths
                .into_iter()
                .find(|path| self.files.at(path).is_some() || self.files.find(path).is_some())
        })
    }

    fn unit(&mut self, unit: &[u8], link: Option<&[u8]>, condition: Option<String>) {
        let is_socket = unit.ends_with(b".socket");
        if !is_socket && !unit.ends_with(b".service") {
            return;
        }
        let link = link.and_then(|path| self.link(path));
        let name = trimmed(unit.rsplit(|byte| *byte == b'/').next().unwrap_or(unit));
        let name = name.rsplit_once('.').map_or(name.clone(), |(name, _)| name.to_owned());
        let Some(path) = self.unit_path(unit) else { return };
        // A link to /dev/null masks it.
        let is_masked = self
            .files
            .at(&path)
            .is_some_and(|own| own.header.target.as_deref() == Some(b"/dev/null"));
        let Some(text) = self.text(&path).filter(|_| !is_masked) else { return };
        let lines = unit_lines(&text);
        let reach = self.reach(&lines, condition);
        if is_socket {
            self.socket(&name, &path, &lines, &reach, link);
            return;
        }
        for (_, own) in lines.iter().filter(|own| is(own, b"Service", b"ExecStart")) {
            let started = command(own.value, unit);
            if started.program.is_empty() || CONSOLES.contains(&started.name.as_str()) {
                continue;
            }
            let locators = self.line(&path, &own.line).into_iter().chain(link.clone()).collect();
            self.add(name.clone(), started, StartedBy::Systemd, &reach, locators);
        }
    }

    /// A socket starts its service when somebody connects.
    fn socket(
        &mut self,
        name: &str,
        path: &[u8],
        lines: &[Line<'_>],
        reach: &Reach,
        link: Option<Locator>,
    ) {
        let named = lines.iter().find(|own| is(own, b"Socket", b"Service"));
        let candidates = [
            named.map(|(_, own)| own.value.to_vec()).unwrap_or_default(),
            format!("{name}.service").into_bytes(),
            format!("{name}@.service").into_bytes(),
        ];
        let Some(service) =
            candidates.iter().filter(|own| !own.is_empty()).find_map(|own| self.unit_path(own))
        else {
            return;
        };
        let Some(text) = self.text(&service) else { return };
        let unit = unit_lines(&text);
        let Some((_, run)) = unit.iter().find(|own| is(own, b"Service", b"ExecStart")) else {
            return;
        };
        let listens: Vec<Listen> = lines
            .iter()
            .filter_map(|own| {
                let protocol = if is(own, b"Socket", b"ListenStream") {
                    "tcp"
                } else if is(own, b"Socket", b"ListenDatagram") {
                    "udp"
                } else {
                    return None;
                };
                listen(protocol, own.1.value)
            })
            .take(16)
            .collect();
        if listens.is_empty() {
            return;
        }
        let (starts, condition) = match reach {
            Reach::Always => (Starts::OnDemand, None),
            Reach::Conditional(own) => (Starts::Conditional, Some(own.clone())),
            Reach::Never(own) => (Starts::Never, Some(own.clone())),
        };
        let started = command(run.value, name.as_bytes());
        let place = lines.iter().find(|own| own.1.key.starts_with(b"Listen"));
        let locators = place
            .and_then(|(_, own)| self.line(path, &own.line))
            .into_iter()
            .chain(self.line(&service, &run.line))
            .chain(link)
            .collect();
        self.found.push(Service {
            name: name.to_owned(),
            program: started.program,
            arguments: started.arguments,
            how: StartedBy::Systemd,
            starts,
            condition,
            listens,
            locators,
        });
    }

    /// What its conditions say over the image's own files.
    fn reach(&self, lines: &[Line<'_>], condition: Option<String>) -> Reach {
        let mut open = condition;
        for (section, own) in lines {
            let is_condition = own.key.starts_with(b"Condition") || own.key.starts_with(b"Assert");
            if section != b"Unit" || !is_condition || own.value.is_empty() {
                continue;
            }
            let text = format!("{}={}", trimmed(own.key), trimmed(own.value));
            let (is_not, path) = match own.value.strip_prefix(b"!") {
                Some(path) => (true, path),
                None => (false, own.value),
            };
            let holds = match own.key {
                b"ConditionPathExists" | b"AssertPathExists" => {
                    let there = self.files.exists(path);
                    if is_not { there.negate() } else { there }
                }
                _ => Truth::Maybe,
            };
            match holds {
                Truth::Yes => {}
                Truth::No => return Reach::Never(text),
                Truth::Maybe => open = open.or(Some(text)),
            }
        }
        open.map_or(Reach::Always, Reach::Conditional)
    }
}

/// `None` for a folder that is no target's; else the condition under which the target is reached.
fn target_condition(folder: &[u8]) -> Option<Option<String>> {
    let folder = std::str::from_utf8(folder).ok()?;
    let target = folder.strip_suffix(".wants").or_else(|| folder.strip_suffix(".requires"))?;
    let name = target.strip_suffix(".target")?;
    Some((!REACHED.contains(&name)).then(|| format!("{target} is reached")))
}

/// The assignments of a unit with their sections; lines that go on are not joined.
fn unit_lines(text: &[u8]) -> Vec<Line<'_>> {
    let mut section: Vec<u8> = Vec::new();
    let mut at = 0;
    let headers: Vec<(u64, Vec<u8>)> = crate::view::lines(text)
        .filter_map(|line| {
            let bare = line.bytes.trim_ascii();
            let name = bare.strip_prefix(b"[")?.strip_suffix(b"]")?;
            Some((line.offset, name.to_vec()))
        })
        .take(64)
        .collect();
    assignments::equals(text)
        .take(1024)
        .map(|own| {
            while let Some((_, name)) =
                headers.get(at).filter(|(offset, _)| *offset < own.line.offset)
            {
                section.clone_from(name);
                at += 1;
            }
            (section.clone(), own)
        })
        .collect()
}

fn is(own: &Line<'_>, section: &[u8], key: &[u8]) -> bool {
    own.0 == section && own.1.key == key && !own.1.value.is_empty()
}

/// The program that a line starts, the signs before it taken off, `%i` filled in.
fn command(value: &[u8], unit: &[u8]) -> Started {
    let bare = value
        .iter()
        .position(|byte| !b"-@:+!".contains(byte))
        .map_or(&value[..0], |at| &value[at..]);
    let instance = memchr::memchr(b'@', unit).map_or(&unit[..0], |at| &unit[at + 1..]);
    let instance = instance.rsplitn(2, |byte| *byte == b'.').last().unwrap_or_default();
    let words: Vec<Vec<u8>> = bare
        .split(|byte| matches!(byte, b' ' | b'\t'))
        .filter(|word| !word.is_empty() && *word != b"\\")
        .take(64)
        .map(|word| match word {
            b"%i" | b"%I" => instance.to_vec(),
            word => word.iter().copied().filter(|byte| !matches!(byte, b'"' | b'\'')).collect(),
        })
        .collect();
    Started::of_words(&words)
}

/// `22`, `0.0.0.0:22`, `[::]:22`; paths and names are of the device alone.
fn listen(protocol: &str, value: &[u8]) -> Option<Listen> {
    let text = std::str::from_utf8(value).ok()?;
    let (address, port) = match text.rsplit_once(':') {
        Some((address, port)) => (address.trim_matches(['[', ']']), port),
        None => ("0.0.0.0", text),
    };
    let port = port.parse().ok().filter(|port| *port > 0)?;
    Some(Listen { protocol: protocol.to_owned(), port, address: address.to_owned() })
}

#[cfg(test)]
#[path = "systemd_tests.rs"]
mod tests;
