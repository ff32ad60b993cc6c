// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Which commands start a program that stays.

use std::ops::Range;
use std::rc::Rc;

use super::Truth;
use super::walk::{Source, Value, Walker};

/// A program that a script starts.
#[derive(Debug, Clone)]
pub struct Launch {
    /// The program, as written where its value is not known.
    pub program: Vec<u8>,
    /// Whether the program's name is known.
    pub is_known: bool,
    /// Its arguments, each as written where its value is not known.
    pub arguments: Vec<Vec<u8>>,
    /// Whether the place is reached.
    pub reach: Reach,
    /// Handed to procd.
    pub procd: bool,
    /// The command's place in [`Launch::source`].
    pub span: Range<usize>,
    /// The script that holds the command.
    pub source: Rc<Source>,
}

/// Whether a place in a script is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// It is.
    Always,
    /// Under this condition.
    Conditional(String),
    /// It is not: this condition does not hold.
    Never(String),
}

/// Programs that stay, by name: started by it alone, they are services.
const DAEMONS: &[&[u8]] = &[
    b"apache2",
    b"avahi-daemon",
    b"boa",
    b"chilli",
    b"dbus-daemon",
    b"dnscrypt-proxy",
    b"dnsmasq",
    b"dropbear",
    b"framebuffer-vncserver",
    b"ftpsvr",
    b"goahead",
    b"hostapd",
    b"lighttpd",
    b"live555MediaServer",
    b"mediamtx",
    b"mini_httpd",
    b"miniupnpd",
    b"mosquitto",
    b"nginx",
    b"openvpn",
    b"redis-server",
    b"rpcbind",
    b"rtsp-simple-server",
    b"s6-tcpserver",
    b"s6-tcpserver4",
    b"s6-tcpserver6",
    b"stunnel",
    b"tcpserver",
    b"udpxy",
    b"upnp",
    b"v4l2rtspserver",
    b"valkey-server",
    b"wpa_supplicant",
    b"wsdd2",
    b"x11vnc",
    b"zebra",
];

/// What supervisors put before the program that they start, with their options that take a value
/// and the words that follow (runit's chpst(8); daemontools; s6).
pub const WRAPPERS: &[(&[u8], &[u8], usize)] = &[
    (b"chpst", b"uUbe/nlLmdopfrtc", 0),
    (b"envdir", b"", 1),
    (b"envuidgid", b"", 1),
    (b"s6-envdir", b"", 1),
    (b"s6-envuidgid", b"", 1),
    (b"s6-notifyoncheck", b"sTtwn", 0),
    (b"s6-setuidgid", b"", 1),
    (b"s6-softlimit", b"dsmlaofcrtp", 0),
    (b"setuidgid", b"", 1),
    (b"softlimit", b"dsmlaofcrtp", 0),
    (b"stdbuf", b"ioe", 0),
    (b"su-exec", b"", 1),
];

/// Names that end like a daemon's and are none.
const NO_DAEMONS: &[&[u8]] = &[
    b"add",
    b"blkid",
    b"cd",
    b"chmod",
    b"chpasswd",
    b"cmd",
    b"ed",
    b"fold",
    b"head",
    b"id",
    b"kmod",
    b"ld",
    b"md",
    b"mkpasswd",
    b"mount_root",
    b"od",
    b"passwd",
    b"pwd",
    b"read",
    b"rmmod",
    b"insmod",
    b"dropbearkey",
    b"openssl",
    b"ssh-keygen",
    b"required",
    b"mknod",
    b"kmodloader",
    b"sed",
    b"send",
    b"uuid",
    b"xxd",
    b"find",
    b"chattrd",
    b"cryptpasswd",
    b"depmod",
    b"end",
];

/// What a run script hands itself over to when there is nothing to run.
const CONTROLS: &[&[u8]] = &[b"true", b"false", b"sv", b"s6-svc", b"s6-pause", b"pause", b"sleep"];

