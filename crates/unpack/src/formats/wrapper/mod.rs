// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Headers and trailers of vendors and boot loaders.

pub mod asus_tail;
pub mod bcm_tag;
pub mod buffalo;
pub mod cameo_signature;
pub mod cms;
pub mod d_link_sealed;
pub mod fwtool;
pub mod gpt;
pub mod linksys_bin;
pub mod linksys_chdr;
pub mod matter_ota;
pub mod mbr;
pub mod mikrotik_npk;
pub mod moxa_frm;
pub mod netgear_chk;
pub mod netgear_dni;
pub mod openmesh_ce;
pub mod partitions;
pub mod qcow2;
pub mod qnap;
pub mod realtek;
pub mod seama;
pub mod sercomm;
pub mod sum;
pub mod tp_link_safeloader;
pub mod tp_link_v1;
pub mod tp_link_v2;
pub mod trx;
pub mod ubnt;
pub mod uimage;
pub mod xiaomi_hdr;
pub mod zyxel;
