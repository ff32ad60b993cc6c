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
fn addresses_of_their_own_lines() {
    let of = |path: &str, text: &str| {
        endpoints(path, text).into_iter().map(|own| own.0).collect::<Vec<_>>()
    };
    let sshd = "/etc/ssh/sshd_config";
    assert_eq!(
        of(sshd, "Port 22\nPort 2222\nListenAddress 127.0.0.1\nListenAddress [::1]:2022\n"),
        ["127.0.0.1:22", "127.0.0.1:2222", "::1:2022"]
    );
    // Without a port it is 22; an address of IPv6 may stand bare.
    assert_eq!(of(sshd, "ListenAddress ::1\nListenAddress host\n"), ["::1:22", "host:22"]);
    assert!(of(sshd, "ListenAddress\nListenAddress a b:1:2 :\n").len() < 2);
    let vsftpd = "/etc/vsftpd.conf";
    let both = "listen_address=127.0.0.1\nlisten_address6=::1\n";
    assert_eq!(of(vsftpd, both), ["127.0.0.1:21"]);
    assert_eq!(of(vsftpd, &format!("listen_ipv6=YES\n{both}")), ["::1:21"]);
    assert!(of(vsftpd, "listen=YES\n").is_empty());
    let mini = "/etc/mini_httpd.conf";
    assert_eq!(of(mini, "host=127.0.0.1\nport=8080\n"), ["127.0.0.1:8080"]);
}

#[test]
fn sshd_with_what_it_includes() {
    let main = "Include sshd_config.d/*.conf\nPermitRootLogin no\nMatch User x\nInclude more\n";
    let first = "PermitRootLogin yes\nMatch User y\nPasswordAuthentication no\n";
    let own = daemons(&[
        ("/etc/ssh/sshd_config", main),
        ("/etc/ssh/sshd_config.d/10-a.conf", first),
        ("/etc/ssh/sshd_config.d/20-b.off", "Port 2222\n"),
        ("/etc/ssh/more", "Port 23\n"),
    ]);
    let expected = [("PermitRootLogin", "yes"), ("PermitRootLogin", "no")];
    assert_eq!(settings(&own[0]), expected);
    let place = &own[0].settings[0].locators[0];
    assert_eq!((place.innermost(), place.line), ("/etc/ssh/sshd_config.d/10-a.conf", Some(1)));
    // A file that includes itself is read once.
    let own = daemons(&[("/etc/ssh/sshd_config", "Include sshd_config\nPort 22\n")]);
    assert!(own[0].settings.len() < 4);
}

#[test]
fn listeners_of_mosquitto() {
    let path = "/etc/mosquitto/mosquitto.conf";
    let of = |text: &str| {
        let all = endpoints(path, text);
        all.into_iter().map(|own| (own.0, own.1)).collect::<Vec<_>>()
    };
    let one = |place: &str, transport| (place.to_owned(), transport);
    assert_eq!(of("port 1884\n"), [one("0.0.0.0:1884", "mqtt")]);
    assert_eq!(of("bind_address 127.0.0.1\n"), [one("127.0.0.1:1883", "mqtt")]);
    assert_eq!(of("bind_interface lo\n"), [one("127.0.0.1:1883", "mqtt")]);
    let two = "listener 8883\ncertfile /etc/c.pem\nlistener 1883\nbind_interface lo\n";
    assert_eq!(of(two), [one("0.0.0.0:8883", "mqtts"), one("127.0.0.1:1883", "mqtt")]);
    assert!(of("listener 0 /run/mosquitto.sock\nallow_anonymous true\n").is_empty());
    let own = daemons(&[
        (path, "include_dir /etc/mosquitto/conf.d\n"),
        ("/etc/mosquitto/conf.d/a.conf", "listener 1883\nallow_anonymous true\n"),
        ("/etc/mosquitto/conf.d/b.conf.off", "listener 1884\n"),
    ]);
    assert_eq!(own[0].endpoints.len(), 1);
    assert_eq!(settings(&own[0]), [("listener", "1883"), ("allow_anonymous", "true")]);
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
