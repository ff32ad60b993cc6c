// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 11, data easy to delete.

pub mod incomplete_reset;
pub mod personal_data_shipped;
