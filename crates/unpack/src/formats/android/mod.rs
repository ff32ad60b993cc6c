// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What Android devices, and others with its boot loaders, are flashed with.

pub mod boot;
pub mod payload;
pub mod sparse;
pub mod super_partition;
pub mod vbmeta;
pub mod vendor_boot;
