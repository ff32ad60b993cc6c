# SPDX-License-Identifier: Apache-2.0 OR MIT
# Die einfachen Fragen: was gefragt wird, warum, Beispiele guter Antworten und was zur Wahl steht.

question-software-update = Lässt sich die Software auf dem Produkt nach dem Verkauf ersetzen?
question-software-update-why = Die Hälfte der dritten Leitlinie hängt daran, und die meisten Gesetze verlangen es.
question-software-update-good-1 = Alles: Firmware und Funkmodul werden zusammen aktualisiert
question-software-update-good-2 = Alles außer dem Bootloader, der im ROM liegt
question-software-update-is-all = alle Teile lassen sich ersetzen
question-software-update-is-part = einige Teile lassen sich nicht ersetzen
question-software-update-is-none = nichts lässt sich ersetzen

question-update-source = Wie kommt eine Aktualisierung auf das Produkt? Sagen Sie für jeden Weg Schritt für Schritt, was geschieht.
question-update-source-why = Jeder Weg wird für sich beurteilt; mit einem vergessenen ist der Test nicht bestanden. Was aus dem Netzwerk kommt, muss anhand von jemandem geprüft werden, dem das Produkt vertraut.
question-update-source-good-1 = Über WLAN: Es fragt unseren Server, lädt, prüft und installiert nachts
question-update-source-good-2 = Aus der App über Bluetooth und per USB-Stick
question-update-source-is-network = es holt sie selbst
question-update-source-is-app = eine App auf dem Smartphone reicht sie weiter
question-update-source-is-usb-or-card = per USB-Stick, Karte oder Kabel
question-update-source-is-service = nur in unserer Werkstatt

question-who-logs-in = Meldet sich ein Mensch oder ein anderes Gerät am Produkt selbst an?
question-who-logs-in-why = Alles über Passwörter und ihr Erraten gilt nur dort, wo es eine Anmeldung gibt.
question-who-logs-in-good-1 = Niemand: Es gibt nur einen Knopf und ein Cloud-Konto
question-who-logs-in-good-2 = Der Besitzer, auf der Webseite des Produkts
question-who-logs-in-is-nobody = keine Anmeldung am Produkt
question-who-logs-in-is-user = Menschen melden sich an
question-who-logs-in-is-machine = nur andere Geräte oder Server melden sich an
question-who-logs-in-is-both = Menschen und Maschinen melden sich an

question-login-factor = Was muss vorweisen, wer sich anmeldet?
question-login-factor-why = Für Passwörter gelten eigene Regeln.
question-login-factor-good-1 = Ein Passwort
question-login-factor-good-2 = Ein Zertifikat, das beim Koppeln in der App abgelegt wird
question-login-factor-is-password = ein Passwort, eine PIN oder ein Code
question-login-factor-is-key = ein Schlüssel, Zertifikat oder Token
question-login-factor-is-biometric = ein Finger, ein Gesicht oder eine Stimme
question-login-factor-is-nothing = Nähe: ein Knopf oder ein Zeitfenster zum Koppeln

question-preset-password = Ist schon ein Passwort gesetzt, wenn die Verpackung geöffnet wird?
question-preset-password-why = Ein Passwort für alle Geräte ist der Fehler hinter den großen Botnetzen und in Großbritannien und Australien verboten.
question-preset-password-good-1 = Nein, der Besitzer muss erst eines wählen
question-preset-password-good-2 = Ja, ein zufälliges auf jedem Etikett
question-preset-password-is-none = der Besitzer setzt das erste
question-preset-password-is-own = jedes Gerät hat ein eigenes
question-preset-password-is-same = alle Geräte haben dasselbe

question-talks-to = Mit wem tauscht das Produkt Daten aus, über welches Protokoll, und ist es von außerhalb des Zuhauses erreichbar?
question-talks-to-why = Jede Verbindung muss geschützt und jede Eingabe geprüft werden.
question-talks-to-good-1 = Unsere Cloud mit MQTT über TLS; das Produkt baut die Verbindung auf
question-talks-to-good-2 = Die Smartphone-App im selben Netzwerk über HTTPS
question-talks-to-is-own-cloud = Server, die wir betreiben
question-talks-to-is-other-cloud = Server, die andere betreiben
question-talks-to-is-app = unsere Smartphone-App
question-talks-to-is-local = andere Dinge im Haus
question-talks-to-is-nobody = niemand, und es hat weder Bildschirm noch Tasten

