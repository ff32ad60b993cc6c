// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The options of a kernel, as several checks ask for them.

use thirteen_evidence::facts::Setting;

/// The options of one kernel.
pub struct Options<'a>(Vec<&'a Setting>);

impl<'a> Options<'a> {
    /// Options kernel by kernel: those of one configuration stand in one place.
    pub fn by_kernel(all: &'a [Setting]) -> Vec<Self> {
        let mut kernels: Vec<Self> = Vec::new();
        for own in all {
            let Some(place) = own.locators.first() else { continue };
            let same = kernels.iter_mut().find(|kernel| {
                kernel.0.first().and_then(|other| other.locators.first()).is_some_and(|other| {
                    other.artefact == place.artefact && other.path == place.path
                })
            });
            match same {
                Some(kernel) => kernel.0.push(own),
                None => kernels.push(Self(vec![own])),
            }
        }
        kernels
    }

    /// An option, where the configuration has a line for it.
    pub fn get(&self, name: &str) -> Option<&'a Setting> {
        self.0.iter().copied().find(|own| own.name == name)
    }

    /// The same, where it has this value.
    pub fn is(&self, name: &str, value: &str) -> Option<&'a Setting> {
        self.get(name).filter(|own| own.value == value)
    }
}
