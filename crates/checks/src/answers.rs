// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What several checks ask of the maker's answers. What is drafted and not confirmed is no answer.

use thirteen_evidence::facts::{Declared, DeclaredPart};
use thirteen_evidence::{Evidence, Locator};
use thirteen_standard::Edition;

use crate::negation::takes_back;

/// Texts that say, as a whole, that there is nothing, or that it cannot be done.
const NONE: &[&str] = &[
    // English
    "no",
    "none",
    "nothing",
    "not possible",
    "impossible",
    "not available",
    "not implemented",
    "not supported",
    "not verified",
    "not checked",
    "there is none",
    "cannot be withdrawn",
    "never",
    // French
    "non",
    "aucun",
    "aucune",
    "rien",
    "néant",
    "pas possible",
    // German
    "nein",
    "kein",
    "keine",
    "keiner",
    "keines",
    "nichts",
    "nicht möglich",
    "nicht vorhanden",
    "unmöglich",
    // Spanish
    "ninguno",
    "ninguna",
    "nada",
    "no es posible",
    "imposible",
    // Korean
    "아니요",
    "아니오",
    "없음",
    "없습니다",
    "불가",
    "불가능",
    // Japanese
    "いいえ",
    "なし",
    "無し",
    "ありません",
    "できません",
    "不可",
    "不可能",
    // Chinese
    "否",
    "无",
    "無",
    "没有",
    "沒有",
    "不能",
    "不可以",
];

/// Words with which a yes begins.
const YES: &[&str] = &[
    "yes",
    "confirmed",
    "oui",
    "confirmé",
    "ja",
    "bestätigt",
    "sí",
    "si",
    "confirmado",
    "예",
    "네",
    "はい",
    "是",
    "已确认",
];

/// Words with which a no begins, where a mark follows or nothing.
const NO: &[&str] = &["no", "non", "nein", "아니요", "아니오", "いいえ", "否"];

/// Texts that stand in a field and say nothing.
const PLACEHOLDERS: &[&str] = &[
    "n/a",
    "na",
    "none",
    "tbd",
    "todo",
    "to do",
    "to be done",
    "xxx",
    "unknown",
    "reason",
    "...",
    "see above",
    "no reason",
];

/// What the ICS says of a provision.
#[derive(Debug, Clone, Copy)]
pub struct Statement<'a> {
    /// The support column.
    pub support: &'a Declared,
    /// The detail column.
    pub detail: Option<&'a Declared>,
    /// A reason that stands apart from it.
    pub reason: Option<&'a Declared>,
}

impl Statement<'_> {
    /// Whether a reason is given.
    pub fn has_reason(&self) -> bool {
        self.detail.iter().chain(&self.reason).any(|own| is_reason(&own.value))
    }
}

/// The entries of the ICS, in the order of the file.
pub fn statements(evidence: &Evidence) -> Vec<Statement<'_>> {
    let own = || evidence.declared(DeclaredPart::Ics).filter(|own| is_valid(own));
    own()
        .filter(|entry| entry.field == "support")
        .map(|support| Statement {
            support,
            detail: own().find(|other| other.field == "detail" && other.id == support.id),
            reason: own().find(|other| other.field == "reason" && other.id == support.id),
        })
        .collect()
}

/// The entry of a provision.
pub fn statement<'a>(evidence: &'a Evidence, provision: &str) -> Option<Statement<'a>> {
    statements(evidence).into_iter().find(|own| own.support.id == provision)
}

/// Whether the ICS does not claim a provision, in which case nothing that is said of it fails it.
pub fn is_waived(evidence: &Evidence, provision: &str) -> bool {
    statement(evidence, provision).is_some_and(|own| own.support.value != "Y")
}

/// Whether something counts: it is confirmed. What is of another edition than the one judged by is
/// not in the evidence that checks are given.
pub fn is_valid(declared: &Declared) -> bool {
    !declared.draft
}

/// The edition for which a statement is made.
pub fn edition(statement: &Statement<'_>) -> Edition {
    let said = statement.support.edition.as_deref();
    said.and_then(|own| own.parse().ok()).unwrap_or(Edition::En211)
}

/// A row of an IXIT table.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its fields, in the order of the file.
    pub fields: Vec<&'a Declared>,
}

