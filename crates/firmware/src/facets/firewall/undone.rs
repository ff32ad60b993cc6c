// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Steps that take rules back, or let in past them, when they are loaded: `nft flush ruleset`,
//! `iptables -F`, `iptables -P INPUT ACCEPT`, `uci set firewall.….input=ACCEPT`. Which rules are in force
//! behind such a step is not worked out: they are not known to be loaded (iptables(8), nft(8), OpenWrt's
//! uci, fw3 and fw4).

use std::collections::BTreeSet;

use thirteen_evidence::facts::{Service, StartedBy, Starts};
use thirteen_evidence::{Area, Locator};
use thirteen_unpack::EntryKind;

use super::Reading;
use crate::config::locate;
use crate::view::{Line, is_shell_script, lines};

/// Steps of one file system that are followed.
pub(super) const MAX_STEPS: usize = 64;
/// Scripts of services that are asked whether they name another one.
const MAX_SCRIPTS: usize = 256;
/// Files and folders whose commands run once the boot scripts are through, or again and again.
const LATE: &[&str] = &[
    "/etc/rc.local",
    "/etc/hotplug.d/",
    "/etc/ppp/",
    "/etc/network/if-up.d/",
    "/etc/NetworkManager/dispatcher.d/",
    "/etc/crontabs/",
    "/etc/cron",
    "/etc/uci-defaults/",
];

/// Whose rules a step takes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Iptables,
    Ip6tables,
    /// OpenWrt's own, which it makes of its configuration.
    Zones,
    All,
}

impl Of {
    fn touches(self, mechanism: &str) -> bool {
        match self {
            Self::Iptables => matches!(mechanism, "iptables" | "openwrt"),
            Self::Ip6tables => matches!(mechanism, "ip6tables" | "openwrt"),
            Self::Zones => mechanism == "openwrt",
            Self::All => true,
        }
    }
}

/// When a step runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// With this service, by its number in the order of the boot.
    With(usize),
    /// Behind all of them, or in an order that is not known.
    Late,
}

/// A step that takes rules back.
pub(super) struct Step {
    of: Of,
    when: When,
    script: Vec<u8>,
    /// Behind the last line of its script that loads rules.
    is_behind_load: bool,
    place: Locator,
}

/// Lines of a script outside `/etc` that take rules back, by number, offset and bytes.
struct Kept(Vec<(u32, u64, Vec<u8>)>);

/// Whether a text names a tool for packet filters: most need no look at their lines.
fn is_of_interest(text: &[u8]) -> bool {
    let mut names = ["tables", "nft", "firewall", "ufw", "fw3", "fw4"].iter();
    names.any(|name| memchr::memmem::find(text, name.as_bytes()).is_some())
}

/// Keeps the lines of a script that take rules back.
pub(super) fn keep(content: &[u8]) -> Option<crate::facet::Kept> {
    if !is_shell_script(content) || !is_of_interest(content) {
        return None;
    }
    let found: Vec<_> = undoing(content)
        .take(MAX_STEPS)
        .map(|(line, ..)| (line.number, line.offset, line.bytes.to_vec()))
        .collect();
    (!found.is_empty()).then(|| Box::new(Kept(found)) as crate::facet::Kept)
}

/// The steps of a file system that something runs.
pub(super) fn steps(reading: &Reading<'_, '_>) -> Vec<Step> {
    let mut found: Vec<Step> = Vec::new();
    let area = Area::Firewall;
    for file in reading.files.iter().filter(|own| own.header.kind == EntryKind::File) {
        let path = &file.header.path;
        let kept = reading.image.kept_of::<Kept>(file.entry, area);
        let is_script = path.starts_with(b"/etc/")
            && !path.starts_with(b"/etc/config/")
            && file.text.is_some_and(|own| is_of_interest(own) && undoing(own).next().is_some());
        if found.len() >= MAX_STEPS || kept.is_none() && !is_script {
            continue;
        }
        let Some(when) = when(reading, path) else { continue };
        let mut add = |line: &Line<'_>, of: Of, is_behind_load: bool| {
            let place = locate(reading.image, file, line);
            found.push(Step { of, when, script: path.clone(), is_behind_load, place });
        };
        match (kept, file.text) {
            (Some(kept), _) => {
                for (number, offset, bytes) in &kept.0 {
                    let line = Line { bytes, number: *number, offset: *offset };
                    if let Some(of) = takes_back(bytes) {
                        add(&line, of, false);
                    }
                }
            }
            (None, Some(text)) => undoing(text)
                .take(MAX_STEPS)
                .for_each(|(line, of, is_behind_load)| add(&line, of, is_behind_load)),
            (None, None) => {}
        }
    }
    found
}

