// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Folders of services that a supervisor watches: runit's (runsvdir(8), runsv(8)) and s6's
//! (s6-svscan, s6-supervise), each with a script `run` that hands itself over to the program; and
//! the source folders of s6-rc (s6-rc-compile), of which bundles say which are started.

use std::collections::BTreeSet;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{StartedBy, Starts};
use thirteen_unpack::EntryKind;

use super::{Boot, MAX_SERVICES, Started, execline, rc, weaker};
use crate::script::{Reach, Truth, Walker};
use crate::view::{first_line, lines, trimmed};

/// Folders outside `/etc`.
pub(super) const FOLDERS: &[&str] = &["/service/", "/var/service/"];

/// Folders that runsvdir is told to watch.
const RUNIT: &[&str] = &[
    "/etc/service",
    "/etc/runit/runsvdir/default",
    "/etc/runit/runsvdir/current",
    "/var/service",
    "/service",
];
/// Folders that s6-svscan is told to watch; s6-overlay copies the first one there.
const S6: &[&str] = &["/etc/services.d", "/etc/s6/service", "/etc/s6/services", "/service"];
/// Source folders of s6-rc.
const S6_RC: &[&str] = &["/etc/s6-overlay/s6-rc.d", "/etc/s6-rc/source", "/etc/s6/sv"];
/// Bundles that are brought up at boot.
const BUNDLES: &[&[u8]] = &[b"user", b"user2", b"default"];

/// Names that the bundles of one source folder lead to, each as often as it is named.
const MAX_PARTS: usize = 65_536;

/// What watches the folders.
struct Supervisor {
    program: &'static str,
    how: StartedBy,
}

const RUNSVDIR: Supervisor = Supervisor { program: "runsvdir", how: StartedBy::Runit };
const SVSCAN: Supervisor = Supervisor { program: "s6-svscan", how: StartedBy::S6 };

impl Boot<'_, '_> {
    pub(super) fn supervised(&mut self) {
        let mut seen: BTreeSet<Vec<u8>> = BTreeSet::new();
        for (supervisor, folders) in [(RUNSVDIR, RUNIT), (SVSCAN, S6)] {
            let Some(reach) = self.watches(&supervisor) else { continue };
            for folder in folders {
                let names = self.files.list(folder.as_bytes()).unwrap_or_default();
                for name in names.into_iter().filter(|name| !name.starts_with(b".")) {
                    let link = [folder.as_bytes(), b"/", name].concat();
                    let Some(real) = self.files.real_path(&link) else { continue };
                    if self.found.len() < MAX_SERVICES && seen.insert(real) {
                        self.run_script(name, &link, supervisor.how, &reach);
                    }
                }
            }
        }
        if let Some(reach) = self.watches(&SVSCAN) {
            S6_RC.iter().for_each(|folder| self.sources(folder.as_bytes(), &reach, &mut seen));
        }
    }

    /// Whether the supervisor runs: init itself leads to it, a service starts it, or a script names
    /// it. `None` where the image does not have it.
    fn watches(&self, supervisor: &Supervisor) -> Option<Reach> {
        let program = supervisor.program.as_bytes();
        let places = [b"/command/".as_slice(), b"/usr/bin/", b"/bin/", b"/usr/sbin/", b"/sbin/"];
        let is_there =
            places.iter().any(|folder| self.files.find(&[folder, program].concat()).is_some())
                || self.files.list(b"/package/admin").is_some();
        if !is_there && self.files.is_complete() {
            return None;
        }
        let is_init = [b"/sbin/init".as_slice(), b"/init"].iter().any(|path| {
            let real = self.files.real_path(path).unwrap_or_default();
            let names = [b"/runit-init".as_slice(), b"/runit", b"/s6-linux-init"];
            names.iter().any(|name| real.ends_with(name))
        });
        // s6-overlay's own `/init` is what it is there for.
        let folders = [b"/package/admin".as_slice(), b"/etc/s6-overlay"];
        let is_overlay = supervisor.how == StartedBy::S6
            && self.files.find(b"/init").is_some()
            && folders.iter().any(|folder| self.files.list(folder).is_some());
        let starts = self.surest(&[supervisor.program]);
        let is_sure = is_init || is_overlay || starts == Some(Starts::Always);
        if is_sure || self.is_named(program, b"") {
            return Some(Reach::Always);
        }
        Some(Reach::Conditional(format!(
            "nothing in the image is seen to start {}",
            supervisor.program
        )))
    }

