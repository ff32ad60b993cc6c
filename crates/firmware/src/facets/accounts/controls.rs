// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Locks after wrong passwords over SSH, by PAM (pam_faillock(8), pam_tally2(8)) or fail2ban
//! (jail.conf(5)), and SELinux (selinux_config(5)).

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{AccessControl, Answer};

use crate::config::assignments::{self, Assignment};
use crate::config::{ini, locate, truth};
use crate::view::{FileSystem, Found, Image, Line, lines, trimmed};

/// Files of PAM that lead to others, and how many are read at all.
const MAX_DEPTH: usize = 4;
const MAX_FILES: usize = 32;
/// Lines of PAM that are kept.
const MAX_LINES: usize = 256;
/// More tries than these are no lock worth the name.
const MAX_TRIES: u64 = 50;

pub(super) fn read(image: &Image<'_>, files: &FileSystem<'_>) -> Vec<AccessControl> {
    let mut found: Vec<AccessControl> = selinux(image, files).into_iter().collect();
    if let Some(pam) = sshd_says(image, files, b"UsePAM") {
        let root = root_logs_in(image, files);
        let mut stack = Stack::default();
        stack.read(files, b"/etc/pam.d/sshd", 0);
        let locks = [faillock(image, files, &stack.lines, &pam), tally(image, &stack.lines, &pam)];
        found.extend(locks.into_iter().flatten().map(|lock| lock.with_root(root.as_ref())));
    }
    found.extend(fail2ban(image, files));
    found
}

/// A policy has to be there: without one the kernel lets everything through.
fn selinux(image: &Image<'_>, files: &FileSystem<'_>) -> Option<AccessControl> {
    let file = files.find(b"/etc/selinux/config")?;
    let settings: Vec<Assignment<'_>> = assignments::equals(file.text?).collect();
    let of = |name: &[u8]| settings.iter().find(|own| own.key == name);
    let mode = of(b"SELINUX")?;
    let folder = of(b"SELINUXTYPE").map_or(&b"targeted"[..], |own| own.value);
    let folder = [b"/etc/selinux/", folder, b"/policy"].concat();
    let policy = files.list(&folder).unwrap_or_default().into_iter().next();
    let policy = policy.and_then(|name| files.find(&[&folder, &b"/"[..], name].concat()));
    let holds = match (mode.value, policy) {
        (b"enforcing", Some(_)) => Answer::Yes,
        (b"permissive" | b"disabled", _) => Answer::No,
        _ => Answer::Unknown,
    };
    let mut locators = vec![locate(image, file, &mode.line)];
    locators.extend(policy.map(|own| image.entry(own.entry)));
    let (mechanism, value) = ("selinux".to_owned(), trimmed(mode.value));
    Some(AccessControl { mechanism, holds, value, locators })
}

/// The line by which sshd is told to do something. Without `UsePAM` no lock of PAM counts
/// (sshd_config(5)).
fn sshd_says(image: &Image<'_>, files: &FileSystem<'_>, name: &[u8]) -> Option<Locator> {
    says(image, files.find(b"/etc/ssh/sshd_config")?, name)
}

/// The same, of one file of sshd's.
fn says(image: &Image<'_>, file: Found<'_>, name: &[u8]) -> Option<Locator> {
    // The first one counts; what stands behind `Match` is for some only.
    let own = assignments::blanks(file.text?)
        .take_while(|own| !own.key.eq_ignore_ascii_case(b"Match"))
        .find(|own| own.key.eq_ignore_ascii_case(name))?;
    (truth(own.value) == Some(true)).then(|| locate(image, file, &own.line))
}

/// The line that lets root in with a password, where no password of root's is locked. Unless one does,
/// keys alone open (sshd_config(5), since OpenSSH 7.0).
fn root_logs_in(image: &Image<'_>, files: &FileSystem<'_>) -> Option<Locator> {
    let of_root = |path: &[u8]| {
        let mut all = lines(files.text(path)?).filter_map(|own| own.bytes.strip_prefix(b"root:"));
        all.next().map(|rest| rest.split(|byte| *byte == b':').next().unwrap_or_default())
    };
    // No hash begins with one of these signs (shadow(5)).
    let password = of_root(b"/etc/shadow").or_else(|| of_root(b"/etc/passwd"));
    if password.is_some_and(|own| own.starts_with(b"!") || own.starts_with(b"*")) {
        return None;
    }
    let folder = b"/etc/ssh/sshd_config.d";
    let names = files.list(folder).unwrap_or_default().into_iter().take(MAX_FILES);
    let parts = names.filter_map(|name| files.find(&[&folder[..], b"/", name].concat()));
    let all = parts.chain(files.find(b"/etc/ssh/sshd_config"));
    all.into_iter().find_map(|file| says(image, file, b"PermitRootLogin"))
}

