// SPDX-License-Identifier: Apache-2.0 OR MIT
//! One file system: paths with links in any component, never outside, and what is known of files
//! that may come and go.

use std::collections::BTreeMap;
use std::ops::Bound;

use thirteen_unpack::{EntryKind, Header};

use super::mounts;
use crate::script::Truth;

/// Links that are followed on the way to one file (Linux: `MAXSYMLINKS`).
const MAX_LINKS: u32 = 40;

/// Root file systems in folders that are told.
const MAX_ROOTS: usize = 16;

/// Where what the image holds is covered at run time.
const COVERED: &[&[u8]] = &[b"/dev", b"/proc", b"/sys", b"/tmp", b"/run"];

/// Where files appear at run time that the image does not hold.
const APPEARING: &[&[u8]] = &[b"/var", b"/mnt", b"/media", b"/overlay", b"/data", b"/home"];

/// Folders that are no mount points, be they empty or not.
const FIXED: &[&[u8]] = &[b"/", b"/etc", b"/root", b"/bin", b"/sbin", b"/lib", b"/usr"];

/// A file, folder or link.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// Its number in the tree.
    pub entry: usize,
    /// What is known of it.
    pub header: &'a Header,
    /// Its first bytes, where a facet wanted them.
    pub text: Option<&'a [u8]>,
}

/// Where a path leads.
enum Lead<'a> {
    /// To something.
    There(Vec<u8>, Option<Found<'a>>),
    /// To nothing: the real path of it, as far as it goes.
    Nowhere(Vec<u8>),
    /// Round in a circle, or through a file.
    Lost,
}

/// A file system.
pub struct FileSystem<'a> {
    container: usize,
    is_complete: bool,
    files: BTreeMap<&'a [u8], Found<'a>>,
    /// Where others are mounted at run time.
    mounts: Vec<Vec<u8>>,
}

impl<'a> FileSystem<'a> {
    /// Of its entries.
    pub fn new(
        container: usize,
        is_complete: bool,
        entries: impl Iterator<Item = Found<'a>>,
    ) -> Self {
        let files: BTreeMap<_, _> =
            entries.map(|found: Found<'a>| (found.header.path.as_slice(), found)).collect();
        let mut mounts = Vec::new();
        for (path, found) in &files {
            mounts::collect(path, found.text.unwrap_or_default(), &mut mounts);
        }
        Self { container, is_complete, files, mounts }
    }

    /// Number of its container.
    #[must_use]
    pub fn container(&self) -> usize {
        self.container
    }

    /// False where part of it could not be read: then absence of a file proves nothing.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.is_complete
    }

    /// Whether it looks like what a device runs from: `/etc` and a folder of programs.
    #[must_use]
    pub fn is_root(&self) -> bool {
        let has = |path: &[u8]| self.here(path).is_some();
        has(b"/etc") && [b"/bin".as_slice(), b"/sbin", b"/usr", b"/lib"].into_iter().any(has)
            || has(b"/etc/passwd")
            || has(b"/etc/shadow")
    }

