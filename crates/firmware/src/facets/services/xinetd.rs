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
    /// What `disabled` and `enabled` know it by, where it is not its name.
    id: Option<String>,
    /// Only the device itself is answered.
    is_own: bool,
    /// It says who is answered.
    has_from: bool,
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
        let defaults = Defaults::of(self.files.text(b"/etc/xinetd.conf").unwrap_or_default());
        for path in paths {
            let Some(text) = self.text(&path) else { continue };
            for own in served(&text) {
                let answers_itself = (own.line, "xinetd".to_owned());
                let (run, program) = match &own.server {
                    Some(server) => server,
                    None if own.is_internal => &answers_itself,
                    None => continue,
                };
                let off = defaults.off(&own);
                let (starts, condition) = match server {
                    _ if off.is_some() => (Starts::Never, off),
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
                let is_own = own.is_own || (defaults.is_own && !own.has_from);
                let any = if is_own { "127.0.0.1" } else { "0.0.0.0" };
                let address = own.address.clone().filter(|_| !is_own);
                let listens = port.map(|port| Listen {
                    protocol: protocol.to_owned(),
                    port,
                    address: address.unwrap_or_else(|| any.to_owned()),
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

/// What holds for all services.
#[derive(Debug, Default)]
struct Defaults {
    disabled: Vec<String>,
    enabled: Option<Vec<String>>,
    is_own: bool,
}

impl Defaults {
    /// Of `/etc/xinetd.conf`.
    fn of(text: &[u8]) -> Self {
        let mut own = Self::default();
        let mut is_open = false;
        for line in lines(text) {
            let bare = line.bytes.trim_ascii();
            is_open = (is_open || bare.starts_with(b"defaults")) && !bare.starts_with(b"}");
            let Some(at) = memchr::memchr(b'=', bare).filter(|_| is_open) else { continue };
            let value = trimmed(bare[at + 1..].trim_ascii());
            let words = value.split_whitespace().take(MAX_SERVED).map(str::to_owned);
            match bare[..at].trim_ascii() {
                b"disabled" | b"disabled +" => own.disabled.extend(words),
                b"enabled" | b"enabled +" => own.enabled.get_or_insert_default().extend(words),
                b"only_from" => own.is_own = is_own(&value),
                b"only_from +" => own.is_own &= is_own(&value),
                _ => {}
            }
        }
        own
    }

    /// Why a service is off.
    fn off(&self, own: &Served<'_>) -> Option<String> {
        let id = own.id.as_ref().unwrap_or(&own.name);
        let is_left_out = self.enabled.as_ref().is_some_and(|all| !all.contains(id));
        match self.disabled.contains(id) {
            _ if own.is_off => Some("disable = yes".to_owned()),
            true => Some(format!("disabled = {id}")),
            false => is_left_out.then(|| "enabled".to_owned()),
        }
    }
}

/// Whether all addresses are the device's own; none at all is nobody.
fn is_own(value: &str) -> bool {
    let mut words = value.split_whitespace();
    words.all(|word| word == "localhost" || word == "::1" || word.starts_with("127."))
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
                id: None,
                is_own: false,
                has_from: false,
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
            b"id" => own.id = Some(value),
            b"only_from" => (own.is_own, own.has_from) = (is_own(&value), true),
            b"only_from +" => {
                own.is_own = is_own(&value) && (own.is_own || !own.has_from);
                own.has_from = true;
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
    #[test]
    fn who_is_answered_and_what_the_defaults_leave_out() {
        use crate::test_tree::evidence_of;
        let of = |defaults: &str, line: &str| {
            let own = format!("service telnet\n{{\n server = /usr/sbin/telnetd\n {line}\n}}\n");
            let all = format!("defaults\n{{\n {defaults}\n}}\nincludedir /etc/xinetd.d\n");
            let evidence = evidence_of(&[
                ("/etc/inittab", b"::respawn:/usr/sbin/xinetd\n"),
                ("/usr/sbin/xinetd", b"x"),
                ("/usr/sbin/telnetd", b"x"),
                ("/etc/xinetd.conf", all.as_bytes()),
                ("/etc/xinetd.d/telnet", own.as_bytes()),
            ]);
            let own = evidence.services.iter().find(|own| own.name == "telnet").unwrap();
            (own.starts, own.listens[0].address.clone())
        };
        for off in ["disabled = ssh telnet", "enabled = ssh"] {
            assert_eq!(of(off, "").0, Starts::Never, "{off}");
        }
        for (all, own) in [("only_from = localhost", ""), ("", "only_from = 127.0.0.1 ::1")] {
            assert_eq!(of(all, own).1, "127.0.0.1");
        }
        for (all, own) in [
            ("disabled = ssh", "disable = no"),
            ("enabled = telnet", ""),
            ("", "only_from = 127.0.0.1 192.168.0.0/16"),
            ("only_from = 127.0.0.1", "only_from = 0.0.0.0"),
            ("", "only_from = 127.0.0.1\n only_from += 10.0.0.0"),
        ] {
            assert_eq!(of(all, own), (Starts::OnDemand, "0.0.0.0".to_owned()), "{all} {own}");
        }
    }
}
