// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The ring of thirteen: one segment a guideline, in order, clockwise from the top. Each bears its
//! number and the sign of its verdict: colour is never alone.

use std::f64::consts::TAU;

use maud::{Markup, html};
use thirteen_verdict::{GuidelineLine, Verdict};

use crate::papers::Content;
use crate::terminal::sign;

const OUTER: f64 = 118.0;
const INNER: f64 = 78.0;
const NUMBER: f64 = 132.0;
/// Between two segments, in radians.
const GAP: f64 = 0.035;

pub(super) fn ring(content: &Content<'_>) -> Markup {
    let lines = &content.assessment.guidelines;
    let having = |verdict| lines.iter().filter(|line| line.verdict == verdict).count();
    let (verdict, count) = [Verdict::Fail, Verdict::Inconclusive, Verdict::Pass]
        .map(|verdict| (verdict, having(verdict)))
        .into_iter()
        .find(|(_, count)| *count > 0)
        .unwrap_or((Verdict::NotApplicable, lines.len()));
    let word = content.words.get(&format!("verdict-{}", verdict.id()));
    html! {
        svg class="ring" viewBox="-148 -148 296 296" role="group" aria-labelledby="ring-title" {
            title id="ring-title" { (title(content)) }
            @for line in lines { (segment(content, line, lines.len())) }
            text class="centre" y="-8" { (count) }
            text class="under" y="22" { (sign(verdict)) " " (word) }
        }
    }
}

/// What the ring says, for those who do not see it.
fn title(content: &Content<'_>) -> String {
    let lines = content.assessment.guidelines.iter().map(|line| {
        let word = content.words.get(&format!("verdict-{}", line.verdict.id()));
        format!("{} {word}", line.number)
    });
    lines.collect::<Vec<_>>().join(" · ")
}

fn segment(content: &Content<'_>, line: &GuidelineLine, of: usize) -> Markup {
    let step = TAU / of.max(1) as f64;
    let start = step * f64::from(line.number.saturating_sub(1)) - TAU / 4.0;
    let (from, to) = (start + GAP / 2.0, start + step - GAP / 2.0);
    let point = |radius: f64, angle: f64| {
        format!("{:.2} {:.2}", radius * angle.cos(), radius * angle.sin())
    };
    let path = format!(
        "M{}A{OUTER} {OUTER} 0 0 1 {}L{}A{INNER} {INNER} 0 0 0 {}Z",
        point(OUTER, from),
        point(OUTER, to),
        point(INNER, to),
        point(INNER, from),
    );
    let middle = start + step / 2.0;
    let at = |radius: f64| {
        (format!("{:.2}", radius * middle.cos()), format!("{:.2}", radius * middle.sin()))
    };
    let word = content.words.get(&format!("verdict-{}", line.verdict.id()));
    let (number_x, number_y) = at(NUMBER);
    let (sign_x, sign_y) = at((OUTER + INNER) / 2.0);
    let sign_class = match line.verdict {
        Verdict::Pass | Verdict::Fail => "sign",
        Verdict::Inconclusive => "sign open-sign",
        Verdict::NotApplicable | Verdict::NotSupported => "sign state-sign",
    };
    html! {
        a href={ "#guideline-" (line.number) } aria-label={ (line.number) " " (word) } {
            path class={ "f-" (line.verdict.id()) } d=(path) {}
            text class=(sign_class) x=(sign_x) y=(sign_y) { (sign(line.verdict)) }
            text x=(number_x) y=(number_y) { (line.number) }
        }
    }
}
