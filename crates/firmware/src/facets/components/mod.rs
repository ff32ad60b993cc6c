// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Software components: what package lists name, the versions that programs and libraries carry,
//! and the kernel. A program whose version is that of its package is one component with it; one
//! with another version is a component of its own.

mod marks;
mod merge;
mod packages;
mod patterns;
mod perl;
mod products;
mod rpm;
mod version;

use std::collections::BTreeMap;

use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::{EntryKind, Seat};

use self::marks::Mark;
use self::merge::Components;
use self::packages::{List, Package};
use crate::config::assignments;
use crate::facet::{Kept, LookedAt, Want};
use crate::view::Image;

/// Where a distribution says its id (os-release(5)).
const OS_RELEASE: &[&[u8]] = &[b"/etc/os-release", b"/usr/lib/os-release"];

/// The facet.
pub struct Facet;

/// What is kept of an entry.
enum Seen {
    /// A package list.
    List(List, Vec<Package>),
    /// The versions in a program, stream or region.
    Marks(Vec<Mark>),
    /// A library whose name tells its version.
    Library(&'static str, String, Vec<Mark>),
}

impl crate::facet::Facet for Facet {
    fn area(&self) -> Area {
        Area::Components
    }

    fn reads(&self) -> &'static [Area] {
        &[Area::Kernel]
    }

    fn want(&self, seat: &Seat<'_>) -> Want {
        match seat.header.kind {
            EntryKind::File if OS_RELEASE.contains(&seat.header.path.as_slice()) => Want::Text,
            EntryKind::File | EntryKind::Stream | EntryKind::Region => Want::Scan,
            _ => Want::Nothing,
        }
    }

    fn scan(&self, seat: &Seat<'_>, content: &[u8]) -> Option<Kept> {
        let path = &seat.header.path;
        if let Some(list) = List::of(path) {
            let packages = packages::read_at(list, path, content);
            return Some(Box::new(Seen::List(list, packages)));
        }
        let is_file = seat.header.kind == EntryKind::File;
        if is_file && !content.starts_with(b"\x7fELF") {
            return None;
        }
        let marks = marks::read(content);
        let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
        let library = std::str::from_utf8(name).ok().and_then(products::of_library);
        if let Some((product, version)) = library.filter(|_| is_file) {
            return Some(Box::new(Seen::Library(&product.name, version.to_owned(), marks)));
        }
        (!marks.is_empty()).then(|| Box::new(Seen::Marks(marks)) as Kept)
    }

    fn fold(&self, image: &Image<'_>, evidence: &mut Evidence, looked: &mut LookedAt) {
        image.file_systems().for_each(|_| looked.source());
        let mut components = Components::new(image);
        let namespaces: BTreeMap<usize, String> = (image.file_systems())
            .filter_map(|files| {
                let text = OS_RELEASE.iter().find_map(|path| files.text(path))?;
                let id = assignments::equals(text).find(|own| own.key == b"ID")?.value;
                Some((files.container(), String::from_utf8_lossy(id).to_ascii_lowercase()))
            })
            .collect();
        for (container, seen) in by_container(image) {
            let namespace = container.and_then(|own| namespaces.get(&own)).map(String::as_str);
            let has_status = seen.iter().any(|(_, seen)| {
                matches!(seen, Seen::List(List::Opkg, packages) if !packages.is_empty())
            });
            for (entry, seen) in &seen {
                if let Seen::List(list, packages) = seen
                    // What is left of a removed package's control is no component.
                    && !(has_status && *list == List::OpkgControl)
                {
                    looked.file(image.tree().entries.get(*entry).map_or(0, |entry| entry.read));
                    components.add_packages(*entry, *list, packages, namespace);
                }
            }
        }
        // Packages first, all of them: then a program finds its own.
        for (entry, seen) in image.kept::<Seen>(Area::Components) {
            if let Seen::Marks(marks) | Seen::Library(_, _, marks) = seen {
                looked.file(image.tree().entries.get(entry).map_or(0, |entry| entry.read));
                marks.iter().for_each(|mark| components.add_mark(entry, mark));
            }
        }
        for (entry, seen) in image.kept::<Seen>(Area::Components) {
            if let Seen::Library(product, version, _) = seen {
                components.add_library(entry, product, version);
            }
        }
        for (index, container) in image.tree().containers.iter().enumerate() {
            let stated = container.details.get("idf-version");
            if let Some(stated) = stated.filter(|_| container.format == "esp-image") {
                components.add_framework(stated, image.container(index));
            }
        }
        evidence.kernels.iter().for_each(|kernel| components.add_kernel(kernel));
        evidence.components.append(&mut components.into_list());
    }
}

