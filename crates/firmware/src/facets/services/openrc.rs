// SPDX-License-Identifier: Apache-2.0 OR MIT
//! OpenRC (openrc(8), openrc-run(8)): a link in a folder of `/etc/runlevels` enables a script of
//! `/etc/init.d`, which reads its settings from `/etc/conf.d` first. A script without `start` has
//! the program in `command` started by OpenRC itself.

use std::rc::Rc;

use thirteen_evidence::facts::StartedBy;

use super::{Boot, MAX_SERVICES, Started, rc, weaker};
use crate::script::{Launch, Reach, Source, Truth, Walker};
use crate::view::{first_line, lines, trimmed};

/// Runlevels that every start goes through.
const REACHED: &[&[u8]] = &[b"sysinit", b"boot", b"default"];
/// Runlevels of the way down, and of none.
const LEFT_OUT: &[&[u8]] = &[b"shutdown", b"nonetwork", b"off", b"single"];

impl Boot<'_, '_> {
    pub(super) fn openrc(&mut self) {
        let levels = self.files.list(b"/etc/runlevels").unwrap_or_default();
        // What nobody boots by enables nothing.
        let is_used = ["openrc", "openrc-init", "rc"]
            .iter()
            .any(|name| self.files.program(name.as_bytes()).is_some());
        if levels.is_empty() || (self.files.is_complete() && !is_used) {
            return;
        }
        for level in levels.into_iter().filter(|level| !LEFT_OUT.contains(level)) {
            let folder = [b"/etc/runlevels/", level].concat();
            let condition = (!REACHED.contains(&level))
                .then(|| format!("runlevel {} is reached", trimmed(level)));
            for name in self.files.list(&folder).unwrap_or_default() {
                if self.found.len() < MAX_SERVICES {
                    let link = [folder.as_slice(), b"/", name].concat();
                    self.openrc_script(name, &link, condition.as_deref());
                }
            }
        }
    }

    fn openrc_script(&mut self, name: &[u8], link: &[u8], condition: Option<&str>) {
        let link_locator = self.link(link);
        let Some(script) = self.files.find(link) else { return };
        let Some(text) = script.text else { return };
        let interpreter = first_line(text);
        if !interpreter.ends_with(b"openrc-run") && !interpreter.ends_with(b"runscript") {
            return;
        }
        self.looked.file(text.len() as u64);
        let path = self.files.real_path(link).unwrap_or_else(|| link.to_vec());
        let (launches, is_read) = self.openrc_launches(name, &path, text);
        let before = self.before_start(name, &path, text);
        for launch in &launches {
            let reach = under(weaker(&before, launch.reach.clone()), condition);
            let locators = self.launch_line(launch).into_iter().chain(link_locator.clone());
            let locators = locators.collect();
            let started = Started::of_launch(launch);
            self.add(trimmed(name), started, StartedBy::Openrc, &reach, locators);
        }
        if launches.is_empty() {
            let reach = if is_read {
                Reach::Always
            } else {
                Reach::Conditional("the script could not be read to its end".to_owned())
            };
            let whole = self.image.entry(script.entry);
            let locators = [whole].into_iter().chain(link_locator).collect();
            let reach = under(reach, condition);
            self.add(trimmed(name), Started::default(), StartedBy::Openrc, &reach, locators);
        }
    }

    /// What `start_pre` says, without which nothing is started. What merely prepares something is taken to
    /// succeed.
    fn before_start(&self, name: &[u8], path: &[u8], text: &[u8]) -> Reach {
        let function: &[u8] = b"start_pre";
        let (mut walker, _) = self.openrc_walker(name, path, text);
        if !walker.defines(function) {
            return Reach::Always;
        }
        let at = memchr::memmem::find(text, function).unwrap_or_default();
        let body = text.get(at..).unwrap_or_default();
        let end = memchr::memmem::find(body, b"\n}").unwrap_or(body.len());
        let asks = [&b"[ "[..], b"test ", b"yesno ", b"grep "]
            .iter()
            .any(|word| memchr::memmem::find(&body[..end], word).is_some());
        match walker.answer(function) {
            Truth::No => Reach::Never("start_pre".to_owned()),
            Truth::Maybe if asks => Reach::Conditional("start_pre".to_owned()),
            _ => Reach::Always,
        }
    }

    /// A script that was read, with its settings, and whether it was to its end.
    fn openrc_walker<'a>(&'a self, name: &[u8], path: &[u8], text: &[u8]) -> (Walker<'a>, bool) {
        let mut walker = Walker::new(self.files, path, text).within(self.work);
        for variable in [b"RC_SVCNAME".as_slice(), b"SVCNAME"] {
            walker.set(variable, name);
        }
        for settings in [b"/etc/rc.conf".to_vec(), [b"/etc/conf.d/", name].concat()] {
            if let Some(text) = self.files.text(&settings) {
                walker.read_in(&settings, text);
            }
        }
        let is_read = walker.run_script(&[]);
        (walker, is_read)
    }

    fn openrc_launches(&self, name: &[u8], path: &[u8], text: &[u8]) -> (Vec<Launch>, bool) {
        let (mut walker, mut is_read) = self.openrc_walker(name, path, text);
        if walker.defines(b"start") {
            is_read &= walker.run_function(b"start");
            return (rc::distinct(walker.into_launches()), is_read);
        }
        let launch = by_command(&walker, path, text);
        (launch.into_iter().collect(), is_read)
    }
}

