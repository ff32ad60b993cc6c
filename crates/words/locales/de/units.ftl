# SPDX-License-Identifier: Apache-2.0 OR MIT
# Was jeder Testfall von TS 103 701 fragt und was in jeder seiner Einheiten getan wird.

test-case-4-1-1 = Sind alle nicht erfüllten oder nicht anwendbaren Empfehlungen begründet?
unit-4-1-1a = Prüfen, ob die ICS für jede nicht anwendbare oder nicht erfüllte Empfehlung einen Grund nennt.

test-case-5_1-1-1 = Sind Passwörter nach dem Entwurf je Gerät verschieden?
unit-5_1-1-1a = Für jeden Passwortmechanismus, dessen Passwort nicht der Nutzer festlegt und der außerhalb des Auslieferungszustands verwendet wird, beurteilen, ob die Erzeugung Passwörter liefert, die je Gerät verschieden sind.

test-case-5_1-1-2 = Sind alle Passwortmechanismen erklärt, und verhalten sie sich wie erklärt?
unit-5_1-1-2a = Im Netzwerk oder in der Anleitung nach Passwortmechanismen suchen, die in der IXIT fehlen (etwa mit einem Netzwerkscan).
unit-5_1-1-2b = Prüfen, ob der Nutzer jedes von ihm festzulegende Passwort festlegen muss, bevor es verwendet wird.
unit-5_1-1-2c = Prüfen, ob Passwörter, die nicht der Nutzer festlegt, nichts zeigen, was der erklärten Erzeugung widerspricht.

test-case-5_1-2-1 = Ist die Erzeugung vorinstallierter Passwörter solide?
unit-5_1-2-1a = Beurteilen, ob sie offensichtliche Regelmäßigkeiten hinterlässt (Zähler und Ähnliches).
unit-5_1-2-1b = Beurteilen, ob sie gängige Zeichenfolgen oder Muster hinterlässt.
unit-5_1-2-1c = Beurteilen, ob Passwörter mit öffentlichen Angaben zusammenhängen (MAC, SSID, Name, Typ).
unit-5_1-2-1d = Beurteilen, ob Passwörter komplex genug sind, vor allem lang genug.

test-case-5_1-2-2 = Passen die tatsächlichen vorinstallierten Passwörter zur erklärten Erzeugung?
unit-5_1-2-2a = Die Passwörter des Geräts mit der erklärten Erzeugung vergleichen und beurteilen, ob sie plausibel auf diese Weise entstanden sind.

test-case-5_1-3-1 = Ist die Authentifizierung von Nutzern nach dem Entwurf kryptografisch solide?
unit-5_1-3-1a = Beurteilen, ob die Sicherheitsgarantien zur Authentifizierung von Nutzern passen: mindestens Unversehrtheit und Echtheit.
unit-5_1-3-1b = Beurteilen, ob der Mechanismus sie erreichen kann.
unit-5_1-3-1c = Beurteilen, ob die Kryptografie nach einem Referenzkatalog oder nach Belegen des Herstellers bewährt ist.
unit-5_1-3-1d = Beurteilen, ob gegen die Kryptografie keine durchführbaren Angriffe bekannt sind.

test-case-5_1-3-2 = Verwendet das Gerät bei der Anmeldung die erklärte Kryptografie?
unit-5_1-3-2a = Den Austausch bei der Anmeldung beobachten und seine Kryptografie mit der IXIT vergleichen; ein Downgrade-Versuch kann helfen.

test-case-5_1-4-1 = Wird das Ändern von Zugangsdaten erklärt?
unit-5_1-4-1a = Beurteilen, ob die veröffentlichte Anleitung jeden Mechanismus zur Authentifizierung von Nutzern abdeckt und das Ändern in Worten erklärt, die ein Laie versteht.

test-case-5_1-4-2 = Funktioniert das Ändern von Zugangsdaten?
unit-5_1-4-2a = Den Wert jedes Mechanismus zur Authentifizierung von Nutzern wie dokumentiert ändern.
unit-5_1-4-2b = Beurteilen, ob jede Änderung wirksam wurde: alter Wert abgelehnt, neuer angenommen.

test-case-5_1-5-1 = Ist Durchprobieren nach dem Entwurf undurchführbar?
unit-5_1-5-1a = Für jeden über ein Netzwerk erreichbaren Mechanismus beurteilen, ob der erklärte Schutz gegen Durchprobieren gut genug ist.

test-case-5_1-5-2 = Wird Durchprobieren wirklich verhindert?
unit-5_1-5-2a = Nach Authentifizierungsmechanismen im Netzwerk suchen, die in der IXIT fehlen.
unit-5_1-5-2b = Bei jedem erklärten Authentifizierungsmechanismus im Netzwerk das Durchprobieren versuchen.

test-case-5_2-1-1 = Kann jeder die Regeln für die Offenlegung lesen?
unit-5_2-1-1a = Beurteilen, ob der Ort der Veröffentlichung jedem offensteht, ohne Konto.

test-case-5_2-1-2 = Sind die Regeln da und vollständig?
unit-5_2-1-2a = Prüfen, ob die Regeln am erklärten Ort öffentlich zugänglich sind.
unit-5_2-1-2b = Prüfen, ob sie Kontaktangaben und die Fristen für Eingangsbestätigung und Berichte über den Stand enthalten.

test-case-5_2-2-1 = Werden Meldungen rechtzeitig behandelt?
unit-5_2-2-1a = Beurteilen, ob die Maßnahmen und Fristen je Art von Schwachstelle angesichts der veröffentlichten Regeln zu rechtzeitiger Behandlung führen.
unit-5_2-2-1b = Prüfen, ob die Bestätigung der Maßnahmen bei Schwachstellen gegeben ist.

test-case-5_2-3-1 = Ist die Beobachtung von Schwachstellen geeignet?
unit-5_2-3-1a = Beurteilen, ob die Beobachtung systematisch Informationen sammelt.
unit-5_2-3-1b = Beurteilen, ob bei der Ermittlung herauskommt, ob und wie das Produkt betroffen ist.
unit-5_2-3-1c = Beurteilen, ob die Behebung die Schwachstelle beseitigt.
unit-5_2-3-1d = Prüfen, ob die Bestätigung der Beobachtung von Schwachstellen gegeben ist.

test-case-5_3-1-1 = Lässt sich jede Komponente aktualisieren, oder ist sie entschuldigt?
unit-5_3-1-1a = Für jede Komponente ohne Aktualisierungsmechanismus beurteilen, ob Durchführbarkeit oder Sicherheit sie entschuldigt.
unit-5_3-1-1b = 5.3-2-1 auf jeden genannten Aktualisierungsmechanismus anwenden.

