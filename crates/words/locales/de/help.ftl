# SPDX-License-Identifier: Apache-2.0 OR MIT
# Die Hilfe der Befehle und ihrer Argumente, und was zu einer falschen Befehlszeile gesagt wird.

help-thirteen = Prüft ein IoT-Produkt für Verbraucher gegen EN 303 645: ein Urteil je Bestimmung, mit Belegen, die jeder nachprüfen kann.
help-check = Ein Produkt prüfen: Urteile, was zuerst zu beheben ist, was nicht gelesen wurde
help-evidence = Nur die Tatsachen ausgeben, ohne Wertung
help-files = Jeden Eintrag in jedem Container auflisten
help-extract = Den Baum unter einen Ordner schreiben, ein Ordner je Container, nie außerhalb davon
help-map = Jedes Byte eines Abbilds einordnen: bekannt, Füllung, Text, komprimiert, zufällig, Code, unbekannt
help-show = Die Bytes zeigen, die einen Befund belegen, und wie man sie auf anderem Weg sieht
help-explain = Eine Bestimmung, einen Testfall, eine Leitlinie oder eine Prüfung erklären
help-judge = Die Regeln der Urteile auf die Ergebnisse eines Labors anwenden
help-schemes = Eine Bewertung nach nationalen und regionalen Regelungen lesen
help-report = Berichte schreiben: HTML, PDF, SARIF, OSCAL, Stücklisten, Tabellen
help-new = Ein neues Produkt erklären: einfache Fragen, erst wenige; lässt sich unterbrechen und fortsetzen
help-answer = Beantworten, was noch offen ist, die wertvollsten Fragen zuerst
help-declare = ICS und IXIT aus Belegen entwerfen, jedes Feld mit seiner Fundstelle, zur Bestätigung durch einen Menschen
help-import = Eine neutrale Antwortdatei in eine thirteen.toml umwandeln
help-observe = In decisions.toml festhalten, was ein Mensch bei einer Testeinheit gesehen hat
help-dismiss = Einen Befund in decisions.toml beiseitelegen: Er bleibt sichtbar und zählt für kein Urteil
help-diff = Zwei Dossiers, Bewertungen oder Abbilder vergleichen: Befunde, Urteile, Komponenten
help-schema = Das JSON-Schema eines Dokuments ausgeben
help-demo = Die Hauptaufgabe an einem kleinen erfundenen schlechten Produkt zeigen
help-completions = Vervollständigungen für eine Shell ausgeben
help-man = Die Handbuchseite ausgeben, oder alle in einen Ordner schreiben
help-help = Diese Hilfe oder die eines Befehls anzeigen
help-help-arg-command = Der Befehl
help-arg-help = Hilfe anzeigen
help-arg-version = Version anzeigen
help-arg-lang = Sprache der Ausgabe
help-arg-sources = Firmware-Abbilder oder Ordner mit entpacktem Wurzeldateisystem
help-arg-kind = Die Quellen als diese Art behandeln, wonach auch immer sie aussehen
help-arg-jobs = Anzahl der Threads [Vorgabe: so viele wie Prozessoren]
help-arg-json = JSON ausgeben
help-files-arg-json = Ein JSON-Objekt je Zeile ausgeben
help-map-arg-json = Ein JSON-Objekt je Zeile ausgeben
help-check-arg-sources = Firmware-Abbilder, Ordner mit entpacktem Wurzeldateisystem, Stücklisten (CycloneDX oder SPDX), eine Erklärung oder der Ordner eines Produkts (der thirteen.toml enthält) [Vorgabe: dieser Ordner, falls er einer ist]
help-arg-answers = Was der Hersteller erklärt: eine thirteen.toml oder eine neutrale Antwortdatei
help-arg-decisions = Was namentlich genannte Personen entschieden haben: eine decisions.toml
help-check-arg-dossier = Das Dossier in diesen Ordner schreiben [Vorgabe: der Ordner des Produkts, falls angegeben]
help-arg-reread = Die Quellen neu lesen, auch wo sie die des Dossiers zu sein scheinen
help-arg-baseline = Was vorher bekannt war, eine Bewertung als JSON oder ein Dossier: Deren Befunde lassen den Lauf nicht scheitern
help-arg-edition = Ausgabe der Norm
help-arg-strict = Mit 3 enden, wo etwas offen ist
help-judge-arg-strict = Mit 3 enden, wo das Gesamturteil offen ist
help-arg-source = Ein Firmware-Abbild oder ein Ordner
help-map-arg-source = Ein Firmware-Abbild
help-extract-arg-directory = Zielordner; wird angelegt, wo es ihn nicht gibt, sonst muss er leer sein
help-new-arg-directory = Ordner des Produkts; wird angelegt, wo es ihn nicht gibt [Vorgabe: dieser]
help-man-arg-directory = Ordner, in den `thirteen.1`, `thirteen-check.1`, … geschrieben werden
help-arg-svg = Auch in diese Datei zeichnen
help-show-arg-finding = Kennung eines Befunds, wie `check` sie ausgibt
help-dismiss-arg-finding = Kennung des Befunds, wie `check` sie ausgibt
help-show-arg-sources = Die Quellen, aus denen der Befund stammt; sie werden neu gelesen
help-show-arg-dossier = Ein Dossier: Sein gespeicherter Auszug wird gezeigt
help-show-arg-answers = Die Erklärung, mit der der Befund entstand
help-arg-force = Eine vorhandene Datei überschreiben
help-new-arg-force = Eine vorhandene thirteen.toml überschreiben
help-declare-arg-force = In eine vorhandene Datei entwerfen; was sie sagt, bleibt
help-answer-arg-file = Die Erklärung, mit der es weitergeht
help-arg-list = Nur auflisten, was offen ist
help-arg-from = Die Antworten aus [answers] dieser Datei nehmen und nichts fragen
help-new-arg-sources = Belege, die Antworten nahelegen: ein Firmware-Abbild oder ein Ordner
help-answer-arg-sources = Belege, die Antworten nahelegen: ein Firmware-Abbild oder ein Ordner
help-declare-arg-output = Datei, die geschrieben oder ergänzt wird
help-import-arg-answers = Eine neutrale Antwortdatei, eine andere thirteen.toml oder eine ICS oder IXIT als Tabelle (.csv, .tsv)
help-import-arg-output = Zu schreibende Datei [Vorgabe: Standardausgabe]
help-explain-arg-id = `5.1-1`, `5.1-1-2`, `6`, `telnet-starts`; ohne sie werden alle Kennungen aufgelistet
help-judge-arg-record = Die Aufzeichnung: ICS, Bedingungen und Ergebnisse der Einheiten, als JSON
help-report-arg-sources = Ordner oder Dossier eines Produkts, oder Quellen wie bei `check` [Vorgabe: dieser Ordner]
help-arg-formats = Was geschrieben wird; mehrfach möglich [Vorgabe: nach dem Namen der Ausgabe, sonst html]
help-report-arg-output = Zu schreibende Datei, oder ein Ordner für mehrere [Vorgabe: Standardausgabe]
help-schemes-arg-sources = Quellen, die zuerst geprüft werden; ohne sie und ohne Bewertung werden nur die Regelungen gezeigt
help-arg-assessment = Eine Bewertung, die `check --json` ausgegeben hat
help-schemes-arg-answers = Die Antworten des Herstellers
help-arg-scheme = Nur diese Regelung, Punkt für Punkt
help-arg-name = Name des Dokuments
help-arg-write = Das Produkt in diesen Ordner schreiben und enden
help-arg-shell = Die Shell
help-arg-unit = Die betrachtete Testeinheit: 5.6-9-1a
help-arg-result = Was sich ergab
help-arg-by = Name der Person, die entscheidet
help-arg-reason = Was gesehen wurde, oder warum so entschieden ist
help-arg-expires = Letzter Tag, an dem es gilt: 2027-12-31
help-observe-arg-decisions = Datei, in die es geschrieben wird [Vorgabe: decisions.toml des Produkts]
help-dismiss-arg-decisions = Datei, in die es geschrieben wird [Vorgabe: decisions.toml des Produkts]
help-arg-about = Gilt nur, solange dieser Befund gefunden wird
help-observe-arg-sources = Die Quellen, aus denen er stammt [Vorgabe: das Dossier]
help-dismiss-arg-sources = Die Quellen, aus denen er stammt [Vorgabe: das Dossier]
help-observe-arg-answers = Die Erklärung, mit der er entstand
help-dismiss-arg-answers = Die Erklärung, mit der er entstand
help-arg-dossier = Der Ordner des Produkts, dessen Dossier ihn enthält [Vorgabe: dieser]
help-arg-old = Was war: ein Dossier, eine Bewertung als JSON, ein Abbild oder ein Ordner
help-arg-new = Was ist
help-value-firmware = Ein Firmware-Abbild
help-value-folder = Ein Ordner mit entpacktem Wurzeldateisystem
help-value-device = Ein Gerät im Netzwerk
help-value-capture = Ein Netzwerkmitschnitt
help-value-site = Eine Website
help-value-document = Eine Stückliste
help-value-pass = Was die Einheit verlangt, wurde gesehen
help-value-fail = Es zeigte sich, dass es nicht so ist
help-usage = Aufruf:
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-default = Vorgabe:
help-values = mögliche Werte:
help-values-heading = Mögliche Werte:
help-example = Beispiel:
help-examples = Beispiele:
help-thirteen-after =
    Beispiele:
      thirteen demo                      die Hauptaufgabe, an einem erfundenen schlechten Produkt
      thirteen check firmware.bin        dreizehn Zeilen, was zuerst zu beheben ist, was nicht gelesen wurde
      thirteen check rootfs/ --json      dasselbe für Skripte
      thirteen show f-0123456789abcdef firmware.bin
                                         die Bytes, die einen Befund belegen
      thirteen explain 5.1-1             eine Bestimmung, und was dazu beiträgt

    Rückgabewerte: 0 nichts ist nicht bestanden, 1 etwas ist nicht bestanden, 2 die Aufgabe ließ sich
    nicht ausführen, 3 etwas ist offen und --strict war angegeben.
