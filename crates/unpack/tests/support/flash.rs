// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A folder that other people's tools pack, and what must come out again.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};
use thirteen_unpack::{EntryKind, Header, Tree};

/// Bytes that compress somewhat, and differ for each seed.
pub fn content(seed: u32, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(2_654_435_761) | 1;
    let mut bytes = Vec::with_capacity(length + 64);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let _ = writeln!(bytes, "{seed} says {:x} and then {}", state, state % 7);
    }
    bytes.truncate(length);
    bytes
}

/// Bytes that do not compress.
pub fn noise(length: usize) -> Vec<u8> {
    let blocks = (0..length as u64 / 32 + 1).flat_map(|n| Sha256::digest(n.to_le_bytes()));
    blocks.take(length).collect()
}

/// Makes the folder: files of odd sizes, folders, links, names; hard links where `hard`.
pub fn build(root: &Path, hard: bool) {
    for folder in ["etc/empty", "bin", "many", "deep/deeper/deepest"] {
        fs::create_dir_all(root.join(folder)).unwrap();
    }
    for (seed, length) in [0, 1, 2, 4095, 4096, 4097, 65_537, 300_000].into_iter().enumerate() {
        let bytes = content(seed as u32, length);
        fs::write(root.join(format!("bin/file-{length}")), bytes).unwrap();
    }
    fs::write(root.join("bin/noise"), noise(50_001)).unwrap();
    fs::write(root.join("bin/zeros"), vec![0; 40_000]).unwrap();
    let sparse = fs::File::create(root.join("bin/sparse")).unwrap();
    sparse.set_len(100_000).unwrap();
    (&sparse).write_all(b"only the first bytes are there").unwrap();
    symlink("../bin/file-1", root.join("etc/link")).unwrap();
    symlink("t".repeat(200), root.join("etc/long-link")).unwrap();
    fs::write(root.join("etc/shadow"), b"root::0:0:99999:7:::\n").unwrap();
    fs::set_permissions(root.join("etc/shadow"), fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(root.join("etc/name-\u{fc}\u{4e16}"), b"not ASCII").unwrap();
    fs::write(root.join("deep/deeper/deepest/file"), b"thirteen\n").unwrap();
    for number in 0..100 {
        fs::write(root.join(format!("many/{number}")), content(number, 200)).unwrap();
    }
    if hard {
        fs::hard_link(root.join("bin/file-65537"), root.join("etc/hard-link")).unwrap();
    }
}

/// What stands in a folder: kind, and hash or target.
pub fn truth(root: &Path) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    below(root, root, &mut all);
    all
}

fn below(root: &Path, folder: &Path, all: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("/{}", path.strip_prefix(root).unwrap().to_str().unwrap());
        let kind = fs::symlink_metadata(&path).unwrap().file_type();
        let what = if kind.is_dir() {
            below(root, &path, all);
            "directory".to_owned()
        } else if kind.is_symlink() {
            format!("symlink {}", fs::read_link(&path).unwrap().to_str().unwrap())
        } else {
            let digest: [u8; 32] = Sha256::digest(fs::read(&path).unwrap()).into();
            format!("file {digest:x?}")
        };
        all.insert(name, what);
    }
}

/// The same of one container of a tree, without its root.
pub fn found(tree: &Tree<Vec<u8>>, container: usize) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for entry in &tree.entries[tree.containers[container].entries.clone()] {
        let Header { kind, path, target, .. } = &entry.header;
        let what = match kind {
            EntryKind::File => format!("file {:x?}", entry.sha256.unwrap_or_default()),
            EntryKind::Symlink => {
                format!("symlink {}", String::from_utf8_lossy(target.as_deref().unwrap()))
            }
            other => other.id().to_owned(),
        };
        all.insert(String::from_utf8(path.clone()).unwrap(), what);
    }
    all.remove("/");
    all
}

/// Compares what came out with what was packed, and tells what differs.
pub fn same(tree: &Tree<Vec<u8>>, container: usize, wanted: &BTreeMap<String, String>, how: &str) {
    let found = found(tree, container);
    for (path, what) in wanted {
        assert_eq!(found.get(path), Some(what), "{how}: {path}");
    }
    for path in found.keys() {
        assert!(wanted.contains_key(path), "{how}: {path} was not packed");
    }
    assert!(tree.gaps.is_empty(), "{how}: {:?}", tree.gaps);
}

/// Runs a tool; false, with a word on what to install, where there is none.
pub fn run(program: &str, package: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::piped());
    let Ok(done) = command.output() else {
        println!("skipped: install {program} (Debian: {package})");
        return false;
    };
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{program} {arguments:?}: {said}");
    true
}

