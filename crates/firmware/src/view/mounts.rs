// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Where other file systems are mounted at run time: `/etc/fstab`, systemd's `*.mount` units, and `mount … DIR`
//! in scripts.

use super::lines;

/// Mount points of one file system that are kept.
const MAX_MOUNTS: usize = 256;
/// Words of one command that are looked at.
const MAX_WORDS: usize = 64;

/// Folders of partitions that are each unit's own: made where it is made, or written as it runs.
const PARTITIONS: &[&[u8]] = &[
    b"/calib",
    b"/cfg",
    b"/conf",
    b"/config",
    b"/custom",
    b"/devinfo",
    b"/factory",
    b"/flash",
    b"/jffs",
    b"/jffs2",
    b"/misc",
    b"/mtd",
    b"/nvdata",
    b"/nvram",
    b"/param",
    b"/params",
    b"/persist",
    b"/persistent",
    b"/sdcard",
    b"/storage",
    b"/usrdata",
    b"/userdata",
];

/// Folders of partitions that an image may as well hold itself.
const PARTS: &[&[u8]] = &[b"/app", b"/odm", b"/oem", b"/product", b"/system", b"/vendor"];

/// Whether a path is below a folder that is a partition by its name; `is_missing` where the folder at the top
/// is not there.
pub(super) fn is_partition(path: &[u8], is_missing: impl Fn(&[u8]) -> bool) -> bool {
    let rest = path.get(1..).unwrap_or_default();
    let top = memchr::memchr(b'/', rest).map_or(path, |end| &path[..=end]);
    PARTITIONS.contains(&top) || (PARTS.contains(&top) && is_missing(top))
}

/// Adds the mount points that a file names.
pub(super) fn collect(path: &[u8], text: &[u8], found: &mut Vec<Vec<u8>>) {
    if path == b"/etc/fstab" {
        let place = |line: &[u8]| {
            let mut words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
            words.next().filter(|source| !source.starts_with(b"#"))?;
            words.next().map(<[u8]>::to_vec)
        };
        lines(text).filter_map(|line| place(line.bytes)).for_each(|place| keep(&place, found));
    } else if path.ends_with(b".mount") {
        let place = |line: &[u8]| Some(line.strip_prefix(b"Where=")?.trim_ascii().to_vec());
        lines(text).filter_map(|line| place(line.bytes)).for_each(|place| keep(&place, found));
    } else if text.starts_with(b"#!") || memchr::memmem::find(path, b"/init.d/").is_some() {
        let mut read = 0;
        for at in memchr::memmem::find_iter(text, b"mount ") {
            if found.len() >= MAX_MOUNTS {
                break;
            }
            let before = at.checked_sub(1).and_then(|at| text.get(at));
            if at >= read && before.is_none_or(|byte| b" \t\n/;&|(`{!\"'".contains(byte)) {
                read = at + 6 + command(&text[at + 6..], found);
            }
        }
    }
}

/// Takes the last path among the words behind `mount`; how many bytes they are.
fn command(behind: &[u8], found: &mut Vec<Vec<u8>>) -> usize {
    let end = behind.iter().take(4096).position(|byte| b"\n;&|<>)`#".contains(byte));
    let text = behind.get(..end.unwrap_or(behind.len().min(4096))).unwrap_or_default();
    let quote = |byte: &u8| matches!(byte, b'"' | b'\'');
    let words = text.split(u8::is_ascii_whitespace).take(MAX_WORDS).map(|word| {
        let from = word.iter().position(|byte| !quote(byte)).unwrap_or(word.len());
        let to = word.iter().rposition(|byte| !quote(byte)).map_or(from, |at| at + 1);
        word.get(from..to).unwrap_or_default()
    });
    if let Some(place) = words.filter(|word| word.starts_with(b"/")).last() {
        keep(place, found);
    }
    text.len()
}

fn keep(place: &[u8], found: &mut Vec<Vec<u8>>) {
    let end = place.iter().rposition(|byte| *byte != b'/').map_or(0, |at| at + 1);
    let place = &place[..end];
    let is_plain = place.starts_with(b"/") && place.len() <= 255 && !place.contains(&b'$');
    if is_plain && found.len() < MAX_MOUNTS && !found.iter().any(|own| own == place) {
        found.push(place.to_vec());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        collect(path.as_bytes(), text.as_bytes(), &mut found);
        found.iter().map(|own| String::from_utf8_lossy(own).into_owned()).collect()
    }

    #[test]
    fn mount_points_as_files_name_them() {
        let table = "# /dev/x /no jffs2\n/dev/root / auto\n/dev/mtdblock5 /factory/ jffs2 ro 0 0\n";
        assert_eq!(of("/etc/fstab", table), ["/factory"]);
        let unit = "[Mount]\nWhat=/dev/mmcblk0p7\nWhere=/keep\n";
        assert_eq!(of("/usr/lib/systemd/system/keep.mount", unit), ["/keep"]);
        let script = "#!/bin/sh\nmount -t jffs2 /dev/mtdblock5 \"/own\" || exit 1\numount /other\n\
                      /bin/mount /dev/x /two -o ro; mount -o remount,rw /\nmount /dev/x $D\n";
        assert_eq!(of("/etc/init.d/S30pw", script), ["/own", "/two", "/dev/x"]);
        assert!(of("/etc/readme", "mount /dev/x /one").is_empty());
        assert_eq!(of("/x.sh", &"#!mount /a /b\n".repeat(9999)), ["/b"]);
        assert!(of("/x.sh", "#!\nmount ").is_empty());
    }
}