question-reachable = Kann nach der Einrichtung etwas im Netzwerk eine Funktion des Produkts erreichen?
question-reachable-why = Eine Seite, eine API, ein Stream: Jedes davon braucht eine Anmeldung.
question-reachable-good-1 = Ja: eine Webseite auf Port 80
question-reachable-good-2 = Nein: Es baut nur selbst Verbindungen auf

question-settings-by-network = Lassen sich sicherheitsrelevante Einstellungen über das Netzwerk ändern?
question-settings-by-network-why = Passwörter, Nutzer, WLAN, Aktualisierungen, Zugriff von außen.
question-settings-by-network-good-1 = Ja, in der App nach der Anmeldung
question-settings-by-network-good-2 = Nein, nur mit dem Knopf

question-secrets = Welche Geheimnisse oder vertrauenswürdigen Schlüssel hält das Produkt vor, und wozu dient jedes davon?
question-secrets-why = Sie müssen so gespeichert sein, dass niemand sie liest oder austauscht. Das Labor vergleicht die Liste mit allen anderen Antworten.
question-secrets-good-1 = Der WLAN-Schlüssel; ein privater Schlüssel für unsere Cloud; der öffentliche Schlüssel, der Aktualisierungen prüft (öffentlich)
question-secrets-is-passwords = Passwörter, PINs oder der WLAN-Schlüssel
question-secrets-is-cloud-keys = Schlüssel, Token oder Zertifikate für Server und Apps
question-secrets-is-update-secret = ein Geheimnis zum Prüfen oder Entschlüsseln von Aktualisierungen
question-secrets-is-public-key = ein öffentlicher Schlüssel oder Wurzelzertifikat, dem es vertraut
question-secrets-is-none = gar keine

question-personal-data = Verarbeitet das Produkt, die App oder die Cloud Daten über einen Menschen?
question-personal-data-why = Namen, E-Mail-Adressen, Standort, Bilder, Stimme, Gewohnheiten; davon hängt der ganze Abschnitt 6 ab.
question-personal-data-good-1 = E-Mail-Adresse für das Konto und die Zeiten, zu denen das Licht an war
question-personal-data-good-2 = Keine: kein Konto, nichts gespeichert
question-personal-data-is-none = nein
question-personal-data-is-some = ja
question-personal-data-is-sensitive = ja, und ihr Bekanntwerden würde schaden (Video, Stimme, Gesundheit, Standort, Zahlung)

question-telemetry = Sendet das Produkt Nutzungs-, Absturz- oder Messdaten an Sie?
question-telemetry-why = Sie sollten auf Angriffe beobachtet werden, und die Menschen müssen davon erfahren.
question-telemetry-good-1 = Ja: Absturzprotokolle und Laufzeit
question-telemetry-good-2 = Nein

question-senses = Was kann das Produkt von seiner Umgebung erfassen?
question-senses-why = Jeder Sensor muss in der Anleitung stehen, auch der ungenutzte.
question-senses-good-1 = Kamera, Mikrofon, Bewegung
question-senses-good-2 = Nichts
question-senses-is-environment = Temperatur, Licht, Rauch, Funk und so weiter

question-debug-port = Ist ein Debug-Anschluss mit einem gewöhnlichen Kabel erreichbar?
question-debug-port-why = Serielle Konsole, USB-Debugging: Am verkauften Produkt müssen sie abgeschaltet sein.
question-debug-port-good-1 = Kein Stecker; nur Testpunkte in einem verklebten Gehäuse
question-debug-port-good-2 = Ein USB-Anschluss, Debugging abgeschaltet
question-debug-port-is-none = nein
question-debug-port-is-off = ja, und er ist abgeschaltet
question-debug-port-is-open = ja, und er antwortet

question-user-data = Behält das Produkt irgendetwas, das von seinem Nutzer kam?
question-user-data-why = Einstellungen, WLAN-Schlüssel, Namen, Aufnahmen: Der Nutzer muss sie löschen können.
question-user-data-good-1 = Ja: den WLAN-Schlüssel und Zeitpläne
question-user-data-good-2 = Nein

