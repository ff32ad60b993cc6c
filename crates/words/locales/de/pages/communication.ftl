# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    Einen mosquitto, den das Abbild startet und der für andere als das Gerät selbst lauscht.

    - *Verstoß* gegen 5.5-4 (Einheit 5.5-4-1a: Was über das Netzwerk erreichbar ist, hat keine Authentifizierung): `allow_anonymous true`, und weder eine Liste von Rechten (`acl_file`) noch ein Plug-in (`plugin`), noch Schlüssel oder Zertifikate, die Clients brauchen.
    - *Auffälligkeit*: dasselbe mit einer Liste von Rechten oder einem Plug-in, die ablehnen können, oder wo das Abbild nicht klärt, ob er startet.
    - *Hinweis*: `allow_anonymous false`. Über andere erreichbare Funktionen sagt das nichts.
page-mqtt-anonymous-why = Wer im Netzwerk ist, liest alle Nachrichten und sendet Befehle an alle, die lauschen.
page-mqtt-anonymous-blind =
    - Was die Topics bewirken, was ein Plug-in verlangt, eine Firewall.
    - Vorgaben: Ohne die Einstellung lassen Versionen vor 2.0 jeden ein, spätere niemanden.
page-mqtt-anonymous-fix = `allow_anonymous false` mit `password_file`, oder Zertifikate für Clients (`require_certificate true`); binden Sie den Listener an 127.0.0.1, wo nur das Gerät selbst ihn benutzt.

page-ssh-weak-algorithms-sees =
    `Ciphers`, `MACs`, `KexAlgorithms` und `Protocol` in der Konfiguration des OpenSSH-Servers, wo sie einschalten, was seine Entwickler abgeschaltet haben: RC4, DES und 3DES, Blowfish, CBC-Modi, MD5, `diffie-hellman-group1-sha1`, Version 1 des Protokolls.

    - *Verstoß* gegen 5.5-1 (Einheit 5.5-1-1d: Für die Kryptografie sind durchführbare Angriffe bekannt): Der Server startet, und RC4, einfaches DES oder Gruppe 1 wird angeboten. MD5 in einem MAC und Version 1 des Protokolls (die der Server seit OpenSSH 7.4 nicht mehr hat) sind Auffälligkeiten.
    - *Auffälligkeit* für dieselbe Einheit: der Rest (3DES, Blowfish, CBC), oder ein Start, den das Abbild nicht klärt.
page-ssh-weak-algorithms-why = Wer dazwischensteht, wählt das Schwächste, das beide Seiten kennen.
page-ssh-weak-algorithms-blind =
    - Was ein Server ohne diese Zeilen anbietet: Das hängt von seiner Version ab.
    - dropbear, dessen Verfahren fest eingebaut sind.
page-ssh-weak-algorithms-fix = Nehmen Sie die Zeilen heraus: Was OpenSSH von sich aus anbietet, ist solide. Alte Clients sind auf einem Gerät für Verbraucher kein Grund.

page-weak-key-sees =
    Schlüssel und Zertifikate, deren Größe bekannt ist: RSA unter 2048 Bit, DSA, elliptische Kurven unter 224 Bit. *Auffälligkeit*, einmal je Schlüssel und Datei.

    Übergangen werden: Dateien mit vier oder mehr Zertifikaten, die Sammlungen öffentlicher Stellen sind (alten Wurzeln darin wird dem Namen nach vertraut, nicht ihrer Signatur); Schlüssel in Programmen; Dokumentation und Tests.
page-weak-key-why = Schlüssel dieser Größe liegen unter dem, was NIST SP 800-131A, BSI TR-02102 und die SOGIS-Liste seit 2014 zulassen. RSA mit 512 Bit ist in Stunden faktorisiert, 1024 Bit sind für Staaten erreichbar.
page-weak-key-blind =
    - Wozu der Schlüssel dient und ob ihn etwas benutzt. Deshalb ist es eine Auffälligkeit.
    - Schlüssel, die das Gerät selbst erzeugt, und die Größe verschlüsselter Schlüssel.
    - Schlüssel mit einem Fehler in ihren Zahlen (`flawed-key`) und die von Debians Generator von 2008.
page-weak-key-fix = Erzeugen Sie einen neuen Schlüssel: Ed25519, P-256 oder RSA mit 3072 Bit. Prüft er Aktualisierungen, so liefern Sie den neuen mit einer Aktualisierung, die noch der alte signiert.

