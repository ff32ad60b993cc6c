// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Every paper: held to its published schema, whatever evidence says, in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a panic in a test is its message")]

mod bad_router;

use serde_json::Value;
use thirteen_evidence::{Evidence, Fact};
use thirteen_report::fill;
use thirteen_report::papers::{ALL, Content, by_id};
use thirteen_verdict::Assessment;
use thirteen_words::{Language, Words};

fn paper(id: &str, language: Language) -> String {
    write(id, bad_router::assessment(), &bad_router::evidence(), language)
}

fn write(id: &str, assessment: Assessment, evidence: &Evidence, language: Language) -> String {
    String::from_utf8(bytes(id, assessment, evidence, language)).unwrap()
}

fn bytes(id: &str, mut assessment: Assessment, evidence: &Evidence, language: Language) -> Vec<u8> {
    let words = Words::new(language);
    fill(&mut assessment, words);
    let content = Content { assessment: &assessment, evidence, words };
    let written = (by_id(id).unwrap().write)(&content);
    // What would say more than was seen is refused.
    written.unwrap_or_else(|refusal| refusal.key.into())
}

fn holds(schema: &str, text: &str) {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let document: Value = serde_json::from_str(text).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn sarif_holds_to_its_schema() {
    for language in Language::ALL {
        holds(include_str!("schemas/sarif-2.1.0.json"), &paper("sarif", *language));
    }
}

#[test]
fn the_bill_of_materials_holds_to_its_schema() {
    holds(include_str!("schemas/cyclonedx-1.6.json"), &paper("cyclonedx", Language::English));
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let (assessment, evidence) = declared();
    for one in ALL {
        let write = || bytes(one.id, assessment.clone(), &evidence, Language::Korean);
        assert!(write() == write(), "{}", one.id);
    }
}

#[test]
fn the_other_bill_of_materials_holds_to_its_schema() {
    let schema = include_str!("schemas/spdx-2.3.json");
    holds(schema, &paper("spdx", Language::English));
    let (assessment, evidence) = hostile();
    holds(schema, &write("spdx", assessment, &evidence, Language::English));
}

#[test]
fn oscal_holds_to_its_schema() {
    let schema = include_str!("schemas/oscal-ar-1.2.3.json");
    for language in Language::ALL {
        holds(schema, &paper("oscal", *language));
    }
    let (assessment, evidence) = hostile();
    holds(schema, &write("oscal", assessment, &evidence, Language::English));
}

/// The model says "satisfied" of what passes alone, and gives "fail" as a reason of what fails alone.
#[test]
fn oscal_says_neither_more_nor_less_than_the_verdicts() {
    let document: Value = serde_json::from_str(&paper("oscal", Language::English)).unwrap();
    let result = &document["assessment-results"]["results"][0];
    let findings = result["findings"].as_array().unwrap();
    let count = |state: &str, reason: &str| {
        let is_it = |one: &&Value| {
            one["target"]["status"]["state"] == state && one["target"]["status"]["reason"] == reason
        };
        findings.iter().filter(is_it).count()
    };
    use thirteen_verdict::Verdict;
    let rows = bad_router::assessment().provisions;
    let having = |verdict| rows.iter().filter(|row| row.verdict == verdict).count();
    assert!(having(Verdict::Fail) > 0 && having(Verdict::Inconclusive) > 0);
    assert_eq!(count("not-satisfied", "fail"), having(Verdict::Fail));
    assert_eq!(count("not-satisfied", "other"), having(Verdict::Inconclusive));
    assert_eq!(count("satisfied", "pass"), having(Verdict::Pass));
    let observations = result["observations"].as_array().unwrap();
    assert_eq!(observations.len(), bad_router::assessment().findings.len());
    // Every reference leads to an object of the document.
    let text = document.to_string();
    for related in findings.iter().filter_map(|one| one["related-observations"].as_array()) {
        for one in related {
            let id = one["observation-uuid"].as_str().unwrap();
            assert!(observations.iter().any(|own| own["uuid"] == id), "{id}");
        }
    }
    for id in text.split("\"href\":\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(text.contains(&format!("\"uuid\":\"{id}\"")), "{id}");
    }
}

