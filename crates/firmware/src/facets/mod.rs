// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The facets, one file (or folder) each, and their list.

pub(crate) mod accounts;
mod boot;
mod components;
mod consoles;
mod credentials;
mod daemons;
mod firewall;
mod kernel;
mod keys;
mod privacy;
mod programs;
mod release;
mod scripts;
mod secrets;
mod services;
mod updates;

use crate::facet::Facet;

/// All facets. A file that is not listed here fails a test.
pub const ALL: &[&dyn Facet] = &[
    &release::Facet,
    &kernel::Facet,
    &accounts::Facet,
    &services::Facet,
    &keys::Facet,
    &programs::Facet,
    &components::Facet,
    &updates::Facet,
    &consoles::Facet,
    &daemons::Facet,
    &boot::Facet,
    &secrets::Facet,
    &credentials::Facet,
    &privacy::Facet,
    &scripts::Facet,
    &firewall::Facet,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_of_the_folder_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/facets");
        let files: BTreeSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .filter(|name| name != "mod")
            .collect();
        let listed = ALL.iter().map(|facet| facet.area().id().to_owned()).collect();
        assert_eq!(files, listed);
    }
}
