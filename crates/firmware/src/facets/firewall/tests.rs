// SPDX-License-Identifier: Apache-2.0 OR MIT
use thirteen_evidence::facts::{Answer, Firewall, Policy};

use crate::test_tree::evidence_of;

fn of(files: &[(&str, &str)]) -> Vec<Firewall> {
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
    let found = evidence_of(&files).firewalls;
    for own in &found {
        assert!(!own.locators.is_empty());
        assert!(own.openings.iter().all(|own| own.locators.len() == 1));
    }
    found
}

fn openings(own: &Firewall) -> Vec<(&str, &str, Option<u32>)> {
    let all = own.openings.iter();
    all.map(|own| (own.protocol.as_str(), own.ports.as_str(), own.locators[0].line)).collect()
}

/// As OpenWrt ships it (package/network/config/firewall/files/firewall.config), cut.
const OPENWRT: &str = "config defaults\n\toption syn_flood\t1\n\toption input\t\tACCEPT\n\
    config zone\n\toption name\t\tlan\n\tlist   network\t\t'lan'\n\toption input\t\tACCEPT\n\
    config zone\n\toption name\t\twan\n\tlist   network\t\t'wan'\n\tlist   network\t\t'wan6'\n\
    \toption input\t\tREJECT\n\
    config rule\n\toption name\t\tAllow-DHCP-Renew\n\toption src\t\twan\n\toption proto\t\tudp\n\
    \toption dest_port\t68\n\toption target\t\tACCEPT\n\toption family\t\tipv4\n\
    config rule\n\toption src\t\twan\n\toption dest\t\tlan\n\toption proto\t\tesp\n\
    \toption target\t\tACCEPT\n\
    config forwarding\n\toption src\t\tlan\n\toption dest\t\twan\n";
const FIREWALL: &str = "#!/bin/sh /etc/rc.common\nSTART=19\nstart() {\n\tfw3 start\n}\n";

#[test]
fn openwrts_default_turns_strangers_away() {
    let found = of(&[("/etc/config/firewall", OPENWRT)]);
    assert_eq!(found.len(), 1);
    let own = &found[0];
    assert_eq!(
        (own.zone.as_str(), own.input, own.loaded),
        ("wan", Policy::Reject, Answer::Unknown)
    );
    assert_eq!(own.locators[0].line, Some(12));
    assert_eq!(openings(own), [("udp", "68", Some(13))]);
    let found = of(&[
        ("/etc/config/firewall", OPENWRT),
        ("/etc/init.d/firewall", FIREWALL),
        ("/etc/rc.d/S19firewall", "-> ../init.d/firewall"),
    ]);
    assert_eq!(found[0].loaded, Answer::Yes);
    assert_eq!(found[0].locators.len(), 3);
}

#[test]
fn a_zone_that_lets_everybody_in() {
    let open = OPENWRT.replace("REJECT", "ACCEPT");
    assert_eq!(of(&[("/etc/config/firewall", &open)])[0].input, Policy::Accept);
    // Without a policy of its own it has the defaults'.
    let open = OPENWRT.replace("\toption input\t\tREJECT\n", "");
    let own = &of(&[("/etc/config/firewall", &open)])[0];
    assert_eq!((own.input, own.locators[0].line), (Policy::Accept, Some(3)));
    let off =
        OPENWRT.replace("ACCEPT\n\toption family", "ACCEPT\n\toption enabled 0\n\toption family");
    assert!(of(&[("/etc/config/firewall", &off)])[0].openings.is_empty());
}

#[test]
fn without_a_zone_for_it_the_defaults_hold() {
    let text = "config defaults\n\toption input 'ACCEPT' #'DROP'\nconfig rule\n\toption src '*'\n\
        \toption proto 'tcp'\n\toption dest_port '22'\n\toption target 'ACCEPT'\n\
        config rule\n\toption dest_port '80'\n\toption target 'ACCEPT'\n";
    let own = &of(&[("/etc/config/firewall", text)])[0];
    assert_eq!((own.zone.as_str(), own.input, own.locators[0].line), ("", Policy::Accept, Some(2)));
    assert_eq!(openings(own), [("tcp", "22", Some(3))]);
}