/// CRC-32 bit by bit, from this register on, without a last inversion.
pub fn crc32(mut register: u32, bytes: &[u8]) -> u32 {
    for byte in bytes {
        register ^= u32::from(*byte);
        for _ in 0..8 {
            register = (register >> 1) ^ if register & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    register
}

/// A jffs2 node, little endian: numbers behind the header, their sum, more numbers, bytes.
fn jffs2_node(kind: u16, fields: &[u8], data: &[u8]) -> Vec<u8> {
    let dirent = kind == 0xe001;
    let size = fields.len() + 12 + if dirent { 8 } else { 4 } + data.len();
    let mut node = [0x1985_u16.to_le_bytes(), kind.to_le_bytes()].concat();
    node.extend_from_slice(&u32::try_from(size).unwrap().to_le_bytes());
    node.extend_from_slice(&crc32(0, &node).to_le_bytes());
    node.extend_from_slice(fields);
    // The sum of a node leaves out the sum of the data, which stands before it in an inode.
    let summed = if dirent { node.len() } else { node.len() - 4 };
    let sum = crc32(0, &node[..summed]);
    node.extend_from_slice(&sum.to_le_bytes());
    if dirent {
        node.extend_from_slice(&crc32(0, data).to_le_bytes());
    }
    node.extend_from_slice(data);
    node.resize(node.len().next_multiple_of(4), 0xff);
    node
}

/// A name in a folder; of inode 0 where it is deleted.
pub fn jffs2_name(parent: u32, version: u32, inode: u32, kind: u8, name: &str) -> Vec<u8> {
    let mut fields: Vec<u8> =
        [parent, version, inode, 1].iter().flat_map(|number| number.to_le_bytes()).collect();
    fields.extend_from_slice(&[u8::try_from(name.len()).unwrap(), kind, 0, 0]);
    jffs2_node(0xe001, &fields, name.as_bytes())
}

/// An inode whose content is `size` bytes long, with these bytes of it, stored as they are.
pub fn jffs2_inode(number: u32, version: u32, size: u32, offset: u32, data: &[u8]) -> Vec<u8> {
    let mut fields = Vec::new();
    let length = u32::try_from(data.len()).unwrap();
    for field in [number, version, 0o10_0644, 0, size, 1, 2, 3, offset, length, length, 0] {
        fields.extend_from_slice(&field.to_le_bytes());
    }
    fields.extend_from_slice(&crc32(0, data).to_le_bytes());
    jffs2_node(0xe002, &fields, data)
}

/// A UBIFS node.
pub fn ubifs_node(kind: u8, sequence: u64, fields: &[u8]) -> Vec<u8> {
    let size = u32::try_from(fields.len() + 24).unwrap();
    let mut node = vec![0x31, 0x18, 0x10, 0x06, 0, 0, 0, 0];
    node.extend_from_slice(&sequence.to_le_bytes());
    node.extend_from_slice(&size.to_le_bytes());
    node.extend_from_slice(&[kind, 0, 0, 0]);
    node.extend_from_slice(fields);
    ubifs_sum(&mut node);
    node.resize(node.len().next_multiple_of(8), 0xce);
    node
}

/// Makes the sum of a UBIFS node hold.
pub fn ubifs_sum(node: &mut [u8]) {
    let sum = crc32(u32::MAX, &node[8..]);
    node[4..8].copy_from_slice(&sum.to_le_bytes());
}

fn ubifs_key(inode: u32, kind: u32, rest: u32) -> Vec<u8> {
    let mut key = [inode.to_le_bytes(), (kind << 29 | rest).to_le_bytes()].concat();
    key.resize(16, 0);
    key
}

/// The name of an inode in a folder; of inode 0 where it is deleted.
pub fn ubifs_name(sequence: u64, parent: u32, inode: u32, name: &str) -> Vec<u8> {
    let mut fields = ubifs_key(parent, 2, 7);
    fields.extend_from_slice(&u64::from(inode).to_le_bytes());
    fields.extend_from_slice(&[0, 0]);
    fields.extend_from_slice(&u16::try_from(name.len()).unwrap().to_le_bytes());
    fields.extend_from_slice(&[0; 4]);
    fields.extend_from_slice(name.as_bytes());
    fields.push(0);
    ubifs_node(2, sequence, &fields)
}

/// A regular file.
pub fn ubifs_inode(sequence: u64, inode: u32, links: u32, size: u64) -> Vec<u8> {
    let mut fields = vec![0; 136];
    fields[..16].copy_from_slice(&ubifs_key(inode, 0, 0));
    fields[24..32].copy_from_slice(&size.to_le_bytes());
    fields[68..72].copy_from_slice(&links.to_le_bytes());
    fields[80..84].copy_from_slice(&0o10_0644_u32.to_le_bytes());
    ubifs_node(0, sequence, &fields)
}

/// A block of a file, stored as it is.
pub fn ubifs_data(sequence: u64, inode: u32, block: u32, data: &[u8]) -> Vec<u8> {
    let mut fields = ubifs_key(inode, 1, block);
    fields.extend_from_slice(&u32::try_from(data.len()).unwrap().to_le_bytes());
    fields.extend_from_slice(&[0; 4]);
    fields.extend_from_slice(data);
    ubifs_node(1, sequence, &fields)
}

/// A folder with what stands in it.
pub struct Folder {
    place: tempfile::TempDir,
    /// What stands in it.
    pub wanted: BTreeMap<String, String>,
}

impl Folder {
    /// Makes it.
    pub fn new(hard: bool) -> Self {
        let place = tempfile::tempdir().unwrap();
        build(&place.path().join("root"), hard);
        let wanted = truth(&place.path().join("root"));
        Self { place, wanted }
    }

    /// A path beside it; `root` is the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }
}

/// A path as text.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// How many entries of a kind there are.
pub fn count(tree: &Tree<Vec<u8>>, kind: EntryKind) -> usize {
    tree.entries.iter().filter(|entry| entry.header.kind == kind).count()
}

/// The content at a path, which has to be there.
pub fn bytes_of<'t>(tree: &'t Tree<Vec<u8>>, path: &str) -> &'t [u8] {
    let entry = tree.entries.iter().find(|entry| entry.header.path == path.as_bytes());
    entry.unwrap_or_else(|| panic!("no {path}")).output.as_deref().unwrap()
}

/// A fixture.
pub fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats").join(name)).unwrap()
}
