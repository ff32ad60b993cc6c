// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a reset to factory settings does with the storage that it is to clear, by the commands of its
//! script: whether a whole partition is erased, a file system is made anew over what its blocks hold,
//! or single files are deleted.

use thirteen_evidence::facts::PrivacySign;

use crate::config::locate;
use crate::facet::LookedAt;
use crate::view::{FileSystem, Found, Image, is_shell_script, lines, trimmed};

/// A script is no longer than this, in bytes.
const MAX_SCRIPT: u64 = 64 << 10;

/// Commands that say something, and do nothing.
const SAYING: &[&str] =
    &["echo", "logger", "printf", "if", "[", "test", "which", "type", "command"];

/// Programs that erase all of a device, or have it hand out nothing of what it held.
const WHOLE: &[&str] =
    &["jffs2reset", "firstboot", "flash_erase", "flash_eraseall", "blkdiscard", "ubiformat"];

/// Programs that write the first blocks of a file system anew, and leave those of its files.
const REMAKES: &[&str] = &["mke2fs", "wipefs"];

/// What a reset may come to, the most first.
const KINDS: [&str; 3] = ["reset-whole", "reset-remade", "reset-in-part"];

/// Whether a file is, by its name, the script of a reset.
pub fn is_one(path: &[u8]) -> bool {
    let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or(path).to_ascii_lowercase();
    let has = |word: &str| memchr::memmem::find(&name, word.as_bytes()).is_some();
    let is_library = has(".so") || has(".ko") || has(".htm") || has(".js") || has(".lua");
    let is_named = has("factory") && (has("reset") || has("default") || has("restore"))
        || has("default") && (has("reset") || has("restore"));
    path == b"/etc/rc.button/reset" || is_named && !is_library
}

/// The signs of all such scripts, one each.
pub fn signs(image: &Image<'_>, files: &FileSystem<'_>, looked: &mut LookedAt) -> Vec<PrivacySign> {
    let scripts = files.iter().filter(|own| is_one(&own.header.path));
    let found = scripts.filter_map(|own| {
        let text = own.text.filter(|text| is_shell_script(text))?;
        if own.header.size > MAX_SCRIPT {
            return None;
        }
        looked.file(text.len() as u64);
        of_script(image, own, text)
    });
    found.collect()
}

fn of_script(image: &Image<'_>, file: Found<'_>, text: &[u8]) -> Option<PrivacySign> {
    let mut most: Option<(usize, PrivacySign)> = None;
    // Whether an argument decides what is erased, and whether files of the user's go one by one.
    let (mut is_chosen, mut is_by_file) = (false, false);
    for line in lines(text) {
        is_chosen |= asks_argument(line.bytes);
        let Ok(shown) = std::str::from_utf8(line.bytes) else { continue };
        for command in shown.split([';', '&', '|', '(', ')', '`']) {
            let Some(kind) = kind(command) else { continue };
            let Some(name) = KINDS.get(kind) else { continue };
            is_by_file |= deletes_settings(command);
            if most.as_ref().is_some_and(|(before, _)| *before <= kind) {
                continue;
            }
            let sign = PrivacySign {
                kind: (*name).to_owned(),
                value: trimmed(command.trim().as_bytes()),
                locators: vec![locate(image, file, &line)],
            };
            most = Some((kind, sign));
        }
    }
    let (kind, sign) = most?;
    // A whole partition may then be another one than the user's, or go only sometimes.
    // OpenWrt's take the overlay, and with it all settings.
    let is_overlay = ["jffs2reset", "firstboot"].iter().any(|own| sign.value.contains(own));
    let is_sure = kind > 0 || !is_chosen && (!is_by_file || is_overlay);
    Some(if is_sure { sign } else { PrivacySign { kind: "reset-unsure".to_owned(), ..sign } })
}

/// A condition or a choice on what the script is called with: `if [ "$1" = full ]`, `case $1 in`.
fn asks_argument(line: &[u8]) -> bool {
    let has = |word: &[u8]| memchr::memmem::find(line, word).is_some();
    let line = line.trim_ascii_start();
    let asks = has(b"[ ") || has(b"test ") || line.starts_with(b"case ");
    !line.starts_with(b"#") && asks && [&b"$1"[..], b"${1", b"$2"].iter().any(|own| has(own))
}