test-case-5_3-1-2 = Widerstehen alle Aktualisierungsmechanismen dem Missbrauch?
unit-5_3-1-2a = 5.3-2-2 auf jeden genannten Aktualisierungsmechanismus anwenden.

test-case-5_3-2-1 = Verhindert der Entwurf der Aktualisierung Missbrauch?
unit-5_3-2-1a = Für jeden Aktualisierungsmechanismus beurteilen, ob sein Entwurf Missbrauch (Downgrade, Einschleusen) durch den Basisangreifer verhindert.

test-case-5_3-2-2 = Widerstehen Aktualisierungen Angriffen?
unit-5_3-2-2a = Angriffe auf jeden Aktualisierungsmechanismus entwerfen (Man-in-the-Middle, alte Version, geändertes Byte, fortgesetzter Ablauf).
unit-5_3-2-2b = Sie durchführen und beurteilen, ob der Mechanismus sie verhindert.

test-case-5_3-3-1 = Ist das Aktualisieren einfach?
unit-5_3-3-1a = Für jede Komponente beurteilen, ob mindestens ein Mechanismus einfach ist: automatisch, über einen zugehörigen Dienst, über eine Webseite des Geräts oder für einen Laien vergleichbar.

test-case-5_3-4-1 = Geschehen Aktualisierungen automatisch?
unit-5_3-4-1a = Für jede Komponente beurteilen, ob mindestens ein Mechanismus ohne Zutun des Nutzers sucht und einspielt.
unit-5_3-4-1b = Für Komponenten mit einstellbarer Automatik prüfen, ob ein automatischer Mechanismus in der Voreinstellung an ist.

test-case-5_3-5-1 = Sucht das Gerät nach Aktualisierungen?
unit-5_3-5-1a = Für jede Komponente beurteilen, ob mindestens ein Mechanismus nach der Einrichtung und danach regelmäßig nach Sicherheitsaktualisierungen sucht, vom Gerät ausgelöst.

test-case-5_3-6-1 = Sind automatische Aktualisierungen und Hinweise nach dem Entwurf einstellbar?
unit-5_3-6-1a = Die automatischen Aktualisierungsmechanismen ermitteln.
unit-5_3-6-1b = Prüfen, ob der Nutzer sie ein- und ausschalten oder verschieben kann.
unit-5_3-6-1c = Prüfen, ob sie im eingerichteten Zustand an sind.
unit-5_3-6-1d = Prüfen, ob der Nutzer Hinweise auf Aktualisierungen ein- und ausschalten oder verschieben kann.
unit-5_3-6-1e = Prüfen, ob Hinweise im eingerichteten Zustand an sind.

test-case-5_3-6-2 = Gibt es diese Einstellungen, und wirken sie?
unit-5_3-6-2a = Beurteilen, ob automatische Aktualisierungen im eingerichteten Zustand an sind.
unit-5_3-6-2b = Die Einstellung für automatische Aktualisierungen ändern und beurteilen, ob Ein- und Ausschalten oder Verschieben funktioniert.
unit-5_3-6-2c = Beurteilen, ob Hinweise im eingerichteten Zustand an sind.
unit-5_3-6-2d = Die Einstellung für Hinweise ändern und beurteilen, ob sie funktioniert.

test-case-5_3-7-1 = Sind Aktualisierungen nach dem Entwurf kryptografisch solide?
unit-5_3-7-1a = Beurteilen, ob die Sicherheitsgarantien zu Aktualisierungen passen: mindestens Unversehrtheit und Echtheit.
unit-5_3-7-1b = Beurteilen, ob der Mechanismus sie erreichen kann.
unit-5_3-7-1c = Beurteilen, ob die Kryptografie nach einem Referenzkatalog oder nach Belegen des Herstellers bewährt ist.
unit-5_3-7-1d = Beurteilen, ob gegen die Kryptografie keine durchführbaren Angriffe bekannt sind.

test-case-5_3-8-1 = Werden Sicherheitsaktualisierungen rechtzeitig bereitgestellt?
unit-5_3-8-1a = Beurteilen, ob Abläufe und Fristen zu rechtzeitiger Bereitstellung führen.
unit-5_3-8-1b = Prüfen, ob die Bestätigung der Aktualisierungsabläufe gegeben ist.

test-case-5_3-9-1 = Prüft das Gerät Aktualisierungen selbst?
unit-5_3-9-1a = Beurteilen, ob die Echtheit (von diesem Hersteller, für dieses Gerät) vor dem Einspielen geprüft wird.
unit-5_3-9-1b = Beurteilen, ob die Unversehrtheit geprüft wird.
unit-5_3-9-1c = Prüfen, ob das Gerät selbst die Echtheit prüft.
unit-5_3-9-1d = Prüfen, ob das Gerät selbst die Unversehrtheit prüft.

test-case-5_3-10-1 = Werden Aktualisierungen aus dem Netzwerk über eine Vertrauensbeziehung geprüft?
unit-5_3-10-1a = Die Einheiten a und b von 5.3-9-1 anwenden.
unit-5_3-10-1b = Für jeden Aktualisierungsmechanismus über das Netzwerk beurteilen, ob die Prüfung auf einer gültigen Vertrauensbeziehung beruht (authentifizierter Kanal, Netzwerk mit Zugangsgeheimnis, Signatur, Bestätigung durch den Nutzer oder Vergleichbares).
unit-5_3-10-1c = Nach Aktualisierungsmechanismen über das Netzwerk suchen, die in der IXIT fehlen.

test-case-5_3-11-1 = Erfahren Nutzer von nötigen Aktualisierungen?
unit-5_3-11-1a = Beurteilen, ob der Hinweis auffällt und verständlich ist.
unit-5_3-11-1b = Beurteilen, ob er die Risiken nennt, die die Aktualisierung beseitigt.

test-case-5_3-12-1 = Werden Nutzer vor Unterbrechungen gewarnt?
unit-5_3-12-1a = Prüfen, ob jeder Aktualisierungsmechanismus bei Unterbrechungen warnt, am Gerät selbst.

test-case-5_3-13-1 = Ist der Unterstützungszeitraum verständlich?
unit-5_3-13-1a = Beurteilen, ob ein Laie die Veröffentlichung finden und verstehen kann.

test-case-5_3-13-2 = Ist der Unterstützungszeitraum veröffentlicht?
unit-5_3-13-2a = Prüfen, ob Nutzer wie erklärt zur Veröffentlichung geführt werden.
unit-5_3-13-2b = Prüfen, ob sie ohne Einschränkung zugänglich ist (keine Registrierung).
unit-5_3-13-2c = Prüfen, ob sie den Unterstützungszeitraum für die aktualisierbaren Komponenten nennt.

