# SPDX-License-Identifier: Apache-2.0 OR MIT
page-admitted-failing-sees =
    Ce que disent les réponses aux questions simples, au-delà de remplir des formulaires. Une réponse comme *tous les exemplaires partagent un mot de passe* ou *une connexion de débogage est ouverte* est un *manquement* à l'unité qui demande le contraire ; si elle laisse une marge, elle est *à examiner*.

    - `shared-default` : tous les exemplaires partagent un mot de passe (5.1-1-1a)
    - `fixed-credential` : un identifiant ne peut être changé (5.1-4-1a)
    - `guessable` : rien n'arrête qui devine (5.1-5-1a)
    - `policy-gap` : il manque des points exigés dans la politique (5.2-1-2b)
    - `downgrade` : les versions plus anciennes sont acceptées (5.3-2-1a)
    - `update-hard` : mettre à jour n'est pas simple (5.3-3-1a)
    - `auto-off` : les mises à jour automatiques sont désactivées à la vente (5.3-6-1c)
    - `update-unsigned` : l'appareil ne vérifie pas l'origine (5.3-9-1a)
    - `hard-coded` : un secret est le même dans tous les exemplaires (5.4-3-1b)
    - `open-debug` : une connexion de débogage est ouverte (5.6-4-1a)
    - `password-optional` : la mise en service s'achève sans mot de passe (à examiner, 5.1-1-2b)
page-admitted-failing-why = Ce que le fabricant dit contre son produit est la preuve la plus sûre qui soit.
page-admitted-failing-blind = Ce qui n'a pas été demandé, et ce à quoi il a été mal répondu.
page-admitted-failing-fix = Changez le produit, puis la réponse. Pour une recommandation, la revendication peut être retirée avec une raison.

page-claimed-without-mechanism-sees =
    Les tables IXIT qui décrivent comment une disposition revendiquée est satisfaite. Si chaque ligne d'une table dit, dans le champ qui compte, qu'il n'y a rien (le texte entier est *None.*, *No.*, *Not possible.* ou semblable), la revendication ne repose sur rien : *manquement* à l'unité qui juge ce champ. Si seules certaines lignes le disent, *à examiner*. Une table déclarée sans lignes dit la même chose. Si la disposition n'est pas revendiquée, rien n'est dit.

    - 5 VulnMon, Description : 5.2-3-1a
    - 7 UpdMech, Update Checking : 5.3-5-1a ; User Notification : 5.3-11-1a
    - 8 UpdProc, Description : 5.3-8-1a
    - 11 ComMech, Resilience Measures : 5.9-3-1b
    - 14 SecMgmt, Description : 5.5-8-1a
    - 16 CodeMin, Description : 5.6-6-1a
    - 17 PrivlCtrl, Description : 5.6-7-1a
    - 18 AccCtrl, Description : 5.6-8-1a
    - 19 SecDev, Description : 5.6-9-1a
    - 20 SecBoot, Detection Mechanisms : 5.7-1-1b
    - 23 ResMech, Description : 5.9-1-1a
    - 24 TelData, Security Examination : 5.10-1-1a
    - 29 InpVal, Description : 5.13-1-1a
page-claimed-without-mechanism-why = La déclaration dit oui et la description dit non. L'une des deux est fausse, et qui se fie à la déclaration est trompé.
page-claimed-without-mechanism-blind = Si un mécanisme décrit vaut quelque chose, et un *non* enveloppé dans une phrase plus longue : les deux sont à lire par une personne.
page-claimed-without-mechanism-fix = Décrivez le mécanisme s'il existe. Sinon, construisez-le ; ou, pour une recommandation, retirez la revendication et donnez la raison.

page-confirmation-refused-sees = Les cinq confirmations de la table Conf : que l'infrastructure et les personnes sont prêtes à agir sur les vulnérabilités (5.2-2), à surveiller (5.2-3), à mettre à jour (5.3-8), à gérer les secrets (5.5-8) et à développer de façon sûre (5.6-9). Un *non* est un *manquement* à l'unité qui le vérifie, un *oui* est *respecté*, et tout le reste est *à examiner* : une personne doit le lire. Si la disposition n'est pas revendiquée, rien n'est dit.
page-confirmation-refused-why = Un processus écrit et sans personne pour le tenir ne fait rien. La confirmation est la parole du fabricant qu'il y a quelqu'un.
page-confirmation-refused-blind = Si la parole est vraie ; ce que vaut le processus est jugé par d'autres unités.
page-confirmation-refused-fix = Mettez le processus en place et confirmez-le ; ou, pour une recommandation, retirez la revendication et dites pourquoi.

