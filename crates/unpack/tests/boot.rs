// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Boot and microcontroller images: truth on samples, and images that public tools make here.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests")]

mod support;

use std::path::Path;
use std::process::Command;

use sha2::{Digest, Sha256};
use support::{keep, samples};
use thirteen_unpack::{Cause, Container, Parent, Tree};

/// The container of this format at this offset of the artefact.
fn at<'t>(tree: &'t Tree<Vec<u8>>, format: &str, offset: u64) -> &'t Container {
    let here = |one: &&Container| one.format == format && one.offset == offset;
    let top = tree.containers.iter().filter(|one| one.parent == Parent::Artefact);
    top.clone().find(here).unwrap_or_else(|| panic!("{format}@{offset:#x}: {:?}", tree.containers))
}

fn any<'t>(tree: &'t Tree<Vec<u8>>, format: &str) -> &'t Container {
    let found = tree.containers.iter().find(|one| one.format == format);
    found.unwrap_or_else(|| panic!("{format}: {:?}", tree.containers))
}

fn paths(tree: &Tree<Vec<u8>>, container: &Container) -> String {
    let entries = &tree.entries[container.entries.clone()];
    let paths = entries.iter().map(|entry| entry.header.path.escape_ascii().to_string());
    paths.collect::<Vec<_>>().join(" ")
}

fn read(name: &str) -> Option<(Vec<u8>, Tree<Vec<u8>>)> {
    let bytes = std::fs::read(samples()?.join(name)).unwrap();
    let tree = keep(&bytes, 2);
    Some((bytes, tree))
}

#[test]
fn a_boot_loaders_image_without_signature() {
    let Some((bytes, tree)) = read("firmware/u-boot-2023.01-pine64_plus.fit.itb") else { return };
    let fit = at(&tree, "fit", 0);
    assert_eq!(paths(&tree, fit), "/uboot /atf /scp /fdt-1 /fdt-2");
    assert_eq!(fit.details["configurations"], "config-1 config-2");
    assert_eq!(fit.details["default"], "config-2");
    assert_eq!(fit.details["signed"], "none");
    assert_eq!(fit.details["hashes"], "none");
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
    let models = tree.containers.iter().filter_map(|one| one.details.get("model"));
    assert_eq!(models.collect::<Vec<_>>(), ["Pine64", "Pine64+"]);
    assert!(any(&tree, "uboot").details["version"].starts_with("2023.01"));
    for entry in &tree.entries[fit.entries.clone()] {
        let start = usize::try_from(entry.header.stored_at.unwrap()).unwrap();
        assert!(bytes[start..].starts_with(entry.output.as_deref().unwrap()));
    }
}

#[test]
fn a_chain_of_trust_from_the_loaders_key_to_the_root_file_system() {
    let Some((bytes, tree)) = read("products/lamp/lumahub-l1-2.4.1.bin") else { return };
    let control = at(&tree, "dtb", 0);
    assert_eq!(control.details["required-key"], "conf");
    assert_eq!(control.details["bootdelay"], "-2");
    let fit = at(&tree, "fit", 0x10000);
    assert_eq!(fit.details["signed"], "conf-1 (sha256,rsa3072, key lumahub)");
    assert!(fit.details["signature-verified"].starts_with("conf-1: holds, key lumahub"));
    assert_eq!(fit.details["hashes"], "hold");
    let verity = at(&tree, "verity", 0x48_e000);
    assert_eq!(verity.offset + verity.size, bytes.len() as u64);
    assert_eq!(
        (verity.details["tree"].as_str(), verity.details["data"].as_str()),
        ("holds", "holds")
    );
    let board = tree.containers.iter().filter_map(|one| one.details.get("bootargs"));
    let root = &verity.details["root-hash"];
    assert!(board.into_iter().any(|arguments| arguments.contains(root.as_str())));
    assert_eq!(any(&tree, "linux-banner").details["version"], "6.1.170");
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);

    // One bit anywhere in the signed parts, and one in the data.
    let kernel = fit.offset + 0x200;
    for (place, format) in [(kernel, "fit"), (0x2_0000 + 0x1000, "verity")] {
        let mut changed = bytes.clone();
        changed[usize::try_from(place).unwrap()] ^= 1;
        let tree = keep(&changed, 2);
        assert!(!any(&tree, format).complete, "{format}");
    }
}