/// Options of start-stop-daemon that take a value (busybox, dpkg, OpenRC).
const WITH_VALUE: &[u8] = b"xapcnusNdkrIgRPK";

/// The last component of a path.
pub(super) fn base(path: &[u8]) -> &[u8] {
    path.rsplit(|byte| *byte == b'/').next().unwrap_or(path)
}

/// A command, taken apart into program and arguments by position.
struct Command {
    program: usize,
    arguments: Vec<usize>,
}

impl Walker<'_> {
    /// A command that starts a program, if it is one. `written` are the words as they stand.
    pub(super) fn launch(
        &mut self,
        fields: &[Value],
        written: &[Vec<u8>],
        span: &Range<usize>,
    ) -> Option<Truth> {
        let name = fields.first()?.as_deref()?;
        match name {
            b"procd_open_instance" | b"procd_close_instance" => {
                self.instance = None;
                return Some(Truth::Yes);
            }
            b"procd_append_param" => {
                self.append_parameter(fields);
                return Some(Truth::Yes);
            }
            _ => {}
        }
        let is_procd = name == b"procd_set_param";
        let command = match base(name) {
            b"procd_set_param" => {
                (fields.get(1)?.as_deref()? == b"command").then(|| from(2, fields.len()))??
            }
            b"service_start" => from(1, fields.len())?,
            b"start-stop-daemon" => start_stop_daemon(fields)?,
            b"daemon" => {
                let first = (1..fields.len()).find(|index| !is_option(fields.get(*index)))?;
                from(first, fields.len())?
            }
            _ => self.called(fields)?,
        };
        let show = |index: &usize| match &fields[*index] {
            Some(value) => value.to_vec(),
            None => written.get(*index).cloned().unwrap_or_default(),
        };
        let launch = Launch {
            program: show(&command.program),
            is_known: fields[command.program].is_some(),
            arguments: command.arguments.iter().map(show).collect(),
            reach: self.reach(),
            procd: is_procd,
            span: span.clone(),
            source: Rc::clone(&self.source),
        };
        let number = self.note(launch);
        if is_procd {
            self.instance = number;
        }
        Some(Truth::Yes)
    }

    /// `procd_append_param command …`: more arguments, where they are sure to be added.
    fn append_parameter(&mut self, fields: &[Value]) {
        let reach = self.reach();
        if let [_, Some(what), more @ ..] = fields
            && **what == *b"command"
            && let Some(launch) = self.instance.and_then(|number| self.launches.get_mut(number))
            && launch.reach == reach
        {
            launch.arguments.extend(more.iter().flatten().map(|value| value.to_vec()));
        }
    }

    /// A program called by its name.
    fn called(&self, fields: &[Value]) -> Option<Command> {
        let mut at = 0;
        loop {
            let name = fields.get(at)?.as_deref()?;
            match base(name) {
                b"exec" | b"nohup" | b"setsid" | b"command" => at += 1,
                b"nice" | b"ionice" | b"chrt" => {
                    at += 1;
                    while is_option(fields.get(at)) {
                        at += 2;
                    }
                }
                short => match WRAPPERS.iter().find(|own| own.0 == short) {
                    Some((_, with_value, words)) => {
                        at = behind_options(fields, at + 1, with_value) + words;
                    }
                    None => break,
                },
            }
        }
        let hands_over = self.is_supervised && at > 0;
        let name = fields.get(at)?.as_deref()?;
        let short = base(name);
        let applet = fields.get(at + 1).and_then(Option::as_deref);
        let absolute = name.first() == Some(&b'/');
        // Asked for its version, a daemon answers and ends.
        let asks = |field: &Value| matches!(field.as_deref(), Some(b"--version" | b"--help"));
        if fields[at..].iter().any(asks) {
            return None;
        }
        // A bare name that merely ends like a daemon's may be a function from elsewhere.
        let is_here =
            || absolute || !self.files.is_complete() || self.files.program(name).is_some();
        let is_daemon = match applet {
            _ if waits(&fields[at..]) => true,
            Some(applet) if short == b"busybox" => is_daemon_name(applet),
            _ if hands_over => !CONTROLS.contains(&short),
            Some(b"--daemon") if short == b"rsync" => true,
            _ => DAEMONS.contains(&short) || (is_daemon_name(short) && is_here()),
        };
        let in_scripts = name.starts_with(b"/etc/");
        let stays = self.background > 0
            && absolute
            && !in_scripts
            && !NO_DAEMONS.contains(&short)
            && !self.files.links_to_busybox(name)
            && short != b"busybox";
        ((is_daemon && !in_scripts) || stays).then(|| from(at, fields.len()))?
    }
}

