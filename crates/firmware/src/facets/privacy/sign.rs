// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a line of a configuration or a start script says of where logs go, and of the memory of crashed
//! programs.

use crate::view::Line;

/// A sign and its value.
type Sign<'a> = (&'static str, &'a [u8]);

/// What a line says.
pub fn of<'a>(path: &[u8], line: &Line<'a>) -> Option<Sign<'a>> {
    let bytes = line.bytes.trim_ascii();
    if bytes.starts_with(b"#") {
        return None;
    }
    let is_at = |part: &[u8]| memchr::memmem::find(path, part).is_some();
    if is_at(b"syslog-ng") {
        return remote(
            ["udp(", "tcp(", "network(", "syslog("].iter().find_map(|own| quoted(bytes, own))?,
        );
    }
    if is_at(b"syslog.conf") || is_at(b"rsyslog.d/") {
        return of_syslog(bytes);
    }
    if is_at(b"coredump.conf") {
        // Without `Storage`, it is `external` too; a distribution's own file is all comments.
        return (bytes == b"Storage=external").then_some(("core-dumps", bytes));
    }
    if is_at(b"/security/limits") {
        return of_limits(bytes);
    }
    if let Some(value) = bytes.strip_prefix(b"option log_ip ") {
        let host = value.trim_ascii();
        let host = host.strip_prefix(b"'").and_then(|own| own.strip_suffix(b"'")).unwrap_or(host);
        return remote(host);
    }
    if let Some(at) = memchr::memmem::find(bytes, b"syslogd ") {
        let mut words = words(&bytes[at..]);
        return remote(words.find(|word| *word == b"-R").and_then(|_| words.next())?);
    }
    if bytes.starts_with(b"ulimit -c ")
        && words(bytes).nth(2).is_some_and(|own| own != b"0" && own != b"0;")
    {
        return Some(("core-dumps", bytes));
    }
    pattern(bytes)
}

fn words(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty())
}

fn remote(host: &[u8]) -> Option<Sign<'_>> {
    is_remote(host).then_some(("remote-log", host))
}

/// `*.info @host`, `@@host:514;template`; `action(type="omfwd" target="host")` (rsyslog.conf(5)).
fn of_syslog(line: &[u8]) -> Option<Sign<'_>> {
    if memchr::memmem::find(line, b"omfwd").is_some() {
        return remote(quoted(line, "target=").or_else(|| quoted(line, "Target="))?);
    }
    let target = words(line).last()?;
    let host = target.strip_prefix(b"@@").or(target.strip_prefix(b"@"))?;
    remote(host.split(|byte| *byte == b';').next()?)
}

/// What stands in quotes right behind a word.
fn quoted<'a>(line: &'a [u8], word: &str) -> Option<&'a [u8]> {
    let at = memchr::memmem::find(line, word.as_bytes())?;
    let rest = line.get(at + word.len()..)?.trim_ascii_start().strip_prefix(b"\"")?;
    rest.split(|byte| *byte == b'"').next()
}

/// `* soft core unlimited` (limits.conf(5)).
fn of_limits(line: &[u8]) -> Option<Sign<'_>> {
    let mut words = words(line).skip(2);
    let is_core = words.next() == Some(b"core");
    (is_core && words.next().is_some_and(|own| own != b"0")).then_some(("core-dumps", line))
}

/// `kernel.core_pattern=…` of sysctl, and `echo … > /proc/sys/kernel/core_pattern`.
fn pattern(line: &[u8]) -> Option<Sign<'_>> {
    let value = match line.strip_prefix(b"kernel.core_pattern") {
        Some(rest) => rest.trim_ascii_start().strip_prefix(b"=")?.trim_ascii(),
        None => {
            let at = memchr::memmem::find(line, b"/proc/sys/kernel/core_pattern")?;
            let before = line[..at].trim_ascii_end().strip_suffix(b">")?.trim_ascii_end();
            let value = before.strip_prefix(b"echo ")?.trim_ascii();
            let is_quote = |byte: &&u8| matches!(**byte, b'"' | b'\'');
            let quotes = value.iter().take_while(is_quote).count();
            let value = &value[quotes..];
            &value[..value.len() - value.iter().rev().take_while(is_quote).count()]
        }
    };
    // What goes to memory is gone with the next start, and a pipe decides for itself.
    let is_kept = value.starts_with(b"/")
        && ![b"/tmp/".as_slice(), b"/var/", b"/run/", b"/dev/"]
            .iter()
            .any(|own| value.starts_with(own));
    is_kept.then_some(("core-dumps", value))
}

