// SPDX-License-Identifier: Apache-2.0 OR MIT
use super::*;
use crate::test_tree::evidence_of;

pub(super) fn daemons(files: &[(&str, &str)]) -> Vec<Daemon> {
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
    let daemons = evidence_of(&files).daemons;
    for own in &daemons {
        assert!(!own.locators.is_empty());
        assert!(own.settings.iter().all(|own| own.locators.len() == 1));
        assert!(own.endpoints.iter().all(|own| !own.locators.is_empty()));
    }
    daemons
}

/// Address and port, transport, TLS, serves.
fn endpoints(path: &str, text: &str) -> Vec<(String, &'static str, Answer)> {
    let own = daemons(&[(path, text)]);
    let all = own.iter().flat_map(|own| &own.endpoints);
    all.map(|own| {
        let transport = ["https", "http", "mqtts", "mqtt", "ssh", "ftp"]
            .into_iter()
            .find(|name| *name == own.transport)
            .unwrap();
        (format!("{}:{}", own.address, own.port), transport, own.tls)
    })
    .collect()
}

pub(super) fn settings(own: &Daemon) -> Vec<(&str, &str)> {
    own.settings.iter().map(|own| (own.name.as_str(), own.value.as_str())).collect()
}

use Answer::{No, Unknown, Yes};

const UHTTPD: &str = "config uhttpd main\n\tlist listen_http\t0.0.0.0:80\n\tlist listen_http\t[::]:80\n\
    \tlist listen_https\t0.0.0.0:443\n\toption redirect_https\t1\n\toption cert\t/etc/uhttpd.crt\n\
    \toption key\t/etc/uhttpd.key\nconfig cert px5g\n\toption bits 1024\n";

#[test]
fn uhttpd_serves_https_only_with_its_library() {
    let own = &daemons(&[("/etc/config/uhttpd", UHTTPD)])[0];
    let all: Vec<_> = own.endpoints.iter().map(|own| (own.port, own.tls, own.serves)).collect();
    assert_eq!(all, [(80, No, Yes), (80, No, Yes), (443, Yes, No)]);
    assert_eq!(own.endpoints[1].address, "::");
    assert_eq!(own.endpoints[0].locators[0].line, Some(2));
    assert!(settings(own).contains(&("redirect_https", "1")));
    let with = daemons(&[("/etc/config/uhttpd", UHTTPD), ("/lib/libustream-ssl.so", "x")]);
    assert_eq!(with[0].endpoints[2].serves, Yes);
    let commented = UHTTPD.replace("\tlist", "#\tlist");
    assert!(daemons(&[("/etc/config/uhttpd", &commented)])[0].endpoints.is_empty());
}

#[test]
fn dropbears_configuration_and_command_line() {
    let text =
        "config dropbear\n\toption PasswordAuth 'on'\n\toption Port '22'\n#\toption enable 0\n";
    let own = &daemons(&[("/etc/config/dropbear", text)])[0];
    assert_eq!(own.enabled, Yes);
    assert_eq!(settings(own), [("PasswordAuth", "on"), ("Port", "22")]);
    let off = text.replace("#\t", "\t");
    assert_eq!(daemons(&[("/etc/config/dropbear", &off)])[0].enabled, No);
    let inetd = "ssh stream tcp nowait root /usr/sbin/dropbear dropbear -i -B\n";
    let own = &daemons(&[("/etc/inetd.conf", inetd), ("/usr/sbin/dropbear", "x")])[0];
    assert_eq!((own.config.as_str(), settings(own)), ("", vec![("-B", "")]));
}

#[test]
fn upnp_and_its_rules() {
    let text = "config upnpd config\n option enabled 1\n option secure_mode 0\n option port 5000\n\
        # option enable_upnp 0\nconfig perm_rule\n option action allow\n option ext_ports 1024-65535\n";
    let own = &daemons(&[("/etc/config/upnpd", text)])[0];
    assert_eq!((own.program.as_str(), own.enabled), ("miniupnpd", Yes));
    assert!(settings(own).contains(&("secure_mode", "0")));
    assert!(settings(own).contains(&("ext_ports", "1024-65535")));
    assert!(!settings(own).iter().any(|(name, _)| *name == "enable_upnp"));
    let own =
        &daemons(&[("/etc/miniupnpd.conf", "secure_mode=no\nallow 1024-65535 0.0.0.0/0 1-2\n")])[0];
    assert_eq!(settings(own), [("secure_mode", "no"), ("allow", "1024-65535 0.0.0.0/0 1-2")]);
}

