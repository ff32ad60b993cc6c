// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Credentials outside `/etc/passwd` and `/etc/shadow`: those of web servers, PPP, Samba, SNMP, Wi-Fi
//! and sudo, copies of the account files that vendors unpack at boot, settings of factory, passwords
//! that scripts set, and files of users of vendors' own. A password is never kept: only whether it
//! stands there, and whether a list opens it.

mod named;
pub(super) mod read;
pub(super) mod users;

use thirteen_evidence::facts::{Credential, Password, PasswordState};
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::{EntryKind, Seat};

use self::read::{Draft, Reader, reader_of};
use crate::crack::{LIST_NAME, Tries, is_common};
use crate::facet::{LookedAt, Want};
use crate::facets::accounts::{ACCOUNT_FILES, state};
use crate::view::{FileSystem, Image, trimmed};

/// Credentials of one file system that are kept.
const MAX_CREDENTIALS: usize = 1024;

/// The facet.
pub struct Facet;

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Credentials
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        let path = &seat.header.path;
        let is_wanted = seat.header.kind == EntryKind::File
            && (path.starts_with(b"/etc/") || reader_of(path).is_some());
        if is_wanted { Want::Text } else { Want::Nothing }
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        let mut tries = Tries::new();
        for files in image.roots() {
            looked.source();
            let mut left = MAX_CREDENTIALS;
            let live = ACCOUNT_FILES.map(|own| files.real_path(own));
            let named = named::files(files);
            for found in files.iter() {
                let path = &found.header.path;
                let is_named = || named.contains(path).then_some(Reader::Htpasswd);
                let Some(reader) = reader_of(path).or_else(is_named) else { continue };
                // What a link of /etc leads to is no copy: it is in force.
                if live.iter().flatten().any(|own| own == path) {
                    continue;
                }
                let Some(text) = found.text else { continue };
                looked.file(text.len() as u64);
                for draft in reader.read(text).into_iter().take(left) {
                    left -= 1;
                    evidence
                        .credentials
                        .push(credential(image, files, found, reader, &draft, &mut tries));
                }
            }
        }
    }
}

fn credential(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    found: crate::view::Found<'_>,
    reader: Reader,
    draft: &Draft<'_>,
    tries: &mut Tries,
) -> Credential {
    // A line of JSON may hold the passwords of all users: nothing of it is shown.
    let shown = match reader {
        Reader::Users => format!("…({})", draft.password.map_or(0, <[u8]>::len)),
        _ => draft.shown(),
    };
    let mut locators = vec![
        image
            .span(found.entry, draft.line.offset, draft.line.bytes.len() as u64)
            .line(draft.line.number)
            .excerpt(shown),
    ];
    let password = password(draft, tries);
    let used = match reader {
        Reader::Htpasswd => {
            named::user_of(image, files, &found.header.path, password.state == PasswordState::Plain)
        }
        Reader::PasswdCopy => dangling(image, files, &found.header.path),
        _ => None,
    };
    let used_by = used.map(|(path, locator)| {
        locators.push(locator);
        path
    });
    Credential {
        service: reader.id().to_owned(),
        user: draft.user.clone(),
        password,
        used_by,
        locators,
    }
}

fn password(draft: &Draft<'_>, tries: &mut Tries) -> Password {
    let (state, scheme) = match draft.password {
        None => (PasswordState::Empty, None),
        Some(field) if draft.is_hashed => match state(field) {
            (PasswordState::None, _) if field.starts_with(b"$apr1$") => {
                (PasswordState::Hash, Some("apr1"))
            }
            (PasswordState::None, _) if field.starts_with(b"{SHA}") => {
                (PasswordState::Hash, Some("sha1"))
            }
            // smbpasswd(5): MD4 of the password, in hex.
            (PasswordState::None, _)
                if field.len() == 32 && field.iter().all(u8::is_ascii_hexdigit) =>
            {
                (PasswordState::Hash, Some("nt"))
            }
            (PasswordState::None, _) if draft.may_be_plain => (PasswordState::Plain, None),
            other => other,
        },
        Some(b"") => (PasswordState::Empty, None),
        Some(_) => (PasswordState::Plain, None),
    };
    let text = draft.password.and_then(|field| std::str::from_utf8(field).ok());
    let opened_by = match (state, text) {
        (PasswordState::Hash, Some(hash)) => tries.opened_by(&draft.user, hash),
        (PasswordState::Plain, Some(word)) => is_common(&draft.user, word).then_some(LIST_NAME),
        _ => None,
    };
    Password { state, scheme: scheme.map(str::to_owned), opened_by: opened_by.map(str::to_owned) }
}

