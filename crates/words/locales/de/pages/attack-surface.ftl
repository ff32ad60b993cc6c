# SPDX-License-Identifier: Apache-2.0 OR MIT
page-adb-over-network-sees =
    Einen Port in `service.adb.tcp.port` oder `persist.adb.tcp.port` unter den Eigenschaften eines Android-Abbilds, der adbd auf allen Schnittstellen lauschen lässt.

    - *Verstoß* gegen 5.6-1 (Einheit 5.6-1-1a: Nichts rechtfertigt ihn) und 5.6-4 (Einheit 5.6-4-1c: Eine Debug-Schnittstelle ist von sich aus an).
    - *Auffälligkeit*, für dieselben Einheiten: `ro.adb.secure=1` verlangt einen Schlüssel, den der Besitzer annehmen muss.
page-adb-over-network-why = Es ist eine Shell für jeden, der sich verbindet. Würmer (ADB.Miner, Trinity) leben auf Fernsehern und Boxen mit offenem Port 5555.
page-adb-over-network-blind =
    - Ob adbd im Abbild ist und startet, und eine Firewall.
    - Einen Port, den ein Programm später setzt.
page-adb-over-network-fix = Nehmen Sie die Eigenschaft aus der Auslieferung, und bauen Sie sie als `user`, nicht als `userdebug`.

page-authorized-key-sees =
    Einen öffentlichen Schlüssel in einer Datei, die sagt, wessen Schlüssel sich anmelden dürfen (`authorized_keys` von dropbear oder OpenSSH), im Abbild, oder in einem Skript, das eine solche Datei schreibt. *Auffälligkeit*, einmal je Schlüssel und Datei.

    Warum kein Verstoß: Die öffentliche Hälfte ist kein Geheimnis, also kein *kritischer* Sicherheitsparameter (5.4-3), und ein Schlüssel ist kein Passwort (5.1-1). Er ist ein zweiter Authentifizierungsmechanismus über das Netzwerk (Einheit 5.1-5-2a: Mechanismen, die in der IXIT fehlen) hinter einer Schnittstelle, die der Besitzer nicht in der Hand hat (Einheit 5.6-1-2b: Schnittstellen, die in der IXIT fehlen). Ob etwas fehlt, muss die Erklärung zeigen: Fernwartung, die erklärt, dem Besitzer erläutert und an ein Konto seiner Wahl gebunden ist, ist kein Mangel. Also muss ein Mensch hinsehen.
page-authorized-key-why = Wer die private Hälfte hat, kann sich an jedem Gerät anmelden, das je aus diesem Abbild gemacht wurde, trotz des Passworts des Besitzers, und dieser sieht es nicht. Wird dieser eine Schlüssel bekannt oder geht der Entwickler, der ihn gemacht hat, stehen alle Geräte auf einmal offen, und nur eine Aktualisierung schließt sie. Schlüssel von Entwicklern bleiben öfter aus Versehen als mit Absicht in Abbildern.
page-authorized-key-blind =
    - Ob ein SSH-Server startet, diese Datei liest und dieses Konto zulässt.
    - Wer die private Hälfte hat.
    - Schlüssel, die beim ersten Start dazukommen oder von einem Server geholt werden (`AuthorizedKeysCommand`), und Zertifizierungsstellen für Nutzer (`TrustedUserCAKeys`).
page-authorized-key-fix = Nehmen Sie den Schlüssel aus der Auslieferung; lassen Sie den Build scheitern, wo eine Datei `authorized_keys` eine Zeile enthält. Braucht die Wartung einen Zugang, so soll der Besitzer ihn öffnen, auf Zeit, mit einem Schlüssel oder Zertifikat für dieses Gerät allein; erklären Sie ihn in der IXIT (Tabellen 1 und 15).

page-boot-shell-argument-sees =
    Die Befehlszeile, die ein Bootloader dem Kernel gibt, in seiner Umgebung, durch deren Befehle, in einem Gerätebaum oder einer Datei (`cmdline.txt`, `extlinux.conf`, `grub.cfg`, `uEnv.txt`), wo sie statt des Systems eine Shell startet oder dorthin führt: `init=/bin/sh`, `rdinit=/bin/sh`, `rd.break`, `systemd.debug-shell`, `single`. Von mehreren `init=` gilt das letzte.

    {"*"}Verstoß* gegen 5.6-4 (Einheiten 5.6-4-1b und 5.6-4-1c: Eine nicht benötigte Debug-Schnittstelle ist nicht abgeschaltet): Die Shell liegt auf der Konsole und fragt nach keinem Passwort. *Auffälligkeit*: `single` allein, wo es vom System abhängt, was gefragt wird; eine Shell, die ein Skript bekommt; eine Befehlszeile, die ersetzt werden kann, unter einer Bedingung gesetzt wird oder eine von mehreren ist.
page-boot-shell-argument-why = Wer die seriellen Kontakte erreicht, ist root, noch vor jedem Konto und Dienst.
page-boot-shell-argument-blind =
    - Ob die Konsole aus dem Gehäuse geführt ist, und ob die Umgebung eines Geräts abweicht.
    - Befehlszeilen, die aus dem zusammengesetzt werden, was nur das Gerät weiß.
page-boot-shell-argument-fix = Nehmen Sie das Wort aus `bootargs` der Auslieferung, und bauen Sie den Bootloader so, dass die Umgebung im Flash es nicht zurückbringen kann (`CONFIG_CMDLINE_FORCE`, eine signierte Befehlszeile, eine schreibgeschützte Umgebung).

