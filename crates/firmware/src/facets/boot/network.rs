// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether a loader's environment loads from the network on its way up: the commands of `bootcmd` and
//! `preboot`, and those that they `run`.

use thirteen_evidence::facts::Setting;

use crate::config::uboot::{Variables, commands, environments};
use crate::config::without_credentials;
use crate::view::{Image, trimmed};

/// Commands that load from the network (U-Boot, `cmd/net.c`, `cmd/pxe.c`).
const COMMANDS: &[&[u8]] =
    &[b"bootp", b"dhcp", b"nfs", b"pxe", b"rarpboot", b"tftp", b"tftpboot", b"wget"];
/// What each environment loads from the network, the first command of it.
pub fn settings(image: &Image<'_>) -> Vec<Setting> {
    let found = environments(image).into_iter().filter_map(|variables| {
        let (entry, command) = first(&variables)?;
        let shown = without_credentials(&String::from_utf8_lossy(command));
        let shown = trimmed(shown.as_bytes());
        let locator = image.entry(entry).excerpt(shown.clone());
        Some(Setting { name: "network-boot".to_owned(), value: shown, locators: vec![locator] })
    });
    found.collect()
}

/// The first command that loads from the network.
fn first<'a>(variables: &Variables<'a>) -> Option<(usize, &'a [u8])> {
    let mut commands = commands(variables).into_iter();
    let found =
        commands.find(|own| own.words.first().is_some_and(|word| COMMANDS.contains(word)))?;
    Some((found.entry, found.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Option<String> {
        let variables: Variables<'_> = variables
            .iter()
            .map(|(name, value)| (name.as_bytes(), (value.as_bytes(), 0)))
            .collect();
        let (_, command) = first(&variables)?;
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
