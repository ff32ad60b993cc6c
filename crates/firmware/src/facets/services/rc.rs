// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What one boot script starts: OpenWrt's `rc.common` and procd, or a script with `start`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::script::{Allowance, Change, Launch, Reach, Walker};
use crate::view::FileSystem;

/// What is known of a script.
pub struct Ran {
    /// What it starts, the surest first seen of equal ones.
    pub launches: Vec<Launch>,
    /// What it does to passwords and the files that hold them.
    pub changes: Vec<Change>,
    /// False where it could not be read to its end.
    pub is_read: bool,
}

/// Goes through a script as init calls it, with `action` for its first argument.
pub fn run(
    files: &FileSystem<'_>,
    work: &Allowance,
    path: &[u8],
    text: &[u8],
    action: &[u8],
) -> Ran {
    let mut walker = Walker::new(files, path, text).within(work);
    walker.set(b"IPKG_INSTROOT", b"");
    let is_read = if crate::view::first_line(text).ends_with(b"/etc/rc.common") {
        openwrt(&mut walker)
    } else {
        walker.run_script(&[action])
    };
    let changes = walker.take_changes();
    Ran { launches: distinct(walker.into_launches()), changes, is_read }
}

/// Goes through a script that init runs by itself, and the scripts that it calls.
pub fn run_following(
    files: &FileSystem<'_>,
    work: &Allowance,
    path: &[u8],
    text: &[u8],
    arguments: &[&[u8]],
) -> Ran {
    let mut walker = Walker::new(files, path, text).within(work);
    walker.follow_scripts();
    let is_read = walker.run_script(arguments);
    let changes = walker.take_changes();
    Ran { launches: distinct(walker.into_launches()), changes, is_read }
}

/// `rc.common` reads the script, then calls `boot`, which calls `start` unless the script says
/// otherwise; with `USE_PROCD`, `start` is `start_service` whatever else the script defines
/// (OpenWrt, `package/base-files/files/etc/rc.common`).
fn openwrt(walker: &mut Walker<'_>) -> bool {
    let mut is_read = walker.run_script(&[]);
    let procd = walker.get(b"USE_PROCD").is_some_and(|value| !value.is_empty());
    if procd {
        walker.alias(b"start", b"start_service");
    }
    let start: &[u8] = b"start";
    if walker.defines(b"boot") {
        is_read &= walker.run_function(b"boot");
        if walker.has_no_launches() && walker.defines(start) {
            let condition = "start is called by another script: boot does not call it";
            is_read &= walker.run_function_under(condition, start);
        }
    } else if walker.defines(start) {
        is_read &= walker.run_function(start);
    }
    is_read
}

/// The text that a line hands to a shell: `/bin/sh -c "…"`.
pub fn shell_text(value: &[u8]) -> Option<Vec<u8>> {
    let at = memchr::memmem::find(value, b" -c ")?;
    let shell = value[..at].trim_ascii().rsplit(|byte| matches!(byte, b'/' | b'-')).next()?;
    if !matches!(shell, b"sh" | b"ash" | b"bash" | b"dash") {
        return None;
    }
    match value.get(at + 4..)?.trim_ascii() {
        [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] => Some(inner.to_vec()),
        // Without quotes the first word alone is the text.
        bare => bare.split(u8::is_ascii_whitespace).next().map(<[u8]>::to_vec),
    }
}

fn rank(reach: &Reach) -> u8 {
    match reach {
        Reach::Always => 0,
        Reach::Conditional(_) => 1,
        Reach::Never(_) => 2,
    }
}

/// One of each program with its arguments: the one that is surest to be reached.
pub fn distinct(launches: Vec<Launch>) -> Vec<Launch> {
    let mut kept: Vec<Launch> = Vec::new();
    let mut numbers: BTreeMap<(Vec<u8>, Vec<Vec<u8>>), usize> = BTreeMap::new();
    for launch in launches {
        match numbers.entry((launch.program.clone(), launch.arguments.clone())) {
            Entry::Vacant(new) => {
                new.insert(kept.len());
                kept.push(launch);
            }
            Entry::Occupied(same) => {
                let own = kept.get_mut(*same.get());
                if let Some(own) = own.filter(|own| rank(&own.reach) > rank(&launch.reach)) {
                    *own = launch;
                }
            }
        }
    }
    kept
}
