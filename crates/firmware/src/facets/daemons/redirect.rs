// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Which addresses of a web server do nothing but send people on to HTTPS: a redirect holds for the
//! server, and the part of it, that it stands in (nginx, "server", "location", "return" and "rewrite";
//! Apache's httpd, "VirtualHost", mod_alias and mod_rewrite).

use thirteen_evidence::facts::{Answer, Daemon};

/// Blocks of one configuration that are kept.
const MAX_BLOCKS: usize = 1024;

/// Whether a pattern fits whatever is asked for.
pub(super) fn covers(pattern: &[u8]) -> bool {
    let bare = pattern.strip_prefix(b"^").unwrap_or(pattern);
    let bare = bare.strip_suffix(b"$").unwrap_or(bare);
    matches!(bare, b"" | b"/" | b".*" | b"(.*)" | b"/.*" | b"/(.*)" | b"/?(.*)")
}

/// Whether it is an address of HTTPS.
pub(super) fn is_secure(address: &[u8]) -> bool {
    address.trim_ascii_start().starts_with(b"https://")
}

fn words(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty())
}

/// A block of nginx.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    Server,
    /// `location /`.
    Root,
    /// A condition that plain HTTP meets.
    Plain,
    Other,
}

/// The blocks of nginx that are open, and what was seen of the server that is.
#[derive(Default)]
pub(super) struct Nginx {
    open: Vec<Block>,
    /// Blocks beyond those that are kept.
    beyond: usize,
    header: Vec<u8>,
    /// Its addresses, by their number among the daemon's.
    addresses: Vec<usize>,
    is_whole: bool,
    is_root: bool,
    has_others: bool,
}

impl Nginx {
    /// A statement, or a brace.
    pub(super) fn statement(&mut self, statement: &[u8], daemon: &mut Daemon) {
        match statement {
            b"{" => self.begin(),
            b"}" => self.end(daemon),
            _ => {
                self.redirect(statement);
                self.header = statement.to_vec();
            }
        }
    }

    /// The address that was added last belongs to the server that is open.
    pub(super) fn listens(&mut self, daemon: &Daemon) {
        if self.open.contains(&Block::Server) {
            self.addresses.extend(daemon.endpoints.len().checked_sub(1));
        }
    }

    fn begin(&mut self) {
        if self.open.len() >= MAX_BLOCKS {
            self.beyond += 1;
            return;
        }
        let header = std::mem::take(&mut self.header);
        let all: Vec<&[u8]> = words(&header).collect();
        let block = match all.as_slice() {
            [b"server"] => {
                self.addresses.clear();
                (self.is_whole, self.is_root, self.has_others) = (false, false, false);
                Block::Server
            }
            [b"location", b"/"] | [b"location", b"^~", b"/"] => Block::Root,
            [b"location", ..] => {
                // Where certificates are asked for over plain HTTP (RFC 8555).
                let is_own = all.last().is_some_and(|path| path.starts_with(b"/.well-known/"));
                self.has_others |= !is_own;
                Block::Other
            }
            [b"if", rest @ ..] if is_plain_http(&rest.concat()) => Block::Plain,
            _ => Block::Other,
        };
        self.open.push(block);
    }

    fn end(&mut self, daemon: &mut Daemon) {
        self.header.clear();
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        if self.open.pop() != Some(Block::Server) {
            return;
        }
        if self.is_whole || (self.is_root && !self.has_others) {
            for number in self.addresses.drain(..) {
                if let Some(own) = daemon.endpoints.get_mut(number) {
                    own.sends_on = Answer::Yes;
                }
            }
        }
    }

    fn redirect(&mut self, statement: &[u8]) {
        let mut all = words(statement);
        let leads_on = match (all.next(), all.next(), all.next()) {
            (Some(b"return"), Some(code), Some(address)) => {
                code.first() == Some(&b'3') && is_secure(address)
            }
            (Some(b"return"), Some(address), None) => is_secure(address),
            (Some(b"rewrite"), Some(pattern), Some(address)) => {
                covers(pattern) && is_secure(address)
            }
            _ => false,
        };
        if !leads_on || self.beyond > 0 {
            return;
        }
        match self.open.as_slice() {
            [.., Block::Server] | [.., Block::Server, Block::Plain] => self.is_whole = true,
            [.., Block::Server, Block::Root] | [.., Block::Server, Block::Root, Block::Plain] => {
                self.is_root = true;
            }
            _ => {}
        }
    }
}