/// Files of a folder that holds what the user sets or makes, one by one.
fn deletes_settings(command: &str) -> bool {
    let mut words =
        command.split_whitespace().skip_while(|word| *word != "rm" && !word.ends_with("/rm"));
    words.next().is_some()
        && words.any(|word| {
            let word = word.trim_matches(['"', '\'']);
            ["/data", "/mnt", "/etc", "/overlay", "/userdata", "/config", "/home", "/media", "/opt"]
                .iter()
                .any(|own| word.strip_prefix(own).is_some_and(|rest| rest.starts_with('/')))
        })
}

/// Storage that holds no settings: logs, the loader, the kernel.
fn is_other(words: &[&str]) -> bool {
    let names = ["log", "boot", "kernel", "cache", "tmp"];
    words.iter().any(|word| {
        let lower = word.to_ascii_lowercase();
        lower.split(|own: char| !own.is_ascii_alphabetic()).any(|own| names.contains(&own))
    })
}

/// What a command erases, as its number in [`KINDS`].
fn kind(command: &str) -> Option<usize> {
    let command = command.trim();
    let words: Vec<&str> = command
        .split_whitespace()
        .map(|word| word.trim_matches(['"', '\'']))
        .skip_while(|word| {
            matches!(*word, "then" | "else" | "do" | "exec" | "sudo" | "busybox" | "!" | "{")
        })
        .collect();
    let (first, rest) = words.split_first()?;
    let name = first.rsplit('/').next()?;
    if command.starts_with('#') || SAYING.contains(&name) {
        return None;
    }
    let has = |word: &str| rest.contains(&word);
    let is_whole = (WHOLE.contains(&name)
        || name == "mtd" && has("erase")
        || name == "ubiupdatevol" && has("-t"))
        && !is_other(rest);
    let remakes = REMAKES.contains(&name)
        || name.starts_with("mkfs.")
        || name == "recovery" && has("--wipe_data")
        || empties(name, rest);
    let is_lasting = |word: &&str| word.starts_with('/') && !is_volatile(word);
    let deletes = name == "rm" && rest.iter().any(is_lasting)
        || name == "find" && has("-delete") && rest.first().is_some_and(is_lasting)
        || name == "nvram" && (has("erase") || has("restore_defaults") || has("clear"))
        || name == "cp" && rest.iter().any(|word| word.contains("default"));
    [is_whole, remakes, deletes].iter().position(|own| *own)
}

/// Where file systems with the owner's data are mounted.
const DATA: &[&str] =
    &["/data", "/overlay", "/userdata", "/persist", "/storage", "/jffs", "/mnt", "/media"];

/// Whether a command deletes all files of such a file system: `rm -rf /data/*`, `find /data -delete`.
fn empties(name: &str, words: &[&str]) -> bool {
    match name {
        "rm" => {
            let is_deep = words.iter().any(|word| {
                let is_letters = word.starts_with('-') && !word.starts_with("--");
                is_letters && word.contains(['r', 'R']) || *word == "--recursive"
            });
            is_deep && words.iter().any(|word| is_all_of_data(word))
        }
        "find" => {
            // What is picked by name is a list of files.
            let is_picked = words.iter().any(|word| {
                ["-name", "-iname", "-path", "-regex", "-newer", "-user"].contains(word)
            });
            let deletes =
                words.contains(&"-delete") || words.contains(&"-exec") && words.contains(&"rm");
            deletes && !is_picked && words.first().is_some_and(|word| is_all_of_data(word))
        }
        _ => false,
    }
}

/// A mount itself, all that is in it, or all of a folder right below.
fn is_all_of_data(target: &str) -> bool {
    let target = target.replace(['"', '\''], "");
    let (path, is_content) = match target.strip_suffix("/*") {
        Some(path) => (path, true),
        None => (target.trim_end_matches('/'), false),
    };
    DATA.iter().any(|own| match path.strip_prefix(own) {
        Some("") => true,
        Some(below) => below.starts_with('/') && is_content && !below[1..].contains('/'),
        None => false,
    })
}

/// What is gone with the next start anyhow.
fn is_volatile(path: &str) -> bool {
    ["/tmp", "/run", "/var/run", "/var/tmp", "/var/lock", "/dev/shm", "/proc", "/sys"].iter().any(
        |own| path.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')),
    )
}

#[cfg(test)]
mod tests {
    use crate::test_tree::evidence_of;

    fn of(path: &str, text: &str) -> Vec<(String, String)> {
        let all = evidence_of(&[(path, text.as_bytes())]).privacy.into_iter();
        all.map(|own| (own.kind, own.value)).collect()
    }

    fn known(kind: &str, value: &str) -> Vec<(String, String)> {
        vec![(kind.to_owned(), value.to_owned())]
    }

