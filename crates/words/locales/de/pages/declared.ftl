# SPDX-License-Identifier: Apache-2.0 OR MIT
page-admitted-failing-sees =
    Was die Antworten auf die einfachen Fragen sagen, außer Formulare zu füllen. Eine Antwort wie *alle Geräte haben dasselbe Passwort* oder *ein Debug-Zugang ist offen* ist ein *Verstoß* gegen die Einheit, die das Gegenteil verlangt; wo sie Spielraum lässt, ist sie eine *Auffälligkeit*.

    - `shared-default`: alle Geräte haben dasselbe Passwort (5.1-1-1a)
    - `fixed-credential`: Zugangsdaten lassen sich nicht ändern (5.1-4-1a)
    - `guessable`: nichts hindert am Raten (5.1-5-1a)
    - `policy-gap`: in den Regeln fehlen nötige Punkte (5.2-1-2b)
    - `downgrade`: ältere Versionen werden angenommen (5.3-2-1a)
    - `update-hard`: das Aktualisieren ist nicht einfach (5.3-3-1a)
    - `auto-off`: automatische Aktualisierungen sind beim Verkauf aus (5.3-6-1c)
    - `update-unsigned`: das Gerät prüft die Herkunft nicht (5.3-9-1a)
    - `hard-coded`: ein Geheimnis ist in allen Geräten dasselbe (5.4-3-1b)
    - `open-debug`: ein Debug-Zugang ist offen (5.6-4-1a)
    - `password-optional`: die Einrichtung endet ohne Passwort (Auffälligkeit, 5.1-1-2b)
page-admitted-failing-why = Was der Hersteller gegen sein Produkt sagt, ist der sicherste Beleg, den es gibt.
page-admitted-failing-blind = Was nicht gefragt und was falsch beantwortet wurde.
page-admitted-failing-fix = Ändern Sie das Produkt, dann die Antwort. Bei einer Empfehlung lässt sich der Anspruch mit Begründung zurücknehmen.

page-claimed-without-mechanism-sees =
    IXIT-Tabellen, die beschreiben, wie eine beanspruchte Bestimmung erfüllt wird. Sagt jede Zeile einer Tabelle in dem Feld, auf das es ankommt, dass es nichts gibt (der ganze Text ist *None.*, *No.*, *Not possible.* oder dergleichen), so ruht der Anspruch auf nichts: *Verstoß* gegen die Einheit, die dieses Feld beurteilt. Sagen es nur manche Zeilen, ist es eine *Auffälligkeit*. Eine Tabelle, die als leer erklärt ist, sagt dasselbe. Wo die Bestimmung nicht beansprucht ist, wird nichts gesagt.

    - 5 VulnMon, Description: 5.2-3-1a
    - 7 UpdMech, Update Checking: 5.3-5-1a; User Notification: 5.3-11-1a
    - 8 UpdProc, Description: 5.3-8-1a
    - 11 ComMech, Resilience Measures: 5.9-3-1b
    - 14 SecMgmt, Description: 5.5-8-1a
    - 16 CodeMin, Description: 5.6-6-1a
    - 17 PrivlCtrl, Description: 5.6-7-1a
    - 18 AccCtrl, Description: 5.6-8-1a
    - 19 SecDev, Description: 5.6-9-1a
    - 20 SecBoot, Detection Mechanisms: 5.7-1-1b
    - 23 ResMech, Description: 5.9-1-1a
    - 24 TelData, Security Examination: 5.10-1-1a
    - 29 InpVal, Description: 5.13-1-1a
page-claimed-without-mechanism-why = Die Konformitätserklärung sagt Ja, die Beschreibung Nein. Eines von beiden ist falsch, und wer sich auf die Erklärung verlässt, wird getäuscht.
page-claimed-without-mechanism-blind = Ob ein beschriebener Mechanismus etwas taugt, und ein *Nein*, das in einem längeren Satz steckt: Beides muss ein Mensch lesen.
page-claimed-without-mechanism-fix = Beschreiben Sie den Mechanismus, wenn es ihn gibt. Wenn nicht, bauen Sie ihn; oder nehmen Sie bei einer Empfehlung den Anspruch zurück und nennen Sie den Grund.