question-constrained = Ist das Produkt durch seinen Einsatzzweck so eingeschränkt, dass es keine Sicherheitsfunktionen tragen kann?
question-constrained-why = Das ist selten. Ein Ja braucht einen Grund, den ein Labor annimmt, und V3.1.3 verlangt ihn für jeden Mechanismus.
question-constrained-good-1 = Nein
question-constrained-good-2 = Ja: ein Türsensor mit Knopfzelle, der zwei Sekunden am Tag wach ist

question-model-name = Wie heißt das Modell, und wo liest der Besitzer den Namen?
question-model-name-why = Ohne Modellnamen findet niemand den Unterstützungszeitraum oder die richtige Aktualisierung.
question-model-name-good-1 = Lampe X1: auf dem Etikett an der Unterseite und in der App unter „Info“

question-policy-url = Wo sagen Sie den Leuten, wie man eine Schwachstelle meldet?
question-policy-url-why = Vorgeschrieben in Großbritannien, in Australien und durch den CRA; jeder muss es ohne Konto lesen können.
question-policy-url-good-1 = https://example.com/security
question-policy-url-good-2 = Noch nirgends

question-policy-says = Was sagt diese Seite?
question-policy-says-why = Alle drei Punkte sind nötig.
question-policy-says-good-1 = Eine Mailadresse; eine Antwort binnen 3 Tagen; alle zwei Wochen Neues
question-policy-says-is-contact = wie man Sie erreicht
question-policy-says-is-receipt = wann Sie den Eingang bestätigen
question-policy-says-is-progress = wie oft Sie bis zur Lösung berichten
question-policy-says-is-nothing = nichts davon

question-support-end = Bis wann liefern Sie Sicherheitsaktualisierungen?
question-support-end-why = Käufer müssen es wissen, auch wenn die Antwort lautet: gar nicht.
question-support-end-good-1 = 2031-12-31
question-support-end-good-2 = 5 Jahre ab dem Tag des Verkaufs

question-support-url = Wo ist dieses Datum veröffentlicht?
question-support-url-why = Offen für alle, in einfachen Worten, und nahe den wichtigsten Angaben, wo Sie das Produkt selbst verkaufen.
question-support-url-good-1 = https://example.com/x1/support

question-sensors-doc = Wo liest der Besitzer etwas über die Sensoren?
question-sensors-doc-why = Unerwartet entdeckte Mikrofone haben Hersteller ihren guten Ruf gekostet.
question-sensors-doc-good-1 = Anleitung, Seite 4

question-change-doc = Wo ist erklärt, wie man das Passwort oder andere Zugangsdaten ändert?
question-change-doc-why = In einfachen Worten für Menschen, die keine Fachleute sind.
question-change-doc-good-1 = Hilfeseite: Passwort ändern

question-privacy-doc = Wo sagen Sie, welche personenbezogenen Daten verwendet werden, wie, von wem und wozu?
question-privacy-doc-why = Auch durch Dritte und Werbetreibende.
question-privacy-doc-good-1 = https://example.com/privacy

question-telemetry-doc = Wo sagen Sie, welche Nutzungsdaten erhoben werden, wie sie verwendet werden, von wem und wozu?
question-telemetry-doc-why = Vorgeschrieben, wo immer welche erhoben werden.
question-telemetry-doc-good-1 = Datenschutzhinweise, Abschnitt Diagnose

question-no-update-doc = Wo erklären Sie, warum sich Teile nicht aktualisieren lassen und wie sie ersetzt werden?
question-no-update-doc-why = Der Käufer sollte es vor dem Kauf wissen.
question-no-update-doc-good-1 = Support-Seite: Der Sensorkopf wird bis 2030 kostenlos ersetzt

question-login-list = Nennen Sie jeden Weg, sich anzumelden, von wo und für wen.
question-login-list-why = Das Labor sucht nach Wegen, die auf dieser Liste fehlen.
question-login-list-good-1 = Webseite auf Port 443, für den Besitzer
question-login-list-good-2 = Von der Cloud zum Produkt, mit Zertifikat

