// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 5, secure communication.

pub mod anonymous_ftp;
pub mod expired_certificate;
pub mod flawed_key;
pub mod mqtt_anonymous;
pub mod old_smb_version;
pub mod open_camera_stream;
pub mod open_data_store;
pub mod open_file_share;
pub mod ssh_weak_algorithms;
pub mod vnc_without_password;
pub mod weak_certificate_signature;
pub mod weak_key;
pub mod weak_tls_cipher;
pub mod weak_tls_version;
pub mod weak_wifi;
pub mod web_interface_without_tls;
