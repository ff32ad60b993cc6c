// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Files of users that the configuration of a web server names: nginx (`auth_basic_user_file`), lighttpd
//! (`auth.backend.…userfile`), Apache (`AuthUserFile`); thttpd and mini_httpd take the `.htpasswd` of a
//! folder that they serve.

use std::collections::BTreeSet;

use thirteen_evidence::Locator;

use crate::view::{FileSystem, Image, Line, lines};

/// Files that are named, at most.
const MAX_FILES: usize = 64;

/// Words that stand before the path.
const DIRECTIVES: [&[u8]; 4] = [
    b"auth_basic_user_file",
    b"auth.backend.htpasswd.userfile",
    b"auth.backend.plain.userfile",
    b"AuthUserFile",
];

/// The paths of such files, of the configurations below `/etc`.
pub(super) fn files(files: &FileSystem<'_>) -> BTreeSet<Vec<u8>> {
    let texts = files.iter().filter(|own| own.header.path.starts_with(b"/etc/"));
    let texts = texts
        .filter_map(|own| own.text)
        .filter(|text| DIRECTIVES.iter().any(|own| memchr::memmem::find(text, own).is_some()));
    texts.flat_map(|text| lines(text).filter_map(|line| path(&line))).take(MAX_FILES).collect()
}

/// The path that a line names.
fn path(line: &Line<'_>) -> Option<Vec<u8>> {
    let rest = DIRECTIVES.iter().find_map(|own| {
        let at = memchr::memmem::find(line.bytes, own)?;
        (!line.bytes[..at].contains(&b'#')).then(|| &line.bytes[at + own.len()..])
    })?;
    let is_sign = |byte: &u8| byte.is_ascii_whitespace() || b"=\"';}".contains(byte);
    let path = rest.split(is_sign).find(|own| !own.is_empty())?;
    (path.first() == Some(&b'/')).then(|| path.to_vec())
}

/// The first configuration below `/etc` that names a file, outside its comments. Where the file has a
/// password in clear text, only one that takes such a file.
pub(super) fn user_of(
    image: &Image<'_>,
    files: &FileSystem<'_>,
    path: &[u8],
    is_plain: bool,
) -> Option<(String, Locator)> {
    let folder = path.strip_suffix(b"/.htpasswd").filter(|_| !is_plain);
    files.iter().filter(|own| own.header.path != path).find_map(|own| {
        let text = own.text.filter(|_| own.header.path.starts_with(b"/etc/"))?;
        let serves = folder.filter(|_| serves_by_folder(&own.header.path));
        memchr::memmem::find(text, serves.unwrap_or(path))?;
        let line = lines(text).find(|line| {
            let bytes = line.bytes.trim_ascii();
            let names = !bytes.starts_with(b"#") && memchr::memmem::find(bytes, path).is_some();
            let takes = !is_plain || memchr::memmem::find(bytes, b"plain").is_some();
            names && takes
                || serves.is_some_and(|folder| bytes.strip_prefix(b"dir=") == Some(folder))
        })?;
        let shown = String::from_utf8_lossy(&own.header.path).into_owned();
        Some((shown, crate::config::locate(image, own, &line)))
    })
}

/// Whether a configuration is one of those that look for `.htpasswd` in the folder itself (thttpd(8),
/// mini_httpd(8), "BASIC AUTHENTICATION").
fn serves_by_folder(path: &[u8]) -> bool {
    [&b"/thttpd.conf"[..], b"/mini_httpd.conf"].iter().any(|own| path.ends_with(own))
}
