// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Drafts ICS and IXIT from evidence: only what it shows, each field with its place, marked until
//! a person confirms it.

use std::collections::BTreeSet;

use thirteen_evidence::facts::{ConsoleLogin, Key, KeyKind, SignatureCheck, Starts, Update};
use thirteen_evidence::{Evidence, Locator};
use thirteen_standard::{Edition, Standard};

use crate::answers::Answers;
use crate::declared::Support;
use crate::interview::{can_log_in, ports};
use crate::write::{FieldDraft, IcsText, Writer};

/// No more rows than this are drafted in one table.
const MAX_ROWS: usize = 200;

/// Writes what evidence shows into a declaration, and says how many fields that were. What stands
/// there already is left alone: a row whose description is there, an entry of the ICS that is.
///
/// `upheld` are provisions of V2.1.1 for which a check saw that something the provision asks for
/// holds, and none saw a breach, each with where.
pub fn draft(
    writer: &mut Writer,
    standard: &Standard,
    answers: &Answers,
    evidence: &Evidence,
    upheld: &[(String, Locator)],
) -> usize {
    let taken = answers.ixit.iter().map(|row| row.id.value.clone()).collect();
    let mut drafter = Drafter { writer, standard, answers, taken, count: 0 };
    accounts(&mut drafter, evidence);
    services(&mut drafter, evidence);
    consoles(&mut drafter, evidence);
    updates(&mut drafter, evidence);
    keys(&mut drafter, evidence);
    components(&mut drafter, evidence);
    boot(&mut drafter, evidence);
    for (provision, locator) in upheld {
        drafter.claim(provision, locator);
    }
    drafter.count
}

struct Drafter<'a> {
    writer: &'a mut Writer,
    standard: &'a Standard,
    answers: &'a Answers,
    taken: BTreeSet<String>,
    count: usize,
}

impl Drafter<'_> {
    /// Drafts a row: its description, and what else is seen.
    fn row(&mut self, table: u8, description: &str, fields: &[(&str, &str)], locators: &[Locator]) {
        let known = |row: &crate::IxitRow| {
            row.field("Description").is_some_and(|said| said.value == description)
        };
        let Some(number) = self.standard.ixit_table(table) else { return };
        if self.answers.rows(table).any(known) || self.answers.has_no_rows(table) {
            return;
        }
        let free = (1..=MAX_ROWS)
            .map(|count| format!("{}-{count}", number.name_v1))
            .find(|id| !self.taken.contains(id));
        let Some(id) = free else { return };
        self.taken.insert(id.clone());
        let all = [("Description", description)].into_iter().chain(fields.iter().copied());
        for (field, value) in all {
            let comment = locators.first().map(seen);
            let draft = FieldDraft { value: value.to_owned(), comment, draft: true };
            self.writer.set_ixit(table, &id, field, &draft);
            self.count += 1;
        }
    }

    fn claim(&mut self, provision: &str, locator: &Locator) {
        let is_known = self.standard.provision(Edition::En211, provision).is_some();
        if !is_known || self.answers.ics_row(Edition::En211, provision).is_some() {
            return;
        }
        let main = self.answers.edition();
        self.writer.set_ics(&IcsText {
            edition: (main != Edition::En211).then_some(Edition::En211.as_str()),
            provision,
            support: Support::Yes,
            detail: None,
            reason: None,
            comment: Some(&seen(locator)),
            draft: true,
        });
        self.count += 1;
    }
}

/// Where it was seen, as a remark.
fn seen(locator: &Locator) -> String {
    let mut place = locator.path.join(" / ");
    if let Some(line) = locator.line {
        place = format!("{place}:{line}");
    } else if let Some(offset) = locator.offset {
        place = format!("{place} at {offset:#x}");
    }
    format!("draft, seen in {place}")
}

