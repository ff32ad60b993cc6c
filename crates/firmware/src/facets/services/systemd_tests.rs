// SPDX-License-Identifier: Apache-2.0 OR MIT

use thirteen_evidence::Evidence;

use super::*;
use crate::test_tree::evidence_of;

const TELNET: &[u8] =
    b"[Unit]\nDescription=x\n[Service]\nExecStart=-/usr/sbin/telnetd -F -l /bin/sh\n";
const UNIT: &str = "/usr/lib/systemd/system/telnet.service";
const LINK: &str = "/etc/systemd/system/multi-user.target.wants/telnet.service";
const PROGRAM: (&str, &[u8]) = ("/usr/sbin/telnetd", b"x");

fn starts(evidence: &Evidence) -> Vec<(&str, Starts)> {
    evidence.services.iter().map(|own| (own.program.as_str(), own.starts)).collect()
}

#[test]
fn a_unit_that_a_link_enables_starts() {
    let evidence = evidence_of(&[
        PROGRAM,
        (UNIT, TELNET),
        (LINK, b"-> /usr/lib/systemd/system/telnet.service"),
    ]);
    assert_eq!(starts(&evidence), [("/usr/sbin/telnetd", Starts::Always)]);
    let own = &evidence.services[0];
    assert_eq!(
        (own.how, own.name.as_str(), own.listens[0].port),
        (StartedBy::Systemd, "telnet", 23)
    );
    assert_eq!(own.locators[0].line, Some(4));
}

#[test]
fn a_unit_that_nothing_enables_and_one_that_is_masked_do_not() {
    assert!(evidence_of(&[PROGRAM, (UNIT, TELNET)]).services.is_empty());
    let masked = evidence_of(&[
        PROGRAM,
        (UNIT, TELNET),
        (LINK, b"-> /usr/lib/systemd/system/telnet.service"),
        ("/etc/systemd/system/telnet.service", b"-> /dev/null"),
    ]);
    assert!(masked.services.is_empty());
}

#[test]
fn conditions_are_read_over_the_image() {
    let with = |line: &str| {
        let unit = format!("[Unit]\n{line}\n[Service]\nExecStart=/usr/sbin/telnetd\n");
        let evidence = evidence_of(&[
            PROGRAM,
            (UNIT, unit.as_bytes()),
            (LINK, b"-> /usr/lib/systemd/system/telnet.service"),
        ]);
        evidence.services[0].starts
    };
    assert_eq!(with("ConditionPathExists=/etc/passwd"), Starts::Always);
    assert_eq!(with("ConditionPathExists=!/etc/passwd"), Starts::Never);
    assert_eq!(with("ConditionPathExists=/var/lib/telnet-on"), Starts::Conditional);
    assert_eq!(with("ConditionKernelCommandLine=debug"), Starts::Conditional);
}

#[test]
fn a_socket_starts_its_service_on_demand() {
    let evidence = evidence_of(&[
        PROGRAM,
        ("/lib/systemd/system/telnet.socket", b"[Socket]\nListenStream=23\nAccept=yes\n"),
        ("/lib/systemd/system/telnet@.service", b"[Service]\nExecStart=/usr/sbin/telnetd -i\n"),
        (
            "/etc/systemd/system/sockets.target.wants/telnet.socket",
            b"-> /lib/systemd/system/telnet.socket",
        ),
    ]);
    assert_eq!(starts(&evidence), [("/usr/sbin/telnetd", Starts::OnDemand)]);
    assert_eq!(evidence.services[0].listens[0].port, 23);
}

#[test]
fn a_preset_is_a_condition_of_the_first_start() {
    let preset = (
        "/usr/lib/systemd/system-preset/50-x.preset",
        &b"disable other.service\nenable telnet.service\nenable *\n"[..],
    );
    assert_eq!(
        starts(&evidence_of(&[PROGRAM, (UNIT, TELNET), preset])),
        [("/usr/sbin/telnetd", Starts::Conditional)]
    );
    let later = ("/etc/machine-id", &b"0123456789abcdef0123456789abcdef\n"[..]);
    assert!(evidence_of(&[PROGRAM, (UNIT, TELNET), preset, later]).services.is_empty());
}

#[test]
fn hostile_units_end() {
    let unit = [b"[Service]\n".to_vec(), b"ExecStart=\n[\n=\nExecStart=@\n".repeat(5000)].concat();
    let evidence = evidence_of(&[
        (UNIT, &unit),
        (LINK, b"-> telnet.service"),
        ("/etc/systemd/system/a.target.wants/b.socket", b"-> /c"),
    ]);
    assert!(evidence.services.is_empty());
}