test-case-5_3-14-1 = Ist die Erklärung fehlender Aktualisierungen verständlich?
unit-5_3-14-1a = Beurteilen, ob ein Laie die Begründung und den Plan zum Ersatz finden und verstehen kann.

test-case-5_3-14-2 = Ist die Erklärung veröffentlicht und vollständig?
unit-5_3-14-2a = Prüfen, ob Nutzer wie erklärt dorthin geführt werden.
unit-5_3-14-2b = Prüfen, ob sie ohne Einschränkung zugänglich ist.
unit-5_3-14-2c = Prüfen, ob sie das Fehlen von Aktualisierungen begründet.
unit-5_3-14-2d = Prüfen, ob sie Zeitraum und Art des Hardwareersatzes nennt.
unit-5_3-14-2e = Prüfen, ob sie einen Unterstützungszeitraum nennt.

test-case-5_3-15-1 = Lässt sich das Produkt nach dem Entwurf abtrennen und ersetzen?
unit-5_3-15-1a = Beurteilen, ob die Methode zum Abtrennen geeignet ist.
unit-5_3-15-1b = Beurteilen, ob die Methode zum Ersetzen geeignet ist.

test-case-5_3-15-2 = Funktionieren Abtrennen und Ersetzen?
unit-5_3-15-2a = Das Produkt einrichten.
unit-5_3-15-2b = Es wie beschrieben abtrennen.
unit-5_3-15-2c = Beurteilen, ob nur die Verbindung wegfällt oder die abgeschlossene Umgebung unversehrt bleibt.
unit-5_3-15-2d = Die Hardware wie beschrieben ersetzen.
unit-5_3-15-2e = Beurteilen, ob Verbindung und Funktionen wiederkommen.

test-case-5_3-16-1 = Lässt sich das Modell nach dem Entwurf erkennen?
unit-5_3-16-1a = Beurteilen, ob Etikett oder physische Schnittstelle das Modell klar zeigt.

test-case-5_3-16-2 = Lässt sich das Modell erkennen?
unit-5_3-16-2a = Die Modellbezeichnung wie beschrieben ermitteln.
unit-5_3-16-2b = Beurteilen, ob sie im Klartext vorliegt und zur erklärten passt.

test-case-5_4-1-1 = Sind gespeicherte Geheimnisse nach dem Entwurf geschützt?
unit-5_4-1-1a = Beurteilen, ob die Art jedes Parameters zu seiner Beschreibung passt.
unit-5_4-1-1b = Beurteilen, ob die Garantien dem Bedarf entsprechen: Unversehrtheit und Vertraulichkeit für kritische, Unversehrtheit für öffentliche.
unit-5_4-1-1c = Beurteilen, ob das Schutzverfahren sie leistet.
unit-5_4-1-1d = Die Vollständigkeit anhand der Hinweise in allen anderen IXIT beurteilen (Tabelle 1 ist das gegebene Beispiel).

test-case-5_4-1-2 = Sind gespeicherte Geheimnisse geschützt?
unit-5_4-1-2a = Nach Anzeichen suchen, dass ein Schutzverfahren von der IXIT abweicht, etwa durch den Versuch, einen Parameter ohne Rechte zu lesen.

test-case-5_4-2-1 = Widerstehen fest eingebaute Identitäten nach dem Entwurf der Manipulation?
unit-5_4-2-1a = Prüfen, ob jede fest eingebaute Identität als solche erklärt ist.
unit-5_4-2-1b = Beurteilen, ob ihre Garantien Widerstand gegen Manipulation umfassen (physisch, elektrisch, softwareseitig).
unit-5_4-2-1c = Beurteilen, ob das Schutzverfahren ihn leistet.

test-case-5_4-2-2 = Widerstehen fest eingebaute Identitäten der Manipulation?
unit-5_4-2-2a = Nach Anzeichen suchen, dass der Schutz von der IXIT abweicht, etwa nach einem fehlenden Sicherheitselement.

test-case-5_4-3-1 = Bleiben fest im Code stehende kritische Geheimnisse nach dem Entwurf aus dem Betrieb heraus?
unit-5_4-3-1a = Prüfen, ob jeder fest im Code stehende kritische Parameter als solcher erklärt ist.
unit-5_4-3-1b = Beurteilen, ob die Provisionierung sicherstellt, dass er im Betrieb nicht verwendet wird.

test-case-5_4-3-2 = Werden fest im Code stehende kritische Geheimnisse wirklich ersetzt?
unit-5_4-3-2a = Beurteilen, ob die erklärte Provisionierung im Betrieb angewandt wird.

test-case-5_4-4-1 = Sind Geheimnisse für Aktualisierung und Dienste gut erzeugt?
unit-5_4-4-1a = Prüfen, ob die kritischen Parameter für Aktualisierungen oder die Kommunikation mit Diensten als solche dokumentiert sind.
unit-5_4-4-1b = Beurteilen, ob sie durch die Erzeugung je Gerät verschieden und als ganze Baureihe schwer angreifbar sind.

test-case-5_5-1-1 = Ist die Kommunikation nach dem Entwurf kryptografisch solide?
unit-5_5-1-1a = Beurteilen, ob die Sicherheitsgarantien zur Nutzung passen.
unit-5_5-1-1b = Beurteilen, ob der Mechanismus sie erreichen kann.
unit-5_5-1-1c = Beurteilen, ob die Kryptografie nach einem Referenzkatalog oder nach Belegen des Herstellers bewährt ist.
unit-5_5-1-1d = Beurteilen, ob gegen die Kryptografie keine durchführbaren Angriffe bekannt sind.

test-case-5_5-1-2 = Verwendet das Gerät die erklärte Kryptografie?
unit-5_5-1-2a = Jeden Kommunikationsmechanismus beobachten und seine Kryptografie mit der IXIT vergleichen (Cipher-Suites, Downgrade-Versuche).

test-case-5_5-2-1 = Sind die Implementierungen begutachtet?
unit-5_5-2-1a = Prüfen, ob jede Implementierung begutachtet oder geprüft wurde.
unit-5_5-2-1b = Beurteilen, ob Methode und Bericht ihren Umfang abdecken.

test-case-5_5-2-2 = Ist die begutachtete Version die im Gerät?
unit-5_5-2-2a = Name und Version auf dem Gerät mit dem Bericht vergleichen.

test-case-5_5-3-1 = Lässt sich die Kryptografie austauschen?
unit-5_5-3-1a = Prüfen, ob jede Komponente mit Kryptografie auf einen Aktualisierungsmechanismus verweist.
unit-5_5-3-1b = Prüfen, ob der Hersteller Nebenwirkungen eines Wechsels der Algorithmen bedacht hat.

