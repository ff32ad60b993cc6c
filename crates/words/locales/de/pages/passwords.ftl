# SPDX-License-Identifier: Apache-2.0 OR MIT
page-blank-password-login-sees =
    Einen SSH-Server, den das Abbild beim Start oder bei einer Verbindung startet und der leere Passwörter annehmen soll: dropbear mit `-B` oder sshd mit `PermitEmptyPasswords yes`.

    - *Verstoß* gegen 5.1-1 (Einheit 5.1-1-2b) und 5.6-1 (Einheit 5.6-1-1a): Ein Konto desselben Dateisystems hat kein Passwort, aber eine Shell, und nichts sonst hält es draußen (`-s`, für root `-g` und `-w`; `PasswordAuthentication no`, für root `PermitRootLogin` anders als `yes`).
    - *Auffälligkeit*: Ein solches Konto ist nicht im Abbild, oder der Server startet unter einer Bedingung, die das Abbild allein nicht klärt. Das erste Konto, das ohne Passwort angelegt wird, steht dann dem Netzwerk offen.
    - Nichts: Der Server startet nicht, oder er ist nur auf dem Gerät selbst zu erreichen (`ListenAddress 127.0.0.1`, `-p 127.0.0.1:22`).

    Für Telnet gibt es eine eigene Prüfung, `telnet-starts`.
page-blank-password-login-why = Server lehnen leere Passwörter von sich aus ab, sodass ein versehentlich offenes Konto höchstens an der seriellen Leitung aufgeht. Wer das abschaltet, stellt eine Root-Shell ins Netzwerk: Wer den Port erreicht, ist drin. 5.1-1 verlangt, dass der Nutzer ein Passwort festlegt, bevor es verwendet wird (Einheit 5.1-1-2b), und nichts rechtfertigt eine Schnittstelle, die jeden einlässt (5.6-1).
page-blank-password-login-blind =
    - Eine Firewall, die den Port schließt, und ob er antwortet: Dazu braucht es das Gerät.
    - PAM, das das leere Passwort dennoch ablehnen kann (`nullok`).
    - Ob ein Programm beim ersten Start ein Passwort setzt, bevor der Server startet.
    - Server unter anderen Namen und Optionen in einem Skript, das nicht zu lesen war.
page-blank-password-login-fix = Nehmen Sie `-B` aus der Befehlszeile von dropbear, oder setzen Sie `PermitEmptyPasswords no`. Liefern Sie das Konto gesperrt aus (`root:!:…`), und lassen Sie SSH aus, bis der Besitzer es einschaltet, mit einem Schlüssel oder einem eigenen Passwort.

page-default-password-hash-sees =
    Einen Passwort-Hash in den Passwortdateien eines Wurzeldateisystems, und dass eine Liste allgemein bekannter Passwörter ihn öffnet. Das Passwort selbst wird weder aufbewahrt noch ausgegeben.

    - *Verstoß* gegen 5.1-1 (Einheit 5.1-1-2c): Die Shell des Kontos lässt jemanden ein.
    - *Verstoß* außerdem gegen 5.6-1 (Einheit 5.6-1-1a), wo eine im ausgelieferten Zustand eingeschaltete Anmeldung über das Netzwerk das Passwort dieses Kontos annimmt: Telnet mit Abfrage; dropbear ohne `-s`, für root ohne `-g` und `-w`, und mit OpenWrts `PasswordAuth`, `RootPasswordAuth` und `RootLogin` nicht aus; sshd mit `PasswordAuthentication` nicht aus, für root mit `PermitRootLogin yes`. Nichts rechtfertigt eine Schnittstelle, die sich einem allgemein bekannten Passwort öffnet.
    - *Auffälligkeit*: Die Shell verbietet die Anmeldung oder ist nicht bekannt. Eine Webseite, eine Dateifreigabe oder die nächste Version nimmt das Passwort vielleicht noch an.
    - *Auffälligkeit* auch: Das Abbild hat eine Shell und nicht diese, oder ein Skript, das von selbst läuft (beim Start, durch eine Unit, durch cron), setzt ein Passwort, das es zur Laufzeit erzeugt, sperrt das Konto oder überschreibt die Datei.
