// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The order in which the standard itself lists its ids.

use std::cmp::Ordering;

/// Compares two ids as the standard lists them: `5.2-1` before `5.10-1`, `5.3-4` before
/// `5.3-4A`, `5.1-1-2a` before `5.1-1-2b`.
///
/// Runs of digits compare as numbers, everything else byte by byte. It is a total order that
/// calls two ids equal only where they are the same text.
#[must_use]
pub fn natural_order(left: &str, right: &str) -> Ordering {
    let (mut a, mut b) = (left.as_bytes(), right.as_bytes());
    loop {
        match (a.first(), b.first()) {
            (None, None) => return left.cmp(right),
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let (number_a, rest_a) = split_number(a);
                let (number_b, rest_b) = split_number(b);
                // Without leading zeros the longer run is the larger number: no parsing, so
                // no length is too long.
                let order =
                    number_a.len().cmp(&number_b.len()).then_with(|| number_a.cmp(number_b));
                if order != Ordering::Equal {
                    return order;
                }
                (a, b) = (rest_a, rest_b);
            }
            (Some(x), Some(y)) if x != y => return x.cmp(y),
            _ => {
                (a, b) = (a.get(1..).unwrap_or_default(), b.get(1..).unwrap_or_default());
            }
        }
    }
}

/// Splits off the leading digits, leading zeros dropped.
fn split_number(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    let (digits, rest) = bytes.split_at(end);
    let start = digits.iter().position(|&byte| byte != b'0').unwrap_or(digits.len());
    (digits.get(start..).unwrap_or_default(), rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_standards_own_order() {
        let wanted = [
            "4-1", "5.0-1", "5.1-1", "5.1-1-1a", "5.1-1-2", "5.1-1-2a", "5.1-1-2c", "5.1-1-10",
            "5.1-2", "5.1-2A", "5.1-3", "5.2-1", "5.3-4", "5.3-4A", "5.3-4B", "5.3-5", "5.3-9",
            "5.3-10", "5.9-1", "5.10-1", "5.13-1", "6-1", "6-3A", "6.1", "6.5",
        ];
        let mut shuffled = wanted;
        shuffled.reverse();
        shuffled.sort_by(|a, b| natural_order(a, b));
        assert_eq!(shuffled, wanted);
    }

    #[test]
    fn only_the_same_text_is_equal() {
        assert_eq!(natural_order("5.01-1", "5.1-1"), Ordering::Less);
        assert_eq!(natural_order("5.1-1", "5.1-1"), Ordering::Equal);
    }

    proptest! {
        #[test]
        fn turning_the_operands_turns_the_order(a in "[0-9A-C.-]{0,8}", b in "[0-9A-C.-]{0,8}") {
            prop_assert_eq!(natural_order(&a, &b), natural_order(&b, &a).reverse());
        }

        #[test]
        fn transitive(
            a in "[0-9A.-]{0,4}", b in "[0-9A.-]{0,4}", c in "[0-9A.-]{0,4}"
        ) {
            let mut list = [a.as_str(), b.as_str(), c.as_str()];
            list.sort_by(|x, y| natural_order(x, y));
            prop_assert_ne!(natural_order(list[0], list[2]), Ordering::Greater);
        }
    }
}
