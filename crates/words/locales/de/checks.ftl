# SPDX-License-Identifier: Apache-2.0 OR MIT
# Die Prüfungen: Titel, Befund, Abhilfe.

check-admitted-failing = Ein Mangel, den der Hersteller selbst angibt
check-admitted-failing-breach = Die Antworten sagen es selbst ({ $answer }): Bestimmung { $provision } ist nicht erfüllt.
check-admitted-failing-concern = Die Antworten sagen etwas ({ $answer }), das gegen Bestimmung { $provision } sprechen kann.
check-admitted-failing-fix = Ändern Sie das Produkt, dann die Antwort. Ist { $provision } eine Empfehlung, kann die Angabe mit Begründung zurückgezogen werden.

check-authorized-key = Schlüssel, der sich an jedem Gerät anmelden darf
check-authorized-key-concern = { $place } lässt den Inhaber eines einzigen Schlüssels ({ $algorithm }, { $fingerprint }) sich an jedem Gerät anmelden, das aus diesem Abbild entsteht. Der Besitzer kann das weder sehen noch unterbinden.
check-authorized-key-fix = Nehmen Sie den Schlüssel aus der Auslieferung. Braucht der Kundendienst einen Zugang, so soll ihn der Besitzer öffnen, auf Zeit und mit einem Schlüssel nur für dieses Gerät; erklären Sie das.

check-blank-password-login = Server, der leere Passwörter annimmt
check-blank-password-login-breach = { $place } startet { $program } und erlaubt leere Passwörter ({ $setting }). Das Konto „{ $account }“ hat keines: Wer den Port erreicht, bekommt auf jedem Gerät eine Shell.
check-blank-password-login-concern = { $place } startet { $program } und erlaubt leere Passwörter ({ $setting }). { $open ->
    [yes] Das Konto „{ $account }“ hat keines. Ob der Server startet, sagt das Abbild allein nicht.
   *[no] Kein Konto, das er einlässt, ist derzeit ohne Passwort; das erste, auf das das zutrifft, steht dem Netzwerk offen.
}
check-blank-password-login-fix = Nehmen Sie { $setting } heraus, damit { $program } leere Passwörter wieder ablehnt. Liefern Sie Konten gesperrt aus, und lassen Sie SSH ausgeschaltet, bis der Besitzer es einschaltet.

check-claimed-without-mechanism = Angegeben, und laut Antwort nicht vorhanden
check-claimed-without-mechanism-breach = Bestimmung { $provision } wird beansprucht, aber jede Zeile von { $table } sagt unter „{ $field }“: „{ $said }“.
check-claimed-without-mechanism-concern = Bestimmung { $provision } wird beansprucht, aber einige Zeilen von { $table } sagen unter „{ $field }“: „{ $said }“.
check-claimed-without-mechanism-fix = Beschreiben Sie den Mechanismus in { $table }, wenn es ihn gibt. Gibt es keinen, bauen Sie ihn; eine Empfehlung kann mit Begründung zurückgezogen werden.

check-confirmation-refused = Bestätigung, die nicht gegeben wird
check-confirmation-refused-breach = „{ $subject }“: die Antwort ist „{ $said }“. Bestimmung { $provision } verlangt ein Ja.
check-confirmation-refused-upheld = „{ $subject }“ ist gegeben.
check-confirmation-refused-concern = „{ $subject }“ ist weder ein Ja noch ein Nein: „{ $said }“. Ein Mensch muss das lesen.
check-confirmation-refused-fix = Richten Sie den Prozess ein und bestätigen Sie ihn. Ist { $provision } eine Empfehlung, kann die Angabe mit Begründung zurückgezogen werden.

check-consent-for-ever = Einwilligung, die sich nicht widerrufen lässt
check-consent-for-ever-breach = { $row } holt eine Einwilligung ein und lässt keinen Widerruf zu: „{ $said }“.
check-consent-for-ever-fix = Bieten Sie einen Widerruf, der so einfach ist wie die Einwilligung, und beschreiben Sie ihn in { $row }.

check-console-root-shell = Konsole mit einer Shell für jedermann
check-console-root-shell-breach = { $place } öffnet auf der Konsole ({ $device }) eine Shell und fragt nach nichts. Wer ein serielles Kabel anschließt, ist root.
check-console-root-shell-concern = { $place } gibt auf der Konsole ({ $device }) unter einer Bedingung eine Shell oder fragt dort, je nach Einstellung, nach einem Passwort. Ein Mensch sollte nachsehen, was es in den verkauften Geräten ist.
check-console-root-shell-fix = Nehmen Sie die Zeile in der Auslieferung aus { $place } heraus. Braucht der Kundendienst die Konsole, gehört dort eine Anmeldung mit einem Passwort je Gerät hin, ausgeschaltet, bis der Besitzer sie einschaltet. Hat kein Gerät einen zugänglichen Debug-Anschluss, erklären Sie das.

check-dangling-reference = Verweis auf eine Zeile, die es nicht gibt
check-dangling-reference-concern = Die Erklärung nennt { $row }, aber eine solche Zeile gibt es nicht.
check-dangling-reference-fix = Ergänzen Sie die Zeile { $row }, oder berichtigen Sie den Verweis.

check-automatic-updates-declared = Automatische Aktualisierungen laut Antworten
check-automatic-updates-declared-breach = { $row } sagt: „{ $said }“. { $about ->
    [component] Eine Komponente aktualisiert sich also nicht selbst, solange das niemand einschaltet.
    [change] Nutzer können automatische Aktualisierungen also weder abschalten noch verschieben.
    [on] Automatische Aktualisierungen sind im Betriebszustand also nicht eingeschaltet.
    [notice-change] Nutzer können Hinweise auf Aktualisierungen also weder abschalten noch verschieben.
   *[notice-on] Hinweise auf Aktualisierungen sind im Betriebszustand also nicht eingeschaltet.
}
check-automatic-updates-declared-upheld = { $row } sagt: „{ $said }“. { $about ->
    [component] Für jede Komponente ist ein automatischer Mechanismus standardmäßig eingeschaltet.
    [identified] Das ist ein automatischer Mechanismus.
    [change] Nutzer können automatische Aktualisierungen abschalten oder verschieben.
    [on] Automatische Aktualisierungen sind im Betrieb eingeschaltet.
    [notice-change] Nutzer können Hinweise abschalten oder verschieben.
   *[notice-on] Hinweise sind im Betrieb eingeschaltet.
}
check-automatic-updates-declared-fix = Schalten Sie automatische Aktualisierungen und ihre Hinweise standardmäßig ein, lassen Sie Nutzer sie verschieben oder abschalten, und geben Sie das unter „Configuration“ von { $row } an.

check-weak-cryptography-declared = Gebrochene Kryptografie nach eigenen Worten des Herstellers
check-weak-cryptography-declared-breach = { $row } sagt: „{ $said }“. { $name } ist gebrochen, und nichts Tragfähiges steht daneben.
check-weak-cryptography-declared-concern = { $row } sagt: „{ $said }“. { $name } ist veraltet oder gebrochen; wann es neben dem Übrigen benutzt wird, sollte ein Mensch ansehen.
check-weak-cryptography-declared-fix = Ersetzen Sie { $name } durch das, worauf sich heutige Kataloge einigen (TLS 1.2 oder neuer mit AES oder ChaCha20, SHA-256, Ed25519 oder ECDSA), und nehmen Sie es aus der Konfiguration.

check-sent-in-clear-declared = Geheimnisse oder personenbezogene Daten im Klartext nach eigenen Worten des Herstellers
check-sent-in-clear-declared-breach = { $row } wird über { $mechanism } gesendet, und zu dessen Kryptografie heißt es: „{ $said }“. { $provision } verlangt mindestens Vertraulichkeit.
check-sent-in-clear-declared-concern = { $row } wird über { $mechanism } gesendet, dessen Garantien die Vertraulichkeit auslassen: „{ $said }“. { $provision } verlangt sie mindestens.
check-sent-in-clear-declared-fix = Senden Sie { $row } über einen Mechanismus, der es vertraulich hält (TLS 1.2 oder neuer, Server geprüft), oder berichtigen Sie den Verweis auf { $mechanism }.

check-services-declared = Eingeschaltete Dienste und ihr Grund
check-services-declared-breach = { $row } ist eingeschaltet und sagt: „{ $said }“. { $about ->
    [needless] Was niemand braucht, ist ein Weg hinein mehr.
   *[open] Wer den Port erreicht, kann ihn also benutzen.
}
check-services-declared-concern = { $row } ist eingeschaltet und sagt: „{ $said }“. Das Protokoll kennt keine Anmeldung: Ein Mensch muss abwägen, was es wem verrät.
check-services-declared-upheld = Alles, was das Abbild für das Netz startet, ist angegeben, und { $about ->
    [needed] jeder eingeschaltete Dienst sagt, wofür er da ist.
   *[guarded] jeder, der einen Port nennt, nennt einen Weg der Anmeldung.
}
check-services-declared-fix = { $about ->
    [needless] Schalten Sie den Dienst aus { $row } ab, oder lassen Sie ihn beim Bau weg.
   *[open] Setzen Sie eine Anmeldung vor den Dienst aus { $row }; eine Empfehlung kann mit Begründung zurückgezogen werden.
}

