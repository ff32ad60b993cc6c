// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 5, secure communication.

pub mod expired_certificate;
pub mod flawed_key;
pub mod mqtt_anonymous;
pub mod ssh_weak_algorithms;
pub mod weak_certificate_signature;
pub mod weak_key;
pub mod weak_wifi;
pub mod web_interface_without_tls;
