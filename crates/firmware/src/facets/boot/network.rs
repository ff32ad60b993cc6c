// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether a loader's environment loads from the network on its way up: the commands of `bootcmd` and
//! `preboot`, and those that they `run`.

use std::collections::{BTreeMap, BTreeSet};

use thirteen_evidence::facts::Setting;

use crate::config::uboot::{Variable, environments};
use crate::config::without_credentials;
use crate::view::{Image, trimmed};

/// Commands that load from the network (U-Boot, `cmd/net.c`, `cmd/pxe.c`).
const COMMANDS: &[&[u8]] =
    &[b"bootp", b"dhcp", b"nfs", b"pxe", b"rarpboot", b"tftp", b"tftpboot", b"wget"];
/// Variables that lead to others.
const MAX_DEPTH: usize = 8;
/// Variables of one environment that are followed.
const MAX_FOLLOWED: usize = 128;

/// What each environment loads from the network, the first command of it.
pub fn settings(image: &Image<'_>) -> Vec<Setting> {
    let found = environments(image).into_iter().filter_map(|variables| {
        let mut seen = BTreeSet::new();
        let starts = [&b"preboot"[..], b"bootcmd"];
        let (entry, command) =
            starts.iter().find_map(|name| follow(&variables, name, 0, &mut seen))?;
        let shown = without_credentials(&String::from_utf8_lossy(command));
        let shown = trimmed(shown.as_bytes());
        let locator = image.entry(entry).excerpt(shown.clone());
        Some(Setting { name: "network-boot".to_owned(), value: shown, locators: vec![locator] })
    });
    found.collect()
}

/// The first command that loads from the network, in this variable or those that it runs.
fn follow<'a>(
    variables: &BTreeMap<&'a [u8], Variable<'a>>,
    name: &[u8],
    depth: usize,
    seen: &mut BTreeSet<Vec<u8>>,
) -> Option<(usize, &'a [u8])> {
    if depth > MAX_DEPTH || seen.len() >= MAX_FOLLOWED || !seen.insert(name.to_vec()) {
        return None;
    }
    let (value, entry) = *variables.get(name)?;
    for command in value.split(|byte| matches!(byte, b';' | b'&' | b'|' | b'\n')) {
        let words: Vec<&[u8]> = command
            .split(u8::is_ascii_whitespace)
            .filter(|word| !word.is_empty())
            .skip_while(|word| {
                matches!(*word, b"if" | b"then" | b"else" | b"elif" | b"do" | b"while")
            })
            .collect();
        let found = match words.split_first() {
            Some((first, _)) if COMMANDS.contains(first) => Some((entry, command.trim_ascii())),
            Some((first, rest)) if *first == b"run" => {
                rest.iter().find_map(|next| ran(variables, next, depth + 1, seen))
            }
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// `run NAME`; and `run bootcmd_${target}`, which goes through `boot_targets` (U-Boot, "distro boot").
fn ran<'a>(
    variables: &BTreeMap<&'a [u8], Variable<'a>>,
    name: &[u8],
    depth: usize,
    seen: &mut BTreeSet<Vec<u8>>,
) -> Option<(usize, &'a [u8])> {
    if name != b"bootcmd_${target}" {
        return follow(variables, name, depth, seen);
    }
    let (targets, _) = variables.get(&b"boot_targets"[..])?;
    let mut targets = targets.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    targets.find_map(|target| follow(variables, &[b"bootcmd_", target].concat(), depth, seen))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Option<String> {
        let variables: BTreeMap<&[u8], Variable<'_>> = variables
            .iter()
            .map(|(name, value)| (name.as_bytes(), (value.as_bytes(), 0)))
            .collect();
        let (_, command) = follow(&variables, b"bootcmd", 0, &mut BTreeSet::new())?;
        Some(String::from_utf8_lossy(command).into_owned())
    }

    #[test]
    fn what_the_commands_come_to() {
        let net = ("netboot", "setenv autoload no; tftpboot 0x80000000 uImage; bootm");
        let direct = [("bootcmd", "run flashboot || run netboot"), net];
        assert_eq!(of(&direct).as_deref(), Some("tftpboot 0x80000000 uImage"));
        // A variable that nothing runs.
        assert_eq!(of(&[("bootcmd", "bootm 0x9f020000"), net]), None);
        // `tftpboot` as a word of another command.
        assert_eq!(of(&[("bootcmd", "echo tftpboot; bootm")]), None);
        let distro = [
            ("bootcmd", "run distro_bootcmd"),
            ("distro_bootcmd", "for target in ${boot_targets}; do run bootcmd_${target}; done"),
            ("boot_targets", "mmc0 dhcp"),
            ("bootcmd_mmc0", "setenv devnum 0; run mmc_boot"),
            ("bootcmd_dhcp", "if dhcp ${scriptaddr} ${boot_script_dhcp}; then source; fi"),
        ];
        assert!(of(&distro).unwrap().starts_with("if dhcp"));
        let local: Vec<_> = distro
            .iter()
            .copied()
            .map(|own| if own.0 == "boot_targets" { ("boot_targets", "mmc0") } else { own })
            .collect();
        assert_eq!(of(&local), None);
    }

    #[test]
    fn a_password_in_an_address_is_not_shown() {
        let bootcmd = "bootcmd=wget 0x80000000 http://dev:hunter2@boot.example/x; bootm";
        let environment = crate::test_tree::environment(&[bootcmd, "baudrate=115200"]);
        let evidence = crate::test_tree::evidence_of(&[("/env.bin", &environment)]);
        let mut settings = evidence.loader_settings.iter();
        let setting = settings.find(|own| own.name == "network-boot").unwrap();
        assert_eq!(setting.value, "wget 0x80000000 http://…@boot.example/x");
        assert_eq!(setting.locators[0].excerpt.as_deref(), Some(setting.value.as_str()));
    }

    #[test]
    fn variables_that_run_each_other_end() {
        assert_eq!(of(&[("bootcmd", "run a"), ("a", "run bootcmd; run a a a")]), None);
        let many: Vec<(String, String)> =
            (0..1000).map(|n| (format!("v{n}"), format!("run v{} v{}", n + 1, n + 2))).collect();
        let mut many: Vec<(&str, &str)> =
            many.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        many.push(("bootcmd", "run v0"));
        assert_eq!(of(&many), None);
    }
}
