# SPDX-License-Identifier: Apache-2.0 OR MIT
# The dossier, decisions of people, papers as evidence, and comparing.

error-source-date = SOURCE_DATE_EPOCH ist „{ $found }“: Nötig ist eine Zahl von Sekunden seit 1970.
error-no-source = Es wurde nichts übergeben, und dieser Ordner enthält keine thirteen.toml. Nennen Sie ein Abbild, einen Ordner oder den Ordner eines Produkts.
error-source-gone = Einige Quellen haben sich geändert, andere sind nicht zur Hand; die Belege lassen sich so nicht erneuern: { $name }. Übergeben Sie alle noch einmal.
error-dossier-other = { $path } ist schon da und sagt etwas anderes. Nichts wurde überschrieben: Nennen Sie einen anderen Ordner oder führen Sie beides von Hand zusammen.
error-no-dossier = { $path } enthält kein Dossier. „thirteen check --dossier DIR“ schreibt eines.
error-dossier-busy = In { $path } schreibt gerade jemand anderes. Nichts wurde geändert; versuchen Sie es noch einmal.
error-dossier-hash = { $path } ist nicht, was geschrieben wurde: Der SHA-256 ist { $found }, erwartet war { $expected }. Nichts stützt sich darauf; rufen Sie „thirteen check“ mit den Quellen noch einmal auf.
error-dossier = Das Dossier ist nicht zu gebrauchen: { $reason }
error-expired-already = { $day } ist schon vorbei.
error-unknown-unit = { $id } ist keine Prüfeinheit. „thirteen explain“ mit einem Testfall zählt dessen Einheiten auf.
dossier-stored = Nicht zur Hand, daher galten die gespeicherten Belege: { $name }
dossier-old = Die gespeicherten Belege stammen von Version { $version }; diese Version sieht vielleicht mehr. Übergeben Sie die Quellen noch einmal, um sie neu zu lesen.
dossier-inputs-changed = Erklärung oder Entscheidungen haben sich seither geändert; „thirteen check“ leitet die Urteile neu ab.
decision-same = { $count ->
    [one] { $count } Befund zum selben Sachverhalt ist zurückgestellt.
   *[other] { $count } Befunde zum selben Sachverhalt sind gemeinsam zurückgestellt.
}
decision-observed = { $unit } wurde beobachtet: { $result }
decision-dismissed = Zurückgestellt: { $finding }
decision-in-force = gilt
decision-expired = abgelaufen, als wäre es nicht da
decision-lapsed = hinfällig: Worum es geht, wird nicht mehr gefunden
decision-invalid = gilt nicht: Etwas fehlt oder ist falsch
decision-by = von { $person } am { $date }
decision-until = bis { $date }
report-decided = Von Menschen entschieden
report-decided-note = Was sich darauf stützt, sagt es. Nichts davon ist verborgen.
report-dismissed = Zurückgestellt von { $person }: wirkt auf kein Urteil.
report-baseline = Schon bekannt (Vergleichsstand): lässt diesen Lauf nicht scheitern.
report-external = Als Beleg vorgelegte Unterlagen
report-external-line = { $document } zu { $provision }
external-accepted = anstelle der Prüfungen anerkannt
external-expired = abgelaufen am { $date }, als wäre es nicht da
external-not-yet = noch nicht ausgestellt: { $date }
external-other-edition = für eine andere Ausgabe der Norm
external-other-version = für einen anderen Stand des Produkts, oder die Erklärung nennt keinen
external-incomplete = deckt nicht alle Testfälle der Bestimmung ab
external-tests = erfüllt die drei Kriterien Umfang, Tätigkeiten und Tiefe nicht
diff-nothing = Nichts hat sich geändert.
diff-new = Neue Befunde
diff-gone = Nicht mehr gefunden
diff-moved = Verschoben
diff-changed = Anders beurteilt
diff-verdicts = Geänderte Urteile
diff-whole = Das Ganze
diff-components = Geänderte Komponenten
diff-no-components = Eine Bewertung allein führt keine Komponenten; vergleichen Sie Dossiers oder Abbilder, um sie zu sehen.
source-document = Unterlage
error-not-a-paper = { $path } sieht aus wie eine Stückliste (SBOM), lässt sich aber nicht so lesen: { $reason }
error-paper-forms = weder CycloneDX-JSON noch SPDX-JSON noch SPDX-Tag-Value
