// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Headers of vendors and boot loaders.

pub mod tp_link_v1;
pub mod uimage;
