// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen schema`: the JSON Schema of a document, from its types.

use thirteen_evidence::Evidence;
use thirteen_verdict::{Assessment, Difference, Record, RecordVerdicts, SchemeReadings};

use crate::arguments::Schema;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

/// Runs it.
pub fn run(schema: &Schema) -> Result<Exit, Failure> {
    let schema = match schema.name.as_str() {
        "difference" => schemars::schema_for!(Difference),
        "evidence" => schemars::schema_for!(Evidence),
        "record" => schemars::schema_for!(Record),
        "schemes" => schemars::schema_for!(SchemeReadings),
        "verdicts" => schemars::schema_for!(RecordVerdicts),
        _ => schemars::schema_for!(Assessment),
    };
    let mut text = serde_json::to_string_pretty(&schema).map_err(Failure::internal)?;
    text.push('\n');
    output::result(&text)?;
    Ok(Exit::Clean)
}
