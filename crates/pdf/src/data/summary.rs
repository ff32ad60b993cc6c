// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The cover, the page that sums up, and what to do next.

use serde_json::{Value, json};
use thirteen_evidence::SourceKind;
use thirteen_report::papers::Content;
use thirteen_report::sign;
use thirteen_verdict::{Verdict, fix_first};
use thirteen_words::keys;

use super::verdict;

/// Breaches that the summary names.
const NAMED: usize = 6;
/// Steps that the summary names.
const STEPS: usize = 3;

pub(super) fn cover(content: &Content<'_>) -> Value {
    let words = content.words;
    let assessment = content.assessment;
    let overall = assessment.overall.as_ref().map(|overall| {
        let word = content.verdict(overall.verdict);
        let rules: Vec<_> =
            overall.ics.iter().filter(|rule| !rule.holds).map(|rule| rule.rule.as_str()).collect();
        let rules = rules.join(", ");
        json!({
            "id": overall.verdict.id(),
            "sign": sign(overall.verdict),
            "text": words.format("report-overall", &[("verdict", (&word).into())]),
            "ics": (!rules.is_empty())
                .then(|| words.format("report-ics-invalid", &[("rules", (&rules).into())])),
        })
    });
    json!({
        "edition": content.edition(),
        "preview": content.is_preview().then(|| words.get("report-preview")),
        "uncertain": assessment.uncertain.then(|| words.get("judge-uncertain")),
        "preview_note": content.is_preview().then(|| words.get("report-preview-note")),
        "overall": overall,
        "sources": sources(content),
        "made": assessment.envelope.as_ref().map(|envelope| {
            let day = envelope.started.split('T').next().unwrap_or_default();
            format!("{} · {} {}", content.inert(day), envelope.tool, envelope.version)
        }),
    })
}

fn sources(content: &Content<'_>) -> Vec<Value> {
    let words = content.words;
    let systems = content.systems();
    let sources = content.assessment.sources.iter().enumerate();
    let one = sources.map(|(number, source)| {
        let mut facts =
            vec![words.get(&format!("source-{}", source.kind.id())), words.size(source.size)];
        if source.kind == SourceKind::Firmware {
            let system = systems.get(number).filter(|system| !system.is_empty());
            facts.extend(system.map(|system| content.inert(system)));
        }
        json!({
            "name": content.source_name(number),
            "facts": facts.join(" · "),
            "sha256": format!("sha256:{}", source.sha256),
        })
    });
    one.collect()
}

/// The ring of thirteen: what stands in its middle, and its segments.
pub(super) fn ring(content: &Content<'_>) -> Value {
    let lines = &content.assessment.guidelines;
    let having = |verdict| lines.iter().filter(|line| line.verdict == verdict).count();
    let (worst, count) = Verdict::ALL
        .map(|verdict| (verdict, having(verdict)))
        .into_iter()
        .find(|(_, count)| *count > 0)
        .unwrap_or((Verdict::NotApplicable, lines.len()));
    let segments: Vec<Value> = lines
        .iter()
        .map(|line| json!({ "number": line.number, "verdict": verdict(content, line.verdict) }))
        .collect();
    let said =
        lines.iter().map(|line| format!("{} {}", line.number, content.verdict(line.verdict)));
    json!({
        "count": count,
        "worst": verdict(content, worst),
        "segments": segments,
        "said": said.collect::<Vec<_>>().join(" · "),
    })
}

/// Everything that matters on one page.
pub(super) fn summary(content: &Content<'_>) -> Value {
    let words = content.words;
    let assessment = content.assessment;
    let counts: Vec<Value> = Verdict::ALL
        .iter()
        .filter_map(|own| {
            let count = assessment.provisions.iter().filter(|row| row.verdict == *own).count();
            (count > 0).then(|| json!({ "count": count, "verdict": verdict(content, *own) }))
        })
        .collect();
    let lines = assessment.guidelines.iter().map(|line| {
        let rows = assessment.provisions.iter().filter(|row| line.provisions.contains(&row.id));
        let counts = Verdict::ALL.map(|own| rows.clone().filter(|row| row.verdict == own).count());
        let parts = Verdict::ALL.iter().zip(counts).filter(|(_, count)| *count > 0);
        let parts: Vec<_> = parts.map(|(own, count)| format!("{} {count}", sign(*own))).collect();
        json!({
            "number": line.number,
            "title": content.guideline(line.number),
            "verdict": verdict(content, line.verdict),
            "counts": parts.join("   "),
        })
    });
    let breaches = fix_first(assessment);
    let named = breaches.iter().take(NAMED).map(|finding| {
        json!({
            "anchor": super::findings::anchor(content, finding),
            "title": words.get(&keys::check(&finding.check)),
            "provisions": finding.provisions.join(", "),
        })
    });
    let steps = assessment.next_steps.iter().take(STEPS).map(|step| step.action.clone());
    let unread = assessment.coverage.unread.len();
    json!({
        "counts": counts,
        "lines": lines.collect::<Vec<_>>(),
        "breaches": named.collect::<Vec<_>>(),
        "more": super::more(content, breaches.len(), NAMED),
        "nothing": breaches.is_empty().then(|| words.get("report-nothing-fails")),
        "steps": steps.collect::<Vec<_>>(),
        "unread": if unread == 0 {
            words.get("report-all-read")
        } else {
            let bytes = assessment.coverage.unread.iter().filter_map(|gap| gap.locator.length);
            let size = words.size(bytes.fold(0, u64::saturating_add));
            let places = [("count", unread.into()), ("size", (&size).into())];
            words.format("report-unread-places", &places)
        },
    })
}

pub(super) fn next_steps(content: &Content<'_>) -> Vec<Value> {
    let words = content.words;
    let steps = content.assessment.next_steps.iter().map(|step| {
        let settles = [("count", step.settles.len().into())];
        json!({
            "action": step.action,
            "effort": words.get(&format!("effort-{}", step.effort.id())),
            "settles": words.format("report-settles", &settles),
            "ids": step.settles.join(", "),
        })
    });
    steps.collect()
}
