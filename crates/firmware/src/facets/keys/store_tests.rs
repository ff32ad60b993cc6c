// SPDX-License-Identifier: Apache-2.0 OR MIT
use super::*;

/// Format, whether the key is encrypted, whether a well-known password opens it.
fn of(content: &[u8]) -> Option<(KeyFormat, bool, bool)> {
    let store = read(content)?;
    let opens = store.is_opened_by_list(&mut 10_000_000);
    Some((store.format, store.encrypted, opens))
}

#[test]
fn stores_of_openssl() {
    let pkcs12 = |encrypted, opens| Some((KeyFormat::Pkcs12, encrypted, opens));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/changeit.p12")), pkcs12(true, true));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/legacy.p12")), pkcs12(true, true));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/empty.p12")), pkcs12(true, true));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/strong.p12")), pkcs12(true, false));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/clear.p12")), pkcs12(false, false));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/certs.p12")), None);
}

#[test]
fn stores_of_keytool() {
    let jks = |opens| Some((KeyFormat::Jks, true, opens));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/a.jks")), jks(true));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/a.jceks")), jks(true));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/b.jks")), jks(false));
    assert_eq!(of(include_bytes!("../../../fixtures/keystores/trust.jks")), None);
}

#[test]
fn broken_stores_end() {
    for good in [
        &include_bytes!("../../../fixtures/keystores/changeit.p12")[..],
        include_bytes!("../../../fixtures/keystores/a.jks"),
    ] {
        for length in 0..good.len() {
            let _ = read(&good[..length]);
        }
        let mut bytes = good.to_vec();
        for at in 0..bytes.len() {
            bytes[at] ^= 0xff;
            let _ = read(&bytes);
            bytes[at] ^= 0xff;
        }
    }
    let many = [b"\xfe\xed\xfe\xed\0\0\0\x02\xff\xff\xff\xff".as_slice(), &[0; 4096]].concat();
    assert!(read(&many).is_none());
}

#[test]
fn what_a_file_asks_for_is_bounded() {
    let store = read(include_bytes!("../../../fixtures/keystores/changeit.p12")).unwrap();
    // 2048 rounds, OpenSSL's own number, for each password.
    let mut left = 10_000;
    assert!(!store.is_opened_by_list(&mut left));
    assert_eq!(left, 10_000);
}
