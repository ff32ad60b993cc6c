// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `cargo xtask score products`: a good product whose truth is known by construction, and its twins
//! that differ in one thing: what is found, whether it is found in the right place, and what strays.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use thirteen_evidence::{Evidence, Outcome};
use thirteen_standard::{Edition, Standard, standard};
use thirteen_unpack::{Artefact, Options, Stop};
use thirteen_verdict::{Assessment, Effort, FindingView, Input, Verdict, judge};

use crate::tree::Done;

/// What a product's truth says of one provision.
#[derive(Deserialize)]
struct Truth {
    provisions: Vec<ProvisionTruth>,
}

#[derive(Deserialize)]
struct ProvisionTruth {
    provision: String,
    acceptable: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
}

/// What the truth says of a twin.
#[derive(Deserialize)]
pub struct Twin {
    /// Its name.
    pub twin: String,
    kind: String,
    #[serde(default)]
    must_fail: Vec<String>,
    #[serde(default)]
    must_fail_any_of: Vec<String>,
    #[serde(default)]
    may_fail: Vec<String>,
    #[serde(default, rename = "where")]
    places: Vec<String>,
    #[serde(default)]
    contradicts: Vec<String>,
    #[serde(default)]
    or_inconclusive: bool,
    overall: Option<String>,
    expect: Option<String>,
    #[serde(default)]
    changed: Vec<String>,
}

impl Twin {
    /// Whether it differs in a defect, not in what only looks like one.
    pub fn is_defect(&self) -> bool {
        self.kind == "defect"
    }

    /// Provisions of which all, or one, must fail.
    pub fn must_fail_ids(&self) -> impl Iterator<Item = &str> {
        self.must_fail.iter().chain(&self.must_fail_any_of).map(String::as_str)
    }

    /// Whether its truth lets a provision fail.
    pub fn allows(&self, provision: &str) -> bool {
        self.must_fail_ids()
            .chain(self.may_fail.iter().map(String::as_str))
            .any(|id| id == provision)
    }

    /// Whether image and answers, which are what is read here, can show the difference.
    fn is_read(&self) -> bool {
        self.changed.iter().any(|file| file == "firmware.bin" || file == "answers.toml")
    }

    /// What its truth names as the place of the defect.
    fn tokens(&self) -> Vec<String> {
        self.places.iter().chain(&self.contradicts).flat_map(|place| tokens(place)).collect()
    }
}

/// A good product and its twins, judged.
pub struct Scored {
    truth: Truth,
    /// The good one.
    pub good: Assessment,
    /// The twins whose difference these sources can show.
    pub twins: Vec<(Twin, Assessment)>,
    unread: Vec<Twin>,
}

/// Judges a product and its twins; builds them where they are not there.
pub fn score(product: &Path, twins: Option<&Path>) -> Done<Scored> {
    let standard = standard()?;
    let truth: Truth = serde_json::from_str(&std::fs::read_to_string(product.join("truth.json"))?)?;
    let image = the_image(product)?;
    let mut seen = Seen::default();
    let good = seen.assess(standard, &image, &product.join("answers.toml"))?;
    let mut scored = Scored { truth, good, twins: Vec::new(), unread: Vec::new() };
    let folder = build(product, twins)?;
    let list = std::fs::read_to_string(product.join("twins.jsonl"))?;
    for line in list.lines().filter(|line| !line.trim().is_empty()) {
        let twin: Twin = serde_json::from_str(line)?;
        if !twin.is_read() {
            scored.unread.push(twin);
            continue;
        }
        let own = folder.join(&twin.twin);
        let assessment =
            seen.assess(standard, &own.join("firmware.bin"), &own.join("answers.toml"))?;
        scored.twins.push((twin, assessment));
    }
    Ok(scored)
}

/// What came of a twin.
#[derive(Debug, Default)]
struct Mark {
    found: Option<bool>,
    located: Option<bool>,
    contradictions: (usize, usize),
    strayed: Vec<String>,
}

/// Scores a product, and prints a line a twin.
pub fn products(product: &Path, twins: Option<&Path>) -> Done {
    let scored = score(product, twins)?;
    print_good(&scored.truth, &scored.good);
    println!("\n{:34} {:10} {:6} {:8} {:7} strayed", "twin", "kind", "found", "located", "contra");
    let mut totals = BTreeMap::new();
    for (twin, assessment) in &scored.twins {
        print_mark(twin, &mark(twin, &scored.good, assessment), &mut totals);
    }
    for twin in &scored.unread {
        let changed = twin.changed.join(", ");
        println!("{:34} {:10} its difference lies in {changed}", twin.twin, twin.kind);
        *totals.entry("not read by these sources").or_insert(0) += 1;
    }
    println!();
    for (what, count) in totals {
        println!("{what}: {count}");
    }
    Ok(())
}

