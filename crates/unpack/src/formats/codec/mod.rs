// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Compressed streams, and the codecs that file systems share with them.

pub mod arcadyan;
pub mod block;
pub mod bzip2;
pub mod cfe_kernel;
pub mod gzip;
pub mod lz4;
pub mod lz4_legacy;
pub mod lzma_alone;
pub mod lzop;
pub mod senao;
pub mod stream;
pub mod xz;
pub mod zstd;
