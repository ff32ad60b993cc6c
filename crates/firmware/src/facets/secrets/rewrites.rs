// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Files of settings that a script writes: the owner's own values may stand there before they are used.

use super::known;
use crate::view::lines;

/// Files of one script that are kept.
const MAX_FILES: usize = 16;
/// Variables of one script that are followed.
const MAX_VARIABLES: usize = 64;

/// The paths of known files of settings that a script writes, by itself or through a variable.
pub fn of(content: &[u8]) -> Vec<String> {
    let mut variables: Vec<(&str, &str)> = Vec::new();
    let mut found: Vec<String> = Vec::new();
    for line in lines(content) {
        let Ok(text) = std::str::from_utf8(line.bytes).map(str::trim) else { continue };
        if text.starts_with('#') {
            continue;
        }
        if let Some((name, value)) = text.split_once('=') {
            let value = bare(value);
            if is_known(value) && variables.len() < MAX_VARIABLES {
                variables.push((name.trim_start_matches("local "), value));
            }
        }
        for target in targets(text) {
            let name = target.trim_start_matches(['$', '{']).trim_end_matches('}');
            let known = variables.iter().find(|own| target.starts_with('$') && own.0 == name);
            let path = known.map_or(target, |own| own.1);
            if is_known(path) && found.len() < MAX_FILES && !found.iter().any(|own| own == path) {
                found.push(path.to_owned());
            }
        }
    }
    found
}

fn is_known(path: &str) -> bool {
    path.starts_with('/') && path.rsplit('/').next().is_some_and(known::is_file)
}

fn bare(word: &str) -> &str {
    word.trim().trim_end_matches([';', ')', '}']).trim_matches(['"', '\''])
}

/// The words of a line that name what it writes: behind `>`, and the last of `sed -i`, `cp`, `mv`, `tee`.
fn targets(text: &str) -> Vec<&str> {
    let behind = |rest: &'_ str| rest.trim_start().len();
    let mut found: Vec<&str> = text
        .split('>')
        .skip(1)
        .filter(|rest| behind(rest) > 0)
        .filter_map(|rest| rest.split_whitespace().next())
        .collect();
    for command in text.split([';', '|', '&']).map(str::trim) {
        let writes = ["cp ", "mv ", "tee "].iter().any(|own| command.starts_with(own))
            || command.starts_with("sed ") && command.contains(" -i");
        found.extend(command.split_whitespace().last().filter(|_| writes));
    }
    found.into_iter().map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_script_writes() {
        for text in [
            "#!/bin/sh\nwpa_passphrase \"$1\" \"$2\" > /etc/wpa_supplicant.conf\n",
            "cat >>/etc/wpa_supplicant.conf <<E\n",
            "sed -i \"s/@SSID@/$1/\" /etc/wpa_supplicant.conf\n",
            "CONF=/etc/wpa_supplicant.conf\nwpa_passphrase a \"$1\" > $CONF\n",
            "CONF=\"/etc/wpa_supplicant.conf\"; x\ncp /tmp/a \"/etc/wpa_supplicant.conf\"\n",
        ] {
            assert_eq!(of(text.as_bytes()), ["/etc/wpa_supplicant.conf"], "{text}");
        }
    }

    #[test]
    fn what_it_reads() {
        for text in [
            "wpa_supplicant -B -c /etc/wpa_supplicant.conf > /dev/null\n",
            "# cp /tmp/a /etc/wpa_supplicant.conf\n",
            "cp /etc/wpa_supplicant.conf /tmp/x\n",
            "grep ssid /etc/wpa_supplicant.conf > /tmp/x\n",
            "echo a > /etc/other.conf\n",
        ] {
            assert!(of(text.as_bytes()).is_empty(), "{text}");
        }
        assert!(of(&b"A=/etc/msmtprc\n>>>>\n".repeat(5000)).is_empty());
    }
}
