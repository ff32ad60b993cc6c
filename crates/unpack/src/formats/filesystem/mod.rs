// SPDX-License-Identifier: Apache-2.0 OR MIT
//! File systems.

pub mod ext;
pub mod fat;
pub mod squashfs;
pub mod walk;
pub mod cramfs;
mod walk;
