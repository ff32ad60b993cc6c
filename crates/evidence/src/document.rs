// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The evidence document: all facts of all sources.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::facts::{
    AccessControl, Account, Address, Boot, CodeFlow, Component, Console, Credential,
    CredentialChange, Daemon, Declared, Firewall, Kernel, Key, PrivacySign, Program, Release,
    Secret, Service, Setting, Update, UpdateRule,
};
use crate::{Artefact, ByteMap, Container, Coverage, Envelope};

/// Name and version of the document's shape. A version only adds.
pub const EVIDENCE_SCHEMA: &str = "thirteen/evidence/1";

/// All facts, in tree order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Evidence {
    /// `thirteen/evidence/1`.
    pub schema: String,
    /// When and by what; absent where facts are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelope: Option<Envelope>,
    /// What was handed in.
    pub artefacts: Vec<Artefact>,
    /// What was found inside.
    pub containers: Vec<Container>,
    /// What every byte of each image is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub byte_maps: Vec<ByteMap>,
    /// Names and versions of systems.
    pub releases: Vec<Release>,
    /// Kernels.
    pub kernels: Vec<Kernel>,
    /// User accounts.
    pub accounts: Vec<Account>,
    /// Programs started at boot or on demand.
    pub services: Vec<Service>,
    /// What the configurations of daemons say.
    pub daemons: Vec<Daemon>,
    /// Rules of packet filters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub firewalls: Vec<Firewall>,
    /// Software components.
    pub components: Vec<Component>,
    /// Keys and certificates.
    pub keys: Vec<Key>,
    /// Update sources.
    pub updates: Vec<Update>,
    /// Rules that updates are held to, or not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub update_rules: Vec<UpdateRule>,
    /// Consoles.
    pub consoles: Vec<Console>,
    /// Executables.
    pub programs: Vec<Program>,
    /// Hard-coded secrets, redacted.
    pub secrets: Vec<Secret>,
    /// Boot chain.
    pub boot: Vec<Boot>,
    /// Settings of a boot loader: its environment, and the command line of the kernel. `network-boot` is
    /// the command by which the environment starts what it loads from the network; `nvs-in-clear` and
    /// `nvs-protected` tell of a partition table of Espressif's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub loader_settings: Vec<Setting>,
    /// Options that a kernel was built with, of those that bear on its protection.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kernel_options: Vec<Setting>,
    /// Credentials outside the accounts of the system, redacted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub credentials: Vec<Credential>,
    /// What scripts that run by themselves do to passwords and to the files that hold them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub credential_changes: Vec<CredentialChange>,
    /// What bears on personal data, logs and telemetry.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub privacy: Vec<PrivacySign>,
    /// Addresses that are named, with who names them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<Address>,
    /// Places where data from outside runs as code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub code_flows: Vec<CodeFlow>,
    /// Locks and confinements that configurations put in force, or leave off.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access_controls: Vec<AccessControl>,
    /// What the maker declares, key by key.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declared: Vec<Declared>,
    /// What was looked at, and what was not read.
    pub coverage: Coverage,
}

impl Evidence {
    /// A document without facts.
    #[must_use]
    pub fn new() -> Self {
        Self { schema: EVIDENCE_SCHEMA.to_owned(), ..Self::default() }
    }

    /// Adds the facts of another source behind those of this one, renumbering its containers.
    pub fn append(&mut self, other: Self) {
        let shift = u32::try_from(self.containers.len()).unwrap_or(u32::MAX);
        self.artefacts.extend(other.artefacts);
        self.containers.extend(other.containers.into_iter().map(|mut container| {
            container.id += shift;
            container.parent = container.parent.map(|parent| parent + shift);
            container
        }));
        self.byte_maps.extend(other.byte_maps);
        self.releases.extend(other.releases);
        self.kernels.extend(other.kernels);
        self.accounts.extend(other.accounts);
        self.services.extend(other.services);
        self.daemons.extend(other.daemons);
        self.firewalls.extend(other.firewalls);
        self.components.extend(other.components);
        self.keys.extend(other.keys);
        self.updates.extend(other.updates);
        self.update_rules.extend(other.update_rules);
        self.consoles.extend(other.consoles);
        self.programs.extend(other.programs);
        self.secrets.extend(other.secrets);
        self.boot.extend(other.boot);
        self.loader_settings.extend(other.loader_settings);
        self.kernel_options.extend(other.kernel_options);
        self.credentials.extend(other.credentials);
        self.credential_changes.extend(other.credential_changes);
        self.privacy.extend(other.privacy);
        self.addresses.extend(other.addresses);
        self.code_flows.extend(other.code_flows);
        self.access_controls.extend(other.access_controls);
        self.declared.extend(other.declared);
        for looked in other.coverage.looked {
            match self.coverage.looked.iter_mut().find(|mine| mine.area == looked.area) {
                Some(mine) => {
                    mine.sources += looked.sources;
                    mine.files += looked.files;
                    mine.bytes += looked.bytes;
                }
                None => self.coverage.looked.push(looked),
            }
        }
        self.coverage.looked.sort_by_key(|looked| looked.area);
        self.coverage.unread.extend(other.coverage.unread);
    }
}
