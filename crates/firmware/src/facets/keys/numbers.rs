// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is wrong with the numbers of RSA keys, by arithmetic on the public part alone: exponents that
//! are too small, primes that lie close together (Fermat's method), primes that two keys share
//! (Heninger et al., "Mining Your Ps and Qs", 2012), and the form of Infineon's library (Nemec et al.,
//! "The Return of Coppersmith's Attack", 2017).

use std::collections::BTreeMap;

use num_bigint::BigUint;
use num_integer::Integer;
use thirteen_evidence::facts::KeyWeakness;

/// Exponents below this are told; 17 is the smallest that programs of today make.
const SMALL_EXPONENT: u32 = 17;
/// Steps of Fermat's method: primes made apart from each other need more than 2^400.
const FERMAT_STEPS: u32 = 128;
/// Sizes of moduli that are looked at, in bits. The arithmetic grows with the square.
const BITS: std::ops::RangeInclusive<u64> = 256..=8192;
/// Bits of all moduli of one artefact that are looked at, as many as 512 usual keys have.
const MAX_BITS: u64 = 512 * 2048;
/// A common divisor below this, in bits, is a slip of a broken number and no prime of a key.
const MIN_PRIME: u64 = 100;

/// What is wrong with each of these keys, given as exponent and modulus, in their order.
pub fn weaknesses(keys: &[(&[u8], &[u8])]) -> Vec<Vec<KeyWeakness>> {
    let numbers: Vec<(BigUint, BigUint)> = keys
        .iter()
        .map(|(exponent, modulus)| {
            (BigUint::from_bytes_be(exponent), BigUint::from_bytes_be(modulus))
        })
        .collect();
    let mut moduli: BTreeMap<&BigUint, Vec<KeyWeakness>> = BTreeMap::new();
    let mut left = MAX_BITS;
    for (_, modulus) in numbers.iter().filter(|(_, own)| BITS.contains(&own.bits())) {
        if left >= modulus.bits() && !moduli.contains_key(modulus) {
            left -= modulus.bits();
            moduli.insert(modulus, of_modulus(modulus));
        }
    }
    let all: BigUint = moduli.keys().copied().product();
    let shares = |modulus: &BigUint| shares_a_prime(modulus, &all);
    for (modulus, found) in &mut moduli {
        found.extend(shares(modulus).then_some(KeyWeakness::SharedPrime));
    }
    let of = |(exponent, modulus): &(BigUint, BigUint)| {
        let mut found: Vec<KeyWeakness> = of_exponent(exponent).into_iter().collect();
        found.extend(moduli.get(modulus).into_iter().flatten());
        found.sort_unstable();
        found
    };
    numbers.iter().map(of).collect()
}

fn of_exponent(exponent: &BigUint) -> Option<KeyWeakness> {
    if *exponent == BigUint::from(1_u32) {
        Some(KeyWeakness::ExponentOne)
    } else {
        let is_small = *exponent < BigUint::from(SMALL_EXPONENT) && exponent.bit(0);
        is_small.then_some(KeyWeakness::SmallExponent)
    }
}

fn of_modulus(modulus: &BigUint) -> Vec<KeyWeakness> {
    // An even number is no product of two primes of a key: the methods below want odd ones.
    if !modulus.bit(0) {
        return Vec::new();
    }
    let mut found = Vec::new();
    found.extend(has_close_primes(modulus).then_some(KeyWeakness::ClosePrimes));
    found.extend(is_of_infineon(modulus).then_some(KeyWeakness::Roca));
    found
}

/// Fermat: n = a² - b² with a small b where both primes are about the root of n.
fn has_close_primes(modulus: &BigUint) -> bool {
    let root = modulus.sqrt();
    let first = if &root * &root == *modulus { root } else { root + 1_u32 };
    (0..FERMAT_STEPS).any(|step| {
        let a = &first + step;
        let rest = &a * &a - modulus;
        may_be_square(&rest) && {
            let b = rest.sqrt();
            &b * &b == rest
        }
    })
}

/// Squares leave few of the remainders modulo 64, 63 and 65: of other numbers, one in a hundred does.
fn may_be_square(number: &BigUint) -> bool {
    [64, 63, 65].into_iter().all(|modulus| {
        let rest = remainder(number, modulus);
        (0..modulus).any(|root| root * root % modulus == rest)
    })
}

fn remainder(number: &BigUint, modulus: u32) -> u32 {
    (number % modulus).iter_u32_digits().next().unwrap_or(0)
}

/// Whether the product of all moduli, this one taken out once, has a prime of it.
fn shares_a_prime(modulus: &BigUint, all: &BigUint) -> bool {
    let others = all / modulus;
    (others % modulus).gcd(modulus).bits() >= MIN_PRIME
}

