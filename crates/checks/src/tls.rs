// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the settings of TLS servers ask for: versions and cipher suites, in the words of each server.

use std::collections::BTreeSet;

use thirteen_evidence::facts::{Answer, Component, Daemon, Setting};
use thirteen_evidence::{Evidence, Locator};

use crate::account::same_file_system;
use crate::daemon::says;
use crate::running::{Running, running};

/// Servers, with the programs that run with their configuration.
const SERVERS: &[(&str, &[&str])] = &[
    ("lighttpd", &["lighttpd"]),
    ("nginx", &["nginx"]),
    ("apache2", &["apache2", "httpd"]),
    ("mini_httpd", &["mini_httpd"]),
    ("stunnel", &["stunnel", "stunnel4"]),
    ("vsftpd", &["vsftpd"]),
    ("mosquitto", &["mosquitto"]),
];

/// Versions, the oldest first.
const VERSIONS: &[&str] = &["SSLv2", "SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];

/// The servers that speak TLS and may start, with how surely they do.
pub fn servers(evidence: &Evidence) -> impl Iterator<Item = (&Daemon, Running)> {
    evidence.daemons.iter().filter_map(|daemon| {
        let (_, programs) = SERVERS.iter().find(|own| own.0 == daemon.program)?;
        let state = running(evidence, daemon, programs);
        let has_tls = daemon.endpoints.iter().any(|own| own.tls == Answer::Yes)
            || says(daemon, "ssl_enable") == Some(true);
        (state != Running::Off && has_tls).then_some((daemon, state))
    })
}

/// Whether the file system is seen to hold an OpenSSL that still has the oldest, and no newer one:
/// since 1.1.0 it is built without SSL 2, SSL 3 and RC4 unless its builder asks for them. Of other
/// libraries nothing is known.
pub fn has_old_library(evidence: &Evidence, place: &[Locator]) -> bool {
    let versions = evidence.components.iter().filter_map(|own| {
        let mut numbers = own.version.split('.').map(|part| part.parse::<u32>().ok());
        let version = (numbers.next()??, numbers.next()??);
        (is_openssl(own) && same_file_system(&own.locators, place)).then_some(version)
    });
    let versions: Vec<(u32, u32)> = versions.collect();
    !versions.is_empty() && versions.iter().all(|own| matches!(own, (0, 9) | (1, 0)))
}

/// OpenSSL under the names of the distributions: `libopenssl`, `libssl1.1`, `libssl3`.
fn is_openssl(component: &Component) -> bool {
    let name = component.name.as_str();
    let is_package = ["libopenssl", "libssl"].iter().any(|own| name.starts_with(own));
    name == "openssl" || component.source.as_deref() == Some("openssl") || is_package
}

/// The versions that a setting turns on; `None` where it is about something else, or says only what
/// is off.
pub fn versions(setting: &Setting) -> Option<BTreeSet<&'static str>> {
    let value = setting.value.as_str();
    let is_on = || matches!(value.to_ascii_lowercase().as_str(), "enable" | "yes" | "on" | "1");
    match setting.name.as_str() {
        "ssl_protocols" | "SSLProtocol" | "sslVersion" => listed(value),
        "ssl.use-sslv2" | "ssl_sslv2" => is_on().then(|| BTreeSet::from(["SSLv2"])),
        "ssl.use-sslv3" | "ssl_sslv3" => is_on().then(|| BTreeSet::from(["SSLv3"])),
        // The least one.
        "sslVersionMin" | "tls_version" => from(value),
        "ssl.openssl.ssl-conf-cmd" => command(value, "MinProtocol")
            .and_then(from)
            .or_else(|| command(value, "Protocol").and_then(listed)),
        _ => None,
    }
}

