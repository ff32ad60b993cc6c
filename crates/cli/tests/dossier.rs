// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The dossier, decisions, papers, baselines and comparing, from the command line.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use support::{code, err, list, out, text};

/// 2026-11-28 and 2027-07-01, noon.
const TODAY: &str = "1795867200";
const LATER: &str = "1814443200";

fn thirteen_on(day: &str, arguments: &[&str]) -> Output {
    let mut command = Command::cargo_bin("thirteen").unwrap();
    command.env("SOURCE_DATE_EPOCH", day).args(arguments).output().unwrap()
}

fn thirteen(arguments: &[&str]) -> Output {
    thirteen_on(TODAY, arguments)
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", err(output)))
}

fn without_envelope(output: &Output) -> Value {
    support::without_envelope(&output.stdout)
}

fn s(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A product's folder with the made-up bad product beside it.
struct Product {
    _folder: tempfile::TempDir,
    product: PathBuf,
    image: PathBuf,
}

fn product(declaration: &str) -> Product {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(code(&thirteen(&["demo", "--write", s(folder.path())])), 0);
    let product = folder.path().join("peepcam");
    fs::create_dir(&product).unwrap();
    fs::write(product.join("thirteen.toml"), declaration).unwrap();
    Product { image: folder.path().join("peepcam-1.0.bin"), product, _folder: folder }
}

const DECLARED: &str = "# ours\n[product]\nname = \"Peepcam\"\nfirmware = \"1.0\"\n";

/// The finding of a check, as the assessment has it.
fn finding<'a>(assessment: &'a Value, check: &str) -> &'a Value {
    list(assessment, "findings").iter().find(|own| own["check"] == check).unwrap()
}

fn provision<'a>(assessment: &'a Value, id: &str) -> &'a Value {
    list(assessment, "provisions").iter().find(|own| own["id"] == id).unwrap()
}

#[test]
fn a_dossier_is_written_and_derived_anew_without_its_image() {
    let own = product(DECLARED);
    let first = thirteen(&["check", s(&own.product), s(&own.image), "--json"]);
    assert_eq!(code(&first), 1, "{}", err(&first));
    for path in ["dossier.json", "assessment.json", "evidence/firmware.json", "thirteen.toml"] {
        assert!(own.product.join(path).is_file(), "{path}");
    }
    let stored = fs::read(own.product.join("assessment.json")).unwrap();
    let again = thirteen(&["check", s(&own.product), "--json"]);
    assert_eq!(without_envelope(&again), without_envelope(&first));
    assert_eq!(fs::read(own.product.join("assessment.json")).unwrap(), stored);
    // The image is not needed any more, and that is said.
    fs::remove_file(&own.image).unwrap();
    let alone = thirteen(&["check", s(&own.product), "--json"]);
    assert_eq!(without_envelope(&alone), without_envelope(&first));
    assert!(err(&alone).contains("peepcam-1.0.bin"), "{}", err(&alone));
    // An answer changed: the verdicts follow.
    let claimed = format!("{DECLARED}[[ics]]\nprovision = \"5.1-1\"\nsupport = \"Y\"\n");
    fs::write(own.product.join("thirteen.toml"), claimed).unwrap();
    let answered = json(&thirteen(&["check", s(&own.product), "--json"]));
    assert_eq!(provision(&answered, "5.1-1")["support"], "Y");
    assert_eq!(
        fs::read_to_string(own.product.join("thirteen.toml")).unwrap().lines().next(),
        Some("# ours")
    );
}

#[test]
fn a_source_that_changed_is_read_anew() {
    let own = product(DECLARED);
    let first = json(&thirteen(&["check", s(&own.product), s(&own.image), "--json"]));
    let mut bytes = fs::read(&own.image).unwrap();
    bytes.extend_from_slice(b"more");
    fs::write(&own.image, bytes).unwrap();
    let second = json(&thirteen(&["check", s(&own.product), "--json"]));
    assert_ne!(second["sources"][0]["sha256"], first["sources"][0]["sha256"]);
    assert_eq!(
        second["sources"][0]["size"].as_u64(),
        first["sources"][0]["size"].as_u64().map(|it| it + 4)
    );
}

