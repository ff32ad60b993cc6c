// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Tokens that a service gives out in a shape of its own: what it begins with, its alphabet and its
//! length, and a proof where it has one. Each has a text that it reads and texts that look like it;
//! a test holds it to both.

use std::sync::OnceLock;

use thirteen_evidence::facts::SecretProof;
use thirteen_unpack::search::Search;

use super::structure;

/// Tokens of one content that are kept.
const MAX_MARKS: usize = 64;

/// A shape.
pub struct Pattern {
    /// Kind of secret.
    pub kind: &'static str,
    /// What it begins with.
    pub prefix: &'static str,
    /// Bytes that may follow.
    pub alphabet: fn(u8) -> bool,
    /// How many of them, least and most.
    pub length: (usize, usize),
    /// What more has to hold for the whole token.
    pub holds: fn(&str) -> bool,
    /// The prefix itself is no part of the secret.
    pub is_label: bool,
    /// How sure it is.
    pub proof: SecretProof,
    /// A made-up token of its shape. Cut in two, so that no scanner takes this file for a leak.
    #[cfg_attr(not(test), allow(dead_code))]
    pub example: (&'static str, &'static str),
    /// Texts that are none.
    #[cfg_attr(not(test), allow(dead_code))]
    pub counter: &'static [&'static str],
}

/// A token in a content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub kind: &'static str,
    pub proof: SecretProof,
    pub offset: usize,
    pub secret: String,
}

fn word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

fn url_word(byte: u8) -> bool {
    word(byte) || byte == b'-' || byte == b'_'
}

fn base64(byte: u8) -> bool {
    word(byte) || matches!(byte, b'+' | b'/' | b'=')
}

fn token(byte: u8) -> bool {
    url_word(byte) || byte == b'.'
}

fn hook(byte: u8) -> bool {
    word(byte) || byte == b'/'
}

const PLAIN: Pattern = Pattern {
    kind: "",
    prefix: "",
    alphabet: word,
    length: (0, 0),
    holds: structure::is_varied,
    is_label: false,
    proof: SecretProof::Structure,
    example: ("", ""),
    counter: &[],
};

/// The shapes, from the services' own documentation.
pub const PATTERNS: &[Pattern] = &[
    Pattern {
        kind: "github-token",
        prefix: "ghp_",
        length: (36, 36),
        holds: structure::github,
        example: ("ghp_", "7vK2mQ9xT4wZ1nB8cR5yL3jH6gF0dS3qeFdm"),
        counter: &[
            "ghp_0000000000000000000000000000000000ab",
            "ghp_short",
            "ghp_7vK2mQ9xT4wZ1nB8cR5yL3jH6gF0dSAAAAAA",
        ],
        ..PLAIN
    },
    Pattern {
        kind: "github-token",
        prefix: "gho_",
        length: (36, 36),
        holds: structure::github,
        example: ("gho_", "7vK2mQ9xT4wZ1nB8cR5yL3jH6gF0dS3qeFdm"),
        counter: &["gho_x"],
        ..PLAIN
    },
    Pattern {
        kind: "github-token",
        prefix: "github_pat_",
        alphabet: url_word,
        length: (82, 82),
        example: (
            "github_pat_",
            "11A0B1C2D3E4F5G6H7I8J9_kLmNoPqRsTuVwXyZ0123456789aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456",
        ),
        counter: &["github_pat_"],
        ..PLAIN
    },
    Pattern {
        kind: "gitlab-token",
        prefix: "glpat-",
        alphabet: url_word,
        length: (20, 20),
        example: ("glpat-", "x7Kq2mZ9vT4wB1nR8cY5"),
        counter: &["glpat-aaaaaaaaaaaaaaaaaaaa", "glpat-xxxxxxxxxxxxxxxxxxxx"],
        ..PLAIN
    },
    Pattern {
        kind: "stripe-key",
        prefix: "sk_live_",
        length: (24, 128),
        example: ("sk_live_", "4Tz9Qe2mW7rB1xKc8vNy5hJd"),
        counter: &["sk_live_", "sk_test_4Tz9Qe2mW7rB1xKc8vNy5hJd"],
        ..PLAIN
    },
    Pattern {
        kind: "sendgrid-key",
        prefix: "SG.",
        alphabet: token,
        length: (66, 66),
        holds: |own| own.as_bytes().get(25) == Some(&b'.') && structure::is_varied(own),
        example: ("SG.", "aB3dE6gH9jK2mN5pQ8sT1v.wX4zA7cD0fG3iJ6lM9oP2rS5uV8xY1bC4eF7hI0kL3n"),
        counter: &["SG.1.2"],
        ..PLAIN
    },
    Pattern {
        kind: "slack-token",
        prefix: "xoxb-",
        alphabet: url_word,
        length: (40, 80),
        holds: |own| {
            own.split('-').nth(1).is_some_and(|team| {
                team.len() >= 9 && team.bytes().all(|byte| byte.is_ascii_digit())
            }) && structure::is_varied(own)
        },
        example: ("xoxb-", "123456789012-234567890123-aBcDeFgHiJkLmNoPqRsTuVwX"),
        counter: &["xoxb-your-token-goes-here-please-and-thank-you", "xoxb-"],
        ..PLAIN
    },
    Pattern {
        kind: "slack-webhook",
        prefix: "https://hooks.slack.com/services/",
        alphabet: hook,
        length: (40, 60),
        holds: |own| {
            own.split('/').nth(4).is_some_and(|part| part.starts_with('T'))
                && structure::is_varied(own)
        },
        example: (
            "https://hooks.slack.com/services/",
            "T01ABC2DEF3/B04GHI5JKL6/aB3dE6gH9jK2mN5pQ8sT1vWx",
        ),
        counter: &["https://hooks.slack.com/services/"],
        ..PLAIN
    },
    Pattern {
        kind: "npm-token",
        prefix: "npm_",
        length: (36, 36),
        holds: structure::github,
        example: ("npm_", "7vK2mQ9xT4wZ1nB8cR5yL3jH6gF0dS3qeFdm"),
        counter: &["npm_config_user_agent"],
        ..PLAIN
    },
    // Microsoft: a key of 256 bits in base64, behind the name of the setting.
    Pattern {
        kind: "azure-shared-key",
        prefix: "SharedAccessKey=",
        alphabet: base64,
        length: (44, 44),
        holds: |own| structure::is_key(own, 32),
        is_label: true,
        example: ("SharedAccessKey=", "q7Jd0Zk3uXv9Tn5Bw2Ym8Rc4Lf6Hg1Ps+aEiOoUyKb4="),
        counter: &[
            "SharedAccessKey=",
            "SharedAccessKey=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        ],
        ..PLAIN
    },
    Pattern {
        kind: "azure-storage-key",
        prefix: "AccountKey=",
        alphabet: base64,
        length: (88, 88),
        // The key of Microsoft's storage emulator is published.
        holds: |own| {
            structure::is_key(own, 64)
                && !own
                    .starts_with("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq")
        },
        is_label: true,
        example: (
            "AccountKey=",
            "pKvURIxJVi2CgRXROh/M6pJ/UrTVRZKX+LQ+QtqJI4vBNibkPcs43bCCSIkn7JBPtCBXRDmD6IWFF51QVRr+Yg==",
        ),
        counter: &["AccountKey=x"],
        ..PLAIN
    },
    // The id of a key of Amazon's is no secret by itself; with it in a file its secret is near.
    Pattern {
        kind: "aws-key-id",
        prefix: "AKIA",
        alphabet: |byte| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte),
        length: (16, 16),
        holds: |own| structure::is_varied(own) && !own.ends_with("EXAMPLE"),
        proof: SecretProof::Hint,
        example: ("AKIA", "Q5T2YV7LKX3WN4RB"),
        counter: &["AKIAIOSFODNN7EXAMPLE", "AKIAAAAAAAAAAAAAAAAA", "AKIAQ5T2YV7LKX3WN4RBZ"],
        ..PLAIN
    },
    // Google's keys for maps and the like are meant to be seen, but to be bound to an application.
    Pattern {
        kind: "google-api-key",
        prefix: "AIza",
        alphabet: url_word,
        length: (35, 35),
        proof: SecretProof::Hint,
        example: ("AIza", "SyB3dE6gH9jK2mN5pQ8sT1vWx4zA7cD0fG3"),
        counter: &["AIzaSy", "AIzaXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"],
        ..PLAIN
    },
    // RFC 7519. Whether it still holds, its own claims say; who is let in by it, nobody knows here.
    Pattern {
        kind: "jwt",
        prefix: "eyJ",
        alphabet: token,
        length: (60, 4000),
        holds: structure::is_jwt,
        proof: SecretProof::Hint,
        // RFC 7519, section 3.1, in base64url: header, claims, signature.
        example: (
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
            ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        ),
        counter: &[
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9",
            "eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ],
        ..PLAIN
    },
];

fn prefixes() -> Option<&'static Search> {
    static PREFIXES: OnceLock<Option<Search>> = OnceLock::new();
    let new = || {
        let prefixes: Vec<_> = PATTERNS.iter().map(|own| own.prefix.as_bytes()).collect();
        Search::new(&prefixes)
    };
    PREFIXES.get_or_init(new).as_ref()
}

