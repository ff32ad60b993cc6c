// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Closed lists of words, spelt in the data as in the programs' output.

/// Error of parsing a word that is not in its closed list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{found:?} is not {expected}: wanted one of {}", .known.join(", "))]
pub struct UnknownWord {
    /// What the word should have been, in plain English.
    pub expected: &'static str,
    /// What stood there.
    pub found: String,
    /// Every spelling that is known.
    pub known: &'static [&'static str],
}

/// Defines an enumeration whose variants each have one spelling, used by serde, `Display` and
/// `FromStr` alike, so that the three cannot drift apart.
macro_rules! spelled {
    (
        $(#[$meta:meta])*
        $name:ident is $what:literal {
            $( $(#[$variant_meta:meta])* $variant:ident = $text:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $text)] $variant, )+
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The spelling of every value, in the same order.
            pub const SPELLINGS: &'static [&'static str] = &[$( $text, )+];

            /// The spelling in data and output.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $text => Ok(Self::$variant), )+
                    _ => Err(crate::UnknownWord {
                        expected: $what,
                        found: text.to_owned(),
                        known: Self::SPELLINGS,
                    }),
                }
            }
        }
    };
}

pub(crate) use spelled;
