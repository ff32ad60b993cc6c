// SPDX-License-Identifier: Apache-2.0 OR MIT
//! OpenWrt's configuration files and the shell functions that read them (`/lib/functions.sh`,
//! `/lib/functions/procd.sh`; file syntax: OpenWrt documentation, "The UCI system").

use crate::config::uci::words;

use super::Truth;
use super::flow::{Done, Leaves};
use super::walk::{Value, Walker};

/// Sections of one file that are believed.
const MAX_SECTIONS: usize = 256;

/// A section of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Section {
    kind: Vec<u8>,
    name: Vec<u8>,
    /// Name and value; a list's values stand one after another.
    options: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Section {
    /// The value of an option; of a list, its values with blanks between.
    fn option(&self, name: &[u8]) -> Option<Vec<u8>> {
        let values: Vec<&[u8]> = self.values(name);
        (!values.is_empty()).then(|| values.join(&b' '))
    }

    fn values(&self, name: &[u8]) -> Vec<&[u8]> {
        let named = self.options.iter().filter(|(own, _)| own == name);
        named.map(|(_, value)| value.as_slice()).collect()
    }
}

/// The configuration that `config_load` last read.
#[derive(Debug, Clone, Default)]
pub(super) enum Loaded {
    /// None, or one that is not known.
    #[default]
    Unknown,
    /// Its sections.
    Sections(Vec<Section>),
}

/// Reads a configuration.
fn parse(text: &[u8]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for line in text.split(|byte| *byte == b'\n') {
        let words = words(line);
        match words.as_slice() {
            [first, kind, rest @ ..] if first == b"config" && sections.len() < MAX_SECTIONS => {
                let name = rest.first().cloned();
                let name = name.unwrap_or_else(|| format!("cfg{:02x}", sections.len()).into());
                sections.push(Section { kind: kind.clone(), name, options: Vec::new() });
            }
            [first, name, value, ..] if first == b"option" || first == b"list" => {
                if let Some(section) = sections.last_mut() {
                    if first == b"option" {
                        section.options.retain(|(own, _)| own != name);
                    }
                    section.options.push((name.clone(), value.clone()));
                }
            }
            _ => {}
        }
    }
    sections
}

fn boolean(value: &[u8], default: &[u8]) -> Vec<u8> {
    match value {
        b"1" | b"on" | b"true" | b"yes" | b"enabled" => b"1".to_vec(),
        b"0" | b"off" | b"false" | b"no" | b"disabled" => b"0".to_vec(),
        _ => default.to_vec(),
    }
}

/// `name:type:default` of `uci_validate_section`: the type may hold colons in brackets.
fn validation(rule: &[u8]) -> (&[u8], &[u8], &[u8]) {
    let mut open = 0_i32;
    let mut colons = Vec::new();
    for (at, byte) in rule.iter().enumerate() {
        match byte {
            b'(' => open += 1,
            b')' => open -= 1,
            b':' if open == 0 && colons.len() < 2 => colons.push(at),
            _ => {}
        }
    }
    match colons.as_slice() {
        [first, second] => (&rule[..*first], &rule[first + 1..*second], &rule[second + 1..]),
        [first] => (&rule[..*first], &rule[first + 1..], b""),
        _ => (rule, b"", b""),
    }
}