page-weak-wifi-sees =
    Wie das eigene WLAN des Geräts verschlüsselt ist: `wpa` und `wep_key` von hostapd, `encryption` von OpenWrt.

    - *Verstoß* gegen 5.5-1 (Einheit 5.5-1-1d: Für die Kryptografie sind durchführbare Angriffe bekannt): WEP, im ausgelieferten Zustand an. Der Schlüssel ist durch Mithören in Minuten gefunden.
    - *Auffälligkeit* unter derselben Bestimmung (Einheit 5.5-1-1a): Das Netz ist an und offen. Es dient vielleicht nur der Einrichtung; dann braucht, was darüber geht, eigenen Schutz.
    - *Auffälligkeit* (Einheit 5.5-1-1d): das erste WPA nur mit TKIP.
page-weak-wifi-why = Was darüber geht, liest und ändert jeder in Reichweite.
page-weak-wifi-blind =
    - Wie lange ein offenes Netz an ist, und was die Einrichtung darüber schützt.
    - Treiber, die ihre Einstellungen von anderswo nehmen.
page-weak-wifi-fix = WPA2 mit CCMP oder WPA3 (`wpa=2`, `rsn_pairwise=CCMP`, `encryption sae-mixed`), mit einem eigenen Schlüssel je Gerät.

page-web-interface-without-tls-sees =
    Einen Webserver, den das Abbild startet (uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd, Apaches httpd), und die Adressen über einfaches HTTP, die seine Konfiguration anderen als dem Gerät selbst öffnet.

    - *Verstoß* gegen 5.5-1 (Einheit 5.5-1-1a) und 5.6-1 (Einheit 5.6-1-1a): Der Server ist im ausgelieferten Zustand an, und entweder sind seine Seiten eine Verwaltungsoberfläche (uhttpd mit einem Handler für Lua oder ubus, oder mit LuCI), oder derselbe Server gibt sie auch über TLS aus und eine Zeile schaltet TLS für diese Adresse ab: Dort schützt der Hersteller sie, hier nicht. `redirect_https` von uhttpd hilft nicht, wo dem Abbild die Bibliothek oder das Zertifikat für TLS fehlt: Dann bleibt der Server bei einfachem HTTP.
    - *Auffälligkeit*: Der Server ist an, und das Abbild sagt nicht, ob seine Seiten eine Anmeldung verlangen oder ob er auf HTTPS umleitet; oder er startet unter einer Bedingung, die das Abbild allein nicht klärt.
    - Nichts: Nur das Gerät selbst wird bedient (127.0.0.1, ::1); alle werden auf HTTPS umgeleitet, und HTTPS funktioniert; oder der Server startet nicht.

    Warum Einheit 5.6-1-1a: HTTPS leistet alles, was HTTP leistet, also rechtfertigt nichts eine Anmeldung über HTTP.
page-web-interface-without-tls-why = Eine Anmeldung über HTTP sendet das Passwort und dann die Sitzung im Klartext an jeden im selben Netzwerk, das Telefon eines Gasts und einen befallenen Fernseher eingeschlossen. Wer dazwischensteht, kann auch die Seite ändern. 5.5-1 verlangt bewährte Kryptografie, die zur Nutzung passt, und hier ist keine.
page-web-interface-without-tls-blind =
    - Was die Seiten sind. Ein Server mit nichts als öffentlichen Bildern ist kein Mangel.
    - Umleitungen anderer Server als uhttpd und solche, die eine Seite selbst macht: Ein Server neben HTTPS, der vielleicht nur umleitet, ist eine Auffälligkeit.
    - Eine Firewall, die den Port schließt; Server unter anderen Namen und in ein Programm kompilierte.
    - Wie gut das TLS ist, wo es welches gibt.
page-web-interface-without-tls-fix = Geben Sie die Seiten über HTTPS aus, mit einem Schlüssel, den jedes Gerät beim ersten Start erzeugt, und lassen Sie Port 80 nur umleiten, oder schließen Sie ihn. Unter OpenWrt: Installieren Sie eine TLS-Bibliothek für uhttpd und ein Programm, das Zertifikate erzeugt, und setzen Sie `redirect_https 1`; mit lighttpd `url.redirect` auf Port 80.