page-console-root-shell-sees =
    Was man an der seriellen Leitung, am Bildschirm oder an dem bekommt, was die Konsole des Geräts ist: Zeilen von inittab (`askfirst`, `askconsole`, `respawn`), Units von systemd (getty, oder eine Shell mit `StandardInput=tty`), eine Shell auf einem Terminal in einem Startskript, die Konsole von Androids init. Eine inittab, die systemd nicht liest, zählt nicht.

    - *Verstoß* gegen 5.6-4 (Einheit 5.6-4-2a): eine Shell, sofort.
    - *Auffälligkeit*: eine Shell oder eine Anmeldung, je nach Einstellung (OpenWrts `login.sh` fragt nur, wo `ttylogin` gesetzt ist), oder eine Shell unter einer Bedingung.
    - Nichts: eine Anmeldung. Ob sie sich ohne Passwort öffnet, sagt `password-less-account`.

    Warum Einheit 5.6-4-2a: Sie fragt, ob jede Debug-Schnittstelle im Auslieferungszustand abgeschaltet ist, und das Abbild ist dieser Zustand. Ein Befund je Konsole.
page-console-root-shell-why = Wer das Gehäuse öffnet oder die Kontakte der seriellen Leitung außen findet, hat mit einem Kabel für ein paar Euro root: alle Schlüssel und Passwörter des Geräts und damit vielleicht den Dienst des Herstellers. So wird auch die nächste Lücke gefunden. 5.6-4 verlangt, dass eine physisch zugängliche Debug-Schnittstelle in Software abgeschaltet ist.
page-console-root-shell-blind =
    - Ob die Leitung zu einem Stecker, zu Kontakten oder nirgendwohin führt. 5.6-4 spricht von physisch zugänglichen Schnittstellen (mit einem üblichen Kabel, sagt TS 103 701): Gibt es keine, so erklären Sie, dass Bedingung 13 nicht zutrifft, und die Bestimmung gilt nicht.
    - Ob der Bootloader die Konsole schließt (`console=` in der Befehlszeile des Kernels), und die Eingabe des Bootloaders selbst.
    - Konsolen, die ein anderes Programm öffnet.
page-console-root-shell-fix = Nehmen Sie die Zeile aus `/etc/inittab` der Auslieferung, und setzen Sie die Konsole des Kernels auf null. Wo der Service die Leitung braucht, setzen Sie dort eine Anmeldung mit einem Passwort je Gerät hin (`getty`, `login`), aus, bis der Besitzer sie einschaltet.

page-debug-tool-sees = Eigene Programme, die dazu da sind, in andere Programme, in Speicher oder Datenverkehr zu sehen: `gdbserver`, `strace`, `tcpdump`, `socat` und dergleichen, am Namen. *Auffälligkeit*, einmal je Programm.
page-debug-tool-why = 5.6-6 verlangt nicht mehr Code, als das Produkt braucht. Ein Werkzeug zur Fehlersuche nützt dem Besitzer nichts und dem Eindringling viel: Er liest Geheimnisse aus dem Speicher und Passwörter von der Leitung, ohne etwas mitzubringen.
page-debug-tool-blind =
    - Werkzeuge unter anderen Namen und solche, die BusyBox enthält.
    - Ob ein Dienst des Produkts das Werkzeug aufruft.
page-debug-tool-fix = Lassen Sie das Paket aus der Auslieferung, und behalten Sie es im Build für die Entwicklung. Braucht das Produkt es, sagen Sie es in IXIT-Tabelle 16.

page-executable-stack-sees = Was jedes ELF-Programm und jede Bibliothek eines Dateisystems über den Stapel sagt (`PT_GNU_STACK`). Verlangen alle einen nicht ausführbaren: *eingehalten*. Verlangen manche einen ausführbaren oder sagen nichts, was auf den meisten Maschinen ausführbar bedeutet: *Auffälligkeit*, einmal je Dateisystem, mit den ersten Programmen. Kernelmodule bleiben außen vor.
page-executable-stack-why = 5.6-8 verlangt Zugriffsschutz auf Speicher durch Hardware. Eine Speicherseite, die beschrieben und ausgeführt werden kann, gibt ihn preis: Was als Daten durch einen Überlauf hereinkommt, läuft als Code. Eine einzige Bibliothek mit ausführbarem Stapel macht den jedes Prozesses ausführbar, der sie lädt.
page-executable-stack-blind =
    - Was der Prozessor kann, und ob der Kernel es nutzt: MIPS vor Release 3 kann Seiten nicht markieren.
    - Speicher, den ein Programm sich selbst holt, und Mikrocontroller ohne ELF-Dateien.
    - Warum eine Bibliothek es verlangt: meist eine Assemblerdatei ohne Vermerk.
page-executable-stack-fix = Linken Sie mit `-z noexecstack`, und fügen Sie Assemblerdateien `.section .note.GNU-stack,"",@progbits` hinzu. `readelf -lW` zeigt die Angabe. Sagen Sie in IXIT-Tabelle 18, was der Prozessor schützt.

