// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Daemons whose configuration is lines of a key and a value: OpenSSH's sshd (with the files that it
//! includes), vsftpd, boa, mini_httpd, thttpd, stunnel.

use thirteen_evidence::facts::{Answer, Daemon};

use super::include::{Includes, Stated, blanks};
use super::{MAX_PARTS, Reading, Source, answer, endpoint, place};
use crate::config::assignments;

/// A daemon.
struct Form {
    program: &'static str,
    paths: &'static [&'static str],
    /// `KEY=VALUE`; else blanks between.
    has_equals: bool,
    /// Settings of note. In sshd_config upper and lower case are one.
    settings: &'static [&'static str],
    /// The key that gives a port, and the port without one.
    port: &'static str,
    default: u16,
    /// The key that gives an address.
    address: &'static str,
    transport: &'static str,
    /// A key that turns TLS on.
    tls: &'static str,
}

const FORMS: &[Form] = &[
    Form {
        program: "sshd",
        paths: &["/etc/ssh/sshd_config", "/etc/sshd_config"],
        has_equals: false,
        settings: &[
            "PermitRootLogin",
            "PermitEmptyPasswords",
            "PasswordAuthentication",
            "PubkeyAuthentication",
            "ListenAddress",
            "Port",
            "Protocol",
            "Ciphers",
            "MACs",
            "KexAlgorithms",
        ],
        port: "Port",
        default: 22,
        address: "ListenAddress",
        transport: "ssh",
        tls: "",
    },
    Form {
        program: "vsftpd",
        paths: &["/etc/vsftpd.conf", "/etc/vsftpd/vsftpd.conf"],
        has_equals: true,
        settings: &[
            "listen",
            "listen_ipv6",
            "listen_port",
            "anonymous_enable",
            "local_enable",
            "write_enable",
            "anon_upload_enable",
            "no_anon_password",
            "ssl_enable",
            "anon_root",
            "anon_mkdir_write_enable",
            "anon_other_write_enable",
            "ssl_sslv2",
            "ssl_sslv3",
            "ssl_ciphers",
            "ftp_username",
            "listen_address",
            "listen_address6",
            "force_local_logins_ssl",
            "force_local_data_ssl",
        ],
        port: "listen_port",
        default: 21,
        address: "listen_address",
        transport: "ftp",
        tls: "ssl_enable",
    },
    Form {
        program: "boa",
        paths: &["/etc/boa/boa.conf", "/etc/boa.conf"],
        has_equals: false,
        settings: &["Port", "Listen", "User", "Group", "DocumentRoot"],
        port: "Port",
        default: 80,
        address: "Listen",
        transport: "http",
        tls: "",
    },
    Form {
        program: "mini_httpd",
        paths: &["/etc/mini_httpd.conf", "/etc/mini_httpd/mini_httpd.conf"],
        has_equals: true,
        settings: &["port", "host", "user", "ssl", "certfile", "cipher", "data_dir", "dir"],
        port: "port",
        default: 80,
        address: "host",
        transport: "http",
        tls: "ssl",
    },
    Form {
        program: "thttpd",
        paths: &["/etc/thttpd.conf", "/etc/thttpd/thttpd.conf"],
        has_equals: true,
        settings: &["port", "host", "user", "dir", "cgipat"],
        port: "port",
        default: 80,
        address: "host",
        transport: "http",
        tls: "",
    },
    Form {
        program: "stunnel",
        paths: &["/etc/stunnel/stunnel.conf", "/etc/stunnel.conf"],
        has_equals: true,
        settings: &["sslVersion", "sslVersionMin", "options", "ciphers", "client"],
        port: "accept",
        default: 0,
        address: "",
        transport: "tls",
        tls: "cert",
    },
];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for form in FORMS {
        for path in form.paths {
            if let Some(source) = reading.open(path) {
                let daemon = of_form(reading, form, source, path);
                reading.found.push(daemon);
            }
        }
    }
}

/// What stands behind `Match` holds for some users only, to the end of its file (sshd_config(5)).
const SSHD: Includes =
    Includes { key: "Include", folder: "/etc/ssh", of_folder: "", until: Some("Match") };

