// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Scripted interviews: how many questions they take, what they set, that they can be stopped.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use std::collections::BTreeMap;

use thirteen_declaration::interview::{Ask, Effects, Interview, apply};
use thirteen_declaration::{Answers, ReplyEntry, Support, Writer, read};
use thirteen_standard::{AnswerKind, Edition, Standard, StatusTable, questions, standard};

/// The answers of a worked example; a question that it leaves out gets its first answer, and a
/// text.
fn given(path: &str, ask: &Ask) -> Vec<ReplyEntry> {
    let path = questions().unwrap().paths.iter().find(|known| known.id == path).unwrap();
    let question = ask.question;
    let entry = |is: &str, text: &str| ReplyEntry {
        is: is.to_owned(),
        text: text.to_owned(),
        ..ReplyEntry::default()
    };
    match (path.answers.get(&question.id), question.answers.first()) {
        (Some(given), Some(_)) => given.as_slice().iter().map(|is| entry(is, "")).collect(),
        (Some(given), None) => given.as_slice().iter().map(|text| entry("", text)).collect(),
        (None, Some(first)) => vec![entry(&first.is, "")],
        (None, None) if question.kind == AnswerKind::List => vec![entry("", "One: thing")],
        (None, None) => vec![entry("", &format!("said of {}", question.id))],
    }
}

fn standard_() -> &'static Standard {
    standard().unwrap()
}

fn parse(text: &str) -> Answers {
    let (answers, problems) = read(standard_(), "thirteen.toml", text.as_bytes());
    assert_eq!(problems, [], "{text}");
    answers
}

/// Answers until nothing is open, or a number of questions; every answer goes through the file.
fn run(path: &str, mut text: String, most: usize) -> (String, usize) {
    let mut count = 0;
    loop {
        let answers = parse(&text);
        let mut interview = Interview::resume(&answers, questions().unwrap());
        let Some(ask) = interview.next().filter(|_| count < most) else { return (text, count) };
        let before = interview.effects(standard_());
        interview.answer(&ask, given(path, &ask)).unwrap();
        let mut writer = Writer::open("thirteen.toml", &text).unwrap();
        let id = &ask.question.id;
        writer.set_reply(id, &interview.replies()[id]);
        apply(&mut writer, standard_(), &answers, &before, &interview.effects(standard_()));
        text = writer.text();
        count += 1;
        assert!(count < 500);
    }
}

fn begin() -> String {
    Writer::new().text()
}

#[test]
fn a_simple_product_is_declared_in_under_35_questions() {
    let (text, plug) = run("smart-plug", begin(), usize::MAX);
    assert!(plug < 35, "{plug}");
    let (_, tag) = run("tag", begin(), usize::MAX);
    assert!(tag < 30, "{tag}");
    let answers = parse(&text);
    let declaration = answers.declaration(standard_(), Edition::En211);
    let mandatory = standard_().provisions(Edition::En211).iter().filter(|provision| {
        provision.level(Edition::En211) == Some(thirteen_standard::Level::Mandatory)
    });
    let undeclared: Vec<_> = mandatory
        .filter(|provision| declaration.support(&provision.id) == Support::Undeclared)
        .map(|provision| provision.id.as_str())
        .collect();
    assert_eq!(undeclared, Vec::<&str>::new());
    assert!(
        declaration
            .ics
            .values()
            .all(|entry| { entry.support == Support::Yes || !entry.detail.is_empty() })
    );
    assert!(!declaration.constrained.declared);
}

#[test]
fn no_answer_makes_the_ics_contradict_its_conditions() {
    for path in ["smart-plug", "tag", "camera"] {
        let (text, _) = run(path, begin(), usize::MAX);
        let declaration = parse(&text).declaration(standard_(), Edition::En211);
        for (id, entry) in &declaration.ics {
            let status = standard_().status(StatusTable::IcsTs103701V111, id).unwrap();
            let applies = declaration.applies(status);
            let wrong = match entry.support {
                // A constrained device may claim more than it must.
                Support::Yes => applies == Some(false) && id != "5.1-5",
                Support::NotApplicable => applies == Some(true) || !status.is_conditional(),
                _ => false,
            };
            assert!(!wrong, "{path}: {id} {:?} {applies:?} {status:?}", entry.support);
        }
    }
}