question-password-made = Wie entsteht das Passwort jedes einzelnen Geräts?
question-password-made-why = Keine Zähler, nichts aus MAC oder Seriennummer, lang genug.
question-password-made-good-1 = 16 zufällige Buchstaben und Ziffern aus einem Hardware-Generator, auf das Etikett gedruckt

question-password-forced = Verweigert das Produkt den Betrieb, bis der Besitzer ein Passwort gesetzt hat?
question-password-forced-why = Eine Wahl, die man überspringen kann, lässt die Tür offen.
question-password-forced-good-1 = Ja

question-login-crypto = Wie ist die Anmeldung auf ihrem Weg geschützt?
question-login-crypto-why = Unverschlüsseltes HTTP oder Telnet zeigt das Passwort jedem in der Nähe.
question-login-crypto-good-1 = TLS 1.3, Zertifikat des Produkts; das Passwort nie im Klartext

question-login-change = Kann der Besitzer jedes Passwort, jede PIN und jeden Schlüssel ändern?
question-login-change-why = Was durchgesickert ist, muss ersetzbar sein.
question-login-change-good-1 = Ja, in den Einstellungen

question-login-guess = Was geschieht nach vielen Fehlversuchen über das Netzwerk?
question-login-guess-why = Programme probieren Millionen von Passwörtern durch.
question-login-guess-good-1 = Fünf Versuche, dann zehn Minuten Pause
question-login-guess-is-delay = immer längere Wartezeiten
question-login-guess-is-lock = es sperrt sich
question-login-guess-is-long-secret = das Geheimnis ist zu lang zum Erraten
question-login-guess-is-second-factor = ein zweiter Faktor ist nötig
question-login-guess-is-nothing = nichts

question-update-signed = Woran erkennt das Produkt, dass eine Aktualisierung von Ihnen stammt und unverändert ist?
question-update-signed-why = Eine Prüfung der Länge oder eines bloßen Hashwerts hält niemanden auf.
question-update-signed-good-1 = Signatur mit Ed25519, vor dem Einspielen geprüft
question-update-signed-is-signature = es prüft eine Signatur
question-update-signed-is-secure-channel = es vertraut einer geschützten Verbindung
question-update-signed-is-user = der Nutzer bestätigt
question-update-signed-is-hash = es prüft nur einen Hashwert oder die Länge
question-update-signed-is-nothing = es erkennt es nicht

question-update-older = Lehnt das Produkt ältere Versionen ab?
question-update-older-why = Wer zurückgeht, holt alte Lücken zurück.
question-update-older-good-1 = Ja, Versionszähler im signierten Kopf

question-update-start = Was tut der Besitzer, um eine Aktualisierung zu bekommen?
question-update-start-why = Es muss einfach sein.
question-update-start-good-1 = Nichts: Sie wird nachts installiert
question-update-start-is-nothing = es geschieht von selbst
question-update-start-is-tap = ein Tippen in der App oder auf einer Seite
question-update-start-is-file = eine Datei herunterladen und einspielen
question-update-start-is-send-in = das Produkt einsenden

question-update-days = Wie bringen Sie eine Sicherheitsaktualisierung heraus, und binnen wie vieler Tage?
question-update-days-why = Ob das rechtzeitig ist, wird an Ihrem eigenen Plan gemessen.
question-update-days-good-1 = Ein Entwickler behebt, ein zweiter testet, Freigabe in 30 Tagen; in 7, wenn die Lücke ausgenutzt wird

question-secret-kept = Wie ist der Wert im Speicher geschützt, und wer kommt an ihn heran?
question-secret-kept-why = Dateien, die alle lesen können, oder Klartext auf einem Chip, den jeder auslesen kann, sind der übliche Befund.
question-secret-kept-good-1 = Im Sicherheitselement; nur der TLS-Dienst darf es verwenden

question-secret-origin = Woher kommt der Wert?
question-secret-origin-why = Ein Geheimnis, das in jedem Gerät gleich ist, wird einmal gefunden und überall benutzt.
question-secret-origin-good-1 = Beim ersten Start auf dem Gerät erzeugt
question-secret-origin-is-on-unit = auf dem Gerät erzeugt, zufällig
question-secret-origin-is-factory = im Werk eingebracht, je Gerät ein eigener
question-secret-origin-is-user = vom Nutzer eingegeben
question-secret-origin-is-in-code = in der Software festgeschrieben, in allen Geräten gleich

