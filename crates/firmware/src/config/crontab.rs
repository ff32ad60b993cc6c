// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Crontabs (crontab(5)): those of users (`/var/spool/cron`, busybox's and OpenWrt's
//! `/etc/crontabs`), and those of the system, whose lines name a user (`/etc/crontab`, `/etc/cron.d`).

use crate::view::Line;

/// The crontab of the system.
pub const SYSTEM: &str = "/etc/crontab";
/// Folders of crontabs; of each, whether its lines name a user.
pub const FOLDERS: &[(&str, bool)] = &[
    ("/etc/crontabs", false),
    ("/var/spool/cron/crontabs", false),
    ("/var/spool/cron", false),
    ("/etc/cron.d", true),
];

/// Whether a crontab stands at this path.
#[must_use]
pub fn is_at(path: &[u8]) -> bool {
    let folder = path.iter().rposition(|byte| *byte == b'/').map_or(path, |at| &path[..at]);
    path == SYSTEM.as_bytes() || FOLDERS.iter().any(|(own, _)| own.as_bytes() == folder)
}

/// The command of a line: behind five fields of time or `@reboot`, and the user where one is named.
#[must_use]
pub fn command<'a>(line: &Line<'a>, names_user: bool) -> Option<&'a [u8]> {
    let bare = line.bytes.trim_ascii();
    let times = match *bare.first()? {
        b'@' => 1,
        b'*' | b'0'..=b'9' => 5,
        _ => return None,
    };
    let mut rest = bare;
    for _ in 0..times + usize::from(names_user) {
        let end = rest.iter().position(u8::is_ascii_whitespace)?;
        rest = rest[end..].trim_ascii_start();
    }
    (!rest.is_empty()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::lines;

    fn of(text: &[u8], user: bool) -> Option<&[u8]> {
        lines(text).next().and_then(|line| command(&line, user))
    }

    #[test]
    fn lines_of_users_and_of_the_system() {
        assert_eq!(of(b"*/5 * * * * /a b", false), Some(&b"/a b"[..]));
        assert_eq!(of(b"17 *\t* * *\troot\tcd / && x", true), Some(&b"cd / && x"[..]));
        assert_eq!(of(b"@reboot /a", false), Some(&b"/a"[..]));
        for none in [&b"# * * * * * x"[..], b"PATH=/bin", b"* * *", b"", b"1 2 3 4 5"] {
            assert_eq!(of(none, false), None);
        }
    }

    #[test]
    fn places_of_crontabs() {
        for path in ["/etc/crontab", "/etc/crontabs/root", "/etc/cron.d/x", "/var/spool/cron/root"]
        {
            assert!(is_at(path.as_bytes()), "{path}");
        }
        for path in ["/etc/cron.daily/x", "/etc/crontabs", "/crontab", "", "/etc/crontab/x"] {
            assert!(!is_at(path.as_bytes()), "{path}");
        }
    }
}