/// The rules of the XSD that continuous integration servers read JUnit by (`junit-10.xsd` of the
/// xUnit plugin of Jenkins): what may stand in what, which attributes are needed, and that the
/// counts of a suite are those of its cases.
#[test]
fn junit_is_built_as_its_schema_says() {
    use quick_xml::events::Event;
    let (assessment, evidence) = hostile();
    let hostile = write("junit", assessment, &evidence, Language::English);
    for text in [paper("junit", Language::Japanese), hostile] {
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut open: Vec<String> = Vec::new();
        let mut wanted = (0, 0);
        let mut seen = (0, 0);
        loop {
            let (start, is_empty) = match reader.read_event().unwrap() {
                Event::Start(start) => (start, false),
                Event::Empty(start) => (start, true),
                Event::End(_) => {
                    if open.pop().as_deref() == Some("testsuite") {
                        assert_eq!(seen, wanted);
                    }
                    continue;
                }
                Event::Eof => break,
                _ => continue,
            };
            let name = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
            let parent = match name.as_str() {
                "testsuites" => None,
                "testsuite" => Some("testsuites"),
                "testcase" => Some("testsuite"),
                "failure" | "skipped" => Some("testcase"),
                other => panic!("{other}"),
            };
            assert_eq!(open.last().map(String::as_str), parent, "{name}");
            let attribute = |key: &str| {
                let own = start.try_get_attribute(key).unwrap();
                own.map(|it| String::from_utf8(it.value.to_vec()).unwrap())
            };
            let number = |key: &str| attribute(key).unwrap().parse::<usize>().unwrap();
            match name.as_str() {
                "testsuite" => {
                    assert!(!attribute("name").unwrap().is_empty());
                    (wanted, seen) = ((number("tests"), number("failures")), (0, 0));
                    assert_eq!(number("errors"), 0);
                }
                "testcase" => {
                    assert!(attribute("name").is_some() && attribute("classname").is_some());
                    seen.0 += 1;
                }
                "failure" => seen.1 += 1,
                _ => {}
            }
            if !is_empty {
                open.push(name);
            }
        }
        assert!(open.is_empty());
    }
}

/// The parts of a workbook, each by its path.
fn parts(workbook: &[u8]) -> std::collections::BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(workbook)).unwrap();
    (0..archive.len())
        .map(|number| {
            let mut file = archive.by_index(number).unwrap();
            let mut text = String::new();
            std::io::Read::read_to_string(&mut file, &mut text).unwrap();
            (file.name().to_owned(), text)
        })
        .collect()
}

#[test]
fn a_workbook_has_a_sheet_a_pro_forma_and_nothing_that_runs() {
    let (assessment, mut evidence) = declared();
    evidence.declared[0].value =
        "=HYPERLINK(\"http://a.example\")</t><f>1</f>\u{1b}\u{202e}".into();
    evidence.declared[1].value = "=".repeat(70_000);
    let workbook = bytes("ics-ixit-xlsx", assessment, &evidence, Language::English);
    let parts = parts(&workbook);
    let names = &parts["xl/workbook.xml"];
    for name in ["A.2 DUT", "A.3 ICS", "A.4 IXIT 1-AuthMech"] {
        assert!(names.contains(&format!("name=\"{name}\"")), "{names}");
    }
    let strings = &parts["xl/sharedStrings.xml"];
    assert!(strings.contains("=HYPERLINK(") && strings.contains("&lt;/t&gt;&lt;f&gt;"));
    assert!(!strings.contains(['\u{1b}', '\u{202e}']));
    let longest = strings.split("<t").map(|cell| cell.chars().count()).max();
    assert!(longest < Some(32_767), "{longest:?}");
    for (name, text) in parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/")) {
        assert!(!text.contains("<f") && !text.contains("hyperlink"), "{name}");
        // Each value is a string out of the table of strings.
        assert_eq!(text.matches("<v>").count(), text.matches(" t=\"s\"").count(), "{name}");
        assert!(text.contains("<v>"), "{name}");
    }
}

