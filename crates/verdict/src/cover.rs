// SPDX-License-Identifier: Apache-2.0 OR MIT
//! In which order to do things, so that what matters most is settled after the least work.
//!
//! Each open provision waits for a set of actions, all of which it needs; each action takes effort.
//! The order that is wanted keeps the weighted time for which provisions wait as short as possible:
//! the sum, over provisions, of weight and the effort done until the last of their actions. With few
//! actions the best order is found by going through all sets of them; with many, the bundle that
//! settles most for its effort goes first, and how far from the best that can be is worked out.

use std::collections::BTreeSet;

/// Up to this many actions the best order is found: 2¹² sets.
const EXACT: usize = 12;

/// Something that waits for actions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// How much it matters.
    pub weight: u64,
    /// The actions that it needs, by their places.
    pub needs: Vec<usize>,
}

/// An order, and how good it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The actions, by their places, first to last.
    pub order: Vec<usize>,
    /// No other order is better.
    pub exact: bool,
    /// The weighted waiting time is at most this many per cent of the best order's.
    pub within_percent: u64,
}

/// Orders actions of these efforts for these jobs. Actions that nothing needs come last.
#[must_use]
pub fn order(efforts: &[u64], jobs: &[Job]) -> Order {
    if efforts.len() <= EXACT {
        return Order { order: best(efforts, jobs), exact: true, within_percent: 100 };
    }
    let order = greedy(efforts, jobs);
    let waiting = waiting(&order, efforts, jobs);
    // Nobody waits for less than the effort of its own actions.
    let least: u64 = jobs.iter().map(|job| job.weight * effort(efforts, &job.needs)).sum();
    let within_percent = (waiting * 100).div_ceil(least.max(1)).max(100);
    Order { order, exact: false, within_percent }
}

fn effort(efforts: &[u64], actions: &[usize]) -> u64 {
    actions.iter().filter_map(|action| efforts.get(*action)).sum()
}

/// The weighted waiting time of an order.
#[must_use]
pub fn waiting(order: &[usize], efforts: &[u64], jobs: &[Job]) -> u64 {
    let mut done = Vec::new();
    let mut now = 0;
    let mut sum = 0;
    let mut left: Vec<&Job> = jobs.iter().filter(|job| !job.needs.is_empty()).collect();
    for action in order {
        now += efforts.get(*action).copied().unwrap_or(0);
        done.push(*action);
        left.retain(|job| {
            let ready = job.needs.iter().all(|need| done.contains(need));
            sum += if ready { job.weight * now } else { 0 };
            !ready
        });
    }
    sum
}

/// The best order: `rest[set]` is the least waiting still to come where the actions of `set` are done.
fn best(efforts: &[u64], jobs: &[Job]) -> Vec<usize> {
    let all = (1_usize << efforts.len()) - 1;
    let masks: Vec<(usize, u64)> = jobs
        .iter()
        .map(|job| (job.needs.iter().fold(0, |set, need| set | 1 << need), job.weight))
        .collect();
    let mut rest = vec![0_u64; all + 1];
    let mut next = vec![0_usize; all + 1];
    for set in (0..all).rev() {
        let weight: u64 =
            masks.iter().filter(|(needs, _)| needs & !set != 0).map(|(_, weight)| weight).sum();
        let mut found: Option<(u64, usize)> = None;
        for (action, effort) in efforts.iter().enumerate() {
            if set & 1 << action == 0 {
                let cost = weight * effort + rest[set | 1 << action];
                if found.is_none_or(|(least, _)| cost < least) {
                    found = Some((cost, action));
                }
            }
        }
        if let Some((cost, action)) = found {
            rest[set] = cost;
            next[set] = action;
        }
    }
    let mut set = 0;
    let mut order = Vec::with_capacity(efforts.len());
    while set != all {
        order.push(next[set]);
        set |= 1 << next[set];
    }
    order
}

