// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Sizes, times and lists as people read them.

use crate::{Language, Words};

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;

impl Words {
    /// A number of bytes: `512 bytes`, `3.6 MiB`, `3,6 Mio`.
    #[must_use]
    pub fn size(self, bytes: u64) -> String {
        let (key, unit) = match bytes {
            GIB.. => ("size-gib", GIB),
            MIB.. => ("size-mib", MIB),
            KIB.. => ("size-kib", KIB),
            _ => return self.format("size-bytes", &[("count", bytes.into())]),
        };
        let tenths = u128::from(bytes) * 10 / u128::from(unit);
        let amount = self.tenths(u64::try_from(tenths).unwrap_or(u64::MAX));
        self.format(key, &[("amount", (&amount).into())])
    }

    /// A number of milliseconds, in seconds: `0.4 s`.
    #[must_use]
    pub fn seconds(self, milliseconds: u64) -> String {
        let amount = self.tenths(milliseconds.saturating_add(50) / 100);
        self.format("time-seconds", &[("amount", (&amount).into())])
    }

    /// Words one after the other: `a, b`, `a、b`.
    #[must_use]
    pub fn list<T: AsRef<str>>(self, items: &[T]) -> String {
        let between = match self.language() {
            Language::Japanese | Language::Chinese => "、",
            _ => ", ",
        };
        items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(between)
    }

    fn tenths(self, tenths: u64) -> String {
        let point = if self.language().has_decimal_comma() { ',' } else { '.' };
        format!("{}{point}{}", tenths / 10, tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Language, Value, Words};

    #[test]
    fn sizes_are_cut_to_a_tenth_and_never_rounded_up() {
        let words = Words::new(Language::English);
        assert_eq!(words.size(1), "1 byte");
        assert_eq!(words.size(1023), "1023 bytes");
        assert_eq!(words.size(3_801_088), "3.6 MiB");
        assert_eq!(words.size(u64::MAX), "17179869183.9 GiB");
        assert_eq!(Words::new(Language::French).size(3_801_088), "3,6 Mio");
    }

    #[test]
    fn a_long_list_is_not_cut() {
        let words = Words::new(Language::French);
        let list = words.list(&["clés et certificats"; 40]);
        let text = words.format("report-looked", &[("areas", Value::List(&list))]);
        assert!(text.ends_with("certificats"), "{text}");
    }

    #[test]
    fn times_are_rounded() {
        assert_eq!(Words::new(Language::German).seconds(449), "0,4 s");
        assert_eq!(Words::new(Language::Chinese).seconds(450), "0.5 秒");
    }
}
