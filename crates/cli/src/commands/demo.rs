// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen demo`: the main job, on a small made-up bad product that is built in memory.

use std::io::Write as _;
use std::path::Path;

use flate2::write::GzEncoder;
use flate2::{Compression, Crc};
use thirteen_declaration::Decisions;
use thirteen_unpack::Artefact;
use thirteen_words::Words;

use crate::arguments::{Demo, Reading};
use crate::assess::{self, Run};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{output, progress};

/// Name of the product's image.
const NAME: &str = "peepcam-1.0.bin";

/// Runs it.
pub fn run(words: Words, demo: &Demo) -> Result<Exit, Failure> {
    let edition = assess::edition(&demo.judging)?;
    let image = image().map_err(Failure::internal)?;
    if let Some(directory) = &demo.write {
        return write(words, directory, &image);
    }
    let run = Run::begin();
    let reading = Reading { kind: None, jobs: None };
    run.confine([], None);
    let shown = progress::Progress::start(words, NAME.to_owned(), run.stop.clone());
    let (mut evidence, standard) = assess::with_standard(|| {
        Ok(assess::collect_one(&Artefact::from_bytes(image), &reading, &run))
    })?;
    drop(shown);
    evidence.envelope = Some(run.envelope(vec![NAME.to_owned()]));
    let assessment = assess::judge(&evidence, standard, edition, None, &Decisions::default())?;
    super::check::print(words, &evidence, assessment, demo.json, &run)
        .map(|assessment| super::check::exit(&assessment, demo.judging.strict))
}

/// The page that the demo prints, for a face of one's own: for pictures of a real run.
///
/// # Errors
/// Where the standard's data cannot be read, with the reason as a sentence.
pub fn page(words: Words, face: &thirteen_report::Face) -> Result<String, String> {
    let page = || {
        let run = Run::begin();
        let reading = Reading { kind: None, jobs: None };
        let artefact = Artefact::from_bytes(image().map_err(Failure::internal)?);
        let (mut evidence, standard) =
            assess::with_standard(|| Ok(assess::collect_one(&artefact, &reading, &run)))?;
        evidence.envelope = Some(run.envelope(vec![NAME.to_owned()]));
        let edition = assess::edition(&crate::arguments::Judging::default())?;
        let mut assessment =
            assess::judge(&evidence, standard, edition, None, &Decisions::default())?;
        thirteen_report::fill(&mut assessment, words);
        Ok(thirteen_report::terminal::terminal(&assessment, &evidence, words, face))
    };
    page().map_err(|failure: Failure| failure.sentence(words))
}

/// Leaves the image in a folder, and never writes over one that is there.
fn write(words: Words, directory: &Path, image: &[u8]) -> Result<Exit, Failure> {
    let path = directory.join(NAME);
    let shown = path.display().to_string();
    std::fs::create_dir_all(directory)
        .and_then(|()| std::fs::OpenOptions::new().write(true).create_new(true).open(&path))
        .and_then(|mut file| file.write_all(image))
        .map_err(|error| Failure::write(&shown, &error))?;
    output::note(&words.format("demo-written", &[("path", (&shown).into())]));
    Ok(Exit::Clean)
}

/// The product: a camera's root file system, as a cpio archive, compressed, behind a header of
/// U-Boot.
///
/// # Errors
/// Where the compressor fails, which it does not on bytes in memory.
pub fn image() -> std::io::Result<Vec<u8>> {
    let mut archive = Archive::default();
    for (path, mode, content) in FILES {
        archive.add(path, *mode, content.as_bytes());
    }
    archive.add("etc/dropbear/dropbear_ed25519_host_key", 0o100_600, &host_key());
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&archive.finish())?;
    Ok(uimage(&encoder.finish()?))
}

