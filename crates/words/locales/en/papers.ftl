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
paper-written = Written: { $path }
paper-needs-declaration = No declaration was handed in, so that there is nothing to write. “thirteen new” makes one.
paper-requirement-open = The statement is not written: it would say what has not been shown. Still open: { $reasons }
paper-summary = Summary
paper-schemes = Laws, labels and codes of practice
paper-not-laid-out = The PDF could not be laid out: { $reasons }
paper-binary = { $format } is not text: name a file with --output.

## The technical annex for the European Union
eu-annex-title = Technical annex on ETSI EN 303 645
eu-annex-scope = For the technical documentation behind an EU declaration of conformity: Directive 2014/53/EU, Annex V; Regulation (EU) 2024/2847, Annex VII.
eu-annex-product = Product
eu-annex-model = Model
eu-annex-hardware = Hardware version
eu-annex-software = Software version
eu-annex-maker = Manufacturer
eu-annex-address = Address
eu-annex-specification = Specification applied
eu-annex-applied = { $edition }, assessed by the method of ETSI TS 103 701, as the table below says.
eu-annex-no-presumption = As of November 2026 this specification is not cited in the Official Journal for either act: it gives no presumption of conformity. What the acts ask beyond it has to be shown by other means.
eu-annex-provision = Provision
eu-annex-verdict = Verdict
eu-annex-reason = Reason or basis
eu-annex-evidence = What the verdicts rest on
eu-annex-signature = For the manufacturer
eu-annex-place-date = Place and date:
eu-annex-signatory = Name and function:
eu-annex-signed = Signature:

## Headings of the ICS and the IXIT as a workbook
ics-ixit-reference = Reference
ics-ixit-field = Field
ics-ixit-value = Value
ics-ixit-status = Status
ics-ixit-draft = Draft
ics-ixit-place = Place
ics-ixit-conditions = Conditions