check-interface-left-on = Nicht benötigte Schnittstelle, die eingeschaltet bleibt
check-interface-left-on-breach = { $row } ist eingeschaltet und sagt: „{ $said }“. { $provision } verlangt, dass nicht Benötigtes ausgeschaltet ist.
check-interface-left-on-upheld = { $about ->
    [needed] Jede eingeschaltete Schnittstelle wird benötigt, und was das Abbild für das Netz startet, gehört dazu.
    [air] Jede Funkschnittstelle wird benötigt oder ist ausgeschaltet.
   *[at-times] Was nur zeitweise benötigt wird, ist in der übrigen Zeit ausgeschaltet.
}
check-interface-left-on-fix = Schalten Sie die Schnittstelle aus { $row } ab, oder lassen Sie sie weg. Wird sie benötigt, geben Sie an, wofür.

check-predictable-password-declared = Vorinstalliertes Passwort, das sich erschließen lässt, nach eigenen Worten des Herstellers
check-predictable-password-declared-breach = { $row } sagt zum Passwort: „{ $said }“. { $about ->
    [counted] Wer ein Gerät hat, kann zu den anderen weiterzählen.
   *[public] Woraus es gemacht ist, kann man sehen oder erfragen.
}
check-predictable-password-declared-fix = Ziehen Sie jedes Passwort zufällig, mindestens zehn Zeichen, oder lassen Sie es den Besitzer vor der ersten Benutzung festlegen; berichtigen Sie dann { $row }.

check-image-upholds-answers = Das Abbild bestätigt die Antworten
check-image-upholds-answers-upheld = { $row } sagt: „{ $said }“. { $about ->
    [update-alone] Das Abbild startet selbst ein Aktualisierungsprogramm ({ $place }).
    [update-again] Das Abbild startet selbst ein Aktualisierungsprogramm ({ $place }).
    [update-signature] Das Abbild prüft vor dem Installieren eine Signatur ({ $place }).
    [update-guarantees] Das Abbild prüft eine Signatur, die beides leistet ({ $place }).
    [update-key] Das Abbild enthält diesen öffentlichen Schlüssel; Verfahren und Länge sind in Katalogen anerkannt ({ $place }).
    [boot] Was startet, ist signiert, und der Lader verlangt es ({ $place }).
   *[lockout] Die Seite, die das Passwort prüft, begrenzt die Versuche ({ $place }).
}
check-image-upholds-answers-fix = Es ist nichts zu beheben.

check-declared-as-asked = Antworten, die geben, was verlangt ist
check-declared-as-asked-breach = „{ $field }“ sagt „{ $said }“, wo die Norm eine Angabe verlangt.
check-declared-as-asked-upheld = „{ $field }“ gibt an, was die Norm verlangt.
check-declared-as-asked-fix = Vervollständigen Sie „{ $field }“; gibt es dort nichts zu schreiben, hat die Angabe keine Grundlage.

check-default-password-hash = Passwort-Hash, den ein Wörterbuch öffnet
check-default-password-hash-breach = Das Passwort des Kontos „{ $account }“ in { $place } ({ $scheme }) steht auf einer Liste allgemein bekannter Passwörter ({ $list }), und es ist in jedem Gerät dasselbe. { $network ->
    [yes] Über das Netzwerk nimmt { $service } es an.
   *[no] Wer eine Anmeldung erreicht, hat es in Minuten erraten.
}
check-default-password-hash-concern = Das Passwort des Kontos „{ $account }“ in { $place } ({ $scheme }) steht auf einer Liste allgemein bekannter Passwörter ({ $list }). { $replaced ->
    [yes] Ein Skript, das von selbst läuft, setzt vielleicht ein anderes an seine Stelle oder sperrt das Konto. Ob es das tut, bevor etwas lauscht, sollte ein Mensch ansehen.
   *[no] Nichts zeigt, dass es eine Anmeldung öffnet, aber eine Webseite oder eine Dateifreigabe könnte es annehmen.
}
check-default-password-hash-fix = Liefern Sie das Konto gesperrt aus („{ $account }:!:“ in /etc/shadow). Geben Sie dann jedem Gerät in der Fertigung ein eigenes zufälliges Passwort, oder lassen Sie es den Besitzer beim ersten Start festlegen. Das nächste Update soll das Passwort in bereits verkauften Geräten ersetzen.

check-fixed-password-hash = Passwort, das in jedem Gerät gleich ist
check-fixed-password-hash-breach = Das Passwort des Kontos „{ $account }“ steht fest in { $place } ({ $scheme }). Es ist in jedem Gerät dasselbe: Wer es einmal erfährt, kann alle öffnen.
check-fixed-password-hash-concern = { $place } enthält ein festes Passwort für das Konto „{ $account }“ ({ $scheme }). { $replaced ->
    [yes] Ein Skript, das von selbst läuft, setzt vielleicht ein anderes an seine Stelle oder sperrt das Konto. Ob es das tut, bevor etwas lauscht, sollte ein Mensch ansehen.
   *[no] Nichts zeigt, dass es eine Anmeldung öffnet, aber eine Webseite oder eine Dateifreigabe könnte es noch annehmen, in jedem Gerät.
}
check-fixed-password-hash-fix = Liefern Sie das Konto gesperrt aus („{ $account }:!:“ in /etc/shadow). Geben Sie dann jedem Gerät in der Fertigung ein eigenes zufälliges Passwort, oder lassen Sie es den Besitzer beim ersten Start festlegen. Betrachten Sie das alte Passwort als bekannt.

check-host-private-key = SSH-Hostschlüssel, der in jedem Gerät gleich ist
check-host-private-key-breach = { $place } ist ein privater SSH-Hostschlüssel ({ $algorithm }, { $fingerprint }). Wer die Firmware herunterlädt, hat ihn, kann sich als jedes Gerät ausgeben und die dort eingegebenen Passwörter lesen.
check-host-private-key-concern = { $place } ist ein privater SSH-Hostschlüssel ({ $algorithm }, { $fingerprint }), in jedem Gerät derselbe. Ein Skript des Starts ({ $script }) entfernt ihn und lässt einen anderen erzeugen. Ob das immer geschieht, sollte ein Mensch ansehen.
check-host-private-key-fix = Nehmen Sie die Datei aus dem Abbild und lassen Sie jedes Gerät beim ersten Start einen eigenen Schlüssel erzeugen (dropbear -R, ssh-keygen -A), auf der beschreibbaren Partition. Das nächste Update soll den Schlüssel in bereits verkauften Geräten ersetzen.

check-image-against-answers = Das Abbild sagt etwas anderes als die Antworten
check-image-against-answers-breach = { $row } sagt: „{ $said }“. Im Abbild verlangt nichts eine Signatur vor dem Start ({ $place }).
check-image-against-answers-concern = { $row } sagt: „{ $said }“. { $about ->
    [update-signature] Der Updater im Abbild verlangt keine Signatur ({ $place }).
    [update-channel] Das Abbild holt Updates von dort ohne TLS ({ $place }).
    [boot-more] Das Abbild enthält etwas, das beim Start geprüft wird ({ $place }).
    [update-older] Der Updater im Abbild nimmt ältere Versionen ({ $place }).
    [token] Das Abbild enthält das Token eines Dienstes, in jedem Gerät dasselbe ({ $place }).
    [key] Das Abbild enthält einen privaten Schlüssel, in jedem Gerät denselben ({ $place }).
    [login] Im Abbild startet SSH und nimmt das Passwort eines Kontos an ({ $place }).
    [console] Das Abbild öffnet eine Shell auf der Konsole ({ $place }).
    [lockout] Die Seite, die das Passwort prüft, begrenzt die Versuche durch nichts ({ $place }).
   *[user] Die Konfiguration im Abbild nennt keinen Benutzer ({ $place }).
}
check-image-against-answers-fix = Klären Sie, was von beidem stimmt. Berichtigen Sie die Erklärung ({ $row }) oder das Produkt.

check-legacy-remote-service = Veralteter Fernzugang, der ab Werk läuft
check-legacy-remote-service-breach = { $place } startet { $program }: { $protocol } auf Port { $port }, offen zum Netzwerk und ohne Verschlüsselung. { $protocol ->
    [TFTP] Nach einem Passwort wird gar nicht gefragt.
   *[other] Namen, Passwörter und Inhalte gehen im Klartext über die Leitung.
}
check-legacy-remote-service-concern = { $place } startet möglicherweise { $program }: { $protocol } auf Port { $port }. { $encrypts ->
    [maybe] In der Konfiguration ist von TLS die Rede; ob Anmeldungen ohne TLS abgelehnt werden, sollte ein Mensch ansehen.
   *[no] Ob die Bedingung dafür zutrifft, sagt das Abbild allein nicht.
}
check-legacy-remote-service-fix = Nehmen Sie die Zeile aus { $place } heraus, die { $program } startet, und bauen Sie ohne das Programm. Müssen Dateien übertragen werden, dann mit SFTP oder HTTPS, ausgeschaltet, bis der Besitzer es einschaltet.

