# SPDX-License-Identifier: Apache-2.0 OR MIT
# Die Prüfungen: Titel, Befund, Abhilfe.

check-authorized-key = Schlüssel, der sich an jedem Gerät anmelden darf
check-authorized-key-concern = { $place } lässt den Inhaber eines einzigen Schlüssels ({ $algorithm }, { $fingerprint }) sich an jedem Gerät anmelden, das aus diesem Abbild entsteht. Der Besitzer kann das weder sehen noch unterbinden.
check-authorized-key-fix = Nehmen Sie den Schlüssel aus der Auslieferung. Braucht der Kundendienst einen Zugang, so soll ihn der Besitzer öffnen, auf Zeit und mit einem Schlüssel nur für dieses Gerät; erklären Sie das.

check-fixed-password-hash = Passwort, das in jedem Gerät gleich ist
check-fixed-password-hash-breach = Das Passwort des Kontos „{ $account }“ steht fest in { $place } ({ $scheme }). Es ist in jedem Gerät dasselbe: Wer es einmal erfährt, kann alle öffnen.
check-fixed-password-hash-concern = { $place } enthält ein festes Passwort für das Konto „{ $account }“ ({ $scheme }). Nichts zeigt, dass es eine Anmeldung öffnet, aber eine Webseite oder eine Dateifreigabe könnte es noch annehmen, in jedem Gerät.
check-fixed-password-hash-fix = Liefern Sie das Konto gesperrt aus („{ $account }:!:“ in /etc/shadow). Geben Sie dann jedem Gerät in der Fertigung ein eigenes zufälliges Passwort, oder lassen Sie es den Besitzer beim ersten Start festlegen. Betrachten Sie das alte Passwort als bekannt.

check-host-private-key = SSH-Hostschlüssel, der in jedem Gerät gleich ist
check-host-private-key-breach = { $place } ist ein privater SSH-Hostschlüssel ({ $algorithm }, { $fingerprint }). Wer die Firmware herunterlädt, hat ihn, kann sich als jedes Gerät ausgeben und die dort eingegebenen Passwörter lesen.
check-host-private-key-fix = Nehmen Sie die Datei aus dem Abbild und lassen Sie jedes Gerät beim ersten Start einen eigenen Schlüssel erzeugen (dropbear -R, ssh-keygen -A), auf der beschreibbaren Partition. Das nächste Update soll den Schlüssel in bereits verkauften Geräten ersetzen.

check-password-less-account = Konto, das sich ohne Passwort öffnet
check-password-less-account-breach = Das Konto „{ $account }“ hat in { $place } kein Passwort. Wer eine Anmeldung erreicht, über das Netzwerk oder die serielle Schnittstelle, bekommt auf jedem Gerät eine Shell ({ $shell }).
check-password-less-account-concern = Das Konto „{ $account }“ hat in { $place } kein Passwort. Ob es bei der Anmeldung eine Shell bekommt, ist nicht bekannt: In passwd war keine Zeile dafür zu lesen.
check-password-less-account-upheld = Niemand kann sich anmelden, bevor ein Passwort gesetzt ist: { $locked ->
    [0] Kein Konto in { $place } hat eine Anmelde-Shell.
    [one] Das einzige Konto mit Anmelde-Shell in { $place } ist gesperrt.
   *[other] Alle { $locked } Konten mit Anmelde-Shell in { $place } sind gesperrt.
}
check-password-less-account-fix = Liefern Sie das Konto gesperrt aus („{ $account }:!:“ in /etc/shadow). Der erste Start soll erst weitergehen, wenn der Besitzer ein Passwort gesetzt hat; oder geben Sie jedem Gerät in der Fertigung ein eigenes.

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
