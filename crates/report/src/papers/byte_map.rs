// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The map of an image's bytes, ready to be drawn.

use thirteen_evidence::ByteMap;
use thirteen_words::Words;

use super::Content;
use crate::ByteKind;

/// The bytes of one image from left to right.
#[derive(Debug)]
pub struct Strip {
    /// The image, where there is more than one to tell apart.
    pub name: Option<String>,
    /// Its runs, in order.
    pub runs: Vec<Run>,
    /// How many bytes are of which kind, those that there are, in the order of the key.
    pub kinds: Vec<(ByteKind, u64)>,
}

/// Bytes of one kind.
#[derive(Debug)]
pub struct Run {
    /// Where it begins, as a share of the whole.
    pub start: f64,
    /// How wide it is, as a share of the whole.
    pub width: f64,
    /// Its kind.
    pub kind: ByteKind,
}

impl Strip {
    /// What it shows, for those who do not see it: `container 3.2 MiB · padding 12 KiB`.
    #[must_use]
    pub fn said(&self, words: Words) -> String {
        let parts = self.kinds.iter().map(|(kind, bytes)| {
            format!("{} {}", words.get(&format!("map-{}", kind.id)), words.size(*bytes))
        });
        parts.collect::<Vec<_>>().join(" · ")
    }
}

/// The maps of all images.
#[must_use]
pub fn byte_maps(content: &Content<'_>) -> Vec<Strip> {
    let maps = &content.evidence.byte_maps;
    maps.iter()
        .filter_map(|map| {
            let name = (maps.len() > 1).then(|| name(content, map)).flatten();
            strip(map, name)
        })
        .collect()
}

fn name(content: &Content<'_>, map: &ByteMap) -> Option<String> {
    let hash = map.artefact.strip_prefix("sha256:")?;
    let sources = &content.assessment.sources;
    let number = sources.iter().position(|source| source.sha256 == hash)?;
    Some(content.source_name(number))
}

/// `None` of an image without bytes. A kind that is not known here is unknown.
fn strip(map: &ByteMap, name: Option<String>) -> Option<Strip> {
    let size = map.runs.iter().fold(0_u64, |sum, run| sum.saturating_add(run.length));
    if size == 0 {
        return None;
    }
    let share = |bytes: u64| bytes as f64 / size as f64;
    let mut at = 0_u64;
    let mut runs = Vec::with_capacity(map.runs.len());
    for run in &map.runs {
        runs.push(Run {
            start: share(at),
            width: share(run.length),
            kind: ByteKind::of(&run.kind),
        });
        at = at.saturating_add(run.length);
    }
    let bytes = |kind: ByteKind| {
        let own = map.runs.iter().filter(|run| ByteKind::of(&run.kind).id == kind.id);
        own.fold(0_u64, |sum, run| sum.saturating_add(run.length))
    };
    let kinds = ByteKind::all().map(|kind| (kind, bytes(kind)));
    Some(Strip { name, runs, kinds: kinds.filter(|(_, bytes)| *bytes > 0).collect() })
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::ByteRun;

    use super::*;

    fn run(length: u64, kind: &str) -> ByteRun {
        ByteRun { length, kind: kind.to_owned() }
    }

    #[test]
    fn the_strip_has_every_byte_once() {
        let runs = vec![run(300, "container"), run(100, "padding"), run(600, "</svg><script>")];
        let map = ByteMap { artefact: "sha256:00".to_owned(), runs };
        let strip = strip(&map, None).unwrap_or_else(|| panic!("it has bytes"));
        let kinds: Vec<_> =
            strip.runs.iter().map(|run| (run.start, run.width, run.kind.id)).collect();
        assert_eq!(kinds, [(0.0, 0.3, "container"), (0.3, 0.1, "padding"), (0.4, 0.6, "unknown")]);
        let kinds: Vec<_> = strip.kinds.iter().map(|(kind, bytes)| (kind.id, *bytes)).collect();
        assert_eq!(kinds, [("container", 300), ("unknown", 600), ("padding", 100)]);
    }

    #[test]
    fn lengths_that_do_not_add_up_draw_something_and_no_more() {
        let runs = vec![run(u64::MAX, "text"), run(u64::MAX, "text")];
        let strip = strip(&ByteMap { artefact: String::new(), runs }, None);
        assert!(strip.is_some_and(|strip| strip.runs.iter().all(|run| run.start <= 1.0)));
        assert!(super::strip(&ByteMap { artefact: String::new(), runs: vec![] }, None).is_none());
    }
}
