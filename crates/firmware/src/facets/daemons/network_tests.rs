// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Shares, stores, resolvers, FTP, streams and web servers, as their manuals have them.

use thirteen_evidence::facts::{Answer, Daemon};

use super::tests::{daemons, settings};

fn of(program: &str, files: &[(&str, &str)]) -> Vec<Daemon> {
    daemons(files).into_iter().filter(|own| own.program == program).collect()
}

fn one(program: &str, path: &str, text: &str) -> Daemon {
    let mut found = of(program, &[(path, text)]);
    assert_eq!(found.len(), 1, "{path}");
    found.remove(0)
}

fn places(own: &Daemon) -> Vec<(&str, &str, u16)> {
    let all = own.endpoints.iter();
    all.map(|own| (own.protocol.as_str(), own.address.as_str(), own.port)).collect()
}

#[test]
fn a_share_is_a_daemon_of_its_own() {
    let text = "[global]\n  Map To Guest = Bad User\n  netbios name = x\n[Disk]\n  path = /mnt\n  guestok = yes\n";
    let found = of("smbd", &[("/etc/samba/smb.conf", text)]);
    assert_eq!(settings(&found[0]), [("map to guest", "Bad User")]);
    assert_eq!(settings(&found[1]), [("share", "Disk"), ("path", "/mnt"), ("guest ok", "yes")]);
    assert_eq!(found[1].locators[0].line, Some(4));
    let text =
        "config sambashare\n\toption name 'disk'\n\toption guest_ok 'yes'\n\toption users 'a'\n";
    let own = one("smbd", "/etc/config/samba4", text);
    assert_eq!(settings(&own), [("share", "disk"), ("guest ok", "yes"), ("valid users", "a")]);
    let text =
        "uid = nobody\nport = 873\n[data]\n path = /data\n secrets file = /etc/rsync.secret\n";
    let found = of("rsync", &[("/etc/rsyncd.conf", text)]);
    assert_eq!(settings(&found[0]), [("port", "873")]);
    assert_eq!(settings(&found[1])[0], ("share", "data"));
}

#[test]
fn a_password_of_a_store_is_not_kept() {
    let text = "bind 127.0.0.1 -::1 192.168.1.2\nrequirepass oTh1eeFu\nprotected-mode yes\n";
    let own = one("redis-server", "/etc/redis/redis.conf", text);
    let all = [("tcp", "127.0.0.1", 6379), ("tcp", "::1", 6379), ("tcp", "192.168.1.2", 6379)];
    assert_eq!(places(&own), all);
    assert!(!serde_json::to_string(&own).unwrap().contains("oTh1eeFu"));
    assert_eq!(places(&one("redis-server", "/etc/redis.conf", "maxmemory 1mb\n"))[0].1, "0.0.0.0");
    assert!(places(&one("redis-server", "/etc/redis.conf", "port 0\n")).is_empty());
}

#[test]
fn redis_by_its_command_line_and_its_users() {
    let redis = ("/usr/bin/redis-server", "x");
    let started = |words: &str| format!("::respawn:/usr/bin/redis-server {words}\n");
    let own = |words: &str, file: &str| {
        let line = started(words);
        of("redis-server", &[redis, ("/etc/inittab", &line), ("/etc/redis.conf", file)])
    };
    let found = own("--bind 0.0.0.0 ::1 --port 6380 --protected-mode no", "");
    let told = found.iter().find(|own| own.config.is_empty()).unwrap();
    assert_eq!(places(told), [("tcp", "0.0.0.0", 6380), ("tcp", "::1", 6380)]);
    let expected = [("bind", "0.0.0.0 ::1"), ("port", "6380"), ("protected-mode", "no")];
    assert_eq!(settings(told), expected);
    // What the command line says comes behind what its file says.
    let found = own("/etc/redis.conf --requirepass oTh1eeFu", "bind 10.0.0.1\n");
    assert_eq!(found.len(), 1);
    assert_eq!(settings(&found[0]), [("bind", "10.0.0.1"), ("requirepass", "…")]);
    assert_eq!(places(&found[0]), [("tcp", "10.0.0.1", 6379)]);
    assert!(!serde_json::to_string(&found).unwrap().contains("oTh1eeFu"));
    // Rules without a secret are kept, others are not.
    let users = "user default on nopass ~* +@all\nuser a on >s3cret +get\nuser b on #ab12 +get\n";
    let own = one("redis-server", "/etc/redis.conf", users);
    let expected = [("user", "default on nopass ~* +@all"), ("user", "…"), ("user", "…")];
    assert_eq!(settings(&own), expected);
    assert!(!serde_json::to_string(&own).unwrap().contains("s3cret"));
}

