// SPDX-License-Identifier: Apache-2.0 OR MIT
use thirteen_unpack::{EntryKind, Header};

use super::{Reach, Walker};
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
fn hostile_scripts_end() {
    let deep = "(".repeat(100_000);
    let nested = format!("{}telnetd{}", "$(".repeat(5_000), ")".repeat(5_000));
    let recursive = "f() { f; f; }\nf\n".to_owned();
    let growing = "a=aaaaaaaa\nf() { a=\"$a$a$a$a\"; f; }\nf\n".to_owned();
    let long = "x".repeat(10 << 20);
    let loops = "while true; do ".repeat(40) + "telnetd" + &"; done".repeat(40);
    let quotes = "`\\`".repeat(20_000);
    let zeros = "\0\u{fffd}\0 && \0 ;;\n".repeat(10_000);
    for script in [deep, nested, recursive, growing, long, loops, quotes, zeros] {
        started(&[], &script, &[b"start"]);
    }
}