/// Primes modulo which the library's primes are powers of 65537, up to the smallest size of key.
const PRIMES: [u32; 38] = [
    3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
    101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
];

/// Whether one power of 65537 leaves the remainders of this number modulo all of them: a number at
/// random does so once in more than 2^150.
fn is_of_infineon(modulus: &BigUint) -> bool {
    // The power that is sought, modulo the order of 65537 in each group.
    let mut known: Vec<(u32, u32)> = Vec::new();
    for prime in PRIMES {
        let Some((power, order)) = logarithm(remainder(modulus, prime), prime) else {
            return false;
        };
        let fits = known.iter().all(|(other, of)| {
            let common = order.gcd(of);
            power % common == other % common
        });
        if !fits {
            return false;
        }
        known.push((power, order));
    }
    true
}

/// The power of 65537 that leaves this remainder, and the order of 65537.
fn logarithm(rest: u32, prime: u32) -> Option<(u32, u32)> {
    let step = 65_537 % prime;
    let (mut number, mut found) = (1 % prime, None);
    for power in 0..prime {
        if number == rest && found.is_none() {
            found = Some(power);
        }
        number = number * step % prime;
        if number == 1 % prime {
            return found.map(|found| (found, power + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two primes of 256 bits, k·M + (65537^a mod M), M the product of the first 39 primes: the form
    /// in section 2.1 of the paper.
    const OF_INFINEON: &str = "838acafebbdfbd1ac3dff98f9656f33076c4d9c0d17908a1b270a2afd3d4316b79aa90af7bb3b3172501ca75945bfc83c950d15566b9c5f01128f48fd454a717";
    /// A prime of 512 bits and the next one.
    const CLOSE: &str = "d1788b22ff97fe12ed1cf4cf476a9da7a38a32f439fa0a0aa56124f3adbd97a6b6444dd2a7213c53b9182bd627fd51957af56b39bf5ccf48888a0af9aff8b874138b9a80d00d5de8c3ab74360d7753121fc0ce6bbdb313e4ef8c1bcd0c7d790eb3d43fa67df81cc89592ed3f17b7a6a8915917756d536f30b696729ae8e35e4d";
    /// Two with a prime of 256 bits in common.
    const SHARING: [&str; 2] = [
        "e53b3dfa28011a52df09117f7b1aea1e3eab10b60dd7c1f4357c1c61f4ed5ff2d69923d33875c09a33130246fef93ecddfacb739576285add3663a528e0ac48f",
        "c2b86b196f211800f0377e327819ab28640aabbd71ad0f8cac1686f7061fcc9b8f817ddfc6a58f5a0e7553d2d339e3ec65881d3df0c55c919e17f009dce6eaf1",
    ];
    /// Of two primes at random.
    const SOUND: &str = "c9d25807f7a7a6c8e91462d328723ac0913413be1c4b8560490589c136ce630ae082e89a7548f35d8531628fe07d1644ecc9131604976676f3c140db6c6b95f7";

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len() / 2)
            .map(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap())
            .collect()
    }

    fn of(keys: &[(u32, &str)]) -> Vec<Vec<KeyWeakness>> {
        let keys: Vec<_> = keys.iter().map(|(e, n)| (e.to_be_bytes(), bytes(n))).collect();
        let keys: Vec<_> = keys.iter().map(|(e, n)| (e.as_slice(), n.as_slice())).collect();
        weaknesses(&keys)
    }

    #[test]
    fn numbers_as_the_papers_describe_them() {
        use KeyWeakness::{ClosePrimes, ExponentOne, Roca, SharedPrime, SmallExponent};
        let keys = [
            (65_537, OF_INFINEON),
            (65_537, CLOSE),
            (65_537, SHARING[0]),
            (65_537, SHARING[1]),
            (65_537, SOUND),
            (3, SOUND),
            (1, SOUND),
        ];
        let expected = [
            vec![Roca],
            vec![ClosePrimes],
            vec![SharedPrime],
            vec![SharedPrime],
            vec![],
            vec![SmallExponent],
            vec![ExponentOne],
        ];
        assert_eq!(of(&keys), expected);
    }

    #[test]
    fn one_key_twice_shares_nothing_with_itself() {
        assert_eq!(of(&[(65_537, SOUND), (65_537, SOUND), (65_537, SHARING[0])]), [[], [], []]);
    }

    #[test]
    fn numbers_that_are_no_keys_end() {
        let zero = "00".repeat(64);
        let even = format!("{}00", "ff".repeat(63));
        let huge = "ff".repeat(2048);
        let short = "0f";
        let found = of(&[(65_537, &zero), (0, &even), (65_537, &huge), (65_537, short), (2, "")]);
        assert_eq!(found, [[], [], [], [], []] as [[KeyWeakness; 0]; 5]);
    }
}
