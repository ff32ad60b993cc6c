# SPDX-License-Identifier: Apache-2.0 OR MIT
# L'aide des commandes et de leurs arguments, et ce qui est dit d'une ligne de commande fausse.

help-thirteen = Vérifie un produit IoT grand public par rapport à EN 303 645 : un verdict par disposition, avec des preuves que chacun peut revérifier.
help-check = Vérifier un produit : verdicts, que corriger d'abord, ce qui n'a pas été lu
help-evidence = N'afficher que les faits, sans avis
help-files = Lister chaque entrée de chaque conteneur
help-extract = Écrire l'arborescence sous un dossier, un dossier par conteneur, jamais en dehors
help-map = Cartographier chaque octet d'une image : connu, remplissage, texte, compressé, aléatoire, code, inconnu
help-show = Montrer les octets qui prouvent un constat, et comment les voir par d'autres moyens
help-explain = Expliquer une disposition, un cas d'essai, une ligne directrice ou un contrôle
help-judge = Appliquer les règles de verdict aux résultats d'unités d'un laboratoire
help-schemes = Lire une évaluation selon les régimes nationaux et régionaux
help-report = Écrire les documents : HTML, PDF, SARIF, OSCAL, nomenclatures, tableaux
help-new = Déclarer un nouveau produit : des questions simples, peu pour commencer ; on peut s'arrêter et reprendre
help-answer = Répondre à ce qui reste ouvert, en commençant par les questions les plus utiles
help-declare = Ébaucher l'ICS et l'IXIT à partir des preuves, chaque champ avec son emplacement, à confirmer par une personne
help-import = Transformer un fichier neutre de réponses en thirteen.toml
help-observe = Consigner dans decisions.toml ce qu'une personne a vu d'une unité d'essai
help-dismiss = Écarter un constat dans decisions.toml : il reste visible et ne pèse sur aucun verdict
help-diff = Comparer deux dossiers, évaluations ou images : constats, verdicts, composants
help-schema = Afficher le schéma JSON d'un document
help-demo = Faire la tâche principale sur un petit produit fictif et mauvais
help-completions = Afficher la complétion pour un interpréteur de commandes
help-man = Afficher la page de manuel, ou les écrire toutes dans un dossier
help-help = Afficher cette aide ou celle d'une commande
help-help-arg-command = La commande
help-arg-help = Afficher l'aide
help-arg-version = Afficher la version
help-arg-lang = Langue de ce qui est affiché
help-arg-sources = Images de micrologiciel, ou dossiers contenant un système de fichiers racine décompressé
help-arg-kind = Traiter les sources comme étant de ce genre, quelle que soit leur apparence
help-arg-jobs = Nombre de fils d'exécution [par défaut : autant que de processeurs]
help-arg-json = Afficher du JSON
help-files-arg-json = Afficher un objet JSON par ligne
help-map-arg-json = Afficher un objet JSON par ligne
help-check-arg-sources = Images de micrologiciel, dossiers contenant un système de fichiers racine décompressé, nomenclatures (CycloneDX ou SPDX), une déclaration, ou le dossier d'un produit (qui contient thirteen.toml) [par défaut : ce dossier, si c'en est un]
help-arg-answers = Ce que déclare le fabricant : un thirteen.toml, ou un fichier neutre de réponses
help-arg-decisions = Ce que des personnes nommées ont décidé : un decisions.toml
help-check-arg-dossier = Écrire le dossier d'évaluation ici [par défaut : le dossier du produit, s'il est donné]
help-arg-reread = Relire les sources, même là où elles semblent être celles du dossier d'évaluation
help-arg-baseline = Ce qui était connu avant, une évaluation en JSON ou un dossier : ses constats ne font pas échouer l'exécution
help-arg-edition = Édition de la norme
help-arg-strict = Terminer avec le code 3 si quelque chose reste ouvert
help-judge-arg-strict = Terminer avec le code 3 si l'ensemble est indéterminé
help-arg-source = Une image de micrologiciel ou un dossier
help-map-arg-source = Une image de micrologiciel
help-extract-arg-directory = Dossier où écrire ; créé s'il n'existe pas, sinon il doit être vide
help-new-arg-directory = Dossier du produit ; créé s'il n'existe pas [par défaut : celui-ci]
help-man-arg-directory = Dossier où écrire `thirteen.1`, `thirteen-check.1`, …
help-arg-svg = La dessiner aussi dans ce fichier
help-show-arg-finding = Identifiant d'un constat, tel que `check` l'affiche
help-dismiss-arg-finding = Identifiant du constat, tel que `check` l'affiche
help-show-arg-sources = Les sources dont vient le constat ; elles sont relues
help-show-arg-dossier = Un dossier d'évaluation : son extrait conservé est montré
help-show-arg-answers = La déclaration avec laquelle le constat a été fait
help-arg-force = Remplacer un fichier existant
help-new-arg-force = Remplacer un thirteen.toml existant
help-declare-arg-force = Ébaucher dans un fichier existant ; ce qu'il dit reste
help-answer-arg-file = La déclaration à poursuivre
help-arg-list = Seulement lister ce qui reste ouvert
help-arg-from = Prendre les réponses dans la section [answers] de ce fichier, et ne rien demander
help-new-arg-sources = Preuves qui suggèrent des réponses : une image de micrologiciel ou un dossier
help-answer-arg-sources = Preuves qui suggèrent des réponses : une image de micrologiciel ou un dossier
help-declare-arg-output = Fichier à écrire ou à ébaucher
help-import-arg-answers = Un fichier neutre de réponses, un autre thirteen.toml, ou une ICS ou IXIT sous forme de tableau (.csv, .tsv)
help-import-arg-output = Fichier à écrire [par défaut : la sortie standard]
help-explain-arg-id = `5.1-1`, `5.1-1-2`, `6`, `telnet-starts` ; sans lui, tous les identifiants sont listés
help-judge-arg-record = Le relevé : ICS, conditions et résultats d'unités, en JSON
help-report-arg-sources = Le dossier d'un produit ou d'évaluation, ou des sources comme pour `check` [par défaut : ce dossier]
help-arg-formats = Ce qu'il faut écrire ; peut être répété [par défaut : selon le nom de la sortie, sinon html]
help-report-arg-output = Fichier à écrire, ou dossier pour plusieurs documents [par défaut : la sortie standard]
help-schemes-arg-sources = Sources à vérifier d'abord ; sans elles et sans évaluation, seuls les régimes sont montrés
help-arg-assessment = Une évaluation que `check --json` a affichée
help-schemes-arg-answers = Les réponses du fabricant
help-arg-scheme = Ce régime seul, point par point
help-arg-name = Nom du document
help-arg-write = Écrire le produit dans ce dossier et s'arrêter
help-arg-shell = L'interpréteur de commandes
help-arg-unit = L'unité d'essai examinée : 5.6-9-1a
help-arg-result = Ce qu'il en est résulté
help-arg-by = Nom de la personne qui décide
help-arg-reason = Ce qui a été vu, ou pourquoi c'est décidé ainsi
help-arg-expires = Dernier jour où cela compte : 2027-12-31
help-observe-arg-decisions = Fichier où l'écrire [par défaut : le decisions.toml du produit]
help-dismiss-arg-decisions = Fichier où l'écrire [par défaut : le decisions.toml du produit]
help-arg-about = Ne compte que tant que ce constat est trouvé
help-observe-arg-sources = Les sources dont il vient [par défaut : le dossier d'évaluation]
help-dismiss-arg-sources = Les sources dont il vient [par défaut : le dossier d'évaluation]
help-observe-arg-answers = La déclaration avec laquelle il a été fait
help-dismiss-arg-answers = La déclaration avec laquelle il a été fait
help-arg-dossier = Le dossier du produit, dont le dossier d'évaluation le contient [par défaut : celui-ci]
help-arg-old = Ce qui était : un dossier d'évaluation, une évaluation en JSON, une image ou un dossier
help-arg-new = Ce qui est
help-value-firmware = Une image de micrologiciel
help-value-folder = Un dossier avec un système de fichiers racine décompressé
help-value-device = Un appareil sur le réseau
help-value-capture = Une capture de paquets
help-value-site = Un site web
help-value-document = Une nomenclature
help-value-pass = Ce que l'unité demande a été vu
help-value-fail = On a vu que ce n'est pas le cas
help-usage = Utilisation :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-default = par défaut :
help-values = valeurs possibles :
help-values-heading = Valeurs possibles :
help-example = Exemple :
help-examples = Exemples :
help-thirteen-after =
    Exemples :
      thirteen demo                      la tâche principale, sur un produit fictif
      thirteen check firmware.bin        treize lignes, que corriger d'abord, ce qui n'a pas été lu
      thirteen check rootfs/ --json      la même chose pour les scripts
      thirteen show f-0123456789abcdef firmware.bin
                                         les octets qui prouvent un constat
      thirteen explain 5.1-1             une disposition, et ce qui s'y rapporte

    Codes de sortie : 0 rien n'échoue, 1 quelque chose échoue, 2 la tâche n'a pas pu être faite,
    3 quelque chose reste ouvert et --strict a été donné.
help-schemes-after =
    Exemples :
      thirteen schemes                   tous les régimes, avec les dates d'application
      thirteen schemes firmware.bin --scheme uk-psti
      thirteen schemes --assessment assessment.json --json
help-report-after =
    Exemples :
      thirteen report lamp/ --output report.html
                                         depuis le dossier d'évaluation ; l'image n'est pas nécessaire
      thirteen report firmware.bin --output report.html
      thirteen report firmware.bin --answers thirteen.toml --lang ja --output report.html
      thirteen report lamp/ --output report.pdf --lang de
      thirteen report firmware.bin --format sarif --format cyclonedx --output papers/
      thirteen report firmware.bin --format markdown | gh pr comment --body-file -
help-new-after =
    Exemples :
      thirteen new lamp/
      thirteen new lamp/ --source firmware.bin
                                         ce que montre l'image est proposé, avec son emplacement
      thirteen new lamp/ --from answers.toml
                                         sans terminal : les réponses sont dans un fichier
help-answer-after =
    Exemples :
      thirteen answer                    poursuit thirteen.toml
      thirteen answer --list lamp/thirteen.toml
help-observe-after =
    Exemple :
      thirteen observe 5.6-9-1a --result pass --by "A. Tester" --reason "Processus lu."
help-dismiss-after =
    Exemple :
      thirteen dismiss f-0123456789abcdef firmware.bin --by "A. Tester" \
          --reason "Absent de la version client, voir ticket 17." --expires 2027-06-30
help-diff-after =
    Exemples :
      thirteen diff 2.4.0.bin 2.4.1.bin
      thirteen diff old.json lamp/ --json

    Codes de sortie : 0 rien n'échoue qui n'échouait pas, 1 quelque chose échoue de nouveau, 2 la tâche n'a pas pu être faite.
help-demo-after =
    Exemples :
      thirteen demo
      thirteen demo --write DIR          laisse le produit là, pour l'essayer
help-schemes-arg-decisions = Ce que des personnes nommées ont décidé
help-observe-arg-edition = Édition de la norme à laquelle appartient l'unité d'essai [par défaut : en-2.1.1]
usage-unknown-argument = argument inconnu : { $name }
usage-unknown-command = commande inconnue : { $name }
usage-missing-argument = il manque : { $name }
usage-conflict = { $name } ne va pas avec { $other }
usage-invalid-value = « { $other } » n'est pas une valeur pour { $name }
usage-missing-value = il manque une valeur pour { $name }
usage-valid-values = Valeurs possibles : { $values }
usage-suggestion = Vouliez-vous dire : { $values } ?
usage-see-help = Plus d'aide : « --help ».
usage-missing-command = il manque une commande
usage-too-many = « { $other } » est de trop : { $name } ne prend pas d'autre valeur
usage-twice = { $name } ne peut figurer qu'une fois
usage-wrong = cette ligne de commande ne peut pas être comprise
