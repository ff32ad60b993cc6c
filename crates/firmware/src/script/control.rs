// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Lists, conditions and loops: which way the walk takes, both ways where that is not known.

use std::rc::Rc;

use super::Truth;
use super::flow::{Done, Leaves};
use super::syntax::{Join, Kind, Node, Word};
use super::walk::{Function, MAX_ITERATIONS, Walker, join};

impl Walker<'_> {
    pub(super) fn run(&mut self, node: &Node) -> Done {
        if !self.charge(0) {
            return Done::with(Truth::Maybe);
        }
        match &node.kind {
            Kind::Simple { assignments, words, streams } => {
                self.simple(node, assignments, words, streams)
            }
            Kind::List(items) => self.run_list(items),
            Kind::Chain(first, rest) => self.run_chain(node, first, rest),
            Kind::Pipeline { negated, stages } => self.run_pipeline(*negated, stages),
            Kind::Background(body) => {
                self.background += 1;
                self.apart(|walker| walker.run(body));
                self.background -= 1;
                Done::with(Truth::Yes)
            }
            Kind::If { arms, otherwise } => self.run_if(arms, otherwise.as_deref()),
            Kind::While { is_until, condition, body } => self.run_while(*is_until, condition, body),
            Kind::For { variable, words, body } => {
                self.run_for(node, variable, words.as_deref(), body)
            }
            Kind::Case { word, arms } => self.run_case(word, arms),
            Kind::Group(body) => self.run(body),
            Kind::Subshell(body) => self.apart(|walker| walker.run(body)),
            Kind::Function(name, body) => {
                let function = Function { body: Rc::clone(body), source: Rc::clone(&self.source) };
                self.functions.insert(name.clone(), function);
                Done::with(Truth::Yes)
            }
        }
    }

    pub(super) fn run_list(&mut self, items: &[Node]) -> Done {
        let open = self.conditions.len();
        let mut all = Done::with(Truth::Yes);
        for (index, item) in items.iter().enumerate() {
            let done = self.run(item);
            all.status = done.status;
            let stops = done.leaves.stops();
            let reason = done.leaves.reason.clone();
            all.leaves = all.leaves.or(done.leaves);
            match stops {
                Truth::No => {}
                Truth::Maybe => self.conditions.push(reason.unwrap_or_default()),
                Truth::Yes => {
                    let rest = &items[index + 1..];
                    if !rest.is_empty() && self.dead.is_none() {
                        self.unreached(reason.unwrap_or_default(), |walker| walker.run_list(rest));
                    }
                    break;
                }
            }
        }
        self.conditions.truncate(open);
        all
    }

    fn run_chain(&mut self, node: &Node, first: &Node, rest: &[(Join, Node)]) -> Done {
        let mut all = self.run(first);
        let mut end = first.span.end;
        for (join, next) in rest {
            if all.leaves.stops() == Truth::Yes {
                break;
            }
            let before = self.text(&(node.span.start..end));
            end = next.span.end;
            let take = if *join == Join::And { all.status } else { all.status.negate() };
            let condition = if *join == Join::And { before } else { format!("! ({before})") };
            let done = match take {
                Truth::Yes => self.run(next),
                Truth::No => {
                    self.unreached(condition, |walker| walker.run(next));
                    continue;
                }
                Truth::Maybe => self.maybe(condition, |walker| walker.run(next)),
            };
            // Where the taken side leaves, going on means that it was not taken.
            let left = done.leaves.stops() != Truth::No;
            all.status = match (take, join) {
                (Truth::Yes, _) => done.status,
                (_, Join::And) if left || done.status == Truth::No => Truth::No,
                (_, Join::Or) if left || done.status == Truth::Yes => Truth::Yes,
                _ => Truth::Maybe,
            };
            let mut leaves = done.leaves;
            if left {
                leaves.reason = Some(self.text(&(node.span.start..end)));
            }
            all.leaves = all.leaves.or(leaves);
        }
        all
    }

    fn run_pipeline(&mut self, negated: bool, stages: &[Node]) -> Done {
        let mut done = match stages {
            [only] => self.run(only),
            _ => {
                let mut last = Done::with(Truth::Maybe);
                for (index, stage) in stages.iter().enumerate() {
                    if stages.get(index + 1).is_some_and(|next| self.takes_password(next)) {
                        let text = self.capture(stage).0;
                        self.input = Some(self.piped(stage, text));
                        continue;
                    }
                    // What is piped on is no output of the whole.
                    let output = if index + 1 < stages.len() { self.output.take() } else { None };
                    last = self.apart(|walker| walker.run(stage));
                    self.input = None;
                    if output.is_some() {
                        self.output = output;
                        self.print(None);
                    }
                }
                last
            }
        };
        if negated {
            done.status = done.status.negate();
        }
        done
    }

    fn run_if(&mut self, arms: &[(Node, Node)], otherwise: Option<&Node>) -> Done {
        let Some(((condition, body), rest)) = arms.split_first() else {
            return otherwise.map_or(Done::with(Truth::Yes), |node| self.run(node));
        };
        let asked = self.run(condition);
        if asked.leaves.stops() == Truth::Yes {
            return asked;
        }
        let text = self.text(&condition.span);
        let text = text.trim_end_matches([';', ' ']).to_owned();
        let refused = format!("! ({text})");
        let mut done = match asked.status {
            Truth::Yes => {
                let done = self.run(body);
                self.unreached(refused, |walker| walker.run_if(rest, otherwise));
                done
            }
            Truth::No => {
                self.unreached(text.clone(), |walker| walker.run(body));
                self.run_if(rest, otherwise)
            }
            Truth::Maybe => {
                let before = self.variables.clone();
                let taken = self.maybe(text.clone(), |walker| walker.run(body));
                let after = std::mem::replace(&mut self.variables, before);
                let other = self.maybe(refused, |walker| walker.run_if(rest, otherwise));
                let now = std::mem::take(&mut self.variables);
                self.variables = join(now, &after);
                let status = if taken.status == other.status { taken.status } else { Truth::Maybe };
                Done { status, leaves: taken.leaves.or(other.leaves) }
            }
        };
        if done.leaves.stops() != Truth::No {
            done.leaves.reason = Some(format!("if {text}"));
        }
        done.leaves = asked.leaves.or(done.leaves);
        done
    }

    fn run_while(&mut self, is_until: bool, condition: &Node, body: &Node) -> Done {
        // First for what it changes: that is not known in the passes that follow.
        let before = self.variables.clone();
        self.silent += 1;
        self.run(condition);
        self.maybe(String::new(), |walker| walker.run(body));
        self.silent -= 1;
        let after = std::mem::take(&mut self.variables);
        self.variables = join(before, &after);
        let asked = self.run(condition).status;
        let text = self.text(&condition.span);
        let mut done = match if is_until { asked.negate() } else { asked } {
            Truth::No => return Done::with(Truth::Yes),
            // `while true`: the first pass is sure.
            Truth::Yes => self.run(body),
            Truth::Maybe => self.maybe(text, |walker| walker.run(body)),
        };
        done.leaves.breaks = Truth::No;
        Done { status: Truth::Maybe, leaves: done.leaves }
    }

    fn run_for(
        &mut self,
        node: &Node,
        variable: &[u8],
        words: Option<&[Word]>,
        body: &Node,
    ) -> Done {
        let values = match words {
            Some(words) => words.iter().flat_map(|word| self.fields(word)).collect(),
            None => self.arguments.clone(),
        };
        let mut all = Done::with(Truth::Yes);
        if values.len() > MAX_ITERATIONS || values.contains(&None) {
            self.variables.insert(variable.to_vec(), None);
            let head = self.text(&(node.span.start..body.span.start));
            all = self.maybe(head.trim_end_matches(" do").to_owned(), |walker| walker.run(body));
            all.status = Truth::Maybe;
        } else {
            for value in values {
                self.variables.insert(variable.to_vec(), value);
                let done = self.run(body);
                let stops = done.leaves.stops();
                all = Done { status: done.status, leaves: all.leaves.or(done.leaves) };
                if stops == Truth::Yes {
                    break;
                }
            }
        }
        all.leaves.breaks = Truth::No;
        all
    }

    fn run_case(&mut self, word: &Word, arms: &[(Vec<Word>, Node)]) -> Done {
        let value = self.value(word);
        let asked = self.text(&word.span);
        let mut all: Option<Done> = None;
        for (patterns, body) in arms {
            let mut matches = Truth::No;
            for pattern in patterns {
                matches = matches.or(self.matches(value.as_deref(), pattern));
            }
            match matches {
                Truth::No => {}
                Truth::Yes if all.is_none() => return self.run(body),
                _ => {
                    let text = patterns.first().map(|first| self.text(&first.span));
                    let text = format!("case {asked} in {}", text.unwrap_or_default());
                    let mut done = self.maybe(text.clone(), |walker| walker.run(body));
                    if done.leaves.stops() != Truth::No {
                        done.leaves.reason = Some(text);
                    }
                    let leaves = all.take().map_or(Leaves::NO, |done| done.leaves);
                    let leaves = leaves.or(done.leaves);
                    all = Some(Done { status: Truth::Maybe, leaves });
                    if matches == Truth::Yes {
                        break;
                    }
                }
            }
        }
        all.unwrap_or(Done::with(Truth::Yes))
    }
}