question-secret-sent = Verlässt der Wert jemals das Produkt?
question-secret-sent-why = Dann muss die Verbindung ihn verbergen.
question-secret-sent-good-1 = Nein
question-secret-sent-good-2 = Ja: Der WLAN-Schlüssel geht über TLS von der App zum Produkt
question-secret-sent-is-no = nie
question-secret-sent-is-local = nur im Heimnetz
question-secret-sent-is-remote = auch über das Internet

question-identity = Beruht die Sicherheit auf einer Nummer oder einem Schlüssel, die in jedes Gerät fest eingebrannt sind?
question-identity-why = Diese Identität muss sich gegen Ändern und Kopieren wehren.
question-identity-good-1 = Ja: der Schlüssel im Sicherheitselement
question-identity-good-2 = Nein

question-identity-guard = Was verhindert, dass diese Identität geändert oder kopiert wird?
question-identity-guard-why = Von Hand, elektrisch oder per Software.
question-identity-guard-good-1 = eFuse-Block, in der Fertigung gesperrt

question-secret-life = Was tun Sie mit solchen Geheimnissen von der Entstehung bis zur Vernichtung?
question-secret-life-why = Erzeugen, aufbewahren, übergeben, ersetzen, und was, wenn eines durchsickert.
question-secret-life-good-1 = Schlüssel in einem HSM, zwei Personen nötig; durchgesickerte werden binnen eines Tages widerrufen

question-link-crypto = Wie ist diese Verbindung geschützt?
question-link-crypto-why = Nennen Sie, was garantiert wird und mit welcher Kryptografie.
question-link-crypto-good-1 = TLS 1.2 oder neuer, Serverzertifikat geprüft, AES-GCM

question-service-list = Nennen Sie jedes Programm, das im Netzwerk lauscht, und ob es bei Auslieferung an ist.
question-service-list-why = Scans finden die vergessenen.
question-service-list-good-1 = Webserver: an
question-service-list-good-2 = SSH: aus

question-service-config = Kann dieses Programm Sicherheitseinstellungen ändern?
question-service-config-why = Dann ist eine Anmeldung Pflicht.
question-service-config-good-1 = Ja: Nutzer und WLAN

question-service-login = Welche Anmeldung schützt es?
question-service-login-why = Nennen Sie eine aus der Liste oben oder keine.
question-service-login-good-1 = Anmeldung der Webseite
question-service-login-good-2 = Keine: Es zeigt nur das Modell

question-port-list = Nennen Sie jede Buchse, jede Funkschnittstelle und jeden Netzwerkport: bei Auslieferung an oder aus, und wenn an, warum.
question-port-list-why = Was niemand braucht, muss aus sein.
question-port-list-good-1 = WLAN: an, wird gebraucht
question-port-list-good-2 = USB-C: nur Strom
question-port-list-good-3 = Vier Kontaktflächen im Inneren: aus
question-port-list-good-4 = TCP 443: an, Webseite

question-port-tells = Was verrät diese Schnittstelle Fremden vor der Anmeldung?
question-port-tells-why = Versionsnummern helfen Angreifern; sagen Sie, was und warum.
question-port-tells-good-1 = Modellname zum Auffinden; keine Version

question-port-debug = Wie ist der Debug-Anschluss abgeschaltet?
question-port-debug-why = Er muss per Software abgeschaltet sein, dauerhaft oder in der Voreinstellung.
question-port-debug-good-1 = eFuse in der Fertigung gebrannt

question-data-list = Nennen Sie jede Art personenbezogener Daten, was damit geschieht, durch wen und wozu.
question-data-list-why = Diese Liste wird mit Ihren Datenschutzhinweisen und dem Datenverkehr verglichen.
question-data-list-good-1 = E-Mail-Adresse: Konto, durch uns. Video: dem Besitzer gezeigt, bei unserem Hoster gespeichert

question-data-path = Werden diese Daten übertragen, und an wen?
question-data-path-why = Nur was unterwegs ist, kann abgehört werden.
question-data-path-good-1 = An unsere Cloud über die TLS-Verbindung
question-data-path-is-stays = sie bleiben auf dem Produkt
question-data-path-is-service = an einen Dienst, unseren oder einen anderen

