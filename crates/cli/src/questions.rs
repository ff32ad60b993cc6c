// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The plain questions in the language of the person who answers. What is chosen is kept by its word
//! in the data, so that an interview may be taken up in another language.

use std::sync::OnceLock;

use thirteen_standard::{DataError, Question, Questions};
use thirteen_words::{Language, Words, keys};

/// The questions; what is not translated stays English.
pub fn questions(words: Words) -> Result<&'static Questions, DataError> {
    static TRANSLATED: OnceLock<(Language, Questions)> = OnceLock::new();
    let english = thirteen_standard::questions()?;
    if words.language() == Language::English {
        return Ok(english);
    }
    let (language, questions) = TRANSLATED.get_or_init(|| {
        let mut questions = english.clone();
        questions.questions.iter_mut().for_each(|question| translate(question, words));
        (words.language(), questions)
    });
    // A run has one language.
    Ok(if *language == words.language() { questions } else { english })
}

fn translate(question: &mut Question, words: Words) {
    let put = |key: String, text: &mut String| {
        if let Some(translated) = words.translated(&key) {
            *text = translated;
        }
    };
    let id = question.id.clone();
    put(keys::question(&id), &mut question.ask);
    put(keys::question_why(&id), &mut question.why);
    for (number, good) in question.good.iter_mut().enumerate() {
        put(keys::question_good(&id, number + 1), good);
    }
    for answer in &mut question.answers {
        if let Some(says) = &mut answer.says {
            put(keys::question_answer(&id, &answer.is), says);
        }
    }
}
