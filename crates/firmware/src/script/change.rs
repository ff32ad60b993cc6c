// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Commands that set a password, lock an account, or write over a file: chpasswd(8), passwd(1),
//! usermod(8) and their like, as shadow-utils and BusyBox have them; cp, mv, `sed -i`, `mount`, `>`.

use std::ops::Range;
use std::rc::Rc;

use super::Truth;
use super::launch::{Reach, base};
use super::syntax::{Node, Streams};
use super::walk::{Source, Value, Walker};

/// Changes of one script that are kept.
const MAX_CHANGES: usize = 512;
/// Bytes of a command that are looked at as they are written.
const MAX_WRITTEN: usize = 4096;

/// What a command changes.
#[derive(Debug, Clone)]
pub struct Change {
    /// What is done.
    pub act: Act,
    /// Whether the place is reached.
    pub reach: Reach,
    /// The command's place in [`Change::source`].
    pub span: Range<usize>,
    /// The script that holds the command.
    pub source: Rc<Source>,
}

/// What is done, and to whom: `None` for a user who is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A password is set; where it stands in the script, with its text, which may be a hash.
    Set {
        /// The user.
        user: Option<Vec<u8>>,
        /// The password.
        password: Option<Vec<u8>>,
        /// Whether it is a hash.
        is_hash: bool,
    },
    /// No password opens the account any more.
    Lock(Option<Vec<u8>>),
    /// None is asked for any more.
    Open(Option<Vec<u8>>),
    /// An account is made, or changed in another way.
    Alter(Option<Vec<u8>>),
    /// A file gets another content.
    Write {
        /// Its path.
        path: Vec<u8>,
        /// The file that is copied over it.
        from: Option<Vec<u8>>,
        /// What was there stays.
        appends: bool,
    },
}

/// What is piped into a command.
#[derive(Debug, Clone, Default)]
pub(super) struct Piped {
    text: Value,
    /// The user that stands before a password that is not known.
    user: Option<Vec<u8>>,
}

