// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Tables for spreadsheets, as makers and this program write them.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use thirteen_declaration::{Answers, Kind, Support, import, read, read_sheet};
use thirteen_standard::{Edition, standard};

fn sheet(text: &str) -> (Answers, Vec<String>) {
    let (answers, problems) = read_sheet(standard().unwrap(), "ics.csv", text.as_bytes());
    (answers, problems.iter().map(ToString::to_string).collect())
}

fn said(answers: &Answers) -> Vec<(String, Support, Option<String>, Option<String>)> {
    let text = |said: &Option<thirteen_declaration::Said<String>>| {
        said.as_ref().map(|said| said.value.clone())
    };
    let rows = answers.ics.iter();
    rows.map(|row| {
        (row.provision.value.clone(), row.support.value, text(&row.detail), text(&row.reason))
    })
    .collect()
}

#[test]
fn a_makers_statement_is_read_as_it_is_published() {
    let text = "Implementation conformance statement;;;\r\n;;;\r\n\
                Provision;Status;Supported (Y/N);Comments\r\n\
                5.1 No universal default passwords;;;\r\n\
                Provision 5.1-1;M C (1);Yes;Set by the owner.\r\n\
                5.1‑2;M C (2);n.a.;No password is pre-installed.\r\n\
                5.6-6;R;Not supported;\"Busybox is whole;\nreduced later\"\r\n\
                6-1;M;Y;See the privacy notice.\r\n";
    let (answers, problems) = sheet(text);
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(answers.edition(), Edition::En211);
    let own = |text: &str| Some(text.to_owned());
    assert_eq!(
        said(&answers),
        [
            ("5.1-1".to_owned(), Support::Yes, own("Set by the owner."), None),
            (
                "5.1-2".to_owned(),
                Support::NotApplicable,
                None,
                own("No password is pre-installed.")
            ),
            ("5.6-6".to_owned(), Support::No, None, own("Busybox is whole;\nreduced later")),
            ("6.1".to_owned(), Support::Yes, own("See the privacy notice."), None),
        ]
    );
    // The line is the table's own.
    assert_eq!(answers.ics[0].provision.place.line, 5);
    // What comes out is a declaration.
    let toml = import(&answers);
    let (again, problems) = read(standard().unwrap(), "thirteen.toml", toml.as_bytes());
    assert_eq!(problems, []);
    assert_eq!(said(&again), said(&answers));
}

#[test]
fn headings_and_answers_in_other_languages() {
    for text in [
        "Anforderung,Unterstützt,Begründung\n5.2-1,Ja,\n5.2-2,Nein,Zu wenige Leute.\n",
        "Exigence\tConforme\tJustification\n5.2-1\tOui\t\n5.2-2\tNon\tTrop peu de personnes.\n",
        "Requisito,Cumple,Motivo\n5.2-1,Sí,\n5.2-2,No,Faltan personas.\n",
        "要求事項,対応,理由\n5.2-1,はい,\n5.2-2,いいえ,人手が足りない。\n",
        "요구사항,지원,이유\n5.2-1,예,\n5.2-2,아니요,사람이 모자란다.\n",
        "条款,支持,原因\n5.2-1,是,\n5.2-2,否,人手不足。\n",
    ] {
        let (answers, problems) = sheet(text);
        assert_eq!(problems, Vec::<String>::new(), "{text}");
        let supports: Vec<_> = said(&answers).into_iter().map(|row| row.1).collect();
        assert_eq!(supports, [Support::Yes, Support::No], "{text}");
        assert!(answers.ics[1].reason.is_some(), "{text}");
    }
}

#[test]
fn ids_tell_the_edition() {
    let (answers, problems) = sheet("Provision,Support\n5.0-1,Y\n5.3-4A,Y\n5.6-4B,N\n6-6,Y\n");
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(answers.edition(), Edition::En313);
    assert_eq!(answers.ics.len(), 4);
}

#[test]
fn whatever_is_wrong_is_told_at_once_with_its_line() {
    let (answers, problems) =
        sheet("Provision,Support\n5.1-1,partly\n5.1-9,Y\n5.2-1,N/A\n5.2-2,Y\n5.2-2,N\n5.2-3,\n");
    assert_eq!(problems.len(), 4, "{problems:#?}");
    assert!(problems[0].starts_with("ics.csv:2: `partly` is no support"), "{}", problems[0]);
    assert!(
        problems[1].starts_with("ics.csv:3: en-2.1.1 has no provision 5.1-9"),
        "{}",
        problems[1]
    );
    assert!(problems[2].starts_with("ics.csv:4:"), "{}", problems[2]);
    assert!(problems[3].starts_with("ics.csv:6:"), "{}", problems[3]);
    assert_eq!(answers.ics_row(Edition::En211, "5.2-2").unwrap().support.value, Support::Yes);
}

#[test]
fn lines_that_end_with_cr_alone_are_lines() {
    let (answers, problems) = sheet("Provision,Support\r5.1-1,Y\r5.1-9,Y\r5.2-1,Y\r");
    assert_eq!(answers.ics.len(), 2);
    assert_eq!(answers.ics[0].support.place.line, 2);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].starts_with("ics.csv:3:"), "{}", problems[0]);
}

/// Each line by itself is cheap: so are as many as are read.
#[test]
fn very_many_lines_and_columns_end() {
    let head = "Table,Reference,Field,Value\r";
    let rows: String = (0..60_000).map(|id| format!("A.4 IXIT 1-AuthMech,A-{id},ID,x\r")).collect();
    let (answers, problems) = sheet(&format!("{head}{rows}"));
    assert_eq!(problems.len() + answers.ixit.len(), 60_000, "{:?}", problems.first());
    let line = "x,".repeat(40_000) + "Provision,Support\n";
    let (answers, problems) = sheet(&format!("{}5.1-1,Y\n", line.repeat(40)));
    assert!(answers.ics.is_empty());
    assert_eq!(problems.len(), 1, "{problems:#?}");
}

#[test]
fn what_is_no_such_table_is_said_to_be_none() {
    let standard = standard().unwrap();
    for bytes in [&b""[..], b"a,b\n1,2\n", b"\xff\xfe", b"\0\0\0", &b"\"".repeat(10_000)] {
        let (answers, problems) = read_sheet(standard, "x.csv", bytes);
        assert!(answers.ics.is_empty());
        assert!(!problems.is_empty(), "{bytes:?}");
    }
    let long = vec![b','; 70 << 20];
    let (_, problems) = read_sheet(standard, "x.csv", &long);
    assert!(matches!(problems[0].kind, Kind::TooLarge { .. }));
}

#[test]
fn an_answer_that_is_not_understood_is_told_once() {
    let text = "table,reference,field,value\nA.3 ICS,5.1-1,support,maybe\nA.3 ICS,5.1-2,detail,x\n";
    let (_, problems) = sheet(text);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].contains("ics.csv:2") && problems[0].contains("maybe"), "{problems:?}");
    assert!(problems[1].contains("ics.csv:3") && problems[1].contains("support"), "{problems:?}");
}
