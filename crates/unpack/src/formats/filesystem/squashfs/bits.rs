// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Bit fields as compilers lay them out: from the lowest bit on little-endian machines, from the
//! highest on big-endian ones. Versions before 4 store them as they stood in memory.

use std::ops::Deref;

use crate::bytes::{Endian, Fields};

/// Fields that may be narrower than bytes.
#[derive(Debug, Clone, Copy)]
pub struct Bits<'a> {
    bytes: &'a [u8],
    fields: Fields<'a>,
    endian: Endian,
}

impl<'a> Bits<'a> {
    /// Over these bytes.
    pub fn new(bytes: &'a [u8], endian: Endian) -> Self {
        Self { bytes, fields: Fields::new(bytes, endian), endian }
    }

    /// `width` bits, at most 32, behind the first `at` bits.
    pub fn bits(&self, at: usize, width: usize) -> Option<u32> {
        let (first, skip) = (at / 8, at % 8);
        let count = (skip + width).div_ceil(8);
        let bytes = self.bytes.get(first..first.checked_add(count)?)?;
        let join = |value: u64, byte: &u8| value << 8 | u64::from(*byte);
        let value = match self.endian {
            Endian::Little => bytes.iter().rev().fold(0, join) >> skip,
            Endian::Big => bytes.iter().fold(0, join) >> (count * 8 - skip - width),
        };
        u32::try_from(value & ((1 << width) - 1)).ok()
    }

    /// `width` bits, at most 16, behind the first `at` bits.
    pub fn short(&self, at: usize, width: usize) -> Option<u16> {
        u16::try_from(self.bits(at, width)?).ok()
    }
}

impl<'a> Deref for Bits<'a> {
    type Target = Fields<'a>;

    fn deref(&self) -> &Fields<'a> {
        &self.fields
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_both_orders() {
        // 19 bits and 13 bits in one word, as directories have them.
        let (size, offset) = (0x5_1234_u32, 0x0abc_u32);
        let little = (size | offset << 19).to_le_bytes();
        let big = (size << 13 | offset).to_be_bytes();
        for (bytes, endian) in [(little, Endian::Little), (big, Endian::Big)] {
            let bits = Bits::new(&bytes, endian);
            assert_eq!((bits.bits(0, 19), bits.bits(19, 13)), (Some(size), Some(offset)));
            assert_eq!(bits.bits(19, 14), None);
        }
    }
}
