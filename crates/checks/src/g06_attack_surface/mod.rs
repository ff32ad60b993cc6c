// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 6, minimize exposed attack surfaces.

pub mod authorized_key;
pub mod console_root_shell;
pub mod legacy_remote_service;
pub mod telnet_starts;
pub mod upnp_daemon;
