// SPDX-License-Identifier: Apache-2.0 OR MIT
//! File systems.

pub mod cramfs;
pub mod erofs;
pub mod ext;
pub mod fat;
mod flash_walk;
pub mod iso9660;
pub mod jffs2;
mod pieces;
pub mod romfs;
pub mod squashfs;
pub mod ubi;
pub mod ubifs;
pub mod walk;
