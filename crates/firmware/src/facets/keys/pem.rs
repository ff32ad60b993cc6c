// SPDX-License-Identifier: Apache-2.0 OR MIT
//! PEM blocks in any bytes (RFC 7468; RFC 1421 4.6 for the headers of encrypted keys). A marker
//! without a body is none.

use memchr::memmem;

use super::base64;

const BEGIN: &[u8] = b"-----BEGIN ";
/// The longest label, headers and body that are believed, in bytes.
const MAX_LABEL: usize = 40;
const MAX_HEADERS: usize = 1024;
const MAX_BODY: usize = 64 << 10;

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// `RSA PRIVATE KEY`.
    pub label: String,
    /// The decoded body.
    pub body: Vec<u8>,
    /// `Proc-Type: 4,ENCRYPTED`.
    pub is_encrypted: bool,
    /// First byte of the begin marker.
    pub offset: usize,
    /// Number of bytes up to the end of the end marker.
    pub length: usize,
}

/// The blocks in a content, up to a bound.
pub fn blocks(content: &[u8], most: usize) -> Vec<Block> {
    let mut found = Vec::new();
    let mut after = 0;
    for at in memmem::find_iter(content, BEGIN) {
        if at < after {
            continue;
        }
        if let Some(block) = block(content, at) {
            after = at + block.length;
            found.push(block);
            if found.len() >= most {
                break;
            }
        }
    }
    found
}

fn block(content: &[u8], at: usize) -> Option<Block> {
    let rest = &content[at + BEGIN.len()..];
    let dashes = memmem::find(&rest[..rest.len().min(MAX_LABEL)], b"-----")?;
    let label = std::str::from_utf8(&rest[..dashes]).ok()?;
    if !label.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ')
    {
        return None;
    }
    let rest = &rest[dashes + 5..];
    if matches!(rest.first(), Some(b'\\' | b'"' | b'\'')) {
        return quoted(content, at, label, rest);
    }
    if !matches!(rest.first(), Some(b'\r' | b'\n')) {
        return None;
    }
    let (headers, rest) = headers(rest);
    // No `-` is part of base64: what stands before the next one is the body, or none.
    let end = memchr::memchr(b'-', &rest[..rest.len().min(MAX_BODY)])?;
    let marker = format!("-----END {label}-----");
    if !rest[end..].starts_with(marker.as_bytes()) {
        return None;
    }
    let body = base64::decode(&rest[..end])?;
    let inner = content.len() - at - rest.len();
    Some(Block {
        label: label.to_owned(),
        body,
        is_encrypted: memmem::find(headers, b"ENCRYPTED").is_some(),
        offset: at,
        length: inner + end + marker.len(),
    })
}

/// A block in a string of JSON, of C and of their like: line ends are `\n`, and it may be put together of
/// one string per line.
fn quoted(content: &[u8], at: usize, label: &str, rest: &[u8]) -> Option<Block> {
    let end = memchr::memchr(b'-', &rest[..rest.len().min(MAX_BODY)])?;
    let marker = format!("-----END {label}-----");
    if !rest[end..].starts_with(marker.as_bytes()) {
        return None;
    }
    let body = base64::decode(&plain(&rest[..end]))?;
    let length = content.len() - at - rest.len() + end + marker.len();
    Some(Block { label: label.to_owned(), body, is_encrypted: false, offset: at, length })
}

/// What a string stands for, and what follows in the next one: nothing between the two counts.
fn plain(quoted: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(quoted.len());
    let mut bytes = quoted.iter().copied().peekable();
    let mut is_inside = true;
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => {
                // One more level of quoting doubles the signs.
                while bytes.next_if_eq(&b'\\').is_some() {}
                // `\/` is a slash, in JSON.
                let _ = bytes.next_if(|own| *own != b'/');
            }
            b'"' | b'\'' => is_inside = !is_inside,
            _ if is_inside => text.push(byte),
            _ => {}
        }
    }
    text
}

