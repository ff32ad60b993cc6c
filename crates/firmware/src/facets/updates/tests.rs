// SPDX-License-Identifier: Apache-2.0 OR MIT
use super::*;
use crate::test_tree::evidence_of;

/// Transport and signature of each update source.
fn of(files: &[(&str, &str)]) -> Vec<(String, SignatureCheck)> {
    let mut files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
    files.push(("/bin/opkg", b"\x7fELF"));
    let updates = evidence_of(&files).updates;
    assert!(updates.iter().all(|own| !own.locators.is_empty()));
    updates.into_iter().map(|own| (own.transport, own.signature)).collect()
}

fn one(transport: &str, signature: SignatureCheck) -> Vec<(String, SignatureCheck)> {
    vec![(transport.to_owned(), signature)]
}

use SignatureCheck::{Checked, NotChecked, Unknown};

const FEED: &str = "src/gz base http://a.example/p\n# src/gz no http://b.example/\n";
const KEY: (&str, &str) = ("/etc/opkg/keys/53bad1233d4c98c5", "untrusted comment: x\nRWQ\n");

#[test]
fn opkg_checks_where_the_option_and_a_key_are() {
    let signed = "dest root /\noption check_signature 1\n";
    let files = [("/etc/opkg.conf", signed), ("/etc/opkg/distfeeds.conf", FEED), KEY];
    assert_eq!(of(&files), one("http", Checked));
    assert_eq!(of(&files[..2]), one("http", NotChecked));
    let bare = [("/etc/opkg.conf", "option check_signature\n"), files[1], KEY];
    assert_eq!(of(&bare), one("http", Checked));
    assert_eq!(of(&[("/etc/opkg.conf", FEED), KEY]), one("http", NotChecked));
}

#[test]
fn opkg_look_alikes() {
    let commented = "#option check_signature 1\nsrc a https://a.example/\n";
    assert_eq!(of(&[("/etc/opkg.conf", commented), KEY]), one("https", NotChecked));
    let zero = "option check_signature 0\nsrc a https://a.example/\n";
    assert_eq!(of(&[("/etc/opkg.conf", zero), KEY]), one("https", Unknown));
    // A key of no bytes opens nothing.
    let files = [
        ("/etc/opkg.conf", "option check_signature\nsrc a http://a.example/\n"),
        ("/etc/opkg/keys/a", ""),
    ];
    assert_eq!(of(&files), one("http", NotChecked));
    assert!(of(&[("/etc/opkg.conf", "src/gz\nsrc x\n\u{0}\noption\n")]).is_empty());
}

#[test]
fn the_lines_that_decide_are_named() {
    let text = format!("option check_signature\n{FEED}");
    let evidence = evidence_of(&[("/etc/opkg.conf", text.as_bytes()), (KEY.0, KEY.1.as_bytes())]);
    let lines: Vec<_> = evidence.updates[0].locators.iter().map(|own| own.line).collect();
    assert_eq!(lines, [Some(2), Some(1)]);
    let evidence = evidence_of(&[("/etc/opkg.conf", FEED.as_bytes()), ("/bin/opkg", b"\x7fELF")]);
    assert_eq!(evidence.updates[0].locators[1].line, None);
}

#[test]
fn an_updater_of_the_makers_own() {
    let of = |text: &str| of(&[("/etc/hub/update.conf", text)]);
    assert_eq!(of("FEED=https://u.example/s\nCHECK_SIGNATURE=1\n"), one("https", Checked));
    assert_eq!(of("FEED=http://u.example/s\nCHECK_SIGNATURE=0\n"), one("http", NotChecked));
    assert_eq!(of("FEED=\"http://u.example/s\"\nVERIFY=yes\n"), one("http", Checked));
    assert_eq!(of("UPDATE_URL=http://u.example/\nALLOW_UNSIGNED=1\n"), one("http", NotChecked));
    assert_eq!(
        of("ota_server = 'https://u.example'\nskip_verify = false\n"),
        one("https", Checked)
    );
    assert_eq!(of("URL=https://u.example/\n"), one("https", Unknown));
}