/// What OpenRC starts by itself: `command` with `command_args`.
fn by_command(walker: &Walker<'_>, path: &[u8], text: &[u8]) -> Option<Launch> {
    let line = lines(text).find(|line| line.bytes.trim_ascii_start().starts_with(b"command="))?;
    let start = usize::try_from(line.offset).ok()?;
    let program = walker.get(b"command");
    let words = |variable: &[u8]| -> Vec<Vec<u8>> {
        let value = walker.get(variable).unwrap_or_default();
        let blank = |byte: &u8| byte.is_ascii_whitespace();
        value.split(blank).filter(|word| !word.is_empty()).map(<[u8]>::to_vec).take(64).collect()
    };
    let mut arguments = words(b"command_args");
    arguments.extend(words(b"command_args_background"));
    let written = line.bytes.trim_ascii_start().get(8..).unwrap_or_default();
    let known = program.filter(|own| !own.is_empty());
    Some(Launch {
        program: known.unwrap_or(written).to_vec(),
        is_known: known.is_some(),
        arguments,
        reach: Reach::Always,
        procd: false,
        span: start..start + line.bytes.len(),
        source: Rc::new(Source { path: path.to_vec(), text: text.to_vec() }),
    })
}

/// A reach, where the runlevel itself may not be reached.
fn under(reach: Reach, condition: Option<&str>) -> Reach {
    match (reach, condition) {
        (Reach::Always, Some(condition)) => Reach::Conditional(condition.to_owned()),
        (reach, _) => reach,
    }
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::facts::{StartedBy, Starts};

    use crate::test_tree::evidence_of;

    const OPENRC: (&str, &[u8]) = ("/sbin/openrc", b"x");
    const TELNETD: (&str, &[u8]) = ("/usr/sbin/telnetd", b"x");
    const SCRIPT: &[u8] = b"#!/sbin/openrc-run\n\ncommand=\"/usr/sbin/telnetd\"\n\
        command_args=\"-F ${TELNETD_OPTS}\"\ncommand_background=true\n\ndepend() {\n\tneed net\n}\n";
    const LINK: (&str, &[u8]) = ("/etc/runlevels/default/telnetd", b"-> /etc/init.d/telnetd");

    #[test]
    fn a_script_without_start_starts_its_command_with_the_settings_of_conf_d() {
        let evidence = evidence_of(&[
            OPENRC,
            TELNETD,
            ("/etc/init.d/telnetd", SCRIPT),
            ("/etc/conf.d/telnetd", b"TELNETD_OPTS=\"-p 2323\"\n"),
            LINK,
        ]);
        let own = &evidence.services[0];
        assert_eq!((own.how, own.starts), (StartedBy::Openrc, Starts::Always));
        assert_eq!(own.program, "/usr/sbin/telnetd");
        assert_eq!(own.arguments, ["-F", "-p", "2323"]);
        assert_eq!((own.listens[0].port, own.locators[0].line), (2323, Some(3)));
    }

    #[test]
    fn a_script_with_start_is_walked() {
        let script = b"#!/sbin/openrc-run\nstart() {\n\tebegin \"Starting\"\n\t\
            start-stop-daemon --start --exec /usr/sbin/telnetd -- -F\n\teend $?\n}\n";
        let evidence = evidence_of(&[OPENRC, TELNETD, ("/etc/init.d/telnetd", script), LINK]);
        let own = &evidence.services[0];
        assert_eq!((own.program.as_str(), own.starts), ("/usr/sbin/telnetd", Starts::Always));
        assert_eq!(own.locators[0].line, Some(4));
    }

    #[test]
    fn what_start_pre_refuses_does_not_start() {
        let with = |body: &str| {
            let script = [SCRIPT, b"start_pre() {\n\t", body.as_bytes(), b"\n}\n"].concat();
            let settings = ("/etc/conf.d/telnetd", &b"ALLOW=no\n"[..]);
            let files = [OPENRC, TELNETD, ("/etc/init.d/telnetd", &script[..]), settings, LINK];
            evidence_of(&files).services[0].starts
        };
        for never in
            ["[ \"$ALLOW\" = yes ] || { eerror off; return 1; }", "[ -f /none ] || return 1"]
        {
            assert_eq!(with(never), Starts::Never, "{never}");
        }
        assert_eq!(with("[ -f /data/dev ]"), Starts::Conditional);
        for sure in ["checkpath -d /run/telnetd", "[ \"$ALLOW\" = no ] || return 1"] {
            assert_eq!(with(sure), Starts::Always, "{sure}");
        }
    }

    #[test]
    fn without_a_link_a_runlevel_or_openrc_nothing_starts() {
        let script = ("/etc/init.d/telnetd", SCRIPT);
        assert!(evidence_of(&[OPENRC, TELNETD, script]).services.is_empty());
        assert!(evidence_of(&[TELNETD, script, LINK]).services.is_empty());
        let down = ("/etc/runlevels/shutdown/telnetd", &b"-> /etc/init.d/telnetd"[..]);
        assert!(evidence_of(&[OPENRC, TELNETD, script, down]).services.is_empty());
        let own = ("/etc/runlevels/service/telnetd", &b"-> /etc/init.d/telnetd"[..]);
        let evidence = evidence_of(&[OPENRC, TELNETD, script, own]);
        assert_eq!(evidence.services[0].starts, Starts::Conditional);
    }

    #[test]
    fn a_program_that_is_not_there_does_not_start() {
        let evidence = evidence_of(&[OPENRC, ("/etc/init.d/telnetd", SCRIPT), LINK]);
        assert_eq!(evidence.services[0].starts, Starts::Never);
    }
}