#[test]
fn a_raw_boot_loader_is_known_by_its_banner() {
    let Some((_, tree)) = read("firmware/uboot-ralink-a5-v11.bin") else { return };
    assert_eq!(any(&tree, "uboot").details["version"], "1.1.3");
    assert!(tree.gaps.is_empty(), "{:?}", tree.gaps);
}

#[test]
fn kernels_of_routers_have_banners() {
    for (name, version) in [
        ("openwrt-10.03.1-wrt54g-squashfs3-lzma.bin", "2.4.37.9"),
        ("openwrt-14.07-brcm63xx-96348gw.bin", "3.10.49"),
        ("openwrt-19.07.7-a5-v11-sysupgrade.bin", "4.14.221"),
        ("wifirush-15.05.1-ath25-ubnt2.bin", "3.18.45"),
    ] {
        let Some((_, tree)) = read(&format!("firmware/{name}")) else { return };
        assert_eq!(any(&tree, "linux-banner").details["version"], version, "{name}");
    }
}

#[test]
fn flash_of_an_esp32_is_read_by_its_table() {
    for (name, slots, spiffs, idf) in [
        ("opendtu-onbattery-esp32-factory.bin", "0x1e0000", "0x3d0000+0x30000", "v4.4.4"),
        ("wled-esp32-merged.bin", "0x200000", "0x410000+0x3e0000", "v3.3.6-16-gcc5440f6a2"),
    ] {
        let Some((_, tree)) = read(&format!("mcu/{name}")) else { return };
        let table = at(&tree, "esp-partitions", 0x8000);
        assert_eq!(table.details["md5"], "holds");
        assert_eq!(table.details["ota-slots"], "2");
        for row in
            ["nvs data/nvs 0x9000+0x5000", &format!("app0 app/ota_0 0x10000+{slots}"), spiffs]
        {
            assert!(table.details["partitions"].contains(row), "{name}: {row}");
        }
        assert_eq!(at(&tree, "esp-image", 0x1000).details["chip"], "ESP32");
        let app = at(&tree, "esp-image", 0x10000);
        assert_eq!(app.details["idf-version"], idf);
        assert_eq!(app.details["sha256"], "holds");
        assert_eq!(app.details["signed"], "none");
        at(&tree, "esp-otadata", 0xe000);
        assert!(tree.gaps.is_empty(), "{name}: {:?}", tree.gaps);
    }
}

#[test]
fn signatures_of_secure_boot_are_told_apart() {
    for (name, signed, verified) in [
        ("hello-world-signed", "secure boot v1 (ecdsa256)", "no key here"),
        ("bootloader_signed_v2_rsa", "secure boot v2 (rsa3072", "holds for the key in its block"),
        ("bootloader_unsigned_v2", "none", "none"),
        ("bootloader_esp32_v5_2", "none", "none"),
        ("esp_idf_blink_esp32s2", "none", "none"),
    ] {
        let Some((bytes, tree)) = read(&format!("mcu/esptool-{name}.bin")) else { return };
        let image = at(&tree, "esp-image", 0);
        assert!(image.details["signed"].starts_with(signed), "{name}: {:?}", image.details);
        assert_eq!(image.details["signature-verified"], verified, "{name}");
        assert_eq!(image.details["checksum"], "holds");
        if name == "bootloader_signed_v2_rsa" {
            assert_eq!(image.size, bytes.len() as u64);
            let mut changed = bytes.clone();
            changed[0x100] ^= 1;
            assert_eq!(
                at(&keep(&changed, 1), "esp-image", 0).details["signature-verified"],
                "wrong"
            );
        }
        assert!(tree.gaps.is_empty(), "{name}: {:?}", tree.gaps);
    }
    let Some((_, tree)) = read("mcu/esptool-hello-world-signed-encrypted.bin") else { return };
    assert_eq!(tree.gaps.iter().map(|gap| gap.cause).collect::<Vec<_>>(), [Cause::LooksEncrypted]);
}

#[test]
fn an_esp8266_has_a_loader_and_an_application() {
    for name in ["tasmota-8.5.0-esp8266.bin", "tasmota-tuya-convert-esp8266.bin"] {
        let Some((_, tree)) = read(&format!("mcu/{name}")) else { return };
        let loader = at(&tree, "esp-image", 0);
        assert_eq!(loader.details["flash-mode"], "dout");
        assert_eq!(loader.details["flash-checksum"], "holds");
        assert_eq!(paths(&tree, loader), "/segments/0x4010f000");
        assert_eq!(at(&tree, "esp-image", 0x1000).details["checksum"], "holds");
        assert!(tree.gaps.is_empty(), "{name}: {:?}", tree.gaps);
    }
    let Some((_, tree)) = read("mcu/tasmota-8.5.0-esp8266-lite.bin.gz") else { return };
    let images = tree.containers.iter().filter(|one| one.format == "esp-image");
    assert_eq!(images.count(), 2);
}

