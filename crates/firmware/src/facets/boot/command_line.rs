// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The kernel's command line as it comes to be: what the commands of U-Boot's environment set before
//! they start the kernel, and the files that other loaders read it from. `bootargs` is one that is in
//! force, `bootargs-possible` one that may be: under a condition, overwritten, or one of several.

use thirteen_evidence::facts::Setting;

use crate::config::uboot::{Command, Variables, commands, environments};
use crate::config::{locate, without_credentials};
use crate::facet::LookedAt;
use crate::view::{FileSystem, Found, Image, Line, lines, trimmed};

/// The longest line that is put together, in bytes.
const MAX_LINE: usize = 4096;
/// Variables that are filled in for one line.
const MAX_FILLED: usize = 256;
/// Lines of one file that are kept.
const MAX_LINES: usize = 16;

/// Whether a file holds a command line.
pub fn is_file(path: &[u8]) -> bool {
    kind(path).is_some()
}

/// The name under which a line that stands in the environment itself counts: commands may replace it.
pub fn own_name(image: &Image<'_>, container: usize) -> &'static str {
    let tree = image.tree();
    let is_of =
        |entry: usize| tree.entries.get(entry).and_then(|own| own.container) == Some(container);
    let variables = environments(image)
        .into_iter()
        .find(|own| own.values().next().is_some_and(|(_, entry)| is_of(*entry)));
    let is_set = variables.is_some_and(|own| commands(&own).iter().any(|own| value(own).is_some()));
    if is_set { "bootargs-possible" } else { "bootargs" }
}

/// What commands and files make of the command line, in tree order.
pub fn settings(image: &Image<'_>, looked: &mut LookedAt) -> Vec<Setting> {
    let by_commands = environments(image).into_iter().filter_map(|variables| {
        let set = of_commands(&variables)?;
        let shown = trimmed(without_credentials(&String::from_utf8_lossy(&set.line)).as_bytes());
        let locator = image.entry(set.entry).excerpt(format!("bootargs={shown}"));
        Some(setting(set.is_sure, shown, locator))
    });
    let mut found: Vec<Setting> = by_commands.collect();
    for files in image.file_systems() {
        let given = of_files(image, files);
        if !given.is_empty() {
            looked.source();
        }
        found.extend(given);
    }
    found
}

fn setting(is_sure: bool, value: String, locator: thirteen_evidence::Locator) -> Setting {
    let name = if is_sure { "bootargs" } else { "bootargs-possible" };
    Setting { name: name.to_owned(), value, locators: vec![locator] }
}

/// What the commands set last.
struct Set {
    line: Vec<u8>,
    entry: usize,
    is_sure: bool,
}

fn of_commands(variables: &Variables<'_>) -> Option<Set> {
    let mut line = variables.get(&b"bootargs"[..]).map_or_else(Vec::new, |own| own.0.to_vec());
    let mut found: Option<Set> = None;
    for command in commands(variables) {
        let Some(text) = value(&command) else { continue };
        line = Filling { variables, line: &line, left: MAX_FILLED }.fill(&text);
        let is_sure = found.as_ref().is_none_or(|own| own.is_sure) && command.always;
        found = Some(Set { line: line.clone(), entry: command.entry, is_sure });
    }
    // What stays open may hold another word.
    let is_open = memchr::memchr(b'$', &line).is_some();
    match (found, variables.get(&b"bootargs"[..])) {
        (Some(own), _) => Some(Set { is_sure: own.is_sure && !is_open, ..own }),
        // Some loaders fill in what stands in the variable itself (`CONFIG_BOOTARGS_SUBST`).
        (None, Some((own, entry))) if is_open => {
            let line = Filling { variables, line: b"", left: MAX_FILLED }.fill(own);
            Some(Set { line, entry: *entry, is_sure: false })
        }
        _ => None,
    }
}

/// What a command gives `bootargs` (U-Boot, `setenv name value …`).
fn value(command: &Command<'_>) -> Option<Vec<u8>> {
    match command.words.as_slice() {
        [b"setenv", b"bootargs", rest @ ..] => Some(rest.join(&b' ')),
        [b"env", b"set", b"bootargs", rest @ ..] => Some(rest.join(&b' ')),
        _ => None,
    }
}

/// Fills in `${name}` and `$(name)` as far as the environment has them.
struct Filling<'v, 'a> {
    variables: &'v Variables<'a>,
    /// What `bootargs` was before.
    line: &'v [u8],
    left: usize,
}

impl Filling<'_, '_> {
    fn fill(&mut self, text: &[u8]) -> Vec<u8> {
        let mut whole = Vec::new();
        let mut rest = text;
        while let Some(at) = memchr::memchr(b'$', rest) {
            whole.extend_from_slice(&rest[..at]);
            rest = &rest[at + 1..];
            let close = match rest.first() {
                Some(b'{') => memchr::memchr(b'}', rest),
                Some(b'(') => memchr::memchr(b')', rest),
                _ => None,
            };
            let name = close.and_then(|end| rest.get(1..end));
            let value = name.and_then(|own| match own {
                b"bootargs" => Some(self.line.to_vec()),
                own => self.value(own),
            });
            let Some(value) = value.filter(|own| whole.len() + own.len() <= MAX_LINE) else {
                whole.push(b'$');
                continue;
            };
            whole.extend(value);
            rest = close.and_then(|end| rest.get(end + 1..)).unwrap_or_default();
        }
        whole.extend_from_slice(rest);
        whole.retain(|byte| !matches!(byte, b'\'' | b'"' | b'\\'));
        whole.truncate(MAX_LINE);
        whole
    }

    fn value(&mut self, name: &[u8]) -> Option<Vec<u8>> {
        let (value, _) = self.variables.get(name)?;
        self.left = self.left.checked_sub(1)?;
        Some(self.fill(value))
    }
}

/// Files that hold a command line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Of the Raspberry Pi: the file is the line.
    Whole,
    /// `APPEND` of extlinux, `options` of the boot loader specification, `linux` of GRUB.
    Entries(&'static [u8]),
    /// `bootargs=` of a file that U-Boot may import.
    Imported,
}

fn kind(path: &[u8]) -> Option<Kind> {
    let is_entry = memchr::memmem::find(path, b"/loader/entries/").is_some();
    let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or(path);
    let folder = &path[..path.len() - name.len()];
    let is_boot = matches!(folder, b"/" | b"/boot/" | b"/boot/firmware/");
    match name {
        b"cmdline.txt" if is_boot => Some(Kind::Whole),
        b"uEnv.txt" if is_boot => Some(Kind::Imported),
        b"extlinux.conf" => Some(Kind::Entries(b"append")),
        b"grub.cfg" => Some(Kind::Entries(b"linux")),
        _ if is_entry && name.ends_with(b".conf") => Some(Kind::Entries(b"options")),
        _ => None,
    }
}

fn of_files(image: &Image<'_>, files: &FileSystem<'_>) -> Vec<Setting> {
    let mut found = Vec::new();
    let mut entries = 0_usize;
    for file in files.iter() {
        let (Some(kind), Some(text)) = (kind(&file.header.path), file.text) else { continue };
        let given: Vec<(Line<'_>, &[u8])> = lines(text)
            .filter_map(|line| Some((line, in_line(kind, line.bytes)?)))
            .take(MAX_LINES)
            .collect();
        // Of several entries, which one is started is not told here.
        entries += given.len();
        let is_sure = match kind {
            Kind::Whole => has_firmware(files, file),
            Kind::Entries(_) => given.len() == 1,
            Kind::Imported => false,
        };
        found.extend(
            given
                .into_iter()
                .map(|(line, value)| setting(is_sure, trimmed(value), locate(image, file, &line))),
        );
    }
    if entries > 1 {
        found.iter_mut().for_each(|own: &mut Setting| own.name = "bootargs-possible".to_owned());
    }
    found
}

/// The Raspberry Pi's own settings lie beside the line that its firmware reads.
fn has_firmware(files: &FileSystem<'_>, file: Found<'_>) -> bool {
    let folder = file.header.path.strip_suffix(b"cmdline.txt").unwrap_or_default();
    files.at(&[folder, b"config.txt"].concat()).is_some()
}

/// The command line in a line of a file.
fn in_line(kind: Kind, line: &[u8]) -> Option<&[u8]> {
    let line = line.trim_ascii();
    match kind {
        Kind::Whole => (!line.is_empty()).then_some(line),
        Kind::Imported => line.strip_prefix(b"bootargs="),
        Kind::Entries(word) => {
            let end = line.iter().position(u8::is_ascii_whitespace)?;
            let (first, rest) = line.split_at(end);
            first.eq_ignore_ascii_case(word).then_some(rest.trim_ascii())
        }
    }
}

#[cfg(test)]
mod tests {
    use thirteen_evidence::Evidence;

    use crate::test_tree::{environment, evidence_of};

    fn lines(evidence: &Evidence) -> Vec<(&str, &str)> {
        let all = evidence.loader_settings.iter().filter(|own| own.name.starts_with("bootargs"));
        all.map(|own| (own.name.as_str(), own.value.as_str())).collect()
    }

    fn of(variables: &[&str], expected: &[(&str, &str)]) {
        // Something before it, as the folder is no environment.
        let evidence = evidence_of(&[("/env.bin", &environment(variables))]);
        assert_eq!(lines(&evidence), expected, "{variables:?}");
    }

    #[test]
    fn what_commands_set() {
        let base = "baudrate=115200";
        of(&[base, "bootargs=a", "bootcmd=bootm"], &[("bootargs", "a")]);
        of(
            &[
                base,
                "bootcmd=run setargs; bootm",
                "setargs=setenv bootargs 'root=/dev/x init=/bin/sh'",
            ],
            &[("bootargs", "root=/dev/x init=/bin/sh")],
        );
        of(
            &[base, "bootargs=init=/bin/sh", "bootcmd=setenv bootargs root=/dev/x; bootm"],
            &[("bootargs-possible", "init=/bin/sh"), ("bootargs", "root=/dev/x")],
        );
        of(
            &[
                base,
                "bootargs=a",
                "extra=init=/bin/sh",
                "bootcmd=setenv bootargs ${bootargs} ${extra}",
            ],
            &[("bootargs-possible", "a"), ("bootargs", "a init=/bin/sh")],
        );
    }

    #[test]
    fn what_commands_may_set() {
        let base = "baudrate=115200";
        // Under a condition; with a word that the environment does not have; by nothing that runs.
        for bootcmd in [
            "if test -n x; then setenv bootargs init=/bin/sh; fi; bootm",
            "test -n x && setenv bootargs init=/bin/sh; bootm",
        ] {
            let bootcmd = format!("bootcmd={bootcmd}");
            of(&[base, &bootcmd], &[("bootargs-possible", "init=/bin/sh")]);
        }
        of(
            &[base, "bootcmd=setenv bootargs init=/bin/sh ${more}; bootm"],
            &[("bootargs-possible", "init=/bin/sh ${more}")],
        );
        of(
            &[base, "bootargs=a ${extra}", "extra=init=/bin/sh"],
            &[("bootargs", "a ${extra}"), ("bootargs-possible", "a init=/bin/sh")],
        );
        of(&[base, "bootcmd=bootm", "rescue=setenv bootargs init=/bin/sh"], &[]);
    }

    #[test]
    fn variables_that_stand_for_each_other_end() {
        let many = format!("a={}", "${b}".repeat(500));
        let back = format!("b={}", "${a}".repeat(500));
        let all = ["baudrate=115200", "bootcmd=setenv bootargs init=/bin/sh ${a}", &many, &back];
        let evidence = evidence_of(&[("/env.bin", &environment(&all))]);
        let [(name, value)] = lines(&evidence)[..] else { panic!() };
        assert_eq!(name, "bootargs-possible");
        assert!(value.starts_with("init=/bin/sh $"));
    }

    #[test]
    fn files_of_loaders() {
        let of = |files: &[(&str, &[u8])], expected: &[(&str, &str)]| {
            let evidence = evidence_of(files);
            assert_eq!(lines(&evidence), expected, "{files:?}");
        };
        let line = ("/boot/cmdline.txt", &b"console=tty1 init=/bin/sh\n"[..]);
        of(&[line], &[("bootargs-possible", "console=tty1 init=/bin/sh")]);
        of(&[line, ("/boot/config.txt", b"")], &[("bootargs", "console=tty1 init=/bin/sh")]);
        let one = "LABEL x\n KERNEL /zImage\n APPEND root=/dev/x init=/bin/sh\n";
        let path = "/boot/extlinux/extlinux.conf";
        of(&[(path, one.as_bytes())], &[("bootargs", "root=/dev/x init=/bin/sh")]);
        let two = format!("{one}LABEL y\n APPEND quiet\n");
        let both =
            [("bootargs-possible", "root=/dev/x init=/bin/sh"), ("bootargs-possible", "quiet")];
        of(&[(path, two.as_bytes())], &both);
        of(
            &[("/boot/uEnv.txt", b"bootargs=init=/bin/sh\n")],
            &[("bootargs-possible", "init=/bin/sh")],
        );
        of(&[("/usr/share/x/cmdline.txt", b"init=/bin/sh\n"), (path, b"#APPEND x\n\xff\n")], &[]);
    }
}
