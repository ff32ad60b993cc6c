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
    for (value, login) in [("1", Password), ("0", Conditional)] {
        let config = format!("config system\n\toption ttylogin '{value}'\n");
        let files: [(&str, &[u8]); 3] = [
            ("/etc/inittab", b"::askconsole:/usr/libexec/login.sh\n"),
            ("/usr/libexec/login.sh", script),
            ("/etc/config/system", config.as_bytes()),
        ];
        assert_eq!(of_files(&files), one("askconsole", login));
    }
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

#[test]
fn systemds_shells_on_a_terminal() {
    let text = |more: &str| {
        format!(
            "[Unit]\n{more}[Service]\nExecStart=/bin/sh -l\nStandardInput=tty\nTTYPath=/dev/ttyS1\n"
        )
    };
    let of = |text: &str, wants: &str| {
        let link = format!("/etc/systemd/system/{wants}/debug-shell.service");
        of_files(&[
            ("/lib/systemd/system/debug-shell.service", text.as_bytes()),
            (&link, b"-> /lib/systemd/system/debug-shell.service"),
        ])
    };
    assert_eq!(of(&text(""), "sysinit.target.wants"), one("ttyS1", Shell));
    assert_eq!(
        of(&text("ConditionPathExists=/data/dev\n"), "multi-user.target.wants"),
        one("ttyS1", Conditional)
    );
    assert!(of(&text(""), "rescue.target.wants").is_empty());
    // A service's own script, and one whose input is no terminal.
    assert!(
        of("[Service]\nExecStart=/bin/sh /usr/lib/x\nStandardInput=tty\n", "sysinit.target.wants")
            .is_empty()
    );
    assert!(of("[Service]\nExecStart=/bin/sh\n", "sysinit.target.wants").is_empty());
    // As systemd ships it, it is not enabled.
    assert!(
        of_files(&[("/lib/systemd/system/debug-shell.service", text("").as_bytes())]).is_empty()
    );
}

#[test]
fn what_getty_hands_to_login() {
    let of = |options: &str| of(&format!("S0:23:respawn:/sbin/agetty {options} ttyS0\n"));
    assert_eq!(of("-o '-p -f -- root' 115200"), one("ttyS0", Shell));
    assert_eq!(of("-o '-p -- \\u' -f /etc/issue.serial"), one("ttyS0", Password));
}

#[test]
fn scripts_that_hand_the_console_over() {
    let of = |script: &[u8]| {
        of_files(&[("/etc/inittab", b"ttyS0::respawn:/etc/shell.sh\n"), ("/etc/shell.sh", script)])
    };
    assert_eq!(of(b"#!/bin/sh\nexport HOME=/root\nexec /bin/sh\n"), one("ttyS0", Shell));
    assert!(of(b"#!/bin/sh\n/usr/bin/check || exit\n/bin/sh\n").is_empty());
    assert!(of(b"#!/bin/sh\n/bin/sh /usr/bin/watch\n").is_empty());
    let autologin = [
        ("/etc/inittab", &b"ttyS0::respawn:/usr/bin/autologin.sh\n"[..]),
        ("/usr/bin/autologin.sh", b"#!/bin/sh\nexec /bin/login -f root\n"),
    ];
    assert_eq!(of_files(&autologin), one("ttyS0", Shell));
}

#[test]
fn shells_of_start_scripts() {
    let of = |script: &str| {
        let inittab = ("/etc/inittab", &b"::sysinit:/etc/init.d/rcS\n"[..]);
        of_files(&[inittab, ("/etc/init.d/rcS", format!("#!/bin/sh\n{script}").as_bytes())])
    };
    assert_eq!(of("mount -a\n/bin/sh </dev/ttyS0 >/dev/ttyS0 2>&1 &\n"), one("ttyS0", Shell));
    assert_eq!(of("setsid cttyhack /bin/sh\n"), one("console", Shell));
    assert_eq!(of("if [ -e /x ]; then\n/bin/sh < /dev/ttyS0\nfi\n"), one("ttyS0", Conditional));
    assert_eq!(of("[ -e /x ] && /bin/sh < /dev/ttyS0\n"), one("ttyS0", Conditional));
    for script in [
        "# /bin/sh </dev/ttyS0\n",
        "/bin/sh /etc/other </dev/ttyS0\n",
        "/bin/sh -c date </dev/console\n",
        "stty 115200 < /dev/ttyS0\n",
        "/bin/sh </dev/null\n",
    ] {
        assert!(of(script).is_empty(), "{script}");
    }
}

#[test]
fn androids_console() {
    let of = |text: &str| of_files(&[("/init.rc", text.as_bytes())]);
    let service = "service console /system/bin/sh\n    class core\n    console\n";
    assert_eq!(of(&format!("{service}    user root\n")), one("console", Shell));
    // As AOSP has it.
    assert!(of(&format!("{service}    disabled\n    user shell\non boot\n")).is_empty());
    assert!(of("service flash /system/bin/sh /system/etc/x.sh\n    console\n").is_empty());
}
