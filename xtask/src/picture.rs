// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The README's picture: what `thirteen demo` prints, from a real run.

use anstyle_svg::Term;
use thirteen_report::Face;
use thirteen_words::{Language, Words};

use crate::tree::{self, Done, root};

/// Columns of the picture.
const WIDTH: usize = 92;

/// Draws it.
pub fn write() -> Done {
    let face = Face { width: WIDTH, colour: true, unicode: true };
    let page = thirteen_cli::demo_page(Words::new(Language::English), &face)?;
    let page = format!("$ thirteen demo\n\n{page}");
    let svg = Term::new().min_width_px(760).render_svg(&page);
    tree::write(&root().join("docs/demo.svg"), &svg)
}
