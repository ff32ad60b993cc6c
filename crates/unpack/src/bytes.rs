// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Numbers out of hostile bytes: every read is checked.

/// Byte order of a structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Endian {
    /// Least significant byte first.
    Little,
    /// Most significant byte first.
    Big,
}

/// Reads numbers of one byte order.
#[derive(Debug, Clone, Copy)]
pub struct Fields<'a> {
    bytes: &'a [u8],
    endian: Endian,
}

impl<'a> Fields<'a> {
    /// Over these bytes.
    #[must_use]
    pub fn new(bytes: &'a [u8], endian: Endian) -> Self {
        Self { bytes, endian }
    }

    fn array<const N: usize>(&self, at: usize) -> Option<[u8; N]> {
        let mut array: [u8; N] = self.bytes.get(at..at.checked_add(N)?)?.try_into().ok()?;
        if self.endian == Endian::Big {
            array.reverse();
        }
        Some(array)
    }

    /// One byte.
    #[must_use]
    pub fn u8(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    /// Two bytes.
    #[must_use]
    pub fn u16(&self, at: usize) -> Option<u16> {
        self.array(at).map(u16::from_le_bytes)
    }

    /// Four bytes.
    #[must_use]
    pub fn u32(&self, at: usize) -> Option<u32> {
        self.array(at).map(u32::from_le_bytes)
    }

    /// Eight bytes.
    #[must_use]
    pub fn u64(&self, at: usize) -> Option<u64> {
        self.array(at).map(u64::from_le_bytes)
    }

    /// Some bytes.
    #[must_use]
    pub fn bytes(&self, at: usize, length: usize) -> Option<&'a [u8]> {
        self.bytes.get(at..at.checked_add(length)?)
    }
}

/// A field of text that ends at its first NUL, as far as it is printable ASCII; `None` where it is
/// not.
#[must_use]
pub fn text_field(bytes: &[u8]) -> Option<String> {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let text = bytes.get(..end)?;
    let padded = bytes.get(end..)?.iter().all(|byte| *byte == 0);
    let printable = text.iter().all(|byte| (0x20..0x7f).contains(byte));
    (padded && printable).then(|| text.iter().map(|byte| char::from(*byte)).collect())
}

/// Lower-case hex digits, two a byte.
pub fn hex<'b>(bytes: impl IntoIterator<Item = &'b u8>) -> String {
    bytes.into_iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_both_orders() {
        let bytes = [1, 2, 3, 4, 5, 6, 7, 8];
        assert_eq!(Fields::new(&bytes, Endian::Little).u32(0), Some(0x0403_0201));
        assert_eq!(Fields::new(&bytes, Endian::Big).u32(0), Some(0x0102_0304));
        assert_eq!(Fields::new(&bytes, Endian::Big).u16(6), Some(0x0708));
        assert_eq!(Fields::new(&bytes, Endian::Little).u64(1), None);
        assert_eq!(Fields::new(&bytes, Endian::Little).u16(usize::MAX), None);
    }

    #[test]
    fn text_is_printable_and_padded() {
        assert_eq!(text_field(b"OpenWrt\0\0").as_deref(), Some("OpenWrt"));
        assert_eq!(text_field(b"Open\0Wrt"), None);
        assert_eq!(text_field(b"\x01\0"), None);
    }
}
