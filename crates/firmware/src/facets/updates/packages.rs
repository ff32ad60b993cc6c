// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Update packages of SWUpdate: whether there is a signature over the description, and whether the
//! description (`sw-description`, in libconfig's syntax or JSON) has two places for the same image.

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Answer, UpdateRule, UpdateRuleKind};
use thirteen_unpack::Container;

use crate::config::locate;
use crate::facet::LookedAt;
use crate::view::{Image, lines};

/// The description of a package.
pub(super) const DESCRIPTION: &[u8] = b"/sw-description";

/// Blocks of one description that are believed.
const MAX_BLOCKS: usize = 4096;
/// Images of one description that are held against each other.
const MAX_IMAGES: usize = 256;

/// What packages, and their descriptions, say.
pub(super) fn rules(image: &Image<'_>, looked: &mut LookedAt) -> Vec<UpdateRule> {
    let rule = |rule: UpdateRuleKind, holds: Answer, locators: Vec<Locator>| UpdateRule {
        mechanism: "swupdate".to_owned(),
        rule,
        holds,
        locators,
    };
    let is = |own: &Container, name: &str, value: &str| {
        own.details.get(name).is_some_and(|own| own == value)
    };
    let containers = image.tree().containers.iter().enumerate();
    let mut found = Vec::new();
    for (index, own) in containers.filter(|(_, own)| is(own, "package", "swupdate")) {
        looked.source();
        // A program that wants a signature takes no package without one (SWUpdate, "Update images from
        // verified source").
        if is(own, "signature", "absent") {
            found.push(rule(UpdateRuleKind::Signature, Answer::No, vec![image.container(index)]));
        }
    }
    for files in image.file_systems() {
        let Some(file) = files.find(DESCRIPTION) else { continue };
        let Some(text) = file.text else { continue };
        looked.file(text.len() as u64);
        let Some(places) = two_places(text) else { continue };
        let line = |at: usize| {
            let at = u64::try_from(at).unwrap_or(u64::MAX);
            lines(text).take_while(|line| line.offset <= at).last()
        };
        let places = places.into_iter().filter_map(line);
        let places = places.map(|line| locate(image, file, &line)).collect();
        found.push(rule(UpdateRuleKind::Fallback, Answer::Yes, places));
    }
    found
}

/// `{ … }`, with what it says itself.
#[derive(Debug, Default)]
struct Block<'a> {
    parent: usize,
    name: &'a [u8],
    filename: Option<&'a [u8]>,
    /// With its offset.
    device: Option<(&'a [u8], usize)>,
    /// It sets what the loader starts.
    sets_loader: bool,
}

/// Offsets of two devices that the same image is written to, in two modes of one software set, each of
/// which tells the loader where to start ("Handling configuration differences", "Double copy"). Blocks
/// directly below `software` are boards, of which a device is one.
fn two_places(text: &[u8]) -> Option<[usize; 2]> {
    let blocks = blocks(text);
    let images: Vec<Written<'_>> = blocks.iter().filter_map(Written::of).take(MAX_IMAGES).collect();
    let is_pair = |one: &Written<'_>, other: &Written<'_>| {
        let (Some(first), Some(second)) = (blocks.get(one.mode), blocks.get(other.mode)) else {
            return false;
        };
        let set = blocks.get(first.parent);
        one.mode != other.mode
            && first.parent == second.parent
            && first.sets_loader
            && second.sets_loader
            && first.parent != 0
            && set.is_some_and(|own| own.name != b"software")
    };
    images.iter().find_map(|one| {
        let other = images.iter().find(|other| {
            other.filename == one.filename && other.device != one.device && is_pair(one, other)
        });
        other.map(|other| [one.at, other.at])
    })
}

/// An image with the device that it is written to.
struct Written<'a> {
    /// Number of the block that holds it.
    mode: usize,
    filename: &'a [u8],
    device: &'a [u8],
    /// Offset of the device.
    at: usize,
}

impl<'a> Written<'a> {
    fn of(block: &Block<'a>) -> Option<Self> {
        let (device, at) = block.device?;
        Some(Self { mode: block.parent, filename: block.filename?, device, at })
    }
}