page-anonymous-ftp-sees =
    Die Konfiguration von vsftpd, ProFTPD und Pure-FTPd, die Optionen des ftpd von BusyBox, und ob das Abbild sie startet.

    - *Verstoß* gegen 5.5-4 (Einheit 5.5-4-1a: Was über das Netzwerk erreichbar ist, hat keine Authentifizierung): Eine Zeile lässt Anonyme ein (`anonymous_enable=YES`, `<Anonymous …>`, `NoAnonymous no`; `-A` und `-a` des ftpd von BusyBox), und der Server startet.
    - *Auffälligkeit*: dasselbe, wo das Abbild nicht klärt, ob er startet; vsftpd ohne eine solche Zeile, da er sie von sich aus einlässt.

    Dass es überhaupt FTP gibt, sagt `legacy-remote-service`.
page-anonymous-ftp-why = Wer kein Passwort angibt, liest, was dort liegt, und kann oft etwas ablegen, das andere holen oder das Gerät ausführt.
page-anonymous-ftp-blind =
    - Was im Ordner liegt, und was seine Rechte Anonymen erlauben.
    - Server anderer Namen, und der ftpd von BusyBox ohne solche Option, bei dem der Build entscheidet.
page-anonymous-ftp-fix = Nehmen Sie den Server heraus. Sollen alle Dateien holen können, bieten Sie sie über HTTPS an, aus einem Ordner, in den niemand schreibt.

page-old-smb-version-sees =
    Die Versionen von SMB und seiner Anmeldung, die smb.conf nennt, wo Samba oder ksmbd startet.

    - *Verstoß* gegen 5.5-1 (Einheit 5.5-1-1d: Für die Kryptografie sind durchführbare Angriffe bekannt): Nichts Neueres als die erste Version wird gesprochen (`server max protocol = NT1`), oder Anmeldungen von LAN Manager oder NTLM Version 1 werden angenommen (`lanman auth`, `ntlm auth`).
    - *Auffälligkeit*: Die erste Version wird auch gesprochen (`server min protocol = NT1`), oder das Abbild klärt nicht, ob der Server startet.
    - *Eingehalten* (dieselbe Einheit): Die niedrigste Version ist 3.0 oder höher, Verschlüsselung ist vorgeschrieben, und der Server startet.
    - *Hinweis*: Die niedrigste Version ist 2.02 oder höher.
page-old-smb-version-why = Das erste SMB hat keine Verschlüsselung und Signaturen mit MD5; wer dazwischensteht, liest und ändert Dateien. Die Passwörter hinter LAN Manager und NTLM Version 1 fallen in Stunden, da beide auf DES beruhen. Würmer sind durch Server des ersten SMB um die Welt gegangen.
page-old-smb-version-blind =
    - Was ein Server ohne eine solche Zeile spricht: seit Samba 4.11 nicht mehr die erste Version.
    - Andere Server als Samba und ksmbd.
page-old-smb-version-fix = `server min protocol = SMB2_10` oder höher, `lanman auth = no`, `ntlm auth = ntlmv2-only`.

page-weak-tls-version-sees =
    Die TLS-Versionen, die die Konfiguration von lighttpd, nginx, Apaches httpd, stunnel, vsftpd oder mosquitto einschaltet, wo der Server startet und eine Adresse mit TLS hat.

    - *Verstoß* gegen 5.5-1 (Einheit 5.5-1-1d: Für die Kryptografie sind durchführbare Angriffe bekannt): SSL 2 oder SSL 3, und das Abbild enthält ein OpenSSL vor 1.1.0 und kein neueres, das ohne sie gebaut ist.
    - *Auffälligkeit*: dasselbe, wo das nicht zu sehen ist oder das Abbild nicht klärt, ob der Server startet; TLS 1.0 oder 1.1.
    - *Eingehalten* (dieselbe Einheit): Die Konfiguration sagt, dass nichts unter TLS 1.2 gesprochen wird, für jeden Port mit TLS.
page-weak-tls-version-why = Wer dazwischensteht, wählt die niedrigste Version, die beide Seiten kennen. SSL 3 gibt seinen Inhalt in Minuten preis (POODLE), SSL 2 auch den anderer Server mit demselben Schlüssel (DROWN).
page-weak-tls-version-blind =
    - Was ein Server ohne eine solche Zeile spricht: Das hängt von seiner Version und seiner Bibliothek ab.
    - Server, die Teil eines Programms des Herstellers sind, und was über die Leitung geht.
    - Ob eine Bibliothek mit eigenen Optionen gebaut wurde.
page-weak-tls-version-fix = Schalten Sie TLS 1.2 und 1.3 ein und nichts sonst: `ssl_protocols TLSv1.2 TLSv1.3;` (nginx), `"MinProtocol" => "TLSv1.2"` (lighttpd), `SSLProtocol -all +TLSv1.2 +TLSv1.3` (Apache).

