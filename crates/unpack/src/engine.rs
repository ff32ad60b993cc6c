// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The walk: scans contents for containers, opens them, and lets every content pass the visitor.
//!
//! Each container gets its share of the limits before it is opened, by its place in the tree
//! alone, so that the result does not depend on which thread came first. Nodes are collected as
//! they are done and put into tree order at the end ([`crate::assemble`]).

use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::artefact::Artefact;
use crate::assemble;
use crate::blob::Blob;
use crate::budget::{Limits, MAX_CONTENT, Share, Stop};
use crate::folder::FolderReader;
use crate::formats::{Damage, Decoded, Format, Open, Opened, TreeReader, Within};
use crate::queue::Queue;
use crate::scan::{self, Found};
use crate::tree::{Cause, EntryKind, Family, Header, Tree};
use crate::visit::{Seat, Visitor};
use crate::work;

/// How to read.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Number of threads.
    pub jobs: usize,
    /// Whether every content is hashed.
    pub hash: bool,
    /// Limits.
    pub limits: Limits,
}

/// Id of the folder that stands for a source of files.
pub const FOLDER: &str = "folder";

/// Position of a node in the tree: container, entry, container, …
pub type Key = Vec<u32>;

/// A container with its entries, as it came out of a thread.
pub struct Node<T> {
    /// Its position.
    pub key: Key,
    /// Its format.
    pub format: &'static str,
    /// Its family.
    pub family: Family,
    /// Offset in its parent's content.
    pub offset: u64,
    /// Size as stored.
    pub size: u64,
    /// Header facts.
    pub details: std::collections::BTreeMap<&'static str, String>,
    /// What is broken in the container as a whole.
    pub damage: Vec<Damage>,
    /// Its entries.
    pub entries: Vec<Draft<T>>,
}

/// An entry, before it has its place.
pub struct Draft<T> {
    /// What is known of it.
    pub header: Header,
    /// Its hash.
    pub sha256: Option<[u8; 32]>,
    /// Bytes read.
    pub read: u64,
    /// What the visitor made of it.
    pub output: Option<T>,
    /// Why it was not read whole; the offset is within the container.
    pub damage: Option<Damage>,
}

impl<T> Draft<T> {
    fn new(header: Header) -> Self {
        Self { header, sha256: None, read: 0, output: None, damage: None }
    }
}

enum Task<'a> {
    Container {
        key: Key,
        share: Share,
        content: Blob<'a>,
        found: Found,
    },
    /// Streams whose ends only decoding tells, one after the other: the next may lie in the last.
    Streams {
        share: Share,
        content: Blob<'a>,
        span: u64,
        found: Vec<(Key, Found)>,
    },
    Files {
        node: usize,
        seat: TreeSeat,
        reader: Arc<dyn TreeReader + 'a>,
        content: Blob<'a>,
        files: Vec<Portion>,
    },
}

/// What all entries of one tree share.
#[derive(Clone)]
struct TreeSeat {
    key: Key,
    format: &'static str,
    family: Family,
    /// For containers inside its entries.
    share: Share,
    /// Sum of the sizes of its entries: what shares are measured by.
    total: u64,
}

/// An entry with the number of bytes that may be read of it.
#[derive(Clone, Copy)]
struct Portion {
    entry: usize,
    bytes: u64,
}

struct Engine<'a, 'v, V: Visitor> {
    visitor: &'v V,
    stop: &'v Stop,
    hash: bool,
    queue: Queue<Task<'a>>,
    nodes: Mutex<Vec<Node<V::Output>>>,
}

