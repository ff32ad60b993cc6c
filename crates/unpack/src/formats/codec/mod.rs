// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Compressed streams, and the codecs that file systems share with them.

pub mod block;
pub mod gzip;
pub mod lzma_alone;
mod stream;
pub mod xz;