page-confirmation-refused-sees = Die fünf Bestätigungen der Tabelle Conf: dass Infrastruktur und Menschen bereitstehen, um auf Schwachstellen zu reagieren (5.2-2), zu beobachten (5.2-3), zu aktualisieren (5.3-8), Geheimnisse zu verwalten (5.5-8) und sicher zu entwickeln (5.6-9). Ein *Nein* ist ein *Verstoß* gegen die Einheit, die danach fragt, ein *Ja* ist *eingehalten*, alles andere eine *Auffälligkeit*: Ein Mensch muss es lesen. Wo die Bestimmung nicht beansprucht ist, wird nichts gesagt.
page-confirmation-refused-why = Ein Prozess, der geschrieben steht und für den niemand da ist, bewirkt nichts. Die Bestätigung ist das Wort des Herstellers, dass jemand da ist.
page-confirmation-refused-blind = Ob das Wort wahr ist; was der Prozess taugt, beurteilen andere Einheiten.
page-confirmation-refused-fix = Richten Sie den Prozess ein, und bestätigen Sie ihn; oder nehmen Sie bei einer Empfehlung den Anspruch zurück und sagen Sie, warum.

page-consent-for-ever-sees = Die Felder *Obtaining Consent* und *Withdrawing Consent* der Tabelle PersData. Wird um Einwilligung gebeten und lautet der Weg, sie zu widerrufen, im Ganzen, dass es keinen gibt (*Not possible.*, *None.*), ist das ein *Verstoß* gegen 6.3 (Einheit 6-3-1a). Daten, die auf anderem als Einwilligung ruhen (Vertrag, gesetzliche Pflicht), bleiben außer Betracht.
page-consent-for-ever-why = Ein Ja, das nie ein Nein werden kann, ist keine Einwilligung, nach dieser Norm und nach dem Datenschutzrecht.
page-consent-for-ever-blind = Ob ein beschriebener Weg funktioniert oder so einfach ist wie das Einwilligen: Dazu muss ihn jemand ausprobieren.
page-consent-for-ever-fix = Geben Sie den Weg zurück: derselbe Schalter, in der App oder am Gerät, jederzeit; und sagen Sie, was aus den bis dahin erhobenen Daten wird.

page-dangling-reference-sees = Worte wie `AuthMech-2` oder `ComMech-4` in der ICS und in IXIT-Feldern, und ob die Tabelle eine solche Zeile hat. Eine, die es nicht gibt, ist eine *Auffälligkeit*: Die Erklärung ist unvollständig, oder eine Zeile wurde umbenannt.
page-dangling-reference-why = Ein Labor folgt diesen Verweisen. Führt einer nirgendwohin, fehlt, was er zeigen sollte, und der Testfall lässt sich nicht durchführen.
page-dangling-reference-blind = Verweise in anderen Worten (*der zweite Mechanismus*), und Tabellen, von denen keine Zeile erklärt ist.
page-dangling-reference-fix = Fügen Sie die Zeile hinzu, oder berichtigen Sie den Verweis.

page-declared-as-asked-sees =
    Einheiten, die nach einer Tatsache fragen und sie allein in der IXIT finden. Nennt jede Zeile sie, ist die Einheit *eingehalten*; sagt eine Zeile im Ganzen, dass es keine gibt, ist es ein *Verstoß*. Was nicht ausgefüllt oder in hier unbekannten Worten gesagt ist, bleibt offen.

    - 5.3-12-1a: ein Hinweis am Gerät, wenn eine Aktualisierung stört; *User Notification* jeder Zeile von UpdMech sagt, dass etwas solange außer Betrieb ist, und nennt etwas am Gerät, das es anzeigt
    - 5.5-2-1a: jede Umsetzung wurde geprüft oder bewertet; *Review/Evaluation Method* jeder Zeile von NetSecImpl sagt, wie
    - 5.5-3-1a: Komponenten mit Kryptografie nennen einen Aktualisierungsmechanismus; *Update Mechanism* nennt eine Zeile von UpdMech
    - 5.5-3-1b: Nebenwirkungen einer Änderung wurden bedacht; *Cryptographic Usage* spricht von ihnen
    - 5.10-1-1a: eine Sicherheitsprüfung der Telemetrie; *Security Examination* einer Zeile von TelData sagt, welche
