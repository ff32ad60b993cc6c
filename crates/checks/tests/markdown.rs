// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Runs the pages below `tests/`, one per check: each section is a tree of files that goes through
//! the real facets, with the expected findings written on the lines where they belong. How a page is
//! written stands in `tests/harness/mod.rs`.

#![expect(clippy::unwrap_used, reason = "a panic in a test is the message")]

mod harness;

use std::collections::BTreeSet;

use harness::{Expected, Page, differences, pages, seen};
use thirteen_checks::{ALL, HEADINGS, check};
use thirteen_evidence::Outcome;

/// Reads a page that stands in a string.
fn read(text: &str) -> Result<Page, String> {
    Page::read("telnet-starts", text)
}

#[test]
fn every_page_holds() {
    let mut failed = String::new();
    for page in pages() {
        let check =
            check(&page.check).unwrap_or_else(|| panic!("no check is named {}", page.check));
        for section in &page.sections {
            if let Some(text) = differences(check, section) {
                failed.push_str(&format!("\n{} · {}\n{text}", page.check, section.heading));
            }
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn every_check_has_a_page_with_each_kind_of_section() {
    let pages = pages();
    let named: BTreeSet<&str> = pages.iter().map(|page| page.check.as_str()).collect();
    let listed: BTreeSet<&str> = ALL.iter().map(|check| check.id).collect();
    assert_eq!(named, listed, "pages, and checks");
    for page in &pages {
        assert_eq!(page.lacks(), Vec::<&str>::new(), "{} lacks sections", page.check);
    }
}

#[test]
fn pages_stand_in_the_folder_of_their_check() {
    for page in pages() {
        let file = format!("{}.rs", page.check.replace('-', "_"));
        let source = harness::root().join("src").join(&page.folder).join(file);
        assert!(source.is_file(), "{} is not there", source.display());
    }
}

#[test]
fn an_outcome_that_is_not_written_down_is_reported_and_so_is_one_that_does_not_come() {
    let page = read(
        "## A\n```file path=/usr/sbin/telnetd mode=0755\n```\n```file path=/etc/inittab\n::respawn:/usr/sbin/telnetd -F\n::respawn:/sbin/syslogd -n  # breach: telnet-starts 5.6-1-1a\n```\n",
    )
    .unwrap();
    let text = differences(check("telnet-starts").unwrap(), &page.sections[0]).unwrap();
    assert!(text.contains("expected, not found"), "{text}");
    assert!(text.contains("found, not expected"), "{text}");
    assert!(text.contains("/etc/inittab:1"), "{text}");
    assert!(text.contains("/etc/inittab:2"), "{text}");
}

#[test]
fn an_expectation_is_taken_off_its_line_and_nothing_else_is() {
    let page = read(
        "## A\n```file path=/a mode=0755\nx  # silent\n# silent, not quite\ny # breach: telnet-starts 5.6-1-1a\n```\n",
    )
    .unwrap();
    let section = &page.sections[0];
    assert_eq!(section.files[0].content, b"x\n# silent, not quite\ny\n");
    assert_eq!(section.files[0].mode, 0o755);
    assert_eq!(
        section.expected,
        [Expected {
            outcome: Outcome::Breach,
            units: vec!["5.6-1-1a".to_owned()],
            path: "/a".to_owned(),
            line: Some(3),
        }]
    );
    assert!(section.silent);
}

#[test]
fn bytes_links_and_quotes_are_read() {
    let page = read(
        "## A\n```hex path=/a\n00 ff\n0a\n```\n> breach: telnet-starts 5.6-1-1a\n\n```base64 path=/b\nAAEC\n```\n\n```link path=/c target=../b\n```\n> silent\n",
    )
    .unwrap();
    let section = &page.sections[0];
    assert_eq!(section.files[0].content, [0, 0xff, 0x0a]);
    assert_eq!(section.files[1].content, [0, 1, 2]);
    assert_eq!(section.links[0].target, "../b");
    assert_eq!(section.expected.len(), 1);
    assert_eq!(section.expected[0].line, None);
}

#[test]
fn mistakes_in_a_page_are_named() {
    for (text, mistake) in [
        ("## A\n```file\nx\n```\n", "no path"),
        ("## A\n```file path=etc/x\nx\n```\n", "does not begin with /"),
        ("## A\n```file path=/x colour=red\nx\n```\n", "colour"),
        ("## A\n```file path=/x\n```\n```file path=/x\n```\n", "twice"),
        ("## A\n```hex path=/x\n0g\n```\n", "hex"),
        ("## A\n> breach: telnet-starts 5.6-1-1a\n", "follows no block"),
        ("## A\n```file path=/x\n```\n> hello\n", "hello"),
        ("## A\n```file path=/x\ny # breach: other-check 5.6-1-1a\n```\n", "other-check"),
        ("## A\n```file path=/x\ny # breach: telnet-starts\n```\n", "units"),
        ("## A\n```file path=/x\ny # breach: telnet-starts 5.9-9-9z\n```\n", "5.9-9-9z"),
        ("```file path=/x\n```\n", "before the first heading"),
    ] {
        let found = read(text).expect_err(text);
        assert!(found.contains(mistake), "{text}: {found}");
    }
}

#[test]
fn a_page_without_a_hostile_section_is_not_enough() {
    let page = read(
        "## Fires\n```file path=/x\ny # breach: telnet-starts 5.6-1-1a\n```\n## Look-alike: a\n```file path=/x\ny # silent\n```\n",
    )
    .unwrap();
    assert_eq!(page.lacks(), ["hostile"]);
}

#[test]
fn the_head_of_every_check_has_all_headings() {
    for check in ALL {
        let page = check.page();
        assert!(!page.title().is_empty(), "{} has no title", check.id);
        assert_eq!(page.headings(), HEADINGS, "{}", check.id);
        for heading in HEADINGS {
            assert!(
                page.section(heading).is_some_and(|text| text.len() > 20),
                "{}: {heading}",
                check.id
            );
        }
    }
}

#[test]
fn findings_carry_no_more_than_one_evidence_gives() {
    // Two runs over one tree are the same, and every finding has a locator and an id.
    for page in pages() {
        let check = check(&page.check).unwrap();
        for section in &page.sections {
            let (first, second) = (seen(check, section), seen(check, section));
            assert_eq!(first, second, "{} · {}", page.check, section.heading);
            for finding in first.findings {
                assert!(!finding.locators.is_empty() && finding.id.starts_with("f-"));
            }
        }
    }
}
