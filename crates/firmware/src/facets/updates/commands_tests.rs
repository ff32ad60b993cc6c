// SPDX-License-Identifier: Apache-2.0 OR MIT
use super::super::shell::commands;
use super::*;

fn first(text: &str) -> Command<'_> {
    commands(text.as_bytes()).remove(0)
}

#[test]
fn who_trusts_anybody() {
    let trusts = |text: &str| first(text).trusts_anybody(&["OPTS".to_owned()]);
    assert!(trusts("wget --no-check-certificate https://a/b -O /tmp/f"));
    assert!(trusts("curl -sk \"$URL\""));
    assert!(trusts("curl -o x \\\n  --insecure https://a"));
    assert!(trusts("curl $OPTS https://a") && trusts("curl \"${OPTS}\" https://a"));
    assert!(trusts("opkg --no-check-certificate update"));
    assert!(!trusts("curl --cacert /etc/ca.pem https://a"));
    assert!(!trusts("tar -k x; echo --insecure"));
    assert!(!trusts("curl -o /tmp/kernel https://a"));
    assert!(!trusts("curl $OTHER https://a") && !trusts("opkg update"));
    // The device itself is no server of updates.
    assert!(!trusts("curl -k https://127.0.0.1/api"));
    assert!(!trusts("curl -k 'https://localhost:8443/x'"));
    assert!(trusts("curl -k https://localhost.updates.example/"));
    assert!(trusts("curl -k https://127.0.0.1/api https://updates.example/"));
}

#[test]
fn variables_of_options() {
    let of = |text| first(text).insecure_variable();
    assert_eq!(of("OPTS=--insecure").as_deref(), Some("OPTS"));
    assert_eq!(of("export W=\"-q --no-check-certificate\"").as_deref(), Some("W"));
    assert_eq!(of("C='-s -k'").as_deref(), Some("C"));
    for own in ["OPTS=-s", "A=1 curl --insecure x", "x --insecure=1", "if [ a = --insecure ]"] {
        assert_eq!(of(own), None, "{own}");
    }
}

#[test]
fn what_writes() {
    for own in [
        "mtd -r write /tmp/f firmware",
        "flashcp /tmp/f /dev/mtd0",
        "dd if=/tmp/f of=/dev/mtdblock4",
        "cat /tmp/f > /dev/mmcblk0p2",
        "gunzip -c /tmp/f >/dev/mtdblock4",
        "wget -O /dev/ubi0_1 http://a/b",
        "ubiupdatevol /dev/ubi0_1 /tmp/f",
        "[ -s /tmp/f ] && sysupgrade -n -F /tmp/f",
        "fwup -a -d /dev/mmcblk0 -i /tmp/f -t upgrade",
    ] {
        assert_eq!(first(own).writes(), Some(Write::Flash), "{own}");
    }
    for own in [
        "tar xzf /tmp/f.tgz -C /",
        "wget -O- http://a/f.tgz | tar -xz -C /",
        "tar --extract --directory=/ -f /tmp/f",
        "tar -xzC / -f /tmp/f",
        "rpm -U --nosignature /tmp/f.rpm",
        "apk add --allow-untrusted /tmp/f.apk",
    ] {
        assert_eq!(first(own).writes(), Some(Write::Files), "{own}");
    }
    for own in [
        "sysupgrade /tmp/f",
        "opkg install /tmp/f.ipk",
        "opkg install http://a/f.ipk",
        "dpkg -i /tmp/f.deb",
        "swupdate -i /tmp/f.swu",
        "tar xf /tmp/f -C /usr/share",
        "dd if=/tmp/f of=/dev/sda1",
    ] {
        assert_eq!(first(own).writes(), Some(Write::Perhaps), "{own}");
    }
}

#[test]
fn what_writes_nothing() {
    for own in [
        "dd if=/tmp/logo.bmp of=/dev/mtdblock8",
        "mtd write /tmp/newenv u-boot-env",
        "mtd erase rootfs_data",
        "dd if=/dev/mtd0 of=/tmp/f",
        "dd if=/dev/zero of=/dev/mtdblock5",
        "ubiupdatevol -t /dev/ubi0_1",
        "echo mtdwrite",
        "echo mtd write > /tmp/log",
        "[ -x /usr/sbin/flashcp ]",
        "install_bin /usr/sbin/ubiupdatevol",
        "sysupgrade -T /tmp/f",
        "sysupgrade -b /tmp/backup.tgz",
        "swupdate -k /etc/key.pem -i /tmp/f.swu",
        "fwup -a -p /etc/key.pub -d /dev/mmcblk0 -i /tmp/f",
        "fwup -m -i /tmp/f",
        "tar czf /tmp/f.tgz -C / etc",
        "tar xzf /tmp/f.tgz -C /tmp/x",
        "opkg install luci",
        "dpkg -l",
        "rpm -qa",
        "cat /dev/mtd0 > /tmp/f",
    ] {
        assert_eq!(first(own).writes(), None, "{own}");
    }
}

