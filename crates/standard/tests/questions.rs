// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The questions: what they set, in what order they come, and that all can be reached.

#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod duplicates;

use duplicates::duplicates;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use thirteen_standard::{
    Answer, AnswerKind, Edition, Question, Questions, RequiredIxit, Standard, StatusTable,
    questions, schemes, standard,
};

static STANDARD: LazyLock<&Standard> = LazyLock::new(|| standard().unwrap());
static FILE: LazyLock<&Questions> = LazyLock::new(|| questions().unwrap());

fn all() -> &'static [Question] {
    let file: &'static Questions = *FILE;
    &file.questions
}

fn answers() -> impl Iterator<Item = (&'static str, &'static Answer)> {
    all().iter().flat_map(|row| row.answers.iter().map(|answer| (row.id.as_str(), answer)))
}

fn place(id: &str) -> Option<usize> {
    all().iter().position(|question| question.id == id)
}

#[test]
fn there_are_90_with_unique_ids() {
    assert_eq!(all().len(), 90);
    assert_eq!(duplicates(all().iter().map(|row| &row.id)), Vec::<&String>::new());
    assert_eq!(duplicates(FILE.facts.iter().map(|fact| &fact.id)), Vec::<&String>::new());
    assert_eq!(FILE.meta.edition, Edition::En211);
}

#[test]
fn questions_are_short_and_say_why() {
    for question in all() {
        let id = &question.id;
        assert!(!question.ask.is_empty() && question.ask.chars().count() <= 160, "{id}");
        assert!(!question.why.is_empty() && !question.good.is_empty(), "{id}");
        assert!(!question.settles.is_empty(), "{id}");
    }
}

#[test]
fn a_question_hangs_on_earlier_ones_only() {
    for (here, question) in all().iter().enumerate() {
        for rule in &question.when {
            let before = place(&rule.question);
            assert!(before.is_some_and(|before| before < here), "{} {rule:?}", question.id);
            let choices = &all()[before.unwrap()].answers;
            let known = choices.is_empty() || choices.iter().any(|row| row.is == rule.value);
            assert!(known, "{}: no such answer: {rule:?}", question.id);
        }
    }
}

#[test]
fn a_question_per_entry_follows_a_list() {
    for (here, question) in all().iter().enumerate() {
        let Some(per) = &question.per else { continue };
        let list = place(per).filter(|before| *before < here).map(|before| all()[before].kind);
        let lists = [Some(AnswerKind::List), Some(AnswerKind::Many)];
        assert!(lists.contains(&list), "{} per {per}", question.id);
    }
}

#[test]
fn answers_of_a_question_differ() {
    for question in all() {
        let words = question.answers.iter().map(|answer| &answer.is);
        assert_eq!(duplicates(words), Vec::<&String>::new(), "{}", question.id);
    }
}

#[test]
fn questions_name_known_provisions_schemes_and_fields() {
    let schemes = schemes().unwrap();
    for question in all() {
        let id = &question.id;
        for provision in &question.settles {
            assert!(STANDARD.provision(Edition::En211, provision).is_some(), "{id} {provision}");
        }
        for scheme in &question.law {
            assert!(schemes.scheme(scheme).is_some(), "{id} {scheme}");
        }
        for field in &question.ixit {
            let table = STANDARD.ixit_table(field.table);
            let known = table.is_some_and(|table| table.fields_v1.contains(&field.field));
            assert!(known, "{id} {field:?}");
        }
    }
}

#[test]
fn answers_set_known_conditions_features_and_provisions() {
    for (question, answer) in answers() {
        for id in answer.conditions.keys() {
            let known = STANDARD.condition(StatusTable::IcsTs103701V111, id);
            assert!(known.is_some(), "{question}: condition {id}");
        }
        for id in answer.features.keys() {
            let known = match id.strip_prefix("condition-") {
                Some(id) => STANDARD.condition(StatusTable::En313, id).is_some(),
                None => STANDARD.feature(StatusTable::En313, id).is_some(),
            };
            assert!(known, "{question}: feature {id}");
        }
        for id in answer.ics.keys() {
            assert!(STANDARD.provision(Edition::En211, id).is_some(), "{question}: ics {id}");
        }
    }
}

