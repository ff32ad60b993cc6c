// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Headings, answers and ids as people write them.

use thirteen_standard::{Edition, Standard};

use crate::declared::Support;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Table,
    /// The provision, or the row of an IXIT table.
    Reference,
    Field,
    Value,
    /// Of a condition, the table that it is numbered in.
    Status,
    Draft,
    /// Whether it is supported.
    Support,
    /// How.
    Detail,
    /// Why not.
    Reason,
}

const HEADINGS: &[(Column, &[&str])] = &[
    (Column::Table, &["table", "tabelle", "tableau", "tabla", "表", "표", "表格"]),
    (Column::Field, &["field", "feld", "champ", "campo", "項目", "필드", "字段"]),
    (Column::Value, &["value", "wert", "valeur", "valor", "値", "값", "值"]),
    (Column::Status, &["status", "statut", "estado", "状態", "상태", "状态"]),
    (Column::Draft, &["draft", "entwurf", "brouillon", "borrador", "下書き", "초안", "草稿"]),
    (
        Column::Reference,
        &[
            "reference",
            "provision",
            "provisions",
            "provision number",
            "provision no",
            "requirement",
            "clause",
            "clause number and title",
            "referenz",
            "anforderung",
            "bestimmung",
            "disposition",
            "exigence",
            "référence",
            "disposición",
            "requisito",
            "referencia",
            "条項",
            "規定",
            "要求事項",
            "조항",
            "요구사항",
            "규정",
            "条款",
            "要求",
            "条文",
        ],
    ),
    (
        Column::Support,
        &[
            "support",
            "supported",
            "support y/n/na",
            "support (y/n/na)",
            "compliance",
            "compliant",
            "conformance",
            "conformity",
            "implemented",
            "fulfilled",
            "met",
            "y/n",
            "yes/no",
            "unterstützt",
            "unterstützung",
            "erfüllt",
            "konformität",
            "pris en charge",
            "prise en charge",
            "conforme",
            "conformité",
            "respecté",
            "soporte",
            "soportado",
            "cumple",
            "cumplimiento",
            "対応",
            "適合",
            "サポート",
            "지원",
            "지원 여부",
            "준수",
            "충족",
            "支持",
            "符合",
            "是否支持",
        ],
    ),
    (
        Column::Detail,
        &[
            "detail",
            "details",
            "comment",
            "comments",
            "remark",
            "remarks",
            "description",
            "evidence",
            "notes",
            "note",
            "einzelheiten",
            "kommentar",
            "bemerkung",
            "bemerkungen",
            "détail",
            "détails",
            "commentaire",
            "commentaires",
            "remarque",
            "detalle",
            "detalles",
            "comentario",
            "comentarios",
            "observaciones",
            "詳細",
            "備考",
            "説明",
            "コメント",
            "상세",
            "세부 사항",
            "비고",
            "설명",
            "详情",
            "说明",
            "备注",
        ],
    ),
    (
        Column::Reason,
        &[
            "reason",
            "reasons",
            "justification",
            "rationale",
            "grund",
            "begründung",
            "raison",
            "motif",
            "motivo",
            "razón",
            "justificación",
            "理由",
            "이유",
            "사유",
            "原因",
        ],
    ),
];

const YES: &[&str] = &[
    "y",
    "yes",
    "supported",
    "compliant",
    "comply",
    "complies",
    "conform",
    "conforms",
    "fulfilled",
    "met",
    "implemented",
    "pass",
    "true",
    "x",
    "✓",
    "✔",
    "ja",
    "j",
    "unterstützt",
    "erfüllt",
    "oui",
    "o",
    "conforme",
    "pris en charge",
    "sí",
    "si",
    "s",
    "cumple",
    "soportado",
    "はい",
    "対応",
    "適合",
    "○",
    "예",
    "네",
    "지원",
    "준수",
    "충족",
    "是",
    "支持",
    "符合",
    "有",
];

const NO: &[&str] = &[
    "n",
    "no",
    "not supported",
    "unsupported",
    "not compliant",
    "non compliant",
    "noncompliant",
    "not fulfilled",
    "not met",
    "not implemented",
    "fail",
    "false",
    "✗",
    "✘",
    "nein",
    "nicht unterstützt",
    "nicht erfüllt",
    "non",
    "non conforme",
    "non pris en charge",
    "no cumple",
    "no soportado",
    "いいえ",
    "非対応",
    "未対応",
    "不適合",
    "×",
    "아니요",
    "아니오",
    "미지원",
    "미준수",
    "否",
    "不支持",
    "不符合",
    "无",
];

const NOT_APPLICABLE: &[&str] = &[
    "n/a",
    "na",
    "n.a",
    "n a",
    "not applicable",
    "nicht zutreffend",
    "nicht anwendbar",
    "entfällt",
    "sans objet",
    "non applicable",
    "s/o",
    "no aplica",
    "no aplicable",
    "該当なし",
    "適用外",
    "非該当",
    "해당 없음",
    "해당없음",
    "해당 사항 없음",
    "不适用",
    "不適用",
];