    /// Folders below the top that look like what a device runs from, where the top does not: their accounts,
    /// and a folder of programs beside them.
    #[must_use]
    pub fn roots_below(&self) -> Vec<&'a [u8]> {
        if self.is_root() {
            return Vec::new();
        }
        let roots = self.files.keys().filter_map(|path| {
            let root = path.strip_suffix(b"/etc/passwd").filter(|root| !root.is_empty())?;
            let has = |name: &[u8]| self.here(&[root, name].concat()).is_some();
            [&b"/bin"[..], b"/sbin", b"/usr", b"/lib"].into_iter().any(has).then_some(root)
        });
        roots.take(MAX_ROOTS).collect()
    }

    /// All entries, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = Found<'a>> + '_ {
        self.files.values().copied()
    }

    /// What stands at this very path: a link itself, not what it leads to.
    #[must_use]
    pub fn at(&self, path: &[u8]) -> Option<Found<'a>> {
        self.files.get(path).copied()
    }

    /// What a path leads to, links followed.
    #[must_use]
    pub fn find(&self, path: &[u8]) -> Option<Found<'a>> {
        match self.follow(path) {
            Lead::There(_, found) => found,
            _ => None,
        }
    }

    /// The text of a file, links followed; `None` where it was not kept.
    #[must_use]
    pub fn text(&self, path: &[u8]) -> Option<&'a [u8]> {
        self.find(path)?.text
    }

    /// Names in a folder, sorted, links to it followed; `None` where there is no such folder.
    #[must_use]
    pub fn list(&self, folder: &[u8]) -> Option<Vec<&'a [u8]>> {
        let Lead::There(real, _) = self.follow(folder) else { return None };
        let mut prefix = real;
        if prefix.last() != Some(&b'/') {
            prefix.push(b'/');
        }
        let mut names: Vec<&'a [u8]> = Vec::new();
        let below = (Bound::Excluded(prefix.as_slice()), Bound::Unbounded);
        for (path, _) in self.files.range::<[u8], _>(below) {
            let Some(rest) = path.strip_prefix(prefix.as_slice()) else { break };
            let name = rest.split(|byte| *byte == b'/').next().unwrap_or(rest);
            if names.last() != Some(&name) {
                names.push(name);
            }
        }
        names.sort_unstable();
        names.dedup();
        Some(names)
    }

    /// Where a path leads to a file: its real path.
    #[must_use]
    pub fn real_path(&self, path: &[u8]) -> Option<Vec<u8>> {
        match self.follow(path) {
            Lead::There(real, _) => Some(real),
            _ => None,
        }
    }

    /// What stands at a real path; `Some(None)` for a folder that has no entry of its own.
    fn here(&self, path: &[u8]) -> Option<Option<Found<'a>>> {
        if let Some(found) = self.files.get(path) {
            return Some(Some(*found));
        }
        if path == b"/" {
            return Some(None);
        }
        let prefix = [path, b"/"].concat();
        let below = (Bound::Excluded(prefix.as_slice()), Bound::Unbounded);
        let next = self.files.range::<[u8], _>(below).next();
        next.is_some_and(|(path, _)| path.starts_with(&prefix)).then_some(None)
    }

    fn follow(&self, path: &[u8]) -> Lead<'a> {
        let mut links = 0;
        let mut real: Vec<u8> = Vec::new();
        // Components still to go, the next one last.
        let mut left: Vec<Vec<u8>> = components(path);
        let mut last = None;
        while let Some(component) = left.pop() {
            if component == b".." {
                let cut = real.iter().rposition(|byte| *byte == b'/').unwrap_or(0);
                real.truncate(cut);
                last = None;
                continue;
            }
            let length = real.len();
            real.push(b'/');
            real.extend_from_slice(&component);
            match self.here(&real) {
                None => return Lead::Nowhere(real),
                Some(Some(found)) if found.header.kind == EntryKind::Symlink => {
                    links += 1;
                    let Some(target) = found.header.target.as_deref() else { return Lead::Lost };
                    if links > MAX_LINKS || target.len() > 4096 {
                        return Lead::Lost;
                    }
                    real.truncate(if target.first() == Some(&b'/') { 0 } else { length });
                    left.extend(components(target));
                    last = None;
                }
                Some(found) => {
                    let folder = found.is_none_or(|own| own.header.kind == EntryKind::Directory);
                    if !folder && !left.is_empty() {
                        return Lead::Lost;
                    }
                    last = found;
                }
            }
        }
        if real.is_empty() {
            real.push(b'/');
        }
        if last.is_none() {
            last = self.files.get(real.as_slice()).copied();
        }
        Lead::There(real, last)
    }

    /// What is known of a file at run time, from what the image holds.
    fn ask(&self, path: &[u8], holds: impl FnOnce(Option<Found<'a>>) -> Truth) -> Truth {
        if path.first() != Some(&b'/') {
            return Truth::Maybe;
        }
        match self.follow(path) {
            Lead::There(real, found) => {
                let on_the_way = real.iter().skip(1).any(|byte| *byte == b'/');
                if COVERED.iter().any(|folder| is_below(&real, folder)) && on_the_way {
                    return Truth::Maybe;
                }
                holds(found)
            }
            Lead::Nowhere(real) if self.is_complete && !self.may_appear(&real) => Truth::No,
            _ => Truth::Maybe,
        }
    }

    /// Whether something may be mounted or made at run time where the image has nothing.
    fn may_appear(&self, real: &[u8]) -> bool {
        let is_missing = |folder: &[u8]| self.here(folder).is_none();
        if COVERED.iter().chain(APPEARING).any(|folder| is_below(real, folder))
            || self.mounts.iter().any(|folder| is_below(real, folder))
            || mounts::is_partition(real, is_missing)
        {
            return true;
        }
        let cut = real.iter().rposition(|byte| *byte == b'/').unwrap_or(0);
        let parent = if cut == 0 { b"/".as_slice() } else { &real[..cut] };
        let is_fixed = FIXED.iter().any(|folder| match *folder {
            b"/" => parent == b"/",
            folder => is_below(parent, folder),
        });
        // An empty folder is what a mount point looks like.
        !is_fixed && self.list(parent).is_none_or(|names| names.is_empty())
    }

    /// Whether it exists.
    #[must_use]
    pub fn exists(&self, path: &[u8]) -> Truth {
        self.ask(path, |_| Truth::Yes)
    }

    /// Whether it is a regular file.
    #[must_use]
    pub fn is_file(&self, path: &[u8]) -> Truth {
        self.ask(path, |found| {
            Truth::of(found.is_some_and(|found| found.header.kind == EntryKind::File))
        })
    }

    /// Whether it is a folder. A folder in the image is taken to stay one.
    #[must_use]
    pub fn is_directory(&self, path: &[u8]) -> Truth {
        self.ask(path, |found| {
            Truth::of(found.is_none_or(|found| found.header.kind == EntryKind::Directory))
        })
    }

    /// Whether it has a size above 0.
    #[must_use]
    pub fn has_size(&self, path: &[u8]) -> Truth {
        self.ask(path, |found| match found {
            Some(found) if found.header.kind == EntryKind::File => Truth::of(found.header.size > 0),
            _ => Truth::Maybe,
        })
    }

    /// Whether root may execute it: any of the three bits.
    #[must_use]
    pub fn is_executable(&self, path: &[u8]) -> Truth {
        self.ask(path, |found| match found {
            Some(found) if found.header.mode == 0 => Truth::Maybe,
            Some(found) => Truth::of(found.header.mode & 0o111 != 0),
            None => Truth::Yes,
        })
    }

    /// Whether it is a symbolic link.
    #[must_use]
    pub fn is_link(&self, path: &[u8]) -> Truth {
        match self.at(path) {
            Some(found) => Truth::of(found.header.kind == EntryKind::Symlink),
            None => self.exists(path).negate().and(Truth::No).or(Truth::Maybe),
        }
    }

    /// Whether a path leads to busybox, by whatever links.
    #[must_use]
    pub fn links_to_busybox(&self, path: &[u8]) -> bool {
        self.real_path(path).is_some_and(|real| real.ends_with(b"/busybox"))
    }

    /// A program's path, found as a shell finds it where it is a bare name.
    #[must_use]
    pub fn program(&self, name: &[u8]) -> Option<Vec<u8>> {
        if name.contains(&b'/') {
            return self.real_path(name);
        }
        let folders = [b"/usr/sbin/".as_slice(), b"/usr/bin/", b"/sbin/", b"/bin/"];
        folders.iter().find_map(|folder| self.real_path(&[folder, name].concat()))
    }

    /// Whether a program is there.
    #[must_use]
    pub fn has_program(&self, name: &[u8]) -> Truth {
        if self.program(name).is_some() {
            return Truth::Yes;
        }
        if name.contains(&b'/') {
            return self.exists(name);
        }
        Truth::of(false).or(if self.is_complete { Truth::No } else { Truth::Maybe })
    }

    /// What `/etc/init.d/NAME enabled` says of a script of OpenWrt's `rc.common`: whether the link
    /// of its `START` is there.
    #[must_use]
    pub fn is_enabled(&self, script: &[u8]) -> Truth {
        match self.exists(script) {
            Truth::Yes => {}
            other => return other,
        }
        let Some(text) = self.text(script) else { return Truth::Maybe };
        if !first_line(text).ends_with(b"/etc/rc.common") {
            return Truth::Maybe;
        }
        let start = text.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(b"START="));
        let start: Vec<u8> =
            start.unwrap_or_default().iter().copied().take_while(u8::is_ascii_digit).collect();
        let name = script.rsplit(|byte| *byte == b'/').next().unwrap_or(script);
        self.exists(&[b"/etc/rc.d/S", start.as_slice(), name].concat())
    }
}