help-schemes-after =
    Beispiele:
      thirteen schemes                   alle Regelungen, mit den Tagen, ab denen sie gelten
      thirteen schemes firmware.bin --scheme uk-psti
      thirteen schemes --assessment assessment.json --json
help-report-after =
    Beispiele:
      thirteen report lamp/ --output report.html
                                         aus dem Dossier; das Abbild muss nicht da sein
      thirteen report firmware.bin --output report.html
      thirteen report firmware.bin --answers thirteen.toml --lang ja --output report.html
      thirteen report lamp/ --output report.pdf --lang de
      thirteen report firmware.bin --format sarif --format cyclonedx --output papers/
      thirteen report firmware.bin --format markdown | gh pr comment --body-file -
help-new-after =
    Beispiele:
      thirteen new lamp/
      thirteen new lamp/ --source firmware.bin
                                         was das Abbild zeigt, wird vorgeschlagen, mit Fundstelle
      thirteen new lamp/ --from answers.toml
                                         ohne Terminal: Die Antworten stehen in einer Datei
help-answer-after =
    Beispiele:
      thirteen answer                    macht mit thirteen.toml weiter
      thirteen answer --list lamp/thirteen.toml
help-observe-after =
    Beispiel:
      thirteen observe 5.6-9-1a --result pass --by "A. Tester" --reason "Prozess gelesen."
