// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Archives of files.

pub mod cpio;
mod stored;
pub mod tar;
pub mod zip;
