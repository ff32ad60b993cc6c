// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What cron starts: the lines of crontabs, and the scripts of `/etc/cron.daily` and its like.

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{StartedBy, Starts};
use thirteen_unpack::EntryKind;

use super::{Boot, Started, rc, weaker};
use crate::config::crontab;
use crate::script::{Launch, Reach, Truth, Walker};
use crate::view::{lines, trimmed};

/// Folders outside `/etc`.
pub(super) const FOLDERS: &[&str] = &["/var/spool/cron/"];
/// What the path of a crontab has elsewhere, where busybox's crond is told of the folder (`-c`).
pub(super) const ELSEWHERE: &[u8] = b"/crontabs/";

/// Folders of scripts.
const SCRIPTS: &[&str] = &[
    "/etc/cron.hourly",
    "/etc/cron.daily",
    "/etc/cron.weekly",
    "/etc/cron.monthly",
    "/etc/periodic/15min",
    "/etc/periodic/hourly",
    "/etc/periodic/daily",
    "/etc/periodic/weekly",
    "/etc/periodic/monthly",
];
/// Lines of one crontab that are believed.
const MAX_LINES: usize = 1024;
/// Folders that crond is told of.
const MAX_TOLD: usize = 16;

impl Boot<'_, '_> {
    pub(super) fn cron(&mut self) {
        let programs = ["crond", "cron", "fcron", "cronie"];
        let has_program = programs.iter().any(|name| self.files.program(name.as_bytes()).is_some());
        if !has_program && self.files.is_complete() {
            return;
        }
        let reach = match self.surest(&programs) {
            Some(Starts::Always) => Reach::Always,
            Some(Starts::Never) => Reach::Never("cron does not start".to_owned()),
            _ => Reach::Conditional("nothing in the image is seen to start cron".to_owned()),
        };
        self.table(crontab::SYSTEM.as_bytes(), true, &reach);
        let told = self.told();
        for (folder, reach) in &told {
            self.tables(folder, false, reach);
        }
        // Who is told of a folder reads no other one of users (crond of busybox).
        let of_users = match (told.iter().find(|own| own.1 == Reach::Always), &reach) {
            (Some((folder, _)), Reach::Always) => {
                Reach::Never(format!("crond is told to read {}", trimmed(folder)))
            }
            _ => reach.clone(),
        };
        for (folder, names_user) in crontab::FOLDERS {
            let folder = folder.as_bytes();
            if !told.iter().any(|own| own.0 == folder) {
                self.tables(folder, *names_user, if *names_user { &reach } else { &of_users });
            }
        }
        for folder in SCRIPTS {
            for name in self.files.list(folder.as_bytes()).unwrap_or_default() {
                let path = [folder.as_bytes(), b"/", name].concat();
                self.cron_script(&path, &reach);
            }
        }
    }

    /// The folders that busybox's crond is told of (`-c DIR`), with whether it runs.
    fn told(&self) -> Vec<(Vec<u8>, Reach)> {
        let mut found: Vec<(Vec<u8>, Reach)> = Vec::new();
        for service in self.found.iter().filter(|own| own.starts != Starts::Never) {
            let base = service.program.rsplit('/').next().unwrap_or_default();
            let mut words = service.arguments.iter().map(String::as_str);
            if base != "crond" && (base != "busybox" || words.next() != Some("crond")) {
                continue;
            }
            let folder = words.clone().zip(words.skip(1).chain([""])).find_map(|(word, next)| {
                let joined = word.strip_prefix("-c")?;
                let folder = if joined.is_empty() { next } else { joined };
                folder.starts_with('/').then(|| folder.trim_end_matches('/').as_bytes().to_vec())
            });
            let reach = match (&service.condition, service.starts) {
                (_, Starts::Always) => Reach::Always,
                (condition, _) => Reach::Conditional(condition.clone().unwrap_or_default()),
            };
            if let Some(folder) = folder.filter(|own| !found.iter().any(|known| known.0 == *own))
                && found.len() < MAX_TOLD
            {
                found.push((folder, reach));
            }
        }
        found
    }