#[test]
fn updater_look_alikes() {
    let of = |path: &str, text: &str| of(&[(path, text)]);
    let commented =
        "# until 1.9: FEED=http://u.example/\nFEED=https://u.example/\nVERIFY_SSL=0\n#VERIFY=0\n";
    assert_eq!(of("/etc/update.conf", commented), one("https", Unknown));
    assert!(of("/etc/quota.conf", "URL=http://u.example/\n").is_empty());
    assert!(of("/etc/mirror.conf", "URL=http://u.example/\n").is_empty());
    assert!(of("/etc/init.d/update", "URL=http://u.example/\n").is_empty());
    assert!(of("/etc/update.sh", "#!/bin/sh\nURL=http://u.example/\n").is_empty());
    assert!(of("/etc/update.conf", "URL=/dev/null\nLOG=http\nURL=\n\u{0}=\n").is_empty());
    assert!(of("/usr/share/doc/update.conf", "URL=http://u.example/\n").is_empty());
}

#[test]
fn openwrts_own_syntax() {
    let text =
        "config autoupdater settings\n\toption enabled '1'\n\tlist mirror 'http://a.example/x'\n";
    assert_eq!(of(&[("/etc/config/autoupdater", text)]), one("http", Unknown));
}

#[test]
fn a_password_in_an_address_is_not_kept() {
    let evidence = evidence_of(&[("/etc/ota.conf", b"URL=https://user:secret@u.example/\n")]);
    let text = serde_json::to_string(&evidence.updates).unwrap();
    assert!(!text.contains("secret") && text.contains("u.example"), "{text}");
}

#[test]
fn what_nothing_reads_or_a_script_undoes_is_not_known() {
    let of = |files: &[(&str, &[u8])]| -> Vec<_> {
        evidence_of(files).updates.into_iter().map(|own| own.signature).collect()
    };
    let (elf, feed) = (&b"\x7fELF"[..], &b"src/gz a http://a.example/p\n"[..]);
    assert_eq!(of(&[("/etc/opkg.conf", feed)]), [Unknown]);
    assert_eq!(of(&[("/etc/opkg.conf", feed), ("/bin/opkg", elf)]), [NotChecked]);
    let apt = ("/etc/apt/sources.list", &b"deb [trusted=yes] http://a.example/ stable main\n"[..]);
    assert_eq!(of(&[apt]), [Unknown]);
    assert_eq!(of(&[apt, ("/usr/bin/apt-get", elf)]), [NotChecked]);
    let mender = ("/etc/mender/mender.conf", &b"{\n \"ServerURL\": \"https://a.example\"\n}\n"[..]);
    assert_eq!(of(&[mender]), [Unknown]);
    assert_eq!(of(&[mender, ("/usr/bin/mender-update", elf)]), [NotChecked]);

    let signed = ("/etc/opkg.conf", &b"option check_signature\nsrc/gz a http://a.example/p\n"[..]);
    let with =
        |path, text| of(&[signed, (KEY.0, KEY.1.as_bytes()), ("/bin/opkg", elf), (path, text)]);
    for (path, text) in [
        ("/etc/uci-defaults/99-opkg", &b"sed -i '/check_signature/d' /etc/opkg.conf\n"[..]),
        ("/usr/bin/app.sh", b"#!/bin/sh\nsed -i 's/^option check_signature/#&/' /etc/opkg.conf\n"),
        ("/usr/bin/app", b"#!/bin/sh\nopkg --force-signature update\n"),
    ] {
        assert_eq!(with(path, text), [Unknown], "{path}");
    }
    for text in [
        &b"#!/bin/sh\n# sed -i '/check_signature/d' /etc/opkg.conf\n"[..],
        b"#!/bin/sh\ngrep -q check_signature /etc/opkg.conf\nsed -i s/a/b/ /etc/x\n",
    ] {
        assert_eq!(with("/usr/bin/app", text), [Checked]);
    }
}