#[test]
fn drop_ins_change_the_unit() {
    let link: (&str, &[u8]) = (LINK, b"-> /usr/lib/systemd/system/telnet.service");
    let with = |path: &str, text: &[u8]| {
        evidence_of(&[PROGRAM, ("/usr/sbin/other", b"x"), (UNIT, TELNET), link, (path, text)])
    };
    let evidence = with(
        "/etc/systemd/system/telnet.service.d/10-port.conf",
        b"[Service]\nExecStart=\nExecStart=/usr/sbin/telnetd -F -p 2323\n",
    );
    assert_eq!(starts(&evidence), [("/usr/sbin/telnetd", Starts::Always)]);
    let own = &evidence.services[0];
    assert_eq!((own.listens[0].port, own.locators[0].line), (2323, Some(3)));
    assert!(own.locators[0].path.last().unwrap().ends_with("10-port.conf"));
    let evidence = with(
        "/usr/lib/systemd/system/telnet.service.d/off.conf",
        b"[Unit]\nConditionPathExists=/etc/no-such-file\n",
    );
    assert_eq!(evidence.services[0].starts, Starts::Never);
    // No drop-in: another name, and one that a link to nowhere takes away.
    let other = with("/etc/systemd/system/telnet.service.d/x.txt", b"[Service]\nExecStart=\n");
    assert_eq!(starts(&other), [("/usr/sbin/telnetd", Starts::Always)]);
    let masked = evidence_of(&[
        PROGRAM,
        (UNIT, TELNET),
        link,
        ("/usr/lib/systemd/system/telnet.service.d/a.conf", b"[Service]\nExecStart=\n"),
        ("/etc/systemd/system/telnet.service.d/a.conf", b"-> /dev/null"),
    ]);
    assert_eq!(starts(&masked), [("/usr/sbin/telnetd", Starts::Always)]);
}

#[test]
fn what_a_unit_hands_to_a_shell_is_read() {
    let link: (&str, &[u8]) = (LINK, b"-> /usr/lib/systemd/system/telnet.service");
    let of = |line: &str| {
        let unit = format!("[Service]\nType=oneshot\nExecStart={line}\n");
        let script: (&str, &[u8]) = ("/etc/start.sh", b"#!/bin/sh\n/usr/sbin/telnetd -F\n");
        evidence_of(&[PROGRAM, (UNIT, unit.as_bytes()), link, script])
    };
    let evidence = of("-/bin/sh -c \"/usr/sbin/telnetd -F -p 2323\"");
    assert_eq!(starts(&evidence), [("/usr/sbin/telnetd", Starts::Always)]);
    assert_eq!(
        (evidence.services[0].listens[0].port, evidence.services[0].locators[0].line),
        (2323, Some(3))
    );
    let evidence = of("/etc/start.sh");
    let all = starts(&evidence);
    assert!(all.contains(&("/usr/sbin/telnetd", Starts::Always)), "{all:?}");
    for none in
        ["/bin/sh -c", "/bin/sh -c \"", "/usr/bin/tool -c /usr/sbin/telnetd", "/bin/sh /x -c y"]
    {
        assert!(!starts(&of(none)).iter().any(|own| own.0 == "/usr/sbin/telnetd"), "{none}");
    }
}

#[test]
fn drop_ins_of_a_kind_hold_for_all_of_it() {
    let wanted = "/etc/systemd/system/multi-user.target.wants";
    let all = ["a", "b"].map(|name| {
        let (unit, path) = (format!("{name}.service"), "/usr/lib/systemd/system");
        (format!("{path}/{unit}"), format!("{wanted}/{unit}"), format!("-> {path}/{unit}"))
    });
    let off = "/usr/lib/systemd/system/service.d/off.conf";
    let mut files = vec![PROGRAM, (off, &b"[Unit]\nConditionPathExists=/etc/no-such-file\n"[..])];
    for (unit, link, target) in &all {
        files.extend([(unit.as_str(), TELNET), (link.as_str(), target.as_bytes())]);
    }
    let evidence = evidence_of(&files);
    let never = ("/usr/sbin/telnetd", Starts::Never);
    assert_eq!(starts(&evidence), [never, never]);
}

/// One file that is the drop-in of many units, by links, and says nothing on any of its lines.
#[test]
fn drop_ins_that_are_one_large_file_end() {
    let path = "/usr/lib/systemd/system";
    let large = b"#\n".repeat(120_000);
    let mut made: Vec<(String, Vec<u8>)> = vec![(format!("{path}/large"), large)];
    for number in 0..40 {
        let unit = format!("u{number}.service");
        let wanted = format!("/etc/systemd/system/multi-user.target.wants/{unit}");
        made.push((wanted, format!("-> {path}/{unit}").into_bytes()));
        for link in 0..60 {
            made.push((format!("{path}/{unit}.d/{link}.conf"), b"-> ../large".to_vec()));
        }
        made.push((format!("{path}/{unit}"), TELNET.to_vec()));
    }
    let mut files: Vec<(&str, &[u8])> =
        made.iter().map(|(path, content)| (path.as_str(), content.as_slice())).collect();
    files.push(PROGRAM);
    assert_eq!(evidence_of(&files).services.len(), 40);
}