page-open-data-store-sees =
    Redis, Valkey und memcached, die das Abbild mit einer Adresse startet, die andere erreichen.

    - *Verstoß* gegen 5.5-4 (Einheit 5.5-4-1a: Was über das Netzwerk erreichbar ist, hat keine Authentifizierung): Redis, dessen Nutzer `default` kein Passwort braucht (nichts sagt es anders, oder `user default on nopass ~* +@all` sagt es), mit `protected-mode no`, in seiner Datei oder in seiner Befehlszeile; memcached, der auf einer Adresse des Netzwerks lauschen soll.
    - *Auffälligkeit*: Redis ohne Passwort auf einer solchen Adresse, wo sein geschützter Modus Fremde ausschließen kann; memcached ohne Adresse (Vorgabe: alle); oder ein Start, den das Abbild nicht klärt.
    - *Hinweis*: Redis mit Passwort. Was andere Funktionen verlangen, sagt das nicht.
page-open-data-store-why = Wer einen solchen Speicher erreicht, liest und ändert, was das Gerät dort hält. Redis schreibt Dateien, wohin man ihm sagt: Von da zu einer Shell ist es ein Schritt, den Würmer von selbst tun.
page-open-data-store-blind =
    - Eine Firewall, die das Abbild nicht lädt; Dateien von Nutzern (`aclfile`); wie gut ein Passwort ist.
    - SASL von memcached außer seiner Option `-S`.
page-open-data-store-fix = Lauschen Sie auf 127.0.0.1 oder einem Socket im Dateisystem. Müssen andere ihn erreichen, verlangen Sie eine Anmeldung und verwenden Sie TLS.

page-open-camera-stream-sees =
    RTSP-Server, die das Abbild startet: MediaMTX (früher rtsp-simple-server), v4l2rtspserver, den von live555.

    - *Verstoß* gegen 5.5-4 (Einheit 5.5-4-1a: Was über das Netzwerk erreichbar ist, hat keine Authentifizierung): v4l2rtspserver ohne `-U`; MediaMTX, dessen Nutzerliste sagt, dass `any` ohne Passwort und von überall bei jedem Stream `read` oder `publish` darf, über RTSP, RTMP, SRT oder die Seiten von HLS und WebRTC.
    - *Auffälligkeit*: dasselbe für bestimmte Streams (`path`); MediaMTX ohne genannten Nutzer; live555MediaServer, der niemanden fragt, solange sein Quelltext nicht geändert ist; ein Start, den das Abbild nicht klärt.
    - *Hinweis*: MediaMTX mit Nutzern und Passwörtern, oder einer, der einen anderen Server fragt.
page-open-camera-stream-why = Ein Bild aus jemandes Wohnung ist ein personenbezogenes Datum. Suchmaschinen tun nichts anderes, als Streams ohne Anmeldung zu finden.
page-open-camera-stream-blind =
    - Server, die Teil des Programms des Herstellers sind, und was sie verlangen: Die meisten Kameras haben einen.
    - Eine Firewall; ein Passwort, das in jedem Gerät dasselbe ist.
page-open-camera-stream-fix = Verlangen Sie Nutzer und Passwort, die der Besitzer setzt, und übertragen Sie den Stream über TLS (RTSPS) oder in einem VPN.

page-open-file-share-sees =
    Freigaben von Samba und ksmbd (smb.conf, OpenWrts `/etc/config/samba4` und dergleichen), die Gäste einlassen, Module des rsync-Servers ohne `auth users`, Exporte von NFS (`/etc/exports`, `/etc/exports.d`) ohne `sec=krb5`, und einen TFTP-Server, der Dateien annimmt (`-c`).

    - *Verstoß* gegen 5.5-4 (Einheit 5.5-4-1a: Was über das Netzwerk erreichbar ist, hat keine Authentifizierung): Der Server startet, jeder darf schreiben, und weder Adressen noch Nutzer engen es ein.
    - *Auffälligkeit*: Jeder darf lesen; NFS bedient ein ganzes Netz von Adressen; oder etwas davon klärt das Abbild nicht.
    - Nichts: Drucker, `homes`, Freigaben mit `available = no`, Exporte für benannte Hosts, Server, die nicht starten.
