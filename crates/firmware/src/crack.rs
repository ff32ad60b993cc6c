// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Whether a password hash opens to a password that products are known to share.
//!
//! Only well-known passwords are tried, and the account's own name: what a botnet tries. The
//! number of tries follows from what one try costs in the hash's scheme, never from time, so that
//! the result is the same on every machine.

use pwhash::unix;

/// The list, most frequent first.
const LIST: &str = include_str!("../data/common-passwords.txt");

/// What `opened_by` says where the list opened a hash.
pub const LIST_NAME: &str = "common-passwords";

/// What all tries on one hash may cost, in rounds of MD5-crypt's inner loop or what takes as long.
const BUDGET: u64 = 1_000_000;

/// What all tries on all hashes of one artefact may cost: an image may hold a thousand accounts.
const TOTAL: u64 = 8 * BUDGET;

/// Cost of one try.
///
/// `None` where the scheme is not tried: not known here, or made so slow that even a few tries
/// would take longer than anybody waits (a hostile `rounds=999999999` among them).
fn cost(hash: &str) -> Option<u64> {
    // Fewer rounds than a thousand are taken for a thousand (Drepper, "Unix crypt using SHA-256 and
    // SHA-512").
    let rounds = |default: u64| {
        let given = hash.split('$').find_map(|part| part.strip_prefix("rounds="));
        given.map_or(Some(default), |number| number.parse().ok()).map(|rounds| rounds.max(1_000))
    };
    let cost = match hash.split('$').nth(1) {
        // Four characters of six bits each, the lowest first (crypt(5), "bsdicrypt").
        None if hash.starts_with('_') => bsdi_rounds(hash.get(1..5)?)?.saturating_mul(4).max(100),
        None if hash.len() == 13 => 100,
        Some("1") => 1_000,
        Some("5") => rounds(5_000)?.saturating_mul(2),
        Some("6") => rounds(5_000)?.saturating_mul(3),
        Some("2a" | "2b" | "2y") => {
            let exponent: u32 = hash.split('$').nth(2)?.parse().ok()?;
            1_u64.checked_shl(exponent)?.saturating_mul(200)
        }
        _ => return None,
    };
    (cost <= BUDGET / 4).then_some(cost)
}

/// The count in a hash of BSDi's scheme.
fn bsdi_rounds(characters: &str) -> Option<u64> {
    const ALPHABET: &[u8] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    characters.bytes().rev().try_fold(0, |sum, byte| {
        let digit = ALPHABET.iter().position(|own| *own == byte)?;
        Some(sum << 6 | digit as u64)
    })
}

/// What may still be spent on the hashes of one artefact. They are tried in tree order, so that
/// which of them are tried does not depend on time.
#[derive(Debug)]
pub struct Tries {
    left: u64,
}

impl Default for Tries {
    fn default() -> Self {
        Self::new()
    }
}

impl Tries {
    /// The whole of it.
    #[must_use]
    pub fn new() -> Self {
        Self { left: TOTAL }
    }

    /// The name of the list that opens a hash; `None` where none does, or none was tried.
    pub fn opened_by(&mut self, account: &str, hash: &str) -> Option<&'static str> {
        let cost = cost(hash)?;
        let tries = usize::try_from(BUDGET.min(self.left) / cost).unwrap_or(usize::MAX);
        let tries = tries.min(WORDS_AT_MOST);
        self.left -= (tries as u64).saturating_mul(cost).min(self.left);
        opened_by(account, hash, tries)
    }
}

/// Whether a password in clear text is one that products are known to share.
pub fn is_common(account: &str, word: &str) -> bool {
    let of_name = |rest: &str| matches!(rest, "" | "123" | "1234");
    word.strip_prefix(account).is_some_and(of_name) && !account.is_empty()
        || LIST.lines().any(|line| !line.starts_with('#') && line == word)
}

/// More words than the list has, and the few that are made of the account's name.
const WORDS_AT_MOST: usize = 512;

