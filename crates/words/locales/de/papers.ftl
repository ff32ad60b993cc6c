# SPDX-License-Identifier: Apache-2.0 OR MIT
# Die Papiere: Berichte, die man aufhebt.

paper-provisions = Bestimmungen
paper-contradictions = Widersprüche
paper-notes = Gut zu wissen
paper-upheld = Nachweislich eingehalten
paper-upheld-note = Gute Praxis, die die Belege zeigen. Eine Bestimmung ist erst bestanden, wenn alle ihre Einheiten es sind.
paper-decisions = Von Menschen entschieden
paper-dismissed = verworfen von { $person }
paper-no-certificate = Dieser Bericht ist kein Zertifikat. Er sagt, was wo zu sehen war; jeder kann es nachprüfen.
paper-show = Bestimmungen anzeigen
paper-all = Alle
paper-unit = Einheit
paper-asks = Was verlangt ist
paper-missing = Was fehlt
paper-basis = beruht auf: { $basis }
basis-machine = einer Prüfung
basis-declared = der Erklärung
basis-observed = der Beobachtung einer Person
basis-dismissed = einer Verwerfung
basis-external = externen Belegen
paper-name = Name
paper-version = Version
paper-known-from = Bekannt aus
paper-coverage = Was angesehen wurde
paper-area = Bereich
paper-files = Dateien
paper-bytes = Umfang
paper-map = Die Bytes des Abbilds, vom ersten bis zum letzten
paper-written = Geschrieben: { $path }
paper-needs-declaration = Es wurde keine Erklärung übergeben, also gibt es nichts zu schreiben. „thirteen new“ legt eine an.
paper-requirement-open = Die Konformitätserklärung wird nicht geschrieben: Sie sagte, was nicht gezeigt ist. Noch offen: { $reasons }
paper-summary = Überblick
paper-schemes = Gesetze, Kennzeichen und Verhaltenskodizes
paper-not-laid-out = Das PDF ließ sich nicht setzen: { $reasons }
paper-binary = { $format } ist kein Text: Geben Sie mit --output eine Datei an.

## The technical annex for the European Union
eu-annex-title = Technischer Anhang zu ETSI EN 303 645
eu-annex-scope = Für die technischen Unterlagen zu einer EU-Konformitätserklärung: Richtlinie 2014/53/EU, Anhang V; Verordnung (EU) 2024/2847, Anhang VII.
eu-annex-product = Produkt
eu-annex-model = Modell
eu-annex-hardware = Hardwareversion
eu-annex-software = Softwareversion
eu-annex-maker = Hersteller
eu-annex-address = Anschrift
eu-annex-specification = Angewandte Spezifikation
eu-annex-applied = { $edition }, bewertet nach dem Verfahren von ETSI TS 103 701, wie die Tabelle unten angibt.
eu-annex-no-presumption = Stand November 2026 ist diese Spezifikation zu keinem der beiden Rechtsakte im Amtsblatt aufgeführt: Sie begründet keine Konformitätsvermutung. Was die Rechtsakte darüber hinaus verlangen, ist auf anderem Weg nachzuweisen.
eu-annex-provision = Bestimmung
eu-annex-verdict = Urteil
eu-annex-reason = Begründung oder Grundlage
eu-annex-evidence = Worauf die Urteile beruhen
eu-annex-signature = Für den Hersteller
eu-annex-place-date = Ort und Datum:
eu-annex-signatory = Name und Funktion:
eu-annex-signed = Unterschrift:

## Headings of the ICS and the IXIT as a workbook
ics-ixit-reference = Referenz
ics-ixit-field = Feld
ics-ixit-value = Wert
ics-ixit-status = Status
ics-ixit-draft = Entwurf
ics-ixit-place = Stelle
ics-ixit-conditions = Bedingungen