check-no-verified-boot = Nichts, was einen verifizierten Start zeigt
check-no-verified-boot-note = Nichts, was in diesem Abbild gelesen wurde, zeigt, dass der Bootloader vor dem Start eine Signatur prüft ({ $scheme }). { $verity ->
    [yes] dm-verity ist vorhanden; es hilft, soweit dessen Wurzel-Hash selbst signiert ist.
   *[no] Eine Prüfsumme findet Fehler, keine Angreifer.
} { $unread ->
    [0] Es lässt sich vielleicht auf anderem Weg zeigen.
    [one] Ein Teil des Abbilds war nicht zu lesen und könnte eine Signatur enthalten.
   *[other] { $unread } Teile des Abbilds waren nicht zu lesen und könnten eine Signatur enthalten.
}
check-no-verified-boot-fix = Signieren Sie den Kernel und alles, was er startet, und lassen Sie einen Bootloader, den der Chip prüft, alles andere ablehnen. Beschreiben Sie das in der Erklärung; kann die Hardware es nicht, ziehen Sie die Angabe zurück und nennen Sie den Grund.

check-not-applicable-without-ground = Als nicht anwendbar abgetan, gegen die eigene Bedingung
check-not-applicable-without-ground-concern = { $provision } ist als nicht anwendbar erklärt, doch nach der Erklärung selbst ist die Bedingung erfüllt ({ $condition }).
check-not-applicable-without-ground-fix = Beanspruchen Sie { $provision }, oder berichtigen Sie die Antwort, aus der Bedingung { $condition } folgt.

check-password-less-account = Konto, das sich ohne Passwort öffnet
check-password-less-account-breach = Das Konto „{ $account }“ hat in { $place } kein Passwort. Wer eine Anmeldung erreicht, über das Netzwerk oder die serielle Schnittstelle, bekommt auf jedem Gerät eine Shell ({ $shell }).
check-password-less-account-concern = Das Konto „{ $account }“ hat in { $place } kein Passwort. { $about ->
    [missing] Seine Shell ({ $shell }) ist nicht im Abbild, eine Anmeldung sollte also scheitern. Etwas anderes lässt es vielleicht noch ein.
    [replaced] Ein Skript, das von selbst läuft, setzt vielleicht ein anderes an seine Stelle oder sperrt das Konto. Ob es das tut, bevor etwas lauscht, sollte ein Mensch ansehen.
   *[unknown] Ob es bei der Anmeldung eine Shell bekommt, ist nicht bekannt: In passwd war keine Zeile dafür zu lesen.
}
check-password-less-account-upheld = Niemand kann sich anmelden, bevor ein Passwort gesetzt ist: { $locked ->
    [0] Kein Konto in { $place } hat eine Anmelde-Shell.
    [one] Das einzige Konto mit Anmelde-Shell in { $place } ist gesperrt.
   *[other] Alle { $locked } Konten mit Anmelde-Shell in { $place } sind gesperrt.
}
check-password-less-account-fix = Liefern Sie das Konto gesperrt aus („{ $account }:!:“ in /etc/shadow). Der erste Start soll erst weitergehen, wenn der Besitzer ein Passwort gesetzt hat; oder geben Sie jedem Gerät in der Fertigung ein eigenes.

check-private-key-file = Privater Schlüssel im Abbild
check-private-key-file-breach = { $place } enthält einen privaten Schlüssel ({ $algorithm }, { $fingerprint }). { $opened ->
    [yes] Sein Schlüsselspeicher öffnet sich mit einem Passwort aus Werkzeugen und Anleitungen.
   *[no] Er ist nicht verschlüsselt.
} Er ist in jedem Gerät derselbe, und wer die Firmware herunterlädt, hat ihn.
check-private-key-file-concern = { $place } enthält einen privaten Schlüssel ({ $algorithm }, { $fingerprint }). { $remade ->
    [yes] Ein Skript des Starts ({ $script }) erzeugt an seiner Stelle einen anderen; ob das immer geschieht, sollte ein Mensch ansehen.
   *[no] { $encrypted ->
        [yes] Er ist verschlüsselt; wo steht das Passwort dazu?
       *[no] Das kann ein Testschlüssel der Bibliothek sein oder ein Geheimnis, das in jedem Gerät dasselbe ist.
    }
}
check-private-key-file-note = { $place } enthält einen privaten Schlüssel ({ $algorithm }, { $fingerprint }) zwischen Dokumentation, Beispielen oder Tests. Stellen Sie sicher, dass nichts ihn benutzt, und lassen Sie ihn aus der Auslieferung weg.
check-private-key-file-fix = Nehmen Sie { $place } aus dem Abbild. Erzeugen Sie den Schlüssel beim ersten Start im Gerät, oder bringen Sie in der Fertigung je Gerät einen eigenen ein. Widerrufen Sie die Zertifikate, die zum alten Schlüssel gehören.

check-recommendation-without-reason = Empfehlung ohne Begründung ausgelassen
check-recommendation-without-reason-breach = { $provision } ist mit { $support } erklärt, und es steht keine Begründung dabei.
check-recommendation-without-reason-fix = Schreiben Sie zu { $provision }, warum die Empfehlung für dieses Produkt nicht möglich oder nicht angemessen ist.

check-service-on-declared-off = Dienst, der läuft und als ausgeschaltet erklärt ist
check-service-on-declared-off-breach = { $place } startet { $program } (Port { $port }). { $row } sagt: „{ $said }“.
check-service-on-declared-off-fix = Nehmen Sie { $program } aus dem Start heraus, oder starten Sie es erst, wenn der Besitzer es einschaltet. Soll es laufen, berichtigen Sie { $row } und nennen Sie den Grund.

check-shared-default-password = Ein Passwort für alle Geräte, nach den Worten des Herstellers
check-shared-default-password-breach = { $row } sagt, dass alle Geräte dasselbe Passwort haben: „{ $said }“.
check-shared-default-password-fix = Lassen Sie den Besitzer das Passwort vor dem ersten Gebrauch setzen, oder geben Sie jedem Gerät ein eigenes, das niemand erraten kann. Ändern Sie dann die Antwort.

check-telnet-starts = Telnet-Server, der startet
check-telnet-starts-breach = { $place } startet einen Telnet-Server ({ $service }) auf Port { $port }. { $entry ->
    [shell] Wer sich verbindet, bekommt eine Shell und wird nach nichts gefragt.
    [open-account] Wer sich verbindet, kommt als „{ $account }“ ohne Passwort hinein.
   *[prompt] Er überträgt Passwörter im Klartext und ist die erste Tür, an der Würmer rütteln.
}
check-telnet-starts-concern = { $place } startet einen Telnet-Server ({ $service }) auf Port { $port }, wenn eine Bedingung zutrifft, über die das Abbild allein nichts sagt. { $entry ->
    [shell] Wer sich dann verbindet, bekommt eine Shell und wird nach nichts gefragt.
    [open-account] Wer sich dann verbindet, kommt als „{ $account }“ ohne Passwort hinein.
   *[prompt] Er überträgt Passwörter im Klartext und ist die erste Tür, an der Würmer rütteln.
}
check-telnet-starts-fix = Nehmen Sie die Zeile in { $place } heraus, die { $service } startet, und bauen Sie ohne Telnet-Server. Wird eine Shell über das Netzwerk gebraucht, dann SSH mit Schlüsseln, ausgeschaltet, bis der Besitzer es einschaltet.

check-undeclared-service = Dienst, den die Erklärung auslässt
check-undeclared-service-breach = { $place } startet { $program } (Port { $port }), und keine Zeile von SoftServ oder Intf nennt es. Die Erklärung sagt: „{ $said }“.
check-undeclared-service-concern = { $starts ->
    [always] { $place } startet { $program }, das auf Port { $port } lauscht, und keine Zeile von SoftServ oder Intf nennt das.
   *[maybe] { $place } kann { $program } starten (Port { $port }), und keine Zeile von SoftServ oder Intf nennt es.
} Die Erklärung sagt: „{ $said }“.
check-undeclared-service-fix = Braucht das Produkt { $program }, erklären Sie es in SoftServ und Intf mit seinem Zweck. Wenn nicht, nehmen Sie es aus dem Abbild.

