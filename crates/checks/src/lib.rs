// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Checks: pure functions from evidence to findings. No I/O, no clock, no randomness, and no
//! verdicts: a finding names the test units that it bears on, and what follows is for `verdict`.
//!
//! One file per check, in the folder of the guideline that it bears on first. The comment at the
//! head of the file is the check's page; its examples are the Markdown tests under `tests/`.

mod account;
mod answers;
mod change;
mod check;
mod daemon;
mod declared;
mod firewall;
mod g01_default_passwords;
mod g03_updates;
mod g04_secure_storage;
mod g05_communication;
mod g06_attack_surface;
mod g07_software_integrity;
mod g09_outages;
mod g10_telemetry;
mod g11_deletion;
mod g13_input;
mod kernel;
mod key;
mod login;
mod negation;
mod network;
mod outcome;
mod page;
mod registry;
mod running;
mod secret;
mod service;
mod status;
mod tls;
mod update;
mod update_words;

pub use check::{Check, Effort, Life, Need};
pub use outcome::{Outcome, run_all, run_checks};
pub use page::{HEADINGS, Page};
pub use registry::{ALL, check};