question-data-sensitive = Würde ihr Bekanntwerden der Person sehr wahrscheinlich schaden?
question-data-sensitive-why = Video aus dem Schlafzimmer, Gesundheit, Zahlung: Dann ist Schutz Pflicht.
question-data-sensitive-good-1 = Video: ja. Raumtemperatur: nein

question-data-stored = Wo werden sie aufbewahrt?
question-data-stored-why = Das Löschen muss sie dort erreichen.
question-data-stored-good-1 = 30 Tage in der Cloud
question-data-stored-is-service = bei einem Dienst
question-data-stored-is-device = nur auf dem Produkt oder in der App
question-data-stored-is-nowhere = nirgends

question-consent = Verwenden Sie manche davon nur, weil der Nutzer eingewilligt hat?
question-consent-why = Dann muss das Ja freiwillig und der Rückweg einfach sein.
question-consent-good-1 = Ja: Sprachaufnahmen zur Verbesserung der Erkennung
question-consent-good-2 = Nein: nur aufgrund des Vertrags

question-consent-how = Wie holen Sie die Einwilligung ein?
question-consent-how-why = Ein vorab gesetztes Häkchen oder ein Ja in den allgemeinen Geschäftsbedingungen zählt nicht.
question-consent-how-good-1 = Eine eigene Frage, aus, solange der Nutzer nicht einschaltet

question-consent-back = Wie widerruft der Nutzer die Einwilligung?
question-consent-back-why = Jederzeit.
question-consent-back-good-1 = Derselbe Schalter in den Einstellungen

question-telemetry-list = Nennen Sie die gesendeten Nutzungsdaten und wozu sie dienen.
question-telemetry-list-why = Wird mit dem Datenverkehr verglichen.
question-telemetry-list-good-1 = Absturzprotokoll: um Fehler zu beheben

question-erase = Wie löscht der Besitzer alles, Schritt für Schritt, und was löscht jeder Weg: Produkt, Cloud oder beides?
question-erase-why = Einstellungen, personenbezogene Daten und Schlüssel müssen alle weg.
question-erase-good-1 = Knopf zehn Sekunden halten; oder App, Einstellungen, Löschen

question-inputs = Nennen Sie jeden Weg, auf dem Daten hineinkommen: Bildschirme, Seiten und Apps für Menschen, APIs für Programme.
question-inputs-why = Angreifer nutzen sie auch, und mit einem, der nicht erklärt ist, ist der Test nicht bestanden.
question-inputs-good-1 = Webseite; App; REST auf 443; MQTT-Befehle aus der Cloud

question-validation = Wie wird geprüft, was hereinkommt, bevor es verwendet wird?
question-validation-why = Ungewöhnliche Eingaben bringen Produkte zum Absturz oder in fremde Hand.
question-validation-good-1 = Längen und Typen per Schema geprüft; Abfragen mit Parametern

question-recommended = Sollen wir auch die Empfehlungen durchgehen?
question-recommended-why = Für Großbritannien sind sie nicht nötig, doch Käufer, Sicherheitskennzeichen und der CRA achten darauf.
question-recommended-good-1 = Ja
question-recommended-good-2 = Später
question-recommended-is-later = jetzt nicht; das Formular bleibt dort offen

question-vuln-plan = Was tun Sie, wenn jemand eine Schwachstelle meldet, je nach Art, und in welcher Zeit?
question-vuln-plan-why = Es wird beurteilt, ob das rechtzeitig ist.
question-vuln-plan-good-1 = Firmware: behoben in 30 Tagen; Cloud: in 7

question-watch = Wie erfahren Sie von neuen Schwachstellen in dem, was Sie ausliefern, und wie gehen Sie damit um?
question-watch-why = Sammeln, beurteilen, beheben.
question-watch-good-1 = SBOM jede Nacht gegen OSV geprüft; der Produktverantwortliche entscheidet

question-parts = Nennen Sie jede Software auf dem Produkt und wie sie aktualisiert wird.
question-parts-why = Eine Software ohne Weg braucht einen Grund.
question-parts-good-1 = Hauptfirmware: über die App. Funkmodul: mit ihr. Bootloader im ROM: gar nicht, bauartbedingt

