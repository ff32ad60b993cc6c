// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen schemes`: one assessment, read out under national and regional schemes.

use thirteen_standard::{Edition, Scheme};
use thirteen_verdict::{Assessment, read_schemes};
use thirteen_words::Words;

use crate::arguments::Schemes;
use crate::assess::Run;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;
use crate::product::{self, Handed};

/// Runs it.
pub fn run(words: Words, schemes: &Schemes) -> Result<Exit, Failure> {
    let all = thirteen_standard::schemes().map_err(Failure::internal)?;
    let chosen: Vec<&Scheme> = match &schemes.scheme {
        None => all.schemes.iter().collect(),
        Some(id) => {
            let own = all.scheme(id).ok_or_else(|| {
                let known: Vec<&str> = all.schemes.iter().map(|own| own.id.as_str()).collect();
                Failure::new("error-unknown-scheme").with("id", id).with("known", known.join(", "))
            })?;
            vec![own]
        }
    };
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    let assessment = assessment(words, schemes)?;
    let mut readings = read_schemes(standard, chosen, assessment.as_ref());
    thirteen_report::translate_schemes(&mut readings, words);
    let text = if schemes.json {
        let mut text = serde_json::to_string_pretty(&readings).map_err(Failure::internal)?;
        text.push('\n');
        text
    } else {
        thirteen_report::schemes(&readings, words, &output::face())
    };
    output::result(&text)?;
    Ok(Exit::Clean)
}

/// The assessment that is handed in, or that of the sources; none where neither is named.
fn assessment(words: Words, schemes: &Schemes) -> Result<Option<Assessment>, Failure> {
    if let Some(path) = &schemes.assessment {
        return product::read_assessment(path).map(Some);
    }
    if schemes.sources.is_empty() && schemes.answers.is_none() {
        return Ok(None);
    }
    let run = Run::begin();
    let handed = Handed {
        sources: &schemes.sources,
        reading: &schemes.reading,
        answers: schemes.answers.as_deref(),
        decisions: schemes.decisions.as_deref(),
        dossier: None,
        keep: false,
        write: None,
        reread: false,
        edition: Edition::En211,
    };
    product::judge(words, &handed, &run).map(|judged| Some(judged.assessment))
}