page-kernel-memory-unprotected-sees =
    Die Optionen, mit denen ein Kernel nach eigener Angabe gebaut ist (`CONFIG_IKCONFIG`).

    - *Auffälligkeit* unter 5.6-8 (Einheit 5.6-8-1b: Regelt der Mechanismus den Zugriff auf Speicher?): Code des Kernels kann beschrieben oder Daten können ausgeführt werden (`STRICT_KERNEL_RWX` nicht gesetzt); `/dev/mem` gibt allen Speicher heraus (`DEVMEM` ohne `STRICT_DEVMEM`); `/dev/kmem`.
    - *Eingehalten* für dieselbe Einheit: `STRICT_KERNEL_RWX` ist gesetzt, und `/dev/mem` fehlt oder ist eingeschränkt.
page-kernel-memory-unprotected-why = Dann genügt eine Lücke in einem Treiber, um den Kernel zu ändern, und root kann jeden Schlüssel im Speicher lesen.
page-kernel-memory-unprotected-blind =
    - Kernel, die ihre Optionen nicht mitführen; Optionen, die die Befehlszeile abschaltet (`rodata=off`).
    - Maschinen ohne solche Hardware, auf denen es die Option nicht gibt.
page-kernel-memory-unprotected-fix = Setzen Sie `CONFIG_STRICT_KERNEL_RWX`, `CONFIG_STRICT_MODULE_RWX`; schalten Sie `CONFIG_DEVMEM` und `CONFIG_DEVKMEM` ab.

page-legacy-remote-service-sees =
    Was das Abbild beim Start oder bei einer Verbindung startet (inetd, `tcpsvd`, `udpsvd`, `tcpserver`, `s6-tcpserver`), wo das Programm FTP (`vsftpd`, `proftpd`, `pure-ftpd`, `bftpd`, `ftpd`), TFTP (`tftpd`, `atftpd`) oder einen der r-Dienste (`rshd`, `rlogind`, `rexecd`) anbietet. Für Telnet gibt es eine eigene Prüfung.

    - *Verstoß* gegen 5.6-1 (Einheit 5.6-1-1a), und gegen 5.5-1 (Einheit 5.5-1-1a), wo eine Anmeldung im Klartext geht (alle außer TFTP, das keine hat): Er ist im ausgelieferten Zustand an.
    - *Auffälligkeit*: FTP, dessen Konfiguration von TLS spricht und nicht zeigt, dass es ablehnt, wer ohne kommt; oder ein Start unter einer Bedingung, die das Abbild allein nicht klärt.
    - Nichts: FTP, das Anmeldungen ohne TLS ablehnt (`ssl_enable=YES` von vsftpd mit `anonymous_enable=NO`, `TLSRequired on` von ProFTPD, `TLS 2` oder `-Y 2` von Pure-FTPd); ein Server, der nur auf dem Gerät selbst zu erreichen ist (127.0.0.1); ein Client (`ftp`, `tftp`, `ftpget`), ein Applet, das von nichts gestartet wird, eine auskommentierte Zeile, ein Programm, das nicht im Abbild ist.

    Warum Einheit 5.6-1-1a: Sie fragt bei jeder eingeschalteten Schnittstelle, ob ihr Zweck das rechtfertigt. Jeder dieser Dienste hat seit Jahrzehnten einen Nachfolger mit Verschlüsselung (SFTP, HTTPS, SSH), also rechtfertigt es nichts.
page-legacy-remote-service-why = FTP und die r-Dienste senden Namen, Passwort und Inhalt im Klartext; TFTP fragt gar nicht nach einem Passwort; die r-Dienste glauben der Absenderadresse. Sie sind öfter Reste von Entwicklung und Fertigung als Funktionen, die ein Besitzer nutzt, und Scanner finden sie in Stunden.
page-legacy-remote-service-blind =
    - Eine Firewall, die den Port schließt, und ob er antwortet: Dazu braucht es das Gerät.
    - Was der Server herausgibt: Nur öffentliche Dateien können bei TFTP erträglich sein.
    - Server unter anderen Namen oder in einem anderen Programm (dnsmasqs `--enable-tftp`, Dienste des Herstellers).
page-legacy-remote-service-fix = Nehmen Sie die Zeile heraus, die ihn startet, und das Programm aus dem Build. Sind Dateien zu übertragen, so nehmen Sie SFTP oder HTTPS, aus, bis der Besitzer es einschaltet.

page-loader-console-open-sees =
    `bootdelay` von U-Boot, in seiner Umgebung oder seinem Steuerbaum.

    - *Auffälligkeit* unter 5.6-4 (Einheit 5.6-4-1a): Er ist null oder mehr, oder -1. Wer rechtzeitig eine Taste auf der seriellen Leitung sendet, bekommt die Eingabe des Bootloaders, die Speicher und Flash liest und schreibt und startet, was man ihr gibt.
    - *Hinweis*: Er ist -2; das startet sofort und achtet auf keine Taste. Über andere Debug-Schnittstellen sagt das nichts.
page-loader-console-open-why = Die Eingabe des Bootloaders ist eine Debug-Schnittstelle unter allen Anmeldungen: `setenv bootargs … init=/bin/sh` genügt.
page-loader-console-open-blind =
    - Ein Passwort oder geheimes Wort für die Eingabe (`CONFIG_AUTOBOOT_KEYED`), und eine abgeschaltete Konsole.
    - Den Wert, der in den Bootloader eingebaut ist, wo weder Umgebung noch Baum einen nennen.
    - Ob die Kontakte da sind und ohne Öffnen des Gehäuses erreichbar.
page-loader-console-open-fix = Setzen Sie `bootdelay` in der Auslieferung auf -2 (`CONFIG_BOOTDELAY=-2`), oder verlangen Sie ein Passwort je Gerät (`CONFIG_AUTOBOOT_KEYED`, `CONFIG_AUTOBOOT_ENCRYPTION`). Schützen Sie die Umgebung vor dem Schreiben.