/// The cipher list of a setting.
pub fn ciphers(setting: &Setting) -> Option<&str> {
    match setting.name.as_str() {
        "ssl_ciphers" | "SSLCipherSuite" | "ssl.cipher-list" | "cipher" | "ciphers" => {
            Some(setting.value.trim_matches(['"', '\'']))
        }
        "ssl.openssl.ssl-conf-cmd" => command(&setting.value, "CipherString"),
        _ => None,
    }
}

/// A value of lighttpd's list: `("MinProtocol" => "TLSv1.2", …)`.
fn command<'a>(value: &'a str, name: &str) -> Option<&'a str> {
    let mut parts = value.split('"');
    while let Some(part) = parts.next() {
        if part == name && parts.next()?.trim() == "=>" {
            return parts.next();
        }
    }
    None
}

fn version(word: &str) -> Option<usize> {
    let word = match word.to_ascii_lowercase().as_str() {
        "tlsv1.0" => "tlsv1".to_owned(),
        other => other.to_owned(),
    };
    VERSIONS.iter().position(|own| own.eq_ignore_ascii_case(&word))
}

fn from(least: &str) -> Option<BTreeSet<&'static str>> {
    VERSIONS.get(version(least.trim())?..).map(|own| own.iter().copied().collect())
}

/// `all -SSLv3`, `TLSv1.2 TLSv1.3`, `-ALL, TLSv1.2`. `all` is what the library has: TLS, at least.
fn listed(value: &str) -> Option<BTreeSet<&'static str>> {
    let mut found: BTreeSet<&'static str> = BTreeSet::new();
    let mut is_known = false;
    for word in value.split([' ', '\t', ',']).filter(|word| !word.is_empty()) {
        let word = word.trim_matches(['"', '\'']);
        let (sign, name) = match word.strip_prefix(['-', '+']) {
            Some(name) => (&word[..1], name),
            None => ("+", word),
        };
        let named: Vec<&'static str> = if name.eq_ignore_ascii_case("all") {
            is_known = true;
            VERSIONS[2..].to_vec()
        } else {
            version(name).map(|at| VERSIONS[at]).into_iter().collect()
        };
        is_known |= sign == "+" && !named.is_empty();
        for own in named {
            if sign == "+" {
                found.insert(own);
            } else {
                found.remove(own);
            }
        }
    }
    (is_known && !found.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, value: &str) -> Option<Vec<&'static str>> {
        let setting =
            Setting { name: name.to_owned(), value: value.to_owned(), locators: Vec::new() };
        versions(&setting).map(|own| own.into_iter().collect())
    }

    #[test]
    fn versions_in_the_words_of_each_server() {
        assert_eq!(of("ssl_protocols", "TLSv1.2 TLSv1.3").unwrap(), ["TLSv1.2", "TLSv1.3"]);
        assert_eq!(of("ssl_protocols", "SSLv3 TLSv1").unwrap(), ["SSLv3", "TLSv1"]);
        let old = of("SSLProtocol", "all -SSLv3").unwrap();
        assert_eq!(old, ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"]);
        assert_eq!(of("SSLProtocol", "-all +TLSv1.2").unwrap(), ["TLSv1.2"]);
        assert_eq!(of("SSLProtocol", "-SSLv3"), None);
        assert_eq!(of("ssl.use-sslv3", "enable").unwrap(), ["SSLv3"]);
        assert_eq!(of("ssl.use-sslv3", "disable"), None);
        let list = "(\"MinProtocol\" => \"TLSv1.2\", \"Options\" => \"-ServerPreference\")";
        assert_eq!(of("ssl.openssl.ssl-conf-cmd", list).unwrap(), ["TLSv1.2", "TLSv1.3"]);
        let list = "(\"Protocol\" => \"-ALL, TLSv1.3\")";
        assert_eq!(of("ssl.openssl.ssl-conf-cmd", list).unwrap(), ["TLSv1.3"]);
        for nonsense in ["", "x", "\"", "+", "-all"] {
            assert_eq!(of("ssl_protocols", nonsense), None, "{nonsense}");
        }
    }
}