/// As Debian's wiki has it, and as `iptables-save` writes it.
const SAVED: &str = "*nat\n:INPUT ACCEPT [0:0]\nCOMMIT\n*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n\
    -A INPUT -i lo -j ACCEPT\n-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n\
    -A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\n-A INPUT -s 192.168.0.0/16 -p tcp -m multiport --dports 80,443 -j ACCEPT\n\
    -A INPUT -i br-lan -j ACCEPT\nCOMMIT\n";

#[test]
fn saved_rules_of_iptables() {
    let own = &of(&[("/etc/iptables/rules.v4", SAVED)])[0];
    assert_eq!((own.input, own.locators[0].line), (Policy::Drop, Some(5)));
    assert_eq!(openings(own), [("tcp", "22", Some(9)), ("tcp", "80,443", Some(10))]);
    assert_eq!(own.openings[1].source, "192.168.0.0/16");
    // A rule for everything decides, and what stands behind it does not count.
    let text = SAVED.replace("INPUT DROP", "INPUT ACCEPT").replace(
        "-A INPUT -i lo",
        "-A INPUT -j REJECT --reject-with icmp-port-unreachable\n-A INPUT -i lo",
    );
    let own = &of(&[("/etc/iptables/rules.v4", &text)])[0];
    assert_eq!((own.input, own.locators[0].line), (Policy::Reject, Some(7)));
    assert!(own.openings.is_empty());
}

#[test]
fn a_unit_that_loads_the_rules() {
    let unit = "[Service]\nType=oneshot\nExecStart=/sbin/iptables-restore /etc/iptables.rules\n";
    let found = of(&[
        ("/etc/iptables.rules", SAVED),
        ("/sbin/iptables-restore", "x"),
        ("/lib/systemd/system/fw.service", unit),
        (
            "/etc/systemd/system/multi-user.target.wants/fw.service",
            "-> /lib/systemd/system/fw.service",
        ),
    ]);
    assert_eq!(found[0].loaded, Answer::Yes);
}

/// As Debian ships it in /usr/share/doc/nftables/examples/workstation.nft, with a port.
const NFT: &str = "#!/usr/sbin/nft -f\nflush ruleset\ntable inet filter {\n\tchain input {\n\
    \t\ttype filter hook input priority 0;\n\t\tpolicy drop;\n\t\tiif lo accept\n\
    \t\tct state established,related accept\n\t\ttcp dport { 22, 80 } ct state new accept\n\
    \t\tip6 nexthdr icmpv6 icmpv6 type { nd-router-advert, nd-neighbor-solicit } accept\n\
    \t\tcounter drop\n\t}\n\tchain output {\n\t\ttype filter hook output priority 0; policy accept;\n\
    \t\ttcp dport 23 accept\n\t}\n}\n";

#[test]
fn rule_sets_of_nftables() {
    let found = of(&[("/etc/nftables.conf", NFT)]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].input, Policy::Drop);
    let all = openings(&found[0]);
    assert_eq!(all[0], ("tcp", "22,80", Some(9)));
    assert_eq!((all.len(), all[1].0), (2, "icmpv6"));
    let text =
        "table inet t { chain input {\ntype filter hook input priority 0; policy accept;\n} }\n";
    assert_eq!(of(&[("/etc/nftables.conf", text)])[0].input, Policy::Accept);
}

/// The sources of the openings: `…` where one is narrowed.
fn sources(files: &[(&str, &str)]) -> Vec<String> {
    of(files)[0].openings.iter().map(|own| own.source.clone()).collect()
}

