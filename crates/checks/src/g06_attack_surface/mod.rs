// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 6, minimize exposed attack surfaces.

pub mod authorized_key;
pub mod console_root_shell;
pub mod debug_tool;
pub mod executable_stack;
pub mod legacy_remote_service;
pub mod setuid_program;
pub mod sudo_without_password;
pub mod telnet_starts;
pub mod unhardened_service;
pub mod upnp_daemon;
pub mod writable_library_path;
