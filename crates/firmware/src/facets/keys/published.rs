// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Private keys that libraries publish for their self-tests. Whoever links such a library ships
//! them, and nobody relies on them.

/// SHA-256 of a block's decoded body (of an encrypted one: of its cipher text), and its name in
/// the library's own source: `library/certs.c` of PolarSSL 1.3 and Mbed TLS 2.x (same keys;
/// <https://github.com/Mbed-TLS/mbedtls>), also in `tests/data_files`.
const KNOWN: &[(&str, &str)] = &[
    ("05157bcfa9522d8c4caecfc667a2bcbaaa4848594000bfaa3974d423f8d1d9a8", "test_ca_key_ec"),
    ("1820853c99779f8e6b847a9ad7fceba765515f1e6ce991a96b7420d0299334fe", "test_srv_key_rsa"),
    ("557e06381c7e6448cd0d98c664172f6c143dd93cbc0e0d54561bac06fe86c62d", "test_cli_key_ec"),
    ("765fa7ece8f2babda03aced0b517b5d5e5e420564226489a00a822ccb527ebec", "test_ca_key_rsa"),
    ("916591fe3a480392ece0f0259cae9cdbc4178acd63863dfb5e8a135e5aa5fed3", "test_srv_key_ec"),
    ("c9af85bb77cb430f57ee1012b3af2aaebe8ae7263a618f19236a09b686e5b615", "test_cli_key_rsa"),
];

/// Whether the hash is that of a published key.
pub fn is_known(sha256: &str) -> bool {
    KNOWN.iter().any(|(own, _)| *own == sha256)
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};
    use thirteen_evidence::redact::hex;

    use super::*;
    use crate::facets::keys::base64;

    #[test]
    fn the_key_in_the_librarys_source_is_known() {
        // test_srv_key_ec of Mbed TLS, a published test key.
        let body = "MHcCAQEEIPEqEyB2AnCoPL/9U/YDHvdqXYbIogTywwyp6/UfDw6noAoGCCqGSM49\
                    AwEHoUQDQgAEN8xW2XYJHlpyPsdZLf8gbu58+QaRdNCtFLX3aCJZYpJO5QDYIxH/\
                    6i/SNF1dFr2KiMJrdw1VzYoqDvoByLTt/w==";
        let body = base64::decode(body.as_bytes()).unwrap();
        assert!(is_known(&hex(&Sha256::digest(&body))));
        assert!(!is_known(&hex(&Sha256::digest(b"another key"))));
        assert!(KNOWN.is_sorted());
    }
}