page-remote-shell-starts-sees =
    Was das Abbild beim Start oder bei einer Verbindung startet und dem Netzwerk eine Shell gibt: netcat, das lauscht (`nc -l … -e /bin/sh`), `socat TCP-LISTEN:… EXEC:/bin/sh`, `ttyd` mit einer Shell als Befehl, und inetd, `tcpsvd` oder `tcpserver`, die eine Shell starten.

    - *Verstoß* gegen 5.6-1 (Einheit 5.6-1-1a), 5.5-4 (Einheit 5.5-4-2a) und 5.5-5 (Einheit 5.5-5-2a): Sie startet im ausgelieferten Zustand.
    - *Auffälligkeit*: Sie startet unter einer Bedingung, die das Abbild allein nicht klärt; Adressen sind begrenzt (`--allow`, `range=`); oder `ttyd` ohne `-W`, da spätere Versionen die Shell dann zeigen und keine Tasten annehmen.
    - Nichts: Sie ist nur auf dem Gerät selbst zu erreichen, verlangt eine Anmeldung (`login`, `ttyd -c`, Zertifikate von Clients), führt ein Skript oder ein anderes Programm aus, oder nichts startet sie. Für Telnet gibt es eine eigene Prüfung.

    Warum Einheit 5.6-1-1a: Sie fragt bei jeder eingeschalteten Schnittstelle, ob ihr Zweck das rechtfertigt. Nichts rechtfertigt eine Shell, die niemanden fragt, wer er ist.
page-remote-shell-starts-why = Wer den Port erreicht, hat das Gerät: meist als root, ohne Spur und im Klartext. Es ist ein Rest der Entwicklung, nach dem Würmer suchen.
page-remote-shell-starts-blind =
    - Eine Firewall, die den Port schließt, und ob er antwortet: Dazu braucht es das Gerät.
    - Eine Shell, die ein anderes Programm oder ein Skript in einer anderen Sprache öffnet; Server unter anderen Namen.
page-remote-shell-starts-fix = Nehmen Sie die Zeile heraus, die sie startet, und das Programm aus dem Build. Wird eine Shell über das Netzwerk gebraucht, dann SSH mit Schlüsseln, aus, bis der Besitzer es einschaltet.

page-setuid-program-sees = ELF-Programme, die root gehören und das Set-User-ID-Bit tragen. *Auffälligkeit*, einmal je Programm.
page-setuid-program-why = Ein Dienst unter eigenem Nutzer ist nur so eingeschränkt wie die Programme, die er starten kann. Eines mit Set-User-ID root und ein Fehler darin, und die Einschränkung ist dahin. 5.6-7 verlangt geringste Rechte.
page-setuid-program-blind =
    - Ob das Programm die Rechte sofort zurückgibt (BusyBox tut es je nach Applet), und ob sich jemand außer root anmelden kann.
    - Capabilities in erweiterten Attributen.
    - Archive und Ordner, die keine Besitzer bewahren: Dort scheint jede Datei root zu gehören.
page-setuid-program-fix = `chmod u-s`, wo nur root das Programm aufruft. Für `ping` geben Sie `CAP_NET_RAW`; für BusyBox bauen Sie die Applets, die das Bit brauchen, als eigenes Programm.

page-sudo-without-password-sees = Zeilen von `sudoers`, die einen Nutzer oder eine Gruppe außer root alles (`ALL`) ohne Passwort (`NOPASSWD`) ausführen lassen. *Auffälligkeit*, einmal je Zeile. Rechte an einzelnen Programmen werden übergangen: Dafür ist sudo da.
page-sudo-without-password-why = Ein Dienst, der für geringste Rechte (5.6-7) unter einen eigenen Nutzer gestellt wurde, ist doch root, wo dieser sudo für alles aufrufen darf.
page-sudo-without-password-blind =
    - Ob es den Nutzer gibt und ein Dienst unter ihm läuft.
    - Regeln von anderswo (LDAP), und Programme einer Liste, die eine Shell geben.
page-sudo-without-password-fix = Nennen Sie die Programme, die der Nutzer braucht, jedes mit ganzem Pfad und Argumenten, oder nehmen Sie die Zeile heraus.

page-telnet-starts-sees =
    Was das Abbild beim Start (inittab, eingeschaltete Init-Skripte, rc.local, systemd-Units), bei einer Verbindung (inetd) oder wenn ein Gerät eingesteckt wird (udev, mdev, Hotplug-Skripte) startet, wo das Programm ein Telnet-Server ist: `telnetd`, `in.telnetd`, `utelnetd`, oder BusyBox und dergleichen unter einem dieser Namen.

    - *Verstoß* gegen 5.6-1 (Einheit 5.6-1-1a): Er startet im ausgelieferten Zustand.
    - *Verstoß* außerdem gegen 5.1-1 (Einheit 5.1-1-2b) und 5.5-5 (Einheit 5.5-5-2a), wo er ohne Passwort eine Shell gibt: Sein Anmeldeprogramm (`-l`) ist eine Shell; oder `login.sh`, wie bei OpenWrt das Skript heißt, das nichts fragt, solange root kein Passwort hat, und root hat keines; oder das übliche `login`, und ein Konto desselben Dateisystems ist offen (siehe `password-less-account`). Ist das Anmeldeprogramm eine Shell, so auch noch, nachdem der Besitzer ein Passwort gesetzt hat: 5.5-4 (Einheit 5.5-4-2a).
    - *Auffälligkeit*: Er startet unter einer Bedingung, die das Abbild allein nicht klärt.
    - Nichts: Er ist installiert und nicht gestartet, abgeschaltet, auskommentiert, an die eigene Adresse des Geräts gebunden (`-b 127.0.0.1`) oder hinter einer Abfrage, von der das Abbild zeigt, dass sie nicht zutrifft. Ein Telnet-Applet in BusyBox ist für sich noch kein Server.

    Warum Einheit 5.6-1-1a: Sie fragt bei jeder eingeschalteten Schnittstelle, ob ihr Zweck das rechtfertigt. SSH leistet alles, was Telnet leistet, also rechtfertigt in einem Gerät für Verbraucher nichts Telnet, erklärt oder nicht. Ob es in der Erklärung fehlt (5.6-1-2b), ist ein Widerspruch, den nur die Erklärung zeigen kann.
