# SPDX-License-Identifier: Apache-2.0 OR MIT
page-downgrade-allowed-sees =
    Was die Konfiguration eines Aktualisierungsprogramms über ältere Versionen sagt, in Worten, die keinen Zweifel lassen: `ALLOW_DOWNGRADE`, `anti_rollback`, `no-downgrading` von SWUpdate, `min-bundle-version` von RAUC.

    - *Verstoß* gegen 5.3-2 (Einheit 5.3-2-1a: Sie fragt, ob der Entwurf Missbrauch verhindert, und das Zurückstufen nennt die Norm als Erstes): Ältere Versionen werden angenommen.
    - *Eingehalten*, für dieselbe Einheit: Sie werden abgelehnt.
    - *Hinweis*: Ein Zähler, der nur steigt, ist mit dem Abbild signiert (MCUboot, ESP-IDF, verifizierter Start von Android). Ob der Bootloader ihn mit seinem eigenen vergleicht, sagt das Abbild nicht.
page-downgrade-allowed-why = Eine alte Version des Herstellers ist signiert und gültig. Wer sie dem Gerät unterschieben kann, bringt jede Lücke zurück, die seither geschlossen wurde.
page-downgrade-allowed-blind =
    - Was das Aktualisierungsprogramm aus der Einstellung macht, und Regeln, die nur im Programm stehen.
    - Zähler in Fuses oder im Bootloader, die ablehnen, was die Einstellung durchlässt.
    - Den Weg zurück von Hand durch den Besitzer, der gewollt sein kann.
page-downgrade-allowed-fix = Nehmen Sie die Version oder einen nur steigenden Zähler in das Signierte auf, und lehnen Sie Niedrigeres ab. Wo ein Weg zurück nötig ist, soll der Hersteller ihn einzeln signieren.

page-sbom-against-image-sees =
    Eine Komponente einer Stückliste (CycloneDX, SPDX), die auch das Abbild enthält, in einer anderen Version: *Auffälligkeit*, als Widerspruch gekennzeichnet, mit der Zeile des Papiers und der Stelle im Abbild nebeneinander. Welche von beiden stimmt, sagt sie nicht.

    Dieselbe Komponente erkennt sie am Namen oder am Namen in ihrer Package-URL oder CPE. Versionen gelten als gleich, wenn sie sich nur in der Revision einer Distribution (`1.36.1-2` und `1.36.1`), in einer Epoche oder einem führenden `v` unterscheiden. Enthält das Abbild mehrere Versionen, genügt eine passende.
page-sbom-against-image-why = Wer nach verwundbaren Komponenten sucht, liest die Stückliste. Ist sie älter als das Abbild, werden behobene Lücken gemeldet; ist sie neuer, offene nicht. Die Liste der Softwarekomponenten, von der der Test der Bestimmung 5.3-1 ausgeht, ist dann nicht die des Produkts.
page-sbom-against-image-blind =
    - Eine Komponente, die eine Seite anders nennt (`openssl` und `libssl3`).
    - Komponenten, die nur eine Seite hat: Ein Abbild zeigt wenig von dem, was in Programme gelinkt ist.
    - Korrekturen, die in eine ältere Version übernommen wurden.
page-sbom-against-image-fix = Erzeugen Sie die Stückliste im selben Build wie das Abbild, aus dem, was installiert ist, und veröffentlichen Sie beides zusammen.