#[test]
fn evidence_that_somebody_touched_is_refused_and_can_be_made_anew() {
    let own = product(DECLARED);
    thirteen(&["check", s(&own.product), s(&own.image)]);
    let path = own.product.join("evidence/firmware.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("telnetd", "telnetx")).unwrap();
    let refused = thirteen(&["check", s(&own.product)]);
    assert_eq!((code(&refused), out(&refused)), (2, String::new()));
    assert!(err(&refused).contains("evidence/firmware.json"), "{}", err(&refused));
    let anew = thirteen(&["check", s(&own.product), s(&own.image)]);
    assert_eq!(code(&anew), 1, "{}", err(&anew));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn show_reads_the_dossier_alone() {
    let own = product(DECLARED);
    let assessment = json(&thirteen(&["check", s(&own.product), s(&own.image), "--json"]));
    fs::remove_file(&own.image).unwrap();
    let id = text(finding(&assessment, "telnet-starts"), "id");
    let shown = thirteen(&["show", &id, "--dossier", s(&own.product)]);
    assert_eq!(code(&shown), 0, "{}", err(&shown));
    assert!(out(&shown).contains("::respawn:/usr/sbin/telnetd -F"), "{}", out(&shown));
    assert!(out(&shown).contains("stored with the finding"), "{}", out(&shown));
    assert_eq!(code(&thirteen(&["show", &id, "--dossier", s(own.image.parent().unwrap())])), 2);
}

#[test]
fn a_dismissed_finding_stays_visible_until_the_dismissal_expires() {
    let own = product(DECLARED);
    let before = json(&thirteen(&["check", s(&own.product), s(&own.image), "--json"]));
    assert_eq!(provision(&before, "5.6-1")["verdict"], "fail");
    let ids: Vec<String> = list(&before, "findings")
        .iter()
        .filter(|own| own["outcome"] == "breach")
        .filter(|own| list(own, "provisions").iter().any(|id| id == "5.6-1"))
        .map(|own| text(own, "id"))
        .collect();
    for id in &ids {
        let dismissed = thirteen(&[
            "dismiss",
            id,
            "--dossier",
            s(&own.product),
            "--by",
            "A. Tester",
            "--reason",
            "Test build.",
            "--expires",
            "2027-06-30",
        ]);
        assert_eq!(code(&dismissed), 0, "{}", err(&dismissed));
    }
    let after = json(&thirteen(&["check", s(&own.product), "--json"]));
    assert_ne!(provision(&after, "5.6-1")["verdict"], "fail");
    assert_eq!(list(&after, "findings").len(), list(&before, "findings").len());
    for id in &ids {
        let view = list(&after, "findings").iter().find(|own| own["id"] == id.as_str()).unwrap();
        assert_eq!(view["dismissed"]["person"], "A. Tester");
    }
    let page = out(&thirteen(&["check", s(&own.product)]));
    for part in
        ["Decided by people", "Dismissed: ", "by A. Tester on 2026-11-28", "until 2027-06-30"]
    {
        assert!(page.contains(part), "{part}\n{page}");
    }
    // Its time is over: it is as if it were not there, and that is said.
    let over = json(&thirteen_on(LATER, &["check", s(&own.product), "--json"]));
    assert_eq!(provision(&over, "5.6-1")["verdict"], "fail");
    assert!(list(&over, "decisions").iter().all(|own| own["status"] == "expired"));
    let page = out(&thirteen_on(LATER, &["check", s(&own.product)]));
    assert!(page.contains("expired, as if it were not there"), "{page}");
}

#[test]
fn a_dismissal_from_the_image_alone_is_keyed_to_the_fact() {
    let own = product(DECLARED);
    let assessment = json(&thirteen(&["check", s(&own.image), "--json"]));
    let id = text(finding(&assessment, "telnet-starts"), "id");
    let file = own.product.join("decisions.toml");
    fs::write(&file, "# kept\n").unwrap();
    let arguments = [
        "dismiss",
        &id,
        s(&own.image),
        "--decisions",
        s(&file),
        "--by",
        "A. Tester",
        "--reason",
        "Test build.",
        "--expires",
        "2027-06-30",
    ];
    let dismissed = thirteen(&arguments);
    assert_eq!(code(&dismissed), 0, "{}", err(&dismissed));
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.starts_with("# kept\n"), "{written}");
    for part in ["check = \"telnet-starts\"", "place = \"/etc/inittab\""] {
        assert!(written.contains(part), "{written}");
    }
    assert!(!written.contains("peepcam-1.0"), "{written}");
    let after = json(&thirteen(&["check", s(&own.image), "--decisions", s(&file), "--json"]));
    assert_eq!(finding(&after, "telnet-starts")["dismissed"]["reason"], "Test build.");
    // What lacks something, or is over already, is not written.
    for (at, value) in [(10, "2026-11-27"), (10, "soon"), (8, " "), (1, "f-0000000000000000")] {
        let mut wrong = arguments;
        wrong[at] = value;
        assert_eq!(code(&thirteen(&wrong)), 2, "{value}");
        assert_eq!(fs::read_to_string(&file).unwrap(), written);
    }
    let endless = &arguments[..9];
    assert_eq!(code(&thirteen(endless)), 2);
}

#[test]
fn an_observation_is_written_and_shown_in_every_language() {
    let own = product(DECLARED);
    let observe = |unit: &str, result: &str| {
        thirteen(&[
            "observe",
            unit,
            "--result",
            result,
            "--dossier",
            s(&own.product),
            "--by",
            "A. Tester",
            "--reason",
            "Read the process.",
        ])
    };
    assert_eq!(code(&observe("5.6-9-1z", "pass")), 2);
    assert_eq!(code(&observe("5.6-9-1a", "fail")), 0);
    let assessment = json(&thirteen(&["check", s(&own.product), s(&own.image), "--json"]));
    assert_eq!(provision(&assessment, "5.6-9")["verdict"], "fail");
    assert_eq!(provision(&assessment, "5.6-9")["basis"][0], "observed");
    for language in ["en", "fr", "de", "es", "ko", "ja", "zh"] {
        let page = out(&thirteen(&["check", s(&own.product), "--lang", language]));
        assert!(page.contains("5.6-9-1a") && page.contains("A. Tester"), "{language}\n{page}");
        assert!(!page.contains('{'), "{language}\n{page}");
    }
    assert_eq!(code(&observe("5.6-9-1a", "pass")), 0);
    let text = fs::read_to_string(own.product.join("decisions.toml")).unwrap();
    assert_eq!(text.matches("[[observation]]\n").count(), 1, "{text}");
}

#[test]
fn decisions_that_are_wrong_are_shown_with_their_lines_and_nothing_is_written() {
    let own = product(DECLARED);
    let file = own.product.join("decisions.toml");
    let bad = "[[observation]]\nunit = \"5.6-9-1a\"\nresult = \"maybe\"\nperson = \"x\"\n";
    fs::write(&file, bad).unwrap();
    for arguments in [
        vec!["check", s(&own.product), s(&own.image)],
        vec![
            "observe",
            "5.6-9-1b",
            "--result",
            "pass",
            "--by",
            "x",
            "--reason",
            "y",
            "--dossier",
            s(&own.product),
        ],
    ] {
        let output = thirteen(&arguments);
        assert_eq!((code(&output), out(&output)), (2, String::new()));
        let told = err(&output);
        assert!(told.contains("decisions.toml:3:10:") && told.contains("^^^^^^^"), "{told}");
        assert!(
            told.contains("“date” is missing") && told.contains("“reason” is missing"),
            "{told}"
        );
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), bad);
    assert!(!own.product.join("dossier.json").exists());
}

