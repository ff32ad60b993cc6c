// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Verdicts on real firmware: what the samples' README demands of them.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use support::{assess, findings, run_on, samples, verdicts, without_envelope};

/// Images whose root account has an empty password, and whether telnet starts on them.
const OPEN: &[(&str, bool)] = &[
    ("openwrt-14.07-brcm63xx-96348gw.bin", true),
    ("openwrt-14.07-mr3020-openvpn-openssl-factory.bin", true),
    ("openwrt-15.05.1-dir-600-a1-factory.bin", true),
    ("openwrt-15.05.1-krack-wr841n-v9-factory.bin", false),
    ("openwrt-19.07.7-a5-v11-sysupgrade.bin", false),
    ("openwrt-r45001-wr841n-v9-telnet-upnp-sysupgrade.bin", true),
];

#[test]
fn the_known_bad_image_fails_where_it_is_bad_and_nowhere_else() {
    let Some(samples) = samples() else { return };
    let assessment = assess(&samples.join("firmware/wifirush-15.05.1-ath25-ubnt2.bin"));
    let verdicts = verdicts(&assessment);
    for provision in ["5.1-1", "5.4-3", "5.4-4"] {
        assert_eq!(verdicts[provision], "fail", "{provision}");
    }
    let breaches = findings(&assessment, "breach");
    for (check, subject) in [("fixed-password-hash", "root"), ("password-less-account", "root")] {
        let found = breaches.iter().any(|(c, s)| c == check && s == subject);
        assert_eq!(found, check == "fixed-password-hash", "{check}");
    }
    let host_keys = breaches.iter().filter(|(check, _)| check == "host-private-key").count();
    assert_eq!(host_keys, 2, "rsa and dss");
    // `S50telnet` is enabled, yet its guard holds: there is a root password, and a key.
    assert!(!breaches.iter().any(|(check, _)| check == "telnet-starts"), "{breaches:?}");
    let all: Vec<_> = ["concern", "breach"].iter().flat_map(|o| findings(&assessment, o)).collect();
    assert!(all.iter().any(|(check, _)| check == "authorized-key"), "{all:?}");
}

#[test]
fn root_without_a_password_and_telnet_behind_it() {
    let Some(samples) = samples() else { return };
    for (name, telnet) in OPEN {
        let assessment = assess(&samples.join("firmware").join(name));
        let verdicts = verdicts(&assessment);
        assert_eq!(verdicts["5.1-1"], "fail", "{name}");
        let breaches = findings(&assessment, "breach");
        let account = ("password-less-account".to_owned(), "root".to_owned());
        assert!(breaches.contains(&account), "{name}: {breaches:?}");
        let found = breaches.iter().any(|(check, _)| check == "telnet-starts");
        assert_eq!(found, *telnet, "{name}: {breaches:?}");
        if *telnet {
            assert_eq!(verdicts["5.6-1"], "fail", "{name}");
        }
        // Empty place holders, and self-test keys in libraries, are no keys of the device.
        for check in ["host-private-key", "authorized-key"] {
            let all: Vec<_> =
                ["breach", "concern"].iter().flat_map(|o| findings(&assessment, o)).collect();
            assert!(!all.iter().any(|(c, _)| c == check), "{name}: {all:?}");
        }
    }
}

#[test]
fn the_good_product_has_no_breach_and_no_fail() {
    let Some(samples) = samples() else { return };
    let assessment = assess(&samples.join("products/lamp/lumahub-l1-2.4.1.bin"));
    assert_eq!(findings(&assessment, "breach"), []);
    assert!(verdicts(&assessment).values().all(|verdict| verdict != "fail"));
}

#[test]
fn an_overlay_folder_is_read_like_an_image() {
    let Some(samples) = samples() else { return };
    let assessment = assess(&samples.join("rootfs/iotgoat-overlay"));
    let breaches = findings(&assessment, "breach");
    for account in ["root", "iotgoatuser"] {
        let finding = ("fixed-password-hash".to_owned(), account.to_owned());
        assert!(breaches.contains(&finding), "{account}: {breaches:?}");
    }
}

#[test]
fn threads_and_the_name_of_the_image_change_nothing() {
    let Some(samples) = samples() else { return };
    let folder = tempfile::tempdir().unwrap();
    for name in ["wifirush-15.05.1-ath25-ubnt2.bin", "openwrt-15.05.1-dir-600-a1-factory.bin"] {
        let path = samples.join("firmware").join(name);
        let renamed = folder.path().join("another name.img");
        std::fs::copy(&path, &renamed).unwrap();
        for command in ["check", "evidence"] {
            let one = without_envelope(&run_on(command, &path, &["--json", "--jobs", "1"]).stdout);
            for jobs in ["2", "7"] {
                let other = run_on(command, &path, &["--json", "--jobs", jobs]).stdout;
                assert!(one == without_envelope(&other), "{name}: {command} --jobs {jobs}");
            }
            let other = run_on(command, &renamed, &["--json"]).stdout;
            assert!(one == without_envelope(&other), "{name}: {command} under another name");
        }
        let files = run_on("files", &path, &["--json", "--jobs", "1"]).stdout;
        assert!(files == run_on("files", &renamed, &["--json", "--jobs", "7"]).stdout, "{name}");
    }
}

