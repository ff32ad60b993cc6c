// SPDX-License-Identifier: Apache-2.0 OR MIT
//! UBI volumes and UBIFS, as Debian's tools write them, and with a journal.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use support::flash::{self, Folder, bytes_of, run, same, text};
use support::{describe, keep};

/// Makes a UBIFS image of the folder.
fn mkfs_ubifs(folder: &Folder, image: &Path, options: &[&str]) -> bool {
    let root = folder.path("root");
    let arguments = [&["-r", text(&root), "-o", text(image), "-F"], options].concat();
    run("mkfs.ubifs", "mtd-utils", &arguments)
}

#[test]
fn ubifs_with_all_compressors() {
    let folder = Folder::new(true);
    let image = folder.path("image");
    for (page, block) in [("2048", "126976"), ("1", "65408"), ("4096", "253952")] {
        for codec in ["none", "lzo", "zlib", "zstd"] {
            let options = ["-m", page, "-e", block, "-c", "200", "-x", codec];
            if !mkfs_ubifs(&folder, &image, &options) {
                return;
            }
            let mut bytes = vec![0xff; 4096];
            bytes.extend_from_slice(&fs::read(&image).unwrap());
            let tree = keep(&bytes, 2);
            same(&tree, 0, &folder.wanted, &format!("{options:?}"));
            assert_eq!(tree.containers.len(), 1, "{options:?}");
            assert_eq!(tree.containers[0].details["compression"], codec);
            assert_eq!(describe(&tree), describe(&keep(&bytes, 1)), "{options:?}");
            if codec == "none" {
                let wanted = bytes_of(&tree, "/etc/shadow").to_vec();
                let entry = tree.entries.iter().find(|e| e.header.path == b"/etc/shadow").unwrap();
                let at = usize::try_from(entry.header.stored_at.unwrap()).unwrap();
                assert!(bytes[at..].starts_with(&wanted));
            }
        }
    }
}

#[test]
fn ubi_with_several_volumes() {
    let folder = Folder::new(false);
    let (image, config) = (folder.path("image"), folder.path("ubi.ini"));
    let (first, second) = (folder.path("first"), folder.path("second"));
    let raw = flash::noise(200_000);
    fs::write(folder.path("raw"), &raw).unwrap();
    for (page, block, leb) in [("2048", "131072", "126976"), ("1", "65536", "65408")] {
        let options = ["-m", page, "-e", leb, "-c", "200"];
        let made = mkfs_ubifs(&folder, &first, &[&options[..], &["-x", "zlib"]].concat())
            && mkfs_ubifs(&folder, &second, &[&options[..], &["-x", "lzo"]].concat());
        if !made {
            return;
        }
        let volume = |name: &str, id: u8, kind: &str, file: &str| {
            let file = folder.path(file);
            format!(
                "[{name}]\nmode=ubi\nimage={}\nvol_id={id}\nvol_type={kind}\nvol_name={name}\n\
                 vol_size=20MiB\n",
                text(&file)
            )
        };
        let volumes = [
            volume("rootfs", 0, "dynamic", "first"),
            volume("kernel", 3, "static", "raw"),
            volume("data", 5, "dynamic", "second"),
            "[empty]\nmode=ubi\nvol_id=7\nvol_type=dynamic\nvol_name=empty\nvol_size=1MiB\n".into(),
        ];
        fs::write(&config, volumes.concat()).unwrap();
        let arguments = ["-o", text(&image), "-m", page, "-p", block, text(&config)];
        if !run("ubinize", "mtd-utils", &arguments) {
            return;
        }
        let mut bytes = vec![0xff; 10_000];
        bytes.extend_from_slice(&fs::read(&image).unwrap());
        bytes.extend_from_slice(&[0; 1000]);
        let tree = keep(&bytes, 2);
        let formats: Vec<_> = tree.containers.iter().map(|c| c.format).collect();
        assert_eq!(formats, ["ubi", "ubifs", "ubifs"], "{page}");
        assert_eq!(tree.containers[0].details["block-size"], block);
        assert_eq!(tree.containers[0].details["logical-block-size"], leb);
        let names: Vec<_> = tree.entries[tree.containers[0].entries.clone()].iter().collect();
        let names: Vec<_> =
            names.iter().map(|e| e.header.path.escape_ascii().to_string()).collect();
        assert_eq!(names, ["/rootfs", "/kernel", "/data", "/empty"]);
        assert!(bytes_of(&tree, "/kernel") == raw, "{page}");
        same(&tree, 1, &folder.wanted, "rootfs");
        same(&tree, 2, &folder.wanted, "data");
        let chain: Vec<_> =
            tree.chain(2).iter().map(|part| String::from_utf8_lossy(part).into_owned()).collect();
        assert_eq!(chain, ["ubi@0x2710", "/data", "ubifs@0x0"]);

        // Blocks in another order, one erased, one bad.
        let size: usize = block.parse().unwrap();
        let mut blocks: Vec<_> = bytes[10_000..bytes.len() - 1000].chunks(size).collect();
        blocks.reverse();
        let (erased, bad) = (vec![0xff; size], vec![0; size]);
        blocks.insert(3, &erased);
        blocks.insert(6, &bad);
        let tree = keep(&blocks.concat(), 2);
        assert!(bytes_of(&tree, "/kernel") == raw, "{page}");
        same(&tree, 1, &folder.wanted, "shuffled");
    }
}

