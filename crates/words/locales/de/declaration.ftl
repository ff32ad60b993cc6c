# SPDX-License-Identifier: Apache-2.0 OR MIT
# The declaration: what is wrong with it, and the interview.

problem-syntax = Das ist kein TOML: { $reason }
problem-not-text = Die Datei ist kein Text (UTF-8).
problem-too-large = Die Datei ist länger als { $limit } Byte.
problem-too-deep = Das liegt tiefer als { $limit } Ebenen.
problem-unknown-key = „{ $key }“ gibt es hier nicht.
problem-wrong-type = „{ $key }“ muss { $wanted } sein, nicht { $found }.
problem-unknown-word = „{ $found }“ ist für „{ $key }“ nicht erlaubt.
problem-missing-key = „{ $key }“ fehlt.
problem-unknown-provision = { $edition } hat keine Bestimmung { $provision }.
problem-not-applicable = { $provision } ist ohne Bedingung verbindlich ({ $status }) und kann deshalb nicht N/A sein: Schreiben Sie Y, oder N, wenn das Produkt sie nicht erfüllt.
problem-wrong-status = Der Status von { $provision } ist nicht { $found }; die Zeile kann entfallen.
problem-twice = { $id } steht zweimal da, zuerst in Zeile { $first }: Geben Sie diesem Eintrag eine andere Kennung oder streichen Sie ihn.
problem-one-row-only = Tabelle { $table } hat nur eine Zeile, und die steht schon in Zeile { $first } der Datei: Setzen Sie die Felder dorthin.
problem-none-with-rows = Tabelle { $table } hat Zeilen, „none“ kann also nicht wahr sein: Streichen Sie es oder die Zeilen.
problem-not-a-day = „{ $found }“ ist kein Tag; schreiben Sie ihn wie 2031-12-31.
problem-outside = „{ $path }“ liegt außerhalb des Ordners; genommen werden nur Dateien neben oder unter dieser.
problem-circle = „{ $path }“ erweitert sich selbst, direkt oder auf einem Umweg.
problem-too-many-files = Mehr als { $limit } Dateien erweitern einander.
problem-unreadable = „{ $path }“ kann nicht gelesen werden: { $reason }
problem-too-many = Es gibt mehr als { $limit } Probleme; der Rest ist weggelassen.
problem-did-you-mean = Meinten Sie { $known }?
problem-known = Bekannt sind: { $known }

toml-text = Text in Anführungszeichen
toml-yes-no = true oder false
toml-number = eine ganze Zahl
toml-fraction = eine Dezimalzahl
toml-date = ein Tag
toml-list = eine Liste
toml-table = eine Tabelle

error-declaration = { $path } ist nicht verwendbar. Probleme: { $count }
error-two-declarations = Es gibt schon eine Erklärung; { $path } ist eine zu viel.
error-file-exists = { $path } ist schon da, und nichts wurde überschrieben. Mit --force geschieht es.
error-no-terminal = Fragen brauchen ein Terminal. Ohne eines geben Sie die Antworten mit --from DATEI.
error-no-evidence = Die Quellen konnten nicht gelesen werden.
error-answer = Die Antwort auf { $question } wurde nicht angenommen: { $reason }

dialogue-written = Geschrieben: { $path }
dialogue-open = { $count ->
    [one] { $count } Frage ist offen
   *[other] { $count } Fragen sind offen
}
dialogue-settles = betrifft { $provisions }
dialogue-number = Frage { $number }
dialogue-about = Es geht um: { $entry }
dialogue-why = Warum: { $why }
dialogue-example = Zum Beispiel: { $examples }
dialogue-help = Esc verschiebt die Frage, Strg-C hält an; keine Antwort geht verloren
dialogue-list-help = Eine je Zeile; eine leere Zeile beendet die Liste
dialogue-seen = Die Belege zeigen: { $answer } ({ $place }). Prüfen Sie das, bevor Sie bestätigen.
dialogue-finished = Es ist nichts mehr offen. Die Erklärung steht in { $path }.
dialogue-stopped = { $count ->
    [one] { $count } Frage ist noch offen. Die Antworten stehen in { $path }; weiter geht es mit „thirteen answer“.
   *[other] { $count } Fragen sind noch offen. Die Antworten stehen in { $path }; weiter geht es mit „thirteen answer“.
}

declare-drafted = { $count ->
    [one] { $count } Feld wurde entworfen. Nichts beruht darauf, bis Sie es von seiner Liste „draft“ nehmen.
   *[other] { $count } Felder wurden entworfen. Nichts beruht darauf, bis Sie sie von ihren Listen „draft“ nehmen.
}