page-telnet-starts-why = Telnet überträgt Passwörter und jeden Tastendruck im Klartext und ist der erste Port, den Würmer probieren: Mirai und Verwandte leben davon. Kaum je ist es etwas, das ein Besitzer nutzt.
page-telnet-starts-blind =
    - Was ein Anmeldeskript tut; nur OpenWrts `login.sh` ist dem Namen nach bekannt.
    - Einen Server unter anderem Namen, einen, den ein anderes Programm zur Laufzeit startet (eine Webseite mit verstecktem Schalter), oder einen in einem Skript, das nicht zu lesen war.
    - Eine Firewall, die den Port schließt.
    - Ob der Port antwortet: Dazu braucht es das Gerät.
page-telnet-starts-fix = Nehmen Sie die Zeile aus inittab, den Verweis aus `/etc/rc.d`, das Skript aus dem Abbild; bauen Sie BusyBox ohne `CONFIG_TELNETD`. Wird eine Shell über das Netzwerk gebraucht, nehmen Sie SSH, aus, bis der Besitzer es einschaltet, mit Schlüsseln.

page-unhardened-service-sees = Programme, die aus der C-Bibliothek nehmen, was ein Netzwerkserver braucht (`listen` und `accept`, oder `bind` und `recvfrom`), und wie sie gebaut sind: positionsunabhängig, schreibgeschützte Relokationen, Stapelschutz. Es zählt, wem mindestens zwei der drei fehlen. *Auffälligkeit*, einmal je Dateisystem, mit den ersten Programmen.
page-unhardened-service-why = Ein Speicherfehler in einem Programm, das aus dem Netzwerk liest, ist häufig. Diese drei kosten nichts und machen aus vielen solchen Fehlern einen Absturz statt eines Einbruchs. Ein sicherer Entwicklungsprozess, wie ihn 5.6-9 verlangt, schaltet sie für den ganzen Build ein.
page-unhardened-service-blind =
    - Statisch gelinkte Programme und Server, deren Netzwerkfunktionen in einer eigenen Bibliothek liegen.
    - Ob das Programm startet, und ob es einen Fehler hat.
    - Ein kleines Programm ohne Puffer auf dem Stapel hat keinen Stapelschutz, auch wenn der Compiler ihn bauen sollte.
page-unhardened-service-fix = Bauen Sie mit `-fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now`. OpenWrt hat Optionen für alle unter „Hardening build options“, Buildroot unter „Security options“.

page-upnp-daemon-sees =
    Was das Abbild beim Start startet, wo das Programm UPnP spricht: `miniupnpd`, `upnpd` (sie öffnen Ports des Routers), `minissdpd` (antwortet, wer da ist), `minidlna`, `ushare`, `mediatomb`, `gerbera` (Medienserver).

    - *Verstoß* gegen 5.6-1 (Einheit 5.6-1-1a): Einer der ersten drei ist im ausgelieferten Zustand an: Er startet, und seine Konfiguration schaltet ihn nicht ab. Als an zählt er auch, wo sein Skript eingeschaltet ist, seine Konfiguration `enable_upnp 1` oder `enabled 1` sagt und das Abbild nur die Bedingung des Starts offenlässt (eine Schnittstelle, die hochkommt).
    - *Auffälligkeit*: ein Medienserver, der an ist, denn dafür ist das Produkt vielleicht da; oder ein Start unter einer Bedingung, die weder das Abbild noch eine Konfiguration klärt.
    - Nichts: Das Programm startet nicht oder ist nicht da; seine Konfiguration sagt `enabled 0` oder `enable_upnp 0`.

    Warum Einheit 5.6-1-1a: Sie fragt bei jeder eingeschalteten Schnittstelle, ob ihr Zweck das rechtfertigt. UPnP kennt keine Anmeldung: Jedes Programm im Netzwerk, auch ein Skript in einer Webseite, darf Ports zum Internet öffnen oder etwas über das Gerät erfahren. Das rechtfertigt der Zweck nicht *von sich aus*; der Besitzer darf es einschalten.
page-upnp-daemon-why = Würmer nutzen UPnP seit Jahren, um Geräte hinter Routern zu erreichen, und SSDP, um Angriffe zu verstärken: Auf eine kleine Frage kommt eine große Antwort (auch an gefälschte Absender).
page-upnp-daemon-blind =
    - Eine Firewall, die den Port vor Fremden schützt, und ob er antwortet: Dazu braucht es das Gerät.
    - UPnP in einem anderen Programm (`httpd` eines Herstellers, WPS von hostapd).
    - Welche Regeln der Besitzer setzen kann; `secure_mode` und `perm_rule` engen ein, was geöffnet werden darf, nicht wer fragt.