/// The first line of a text, without blanks at its end.
#[must_use]
pub(crate) fn first_line(text: &[u8]) -> &[u8] {
    text.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end()
}

/// Whether the first line of a text names a shell, or OpenWrt's wrapper around one; options may follow.
#[must_use]
pub(crate) fn is_shell_script(text: &[u8]) -> bool {
    let first = first_line(text);
    let options = memchr::memmem::find(first, b" -").unwrap_or(first.len());
    let first = first.get(..options).unwrap_or_default().trim_ascii_end();
    text.starts_with(b"#!") && [&b"sh"[..], b"rc.common"].iter().any(|end| first.ends_with(end))
}

fn is_below(path: &[u8], folder: &[u8]) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest[0] == b'/')
}

/// The components of a path, the first one last; `.` left out.
fn components(path: &[u8]) -> Vec<Vec<u8>> {
    path.split(|byte| *byte == b'/')
        .filter(|component| !component.is_empty() && *component != b".")
        .map(<[u8]>::to_vec)
        .rev()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(list: &[(&str, Option<&str>)]) -> Vec<Header> {
        let entry = |(path, target): &(&str, Option<&str>)| {
            let kind = if target.is_some() { EntryKind::Symlink } else { EntryKind::File };
            let target = target.map(|target| target.as_bytes().to_vec());
            Header { target, mode: 0o755, ..Header::new(kind, *path, 1) }
        };
        list.iter().map(entry).collect()
    }

    fn system(headers: &[Header]) -> FileSystem<'_> {
        let found = headers.iter().map(|header| Found { entry: 0, header, text: None });
        FileSystem::new(0, true, found)
    }

    #[test]
    fn links_stay_inside() {
        let headers = headers(&[
            ("/etc/passwd", None),
            ("/var", Some("/tmp")),
            ("/a", Some("../../../../etc")),
            ("/etc/init.d/telnet", None),
            ("/etc/rc.d/S50telnet", Some("../init.d/telnet")),
            ("/usr/sbin/telnetd", Some("../../bin/busybox")),
            ("/bin/busybox", None),
        ]);
        let files = system(&headers);
        assert_eq!(files.real_path(b"/a/passwd").as_deref(), Some(b"/etc/passwd".as_slice()));
        assert_eq!(files.real_path(b"/etc/rc.d/S50telnet").unwrap(), b"/etc/init.d/telnet");
        assert!(files.links_to_busybox(b"/usr/sbin/telnetd"));
        assert_eq!(files.list(b"/a").unwrap(), [b"init.d".as_slice(), b"passwd", b"rc.d"]);
        assert_eq!(files.exists(b"/etc/shadow"), Truth::No);
        assert_eq!(files.exists(b"/var/run/x"), Truth::Maybe);
    }

    #[test]
    fn what_is_not_there_may_be_mounted() {
        let headers = headers(&[
            ("/etc/fstab", None),
            ("/own/.keep", None),
            ("/factory/.keep", None),
            ("/vendor/bin/x", None),
        ]);
        let found = headers.iter().map(|header| Found {
            entry: 0,
            header,
            text: (header.path == b"/etc/fstab").then_some(&b"/dev/mtdblock5 /own jffs2 ro\n"[..]),
        });
        let files = FileSystem::new(0, true, found);
        for open in ["/own/pw", "/factory/pw", "/persist/secure", "/config", "/odm/x"] {
            assert_eq!(files.exists(open.as_bytes()), Truth::Maybe, "{open}");
        }
        assert_eq!(files.exists(b"/own/.keep"), Truth::Yes);
        for no in ["/etc/pw", "/usr/own/pw", "/owner", "/other", "/vendor/bin/y"] {
            assert_eq!(files.exists(no.as_bytes()), Truth::No, "{no}");
        }
    }

    #[test]
    fn circles_and_files_on_the_way_end() {
        let headers =
            headers(&[("/a", Some("b")), ("/b", Some("a")), ("/f", None), ("/d", Some("d/d/d"))]);
        let files = system(&headers);
        for path in [b"/a".as_slice(), b"/a/x", b"/f/x", b"/d/d", b"/f/../f/y"] {
            assert!(files.find(path).is_none());
            assert_eq!(files.exists(path), Truth::Maybe);
        }
        assert!(files.find(b"/../../f").is_some());
    }

    #[test]
    fn absence_proves_nothing_where_part_is_unread() {
        let headers = headers(&[("/etc/passwd", None)]);
        let found = headers.iter().map(|header| Found { entry: 0, header, text: None });
        let files = FileSystem::new(0, false, found);
        assert_eq!(files.exists(b"/etc/shadow"), Truth::Maybe);
    }
}
