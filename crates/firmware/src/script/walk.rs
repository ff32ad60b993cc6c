// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Goes through a script with values that are known or not, and notes what it starts.
//!
//! Work is counted in steps and has a limit, so that a script made for it cannot hold the run up;
//! where the limit is reached, the rest stays open.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::change::{Change, Piped};
use super::flow::Done;
use super::launch::{Launch, Reach};
use super::parse::parse;
use super::syntax::Node;
use super::{Truth, uci};
use crate::view::FileSystem;

/// A value, where it is known.
pub(super) type Value = Option<Rc<[u8]>>;

/// Steps of one script.
const MAX_STEPS: u64 = 200_000;
/// Steps in branches that are known not to be taken.
const MAX_DEAD_STEPS: u64 = 20_000;
/// Calls within calls.
const MAX_CALLS: u32 = 24;
/// Words of a `for` that are gone through one by one.
pub(super) const MAX_ITERATIONS: usize = 64;
/// Characters of a condition that are kept.
const MAX_CONDITION: usize = 300;

/// Steps that many scripts may take together: a file that names the same script again and again has
/// it walked each time.
#[derive(Debug)]
pub struct Allowance(Cell<u64>);

impl Allowance {
    /// An allowance of so many steps.
    #[must_use]
    pub fn new(steps: u64) -> Self {
        Self(Cell::new(steps))
    }

    /// What is left of it, in steps.
    #[must_use]
    pub fn left(&self) -> u64 {
        self.0.get()
    }

    fn take(&self, work: u64) {
        self.0.set(self.0.get().saturating_sub(work));
    }
}

/// A script's text and path.
#[derive(Debug)]
pub struct Source {
    /// Path in its file system.
    pub path: Vec<u8>,
    /// Its bytes.
    pub text: Vec<u8>,
}

#[derive(Clone)]
pub(super) struct Function {
    pub(super) body: Rc<Node>,
    pub(super) source: Rc<Source>,
}

/// What a command substitution collects.
#[derive(Debug, Default)]
pub(super) struct Output {
    pub(super) bytes: Vec<u8>,
    pub(super) unknown: bool,
    /// Number of open conditions when it began: output under more of them is not sure.
    conditions: usize,
}

/// Goes through a script.
pub struct Walker<'f> {
    pub(super) files: &'f FileSystem<'f>,
    pub(super) source: Rc<Source>,
    pub(super) variables: BTreeMap<Vec<u8>, Value>,
    pub(super) functions: BTreeMap<Vec<u8>, Function>,
    /// `$0`.
    pub(super) name: Value,
    /// `$1` and so on.
    pub(super) arguments: Vec<Value>,
    pub(super) locals: Vec<Vec<(Vec<u8>, Option<Value>)>>,
    pub(super) output: Option<Output>,
    pub(super) background: u32,
    pub(super) config: uci::Loaded,
    pub(super) launches: Vec<Launch>,
    pub(super) changes: Vec<Change>,
    /// What is piped into the command that runs.
    pub(super) input: Option<Piped>,
    /// The procd instance that is being described.
    pub(super) instance: Option<usize>,
    pub(super) follows: bool,
    /// Whatever it hands itself over to (`exec`) is the service.
    pub(super) is_supervised: bool,
    pub(super) conditions: Vec<String>,
    pub(super) dead: Option<String>,
    pub(super) silent: u32,
    calls: u32,
    steps: u64,
    dead_steps: u64,
    allowance: Option<&'f Allowance>,
}

impl<'f> Walker<'f> {
    /// A walker over one file system, for the script at `path`.
    #[must_use]
    pub fn new(files: &'f FileSystem<'f>, path: &[u8], text: &[u8]) -> Self {
        Self {
            files,
            source: Rc::new(Source { path: path.to_vec(), text: text.to_vec() }),
            variables: BTreeMap::new(),
            functions: BTreeMap::new(),
            name: Some(path.into()),
            arguments: Vec::new(),
            locals: Vec::new(),
            output: None,
            background: 0,
            config: uci::Loaded::default(),
            launches: Vec::new(),
            changes: Vec::new(),
            input: None,
            instance: None,
            follows: false,
            is_supervised: false,
            conditions: Vec::new(),
            dead: None,
            silent: 0,
            calls: 0,
            steps: 0,
            dead_steps: 0,
            allowance: None,
        }
    }

    /// Takes its steps from an allowance that it has in common with others.
    #[must_use]
    pub fn within(mut self, allowance: &'f Allowance) -> Self {
        self.allowance = Some(allowance);
        self
    }

    /// Sets a variable from outside.
    pub fn set(&mut self, name: &[u8], value: &[u8]) {
        self.variables.insert(name.to_vec(), Some(value.into()));
    }