/// An encrypted image, and a loader alone: nothing passes.
#[test]
fn what_was_not_read_never_passes() {
    let Some(samples) = samples() else { return };
    for name in ["mcu/esptool-hello-world-signed-encrypted.bin", "firmware/uboot-ralink-a5-v11.bin"]
    {
        let assessment = assess(&samples.join(name));
        assert!(verdicts(&assessment).values().all(|verdict| verdict == "inconclusive"), "{name}");
    }
    let encrypted = assess(&samples.join("mcu/esptool-hello-world-signed-encrypted.bin"));
    let reasons: Vec<_> = support::list(&encrypted["coverage"], "unread")
        .iter()
        .map(|unread| support::text(unread, "reason"))
        .collect();
    assert!(reasons.contains(&"encrypted".to_owned()), "{reasons:?}");
}

/// Facts 3 to 6 and 10 of the samples' README: per image, the checks that must find a breach, and
/// those that must not.
#[test]
fn updates_consoles_web_pages_and_upnp_are_judged_as_known() {
    const UNSIGNED: &str = "unsigned-update-feed";
    const CONSOLE: &str = "console-root-shell";
    const WEB: &str = "web-interface-without-tls";
    const UPNP: &str = "upnp-daemon";
    let Some(samples) = samples() else { return };
    for (name, breaks) in [
        ("openwrt-10.03.1-wrt54g-squashfs3-lzma.bin", [UNSIGNED, CONSOLE, WEB].as_slice()),
        ("openwrt-14.07-brcm63xx-96348gw.bin", &[UNSIGNED, CONSOLE, WEB]),
        ("openwrt-14.07-mr3020-openvpn-openssl-factory.bin", &[UNSIGNED, CONSOLE]),
        ("openwrt-15.05.1-dir-600-a1-factory.bin", &[CONSOLE, WEB]),
        ("openwrt-15.05.1-krack-wr841n-v9-factory.bin", &[CONSOLE, WEB, UPNP]),
        ("openwrt-19.07.7-a5-v11-sysupgrade.bin", &[]),
        ("openwrt-r45001-wr841n-v9-telnet-upnp-sysupgrade.bin", &[UNSIGNED, CONSOLE, WEB, UPNP]),
        ("wifirush-15.05.1-ath25-ubnt2.bin", &[CONSOLE]),
    ] {
        let assessment = assess(&samples.join("firmware").join(name));
        let breaches = findings(&assessment, "breach");
        for check in [UNSIGNED, CONSOLE, WEB, UPNP] {
            let found = breaches.iter().any(|(id, _)| id == check);
            assert_eq!(found, breaks.contains(&check), "{name}: {check}");
        }
        // Look-alikes: keys of examples, references to passwords, self-test keys of libraries.
        assert!(!breaches.iter().any(|(id, _)| id == "private-key-file"), "{name}: {breaches:?}");
        let verdicts = verdicts(&assessment);
        let unsigned = breaks.contains(&UNSIGNED);
        for provision in ["5.3-2", "5.3-9", "5.3-10"] {
            assert_eq!(verdicts[provision] == "fail", unsigned, "{name}: {provision}");
        }
        assert_eq!(verdicts["5.6-4"] == "fail", breaks.contains(&CONSOLE), "{name}");
        assert_ne!(verdicts["5.7-1"], "fail", "{name}: no evidence of verified boot is a note");
    }
}

/// 10.03.1: squashfs 3 with LZMA, root locked in passwd and no shadow, telnet open until a password
/// is set.
#[test]
fn the_oldest_image_is_read_and_judged_too() {
    let Some(samples) = samples() else { return };
    let path = samples.join("firmware/openwrt-10.03.1-wrt54g-squashfs3-lzma.bin");
    let assessment = assess(&path);
    let breaches = findings(&assessment, "breach");
    assert!(breaches.iter().any(|(check, _)| check == "telnet-starts"), "{breaches:?}");
    assert!(!breaches.iter().any(|(check, _)| check == "password-less-account"), "{breaches:?}");
    assert_eq!(verdicts(&assessment)["5.6-1"], "fail");
}