#[test]
fn an_interview_can_be_stopped_anywhere() {
    let (whole, count) = run("smart-plug", begin(), usize::MAX);
    for stop in [1, 7, 20] {
        let (half, asked) = run("smart-plug", begin(), stop);
        assert_eq!(asked, stop);
        let (rest, more) = run("smart-plug", half, usize::MAX);
        assert_eq!((rest, asked + more), (whole.clone(), count));
    }
}

#[test]
fn every_question_of_a_camera_fills_its_fields() {
    let (text, count) = run("camera", begin(), usize::MAX);
    assert!(count >= 80, "{count}");
    let answers = parse(&text);
    let interview = Interview::resume(&answers, questions().unwrap());
    assert_eq!((interview.open().len(), interview.answered()), (0, count));
    let declaration = answers.declaration(standard_(), Edition::En211);
    let claimed = |id: &str| declaration.ics.get(id).is_some_and(|e| e.support == Support::Yes);
    let mut unfilled = BTreeMap::new();
    for provision in standard_().provisions(Edition::En211).iter().filter(|p| claimed(&p.id)) {
        let required = standard_().required_ixit(&provision.id);
        let missing: Vec<_> = required
            .into_iter()
            .flat_map(thirteen_standard::RequiredIxit::all)
            .filter(|(table, field)| {
                !declaration.ixit.get(table).is_some_and(|fields| fields.contains(*field))
            })
            .collect();
        if !missing.is_empty() {
            unfilled.insert(provision.id.as_str(), missing);
        }
    }
    assert_eq!(unfilled, BTreeMap::new());
}

#[test]
fn another_answer_takes_back_what_the_first_one_set() {
    let (text, _) = run("smart-plug", begin(), usize::MAX);
    let answers = parse(&text);
    let mut interview = Interview::resume(&answers, questions().unwrap());
    let before = interview.effects(standard_());
    let question = questions().unwrap().question("telemetry").unwrap();
    let ask = Ask { question, about: None };
    let yes = ReplyEntry { is: "yes".to_owned(), ..ReplyEntry::default() };
    interview.answer(&ask, vec![yes]).unwrap();
    let after = interview.effects(standard_());
    assert_eq!(before.ics["6.5"], Support::NotApplicable);
    assert_eq!(after.ics.get("6.5"), None, "more is asked now");
    assert_eq!(interview.next().unwrap().question.id, "telemetry-doc");
    let mut writer = Writer::open("thirteen.toml", &text).unwrap();
    apply(&mut writer, standard_(), &answers, &before, &after);
    let changed = parse(&writer.text()).declaration(standard_(), Edition::En211);
    assert_eq!(changed.support("6.5"), Support::Undeclared);
    assert!(changed.conditions["6"]);
}

#[test]
fn a_field_written_by_hand_stays() {
    let (text, _) = run("smart-plug", begin(), 10);
    let by_hand = text.replace("An address in the network", "x");
    let answers = parse(&by_hand);
    let mut writer = Writer::open("thirteen.toml", &by_hand).unwrap();
    let same: Effects = Interview::resume(&answers, questions().unwrap()).effects(standard_());
    apply(&mut writer, standard_(), &answers, &same, &same);
    assert_eq!(writer.text(), by_hand);
}

#[test]
fn wrong_answers_are_refused() {
    let answers = Answers::default();
    let mut interview = Interview::resume(&answers, questions().unwrap());
    let ask = interview.next().unwrap();
    assert_eq!(ask.question.id, "software-update");
    let is = |is: &str| ReplyEntry { is: is.to_owned(), ..ReplyEntry::default() };
    assert!(interview.answer(&ask, vec![is("maybe")]).is_err());
    assert!(interview.answer(&ask, vec![]).is_err());
    assert!(interview.answer(&ask, vec![is("all"), is("part")]).is_err());
    assert_eq!(interview.replies().len(), 0);
}
