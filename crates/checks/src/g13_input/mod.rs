// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 13, input validated.

pub mod download_runs_as_code;
pub mod request_runs_as_command;
