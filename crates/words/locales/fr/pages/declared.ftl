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
