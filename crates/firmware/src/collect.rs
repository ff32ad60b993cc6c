// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From an artefact to evidence: one pass over all contents for all facets, then one fold each.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use sha2::{Digest, Sha256};
use thirteen_evidence::redact::hex;
use thirteen_evidence::{
    Area, Artefact, Container, Evidence, LIMIT_FACTS, Locator, Looked, ROOT_BELOW, Reason,
    SourceKind, Unread, escape_bytes,
};
use thirteen_unpack::{Cause, EntryKind, Family, Options, Seat, Stop, Tree, Visitor};

use crate::byte_map::byte_map;
use crate::facet::{Facet, LookedAt, Want};
use crate::facets::ALL;
use crate::seen::{MAX_TEXT, Seen};
use crate::view::Image;

/// Texts that are cut and named, for one facet.
const MAX_CUT: usize = 64;

/// Offers every entry to all facets.
struct Collector {
    hash_files: bool,
}

impl Visitor for Collector {
    type Output = Seen;

    fn wants(&self, seat: &Seat<'_>) -> bool {
        let hashes = self.hash_files && seat.family == Family::Folder;
        seat.header.kind.has_content()
            && (hashes || ALL.iter().any(|facet| facet.want(seat) != Want::Nothing))
    }

    fn visit(&self, seat: &Seat<'_>, content: &[u8], complete: bool) -> Option<Seen> {
        let mut seen = Seen::default();
        for facet in ALL {
            match facet.want(seat) {
                Want::Nothing => {}
                Want::Text => {
                    let kept = || content[..content.len().min(MAX_TEXT)].to_vec();
                    seen.text.get_or_insert_with(kept);
                    seen.cut.extend((content.len() > MAX_TEXT).then_some(facet.area()));
                }
                Want::Scan => {
                    seen.kept.extend(facet.scan(seat, content).map(|kept| (facet.area(), kept)));
                }
            }
        }
        if self.hash_files && complete && seat.family == Family::Folder {
            seen.hash = Some(Sha256::digest(content).into());
        }
        (seen.text.is_some() || !seen.kept.is_empty() || seen.hash.is_some()).then_some(seen)
    }
}

/// Reads an artefact into evidence.
#[must_use]
pub fn firmware(artefact: &thirteen_unpack::Artefact, options: &Options, stop: &Stop) -> Evidence {
    let is_folder = matches!(artefact, thirteen_unpack::Artefact::Files(_));
    let collector = Collector { hash_files: is_folder };
    // The image's own hash costs as much as a good part of the reading: it runs beside it.
    let (digest, tree) = std::thread::scope(|scope| {
        let digest = match artefact {
            thirteen_unpack::Artefact::Image(image) if options.jobs > 1 => {
                Some(scope.spawn(|| Sha256::digest(&image[..])))
            }
            _ => None,
        };
        let tree = thirteen_unpack::read(artefact, options, stop, &collector);
        let digest = digest.and_then(|thread| thread.join().ok());
        (digest.map(|digest| hex(&digest)), tree)
    });
    let facts = match digest {
        Some(sha256) => image_facts(sha256, artefact.size()),
        None => identify(artefact, &tree),
    };
    let mut evidence = collect(facts, &tree, options.jobs);
    // Of an image in which nothing is known there is nothing to show.
    if let (thirteen_unpack::Artefact::Image(image), Some(own), false) =
        (artefact, evidence.artefacts.first(), tree.containers.is_empty())
    {
        evidence.byte_maps = vec![byte_map(&tree, image, &own.sha256)];
    }
    evidence
}

fn image_facts(sha256: String, size: u64) -> Artefact {
    Artefact { sha256, name: "image.bin".to_owned(), size, kind: SourceKind::Firmware }
}

/// Name, size and hash of an artefact.
///
/// An image is known by the SHA-256 of its bytes. A folder is known by the SHA-256 of a list with
/// one line for each of its entries, sorted by path as bytes:
///
/// ```text
/// <path>\0<mode, octal>\0<content>\n
/// ```
///
/// where the path begins with `/`, the mode is the permission bits, and the content is the SHA-256
/// of a regular file in lower-case hex, `-> ` and the target of a symbolic link, the kind of
/// anything else (`directory`), and `unread` for a file that could not be read whole.
#[must_use]
pub fn identify(artefact: &thirteen_unpack::Artefact, tree: &Tree<Seen>) -> Artefact {
    if let thirteen_unpack::Artefact::Image(image) = artefact {
        return image_facts(hex(&Sha256::digest(&image[..])), artefact.size());
    }
    let folder = tree.containers.iter().find(|container| container.family == Family::Folder);
    let entries = folder.map_or(0..0, |container| container.entries.clone());
    let mut entries: Vec<_> = tree.entries.get(entries).unwrap_or_default().iter().collect();
    entries.sort_by(|one, other| one.header.path.cmp(&other.header.path));
    let mut digest = Sha256::new();
    for entry in entries {
        let header = &entry.header;
        digest.update(&header.path);
        digest.update(format!("\0{:o}\0", header.mode & 0o7777));
        match (header.kind, &header.target) {
            (EntryKind::File, _) => {
                let hash =
                    entry.sha256.or_else(|| entry.output.as_ref().and_then(|seen| seen.hash));
                digest.update(hash.map_or_else(|| "unread".to_owned(), |hash| hex(&hash)));
            }
            (EntryKind::Symlink, Some(target)) => {
                digest.update(b"-> ");
                digest.update(target);
            }
            (kind, _) => digest.update(kind.id()),
        }
        digest.update(b"\n");
    }
    Artefact {
        sha256: hex(&digest.finalize()),
        name: "rootfs".to_owned(),
        size: artefact.size(),
        kind: SourceKind::Firmware,
    }
}

