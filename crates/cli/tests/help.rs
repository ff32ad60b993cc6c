// SPDX-License-Identifier: Apache-2.0 OR MIT
//! `--help` and what is said of a wrong command line, in every language.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "tests may panic and print")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use clap::{Arg, Command};
use support::{code, err, out, run};
use thirteen::help::{argument_key, localised};
use thirteen_words::{Language, Words};

fn others() -> impl Iterator<Item = Words> {
    Language::ALL.iter().skip(1).map(|language| Words::new(*language))
}

/// The program and its commands.
fn commands(command: &Command) -> Vec<&Command> {
    std::iter::once(command).chain(command.get_subcommands()).collect()
}

fn text(own: Option<&clap::builder::StyledStr>) -> String {
    own.map(ToString::to_string).unwrap_or_default()
}

#[test]
fn every_command_and_argument_has_its_words_in_every_language() {
    let english = thirteen::command();
    for words in others() {
        let other = localised(thirteen::command(), words);
        for (english, other) in commands(&english).into_iter().zip(commands(&other)) {
            let name = english.get_name();
            let language = words.language();
            assert_eq!(name, other.get_name());
            assert_ne!(text(english.get_about()), text(other.get_about()), "{language} {name}");
            for argument in english.get_arguments() {
                let id = argument.get_id();
                let own = other.get_arguments().find(|own| own.get_id() == id).unwrap();
                let (said, own) = (text(argument.get_help()), text(own.get_help()));
                assert!(!own.is_empty() && own != said, "{language} {name} {id}: {own}");
            }
            is_told_beside_the_same_commands(
                &text(english.get_after_help()),
                &text(other.get_after_help()),
            );
        }
    }
}

/// Examples are the same commands; headings and what is told beside them are not English.
fn is_told_beside_the_same_commands(english: &str, other: &str) {
    assert_eq!(english.lines().count(), other.lines().count(), "{other}");
    for (english, other) in english.lines().zip(other.lines()) {
        let command = |line: &str| {
            let line = line.split("--reason").next().unwrap_or_default().trim_end().to_owned();
            line.trim_start().split("   ").next().unwrap_or_default().to_owned()
        };
        let is_command = english.starts_with("  thirteen");
        assert!(!is_command || command(english) == command(other), "{english}\n{other}");
        let has_prose = (!is_command && !english.trim().is_empty())
            || english.trim_start().contains("    ")
            || english.contains("--reason");
        assert!(!has_prose || english != other, "{other}");
    }
}

#[test]
fn an_argument_that_shares_its_words_says_the_same_in_every_command() {
    let english = thirteen::command();
    let words = Words::new(Language::German);
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for command in commands(&english) {
        for argument in command.get_arguments() {
            let key = argument_key(command.get_name(), argument.get_id().as_str(), words);
            let text = text(argument.get_help());
            let before = said.entry(key.clone()).or_insert_with(|| text.clone());
            assert_eq!(*before, text, "{key} of {}", command.get_name());
        }
    }
}

