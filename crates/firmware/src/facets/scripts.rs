// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Scripts in which data from outside runs as code: what a web request brings, handed to a shell, and
//! what is fetched, run as it comes. By lines, not by a parser: a variable that a request fills is
//! followed through assignments; one that is checked or quoted on the way is let go. Secrets that a
//! script writes to a log. And pages that check a password, with what bounds the tries.

mod counters;
mod downloads;
mod log;
mod logins;
mod media;

use thirteen_evidence::facts::CodeFlow;
use thirteen_evidence::{Area, Evidence, Locator};
use thirteen_unpack::{EntryKind, Seat};

use crate::config::{crontab, locate};
use crate::facet::{Kept, LookedAt, Want};
use crate::view::{Found, Image, Line, first_line, lines};

/// Flows of one script that are kept.
const MAX_FLOWS: usize = 32;
/// Variables of one script that are followed.
const MAX_TAINTED: usize = 64;
/// Largest script that is read, in bytes.
const MAX_SCRIPT: usize = 1 << 20;

/// Programs that fetch.
const LOADERS: [&str; 3] = ["curl ", "wget ", "uclient-fetch "];

/// The facet.
pub struct Facet;

/// Where data runs as code: lines by number, offset and length.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Flow {
    kind: &'static str,
    language: Language,
    source: String,
    sink: &'static str,
    at: Place,
    from: Option<Place>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    number: u32,
    offset: u64,
    bytes: Vec<u8>,
}

impl Place {
    fn of(line: &Line<'_>) -> Self {
        let bytes = line.bytes[..line.bytes.len().min(400)].to_vec();
        Self { number: line.number, offset: line.offset, bytes }
    }

    fn line(&self) -> Line<'_> {
        Line { bytes: &self.bytes, number: self.number, offset: self.offset }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Language {
    Lua,
    Php,
    Shell,
}

impl Language {
    fn of(path: &[u8], content: &[u8]) -> Option<Self> {
        let first = content.split(|byte| *byte == b'\n').next().unwrap_or_default();
        if first.starts_with(b"#!") {
            if has(first, "/haserl") {
                return Some(Self::Shell);
            }
            let name =
                first.split(|byte| matches!(byte, b'/' | b' ')).rfind(|own| !own.is_empty())?;
            return match name {
                b"sh" | b"ash" | b"bash" | b"dash" | b"ksh" => Some(Self::Shell),
                b"rc.common" => Some(Self::Shell),
                b"lua" => Some(Self::Lua),
                name if name.starts_with(b"php") => Some(Self::Php),
                _ => None,
            };
        }
        // Compiled Lua begins with an escape character.
        let is_text = !content.starts_with(b"\x1b") && !content.starts_with(b"\x7f");
        if is_text && path.ends_with(b".lua") {
            return Some(Self::Lua);
        }
        if is_text && crontab::is_at(path) {
            return Some(Self::Shell);
        }
        (is_text && path.ends_with(b".php")).then_some(Self::Php)
    }

    fn id(self) -> &'static str {
        match self {
            Self::Lua => "lua",
            Self::Php => "php",
            Self::Shell => "shell",
        }
    }

    /// What names data of a request.
    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Lua => &["formvalue(", "formvaluetable(", "ngx.var.arg_", "ngx.req.get_uri_args"],
            Self::Php => &[
                "$_GET",
                "$_POST",
                "$_REQUEST",
                "$_COOKIE",
                "php://input",
                "filter_input(",
                "$_SERVER['HTTP_",
                "$_SERVER[\"HTTP_",
                "$_SERVER['QUERY_STRING",
                "$_SERVER[\"QUERY_STRING",
            ],
            // Those with an end that is open are haserl's.
            Self::Shell => &[
                "QUERY_STRING",
                "HTTP_COOKIE",
                "HTTP_USER_AGENT",
                "PATH_INFO",
                "POST_DATA",
                "GET_",
                "POST_",
                "FORM_",
                "COOKIE_",
            ],
        }
    }

    /// What runs a string as a command.
    fn sinks(self) -> &'static [&'static str] {
        match self {
            Self::Lua => &["os.execute(", "io.popen(", "sys.call(", "sys.exec(", "util.exec("],
            Self::Php => &[
                "shell_exec(",
                "passthru(",
                "proc_open(",
                "system(",
                "popen(",
                "exec(",
                "eval(",
                "assert(",
            ],
            Self::Shell => &["eval ", "sh -c ", "su -c "],
        }
    }

    /// What takes the danger out of a string, or lets nothing else through.
    fn guards(self) -> &'static [&'static str] {
        match self {
            Self::Lua => &["%q", "shellquote", "tonumber", ":match(", "gsub("],
            Self::Php => &[
                "escapeshell",
                "intval(",
                "(int)",
                "preg_match",
                "in_array",
                "ctype_",
                "basename(",
                "FILTER_VALIDATE",
                "FILTER_SANITIZE",
            ],
            Self::Shell => &["tr -cd", "tr -dc", "grep -q", "[!", "[^", "printf %q", "case "],
        }
    }
}