page-declared-as-asked-why = Diese Punkte brauchen kein Labor und kein Urteil: Sie sind da oder nicht, und wer das Urteil liest, sieht, worauf es ruht.
page-declared-as-asked-blind = Ob das Gesagte auf das Produkt zutrifft. Danach fragen andere Einheiten.
page-declared-as-asked-fix = Ergänzen Sie im Feld, was fehlt; bei 5.5-2 lassen Sie die Umsetzung prüfen.

page-image-against-answers-sees =
    Zwei Quellen, die nicht beide stimmen können, nebeneinander; jeder Befund ist ein Widerspruch mit beiden Stellen. Er ist eine *Auffälligkeit*: Er hält die genannten Einheiten vom Bestehen ab, und der Mangel selbst, wenn es einer ist, ist Sache der Prüfung, die danach sieht. Nur bei der Startkette gibt es einen *Verstoß* (5.7-1, Einheit 5.7-1-2a): Die Erklärung sagt, dass Software geprüft wird, das Abbild, dass nicht.

    - Signatur von Aktualisierungen: UpdMech spricht von Signaturen oder Authentizität; das Programm im Abbild verlangt keine
    - Kanal von Aktualisierungen: https zu einem Host (UpdMech, ComMech); einfaches http zu diesem Host
    - Start: SecBoot sagt, was geprüft wird oder dass nichts geprüft wird; keine Signatur wird verlangt, oder eine
    - ältere Versionen: UpdMech sagt, es gebe kein Zurückstufen; das Programm nimmt sie
    - Token: ein Code oder Token ist in jedem Gerät anders (SecParam); eines, das es nicht ist
    - Schlüssel: kritische Schlüssel entstehen auf dem Gerät (SecParam); ein privater Schlüssel
    - Anmeldung: SSH nimmt nur Schlüssel (AuthMech); SSH nimmt das Passwort eines Kontos
    - Konsole: die serielle Leitung ist aus (Intf); eine Shell darauf
    - Nutzer: der Webserver läuft unter eigenem Nutzer (PrivlCtrl); nichts macht ihn dazu
page-image-against-answers-why = Jedes Urteil, das auf der Erklärung ruht, setzt voraus, dass sie stimmt. Eine Stelle, an der sie es nicht tut, kostet das Vertrauen in den Rest.
page-image-against-answers-blind = Welche von beiden stimmt; Worte dafür, die hier nicht bekannt sind; und was das Abbild nicht zeigt.
page-image-against-answers-fix = Finden Sie heraus, was stimmt. Berichtigen Sie die Erklärung oder den Build.

page-not-applicable-without-ground-sees = Zwei Teile der Erklärung, die nicht beide stimmen können: Die ICS sagt N/A zu einer Bestimmung, und die Bedingungen, an denen das hängt, sind als zutreffend erklärt. *Auffälligkeit* und Widerspruch; Eintrag und Bedingung stehen nebeneinander. Das Urteil folgt aus den Prüfungen der ICS (a bis e) und braucht keinen Befund.
page-not-applicable-without-ground-why = Nicht anwendbar zu sein ist keine freie Wahl. Eine Bestimmung, die beiseitegeschoben wird, obwohl ihre Bedingung zutrifft, macht die ganze Konformitätserklärung ungültig, und die Bewertung endet dort.
page-not-applicable-without-ground-blind = Ob die Bedingung wirklich zutrifft, und N/A, das an einer Bedingung hängt, die niemand erklärt hat.
page-not-applicable-without-ground-fix = Berichtigen Sie, was falsch ist: Beanspruchen Sie die Bestimmung, oder berichtigen Sie die Antwort, aus der die Bedingung kam.

