// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Android's debug bridge, by the properties of an image (AOSP, `packages/modules/adb/daemon/main.cpp`):
//! a port in `service.adb.tcp.port` or `persist.adb.tcp.port` makes adbd listen on the network.

use thirteen_evidence::facts::Answer;

use super::{Reading, endpoint};
use crate::config::assignments;

/// Files of properties.
pub(super) const PATHS: &[&str] = &[
    "/default.prop",
    "/build.prop",
    "/prop.default",
    "/system/build.prop",
    "/system/etc/prop.default",
    "/vendor/build.prop",
    "/vendor/default.prop",
];
const PORTS: &[&[u8]] = &[b"service.adb.tcp.port", b"persist.adb.tcp.port"];
const SETTINGS: &[&[u8]] = &[
    b"ro.adb.secure",
    b"ro.secure",
    b"ro.debuggable",
    b"ro.build.tags",
    b"ro.build.type",
    b"persist.sys.usb.config",
];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    for path in PATHS {
        let Some(source) = reading.open(path) else { continue };
        let mut daemon = reading.daemon("adbd", path, reading.whole(source));
        for own in assignments::equals(source.text).take(4096) {
            if SETTINGS.contains(&own.key) {
                daemon.settings.push(reading.setting(source, &own.line, own.key, own.value));
            }
            let port = std::str::from_utf8(own.value).ok().and_then(|own| own.parse::<u16>().ok());
            if PORTS.contains(&own.key)
                && let Some(port) = port.filter(|port| *port > 0)
            {
                let locators = vec![reading.line(source, &own.line)];
                let place = ("0.0.0.0".to_owned(), port);
                daemon.endpoints.push(endpoint(place, "adb", Answer::No, locators));
            }
            if daemon.settings.len() + daemon.endpoints.len() >= super::MAX_PARTS {
                break;
            }
        }
        if !daemon.endpoints.is_empty() || !daemon.settings.is_empty() {
            reading.found.push(daemon);
        }
    }
}
