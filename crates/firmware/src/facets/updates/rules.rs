// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the configuration of an updater of the maker's own says of older versions and of the server's
//! certificate, in words that leave no doubt: `ALLOW_DOWNGRADE=1`, `VERIFY_TLS=0`.

use thirteen_evidence::facts::{Answer, UpdateRule, UpdateRuleKind};

use super::{is_configuration, settings};
use crate::config::assignments::Assignment;
use crate::config::{locate, truth};
use crate::view::{FileSystem, Image};

pub(super) fn of_configurations(image: &Image<'_>, files: &FileSystem<'_>) -> Vec<UpdateRule> {
    let mut found = Vec::new();
    for file in files.iter().filter(is_configuration) {
        let Some(text) = file.text.filter(|text| !text.starts_with(b"#!")) else { continue };
        for own in settings(&file.header.path, text) {
            if let Some((rule, holds)) = says(&own) {
                found.push(UpdateRule {
                    mechanism: "configuration".to_owned(),
                    rule,
                    holds,
                    locators: vec![locate(image, file, &own.line)],
                });
            }
        }
    }
    found
}

/// What a setting says; `None` where it is about another thing.
fn says(own: &Assignment<'_>) -> Option<(UpdateRuleKind, Answer)> {
    let key = String::from_utf8_lossy(own.key).to_ascii_lowercase();
    let words: Vec<&str> = key.split(['_', '-', '.']).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let holds = |yes: bool| if yes { Answer::Yes } else { Answer::No };
    let value = truth(own.value)?;
    if key.contains("downgrade")
        || key.contains("rollback_protection")
        || key.contains("antirollback")
        || key.contains("anti_rollback")
    {
        // A protection that is turned off or asked about: which way it points is not told by words.
        let is_guard = key.contains("rollback") || has(&["protection", "anti"]);
        let is_turned = has(&["disable", "skip", "bypass", "no", "ignore"]) && is_guard;
        if is_turned || has(&["check", "guard", "detect", "detection"]) {
            return None;
        }
        let allows = has(&["allow", "allowed", "permit", "accept"]) && key.contains("downgrade");
        let forbids = has(&[
            "no",
            "deny",
            "forbid",
            "prevent",
            "refuse",
            "block",
            "disable",
            "disallow",
            "reject",
            "protection",
            "anti",
        ]) || key.contains("antirollback");
        return match (allows, forbids) {
            (true, false) => Some((UpdateRuleKind::NoneOlder, holds(!value))),
            (false, true) => Some((UpdateRuleKind::NoneOlder, holds(value))),
            _ => None,
        };
    }
    let is_of_channel = has(&["tls", "ssl", "cert", "certificate", "peer", "https"]);
    if is_of_channel && has(&["verify", "check", "validate"]) && !has(&["client"]) {
        let is_turned = has(&["no", "not", "skip", "ignore", "disable", "without"]);
        return Some((UpdateRuleKind::Certificate, holds(value != is_turned)));
    }
    if matches!(
        key.as_str(),
        "insecure"
            | "tls_insecure"
            | "ssl_insecure"
            | "curl_insecure"
            | "insecure_tls"
            | "insecure_ssl"
    ) {
        return Some((UpdateRuleKind::Certificate, holds(!value)));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::assignments::equals;

    fn of(line: &str) -> Option<(UpdateRuleKind, Answer)> {
        equals(line.as_bytes()).next().and_then(|own| says(&own))
    }

    #[test]
    fn words_that_leave_no_doubt() {
        let older = |answer| Some((UpdateRuleKind::NoneOlder, answer));
        let channel = |answer| Some((UpdateRuleKind::Certificate, answer));
        assert_eq!(of("ALLOW_DOWNGRADE=1"), older(Answer::No));
        assert_eq!(of("ALLOW_DOWNGRADE=0"), older(Answer::Yes));
        assert_eq!(of("prevent_downgrade=yes"), older(Answer::Yes));
        assert_eq!(of("anti_rollback=off"), older(Answer::No));
        assert_eq!(of("VERIFY_TLS=0"), channel(Answer::No));
        assert_eq!(of("skip_cert_check=true"), channel(Answer::No));
        assert_eq!(of("SSL_VERIFY=1"), channel(Answer::Yes));
        assert_eq!(of("INSECURE=1"), channel(Answer::No));
    }

    #[test]
    fn words_that_say_nothing() {
        for line in [
            "DOWNGRADE=1",
            "allow_no_downgrade=1",
            "ALLOW_DOWNGRADE=perhaps",
            "SSL=1",
            "VERIFY=1",
            "tls_version=1",
            "downgrade_url=1",
            "verify_client_cert=0",
        ] {
            assert_eq!(of(line), None, "{line}");
        }
    }
}
