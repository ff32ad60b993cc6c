// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What day it is, and when a run began. Decisions and papers end on a day.

use jiff::Timestamp;

use crate::failure::Failure;

/// Today in UTC, ISO 8601; of `SOURCE_DATE_EPOCH` where that is set, so that a run can be repeated.
pub fn today() -> Result<String, Failure> {
    let now = match std::env::var(SOURCE_DATE) {
        Ok(text) => source_date(&text)
            .ok_or_else(|| Failure::new("error-source-date").with("found", text))?,
        Err(_) => Timestamp::now(),
    };
    let text = now.to_string();
    Ok(text.split('T').next().unwrap_or_default().to_owned())
}

/// When a run begins; what its papers are dated. Where `SOURCE_DATE_EPOCH` is no number, [`today`]
/// says so.
pub fn now() -> Timestamp {
    let told = std::env::var(SOURCE_DATE).ok().and_then(|text| source_date(&text));
    told.unwrap_or_else(Timestamp::now)
}

/// The variable by which builds are made repeatable (reproducible-builds.org).
const SOURCE_DATE: &str = "SOURCE_DATE_EPOCH";

fn source_date(text: &str) -> Option<Timestamp> {
    text.trim().parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok())
}
