# SPDX-License-Identifier: Apache-2.0 OR MIT
page-no-verified-boot-sees =
    Zeichen dafür, wie das Abbild gestartet wird: die Kopfdaten, die ein Bootloader liest, dm-verity. Wo keines sagt, dass das Gestartete signiert ist: *Hinweis*, einmal je Abbild, unter 5.7-1 (Einheiten 5.7-1-1a und 5.7-1-2a).

    Nie ein Verstoß: Sicherer Start steckt auch im Bootloader, in Fuses und im Festspeicher, die nicht im Abbild sind; und 5.7-1 ist eine Empfehlung. Der Hinweis sagt, dass dieses Abbild ihn nicht zeigt und dass er anders zu zeigen ist.

    dm-verity allein klärt es nicht: Es schützt das Wurzeldateisystem so weit, wie sein Wurzel-Hash geschützt ist, und das braucht eine Signatur über die Befehlszeile des Kernels.
page-no-verified-boot-why = Ohne eine Kette von Signaturen vom ersten Code an behält das Gerät, wer einmal in den Flash schreibt, durch eine Lücke oder mit einer Klemme am Chip, und weder Neustart noch Zurücksetzen auf Werkseinstellungen wird ihn los.
page-no-verified-boot-blind =
    - Eine Signatur, die nur der Bootloader oder der Chip liest (Fuses, Boot-ROM, Kopfdaten eines Herstellers).
    - Formate, die diese Version nicht liest. Ein FIT-Abbild mit Signaturen oder ein anders signierter Teil kann in einem Bereich liegen, der als nicht gelesen aufgeführt ist: Sehen Sie nach, was nicht gelesen wurde, bevor Sie etwas schließen.
    - Ob eine vorhandene Signatur auch *verlangt* wird.
page-no-verified-boot-fix = Signieren Sie den Kernel und was er startet (U-Boot: FIT mit `required = "conf"`; dm-verity mit dem Wurzel-Hash im Signierten), mit dem öffentlichen Schlüssel in einem Bootloader, den der Chip prüft. Sagen Sie in IXIT-Tabelle 20, wie es funktioniert. Kann die Hardware es nicht, nehmen Sie den Anspruch zurück und nennen Sie den Grund.

page-unverified-boot-sees =
    Abbilder, die ein Bootloader prüft: die von U-Boot (FIT) mit dem Steuerbaum des Bootloaders daneben, die von MCUboot und die von Android (AVB).

    - *Verstoß* gegen 5.7-1 (Einheiten 5.7-1-1a: Integrität und Authentizität sind nicht gesichert, und 5.7-1-2a: Die Umsetzung zeigt es): Der Steuerbaum verlangt keinen Schlüssel, sodass auch ein Abbild ohne Signatur startet, ob dieses signiert ist oder nicht; oder ein Abbild für MCUboot hat keine Signatur, was nur ein MCUboot starten würde, der keine prüft; oder die Metadaten von Android weisen den Bootloader an, nichts oder keinen Hash-Baum zu prüfen (Flags 2 und 1 von `vbmeta`, wie `adb disable-verity` sie hinterlässt).
    - *Eingehalten*: Die Signatur des Abbilds gilt für einen Schlüssel, den der Steuerbaum verlangt; und dm-verity, wo sein Wurzel-Hash in einem solchen Abbild steht.
    - Nichts, wo kein Steuerbaum beim Abbild ist: Der Schlüssel kann überall sein.
page-unverified-boot-why = Wer einmal in den Flash schreibt, behält das Gerät. Eine Signatur, die nicht verlangt wird, schützt vor niemandem: Der Angreifer lässt sie weg.
page-unverified-boot-blind =
    - Ob der Bootloader selbst geprüft wird, durch Fuses und Boot-ROM.
    - Einen Bootloader, der seinen Steuerbaum nicht benutzt, und eigene Hüllen eines Herstellers um das Abbild.
    - Ob Geräte im Feld den Bootloader aus diesem Abbild haben.
page-unverified-boot-fix = Signieren Sie die Konfiguration (`mkimage -k keys -K control.dtb -r`), was den Schlüssel als verlangt kennzeichnet, und liefern Sie den Bootloader mit diesem Baum aus. MCUboot: Signieren Sie mit `imgtool sign --key`, und bauen Sie ihn mit der öffentlichen Hälfte.

page-remote-log-sees = Einen Host, an den das Systemprotokoll gesendet wird, fest im Abbild: `@host` in `syslog.conf`, `omfwd` von rsyslog, ein Ziel von syslog-ng, `syslogd -R host`, OpenWrts `log_ip`. *Auffälligkeit*, einmal je Zeile.
page-remote-log-why = Ein Protokoll verrät, was das Gerät tut und oft, wer es nutzt: Es ist Telemetrie, die dem Nutzer zu beschreiben (6.5) und zu erklären ist (IXIT-Tabelle 24), und syslog überträgt es im Klartext.
page-remote-log-blind =
    - Was im Protokoll steht, und ob der Protokolldienst mit dieser Datei startet.
    - Protokolle, die Programme selbst senden.