page-default-password-hash-why = `admin`, `1234` und dergleichen probieren Würmer zuerst, und für die Liste brauchen sie Minuten. Alle Geräte aus dem Abbild haben dasselbe. 5.1-1 verlangt Passwörter, die je Gerät verschieden oder vom Nutzer festgelegt sind. Die PSTI-Regeln des Vereinigten Königreichs und andere Gesetze verbieten den Verkauf eines solchen Geräts.
page-default-password-hash-blind =
    - Passwörter, die auf keiner Liste stehen. Dasselbe Passwort in jedem Gerät ist dennoch ein Verstoß: siehe `fixed-password-hash`, das nichts erraten muss.
    - Hashes, die so langsam sind, dass sich eine Liste nicht in vernünftiger Zeit durchprobieren lässt.
    - Ob der erste Start den Hash ersetzt, bevor etwas lauscht.
    - Einen Server, dessen Optionen aus einer nicht gelesenen Datei kommen (`sshd -f`): Er zählt nicht.
page-default-password-hash-fix = Liefern Sie das Konto gesperrt aus (`root:!:…`), und geben Sie jedem Gerät in der Fertigung ein zufälliges Passwort, oder lassen Sie es den Besitzer beim ersten Start festlegen, bevor ein Dienst startet. In verkauften Geräten soll die nächste Aktualisierung das Konto sperren oder ein neues Passwort verlangen.

page-fixed-password-hash-sees =
    Einen Passwort-Hash in den Passwortdateien eines Wurzeldateisystems im Abbild. Aus dem Abbild wird jedes Gerät gemacht; das Passwort hinter dem Hash ist also in allen dasselbe, ob schwach oder nicht. Diese Prüfung versucht nicht, es zu erraten.

    - *Verstoß*: Die Shell des Kontos lässt jemanden ein (ein leeres Feld steht für `/bin/sh`).
    - *Auffälligkeit*: Die Shell verbietet die Anmeldung (`/bin/false`, `nologin`, …) oder ist nicht bekannt. Der Hash allein öffnet nichts, doch eine Webseite, `su -s`, eine Dateifreigabe oder die nächste Version, die dem Konto eine Shell gibt, nimmt das Passwort vielleicht an.
    - *Auffälligkeit* auch: Das Abbild hat eine Shell und nicht diese, oder ein Skript, das von selbst läuft (beim Start, durch eine Unit, durch cron), setzt ein Passwort, das es zur Laufzeit erzeugt, sperrt das Konto oder überschreibt die Datei.
page-fixed-password-hash-why = Wer das Passwort eines Geräts erfährt, vom Hersteller, aus einem Forum oder indem ein Rechner eine Woche lang rät, hat alle. Um diesen Mangel geht es in der ersten Bestimmung der Norm: 5.1-1 verlangt Passwörter, die je Gerät verschieden oder vom Nutzer festgelegt sind, und Einheit 5.1-1-2c sucht nach Anzeichen, dass sie es nicht sind. Ein fest in der Software stehender Passwort-Prüfwert ist auch ein fest eingebauter kritischer Sicherheitsparameter, den 5.4-3 ausschließt (Einheit 5.4-3-2a).
page-fixed-password-hash-blind =
    - Ob der erste Start den Hash ersetzt (durch ein Passwort je Gerät oder das des Besitzers), bevor etwas lauscht. Wenn ja, erklären Sie den Mechanismus und legen Sie den Befund mit diesem Grund beiseite.
    - Welche Tür das Konto benutzen darf: Ein Server kann Passwörter oder dieses Konto ablehnen.
    - Ein gesperrter Hash (`!` davor) öffnet nichts und wird übergangen.
    - Passwörter im Klartext, in der Konfiguration anderer Programme und in Programme kompilierte.
    - Wie gut das Passwort ist.