#[test]
fn lighttpds_sockets() {
    let path = "/etc/lighttpd/lighttpd.conf";
    let secure = "server.port = 443\nserver.username = \"www\"\nssl.engine = \"enable\"\n";
    let of = |more: &str| endpoints(path, &format!("{secure}{more}"));
    let first = ("0.0.0.0:443".to_owned(), "https", Yes);
    assert_eq!(of(""), vec![first.clone()]);
    let plain = ("0.0.0.0:80".to_owned(), "http", No);
    let block = "$SERVER[\"socket\"] == \":80\" { ssl.engine = \"disable\" }\n";
    assert_eq!(of(block), [first.clone(), plain.clone()]);
    assert_eq!(of(&format!("#{block}")), vec![first.clone()]);
    assert_eq!(
        of("$HTTP[\"host\"] == \"a\" {\n ssl.engine = \"disable\"\n}\n"),
        vec![first.clone()]
    );
    assert_eq!(of("$SERVER[\"socket\"] == \"[::]:8443\" {\n}\n")[1].2, Unknown);
    assert_eq!(endpoints(path, "server.document-root = \"/www\"\n"), [plain]);
    let bound = endpoints(path, "server.bind = \"127.0.0.1\"\nserver.port = 8080\n");
    assert_eq!(bound, [("127.0.0.1:8080".to_owned(), "http", No)]);
    let own = daemons(&[
        (path, "server.port = 80\ninclude \"conf.d/tls.conf\"\ninclude \"lighttpd.conf\"\n"),
        (
            "/etc/lighttpd/conf.d/tls.conf",
            "$SERVER[\"socket\"] == \":443\" { ssl.engine = \"enable\" }\n",
        ),
    ]);
    assert!(own[0].endpoints.iter().any(|own| own.port == 443 && own.tls == Yes));
    assert_eq!(endpoints(path, "}}}}{{{{\n\"\n$\nelse\n=\n\u{0}").len(), 1);
}

#[test]
fn keys_and_values() {
    let text = "Port 22\n#PermitRootLogin no\nPermitRootLogin yes\npermitemptypasswords yes\n\
        Match User guest\n\tPasswordAuthentication no\n";
    let own = &daemons(&[("/etc/ssh/sshd_config", text)])[0];
    let expected = [("Port", "22"), ("PermitRootLogin", "yes"), ("permitemptypasswords", "yes")];
    assert_eq!(settings(own), expected);
    let text = "listen=YES\nanonymous_enable=YES\nlisten_port=2121\nbanner_file=x\n";
    assert_eq!(endpoints("/etc/vsftpd.conf", text), [("0.0.0.0:2121".to_owned(), "ftp", No)]);
    let text = "allow_anonymous true\nlistener 1883 127.0.0.1\n";
    assert_eq!(
        endpoints("/etc/mosquitto/mosquitto.conf", text),
        [("127.0.0.1:1883".to_owned(), "mqtt", No)]
    );
    let text =
        "http {\n server {\n  listen 80;\n  # listen 81;\n  listen [::]:443 ssl;\n listen_x 1;\n";
    assert_eq!(endpoints("/etc/nginx/nginx.conf", text).len(), 2);
}

#[test]
fn places() {
    assert_eq!(place(b"[::]:80"), Some(("::".to_owned(), 80)));
    assert_eq!(place(b":80"), Some(("0.0.0.0".to_owned(), 80)));
    for broken in [&b""[..], b"0", b"65536", b"a b:80", b"\xff", b"/run/socket", b"unix:/a"] {
        assert_eq!(place(broken), None);
    }
}

#[test]
fn a_configuration_of_nonsense_gives_no_more_than_the_bound() {
    let many = "list listen_http 0.0.0.0:80\n".repeat(10_000);
    let own = &daemons(&[("/etc/config/uhttpd", &format!("config uhttpd a\n{many}"))])[0];
    assert_eq!(own.endpoints.len(), MAX_PARTS);
}