impl<'a> Row<'a> {
    /// A field that is filled.
    pub fn field(&self, name: &str) -> Option<&'a Declared> {
        let mut fields = self.fields.iter().copied();
        fields.find(|own| own.field == name && !own.value.trim().is_empty())
    }

    /// The text of a field; empty where it is not filled.
    pub fn text(&self, name: &str) -> &'a str {
        self.field(name).map_or("", |own| own.value.trim())
    }

    /// A field of which that holds.
    pub fn find(&self, holds: impl Fn(&str) -> bool) -> Option<&'a Declared> {
        self.fields.iter().copied().find(|own| holds(&own.value))
    }
}

/// The statement that an IXIT table has no rows.
pub fn no_rows(evidence: &Evidence, table: u8) -> Option<&Declared> {
    evidence.ixit(table).find(|own| is_valid(own) && own.field == NO_ROWS)
}

/// The field of a table that has no rows.
const NO_ROWS: &str = "none";

/// The rows of an IXIT table, in the order of the file.
pub fn rows(evidence: &Evidence, table: u8) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    for declared in evidence
        .ixit(table)
        .filter(|own| is_valid(own) && !own.id.is_empty() && own.field != NO_ROWS)
    {
        match rows.iter_mut().find(|row| row.id == declared.id) {
            Some(row) => row.fields.push(declared),
            None => rows.push(Row { id: &declared.id, fields: vec![declared] }),
        }
    }
    rows
}

/// The first place of a declared key.
pub fn place(declared: &Declared) -> Option<Locator> {
    declared.locators.first().cloned()
}

/// The text in small letters, without white space and marks around it.
pub fn plain(text: &str) -> String {
    text.trim().trim_end_matches(['.', '!', '。', ' ']).trim().to_lowercase()
}

/// Whether a text says, as a whole, that there is nothing, or that it cannot be done. What says more
/// than that is for a person to read.
pub fn says_none(text: &str) -> bool {
    NONE.contains(&plain(text).as_str())
}

/// Whether a text is filled in and says something other than that there is nothing.
pub fn says_something(text: &str) -> bool {
    let plain = plain(text);
    let begins = |word: &str| {
        plain
            .strip_prefix(word)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([';', ',', ' ', ':', '(']))
    };
    let is_nothing = ["none", "not applicable", "n/a", "keine", "aucun", "aucune", "ninguno"]
        .into_iter()
        .any(begins);
    !is_nothing && !says_none(text) && plain.chars().any(char::is_alphabetic)
}

/// Whether a confirmation is given; `None` where it takes reading.
pub fn confirms(text: &str) -> Option<bool> {
    let plain = plain(text);
    let begins = |word: &&str| {
        plain.strip_prefix(*word).is_some_and(|rest| {
            rest.is_empty() || !rest.starts_with(|next: char| next.is_alphanumeric())
        })
    };
    let is_cut = |word: &&str| {
        plain.strip_prefix(*word).is_some_and(|rest| {
            rest.is_empty()
                || rest.starts_with([',', '.', ';', ':', '(', '–', '—', '-', '、', '，'])
                || rest.starts_with(" -")
                || rest.starts_with(" –")
        })
    };
    if says_none(text) || NO.iter().any(is_cut) || plain.starts_with("not yet") {
        Some(false)
    } else if YES.iter().any(begins) {
        Some(true)
    } else {
        None
    }
}

/// Whether a text is a reason at all: not empty, not a mark, not a word that stands for one.
pub fn is_reason(text: &str) -> bool {
    let plain = plain(text);
    plain.chars().any(char::is_alphabetic) && !PLACEHOLDERS.contains(&plain.as_str())
}

/// The words of a text, in small letters: letters and digits, with what joins them.
pub fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|next: char| !(next.is_alphanumeric() || matches!(next, '_' | '\'')))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether one of these words, or of these rows of words, stands in a text.
pub fn has_any(text: &str, wanted: &[&str]) -> bool {
    let own = words(text);
    wanted.iter().any(|phrase| at(&own, phrase).is_some())
}

/// The sentences of a text. A point within a number ends none.
pub fn sentences(text: &str) -> Vec<&str> {
    parts(text, &[';', '。', '；', '\n'])
}