    /// The value of a variable, where it is known.
    #[must_use]
    pub fn get(&self, name: &[u8]) -> Option<&[u8]> {
        self.variables.get(name)?.as_deref()
    }

    /// True where the script defines the function.
    #[must_use]
    pub fn defines(&self, function: &[u8]) -> bool {
        self.functions.contains_key(function)
    }

    /// Goes through the whole script with the given arguments. False where it could not be read
    /// to its end.
    pub fn run_script(&mut self, arguments: &[&[u8]]) -> bool {
        if self.is_exhausted() {
            return false;
        }
        self.arguments = arguments.iter().map(|argument| Some((*argument).into())).collect();
        let text = Rc::clone(&self.source);
        let script = parse(&text.text);
        self.run_list(&script.commands);
        script.complete && !self.is_exhausted()
    }

    /// Calls a function of the script. False where the work was too much.
    pub fn run_function(&mut self, name: &[u8]) -> bool {
        self.call(name, Vec::new());
        !self.is_exhausted()
    }

    /// Calls a function of the script: whether it succeeds.
    pub fn answer(&mut self, name: &[u8]) -> Truth {
        let done = self.call(name, Vec::new());
        if self.is_exhausted() { Truth::Maybe } else { done.status }
    }

    /// The same, under a condition that the image does not settle.
    pub fn run_function_under(&mut self, condition: &str, name: &[u8]) -> bool {
        self.maybe(condition.to_owned(), |walker| walker.call(name, Vec::new()));
        !self.is_exhausted()
    }

    /// Lets a function be called by another name too: an earlier one of that name is gone.
    pub fn alias(&mut self, name: &[u8], function: &[u8]) {
        match self.functions.get(function).cloned() {
            Some(function) => self.functions.insert(name.to_vec(), function),
            None => self.functions.remove(name),
        };
    }

    /// Goes into the scripts that this one calls by their path.
    pub fn follow_scripts(&mut self) {
        self.follows = true;
    }

    /// Takes whatever the script hands itself over to (`exec`) for what it is there to start, as
    /// supervisors do with their run scripts.
    pub fn supervise(&mut self) {
        self.is_supervised = true;
    }

    /// Reads another script into this one, as `.` does.
    pub fn read_in(&mut self, path: &[u8], text: &[u8]) {
        self.include(path, text);
    }

    /// What is started, in the order of the walk.
    #[must_use]
    pub fn into_launches(self) -> Vec<Launch> {
        self.launches
    }

