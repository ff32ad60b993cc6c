// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Versions as programs carry them in their text. Each pattern has a text that it reads and texts
//! that look like it and say nothing; a test holds it to both.

/// How a version is found.
#[derive(Debug)]
pub struct Pattern {
    /// Name in [`super::products::PRODUCTS`].
    pub product: &'static str,
    /// What is looked for.
    pub anchor: &'static [u8],
    /// Where the version stands.
    pub place: Place,
    /// What it looks like: `0` stands for a number, `*` for any end, all else for itself (`2.0*` is
    /// 2.71 and 2.80test3).
    pub shape: &'static str,
    /// What comes behind it.
    pub then: Then,
    /// A text of a real program, and its version.
    #[cfg_attr(not(test), allow(dead_code))]
    pub example: (&'static [u8], &'static str),
    /// Texts that give none.
    #[cfg_attr(not(test), allow(dead_code))]
    pub counter: &'static [&'static [u8]],
}

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Right behind the anchor.
    Behind,
    /// Behind this text, which follows the anchor within a line.
    Near(&'static [u8]),
    /// As a string of its own elsewhere in the program, the only one of its shape: the anchor then
    /// is the text that it is printed into.
    Apart,
}

/// What comes behind a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// An end: a blank, the end of the string, a bracket.
    End,
    /// This text.
    Text(&'static [u8]),
    /// A day: ` 15 Oct 2014`.
    Day,
    /// A machine: ` mips-openwrt-linux-gnu `.
    Machine,
    /// A bracket with a month in the same line: ` (May 19 2016 - 14:41:04`.
    Built,
}

const fn behind(
    product: &'static str,
    anchor: &'static [u8],
    shape: &'static str,
    example: (&'static [u8], &'static str),
    counter: &'static [&'static [u8]],
) -> Pattern {
    Pattern { product, anchor, place: Place::Behind, shape, then: Then::End, example, counter }
}

const fn apart(
    product: &'static str,
    anchor: &'static [u8],
    shape: &'static str,
    example: (&'static [u8], &'static str),
    counter: &'static [&'static [u8]],
) -> Pattern {
    Pattern { product, anchor, place: Place::Apart, shape, then: Then::End, example, counter }
}

impl Pattern {
    const fn then(mut self, then: Then) -> Self {
        self.then = then;
        self
    }
}

