// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 6, minimize exposed attack surfaces.

pub mod authorized_key;
pub mod telnet_starts;
