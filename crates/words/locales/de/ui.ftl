# SPDX-License-Identifier: Apache-2.0 OR MIT
# Der Bericht im Terminal und die kurzen Wörter, die überall vorkommen.

## Urteile und Zustände
verdict-pass = BESTANDEN
verdict-fail = NICHT BESTANDEN
verdict-inconclusive = OFFEN
verdict-not-applicable = NICHT ANWENDBAR
verdict-not-supported = NICHT BEANSPRUCHT

## Ergebnisse von Prüfungen
outcome-breach = Verstoß
outcome-upheld = eingehalten
outcome-concern = Auffälligkeit
outcome-note = Hinweis

## Aufwand
effort-minutes = eine Sache von Minuten
effort-hours = eine Sache von Stunden
effort-days = eine Sache von Tagen

## Was eine Erklärung an einem Fehlschlag ändern kann
way-out-none = Das muss erfüllt werden.
way-out-withdraw = Das ist eine Empfehlung: Sie darf entfallen, wenn die Erklärung einen Grund nennt.
way-out-not-applicable = Das hängt an einer Bedingung: Die Erklärung kann zeigen, dass es nicht zutrifft.

## Stufen
level-mandatory = verpflichtend
level-recommended = empfohlen
level-mandatory-conditional = verpflichtend unter einer Bedingung
level-recommended-conditional = empfohlen unter einer Bedingung

## Quellen
source-firmware = Firmware-Abbild
source-device = Gerät
source-capture = Netzwerkmitschnitt
source-site = Website
source-declaration = Erklärung

## Mengen
size-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
}
size-kib = { $amount } KiB
size-mib = { $amount } MiB
size-gib = { $amount } GiB
time-seconds = { $amount } s

## Der Bericht
report-preview = Vorschau
report-preview-note = Vorschau: Noch ist nichts erklärt, daher wird jede Bestimmung so beurteilt, als wäre sie beansprucht.
report-overall = Gesamt: { $verdict }
report-ics-invalid = Die Konformitätserklärung (ICS) ist nicht gültig: { $rules }.
report-guidelines = Die dreizehn Leitlinien
report-guidelines-note = Die Zeile je Leitlinie ist unsere eigene Zusammenfassung. Die Norm urteilt nur über Testfälle, Bestimmungen und das Ganze.
report-count-breaches = { $count ->
    [one] { $count } Verstoß
   *[other] { $count } Verstöße
}
report-count-failed = { $count } verfehlt
report-count-open = { $count } offen
report-count-met = { $count } erfüllt
report-fix-first = Zuerst beheben
report-nothing-fails = Nichts von dem, was untersucht wurde, fällt durch. Offenes ist damit nicht entschieden.
report-effort = ({ $effort })
report-concerns = Einen Blick wert
report-concerns-note = Dies entscheidet für sich genommen kein Urteil; ein Mensch sollte es sich ansehen.
report-not-run = Nicht ausgeführte Prüfungen
report-not-run-needs = es fehlt: { $needs }
report-unread = Nicht gelesen
report-unread-note = Was darin steht, ist nicht bekannt; daher bleiben Bestimmungen offen.
report-unread-places = { $count ->
    [one] { $count } Stelle, { $size }
   *[other] { $count } Stellen, { $size }
}
report-all-read = Alles, was übergeben wurde, wurde gelesen.
report-region = { $size } ab { $offset }
report-next = Nächste Schritte
report-settles = { $count ->
    [one] betrifft { $count } offene Bestimmung
   *[other] betrifft { $count } offene Bestimmungen
}
report-completes = Zusammen mit den Schritten davor kann er { $count ->
    [one] { $count } Bestimmung
   *[other] { $count } Bestimmungen
} abschließen: { $ids }
report-not-run-several = { $count ->
    [one] { $count } Prüfung
   *[other] { $count } Prüfungen
} · braucht: { $needs }
report-more = … und { $count } weitere
report-in = in { $container }
report-looked = Untersucht: { $areas }
report-done = Fertig in { $time }.
report-see-more = Mehr: { $commands }
label-place = Ort
label-fix = Abhilfe
label-show = Beleg