page-fixed-password-hash-fix = Liefern Sie das Konto gesperrt aus (`root:!:…`), und geben Sie jedem Gerät in der Fertigung ein zufälliges Passwort (auf dem Etikett, nicht aus MAC-Adresse oder Seriennummer abgeleitet), oder lassen Sie es den Besitzer beim ersten Start festlegen, bevor ein Dienst startet. Behandeln Sie das Passwort als bekannt: Ändern Sie es überall, wo es sonst noch dient.

page-password-in-configuration-sees =
    Zugangsdaten außerhalb von `/etc/shadow`: httpd von BusyBox, `htpasswd`-Dateien, PPP-Geheimnisse, Samba, SNMP-Communitys, WLAN-Schlüssel, Werkseinstellungen, Kopien der Kontendateien, die Hersteller beim Start auspacken, und Passwörter, die ein Skript an `chpasswd` gibt. *Verstoß*, wo ein startender Webserver die Datei benutzt (seine Konfiguration oder seine Befehlszeile nennt sie, es ist seine feste, oder sie liegt in dem Ordner, den thttpd oder mini_httpd ausliefert) und das Passwort leer ist oder von einer Liste verbreiteter Passwörter geöffnet wird. *Auffälligkeit* bei allen anderen, und wo ein Skript die Datei überschreiben kann: Was im Abbild steht, ist in jedem Gerät dasselbe.

    - *Verstoß* außerdem (Einheit 5.1-1-2c; 5.1-1-2b, wo kein Passwort verlangt wird): Ein Skript, das von selbst läuft, setzt das Passwort eines Kontos mit Shell, im Klartext des Skripts, oder nimmt es weg, und nichts sperrt das Konto oder setzt ein anderes.
    - *Verstoß* gegen 5.1-1-2c: Ein solches Skript, oder ein Verweis aus `/etc` in den Arbeitsspeicher, setzt eine Kopie der Kontendateien in Kraft, deren Passwort eine Liste öffnet.

    Übergangen werden: Kommentare, Vorlagen mit Variablen, Dokumentation und Beispiele, gesperrte Konten.
page-password-in-configuration-why = 5.1-1 will jedes Passwort je Gerät verschieden oder vom Nutzer festgelegt. Ein Passwort im Abbild ist keines von beiden, und Listen davon arbeiten Botnetze ab.
page-password-in-configuration-blind =
    - Ob der erste Start ein anderes Passwort an seine Stelle setzt oder den Besitzer dazu zwingt.
    - Welche der Dienste, die eine solche Datei lesen, erreichbar sind.
    - Nutzerdatenbanken in eigenen Formaten.
page-password-in-configuration-fix = Liefern Sie die Datei ohne den Eintrag aus, und erzeugen Sie das Passwort auf dem Gerät: aus seinem Zufallsgenerator beim ersten Start, in der Fertigung auf das Etikett jedes Geräts gedruckt, oder vom Besitzer gewählt, bevor irgendetwas anderes geht.

