// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Puts together what different sources say of one component.

use std::collections::BTreeMap;

use thirteen_evidence::Locator;
use thirteen_evidence::facts::{Component, Kernel};

use super::marks::Mark;
use super::packages::{List, Package};
use super::products::{self, Product};
use super::version::upstream;
use crate::view::Image;

/// Places of one component that are named.
const MAX_LOCATORS: usize = 4;

/// The components of an image.
pub struct Components<'i, 'f> {
    image: &'i Image<'f>,
    list: Vec<Component>,
    /// Where in the list a component of this source, name and version stands.
    known: BTreeMap<(&'static str, String, String), usize>,
}

impl<'i, 'f> Components<'i, 'f> {
    pub fn new(image: &'i Image<'f>) -> Self {
        Self { image, list: Vec::new(), known: BTreeMap::new() }
    }

    /// All of them: packages, then what programs say, in tree order each.
    pub fn into_list(self) -> Vec<Component> {
        self.list
    }

    pub fn add_packages(
        &mut self,
        entry: usize,
        list: List,
        packages: &[Package],
        namespace: Option<&str>,
    ) {
        for package in packages {
            let locator = self
                .image
                .span(entry, package.offset, package.excerpt.len() as u64)
                .excerpt(package.excerpt.clone());
            let locator = if package.line > 0 { locator.line(package.line) } else { locator };
            let (kind, namespace) = match list {
                List::Opkg | List::OpkgControl => ("opkg", None),
                List::Dpkg | List::DpkgControl => ("deb", namespace),
                List::Apk => ("apk", namespace),
                List::Rpm => ("rpm", namespace),
                List::Python => ("pypi", None),
                List::Node => ("npm", None),
                List::Lua => ("luarocks", None),
                List::PerlLog | List::PerlRecord => ("cpan", package.namespace.as_deref()),
            };
            // rpm's release stands behind the last hyphen, whatever it looks like.
            let stated = match list {
                List::Rpm => package.version.rsplit_once('-').map(|(version, _)| version),
                _ => None,
            };
            let version = upstream(stated.unwrap_or(&package.version));
            let product = products::of_package(&package.name, package.source.as_deref());
            let purl = |version| products::purl(kind, namespace, &package.name, version);
            // Of rpm, the epoch is a qualifier (purl specification, "rpm").
            let purl = match (list, package.version.split_once(':')) {
                (List::Rpm, Some((epoch, rest))) => format!("{}?epoch={epoch}", purl(rest)),
                _ => purl(&package.version),
            };
            // Of CPAN, an address without an author is none (purl specification, "cpan").
            let purl = Some(purl).filter(|_| kind != "cpan" || namespace.is_some());
            let component = Component {
                name: package.name.clone(),
                version: version.to_owned(),
                raw_version: package.version.clone(),
                purl,
                cpe: product.and_then(|product| product.cpe(version)),
                source: package.source.clone(),
                from: list.id().to_owned(),
                locators: vec![locator],
            };
            self.add(list.id(), component);
        }
    }

    pub fn add_mark(&mut self, entry: usize, mark: &Mark) {
        let Some(product) = products::named(mark.product) else { return };
        let locator =
            self.image.span(entry, mark.offset, mark.length).excerpt(mark.excerpt.clone());
        self.add_version(product, "binary", &mark.version, vec![locator]);
    }

    pub fn add_library(&mut self, entry: usize, product: &str, version: &str) {
        let Some(product) = products::named(product) else { return };
        self.add_version(product, "soname", version, vec![self.image.entry(entry)]);
    }

    pub fn add_kernel(&mut self, kernel: &Kernel) {
        let Some(product) = products::named("linux") else { return };
        self.add_version(product, "kernel", &kernel.version, kernel.locators.clone());
    }

    /// The framework that an ESP image's application descriptor names: `v4.4.4`,
    /// `v5.2-dev-254-g1950b15`.
    pub fn add_framework(&mut self, stated: &str, locator: Locator) {
        let Some(product) = products::named("esp-idf") else { return };
        let raw = stated.strip_prefix('v').unwrap_or(stated);
        if !raw.starts_with(|first: char| first.is_ascii_digit()) {
            return;
        }
        // git describe: tag, commits since, hash.
        let described = raw.find("-g").and_then(|at| raw.get(..at)?.rsplit_once('-'));
        let version = match described {
            Some((tag, count)) if count.bytes().all(|byte| byte.is_ascii_digit()) => tag,
            _ => raw,
        };
        self.add_version(product, "app-descriptor", version, vec![locator]);
    }

    /// A version that a program, a library's name or a kernel tells.
    fn add_version(
        &mut self,
        product: &'static Product,
        from: &'static str,
        raw_version: &str,
        locators: Vec<Locator>,
    ) {
        // A kernel's banner ends in what its builder added: `4.19.0-18-amd64`.
        let version = match from {
            "kernel" => raw_version.split(['-', '+']).next().unwrap_or(raw_version),
            "app-descriptor" => raw_version,
            _ => upstream(raw_version),
        };
        if let Some(at) = self.same(product, version) {
            let component = &mut self.list[at];
            if component.cpe.is_none() {
                component.cpe = product.cpe(version);
            }
            return add_locators(component, locators);
        }
        let component = Component {
            name: product.name.clone(),
            version: version.to_owned(),
            raw_version: raw_version.to_owned(),
            purl: Some(products::purl("generic", None, &product.name, version)),
            cpe: product.cpe(version),
            source: None,
            from: from.to_owned(),
            locators: Vec::new(),
        };
        let at = self.list.len();
        self.list.push(component);
        add_locators(&mut self.list[at], locators);
    }

    /// The component of this product and version: a package named as the product before others.
    fn same(&self, product: &Product, version: &str) -> Option<usize> {
        let rank = |component: &Component| -> Option<u8> {
            let name = component.name.as_str();
            let source = component.source.as_deref().unwrap_or_default();
            // A program may name its release only: MiniUPnPd/1.9 of package 1.9.20150206.
            let rest = component.version.strip_prefix(version);
            let agrees = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
            if !agrees {
                None
            } else if name == product.name {
                Some(0)
            } else if product.is_package(name) {
                Some(1)
            } else if product.is_package(source) || product.perhaps.iter().any(|own| own == name) {
                Some(2)
            } else {
                None
            }
        };
        let ranked = self.list.iter().enumerate();
        let ranked = ranked.filter_map(|(at, component)| Some((rank(component)?, at)));
        ranked.min().map(|(_, at)| at)
    }

    fn add(&mut self, from: &'static str, component: Component) {
        let key = (from, component.name.clone(), component.raw_version.clone());
        match self.known.get(&key) {
            Some(at) => add_locators(&mut self.list[*at], component.locators),
            None => {
                self.known.insert(key, self.list.len());
                self.list.push(component);
            }
        }
    }
}

fn add_locators(component: &mut Component, locators: Vec<Locator>) {
    let room = MAX_LOCATORS.saturating_sub(component.locators.len());
    component.locators.extend(locators.into_iter().take(room));
}
