// SPDX-License-Identifier: Apache-2.0 OR MIT
//! OpenWrt's `/etc/config/firewall` (OpenWrt documentation, "Firewall configuration"): the zone that
//! holds the network `wan`, and the rules that let in from it. What else may let in (redirects, files
//! that are included, zones of other networks) is kept as an opening that is narrowed.

use thirteen_evidence::facts::{Firewall, Opening, Policy};

use super::{MAX_OPENINGS, NARROWED, Reading, opening};
use crate::config::{truth, uci};
use crate::view::{Found, Line, lines, trimmed};

const PATH: &str = "/etc/config/firewall";
/// What fw4 includes without being told to, as does `/etc/nftables.d`.
pub(super) const SHARED: &[u8] = b"/usr/share/nftables.d/";
/// Ends of what lets in or takes back, and folders of chains that nothing comes to the device by.
const LETTING: &[&str] =
    &["accept", "jump", "goto", "vmap", "flush", "delete", "destroy", "include"];
const ELSEWHERE: &[&str] =
    &["forward", "output", "dstnat", "srcnat", "mangle", "raw", "postrouting"];
/// Options of a rule that are understood here; any other narrows it.
const PLAIN: &[&[u8]] = &[
    b"name",
    b"_name",
    b"src",
    b"proto",
    b"dest_port",
    b"src_ip",
    b"target",
    b"family",
    b"enabled",
    b"icmp_type",
];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    let Some((file, text)) = reading.open(PATH) else { return };
    let sections = uci::sections(text);
    let (loaded, loader) = reading.loader(&["firewall"], "");
    let default = sections.iter().find(|own| own.kind == b"defaults");
    let default = default.and_then(|own| own.option(b"input"));
    let keep =
        |reading: &mut Reading<'_, '_>, zone: &str, name: &[u8], places: Vec<&Line<'_>>, input| {
            let rules = sections.iter().filter(|own| own.kind == b"rule" && lets_in(own, name));
            let mut openings: Vec<Opening> =
                rules.take(MAX_OPENINGS).map(|own| of_rule(reading, file, own)).collect();
            let others = sections.iter().filter(|own| may_let_in(reading, own, default, name));
            let room = MAX_OPENINGS.saturating_sub(openings.len());
            let others: Vec<Opening> = others
                .take(room)
                .map(|own| opening("", "", NARROWED, reading.line(file, &own.line)))
                .collect();
            openings.extend(others);
            let room = MAX_OPENINGS.saturating_sub(openings.len());
            openings.extend(included(reading, room));
            let firewall = Firewall {
                mechanism: "openwrt".to_owned(),
                config: PATH.to_owned(),
                zone: zone.to_owned(),
                input,
                loaded,
                openings,
                locators: places.into_iter().map(|line| reading.line(file, line)).collect(),
            };
            reading.keep(firewall, loader.clone());
        };
    let mut has_wan = false;
    for zone in sections.iter().filter(|own| own.kind == b"zone" && is_wan(own)) {
        has_wan = true;
        // A zone without a policy of its own has that of the defaults; without either it rejects.
        let own = zone.option(b"input").or(default);
        let input = own.and_then(|own| policy(&own.value)).unwrap_or(Policy::Reject);
        let place = own.map_or(&zone.line, |own| &own.line);
        let name = value(zone, b"name");
        // A device that routes nothing has its home network there.
        let side = if routes(&sections, zone, &name) { "wan" } else { "station" };
        keep(reading, side, &name, vec![place, &zone.line], input);
    }
    // Without such a zone the defaults hold on that side too.
    if let Some(own) = default.filter(|_| !has_wan)
        && let Some(input) = policy(&own.value)
    {
        keep(reading, "", b"", vec![&own.line], input);
    }
}

fn of_rule<'f>(reading: &Reading<'_, 'f>, file: Found<'f>, rule: &uci::Section<'_>) -> Opening {
    let protocol = trimmed(&value(rule, b"proto"));
    let protocol = if protocol.is_empty() { "tcp udp" } else { protocol.as_str() };
    let is_plain = rule.options.iter().all(|own| PLAIN.contains(&own.name.as_slice()));
    let source = trimmed(&value(rule, b"src_ip"));
    let source = if is_plain { source.as_str() } else { NARROWED };
    opening(protocol, &trimmed(&ports(rule)), source, reading.line(file, &rule.line))
}

