// SPDX-License-Identifier: Apache-2.0 OR MIT
use thirteen_unpack::{EntryKind, Header};

use super::{Act, Reach, Walker};
use crate::view::{FileSystem, Found};

/// A complete file system of these files, all executable; a folder where the path ends in `/`.
fn started(files: &[(&str, &str)], script: &str, arguments: &[&[u8]]) -> Vec<(String, Reach)> {
    let headers: Vec<Header> = files
        .iter()
        .map(|(path, text)| {
            let kind = if path.ends_with('/') { EntryKind::Directory } else { EntryKind::File };
            let path = path.strip_suffix('/').unwrap_or(path);
            Header { mode: 0o755, ..Header::new(kind, path, text.len() as u64) }
        })
        .collect();
    let found = headers.iter().zip(files).map(|(header, (_, text))| Found {
        entry: 0,
        header,
        text: Some(text.as_bytes()),
    });
    let system = FileSystem::new(0, true, found);
    let mut walker = Walker::new(&system, b"/etc/init.d/x", script.as_bytes());
    walker.run_script(arguments);
    walker
        .into_launches()
        .into_iter()
        .map(|launch| (String::from_utf8_lossy(&launch.program).into_owned(), launch.reach))
        .collect()
}

const TELNET: &str = r#"
PROG=/usr/sbin/telnetd
has_root_pwd() {
	local pwd=$([ -f "$1" ] && cat "$1")
	      pwd="${pwd#*root:}"
	      pwd="${pwd%%:*}"

	test -n "${pwd#[\!x]}"
}
if ( ! has_root_pwd /etc/passwd && ! has_root_pwd /etc/shadow );
then
	start-stop-daemon -S -x "$PROG" -- -l /bin/login.sh
fi
"#;

#[test]
fn a_guard_over_the_images_own_files_is_settled() {
    let passwd = ("/etc/passwd", "root:x:0:0:root:/root:/bin/ash\n");
    let always = started(&[passwd, ("/etc/shadow", "root::0:0:99999:7:::\n")], TELNET, &[]);
    assert_eq!(always, [("/usr/sbin/telnetd".to_owned(), Reach::Always)]);
    let hash = ("/etc/shadow", "root:$1$xxxxxxxx$UYCIxa628.9qXjpQCjM4a.:0:0:99999:7:::\n");
    let never = started(&[passwd, hash], TELNET, &[]);
    assert!(matches!(never[0].1, Reach::Never(_)), "{never:?}");
}
#[test]
fn what_the_image_does_not_settle_stays_open() {
    let script = "case \"$1\" in\nstart)\n    [ -s /overlay/dev/authorized_keys ] || exit 0\n    \
                  start-stop-daemon -S -x /usr/sbin/dropbear -- -s \\\n        -p 22 ;;\n\
                  stop) start-stop-daemon -K -x /usr/sbin/dropbear ;;\nesac\n";
    let found = started(&[("/overlay/", "")], script, &[b"start"]);
    let condition = "[ -s /overlay/dev/authorized_keys ] || exit 0".to_owned();
    assert_eq!(found, [("/usr/sbin/dropbear".to_owned(), Reach::Conditional(condition))]);
    assert!(started(&[], script, &[b"stop"]).is_empty());
}

#[test]
fn a_function_from_elsewhere_may_set_what_it_is_given() {
    let files = [("/usr/sbin/telnetd", "")];
    let script = "f() { local name; lookup name wan; [ -n \"$name\" ] && telnetd; }\nf\n";
    assert!(matches!(started(&files, script, &[])[0].1, Reach::Conditional(_)));
    let script = "f() { local name; [ -n \"$name\" ] && telnetd; }\nf\n";
    assert!(matches!(started(&files, script, &[])[0].1, Reach::Never(_)));
    assert!(started(&files, "check_required || return\n", &[]).is_empty());
}

#[test]
fn comments_quotes_and_documents_start_nothing() {
    let script = "# telnetd\necho telnetd 'telnetd &'\ncat <<EOF\ntelnetd\nEOF\nkillall telnetd\n\
                  [ -x /usr/sbin/telnetd ]\nx=telnetd\nif false; then telnetd; fi\n";
    let found = started(&[("/usr/sbin/telnetd", "")], script, &[]);
    assert!(found.iter().all(|(_, reach)| matches!(reach, Reach::Never(_))), "{found:?}");
    assert_eq!(found.len(), 1);
}

