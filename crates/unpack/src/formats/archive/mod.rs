// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Archives of files.

pub mod cpio;
pub(in crate::formats) mod stored;
pub mod tar;
pub mod zip;
