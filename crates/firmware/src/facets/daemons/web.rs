// SPDX-License-Identifier: Apache-2.0 OR MIT
//! nginx (its documentation, "Configuration file structure") and Apache's httpd ("Configuration
//! files"), with the files that they include.

use thirteen_evidence::facts::{Answer, Daemon};

use super::include::{Collected, matching};
use super::{MAX_PARTS, Reading, Source, answer, endpoint, place, redirect};
use crate::config::assignments;
use crate::view::{Line, lines};

const NGINX: &str = "/etc/nginx/nginx.conf";
/// Read where nothing includes it.
const NGINX_OWN: &str = "/etc/nginx/conf.d/default.conf";
const NGINX_SETTINGS: &[&str] = &[
    "user",
    "ssl_protocols",
    "ssl_ciphers",
    "autoindex",
    "auth_basic",
    "return",
    "rewrite",
    "server_tokens",
];
const APACHE: &[&str] =
    &["/etc/apache2/apache2.conf", "/etc/apache2/httpd.conf", "/etc/httpd/conf/httpd.conf"];
const APACHE_SETTINGS: &[&str] =
    &["User", "SSLEngine", "SSLProtocol", "SSLCipherSuite", "Options", "Redirect", "RewriteRule"];
pub(super) fn read(reading: &mut Reading<'_, '_>) {
    let mut nginx = Collected::default();
    for path in [NGINX, NGINX_OWN] {
        if !nginx.take(path) {
            continue;
        }
        let Some(source) = reading.open(path) else { continue };
        let daemon = reading.daemon("nginx", path, reading.whole(source));
        let mut parser = Nginx { daemon, all: &mut nginx, blocks: redirect::Nginx::default() };
        parser.file(reading, source, 0);
        let daemon = parser.daemon;
        reading.found.push(daemon);
    }
    for path in APACHE {
        let mut all = Collected::default();
        all.take(path);
        let Some(source) = reading.open(path) else { continue };
        let mut daemon = reading.daemon("apache2", path, reading.whole(source));
        let mut hosts = redirect::Hosts::default();
        apache(reading, source, path, (&mut daemon, &mut hosts), &mut all);
        hosts.settle(&mut daemon);
        let is_on = daemon.settings.iter().any(|own| own.name == "SSLEngine" && own.value == "on");
        for endpoint in daemon.endpoints.iter_mut().filter(|own| own.port == 443 && is_on) {
            endpoint.tls = Answer::Yes;
            "https".clone_into(&mut endpoint.transport);
        }
        reading.found.push(daemon);
    }
}

struct Nginx<'c> {
    daemon: Daemon,
    blocks: redirect::Nginx,
    all: &'c mut Collected,
}

impl Nginx<'_> {
    fn file<'f>(&mut self, reading: &mut Reading<'_, 'f>, source: Source<'f>, depth: u8) {
        for line in lines(source.text) {
            for statement in statements(line.bytes) {
                if !self.all.state() {
                    return;
                }
                match statement.strip_prefix(b"include ") {
                    Some(name) if depth < 4 => self.include(reading, name, depth),
                    _ => self.statement(reading, source, &line, statement),
                }
            }
        }
    }

    fn include(&mut self, reading: &mut Reading<'_, '_>, name: &[u8], depth: u8) {
        let Ok(name) = std::str::from_utf8(name) else { return };
        if !self.all.include() {
            return;
        }
        let name = name.trim().trim_matches(['"', '\'']);
        for path in matching(reading, name, "/etc/nginx") {
            if self.all.take(&path)
                && let Some(source) = reading.open(&path)
            {
                self.file(reading, source, depth + 1);
            }
        }
    }

    fn statement<'f>(
        &mut self,
        reading: &Reading<'_, 'f>,
        source: Source<'f>,
        line: &Line<'_>,
        statement: &[u8],
    ) {
        self.blocks.statement(statement, &mut self.daemon);
        let blank = statement.iter().position(u8::is_ascii_whitespace);
        let (name, value) = statement.split_at(blank.unwrap_or(statement.len()));
        let value = value.trim_ascii();
        let is_listed = NGINX_SETTINGS.iter().any(|own| own.as_bytes() == name);
        if is_listed && self.daemon.settings.len() < MAX_PARTS {
            self.daemon.settings.push(reading.setting(source, line, name, value));
        }
        if name != b"listen" || self.daemon.endpoints.len() >= MAX_PARTS {
            return;
        }
        let mut words = value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        let Some(place) = words.next().and_then(place) else { return };
        let tls = if words.any(|word| word == b"ssl") { Answer::Yes } else { Answer::No };
        let transport = if tls == Answer::Yes { "https" } else { "http" };
        let locators = vec![reading.line(source, line)];
        self.daemon.endpoints.push(endpoint(place, transport, tls, locators));
        self.blocks.listens(&self.daemon);
    }
}

/// The statements of a line, without `;`; braces stand for themselves, and a comment is left out.
fn statements(line: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut quote = None;
    for (at, byte) in line.iter().enumerate() {
        match (quote, byte) {
            (Some(open), byte) if open == *byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(*byte),
            (None, b'#') => {
                found.push(&line[start..at]);
                start = line.len();
                break;
            }
            (None, byte @ (b';' | b'{' | b'}')) => {
                found.push(&line[start..at]);
                let is_brace = *byte != b';';
                found.extend(is_brace.then(|| &line[at..=at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(line.get(start..).unwrap_or_default());
    found.into_iter().map(<[u8]>::trim_ascii).filter(|own| !own.is_empty()).collect()
}

fn apache<'f>(
    reading: &mut Reading<'_, 'f>,
    source: Source<'f>,
    path: &str,
    (daemon, hosts): (&mut Daemon, &mut redirect::Hosts),
    all: &mut Collected,
) {
    let root = path.trim_start_matches("/etc/").split('/').next().unwrap_or_default();
    let folder = format!("/etc/{root}");
    for own in assignments::blanks(source.text) {
        if !all.state() {
            return;
        }
        let is = |name: &str| own.key.eq_ignore_ascii_case(name.as_bytes());
        hosts.line(own.key, own.value);
        if is("Include") || is("IncludeOptional") {
            let Ok(name) = std::str::from_utf8(own.value) else { continue };
            if !all.include() {
                continue;
            }
            for path in matching(reading, name, &folder) {
                if all.take(&path)
                    && let Some(source) = reading.open(&path)
                {
                    apache(reading, source, &path, (&mut *daemon, &mut *hosts), all);
                }
            }
        } else if is("Listen") && daemon.endpoints.len() < MAX_PARTS {
            let mut words = own.value.split(u8::is_ascii_whitespace);
            let Some(place) = words.next().and_then(place) else { continue };
            let is_tls = words.any(|word| word.eq_ignore_ascii_case(b"https"));
            let (transport, tls) =
                if is_tls { ("https", Answer::Yes) } else { ("http", answer(Some(b"no"))) };
            let locators = vec![reading.line(source, &own.line)];
            daemon.endpoints.push(endpoint(place, transport, tls, locators));
        } else if APACHE_SETTINGS.iter().any(|name| is(name)) && daemon.settings.len() < MAX_PARTS {
            daemon.settings.push(reading.setting(source, &own.line, own.key, own.value));
        }
    }
}
