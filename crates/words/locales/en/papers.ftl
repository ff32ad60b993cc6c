# SPDX-License-Identifier: Apache-2.0 OR MIT
# The papers: reports that people keep.

paper-provisions = Provisions
paper-contradictions = Contradictions
paper-notes = Worth knowing
paper-upheld = Seen to hold
paper-upheld-note = Good practice that the evidence shows. A provision passes only where all of its units do.
paper-decisions = Decided by people
paper-dismissed = dismissed by { $person }
paper-no-certificate = This report is no certificate. It says what was seen, and where; anyone can look again.
paper-show = Show provisions
paper-all = All
paper-unit = Unit
paper-asks = What is asked
paper-missing = What is missing
paper-basis = rests on: { $basis }
basis-machine = a check
basis-declared = the declaration
basis-observed = a person’s observation
basis-dismissed = a dismissal
basis-external = external evidence
paper-name = Name
paper-version = Version
paper-known-from = Known from
paper-coverage = What was looked at
paper-area = Area
paper-files = Files
paper-bytes = Amount
paper-map = The bytes of the image, from first to last
paper-between = between containers
paper-written = Written: { $path }
paper-needs-declaration = No declaration was handed in, so that there is nothing to write. “thirteen new” makes one.
paper-requirement-open = The statement is not written: it would say what has not been shown. Still open: { $reasons }
