// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Shell that starts for whoever connects
//!
//! ## What it sees
//! What the image starts at boot or when somebody connects, where it hands a shell to the network: netcat that listens
//! (`nc -l … -e /bin/sh`), `socat TCP-LISTEN:… EXEC:/bin/sh`, `ttyd` with a shell for its command, and inetd, `tcpsvd`
//! or `tcpserver` that run a shell.
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-1a), 5.5-4 (unit 5.5-4-2a) and 5.5-5 (unit 5.5-5-2a): it starts in the state that the
//!   image ships in.
//! - *Concern*: it starts where a condition holds that the image alone does not settle; addresses are limited
//!   (`--allow`, `range=`); or `ttyd` without `-W`, as later versions then show the shell and take no keys.
//! - Nothing: it listens for the device itself alone, asks for a log-in (`login`, `ttyd -c`, certificates of clients),
//!   runs a script or another program, or nothing starts it. telnet has a check of its own.
//!
//! Why unit 5.6-1-1a: it asks of each enabled interface whether its purpose justifies that. Nothing justifies a shell
//! that asks nobody who they are.
//!
//! ## Why it matters
//! Whoever reaches the port has the device: mostly as root, without a trace, and in clear text. It is a leftover of
//! development that worms look for.
//!
//! ## What it cannot see
//! - A firewall that shuts the port, and whether it answers: that takes the device.
//! - A shell that another program, or a script in another language, opens; servers under other names.
//!
//! ## How to fix
//! Take the line out that starts it, and the program out of the build. Where a shell over the network is needed, use
//! SSH with keys, off until the owner turns it on.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.6-1, 5.5-4 and 5.5-5; ETSI TS 103 701 V1.1.1, test cases 5.6-1-1 (unit a),
//!   5.5-4-2 (unit a) and 5.5-5-2 (unit a)
//! - ncat(1), socat(1), ttyd(1); BusyBox, `nc`
//! - CWE-306: Missing Authentication for Critical Function; CWE-489: Active Debug Code

use std::net::IpAddr;

use thirteen_evidence::facts::{Service, StartedBy, Starts};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::base_name;
use crate::check::{Check, Effort, Life, Need};
use crate::running::is_for_itself;
use crate::service::{SHELLS, WAITERS, is_off, is_on, server};

/// The check.
pub const CHECK: Check = Check {
    id: "remote-shell-starts",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("remote_shell_starts.rs"),
    run,
};

const UNITS: Units = &["5.6-1-1a", "5.5-4-2a", "5.5-5-2a"];

const NETCATS: &[&str] = &["nc", "ncat", "netcat", "nc.openbsd", "nc.traditional"];

/// Options of ttyd that take a value, short and long (its manual).
const TTYD: &str = "piUcHugswtTmIbPfCKAd";
const TTYD_LONG: &[&str] = &[
    "auth-header",
    "base-path",
    "client-option",
    "credential",
    "cwd",
    "debug",
    "gid",
    "index",
    "interface",
    "max-clients",
    "ping-interval",
    "port",
    "signal",
    "socket-owner",
    "srv-buf-size",
    "ssl-ca",
    "ssl-cert",
    "ssl-key",
    "terminal-type",
    "uid",
];

/// Whether everybody who connects is known to get the shell.
type IsSure = bool;

fn run(evidence: &Evidence, found: &mut Findings) {
    for service in evidence.services.iter().filter(|own| !is_off(own)) {
        let Some((program, is_sure)) = offers(service) else { continue };
        if is_for_itself(evidence, service) {
            continue;
        }
        let subject = Subject::new("service", &service.name);
        let finding = if is_sure && is_on(service) {
            found.breach(subject, UNITS, &service.locators)
        } else {
            found.concern(subject, UNITS, &service.locators)
        };
        let port = service.listens.first().map_or("?".to_owned(), |own| own.port.to_string());
        finding
            .fact("path", service.locators.first().map_or("", Locator::innermost))
            .fact("port", port)
            .fact("program", program)
            .fact("service", service.name.as_str());
        if let Some(condition) = &service.condition {
            finding.fact("condition", condition.as_str());
        }
    }
}

