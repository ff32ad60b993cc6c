// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Token of a service that is the same in every unit
//!
//! ## What it sees
//! Tokens and keys of services in the files of an image: by the shape that a service alone gives out
//! (GitHub, GitLab, npm with their checksum, Stripe, SendGrid, Slack, keys of Azure by their length
//! after decoding), and settings whose name asks for a token (`API_TOKEN`, `client_secret`) and whose
//! value is as random as one.
//!
//! - *Breach*: the shape is the service's own, or such a setting stands in a configuration below `/etc`
//!   or in a file of settings; a private key of WireGuard likewise. Unit 5.4-3-2a: a critical security parameter is hard-coded; unit 5.4-4-1b:
//!   it is not unique per device.
//! - *Concern*: the id of a key of Amazon's (its secret is elsewhere), a Google key (meant to be seen, if it
//!   is bound to an application), a JSON Web Token (it may have run out), a key for a cipher (`aes_key`), a
//!   token in a script, a UUID or a short value.
//!
//! Passed over: comments, documentation, examples, place holders, references to variables and files,
//! public keys, hashes, scripts of web pages.
//!
//! ## Why it matters
//! Whoever unpacks one image has the token of all units, and can speak to the service as if he were one of
//! them, or all of them; and it cannot be withdrawn without shutting them all out.
//!
//! ## What it cannot see
//! - What a token lets do, whether it still works, and whether the first start replaces it.
//! - Tokens in compiled programs that have no shape of their own, and such that are put together.
//! - Secrets in encrypted or unread parts of the image.
//!
//! ## How to fix
//! Withdraw the token. Give each unit a credential of its own: a key made on the device at first start and
//! certified at enrolment, or a one-time claim from the factory.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provisions 5.4-3 and 5.4-4; ETSI TS 103 701 V1.1.1, test cases 5.4-3-2 (unit a)
//!   and 5.4-4-1 (unit b)
//! - GitHub, "Behind GitHub's new authentication token formats"; RFC 7519
//! - CWE-798: Use of Hard-coded Credentials

use thirteen_evidence::facts::SecretProof;
use thirteen_evidence::{Area, Evidence, Findings, Locator, Subject, Units};

use crate::check::{Check, Effort, Life, Need};
use crate::secret::is_password;

/// The check.
pub const CHECK: Check = Check {
    id: "hard-coded-token",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Area(Area::Secrets)],
    feeds: UNITS,
    effort: Effort::Days,
    source: include_str!("hard_coded_token.rs"),
    run,
};

const UNITS: Units = &["5.4-3-2a", "5.4-4-1b"];

fn run(evidence: &Evidence, found: &mut Findings) {
    for secret in evidence.secrets.iter().filter(|own| !is_password(own)) {
        let path = secret.locators.first().map_or("", Locator::innermost);
        let subject = if secret.name.is_empty() { &secret.kind } else { &secret.name };
        let subject = Subject::new("secret", subject);
        let finding = match secret.proof {
            SecretProof::Structure | SecretProof::Random => {
                found.breach(subject, UNITS, &secret.locators)
            }
            _ => found.concern(subject, UNITS, &secret.locators),
        };
        finding
            .fact("kind", secret.kind.as_str())
            .fact("path", path)
            .fact("shown", secret.redacted.as_str());
    }
}