    fn tables(&mut self, folder: &[u8], names_user: bool, reach: &Reach) {
        for name in self.files.list(folder).unwrap_or_default() {
            let path = [folder, b"/", name].concat();
            self.table(&path, names_user, reach);
        }
    }

    fn table(&mut self, path: &[u8], names_user: bool, reach: &Reach) {
        let is_file = |kind| kind == EntryKind::File;
        let found = self.files.find(path).filter(|own| is_file(own.header.kind));
        let Some(text) = found.and_then(|own| own.text) else { return };
        self.looked.file(text.len() as u64);
        for line in lines(text).take(MAX_LINES) {
            let Some(command) = crontab::command(&line, names_user) else { continue };
            if self.room() == 0 {
                return;
            }
            let mut ran = rc::run_following(self.files, self.work, path, command, &[]);
            self.change(&mut ran, reach, Some((path, &line)));
            for launch in ran.launches.into_iter().take(self.room()) {
                let table = self.line(path, &line);
                // What a script starts that the line calls stands in that script.
                let own = (launch.source.path != path).then(|| self.launch_line(&launch)).flatten();
                self.scheduled(&launch, own.into_iter().chain(table).collect(), reach);
            }
        }
    }

    fn cron_script(&mut self, path: &[u8], reach: &Reach) {
        if self.files.is_executable(path) == Truth::No {
            return;
        }
        let Some(text) = self.files.text(path) else { return };
        self.looked.file(text.len() as u64);
        let real = self.files.real_path(path).unwrap_or_else(|| path.to_vec());
        let mut walker = Walker::new(self.files, &real, text).within(self.work);
        walker.run_script(&[]);
        for launch in rc::distinct(walker.into_launches()).into_iter().take(self.room()) {
            let locators = self.launch_line(&launch).into_iter().collect();
            self.scheduled(&launch, locators, reach);
        }
    }

    fn scheduled(&mut self, launch: &Launch, locators: Vec<Locator>, reach: &Reach) {
        let started = Started::of_launch(launch);
        let reach = weaker(reach, launch.reach.clone());
        let name = started.name.clone();
        self.add(name, started, StartedBy::Cron, &reach, locators);
    }
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::Evidence;

    use super::*;
    use crate::test_tree::evidence_of;

    const CROND: (&str, &[u8]) = ("/usr/sbin/crond", b"x");
    const INITTAB: (&str, &[u8]) = ("/etc/inittab", b"::respawn:/usr/sbin/crond -f\n");
    const TELNETD: (&str, &[u8]) = ("/usr/sbin/telnetd", b"x");

    fn limits(evidence: &Evidence) -> usize {
        evidence.coverage.unread.iter().filter(|own| own.detail == "limit-facts").count()
    }

    fn by_cron(evidence: &Evidence) -> Vec<(&str, Starts, Option<u32>)> {
        let all = evidence.services.iter().filter(|own| own.how == StartedBy::Cron);
        all.map(|own| (own.program.as_str(), own.starts, own.locators[0].line)).collect()
    }

    #[test]
    fn what_a_line_starts_is_a_service() {
        let table = ("/etc/crontabs/root", &b"# x\n*/5 * * * * /usr/sbin/telnetd -l /bin/sh\n"[..]);
        let evidence = evidence_of(&[CROND, INITTAB, TELNETD, table]);
        assert_eq!(by_cron(&evidence), [("/usr/sbin/telnetd", Starts::Always, Some(2))]);
        assert_eq!(limits(&evidence), 0);
        let evidence = evidence_of(&[CROND, TELNETD, table]);
        assert_eq!(by_cron(&evidence)[0].1, Starts::Conditional);
        assert!(by_cron(&evidence_of(&[TELNETD, table])).is_empty());
    }

