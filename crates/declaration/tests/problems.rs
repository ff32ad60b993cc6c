// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is wrong with a file: all of it at once, each with its line and a suggestion.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

use thirteen_declaration::{Kind, LoadError, MAX_BYTES, MAX_FILES, MAX_PROBLEMS, read, read_line};
use thirteen_standard::standard;

fn told(text: &str) -> Vec<String> {
    let (_, problems) = read(standard().unwrap(), "t.toml", text.as_bytes());
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn all_problems_of_a_file_are_told_at_once() {
    let text = r#"
[product]
nmae = "Lamp"
support_until = "2031-02-30"

[[ics]]
provision = "5.2-1"
support = "N/A"

[[ics]]
provision = "5.3-4A"
support = "y"

[[ics]]
provision = "5.2-1"
support = 3

[[ixit]]
table = 13
id = "SoftServ-1"
[ixit.fields]
Descripton = "web"
Status = 1

[[ixit]]
table = "SoftServ"
id = "SoftServ-1"

[[ixit]]
table = 30
id = "x"

[[ixit]]
table = 1
"#;
    assert_eq!(
        told(text),
        [
            "t.toml:3: there is no `nmae` here; did you mean `name`?",
            "t.toml:4: `2031-02-30` is no day; write it like 2031-12-31",
            "t.toml:8: 5.2-1 is mandatory without a condition (M), so it cannot be N/A: write Y, \
             or N if the product does not meet it",
            "t.toml:11: en-2.1.1 has no provision 5.3-4A; did you mean 5.3-4?",
            "t.toml:12: `y` is no support; did you mean `Y`?",
            "t.toml:16: `support` has to be a text, not a number",
            "t.toml:22: there is no `Descripton` here; did you mean `Description`?",
            "t.toml:23: `Status` has to be a text, not a number",
            "t.toml:27: SoftServ-1 is said twice, first on line 20: give this one another id, or \
             drop it",
            "t.toml:30: `30` is no table; known are: AuthMech, UserInfo, VulnTypes, Conf, VulnMon, \
             SoftComp, UpdMech, UpdProc, ReplSup, SecParam, ComMech, NetSecImpl, SoftServ, SecMgmt, \
             Intf, CodeMin, PrivlCtrl, AccCtrl, SecDev, SecBoot, PersData, ExtSens, ResMech, \
             TelData, DelFunc, UserDec, UserIntf, ExtAPI, InpVal",
            "t.toml:33: `id` is missing",
        ]
    );
}

#[test]
fn what_is_right_is_kept() {
    let text = "[product]\nname = \"Lamp\"\nmodle = \"L\"\n";
    let (answers, problems) = read(standard().unwrap(), "t.toml", text.as_bytes());
    assert_eq!(problems.len(), 1);
    assert_eq!(answers.product["name"].value, "Lamp");
}

#[test]
fn each_kind_has_its_line() {
    let cases = [
        ("[product]\nname = \n", "syntax", 2),
        ("[product]\nname = \"x\"\nname = \"y\"\n", "syntax", 3),
        ("\n\nproduct = 3\n", "wrong-type", 3),
        ("[conditions.\"en-2.1.1\"]\n29 = true\n", "unknown-key", 2),
        ("[conditions.\"en-2.1.1\"]\n3 = \"no\"\n", "wrong-type", 2),
        ("[features.\"en-3.1.3\"]\nab = true\n", "unknown-key", 2),
        ("[product]\neditions = [\"en-2.1.1\", \"en-9\"]\n", "unknown-word", 2),
        ("[[ics]]\nprovision = \"5.1-99\"\nsupport = \"Y\"\n", "unknown-provision", 2),
        ("[[ics]]\nprovision = \"5.2-1\"\nstatus = \"R\"\nsupport = \"Y\"\n", "wrong-status", 3),
        ("[[ics]]\nsupport = \"Y\"\n", "missing-key", 1),
        ("[[ixit]]\ntable = 4\n[[ixit]]\ntable = 4\n", "one-row-only", 3),
        (
            "[[ixit]]\ntable = 24\nnone = true\n[[ixit]]\ntable = 24\nid = \"T\"\n",
            "none-with-rows",
            1,
        ),
        ("[[ixit]]\ntable = 24\nnone = true\nfields = { Purpose = \"x\" }\n", "none-with-rows", 1),
        ("[answers]\nsoftware-update = \"al\"\n", "unknown-word", 2),
        ("[answers]\nsoftware-updates = \"all\"\n", "unknown-key", 2),
        ("[external.\"5.4-1\"]\nscope = 1\n", "wrong-type", 2),
        ("schema = \"one\"\n", "wrong-type", 1),
    ];
    for (text, kind, line) in cases {
        let (_, problems) = read(standard().unwrap(), "t.toml", text.as_bytes());
        let told: Vec<_> = problems.iter().map(|one| (one.kind.id(), one.place.line)).collect();
        assert_eq!(told, [(kind, line)], "{text}");
        assert!(Kind::IDS.contains(&kind));
    }
}

#[test]
fn several_slips_of_the_pen_are_told_at_once() {
    let told = told("[product]\nname = \nmodel = \"x\nkind = \"y\"\nmkaer = \"z\"\n");
    assert!(told.len() >= 3, "{told:?}");
    assert!(told.last().unwrap().contains("`maker`"), "{told:?}");
}

#[test]
fn what_is_too_long_too_deep_or_no_text_is_not_parsed() {
    let kind = |bytes: &[u8]| {
        let (_, problems) = read(standard().unwrap(), "t.toml", bytes);
        assert_eq!(problems.len(), 1);
        (problems[0].kind.id(), problems[0].place.line)
    };
    assert_eq!(kind(&vec![b'['; 50 << 20]), ("too-large", 1));
    let nested = |piece: &str| {
        let times = MAX_BYTES / piece.len() - 1;
        format!("\na = {}", piece.repeat(times - 4)).into_bytes()
    };
    assert_eq!(kind(&nested("[")), ("too-deep", 2));
    assert_eq!(kind(&nested("{a=")), ("too-deep", 2));
    assert_eq!(kind("a.".repeat(MAX_BYTES / 2).as_bytes()), ("too-deep", 1));
    assert_eq!(kind(b"a = 1\nb = \"\xff\"\n"), ("not-text", 2));
}

#[test]
fn a_file_of_nothing_but_problems_is_bounded() {
    let told = told(&"[[ics]]\n".repeat(50_000));
    assert_eq!(told.len(), MAX_PROBLEMS);
    assert!(told.last().unwrap().contains("more than 1000 problems"));
}

fn line(files: &[(&str, &str)]) -> (thirteen_declaration::Answers, Vec<String>) {
    let mut load = |name: &str| {
        let found = files.iter().find(|(known, _)| *known == name);
        found
            .map(|(_, text)| text.as_bytes().to_vec())
            .ok_or_else(|| LoadError::Refused("no such file".to_owned()))
    };
    let (answers, problems) = read_line(standard().unwrap(), files[0].0, &mut load);
    (answers, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn a_product_line_shares_what_its_products_do_not_say() {
    let (answers, problems) = line(&[
        (
            "s.toml",
            "extends = \"line.toml\"\n[product]\nname = \"S\"\n[[ixit]]\ntable = 13\nid = \"W\"\n\
             fields = { Status = \"Off\" }\n",
        ),
        (
            "line.toml",
            "[product]\nname = \"Line\"\nmaker = \"M\"\n[[ics]]\nprovision = \"5.2-1\"\nsupport = \
             \"Y\"\n[[ixit]]\ntable = 13\nid = \"W\"\nfields = { Status = \"On\", Description = \
             \"web\" }\n",
        ),
    ]);
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(answers.product["name"].value, "S");
    assert_eq!(answers.product["maker"].value, "M");
    assert_eq!(answers.ics.len(), 1);
    let row = &answers.ixit[0];
    assert_eq!(answers.ixit.len(), 1);
    assert_eq!(row.field("Status").unwrap().value, "Off");
    let description = row.field("Description").unwrap();
    assert_eq!((&*description.place.file, description.place.line), ("line.toml", 10));
    assert_eq!(answers.facts().artefacts.len(), 2);
}

#[test]
fn a_line_ends() {
    let (_, circle) =
        line(&[("a.toml", "extends = \"b.toml\"\n"), ("b.toml", "extends = \"./a.toml\"\n")]);
    assert_eq!(circle, ["b.toml:1: `./a.toml` extends itself, by a detour or not"]);
    for path in ["../x.toml", "/etc/passwd", "a/../../b", "C:\\\\x", ""] {
        let text = format!("extends = \"{path}\"\n");
        let (_, outside) = line(&[("a.toml", &text)]);
        assert!(outside[0].contains("outside of the folder"), "{outside:?}");
    }
    let (_, gone) = line(&[("a.toml", "\nextends = \"b.toml\"\n")]);
    assert_eq!(gone, ["a.toml:2: `b.toml` cannot be read: no such file"]);
    let names: Vec<_> =
        (0..=MAX_FILES).map(|n| (format!("{n}"), format!("extends = \"{}\"", n + 1))).collect();
    let files: Vec<_> = names.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert!(line(&files).1[0].contains("more than 8 files"));
}