#[test]
fn a_password_in_an_address_is_not_shown() {
    let unit = b"[Service]\nExecStart=/usr/sbin/telnetd --url https://dev:hunter2@cloud.example/\n";
    let evidence =
        evidence_of(&[PROGRAM, (UNIT, unit), (LINK, b"-> /usr/lib/systemd/system/telnet.service")]);
    let shown = evidence.services[0].locators[0].excerpt.as_deref();
    assert_eq!(shown, Some("ExecStart=/usr/sbin/telnetd --url https://…@cloud.example/"));
}

#[test]
fn what_a_unit_asks_first_and_what_keeps_it_from_the_network_are_conditions() {
    let with = |lines: &str| {
        let unit = format!("[Service]\n{lines}\nExecStart=/usr/sbin/telnetd -F\n");
        let link = (LINK, &b"-> /usr/lib/systemd/system/telnet.service"[..]);
        evidence_of(&[PROGRAM, (UNIT, unit.as_bytes()), link]).services[0].starts
    };
    for open in [
        "ExecCondition=/usr/bin/is-dev",
        "ExecStartPre=/usr/bin/test -f /data/dev",
        "ExecStartPre=/bin/sh -c \"[ -f /data/dev ] || exit 1\"",
        "PrivateNetwork=yes",
        "IPAddressDeny=any\nIPAddressAllow=localhost",
    ] {
        assert_eq!(with(open), Starts::Conditional, "{open}");
    }
    for sure in [
        "ExecCondition=/usr/bin/is-dev\nExecCondition=",
        "ExecStartPre=-/usr/bin/test -f /data/dev",
        "ExecStartPre=/bin/mkdir -p /run/telnet",
        "ExecStartPre=/bin/sh -c \"[ -d /run/x ] || mkdir /run/x\"",
        "PrivateNetwork=yes\nPrivateNetwork=no",
        "IPAddressDeny=any\nIPAddressAllow=localhost 192.168.0.0/16",
        "IPAddressAllow=localhost",
    ] {
        assert_eq!(with(sure), Starts::Always, "{sure}");
    }
}

#[test]
fn the_default_target_is_followed() {
    let with = |default: &[u8], target: &[u8]| {
        let link = (LINK, &b"-> /usr/lib/systemd/system/telnet.service"[..]);
        let own = ("/usr/lib/systemd/system/app.target", target);
        let default = ("/etc/systemd/system/default.target", default);
        evidence_of(&[PROGRAM, (UNIT, TELNET), link, default, own]).services[0].starts
    };
    let app = b"-> /usr/lib/systemd/system/app.target";
    assert_eq!(with(app, b"[Unit]\nDescription=x\n"), Starts::Conditional);
    assert_eq!(with(app, b"[Unit]\nWants=app.target\n"), Starts::Conditional);
    for more in ["Requires=multi-user.target", "Wants=graphical.target", "Wants=other.target"] {
        let target = format!("[Unit]\n{more}\n");
        assert_eq!(with(app, target.as_bytes()), Starts::Always, "{more}");
    }
    let usual = b"-> /usr/lib/systemd/system/multi-user.target";
    assert_eq!(with(usual, b"[Unit]\n"), Starts::Always);
}

#[test]
fn a_unit_that_opens_an_account_by_itself() {
    let with = |line: &str| {
        let unit = format!("[Service]\nType=oneshot\nExecStart={line}\n");
        let link = (LINK, &b"-> /usr/lib/systemd/system/telnet.service"[..]);
        let programs: [(&str, &[u8]); 2] = [("/usr/bin/passwd", b"x"), ("/usr/sbin/usermod", b"x")];
        let files = [&programs[..], &[(UNIT, unit.as_bytes()), link]].concat();
        evidence_of(&files).credential_changes.len()
    };
    for opens in ["/usr/bin/passwd -d root", "-/usr/sbin/usermod -p '' root"] {
        assert_eq!(with(opens), 1, "{opens}");
    }
    for none in ["/usr/bin/passwd -S root", "/bin/echo passwd -d root"] {
        assert_eq!(with(none), 0, "{none}");
    }
}

#[test]
fn a_socket_between_virtual_machines_is_none_of_the_network() {
    assert!(listen("tcp", b"vsock::4444").is_none() && listen("tcp", b"/run/x").is_none());
    assert_eq!(listen("tcp", b"[::]:4444").map(|own| own.port), Some(4444));
}