/// What was kept, by container, in tree order within each.
fn by_container<'a>(image: &Image<'a>) -> BTreeMap<Option<usize>, Vec<(usize, &'a Seen)>> {
    let mut groups: BTreeMap<Option<usize>, Vec<(usize, &'a Seen)>> = BTreeMap::new();
    for (entry, seen) in image.kept::<Seen>(Area::Components) {
        let container = image.tree().entries.get(entry).and_then(|entry| entry.container);
        groups.entry(container).or_default().push((entry, seen));
    }
    groups
}

#[cfg(test)]
mod tests {
    use crate::test_tree::evidence_of;

    const STATUS: &[u8] =
        b"Package: busybox\nVersion: 1.23.2-1\nStatus: install user installed\n\n\
        Package: miniupnpd\nVersion: 1.9.20150206-1\nStatus: install user installed\n";

    fn of(files: &[(&str, &[u8])]) -> Vec<(String, String, String, usize)> {
        let all = evidence_of(files).components.into_iter();
        all.map(|own| (own.from, own.name, own.version, own.locators.len())).collect()
    }

    fn known(
        from: &str,
        name: &str,
        version: &str,
        places: usize,
    ) -> (String, String, String, usize) {
        (from.to_owned(), name.to_owned(), version.to_owned(), places)
    }

    #[test]
    fn a_program_of_its_packages_version_is_one_component_with_it() {
        let files = [
            ("/usr/lib/opkg/status", STATUS),
            ("/bin/busybox", &b"\x7fELF BusyBox v1.23.2 (2016-01-02)\0"[..]),
            ("/usr/sbin/miniupnpd", b"\x7fELF UPnP/1.1 MiniUPnPd/1.9\r\n"),
        ];
        let packages =
            [known("opkg", "busybox", "1.23.2", 2), known("opkg", "miniupnpd", "1.9.20150206", 2)];
        assert_eq!(of(&files), packages);
        // Another version, and the list is not to be believed for it.
        let other = [files[0], ("/bin/busybox", &b"\x7fELF BusyBox v1.22.1 (2014-01-02)\0"[..])];
        assert!(of(&other).contains(&known("binary", "busybox", "1.22.1", 1)));
    }

    #[test]
    fn what_is_no_program_or_no_list_says_nothing() {
        assert!(of(&[("/usr/share/doc/a", b"BusyBox v1.23.2 (2016)")]).is_empty());
        assert!(of(&[("/usr/share/doc/status", STATUS)]).is_empty());
        // A library by its name, and a text of the same name.
        let library = [("/usr/lib/libmbedtls.so.1.3.17", &b"\x7fELF"[..])];
        assert_eq!(of(&library), [known("soname", "mbedtls", "1.3.17", 1)]);
        assert!(of(&[("/usr/lib/libmbedtls.so.1.3.17", b"text")]).is_empty());
    }

    #[test]
    fn packages_of_rpm() {
        let database = include_bytes!("../../../fixtures/rpmdb/Packages");
        let evidence = evidence_of(&[("/var/lib/rpm/Packages", database)]);
        let mut all: Vec<_> = evidence
            .components
            .iter()
            .map(|own| (own.version.as_str(), own.purl.as_deref().unwrap_or_default()))
            .collect();
        all.sort_unstable();
        let known =
            [("1.36.1", "pkg:rpm/busybox@1.36.1-3"), ("3.5.0", "pkg:rpm/libnl3@3.5.0-1?epoch=1")];
        assert_eq!(all, known);
    }

    #[test]
    fn modules_of_perl() {
        let record =
            br#"{"dist":"URI-PackageURL-2.20","pathname":"G/GD/GDT/URI-PackageURL-2.20.tar.gz"}"#;
        let log = b"=head2 x: C<Module> L<Net::HTTP|Net::HTTP>\nC<VERSION: 6.24>\n";
        let folder = "/usr/lib/perl5/site_perl/x86_64-linux";
        let files = [
            (format!("{folder}/.meta/URI-PackageURL-2.20/install.json"), &record[..]),
            ("/usr/lib/perl5/perllocal.pod".to_owned(), log),
            // Records of others.
            ("/opt/hub/install.json".to_owned(), record),
        ];
        let files: Vec<(&str, &[u8])> =
            files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let all = evidence_of(&files).components;
        let mut all: Vec<_> = all
            .iter()
            .map(|own| (own.from.as_str(), own.name.as_str(), own.purl.as_deref()))
            .collect();
        all.sort_unstable();
        let purl = Some("pkg:cpan/GDT/URI-PackageURL@2.20");
        assert_eq!(all, [("cpan", "Net-HTTP", None), ("cpan", "URI-PackageURL", purl)]);
    }

    #[test]
    fn controls_count_only_where_there_is_no_status() {
        let control: (&str, &[u8]) =
            ("/usr/lib/opkg/info/gone.control", b"Package: gone\nVersion: 1.0-1\n");
        assert_eq!(of(&[control]), [known("opkg", "gone", "1.0", 1)]);
        let with = of(&[control, ("/usr/lib/opkg/status", STATUS)]);
        assert!(!with.iter().any(|own| own.1 == "gone"), "{with:?}");
    }
}
