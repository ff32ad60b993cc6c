// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `/etc/inetd.conf`: `service socket protocol wait user program arguments…` (inetd(8)).

use thirteen_evidence::facts::{Listen, Service, StartedBy, Starts};

use super::Boot;
use crate::view::{Line, lines};

/// The file where the command line names none.
const PATH: &str = "/etc/inetd.conf";
/// Files of one file system that are read.
const MAX_FILES: usize = 8;

impl Boot<'_, '_> {
    pub(super) fn inetd(&mut self) {
        for (path, address) in self.inetd_settings() {
            self.inetd_of(path.as_bytes(), address.as_deref());
        }
    }

    /// The files that the servers read, and the address that their command lines give.
    fn inetd_settings(&self) -> Vec<(String, Option<String>)> {
        let servers = self.found.iter().filter(|own| {
            own.starts != Starts::Never && (is_server(&own.program) || is_applet(own))
        });
        let mut all: Vec<(String, Option<String>)> = Vec::new();
        for own in servers {
            let from = usize::from(is_applet(own));
            let settings = settings(own.arguments.get(from..).unwrap_or_default());
            if all.len() < MAX_FILES && !all.contains(&settings) {
                all.push(settings);
            }
        }
        if all.is_empty() {
            all.push((PATH.to_owned(), None));
        }
        all
    }

    fn inetd_of(&mut self, path: &[u8], own_address: Option<&str>) {
        let Some(text) = self.text(path) else { return };
        let server = self.surest(&["inetd"]);
        let services = self.files.text(b"/etc/services");
        for served in served(&text) {
            let (starts, condition) = match server {
                Some(Starts::Always) => (Starts::OnDemand, None),
                Some(Starts::Conditional) => {
                    (Starts::Conditional, Some("inetd is started under a condition".to_owned()))
                }
                _ => {
                    (Starts::Never, Some("nothing in the image is seen to start inetd".to_owned()))
                }
            };
            let port = port(served.service, services).map(|port| Listen {
                protocol: served.protocol.to_owned(),
                port,
                address: served.address.or(own_address).unwrap_or("0.0.0.0").to_owned(),
            });
            self.found.push(Service {
                name: served.service.to_owned(),
                program: served.program.to_owned(),
                arguments: served.arguments.iter().skip(1).map(|&word| word.to_owned()).collect(),
                how: StartedBy::Inetd,
                starts,
                condition,
                listens: port.into_iter().collect(),
                locators: self.line(path, &served.line).into_iter().collect(),
            });
        }
    }
}

fn is_server(program: &str) -> bool {
    program.rsplit('/').next() == Some("inetd")
}

/// `busybox inetd`.
fn is_applet(own: &Service) -> bool {
    own.program.rsplit('/').next() == Some("busybox")
        && own.arguments.first().is_some_and(|word| word == "inetd")
}

/// The file and the address (`-a`) of a command line; `-q`, `-R` and others take a value too.
fn settings(arguments: &[String]) -> (String, Option<String>) {
    let (mut path, mut address) = (PATH.to_owned(), None);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.strip_prefix('-') {
            Some(option) if option.starts_with('a') => {
                let value = if option == "a" { words.next().cloned() } else { None };
                address = value.or_else(|| option.get(1..).map(str::to_owned));
            }
            Some(option) if option.ends_with(['q', 'R', 'p', 'c', 'C', 's']) => {
                words.next();
            }
            Some(_) => {}
            None if word.starts_with('/') => {
                path.clone_from(word);
                break;
            }
            // Redirected, or not known: the usual file.
            None => break,
        }
    }
    (path, address.filter(|own| !own.is_empty()))
}

/// A line of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served<'a> {
    /// Where it stands.
    pub line: Line<'a>,
    /// Address, where one is given.
    pub address: Option<&'a str>,
    /// Name or number.
    pub service: &'a str,
    /// `tcp` or `udp`.
    pub protocol: &'static str,
    /// The program.
    pub program: &'a str,
    /// The words behind it: the program's name, then its arguments.
    pub arguments: Vec<&'a str>,
}

/// Services that inetd answers by itself (RFC 862 to 868), as far as the network has a use for them: none.
pub const INTERNAL: &[&str] = &["echo", "discard", "daytime", "chargen", "time", "qotd"];

