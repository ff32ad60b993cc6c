// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Files of log-ins whose lines are no settings: curl's and ftp's .netrc, PostgreSQL's .pgpass, Docker's
//! config.json, strongSwan's ipsec.secrets. Whether their programs run is not known here.

use super::assigned::Assigned;
use super::structure::is_place_holder;
use crate::facets::keys::base64;

/// Whether a file is one of them.
pub fn is_at(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    matches!(name, ".netrc" | "netrc" | ".pgpass" | "ipsec.secrets")
        || path.ends_with("/.docker/config.json")
}

/// The secret that a line of such a file gives.
pub fn read(path: &str, text: &str) -> Option<Assigned> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let found = match name {
        ".netrc" | "netrc" => netrc(text),
        ".pgpass" => pgpass(text),
        "config.json" if path.ends_with("/.docker/config.json") => docker(text),
        "ipsec.secrets" => ipsec(text),
        _ => None,
    };
    found.filter(|own| own.secret.len() >= 4 && !is_place_holder(&own.secret))
}

/// `machine HOST login USER password SECRET`.
fn netrc(text: &str) -> Option<Assigned> {
    let mut words = text.split_whitespace();
    words.find(|own| *own == "password")?;
    Some(Assigned::hint("password", "netrc password", words.next()?))
}

/// `host:port:database:user:secret`.
fn pgpass(text: &str) -> Option<Assigned> {
    let secret = text.splitn(5, ':').nth(4)?;
    Some(Assigned::hint("password", "pgpass", secret))
}

/// `"auth": "…"`, in base64 a user and a password.
fn docker(text: &str) -> Option<Assigned> {
    let (_, rest) = text.split_once("\"auth\"")?;
    let secret = rest.split('"').nth(1)?;
    let decoded = base64::decode(secret.as_bytes())?;
    decoded.contains(&b':').then(|| Assigned::hint("password", "docker auth", secret))
}

/// `selectors : PSK "secret"`; other kinds name a file, or are of one user.
fn ipsec(text: &str) -> Option<Assigned> {
    let (_, rest) = text.rsplit_once(": ").or_else(|| text.rsplit_once(':'))?;
    let (kind, secret) = rest.trim().split_once([' ', '\t'])?;
    let is_one = ["PSK", "EAP", "XAUTH"].iter().any(|own| kind.eq_ignore_ascii_case(own));
    let secret = secret.trim().trim_matches('"');
    is_one.then(|| Assigned::hint("password", &format!("ipsec {kind}"), secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, text: &str) -> Option<String> {
        read(path, text).map(|own| own.secret)
    }

    #[test]
    fn secrets_of_log_ins() {
        let one = |own: &str| Some(own.to_owned());
        assert_eq!(of("/home/support/.netrc", "machine h login u password S3cr3t"), one("S3cr3t"));
        assert_eq!(of("/home/support/.pgpass", "h:5432:db:u:S3cr3t"), one("S3cr3t"));
        assert_eq!(
            of(
                "/home/support/.docker/config.json",
                "{\"auths\":{\"r.io\":{\"auth\":\"Ym9iOnMzY3JldA==\"}}}"
            ),
            one("Ym9iOnMzY3JldA==")
        );
        assert_eq!(of("/etc/ipsec.secrets", ": PSK \"S3cr3tPsk\""), one("S3cr3tPsk"));
        assert_eq!(
            of("/etc/ipsec.secrets", "hub @gw : PSK 0sv+NkxY9LLZvwj4"),
            one("0sv+NkxY9LLZvwj4")
        );
    }

    #[test]
    fn what_is_none() {
        for (path, text) in [
            ("/home/support/.netrc", "machine h login u"),
            ("/home/support/.netrc", "machine h password your-password"),
            ("/home/support/.pgpass", "h:5432:db:u"),
            ("/home/support/.docker/config.json", "{\"auth\": {}}"),
            ("/etc/ipsec.secrets", ": RSA hubKey.pem"),
            ("/etc/ipsec.secrets", "include /var/lib/strongswan/ipsec.secrets.inc"),
            ("/etc/other", ": PSK \"S3cr3tPsk\""),
        ] {
            assert_eq!(of(path, text), None, "{text}");
        }
    }
}