/// A root file system with these files.
fn root(folder: &Path, files: &[(&str, &str)]) {
    for (path, content) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

const PASSWD: (&str, &str) = ("etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
const LOCKED: (&str, &str) = ("etc/shadow", "root:!:18000:0:99999:7:::\n");
const OPEN: (&str, &str) = ("etc/shadow", "root::18000:0:99999:7:::\n");
const STATUS: (&str, &str) = (
    "usr/lib/opkg/status",
    "Package: busybox\nVersion: 1.36.1-2\nStatus: install ok installed\nArchitecture: mips\n",
);
const OLD_STATUS: (&str, &str) = (
    "usr/lib/opkg/status",
    "Package: busybox\nVersion: 1.35.0-1\nStatus: install ok installed\nArchitecture: mips\n",
);

#[test]
fn a_difference_tells_findings_verdicts_and_components() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    root(&old, &[PASSWD, OPEN, OLD_STATUS]);
    root(&new, &[PASSWD, LOCKED, STATUS]);
    let better = thirteen(&["diff", s(&old), s(&new), "--json"]);
    assert_eq!(code(&better), 0, "{}", err(&better));
    let changes = json(&better);
    let gone = list(&changes["findings"], "gone");
    assert!(gone.iter().any(|own| own["check"] == "password-less-account"), "{changes}");
    let verdicts = list(&changes, "verdicts");
    let is_it = |own: &&Value| own["of"] == "provision" && own["id"] == "5.1-1";
    assert_eq!(verdicts.iter().find(is_it).unwrap()["old"], "fail");
    let components = list(&changes, "components");
    assert_eq!(components.len(), 1, "{components:?}");
    assert_eq!(components[0]["name"], "busybox");
    assert_eq!(
        (&components[0]["old"][0], &components[0]["new"][0]),
        (&"1.35.0-1".into(), &"1.36.1-2".into())
    );
    // The other way round something fails that did not.
    let worse = thirteen(&["diff", s(&new), s(&old)]);
    assert_eq!(code(&worse), 1, "{}", err(&worse));
    assert!(
        out(&worse).contains("New findings") && out(&worse).contains("busybox"),
        "{}",
        out(&worse)
    );
    let same = thirteen(&["diff", s(&new), s(&new)]);
    assert_eq!((code(&same), out(&same).trim()), (0, "Nothing changed."));
    // Against an assessment: no components are known, and that is said.
    let file = folder.path().join("old.json");
    fs::write(&file, thirteen(&["check", s(&old), "--json"]).stdout).unwrap();
    for language in ["en", "fr", "de", "es", "ko", "ja", "zh"] {
        let page = out(&thirteen(&["diff", s(&file), s(&new), "--lang", language]));
        assert!(page.contains("5.1-1") && !page.contains('{'), "{language}\n{page}");
    }
    assert_eq!(json(&thirteen(&["diff", s(&file), s(&new), "--json"]))["components"], Value::Null);
    assert_eq!(code(&thirteen(&["diff", s(&file), s(&folder.path().join("none.json"))])), 2);
}

/// The second file has to be read too, though rights were given up before the first was.
#[test]
fn two_image_files_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(code(&thirteen(&["demo", "--write", s(folder.path())])), 0);
    let image = folder.path().join("peepcam-1.0.bin");
    let copy = folder.path().join("copy.bin");
    fs::copy(&image, &copy).unwrap();
    let same = thirteen(&["diff", s(&image), s(&copy)]);
    assert_eq!((code(&same), out(&same).trim()), (0, "Nothing changed."), "{}", err(&same));
    let root = root_of_nothing(folder.path());
    let worse = thirteen(&["diff", s(&root), s(&image), "--json"]);
    assert_eq!(code(&worse), 1, "{}", err(&worse));
}

