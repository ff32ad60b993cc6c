// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Guideline 10, telemetry examined.

pub mod remote_log;
pub mod telemetry_endpoint;
