// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The same by other means: commands of common tools that show what a finding stands on, so that
//! nobody has to take our word for it.

use thirteen_evidence::Locator;
use thirteen_words::{Words, inert};

/// One command, and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Means {
    /// What it does, in the language.
    pub what: String,
    /// The command, for a POSIX shell.
    pub command: String,
}

/// The commands that lead from the source to the place, one after the other. Empty where common
/// tools know no way, or where a name is no text that could be typed.
#[must_use]
pub fn other_means(locator: &Locator, source: &str, words: Words) -> Vec<Means> {
    steps(locator, source, words).unwrap_or_default()
}

fn steps(locator: &Locator, source: &str, words: Words) -> Option<Vec<Means>> {
    let mut file = quote(source.trim_end_matches('/'))?;
    let mut steps: Vec<Means> = Vec::new();
    let mut lister: Option<Lister> = None;
    for (number, element) in locator.path.iter().skip(1).enumerate() {
        if let Some((format, offset)) = container(element) {
            if lister.is_some() {
                return None;
            }
            let offset_text = format!("{offset:#x}");
            let values = [("format", format.into()), ("offset", (&offset_text).into())];
            let what = words.format("show-step-container", &values);
            let from = format!("tail -c +{} {file}", offset.checked_add(1)?);
            lister = Lister::of(format);
            file = format!("part{}.{}", number + 1, if lister.is_some() { format } else { "bin" });
            let command = match (lister, decoder(format)) {
                (Some(_), _) => format!("{from} > {file}"),
                (None, Some(decoder)) => format!("{from} | {decoder} > {file}"),
                (None, None) => return None,
            };
            steps.push(Means { what, command });
            continue;
        }
        // Only the last element is a file that is looked at; one that holds a container is left
        // to this program.
        if number + 2 != locator.path.len() {
            return None;
        }
        let path = element.strip_prefix('/')?;
        let from = match lister {
            Some(lister) => lister.print(&file, path)?,
            None if number == 0 => format!("cat {file}/{}", quote(path)?),
            None => return None,
        };
        steps.push(at_place(locator, &from, element, words));
        return Some(steps);
    }
    if locator.offset.is_some() {
        steps.push(at_place(locator, &format!("cat {file}"), locator.innermost(), words));
    }
    Some(steps)
}

/// A common tool that prints one file of a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lister {
    Squashfs,
    Cpio,
    Tar,
}

impl Lister {
    fn of(format: &str) -> Option<Self> {
        Some(match format {
            "squashfs" => Self::Squashfs,
            "cpio" => Self::Cpio,
            "tar" => Self::Tar,
            _ => return None,
        })
    }

    fn print(self, file: &str, path: &str) -> Option<String> {
        let word = quote(path)?;
        Some(match self {
            Self::Squashfs => format!("unsquashfs -cat {file} {word}"),
            // These two take the name as it is stored, with or without `./` in front.
            Self::Cpio => {
                let dotted = quote(&format!("./{path}"))?;
                format!("cpio -i --quiet --to-stdout {word} {dotted} < {file}")
            }
            Self::Tar => {
                let dotted = quote(&format!("./{path}"))?;
                format!("tar -xOf {file} {word} {dotted} 2>/dev/null")
            }
        })
    }
}

/// The tool that decodes a stream. What follows the stream is no part of it, of which these tools
/// complain after they have written what there is.
fn decoder(format: &str) -> Option<&'static str> {
    Some(match format {
        "gzip" => "gzip -dc",
        "xz" => "xz -dc --single-stream",
        "lzma" => "xz -dc --format=lzma",
        _ => return None,
    })
}

