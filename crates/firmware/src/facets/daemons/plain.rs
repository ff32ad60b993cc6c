// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Daemons whose configuration is lines of a key and a value: OpenSSH's sshd, vsftpd, mosquitto,
//! boa, mini_httpd, thttpd, stunnel.

use thirteen_evidence::facts::{Answer, Daemon};

use super::{MAX_PARTS, Reading, Source, answer, endpoint, place};
use crate::config::assignments::{self, Assignment};

/// A daemon.
struct Form {
    program: &'static str,
    paths: &'static [&'static str],
    /// `KEY=VALUE`; else blanks between.
    has_equals: bool,
    /// Settings of note. In sshd_config upper and lower case are one.
    settings: &'static [&'static str],
    /// The key that gives a port.
    port: &'static str,
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
        ],
        port: "listen_port",
        transport: "ftp",
        tls: "ssl_enable",
    },
    Form {
        program: "mosquitto",
        paths: &["/etc/mosquitto/mosquitto.conf", "/etc/mosquitto.conf"],
        has_equals: false,
        settings: &[
            "allow_anonymous",
            "password_file",
            "acl_file",
            "listener",
            "port",
            "certfile",
            "cafile",
            "require_certificate",
            "tls_version",
            "ciphers",
        ],
        port: "listener",
        transport: "mqtt",
        tls: "certfile",
    },
    Form {
        program: "boa",
        paths: &["/etc/boa/boa.conf", "/etc/boa.conf"],
        has_equals: false,
        settings: &["Port", "Listen", "User", "Group", "DocumentRoot"],
        port: "Port",
        transport: "http",
        tls: "",
    },
    Form {
        program: "mini_httpd",
        paths: &["/etc/mini_httpd.conf", "/etc/mini_httpd/mini_httpd.conf"],
        has_equals: true,
        settings: &["port", "host", "user", "ssl", "certfile", "cipher", "data_dir", "dir"],
        port: "port",
        transport: "http",
        tls: "ssl",
    },
    Form {
        program: "thttpd",
        paths: &["/etc/thttpd.conf", "/etc/thttpd/thttpd.conf"],
        has_equals: true,
        settings: &["port", "host", "user", "dir", "cgipat"],
        port: "port",
        transport: "http",
        tls: "",
    },
    Form {
        program: "stunnel",
        paths: &["/etc/stunnel/stunnel.conf", "/etc/stunnel.conf"],
        has_equals: true,
        settings: &["sslVersion", "sslVersionMin", "options", "ciphers", "client"],
        port: "accept",
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

fn of_form<'f>(reading: &Reading<'_, 'f>, form: &Form, source: Source<'f>, path: &str) -> Daemon {
    let mut daemon = reading.daemon(form.program, path, reading.whole(source));
    let all: Vec<Assignment<'_>> = if form.has_equals {
        assignments::equals(source.text).collect()
    } else {
        assignments::blanks(source.text).collect()
    };
    // What stands behind `Match` holds for some users only (sshd_config(5)).
    let all = all.split(|own| own.key.eq_ignore_ascii_case(b"Match")).next().unwrap_or_default();
    let is = |own: &Assignment<'_>, name: &str| own.key.eq_ignore_ascii_case(name.as_bytes());
    for own in all.iter().filter(|own| form.settings.iter().any(|name| is(own, name))) {
        if daemon.settings.len() < MAX_PARTS {
            daemon.settings.push(reading.setting(source, &own.line, own.key, own.value));
        }
    }
    // The last line holds.
    let decides = all.iter().rfind(|own| !form.tls.is_empty() && is(own, form.tls));
    // A key of a file that is set says yes by that.
    let tls = match decides {
        Some(own) if own.value.starts_with(b"/") => Answer::Yes,
        Some(own) => answer(Some(own.value)),
        None => Answer::No,
    };
    for own in all.iter().filter(|own| is(own, form.port)).take(MAX_PARTS) {
        // `listener 1883 127.0.0.1`
        let mut words = own.value.split(|byte| *byte == b' ').filter(|word| !word.is_empty());
        let Some((mut address, port)) = words.next().and_then(place) else { continue };
        if let Some(given) = words.next().and_then(|word| std::str::from_utf8(word).ok()) {
            given.clone_into(&mut address);
        }
        let mut locators = vec![reading.line(source, &own.line)];
        locators.extend(decides.map(|own| reading.line(source, &own.line)));
        let transport = match (form.transport, tls) {
            ("http", Answer::Yes) => "https",
            ("mqtt", Answer::Yes) => "mqtts",
            (plain, _) => plain,
        };
        daemon.endpoints.push(endpoint((address, port), transport, tls, locators));
    }
    daemon
}
