// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 4, securely store sensitive security parameters.

pub mod core_dump_kept;
pub mod hard_coded_password;
pub mod hard_coded_token;
pub mod host_private_key;
pub mod private_key_file;
pub mod secret_in_log;
pub mod settings_in_clear;
pub mod shared_device_certificate;