page-open-file-share-why = Schadsoftware, die verschlüsselt oder löscht, was sie auf Freigaben findet, braucht nicht mehr. Wohin man schreiben kann, dorthin lässt sich auch ein Programm legen, das das Gerät oder sein Besitzer später ausführt. NFS nimmt den Nutzer von dem, der fragt: Ohne Kerberos ist jeder, wer er zu sein behauptet.
page-open-file-share-blind =
    - Was in der Freigabe liegt, ob es ihren Ordner gibt, und die Rechte ihrer Dateien, die das Schreiben verbieten können.
    - Einstellungen, die der ganze Server seinen Freigaben gibt, außer den hier genannten; Dateien, die smb.conf einbindet.
    - Eine Firewall, die das Abbild nicht lädt.
page-open-file-share-fix = Liefern Sie keine Freigabe aus, und lassen Sie den Besitzer eine mit Nutzer und Passwort anlegen. `guest ok = no`, `map to guest = Never`; `auth users` und `secrets file` für rsync; `sec=krb5p` für NFS. Eine öffentliche Freigabe, die der Besitzer wünscht, bleibt `read only = yes`.

page-expired-certificate-sees =
    Zertifikate, deren Gültigkeit vorbei war, als die neueste Datei ihres Dateisystems geschrieben wurde. *Auffälligkeit*, einmal je Zertifikat und Datei. *Hinweis*, wo die Gültigkeit mehr als ein Jahr danach beginnt, sofern die Dateien ein Datum aus dem zweiten Jahrzehnt dieses Jahrhunderts oder später tragen.

    Übergangen werden: Sammlungen von vier oder mehr Zertifikaten, die alte Wurzeln behalten; Programme; Dokumentation und Tests.
page-expired-certificate-why = Wer das Zertifikat prüft, lehnt es ab, und dann geht entweder die Funktion nicht, oder die Prüfung wird abgeschaltet. Das Zweite geschieht in der Praxis, und mit ihm geht alle Authentifizierung der Verbindung.
page-expired-certificate-blind =
    - Ob etwas das Zertifikat benutzt, und ob das Gerät eine Uhr hat.
    - Abbilder und Ordner, deren Dateien kein Datum tragen oder das eines Entpackens: Dann ist die Zeit des Builds nicht bekannt.
    - Zertifikate, die ablaufen, solange das Produkt unterstützt wird.
page-expired-certificate-fix = Stellen Sie ein neues Zertifikat aus, und liefern Sie es mit, oder nehmen Sie das alte heraus. Planen Sie sein Ende: Gültigkeit über den Unterstützungszeitraum hinaus, oder einen Weg, es aus der Ferne zu erneuern.

page-flawed-key-sees =
    RSA-Schlüssel und Zertifikate, durch Rechnen mit ihrer öffentlichen Hälfte.

    - *Verstoß* gegen 5.5-1 (Einheit 5.5-1-1d: Sie fragt, ob die Kryptografie frei von bekannten durchführbaren Angriffen ist): Der Exponent ist 1; die beiden Primzahlen liegen so dicht beieinander, dass Fermats Verfahren sie findet; zwei Schlüssel des Abbilds haben eine Primzahl gemeinsam; oder der Modul, von höchstens 2048 Bit, hat die Form, die Infineons Bibliothek ihren Schlüsseln gab (ROCA). Jedes ist ein Beweis: Die private Hälfte folgt aus dem, was jeder lesen kann.
    - *Auffälligkeit*, für dieselbe Einheit: diese Form in einem größeren Schlüssel; und unter Einheit 5.5-1-1c ein Exponent unter 17, der für sich kein Angriff ist, aus dem aber gefälschte Signaturen werden, wo eine Bibliothek deren Auffüllung schlecht prüft.

    Übergangen werden: Sammlungen von vier oder mehr Zertifikaten, Schlüssel in Programmen, Dokumentation und Tests.
page-flawed-key-why = Ein Schlüssel mit einem solchen Fehler schützt nichts, gleich wie groß er ist. Sie kommen aus Generatoren ohne genug Zufall beim ersten Start, wofür eingebettete Geräte bekannt sind, und aus Chips mit fehlerhafter Bibliothek.
page-flawed-key-blind =
    - Wozu der Schlüssel dient, und Schlüssel, die das Gerät selbst erzeugt.
    - Schlüssel aus Debians fehlerhaftem Generator von 2008: Sie zu erkennen, braucht seine Listen, die nicht zu diesem Programm gehören.
    - Gemeinsame Primzahlen mit Schlüsseln anderer Produkte.
    - Fehler elliptischer Kurven und der Signaturen, die ein Schlüssel gemacht hat.