/// Lines that write a secret to a log.
fn logged(content: &[u8]) -> impl Iterator<Item = Flow> {
    let found = lines(content).filter_map(|line| {
        let (source, sink) = log::secret(line.bytes)?;
        let (at, language) = (Place::of(&line), Language::Shell);
        Some(Flow { kind: "secret-to-log", language, source, sink, at, from: None })
    });
    found.take(MAX_FLOWS)
}

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Scripts
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        let path = &seat.header.path;
        let is_reading = ["/doc/", "/man/", "/examples/", "/opkg/info/"]
            .iter()
            .any(|own| memchr::memmem::find(path, own.as_bytes()).is_some());
        let is_file = seat.header.kind == EntryKind::File;
        if is_file && !is_reading { Want::Scan } else { Want::Nothing }
    }

    fn scan(&self, seat: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        let path = &seat.header.path;
        let Some(language) = Language::of(path, content) else {
            let content = &content[..content.len().min(MAX_SCRIPT)];
            let login = logins::is_shell(path, content).then(|| logins::login(path, content));
            return Some(Box::new(Script { flows: Vec::new(), login: login.flatten()? }));
        };
        let content = &content[..content.len().min(MAX_SCRIPT)];
        // Most scripts name nothing that comes from outside: they are not read line by line.
        let is_of_interest = language.sources().iter().any(|own| has(content, own))
            || has(content, "CONTENT_LENGTH")
            || language == Language::Shell && LOADERS.iter().any(|own| has(content, own));
        let mut flows = if is_of_interest { flows(language, content) } else { Vec::new() };
        if language == Language::Shell {
            media::scripts(content).into_iter().for_each(|own| push(&mut flows, own));
        }
        if language == Language::Shell && has(content, "log") {
            flows.extend(logged(content));
        }
        let login = (language == Language::Shell).then(|| logins::login(path, content)).flatten();
        Some(Box::new(Script { flows, login: login.unwrap_or_default() }))
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        image.file_systems().for_each(|_| looked.source());
        let scripts: Vec<(usize, &Script)> = image.kept(Area::Scripts).collect();
        let by_path = logins::by_path(image, &scripts);
        for &(entry, script) in &scripts {
            let Some(own) = image.tree().entries.get(entry) else { continue };
            looked.file(own.read);
            let found = Found { entry, header: &own.header, text: None };
            evidence.code_flows.extend(logins::flow(image, &by_path, found, &script.login));
            for flow in &script.flows {
                let places = std::iter::once(&flow.at).chain(&flow.from);
                evidence.code_flows.push(CodeFlow {
                    kind: flow.kind.to_owned(),
                    language: flow.language.id().to_owned(),
                    source: flow.source.clone(),
                    sink: flow.sink.trim_end_matches(['(', ' ']).to_owned(),
                    locators: places.map(|own| place(image, found, flow, &own.line())).collect(),
                });
            }
        }
    }
}

/// Where a line of a flow stands. One that writes a secret may hold it too: shown is what is written
/// and where it goes, and not the line.
fn place(image: &Image<'_>, found: Found<'_>, flow: &Flow, line: &Line<'_>) -> Locator {
    let locator = locate(image, found, line);
    match flow.kind {
        "secret-to-log" => locator.excerpt(format!("{} ${}", flow.sink, flow.source)),
        _ => locator,
    }
}

/// What is kept of one script.
struct Script {
    flows: Vec<Flow>,
    login: logins::Login,
}