fn opened_by(account: &str, hash: &str, tries: usize) -> Option<&'static str> {
    let own = [account.to_owned(), format!("{account}123"), format!("{account}1234")];
    let list = LIST.lines().filter(|line| !line.starts_with('#'));
    let words: Vec<&str> = own.iter().map(String::as_str).chain(list).take(tries).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let part = words.len().div_ceil(threads).max(1);
    let opened = std::thread::scope(|scope| {
        let parts: Vec<_> = words
            .chunks(part)
            .map(|words| scope.spawn(move || words.iter().any(|word| unix::verify(word, hash))))
            .collect();
        parts.into_iter().any(|thread| thread.join().unwrap_or(false))
    });
    opened.then_some(LIST_NAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    // Made with `openssl passwd -1`, `-5`, `-6` and Perl's `crypt`.
    const MD5: &str = "$1$13thirtn$Twd3zqqVCXAv/PxvpdfvC/";
    const SHA256: &str = "$5$13thirteen$lA9ZjnV3F2Z8aeWL7B0BUtIRbkAMFCQFxVBbHchjE.5";
    const SHA512: &str = "$6$13thirteen$BDKBBItQh1zocCeWm9nNlv8KTgCNi1KvnDkxY0sJRR/wBGde6OXVCiFkBmpbLPUU73j5RRwaH2feZdiwBGP9a/";
    const DES: &str = "13SMlLjhjc2sg";

    fn opened_by(account: &str, hash: &str) -> Option<&'static str> {
        Tries::new().opened_by(account, hash)
    }

    #[test]
    fn shared_passwords_are_opened_in_every_common_scheme() {
        for hash in [MD5, SHA256, SHA512, DES] {
            assert_eq!(opened_by("root", hash), Some(LIST_NAME), "{hash}");
        }
    }

    #[test]
    fn the_name_of_the_account_is_tried_too() {
        assert_eq!(opened_by("peep", "$1$13thirtn$pMczwA3EhQKxLjuZTbH1f0"), Some(LIST_NAME));
        assert_eq!(opened_by("root", "$1$13thirtn$pMczwA3EhQKxLjuZTbH1f0"), None);
    }

    #[test]
    fn a_password_of_its_own_stays_shut() {
        assert_eq!(opened_by("root", "$1$13thirtn$FRb9NK5oRiKxIgTn1mXue0"), None);
    }

    #[test]
    fn hashes_made_to_cost_are_not_tried() {
        for hash in [
            "$6$rounds=999999999$salt$x",
            "$6$rounds=99999999999999999999999$salt$x",
            "$2b$31$abcdefghijklmnopqrstuu",
            "$2b$99$abcdefghijklmnopqrstuu",
            "$y$j9T$salt$x",
            // The largest count of BSDi's scheme, 2^24 - 1.
            "_zzzzCCCCXBrJUJV154M",
            "$$$",
            "",
        ] {
            assert_eq!(cost(hash), None, "{hash}");
            assert_eq!(opened_by("root", hash), None, "{hash}");
        }
    }

    #[test]
    fn hashes_that_claim_to_cost_nothing_cost_what_they_do() {
        assert_eq!(cost("$6$rounds=0$salt$x"), cost("$6$rounds=1000$salt$x"));
        // crypt(5): `_J9..` stands for 725 rounds.
        assert_eq!(bsdi_rounds("J9.."), Some(725));
        assert_eq!(cost("_....CCCCXBrJUJV154M"), Some(100));
    }

    #[test]
    fn a_thousand_accounts_cost_no_more_than_a_few() {
        let mut tries = Tries::new();
        let opened = (0..1000).filter(|_| tries.opened_by("x", SHA512).is_some()).count();
        assert_eq!(opened, 8);
        assert_eq!(tries.opened_by("root", MD5), None, "nothing is left");
    }

    #[test]
    fn the_list_is_a_list() {
        let words: Vec<_> = LIST.lines().filter(|line| !line.starts_with('#')).collect();
        let unique: std::collections::BTreeSet<_> = words.iter().collect();
        assert_eq!(unique.len(), words.len());
        assert!((300..WORDS_AT_MOST - 3).contains(&words.len()));
    }
}
