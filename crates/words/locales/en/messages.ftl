# SPDX-License-Identifier: Apache-2.0 OR MIT
# What `show` and `explain` print, and the errors.

## show
show-image-offset = In the source itself: offset { $offset }
show-stored = This is the excerpt stored with the finding; the source was not read again.
show-redacted = Secrets are shown shortened.
show-other-means = See the same by other means
show-other-means-note = Run these in the folder that holds { $source }. They need tools that most systems have.
show-other-means-none = There is no short way to see this with common tools.
show-step-container = cut out the { $format } that begins at { $offset }
show-step-file = print the file { $path }
show-step-line = print line { $line }
show-step-bytes = { $length ->
    [one] show { $length } byte at offset { $offset }
   *[other] show { $length } bytes at offset { $offset }
}

## explain
explain-provision = Provision { $id }
explain-guideline = Guideline { $number }
explain-test-case = Test case { $id }
explain-check = Check { $id }
explain-level = Level
explain-level-standard = in the standard (Table B.1)
explain-level-tests = in the test specification (Table A.1 of TS 103 701), which decides what may be left out
explain-level-later = by EN 303 645 V3.1.3 (Table B.1)
explain-condition = Condition { $id }
explain-condition-note = Where the condition does not hold, the provision does not apply.
explain-own-words = Titles and summaries are ours; the binding text is that of the standard.
explain-english-only = This part is available in English only.
explain-under = Stands under guideline { $number }: { $title }
explain-provisions = Provisions
explain-test-cases = Test cases
explain-kind-conceptual = conceptual: looks at the design, from the declaration
explain-kind-functional = functional: looks at the product itself
explain-kind-conceptual-functional = conceptual and functional in one
explain-who-machine = A fact: a check can settle it.
explain-who-declared = A judgement with little room: your declaration settles it where evidence upholds it.
explain-who-person = A judgement: a person settles it.
explain-who-bench = A judgement: a person settles it with the device on the bench.
explain-areas = looks at: { $areas }
explain-checks = Checks that bear on it
explain-checks-all = Checks
explain-no-checks = No check bears on it yet.
explain-feeds = Bears on
explain-needs = Needs: { $needs }
explain-effort = Effort of the fix: { $effort }
explain-since = Since version { $version }
explain-experimental = Being tried out: bears on no verdict yet.
explain-unknown = { $id } is neither a provision, nor a test case, nor a guideline (1 to 13), nor a check. “thirteen explain” without an id lists them.

## demo
demo-written = { $path } is written. Try: thirteen check { $path }

## extract
extract-done = Wrote { $files ->
    [one] { $files } file
   *[other] { $files } files
} and { $links ->
    [one] { $links } link
   *[other] { $links } links
} to { $path }.
extract-collision = { $path } was not written: something else stands there already.
extract-special = { $path } was not written: devices, pipes and sockets are not made.
extract-case = { $path } is written, but another file differs from it only in upper and lower case.
extract-refused = { $path } was not written: the system refused.

## judge, schemes
judge-uncertain = The test specification for this edition was not seen in full: the rules of the edition before are applied.
judge-unknown = These are unknown and have no effect: { $ids }.
scheme-met = met
scheme-not-met = not met
scheme-open = open
scheme-beyond = beyond the standard
scheme-note = Our own reading, item by item; no scheme’s authority has confirmed it. What an item asks beside its provisions is for a person to see to.

## Errors
error-empty-file = { $path } is empty: there is nothing to look into.
error-no-such-path = { $path } does not exist.
error-host-needs-as = { $name } is no existing file or folder. If you mean a device on the network, say so: --as device.
error-unreadable = { $path } could not be read: { $reason }.
error-text-not-image = { $path } is a text file, not a firmware image. Hand in the image file itself, or the folder of an unpacked root file system.
error-nothing-read = Nothing in { $path } could be read: no known file system, archive or compressed data was found. It may be encrypted, or of a format that this version does not know. Try the unencrypted image from your build, or the folder of the root file system.
error-empty-folder = The folder { $path } holds no files.
error-source-kind = { $path } is a { $kind }; this version does not read that yet.
error-edition-not-judged = { $edition } has no test cases of its own, so nothing is judged by it. Read an assessment by { $instead } out for it: thirteen schemes --scheme { $scheme }
error-unknown-edition = { $edition } is not an edition. Known ones: { $known }.
error-unknown-language = { $language } is not one of the languages: { $known }.
error-unknown-format = { $format } is not a format that can be written. Known ones: { $known }.
error-unknown-finding = There is no finding { $id } in this source. “thirteen check” lists the findings with their ids.
error-source-differs = { $path } is not the source that the finding was made from: its SHA-256 is { $found }, expected { $expected }. Nothing is shown.
error-folder-has-no-map = { $path } is a folder: only an image has a map.
error-interrupted = Stopped. What is shown is incomplete.
error-out-of-time = The run took too long and was stopped. What is shown is incomplete, and another run may stop elsewhere.
error-write = { $path } could not be written: { $reason }.
error-write-output = The output could not be written: { $reason }.
error-exists = { $path } exists and is not empty. Choose another folder.
error-not-a-record = { $path } is not a record that can be judged: { $reason }.
error-not-an-assessment = { $path } is not an assessment: { $reason }.
error-unknown-scheme = { $id } is not a scheme. Known ones: { $known }.
error-internal = Something went wrong inside thirteen: { $reason }. Please report this.
