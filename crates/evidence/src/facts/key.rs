// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Facts on keys and certificates.

use crate::Locator;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A key or certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Key {
    /// What it is.
    pub kind: KeyKind,
    /// How it is written.
    pub format: KeyFormat,
    /// `rsa`, `dsa`, `ecdsa`, `ed25519`; `unknown` where the file does not tell.
    pub algorithm: String,
    /// Size in bits; 0 where the file does not tell.
    pub bits: u32,
    /// What it is used for, as its name and place tell.
    pub purpose: KeyPurpose,
    /// `SHA256:` and the hash of the public key as OpenSSH prints it, where the file gives the
    /// public key; else of the block itself.
    pub fingerprint: String,
    /// A key that its library publishes for self-tests.
    pub published_test_key: bool,
    /// Encrypted with a passphrase.
    pub encrypted: bool,
    /// Comment that stands with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The list of well-known passwords that opens it, where it is encrypted and one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_by: Option<String>,
    /// The script of the start that makes another one in its place, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remade_by: Option<String>,
    /// What is known to be wrong with its numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weaknesses: Vec<KeyWeakness>,
    /// What a certificate says beside its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
    /// Where.
    pub locators: Vec<Locator>,
}

/// What a certificate says (RFC 5280, 4.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Certificate {
    /// First second of its validity, UTC: `2020-01-31T00:00:00Z`.
    pub not_before: String,
    /// Last second of it.
    pub not_after: String,
    /// Issuer and subject are the same.
    pub self_signed: bool,
    /// It may sign other certificates.
    pub authority: bool,
    /// Its validity was over when the newest file of its file system was written; absent where no
    /// file tells when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expired_when_built: Option<bool>,
    /// Its validity begins more than a year after the newest file of its file system was written;
    /// absent where no file tells when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins_after_build: Option<bool>,
    /// Hash that its signature is over: `md5`, `sha1`, `sha256`, …; absent where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_over: Option<String>,
}

/// What is wrong with the numbers of a key, each by arithmetic on the public part alone.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum KeyWeakness {
    /// RSA with the exponent 1: what is encrypted stands there as it is.
    ExponentOne,
    /// RSA with an exponent below 17.
    SmallExponent,
    /// RSA whose two primes lie so close that Fermat's method finds them.
    ClosePrimes,
    /// RSA that has a prime in common with another key of the same artefact.
    SharedPrime,
    /// RSA of the form that Infineon's library made (CVE-2017-15361, ROCA).
    Roca,
}

/// What a key is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum KeyKind {
    /// A private key.
    Private,
    /// A public key.
    Public,
    /// A certificate.
    Certificate,
    /// A public key whose owner may log in.
    Authorized,
}

/// How a key is written.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum KeyFormat {
    /// PEM (RFC 7468 and its forerunners).
    Pem,
    /// DER.
    Der,
    /// OpenSSH's own.
    Openssh,
    /// dropbear's own host-key format.
    Dropbear,
    /// PKCS #12 (RFC 7292).
    Pkcs12,
    /// Java's keystores, JKS and JCEKS.
    Jks,
}

/// What a key is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum KeyPurpose {
    /// SSH host key.
    SshHost,
    /// Log-in of a user.
    SshUser,
    /// Not known.
    Unknown,
}
