// SPDX-License-Identifier: Apache-2.0 OR MIT
//! SPDX 2 as JSON.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::is_nothing;
use crate::lines::span;
use crate::{DocumentError, Listed, MAX_COMPONENTS};

#[derive(Deserialize)]
struct Document<'a> {
    #[serde(borrow, default)]
    packages: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Package {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    version_info: Option<String>,
    #[serde(default)]
    external_refs: Vec<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reference {
    #[serde(default)]
    reference_type: String,
    #[serde(default)]
    reference_locator: String,
}

pub(crate) fn read(text: &str) -> Result<Vec<Listed>, DocumentError> {
    let document: Document<'_> =
        serde_json::from_str(text).map_err(|error| DocumentError::Malformed(error.to_string()))?;
    if document.packages.len() > MAX_COMPONENTS {
        return Err(DocumentError::TooMany);
    }
    let mut listed = Vec::with_capacity(document.packages.len());
    for raw in document.packages {
        let own: Package = serde_json::from_str(raw.get()).map_err(|error| {
            DocumentError::Malformed(format!("package {}: {error}", listed.len() + 1))
        })?;
        let reference = |kinds: &[&str]| {
            let mut all = own.external_refs.iter();
            let found = all.find(|own| kinds.contains(&own.reference_type.as_str()));
            found.map(|own| own.reference_locator.clone())
        };
        listed.push(Listed {
            purl: reference(&["purl"]),
            cpe: reference(&["cpe23Type", "cpe22Type"]),
            name: own.name.unwrap_or_default(),
            version: own.version_info.filter(|text| !is_nothing(text)).unwrap_or_default(),
            span: span(text, raw.get()),
        });
    }
    Ok(listed)
}
