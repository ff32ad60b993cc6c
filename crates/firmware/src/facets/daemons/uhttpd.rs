// SPDX-License-Identifier: Apache-2.0 OR MIT
//! uhttpd of OpenWrt: `/etc/config/uhttpd`. It speaks TLS with a library that is loaded at run
//! time, and its script leaves the addresses of https out where there is neither a certificate nor
//! a program to make one (`/etc/init.d/uhttpd`).

use thirteen_evidence::facts::Answer;

use super::{MAX_PARTS, Reading, endpoint, place};
use crate::config::uci;

const PATH: &str = "/etc/config/uhttpd";
/// Libraries of TLS: since 2013, before.
const PLUGINS: &[&str] = &["libustream-ssl.so", "uhttpd_tls.so"];
const SETTINGS: &[&str] = &[
    "redirect_https",
    "rfc1918_filter",
    "cert",
    "key",
    "home",
    "index_page",
    "realm",
    "no_dirlists",
    "cgi_prefix",
    "ubus_prefix",
    "lua_prefix",
];

pub(super) fn read(reading: &mut Reading<'_, '_>) {
    let Some(source) = reading.open(PATH) else { return };
    let plugin = reading.has(PLUGINS);
    for section in uci::sections(source.text).iter().filter(|own| own.kind == b"uhttpd") {
        let mut daemon = reading.daemon("uhttpd", PATH, reading.line(source, &section.line));
        daemon.settings = reading.options(source, section, SETTINGS);
        let has_certificate = section.option(b"cert").is_some() && section.option(b"key").is_some();
        for (name, transport) in [("listen_http", "http"), ("listen_https", "https")] {
            for own in section.all(name.as_bytes()).take(MAX_PARTS) {
                let Some(place) = place(&own.value) else { continue };
                let is_tls = transport == "https";
                let tls = if is_tls { Answer::Yes } else { Answer::No };
                let locators = vec![reading.line(source, &own.line)];
                let mut endpoint = endpoint(place, transport, tls, locators);
                endpoint.serves = match (is_tls, has_certificate) {
                    (false, _) => Answer::Yes,
                    (true, false) => Answer::No,
                    // The library is there; the certificate may be made at the first start.
                    (true, true) => plugin,
                };
                daemon.endpoints.push(endpoint);
            }
        }
        reading.found.push(daemon);
    }
}
