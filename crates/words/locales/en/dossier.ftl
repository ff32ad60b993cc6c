# SPDX-License-Identifier: Apache-2.0 OR MIT
# The dossier, decisions of people, papers as evidence, and comparing.

error-source-date = SOURCE_DATE_EPOCH is “{ $found }”: it has to be a number of seconds since 1970.
error-no-source = Nothing was handed in, and this folder holds no thirteen.toml. Name an image, a folder, or the folder of a product.
error-source-gone = Some sources changed and others are not at hand, so the evidence cannot be brought up to date: { $name }. Hand all of them in again.
error-dossier-other = { $path } is there already and says something else. Nothing was overwritten: name another folder, or put the two together by hand.
error-no-dossier = { $path } holds no dossier. “thirteen check --dossier DIR” writes one.
error-dossier-busy = { $path } is being written by somebody else. Nothing was changed; try again.
error-dossier-hash = { $path } is not what was written: its SHA-256 is { $found }, expected { $expected }. Nothing rests on it; run “thirteen check” with the sources again.
error-dossier = The dossier cannot be used: { $reason }
error-expired-already = { $day } is over already.
error-unknown-unit = { $id } is not a test unit. “thirteen explain” with a test case lists its units.
dossier-stored = Not at hand, so the stored evidence was used: { $name }
dossier-old = The stored evidence was collected by version { $version }; this version may see more. Hand the sources in again to read them anew.
dossier-inputs-changed = The declaration or the decisions have changed since; “thirteen check” derives the verdicts anew.
decision-same = { $count ->
    [one] { $count } finding of the same fact is dismissed.
   *[other] { $count } findings of the same fact are dismissed together.
}
decision-observed = { $unit } was observed: { $result }
decision-dismissed = Dismissed: { $finding }
decision-in-force = counts
decision-expired = expired, as if it were not there
decision-lapsed = lapsed: what it is about is no longer found
decision-invalid = does not count: something is missing or wrong
decision-by = by { $person } on { $date }
decision-until = until { $date }
report-decided = Decided by people
report-decided-note = What rests on these says so. Nothing of them is hidden.
report-dismissed = Dismissed by { $person }: bears on no verdict.
report-baseline = Known before (baseline): does not fail this run.
report-external = Papers offered as evidence
report-external-line = { $document } for { $provision }
external-accepted = accepted in place of the tests
external-expired = expired on { $date }, as if it were not there
external-not-yet = not issued yet: { $date }
external-other-edition = for another edition of the standard
external-other-version = for another version of the product, or the declaration names none
external-incomplete = does not cover all test cases of the provision
external-tests = does not meet the three tests on scope, activities and depth
diff-nothing = Nothing changed.
diff-new = New findings
diff-gone = No longer found
diff-moved = Moved
diff-changed = Concluded otherwise
diff-verdicts = Verdicts that changed
diff-whole = The whole
diff-components = Components that changed
diff-no-components = An assessment lists no components; compare dossiers or images to see them.
source-document = paper
error-not-a-paper = { $path } looks like a bill of materials and cannot be read as one: { $reason }
error-paper-forms = neither CycloneDX JSON nor SPDX JSON nor SPDX tag-value