page-unsigned-update-feed-sees =
    Woher Aktualisierungen kommen und ob eine Signatur verlangt wird: die Quellen von opkg mit `check_signature` und den Schlüsseln in `/etc/opkg/keys`, und die Konfiguration eines eigenen Aktualisierungsprogramms des Herstellers, deren Einstellungen es deutlich sagen (`CHECK_SIGNATURE=0`). Ein Befund je Datei, die Quellen nennt.

    - *Verstoß*, Quellen über einfaches HTTP oder FTP: Wer zwischen Gerät und Server steht, kann ihm eigene Software geben. 5.3-2 (Einheit 5.3-2-1a: Der Entwurf verhindert das Einschleusen nicht), 5.3-7 (Einheit 5.3-7-1b: Ohne Signatur sichert nichts die Authentizität), 5.3-9 (Einheiten 5.3-9-1a und 5.3-9-1c: Das Gerät prüft die Authentizität nicht) und 5.3-10 (Einheiten 5.3-10-1a und 5.3-10-1b: Es gibt kein Vertrauensverhältnis, auf dem sie ruhen könnte).
    - *Verstoß*, Quellen über HTTPS: Der Kanal kann authentifiziert sein; 5.3-2, 5.3-7 und 5.3-10 bleiben daher einer genaueren Betrachtung überlassen, aber das Gerät selbst prüft nicht, ob die Aktualisierung vom Hersteller ist: 5.3-9 (Einheiten 5.3-9-1a und 5.3-9-1c).
    - *Auffälligkeit*: Quellen, von denen nicht bekannt ist, ob sie in einem Netzwerk liegen; ein Update-Paket von SWUpdate ohne Signatur über seiner Beschreibung (Einheiten 5.3-9-1a und 5.3-9-1c).
    - *Eingehalten*: Eine Signatur wird verlangt (bei opkgs Quellen ist auch der Schlüssel da): Einheiten 5.3-9-1a, 5.3-9-1b und 5.3-10-1b, für diese Quellen allein.
    - *Hinweis*, für dieselben Einheiten: Eine Signatur wird verlangt, aber ein Skript desselben Abbilds holt Software und schreibt sie, und das Abbild sagt nicht, dass es eine prüft.
    - Nichts, wo das Abbild es nicht sagt.
page-unsigned-update-feed-why = Das Aktualisierungsprogramm ist die stärkste Fernsteuerung eines Geräts. Ein Server wird aufgebrochen, ein Domainname läuft ab, der Zugangspunkt eines Cafés antwortet an seiner Stelle: Ohne eine Signatur mit einem Schlüssel, der nicht auf diesem Server liegt, installiert jedes Gerät, was es bekommt.
page-unsigned-update-feed-blind =
    - Was das Aktualisierungsprogramm aus der Einstellung macht, und ob es das Zertifikat des Servers prüft.
    - Andere Wege der Aktualisierung (eine Webseite, die eine Datei nimmt, ein Bootloader, eine App) und kompilierte Programme.
    - Ob je einer diese Quellen benutzt: Eine Paketverwaltung, die aus Bequemlichkeit im Abbild ist, zählt. Sie aus der Auslieferung zu nehmen, behebt es auch.
    - Wie gut Verfahren und Schlüssel sind, und ob eine ältere Version angenommen wird.
    - Eine Signatur um das Paket herum, die entfernt wurde, bevor es hier gelesen wurde.
page-unsigned-update-feed-fix = Signieren Sie, was Sie veröffentlichen, mit einem Schlüssel, der nicht auf dem Server liegt; liefern Sie die öffentliche Hälfte schreibgeschützt aus; installieren Sie nicht, was sich nicht prüfen lässt. Mit opkg: `option check_signature` in `/etc/opkg.conf`, der usign-Schlüssel des Builds in `/etc/opkg/keys`, und signierte Listen auf dem Server.

