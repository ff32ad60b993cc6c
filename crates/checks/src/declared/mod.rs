// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Checks that read the maker's answers: alone, and beside what the sources show.

pub mod admitted_failing;
pub mod automatic_updates_declared;
pub mod claimed_without_mechanism;
pub mod confirmation_refused;
pub mod consent_for_ever;
pub mod dangling_reference;
pub mod declared_as_asked;
pub mod image_against_answers;
pub mod image_upholds_answers;
pub mod interface_left_on;
pub mod not_applicable_without_ground;
pub mod predictable_password_declared;
pub mod recommendation_without_reason;
pub mod sent_in_clear_declared;
pub mod service_on_declared_off;
pub mod services_declared;
pub mod shared_default_password;
pub mod undeclared_service;
pub mod weak_cryptography_declared;
