// SPDX-License-Identifier: Apache-2.0 OR MIT
//! File systems of flash memory: what other people's tools packed comes out again, and what is
//! known of real images holds.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use support::flash::{self, run, same, truth};
use support::{describe, keep, samples};
use thirteen_unpack::{EntryKind, Tree};

struct Folder {
    place: tempfile::TempDir,
    wanted: BTreeMap<String, String>,
}

impl Folder {
    fn new(hard: bool) -> Self {
        let place = tempfile::tempdir().unwrap();
        flash::build(&place.path().join("root"), hard);
        let wanted = truth(&place.path().join("root"));
        Self { place, wanted }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn count(tree: &Tree<Vec<u8>>, kind: EntryKind) -> usize {
    tree.entries.iter().filter(|entry| entry.header.kind == kind).count()
}

fn content<'t>(tree: &'t Tree<Vec<u8>>, path: &str) -> &'t [u8] {
    let entry = tree.entries.iter().find(|entry| entry.header.path == path.as_bytes());
    entry.unwrap_or_else(|| panic!("no {path}")).output.as_deref().unwrap()
}

#[test]
fn cramfs_of_both_orders() {
    let folder = Folder::new(true);
    let (root, image) = (folder.path("root"), folder.path("image"));
    for options in [["-N", "little"].as_slice(), &["-N", "big"], &["-z"], &["-p"], &["-n", "name"]]
    {
        let arguments = [options, &[text(&root), text(&image)]].concat();
        if !run("mkfs.cramfs", "util-linux-extra", &arguments) {
            return;
        }
        let mut bytes = vec![0; 4096];
        bytes.extend_from_slice(&fs::read(&image).unwrap());
        bytes.extend_from_slice(&[0xff; 5000]);
        let tree = keep(&bytes, 2);
        same(&tree, 0, &folder.wanted, &format!("{options:?}"));
        assert_eq!(tree.containers[0].details["checksum"], "holds", "{options:?}");
        assert_eq!(tree.containers[0].offset, 4096, "{options:?}");
        assert_eq!(tree.containers.len(), 1, "{options:?}");
    }
}

/// The keys of the device, and where they stand.
const KEYS: [(&str, usize, u64); 4] = [
    ("rsa", 805, 0x11_8888),
    ("dss", 457, 0x11_85d0),
    ("ecdsa", 140, 0x11_87a0),
    ("ed25519", 83, 0x11_8830),
];

#[test]
fn a_real_cramfs_with_extended_block_pointers() {
    let Some(samples) = samples() else { return };
    let bytes = fs::read(samples.join("firmware/esp32s3-linux-rootfs.cramfs")).unwrap();
    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    assert_eq!(tree.containers.len(), 1, "{:?}", tree.containers);
    assert_eq!(tree.containers[0].details["checksum"], "holds");
    assert_eq!(tree.entries.len(), 401);
    assert_eq!((count(&tree, EntryKind::File), count(&tree, EntryKind::Symlink)), (51, 314));
    assert!(content(&tree, "/etc/shadow").starts_with(b"root::"));
    for (kind, size, at) in KEYS {
        let path = format!("/etc/dropbear/dropbear_{kind}_host_key");
        let entry = tree.entries.iter().find(|e| e.header.path == path.as_bytes()).unwrap();
        assert_eq!(entry.header.size, size as u64, "{kind}");
        assert_eq!(entry.header.stored_at, Some(at), "{kind}");
        let start = usize::try_from(at).unwrap();
        assert_eq!(content(&tree, &path), &bytes[start..start + size], "{kind}");
    }
    assert_eq!(describe(&tree), describe(&keep(&bytes, 1)));
}

#[test]
fn cramfs_pointers_of_all_kinds() {
    let fixture = "fixtures/formats/cramfs/reads/extended.cramfs";
    let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(fixture)).unwrap();
    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let line = b"thirteen guidelines for the internet of things\n".repeat(8);
    assert_eq!(content(&tree, "/direct"), line);
    assert_eq!(content(&tree, "/packed"), line);
    let holes = content(&tree, "/holes");
    assert_eq!(holes.len(), 8292);
    assert!(holes[..4096].starts_with(b"thirteen") && holes[4096..].iter().all(|byte| *byte == 0));
    let mixed = content(&tree, "/mixed");
    for (number, digit) in (0..).zip(b"1234") {
        let block = &mixed[number * 4096..mixed.len().min(number * 4096 + 4096)];
        assert!(block[9..].iter().all(|byte| byte == digit), "{number}");
    }
    assert_eq!(mixed.len(), 3 * 4096 + 50);
    let stored: Vec<_> = tree.entries.iter().filter_map(|entry| entry.header.stored_at).collect();
    assert_eq!(stored.len(), 1);
    assert!(bytes[usize::try_from(stored[0]).unwrap()..].starts_with(&line));
}
