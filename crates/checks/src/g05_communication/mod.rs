// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 5, secure communication.

pub mod weak_key;
pub mod web_interface_without_tls;