page-consent-for-ever-sees = Les champs *Obtaining Consent* et *Withdrawing Consent* de la table PersData. Si le consentement est demandé et que la façon de le retirer dit, tout entière, qu'il n'y en a pas (*Not possible.*, *None.*), c'est un *manquement* à 6.3 (unité 6-3-1a). Les données qui reposent sur autre chose que le consentement (un contrat, une obligation légale) sont laissées de côté.
page-consent-for-ever-why = Un oui qui ne peut jamais devenir un non n'est pas un consentement, selon cette norme et selon le droit de la protection des données.
page-consent-for-ever-blind = Si une façon décrite marche, ou est aussi facile que de donner le consentement : pour cela, quelqu'un doit l'essayer.
page-consent-for-ever-fix = Donnez le chemin du retour : le même interrupteur, dans l'application ou sur l'appareil, à tout moment ; et dites ce que deviennent les données recueillies jusque-là.

page-dangling-reference-sees = Les mots comme `AuthMech-2` ou `ComMech-4` dans l'ICS et les champs IXIT, et si la table a une telle ligne. Une ligne absente est *à examiner* : la déclaration est incomplète, ou une ligne a été renommée.
page-dangling-reference-why = Un laboratoire suit ces renvois. Si l'un ne mène nulle part, ce qu'il devait montrer manque, et le cas d'essai ne peut être mené.
page-dangling-reference-blind = Les renvois en d'autres mots (*le second mécanisme*), et les tables dont aucune ligne n'est déclarée.
page-dangling-reference-fix = Ajoutez la ligne, ou corrigez le renvoi.

page-declared-as-asked-sees =
    Les unités qui demandent un fait et le trouvent dans la seule IXIT. Si chaque ligne le donne, l'unité est *respectée* ; si une ligne dit, tout entière, qu'il n'y en a pas, c'est un *manquement*. Ce qui n'est pas rempli, ou est dit en des mots inconnus ici, reste ouvert.

    - 5.3-12-1a : un avis sur l'appareil quand une mise à jour dérange ; *User Notification* de chaque ligne d'UpdMech dit que quelque chose est hors service entre-temps, et nomme ce qui l'annonce sur l'appareil
    - 5.5-2-1a : chaque réalisation a été relue ou évaluée ; *Review/Evaluation Method* de chaque ligne de NetSecImpl dit comment
    - 5.5-3-1a : les composants à cryptographie nomment un mécanisme de mise à jour ; *Update Mechanism* nomme une ligne d'UpdMech
    - 5.5-3-1b : les effets secondaires d'un changement ont été pesés ; *Cryptographic Usage* en parle
    - 5.10-1-1a : un examen de sécurité de la télémétrie ; *Security Examination* d'une ligne de TelData dit lequel
page-declared-as-asked-why = Ces points ne demandent ni laboratoire ni jugement : ils y sont ou n'y sont pas, et qui lit le verdict voit sur quoi il repose.
page-declared-as-asked-blind = Si ce qui est dit est vrai du produit. D'autres unités le demandent.
page-declared-as-asked-fix = Ajoutez au champ ce qui manque ; pour 5.5-2, faites relire la réalisation.

page-image-against-answers-sees =
    Deux sources qui ne peuvent être vraies ensemble, côte à côte ; chaque constat est une contradiction avec ses deux endroits. Il est *à examiner* : il empêche les unités qu'il nomme de réussir, et le défaut lui-même, s'il y en a un, revient au contrôle qui le regarde. Seule la chaîne de démarrage donne un *manquement* (5.7-1, unité 5.7-1-2a) : la déclaration dit que le logiciel est vérifié, et l'image qu'il ne l'est pas.

    - signature des mises à jour : UpdMech parle de signatures ou d'authenticité ; le programme de l'image n'en demande pas
    - canal des mises à jour : https vers un hôte (UpdMech, ComMech) ; http simple vers cet hôte
    - démarrage : SecBoot dit ce qui est vérifié, ou que rien ne l'est ; aucune signature n'est demandée, ou une l'est
    - versions plus anciennes : UpdMech dit qu'il n'y a pas de retour en arrière ; le programme les accepte
    - jetons : un code ou jeton diffère dans chaque exemplaire (SecParam) ; un jeton qui ne diffère pas
    - clés : les clés critiques sont créées sur l'appareil (SecParam) ; une clé privée
    - connexion : SSH n'accepte que des clés (AuthMech) ; SSH accepte le mot de passe d'un compte
    - console : le port série est désactivé (Intf) ; un interpréteur dessus
    - utilisateur : le serveur web tourne sous un utilisateur à lui (PrivlCtrl) ; rien ne le fait