/// A root file system in which nothing fails.
fn root_of_nothing(folder: &Path) -> PathBuf {
    let path = folder.join("sound");
    root(&path, &[PASSWD, LOCKED, STATUS]);
    path
}

#[test]
fn a_finding_that_moved_is_told_as_moved() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    // Secrets of a key in one place and then in another: the same key, another path.
    let key = include_str!("papers/test-key.pem");
    root(&old, &[PASSWD, LOCKED, ("etc/ssl/private/a.pem", key)]);
    root(&new, &[PASSWD, LOCKED, ("etc/lighttpd/b.pem", key)]);
    let changes = json(&thirteen(&["diff", s(&old), s(&new), "--json"]));
    let moved = list(&changes["findings"], "moved");
    assert!(!moved.is_empty(), "{}", serde_json::to_string_pretty(&changes["findings"]).unwrap());
    assert!(
        moved[0]["old"]["path"]
            .as_array()
            .unwrap()
            .last()
            .unwrap()
            .as_str()
            .unwrap()
            .ends_with("a.pem")
    );
}

#[test]
fn what_stands_in_the_baseline_does_not_fail_and_stays_visible() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    root(&old, &[PASSWD, OPEN]);
    root(
        &new,
        &[
            ("etc/passwd", "root:x:0:0:root:/root:/bin/sh\nguest:x:500:500::/:/bin/sh\n"),
            ("etc/shadow", "root::18000:0:99999:7:::\nguest::18000:0:99999:7:::\n"),
        ],
    );
    let file = folder.path().join("baseline.json");
    let first = thirteen(&["check", s(&old), "--json"]);
    assert_eq!(code(&first), 1);
    fs::write(&file, &first.stdout).unwrap();
    let known = thirteen(&["check", s(&old), "--baseline", s(&file), "--json"]);
    assert_eq!(code(&known), 0, "{}", err(&known));
    let assessment = json(&known);
    assert_eq!(provision(&assessment, "5.1-1")["verdict"], "fail");
    assert!(list(&assessment, "findings").iter().all(|own| own["baseline"] == true));
    let page = out(&thirteen(&["check", s(&old), "--baseline", s(&file)]));
    assert!(page.contains("Known before (baseline)"), "{page}");
    assert_eq!(code(&thirteen(&["check", s(&old), "--baseline", s(&file), "--strict"])), 3);
    // A second account without a password is new.
    assert_eq!(code(&thirteen(&["check", s(&new), "--baseline", s(&file)])), 1);
    assert_eq!(
        code(&thirteen(&["check", s(&new), "--baseline", s(&folder.path().join("x.json"))])),
        2
    );
}