/// All patterns.
pub const PATTERNS: &[Pattern] = &[
    behind("boa", b"Boa/", "0.0*", (b"Server: Boa/0.94.14rc21\r\n", "0.94.14rc21"), &[b"Boa/%s"]),
    behind(
        "busybox",
        b"BusyBox v",
        "0.0.0*",
        (b"BusyBox v1.23.2 (2016-01-02 18:01:44 CET)", "1.23.2"),
        &[b"BusyBox v%s", b"BusyBox vi", b"BusyBox version 1.2.3", b"BusyBox v1.x.y "],
    ),
    behind(
        "curl",
        b"libcurl/",
        "0.0*",
        (b"libcurl/7.40.0\0", "7.40.0"),
        &[b"libcurl/%s", b"libcurl/c"],
    ),
    behind(
        "dnsmasq",
        b"dnsmasq-",
        "2.0*",
        (b"\0dnsmasq-2.71\0", "2.71"),
        &[b"dnsmasq-full", b"dnsmasq-%s", b"/tmp/dnsmasq-1.2"],
    ),
    apart(
        "dnsmasq",
        b"Dnsmasq version %s",
        "2.0*",
        (b"Dnsmasq version %s  %s\n\0\x002.80\0", "2.80"),
        &[b"Dnsmasq version %s\0since 2.80\0", b"Dnsmasq version %s\0\x002.80\0x\x002.81\0"],
    ),
    behind(
        "dropbear",
        b"SSH-2.0-dropbear_",
        "0.0*",
        (b"SSH-2.0-dropbear_2014.63\r\n", "2014.63"),
        &[b"SSH-2.0-dropbear_%s", b"SSH-2.0-dropbear\r\n"],
    ),
    behind(
        "dropbear",
        b"Dropbear v",
        "0.0*",
        (b"Dropbear v2015.67", "2015.67"),
        &[b"Dropbear v%s", b"Dropbear version"],
    ),
    apart(
        "dropbear",
        b"Dropbear server v%s",
        "0.0",
        (b"Dropbear server v%s https://\0x\x002017.75\0", "2017.75"),
        &[b"Dropbear server v%s\0x 2017.75\0", b"Dropbear server v%s\x00127.0.0.1\0"],
    ),
    behind(
        "expat",
        b"expat_",
        "0.0.0",
        (b"\0expat_2.2.5\0", "2.2.5"),
        &[b"expat_config.h", b"expat_1"],
    ),
    Pattern {
        product: "glibc",
        anchor: b"GNU C Library ",
        place: Place::Near(b"release version "),
        shape: "2.0*",
        then: Then::End,
        example: (
            b"GNU C Library (Debian GLIBC 2.36-9+deb12u14) stable release version 2.36.\n",
            "2.36",
        ),
        counter: &[b"GNU C Library \0release version 2.36.\n", b"GNU C Library 2.36 or newer"],
    },
    behind(
        "hostapd",
        b"hostapd v",
        "0.0*",
        (b"hostapd v2.5-devel\nUser space", "2.5-devel"),
        &[b"hostapd v%s", b"hostapd version"],
    ),
    behind(
        "lighttpd",
        b"lighttpd/",
        "1.0.0*",
        (b"lighttpd/1.4.69 (ssl) - a light", "1.4.69"),
        &[b"/etc/lighttpd/lighttpd.conf", b"lighttpd/1.4.x "],
    ),
    behind(
        "lua",
        b"Lua ",
        "5.0.0",
        (b"$Lua: Lua 5.1.5  Copyright (C) 1994-2012", "5.1.5"),
        &[b"Lua 5.1\0", b"Lua 5.1.5 or newer", b"Lua function"],
    )
    .then(Then::Text(b"  Copyright")),
    behind(
        "mbedtls",
        b"mbed TLS ",
        "0.0.0",
        (b"mbed TLS 2.28.3\0", "2.28.3"),
        &[b"mbed TLS error", b"mbed TLS 3.0.0-or-so"],
    ),
    behind("mbedtls", b"Mbed TLS ", "0.0.0", (b"Mbed TLS 3.4.0\0", "3.4.0"), &[b"Mbed TLS 3.x\0"]),
    behind(
        "mini_httpd",
        b"mini_httpd/",
        "1.0",
        (b"mini_httpd/1.19 19dec2003", "1.19"),
        &[b"mini_httpd/%s", b"/etc/mini_httpd/1"],
    ),
    behind("minidlna", b"MiniDLNA/", "1.0*", (b"MiniDLNA/1.1.4\r\n", "1.1.4"), &[b"MiniDLNA/%s"]),
    behind(
        "miniupnpd",
        b"MiniUPnPd/",
        "0.0*",
        (b"OpenWrt UPnP/1.1 MiniUPnPd/2.0\r\n", "2.0"),
        &[b"MiniUPnPd/%s", b"MiniUPnPd is"],
    ),
    apart(
        "musl",
        b"musl libc (",
        "1.0.0",
        (b"musl libc (mipsel-sf)\nVersion %s\n\0\x001.1.24\0", "1.1.24"),
        &[b"musl libc (x)\0v1.1.24\0"],
    ),
    behind(
        "nginx",
        b"nginx/",
        "0.0.0",
        (b"Server: nginx/1.18.0\r\n", "1.18.0"),
        &[b"/etc/nginx/conf", b"nginx/1.18.0.conf"],
    ),
    behind(
        "openssh",
        b"OpenSSH_",
        "0.0p0",
        (b"OpenSSH_8.4p1 Debian-5\0", "8.4p1"),
        // The list of old servers that need special care.
        &[b"OpenSSH_2.*,OpenSSH_3.0*", b"OpenSSH_6.6.1*", b"OpenSSH_2.5.1p1*"],
    ),
    behind(
        "openssl",
        b"OpenSSL ",
        "0.0.0*",
        (b"part of OpenSSL 1.0.1j 15 Oct 2014\0", "1.0.1j"),
        &[b"OpenSSL 1.1.1 or newer is needed", b"OpenSSL 0.9.8 API", b"OpenSSL 1.0.1 15 days 2014"],
    )
    .then(Then::Day),
    behind(
        "openvpn",
        b"OpenVPN ",
        "2.0*",
        (b"OpenVPN 2.3.18 mips-openwrt-linux-gnu [SSL (OpenSSL)]", "2.3.18"),
        &[b"OpenVPN 2.1 requires '--script-security 2'", b"OpenVPN 2.4 will-not do"],
    )
    .then(Then::Machine),
    behind(
        "polarssl",
        b"PolarSSL ",
        "0.0.0",
        (b"\0PolarSSL 1.3.8\0", "1.3.8"),
        &[b"PolarSSL 1.x\0", b"PolarSSL error"],
    ),
    apart(
        "ppp",
        b"pppd version %s",
        "2.0.0",
        (b"pppd version %s\0x\x002.4.7\0", "2.4.7"),
        &[b"pppd version %s\0PPP 2.4.7\0"],
    ),
    behind(
        "thttpd",
        b"thttpd/",
        "2.0*",
        (b"thttpd/2.25b 29dec2003", "2.25b"),
        &[b"/etc/thttpd/x", b"thttpd/%s"],
    ),
    behind(
        "u-boot",
        b"U-Boot ",
        "0.0*",
        (b"U-Boot 1.1.3 Rev 0.3 by X (May 19 2016 - 14:41:04)", "1.1.3"),
        &[b"U-Boot 1.1.3 or later (any)", b"U-Boot image %s", b"U-Boot SPL"],
    )
    .then(Then::Built),
    behind("vsftpd", b"(vsFTPd ", "0.0.0", (b"220 (vsFTPd 2.3.4)\r\n", "2.3.4"), &[b"(vsFTPd %s)"]),
    behind(
        "wpa_supplicant",
        b"wpa_supplicant v",
        "0.0*",
        (b"wpa_supplicant v2.6\nCopyright", "2.6"),
        &[b"wpa_supplicant v%s"],
    ),
    behind(
        "zlib",
        b" inflate ",
        "1.0*",
        (b" inflate 1.2.13 Copyright 1995-2022 Mark Adler ", "1.2.13"),
        &[b" inflate 1.2 times", b" inflate it"],
    )
    .then(Then::Text(b" Copyright")),
];
