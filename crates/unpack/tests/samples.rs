// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Every file of the samples is recognised with the structure that their description tells, and none
//! is left out of this list.
#![allow(clippy::unwrap_used, reason = "a panic in a test is its message")]

mod support;

use std::collections::BTreeSet;

use support::{keep, samples};
use thirteen_unpack::{Cause, Parent};

/// Name, and what has to stand where: of several, all.
const STRUCTURE: &[(&str, &str)] = &[
    ("firmware/esp32s3-linux-etc.jffs2", "jffs2@0x0"),
    ("firmware/esp32s3-linux-rootfs.cramfs", "cramfs@0x0"),
    (
        "firmware/openwrt-10.03.1-wrt54g-squashfs3-lzma.bin",
        "linksys-bin@0x0 trx@0x20 lzma@0x924 squashfs@0x7d420",
    ),
    ("firmware/openwrt-14.07-brcm63xx-96348gw.bin", "bcm-tag@0x0 squashfs@0x120000"),
    (
        "firmware/openwrt-14.07-mr3020-openvpn-openssl-factory.bin",
        "tp-link-v1@0x0 lzma@0x200 squashfs@0x100598",
    ),
    ("firmware/openwrt-15.05.1-dir-600-a1-factory.bin", "uimage@0x0 squashfs@0x11f4be"),
    ("firmware/openwrt-15.05.1-krack-wr841n-v9-factory.bin", "tp-link-v1@0x0 squashfs@0xf3178"),
    ("firmware/openwrt-19.07.7-a5-v11-sysupgrade.bin", "uimage@0x0 lzma@0x40 squashfs@0x14908e"),
    (
        "firmware/openwrt-r45001-wr841n-v9-telnet-upnp-sysupgrade.bin",
        "tp-link-v1@0x0 lzma@0x200 squashfs@0x117790",
    ),
    ("firmware/u-boot-2023.01-pine64_plus.fit.itb", "fit@0x0"),
    ("firmware/uboot-ralink-a5-v11.bin", "uimage@0x0"),
    (
        "firmware/wifirush-15.05.1-ath25-ubnt2.bin",
        "ubnt@0x0 ubnt-part@0x10c ubnt-part@0x11014c squashfs@0x110184",
    ),
    ("formats/binwalk/7z.bin", "7z@0x0"),
    ("formats/binwalk/arcadyan.bin", "arcadyan-lzma@0x0"),
    ("formats/binwalk/arj.bin", "arj@0xd"),
    ("formats/binwalk/bzip2.bin", "bzip2@0x0"),
    ("formats/binwalk/cramfs.bin", "cramfs@0x0"),
    ("formats/binwalk/gzip.bin", "gzip@0x0"),
    ("formats/binwalk/jpeg.bin", "jpeg@0x0"),
    ("formats/binwalk/matter_ota.bin", "matter-ota@0x0"),
    ("formats/binwalk/mbr.bin", "mbr@0x0"),
    ("formats/binwalk/pdf.bin", "pdf@0x0"),
    ("formats/binwalk/png_malformed.bin", "png@0x0"),
    ("formats/binwalk/qcow.bin", "qcow2@0x0"),
    ("formats/binwalk/riff.bin", "riff@0x0"),
    ("formats/binwalk/romfs.bin", "romfs@0x0"),
    ("formats/binwalk/squashfs.bin", "squashfs@0x0"),
    ("formats/binwalk/squashfs_v2.bin", "squashfs@0x0"),
    ("formats/binwalk/yaffs2.bin", "yaffs2@0x0"),
    ("formats/binwalk/zip.bin", "zip@0x0"),
    ("formats/binwalk/zip_truncated.bin", "zip@0x0"),
    ("formats/ext2.img", "ext@0x0"),
    ("formats/ext4.img", "ext@0x0"),
    ("formats/fat.img", "fat@0x0"),
    ("formats/gpt.img", "gpt@0x0"),
    ("mcu/atc-v58-telink.bin", "telink@0x0"),
    ("mcu/esphome-kickstart-bk7231n.ota.ug.bin", "tuya-ug@0x0"),
    ("mcu/esptool-bootloader_esp32_v5_2.bin", "esp-image@0x0"),
    ("mcu/esptool-bootloader_signed_v2_rsa.bin", "esp-image@0x0"),
    ("mcu/esptool-bootloader_unsigned_v2.bin", "esp-image@0x0"),
    ("mcu/esptool-esp_idf_blink_esp32s2.bin", "esp-image@0x0"),
    ("mcu/esptool-hello-world-signed.bin", "esp-image@0x0"),
    ("mcu/hackrf_one_usb.dfu", "dfu@0xaf60"),
    ("mcu/mcumgr-slinky-prot-tlv.img", "mcuboot@0x0"),
    ("mcu/nrf-dfu-hrs_application_s140_sdk160.zip", "zip@0x0"),
    (
        "mcu/opendtu-onbattery-esp32-factory.bin",
        "esp-image@0x1000 esp-partitions@0x8000 esp-otadata@0xe000 esp-image@0x10000",
    ),
    ("mcu/tasmota-8.5.0-esp8266-lite.bin.gz", "gzip@0x0"),
    ("mcu/tasmota-8.5.0-esp8266.bin", "esp-image@0x0 esp-image@0x1000"),
    ("mcu/tasmota-tuya-convert-esp8266.bin", "esp-image@0x0 esp-image@0x1000"),
    ("mcu/wled-esp32-merged.bin", "esp-image@0x1000 esp-partitions@0x8000 esp-image@0x10000"),
    ("mcu/zephyr-4.4.0-hci_uart-nrf52dk.hex", "intel-hex@0x0"),
    ("mcu/zigbee-pvvx-Z03MMC.zigbee", "zigbee-ota@0x0"),
    ("mcu/zigbee-slackydiy-watermeter.zigbee", "zigbee-ota@0x0"),
];

