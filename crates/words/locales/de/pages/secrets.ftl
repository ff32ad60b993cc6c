# SPDX-License-Identifier: Apache-2.0 OR MIT
page-core-dump-kept-sees = Einstellungen, mit denen der Kernel den Speicher eines abgestürzten Programms an einen bleibenden Ort schreibt (`kernel.core_pattern` außerhalb von `/tmp`, `/var`, `/run`; `Storage=external` von systemd-coredump), und Startskripte und `limits.conf`, die solche Dateien erlauben (`ulimit -c` mit etwas anderem als 0). *Auffälligkeit*, einmal je Zeile.
page-core-dump-kept-why = Was ein Programm im Speicher hatte, Schlüssel und Passwörter darunter, liegt dann in einer Datei, außerhalb des Speichers, den 5.4-1 sicher haben will, und übersteht einen Neustart.
page-core-dump-kept-blind =
    - Welche Programme abstürzen und was in ihrem Speicher steht.
    - Ob ein Muster ohne `ulimit -c` etwas schreibt: Die Grenze ist auf den meisten Systemen von sich aus 0.
    - Programme, die ihre Grenze selbst setzen.
page-core-dump-kept-fix = `kernel.core_pattern=|/bin/false`, `fs.suid_dumpable=0` und kein `ulimit -c` in der Auslieferung.

page-hard-coded-password-sees =
    Passwörter, mit denen sich das Gerät anderswo anmeldet: in einer Adresse (`mqtts://hub:…@broker`) und in den Einstellungen, aus denen ein bekanntes Programm eines liest (`remote_password` von mosquitto, `psk` von wpa_supplicant, `password` von msmtp, ddclient, inadyn).

    - *Verstoß* gegen 5.4-3 (Einheit 5.4-3-2a: Ein kritischer Sicherheitsparameter ist fest eingebaut) und 5.4-4 (Einheit 5.4-4-1b: Er ist nicht je Gerät verschieden): Eine solche Zeile steht in einer Konfiguration, die das Gerät liest.
    - *Auffälligkeit*: eine Einstellung, deren Name nach einem Passwort verlangt (`db_password=…`), ohne dass hier bekannt ist, was ihr Programm daraus macht; eine Adresse in einem Skript oder Programm, oder mit einem Host, der für Beispiele reserviert ist oder im Heimnetz liegt; eine halb ausgefüllte Vorlage (`ssid="SSID"`), ein abgeschaltetes Netz, eine Datei, die ein Skript neu schreibt; ein Passwort auf der Befehlszeile eines Skripts (`curl -u`, `sshpass -p`), in `.netrc` oder `ipsec.secrets`.

    Übergangen werden: Kommentare, Dokumentation und Beispiele, Platzhalter, Variablen, Dateinamen, Hashes, Adressen des Geräts selbst.
page-hard-coded-password-why = Ein Passwort im Abbild hat jeder in der Hand, der es herunterlädt; gilt es für alle Geräte, verrät eines alle anderen, und der Hersteller kann es nicht ändern, ohne sie auszusperren.
page-hard-coded-password-blind =
    - Ob der erste Start es ersetzt, und was es erlaubt.
    - Passwörter in kompilierten Programmen, in Datenbanken, in verschlüsselten oder nicht gelesenen Teilen.
    - Passwörter der eigenen Konten und des eigenen WLANs: Darauf sehen andere Prüfungen.
page-hard-coded-password-fix = Geben Sie jedem Gerät ein eigenes Passwort, in der Fertigung oder bei der Anmeldung erzeugt und auf der beschreibbaren Partition gehalten, oder ein eigenes Zertifikat. Ändern Sie das bekannte.

