// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The files of a new check.

use std::path::Path;

use thirteen_words::Language;

use crate::tree::{Done, change, root, write};

/// Folder of each guideline's checks, and what the folder holds.
const FOLDERS: [(&str, &str); 13] = [
    ("g01_default_passwords", "Guideline 1, no universal default passwords."),
    ("g02_vulnerability_reports", "Guideline 2, a way to report vulnerabilities."),
    ("g03_updates", "Guideline 3, software kept up to date."),
    ("g04_secure_storage", "Guideline 4, sensitive security parameters stored securely."),
    ("g05_communication", "Guideline 5, secure communication."),
    ("g06_attack_surface", "Guideline 6, exposed attack surfaces minimised."),
    ("g07_software_integrity", "Guideline 7, software integrity."),
    ("g08_personal_data", "Guideline 8, personal data secure."),
    ("g09_outages", "Guideline 9, resilience to outages."),
    ("g10_telemetry", "Guideline 10, telemetry examined."),
    ("g11_deletion", "Guideline 11, data easy to delete."),
    ("g12_installation", "Guideline 12, easy to install and maintain."),
    ("g13_input", "Guideline 13, input validated."),
];

/// Writes them.
pub fn check(id: &str, guideline: u8) -> Done {
    let is_id = id.split('-').all(|part| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    });
    if !is_id || !id.starts_with(|c: char| c.is_ascii_lowercase()) {
        return Err(format!("{id}: an id is kebab-case").into());
    }
    let module = id.replace('-', "_");
    let (folder, title) = FOLDERS[usize::from(guideline) - 1];
    let checks = root().join("crates/checks");
    let file = checks.join("src").join(folder).join(format!("{module}.rs"));
    if file.exists() {
        return Err(format!("{} exists", file.display()).into());
    }
    write(&file, &source(id, &module))?;
    write(&checks.join("tests").join(folder).join(format!("{module}.md")), &page(id))?;
    list(&checks.join("src"), folder, title, &module)?;
    for language in Language::ALL {
        let words = root().join(format!("crates/words/locales/{}/checks.ftl", language.id()));
        change(&words, |old| Ok(format!("{}\n{}", old.trim_end(), stub(id, language.id()))))?;
    }
    let formatted = std::process::Command::new(env!("CARGO"))
        .args(["fmt", "--package", "thirteen-checks"])
        .current_dir(root())
        .status()?;
    if !formatted.success() {
        return Err("cargo fmt failed".into());
    }
    println!(
        "next: the page at the head of the file, its test page, `run`, the words, the list in tests/registry.rs"
    );
    Ok(())
}

fn source(id: &str, module: &str) -> String {
    format!(
        "// SPDX-License-Identifier: Apache-2.0 OR MIT
//! # Title in a few words
//!
//! ## What it sees
//!
//! ## Why it matters
//!
//! ## What it cannot see
//!
//! ## How to fix
//!
//! ## References

use thirteen_evidence::{{Area, Evidence, Findings}};

use crate::check::{{Check, Effort, Life, Need}};

/// The check.
pub const CHECK: Check = Check {{
    id: \"{id}\",
    since: \"{}\",
    life: Life::Experimental,
    needs: &[Need::Area(Area::Services)],
    feeds: &[],
    effort: Effort::Hours,
    source: include_str!(\"{module}.rs\"),
    run,
}};

fn run(_evidence: &Evidence, _found: &mut Findings) {{}}
",
        env!("CARGO_PKG_VERSION")
    )
}

fn page(id: &str) -> String {
    format!(
        "# {id}

## Fires: what it is for

```file path=/etc/passwd
root:x:0:0:root:/root:/bin/sh
```

## Look-alike: what comes near and is right

```file path=/etc/passwd
root:x:0:0:root:/root:/bin/sh
```

## Hostile: bytes that mean harm

```file path=/etc/passwd
:::::::
```
"
    )
}

fn stub(id: &str, language: &str) -> String {
    format!(
        "
check-{id} = ({language}) title
check-{id}-breach = ({language}) what was found in {{ $place }}
check-{id}-fix = ({language}) what to do
"
    )
}

/// Puts the module into its folder's list and the check into the registry, where they sort.
fn list(source: &Path, folder: &str, title: &str, module: &str) -> Done {
    let list = source.join(folder).join("mod.rs");
    if list.exists() {
        change(&list, |old| Ok(sorted_in(old, "pub mod ", &format!("pub mod {module};"))))?;
    } else {
        let text = format!(
            "// SPDX-License-Identifier: Apache-2.0 OR MIT\n//! {title}\n\npub mod {module};\n"
        );
        write(&list, &text)?;
        change(&source.join("lib.rs"), |old| {
            Ok(sorted_in(old, "mod ", &format!("mod {folder};")))
        })?;
    }
    change(&source.join("registry.rs"), |old| {
        let line = format!("    &{folder}::{module}::CHECK,");
        let old = if old.contains(&format!("{folder}::")) {
            old.to_owned()
        } else {
            old.replacen("use crate::{", &format!("use crate::{{{folder}, "), 1)
        };
        let end = old.find("\n];").ok_or("registry.rs: no end of the list")?;
        let start = old[..end].find("&[\n").map_or(0, |at| at + 3);
        let mut lines: Vec<&str> = old[start..end].lines().chain([line.as_str()]).collect();
        lines.sort_by_key(|line| line.rsplit("::").nth(1).unwrap_or(line).to_owned());
        Ok(format!("{}{}{}", &old[..start], lines.join("\n"), &old[end..]))
    })
}

/// Puts a line among those that begin alike, in their order.
fn sorted_in(text: &str, prefix: &str, line: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let at = lines
        .iter()
        .position(|other| other.starts_with(prefix) && *other > line)
        .or_else(|| lines.iter().rposition(|other| other.starts_with(prefix)).map(|last| last + 1))
        .unwrap_or(lines.len());
    lines.insert(at, line);
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_put_where_they_sort() {
        let text = "//! x\n\npub mod a;\npub mod c;\n\nfn f() {}\n";
        assert!(
            sorted_in(text, "pub mod ", "pub mod b;")
                .contains("pub mod a;\npub mod b;\npub mod c;\n")
        );
        assert!(sorted_in(text, "pub mod ", "pub mod d;").contains("pub mod c;\npub mod d;\n"));
    }
}