    #[test]
    fn crond_reads_the_folder_that_it_is_told_of() {
        let line = &b"*/5 * * * * /usr/sbin/telnetd -l /bin/sh\n"[..];
        let told = ("/etc/inittab", &b"::respawn:/usr/sbin/crond -f -c /usr/share/crontabs/\n"[..]);
        let own = ("/usr/share/crontabs/root", line);
        let usual = ("/etc/crontabs/root", line);
        let evidence = evidence_of(&[CROND, told, TELNETD, own]);
        assert_eq!(by_cron(&evidence), [("/usr/sbin/telnetd", Starts::Always, Some(1))]);
        // Then the usual one is not read; told of it, it is, once.
        let evidence = evidence_of(&[CROND, told, TELNETD, usual]);
        assert_eq!(by_cron(&evidence)[0].1, Starts::Never);
        let told = ("/etc/inittab", &b"::respawn:/usr/sbin/crond -c /etc/crontabs\n"[..]);
        let evidence = evidence_of(&[CROND, told, TELNETD, usual]);
        assert_eq!(by_cron(&evidence), [("/usr/sbin/telnetd", Starts::Always, Some(1))]);
        // A folder that nothing names.
        assert!(by_cron(&evidence_of(&[CROND, INITTAB, TELNETD, own])).is_empty());
    }

    #[test]
    fn a_script_that_a_line_calls_is_read() {
        let table = ("/etc/crontab", &b"0 3 * * * root /etc/keep-alive\n"[..]);
        let script = ("/etc/keep-alive", &b"#!/bin/sh\n/usr/sbin/telnetd\n"[..]);
        let evidence = evidence_of(&[CROND, INITTAB, TELNETD, table, script]);
        assert_eq!(by_cron(&evidence), [("/usr/sbin/telnetd", Starts::Always, Some(2))]);
        let own = evidence.services.iter().find(|own| own.how == StartedBy::Cron).unwrap();
        assert_eq!(own.locators.len(), 2);
    }

    #[test]
    fn a_crontab_of_nonsense_ends() {
        let table = ("/etc/crontabs/root", b"* * * * * $(\n".repeat(10_000));
        assert!(by_cron(&evidence_of(&[CROND, INITTAB, (table.0, &table.1)])).is_empty());
    }

    /// A hundred lines that each take all that one script may take, and one behind them.
    #[test]
    fn all_lines_have_one_allowance() {
        let words = "a ".repeat(64);
        let nested = format!("for i in {words}; do for j in {words}; do for k in {words}; do x=$i");
        let busy = format!("#!/bin/sh\n{nested}; done; done; done\n");
        let busy = ("/etc/busy", busy.as_bytes());
        let called = "0 3 * * * root /etc/busy\n".repeat(100);
        let first = "* * * * * root telnetd -p 23\n";
        let table = format!("{first}{called}* * * * * root telnetd -p 24\n");
        let table = ("/etc/crontab", table.as_bytes());
        let evidence = evidence_of(&[CROND, INITTAB, TELNETD, busy, table]);
        assert_eq!(by_cron(&evidence), [("telnetd", Starts::Always, Some(1))]);
        // What stands behind them was not followed, and that is told.
        assert_eq!(limits(&evidence), 1);
    }

    #[test]
    fn as_many_services_as_are_kept() {
        let ports: String = (1..=60).map(|own| format!("telnetd -p $1{own}\n")).collect();
        let script = ("/etc/all", format!("#!/bin/sh\n{ports}"));
        let table: String =
            (1..=1000).map(|own| format!("0 3 * * * root /etc/all {own}\n")).collect();
        let files = [(script.0, script.1.as_bytes()), ("/etc/crontab", table.as_bytes())];
        let evidence = evidence_of(&[CROND, INITTAB, TELNETD, files[0], files[1]]);
        assert_eq!(evidence.services.len(), crate::facets::services::MAX_SERVICES);
        assert_eq!(limits(&evidence), 1);
    }
}
