// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What the *Status* of a declared interface or service says: on, off, or something to read.

use crate::answers::{clauses, has_any, words};
use crate::negation::denies;

const ON: &[&str] = &[
    "enabled",
    "on",
    "active",
    "running",
    "aktiv",
    "aktiviert",
    "eingeschaltet",
    "ein",
    "activé",
    "activée",
    "actif",
    "activado",
    "activada",
    "activo",
    "activa",
    "有効",
    "활성",
    "활성화",
    "사용",
    "启用",
    "已启用",
    "开启",
];

const OFF: &[&str] = &[
    "disabled",
    "off",
    "inactive",
    "deactivated",
    "not enabled",
    "switched off",
    "turned off",
    "deaktiviert",
    "ausgeschaltet",
    "aus",
    "désactivé",
    "désactivée",
    "desactivado",
    "desactivada",
    "無効",
    "비활성",
    "비활성화",
    "禁用",
    "已禁用",
    "关闭",
];

/// What may follow the word for a state without bounding it.
const AS_SOLD: &[&str] = &[
    "by default",
    "as sold",
    "after set up",
    "always",
    "permanently",
    "standardmäßig",
    "immer",
    "par défaut",
    "toujours",
    "por defecto",
    "siempre",
];

/// Words that bound a state to a time or a wish.
const BOUNDS: &[&str] = &[
    "only",
    "request",
    "demand",
    "needed",
    "until",
    "nur",
    "Bedarf",
    "Anfrage",
    "bis",
    "seulement",
    "uniquement",
    "demande",
    "solo",
    "sólo",
    "petición",
    "demanda",
    "のみ",
    "だけ",
    "때만",
    "만",
    "仅",
    "只",
    "按需",
];

/// Whether it says that it is on, and bounds that by nothing.
pub fn is_declared_on(status: &str) -> bool {
    let first = clauses(status).first().map(|own| words(own)).unwrap_or_default();
    let is_on = ON.iter().any(|word| {
        first.split_first().is_some_and(|(head, tail)| {
            head == *word && (tail.is_empty() || AS_SOLD.iter().any(|own| words(own) == tail))
        })
    });
    is_on && !has_any(status, BOUNDS) && !has_any(status, OFF) && !denies(status)
}

/// Whether it begins with a word for off, and nothing after that speaks of on.
pub fn is_declared_off(status: &str) -> bool {
    let own = words(status);
    let rest = OFF.iter().fold(status.to_lowercase(), |rest, word| rest.replace(word, " "));
    // A script that parts no words joins to it what follows: `無効です`.
    let begins = |word: &str| {
        let is_joined = own.first().is_some_and(|own| own.starts_with(word));
        own.starts_with(&words(word)) || is_joined && word.chars().any(|at| u32::from(at) > 0x2e7f)
    };
    OFF.iter().any(|word| begins(word)) && !has_any(&rest, ON) && !denies(&rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_told_from_a_wish_a_time_and_a_no() {
        for text in ["Enabled", "on.", "Enabled by default", "Aktiviert, Port 443", "有効"] {
            assert!(is_declared_on(text) && !is_declared_off(text), "{text}");
        }
        for text in [
            "On request only; off as sold",
            "On demand",
            "Enabled: no",
            "Enabled in the factory only; fused off before shipping",
            "Power enabled, serial disabled in software",
            "Enabled, off at night",
            "enabledx",
            "",
        ] {
            assert!(!is_declared_on(text), "{text}");
        }
        for text in ["Disabled by default", "Off.", "Not enabled", "無効です", "비활성화"] {
            assert!(is_declared_off(text) && !is_declared_on(text), "{text}");
        }
        assert!(!is_declared_off("Disabled: no"));
        assert!(!is_declared_off("Disabled in the factory; enabled at set-up"));
    }
}