page-recommendation-without-reason-sees = Die Spalten der ICS für Unterstützung und Einzelheiten. Eine empfohlene Bestimmung, die als nicht unterstützt (N) oder nicht anwendbar (N/A) bezeichnet ist, ohne Grund daneben, ist ein *Verstoß* gegen 4-1 (Einheit 4-1-1a). Striche und Worte, die nur für einen Grund stehen (`n/a`, `TBD`), sind keiner.
page-recommendation-without-reason-why = Niemand muss einer Empfehlung folgen. Jeder muss sagen, warum nicht: damit, wer die Erklärung liest, eine Entscheidung von etwas Vergessenem unterscheiden kann.
page-recommendation-without-reason-blind = Ob ein Grund gut ist. Danach fragt die Norm nicht.
page-recommendation-without-reason-fix = Schreiben Sie neben den Eintrag in einem Satz, warum die Empfehlung für dieses Produkt nicht möglich oder nicht angebracht ist; oder erfüllen und beanspruchen Sie sie.

page-service-on-declared-off-sees = Ein Programm im Abbild, das ein Netzwerk bedient und bei jedem Start oder auf Anforderung startet, während jede Zeile von SoftServ und Intf, die es nennt, in *Status* sagt, dass es aus ist (*Disabled*, *Off by default*). *Verstoß* gegen 5.6-1 (Einheit 5.6-1-2a: Der Zustand jeder Schnittstelle stimmt mit der IXIT überein) und Widerspruch; beide Stellen werden gezeigt.
page-service-on-declared-off-why = Versprochen ist, dass die Tür zu ist, bis der Besitzer sie öffnet. In den verkauften Geräten steht sie offen, und wer die Erklärung liest, sieht nicht nach.
page-service-on-declared-off-blind =
    - Ein Dienst, der nur unter einer Bedingung startet, bleibt außer Betracht: Ob sie in verkauften Geräten zutrifft, sagt das Abbild nicht.
    - Ob der Port antwortet: Dazu braucht es das Gerät.
page-service-on-declared-off-fix = Nehmen Sie das Startskript aus der Startfolge, oder lassen Sie es enden, solange der Besitzer den Dienst nicht eingeschaltet hat. Soll der Dienst an sein, berichtigen Sie die Erklärung und sagen Sie, warum er nötig ist.

page-shared-default-password-sees = Das Feld *Password Generation Mechanism* der Tabelle AuthMech, und was die Befragung über Passwörter sagt. *Verstoß* gegen 5.1-1 (Einheit 5.1-1-1a), wo der Text deutlich sagt, dass alle Geräte ein Passwort gemeinsam haben (*jedes Gerät … mit dem Passwort X*, *dasselbe Passwort in allen Geräten*), und nichts, was das zurücknimmt: dass es eindeutig, zufällig, vom Besitzer gewählt oder vor der ersten Nutzung zu ändern ist.
page-shared-default-password-why = Ein Blatt der Anleitung, ein Beitrag in einem Forum, und jedes je verkaufte Gerät ist offen. Botnetze leben von nichts anderem.
page-shared-default-password-blind =
    - Worte, die dasselbe sagen und hier nicht bekannt sind; einen Text in einer anderen als den sieben Sprachen dieses Programms.
    - Ob das Gesagte wahr ist: siehe dazu die Prüfungen der Konten.
page-shared-default-password-fix = Lassen Sie den Besitzer das Passwort vor der ersten Nutzung setzen, oder geben Sie jedem Gerät ein eigenes, das sich von außen an der Schachtel nicht erkennen lässt.

page-undeclared-service-sees =
    Programme im Abbild, die ein Netzwerk bedienen und gestartet werden, neben den Zeilen der Tabellen SoftServ und Intf. Ein Dienst ist genannt, wo eine Zeile sein Programm, seinen üblichen Namen (`SSH` für dropbear) oder seinen Port (`22/tcp`) enthält; *kein Telnet* nennt nichts.

    - *Verstoß* gegen 5.6-1 (Einheit 5.6-1-2b: Schnittstellen, die in der IXIT fehlen) und Widerspruch: Ein Programm, das bekanntermaßen ein Netzwerk bedient, startet bei jedem Start oder auf Anforderung, und keine Zeile nennt es.
    - *Auffälligkeit* und Widerspruch: Es startet unter einer Bedingung; oder das Programm ist nur an seinem Port erkannt; oder ein genannter Webserver lauscht auch auf einem nicht genannten Port.
    - Nichts, wo keine der Tabellen eine Zeile hat: Dann ist die Erklärung nicht geschrieben, und das steht anderswo.
