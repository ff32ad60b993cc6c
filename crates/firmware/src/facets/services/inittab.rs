// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `/etc/inittab`: `id:runlevels:action:process` (busybox's `examples/inittab`, inittab(5)).

use crate::view::{Line, lines};

/// A line that runs something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Job<'a> {
    /// Where it stands.
    pub line: Line<'a>,
    /// The runlevels, as written; empty for all.
    pub runlevels: &'a [u8],
    /// `respawn`, `sysinit`, …
    pub action: &'a [u8],
    /// What is run.
    pub process: &'a [u8],
}

/// The lines that run something; comments and what is broken left out.
pub fn jobs(text: &[u8]) -> impl Iterator<Item = Job<'_>> {
    lines(text).filter_map(|line| {
        let bare = line.bytes.trim_ascii_start();
        if bare.first() == Some(&b'#') {
            return None;
        }
        let mut fields = bare.splitn(4, |byte| *byte == b':');
        let (_, runlevels) = (fields.next()?, fields.next()?);
        let (action, process) = (fields.next()?, fields.next()?.trim_ascii());
        (!process.is_empty()).then_some(Job { line, runlevels, action, process })
    })
}

/// The runlevel that `initdefault` names.
pub fn default_level(text: &[u8]) -> Option<u8> {
    lines(text).find_map(|line| {
        let mut fields = line.bytes.splitn(4, |byte| *byte == b':');
        let (id, level, action) = (fields.next()?, fields.next()?, fields.next()?);
        let named = id.first() != Some(&b'#') && action.trim_ascii() == b"initdefault";
        level.first().copied().filter(|_| named)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_of_busyboxs_example() {
        let text = b"::sysinit:/etc/init.d/rcS\n#::respawn:/usr/sbin/telnetd -F\n\
                     tty2::askfirst:-/bin/sh\n::respawn:/bin/busybox telnetd -F -l /bin/sh\n";
        let jobs: Vec<_> = jobs(text).map(|job| (job.action, job.process)).collect();
        assert_eq!(jobs.len(), 3);
        assert_eq!(
            jobs[2],
            (b"respawn".as_slice(), b"/bin/busybox telnetd -F -l /bin/sh".as_slice())
        );
    }

    #[test]
    fn runlevels() {
        assert_eq!(default_level(b"#id:3:initdefault:\nid:5:initdefault:\n"), Some(b'5'));
        assert_eq!(jobs(b":::\n::a\n\xff\xfe::::\n").count(), 1);
    }
}
