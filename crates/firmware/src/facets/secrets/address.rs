// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Addresses with a password in them: `mqtts://hub:…@broker`.

use thirteen_evidence::facts::SecretProof;

use super::assigned::Assigned;
use super::setting::{self, Setting};
use super::structure::is_place_holder;

/// Addresses of one line that are looked at.
const MAX_ADDRESSES: usize = 32;

/// Schemes whose addresses may carry a user's name and password (RFC 3986, 3.2.1).
const SCHEMES: &[&str] = &[
    "http",
    "https",
    "ftp",
    "ftps",
    "sftp",
    "mqtt",
    "mqtts",
    "ws",
    "wss",
    "amqp",
    "amqps",
    "rtsp",
    "rtsps",
    "redis",
    "rediss",
    "postgres",
    "postgresql",
    "mysql",
    "mongodb",
    "mongodb+srv",
    "smtp",
    "smtps",
    "ldap",
    "ldaps",
];

/// The addresses of a line that carry a password. `is_sure`: what stands there the device uses.
pub fn all(text: &str, settings: &[Setting<'_>], is_sure: bool) -> Vec<Assigned> {
    let starts = text.match_indices("://").take(MAX_ADDRESSES);
    let read = |(at, _)| {
        let mut own = read(text, at)?;
        let is_hint = !is_sure || own.proof == SecretProof::Hint || {
            let holder = settings.iter().find(|other| other.value.contains(&own.secret));
            holder.is_some_and(|other| setting::explains(other.name))
        };
        own.proof = if is_hint { SecretProof::Hint } else { SecretProof::Setting };
        Some(own)
    };
    starts.filter_map(read).collect()
}

/// `scheme://user:password@host`, with what the host proves.
fn read(text: &str, at: usize) -> Option<Assigned> {
    let before = &text[..at];
    let start =
        before.rfind(|own: char| !own.is_ascii_alphanumeric() && own != '+').map_or(0, |at| at + 1);
    let scheme = before.get(start..)?.to_ascii_lowercase();
    if !SCHEMES.contains(&scheme.as_str()) {
        return None;
    }
    let rest = text.get(at + 3..)?;
    let end = rest
        .find(['/', ' ', '\t', '"', '\'', '?', '#', '<', '>', ',', ';', '\\'])
        .unwrap_or(rest.len());
    let (user_and_password, host) = rest.get(..end)?.rsplit_once('@')?;
    let (user, password) = user_and_password.split_once(':')?;
    let is_plain = |own: &str| {
        !own.is_empty() && !is_place_holder(own) && !own.contains(['$', '{', '%', '(', '*', '<'])
    };
    let is_host = host.contains('.') || host.contains(':');
    let is_own = ["127.", "localhost", "[::1]", "0.0.0.0"].iter().any(|own| host.starts_with(own));
    let is_user = matches!(user, "user" | "username" | "login" | "name" | "anonymous" | "ftp");
    let is_word = matches!(password, "pass" | "password" | "passwd" | "pwd" | "pw");
    if !is_plain(user) || !is_plain(password) || !is_host || is_own || is_word || is_user {
        return None;
    }
    let proof = if is_elsewhere(host) { SecretProof::Hint } else { SecretProof::Setting };
    Some(Assigned {
        kind: "address-password",
        name: format!("{scheme}://{user}"),
        secret: password.to_owned(),
        proof,
    })
}

/// Whether a host is none of the maker's: reserved names (RFC 2606) lead nowhere, a text that explains or
/// a product made up for a test; names and addresses of a home network (RFC 1918, RFC 6762, RFC 8375) are
/// another one in each home.
fn is_elsewhere(host: &str) -> bool {
    const ENDS: &[&str] = &[
        ".example",
        "example.com",
        "example.org",
        "example.net",
        ".invalid",
        ".test",
        ".local",
        ".lan",
        ".home",
        ".home.arpa",
        ".internal",
        ".localdomain",
        ".tld",
    ];
    let name = host.split(':').next().unwrap_or(host).to_ascii_lowercase();
    let is_home = match name.parse::<std::net::Ipv4Addr>() {
        Ok(address) => address.is_private() || address.is_link_local(),
        Err(_) => !name.contains('.'),
    };
    is_home || ENDS.iter().any(|own| name.ends_with(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<SecretProof> {
        all(text, &setting::all(text), true).into_iter().map(|own| own.proof).collect()
    }

    #[test]
    fn an_address_that_leads_to_the_maker_is_sure() {
        let sure = SecretProof::Setting;
        assert_eq!(of("BROKER=mqtts://hub:Lum1Hub@broker.maker.io:8883"), [sure]);
        assert_eq!(
            of("{\"a\":\"ftp://u1:S3cr3t@f.maker.io/\",\"b\":\"ftp://u2:S3cr3u@f.maker.io/\"}"),
            [sure, sure]
        );
        assert_eq!(of("proxy=http://hub:Lum1Hub@198.51.100.7:3128"), [sure]);
    }

    #[test]
    fn one_of_the_home_network_or_in_an_explanation_is_not() {
        for text in [
            "stream=rtsp://admin:admin@192.168.1.64:554/h264",
            "url=rtsp://admin:pass1@10.0.0.2/x",
            "proxy=http://proxyuser:proxypass@proxy.local:3128",
            "ex=mqtt://dev:dev1@host:1883",
            "u=http://foo:bar1@server.lan/",
            "\"_comment\":\"use mqtt://user1:secret1@broker.maker.io:1883\",",
            "\"help\":\"rtsp://admin:12345@cam.maker.io/1\"}",
        ] {
            assert_eq!(of(text), [SecretProof::Hint], "{text}");
        }
        assert!(of("a=rtsp://admin:@192.168.1.10/x b=http://user:pass@h.io/").is_empty());
    }
}