fn of_form<'f>(
    reading: &mut Reading<'_, 'f>,
    form: &Form,
    source: Source<'f>,
    path: &str,
) -> Daemon {
    let mut daemon = reading.daemon(form.program, path, reading.whole(source));
    let all: Vec<Stated<'f>> = if form.program == "sshd" {
        blanks(reading, source, &SSHD)
    } else if form.has_equals {
        assignments::equals(source.text).map(|own| (source, own)).collect()
    } else {
        assignments::blanks(source.text).map(|own| (source, own)).collect()
    };
    for (source, own) in all.iter().filter(|own| form.settings.iter().any(|name| is(own, name))) {
        if daemon.settings.len() < MAX_PARTS {
            daemon.settings.push(reading.setting(*source, &own.line, own.key, own.value));
        }
    }
    // The last line holds.
    let decides = all.iter().rfind(|own| !form.tls.is_empty() && is(own, form.tls));
    // A key of a file that is set says yes by that.
    let tls = match decides {
        Some((_, own)) if own.value.starts_with(b"/") => Answer::Yes,
        Some((_, own)) => answer(Some(own.value)),
        None => Answer::No,
    };
    for (place, (source, own)) in places(form, &all).into_iter().take(MAX_PARTS) {
        let mut locators = vec![reading.line(*source, &own.line)];
        locators.extend(decides.map(|(source, own)| reading.line(*source, &own.line)));
        let transport = match (form.transport, tls) {
            ("http", Answer::Yes) => "https",
            (plain, _) => plain,
        };
        daemon.endpoints.push(endpoint(place, transport, tls, locators));
    }
    daemon
}

fn is(own: &Stated<'_>, name: &str) -> bool {
    own.1.key.eq_ignore_ascii_case(name.as_bytes())
}

/// Where it listens, each with the line that says so: every address on every port, where an address
/// does not bring its own.
fn places<'l, 'f>(form: &Form, all: &'l [Stated<'f>]) -> Vec<((String, u16), &'l Stated<'f>)> {
    let ports = all.iter().filter(|own| is(own, form.port));
    let ports: Vec<_> = ports.filter_map(|own| Some((place(own.1.value)?, own))).collect();
    // On IPv6 vsftpd has a key of its own, and then the other one says nothing (vsftpd.conf(5)).
    let on = |own: &&Stated<'_>| is(own, "listen_ipv6");
    let is_ipv6 = all.iter().rfind(on).is_some_and(|own| answer(Some(own.1.value)) == Answer::Yes);
    let key = match (form.address, is_ipv6) {
        ("listen_address", true) => "listen_address6",
        (key, _) => key,
    };
    let mut addresses: Vec<_> = all
        .iter()
        .filter(|own| !key.is_empty() && is(own, key))
        .filter_map(|own| Some((address(own.1.value)?, own)))
        .collect();
    // Only sshd adds up; of the others' lines the last one holds.
    if form.program != "sshd" {
        addresses.drain(..addresses.len().saturating_sub(1));
    }
    if addresses.is_empty() {
        return ports;
    }
    let mut found = Vec::new();
    for ((address, port), line) in addresses.into_iter().take(MAX_PARTS) {
        match port {
            Some(port) => found.push(((address, port), line)),
            None if ports.is_empty() => found.push(((address, form.default), line)),
            None => {
                let all = ports.iter().take(MAX_PARTS);
                found.extend(all.map(|((_, port), line)| ((address.clone(), *port), *line)));
            }
        }
        found.truncate(MAX_PARTS);
    }
    found
}

/// `ADDRESS`, `ADDRESS:PORT`, `[ADDRESS]:PORT`; an address of IPv6 may stand bare.
fn address(value: &[u8]) -> Option<(String, Option<u16>)> {
    let value = std::str::from_utf8(value).ok()?.split_whitespace().next()?;
    let is_bare = !value.starts_with('[') && value.matches(':').count() != 1;
    match value.rsplit_once(':').filter(|_| !is_bare && !value.ends_with(']')) {
        Some(_) => place(value.as_bytes()).map(|(address, port)| (address, Some(port))),
        // With a port that is there any address can be read.
        None => place(format!("[{}]:1", value.trim_matches(['[', ']'])).as_bytes())
            .map(|(address, _)| (address, None)),
    }
}