page-hard-coded-token-sees =
    Token und Schlüssel von Diensten in den Dateien eines Abbilds: an der Form, die nur ein Dienst vergibt (GitHub, GitLab, npm mit ihrer Prüfsumme, Stripe, SendGrid, Slack, Schlüssel von Azure an ihrer Länge nach dem Dekodieren), und Einstellungen, deren Name nach einem Token verlangt (`API_TOKEN`, `client_secret`) und deren Wert so zufällig ist wie einer.

    - *Verstoß*: Die Form ist die des Dienstes, oder eine solche Einstellung steht in einer Konfiguration unter `/etc` oder in einer Datei mit Einstellungen; ein privater Schlüssel von WireGuard ebenso. Einheit 5.4-3-2a: Ein kritischer Sicherheitsparameter ist fest eingebaut; Einheit 5.4-4-1b: Er ist nicht je Gerät verschieden.
    - *Auffälligkeit*: die Kennung eines Schlüssels von Amazon (das Geheimnis dazu ist anderswo), ein Schlüssel von Google (zum Zeigen gedacht, wenn er an eine Anwendung gebunden ist), ein JSON Web Token (es kann abgelaufen sein), ein Schlüssel einer Verschlüsselung (`aes_key`), ein Token in einem Skript, eine UUID oder ein kurzer Wert.

    Übergangen werden: Kommentare, Dokumentation, Beispiele, Platzhalter, Verweise auf Variablen und Dateien, öffentliche Schlüssel, Hashes, Skripte von Webseiten.
page-hard-coded-token-why = Wer ein Abbild auspackt, hat das Token aller Geräte und kann mit dem Dienst sprechen, als wäre er eines von ihnen oder alle; und es lässt sich nicht sperren, ohne sie alle auszusperren.
page-hard-coded-token-blind =
    - Was ein Token erlaubt, ob es noch gilt und ob der erste Start es ersetzt.
    - Token ohne eigene Form in kompilierten Programmen und solche, die zusammengesetzt werden.
    - Geheimnisse in verschlüsselten oder nicht gelesenen Teilen des Abbilds.
page-hard-coded-token-fix = Sperren Sie das Token. Geben Sie jedem Gerät eigene Zugangsdaten: einen Schlüssel, der beim ersten Start auf dem Gerät entsteht und bei der Anmeldung zertifiziert wird, oder einen Einmalcode aus der Fertigung.

page-host-private-key-sees =
    Die private Hälfte eines SSH-Hostschlüssels im Abbild, im Format von dropbear, OpenSSH oder PEM, wo Name und Ort sagen, dass es ein Hostschlüssel ist. *Verstoß*, einmal je Schlüssel und Datei. *Auffälligkeit*, wo ein Skript des Starts ihn entfernt und einen anderen erzeugen lässt.

    Übergangen werden: öffentliche Schlüssel; Dateien ohne ein einziges Byte, die OpenWrt als Platzhalter ausliefert; Schlüssel unter einer Passphrase (ein unbeaufsichtigter Server kann sie nicht benutzen); und Schlüssel, die eine Bibliothek für ihre Selbsttests veröffentlicht, die in Programmen stehen und nichts über die Identität dieses Geräts beweisen.
page-host-private-key-why = Der Hostschlüssel sagt dem Besitzer, dass der SSH-Server sein Gerät ist und niemand dazwischen. Einer im Abbild ist in jedem Gerät und in der Hand eines jeden, der die Firmware herunterlädt: Jeder davon kann sich als irgendein Gerät ausgeben und das eingegebene Passwort lesen. Solche Schlüssel werden gesammelt und veröffentlicht, und dieselben tauchen in Produkten verschiedener Hersteller auf. Er ist ein fest eingebauter kritischer Sicherheitsparameter (5.4-3, Einheit 5.4-3-2a) und nicht je Gerät verschieden (5.4-4, Einheit 5.4-4-1b).
page-host-private-key-blind =
    - Ob der erste Start den Schlüssel wegwirft und einen neuen erzeugt. Wenn ja, ist die Datei unnötig; wenn nicht *immer*, gilt der Befund.
    - Ob ein SSH-Server startet, und mit welcher Schlüsseldatei.
    - Private Schlüssel für anderes (TLS, Aktualisierungen, VPN).
    - Schlüssel in verschlüsselten oder nicht gelesenen Teilen des Abbilds.