page-undeclared-service-why = Was nicht auf der Liste steht, wird nicht angesehen, nicht sorgfältig aktualisiert, nicht abgeschaltet und ist oft dem eigenen Hersteller nicht bekannt. Angreifer suchen zuerst danach.
page-undeclared-service-blind =
    - Dienste, die andere Programme zur Laufzeit öffnen, und Programme, deren Ports in keiner Befehlszeile oder Konfiguration stehen.
    - Ob eine Firewall den Port schließt, und ob er antwortet: Dazu braucht es das Gerät.
    - Zeilen, die einen Dienst mit einem Wort nennen, das hier nicht bekannt ist.
page-undeclared-service-fix = Braucht das Produkt ihn, erklären Sie ihn in SoftServ und Intf mit seinem Zweck. Wenn nicht, nehmen Sie ihn aus der Startfolge und aus dem Abbild.

page-interface-left-on-sees =
    Die Zeilen von Intf: ob *Description* sagt, dass eine Schnittstelle nötig ist, zeitweise oder nie; und ob *Status* sagt, dass sie an ist.

    - Netzwerk- oder logische Schnittstelle, nie nötig, an: *Verstoß*, 5.6-1-1a
    - Funkschnittstelle, nie nötig, an: *Verstoß*, 5.6-3-1b
    - Debug-Schnittstelle, an, nie oder zeitweise nötig: *Verstoß*, 5.6-4-1b oder 5.6-4-1c
    - jede Funkschnittstelle ist nötig oder aus: *eingehalten*, 5.6-3-1b
    - jede zeitweise nötige Schnittstelle ist die übrige Zeit aus: *eingehalten*, 5.6-3-1c
    - jede eingeschaltete Netzwerk- oder logische Schnittstelle ist nötig, und alles, was das Abbild startet, ist darunter: *eingehalten*, 5.6-1-1a
page-interface-left-on-why = Wovon der Hersteller selbst sagt, dass niemand es braucht, das ist nur für Angreifer da.
page-interface-left-on-blind = Ob sich das Produkt so verhält, nicht erklärte Schnittstellen, und Bedarf in anderen als den hier bekannten Worten.
page-interface-left-on-fix = Schalten Sie die Schnittstelle ab, oder lassen Sie sie weg; wird sie gebraucht, sagen Sie, wofür.

page-image-upholds-answers-sees =
    Was der Hersteller erklärt, und dasselbe im Abbild; jeder Befund zeigt beide Stellen. Er *stützt* Einheiten, die ein Urteil mit wenig Spielraum verlangen: Die Erklärung sagt, wie, und das Abbild zeigt, dass es so ist.

    - Signatur von Aktualisierungen: Jede UpdMech spricht von einer; was aktualisiert, prüft eine vor dem Schreiben (5.3-7-1b, 5.3-9-1a bis d, 5.3-10-1a und b)
    - Zusicherungen der Aktualisierungen: Jede UpdMech nennt Integrität und Authentizität; dasselbe (5.3-7-1a)
    - Kryptografie der Aktualisierungen: Jede UpdMech nennt die Datei eines öffentlichen Schlüssels und sein Verfahren; dieser Schlüssel, mit diesem Verfahren: Ed25519, ECDSA ab 256 Bit, RSA ab 3072 (5.3-7-1c und d)
    - Startkette: Jede SecBoot sagt, was eine Änderung erkennt; was startet, ist signiert, und der Bootloader verlangt es (5.7-1-1b)
    - Raten: Jede AuthMech sagt, was es aufhält, solche mit Passwort durch eine Grenze; die Seite, die das Passwort prüft, hat eine (5.1-5-1a)
    - Aktualisierungen von selbst: Jede SoftComp nennt eine UpdMech, die automatisch ist und vom Nutzer nichts verlangt; ein Aktualisierungsprogramm, das gestartet wird (5.3-4-1a)
    - Aktualisierungen immer wieder: Jede SoftComp nennt eine UpdMech, die immer wieder danach sucht; dasselbe (5.3-5-1a)
page-image-upholds-answers-why = Eine Erklärung, die niemand am Produkt misst, ist wenig wert. Eine, die die Bytes bestätigen, trägt ein Urteil, und wer es liest, sieht, worauf es ruht.
page-image-upholds-answers-blind =
    - Ob der prüfende Code fehlerfrei ist und nichts an ihm vorbeigeht.
    - Worte für diese Dinge, die hier nicht bekannt sind.
    - Spricht etwas im Abbild gegen eine Antwort, so hält jener Befund die Einheit vom Bestehen ab.
