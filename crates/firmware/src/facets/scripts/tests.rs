// SPDX-License-Identifier: Apache-2.0 OR MIT
use super::*;

fn of(language: Language, text: &str) -> Vec<(&'static str, u32)> {
    flows(language, text.as_bytes()).iter().map(|own| (own.sink, own.at.number)).collect()
}

#[test]
fn what_a_request_brings_runs() {
    let text = "#!/bin/sh\nq=$QUERY_STRING\nhost=${q#host=}\neval ping $host\n";
    assert_eq!(of(Language::Shell, text), [("eval ", 4)]);
    assert_eq!(of(Language::Shell, "eval `echo $QUERY_STRING`\n"), [("eval ", 1)]);
    let text = "<?php\n$h = $_GET['h'];\n$c = \"ping \" . $h;\nsystem($c);\n";
    assert_eq!(of(Language::Php, text), [("system(", 4)]);
    let text = "local h = luci.http.formvalue(\"h\")\nos.execute(\"ping \" .. h)\n";
    assert_eq!(of(Language::Lua, text), [("os.execute(", 2)]);
}

#[test]
fn by_other_ways() {
    for (text, line) in [
        ("#!/bin/sh\necho \"$QUERY_STRING\" | sh\n", 2),
        ("#!/bin/sh\nip=${QUERY_STRING#*=}\n`$ip`\n", 3),
        ("#!/bin/sh\ncmd=$(echo \"$QUERY_STRING\" | sed \"s/%20/ /g\")\n$cmd\n", 3),
        ("#!/bin/sh\nread -n $CONTENT_LENGTH data\neval \"$data\"\n", 3),
        ("#!/bin/sh\n[ $REQUEST_METHOD = POST ] || exit\nd=$(cat)\nsh -c \"$d\"\n", 4),
        ("#!/usr/bin/haserl\n<% eval \"$POST_cmd\" %>\n", 2),
        ("#!/bin/sh\nq=$QUERY_STRING; eval $q\n", 2),
    ] {
        assert_eq!(of(Language::Shell, text).first().map(|own| own.1), Some(line), "{text}");
    }
    for text in [
        "#!/bin/sh\necho \"$QUERY_STRING\" | grep sh\n",
        "#!/bin/sh\nq=$QUERY_STRING\ncase x in\n$q) exit ;;\nesac\n",
        "#!/bin/sh\nq=$QUERY_STRING\nlogger \\\n  $q\n",
        "#!/bin/sh\nq=$QUERY_STRING\ncat <<EOF\n$q\nEOF\n",
        "#!/bin/sh\nread line < /proc/x\n[ $CONTENT_LENGTH ] && eval $line\n",
        // No request fills this one.
        "#!/bin/sh\neval \"$POST_cmd\"\nread x\neval $x\n",
        "#!/usr/bin/haserl\n<% ping -c1 $GET_host %>\n",
    ] {
        assert!(of(Language::Shell, text).is_empty(), "{text}");
    }
    for text in [
        "<?php $h=$_GET['h']; $o=shell_exec(\"ping $h\"); ?>\n",
        "<?php @eval($_POST[\"c\"]); system($_GET[\"c\"]);\n",
        "<?php $o=`ping {$_GET[\"h\"]}`;\n",
        "<?php $h=filter_input(INPUT_GET,\"h\");\nexec(\"ping $h\");\n",
    ] {
        assert_eq!(of(Language::Php, text).len(), 1, "{text}");
    }
    for text in [
        "<?php $h=filter_input(INPUT_GET,\"h\",FILTER_VALIDATE_IP);\nexec(\"ping $h\");\n",
        "<?php $r = query(\"SELECT `a` FROM b WHERE c='\" . quote($_GET['c']) . \"'\");\n",
        "<?php retrieval($_POST['c']);\n",
    ] {
        assert!(of(Language::Php, text).is_empty(), "{text}");
    }
}

#[test]
fn what_is_checked_or_quoted_does_not() {
    for text in [
        "q=$QUERY_STRING\ncase \"$q\" in *[!0-9]*) exit 1 ;; esac\neval ping $q\n",
        "q=$(echo \"$QUERY_STRING\" | tr -cd 0-9)\neval ping $q\n",
        // A word of its own is no command.
        "q=$QUERY_STRING\nping \"$q\"\n",
        "# eval $QUERY_STRING\n",
        "eval $OTHER\n",
        "[ -n \"$QUERY_STRING\" ] || exit 1\neval \"$(cat /etc/x)\"\n",
    ] {
        assert!(of(Language::Shell, text).is_empty(), "{text}");
    }
    let text = "$h = escapeshellarg($_GET['h']);\nsystem(\"ping $h\");\n";
    assert!(of(Language::Php, text).is_empty());
    assert!(of(Language::Php, "$h = $_GET['h'];\nfile_system($h);\n").is_empty());
    for text in [
        "local h = luci.http.formvalue(\"h\")\nos.execute(\"ping %q\" % h)\n",
        // LuCI's network.lua: a name within a string, and one of another function.
        "local dev = luci.http.formvalue(\"d\")\nluci.sys.call(\"env -i ubus >/dev/null\")\n",
        "local s = luci.http.formvalue(\"d\")\nend\nfunction b(s)\nio.popen(s, \"w\")\n",
    ] {
        assert!(of(Language::Lua, text).is_empty(), "{text}");
    }
}

#[test]
fn a_secret_that_is_logged_is_not_shown() {
    let text = b"#!/bin/sh\nWIFI_PSK=Hunter2secret; logger \"psk $WIFI_PSK\"\n";
    let evidence = crate::test_tree::evidence_of(&[("/usr/bin/wifi-up", &text[..])]);
    let [flow] = evidence.code_flows.as_slice() else { panic!("{:?}", evidence.code_flows) };
    assert_eq!((flow.kind.as_str(), flow.source.as_str()), ("secret-to-log", "WIFI_PSK"));
    assert_eq!(flow.locators[0].line, Some(2));
    assert_eq!(flow.locators[0].excerpt.as_deref(), Some("logger $WIFI_PSK"));
    assert!(!format!("{:?}", evidence.code_flows).contains("Hunter2secret"));
}

#[test]
fn languages_and_hostile_scripts() {
    assert_eq!(Language::of(b"/www/a", b"#!/usr/bin/env php\n"), Some(Language::Php));
    assert_eq!(Language::of(b"/a.lua", b"\x1bLuaQ"), None);
    assert_eq!(Language::of(b"/a", b"\x7fELF"), None);
    for language in [Language::Shell, Language::Php, Language::Lua] {
        let _ = flows(language, &b"=$QUERY_STRING eval |curl |\n".repeat(20_000));
        let _ = flows(language, &[0xff; 200_000]);
        let _ = flows(language, &b"$_GET=system(".repeat(50_000));
    }
}
