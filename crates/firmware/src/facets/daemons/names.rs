// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Servers of names and of time: dnsmasq(8) with OpenWrt's `/etc/config/dhcp`, unbound.conf(5),
//! BIND's named.conf, ntp.conf(5), chrony.conf(5). Kept is what says whom they answer.

use super::{MAX_PARTS, Reading};
use crate::config::{assignments, uci};
use crate::view::lines;

/// A server whose configuration is lines of a key and a value.
struct Form {
    program: &'static str,
    paths: &'static [&'static str],
    settings: &'static [&'static str],
}

const FORMS: &[Form] = &[
    Form {
        program: "dnsmasq",
        paths: &["/etc/dnsmasq.conf"],
        settings: &[
            "interface",
            "except-interface",
            "listen-address",
            "bind-interfaces",
            "bind-dynamic",
            "local-service",
            "port",
        ],
    },
    Form {
        program: "unbound",
        paths: &["/etc/unbound/unbound.conf", "/etc/unbound.conf", "/var/lib/unbound/unbound.conf"],
        settings: &["interface:", "access-control:", "port:", "do-udp:"],
    },
    Form {
        program: "chronyd",
        paths: &["/etc/chrony/chrony.conf", "/etc/chrony.conf"],
        settings: &[
            "allow",
            "deny",
            "cmdallow",
            "port",
            "cmdport",
            "bindaddress",
            "bindcmdaddress",
        ],
    },
];
const NTP: &[&str] = &["/etc/ntp.conf", "/etc/ntpsec/ntp.conf"];
const NAMED: &[&str] = &[
    "/etc/bind/named.conf",
    "/etc/bind/named.conf.options",
    "/etc/named.conf",
    "/etc/named/named.conf",
];
/// What is kept of named.conf.
const BIND: &[&str] =
    &["allow-recursion", "allow-query", "recursion", "listen-on", "listen-on-v6", "match-clients"];
const DHCP: &str = "/etc/config/dhcp";
const DNSMASQ: &[&str] =
    &["localservice", "nonwildcard", "interface", "notinterface", "listen_address", "port"];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for form in FORMS {
        for path in form.paths {
            by_keys(reading, form.program, path, form.settings);
        }
    }
    // busybox's ntpd takes no more than the servers from its configuration, and answers no queries.
    let ntpd = reading.files.program(b"ntpd");
    if ntpd.is_some_and(|path| !reading.files.links_to_busybox(&path)) {
        for path in NTP {
            by_keys(reading, "ntpd", path, &["restrict", "disable", "interface"]);
        }
    }
    NAMED.iter().for_each(|path| named(reading, path));
    openwrt(reading);
}

fn by_keys(reading: &mut Reading<'_, '_>, program: &str, path: &str, names: &[&str]) {
    let Some(source) = reading.open(path) else { return };
    let mut daemon = reading.daemon(program, path, reading.whole(source));
    for own in assignments::blanks(source.text).take(4096) {
        if names.iter().any(|name| name.as_bytes() == own.key) && daemon.settings.len() < MAX_PARTS
        {
            let name = own.key.strip_suffix(b":").unwrap_or(own.key);
            daemon.settings.push(reading.setting(source, &own.line, name, own.value));
        }
    }
    reading.found.push(daemon);
}

/// `allow-recursion { any; };` on a line of its own.
fn named(reading: &mut Reading<'_, '_>, path: &str) {
    let Some(source) = reading.open(path) else { return };
    let mut daemon = reading.daemon("named", path, reading.whole(source));
    let mut in_comment = false;
    for line in lines(source.text).take(4096) {
        let bare = without_comments(line.bytes, &mut in_comment);
        let bare = bare.trim_ascii();
        let at = bare.iter().position(|byte| matches!(byte, b' ' | b'\t' | b'{'));
        let (name, value) = bare.split_at(at.unwrap_or(bare.len()));
        let is_listed = BIND.iter().any(|own| own.as_bytes() == name);
        if is_listed && daemon.settings.len() < MAX_PARTS {
            daemon.settings.push(reading.setting(source, &line, name, value.trim_ascii()));
        }
    }
    reading.found.push(daemon);
}

/// A line without what stands in `/* */` or behind `//` or `#`.
fn without_comments(line: &[u8], in_comment: &mut bool) -> Vec<u8> {
    let mut kept = Vec::new();
    let mut rest = line;
    loop {
        if *in_comment {
            let Some(end) = memchr::memmem::find(rest, b"*/") else { return kept };
            *in_comment = false;
            rest = rest.get(end + 2..).unwrap_or_default();
        }
        let starts = [b"/*".as_slice(), b"//", b"#"];
        let first = starts.iter().filter_map(|own| memchr::memmem::find(rest, own)).min();
        let Some(at) = first else {
            kept.extend_from_slice(rest);
            return kept;
        };
        let (before, comment) = rest.split_at(at);
        kept.extend_from_slice(before);
        if !comment.starts_with(b"/*") {
            return kept;
        }
        *in_comment = true;
        rest = comment.get(2..).unwrap_or_default();
    }
}

fn openwrt(reading: &mut Reading<'_, '_>) {
    let Some(source) = reading.open(DHCP) else { return };
    for section in uci::sections(source.text).iter().filter(|own| own.kind == b"dnsmasq") {
        let mut daemon = reading.daemon("dnsmasq", DHCP, reading.line(source, &section.line));
        daemon.settings = reading.options(source, section, DNSMASQ);
        reading.found.push(daemon);
    }
}
