// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What people hand in by mistake, and what others hand in on purpose.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use std::path::Path;

use sha2::{Digest, Sha256};
use support::{code, err, run_on};

fn random(bytes: usize) -> Vec<u8> {
    (0..bytes as u64 / 32).flat_map(|n| Sha256::digest(n.to_le_bytes())).collect()
}

/// Writes a file, checks it, and gives exit code and standard error.
fn check(bytes: &[u8]) -> (i32, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("given.bin");
    std::fs::write(&path, bytes).unwrap();
    let output = run_on("check", &path, &["--json"]);
    assert!(!err(&output).contains("panicked"), "{}", err(&output));
    (code(&output), err(&output))
}

#[test]
fn an_empty_file_and_text_are_refused_by_name() {
    for bytes in [b"".as_slice(), b"Notes on our firmware.\nIt is good.\n"] {
        let (code, message) = check(bytes);
        assert_eq!(code, 2);
        assert!(message.contains("given.bin"), "{message}");
        assert_eq!(message.lines().count(), 1, "{message}");
    }
}

#[test]
fn random_bytes_are_judged_inconclusive_and_named() {
    let (code, message) = check(&random(100_000));
    assert_eq!(code, 0);
    assert!(message.contains("given.bin"), "{message}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("given.bin");
    std::fs::write(&path, random(100_000)).unwrap();
    assert_eq!(support::code(&run_on("check", &path, &["--strict"])), 3);
    let assessment = support::assess(&path);
    let unread = &support::list(&assessment["coverage"], "unread")[0];
    assert_eq!(unread["reason"], "encrypted");
    assert!(support::verdicts(&assessment).values().all(|verdict| verdict == "inconclusive"));
}

#[test]
fn names_that_are_nothing_are_told_apart() {
    for (name, says) in [
        ("no/such/file.bin", "no/such/file.bin"),
        ("camera", "--as device"),
        ("192.0.2.7", "192.0.2.7"),
        ("https://lamp.example/", "https://lamp.example/"),
    ] {
        let output = run_on("check", Path::new(name), &[]);
        assert_eq!(code(&output), 2, "{name}");
        assert!(err(&output).contains(says), "{name}: {}", err(&output));
        assert!(output.stdout.is_empty(), "{name}");
    }
}

#[test]
fn an_empty_folder_holds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let output = run_on("check", folder.path(), &[]);
    assert_eq!(code(&output), 2);
}

#[cfg(unix)]
#[test]
fn a_circle_of_links_ends_and_is_never_followed_out() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let etc = folder.path().join("etc");
    std::fs::create_dir_all(&etc).unwrap();
    std::fs::create_dir_all(folder.path().join("bin")).unwrap();
    symlink("../../../../../../../../../etc/passwd", etc.join("passwd")).unwrap();
    symlink("shadow", etc.join("shadow")).unwrap();
    symlink("..", etc.join("up")).unwrap();
    std::fs::write(folder.path().join("bin/sh"), b"\x7fELF").unwrap();
    let evidence = run_on("evidence", folder.path(), &[]);
    let evidence: serde_json::Value = serde_json::from_slice(&evidence.stdout).unwrap();
    assert_eq!(support::list(&evidence, "accounts").len(), 0, "not this machine's own accounts");
    assert!(code(&run_on("check", folder.path(), &[])) < 2);
}

/// A file that may not be read is left out and named; the rest is judged.
#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let etc = folder.path().join("etc");
    let secret = folder.path().join("secret");
    std::fs::create_dir_all(&etc).unwrap();
    std::fs::create_dir_all(folder.path().join("bin")).unwrap();
    std::fs::create_dir_all(&secret).unwrap();
    std::fs::write(etc.join("passwd"), "root::0:0:root:/root:/bin/sh\n").unwrap();
    std::fs::write(folder.path().join("bin/sh"), b"\x7fELF").unwrap();
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o0)).unwrap();
    if std::fs::read_dir(&secret).is_ok() {
        println!("skipped: this user may read everything");
        return;
    }
    let assessment = support::assess(folder.path());
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(support::verdicts(&assessment)["5.1-1"], "fail");
    let unread = support::list(&assessment["coverage"], "unread");
    assert!(unread.iter().any(|unread| unread["reason"] == "refused"), "{unread:?}");
}

/// Cut at every sixteenth: an answer each time, the missing part named, and never a PASS.
#[test]
fn a_truncated_image_says_what_is_missing() {
    let Some(samples) = support::samples() else { return };
    let image =
        std::fs::read(samples.join("firmware/openwrt-15.05.1-dir-600-a1-factory.bin")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cut.bin");
    // The last two sixteenths are padding: what is left of the image without them is whole.
    for part in 1..15 {
        std::fs::write(&path, &image[..image.len() * part / 16]).unwrap();
        let assessment = support::assess(&path);
        assert!(!support::list(&assessment["coverage"], "unread").is_empty(), "{part}/16");
        assert!(support::verdicts(&assessment).values().all(|verdict| verdict != "pass"));
    }
}
