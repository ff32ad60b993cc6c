// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Environments of U-Boot: each variable is an entry of the environment's container.

use std::collections::BTreeMap;

use thirteen_unpack::Seat;

use crate::view::Image;

/// The longest value that is read, in bytes.
const MAX_VALUE: u64 = 4096;

/// The format of their containers.
const FORMAT: &str = "uboot-env";

/// Whether an entry is a variable of one.
pub fn is_variable(seat: &Seat<'_>) -> bool {
    seat.format == FORMAT && seat.header.size <= MAX_VALUE
}

/// A variable's value, with the number of its entry.
pub type Variable<'a> = (&'a [u8], usize);

/// The variables of each environment, by their names. Those that are longer than is read are left out.
pub fn environments<'a>(image: &Image<'a>) -> Vec<BTreeMap<&'a [u8], Variable<'a>>> {
    let tree = image.tree();
    let environments = tree.containers.iter().filter(|own| own.format == FORMAT);
    environments
        .map(|own| {
            let entries = own.entries.clone();
            let variables = entries.filter_map(|index| {
                let entry = tree.entries.get(index)?;
                let value = entry.output.as_ref()?.text.as_deref()?;
                Some((entry.header.path.strip_prefix(b"/")?, (value, index)))
            });
            variables.collect()
        })
        .collect()
}