/// The blocks of a description; the first stands for the file itself.
fn blocks(text: &[u8]) -> Vec<Block<'_>> {
    let mut all = vec![Block::default()];
    let (mut here, mut key, mut is_value): (usize, &[u8], bool) = (0, b"", false);
    let mut at = 0;
    while let Some((token, start, end)) = token(text, at) {
        at = end;
        match token {
            Token::Text(own) if is_value => {
                if let Some(block) = all.get_mut(here) {
                    match key {
                        b"filename" => block.filename = Some(own),
                        b"device" => block.device = Some((own, start)),
                        _ => {}
                    }
                }
                is_value = false;
            }
            Token::Text(own) => key = own,
            Token::Sign(b'=' | b':') => {
                is_value = true;
                if let Some(block) =
                    all.get_mut(here).filter(|_| matches!(key, b"uboot" | b"bootenv"))
                {
                    block.sets_loader = true;
                }
            }
            Token::Sign(b'{') if all.len() >= MAX_BLOCKS => break,
            Token::Sign(b'{') => {
                // What stands in a list has no name of its own.
                let name = if is_value { key } else { b"" };
                all.push(Block { parent: here, name, ..Block::default() });
                here = all.len() - 1;
                is_value = false;
            }
            Token::Sign(b'}') => {
                here = all.get(here).map_or(0, |own| own.parent);
                is_value = false;
            }
            Token::Sign(_) => is_value = false,
        }
    }
    all
}

/// A word or a text in quotes, or a sign.
enum Token<'a> {
    Text(&'a [u8]),
    Sign(u8),
}

/// The next token from an offset on, with where it starts and what comes behind it; comments left out.
fn token(text: &[u8], mut at: usize) -> Option<(Token<'_>, usize, usize)> {
    loop {
        let rest = text.get(at..)?;
        let length = match rest {
            [first, ..] if first.is_ascii_whitespace() => 1,
            [b'#', ..] | [b'/', b'/', ..] => memchr::memchr(b'\n', rest)?,
            [b'/', b'*', ..] => memchr::memmem::find(rest, b"*/")? + 2,
            [b'"', quoted @ ..] => {
                let end = memchr::memchr(b'"', quoted)?;
                return Some((Token::Text(&quoted[..end]), at, at + end + 2));
            }
            [first, ..] if is_word(*first) => {
                let end = rest.iter().position(|byte| !is_word(*byte)).unwrap_or(rest.len());
                return Some((Token::Text(&rest[..end]), at, at + end));
            }
            [first, ..] => return Some((Token::Sign(*first), at, at + 1)),
            [] => return None,
        };
        at += length;
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-.*".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(name: &str, device: &str, loader: &str) -> String {
        format!(
            "{name}: {{ images: ( {{ filename = \"root.ext4\"; device = \"{device}\"; }} ); {loader} }};\n"
        )
    }

    const LOADER: &str = "bootenv: ( { name = \"bootpart\"; value = \"0:2\"; } );";

    #[test]
    fn two_modes_of_one_set_are_two_places() {
        let [a, b] =
            [mode("main", "/dev/mmcblk0p2", LOADER), mode("alt", "/dev/mmcblk0p3", LOADER)];
        let set =
            format!("software =\n{{\n version = \"0.1\";\n /* {{ */ stable: {{\n{a}{b}}};\n}}\n");
        let places = two_places(set.as_bytes()).unwrap();
        let found = places.map(|at| &set[at..at + 16]);
        assert_eq!(found, ["\"/dev/mmcblk0p2\"", "\"/dev/mmcblk0p3\""]);
        let board = format!("software = {{ board1: {{ stable: {{ {a}{b} }}; }}; }}");
        assert!(two_places(board.as_bytes()).is_some());
        let json = r#"{ "software": { "stable": {
            "a": { "images": [ { "filename": "r", "device": "/dev/a" } ], "bootenv": [] },
            "b": { "images": [ { "filename": "r", "device": "/dev/b" } ], "bootenv": [] } } } }"#;
        assert!(two_places(json.as_bytes()).is_some());
    }

    #[test]
    fn what_is_no_second_place() {
        let (a, b) = (mode("a", "/dev/a", LOADER), mode("b", "/dev/b", LOADER));
        let silent = mode("b", "/dev/b", "");
        let twice = "a: { images: ( { filename = \"r\"; device = \"/dev/a\"; }, \
                     { filename = \"r\"; device = \"/dev/b\"; } ); uboot: (); };";
        for text in [
            // Two boards, one mode, no word to the loader, the same device, one mode with two parts.
            format!("software = {{ {a}{b} }}"),
            format!("software = {{ stable: {{ {a} }}; }}"),
            format!("software = {{ stable: {{ {a}{silent} }}; }}"),
            format!("software = {{ stable: {{ {a}{} }}; }}", mode("b", "/dev/a", LOADER)),
            format!("software = {{ stable: {{ {twice} }}; }}"),
            format!("software = {{ one: {{ {a} }}; two: {{ {b} }}; }}"),
        ] {
            assert_eq!(two_places(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn hostile_descriptions_end() {
        for text in
            ["{{{{", "}}}}", "/*", "\"", "a=", "software={a:{b:{filename=\"", "=:=:{}", "a:\n#"]
        {
            assert_eq!(two_places(text.as_bytes()), None, "{text}");
        }
        let many = "a:{filename=\"r\";device=\"d\";".repeat(20_000);
        assert_eq!(two_places(many.as_bytes()), None);
    }
}
