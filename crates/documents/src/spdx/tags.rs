// SPDX-License-Identifier: Apache-2.0 OR MIT
//! SPDX 2 as tags and values: a package begins at its `PackageName`, and ends where the next one, or
//! a file, begins. Values in `<text>` may go over several lines.

use super::is_nothing;
use crate::lines::Lines;
use crate::{DocumentError, Listed, MAX_COMPONENTS};

pub(crate) fn read(text: &str) -> Result<Vec<Listed>, DocumentError> {
    let lines = Lines::new(text);
    let mut listed: Vec<Listed> = Vec::new();
    let mut is_open = false;
    let mut in_text = false;
    for (start, line) in lines.all() {
        if in_text {
            in_text = !line.contains("</text>");
            continue;
        }
        let Some((tag, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        in_text = value.starts_with("<text>") && !value.contains("</text>");
        match tag.trim() {
            "PackageName" => {
                if listed.len() >= MAX_COMPONENTS {
                    return Err(DocumentError::TooMany);
                }
                let span = start..start + line.len();
                listed.push(Listed { name: value.to_owned(), span, ..Listed::default() });
                is_open = true;
            }
            "FileName" | "SnippetSPDXID" => is_open = false,
            tag if is_open => {
                let Some(own) = listed.last_mut() else { continue };
                describe(own, tag, value);
            }
            _ => {}
        }
    }
    Ok(listed)
}

fn describe(own: &mut Listed, tag: &str, value: &str) {
    match tag {
        "PackageVersion" if !is_nothing(value) => value.clone_into(&mut own.version),
        "ExternalRef" => {
            // `<category> <type> <locator>`
            let mut parts = value.split_whitespace().skip(1);
            let locator = |part: Option<&str>| part.map(ToOwned::to_owned);
            match parts.next() {
                Some("purl") => own.purl = locator(parts.next()),
                Some("cpe23Type" | "cpe22Type") => own.cpe = locator(parts.next()),
                _ => {}
            }
        }
        _ => {}
    }
}
