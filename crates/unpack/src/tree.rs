// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What an artefact holds: containers, their entries, and the gaps that could not be read.

use std::collections::BTreeMap;
use std::ops::Range;

/// Families of formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// A header that describes bytes of its parent. It has no name space of its own: what it wraps
    /// is found, and named, by its offset in the parent.
    Wrapper,
    /// One compressed stream; its content is the single entry.
    Codec,
    /// A file system image.
    FileSystem,
    /// An archive of files.
    Archive,
    /// A folder on disk, or files in memory, taken as an unpacked file system.
    Folder,
}

impl Family {
    /// True where entries have paths below a root.
    #[must_use]
    pub fn is_tree(self) -> bool {
        matches!(self, Self::FileSystem | Self::Archive | Self::Folder)
    }
}

/// What the bytes of a container lie in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parent {
    /// The artefact itself.
    Artefact,
    /// The content of an entry (index into [`Tree::entries`]).
    Entry(usize),
}

/// A container.
#[derive(Debug, Clone)]
pub struct Container {
    /// Id of its format.
    pub format: &'static str,
    /// Family of its format.
    pub family: Family,
    /// What it lies in.
    pub parent: Parent,
    /// Offset within the parent's bytes.
    pub offset: u64,
    /// Size as stored, in bytes; of a wrapper, its header alone.
    pub size: u64,
    /// Header facts.
    pub details: BTreeMap<&'static str, String>,
    /// False where part of it could not be read.
    pub complete: bool,
    /// Its entries, as a range of [`Tree::entries`].
    pub entries: Range<usize>,
}

/// Kinds of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A folder.
    Directory,
    /// A symbolic link.
    Symlink,
    /// A character device.
    CharacterDevice,
    /// A block device.
    BlockDevice,
    /// A named pipe.
    Fifo,
    /// A socket.
    Socket,
    /// The content of a compressed stream.
    Stream,
    /// Bytes of the artefact that no container claims.
    Region,
}

impl EntryKind {
    /// What the upper bits of a mode tell (`S_IFMT`, POSIX `<sys/stat.h>`).
    #[must_use]
    pub fn of_mode(mode: u32) -> Option<Self> {
        Some(match mode & 0o17_0000 {
            0o10_0000 => Self::File,
            0o04_0000 => Self::Directory,
            0o12_0000 => Self::Symlink,
            0o02_0000 => Self::CharacterDevice,
            0o06_0000 => Self::BlockDevice,
            0o01_0000 => Self::Fifo,
            0o14_0000 => Self::Socket,
            _ => return None,
        })
    }

    /// The word used in `thirteen files`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Directory => "directory",
            Self::Symlink => "symlink",
            Self::CharacterDevice => "character-device",
            Self::BlockDevice => "block-device",
            Self::Fifo => "fifo",
            Self::Socket => "socket",
            Self::Stream => "stream",
            Self::Region => "region",
        }
    }

    /// True where an entry has bytes.
    #[must_use]
    pub fn has_content(self) -> bool {
        matches!(self, Self::File | Self::Stream | Self::Region)
    }
}

/// What is known of an entry before its bytes are read.
#[derive(Debug, Clone)]
pub struct Header {
    /// Kind.
    pub kind: EntryKind,
    /// Path inside the container, from `/`, cleaned ([`crate::path::clean`]); empty for streams
    /// and regions. Bytes, as a name need not be text.
    pub path: Vec<u8>,
    /// Permission bits (`0o7777`).
    pub mode: u32,
    /// Owner.
    pub uid: u32,
    /// Group.
    pub gid: u32,
    /// Seconds since 1970, where the format stores them.
    pub modified: Option<u64>,
    /// Size of the content in bytes, as the container declares it; of a stream, once it is known.
    pub size: u64,
    /// Target of a symbolic link.
    pub target: Option<Vec<u8>>,
    /// Where the content stands in the container's own parent, where it stands there whole and
    /// uncompressed.
    pub stored_at: Option<u64>,
}

impl Header {
    /// A header with nothing but kind, path and size.
    #[must_use]
    pub fn new(kind: EntryKind, path: impl Into<Vec<u8>>, size: u64) -> Self {
        Self {
            kind,
            path: path.into(),
            mode: 0,
            uid: 0,
            gid: 0,
            modified: None,
            size,
            target: None,
            stored_at: None,
        }
    }
}

