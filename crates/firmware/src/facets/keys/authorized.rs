// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Keys of users who may log in: the files that say so, and scripts that write such files.

use memchr::memmem;
use thirteen_evidence::facts::{Key, KeyFormat, KeyKind, KeyPurpose};

use super::{Draft, MAX_KEY_FILE, MAX_KEYS, ssh};
use crate::view::{lines, trimmed};

/// Whether a file is a list of such keys: of dropbear, and by sshd_config(5).
pub fn is_list(path: &[u8]) -> bool {
    path.ends_with(b"/authorized_keys") || path.ends_with(b"/authorized_keys2")
}

/// The keys of a list.
pub fn of_list(content: &[u8]) -> Vec<Draft> {
    let keys = lines(content).filter_map(|line| {
        // A line may be longer than what is believed of a line of text elsewhere.
        let start = usize::try_from(line.offset).ok()?;
        draft(content, start, 0, line.number)
    });
    keys.take(MAX_KEYS).collect()
}

/// The keys that a script writes to a list, as they stand in it.
pub fn of_script(path: &[u8], content: &[u8]) -> Vec<Draft> {
    let is_script = content.starts_with(b"#!") || path.starts_with(b"/etc/init.d/");
    if !is_script
        || content.len() > (1 << 20)
        || memmem::find(content, b"authorized_keys").is_none()
    {
        return Vec::new();
    }
    let keys = lines(content).filter_map(|line| {
        let at = start_of_key(line.bytes)?;
        draft(content, usize::try_from(line.offset).ok()?, at, line.number)
    });
    keys.take(MAX_KEYS).collect()
}

/// Where a key begins that a line writes: behind `echo`, as a variable's value, or alone in a here-document.
fn start_of_key(line: &[u8]) -> Option<usize> {
    let types = [b"ssh-rsa AAAA".as_slice(), b"ssh-ed25519 AAAA", b"ssh-dss AAAA", b"ecdsa-sha2-"];
    let at = types.iter().filter_map(|own| memmem::find(line, own)).min()?;
    let before = line.get(..at)?.trim_ascii_start();
    let bare = before.strip_suffix(b"\"").or_else(|| before.strip_suffix(b"'")).unwrap_or(before);
    let bare = bare.trim_ascii_end();
    let is_variable = bare
        .strip_suffix(b"=")
        .is_some_and(|name| name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_'));
    let command = bare.rsplit(|byte| b";&|{(".contains(byte)).next().unwrap_or(bare).trim_ascii();
    let is_written = [b"echo".as_slice(), b"echo -n", b"echo -e", b"printf"].contains(&command)
        && memmem::find(line, b">").is_some();
    (bare.is_empty() || is_variable || is_written).then_some(at)
}

/// The key that begins some bytes behind the start of a line; the excerpt is the whole line.
fn draft(content: &[u8], start: usize, skip: usize, line: u32) -> Option<Draft> {
    let rest = content.get(start..)?;
    let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    let raw = &rest[..length.min(MAX_KEY_FILE)];
    let key = raw.get(skip..)?;
    let end = key.iter().position(|byte| skip > 0 && b"\"'".contains(byte)).unwrap_or(key.len());
    let (public, comment) = ssh::authorized(&key[..end])?;
    let excerpt = Some(shortened(raw));
    let key = Key {
        kind: KeyKind::Authorized,
        format: KeyFormat::Openssh,
        algorithm: public.algorithm().to_owned(),
        bits: public.bits(),
        purpose: KeyPurpose::SshUser,
        fingerprint: public.fingerprint(),
        published_test_key: false,
        encrypted: false,
        comment,
        opened_by: None,
        remade_by: None,
        weaknesses: Vec::new(),
        certificate: None,
        locators: Vec::new(),
    };
    let (line, public) = (Some(line), Some(public));
    Some(Draft { key, offset: start, length, line, excerpt, public, store: None })
}

/// A line of `authorized_keys`, with the long key shortened: its ends and its length stay.
fn shortened(line: &[u8]) -> String {
    let line = String::from_utf8_lossy(line);
    let words = line.split(' ').map(|word| {
        let end = word.len().saturating_sub(4);
        match word.get(..8).zip(word.get(end..)) {
            Some((start, end)) if word.len() > 40 => {
                format!("{start}…({}){end}", word.len() - 12)
            }
            _ => word.to_owned(),
        }
    });
    trimmed(words.collect::<Vec<_>>().join(" ").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::start_of_key;

    #[test]
    fn what_a_script_writes_and_what_it_looks_for() {
        for line in [
            "echo \"ssh-rsa AAAA x\" >> /home/support/.ssh/authorized_keys",
            "mkdir -p /home/support/.ssh; echo 'ssh-ed25519 AAAA' > /home/support/.ssh/authorized_keys",
            "KEY=\"ssh-ed25519 AAAA a@b\"",
            "ssh-ed25519 AAAA a@b",
        ] {
            assert!(start_of_key(line.as_bytes()).is_some(), "{line}");
        }
        for line in [
            "grep -q 'ssh-rsa AAAA' /home/support/.ssh/authorized_keys",
            "sed -i '/ssh-rsa AAAA/d' /home/support/.ssh/authorized_keys",
            "# echo \"ssh-rsa AAAA x\" >> /home/support/.ssh/authorized_keys",
            "echo \"usage: ssh-rsa AAAA\" > x",
            "echo \"ssh-rsa AAAA x\"",
            "ssh-keygen -f /etc/key",
        ] {
            assert!(start_of_key(line.as_bytes()).is_none(), "{line}");
        }
    }
}
