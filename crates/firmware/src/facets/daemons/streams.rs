// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Servers of camera streams: MediaMTX, formerly rtsp-simple-server (`mediamtx.yml`, of which the keys
//! that bear on log-ins are read line by line: what YAML can do beyond that, its shipped file does
//! not use, and each fact needs its line).

use thirteen_evidence::facts::{Answer, Endpoint, Setting};

use super::{MAX_PARTS, Reading, Source, answer, endpoint};
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
const SETTINGS: &[&[u8]] = &[b"authMethod", b"authHTTPAddress", b"externalAuthenticationURL"];
/// The same, of a user in the list of users; elsewhere they mean other things.
const OF_USERS: &[&[u8]] = &[b"user", b"action", b"path"];
/// Keys of which only is kept whether they are set.
const SECRETS: &[&[u8]] = &[b"pass", b"readPass", b"publishPass", b"readUser", b"publishUser"];
/// The list of users.
const USERS: &[u8] = b"authInternalUsers";

/// What it serves a stream over: the key that turns it on, and off; the key of its address, the port
/// without one, how it is carried, what is spoken. All of it is on unless a line says otherwise.
struct Face {
    is_on: &'static str,
    is_off: &'static str,
    address: &'static str,
    port: u16,
    protocol: &'static str,
    transport: &'static str,
}

const FACES: &[Face] = &[
    face("rtsp", "rtspDisable", "rtspAddress", 8554, "tcp", "rtsp"),
    face("rtmp", "rtmpDisable", "rtmpAddress", 1935, "tcp", "rtmp"),
    face("hls", "hlsDisable", "hlsAddress", 8888, "tcp", "http"),
    face("webrtc", "webrtcDisable", "webrtcAddress", 8889, "tcp", "http"),
    face("srt", "srtDisable", "srtAddress", 8890, "udp", "srt"),
];

const fn face(
    is_on: &'static str,
    is_off: &'static str,
    address: &'static str,
    port: u16,
    protocol: &'static str,
    transport: &'static str,
) -> Face {
    Face { is_on, is_off, address, port, protocol, transport }
}

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for path in PATHS {
        let Some(source) = reading.open(path) else { continue };
        let mut daemon = reading.daemon("mediamtx", path, reading.whole(source));
        let mut top: &[u8] = b"";
        let mut own: Vec<(Line<'_>, &[u8], &[u8])> = Vec::new();
        for line in lines(source.text).take(8192) {
            let Some((key, value)) = pair(line.bytes) else { continue };
            if line.bytes.first().is_some_and(u8::is_ascii_alphabetic) {
                top = key;
                own.push((line, key, value));
            }
            let is_of_user = top == USERS;
            if key == b"permissions" && is_of_user {
                permissions(reading, source, &line, value, &mut daemon.settings);
            }
            if daemon.settings.len() < MAX_PARTS {
                daemon.settings.extend(setting(reading, source, &line, (key, value), is_of_user));
            }
        }
        for face in FACES {
            daemon.endpoints.extend(served(reading, source, &own, face, path));
        }
        reading.found.push(daemon);
    }
}

/// Where a stream is served over one of its faces, if it is; `own` are the lines that stand in no
/// block.
fn served<'f>(
    reading: &Reading<'_, 'f>,
    source: Source<'f>,
    own: &[(Line<'f>, &[u8], &[u8])],
    face: &Face,
    path: &str,
) -> Option<Endpoint> {
    let last = |name: &str| own.iter().rfind(|(_, key, _)| *key == name.as_bytes());
    let says = |name: &str| last(name).map_or(Answer::Unknown, |own| answer(Some(own.2)));
    if says(face.is_on) == Answer::No || says(face.is_off) == Answer::Yes {
        return None;
    }
    let address = last(face.address);
    // What is on by default came with versions of the new name.
    let is_default = path.contains("mediamtx") || face.is_on == "rtsp";
    let place = match address.or_else(|| last(face.is_on)) {
        None if !is_default => return None,
        None => reading.whole(source),
        Some((line, ..)) => reading.line(source, line),
    };
    let at = match address {
        Some((_, _, value)) => super::place(value)?,
        None => ("0.0.0.0".to_owned(), face.port),
    };
    let mut endpoint = endpoint(at, face.transport, Answer::No, vec![place]);
    face.protocol.clone_into(&mut endpoint.protocol);
    Some(endpoint)
}

/// `[{action: read, path: x}, …]`: permissions in one line.
fn permissions<'f>(
    reading: &Reading<'_, 'f>,
    source: Source<'f>,
    line: &Line<'_>,
    value: &[u8],
    settings: &mut Vec<Setting>,
) {
    for part in value.split(|byte| b"[]{},".contains(byte)).take(MAX_PARTS) {
        let Some(pair) = pair(part).filter(|(key, _)| matches!(*key, b"action" | b"path")) else {
            continue;
        };
        if settings.len() < MAX_PARTS {
            settings.extend(setting(reading, source, line, pair, true));
        }
    }
}

fn setting<'f>(
    reading: &Reading<'_, 'f>,
    source: Source<'f>,
    line: &Line<'_>,
    (key, value): (&[u8], &[u8]),
    is_of_user: bool,
) -> Option<Setting> {
    if SETTINGS.contains(&key) || (is_of_user && OF_USERS.contains(&key)) {
        return Some(reading.setting(source, line, key, value));
    }
    // Addresses are kept as "some" or "none": `ips: []` lets everybody in.
    if key == b"ips" && is_of_user {
        let value: &[u8] = if matches!(value, b"[]") { b"" } else { b"some" };
        return Some(reading.setting(source, line, key, value));
    }
    let is_secret = SECRETS.contains(&key) && (is_of_user || key != b"pass");
    (is_secret && !value.is_empty()).then(|| reading.secret(source, line, key))
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
        b"~" | b"null" => b"",
        value => value,
    };
    Some((bare[..at].trim_ascii(), value))
}
