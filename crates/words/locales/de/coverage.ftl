# SPDX-License-Identifier: Apache-2.0 OR MIT
# Was untersucht wurde, und warum etwas nicht gelesen wurde.

area-release = Systemversion
area-kernel = Kernel
area-accounts = Konten
area-services = Dienste
area-keys = Schlüssel und Zertifikate
area-components = Softwarekomponenten
area-updates = Aktualisierungen
area-consoles = Konsolen
area-programs = Programme
area-boot = Startkette
area-daemons = Konfigurationen der Dienste
area-secrets = fest hinterlegte Geheimnisse
area-credentials = Zugangsdaten der Dienste
area-privacy = personenbezogene Daten, Protokolle und Telemetrie
area-scripts = Skripte und Webcode
area-firewall = Paketfilter

reason-encrypted = verschlüsselt
reason-unknown = unbekannt
reason-damaged = beschädigt
reason-limit = Grenze erreicht
reason-unsupported = nicht unterstützt
reason-refused = verweigert
reason-interrupted = abgebrochen

gap-looks-encrypted = Es sieht verschlüsselt aus: so zufällig wie die Ausgabe einer Verschlüsselung und ohne erkennbaren Aufbau.
gap-not-recognised = Darin wurde kein bekanntes Format erkannt.
gap-cut-short = Es ist abgeschnitten: Der Kopf nennt mehr Bytes, als da sind.
gap-stream-damaged = Die komprimierten Daten sind beschädigt und lassen sich nicht entpacken.
gap-structure-damaged = Der innere Aufbau ist in sich nicht stimmig.
gap-checksum-wrong = Die Prüfsumme passt nicht zum Inhalt.
gap-codec-unsupported = Es nutzt eine Kompression oder Funktion, die diese Version nicht liest.
gap-limit-bytes = Die Grenze für entpackte Bytes ist erreicht.
gap-limit-entries = Die Grenze für die Zahl der Dateien ist erreicht.
gap-limit-depth = Die Grenze für ineinander verschachtelte Container ist erreicht.
gap-limit-facts = Es ist mehr davon da, als diese Version behält oder verfolgen kann.
gap-root-below = In diesem Ordner, unterhalb des obersten, steht ein Root-Dateisystem: Seine Konten, Dienste und Einstellungen wurden nicht angesehen. Geben Sie diesen Ordner für sich an.
gap-path-unsafe = Ein Pfad darin führt nach außen oder ist keiner.
gap-refused = Das Betriebssystem hat das Lesen verweigert.
gap-link-loop = Ein Verweis darin führt im Kreis.
gap-interrupted = Der Lauf wurde beendet, bevor dies gelesen war.

## The map of bytes
map-container = Container
map-padding = Füllung
map-text = Text
map-compressed = komprimiert
map-random = verschlüsselt oder zufällig
map-code = sieht nach Code aus
map-unknown = unbekannt
