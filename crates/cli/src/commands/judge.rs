// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen judge`: the rules of TS 103 701 over a laboratory's own unit results.

use std::path::Path;

use thirteen_verdict::{JudgeError, Record, Verdict, judge_record};
use thirteen_words::Words;

use crate::arguments::Judge;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input;
use crate::output;

/// A record is no longer than this: one with every unit is some tens of kilobytes.
const MAX_BYTES: u64 = 16 << 20;

/// Unknown ids that are named at most.
const MAX_SHOWN: usize = 20;

/// Runs it.
pub fn run(words: Words, judge: &Judge) -> Result<Exit, Failure> {
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    let record = read(&judge.record)?;
    let unknown = record.unknown_ids(standard);
    if !unknown.is_empty() {
        let mut ids: Vec<String> = unknown.iter().take(MAX_SHOWN).cloned().collect();
        ids.extend((unknown.len() > MAX_SHOWN).then(|| "…".to_owned()));
        output::error(words, &Failure::new("judge-unknown").with("ids", ids.join(", ")));
    }
    let verdicts = judge_record(standard, &record).map_err(|error| match error {
        JudgeError::Edition(edition) => crate::assess::not_judged(edition),
    })?;
    let text = if judge.json {
        let mut text = serde_json::to_string_pretty(&verdicts).map_err(Failure::internal)?;
        text.push('\n');
        text
    } else {
        let face = output::face();
        thirteen_report::judged(standard, record.edition, &verdicts, words, &face)
    };
    output::result(&text)?;
    Ok(match verdicts.overall {
        Verdict::Fail => Exit::Fails,
        Verdict::Inconclusive if judge.strict => Exit::Open,
        _ => Exit::Clean,
    })
}

fn read(path: &Path) -> Result<Record, Failure> {
    let bytes = input::read(path, MAX_BYTES)?;
    let no_record = |reason: String| Failure::at("error-not-a-record", path).with("reason", reason);
    if bytes.len() as u64 > MAX_BYTES {
        return Err(no_record(format!("> {MAX_BYTES} bytes")));
    }
    serde_json::from_slice(&bytes).map_err(|error| no_record(error.to_string()))
}
