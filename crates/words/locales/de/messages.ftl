# SPDX-License-Identifier: Apache-2.0 OR MIT
# Was show und explain ausgeben, und die Fehlermeldungen.

show-image-offset = In der Quelle selbst: Position { $offset }
show-stored = Dies ist der mit dem Befund gespeicherte Auszug; die Quelle wurde nicht neu gelesen.
show-redacted = Geheimnisse werden gekürzt gezeigt.
show-other-means = Dasselbe mit anderen Mitteln sehen
show-other-means-note = Auszuführen in dem Ordner, in dem { $source } liegt. Die nötigen Werkzeuge haben die meisten Systeme.
show-other-means-none = Mit gängigen Werkzeugen gibt es dafür keinen kurzen Weg.
show-step-container = den Container { $format } ausschneiden, der bei { $offset } beginnt
show-step-file = die Datei { $path } ausgeben
show-step-line = Zeile { $line } ausgeben
show-step-bytes = { $length } Byte ab Position { $offset } anzeigen

explain-provision = Bestimmung { $id }
explain-guideline = Leitlinie { $number }
explain-test-case = Testfall { $id }
explain-check = Prüfung { $id }
explain-level = Stufe
explain-level-standard = in der Norm (Tabelle B.1)
explain-level-tests = in der Prüfspezifikation (Tabelle A.1 von TS 103 701), die bestimmt, was entfallen darf
explain-level-later = nach EN 303 645 V3.1.3 (Tabelle B.1)
explain-condition = Bedingung { $id }
explain-condition-note = Wo die Bedingung nicht zutrifft, gilt die Bestimmung nicht.
explain-own-words = Titel und Zusammenfassungen sind von uns; verbindlich ist der Text der Norm.
explain-english-only = Diesen Teil gibt es nur auf Englisch.
explain-under = Steht unter Leitlinie { $number }: { $title }
explain-provisions = Bestimmungen
explain-test-cases = Testfälle
explain-kind-conceptual = konzeptionell: betrachtet den Entwurf, anhand der Erklärung
explain-kind-functional = funktional: betrachtet das Produkt selbst
explain-kind-conceptual-functional = konzeptionell und funktional in einem
explain-who-machine = Eine Tatsache: Eine Prüfung kann sie klären.
explain-who-declared = Ein Urteil mit wenig Spielraum: Ihre Erklärung klärt es, wo Belege sie stützen.
explain-who-person = Ein Urteil: Ein Mensch fällt es.
explain-who-bench = Ein Urteil: Ein Mensch fällt es mit dem Gerät auf dem Prüftisch.
explain-areas = betrachtet: { $areas }
explain-checks = Prüfungen, die dazu beitragen
explain-checks-all = Prüfungen
explain-no-checks = Noch trägt keine Prüfung dazu bei.
explain-feeds = Trägt bei zu
explain-needs = Braucht: { $needs }
explain-effort = Aufwand der Behebung: { $effort }
explain-since = Seit Version { $version }
explain-experimental = In Erprobung: zählt noch für kein Urteil.
explain-unknown = { $id } ist weder eine Bestimmung noch ein Testfall, eine Leitlinie (1 bis 13) oder eine Prüfung. „thirteen explain“ ohne Kennung listet sie auf.

demo-written = { $path } ist geschrieben. Versuchen Sie: thirteen check { $path }

error-empty-file = { $path } ist leer: Es gibt nichts zu untersuchen.
error-no-such-path = { $path } gibt es nicht.
error-host-needs-as = { $name } ist keine vorhandene Datei und kein Ordner. Ist ein Gerät im Netzwerk gemeint, geben Sie es an: --as device.
error-unreadable = { $path } ließ sich nicht lesen: { $reason }.
error-text-not-image = { $path } ist eine Textdatei, kein Firmware-Abbild. Übergeben Sie das Abbild selbst oder den Ordner eines entpackten Root-Dateisystems.
error-nothing-read = In { $path } ließ sich nichts lesen: Weder ein bekanntes Dateisystem noch ein Archiv oder komprimierte Daten wurden gefunden. Vielleicht ist es verschlüsselt oder hat ein Format, das diese Version nicht kennt. Versuchen Sie es mit dem unverschlüsselten Abbild aus Ihrem Build oder mit dem Ordner des Root-Dateisystems.
error-empty-folder = Der Ordner { $path } enthält keine Dateien.
error-source-kind = { $path }: Diese Art von Quelle ({ $kind }) liest diese Version noch nicht.
error-edition-not-judged = { $edition } hat keine eigenen Testfälle, also wird danach nicht geurteilt. Lesen Sie eine Bewertung nach { $instead } dafür aus: thirteen schemes --scheme { $scheme }
error-unknown-edition = { $edition } ist keine Ausgabe. Bekannt sind: { $known }.
error-unknown-language = { $language } gehört nicht zu den Sprachen: { $known }.
error-unknown-format = { $format } ist kein Format, das sich schreiben lässt. Bekannt sind: { $known }.
error-unknown-finding = In dieser Quelle gibt es keinen Befund { $id }. „thirteen check“ zeigt die Befunde mit ihren Kennungen.
error-source-differs = { $path } ist nicht die Quelle, aus der der Befund stammt: SHA-256 ist { $found }, erwartet war { $expected }. Es wird nichts gezeigt.
error-folder-has-no-map = { $path } ist ein Ordner: Nur ein Abbild hat eine Karte.
error-interrupted = Abgebrochen. Was gezeigt wird, ist unvollständig.
error-out-of-time = Der Lauf dauerte zu lange und wurde beendet. Was gezeigt wird, ist unvollständig, und ein anderer Lauf kann an anderer Stelle enden.
error-write = { $path } ließ sich nicht schreiben: { $reason }.
error-write-output = Die Ausgabe ließ sich nicht schreiben: { $reason }.
error-exists = { $path } gibt es schon, und es ist nicht leer. Wählen Sie einen anderen Ordner.
error-not-a-record = { $path } ist kein Protokoll, das sich beurteilen lässt: { $reason }.
error-not-an-assessment = { $path } ist keine Bewertung: { $reason }.
error-unknown-scheme = { $id } ist kein bekanntes Regelwerk. Bekannt sind: { $known }.
error-internal = In thirteen ist ein Fehler aufgetreten: { $reason }. Bitte melden Sie ihn.

## judge, schemes
judge-uncertain = Die Prüfspezifikation dieser Ausgabe lag nicht ganz vor: Es gelten die Regeln der Ausgabe davor.
judge-unknown = Das ist unbekannt und bleibt ohne Wirkung: { $ids }.
scheme-met = erfüllt
scheme-not-met = nicht erfüllt
scheme-open = offen
scheme-beyond = außerhalb der Norm
scheme-note = Unsere eigene Lesart, Punkt für Punkt; keine Behörde hat sie bestätigt. Was ein Punkt über die Bestimmungen hinaus verlangt, muss ein Mensch ansehen.

## extract
extract-done = { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
} und { $links ->
    [one] { $links } Verknüpfung
   *[other] { $links } Verknüpfungen
} nach { $path } geschrieben.
extract-collision = { $path } wurde nicht geschrieben: Dort steht schon etwas anderes.
extract-special = { $path } wurde nicht geschrieben: Gerätedateien, Pipes und Sockets werden nicht angelegt.
extract-case = { $path } ist geschrieben, doch eine andere Datei unterscheidet sich davon nur in der Groß- und Kleinschreibung.
extract-refused = { $path } wurde nicht geschrieben: Das System hat es verweigert.
