// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The list of checks. A check that is not listed here fails a test.

use crate::check::Check;
use crate::{g01_default_passwords, g04_secure_storage, g06_attack_surface};

/// All checks, sorted by id.
pub const ALL: &[&Check] = &[
    &g06_attack_surface::authorized_key::CHECK,
    &g01_default_passwords::fixed_password_hash::CHECK,
    &g04_secure_storage::host_private_key::CHECK,
    &g01_default_passwords::password_less_account::CHECK,
    &g06_attack_surface::telnet_starts::CHECK,
];

/// The check with that id.
#[must_use]
pub fn check(id: &str) -> Option<&'static Check> {
    ALL.iter().copied().find(|check| check.id == id)
}
