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
check-console-root-shell-concern = { $place } legt ein Skript auf die Konsole ({ $device }), das je nach Einstellung eine Shell gibt oder nach einem Passwort fragt. Was in verkauften Geräten gilt, sollte ein Mensch ansehen.
check-console-root-shell-fix = Nehmen Sie die Zeile in der Auslieferung aus { $place } heraus. Braucht der Kundendienst die Konsole, gehört dort eine Anmeldung mit einem Passwort je Gerät hin, ausgeschaltet, bis der Besitzer sie einschaltet. Hat kein Gerät einen zugänglichen Debug-Anschluss, erklären Sie das.

check-dangling-reference = Verweis auf eine Zeile, die es nicht gibt
check-dangling-reference-concern = Die Erklärung nennt { $row }, aber eine solche Zeile gibt es nicht.
check-dangling-reference-fix = Ergänzen Sie die Zeile { $row }, oder berichtigen Sie den Verweis.

check-declared-as-asked = Antworten, die geben, was verlangt ist
check-declared-as-asked-breach = „{ $field }“ sagt „{ $said }“, wo die Norm eine Angabe verlangt.
check-declared-as-asked-upheld = „{ $field }“ gibt an, was die Norm verlangt.
check-declared-as-asked-fix = Vervollständigen Sie „{ $field }“; gibt es dort nichts zu schreiben, hat die Angabe keine Grundlage.

check-default-password-hash = Passwort-Hash, den ein Wörterbuch öffnet
check-default-password-hash-breach = Das Passwort des Kontos „{ $account }“ in { $place } ({ $scheme }) steht auf einer Liste allgemein bekannter Passwörter ({ $list }), und es ist in jedem Gerät dasselbe. { $network ->
    [yes] Über das Netzwerk nimmt { $service } es an.
   *[no] Wer eine Anmeldung erreicht, hat es in Minuten erraten.
}
check-default-password-hash-concern = Das Passwort des Kontos „{ $account }“ in { $place } ({ $scheme }) steht auf einer Liste allgemein bekannter Passwörter ({ $list }). Nichts zeigt, dass es eine Anmeldung öffnet, aber eine Webseite oder eine Dateifreigabe könnte es annehmen.
check-default-password-hash-fix = Liefern Sie das Konto gesperrt aus („{ $account }:!:“ in /etc/shadow). Geben Sie dann jedem Gerät in der Fertigung ein eigenes zufälliges Passwort, oder lassen Sie es den Besitzer beim ersten Start festlegen. Das nächste Update soll das Passwort in bereits verkauften Geräten ersetzen.

check-fixed-password-hash = Passwort, das in jedem Gerät gleich ist
check-fixed-password-hash-breach = Das Passwort des Kontos „{ $account }“ steht fest in { $place } ({ $scheme }). Es ist in jedem Gerät dasselbe: Wer es einmal erfährt, kann alle öffnen.
check-fixed-password-hash-concern = { $place } enthält ein festes Passwort für das Konto „{ $account }“ ({ $scheme }). Nichts zeigt, dass es eine Anmeldung öffnet, aber eine Webseite oder eine Dateifreigabe könnte es noch annehmen, in jedem Gerät.
check-fixed-password-hash-fix = Liefern Sie das Konto gesperrt aus („{ $account }:!:“ in /etc/shadow). Geben Sie dann jedem Gerät in der Fertigung ein eigenes zufälliges Passwort, oder lassen Sie es den Besitzer beim ersten Start festlegen. Betrachten Sie das alte Passwort als bekannt.