page-host-private-key-fix = Nehmen Sie die Datei aus dem Abbild, und erzeugen Sie den Schlüssel beim ersten Start auf dem Gerät, sobald sein Zufallsgenerator bereit ist: `dropbear -R` tut es von selbst, `ssh-keygen -A` für OpenSSH. Halten Sie ihn auf der beschreibbaren Partition, damit eine Aktualisierung ihn nicht verliert. Geräte im Feld brauchen auch einen neuen Schlüssel: Die Aktualisierung soll einen Schlüssel mit dem bekannten Fingerabdruck ersetzen.

page-private-key-file-sees =
    Einen privaten Schlüssel im Format PEM, DER, OpenSSH oder dropbear irgendwo im Abbild oder in einem Schlüsselspeicher (PKCS #12, JKS, JCEKS).

    - *Verstoß* gegen 5.4-3 (Einheit 5.4-3-2a): Der Schlüssel ist nicht verschlüsselt, oder sein Schlüsselspeicher öffnet sich einem Passwort, das Werkzeuge und Anleitungen nennen (`changeit`), und er steht in einer Datei, die kein Programm ist: `server.pem` eines Webservers, ein Client-Schlüssel für die Cloud, `id_rsa` eines Nutzers.
    - *Auffälligkeit*: Der Schlüssel ist verschlüsselt (die Passphrase muss auch irgendwo sein, oft im selben Abbild); oder er steht in einem Programm oder einer Bibliothek und ist nicht als einer bekannt, den sie für Selbsttests veröffentlicht; oder in etwas, das keine Datei ist; oder der Name der Datei ist der eines Testschlüssels (`test.key`); oder ein Skript des Starts erzeugt an seiner Stelle einen anderen.
    - *Hinweis*: Er steht bei Dokumentation, Beispielen oder Testdaten.

    Übergangen werden: Schlüssel, die Bibliotheken für ihre Selbsttests veröffentlichen, in Programmen; SSH-Hostschlüssel, die eine eigene Prüfung haben (`host-private-key`); öffentliche Schlüssel und Zertifikate; die Worte `BEGIN PRIVATE KEY` ohne Schlüssel dahinter.
page-private-key-file-why = Was im Abbild ist, ist in jedem Gerät und in der Hand eines jeden, der die Firmware herunterlädt. Mit dem Schlüssel eines Servers kann sich jeder als das Gerät ausgeben und lesen, was ihm gesendet wird; mit dem eines Clients kann sich jeder gegenüber dem Dienst des Herstellers als das Gerät ausgeben. Sammlungen solcher Schlüssel sind öffentlich. Ein fest in der Software stehender Schlüssel ist ein fest eingebauter kritischer Sicherheitsparameter, den 5.4-3 ausschließt.
page-private-key-file-blind =
    - Ob der Schlüssel benutzt oder beim ersten Start ersetzt wird. Ist Letzteres immer so, ist die Datei unnötig; sagen Sie es in der Erklärung, und legen Sie den Befund mit diesem Grund beiseite.
    - Wozu der Schlüssel dient: Schützt er Aktualisierungen oder den Dienst, ist auch 5.4-4 betroffen.
    - Schlüssel als bloße Zahlen, in Schlüsselspeichern anderer Art (BKS) oder in verschlüsselten oder nicht gelesenen Teilen des Abbilds.
page-private-key-file-fix = Nehmen Sie die Datei aus dem Abbild. Erzeugen Sie den Schlüssel beim ersten Start auf dem Gerät, oder bringen Sie in der Fertigung je Gerät einen ein, in einen Speicher, den nur sein Benutzer lesen kann. Ersetzen Sie, was der Schlüssel geschützt hat: Mit ihm signierte Zertifikate sind zu sperren.

page-shared-device-certificate-sees =
    Ein Zertifikat und im selben Abbild der zugehörige private Schlüssel, ohne Passphrase lesbar. *Auffälligkeit*, einmal je Zertifikat und Datei, mit dem Ort des Schlüssels. Schlimmer, wo das Zertifikat andere signieren darf: Dann ist der Schlüssel einer Zertifizierungsstelle in jedem Gerät.

    Übergangen werden: Programme, Sammlungen, Dokumentation und Tests.
page-shared-device-certificate-why = Das Paar ist eine Identität: eines Servers, eines Clients des Herstellerdienstes, einer Zertifizierungsstelle. Im Abbild ist sie für alle Geräte dieselbe, und ein geöffnetes Gerät verrät alle. 5.4-4 verlangt, dass je Gerät verschieden ist, was Aktualisierungen und die Kommunikation mit Diensten schützt.
page-shared-device-certificate-blind =
    - Ob das Paar benutzt wird, wozu, und ob der erste Start ein anderes erzeugt.
    - Schlüssel und Zertifikate, die in einem Schlüsselspeicher vereint sind, und Kurven, deren öffentliche Hälfte der Schlüssel nicht nennt.
page-shared-device-certificate-fix = Erzeugen Sie den Schlüssel beim ersten Start oder in der Fertigung auf dem Gerät, einen je Gerät, und lassen Sie dort sein Zertifikat signieren. Der Schlüssel einer Zertifizierungsstelle gehört auf kein Gerät: Halten Sie ihn offline, und sperren Sie, was ein ausgelieferter signiert hat.

page-settings-in-clear-sees =
    Die Partitionstabelle eines Geräts von Espressif mit einer Partition für Einstellungen (NVS), in der WLAN-Passwort, Schlüssel und Token liegen.

    - *Auffälligkeit* unter 5.4-1 (Einheit 5.4-1-1c): Weder ist die Partition als verschlüsselt gekennzeichnet, noch gibt es eine für ihre Schlüssel (`nvs_keys`). Selbst eingeschaltete Flash-Verschlüsselung erfasst NVS nicht.
    - *Hinweis*: Eines von beidem ist da.
page-settings-in-clear-why = Wer den Flash-Chip eines weggegebenen Geräts ablötet oder über die Kontakte liest, liest das Netzwerkpasswort seines Besitzers.
page-settings-in-clear-blind =
    - Schlüssel, die der Chip selbst ableitet (NVS-Verschlüsselung mit HMAC, seit ESP-IDF 5.2), die keine Partition brauchen.
    - Fuses: ob die Flash-Verschlüsselung an und der Bus des Chips geschlossen ist.
    - Was die Software in NVS ablegt.
page-settings-in-clear-fix = Schalten Sie die Flash-Verschlüsselung im Release-Modus und die von NVS ein (`CONFIG_NVS_ENCRYPTION`), mit HMAC oder mit einer Partition `nvs_keys`, die als `encrypted` gekennzeichnet ist.

page-secret-in-log-sees = Zeilen von Shell-Skripten, die eine Variable an `logger` geben oder in eine Protokolldatei schreiben, deren Name sagt, dass sie ein Geheimnis enthält (`password`, `psk`, `token`). *Auffälligkeit* unter 5.4-1 (Einheit 5.4-1-1c), einmal je Zeile.
page-secret-in-log-why = Protokolle liest jeder, der einen Fehler sucht; sie werden aufbewahrt, an den Hersteller und an Server gesendet. Was das Geheimnis am Speicherort schützt (5.4-1), schützt es dort nicht.
page-secret-in-log-blind =
    - Was die Variable enthält, und ob die Zeile je läuft.
    - Kompilierte Programme und Skripte in anderen Sprachen.
    - Zeilen, die auf der nächsten weitergehen.
page-secret-in-log-fix = Protokollieren Sie, dass es gesetzt wurde, nie, was es ist.
