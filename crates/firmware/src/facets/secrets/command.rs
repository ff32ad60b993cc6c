// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Passwords and keys that a script hands to a program as words of its command line.

use super::setting::Setting;
use super::structure::is_place_holder;

/// Commands of one line that are looked at, and words of it.
const MAX_WORDS: usize = 200;

/// How a program takes a secret.
enum Takes {
    /// As the word behind this option.
    Word(&'static str),
    /// As the word behind this option, after a user's name and this sign.
    OfUser(&'static str, char),
    /// In one word, behind this.
    Joined(&'static str),
    /// As the word at this place, behind the program.
    Place(usize),
}

/// Programs, by their manuals: curl(1), wget(1), mosquitto_pub(1), sshpass(1), BusyBox's ftpput, lftp(1),
/// wpa_passphrase(8), wireless extensions' iwpriv(8), openssl-enc(1), openssl-passphrase-options(1),
/// unzip(1), zip(1), 7z.
const PROGRAMS: &[(&str, &[Takes])] = &[
    ("curl", &[Takes::OfUser("-u", ':'), Takes::OfUser("--user", ':')]),
    (
        "wget",
        &[
            Takes::Joined("--password="),
            Takes::Joined("--http-password="),
            Takes::Joined("--ftp-password="),
        ],
    ),
    ("mosquitto_pub", &[Takes::Word("-P"), Takes::Word("--pw")]),
    ("mosquitto_sub", &[Takes::Word("-P"), Takes::Word("--pw")]),
    ("sshpass", &[Takes::Word("-p"), Takes::Joined("-p")]),
    ("ftpput", &[Takes::Word("-p")]),
    ("ftpget", &[Takes::Word("-p")]),
    ("lftp", &[Takes::OfUser("-u", ',')]),
    ("wpa_passphrase", &[Takes::Place(1)]),
    ("iwpriv", &[Takes::Joined("WPAPSK=")]),
    ("openssl", &[Takes::Word("-k"), Takes::Word("-K"), Takes::Joined("pass:")]),
    ("unzip", &[Takes::Word("-P")]),
    ("zip", &[Takes::Word("-P")]),
    ("7z", &[Takes::Joined("-p")]),
    ("7za", &[Takes::Joined("-p")]),
];

/// The programs that are known to take one.
pub fn programs() -> impl Iterator<Item = &'static str> {
    PROGRAMS.iter().map(|(name, _)| *name)
}

/// Words before a command.
const BEFORE: &[&str] = &[
    "!", "(", "do", "else", "exec", "if", "nohup", "sudo", "then", "time", "until", "while", "{",
    "|", "||", "&&", ";", "&",
];

/// The secrets that the commands of a line are handed as they stand: what takes each, and the secret.
pub fn secrets(text: &str) -> Vec<(String, &str)> {
    let words = words(text);
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let is_first = at.checked_sub(1).and_then(|at| words.get(at)).is_none_or(|before| {
            BEFORE.contains(before) || before.ends_with([';', '|', '&']) || before.ends_with("$(")
        });
        let bare = word.rsplit(['/', '(', '`', '=']).next().unwrap_or(word);
        let is_started = is_first || word.contains("$(") || word.starts_with('`');
        let known =
            PROGRAMS.iter().find(|(own, _)| *own == bare.trim_start_matches(['@', '-', '+']));
        let Some((program, takes)) = known.filter(|_| is_started) else { continue };
        let rest = words.get(at + 1..).unwrap_or_default();
        let end = rest.iter().position(|word| is_end(word)).unwrap_or(rest.len());
        let arguments = rest.get(..end).unwrap_or_default();
        for own in *takes {
            found.extend(own.read(arguments).map(|secret| (own.name(program), secret)));
        }
    }
    found.retain(|(_, secret)| is_literal(secret));
    found
}

/// The long options of a line with their values: `--token X`, `--api-key=X`, in quotes or not.
pub fn options(text: &str) -> Vec<Setting<'_>> {
    let all = text.split([' ', '\t', '"', '\'', '=']).filter(|own| !own.is_empty());
    let words: Vec<&str> = all.take(MAX_WORDS).collect();
    let pairs = words.windows(2).filter_map(|pair| match pair {
        [option, value] => option.strip_prefix("--").map(|name| (name, *value)),
        _ => None,
    });
    pairs.map(|(name, value)| Setting { name, value, is_assigned: true }).collect()
}

/// The token of a header: `Authorization: Bearer X` (RFC 6750).
pub fn bearers(text: &str) -> Option<Setting<'_>> {
    let (_, rest) = text.split_once("Bearer ")?;
    let value = rest.split([' ', '"', '\'']).next()?;
    Some(Setting { name: "bearer", value, is_assigned: true })
}

fn is_end(word: &str) -> bool {
    matches!(word, "|" | "||" | "&&" | "&" | ";")
}

/// Neither a variable nor a command's output, nor a word that stands for one.
fn is_literal(secret: &str) -> bool {
    (4..=128).contains(&secret.len())
        && secret.bytes().all(|byte| byte.is_ascii_graphic())
        && !secret.contains(['$', '`', '<', '>', '%', '|', '&'])
        && !is_place_holder(secret)
}