page-upnp-daemon-fix = Lassen Sie es aus dem Abbild, oder liefern Sie es abgeschaltet aus (`enabled 0` in `/etc/config/upnpd`, kein Verweis in `/etc/rc.d`), mit einem Schalter für den Besitzer. Ist das Produkt ein Medienserver, binden Sie ihn an das Heimnetz und erklären Sie ihn.

page-writable-library-path-sees = Wo ein Programm seine Bibliotheken vor den Ordnern des Systems sucht (`RUNPATH`, `RPATH`): ein Ordner unter `/tmp`, `/var/tmp`, `/dev/shm`, `/home` oder `/mnt`, der Ordner, in dem es gestartet wird (ein leerer oder relativer Teil), oder ein Ordner der Maschine, auf der es gebaut wurde. *Auffälligkeit*, einmal je Programm.
page-writable-library-path-why = Wer dort schreiben kann, legt eine Bibliothek hin, und das Programm führt sie mit seinen Rechten aus.
page-writable-library-path-blind =
    - Ob es den Ordner zur Laufzeit gibt und wer dort schreiben kann.
    - Was `dlopen` und `LD_LIBRARY_PATH` hereinbringen.
page-writable-library-path-fix = Bauen Sie ohne `-Wl,-rpath`, oder entfernen Sie den Pfad mit `patchelf --remove-rpath`. `$ORIGIN` ist in Ordnung, wo der Ordner des Programms schreibgeschützt ist.

page-web-server-as-root-sees =
    Das Konto, unter dem die Konfiguration von lighttpd, nginx, boa, mini_httpd, thttpd oder Apaches httpd den Server laufen lässt, wo er startet.

    - *Auffälligkeit* für 5.6-7 (Einheit 5.6-7-1a: geringste Rechte): Es ist root.
    - *Eingehalten* (dieselbe Einheit): Es ist ein anderes Konto, das das Abbild hat, mit einer Nummer außer 0, und das sudo nicht alles ausführen lässt.
page-web-server-as-root-why = Was aus dem Netzwerk liest, hat Fehler. Wer durch einen hereinkommt, hat, was der Server hat: als root das ganze Gerät, mit Schlüsseln und Aktualisierungen.
page-web-server-as-root-blind =
    - Als was ein Server läuft, dessen Konfiguration es nicht sagt: Manche behalten die Rechte, mit denen sie gestartet wurden.
    - Skripte hinter dem Server, die eigene Rechte bekommen (sudo, Set-User-ID), und andere Dienste.
    - Capabilities, Namensräume und andere Zäune um ein root, das wenig kann.
page-web-server-as-root-fix = Geben Sie dem Server ein eigenes Konto. Was das System ändern muss, kommt in ein kleines Programm dahinter, das wenige Befehle annimmt und jeden prüft.

page-directory-listing-sees = Einen Webserver, der vielleicht startet, und eine Zeile seiner Konfiguration, die Ordnerlisten einschaltet: `dir-listing.activate` von lighttpd, `autoindex` von nginx, `Options Indexes` von Apaches httpd. *Auffälligkeit* für 5.6-2 (Einheit 5.6-2-2a: was sich ohne Anmeldung erfahren lässt).
page-directory-listing-why = Eine Liste zeigt, was niemand kennen sollte: Kopien von Konfigurationen, Protokolle, Seiten der Fertigung. Scanner suchen zuerst nach solchen Listen.
page-directory-listing-blind =
    - Um welchen Ordner es geht und was darin liegt; ob eine Anmeldung davor steht.
    - Server, die Ordner auflisten, wenn man es ihnen nicht verbietet.
page-directory-listing-fix = Schalten Sie die Listen ab. Sollen Menschen Dateien holen, geben Sie ihnen eine Seite, die sie nennt.

page-unbounded-copy-in-service-sees =
    Programme, die aus der C-Bibliothek nehmen, was ein Netzwerkserver braucht, und daneben `gets`, oder sowohl eine Funktion, die Text ohne Grenze schreibt (`sprintf`, `vsprintf`, `strcpy`, `strcat`), als auch eine, die Text einer Shell gibt (`system`, `popen`). *Auffälligkeit*, einmal je Dateisystem, mit den ersten Programmen.

    Übergangen werden: Programme, die mit Name und Version als Komponente bekannt sind (BusyBox, dnsmasq, lighttpd): Bei ihnen zählt die Version. Was bleibt, ist meist vom Hersteller selbst und vom Chipanbieter.

    Ein Build mit `_FORTIFY_SOURCE` nimmt die geprüften Formen dieser Funktionen, wo der Compiler die Größe kennt, sodass weniger Programme genannt werden.
page-unbounded-copy-in-service-why = `gets` lässt sich überhaupt nicht sicher verwenden. Eine Befehlszeile, die aus dem zusammengesetzt ist, was über das Netzwerk kam, und einer Shell übergeben wird, ist die häufigste Lücke von Routern und Kameras.
page-unbounded-copy-in-service-blind =
    - Ob das Kopierte aus dem Netzwerk kommt, und ob seine Länge zuvor betrachtet wurde.
    - Statisch gelinkte Programme und Server, deren Netzwerkfunktionen in einer eigenen Bibliothek liegen.
    - Ob das Programm startet.