page-remote-log-fix = Überlassen Sie es dem Besitzer, einen Host zu nennen. Braucht der Hersteller das Protokoll, beschreiben Sie es, bitten Sie um Einwilligung, und senden Sie es über TLS (RFC 5425).

page-telemetry-endpoint-sees = Adressen, die Programme, Skripte und Konfigurationen nennen, wo der Host zu einem Dienst gehört, der Messwerte, Abstürze oder Verhalten für andere sammelt. *Hinweis*, einmal je Host.
page-telemetry-endpoint-why = Telemetrie ist zu erklären (IXIT-Tabelle 24), dem Nutzer zu beschreiben (6.5) und, wo sie erhoben wird, auf Auffälligkeiten zu prüfen (5.10-1). Eine Bibliothek bringt eine solche Adresse mit, ohne dass jemand es entschieden hätte.
page-telemetry-endpoint-blind =
    - Ob die Adresse je aufgerufen wird, und was gesendet wird.
    - Telemetrie an eigene Hosts des Herstellers: Alle Adressen stehen in `thirteen evidence` unter `addresses`.
page-telemetry-endpoint-fix = Führen Sie sie in IXIT-Tabelle 24 und im Datenschutzhinweis auf, oder bauen Sie die Bibliothek ohne sie.

page-personal-data-shipped-sees = SQLite-Datenbanken mit einer Tabelle, deren Spalten von Personen sind (`email`, `phone`, `birthdate`, …) und in der mindestens eine E-Mail-Adresse steht. *Auffälligkeit*, einmal je Datenbank.
page-personal-data-shipped-why = Daten wirklicher Menschen haben in einem Abbild, das jeder herunterladen kann, nichts zu suchen: Meist kommen sie von einem Prüfstand oder vom Gerät eines Entwicklers. Der Besitzer kann sie nicht löschen (5.11-1), und sie zeigen, was das Produkt speichert, was zu beschreiben ist (6.1).
page-personal-data-shipped-blind =
    - Ob es die Menschen gibt: Adressen von `example.com` und dergleichen werden übergangen, andere können erfunden sein.
    - Personenbezogene Daten in anderer Form: Protokolle, JSON, Bilder.
page-personal-data-shipped-fix = Liefern Sie die Datenbank leer aus, oder lassen Sie das Gerät sie anlegen. Finden Sie heraus, woher die Zeilen kommen und wem sie gehören.

page-download-runs-as-code-sees = Skripte und Crontabs, die das, was `curl`, `wget` oder `uclient-fetch` holt, geradewegs einer Shell geben (`… | sh`, `eval "$(…)"`), oder durch eine Datei, die sie ausführen (`chmod +x`, `sh`), ohne dass dazwischen etwas sie prüfen könnte. *Auffälligkeit*, einmal je Zeile.
page-download-runs-as-code-why = Wer die Anfrage beantwortet, führt auf dem Gerät Code aus: bei `http:` jeder auf dem Weg, bei TLS, wer den Server hat. Das geht an Aktualisierungsmechanismus und Signatur vorbei.
page-download-runs-as-code-blind =
    - Ob das Skript je gestartet wird.
    - Eine Datei, die ein anderes Skript startet, oder unter einem anderen Namen.
    - Ein Zertifikat, das das Programm nicht prüft (`-k`).
page-download-runs-as-code-fix = Holen Sie in eine Datei, prüfen Sie ihre Signatur mit einem Schlüssel im Abbild, und führen Sie sie dann aus. Oder bringen Sie sie über den Aktualisierungsmechanismus.

page-request-runs-as-command-sees = Shell-, haserl-, PHP- und Lua-Skripte, in denen ein Wert einer Webanfrage (`QUERY_STRING`, `$_GET`, `formvalue`, der Rumpf) etwas erreicht, das Befehle ausführt (`eval`, `sh -c`, `| sh`, eine Variable anstelle eines Befehls, `system`, `os.execute`), in derselben Zeile oder über Variablen, ohne Prüfung und ohne Quotierung auf dem Weg. *Auffälligkeit*, einmal je Zeile.
page-request-runs-as-command-why = Wer die Anfrage sendet, wählt den Befehl. Es ist der häufigste Weg in Kameras und Router.
page-request-runs-as-command-blind =
    - Nach Zeilen, nicht mit einem Parser: Eine Prüfung in einer anderen Funktion oder Datei wird nicht gesehen, und eine in derselben Zeile lässt einen Wert durch, obwohl sie vielleicht anderes prüft. Ein Mensch muss die Stelle lesen.
    - Programme in C, kompiliertes Lua, und Werte, die über Dateien kommen.
    - Ob das Skript erreichbar ist, und für wen.
page-request-runs-as-command-fix = Bauen Sie keine Befehlszeilen aus dem, was hereinkommt. Lassen Sie nur durch, was einem Muster entspricht (`case "$v" in *[!0-9]*)`), übergeben Sie es als eigenes Argument (`execve`), oder quotieren Sie es (`escapeshellarg`, `%q`).