#[test]
fn the_first_pass_of_a_loop() {
    let of = |script: &str| {
        let found = started(&[("/usr/sbin/telnetd", "")], script, &[]);
        found.into_iter().map(|(_, reach)| reach).collect::<Vec<_>>()
    };
    for sure in ["while true; do telnetd; done", "while :; do telnetd; sleep 1; done"] {
        assert_eq!(of(sure), [Reach::Always], "{sure}");
    }
    assert_eq!(of("until false; do telnetd; done"), [Reach::Always]);
    for never in ["until true; do telnetd; done", "while false; do telnetd; done"] {
        assert!(of(never).is_empty(), "{never}");
    }
    let open = of("while [ -e /tmp/x ]; do telnetd; done");
    assert!(matches!(open.as_slice(), [Reach::Conditional(_)]), "{open:?}");
}

#[test]
fn nothing_runs_behind_what_the_shell_hands_itself_over_to() {
    let of = |script: &str| {
        let files = [("/usr/sbin/telnetd", ""), ("/usr/bin/app", "")];
        let found = started(&files, script, &[]);
        found.into_iter().find(|own| own.0 == "telnetd").map(|own| own.1)
    };
    let never = of("exec /usr/bin/app\ntelnetd -l /bin/sh\n");
    assert!(matches!(never, Some(Reach::Never(_))), "{never:?}");
    for sure in [
        "(exec /usr/bin/app)\ntelnetd\n",
        "exec /usr/bin/app &\ntelnetd\n",
        "exec > /dev/null 2>&1\ntelnetd\n",
        "exec 200>/tmp/lock\ntelnetd\n",
        "exec {lock}>/tmp/lock\ntelnetd\n",
        "x=$(exec /usr/bin/app)\ntelnetd\n",
    ] {
        assert_eq!(of(sure), Some(Reach::Always), "{sure}");
    }
    for open in ["exec /usr/bin/none\ntelnetd\n", "[ -e /tmp/x ] && exec /usr/bin/app\ntelnetd\n"] {
        assert!(matches!(of(open), Some(Reach::Conditional(_))), "{open}");
    }
}

#[test]
fn hostile_scripts_end() {
    let deep = "(".repeat(100_000);
    let nested = format!("{}telnetd{}", "$(".repeat(5_000), ")".repeat(5_000));
    let recursive = "f() { f; f; }\nf\n".to_owned();
    let growing = "a=aaaaaaaa\nf() { a=\"$a$a$a$a\"; f; }\nf\n".to_owned();
    let long = "x".repeat(10 << 20);
    let loops = "while true; do ".repeat(40) + "telnetd" + &"; done".repeat(40);
    let quotes = "`\\`".repeat(20_000);
    let passwords = "for a in $(ls /); do echo root:x | chpasswd; done\n".repeat(5_000);
    let documents = "chpasswd <<E\n".repeat(20_000);
    let zeros = "\0\u{fffd}\0 && \0 ;;\n".repeat(10_000);
    for script in
        [deep, nested, recursive, growing, long, loops, quotes, passwords, documents, zeros]
    {
        started(&[], &script, &[b"start"]);
    }
}

/// What a script changes, in a system with chpasswd and passwd.
fn changed(script: &str) -> Vec<(Act, Reach)> {
    let header = |path: &str| Header { mode: 0o755, ..Header::new(EntryKind::File, path, 1) };
    let headers = ["/usr/sbin/chpasswd", "/usr/bin/passwd", "/usr/sbin/usermod"].map(header);
    let found = headers.iter().map(|header| Found { entry: 0, header, text: None });
    let system = FileSystem::new(0, true, found);
    let mut walker = Walker::new(&system, b"/etc/init.d/x", script.as_bytes());
    walker.run_script(&[b"start"]);
    walker.take_changes().into_iter().map(|own| (own.act, own.reach)).collect()
}

fn set(user: Option<&str>, password: Option<&str>, is_hash: bool) -> Act {
    let bytes = |text: &str| text.as_bytes().to_vec();
    Act::Set { user: user.map(bytes), password: password.map(bytes), is_hash }
}