check-host-private-key = SSH-Hostschlüssel, der in jedem Gerät gleich ist
check-host-private-key-breach = { $place } ist ein privater SSH-Hostschlüssel ({ $algorithm }, { $fingerprint }). Wer die Firmware herunterlädt, hat ihn, kann sich als jedes Gerät ausgeben und die dort eingegebenen Passwörter lesen.
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
check-password-less-account-concern = Das Konto „{ $account }“ hat in { $place } kein Passwort. Ob es bei der Anmeldung eine Shell bekommt, ist nicht bekannt: In passwd war keine Zeile dafür zu lesen.
check-password-less-account-upheld = Niemand kann sich anmelden, bevor ein Passwort gesetzt ist: { $locked ->
    [0] Kein Konto in { $place } hat eine Anmelde-Shell.
    [one] Das einzige Konto mit Anmelde-Shell in { $place } ist gesperrt.
   *[other] Alle { $locked } Konten mit Anmelde-Shell in { $place } sind gesperrt.
}
check-password-less-account-fix = Liefern Sie das Konto gesperrt aus („{ $account }:!:“ in /etc/shadow). Der erste Start soll erst weitergehen, wenn der Besitzer ein Passwort gesetzt hat; oder geben Sie jedem Gerät in der Fertigung ein eigenes.

check-private-key-file = Privater Schlüssel im Abbild
check-private-key-file-breach = { $place } enthält einen privaten Schlüssel ({ $algorithm }, { $fingerprint }), der nicht verschlüsselt ist. Er ist in jedem Gerät derselbe, und wer die Firmware herunterlädt, hat ihn.
check-private-key-file-concern = { $place } enthält einen privaten Schlüssel ({ $algorithm }, { $fingerprint }). { $encrypted ->
    [yes] Er ist verschlüsselt; wo steht das Passwort dazu?
   *[no] Das kann ein Testschlüssel der Bibliothek sein oder ein Geheimnis, das in jedem Gerät dasselbe ist.
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
check-unsigned-update-feed-concern = { $place } nennt { $sources ->
    [one] eine Quelle für Updates ({ $url })
   *[other] { $sources } Quellen für Updates (als erste { $url })
}, und keine Signatur wird geprüft. Auf welchem Weg sie ins Gerät kommen, sollte ein Mensch ansehen.
check-unsigned-update-feed-upheld = Für { $sources ->
    [one] die Quelle für Updates
   *[other] alle { $sources } Quellen für Updates
} in { $place } wird eine Signatur verlangt.
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
check-downgrade-allowed-fix = Nehmen Sie die Version oder einen Zähler, der nur steigt, in das Signierte auf, und weisen Sie Niedrigeres ab. Braucht es einen Weg zurück, signieren Sie ihn einzeln.

check-unverified-update-script = Update-Skript, das Geholtes ungeprüft schreibt
check-unverified-update-script-breach = { $place } holt Software auf einem Weg, auf dem jeder sitzen kann ({ $fetches }), und schreibt sie ({ $writes }), ohne dass etwas sie prüft.
check-unverified-update-script-concern = { $place } holt Software ({ $fetches }) und schreibt sie ({ $writes }). Kein Befehl im Skript prüft sie: Ein Mensch sollte ansehen, was es tut.
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
check-download-runs-as-code-concern = { $place } gibt Geladenes direkt an { $sink }. Wer anstelle des Servers antwortet, führt Code auf dem Gerät aus.
check-download-runs-as-code-fix = Laden Sie in eine Datei, prüfen Sie die Signatur und führen Sie sie dann aus; oder nehmen Sie den Update-Mechanismus.

check-password-in-configuration = Anmeldepasswort, das in einer Konfigurationsdatei steht
check-password-in-configuration-breach = { $place } gibt { $service } ein leeres oder allgemein bekanntes Passwort (Benutzer { $user }), in jedem Gerät, und der Webserver, der es annimmt, startet.
check-password-in-configuration-concern = { $place } enthält ein Passwort für { $service } (Benutzer { $user }), in jedem Gerät gleich, wenn der erste Start es nicht ersetzt. { $open ->
    [yes] Es ist leer oder allgemein bekannt.
   *[no] Es steht in keiner der versuchten Listen.
}
check-password-in-configuration-fix = Liefern Sie { $path } ohne das Passwort aus, und lassen Sie jedes Gerät ein eigenes erzeugen oder zuerst den Besitzer eines wählen.