fn the_image(product: &Path) -> Done<PathBuf> {
    let mut images: Vec<PathBuf> = std::fs::read_dir(product)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "bin"))
        .collect();
    images.sort();
    images.into_iter().next().ok_or_else(|| "no image in the product's folder".into())
}

fn build(product: &Path, twins: Option<&Path>) -> Done<PathBuf> {
    if let Some(folder) = twins.filter(|folder| folder.is_dir()) {
        return Ok(folder.to_owned());
    }
    let name = product.file_name().unwrap_or_default();
    let own = || crate::tree::root().join("target/twins").join(name);
    let folder = twins.map_or_else(own, Path::to_owned);
    if !folder.is_dir() {
        println!("building twins in {}", folder.display());
        let done = Command::new("python3")
            .arg(product.join("make_twins.py"))
            .arg("--out")
            .arg(&folder)
            .stdout(std::process::Stdio::null())
            .status()?;
        if !done.success() {
            return Err("make_twins.py failed; it lists the tools that it needs".into());
        }
    }
    Ok(folder)
}

/// Evidence of images that were read before: most twins share the good one's.
#[derive(Default)]
struct Seen {
    images: BTreeMap<Vec<u8>, Evidence>,
}

impl Seen {
    fn assess(&mut self, standard: &Standard, image: &Path, answers: &Path) -> Done<Assessment> {
        use sha2::{Digest, Sha256};
        let key = Sha256::digest(std::fs::read(image)?).to_vec();
        if !self.images.contains_key(&key) {
            let artefact = Artefact::open(image)?;
            let options = Options { jobs: 2, hash: false, limits: artefact.limits() };
            let evidence = thirteen_firmware::firmware(&artefact, &options, &Stop::new());
            self.images.insert(key.clone(), evidence);
        }
        let mut evidence = self.images.get(&key).cloned().ok_or("no evidence")?;
        let (said, problems) =
            thirteen_declaration::read(standard, "answers.toml", &std::fs::read(answers)?);
        for problem in problems {
            println!("{problem}");
        }
        evidence.append(said.facts());
        let declaration = said.declaration(standard, Edition::En211);
        let outcome = thirteen_checks::run_all(&evidence, Edition::En211);
        let effort =
            |check: &str| thirteen_checks::check(check).map_or(Effort::Hours, |check| check.effort);
        Ok(judge(&Input {
            standard,
            edition: Edition::En211,
            evidence: &evidence,
            findings: &outcome.findings,
            runs: &outcome.runs,
            effort: &effort,
            declaration: Some(&declaration),
        })?)
    }
}

fn verdict(assessment: &Assessment, provision: &str) -> Option<Verdict> {
    assessment.provisions.iter().find(|own| own.id == provision).map(|own| own.verdict)
}

fn print_good(truth: &Truth, good: &Assessment) {
    let mut within = 0;
    for own in &truth.provisions {
        let Some(verdict) = verdict(good, &own.provision) else { continue };
        let word = verdict.id();
        if own.never.iter().any(|never| never == word) {
            println!("NEVER: {} is {word}", own.provision);
            for finding in &good.findings {
                if finding.outcome == Outcome::Breach && finding.provisions.contains(&own.provision)
                {
                    println!("  {} {} {:?}", finding.check, finding.subject.name, finding.facts);
                }
            }
        } else if own.acceptable.iter().any(|acceptable| acceptable == word) {
            within += 1;
        } else {
            println!(
                "outside: {} is {word}, acceptable: {}",
                own.provision,
                own.acceptable.join(", ")
            );
        }
    }
    let count =
        |wanted: Verdict| good.provisions.iter().filter(|own| own.verdict == wanted).count();
    println!(
        "the good product: {within} of {} within acceptable; {} pass, {} fail, {} open, overall {}",
        truth.provisions.len(),
        count(Verdict::Pass),
        count(Verdict::Fail),
        count(Verdict::Inconclusive),
        good.overall.as_ref().map_or("none", |own| own.verdict.id()),
    );
    for rule in good.overall.iter().flat_map(|own| &own.ics).filter(|rule| !rule.holds) {
        println!("NEVER: check {} on the ICS: {}", rule.rule, rule.provisions.join(", "));
    }
    for own in good.provisions.iter().filter(|own| own.verdict == Verdict::Pass) {
        println!("  pass: {} {:?}", own.id, own.basis);
    }
    for finding in good.findings.iter().filter(|own| own.outcome == Outcome::Concern) {
        println!("  concern: {} {}", finding.check, finding.subject.name);
    }
}