page-image-against-answers-why = Tout verdict fondé sur la déclaration suppose qu'elle est vraie. Un seul endroit où elle ne l'est pas coûte la confiance dans le reste.
page-image-against-answers-blind = Lequel des deux a raison ; des mots pour ces choses inconnus ici ; et ce que l'image ne montre pas.
page-image-against-answers-fix = Cherchez lequel a raison. Corrigez la déclaration, ou la construction.

page-not-applicable-without-ground-sees = Deux parties de la déclaration qui ne peuvent être vraies ensemble : l'ICS dit N/A d'une disposition, et les conditions dont cela dépend sont déclarées remplies. *À examiner*, et une contradiction ; l'entrée et la condition sont côte à côte. Le verdict découle des vérifications de l'ICS (a à e) et n'a pas besoin de constat.
page-not-applicable-without-ground-why = Ne pas s'appliquer n'est pas un libre choix. Une disposition écartée alors que sa condition est remplie rend toute la déclaration invalide, et l'évaluation s'arrête là.
page-not-applicable-without-ground-blind = Si la condition est remplie en vérité, et un N/A qui dépend d'une condition que personne n'a déclarée.
page-not-applicable-without-ground-fix = Corrigez celui des deux qui est faux : revendiquez la disposition, ou corrigez la réponse d'où vient la condition.

page-recommendation-without-reason-sees = Les colonnes de prise en charge et de détail de l'ICS. Une disposition recommandée dite non prise en charge (N) ou non applicable (N/A), sans raison à côté, est un *manquement* à 4-1 (unité 4-1-1a). Des tirets et des mots qui tiennent lieu de raison (`n/a`, `TBD`) n'en sont pas.
page-recommendation-without-reason-why = Personne n'est tenu de suivre une recommandation. Chacun est tenu de dire pourquoi il ne la suit pas : pour que qui lit la déclaration distingue une décision d'un oubli.
page-recommendation-without-reason-blind = Si une raison est bonne. La norme ne le demande pas.
page-recommendation-without-reason-fix = Écrivez à côté de l'entrée, en une phrase, pourquoi la recommandation n'est pas possible ou pas appropriée pour ce produit ; ou satisfaites-la et revendiquez-la.

page-service-on-declared-off-sees = Un programme de l'image qui sert un réseau et démarre à chaque démarrage ou à la demande, alors que chaque ligne de SoftServ et Intf qui le nomme dit dans *Status* qu'il est désactivé (*Disabled*, *Off by default*). *Manquement* à 5.6-1 (unité 5.6-1-2a : l'état de chaque interface correspond à l'IXIT), et contradiction ; les deux endroits sont montrés.
page-service-on-declared-off-why = La promesse est que la porte est fermée jusqu'à ce que le propriétaire l'ouvre. Les exemplaires vendus l'ont ouverte, et qui lit la déclaration n'ira pas voir.
page-service-on-declared-off-blind =
    - Un service qui ne démarre que sous une condition est laissé de côté : si elle est remplie dans les exemplaires vendus, l'image ne le dit pas.
    - Si le port répond : il faut l'appareil.
page-service-on-declared-off-fix = Sortez le script de démarrage de la séquence, ou faites-le s'arrêter tant que le propriétaire n'a pas activé le service. Si le service doit être actif, corrigez la déclaration et dites pourquoi il est nécessaire.

