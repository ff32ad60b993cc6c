// SPDX-License-Identifier: Apache-2.0 OR MIT
//! What a run that did its work ends in, for whoever reads the exit code only.

use crate::assessment::{Assessment, Verdict};

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExitKind {
    /// Nothing fails: 0.
    Clean,
    /// Something fails: 1.
    Fails,
    /// Something is open, and that was asked to count: 3.
    Inconclusive,
}

impl ExitKind {
    /// The exit code. 2, for work that could not be done, is not this crate's to give.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Fails => 1,
            Self::Inconclusive => 3,
        }
    }
}

/// How a run ends: by the verdict of the whole where there is one. Without a declaration, by the
/// preview: only failures of mandatory provisions count, as a recommendation need not be claimed.
/// Where something is open, that counts only if `strict`.
#[must_use]
pub fn exit(assessment: &Assessment, strict: bool) -> ExitKind {
    let (fails, open) = match &assessment.overall {
        Some(overall) => {
            (overall.verdict == Verdict::Fail, overall.verdict == Verdict::Inconclusive)
        }
        None => {
            let provisions = &assessment.provisions;
            let fails = |verdict: Verdict| verdict == Verdict::Fail;
            (
                provisions.iter().any(|one| fails(one.verdict) && one.is_mandatory()),
                provisions.iter().any(|one| one.verdict == Verdict::Inconclusive),
            )
        }
    };
    if fails {
        ExitKind::Fails
    } else if open && strict {
        ExitKind::Inconclusive
    } else {
        ExitKind::Clean
    }
}
