// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Syntaxes of configuration files that several facets read, each with the line of what it gives.

pub mod assignments;
pub mod crontab;
pub mod ini;
pub mod init;
pub mod inittab;
pub mod uboot;
pub mod uci;
pub mod udev;

use thirteen_evidence::Locator;

use crate::view::{Found, Image, Line, trimmed};

/// The locator of a line of a file. What stands there is shown, the password in an address not.
#[must_use]
pub fn locate(image: &Image<'_>, file: Found<'_>, line: &Line<'_>) -> Locator {
    let span = image.span(file.entry, line.offset, line.bytes.len() as u64);
    span.line(line.number).excerpt(without_credentials(&trimmed(line.bytes)))
}

/// A text without the `user:password@` of the addresses in it (RFC 3986, 3.2.1).
#[must_use]
pub fn without_credentials(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, after) = rest.split_at(at + 3);
        shown.push_str(before);
        let end = after.find(['/', ' ', '\t', '"', '\'', '?', '#']).unwrap_or(after.len());
        let (authority, behind) = after.split_at(end);
        match authority.rsplit_once('@') {
            Some((_, host)) => {
                shown.push_str("…@");
                shown.push_str(host);
            }
            None => shown.push_str(authority),
        }
        rest = behind;
    }
    shown.push_str(rest);
    shown
}

/// What a word that stands for yes or no says (UCI, shell variables, sshd_config).
#[must_use]
pub fn truth(value: &[u8]) -> Option<bool> {
    match value.to_ascii_lowercase().as_slice() {
        b"1" | b"on" | b"true" | b"yes" | b"y" | b"enable" | b"enabled" => Some(true),
        b"0" | b"off" | b"false" | b"no" | b"n" | b"disable" | b"disabled" | b"none" => Some(false),
        _ => None,
    }
}

/// Whether a text has addresses with a scheme, and all of them are of the device itself.
#[must_use]
pub fn is_loopback(text: &str) -> bool {
    let mut hosts = text.split("://").skip(1).map(|rest| {
        let end = rest.find(['/', ' ', '\t', '"', '\'', '?', '#']).unwrap_or(rest.len());
        let authority = rest.get(..end).unwrap_or_default();
        authority.rsplit_once('@').map_or(authority, |(_, host)| host)
    });
    let is_own = |host: &str| {
        let name = host.split(':').next().unwrap_or_default();
        host.starts_with("[::1]")
            || name == "localhost"
            || name.starts_with("127.") && name.bytes().all(|it| it == b'.' || it.is_ascii_digit())
    };
    hosts.next().is_some_and(is_own) && hosts.all(is_own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_device_itself() {
        for own in ["http://127.0.0.1:8080/x", "curl 'https://localhost'", "ws://u:p@[::1]:1/x"] {
            assert!(is_loopback(own), "{own}");
        }
        for own in ["", "127.0.0.1", "http://127.0.0.1.example/", "http://localhost http://a/"] {
            assert!(!is_loopback(own), "{own}");
        }
    }

    #[test]
    fn a_password_in_an_address_is_not_shown() {
        assert_eq!(
            without_credentials("FEED=https://a:b@c.example/d"),
            "FEED=https://…@c.example/d"
        );
        assert_eq!(without_credentials("u http://h/x@y ftp://k@h"), "u http://h/x@y ftp://…@h");
        assert_eq!(without_credentials("a://"), "a://");
    }

    #[test]
    fn words_for_yes_and_no() {
        assert_eq!(truth(b"On"), Some(true));
        assert_eq!(truth(b"disabled"), Some(false));
        assert_eq!(truth(b"prohibit-password"), None);
    }
}