check-unsigned-update-feed = Updates, deren Signatur nicht geprüft wird
check-unsigned-update-feed-breach = { $place } nennt { $sources ->
    [one] eine Quelle für Updates ({ $url })
   *[other] { $sources } Quellen für Updates (als erste { $url })
}, und keine Signatur wird geprüft. { $channel ->
    [tls] Nur die Verbindung schützt sie: Wer in den Server eindringt, kann jedem Gerät beliebige Software geben.
   *[plain] Sie kommen unverschlüsselt: Wer dazwischen steht, kann dem Gerät beliebige Software geben.
}
check-unsigned-update-feed-concern = { $channel ->
    [package] { $place } ist ein Update-Paket ohne Signatur. Was es installiert, verlangt keine, es sei denn, eine äußere wurde vorher entfernt: Das sollte ein Mensch ansehen.
   *[unknown] { $place } nennt { $sources ->
        [one] eine Quelle für Updates ({ $url })
       *[other] { $sources } Quellen für Updates (als erste { $url })
    }, und keine Signatur wird geprüft. Auf welchem Weg sie ins Gerät kommen, sollte ein Mensch ansehen.
}
check-unsigned-update-feed-upheld = Für { $sources ->
    [one] die Quelle für Updates
   *[other] alle { $sources } Quellen für Updates
} in { $place } wird eine Signatur verlangt.
check-unsigned-update-feed-note = { $place } verlangt für seine Update-Quellen eine Signatur. Auch { $script } holt Software und schreibt sie, und nichts zeigt, dass es eine prüft.
check-unsigned-update-feed-fix = Signieren Sie, was Sie herausgeben, mit einem Schlüssel, der nicht auf dem Update-Server liegt. Liefern Sie den öffentlichen Teil mit, und schalten Sie die Prüfung ein (opkg: option check_signature, Schlüssel in /etc/opkg/keys). Braucht niemand diese Quellen, nehmen Sie sie heraus.

check-update-over-http = Updates über einen Kanal ohne TLS
check-update-over-http-concern = { $place } nennt { $sources ->
    [one] eine Quelle für Updates
   *[other] { $sources } Quellen für Updates
} über { $transport } ({ $url }). { $signed ->
    [yes] Eine Signatur wird geprüft, niemand kann sie also verändern; wer mithört, sieht aber die Versionen, und wer dazwischen steht, kann Updates zurückhalten.
   *[unknown] Ob eine Signatur geprüft wird, sagt das Abbild nicht. Wenn nicht, kann jeder dazwischen dem Gerät beliebige Software geben.
}
check-update-over-http-fix = Liefern Sie die Updates über HTTPS aus, und behalten Sie die Signatur bei. Nehmen Sie eine Version oder ein Datum in das Signierte auf, und lassen Sie das Gerät Älteres ablehnen.

check-upnp-daemon = UPnP-Dienst, der ab Werk läuft
check-upnp-daemon-breach = { $place } startet { $program }. UPnP verlangt keine Anmeldung: Jedes Programm im Heimnetz kann es benutzen, und Angreifer kommen damit am Router vorbei oder lenken Angriffe darüber um.
check-upnp-daemon-concern = { $place } startet möglicherweise { $program }. { $kind ->
    [media] Ein Medienserver kann der Zweck des Produkts sein; dann erklären Sie ihn. Eine Anmeldung verlangt er nicht.
   *[gateway] Ob die Bedingung dafür zutrifft, sagt das Abbild allein nicht. UPnP verlangt keine Anmeldung.
}
check-upnp-daemon-fix = Lassen Sie { $program } weg, oder liefern Sie es ausgeschaltet aus, mit einem Schalter für den Besitzer. Braucht das Produkt es, binden Sie es an das Heimnetz und erklären Sie es.

check-web-interface-without-tls = Weboberfläche ohne TLS
check-web-interface-without-tls-breach = { $program } liefert auf Port { $port } ({ $address }) Webseiten ohne Verschlüsselung aus ({ $place }). { $against ->
    [beside] Derselbe Server bietet sie mit TLS an; wer über den offenen Port kommt, gibt sein Passwort preis.
    [redirect] Er soll auf HTTPS weiterleiten, aber das Abbild hat nichts, was HTTPS ausliefern könnte.
   *[administration] Mit ihnen wird das Gerät verwaltet: Passwort und Sitzung gehen im Klartext über das Netz.
}
check-web-interface-without-tls-concern = { $program } liefert auf Port { $port } ({ $address }) möglicherweise Webseiten ohne Verschlüsselung aus ({ $place }). Ob sie eine Anmeldung verlangen oder auf HTTPS weiterleiten, sollte ein Mensch ansehen.
check-web-interface-without-tls-fix = Liefern Sie die Seiten über HTTPS aus, mit einem Schlüssel, den jedes Gerät beim ersten Start erzeugt. Der unverschlüsselte Port soll nur auf HTTPS weiterleiten, oder schließen Sie ihn.

check-sbom-against-image = Stückliste nennt eine andere Version als das Abbild
check-sbom-against-image-concern = Die Stückliste führt { $subject } { $listed }; das Abbild enthält { $held }.
check-sbom-against-image-fix = Erzeugen Sie die Stückliste in dem Bau, der das Abbild erzeugt, aus dem, was installiert wird, und geben Sie beide zusammen heraus.

check-hard-coded-token = Dienst-Token, das in jedem Gerät gleich ist
check-hard-coded-token-breach = { $place } enthält das Geheimnis eines Dienstes ({ $subject }: { $shown }). Jedes Gerät hat dasselbe: Wer das Abbild entpackt, kann als jedes von ihnen auftreten.
check-hard-coded-token-concern = { $place } enthält, was wie Zugangsdaten eines Dienstes aussieht ({ $kind }: { $shown }). Ob es etwas öffnet, sollte ein Mensch ansehen.
check-hard-coded-token-fix = Ziehen Sie das Geheimnis beim Dienst zurück. Geben Sie jedem Gerät ein eigenes: einen Schlüssel, der beim ersten Start entsteht und bei der Anmeldung beglaubigt wird, oder einen Einmal-Code aus der Fertigung.

check-hard-coded-password = Dienst-Passwort, das in jedem Gerät gleich ist
check-hard-coded-password-breach = { $place } enthält das Passwort, mit dem sich das Gerät anderswo anmeldet ({ $subject }, { $shown }). Es ist in jedem Gerät dasselbe.
check-hard-coded-password-concern = { $place } gibt { $subject } einen festen Wert ({ $shown }). Ist das ein Passwort in Gebrauch, hat es jedes Gerät: Ein Mensch sollte es ansehen.
check-hard-coded-password-fix = Geben Sie jedem Gerät ein eigenes Passwort oder Zertifikat, das in der Fertigung oder bei der Anmeldung entsteht und auf der beschreibbaren Partition liegt. Ändern Sie das verbreitete.

check-downgrade-allowed = Updates, die älter sein dürfen als das Installierte
check-downgrade-allowed-breach = { $place } lässt ältere Versionen zu ({ $line }). Auch die sind signiert: Wer dem Gerät eine gibt, holt alte Lücken zurück.
check-downgrade-allowed-upheld = { $place } lässt ältere Versionen abweisen ({ $line }).
check-downgrade-allowed-note = { $place } trägt einen Zähler, der nur steigt ({ $mechanism }), mit dem Abbild signiert. Ob der Lader Niedrigeres ablehnt, sagt das Abbild nicht.
check-downgrade-allowed-fix = Nehmen Sie die Version oder einen Zähler, der nur steigt, in das Signierte auf, und weisen Sie Niedrigeres ab. Braucht es einen Weg zurück, signieren Sie ihn einzeln.

check-unverified-update-script = Update-Skript, das Geholtes ungeprüft schreibt
check-unverified-update-script-breach = { $place } holt Software auf einem Weg, auf dem jeder sitzen kann ({ $fetches }), und schreibt sie ({ $writes }), ohne dass etwas sie prüft.
check-unverified-update-script-concern = { $why ->
    [idle] { $place } prüft eine Signatur ({ $verifies }), aber daraus folgt nichts, oder es prüft erst, wenn alles geschrieben ist ({ $writes }).
   *[none] { $place } holt Software ({ $fetches }) und schreibt sie ({ $writes }). Kein Befehl im Skript prüft sie: Ein Mensch sollte ansehen, was es tut.
}
check-unverified-update-script-fix = Signieren Sie, was Sie herausgeben. Prüfen Sie es mit einem öffentlichen Schlüssel aus dem schreibgeschützten Teil, bevor etwas geschrieben wird, und brechen Sie sonst ab. Holen Sie über TLS und prüfen Sie das Zertifikat.

check-update-certificate-unchecked = Updates von einem Server, dessen Zertifikat nicht geprüft wird
check-update-certificate-unchecked-concern = { $place } sieht das Zertifikat des Update-Servers nicht an ({ $line }): Jeder kann an seiner Stelle antworten. Dann hängt alles an einer Signatur des Updates.
check-update-certificate-unchecked-fix = Liefern Sie das Wurzelzertifikat Ihres Update-Servers mit und prüfen Sie dagegen. Stellen Sie zuerst die Uhr, damit sich die Gültigkeit beurteilen lässt.