#[test]
fn no_words_are_left_over() {
    let command = localised(thirteen::command(), Words::new(Language::German));
    let words = Words::new(Language::German);
    let frame = "usage commands arguments options default values values-heading example examples";
    let mut used: BTreeSet<String> = frame.split(' ').map(|own| format!("help-{own}")).collect();
    for command in commands(&command) {
        let name = command.get_name();
        used.insert(format!("help-{name}"));
        used.insert(format!("help-{name}-after"));
        for argument in command.get_arguments() {
            used.insert(argument_key(name, argument.get_id().as_str(), words));
            used.extend(values(argument).map(|value| format!("help-value-{value}")));
        }
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../words/locales/de/help.ftl");
    let file = std::fs::read_to_string(file).unwrap();
    let keys = file.lines().filter_map(|line| line.split(" =").next());
    for key in keys.filter(|key| key.starts_with("help-")) {
        assert!(used.contains(key), "{key} is never shown");
    }
}

fn values(argument: &Arg) -> impl Iterator<Item = String> {
    argument.get_possible_values().into_iter().map(|value| value.get_name().to_owned())
}

#[test]
fn help_is_in_the_language_wherever_it_is_named() {
    for arguments in [
        &["--lang", "de", "check", "--help"][..],
        &["check", "--help", "--lang", "de"],
        &["check", "-h", "--lang=de"],
        &["--lang=de", "help", "check"],
    ] {
        let output = run(arguments);
        let page = out(&output);
        assert_eq!(code(&output), 0, "{arguments:?}");
        for word in
            ["Ein Produkt prüfen", "Aufruf: thirteen check", "Optionen:", "[Vorgabe: en-2.1.1]"]
        {
            assert!(page.contains(word), "{arguments:?}: no {word} in\n{page}");
        }
        for word in ["Options:", "Usage:", "Print", "[default", "possible"] {
            assert!(!page.contains(word), "{arguments:?}: {word} in\n{page}");
        }
    }
    let page = out(&run(&["--lang", "ja", "--help"]));
    assert!(page.contains("コマンド:") && page.contains("製品を調べる"), "{page}");
    assert!(out(&run(&["check", "--help"])).contains("Print JSON"), "English is the default");
}

#[test]
fn a_wrong_command_line_is_told_in_the_language() {
    for (arguments, wanted) in [
        (&["chekc", "--lang", "fr"][..], "commande inconnue"),
        (&["--lang", "fr"], "il manque une commande"),
        (&["check", "--jsno", "--lang", "fr"], "argument inconnu"),
        (&["evidence", "--lang", "fr"], "il manque"),
        (&["check", "--edition", "1", "--lang", "fr"], "Valeurs possibles"),
        (&["check", "--jobs", "--lang=fr"], "valeur"),
        (&["schemes", "x", "--assessment", "y", "--lang", "fr"], "ne va pas avec"),
        (&["check", "--json=true", "x", "--lang", "fr"], "est de trop"),
        (&["check", "x", "--json", "--json", "--lang", "fr"], "--json ne peut figurer qu'une fois"),
        (&["check", "x", "--jobs", "1", "--jobs", "2", "--lang", "fr"], "qu'une fois"),
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        let text = err(&output);
        assert!(text.contains(wanted) && !text.contains("error:"), "{arguments:?}: {text}");
    }
    assert!(err(&run(&["chekc"])).contains("unrecognized subcommand"), "English is clap's own");
    let hostile = err(&run(&["check", "--\u{1b}[2J", "--lang", "de"]));
    assert!(!hostile.contains('\u{1b}'), "{hostile:?}");
}

#[test]
#[cfg(unix)]
fn what_no_sentence_says_is_told_in_the_language_all_the_same() {
    use std::os::unix::ffi::OsStrExt;
    let no_text = std::ffi::OsStr::from_bytes(b"\xff");
    let arguments = ["check", "--edition"].map(std::ffi::OsStr::new);
    let arguments = [&arguments[..], &[no_text], &["--lang=de"].map(std::ffi::OsStr::new)].concat();
    let program = assert_cmd::Command::cargo_bin("thirteen");
    let output = program.unwrap().args(arguments).output().unwrap();
    let text = err(&output);
    assert_eq!(code(&output), 2);
    assert!(text.contains("nicht zu verstehen") && text.contains("--help"), "{text}");
    assert!(!text.contains("error:") && !text.contains("UTF-8"), "{text}");
}

/// What of the command line is told in words is told in all six languages besides clap's own.
#[test]
fn a_value_too_many_and_a_repeated_option_are_told_in_every_language() {
    for words in others() {
        let language = words.language().id();
        for arguments in [
            &["check", "--json=true", "x", "--lang", language][..],
            &["check", "x", "--json", "--json", "--lang", language],
        ] {
            let text = err(&run(arguments));
            assert!(text.contains("--json") && !text.contains("error:"), "{arguments:?}: {text}");
        }
    }
}
