# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    Einen mosquitto, den das Abbild startet und der für andere als das Gerät selbst lauscht.

    - *Verstoß* gegen 5.5-4 (Einheit 5.5-4-1a: Was über das Netzwerk erreichbar ist, hat keine Authentifizierung): `allow_anonymous true`, keine Liste von Rechten (`acl_file`) und keine Zertifikate von Clients verlangt.
    - *Auffälligkeit*: dasselbe mit einer Liste von Rechten, oder wo das Abbild nicht klärt, ob er startet.
    - *Hinweis*: `allow_anonymous false`. Über andere erreichbare Funktionen sagt das nichts.
page-mqtt-anonymous-why = Wer im Netzwerk ist, liest alle Nachrichten und sendet Befehle an alle, die lauschen.
page-mqtt-anonymous-blind =
    - Was die Topics bewirken, Plug-ins, die authentifizieren, eine Firewall.
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
    Einen Webserver, den das Abbild startet (uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd), und die Adressen über einfaches HTTP, die seine Konfiguration anderen als dem Gerät selbst öffnet.

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
