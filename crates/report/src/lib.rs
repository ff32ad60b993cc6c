// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Assessments as papers: sentences put in, JSON, the terminal's page, and what `show` and
//! `explain` print. Everything here makes text and prints none of it.
//!
//! Text from evidence goes through [`thirteen_words::inert`] on its way into a page.

mod assessment;
mod byte_kind;
mod difference;
pub mod explain;
mod judged;
mod map;
mod other_means;
mod page;
pub mod papers;
mod place;
mod schemes;
mod show;
pub mod terminal;

pub use assessment::{fill, json};
pub use byte_kind::ByteKind;
pub use difference::difference;
pub use judged::judged;
pub use map::{MapRow, map_page, map_svg};
pub use other_means::{Means, other_means};
pub use page::Face;
pub use place::{file_place, outer_place};
pub use schemes::{schemes, translate_schemes};
pub use show::{Shown, show};
pub use terminal::{decision, sign};
