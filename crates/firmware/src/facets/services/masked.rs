// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Command lines as they may be shown: what is a secret in them is told by its length alone.

use thirteen_evidence::Locator;
use thirteen_evidence::redact::redact;

/// Long options of whatever program whose value is a secret.
const LONG: &[&str] = &[
    "api-key",
    "apikey",
    "auth-key",
    "authtoken",
    "credential",
    "masterauth",
    "pass",
    "passwd",
    "password",
    "psk",
    "requirepass",
    "secret",
    "token",
];

/// Short options, each of a program: ttyd(1), mosquitto_pub(1), curl(1), sshpass(1), rsync has none.
const SHORT: &[(&str, &str)] = &[
    ("ttyd", "-c"),
    ("mosquitto_pub", "-P"),
    ("mosquitto_sub", "-P"),
    ("mosquitto_rr", "-P"),
    ("curl", "-u"),
    ("sshpass", "-p"),
];

/// Masks the secrets among the arguments of a program, and where the lines that start it show them.
pub fn mask(program: &str, arguments: &mut [String], locators: &mut [Locator]) {
    let mut is_next = false;
    for argument in arguments {
        let start = if std::mem::take(&mut is_next) { Some(0) } else { joined(program, argument) };
        match start {
            Some(start) if start < argument.len() => {
                let secret = argument.split_off(start);
                let shown = redact(&secret);
                for excerpt in locators.iter_mut().filter_map(|own| own.excerpt.as_mut()) {
                    *excerpt = excerpt.replace(&secret, &shown);
                }
                argument.push_str(&shown);
            }
            _ => is_next = asks(program, argument),
        }
    }
}

/// Whether the next argument is a secret.
fn asks(program: &str, argument: &str) -> bool {
    argument.strip_prefix("--").is_some_and(|name| LONG.contains(&name))
        || SHORT.contains(&(program, argument))
}

/// Where in an argument its own secret begins: `--password=…`, `-c…`.
fn joined(program: &str, argument: &str) -> Option<usize> {
    if let Some((option, _)) = argument.split_once('=') {
        return option
            .strip_prefix("--")
            .filter(|name| LONG.contains(name))
            .map(|_| option.len() + 1);
    }
    let (_, option) = SHORT.iter().find(|(own, option)| {
        *own == program && argument.len() > option.len() && argument.starts_with(option)
    })?;
    Some(option.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(program: &str, line: &str) -> (String, String) {
        let mut arguments: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let place = Locator::whole("sha256:00", vec!["/etc/rc.local".to_owned()]);
        let mut locators = vec![place.excerpt(format!("{program} {line}"))];
        mask(program, &mut arguments, &mut locators);
        (arguments.join(" "), locators[0].excerpt.clone().unwrap_or_default())
    }

    #[test]
    fn secrets_are_told_by_their_length() {
        for (program, line, shown) in [
            ("redis-server", "--requirepass hunter2 --port 6379", "--requirepass …(7) --port 6379"),
            ("ttyd", "-c admin:hunter2 login", "-c …(13) login"),
            ("ttyd", "-cadmin:hunter2 login", "-c…(13) login"),
            ("agent", "--token=hunter2", "--token=…(7)"),
            ("mosquitto_sub", "-u cam -P hunter2", "-u cam -P …(7)"),
        ] {
            let (arguments, excerpt) = masked(program, line);
            assert_eq!(arguments, shown);
            assert_eq!(excerpt, format!("{program} {shown}"));
        }
    }

    #[test]
    fn what_only_looks_like_one_stays() {
        for (program, line) in [
            ("dropbear", "-p 22 -P /var/run/dropbear.pid"),
            ("nginx", "-c /etc/nginx/nginx.conf"),
            ("redis-server", "--requirepass= --port 6379"),
            ("agent", "--password"),
            ("agent", "--token-file /etc/token"),
        ] {
            assert_eq!(masked(program, line), (line.to_owned(), format!("{program} {line}")));
        }
    }
}