page-password-less-account-sees =
    Jedes Konto jedes Wurzeldateisystems im Abbild: das Passwortfeld von `/etc/shadow`, oder von `/etc/passwd`, wo es dort steht, und die Anmelde-Shell.

    - *Verstoß*: Das Passwortfeld ist leer, und die Shell lässt jemanden ein. Ein leeres Shell-Feld zählt als `/bin/sh`, wie passwd(5) sagt. Nutzerkennung und Name sind gleichgültig.
    - *Auffälligkeit*: Das Passwortfeld ist leer, und die Shell ist nicht bekannt (eine Zeile in shadow ohne eine in passwd, wie in einem Overlay).
    - *Auffälligkeit* auch: Das Abbild hat eine Shell und nicht diese, oder ein Skript, das von selbst läuft (beim Start, durch eine Unit, durch cron), setzt ein Passwort, das es zur Laufzeit erzeugt, sperrt das Konto oder überschreibt die Datei.
    - *Eingehalten*, einmal je Dateisystem: Niemand kann sich anmelden, bevor ein Passwort gesetzt ist, weil jedes Konto mit Anmelde-Shell gesperrt ist (oder es keines gibt). Hat eines davon einen Hash oder sonst etwas, das keine Sperre ist, wird nichts gesagt. Nichts gesagt wird auch, wo ein Skript ein Konto öffnen oder die Dateien überschreiben kann, eine Kopie von ihnen oder ein Skript ein Passwort enthält, oder eine Konsole oder Telnet eine Shell gibt.
page-password-less-account-why = Jedes Gerät aus diesem Abbild lässt jeden ein, der eine Anmeldung erreicht: serielle Leitung, Telnet, SSH, wo es leere Passwörter annimmt, `su`. Ein Gerät, das seinen Besitzer bittet, *später* ein Passwort zu setzen, ist bis dahin offen, und viele tun es nie. Die Bestimmung 5.1-1 verlangt, dass außerhalb des Auslieferungszustands jedes Passwort je Gerät verschieden oder vom Nutzer festgelegt ist; Einheit 5.1-1-2b verlangt, dass der Nutzer es festlegen *muss*, bevor es verwendet wird.
page-password-less-account-blind =
    - Ob ein Programm beim ersten Start das Passwort setzt oder sperrt, bevor etwas lauscht.
    - Anmelderegeln neben der Passwortdatei: PAM, `securetty`, dropbears `-B`, sshds `PermitEmptyPasswords`. Sie können eine Tür versperren; offen ist das Konto dennoch.
    - Konten von Webseiten und Apps, die eigene Listen führen.
    - Passwortdateien auf einer beschreibbaren Partition, die nicht zum Abbild gehört.
page-password-less-account-fix = Liefern Sie das Konto gesperrt aus: `root:!:…` in `/etc/shadow`. Soll der Besitzer sich anmelden können, so lassen Sie den ersten Start nicht weitergehen, bis ein Passwort gesetzt ist, oder vergeben Sie in der Fertigung eines je Gerät. Ein Konto, das niemand braucht, bekommt `/bin/false` als Shell oder entfällt.

page-shared-wifi-key-sees =
    Den Schlüssel des eigenen WLANs des Geräts, der im Abbild steht: `wpa_passphrase` und `wpa_psk` von hostapd, `key` eines Netzes in OpenWrts `/etc/config/wireless`, das das Gerät anbietet, `WPAPSK1` von MediaTeks Treibern.

    - *Verstoß* gegen 5.1-1 (Einheit 5.1-1-2c: Das Passwort, das einlässt, ist weder eindeutig noch das des Besitzers) und 5.4-3 (Einheit 5.4-3-2a): Das Netz ist im ausgelieferten Zustand an, und kein Skript oder Programm des Abbilds hat mit dieser Einstellung zu tun.
    - *Auffälligkeit*: Es ist aus, oder das ist nicht zu erkennen, oder ein Skript oder Programm setzt vielleicht einen anderen Schlüssel ein.
page-shared-wifi-key-why = Eine Liste der Standardschlüssel je Modell ist eine Suche weit weg. Wer vor dem Haus steht, ist im Netz.
page-shared-wifi-key-blind =
    - Programme, die die Konfiguration schreiben, ohne ihren Namen zu enthalten, und Schlüssel an anderer Stelle (NVRAM).
    - Ob der Besitzer einen Schlüssel wählen muss, bevor das Netz benutzt wird.