    /// A folder of a service: what its `run` starts.
    fn run_script(&mut self, name: &[u8], folder: &[u8], how: StartedBy, watched: &Reach) {
        let path = [folder, b"/run"].concat();
        let script = self.files.find(&path).filter(|own| own.header.kind == EntryKind::File);
        let Some((script, text)) = script.and_then(|own| Some((own, own.text?))) else { return };
        self.looked.file(text.len() as u64);
        let real = self.files.real_path(&path).unwrap_or_else(|| path.clone());
        let link = self.files.at(folder).filter(|own| own.header.kind == EntryKind::Symlink);
        let link = link.and_then(|_| self.link(folder));
        let held = self.held(folder, &real, watched);
        let name = trimmed(name);
        let mut found: Vec<(Started, Reach, Option<Locator>)> = Vec::new();
        if memchr::memmem::find(first_line(text), b"execlineb").is_some() {
            if let Some(own) = execline::program(text) {
                let at = own.at as u64;
                let line = lines(text).take_while(|line| line.offset <= at).last();
                let locator = line.and_then(|line| self.line(&real, &line));
                let mut started = Started::of_words(&own.words);
                started.is_known = !own.words.iter().take(1).any(|word| word.contains(&b'$'));
                found.push((started, Reach::Always, locator));
            }
        } else {
            let mut walker = Walker::new(self.files, &real, text).within(self.work);
            walker.supervise();
            walker.run_script(&[]);
            for own in rc::distinct(walker.into_launches()).into_iter().take(self.room()) {
                found.push((Started::of_launch(&own), own.reach.clone(), self.launch_line(&own)));
            }
        }
        if found.is_empty() {
            let reach = Reach::Conditional("what the script runs could not be read".to_owned());
            found.push((Started::default(), reach, Some(self.image.entry(script.entry))));
        }
        for (started, reach, locator) in found {
            let reach = weaker(&held, reach);
            let locators = locator.into_iter().chain(link.clone()).collect();
            self.add(name.clone(), started, how, &reach, locators);
        }
    }

    /// What keeps the supervisor from running a folder: a file `down`, or a script that cannot run.
    fn held(&self, folder: &[u8], script: &[u8], watched: &Reach) -> Reach {
        let down = [folder, b"/down"].concat();
        if self.files.exists(&down) == Truth::Yes {
            return Reach::Never(format!("{}: kept down", trimmed(&down)));
        }
        if self.files.is_executable(script) == Truth::No {
            return Reach::Never(format!("{}: not executable", trimmed(script)));
        }
        watched.clone()
    }

    /// The long-running ones among the sources of s6-rc that a bundle of boot leads to.
    fn sources(&mut self, folder: &[u8], reach: &Reach, seen: &mut BTreeSet<Vec<u8>>) {
        let mut left: Vec<Vec<u8>> = BUNDLES.iter().map(|name| name.to_vec()).collect();
        let mut known: BTreeSet<Vec<u8>> = left.iter().cloned().collect();
        let mut runs: BTreeSet<Vec<u8>> = BTreeSet::new();
        let mut allowance = MAX_PARTS;
        while let Some(name) = left.pop() {
            let own = [folder, b"/", &name].concat();
            let kind = self.files.text(&[own.as_slice(), b"/type"].concat()).unwrap_or_default();
            if kind.trim_ascii() == b"longrun" {
                runs.insert(name);
            }
            let parts = self.parts(&own, allowance);
            allowance = allowance.saturating_sub(parts.len().max(1));
            for part in parts {
                if known.len() < MAX_SERVICES && known.insert(part.clone()) {
                    left.push(part);
                }
            }
        }
        for name in runs {
            let own = [folder, b"/", &name].concat();
            if self.found.len() < MAX_SERVICES && seen.insert(own.clone()) {
                self.run_script(&name, &own, StartedBy::S6, reach);
            }
        }
    }

    /// What a bundle holds, and what a service depends on.
    fn parts(&self, folder: &[u8], allowance: usize) -> Vec<Vec<u8>> {
        let most = allowance.min(MAX_SERVICES);
        let mut parts: Vec<Vec<u8>> = Vec::new();
        for list in [b"/contents".as_slice(), b"/dependencies"] {
            let names = self.files.list(&[folder, list, b".d"].concat()).unwrap_or_default();
            parts.extend(names.into_iter().take(most).map(<[u8]>::to_vec));
            let text = self.files.text(&[folder, list].concat()).unwrap_or_default();
            let named = lines(text).take(most).map(|line| line.bytes.trim_ascii());
            parts.extend(named.filter(|name| !name.is_empty()).map(<[u8]>::to_vec));
        }
        parts.retain(|name| !name.is_empty() && !name.contains(&b'/'));
        parts
    }
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::Evidence;
    use thirteen_evidence::facts::{StartedBy, Starts};

    use crate::test_tree::evidence_of;

