// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Facts of real images against ground truth made with other people's tools. The images are not
//! part of the sources: `THIRTEEN_SAMPLES` names the folder that holds them.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use thirteen_evidence::facts::{KeyKind, PasswordState, StartedBy, Starts};
use thirteen_evidence::{Area, Evidence};
use thirteen_unpack::{Artefact, EntryKind, Header, Options, SourceFile, Stop, Stored};

fn samples() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("THIRTEEN_SAMPLES") else {
        println!("skipped: THIRTEEN_SAMPLES is not set");
        return None;
    };
    let folder = PathBuf::from(folder);
    assert!(folder.join("firmware-facts.json").is_file(), "{} holds no samples", folder.display());
    Some(folder)
}

fn evidence(artefact: &Artefact) -> Evidence {
    let options = Options { jobs: 2, hash: false, limits: artefact.limits() };
    thirteen_firmware::firmware(artefact, &options, &Stop::new())
}

fn of(path: &Path) -> Evidence {
    evidence(&Artefact::open(path).unwrap())
}

/// Name and facts of the images whose root file system is squashfs 4.
fn images(folder: &Path) -> Vec<(String, Value)> {
    let text = std::fs::read_to_string(folder.join("firmware-facts.json")).unwrap();
    let all: serde_json::Map<String, Value> = serde_json::from_str(&text).unwrap();
    let read: Vec<_> =
        all.into_iter().filter(|(_, facts)| facts["squashfs"][0]["version"] == "4.0").collect();
    assert!(read.len() >= 7);
    read
}

