// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The sentences of an assessment, and its JSON.

use thirteen_evidence::{Fact, Locator, Outcome};
use thirteen_standard::standard;
use thirteen_verdict::{Assessment, FindingView};
use thirteen_words::{Value, Words, keys};

/// Puts the sentences in: `message` and `fix` of findings, `what` of open units, `action` of next
/// steps.
pub fn fill(assessment: &mut Assessment, words: Words) {
    for finding in &mut assessment.findings {
        let message = words
            .format(&keys::check_outcome(&finding.check, finding.outcome.id()), &values(finding));
        let fix = match finding.outcome {
            Outcome::Breach | Outcome::Concern => {
                words.format(&keys::check_fix(&finding.check), &values(finding))
            }
            Outcome::Upheld | Outcome::Note => String::new(),
        };
        finding.message = message;
        finding.fix = fix;
    }
    for provision in &mut assessment.provisions {
        for open in &mut provision.open {
            open.what = words.get(&format!("need-{}", open.needs.id()));
        }
    }
    for step in &mut assessment.next_steps {
        step.action = match step.table {
            Some(table) => {
                let name = table_name(table);
                words.format(&format!("step-{}", step.id), &[("table", (&name).into())])
            }
            None => words.get(&format!("step-{}", step.id)),
        };
    }
}

/// `1-AuthMech`, as the specification writes it.
fn table_name(number: u8) -> String {
    let name = standard().ok().and_then(|own| own.ixit_table(number)).map(|own| &own.name_v1);
    name.map_or_else(|| number.to_string(), |name| format!("{number}-{name}"))
}

/// The finding's facts as values for its sentences, with `subject` and `place` beside them.
fn values(finding: &FindingView) -> Vec<(&str, Value<'_>)> {
    let mut values: Vec<(&str, Value<'_>)> = finding
        .facts
        .iter()
        .map(|(name, fact)| {
            let value = match fact {
                Fact::Number(number) => Value::Number(*number),
                Fact::Text(text) => Value::Text(text),
            };
            (name.as_str(), value)
        })
        .collect();
    let place = finding.locators.first().map_or("", Locator::innermost);
    for (name, text) in [("subject", finding.subject.name.as_str()), ("place", place)] {
        if !finding.facts.contains_key(name) {
            values.push((name, Value::Text(text)));
        }
    }
    values
}

/// The assessment as JSON: indented, in the order of its fields, with a line feed at the end.
#[must_use]
pub fn json(assessment: &Assessment) -> String {
    // All keys of an assessment are strings, so that this does not fail; if it did, the text would
    // match no schema and say why.
    let mut text = serde_json::to_string_pretty(assessment)
        .unwrap_or_else(|error| format!("{{ \"error\": {:?} }}", error.to_string()));
    text.push('\n');
    text
}