/// The place of a step that comes when the rules of a mechanism are loaded, with its loader's place.
pub(super) fn later(
    reading: &Reading<'_, '_>,
    mechanism: &str,
    loader: Option<&Locator>,
) -> Option<Locator> {
    let mut services = reading.services_here();
    let number = services.position(|own| own.locators.first() == loader);
    // The units of systemd are not in the order in which they start.
    let is_ordered = number
        .and_then(|number| reading.services_here().nth(number))
        .is_some_and(|own| !matches!(own.how, StartedBy::Systemd | StartedBy::Openrc));
    let script = loader.map(|own| own.innermost().as_bytes());
    let mut touching = reading.steps.iter().filter(|own| own.of.touches(mechanism));
    let step = touching.find(|own| match own.when {
        // A script that loads rules clears the way before, and in its `stop`.
        _ if script == Some(&own.script) => own.is_behind_load,
        // What it says in the configuration holds from the next start on.
        _ if own.of == Of::Zones => true,
        When::Late => true,
        When::With(at) => !is_ordered || number.is_none_or(|number| at > number),
    })?;
    Some(step.place.clone())
}

/// When something runs a script; `None` where nothing is seen to.
fn when(reading: &Reading<'_, '_>, path: &[u8]) -> Option<When> {
    if LATE.iter().any(|own| path.starts_with(own.as_bytes())) {
        return Some(When::Late);
    }
    if path == b"/etc/init.d/rcS" || path == b"/etc/inittab" {
        return Some(When::With(0));
    }
    let name = String::from_utf8_lossy(path);
    let starts = |own: &Service| {
        own.starts != Starts::Never
            && (own.program == name
                || own.arguments.iter().any(|word| word.contains(name.as_ref()))
                || own.locators.iter().any(|place| place.innermost() == name))
    };
    let number = reading.services_here().position(starts).or_else(|| called(reading, path));
    if let Some(number) = number {
        return Some(When::With(number));
    }
    let late = ["/etc/rc.local", "/etc/crontabs/root", "/etc/crontab", "/etc/init.d/rcS"];
    let calls = |own: &&str| {
        let text = reading.files.text(own.as_bytes()).unwrap_or_default();
        memchr::memmem::find(text, path).is_some()
    };
    late.iter().any(calls).then_some(When::Late)
}

/// The number of the service whose script names another one.
fn called(reading: &Reading<'_, '_>, path: &[u8]) -> Option<usize> {
    // One script may start many services.
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    reading.services_here().position(|own| {
        let script = own.locators.first().map_or("", Locator::innermost);
        let is_new = own.starts != Starts::Never && seen.len() < MAX_SCRIPTS && seen.insert(script);
        is_new
            && reading
                .files
                .text(script.as_bytes())
                .is_some_and(|text| memchr::memmem::find(text, path).is_some())
    })
}

