// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Console with a shell for everybody
//!
//! ## What it sees
//! What one gets at the serial line, the screen, or whatever the console of the device is: lines of
//! inittab (`askfirst`, `askconsole`, `respawn`), units of systemd (getty, or a shell with
//! `StandardInput=tty`), a shell on a terminal in a start script, the console of Android's init. An
//! inittab that systemd leaves unread does not count.
//!
//! - *Breach* of 5.6-4 (unit 5.6-4-2a): a shell, at once.
//! - *Concern*: a shell or a log-in prompt, by a setting (OpenWrt's `login.sh` asks only where
//!   `ttylogin` is set), or a shell under a condition.
//! - Nothing: a log-in prompt. Whether that opens without a password, `password-less-account` tells.
//!
//! Why unit 5.6-4-2a: it asks whether each debug interface is disabled in its default state, and the
//! image is that state. One finding per console.
//!
//! ## Why it matters
//! Whoever opens the case, or finds the pads of the serial line on the outside, has root with a cable
//! for a few euros: all keys and passwords on the device, and with them perhaps the maker's service. It
//! is also how the next hole is found. 5.6-4 asks that a debug interface that is physically accessible
//! is disabled in software.
//!
//! ## What it cannot see
//! - Whether the line is led to a connector, to pads, or nowhere. 5.6-4 speaks of interfaces that are
//!   physically accessible (with a standard cable, says TS 103 701): where none is, declare that
//!   condition 13 does not hold, and the provision does not apply.
//! - Whether the loader shuts the console (`console=` of the kernel's command line), and the loader's own
//!   prompt.
//! - Consoles that another program opens.
//!
//! ## How to fix
//! Take the line out of `/etc/inittab` of the release build, and set the kernel's console to null. Where
//! service people need the line, put a log-in with a password per unit there (`getty`, `login`), off
//! until the owner turns it on.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.6-4; ETSI TS 103 701 V1.1.1, test case 5.6-4-2 (unit a)
//! - busybox, `examples/inittab`; OpenWrt, procd's inittab
//! - CWE-1191: On-Chip Debug and Test Interface With Improper Access Control; CWE-306: Missing
//!   Authentication for Critical Function

use thirteen_evidence::facts::ConsoleLogin;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};

/// The check.
pub const CHECK: Check = Check {
    id: "console-root-shell",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Consoles)],
    feeds: UNITS,
    effort: Effort::Minutes,
    source: include_str!("console_root_shell.rs"),
    run,
};

const UNITS: Units = &["5.6-4-2a"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for console in &evidence.consoles {
        let subject = Subject::new("console", &console.device);
        let finding = match console.login {
            ConsoleLogin::Shell => found.breach(subject, UNITS, &console.locators),
            ConsoleLogin::Conditional => found.concern(subject, UNITS, &console.locators),
            _ => continue,
        };
        finding
            .fact("device", console.device.as_str())
            .fact("path", console.locators.first().map_or("", Locator::innermost));
    }
}