impl Takes {
    fn name(&self, program: &str) -> String {
        match self {
            Self::Word(option) | Self::OfUser(option, _) | Self::Joined(option) => {
                format!("{program} {}", option.trim_end_matches(['=', ':']))
            }
            Self::Place(_) => program.to_owned(),
        }
    }

    fn read<'t>(&self, arguments: &[&'t str]) -> Option<&'t str> {
        let behind = |option: &str| {
            let at = arguments.iter().position(|own| *own == option)?;
            arguments.get(at + 1).copied()
        };
        let bare = |own: &'t str| own.trim_end_matches([';', ')', '`']);
        let found = match self {
            Self::Word(option) => behind(option).map(bare),
            Self::OfUser(option, sign) => behind(option)?.split_once(*sign).map(|own| bare(own.1)),
            Self::Joined(start) => {
                arguments.iter().find_map(|own| own.strip_prefix(start)).map(bare)
            }
            Self::Place(at) => {
                arguments.get(*at).filter(|own| !own.starts_with('-')).copied().map(bare)
            }
        };
        found.map(|own| own.trim_matches(['"', '\'']))
    }
}

/// The words of a line, those in quotes whole and with one kind of quotes around them left out.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() && words.len() < MAX_WORDS {
        let mut quote = None;
        let end = rest.find(|own: char| match quote {
            Some(open) => {
                if own == open {
                    quote = None;
                }
                false
            }
            None if matches!(own, '"' | '\'') => {
                quote = Some(own);
                false
            }
            None => own.is_ascii_whitespace(),
        });
        let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
        words.push(word.trim_matches(['"', '\'']));
        rest = behind.trim_start();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<(String, &str)> {
        secrets(text)
    }

    fn one(name: &str, secret: &'static str) -> Vec<(String, &'static str)> {
        vec![(name.to_owned(), secret)]
    }

    #[test]
    fn secrets_on_command_lines() {
        for (text, name, secret) in [
            ("curl -u upd:S3cr3tUpd -O https://fw.maker.io/x", "curl -u", "S3cr3tUpd"),
            ("wget --user=upd --password=S3cr3tUpd https://h/x", "wget --password", "S3cr3tUpd"),
            ("/usr/bin/mosquitto_pub -h b -u dev -P 'Dev1ce Pass' -t t", "", ""),
            ("mosquitto_pub -h b -u dev -P 'Dev1cePass!' -t t", "mosquitto_pub -P", "Dev1cePass!"),
            ("cd /tmp && sshpass -p S3cr3tUpd ssh u@h", "sshpass -p", "S3cr3tUpd"),
            ("x=$(openssl enc -d -k Vend0rKey -in a)", "openssl -k", "Vend0rKey"),
            ("openssl rsa -passin pass:Vend0rKey -in a", "openssl pass", "Vend0rKey"),
            ("wpa_passphrase fac fact0ry123 > /tmp/w", "wpa_passphrase", "fact0ry123"),
            ("ExecStart=/usr/bin/curl --user a:S3cr3tUpd https://h", "curl --user", "S3cr3tUpd"),
            ("unzip -P Vend0rKey fw.zip", "unzip -P", "Vend0rKey"),
        ] {
            let expected = if name.is_empty() { Vec::new() } else { one(name, secret) };
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn options_and_headers() {
        let names =
            |text| options(text).iter().map(|own| (own.name, own.value)).collect::<Vec<_>>();
        assert_eq!(names("AGENT_OPTS=\"--token abc\""), [("token", "abc")]);
        assert_eq!(names("ExecStart=/usr/bin/agent --api-key=abc -v"), [("api-key", "abc")]);
        assert_eq!(
            bearers("curl -H \"Authorization: Bearer abc\" u").map(|own| own.value),
            Some("abc")
        );
        assert!(names("agent --token").is_empty() && bearers("Bearer").is_none());
    }

    #[test]
    fn what_is_none() {
        for text in [
            "curl -u \"$USER:$PASS\" https://h/x",
            "curl -u user: https://h",
            "echo curl -u upd:S3cr3tUpd",
            "echo \"usage: curl -u upd:S3cr3tUpd\"",
            "wpa_passphrase \"$1\" \"$2\"",
            "openssl dgst -sha256 -verify key.pem",
            "mosquitto_pub -h b -P \"$(cat /data/pw)\"",
            "unzip -o fw.zip",
            "sshpass -f /data/pw ssh u@h",
            "curl -u user:password https://h",
        ] {
            assert_eq!(of(text), [], "{text}");
        }
    }

    #[test]
    fn hostile_lines_end() {
        assert!(of(&"'".repeat(4000)).is_empty() && of("curl -u").is_empty());
        assert!(of(&"curl -u a:bcdef ".repeat(400)).len() <= MAX_WORDS);
        assert!(of("\u{e9}curl -u \u{e9}:\u{e9}").is_empty());
    }
}
