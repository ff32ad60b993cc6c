// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the fuzz targets share.

/// One format on arbitrary bytes.
pub fn format(id: &str, bytes: &[u8]) {
    if let Some(format) = thirteen_unpack::formats::by_id(id) {
        std::hint::black_box(thirteen_unpack::exercise::exercise(format, bytes));
    }
}