page-unverified-update-script-sees =
    Shell-Skripte, deren Name sagt, dass sie aktualisieren, die etwas holen (`wget`, `curl`, …) und es in den Flash (`mtd write`, `flashcp`, `nandwrite`, `dd` oder `>` auf ein Flash-Gerät, `sysupgrade -F`) oder über das System schreiben (`tar … -C /`), ohne einen Befehl dazwischen, der eine Signatur prüfen könnte: nichts von OpenSSL, GnuPG, usign oder signify, kein Wort, das mit Schlüsseln oder Signaturen zu tun hat, kein anderes Skript, das eingebunden oder aufgerufen wird.

    - *Verstoß*: Es holt ohne TLS oder ohne auf das Zertifikat des Servers zu sehen. 5.3-2 (Einheit 5.3-2-1a), 5.3-7 (Einheit 5.3-7-1b), 5.3-9 (Einheiten 5.3-9-1a und 5.3-9-1c) und 5.3-10 (Einheiten 5.3-10-1a und 5.3-10-1b).
    - *Auffälligkeit*: Die Adresse steht nicht im Skript oder ist eine mit HTTPS; dann schützt vielleicht der Kanal, was kommt (Einheiten 5.3-9-1a und 5.3-9-1c). Oder eine Prüfsumme wird verglichen, die nicht auf demselben offenen Weg kam.
    - *Auffälligkeit*, für dieselben Einheiten: Etwas prüft eine Signatur, aber daraus folgt nichts (`… || true`), oder es steht hinter dem Befehl, der schreibt.
page-unverified-update-script-why = Wer zwischen Gerät und Server steht oder an seiner Stelle antwortet, schreibt eigene Software in den Flash. Eine Prüfsumme aus derselben Quelle hilft nicht.
page-unverified-update-script-blind =
    - Ob das Skript je läuft. Eines, das nicht benutzt wird, gehört nicht ins Abbild.
    - Eine Prüfung in einem Programm, das das Skript aufruft, oder im Bootloader.
    - Aktualisierungsprogramme, die kompiliert oder in anderen Sprachen sind.
page-unverified-update-script-fix = Signieren Sie, was Sie veröffentlichen; prüfen Sie es mit einem öffentlichen Schlüssel im schreibgeschützten Teil, bevor etwas geschrieben wird (`openssl pkeyutl -verify`, `usign -V`); brechen Sie ab, wo es nicht stimmt. Holen Sie über TLS mit der Wurzel, der Sie vertrauen.

page-update-certificate-unchecked-sees =
    Aktualisierungsskripte, die mit `wget --no-check-certificate` oder `curl -k` holen, auch über eine Variable, oder `opkg --no-check-certificate` aufrufen, und Konfigurationen von Aktualisierungsprogrammen, die dasselbe sagen (`VERIFY_TLS=0`, `SkipVerify` von Mender). Was das Gerät sich selbst fragt, zählt nicht.

    {"*"}Auffälligkeit*, unter 5.3-10 (Einheit 5.3-10-1b: Das Vertrauensverhältnis kann nicht auf dem Kanal ruhen) und 5.5-1 (Einheit 5.5-1-1b: Der Mechanismus kann keine Authentizität geben). Eine Signatur der Aktualisierung kann dennoch halten; wo bekannt ist, dass keine geprüft wird, nennen es andere Prüfungen einen Verstoß.
page-update-certificate-unchecked-why = TLS ohne Blick auf das Zertifikat verschlüsselt für jeden, der antwortet. Es verrät dem falschen Server auch, welche Version das Gerät hat, und lässt ihn Aktualisierungen zurückhalten.
page-update-certificate-unchecked-blind =
    - Was mit der geholten Datei geschieht, über die Worte des Skripts hinaus.
    - Aktualisierungsprogramme, die kompiliert sind.
page-update-certificate-unchecked-fix = Liefern Sie das Wurzelzertifikat Ihres Servers mit, und prüfen Sie dagegen (`--ca-certificate`, `--cacert`). Stellen Sie zuerst die Uhr, oder nehmen Sie ein Zertifikat, das das Produkt überlebt.

page-update-over-http-sees =
    Quellen von Aktualisierungen über einfaches HTTP oder FTP, in den Quellen von opkg oder der Konfiguration eines eigenen Programms des Herstellers, wo eine Signatur geprüft wird oder das Abbild es nicht sagt. *Auffälligkeit*, einmal je Datei, die Quellen nennt. Wo keine Signatur geprüft wird, ist es ein Verstoß, den `unsigned-update-feed` meldet.

    Warum kein Verstoß: Eine Signatur, die mit einem Schlüssel aus dem Abbild geprüft wird, beweist, wer die Aktualisierung gemacht hat und dass niemand sie geändert hat, gleich auf welchem Kanal. EN 303 645 nennt die Signatur und den authentifizierten Kanal nebeneinander (5.3-10). Was die Signatur nicht leistet, bleibt einem Menschen überlassen (Einheiten 5.3-2-1a und 5.5-1-1a).
