// SPDX-License-Identifier: Apache-2.0 OR MIT
//! lighttpd's configuration (lighttpd wiki, "Configuration file syntax"): assignments, and blocks
//! `$SERVER["socket"] == "ADDRESS:PORT" { … }` that add a listening socket.

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, Daemon, Endpoint};

use super::{MAX_PARTS, Reading, Source, answer, endpoint, place, redirect};
use crate::view::{Line, lines};

const PATHS: &[&str] = &["/etc/lighttpd/lighttpd.conf", "/etc/lighttpd.conf"];
const SETTINGS: &[&str] = &[
    "server.username",
    "server.groupname",
    "server.document-root",
    "dir-listing.activate",
    "server.dir-listing",
    "ssl.engine",
    "ssl.pemfile",
    "ssl.privkey",
    "ssl.use-sslv2",
    "ssl.use-sslv3",
    "ssl.cipher-list",
    "ssl.openssl.ssl-conf-cmd",
    "server.bind",
    "server.port",
];
/// Files that are read into one configuration.
const MAX_FILES: usize = 32;

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for path in PATHS {
        let Some(source) = reading.open(path) else { continue };
        let mut parser = Parser::new(reading.daemon("lighttpd", path, reading.whole(source)));
        parser.file(reading, source, path);
        reading.found.push(parser.finish());
        return;
    }
}

/// An address with the lines that decide.
#[derive(Default)]
struct Socket {
    /// All who come to it are sent on.
    sends_on: bool,
    place: Option<(String, u16)>,
    tls: Option<Answer>,
    locators: Vec<Locator>,
}

/// What a block is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    /// A socket, by its number.
    Socket(usize),
    /// What comes over plain HTTP.
    Plain,
    /// A condition that everything meets.
    All,
    Other,
}

struct Parser {
    daemon: Daemon,
    /// The server itself, then each block of a socket.
    sockets: Vec<Socket>,
    bind: Option<Vec<u8>>,
    /// What each open brace belongs to.
    open: Vec<Block>,
    /// All who come over plain HTTP are sent on.
    sends_on: bool,
    files: usize,
}

impl Parser {
    fn new(daemon: Daemon) -> Self {
        Self {
            daemon,
            sockets: vec![Socket::default()],
            bind: None,
            open: Vec::new(),
            sends_on: false,
            files: 0,
        }
    }

