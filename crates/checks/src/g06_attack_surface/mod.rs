// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 6, minimize exposed attack surfaces.

pub mod adb_over_network;
pub mod android_debug_build;
pub mod authorized_key;
pub mod boot_shell_argument;
pub mod console_root_shell;
pub mod debug_tool;
pub mod directory_listing;
pub mod executable_stack;
pub mod inbound_denied;
pub mod kernel_memory_unprotected;
pub mod legacy_remote_service;
pub mod loader_console_open;
pub mod open_to_internet;
pub mod permissive_access_control;
pub mod reflector_service;
pub mod remote_shell_starts;
pub mod removable_media_script;
pub mod setuid_program;
pub mod sudo_without_password;
pub mod telnet_starts;
pub mod unbounded_copy_in_service;
pub mod unhardened_service;
pub mod upnp_daemon;
pub mod web_server_as_root;
pub mod writable_library_path;
