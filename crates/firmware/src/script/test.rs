// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `test` and `[`, over the files of the image.

use super::Truth;
use super::walk::Value;
use crate::view::FileSystem;

/// Operands that are believed: more is no test that somebody wrote.
const MAX_OPERANDS: usize = 64;

/// What `test` says of its operands.
pub(super) fn evaluate(files: &FileSystem<'_>, operands: &[Value]) -> Truth {
    if operands.len() > MAX_OPERANDS {
        return Truth::Maybe;
    }
    let mut test = Test { files, operands, at: 0 };
    match test.either(0) {
        Some(truth) if test.at == operands.len() => truth,
        _ => Truth::Maybe,
    }
}

struct Test<'t> {
    files: &'t FileSystem<'t>,
    operands: &'t [Value],
    at: usize,
}

impl Test<'_> {
    fn is(&self, ahead: usize, what: &[u8]) -> bool {
        matches!(self.operands.get(self.at + ahead), Some(Some(own)) if **own == *what)
    }

    fn either(&mut self, depth: u32) -> Option<Truth> {
        let mut truth = self.both(depth)?;
        while self.is(0, b"-o") {
            self.at += 1;
            truth = truth.or(self.both(depth)?);
        }
        Some(truth)
    }

    fn both(&mut self, depth: u32) -> Option<Truth> {
        let mut truth = self.one(depth)?;
        while self.is(0, b"-a") {
            self.at += 1;
            truth = truth.and(self.one(depth)?);
        }
        Some(truth)
    }

    fn one(&mut self, depth: u32) -> Option<Truth> {
        if depth > 16 {
            return None;
        }
        let left = self.operands.len() - self.at;
        if left == 0 {
            return (self.at == 0).then_some(Truth::No);
        }
        if left >= 3
            && let Some(truth) = self.binary()
        {
            self.at += 3;
            return Some(truth);
        }
        if left >= 2 && self.is(0, b"!") {
            self.at += 1;
            return self.one(depth + 1).map(Truth::negate);
        }
        if left >= 3 && self.is(0, b"(") {
            self.at += 1;
            let truth = self.either(depth + 1)?;
            self.is(0, b")").then(|| self.at += 1)?;
            return Some(truth);
        }
        if left >= 2
            && let Some(truth) = self.unary()
        {
            self.at += 2;
            return Some(truth);
        }
        self.at += 1;
        Some(match &self.operands[self.at - 1] {
            Some(value) => Truth::of(!value.is_empty()),
            None => Truth::Maybe,
        })
    }

    fn binary(&self) -> Option<Truth> {
        let operator = self.operands[self.at + 1].as_deref()?;
        let (left, right) = (&self.operands[self.at], &self.operands[self.at + 2]);
        let both = || Some((left.as_deref()?, right.as_deref()?));
        let compare = |holds: fn(i64, i64) -> bool| {
            Some(match both().and_then(|(left, right)| Some((number(left)?, number(right)?))) {
                Some((left, right)) => Truth::of(holds(left, right)),
                None => Truth::Maybe,
            })
        };
        match operator {
            b"=" | b"==" => {
                Some(both().map_or(Truth::Maybe, |(left, right)| Truth::of(left == right)))
            }
            b"!=" => Some(both().map_or(Truth::Maybe, |(left, right)| Truth::of(left != right))),
            b"-eq" => compare(|left, right| left == right),
            b"-ne" => compare(|left, right| left != right),
            b"-lt" => compare(|left, right| left < right),
            b"-le" => compare(|left, right| left <= right),
            b"-gt" => compare(|left, right| left > right),
            b"-ge" => compare(|left, right| left >= right),
            b"-nt" | b"-ot" | b"-ef" => Some(Truth::Maybe),
            _ => None,
        }
    }

    fn unary(&self) -> Option<Truth> {
        let operator = self.operands[self.at].as_deref()?;
        let operand = self.operands[self.at + 1].as_deref();
        let of = |ask: &dyn Fn(&[u8]) -> Truth| Some(operand.map_or(Truth::Maybe, ask));
        match operator {
            b"-n" => of(&|value| Truth::of(!value.is_empty())),
            b"-z" => of(&|value| Truth::of(value.is_empty())),
            b"-e" => of(&|path| self.files.exists(path)),
            b"-f" => of(&|path| self.files.is_file(path)),
            b"-r" | b"-w" => of(&|path| match self.files.exists(path) {
                Truth::No => Truth::No,
                // Permissions are not looked at: init runs as root, but the file system may be
                // read-only.
                _ if operator == b"-w" => Truth::Maybe,
                truth => truth,
            }),
            b"-d" => of(&|path| self.files.is_directory(path)),
            b"-s" => of(&|path| self.files.has_size(path)),
            b"-x" => of(&|path| self.files.is_executable(path)),
            b"-L" | b"-h" => of(&|path| self.files.is_link(path)),
            b"-b" | b"-c" | b"-p" | b"-S" | b"-t" | b"-g" | b"-u" | b"-k" | b"-O" | b"-G" => {
                Some(Truth::Maybe)
            }
            _ => None,
        }
    }
}

fn number(text: &[u8]) -> Option<i64> {
    std::str::from_utf8(text).ok()?.trim().parse().ok()
}