#[test]
fn the_headings_of_a_workbook_are_in_the_language_and_those_of_the_table_are_not() {
    use thirteen_evidence::facts::{Declared, DeclaredPart};
    let (assessment, mut evidence) = declared();
    evidence.declared.push(Declared {
        part: DeclaredPart::Condition,
        table: None,
        id: "3".to_owned(),
        field: "holds".to_owned(),
        value: "yes".to_owned(),
        edition: Some("en-2.1.1".to_owned()),
        draft: true,
        locators: Vec::new(),
    });
    let german = parts(&bytes("ics-ixit-xlsx", assessment.clone(), &evidence, Language::German));
    let strings = &german["xl/sharedStrings.xml"];
    for heading in ["Referenz", "Feld", "Wert", "Status", "Entwurf", "Stelle"] {
        assert!(strings.contains(&format!(">{heading}<")), "{heading}: {strings}");
    }
    for heading in ["reference", "field", "value", "status", "place"] {
        assert!(!strings.contains(&format!(">{heading}<")), "{heading}: {strings}");
    }
    let names = &german["xl/workbook.xml"];
    assert!(names.contains("\"Bedingungen\"") && names.contains("\"A.2 DUT\""), "{names}");
    let table = write("ics-ixit", assessment, &evidence, Language::German);
    assert!(table.trim_start_matches('\u{feff}').starts_with("table,reference,field,"), "{table}");
    assert!(table.contains("Conditions,"), "{table}");
}

#[test]
fn provisions_are_told_as_the_edition_that_is_judged_has_them() {
    use thirteen_standard::{Edition, standard};
    let (mut assessment, evidence) = (bad_router::assessment(), bad_router::evidence());
    assessment.edition = Edition::En313.as_str().to_owned();
    for language in Language::ALL {
        let words = Words::new(*language);
        let content = Content { assessment: &assessment, evidence: &evidence, words };
        for own in standard().unwrap().provisions(Edition::En313) {
            let (title, said) =
                (content.provision_title(&own.id), content.provision_summary(&own.id));
            let english = own.summary(Edition::En313);
            assert_eq!(said == english, *language == Language::English, "{}: {said}", own.id);
            assert!(!title.is_empty(), "{language:?} {}", own.id);
        }
    }
    let summary = |edition: Edition, id| {
        let mut assessment = bad_router::assessment();
        assessment.edition = edition.as_str().to_owned();
        let words = Words::new(Language::German);
        Content { assessment: &assessment, evidence: &evidence, words }.provision_summary(id)
    };
    // V3.1.3 asks for a warning, no longer that the device gives it; on 5.1-4 both say the same.
    assert!(summary(Edition::En313, "5.3-12").contains("nicht mehr verlangt"));
    assert!(summary(Edition::En211, "5.3-12").starts_with("Das Gerät sollte den Nutzer warnen"));
    assert_eq!(summary(Edition::En313, "5.1-4"), summary(Edition::En211, "5.1-4"));
    assert_eq!(summary(Edition::En313, "no such id"), "");
}

/// An assessment that a declaration was handed in with.
fn declared() -> (Assessment, Evidence) {
    use thirteen_evidence::facts::{Declared, DeclaredPart};
    let mut assessment = bad_router::assessment();
    for row in &mut assessment.provisions {
        row.preview = false;
    }
    let mut evidence = bad_router::evidence();
    let mut add = |part, table, id: &str, field: &str, value: &str| {
        evidence.declared.push(Declared {
            part,
            table,
            id: id.to_owned(),
            field: field.to_owned(),
            value: value.to_owned(),
            edition: None,
            draft: false,
            locators: Vec::new(),
        });
    };
    add(DeclaredPart::Product, None, "", "name", "Lamp <1>");
    add(DeclaredPart::Product, None, "", "model", "L1");
    add(DeclaredPart::Product, None, "", "maker", "Example Works");
    add(DeclaredPart::Ics, None, "5.1-1", "support", "Y");
    add(DeclaredPart::Ics, None, "5.4-4", "detail", "No keys are provisioned.");
    add(DeclaredPart::Ixit, Some(1), "AuthMech-1", "Description", "A password of its own.");
    (assessment, evidence)
}

