// SPDX-License-Identifier: Apache-2.0 OR MIT
//! The loop that liblzma's decoders share: grow the output as it comes, never by a number that
//! the input names.

use liblzma::stream::{Action, Error, Status, Stream};

use crate::budget::{MAX_CONTENT, Stop};
use crate::formats::Decoded;
use crate::tree::Cause;

/// The most memory an LZMA decoder may ask for (its dictionary), in bytes.
pub const MEMORY: u64 = 96 << 20;

/// How much output is made before the next look at the budget.
const STEP: usize = 1 << 20;

/// Decodes `input` until the stream ends, breaks, or has made `limit` bytes.
pub fn run(stream: Result<Stream, Error>, input: &[u8], limit: u64, stop: &Stop) -> Decoded {
    let mut decoded = Decoded { content: Vec::new(), consumed: 0, flaw: None };
    let mut stream = match stream {
        Ok(stream) => stream,
        Err(error) => {
            decoded.flaw = Some(cause(&error));
            return decoded;
        }
    };
    let limit = usize::try_from(limit.min(MAX_CONTENT)).unwrap_or(usize::MAX);
    loop {
        if stop.is_asked() {
            decoded.flaw = Some(Cause::Interrupted);
            break;
        }
        if decoded.content.len() >= limit {
            decoded.flaw = Some(Cause::LimitBytes);
            break;
        }
        let room = STEP.max(decoded.content.len()).min(limit - decoded.content.len());
        decoded.content.reserve_exact(room);
        let used = usize::try_from(stream.total_in()).unwrap_or(usize::MAX).min(input.len());
        let before = (stream.total_in(), stream.total_out());
        match stream.process_vec(&input[used..], &mut decoded.content, Action::Run) {
            Ok(Status::StreamEnd) => break,
            Ok(_) if (stream.total_in(), stream.total_out()) == before => {
                decoded.flaw = Some(Cause::CutShort);
                break;
            }
            Ok(_) => {}
            Err(error) => {
                decoded.flaw = Some(cause(&error));
                break;
            }
        }
    }
    decoded.content.truncate(limit);
    decoded.consumed = stream.total_in();
    decoded
}

fn cause(error: &Error) -> Cause {
    match error {
        Error::MemLimit | Error::Mem => Cause::LimitBytes,
        Error::Options => Cause::CodecUnsupported,
        _ => Cause::StreamDamaged,
    }
}