impl Walker<'_> {
    /// One of the functions that read a configuration; `None` where it is none of them.
    pub(super) fn uci(&mut self, name: &[u8], arguments: &[Value]) -> Option<Done> {
        let known: Option<Vec<&[u8]>> = arguments.iter().map(Option::as_deref).collect();
        match name {
            b"config_load" => {
                let name = arguments.first().and_then(Option::as_deref);
                self.config = name.map_or(Loaded::Unknown, |name| self.load(name));
                Some(Done::with(Truth::Yes))
            }
            b"config_foreach" => Some(self.for_each(arguments)),
            b"config_get" | b"config_get_bool" => {
                let is_boolean = name == b"config_get_bool";
                let target = arguments.first()?.as_deref()?.to_vec();
                let value = known.and_then(|known| self.get_option(&known, is_boolean));
                self.variables.insert(target, value);
                Some(Done::with(Truth::Yes))
            }
            b"config_list_foreach" => Some(self.for_each_value(known.as_deref())),
            b"uci_validate_section" => {
                self.validate(arguments.get(..3)?, arguments.get(3..)?);
                Some(Done::with(Truth::Yes))
            }
            b"uci_load_validate" => {
                self.validate(arguments.get(..3)?, arguments.get(4..)?);
                let section = arguments.get(2)?.clone();
                match arguments.get(3)?.as_deref() {
                    Some(b"") => Some(Done::with(Truth::Yes)),
                    Some(function) => {
                        let function = function.to_vec();
                        let result = Some(b"0".as_slice().into());
                        Some(self.call(&function, vec![section, result]))
                    }
                    None => Some(Done::with(Truth::Maybe)),
                }
            }
            b"append" => {
                let target = arguments.first()?.as_deref()?.to_vec();
                let joined = known.and_then(|known| {
                    let before = self.variables.get(&target)?.clone()?;
                    let value = known.get(1)?;
                    let between = known.get(2).copied().unwrap_or(b" ");
                    Some(match before.is_empty() {
                        true => (*value).into(),
                        false => [&before, between, value].concat().into(),
                    })
                });
                self.variables.insert(target, joined);
                Some(Done::with(Truth::Yes))
            }
            _ => None,
        }
    }

    fn load(&mut self, name: &[u8]) -> Loaded {
        if name.contains(&b'/') {
            return Loaded::Unknown;
        }
        let path = [b"/etc/config/", name].concat();
        match (self.files.exists(&path), self.files.text(&path)) {
            (Truth::Yes, Some(text)) if self.charge(text.len()) => Loaded::Sections(parse(text)),
            (Truth::No, _) => Loaded::Sections(Vec::new()),
            _ => Loaded::Unknown,
        }
    }

    fn for_each(&mut self, arguments: &[Value]) -> Done {
        let [Some(function), kind, more @ ..] = arguments else {
            return Done::with(Truth::Maybe);
        };
        let kind = kind.as_deref();
        let sections = match (&self.config, kind) {
            (Loaded::Sections(sections), Some(_)) => sections.clone(),
            _ => {
                let condition = "a configuration section";
                let mut all = vec![None];
                all.extend(more.iter().cloned());
                return self.maybe(condition.to_owned(), |walker| walker.call(function, all));
            }
        };
        for section in sections.iter().filter(|section| Some(section.kind.as_slice()) == kind) {
            let mut all = vec![Some(section.name.as_slice().into())];
            all.extend(more.iter().cloned());
            self.call(function, all);
        }
        Done { status: Truth::Maybe, leaves: Leaves::NO }
    }

    fn for_each_value(&mut self, arguments: Option<&[&[u8]]>) -> Done {
        if let (Loaded::Sections(sections), Some([section, option, function, ..])) =
            (&self.config, arguments)
        {
            let section = sections.iter().find(|own| own.name == *section);
            let values: Vec<Vec<u8>> = section
                .map(|section| section.values(option).iter().map(|value| value.to_vec()).collect())
                .unwrap_or_default();
            for value in values {
                self.call(function, vec![Some(value.as_slice().into())]);
            }
        }
        Done::with(Truth::Maybe)
    }

    /// `config_get VARIABLE SECTION OPTION [DEFAULT]`.
    fn get_option(&self, arguments: &[&[u8]], is_boolean: bool) -> Value {
        let (section, option) = (arguments.get(1)?, arguments.get(2)?);
        let default = arguments.get(3).copied().unwrap_or_default();
        let Loaded::Sections(sections) = &self.config else { return None };
        let section = sections.iter().find(|own| own.name == *section);
        let value = section.and_then(|section| section.option(option));
        let value = value.filter(|value| !value.is_empty()).unwrap_or_else(|| default.to_vec());
        Some(if is_boolean { boolean(&value, default).into() } else { value.into() })
    }

    /// Sets the variables that a validation of a section sets.
    fn validate(&mut self, place: &[Value], rules: &[Value]) {
        let section = match place {
            [Some(package), _, Some(name)] => match self.load(&package.clone()) {
                Loaded::Sections(sections) => {
                    Some(sections.into_iter().find(|section| section.name == **name))
                }
                Loaded::Unknown => None,
            },
            _ => None,
        };
        for rule in rules.iter().flatten() {
            let (name, kind, default) = validation(rule);
            let value = section.as_ref().map(|section| {
                let value = section.as_ref().and_then(|section| section.option(name));
                let value = value.unwrap_or_else(|| default.to_vec());
                if kind == b"bool" { boolean(&value, default).into() } else { value.into() }
            });
            self.variables.insert(name.to_vec(), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_syntax_of_the_documentation_is_read() {
        let text = b"config 'example' 'test'\n\toption\tstring 'some value' # c\n\
                     \tlist collection 'first'\n\tlist collection \"second item\"\nconfig example\n";
        let sections = parse(text);
        assert_eq!(sections.len(), 2);
        assert_eq!(sections[0].option(b"string").as_deref(), Some(b"some value".as_slice()));
        assert_eq!(sections[0].values(b"collection"), [b"first".as_slice(), b"second item"]);
    }

    #[test]
    fn a_type_may_hold_colons() {
        let rule = b"log_proto:or(\"tcp\", \"udp\"):udp";
        assert_eq!(validation(rule).2, b"udp");
        assert_eq!(
            validation(b"Port:list(port):22"),
            (b"Port".as_slice(), b"list(port)".as_slice(), b"22".as_slice())
        );
        assert_eq!(validation(b":::::").0, b"");
    }
}
