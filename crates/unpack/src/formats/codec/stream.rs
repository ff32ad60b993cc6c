// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The loop that all stream codecs share: grow the output as it comes, never by a number that the
//! input names.

use liblzma::stream::{Action, Error, Status, Stream};

use crate::budget::{MAX_CONTENT, Stop};
use crate::formats::Decoded;
use crate::measure;
use crate::tree::Cause;
use crate::work;

/// The most memory a decoder may ask for (its dictionary or window), in bytes.
pub const MEMORY: u64 = 96 << 20;

/// How much output is made before the next look at the budget.
const STEP: usize = 1 << 20;

/// What a step of a decoder came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It may go on.
    More,
    /// The stream ended.
    End,
    /// The stream is broken, or cannot be read.
    Broken(Cause),
}

/// Decodes `input` until the stream ends, breaks, or has made `limit` bytes. `step` gets the input
/// that is left and appends to the output, at most what there is room for or one block; it tells
/// how much input it used. A step that neither used nor made anything means that input is missing.
pub fn run(
    input: &[u8],
    limit: u64,
    stop: &Stop,
    mut step: impl FnMut(&[u8], &mut Vec<u8>) -> (usize, Step),
) -> Decoded {
    let mut content = Vec::new();
    let mut used = 0;
    let limit = usize::try_from(limit.min(MAX_CONTENT)).unwrap_or(usize::MAX);
    work::spend(work::DECODER);
    let flaw = loop {
        if stop.is_asked() {
            break Some(Cause::Interrupted);
        }
        if content.len() >= limit {
            break Some(Cause::LimitBytes);
        }
        let room = STEP.max(content.len()).min(limit - content.len());
        content.reserve_exact(room);
        let before = content.len();
        let rest = input.get(used..).unwrap_or_default();
        let (taken, came_to) = measure::timed(|| step(rest, &mut content));
        used = used.saturating_add(taken).min(input.len());
        match came_to {
            Step::End => break None,
            Step::Broken(cause) => break Some(cause),
            Step::More if taken == 0 && content.len() == before => break Some(Cause::CutShort),
            Step::More => {}
        }
    };
    // A block may be larger than what was left of the limit.
    let flaw = if content.len() > limit { Some(Cause::LimitBytes) } else { flaw };
    work::spend(used.saturating_add(content.len()));
    content.truncate(limit);
    Decoded { content, consumed: used as u64, flaw }
}

/// A stream that gives nothing.
pub fn nothing(cause: Cause) -> Decoded {
    Decoded { content: Vec::new(), consumed: 0, flaw: Some(cause) }
}

/// The loop with a decoder of liblzma.
pub fn lzma(stream: Result<Stream, Error>, input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    match stream {
        Ok(mut stream) => lzma_on(&mut stream, input, limit, stop),
        Err(error) => nothing(cause(&error)),
    }
}

/// The same with a header of the LZMA SDK that stands elsewhere than before the stream.
pub fn lzma_behind(header: [u8; 13], input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let mut stream = match Stream::new_lzma_decoder(MEMORY) {
        Ok(stream) => stream,
        Err(error) => return nothing(cause(&error)),
    };
    // The decoder moves only where there is room, although the header alone gives nothing.
    match stream.process(&header, &mut [0], Action::Run) {
        Ok(_) => lzma_on(&mut stream, input, limit, stop),
        Err(error) => nothing(cause(&error)),
    }
}

fn lzma_on(stream: &mut Stream, input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    run(input, limit, stop, |input, out| {
        let before = stream.total_in();
        let came_to = match stream.process_vec(input, out, Action::Run) {
            Ok(Status::StreamEnd) => Step::End,
            Ok(_) => Step::More,
            Err(error) => Step::Broken(cause(&error)),
        };
        (usize::try_from(stream.total_in() - before).unwrap_or(usize::MAX), came_to)
    })
}

fn cause(error: &Error) -> Cause {
    match error {
        Error::MemLimit | Error::Mem => Cause::LimitBytes,
        Error::Options => Cause::CodecUnsupported,
        _ => Cause::StreamDamaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_does_nothing_means_that_input_is_missing() {
        let decoded = run(b"abc", 10, &Stop::new(), |_, _| (0, Step::More));
        assert_eq!(decoded.flaw, Some(Cause::CutShort));
    }

    #[test]
    fn a_block_larger_than_the_limit_is_cut() {
        let decoded = run(b"abc", 2, &Stop::new(), |input, out| {
            out.extend_from_slice(input);
            (input.len(), Step::End)
        });
        assert_eq!((decoded.content.as_slice(), decoded.consumed), (b"ab".as_slice(), 3));
        assert_eq!(decoded.flaw, Some(Cause::LimitBytes));
    }

    #[test]
    fn a_run_that_was_stopped_makes_nothing() {
        let stop = Stop::new();
        stop.ask();
        let decoded = run(b"abc", 10, &stop, |input, _| (input.len(), Step::End));
        assert_eq!((decoded.consumed, decoded.flaw), (0, Some(Cause::Interrupted)));
    }
}
