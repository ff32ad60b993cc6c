// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The options that a kernel was built with, as it carries them itself (`CONFIG_IKCONFIG`): those that
//! bear on the protection of its memory and of its modules.

use thirteen_evidence::facts::Setting;

use crate::view::{Image, lines};

/// Options of note. One that is not listed was not asked for, on that machine or in that version.
const OPTIONS: &[&str] = &[
    "CONFIG_MODULES",
    "CONFIG_MODULE_SIG",
    "CONFIG_MODULE_SIG_FORCE",
    "CONFIG_STRICT_KERNEL_RWX",
    "CONFIG_STRICT_MODULE_RWX",
    "CONFIG_DEBUG_RODATA",
    "CONFIG_DEVMEM",
    "CONFIG_STRICT_DEVMEM",
    "CONFIG_DEVKMEM",
    "CONFIG_KEXEC",
    "CONFIG_MAGIC_SYSRQ",
    "CONFIG_KGDB",
    "CONFIG_SECURITY_LOCKDOWN_LSM_EARLY",
    "CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY",
    "CONFIG_LOCK_DOWN_KERNEL_FORCE_CONFIDENTIALITY",
];
/// A configuration is no longer than this, in bytes.
const MAX_LENGTH: usize = 1 << 20;
/// The values looked for are a letter or a number: a line is no longer than this, in bytes.
const MAX_LINE: usize = 200;

/// An option, and where it stands.
pub struct Given {
    name: &'static str,
    value: String,
    /// The line as it stands there.
    text: String,
    offset: u64,
    length: u64,
    line: u32,
}

/// The options in a content that is a configuration: `CONFIG_X=y`, `# CONFIG_X is not set`.
pub fn read(content: &[u8]) -> Vec<Given> {
    let is_configuration = content.len() <= MAX_LENGTH
        && (content.starts_with(b"CONFIG_") || content.starts_with(b"#"))
        && lines(content).filter(|line| is_option(line.bytes)).nth(9).is_some();
    if !is_configuration {
        return Vec::new();
    }
    let given = lines(content).filter(|line| line.bytes.len() <= MAX_LINE).filter_map(|line| {
        let text = std::str::from_utf8(line.bytes).ok()?;
        let (name, value) = match text.strip_prefix("# ") {
            Some(rest) => (rest.strip_suffix(" is not set")?, "n"),
            None => text.split_once('=')?,
        };
        let name = OPTIONS.iter().find(|own| **own == name)?;
        let (offset, length) = (line.offset, line.bytes.len() as u64);
        let (value, text) = (value.to_owned(), text.to_owned());
        Some(Given { name, value, text, offset, length, line: line.number })
    });
    given.take(OPTIONS.len()).collect()
}

fn is_option(line: &[u8]) -> bool {
    line.starts_with(b"CONFIG_")
        || (line.starts_with(b"# CONFIG_") && line.ends_with(b" is not set"))
}

/// The options as facts.
pub fn settings(image: &Image<'_>, entry: usize, options: &[Given]) -> Vec<Setting> {
    let of = |own: &Given| Setting {
        name: own.name.to_owned(),
        value: own.value.clone(),
        locators: vec![
            image.span(entry, own.offset, own.length).line(own.line).excerpt(own.text.clone()),
        ],
    };
    options.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_as_a_kernel_writes_them() {
        let text = "#\n# Automatically generated file; DO NOT EDIT.\n".to_owned()
            + &"CONFIG_X=y\n".repeat(10)
            + "CONFIG_MODULES=y\n# CONFIG_MODULE_SIG is not set\n";
        let found: Vec<_> =
            read(text.as_bytes()).into_iter().map(|own| (own.name, own.value, own.line)).collect();
        assert_eq!(
            found,
            [("CONFIG_MODULES", "y".to_owned(), 13), ("CONFIG_MODULE_SIG", "n".to_owned(), 14)]
        );
    }

    #[test]
    fn other_texts_give_none() {
        assert!(read(b"#!/bin/sh\nCONFIG_MODULES=y\n").is_empty());
        assert!(read(b"# CONFIG_").is_empty());
        assert!(read(&b"CONFIG_".repeat(300_000)).is_empty());
    }
}
