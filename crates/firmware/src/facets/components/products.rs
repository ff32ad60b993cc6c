// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Software that is told by name: its CPE, the packages that distributions make of it, the libraries
//! whose file name carries its own version, and the texts of its programs. All of it is data, in
//! `data/components.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::patterns::Pattern;

/// A piece of software.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Its name, as facts have it.
    pub name: String,
    /// Part, vendor and product of its CPE (NVD's dictionary), where it has one.
    pub cpe: Option<String>,
    /// Packages and source packages of it; `*` at the end stands for anything.
    #[serde(default)]
    pub packages: Vec<String>,
    /// Packages that may be it: only where a program inside says so too.
    #[serde(default)]
    pub perhaps: Vec<String>,
    /// Libraries whose files are named by its version: `libz` for `libz.so.1.2.8`, `libc-` for
    /// `libc-2.27.so`.
    #[serde(default)]
    pub libraries: Vec<String>,
    /// Texts of its programs that tell its version.
    #[serde(default, rename = "pattern")]
    pub patterns: Vec<Pattern>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    component: Vec<Product>,
}

/// All of it, sorted by name. The data is part of the program: a test reads it.
pub static PRODUCTS: LazyLock<Vec<Product>> = LazyLock::new(|| {
    let data = include_str!("../../../data/components.toml");
    toml::from_str::<Data>(data).map(|data| data.component).unwrap_or_default()
});

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
        // The hyphen is part of the stem: `libc-2.27.so` is no `libc.so.2.27`.
        None => {
            let stem = file.strip_suffix(".so")?;
            stem.split_at(stem.rfind('-')? + 1)
        }
    };
    let is_version = version.contains('.')
        && version.len() <= 16
        && version
            .split('.')
            .all(|piece| !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_digit()));
    let product = PRODUCTS.iter().find(|own| own.libraries.iter().any(|name| name == stem))?;
    // uClibc-ng went on from 0.9.33.2 with 1.0.0.
    let product = match product.name.as_str() {
        "uclibc" if !version.starts_with("0.") => named("uclibc-ng")?,
        _ => product,
    };
    is_version.then_some((product, version))
}

impl Product {
    /// Whether a package of this name is of it.
    pub fn is_package(&self, name: &str) -> bool {
        self.packages.iter().any(|own| match own.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => own == name,
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
        Some(format!("cpe:2.3:{}:{escaped}:*:*:*:*:*:*:*", self.cpe.as_ref()?))
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
        assert!(PRODUCTS.len() > 90);
        for pair in PRODUCTS.windows(2) {
            assert!(pair[0].name < pair[1].name, "{}", pair[1].name);
        }
        assert!(named("zlib").is_some());
        let of = |name| of_package(name, None).map(|own| own.name.as_str());
        assert_eq!(of("busybox-static"), Some("busybox"));
        assert_eq!(of("libopenssl1.1"), Some("openssl"));
        assert_eq!(of("libc"), None);
        assert_eq!(of("kmod-lib-zlib-inflate"), None);
        assert_eq!(of("dnsmasq2"), None);
        assert_eq!(of_package("libc6", Some("glibc")).unwrap().name, "glibc");
    }

    #[test]
    fn libraries_by_their_file_names() {
        let of = |file| of_library(file).map(|(product, version)| (product.name.as_str(), version));
        assert_eq!(of("libmbedtls.so.1.3.17"), Some(("mbedtls", "1.3.17")));
        assert_eq!(of("libuClibc-0.9.33.2.so"), Some(("uclibc", "0.9.33.2")));
        assert_eq!(of("libuClibc-1.0.42.so"), Some(("uclibc-ng", "1.0.42")));
        assert_eq!(of("libc-2.27.so"), Some(("glibc", "2.27")));
        for other in [
            "libssl.so.1.0.0",
            "libpolarssl.so.7",
            "libz.so.1.x",
            "libz.so",
            "libc.so.6.1",
            "-.so",
            "",
        ] {
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
