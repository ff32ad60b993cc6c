// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 7, software integrity.

pub mod network_boot;
pub mod no_verified_boot;
pub mod unsigned_kernel_module;
pub mod unverified_boot;