test-case-5_5-4-1 = Ist der Zugriff über das Netzwerk nach dem Entwurf geschützt?
unit-5_5-4-1a = Prüfen, ob jede im eingerichteten Zustand über das Netzwerk erreichbare Funktion auf einen Authentifizierungsmechanismus verweist.
unit-5_5-4-1b = Beurteilen, ob er Subjekte unterscheidet und ungültige abweist.
unit-5_5-4-1c = Beurteilen, ob sein Schutz die Garantien leistet und Angriffen widersteht.
unit-5_5-4-1d = Beurteilen, ob die Autorisierung richtig gewährt und verweigert.

test-case-5_5-4-2 = Ist der Zugriff über das Netzwerk geschützt?
unit-5_5-4-2a = Ohne Anmeldung, mit ungültiger Anmeldung und mit zu geringen Rechten versuchen: Der Zugriff muss scheitern.
unit-5_5-4-2b = Mit den richtigen Rechten versuchen: Der Zugriff muss gelingen.
unit-5_5-4-2c = Den Schutz des Mechanismus mit der IXIT vergleichen.

test-case-5_5-5-1 = Ist das Ändern von Sicherheitseinstellungen nach dem Entwurf geschützt?
unit-5_5-5-1a = 5.5-4-1 in allen Zuständen auf Funktionen anwenden, die sicherheitsrelevante Änderungen erlauben, abgesehen von ausgenommenen Protokollen.

test-case-5_5-5-2 = Ist das Ändern von Sicherheitseinstellungen geschützt?
unit-5_5-5-2a = 5.5-4-2 in allen Zuständen auf diese Funktionen anwenden.
unit-5_5-5-2b = Nach Mechanismen zur Kommunikation im Netzwerk suchen, die in der IXIT fehlen.

test-case-5_5-6-1 = Sind kritische Geheimnisse bei der Übertragung nach dem Entwurf verschlüsselt?
unit-5_5-6-1a = 5.5-1-1 auf Mechanismen anwenden, die kritische Parameter übertragen; Vertraulichkeit ist die Mindestgarantie.

test-case-5_5-6-2 = Sind kritische Geheimnisse bei der Übertragung verschlüsselt?
unit-5_5-6-2a = 5.5-1-2 auf diese Mechanismen anwenden.

test-case-5_5-7-1 = Sind kritische Geheimnisse an fern erreichbaren Schnittstellen nach dem Entwurf vertraulich?
unit-5_5-7-1a = 5.5-1-1 auf aus der Ferne erreichbare Mechanismen anwenden, die kritische Parameter übertragen; Vertraulichkeit ist die Mindestgarantie.

test-case-5_5-7-2 = Sind kritische Geheimnisse an fern erreichbaren Schnittstellen vertraulich?
unit-5_5-7-2a = 5.5-1-2 auf diese Mechanismen anwenden.

test-case-5_5-8-1 = Werden kritische Geheimnisse über ihren ganzen Lebenszyklus verwaltet?
unit-5_5-8-1a = Beurteilen, ob die Prozesse Erzeugung, Provisionierung, Speicherung, Aktualisierung, Außerbetriebnahme und Vernichtung, Ablauf und Kompromittierung abdecken.
unit-5_5-8-1b = Prüfen, ob die Bestätigung der sicheren Verwaltung gegeben ist.

test-case-5_6-1-1 = Ist jede offene Schnittstelle begründet?
unit-5_6-1-1a = Für jede eingeschaltete Netzwerk- oder logische Schnittstelle beurteilen, ob ihr Zweck das rechtfertigt.

test-case-5_6-1-2 = Entsprechen die Schnittstellen der Erklärung?
unit-5_6-1-2a = Prüfen, ob der Zustand jeder Schnittstelle der IXIT entspricht.
unit-5_6-1-2b = Nach Netzwerk- oder logischen Schnittstellen suchen, die in der IXIT fehlen.

test-case-5_6-2-1 = Wird nach dem Entwurf vor der Anmeldung möglichst wenig offengelegt?
unit-5_6-2-1a = Beurteilen, ob als harmlos erklärte Angaben in Wahrheit sicherheitsrelevant sind.
unit-5_6-2-1b = Beurteilen, ob offengelegte sicherheitsrelevante Angaben für den Betrieb nötig sind.

test-case-5_6-2-2 = Wird vor der Anmeldung möglichst wenig offengelegt?
unit-5_6-2-2a = Jede Netzwerkschnittstelle ohne Anmeldung beobachten und beurteilen, ob sie sicherheitsrelevante Angaben preisgibt, die nicht erklärt sind.

test-case-5_6-3-1 = Ist physisch nach dem Entwurf möglichst wenig zugänglich?
unit-5_6-3-1a = Für Schnittstellen, die nicht zugänglich sein müssen, beurteilen, ob das Gehäuse oder Ähnliches sie schützt.
unit-5_6-3-1b = Prüfen, ob Funkschnittstellen, die nicht zugänglich sein müssen, abgeschaltet sind.
unit-5_6-3-1c = Prüfen, ob nur zeitweise nötige Schnittstellen in der übrigen Zeit abgeschaltet sind.

test-case-5_6-3-2 = Ist physisch möglichst wenig zugänglich?
unit-5_6-3-2a = Prüfen, ob jede zugängliche physische Schnittstelle erklärt und mindestens zeitweise nötig ist.
unit-5_6-3-2b = Beurteilen, ob die anderen durch das Gehäuse oder Ähnliches geschützt sind.
unit-5_6-3-2c = Prüfen, ob Funkschnittstellen wie erklärt an oder aus sind.
unit-5_6-3-2d = Beurteilen, ob nur zeitweise nötige Schnittstellen in der übrigen Zeit aus sind.

test-case-5_6-4-1 = Sind Debug-Schnittstellen nach dem Entwurf abgeschaltet?
unit-5_6-4-1a = Beurteilen, ob jede erreichbare Debug-Schnittstelle einen Softwaremechanismus zum Abschalten hat.
unit-5_6-4-1b = Prüfen, ob die nie benötigten dauerhaft abgeschaltet sind.
unit-5_6-4-1c = Prüfen, ob die zeitweise benötigten in der Voreinstellung abgeschaltet sind.

test-case-5_6-4-2 = Sind Debug-Schnittstellen abgeschaltet?
unit-5_6-4-2a = Prüfen, ob jede erklärte erreichbare Debug-Schnittstelle in ihrem voreingestellten Zustand abgeschaltet ist.
unit-5_6-4-2b = Beurteilen, ob sich andere erreichbare Schnittstellen zum Debuggen verwenden lassen.