check-snmp-default-community = SNMP mit einer Community, die jeder kennt
check-snmp-default-community-breach = { $place } öffnet SNMP für { $community }: Wer im Netz ist, darf ohne ein eigenes Passwort des Geräts zugreifen ({ $may }).
check-snmp-default-community-concern = { $place } öffnet SNMP für { $community } ({ $may }). Startet es, gibt es jedem im Netz Auskunft und lässt sich zum Verstärken von Angriffen nutzen.
check-snmp-default-community-fix = Liefern Sie SNMP abgeschaltet aus, oder lassen Sie es weg. Wo es gebraucht wird, nehmen Sie Version 3 mit einem Benutzer, den der Besitzer anlegt.

check-mqtt-anonymous = MQTT-Broker, der niemanden nach einem Passwort fragt
check-mqtt-anonymous-breach = Der Broker an Port { $port } lässt jeden ein ({ $place }): Wer im Netz ist, liest alle Nachrichten und schickt Befehle.
check-mqtt-anonymous-concern = Der Broker an Port { $port } nimmt Clients ohne Passwort ({ $place }). Was sie dürfen, oder ob er startet, sollte ein Mensch ansehen.
check-mqtt-anonymous-note = Der Broker an Port { $port } lässt niemanden ohne Anmeldung ein ({ $place }).
check-mqtt-anonymous-fix = Setzen Sie allow_anonymous false mit einer Passwortdatei oder Zertifikaten für Clients, oder binden Sie den Listener an 127.0.0.1.

check-shared-wifi-key = WLAN-Schlüssel, der in jedem Gerät gleich ist
check-shared-wifi-key-breach = { $place } gibt dem eigenen WLAN des Geräts einen festen Schlüssel ({ $shown }). Wer ihn von einem Gerät kennt, kommt in jedes Netz dieses Modells.
check-shared-wifi-key-concern = { $place } hat einen festen Schlüssel für das eigene WLAN ({ $shown }). Ob ein anderer an seine Stelle tritt, bevor das Netz an ist, sollte ein Mensch ansehen.
check-shared-wifi-key-fix = Erzeugen Sie für jedes Gerät einen zufälligen Schlüssel und drucken Sie ihn auf das Etikett, oder lassen Sie den Besitzer einen setzen, bevor das Netz läuft.

check-weak-wifi = WLAN ohne taugliche Verschlüsselung
check-weak-wifi-breach = Das eigene WLAN des Geräts nutzt eine gebrochene Verschlüsselung ({ $how }, { $place }): Wer einige Minuten lauscht, hat den Schlüssel.
check-weak-wifi-concern = Das eigene WLAN des Geräts ist an, { $how ->
    [open] ohne Verschlüsselung
   *[wpa1] nur mit dem ersten WPA
} ({ $place }). Was darüber geht, sollte ein Mensch ansehen.
check-weak-wifi-fix = Nehmen Sie WPA2 mit CCMP oder WPA3 mit einem eigenen Schlüssel je Gerät. Halten Sie ein offenes Netz zur Einrichtung kurz, und schützen Sie, was darüber geht.

check-adb-over-network = Android-Debug-Bridge, die im Netz lauscht
check-adb-over-network-breach = { $place } lässt die Debug-Bridge an Port { $port } lauschen: Wer im Netz ist, bekommt eine Shell ohne Passwort.
check-adb-over-network-concern = { $place } lässt die Debug-Bridge an Port { $port } lauschen. Ein Schlüssel muss erst angenommen werden; doch eine Debug-Schnittstelle ist von Haus aus an.
check-adb-over-network-fix = Nehmen Sie die Eigenschaft aus der Auslieferung, und bauen Sie sie als „user“.

check-ssh-weak-algorithms = SSH-Server mit gebrochenen Verfahren
check-ssh-weak-algorithms-breach = { $place } schaltet für SSH Gebrochenes ein: { $algorithms }. Wer dazwischen steht, wählt das Schwächste.
check-ssh-weak-algorithms-concern = { $place } schaltet für SSH alte Verfahren ein: { $algorithms }.
check-ssh-weak-algorithms-fix = Nehmen Sie die Zeilen heraus: Was OpenSSH von sich aus anbietet, ist gut.

check-unverified-boot = Startkette, die Unsigniertes startet
check-unverified-boot-breach = { $place } wird von einem Lader gestartet, der Unsigniertes nimmt. { $how ->
    [not-required] Die Signatur ist da, aber der Lader verlangt sie nicht: Ein Angreifer lässt sie weg.
    [mcuboot] Das Abbild hat keine Signatur, also prüft das MCUboot, das es startet, keine.
    [avb] Androids Metadaten sagen dem Lader, dass er die Prüfung auslassen soll.
   *[unsigned] Weder ist es signiert, noch kennt der Lader einen Schlüssel.
}
check-unverified-boot-upheld = { $place } ({ $scheme }) wird beim Start mit einem Schlüssel geprüft, den der Lader verlangt.
check-unverified-boot-fix = Signieren Sie die Konfiguration, und machen Sie den Schlüssel im Baum des Laders zur Pflicht (mkimage -k … -K … -r); liefern Sie den Lader damit aus. MCUboot: mit imgtool signieren und mit dem öffentlichen Teil bauen.

check-boot-shell-argument = Kernel, der in eine Shell gestartet wird
check-boot-shell-argument-breach = { $place } startet den Kernel mit { $word }: Die Konsole gibt eine Root-Shell, ohne nach einem Passwort zu fragen.
check-boot-shell-argument-concern = { $place } startet den Kernel mit { $word }. Wonach die Konsole dann fragt, sollte ein Mensch ansehen.
check-boot-shell-argument-fix = Nehmen Sie das Wort aus der Kommandozeile der Auslieferung, und verhindern Sie, dass die Umgebung im Flash es zurückbringt.

check-loader-console-open = Lader, dessen Start sich abbrechen lässt
check-loader-console-open-concern = { $place } wartet vor dem Start auf eine Taste (bootdelay { $value }). Wenn kein Passwort davor steht, gibt die serielle Leitung die Eingabe des Laders frei und damit das ganze Gerät.
check-loader-console-open-note = { $place } startet sofort und achtet auf keine Taste (bootdelay { $value }).
check-loader-console-open-fix = Setzen Sie bootdelay in der Auslieferung auf -2, oder schützen Sie die Eingabe mit einem Passwort je Gerät. Schützen Sie die Umgebung vor dem Beschreiben.

check-kernel-memory-unprotected = Kernel, der ohne Schutz seines Speichers gebaut ist
check-kernel-memory-unprotected-concern = Der Kernel in { $place } ist mit { $options } gebaut: Eine einzige Lücke genügt, um ihn zu ändern oder allen Speicher zu lesen.
check-kernel-memory-unprotected-upheld = Der Kernel in { $place } ist so gebaut, dass er seinen Speicher schützt ({ $options }).
check-kernel-memory-unprotected-fix = Bauen Sie den Kernel mit STRICT_KERNEL_RWX und STRICT_MODULE_RWX und ohne DEVMEM und DEVKMEM.

check-debug-tool = Debug-Werkzeug im Abbild
check-debug-tool-concern = { $place } ist { $tool }, ein Werkzeug zur Fehlersuche. Das Produkt scheint es nicht zu brauchen; wer eindringt, kann damit Speicher und Datenverkehr lesen.
check-debug-tool-fix = Lassen Sie { $tool } aus der Auslieferung weg. Braucht das Produkt es, sagen Sie das in IXIT-Tabelle 16.

check-setuid-program = Programm, das jedem, der es startet, Rootrechte gibt
check-setuid-program-concern = { $place } gehört root und hat das Set-User-ID-Bit: Ein Dienst unter eigenem Benutzer wird durch einen einzigen Fehler darin zu root.
check-setuid-program-fix = Nehmen Sie das Bit weg (chmod u-s) oder geben Sie nur die eine Capability, die das Programm braucht.

check-executable-stack = Programme mit ausführbarem Stapel
check-executable-stack-upheld = Alle { $of } Programme und Bibliotheken verlangen einen nicht ausführbaren Stapel.
check-executable-stack-concern = { $count ->
    [one] { $count } von { $of } Programmen und Bibliotheken hat einen ausführbaren Stapel: { $place }. Was überläuft, kann als Code laufen.
   *[other] { $count } von { $of } Programmen und Bibliotheken haben einen ausführbaren Stapel, darunter { $place }: Was überläuft, kann als Code laufen.
}
check-executable-stack-fix = Linken Sie mit -z noexecstack, geben Sie Assemblerdateien ihre .note.GNU-stack, und sagen Sie in IXIT-Tabelle 18, was der Prozessor schützt.

