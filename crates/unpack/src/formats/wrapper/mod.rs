// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Headers and trailers of vendors and boot loaders.

pub mod bcm_tag;
pub mod cameo_signature;
pub mod fwtool;
pub mod linksys_bin;
pub mod openmesh_ce;
pub mod seama;
pub mod sum;
pub mod tp_link_v1;
pub mod tp_link_v2;
pub mod trx;
pub mod ubnt;
pub mod uimage;