impl Walker<'_> {
    /// Whether a stage of a pipeline reads passwords, by its first words.
    pub(super) fn takes_password(&self, stage: &Node) -> bool {
        let text = self.written_at(stage);
        let mut words = text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).take(2);
        words.any(|word| matches!(base(word), b"chpasswd" | b"passwd"))
    }

    /// The text of a command, the first of a long one.
    fn written_at(&self, node: &Node) -> &[u8] {
        let text = self.source.text.get(node.span.clone()).unwrap_or_default();
        text.get(..MAX_WRITTEN).unwrap_or(text)
    }

    /// What a stage of a pipeline hands on, as far as it is known.
    pub(super) fn piped(&self, stage: &Node, text: Value) -> Piped {
        let written = self.written_at(stage);
        // Where it is not reached nothing is printed.
        let text = text.filter(|_| self.dead.is_none());
        let user = if text.is_none() { user_before_value(written) } else { None };
        Piped { text, user }
    }

    /// Notes what a command changes.
    pub(super) fn change(&mut self, node: &Node, fields: &[Value], streams: &Streams) {
        if self.silent > 0 {
            return;
        }
        let mut acts = Vec::new();
        for (word, appends) in &streams.outputs {
            if let Some(path) = self.value(word) {
                acts.push(Act::Write { path: path.to_vec(), from: None, appends: *appends });
            }
        }
        let applet = matches!(fields.first(), Some(Some(name)) if base(name) == b"busybox");
        let fields = fields.get(usize::from(applet)..).unwrap_or_default();
        if let Some((Some(name), arguments)) = fields.split_first()
            && !self.functions.contains_key(&**name)
        {
            match base(name) {
                b"chpasswd" | b"passwd" | b"usermod" | b"useradd" | b"adduser"
                    if self.files.has_program(name) != Truth::No || applet =>
                {
                    self.account(base(name), arguments, node, streams, &mut acts);
                }
                name => self.written(name, arguments, &mut acts),
            }
        }
        let reach = self.reach();
        for mut act in acts {
            let source = Rc::clone(&self.source);
            if let Act::Set { password, .. } = &mut act
                && let Some(own) = password.as_deref()
                && !(self.charge(source.text.len()) && is_written(&source.text, own))
            {
                *password = None;
            }
            let is_file = match &act {
                Act::Write { path, .. } => {
                    path.first() == Some(&b'/') && !path.starts_with(b"/dev/")
                }
                _ => true,
            };
            if is_file && self.changes.len() < MAX_CHANGES {
                let span = node.span.clone();
                self.changes.push(Change { act, reach: reach.clone(), span, source });
            }
        }
    }

    fn account(
        &mut self,
        name: &[u8],
        arguments: &[Value],
        node: &Node,
        streams: &Streams,
        acts: &mut Vec<Act>,
    ) {
        let flags: Vec<&[u8]> =
            arguments.iter().flatten().map(|own| &**own).filter(|own| is_flag(own)).collect();
        let user = match arguments.last() {
            Some(Some(last)) if !is_flag(last) => Some(last.to_vec()),
            _ => None,
        };
        match name {
            b"chpasswd" => {
                let is_hash = has(&flags, b'e', b"--encrypted");
                let given = self.given(node, streams).unwrap_or_default();
                from_lines(&given, is_hash, acts);
            }
            b"passwd" => {
                // Without a name it is the one who runs it.
                let is_known = arguments.iter().all(Option::is_some);
                let user = user.or_else(|| is_known.then(|| b"root".to_vec()));
                if has(&flags, b'd', b"--delete") {
                    acts.push(Act::Open(user));
                } else if has(&flags, b'l', b"--lock") {
                    acts.push(Act::Lock(user));
                } else if has(&flags, b'u', b"--unlock") {
                    acts.push(Act::Alter(user));
                } else if let Some(given) = self.given(node, streams) {
                    let password = given.text.and_then(|text| typed(&text));
                    acts.push(Act::Set { user, password, is_hash: false });
                }
            }
            _ => {
                let at = arguments
                    .iter()
                    .position(|own| matches!(own.as_deref(), Some(b"-p" | b"--password")));
                let given = at.filter(|_| name != b"adduser").and_then(|at| arguments.get(at + 1));
                acts.push(match given {
                    Some(Some(hash)) if hash.is_empty() && !self.says_empty(node) => {
                        Act::Set { user, password: None, is_hash: true }
                    }
                    Some(Some(hash)) => of_hash(user, hash),
                    Some(None) => Act::Set { user, password: None, is_hash: true },
                    None if name == b"usermod" && has(&flags, b'L', b"--lock") => Act::Lock(user),
                    None => Act::Alter(user),
                });
            }
        }
    }

    /// Whether an empty word is written, and is not the value of a variable.
    fn says_empty(&self, node: &Node) -> bool {
        let text = self.written_at(node);
        [&b"\"\""[..], b"''"].iter().any(|own| memchr::memmem::find(text, own).is_some())
    }

    /// What a command reads, where it reads something.
    fn given(&mut self, node: &Node, streams: &Streams) -> Option<Piped> {
        if let Some((mark, tabs)) = &streams.document {
            let rest = self.source.text.get(node.span.end..).unwrap_or_default();
            let begin = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
            let mut text = Vec::new();
            for line in rest[begin..].split(|byte| *byte == b'\n').take(64) {
                let line = if *tabs { line.trim_ascii_start() } else { line };
                if line == mark.as_slice() {
                    break;
                }
                text.extend_from_slice(line);
                text.push(b'\n');
            }
            let is_known = !text.iter().any(|byte| b"$`\\".contains(byte));
            let user = if is_known { None } else { user_before_value(&text) };
            return Some(Piped { text: is_known.then(|| text.into()), user });
        }
        if let Some(word) = &streams.input {
            let text = self.value(word).and_then(|path| self.files.text(&path));
            return Some(Piped { text: text.map(Into::into), user: None });
        }
        self.input.clone()
    }

    /// Files that a command writes over.
    fn written(&self, name: &[u8], arguments: &[Value], acts: &mut Vec<Act>) {
        let words: Vec<Option<&[u8]>> = arguments
            .iter()
            .map(Option::as_deref)
            .filter(|own| own.is_none_or(|own| !is_flag(own)))
            .collect();
        let has_flag = |letter: u8| {
            arguments.iter().flatten().any(|own| is_flag(own) && own.contains(&letter))
        };
        match name {
            b"cp" | b"mv" | b"ln" | b"install" => {
                let Some((Some(target), sources)) = words.split_last() else { return };
                let is_folder = target.ends_with(b"/")
                    || self.files.is_directory(target) == Truth::Yes
                    || sources.len() > 1;
                for from in sources {
                    let (from, path) = match (from, is_folder) {
                        (Some(from), true) => {
                            let folder = target.strip_suffix(b"/").unwrap_or(target);
                            (Some(from.to_vec()), [folder, b"/", base(from)].concat())
                        }
                        (from, false) => (from.map(<[u8]>::to_vec), target.to_vec()),
                        (None, true) => continue,
                    };
                    acts.push(Act::Write { path, from, appends: false });
                }
            }
            b"sed" if has_flag(b'i') => {
                let files = words.iter().skip(1).flatten();
                acts.extend(files.map(|path| over(path)));
            }
            b"tee" => {
                let appends = has_flag(b'a');
                acts.extend(words.iter().flatten().map(|path| Act::Write {
                    path: path.to_vec(),
                    from: None,
                    appends,
                }));
            }
            b"mount" => acts.extend(words.last().copied().flatten().map(over)),
            b"htpasswd" => acts.extend(words.first().copied().flatten().map(over)),
            _ => {}
        }
    }
}

