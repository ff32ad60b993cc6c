// SPDX-License-Identifier: Apache-2.0 OR MIT
//! File systems.

pub mod cramfs;
pub mod erofs;
pub mod ext;
pub mod fat;
mod flash_walk;
pub mod iso9660;
pub mod jffs2;
pub mod littlefs;
pub mod nvs;
mod pieces;
pub mod romfs;
pub mod spiffs;
pub mod squashfs;
pub mod ubi;
pub mod ubifs;
pub mod walk;
pub mod yaffs2;
