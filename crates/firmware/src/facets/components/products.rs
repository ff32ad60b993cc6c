// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Software that is told by name: its CPE, the packages that distributions make of it, and the
//! libraries whose file name carries its own version.

/// A piece of software.
#[derive(Debug)]
pub struct Product {
    /// Its name, as facts have it.
    pub name: &'static str,
    /// Part, vendor and product of its CPE (NVD's dictionary), where it has one.
    pub cpe: Option<&'static str>,
    /// Packages and source packages of it; `*` at the end stands for anything.
    pub packages: &'static [&'static str],
    /// Packages that may be it: only where a program inside says so too.
    pub perhaps: &'static [&'static str],
    /// Libraries whose files are named by its version: `libz` for `libz.so.1.2.8`. Most libraries
    /// have a numbering of their own there (`libssl.so.1.0.0` of OpenSSL 1.0.1j), and stand not
    /// here.
    pub libraries: &'static [&'static str],
}

const fn product(
    name: &'static str,
    cpe: &'static str,
    packages: &'static [&'static str],
) -> Product {
    Product { name, cpe: Some(cpe), packages, perhaps: &[], libraries: &[] }
}

const fn library(
    name: &'static str,
    cpe: &'static str,
    packages: &'static [&'static str],
    libraries: &'static [&'static str],
) -> Product {
    Product { name, cpe: Some(cpe), packages, perhaps: &[], libraries }
}

const fn c_library(
    name: &'static str,
    cpe: &'static str,
    packages: &'static [&'static str],
    libraries: &'static [&'static str],
) -> Product {
    Product { name, cpe: Some(cpe), packages, perhaps: &["libc"], libraries }
}

/// All of it, sorted by name.
pub const PRODUCTS: &[Product] = &[
    product("axel", "a:axel_project:axel", &["axel"]),
    product("boa", "a:boa:boa", &["boa"]),
    product("busybox", "a:busybox:busybox", &["busybox", "busybox-*"]),
    library("cjson", "a:cjson_project:cjson", &["cjson", "libcjson*"], &["libcjson"]),
    product("curl", "a:haxx:curl", &["curl", "libcurl", "libcurl3*", "libcurl4*"]),
    product("dnsmasq", "a:thekelleys:dnsmasq", &["dnsmasq", "dnsmasq-*"]),
    product("dropbear", "a:dropbear_ssh_project:dropbear_ssh", &["dropbear", "dropbear-*"]),
    product("expat", "a:libexpat_project:libexpat", &["expat", "libexpat", "libexpat1"]),
    c_library("glibc", "a:gnu:glibc", &["glibc", "libc6", "libc-bin"], &[]),
    product("gmp", "a:gmplib:gmp", &["gmp", "libgmp", "libgmp10"]),
    product("gnutls", "a:gnu:gnutls", &["gnutls*", "libgnutls*"]),
    product("hostapd", "a:w1.fi:hostapd", &["hostapd", "hostapd-*", "wpad", "wpad-*"]),
    product("iptables", "a:netfilter:iptables", &["iptables", "ip6tables"]),
    library("libtommath", "a:libtom:libtommath", &["libtommath*"], &["libtommath"]),
    library("libxml2", "a:xmlsoft:libxml2", &["libxml2"], &["libxml2"]),
    product("lighttpd", "a:lighttpd:lighttpd", &["lighttpd", "lighttpd-mod-*"]),
    product("linux", "o:linux:linux_kernel", &["kernel", "linux", "linux-image-*"]),
    library("lua", "a:lua:lua", &["lua", "lua5.*", "liblua", "liblua5.*"], &["liblua"]),
    library(
        "mbedtls",
        "a:arm:mbed_tls",
        &["mbedtls", "libmbedtls*", "libmbedx509-*", "libmbedcrypto*"],
        &["libmbedtls", "libmbedx509", "libmbedcrypto"],
    ),
    product("mini_httpd", "a:acme:mini_httpd", &["mini-httpd*", "mini_httpd"]),
    product("minidlna", "a:minidlna_project:minidlna", &["minidlna"]),
    product("miniupnpd", "a:miniupnp_project:miniupnpd", &["miniupnpd", "miniupnpd-*"]),
    library(
        "mosquitto",
        "a:eclipse:mosquitto",
        &["mosquitto", "mosquitto-*", "libmosquitto*"],
        &["libmosquitto"],
    ),
    c_library("musl", "a:musl-libc:musl", &["musl"], &[]),
    library(
        "ncurses",
        "a:gnu:ncurses",
        &["ncurses", "libncurses*"],
        &["libncurses", "libncursesw"],
    ),
    product("nettle", "a:nettle_project:nettle", &["nettle", "libnettle*"]),
    product("nginx", "a:f5:nginx", &["nginx", "nginx-*"]),
    product("openssh", "a:openbsd:openssh", &["openssh", "openssh-*"]),
    product("openssl", "a:openssl:openssl", &["openssl", "openssl-util", "libopenssl*", "libssl*"]),
    product("openvpn", "a:openvpn:openvpn", &["openvpn", "openvpn-*"]),
    product("pcre2", "a:pcre:pcre2", &["pcre2", "libpcre2*"]),
    library("polarssl", "a:polarssl:polarssl", &["polarssl", "libpolarssl"], &["libpolarssl"]),
    product(
        "ppp",
        "a:point-to-point_protocol_project:point-to-point_protocol",
        &["ppp", "ppp-mod-*"],
    ),
    product("samba", "a:samba:samba", &["samba", "samba36-*", "samba4-*"]),
    product("sqlite", "a:sqlite:sqlite", &["sqlite3", "libsqlite3*"]),
    product("thttpd", "a:acme:thttpd", &["thttpd"]),
    product("u-boot", "a:denx:u-boot", &["u-boot", "u-boot-*"]),
    c_library("uclibc", "a:uclibc:uclibc", &["uclibc*"], &["libuClibc", "ld-uClibc"]),
    product("vsftpd", "a:vsftpd_project:vsftpd", &["vsftpd", "vsftpd-*"]),
    product("wpa_supplicant", "a:w1.fi:wpa_supplicant", &["wpa-supplicant*", "wpasupplicant"]),
    library("zlib", "a:zlib:zlib", &["zlib", "zlib1g"], &["libz"]),
];