#[test]
fn memcached_by_its_options() {
    let own = one("memcached", "/etc/memcached.conf", "# x\n-m 64\n-p 11211\n-l 127.0.0.1,::1\n");
    assert_eq!(places(&own), [("tcp", "127.0.0.1", 11211), ("tcp", "::1", 11211)]);
    let found = of(
        "memcached",
        &[("/etc/inittab", "::respawn:/usr/bin/memcached -U 11211\n"), ("/usr/bin/memcached", "x")],
    );
    assert_eq!(places(&found[0]), [("tcp", "0.0.0.0", 11211), ("udp", "0.0.0.0", 11211)]);
}

#[test]
fn nginx_with_what_it_includes() {
    let main = "user www-data; # x\nhttp {\n  include /etc/nginx/sites-enabled/*;\n}\n";
    let site = "server { listen 443 ssl; ssl_protocols TLSv1.2; location / { autoindex on; } }\n";
    let found = of(
        "nginx",
        &[
            ("/etc/nginx/nginx.conf", main),
            ("/etc/nginx/sites-available/web", site),
            ("/etc/nginx/sites-enabled/web", "-> ../sites-available/web"),
            ("/etc/nginx/sites-available/other", "listen 81;\n"),
        ],
    );
    assert_eq!(found.len(), 1);
    assert_eq!(places(&found[0]), [("tcp", "0.0.0.0", 443)]);
    assert_eq!(found[0].endpoints[0].tls, Answer::Yes);
    let all = settings(&found[0]);
    assert_eq!(all, [("user", "www-data"), ("ssl_protocols", "TLSv1.2"), ("autoindex", "on")]);
}

/// Ports of the addresses that send all on.
fn sent_on(program: &str, path: &str, text: &str) -> Vec<u16> {
    let own = one(program, path, text);
    let all = own.endpoints.iter().filter(|own| own.sends_on == Answer::Yes);
    all.map(|own| own.port).collect()
}

#[test]
fn a_redirect_of_nginx_holds_for_its_server() {
    let of = |text: &str| sent_on("nginx", "/etc/nginx/nginx.conf", text);
    let secure = "server { listen 443 ssl; }\n";
    for whole in [
        "return 301 https://$host$request_uri;",
        "return https://$host$request_uri;",
        "rewrite ^ https://$host$request_uri? permanent;",
        "location / { return 308 https://$host$request_uri; }",
        "location / { return 301 https://$host; } location ^~ /.well-known/acme { root /x; }",
        "if ($scheme = http) {\n return 301 https://$host; }",
        "if ($scheme != \"https\") { return 301 https://$host; }",
    ] {
        assert_eq!(of(&format!("http {{ server {{ listen 80; {whole} }} {secure} }}")), [80]);
    }
    for partly in [
        "location /admin { return 301 https://$host; }",
        "location / { return 301 https://$host; } location /api { proxy_pass http://a; }",
        "location / { if ($uri = /x) { return 301 https://$host; } }",
        "if ($host = a) { return 301 https://$host; }",
        "rewrite ^/a https://$host;",
        "return 301 http://$host;",
        "return 404 https://x;",
        "# return 301 https://$host;\n",
        "} server { listen 81 ssl; return 301 https://$host;",
    ] {
        let found = of(&format!("http {{ server {{ listen 80; {partly} }} {secure} }}"));
        assert!(!found.contains(&80), "{partly}");
    }
    assert!(of("}}}} return 301 https://a; server { listen 80; {{{{").is_empty());
}

#[test]
fn a_redirect_of_apache_holds_for_its_host() {
    let path = "/etc/apache2/apache2.conf";
    let of = |text: &str| sent_on("apache2", path, &format!("Listen 80\nListen 8080\n{text}"));
    let host = |port: &str, text: &str| format!("<VirtualHost *{port}>\n{text}\n</VirtualHost>\n");
    for whole in [
        "Redirect permanent / https://a.example/",
        "Redirect / https://a.example/",
        "RewriteEngine On\nRewriteCond %{HTTPS} off\nRewriteRule ^(.*)$ https://a/$1 [R=301]",
    ] {
        assert_eq!(of(&host(":80", whole)), [80], "{whole}");
        assert_eq!(of(&host("", whole)), [80, 8080], "{whole}");
    }
    for partly in [
        "Redirect /admin https://a.example/",
        "Redirect / http://a.example/",
        "<Location /admin>\nRedirect / https://a/\n</Location>",
        "RewriteRule ^(.*)$ https://a/$1",
        "RewriteEngine On\nRewriteCond %{HTTP_HOST} a\nRewriteRule ^ https://a/",
    ] {
        assert!(of(&host(":80", partly)).is_empty(), "{partly}");
    }
    let whole = "Redirect / https://a.example/";
    assert!(of(whole).is_empty());
    assert!(of(&host(":443", whole)).is_empty());
    assert!(of(&format!("{}{}", host(":80", whole), host(":80", "DocumentRoot /b"))).is_empty());
}