/// The link of `/etc` that a copy below `/etc_ro` is made for: MediaTek's (Ralink's) systems start from
/// there, with `/etc/passwd` a link into memory, where their start-up puts it.
fn dangling(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    path: &[u8],
) -> Option<(String, thirteen_evidence::Locator)> {
    let name = path.strip_prefix(b"/etc_ro/")?;
    let own = ACCOUNT_FILES.iter().find(|own| own.strip_prefix(b"/etc/") == Some(name))?;
    let link = files.at(own).filter(|_| files.find(own).is_none())?;
    let target = trimmed(link.header.target.as_deref()?);
    Some((trimmed(own), image.entry(link.entry).excerpt(format!("-> {target}"))))
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::facts::PasswordState::{Empty, Hash, Plain};

    use crate::test_tree::evidence_of;

    fn of(path: &str, text: &str) -> Vec<(String, String, super::PasswordState, bool)> {
        let all = evidence_of(&[(path, text.as_bytes())]).credentials.into_iter();
        all.map(|own| (own.service, own.user, own.password.state, own.password.opened_by.is_some()))
            .collect()
    }

    fn known(
        service: &str,
        user: &str,
        state: super::PasswordState,
        is_open: bool,
    ) -> Vec<(String, String, super::PasswordState, bool)> {
        vec![(service.to_owned(), user.to_owned(), state, is_open)]
    }

    #[test]
    fn as_the_manuals_have_them() {
        // BusyBox's httpd (networking/httpd.c, head).
        let text = "A:192.168.\n/cgi-bin:foo:bar\n/adm:admin:admin\n*.php:/usr/bin/php\n";
        assert_eq!(of("/etc/httpd.conf", text)[1..], known("httpd", "admin", Plain, true));
        // `openssl passwd -1 -salt 13thirtn`, and Apache's manual of htpasswd.
        let md5 = "admin:$1$13thirtn$Twd3zqqVCXAv/PxvpdfvC/\n";
        assert_eq!(of("/etc/lighttpd/.htpasswd", md5), known("htpasswd", "admin", Hash, true));
        // smb.conf's smbpasswd(5).
        let text = "bob:1000:XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX:AC8E657F83DF82BEEA5D43BDAF7800CC:[U ]:LCT-1:\n";
        assert_eq!(of("/etc/samba/smbpasswd", text), known("samba", "bob", Hash, false));
        // pppd(8); the comment that every distribution ships is none.
        let text = "# Secrets for authentication using CHAP\n#USERNAME  PROVIDER  PASSWORD  IPADDRESS\nbob * \"se cret\" *\n";
        assert_eq!(of("/etc/ppp/chap-secrets", text), known("ppp", "bob", Plain, false));
        let text = "rocommunity public 127.0.0.1\nrwcommunity private 10.0.0.0/8\n";
        assert_eq!(of("/etc/snmp/snmpd.conf", text), known("snmp", "rw", Plain, true));
        let text = "%wheel ALL=(ALL) ALL\n# %sudo ALL=(ALL) NOPASSWD: ALL\nadmin ALL=(ALL) NOPASSWD: ALL\n";
        assert_eq!(of("/etc/sudoers", text), known("sudo", "admin", Empty, false));
        let text = "interface=wlan0\nwpa=2\nwpa_passphrase=12345678\n#wpa_passphrase=abc\n";
        assert_eq!(of("/etc/hostapd.conf", text), known("wifi", "", Plain, true));
        let text = "#!/bin/sh\necho \"root:admin\" | chpasswd\necho \"root:$P\" | chpasswd\n";
        assert_eq!(of("/etc/init.d/first", text), known("script", "root", Plain, true));
        let text =
            "<Users><User><userName>admin</userName><password>12345</password></User></Users>";
        assert_eq!(of("/etc/users.xml", text), known("users", "admin", Plain, true));
        assert_eq!(
            of("/etc_ro/shadow", "root::0:0:99999:7:::\nbin:*:0::\n"),
            known("passwd-copy", "root", Empty, false)
        );
    }

    #[test]
    fn what_is_none() {
        for (path, text) in [
            ("/etc/ppp/chap-secrets", "#USERNAME  PROVIDER  PASSWORD  IPADDRESS\n"),
            ("/etc/httpd.conf", "A:*\n/cgi-bin:foo:*\nH:/www\n"),
            ("/etc/init.d/first", "passwd root\necho root:$1 | chpasswd\n"),
            ("/etc/sudoers", "Defaults env_reset\nroot ALL=(ALL) ALL\n"),
            ("/etc/shadow-", "root:!:0:0:99999:7:::\n"),
            ("/etc/nginx/.htpasswd", "admin:*\nuser:!\n"),
            ("/etc/snmp/snmpd.conf", "com2sec local localhost private\nrwcommunity x ::1\n"),
            ("/usr/share/doc/hostapd.conf", "#wpa_passphrase=secret passphrase\n"),
        ] {
            assert!(of(path, text).is_empty(), "{path}: {:?}", of(path, text));
        }
    }

    #[test]
    fn a_password_is_not_kept_and_hostile_files_end() {
        let evidence =
            evidence_of(&[("/etc/hostapd.conf", b"wpa_passphrase=correct horse battery")]);
        let text = serde_json::to_string(&evidence.credentials).unwrap();
        assert!(!text.contains("horse"), "{text}");
        for path in ["/etc/httpd.conf", "/etc/sudoers", "/etc/x/htpasswd", "/etc/snmp/snmpd.conf"] {
            let long = b"/:\xff:".repeat(100_000);
            assert!(evidence_of(&[(path, &long)]).credentials.len() <= super::MAX_CREDENTIALS);
            let many = b"a:b:c\n".repeat(100_000);
            assert!(evidence_of(&[(path, &many)]).credentials.len() <= super::MAX_CREDENTIALS);
        }
    }
}
