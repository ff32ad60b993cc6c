// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 9, resilience to outages.

pub mod single_system_slot;
