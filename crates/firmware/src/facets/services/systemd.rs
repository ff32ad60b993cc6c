// SPDX-License-Identifier: Apache-2.0 OR MIT
//! systemd's units (systemd.unit(5), systemd.service(5), systemd.socket(5), systemd.preset(5)): those
//! that a link in a target's `.wants` or `.requires` folder enables, in the order in which the folders
//! of units hide each other.

use std::collections::BTreeSet;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Listen, Service, StartedBy, Starts};

use super::{Boot, CONSOLES, MAX_SERVICES, Started, rc, weaker};
use crate::config::truth;
use crate::script::{Reach, Truth};
use crate::units::{self, FOLDERS, UnitLine, values};
use crate::view::trimmed;

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

/// Targets on the way from the default one that are looked at.
const MAX_TARGETS: usize = 64;
/// What lets a unit start another one.
const PULLS: &[&[u8]] = &[b"Wants", b"Requires", b"Requisite", b"BindsTo", b"Upholds"];

impl<'f> Boot<'_, 'f> {
    pub(super) fn systemd(&mut self) {
        let mut seen: BTreeSet<Vec<u8>> = BTreeSet::new();
        let is_multi_user = self.starts_multi_user();
        for folder in FOLDERS {
            let names = self.files.list(folder.as_bytes()).unwrap_or_default();
            for target in names {
                let Some(condition) = target_condition(target, is_multi_user) else { continue };
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

    /// Whether `default.target` leads to `multi-user.target`; another that wants it does, and so does one that
    /// is not known.
    fn starts_multi_user(&mut self) -> bool {
        let name = |path: &[u8]| path.rsplit(|byte| *byte == b'/').next().unwrap_or(path).to_vec();
        let Some(path) = self.units.path(b"default.target") else { return true };
        let target = self.files.at(&path).and_then(|own| own.header.target.clone());
        let first = self.files.real_path(&path).or(target).unwrap_or(path);
        let (mut next, mut seen) = (vec![name(&first)], BTreeSet::new());
        while let Some(unit) = next.pop() {
            if matches!(unit.as_slice(), b"multi-user.target" | b"graphical.target") {
                return true;
            }
            if seen.len() >= MAX_TARGETS || !seen.insert(unit.clone()) {
                continue;
            }
            let Some(path) = self.units.path(&unit) else { return true };
            let lines = self.units.lines(self.looked, &unit, &path);
            for line in values(&lines, b"Unit", PULLS) {
                next.extend(line.own.value.split(u8::is_ascii_whitespace).map(<[u8]>::to_vec));
            }
            for (folder, kind) in
                FOLDERS.iter().flat_map(|own| [(own, &b".wants"[..]), (own, b".requires")])
            {
                let folder = [folder.as_bytes(), b"/", &unit, kind].concat();
                let names = self.files.list(&folder).unwrap_or_default();
                next.extend(names.into_iter().map(<[u8]>::to_vec));
            }
            next.retain(|own| own.ends_with(b".target"));
        }
        seen.len() >= MAX_TARGETS
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
                    let is_plain = !unit.contains(&b'*') && self.units.path(unit).is_some();
                    if is_new && verb == b"enable" && is_plain {
                        enabled.push(unit.to_vec());
                    }
                }
            }
        }
        enabled
    }

    pub(super) fn unit(&mut self, unit: &[u8], link: Option<&[u8]>, condition: Option<String>) {
        let is_socket = unit.ends_with(b".socket");
        if !is_socket && !unit.ends_with(b".service") {
            return;
        }
        let link = link.and_then(|path| self.link(path));
        let name = trimmed(unit.rsplit(|byte| *byte == b'/').next().unwrap_or(unit));
        let name = name.rsplit_once('.').map_or(name.clone(), |(name, _)| name.to_owned());
        let Some(path) = self.units.path(unit) else { return };
        // A link to /dev/null masks it.
        if self.units.is_masked(&path) || self.files.text(&path).is_none() {
            return;
        }
        let lines = self.units.lines(self.looked, unit, &path);
        let reach = self.reach(&lines, condition);
        if is_socket {
            self.socket(&name, &lines, &reach, link);
            return;
        }
        for line in values(&lines, b"Service", &[b"ExecStartPre", b"ExecStart", b"ExecStartPost"]) {
            self.by_command(line, &reach);
        }
        for line in values(&lines, b"Service", &[b"ExecStart"]) {
            if self.room() == 0 {
                return;
            }
            let started = command(line.own.value, unit);
            self.by_script(&name, line, &started, &reach, link.as_ref());
            if started.program.is_empty() || CONSOLES.contains(&started.name.as_str()) {
                continue;
            }
            let locators = self.unit_line(line).into_iter().chain(link.clone()).collect();
            self.add(name.clone(), started, StartedBy::Systemd, &reach, locators);
        }
    }

    /// What a command changes of accounts that a unit runs by itself.
    fn by_command(&mut self, line: &UnitLine<'_>, reach: &Reach) {
        let text = units::command(line.own.value);
        let program = text.split(u8::is_ascii_whitespace).next().unwrap_or_default();
        let name = program.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
        if matches!(name, b"passwd" | b"usermod" | b"useradd" | b"adduser" | b"busybox") {
            let mut ran = rc::run(self.files, self.work, &line.path, text, b"start");
            self.change(&mut ran, reach, Some((&line.path, &line.own.line)));
        }
    }

    /// What the script starts that a unit hands to a shell, or that stands below `/etc`.
    fn by_script(
        &mut self,
        name: &str,
        line: &UnitLine<'_>,
        started: &Started,
        reach: &Reach,
        link: Option<&Locator>,
    ) {
        let text = match rc::shell_text(line.own.value) {
            Some(text) => text,
            None if started.program.starts_with("/etc/") || started.program.ends_with(".sh") => {
                line.own.value.to_vec()
            }
            None => return,
        };
        let mut ran = rc::run_following(self.files, self.work, &line.path, &text, &[]);
        self.change(&mut ran, reach, Some((&line.path, &line.own.line)));
        for launch in ran.launches.into_iter().take(self.room()) {
            let own = (*launch.source.path != *line.path).then(|| self.launch_line(&launch));
            let locators = own.flatten().into_iter().chain(self.unit_line(line));
            let locators = locators.chain(link.cloned()).collect();
            let reach = weaker(reach, launch.reach.clone());
            let started = Started::of_launch(&launch);
            self.add(name.to_owned(), started, StartedBy::Systemd, &reach, locators);
        }
    }

    fn unit_line(&self, line: &UnitLine<'_>) -> Option<Locator> {
        self.line(&line.path, &line.own.line)
    }

    /// A socket starts its service when somebody connects.
    fn socket(&mut self, name: &str, lines: &[UnitLine<'f>], reach: &Reach, link: Option<Locator>) {
        let named = values(lines, b"Socket", &[b"Service"]);
        let candidates = [
            named.first().map(|own| own.own.value.to_vec()).unwrap_or_default(),
            format!("{name}.service").into_bytes(),
            format!("{name}@.service").into_bytes(),
        ];
        let service = candidates
            .iter()
            .filter(|own| !own.is_empty())
            .find_map(|own| Some((own, self.units.path(own)?)));
        let Some((service, path)) = service else { return };
        if self.units.is_masked(&path) {
            return;
        }
        let unit = self.units.lines(self.looked, service, &path);
        let runs = values(&unit, b"Service", &[b"ExecStart"]);
        let places = values(lines, b"Socket", &[b"ListenStream", b"ListenDatagram"]);
        let (Some(run), Some(place)) = (runs.first(), places.first()) else { return };
        let listens: Vec<Listen> = places
            .iter()
            .filter_map(|own| {
                let protocol = if own.own.key == b"ListenStream" { "tcp" } else { "udp" };
                listen(protocol, own.own.value)
            })
            .take(16)
            .collect();
        if listens.is_empty() || self.room() == 0 {
            return;
        }
        let (starts, condition) = match reach {
            Reach::Always => (Starts::OnDemand, None),
            Reach::Conditional(own) => (Starts::Conditional, Some(own.clone())),
            Reach::Never(own) => (Starts::Never, Some(own.clone())),
        };
        let started = command(run.own.value, name.as_bytes());
        let locators =
            self.unit_line(place).into_iter().chain(self.unit_line(run)).chain(link).collect();
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
    fn reach(&self, lines: &[UnitLine<'_>], condition: Option<String>) -> Reach {
        let mut open = condition;
        let conditions: Vec<_> = lines
            .iter()
            .filter(|line| {
                let key = line.own.key;
                line.section == b"Unit"
                    && (key.starts_with(b"Condition") || key.starts_with(b"Assert"))
            })
            .collect();
        // An empty one takes back all that stand before it.
        let first = conditions.iter().rposition(|line| line.own.value.is_empty());
        for line in conditions.iter().skip(first.map_or(0, |at| at + 1)) {
            let own = &line.own;
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
        open.or_else(|| asked(lines)).map_or(Reach::Always, Reach::Conditional)
    }
}

/// What the unit asks before it starts, or keeps it from the network, as it is written.
fn asked(lines: &[UnitLine<'_>]) -> Option<String> {
    let of = |key: &'static [u8]| {
        let all = values(lines, b"Service", &[key]);
        all.into_iter().map(|line| line.own.value).collect::<Vec<_>>()
    };
    let shown = |key: &str, value: &[u8]| Some(format!("{key}={}", trimmed(value)));
    if let Some(value) = of(b"ExecCondition").first() {
        return shown("ExecCondition", value);
    }
    let is_test = |value: &&&[u8]| {
        let is_heeded =
            !value.iter().take_while(|byte| b"-@:+!|".contains(byte)).any(|own| *own == b'-');
        let bare = units::command(value);
        let first = bare.split(u8::is_ascii_whitespace).next().unwrap_or_default();
        let program = first.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
        let text = rc::shell_text(value).unwrap_or_default();
        let has = |word: &[u8]| memchr::memmem::find(&text, word).is_some();
        let is_plain = (text.starts_with(b"[ ") || text.starts_with(b"test ")) && !has(b"||");
        is_heeded && (matches!(program, b"test" | b"[" | b"false") || is_plain || has(b"exit 1"))
    };
    if let Some(value) = of(b"ExecStartPre").iter().find(is_test) {
        return shown("ExecStartPre", value);
    }
    if let Some(value) = of(b"PrivateNetwork").last().filter(|own| truth(own) == Some(true)) {
        return shown("PrivateNetwork", value);
    }
    let is_own = |word: &[u8]| word == b"localhost" || word == b"::1" || word.starts_with(b"127.");
    let allowed = of(b"IPAddressAllow");
    let mut words = allowed.iter().flat_map(|own| own.split(u8::is_ascii_whitespace));
    let is_shut = words.all(|word| word.is_empty() || is_own(word));
    let denied = of(b"IPAddressDeny");
    let any = denied.iter().find(|own| own.split(u8::is_ascii_whitespace).any(|one| one == b"any"));
    any.filter(|_| is_shut).and_then(|value| shown("IPAddressDeny", value))
}

/// `None` for a folder that is no target's; else the condition under which the target is reached.
fn target_condition(folder: &[u8], is_multi_user: bool) -> Option<Option<String>> {
    let folder = std::str::from_utf8(folder).ok()?;
    let target = folder.strip_suffix(".wants").or_else(|| folder.strip_suffix(".requires"))?;
    let name = target.strip_suffix(".target")?;
    let is_reached = REACHED.contains(&name) && (is_multi_user || name != "multi-user");
    Some((!is_reached).then(|| format!("{target} is reached")))
}

/// The program that a line starts, the signs before it taken off, `%i` filled in.
fn command(value: &[u8], unit: &[u8]) -> Started {
    let bare = units::command(value);
    let instance = units::instance(unit).unwrap_or_default();
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
    // `vsock::4444` is between virtual machines.
    let text = std::str::from_utf8(value).ok().filter(|text| !text.starts_with("vsock:"))?;
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