#[test]
fn other_microcontrollers() {
    for (name, format, key, value) in [
        ("mcumgr-slinky-prot-tlv.img", "mcuboot", "signed", "none"),
        ("mcumgr-slinky-prot-tlv.img", "mcuboot", "protected-fields", "0x60 0x50"),
        ("mcumgr-slinky-prot-tlv.img", "mcuboot", "hash", "holds"),
        ("nrf-dfu-hrs_application_s140_sdk160.zip", "nordic-init", "signed", "ecdsa-p256"),
        ("zephyr-4.4.0-hci_uart-nrf52dk.hex", "intel-hex", "spans", "0x0+0x18934"),
        ("hackrf_one_usb.dfu", "dfu", "checksum", "holds"),
        ("esphome-kickstart-bk7231n.ota.ug.bin", "tuya-ug", "version", "25.05.28"),
        ("esphome-kickstart-bk7231n.ota.ug.bin", "rbl", "encryption", "aes256"),
        ("atc-v58-telink.bin", "telink", "checksum", "holds"),
        ("zigbee-pvvx-Z03MMC.zigbee", "zigbee-ota", "file-version", "0x01383001"),
        ("zigbee-pvvx-Z03MMC.zigbee", "zigbee-ota", "maker", "0x1141"),
        ("zigbee-slackydiy-watermeter.zigbee", "zigbee-ota", "image-type", "0x0204"),
        ("zigbee-slackydiy-watermeter.zigbee", "zigbee-ota", "signed", "none"),
    ] {
        let Some((_, tree)) = read(&format!("mcu/{name}")) else { return };
        assert_eq!(any(&tree, format).details[key], value, "{name}");
        let known = |cause| cause == Cause::LooksEncrypted && name.contains(".ug.");
        assert!(tree.gaps.iter().all(|gap| known(gap.cause)), "{name}: {:?}", tree.gaps);
    }
    // The init packet's hash is the firmware's.
    let Some((_, tree)) = read("mcu/nrf-dfu-hrs_application_s140_sdk160.zip") else { return };
    let stated = &any(&tree, "nordic-init").details["sha256"];
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let firmware = tree.entries.iter().find(|entry| entry.header.path.ends_with(b".bin")).unwrap();
    assert_eq!(*stated, hex(&Sha256::digest(firmware.output.as_deref().unwrap())));
}

/// Runs a program; `false` where it is not installed.
fn ran(program: &str, folder: &Path, arguments: &[&str]) -> bool {
    match Command::new(program).args(arguments).current_dir(folder).output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{program} {arguments:?}: {said}");
            true
        }
        Err(_) => {
            println!("skipped: {program} is not installed");
            false
        }
    }
}

const ITS: &str = r#"/dts-v1/;
/ { description = "made here"; #address-cells = <1>;
 images {
  kernel { data = /incbin/("kernel"); type = "kernel"; arch = "arm"; os = "linux";
   compression = "none"; load = <0x80000000>; entry = <0x80000000>; hash-1 { algo = "sha256"; }; };
  ramdisk { data = /incbin/("ramdisk"); type = "ramdisk"; arch = "arm"; os = "linux";
   compression = "none"; hash-1 { algo = "HASH"; }; };
 };
 configurations { default = "conf-1"; conf-1 { kernel = "kernel"; ramdisk = "ramdisk";
  signature { algo = "ALGO"; PADDING key-name-hint = "dev"; sign-images = "kernel", "ramdisk"; }; };
 };
};"#;

