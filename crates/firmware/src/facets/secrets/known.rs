// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Programs that are known to read a password from a setting, and how much a value there proves: what
//! stands beside it (network, user, host) tells a template, which the owner's own values replace.

use thirteen_evidence::facts::SecretProof;

use super::setting;
use super::structure::is_place_holder;
use crate::view::Line;

/// Programs that read a password from a setting of this name in a file of this name: mosquitto.conf(5),
/// msmtp(1), ssmtp.conf(5), ddclient(8), wpa_supplicant.conf(5), inadyn.conf(5), ngrok.
const KNOWN: &[(&str, &[&str])] = &[
    ("mosquitto.conf", &["remote_password", "password"]),
    ("bridge.conf", &["remote_password"]),
    ("msmtprc", &["password"]),
    ("ssmtp.conf", &["authpass"]),
    ("ddclient.conf", &["password"]),
    ("inadyn.conf", &["password"]),
    ("wpa_supplicant.conf", &["psk", "password", "wep_key0", "sae_password"]),
    ("ngrok.yml", &["authtoken"]),
];

/// What such a password is for, by the names of settings beside it.
const BESIDE: &[&str] = &[
    "authuser",
    "host",
    "hostname",
    "identity",
    "login",
    "mailhub",
    "remote_username",
    "server",
    "ssid",
    "user",
    "username",
];

/// Words of which the values in templates are made.
const FILLERS: &[&str] = &[
    "app",
    "by",
    "case",
    "here",
    "home",
    "key",
    "login",
    "lower",
    "my",
    "name",
    "net",
    "network",
    "pass",
    "passphrase",
    "passwd",
    "password",
    "psk",
    "pw",
    "pwd",
    "secret",
    "sensitive",
    "set",
    "ssid",
    "test",
    "the",
    "user",
    "username",
    "very",
    "wifi",
    "wlan",
];

/// Lines before and behind that belong to a setting.
const NEAR: usize = 12;

/// Whether the program of this file is known to read a password from a setting of this name.
pub fn reads(file: &str, name: &str) -> bool {
    KNOWN.iter().any(|(own, names)| *own == file && names.contains(&name))
}

/// Whether a file of this name is the configuration of such a program.
pub fn is_file(name: &str) -> bool {
    KNOWN.iter().any(|(own, _)| *own == name)
}

/// What such a setting proves; nothing where it is a template.
pub fn proof(content: &[u8], line: &Line<'_>, value: &str) -> Option<SecretProof> {
    // wpa_supplicant.conf: with `ext:` the secret stands elsewhere, this is its name.
    if value.len() < 4 || is_place_holder(value) || value.starts_with("ext:") {
        return None;
    }
    let beside = Beside::of(content, line);
    match is_filler(value) {
        true if beside.is_example => None,
        true if beside.is_filler && !value.to_ascii_lowercase().contains("test") => None,
        is_filler => {
            let is_shouted = value.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
            let is_open = is_filler || is_shouted || beside.is_filler || beside.is_off;
            Some(if is_open { SecretProof::Hint } else { SecretProof::Setting })
        }
    }
}

/// What stands in the same block.
#[derive(Debug, Default)]
struct Beside {
    is_filler: bool,
    is_example: bool,
    is_off: bool,
}

impl Beside {
    fn of(content: &[u8], line: &Line<'_>) -> Self {
        let start = usize::try_from(line.offset).unwrap_or(usize::MAX).min(content.len());
        let (before, behind) = content.split_at(start);
        let before = before.strip_suffix(b"\n").unwrap_or(before);
        let mut beside = Self::default();
        // A block begins behind a line that ends in `{`, and ends with one that is `}`.
        for own in before.rsplit(|byte| *byte == b'\n').take(NEAR).map(<[u8]>::trim_ascii) {
            if own.ends_with(b"{") || own == b"}" {
                break;
            }
            beside.take(own);
        }
        let behind = behind.split(|byte| *byte == b'\n').skip(1);
        for own in behind.take(NEAR).map(<[u8]>::trim_ascii) {
            if own == b"}" {
                break;
            }
            beside.take(own);
        }
        beside
    }

