// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Work for several threads: the most expensive task first, so that the longest stream begins
//! first and the others fit around it. Tasks may add tasks.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// A task with what it costs.
struct Weighed<T> {
    cost: u64,
    task: T,
}

impl<T> PartialEq for Weighed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.cost == other.cost
    }
}

impl<T> Eq for Weighed<T> {}

impl<T> PartialOrd for Weighed<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Weighed<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.cost.cmp(&other.cost)
    }
}

struct State<T> {
    waiting: BinaryHeap<Weighed<T>>,
    /// Tasks that are waiting or at work.
    open: usize,
}

/// The queue.
pub struct Queue<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

impl<T: Send> Queue<T> {
    /// An empty queue.
    pub fn new() -> Self {
        let state = State { waiting: BinaryHeap::new(), open: 0 };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a task.
    pub fn push(&self, cost: u64, task: T) {
        let mut state = self.lock();
        state.open += 1;
        state.waiting.push(Weighed { cost, task });
        drop(state);
        self.changed.notify_one();
    }

    /// Works until no task is left, on `threads` threads.
    pub fn run(&self, threads: usize, work: impl Fn(T) + Sync) {
        let one = || {
            while let Some(task) = self.next() {
                let done = Done(self);
                work(task);
                drop(done);
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..threads {
                scope.spawn(one);
            }
            one();
        });
    }

    fn next(&self) -> Option<T> {
        let mut state = self.lock();
        loop {
            if let Some(weighed) = state.waiting.pop() {
                return Some(weighed.task);
            }
            if state.open == 0 {
                return None;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// Counts a task as done, also where it panics: the others must not wait for it for ever.
struct Done<'q, T: Send>(&'q Queue<T>);

impl<T: Send> Drop for Done<'_, T> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.open -= 1;
        let last = state.open == 0;
        drop(state);
        if last {
            self.0.changed.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering as Order};

    #[test]
    fn tasks_that_add_tasks_are_all_done() {
        for threads in [1, 2, 7] {
            let queue = Queue::new();
            let sum = AtomicU64::new(0);
            queue.push(1, 10_u64);
            queue.run(threads, |task| {
                sum.fetch_add(task, Order::Relaxed);
                if task > 0 {
                    queue.push(task, task - 1);
                }
            });
            assert_eq!(sum.load(Order::Relaxed), 55);
        }
    }

    #[test]
    fn the_most_expensive_task_comes_first() {
        let queue = Queue::new();
        for cost in [1, 3, 2] {
            queue.push(cost, cost);
        }
        let order = Mutex::new(Vec::new());
        queue.run(1, |task| order.lock().unwrap().push(task));
        assert_eq!(*order.lock().unwrap(), [3, 2, 1]);
    }
}