#[test]
fn passwords_that_a_script_sets() {
    let fixed = set(Some("root"), Some("hi3518"), false);
    for script in [
        "echo root:hi3518 | chpasswd",
        "echo \"root:hi3518\" | busybox chpasswd",
        "printf 'root:hi3518\\n' | /usr/sbin/chpasswd",
        "PW=hi3518; echo \"root:$PW\" | chpasswd",
        "chpasswd <<EOF\nroot:hi3518\nEOF\n",
        "(echo hi3518; echo hi3518) | passwd root",
        "printf '%s\\n%s\\n' hi3518 hi3518 | passwd",
        "echo -e \"hi3518\\nhi3518\" | passwd root",
    ] {
        assert_eq!(changed(script), [(fixed.clone(), Reach::Always)], "{script}");
    }
    let hash = set(Some("root"), Some("$1$13thirtn$Twd3zqqVCXAv/PxvpdfvC/"), true);
    for script in [
        "echo 'root:$1$13thirtn$Twd3zqqVCXAv/PxvpdfvC/' | chpasswd -e",
        "usermod -p '$1$13thirtn$Twd3zqqVCXAv/PxvpdfvC/' root",
    ] {
        assert_eq!(changed(script), [(hash.clone(), Reach::Always)], "{script}");
    }
}

#[test]
fn passwords_that_are_not_known_and_accounts_that_are_locked() {
    for script in [
        "P=$(fw_printenv -n pw)\necho \"root:$P\" | chpasswd",
        "echo \"root:$(cat /factory/pw)\" | chpasswd",
        "chpasswd <<EOF\nroot:$P\nEOF\n",
        "SN=$(cat /factory/sn)\necho \"root:admin$SN\" | chpasswd",
    ] {
        assert_eq!(changed(script), [(set(Some("root"), None, false), Reach::Always)], "{script}");
    }
    let unknown = set(Some("root"), None, false);
    assert_eq!(changed("printf '%s\\n%s\\n' $P $P | passwd root"), [(unknown, Reach::Always)]);
    let locked = Act::Lock(Some(b"root".to_vec()));
    for script in ["passwd -l root", "usermod -L root", "echo 'root:*' | chpasswd -e"] {
        assert_eq!(changed(script), [(locked.clone(), Reach::Always)], "{script}");
    }
    let open = Act::Open(Some(b"root".to_vec()));
    assert_eq!(changed("passwd -d root"), [(open, Reach::Always)]);
    // What is said, what is asked, and what is not reached sets nothing.
    for script in ["logger 'echo root:admin | chpasswd'", "passwd root", "# passwd -d root"] {
        assert!(changed(script).is_empty(), "{script}");
    }
    let never = changed("if false; then echo root:admin | chpasswd; fi");
    assert!(matches!(never[..], [(Act::Set { .. }, Reach::Never(_))]), "{never:?}");
}

#[test]
fn files_that_a_script_writes() {
    let write = |path: &str, from: Option<&str>, appends| Act::Write {
        path: path.as_bytes().to_vec(),
        from: from.map(|own| own.as_bytes().to_vec()),
        appends,
    };
    for (script, act) in [
        ("echo x > /etc/httpd.conf", write("/etc/httpd.conf", None, false)),
        ("echo root::0 >> /etc/shadow", write("/etc/shadow", None, true)),
        ("cp -a /etc_ro/passwd /var/", write("/var/passwd", Some("/etc_ro/passwd"), false)),
        ("F=/etc/shadow; sed -i -e \"s/^root:/$X/\" $F", write("/etc/shadow", None, false)),
        ("mount --bind /mnt/mtd/etc /etc", write("/etc", None, false)),
        ("echo y | tee -a /etc/passwd > /dev/null", write("/etc/passwd", None, true)),
    ] {
        assert_eq!(changed(script), [(act, Reach::Always)], "{script}");
    }
    for script in
        ["sed -n 1p /etc/shadow", "cat < /etc/passwd 2> /dev/null", "mount -a", "echo >&2"]
    {
        assert!(changed(script).is_empty(), "{script}: {:?}", changed(script));
    }
}

#[test]
fn what_stands_behind_exec_is_not_reached() {
    let of = |files: &[(&str, &str)], script: &str| {
        let found = started(files, script, &[]);
        found.into_iter().map(|(_, reach)| reach).collect::<Vec<_>>()
    };
    let telnet = ("/usr/sbin/telnetd", "");
    let there = of(&[telnet, ("/usr/bin/app", "x")], "exec /usr/bin/app\ntelnetd -l /bin/sh\n");
    assert!(there.iter().all(|reach| matches!(reach, Reach::Never(_))), "{there:?}");
    // Some shells go on where the program is missing.
    let missing = of(&[telnet], "exec /usr/bin/app\ntelnetd -l /bin/sh\n");
    assert!(matches!(missing[..], [Reach::Conditional(_)]), "{missing:?}");
    for script in ["exec >/dev/null 2>&1\ntelnetd\n", "exec 3<&0\ntelnetd\n"] {
        assert_eq!(of(&[telnet], script), [Reach::Always], "{script}");
    }
}