page-shared-default-password-sees = Le champ *Password Generation Mechanism* de la table AuthMech, et ce que l'entretien dit des mots de passe. *Manquement* à 5.1-1 (unité 5.1-1-1a) si le texte dit en toutes lettres que tous les exemplaires partagent un mot de passe (*chaque exemplaire … avec le mot de passe X*, *le même mot de passe dans tous les appareils*) et rien qui le corrige : qu'il est unique, aléatoire, choisi par le propriétaire, ou à changer avant le premier emploi.
page-shared-default-password-why = Une feuille de notice, un message sur un forum, et tout exemplaire jamais vendu est ouvert. Les réseaux de machines zombies ne vivent de rien d'autre.
page-shared-default-password-blind =
    - Des mots qui disent la même chose et ne sont pas connus ici ; un texte dans une autre langue que les sept de ce programme.
    - Si ce qui est dit est vrai : pour cela, voir les contrôles des comptes.
page-shared-default-password-fix = Faites définir le mot de passe par le propriétaire avant le premier emploi, ou donnez à chaque exemplaire le sien, qui ne se devine pas de l'extérieur de la boîte.

page-undeclared-service-sees =
    Les programmes de l'image qui servent un réseau et sont lancés, à côté des lignes des tables SoftServ et Intf. Un service est nommé si une ligne contient son programme, son nom courant (`SSH` pour dropbear) ou son port (`22/tcp`) ; *pas de telnet* ne nomme rien.

    - *Manquement* à 5.6-1 (unité 5.6-1-2b : interfaces absentes de l'IXIT), et contradiction : un programme connu pour servir un réseau démarre à chaque démarrage ou à la demande, et aucune ligne ne le nomme.
    - *À examiner*, et contradiction : il démarre sous une condition ; ou le programme n'est connu que par son port ; ou un serveur web nommé écoute aussi sur un port qui ne l'est pas.
    - Rien, si aucune des deux tables n'a de ligne : la déclaration n'est alors pas écrite, ce qui est dit ailleurs.
page-undeclared-service-why = Ce qui n'est pas sur la liste n'est ni regardé, ni mis à jour avec soin, ni désactivé, et souvent ignoré de son propre fabricant. Les attaquants le cherchent en premier.
page-undeclared-service-blind =
    - Les services que d'autres programmes ouvrent en cours d'exécution, et les programmes dont les ports ne sont dans aucune ligne de commande ni configuration.
    - Si un pare-feu ferme le port, et si celui-ci répond : il faut l'appareil.
    - Les lignes qui nomment un service par un mot inconnu ici.
page-undeclared-service-fix = Si le produit en a besoin, déclarez-le dans SoftServ et Intf avec son but. Sinon, retirez-le du démarrage et de l'image.

page-interface-left-on-sees =
    Les lignes d'Intf : si *Description* dit qu'une interface est requise, parfois, ou jamais ; et si *Status* dit qu'elle est active.

    - interface réseau ou logique, jamais requise, active : *manquement*, 5.6-1-1a
    - interface radio, jamais requise, active : *manquement*, 5.6-3-1b
    - interface de débogage, active, jamais requise ou parfois requise : *manquement*, 5.6-4-1b ou 5.6-4-1c
    - chaque interface radio est requise ou désactivée : *respecté*, 5.6-3-1b
    - chaque interface parfois requise est désactivée le reste du temps : *respecté*, 5.6-3-1c
    - chaque interface réseau ou logique active est requise, et tout ce que l'image lance est parmi elles : *respecté*, 5.6-1-1a
page-interface-left-on-why = Ce dont le fabricant dit lui-même que personne n'a besoin n'est là que pour les attaquants.
page-interface-left-on-blind = Si le produit se comporte ainsi, les interfaces non déclarées, et des besoins dits en d'autres mots que ceux connus ici.
page-interface-left-on-fix = Désactivez l'interface, ou laissez-la de côté ; si elle est nécessaire, dites pour quoi.

page-image-upholds-answers-sees =
    Ce que le fabricant déclare, et la même chose dans l'image ; chaque constat montre les deux endroits. Il *soutient* des unités qui demandent un jugement à faible marge : la déclaration dit comment, et l'image montre que c'est ainsi.

    - signature des mises à jour : chaque UpdMech parle d'une signature ; ce qui met à jour en vérifie une avant d'écrire (5.3-7-1b, 5.3-9-1a à d, 5.3-10-1a et b)
    - garanties des mises à jour : chaque UpdMech nomme intégrité et authenticité ; la même chose (5.3-7-1a)
    - cryptographie des mises à jour : chaque UpdMech nomme le fichier d'une clé publique et son algorithme ; cette clé, de cet algorithme : Ed25519, ECDSA dès 256 bits, RSA dès 3072 (5.3-7-1c et d)
    - chaîne de démarrage : chaque SecBoot dit ce qui détecte un changement ; ce qui démarre est signé, et le chargeur l'exige (5.7-1-1b)
    - devinettes : chaque AuthMech dit ce qui les arrête, ceux à mot de passe par une limite ; la page qui vérifie le mot de passe en a une (5.1-5-1a)
    - mises à jour d'elles-mêmes : chaque SoftComp nomme une UpdMech automatique qui ne demande rien à l'utilisateur ; un programme de mise à jour qui est lancé (5.3-4-1a)
    - mises à jour répétées : chaque SoftComp nomme une UpdMech qui les cherche encore et encore ; la même chose (5.3-5-1a)
page-image-upholds-answers-why = Une déclaration que personne ne confronte au produit vaut peu. Celle que les octets confirment porte un verdict, et qui la lit voit sur quoi il repose.
page-image-upholds-answers-blind =
    - Si le code qui vérifie est sans défaut, et si rien ne le contourne.
    - Des mots pour ces choses qui ne sont pas connus ici.
    - Si quelque chose dans l'image contredit une réponse, ce constat empêche l'unité de réussir.
page-image-upholds-answers-fix = Il n'y a rien à corriger.

page-sent-in-clear-declared-sees = Les lignes de SecParam (critiques) et de PersData qui nomment une ligne de ComMech dans *Communication Mechanisms*, si cette ligne dit dans *Cryptographic Details* qu'il n'y a pas de cryptographie (*None.*, *plain text*). La confidentialité est la moindre garantie que demandent ces unités, c'est donc un *manquement* : à 5.5-6 (unité 5.5-6-1a) pour un paramètre critique, à 5.8-1 (unité 5.8-1-1a) pour des données personnelles. Si le mécanisme mène à un hôte nommé, il quitte le réseau local : alors aussi à 5.5-7 (unité 5.5-7-1a), et à 5.8-2 (unité 5.8-2-1a) si les données sont déclarées sensibles. Un mécanisme chiffré dont *Security Guarantees* omet la confidentialité est *à examiner*.
page-sent-in-clear-declared-why = Qui est sur le chemin, dans le même Wi-Fi ou chez un fournisseur d'accès, lit aussi.
page-sent-in-clear-declared-blind = Les renvois en d'autres mots que l'identifiant de la ligne ; si la cryptographie déclarée est utilisée.
page-sent-in-clear-declared-fix = Envoyez-le par un mécanisme qui le garde confidentiel (TLS 1.2 ou plus, avec vérification du serveur), ou corrigez le renvoi.

page-weak-cryptography-declared-sees = {"*"}Cryptographic Details* d'AuthMech, UpdMech et ComMech. Si un champ nomme une cryptographie cassée pour son usage (RC4, DES, 3DES, MD5, SSL 2 et 3, WEP) et rien de solide à côté, c'est un *manquement* aux unités qui demandent les bonnes pratiques et l'absence d'attaques connues : 5.1-3-1c et d, 5.3-7-1c et d, 5.5-1-1c et d. S'il y a quelque chose de solide à côté, ou si TLS 1.0 ou 1.1 est nommé, c'est *à examiner* : une personne doit lire ce qui sert quand. Il en va de même de MD5 comme somme de contrôle.
page-weak-cryptography-declared-why = Ce qui a été cassé publiquement peut l'être par n'importe qui avec les outils qui en sont nés.
page-weak-cryptography-declared-blind =
    - La cryptographie non nommée, les clés faibles, le mauvais emploi de parties solides.
    - Si ce qui est dit est vrai : voir les contrôles de l'image.
    - Une phrase qui refuse ou exclut une telle cryptographie est laissée de côté tout entière. MD5 dans un HMAC est vieux sans être cassé : *à examiner*.
page-weak-cryptography-declared-fix = Utilisez TLS 1.2 ou plus avec un chiffrement authentifié, AES ou ChaCha20, SHA-256 ou mieux, Ed25519, ECDSA ou RSA dès 3072 bits ; retirez les vieilles suites de la configuration.

page-services-declared-sees =
    Les lignes de SoftServ, confrontées aux services que l'image lance.

    - *Manquement* à 5.6-5 (unité 5.6-5-1a) : un service actif dont *Justification* dit clairement qu'il n'est pas nécessaire.
    - *Manquement* à 5.5-4 (unité 5.5-4-1a) : un service actif qui nomme un port et dont *Authentication Mechanism* dit qu'il n'y en a pas. Les protocoles qui ne connaissent pas de connexion (mDNS, SSDP, DHCP, NTP, DNS) sont *à examiner* ; un client et ce qui n'écoute que pour l'appareil lui-même sont laissés de côté.
    - *Respecté* 5.6-5-1a : chaque service actif donne une raison, et l'image ne lance rien pour le réseau qui ne soit dans ces lignes, ni aucun programme qui attende sur un port dont rien ne parle. Respecté 5.5-4-1a : la même chose, et chaque ligne qui nomme un port nomme une ligne d'AuthMech.
page-services-declared-why = Chaque service qui tourne est une entrée de plus. Ce dont personne ne peut donner la raison ne devrait pas tourner.
page-services-declared-blind = Si une raison est bonne, et si une connexion est vraiment demandée. Ce que l'image ne dit pas des ports est pris à l'usage du programme. Si aucune image n'a été examinée, rien n'est respecté.
page-services-declared-fix = Désactivez ce qui n'est pas nécessaire, ou laissez-le hors de la construction. Mettez une connexion devant ce que le réseau atteint ; pour 5.5-4, la revendication peut être retirée avec une raison.

page-predictable-password-declared-sees = {"*"}Password Generation Mechanism* d'AuthMech. Une phrase qui tire le mot de passe de ce qui se voit ou se demande (adresse MAC, numéro de série, nom du réseau, modèle) est un *manquement* à 5.1-2 (unité 5.1-2-1c) ; une qui le compte de un en un, à l'unité 5.1-2-1a. Si le texte parle de hasard, d'un secret ou d'une empreinte à clé, ou le corrige, rien n'est dit ; ni s'il dit seulement de cette valeur que le mot de passe est imprimé à côté.
page-predictable-password-declared-why = Un routeur envoie son adresse MAC à quiconque est à portée de sa radio. Un mot de passe qui en est tiré est imprimé dans l'air.
page-predictable-password-declared-blind = Si ce qui est dit est vrai, d'autres valeurs publiques, et une dérivation tenue vague.
page-predictable-password-declared-fix = Tirez chaque mot de passe au hasard en usine, dix caractères ou plus ; ou faites-le définir par le propriétaire avant le premier emploi.

page-automatic-updates-declared-sees =
    Les lignes d'UpdMech qui démarrent d'elles-mêmes (*Initiation and Interaction*), et ce que *Configuration* en dit. Ces unités demandent des faits et les trouvent dans la seule IXIT.

    - 5.3-4-1b : un mécanisme est actif par défaut pour chaque composant ; SoftComp nomme une ligne active par défaut
    - 5.3-6-1a : quels mécanismes sont automatiques ; la ligne dit *automatic*
    - 5.3-6-1b : l'utilisateur peut les activer, désactiver ou reporter ; des mots pour désactiver ou reporter
    - 5.3-6-1c : ils sont actifs dans l'état initialisé ; *on by default*
    - 5.3-6-1d : de même pour les avis ; les mêmes mots, à côté de *notice*
    - 5.3-6-1e : les avis sont actifs dans l'état initialisé ; *on by default*, dit des avis

    Si une ligne dit clairement le contraire (*off by default*, *cannot be switched off*), c'est un *manquement*. Ce qui n'est pas dit, ou dit de l'un des deux sans que l'on sache duquel, reste ouvert.
page-automatic-updates-declared-why = Les mises à jour auxquelles quelqu'un doit penser ne s'installent pas. Celles que personne ne peut reporter sont désactivées par d'autres moyens, ou font perdre confiance dans le produit.
page-automatic-updates-declared-blind = Si le produit se comporte ainsi ; des mots pour ces choses qui ne sont pas connus ici.
page-automatic-updates-declared-fix = Activez les mises à jour automatiques et les avis dans l'état où le produit sort de la mise en service, laissez l'utilisateur les reporter ou les désactiver, et dites-le dans *Configuration*.