page-unbounded-copy-in-service-fix = Verwenden Sie `snprintf`, `strlcpy` und `fgets`; starten Sie Programme mit `posix_spawn` oder `execve` und einer Liste von Worten, nie über eine Shell. Lassen Sie Compiler und Linter die anderen in neuem Code ablehnen.

page-open-to-internet-sees =
    Die Zone `wan` der Firewall von OpenWrt, die Regeln, die von dort einlassen, und die Dienste, die das Abbild im Netzwerk startet.

    - *Verstoß* gegen 5.6-1 (Einheit 5.6-1-1a: was rechtfertigt, dass die Schnittstelle an ist): Die Regeln werden geladen, ein Dienst startet, der nicht für das Internet gemacht ist (Telnet, FTP, TFTP, SMB, SNMP, UPnP, einfaches HTTP, MQTT, adb), und die Zone nimmt an, was keine Regel nennt, oder eine Regel lässt jeden an seinen Port.
    - *Auffälligkeit*: dasselbe, wo nicht zu sehen ist, dass das Abbild die Regeln lädt, wo kein anderes Netz durch die Zone hinausgeht, oder wo andere Dienste erreicht werden (SSH, HTTPS): Was der Hersteller `wan` nennt, kann jemandes Heimnetz sein.
    - *Auffälligkeit*: geladene Regeln von iptables oder nftables, die nichts abweisen.
page-open-to-internet-why = Was eine Adresse im Internet hat, wird in Minuten angegangen: erst bekannte Passwörter, dann bekannte Lücken. So werden Router Teil eines Botnetzes.
page-open-to-internet-blind =
    - Regeln, die entstehen, während das Gerät läuft (UPnP, `/etc/firewall.user`, Einstellungen des Besitzers).
    - Ob der Anbieter eine Adresse gibt, die das Internet erreicht; bei IPv6 meist. Ein Gerät, das kein Router ist, kann sein Heimnetz in der Zone `wan` haben.
    - Skripte, die iptables selbst aufrufen.
page-open-to-internet-fix = `option input 'REJECT'` für die Zone `wan`, und keine Regel, die von dort einen Port öffnet. Was von außen zu betreuen ist, geht durch ein VPN oder den Dienst des Herstellers, vom Besitzer eingeschaltet.

page-android-debug-build-sees =
    Eigenschaften eines Android-Abbilds.

    - *Verstoß* gegen 5.6-4 (Einheit 5.6-4-1c: Eine Debug-Schnittstelle ist von sich aus an): Der Build ist einer zur Fehlersuche (`ro.debuggable=1` oder `ro.secure=0`), USB bietet adb von Anfang an (`persist.sys.usb.config` enthält `adb`), und kein Schlüssel wird verlangt (`ro.adb.secure=0`).
    - *Auffälligkeit*, für dieselbe Einheit: Der Build ist einer zur Fehlersuche, und das Übrige ist nicht so.
    - *Hinweis*: `ro.debuggable=0` und `ro.secure=1`, wie in einem Build vom Typ `user`.
page-android-debug-build-why = In einem solchen Build gibt `adb root` eine Root-Shell, und jede App lässt sich untersuchen: Schlüssel, Token und Daten des Nutzers stehen jedem mit einem Kabel offen.
page-android-debug-build-blind =
    - Eigenschaften, die später gesetzt werden, und eine Partition, die diese übertrifft und nicht im Abbild ist.
    - Ob der Anschluss am verkauften Gerät erreichbar ist.
page-android-debug-build-fix = Bauen Sie die Auslieferung als `user`. Lassen Sie `ro.adb.secure=1` und adb aus `persist.sys.usb.config`.

page-reflector-service-sees =
    UDP-Dienste, die auf eine kleine Frage, auch eine mit gefälschtem Absender, eine große Antwort geben, und ob ein Paketfilter, den das Abbild lädt, Fremde von ihnen fernhält. Mit dem Faktor, den die CISA für jeden nennt, für CoAP Shadowserver und NETSCOUT.

    - *Verstoß* gegen 5.6-1 (Einheit 5.6-1-1a: was rechtfertigt, dass die Schnittstelle an ist): inetds eigene `chargen`, `qotd`, `echo` und dergleichen über UDP (auch gegen 5.6-5, Einheit 5.6-5-1a: niemand braucht sie); memcached über UDP im Netzwerk; unbound oder BIND, die für jeden Namen auflösen (`access-control: 0.0.0.0/0 allow`, `allow-recursion` mit `any`); miniupnpd, der `wan` bedienen soll; ntpd vor 4.2.7, der auf `monlist` antwortet, für jeden; dnsmasq für jeden, oder der CoAP-Server von libcoap (`coap-server`), hinter einer Zone `wan`, die alle einlässt.
    - *Auffälligkeit*: inetds eigene Dienste über TCP; ntpd unbekannter Version oder dnsmasq ohne Einschränkung, ohne erkennbaren Paketfilter, der Fremde fernhält; rpcbind im Netzwerk; ein Namensauflöser oder memcached nur auf Adressen des Heimnetzes; der CoAP-Server von libcoap, der nicht auf das Gerät selbst beschränkt ist.