/// Path, mode, and content, or target of a link.
const FILES: &[(&str, u32, &str)] = &[
    ("bin", 0o040_755, ""),
    ("bin/busybox", 0o100_755, "BusyBox v1.20.2 (a stand-in: nothing runs here)\n"),
    ("bin/sh", 0o120_777, "busybox"),
    ("etc", 0o040_755, ""),
    ("etc/dropbear", 0o040_755, ""),
    ("etc/dropbear/authorized_keys", 0o100_600, AUTHORIZED),
    ("etc/init.d", 0o040_755, ""),
    ("etc/init.d/rcS", 0o100_755, "#!/bin/sh\nmount -a\n/usr/sbin/camera -d\n"),
    ("etc/inittab", 0o100_644, INITTAB),
    ("etc/os-release", 0o100_644, "NAME=\"Peepcam\"\nVERSION_ID=\"1.0\"\n"),
    ("etc/passwd", 0o100_644, PASSWD),
    ("etc/shadow", 0o100_600, SHADOW),
    ("usr", 0o040_755, ""),
    ("usr/sbin", 0o040_755, ""),
    ("usr/sbin/camera", 0o100_755, "#!/bin/sh\n# a stand-in\n"),
    ("usr/sbin/dropbear", 0o100_755, "#!/bin/sh\n# a stand-in\n"),
    ("usr/sbin/telnetd", 0o120_777, "../../bin/busybox"),
];

const INITTAB: &str = "\
::sysinit:/etc/init.d/rcS
::respawn:/usr/sbin/telnetd -F
::respawn:/usr/sbin/dropbear -F
ttyS0::askfirst:/bin/sh
";

const PASSWD: &str = "\
root:x:0:0:root:/root:/bin/sh
service:x:500:500:factory service:/tmp:/bin/sh
nobody:x:65534:65534:nobody:/:/bin/false
";

/// The hash is of `peepcam`, made with `openssl passwd -1 -salt 13thirtn`.
const SHADOW: &str = "\
root:$1$13thirtn$G05Y.Gs569BGXeAq/Sa2C1:18000:0:99999:7:::
service::18000:0:99999:7:::
nobody:*:18000:0:99999:7:::
";

/// The public key of RFC 8032's first test vector, as OpenSSH writes it.
const AUTHORIZED: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea vendor-support\n";

/// A host key in dropbear's own format. Its numbers are those of RFC 8032's second test vector:
/// published, so that nobody takes it for a secret.
fn host_key() -> Vec<u8> {
    const SECRET: &str = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
    const PUBLIC: &str = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    let mut key = Vec::new();
    let mut field = |bytes: &[u8]| {
        key.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
        key.extend_from_slice(bytes);
    };
    field(b"ssh-ed25519");
    let numbers = format!("{SECRET}{PUBLIC}");
    let digit =
        |at: usize| numbers.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
    let bytes: Vec<u8> = (0..numbers.len()).step_by(2).filter_map(digit).collect();
    field(&bytes);
    key
}

/// A cpio archive in the "new" format: cpio(5).
#[derive(Default)]
struct Archive {
    bytes: Vec<u8>,
    count: u32,
}

impl Archive {
    fn add(&mut self, path: &str, mode: u32, content: &[u8]) {
        self.count += 1;
        let (size, name) = (content.len(), path.len() + 1);
        let header = format!(
            "070701{:08x}{mode:08x}{:08x}{:08x}{:08x}{:08x}{size:08x}{:08x}{:08x}{:08x}{:08x}{name:08x}{:08x}",
            self.count, 0, 0, 1, 0, 0, 0, 0, 0, 0
        );
        self.bytes.extend_from_slice(header.as_bytes());
        self.bytes.extend_from_slice(path.as_bytes());
        self.bytes.push(0);
        self.pad();
        self.bytes.extend_from_slice(content);
        self.pad();
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    fn finish(mut self) -> Vec<u8> {
        self.add("TRAILER!!!", 0, b"");
        self.bytes
    }
}

/// The legacy header of U-Boot around data: a gzip-compressed ramdisk for Linux on ARM.
fn uimage(data: &[u8]) -> Vec<u8> {
    let sum = |bytes: &[u8]| {
        let mut crc = Crc::new();
        crc.update(bytes);
        crc.sum().to_be_bytes()
    };
    let mut image = vec![0; 64];
    image[..4].copy_from_slice(&[0x27, 0x05, 0x19, 0x56]);
    image[12..16].copy_from_slice(&u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    image[24..28].copy_from_slice(&sum(data));
    image[28..32].copy_from_slice(&[5, 2, 3, 1]);
    image[32..43].copy_from_slice(b"Peepcam 1.0");
    let header = sum(&image);
    image[4..8].copy_from_slice(&header);
    image.extend_from_slice(data);
    image
}