    /// What it does to passwords and to the files that hold them, in the order of the walk.
    #[must_use]
    pub fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }

    /// True where nothing has been started yet.
    #[must_use]
    pub fn has_no_launches(&self) -> bool {
        self.launches.is_empty()
    }

    pub(super) fn is_exhausted(&self) -> bool {
        self.steps >= MAX_STEPS || self.allowance.is_some_and(|own| own.left() == 0)
    }

    /// Counts work; false where there was enough of it.
    pub(super) fn charge(&mut self, work: usize) -> bool {
        let work = 1 + work as u64 / 64;
        let (spent, limit) = match self.dead {
            Some(_) => (&mut self.dead_steps, MAX_DEAD_STEPS),
            None => (&mut self.steps, MAX_STEPS),
        };
        *spent = spent.saturating_add(work);
        let is_within = *spent < limit;
        if let Some(allowance) = self.allowance {
            allowance.take(work);
        }
        is_within && self.allowance.is_none_or(|own| own.left() > 0)
    }

    pub(super) fn text(&self, span: &Range<usize>) -> String {
        condense(self.source.text.get(span.clone()).unwrap_or_default())
    }

    /// Notes that a program is started, and gives its number.
    pub(super) fn note(&mut self, launch: Launch) -> Option<usize> {
        if self.silent > 0 || self.output.is_some() {
            return None;
        }
        self.launches.push(launch);
        Some(self.launches.len() - 1)
    }

    /// Whether the place where the walk stands is reached.
    pub(super) fn reach(&self) -> Reach {
        match &self.dead {
            Some(reason) => Reach::Never(reason.clone()),
            None if self.conditions.is_empty() => Reach::Always,
            None => Reach::Conditional(self.conditions.join(" && ")),
        }
    }

    /// Adds to what a command substitution collects; `None` where it is not known what.
    pub(super) fn print(&mut self, bytes: Option<&[u8]>) {
        let open = self.conditions.len();
        let dead = self.dead.is_some();
        if let Some(output) = &mut self.output
            && !dead
        {
            match bytes {
                Some(bytes) if output.conditions == open => output.bytes.extend_from_slice(bytes),
                _ => output.unknown = true,
            }
        }
    }

    pub(super) fn capture(&mut self, node: &Node) -> (Value, Truth) {
        let before = self.output.take();
        self.output = Some(Output { conditions: self.conditions.len(), ..Output::default() });
        let done = self.apart(|walker| walker.run(node));
        let mut output = std::mem::replace(&mut self.output, before).unwrap_or_default();
        while output.bytes.last() == Some(&b'\n') {
            output.bytes.pop();
        }
        let known = !output.unknown && !self.is_exhausted();
        (known.then(|| output.bytes.into()), done.status)
    }

    /// Runs something whose variables do not come back and that cannot leave what surrounds it.
    pub(super) fn apart(&mut self, run: impl FnOnce(&mut Self) -> Done) -> Done {
        let variables = self.variables.clone();
        self.charge(variables.len() * 8);
        let done = run(self);
        self.variables = variables;
        let sure = matches!(done.leaves.stops(), Truth::Yes | Truth::No);
        Done::with(if sure { done.status } else { Truth::Maybe })
    }

    /// Runs something that is reached only under a condition that the image does not settle.
    pub(super) fn maybe(&mut self, condition: String, run: impl FnOnce(&mut Self) -> Done) -> Done {
        let before = self.variables.clone();
        self.charge(before.len() * 8);
        self.conditions.push(condition);
        let done = run(self);
        self.conditions.pop();
        let after = std::mem::take(&mut self.variables);
        self.variables = join(before, &after);
        Done { status: done.status, leaves: done.leaves.weaken() }
    }

    /// Goes through something that is known not to be reached, for what it would start.
    pub(super) fn unreached(&mut self, reason: String, run: impl FnOnce(&mut Self) -> Done) {
        if self.output.is_some() || self.silent > 0 {
            return;
        }
        let before = self.variables.clone();
        let outer = self.dead.clone();
        self.dead.get_or_insert(reason);
        run(self);
        self.dead = outer;
        self.variables = before;
    }

    /// Calls a function that the script defines.
    pub(super) fn call(&mut self, name: &[u8], arguments: Vec<Value>) -> Done {
        let Some(function) = self.functions.get(name).cloned() else {
            return Done::with(Truth::Maybe);
        };
        if self.calls >= MAX_CALLS {
            return Done::with(Truth::Maybe);
        }
        self.calls += 1;
        let arguments = std::mem::replace(&mut self.arguments, arguments);
        let source = std::mem::replace(&mut self.source, function.source);
        self.locals.push(Vec::new());
        let mut done = self.run(&function.body);
        for (name, value) in self.locals.pop().unwrap_or_default().into_iter().rev() {
            match value {
                Some(value) => self.variables.insert(name, value),
                None => self.variables.remove(&name),
            };
        }
        self.source = source;
        self.arguments = arguments;
        self.calls -= 1;
        if done.leaves.returns == Truth::Maybe {
            done.status = Truth::Maybe;
        }
        done.leaves.returns = Truth::No;
        done.leaves.breaks = Truth::No;
        done
    }

    /// Goes through a script that this one calls.
    pub(super) fn run_other(&mut self, path: &[u8], text: &[u8], arguments: Vec<Value>) -> Done {
        let name = self.name.replace(path.into());
        let arguments = std::mem::replace(&mut self.arguments, arguments);
        let functions = self.functions.clone();
        let done = self.apart(|walker| walker.include(path, text));
        self.functions = functions;
        self.arguments = arguments;
        self.name = name;
        done
    }

    /// Reads another script into this one.
    pub(super) fn include(&mut self, path: &[u8], text: &[u8]) -> Done {
        if self.calls >= MAX_CALLS || !self.charge(text.len()) {
            return Done::with(Truth::Maybe);
        }
        self.calls += 1;
        let script = parse(text);
        let source = Rc::new(Source { path: path.to_vec(), text: text.to_vec() });
        let source = std::mem::replace(&mut self.source, source);
        let mut done = self.run_list(&script.commands);
        self.source = source;
        self.calls -= 1;
        done.leaves.returns = Truth::No;
        if !script.complete {
            done.status = Truth::Maybe;
        }
        done
    }
}

/// What holds after either of two ways: what differs is not known.
pub(super) fn join(
    mut one: BTreeMap<Vec<u8>, Value>,
    other: &BTreeMap<Vec<u8>, Value>,
) -> BTreeMap<Vec<u8>, Value> {
    for (name, value) in other {
        match one.get_mut(name) {
            Some(own) if own == value => {}
            Some(own) => *own = None,
            None => {
                one.insert(name.clone(), None);
            }
        }
    }
    one
}

/// A piece of a script on one line, bounded.
fn condense(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw.get(..MAX_CONDITION * 4).unwrap_or(raw));
    let mut line = String::new();
    for word in text.split_whitespace().filter(|word| *word != "\\") {
        if line.chars().count() + word.chars().count() > MAX_CONDITION {
            line.push('…');
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|character| !character.is_control()));
    }
    line
}
