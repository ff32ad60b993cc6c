// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a command line gives to whom sits at the console: a shell, a log-in prompt, or neither.

use thirteen_evidence::facts::ConsoleLogin;

use crate::config::uci;
use crate::script::Truth;
use crate::view::FileSystem;

/// Shells.
const SHELLS: &[&[u8]] =
    &[b"sh", b"ash", b"bash", b"dash", b"hush", b"msh", b"zsh", b"ksh", b"mksh"];
/// Programs that ask for a password, by themselves or through login.
const PROMPTS: &[&[u8]] =
    &[b"login", b"getty", b"agetty", b"mingetty", b"mgetty", b"fgetty", b"ngetty", b"sulogin"];
/// Programs that run the command behind them.
const RUNNERS: &[&[u8]] = &[b"exec", b"setsid", b"cttyhack", b"nice", b"env", b"busybox"];
/// Commands within commands that are followed.
const MAX_DEPTH: usize = 4;

/// What a command gives; `None` where it is no console.
pub fn login_of(files: &FileSystem<'_>, command: &[u8]) -> Option<ConsoleLogin> {
    login(files, command, 0)
}

fn login(files: &FileSystem<'_>, command: &[u8], depth: usize) -> Option<ConsoleLogin> {
    if depth > MAX_DEPTH {
        return None;
    }
    let words = words(command);
    let words = own_words(&words);
    let (program, arguments) = words.split_first()?;
    let program = program.strip_prefix(b"-").unwrap_or(program);
    if files.has_program(program) == Truth::No {
        return None;
    }
    let name = base(program);
    if SHELLS.contains(&name) {
        return shell(files, command, arguments, depth);
    }
    if PROMPTS.contains(&name) {
        return Some(prompt(files, name, arguments, depth));
    }
    let text = files.text(program).filter(|text| text.starts_with(b"#!"))?;
    let bare = name.strip_suffix(b".sh").unwrap_or(name);
    let is_login = bare.starts_with(b"login") || bare.ends_with(b"login") || hands_over(text);
    is_login.then(|| script(files, text, depth))?
}

/// A shell that is told to run something else is none.
fn shell(
    files: &FileSystem<'_>,
    command: &[u8],
    arguments: &[&[u8]],
    depth: usize,
) -> Option<ConsoleLogin> {
    for argument in arguments {
        match *argument {
            b"-c" => {
                let at = memchr::memmem::find(command, b"-c ")?;
                let inner = command[at + 3..].trim_ascii();
                let is_quote = |byte: &u8| matches!(byte, b'"' | b'\'');
                let inner = inner.strip_prefix(b"\"").or(inner.strip_prefix(b"'")).unwrap_or(inner);
                let end = inner.iter().position(is_quote).unwrap_or(inner.len());
                return login(files, &inner[..end], depth + 1);
            }
            argument if argument.starts_with(b"-") || is_terminal(argument) => {}
            [b'<' | b'>' | b'#' | b'0'..=b'9', ..] => {}
            _ => return None,
        }
    }
    Some(ConsoleLogin::Shell)
}

/// What a program that asks for a name does with its options (getty of busybox, agetty(8),
/// mingetty(8), login(1)).
fn prompt(files: &FileSystem<'_>, name: &[u8], arguments: &[&[u8]], depth: usize) -> ConsoleLogin {
    let value = |options: &[&[u8]]| {
        let at = arguments.iter().position(|argument| options.contains(argument))?;
        arguments.get(at + 1).copied()
    };
    let lets_in = match name {
        b"login" => arguments.contains(&&b"-f"[..]),
        b"agetty" | b"mingetty" => {
            let logs_in = arguments.iter().any(|own| {
                matches!(*own, b"-a" | b"--autologin") || own.starts_with(b"--autologin=")
            });
            logs_in || login_options(arguments).any(|own| own == b"-f")
        }
        _ => false,
    };
    if lets_in {
        return ConsoleLogin::Shell;
    }
    // The program that getty runs in login's place.
    match value(&[b"-l", b"--login-program"]).filter(|program| program.starts_with(b"/")) {
        Some(program) if name != b"login" => {
            let skips =
                arguments.iter().any(|own| own.starts_with(b"-n") || *own == b"--skip-login");
            match login(files, program, depth + 1) {
                // Without -n it asks for a name, and hands it to a shell that asks for nothing.
                Some(ConsoleLogin::Shell) => ConsoleLogin::Shell,
                Some(other) => other,
                None if skips => ConsoleLogin::Conditional,
                None => ConsoleLogin::Password,
            }
        }
        _ => ConsoleLogin::Password,
    }
}