check-unhardened-service = Netzwerkprogramme ohne Schutz gebaut
check-unhardened-service-concern = { $count } von { $of } Programmen, die auf das Netz warten, fehlen mindestens zwei von Positionsunabhängigkeit, schreibgeschützten Relokationen und Stapelschutz: { $names }.
check-unhardened-service-upheld = Alle { $of } Programme, die auf das Netz warten, sind mit Positionsunabhängigkeit, schreibgeschützten Relokationen, Stapelschutz und nicht ausführbarem Stapel gebaut.
check-unhardened-service-fix = Bauen Sie mit -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now; OpenWrt und Buildroot haben für jedes eine Option.

check-writable-library-path = Programm, das Bibliotheken von dort lädt, wo andere schreiben können
check-writable-library-path-concern = { $place } sucht seine Bibliotheken zuerst in { $folder }. Wer dort schreiben darf, führt Code mit seinen Rechten aus.
check-writable-library-path-fix = Bauen Sie ohne -Wl,-rpath oder nehmen Sie den Pfad heraus (patchelf --remove-rpath).

check-weak-key = Zu kleiner Schlüssel
check-weak-key-concern = { $place } enthält einen Schlüssel mit { $bits } Bit ({ $algorithm }). Das liegt unter dem, was als sicher gilt; ein Mensch sollte ansehen, was er schützt.
check-weak-key-fix = Erzeugen Sie einen neuen Schlüssel (Ed25519, P-256 oder RSA mit 3072 Bit) und bringen Sie ihn mit einem Update ein.

check-sudo-without-password = Benutzer, der ohne Passwort root wird
check-sudo-without-password-concern = { $place } lässt { $user } alles als root ohne Passwort ausführen. Was unter diesem Benutzer läuft, ist so gut wie root.
check-sudo-without-password-fix = Nennen Sie die Programme, die { $user } braucht, oder nehmen Sie die Zeile heraus.

check-personal-data-shipped = Personenbezogene Daten im Abbild
check-personal-data-shipped-concern = { $place } ist eine Datenbank mit Spalten zu Personen ({ $columns }), die nicht leer ist. Daten echter Menschen werden vielleicht in jedem Gerät ausgeliefert.
check-personal-data-shipped-fix = Liefern Sie die Datenbank leer aus oder lassen Sie das Gerät sie anlegen; klären Sie, wessen Daten es sind.

check-core-dump-kept = Speicher abgestürzter Programme, der aufgehoben wird
check-core-dump-kept-concern = { $place } hebt den Speicher abgestürzter Programme auf ({ $setting }). Schlüssel und Passwörter darin liegen dann in einer Datei.
check-core-dump-kept-fix = Setzen Sie kernel.core_pattern=|/bin/false und fs.suid_dumpable=0, und nehmen Sie ulimit -c heraus.

check-remote-log = Protokoll, das das Gerät verlässt
check-remote-log-concern = { $place } schickt das Systemprotokoll in jedem Gerät an { $host }. Das ist Telemetrie, und zwar im Klartext.
check-remote-log-fix = Nehmen Sie den Host heraus, oder beschreiben Sie die Telemetrie in IXIT-Tabelle 24 und dem Nutzer, und senden Sie sie über TLS.

check-telemetry-endpoint = Adresse eines Telemetriedienstes
check-telemetry-endpoint-note = { $place } nennt { $host } ({ $operator }), das Telemetrie sammelt. Sie sollte angegeben und dem Nutzer beschrieben sein.
check-telemetry-endpoint-fix = Führen Sie es in IXIT-Tabelle 24 und im Datenschutzhinweis auf, oder bauen Sie ohne.

check-request-runs-as-command = Was eine Anfrage mitbringt, läuft als Befehl
check-request-runs-as-command-concern = { $place } nimmt { $source } aus einer Anfrage und gibt es an { $sink }, ohne eine erkennbare Prüfung dazwischen. Wer die Anfrage schickt, bestimmt vielleicht den Befehl.
check-request-runs-as-command-fix = Lassen Sie nur durch, was einem Muster entspricht, übergeben Sie es als eigenes Argument, oder maskieren Sie es.

check-download-runs-as-code = Was geladen wird, läuft, wie es kommt
check-download-runs-as-code-concern = { $sink ->
    [file] { $place } lädt eine Datei und führt sie aus, und nichts prüft sie dazwischen. Wer anstelle des Servers antwortet, führt Code auf dem Gerät aus.
   *[shell] { $place } gibt Geladenes direkt an { $sink }. Wer anstelle des Servers antwortet, führt Code auf dem Gerät aus.
}
check-download-runs-as-code-fix = Laden Sie in eine Datei, prüfen Sie die Signatur und führen Sie sie dann aus; oder nehmen Sie den Update-Mechanismus.

check-password-in-configuration = Anmeldepasswort, das in einer Konfigurationsdatei steht
check-password-in-configuration-breach = { $how ->
    [copy] { $place } wird zur Kontendatei des Geräts, und das Passwort des Kontos „{ $user }“ darin ist leer oder allgemein bekannt, in jedem Gerät.
    [script] Ein Skript, das von selbst läuft, setzt oder entfernt das Passwort des Kontos „{ $user }“ ({ $place }), in jedem Gerät auf dieselbe Weise.
   *[web] { $place } gibt { $service } ein leeres oder allgemein bekanntes Passwort (Benutzer { $user }), in jedem Gerät, und der Webserver, der es annimmt, startet.
}
check-password-in-configuration-concern = { $place } enthält ein Passwort für { $service } (Benutzer { $user }), in jedem Gerät gleich, wenn der erste Start es nicht ersetzt. { $open ->
    [yes] Es ist leer oder allgemein bekannt.
   *[no] Es steht in keiner der versuchten Listen.
}
check-password-in-configuration-fix = Liefern Sie { $path } ohne das Passwort aus, und lassen Sie jedes Gerät ein eigenes erzeugen oder zuerst den Besitzer eines wählen.

check-weak-tls-version = TLS-Server, der noch SSL spricht
check-weak-tls-version-breach = { $program } soll { $versions } sprechen ({ $place }). Wer dazwischen steht, wählt die älteste Version und liest mit.
check-weak-tls-version-concern = { $program } soll { $versions } sprechen ({ $place }). Das ist veraltet; ob dieser Server und seine Bibliothek es noch tun, sollte ein Mensch ansehen.
check-weak-tls-version-upheld = { $program } spricht nichts Älteres als TLS 1.2 ({ $place }).
check-weak-tls-version-fix = Schalten Sie in der Konfiguration von { $program } TLS 1.2 und 1.3 ein und nichts Älteres.

check-weak-tls-cipher = TLS-Server mit gebrochenen Cipher-Suiten
check-weak-tls-cipher-breach = { $program } bietet { $ciphers } an ({ $place }). Was damit gesendet wird, lässt sich mitlesen oder kommt von irgendwem.
check-weak-tls-cipher-concern = { $program } soll { $ciphers } anbieten ({ $place }). Ob seine Bibliothek sie noch hat und ob der Server startet, sollte ein Mensch ansehen.
check-weak-tls-cipher-fix = Nehmen Sie die Liste aus der Konfiguration von { $program }, oder verlangen Sie HIGH:!aNULL:!eNULL:!3DES.

check-open-file-share = Freigabe, die niemanden nach einem Passwort fragt
check-open-file-share-breach = { $program } lässt jeden im Netz ohne Passwort in „{ $share }“ schreiben ({ $place }).
check-open-file-share-concern = { $program } lässt Gäste ohne Passwort in „{ $share }“ ({ $place }): { $may ->
    [write] Sie dürfen schreiben, soweit nichts es einschränkt.
   *[read] Sie dürfen lesen.
} Ob das gewollt ist, sollte ein Mensch ansehen.
check-open-file-share-fix = Liefern Sie keine Freigabe aus. Lassen Sie den Besitzer eine anlegen, mit Benutzer und Passwort.

check-old-smb-version = Dateiserver, der das erste SMB spricht
check-old-smb-version-breach = { $program } hat „{ $setting } = { $value }“ ({ $place }). { $against ->
    [log-in] So gesendete Passwörter sind in Stunden gebrochen.
   *[only] Es spricht nichts Neueres als das erste SMB: Wer dazwischen steht, liest und ändert Dateien.
}
check-old-smb-version-concern = { $program } hat „{ $setting } = { $value }“ ({ $place }): Auch das erste SMB, ohne Verschlüsselung, wird gesprochen oder vielleicht gesprochen.
check-old-smb-version-upheld = { $program } spricht nichts Älteres als „{ $value }“ ({ $place }).
check-old-smb-version-note = { $program } spricht nichts Älteres als „{ $value }“ ({ $place }).
check-old-smb-version-fix = Setzen Sie server min protocol = SMB2_10 oder neuer, lanman auth = no und ntlm auth = ntlmv2-only.

