// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 1, no universal default passwords.

pub mod fixed_password_hash;
pub mod password_less_account;