#[test]
fn every_condition_of_table_a_1_can_be_answered_both_ways() {
    let set: BTreeSet<_> = answers()
        .flat_map(|(_, row)| row.conditions.iter().map(|(id, value)| (id.as_str(), *value)))
        .collect();
    for condition in STANDARD.conditions(StatusTable::IcsTs103701V111) {
        for value in [true, false] {
            assert!(set.contains(&(condition.id.as_str(), value)), "{} {value}", condition.id);
        }
    }
}

#[test]
fn every_needed_ixit_field_is_asked_for() {
    let asked: BTreeSet<_> = all()
        .iter()
        .flat_map(|row| row.ixit.iter().map(|field| (field.table, field.field.as_str())))
        .collect();
    let rows = &STANDARD.test_groups_file().required_ixit;
    let needed: BTreeSet<_> = rows.iter().flat_map(RequiredIxit::all).collect();
    let missing: Vec<_> = needed.difference(&asked).collect();
    assert_eq!(missing, Vec::<&(u8, &str)>::new());
}

#[test]
fn every_provision_is_settled_by_some_question() {
    let settled: BTreeSet<_> =
        all().iter().flat_map(|row| &row.settles).map(String::as_str).collect();
    let want: BTreeSet<_> =
        STANDARD.provisions(Edition::En211).iter().map(|row| row.id.as_str()).collect();
    assert_eq!(settled, want);
}

#[test]
fn facts_are_declared_and_every_one_is_set_by_some_answer() {
    let set: BTreeSet<_> =
        answers().flat_map(|(_, answer)| &answer.facts).map(String::as_str).collect();
    let known: BTreeSet<_> = FILE.facts.iter().map(|fact| fact.id.as_str()).collect();
    assert_eq!(set, known);
}

#[test]
fn the_first_15_bear_on_44_provisions() {
    let first: BTreeSet<_> = all()[..15].iter().flat_map(|row| &row.settles).collect();
    assert_eq!(first.len(), 44);
}

#[test]
fn worked_examples_answer_only_what_is_asked_and_keep_their_bounds() {
    let mut counts = Vec::new();
    for path in &FILE.paths {
        let asked = FILE.walk_path(path);
        for (id, given) in &path.answers {
            assert!(asked.contains(id.as_str()), "{}: {id} is never asked", path.id);
            let choices = &FILE.question(id).unwrap().answers;
            for answer in given.as_slice() {
                let known = choices.is_empty() || choices.iter().any(|row| row.is == *answer);
                assert!(known, "{}: {id} has no answer {answer}", path.id);
            }
        }
        assert!(path.at_most.is_none_or(|most| asked.len() <= most), "{}", path.id);
        assert!(path.at_least.is_none_or(|least| asked.len() >= least), "{}", path.id);
        counts.push((path.id.as_str(), asked.len()));
    }
    assert_eq!(counts, [("smart-plug", 34), ("tag", 25), ("camera", 87)]);
}

/// A walk with fixed answers follows one branch. Here each question takes the answer that its
/// turn says, so that over all turns every answer is tried at every question.
#[test]
fn every_question_is_reached_by_some_answers() {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    for target in all() {
        let asked = FILE.walk(|question| wanted_by(target, question));
        reached.extend(asked.iter().map(|question| question.id.as_str()));
        assert!(reached.contains(target.id.as_str()), "{} is never asked", target.id);
    }
}

/// The answer to a question that lets the target, and whatever the target hangs on, be asked.
fn wanted_by(target: &Question, question: &Question) -> Vec<String> {
    let mut chain = vec![target];
    let mut next = 0;
    while let Some(link) = chain.get(next) {
        let before: Vec<_> =
            link.when.iter().filter_map(|rule| FILE.question(&rule.question)).collect();
        chain.extend(before);
        next += 1;
        assert!(next < 1000, "{} hangs on itself", target.id);
    }
    let rules: Vec<_> = chain
        .iter()
        .flat_map(|link| &link.when)
        .filter(|rule| rule.question == question.id)
        .collect();
    let fits = |words: &[String]| rules.iter().all(|rule| rule.holds(Some(words)));
    let single = question.answers.iter().map(|answer| vec![answer.is.clone()]).find(|w| fits(w));
    single
        .or_else(|| {
            let every: Vec<_> = rules.iter().map(|rule| rule.value.clone()).collect();
            fits(&every).then_some(every)
        })
        .unwrap_or_default()
}
