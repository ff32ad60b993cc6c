# SPDX-License-Identifier: Apache-2.0 OR MIT
# The terminal report, and the short words that every face shares.

## Verdicts, and states that are no verdicts
verdict-pass = PASS
verdict-fail = FAIL
verdict-inconclusive = INCONCLUSIVE
verdict-not-applicable = NOT APPLICABLE
verdict-not-supported = NOT CLAIMED

## What a check concluded
outcome-breach = breach
outcome-upheld = upheld
outcome-concern = concern
outcome-note = note

## Effort
effort-minutes = a matter of minutes
effort-hours = a matter of hours
effort-days = a matter of days

## What a declaration could do about a FAIL
way-out-none = It has to be met.
way-out-withdraw = It is a recommendation: you may leave it out if the declaration gives a reason.
way-out-not-applicable = It has a condition: the declaration may show that it does not apply.

## Levels
level-mandatory = mandatory
level-recommended = recommended
level-mandatory-conditional = mandatory under a condition
level-recommended-conditional = recommended under a condition

## Sources
source-firmware = firmware image
source-device = device
source-capture = network capture
source-site = web site
source-declaration = declaration

## Amounts
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kib = { $amount } KiB
size-mib = { $amount } MiB
size-gib = { $amount } GiB
time-seconds = { $amount } s

## The report
report-preview = preview
report-preview-note = Preview: nothing is declared yet, so each provision is judged as if claimed.
report-overall = Overall: { $verdict }
report-ics-invalid = The statement of conformance (ICS) is not valid: { $rules }.
report-guidelines = The thirteen guidelines
report-guidelines-note = One line per guideline is our own summary. The standard itself gives verdicts on test cases, on provisions and on the whole.
report-count-breaches = { $count ->
    [one] { $count } breach
   *[other] { $count } breaches
}
report-count-failed = { $count } failed
report-count-open = { $count } open
report-count-met = { $count } met
report-fix-first = Fix first
report-nothing-fails = Nothing that was looked at fails. What is open is not settled by that.
report-effort = ({ $effort })
report-concerns = Worth a look
report-concerns-note = These bear on no verdict by themselves; a person should look.
report-not-run = Checks that did not run
report-not-run-needs = needs: { $needs }
report-unread = Not read
report-unread-note = What is in there is not known, so it keeps provisions open.
report-unread-places = { $count ->
    [one] { $count } place, { $size }
   *[other] { $count } places, { $size }
}
report-all-read = Everything that was handed in was read.
report-region = { $size } at { $offset }
report-next = Next steps
report-settles = { $count ->
    [one] bears on { $count } open provision
   *[other] bears on { $count } open provisions
}
report-completes = With the steps before it, it can complete { $count ->
    [one] { $count } provision
   *[other] { $count } provisions
}: { $ids }
report-not-run-several = { $count ->
    [one] { $count } check
   *[other] { $count } checks
} · needs: { $needs }
report-more = … and { $count } more
report-in = in { $container }
report-looked = Looked at: { $areas }
report-done = Done in { $time }.
report-see-more = More: { $commands }
label-place = where
label-fix = fix
label-show = proof