    const TELNETD: (&str, &[u8]) = ("/usr/sbin/telnetd", b"x");
    const RUNSVDIR: (&str, &[u8]) = ("/usr/bin/runsvdir", b"x");
    const STAGE: (&str, &[u8]) = ("/etc/runit/2", b"#!/bin/sh\nexec runsvdir -P /etc/service\n");
    const LINK: (&str, &[u8]) = ("/etc/service/telnetd", b"-> /etc/sv/telnetd");
    const RUN: (&str, &[u8]) =
        ("/etc/sv/telnetd/run", b"#!/bin/sh\nexec 2>&1\nexec chpst -u root telnetd -F -p 2323\n");

    fn of(evidence: &Evidence) -> Vec<(&str, StartedBy, Starts)> {
        let all = evidence.services.iter();
        all.map(|own| (own.program.as_str(), own.how, own.starts)).collect()
    }

    #[test]
    fn runit_starts_what_its_folder_holds() {
        let evidence = evidence_of(&[TELNETD, RUNSVDIR, STAGE, LINK, RUN]);
        assert_eq!(of(&evidence), [("telnetd", StartedBy::Runit, Starts::Always)]);
        let own = &evidence.services[0];
        assert_eq!((own.listens[0].port, own.locators[0].line), (2323, Some(3)));
        assert_eq!(own.locators.len(), 2);
    }

    #[test]
    fn a_file_down_a_folder_without_a_link_and_an_image_without_runit() {
        let down = ("/etc/sv/telnetd/down", &b""[..]);
        let evidence = evidence_of(&[TELNETD, RUNSVDIR, STAGE, LINK, RUN, down]);
        assert_eq!(of(&evidence)[0].2, Starts::Never);
        assert!(evidence_of(&[TELNETD, RUNSVDIR, STAGE, RUN]).services.is_empty());
        assert!(evidence_of(&[TELNETD, LINK, RUN]).services.is_empty());
        let evidence = evidence_of(&[TELNETD, RUNSVDIR, LINK, RUN]);
        assert_eq!(of(&evidence)[0].2, Starts::Conditional);
    }

    #[test]
    fn a_program_of_any_name_is_what_a_run_script_is_there_for() {
        let run =
            ("/etc/sv/hub/run", &b"#!/bin/sh\nsv check net || exit 1\nexec /opt/hub -l\n"[..]);
        let link = ("/etc/service/hub", &b"-> /etc/sv/hub"[..]);
        let evidence = evidence_of(&[RUNSVDIR, STAGE, run, link, ("/opt/hub", b"x")]);
        assert_eq!(of(&evidence), [("/opt/hub", StartedBy::Runit, Starts::Conditional)]);
    }

    #[test]
    fn s6_overlay_starts_what_its_user_bundle_holds() {
        let base = "/etc/s6-overlay/s6-rc.d";
        let run = b"#!/command/execlineb -P\ns6-setuidgid nobody\n/usr/sbin/telnetd -F\n";
        let files = [
            ("/init", &b"#!/bin/sh\n# s6-overlay\n"[..]),
            ("/command/s6-svscan", b"x"),
            TELNETD,
            (&format!("{base}/telnet/type"), b"longrun\n"),
            (&format!("{base}/telnet/run"), run),
            (&format!("{base}/other/type"), b"longrun\n"),
            (&format!("{base}/other/run"), run),
            (&format!("{base}/user/type"), b"bundle\n"),
            (&format!("{base}/user/contents.d/telnet"), b""),
        ];
        let evidence = evidence_of(&files);
        assert_eq!(of(&evidence), [("/usr/sbin/telnetd", StartedBy::S6, Starts::Always)]);
        assert_eq!(evidence.services[0].locators[0].line, Some(3));
    }

    #[test]
    fn bundles_in_a_circle_end() {
        let base = "/etc/s6-rc/source";
        let files = [
            ("/bin/s6-svscan", &b"x"[..]),
            (&format!("{base}/default/contents"), b"a\ndefault\n../x\n"),
            (&format!("{base}/a/contents.d/default"), b""),
            (&format!("{base}/a/type"), b"longrun"),
        ];
        assert!(evidence_of(&files).services.is_empty());
    }

    /// Bundles that are one file of very many names, each linked from the next.
    #[test]
    fn bundles_of_many_names_end() {
        let base = "/etc/s6-rc/source";
        let names: String = (0..40_000).map(|own| format!("n{own}\n")).collect();
        let links: Vec<String> = (0..2000).map(|own| format!("{base}/n{own}/contents")).collect();
        let whole = format!("{base}/default/contents");
        let mut files = vec![("/bin/s6-svscan", &b"x"[..]), (&whole, names.as_bytes())];
        files.extend(links.iter().map(|own| (own.as_str(), &b"-> ../default/contents"[..])));
        assert!(evidence_of(&files).services.is_empty());
    }
}