#[test]
fn what_verifies_and_whether_that_is_heeded() {
    let heeded = |text: &str, stops| {
        let all = commands(text.as_bytes());
        all[0].verifies() && all[0].is_heeded(&all[1..], stops)
    };
    for own in [
        "usign -V -m /tmp/f -p /etc/k.pub || exit 1",
        "usign -V -m /tmp/f -p /etc/k.pub || { logger bad; exit 1; }",
        "usign -V -m /tmp/f -p /etc/k.pub || fail",
        "if openssl dgst -sha256 -verify /etc/k.pub -signature /tmp/s /tmp/f; then\nmtd write f a\nfi",
        "if ! usign -V -m /tmp/f; then\nexit 1\nfi",
        "gpgv --keyring /etc/k /tmp/s /tmp/f && mtd write /tmp/f firmware",
        "usign -V -m /tmp/f\n[ $? -eq 0 ] || exit",
    ] {
        assert!(heeded(own, false), "{own}");
    }
    for own in ["usign -V -m /tmp/f || true", "gpg --verify /tmp/s || :"] {
        assert!(first(own).is_ignored() && !heeded(own, true), "{own}");
    }
    assert!(heeded("usign -V -m /tmp/f", true));
    for own in [
        "usign -V -m /tmp/f",
        "usign -V -m /tmp/f || echo bad",
        "usign -V -m /tmp/f && echo good",
        "if usign -V -m /tmp/f; then\necho good\nfi\nmtd write f a",
    ] {
        assert!(!heeded(own, false), "{own}");
    }
    assert!(first("usign -V -m /tmp/f && mtd write /tmp/f a").verifies_first());
    assert!(!first("mtd write /tmp/f a; usign -V -m /tmp/f").verifies_first());
    for own in ["echo openssl -verify", "openssl dgst -sha256 /tmp/f", "usign -S -m /tmp/f"] {
        assert!(!first(own).verifies(), "{own}");
    }
}

#[test]
fn hostile_scripts_end() {
    let text = "if gpgv\n".repeat(1_000);
    let all = commands(text.as_bytes());
    assert!((0..all.len()).all(|at| !all[at].is_heeded(&all[at + 1..], false)));
    assert!(commands("\\\n".repeat(100_000).as_bytes()).len() < 100_001);
    assert_eq!(commands(b"#!/bin/sh\n# x \\\n\xff\xfe").len(), 1);
    for own in ["tar -C", "tar", "tar x --directory", "dd of=", "> ", "||", "=", "$"] {
        let own = first(own);
        let _ = (own.writes(), own.is_ignored(), own.insecure_variable(), own.verifies());
    }
}

#[test]
fn only_the_letters_of_what_fetches_count() {
    let trusts = |text: &str| first(text).trusts_anybody(&[]);
    for own in [
        "curl --cacert /etc/ca https://a/fw.gz -o /tmp/fw.gz && gunzip -k /tmp/fw.gz",
        "curl https://a/f -o /tmp/f && swupdate -k /etc/pub.pem -i /tmp/f",
        "df -k; curl https://a/f",
        "curl https://a/f | sort -k1",
        "curl -k --pinnedpubkey sha256//abc= https://a/f",
    ] {
        assert!(!trusts(own), "{own}");
    }
    for own in [
        "df -k; curl -k https://a/f",
        "curl 'https://a/f?x=1&y=2' -k -o /tmp/f",
        "V=$(timeout 5 curl -sk https://a/f)",
        "if ! sudo curl --insecure https://a/f; then",
    ] {
        assert!(trusts(own), "{own}");
    }
}

#[test]
fn what_only_names_a_program_fetches_nothing() {
    for own in [
        "usage() { echo \"do: wget http://a/f\"; }",
        "logger 'Use wget; wget http://a/f'",
        "flashcp \"$1\" /dev/mtd4 # was: wget http://a/f",
        "curl -T /tmp/cfg http://a/",
        "wget --post-data=x http://a/",
        "command -v wget && x http://a",
    ] {
        assert!(!first(own).fetches(), "{own}");
    }
    for own in [
        "echo \"$(wget -qO- http://a/f)\"",
        "X=`/usr/bin/wget -O- http://a/f`",
        "sh -c \"wget http://a/f; flashcp f /dev/mtd1\"",
        "curl -d v=1 -o /tmp/f http://a/f",
        "[ -e /tmp/f ] || env A=b nice -n 5 wget -T 30 http://a/f",
    ] {
        assert!(first(own).fetches(), "{own}");
    }
    let all = commands(b"cat <<END\nwget http://a/f\nEND\nsh <<-X\nwget http://a/f\nX\n");
    assert_eq!(all.iter().filter(|own| own.fetches()).count(), 1);
    for own in ["<<", "cat <<", "'", "\"$(", "a & b &", "&", "2>&1", "\u{e9}'\u{e9};"] {
        assert!(!first(own).fetches() && !first(own).writes_what(&first(own)));
    }
}

#[test]
fn what_is_written_is_what_was_fetched() {
    let is_linked = |text: &str| {
        let all = commands(text.as_bytes());
        all[all.len() - 1].writes_what(&all[0])
    };
    for own in [
        "wget -O /tmp/f.bin http://a/b\nflashcp /tmp/f.bin /dev/mtd1",
        "wget -O fw http://a/b\nflashcp fw /dev/mtd1",
        "wget -O ${F} http://a/b\ncat $F | gunzip > /dev/mtd1",
        "wget $URL\nmtd write ${URL##*/} firmware",
        "wget -O- http://a/b | dd of=/dev/mtdblock1",
        "V=$(wget -O- http://a/b)\necho $V | dd of=/dev/mtdblock1",
        "wget -O /tmp/f http://a/b; flashcp /tmp/f.x /dev/mtd1; mtd write /tmp/f a",
    ] {
        assert!(is_linked(own), "{own}");
    }
    for own in [
        "wget -qO /tmp/now http://a/now; dd if=/tmp/hwinfo of=/dev/mtdblock7",
        "wget -qO /tmp/now http://a/now\ncat /etc/flag > /dev/mtd5",
        "wget -q -O /dev/null http://a/now\nflashcp /mnt/fw.bin /dev/mtd4",
    ] {
        assert!(!is_linked(own), "{own}");
    }
}
