// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Tells instructions from other bytes, by the few that compilers write most.

/// Below this many bytes nothing is said.
const ENOUGH: usize = 1024;

/// Name of the processor whose instructions these bytes are; `start` is where they stand in the
/// artefact, as instructions are aligned there.
pub fn processor(bytes: &[u8], start: usize) -> Option<&'static str> {
    if bytes.len() < ENOUGH {
        return None;
    }
    let aligned = bytes.get(start.next_multiple_of(4) - start..)?;
    let words = || aligned.chunks_exact(4).map(|word| [word[0], word[1], word[2], word[3]]);
    let tests: [Test; 4] = [
        ("mips-be", mips, true),
        ("mips-le", mips, false),
        ("arm", arm, false),
        ("aarch64", aarch64, false),
    ];
    for (name, test, big_endian) in tests {
        let word = |bytes: [u8; 4]| match big_endian {
            true => u32::from_be_bytes(bytes),
            false => u32::from_le_bytes(bytes),
        };
        if is_code(words().map(word), test) {
            return Some(name);
        }
    }
    let halves: Vec<u16> =
        aligned.chunks_exact(2).map(|half| u16::from_le_bytes([half[0], half[1]])).collect();
    if is_thumb(&halves) {
        return Some("thumb");
    }
    if is_risc_v(&halves) {
        return Some("risc-v");
    }
    is_xtensa(bytes).then_some("xtensa")
}

/// Name, what a word says, and whether the highest byte comes first.
type Test = (&'static str, fn(u32) -> Sign, bool);

/// What a word says of its processor.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// The beginning or end of a function.
    Function,
    /// A frequent instruction.
    Frequent,
    /// Nothing.
    None,
}

/// More than half of the words that are not zero are frequent ones, and some begin or end a
/// function.
fn is_code(words: impl Iterator<Item = u32>, test: fn(u32) -> Sign) -> bool {
    let (mut total, mut frequent, mut functions) = (0_u32, 0_u32, 0_u32);
    for word in words.filter(|word| *word != 0) {
        total += 1;
        match test(word) {
            Sign::Function => functions += 1,
            Sign::Frequent => frequent += 1,
            Sign::None => {}
        }
    }
    total >= 128 && functions >= 2 && (frequent + functions) * 100 >= total * 55
}

fn mips(word: u32) -> Sign {
    match word >> 16 {
        // addiu sp, lw ra from and sw ra to the stack; jr ra.
        0x27bd | 0x8fbf | 0xafbf => return Sign::Function,
        _ if word == 0x03e0_0008 => return Sign::Function,
        _ => {}
    }
    match word >> 24 {
        // branches, jal, addiu, lui, loads and stores.
        0x10..=0x17
        | 0x0c..=0x0f
        | 0x24..=0x27
        | 0x3c
        | 0x8c..=0x93
        | 0xa0..=0xa3
        | 0xac..=0xaf => Sign::Frequent,
        // Register arithmetic: the lowest bits are a function that is in use.
        0x00..=0x03 if matches!(word & 0x3f, 0x00..=0x0f | 0x18..=0x1b | 0x20..=0x2b) => {
            Sign::Frequent
        }
        _ => Sign::None,
    }
}

fn arm(word: u32) -> Sign {
    // push {…, lr}; pop {…, pc}; bx lr.
    let push = word & 0xffff_4000 == 0xe92d_4000;
    let pop = word & 0xffff_8000 == 0xe8bd_8000;
    if push || pop || word == 0xe12f_ff1e {
        return Sign::Function;
    }
    if word >> 28 == 0xe { Sign::Frequent } else { Sign::None }
}

fn aarch64(word: u32) -> Sign {
    // ret; stp x29, x30.
    if word == 0xd65f_03c0 || word & 0xffc0_7fff == 0xa980_7bfd {
        return Sign::Function;
    }
    match word >> 24 {
        0x11 | 0x12 | 0x14 | 0x17 | 0x2a | 0x34..=0x39 | 0x52..=0x54 | 0x6b | 0x71 | 0x72 => {
            Sign::Frequent
        }
        0x90..=0x92 | 0x94 | 0x97 | 0xa9 | 0xaa | 0xb4 | 0xb5 | 0xb8 | 0xb9 => Sign::Frequent,
        0x8b | 0xb0 | 0xcb | 0xd0..=0xd3 | 0xd6 | 0xeb | 0xf0..=0xf2 | 0xf8 | 0xf9 => {
            Sign::Frequent
        }
        _ => Sign::None,
    }
}

/// Beginnings and ends of functions, and calls: more than twice as many as chance would have.
fn is_thumb(halves: &[u16]) -> bool {
    let functions = (halves.iter())
        .filter(|half| matches!(**half >> 8, 0xb5 | 0xbd) || **half == 0x4770)
        .count();
    let calls = (halves.windows(2))
        .filter(|pair| pair[0] >> 11 == 0x1e && pair[1] & 0xd000 == 0xd000)
        .count();
    functions * 80 >= halves.len() && calls * 60 >= halves.len()
}

fn is_risc_v(halves: &[u16]) -> bool {
    let returns = halves.iter().filter(|half| **half == 0x8082).count();
    let stacks = halves.iter().filter(|half| matches!(half, 0x1101 | 0x1141 | 0x7179 | 0x7139));
    returns >= 2 && stacks.count() >= 2
}

/// `ret.n` or `retw.n`, and `entry` or the literal loads of a function.
fn is_xtensa(bytes: &[u8]) -> bool {
    let returns = bytes.windows(2).filter(|two| matches!(two, [0x0d | 0x1d, 0xf0])).count();
    let begins = (bytes.windows(3))
        .filter(|three| {
            matches!(three, [0x36, 0x21 | 0x41 | 0x61 | 0x81 | 0xa1, _] | [0x12, 0xc1, _])
        })
        .count();
    returns >= 4 && begins >= 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_repeated_is_code_and_its_bytes_turned_are_of_the_other_order() {
        let function = [
            0x27bd_ffe0_u32,
            0xafbf_001c,
            0x3c02_8000,
            0x2442_1000,
            0x0c00_1234,
            0x0040_2021,
            0x8fbf_001c,
            0x03e0_0008,
            0x27bd_0020,
        ];
        let bytes: Vec<u8> = function.iter().flat_map(|word| word.to_be_bytes()).collect();
        assert_eq!(processor(&bytes.repeat(40), 0), Some("mips-be"));
        let bytes: Vec<u8> = function.iter().flat_map(|word| word.to_le_bytes()).collect();
        assert_eq!(processor(&bytes.repeat(40), 0), Some("mips-le"));
    }

    #[test]
    fn numbers_that_count_up_are_no_code() {
        let bytes: Vec<u8> = (0..4096_u32).flat_map(u32::to_le_bytes).collect();
        assert_eq!(processor(&bytes, 0), None);
        assert_eq!(processor(&[0; 4096], 0), None);
    }
}
