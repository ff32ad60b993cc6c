// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What starts at boot or on demand: inittab, boot scripts, rc.local, systemd, OpenRC, runit, s6,
//! inetd, cron, hot plug. A script that init runs is a service even where it starts no program that could be
//! read: then its program is empty.

mod change;
mod cron;
mod execline;
mod hotplug;
mod inetd;
mod levels;
mod listen;
mod masked;
mod openrc;
mod rc;
mod supervised;
mod systemd;
mod xinetd;

use std::collections::BTreeMap;

use thirteen_evidence::facts::{Service, StartedBy, Starts};
use thirteen_evidence::{Area, Evidence, Locator};
use thirteen_unpack::{EntryKind, Seat};

use crate::config::init::{self, Init};
use crate::config::{inittab, locate};
use crate::facet::{LookedAt, Want};
use crate::script::{Allowance, Launch, Reach, Truth, is_vendors};
use crate::units::Units;
use crate::view::{FileSystem, Image, Line, lines, trimmed};

/// Services of one file system that are kept.
const MAX_SERVICES: usize = 4096;

/// Steps that the scripts of one image may take together: twenty times what a single one may.
const MAX_STEPS: u64 = 4_000_000;

/// Programs that are a console, not a service.
const CONSOLES: &[&str] = &[
    "sh", "ash", "bash", "login", "getty", "agetty", "sulogin", "login.sh", "askfirst", "cttyhack",
];

/// Actions of inittab that run by themselves while the system comes up, or keep running.
const AT_BOOT: &[&[u8]] =
    &[b"respawn", b"respawnlate", b"once", b"sysinit", b"wait", b"boot", b"bootwait"];

/// The facet.
pub struct Facet;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Services
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        let path = &seat.header.path;
        let is_script = [&b"/init.d/"[..], b"/systemd/system", cron::ELSEWHERE]
            .iter()
            .any(|folder| memchr::memmem::find(path, folder).is_some());
        let is_elsewhere = cron::FOLDERS
            .iter()
            .chain(supervised::FOLDERS)
            .chain(hotplug::FOLDERS)
            .any(|folder| path.starts_with(folder.as_bytes()));
        let is_own = path.starts_with(b"/etc/") || is_vendors(path);
        let is_wanted = is_own || is_script || is_elsewhere;
        if is_wanted { Want::Text } else { Want::Nothing }
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        let work = Allowance::new(MAX_STEPS);
        for files in image.roots() {
            looked.source();
            let (units, found) = (Units::new(files), Vec::new());
            let (plugged, changes) = (hotplug::Plugged::default(), change::Changes::default());
            let mut boot =
                Boot { image, files, looked, work: &work, units, plugged, found, changes };
            boot.inittab();
            boot.scripts();
            boot.rc_local();
            boot.systemd();
            boot.openrc();
            boot.supervised();
            boot.inetd();
            boot.xinetd();
            boot.cron();
            boot.hotplug();
            boot.first_start();
            let is_cut = boot.room() == 0 || work.left() == 0;
            evidence.services.append(&mut boot.found);
            evidence.credential_changes.append(&mut boot.changes.found);
            if is_cut {
                looked.limit(image.container(files.container()));
            }
        }
    }
}

/// The services of one file system.
struct Boot<'i, 'f> {
    image: &'i Image<'f>,
    files: &'i FileSystem<'f>,
    looked: &'i mut LookedAt,
    work: &'i Allowance,
    units: Units<'i, 'f>,
    plugged: hotplug::Plugged,
    found: Vec<Service>,
    changes: change::Changes,
}

impl Boot<'_, '_> {
    /// How many services more are kept.
    fn room(&self) -> usize {
        MAX_SERVICES.saturating_sub(self.found.len())
    }

    fn text(&mut self, path: &[u8]) -> Option<Vec<u8>> {
        let text = self.files.text(path)?;
        self.looked.file(text.len() as u64);
        Some(text.to_vec())
    }

    fn line(&self, path: &[u8], line: &Line<'_>) -> Option<Locator> {
        Some(locate(self.image, self.files.find(path)?, line))
    }

