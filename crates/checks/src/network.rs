// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Services of the image that the network reaches, and how the maker's answers name them.

use thirteen_evidence::Evidence;
use thirteen_evidence::facts::{Declared, Service};

use crate::account::{base_name, same_file_system};
use crate::answers::{Row, at, clauses, has_any, rows, words};
use crate::negation::{denies, takes_back};
use crate::running::is_for_itself;
use crate::service::{is_loopback, is_off, is_on, server};

/// Programs that serve a network, the words by which people call them, and the port where neither
/// command line nor configuration names one.
const KNOWN: &[(&[&str], &[&str], u16)] = &[
    (&["telnetd", "in.telnetd", "utelnetd"], &["telnet", "telnetd"], 23),
    (&["dropbear", "sshd"], &["ssh", "dropbear", "openssh", "sshd", "secure shell"], 22),
    (
        &["minissdpd", "miniupnpd", "upnpd", "igd", "ssdpd", "minidlna", "minidlnad"],
        &["upnp", "ssdp", "dlna", "minissdpd", "miniupnpd", "minidlna"],
        1900,
    ),
    (
        &["lighttpd", "uhttpd", "nginx", "boa", "mini_httpd", "thttpd", "httpd", "goahead"],
        &[
            "http",
            "https",
            "web",
            "webserver",
            "website",
            "lighttpd",
            "uhttpd",
            "nginx",
            "boa",
            "mini_httpd",
            "thttpd",
            "httpd",
            "goahead",
            "luci",
            "weboberfläche",
            "ウェブ",
            "웹",
            "网页",
        ],
        80,
    ),
    (
        &["vsftpd", "proftpd", "pure-ftpd", "ftpd", "bftpd"],
        &["ftp", "ftps", "vsftpd", "proftpd"],
        21,
    ),
    (&["tftpd", "in.tftpd"], &["tftp", "tftpd"], 69),
    (&["smbd", "nmbd", "ksmbd"], &["smb", "cifs", "samba", "netbios"], 445),
    (&["snmpd"], &["snmp", "snmpd"], 161),
    (&["mosquitto"], &["mqtt", "mosquitto", "broker"], 1883),
    (&["avahi-daemon", "mdnsd", "umdns"], &["mdns", "bonjour", "zeroconf", "avahi", "umdns"], 5353),
    (&["rlogind", "in.rlogind"], &["rlogin", "rlogind"], 513),
    (&["rshd", "in.rshd"], &["rsh", "rshd"], 514),
    (&["adbd"], &["adb", "adbd"], 5555),
    (&["redis-server", "valkey-server"], &["redis", "valkey"], 6379),
    (&["memcached"], &["memcached", "memcache"], 11211),
    (&["x11vnc", "Xvnc", "Xtigervnc", "framebuffer-vncserver"], &["vnc", "x11vnc", "rfb"], 5900),
    (
        &["mediamtx", "rtsp-simple-server", "v4l2rtspserver", "live555MediaServer"],
        &["rtsp", "rtsps", "mediamtx", "camera stream", "video stream"],
        8554,
    ),
    (&["coap-server"], &["coap", "libcoap"], 5683),
    (&["rpc.nfsd", "unfsd"], &["nfs", "nfsd"], 2049),
    (&["rpcbind", "portmap"], &["rpcbind", "portmap", "portmapper", "nfs"], 111),
];

/// A service that the network reaches.
#[derive(Debug)]
pub struct Listener<'a> {
    /// The service.
    pub service: &'a Service,
    /// Short name of its program.
    pub program: &'a str,
    /// Ports that it is known to listen on, from everywhere.
    pub ports: Vec<u16>,
    /// Whether a port is the one usual for the program, as nothing names another.
    is_usual: bool,
    /// Words by which people call it; empty for a program that is not known here.
    names: &'static [&'static str],
}

impl Listener<'_> {
    /// Whether its program is known to serve a network.
    pub fn is_known(&self) -> bool {
        !self.names.is_empty()
    }

    /// How it is to be called: its program, and where it listens.
    pub fn port(&self) -> u64 {
        self.ports.first().copied().map_or(0, u64::from)
    }

    /// What a text says of it.
    pub fn mention(&self, text: &str) -> Mention {
        let own = words(text);
        let names = self.names.iter().copied().chain([self.program]);
        let mut seen = Mention::None;
        for place in names.filter_map(|name| at(&own, name)) {
            let before = place.checked_sub(1).and_then(|before| own.get(before));
            if !before.is_some_and(|word| denies(word)) {
                return Mention::Named;
            }
            seen = Mention::Denied;
        }
        if self.ports.iter().any(|port| names_port(&own, *port)) { Mention::Named } else { seen }
    }
}

