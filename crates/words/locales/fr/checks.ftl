# SPDX-License-Identifier: Apache-2.0 OR MIT
# Les contrôles : titre, constat, remède.

check-authorized-key = Clé qui ouvre une session sur chaque exemplaire
check-authorized-key-concern = { $place } permet au détenteur d'une seule clé ({ $algorithm }, { $fingerprint }) de se connecter à chaque exemplaire fabriqué à partir de cette image. Le propriétaire ne peut ni le voir ni l'empêcher.
check-authorized-key-fix = Retirez la clé de la version livrée. Si l'assistance a besoin d'un accès, laissez le propriétaire l'ouvrir, pour un temps limité, avec une clé propre à cet exemplaire, et déclarez-le.

check-fixed-password-hash = Mot de passe identique sur tous les exemplaires
check-fixed-password-hash-breach = Le mot de passe du compte « { $account } » est fixé dans { $place } ({ $scheme }). Il est le même sur tous les exemplaires : qui l'apprend une fois peut les ouvrir tous.
check-fixed-password-hash-concern = { $place } contient un mot de passe fixe pour le compte « { $account } » ({ $scheme }). Rien ne montre qu'il ouvre une session, mais une page web ou un partage de fichiers peut encore l'accepter, sur tous les exemplaires.
check-fixed-password-hash-fix = Livrez le compte verrouillé (« { $account }:!: » dans /etc/shadow). Donnez ensuite à chaque exemplaire, en production, un mot de passe aléatoire qui lui est propre, ou faites-le choisir par le propriétaire au premier démarrage. Considérez l'ancien mot de passe comme connu.

check-host-private-key = Clé d'hôte SSH identique sur tous les exemplaires
check-host-private-key-breach = { $place } est une clé d'hôte SSH privée ({ $algorithm }, { $fingerprint }). Quiconque télécharge le micrologiciel la possède, peut se faire passer pour n'importe quel exemplaire et lire les mots de passe qu'on y saisit.
check-host-private-key-fix = Retirez le fichier de l'image et laissez chaque appareil créer sa propre clé au premier démarrage (dropbear -R, ssh-keygen -A), sur la partition inscriptible. Que la prochaine mise à jour remplace la clé dans les exemplaires déjà vendus.

check-password-less-account = Compte qui s'ouvre sans mot de passe
check-password-less-account-breach = Le compte « { $account } » n'a pas de mot de passe dans { $place }. Quiconque atteint une invite de connexion, par le réseau ou le port série, obtient un interpréteur de commandes ({ $shell }) sur chaque exemplaire.
check-password-less-account-concern = Le compte « { $account } » n'a pas de mot de passe dans { $place }. On ne sait pas s'il obtient un interpréteur à la connexion : aucune ligne de passwd n'a pu être lue pour lui.
check-password-less-account-upheld = Personne ne peut se connecter avant qu'un mot de passe soit défini : { $locked ->
    [0] aucun compte de { $place } n'a d'interpréteur de connexion.
    [one] le seul compte de { $place } qui ait un interpréteur de connexion est verrouillé.
   *[other] les { $locked } comptes de { $place } qui ont un interpréteur de connexion sont tous verrouillés.
}
check-password-less-account-fix = Livrez le compte verrouillé (« { $account }:!: » dans /etc/shadow). Que le premier démarrage n'aille pas plus loin tant que le propriétaire n'a pas défini de mot de passe, ou donnez-en un propre à chaque exemplaire en production.

check-telnet-starts = Serveur telnet qui démarre
check-telnet-starts-breach = { $place } démarre un serveur telnet ({ $service }) sur le port { $port }. { $entry ->
    [shell] Quiconque s'y connecte obtient un interpréteur de commandes sans que rien ne lui soit demandé.
    [open-account] Quiconque s'y connecte entre comme « { $account } » sans mot de passe.
   *[prompt] Il transmet les mots de passe en clair, et c'est la première porte que les vers essaient.
}
check-telnet-starts-concern = { $place } démarre un serveur telnet ({ $service }) sur le port { $port } si une condition est remplie, ce que l'image seule ne permet pas de savoir. { $entry ->
    [shell] Quiconque s'y connecte alors obtient un interpréteur de commandes sans que rien ne lui soit demandé.
    [open-account] Quiconque s'y connecte alors entre comme « { $account } » sans mot de passe.
   *[prompt] Il transmet les mots de passe en clair, et c'est la première porte que les vers essaient.
}
check-telnet-starts-fix = Supprimez la ligne de { $place } qui démarre { $service }, et compilez sans serveur telnet. S'il faut un accès par le réseau, utilisez SSH avec des clés, désactivé tant que le propriétaire ne l'active pas.