/// A lock, and whether it holds for root too.
struct Lock {
    own: AccessControl,
    is_for_root: bool,
}

impl Lock {
    /// One that leaves out root keeps nobody from guessing where root may log in with a password.
    fn with_root(self, root: Option<&Locator>) -> AccessControl {
        let Self { mut own, is_for_root } = self;
        if let Some(line) = root.filter(|_| own.holds == Answer::Yes && !is_for_root) {
            own.holds = Answer::No;
            "root".clone_into(&mut own.value);
            own.locators.push(line.clone());
        }
        own
    }
}

/// Without one of these the account of root is never locked (pam_faillock(8), pam_tally2(8)).
const FOR_ROOT: &[&[u8]] = &[b"even_deny_root", b"root_unlock_time"];

fn is_for_root(word: &[u8]) -> bool {
    let name = word.split(|byte| *byte == b'=').next().unwrap_or_default().trim_ascii();
    FOR_ROOT.contains(&name)
}

/// A line of PAM's.
struct PamLine<'a> {
    file: Found<'a>,
    line: Line<'a>,
    words: Vec<&'a [u8]>,
}

impl PamLine<'_> {
    fn has(&self, module: &[u8], argument: &[u8]) -> bool {
        self.words.iter().any(|word| word.ends_with(module)) && self.words.contains(&argument)
    }

    fn value(&self, name: &[u8]) -> Option<u64> {
        let value = self.words.iter().find_map(|word| word.strip_prefix(name))?;
        std::str::from_utf8(value).ok()?.parse().ok()
    }
}

/// The lines of `auth` and `account` that a service goes through (pam.conf(5)).
#[derive(Default)]
struct Stack<'a> {
    lines: Vec<PamLine<'a>>,
    files: usize,
}

impl<'a> Stack<'a> {
    fn read(&mut self, files: &FileSystem<'a>, path: &[u8], depth: usize) {
        let Some(file) = files.find(path).filter(|_| self.files < MAX_FILES) else { return };
        self.files += 1;
        for line in lines(file.text.unwrap_or_default()) {
            let words = line.bytes.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
            let words: Vec<&[u8]> = words.take(32).collect();
            let (is_own, other) = match words.as_slice() {
                [b"@include", other, ..] => (false, Some(*other)),
                [b"auth" | b"-auth" | b"account" | b"-account", rest @ ..] => {
                    let leads = |word: &&[u8]| matches!(*word, b"include" | b"substack");
                    let way = rest.iter().position(leads);
                    (way.is_none(), way.and_then(|at| rest.get(at + 1)).copied())
                }
                _ => (false, None),
            };
            if is_own && self.lines.len() < MAX_LINES {
                self.lines.push(PamLine { file, line, words });
            }
            if let Some(other) = other.filter(|own| depth < MAX_DEPTH && !own.contains(&b'/')) {
                self.read(files, &[b"/etc/pam.d/", other].concat(), depth + 1);
            }
        }
    }
}