/// What a text says of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mention {
    /// Nothing.
    None,
    /// That it is there.
    Named,
    /// That there is none.
    Denied,
}

/// Whether words name a port: `23/tcp`, `port 23`, `TCP 23`.
pub fn names_port(own: &[String], port: u16) -> bool {
    let number = port.to_string();
    let carriers = ["tcp", "udp", "port", "ports"];
    own.iter().enumerate().any(|(at, word)| {
        let beside =
            |other: Option<&String>| other.is_some_and(|word| carriers.contains(&word.as_str()));
        *word == number
            && (beside(own.get(at + 1)) || beside(at.checked_sub(1).and_then(|at| own.get(at))))
    })
}

/// The services that the network reaches and that may start, in the order of the evidence.
pub fn listeners(evidence: &Evidence) -> Vec<Listener<'_>> {
    evidence
        .services
        .iter()
        .filter(|service| !is_off(service))
        .filter_map(|service| listener(evidence, service))
        .collect()
}

fn listener<'a>(evidence: &'a Evidence, service: &'a Service) -> Option<Listener<'a>> {
    if is_for_itself(evidence, service) {
        return None;
    }
    let known = KNOWN
        .iter()
        .find_map(|(programs, names, port)| Some((server(service, programs)?, *names, *port)));
    let mut ports: Vec<u16> = service
        .listens
        .iter()
        .filter(|own| !is_loopback(&own.address))
        .map(|own| own.port)
        .collect();
    let Some((server, names, usual)) = known else {
        let program = base_name(&service.program);
        return (!ports.is_empty() && !program.is_empty()).then_some(Listener {
            service,
            program,
            ports,
            is_usual: false,
            names: &[],
        });
    };
    let configured: Vec<_> = evidence
        .daemons
        .iter()
        .filter(|own| {
            own.program == server.name && same_file_system(&own.locators, &service.locators)
        })
        .flat_map(|own| &own.endpoints)
        .collect();
    ports.extend(configured.iter().filter(|own| !is_loopback(&own.address)).map(|own| own.port));
    let listens_at_home_only = ports.is_empty()
        && (!configured.is_empty() || service.listens.iter().any(|own| is_loopback(&own.address)));
    if listens_at_home_only {
        return None;
    }
    let is_usual = ports.is_empty();
    if is_usual {
        ports.push(usual);
    }
    ports.dedup();
    Some(Listener { service, program: server.name, ports, is_usual, names })
}

/// The declared interfaces and services: tables SoftServ (13) and Intf (15).
pub fn interfaces(evidence: &Evidence) -> Vec<Row<'_>> {
    let mut all = rows(evidence, 13);
    all.extend(rows(evidence, 15));
    all
}

/// The first field of a row that says this of a service.
pub fn says<'a>(row: &Row<'a>, listener: &Listener<'_>, wanted: Mention) -> Option<&'a Declared> {
    row.find(|text| listener.mention(text) == wanted)
}

/// Words that stand beside a service that is not there: what asks it, or what took its place.
const ELSEWHERE: &[&str] = &[
    "client",
    "replaces",
    "replacing",
    "ersetzt",
    "statt",
    "fragt",
    "remplace",
    "cliente",
    "sustituye",
    "reemplaza",
    "クライアント",
    "클라이언트",
    "대체",
    "客户端",
    "取代",
    "替代",
];