/// The program by which a service hands a shell to the network.
fn offers(service: &Service) -> Option<(&str, IsSure)> {
    if let Some(own) = server(service, NETCATS) {
        return Some((own.name, netcat(own.arguments)?));
    }
    if let Some(own) = server(service, &["socat"]) {
        return Some((own.name, socat(own.arguments)?));
    }
    if let Some(own) = server(service, &["ttyd"]) {
        return Some((own.name, ttyd(own.arguments)?));
    }
    let is_handed = service.how == StartedBy::Inetd
        || service.starts == Starts::OnDemand
        || WAITERS.contains(&base_name(&service.program))
        || service.arguments.first().is_some_and(|word| WAITERS.contains(&word.as_str()));
    let shell = server(service, SHELLS).filter(|_| is_handed)?;
    takes_commands(shell.arguments).then_some((shell.name, true))
}

/// Whether a shell with these words reads what it is sent: no script, no `-c`.
fn takes_commands(words: &[String]) -> bool {
    words
        .iter()
        .all(|word| word.starts_with('-') && (word.starts_with("--") || !word.contains('c')))
}

/// Whether a command, and the words behind it, is a shell that reads what it is sent.
fn is_shell(command: &str, rest: &[String]) -> bool {
    let mut words = command.split_whitespace().map(|word| word.trim_matches(['"', '\'']));
    let is_one = words.next().is_some_and(|word| SHELLS.contains(&base_name(word)));
    let own: Vec<String> = words.map(str::to_owned).collect();
    is_one && takes_commands(&own) && takes_commands(rest)
}

/// `nc -ll -p 23 -e /bin/sh`, `ncat -l 23 --sh-exec /bin/sh`.
fn netcat(arguments: &[String]) -> Option<IsSure> {
    let cluster = |word: &str| word.strip_prefix('-').filter(|own| !own.starts_with('-')).is_some();
    let is_end = |word: &String| {
        matches!(word.as_str(), "--exec" | "--sh-exec")
            || (cluster(word) && word.ends_with(['e', 'c']))
    };
    let at = arguments.iter().position(is_end)?;
    let (before, behind) = arguments.split_at(at);
    let listens = |word: &String| word == "--listen" || (cluster(word) && word.contains('l'));
    // A socket of the device's own, in a file or between virtual machines.
    let is_own = |word: &String| {
        matches!(word.as_str(), "--unixsock" | "--vsock") || (cluster(word) && word.contains('U'))
    };
    if before.iter().chain(behind.first()).any(is_own) {
        return None;
    }
    // The flag may stand in the same cluster: `-lpe`.
    let (end, command) = behind.split_first()?;
    if !before.iter().any(listens) && !listens(end) {
        return None;
    }
    let (command, rest) = command.split_first()?;
    // Where the port has an option, an address says who may connect.
    let has_port = before.iter().any(|word| cluster(word) && word.contains('p'));
    let narrows = |(at, word): (usize, &String)| {
        let is_source = at.checked_sub(1).is_some_and(|at| before[at] == "-s");
        word.starts_with("--allow") || (has_port && !is_source && word.parse::<IpAddr>().is_ok())
    };
    let is_narrowed = before.iter().enumerate().any(narrows);
    is_shell(command, rest).then_some(!is_narrowed)
}