/// Locks only where it is asked both before and after the password (pam_faillock(8), EXAMPLES).
fn faillock(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    stack: &[PamLine<'_>],
    pam: &Locator,
) -> Option<Lock> {
    let module = b"pam_faillock.so";
    let before = stack.iter().find(|own| own.has(module, b"preauth"))?;
    let after = stack.iter().find(|own| own.has(module, b"authfail"));
    let file = files.find(b"/etc/security/faillock.conf");
    let configured = file.and_then(|file| {
        let own = assignments::equals(file.text?).find(|own| own.key == b"deny")?;
        let value = std::str::from_utf8(own.value).ok()?.parse::<u64>().ok()?;
        Some((value, locate(image, file, &own.line)))
    });
    let place = locate(image, before.file, &before.line);
    // Three tries where neither says a number.
    let (tries, mut locators) = match (before.value(b"deny="), configured) {
        (Some(value), _) => (value, vec![place]),
        (None, Some((value, line))) => (value, vec![line, place]),
        (None, None) => (3, vec![place]),
    };
    let holds = match (tries, after) {
        (0, _) => Answer::No,
        (1..=MAX_TRIES, Some(_)) => Answer::Yes,
        _ => Answer::Unknown,
    };
    locators.extend(after.map(|own| locate(image, own.file, &own.line)));
    locators.push(pam.clone());
    let mut settings = file.and_then(|file| file.text).map(lines).into_iter().flatten();
    let is_for_root = before.words.iter().any(|word| is_for_root(word))
        || settings.any(|line| is_for_root(line.bytes.trim_ascii()));
    let (mechanism, value) = ("pam-faillock".to_owned(), tries.to_string());
    Some(Lock { own: AccessControl { mechanism, holds, value, locators }, is_for_root })
}

/// Without `deny` it counts, and locks nobody (pam_tally2(8)).
fn tally(image: &Image<'_>, stack: &[PamLine<'_>], pam: &Locator) -> Option<Lock> {
    let own = stack.iter().find(|own| {
        own.words.first().is_some_and(|word| word.ends_with(b"auth"))
            && own.words.iter().any(|word| word.ends_with(b"pam_tally2.so"))
    })?;
    let tries = own.value(b"deny=").unwrap_or(0);
    let holds = match tries {
        0 => Answer::No,
        1..=MAX_TRIES => Answer::Yes,
        _ => Answer::Unknown,
    };
    let locators = vec![locate(image, own.file, &own.line), pam.clone()];
    let is_for_root = own.words.iter().any(|word| is_for_root(word));
    let (mechanism, value) = ("pam-tally2".to_owned(), tries.to_string());
    Some(Lock { own: AccessControl { mechanism, holds, value, locators }, is_for_root })
}