test-case-5_6-5-1 = Werden die eingeschalteten Dienste gebraucht?
unit-5_6-5-1a = Für jeden in der Voreinstellung laufenden Dienst beurteilen, ob die vorgesehene Nutzung ihn braucht.

test-case-5_6-6-1 = Ist der Code auf das Nötige beschränkt?
unit-5_6-6-1a = Beurteilen, ob die Verfahren zur Beschränkung des Codes angemessen sind.

test-case-5_6-7-1 = Sind die Rechte gering gehalten?
unit-5_6-7-1a = Beurteilen, ob alle Mechanismen der Rechtesteuerung zusammen Aufgabentrennung, Kenntnis nur bei Bedarf und geringste Rechte ergeben.

test-case-5_6-8-1 = Wird der Speicherzugriff in der Hardware gesteuert?
unit-5_6-8-1a = Beurteilen, ob jeder Mechanismus auf Hardwareebene arbeitet.
unit-5_6-8-1b = Beurteilen, ob er den Zugriff auf Speicher steuert.

test-case-5_6-9-1 = Ist die Entwicklung sicher?
unit-5_6-9-1a = Beurteilen, ob die Prozesse Schulung, Anforderungen und Entwurf, Programmierung, Werkzeuge, Tests, Review, Archivierung, Bereitstellung und Software Dritter abdecken.
unit-5_6-9-1b = Prüfen, ob die Bestätigung der sicheren Entwicklung gegeben ist.

test-case-5_7-1-1 = Ist der sichere Start nach dem Entwurf solide?
unit-5_7-1-1a = Beurteilen, ob Unversehrtheit und Echtheit der Software garantiert sind.
unit-5_7-1-1b = Beurteilen, ob Beschreibung und Erkennungsmechanismen das leisten.

test-case-5_7-1-2 = Funktioniert der sichere Start?
unit-5_7-1-2a = Beurteilen, ob die Prüfung wie erklärt umgesetzt ist; eine kleine Manipulation der Firmware kann es zeigen.

test-case-5_7-2-1 = Ist die Reaktion auf Manipulation nach dem Entwurf solide?
unit-5_7-2-1a = Beurteilen, ob der Hinweis ausreicht, um Nutzer oder Administrator zu informieren.
unit-5_7-2-1b = Beurteilen, ob jede Benachrichtigungsfunktion für diesen Hinweis nötig ist.

test-case-5_7-2-2 = Reagiert das Gerät auf Manipulation?
unit-5_7-2-2a = Beurteilen, ob die Warnung wie erklärt erfolgt.
unit-5_7-2-2b = Beurteilen, ob die Kommunikation danach auf das Erklärte beschränkt ist.

test-case-5_8-1-1 = Sind personenbezogene Daten bei der Übertragung nach dem Entwurf vertraulich?
unit-5_8-1-1a = 5.5-1-1 auf Mechanismen anwenden, die personenbezogene Daten übertragen; Vertraulichkeit ist die Mindestgarantie.

test-case-5_8-1-2 = Sind personenbezogene Daten bei der Übertragung vertraulich?
unit-5_8-1-2a = 5.5-1-2 auf diese Mechanismen anwenden.

test-case-5_8-2-1 = Sind sensible personenbezogene Daten bei der Übertragung nach dem Entwurf vertraulich?
unit-5_8-2-1a = 5.5-1-1 auf Mechanismen anwenden, die sensible personenbezogene Daten zu einem zugehörigen Dienst übertragen; Vertraulichkeit ist die Mindestgarantie.

test-case-5_8-2-2 = Sind sensible personenbezogene Daten bei der Übertragung vertraulich?
unit-5_8-2-2a = 5.5-1-2 auf diese Mechanismen anwenden.

test-case-5_8-3-1 = Sind die Sensoren dokumentiert?
unit-5_8-3-1a = Prüfen, ob die Dokumentation der Sensoren wie erklärt zugänglich ist.
unit-5_8-3-1b = Beurteilen, ob ein Laie sie versteht.
unit-5_8-3-1c = Beurteilen, ob alle offensichtlichen Sensoren des Geräts dokumentiert sind; das Gehäuse ansehen, im Zweifel öffnen.

test-case-5_9-1-1 = Ist das Produkt nach dem Entwurf widerstandsfähig?
unit-5_9-1-1a = Beurteilen, ob die Mechanismen der Widerstandsfähigkeit zusammen gegen den Ausfall von Netzwerk und Strom schützen.
unit-5_9-1-1b = Beurteilen, ob jeder seine Garantien leistet.

test-case-5_9-1-2 = Ist das Produkt widerstandsfähig?
unit-5_9-1-2a = Das Netzwerk trennen und beurteilen, ob die Mechanismen wie erklärt arbeiten.
unit-5_9-1-2b = Den Strom trennen und beurteilen, ob die Mechanismen wie erklärt arbeiten.

test-case-5_9-2-1 = Arbeitet es nach dem Entwurf lokal weiter, und erholt es sich sauber?
unit-5_9-2-1a = 5.9-1-1 anwenden.
unit-5_9-2-1b = Beurteilen, ob das Gerät ohne Netzwerk in Betrieb und lokal funktionsfähig bleibt.
unit-5_9-2-1c = Beurteilen, ob es nach einem Stromausfall im selben oder einem besseren Zustand wiederkommt.

test-case-5_9-2-2 = Arbeitet es lokal weiter, und erholt es sich sauber?
unit-5_9-2-2a = Das Netzwerk trennen: Die Mechanismen arbeiten wie erklärt, und das Gerät bleibt lokal funktionsfähig.
unit-5_9-2-2b = Den Strom trennen: Das Gerät findet zu Verbindung und Funktion zurück, im selben oder einem besseren Zustand.

test-case-5_9-3-1 = Verbindet es sich nach dem Entwurf geordnet?
unit-5_9-3-1a = Beurteilen, ob jeder Kommunikationsmechanismus sich geordnet verbindet.
unit-5_9-3-1b = Beurteilen, ob er ein stabiles Netzwerk unterstützt, vor allem gegen massenhafte Wiederverbindung.

test-case-5_9-3-2 = Verbindet es sich geordnet?
unit-5_9-3-2a = Beurteilen, ob die erklärten Maßnahmen umgesetzt sind, vor allem gegen massenhafte Wiederverbindung.

test-case-5_10-1-1 = Wird die Telemetrie geprüft?
unit-5_10-1-1a = Prüfen, ob mindestens eine Sicherheitsauswertung erklärt ist.
unit-5_10-1-1b = Beurteilen, ob sich die Telemetrie für die Auswertung eignet.