/// `socat TCP-LISTEN:23,fork EXEC:/bin/sh,pty`; over TLS it asks clients for certificates unless it
/// is told not to.
fn socat(arguments: &[String]) -> Option<IsSure> {
    let bare = |word: &String| word.trim_matches(['"', '\'']).to_owned();
    let listens =
        arguments.iter().map(bare).find(|word| word.contains(':') && is_listener(word))?;
    let command = arguments.iter().map(bare).find_map(|word| {
        let (kind, rest) = word.split_once(':')?;
        let is_one = ["exec", "system", "shell"].iter().any(|own| kind.eq_ignore_ascii_case(own));
        is_one.then(|| rest.split(',').next().unwrap_or(rest).to_owned())
    })?;
    let mut options = listens.split(',').skip(1);
    let kind = listens.get(..3).unwrap_or_default().to_ascii_uppercase();
    let is_tls = kind == "OPE" || kind == "SSL";
    let is_asked = is_tls && !options.clone().any(|own| own == "verify=0");
    let is_local = options.clone().any(|own| own == "interface=lo" || own == "so-bindtodevice=lo");
    let is_narrowed = options.any(|own| own.starts_with("range=") || own.starts_with("tcpwrap"));
    (!is_asked && !is_local && is_shell(&command, &[])).then_some(!is_narrowed)
}

/// Addresses of socat that wait on a network, by its long and its short names, in capitals or not
/// (socat(1)); sockets in files and of virtual machines are none.
const LISTENERS: &[&str] = &[
    "tcp-listen",
    "tcp4-listen",
    "tcp6-listen",
    "tcp-l",
    "tcp4-l",
    "tcp6-l",
    "openssl-listen",
    "ssl-listen",
    "ssl-l",
    "udp-listen",
    "udp4-listen",
    "udp6-listen",
    "udp-l",
    "udp4-l",
    "udp6-l",
    "sctp-listen",
    "sctp4-listen",
    "sctp6-listen",
    "sctp-l",
    "sctp4-l",
    "sctp6-l",
];

fn is_listener(word: &str) -> bool {
    let kind = word.split(':').next().unwrap_or_default();
    LISTENERS.iter().any(|own| kind.eq_ignore_ascii_case(own))
}

