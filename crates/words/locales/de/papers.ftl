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
paper-between = zwischen den Containern
paper-written = Geschrieben: { $path }
paper-needs-declaration = Es wurde keine Erklärung übergeben, also gibt es nichts zu schreiben. „thirteen new“ legt eine an.
paper-requirement-open = Die Konformitätserklärung wird nicht geschrieben: Sie sagte, was nicht gezeigt ist. Noch offen: { $reasons }
