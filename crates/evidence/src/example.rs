// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Places of what is there to be read or to be tested with: what lies there the device does not use. One
//! list for keys and for secrets.

use crate::Locator;

/// Folders, in lower case.
const FOLDERS: &[&str] = &[
    "__mocks__",
    "__tests__",
    "demo",
    "demos",
    "doc",
    "docs",
    "dummyserver",
    "e2e",
    "fixture",
    "fixtures",
    "info",
    "licenses",
    "man",
    "mock",
    "mocks",
    "ptest",
    "spec",
    "specs",
    "test",
    "test-data",
    "test_data",
    "testdata",
    "testing",
    "tests",
    "testsuite",
    "unittest",
    "unittests",
];

/// Endings of texts for people, and of what a package lays beside a configuration for them to compare.
const ENDS: &[&str] = &[
    ".dist",
    ".dpkg-dist",
    ".dpkg-new",
    ".htm",
    ".html",
    ".md",
    ".opkg-dist",
    ".rpmnew",
    ".rst",
    ".template",
    ".tmpl",
    "-opkg",
];

/// Words in the name of a file that say that it stands for another.
const STAND_INS: &[&str] = &["dummy", "fake", "mock", "placeholder", "test", "testing"];

/// Formats of archives and streams: what lies in one is as much in use as the file that it is.
const ARCHIVES: &[&str] = &[
    "7z@", "ar@", "arj@", "bzip2@", "cpio@", "gzip@", "lz4@", "lzma@", "rar@", "tar@", "xz@",
    "zip@", "zstd@",
];

/// Whether a path is one of documentation, examples or tests.
#[must_use]
pub fn is_example(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", &path));
    folders.split('/').any(|folder| FOLDERS.contains(&folder))
        || path.split('/').any(has_example)
        || ENDS.iter().any(|end| name.ends_with(end))
        || ["readme", "changelog"].iter().any(|own| name.starts_with(own))
}

fn has_example(part: &str) -> bool {
    part.contains("example")
        || words(part).any(|word| word.starts_with("sample") && word != "sampler")
}

/// Whether the name of a file alone says so: `test.key`, `dummy.pem`. Makers do ship such in earnest.
#[must_use]
pub fn is_stand_in(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let name = path.rsplit('/').next().unwrap_or(&path);
    words(name).any(|word| STAND_INS.contains(&word))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|own: char| !own.is_ascii_alphanumeric())
}

impl Locator {
    /// Whether it is a place of documentation, examples or tests, or in an archive that is.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.parts_of_file().any(is_example)
    }

    /// Whether a name on the way to it says that it stands for something else.
    #[must_use]
    pub fn is_stand_in(&self) -> bool {
        self.parts_of_file().any(is_stand_in)
    }

    /// The paths inside the file system that it belongs to, from the innermost on. What a file system
    /// lies in tells of the file system, and nothing of the files in it.
    fn parts_of_file(&self) -> impl Iterator<Item = &str> {
        let inside = self.path.get(1..).unwrap_or(&self.path);
        let is_container = |part: &str| !part.starts_with('/') && part.contains("@0x");
        let is_archive = |part: &str| ARCHIVES.iter().any(|own| part.starts_with(own));
        let parts = inside.iter().rev().map(String::as_str);
        parts
            .take_while(move |part| !is_container(part) || is_archive(part))
            .filter(move |part| !is_container(part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_what_is_not_in_use() {
        for path in [
            "/usr/lib/python3/test/keycert.pem",
            "/usr/lib/ruby/gems/x/spec/key.pem",
            "/usr/lib/openssl/ptest/certs/ca-key.pem",
            "/usr/lib/node/fixtures/key.pem",
            "/usr/share/openssl/demos/server.pem",
            "/usr/share/openvpn/sample-keys/server.key",
            "/etc/tls/server.key.example",
            "/opt/app/__tests__/config.json",
            "/usr/lib/urllib3/dummyserver/certs/server.key",
            "/opt/app/README.md",
            "/opt/app/README",
            "/etc/ssl/server.key.dist",
            "/etc/config/wireless-opkg",
            "/www/help.html",
        ] {
            assert!(is_example(path), "{path}");
        }
        for path in [
            "/etc/ssl/private/key.pem",
            "/etc/demo.pem",
            "/opt/special/key.pem",
            "/opt/testimony/key.pem",
            "/etc/sampler.conf",
            "/etc/distribution.conf",
            "/etc/ssl/test.key",
        ] {
            assert!(!is_example(path), "{path}");
        }
    }

    #[test]
    fn names_that_stand_for_others() {
        for path in ["/etc/ssl/test.key", "/opt/app/test_config.json", "/a/dummy.pem"] {
            assert!(is_stand_in(path), "{path}");
        }
        for path in
            ["/etc/latest.key", "/etc/attestation.key", "/test/server.key", "/etc/contest.pem"]
        {
            assert!(!is_stand_in(path), "{path}");
        }
    }

    #[test]
    fn an_archive_is_what_its_file_is_and_an_image_is_not() {
        let place = |parts: &[&str]| {
            Locator::whole("sha256:0", parts.iter().map(|own| (*own).to_owned()).collect())
        };
        let doc = ["root", "/usr/share/doc/keys.tgz", "gzip@0x0", "tar@0x0", "/certs/server.key"];
        assert!(place(&doc).is_example());
        assert!(place(&["root", "/opt/grpc-testing.jar", "zip@0x0", "/certs/a.key"]).is_stand_in());
        // The folder or package that was handed in, and what the file system lies in.
        assert!(!place(&["test", "/etc/server.key"]).is_example());
        let image = ["fw.zip", "zip@0x0", "/test/root.squashfs", "squashfs@0x0", "/etc/server.key"];
        assert!(!place(&image).is_example());
        assert!(!place(&["test.key"]).is_example() && !place(&[]).is_example());
    }
}