page-update-over-http-why = Wer mithört, erfährt, welche Version jedes Gerät hat und damit, welche Lücken. Wer dazwischensteht, kann eine Aktualisierung zurückhalten oder eine alte signierte Liste ausgeben, solange das Gerät sie nimmt; eine geschlossene Lücke bleibt so offen.
page-update-over-http-blind =
    - Ob das Programm ältere Versionen und veraltete Listen ablehnt.
    - Ob jemand diese Quellen benutzt, und was ein kompiliertes Programm tut.
    - Einen Tunnel (VPN) um den Kanal.
page-update-over-http-fix = Bieten Sie die Dateien über HTTPS an, und lassen Sie das Zertifikat prüfen; behalten Sie die Signatur. Nehmen Sie eine Version oder ein Datum in das Signierte auf, und lehnen Sie ab, was älter ist als das Installierte.

page-android-test-keys-sees = `ro.build.tags=test-keys` unter den Eigenschaften eines Android-Abbilds: Der Build sagt von sich selbst, dass seine Pakete und Aktualisierungen mit den Schlüsseln signiert sind, die in Androids öffentlichem Quelltext liegen. *Auffälligkeit* unter 5.3-9 (Einheit 5.3-9-1a).
page-android-test-keys-why = Wer diese Schlüssel hat, also jeder, signiert eine Aktualisierung oder App mit den Rechten des Systems, und das Gerät hält sie für die des Herstellers.
page-android-test-keys-blind =
    - Die Zertifikate selbst: Manche Hersteller signieren danach mit eigenen Schlüsseln und lassen das Wort stehen. Deshalb ist es eine Auffälligkeit.
    - Ob das Gerät Aktualisierungen in Form signierter Pakete annimmt.
page-android-test-keys-fix = Signieren Sie die Auslieferung mit eigenen Schlüsseln (`sign_target_files_apks`), die offline liegen, und achten Sie darauf, dass dort dann `release-keys` steht.

page-single-system-slot-sees =
    Wohin eine Aktualisierung geht: Slots von RAUC und Mender, zwei Modi in der Beschreibung eines Pakets von SWUpdate, ein Startzähler mit Rückweg in U-Boots Umgebung, Partitionen für Anwendungen von Espressif.

    - *Eingehalten* unter 5.9-1 (Einheit 5.9-1-1a): Es gibt zwei Plätze für das System. Das laufende bleibt heil, bis das neue gestartet ist.
    - *Auffälligkeit*, für dieselbe Einheit: Es gibt nur einen Platz. Eine Aktualisierung, der der Strom ausgeht, hinterlässt ein Gerät, das nicht startet, wenn nichts anderes es rettet.
page-single-system-slot-why = Aktualisierungen laufen nachts, und auch dann fällt der Strom aus. Ein Gerät, das daran stirbt, hat weder seine Funktion noch danach je eine Aktualisierung.
page-single-system-slot-blind =
    - Ob der Bootloader von selbst zurückgeht, und nach welcher Regel.
    - Andere Mittel: ein Rettungssystem, eine Kopie im Speicher, die in einem Zug geschrieben wird.
    - Aktualisierungsprogramme eines Herstellers.
page-single-system-slot-fix = Halten Sie zwei Slots, und schalten Sie am Ende um (RAUC, Mender, SWUpdate; ESP-IDF: zwei Partitionen `ota_0` und `ota_1` und `CONFIG_BOOTLOADER_APP_ROLLBACK_ENABLE`), und bestätigen Sie das neue System erst, wenn es sich bewährt hat.