/// `($scheme = http)`, `($scheme != "https")`, `($https = "")`.
fn is_plain_http(condition: &[u8]) -> bool {
    let bare: Vec<u8> = condition.iter().copied().filter(|byte| !b"()\"'".contains(byte)).collect();
    matches!(bare.as_slice(), b"$scheme=http" | b"$scheme!=https" | b"$https=" | b"$https!=on")
}

/// The virtual hosts of Apache's httpd.
#[derive(Default)]
pub(super) struct Hosts {
    /// Each with its ports, `None` for every one, and whether it sends all on.
    found: Vec<(Vec<Option<u16>>, bool)>,
    is_open: bool,
    /// Sections within it.
    within: usize,
    is_on: bool,
    /// A condition that not all of plain HTTP meets.
    is_narrowed: bool,
}

impl Hosts {
    /// A line of the configuration.
    pub(super) fn line(&mut self, key: &[u8], value: &[u8]) {
        let key = key.to_ascii_lowercase();
        match key.as_slice() {
            b"<virtualhost" if self.found.len() < MAX_BLOCKS => {
                let ports = words(value.strip_suffix(b">").unwrap_or(value)).map(port);
                self.found.push((ports.collect(), false));
                (self.is_open, self.within) = (true, 0);
                (self.is_on, self.is_narrowed) = (false, false);
            }
            b"</virtualhost>" => self.is_open = false,
            [b'<', b'/', ..] => self.within = self.within.saturating_sub(1),
            [b'<', ..] => self.within += 1,
            key if self.is_open && self.within == 0 => self.redirect(key, value),
            _ => {}
        }
    }

    fn redirect(&mut self, key: &[u8], value: &[u8]) {
        let all: Vec<&[u8]> = words(value).collect();
        let leads_on = match (key, all.as_slice()) {
            (b"redirect", [b"/", address]) | (b"redirect", [_, b"/", address]) => {
                is_secure(address)
            }
            (b"redirectpermanent" | b"redirecttemp", [b"/", address]) => is_secure(address),
            (b"rewriteengine", [state]) => {
                self.is_on = state.eq_ignore_ascii_case(b"on");
                false
            }
            (b"rewritecond", [what, condition, ..]) => {
                let known: &[(&[u8], &[&[u8]])] = &[
                    (b"%{HTTPS}", &[b"off", b"!on", b"!=on", b"=off"]),
                    (b"%{SERVER_PORT}", &[b"80", b"^80$", b"!443", b"!^443$", b"=80", b"!=443"]),
                ];
                let is_met =
                    known.iter().any(|(name, values)| name == what && values.contains(condition));
                self.is_narrowed |= !is_met;
                false
            }
            (b"rewriterule", [pattern, address, ..]) => {
                // Conditions hold for the next rule alone.
                let is_narrowed = std::mem::take(&mut self.is_narrowed);
                self.is_on && !is_narrowed && covers(pattern) && is_secure(address)
            }
            _ => false,
        };
        if let Some((_, sends_on)) = self.found.last_mut() {
            *sends_on |= leads_on;
        }
    }

    /// What is known of each address once all was read.
    pub(super) fn settle(&self, daemon: &mut Daemon) {
        for own in &mut daemon.endpoints {
            let mut here = self.found.iter().filter(|(ports, _)| {
                ports.iter().any(|port| port.is_none_or(|port| port == own.port))
            });
            let first = here.next();
            if first.is_some_and(|(_, sends_on)| *sends_on) && here.all(|(_, sends_on)| *sends_on) {
                own.sends_on = Answer::Yes;
            }
        }
    }
}

/// `*:80`, `192.0.2.1:80`, `*`.
fn port(place: &[u8]) -> Option<u16> {
    let place = std::str::from_utf8(place).ok()?;
    place.rsplit_once(':')?.1.parse().ok()
}