fn mark(twin: &Twin, good: &Assessment, own: &Assessment) -> Mark {
    let fails = |id: &String| verdict(own, id) == Some(Verdict::Fail);
    let is_open = |id: &String| verdict(own, id) == Some(Verdict::Inconclusive);
    let holds = |id: &String| fails(id) || twin.or_inconclusive && is_open(id);
    let overall = twin.overall.as_ref().is_none_or(|wanted| {
        own.overall.as_ref().is_some_and(|overall| overall.verdict.id() == wanted)
    });
    let any = twin.must_fail_any_of.is_empty() || twin.must_fail_any_of.iter().any(holds);
    let is_defect = twin.is_defect();
    let news = news(good, own);
    let expected = twin.must_fail.is_empty() && twin.must_fail_any_of.is_empty();
    let found = if expected {
        is_defect.then_some(!news.is_empty())
    } else {
        Some(twin.must_fail.iter().all(holds) && any && overall)
    };
    let located = is_defect.then(|| news.iter().any(|finding| is_at_any(finding, twin)));
    let contradictions = twin
        .contradicts
        .iter()
        .filter(|one| {
            let tokens = tokens(one);
            news.iter()
                .filter(|own| own.contradiction)
                .any(|own| tokens.iter().any(|token| is_at(own, token)))
        })
        .count();
    let strayed = good
        .provisions
        .iter()
        .filter(|before| !twin.allows(&before.id))
        .filter_map(|before| {
            let after = verdict(own, &before.id)?;
            (after != before.verdict).then(|| format!("{} {}", before.id, after.id()))
        })
        .collect();
    Mark { found, located, contradictions: (contradictions, twin.contradicts.len()), strayed }
}

/// Breaches and concerns that the good product does not have.
pub fn news<'a>(good: &Assessment, own: &'a Assessment) -> Vec<&'a FindingView> {
    let known: BTreeSet<(&str, &str, bool)> = good
        .findings
        .iter()
        .map(|own| (own.id.as_str(), own.check.as_str(), own.outcome == Outcome::Breach))
        .collect();
    own.findings
        .iter()
        .filter(|own| matches!(own.outcome, Outcome::Breach | Outcome::Concern))
        .filter(|own| {
            !known.contains(&(own.id.as_str(), own.check.as_str(), own.outcome == Outcome::Breach))
        })
        .collect()
}

/// Paths, ids of rows, offsets and provisions in a line of the truth.
fn tokens(place: &str) -> Vec<String> {
    place
        .split([' ', ':', ',', ';', '(', ')'])
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| {
            word.starts_with('/')
                || word.contains('-') && word.ends_with(|last: char| last.is_ascii_digit())
                || matches!(*word, "Conf" | "SoftServ" | "Intf" | "UserInfo")
                || word.starts_with("5.")
                || word.starts_with("0x")
        })
        .map(str::to_owned)
        .collect()
}

/// Whether a finding points at what the truth names as the place.
pub fn is_at_any(finding: &FindingView, twin: &Twin) -> bool {
    twin.tokens().iter().any(|token| is_at(finding, token))
}

fn is_at(finding: &FindingView, token: &str) -> bool {
    finding.locators.iter().any(|place| {
        // A property of a node stands in that node.
        let is_in =
            |path: &String| path.strip_prefix(token).is_some_and(|rest| rest.starts_with('/'));
        // Where something begins in the image, as its container's name gives it.
        let begins = |path: &String| path.split_once('@').is_some_and(|(_, at)| at == token);
        place.path.last().is_some_and(|path| path == token || is_in(path))
            || token.starts_with("0x") && place.path.iter().any(begins)
            || place.key.as_ref().is_some_and(|key| key.contains(token))
    })
}

fn print_mark(twin: &Twin, mark: &Mark, totals: &mut BTreeMap<&'static str, usize>) {
    let word = |own: Option<bool>| match own {
        Some(true) => "yes",
        Some(false) => "NO",
        None => "-",
    };
    let (seen, wanted) = mark.contradictions;
    println!(
        "{:34} {:10} {:6} {:8} {:7} {}{}",
        twin.twin,
        twin.kind,
        word(mark.found),
        word(mark.located),
        if wanted == 0 { "-".to_owned() } else { format!("{seen}/{wanted}") },
        mark.strayed.join(", "),
        twin.expect.as_ref().map_or_else(String::new, |text| format!("  ({text})")),
    );
    let mut add = |what| *totals.entry(what).or_insert(0) += 1;
    match mark.found {
        Some(true) => add("found"),
        Some(false) => add("not found"),
        None => {}
    }
    if mark.located == Some(true) {
        add("located");
    }
    if !mark.strayed.is_empty() {
        add("strayed");
    }
    if twin.kind == "look-alike" && mark.strayed.is_empty() {
        add("look-alikes unmoved");
    }
}