/// An entry, after its bytes were read.
#[derive(Debug)]
pub struct Entry<T> {
    /// What is known of it.
    pub header: Header,
    /// Its container (index into [`Tree::containers`]); `None` for a region of the artefact.
    pub container: Option<usize>,
    /// SHA-256 of the content, where it was asked for and the content was read whole.
    pub sha256: Option<[u8; 32]>,
    /// Bytes of content that were read.
    pub read: u64,
    /// What the visitor made of it.
    pub output: Option<T>,
}

/// Something that could not be read.
#[derive(Debug, Clone)]
pub struct Gap {
    /// What the offset counts in.
    pub place: GapPlace,
    /// First byte.
    pub offset: u64,
    /// Number of bytes; 0 where it is not known.
    pub length: u64,
    /// Why.
    pub cause: Cause,
}

/// What a gap lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapPlace {
    /// The artefact.
    Artefact,
    /// The stored bytes of a container.
    Container(usize),
    /// The content of an entry.
    Entry(usize),
}

/// Why something could not be read. The id is stable; the words have a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// As random as a cipher's output, and no structure.
    LooksEncrypted,
    /// No format here knows it.
    NotRecognised,
    /// The container says it is longer than what is there.
    CutShort,
    /// A compressed stream does not decode.
    StreamDamaged,
    /// A structure points outside, or to itself, or does not hold together.
    StructureDamaged,
    /// The checksum does not hold.
    ChecksumWrong,
    /// The codec or a feature is not read by this version.
    CodecUnsupported,
    /// The limit on bytes was reached.
    LimitBytes,
    /// The limit on entries was reached.
    LimitEntries,
    /// The limit on nesting was reached.
    LimitDepth,
    /// A path left its container, or was no path.
    PathUnsafe,
    /// The operating system refused.
    Refused,
    /// A link leads in a circle.
    LinkLoop,
    /// The user stopped the run, or it took too long.
    Interrupted,
}

impl Cause {
    /// All causes.
    pub const ALL: &'static [Self] = &[
        Self::LooksEncrypted,
        Self::NotRecognised,
        Self::CutShort,
        Self::StreamDamaged,
        Self::StructureDamaged,
        Self::ChecksumWrong,
        Self::CodecUnsupported,
        Self::LimitBytes,
        Self::LimitEntries,
        Self::LimitDepth,
        Self::PathUnsafe,
        Self::Refused,
        Self::LinkLoop,
        Self::Interrupted,
    ];

    /// The stable id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::LooksEncrypted => "looks-encrypted",
            Self::NotRecognised => "not-recognised",
            Self::CutShort => "cut-short",
            Self::StreamDamaged => "stream-damaged",
            Self::StructureDamaged => "structure-damaged",
            Self::ChecksumWrong => "checksum-wrong",
            Self::CodecUnsupported => "codec-unsupported",
            Self::LimitBytes => "limit-bytes",
            Self::LimitEntries => "limit-entries",
            Self::LimitDepth => "limit-depth",
            Self::PathUnsafe => "path-unsafe",
            Self::Refused => "refused",
            Self::LinkLoop => "link-loop",
            Self::Interrupted => "interrupted",
        }
    }
}

/// All that was found, in tree order.
#[derive(Debug)]
pub struct Tree<T> {
    /// Containers: a container stands before those inside it.
    pub containers: Vec<Container>,
    /// Entries, container by container, in the container's own order.
    pub entries: Vec<Entry<T>>,
    /// What could not be read.
    pub gaps: Vec<Gap>,
}

impl<T> Tree<T> {
    /// The container that holds `container`, if any.
    #[must_use]
    pub fn parent_of(&self, container: usize) -> Option<usize> {
        match self.containers.get(container)?.parent {
            Parent::Artefact => None,
            Parent::Entry(entry) => self.entries.get(entry)?.container,
        }
    }

    /// The chain that leads to a container: `["squashfs@0x100598"]`,
    /// `["gzip@0x0", "tar@0x200", …]`, with paths of files in between.
    #[must_use]
    pub fn chain(&self, container: usize) -> Vec<Vec<u8>> {
        let mut chain = Vec::new();
        let mut next = Some(container);
        while let Some(index) = next {
            let Some(container) = self.containers.get(index) else { break };
            if container.family != Family::Folder {
                chain.push(format!("{}@{:#x}", container.format, container.offset).into_bytes());
            }
            next = None;
            if let Parent::Entry(entry) = container.parent
                && let Some(entry) = self.entries.get(entry)
            {
                if !entry.header.path.is_empty() {
                    chain.push(entry.header.path.clone());
                }
                next = entry.container;
            }
        }
        chain.reverse();
        chain
    }
}
