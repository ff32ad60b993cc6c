// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `/etc/xinetd.d`: `service NAME { server = …, disable = … }` (xinetd.conf(5)).

use thirteen_evidence::facts::{Listen, Service, StartedBy, Starts};

use super::{Boot, inetd};
use crate::config::truth;
use crate::view::{Line, lines, trimmed};

/// Services of one file that are believed.
const MAX_SERVED: usize = 64;

/// A service.
struct Served<'a> {
    name: String,
    line: Line<'a>,
    server: Option<(Line<'a>, String)>,
    arguments: Vec<String>,
    port: Option<u16>,
    is_udp: bool,
    address: Option<String>,
    is_off: bool,
    /// It is answered by xinetd itself.
    is_internal: bool,
}

impl Boot<'_, '_> {
    pub(super) fn xinetd(&mut self) {
        let server = self.surest(&["xinetd"]);
        let mut paths = vec![b"/etc/xinetd.conf".to_vec()];
        let names = self.files.list(b"/etc/xinetd.d").unwrap_or_default();
        paths.extend(names.into_iter().map(|name| [b"/etc/xinetd.d/", name].concat()));
        let services = self.files.text(b"/etc/services");
        for path in paths {
            let Some(text) = self.text(&path) else { continue };
            for own in served(&text) {
                let answers_itself = (own.line, "xinetd".to_owned());
                let (run, program) = match &own.server {
                    Some(server) => server,
                    None if own.is_internal => &answers_itself,
                    None => continue,
                };
                let (starts, condition) = match server {
                    _ if own.is_off => (Starts::Never, Some("disable = yes".to_owned())),
                    Some(Starts::Always) => (Starts::OnDemand, None),
                    Some(Starts::Conditional) => (
                        Starts::Conditional,
                        Some("xinetd is started under a condition".to_owned()),
                    ),
                    _ => (
                        Starts::Never,
                        Some("nothing in the image is seen to start xinetd".to_owned()),
                    ),
                };
                let port = own.port.or_else(|| inetd::port(&own.name, services));
                let protocol = if own.is_udp { "udp" } else { "tcp" };
                let listens = port.map(|port| Listen {
                    protocol: protocol.to_owned(),
                    port,
                    address: own.address.clone().unwrap_or_else(|| "0.0.0.0".to_owned()),
                });
                let locators =
                    self.line(&path, run).into_iter().chain(self.line(&path, &own.line)).collect();
                self.found.push(Service {
                    name: own.name.clone(),
                    program: program.clone(),
                    arguments: own.arguments.clone(),
                    how: StartedBy::Inetd,
                    starts,
                    condition,
                    listens: listens.into_iter().collect(),
                    locators,
                });
            }
        }
    }
}

fn served(text: &[u8]) -> Vec<Served<'_>> {
    let mut found: Vec<Served<'_>> = Vec::new();
    let mut is_open = false;
    for line in lines(text) {
        let bare = line.bytes.trim_ascii();
        if let Some(name) = bare.strip_prefix(b"service ").filter(|_| found.len() < MAX_SERVED) {
            let name = trimmed(name.trim_ascii()).trim_end_matches(['{', ' ']).to_owned();
            found.push(Served {
                name,
                line,
                server: None,
                arguments: Vec::new(),
                port: None,
                is_udp: false,
                address: None,
                is_off: false,
                is_internal: false,
            });
            is_open = true;
            continue;
        }
        if bare.starts_with(b"}") || bare.starts_with(b"defaults") {
            is_open = false;
        }
        let Some(own) = found.last_mut().filter(|_| is_open) else { continue };
        let Some(at) = memchr::memchr(b'=', bare) else { continue };
        let value = trimmed(bare[at + 1..].trim_ascii());
        match bare[..at].trim_ascii() {
            b"server" => own.server = Some((line, value)),
            b"server_args" => {
                own.arguments = value.split_whitespace().take(64).map(str::to_owned).collect();
            }
            b"port" => own.port = value.parse().ok(),
            b"protocol" => own.is_udp = value == "udp",
            b"socket_type" => own.is_udp |= value == "dgram",
            b"bind" | b"interface" => own.address = Some(value),
            b"type" => {
                own.is_internal =
                    value.contains("INTERNAL") && inetd::INTERNAL.contains(&own.name.as_str());
            }
            b"disable" => own.is_off = truth(value.as_bytes()) == Some(true),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_as_the_distribution_ships_it() {
        let text = b"# default: on\nservice telnet\n{\n\tflags\t\t= REUSE\n\tsocket_type\t= stream\n\tserver\t\t= /usr/sbin/in.telnetd\n\tdisable\t\t= yes\n}\n";
        let all = served(text);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].name.as_str(), all[0].is_off), ("telnet", true));
        assert_eq!(all[0].server.as_ref().unwrap().1, "/usr/sbin/in.telnetd");
        assert!(
            served(b"service\n{\nserver = x\n}\nservice \n=\n")
                .iter()
                .all(|own| own.server.is_none())
        );
    }
}
