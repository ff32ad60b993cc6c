// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Did you mean …?

/// Words longer than this are not compared.
const LONGEST: usize = 80;

/// The known word that is nearest to what was found, where it is near enough: a third of its
/// letters at most are wrong. Case and the kind of separator count for nothing.
pub(crate) fn nearest<'k>(
    found: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    let found = plain(found)?;
    let mut best: Option<(usize, &str)> = None;
    for word in known {
        let Some(letters) = plain(word) else { continue };
        let distance = distance(&found, &letters);
        let near = distance * 3 <= found.len().max(letters.len());
        if near && best.is_none_or(|(other, _)| distance < other) {
            best = Some((distance, word));
        }
    }
    best.map(|(_, word)| word)
}

fn plain(word: &str) -> Option<Vec<char>> {
    let letters = word.chars().flat_map(char::to_lowercase);
    let letters: Vec<char> = letters
        .map(|letter| if matches!(letter, '_' | ' ') { '-' } else { letter })
        .take(LONGEST + 1)
        .collect();
    (letters.len() <= LONGEST).then_some(letters)
}

/// Letters to change, add, drop or swap with their neighbour (optimal string alignment).
fn distance(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let change = row[j] + usize::from(a != b);
            let mut least = change.min(row[j + 1] + 1).min(next[j] + 1);
            let swapped = i > 0 && j > 0 && left[i - 1] == *b && right[j - 1] == *a;
            if swapped {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_near() {
        let known = ["support", "provision", "detail", "reason"];
        assert_eq!(nearest("suport", known), Some("support"));
        assert_eq!(nearest("spuport", known), Some("support"));
        assert_eq!(nearest("Detail", known), Some("detail"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest(&"x".repeat(1000), known), None);
    }

    #[test]
    fn of_two_the_nearer_one_is_meant() {
        assert_eq!(nearest("5.3-1O", ["5.3-1", "5.3-10"]), Some("5.3-1"));
        assert_eq!(
            nearest("Updat_Checking", ["Update Checking", "Description"]),
            Some("Update Checking")
        );
    }
}
