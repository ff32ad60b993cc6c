// SPDX-License-Identifier: Apache-2.0 OR MIT

use super::*;

fn of(path: &str, text: &str) -> Vec<(&'static str, SecretProof)> {
    hits(path.as_bytes(), text.as_bytes()).into_iter().map(|own| (own.kind, own.proof)).collect()
}

#[test]
fn a_token_in_a_configuration_is_found_and_never_kept() {
    let text = "# service\nAPI_URL=https://enrol.example/v1\nAPI_TOKEN=lmp_live_4Tz9Qe2mW7rB1xKc8vNy5hJd3sGf6uPa\n";
    let found = hits(b"/etc/hub/service.conf", text.as_bytes());
    assert_eq!(found.len(), 1);
    let own = &found[0];
    assert_eq!((own.kind, own.name.as_str(), own.line), ("api-token", "API_TOKEN", Some(3)));
    assert_eq!(own.redacted, "lm…Pa (41)");
    assert!(!own.excerpt.as_ref().unwrap().contains("4Tz9"));
    assert!(own.sha256.is_some());
}

#[test]
fn what_looks_like_a_secret() {
    for (path, text) in [
        ("/etc/config/rpcd", "\toption username 'root'\n\toption password '$p$root'\n"),
        (
            "/etc/hub/a.conf",
            "API_TOKEN=\nAPI_TOKEN=your-api-token-here-0001\n#API_TOKEN=4Tz9Qe2mW7rB1xKc8vNy5hJd\n",
        ),
        (
            "/etc/hub/a.conf",
            "PUBLIC_KEY=4Tz9Qe2mW7rB1xKc8vNy5hJd3sGf6uPa\nTOKEN_FILE=/etc/hub/token\n",
        ),
        (
            "/etc/hub/a.conf",
            "PASSWORD=$1\nPASSWORD=$(cat /x)\npassword = <secret>\npasswd=/etc/passwd\n",
        ),
        (
            "/etc/init.d/a",
            "url=http://$USER:$PASS@host.example/x\nurl=ftp://user:password@host.example\n",
        ),
        (
            "/etc/hub/a.conf",
            "url=http://host.example:80/a@b\nurl=rtsp://admin:hunter2@127.0.0.1/x\n",
        ),
        ("/www/app.js", "var api_token=\"4Tz9Qe2mW7rB1xKc8vNy5hJd3sGf6uPa\";\n"),
    ] {
        assert_eq!(of(path, text), [], "{path}: {text}");
    }
    assert!(is_for_people(b"/usr/share/doc/mosquitto/examples/bridge.conf.example"));
    assert!(is_for_people(b"/etc/README") && !is_for_people(b"/etc/hub/service.conf"));
}

#[test]
fn passwords_in_addresses_and_in_settings_of_known_programs() {
    let sure = SecretProof::Setting;
    let text = "BROKER=mqtts://hub:Lum1Hub!cloud@broker.maker.io:8883\n";
    let found = hits(b"/etc/hub/a.conf", text.as_bytes());
    assert_eq!((found[0].kind, found[0].proof), ("address-password", sure));
    assert_eq!(found[0].redacted, "…(13)");
    assert!(!found[0].excerpt.as_ref().unwrap().contains("Lum1Hub"));
    assert_eq!(
        of("/etc/mosquitto/mosquitto.conf", "remote_password Lum1Hub!cloud\n"),
        [("password", sure)]
    );
    assert_eq!(of("/etc/hub/a.conf", "db_password=hunter2\n"), [("password", SecretProof::Hint)]);
}

#[test]
fn hostile_text_ends() {
    assert!(of("/etc/a.conf", &"a://".repeat(10_000)).is_empty());
    assert!(of("/etc/a.conf", &"password=é\u{202e}ééé\n".repeat(10_000)).is_empty());
    let many: String = (0..5000).map(|own| format!("password=hunter{own}\n")).collect();
    assert_eq!(of("/etc/a.conf", &many).len(), MAX_OF_FILE);
    assert!(hits(b"/etc/a", &[0xff; 100_000]).is_empty());
}
