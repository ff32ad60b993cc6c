// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Drafts from evidence: nothing that it does not show, and nothing rests on them.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use thirteen_declaration::interview::suggestions;
use thirteen_declaration::{Answers, Writer, draft, read};
use thirteen_evidence::facts::{Listen, Service, StartedBy, Starts};
use thirteen_evidence::{Evidence, Locator};
use thirteen_standard::{Edition, standard};

fn place(path: &str) -> Locator {
    Locator::whole("sha256:00", vec!["image.bin".into(), "squashfs@0x100".into(), path.into()])
}

fn service(starts: Starts) -> Service {
    Service {
        name: "telnetd".into(),
        program: "/usr/sbin/telnetd".into(),
        arguments: Vec::new(),
        how: StartedBy::Inittab,
        starts,
        condition: None,
        listens: vec![Listen { protocol: "tcp".into(), port: 23, address: "0.0.0.0".into() }],
        locators: vec![place("/etc/inittab\n[product]").line(4)],
    }
}

#[test]
fn each_field_is_marked_and_says_where_it_was_seen() {
    let evidence = Evidence { services: vec![service(Starts::Always)], ..Evidence::new() };
    let mut writer = Writer::new();
    let upheld = [("5.1-4".to_owned(), place("/www/password.cgi"))];
    let count = draft(&mut writer, standard().unwrap(), &Answers::default(), &evidence, &upheld);
    assert_eq!(count, 6);
    let text = writer.text();
    let wanted = "\"telnetd, 23/tcp\" # draft, seen in image.bin / squashfs@0x100 / \
                  /etc/inittab%0A[product]:4";
    assert!(text.contains(wanted), "{text}");
    let (answers, problems) = read(standard().unwrap(), "thirteen.toml", text.as_bytes());
    assert_eq!(problems, []);
    assert_eq!(answers.rows(13).count() + answers.rows(15).count(), 2);
    assert!(answers.ixit.iter().flat_map(|row| &row.fields).all(|(_, said)| said.draft));
    let declaration = answers.declaration(standard().unwrap(), Edition::En211);
    assert_eq!((declaration.ics.len(), declaration.ixit.len()), (0, 0));
    assert!(answers.facts().declared.iter().all(|fact| fact.draft));
    let mut again = Writer::open("thirteen.toml", &text).unwrap();
    assert_eq!(draft(&mut again, standard().unwrap(), &answers, &evidence, &upheld), 0);
    assert_eq!(again.text(), text);
}

#[test]
fn no_evidence_no_draft() {
    let mut writer = Writer::new();
    let before = writer.text();
    draft(&mut writer, standard().unwrap(), &Answers::default(), &Evidence::new(), &[]);
    assert_eq!(writer.text(), before);
    assert!(suggestions(&Evidence::new()).is_empty());
}

#[test]
fn a_service_that_is_off_reaches_nobody() {
    let suggested = |starts| {
        let evidence = Evidence { services: vec![service(starts)], ..Evidence::new() };
        let found = suggestions(&evidence);
        found.into_keys().map(|(question, _)| question).collect::<Vec<_>>()
    };
    assert_eq!(suggested(Starts::Always), ["port-list", "reachable", "service-list"]);
    assert_eq!(suggested(Starts::Never), ["port-list", "service-list"]);
    assert_eq!(suggested(Starts::Conditional), Vec::<String>::new());
}
