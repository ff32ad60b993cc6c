// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Checks that did not run, what to do next, and the last line.

use thirteen_verdict::{Assessment, CheckRun, RunStatus, Verdict, fix_first};
use thirteen_words::{Value, Words, inert, keys, width};

use crate::page::{LIMIT, PLAIN, Page, QUIET};

/// How many steps are shown.
const STEPS: usize = 3;

/// More checks than this that lack the same are told in one line.
const FEW: usize = 3;

/// Provisions that are named of those that a step completes.
const NAMED: usize = 8;

pub(super) fn write(page: &mut Page, assessment: &Assessment, words: Words) {
    write_not_run(page, assessment, words);
    write_steps(page, assessment, words);
    write_last(page, assessment, words);
}

fn write_not_run(page: &mut Page, assessment: &Assessment, words: Words) {
    let missing: Vec<_> =
        assessment.checks.iter().filter(|check| check.status == RunStatus::NotRun).collect();
    if missing.is_empty() {
        return;
    }
    page.heading(&words.get("report-not-run"));
    let mut groups: Vec<Vec<&CheckRun>> = Vec::new();
    for check in missing {
        match groups.iter_mut().find(|group| group[0].needs == check.needs) {
            Some(group) => group.push(check),
            None => groups.push(vec![check]),
        }
    }
    let mut lines = Vec::new();
    for group in &groups {
        let needs: Vec<String> = group[0].needs.iter().map(|need| need_name(need, words)).collect();
        let needs = words.list(&needs);
        let needs = ("needs", Value::List(&needs));
        if group.len() > FEW {
            let count = ("count", group.len().into());
            lines.push(words.format("report-not-run-several", &[count, needs]));
            continue;
        }
        let needs = words.format("report-not-run-needs", &[needs]);
        let title = |check: &&CheckRun| words.get(&keys::check(&check.id));
        lines.extend(group.iter().map(|check| format!("{} · {needs}", title(check))));
    }
    for line in lines.iter().take(LIMIT) {
        page.item(2, ("–", QUIET), (line, PLAIN));
    }
    super::more(page, 4, lines.len(), words);
}

/// An area or a source, in words.
fn need_name(id: &str, words: Words) -> String {
    words
        .try_format(&format!("area-{id}"), &[])
        .or_else(|| words.try_format(&format!("source-{id}"), &[]))
        .unwrap_or_else(|| inert(id))
}

fn write_steps(page: &mut Page, assessment: &Assessment, words: Words) {
    if assessment.next_steps.is_empty() {
        return;
    }
    page.heading(&words.get("report-next"));
    for (number, step) in assessment.next_steps.iter().take(STEPS).enumerate() {
        page.item(2, (&format!("{}.", number + 1), QUIET), (&step.action, PLAIN));
        let settles = words.format("report-settles", &[("count", step.settles.len().into())]);
        let effort = words.get(&format!("effort-{}", step.effort.id()));
        page.paragraph(5, &format!("{settles} · {effort}"), QUIET);
        if !step.completes.is_empty() {
            let mut ids: Vec<&str> =
                step.completes.iter().take(NAMED).map(String::as_str).collect();
            ids.extend((step.completes.len() > NAMED).then_some("…"));
            let ids = ids.join(", ");
            let count = ("count", step.completes.len().into());
            let text = words.format("report-completes", &[count, ("ids", Value::List(&ids))]);
            page.paragraph(5, &text, QUIET);
        }
    }
}

fn write_last(page: &mut Page, assessment: &Assessment, words: Words) {
    page.gap();
    let first = fix_first(assessment).into_iter().next();
    let failed = assessment.provisions.iter().find(|row| row.verdict == Verdict::Fail);
    let mut commands = Vec::new();
    commands.extend(first.map(|finding| format!("thirteen show {}", inert(&finding.id))));
    let provision = failed.or(assessment.provisions.first());
    commands.extend(provision.map(|row| format!("thirteen explain {}", inert(&row.id))));
    commands.push("--json".to_owned());
    let commands = commands.join(" · ");
    let more = words.format("report-see-more", &[("commands", Value::List(&commands))]);
    let done = assessment.envelope.as_ref().map(|envelope| {
        let time = words.seconds(envelope.duration_ms);
        words.format("report-done", &[("time", (&time).into())])
    });
    match done {
        Some(done) if width(&done) + 2 + width(&more) <= page.width() => {
            page.line(0, &[(&done, QUIET), ("  ", PLAIN), (&more, QUIET)]);
        }
        Some(done) => {
            page.paragraph(0, &done, QUIET);
            page.paragraph(0, &more, QUIET);
        }
        None => page.paragraph(0, &more, QUIET),
    }
}
