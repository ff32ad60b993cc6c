// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Modules of Perl: the log of installations that MakeMaker keeps (`perllocal.pod`), and the record that
//! cpanminus keeps of each distribution (`.meta/NAME-VERSION/install.json`).

use std::collections::BTreeMap;

use super::packages::{MAX_FIELD, MAX_MANIFEST, MAX_PACKAGES, Package};
use crate::view::{lines, trimmed};

/// `=head2 DATE: C<Module> L<Net::HTTP|Net::HTTP>`, then `C<VERSION: 6.24>`. Of a module that was
/// installed twice the last entry holds. A distribution is called as its module, with hyphens, where it
/// says no other name (ExtUtils::MakeMaker, `DISTNAME`).
pub fn log(text: &[u8]) -> Vec<Package> {
    let (mut found, mut module) = (BTreeMap::new(), None);
    for line in lines(text) {
        let bare = line.bytes.trim_ascii();
        if bare.starts_with(b"=head") {
            module =
                between(bare, b"C<Module> L<", b"|").map(|name| trimmed(name).replace("::", "-"));
        } else if let Some(version) = between(bare, b"C<VERSION: ", b">")
            && let Some(name) = module.take()
            && is_version(version)
            && (found.len() < MAX_PACKAGES || found.contains_key(&name))
        {
            let package = Package {
                name: name.clone(),
                namespace: None,
                version: trimmed(version),
                source: None,
                line: line.number,
                offset: line.offset,
                excerpt: trimmed(line.bytes),
            };
            found.insert(name, package);
        }
    }
    found.into_values().collect()
}

/// `{"name": "URI::PackageURL", "version": "2.20", "dist": "URI-PackageURL-2.20",
/// "pathname": "G/GD/GDT/URI-PackageURL-2.20.tar.gz", …}`: the third part of the path is its author.
pub fn record(text: &[u8]) -> Option<Package> {
    #[derive(serde::Deserialize)]
    struct Record {
        dist: String,
        #[serde(default)]
        pathname: String,
    }
    let text = text.get(..MAX_MANIFEST.min(text.len()))?;
    let Record { dist, pathname } = serde_json::from_slice(text).ok()?;
    let (name, version) = dist.rsplit_once('-')?;
    let version = version.strip_prefix('v').unwrap_or(version);
    let author = pathname.split('/').nth(2).filter(|_| pathname.split('/').count() > 3);
    let is_believed = !name.is_empty() && dist.len() <= MAX_FIELD && is_version(version.as_bytes());
    is_believed.then(|| Package {
        name: trimmed(name.as_bytes()),
        namespace: author.filter(|own| own.len() <= MAX_FIELD).map(|own| trimmed(own.as_bytes())),
        version: trimmed(version.as_bytes()),
        source: None,
        line: 1,
        offset: 0,
        excerpt: trimmed(dist.as_bytes()),
    })
}

fn is_version(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"v").unwrap_or(text);
    text.len() <= MAX_FIELD && text.first().is_some_and(u8::is_ascii_digit)
}

/// What stands between two marks.
fn between<'a>(text: &'a [u8], before: &[u8], behind: &[u8]) -> Option<&'a [u8]> {
    let start = memchr::memmem::find(text, before)? + before.len();
    let rest = text.get(start..)?;
    rest.get(..memchr::memmem::find(rest, behind)?).filter(|own| own.len() <= MAX_FIELD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_of_installations() {
        let entry = |module: &str, version: &str| {
            format!(
                "=head2 Mon Jul 27 20:10:38 2026: C<Module> L<{module}|{module}>\n\n=over 4\n\n=item *\n\n\
                 C<installed into: /usr/lib/perl5>\n\n=item *\n\nC<VERSION: {version}>\n\n=back\n\n"
            )
        };
        let text = [entry("Net::HTTP", "6.22"), entry("DBI", "1.643"), entry("Net::HTTP", "6.24")];
        let all = log(text.concat().as_bytes());
        let all: Vec<_> =
            all.iter().map(|own| (own.name.as_str(), own.version.as_str(), own.line)).collect();
        assert_eq!(all, [("DBI", "1.643", 25), ("Net-HTTP", "6.24", 39)]);
        assert!(log(b"C<VERSION: 1.0>\n=head2 x: C<Module> L<A\nC<VERSION: undef>\n").is_empty());
    }

    #[test]
    fn a_record_names_its_author() {
        let text = br#"{"name":"URI::PackageURL","version":"2.20","dist":"URI-PackageURL-2.20",
            "pathname":"G/GD/GDT/URI-PackageURL-2.20.tar.gz"}"#;
        let own = record(text).unwrap();
        assert_eq!((own.name.as_str(), own.version.as_str()), ("URI-PackageURL", "2.20"));
        assert_eq!(own.namespace.as_deref(), Some("GDT"));
        assert_eq!(record(br#"{"dist":"A-1.0"}"#).unwrap().namespace, None);
        for text in ["", "[[[[", "{}", r#"{"dist":"A"}"#, r#"{"dist":"A-B"}"#, r#"{"dist":"-1"}"#] {
            assert!(record(text.as_bytes()).is_none(), "{text}");
        }
    }
}
