// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of a secret.

use thirteen_evidence::facts::Secret;

/// Whether it is a password, which a person chose, and no token, which a service gave out.
pub fn is_password(secret: &Secret) -> bool {
    matches!(secret.kind.as_str(), "password" | "address-password")
}