#[test]
fn the_annex_declares_nothing_and_hides_nothing() {
    let (assessment, mut evidence) = declared();
    let failing = assessment.provisions.iter();
    let failing = failing.filter(|row| row.verdict == thirteen_verdict::Verdict::Fail).count();
    let text = write("eu-annex", assessment.clone(), &evidence, Language::English);
    for part in [
        "Lamp &lt;1&gt;",
        "Example Works",
        "Annex VII",
        "no presumption of conformity",
        "No keys are provisioned.",
        "Signature:",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert_eq!(text.matches("<td class=\"v v-fail\">").count(), failing);
    assert_eq!(text.matches("<td class=\"v ").count(), assessment.provisions.len());
    for language in Language::ALL {
        let text = write("eu-annex", assessment.clone(), &evidence, *language);
        let body = text.split_once("</style>").unwrap().1;
        assert!(!body.contains(['{', '}']), "{language:?}: a sentence is missing");
    }
    evidence.declared[2].draft = true;
    let refused = write("eu-annex", assessment, &evidence, Language::English);
    assert_eq!(refused, "paper-requirement-open", "a draft is nobody's word");
    let preview = write("eu-annex", bad_router::assessment(), &evidence, Language::English);
    assert_eq!(preview, "paper-needs-declaration");
}

/// Evidence that would like to be markup: every name and every text.
#[test]
fn papers_for_people_say_where_the_specification_was_not_seen() {
    let (declared, evidence) = declared();
    let said = "was not seen in full";
    for id in ["html", "markdown", "eu-annex", "oscal"] {
        let text = write(id, declared.clone(), &evidence, Language::English);
        assert!(!text.contains(said), "{id}");
        let uncertain = Assessment { uncertain: true, ..declared.clone() };
        let text = write(id, uncertain, &evidence, Language::English);
        assert!(text.contains(said), "{id}");
    }
}

fn hostile() -> (Assessment, Evidence) {
    let (mut assessment, mut evidence) = (bad_router::assessment(), bad_router::evidence());
    let text = format!(
        "</script><img src=x onerror=alert(1)>\u{1b}[2J\u{202e}=cmd|'{}",
        "x".repeat(70_000)
    );
    for finding in &mut assessment.findings {
        finding.subject.name.clone_from(&text);
        for fact in finding.facts.values_mut() {
            *fact = Fact::Text(text.clone());
        }
        for locator in &mut finding.locators {
            locator.excerpt = Some(text.clone());
            if let Some(last) = locator.path.last_mut() {
                last.clone_from(&text);
            }
        }
    }
    for source in &mut assessment.sources {
        source.name.clone_from(&text);
    }
    if let Some(envelope) = &mut assessment.envelope {
        envelope.inputs = vec![text.clone()];
    }
    for component in &mut evidence.components {
        component.name.clone_from(&text);
        component.raw_version.clone_from(&text);
    }
    (assessment, evidence)
}

#[test]
fn text_out_of_evidence_is_inert_everywhere() {
    let (assessment, evidence) = hostile();
    for one in ALL.iter().filter(|one| !["json", "ics-ixit-xlsx"].contains(&one.id)) {
        let text = write(one.id, assessment.clone(), &evidence, Language::English);
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{}", one.id);
        assert!(text.len() < 400_000, "{}: {}", one.id, text.len());
    }
    for id in ["html", "junit"] {
        let text = write(id, assessment.clone(), &evidence, Language::English);
        assert!(!text.contains("<img src=x"), "{id}");
    }
    let markdown = write("markdown", assessment.clone(), &evidence, Language::English);
    for event in pulldown_cmark::Parser::new_ext(&markdown, pulldown_cmark::Options::all()) {
        use pulldown_cmark::{Event, Tag};
        let is_markup = matches!(
            event,
            Event::Html(_)
                | Event::InlineHtml(_)
                | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock)
        );
        assert!(!is_markup, "{event:?}");
    }
    let csv = write("csv", assessment.clone(), &evidence, Language::English);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    for record in reader.records() {
        assert!(record.unwrap().iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    }
    let sarif = write("sarif", assessment, &evidence, Language::English);
    holds(include_str!("schemas/sarif-2.1.0.json"), &sarif);
}

#[test]
fn the_report_needs_nothing_else_and_names_its_language() {
    for language in Language::ALL {
        let html = paper("html", *language);
        assert!(html.starts_with(&format!("<!DOCTYPE html><html lang=\"{}\"", language.id())));
        for outward in ["<script", "src=", "@import", "url(", "href=\"http"] {
            assert!(!html.contains(outward), "{language:?}: {outward}");
        }
        assert!(html.len() < 1 << 20, "{}", html.len());
        // A key that no file holds shows itself in braces.
        let body = html.split_once("</style>").unwrap().1;
        assert!(!body.contains(['{', '}']), "{language:?}: a sentence is missing");
        // Every link leads to a place that is there.
        for link in body.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(body.contains(&format!("id=\"{link}\"")), "{language:?}: #{link}");
        }
    }
}

