// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What evidence could answer. Only what it shows, never what it leaves open: a list that evidence
//! gives is a beginning, which a person completes.

use std::collections::BTreeMap;

use thirteen_evidence::facts::{Account, KeyKind, PasswordState, Service, SignatureCheck, Starts};
use thirteen_evidence::{Evidence, Locator};

use crate::answers::ReplyEntry;

/// An answer that evidence suggests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The answer.
    pub entries: Vec<ReplyEntry>,
    /// Where it was seen.
    pub locators: Vec<Locator>,
}

/// Answers that evidence suggests, by question and the entry that it is about (empty where the
/// question is asked once).
#[must_use]
pub fn suggestions(evidence: &Evidence) -> BTreeMap<(String, String), Suggestion> {
    let mut found = Found::default();
    accounts(evidence, &mut found);
    updates(evidence, &mut found);
    services(evidence, &mut found);
    keys(evidence, &mut found);
    for component in &evidence.components {
        let line = format!("{} {}", component.name, component.raw_version);
        found.line("parts", line.trim(), &component.locators);
    }
    found.map
}

#[derive(Default)]
struct Found {
    map: BTreeMap<(String, String), Suggestion>,
}

impl Found {
    fn add(&mut self, question: &str, about: &str, entry: ReplyEntry, locators: &[Locator]) {
        let key = (question.to_owned(), about.to_owned());
        let new = || Suggestion { entries: Vec::new(), locators: Vec::new() };
        let suggestion = self.map.entry(key).or_insert_with(new);
        if !suggestion.entries.contains(&entry) {
            suggestion.entries.push(entry);
            suggestion.locators.extend(locators.first().cloned());
        }
    }

    fn choice(&mut self, question: &str, about: &str, is: &str, locators: &[Locator]) {
        let entry = ReplyEntry { is: is.to_owned(), ..ReplyEntry::default() };
        self.add(question, about, entry, locators);
    }

    fn line(&mut self, question: &str, text: &str, locators: &[Locator]) {
        let entry = ReplyEntry { text: text.to_owned(), ..ReplyEntry::default() };
        self.add(question, "", entry, locators);
    }
}

/// Whether a person could log in with it: a password, or none asked for, and a shell.
pub(crate) fn can_log_in(account: &Account) -> bool {
    let state = matches!(account.password.state, PasswordState::Hash | PasswordState::Empty);
    state && !["nologin", "false"].iter().any(|shell| account.shell.ends_with(shell))
}

fn accounts(evidence: &Evidence, found: &mut Found) {
    let Some(account) = evidence.accounts.iter().find(|account| can_log_in(account)) else {
        return;
    };
    found.choice("who-logs-in", "", "user", &account.locators);
    found.choice("login-factor", "", "password", &account.locators);
    // What is in the image is in every unit.
    found.choice("preset-password", "", "same", &account.locators);
}

fn updates(evidence: &Evidence, found: &mut Found) {
    for update in &evidence.updates {
        found.choice("update-source", "", "network", &update.locators);
    }
    // Of several sources the one that is checked least speaks for all.
    let worst = evidence.updates.iter().min_by_key(|update| match update.signature {
        SignatureCheck::NotChecked => (0, update.transport == "https"),
        SignatureCheck::Checked => (2, true),
        _ => (1, true),
    });
    let Some(update) = worst else { return };
    let is = match (update.signature, update.transport.as_str()) {
        (SignatureCheck::Checked, _) => "signature",
        (SignatureCheck::NotChecked, "https") => "secure-channel",
        (SignatureCheck::NotChecked, _) => "nothing",
        _ => return,
    };
    found.choice("update-signed", "network", is, &update.locators);
}

/// Ports that a service opens to others than the device itself.
pub(crate) fn ports(service: &Service) -> Vec<String> {
    let open = service
        .listens
        .iter()
        .filter(|listen| listen.address != "::1" && !listen.address.starts_with("127."));
    let mut ports: Vec<_> =
        open.map(|listen| format!("{}/{}", listen.port, listen.protocol)).collect();
    ports.dedup();
    ports
}

fn services(evidence: &Evidence, found: &mut Found) {
    for service in &evidence.services {
        let ports = ports(service);
        let on = matches!(service.starts, Starts::Always | Starts::OnDemand);
        if ports.is_empty() || !(on || service.starts == Starts::Never) {
            continue;
        }
        let state = if on { "on" } else { "off" };
        let line = format!("{}, {}: {state}", service.name, ports.join(", "));
        found.line("service-list", &line, &service.locators);
        for port in &ports {
            found.line(
                "port-list",
                &format!("{port}, {}: {state}", service.name),
                &service.locators,
            );
        }
        if on {
            found.choice("reachable", "", "yes", &service.locators);
        }
    }
}

fn keys(evidence: &Evidence, found: &mut Found) {
    for key in &evidence.keys {
        match key.kind {
            KeyKind::Private => {
                found.choice("secrets", "", "cloud-keys", &key.locators);
                found.choice("secret-origin", "cloud-keys", "in-code", &key.locators);
            }
            KeyKind::Public | KeyKind::Certificate => {
                found.choice("secrets", "", "public-key", &key.locators);
            }
            _ => {}
        }
    }
}