/// The clauses of a text: its sentences, parted at commas and the like.
pub fn clauses(text: &str) -> Vec<&str> {
    parts(text, &[';', '。', '；', '\n', ',', ':', '(', ')', '–', '—', '、', '，', '：'])
}

fn parts<'a>(text: &'a str, marks: &[char]) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut rest = text.char_indices().peekable();
    while let Some((at, mark)) = rest.next() {
        let ends = mark == '.' && rest.peek().is_none_or(|(_, next)| next.is_whitespace());
        if ends || marks.contains(&mark) {
            parts.push(text.get(start..at).unwrap_or_default().trim());
            start = at + mark.len_utf8();
        }
    }
    parts.push(text.get(start..).unwrap_or_default().trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// Whether a part of a text says one of these, and nothing in it takes that back.
pub fn affirms(part: &str, wanted: &[&str]) -> bool {
    has_any(part, wanted) && !takes_back(part)
}

/// Where a row of words stands among others. A script that does not part words is searched as it is.
pub fn at(own: &[String], phrase: &str) -> Option<usize> {
    let phrase = words(phrase);
    if phrase.is_empty() || phrase.len() > own.len() {
        return None;
    }
    own.windows(phrase.len()).position(|window| window == phrase).or_else(|| {
        let wide = phrase.concat();
        let is_wide = wide.chars().any(|next| u32::from(next) > 0x2e7f);
        is_wide.then(|| own.iter().position(|word| word.contains(&wide))).flatten()
    })
}

/// A row's description, for tests.
#[cfg(test)]
pub(crate) fn described(text: &str) -> Declared {
    Declared {
        part: DeclaredPart::Ixit,
        table: Some(13),
        id: "Row-1".to_owned(),
        field: "Description".to_owned(),
        value: text.to_owned(),
        edition: None,
        draft: false,
        locators: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_no_is_told_from_a_text_that_begins_with_one() {
        for text in ["None.", " no ", "Not possible.", "Nicht möglich", "Aucune.", "なし。", "无"]
        {
            assert!(says_none(text), "{text}");
        }
        for text in [
            "None; set by the owner's network.",
            "No downgrade",
            "Not applicable.",
            "n/a",
            "",
            "TLS",
        ] {
            assert!(!says_none(text), "{text}");
        }
        assert!(!says_something("None of their own."));
        assert!(!says_something("Not applicable: updateable."));
        assert!(says_something("No downgrade, integrity"));
    }

    #[test]
    fn confirmations_are_yes_no_or_for_a_person() {
        for text in ["Yes, infrastructure and people are ready.", "yes", "Ja.", "はい", "Sí, todo"]
        {
            assert_eq!(confirms(text), Some(true), "{text}");
        }
        for text in
            ["No.", "No, not before 2028", "Nein – noch nicht", "Not yet in place", "いいえ"]
        {
            assert_eq!(confirms(text), Some(false), "{text}");
        }
        for text in
            ["", "No known gaps remain", "The board has approved it", "Yesterday", "Nothing to add"]
        {
            assert_eq!(confirms(text), None, "{text}");
        }
    }

    #[test]
    fn a_reason_has_words_of_its_own() {
        assert!(is_reason("The chip has no MMU."));
        for text in ["", " - ", "n/a", "TBD", "…", "None."] {
            assert!(!is_reason(text), "{text}");
        }
    }

    #[test]
    fn parts_of_a_text_keep_their_numbers() {
        assert_eq!(
            sentences("TLS 1.2 or later. No RC4; SHA-256."),
            ["TLS 1.2 or later", "No RC4", "SHA-256"]
        );
        assert_eq!(clauses("Automatic, no interaction."), ["Automatic", "no interaction"]);
        assert_eq!(sentences(" ;。\n. "), Vec::<&str>::new());
        assert!(affirms("Automatic", &["automatic"]));
        assert!(!affirms("No RC4, MD5 or DES", &["md5"]));
        assert!(!affirms("RC4 is refused", &["rc4"]));
    }

    #[test]
    fn words_are_found_whole() {
        assert!(has_any("Dropbear SSH, 22/tcp.", &["ssh"]));
        assert!(!has_any("sshd", &["ssh"]));
        assert!(has_any("The same password on all devices", &["same password"]));
        assert!(has_any("すべて同じパスワードです", &["同じパスワード"]));
    }
}