/// The lines of a script that take rules back, but for those of a part that stops something; and
/// whether each stands behind the last line that loads rules, with no other part between.
fn undoing(text: &[u8]) -> impl Iterator<Item = (Line<'_>, Of, bool)> {
    let mut is_stopping = false;
    let mut is_behind_load = false;
    lines(text).filter_map(move |line| {
        let bare = line.bytes.trim_ascii();
        if bare.starts_with(b"#") {
            return None;
        }
        let has = |word: &str| memchr::memmem::find(bare, word.as_bytes()).is_some();
        let is_part = has("()") || bare.ends_with(b")") && !has("$(") && !has("(");
        if is_part {
            is_stopping = has("stop") || has("flush") || has("clear") || has("reset");
            is_behind_load = false;
        }
        let is_end = bare.starts_with(b"}") || bare.ends_with(b";;") || bare == b"esac";
        let of = takes_back(bare).filter(|_| !is_stopping);
        let found = of.map(|of| (line, of, is_behind_load));
        if has("-restore")
            || has("nft -f")
            || has("fw3 ") && has("start")
            || has("fw4 ") && has("start")
        {
            is_behind_load = true;
        }
        if is_end {
            is_stopping = false;
            is_behind_load = false;
        }
        found
    })
}

/// Whose rules a line takes back.
fn takes_back(line: &[u8]) -> Option<Of> {
    let line = std::str::from_utf8(line).ok()?;
    line.split([';', '|', '&']).find_map(|command| {
        let words = command.split([' ', '\t', '(', ')', '`', '{']);
        let words = words.map(|word| word.trim_matches(['"', '\'']));
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let at = words.iter().position(|word| !BEFORE.contains(word))?;
        of_command(words.get(at..)?)
    })
}

/// Words that stand before a command.
const BEFORE: &[&str] = &["then", "else", "do", "if", "!", "exec", "busybox", "sudo"];

fn of_command(words: &[&str]) -> Option<Of> {
    let (first, rest) = words.split_first()?;
    let name = first.rsplit('/').next().unwrap_or(first);
    let has = |names: &[&str]| rest.iter().any(|word| names.contains(word));
    let stops = has(&["stop", "flush", "disable", "mask"]);
    match name {
        "iptables" | "iptables-legacy" | "iptables-nft" => opens(rest).then_some(Of::Iptables),
        "ip6tables" | "ip6tables-legacy" | "ip6tables-nft" => opens(rest).then_some(Of::Ip6tables),
        "nft" => {
            let is_gone = has(&["flush", "delete", "destroy", "reset"])
                && has(&["ruleset", "table", "chain", "rule"]);
            let is_let_in =
                has(&["add", "insert", "replace"]) && has(&["rule"]) && has(&["accept"]);
            (is_gone || is_let_in).then_some(Of::All)
        }
        "uci" | "set" => rest.iter().any(|word| lets_in(word)).then_some(Of::Zones),
        "fw3" | "fw4" => stops.then_some(Of::Zones),
        "firewall" if first.starts_with("/etc/init.d/") => stops.then_some(Of::Zones),
        "service" | "rc-service" | "systemctl" => {
            let is_ours = rest.iter().any(|word| {
                let word = word.strip_suffix(".service").unwrap_or(word);
                matches!(
                    word,
                    "firewall"
                        | "nftables"
                        | "iptables"
                        | "ip6tables"
                        | "firewalld"
                        | "netfilter-persistent"
                )
            });
            (is_ours && stops).then_some(Of::All)
        }
        "ufw" => has(&["disable", "reset"]).then_some(Of::All),
        _ => None,
    }
}

/// Whether a command of iptables empties the chain `INPUT`, or lets in there.
fn opens(words: &[&str]) -> bool {
    let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
    let behind = |names: &[&str]| {
        let at = words.iter().position(|word| names.contains(word))?;
        words.get(at + 1).copied()
    };
    let table = behind(&["-t", "--table"]);
    if table.is_some_and(|own| own != "filter") {
        return false;
    }
    // Without a chain all of them are emptied.
    let is_emptied = has(&["-F", "--flush"])
        && behind(&["-F", "--flush"])
            .is_none_or(|own| own == "INPUT" || own.starts_with(['-', '>', '2']));
    let is_input = |names: &[&str]| behind(names) == Some("INPUT");
    let is_own = behind(&["-i", "--in-interface"]).is_some_and(super::chain::is_local)
        || words.iter().any(|word| word.contains("ESTABLISHED") && !word.contains("NEW"));
    let accepts = behind(&["-j", "--jump"]) == Some("ACCEPT");
    is_emptied
        || is_input(&["-P", "--policy"]) && has(&["ACCEPT"])
        || is_input(&["-D", "--delete"])
        || is_input(&["-I", "--insert", "-A", "--append"]) && accepts && !is_own
}

