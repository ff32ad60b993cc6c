// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Commands of shell scripts that write a variable to a log whose name says that it holds a secret.

/// Parts of a variable's name that say so.
const SECRETS: [&str; 6] = ["passw", "passphrase", "psk", "secret", "token", "credential"];

/// Last parts of a name that say so behind another part: `WIFI_PASS`, `WPA_KEY`.
const KEYS: [&str; 6] = ["wpa", "wifi", "wlan", "api", "private", "aes"];

/// Endings of names that hold something about a secret, and not the secret.
const ABOUT: [&str; 6] = ["_file", "_path", "_len", "_type", "_id", "_set"];

/// The variable of a secret that a line writes to a log, and what writes it.
pub fn secret(line: &[u8]) -> Option<(String, &'static str)> {
    let text = std::str::from_utf8(line).ok()?.trim();
    if text.starts_with('#') || !text.contains('$') {
        return None;
    }
    // What stands behind `||` is another command; what stands behind `|` takes what is before it.
    let mut commands = text.split([';', '&']).flat_map(|own| own.split("||"));
    commands.find_map(|command| {
        let (written, sink) = logged(command).or_else(|| redirected(command))?;
        Some((variable(written)?, sink))
    })
}

/// What `logger` is given, as words or through a pipe.
fn logged(command: &str) -> Option<(&str, &'static str)> {
    let (before, behind) = command.split_once("logger")?;
    let before = before.trim_end_matches("/usr/bin/").trim();
    let is_alone = behind.is_empty() || behind.starts_with([' ', '\t']);
    let starts = ["", "then", "else", "do", "{", "("].contains(&before);
    match before.strip_suffix('|') {
        Some(before) if is_alone => Some((before, "logger")),
        None if starts && is_alone => Some((behind, "logger")),
        _ => None,
    }
}

/// What `echo` or `printf` writes to a file of logs or to the kernel's.
fn redirected(command: &str) -> Option<(&str, &'static str)> {
    let (written, file) = command.split_once('>')?;
    let file = file.trim_start_matches('>').trim();
    let is_log = file.starts_with("/var/log/") || file == "/dev/kmsg" || file.ends_with(".log");
    let first = written.split_whitespace().next()?;
    (is_log && matches!(first, "echo" | "printf")).then_some((written, "echo"))
}

/// The first variable with such a name, its value as it is.
fn variable(text: &str) -> Option<String> {
    text.split('$').skip(1).find_map(|rest| {
        let (is_braced, rest) = match rest.strip_prefix('{') {
            Some(rest) => (true, rest),
            None => (false, rest),
        };
        let end = rest.find(|own: char| !own.is_ascii_alphanumeric() && own != '_');
        let (name, behind) = rest.split_at(end.unwrap_or(rest.len()));
        let lower = name.to_ascii_lowercase();
        let (before, last) = lower.rsplit_once('_').unwrap_or_default();
        let is_named =
            last == "pass" || last == "key" && KEYS.iter().any(|own| before.ends_with(own));
        let is_secret = (is_named || SECRETS.iter().any(|own| lower.contains(own)))
            && !ABOUT.iter().any(|own| lower.ends_with(own));
        // `${x:+set}`, `${x%%*}` write something else.
        let is_whole = !is_braced || behind.starts_with('}');
        (is_secret && is_whole).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Option<String> {
        secret(line.as_bytes()).map(|own| own.0)
    }

    #[test]
    fn what_goes_to_a_log() {
        let known = |name: &str| Some(name.to_owned());
        assert_eq!(of("logger -t wifi \"psk is $WPA_PSK\""), known("WPA_PSK"));
        assert_eq!(
            of("\t[ -n \"$ssid\" ] && logger \"key ${wifi_password}\""),
            known("wifi_password")
        );
        assert_eq!(of("echo \"$user:$password\" | logger -t auth"), known("password"));
        assert_eq!(of("echo token=$TOKEN >> /var/log/cloud.log"), known("TOKEN"));
        assert_eq!(of("logger key $WPA_KEY"), known("WPA_KEY"));
        assert_eq!(of("echo \"$SSID $WIFI_PASS\" >> /var/log/wifi.log"), known("WIFI_PASS"));
        assert_eq!(of("if x; then logger \"$secret\"; fi"), known("secret"));
    }

    #[test]
    fn what_does_not() {
        for line in [
            "# logger $password",
            "logger \"wrong password for $user\"",
            "[ -n \"$password\" ] && logger \"password is set\"",
            "[ -n \"$password\" ] || logger \"no password\"",
            "logger \"password ${password:+is set}\"",
            "logger \"read $password_file\"",
            "echo \"$password\" | chpasswd",
            "echo \"$password\" > /etc/app/pass.conf",
            "syslogger $password",
            "logger $PWD",
            "logger \"$pass passed, $fail failed\"",
            "logger \"pressed $last_key\"",
        ] {
            assert_eq!(of(line), None, "{line}");
        }
        assert!(secret(&b"logger $".repeat(1000)).is_none());
        assert!(secret(b"logger \xff$password").is_none());
    }
}
