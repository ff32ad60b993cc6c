// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Which program the kernel starts first: what it runs tells whether `/etc/inittab` counts. busybox,
//! procd and System V's init read it, systemd does not.

use thirteen_unpack::EntryKind;

use crate::view::FileSystem;

/// What the kernel starts first (Linux, `init/main.c`), and what loaders name in its place.
pub const PATHS: &[&[u8]] = &[b"/sbin/init", b"/init", b"/etc/init", b"/bin/init", b"/linuxrc"];

/// The first program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Init {
    /// busybox, and nothing else that could be it.
    Busybox,
    /// systemd, or one of several of which one is systemd.
    Systemd,
    /// Another one, one of several, or none.
    Other,
}

/// The first program of a file system. What only hands over to another one of them does not count.
pub fn first(files: &FileSystem<'_>) -> Init {
    let mut all: Vec<Init> = Vec::new();
    for path in PATHS {
        let Some(found) = files.at(path) else { continue };
        let text = files.text(path).filter(|text| text.starts_with(b"#!"));
        let hands_over = text.is_some_and(|text| {
            let others = PATHS.iter().filter(|own| *own != path);
            others.copied().any(|own| memchr::memmem::find(text, own).is_some())
        });
        if found.header.kind == EntryKind::Directory || hands_over {
            continue;
        }
        let target = files.real_path(path).or_else(|| found.header.target.clone());
        let is_systemd = target.is_some_and(|own| own.ends_with(b"/systemd"));
        let kind = match is_systemd {
            true => Init::Systemd,
            false if files.links_to_busybox(path) => Init::Busybox,
            false => Init::Other,
        };
        all.push(kind);
    }
    let is_busybox = !all.is_empty() && all.iter().all(|own| *own == Init::Busybox);
    match all.contains(&Init::Systemd) {
        true => Init::Systemd,
        false if is_busybox => Init::Busybox,
        false => Init::Other,
    }
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::facts::ConsoleLogin;

    use crate::test_tree::evidence_of;

    /// Consoles and services of a file system with these files beside busybox.
    fn of(files: &[(&str, &[u8])]) -> (Vec<ConsoleLogin>, usize) {
        let always: [(&str, &[u8]); 2] = [("/bin/busybox", b""), ("/usr/sbin/telnetd", b"")];
        let all: Vec<_> = files.iter().chain(&always).copied().collect();
        let evidence = evidence_of(&all);
        (evidence.consoles.iter().map(|own| own.login).collect(), evidence.services.len())
    }

    const INITTAB: (&str, &[u8]) =
        ("/etc/inittab", b"::askfirst:-/bin/sh\n::respawn:/usr/sbin/telnetd -F\n");
    const BUSYBOX: (&str, &[u8]) = ("/sbin/init", b"-> ../bin/busybox");

    #[test]
    fn systemd_reads_no_inittab() {
        assert_eq!(of(&[INITTAB, BUSYBOX]), (vec![ConsoleLogin::Shell], 1));
        assert_eq!(of(&[INITTAB, ("/sbin/init", b"\x7fELF")]), (vec![ConsoleLogin::Shell], 1));
        for link in [&b"-> ../lib/systemd/systemd"[..], b"-> /usr/lib/systemd/systemd"] {
            let systemd = ("/usr/lib/systemd/systemd", &b"\x7fELF"[..]);
            assert_eq!(of(&[INITTAB, ("/sbin/init", link), systemd]), (Vec::new(), 0));
            // What busybox installs beside it says nothing.
            let linuxrc = ("/linuxrc", &b"-> bin/busybox"[..]);
            assert_eq!(of(&[INITTAB, ("/sbin/init", link), systemd, linuxrc]), (Vec::new(), 0));
        }
    }

    #[test]
    fn an_init_of_its_own_beside_busyboxs() {
        let shell = vec![ConsoleLogin::Shell];
        assert_eq!(of(&[BUSYBOX]).0, shell);
        // Buildroot's initial RAM disk.
        let hands_over = ("/init", &b"#!/bin/sh\nexec /sbin/init \"$@\"\n"[..]);
        assert_eq!(of(&[BUSYBOX, hands_over]).0, shell);
        for own in [&b"#!/bin/sh\nexec /usr/bin/app\n"[..], b"\x7fELF", b"-> /lib/systemd/systemd"]
        {
            assert!(of(&[BUSYBOX, ("/init", own)]).0.is_empty());
        }
    }
}
