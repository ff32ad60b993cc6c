// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What scripts that run by themselves do to passwords, accounts, and the files that hold them.

use thirteen_evidence::facts::{
    ChangeAct, CredentialChange, Password, PasswordState, Service, StartedBy, Starts,
};

use super::{Boot, rc, weaker};
use crate::crack::{LIST_NAME, Tries, is_common};
use crate::facets::accounts::{ACCOUNT_FILES, state};
use crate::facets::credentials::read::{hidden, reader_of};
use crate::script::{Act, Change, Reach, Truth};
use crate::view::{FileSystem, Line, lines, trimmed};

/// Changes of one file system that are kept.
const MAX_CHANGES: usize = 256;
/// Changes of one file system whose line is looked for: a loop may make the same one again and again.
const MAX_PLACES: usize = 4096;

/// Where scripts of OpenWrt stand that run once, at the first start.
const FIRST_START: &[u8] = b"/etc/uci-defaults";

/// The changes of one file system.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) found: Vec<CredentialChange>,
    tries: Tries,
    /// Lines that were looked for.
    places: usize,
}

impl Boot<'_, '_> {
    /// Keeps what a script changes. `home` is the line that holds the script itself, where it is no
    /// file of its own.
    pub(super) fn change(
        &mut self,
        ran: &mut rc::Ran,
        reach: &Reach,
        home: Option<(&[u8], &Line<'_>)>,
    ) {
        for change in std::mem::take(&mut ran.changes) {
            let starts = match weaker(reach, change.reach.clone()) {
                Reach::Always => Starts::Always,
                Reach::Conditional(_) => Starts::Conditional,
                Reach::Never(_) => Starts::Never,
            };
            if self.changes.found.len() < MAX_CHANGES
                && self.changes.places < MAX_PLACES
                && let Some(own) = self.credential_change(&change, starts, home)
                && !self.changes.found.contains(&own)
            {
                self.changes.found.push(own);
            }
        }
    }

    fn credential_change(
        &mut self,
        change: &Change,
        starts: Starts,
        home: Option<(&[u8], &Line<'_>)>,
    ) -> Option<CredentialChange> {
        let name = |user: &Option<Vec<u8>>| user.as_deref().map(trimmed).unwrap_or_default();
        let mut own = CredentialChange {
            act: ChangeAct::Alters,
            user: String::new(),
            password: None,
            path: String::new(),
            from: None,
            starts,
            locators: Vec::new(),
        };
        let mut secret = None;
        match &change.act {
            Act::Set { user, password, is_hash } => {
                (own.act, own.user) = (ChangeAct::Sets, name(user));
                own.password =
                    password.as_deref().map(|text| self.password(&own.user, text, *is_hash));
                secret = password.as_deref();
            }
            Act::Lock(user) => (own.act, own.user) = (ChangeAct::Locks, name(user)),
            Act::Open(user) => (own.act, own.user) = (ChangeAct::Opens, name(user)),
            Act::Alter(user) => own.user = name(user),
            Act::Write { path, from, appends } => {
                own.act = if *appends { ChangeAct::Adds } else { ChangeAct::Writes };
                own.path = trimmed(&written(self.files, path)?);
                own.from = from.as_deref().map(trimmed);
            }
        }
        self.changes.places += 1;
        own.locators = vec![self.place(change, secret, home)?];
        Some(own)
    }

    fn password(&mut self, user: &str, text: &[u8], is_hash: bool) -> Password {
        let (state, scheme) = if is_hash { state(text) } else { (PasswordState::Plain, None) };
        let word = std::str::from_utf8(text).ok();
        let opened_by = word.and_then(|word| match state {
            PasswordState::Hash => self.changes.tries.opened_by(user, word),
            PasswordState::Plain => is_common(user, word).then_some(LIST_NAME),
            _ => None,
        });
        let scheme = scheme.map(str::to_owned);
        Password { state, scheme, opened_by: opened_by.map(str::to_owned) }
    }

    /// The line of a change, without the password.
    fn place(
        &self,
        change: &Change,
        secret: Option<&[u8]>,
        home: Option<(&[u8], &Line<'_>)>,
    ) -> Option<thirteen_evidence::Locator> {
        let shown = |path: &[u8], line: &Line<'_>| {
            let locator = self.line(path, line)?;
            Some(if secret.is_some() { locator.excerpt(hidden(line, secret)) } else { locator })
        };
        if let Some((path, line)) = home.filter(|(path, _)| *path == change.source.path) {
            return shown(path, line);
        }
        let at = u64::try_from(change.span.start).ok()?;
        let line = lines(&change.source.text).take_while(|line| line.offset <= at).last()?;
        shown(&change.source.path, &line)
    }

    /// Scripts of the first start: they start nothing that stays, and may set passwords.
    pub(super) fn first_start(&mut self) {
        for name in self.files.list(FIRST_START).unwrap_or_default() {
            let path = [FIRST_START, b"/", name].concat();
            let Some(text) = self.text(&path) else { continue };
            let mut ran = rc::run_following(self.files, self.work, &path, &text, &[]);
            self.change(&mut ran, &Reach::Always, None);
            self.disabled(&path, &text);
        }
    }

    /// `/etc/init.d/NAME disable` of a first start: whether its link is still there at the next one, a
    /// person has to look.
    fn disabled(&mut self, path: &[u8], text: &[u8]) {
        let commands = lines(text).map(|line| line.bytes.trim_ascii());
        for line in commands.filter(|line| !line.starts_with(b"#")).take(MAX_PLACES) {
            let words: Vec<&[u8]> = line.split(|byte| b" \t;&|".contains(byte)).collect();
            for pair in words.windows(2).filter(|pair| pair[1] == b"disable") {
                let Some(name) = pair[0].strip_prefix(b"/etc/init.d/") else { continue };
                let by_link = |own: &&mut Service| {
                    matches!(own.how, StartedBy::Sysv | StartedBy::Procd)
                        && own.starts == Starts::Always
                        && own.name.as_bytes() == name
                };
                for service in self.found.iter_mut().filter(by_link) {
                    service.starts = Starts::Conditional;
                    service.condition = Some(format!("{}: {}", trimmed(path), trimmed(line)));
                }
            }
        }
    }
}

/// The path of a file that is of interest, by the name that it is read by.
fn written(files: &FileSystem<'_>, path: &[u8]) -> Option<Vec<u8>> {
    let is_own = |own: &&&[u8]| {
        path == **own
            || files.at(own).is_some_and(|link| leads_to(own, link.header.target.as_deref(), path))
    };
    if let Some(own) = ACCOUNT_FILES.iter().find(is_own) {
        return Some(own.to_vec());
    }
    let path = path.strip_suffix(b"/").unwrap_or(path);
    let is_one = path == b"/etc" || reader_of(path).is_some();
    (is_one && files.is_directory(b"/etc") != Truth::No).then(|| path.to_vec())
}

/// Whether a link leads to a path, be it there or not.
fn leads_to(link: &[u8], target: Option<&[u8]>, path: &[u8]) -> bool {
    let Some(target) = target else { return false };
    let folder = link.iter().rposition(|byte| *byte == b'/').map_or(&link[..0], |at| &link[..at]);
    let whole = if target.first() == Some(&b'/') {
        target.to_vec()
    } else {
        [folder, b"/", target].concat()
    };
    let mut real: Vec<&[u8]> = Vec::new();
    for part in whole.split(|byte| *byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." => drop(real.pop()),
            part => real.push(part),
        }
    }
    [b"/", real.join(&b'/').as_slice()].concat() == path
}