page-image-upholds-answers-fix = Es ist nichts zu beheben.

page-sent-in-clear-declared-sees = Zeilen von SecParam (kritische) und PersData, die in *Communication Mechanisms* eine Zeile von ComMech nennen, wo diese in *Cryptographic Details* sagt, dass es keine Kryptografie gibt (*None.*, *plain text*). Vertraulichkeit ist die geringste Zusicherung, die diese Einheiten verlangen, also ist es ein *Verstoß*: gegen 5.5-6 (Einheit 5.5-6-1a) bei einem kritischen Parameter, gegen 5.8-1 (Einheit 5.8-1-1a) bei personenbezogenen Daten. Führt der Mechanismus zu einem genannten Host, verlässt er das lokale Netzwerk: dann auch gegen 5.5-7 (Einheit 5.5-7-1a), und gegen 5.8-2 (Einheit 5.8-2-1a), wo die Daten als sensibel erklärt sind. Ein verschlüsselter Mechanismus, dessen *Security Guarantees* die Vertraulichkeit auslässt, ist eine *Auffälligkeit*.
page-sent-in-clear-declared-why = Wer auf dem Weg sitzt, im selben WLAN oder bei einem Anbieter, liest mit.
page-sent-in-clear-declared-blind = Verweise in anderen Worten als der Kennung der Zeile; ob die erklärte Kryptografie benutzt wird.
page-sent-in-clear-declared-fix = Senden Sie es über einen Mechanismus, der es vertraulich hält (TLS ab 1.2, mit geprüftem Server), oder berichtigen Sie den Verweis.

page-weak-cryptography-declared-sees = {"*"}Cryptographic Details* von AuthMech, UpdMech und ComMech. Nennt ein Feld Kryptografie, die für ihren Zweck gebrochen ist (RC4, DES, 3DES, MD5, SSL 2 und 3, WEP), und nichts Solides daneben, ist es ein *Verstoß* gegen die Einheiten, die bewährte Praxis und das Fehlen bekannter Angriffe verlangen: 5.1-3-1c und d, 5.3-7-1c und d, 5.5-1-1c und d. Steht Solides daneben oder ist TLS 1.0 oder 1.1 genannt, ist es eine *Auffälligkeit*: Ein Mensch muss lesen, was wann benutzt wird. So ist es auch mit MD5 als Prüfsumme.
page-weak-cryptography-declared-why = Was öffentlich gebrochen wurde, kann jeder mit den Werkzeugen brechen, die daraus entstanden.
page-weak-cryptography-declared-blind =
    - Nicht genannte Kryptografie, schwache Schlüssel, falscher Gebrauch solider Teile.
    - Ob das Gesagte wahr ist: siehe die Prüfungen am Abbild.
    - Ein Satz, der solche Kryptografie ablehnt oder ausschließt, wird als Ganzes übergangen. MD5 in einem HMAC ist alt und nicht gebrochen: eine *Auffälligkeit*.
page-weak-cryptography-declared-fix = Verwenden Sie TLS ab 1.2 mit authentifizierter Verschlüsselung, AES oder ChaCha20, SHA-256 oder besser, Ed25519, ECDSA oder RSA ab 3072 Bit; nehmen Sie die alten Suites aus der Konfiguration.

page-services-declared-sees =
    Die Zeilen von SoftServ, gemessen an den Diensten, die das Abbild startet.

    - *Verstoß* gegen 5.6-5 (Einheit 5.6-5-1a): ein Dienst, der an ist und von dem *Justification* deutlich sagt, dass er nicht nötig ist.
    - *Verstoß* gegen 5.5-4 (Einheit 5.5-4-1a): ein Dienst, der an ist und einen Port nennt und von dem *Authentication Mechanism* sagt, dass es keinen gibt. Protokolle, die keine Anmeldung kennen (mDNS, SSDP, DHCP, NTP, DNS), sind eine *Auffälligkeit*; ein Client und was nur auf dem Gerät selbst zu erreichen ist, werden übergangen.
    - *Eingehalten* 5.6-5-1a: Jeder Dienst, der an ist, nennt einen Grund, und das Abbild startet nichts für das Netzwerk, was nicht unter diesen Zeilen ist, auch kein Programm, das an einem Port wartet, von dem nichts spricht. Eingehalten 5.5-4-1a: dasselbe, und jede Zeile, die einen Port nennt, nennt eine Zeile von AuthMech.