    fn file<'f>(&mut self, reading: &mut Reading<'_, 'f>, source: Source<'f>, path: &str) {
        self.files += 1;
        for line in lines(source.text) {
            for statement in statements(line.bytes) {
                if let Some(name) = statement.strip_prefix(b"include ") {
                    self.include(reading, name, path);
                } else {
                    self.statement(reading, source, &line, statement);
                }
            }
        }
    }

    /// `include "conf.d/ssl.conf"`, below the folder of the file.
    fn include(&mut self, reading: &mut Reading<'_, '_>, name: &[u8], path: &str) {
        let Some(name) = quoted(name).and_then(|name| std::str::from_utf8(name).ok()) else {
            return;
        };
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = if name.starts_with('/') { name.to_owned() } else { format!("{folder}/{name}") };
        if self.files < MAX_FILES
            && let Some(source) = reading.open(&path)
        {
            self.file(reading, source, &path);
        }
    }

    fn statement<'f>(
        &mut self,
        reading: &Reading<'_, 'f>,
        source: Source<'f>,
        line: &Line<'_>,
        statement: &[u8],
    ) {
        match statement {
            b"{" => {}
            b"}" => {
                self.open.pop();
            }
            [b'$', ..] | [b'e', b'l', b's', b'e', ..] => {
                let value = statement.iter().position(|byte| *byte == b'=');
                let value = value.and_then(|at| quoted(&statement[at..])).unwrap_or_default();
                let block = if statement.starts_with(b"$SERVER[\"socket\"]") {
                    let locators = vec![reading.line(source, line)];
                    self.sockets.push(Socket {
                        place: place(value),
                        locators,
                        ..Socket::default()
                    });
                    Block::Socket(self.sockets.len() - 1)
                } else if statement.starts_with(b"$HTTP[\"scheme\"]") && value == b"http" {
                    Block::Plain
                } else if statement.starts_with(b"$HTTP") && redirect::covers(value) {
                    Block::All
                } else {
                    Block::Other
                };
                self.open.push(block);
            }
            _ => self.assignment(reading, source, line, statement),
        }
    }

    fn assignment<'f>(
        &mut self,
        reading: &Reading<'_, 'f>,
        source: Source<'f>,
        line: &Line<'_>,
        statement: &[u8],
    ) {
        let Some(at) = memchr::memchr(b'=', statement) else { return };
        let name = statement[..at].trim_ascii_end();
        let raw = statement[at + 1..].trim_ascii();
        // A list is kept as it stands.
        let value = if raw.starts_with(b"(") { raw } else { quoted(raw).unwrap_or(raw) };
        // A redirect mostly stands in a block for one scheme or host; what it is, the line shows.
        if name == b"url.redirect" && self.daemon.settings.len() < MAX_PARTS {
            self.daemon.settings.push(reading.setting(source, line, name, value));
            self.redirect(raw);
            return;
        }
        // What else holds for some host or path only says nothing of the socket.
        let number = match self.open.last() {
            None => 0,
            Some(Block::Socket(number)) => *number,
            Some(_) => return,
        };
        let is_listed = SETTINGS.iter().any(|own| own.as_bytes() == name);
        if is_listed && self.daemon.settings.len() < MAX_PARTS {
            self.daemon.settings.push(reading.setting(source, line, name, value));
        }
        let Some(socket) = self.sockets.get_mut(number) else { return };
        match name {
            b"server.port" if number == 0 => {
                socket.place = place(value);
                socket.locators.insert(0, reading.line(source, line));
            }
            b"server.bind" if number == 0 => self.bind = Some(value.to_vec()),
            b"ssl.engine" => {
                socket.tls = Some(answer(Some(value)));
                socket.locators.push(reading.line(source, line));
            }
            _ => {}
        }
    }

    /// `("" => "https://…")`, for the socket or the scheme that it stands under.
    fn redirect(&mut self, list: &[u8]) {
        let mut parts = list.split(|byte| *byte == b'"').skip(1).step_by(2);
        let (Some(pattern), Some(address)) = (parts.next(), parts.next()) else { return };
        if !redirect::covers(pattern) || !redirect::is_secure(address) {
            return;
        }
        let conditions: Vec<Block> =
            self.open.iter().copied().filter(|own| *own != Block::All).collect();
        match conditions.as_slice() {
            [] | [Block::Plain] => self.sends_on = true,
            [Block::Socket(number)] | [Block::Socket(number), Block::Plain] => {
                if let Some(own) = self.sockets.get_mut(*number) {
                    own.sends_on = true;
                }
            }
            _ => {}
        }
    }

    fn finish(mut self) -> Daemon {
        let server = self.sockets.first().and_then(|own| own.tls).unwrap_or(Answer::No);
        let bind = self.bind.map(|own| String::from_utf8_lossy(&own).into_owned());
        let sends_on = self.sends_on;
        let sockets = self.sockets.into_iter().take(MAX_PARTS).enumerate();
        self.daemon.endpoints = sockets
            .filter_map(|(number, own)| {
                // Without server.port it is 80.
                let default = (number == 0).then(|| ("0.0.0.0".to_owned(), 80));
                let (mut address, port) = own.place.or(default)?;
                if number == 0
                    && let Some(bind) = &bind
                    && bind.len() <= 64
                {
                    address.clone_from(bind);
                }
                // A socket of its own has TLS only where its block says so (since 1.4.60 what the
                // server says holds for it too: then it is not known).
                let tls = match (own.tls, server) {
                    (Some(tls), _) => tls,
                    (None, Answer::No) => Answer::No,
                    (None, server) if number == 0 => server,
                    (None, _) => Answer::Unknown,
                };
                let transport = if tls == Answer::Yes { "https" } else { "http" };
                let locators = if own.locators.is_empty() {
                    self.daemon.locators.clone()
                } else {
                    own.locators
                };
                let mut found = endpoint((address, port), transport, tls, locators);
                if (own.sends_on || sends_on) && tls == Answer::No {
                    found.sends_on = Answer::Yes;
                }
                Some(found)
            })
            .collect::<Vec<Endpoint>>();
        self.daemon
    }
}

/// The statements of a line: braces stand for themselves, a comment is left out.
fn statements(line: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut in_quotes = false;
    for (at, byte) in line.iter().enumerate() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            _ if in_quotes => {}
            b'#' => {
                found.push(&line[start..at]);
                start = line.len();
                break;
            }
            b'{' | b'}' => {
                found.push(&line[start..at]);
                found.push(&line[at..=at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(line.get(start..).unwrap_or_default());
    found.into_iter().map(<[u8]>::trim_ascii).filter(|own| !own.is_empty()).collect()
}

/// What stands between the first pair of quotes.
fn quoted(text: &[u8]) -> Option<&[u8]> {
    let start = memchr::memchr(b'"', text)? + 1;
    let length = memchr::memchr(b'"', &text[start..])?;
    Some(&text[start..start + length])
}