test-case-5_11-1-1 = Lassen sich Nutzerdaten nach dem Entwurf löschen?
unit-5_11-1-1a = Beurteilen, ob mindestens eine Funktion für einen Laien einfach genug ist.
unit-5_11-1-1b = Beurteilen, ob jede Funktion ihr Ziel angemessen löscht.
unit-5_11-1-1c = Beurteilen, ob personenbezogene Daten, Einstellungen des Nutzers und kryptografisches Material des Nutzers alle abgedeckt sind.

test-case-5_11-1-2 = Werden Nutzerdaten gelöscht?
unit-5_11-1-2a = Typische Nutzerdaten anlegen.
unit-5_11-1-2b = Jede Löschfunktion ausführen und die Schritte mit der IXIT vergleichen.
unit-5_11-1-2c = Beurteilen, ob die Daten danach noch vorhanden sind.

test-case-5_11-2-1 = Lassen sich personenbezogene Daten nach dem Entwurf aus Diensten entfernen?
unit-5_11-2-1a = Beurteilen, ob mindestens eine Funktion für einen Laien einfach genug ist.
unit-5_11-2-1b = Beurteilen, ob jeder Dienst abgedeckt ist, der personenbezogene Daten speichert.

test-case-5_11-2-2 = Werden personenbezogene Daten aus Diensten entfernt?
unit-5_11-2-2a = Typische personenbezogene Daten in den Diensten anlegen.
unit-5_11-2-2b = Jede Funktion zum Entfernen ausführen und die Schritte mit der IXIT vergleichen.
unit-5_11-2-2c = Beurteilen, ob die Daten danach dort noch vorhanden sind.

test-case-5_11-3-1 = Wird das Löschen erklärt?
unit-5_11-3-1a = Typische personenbezogene Daten anlegen.
unit-5_11-3-1b = Beurteilen, ob die Dokumentation jede Löschfunktion abdeckt.
unit-5_11-3-1c = Ihr für jede Funktion folgen und beurteilen, ob sie knapp und vollständig ist.

test-case-5_11-4-1 = Wird das Löschen bestätigt?
unit-5_11-4-1a = Jede Löschfunktion wie dokumentiert ausführen.
unit-5_11-4-1b = Beurteilen, ob der Nutzer eine klare Bestätigung bekommt.

test-case-5_12-1-1 = Sind die Entscheidungen nach dem Entwurf wenige und sicher?
unit-5_12-1-1a = Für jede Entscheidung des Nutzers beurteilen, ob sie nötig ist.
unit-5_12-1-1b = Beurteilen, ob ihre Voreinstellung bewährten Sicherheitsregeln folgt.

test-case-5_12-1-2 = Sind die Entscheidungen wenige und sicher?
unit-5_12-1-2a = Jede erklärte Entscheidung auslösen.
unit-5_12-1-2b = Beurteilen, ob jede deutlich sichtbar abgefragt wird.
unit-5_12-1-2c = Beurteilen, ob ein Laie sie versteht.
unit-5_12-1-2d = Beurteilen, ob die Entscheidungen ihrer Erklärung entsprechen.

test-case-5_12-2-1 = Führt die Anleitung zu einer sicheren Einrichtung?
unit-5_12-2-1a = Das Gerät nach der Anleitung einrichten.
unit-5_12-2-1b = Beurteilen, ob sie jede sicherheitsrelevante Entscheidung abdeckt.
unit-5_12-2-1c = Beurteilen, ob sie empfiehlt, wie zu entscheiden ist.

test-case-5_12-3-1 = Können Nutzer die Einrichtung prüfen?
unit-5_12-3-1a = Das Gerät mit einer Beispielkonfiguration einrichten (eine unsichere hilft).
unit-5_12-3-1b = Beurteilen, ob die Dokumentation jeden Schritt der Prüfung abdeckt.
unit-5_12-3-1c = Beurteilen, ob das Ergebnis der Prüfung schlüssig ist.

test-case-5_13-1-1 = Werden Eingaben nach dem Entwurf validiert?
unit-5_13-1-1a = Beurteilen, ob die Validierung alle Quellen abdeckt: Benutzeroberflächen, APIs, Kommunikation aus der Ferne.
unit-5_13-1-1b = Beurteilen, ob jede Methode wirksam ist.

test-case-5_13-1-2 = Werden Eingaben validiert?
unit-5_13-1-2a = Unerwartete Eingaben senden (Fuzzing, Webangriffe) und beurteilen, ob ihre Verarbeitung verhindert wird.
unit-5_13-1-2b = Beurteilen, ob alle Benutzeroberflächen erklärt sind.
unit-5_13-1-2c = Beurteilen, ob alle aus der Ferne erreichbaren APIs erklärt sind.

test-case-6-1-1 = Ist die Information über personenbezogene Daten nach dem Entwurf geeignet?
unit-6-1-1a = Beurteilen, ob die Dokumentation ein geeigneter Weg ist, auf dem Verbraucher von der Verarbeitung erfahren.

test-case-6-1-2 = Ist die Information über personenbezogene Daten richtig?
unit-6-1-2a = Beurteilen, ob sie wie erklärt zu bekommen ist.
unit-6-1-2b = Beurteilen, ob sie der erklärten Verarbeitung entspricht.
unit-6-1-2c = Beurteilen, ob sie verständlich sagt, was verarbeitet wird.
unit-6-1-2d = Beurteilen, ob sie verständlich sagt, wie, von wem und wozu.

test-case-6-2-1 = Ist die Einwilligung nach dem Entwurf gültig?
unit-6-2-1a = Beurteilen, ob das Opt-in freiwillig, erkennbar und ausdrücklich ist.

test-case-6-2-2 = Wird die Einwilligung wie erklärt eingeholt?
unit-6-2-2a = Beurteilen, ob die Einwilligung wie beschrieben eingeholt wird.

test-case-6-3-1 = Lässt sich die Einwilligung nach dem Entwurf widerrufen?
unit-6-3-1a = Beurteilen, ob ein jederzeitiger Widerruf beschrieben ist.

test-case-6-3-2 = Lässt sich die Einwilligung widerrufen?
unit-6-3-2a = Beurteilen, ob der Widerruf wie beschrieben funktioniert.

test-case-6-4-1 = Werden personenbezogene Daten in der Telemetrie gebraucht?
unit-6-4-1a = Beurteilen, ob personenbezogene Daten in der Telemetrie für die vorgesehene Funktion nötig sind.

test-case-6-5-1 = Ist die Information über Telemetrie nach dem Entwurf geeignet?
unit-6-5-1a = Beurteilen, ob die Dokumentation ein geeigneter Weg ist, auf dem Verbraucher davon erfahren.