#[test]
fn a_redirect_of_lighttpd_holds_for_its_socket() {
    let path = "/etc/lighttpd/lighttpd.conf";
    let of = |text: &str| sent_on("lighttpd", path, text);
    let line = "url.redirect = (\"\" => \"https://${url.authority}${url.path}${qsa}\")";
    assert_eq!(of(&format!("$HTTP[\"scheme\"] == \"http\" {{ {line} }}")), [80]);
    let all = "$HTTP[\"scheme\"] == \"http\" { $HTTP[\"host\"] =~ \".*\" {";
    let old = "url.redirect = (\".*\" => \"https://%0$0\")";
    assert_eq!(of(&format!("{all} {old} }} }}")), [80]);
    let two = "server.port = 8080\n$SERVER[\"socket\"] == \":80\" {";
    assert_eq!(of(&format!("{two} {line} }}")), [80]);
    assert!(of(&format!("$HTTP[\"url\"] =~ \"^/admin\" {{ {line} }}")).is_empty());
    assert!(of(&format!("$HTTP[\"host\"] == \"a\" {{ {line} }}")).is_empty());
    assert!(of("url.redirect = (\"^/a\" => \"https://a/\")").is_empty());
}

#[test]
fn apache_with_what_it_includes() {
    let found = of(
        "apache2",
        &[
            (
                "/etc/apache2/apache2.conf",
                "User www\nInclude ports.conf\nIncludeOptional mods-enabled/*.conf\n",
            ),
            (
                "/etc/apache2/ports.conf",
                "Listen 80\n<IfModule ssl_module>\n\tListen 443 https\n</IfModule>\n",
            ),
            ("/etc/apache2/mods-enabled/ssl.conf", "SSLProtocol all -SSLv3\n"),
        ],
    );
    let tls: Vec<_> = found[0].endpoints.iter().map(|own| (own.port, own.tls)).collect();
    assert_eq!(tls, [(80, Answer::No), (443, Answer::Yes)]);
    assert_eq!(settings(&found[0]), [("User", "www"), ("SSLProtocol", "all -SSLv3")]);
}

#[test]
fn resolvers_and_time() {
    let text = "server:\n\tinterface: 0.0.0.0\n\taccess-control: 10.0.0.0/8 allow\n";
    let own = one("unbound", "/etc/unbound/unbound.conf", text);
    assert_eq!(settings(&own), [("interface", "0.0.0.0"), ("access-control", "10.0.0.0/8 allow")]);
    let text =
        "// allow-recursion { any; };\n/*\nallow-query { any; };\n*/\nallow-recursion { home; };\n";
    let own = one("named", "/etc/bind/named.conf", text);
    assert_eq!(settings(&own), [("allow-recursion", "{ home; };")]);
    let ntp = ("/etc/ntp.conf", "restrict default noquery\n");
    assert_eq!(of("ntpd", &[("/usr/sbin/ntpd", "x"), ntp]).len(), 1);
    // busybox's reads nothing but the servers there.
    let busybox = [("/bin/busybox", "x"), ("/usr/sbin/ntpd", "-> ../../bin/busybox"), ntp];
    assert!(of("ntpd", &busybox).is_empty());
}

#[test]
fn users_of_a_camera_stream() {
    let text = "rtspAddress: :8554\nrtmp: no\nhlsAddress: 127.0.0.1:8888\nwebrtc: false\nauthInternalUsers:\n- user: any # x\n  pass:\n  ips: [\"10.0.0.0/8\"]\n  permissions:\n  - action: read\n    path: ~\n- user: 'a'\n  pass: s3cret\n  permissions: [{action: publish, path: cam1}]\nauthHTTPExclude:\n- action: read\n";
    let own = one("mediamtx", "/etc/mediamtx.yml", text);
    let expected = [
        ("user", "any"),
        ("ips", "some"),
        ("action", "read"),
        ("path", ""),
        ("user", "a"),
        ("pass", "…"),
        ("action", "publish"),
        ("path", "cam1"),
    ];
    assert_eq!(settings(&own), expected);
    let srt = ("udp", "0.0.0.0", 8890);
    assert_eq!(places(&own), [("tcp", "0.0.0.0", 8554), ("tcp", "127.0.0.1", 8888), srt]);
    assert!(!serde_json::to_string(&own).unwrap().contains("s3cret"));
    // The older name did not have all that.
    let own = one("mediamtx", "/etc/rtsp-simple-server.yml", "hlsDisable: yes\n");
    assert_eq!(places(&own), [("tcp", "0.0.0.0", 8554)]);
}