/// The services that it serves; comments are left out. One that it answers by itself has inetd for
/// its program.
pub fn served(text: &[u8]) -> impl Iterator<Item = Served<'_>> {
    lines(text).filter_map(|line| {
        let words: Vec<&str> = std::str::from_utf8(line.bytes).ok()?.split_whitespace().collect();
        let [place, _, protocol, _, _, program, arguments @ ..] = words.as_slice() else {
            return None;
        };
        if place.starts_with('#') {
            return None;
        }
        let (address, service) = match place.rsplit_once(':') {
            Some((address, service)) => (Some(address).filter(|own| *own != "*"), service),
            None => (None, *place),
        };
        let program = match *program {
            "internal" if INTERNAL.contains(&service) => "inetd",
            "internal" => return None,
            program => program,
        };
        let protocol = if protocol.starts_with("udp") { "udp" } else { "tcp" };
        let arguments = arguments.to_vec();
        Some(Served { line, address, service, protocol, program, arguments })
    })
}

/// Ports by name, for images without `/etc/services` (IANA's registry).
const PORTS: &[(&str, u16)] = &[
    ("echo", 7),
    ("discard", 9),
    ("daytime", 13),
    ("qotd", 17),
    ("chargen", 19),
    ("ftp", 21),
    ("ssh", 22),
    ("telnet", 23),
    ("time", 37),
    ("tftp", 69),
    ("http", 80),
    ("https", 443),
];

/// The port of a service, from `/etc/services` where the image has one.
pub fn port(service: &str, services: Option<&[u8]>) -> Option<u16> {
    if let Ok(number) = service.parse() {
        return Some(number);
    }
    let listed = services.and_then(|text| {
        lines(text).find_map(|line| {
            let mut words = std::str::from_utf8(line.bytes).ok()?.split_whitespace();
            let name = words.next()?;
            let number = words.next()?.split('/').next()?.parse().ok()?;
            (name == service).then_some(number)
        })
    });
    listed.or_else(|| PORTS.iter().find(|(name, _)| *name == service).map(|(_, port)| *port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_buildroots_default() {
        let text = b"#telnet stream tcp nowait root /usr/sbin/telnetd telnetd -i\n\
                     ssh stream tcp nowait root /usr/sbin/dropbear dropbear -i -B\n\
                     chargen dgram udp wait root internal\n\
                     tcpmux stream tcp nowait root internal\n";
        let all: Vec<_> = served(text).collect();
        assert_eq!(all.len(), 2);
        assert_eq!((all[1].service, all[1].protocol, all[1].program), ("chargen", "udp", "inetd"));
        assert_eq!((all[0].service, all[0].program), ("ssh", "/usr/sbin/dropbear"));
        assert_eq!(all[0].arguments, ["dropbear", "-i", "-B"]);
        assert_eq!(port("ssh", Some(b"ssh\t\t22/tcp\n")), Some(22));
        assert_eq!(port("telnet", None), Some(23));
        assert_eq!(port("nobody", None), None);
    }

    #[test]
    fn the_file_and_the_address_of_the_command_line() {
        use crate::test_tree::evidence_of;
        let of = |command: &str| {
            let line = b"telnet stream tcp nowait root /usr/sbin/telnetd telnetd\n";
            let table = format!("::respawn:{command}\n");
            let evidence = evidence_of(&[
                ("/etc/inittab", table.as_bytes()),
                ("/usr/sbin/inetd", b"x"),
                ("/usr/sbin/telnetd", b"x"),
                ("/etc/inetd.real", b"# none\n"),
                ("/etc/inetd.conf", line),
            ]);
            let own = evidence.services.iter().find(|own| own.name == "telnet")?;
            Some((own.starts, own.listens[0].address.clone()))
        };
        assert_eq!(of("/usr/sbin/inetd -f /etc/inetd.real"), None);
        let own = Some((Starts::OnDemand, "127.0.0.1".to_owned()));
        assert_eq!(of("/usr/sbin/inetd -a 127.0.0.1"), own);
        for any in ["", "-f", "-q 9 /etc/inetd.conf", "-R 30", "$FILE"] {
            let all = Some((Starts::OnDemand, "0.0.0.0".to_owned()));
            assert_eq!(of(&format!("/usr/sbin/inetd {any}")), all, "{any}");
        }
    }
}
