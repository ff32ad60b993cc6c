// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The list of scheme files. A new scheme is a file in `data/schemes` and a line here.

/// Embeds files of `data/schemes`, each under its id.
macro_rules! scheme_files {
    ($($id:literal,)+) => {
        /// Id and text of every scheme's file, in the order in which schemes are shown.
        pub(crate) const FILES: &[(&str, &str)] = &[
            $(($id, include_str!(concat!("../data/schemes/", $id, ".toml"))),)+
        ];
    };
}

scheme_files! {
    "uk-cop-2018",
    "uk-psti",
    "eu-cra",
    "eu-red-en18031",
    "us-nistir-8425",
    "us-nistir-8259a",
    "us-cyber-trust-mark",
    "us-ca-sb327",
    "sg-cls",
    "jp-jc-star",
    "au-smart-devices-2025",
    "au-label",
    "au-cop-2020",
    "de-it-sik",
    "fi-label",
    "kr-cic",
    "in-tec-31318",
    "in-cctv-er",
    "br-anatel-77",
    "vn-qcvn-135",
    "ca",
    "fr",
    "nz",
    "int-five-country-2019",
    "int-commonwealth-2018",
    "int-gcli-2025",
    "iso-27404",
    "csa-psv",
    "sesip",
}
