// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Pre-installed password that can be worked out, by the maker's own words
//!
//! ## What it sees
//! *Password Generation Mechanism* of AuthMech. A sentence that makes the password out of something that can be
//! seen or asked for (the MAC address, the serial number, the network's name, the model) is a *breach* of
//! 5.1-2 (unit 5.1-2-1c); one that counts it up is a *breach* of unit 5.1-2-1a. Where the text speaks of
//! chance, of a secret or of a keyed hash, or takes it back, nothing is said; nor where it says of the value
//! only that the password is printed beside it.
//!
//! ## Why it matters
//! A router sends its MAC address to everybody within reach of its radio. A password made of it is printed in
//! the air.
//!
//! ## What it cannot see
//! Whether what is said is true, other public values, and a derivation that is kept vague.
//!
//! ## How to fix
//! Draw each password by chance in the factory, ten characters or more; or let the owner set it before the first
//! use.
//!
//! ## References
//! - ETSI EN 303 645 V2.1.1, provision 5.1-2; ETSI TS 103 701 V1.1.1, test case 5.1-2-1 (units a and c)
//! - The UK's S.I. 2023/1007, Schedule 1, paragraph 1: not incremental counters, not public information, not
//!   serial numbers unless by encryption or keyed hashing
//! - CWE-330: Use of Insufficiently Random Values

use thirteen_evidence::{Evidence, Findings, Subject, Units};

use crate::answers::{affirms, clauses, has_any, is_waived, rows, sentences};
use crate::check::{Check, Effort, Life, Need};
use crate::negation::takes_back;

/// The check.
pub const CHECK: Check = Check {
    id: "predictable-password-declared",
    since: "0.1.0",
    life: Life::Stable,
    needs: &[Need::Declaration],
    feeds: &["5.1-2-1a", "5.1-2-1c"],
    effort: Effort::Days,
    source: include_str!("predictable_password_declared.rs"),
    run,
};

const PUBLIC: &[&str] = &[
    "mac address",
    "mac",
    "bssid",
    "ssid",
    "serial number",
    "serial no",
    "imei",
    "model number",
    "model name",
    "date of manufacture",
    "MAC-Adresse",
    "Seriennummer",
    "adresse mac",
    "numéro de série",
    "dirección mac",
    "número de serie",
    "MACアドレス",
    "シリアル番号",
    "製造番号",
    "MAC 주소",
    "일련번호",
    "MAC地址",
    "序列号",
];

const COUNTED: &[&str] = &[
    "counter",
    "counted up",
    "sequential",
    "sequentially",
    "incremented",
    "fortlaufend",
    "Zähler",
    "séquentiel",
    "compteur",
    "secuencial",
    "contador",
    "連番",
    "일련으로",
    "递增",
    "顺序编号",
];

/// Words of making one thing out of another.
const MADE: &[&str] = &[
    "derived",
    "made",
    "generated",
    "computed",
    "calculated",
    "digits",
    "characters",
    "part",
    "from",
    "is the",
    "are the",
    "equal",
    "equals",
    "based",
    "abgeleitet",
    "Stellen",
    "aus",
    "Teil",
    "dérivé",
    "chiffres",
    "derivado",
    "derivada",
    "dígitos",
    "últimos",
    "últimas",
    "から",
    "下",
    "로 만",
    "끝",
    "由",
    "后",
];

/// Stems of chance and secrets, wherever they stand within a word.
const CHANCE: &[&str] = &[
    "random",
    "zuf",
    "hasard",
    "aléatoire",
    "aleatori",
    "azar",
    "rng",
    "entrop",
    "hsm",
    "drbg",
    "乱数",
    "ランダム",
    "随机",
    "隨機",
    "무작위",
    "난수",
    "hmac",
    "encrypt",
    "secret",
    "secrèt",
    "geheim",
    "秘密",
    "비밀키",
    "密钥",
];

/// Whole words of the same.
const SECRET: &[&str] =
    &["chance", "keyed", "aes", "key", "salt", "salted", "unrelated", "independent"];

