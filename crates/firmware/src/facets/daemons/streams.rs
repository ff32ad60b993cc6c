// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Servers of camera streams: MediaMTX, formerly rtsp-simple-server (`mediamtx.yml`, of which the keys
//! that bear on log-ins are read line by line: what YAML can do beyond that, its shipped file does
//! not use, and each fact needs its line).

use thirteen_evidence::facts::Answer;

use super::{MAX_PARTS, Reading, Source, endpoint, place};
use crate::view::{Line, lines};

/// Its configurations.
pub(super) const PATHS: &[&str] = &[
    "/etc/mediamtx.yml",
    "/etc/mediamtx/mediamtx.yml",
    "/usr/local/etc/mediamtx.yml",
    "/etc/rtsp-simple-server.yml",
    "/usr/local/etc/rtsp-simple-server.yml",
    "/mediamtx.yml",
];
/// Keys whose value is kept.
const SETTINGS: &[&[u8]] =
    &[b"rtsp", b"authMethod", b"authHTTPAddress", b"externalAuthenticationURL", b"user", b"action"];
/// Keys of which only is kept whether they are set.
const SECRETS: &[&[u8]] = &[b"pass", b"readPass", b"publishPass", b"readUser", b"publishUser"];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for path in PATHS {
        let Some(source) = reading.open(path) else { continue };
        let mut daemon = reading.daemon("mediamtx", path, reading.whole(source));
        for line in lines(source.text).take(8192) {
            let Some((key, value)) = pair(line.bytes) else { continue };
            if key == b"rtspAddress"
                && let Some(place) = place(value)
            {
                let locators = vec![reading.line(source, &line)];
                daemon.endpoints.push(endpoint(place, "rtsp", Answer::No, locators));
            }
            if daemon.settings.len() < MAX_PARTS {
                daemon.settings.extend(setting(reading, source, &line, key, value));
            }
        }
        reading.found.push(daemon);
    }
}

fn setting<'f>(
    reading: &Reading<'_, 'f>,
    source: Source<'f>,
    line: &Line<'_>,
    key: &[u8],
    value: &[u8],
) -> Option<thirteen_evidence::facts::Setting> {
    if SETTINGS.contains(&key) {
        return Some(reading.setting(source, line, key, value));
    }
    // Addresses are kept as "some" or "none": `ips: []` lets everybody in.
    if key == b"ips" {
        let value: &[u8] = if matches!(value, b"[]") { b"" } else { b"some" };
        return Some(reading.setting(source, line, key, value));
    }
    (SECRETS.contains(&key) && !value.is_empty()).then(|| reading.secret(source, line, key))
}

/// `key: value`, `- key: value`; quotes taken off, a comment left out.
fn pair(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let bare = line.trim_ascii();
    let bare = bare.strip_prefix(b"- ").map_or(bare, |rest| rest.trim_ascii());
    let at = memchr::memchr(b':', bare).filter(|_| !bare.starts_with(b"#"))?;
    let value = &bare[at + 1..];
    let cut = memchr::memmem::find(value, b" #").unwrap_or(value.len());
    let value = value[..cut].trim_ascii();
    let value = match value {
        [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] => inner,
        value => value,
    };
    Some((bare[..at].trim_ascii(), value))
}