question-update-config = Kann der Besitzer automatische Aktualisierungen und Hinweise ein- und ausschalten oder verschieben?
question-update-config-why = Bei Auslieferung an, vom Besitzer steuerbar.
question-update-config-good-1 = Bei Auslieferung an; lassen sich um eine Woche verschieben
question-update-config-is-on-choice = bei Auslieferung an, änderbar
question-update-config-is-off-choice = bei Auslieferung aus, änderbar
question-update-config-is-no-choice = nicht änderbar

question-update-notice = Wie erfährt der Besitzer von einer nötigen Sicherheitsaktualisierung?
question-update-notice-why = Und von dem Risiko, das sie beseitigt.
question-update-notice-good-1 = Nachricht in der App mit Begründung
question-update-notice-is-app = Nachricht in der App oder per E-Mail
question-update-notice-is-device = das Produkt selbst zeigt es an
question-update-notice-is-site = nur auf der Website
question-update-notice-is-not = gar nicht

question-update-check = Wer sucht nach neuen Versionen, und wann?
question-update-check-why = Nach der Einrichtung und immer wieder.
question-update-check-good-1 = Das Produkt, einmal am Tag zu einer zufälligen Minute
question-update-check-is-device = das Produkt, regelmäßig
question-update-check-is-app = die App
question-update-check-is-nobody = niemand

question-crypto-swap = Könnten Sie die Kryptografie per Aktualisierung ändern, und haben Sie an die Nebenwirkungen gedacht?
question-crypto-swap-why = Algorithmen altern.
question-crypto-swap-good-1 = Ja: Bibliothek und Protokollversionen sind Teil des Abbilds

question-isolate = Wenn sich das Produkt nicht aktualisieren lässt: Wie wird es abgetrennt, und wie wird es ersetzt?
question-isolate-why = Damit nicht ein einzelnes altes Gerät das Zuhause gefährdet.
question-isolate-good-1 = Aus der Zentrale entfernen; der Türkontakt piept weiter. Ein neuer ist in einer Minute gekoppelt

question-libraries = Welche Bibliotheken sind für Netzwerk und Kryptografie zuständig, und wer hat sie begutachtet?
question-libraries-why = Begutachteter Code ist besser als selbst gebauter.
question-libraries-good-1 = mbed TLS 3.6: öffentliche Audits. lwIP: weit verbreitet, von uns gefuzzt

question-library-report = Wo ist der Bericht dieser Begutachtung?
question-library-report-why = Name und Version müssen zu dem passen, was im Produkt steckt.
question-library-report-good-1 = audit-2025.pdf

question-service-why = Warum ist jedes lauschende Programm nötig?
question-service-why-why = Was niemand braucht, ist aus.
question-service-why-good-1 = Webserver: Einrichtung

question-port-guard = Wie ist jede Buchse abgeschirmt, die Besitzer nie brauchen?
question-port-guard-why = Gehäuse, Kleber, kein Stecker.
question-port-guard-good-1 = Im Gehäuse, vier Schrauben

question-code-trim = Wie halten Sie Code, der nicht gebraucht wird, aus dem Abbild heraus?
question-code-trim-why = Weniger Code, weniger Lücken.
question-code-trim-good-1 = Build-Optionen; ungenutzte Pakete entfernt; toter Code entfernt

question-privileges = Wie werden Programme daran gehindert, mehr zu tun als nötig?
question-privileges-why = Eine einzelne Lücke sollte nicht alles preisgeben.
question-privileges-good-1 = Eigener Benutzer je Dienst, seccomp

question-memory-guard = Welche Hardware schützt den Speicher?
question-memory-guard-why = MMU, MPU, TrustZone und Ähnliches.
question-memory-guard-good-1 = MPU, vom Echtzeitsystem eingerichtet

question-making = Wie entwickeln Sie sicher?
question-making-why = Schulung, Entwurf, Programmierregeln, Werkzeuge, Tests, Reviews, Archivierung, Freigabe, Zulieferer.
question-making-good-1 = Review jeder Änderung, statische Analyse, Checkliste für die Freigabe

question-boot-check = Wie prüft das Produkt beim Start seine Software, und wie bemerkt es eine Änderung?
question-boot-check-why = Stoppt Schadcode, der einen Neustart übersteht.
question-boot-check-good-1 = Das ROM prüft den Bootloader, dieser den Kernel, dieser das Root-Dateisystem