page-shared-wifi-key-fix = Erzeugen Sie in der Fertigung einen zufälligen Schlüssel je Gerät und drucken Sie ihn auf das Etikett, oder beim ersten Start und zeigen Sie ihn an; oder lassen Sie den Besitzer einen setzen, bevor das Netz angeboten wird.

page-snmp-default-community-sees =
    Die Communitys `public` und `private` in der Konfiguration von snmpd, für jeden, und ob das Abbild ihn startet.

    - *Verstoß*, wo er startet und die Community schreiben darf: 5.1-1 (Einheit 5.1-1-2c: Sie tut, was ein Passwort tut, und ist überall dieselbe) und 5.5-5 (Einheit 5.5-5-1a: Einstellungen lassen sich ohne Anmeldung ändern).
    - *Auffälligkeit*: Die Community darf nur lesen (Einheiten 5.1-1-2c und 5.6-2-2a: Sie verrät, was das Gerät ist und tut); oder das Abbild klärt nicht, ob snmpd startet.
    - Nichts, wo er nicht startet oder die Community an eine Adresse gebunden ist.
page-snmp-default-community-why = Das ist die erste, die jeder Scanner probiert. Über UDP bringt eine Frage mit gefälschtem Absender jemand anderem eine mehrfach so große Antwort.
page-snmp-default-community-blind =
    - Views, die das Lesen einengen, und eine Firewall.
    - Communitys mit anderem Namen, die ebenso im Klartext stehen.
page-snmp-default-community-fix = Nehmen Sie snmpd heraus, oder liefern Sie ihn ausgeschaltet aus. Wo er gebraucht wird, verwenden Sie Version 3 mit einem Nutzer, den der Besitzer anlegt.

page-login-without-lockout-sees =
    Eine Sperre nach falschen Passwörtern, wo sshd startet: `pam_faillock` oder `pam_tally2` in dem Stapel, den sshd durchläuft (mit `UsePAM yes`), oder ein eingeschaltetes Jail von fail2ban; und Shell-Skripte hinter einer Webseite, die ein Passwort mit seinem Hash vergleichen.

    - *Eingehalten* unter 5.1-5 (Einheit 5.1-5-1a: Durchprobieren ist nicht machbar): Die Sperre ist auf eine Zahl von Versuchen gesetzt, und keine andere Anmeldung über das Netzwerk startet erkennbar.
    - *Hinweis*, für dieselbe Einheit: Sie ist es, aber es gibt andere, für die sie nicht gilt; oder sshd startet nicht erkennbar.
    - *Auffälligkeit*: Das Modul ist da und soll niemanden sperren (`deny=0`, `pam_tally2` ohne `deny`), oder nur root nicht, der sich mit einem Passwort anmelden darf (`PermitRootLogin yes` ohne `even_deny_root`); oder kein Wort im Skript oder in dem, was es einbindet, hat mit einer Sperre, einer Zählung oder einem Warten zu tun.
page-login-without-lockout-why = Ohne Sperre ist ein Passwort eine Frage der Zeit: Bots probieren Tausende in der Stunde.
page-login-without-lockout-blind =
    - Anmeldungen einer Weboberfläche in anderen Sprachen und kompilierte.
    - Sperren anderer Server (dropbear, das keine hat), Firewalls mit Ratenbegrenzung, und Verzögerungen.
    - Wie lange die Sperre dauert, und ob sich damit der Besitzer aussperren lässt.
    - Ob überhaupt Passwörter verlangt werden: Mit Schlüsseln allein gibt es nichts zu raten.
    - OpenSSH vor 7.0, das root ohne ein Wort in der Konfiguration mit einem Passwort einlässt.
page-login-without-lockout-fix = Fragen Sie PAM vor und nach dem Passwort (`pam_faillock.so preauth`, `authfail`, `deny=5`, `unlock_time=600`); bauen Sie bei anderen Servern eine wachsende Verzögerung ein. Am besten nehmen Sie nur Schlüssel an.
