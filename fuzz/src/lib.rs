// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the fuzz targets share.

/// One format on arbitrary bytes.
pub fn format(id: &str, bytes: &[u8]) {
    if let Some(format) = thirteen_unpack::formats::by_id(id) {
        std::hint::black_box(thirteen_unpack::exercise::exercise(format, bytes));
    }
}

/// A paper of a format on arbitrary bytes.
pub fn document(format: thirteen_documents::Format, bytes: &[u8]) {
    let _ = std::hint::black_box(thirteen_documents::read(format, bytes));
}

/// The maker's answers, as TOML and as a table, on arbitrary bytes; what is read is written again.
pub fn declaration(bytes: &[u8]) {
    let Ok(standard) = thirteen_standard::standard() else { return };
    let (answers, problems) = thirteen_declaration::read(standard, "thirteen.toml", bytes);
    if problems.is_empty() {
        std::hint::black_box(thirteen_declaration::import(&answers));
    }
    let (answers, problems) = thirteen_declaration::read_sheet(standard, "ics.csv", bytes);
    if problems.is_empty() {
        std::hint::black_box(thirteen_declaration::import(&answers));
    }
}
