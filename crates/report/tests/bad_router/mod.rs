// SPDX-License-Identifier: Apache-2.0 OR MIT
//! An assessment built by hand: a made-up router with a little of everything.

// The leave that tests have for these ends at their own functions. Not every test uses all of it.
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

use std::collections::BTreeMap;

use thirteen_evidence::facts::{Kernel, Release};
use thirteen_evidence::{
    Area, Artefact, Coverage, Envelope, Evidence, Fact, Locator, Looked, Outcome, Reason,
    SourceKind, Subject, Unread,
};
use thirteen_standard::{Edition, Level, standard};
use thirteen_verdict::{
    ASSESSMENT_SCHEMA, Assessment, Basis, CheckRun, Effort, FindingView, GuidelineLine, Needs,
    NextStep, Open, ProvisionVerdict, RunStatus, Source, Support, Verdict, WayOut,
};

const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

pub fn place(path: &[&str]) -> Locator {
    let path = std::iter::once("image.bin").chain(path.iter().copied());
    Locator::whole(&format!("sha256:{HASH}"), path.map(str::to_owned).collect())
}

fn in_root(path: &str) -> Locator {
    place(&["squashfs@0x100598", path])
}

/// What the collector would have seen, as far as the page shows it.
pub fn evidence() -> Evidence {
    let mut evidence = Evidence::new();
    evidence.artefacts.push(Artefact {
        sha256: HASH.to_owned(),
        name: "image.bin".to_owned(),
        size: 3_801_088,
        kind: SourceKind::Firmware,
    });
    evidence.releases.push(Release {
        name: "OpenWrt".to_owned(),
        version: "15.05.1".to_owned(),
        locators: vec![in_root("/etc/openwrt_release").line(1)],
    });
    evidence
        .kernels
        .push(Kernel { version: "3.18.23".to_owned(), locators: vec![place(&["lzma@0x200"])] });
    evidence
}

/// The assessment, without sentences.
pub fn assessment() -> Assessment {
    let findings = findings();
    let provisions = provisions(&findings);
    Assessment {
        uncertain: false,
        schema: ASSESSMENT_SCHEMA.to_owned(),
        envelope: Some(Envelope {
            tool: "thirteen".to_owned(),
            version: "0.1.0".to_owned(),
            started: "2026-11-24T12:00:00Z".to_owned(),
            duration_ms: 421,
            inputs: vec!["my-router.bin".to_owned()],
            sandbox: None,
        }),
        edition: "en-2.1.1".to_owned(),
        overall: None,
        sources: vec![Source {
            kind: SourceKind::Firmware,
            name: "image.bin".to_owned(),
            sha256: HASH.to_owned(),
            size: 3_801_088,
        }],
        guidelines: guidelines(&provisions),
        provisions,
        test_cases: Vec::new(),
        findings,
        checks: vec![
            CheckRun { id: "telnet-starts".to_owned(), status: RunStatus::Ran, needs: Vec::new() },
            CheckRun {
                id: "authorized-key".to_owned(),
                status: RunStatus::NotRun,
                needs: vec!["keys".to_owned()],
            },
        ],
        coverage: coverage(),
        next_steps: next_steps(),
        plan: None,
        decisions: Vec::new(),
        external: Vec::new(),
    }
}

fn guidelines(provisions: &[ProvisionVerdict]) -> Vec<GuidelineLine> {
    let verdict = |ids: &[String]| {
        let has =
            |verdict| provisions.iter().any(|row| row.verdict == verdict && ids.contains(&row.id));
        match () {
            () if has(Verdict::Fail) => Verdict::Fail,
            () if has(Verdict::Inconclusive) => Verdict::Inconclusive,
            () if has(Verdict::Pass) => Verdict::Pass,
            () => Verdict::NotApplicable,
        }
    };
    standard()
        .unwrap()
        .guidelines()
        .iter()
        .map(|guideline| {
            let ids = guideline.provisions(Edition::En211).to_vec();
            GuidelineLine { number: guideline.number, verdict: verdict(&ids), provisions: ids }
        })
        .collect()
}

fn provisions(findings: &[FindingView]) -> Vec<ProvisionVerdict> {
    let standard = standard().unwrap();
    let table = Edition::En211.assessment_table().unwrap();
    standard
        .provisions(Edition::En211)
        .iter()
        .map(|provision| {
            let status = provision.status(table).unwrap();
            let fails = findings.iter().any(|finding| {
                finding.outcome == Outcome::Breach && finding.provisions.contains(&provision.id)
            });
            let verdict = match provision.id.as_str() {
                _ if fails => Verdict::Fail,
                "5.9-1" | "5.9-2" | "5.9-3" => Verdict::Pass,
                "5.10-1" => Verdict::NotApplicable,
                _ => Verdict::Inconclusive,
            };
            let mandatory = status.level == Level::Mandatory;
            let way_out = match (status.is_conditional(), mandatory) {
                (true, _) => WayOut::NotApplicable,
                (false, true) => WayOut::None,
                (false, false) => WayOut::Withdraw,
            };
            let open = (verdict == Verdict::Inconclusive).then(|| Open {
                unit: format!("{}-1a", provision.id),
                needs: Needs::Declaration,
                all: Vec::new(),
                tables: Vec::new(),
                what: String::new(),
            });
            ProvisionVerdict {
                id: provision.id.clone(),
                level: format!(
                    "{}{}",
                    status.level,
                    if status.is_conditional() { " C" } else { "" }
                ),
                verdict,
                preview: true,
                way_out,
                support: Support::Undeclared,
                basis: if fails { vec![Basis::Machine] } else { Vec::new() },
                test_cases: Vec::new(),
                open: open.into_iter().collect(),
            }
        })
        .collect()
}

