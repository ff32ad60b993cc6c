// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Which lines of scripts, units, tables of init and of cron take rules back, or load others. Generous:
//! a program that is held in a variable, and a chain that is, may be any.

use std::sync::LazyLock;

use crate::view::{Line, Naming, lines};

/// What stands in every line that takes rules back or loads others, or in the beginning and the end of
/// parts of a script.
static TELLING: LazyLock<Naming> = LazyLock::new(|| {
    Naming::new(["tables", "table_", "nft", "nf_", "ufw", "fw", "fir", "$", ";;", "()"])
});

/// Whose rules a step takes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Iptables,
    Ip6tables,
    /// OpenWrt's own, which it makes of its configuration.
    Zones,
    All,
}

impl Of {
    pub(super) fn touches(self, mechanism: &str) -> bool {
        match self {
            Self::Iptables => matches!(mechanism, "iptables" | "openwrt"),
            Self::Ip6tables => matches!(mechanism, "ip6tables" | "openwrt"),
            Self::Zones => mechanism == "openwrt",
            Self::All => true,
        }
    }
}

/// What a line does to rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Undoing {
    pub(super) of: Of,
    /// It loads rules, which replace those that were loaded before; of which file is to be asked.
    pub(super) loads: bool,
    /// Behind the last line of its part that loads rules.
    pub(super) is_behind_load: bool,
}

