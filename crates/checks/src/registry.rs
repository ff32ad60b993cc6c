// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The list of checks. A check that is not listed here fails a test.

use crate::check::Check;
use crate::{
    declared, g01_default_passwords, g03_updates, g04_secure_storage, g05_communication,
    g06_attack_surface, g07_software_integrity, g10_telemetry, g11_deletion, g13_input,
};

/// All checks, sorted by id.
pub const ALL: &[&Check] = &[
    &g06_attack_surface::adb_over_network::CHECK,
    &declared::admitted_failing::CHECK,
    &g06_attack_surface::authorized_key::CHECK,
    &declared::automatic_updates_declared::CHECK,
    &g01_default_passwords::blank_password_login::CHECK,
    &g06_attack_surface::boot_shell_argument::CHECK,
    &declared::claimed_without_mechanism::CHECK,
    &declared::confirmation_refused::CHECK,
    &declared::consent_for_ever::CHECK,
    &g06_attack_surface::console_root_shell::CHECK,
    &g04_secure_storage::core_dump_kept::CHECK,
    &declared::dangling_reference::CHECK,
    &g06_attack_surface::debug_tool::CHECK,
    &declared::declared_as_asked::CHECK,
    &g01_default_passwords::default_password_hash::CHECK,
    &g03_updates::downgrade_allowed::CHECK,
    &g13_input::download_runs_as_code::CHECK,
    &g06_attack_surface::executable_stack::CHECK,
    &g01_default_passwords::fixed_password_hash::CHECK,
    &g04_secure_storage::hard_coded_password::CHECK,
    &g04_secure_storage::hard_coded_token::CHECK,
    &g04_secure_storage::host_private_key::CHECK,
    &declared::image_against_answers::CHECK,
    &declared::image_upholds_answers::CHECK,
    &declared::interface_left_on::CHECK,
    &g06_attack_surface::kernel_memory_unprotected::CHECK,
    &g06_attack_surface::legacy_remote_service::CHECK,
    &g06_attack_surface::loader_console_open::CHECK,
    &g05_communication::mqtt_anonymous::CHECK,
    &g07_software_integrity::no_verified_boot::CHECK,
    &declared::not_applicable_without_ground::CHECK,
    &g01_default_passwords::password_in_configuration::CHECK,
    &g01_default_passwords::password_less_account::CHECK,
    &g11_deletion::personal_data_shipped::CHECK,
    &declared::predictable_password_declared::CHECK,
    &g04_secure_storage::private_key_file::CHECK,
    &declared::recommendation_without_reason::CHECK,
    &g10_telemetry::remote_log::CHECK,
    &g13_input::request_runs_as_command::CHECK,
    &g03_updates::sbom_against_image::CHECK,
    &declared::sent_in_clear_declared::CHECK,
    &declared::service_on_declared_off::CHECK,
    &declared::services_declared::CHECK,
    &g06_attack_surface::setuid_program::CHECK,
    &declared::shared_default_password::CHECK,
    &g01_default_passwords::shared_wifi_key::CHECK,
    &g01_default_passwords::snmp_default_community::CHECK,
    &g05_communication::ssh_weak_algorithms::CHECK,
    &g06_attack_surface::sudo_without_password::CHECK,
    &g10_telemetry::telemetry_endpoint::CHECK,
    &g06_attack_surface::telnet_starts::CHECK,
    &declared::undeclared_service::CHECK,
    &g06_attack_surface::unhardened_service::CHECK,
    &g03_updates::unsigned_update_feed::CHECK,
    &g07_software_integrity::unverified_boot::CHECK,
    &g03_updates::unverified_update_script::CHECK,
    &g03_updates::update_certificate_unchecked::CHECK,
    &g03_updates::update_over_http::CHECK,
    &g06_attack_surface::upnp_daemon::CHECK,
    &declared::weak_cryptography_declared::CHECK,
    &g05_communication::weak_key::CHECK,
    &g05_communication::weak_wifi::CHECK,
    &g05_communication::web_interface_without_tls::CHECK,
    &g06_attack_surface::writable_library_path::CHECK,
];

/// The check with that id.
#[must_use]
pub fn check(id: &str) -> Option<&'static Check> {
    ALL.iter().copied().find(|check| check.id == id)
}
