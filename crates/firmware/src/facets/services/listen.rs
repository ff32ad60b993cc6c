// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Where a program listens, as far as its command line says; the default port only of servers
//! that listen by themselves.

use thirteen_evidence::facts::Listen;

/// A server: its names, the options that give a port, the option that gives an address, the port
/// without any, the option that makes it serve one connection of inetd.
struct Server {
    names: &'static [&'static str],
    ports: &'static [&'static str],
    address: Option<&'static str>,
    default: Option<u16>,
    inetd: Option<&'static str>,
}

/// From the programs' own manuals (busybox, dropbear, OpenSSH, uhttpd).
const SERVERS: &[Server] = &[
    Server {
        names: &["telnetd", "utelnetd", "in.telnetd"],
        ports: &["-p"],
        address: Some("-b"),
        default: Some(23),
        inetd: Some("-i"),
    },
    Server {
        names: &["dropbear"],
        ports: &["-p"],
        address: None,
        default: Some(22),
        inetd: Some("-i"),
    },
    Server {
        names: &["sshd"],
        ports: &["-p"],
        address: None,
        default: Some(22),
        inetd: Some("-i"),
    },
    Server {
        names: &["httpd", "mini_httpd", "thttpd"],
        ports: &["-p"],
        address: None,
        default: None,
        inetd: Some("-i"),
    },
    Server { names: &["uhttpd"], ports: &["-p", "-s"], address: None, default: None, inetd: None },
];

/// Where the program listens.
pub fn listens(name: &str, arguments: &[String]) -> Vec<Listen> {
    let Some(server) = SERVERS.iter().find(|server| server.names.contains(&name)) else {
        return Vec::new();
    };
    if server.inetd.is_some_and(|flag| arguments.iter().any(|argument| argument == flag)) {
        return Vec::new();
    }
    let values = |option: &'static str| {
        arguments.iter().enumerate().filter_map(move |(index, argument)| {
            match argument.strip_prefix(option)? {
                "" => arguments.get(index + 1).map(String::as_str),
                joined => Some(joined),
            }
        })
    };
    let address = server.address.and_then(|option| values(option).next());
    let mut all: Vec<Listen> = Vec::new();
    for option in server.ports {
        for place in values(option).filter_map(|value| place(value, address)) {
            if !all.contains(&place) {
                all.push(place);
            }
        }
    }
    let names_ports = server.ports.iter().any(|option| values(option).next().is_some());
    // A port that is given and cannot be read is not the default one.
    if let Some(port) = server.default.filter(|_| !names_ports) {
        all.extend(place(&port.to_string(), address));
    }
    all
}

/// `PORT`, `ADDRESS:PORT`, `[ADDRESS]:PORT`.
fn place(value: &str, address: Option<&str>) -> Option<Listen> {
    let (own, port) = match value.rsplit_once(':') {
        Some((own, port)) => (Some(own.trim_matches(['[', ']'])), port),
        None => (None, value),
    };
    let address = own.filter(|own| !own.is_empty()).or(address).unwrap_or("0.0.0.0");
    let port = port.parse().ok().filter(|port| *port > 0)?;
    Some(Listen { protocol: "tcp".to_owned(), port, address: address.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, line: &str) -> Vec<(String, u16)> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        listens(name, &arguments).into_iter().map(|own| (own.address, own.port)).collect()
    }

    fn one(address: &str, port: u16) -> Vec<(String, u16)> {
        vec![(address.to_owned(), port)]
    }

    #[test]
    fn ports_as_the_command_line_gives_them() {
        assert_eq!(of("telnetd", "-F -l /bin/sh"), one("0.0.0.0", 23));
        assert_eq!(of("telnetd", "-p 2323 -b 192.168.1.1"), one("192.168.1.1", 2323));
        assert_eq!(of("dropbear", "-p 127.0.0.1:2222 -g"), one("127.0.0.1", 2222));
        assert_eq!(of("uhttpd", "-p 0.0.0.0:80 -p [::]:80").len(), 2);
    }

    #[test]
    fn what_is_not_said_is_not_guessed() {
        assert!(of("dropbear", "-i -B").is_empty());
        assert!(of("dropbear", "-p $PORT").is_empty());
        assert!(of("httpd", "-h /www").is_empty());
        assert!(of("hubd", "-p 1").is_empty());
        assert!(of("telnetd", "-p 99999").is_empty());
    }
}