#[test]
fn rules_of_iptables_that_are_not_followed() {
    let of = |rules: &str| {
        let text = format!("*filter\n:INPUT DROP [0:0]\n:SVC - [0:0]\n{rules}\nCOMMIT\n");
        sources(&[("/etc/iptables/rules.v4", &text)])
    };
    for narrowed in [
        "-A INPUT -j SVC\n-A SVC -p tcp --dport 23 -j ACCEPT",
        "-A INPUT -g SVC",
        "-A INPUT ! -i lo -p tcp --dport 23 -j ACCEPT",
        "-A INPUT -i ! lo -p tcp --dport 23 -j ACCEPT",
        "-A INPUT -i eth0 -j ACCEPT",
        "-A INPUT -i wlan0 -p tcp --dport 23 -j ACCEPT",
        "-A INPUT -m state ! --state INVALID -j ACCEPT",
    ] {
        assert_eq!(of(narrowed), ["…"], "{narrowed}");
    }
    for open in [
        "-A INPUT -p tcp --dport 23 --syn -j ACCEPT",
        "[3:180] -A INPUT -p tcp --dport 23 -j ACCEPT",
        "-A INPUT -p tcp --dport 23 -m state --state NEW,ESTABLISHED -j ACCEPT",
        "-A INPUT -p tcp --dport 23 -m comment --comment \"in -j DROP\" -j ACCEPT",
        "-A INPUT -j DROP\n-I INPUT -p tcp --dport 23 -j ACCEPT",
    ] {
        assert_eq!(of(open), [""], "{open}");
    }
    for shut in [
        "-A INPUT -i lo -j ACCEPT",
        "-A INPUT -i lan0 -j ACCEPT",
        "-A INPUT -j LOG --log-prefix x",
        "-A INPUT_own -p tcp --dport 23 -j ACCEPT",
        "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
    ] {
        assert!(of(shut).is_empty(), "{shut}");
    }
}

#[test]
fn statements_of_nftables_that_are_not_followed() {
    let of = |rules: &str| {
        let text = format!(
            "table inet f {{\n chain input {{\n  type filter hook input priority 0; policy drop;\n\
             {rules}\n }}\n}}\n"
        );
        sources(&[("/etc/nftables.conf", &text)])
    };
    for narrowed in [
        "jump services",
        "iifname \"eth0\" goto services",
        "iifname != \"lo\" tcp dport 23 accept",
        "iifname { \"lo\", \"eth0\" } accept",
        "ct state != invalid accept",
        "tcp dport vmap { 22 : accept, 23 : accept }",
        "include \"/etc/nftables/more.nft\"",
        "ct state vmap { established : accept, new : accept }",
        "}\n}\ninclude \"/etc/nftables/more.nft\"\ntable inet g {\n chain x {\n",
    ] {
        assert_eq!(of(narrowed), ["…"], "{narrowed}");
    }
    for open in [
        "ct state established,new tcp dport 23 accept",
        "}\n}\ntable inet f {\n chain input {\n  tcp dport 23 accept",
    ] {
        assert_eq!(of(open), [""], "{open}");
    }
    for shut in [
        "iif lo accept",
        "iifname { \"lo\", \"br-lan\" } accept",
        "ct state vmap { established : accept, related : accept, invalid : drop }",
        "ct state { established, related } accept",
    ] {
        assert!(of(shut).is_empty(), "{shut}");
    }
}

