// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Simple commands: what is known of their status, output and effect.

use super::Truth;
use super::flow::{Done, Leaves};
use super::launch::base;
use super::syntax::{Node, Part, Streams, Word};
use super::test;
use super::walk::{Value, Walker};

/// Commands that are taken to succeed: they fail only where something is broken, and no script
/// uses them to ask a question.
const SUCCEED: &[&[u8]] = &[
    b"chmod",
    b"chown",
    b"cp",
    b"date",
    b"echo",
    b"hostname",
    b"ifconfig",
    b"include",
    b"killall",
    b"ln",
    b"local",
    b"lock",
    b"logger",
    b"mkdir",
    b"mknod",
    b"mv",
    b"printf",
    b"renice",
    b"rm",
    b"sleep",
    b"sync",
    b"sysctl",
    b"touch",
    b"trap",
    b"ulimit",
    b"umask",
    b"usleep",
    b"wait",
];

impl Walker<'_> {
    pub(super) fn simple(
        &mut self,
        node: &Node,
        assignments: &[(Vec<u8>, Word)],
        words: &[Word],
        streams: &Streams,
    ) -> Done {
        if words.is_empty() {
            return self.assign(assignments);
        }
        if let Some(declares) = words[0].literal()
            && matches!(declares.as_slice(), b"local" | b"export" | b"readonly" | b"declare")
        {
            return self.declare(&words[1..], declares == b"local");
        }
        let (mut fields, mut written) = (Vec::new(), Vec::new());
        for word in words {
            let values = self.fields(word);
            let text = self.source.text.get(word.span.clone()).unwrap_or_default().to_vec();
            written.extend(values.iter().map(|_| text.clone()));
            fields.extend(values);
        }
        self.change(node, &fields, streams);
        let Some(Some(name)) = fields.first().cloned() else {
            // Nothing is left of the command, or it is not known which one it is.
            self.print(None);
            return Done::with(if fields.is_empty() { Truth::Yes } else { Truth::Maybe });
        };
        if self.functions.contains_key(&*name) {
            let arguments = fields.split_off(1);
            return self.call(&name, arguments);
        }
        if streams.redirected && self.output.is_some() {
            let output = self.output.take();
            let done = self.command(node, &name, &fields, &written);
            self.output = output;
            return done;
        }
        self.command(node, &name, &fields, &written)
    }

    fn command(&mut self, node: &Node, name: &[u8], fields: &[Value], written: &[Vec<u8>]) -> Done {
        let arguments = &fields[1..];
        if let Some(done) = self.flow(node, name, arguments) {
            return done;
        }
        if let Some(status) = self.question(name, arguments) {
            return Done::with(status);
        }
        if let Some(done) = self.uci(name, arguments) {
            return done;
        }
        if let Some(status) = self.launch(fields, written, &node.span) {
            let mut done = Done::with(status);
            if name == b"exec" {
                done.leaves.exits = Truth::Yes;
                done.leaves.reason = Some(self.text(&node.span));
            }
            return done;
        }
        if let Some(done) = self.other_script(name, arguments) {
            return done;
        }
        if name == b"exec"
            && let Some((program, rest)) = arguments.split_first()
        {
            return self.replaced(node, program, rest);
        }
        if let Some(status) = self.writes(name, arguments) {
            return Done::with(status);
        }
        self.print(None);
        self.forget_named(name, arguments);
        if SUCCEED.contains(&base(name)) {
            return Done::with(Truth::Yes);
        }
        let missing = name.contains(&b'/') && self.files.exists(name) == Truth::No;
        Done::with(if missing { Truth::No } else { Truth::Maybe })
    }

    /// `exec PROGRAM …` that starts nothing of note: what stands behind it is not reached, but where the
    /// program may be missing.
    fn replaced(&mut self, node: &Node, program: &Value, rest: &[Value]) -> Done {
        self.print(None);
        let known = program.as_deref();
        let run = known.and_then(|name| self.other_script(name, rest));
        let is_there = run.is_some()
            || known.is_some_and(|name| {
                self.files.exists(name) == Truth::Yes
                    || (!name.contains(&b'/') && self.files.program(name).is_some())
            });
        let mut done = Done::with(Truth::Maybe);
        done.leaves.exits = if is_there { Truth::Yes } else { Truth::Maybe };
        done.leaves.reason = Some(self.text(&node.span));
        done
    }

    /// A function that is defined elsewhere may set the variables that it is given by name
    /// (`network_get_device ifname wan`).
    fn forget_named(&mut self, name: &[u8], arguments: &[Value]) {
        if self.files.program(name).is_some() {
            return;
        }
        for argument in arguments.iter().flatten() {
            if let Some(value) = self.variables.get_mut(&**argument) {
                *value = None;
            }
        }
    }

    /// A script that is called by its path, or handed to a shell; those of boot links are walked
    /// by themselves.
    fn other_script(&mut self, name: &[u8], arguments: &[Value]) -> Option<Done> {
        let (path, arguments) = match arguments {
            [Some(path), rest @ ..] if matches!(base(name), b"sh" | b"ash") => (&**path, rest),
            _ => (name, arguments),
        };
        let is_link = matches!(base(path), [b'S', tens, ones, ..] if tens.is_ascii_digit() && ones.is_ascii_digit());
        // Those of init stand below `/etc`; what a vendor adds elsewhere is its own.
        let is_one =
            if path.starts_with(b"/etc/") { self.follows } else { super::is_vendors(path) };
        if !is_one || is_link {
            return None;
        }
        let text = self.files.text(path)?;
        let rc_common = crate::view::first_line(text).ends_with(b"/etc/rc.common");
        let is_script = text.starts_with(b"#") && !rc_common;
        is_script.then(|| self.run_other(path, text, arguments.to_vec()))
    }

    fn assign(&mut self, assignments: &[(Vec<u8>, Word)]) -> Done {
        let mut status = Truth::Yes;
        for (name, word) in assignments {
            if word.parts.iter().any(|part| matches!(part, Part::Command { .. })) {
                status = Truth::Maybe;
            }
            let value = self.value(word);
            self.variables.insert(name.clone(), value);
        }
        Done::with(status)
    }

    /// `local` and its like: their operands are not split.
    fn declare(&mut self, words: &[Word], local: bool) -> Done {
        for word in words {
            let Some(Part::Text { bytes, .. }) = word.parts.first() else { continue };
            let name = bytes.split(|byte| *byte == b'=').next().unwrap_or_default().to_vec();
            if name.first() == Some(&b'-') || name.is_empty() {
                continue;
            }
            let assigns = bytes.len() > name.len();
            let cut = name.len() + 1;
            let value = assigns.then(|| self.value(word).map(|value| value[cut..].into()));
            if local {
                let before = self.variables.get(&name).cloned();
                if let Some(frame) = self.locals.last_mut() {
                    frame.push((name.clone(), before));
                }
                let empty = || Some(b"".as_slice().into());
                self.variables.insert(name, value.unwrap_or_else(empty));
            } else if let Some(value) = value {
                self.variables.insert(name, value);
            }
        }
        Done::with(Truth::Yes)
    }

    /// Commands that change where the walk goes on.
    fn flow(&mut self, node: &Node, name: &[u8], arguments: &[Value]) -> Option<Done> {
        let mut leaves = Leaves::NO;
        let which = match name {
            b"return" => &mut leaves.returns,
            b"exit" => &mut leaves.exits,
            b"break" | b"continue" => &mut leaves.breaks,
            b"." | b"source" => return Some(self.source_file(arguments)),
            b"shift" => {
                let count = match arguments.first() {
                    None => Some(1),
                    Some(value) => value
                        .as_deref()
                        .and_then(|text| std::str::from_utf8(text).ok()?.parse().ok()),
                };
                match count {
                    Some(count) => drop(self.arguments.drain(..self.arguments.len().min(count))),
                    None => self.arguments.fill(None),
                }
                return Some(Done::with(Truth::Yes));
            }
            b"set" if !arguments.is_empty() => {
                if matches!(arguments.first(), Some(Some(first)) if **first == *b"--") {
                    self.arguments = arguments[1..].to_vec();
                }
                return Some(Done::with(Truth::Yes));
            }
            b"unset" => {
                for name in arguments.iter().flatten() {
                    self.variables.insert(name.to_vec(), Some(b"".as_slice().into()));
                }
                return Some(Done::with(Truth::Yes));
            }
            b"eval" => {
                // Whatever it does, it is not followed: what it may have set is not known.
                self.variables.values_mut().for_each(|value| *value = None);
                self.print(None);
                return Some(Done::with(Truth::Maybe));
            }
            b"read" => {
                for name in arguments.iter().flatten() {
                    self.variables.insert(name.to_vec(), None);
                }
                return Some(Done::with(Truth::Maybe));
            }
            _ => return None,
        };
        *which = Truth::Yes;
        leaves.reason = Some(self.text(&node.span));
        let status = match arguments.first() {
            None => Truth::Maybe,
            Some(Some(code)) => Truth::of(**code == *b"0"),
            Some(None) => Truth::Maybe,
        };
        Some(Done { status, leaves })
    }

    fn source_file(&mut self, arguments: &[Value]) -> Done {
        let Some(Some(path)) = arguments.first() else { return Done::with(Truth::Maybe) };
        let path = path.to_vec();
        match self.files.text(&path) {
            Some(text) => self.include(&path, text),
            None => Done::with(Truth::Maybe),
        }
    }

    /// Commands that are asked for their status.
    fn question(&mut self, name: &[u8], arguments: &[Value]) -> Option<Truth> {
        match base(name) {
            b":" | b"true" => Some(Truth::Yes),
            b"false" => Some(Truth::No),
            b"test" => Some(test::evaluate(self.files, arguments)),
            b"[" => Some(match arguments.split_last() {
                Some((Some(last), operands)) if **last == *b"]" => {
                    test::evaluate(self.files, operands)
                }
                _ => Truth::Maybe,
            }),
            b"grep" | b"fgrep" | b"egrep" => self.grep(base(name), arguments),
            _ if name.starts_with(b"/etc/init.d/")
                && matches!(arguments, [Some(action)] if **action == *b"enabled") =>
            {
                Some(self.files.is_enabled(name))
            }
            _ => None,
        }
    }

    /// `grep -q PATTERN FILE`, for patterns of plain characters between optional `^` and `$`.
    fn grep(&mut self, name: &[u8], arguments: &[Value]) -> Option<Truth> {
        let mut fixed = name == b"fgrep";
        let mut quiet = false;
        let mut operands = Vec::new();
        for argument in arguments {
            let Some(argument) = argument.as_deref() else { return Some(Truth::Maybe) };
            match argument {
                [b'-', letters @ ..] if operands.is_empty() && !letters.is_empty() => {
                    for letter in letters {
                        match letter {
                            b'q' => quiet = true,
                            b's' => {}
                            b'F' => fixed = true,
                            b'E' | b'e' => {}
                            _ => return quiet.then_some(Truth::Maybe),
                        }
                    }
                }
                _ => operands.push(argument),
            }
        }
        let [pattern, file] = operands.as_slice() else { return quiet.then_some(Truth::Maybe) };
        if !quiet {
            self.print(None);
        }
        let Some(line) = Line::compile(pattern, fixed) else { return Some(Truth::Maybe) };
        Some(match (self.files.exists(file), self.files.text(file)) {
            (Truth::No, _) => Truth::No,
            (Truth::Yes, Some(text)) if self.charge(text.len()) => {
                Truth::of(text.split(|byte| *byte == b'\n').any(|own| line.matches(own)))
            }
            _ => Truth::Maybe,
        })
    }

    /// Commands whose output is known.
    fn writes(&mut self, name: &[u8], arguments: &[Value]) -> Option<Truth> {
        let known: Option<Vec<&[u8]>> = arguments.iter().map(Option::as_deref).collect();
        match base(name) {
            b"echo" => {
                let text = known.map(|known| {
                    let bare = known.first() == Some(&b"-n".as_slice());
                    let mut text = known[usize::from(bare)..].join(&b' ');
                    if !bare {
                        text.push(b'\n');
                    }
                    text
                });
                self.print(text.as_deref());
                Some(Truth::Yes)
            }
            b"printf" => {
                let text = known.and_then(|known| formatted(known.split_first()?));
                self.print(text.as_deref());
                Some(Truth::Yes)
            }
            b"cat" => {
                let Some(&[file]) = known.as_deref() else {
                    self.print(None);
                    return Some(Truth::Maybe);
                };
                let status = self.files.exists(file);
                match self.files.text(file) {
                    Some(text) if status == Truth::Yes && self.charge(text.len()) => {
                        self.print(Some(text));
                    }
                    _ if status == Truth::No => {}
                    _ => self.print(None),
                }
                Some(status)
            }
            b"ls" => {
                let Some([folder]) = known.as_deref() else {
                    self.print(None);
                    return Some(Truth::Maybe);
                };
                let status = self.files.is_directory(folder);
                let names = self.files.list(folder).filter(|_| self.files.is_complete());
                let listing = names.map(|names| {
                    let shown = names.iter().filter(|name| name.first() != Some(&b'.'));
                    shown.flat_map(|name| [name, b"\n".as_slice()]).collect::<Vec<_>>().concat()
                });
                match status {
                    Truth::No => {}
                    Truth::Yes => self.print(listing.as_deref()),
                    Truth::Maybe => self.print(None),
                }
                Some(status)
            }
            b"basename" => {
                let name = known.filter(|known| known.len() == 1).map(|known| base(known[0]));
                self.print(name);
                Some(Truth::Yes)
            }
            b"dirname" => {
                let known = known.filter(|known| known.len() == 1);
                let path = known.and_then(|known| {
                    let cut = known[0].iter().rposition(|byte| *byte == b'/')?;
                    Some(&known[0][..cut.max(1)])
                });
                self.print(path);
                Some(Truth::Yes)
            }
            _ => None,
        }
    }
}

