// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The same tables as `ics-ixit`, as a workbook (Office Open XML) with a sheet a pro forma. Every
//! cell is text: a value that begins with `=` is shown, never run. People read it: its headings are
//! in their language, in words that the import of tables knows.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use super::ics_ixit::{CONDITIONS, HEAD, Sheet, sheets};
use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "ics-ixit-xlsx", extension: "xlsx", write };

/// Characters that the name of a sheet may have at most.
const NAME: usize = 31;
/// Widths of the columns, in characters.
const WIDTHS: [f64; 6] = [16.0, 24.0, 70.0, 8.0, 8.0, 44.0];

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    let sheets = sheets(content)?;
    workbook(content, &sheets)
        .map_err(|error| Refusal { key: "paper-not-laid-out", reasons: vec![error.to_string()] })
}

fn workbook(content: &Content<'_>, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let properties =
        DocProperties::new().set_title(content.product()).set_creation_datetime(&made(content)?);
    book.set_properties(&properties);
    let head = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(name(content, sheet))?;
        page.set_freeze_panes(1, 0)?;
        for (column, title) in (0_u16..).zip(HEAD) {
            let title = content.words.get(&format!("ics-ixit-{title}"));
            page.write_string_with_format(0, column, title, &head)?;
        }
        for (column, width) in (0_u16..).zip(WIDTHS) {
            page.set_column_width(column, width)?;
        }
        for (line, row) in (1_u32..).zip(&sheet.rows) {
            for (column, cell) in (0_u16..).zip(row) {
                page.write_string_with_format(line, column, cell, &wrapped)?;
            }
        }
    }
    if sheets.is_empty() {
        book.add_worksheet();
    }
    book.save_to_buffer()
}

/// The day of the run, so that two runs write the same bytes.
fn made(content: &Content<'_>) -> Result<ExcelDateTime, XlsxError> {
    let envelope = content.assessment.envelope.as_ref();
    let started = envelope.and_then(|envelope| envelope.started.get(..10)).unwrap_or("1970-01-01");
    ExcelDateTime::parse_from_str(started).or_else(|_| ExcelDateTime::from_ymd(1970, 1, 1))
}

/// `A.4 IXIT 1-AuthMech` without what a sheet's name may not have, cut. Names that the specification
/// gives are the same in every language; the one table that it has none for is called by ours.
fn name(content: &Content<'_>, sheet: &Sheet) -> String {
    let own = (sheet.name == CONDITIONS).then(|| content.words.get("ics-ixit-conditions"));
    let text = own.as_ref().unwrap_or(&sheet.name);
    let is_fit = |it: &char| !matches!(it, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    text.chars().filter(is_fit).take(NAME).collect()
}