    /// What init runs by itself.
    fn inittab(&mut self) {
        if init::first(self.files) == Init::Systemd {
            return;
        }
        let path = b"/etc/inittab";
        let Some(text) = self.text(path) else {
            // Without inittab, busybox runs this.
            self.init_script(b"/etc/init.d/rcS", &[]);
            return;
        };
        let level = inittab::default_level(&text);
        let mut scripts: Vec<Vec<Vec<u8>>> = Vec::new();
        for job in inittab::jobs(&text) {
            let process = job.process.strip_prefix(b"-").unwrap_or(job.process);
            let words: Vec<Vec<u8>> = process
                .split(|byte| matches!(byte, b' ' | b'\t'))
                .filter(|word| !word.is_empty() && *word != b"exec")
                .map(<[u8]>::to_vec)
                .collect();
            let Some(first) = words.first() else { continue };
            if first.starts_with(b"/etc/")
                && matches!(job.action, b"sysinit" | b"bootwait" | b"wait")
            {
                scripts.push(words);
                continue;
            }
            let runs = job.runlevels.is_empty()
                || level.is_none_or(|level| job.runlevels.contains(&level));
            let reach = if runs {
                Reach::Always
            } else {
                Reach::Never(format!("runlevels {}", trimmed(job.runlevels)))
            };
            if let Some(text) = rc::shell_text(process).filter(|_| AT_BOOT.contains(&job.action)) {
                self.by_shell(path, &job.line, &text, &reach);
                continue;
            }
            let launch = Started::of_words(&words);
            let stays = matches!(job.action, b"respawn" | b"respawnlate")
                || (matches!(job.action, b"once" | b"sysinit" | b"wait" | b"boot")
                    && launch.name.ends_with('d'));
            if !stays || CONSOLES.contains(&launch.name.as_str()) {
                continue;
            }
            let locators = self.line(path, &job.line).into_iter().collect();
            let name = launch.name.clone();
            self.add(name, launch, StartedBy::Inittab, &reach, locators);
        }
        for words in scripts {
            let arguments: Vec<&[u8]> = words[1..].iter().map(Vec::as_slice).collect();
            self.init_script(&words[0], &arguments);
        }
    }

    /// What a line of inittab hands to a shell.
    fn by_shell(&mut self, path: &[u8], line: &Line<'_>, text: &[u8], reach: &Reach) {
        let mut ran = rc::run_following(self.files, self.work, path, text, &[]);
        self.change(&mut ran, reach, Some((path, line)));
        for launch in ran.launches.into_iter().take(self.room()) {
            let own = (launch.source.path != path).then(|| self.launch_line(&launch)).flatten();
            let locators = own.into_iter().chain(self.line(path, line)).collect();
            let started = Started::of_launch(&launch);
            let reach = weaker(reach, launch.reach.clone());
            self.add(started.name.clone(), started, StartedBy::Inittab, &reach, locators);
        }
    }

    /// A script that init runs: the programs that it starts itself.
    fn init_script(&mut self, path: &[u8], arguments: &[&[u8]]) {
        let Some(text) = self.text(path) else { return };
        let mut ran = rc::run_following(self.files, self.work, path, &text, arguments);
        self.change(&mut ran, &Reach::Always, None);
        for launch in ran.launches.into_iter().take(self.room()) {
            let started = Started::of_launch(&launch);
            let locators = self.launch_line(&launch).into_iter().collect();
            let name = started.name.clone();
            self.add(name, started, StartedBy::Script, &launch.reach, locators);
        }
    }

    /// Scripts that are enabled by a link, in the order of the links' names.
    fn scripts(&mut self) {
        let rc_s = levels::RcS::of(self.files.text(b"/etc/init.d/rcS").unwrap_or_default());
        let default = levels::Default::of(self);
        let mut folders: Vec<&[u8]> = vec![b"/etc/rc.d"];
        // Buildroot's rcS runs the scripts where they are.
        if rc_s.runs_any() {
            folders.push(b"/etc/init.d");
        }
        for level in
            [b"/etc/rcS.d".as_slice(), b"/etc/rc2.d", b"/etc/rc3.d", b"/etc/rc4.d", b"/etc/rc5.d"]
        {
            folders.push(level);
        }
        let action = self.action();
        let mut seen: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
        for folder in folders {
            for name in self.files.list(folder).unwrap_or_default() {
                let Some(short) = enabled_name(name) else { continue };
                let link = [folder, b"/", name].concat();
                let real = self.files.real_path(&link).unwrap_or_else(|| link.clone());
                let is_bare = folder == b"/etc/init.d";
                if is_bare && !rc_s.runs(name) {
                    continue;
                }
                let condition = match &default {
                    _ if is_bare => rc_s.skips(name).then(|| "/etc/init.d/rcS".to_owned()),
                    Some(default) => default.condition(folder, &real),
                    None => None,
                };
                let is_level = folder.starts_with(b"/etc/rc") && folder != b"/etc/rc.d";
                // The same script in several runlevels is one service.
                if is_level && let Some(number) = seen.get(&real) {
                    let locator = self.link(&link);
                    if let Some(service) = self.found.get_mut(*number) {
                        service.locators.extend(locator);
                    }
                    continue;
                }
                seen.insert(real, self.found.len());
                let called = condition.map_or(Reach::Always, Reach::Conditional);
                self.script(&trimmed(short), &link, &action, &called);
            }
        }
    }

