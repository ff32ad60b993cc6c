// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of a service: which program it is at bottom, and whether it starts.

use std::net::IpAddr;

use thirteen_evidence::facts::{Service, Starts};

use crate::account::base_name;

/// Programs that are many, and act as the one that the first word names.
const MANY: &[&str] = &["busybox", "toybox"];

/// Programs that run another one, named by one of the words that follow.
const CARRIERS: &[&str] = &["tcpd", "env", "nice", "nohup", "setsid", "start-stop-daemon"];

/// Programs that wait on an address and a port, and then run another one: `tcpsvd 0.0.0.0 21 ftpd`
/// (busybox and ipsvd; tcpserver(1) of ucspi-tcp; s6-networking).
pub const WAITERS: &[&str] =
    &["tcpsvd", "udpsvd", "tcpserver", "s6-tcpserver", "s6-tcpserver4", "s6-tcpserver6"];

/// Programs that take commands.
pub const SHELLS: &[&str] = &["sh", "ash", "bash", "dash", "hush", "ksh", "mksh", "zsh"];

/// A server that a service runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Server<'a> {
    /// Short name of its program: one of those asked for.
    pub name: &'a str,
    /// The words that follow it.
    pub arguments: &'a [String],
}

/// The server that a service runs, where it is one of these programs.
pub fn server<'a>(service: &'a Service, names: &[&str]) -> Option<Server<'a>> {
    let program = base_name(&service.program);
    let arguments = service.arguments.as_slice();
    if names.contains(&program) {
        // inetd repeats the name as the first word.
        let repeated = arguments.first().is_some_and(|word| names.contains(&base_name(word)));
        return Some(Server { name: program, arguments: &arguments[usize::from(repeated)..] });
    }
    if MANY.contains(&program) {
        let (applet, rest) = arguments.split_first()?;
        return match names.contains(&applet.as_str()) {
            true => Some(Server { name: applet, arguments: rest }),
            false => carried(applet, rest, names),
        };
    }
    carried(program, arguments, names)
}

/// What a carrier runs.
fn carried<'a>(program: &str, arguments: &'a [String], names: &[&str]) -> Option<Server<'a>> {
    let waits = WAITERS.contains(&program);
    if !waits && !CARRIERS.contains(&program) {
        return None;
    }
    let at = arguments.iter().position(|word| names.contains(&base_name(word)))?;
    let before = at.checked_sub(1).map(|before| arguments[before].as_str());
    // The port may have a name: `tcpserver 0 telnet telnetd`.
    let is_at_port = waits && at >= 2 && is_address(&arguments[at - 2]);
    (is_at_port || before.is_none_or(leads_on))
        .then(|| Server { name: base_name(&arguments[at]), arguments: &arguments[at + 1..] })
}

/// Whether a word is an address to wait on; 0 is every one.
fn is_address(word: &str) -> bool {
    word == "0" || is_loopback(word) || word.parse::<IpAddr>().is_ok()
}

/// Whether the word after this one can be the program that a carrier runs: `nohup killall telnetd`
/// runs no telnet server.
fn leads_on(word: &str) -> bool {
    word.starts_with('-')
        || word.contains('=')
        || word.bytes().all(|byte| byte.is_ascii_digit())
        || MANY.contains(&base_name(word))
        || CARRIERS.contains(&base_name(word))
        || WAITERS.contains(&base_name(word))
}

/// Whether an address is the device's own, which nobody else reaches.
pub fn is_loopback(address: &str) -> bool {
    ["127.", "::1", "[::1]", "localhost"].iter().any(|own| address.starts_with(own))
}

/// Whether an address is one that the Internet does not lead to (RFC 1918, RFC 3927, RFC 4193, RFC 4291).
pub fn is_private(address: &str) -> bool {
    match address.trim_matches(['[', ']']).parse() {
        Ok(IpAddr::V4(own)) => own.is_private() || own.is_link_local() || own.is_loopback(),
        Ok(IpAddr::V6(own)) => {
            own.is_unique_local() || own.is_unicast_link_local() || own.is_loopback()
        }
        Err(_) => false,
    }
}

/// Whether it starts in the state that the image ships in: at every boot, or when somebody asks.
pub fn is_on(service: &Service) -> bool {
    matches!(service.starts, Starts::Always | Starts::OnDemand)
}

/// Whether it does not start, whatever happens.
pub fn is_off(service: &Service) -> bool {
    service.starts == Starts::Never
}

/// How sure it is that it starts, the surest first.
pub fn rank(service: &Service) -> u8 {
    match service.starts {
        Starts::Always => 0,
        Starts::OnDemand => 1,
        Starts::Never => 3,
        _ => 2,
    }
}