/// Reads an artefact: finds what is in it and shows every content to the visitor.
pub fn read<V: Visitor>(
    artefact: &Artefact,
    options: &Options,
    stop: &Stop,
    visitor: &V,
) -> Tree<V::Output> {
    let engine = Engine {
        visitor,
        stop,
        hash: options.hash,
        queue: Queue::new(),
        nodes: Mutex::new(Vec::new()),
    };
    let share = Share::whole(&options.limits);
    match artefact {
        Artefact::Image(image) => {
            let content = Blob::borrowed(image);
            engine.queue_found(
                &Key::new(),
                share,
                &content,
                scan::artefact(&content, options.jobs),
            );
            engine.work(options.jobs);
            assemble::image(engine.take(), &content, visitor, options)
        }
        Artefact::Files(files) => {
            let reader: Arc<dyn TreeReader + '_> = Arc::new(FolderReader::new(files));
            let found = Node {
                key: vec![0],
                format: FOLDER,
                family: Family::Folder,
                offset: 0,
                size: artefact.size(),
                details: std::collections::BTreeMap::default(),
                damage: Vec::new(),
                entries: Vec::new(),
            };
            let opened = Opened { reader, damage: Vec::new() };
            engine.tree(found, share, &Blob::borrowed(&[]), opened);
            engine.work(options.jobs);
            assemble::files(engine.take())
        }
    }
}