fn flows(language: Language, text: &[u8]) -> Vec<Flow> {
    let is_page = ["CONTENT_LENGTH", "REQUEST_METHOD"].iter().any(|own| has(text, own));
    let mut files = downloads::Files::default();
    let mut tracing = Tracing {
        language,
        is_haserl: has(first_line(text), "/haserl"),
        is_page: language == Language::Shell && is_page,
        // In a text that is printed a variable may begin a line.
        has_texts: has(text, "<<"),
        tainted: Vec::new(),
        found: Vec::new(),
    };
    let comment: &[u8] = match language {
        Language::Lua => b"--",
        Language::Php => b"//",
        Language::Shell => b"#",
    };
    let mut continues = false;
    for line in lines(text) {
        let code = line.bytes.trim_ascii_start();
        if code.is_empty() || code.starts_with(comment) || tracing.found.len() >= MAX_FLOWS {
            continue;
        }
        if language == Language::Shell {
            tracing.found.extend(downloads::piped(&line).or_else(|| files.follow(&line)));
        } else if code.starts_with(b"function") || code.starts_with(b"local function") {
            // What is local there ends with it.
            tracing.tainted.clear();
        }
        let ends = |byte: &u8| *byte == b';' && language != Language::Lua;
        for statement in code.split(ends) {
            tracing.statement(&line, statement.trim_ascii_start(), continues);
        }
        continues = code.trim_ascii_end().ends_with(b"\\");
    }
    tracing.found
}

/// What is followed through a script.
struct Tracing {
    language: Language,
    is_haserl: bool,
    /// Whether it asks for the body of a request.
    is_page: bool,
    has_texts: bool,
    tainted: Vec<(Vec<u8>, String, Place)>,
    found: Vec<Flow>,
}

impl Tracing {
    fn statement(&mut self, line: &Line<'_>, code: &[u8], continues: bool) {
        let language = self.language;
        let named = language.sources().iter().copied().find(|own| self.names(code, own));
        let through = self.tainted.iter().find(|(name, ..)| uses(language, code, name)).cloned();
        if named.is_none() && through.is_none() {
            if self.is_page
                && self.tainted.len() < MAX_TAINTED
                && let Some(name) = body(code)
            {
                self.tainted.push((name, "stdin".to_owned(), Place::of(line)));
            }
            return;
        }
        let is_guarded = language.guards().iter().any(|own| has(code, own));
        if is_guarded {
            // What a line checks is let go.
            self.tainted.retain(|(name, ..)| !uses(language, code, name));
            return;
        }
        let source = named.map(|own| own.trim_end_matches(['(', '_']).to_owned());
        if let Some((sink, argument)) = self.sink(code, continues) {
            let direct =
                source.clone().filter(|_| named.is_some_and(|own| self.names(argument, own)));
            let through = through.filter(|(name, ..)| uses(language, argument, name));
            let (source, from) = match (direct, through) {
                (Some(source), _) => (source, None),
                (None, Some((_, source, from))) => (source, Some(from)),
                (None, None) => return,
            };
            let at = Place::of(line);
            let flow = Flow { kind: "request-to-shell", language, source, sink, at, from };
            push(&mut self.found, flow);
            return;
        }
        let source = source.or(through.map(|(_, source, _)| source));
        if let (Some(name), Some(source)) = (assigned(language, code), source)
            && self.tainted.len() < MAX_TAINTED
        {
            self.tainted.push((name, source, Place::of(line)));
        }
    }

    /// What of a statement runs as a command, and by what.
    fn sink<'c>(&self, code: &'c [u8], continues: bool) -> Option<(&'static str, &'c [u8])> {
        let language = self.language;
        if let Some(sink) = language.sinks().iter().copied().find(|own| runs(language, code, own)) {
            return Some((sink, after(code, sink)));
        }
        match language {
            Language::Lua => None,
            Language::Php => {
                let start = ["=`", "= `", "echo `"].into_iter().find(|own| has(code, own))?;
                Some(("`", after(code, start).split(|byte| *byte == b'`').next()?))
            }
            Language::Shell if downloads::is_piped(code) => {
                Some(("sh", code.split(|byte| *byte == b'|').next()?))
            }
            // `$cmd`, `` `$cmd` ``: its value is the command.
            Language::Shell => {
                let word = code.split(u8::is_ascii_whitespace).next()?;
                let is_value = word.starts_with(b"$") || word.starts_with(b"`");
                let is_pattern = word.ends_with(b")") && !word.starts_with(b"$(");
                (is_value && !is_pattern && !continues && !self.has_texts).then_some(("$", code))
            }
        }
    }

    /// In a shell, a variable's value; its name alone is none. Haserl's are known by their beginning.
    fn names(&self, code: &[u8], source: &str) -> bool {
        match self.language {
            Language::Shell if source.ends_with('_') => {
                self.is_haserl
                    && ["$", "${"].iter().any(|sign| has(code, &format!("{sign}{source}")))
            }
            Language::Shell => uses(self.language, code, source.as_bytes()),
            _ => has(code, source),
        }
    }
}

