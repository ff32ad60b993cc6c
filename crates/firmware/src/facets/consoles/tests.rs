// SPDX-License-Identifier: Apache-2.0 OR MIT
use super::*;
use crate::test_tree::evidence_of;
use ConsoleLogin::{Conditional, Password, Shell};

const PROGRAMS: &[(&str, &[u8])] = &[
    ("/bin/ash", b""),
    ("/bin/busybox", b""),
    ("/bin/login", b""),
    ("/sbin/getty", b""),
    ("/sbin/agetty", b""),
    ("/usr/bin/setsid", b""),
    ("/usr/bin/cttyhack", b""),
];

fn of_files(files: &[(&str, &[u8])]) -> Vec<(String, ConsoleLogin)> {
    let all: Vec<_> = files.iter().chain(PROGRAMS).copied().collect();
    evidence_of(&all).consoles.into_iter().map(|own| (own.device, own.login)).collect()
}

fn of(inittab: &str) -> Vec<(String, ConsoleLogin)> {
    of_files(&[("/etc/inittab", inittab.as_bytes())])
}

fn one(device: &str, login: ConsoleLogin) -> Vec<(String, ConsoleLogin)> {
    vec![(device.to_owned(), login)]
}

#[test]
fn shells() {
    assert_eq!(of("::askconsole:/bin/ash --login\n"), one("askconsole", Shell));
    assert_eq!(of("ttyS0::askfirst:/bin/ash --login\n"), one("ttyS0", Shell));
    assert_eq!(of("ttyS0::respawn:-/bin/sh\n"), one("ttyS0", Shell));
    assert_eq!(of("::respawn:/usr/bin/setsid cttyhack /bin/sh\n"), one("respawn", Shell));
    assert_eq!(of("::respawn:/bin/busybox sh\n"), one("respawn", Shell));
    assert_eq!(of("::once:/bin/sh -c \"exec /bin/sh -i\"\n"), one("once", Shell));
    assert_eq!(of("::respawn:/sbin/getty -n -l /bin/sh 115200 ttyS1\n"), one("ttyS1", Shell));
    assert_eq!(of("::respawn:/bin/login -f root\n"), one("respawn", Shell));
    assert_eq!(of("T0:23:respawn:/sbin/agetty --autologin root ttyAMA0\n"), one("ttyAMA0", Shell));
}

#[test]
fn prompts() {
    let buildroot = "console::respawn:/sbin/getty -L  console 0 vt100 # GENERIC_SERIAL\n";
    assert_eq!(of(buildroot), one("console", Password));
    assert_eq!(of("::respawn:/bin/login\n"), one("respawn", Password));
    let system_v = "id:5:initdefault:\nS0:12345:respawn:/sbin/getty -L ttyS0 115200 vt100\n";
    assert_eq!(of(system_v), one("ttyS0", Password));
}

#[test]
fn a_script_that_does_the_one_or_the_other() {
    let script = b"#!/bin/sh\n\n[ \"$(uci -q get system.@system[0].ttylogin)\" = 1 ] || exec /bin/ash --login\n\nexec /bin/login\n";
    let of = |script: &[u8]| {
        of_files(&[
            ("/etc/inittab", b"::askconsole:/usr/libexec/login.sh\n"),
            ("/usr/libexec/login.sh", script),
        ])
    };
    assert_eq!(of(script), one("askconsole", Conditional));
    assert_eq!(of(b"#!/bin/sh\n#exec /bin/ash\nexec /bin/login\n"), one("askconsole", Password));
    // It calls itself: no console, and an end.
    assert!(of(b"#!/bin/sh\nexec /usr/libexec/login.sh\n").is_empty());
}

#[test]
fn look_alikes() {
    for line in [
        "#ttyS0::respawn:-/bin/sh",
        "::sysinit:/etc/init.d/rcS S boot",
        "::sysinit:/bin/sh /etc/rc",
        "::respawn:/bin/sh /usr/lib/watch",
        "::respawn:/bin/sh -c \"/usr/sbin/daemon\"",
        "::shutdown:/bin/sh",
        "::ctrlaltdel:/bin/sh",
        "ttyS0::off:/bin/sh",
        "::respawn:/bin/missing-sh",
        "::respawn:/bin/bash",
        ":::",
        "\u{0}",
    ] {
        assert!(of(&format!("{line}\n")).is_empty(), "{line}");
    }
    let other_level = "id:3:initdefault:\nS0:5:respawn:/bin/sh </dev/ttyS0\n";
    assert!(of(other_level).is_empty());
}

#[test]
fn busybox_without_inittab_asks_for_a_shell() {
    let link: (&str, &[u8]) = ("/sbin/init", b"-> ../bin/busybox");
    assert_eq!(of_files(&[link]), one("console", Shell));
    assert!(of_files(&[link, ("/etc/inittab", b"# none\n")]).is_empty());
    assert!(of_files(&[("/sbin/init", b"\x7fELF")]).is_empty());
}

#[test]
fn systemds_units() {
    let unit: (&str, &[u8]) = (
        "/lib/systemd/system/serial-getty@.service",
        b"[Service]\nExecStart=-/sbin/agetty -o '-p -- \\\\u' --keep-baud 115200 %I $TERM\n",
    );
    let link: (&str, &[u8]) = (
        "/etc/systemd/system/getty.target.wants/serial-getty@ttyS0.service",
        b"-> /lib/systemd/system/serial-getty@.service",
    );
    assert_eq!(of_files(&[unit, link]), one("ttyS0", Password));
    let over: (&str, &[u8]) = (
        "/etc/systemd/system/serial-getty@ttyS0.service.d/autologin.conf",
        b"[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin root --noclear %I $TERM\n",
    );
    assert_eq!(of_files(&[unit, link, over]), one("ttyS0", Shell));
    assert!(of_files(&[unit]).is_empty());
    // A drop-in that is none, and one that takes the command back.
    let folder = "/etc/systemd/system/serial-getty@.service.d";
    let off = format!("{folder}/autologin.conf.off");
    assert_eq!(of_files(&[unit, link, (&off, over.1)]), one("ttyS0", Password));
    let none = format!("{folder}/none.conf");
    assert!(of_files(&[unit, link, (&none, b"[Service]\nExecStart=\n")]).is_empty());
    // Masked.
    let masked = [("/etc/systemd/system/serial-getty@ttyS0.service", &b"-> /dev/null"[..]), link];
    assert!(of_files(&masked).is_empty());
}
