# SPDX-License-Identifier: Apache-2.0 OR MIT
# Was noch offen ist, und was zu tun ist.

need-declaration = Die Antworten des Herstellers fehlen.
need-firmware = Belege aus einem Firmware-Abbild fehlen.
need-device = Das Gerät selbst muss untersucht werden.
need-capture = Ein Mitschnitt des Netzwerkverkehrs des Geräts fehlt.
need-site = Die Website des Herstellers muss untersucht werden.
need-person = Das muss ein Mensch beurteilen.
need-coverage = Ein Teil dessen, was übergeben wurde, wurde nicht gelesen.

step-give-declaration = Schreiben Sie die Erklärung: Beantworten Sie die Fragen zu Ihrem Produkt.
step-connect-device = Stellen Sie das Gerät auf den Prüftisch, um zu sehen, was nur das Gerät zeigen kann.
step-capture-traffic = Zeichnen Sie den Netzwerkverkehr des Geräts eine Weile auf und übergeben Sie den Mitschnitt.
step-name-web-site = Nennen Sie Ihre Website mit den Regeln zur Meldung von Schwachstellen und dem Unterstützungszeitraum.
step-read-the-rest = Übergeben Sie in anderer Form, was nicht gelesen werden konnte, etwa das unverschlüsselte Abbild oder das Root-Dateisystem.
step-give-firmware = Übergeben Sie das Firmware-Abbild oder den Ordner seines Root-Dateisystems.
step-ask-a-person = Lassen Sie einen Menschen ansehen, was nur ein Mensch beurteilen kann, und halten Sie fest, was er sah.
step-fill-table = Füllen Sie die IXIT-Tabelle { $table } aus, soweit sie leer ist.
