# SPDX-License-Identifier: Apache-2.0 OR MIT
# The declaration: what is wrong with it, and the interview.

problem-syntax = This is not TOML: { $reason }
problem-not-text = The file is not text (UTF-8).
problem-too-large = The file is longer than { $limit } bytes.
problem-too-deep = This lies deeper than { $limit } levels.
problem-unknown-key = There is no “{ $key }” here.
problem-wrong-type = “{ $key }” has to be { $wanted }, not { $found }.
problem-unknown-word = “{ $found }” is not allowed for “{ $key }”.
problem-missing-key = “{ $key }” is missing.
problem-unknown-provision = { $edition } has no provision { $provision }.
problem-not-applicable = { $provision } is mandatory without a condition ({ $status }), so it cannot be N/A: write Y, or N if the product does not meet it.
problem-wrong-status = The status of { $provision } is not { $found }; the line can be left out.
problem-twice = { $id } is said twice, first on line { $first }: give this one another id, or drop it.
problem-one-row-only = Table { $table } takes one row and has one on line { $first }: put the fields there.
problem-none-with-rows = Table { $table } has rows, so “none” cannot be true: drop it, or the rows.
problem-not-a-day = “{ $found }” is no day; write it like 2031-12-31.
problem-outside = “{ $path }” is outside of the folder; only files beside or below this one are taken.
problem-circle = “{ $path }” extends itself, directly or by a detour.
problem-too-many-files = More than { $limit } files extend each other.
problem-unreadable = “{ $path }” cannot be read: { $reason }
problem-too-many = There are more than { $limit } problems; the rest is left out.
problem-did-you-mean = Did you mean { $known }?
problem-known = Known are: { $known }

toml-text = text in quotes
toml-yes-no = true or false
toml-number = a whole number
toml-fraction = a fraction
toml-date = a day
toml-list = a list
toml-table = a table

error-declaration = { $path } cannot be used. Problems: { $count }
error-two-declarations = There is a declaration already; { $path } is one too many.
error-file-exists = { $path } is there already, and nothing was overwritten. With --force it is.
error-no-terminal = Questions need a terminal. Without one, give the answers with --from FILE.
error-no-evidence = The sources could not be read.
error-answer = The answer to { $question } was not taken: { $reason }

dialogue-written = Written: { $path }
dialogue-open = { $count ->
    [one] { $count } question is open
   *[other] { $count } questions are open
}
dialogue-settles = bears on { $provisions }
dialogue-number = Question { $number }
dialogue-about = About: { $entry }
dialogue-why = Why: { $why }
dialogue-example = For instance: { $examples }
dialogue-help = Esc leaves it for later, Ctrl-C stops; nothing that was answered is lost
dialogue-list-help = One per line; an empty line ends the list
dialogue-seen = Evidence shows: { $answer } ({ $place }). Check it before you confirm.
dialogue-finished = Nothing is open any more. The declaration is in { $path }.
dialogue-stopped = { $count ->
    [one] { $count } question is still open. What was answered is in { $path }; go on with “thirteen answer”.
   *[other] { $count } questions are still open. What was answered is in { $path }; go on with “thirteen answer”.
}

declare-drafted = { $count ->
    [one] { $count } field was drafted. Nothing rests on it until you take it off its “draft” list.
   *[other] { $count } fields were drafted. Nothing rests on them until you take them off their “draft” lists.
}