check-open-data-store = Datenspeicher, der niemanden nach einem Passwort fragt
check-open-data-store-breach = { $program } lauscht auf { $address }, Port { $port }, und fragt niemanden nach einem Passwort ({ $place }): Wer ihn erreicht, liest und ändert alles darin.
check-open-data-store-concern = { $program } lauscht auf { $address }, Port { $port }, ohne Passwort ({ $place }). Ob Fremde hineinkommen oder ob er startet, sollte ein Mensch ansehen.
check-open-data-store-note = { $program } auf Port { $port } verlangt ein Passwort ({ $place }).
check-open-data-store-fix = Lassen Sie { $program } auf 127.0.0.1 oder auf einem Socket lauschen. Müssen andere ihn erreichen, verlangen Sie eine Anmeldung und nutzen Sie TLS.

check-vnc-without-password = Bildschirm, den jeder im Netz übernehmen kann
check-vnc-without-password-breach = { $place } startet { $program } ohne Passwort: Wer den Port erreicht, sieht den Bildschirm und hat die Tastatur.
check-vnc-without-password-concern = { $place } startet { $program } oder könnte es, und sagt nichts von einem Passwort. Ob eines verlangt wird, sollte ein Mensch ansehen.
check-vnc-without-password-fix = Nehmen Sie { $program } heraus, oder lassen Sie es nur auf 127.0.0.1 lauschen, hinter SSH mit Schlüsseln.

check-open-camera-stream = Kamerastrom, den jeder im Netz ansehen kann
check-open-camera-stream-breach = { $program } gibt seinen Strom jedem im Netz, ohne Anmeldung ({ $place }).
check-open-camera-stream-concern = Nichts zeigt, dass { $program } eine Anmeldung verlangt ({ $place }). Ob es das tut, sollte ein Mensch ansehen.
check-open-camera-stream-note = { $program } verlangt eine Anmeldung ({ $place }).
check-open-camera-stream-fix = Verlangen Sie einen Benutzer und ein Passwort, das der Besitzer setzt, und übertragen Sie den Strom über TLS.

check-anonymous-ftp = FTP-Server, der ohne Passwort einlässt
check-anonymous-ftp-breach = { $program } lässt anonyme Benutzer ein ({ $place }): { $may ->
    [write] Sie dürfen Dateien schreiben.
   *[read] Sie lesen, was dort liegt.
}
check-anonymous-ftp-concern = { $program } lässt vielleicht anonyme Benutzer ein ({ $place }). Ob es das tut und ob es startet, sollte ein Mensch ansehen.
check-anonymous-ftp-fix = Nehmen Sie { $program } heraus. Sollen alle Dateien holen können, bieten Sie sie über HTTPS an.

check-directory-listing = Webserver, der seine Ordner auflistet
check-directory-listing-concern = { $program } zeigt jedem, der fragt, was in einem Ordner liegt ({ $place }). Was dort zu sehen ist, sollte ein Mensch ansehen.
check-directory-listing-fix = Schalten Sie die Ordnerlisten in der Konfiguration von { $program } aus.

check-web-server-as-root = Webserver, der als root läuft
check-web-server-as-root-concern = { $program } läuft als { $account } ({ $place }): Wer durch einen seiner Fehler hineinkommt, hat das ganze Gerät.
check-web-server-as-root-upheld = { $program } läuft als { $account }, nicht als root ({ $place }).
check-web-server-as-root-fix = Geben Sie { $program } ein eigenes Konto, und überlassen Sie, was das System ändern muss, einem kleinen Programm dahinter.

check-open-to-internet = Router, dessen Dienste das Internet erreicht
check-open-to-internet-breach = { $how ->
    [rule] Eine Regel lässt jeden aus dem Internet zu Port { $port }, wo { $services } lauscht ({ $place }).
   *[zone] Die Firewall lässt alles ein, was aus dem Internet kommt ({ $place }). Diese Dienste starten: { $services }.
}
check-open-to-internet-concern = { $how ->
    [rule] Eine Regel lässt jeden aus dem Internet zu Port { $port }, wo { $services } lauscht ({ $place }). Ob das nötig ist, sollte ein Mensch ansehen.
    [no-rule] Die geladenen Regeln weisen nichts ab ({ $place }). Diese Dienste starten: { $services }.
   *[zone] Die Regeln der Firewall lassen alles ein, was aus dem Internet kommt ({ $place }). Ob sie geladen werden und was lauscht, sollte ein Mensch ansehen.
}
check-open-to-internet-fix = Setzen Sie input der Zone wan auf REJECT, und nehmen Sie Regeln heraus, die von dort Ports öffnen.

check-inbound-denied = Paketfilter, der Fremde abweist
check-inbound-denied-upheld = Was von außen kommt und keine Regel nennt, wird abgewiesen ({ $mechanism }, { $place }).
check-inbound-denied-note = Was von außen kommt und keine Regel nennt, wird abgewiesen ({ $mechanism }, { $place }). { $why ->
    [ipv4] Für IPv4 sind keine solchen Regeln zu sehen.
    [ipv6] Für IPv6 sind keine solchen Regeln zu sehen.
    [all] Eine Regel öffnet alle Ports für den, den sie nennt.
   *[open] Eine Regel öffnet Ports: { $ports }.
}
check-inbound-denied-fix = Fragen Sie bei jeder Regel, die einen Port öffnet, wer ihn braucht, und geben Sie IPv6 dieselben Regeln wie IPv4.

check-reflector-service = Dienst, über den Angriffe auf andere umgelenkt werden
check-reflector-service-breach = { $program } antwortet jedem auf Port { $port } ({ $place }). Mit gefälschtem Absender schickt { $protocol } bis zum { $factor }-Fachen der Frage an jemand anderen.
check-reflector-service-concern = { $program } antwortet vielleicht jedem auf Port { $port } ({ $place }). { $protocol } schickt bis zum { $factor }-Fachen der Frage, bei gefälschtem Absender an jemand anderen.
check-reflector-service-fix = Nehmen Sie { $program } heraus, oder lassen Sie es nur dem Heimnetz antworten.
check-flawed-key = Schlüssel mit einem Fehler in seinen Zahlen
check-flawed-key-breach = { $place } enthält einen RSA-Schlüssel ({ $bits } Bit, { $fingerprint }), der nichts schützt: Sein privater Teil folgt aus dem öffentlichen. { $how ->
    [exponent] Sein Exponent ist 1: Was verschlüsselt ist, steht so da, wie es ist.
    [close] Seine beiden Primzahlen liegen so dicht beieinander, dass man sie sofort findet.
    [shared] Er hat eine Primzahl mit einem anderen Schlüssel des Abbilds gemeinsam.
   *[roca] Er hat die Form einer fehlerhaften Bibliothek (ROCA, CVE-2017-15361).
}
check-flawed-key-concern = { $place } enthält einen RSA-Schlüssel ({ $bits } Bit, { $fingerprint }) { $how ->
    [roca] von der Form, die eine fehlerhafte Bibliothek erzeugte (ROCA, CVE-2017-15361). Bei dieser Größe ist noch kein machbarer Angriff bekannt.
   *[small] mit einem Exponenten unter 17. Prüft eine Bibliothek die Auffüllung schlecht, lassen sich Signaturen fälschen.
}
check-flawed-key-fix = Erzeugen Sie einen neuen Schlüssel mit einer aktuellen Bibliothek auf einem Rechner mit genug Zufall, und ersetzen Sie, was der alte signiert hat.

check-expired-certificate = Zertifikat, das beim Bau des Abbilds schon abgelaufen war
check-expired-certificate-concern = Das Zertifikat in { $place } galt bis { $until }; das Abbild ist jünger. Wer es prüft, lehnt es ab, oder es wird gar nicht geprüft.
check-expired-certificate-note = Das Zertifikat in { $place } gilt erst ab { $from }, also nach dem Bau des Abbilds.
check-expired-certificate-fix = Liefern Sie ein neues Zertifikat aus, oder nehmen Sie das alte heraus. Planen Sie, wie es im Unterstützungszeitraum erneuert wird.

check-weak-certificate-signature = Zertifikat mit Signatur über einen gebrochenen Hash
check-weak-certificate-signature-concern = Das Zertifikat in { $place } ist über { $hash } signiert, wofür sich zwei Texte mit demselben Wert herstellen lassen: Unter derselben Signatur kann ein anderer Name stehen.
check-weak-certificate-signature-fix = Lassen Sie das Zertifikat neu über SHA-256 ausstellen.

check-shared-device-certificate = Zertifikat, das mit seinem privaten Schlüssel ausgeliefert wird
check-shared-device-certificate-concern = Das Zertifikat in { $place } und sein privater Schlüssel ({ $key }) liegen im Abbild, also hat jedes Gerät dieselbe Identität. { $authority ->
    [yes] Es darf andere signieren: Wer das Abbild hat, kann Zertifikate ausstellen.
   *[no] Wer das Abbild hat, kann sich als jedes Gerät ausgeben.
}
check-shared-device-certificate-fix = Erzeugen Sie beim ersten Start oder in der Fertigung je Gerät einen Schlüssel, und lassen Sie dort sein Zertifikat signieren. Der Schlüssel einer Zertifizierungsstelle gehört an einen Ort ohne Netz.

