// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Log-ins over the network: which of them take the password of an account.

use thirteen_evidence::Evidence;
use thirteen_evidence::facts::{Account, Answer, Daemon, Service};

use crate::account::{base_name, same_file_system};
use crate::daemon::{configurations, says, setting};
use crate::g06_attack_surface::telnet_starts::asks_for_password;
use crate::running::{is_for_itself, overrides_sshd};
use crate::service::{Server, is_on, server};

/// Servers of SSH.
pub const SSH: &[&str] = &["dropbear", "sshd"];

/// Options of dropbear that take a value (dropbear(8), `svr-runopts.c`).
const WITH_VALUE: &str = "bcrdpPWKITlDGAV";

/// The services that are on by default, that others reach and that take the password of this account, as far as that is
/// certain.
pub fn entrances<'a>(evidence: &'a Evidence, account: &Account) -> Vec<&'a Service> {
    let beside = evidence
        .services
        .iter()
        .filter(|service| same_file_system(&service.locators, &account.locators));
    beside
        .filter(|service| is_on(service) && !is_for_itself(evidence, service))
        .filter(|service| {
            asks_for_password(service)
                || server(service, SSH)
                    .is_some_and(|ssh| ssh_takes_password(evidence, service, ssh, account))
        })
        .collect()
}

/// Whether a server of SSH takes the password of this account.
pub fn ssh_takes_password(
    evidence: &Evidence,
    service: &Service,
    ssh: Server<'_>,
    account: &Account,
) -> bool {
    let configured: Vec<&Daemon> = configurations(evidence, ssh.name, &service.locators).collect();
    match ssh.name {
        "dropbear" => {
            let barred = if is_root(account) { "sgwtG" } else { "stG" };
            let flags = dropbear_flags(ssh.arguments);
            let by_command = !flags.chars().any(|flag| barred.contains(flag));
            let by_configuration =
                configured.is_empty() || configured.iter().any(|own| section_takes(own, account));
            by_command && by_configuration
        }
        _ => {
            !overrides_sshd(ssh.arguments)
                && configured.iter().all(|own| sshd_takes(own, account))
                && {
                    // Without a configuration root is not let in by password (since OpenSSH 7.0).
                    !configured.is_empty() || !is_root(account)
                }
        }
    }
}

/// Whether the user id, or where there is none the name, is root's.
fn is_root(account: &Account) -> bool {
    account.uid.map_or(account.name == "root", |uid| uid == 0)
}

/// A section of OpenWrt's `/etc/config/dropbear`: one server each.
fn section_takes(section: &Daemon, account: &Account) -> bool {
    let forbids = |name: &str| says(section, name) == Some(false);
    section.enabled != Answer::No
        && !forbids("PasswordAuth")
        && !(is_root(account) && (forbids("RootPasswordAuth") || forbids("RootLogin")))
}

fn sshd_takes(configuration: &Daemon, account: &Account) -> bool {
    let root = setting(configuration, "PermitRootLogin").is_some_and(|own| own.value == "yes");
    says(configuration, "PasswordAuthentication") != Some(false) && (root || !is_root(account))
}

/// Whether a server of SSH takes empty passwords: `-B` of dropbear, `PermitEmptyPasswords` of sshd.
pub fn takes_blank(evidence: &Evidence, service: &Service, ssh: Server<'_>) -> bool {
    match ssh.name {
        "dropbear" => dropbear_flags(ssh.arguments).contains('B'),
        _ => configurations(evidence, ssh.name, &service.locators)
            .any(|own| says(own, "PermitEmptyPasswords") == Some(true)),
    }
}

/// The flags on dropbear's command line, alone or in clusters.
fn dropbear_flags(arguments: &[String]) -> String {
    let mut flags = String::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let Some(cluster) = word.strip_prefix('-') else { continue };
        for (at, flag) in cluster.char_indices() {
            flags.push(flag);
            if WITH_VALUE.contains(flag) {
                // The value is the rest of the word, or the next one.
                if at + flag.len_utf8() == cluster.len() {
                    words.next();
                }
                break;
            }
        }
    }
    flags
}

/// Short name of what a service runs, for people.
pub fn program_of(service: &Service) -> &str {
    server(service, SSH).map_or_else(|| base_name(&service.program), |ssh| ssh.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dropbears_flags_are_read_as_dropbear_reads_them() {
        let flags =
            |line: &str| dropbear_flags(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(flags("-- -s -g -w -j -k -I 600 -r /etc/key -p 22"), "-sgwjkIrp");
        assert_eq!(flags("-i -B"), "iB");
        assert_eq!(flags("-sgw"), "sgw");
        assert_eq!(flags("-p -B -P /run/s"), "pP");
        assert_eq!(flags("-r/etc/Bs -F"), "rF");
    }
}