test-case-6-5-2 = Ist die Information über Telemetrie richtig?
unit-6-5-2a = Beurteilen, ob sie wie erklärt zu bekommen ist.
unit-6-5-2b = Beurteilen, ob sie dem erklärten Zweck entspricht.
unit-6-5-2c = Prüfen, ob sie sagt, was erhoben wird.
unit-6-5-2d = Prüfen, ob sie sagt, wie, von wem und wozu es verwendet wird.

condition-en-2_1_1-1 = Passwörter werden verwendet
condition-en-2_1_1-2 = vorinstallierte Passwörter werden verwendet
condition-en-2_1_1-3 = Softwarekomponenten lassen sich nicht aktualisieren
condition-en-2_1_1-4 = das Gerät ist eingeschränkt
condition-en-2_1_1-5 = das Gerät ist nicht eingeschränkt
condition-en-2_1_1-6 = Telemetriedaten werden gesammelt
condition-en-2_1_1-7 = personenbezogene Daten werden auf Grundlage der Einwilligung des Verbrauchers verarbeitet
condition-en-2_1_1-8 = Nutzer können sich am Gerät authentifizieren
condition-en-2_1_1-9 = das Gerät unterstützt automatische Aktualisierungen, Hinweise darauf oder beides
condition-en-2_1_1-10 = eine je Gerät eindeutige Identität ist zu Sicherheitszwecken fest eingebaut
condition-en-2_1_1-11 = Aktualisierungen kommen über eine Netzwerkschnittstelle
condition-en-2_1_1-12 = ein Aktualisierungsmechanismus ist vorhanden
condition-en-2_1_1-13 = eine Debug-Schnittstelle ist physisch zugänglich
condition-ics-ts103701-1_1_1-1 = Passwörter werden verwendet
condition-ics-ts103701-1_1_1-2 = vorinstallierte, je Gerät verschiedene Passwörter werden verwendet
condition-ics-ts103701-1_1_1-3 = Softwarekomponenten lassen sich nicht aktualisieren
condition-ics-ts103701-1_1_1-4 = das Gerät ist eingeschränkt
condition-ics-ts103701-1_1_1-5 = das Gerät ist nicht eingeschränkt
condition-ics-ts103701-1_1_1-6 = Telemetriedaten werden gesammelt
condition-ics-ts103701-1_1_1-7 = personenbezogene Daten werden auf Grundlage der Einwilligung des Verbrauchers verarbeitet
condition-ics-ts103701-1_1_1-8 = Nutzer können sich am Gerät authentifizieren
condition-ics-ts103701-1_1_1-9 = das Gerät unterstützt automatische Aktualisierungen, Hinweise darauf oder beides
condition-ics-ts103701-1_1_1-10 = eine je Gerät eindeutige Identität ist zu Sicherheitszwecken fest eingebaut
condition-ics-ts103701-1_1_1-11 = Aktualisierungen kommen über eine Netzwerkschnittstelle
condition-ics-ts103701-1_1_1-12 = ein Aktualisierungsmechanismus ist vorhanden
condition-ics-ts103701-1_1_1-13 = eine Debug-Schnittstelle ist physisch zugänglich
condition-ics-ts103701-1_1_1-14 = sensible Sicherheitsparameter liegen in dauerhaftem Speicher
condition-ics-ts103701-1_1_1-15 = es gibt kritische Sicherheitsparameter, die der Prüfung von Aktualisierungen dienen oder die Kommunikation mit zugehörigen Diensten schützen
condition-ics-ts103701-1_1_1-16 = Funktionen des Geräts sind im initialisierten Zustand über eine Netzwerkschnittstelle erreichbar
condition-ics-ts103701-1_1_1-17 = es gibt Funktionen, die sicherheitsrelevante Einstellungen über eine Netzwerkschnittstelle ändern
condition-ics-ts103701-1_1_1-18 = kritische Sicherheitsparameter werden übertragen
condition-ics-ts103701-1_1_1-19 = kritische Sicherheitsparameter werden über aus der Ferne erreichbare Netzwerkschnittstellen übertragen
condition-ics-ts103701-1_1_1-20 = es gibt kritische Sicherheitsparameter, die das Gerät betreffen
condition-ics-ts103701-1_1_1-21 = personenbezogene Daten wandern zwischen dem Gerät und einem Dienst
condition-ics-ts103701-1_1_1-22 = sensible personenbezogene Daten wandern zwischen dem Gerät und einem Dienst
condition-ics-ts103701-1_1_1-23 = das Gerät hat Sensoren, die nach außen gerichtet sind
condition-ics-ts103701-1_1_1-24 = Nutzerdaten sind auf dem Gerät gespeichert
condition-ics-ts103701-1_1_1-25 = personenbezogene Daten sind bei zugehörigen Diensten gespeichert
condition-ics-ts103701-1_1_1-26 = personenbezogene Daten werden gespeichert
condition-ics-ts103701-1_1_1-27 = Daten kommen über Bedienoberflächen, über APIs oder zwischen Netzen in Diensten und Geräten herein
condition-ics-ts103701-1_1_1-28 = personenbezogene Daten werden verarbeitet
condition-en-3_1_3-3 = Softwarekomponenten lassen sich nicht aktualisieren
condition-en-3_1_3-12 = ein Aktualisierungsmechanismus ist vorhanden
condition-en-3_1_3-14 = keine vom Einsatzzweck vorgegebene Grenze der Mittel verhindert einen Mechanismus, der Brute-Force über Netzwerkschnittstellen undurchführbar macht
condition-en-3_1_3-15 = keine vom Einsatzzweck vorgegebene Grenze der Mittel verhindert einen Aktualisierungsmechanismus
condition-en-3_1_3-16 = es gibt kritische Sicherheitsparameter, die das Gerät betreffen

# Testfälle aus TS 103 701 V2.1.1, die von V1.1.1 abweichen