/// A jail for sshd that is on; the later files outdo the earlier ones.
fn fail2ban(image: &Image<'_>, files: &FileSystem<'_>) -> Option<AccessControl> {
    let folders = ["/usr/bin/", "/usr/local/bin/"];
    let server = folders
        .iter()
        .find_map(|folder| files.find(format!("{folder}fail2ban-server").as_bytes()))?;
    let below = |end: &[u8]| -> Vec<Vec<u8>> {
        let names = files.list(b"/etc/fail2ban/jail.d").unwrap_or_default();
        let names = names.into_iter().filter(|name| name.ends_with(end));
        names.map(|name| [b"/etc/fail2ban/jail.d/", name].concat()).collect()
    };
    let mut paths = vec![b"/etc/fail2ban/jail.conf".to_vec()];
    paths.extend(below(b".conf"));
    paths.push(b"/etc/fail2ban/jail.local".to_vec());
    paths.extend(below(b".local"));
    let mut decided = None;
    for file in paths.iter().filter_map(|path| files.find(path)) {
        let jails = ini::sections(file.text.unwrap_or_default()).into_iter();
        let entries = jails.filter(|own| own.name == b"sshd").flat_map(|own| own.entries);
        for own in entries.filter(|own| own.key == b"enabled") {
            if let Some(is_on) = truth(own.value) {
                decided = Some((is_on, locate(image, file, &own.line)));
            }
        }
    }
    let (is_on, line) = decided?;
    is_on.then(|| AccessControl {
        mechanism: "fail2ban".to_owned(),
        holds: Answer::Yes,
        value: "enabled".to_owned(),
        locators: vec![line, image.entry(server.entry)],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_tree::evidence_of;

    fn of(files: &[(&str, &str)]) -> Vec<(String, Answer, String)> {
        let files: Vec<(&str, &[u8])> =
            files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
        let all = evidence_of(&files).access_controls.into_iter();
        all.map(|own| (own.mechanism, own.holds, own.value)).collect()
    }

    const SSHD: (&str, &str) = ("/etc/ssh/sshd_config", "UsePAM yes\n");
    const STACK: &str = "auth required pam_faillock.so preauth silent deny=4 unlock_time=600\n\
                         auth [success=1 default=ignore] pam_unix.so\n\
                         auth [default=die] pam_faillock.so authfail deny=4 unlock_time=600\n";

    #[test]
    fn locks_as_the_manuals_have_them() {
        let sshd = ("/etc/pam.d/sshd", "@include common-auth\n");
        let stack = ("/etc/pam.d/common-auth", STACK);
        let known = [("pam-faillock".to_owned(), Answer::Yes, "4".to_owned())];
        assert_eq!(of(&[SSHD, sshd, stack]), known);
        // sshd asks PAM for nothing, or goes through another stack.
        assert!(of(&[("/etc/ssh/sshd_config", "#UsePAM yes\n"), sshd, stack]).is_empty());
        assert!(of(&[SSHD, ("/etc/pam.d/sshd", "auth required pam_unix.so\n"), stack]).is_empty());
        let off = ("/etc/pam.d/sshd", "auth required pam_tally2.so onerr=fail\n");
        assert_eq!(of(&[SSHD, off])[0].1, Answer::No);
        let on = ("/etc/pam.d/sshd", "auth required pam_tally2.so onerr=fail deny=5\n");
        assert_eq!(of(&[SSHD, on])[0].1, Answer::Yes);
        let half = ("/etc/pam.d/sshd", "auth required pam_faillock.so preauth\n");
        assert_eq!(of(&[SSHD, half])[0].1, Answer::Unknown);
    }

    #[test]
    fn a_lock_that_leaves_out_root() {
        let sshd = ("/etc/pam.d/sshd", STACK);
        let open = ("/etc/ssh/sshd_config", "UsePAM yes\nPermitRootLogin yes\n");
        let holds = |files: &[(&str, &str)]| (of(files)[0].1, of(files)[0].2.clone());
        assert_eq!(holds(&[open, sshd]), (Answer::No, "root".to_owned()));
        let part = ("/etc/ssh/sshd_config.d/10-root.conf", "PermitRootLogin yes\n");
        assert_eq!(holds(&[SSHD, part, sshd]).0, Answer::No);
        // Root has to have a key, or is locked as all others are.
        let keys = ("/etc/ssh/sshd_config", "UsePAM yes\nPermitRootLogin prohibit-password\n");
        assert_eq!(holds(&[keys, sshd]).0, Answer::Yes);
        for line in ["even_deny_root\n", "deny = 3\nroot_unlock_time = 60\n"] {
            let file = ("/etc/security/faillock.conf", line);
            assert_eq!(holds(&[open, sshd, file]).0, Answer::Yes, "{line}");
        }
        let locked = ("/etc/shadow", "daemon:x:\nroot:!$6$a$b:19000:0:99999:7:::\n");
        assert_eq!(holds(&[open, sshd, locked]).0, Answer::Yes);
        let hashed = ("/etc/shadow", "root:$6$a$b:19000:0:99999:7:::\n");
        assert_eq!(holds(&[open, sshd, hashed]).0, Answer::No);
        let comment = ("/etc/security/faillock.conf", "# even_deny_root\n");
        assert_eq!(holds(&[open, sshd, comment]).0, Answer::No);
        let tally = |text: &'static str| holds(&[open, ("/etc/pam.d/sshd", text)]).0;
        assert_eq!(tally("auth required pam_tally2.so deny=5 even_deny_root\n"), Answer::Yes);
        assert_eq!(tally("auth required pam_tally2.so deny=5\n"), Answer::No);
    }

    #[test]
    fn a_jail_counts_where_it_is_on() {
        let server = ("/usr/bin/fail2ban-server", "#!/usr/bin/python3\n");
        let jail = ("/etc/fail2ban/jail.conf", "[sshd]\nport = ssh\n[nginx]\nenabled = true\n");
        assert!(of(&[server, jail]).is_empty());
        let local = ("/etc/fail2ban/jail.local", "[sshd]\nenabled = true\n");
        assert_eq!(of(&[server, jail, local])[0].0, "fail2ban");
        assert!(of(&[jail, local]).is_empty());
    }

    #[test]
    fn selinux_wants_its_policy() {
        let policy = ("/etc/selinux/targeted/policy/policy.31", "x");
        let holds = |mode: &str, policy: &[(&str, &str)]| {
            let text = format!("# x\nSELINUX={mode}\nSELINUXTYPE=targeted\n");
            of(&[&[("/etc/selinux/config", text.as_str())], policy].concat())[0].1
        };
        assert_eq!(holds("enforcing", &[policy]), Answer::Yes);
        assert_eq!(holds("enforcing", &[]), Answer::Unknown);
        assert_eq!(holds("permissive", &[policy]), Answer::No);
    }

    #[test]
    fn stacks_that_go_in_circles_end() {
        let many = "@include common-auth\nauth include sshd\n".repeat(5000);
        let files = [SSHD, ("/etc/pam.d/sshd", &many), ("/etc/pam.d/common-auth", &many)];
        assert!(of(&files).is_empty());
    }
}