/// Whether a command is told to wait for who connects: `nc -ll -p 23`, `socat TCP-LISTEN:23 …`.
fn waits(fields: &[Value]) -> bool {
    let mut words = fields.iter().filter_map(Option::as_deref);
    let mut name = words.next().map(base);
    if name == Some(b"busybox") {
        name = words.next();
    }
    match name {
        Some(b"nc" | b"ncat" | b"netcat" | b"nc.openbsd" | b"nc.traditional") => {
            words.any(|word| {
                let is_cluster = matches!(word, [b'-', first, ..] if *first != b'-');
                word == b"--listen" || (is_cluster && word.contains(&b'l'))
            })
        }
        Some(b"socat") => words.any(|word| memchr::memmem::find(word, b"-LISTEN:").is_some()),
        _ => false,
    }
}

fn is_daemon_name(name: &[u8]) -> bool {
    DAEMONS.contains(&name)
        || (name.len() > 3 && name.ends_with(b"d") && !NO_DAEMONS.contains(&name))
}

fn from(first: usize, length: usize) -> Option<Command> {
    (first < length).then(|| Command { program: first, arguments: (first + 1..length).collect() })
}

/// The first word behind the options of a wrapper.
fn behind_options(fields: &[Value], from: usize, with_value: &[u8]) -> usize {
    let mut at = from;
    while let Some(Some(word)) = fields.get(at) {
        match &**word {
            b"--" => return at + 1,
            // A value stands behind its letter, or is the next word.
            [b'-', letter, rest @ ..] => {
                at += 1 + usize::from(rest.is_empty() && with_value.contains(letter));
            }
            _ => break,
        }
    }
    at
}

fn is_option(field: Option<&Value>) -> bool {
    matches!(field, Some(Some(value)) if value.first() == Some(&b'-'))
}

/// `start-stop-daemon -S … -x PROGRAM … -- ARGUMENTS`.
fn start_stop_daemon(fields: &[Value]) -> Option<Command> {
    let (mut starts, mut program, mut startas) = (false, None, None);
    let mut at = 1;
    while at < fields.len() {
        // A word that is not known may be anything: an option, or none.
        let Some(word) = fields[at].as_deref() else {
            at += 1;
            continue;
        };
        at += 1;
        match word {
            b"--" => break,
            b"--start" => starts = true,
            b"--stop" => return None,
            b"--exec" => {
                program = Some(at);
                at += 1;
            }
            b"--startas" => {
                startas = Some(at);
                at += 1;
            }
            b"--pidfile" | b"--chuid" | b"--name" | b"--user" | b"--group" | b"--nicelevel"
            | b"--chdir" | b"--umask" | b"--signal" | b"--retry" => at += 1,
            [b'-', b'-', ..] => {}
            [b'-', letters @ ..] => {
                for (index, letter) in letters.iter().enumerate() {
                    match letter {
                        b'S' => starts = true,
                        b'K' => return None,
                        b'x' => program = Some(at),
                        b'a' => startas = Some(at),
                        _ => {}
                    }
                    if WITH_VALUE.contains(letter) {
                        if index + 1 == letters.len() {
                            at += 1;
                        }
                        break;
                    }
                }
            }
            _ => {}
        }
    }
    let program = startas.or(program).filter(|index| *index < fields.len() && starts)?;
    let arguments = (at..fields.len()).collect();
    Some(Command { program, arguments })
}