/// Small letters, single blanks, without marks around.
fn plain(text: &str) -> String {
    let text = text.trim().trim_matches(['.', ':', '*', '"', '。']).to_lowercase();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The column that a heading names.
pub(super) fn column(heading: &str) -> Option<Column> {
    let plain = plain(heading);
    let bare = plain.split(['(', '（', '[']).next().unwrap_or_default().trim().to_owned();
    let is = |names: &&[&str]| names.contains(&plain.as_str()) || names.contains(&bare.as_str());
    HEADINGS.iter().find(|(_, names)| is(names)).map(|(column, _)| *column)
}

/// The answer that a cell gives.
pub(super) fn support(cell: &str) -> Option<Support> {
    let plain = plain(cell).replace(['-', '_'], " ");
    let is = |names: &[&str]| names.contains(&plain.as_str());
    if is(NOT_APPLICABLE) {
        Some(Support::NotApplicable)
    } else if is(NO) {
        Some(Support::No)
    } else if is(YES) {
        Some(Support::Yes)
    } else {
        None
    }
}

/// The provision that a cell names: `5.1-1`, `Provision 5.1-1: No universal …`, `6-1` for 6.1.
pub(super) fn provision(standard: &Standard, edition: Edition, cell: &str) -> Option<String> {
    let known = |id: &str| standard.provision(edition, id).map(|own| own.id.clone());
    tokens(cell).find_map(|token| {
        let swapped = match token.split_once(['.', '-']) {
            Some((clause, number)) if token.starts_with('6') => {
                [format!("{clause}.{number}"), format!("{clause}-{number}")]
            }
            _ => [token.clone(), token.clone()],
        };
        known(&token).or_else(|| swapped.iter().find_map(|own| known(own)))
    })
}

/// Whether a cell holds something of the shape of an id.
pub(super) fn looks_like_a_provision(cell: &str) -> bool {
    tokens(cell).next().is_some()
}

/// Words of digits with a point or a hyphen between them, each hyphen a plain one.
fn tokens(cell: &str) -> impl Iterator<Item = String> + '_ {
    let parts = cell.split(|own: char| own.is_whitespace() || ":,;()[]".contains(own));
    parts.filter_map(|part| {
        let part = part.replace(['‐', '‑', '‒', '–', '—', '−'], "-");
        let part = part.trim_matches(['.', '-']);
        let is_id = part.starts_with(|own: char| own.is_ascii_digit())
            && part.contains('-') | (part.starts_with('6') && part.contains('.'))
            && part.len() <= 8
            && part.chars().all(|own| own.is_ascii_alphanumeric() || ".-".contains(own));
        is_id.then(|| part.to_uppercase())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

    use super::*;
    use thirteen_standard::standard;

    #[test]
    fn answers_are_understood_as_people_write_them() {
        for (cell, wanted) in [
            ("Y", Support::Yes),
            (" yes. ", Support::Yes),
            ("Supported", Support::Yes),
            ("Ja", Support::Yes),
            ("対応", Support::Yes),
            ("Not supported", Support::No),
            ("NON-COMPLIANT", Support::No),
            ("nein", Support::No),
            ("N/A", Support::NotApplicable),
            ("n.a.", Support::NotApplicable),
            ("Sans objet", Support::NotApplicable),
            ("해당 없음", Support::NotApplicable),
            ("不适用", Support::NotApplicable),
        ] {
            assert_eq!(support(cell), Some(wanted), "{cell}");
        }
        for cell in ["", "partly", "Y/N", "yes, from 2027", "?", "M"] {
            assert_eq!(support(cell), None, "{cell}");
        }
    }

    #[test]
    fn ids_are_found_beside_other_words() {
        let standard = standard().unwrap();
        let of = |edition, cell| provision(standard, edition, cell);
        assert_eq!(of(Edition::En211, "Provision 5.1-1: No default").as_deref(), Some("5.1-1"));
        assert_eq!(of(Edition::En211, "5.1‑1").as_deref(), Some("5.1-1"));
        assert_eq!(of(Edition::En211, "6-1").as_deref(), Some("6.1"));
        assert_eq!(of(Edition::En313, "6.1").as_deref(), Some("6-1"));
        assert_eq!(of(Edition::En313, "5.3-4a").as_deref(), Some("5.3-4A"));
        assert_eq!(of(Edition::En211, "5.3-4A"), None);
        assert!(!looks_like_a_provision("5.1 No universal default passwords"));
        assert!(!looks_like_a_provision("Clause 5.1"));
    }

    #[test]
    fn headings_are_understood_in_seven_languages() {
        for heading in [
            "Support",
            "Supported (Y/N)",
            "Unterstützt",
            "Conforme",
            "Cumple",
            "対応",
            "지원",
            "符合",
        ] {
            assert_eq!(column(heading), Some(Column::Support), "{heading}");
        }
        assert_eq!(column("Provision"), Some(Column::Reference));
        assert_eq!(column("Begründung"), Some(Column::Reason));
        assert_eq!(column("Owner"), None);
    }
}