    /// What init calls a script with: procd and OpenWrt's rcS say `boot`, all others `start`.
    fn action(&self) -> Vec<u8> {
        let inittab = self.files.text(b"/etc/inittab").unwrap_or_default();
        let boots = inittab::jobs(inittab)
            .any(|job| job.action == b"sysinit" && job.process.ends_with(b"rcS S boot"));
        if boots { b"boot".to_vec() } else { b"start".to_vec() }
    }

    fn link(&self, path: &[u8]) -> Option<Locator> {
        let found = self.files.at(path)?;
        let locator = self.image.entry(found.entry);
        Some(match found.header.target.as_deref() {
            Some(target) => locator.excerpt(format!("-> {}", trimmed(target))),
            None => locator,
        })
    }

    fn script(&mut self, name: &str, link: &[u8], action: &[u8], called: &Reach) {
        let link_locator = self.link(link);
        let script = self.files.find(link).filter(|found| found.header.kind == EntryKind::File);
        let none = Started::default();
        let Some(script) = script else {
            let missing = self.files.exists(link) == Truth::No || self.files.is_complete();
            let condition = format!("{}: no such file in the image", trimmed(link));
            let reach =
                if missing { Reach::Never(condition) } else { Reach::Conditional(condition) };
            self.add(
                name.to_owned(),
                none,
                StartedBy::Sysv,
                &reach,
                link_locator.into_iter().collect(),
            );
            return;
        };
        let real = self.files.real_path(link).unwrap_or_else(|| link.to_vec());
        let text = script.text.unwrap_or_default();
        self.looked.file(text.len() as u64);
        let mut ran = rc::run(self.files, self.work, &real, text, action);
        let is_dead = self.files.is_executable(&real) == Truth::No;
        if !is_dead {
            self.change(&mut ran, called, None);
        }
        if is_dead {
            let condition = format!("{}: not executable", trimmed(&real));
            ran.launches.iter_mut().for_each(|own| own.reach = Reach::Never(condition.clone()));
        }
        let is_procd = memchr::memmem::find(text, b"USE_PROCD=1").is_some();
        let how = if is_procd { StartedBy::Procd } else { StartedBy::Sysv };
        for launch in ran.launches.iter().take(self.room()) {
            let locators = self.launch_line(launch).into_iter().chain(link_locator.clone());
            let locators = locators.collect();
            let reach = weaker(called, launch.reach.clone());
            self.add(name.to_owned(), Started::of_launch(launch), how, &reach, locators);
        }
        if ran.launches.is_empty() {
            let whole = self.image.entry(script.entry);
            let is_link = self.files.at(link).is_some_and(|own| own.entry != script.entry);
            let locators = [whole].into_iter().chain(link_locator.filter(|_| is_link)).collect();
            let reach = if ran.is_read && script.text.is_some() {
                called.clone()
            } else {
                Reach::Conditional("the script could not be read to its end".to_owned())
            };
            self.add(name.to_owned(), none, how, &reach, locators);
        }
    }

    fn rc_local(&mut self) {
        let path = b"/etc/rc.local";
        let Some(text) = self.text(path) else { return };
        let is_called = self.is_named(b"rc.local", path);
        let mut ran = rc::run_following(self.files, self.work, path, &text, &[]);
        // Handed to a shell it need not be executable (`sh /etc/rc.local`, `. /etc/rc.local`).
        let by_shell =
            [b"sh /etc/rc.local".as_slice(), b". /etc/rc.local", b"source /etc/rc.local"];
        let is_dead = self.files.is_executable(path) == Truth::No
            && !by_shell.iter().any(|own| self.is_named(own, path));
        let called = if is_called && is_dead {
            Reach::Conditional("[ -x /etc/rc.local ]".to_owned())
        } else if is_called {
            Reach::Always
        } else {
            Reach::Conditional("nothing in the image is seen to run /etc/rc.local".to_owned())
        };
        self.change(&mut ran, &called, None);
        for launch in ran.launches.into_iter().take(self.room()) {
            let started = Started::of_launch(&launch);
            let reach = match launch.reach.clone() {
                Reach::Always => called.clone(),
                reach => reach,
            };
            let locators = self.launch_line(&launch).into_iter().collect();
            let name = started.name.clone();
            self.add(name, started, StartedBy::RcLocal, &reach, locators);
        }
    }

