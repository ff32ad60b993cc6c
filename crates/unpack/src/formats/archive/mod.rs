// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Archives of files.

pub mod ar;
pub mod arj;
pub mod cpio;
pub mod rar;
pub mod rpm;
pub mod seven_zip;
pub mod stored;
pub mod tar;
pub mod zip;
