// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 3, software kept up to date.

pub mod android_test_keys;
pub mod downgrade_allowed;
pub mod sbom_against_image;
pub mod unsigned_update_feed;
pub mod unverified_update_script;
pub mod update_certificate_unchecked;
pub mod update_over_http;