/// A product by its name.
pub fn named(name: &str) -> Option<&'static Product> {
    PRODUCTS.iter().find(|product| product.name == name)
}

/// The product that a package, or its source package, is of.
pub fn of_package(name: &str, source: Option<&str>) -> Option<&'static Product> {
    let is_of = |own: &str| PRODUCTS.iter().find(|product| product.is_package(own));
    is_of(name).or_else(|| source.and_then(is_of))
}

/// The product and version that a library's file name tells: `libmbedtls.so.1.3.17`,
/// `libuClibc-0.9.33.2.so`.
pub fn of_library(file: &str) -> Option<(&'static Product, &str)> {
    let (stem, version) = match file.split_once(".so.") {
        Some(parts) => parts,
        None => file.strip_suffix(".so")?.rsplit_once('-')?,
    };
    let is_version = version.contains('.')
        && version.len() <= 16
        && version
            .split('.')
            .all(|piece| !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_digit()));
    let product = PRODUCTS.iter().find(|own| own.libraries.contains(&stem))?;
    is_version.then_some((product, version))
}

impl Product {
    /// Whether a package of this name is of it.
    pub fn is_package(&self, name: &str) -> bool {
        self.packages.iter().any(|own| match own.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => *own == name,
        })
    }

    /// CPE 2.3 of a version (NISTIR 7695, 6.2); `None` where the version is no release's but a day's
    /// or a commit's: no range of an advisory speaks of those.
    pub fn cpe(&self, version: &str) -> Option<String> {
        let pieces: Vec<&str> = version.split(['.', '-', '+']).collect();
        let is_day = matches!(pieces.as_slice(), [year, month, day, ..]
            if version.contains('-') && year.len() == 4 && month.len() == 2 && day.len() >= 2);
        if is_day || pieces.len() < 2 {
            return None;
        }
        let mut escaped = String::new();
        for character in version.to_ascii_lowercase().chars() {
            if !character.is_ascii_alphanumeric() && !matches!(character, '.' | '-' | '_') {
                escaped.push('\\');
            }
            escaped.push(character);
        }
        Some(format!("cpe:2.3:{}:{escaped}:*:*:*:*:*:*:*", self.cpe?))
    }
}

/// Package URL (purl specification, "Rules for each purl component").
pub fn purl(kind: &str, namespace: Option<&str>, name: &str, version: &str) -> String {
    let namespace = namespace.map(|own| format!("{}/", encoded(own))).unwrap_or_default();
    format!("pkg:{kind}/{namespace}{}@{}", encoded(name), encoded(version))
}

fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b".-_~:".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_used_once() {
        assert!(PRODUCTS.windows(2).all(|pair| pair[0].name < pair[1].name));
        let of = |name| of_package(name, None).map(|own| own.name);
        assert_eq!(of("busybox-static"), Some("busybox"));
        assert_eq!(of("libopenssl1.1"), Some("openssl"));
        assert_eq!(of("libc"), None);
        assert_eq!(of("kmod-lib-zlib-inflate"), None);
        assert_eq!(of("dnsmasq2"), None);
        assert_eq!(of_package("libc6", Some("glibc")).unwrap().name, "glibc");
    }

    #[test]
    fn libraries_by_their_file_names() {
        let of = |file| of_library(file).map(|(product, version)| (product.name, version));
        assert_eq!(of("libmbedtls.so.1.3.17"), Some(("mbedtls", "1.3.17")));
        assert_eq!(of("libuClibc-0.9.33.2.so"), Some(("uclibc", "0.9.33.2")));
        for other in
            ["libssl.so.1.0.0", "libpolarssl.so.7", "libz.so.1.x", "libz.so", "libz-.so", ""]
        {
            assert_eq!(of(other), None, "{other}");
        }
    }

    #[test]
    fn cpe_and_purl() {
        let openssl = named("openssl").unwrap();
        assert_eq!(
            openssl.cpe("1.0.1j").unwrap(),
            "cpe:2.3:a:openssl:openssl:1.0.1j:*:*:*:*:*:*:*"
        );
        assert_eq!(
            openssl.cpe("3.0+b").unwrap(),
            "cpe:2.3:a:openssl:openssl:3.0\\+b:*:*:*:*:*:*:*"
        );
        assert_eq!(named("hostapd").unwrap().cpe("2016-06-15"), None);
        assert!(named("dropbear").unwrap().cpe("2014.63").is_some());
        assert_eq!(
            purl("deb", Some("debian"), "libstdc++6", "1:12.2.0-14"),
            "pkg:deb/debian/libstdc%2B%2B6@1:12.2.0-14"
        );
        assert_eq!(purl("opkg", None, "busybox", "1.23.2-1"), "pkg:opkg/busybox@1.23.2-1");
    }
}