/// The lines of a script that take rules back, but for those of a part that stops something; and
/// whether each stands behind the last line that loads rules, with no other part between.
pub(super) fn undoing(text: &[u8]) -> impl Iterator<Item = (Line<'_>, Undoing)> {
    let mut is_stopping = false;
    let mut is_behind_load = false;
    lines(text).filter_map(move |line| {
        let bare = line.bytes.trim_ascii();
        // Most lines are none of this, and are not looked at any closer.
        if !TELLING.is_in(bare)
            && !bare.starts_with(b"}")
            && !bare.ends_with(b")")
            && bare != b"esac"
        {
            return None;
        }
        // Units stop, and tables of init end, what they started.
        if ["#", "ExecStop", "ExecReload", "Description"]
            .iter()
            .any(|own| bare.starts_with(own.as_bytes()))
            || [":shutdown:", ":ctrlaltdel:"].iter().any(|own| holds(bare, own))
        {
            return None;
        }
        let has = |word: &str| memchr::memmem::find(bare, word.as_bytes()).is_some();
        let is_part = has("()") || bare.ends_with(b")") && !has("$(") && !has("(");
        if is_part {
            is_stopping = has("stop") || has("flush") || has("clear") || has("reset");
            is_behind_load = false;
        }
        let is_end = bare.starts_with(b"}") || bare.ends_with(b";;") || bare == b"esac";
        let taken = takes_back(bare).map(|of| (of, false));
        let of = taken.or_else(|| loads(bare).map(|of| (of, true))).filter(|_| !is_stopping);
        let found = of.map(|(of, loads)| (line, Undoing { of, loads, is_behind_load }));
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

fn holds(text: &[u8], word: &str) -> bool {
    memchr::memmem::find(text, word.as_bytes()).is_some()
}

/// Whose rules a line replaces by those of a file, or of what it is handed.
pub(super) fn loads(line: &[u8]) -> Option<Of> {
    find(line, |words| {
        let (name, rest) = command(words)?;
        let has = |names: &[&str]| rest.iter().any(|word| names.contains(word));
        let is_restore = name.ends_with("-restore") || name.ends_with("-apply");
        // Some only look whether a file could be loaded.
        match name {
            _ if !is_restore && name != "nft" => None,
            "nft" if has(&["-f", "--file"]) && !has(&["-c", "--check"]) => Some(Of::All),
            "nft" => None,
            _ if has(&["-t", "--test", "-h", "--help", "-V", "--version"]) => None,
            _ if name.starts_with("ip6tables") => Some(Of::Ip6tables),
            _ if name.starts_with("iptables") => Some(Of::Iptables),
            _ => None,
        }
    })
}

/// Whose rules a line takes back.
pub(super) fn takes_back(line: &[u8]) -> Option<Of> {
    // What conflicts with a unit stops it (systemd.unit(5)).
    if line.starts_with(b"Conflicts=") && OURS.iter().any(|own| holds(line, own)) {
        return Some(Of::All);
    }
    find(line, of_command)
}

/// The first answer to the words of a line from each of its programs on.
fn find(line: &[u8], ask: impl Fn(&[&str]) -> Option<Of>) -> Option<Of> {
    let line = String::from_utf8_lossy(line);
    line.split([';', '|', '&']).take(256).find_map(|part| {
        let words = part.split([' ', '\t', '(', ')', '`', '{', '}', ',', '<']);
        let words = words.map(|word| word.trim_matches(['"', '\'', '[', ']']));
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).take(256).collect();
        let first = words.iter().find(|word| !BEFORE.contains(word))?;
        // Whoever only says it does nothing.
        if SAYING.contains(first) {
            return None;
        }
        (0..words.len()).find_map(|at| ask(words.get(at..)?))
    })
}

/// Names of services that load rules, in part.
const OURS: &[&str] = &["firewall", "nftables", "iptables", "ip6tables", "netfilter", "ufw"];
/// Words that stand before a command.
const BEFORE: &[&str] = &["then", "else", "do", "if", "!", "exec", "busybox", "sudo"];
/// Commands that say what they are given.
const SAYING: &[&str] = &["echo", "printf", "logger", "log", "print"];

/// The name of a program, and its arguments: `ExecStart=-/usr/sbin/nft`, `::once:/sbin/iptables`.
fn command<'a, 's>(words: &'a [&'s str]) -> Option<(&'s str, &'a [&'s str])> {
    let (first, rest) = words.split_first()?;
    let name = first.rsplit(['/', '=', ':', '"', '\'', '-', '@', '+']).next().unwrap_or(first);
    // A name may have that sign within itself.
    let dashed = first.rsplit(['/', '=', ':', '"', '\'', '@', '+']).next().unwrap_or(first);
    let name = if dashed.starts_with('-') { name } else { dashed };
    Some((name, rest))
}

fn of_command(words: &[&str]) -> Option<Of> {
    let (name, rest) = command(words)?;
    let first = words.first()?;
    let has = |names: &[&str]| rest.iter().any(|word| names.contains(word));
    let stops = has(&["stop", "flush", "disable", "mask"]);
    if first.starts_with('$') || name.starts_with('$') {
        // Whatever it is, it is given what the tools for filters are.
        let is_one = opens(rest) || changes(rest);
        return is_one.then_some(Of::All);
    }
    if holds(first.as_bytes(), "/init.d/")
        && ["fir", "fw", "tables", "nft", "netf", "ufw"]
            .iter()
            .any(|own| holds(name.as_bytes(), own))
    {
        return stops.then_some(if name == "firewall" { Of::Zones } else { Of::All });
    }
    match name {
        "iptables" | "iptables-legacy" | "iptables-nft" => opens(rest).then_some(Of::Iptables),
        "ip6tables" | "ip6tables-legacy" | "ip6tables-nft" => opens(rest).then_some(Of::Ip6tables),
        "nft" => changes(rest).then_some(Of::All),
        "rmmod" | "modprobe" => {
            let is_filter = |word: &&str| {
                ["ip_tab", "iptab", "ip6tab", "ip6_tab", "x_tab", "nf_", "xt_"]
                    .iter()
                    .any(|own| word.starts_with(own))
            };
            let goes = name == "rmmod" || has(&["-r", "--remove"]);
            (goes && rest.iter().any(is_filter)).then_some(Of::All)
        }
        "uci" | "set" => rest.iter().any(|word| lets_in(word)).then_some(Of::Zones),
        "fw3" | "fw4" => stops.then_some(Of::Zones),
        "service" | "rc-service" | "systemctl" => {
            let is_ours =
                rest.iter().any(|word| OURS.iter().any(|own| holds(word.as_bytes(), own)));
            (is_ours && stops).then_some(Of::All)
        }
        "ufw" => has(&["disable", "reset"]).then_some(Of::All),
        _ => None,
    }
}

/// Whether a command of nft takes rules away, or lets in.
fn changes(words: &[&str]) -> bool {
    let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
    let is_gone = has(&["flush", "delete", "destroy", "reset"])
        && has(&["ruleset", "table", "chain", "rule"]);
    let is_let_in = has(&["add", "insert", "replace", "create"])
        && has(&["rule", "chain"])
        && has(&["accept", "jump", "goto", "vmap"]);
    is_gone || is_let_in
}

/// Targets that let nobody in.
const REFUSING: &[&str] = &["DROP", "REJECT", "LOG", "NFLOG", "RETURN", "TARPIT", "AUDIT", "MARK"];

/// Whether a command of iptables empties the chain `INPUT`, or lets in there.
fn opens(words: &[&str]) -> bool {
    let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
    let behind = |names: &[&str]| {
        let at = words.iter().position(|word| names.contains(word))?;
        words.get(at + 1).copied()
    };
    let table = behind(&["-t", "--table"]);
    if table.is_some_and(|own| own != "filter" && !own.starts_with('$')) {
        return false;
    }
    // Without a chain all of them are emptied.
    let is_emptied = has(&["-F", "--flush"])
        && behind(&["-F", "--flush"])
            .is_none_or(|own| own == "INPUT" || own.starts_with(['-', '>', '2', '$']));
    let is_input =
        |names: &[&str]| behind(names).is_some_and(|own| own == "INPUT" || own.starts_with('$'));
    let is_own = behind(&["-i", "--in-interface"]).is_some_and(super::chain::is_local)
        || words.iter().any(|word| word.contains("ESTABLISHED") && !word.contains("NEW"));
    // A chain of its own may accept.
    let target = behind(&["-j", "--jump", "-g", "--goto"]);
    let accepts = target.is_some_and(|own| !REFUSING.contains(&own));
    is_emptied
        || is_input(&["-P", "--policy"]) && has(&["ACCEPT"])
        || is_input(&["-D", "--delete"])
        || is_input(&["-I", "--insert", "-A", "--append", "-R", "--replace"]) && accepts && !is_own
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
            "sh -c \"iptables -F\"",
            "timeout 5 iptables -F",
            "xtables-multi iptables -F",
            "iptables -I INPUT -j MYACC",
            "::once:/usr/sbin/iptables -F",
            "@reboot iptables -F",
            "post-up iptables -F",
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
            "$IPT -F",
            "\"${IPTABLES}\" -P INPUT ACCEPT",
            "$NFT flush ruleset",
            "for T in iptables ip6tables; do $T -F",
            "/etc/init.d/S35iptables stop",
            "rmmod iptable_filter",
            "ExecStart=/bin/systemctl stop nftables",
            "ExecStart=-/usr/sbin/nft flush ruleset",
            "ExecStart=/bin/sh -c \"nft flush ruleset\"",
            "SUBSYSTEM==\"net\", RUN+=\"/usr/sbin/nft flush ruleset\"",
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
            "echo \"iptables -F\"",
            "$AWK -F : /etc/passwd",
            "$APP --list rule",
            "iptables -I INPUT -j LOG",
            "rmmod wlan",
            "/etc/init.d/S50telnet stop",
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
    fn what_loads_rules() {
        for own in ["iptables-restore < /etc/allow.rules", "iptables-restore <<EOF"] {
            assert_eq!(loads(own.as_bytes()), Some(Of::Iptables), "{own}");
        }
        assert_eq!(loads(b"ip6tables-restore < /etc/r6"), Some(Of::Ip6tables));
        assert_eq!(loads(b"ExecStart=/usr/sbin/nft -f /etc/open.nft"), Some(Of::All));
        for own in [
            "iptables-restore --test < /etc/r",
            "nft -c -f /etc/r",
            "nft list ruleset",
            "iptables -F",
        ] {
            assert_eq!(loads(own.as_bytes()), None, "{own}");
        }
    }

    #[test]
    fn parts_that_stop_something_and_what_stands_behind_a_load() {
        let of = |text: &str| -> Vec<(u32, bool)> {
            undoing(text.as_bytes())
                .filter(|(_, does)| !does.loads)
                .map(|(line, does)| (line.number, does.is_behind_load))
                .collect()
        };
        assert!(of("stop() {\niptables -F\n}\n").is_empty());
        assert!(of("case $1 in\nstop)\niptables -F\n;;\nesac\n").is_empty());
        let text = "start)\niptables -F\niptables-restore < /etc/r\niptables -P INPUT ACCEPT\n;;\n";
        assert_eq!(of(text), [(2, false), (4, true)]);
        assert_eq!(of("nft -f /etc/n\n}\nx() {\nnft flush ruleset\n}\n"), [(4, false)]);
        let _ = of(&"stop(\n)\n;;\niptables -F -F\nnft".repeat(20_000));
    }
}