    /// Whether another file below `/etc` has this word.
    fn is_named(&self, word: &[u8], own: &[u8]) -> bool {
        self.files.iter().any(|found| {
            found.header.path != own
                && found.header.path.starts_with(b"/etc/")
                && found.text.is_some_and(|text| memchr::memmem::find(text, word).is_some())
        })
    }

    /// How surely one of these programs is started, by what was found so far; `None` where nothing
    /// is seen to start it.
    fn surest(&self, programs: &[&str]) -> Option<Starts> {
        let is_one = |own: &&Service| {
            let base = own.program.rsplit('/').next().unwrap_or_default();
            programs.contains(&base)
                || (base == "busybox"
                    && own.arguments.first().is_some_and(|word| programs.contains(&word.as_str())))
        };
        self.found.iter().filter(is_one).map(|own| own.starts).min()
    }

    /// The line that starts a program.
    fn launch_line(&self, launch: &Launch) -> Option<Locator> {
        let at = u64::try_from(launch.span.start).ok()?;
        let line = lines(&launch.source.text).take_while(|line| line.offset <= at).last()?;
        self.line(&launch.source.path, &line)
    }

    fn add(
        &mut self,
        name: String,
        mut started: Started,
        how: StartedBy,
        reach: &Reach,
        mut locators: Vec<Locator>,
    ) {
        if self.room() == 0 {
            return;
        }
        masked::mask(&started.name, &mut started.arguments, &mut locators);
        let missing = started.is_known
            && !started.program.is_empty()
            && self.files.has_program(started.program.as_bytes()) == Truth::No;
        let (starts, condition) = match reach {
            Reach::Never(condition) => (Starts::Never, Some(condition.clone())),
            _ if missing => {
                (Starts::Never, Some(format!("{}: no such file in the image", started.program)))
            }
            Reach::Always => (Starts::Always, None),
            Reach::Conditional(condition) => (Starts::Conditional, Some(condition.clone())),
        };
        let listens = listen::listens(&started.name, started.own_arguments());
        self.found.push(Service {
            name,
            program: started.program,
            arguments: started.arguments,
            how,
            starts,
            condition,
            listens,
            locators,
        });
    }
}

/// The less sure one of two.
fn weaker(one: &Reach, other: Reach) -> Reach {
    match (one, other) {
        (Reach::Never(reason), _) => Reach::Never(reason.clone()),
        (_, Reach::Never(reason)) => Reach::Never(reason),
        (Reach::Conditional(reason), _) => Reach::Conditional(reason.clone()),
        (Reach::Always, other) => other,
    }
}

/// `S50telnet` → `telnet`.
fn enabled_name(name: &[u8]) -> Option<&[u8]> {
    match name {
        [b'S', tens, ones, rest @ ..]
            if tens.is_ascii_digit() && ones.is_ascii_digit() && !rest.is_empty() =>
        {
            Some(rest)
        }
        _ => None,
    }
}

/// A program with its arguments, and its short name: an applet's where busybox is called.
#[derive(Debug, Clone, Default)]
struct Started {
    name: String,
    program: String,
    is_known: bool,
    arguments: Vec<String>,
    is_applet: bool,
}

impl Started {
    fn of_words(words: &[Vec<u8>]) -> Self {
        let mut words = words.iter().map(|word| trimmed(word));
        let program = words.next().unwrap_or_default();
        Self::new(program, true, words.collect())
    }

    fn of_launch(launch: &Launch) -> Self {
        let arguments = launch.arguments.iter().map(|word| trimmed(word)).collect();
        Self::new(trimmed(&launch.program), launch.is_known, arguments)
    }

    fn new(program: String, is_known: bool, arguments: Vec<String>) -> Self {
        let base = program.rsplit('/').next().unwrap_or_default().to_owned();
        let is_applet = base == "busybox" && !arguments.is_empty();
        let name = if is_applet { arguments[0].clone() } else { base };
        Self { name, program, is_known, arguments, is_applet }
    }

    fn own_arguments(&self) -> &[String] {
        &self.arguments[usize::from(self.is_applet)..]
    }
}
