// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Lists of installed packages: dpkg's `status` (Debian Policy, chapter 5), which opkg shares, and
//! apk's `installed` (Alpine's wiki, "Apk spec"); rpm's database has a reader of its own. One reader
//! for both: stanzas with an empty line between, `Field: value` or `F:value`; what it does not know it
//! passes over. And the records of single packages that languages have: Python's core metadata (the
//! same form), Node's `package.json`, and LuaRocks' file names; Perl's have a reader of their own.

use crate::view::{Line, trimmed};

/// Packages of one list that are believed.
pub(super) const MAX_PACKAGES: usize = 20_000;
/// Longest name or version that is believed, in bytes.
pub(super) const MAX_FIELD: usize = 256;

/// Longest `package.json` or `install.json` that is read, in bytes.
pub(super) const MAX_MANIFEST: usize = 1 << 20;

/// A kind of list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// opkg's status.
    Opkg,
    /// One `.control` of opkg: what it says where there is no status.
    OpkgControl,
    /// dpkg's status.
    Dpkg,
    /// One file of `status.d`, which images without dpkg have.
    DpkgControl,
    /// apk's installed.
    Apk,
    /// rpm's database.
    Rpm,
    /// Python's core metadata: `METADATA`, `PKG-INFO`.
    Python,
    /// Node's `package.json` of a package below `node_modules`.
    Node,
    /// LuaRocks' `.rockspec` of an installed rock.
    Lua,
    /// The log of what MakeMaker installed.
    PerlLog,
    /// cpanminus' record of a distribution.
    PerlRecord,
}

impl List {
    /// The kind, by a file's path: the folder differs (`/usr/lib/opkg`, `/var/lib/opkg`,
    /// `/opt/lib/opkg`), its end does not.
    pub fn of(path: &[u8]) -> Option<Self> {
        let control = |path: &[u8]| path.ends_with(b".control");
        let mut parts = path.rsplit(|byte| *byte == b'/');
        let (name, folder) = (parts.next()?, parts.next()?);
        let above = parts.next().unwrap_or_default();
        match (above, folder, name) {
            (_, b"opkg", b"status") => Some(Self::Opkg),
            (b"opkg", b"info", name) if control(name) => Some(Self::OpkgControl),
            (_, b"dpkg", b"status") => Some(Self::Dpkg),
            (b"dpkg", b"status.d", name) if !name.ends_with(b".md5sums") => Some(Self::DpkgControl),
            (b"apk", b"db", b"installed") => Some(Self::Apk),
            (_, b"rpm", b"Packages" | b"Packages.db" | b"rpmdb.sqlite") => Some(Self::Rpm),
            (_, folder, b"METADATA") if folder.ends_with(b".dist-info") => Some(Self::Python),
            (_, folder, b"PKG-INFO") if folder.ends_with(b".egg-info") => Some(Self::Python),
            (_, b"site-packages" | b"dist-packages", name) if name.ends_with(b".egg-info") => {
                Some(Self::Python)
            }
            (b"node_modules", _, b"package.json") => Some(Self::Node),
            (scope, _, b"package.json")
                if scope.starts_with(b"@") && parts.next() == Some(b"node_modules") =>
            {
                Some(Self::Node)
            }
            (_, _, b"perllocal.pod") => Some(Self::PerlLog),
            (b".meta", _, b"install.json") => Some(Self::PerlRecord),
            (_, _, name)
                if name.ends_with(b".rockspec")
                    && path.windows(6).any(|part| part == b"/rocks") =>
            {
                Some(Self::Lua)
            }
            _ => None,
        }
    }

    /// The word of [`thirteen_evidence::facts::Component::from`].
    pub fn id(self) -> &'static str {
        match self {
            Self::Opkg | Self::OpkgControl => "opkg",
            Self::Dpkg | Self::DpkgControl => "dpkg",
            Self::Apk => "apk",
            Self::Rpm => "rpm",
            Self::Python => "python",
            Self::Node => "npm",
            Self::Lua => "luarocks",
            Self::PerlLog | Self::PerlRecord => "cpan",
        }
    }

    /// A list of one package, which says nothing of its state.
    fn is_control(self) -> bool {
        matches!(self, Self::OpkgControl | Self::DpkgControl | Self::Python)
    }

    fn fields(self) -> &'static Fields {
        match self {
            Self::Apk => &APK,
            Self::Python => &PYTHON,
            _ => &DEBIAN,
        }
    }
}

/// Names of the fields of interest.
struct Fields {
    name: &'static [u8],
    version: &'static [u8],
    status: &'static [u8],
    source: &'static [u8],
}

const DEBIAN: Fields =
    Fields { name: b"package", version: b"version", status: b"status", source: b"source" };
/// apk lists nothing but what is installed.
const APK: Fields = Fields { name: b"p", version: b"v", status: b"", source: b"o" };