/// `firewall.@zone[1].input=ACCEPT`, but for the home network's zone.
fn lets_in(word: &str) -> bool {
    let Some((key, value)) = word.split_once('=') else { return false };
    let Some(key) = key.strip_prefix("firewall.") else { return false };
    let value = value.trim_matches(['"', '\'']);
    (key.ends_with(".input") || key.ends_with(".target"))
        && !key.starts_with("lan.")
        && value.eq_ignore_ascii_case("accept")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_rules_back() {
        for own in [
            "iptables -F",
            "/usr/sbin/iptables -F INPUT 2>/dev/null",
            "[ -e /tmp/x ] && iptables -P INPUT ACCEPT",
            "iptables -I INPUT -p tcp --dport 23 -j ACCEPT",
            "iptables -t filter --flush",
        ] {
            assert_eq!(takes_back(own.as_bytes()), Some(Of::Iptables), "{own}");
        }
        assert_eq!(takes_back(b"ip6tables -F"), Some(Of::Ip6tables));
        for own in [
            "nft flush ruleset",
            "nft 'flush ruleset'",
            "nft delete table inet filter",
            "nft add rule inet filter input tcp dport 23 accept",
            "systemctl stop nftables.service",
            "ufw disable",
        ] {
            assert_eq!(takes_back(own.as_bytes()), Some(Of::All), "{own}");
        }
        for own in [
            "uci set firewall.@zone[1].input=ACCEPT",
            "uci -q set firewall.wan.input='ACCEPT'",
            "set firewall.@zone[1].input='ACCEPT'",
            "/etc/init.d/firewall stop",
            "fw3 flush",
        ] {
            assert_eq!(takes_back(own.as_bytes()), Some(Of::Zones), "{own}");
        }
    }

    #[test]
    fn what_takes_none_back() {
        for own in [
            "iptables -t nat -F",
            "iptables -F FORWARD",
            "iptables -P INPUT DROP",
            "iptables -P FORWARD ACCEPT",
            "iptables -A INPUT -i lo -j ACCEPT",
            "iptables -A INPUT -m state --state ESTABLISHED,RELATED -j ACCEPT",
            "iptables -A INPUT -p tcp --dport 23 -j DROP",
            "echo iptables -F",
            "nft -f /etc/nftables.conf",
            "nft list ruleset",
            "uci set firewall.lan.input=ACCEPT",
            "uci set firewall.@zone[1].forward=ACCEPT",
            "uci set network.wan.input=ACCEPT",
            "/etc/init.d/firewall restart",
            "systemctl stop telnet",
        ] {
            assert_eq!(takes_back(own.as_bytes()), None, "{own}");
        }
    }

    #[test]
    fn parts_that_stop_something_and_what_stands_behind_a_load() {
        let of = |text: &str| -> Vec<(u32, bool)> {
            undoing(text.as_bytes()).map(|(line, _, is_behind)| (line.number, is_behind)).collect()
        };
        assert!(of("stop() {\niptables -F\n}\n").is_empty());
        assert!(of("case $1 in\nstop)\niptables -F\n;;\nesac\n").is_empty());
        let text = "start)\niptables -F\niptables-restore < /etc/r\niptables -P INPUT ACCEPT\n;;\n";
        assert_eq!(of(text), [(2, false), (4, true)]);
        assert_eq!(of("nft -f /etc/n\n}\nx() {\nnft flush ruleset\n}\n"), [(4, false)]);
        let _ = of(&"stop(\n)\n;;\niptables -F -F\nnft".repeat(20_000));
    }
}