/// Keeps a flow, one of its kind for each line.
fn push(found: &mut Vec<Flow>, flow: Flow) {
    let is_known = |own: &Flow| own.kind == flow.kind && own.at.number == flow.at.number;
    if !found.iter().any(is_known) {
        found.push(flow);
    }
}

/// The variable that takes the body of a request: `read -n $CONTENT_LENGTH d`, `d=$(cat)`.
fn body(code: &[u8]) -> Option<Vec<u8>> {
    let code = code.trim_ascii_end();
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let name = match code.strip_prefix(b"read ") {
        Some(rest) if !code.contains(&b'<') => rest.rsplit(|byte| *byte == b' ').next()?,
        _ => {
            let forms = [&b"=$(cat)"[..], b"=`cat`", b"=\"$(cat)\"", b"=$(cat -)"];
            forms.iter().find_map(|own| code.strip_suffix(*own))?
        }
    };
    (!name.is_empty() && name.len() <= 64 && name.iter().all(is_name)).then(|| name.to_vec())
}

fn has(code: &[u8], text: &str) -> bool {
    memchr::memmem::find(code, text.as_bytes()).is_some()
}

fn after<'a>(code: &'a [u8], text: &str) -> &'a [u8] {
    let at = memchr::memmem::find(code, text.as_bytes()).unwrap_or(code.len());
    code.get(at + text.len()..).unwrap_or_default()
}

/// A word by itself: `system(` of `file_system(` is none.
fn runs(language: Language, code: &[u8], sink: &str) -> bool {
    memchr::memmem::find_iter(code, sink.as_bytes()).any(|at| {
        let before = at.checked_sub(1).and_then(|at| code.get(at)).copied().unwrap_or(b' ');
        let is_own = !(before.is_ascii_alphanumeric() || b"_>:$-".contains(&before));
        is_own || language == Language::Lua && before == b'.'
    })
}

/// A line of Lua without what stands in its strings: a name in there is no variable.
fn outside_strings(code: &[u8]) -> Vec<u8> {
    let mut outside = Vec::with_capacity(code.len());
    let mut bytes = code.iter().copied();
    while let Some(byte) = bytes.next() {
        outside.push(byte);
        if !matches!(byte, b'"' | b'\'') {
            continue;
        }
        while let Some(inner) = bytes.next() {
            if inner == b'\\' {
                bytes.next();
            } else if inner == byte {
                outside.push(inner);
                break;
            }
        }
    }
    outside
}

/// Whether a line uses the value of a variable.
fn uses(language: Language, code: &[u8], name: &[u8]) -> bool {
    if memchr::memmem::find(code, name).is_none() {
        return false;
    }
    let bare = (language == Language::Lua).then(|| outside_strings(code));
    let code = bare.as_deref().unwrap_or(code);
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    memchr::memmem::find_iter(code, name).any(|at| {
        let before = at.checked_sub(1).and_then(|at| code.get(at)).copied();
        let behind = code.get(at + name.len()).copied();
        let is_whole = !behind.is_some_and(is_name);
        is_whole
            && match language {
                Language::Shell => match before {
                    Some(b'$') => true,
                    Some(b'{') => at >= 2 && code.get(at - 2) == Some(&b'$'),
                    _ => false,
                },
                Language::Php => before == Some(b'$'),
                Language::Lua => !before.is_some_and(|own| is_name(own) || own == b'.'),
            }
    })
}

/// The variable that a line fills.
fn assigned(language: Language, code: &[u8]) -> Option<Vec<u8>> {
    let at = memchr::memchr(b'=', code)?;
    let before = code[..at].trim_ascii();
    let is_comparison = code.get(at + 1) == Some(&b'=') || before.ends_with(b"!");
    let word = before.rsplit(u8::is_ascii_whitespace).next()?;
    let word = match language {
        Language::Php => word.strip_prefix(b"$")?,
        Language::Lua => word,
        // No blank stands before the sign.
        Language::Shell if code.get(at.wrapping_sub(1)) == Some(&b' ') => return None,
        Language::Shell => word,
    };
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    (!is_comparison && !word.is_empty() && word.len() <= 64 && word.iter().all(is_name))
        .then(|| word.to_vec())
}

#[cfg(test)]
#[path = "scripts/tests.rs"]
mod tests;