/// The tokens in a content.
pub fn find(content: &[u8]) -> Vec<Mark> {
    let Some(prefixes) = prefixes() else { return Vec::new() };
    let mut marks: Vec<Mark> = Vec::new();
    for (prefix, number) in prefixes.places(content) {
        let Some(pattern) = PATTERNS.get(number) else { continue };
        let behind = prefix + pattern.prefix.len();
        let start = if pattern.is_label { behind } else { prefix };
        // A longer word that merely holds the prefix is another thing.
        let before = prefix.checked_sub(1).and_then(|at| content.get(at));
        if before.is_some_and(|byte| url_word(*byte)) {
            continue;
        }
        let rest = content.get(behind..).unwrap_or_default();
        let most = pattern.length.1 + 1;
        let count = rest.iter().take(most).take_while(|byte| (pattern.alphabet)(**byte)).count();
        if count < pattern.length.0 || count > pattern.length.1 {
            continue;
        }
        let Some(secret) = content
            .get(start..behind + count)
            .and_then(|own| std::str::from_utf8(own).ok())
            .filter(|own| (pattern.holds)(own))
        else {
            continue;
        };
        marks.push(Mark {
            kind: pattern.kind,
            proof: pattern.proof,
            offset: start,
            secret: secret.to_owned(),
        });
        if marks.len() >= MAX_MARKS {
            break;
        }
    }
    marks.sort_by_key(|mark| mark.offset);
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_reads_its_example_and_none_of_its_counter_examples() {
        for pattern in PATTERNS {
            let example = format!("x = \"{}{}\"", pattern.example.0, pattern.example.1);
            let found = find(example.as_bytes());
            assert!(found.iter().any(|own| own.kind == pattern.kind), "{example}");
            for counter in pattern.counter {
                let counter = format!("x = \"{counter}\"");
                assert_eq!(find(counter.as_bytes()), [], "{counter}");
            }
        }
    }

    #[test]
    fn a_content_full_of_prefixes_ends() {
        assert_eq!(find(&b"AKIA".repeat(100_000)), []);
        assert_eq!(find(&b"eyJ".repeat(100_000)), []);
        assert_eq!(find(b"SharedAccessKey"), []);
    }
}
