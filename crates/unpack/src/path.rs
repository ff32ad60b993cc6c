// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Names from images, cleaned once, here: a name is bytes until it has passed.

/// The longest path that is believed, in bytes (`PATH_MAX` of Linux).
pub const MAX_PATH: usize = 4096;

/// A path inside a container as an absolute one without `.`, empty components or a trailing
/// slash; `None` where it leaves its container (`..`), holds a NUL, or is longer than
/// [`MAX_PATH`].
#[must_use]
pub fn clean(raw: &[u8]) -> Option<Vec<u8>> {
    if raw.len() > MAX_PATH || raw.contains(&0) {
        return None;
    }
    let mut path = Vec::with_capacity(raw.len() + 1);
    for component in raw.split(|byte| *byte == b'/') {
        match component {
            b"" | b"." => {}
            b".." => return None,
            _ => {
                path.push(b'/');
                path.extend_from_slice(component);
            }
        }
    }
    if path.is_empty() {
        path.push(b'/');
    }
    Some(path)
}

/// One name of a directory: `None` where it is no name.
#[must_use]
pub fn clean_name(raw: &[u8]) -> Option<&[u8]> {
    let bad =
        raw.is_empty() || raw == b"." || raw == b".." || raw.contains(&b'/') || raw.contains(&0);
    (!bad).then_some(raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside() {
        assert_eq!(clean(b"etc//./shadow/").as_deref(), Some(b"/etc/shadow".as_slice()));
        assert_eq!(clean(b"./").as_deref(), Some(b"/".as_slice()));
        assert_eq!(clean(b"a/../../etc/passwd"), None);
        assert_eq!(clean(b"a\0b"), None);
        assert_eq!(clean(&vec![b'a'; MAX_PATH + 1]), None);
    }

    #[test]
    fn a_name_is_one_component() {
        assert_eq!(clean_name(b"shadow"), Some(b"shadow".as_slice()));
        for bad in [b"".as_slice(), b".", b"..", b"a/b", b"a\0"] {
            assert_eq!(clean_name(bad), None);
        }
    }
}