    fn take(&mut self, line: &[u8]) {
        let line = line.get(..200).unwrap_or(line);
        let Ok(text) = std::str::from_utf8(line) else { return };
        let Some(own) = setting::read(text).filter(|_| !text.starts_with('#')) else { return };
        let name = own.name.to_ascii_lowercase();
        if BESIDE.contains(&name.as_str()) {
            let is_example = ["example.com", "example.org", "example.net"]
                .iter()
                .any(|host| text.contains(host));
            self.is_example |= is_example;
            self.is_filler |=
                is_example || is_filler(own.value) || is_named_place_holder(own.value);
        }
        self.is_off |= name == "disabled" && own.value == "1";
    }
}

/// `SSID` and `@SSID@` are, `{`, where a list begins, is not.
fn is_named_place_holder(value: &str) -> bool {
    value.len() > 1 && is_place_holder(value)
}

/// Whether a value is made of nothing but the words of templates: `MyPassword`, `SET_BY_APP`.
fn is_filler(value: &str) -> bool {
    let low = value.to_ascii_lowercase();
    let mut parts = low.split([' ', '_', '-', '.']).filter(|part| !part.is_empty()).peekable();
    value.len() <= 64 && parts.peek().is_some() && parts.all(is_made_of_fillers)
}

/// Whether a word is one filler behind the other. By place: how far the word is explained.
fn is_made_of_fillers(word: &str) -> bool {
    let mut reached = vec![false; word.len() + 1];
    reached[0] = true;
    for at in 0..word.len() {
        if reached[at] {
            let rest = word.get(at..).unwrap_or_default();
            for own in FILLERS.iter().filter(|own| rest.starts_with(**own)) {
                reached[at + own.len()] = true;
            }
        }
    }
    reached[word.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::lines;

    /// Of the last line that has a password.
    fn of(text: &str) -> Option<SecretProof> {
        let line = lines(text.as_bytes())
            .filter(|line| {
                let own = String::from_utf8_lossy(line.bytes);
                ["psk", "password"].iter().any(|name| own.trim().starts_with(name))
            })
            .last()
            .unwrap();
        let own = setting::read(std::str::from_utf8(line.bytes).unwrap().trim()).unwrap();
        proof(text.as_bytes(), &line, own.value)
    }

    #[test]
    fn templates_prove_nothing() {
        for text in [
            "network={\n\tssid=\"SSID\"\n\tpsk=\"PASSPHRASE\"\n}\n",
            "network={\n\tssid=\"MyWiFi\"\n\tpsk=\"MyPassword\"\n}\n",
            // wpa_supplicant's own example.
            "network={\n\tssid=\"home\"\n\tscan_ssid=1\n\tpsk=\"very secret passphrase\"\n}\n",
            "network={\n psk=\"SET_BY_APP\"\n ssid=\"REPLACE\"\n}\n",
            "login=myusername\npassword=mypassword\nprotocol=dyndns2\n",
            // What Buildroot installs of inadyn.
            "provider dyndns.org {\n\tusername = test\n\tpassword = test\n\thostname = { \"my.example.com\", \"b\" }\n}\n",
            "provider freedns {\n username = lower-case-username\n password = case-sensitive-pwd\n}\n",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn a_network_of_the_makers_own_is_sure_and_half_a_template_is_not() {
        let sure = Some(SecretProof::Setting);
        assert_eq!(of("network={\n ssid=\"factory\"\n psk=\"letmein2\"\n}\n"), sure);
        assert_eq!(of("provider a {\n username = hub7\n password = Lum1Hub\n}\n"), sure);
        // The block beside says nothing of this one.
        let two = "network={\n ssid=\"SSID\"\n}\nnetwork={\n ssid=\"fab\"\n psk=\"letmein2\"\n}\n";
        assert_eq!(of(two), sure);
        let hint = Some(SecretProof::Hint);
        assert_eq!(of("network={\n ssid=\"ssid\"\n psk=\"12345678\"\n}\n"), hint);
        assert_eq!(of("network={\n disabled=1\n ssid=\"lab\"\n psk=\"letmein2\"\n}\n"), hint);
        assert_eq!(of("network={\n ssid=\"lab\"\n psk=\"GOODLUCK\"\n}\n"), hint);
        assert_eq!(of("network={\n ssid=\"test\"\n psk=\"testtest\"\n}\n"), hint);
    }

    #[test]
    fn hostile_values_end() {
        assert!(!is_filler(&"my".repeat(5000)) && !is_filler("") && !is_filler("__"));
        assert!(!is_filler("päss") && is_filler("MY_PASS"));
        assert_eq!(
            of(&format!("{}password=Lum1Hub\n", "{\n".repeat(500))),
            Some(SecretProof::Setting)
        );
    }
}
