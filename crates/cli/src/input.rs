// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Sources: telling them apart, opening them.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use thirteen_unpack::{Artefact, OpenError, Options, Stop, region};
use thirteen_words::Words;

use crate::arguments::{Kind, Reading};
use crate::failure::Failure;

/// A source that is open.
pub struct Source {
    /// As the user named it.
    pub name: String,
    /// What it holds.
    pub artefact: Artefact,
    /// It is a paper, of this format.
    pub paper: Option<thirteen_documents::Format>,
}

/// Opens every source, or says which one cannot be.
pub fn open_all(
    words: Words,
    paths: &[PathBuf],
    reading: &Reading,
) -> Result<Vec<Source>, Failure> {
    paths.iter().map(|path| open(words, path, reading)).collect()
}

/// The failure of a file that could not be read.
pub fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    if error.kind() == std::io::ErrorKind::NotFound {
        Failure::at("error-no-such-path", path)
    } else {
        Failure::at("error-unreadable", path).with("reason", error.to_string())
    }
}

/// The bytes of a file, one more than `most` where it has more.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(most.saturating_add(1)).read_to_end(&mut bytes))
        .map_err(|error| unreadable(path, &error))?;
    Ok(bytes)
}

/// Opens one source.
pub fn open(words: Words, path: &Path, reading: &Reading) -> Result<Source, Failure> {
    refuse_other_kinds(words, path, reading.kind)?;
    let artefact = Artefact::open(path).map_err(|error| match error {
        OpenError::Empty { .. } => Failure::at("error-empty-file", path),
        OpenError::Refused { source, .. } => unreadable(path, &source),
        other => Failure::at("error-unreadable", path).with("reason", other.to_string()),
    })?;
    match &artefact {
        Artefact::Files(files) if !files.iter().any(|file| file.header.kind.has_content()) => {
            Err(Failure::at("error-empty-folder", path))
        }
        Artefact::Image(image) if matches!(reading.kind, None | Some(Kind::Document)) => {
            let paper = thirteen_documents::recognise(image);
            if paper.is_some() {
                return Ok(Source { name: path.display().to_string(), artefact, paper });
            }
            if reading.kind.is_some() {
                let reason = words.get("error-paper-forms");
                return Err(Failure::at("error-not-a-paper", path).with("reason", reason));
            }
            if is_capture(image) {
                return Err(unread_kind(words, path, "capture"));
            }
            if region::look(&image[..image.len().min(1 << 20)]) == region::Look::Text
                && region::look(image) == region::Look::Text
                && !is_text_firmware(image)
            {
                return Err(Failure::at("error-text-not-image", path));
            }
            Ok(Source { name: path.display().to_string(), artefact, paper: None })
        }
        _ => Ok(Source { name: path.display().to_string(), artefact, paper: None }),
    }
}

/// Names that are no paths: addresses, URLs, host names.
fn refuse_other_kinds(words: Words, path: &Path, kind: Option<Kind>) -> Result<(), Failure> {
    match kind {
        Some(Kind::Device) => return Err(unread_kind(words, path, "device")),
        Some(Kind::Capture) => return Err(unread_kind(words, path, "capture")),
        Some(Kind::Site) => return Err(unread_kind(words, path, "site")),
        Some(Kind::Firmware | Kind::Folder | Kind::Document) | None => {}
    }
    if path.exists() || path.symlink_metadata().is_ok() {
        return Ok(());
    }
    let text = path.to_string_lossy();
    if text.starts_with("http://") || text.starts_with("https://") {
        return Err(unread_kind(words, path, "site"));
    }
    if text.parse::<std::net::IpAddr>().is_ok() {
        return Err(unread_kind(words, path, "device"));
    }
    // A bare name might be meant as a host; anything else is a path that is not there.
    if path.components().count() == 1 && path.extension().is_none() {
        return Err(Failure::new("error-host-needs-as").with("name", text));
    }
    Err(Failure::at("error-no-such-path", path))
}

fn unread_kind(words: Words, path: &Path, kind: &str) -> Failure {
    Failure::at("error-source-kind", path).with("kind", words.get(&format!("source-{kind}")))
}

/// pcap (either byte order, micro- or nanoseconds) and pcapng.
fn is_capture(bytes: &[u8]) -> bool {
    const MAGICS: [[u8; 4]; 5] = [
        [0xa1, 0xb2, 0xc3, 0xd4],
        [0xd4, 0xc3, 0xb2, 0xa1],
        [0xa1, 0xb2, 0x3c, 0x4d],
        [0x4d, 0x3c, 0xb2, 0xa1],
        [0x0a, 0x0d, 0x0d, 0x0a],
    ];
    bytes.first_chunk().is_some_and(|first| MAGICS.contains(first))
}

/// Images that are written as text: Intel HEX and Motorola S-records.
fn is_text_firmware(bytes: &[u8]) -> bool {
    let hex = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_hexdigit);
    match bytes {
        [b':', rest @ ..] => rest.get(..8).is_some_and(hex),
        [b'S', rest @ ..] => rest.get(..7).is_some_and(hex),
        _ => false,
    }
}

/// How an artefact is read.
pub fn options(artefact: &Artefact, reading: &Reading, hash: bool) -> Options {
    let jobs = reading.jobs.map_or_else(processors, usize::from);
    Options { jobs, hash, limits: artefact.limits() }
}

/// Number of processors. Asked once, at the first call: what the system says of quotas stands in
/// files that are out of reach later.
pub fn processors() -> usize {
    static PROCESSORS: std::sync::OnceLock<usize> = std::sync::OnceLock::new();
    *PROCESSORS.get_or_init(|| std::thread::available_parallelism().map_or(1, usize::from))
}

/// A run that Ctrl-C and the emergency stop can end.
pub fn stop() -> Stop {
    let stop = Stop::new().with_wall(thirteen_unpack::Limits::default().wall);
    crate::progress::listen_for_interrupt(&stop);
    stop
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captures_are_known_by_their_magic() {
        assert!(is_capture(&[0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0]));
        assert!(is_capture(&[0x0a, 0x0d, 0x0d, 0x0a]));
        assert!(!is_capture(b"hsqs"));
        assert!(!is_capture(b""));
    }

    #[test]
    fn images_written_as_text_are_images() {
        assert!(is_text_firmware(b":020000040001F9\r\n"));
        assert!(is_text_firmware(b"S0030000FC\n"));
        assert!(!is_text_firmware(b"Some notes on firmware\n"));
        assert!(!is_text_firmware(b":-)"));
    }
}
