// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Progress of long work, on standard error, where that is a terminal; and Ctrl-C.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use thirteen_unpack::Stop;
use thirteen_words::Words;

/// Work that is done before this is up shows nothing.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often the picture changes.
const TICK: Duration = Duration::from_millis(100);

/// Shows progress until it is dropped.
pub struct Progress {
    done: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    /// Shows how many bytes the run has read.
    pub fn start(words: Words, name: String, stop: Stop) -> Self {
        let (done, over) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            if over.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
                bar.set_style(style);
            }
            while over.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                let name = thirteen_words::inert(&name);
                bar.set_message(format!("{name}  {}", words.size(stop.bytes_read())));
                bar.tick();
            }
            bar.finish_and_clear();
        });
        Self { done: Some(done), thread: Some(thread) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Lets Ctrl-C end the reading; what was read by then is still shown. A second one ends the
/// program at once.
pub fn listen_for_interrupt(stop: &Stop) {
    let stop = stop.clone();
    let mut asked = false;
    // Where no handler can be set, Ctrl-C does what it always does.
    let _ = ctrlc::set_handler(move || {
        if asked {
            std::process::abort();
        }
        asked = true;
        stop.ask();
    });
}
