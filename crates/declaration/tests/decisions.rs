// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `decisions.toml`: problems all at once, and what a person wrote kept.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use thirteen_declaration::{
    DecisionsWriter, Dismissal, FactKey, Observation, Observed, Signature, read_decisions,
};
use thirteen_evidence::Subject;
use thirteen_standard::standard;

fn read(text: &str) -> (thirteen_declaration::Decisions, Vec<String>) {
    let (own, problems) = read_decisions(standard().unwrap(), "d.toml", text.as_bytes());
    (own, problems.iter().map(ToString::to_string).collect())
}

fn by(person: &str, expires: Option<&str>) -> Signature {
    Signature {
        person: person.to_owned(),
        date: "2026-11-20".to_owned(),
        reason: "Seen on the bench.".to_owned(),
        expires: expires.map(str::to_owned),
    }
}

fn key() -> FactKey {
    FactKey {
        check: "telnet-starts".to_owned(),
        subject: Subject::new("service", "telnetd"),
        place: "/etc/inittab".to_owned(),
    }
}

fn seen(unit: &str, result: Observed, person: &str) -> Observation {
    Observation {
        unit: unit.to_owned(),
        edition: None,
        result,
        about: None,
        by: by(person, Some("2027-11-20")),
    }
}

#[test]
fn all_problems_are_told_at_once_with_their_lines() {
    let text = r#"
[[observation]]
unit = "5.6-9-1z"
result = "maybe"
person = " "
date = "2026-02-30"
reason = "x"

[[dismissal]]
persn = "A. Tester"
date = "2026-11-20"
reason = "x"
finding = { check = "telnet-starts", subject = { kind = "service" } }

[[dismissals]]
"#;
    let (_, told) = read(text);
    assert!(told[0].starts_with("d.toml:3: `5.6-9-1z` is no unit; did you mean `5.6-9-1"));
    assert_eq!(
        told[1..],
        [
            "d.toml:4: `maybe` is no result; known are: pass, fail",
            "d.toml:5: `person` is missing",
            "d.toml:6: `2026-02-30` is no day; write it like 2031-12-31",
            "d.toml:9: `person` is missing",
            "d.toml:9: `expires` is missing",
            "d.toml:10: there is no `persn` here; did you mean `person`?",
            "d.toml:13: `name` is missing",
            "d.toml:15: there is no `dismissals` here; did you mean `dismissal`?",
        ]
    );
}

#[test]
fn what_is_written_is_read_back_and_comments_stay() {
    let hand = "# ours\n[[observation]] # first\nunit = \"5.6-9-1a\" # the process\nresult = \
                \"fail\"\nperson = \"A. Tester\"\ndate = 2026-10-01\nreason = \"No process.\"\n";
    let mut writer = DecisionsWriter::open("d.toml", hand).unwrap();
    // The same person looked again; another one looked too; another unit.
    writer.observe(&seen("5.6-9-1a", Observed::Holds, "A. Tester"));
    writer.observe(&seen("5.6-9-1a", Observed::Fails, "B. Tester"));
    writer.dismiss(&Dismissal { finding: key(), by: by("A. Tester", Some("2027-01-01")) });
    writer.dismiss(&Dismissal { finding: key(), by: by("B. Tester", Some("2027-02-01")) });
    let text = writer.text();
    for kept in ["# ours", "# first", "# the process"] {
        assert!(text.contains(kept), "{text}");
    }
    let (own, problems) = read(&text);
    assert_eq!(problems, Vec::<String>::new(), "{text}");
    assert_eq!(
        own.observations,
        [
            seen("5.6-9-1a", Observed::Holds, "A. Tester"),
            seen("5.6-9-1a", Observed::Fails, "B. Tester")
        ]
    );
    let dismissed = Dismissal { finding: key(), by: by("B. Tester", Some("2027-02-01")) };
    assert_eq!(own.dismissals, [dismissed]);
}

#[test]
fn a_new_file_says_what_goes_where_and_is_valid() {
    let text = DecisionsWriter::open("d.toml", "").unwrap().text();
    assert!(text.contains("[[observation]]  what a person saw"), "{text}");
    assert_eq!(read(&text).1, Vec::<String>::new());
}

#[test]
fn hostile_text_is_written_as_text() {
    let mut writer = DecisionsWriter::open("d.toml", "").unwrap();
    let mut own = seen("5.6-9-1a", Observed::Holds, "x\"]\n[[dismissal]]\n\u{202e}");
    own.about = Some(FactKey { place: "/a\"b\\c\n".to_owned(), ..key() });
    writer.observe(&own);
    let (read, problems) = read(&writer.text());
    assert_eq!((read.observations, problems), (vec![own], Vec::new()));
    assert!(DecisionsWriter::open("d.toml", &"[".repeat(1000)).is_err());
    assert!(DecisionsWriter::open("d.toml", "observation = [").is_err());
}

#[test]
fn an_observation_names_a_unit_of_its_own_edition() {
    let text = |unit: &str, edition: &str| {
        format!(
            "[[observation]]\nunit = \"{unit}\"\n{edition}result = \"pass\"\nperson = \"A\"\n\
             date = \"2026-11-20\"\nreason = \"x\"\n"
        )
    };
    let next = "edition = \"en-3.1.3\"\n";
    // 5.1-2A came with V3.1.3; 5.6-4 went.
    assert_eq!(read(&text("5.1-2A-1a", next)).1, Vec::<String>::new());
    assert_eq!(read(&text("5.6-4-1a", "")).1, Vec::<String>::new());
    for (unit, edition) in [("5.1-2A-1a", ""), ("5.6-4-1a", next)] {
        let (own, problems) = read(&text(unit, edition));
        assert!(own.observations.is_empty());
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].starts_with("d.toml:2:"), "{problems:?}");
    }
    // The same id in two editions is two observations.
    let mut writer = DecisionsWriter::open("d.toml", "").unwrap();
    let own = seen("5.1-1-2b", Observed::Holds, "A. Tester");
    writer.observe(&own);
    let edition = Some(thirteen_standard::Edition::En313);
    writer.observe(&Observation { edition, ..own.clone() });
    let (again, problems) = read(&writer.text());
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(again.observations, [own.clone(), Observation { edition, ..own }]);
}
