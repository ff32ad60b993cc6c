// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The list of checks is closed, complete, and names units of the standard.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use thirteen_checks::{ALL, Need};
use thirteen_standard::standard;

#[test]
fn ids_are_stable_for_ever() {
    let ids: Vec<&str> = ALL.iter().map(|check| check.id).collect();
    // A line that goes or changes here breaks what people suppress and cite.
    assert_eq!(
        ids,
        [
            "adb-over-network",
            "admitted-failing",
            "android-debug-build",
            "android-test-keys",
            "anonymous-ftp",
            "authorized-key",
            "automatic-updates-declared",
            "blank-password-login",
            "boot-shell-argument",
            "claimed-without-mechanism",
            "confirmation-refused",
            "consent-for-ever",
            "console-root-shell",
            "core-dump-kept",
            "dangling-reference",
            "debug-tool",
            "declared-as-asked",
            "default-password-hash",
            "directory-listing",
            "downgrade-allowed",
            "download-runs-as-code",
            "executable-stack",
            "expired-certificate",
            "fixed-password-hash",
            "flawed-key",
            "hard-coded-password",
            "hard-coded-token",
            "host-private-key",
            "image-against-answers",
            "image-upholds-answers",
            "inbound-denied",
            "incomplete-reset",
            "interface-left-on",
            "kernel-memory-unprotected",
            "legacy-remote-service",
            "loader-console-open",
            "login-without-lockout",
            "mqtt-anonymous",
            "network-boot",
            "no-verified-boot",
            "not-applicable-without-ground",
            "old-smb-version",
            "open-camera-stream",
            "open-data-store",
            "open-file-share",
            "open-to-internet",
            "password-in-configuration",
            "password-less-account",
            "permissive-access-control",
            "personal-data-shipped",
            "predictable-password-declared",
            "private-key-file",
            "recommendation-without-reason",
            "reflector-service",
            "remote-log",
            "remote-shell-starts",
            "removable-media-script",
            "request-runs-as-command",
            "sbom-against-image",
            "secret-in-log",
            "sent-in-clear-declared",
            "service-on-declared-off",
            "services-declared",
            "settings-in-clear",
            "setuid-program",
            "shared-default-password",
            "shared-device-certificate",
            "shared-wifi-key",
            "single-system-slot",
            "snmp-default-community",
            "ssh-weak-algorithms",
            "sudo-without-password",
            "telemetry-endpoint",
            "telnet-starts",
            "unbounded-copy-in-service",
            "undeclared-service",
            "unhardened-service",
            "unsigned-kernel-module",
            "unsigned-update-feed",
            "unverified-boot",
            "unverified-update-script",
            "update-certificate-unchecked",
            "update-over-http",
            "upnp-daemon",
            "vnc-without-password",
            "weak-certificate-signature",
            "weak-cryptography-declared",
            "weak-key",
            "weak-tls-cipher",
            "weak-tls-version",
            "weak-wifi",
            "web-interface-without-tls",
            "web-server-as-root",
            "writable-library-path",
        ]
    );
}

#[test]
fn ids_are_sorted_unique_and_kebab_case() {
    for pair in ALL.windows(2) {
        assert!(pair[0].id < pair[1].id, "{} stands before {}", pair[0].id, pair[1].id);
    }
    for check in ALL {
        assert!(
            check.id.split('-').all(|word| {
                !word.is_empty()
                    && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            }),
            "{} is not kebab-case",
            check.id
        );
        assert_eq!(check.since.split('.').count(), 3, "{}", check.id);
        assert!(!check.needs.is_empty(), "{} needs nothing", check.id);
    }
}

#[test]
fn every_file_in_a_guideline_s_folder_is_listed() {
    let mut files = BTreeSet::new();
    for folder in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let folder = folder.unwrap().path();
        if !folder.is_dir() {
            continue;
        }
        for file in fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            if let Some(stem) = name.strip_suffix(".rs").filter(|stem| *stem != "mod") {
                assert!(files.insert(stem.replace('_', "-")), "{stem} is there twice");
            }
        }
    }
    let listed: BTreeSet<String> = ALL.iter().map(|check| check.id.to_owned()).collect();
    assert_eq!(files, listed, "files, and checks that are listed");
}

#[test]
fn a_check_s_source_is_its_own_file() {
    for check in ALL {
        assert!(check.source.contains(&format!("id: \"{}\"", check.id)), "{}", check.id);
    }
}

#[test]
fn every_unit_that_a_check_feeds_is_in_the_standard() {
    let standard = standard().unwrap();
    for check in ALL {
        assert!(!check.feeds.is_empty(), "{} feeds nothing", check.id);
        for unit in check.feeds {
            assert!(standard.unit(unit).is_some(), "{}: no unit {unit}", check.id);
        }
    }
}

#[test]
fn a_check_stands_in_the_folder_of_a_guideline_that_it_feeds() {
    let standard = standard().unwrap();
    for check in ALL {
        let numbers: BTreeSet<String> = check
            .feeds
            .iter()
            .filter_map(|unit| standard.unit(unit))
            .filter_map(|unit| unit.provision.strip_prefix("5.")?.split_once('-'))
            .map(|(number, _)| format!("g{number:0>2}_"))
            .collect();
        let file = format!("{}.rs", check.id.replace('-', "_"));
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let stands = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap()).any(|folder| {
            let name = folder.file_name().into_string().unwrap();
            folder.path().join(&file).is_file()
                && (numbers.iter().any(|number| name.starts_with(number.as_str()))
                    || name == "declared" && check.needs.contains(&Need::Declaration))
        });
        assert!(stands, "{} feeds none of its own guideline", check.id);
    }
}
