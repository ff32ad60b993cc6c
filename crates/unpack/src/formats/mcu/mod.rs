// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Images of microcontrollers, and the forms in which they travel.

pub mod dfu;
mod esp_eboot;
pub mod esp_image;
pub mod esp_otadata;
pub mod esp_partitions;
mod esp_signature;
pub mod intel_hex;
pub mod mcuboot;
mod memory;
pub mod nordic_init;
pub mod rbl;
pub mod srec;
pub mod telink;
pub mod tuya_ug;
pub mod uf2;
pub mod zigbee_ota;
