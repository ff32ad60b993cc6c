// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is started when a device comes or goes: the rules of udev (udev(7)), the lines of mdev
//! (busybox, `docs/mdev.txt`), the scripts below `/etc/hotplug.d` that OpenWrt's `hotplug-call` reads in.
//! All of it depends on what is plugged in, so none of it is sure.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Service, StartedBy, Starts};
use thirteen_unpack::EntryKind;

use super::{Boot, Started, rc, weaker};
use crate::config::udev;
use crate::script::{Launch, Reach, Truth};
use crate::view::{Line, first_line, lines, trimmed};

/// Folders of rules; of the same name the file in the first one counts.
const RULES: &[&str] = &["/etc/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d"];
/// Folders outside `/etc` whose texts are read.
pub(super) const FOLDERS: &[&str] = &["/usr/lib/udev/", "/lib/udev/"];
/// What reads the rules.
const UDEVD: &[&str] = &[
    "/lib/systemd/systemd-udevd",
    "/usr/lib/systemd/systemd-udevd",
    "/lib/udev/udevd",
    "/usr/lib/udev/udevd",
    "/sbin/udevd",
    "/usr/sbin/udevd",
    "/bin/udevadm",
    "/usr/bin/udevadm",
];
const MDEVS: &[&str] =
    &["/sbin/mdev", "/bin/mdev", "/usr/sbin/mdev", "/sbin/mdevd", "/usr/bin/mdevd"];
const MDEV: &str = "/etc/mdev.conf";
const SCRIPTS: &[u8] = b"/etc/hotplug.d";
/// Files of rules that are read.
const MAX_FILES: usize = 512;
/// Commands and scripts of one file system that are followed.
const MAX_COMMANDS: usize = 512;

/// What is started already, and how many commands were followed.
#[derive(Debug, Default)]
pub(super) struct Plugged {
    known: BTreeSet<(String, Vec<String>)>,
    commands: usize,
}

impl Boot<'_, '_> {
    pub(super) fn hotplug(&mut self) {
        let started = self.found.iter().filter(|own| own.starts != Starts::Never);
        let keys = started.map(|own| key(&own.program, &own.arguments));
        self.plugged = Plugged { known: keys.collect(), commands: 0 };
        if self.has_any(UDEVD) {
            self.udev();
        }
        if self.has_any(MDEVS) {
            self.mdev();
        }
        if self.has_any(&["/sbin/hotplug-call", "/sbin/hotplug", "/sbin/procd"]) {
            self.hotplug_scripts();
        }
    }

    /// Whether one of these may be there.
    fn has_any(&self, paths: &[&str]) -> bool {
        !self.files.is_complete()
            || paths.iter().any(|path| self.files.find(path.as_bytes()).is_some())
    }

    /// Whether one more command is followed: what is left out counts as not read.
    fn may_follow(&mut self) -> bool {
        self.plugged.commands += 1;
        if self.plugged.commands == MAX_COMMANDS {
            let place = self.image.container(self.files.container());
            self.looked.limit(place);
        }
        self.plugged.commands < MAX_COMMANDS
    }

    fn udev(&mut self) {
        let mut rules: BTreeMap<Vec<u8>, Vec<u8>> = BTreeMap::new();
        for folder in RULES {
            for name in self.files.list(folder.as_bytes()).unwrap_or_default() {
                if name.ends_with(b".rules") && rules.len() < MAX_FILES {
                    let path = [folder.as_bytes(), b"/", name].concat();
                    rules.entry(name.to_vec()).or_insert(path);
                }
            }
        }
        for path in
            rules.into_values().filter(|path| !self.units.is_masked(path)).collect::<Vec<_>>()
        {
            let Some(text) = self.files.text(&path) else { continue };
            self.looked.file(text.len() as u64);
            for (line, rule) in udev::rules(text) {
                let reach = Reach::Conditional(format!("udev: {}", udev::condition(&rule)));
                for own in rule.iter().filter(|own| own.assigns()) {
                    match own.key.as_slice() {
                        b"RUN" | b"RUN{program}" => self.by_rule(&path, &line, &own.value, &reach),
                        b"ENV{SYSTEMD_WANTS}" => self.wanted(&own.value, &reach),
                        _ => {}
                    }
                }
            }
        }
    }