question-boot-tell = Wenn eine Änderung gefunden wird: Wen warnt es, und über welche Verbindung?
question-boot-tell-why = Und sonst sollte nichts hinausgehen.
question-boot-tell-good-1 = Rotes Licht; kein Netzwerk

question-outage = Was geschieht, wenn Strom oder Netzwerk ausfällt, und wenn sie wiederkommen?
question-outage-why = Sagen Sie für jede Maßnahme: Strom oder Netzwerk, und was sie garantiert.
question-outage-good-1 = Einstellungen im Flash mit Journal; der Lichtschalter funktioniert ohne Netzwerk

question-reconnect = Wie kommt das Produkt nach einem Ausfall wieder ins Netzwerk?
question-reconnect-why = Eine Million Geräte auf einmal bringt Server zum Erliegen.
question-reconnect-good-1 = Zufällige Wartezeit bis zu zwei Minuten, dann immer länger

question-telemetry-watch = Wer sieht Nutzungsdaten auf Anzeichen von Angriffen durch, und wie?
question-telemetry-watch-why = Daten, die ohnehin da sind, können Sie warnen.
question-telemetry-watch-good-1 = Der Server schlägt bei ungewöhnlich vielen Abstürzen Alarm

question-telemetry-personal = Welche personenbezogenen Daten sind darin, und werden sie gebraucht?
question-telemetry-personal-why = Lassen Sie weg, was nicht gebraucht wird.
question-telemetry-personal-good-1 = Keine
question-telemetry-personal-good-2 = Die Nummer des Nutzerkontos, um zurückfragen zu können

question-erase-doc = Wo wird das Löschen erklärt?
question-erase-doc-why = Für Produkt, App und Cloud.
question-erase-doc-good-1 = Hilfeseite: Bevor Sie es verkaufen

question-erase-confirm = Woran sieht der Nutzer, dass das Löschen geklappt hat?
question-erase-confirm-why = Ein klares Zeichen.
question-erase-confirm-good-1 = Die App sagt: Alle Daten gelöscht

question-decisions = Was muss der Besitzer bei der Einrichtung und später entscheiden, und wann wird er gefragt?
question-decisions-why = Wenige Fragen, zur rechten Zeit gestellt.
question-decisions-good-1 = Passwort: erster Start. Fernzugriff: in den Einstellungen

question-decision-default = Was gilt, wenn der Besitzer nichts tut?
question-decision-default-why = Es sollte die sichere Wahl sein.
question-decision-default-good-1 = Fernzugriff: aus

question-setup-doc = Wo wird die sichere Einrichtung erklärt?
question-setup-doc-why = Mit einem Rat zu jeder Wahl.
question-setup-doc-good-1 = Kurzanleitung, Seite 2

question-check-doc = Wo können Besitzer lesen, wie sie prüfen, ob das Produkt sicher eingerichtet ist?
question-check-doc-why = Damit sie bemerken, wenn es das nicht ist.
question-check-doc-good-1 = App: Sicherheitsprüfung

question-ready = Welche der Prozesse, die Sie beschrieben haben, laufen wirklich, mit den nötigen Menschen und Werkzeugen?
question-ready-why = Die Norm will jeden davon bestätigt haben.
question-ready-good-1 = Alle
question-ready-good-2 = Aktualisierungen und Geheimnisse; der Rest kommt im Frühjahr
question-ready-is-updates = Herausgabe von Sicherheitsaktualisierungen
question-ready-is-secrets = Umgang mit Schlüsseln und Geheimnissen
question-ready-is-reports = Bearbeitung gemeldeter Schwachstellen
question-ready-is-watching = Beobachtung neuer Schwachstellen
question-ready-is-making = sichere Entwicklung
question-ready-is-none = keiner davon

question-reasons = Zu jeder Empfehlung, die Sie nicht erfüllen oder die nicht anwendbar ist: warum?
question-reasons-why = Die eine Regel, die immer gilt. Wir listen sie Ihnen auf.
question-reasons-good-1 = 5.7-1: Der Chip kann kein Secure Boot; für das nächste Modell geplant