test-case-later-5_1-1-1 = Wie bisher; Passwörter zwischen Maschinen zählen mit.
test-case-later-5_1-2A-1 = Beurteilen, ob ein Mechanismus zwischen Maschinen ein Passwort als Faktor benutzt.
test-case-later-5_1-2A-2 = Nach nicht angegebenen Schnittstellen zwischen Maschinen suchen (a); prüfen, dass angegebene keine Passwörter annehmen (b).
test-case-later-5_1-3-1 = Wie bisher, die Authentisierung zwischen Maschinen eingeschlossen.
test-case-later-5_1-4-1 = Beurteilen, ob es für jede Nutzeranmeldung einen Weg zum Ändern gibt (a) und ob er für Laien erklärt ist (b).
test-case-later-5_3-4A-1 = Beurteilen, ob mindestens ein Aktualisierungsmechanismus so eingestellt werden kann, dass er selbst sucht, lädt und installiert.
test-case-later-5_3-4A-2 = So einstellen und sehen, ob Aktualisierungen dann von selbst ablaufen.
test-case-later-5_3-4B-1 = Beurteilen, ob die Einrichtung um Einwilligung in automatische Aktualisierungen bittet und ein Ja sie ein-, ein Nein sie ausschaltet.
test-case-later-5_3-4B-2 = Die Einrichtung zweimal durchlaufen, mit Ja und mit Nein, und die Einstellung danach prüfen.
test-case-later-5_3-5-1 = Beurteilen, ob für jede aktualisierbare Komponente ein Mechanismus bei oder nach der Einrichtung nach Sicherheitsaktualisierungen sucht; Wiederholung ist nicht verlangt.
test-case-later-5_3-6A-1 = Automatische Mechanismen feststellen (a); prüfen, dass Nutzer sie ein- und ausschalten und verschieben können (b).
test-case-later-5_3-6A-2 = Einschalten, Ausschalten und Verschieben ausprobieren.
test-case-later-5_3-6B-1 = Prüfen, dass Nutzer Hinweise auf Aktualisierungen ein- und ausschalten können.
test-case-later-5_3-6B-2 = Ein- und Ausschalten der Hinweise ausprobieren.
test-case-later-5_3-9-2 = Aktualisierungen ohne Authentizität oder Integrität anbieten und sehen, ob das Gerät selbst sie ablehnt.
test-case-later-5_3-11-1 = Wie bisher; die Angaben zu den Risiken müssen für Nutzer nur erhältlich sein.
test-case-later-5_3-12-1 = Beurteilen, ob Nutzern eine Unterbrechung mitgeteilt oder erspart wird.
test-case-later-5_3-16-1 = Etikett oder Benutzeroberfläche (bisher: physische Schnittstelle).
test-case-later-5_5-5-2 = Einheit b sucht jetzt logische Schnittstellen, die in IXIT 28 fehlen.
test-case-later-5_6-1-1 = Jede eingeschaltete physische Netzschnittstelle (a) und jede über ein Netz erreichbare logische Schnittstelle (b) beurteilen.
test-case-later-5_6-1-2 = Zustände prüfen (a); nach nicht angegebenen physischen (b) und logischen (c) Schnittstellen suchen.
test-case-later-5_6-2-1 = Dieselben Fragen, gestellt zu logischen Schnittstellen (IXIT 28).
test-case-later-5_6-2-2 = Dieselbe Frage, gestellt zu logischen Schnittstellen (IXIT 28).
test-case-later-5_6-3-1 = Schnittstellen, die nicht offenliegen müssen: Gehäuse oder Ähnliches (a), ausgeschaltet (b).
test-case-later-5_6-3-2 = Offenliegende sind angegeben (a), andere geschützt (b), Zustände stimmen (c).
test-case-later-5_6-4A-1 = Beurteilen, ob jede Debug-Schnittstelle eine Authentisierung oder Zugriffskontrolle nach bester Praxis hat (a) oder per Software abgeschaltet werden kann (b); prüfen, dass sie endgültig (c) oder standardmäßig (d) abgeschaltet ist.
test-case-later-5_6-4A-2 = Prüfen, dass angegebene Debug-Schnittstellen abgeschaltet oder geschützt sind (a); nach anderen suchen, die zum Debuggen taugen (b).
test-case-later-5_6-4B-1 = Beurteilen, ob jeder physische Debug-Anschluss physisch geschützt ist.
test-case-later-5_6-4B-2 = Prüfen, dass jeder physische Debug-Anschluss physisch geschützt ist.
test-case-later-5_9-3-1 = Die Maßnahmen zur Widerstandsfähigkeit stehen jetzt bei den logischen Schnittstellen (IXIT 28).
test-case-later-5_9-3-2 = Die Maßnahmen zur Widerstandsfähigkeit stehen jetzt bei den logischen Schnittstellen (IXIT 28).
test-case-later-5_11-1-2 = Eine Einheit mehr (d): Wo mehrere Nutzer das Gerät teilen, beurteilen, wie weit das Löschen reicht.
test-case-later-5_11-4-1 = Eine Einheit mehr; zuerst werden Daten angelegt.
test-case-later-5_12-3-1 = Beurteilen, ob die Dokumentation jeden Schritt abdeckt, um zu prüfen, dass die Einrichtung sicher ist (a) und bleibt (b).
test-case-later-5_12-3-2 = Die Prüfungen an einer sicheren (a bis c) und einer unsicheren (d, e) Konfiguration anwenden und das Ergebnis beurteilen.
test-case-later-5_13-1A-1 = Beurteilen, ob jede Benutzerschnittstelle durch eine Prüfung abgedeckt ist (a), die wirkt (b).
test-case-later-5_13-1A-2 = Beurteilen, ob alle Benutzerschnittstellen angegeben sind (a) und Unerwartetes abgewiesen wird (b).
test-case-later-5_13-1B-1 = Beurteilen, ob jede über das Netz erreichbare logische Schnittstelle durch eine Prüfung abgedeckt ist (a), die wirkt (b).
test-case-later-5_13-1B-2 = Beurteilen, ob Unerwartetes abgewiesen wird (a) und alle Netzschnittstellen angegeben sind (b).
test-case-later-6-1-1 = Die Aufbewahrungsdauer gehört zu dem, was mitgeteilt werden muss.
test-case-later-6-1-2 = Prüfen, dass die Angaben klar sind (a) und der Erklärung entsprechen (b).
test-case-later-6-3B-1 = Beurteilen, ob Produkt oder Dienste Angaben zur Einwilligung für jede Art personenbezogener Daten speichern können.
test-case-later-6-3B-2 = Prüfen, dass die Einwilligung wie angegeben gespeichert wird.
test-case-later-6-6-1 = Beurteilen, ob jede Art personenbezogener Daten nötig ist (a), angemessen lange aufbewahrt (b) und passend beseitigt wird (c).
test-case-later-6-6-2 = Typische Daten anlegen (a), sehen, ob unnötige Daten erhoben werden (b, c) und ob Daten verschwinden, wenn sie nicht mehr gebraucht werden (d).
test-case-later-6-7-1 = Beurteilen, ob Daten, die nur zusammengefasst gebraucht werden, so wenige wie möglich sind (a), früh zusammengefasst (b) und kurz aufbewahrt werden (c).
test-case-later-6-7-2 = Beurteilen, ob das Zusammenfassen wie angegeben funktioniert.
test-case-later-6-8-1 = Beurteilen, ob geeignete Verfahren zur Anonymisierung benutzt werden.
test-case-later-6-8-2 = Beurteilen, ob die Anonymisierung wie angegeben funktioniert.