/// Again and again the bundle, of those that some job waits for, that settles most for its effort.
fn greedy(efforts: &[u64], jobs: &[Job]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(efforts.len());
    let missing = |job: &Job, order: &[usize]| -> BTreeSet<usize> {
        job.needs.iter().copied().filter(|need| !order.contains(need)).collect()
    };
    loop {
        let mut found: Option<(u64, u64, Vec<usize>)> = None;
        for job in jobs {
            let bundle = missing(job, &order);
            if bundle.is_empty() {
                continue;
            }
            let bundle: Vec<usize> = bundle.into_iter().collect();
            let with: Vec<usize> = order.iter().chain(&bundle).copied().collect();
            let settles = |other: &&Job| {
                !missing(other, &order).is_empty() && missing(other, &with).is_empty()
            };
            let weight: u64 = jobs.iter().filter(settles).map(|job| job.weight).sum();
            let cost = effort(efforts, &bundle).max(1);
            let is_better =
                found.as_ref().is_none_or(|(most, least, _)| weight * least > most * cost);
            if is_better {
                found = Some((weight, cost, bundle));
            }
        }
        let Some((_, _, mut bundle)) = found else { break };
        bundle.sort_by_key(|action| (efforts.get(*action).copied().unwrap_or(0), *action));
        order.extend(bundle);
    }
    order.extend((0..efforts.len()).filter(|action| !order.contains(action)).collect::<Vec<_>>());
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(weight: u64, needs: &[usize]) -> Job {
        Job { weight, needs: needs.to_vec() }
    }

    #[test]
    fn what_settles_most_for_least_goes_first() {
        let jobs = [job(3, &[0]), job(1, &[1]), job(3, &[1, 2])];
        let found = order(&[6, 1, 6], &jobs);
        assert!(found.exact);
        // 1 costs one and settles one alone; then 0 and 2 cost and settle the same.
        assert_eq!(found.order, [1, 0, 2]);
        assert_eq!(waiting(&found.order, &[6, 1, 6], &jobs), 1 + 3 * 7 + 3 * 13);
    }

    #[test]
    fn the_best_order_is_no_worse_than_any_other() {
        let efforts = [3, 1, 7, 2, 5];
        let jobs = [job(5, &[0, 2]), job(2, &[1]), job(4, &[3, 4]), job(1, &[0, 1, 2, 3, 4])];
        let found = waiting(&order(&efforts, &jobs).order, &efforts, &jobs);
        let mut all = vec![vec![]];
        for _ in 0..efforts.len() {
            all = all
                .into_iter()
                .flat_map(|order: Vec<usize>| {
                    (0..efforts.len())
                        .filter(|next| !order.contains(next))
                        .map(|next| order.iter().copied().chain([next]).collect())
                        .collect::<Vec<Vec<usize>>>()
                })
                .collect();
        }
        let least = all.iter().map(|order| waiting(order, &efforts, &jobs)).min();
        assert_eq!(all.len(), 120);
        assert_eq!(Some(found), least);
        let quick = waiting(&greedy(&efforts, &jobs), &efforts, &jobs);
        assert!(quick >= found);
    }

    #[test]
    fn many_actions_are_ordered_with_a_bound_that_holds() {
        let efforts: Vec<u64> = (0..20).map(|number| 1 + number % 7).collect();
        let jobs: Vec<Job> = (0..30)
            .map(|number| job(1 + number as u64 % 3, &[number % 20, number * 7 % 20]))
            .collect();
        let found = order(&efforts, &jobs);
        assert!(!found.exact && found.within_percent >= 100);
        let mut sorted = found.order.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..20).collect::<Vec<_>>(), "each once");
        // Independent jobs: the order by weight and effort (Smith) is best, and greedy finds it.
        let alone: Vec<Job> = (0..20).map(|number| job(1 + number as u64 % 5, &[number])).collect();
        let found = order(&efforts, &alone).order;
        let ratio = |at: usize| alone[at].weight * 1000 / efforts[at];
        assert!(found.windows(2).all(|pair| ratio(pair[0]) >= ratio(pair[1])));
    }

    #[test]
    fn nothing_to_do_is_no_trouble() {
        assert_eq!(order(&[], &[]).order, Vec::<usize>::new());
        assert_eq!(order(&[1, 1], &[job(1, &[])]).order.len(), 2);
    }
}