/// Core metadata specifications, version 2.1: headers, an empty line, a description.
const PYTHON: Fields = Fields { name: b"name", version: b"version", status: b"", source: b"" };

/// An installed package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Who publishes it, where its name is one among that one's.
    pub namespace: Option<String>,
    /// Its version, as written.
    pub version: String,
    /// Its source package, where it names one.
    pub source: Option<String>,
    /// Line of its version, or 0 where it stands in no text.
    pub line: u32,
    /// Offset of that line, or of its name.
    pub offset: u64,
    /// That line, or that name.
    pub excerpt: String,
}

/// The installed packages of a list at this path.
pub fn read_at(list: List, path: &[u8], text: &[u8]) -> Vec<Package> {
    match list {
        List::Node => node(text).into_iter().collect(),
        List::Rpm => super::rpm::read(text),
        List::Lua => rock(path).into_iter().collect(),
        List::PerlLog => super::perl::log(text),
        List::PerlRecord => super::perl::record(text).into_iter().collect(),
        List::Python => read(list, text).into_iter().take(1).collect(),
        _ => read(list, text),
    }
}

/// `{"name": "a", "version": "1.2.3", …}` (npm, "package.json").
fn node(text: &[u8]) -> Option<Package> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        name: String,
        version: String,
    }
    let text = text.get(..MAX_MANIFEST.min(text.len()))?;
    let Manifest { name, version } = serde_json::from_slice(text).ok()?;
    let is_believed = !name.is_empty()
        && name.len() <= MAX_FIELD
        && version.len() <= MAX_FIELD
        && version.starts_with(|first: char| first.is_ascii_digit());
    let stands = |line: &Line<'_>| memchr::memmem::find(line.bytes, version.as_bytes()).is_some();
    let line = crate::view::lines(text).find(stands)?;
    is_believed.then(|| Package {
        name: trimmed(name.as_bytes()),
        namespace: None,
        version: trimmed(version.as_bytes()),
        source: None,
        line: line.number,
        offset: line.offset,
        excerpt: trimmed(line.bytes),
    })
}

/// `/rocks-5.1/luasocket/3.0rc1-2/luasocket-3.0rc1-2.rockspec`: the tree is laid out by name and
/// version (LuaRocks, "Rock format").
fn rock(path: &[u8]) -> Option<Package> {
    let mut parts = path.rsplit(|byte| *byte == b'/');
    let (file, version, name) = (parts.next()?, parts.next()?, parts.next()?);
    let expected = [name, b"-", version, b".rockspec"].concat();
    (file == expected && file.len() <= MAX_FIELD).then(|| Package {
        name: trimmed(name),
        namespace: None,
        version: trimmed(version),
        source: None,
        line: 1,
        offset: 0,
        excerpt: trimmed(file),
    })
}

/// The installed packages of a list.
pub fn read(list: List, text: &[u8]) -> Vec<Package> {
    let mut packages = Vec::new();
    let mut stanza = Stanza::default();
    for line in crate::view::lines(text) {
        if line.bytes.trim_ascii().is_empty() {
            packages.extend(std::mem::take(&mut stanza).package(list));
            if packages.len() >= MAX_PACKAGES || list == List::Python {
                return packages;
            }
        } else {
            stanza.add(list.fields(), line);
        }
    }
    packages.extend(stanza.package(list));
    packages
}

#[derive(Default)]
struct Stanza<'a> {
    name: Option<&'a [u8]>,
    version: Option<(&'a [u8], Line<'a>)>,
    status: Option<&'a [u8]>,
    source: Option<&'a [u8]>,
}

impl<'a> Stanza<'a> {
    fn add(&mut self, fields: &Fields, line: Line<'a>) {
        // What begins with a blank goes on with the field above.
        let Some(colon) = memchr::memchr(b':', line.bytes) else { return };
        let field = line.bytes[..colon].to_ascii_lowercase();
        let value = line.bytes[colon + 1..].trim_ascii();
        if value.is_empty() || value.len() > MAX_FIELD {
            return;
        }
        if field == fields.name {
            self.name.get_or_insert(value);
        } else if field == fields.version {
            self.version.get_or_insert((value, line));
        } else if field == fields.status {
            self.status.get_or_insert(value);
        } else if field == fields.source {
            self.source.get_or_insert(value);
        }
    }

