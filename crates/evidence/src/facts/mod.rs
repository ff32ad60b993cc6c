// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The facts, one file per source. Every fact carries locators; the first is the primary one.

mod daemon;
mod declared;
mod firewall;
mod firmware;
mod found;
mod key;

pub use daemon::*;
pub use declared::{Declared, DeclaredPart};
pub use firewall::*;
pub use firmware::*;
pub use found::*;
pub use key::*;