/// What `printf` prints, for formats of plain text, `%s` and the escapes of a line.
fn formatted((format, arguments): (&&[u8], &[&[u8]])) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    let mut arguments = arguments.iter();
    let mut bytes = format.iter();
    while let Some(byte) = bytes.next() {
        match (byte, byte == &b'%' || byte == &b'\\') {
            (_, false) => text.push(*byte),
            (sign, true) => match (sign, bytes.next()?) {
                (b'%', b's') => text.extend_from_slice(arguments.next().unwrap_or(&&b""[..])),
                (b'%', b'%') => text.push(b'%'),
                (b'\\', b'n') => text.push(b'\n'),
                (b'\\', b't') => text.push(b'\t'),
                _ => return None,
            },
        }
    }
    // More arguments would have the format used again.
    arguments.next().is_none().then_some(text)
}

/// A simple pattern of grep.
struct Line {
    starts: bool,
    ends: bool,
    inner: Vec<u8>,
}

impl Line {
    fn compile(pattern: &[u8], fixed: bool) -> Option<Self> {
        let mut inner = pattern;
        let (mut starts, mut ends) = (false, false);
        if !fixed {
            if let [b'^', rest @ ..] = inner {
                (inner, starts) = (rest, true);
            }
            if let [rest @ .., b'$'] = inner {
                (inner, ends) = (rest, true);
            }
            if inner.iter().any(|byte| b".[]*\\^$+?(){}|".contains(byte)) {
                return None;
            }
        }
        Some(Self { starts, ends, inner: inner.to_vec() })
    }

    fn matches(&self, line: &[u8]) -> bool {
        match (self.starts, self.ends) {
            (true, true) => line == self.inner,
            (true, false) => line.starts_with(&self.inner),
            (false, true) => line.ends_with(&self.inner),
            (false, false) => memchr::memmem::find(line, &self.inner).is_some(),
        }
    }
}
