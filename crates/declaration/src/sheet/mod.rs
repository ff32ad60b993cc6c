// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A declaration as a table for spreadsheets (CSV, RFC 4180, with commas, semicolons or tabs): the form
//! that the paper `ics-ixit` writes, and the ICS as makers publish it, a line a provision with what is
//! supported and why. Headings and answers are understood in seven languages; what is not is told with
//! its line, and nothing is guessed.

mod form;
mod statement;
mod words;

use thirteen_standard::{Edition, Standard};

use crate::answers::{Answers, Said};
use crate::bounds::MAX_BYTES;
use crate::place::Lines;
use crate::problem::{Kind, Problem};
use crate::read::{file, finish};
use crate::suggest::nearest;

use words::Column;

/// The line of headings is looked for in so many.
const MAX_BEFORE: usize = 40;

/// Columns that are looked at.
const MAX_COLUMNS: usize = 256;

/// Lines that are read at most.
const MAX_ROWS: usize = 100_000;

/// Reads a table. Gives what could be understood, and every problem, in the order of the lines.
#[must_use]
pub fn read_sheet(standard: &Standard, name: &str, bytes: &[u8]) -> (Answers, Vec<Problem>) {
    let mut answers = Answers { files: vec![file(name, bytes)], ..Answers::default() };
    let at_start = |kind| vec![Problem { place: Lines::new(name, "").place("", 0..0), kind }];
    if bytes.len() > MAX_BYTES {
        return (answers, at_start(Kind::TooLarge { limit: MAX_BYTES }));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return (answers, at_start(Kind::NotText));
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut sheet = Sheet::new(standard, name, text);
    match sheet.columns() {
        Some(columns) if columns.has(Column::Field) && columns.has(Column::Value) => {
            form::read(&mut sheet, &columns, &mut answers);
        }
        Some(columns) => statement::read(&mut sheet, &columns, &mut answers),
        None => sheet.problem(0, "", Kind::MissingKey { key: "provision".to_owned() }),
    }
    (answers, finish(sheet.problems))
}

/// A line of the table.
#[derive(Debug, Clone)]
struct Row {
    /// Byte at which it begins.
    offset: usize,
    cells: Vec<String>,
}

/// Where the columns stand.
#[derive(Debug)]
struct Columns {
    /// Number of the line of headings.
    head: usize,
    places: Vec<Option<Column>>,
}

impl Columns {
    fn has(&self, column: Column) -> bool {
        self.places.contains(&Some(column))
    }

    /// A cell; empty where there is none.
    fn cell<'r>(&self, row: &'r Row, column: Column) -> &'r str {
        let at = self.places.iter().position(|own| *own == Some(column));
        at.and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim())
    }
}

/// The table, and what is wrong with it.
struct Sheet<'s> {
    standard: &'s Standard,
    lines: Lines<'s>,
    rows: Vec<Row>,
    problems: Vec<Problem>,
}

impl<'s> Sheet<'s> {
    fn new(standard: &'s Standard, name: &str, text: &'s str) -> Self {
        let mut sheet = Self {
            standard,
            lines: Lines::new(name, text),
            rows: Vec::new(),
            problems: Vec::new(),
        };
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes());
        let mut record = csv::StringRecord::new();
        loop {
            let offset = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
            // What ends the line before, and empty lines, belong to no record.
            let rest = text.as_bytes().get(offset..).unwrap_or_default();
            let breaks = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let offset = offset.saturating_add(breaks);
            match reader.read_record(&mut record) {
                Ok(true) if sheet.rows.len() < MAX_ROWS => {
                    let cells = record.iter().map(|cell| unguarded(cell).to_owned()).collect();
                    sheet.rows.push(Row { offset, cells });
                }
                Ok(true) => {
                    sheet.problem(offset, "", Kind::TooMany { limit: MAX_ROWS });
                    break;
                }
                Ok(false) => break,
                Err(error) => {
                    sheet.problem(offset, "", Kind::Syntax { message: error.to_string() });
                    break;
                }
            }
        }
        sheet
    }

    /// The line of headings: the first one in which a column of provisions stands beside one of
    /// answers or values.
    fn columns(&self) -> Option<Columns> {
        self.rows.iter().take(MAX_BEFORE).enumerate().find_map(|(head, row)| {
            let mut places: Vec<Option<Column>> = Vec::new();
            for cell in row.cells.iter().take(MAX_COLUMNS) {
                let column = words::column(cell);
                // A heading that comes twice is meant once.
                places.push(column.filter(|own| !places.contains(&Some(*own))));
            }
            let columns = Columns { head, places };
            let answers = [Column::Support, Column::Value].into_iter().any(|own| columns.has(own));
            (columns.has(Column::Reference) && answers).then_some(columns)
        })
    }

    /// The lines below the headings.
    fn below(&self, columns: &Columns) -> Vec<Row> {
        self.rows.iter().skip(columns.head + 1).cloned().collect()
    }

    fn said<T>(&self, row: &Row, key: &str, value: T, draft: bool) -> Said<T> {
        let end = row.offset;
        Said { value, place: self.lines.place(key, row.offset..end), draft }
    }

    fn problem(&mut self, offset: usize, key: &str, kind: Kind) {
        let place = self.lines.place(key, offset..offset);
        self.problems.push(Problem { place, kind });
    }

    fn unknown_word(&mut self, row: &Row, key: &str, found: &str, known: &[&str]) {
        let kind = Kind::UnknownWord {
            key: key.to_owned(),
            found: found.to_owned(),
            nearest: nearest(found, known.iter().copied()).map(ToOwned::to_owned),
            known: known.iter().map(ToString::to_string).collect(),
        };
        self.problem(row.offset, key, kind);
    }

    /// A provision of an edition, as it is written in it; a problem where there is none.
    fn provision(&mut self, row: &Row, edition: Edition, found: &str) -> Option<String> {
        if let Some(known) = words::provision(self.standard, edition, found) {
            return Some(known);
        }
        let known = self.standard.provisions(edition).iter().map(|own| own.id.as_str());
        let kind = Kind::UnknownProvision {
            provision: found.to_owned(),
            edition: edition.as_str().to_owned(),
            nearest: nearest(found, known).map(ToOwned::to_owned),
        };
        self.problem(row.offset, found, kind);
        None
    }
}

/// The mark that stands most often in the first lines: spreadsheets write what their country is used to.
fn delimiter(text: &str) -> u8 {
    let start: String = text.lines().take(5).collect();
    let count = |mark: char| start.chars().filter(|own| *own == mark).count();
    [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(|mark| count(char::from(*mark)))
        .unwrap_or(b',')
}

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}
