// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The assessment itself, as `thirteen check --json` prints it.

use super::{Content, Paper, Refusal};

pub(super) const PAPER: Paper = Paper { id: "json", extension: "json", write };

fn write(content: &Content<'_>) -> Result<Vec<u8>, Refusal> {
    Ok(crate::json(content.assessment).into_bytes())
}