/// Stems of where the password stands, which is not what it is made of.
const PLACE: &[&str] = &[
    "label",
    "print",
    "beside",
    "next to",
    "neben",
    "etikett",
    "aufkleber",
    "gedruckt",
    "étiquette",
    "imprim",
    "etiqueta",
    "impres",
    "junto",
    "印",
    "ラベル",
    "标签",
    "라벨",
    "인쇄",
];

fn run(evidence: &Evidence, found: &mut Findings) {
    if is_waived(evidence, "5.1-2") {
        return;
    }
    for row in rows(evidence, 1) {
        let Some(field) = row.field("Password Generation Mechanism") else { continue };
        if speaks_of_chance(&field.value) {
            continue;
        }
        let told: [(&str, bool, Units); 2] = [
            ("public", is_public(&field.value), &["5.1-2-1c"]),
            ("counted", is_counted(&field.value), &["5.1-2-1a"]),
        ];
        for (about, _, units) in told.into_iter().filter(|(_, holds, _)| *holds) {
            found
                .breach(
                    Subject::new("mechanism", format!("{} {about}", row.id)),
                    units,
                    &field.locators,
                )
                .fact("about", about)
                .fact("row", row.id)
                .fact("said", field.value.as_str());
        }
    }
}

fn speaks_of_chance(text: &str) -> bool {
    has_stem(text, CHANCE) || has_any(text, SECRET)
}

fn has_stem(text: &str, stems: &[&str]) -> bool {
    let text = text.to_lowercase();
    stems.iter().any(|stem| text.contains(stem))
}

/// A sentence that says where the password is printed is judged by its clauses, without the one that
/// says so.
fn is_public(text: &str) -> bool {
    let is_made = |part: &str| affirms(part, PUBLIC) && has_any(part, MADE);
    sentences(text).into_iter().filter(|own| !takes_back(own)).any(|own| {
        if has_stem(own, PLACE) {
            clauses(own).into_iter().any(|part| !has_stem(part, PLACE) && is_made(part))
        } else {
            is_made(own)
        }
    })
}

fn is_counted(text: &str) -> bool {
    sentences(text).into_iter().any(|own| affirms(own, COUNTED))
}

#[cfg(test)]
mod tests {
    use super::{is_counted, is_public, speaks_of_chance};

    #[test]
    fn what_everybody_can_see_is_told_from_what_only_stands_beside() {
        for text in [
            "The last six digits of the MAC address.",
            "Derived from the serial number of the unit.",
            "Aus der Seriennummer abgeleitet.",
            "由MAC地址生成",
        ] {
            assert!(is_public(text), "{text}");
        }
        for text in [
            "Printed on the label beside the serial number.",
            "Not derived from the MAC address.",
            "Chosen by the owner.",
            "None.",
        ] {
            assert!(!is_public(text), "{text}");
        }
        assert!(is_counted("A counter of eight digits."));
        assert!(!is_counted("No counter is used."));
    }

    #[test]
    fn chance_and_the_place_of_the_print_are_no_public_value() {
        for text in [
            "Aus zufälligen Zeichen, auf dem Etikett neben der Seriennummer gedruckt.",
            "Vom Zufallsgenerator gezogen, 12 Stellen, neben der Seriennummer gedruckt.",
            "12 chiffres aléatoires, imprimés près du numéro de série.",
            "12 dígitos aleatorios impresos junto al número de serie.",
            "12 characters from /dev/urandom, printed beside the serial number.",
            "Generated by the TRNG of the HSM, printed on the label next to the serial number.",
            "Twelve characters drawn by a CSPRNG, at most two consecutive characters equal.",
        ] {
            assert!(speaks_of_chance(text), "{text}");
        }
        assert!(!is_public("Twelve characters, printed next to the serial number."));
        assert!(!is_public("12 Stellen, neben der Seriennummer gedruckt."));
        assert!(!is_counted("At most two consecutive characters equal."));
        let printed = "The last six digits of the MAC address, printed on the label.";
        assert!(is_public(printed) && !speaks_of_chance(printed));
    }
}