    /// A program that a rule runs; without a path it lies in udev's own folder.
    fn by_rule(&mut self, path: &[u8], line: &Line<'_>, command: &[u8], reach: &Reach) {
        let mut words = udev::words(command);
        let Some(first) = words.first_mut().filter(|_| self.may_follow()) else { return };
        if first.first() != Some(&b'/') {
            *first = [FOLDERS[0].as_bytes(), first].concat();
        }
        let is_shell = matches!(base(&words[0]), b"sh" | b"ash" | b"bash" | b"dash");
        if let (true, [_, option, text, ..]) = (is_shell, words.as_slice())
            && option == b"-c"
        {
            let text = text.clone();
            return self.by_text(path, line, &text, reach);
        }
        if is_shell && words.len() > 1 {
            words.remove(0);
        }
        if !self.by_file(path, line, &words, reach) {
            let quoted: Vec<Vec<u8>> =
                words.iter().map(|word| [b"'", word.as_slice(), b"'"].concat()).collect();
            self.by_text(path, line, &quoted.join(&b' '), reach);
        }
    }

    /// What a script of the image starts, by its own text. False where it is none.
    fn by_file(&mut self, path: &[u8], line: &Line<'_>, words: &[Vec<u8>], reach: &Reach) -> bool {
        let Some(real) = words.first().and_then(|own| self.files.real_path(own)) else {
            return false;
        };
        let Some(text) = self.files.text(&real).filter(|text| text.starts_with(b"#!")) else {
            return false;
        };
        if first_line(text).ends_with(b"sh") && self.files.is_executable(&real) != Truth::No {
            let arguments: Vec<&[u8]> = words[1..].iter().map(Vec::as_slice).collect();
            let ran = rc::run_following(self.files, self.work, &real, text, &arguments);
            let place = self.line(path, line);
            self.keep(ran.launches, path, place.as_ref(), reach);
        }
        true
    }

    /// What a line of a file starts that a shell reads.
    fn by_text(&mut self, path: &[u8], line: &Line<'_>, text: &[u8], reach: &Reach) {
        let ran = rc::run_following(self.files, self.work, path, text, &[]);
        let place = self.line(path, line);
        self.keep(ran.launches, path, place.as_ref(), reach);
    }

    /// Units that a rule wants (systemd.device(5)), where nothing else is seen to start them.
    fn wanted(&mut self, units: &[u8], reach: &Reach) {
        let Reach::Conditional(condition) = reach else { return };
        for unit in units.split(|byte| *byte == b' ').filter(|unit| !unit.is_empty()).take(16) {
            let stem = &unit[..memchr::memrchr(b'.', unit).unwrap_or(unit.len())];
            let stem = trimmed(stem);
            let is_known = |own: &Service| own.how == StartedBy::Systemd && own.name == stem;
            if self.may_follow() && self.room() > 0 && !self.found.iter().any(is_known) {
                self.unit(unit, None, Some(condition.clone()));
            }
        }
    }

    /// `[-]DEVICE USER:GROUP MODE [=PATH|>PATH|!] [@|$|*COMMAND]`: a shell runs the command.
    fn mdev(&mut self) {
        let Some(text) = self.files.text(MDEV.as_bytes()) else { return };
        self.looked.file(text.len() as u64);
        for line in lines(text).take(4096) {
            let command = mdev_command(line.bytes).filter(|_| self.may_follow());
            let Some((device, command)) = command else { continue };
            let reach = Reach::Conditional(format!("mdev: {}", trimmed(device)));
            let words = udev::words(command);
            if !self.by_file(MDEV.as_bytes(), &line, &words, &reach) {
                self.by_text(MDEV.as_bytes(), &line, command, &reach);
            }
        }
    }

    fn hotplug_scripts(&mut self) {
        for event in self.files.list(SCRIPTS).unwrap_or_default().into_iter() {
            let folder = [SCRIPTS, b"/", event].concat();
            let reach = Reach::Conditional(format!("hotplug: {}", trimmed(event)));
            for name in self.files.list(&folder).unwrap_or_default().into_iter() {
                let path = [&folder, &b"/"[..], name].concat();
                let file = self.files.find(&path).filter(|own| own.header.kind == EntryKind::File);
                let text = file.and_then(|own| own.text).filter(|_| self.may_follow());
                let Some(text) = text else { continue };
                self.looked.file(text.len() as u64);
                let ran = rc::run_following(self.files, self.work, &path, text, &[event]);
                self.keep(ran.launches, &path, None, &reach);
            }
        }
    }

