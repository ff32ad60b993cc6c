// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `thirteen new`: declares a product by plain questions.

use std::path::Path;

use thirteen_declaration::Writer;
use thirteen_words::Words;

use crate::arguments::New;
use crate::dialogue::{self, Order};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{answers, atomic};

/// Runs it.
pub fn run(words: Words, new: &New) -> Result<Exit, Failure> {
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    let folder = new.directory.as_deref().unwrap_or(Path::new("."));
    let path = folder.join("thirteen.toml");
    if path.exists() && !new.force {
        return Err(Failure::at("error-file-exists", &path));
    }
    dialogue::needs_terminal(&new.asking)?;
    let given = new.asking.from.as_deref().map(|from| answers::read(words, standard, from));
    let given = given.transpose()?;
    let mut writer = Writer::new();
    if let Some(given) = &given {
        for (key, said) in &given.product {
            writer.set_text("product", key, &said.value);
        }
    }
    std::fs::create_dir_all(folder)
        .map_err(|error| Failure::write(&folder.display().to_string(), &error))?;
    atomic::write(&path, writer.text().as_bytes(), new.force)?;
    dialogue::run(words, standard, &path, &new.asking, given, Order::AsWritten)
}
