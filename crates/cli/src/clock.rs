// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What day it is: the one thing besides the envelope that the clock is asked for. Decisions and
//! papers end on a day.

use jiff::Timestamp;

use crate::failure::Failure;

/// Today in UTC, ISO 8601; of `SOURCE_DATE_EPOCH` where that is set, so that a run can be repeated.
pub fn today() -> Result<String, Failure> {
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => {
            let seconds = text.trim().parse().ok();
            let then = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
            then.ok_or_else(|| Failure::new("error-source-date").with("found", text))?
        }
        Err(_) => Timestamp::now(),
    };
    let text = now.to_string();
    Ok(text.split('T').next().unwrap_or_default().to_owned())
}