fn strings(value: &Value) -> BTreeSet<String> {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

#[test]
fn accounts_are_those_of_the_images() {
    let Some(folder) = samples() else { return };
    for (name, facts) in images(&folder) {
        let evidence = of(&folder.join("firmware").join(&name));
        let found: Vec<(String, &str)> = (evidence.accounts.iter())
            .map(|account| {
                let state = match account.password.state {
                    PasswordState::Empty => "empty (no password)",
                    PasswordState::Locked => "locked",
                    PasswordState::Hash => account.password.scheme.as_deref().unwrap(),
                    _ => "in shadow",
                };
                (account.name.clone(), state)
            })
            .collect();
        let truth: Vec<(String, &str)> = (facts["rootfs"]["accounts"].as_array().unwrap().iter())
            .map(|own| {
                (own["user"].as_str().unwrap().to_owned(), own["password"].as_str().unwrap())
            })
            .collect();
        assert_eq!(found, truth, "{name}");
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let Some(folder) = samples() else { return };
    let (name, _) = images(&folder).remove(0);
    let artefact = Artefact::open(&folder.join("firmware").join(name)).unwrap();
    let with = |jobs| {
        let options = Options { jobs, hash: false, limits: artefact.limits() };
        let evidence = thirteen_firmware::firmware(&artefact, &options, &Stop::new());
        serde_json::to_string(&evidence).unwrap()
    };
    assert_eq!(with(1), with(4));
}

#[test]
fn every_enabled_script_is_a_service() {
    let Some(folder) = samples() else { return };
    for (name, facts) in images(&folder) {
        let evidence = of(&folder.join("firmware").join(&name));
        let found: BTreeSet<String> = (evidence.services.iter())
            .filter(|own| matches!(own.how, StartedBy::Sysv | StartedBy::Procd))
            .filter_map(|own| own.locators.last()?.innermost().rsplit('/').next())
            .map(str::to_owned)
            .collect();
        assert_eq!(found, strings(&facts["rootfs"]["enabled_at_boot"]), "{name}");
    }
}

#[test]
fn telnetd_starts_where_its_guard_holds() {
    let Some(folder) = samples() else { return };
    for (name, facts) in images(&folder) {
        let evidence = of(&folder.join("firmware").join(&name));
        let starts: Vec<Starts> = (evidence.services.iter())
            .filter(|own| own.program.ends_with("/telnetd"))
            .map(|own| own.starts)
            .collect();
        let enabled = strings(&facts["rootfs"]["enabled_at_boot"]).contains("S50telnet");
        let root = &facts["rootfs"]["accounts"][0]["password"];
        let expected = match (enabled, root == "empty (no password)") {
            (false, _) => vec![],
            (true, true) => vec![Starts::Always],
            (true, false) => vec![Starts::Never],
        };
        assert_eq!(starts, expected, "{name}");
    }
}

#[test]
fn keys_are_those_of_the_images() {
    let Some(folder) = samples() else { return };
    for (name, facts) in images(&folder) {
        let evidence = of(&folder.join("firmware").join(&name));
        let paths = |kind: KeyKind| -> BTreeSet<String> {
            let keys = evidence.keys.iter().filter(|key| key.kind == kind);
            keys.map(|key| key.locators[0].innermost().to_owned()).collect()
        };
        assert_eq!(paths(KeyKind::Private), strings(&facts["rootfs"]["private_keys"]), "{name}");
        let authorized = facts["rootfs"]["authorized_keys"].as_object().unwrap();
        let truth: BTreeSet<String> = authorized.keys().cloned().collect();
        assert_eq!(paths(KeyKind::Authorized), truth, "{name}");
    }
}

#[test]
fn releases_and_kernels_are_those_of_the_images() {
    let Some(folder) = samples() else { return };
    for (name, facts) in images(&folder) {
        let evidence = of(&folder.join("firmware").join(&name));
        let release = facts["rootfs"]["release"]["DISTRIB_DESCRIPTION"].as_str().unwrap();
        let [found] = evidence.releases.as_slice() else { panic!("{name}: not one release") };
        assert!(
            release.contains(&found.name) && release.contains(&found.version),
            "{name}: {} {} is not {release}",
            found.name,
            found.version
        );
        let truth = strings(&facts["rootfs"]["kernel_modules_version"]);
        let kernels: BTreeSet<String> =
            evidence.kernels.iter().map(|kernel| kernel.version.clone()).collect();
        assert_eq!(kernels, truth, "{name}");
    }
}

#[test]
fn an_encrypted_image_is_looked_at_in_no_area() {
    let Some(folder) = samples() else { return };
    for entry in std::fs::read_dir(folder.join("mcu")).unwrap() {
        let path = entry.unwrap().path();
        if !path.to_string_lossy().contains("encrypted") {
            continue;
        }
        let evidence = of(&path);
        assert!(evidence.coverage.looked.is_empty(), "{}", path.display());
        assert!(!evidence.coverage.unread.is_empty(), "{}", path.display());
    }
}

/// What becomes of a file's content.
type Change<'a> = &'a dyn Fn(&[u8]) -> Vec<u8>;

/// A folder on disk as files in memory, so that a twin can change one of them.
fn lamp(root: &Path, changes: &[(&str, Change<'_>)]) -> Evidence {
    let Artefact::Files(mut files) = Artefact::open(root).unwrap() else { panic!("no folder") };
    for (path, change) in changes {
        let file = files.iter_mut().find(|file| file.header.path == path.as_bytes());
        let before = file.as_ref().map(|file| match &file.stored {
            Stored::Disk(path) => std::fs::read(path).unwrap(),
            _ => Vec::new(),
        });
        let content = change(&before.unwrap_or_default());
        let mut header = Header::new(EntryKind::File, *path, content.len() as u64);
        header.mode = 0o755;
        let changed = SourceFile { header, stored: Stored::Memory(content) };
        match file {
            Some(file) => *file = changed,
            None => files.push(changed),
        }
    }
    evidence(&Artefact::Files(files))
}

/// The unpacked root file system of the good product, where it can be unpacked here.
fn lamp_root(folder: &Path) -> Option<PathBuf> {
    let root =
        std::env::temp_dir().join(format!("thirteen-lamp-{}-{}", std::process::id(), line!()));
    std::fs::create_dir_all(&root).unwrap();
    let archive = folder.join("products/lamp/parts/rootfs.tar.xz");
    let tar =
        std::process::Command::new("tar").arg("-xJf").arg(archive).arg("-C").arg(&root).status();
    if tar.is_ok_and(|status| status.success()) {
        return Some(root);
    }
    println!("skipped: no tar that reads xz");
    None
}

fn reached(evidence: &Evidence, program: &str) -> Vec<Starts> {
    let named = evidence.services.iter().filter(|own| {
        own.program.ends_with(program)
            || own.arguments.first().is_some_and(|first| first == program)
    });
    named.map(|own| own.starts).collect()
}

#[test]
fn the_good_product_and_its_look_alikes() {
    let Some(folder) = samples() else { return };
    let Some(root) = lamp_root(&folder) else { return };
    let append =
        |line: &'static str| move |before: &[u8]| -> Vec<u8> { [before, line.as_bytes()].concat() };

    let good = lamp(&root, &[]);
    assert!(good.accounts.iter().all(|own| own.password.state == PasswordState::Locked));
    assert!(
        good.keys.iter().all(|key| !matches!(key.kind, KeyKind::Private | KeyKind::Authorized))
    );
    let dropbear = reached(&good, "/dropbear");
    assert!(!dropbear.is_empty() && !dropbear.contains(&Starts::Always), "{dropbear:?}");
    assert!(reached(&good, "telnetd").is_empty());
    assert_eq!(reached(&good, "/lighttpd"), [Starts::Always]);
    for area in [Area::Accounts, Area::Services, Area::Keys, Area::Release] {
        assert!(good.coverage.has_looked(area));
    }
    assert_eq!(good.releases[0].version, "2.4.1");

    let telnet = "::respawn:/bin/busybox telnetd -F -l /bin/sh\n";
    let twin = lamp(&root, &[("/etc/inittab", &append(telnet))]);
    assert_eq!(reached(&twin, "telnetd"), [Starts::Always]);
    let commented = "#::respawn:/bin/busybox telnetd -F -l /bin/sh\n";
    let twin = lamp(&root, &[("/etc/inittab", &append(commented))]);
    assert!(reached(&twin, "telnetd").is_empty());
    let script = "#!/bin/sh\n[ \"$1\" = start ] && start-stop-daemon -S -x /bin/busybox -- telnetd -l /bin/login\n";
    let twin = lamp(&root, &[("/etc/init.d/telnet", &append(script))]);
    assert!(reached(&twin, "telnetd").is_empty());

    let key =
        std::fs::read(folder.join("products/lamp/parts/add/dropbear_ed25519_host_key")).unwrap();
    let twin = lamp(&root, &[("/etc/dropbear/dropbear_ed25519_host_key", &move |_| key.clone())]);
    let private: Vec<_> = twin.keys.iter().filter(|key| key.kind == KeyKind::Private).collect();
    assert_eq!(private.len(), 1);
    assert_eq!(private[0].fingerprint, "SHA256:2kHPTHdh1YxGtK2NlIBdlG93Xgte0q0WLm0pMSUCpJA");

    let library =
        std::fs::read(folder.join("products/lamp/parts/add/libmbedx509.so.2.28.3")).unwrap();
    let twin = lamp(&root, &[("/usr/lib/libmbedx509.so", &move |_| library.clone())]);
    let private: Vec<_> = twin.keys.iter().filter(|key| key.kind == KeyKind::Private).collect();
    assert_eq!(private.len(), 15);
    assert!(private.iter().all(|key| key.published_test_key));
    std::fs::remove_dir_all(root).unwrap();
}

#[test]
fn certificates_say_what_openssl_prints_of_them() {
    let Some(folder) = samples() else { return };
    // `openssl x509 -noout -startdate -enddate -issuer -subject -ext basicConstraints`
    for (name, from, to, self_signed, authority) in [
        ("server5-expired", "2004-03-10T12:09:30Z", "2014-03-08T12:09:30Z", false, false),
        ("server5-selfsigned", "2023-05-09T02:49:57Z", "2033-05-06T02:49:57Z", true, false),
        ("test-ca-sha1", "2019-02-10T14:44:00Z", "2029-02-10T14:44:00Z", true, true),
        ("server8", "2019-02-10T14:44:06Z", "2029-02-10T14:44:06Z", false, false),
    ] {
        let bytes = std::fs::read(folder.join(format!("tls/mbedtls-{name}.crt"))).unwrap();
        let mut header = Header::new(EntryKind::File, "/etc/a.pem", bytes.len() as u64);
        // The first day of 2020.
        header.modified = Some(1_577_836_800);
        let file = SourceFile { header, stored: Stored::Memory(bytes) };
        let evidence = evidence(&Artefact::Files(vec![file]));
        let own = evidence.keys.iter().find_map(|key| key.certificate.as_ref()).unwrap();
        assert_eq!((own.not_before.as_str(), own.not_after.as_str()), (from, to), "{name}");
        assert_eq!((own.self_signed, own.authority), (self_signed, authority), "{name}");
        assert_eq!(own.expired_when_built, Some(to < "2020"), "{name}");
    }
}

#[test]
fn the_overlay_of_iotgoat_ships_personal_data() {
    let Some(folder) = samples() else { return };
    let evidence = of(&folder.join("rootfs/iotgoat-overlay"));
    let found: Vec<_> = evidence.privacy.iter().map(|own| own.kind.as_str()).collect();
    assert_eq!(found, ["personal-data"]);
    assert!(evidence.privacy[0].locators[0].innermost().ends_with("/sensordata.db"));
}

#[test]
fn versions_are_told_without_package_lists() {
    let Some(folder) = samples() else { return };
    for (name, facts) in images(&folder) {
        let evidence = of(&folder.join("firmware").join(&name));
        let told: BTreeSet<(String, String)> = (evidence.components.iter())
            .filter(|own| own.locators.iter().any(|own| !own.innermost().contains("/opkg/")))
            .filter_map(|own| {
                let product = own.cpe.as_ref()?.split(':').nth(4)?.to_owned();
                Some((product, own.version.clone()))
            })
            .collect();
        for (program, version) in facts["rootfs"]["versions_in_binaries"].as_object().unwrap() {
            let product = match program.as_str() {
                "dropbear" => "dropbear_ssh",
                "mbedtls" => "mbed_tls",
                program => program,
            };
            let version = version.as_str().unwrap().trim_start_matches("soname ");
            let own = (product.to_owned(), version.to_owned());
            assert!(told.contains(&own), "{name}: {own:?} is not in {told:?}");
        }
    }
}