/// A host of its own: no variable, not this device.
fn is_remote(host: &[u8]) -> bool {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b".-:[]_".contains(byte);
    !host.is_empty()
        && host.iter().all(is_name)
        && host.iter().any(|byte| matches!(byte, b'.' | b':'))
        && !host.starts_with(b"127.")
        && !host.starts_with(b"0.0.0.0")
        && !host.starts_with(b"localhost")
}

#[cfg(test)]
mod tests {
    use crate::test_tree::evidence_of;

    fn signs(path: &str, text: &str) -> Vec<(String, String)> {
        let all = evidence_of(&[(path, text.as_bytes())]).privacy.into_iter();
        all.map(|own| (own.kind, own.value)).collect()
    }

    #[test]
    fn where_logs_go() {
        let remote = |host: &str| vec![("remote-log".to_owned(), host.to_owned())];
        assert_eq!(signs("/etc/syslog.conf", "# x\n*.* @192.0.2.7\n"), remote("192.0.2.7"));
        let line = "::respawn:/sbin/syslogd -n -R log.maker.example:514\n";
        assert_eq!(signs("/etc/inittab", line), remote("log.maker.example:514"));
        let line = "config system\n\toption log_ip '192.0.2.9'\n";
        assert_eq!(signs("/etc/config/system", line), remote("192.0.2.9"));
        let line = "*.* action(type=\"omfwd\" target=\"log.maker.example\" port=\"514\")\n";
        assert_eq!(signs("/etc/rsyslog.conf", line), remote("log.maker.example"));
        let line = "*.* @@log.maker.example:6514;RSYSLOG_Format\n";
        assert_eq!(signs("/etc/rsyslog.d/90-x.conf", line), remote("log.maker.example:6514"));
        let line = "destination d { udp(\"log.maker.example\" port(514)); };\n";
        assert_eq!(signs("/etc/syslog-ng/syslog-ng.conf", line), remote("log.maker.example"));
        for (path, text) in [
            ("/etc/syslog.conf", "*.* @localhost\n*.info /dev/null\n"),
            ("/etc/init.d/log", "syslogd -C64 ${log_ip:+-L -R ${log_ip}:${log_port}}\n"),
            ("/etc/rsyslog.conf", "#*.* action(type=\"omfwd\" target=\"log.maker.example\")\n"),
            ("/etc/rsyslog.d/a.conf", "action(type=\"omfile\" file=\"/var/log/x.log\")\n"),
            ("/etc/syslog-ng/syslog-ng.conf", "source s { network(ip(\"0.0.0.0\")); };\n"),
        ] {
            assert!(signs(path, text).is_empty(), "{path}");
        }
    }

    #[test]
    fn whether_cores_are_kept() {
        for (path, text) in [
            ("/etc/sysctl.conf", "kernel.core_pattern=/mnt/data/%e.core\n"),
            ("/etc/init.d/rcS", "echo \"/mnt/sd/core.%p\" > /proc/sys/kernel/core_pattern\n"),
            ("/etc/init.d/rcS", "ulimit -c unlimited\n"),
            ("/etc/systemd/coredump.conf", "[Coredump]\nStorage=external\n"),
            ("/etc/security/limits.conf", "* soft core unlimited\n"),
        ] {
            assert_eq!(signs(path, text).len(), 1, "{text}");
        }
        for (path, text) in [
            ("/etc/sysctl.conf", "kernel.core_pattern=|/bin/false\n"),
            // OpenWrt 19.07: to memory.
            ("/etc/sysctl.d/10-default.conf", "kernel.core_pattern=/tmp/%e.%t.%p.%s.core\n"),
            ("/etc/profile", "ulimit -c 0\nulimit -c 0 > /dev/null 2>&1\n"),
            ("/etc/init.d/rcS", "echo /tmp/core.%p > /proc/sys/kernel/core_pattern\n"),
            ("/etc/init.d/rcS", "cat /proc/sys/kernel/core_pattern\n"),
            ("/etc/systemd/coredump.conf", "#Storage=external\nStorage=none\n"),
            ("/etc/security/limits.conf", "* hard core 0\n* soft nofile 1024\n"),
        ] {
            assert!(signs(path, text).is_empty(), "{path} {text}");
        }
    }
}
