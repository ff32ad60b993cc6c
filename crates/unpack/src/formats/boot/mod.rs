// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What boot loaders read: device trees, images, environments, kernels.

pub mod dtb;
pub mod fdt;
pub mod fit;
pub mod ikconfig;
pub mod linux_banner;
pub mod linux_kernel;
pub mod uboot;
pub mod uboot_env;
pub mod verity;