fn over(path: &[u8]) -> Act {
    Act::Write { path: path.to_vec(), from: None, appends: false }
}

fn is_flag(word: &[u8]) -> bool {
    word.len() > 1 && word.first() == Some(&b'-')
}

/// Whether an option is given, by its letter alone or in a cluster, or by its long name.
fn has(flags: &[&[u8]], letter: u8, long: &[u8]) -> bool {
    flags.iter().any(|own| {
        *own == long
            || own.get(1) != Some(&b'-') && own.get(1..).is_some_and(|own| own.contains(&letter))
    })
}

/// A field of shadow that is put in as it is.
fn of_hash(user: Option<Vec<u8>>, hash: &[u8]) -> Act {
    match hash {
        b"" => Act::Open(user),
        [b'*' | b'!', ..] => Act::Lock(user),
        hash => Act::Set { user, password: Some(hash.to_vec()), is_hash: true },
    }
}

/// `user:password`, one of a line.
fn from_lines(given: &Piped, is_hash: bool, acts: &mut Vec<Act>) {
    let Some(text) = &given.text else {
        acts.push(Act::Set { user: given.user.clone(), password: None, is_hash });
        return;
    };
    let text = unescaped(text);
    for line in text.split(|byte| *byte == b'\n').take(64) {
        let Some(colon) = memchr::memchr(b':', line) else { continue };
        let user = line.get(..colon).filter(|own| !own.is_empty()).map(<[u8]>::to_vec);
        let password = line.get(colon + 1..).unwrap_or_default();
        match (user, is_hash) {
            (None, _) => {}
            // It refuses an empty one; what is empty comes from a file that the image lacks.
            (user, _) if password.is_empty() => {
                acts.push(Act::Set { user, password: None, is_hash });
            }
            (user, true) => acts.push(of_hash(user, password)),
            (user, false) => {
                let password = Some(password.to_vec());
                acts.push(Act::Set { user, password, is_hash });
            }
        }
    }
}

/// A password that is typed twice, or once where it is asked for once.
fn typed(text: &[u8]) -> Option<Vec<u8>> {
    let text = unescaped(text);
    let mut lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let first = lines.next()?;
    lines.all(|own| own == first).then(|| first.to_vec())
}

/// What `echo -e` makes of a text: BusyBox's and dash's print the lines.
fn unescaped(text: &[u8]) -> Vec<u8> {
    let text = text.strip_prefix(b"-e ").unwrap_or(text);
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr::memmem::find(rest, b"\\n") {
        plain.extend_from_slice(&rest[..at]);
        plain.push(b'\n');
        rest = &rest[at + 2..];
    }
    plain.extend_from_slice(rest);
    plain
}

/// Whether a password stands in a script as a word of its own. One that is put together may have a
/// part that the image lacks (`admin$SERIAL`).
fn is_written(text: &[u8], password: &[u8]) -> bool {
    memchr::memmem::find_iter(text, password).any(|at| {
        let before = at.checked_sub(1).and_then(|at| text.get(at)).copied().unwrap_or(b' ');
        let behind = text.get(at + password.len()).copied().unwrap_or(b'\n');
        b" \t\n:=\"'n".contains(&before) && b" \t\r\n;|)\"'\\".contains(&behind)
    })
}

/// `"root:$P"`: the user before a password that is not known.
fn user_before_value(written: &[u8]) -> Option<Vec<u8>> {
    let at = [&b":$"[..], b":`", b":\"$", b":%s"]
        .iter()
        .filter_map(|own| memchr::memmem::find(written, own))
        .min()
        .or_else(|| part_before_value(written))?;
    let before = written.get(..at)?;
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.".contains(byte);
    let start = before.iter().rposition(|byte| !is_name(byte)).map_or(0, |at| at + 1);
    let is_whole = start.checked_sub(1).and_then(|at| before.get(at)) != Some(&b'$');
    (start < at && is_whole).then(|| before[start..].to_vec())
}

/// `"root:admin$SN"`: where the colon stands.
fn part_before_value(written: &[u8]) -> Option<usize> {
    let at = memchr::memchr(b':', written)?;
    let mut rest = written[at + 1..].iter();
    rest.find(|byte| !byte.is_ascii_alphanumeric()).is_some_and(|byte| *byte == b'$').then_some(at)
}