impl<'a, V: Visitor> Engine<'a, '_, V> {
    fn work(&self, jobs: usize) {
        self.queue.run(jobs.max(1), |task| match task {
            Task::Container { key, share, content, found } => {
                self.container(key, share, &content, found);
            }
            Task::Streams { share, content, span, found } => {
                self.streams(share, &content, span, found);
            }
            Task::Files { node, seat, reader, content, files } => {
                for portion in files {
                    self.entry(node, &seat, reader.as_ref(), &content, portion);
                }
            }
        });
    }

    fn take(&self) -> Vec<Node<V::Output>> {
        std::mem::take(&mut *self.nodes.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn add(&self, node: Node<V::Output>) -> usize {
        let mut nodes = self.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        nodes.push(node);
        nodes.len() - 1
    }

    fn update(&self, node: usize, change: impl FnOnce(&mut Node<V::Output>)) {
        let mut nodes = self.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(node) = nodes.get_mut(node) {
            change(node);
        }
    }

    /// Queues the containers that were found in a content.
    fn queue_found(&self, place: &[u32], share: Share, content: &Blob<'a>, all: Vec<Found>) {
        let total = content.len() as u64;
        let mut all = all.into_iter().enumerate().peekable();
        while let Some((number, found)) = all.next() {
            let key = child(place, number);
            let start = found.offset;
            if !matches!(found.candidate.open, Open::Stream { .. }) {
                let weight = found.candidate.size.unwrap_or(0);
                let Some(share) = share.part(weight, total) else {
                    self.add(self.node(key, &found, Some(Cause::LimitDepth)));
                    continue;
                };
                // A tree only opens here; its files come later, each with its own cost.
                let is_tree = matches!(found.candidate.open, Open::Tree(_));
                let cost = if is_tree { u64::MAX } else { 0 };
                let content = content.from(start);
                self.queue.push(cost, Task::Container { key, share, content, found });
                continue;
            }
            let mut run = vec![(key, found)];
            while let Some((number, found)) =
                all.next_if(|(_, next)| matches!(next.candidate.open, Open::Stream { .. }))
            {
                run.push((child(place, number), found));
            }
            let end = all.peek().map_or(content.len(), |(_, next)| next.offset);
            let span = (end - start) as u64;
            if let Some(share) = share.part(span, total) {
                // Streams may run past `end`, where what begins there is a chance hit.
                let content = content.clone();
                self.queue.push(span, Task::Streams { share, content, span, found: run });
            } else {
                let (key, found) = run.swap_remove(0);
                self.add(self.node(key, &found, Some(Cause::LimitDepth)));
            }
        }
    }

    fn node(&self, key: Key, found: &Found, damage: Option<Cause>) -> Node<V::Output> {
        let flaw = damage.or(found.candidate.flaw);
        Node {
            key,
            format: found.format.id,
            family: found.format.family,
            offset: found.offset as u64,
            size: found.candidate.size.unwrap_or(0),
            details: found.candidate.details.clone(),
            damage: flaw.map(|cause| Damage { offset: 0, cause }).into_iter().collect(),
            entries: Vec::new(),
        }
    }

    fn container(&self, key: Key, share: Share, content: &Blob<'a>, found: Found) {
        let node = self.node(key, &found, None);
        if self.stop.is_asked() {
            self.add(Node {
                damage: vec![Damage { offset: 0, cause: Cause::Interrupted }],
                ..node
            });
            return;
        }
        match found.candidate.open {
            Open::Header | Open::Pointing(_) => {
                self.add(node);
            }
            // Streams have a task of their own.
            Open::Stream { .. } => {}
            Open::Tree(open) => {
                let size = usize::try_from(node.size).unwrap_or(usize::MAX);
                let content = content.slice(0..size);
                match open(&content, &share, self.stop) {
                    Ok(opened) => self.tree(node, share, &content, opened),
                    Err(damage) => {
                        let mut node = node;
                        node.damage.push(damage);
                        self.add(node);
                    }
                }
            }
        }
    }

    /// Decodes streams in order, all out of one share; what lies inside one is not tried.
    fn streams(&self, mut share: Share, content: &Blob<'a>, mut span: u64, run: Vec<(Key, Found)>) {
        let mut end = 0;
        for (key, found) in run {
            if found.offset < end {
                continue;
            }
            let Open::Stream { decode, proven } = found.candidate.open else { continue };
            let mut node = self.node(key, &found, None);
            let (decoded, spent) =
                work::metered(|| decode(&content.from(found.offset), share.bytes, self.stop));
            let length = decoded.content.len() as u64;
            let cost = length.max(spent / 4);
            node.size = decoded.consumed;
            let broke =
                !matches!(decoded.flaw, None | Some(Cause::LimitBytes | Cause::Interrupted));
            share.take_bytes(if broke { cost.saturating_mul(BROKEN) } else { cost });
            if !proven && broke && length < BELIEVED {
                continue;
            }
            end = found.offset.saturating_add(usize::try_from(node.size).unwrap_or(usize::MAX));
            // What lies in the content gets as much of the rest as the stream is of the span.
            let inner =
                share.part(node.size.min(span), span).unwrap_or(Share { depth: 0, ..share });
            let inner = Share { depth: share.depth, ..inner };
            share.bytes -= inner.bytes.min(share.bytes);
            share.entries -= inner.entries.min(share.entries);
            span = span.saturating_sub(node.size).max(1);
            self.stream(node, found.format, inner, decoded);
        }
    }

    fn stream(
        &self,
        mut node: Node<V::Output>,
        format: &'static Format,
        share: Share,
        decoded: Decoded,
    ) {
        let Decoded { content, consumed, flaw } = decoded;
        let place = child(&node.key, 0);
        let mut draft =
            Draft::new(Header::new(EntryKind::Stream, Vec::new(), content.len() as u64));
        draft.damage = flaw.map(|cause| Damage { offset: consumed, cause });
        let content = Blob::shared(Arc::new(content));
        let found = scan::scan(&content);
        let seat = Seat { header: &draft.header, format: format.id, family: format.family };
        let output = self.visit(&seat, &content, flaw.is_none());
        draft.read = content.len() as u64;
        (draft.sha256, draft.output) = output;
        // Inside a tree a file need not be anything; directly in an image it is what was shipped.
        if draft.damage.is_none() && found.is_empty() && node.key.len() == 1 {
            draft.damage =
                crate::region::unknown_content(&content).map(|cause| Damage { offset: 0, cause });
        }
        node.entries.push(draft);
        self.add(node);
        self.queue_found(&place, share, &content, found);
    }

    fn tree(
        &self,
        mut node: Node<V::Output>,
        mut share: Share,
        content: &Blob<'a>,
        opened: Opened<'a>,
    ) {
        let Opened { reader, damage } = opened;
        let headers = reader.headers();
        node.damage.extend(damage);
        node.entries = headers.iter().cloned().map(Draft::new).collect();
        let sizes = headers.iter().filter(|h| h.kind.has_content()).map(|h| h.size);
        let total = sizes.fold(0, u64::saturating_add);
        let sizes = headers.iter().map(|h| if h.kind.has_content() { h.size } else { 0 });
        let given = share.deal(&sizes.collect::<Vec<_>>());
        let (key, format, family) = (node.key.clone(), node.format, node.family);
        let seat = TreeSeat { key, format, family, share, total };
        let node = self.add(node);
        for (cost, files) in reader.groups() {
            let files = files
                .into_iter()
                .filter_map(|entry| Some(Portion { entry, bytes: *given.get(entry)? }))
                .collect();
            let (seat, reader, content) = (seat.clone(), Arc::clone(&reader), content.clone());
            let task = Task::Files { node, seat, reader, content, files };
            self.queue.push(cost, task);
        }
    }

    /// Reads one entry of a tree.
    fn entry(
        &self,
        node: usize,
        tree: &TreeSeat,
        reader: &dyn TreeReader,
        container: &Blob<'a>,
        portion: Portion,
    ) {
        let Portion { entry, bytes } = portion;
        let Some(header) = reader.headers().get(entry) else { return };
        let mut limit = bytes.min(MAX_CONTENT);
        let (blob, read) = if self.stop.is_asked() {
            (Blob::borrowed(&[]), Err(Damage { offset: 0, cause: Cause::Interrupted }))
        } else if let Some(range) = reader.in_place(entry) {
            // Nothing is held: the limit on one piece does not apply.
            limit = bytes;
            let length = usize::try_from(limit).unwrap_or(usize::MAX).min(range.len());
            (container.slice(range.start..range.start.saturating_add(length)), Ok(()))
        } else {
            let mut content = Vec::new();
            let read = reader.read(entry, limit, &mut content);
            (Blob::shared(Arc::new(content)), read)
        };
        let short = (blob.len() as u64) < header.size;
        let damage = match read {
            Err(damage) => Some(damage),
            Ok(()) if short && limit < header.size => {
                Some(Damage { offset: 0, cause: Cause::LimitBytes })
            }
            Ok(()) if short => Some(Damage { offset: 0, cause: Cause::CutShort }),
            Ok(()) => None,
        };
        let seat = Seat { header, format: tree.format, family: tree.family };
        let (sha256, output) = self.visit(&seat, &blob, damage.is_none());
        self.update(node, |node| {
            if let Some(draft) = node.entries.get_mut(entry) {
                (draft.sha256, draft.output) = (sha256, output);
                // What is encrypted, or packed in a way that is not known, counts as not read.
                let sealed = damage.is_some_and(|damage| {
                    matches!(damage.cause, Cause::LooksEncrypted | Cause::CodecUnsupported)
                });
                draft.read = if sealed { 0 } else { blob.len() as u64 };
                draft.damage = damage;
            }
        });
        let found = match reader.within(entry) {
            Within::Nowhere => Vec::new(),
            Within::Start => scan::of_file(&blob),
            Within::Anywhere => scan::scan(&blob),
            Within::Behind => scan::behind(&blob),
        };
        if let Some(first) = found.first() {
            let place = child(&tree.key, entry);
            if let Some(share) = tree.share.part(header.size, tree.total) {
                self.queue_found(&place, share, &blob, found);
            } else {
                self.add(self.node(child(&place, 0), first, Some(Cause::LimitDepth)));
            }
        }
    }

    /// Shows a content to the visitor, and hashes it.
    fn visit(
        &self,
        seat: &Seat<'_>,
        content: &[u8],
        complete: bool,
    ) -> (Option<[u8; 32]>, Option<V::Output>) {
        self.stop.count(content.len() as u64);
        visit(self.visitor, self.hash, seat, content, complete)
    }
}

/// Below this many bytes of output, a weak magic whose stream breaks is taken for a chance hit.
const BELIEVED: u64 = 64 << 10;

/// How many times over a stream that breaks counts: few do in an honest image, and an image full of
/// beginnings of streams shall not have them all decoded.
const BROKEN: u64 = 8;

/// Shows a content to a visitor, and hashes it where that was asked for and it is whole.
pub fn visit<V: Visitor>(
    visitor: &V,
    hash: bool,
    seat: &Seat<'_>,
    content: &[u8],
    complete: bool,
) -> (Option<[u8; 32]>, Option<V::Output>) {
    let sha256 = (hash && complete).then(|| Sha256::digest(content).into());
    let output = visitor.wants(seat).then(|| visitor.visit(seat, content, complete)).flatten();
    (sha256, output)
}

/// Key of the `number`th child.
fn child(key: &[u32], number: usize) -> Key {
    let mut child = Vec::with_capacity(key.len() + 1);
    child.extend_from_slice(key);
    child.push(u32::try_from(number).unwrap_or(u32::MAX));
    child
}