/// Every algorithm that `mkimage` signs with, embedded and external data.
#[test]
fn signatures_that_mkimage_makes_hold() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    std::fs::write(folder.join("kernel"), vec![b'k'; 5000]).unwrap();
    std::fs::write(folder.join("ramdisk"), vec![b'r'; 3001]).unwrap();
    for (algorithm, bits, hash, padding) in [
        ("sha1,rsa2048", 2048, "sha1", ""),
        ("sha256,rsa2048", 2048, "md5", ""),
        ("sha256,rsa2048", 2048, "sha512", "padding = \"pss\";"),
        ("sha256,rsa3072", 3072, "sha384", ""),
        ("sha512,rsa4096", 4096, "crc32", ""),
    ] {
        let bits = format!("rsa_keygen_bits:{bits}");
        let key = ["genpkey", "-algorithm", "RSA", "-pkeyopt", &bits, "-out", "dev.key"];
        let certificate = ["req", "-batch", "-new", "-x509", "-key", "dev.key", "-out", "dev.crt"];
        if !ran("openssl", folder, &key) || !ran("openssl", folder, &certificate) {
            return;
        }
        let its = ITS.replace("ALGO", algorithm).replace("HASH", hash).replace("PADDING", padding);
        std::fs::write(folder.join("image.its"), its).unwrap();
        std::fs::write(folder.join("control.dts"), "/dts-v1/; / { model = \"loader\"; };").unwrap();
        let tree = ["-q", "-O", "dtb", "-p", "8192", "-o", "control.dtb", "control.dts"];
        if !ran("dtc", folder, &tree) {
            return;
        }
        for external in [false, true] {
            let mut arguments = vec!["-f", "image.its", "-k", ".", "-K", "control.dtb", "-r"];
            arguments.extend(external.then_some("-E"));
            arguments.push("image.itb");
            if !ran("mkimage", folder, &arguments) {
                return;
            }
            let image = std::fs::read(folder.join("image.itb")).unwrap();
            let control = std::fs::read(folder.join("control.dtb")).unwrap();
            let tree = keep(&[control.as_slice(), &image].concat(), 2);
            let fit = any(&tree, "fit");
            // `mkimage` takes the longest salt that fits.
            let pss = !padding.is_empty();
            let expected = if pss { "conf-1: algorithm not supported" } else { "conf-1: holds" };
            let what = format!("{algorithm} {padding} external {external}: {:?}", fit.details);
            assert!(fit.details["signature-verified"].starts_with(expected), "{what}");
            assert_eq!((fit.details["hashes"].as_str(), fit.complete), ("hold", true), "{what}");
            assert!(tree.entries.iter().any(|e| e.output.as_deref() == Some(&[b'r'; 3001])));

            // Without the key nothing is claimed; with another one it is wrong.
            let alone = keep(&image, 2);
            assert_eq!(any(&alone, "fit").details["signature-verified"], "conf-1: no key here");
            let mut other = control;
            let modulus = other.len() / 2;
            let place = memchr::memmem::find(&other, &[0, 1, 0, 1]).unwrap_or(modulus);
            other[place + 3] ^= 2;
            let tree = keep(&[other.as_slice(), &image].concat(), 2);
            let wrong = &any(&tree, "fit").details["signature-verified"];
            assert!(pss || wrong == "conf-1: wrong", "{what}: {wrong}");
        }
    }
}

/// Trees of several levels, with the root hash that the program prints.
#[test]
fn trees_that_veritysetup_makes_hold() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (blocks, hash, kind) in [(1, "sha256", "1"), (300, "sha512", "1"), (20_000, "sha256", "0")]
    {
        let data: Vec<u8> =
            (0..blocks * 512_u32).map(|n| (n >> 7).to_le_bytes()[0] ^ 0x31).collect();
        std::fs::write(folder.join("image"), &data).unwrap();
        let (count, offset) = (blocks.to_string(), data.len().to_string());
        let arguments = [
            "format",
            "image",
            "image",
            "--data-block-size=512",
            "--hash-block-size=512",
            "--root-hash-file=root",
            "--salt=00ff",
            "--format",
            kind,
            "--hash",
            hash,
            "--hash-offset",
            &offset,
            "--data-blocks",
            &count,
        ];
        if !ran("veritysetup", folder, &arguments) {
            return;
        }
        let mut image = std::fs::read(folder.join("image")).unwrap();
        let tree = keep(&image, 2);
        let verity = at(&tree, "verity", data.len() as u64);
        let root = std::fs::read_to_string(folder.join("root")).unwrap();
        assert_eq!(verity.details["root-hash"], root.trim());
        assert_eq!(verity.details["tree"], "holds", "{hash}");
        let data_state = if blocks == 1 { "not checked: one block" } else { "holds" };
        assert_eq!(verity.details["data"], data_state, "{hash}");
        assert_eq!(verity.offset + verity.size, image.len() as u64);
        if blocks == 1 {
            continue;
        }
        let last = image.len() - 512;
        image[last] ^= 1;
        assert!(!at(&keep(&image, 2), "verity", data.len() as u64).complete);
    }
}