/// Whether rows declare a service beyond doubt: clauses of theirs name it and take nothing back, and
/// these rows name every port that the image gives it.
pub fn covers(rows: &[&Row<'_>], listener: &Listener<'_>) -> bool {
    let names = |clause: &&str| {
        listener.mention(clause) == Mention::Named
            && !takes_back(clause)
            && !has_any(clause, ELSEWHERE)
    };
    let naming: Vec<&&Row<'_>> = rows
        .iter()
        .filter(|row| row.find(|text| clauses(text).iter().any(names)).is_some())
        .collect();
    let is_listed = |port: &u16| {
        naming.iter().any(|row| row.find(|text| names_port(&words(text), *port)).is_some())
    };
    !naming.is_empty() && (listener.is_usual || listener.ports.iter().all(is_listed))
}

/// Whether the image starts a program that waits for others on the network, and nothing tells where:
/// neither the image nor a declared interface or service that names the program.
pub fn is_listening_unknown(evidence: &Evidence) -> bool {
    let waits = |service: &Service| {
        evidence.programs.iter().filter(|own| own.listens).any(|own| {
            base_name(&own.path) == base_name(&service.program)
                && same_file_system(&own.locators, &service.locators)
        })
    };
    let interfaces = interfaces(evidence);
    let is_declared = |own: &Service| {
        let name = base_name(&own.program);
        interfaces.iter().any(|row| row.find(|text| has_any(text, &[name])).is_some())
    };
    let mut started = evidence.services.iter().filter(|own| is_on(own) && !is_declared(own));
    started.any(|own| own.listens.is_empty() && listener(evidence, own).is_none() && waits(own))
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::Locator;
    use thirteen_evidence::facts::{Listen, Program, StackMark, StartedBy, Starts};

    use super::*;
    use crate::answers::described;

    fn service(program: &str) -> Service {
        Service {
            name: "it".to_owned(),
            program: program.to_owned(),
            arguments: Vec::new(),
            how: StartedBy::Inittab,
            starts: Starts::Always,
            condition: None,
            listens: Vec::new(),
            locators: Vec::new(),
        }
    }

    #[test]
    fn names_are_seen_and_denials_are_told_from_them() {
        let mut evidence = Evidence::new();
        evidence.services.push(service("/usr/sbin/telnetd"));
        let listeners = listeners(&evidence);
        let mention = |text: &str| listeners[0].mention(text);
        assert_eq!(mention("Telnet, for the customer service"), Mention::Named);
        assert_eq!(mention("Shell on 23/tcp"), Mention::Named);
        assert_eq!(mention("No telnet, no UPnP"), Mention::Denied);
        assert_eq!(mention("Kein Telnet."), Mention::Denied);
        assert_eq!(mention("SSH on port 22, 23 users"), Mention::None);
    }

    #[test]
    fn a_program_without_a_port_is_none_of_the_network_s() {
        let mut evidence = Evidence::new();
        evidence.services.push(service("/usr/sbin/hubd"));
        evidence.services.push(service("/usr/sbin/dropbear"));
        let all = listeners(&evidence);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].program, all[0].port()), ("dropbear", 22));
    }

    #[test]
    fn a_row_covers_what_it_names_with_its_port_alone() {
        let covered = |program: &str, port: Option<u16>, text: &str| {
            let mut evidence = Evidence::new();
            let mut own = service(program);
            let address = "0.0.0.0".to_owned();
            own.listens.extend(port.map(|port| Listen {
                protocol: "tcp".to_owned(),
                address,
                port,
            }));
            evidence.services.push(own);
            let field = described(text);
            let row = Row { id: "SoftServ-1", fields: vec![&field] };
            covers(&[&row], &listeners(&evidence)[0])
        };
        assert!(covered("/usr/sbin/dropbear", None, "ssh"));
        assert!(covered("/usr/sbin/dropbear", Some(22), "ssh, 22/tcp"));
        assert!(!covered("/usr/sbin/dropbear", Some(2222), "ssh"));
        assert!(!covered("/usr/sbin/telnetd", None, "SSH, replaces Telnet"));
        assert!(!covered("/usr/sbin/uhttpd", None, "Cloud agent, HTTPS client"));
    }

    #[test]
    fn a_program_that_waits_on_a_port_that_nothing_tells_of_is_seen() {
        let place = |path: &str| vec![Locator::whole("image", vec![path.to_owned()])];
        let program = |path: &str, listens: bool| Program {
            path: path.to_owned(),
            machine: "arm".to_owned(),
            bits: 32,
            endian: "little".to_owned(),
            kind: "executable".to_owned(),
            nx: true,
            stack: StackMark::NotApplicable,
            pie: true,
            relro: "full".to_owned(),
            bind_now: true,
            canary: true,
            fortify: true,
            library_path: None,
            stripped: true,
            setuid_root: false,
            listens,
            risky_functions: Vec::new(),
            locators: place(path),
        };
        for (path, listens, is_unknown) in [
            ("/usr/sbin/clouddog", true, true),
            ("/usr/sbin/clouddog", false, false),
            // Its port is the usual one.
            ("/usr/sbin/dropbear", true, false),
        ] {
            let mut evidence = Evidence::new();
            evidence.services.push(Service { locators: place("/etc/inittab"), ..service(path) });
            evidence.programs.push(program(path, listens));
            assert_eq!(is_listening_unknown(&evidence), is_unknown, "{path}");
        }
    }
}