#[test]
fn sections_of_openwrt_that_are_not_followed() {
    let of = |more: &str| {
        let text = format!("{OPENWRT}{more}");
        let files = [
            ("/etc/config/firewall", text.as_str()),
            ("/etc/firewall.user", "# Nothing.\n\n"),
            ("/etc/own.sh", "iptables -I INPUT -j ACCEPT\n"),
        ];
        sources(&files).get(1).cloned()
    };
    for narrowed in [
        "config redirect\n\toption src wan\n\toption src_dport 23\n",
        "config include\n\toption path /etc/own.sh\n",
        "config zone\n\toption name lte\n\toption input ACCEPT\n",
        "config rule\n\toption src lte\n\toption dest_port 23\n\toption target ACCEPT\n",
        "config rule\n\toption src wan\n\toption src_mac 00:11:22:33:44:55\n\toption target ACCEPT\n",
        "config rule\n\toption src wan\n\toption ipset maker\n\toption target ACCEPT\n",
    ] {
        assert_eq!(of(narrowed).as_deref(), Some("…"), "{narrowed}");
    }
    for shut in [
        "config redirect\n\toption src wan\n\toption enabled 0\n",
        "config include\n\toption path /etc/firewall.user\n",
        "config zone\n\toption name lte\n\toption input REJECT\n",
    ] {
        assert_eq!(of(shut), None, "{shut}");
    }
}

#[test]
fn a_zone_of_a_device_that_routes_nothing() {
    let station = OPENWRT.replace("config forwarding", "config other");
    assert_eq!(of(&[("/etc/config/firewall", &station)])[0].zone, "station");
    let hidden = station.replace("'wan6'\n", "'wan6'\n\toption masq 1\n");
    assert_eq!(of(&[("/etc/config/firewall", &hidden)])[0].zone, "wan");
}

/// Rules that a script of the boot loads, and whether they hold beside other files.
fn is_loaded_beside(more: &[(&str, &str)]) -> bool {
    let mut files = vec![
        ("/sbin/init", "x"),
        ("/usr/sbin/iptables-restore", "x"),
        ("/etc/inittab", "::sysinit:/etc/init.d/rcS\n"),
        ("/etc/init.d/rcS", "#!/bin/sh\nfor i in /etc/init.d/S??*; do $i start; done\n"),
        ("/etc/init.d/S35iptables", "#!/bin/sh\niptables-restore < /etc/iptables/rules.v4\n"),
        ("/etc/iptables/rules.v4", SAVED),
    ];
    files.retain(|own| !more.iter().any(|other| other.0 == own.0));
    files.extend_from_slice(more);
    of(&files)[0].loaded == Answer::Yes
}

#[test]
fn what_opens_the_filter_later() {
    assert!(is_loaded_beside(&[]));
    let late = "/etc/init.d/S90late";
    for opens in [
        "IPT=/usr/sbin/iptables\n$IPT -F\n$IPT -P INPUT ACCEPT\n",
        "iptables-restore < /etc/allow.rules\n",
        "iptables-restore <<EOF\n*filter\n:INPUT ACCEPT\nCOMMIT\nEOF\n",
        "/etc/init.d/S35iptables stop\n",
        "rmmod iptable_filter\n",
    ] {
        assert!(!is_loaded_beside(&[(late, &format!("#!/bin/sh\n{opens}"))]), "{opens}");
    }
    for idle in [
        "echo \"iptables -F\"\n",
        "iptables-restore < /etc/iptables/rules.v4\n",
        "iptables -t nat -F\n",
    ] {
        assert!(is_loaded_beside(&[(late, &format!("#!/bin/sh\n{idle}"))]), "{idle}");
    }
    for (path, text) in [
        ("/etc/inittab", "::sysinit:/etc/init.d/rcS\n::once:/usr/sbin/iptables -F\n"),
        ("/etc/crontabs/root", "@reboot iptables -F\n"),
        ("/etc/network/interfaces", "auto eth0\niface eth0 inet dhcp\n  post-up iptables -F\n"),
        ("/etc/udev/rules.d/9.rules", "ACTION==\"add\", RUN+=\"/usr/sbin/iptables -F\"\n"),
        ("/usr/share/udhcpc/default.script", "#!/bin/sh\niptables -I INPUT -j ACCEPT\n"),
        (
            "/etc/init.d/S35iptables",
            "#!/bin/sh\niptables-restore --test < /etc/iptables/rules.v4\n",
        ),
    ] {
        assert!(!is_loaded_beside(&[(path, text)]), "{path}");
    }
    let app = ("/opt/app/open.sh", "iptables -P INPUT ACCEPT\n");
    assert!(is_loaded_beside(&[app]));
    assert!(!is_loaded_beside(&[app, (late, "#!/bin/sh\ncd /opt/app\n./open.sh start &\n")]));
}