/// Makes the evidence of what was read. With more than one job, folds run side by side; the facts are
/// the same, in the order of [`ALL`].
#[must_use]
pub fn collect(artefact: Artefact, tree: &Tree<Seen>, jobs: usize) -> Evidence {
    let mut evidence = Evidence::new();
    let image = Image::new(&artefact, tree);
    evidence.containers = containers(&image);
    evidence.coverage.unread = unread(&image);
    evidence.coverage.unread.extend(roots_below(&image));
    let (first, rest): (Vec<_>, Vec<_>) = ALL.iter().partition(|facet| facet.reads().is_empty());
    for (facet, (facts, looked)) in first.iter().zip(side_by_side(&first, &image, jobs)) {
        evidence.append(facts);
        count(**facet, &image, looked, &mut evidence);
    }
    for facet in rest {
        let mut looked = LookedAt::default();
        facet.fold(&image, &mut evidence, &mut looked);
        count(*facet, &image, looked, &mut evidence);
    }
    evidence.coverage.looked.sort_by_key(|looked| looked.area);
    evidence.artefacts.push(artefact);
    evidence
}

/// Facts of each facet, in their order.
fn side_by_side(
    facets: &[&&dyn Facet],
    image: &Image<'_>,
    jobs: usize,
) -> Vec<(Evidence, LookedAt)> {
    let folded: Vec<OnceLock<(Evidence, LookedAt)>> =
        facets.iter().map(|_| OnceLock::new()).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some((facet, place)) = {
            let own = next.fetch_add(1, Ordering::Relaxed);
            facets.get(own).zip(folded.get(own))
        } {
            place.get_or_init(|| {
                let (mut facts, mut looked) = (Evidence::default(), LookedAt::default());
                facet.fold(image, &mut facts, &mut looked);
                (facts, looked)
            });
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..jobs.min(facets.len()) {
            scope.spawn(work);
        }
        work();
    });
    folded.into_iter().map(|own| own.into_inner().unwrap_or_default()).collect()
}

/// Says what a facet looked at, and where it left out what there was.
fn count(facet: &dyn Facet, image: &Image<'_>, mut looked: LookedAt, evidence: &mut Evidence) {
    if looked.reached_the_end {
        cut_texts(image, facet.area()).for_each(|locator| looked.limit(locator));
    }
    let LookedAt { sources, files, bytes, limits, .. } = looked;
    for locator in limits {
        let own = Unread { locator, reason: Reason::Limit, detail: LIMIT_FACTS.to_owned() };
        if !evidence.coverage.unread.contains(&own) {
            evidence.coverage.unread.push(own);
        }
    }
    if sources > 0 {
        evidence.coverage.looked.push(Looked { area: facet.area(), sources, files, bytes });
    }
}

/// The texts of which a facet was given the beginning alone. Most that are wanted are never looked at:
/// they count where it looked at one that long.
fn cut_texts(image: &Image<'_>, area: Area) -> impl Iterator<Item = Locator> {
    let entries = image.tree().entries.iter().enumerate();
    let is_cut = move |seen: &Seen| seen.cut.contains(&area);
    entries
        .filter(move |(_, entry)| entry.output.as_ref().is_some_and(is_cut))
        .take(MAX_CUT)
        .map(|(index, _)| image.entry(index))
}

fn containers(image: &Image<'_>) -> Vec<Container> {
    let tree = image.tree();
    let number = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
    (tree.containers.iter().enumerate())
        .map(|(index, container)| Container {
            id: number(index),
            parent: tree.parent_of(index).map(number),
            format: container.format.to_owned(),
            offset: container.offset,
            size: container.size,
            path: image.container(index).path,
            details: (container.details.iter())
                .map(|(key, value)| ((*key).to_owned(), value.clone()))
                .collect(),
            complete: container.complete,
        })
        .collect()
}