/// What is no container: program code, encrypted, or (of a test against chance hits) code again,
/// and whether something is left unread.
const NONE: &[(&str, Option<Cause>)] = &[
    ("formats/binwalk/bmp.bin", Some(Cause::NotRecognised)),
    ("mcu/esptool-hello-world-signed-encrypted.bin", Some(Cause::LooksEncrypted)),
    ("mcu/infinitime-mcuboot-bootloader-5.0.4.bin", None),
];

#[test]
fn every_sample_is_recognised() {
    let Some(samples) = samples() else { return };
    for (name, structure) in STRUCTURE {
        let tree = keep(&std::fs::read(samples.join(name)).unwrap(), 2);
        let top = tree.containers.iter().filter(|one| one.parent == Parent::Artefact);
        let found: BTreeSet<_> =
            top.map(|one| format!("{}@{:#x}", one.format, one.offset)).collect();
        for wanted in structure.split(' ') {
            assert!(found.contains(wanted), "{name}: no {wanted} in {found:?}");
        }
    }
    for (name, cause) in NONE {
        let tree = keep(&std::fs::read(samples.join(name)).unwrap(), 2);
        assert!(tree.containers.is_empty(), "{name}: {:?}", tree.containers);
        assert_eq!(tree.gaps.first().map(|gap| gap.cause), *cause, "{name}");
    }
}

#[test]
fn no_sample_is_left_out() {
    let Some(samples) = samples() else { return };
    let listed: BTreeSet<_> =
        STRUCTURE.iter().map(|one| one.0).chain(NONE.iter().map(|one| one.0)).collect();
    for folder in ["firmware", "mcu", "formats", "formats/binwalk"] {
        for entry in std::fs::read_dir(samples.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            assert!(entry.path().is_dir() || listed.contains(name.as_str()), "{name}");
        }
    }
}