fn at_place(locator: &Locator, from: &str, path: &str, words: Words) -> Means {
    if let Some(line) = locator.line {
        let what = words.format("show-step-line", &[("line", u64::from(line).into())]);
        return Means { what, command: format!("{from} | sed -n {line}p") };
    }
    if let (Some(offset), Some(length)) = (locator.offset, locator.length) {
        let offset_text = format!("{offset:#x}");
        let values = [("length", length.into()), ("offset", (&offset_text).into())];
        let command =
            format!("{from} | tail -c +{} | head -c {length} | xxd", offset.saturating_add(1));
        return Means { what: words.format("show-step-bytes", &values), command };
    }
    let what = words.format("show-step-file", &[("path", path.into())]);
    Means { what, command: format!("{from} | xxd | head") }
}

/// `("squashfs", 0x100598)` for `squashfs@0x100598`.
fn container(element: &str) -> Option<(&str, u64)> {
    let (format, offset) = element.rsplit_once("@0x")?;
    let is_id = |text: &str| {
        text.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
    };
    if format.is_empty() || !is_id(format) {
        return None;
    }
    u64::from_str_radix(offset, 16).ok().map(|offset| (format, offset))
}

/// A name as one word of a shell; `None` where it holds what cannot be typed.
fn quote(name: &str) -> Option<String> {
    if name.is_empty() || name.contains('%') || inert(name) != name {
        return None;
    }
    let plain = |it: char| it.is_ascii_alphanumeric() || "/._-+,:=@".contains(it);
    if name.chars().all(plain) && !name.starts_with('-') {
        return Some(name.to_owned());
    }
    let name = if name.starts_with('-') { format!("./{name}") } else { name.to_owned() };
    Some(format!("'{}'", name.replace('\'', r"'\''")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commands(path: &[&str], narrow: impl Fn(Locator) -> Locator) -> Vec<String> {
        let path = path.iter().map(|part| (*part).to_owned()).collect();
        other_means(&narrow(Locator::whole("sha256:00", path)), "it's.bin", Words::default())
            .into_iter()
            .map(|step| step.command)
            .collect()
    }

    #[test]
    fn a_line_in_a_file_system() {
        assert_eq!(
            commands(&["image.bin", "squashfs@0x100598", "/etc/shadow"], |it| it.line(1)),
            [
                r"tail -c +1050009 'it'\''s.bin' > part1.squashfs",
                "unsquashfs -cat part1.squashfs etc/shadow | sed -n 1p",
            ]
        );
    }

    #[test]
    fn bytes_of_a_stream() {
        assert_eq!(
            commands(&["image.bin", "lzma@0x200"], |it| it.span(16, 4)),
            [
                r"tail -c +513 'it'\''s.bin' | xz -dc --format=lzma > part1.bin",
                "cat part1.bin | tail -c +17 | head -c 4 | xxd",
            ]
        );
    }

    #[test]
    fn a_line_in_an_archive_in_a_stream() {
        assert_eq!(
            commands(&["image.bin", "gzip@0x40", "cpio@0x0", "/etc/shadow"], |it| it.line(1)),
            [
                r"tail -c +65 'it'\''s.bin' | gzip -dc > part1.bin",
                "tail -c +1 part1.bin > part2.cpio",
                "cpio -i --quiet --to-stdout etc/shadow ./etc/shadow < part2.cpio | sed -n 1p",
            ]
        );
    }

    #[test]
    fn a_file_of_a_folder() {
        assert_eq!(
            commands(&["rootfs", "/etc/passwd"], |it| it.line(2)),
            [r"cat 'it'\''s.bin'/etc/passwd | sed -n 2p"]
        );
    }

    #[test]
    fn what_cannot_be_typed_is_not_offered() {
        let hostile = ["image.bin", "squashfs@0x0", "/etc/%1B[2J"];
        assert!(commands(&hostile, |it| it.line(1)).is_empty());
        assert!(commands(&["image.bin", "jffs2@0x0", "/etc/a"], |it| it.line(1)).is_empty());
        let injected = ["image.bin", "squashfs@0x0", "/a; rm -rf ~"];
        assert_eq!(
            commands(&injected, |it| it.line(1))[1],
            "unsquashfs -cat part1.squashfs 'a; rm -rf ~' | sed -n 1p"
        );
    }
}
