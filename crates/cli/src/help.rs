// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `--help` in the language that was asked for. English stands at the arguments themselves; for the
//! others each command is walked and its texts are put in, keyed by command and argument.
//!
//! What clap writes by itself (defaults, values to choose from, the help of `--help`) is English
//! only, so it is left out and written here.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command};
use thirteen_words::{Language, Words};

/// The language named on the command line, before anything else of it is understood.
pub fn language(arguments: &[OsString]) -> Language {
    let mut named = None;
    let mut texts = arguments.iter().map(|own| own.to_str().unwrap_or_default());
    while let Some(text) = texts.next() {
        match text {
            "--" => break,
            "--lang" => named = texts.next(),
            _ => named = text.strip_prefix("--lang=").or(named),
        }
    }
    // What is no language is refused when the arguments are read.
    named.and_then(|id| id.parse().ok()).unwrap_or_default()
}

/// `help check` as `check --help`: clap's own `help` command is English, and takes no words.
pub fn as_flag(arguments: &mut Vec<OsString>) {
    let mut at = 1;
    while let Some(text) = arguments.get(at).map(|own| own.to_str().unwrap_or_default()) {
        match text {
            "--lang" => at += 2,
            _ if text.starts_with("--lang=") => at += 1,
            "help" => {
                arguments.remove(at);
                arguments.push("--help".into());
                return;
            }
            _ => return,
        }
    }
}

/// The command line with its help in a language.
#[must_use]
pub fn localised(command: Command, words: Words) -> Command {
    if words.language() == Language::English {
        return command;
    }
    let version = flag("version", 'V', ArgAction::Version);
    let help = Command::new("help").disable_help_flag(true).arg(Arg::new("command").num_args(0..));
    let command = command.disable_version_flag(true).arg(version);
    translated(command.disable_help_subcommand(true).subcommand(help), words)
}

fn translated(command: Command, words: Words) -> Command {
    let name = command.get_name().to_owned();
    let say = |key: &str| words.translated(&format!("help-{key}"));
    let about = say(&name).or_else(|| command.get_about().map(ToString::to_string));
    let after = command.get_after_help().map(ToString::to_string);
    let after = after.map(|english| after_help(&name, &english, words)).unwrap_or_default();
    let usage = say("usage").unwrap_or_default();
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
    );
    command
        .about(about.unwrap_or_default())
        .after_help(after)
        .help_template(template)
        .subcommand_help_heading(say("commands").unwrap_or_default())
        .disable_help_flag(true)
        .arg(flag("help", 'h', ArgAction::Help))
        .mut_args(|own| argument(&name, own, words))
        .mut_subcommands(|own| translated(own, words))
}

fn flag(id: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(id).short(short).long(id).action(action)
}

/// Examples are commands, which are the same everywhere; what is told beside them has a text of its
/// own.
fn after_help(command: &str, english: &str, words: Words) -> String {
    let own = words.translated(&format!("help-{command}-after"));
    own.unwrap_or_else(|| {
        let word = |key: &str| words.translated(key).unwrap_or_default();
        let text = english.replacen("Examples:", &word("help-examples"), 1);
        text.replacen("Example:", &word("help-example"), 1)
    })
}

/// Key of an argument's help: that of its command, or the one that all commands share.
#[must_use]
pub fn argument_key(command: &str, argument: &str, words: Words) -> String {
    let own = format!("help-{command}-arg-{argument}");
    if words.has(&own) { own } else { format!("help-arg-{argument}") }
}

fn argument(command: &str, argument: Arg, words: Words) -> Arg {
    let id = argument.get_id().to_string();
    let english = argument.get_help().map(ToString::to_string);
    let text = words.translated(&argument_key(command, &id, words)).or(english);
    let mut short = text.unwrap_or_default();
    let mut defaults = Vec::new();
    if !argument.is_hide_default_value_set() {
        defaults.extend(argument.get_default_values().iter().map(|own| own.to_string_lossy()));
    }
    if !defaults.is_empty() {
        add(&mut short, "help-default", &defaults.join(" "), words);
    }
    let mut long = short.clone();
    let values = argument.get_possible_values();
    let names: Vec<&str> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
    if !names.is_empty() && argument.get_action().takes_values() {
        add(&mut short, "help-values", &names.join(", "), words);
    }
    let told: Vec<String> = names
        .iter()
        .filter_map(|name| {
            let text = words.translated(&format!("help-value-{name}"))?;
            Some(format!("- {name}: {text}"))
        })
        .collect();
    if told.is_empty() || told.len() < names.len() {
        long.clone_from(&short);
    } else {
        let heading = words.translated("help-values-heading").unwrap_or_default();
        long = format!("{long}\n\n{heading}\n{}", told.join("\n"));
    }
    let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
    let heading = words.translated(heading).unwrap_or_default();
    let has_long = long != short;
    let takes_values = argument.get_action().takes_values();
    let argument = argument.help(short).help_heading(heading);
    // What is hidden stands in the text; clap does not take this of flags.
    let argument = if takes_values {
        argument.hide_default_value(true).hide_possible_values(true)
    } else {
        argument
    };
    if has_long { argument.long_help(long) } else { argument }
}

/// `[default: x]` behind a text.
fn add(text: &mut String, key: &str, values: &str, words: Words) {
    let word = words.translated(key).unwrap_or_default();
    text.push_str(&format!(" [{word} {values}]"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(arguments: &[&str]) -> Language {
        language(&arguments.iter().map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_command_help_is_the_flag() {
        let flag = |arguments: &[&str]| {
            let mut own = arguments.iter().map(OsString::from).collect();
            as_flag(&mut own);
            own.iter().map(|own| own.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            flag(&["thirteen", "--lang", "de", "help", "check"]),
            "thirteen --lang de check --help"
        );
        assert_eq!(flag(&["thirteen", "--lang=de", "help"]), "thirteen --lang=de --help");
        assert_eq!(flag(&["thirteen", "check", "help"]), "thirteen check help", "a file");
        assert_eq!(flag(&["thirteen"]), "thirteen");
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        assert_eq!(named(&["thirteen", "--lang", "de", "check", "--help"]), Language::German);
        assert_eq!(named(&["thirteen", "check", "-h", "--lang=ja"]), Language::Japanese);
        assert_eq!(named(&["thirteen", "check", "--", "--lang", "de"]), Language::English);
        assert_eq!(named(&["thirteen", "--lang"]), Language::English);
        assert_eq!(named(&["thirteen", "--lang", "tlh"]), Language::English);
    }
}