#[test]
fn units_that_take_rules_back() {
    let unit = "[Service]\nExecStart=/usr/sbin/nft -f /etc/nftables.conf\nExecStop=/usr/sbin/nft flush ruleset\n";
    let loaded = |conf: &str, more: &[(&str, &str)]| {
        let mut files = vec![
            ("/usr/sbin/nft", "x"),
            ("/etc/nftables.conf", conf),
            ("/usr/lib/systemd/system/nftables.service", unit),
            (
                "/etc/systemd/system/multi-user.target.wants/nftables.service",
                "-> /usr/lib/systemd/system/nftables.service",
            ),
        ];
        files.extend_from_slice(more);
        of(&files)[0].loaded
    };
    assert_eq!(loaded(NFT, &[]), Answer::Yes);
    for (path, text) in [
        (
            "/etc/systemd/system/nftables.service.d/x.conf",
            "[Service]\nExecStartPost=/usr/sbin/nft flush ruleset\n",
        ),
        (
            "/etc/systemd/system/nftables.service.d/x.conf",
            "[Service]\nExecStart=\nExecStart=/bin/true\n",
        ),
        (
            "/usr/lib/systemd/system/late.service",
            "[Service]\nExecStart=/bin/sh -c \"nft flush ruleset\"\n",
        ),
        (
            "/usr/lib/systemd/system/late.service",
            "[Service]\nExecStart=/usr/sbin/nft -f /etc/open.nft\n",
        ),
    ] {
        assert_ne!(loaded(NFT, &[(path, text)]), Answer::Yes, "{text}");
    }
    let held = "[Service]\nExecStart=/usr/bin/true\n";
    let drop_in = "/etc/systemd/system/nftables.service.d/x.conf";
    let held = [("/usr/bin/true", "x"), (drop_in, &held.replace("Exec", "ExecStart=\nExec"))];
    assert_eq!(loaded(NFT, &held), Answer::Unknown);
    let other = "[Unit]\nConflicts=nftables.service\n[Service]\nExecStart=/usr/bin/app\n";
    let other = [("/usr/lib/systemd/system/late.service", other)];
    assert_eq!(loaded(NFT, &other), Answer::Unknown);
    for end in ["flush ruleset\n", "delete table inet filter\n"] {
        assert_eq!(loaded(&format!("{NFT}{end}"), &[]), Answer::Unknown, "{end}");
    }
}

#[test]
fn files_that_fw4_includes_by_itself() {
    let of = |path: &str, text: &str| sources(&[("/etc/config/firewall", OPENWRT), (path, text)]);
    let input = "/usr/share/nftables.d/chain-pre/input_wan/10.nft";
    assert_eq!(of(input, "accept\n"), ["", "…"]);
    assert_eq!(of(input, "# accept\n"), [""]);
    assert_eq!(of("/usr/share/nftables.d/chain-post/forward/1.nft", "jump upnp_forward\n"), [""]);
}

#[test]
fn nonsense_ends() {
    for path in ["/etc/config/firewall", "/etc/iptables/rules.v4", "/etc/nftables.conf"] {
        for text in ["*filter\n:INPUT", "}}}{{{;;", "config zone\noption name", "\u{0}", "-A INPUT"]
        {
            let _ = of(&[(path, text)]);
        }
        let many =
            "config zone\n\toption name wan\n*filter\n:INPUT DROP\n-A INPUT -p tcp -j ACCEPT\n\
            table t {\nchain c {\ntype filter hook input priority 0;\ntcp dport 1 accept\n"
                .repeat(3000);
        for own in of(&[(path, &many)]) {
            assert!(own.openings.len() <= super::MAX_OPENINGS);
        }
    }
}