/// Files that fw4 includes by itself, and that may let in.
fn included(reading: &Reading<'_, '_>, room: usize) -> Vec<Opening> {
    let files = reading.files.iter().filter(|own| {
        let path = &own.header.path;
        let folder = path.rsplit(|byte| *byte == b'/').nth(1).unwrap_or_default();
        (path.starts_with(SHARED) || path.starts_with(b"/etc/nftables.d/"))
            && !ELSEWHERE.iter().any(|own| folder.starts_with(own.as_bytes()))
    });
    let lets_in = |line: &Line<'_>| {
        let bare = line.bytes.trim_ascii();
        let has = |word: &&str| memchr::memmem::find(bare, word.as_bytes()).is_some();
        !bare.starts_with(b"#") && LETTING.iter().any(has)
    };
    let found = files.filter_map(|file| {
        let line = lines(file.text?).find(lets_in)?;
        Some(opening("", "", NARROWED, reading.line(file, &line)))
    });
    found.take(room).collect()
}

fn value(section: &uci::Section<'_>, name: &[u8]) -> Vec<u8> {
    section.option(name).map(|own| own.value.clone()).unwrap_or_default()
}

/// All values of the ports: a list, or words of one option.
fn ports(rule: &uci::Section<'_>) -> Vec<u8> {
    let all: Vec<&[u8]> = rule.all(b"dest_port").map(|own| own.value.as_slice()).collect();
    all.join(&b' ')
}

/// A zone that is called so, or that holds the network.
fn is_wan(zone: &uci::Section<'_>) -> bool {
    let mut names = zone.all(b"name").chain(zone.all(b"network"));
    names.any(|own| own.value.split(|byte| *byte == b' ').any(|name| name == b"wan"))
}

/// Whether another network goes out through the zone: it hides addresses, or is forwarded to.
fn routes(sections: &[uci::Section<'_>], wan: &uci::Section<'_>, name: &[u8]) -> bool {
    let has_other = sections.iter().any(|own| own.kind == b"zone" && !is_wan(own));
    let is_forwarded =
        sections.iter().any(|own| own.kind == b"forwarding" && value(own, b"dest") == name);
    has_other && (truth(&value(wan, b"masq")) == Some(true) || is_forwarded)
}

fn is_off(section: &uci::Section<'_>) -> bool {
    truth(&value(section, b"enabled")) == Some(false)
}

/// Whether a section may let in from elsewhere than the home network, in a way that is not followed.
fn may_let_in(
    reading: &Reading<'_, '_>,
    own: &uci::Section<'_>,
    default: Option<&uci::Entry<'_>>,
    wan: &[u8],
) -> bool {
    let is_home = |name: &[u8]| name.is_empty() || name.starts_with(b"lan");
    match own.kind.as_slice() {
        b"redirect" => !is_off(own) && !is_home(&value(own, b"src")),
        b"include" => !is_off(own) && !is_idle(reading, &value(own, b"path")),
        b"zone" if !is_wan(own) && !is_home(&value(own, b"name")) => {
            let input = own.option(b"input").or(default);
            input.and_then(|own| policy(&own.value)) == Some(Policy::Accept)
        }
        b"rule" => {
            let source = value(own, b"src");
            !is_home(&source) && source != wan && source != b"*" && lets_in(own, &source)
        }
        _ => false,
    }
}

/// Whether a file that is included says nothing, as OpenWrt's own `firewall.user` does.
fn is_idle(reading: &Reading<'_, '_>, path: &[u8]) -> bool {
    let text = reading.files.find(path).and_then(|own| own.text);
    text.is_some_and(|text| {
        lines(text).all(|line| {
            let bare = line.bytes.trim_ascii();
            bare.is_empty() || bare.starts_with(b"#")
        })
    })
}

fn policy(value: &[u8]) -> Option<Policy> {
    match value.to_ascii_uppercase().as_slice() {
        b"ACCEPT" => Some(Policy::Accept),
        b"REJECT" => Some(Policy::Reject),
        b"DROP" => Some(Policy::Drop),
        _ => None,
    }
}

/// A rule from the zone to the device itself: one with a destination forwards.
fn lets_in(rule: &uci::Section<'_>, zone: &[u8]) -> bool {
    let source = value(rule, b"src");
    ((source == zone && !zone.is_empty()) || source == b"*")
        && rule.option(b"dest").is_none()
        && policy(&value(rule, b"target")) == Some(Policy::Accept)
        && !is_off(rule)
}
