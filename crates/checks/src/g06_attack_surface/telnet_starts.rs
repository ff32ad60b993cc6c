// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Telnet server that starts
//!
//! ## What it sees
//! What the image starts at boot (inittab, init scripts that are enabled, rc.local, systemd units),
//! when somebody connects (inetd) or when a device is plugged in (udev, mdev, scripts of hotplug), where
//! the program is a telnet server: `telnetd`, `in.telnetd`, `utelnetd`, or BusyBox and the like called
//! with one of those names.
//!
//! - *Breach* of 5.6-1 (unit 5.6-1-1a): it starts in the state that the image ships in.
//! - *Breach* of 5.1-1 (unit 5.1-1-2b) and 5.5-5 (unit 5.5-5-2a) besides, where it gives a shell
//!   without a password: its log-in program (`-l`) is a shell; or `login.sh`, as OpenWrt calls the
//!   script that asks for nothing as long as root has no password, and root has none; or the usual
//!   `login`, and an account of the same file system is open (see `password-less-account`). Where the
//!   log-in program is a shell, it is so after the owner has set a password too: 5.5-4 (unit
//!   5.5-4-2a).
//! - *Concern*: it starts where a condition holds that the image alone does not settle.
//! - Nothing: it is installed and not started, disabled, commented out, bound to the device's own
//!   address (`-b 127.0.0.1`), or behind a guard that the image shows not to hold. A telnet applet inside BusyBox is no server by itself.
//!
//! Why unit 5.6-1-1a: it asks of each enabled interface whether its purpose justifies that. SSH does
//! all that telnet does, so nothing in a consumer device justifies telnet, declared or not. Whether
//! the declaration left it out (5.6-1-2b) is a contradiction that only the declaration can show.
//!
//! ## Why it matters
//! Telnet carries passwords and every keystroke in clear text, and it is the first port that worms
//! try: Mirai and its kin live on it. It is hardly ever something that an owner uses.
//!
//! ## What it cannot see
//! - What a log-in script does; only OpenWrt's `login.sh` is known by name.
//! - A server under another name, one that another program starts at run time (a web page with a
//!   hidden switch), or one in a script that could not be read.
//! - A firewall that shuts the port.
//! - Whether the port answers: that takes the device.
//!
//! ## How to fix
//! Take the line out of inittab, the link out of `/etc/rc.d`, the script out of the image; build
//! BusyBox without `CONFIG_TELNETD`. Where a shell over the network is needed, use SSH, off until the
//! owner turns it on, with keys.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.6-1, 5.1-1, 5.5-4 and 5.5-5; ETSI TS 103 701 V1.1.1, test
//!   cases 5.6-1-1 (unit a), 5.1-1-2 (unit b), 5.5-4-2 (unit a) and 5.5-5-2 (unit a)
//! - RFC 854 (telnet); telnetd of BusyBox, inetutils, netkit
//! - CWE-319: Cleartext Transmission of Sensitive Information; CWE-306: Missing Authentication for
//!   Critical Function

use thirteen_evidence::facts::{Account, PasswordState, Service, Starts};
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::account::{Door, base_name, door, same_file_system};
use crate::check::{Check, Effort, Life, Need};
use crate::running::is_for_itself;
use crate::service::{SHELLS, server};

/// The check.
pub const CHECK: Check = Check {
    id: "telnet-starts",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Services)],
    feeds: &["5.6-1-1a", "5.1-1-2b", "5.5-4-2a", "5.5-5-2a"],
    effort: Effort::Minutes,
    source: include_str!("telnet_starts.rs"),
    run,
};

const SERVERS: &[&str] = &["telnetd", "in.telnetd", "utelnetd"];

/// Port of telnet where the command line names none (RFC 854).
const PORT: u16 = 23;

/// What one meets after connecting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry<'a> {
    /// A shell, whatever the passwords are.
    Shell,
    /// A shell or a prompt that this account passes without a password.
    Open(&'a Account),
    /// A prompt; nothing shows that it lets anybody in.
    Prompt,
}

impl Entry<'_> {
    fn id(self) -> &'static str {
        match self {
            Self::Shell => "shell",
            Self::Open(_) => "open-account",
            Self::Prompt => "prompt",
        }
    }

    fn units(self) -> Units {
        match self {
            Self::Shell => &["5.6-1-1a", "5.1-1-2b", "5.5-4-2a", "5.5-5-2a"],
            Self::Open(_) => &["5.6-1-1a", "5.1-1-2b", "5.5-5-2a"],
            Self::Prompt => &["5.6-1-1a"],
        }
    }
}

fn run(evidence: &Evidence, found: &mut Findings) {
    for service in &evidence.services {
        let Some(arguments) = telnet_arguments(service) else { continue };
        if service.starts == Starts::Never || is_for_itself(evidence, service) {
            continue;
        }
        report(service, entry(service, arguments, &evidence.accounts), found);
    }
}