page-reflector-service-why = Das Gerät ist die Waffe, und ein anderer wird getroffen: Eines, das fünfhundertmal so viel antwortet, wie es gefragt wird, macht aus einem Hausanschluss eine Flut. Anbieter trennen solche Anschlüsse.
page-reflector-service-blind =
    - Ratenbegrenzungen, und womit ein Dienst nicht gebaut wurde.
    - Filter, die entstehen, während das Gerät läuft; ob der Anbieter eine Adresse gibt, die das Internet erreicht.
    - SNMP und UPnP im Haus: Davon sprechen `snmp-default-community` und `upnp-daemon`.
page-reflector-service-fix = Nehmen Sie heraus, was niemand braucht. Bedienen Sie nur das Heimnetz: `local-service` (dnsmasq), `restrict default … noquery` (ntpd), `-U 0` (memcached), `access-control` für die Adressen des Hauses (unbound), `-A` mit einer Adresse (libcoap).

page-permissive-access-control-sees =
    SELinux, anhand seiner Konfiguration (`/etc/selinux/config`) und der Befehlszeile des Kernels.

    - *Auffälligkeit* unter 5.6-7 (Einheit 5.6-7-1a): Es ist da und `permissive` oder `disabled`, oder die Befehlszeile schaltet es ab (`selinux=0`, `enforcing=0`, `androidboot.selinux=permissive`).
    - *Eingehalten*, für dieselbe Einheit: Es ist `enforcing`, seine Richtlinie und die Bibliothek, die sie lädt (libselinux), sind im Abbild, und keine Befehlszeile sagt anderes.
    - *Hinweis*: dasselbe, wo die Bibliothek nicht zu sehen ist.
page-permissive-access-control-why = Eine Richtlinie, die nicht durchgesetzt wird, protokolliert, was ein Dienst nicht hätte tun sollen, nachdem er es getan hat. Durchgesetzt hält sie selbst einen Dienst unter root bei dem, was er braucht: geringste Rechte, wie sie 5.6-7 verlangt.
page-permissive-access-control-blind =
    - Was die Richtlinie erlaubt, und Domänen, die sie permissiv lässt.
    - Ob der Kernel mit SELinux gebaut ist.
    - Andere Mechanismen: AppArmor, SMACK, Container, eigene Nutzer.
page-permissive-access-control-fix = Bringen Sie die Richtlinie in Testversionen zu Ende, im permissiven Modus; liefern Sie `SELINUX=enforcing` aus, und nehmen Sie die Worte aus der Befehlszeile.

page-inbound-denied-sees =
    OpenWrts Zone `wan`, gespeicherte Regeln von iptables und Regelwerke von nftables, die das Abbild lädt, mit einer Grundregel, die ablehnt oder verwirft, was keine Regel nennt.

    - *Eingehalten* für 5.6-1 (Einheit 5.6-1-1a: was rechtfertigt, dass eine Schnittstelle an ist): Was hereinkommt, wird abgewiesen, für beide Adressfamilien, und keine Regel lässt mehr ein als das, womit Adressen vergeben (DHCP), Fehler und Gruppen gemeldet (ICMP, IGMP) und Tunnel gemacht werden (ESP, IKE).
    - *Hinweis*: Eine Regel öffnet einen anderen Port, oder eine der beiden Adressfamilien wird nicht erkennbar gefiltert.

    Von einem Filter, der alles einlässt, spricht `open-to-internet`. Wo ein späterer Schritt beim Start Regeln zurücknimmt (`nft flush ruleset`, `iptables -F`, `iptables -P INPUT ACCEPT`), ist nicht bekannt, welche gelten, und es wird nichts gesagt.
page-inbound-denied-why = Wo niemand hinkommt, kann niemand einbrechen. Ein Filter, der von sich aus zu ist, deckt auch den Dienst ab, den eine spätere Version unbemerkt mitbringt.
page-inbound-denied-blind =
    - Was das Heimnetz darf: Auf einem Router wird es eingelassen.
    - Regeln, die entstehen, während das Gerät läuft (UPnP, Einstellungen des Besitzers), und Ketten, in die andere springen.
    - Ob der Kernel hat, was die Regeln verlangen.
page-inbound-denied-fix = Nichts, wo es eingehalten ist. Wo Regeln Ports öffnen, fragen Sie bei jedem, wer ihn braucht; geben Sie IPv6 dieselben Regeln wie IPv4.

page-removable-media-script-sees = Shell-Skripte, die eine Datei unter einem Ort ausführen, an dem eine Speicherkarte oder ein Stick eingehängt wird (`/mnt/sdcard`, `/media`, `/mnt/mmc`, `/mnt/usb`), als Skript, als Programm oder mit `.`, in einem Skript, das nichts prüft. *Auffälligkeit*, einmal je Zeile, für 5.6-4 (Einheit 5.6-4-1c: eine nicht benötigte Debug-Schnittstelle) und 5.13-1 (Einheit 5.13-1-1a: Eingaben werden geprüft).
page-removable-media-script-why = So laden Hersteller Testprogramme, und so werden Besitzer von Kameras root: Wer das Gerät eine Minute in der Hand hat, an einer Tür oder im Laden, steckt eine Karte ein und führt als root aus, was er will.
page-removable-media-script-blind =
    - Ob das Skript je gestartet wird, und ob der Schacht von außen erreichbar ist.
    - Karten, die an einem Ort mit anderem Namen eingehängt werden, und kompilierte Programme.
    - Ob das, was ein Skript prüft, diese Datei ist.
page-removable-media-script-fix = Nehmen Sie es aus der Auslieferung. Muss eine Karte etwas bringen, prüfen Sie vor dem Ausführen ihre Signatur mit einem Schlüssel im Abbild.