/// Headers of the form `Name: value` with the empty line behind them, where there are any.
fn headers(rest: &[u8]) -> (&[u8], &[u8]) {
    let none = (&rest[..0], rest);
    let start = &rest[..rest.len().min(MAX_HEADERS)];
    let line = start.trim_ascii_start();
    if !line.starts_with(b"Proc-Type:") {
        return none;
    }
    let end = memmem::find(start, b"\r\n\r\n").map(|at| at + 4);
    match end.or_else(|| memmem::find(start, b"\n\n").map(|at| at + 2)) {
        Some(end) => rest.split_at(end),
        None => none,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_ends_where_it_ends() {
        let text = b"xx-----BEGIN PUBLIC KEY-----\nZm9v\nYmFy\n-----END PUBLIC KEY-----\nyy";
        let [block] = blocks(text, 9).try_into().unwrap();
        assert_eq!(
            (block.label.as_str(), block.body.as_slice()),
            ("PUBLIC KEY", b"foobar".as_slice())
        );
        assert_eq!(&text[block.offset..][..block.length], &text[2..text.len() - 3]);
    }

    #[test]
    fn headers_tell_of_encryption() {
        let text = b"-----BEGIN RSA PRIVATE KEY-----\r\nProc-Type: 4,ENCRYPTED\r\n\
                     DEK-Info: AES-128-CBC,00\r\n\r\nZm9v\r\n-----END RSA PRIVATE KEY-----\r\n";
        let [block] = blocks(text, 9).try_into().unwrap();
        assert!(block.is_encrypted && block.body == b"foo");
    }

    #[test]
    fn blocks_in_strings_of_other_languages() {
        for text in [
            r#"{"key": "-----BEGIN PUBLIC KEY-----\nZm9v\nYmFy\n-----END PUBLIC KEY-----\n"}"#,
            r#"{"key": "-----BEGIN PUBLIC KEY-----\\nZm9vYmFy\\n-----END PUBLIC KEY-----"}"#,
            "KEY='-----BEGIN PUBLIC KEY-----\\r\\nZm9vYmFy\\r\\n-----END PUBLIC KEY-----'",
            "\"-----BEGIN PUBLIC KEY-----\\n\"\n  \"Zm9v\\n\"\n  \"YmFy\\n\"\n  \"-----END PUBLIC KEY-----\"",
            "'-----BEGIN PUBLIC KEY-----' +\n 'Zm9v' +\n 'YmFy' +\n '-----END PUBLIC KEY-----'",
        ] {
            let [block] = blocks(text.as_bytes(), 9).try_into().unwrap();
            assert_eq!(block.body, b"foobar", "{text}");
            assert!(text[block.offset..][..block.length].ends_with("-----END PUBLIC KEY-----"));
        }
        for text in [
            r"-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
            r"-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
            r"-----BEGIN PRIVATE KEY-----\nZm9v\n-----END PUBLIC KEY-----",
            "\"-----BEGIN PRIVATE KEY-----\", \"-----END PRIVATE KEY-----\"",
        ] {
            assert!(blocks(text.as_bytes(), 9).is_empty(), "{text}");
        }
    }

    #[test]
    fn markers_alone_are_no_block() {
        // As they stand side by side in a library that parses them.
        for text in [
            "-----BEGIN RSA PRIVATE KEY-----\0-----END RSA PRIVATE KEY-----\0",
            "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n",
            "-----BEGIN PRIVATE KEY-----\nZm9v\n-----END PUBLIC KEY-----\n",
            "-----BEGIN PRIVATE KEY-----\nZm 9v?\n-----END PRIVATE KEY-----\n",
            "-----BEGIN %s-----\nZm9v\n-----END %s-----\n",
            "-----BEGIN ",
        ] {
            assert!(blocks(text.as_bytes(), 9).is_empty(), "{text}");
        }
    }

    #[test]
    fn many_markers_end_soon() {
        let text = b"-----BEGIN PRIVATE KEY-----\nAAAA".repeat(40_000);
        assert!(blocks(&text, 9).is_empty());
    }
}