/// A file system that was not unmounted: what was done last stands in its journal alone.
#[test]
fn the_journal_of_ubifs_is_newer_than_its_tree() {
    const LEB: usize = 65_408;
    use flash::{ubifs_data as data, ubifs_inode as inode, ubifs_name as name, ubifs_node};
    let mut folder = Folder::new(false);
    let image = folder.path("image");
    if !mkfs_ubifs(&folder, &image, &["-m", "1", "-e", "65408", "-c", "200", "-x", "none"]) {
        return;
    }
    let mut bytes = fs::read(&image).unwrap();
    let find = |folder: u32, wanted: &str| {
        let nodes = (0..bytes.len() - 400).step_by(8).map(|at| &bytes[at..at + 400]);
        let number =
            |node: &[u8], at: usize| u32::from_le_bytes(node[at..at + 4].try_into().unwrap());
        let mut names = nodes
            .filter(|node| node.starts_with(&[0x31, 0x18, 0x10, 0x06]) && node[20] == 2)
            .filter(|node| number(node, 24) == folder || folder == 0);
        let found =
            names.find(|n| n[56..].starts_with(wanted.as_bytes()) && n[56 + wanted.len()] == 0);
        number(found.unwrap(), 40)
    };
    let bin = find(1, "bin");
    let etc = find(1, "etc");
    let (shadow, large) = (find(etc, "shadow"), find(bin, "file-300000"));
    let bud = u32::try_from(bytes.len() / LEB).unwrap();

    let nodes = [
        name(1001, etc, 9000, "new"),
        inode(1002, 9000, 1, 5000),
        data(1003, 9000, 0, &[b'n'; 4096]),
        // A change that is older than one that stands before it.
        data(1021, 9000, 1, &[b'w'; 904]),
        data(1020, 9000, 1, &[b'o'; 904]),
        name(1005, etc, 0, "shadow"),
        inode(1006, shadow, 0, 0),
        // Cut to ten bytes, then grown: what was cut must not come back.
        ubifs_node(4, 1007, &[&large.to_le_bytes()[..], &[0; 12], &[0; 8], &[0; 8]].concat()),
        inode(1008, large, 1, 20_000),
        data(1009, large, 4, b"end"),
        name(1010, 1, bin, "renamed"),
        name(1011, 1, 0, "bin"),
    ];
    let mut block = nodes.concat();
    block.resize(LEB, 0xff);
    bytes.extend_from_slice(&block);
    // Ten blocks of eight bytes too few for a node that pads stand behind the commit.
    let mut reference = vec![0; 40];
    reference[..4].copy_from_slice(&bud.to_le_bytes());
    let log = 3 * LEB;
    let commit = u32::from_le_bytes(bytes[log + 16..log + 20].try_into().unwrap()) as usize;
    assert_eq!((bytes[log + 20], commit), (10, 32));
    bytes[log + 32..log + 48].fill(0xce);
    bytes[log + 48..log + 112].copy_from_slice(&ubifs_node(8, 1000, &reference));
    bytes[40..44].copy_from_slice(&(bud + 1).to_le_bytes());
    flash::ubifs_sum(&mut bytes[..4096]);

    let tree = keep(&bytes, 2);
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    assert_eq!(bytes_of(&tree, "/etc/new")[..4096], [b'n'; 4096]);
    assert_eq!(bytes_of(&tree, "/etc/new")[4096..], [b'w'; 904]);
    let grown = bytes_of(&tree, "/renamed/file-300000");
    assert_eq!(grown.len(), 20_000);
    assert!(grown[..16_384].iter().all(|byte| *byte == 0) && grown[16_384..].starts_with(b"end\0"));
    // All else is as it was.
    let old = std::mem::take(&mut folder.wanted);
    let mut wanted: BTreeMap<_, _> =
        old.into_iter().map(|(path, what)| (path.replacen("/bin", "/renamed", 1), what)).collect();
    wanted.remove("/etc/shadow");
    let found = flash::found(&tree, 0);
    for path in ["/etc/new", "/renamed/file-300000"] {
        wanted.insert(path.to_owned(), found[path].clone());
    }
    same(&tree, 0, &wanted, "journal");
}