/// Options, then the command. Since 1.7.4 keys are taken with `-W` alone.
fn ttyd(arguments: &[String]) -> Option<IsSure> {
    let mut words = arguments.iter();
    let mut writes = false;
    while let Some(word) = words.as_slice().first().filter(|word| word.starts_with('-')) {
        words.next();
        let long = word.strip_prefix("--").map(|own| own.split_once('=').unwrap_or((own, "")));
        let (asks, shows) = match long {
            Some((name, value)) => {
                writes |= name == "writable";
                let own = if value.is_empty() { words.as_slice().first() } else { None };
                let place = own.map_or(value, String::as_str);
                if name == "interface" && place.contains('/') {
                    // The path of a socket.
                    return None;
                }
                if TTYD_LONG.contains(&name) && value.is_empty() {
                    words.next();
                }
                (matches!(name, "credential" | "auth-header" | "ssl-ca"), name == "readonly")
            }
            None => {
                let flags = &word[1..];
                let at = flags.find(|flag| TTYD.contains(flag));
                let own = &flags[..at.map_or(flags.len(), |at| at + 1)];
                let joined = at.filter(|at| flags[*at..].starts_with('i'));
                if joined.is_some_and(|at| flags[at..].contains('/')) {
                    return None;
                }
                let is_next = own.ends_with('i') && at.is_some_and(|at| at + 1 == flags.len());
                if is_next && words.as_slice().first().is_some_and(|own| own.contains('/')) {
                    return None;
                }
                if at.is_some_and(|at| at + 1 == flags.len()) {
                    words.next();
                }
                writes |= own.contains('W');
                (own.contains(['c', 'H', 'A']), own.contains('R'))
            }
        };
        if asks || shows {
            return None;
        }
    }
    let (command, rest) = words.as_slice().split_first()?;
    is_shell(command, rest).then_some(writes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn netcat_with_a_shell() {
        let of = |line: &str| netcat(&words(line));
        for line in [
            "-ll -p 4444 -e /bin/sh",
            "-lp 4444 -s 192.0.2.1 -e /bin/sh -i",
            "-lvnp 4444 -e bash",
            "-l 4444 --sh-exec /bin/ash",
            "--listen 4444 -c sh",
        ] {
            assert_eq!(of(line), Some(true), "{line}");
        }
        assert_eq!(of("-l -p 4444 192.0.2.1 -e /bin/sh"), Some(false));
        assert_eq!(of("-l 4444 --allow 192.0.2.1 -e /bin/sh"), Some(false));
        for line in [
            "192.0.2.1 4444 -e /bin/sh",
            "-l -p 4444",
            "-l -p 4444 -e /bin/login",
            "-l -p 4444 -e /bin/sh /etc/x",
            "-U -l /run/x -e /bin/sh",
            "-lU /run/a -e /bin/sh",
            "--vsock -l 4444 -e /bin/sh",
            "-l -p 4444 -e",
        ] {
            assert_eq!(of(line), None, "{line}");
        }
    }

    #[test]
    fn socat_with_a_shell() {
        let of = |line: &str| socat(&words(line));
        assert_eq!(of("TCP-LISTEN:23,reuseaddr,fork EXEC:/bin/sh,pty,stderr"), Some(true));
        assert_eq!(of("-d TCP6-LISTEN:23 SYSTEM:sh"), Some(true));
        assert_eq!(of("TCP-LISTEN:23,range=192.0.2.0/24 EXEC:/bin/sh"), Some(false));
        assert_eq!(of("OPENSSL-LISTEN:23,cert=a,verify=0 EXEC:/bin/sh"), Some(true));
        assert_eq!(of("tcp-l:4444,reuseaddr,fork exec:/bin/sh,pty,stderr"), Some(true));
        assert_eq!(of("tcp4-listen:4444 Exec:/bin/sh"), Some(true));
        for line in [
            "OPENSSL-LISTEN:23,cert=a EXEC:/bin/sh",
            "SSL-LISTEN:23,cert=a,verify=1 EXEC:/bin/sh",
            "ssl-l:23,cert=a exec:/bin/sh",
            "UNIX-LISTEN:/run/s,mode=600 EXEC:/bin/sh",
            "ABSTRACT-LISTEN:s EXEC:/bin/sh",
            "VSOCK-LISTEN:4444 EXEC:/bin/sh",
            "TCP-LISTEN:4444,interface=lo EXEC:/bin/sh",
            "TCP-LISTEN:23,fork TCP:127.0.0.1:80",
            "TCP-LISTEN:23 EXEC:/bin/login",
            "TCP:192.0.2.1:23 EXEC:/bin/sh",
        ] {
            assert_eq!(of(line), None, "{line}");
        }
        let quoted = ["TCP-LISTEN:23".to_owned(), "EXEC:/bin/sh -c reboot".to_owned()];
        assert_eq!(socat(&quoted), None);
    }

    #[test]
    fn ttyd_with_a_shell() {
        let of = |line: &str| ttyd(&words(line));
        assert_eq!(of("-W -p 80 bash"), Some(true));
        assert_eq!(of("-Wp80 /bin/sh -i"), Some(true));
        assert_eq!(of("--writable --port 80 -t fontSize=20 sh"), Some(true));
        assert_eq!(of("-i eth0 -W sh"), Some(true));
        assert_eq!(of("/bin/sh"), Some(false));
        for line in [
            "-W login",
            "-i /run/t.sock -W sh",
            "-Wi /run/t.sock sh",
            "-i/run/t.sock -W sh",
            "-W --interface /run/x.sock sh",
            "-W --interface=/run/x.sock sh",
            "-W -c owner:x bash",
            "-W --credential=owner:x bash",
            "-R bash",
            "-W -p",
            "-W bash -c reboot",
        ] {
            assert_eq!(of(line), None, "{line}");
        }
    }
}
