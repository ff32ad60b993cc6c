// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whatever is handed in, reading ends, and what was read can be written and read again.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use proptest::prelude::*;
use thirteen_declaration::{FieldDraft, Writer, import, read};
use thirteen_standard::{Edition, standard};

const SAMPLE: &str = r#"# a product
extends = "line.toml"
[product]
name = "Lamp"            # the name
support_until = 2031-12-31
editions = ["en-2.1.1"]
[constrained]
declared = false
[conditions."en-2.1.1"]
3 = false
[features."en-3.1.3"]
a = true
[[ics]]
provision = "5.1-1"
support = "Y"
detail = """owner
sets it"""
[[ixit]]
table = 13
id = "SoftServ-1"
draft = ["Status"]
[ixit.fields]
Description = 'web, 443/tcp'
Status = "Enabled"
[external."5.4-1"]
scope = true
[answers]
software-update = "all"
update-source = [{ is = "network", text = "it asks" }, "app"]
"#;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn mutated_files_do_not_panic(
        cuts in proptest::collection::vec((0..SAMPLE.len(), 0_usize..12, "[\\[\\]{}=\"'.,#a-z0-9\n\\\\ ]{0,6}"), 1..6)
    ) {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        for (at, length, with) in cuts {
            let at = at.min(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, with.into_bytes());
        }
        let standard = standard().unwrap();
        let (answers, problems) = read(standard, "t.toml", &bytes);
        for problem in &problems {
            prop_assert!(problem.place.line >= 1 && problem.place.span.start <= bytes.len());
            prop_assert!(!problem.to_string().is_empty());
        }
        let facts = answers.facts();
        prop_assert!(facts.declared.iter().all(|fact| fact.locators.len() == 1));
        let declaration = answers.declaration(standard, Edition::En211);
        if !problems.is_empty() {
            return Ok(());
        }
        let (again, told) = read(standard, "t.toml", import(&answers).as_bytes());
        prop_assert_eq!(told, vec![]);
        prop_assert_eq!(again.declaration(standard, Edition::En211), declaration);
    }

    #[test]
    fn any_bytes_do_not_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(standard().unwrap(), "t.toml", &bytes);
    }

    #[test]
    fn any_text_is_written_as_one_value(text in "\\PC{0,30}|[\n\r\t\"'\\\\#\u{0}\u{1b}]{0,8}", comment in ".{0,20}|\n[a]\n") {
        let mut writer = Writer::open("t.toml", SAMPLE).unwrap();
        let draft = FieldDraft { value: text.clone(), comment: Some(comment), draft: true };
        writer.set_ixit(13, "SoftServ-2", "Description", &draft);
        let (answers, problems) = read(standard().unwrap(), "t.toml", writer.text().as_bytes());
        prop_assert_eq!(problems, vec![]);
        let row = answers.rows(13).find(|row| row.id.value == "SoftServ-2").unwrap();
        prop_assert_eq!(&row.fields[0].1.value, &text);
        prop_assert!(row.fields[0].1.draft);
    }
}

#[test]
fn comments_and_order_are_kept() {
    let mut writer = Writer::open("t.toml", SAMPLE).unwrap();
    assert_eq!(writer.text(), SAMPLE);
    writer.set_text("product", "name", "Lamp 2");
    writer.set_ixit(13, "SoftServ-1", "Status", &FieldDraft::confirmed("Disabled"));
    writer.set_ixit(15, "Intf-1", "Description", &FieldDraft::confirmed("Ethernet"));
    let text = writer.text();
    let wanted = SAMPLE
        .replace("\"Lamp\"  ", "\"Lamp 2\"  ")
        .replace("draft = [\"Status\"]\n", "")
        .replace("\"Enabled\"", "\"Disabled\"");
    let (before, after) = wanted.split_once("[external").unwrap();
    let added =
        "\n[[ixit]]\ntable = 15\nid = \"Intf-1\"\n\n[ixit.fields]\nDescription = \"Ethernet\"\n";
    assert_eq!(text, format!("{before}{added}[external{after}"));
}