/// A finding, from what tells it apart.
pub fn finding(
    id: &str,
    check: &str,
    outcome: Outcome,
    provisions: &[&str],
    locators: Vec<Locator>,
    facts: &[(&str, Fact)],
) -> FindingView {
    FindingView {
        id: format!("f-{id}"),
        check: check.to_owned(),
        outcome,
        contradiction: false,
        subject: Subject::new("account", "root"),
        units: Vec::new(),
        test_cases: Vec::new(),
        provisions: provisions.iter().map(|id| (*id).to_owned()).collect(),
        locators,
        facts: facts
            .iter()
            .map(|(name, fact)| ((*name).to_owned(), fact.clone()))
            .collect::<BTreeMap<_, _>>(),
        effort: Effort::Minutes,
        dismissed: None,
        baseline: false,
        message: String::new(),
        fix: String::new(),
    }
}

fn findings() -> Vec<FindingView> {
    let shadow = || in_root("/etc/shadow").line(1).excerpt("root::0:0:99999:7:::");
    let account = || ("account", Fact::from("root"));
    let inittab = in_root("/etc/inittab")
        .line(4)
        .excerpt("::respawn:/usr/sbin/telnetd -F -l /bin/login.sh\t# support");
    let key_facts = [
        ("algorithm", Fact::from("rsa")),
        ("bits", Fact::from(1024)),
        ("fingerprint", Fact::from("SHA256:yrBtXcrTnk4zPMRnGYHhnJkyTzhwxSvr0l4U3h0nK4w")),
    ];
    let mut found = vec![
        finding(
            "0f1e2d3c4b5a6978",
            "password-less-account",
            Outcome::Breach,
            &["5.1-1"],
            vec![
                shadow(),
                in_root("/etc/passwd").line(1).excerpt("root:x:0:0:root:/root:/bin/ash"),
            ],
            &[account(), ("shell", Fact::from("/bin/ash"))],
        ),
        finding(
            "1122334455667788",
            "telnet-starts",
            Outcome::Breach,
            &["5.1-1", "5.5-5", "5.6-1"],
            vec![inittab, shadow()],
            &[
                account(),
                ("entry", Fact::from("open-account")),
                ("port", Fact::from(23)),
                ("program", Fact::from("/usr/sbin/telnetd")),
                ("service", Fact::from("telnetd")),
            ],
        ),
        finding(
            "99aabbccddeeff00",
            "host-private-key",
            Outcome::Breach,
            &["5.4-3", "5.4-4"],
            vec![in_root("/etc/dropbear/dropbear_rsa_host_key").span(0, 807)],
            &key_facts,
        ),
        finding(
            "0123456789abcdef",
            "authorized-key",
            Outcome::Concern,
            &["5.1-5", "5.6-1"],
            vec![
                in_root("/etc/dropbear/authorized_keys").line(1).excerpt("ssh-rsa AAAA… dev@build"),
            ],
            &key_facts,
        ),
    ];
    found[2].effort = Effort::Hours;
    found
}

fn coverage() -> Coverage {
    let gap = |locator: Locator, reason, detail: &str| Unread {
        locator,
        reason,
        detail: detail.to_owned(),
    };
    let looked = |area, files| Looked { area, sources: 1, files, bytes: files * 100 };
    Coverage {
        looked: vec![
            looked(Area::Release, 2),
            looked(Area::Accounts, 3),
            looked(Area::Services, 21),
            looked(Area::Keys, 240),
        ],
        unread: vec![
            gap(place(&[]).span(0x0003_0000, 3_355_443), Reason::Encrypted, "looks-encrypted"),
            gap(place(&[]).span(0x003a_0000, 512), Reason::Unknown, "not-recognised"),
            gap(place(&[]).span(0x003b_0000, 65_536), Reason::Unknown, "not-recognised"),
            gap(in_root("/usr/lib/libfoo.so").span(0, 9_000), Reason::Damaged, "stream-damaged"),
        ],
    }
}

fn next_steps() -> Vec<NextStep> {
    let step = |id: &str, settles: usize, effort| NextStep {
        id: id.to_owned(),
        action: String::new(),
        table: None,
        settles: vec!["5.1-2".to_owned(); settles],
        completes: Vec::new(),
        effort,
    };
    vec![
        step("name-web-site", 9, Effort::Minutes),
        step("give-declaration", 58, Effort::Hours),
        step("connect-device", 1, Effort::Hours),
        step("ask-a-person", 40, Effort::Days),
    ]
}