#[test]
fn a_bill_of_materials_that_contradicts_the_image_is_told_with_both_places() {
    let folder = tempfile::tempdir().unwrap();
    let (image, paper) = (folder.path().join("root"), folder.path().join("bom.json"));
    root(&image, &[PASSWD, LOCKED, STATUS]);
    let bom = |version: &str| {
        format!(
            "{{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.5\", \"components\": [\n{{\"type\": \"application\", \"name\": \"busybox\", \"version\": \"{version}\"}}\n]}}\n"
        )
    };
    fs::write(&paper, bom("1.35.0")).unwrap();
    let output = thirteen(&["check", s(&image), s(&paper), "--json"]);
    let assessment = json(&output);
    let kinds: Vec<_> = list(&assessment, "sources").iter().map(|own| text(own, "kind")).collect();
    assert_eq!(kinds, ["firmware", "document"]);
    let own = finding(&assessment, "sbom-against-image");
    assert_eq!((&own["contradiction"], &own["outcome"]), (&true.into(), &"concern".into()));
    let places = list(own, "locators");
    assert_eq!((&places[0]["path"][0], &places[0]["line"]), (&"bom.json".into(), &2.into()));
    assert!(
        places[1]["path"]
            .as_array()
            .unwrap()
            .last()
            .unwrap()
            .as_str()
            .unwrap()
            .ends_with("opkg/status")
    );
    let id = text(own, "id");
    let shown = thirteen(&["show", &id, s(&image), s(&paper)]);
    assert!(out(&shown).contains("1.35.0"), "{}{}", out(&shown), err(&shown));
    // Its twin says what the image says.
    fs::write(&paper, bom("1.36.1")).unwrap();
    let twin = json(&thirteen(&["check", s(&image), s(&paper), "--json"]));
    assert!(!list(&twin, "findings").iter().any(|own| own["check"] == "sbom-against-image"));
    fs::write(&paper, "{\"bomFormat\": \"CycloneDX\", \"components\": 3}").unwrap();
    let broken = thirteen(&["check", s(&image), s(&paper)]);
    assert_eq!(code(&broken), 2, "{}", err(&broken));
}

/// A certificate for 5.4-1, and what changes about it.
fn certificate(version: &str, expires: &str, depth: bool) -> String {
    format!(
        "{DECLARED}[[ics]]\nprovision = \"5.4-1\"\nsupport = \"Y\"\n\n[[certificate]]\ndocument = \
         \"attachments/report.pdf\"\nissuer = \"Test Laboratory\"\nreference = \"R-17\"\nedition = \
         \"en-2.1.1\"\nprovisions = [\"5.4-1\"]\nissued = 2026-01-10\nexpires = {expires}\nversion = \
         \"{version}\"\nscope = true\nactivities = true\ndepth = {depth}\n"
    )
}