fn report(service: &Service, entry: Entry<'_>, found: &mut Findings) {
    let mut locators = service.locators.clone();
    if let Entry::Open(account) = entry {
        locators.extend(account.locators.first().cloned());
    }
    let subject = Subject::new("service", &service.name);
    let finding = match service.starts {
        Starts::Always | Starts::OnDemand => found.breach(subject, entry.units(), &locators),
        _ => found.concern(subject, entry.units(), &locators),
    };
    finding
        .fact("entry", entry.id())
        .fact("path", service.locators.first().map_or("", Locator::innermost))
        .fact("port", u64::from(service.listens.first().map_or(PORT, |listen| listen.port)))
        .fact("program", service.program.as_str())
        .fact("service", service.name.as_str());
    if let Entry::Open(account) = entry {
        finding.fact("account", account.name.as_str());
    }
    if let Some(condition) = &service.condition {
        finding.fact("condition", condition.as_str());
    }
}

/// The words after the server's name, where the service is a telnet server.
fn telnet_arguments(service: &Service) -> Option<&[String]> {
    server(service, SERVERS).map(|server| server.arguments)
}

/// Whether it is a telnet server that asks for an account's password.
pub(crate) fn asks_for_password(service: &Service) -> bool {
    telnet_arguments(service).is_some_and(|arguments| {
        login_program(arguments).is_none_or(|program| base_name(program) == "login")
    })
}

/// Whether it is a telnet server that may start and asks for no password, as far as is known.
pub(crate) fn may_let_in(service: &Service) -> bool {
    let is_one = telnet_arguments(service).is_some() && !asks_for_password(service);
    is_one && service.starts != Starts::Never
}

/// The log-in program on the command line: `-l` of BusyBox and utelnetd, `-L` of netkit, `-E` of
/// inetutils, alone or at the end of a cluster of flags.
fn login_program(arguments: &[String]) -> Option<&str> {
    for (at, word) in arguments.iter().enumerate() {
        let Some(flags) = word.strip_prefix('-') else { continue };
        let Some(place) = flags.find(['l', 'L', 'E']) else { continue };
        // Flags in front of it take no value; else the letter is part of one.
        if !flags[..place].chars().all(|flag| "FSKihnd".contains(flag)) {
            continue;
        }
        let value = match &flags[place + 1..] {
            "" => arguments.get(at + 1).map(String::as_str),
            joined => Some(joined),
        };
        return value.filter(|value| !value.starts_with('-'));
    }
    None
}

fn entry<'a>(service: &Service, arguments: &[String], accounts: &'a [Account]) -> Entry<'a> {
    let mut beside =
        accounts.iter().filter(|account| same_file_system(&account.locators, &service.locators));
    let program = login_program(arguments).map(|program| {
        // `-l "/bin/sh -i"`: the program is the first word.
        base_name(program.split_whitespace().next().unwrap_or(program))
    });
    let open = match program {
        Some(shell) if SHELLS.contains(&shell) => return Entry::Shell,
        Some("login.sh") => beside.find(|account| {
            account.name == "root"
                && matches!(account.password.state, PasswordState::Empty | PasswordState::Locked)
        }),
        None | Some("login") => beside.find(|account| {
            account.password.state == PasswordState::Empty && door(account) == Door::Opens
        }),
        Some(_) => None,
    };
    open.map_or(Entry::Prompt, Entry::Open)
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::facts::StartedBy;

    use super::*;

    fn service(line: &str) -> Service {
        let mut words = line.split(' ').map(str::to_owned);
        Service {
            name: "telnet".to_owned(),
            program: words.next().unwrap(),
            arguments: words.collect(),
            how: StartedBy::Inittab,
            starts: Starts::Always,
            condition: None,
            listens: Vec::new(),
            locators: Vec::new(),
        }
    }

    #[test]
    fn a_telnet_server_is_known_by_its_name_or_by_what_a_carrier_runs() {
        for line in [
            "/usr/sbin/telnetd -F -l /bin/login.sh",
            "/bin/busybox telnetd -F",
            "/usr/sbin/tcpd in.telnetd",
            "/sbin/start-stop-daemon -S -x /usr/sbin/utelnetd -- -d",
            "start-stop-daemon -S -x /bin/busybox -- telnetd -l /bin/login",
            "nice -n 5 busybox telnetd",
            "telnetd",
        ] {
            assert!(telnet_arguments(&service(line)).is_some(), "{line}");
        }
        for line in [
            "/usr/bin/telnet 192.0.2.1",
            "/bin/busybox httpd",
            "/bin/busybox killall telnetd",
            "/usr/sbin/logger telnetd",
            "nohup killall telnetd",
            "/bin/sh /etc/telnetd",
        ] {
            assert!(telnet_arguments(&service(line)).is_none(), "{line}");
        }
    }

    #[test]
    fn the_log_in_program_is_read_as_the_server_reads_it() {
        let login = |line: &str| {
            let service = service(line);
            login_program(telnet_arguments(&service).unwrap()).map(str::to_owned)
        };
        assert_eq!(login("telnetd -F -l /bin/sh").as_deref(), Some("/bin/sh"));
        assert_eq!(login("telnetd -Fl /bin/sh").as_deref(), Some("/bin/sh"));
        assert_eq!(login("telnetd -l/bin/ash -p 23").as_deref(), Some("/bin/ash"));
        assert_eq!(login("in.telnetd -L /bin/login").as_deref(), Some("/bin/login"));
        assert_eq!(login("telnetd -f /etc/lissue -p 23"), None);
        assert_eq!(login("telnetd -l"), None);
        assert_eq!(login("telnetd -l -F"), None);
        assert_eq!(login("/usr/sbin/telnetd telnetd -i -l /bin/sh").as_deref(), Some("/bin/sh"));
    }
}
