// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 1, no universal default passwords.

pub mod blank_password_login;
pub mod default_password_hash;
pub mod fixed_password_hash;
pub mod login_without_lockout;
pub mod password_in_configuration;
pub mod password_less_account;
pub mod shared_wifi_key;
pub mod snmp_default_community;