    #[test]
    fn what_scripts_erase() {
        // OpenWrt 19.07, /etc/rc.button/reset.
        let text = "#!/bin/sh\n. /lib/functions.sh\nOVERLAY=\"$( grep ' /overlay ' /proc/mounts )\"\n\
                    elif [ \"$SEEN\" -ge 5 -a -n \"$OVERLAY\" ]\nthen\n\
                    \techo \"FACTORY RESET\" > /dev/console\n\tjffs2reset -y && reboot &\nfi\n";
        assert_eq!(of("/etc/rc.button/reset", text), known("reset-whole", "jffs2reset -y"));
        let text = "#!/bin/sh\nrm -f /etc/config/wifi.conf\nreboot\n";
        let part = known("reset-in-part", "rm -f /etc/config/wifi.conf");
        assert_eq!(of("/usr/sbin/factory_reset.sh", text), part);
        let text = "#!/bin/sh\nrm -rf /data/x\nmkfs.ext4 -F /dev/mmcblk0p7\n";
        let remade = known("reset-remade", "mkfs.ext4 -F /dev/mmcblk0p7");
        assert_eq!(of("/usr/bin/restore-defaults", text), remade);
        for emptied in [
            "rm -rf /data/*",
            "rm -fr /overlay/upper/* 2>/dev/null",
            "rm -r /data",
            "find /data -mindepth 1 -delete",
            "find /mnt/data/* -exec rm -rf {} +",
        ] {
            let found = of("/usr/bin/factory-reset", &format!("#!/bin/sh\n{emptied}\n"));
            assert_eq!(found[0].0, "reset-remade", "{emptied}");
        }
        for part in [
            "rm -rf /data/x",
            "rm -f /data/*",
            "find /data -name '*.log' -delete",
            "rm -rf /etc/config/*",
            "rm -rf /database/*",
        ] {
            let found = of("/usr/bin/factory-reset", &format!("#!/bin/sh\n{part}\n"));
            assert_eq!(found[0].0, "reset-in-part", "{part}");
        }
        let text = "#!/bin/sh\nwipefs -a /dev/sda1\nblkdiscard /dev/sda1\nrm -rf /tmp/x\n";
        let whole = known("reset-whole", "blkdiscard /dev/sda1");
        assert_eq!(of("/usr/bin/restore-defaults", text), whole);
    }

    #[test]
    fn a_partition_that_may_be_another_or_go_only_sometimes() {
        for text in [
            "flash_erase /dev/mtd7 0 0\nrm -f /data/wifi.conf\n",
            "if [ \"$1\" = full ]; then\nflash_erase /dev/mtd7 0 0\nfi\n",
            "case \"$1\" in\nfull) flash_erase /dev/mtd7 0 0;;\nesac\n",
        ] {
            let found = of("/usr/sbin/factory_reset", &format!("#!/bin/sh\n{text}"));
            assert_eq!(found, known("reset-unsure", "flash_erase /dev/mtd7 0 0"), "{text}");
        }
        for text in [
            "# $1 is [ not ] asked\nflash_erase /dev/mtd7 0 0\nrm -rf /tmp/x /var/run/y\n",
            "[ -e /dev/mtd7 ] && { flash_erase /dev/mtd7 0 0; reboot; }\n",
        ] {
            let found = of("/usr/sbin/factory_reset", &format!("#!/bin/sh\n{text}"));
            assert_eq!(found[0].0, "reset-whole", "{text}");
        }
    }

    #[test]
    fn what_says_nothing() {
        for (path, text) in [
            ("/usr/sbin/factory_reset", "#!/bin/sh\n# mtd erase rootfs_data\nkill -USR1 1\n"),
            ("/usr/sbin/factory_reset", "#!/bin/sh\necho mtd erase rootfs_data\n"),
            ("/usr/sbin/factory_reset", "jffs2reset -y\n"),
            ("/usr/sbin/other", "#!/bin/sh\njffs2reset -y\n"),
            ("/usr/sbin/factory_reset", "#!/bin/sh\nrm -rf /tmp/x /var/run/y.pid\n"),
            ("/usr/sbin/factory_reset", "#!/bin/sh\nfind /tmp -delete\n"),
        ] {
            assert!(of(path, text).is_empty(), "{text}");
        }
        // The log's partition; and no other that would be the user's.
        let text = "#!/bin/sh\nflash_eraseall /dev/mtd_log\n";
        assert!(of("/usr/sbin/factory_reset", text).is_empty());
        let long = format!("#!/bin/sh\n{}", "rm ; ".repeat(10_000));
        assert!(of("/usr/sbin/factory_reset", &long).is_empty());
    }
}