    fn package(self, list: List) -> Option<Package> {
        let (name, (version, line)) = (self.name?, self.version?);
        // The third word is the state: `install ok installed`, `install hold,user installed`,
        // `deinstall ok config-files`.
        let state = self.status.and_then(|own| own.rsplit(|byte| *byte == b' ').next());
        let is_installed = match state {
            Some(state) => state == b"installed",
            None => list.is_control() || list == List::Apk,
        };
        // `Source: glibc (2.36-9)`.
        let source = self.source.and_then(|own| own.split(|byte| *byte == b' ').next());
        is_installed.then(|| Package {
            name: trimmed(name),
            namespace: None,
            version: trimmed(version),
            // opkg's `Source:` is a folder of its feed, no name.
            source: source.filter(|own| !own.contains(&b'/') && *own != name).map(trimmed),
            line: line.number,
            offset: line.offset,
            excerpt: trimmed(line.bytes),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: List, text: &str) -> Vec<(String, String)> {
        let all = read(list, text.as_bytes()).into_iter();
        all.map(|own| (own.name, own.version)).collect()
    }

    #[test]
    fn the_examples_of_the_manuals() {
        // Debian Policy 5.3 in small, and a package that was removed.
        let text = "Package: libc6\nStatus: install ok installed\nSource: glibc (2.36-9)\n\
             Version: 2.36-9+deb12u4\nDescription: x\n Version: 9\n\nPackage: old\n\
             Status: deinstall ok config-files\nVersion: 1\n";
        let all = read(List::Dpkg, text.as_bytes());
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].line, all[0].offset), (4, 67));
        assert_eq!(all[0].excerpt, "Version: 2.36-9+deb12u4");
        assert_eq!(all[0].source.as_deref(), Some("glibc"));
        // Alpine's wiki, "Apk spec".
        let text = "C:Q1p78\nP:busybox\nV:1.36.1-r15\nA:x86_64\no:busybox\nF:bin\nR:busybox\n\n";
        assert_eq!(names(List::Apk, text), [("busybox".to_owned(), "1.36.1-r15".to_owned())]);
    }

    #[test]
    fn states() {
        let of = |state: &str| {
            names(List::Opkg, &format!("Package: a\nVersion: 1\nStatus: {state}\n")).len()
        };
        assert_eq!(of("install hold,user installed"), 1);
        assert_eq!(of("hold ok installed"), 1);
        assert_eq!(of("deinstall user not-installed"), 0);
        assert_eq!(of("install ok unpacked"), 0);
        // A list of a feed says nothing of a state.
        assert!(names(List::Opkg, "Package: a\nVersion: 1\n").is_empty());
        assert_eq!(names(List::OpkgControl, "Package: a\nVersion: 1\n").len(), 1);
    }

    #[test]
    fn places() {
        assert_eq!(List::of(b"/usr/lib/opkg/status"), Some(List::Opkg));
        assert_eq!(List::of(b"/opt/lib/opkg/info/a.control"), Some(List::OpkgControl));
        assert_eq!(List::of(b"/lib/apk/db/installed"), Some(List::Apk));
        assert_eq!(List::of(b"/usr/lib/opkg/info/a.list"), None);
        assert_eq!(List::of(b"/proc/status"), None);
    }

    #[test]
    fn packages_of_languages() {
        let of = |path: &str, text: &str| {
            let list = List::of(path.as_bytes()).unwrap();
            let all = read_at(list, path.as_bytes(), text.as_bytes()).into_iter();
            all.map(|own| (own.name, own.version)).collect::<Vec<_>>()
        };
        let known = |name: &str, version: &str| vec![(name.to_owned(), version.to_owned())];
        // Core metadata: a line of the description is no header.
        let text =
            "Metadata-Version: 2.1\nName: requests\nVersion: 2.31.0\n\nName: other\nVersion: 1\n";
        let path = "/usr/lib/python3.11/site-packages/requests-2.31.0.dist-info/METADATA";
        assert_eq!(of(path, text), known("requests", "2.31.0"));
        let text = "{\"name\": \"@scope/ws\",\n \"version\": \"8.13.0\"}";
        assert_eq!(
            of("/app/node_modules/@scope/ws/package.json", text),
            known("@scope/ws", "8.13.0")
        );
        assert!(of("/app/node_modules/ws/package.json", "{\"name\": \"ws\"}").is_empty());
        assert!(of("/app/node_modules/ws/package.json", "[[[[[").is_empty());
        let path = "/usr/lib/luarocks/rocks-5.1/luasocket/3.0rc1-2/luasocket-3.0rc1-2.rockspec";
        assert_eq!(of(path, ""), known("luasocket", "3.0rc1-2"));
        // A project's own manifest is no package of others.
        assert_eq!(List::of(b"/www/package.json"), None);
        assert_eq!(List::of(b"/www/METADATA"), None);
    }

    #[test]
    fn broken_lists_end() {
        assert!(read(List::Dpkg, &[0xff; 10_000]).is_empty());
        assert!(read(List::Dpkg, &b":\n:\nPackage:\n\n".repeat(1000)).is_empty());
        let many = "Package: a\nVersion: 1\nStatus: x y installed\n\n".repeat(MAX_PACKAGES + 5);
        assert_eq!(read(List::Dpkg, many.as_bytes()).len(), MAX_PACKAGES);
        let long = format!("Package: {}\nVersion: 1\n", "a".repeat(5000));
        assert!(read(List::OpkgControl, long.as_bytes()).is_empty());
    }
}
