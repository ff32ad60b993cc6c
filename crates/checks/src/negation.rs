// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Words that turn what stands beside them into its opposite, in the languages of the answers.

use crate::answers::{has_any, words};

/// Words that deny, or bound, whatever they stand beside.
const DENIALS: &[&str] = &[
    "no",
    "not",
    "never",
    "without",
    "nor",
    "neither",
    "cannot",
    "none",
    "nothing",
    "unable",
    "impossible",
    "hardly",
    "except",
    "unless",
    "non",
    "kein",
    "keine",
    "keinen",
    "keines",
    "keiner",
    "nicht",
    "nie",
    "niemals",
    "ohne",
    "weder",
    "noch",
    "unmöglich",
    "außer",
    "pas",
    "sans",
    "aucun",
    "aucune",
    "jamais",
    "ni",
    "sauf",
    "sin",
    "ningún",
    "ninguna",
    "nunca",
    "jamás",
    "tampoco",
    "imposible",
    "salvo",
    "ない",
    "なし",
    "せず",
    "ません",
    "ではな",
    "않",
    "없",
    "아니",
    "아닙",
    "못",
    "불가",
    "不",
    "未",
    "无",
    "無法",
    "無し",
    "并非",
    "並非",
    "没",
    "沒",
];

/// Words for what is refused, switched off or gone.
const REFUSALS: &[&str] = &[
    "refused",
    "refuses",
    "rejected",
    "rejects",
    "dropped",
    "removed",
    "disabled",
    "off",
    "forbidden",
    "excluded",
    "instead",
    "above",
    "newer",
    "later than",
    "higher than",
    "greater than",
    "replaced",
    "unsupported",
    "deprecated",
    "abgelehnt",
    "abgeschaltet",
    "ausgeschlossen",
    "gesperrt",
    "verboten",
    "refusé",
    "refusés",
    "désactivé",
    "rechazado",
    "rechazados",
    "desactivado",
    "拒否",
    "無効",
    "거부",
    "비활성",
    "禁用",
    "拒绝",
];

/// Whether a part of a text denies or bounds what it says.
pub fn denies(part: &str) -> bool {
    // Wireless is no denial, though it is written with one.
    let straight = part.replace('’', "'").replace("无线", " ");
    has_any(&straight, DENIALS) || words(&straight).iter().any(|word| word.ends_with("n't"))
}

/// Whether a part of a text takes back what it names: it denies it, or it is refused, off or gone.
pub fn takes_back(part: &str) -> bool {
    denies(part) || has_any(part, REFUSALS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_back_is_told_from_what_is_said() {
        for text in [
            "RC4 isn't supported",
            "RC4 isn’t supported",
            "Weder RC4 noch DES",
            "自動更新は既定でオンではありません",
            "自动更新并非默认启用",
            "자동 업데이트는 끌 수 없습니다",
            "Users are unable to turn it off",
            "L'utilisateur ne peut jamais désactiver",
        ] {
            assert!(denies(text), "{text}");
        }
        assert!(takes_back("RC4 is deprecated"));
        assert!(!denies("The owner can switch it off"));
        assert!(!denies("无线网络"));
        assert!(!denies("無線LAN"));
        assert!(!takes_back("The owner can postpone it; pass it on"));
    }
}