#[test]
fn hostile_configurations_end() {
    for path in [
        "/etc/samba/smb.conf",
        "/etc/rsyncd.conf",
        "/etc/redis.conf",
        "/etc/memcached.conf",
        "/etc/nginx/nginx.conf",
        "/etc/apache2/apache2.conf",
        "/etc/mediamtx.yml",
        "/etc/bind/named.conf",
        "/etc/proftpd.conf",
    ] {
        let many = "[a]\nuser: a\nbind 0.0.0.0\nlisten 80;\nListen 80\n-l 1\ninclude *;\nInclude *\n<Anonymous a>\nrecursion yes;\n"
            .repeat(10_000);
        for own in daemons(&[(path, &many)]) {
            assert!(
                own.settings.len() <= super::MAX_PARTS && own.endpoints.len() <= super::MAX_PARTS
            );
        }
    }
}

#[test]
fn what_limits_a_block_of_proftpd() {
    let of = |text: &str| {
        let own = one("proftpd", "/etc/proftpd.conf", text);
        own.settings.into_iter().map(|own| (own.name, own.value)).collect::<Vec<_>>()
    };
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let plain =
        of("<Anonymous ~ftp>\n User ftp\n <Limit WRITE>\n  DenyAll\n </Limit>\n</Anonymous>\n");
    assert_eq!(plain, [pair("AnonymousUser", "ftp"), pair("Anonymous", "~ftp")]);
    for text in [
        "<Anonymous ~ftp>\nAnonRequirePassword on\n</Anonymous>\n",
        "<Anonymous ~ftp>\n<Limit LOGIN>\nDenyAll\n</Limit>\n</Anonymous>\n",
        "<IfDefine X>\n<Anonymous ~ftp>\n</Anonymous>\n</IfDefine>\n",
        "<Anonymous ~ftp>\n</Anonymous>\n<Limit LOGIN>\nDenyAll\n</Limit>\n",
    ] {
        assert_eq!(of(text), [pair("AnonymousLimited", "~ftp")], "{text}");
    }
}

#[test]
fn comments_of_bind() {
    let text = "options { /* recursion yes; */\n  allow-recursion { localnets; }; // was any\n\
        /* allow-recursion { any; };\n */ recursion no; # yes\n};\n";
    let own = one("named", "/etc/bind/named.conf", text);
    let all = [("allow-recursion", "{ localnets; };"), ("recursion", "no;")];
    assert_eq!(settings(&own), all);
}

#[test]
fn a_password_in_an_address_is_not_kept() {
    let text = "server {\n listen 80;\n return 301 https://maker:oTh1eeFu@x.example/;\n}\n";
    let own = one("nginx", "/etc/nginx/nginx.conf", text);
    assert!(!serde_json::to_string(&own).unwrap().contains("oTh1eeFu"));
    assert_eq!(own.settings.len(), 1);
}

#[test]
fn statements_are_bounded_over_all_files() {
    // 8192 of one configuration, of which the first file has all but some.
    let many = "x y;\n".repeat(8000);
    let second = |count: usize| format!("{}listen 81;\n", "x y;\n".repeat(count));
    let nginx = |second: &str| {
        let first = format!("{many}include more.conf;\n");
        let files = [("/etc/nginx/nginx.conf", first.as_str()), ("/etc/nginx/more.conf", second)];
        of("nginx", &files)[0].endpoints.len()
    };
    assert_eq!((nginx(&second(10)), nginx(&second(300))), (1, 0));
    let apache = |second: &str| {
        let first = format!("{many}Include more.conf\n");
        let second = second.replace(";", "");
        let files = [
            ("/etc/apache2/apache2.conf", first.as_str()),
            ("/etc/apache2/more.conf", second.as_str()),
        ];
        of("apache2", &files)[0].endpoints.len()
    };
    assert_eq!((apache(&second(10)), apache(&second(300))), (1, 0));
}