    /// Keeps what is started, where nothing else starts the same. `place` is the line of the file at
    /// `path` that starts it, where that file is no script itself.
    fn keep(&mut self, launches: Vec<Launch>, path: &[u8], place: Option<&Locator>, reach: &Reach) {
        for launch in launches.into_iter().take(self.room()) {
            let started = Started::of_launch(&launch);
            if !self.plugged.known.insert(key(&started.program, &started.arguments)) {
                continue;
            }
            let is_elsewhere = place.is_none() || launch.source.path != path;
            let own = is_elsewhere.then(|| self.launch_line(&launch)).flatten();
            let locators = own.into_iter().chain(place.cloned()).collect();
            let reach = weaker(reach, launch.reach.clone());
            self.add(started.name.clone(), started, StartedBy::Hotplug, &reach, locators);
        }
    }
}

/// A program and its arguments: what makes a start the same.
fn key(program: &str, arguments: &[String]) -> (String, Vec<String>) {
    (program.rsplit('/').next().unwrap_or(program).to_owned(), arguments.to_vec())
}

fn base(path: &[u8]) -> &[u8] {
    path.rsplit(|byte| *byte == b'/').next().unwrap_or(path)
}

/// The device of a line of `mdev.conf`, and its command.
fn mdev_command(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let bare = line.trim_ascii();
    let mut rest = bare;
    let mut word = || {
        let trimmed = rest.trim_ascii_start();
        let at = trimmed.iter().position(u8::is_ascii_whitespace).unwrap_or(trimmed.len());
        let (word, behind) = trimmed.split_at(at);
        let here = rest;
        rest = behind;
        (word, here)
    };
    let (device, _) = word();
    if device.starts_with(b"#") {
        return None;
    }
    let (_, _) = (word(), word());
    let (mut place, mut behind) = word();
    if matches!(place.first(), Some(b'=' | b'>' | b'!')) {
        (place, behind) = word();
    }
    let is_command = matches!(place.first(), Some(b'@' | b'$' | b'*'));
    is_command
        .then(|| (device, behind.trim_ascii_start().get(1..).unwrap_or_default().trim_ascii()))
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::Evidence;

    use super::*;
    use crate::test_tree::evidence_of;

    const TELNETD: (&str, &[u8]) = ("/usr/sbin/telnetd", b"x");
    const UDEVADM: (&str, &[u8]) = ("/bin/udevadm", b"x");
    const MDEV_PROGRAM: (&str, &[u8]) = ("/sbin/mdev", b"x");
    const CALL: (&str, &[u8]) = ("/sbin/hotplug-call", b"x");

    fn by_hotplug(evidence: &Evidence) -> Vec<(&str, Starts, String, Option<u32>)> {
        let all = evidence.services.iter().filter(|own| own.how == StartedBy::Hotplug);
        all.map(|own| {
            let condition = own.condition.clone().unwrap_or_default();
            (own.program.as_str(), own.starts, condition, own.locators[0].line)
        })
        .collect()
    }

    fn one(condition: &str, line: u32) -> Vec<(&'static str, Starts, String, Option<u32>)> {
        vec![("/usr/sbin/telnetd", Starts::Conditional, condition.to_owned(), Some(line))]
    }

    #[test]
    fn a_rule_of_udev_starts_a_program() {
        let rule = |text: &'static str| ("/etc/udev/rules.d/99-usb.rules", text.as_bytes());
        let condition = "udev: ACTION==\"add\", SUBSYSTEM==\"usb\"";
        let head = "ACTION==\"add\", SUBSYSTEM==\"usb\", ";
        for run in
            ["RUN+=\"/usr/sbin/telnetd\"", "RUN{program}=\"/bin/sh -c '/usr/sbin/telnetd &'\""]
        {
            let text: &'static str = Box::leak(format!("# x\n{head}{run}\n").into_boxed_str());
            let evidence = evidence_of(&[UDEVADM, TELNETD, rule(text)]);
            assert_eq!(by_hotplug(&evidence), one(condition, 2), "{run}");
        }
        // No udev, a rule that only asks, a program that is not there.
        let text = "RUN+=\"/usr/sbin/telnetd\"\n";
        assert!(by_hotplug(&evidence_of(&[TELNETD, rule(text)])).is_empty());
        let asks = "PROGRAM==\"/usr/sbin/telnetd\", RUN{builtin}+=\"telnetd\"\n";
        assert!(by_hotplug(&evidence_of(&[UDEVADM, TELNETD, rule(asks)])).is_empty());
        assert_eq!(by_hotplug(&evidence_of(&[UDEVADM, rule(text)]))[0].1, Starts::Never);
        // What starts anyway is not told twice.
        let init = ("/etc/inittab", &b"::respawn:/usr/sbin/telnetd\n"[..]);
        assert!(by_hotplug(&evidence_of(&[UDEVADM, TELNETD, init, rule(text)])).is_empty());
    }

    #[test]
    fn a_rule_s_script_is_read_and_hidden_rules_are_not() {
        let rule = ("/lib/udev/rules.d/50-a.rules", &b"KERNEL==\"sd*\", RUN+=\"plugged %k\"\n"[..]);
        let script =
            ("/usr/lib/udev/plugged", &b"#!/bin/sh\n[ -n \"$X\" ] &&\n/usr/sbin/telnetd\n"[..]);
        let evidence = evidence_of(&[UDEVADM, TELNETD, rule, script]);
        assert_eq!(by_hotplug(&evidence), one("udev: KERNEL==\"sd*\"", 3));
        for hides in [&b"-> /dev/null"[..], b"# nothing\n"] {
            let own = ("/etc/udev/rules.d/50-a.rules", hides);
            assert!(by_hotplug(&evidence_of(&[UDEVADM, TELNETD, rule, script, own])).is_empty());
        }
    }

    #[test]
    fn a_unit_that_a_rule_wants() {
        let rule = (
            "/etc/udev/rules.d/a.rules",
            &b"SUBSYSTEM==\"net\", TAG+=\"systemd\", ENV{SYSTEMD_WANTS}+=\"telnet.service\"\n"[..],
        );
        let unit = (
            "/usr/lib/systemd/system/telnet.service",
            &b"[Service]\nExecStart=/usr/sbin/telnetd -F\n"[..],
        );
        let evidence = evidence_of(&[UDEVADM, TELNETD, rule, unit]);
        let own = &evidence.services[0];
        assert_eq!((own.how, own.starts), (StartedBy::Systemd, Starts::Conditional));
        assert_eq!(own.condition.as_deref(), Some("udev: SUBSYSTEM==\"net\""));
        assert!(evidence_of(&[TELNETD, rule, unit]).services.is_empty());
    }

    #[test]
    fn mdev_and_openwrt_s_scripts() {
        let table = ("/etc/mdev.conf", &b"# sdz 0:0 660 @/usr/sbin/telnetd\nnull 0:0 666\nsd[a-z] 0:0 660 >disk/ @/usr/sbin/telnetd\n"[..]);
        let evidence = evidence_of(&[MDEV_PROGRAM, TELNETD, table]);
        assert_eq!(by_hotplug(&evidence), one("mdev: sd[a-z]", 3));
        assert!(by_hotplug(&evidence_of(&[TELNETD, table])).is_empty());
        let script = (
            "/etc/hotplug.d/usb/10-debug",
            &b"[ \"$ACTION\" = add ] && {\n/usr/sbin/telnetd\n}\n"[..],
        );
        let evidence = evidence_of(&[CALL, TELNETD, script]);
        assert_eq!(by_hotplug(&evidence), one("hotplug: usb", 2));
        assert!(by_hotplug(&evidence_of(&[TELNETD, script])).is_empty());
    }

    #[test]
    fn as_many_commands_as_are_followed() {
        let many = "sda 0:0 660 @/etc/plugged\n".repeat(4000);
        let script = ("/etc/plugged", format!("#!/bin/sh\n{}telnetd\n", ":\n".repeat(1000)));
        let files = [("/etc/mdev.conf", many.as_bytes()), (script.0, script.1.as_bytes())];
        let evidence = evidence_of(&[MDEV_PROGRAM, TELNETD, files[0], files[1]]);
        assert!(evidence.services.len() <= 1);
        assert_eq!(
            evidence.coverage.unread.iter().filter(|own| own.detail == "limit-facts").count(),
            1
        );
    }
}