#[test]
fn failing_provisions_are_failures_for_continuous_integration() {
    let junit = paper("junit", Language::English);
    let failed = bad_router::assessment()
        .provisions
        .iter()
        .filter(|row| row.verdict == thirteen_verdict::Verdict::Fail)
        .count();
    assert!(failed > 0);
    assert_eq!(junit.matches("<failure").count(), failed);
}

#[test]
fn no_statement_says_what_was_not_seen() {
    let mut assessment = bad_router::assessment();
    let words = Words::new(Language::English);
    fill(&mut assessment, words);
    let evidence = bad_router::evidence();
    let content = Content { assessment: &assessment, evidence: &evidence, words };
    let refusal = (by_id("psti-statement").unwrap().write)(&content).unwrap_err();
    for reason in ["5.1-1 FAIL", "5.2-1 INCONCLUSIVE", "[product] support_until"] {
        assert!(refusal.reasons.iter().any(|one| one == reason), "{:?}", refusal.reasons);
    }
    assert!((by_id("ics-ixit").unwrap().write)(&content).is_err(), "nothing is declared");
}

/// What Schedule 4 of S.I. 2023/1007 lists is there, once the requirements are met.
#[test]
fn the_statement_has_what_schedule_4_lists() {
    use thirteen_evidence::facts::{Declared, DeclaredPart};
    let mut assessment = bad_router::assessment();
    for row in &mut assessment.provisions {
        (row.verdict, row.preview) = (thirteen_verdict::Verdict::Pass, false);
    }
    let mut evidence = bad_router::evidence();
    let fields = [
        ("name", "Lamp <1>"),
        ("model", "L1"),
        ("maker", "Example Works"),
        ("support_until", "2034-12-31"),
    ];
    evidence.declared = fields
        .map(|(field, value)| Declared {
            part: DeclaredPart::Product,
            table: None,
            id: String::new(),
            field: field.to_owned(),
            value: value.to_owned(),
            edition: None,
            draft: false,
            locators: Vec::new(),
        })
        .to_vec();
    let text = write("psti-statement", assessment.clone(), &evidence, Language::German);
    for part in [
        "Lamp &lt;1&gt;",
        "type L1",
        "Batch",
        "Example Works",
        "Address",
        "by or on behalf of the manufacturer",
        "Schedule 2",
        "2034-12-31",
        "Signature",
        "function",
        "Place and date",
    ] {
        assert!(text.contains(part), "{part}");
    }
    evidence.declared[3].draft = true;
    let refused = write("psti-statement", assessment, &evidence, Language::German);
    assert_eq!(refused, "paper-requirement-open", "a draft is nobody's word");
}
