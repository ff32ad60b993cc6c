// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `/etc/inittab`: `id:runlevels:action:process` (busybox's `examples/inittab`, inittab(5)).

use crate::view::{Line, lines};

/// A line that runs something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Job<'a> {
    /// Where it stands.
    pub line: Line<'a>,
    /// The id: busybox takes it as the terminal.
    pub id: &'a [u8],
    /// The runlevels, as written; empty for all.
    pub runlevels: &'a [u8],
    /// `respawn`, `askfirst`, …
    pub action: &'a [u8],
    /// What is run.
    pub process: &'a [u8],
}

/// The lines of a known shape; comments and what is broken left out.
pub fn jobs(text: &[u8]) -> impl Iterator<Item = Job<'_>> {
    lines(text).filter_map(|line| {
        let bare = line.bytes.trim_ascii_start();
        if bare.first() == Some(&b'#') {
            return None;
        }
        let mut fields = bare.splitn(4, |byte| *byte == b':');
        let (id, runlevels) = (fields.next()?.trim_ascii(), fields.next()?.trim_ascii());
        let (action, process) = (fields.next()?.trim_ascii(), fields.next()?.trim_ascii());
        Some(Job { line, id, runlevels, action, process })
    })
}

/// The runlevel that `initdefault` names. Only the init of System V knows that action.
#[must_use]
pub fn default_level(text: &[u8]) -> Option<u8> {
    jobs(text).find(|job| job.action == b"initdefault")?.runlevels.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_comments() {
        let text =
            b"# a:b:c:d\n::sysinit:/etc/init.d/rcS S boot\nttyS0::askfirst:/bin/ash --login\n";
        let all: Vec<_> = jobs(text).map(|job| (job.id, job.action, job.process)).collect();
        assert_eq!(all.len(), 2);
        assert_eq!(all[1], (&b"ttyS0"[..], &b"askfirst"[..], &b"/bin/ash --login"[..]));
        assert_eq!(default_level(b"#id:3:initdefault:\nid:5:initdefault:\n"), Some(b'5'));
        assert_eq!(jobs(b":::\n::a\n\xff\xfe::::\n\n").count(), 2);
    }
}