help-dismiss-after =
    Beispiel:
      thirteen dismiss f-0123456789abcdef firmware.bin --by "A. Tester" \
          --reason "Im Build für Kunden nicht enthalten, siehe Ticket 17." --expires 2027-06-30
help-diff-after =
    Beispiele:
      thirteen diff 2.4.0.bin 2.4.1.bin
      thirteen diff old.json lamp/ --json

    Rückgabewerte: 0 nichts ist neu nicht bestanden, 1 etwas ist es, 2 die Aufgabe ließ sich nicht ausführen.
help-demo-after =
    Beispiele:
      thirteen demo
      thirteen demo --write DIR          lässt das Produkt dort zum Ausprobieren
help-schemes-arg-decisions = Was namentlich genannte Personen entschieden haben
help-observe-arg-edition = Ausgabe der Norm, zu der die Testeinheit gehört [Vorgabe: en-2.1.1]
usage-unknown-argument = unbekanntes Argument: { $name }
usage-unknown-command = unbekannter Befehl: { $name }
usage-missing-argument = es fehlt: { $name }
usage-conflict = { $name } geht nicht zusammen mit { $other }
usage-invalid-value = „{ $other }“ ist kein Wert für { $name }
usage-missing-value = für { $name } fehlt ein Wert
usage-valid-values = Mögliche Werte: { $values }
usage-suggestion = Meinten Sie: { $values }?
usage-see-help = Mehr Hilfe: „--help“.
usage-missing-command = es fehlt ein Befehl
usage-too-many = „{ $other }“ ist zu viel: { $name } nimmt keinen weiteren Wert
usage-twice = { $name } darf nur einmal stehen
usage-wrong = diese Befehlszeile ist so nicht zu verstehen
