// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From a package's version to that of the software: a distribution's epoch, revision and marks
//! cut off (Debian Policy 5.6.12; OpenWrt's `PKG_VERSION` and `PKG_RELEASE`).

/// Marks of a distribution within the upstream part: what follows is its own.
const MARKS: &[&str] = &["+dfsg", ".dfsg", "~dfsg", "+ds", "+repack"];

/// The upstream version.
pub fn upstream(raw: &str) -> &str {
    let version = without_epoch(raw);
    let version = without_revision(version);
    let cut = MARKS.iter().filter_map(|mark| version.find(mark)).min();
    let version = &version[..cut.unwrap_or(version.len())];
    // `2024.09.15~3a1f5c2b`: a commit behind a date (OpenWrt since 2023).
    match version.rsplit_once('~') {
        Some((before, hash)) if is_hash(hash) => before,
        _ => version,
    }
}

fn without_epoch(raw: &str) -> &str {
    match raw.split_once(':') {
        Some((epoch, rest)) if is_number(epoch) && !rest.is_empty() => rest,
        _ => raw,
    }
}

/// Cuts the pieces behind the upstream version: commits, and one revision.
fn without_revision(version: &str) -> &str {
    let pieces: Vec<&str> = version.split('-').collect();
    // A date is one piece: `2015-03-25`, `3.18.23+2015-03-09`.
    let base = if pieces.len() >= 3 && is_date(pieces[0], pieces[1], pieces[2]) { 3 } else { 1 };
    let mut kept = pieces.len();
    let mut has_revision = true;
    while kept > base {
        let piece = pieces[kept - 1];
        let is_commit = is_hash(piece);
        let is_own = is_commit || has_revision && is_revision(piece);
        if !is_own {
            break;
        }
        has_revision &= is_commit;
        kept -= 1;
    }
    let length = pieces[..kept].iter().map(|piece| piece.len() + 1).sum::<usize>() - 1;
    &version[..length]
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A commit, shortened or not.
fn is_hash(text: &str) -> bool {
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (7..=40).contains(&text.len()) && text.bytes().all(is_hex)
}

/// `1`, `3.4`, `r29592`, `4+deb12u1`, `0ubuntu1`.
fn is_revision(text: &str) -> bool {
    let text = text.strip_prefix('r').unwrap_or(text);
    text.starts_with(|first: char| first.is_ascii_digit())
}

fn is_date(year: &str, month: &str, day: &str) -> bool {
    let year = year.rsplit('+').next().unwrap_or(year);
    let within = |text: &str, most: u32| {
        text.len() == 2 && text.parse().is_ok_and(|number: u32| (1..=most).contains(&number))
    };
    let day = day.split('.').next().unwrap_or(day);
    year.len() == 4
        && (year.starts_with("19") || year.starts_with("20"))
        && is_number(year)
        && within(month, 12)
        && within(day, 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_openwrt() {
        for (raw, version) in [
            ("1.23.2-1", "1.23.2"),
            ("1.15.3-3.4", "1.15.3"),
            ("2-34.8", "2"),
            ("51", "51"),
            ("43.32-r29592", "43.32"),
            ("204.2-r11306-c4a6851c72", "204.2"),
            ("2014-09-19", "2014-09-19"),
            ("2015-03-25-1", "2015-03-25"),
            ("2014-04-11.1-1", "2014-04-11.1"),
            ("2016-01-10-96415afecef35766332067f4205ef3b2c7561d21", "2016-01-10"),
            ("2020-05-12-84269037-1", "2020-05-12"),
            ("3.18.23+2015-03-09-3", "3.18.23+2015-03-09"),
            ("3.10.49-1-ad222baab7cf17d00e255c5edc11fa85", "3.10.49"),
            (
                "9c97d5ecd795709c8584e972bfdf3aee3a5b846d-7",
                "9c97d5ecd795709c8584e972bfdf3aee3a5b846d",
            ),
            ("2024.09.15~3a1f5c2b-r1", "2024.09.15"),
            ("1.36.1-r2", "1.36.1"),
        ] {
            assert_eq!(upstream(raw), version, "{raw}");
        }
    }

    #[test]
    fn of_debian_and_alpine() {
        for (raw, version) in [
            ("1:1.35.0-4+deb12u1+b1", "1.35.0"),
            ("2:6.2.1+dfsg1-1.1", "6.2.1"),
            ("1:1.2.13.dfsg-1", "1.2.13"),
            ("3.0.20-1~deb12u2", "3.0.20"),
            ("1.0-rc1-2", "1.0-rc1"),
            ("1.0~rc2-1", "1.0~rc2"),
            ("3.1.4_p6-r0", "3.1.4_p6"),
            ("2022.83", "2022.83"),
        ] {
            assert_eq!(upstream(raw), version, "{raw}");
        }
    }

    #[test]
    fn of_nonsense() {
        for raw in ["", "-", "--", ":", "1:", "a:b", "-1", "é-1"] {
            let _ = upstream(raw);
        }
        assert_eq!(upstream("1:"), "1:");
        assert_eq!(upstream("-1"), "");
    }
}