fn unread(image: &Image<'_>) -> Vec<Unread> {
    let gaps = image.tree().gaps.iter();
    gaps.map(|gap| Unread {
        locator: image.gap(gap),
        reason: reason(gap.cause),
        detail: gap.cause.id().to_owned(),
    })
    .collect()
}

/// Facets look for a system at the top of a file system: one that stands below is not looked at.
fn roots_below(image: &Image<'_>) -> Vec<Unread> {
    let systems = image.file_systems();
    let below = systems.flat_map(|files| {
        files.roots_below().into_iter().map(|path| {
            let mut locator = image.container(files.container());
            locator.path.push(escape_bytes(path));
            Unread { locator, reason: Reason::Unsupported, detail: ROOT_BELOW.to_owned() }
        })
    });
    below.collect()
}

fn reason(cause: Cause) -> Reason {
    match cause {
        Cause::LooksEncrypted => Reason::Encrypted,
        Cause::CutShort
        | Cause::StreamDamaged
        | Cause::StructureDamaged
        | Cause::ChecksumWrong
        | Cause::PathUnsafe
        | Cause::LinkLoop => Reason::Damaged,
        Cause::CodecUnsupported => Reason::Unsupported,
        Cause::LimitBytes | Cause::LimitEntries | Cause::LimitDepth => Reason::Limit,
        Cause::Refused => Reason::Refused,
        Cause::Interrupted => Reason::Interrupted,
        _ => Reason::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use thirteen_unpack::{EntryKind, Header, SourceFile, Stored};

    use super::*;
    use crate::test_tree::evidence_of;

    /// The files of which not all was read.
    fn cut(path: &str, content: &[u8], more: &[(&str, &[u8])]) -> Vec<String> {
        let files: Vec<_> = std::iter::once((path, content)).chain(more.iter().copied()).collect();
        let unread = evidence_of(&files).coverage.unread;
        assert!(unread.iter().all(|own| own.detail == LIMIT_FACTS));
        unread.iter().map(|own| own.locator.innermost().to_owned()).collect()
    }

    #[test]
    fn a_text_that_is_cut_counts_as_not_read() {
        let long =
            [b"#!/bin/sh\n".as_slice(), &b"# x\n".repeat(MAX_TEXT / 4), b"telnetd\n"].concat();
        assert_eq!(cut("/etc/init.d/rcS", &long, &[]), ["/etc/init.d/rcS"]);
        let link: (&str, &[u8]) = ("/etc/rc.d/S50a", b"-> ../init.d/a");
        assert_eq!(cut("/etc/init.d/a", &long, &[link]), ["/etc/init.d/a"]);
        let feeds = b"src/gz a https://a.example/\n".repeat(MAX_TEXT / 20);
        assert_eq!(cut("/etc/opkg.conf", &feeds, &[]).last().unwrap(), "/etc/opkg.conf");
    }

    #[test]
    fn a_text_that_is_whole_or_that_nobody_reads_does_not() {
        let whole = [b"#!/bin/sh\n".as_slice(), &vec![b'\n'; MAX_TEXT - 10]].concat();
        assert_eq!(whole.len(), MAX_TEXT);
        assert!(cut("/etc/init.d/rcS", &whole, &[]).is_empty());
        let long = vec![b'\n'; MAX_TEXT * 2];
        assert!(cut("/etc/ssh/moduli", &long, &[]).is_empty());
        assert!(cut("/usr/share/words", &long, &[]).is_empty());
    }

    fn unread(paths: &[&str]) -> Vec<(String, String)> {
        let files = paths.iter().map(|path| SourceFile {
            header: Header::new(EntryKind::File, *path, 1),
            stored: Stored::Memory(b"x".to_vec()),
        });
        let artefact = thirteen_unpack::Artefact::Files(files.collect());
        let options = Options { jobs: 1, hash: false, limits: artefact.limits() };
        let coverage = firmware(&artefact, &options, &Stop::new()).coverage;
        let all = coverage.unread.into_iter();
        all.map(|own| (own.locator.innermost().to_owned(), own.detail)).collect()
    }

    #[test]
    fn a_root_below_the_top_is_told() {
        let below = ["/x/squashfs-root/etc/passwd", "/x/squashfs-root/bin/sh", "/x/kernel.bin"];
        let told = ("/x/squashfs-root".to_owned(), ROOT_BELOW.to_owned());
        assert_eq!(unread(&below), [told]);
        // One at the top is looked at; one of a chroot beside it is a part of it.
        assert!(
            unread(&["/etc/passwd", "/bin/sh", "/var/ftp/etc/passwd", "/var/ftp/bin/ls"])
                .is_empty()
        );
        // Settings alone are no system.
        assert!(unread(&["/backup/etc/passwd", "/backup/readme"]).is_empty());
    }
}