page-flawed-key-fix = Erzeugen Sie einen neuen Schlüssel mit einer aktuellen Bibliothek auf einer Maschine mit genug Zufall; Schlüssel, die ein Gerät selbst erzeugt, erst wenn sein Generator bereit ist. Ersetzen Sie, was der alte Schlüssel signiert hat.

page-vnc-without-password-sees =
    VNC-Server, die das Abbild startet, und was ihre Befehlszeilen über Passwörter sagen.

    - *Verstoß* gegen 5.5-4 (Einheit 5.5-4-1a: Was über das Netzwerk erreichbar ist, hat keine Authentifizierung): `x11vnc -nopw` oder `Xvnc -SecurityTypes None`, und nichts, was ihn auf das Gerät selbst beschränkt.
    - *Auffälligkeit*: kein Wort von einem Passwort; Server, die keines kennen; ein Start, den das Abbild nicht klärt.
page-vnc-without-password-why = Wer den Port erreicht, sieht den Bildschirm und hat die Tastatur, wie der, der angemeldet ist.
page-vnc-without-password-blind =
    - Einstellungen in Dateien (`~/.x11vncrc`, `~/.vnc`), und eine Firewall, die das Abbild nicht lädt.
    - Wie gut ein Passwort ist; VNC selbst ist nicht verschlüsselt und beachtet nicht mehr als acht Zeichen.
page-vnc-without-password-fix = Lassen Sie ihn weg. Für die Wartung durch den Hersteller nehmen Sie SSH mit Schlüsseln, die der Besitzer einschaltet, und dahinter VNC auf 127.0.0.1.

page-weak-certificate-signature-sees =
    Zertifikate, deren Signatur über MD2, MD5 oder SHA-1 geht. *Auffälligkeit*, einmal je Zertifikat und Datei.

    Übergangen werden: selbst signierte Zertifikate (ihnen wird dem Namen nach vertraut, und niemand prüft diese Signatur); Sammlungen von vier oder mehr Zertifikaten; Programme; Dokumentation und Tests.
page-weak-certificate-signature-why = Zwei Zertifikate mit demselben MD5 sind an einem Nachmittag gemacht, mit demselben SHA-1 für etwa zehntausend Euro. Wer eines signiert bekommt, hat auch das andere signiert, für einen Namen, der nicht seiner ist.
page-weak-certificate-signature-blind =
    - Ob etwas das Zertifikat benutzt, und ob die, die es prüfen, einen solchen Hash noch annehmen.
    - Signaturen mit RSA-PSS, deren Hash an anderer Stelle im Zertifikat steht.
page-weak-certificate-signature-fix = Lassen Sie das Zertifikat mit SHA-256 neu ausstellen, und ziehen Sie den Schlüssel der Stelle zurück, wenn sie noch mit SHA-1 signiert.

page-weak-tls-cipher-sees =
    Die Liste der Cipher-Suites in der Konfiguration von lighttpd, nginx, Apaches httpd, mini_httpd, stunnel, vsftpd oder mosquitto, wo der Server startet und eine Adresse mit TLS hat.

    - *Verstoß* gegen 5.5-1 (Einheit 5.5-1-1d: Für die Kryptografie sind durchführbare Angriffe bekannt): Die Liste schaltet Suites ohne Verschlüsselung (`NULL`), ohne Authentifizierung (`aNULL`, `ADH`), mit Exportstärke, RC4 oder einfachem DES ein, und das Abbild enthält ein OpenSSL vor 1.1.0 und kein neueres, das auf eigener Sicherheitsstufe ohne sie auskommt.
    - *Auffälligkeit*: dasselbe, wo das nicht zu sehen ist oder das Abbild nicht klärt, ob der Server startet; 3DES.
    - Nichts: was die Liste ausschließt (`!RC4`).
page-weak-tls-cipher-why = Wer dazwischensteht und der Client wählen aus der Liste. Mit diesen Suites lässt sich der Inhalt lesen, oder der Server kann jeder andere sein.
page-weak-tls-cipher-blind =
    - Was Namen wie `ALL` oder `DEFAULT` für die Bibliothek bedeuten: Das hängt von ihrer Version ab.
    - Die Reihenfolge, die Clients vorziehen, und was über die Leitung geht.
page-weak-tls-cipher-fix = Nehmen Sie die Liste heraus, oder verlangen Sie `HIGH:!aNULL:!eNULL:!3DES`. Ein Server mit TLS 1.2 und 1.3 braucht nichts Älteres.