/// What agetty hands to login (`-o '-p -- \\u'`): with `-f`, login asks for no password.
fn login_options<'a>(arguments: &'a [&'a [u8]]) -> impl Iterator<Item = &'a [u8]> {
    let at = arguments.iter().position(|own| matches!(*own, b"-o" | b"--login-options"));
    let rest = at.and_then(|at| arguments.get(at + 1..)).unwrap_or_default();
    let quote =
        rest.first().and_then(|own| own.first()).filter(|own| matches!(**own, b'\'' | b'"'));
    let ends = |own: &&[u8]| quote.is_none_or(|quote| own.len() > 1 && own.last() == Some(quote));
    let count = rest.iter().position(ends).map_or(rest.len(), |at| at + 1);
    rest.iter().take(count).map(|own| {
        let own = own.strip_prefix(b"'").or(own.strip_prefix(b"\"")).unwrap_or(own);
        own.strip_suffix(b"'").or(own.strip_suffix(b"\"")).unwrap_or(own)
    })
}

/// Whether a script does nothing but to prepare the console and hand it over.
fn hands_over(text: &[u8]) -> bool {
    const PREPARING: &[&[u8]] =
        &[b"export", b"cd", b"echo", b"clear", b"stty", b"sleep", b"set", b"trap", b"mesg"];
    let mut commands = crate::view::lines(text)
        .map(|line| line.bytes.trim_ascii())
        .filter(|own| !own.is_empty() && !own.starts_with(b"#"));
    let rest = commands.by_ref().find(|own| {
        let word = own.split(u8::is_ascii_whitespace).next().unwrap_or_default();
        !PREPARING.contains(&word) && memchr::memchr(b'=', word).is_none()
    });
    rest.is_some_and(|own| own.starts_with(b"exec ")) || rest.is_some() && commands.next().is_none()
}

/// A script in login's place: what the commands in it give, line by line.
fn script(files: &FileSystem<'_>, text: &[u8], depth: usize) -> Option<ConsoleLogin> {
    let mut shell = false;
    let mut asks = false;
    for line in crate::view::lines(text).filter(|line| !line.bytes.trim_ascii().starts_with(b"#")) {
        // `[ … ] || exec /bin/ash --login`: the command stands behind the last operator.
        for part in line.bytes.split(|byte| matches!(byte, b'|' | b'&' | b';')) {
            match login(files, part.trim_ascii(), depth + 1) {
                Some(ConsoleLogin::Shell) => shell = true,
                Some(ConsoleLogin::Password) => asks = true,
                Some(_) => (shell, asks) = (true, true),
                None => {}
            }
        }
    }
    match (shell, asks) {
        (true, true) if asks_by_setting(files, text) => Some(ConsoleLogin::Password),
        (true, true) => Some(ConsoleLogin::Conditional),
        (true, false) => Some(ConsoleLogin::Shell),
        (false, true) => Some(ConsoleLogin::Password),
        (false, false) => None,
    }
}

/// OpenWrt's script asks where `system.@system[0].ttylogin` is 1.
fn asks_by_setting(files: &FileSystem<'_>, text: &[u8]) -> bool {
    let Some(config) = files.text(b"/etc/config/system") else { return false };
    let sections = uci::sections(config);
    let first = sections.iter().find(|own| own.kind == b"system");
    let value = first.and_then(|own| own.option(b"ttylogin"));
    memchr::memmem::find(text, b"system.@system[0].ttylogin)\" = 1 ]").is_some()
        && value.is_some_and(|own| own.value == b"1")
}

/// The terminal that a command line names.
pub fn terminal(command: &[u8]) -> Option<&[u8]> {
    let word = words(command).into_iter().skip(1).find(|word| is_terminal(word))?;
    Some(word.strip_prefix(b"/dev/").unwrap_or(word))
}

fn is_terminal(word: &[u8]) -> bool {
    let word = word.strip_prefix(b"/dev/").unwrap_or(word);
    word == b"console" || word.strip_prefix(b"tty").is_some_and(|rest| !rest.is_empty())
}

/// The words of a command, without those that only run the rest.
fn own_words<'w, 'a>(words: &'w [&'a [u8]]) -> &'w [&'a [u8]] {
    let mut rest = words;
    while let [first, behind @ ..] = rest {
        let first = first.strip_prefix(b"-").unwrap_or(first);
        if behind.is_empty() || !RUNNERS.contains(&base(first)) {
            break;
        }
        rest = behind;
    }
    rest
}

fn words(command: &[u8]) -> Vec<&[u8]> {
    let words = command.split(|byte| matches!(byte, b' ' | b'\t')).filter(|word| !word.is_empty());
    words.take_while(|word| !word.starts_with(b"#")).take(64).collect()
}

fn base(program: &[u8]) -> &[u8] {
    program.rsplit(|byte| *byte == b'/').next().unwrap_or(program)
}
