// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The rows, to be held beside TS 103 701 V1.1.1: unit; its verb; the IXIT tables that it reads;
//! areas to be looked at without a gap; who may pass it; what settles it most cheaply when open.

use thirteen_evidence::Area::{
    Accounts, Boot, Components, Consoles, Credentials, Daemons, Keys, Programs, Secrets, Services,
    Updates,
};
use thirteen_standard::Act::{
    Apply, Assess, Attempt, Check, Create, Devise, Identify, Interrupt, Perform, SetUp, Trigger,
};

use super::Who::{Bench, Declared, Machine, Person};
use super::{Row, row};
use crate::assessment::Needs::{Capture, Declaration, Device, Site};

/// A row per unit, in the order of TS 103 701 V1.1.1.
pub(super) const ROWS: &[Row] = &[
    // 4-1: Justify what is left undone.
    row("4-1-1a", Check, &[], &[], Machine, Declaration),
    // 5.1-1: No password shared by all devices.
    row("5.1-1-1a", Assess, &[1], &[], Person, Declaration),
    row("5.1-1-2a", Assess, &[1], &[Accounts, Services], Bench, Device),
    row("5.1-1-2b", Check, &[1], &[Accounts, Credentials], Machine, Declaration),
    row("5.1-1-2c", Assess, &[1], &[Accounts], Bench, Device),
    // 5.1-2: Pre-installed passwords are hard to predict.
    row("5.1-2-1a", Assess, &[1], &[], Person, Declaration),
    row("5.1-2-1b", Assess, &[], &[], Person, Declaration),
    row("5.1-2-1c", Assess, &[], &[], Person, Declaration),
    row("5.1-2-1d", Assess, &[], &[], Person, Declaration),
    row("5.1-2-2a", Assess, &[1], &[Accounts], Bench, Device),
    // 5.1-3: Log-in uses sound cryptography.
    row("5.1-3-1a", Assess, &[1], &[], Declared, Declaration),
    row("5.1-3-1b", Assess, &[1], &[], Declared, Declaration),
    row("5.1-3-1c", Assess, &[1], &[], Declared, Declaration),
    row("5.1-3-1d", Assess, &[1], &[], Declared, Declaration),
    row("5.1-3-2a", Assess, &[1], &[Services], Declared, Capture),
    // 5.1-4: Credentials are easy to change.
    row("5.1-4-1a", Assess, &[1, 2], &[], Person, Site),
    row("5.1-4-2a", Perform, &[1, 2], &[], Bench, Device),
    row("5.1-4-2b", Assess, &[], &[], Bench, Device),
    // 5.1-5: Guessing over the network does not pay.
    row("5.1-5-1a", Assess, &[1], &[], Declared, Declaration),
    row("5.1-5-2a", Assess, &[1], &[Accounts, Services], Bench, Device),
    row("5.1-5-2b", Attempt, &[1], &[], Bench, Device),
    // 5.2-1: Public vulnerability disclosure policy.
    row("5.2-1-1a", Assess, &[2], &[], Declared, Site),
    row("5.2-1-2a", Check, &[2], &[], Machine, Site),
    row("5.2-1-2b", Check, &[], &[], Machine, Site),
    // 5.2-2: Reports are acted on in time.
    row("5.2-2-1a", Assess, &[2, 3], &[], Person, Declaration),
    row("5.2-2-1b", Check, &[4], &[], Machine, Declaration),
    // 5.2-3: Watch for, find and fix vulnerabilities.
    row("5.2-3-1a", Assess, &[5], &[], Person, Declaration),
    row("5.2-3-1b", Assess, &[5], &[], Person, Declaration),
    row("5.2-3-1c", Assess, &[5], &[], Person, Declaration),
    row("5.2-3-1d", Check, &[4], &[], Machine, Declaration),
    // 5.3-1: All software can be updated securely.
    row("5.3-1-1a", Assess, &[6], &[Components, Updates], Person, Declaration),
    row("5.3-1-1b", Apply, &[6], &[Updates], Person, Declaration),
    row("5.3-1-2a", Apply, &[6], &[Updates], Bench, Device),
    // 5.3-2: There is a secure update mechanism.
    row("5.3-2-1a", Assess, &[7], &[Updates], Person, Declaration),
    row("5.3-2-2a", Devise, &[7], &[Updates], Bench, Device),
    row("5.3-2-2b", Attempt, &[], &[Updates], Bench, Device),
    // 5.3-3: Updates are simple for the user.
    row("5.3-3-1a", Assess, &[6, 7], &[], Declared, Declaration),
    // 5.3-4: Automatic updates.
    row("5.3-4-1a", Assess, &[6, 7], &[Updates], Declared, Declaration),
    row("5.3-4-1b", Check, &[6, 7], &[Updates], Machine, Declaration),
    // 5.3-5: The device looks for security updates.
    row("5.3-5-1a", Assess, &[6, 7], &[Updates], Declared, Declaration),
    // 5.3-6: Automatic updates and notices: on by default, under user control.
    row("5.3-6-1a", Identify, &[7], &[Updates], Declared, Declaration),
    row("5.3-6-1b", Check, &[7], &[], Machine, Declaration),
    row("5.3-6-1c", Check, &[7], &[Updates], Machine, Declaration),
    row("5.3-6-1d", Check, &[7], &[], Machine, Declaration),
    row("5.3-6-1e", Check, &[7], &[], Machine, Declaration),
    row("5.3-6-2a", Assess, &[7], &[Updates], Bench, Device),
    row("5.3-6-2b", Perform, &[7], &[], Bench, Device),
    row("5.3-6-2c", Assess, &[7], &[], Bench, Device),
    row("5.3-6-2d", Perform, &[7], &[], Bench, Device),
    // 5.3-7: Updates are protected by sound cryptography.
    row("5.3-7-1a", Assess, &[7], &[Updates], Declared, Declaration),
    row("5.3-7-1b", Assess, &[7], &[Updates], Declared, Declaration),
    row("5.3-7-1c", Assess, &[7], &[Keys, Updates], Declared, Declaration),
    row("5.3-7-1d", Assess, &[7], &[Keys, Updates], Declared, Declaration),
    // 5.3-8: Security updates come in time.
    row("5.3-8-1a", Assess, &[8], &[], Person, Declaration),
    row("5.3-8-1b", Check, &[4], &[], Machine, Declaration),
    // 5.3-9: The device itself verifies updates.
    row("5.3-9-1a", Assess, &[7], &[Updates], Declared, Declaration),
    row("5.3-9-1b", Assess, &[7], &[Updates], Declared, Declaration),
    row("5.3-9-1c", Check, &[7], &[Updates], Machine, Declaration),
    row("5.3-9-1d", Check, &[7], &[Updates], Machine, Declaration),
    // 5.3-10: Updates from the network are verified through a trust relationship.
    row("5.3-10-1a", Apply, &[], &[Updates], Declared, Declaration),
    row("5.3-10-1b", Assess, &[7], &[Keys, Updates], Declared, Declaration),
    row("5.3-10-1c", Assess, &[7], &[Services, Updates], Bench, Device),
    // 5.3-11: Users are told about required security updates.
    row("5.3-11-1a", Assess, &[7], &[], Person, Declaration),
    row("5.3-11-1b", Assess, &[7], &[], Person, Declaration),
    // 5.3-12: Warn before an update interrupts.
    row("5.3-12-1a", Check, &[7], &[], Machine, Declaration),
    // 5.3-13: Support period is published.
    row("5.3-13-1a", Assess, &[2], &[], Declared, Site),
    row("5.3-13-2a", Check, &[2], &[], Machine, Site),
    row("5.3-13-2b", Check, &[2], &[], Machine, Site),
    row("5.3-13-2c", Check, &[2], &[], Machine, Site),
    // 5.3-14: Explain devices that cannot be updated.
    row("5.3-14-1a", Assess, &[2], &[], Declared, Site),
    row("5.3-14-2a", Check, &[2], &[], Machine, Site),
    row("5.3-14-2b", Check, &[2], &[], Machine, Site),
    row("5.3-14-2c", Check, &[2], &[], Machine, Site),
    row("5.3-14-2d", Check, &[2], &[], Machine, Site),
    row("5.3-14-2e", Check, &[2], &[], Machine, Site),
    // 5.3-15: Devices that cannot be updated can be isolated and replaced.
    row("5.3-15-1a", Assess, &[9], &[], Person, Declaration),
    row("5.3-15-1b", Assess, &[9], &[], Person, Declaration),
    row("5.3-15-2a", SetUp, &[], &[], Bench, Device),
    row("5.3-15-2b", Perform, &[9], &[], Bench, Device),
    row("5.3-15-2c", Assess, &[], &[], Bench, Device),
    row("5.3-15-2d", Perform, &[9], &[], Bench, Device),
    row("5.3-15-2e", Assess, &[], &[], Bench, Device),
    // 5.3-16: The model is easy to identify.
    row("5.3-16-1a", Assess, &[2], &[], Person, Declaration),
    row("5.3-16-2a", Check, &[2], &[], Bench, Device),
    row("5.3-16-2b", Assess, &[2], &[], Bench, Device),
    // 5.4-1: Secrets at rest are protected.
    row("5.4-1-1a", Assess, &[10], &[], Person, Declaration),
    row("5.4-1-1b", Assess, &[10], &[], Person, Declaration),
    row("5.4-1-1c", Assess, &[10], &[], Person, Declaration),
    row("5.4-1-1d", Assess, &[1, 10], &[Accounts, Keys], Person, Declaration),
    row("5.4-1-2a", Assess, &[10], &[Accounts, Keys], Bench, Device),
    // 5.4-2: Device identity resists tampering.
    row("5.4-2-1a", Check, &[10], &[], Machine, Declaration),
    row("5.4-2-1b", Assess, &[10], &[], Person, Declaration),
    row("5.4-2-1c", Assess, &[10], &[], Person, Declaration),
    row("5.4-2-2a", Assess, &[10], &[], Bench, Device),
    // 5.4-3: No critical secret hard-coded in source.
    row("5.4-3-1a", Check, &[10], &[Accounts, Keys, Secrets], Machine, Declaration),
    row("5.4-3-1b", Assess, &[10], &[Accounts, Keys, Secrets], Declared, Declaration),
    row("5.4-3-2a", Assess, &[10], &[Accounts, Keys, Secrets], Declared, Declaration),
    // 5.4-4: Update and cloud secrets are unique per device.
    row("5.4-4-1a", Check, &[10], &[Keys, Secrets], Machine, Declaration),
    row("5.4-4-1b", Assess, &[10], &[Accounts, Keys, Secrets], Declared, Declaration),
    // 5.5-1: Communication uses sound cryptography.
    row("5.5-1-1a", Assess, &[11], &[], Declared, Declaration),
    row("5.5-1-1b", Assess, &[11], &[], Declared, Declaration),
    row("5.5-1-1c", Assess, &[11], &[], Declared, Declaration),
    row("5.5-1-1d", Assess, &[11], &[], Declared, Declaration),
    row("5.5-1-2a", Assess, &[11], &[], Declared, Capture),
    // 5.5-2: Reviewed security implementations.
    row("5.5-2-1a", Check, &[12], &[], Machine, Declaration),
    row("5.5-2-1b", Assess, &[12], &[], Person, Declaration),
    row("5.5-2-2a", Check, &[12], &[Components], Machine, Declaration),
    // 5.5-3: Cryptography can be exchanged.
    row("5.5-3-1a", Check, &[6], &[Components], Machine, Declaration),
    row("5.5-3-1b", Check, &[6], &[], Machine, Declaration),
    // 5.5-4: Functions over the network need authentication.
    row("5.5-4-1a", Check, &[13], &[Services], Machine, Declaration),
    row("5.5-4-1b", Assess, &[1, 13], &[], Person, Declaration),
    row("5.5-4-1c", Assess, &[1, 13], &[], Person, Declaration),
    row("5.5-4-1d", Assess, &[1, 13], &[], Person, Declaration),
    row("5.5-4-2a", Assess, &[13], &[Services], Bench, Device),
    row("5.5-4-2b", Assess, &[13], &[], Bench, Device),
    row("5.5-4-2c", Assess, &[1, 13], &[], Bench, Device),
    // 5.5-5: Security settings over the network need authentication.
    row("5.5-5-1a", Apply, &[13], &[Services], Person, Declaration),
    row("5.5-5-2a", Apply, &[13], &[Services], Bench, Device),
    row("5.5-5-2b", Assess, &[11], &[Services], Person, Capture),
    // 5.5-6: Critical secrets encrypted in transit.
    row("5.5-6-1a", Apply, &[10, 11], &[], Declared, Declaration),
    row("5.5-6-2a", Apply, &[10, 11], &[], Declared, Capture),
    // 5.5-7: Critical secrets stay confidential on remotely reachable interfaces.
    row("5.5-7-1a", Apply, &[10, 11], &[], Declared, Declaration),
    row("5.5-7-2a", Apply, &[10, 11], &[], Declared, Capture),
    // 5.5-8: Managed life of critical secrets.
    row("5.5-8-1a", Assess, &[14], &[], Person, Declaration),
    row("5.5-8-1b", Check, &[4], &[], Machine, Declaration),
    // 5.6-1: Unused interfaces are off.
    row("5.6-1-1a", Assess, &[15], &[Services, Daemons], Declared, Declaration),
    row("5.6-1-2a", Check, &[15], &[Services], Bench, Device),
    row("5.6-1-2b", Assess, &[15], &[Services], Bench, Device),
    // 5.6-2: Little to learn before log-in.
    row("5.6-2-1a", Assess, &[15], &[], Person, Declaration),
    row("5.6-2-1b", Assess, &[15], &[], Person, Declaration),
    row("5.6-2-2a", Assess, &[15], &[Services], Bench, Device),
    // 5.6-3: No needless physical exposure.
    row("5.6-3-1a", Assess, &[15], &[], Person, Declaration),
    row("5.6-3-1b", Check, &[15], &[], Machine, Declaration),
    row("5.6-3-1c", Check, &[15], &[], Machine, Declaration),
    row("5.6-3-2a", Check, &[15], &[], Bench, Device),
    row("5.6-3-2b", Assess, &[], &[], Bench, Device),
    row("5.6-3-2c", Check, &[15], &[], Bench, Device),
    row("5.6-3-2d", Assess, &[], &[], Bench, Device),
    // 5.6-4: Debug interfaces disabled in software.
    row("5.6-4-1a", Assess, &[15], &[Consoles, Boot, Daemons], Declared, Declaration),
    row("5.6-4-1b", Check, &[15], &[Consoles, Boot, Daemons], Machine, Declaration),
    row("5.6-4-1c", Check, &[15], &[Consoles, Boot, Daemons], Machine, Declaration),
    row("5.6-4-2a", Check, &[15], &[Consoles], Bench, Device),
    row("5.6-4-2b", Assess, &[15], &[Consoles], Bench, Device),
    // 5.6-5: Only needed services run.
    row("5.6-5-1a", Assess, &[13], &[Services], Declared, Declaration),
    // 5.6-6: Only needed code is shipped.
    row("5.6-6-1a", Assess, &[16], &[Components, Programs], Declared, Declaration),
    // 5.6-7: Least privilege.
    row("5.6-7-1a", Assess, &[17], &[Accounts, Services], Declared, Declaration),
    // 5.6-8: Memory protection in hardware.
    row("5.6-8-1a", Assess, &[18], &[Programs, Boot], Declared, Declaration),
    row("5.6-8-1b", Assess, &[18], &[Programs, Boot], Declared, Declaration),
    // 5.6-9: Secure development.
    row("5.6-9-1a", Assess, &[19], &[], Person, Declaration),
    row("5.6-9-1b", Check, &[4], &[], Machine, Declaration),
    // 5.7-1: Secure boot.
    row("5.7-1-1a", Assess, &[20], &[Boot], Declared, Declaration),
    row("5.7-1-1b", Assess, &[20], &[Boot], Declared, Declaration),
    row("5.7-1-2a", Assess, &[20], &[Boot], Bench, Device),
    // 5.7-2: React to tampered software.
    row("5.7-2-1a", Assess, &[], &[], Person, Declaration),
    row("5.7-2-1b", Assess, &[20], &[], Person, Declaration),
    row("5.7-2-2a", Assess, &[20], &[], Bench, Device),
    row("5.7-2-2b", Assess, &[20], &[], Bench, Device),
    // 5.8-1: Personal data confidential in transit.
    row("5.8-1-1a", Apply, &[11, 21], &[], Declared, Declaration),
    row("5.8-1-2a", Apply, &[11, 21], &[], Declared, Capture),
    // 5.8-2: Sensitive personal data confidential in transit.
    row("5.8-2-1a", Apply, &[11, 21], &[], Declared, Declaration),
    row("5.8-2-2a", Apply, &[11, 21], &[], Declared, Capture),
    // 5.8-3: Sensors are documented.
    row("5.8-3-1a", Check, &[2], &[], Machine, Site),
    row("5.8-3-1b", Assess, &[2], &[], Person, Site),
    row("5.8-3-1c", Assess, &[22], &[], Bench, Device),
    // 5.9-1: Resilient to outages.
    row("5.9-1-1a", Assess, &[23], &[], Person, Declaration),
    row("5.9-1-1b", Assess, &[23], &[], Person, Declaration),
    row("5.9-1-2a", Interrupt, &[23], &[], Bench, Device),
    row("5.9-1-2b", Interrupt, &[23], &[], Bench, Device),
    // 5.9-2: Works locally, recovers cleanly.
    row("5.9-2-1a", Apply, &[23], &[], Person, Declaration).carries("5.9-1-1"),
    row("5.9-2-1b", Assess, &[23], &[], Person, Declaration),
    row("5.9-2-1c", Assess, &[23], &[], Person, Declaration),
    row("5.9-2-2a", Interrupt, &[23], &[], Bench, Device),
    row("5.9-2-2b", Interrupt, &[23], &[], Bench, Device),
    // 5.9-3: Orderly connection.
    row("5.9-3-1a", Assess, &[11], &[], Person, Declaration),
    row("5.9-3-1b", Assess, &[11], &[], Person, Declaration),
    row("5.9-3-2a", Assess, &[11], &[], Bench, Device),
    // 5.10-1: Telemetry is examined for anomalies.
    row("5.10-1-1a", Check, &[24], &[], Machine, Declaration),
    row("5.10-1-1b", Assess, &[24], &[], Person, Declaration),
    // 5.11-1: User data can be erased from the device.
    row("5.11-1-1a", Assess, &[25], &[], Person, Declaration),
    row("5.11-1-1b", Assess, &[25], &[], Person, Declaration),
    row("5.11-1-1c", Assess, &[10, 21, 25], &[], Person, Declaration),
    row("5.11-1-2a", Create, &[], &[], Bench, Device),
    row("5.11-1-2b", Perform, &[25], &[], Bench, Device),
    row("5.11-1-2c", Perform, &[25], &[], Bench, Device),
    // 5.11-2: Personal data can be removed from services.
    row("5.11-2-1a", Assess, &[25], &[], Person, Declaration),
    row("5.11-2-1b", Assess, &[21, 25], &[], Person, Declaration),
    row("5.11-2-2a", Create, &[21], &[], Bench, Device),
    row("5.11-2-2b", Perform, &[25], &[], Bench, Device),
    row("5.11-2-2c", Perform, &[25], &[], Bench, Device),
    // 5.11-3: Deletion is explained.
    row("5.11-3-1a", Create, &[21], &[], Bench, Device),
    row("5.11-3-1b", Assess, &[2, 25], &[], Person, Site),
    row("5.11-3-1c", Perform, &[2, 25], &[], Bench, Device),
    // 5.11-4: Deletion is confirmed.
    row("5.11-4-1a", Perform, &[2, 25], &[], Bench, Device),
    row("5.11-4-1b", Assess, &[25], &[], Bench, Device),
    // 5.12-1: Few and safe choices.
    row("5.12-1-1a", Assess, &[26], &[], Person, Declaration),
    row("5.12-1-1b", Assess, &[26], &[], Person, Declaration),
    row("5.12-1-2a", Trigger, &[26], &[], Bench, Device),
    row("5.12-1-2b", Assess, &[26], &[], Bench, Device),
    row("5.12-1-2c", Assess, &[26], &[], Bench, Device),
    row("5.12-1-2d", Assess, &[26], &[], Bench, Device),
    // 5.12-2: Guidance on secure set-up.
    row("5.12-2-1a", SetUp, &[2], &[], Bench, Device),
    row("5.12-2-1b", Assess, &[2, 26], &[], Person, Site),
    row("5.12-2-1c", Assess, &[2], &[], Person, Site),
    // 5.12-3: Guidance on checking the set-up.
    row("5.12-3-1a", SetUp, &[], &[], Bench, Device),
    row("5.12-3-1b", Assess, &[2], &[], Person, Site),
    row("5.12-3-1c", Assess, &[], &[], Bench, Device),
    // 5.13-1: Input is validated.
    row("5.13-1-1a", Assess, &[11, 27, 28, 29], &[], Person, Declaration),
    row("5.13-1-1b", Assess, &[29], &[], Person, Declaration),
    row("5.13-1-2a", Assess, &[29], &[], Bench, Device),
    row("5.13-1-2b", Assess, &[27], &[Services, Consoles], Bench, Device),
    row("5.13-1-2c", Assess, &[28], &[Services], Bench, Device),
    // 6.1: Say what happens to personal data.
    row("6-1-1a", Assess, &[2], &[], Declared, Site),
    row("6-1-2a", Assess, &[2], &[], Declared, Site),
    row("6-1-2b", Assess, &[2, 21], &[], Declared, Site),
    row("6-1-2c", Assess, &[], &[], Person, Site),
    row("6-1-2d", Assess, &[], &[], Person, Site),
    // 6.2: Valid consent.
    row("6-2-1a", Assess, &[21], &[], Person, Declaration),
    row("6-2-2a", Assess, &[21], &[], Bench, Device),
    // 6.3: Consent can be withdrawn.
    row("6-3-1a", Assess, &[21], &[], Person, Declaration),
    row("6-3-2a", Assess, &[21], &[], Bench, Device),
    // 6.4: Telemetry keeps personal data to a minimum.
    row("6-4-1a", Assess, &[21, 24], &[], Person, Declaration),
    // 6.5: Say what telemetry is collected.
    row("6-5-1a", Assess, &[2], &[], Declared, Site),
    row("6-5-2a", Assess, &[2], &[], Declared, Site),
    row("6-5-2b", Assess, &[2, 24], &[], Declared, Site),
    row("6-5-2c", Check, &[], &[], Machine, Site),
    row("6-5-2d", Check, &[], &[], Machine, Site),
];