fn accounts(drafter: &mut Drafter<'_>, evidence: &Evidence) {
    for account in evidence.accounts.iter().filter(|account| can_log_in(account)) {
        let empty = account.password.state == thirteen_evidence::facts::PasswordState::Empty;
        let factor = if empty { "None: the password is empty" } else { "Password" };
        let made = if empty { "None." } else { "Set in the software, the same in all units." };
        drafter.row(
            1,
            &format!("Log-in of the account {}", account.name),
            &[("Authentication Factor", factor), ("Password Generation Mechanism", made)],
            &account.locators,
        );
    }
}

fn services(drafter: &mut Drafter<'_>, evidence: &Evidence) {
    for service in &evidence.services {
        let status = match service.starts {
            Starts::Always => "Enabled",
            Starts::OnDemand => "Enabled on demand",
            Starts::Conditional => "Depends on a setting",
            Starts::Never => "Disabled by default",
            _ => continue,
        };
        let ports = ports(service);
        if ports.is_empty() {
            continue;
        }
        let what = format!("{}, {}", service.name, ports.join(", "));
        drafter.row(13, &what, &[("Status", status)], &service.locators);
        for port in &ports {
            let what = format!("{port}, {}", service.name);
            let fields = [("Type", "Logical"), ("Status", status)];
            drafter.row(15, &what, &fields, &service.locators);
        }
    }
}

fn consoles(drafter: &mut Drafter<'_>, evidence: &Evidence) {
    for console in &evidence.consoles {
        let status = match console.login {
            ConsoleLogin::Shell => "Enabled: a shell without log-in",
            ConsoleLogin::Password => "Enabled: asks for a password",
            ConsoleLogin::Conditional => "Depends on a setting",
            _ => continue,
        };
        let what = format!("Console {}", console.device);
        let fields = [("Type", "Physical"), ("Status", status), ("Debug Interface", "Yes")];
        drafter.row(15, &what, &fields, &console.locators);
    }
}

fn updates(drafter: &mut Drafter<'_>, evidence: &Evidence) {
    for update in &evidence.updates {
        let Update { mechanism, url, transport, signature, locators } = update;
        let what = format!("{mechanism} from {url}");
        let signature = match signature {
            SignatureCheck::Checked => "a signature is checked",
            SignatureCheck::NotChecked => "no signature is checked",
            _ => "whether a signature is checked is not known",
        };
        let details = format!("Transport {transport}; {signature}.");
        drafter.row(7, &what, &[("Cryptographic Details", &details)], locators);
    }
}

fn keys(drafter: &mut Drafter<'_>, evidence: &Evidence) {
    for key in &evidence.keys {
        let Some((what, kind)) = key_words(key) else { continue };
        let path = key.locators.first().map(Locator::innermost).unwrap_or_default();
        let what = format!("{what} {path}");
        let made = "In the software, the same in all units.";
        let fields = [("Type", kind), ("Provisioning Mechanism", made)];
        drafter.row(10, &what, &fields, &key.locators);
    }
}

fn key_words(key: &Key) -> Option<(&'static str, &'static str)> {
    match key.kind {
        KeyKind::Private => Some(("Private key", "Critical")),
        KeyKind::Public => Some(("Public key", "Public")),
        KeyKind::Certificate => Some(("Certificate", "Public")),
        KeyKind::Authorized => Some(("Key that may log in", "Public")),
        _ => None,
    }
}

/// Packages are many, and updated together: one row for all that came the same way.
fn components(drafter: &mut Drafter<'_>, evidence: &Evidence) {
    for kernel in &evidence.kernels {
        drafter.row(6, &format!("Linux kernel {}", kernel.version), &[], &kernel.locators);
    }
    let mut names: Vec<String> = Vec::new();
    for component in &evidence.components {
        let name = format!("{} {}", component.name, component.raw_version);
        let name = name.trim().to_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let Some(first) = evidence.components.first() else { return };
    let what = format!("Software: {}", names.join(", "));
    drafter.row(6, &what, &[], &first.locators);
}

fn boot(drafter: &mut Drafter<'_>, evidence: &Evidence) {
    for boot in evidence.boot.iter().filter(|boot| boot.signed == "yes") {
        let what = format!("{}: the image is signed", boot.scheme);
        drafter.row(20, &what, &[], &boot.locators);
    }
}