check-settings-in-clear = Einstellungen eines Mikrocontrollers, die im Flash im Klartext stehen
check-settings-in-clear-concern = Die Partition „{ $label }“ in { $place } ist nicht verschlüsselt, und es gibt keine Partition für Schlüssel: WLAN-Passwort und Token lassen sich aus dem Chip auslesen.
check-settings-in-clear-note = Die Partition „{ $label }“ in { $place } kann verschlüsselt werden: Sie ist so gekennzeichnet, oder es gibt eine Partition für ihre Schlüssel. Ob das Gerät es tut, entscheiden seine Fuses.
check-settings-in-clear-fix = Schalten Sie die Flash-Verschlüsselung im Release-Modus und die NVS-Verschlüsselung ein (CONFIG_NVS_ENCRYPTION).

check-unbounded-copy-in-service = Netzwerkprogramm, das ohne Grenze kopiert
check-unbounded-copy-in-service-concern = { $count ->
    [one] Ein Programm, das auf das Netz wartet, kopiert Texte ohne Grenze und startet eine Shell oder benutzt gets
   *[other] { $count } Programme, die auf das Netz warten, kopieren Texte ohne Grenze und starten eine Shell oder benutzen gets
} ({ $gets }): { $names }. Ein Mensch sollte ansehen, was sie von außen erreicht.
check-unbounded-copy-in-service-fix = Benutzen Sie snprintf, strlcpy und fgets, und starten Sie Programme mit einer Liste von Wörtern (execve, posix_spawn), nie über eine Shell.

check-permissive-access-control = Zugriffskontrolle, die nicht durchgesetzt wird
check-permissive-access-control-upheld = { $place } setzt SELinux durch, und seine Richtlinie liegt im Abbild.
check-permissive-access-control-note = { $place } setzt SELinux durch, und seine Richtlinie liegt im Abbild.
check-permissive-access-control-concern = { $place } lässt SELinux aus oder setzt es nicht durch ({ $value }): Ein übernommener Dienst darf alles, was sein Benutzer darf.
check-permissive-access-control-fix = Stellen Sie die Richtlinie auf Testständen fertig; liefern Sie dann SELINUX=enforcing aus, und nehmen Sie die Wörter aus der Kommandozeile.

check-android-debug-build = Android, zur Fehlersuche gebaut
check-android-debug-build-breach = { $place } ist ein Stand zur Fehlersuche ({ $setting }), und adb ist über USB ohne Schlüssel an: Wer ein Kabel hat, hat eine Root-Shell.
check-android-debug-build-concern = { $place } ist ein Stand zur Fehlersuche ({ $setting }): Wo adb erreichbar ist, gibt es eine Root-Shell.
check-android-debug-build-note = { $place } ist ein Stand zur Auslieferung ({ $setting }).
check-android-debug-build-fix = Bauen Sie die Auslieferung als user, lassen Sie ro.adb.secure=1, und nehmen Sie adb aus persist.sys.usb.config.

check-android-test-keys = Android, signiert mit Schlüsseln, die jeder hat
check-android-test-keys-concern = { $place } sagt von sich, mit test-keys signiert zu sein, den Schlüsseln aus Androids öffentlichem Quelltext. Dann kann jeder Updates und Apps signieren, die dieses Gerät für die des Herstellers hält.
check-android-test-keys-fix = Signieren Sie die Auslieferung mit eigenen Schlüsseln, die ohne Netz verwahrt werden; dann steht dort release-keys.

check-unsigned-kernel-module = Kernel, der Module ohne Signatur lädt
check-unsigned-kernel-module-concern = Der Kernel in { $place } lädt Module, die niemand signiert hat ({ $option }): Wer einen Augenblick root ist, bringt Code unter alles andere.
check-unsigned-kernel-module-note = Der Kernel in { $place } lädt keine Module ohne Signatur ({ $option }).
check-unsigned-kernel-module-fix = Setzen Sie CONFIG_MODULE_SIG_FORCE, oder bauen Sie ohne CONFIG_MODULES.

check-network-boot = Lader, der aus dem Netz lädt
check-network-boot-concern = { $place } lädt beim Start aus dem Netz ({ $command }), und nichts sagt dem Lader, wer antwortet. Ein Mensch sollte ansehen, ob er eine Signatur verlangt.
check-network-boot-fix = Nehmen Sie den Befehl aus der Umgebung der Auslieferung, oder verlangen Sie eine Signatur über das Geladene.

check-single-system-slot = System ohne zweiten Platz
check-single-system-slot-upheld = { $place } hat einen zweiten Platz für das System ({ $mechanism }): Ein unterbrochenes Update lässt das laufende ganz.
check-single-system-slot-concern = { $place } hat nur einen Platz für das System ({ $mechanism }): Ein Update, dem der Strom ausgeht, hinterlässt womöglich ein Gerät, das nicht startet.
check-single-system-slot-fix = Halten Sie zwei Plätze vor, schalten Sie zuletzt um, und bestätigen Sie das neue System, sobald es gestartet ist.

check-incomplete-reset = Rücksetzung, die Datei für Datei löscht
check-incomplete-reset-upheld = { $place } löscht eine ganze Partition oder ein ganzes Dateisystem ({ $command }).
check-incomplete-reset-note = { $how ->
    [unsure] { $place } löscht eine Partition ({ $command }), aber nur bei manchen Argumenten oder neben einzelnen Dateien: Ein Mensch sollte nachsehen, ob das alle Daten des Nutzers sind.
   *[remade] { $place } leert ein Dateisystem ({ $command }). Was in seinen Dateien stand, kann in den Blöcken bleiben: auch diese löschen oder verwerfen (discard).
 }
check-incomplete-reset-concern = { $place } löscht einzelne Dateien oder Einstellungen ({ $command }) und nichts im Ganzen. Was die Liste vergisst, bleibt für den nächsten Besitzer.
check-incomplete-reset-fix = Halten Sie die Daten des Benutzers auf einer Partition, und löschen Sie diese im Ganzen.

check-login-without-lockout = Anmeldung über das Netz und was sie gegen Raten tut
check-login-without-lockout-upheld = { $place } sperrt die Anmeldung über SSH nach falschen Passwörtern ({ $mechanism }: { $tries }).
check-login-without-lockout-note = { $place } sperrt die Anmeldung über SSH nach falschen Passwörtern ({ $mechanism }: { $tries }). Andere Anmeldungen über das Netz brauchen eine eigene Sperre.
check-login-without-lockout-concern = { $mechanism ->
    [web-login] { $place } nimmt ein Passwort entgegen, und kein Wort darin hat mit einer Sperre, einer Zählung oder einem Warten zu tun. Ein Mensch sollte ansehen, was andere vom Raten abhält.
   *[other] { $tries ->
        [root] { $place } sperrt die Anmeldung über SSH nach falschen Passwörtern ({ $mechanism }), aber nie die von root, der sich mit einem Passwort anmelden darf.
       *[other] { $place } hat das Modul für eine Sperre ({ $mechanism }) und sperrt niemanden ({ $tries }).
    }
}
check-login-without-lockout-fix = Legen Sie eine Zahl von Versuchen und eine Dauer fest (deny=5, unlock_time=600), oder lassen Sie nur Schlüssel zu.

check-secret-in-log = Geheimnis, das ein Skript in ein Protokoll schreibt
check-secret-in-log-concern = { $place } schreibt die Variable { $variable } in ein Protokoll. Wer es liest, hat das Geheimnis, wenn sie eines enthält.
check-secret-in-log-fix = Protokollieren Sie, dass es gesetzt wurde, nie, was es ist.

check-remote-shell-starts = Shell, die für jeden startet, der sich verbindet
check-remote-shell-starts-breach = { $place } startet { $program }, und wer sich mit Port { $port } verbindet, bekommt eine Shell und wird nach nichts gefragt.
check-remote-shell-starts-concern = { $place } startet { $program } oder startet es vielleicht, und wer sich mit Port { $port } verbindet, kann eine Shell bekommen. Ob das so ist, sollte ein Mensch ansehen.
check-remote-shell-starts-fix = Nehmen Sie die Zeile in { $place } heraus, die { $program } startet. Wird eine Shell über das Netzwerk gebraucht, dann SSH mit Schlüsseln, ausgeschaltet, bis der Besitzer es einschaltet.

check-removable-media-script = Skript, das von einer Speicherkarte läuft
check-removable-media-script-concern = { $place } führt { $path } aus, wie es kommt. Wer eine Karte oder einen Stick mit einer solchen Datei einsteckt, bestimmt, was läuft.
check-removable-media-script-fix = Nehmen Sie das aus der Auslieferung. Führen Sie nur aus, was eine Karte bringt und dessen Signatur mit einem Schlüssel im Abbild gilt.