#[test]
fn a_certificate_answers_its_provision_while_it_holds() {
    let status = |declaration: &str| {
        let folder = tempfile::tempdir().unwrap();
        root(&folder.path().join("root"), &[PASSWD, LOCKED]);
        let answers = folder.path().join("thirteen.toml");
        fs::write(&answers, declaration).unwrap();
        fs::create_dir(folder.path().join("attachments")).unwrap();
        fs::write(folder.path().join("attachments/report.pdf"), "abc").unwrap();
        let image = folder.path().join("root");
        let output = thirteen(&["check", s(&image), "--answers", s(&answers), "--json"]);
        let page = out(&thirteen(&["check", s(&image), "--answers", s(&answers)]));
        let assessment = json(&output);
        let own = provision(&assessment, "5.4-1").clone();
        // FIPS 180-4's example: SHA-256 of `abc`.
        assert_eq!(
            text(&assessment["external"][0], "sha256"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        (
            text(&assessment["external"][0], "status"),
            text(&own, "verdict"),
            own["basis"].clone(),
            page,
        )
    };
    let (told, verdict, basis, page) = status(&certificate("1.0", "2027-01-10", true));
    assert_eq!((told.as_str(), verdict.as_str()), ("accepted", "pass"));
    assert_eq!(basis, serde_json::json!(["external"]));
    assert!(page.contains("accepted in place of the tests"), "{page}");
    for (declaration, why, words) in [
        (certificate("1.0", "2026-11-27", true), "expired", "expired on 2026-11-27"),
        (certificate("0.9", "2027-01-10", true), "other-version", "another version of the product"),
        (certificate("1.0", "2027-01-10", false), "tests", "the three tests"),
    ] {
        let (told, verdict, _, page) = status(&declaration);
        assert_eq!((told.as_str(), verdict.as_str()), (why, "inconclusive"));
        assert!(page.contains(words), "{page}");
    }
}

#[test]
fn without_sources_this_folder_has_to_be_a_product() {
    let folder = tempfile::tempdir().unwrap();
    let here = |arguments: &[&str]| {
        Command::cargo_bin("thirteen")
            .unwrap()
            .current_dir(folder.path())
            .args(arguments)
            .output()
            .unwrap()
    };
    let nothing = here(&["check"]);
    assert_eq!(code(&nothing), 2);
    assert!(err(&nothing).contains("thirteen.toml"), "{}", err(&nothing));
    fs::write(folder.path().join("thirteen.toml"), DECLARED).unwrap();
    assert_eq!(code(&here(&["check", "--json"])), 0, "{}", err(&here(&["check", "--json"])));
    assert!(folder.path().join("assessment.json").is_file());
}

#[test]
fn the_file_of_a_certificate_has_to_be_there() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("product");
    let answers = folder.join("thirteen.toml");
    let image = folder.join("root");
    root(&image, &[PASSWD, LOCKED]);
    fs::write(outer.path().join("secret.pdf"), "x").unwrap();
    let text = certificate("1.0", "2027-01-10", true);
    let line = 1 + text.lines().position(|line| line.starts_with("document")).unwrap();
    fs::write(&answers, &text).unwrap();
    let missing = thirteen(&["check", s(&image), "--answers", s(&answers)]);
    assert_eq!(code(&missing), 2);
    assert!(err(&missing).contains(&format!("thirteen.toml:{line}:")), "{}", err(&missing));
    assert!(err(&missing).contains("attachments/report.pdf"), "{}", err(&missing));
    // Nothing outside of the folder is looked at, a folder is no paper, a web page is not fetched.
    for (document, wanted) in [("../secret.pdf", 2), ("root", 2), ("https://x.example/r.pdf", 0)] {
        fs::write(&answers, text.replace("attachments/report.pdf", document)).unwrap();
        let output = thirteen(&["check", s(&image), "--answers", s(&answers)]);
        assert_eq!(code(&output), wanted, "{document}: {}", err(&output));
    }
}