page-network-boot-sees = Befehle in U-Boots Umgebung, die aus dem Netzwerk laden (`tftpboot`, `dhcp`, `nfs`, `pxe` und dergleichen), in `bootcmd` und `preboot` und in den Variablen, die diese ausführen. *Auffälligkeit* unter 5.7-1 (Einheit 5.7-1-1a), einmal je Umgebung.
page-network-boot-why = Diese Protokolle kennen keine Authentifizierung: Wer auf dem Kabel zuerst antwortet, bestimmt, was das Gerät startet. Ist es nur der Ausweg, genügt es, den ersten Weg scheitern zu lassen.
page-network-boot-blind =
    - Ob der Bootloader das Geladene prüft, durch eine Signatur, die er verlangt: Dann ist der Weg gleichgültig.
    - Bedingungen vor dem Befehl und Variablen, die zur Laufzeit zusammengesetzt werden.
    - Die in den Bootloader eingebaute Umgebung, wo keine gespeichert ist.
page-network-boot-fix = Nehmen Sie den Befehl aus der Umgebung der Auslieferung und das Netzwerk aus dem Bootloader (`CONFIG_NET` aus). Braucht die Rettung es, so verlangen Sie eine Signatur über das Geladene.

page-unsigned-kernel-module-sees =
    Die Konfiguration, die ein Linux-Kernel von sich selbst mitführt (`CONFIG_IKCONFIG`), einmal je Kernel, unter 5.7-1 (Einheit 5.7-1-1b).

    - *Auffälligkeit*: Er hat Module und verlangt keine Signatur (`CONFIG_MODULE_SIG` ist aus, oder ohne `CONFIG_MODULE_SIG_FORCE` und ohne Lockdown).
    - *Hinweis*: Er hat keine Module oder nimmt keines ohne Signatur. Das ist ein Glied einer Kette und sagt nichts über die davor.
page-unsigned-kernel-module-why = Wer einen Augenblick root ist, lädt ein Modul und ist von da an unter allem, was es bemerken würde. Eine Kette von Signaturen, die im Bootloader beginnt, endet am Kernel, wo seine Module nicht dazugehören.
page-unsigned-kernel-module-blind =
    - Kernel ohne mitgeführte Konfiguration.
    - `module.sig_enforce=1` und `lockdown=` in der Befehlszeile.
    - Wer den Schlüssel hat, und ob das Wurzeldateisystem, auf dem die Module liegen, als Ganzes geprüft wird: Dann kommt es auf die Signatur weniger an.
page-unsigned-kernel-module-fix = Setzen Sie `CONFIG_MODULE_SIG_FORCE`, oder bauen Sie ohne `CONFIG_MODULES`; oder schalten Sie Lockdown ein (`CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY`).

page-incomplete-reset-sees =
    Shell-Skripte, deren Name ein Zurücksetzen auf Werkseinstellungen nennt, und das von OpenWrt für seine Taste; die Befehle darin, die löschen.

    - *Eingehalten* unter 5.11-1 (Einheit 5.11-1-1b: Jede Funktion löscht ihr Ziel angemessen): Eine ganze Partition oder ein ganzes Dateisystem wird gelöscht (`jffs2reset`, `mtd erase`, `ubiupdatevol -t`, `blkdiscard`).
    - *Hinweis*, für dieselbe Einheit: Ein Dateisystem wird neu angelegt (`mkfs`, `wipefs`), oder alle seine Dateien werden gelöscht (`rm -rf /data/*`, `find … -delete`). Die Blöcke seiner Dateien behalten ihren Inhalt, wenn nicht das Programm oder der Speicher auch sie verwirft. Oder eine Partition wird gelöscht, aber ein Argument des Skripts entscheidet darüber, oder es löscht daneben Dateien des Nutzers einzeln: Welche Partition das ist, sollte ein Mensch nachsehen. Eine, die nach Protokollen, Bootloader oder Kernel heißt, zählt nicht.
    - *Auffälligkeit*, für dieselbe Einheit: Nur einzelne Dateien oder Einstellungen werden gelöscht oder überschrieben. Was die Liste vergisst, bleibt, ebenso der Inhalt des Gelöschten, bis der Flash neu beschrieben wird.
page-incomplete-reset-why = Ein weiterverkauftes Gerät trägt Netzwerk, Konten und Aufnahmen seines ersten Besitzers, wenn das Zurücksetzen nicht alles davon nimmt.
page-incomplete-reset-blind =
    - Ob Taste oder Menü dieses Skript aufruft, und Zurücksetzen durch ein kompiliertes Programm.
    - Welche Partition die Daten des Nutzers enthält, wo es mehrere gibt.
    - Daten bei den Diensten des Herstellers.
page-incomplete-reset-fix = Halten Sie alles vom Nutzer auf einer Partition, und lassen Sie das Zurücksetzen sie ganz löschen; bei verschlüsseltem Speicher werfen Sie seinen Schlüssel weg.
