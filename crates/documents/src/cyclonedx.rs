// SPDX-License-Identifier: Apache-2.0 OR MIT
//! CycloneDX as JSON, 1.2 and later: `components`, which hold components in turn. What stands in
//! `metadata.component` is the product itself.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::lines::span;
use crate::{DocumentError, Listed, MAX_COMPONENTS};

/// Components within components go no deeper.
const MAX_DEPTH: usize = 32;

#[derive(Deserialize)]
struct Bom<'a> {
    #[serde(borrow, default)]
    components: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Component<'a> {
    #[serde(borrow, default, rename = "type")]
    kind: Cow<'a, str>,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    version: Option<String>,
    #[serde(default)]
    purl: Option<String>,
    #[serde(default)]
    cpe: Option<String>,
    #[serde(borrow, default)]
    components: Vec<&'a RawValue>,
}

pub(crate) fn read(text: &str) -> Result<Vec<Listed>, DocumentError> {
    let malformed = |error: serde_json::Error| DocumentError::Malformed(error.to_string());
    let bom: Bom<'_> = serde_json::from_str(text).map_err(malformed)?;
    let mut listed = Vec::new();
    let mut open: Vec<(usize, &RawValue)> = bom.components.into_iter().map(|it| (1, it)).collect();
    open.reverse();
    while let Some((depth, raw)) = open.pop() {
        if listed.len() > MAX_COMPONENTS {
            return Err(DocumentError::TooMany);
        }
        let own: Component<'_> = serde_json::from_str(raw.get()).map_err(|error| {
            DocumentError::Malformed(format!("component {}: {error}", listed.len() + 1))
        })?;
        if depth < MAX_DEPTH {
            open.extend(own.components.into_iter().rev().map(|inner| (depth + 1, inner)));
        }
        // Files are what components consist of.
        if own.kind != "file" {
            listed.push(Listed {
                name: own.name.unwrap_or_default(),
                version: own.version.unwrap_or_default(),
                purl: own.purl,
                cpe: own.cpe,
                span: span(text, raw.get()),
            });
        }
    }
    Ok(listed)
}