page-services-declared-why = Jeder laufende Dienst ist ein Weg mehr hinein. Wofür niemand einen Grund nennen kann, das sollte nicht laufen.
page-services-declared-blind = Ob ein Grund gut ist, und ob wirklich eine Anmeldung verlangt wird. Was das Abbild von Ports nicht sagt, wird vom Üblichen des Programms genommen. Wo kein Abbild angesehen wurde, ist nichts eingehalten.
page-services-declared-fix = Schalten Sie ab, was nicht nötig ist, oder lassen Sie es aus dem Build. Setzen Sie eine Anmeldung vor das, was das Netzwerk erreicht; bei 5.5-4 lässt sich der Anspruch mit Begründung zurücknehmen.

page-predictable-password-declared-sees = {"*"}Password Generation Mechanism* von AuthMech. Ein Satz, der das Passwort aus etwas macht, das man sehen oder erfragen kann (MAC-Adresse, Seriennummer, Name des Netzes, Modell), ist ein *Verstoß* gegen 5.1-2 (Einheit 5.1-2-1c); einer, der es hochzählt, gegen Einheit 5.1-2-1a. Spricht der Text von Zufall, einem Geheimnis oder einem Hash mit Schlüssel oder nimmt es zurück, wird nichts gesagt; ebenso, wenn er von dem Wert nur sagt, dass das Passwort daneben gedruckt ist.
page-predictable-password-declared-why = Ein Router sendet seine MAC-Adresse jedem in Reichweite seines Funks. Ein daraus gemachtes Passwort ist in die Luft gedruckt.
page-predictable-password-declared-blind = Ob das Gesagte wahr ist, andere öffentliche Werte, und eine vage gehaltene Ableitung.
page-predictable-password-declared-fix = Ziehen Sie jedes Passwort in der Fertigung zufällig, mit zehn oder mehr Zeichen; oder lassen Sie es den Besitzer vor der ersten Nutzung setzen.

page-automatic-updates-declared-sees =
    Die Zeilen von UpdMech, die von selbst beginnen (*Initiation and Interaction*), und was *Configuration* von ihnen sagt. Die Einheiten fragen nach Tatsachen und finden sie allein in der IXIT.

    - 5.3-4-1b: für jede Komponente ist ein Mechanismus von sich aus an; SoftComp nennt eine Zeile, die es ist
    - 5.3-6-1a: welche Mechanismen automatisch sind; die Zeile sagt *automatic*
    - 5.3-6-1b: der Nutzer kann sie einschalten, abschalten oder aufschieben; Worte für Abschalten oder Aufschieben
    - 5.3-6-1c: sie sind im eingerichteten Zustand an; *on by default*
    - 5.3-6-1d: dasselbe für Hinweise; dieselben Worte, neben *notice*
    - 5.3-6-1e: Hinweise sind im eingerichteten Zustand an; *on by default*, von Hinweisen gesagt

    Sagt eine Zeile deutlich das Gegenteil (*off by default*, *cannot be switched off*), ist das ein *Verstoß*. Was nicht gesagt ist, oder von einem der beiden und nicht klar von welchem, bleibt offen.
page-automatic-updates-declared-why = Aktualisierungen, an die jemand denken muss, werden nicht eingespielt. Solche, die niemand aufschieben kann, werden auf anderem Weg abgeschaltet oder kosten das Produkt Vertrauen.
page-automatic-updates-declared-blind = Ob sich das Produkt so verhält; Worte für diese Dinge, die hier nicht bekannt sind.
page-automatic-updates-declared-fix = Schalten Sie automatische Aktualisierungen und Hinweise in dem Zustand ein, in dem das Produkt die Einrichtung verlässt, lassen Sie den Nutzer sie aufschieben oder abschalten, und sagen Sie es in *Configuration*.
