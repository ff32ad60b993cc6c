# SPDX-License-Identifier: Apache-2.0 OR MIT
# Les contrôles : titre, constat, remède.

check-admitted-failing = Un défaut que le fabricant déclare lui-même
check-admitted-failing-breach = Les réponses elles-mêmes le disent ({ $answer }) : la disposition { $provision } n'est pas tenue.
check-admitted-failing-concern = Les réponses disent une chose ({ $answer }) qui peut aller contre la disposition { $provision }.
check-admitted-failing-fix = Changez le produit, puis la réponse. Si { $provision } est une recommandation, elle peut être retirée avec une raison.

check-authorized-key = Clé qui ouvre une session sur chaque exemplaire
check-authorized-key-concern = { $place } permet au détenteur d'une seule clé ({ $algorithm }, { $fingerprint }) de se connecter à chaque exemplaire fabriqué à partir de cette image. Le propriétaire ne peut ni le voir ni l'empêcher.
check-authorized-key-fix = Retirez la clé de la version livrée. Si l'assistance a besoin d'un accès, laissez le propriétaire l'ouvrir, pour un temps limité, avec une clé propre à cet exemplaire, et déclarez-le.

check-blank-password-login = Serveur qui accepte les mots de passe vides
check-blank-password-login-breach = { $place } démarre { $program } et l'autorise à accepter les mots de passe vides ({ $setting }). Le compte « { $account } » n'en a pas : quiconque atteint le port obtient un interpréteur de commandes sur chaque exemplaire.
check-blank-password-login-concern = { $place } démarre { $program } et l'autorise à accepter les mots de passe vides ({ $setting }). { $open ->
    [yes] Le compte « { $account } » n'en a pas. L'image seule ne dit pas si le serveur démarre.
   *[no] Aucun compte admis n'est aujourd'hui sans mot de passe ; le premier qui le sera s'ouvrira au réseau.
}
check-blank-password-login-fix = Retirez { $setting } pour que { $program } refuse de nouveau les mots de passe vides. Livrez les comptes verrouillés, et laissez SSH désactivé tant que le propriétaire ne l'active pas.

check-claimed-without-mechanism = Revendiqué, et dit absent
check-claimed-without-mechanism-breach = La disposition { $provision } est revendiquée, mais chaque ligne de { $table } dit sous « { $field } » : « { $said } ».
check-claimed-without-mechanism-concern = La disposition { $provision } est revendiquée, mais certaines lignes de { $table } disent sous « { $field } » : « { $said } ».
check-claimed-without-mechanism-fix = Décrivez le mécanisme dans { $table } s'il existe. Sinon, construisez-le ; une recommandation peut être retirée avec une raison.

check-confirmation-refused = Confirmation qui n'est pas donnée
check-confirmation-refused-breach = « { $subject } » : la réponse est « { $said } ». La disposition { $provision } demande un oui.
check-confirmation-refused-upheld = « { $subject } » est donnée.
check-confirmation-refused-concern = « { $subject } » n'est ni un oui ni un non : « { $said } ». Une personne doit la lire.
check-confirmation-refused-fix = Mettez le processus en place et confirmez-le. Si { $provision } est une recommandation, elle peut être retirée avec une raison.

check-consent-for-ever = Consentement sans retour
check-consent-for-ever-breach = { $row } demande un consentement et ne laisse aucun moyen de le retirer : « { $said } ».
check-consent-for-ever-fix = Offrez un retour aussi simple que le consentement, et décrivez-le dans { $row }.

check-console-root-shell = Console qui donne un interpréteur à tout le monde
check-console-root-shell-breach = { $place } ouvre un interpréteur de commandes sur la console ({ $device }) sans rien demander. Il suffit d'un câble série pour être root.
check-console-root-shell-concern = { $place } donne un interpréteur sur la console ({ $device }) sous condition, ou y demande un mot de passe, selon un réglage. Une personne devrait vérifier ce qu'il en est dans les exemplaires vendus.
check-console-root-shell-fix = Retirez la ligne de { $place } dans la version livrée. Si le service après-vente a besoin de la console, mettez-y une connexion avec un mot de passe par exemplaire, désactivée tant que le propriétaire ne l'active pas. Si aucun port de débogage n'est accessible, déclarez-le.

check-dangling-reference = Renvoi à une ligne qui n'existe pas
check-dangling-reference-concern = La déclaration nomme { $row }, mais cette ligne n'existe pas.
check-dangling-reference-fix = Ajoutez la ligne { $row }, ou corrigez le renvoi.

check-automatic-updates-declared = Mises à jour automatiques telles que déclarées
check-automatic-updates-declared-breach = { $row } dit : « { $said } ». { $about ->
    [component] Les mises à jour d'un composant ne s'installent donc pas d'elles-mêmes tant que personne ne l'active.
    [change] L'utilisateur ne peut donc ni désactiver ni reporter les mises à jour automatiques.
    [on] Les mises à jour automatiques ne sont donc pas actives dans l'état d'utilisation.
    [notice-change] L'utilisateur ne peut donc ni désactiver ni reporter les avis de mise à jour.
   *[notice-on] Les avis de mise à jour ne sont donc pas actifs dans l'état d'utilisation.
}
check-automatic-updates-declared-upheld = { $row } dit : « { $said } ». { $about ->
    [component] Pour chaque composant, un mécanisme automatique est actif par défaut.
    [identified] C'est un mécanisme automatique.
    [change] L'utilisateur peut désactiver ou reporter les mises à jour automatiques.
    [on] Les mises à jour automatiques sont actives à l'utilisation.
    [notice-change] L'utilisateur peut désactiver ou reporter les avis.
   *[notice-on] Les avis sont actifs à l'utilisation.
}
check-automatic-updates-declared-fix = Activez par défaut les mises à jour automatiques et leurs avis, laissez l'utilisateur les reporter ou les désactiver, et dites-le dans « Configuration » de { $row }.

check-weak-cryptography-declared = Cryptographie cassée, selon les propres mots du fabricant
check-weak-cryptography-declared-breach = { $row } dit : « { $said } ». { $name } est cassé, et rien de solide ne figure à côté.
check-weak-cryptography-declared-concern = { $row } dit : « { $said } ». { $name } est ancien ou cassé ; quand il sert à côté du reste, une personne doit le regarder.
check-weak-cryptography-declared-fix = Remplacez { $name } par ce que les catalogues actuels admettent (TLS 1.2 ou plus récent avec AES ou ChaCha20, SHA-256, Ed25519 ou ECDSA), et retirez-le de la configuration.

check-sent-in-clear-declared = Secrets ou données personnelles en clair, selon les propres mots du fabricant
check-sent-in-clear-declared-breach = { $row } est envoyé par { $mechanism }, dont la cryptographie est décrite ainsi : « { $said } ». { $provision } exige au moins la confidentialité.
check-sent-in-clear-declared-concern = { $row } est envoyé par { $mechanism }, dont les garanties omettent la confidentialité : « { $said } ». { $provision } l'exige au moins.
check-sent-in-clear-declared-fix = Envoyez { $row } par un mécanisme qui en garde la confidentialité (TLS 1.2 ou plus récent, serveur vérifié), ou corrigez la référence à { $mechanism }.

check-services-declared = Services actifs, et pourquoi
check-services-declared-breach = { $row } est actif et dit : « { $said } ». { $about ->
    [needless] Ce dont personne n'a besoin est une entrée de plus.
   *[open] Quiconque atteint son port peut donc s'en servir.
}
check-services-declared-concern = { $row } est actif et dit : « { $said } ». Son protocole ne connaît pas d'authentification : une personne doit juger ce qu'il révèle, et à qui.
check-services-declared-upheld = Tout ce que l'image démarre pour le réseau est déclaré, et { $about ->
    [needed] chaque service actif dit à quoi il sert.
   *[guarded] chaque service qui nomme un port nomme un moyen de s'authentifier.
}
check-services-declared-fix = { $about ->
    [needless] Désactivez le service de { $row }, ou laissez-le hors de la construction.
   *[open] Placez une authentification devant le service de { $row } ; une recommandation peut être retirée avec une raison.
}

check-interface-left-on = Interface inutile laissée active
check-interface-left-on-breach = { $row } est active et dit : « { $said } ». { $provision } demande que ce qui n'est pas nécessaire soit désactivé.
check-interface-left-on-upheld = { $about ->
    [needed] Chaque interface active est nécessaire, et ce que l'image démarre pour le réseau en fait partie.
    [air] Chaque interface radio est nécessaire ou désactivée.
   *[at-times] Ce qui n'est nécessaire que par moments est désactivé le reste du temps.
}
check-interface-left-on-fix = Désactivez l'interface de { $row }, ou supprimez-la. Si elle est nécessaire, dites à quoi.

check-predictable-password-declared = Mot de passe préinstallé que l'on peut déduire, selon les propres mots du fabricant
check-predictable-password-declared-breach = { $row } dit du mot de passe : « { $said } ». { $about ->
    [counted] Qui possède un appareil peut compter jusqu'aux autres.
   *[public] Ce dont il est fait se voit ou se demande.
}
check-predictable-password-declared-fix = Tirez chaque mot de passe au hasard, dix caractères ou plus, ou laissez le propriétaire le définir avant la première utilisation ; corrigez ensuite { $row }.

check-image-upholds-answers = Image qui confirme les réponses
check-image-upholds-answers-upheld = { $row } dit : « { $said } ». { $about ->
    [update-alone] L'image démarre d'elle-même un programme de mise à jour ({ $place }).
    [update-again] L'image démarre d'elle-même un programme de mise à jour ({ $place }).
    [update-signature] L'image vérifie une signature avant d'installer ({ $place }).
    [update-guarantees] L'image vérifie une signature, qui assure les deux ({ $place }).
    [update-key] L'image contient cette clé publique, d'un algorithme et d'une taille admis par les catalogues ({ $place }).
    [boot] Ce qui démarre est signé, et le chargeur l'exige ({ $place }).
   *[lockout] La page qui vérifie le mot de passe limite les essais ({ $place }).
}
check-image-upholds-answers-fix = Il n'y a rien à corriger.

check-declared-as-asked = Réponses qui donnent ce qui est demandé
check-declared-as-asked-breach = « { $field } » dit « { $said } », là où la norme en demande un.
check-declared-as-asked-upheld = « { $field } » donne ce que la norme demande de déclarer.
check-declared-as-asked-fix = Complétez « { $field } » ; s'il n'y a rien à y écrire, la revendication ne repose sur rien.

check-default-password-hash = Empreinte de mot de passe qu'un dictionnaire ouvre
check-default-password-hash-breach = Le mot de passe du compte « { $account } » dans { $place } ({ $scheme }) figure dans une liste de mots de passe connus ({ $list }), et il est le même sur tous les exemplaires. { $network ->
    [yes] Par le réseau, { $service } l'accepte.
   *[no] Quiconque atteint une invite de connexion le devine en quelques minutes.
}
check-default-password-hash-concern = Le mot de passe du compte « { $account } » dans { $place } ({ $scheme }) figure dans une liste de mots de passe connus ({ $list }). { $replaced ->
    [yes] Un script qui s'exécute de lui-même peut en mettre un autre à sa place ou verrouiller le compte. Une personne devrait vérifier s'il le fait avant que quelque chose n'écoute.
   *[no] Rien ne montre qu'il ouvre une session, mais une page web ou un partage de fichiers peut l'accepter.
}
check-default-password-hash-fix = Livrez le compte verrouillé (« { $account }:!: » dans /etc/shadow). Donnez ensuite à chaque exemplaire, en production, un mot de passe aléatoire qui lui est propre, ou faites-le choisir par le propriétaire au premier démarrage. Que la prochaine mise à jour remplace le mot de passe dans les exemplaires déjà vendus.

check-fixed-password-hash = Mot de passe identique sur tous les exemplaires
check-fixed-password-hash-breach = Le mot de passe du compte « { $account } » est fixé dans { $place } ({ $scheme }). Il est le même sur tous les exemplaires : qui l'apprend une fois peut les ouvrir tous.
check-fixed-password-hash-concern = { $place } contient un mot de passe fixe pour le compte « { $account } » ({ $scheme }). { $replaced ->
    [yes] Un script qui s'exécute de lui-même peut en mettre un autre à sa place ou verrouiller le compte. Une personne devrait vérifier s'il le fait avant que quelque chose n'écoute.
   *[no] Rien ne montre qu'il ouvre une session, mais une page web ou un partage de fichiers peut encore l'accepter, sur tous les exemplaires.
}
check-fixed-password-hash-fix = Livrez le compte verrouillé (« { $account }:!: » dans /etc/shadow). Donnez ensuite à chaque exemplaire, en production, un mot de passe aléatoire qui lui est propre, ou faites-le choisir par le propriétaire au premier démarrage. Considérez l'ancien mot de passe comme connu.

check-host-private-key = Clé d'hôte SSH identique sur tous les exemplaires
check-host-private-key-breach = { $place } est une clé d'hôte SSH privée ({ $algorithm }, { $fingerprint }). Quiconque télécharge le micrologiciel la possède, peut se faire passer pour n'importe quel exemplaire et lire les mots de passe qu'on y saisit.
check-host-private-key-concern = { $place } est une clé d'hôte SSH privée ({ $algorithm }, { $fingerprint }), la même dans tous les exemplaires. Un script de démarrage ({ $script }) la supprime et en fait créer une autre. Une personne devrait vérifier s'il le fait toujours.
check-host-private-key-fix = Retirez le fichier de l'image et laissez chaque appareil créer sa propre clé au premier démarrage (dropbear -R, ssh-keygen -A), sur la partition inscriptible. Que la prochaine mise à jour remplace la clé dans les exemplaires déjà vendus.

check-image-against-answers = L'image dit autre chose que les réponses
check-image-against-answers-breach = { $row } dit : « { $said } ». Dans l'image, rien ne demande de signature avant le démarrage ({ $place }).
check-image-against-answers-concern = { $row } dit : « { $said } ». { $about ->
    [update-signature] Le programme de mise à jour de l'image ne demande pas de signature ({ $place }).
    [update-channel] L'image y cherche ses mises à jour sans TLS ({ $place }).
    [boot-more] L'image contient quelque chose qui est vérifié au démarrage ({ $place }).
    [update-older] La mise à jour de l'image accepte des versions plus anciennes ({ $place }).
    [token] L'image contient un jeton de service, le même pour tous les appareils ({ $place }).
    [key] L'image contient une clé privée, la même pour chaque exemplaire ({ $place }).
    [login] Dans l'image, SSH démarre et accepte le mot de passe d'un compte ({ $place }).
    [console] L'image ouvre un shell sur la console ({ $place }).
    [lockout] La page qui vérifie le mot de passe ne limite en rien les essais ({ $place }).
   *[user] La configuration de l'image ne nomme aucun utilisateur ({ $place }).
}
check-image-against-answers-fix = Établissez laquelle des deux a raison. Corrigez la déclaration ({ $row }) ou le produit.

check-legacy-remote-service = Ancien service distant actif par défaut
check-legacy-remote-service-breach = { $place } démarre { $program } : { $protocol } sur le port { $port }, ouvert au réseau et sans chiffrement. { $protocol ->
    [TFTP] Aucun mot de passe n'est demandé.
   *[other] Noms, mots de passe et contenus circulent en clair.
}
check-legacy-remote-service-concern = { $place } démarre peut-être { $program } : { $protocol } sur le port { $port }. { $encrypts ->
    [maybe] Sa configuration parle de TLS ; une personne doit vérifier s'il refuse les connexions sans TLS.
   *[no] L'image seule ne dit pas si la condition est remplie.
}
check-legacy-remote-service-fix = Supprimez la ligne de { $place } qui démarre { $program }, et compilez sans ce programme. S'il faut transférer des fichiers, utilisez SFTP ou HTTPS, désactivé tant que le propriétaire ne l'active pas.

check-no-verified-boot = Rien qui montre un démarrage vérifié
check-no-verified-boot-note = Rien de ce qui a été lu dans cette image ne montre que le chargeur vérifie une signature avant de la démarrer ({ $scheme }). { $verity ->
    [yes] dm-verity est présent ; il protège dans la mesure où son empreinte racine est elle-même signée.
   *[no] Une somme de contrôle révèle les accidents, pas les attaquants.
} { $unread ->
    [0] Cela peut encore être montré par d'autres moyens.
    [one] Une partie de l'image n'a pas pu être lue et contient peut-être une signature.
   *[other] { $unread } parties de l'image n'ont pas pu être lues et contiennent peut-être une signature.
}
check-no-verified-boot-fix = Signez le noyau et ce qu'il démarre, et faites refuser tout le reste par un chargeur que la puce vérifie. Décrivez-le dans la déclaration ; si le matériel ne le permet pas, retirez l'affirmation et donnez la raison.

check-not-applicable-without-ground = Écarté comme non applicable, contre sa propre condition
check-not-applicable-without-ground-concern = { $provision } est déclarée non applicable, mais selon la déclaration elle-même sa condition est remplie ({ $condition }).
check-not-applicable-without-ground-fix = Revendiquez { $provision }, ou corrigez la réponse d'où vient la condition { $condition }.

check-password-less-account = Compte qui s'ouvre sans mot de passe
check-password-less-account-breach = Le compte « { $account } » n'a pas de mot de passe dans { $place }. Quiconque atteint une invite de connexion, par le réseau ou le port série, obtient un interpréteur de commandes ({ $shell }) sur chaque exemplaire.
check-password-less-account-concern = Le compte « { $account } » n'a pas de mot de passe dans { $place }. { $about ->
    [missing] Son interpréteur ({ $shell }) n'est pas dans l'image : la connexion devrait échouer. Un autre accès peut encore l'accepter.
    [replaced] Un script qui s'exécute de lui-même peut en mettre un autre à sa place ou verrouiller le compte. Une personne devrait vérifier s'il le fait avant que quelque chose n'écoute.
   *[unknown] On ne sait pas s'il obtient un interpréteur à la connexion : aucune ligne de passwd n'a pu être lue pour lui.
}
check-password-less-account-upheld = Personne ne peut se connecter avant qu'un mot de passe soit défini : { $locked ->
    [0] aucun compte de { $place } n'a d'interpréteur de connexion.
    [one] le seul compte de { $place } qui ait un interpréteur de connexion est verrouillé.
   *[other] les { $locked } comptes de { $place } qui ont un interpréteur de connexion sont tous verrouillés.
}
check-password-less-account-fix = Livrez le compte verrouillé (« { $account }:!: » dans /etc/shadow). Que le premier démarrage n'aille pas plus loin tant que le propriétaire n'a pas défini de mot de passe, ou donnez-en un propre à chaque exemplaire en production.

check-private-key-file = Clé privée dans l'image
check-private-key-file-breach = { $place } contient une clé privée ({ $algorithm }, { $fingerprint }). { $opened ->
    [yes] Son magasin de clés s'ouvre avec un mot de passe que donnent les outils et les manuels.
   *[no] Elle n'est pas chiffrée.
} Elle est la même sur tous les exemplaires, et quiconque télécharge le micrologiciel la possède.
check-private-key-file-concern = { $place } contient une clé privée ({ $algorithm }, { $fingerprint }). { $remade ->
    [yes] Un script de démarrage ({ $script }) en crée une autre à sa place ; une personne devrait vérifier s'il le fait toujours.
   *[no] { $encrypted ->
        [yes] Elle est chiffrée ; où se trouve la phrase secrète ?
       *[no] C'est peut-être une clé de test de la bibliothèque, ou un secret identique sur tous les exemplaires.
    }
}
check-private-key-file-note = { $place } contient une clé privée ({ $algorithm }, { $fingerprint }) parmi de la documentation, des exemples ou des tests. Assurez-vous que rien ne l'utilise, et retirez-la de la version livrée.
check-private-key-file-fix = Retirez { $place } de l'image. Créez la clé sur l'appareil au premier démarrage, ou placez-en une par exemplaire en production. Révoquez les certificats liés à l'ancienne clé.

check-recommendation-without-reason = Recommandation laissée de côté sans raison
check-recommendation-without-reason-breach = { $provision } est déclarée { $support }, sans aucune raison à côté.
check-recommendation-without-reason-fix = Écrivez à côté de { $provision } pourquoi la recommandation n'est pas possible ou pas appropriée pour ce produit.

check-service-on-declared-off = Service actif et déclaré inactif
check-service-on-declared-off-breach = { $place } démarre { $program } (port { $port }). { $row } dit : « { $said } ».
check-service-on-declared-off-fix = Retirez { $program } du démarrage, ou ne le lancez qu'une fois activé par le propriétaire. S'il doit être actif, corrigez { $row } et dites pourquoi.

check-shared-default-password = Un mot de passe pour tous les exemplaires, selon le fabricant lui-même
check-shared-default-password-breach = { $row } dit que tous les exemplaires ont le même mot de passe : « { $said } ».
check-shared-default-password-fix = Faites choisir le mot de passe par le propriétaire avant le premier usage, ou donnez à chaque exemplaire le sien, impossible à deviner. Changez ensuite la réponse.

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

check-undeclared-service = Service que la déclaration omet
check-undeclared-service-breach = { $place } démarre { $program } (port { $port }), et aucune ligne de SoftServ ou d'Intf ne le nomme. La déclaration dit : « { $said } ».
check-undeclared-service-concern = { $starts ->
    [always] { $place } démarre { $program }, qui écoute sur le port { $port }, et aucune ligne de SoftServ ou d'Intf ne le dit.
   *[maybe] { $place } peut démarrer { $program } (port { $port }), et aucune ligne de SoftServ ou d'Intf ne le nomme.
} La déclaration dit : « { $said } ».
check-undeclared-service-fix = Si le produit a besoin de { $program }, déclarez-le dans SoftServ et Intf avec sa raison d'être. Sinon, retirez-le de l'image.

check-unsigned-update-feed = Mises à jour dont la signature n'est pas vérifiée
check-unsigned-update-feed-breach = { $place } indique { $sources ->
    [one] une source de mises à jour ({ $url })
   *[other] { $sources } sources de mises à jour (la première : { $url })
}, et aucune signature n'est vérifiée. { $channel ->
    [tls] Seule la connexion les protège : qui s'introduit sur le serveur peut mettre n'importe quel logiciel dans tous les exemplaires.
   *[plain] Elles arrivent sans chiffrement : qui se place entre les deux peut mettre n'importe quel logiciel dans l'appareil.
}
check-unsigned-update-feed-concern = { $channel ->
    [package] { $place } est un paquet de mise à jour sans signature. Ce qui l'installe n'en demande pas, sauf si une signature extérieure a été retirée avant : une personne doit l'examiner.
   *[unknown] { $place } indique { $sources ->
        [one] une source de mises à jour ({ $url })
       *[other] { $sources } sources de mises à jour (la première : { $url })
    }, et aucune signature n'est vérifiée. Une personne doit examiner par quelle voie elles arrivent.
}
check-unsigned-update-feed-upheld = Une signature est exigée pour { $sources ->
    [one] la source de mises à jour
   *[other] les { $sources } sources de mises à jour
} de { $place }.
check-unsigned-update-feed-note = { $place } exige une signature pour ses sources de mises à jour. { $script } télécharge aussi un logiciel et l'écrit, et rien ne montre qu'il en vérifie une.
check-unsigned-update-feed-fix = Signez ce que vous publiez, avec une clé qui n'est pas sur le serveur de mises à jour. Livrez la partie publique et activez la vérification (opkg : option check_signature, clés dans /etc/opkg/keys). Si personne n'a besoin de ces sources, retirez-les.

check-update-over-http = Mises à jour par un canal sans TLS
check-update-over-http-concern = { $place } indique { $sources ->
    [one] une source de mises à jour
   *[other] { $sources } sources de mises à jour
} par { $transport } ({ $url }). { $signed ->
    [yes] Une signature est vérifiée, donc personne ne peut les modifier ; mais qui écoute voit les versions, et qui se place entre les deux peut retenir des mises à jour.
   *[unknown] L'image ne dit pas si une signature est vérifiée. Si ce n'est pas le cas, n'importe qui sur le trajet peut mettre n'importe quel logiciel dans l'appareil.
}
check-update-over-http-fix = Servez les mises à jour par HTTPS et gardez la signature. Mettez une version ou une date dans ce qui est signé, et faites refuser ce qui est plus ancien.

check-upnp-daemon = Service UPnP actif par défaut
check-upnp-daemon-breach = { $place } démarre { $program }. UPnP ne demande aucune authentification : tout programme du réseau domestique peut s'en servir, et des attaquants l'utilisent pour contourner le routeur ou faire rebondir des attaques.
check-upnp-daemon-concern = { $place } démarre peut-être { $program }. { $kind ->
    [media] Un serveur multimédia peut être la raison d'être du produit ; déclarez-le alors. Il ne demande aucune authentification.
   *[gateway] L'image seule ne dit pas si la condition est remplie. UPnP ne demande aucune authentification.
}
check-upnp-daemon-fix = Retirez { $program }, ou livrez-le désactivé avec un interrupteur pour le propriétaire. Si le produit en a besoin, limitez-le au réseau domestique et déclarez-le.

check-web-interface-without-tls = Interface web sans TLS
check-web-interface-without-tls-breach = { $program } sert des pages web sur le port { $port } ({ $address }) sans chiffrement ({ $place }). { $against ->
    [beside] Le même serveur les propose avec TLS : qui passe par le port en clair livre son mot de passe.
    [redirect] Il doit renvoyer vers HTTPS, mais l'image n'a rien pour servir HTTPS.
   *[administration] Elles administrent l'appareil : mot de passe et session circulent en clair.
}
check-web-interface-without-tls-concern = { $program } sert peut-être des pages web sur le port { $port } ({ $address }) sans chiffrement ({ $place }). Une personne doit vérifier si elles demandent une connexion ou renvoient vers HTTPS.
check-web-interface-without-tls-fix = Servez les pages par HTTPS, avec une clé que chaque appareil crée au premier démarrage. Que le port en clair ne fasse que renvoyer vers HTTPS, ou fermez-le.

check-sbom-against-image = La nomenclature nomme une autre version que celle de l'image
check-sbom-against-image-concern = La nomenclature indique { $subject } { $listed } ; l'image contient { $held }.
check-sbom-against-image-fix = Produisez la nomenclature dans la compilation qui produit l'image, à partir de ce qui est installé, et publiez les deux ensemble.

check-hard-coded-token = Jeton d'un service identique dans chaque appareil
check-hard-coded-token-breach = { $place } contient le secret d'un service ({ $subject } : { $shown }). Tous les appareils ont le même : quiconque ouvre l'image peut se faire passer pour n'importe lequel.
check-hard-coded-token-concern = { $place } contient ce qui ressemble à un identifiant de service ({ $kind } : { $shown }). Une personne devrait vérifier s'il donne accès à quelque chose.
check-hard-coded-token-fix = Révoquez ce secret auprès du service. Donnez à chaque appareil le sien : une clé créée au premier démarrage et certifiée à l'enregistrement, ou un jeton d'usine à usage unique.

check-hard-coded-password = Mot de passe d'un service identique dans chaque appareil
check-hard-coded-password-breach = { $place } contient le mot de passe avec lequel l'appareil se connecte ailleurs ({ $subject }, { $shown }). Il est le même dans chaque appareil.
check-hard-coded-password-concern = { $place } donne à { $subject } une valeur fixe ({ $shown }). S'il s'agit d'un mot de passe utilisé, tous les appareils ont le même : une personne devrait vérifier.
check-hard-coded-password-fix = Donnez à chaque appareil son propre mot de passe ou certificat, créé en usine ou à l'enregistrement et conservé sur la partition inscriptible. Changez celui qui est diffusé.

check-downgrade-allowed = Mises à jour pouvant être plus anciennes que la version installée
check-downgrade-allowed-breach = { $place } accepte des versions plus anciennes ({ $line }). Elles sont signées aussi : quiconque en fournit une ramène ses anciennes failles.
check-downgrade-allowed-upheld = { $place } fait refuser les versions plus anciennes ({ $line }).
check-downgrade-allowed-note = { $place } porte un compteur qui ne fait que croître ({ $mechanism }), signé avec l'image. L'image ne dit pas si le chargeur refuse une valeur inférieure.
check-downgrade-allowed-fix = Mettez la version, ou un compteur qui ne fait que croître, dans ce qui est signé, et refusez ce qui est inférieur. S'il faut un retour en arrière, signez-le au cas par cas.

check-unverified-update-script = Script de mise à jour qui écrit sans vérifier ce qu'il a téléchargé
check-unverified-update-script-breach = { $place } télécharge un logiciel par une voie que n'importe qui peut intercepter ({ $fetches }) et l'écrit ({ $writes }) sans rien qui le vérifie.
check-unverified-update-script-concern = { $why ->
    [idle] { $place } vérifie une signature ({ $verifies }), mais rien n'en découle, ou la vérification vient quand tout est écrit ({ $writes }).
   *[none] { $place } télécharge un logiciel ({ $fetches }) et l'écrit ({ $writes }). Aucune commande du script ne le vérifie : une personne devrait chercher ce qui le fait.
}
check-unverified-update-script-fix = Signez ce que vous publiez. Vérifiez-le avec une clé publique de la partie en lecture seule avant toute écriture, et arrêtez en cas d'échec. Téléchargez en TLS et vérifiez le certificat.

check-update-certificate-unchecked = Mises à jour d'un serveur dont le certificat n'est pas vérifié
check-update-certificate-unchecked-concern = { $place } ne vérifie pas le certificat du serveur de mise à jour ({ $line }) : n'importe qui peut répondre à sa place. Tout repose alors sur une signature de la mise à jour.
check-update-certificate-unchecked-fix = Livrez le certificat racine de votre serveur de mise à jour et vérifiez avec lui. Réglez d'abord l'horloge, pour pouvoir juger de la validité.

check-snmp-default-community = SNMP avec une communauté connue de tous
check-snmp-default-community-breach = { $place } ouvre SNMP à { $community } : quiconque est sur le réseau peut agir ({ $may }) sans mot de passe propre à l'appareil.
check-snmp-default-community-concern = { $place } ouvre SNMP à { $community } ({ $may }). S'il démarre, il renseigne tout le réseau sur l'appareil et peut servir à amplifier des attaques.
check-snmp-default-community-fix = Livrez SNMP désactivé ou retirez-le. S'il est nécessaire, utilisez la version 3 avec un utilisateur créé par le propriétaire.

check-mqtt-anonymous = Serveur MQTT qui ne demande de mot de passe à personne
check-mqtt-anonymous-breach = Le serveur sur le port { $port } laisse entrer tout le monde ({ $place }) : quiconque est sur le réseau lit tous les messages et envoie des ordres.
check-mqtt-anonymous-concern = Le serveur sur le port { $port } accepte des clients sans mot de passe ({ $place }). Une personne devrait vérifier ce qu'ils peuvent faire, ou s'il démarre.
check-mqtt-anonymous-note = Le serveur sur le port { $port } ne laisse entrer personne sans authentification ({ $place }).
check-mqtt-anonymous-fix = Mettez allow_anonymous false avec un fichier de mots de passe ou des certificats clients, ou liez l'écoute à 127.0.0.1.

check-shared-wifi-key = Clé Wi-Fi identique dans chaque appareil
check-shared-wifi-key-breach = { $place } donne au Wi-Fi de l'appareil une clé fixe ({ $shown }). Qui connaît celle d'un appareil entre dans tous les réseaux de ce modèle.
check-shared-wifi-key-concern = { $place } contient une clé fixe pour le Wi-Fi de l'appareil ({ $shown }). Une personne devrait vérifier si une autre la remplace avant que le réseau soit actif.
check-shared-wifi-key-fix = Créez une clé aléatoire par appareil et imprimez-la sur l'étiquette, ou faites-la choisir au propriétaire avant d'activer le réseau.

check-weak-wifi = Wi-Fi sans chiffrement fiable
check-weak-wifi-breach = Le Wi-Fi de l'appareil utilise un chiffrement cassé ({ $how }, { $place }) : quelques minutes d'écoute suffisent pour obtenir la clé.
check-weak-wifi-concern = Le Wi-Fi de l'appareil est actif { $how ->
    [open] sans chiffrement
   *[wpa1] avec le premier WPA seulement
} ({ $place }). Une personne devrait vérifier ce qui y transite.
check-weak-wifi-fix = Utilisez WPA2 avec CCMP, ou WPA3, avec une clé propre à chaque appareil. Limitez dans le temps un réseau ouvert de mise en service et protégez ce qui y transite.

check-adb-over-network = Pont de débogage Android à l'écoute sur le réseau
check-adb-over-network-breach = { $place } met le pont de débogage à l'écoute sur le port { $port } : quiconque est sur le réseau obtient un accès sans mot de passe.
check-adb-over-network-concern = { $place } met le pont de débogage à l'écoute sur le port { $port }. Une clé doit d'abord être acceptée, mais une interface de débogage est active par défaut.
check-adb-over-network-fix = Retirez la propriété de la version livrée, et compilez-la en « user ».

check-ssh-weak-algorithms = Serveur SSH avec des algorithmes cassés
check-ssh-weak-algorithms-breach = { $place } active pour SSH ce qui est cassé : { $algorithms }. Qui s'interpose choisit le plus faible.
check-ssh-weak-algorithms-concern = { $place } active d'anciens algorithmes pour SSH : { $algorithms }.
check-ssh-weak-algorithms-fix = Retirez ces lignes : ce qu'OpenSSH propose de lui-même est sûr.

check-unverified-boot = Chaîne de démarrage qui lance ce qui n'est pas signé
check-unverified-boot-breach = { $place } est lancé par un chargeur qui accepte ce qui n'est pas signé. { $how ->
    [not-required] La signature est là, mais le chargeur ne l'exige pas : un attaquant l'omet.
    [mcuboot] L'image n'a pas de signature, donc le MCUboot qui la lance n'en vérifie aucune.
   *[unsigned] Elle n'est pas signée et le chargeur ne connaît aucune clé.
}
check-unverified-boot-upheld = { $place } ({ $scheme }) est vérifié au démarrage avec une clé que le chargeur exige.
check-unverified-boot-fix = Signez la configuration et marquez la clé comme exigée dans l'arbre du chargeur (mkimage -k … -K … -r) ; livrez le chargeur avec. MCUboot : signez avec imgtool et compilez-le avec la clé publique.

check-boot-shell-argument = Noyau démarré dans un interpréteur de commandes
check-boot-shell-argument-breach = { $place } démarre le noyau avec { $word } : la console donne un accès root sans demander de mot de passe.
check-boot-shell-argument-concern = { $place } démarre le noyau avec { $word }. Une personne devrait vérifier ce que la console demande alors.
check-boot-shell-argument-fix = Retirez ce mot de la ligne de commande de la version livrée, et empêchez l'environnement en mémoire flash de le remettre.

check-loader-console-open = Chargeur dont le démarrage peut être interrompu
check-loader-console-open-concern = { $place } attend une touche avant de démarrer (bootdelay { $value }). Sans mot de passe, la ligne série donne l'invite du chargeur, et avec elle tout l'appareil.
check-loader-console-open-note = { $place } démarre aussitôt sans regarder de touche (bootdelay { $value }).
check-loader-console-open-fix = Fixez bootdelay à -2 dans la version livrée, ou protégez l'invite par un mot de passe propre à chaque appareil. Protégez l'environnement en écriture.

check-kernel-memory-unprotected = Noyau compilé sans protection de sa mémoire
check-kernel-memory-unprotected-concern = Le noyau de { $place } a été compilé avec { $options } : une seule faille suffit à le modifier, ou à lire toute la mémoire.
check-kernel-memory-unprotected-upheld = Le noyau de { $place } est compilé pour protéger sa propre mémoire ({ $options }).
check-kernel-memory-unprotected-fix = Compilez le noyau avec STRICT_KERNEL_RWX et STRICT_MODULE_RWX, sans DEVMEM ni DEVKMEM.

check-debug-tool = Outil de débogage dans l'image
check-debug-tool-concern = { $place } est { $tool }, un outil de débogage. Le produit ne semble pas en avoir besoin ; quiconque s'introduit peut lire la mémoire et le trafic avec lui.
check-debug-tool-fix = Retirez { $tool } de la version de production. Si le produit en a besoin, dites-le dans la table IXIT 16.

check-setuid-program = Programme qui donne les droits de root à quiconque le lance
check-setuid-program-concern = { $place } appartient à root et porte le bit set-user-ID : un service sous son propre utilisateur devient root par une seule faille de ce programme.
check-setuid-program-fix = Retirez ce bit (chmod u-s), ou donnez la seule capacité dont le programme a besoin.

check-executable-stack = Programmes dont la pile est exécutable
check-executable-stack-upheld = Les { $of } programmes et bibliothèques demandent tous une pile non exécutable.
check-executable-stack-concern = { $count ->
    [one] Sur { $of } programmes et bibliothèques, { $count } a une pile exécutable : { $place }. Ce qui y déborde peut s'exécuter comme du code.
   *[other] Sur { $of } programmes et bibliothèques, { $count } ont une pile exécutable, dont { $place } : ce qui y déborde peut s'exécuter comme du code.
}
check-executable-stack-fix = Liez avec -z noexecstack, donnez aux fichiers assembleur leur .note.GNU-stack, et dites dans la table IXIT 18 ce que le processeur protège.

check-unhardened-service = Programmes réseau compilés sans protection
check-unhardened-service-concern = Sur { $of } programmes en attente du réseau, { $count ->
    [one] { $count } n'a pas
   *[other] { $count } n'ont pas
} au moins deux de ces protections : indépendance de position, relocations en lecture seule, protecteur de pile ({ $names }).
check-unhardened-service-upheld = Les { $of } programmes en attente du réseau sont tous compilés avec indépendance de position, relocations en lecture seule, protecteur de pile et pile non exécutable.
check-unhardened-service-fix = Compilez avec -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now ; OpenWrt et Buildroot ont une option pour chacun.

check-writable-library-path = Programme qui charge des bibliothèques d'un endroit où d'autres peuvent écrire
check-writable-library-path-concern = { $place } cherche d'abord ses bibliothèques dans { $folder }. Quiconque peut y écrire exécute du code avec ses droits.
check-writable-library-path-fix = Compilez sans -Wl,-rpath, ou retirez ce chemin (patchelf --remove-rpath).

check-weak-key = Clé trop petite
check-weak-key-concern = { $place } contient une clé de { $bits } bits ({ $algorithm }). C'est moins que ce qui est jugé sûr ; une personne doit regarder ce qu'elle protège.
check-weak-key-fix = Créez une nouvelle clé (Ed25519, P-256 ou RSA de 3072 bits) et apportez-la par une mise à jour.

check-sudo-without-password = Utilisateur qui devient root sans mot de passe
check-sudo-without-password-concern = { $place } laisse { $user } tout exécuter comme root sans mot de passe. Ce qui tourne sous cet utilisateur vaut root.
check-sudo-without-password-fix = Nommez les programmes dont { $user } a besoin, ou retirez la ligne.

check-personal-data-shipped = Données personnelles dans l'image
check-personal-data-shipped-concern = { $place } est une base de données avec des colonnes sur des personnes ({ $columns }) qui n'est pas vide. Des données de personnes réelles sont peut-être livrées dans chaque exemplaire.
check-personal-data-shipped-fix = Livrez la base vide, ou laissez l'appareil la créer ; cherchez à qui sont ces données.

check-core-dump-kept = Mémoire des programmes plantés qui est conservée
check-core-dump-kept-concern = { $place } conserve la mémoire des programmes plantés ({ $setting }). Les clés et mots de passe qu'elle contient se retrouvent dans un fichier.
check-core-dump-kept-fix = Mettez kernel.core_pattern=|/bin/false et fs.suid_dumpable=0, et retirez ulimit -c.

check-remote-log = Journal qui quitte l'appareil
check-remote-log-concern = { $place } envoie le journal système à { $host }, sur chaque exemplaire. C'est de la télémétrie, et en clair.
check-remote-log-fix = Retirez cet hôte, ou décrivez la télémétrie dans la table IXIT 24 et à l'utilisateur, et envoyez-la par TLS.

check-telemetry-endpoint = Adresse d'un service de télémétrie
check-telemetry-endpoint-note = { $place } nomme { $host } ({ $operator }), qui collecte de la télémétrie. Elle devrait être déclarée et décrite à l'utilisateur.
check-telemetry-endpoint-fix = Indiquez-le dans la table IXIT 24 et dans la notice de confidentialité, ou compilez sans.

check-request-runs-as-command = Ce qu'apporte une requête s'exécute comme commande
check-request-runs-as-command-concern = { $place } prend { $source } d'une requête et le passe à { $sink }, sans contrôle visible entre les deux. Qui envoie la requête choisit peut-être la commande.
check-request-runs-as-command-fix = Ne laissez passer que ce qui correspond à un motif, passez-le comme argument à part, ou échappez-le.

check-download-runs-as-code = Ce qui est téléchargé s'exécute tel quel
check-download-runs-as-code-concern = { $sink ->
    [file] { $place } télécharge un fichier et l'exécute, sans rien qui le vérifie entre les deux. Qui répond à la place du serveur exécute du code sur l'appareil.
   *[shell] { $place } passe ce qu'il télécharge directement à { $sink }. Qui répond à la place du serveur exécute du code sur l'appareil.
}
check-download-runs-as-code-fix = Téléchargez dans un fichier, vérifiez sa signature, puis exécutez-le ; ou passez par le mécanisme de mise à jour.

check-password-in-configuration = Mot de passe d'accès fixé dans un fichier de configuration
check-password-in-configuration-breach = { $how ->
    [copy] { $place } devient le fichier de comptes de l'appareil, et le mot de passe du compte « { $user } » y est vide ou connu de tous, sur chaque exemplaire.
    [script] Un script qui s'exécute de lui-même fixe ou supprime le mot de passe du compte « { $user } » ({ $place }), de la même façon sur chaque exemplaire.
   *[web] { $place } donne à { $service } un mot de passe (utilisateur { $user }) vide ou connu de tous, sur chaque exemplaire, et le serveur web qui l'accepte démarre.
}
check-password-in-configuration-concern = { $place } contient un mot de passe pour { $service } (utilisateur { $user }), le même sur tous les exemplaires sauf si le premier démarrage le remplace. { $open ->
    [yes] Il est vide, ou connu de tous.
   *[no] Il n'est dans aucune liste essayée.
}
check-password-in-configuration-fix = Livrez { $path } sans lui, et laissez chaque exemplaire créer son mot de passe, ou le propriétaire en choisir un d'abord.

check-weak-tls-version = Serveur TLS qui parle encore SSL
check-weak-tls-version-breach = { $program } est réglé pour parler { $versions } ({ $place }). Quiconque se place entre les deux choisit la version la plus ancienne et lit les échanges.
check-weak-tls-version-concern = { $program } est réglé pour parler { $versions } ({ $place }). C'est dépassé ; une personne devrait vérifier si ce serveur et sa bibliothèque le font encore.
check-weak-tls-version-upheld = { $program } ne parle rien de plus ancien que TLS 1.2 ({ $place }).
check-weak-tls-version-fix = Activez TLS 1.2 et 1.3 dans la configuration de { $program }, et rien de plus ancien.

check-weak-tls-cipher = Serveur TLS aux suites de chiffrement cassées
check-weak-tls-cipher-breach = { $program } propose { $ciphers } ({ $place }). Ce qui passe ainsi peut être lu, ou venir de n'importe qui.
check-weak-tls-cipher-concern = { $program } est réglé pour proposer { $ciphers } ({ $place }). Une personne devrait vérifier si sa bibliothèque les a encore, et si le serveur démarre.
check-weak-tls-cipher-fix = Retirez la liste de la configuration de { $program }, ou demandez HIGH:!aNULL:!eNULL:!3DES.

check-open-file-share = Partage de fichiers qui ne demande de mot de passe à personne
check-open-file-share-breach = { $program } laisse quiconque sur le réseau écrire dans « { $share } » sans mot de passe ({ $place }).
check-open-file-share-concern = { $program } laisse entrer des invités dans « { $share } » sans mot de passe ({ $place }) : { $may ->
    [write] ils peuvent écrire, si rien ne le restreint.
   *[read] ils peuvent lire.
} Une personne devrait vérifier si c'est voulu.
check-open-file-share-fix = Ne livrez aucun partage. Laissez le propriétaire en créer un, avec un utilisateur et un mot de passe.

check-old-smb-version = Serveur de fichiers qui parle le premier SMB
check-old-smb-version-breach = { $program } a « { $setting } = { $value } » ({ $place }). { $against ->
    [log-in] Les mots de passe envoyés ainsi tombent en quelques heures.
   *[only] Il ne parle rien de plus récent que le premier SMB : quiconque se place entre les deux lit et modifie les fichiers.
}
check-old-smb-version-concern = { $program } a « { $setting } = { $value } » ({ $place }) : le premier SMB, sans chiffrement, est parlé aussi, ou peut l'être.
check-old-smb-version-upheld = { $program } ne parle rien de plus ancien que « { $value } » ({ $place }).
check-old-smb-version-note = { $program } ne parle rien de plus ancien que « { $value } » ({ $place }).
check-old-smb-version-fix = Mettez server min protocol = SMB2_10 ou plus récent, lanman auth = no et ntlm auth = ntlmv2-only.

check-open-data-store = Base de données qui ne demande de mot de passe à personne
check-open-data-store-breach = { $program } écoute sur { $address }, port { $port }, et ne demande de mot de passe à personne ({ $place }) : quiconque l'atteint lit et modifie tout ce qu'elle contient.
check-open-data-store-concern = { $program } écoute sur { $address }, port { $port }, sans mot de passe ({ $place }). Une personne devrait vérifier si des inconnus y entrent, ou s'il démarre.
check-open-data-store-note = { $program } sur le port { $port } demande un mot de passe ({ $place }).
check-open-data-store-fix = Faites écouter { $program } sur 127.0.0.1 ou sur une socket locale. Si d'autres doivent l'atteindre, exigez une authentification et TLS.

check-vnc-without-password = Écran que n'importe qui sur le réseau peut prendre en main
check-vnc-without-password-breach = { $place } démarre { $program } sans mot de passe : quiconque atteint le port voit l'écran et tient le clavier.
check-vnc-without-password-concern = { $place } démarre { $program }, ou le peut, et ne parle d'aucun mot de passe. Une personne devrait vérifier s'il en demande un.
check-vnc-without-password-fix = Retirez { $program }, ou ne le faites écouter que sur 127.0.0.1, derrière SSH avec des clés.

check-open-camera-stream = Flux de caméra que n'importe qui sur le réseau peut regarder
check-open-camera-stream-breach = { $program } donne son flux à tout le réseau, sans authentification ({ $place }).
check-open-camera-stream-concern = Rien ne montre que { $program } demande une authentification ({ $place }). Une personne devrait le vérifier.
check-open-camera-stream-note = { $program } demande une authentification ({ $place }).
check-open-camera-stream-fix = Exigez un utilisateur et un mot de passe choisi par le propriétaire, et transportez le flux par TLS.

check-anonymous-ftp = Serveur FTP qui laisse entrer sans mot de passe
check-anonymous-ftp-breach = { $program } laisse entrer les utilisateurs anonymes ({ $place }) : { $may ->
    [write] ils peuvent écrire des fichiers.
   *[read] ils lisent ce qui s'y trouve.
}
check-anonymous-ftp-concern = { $program } laisse peut-être entrer les utilisateurs anonymes ({ $place }). Une personne devrait vérifier s'il le fait, et s'il démarre.
check-anonymous-ftp-fix = Retirez { $program }. Si tous doivent pouvoir prendre des fichiers, servez-les par HTTPS.

check-directory-listing = Serveur web qui liste ses dossiers
check-directory-listing-concern = { $program } montre à qui le demande ce que contient un dossier ({ $place }). Une personne devrait regarder ce qu'on y voit.
check-directory-listing-fix = Désactivez les listes de dossiers dans la configuration de { $program }.

check-web-server-as-root = Serveur web qui tourne en root
check-web-server-as-root-concern = { $program } tourne en { $account } ({ $place }) : quiconque entre par une de ses failles a tout l'appareil.
check-web-server-as-root-upheld = { $program } tourne en { $account }, et non en root ({ $place }).
check-web-server-as-root-fix = Donnez à { $program } un compte à lui, et confiez ce qui doit changer le système à un petit programme derrière lui.

check-open-to-internet = Routeur dont les services sont joignables depuis Internet
check-open-to-internet-breach = { $how ->
    [rule] Une règle laisse entrer tout Internet sur le port { $port }, où écoute { $services } ({ $place }).
   *[zone] Le pare-feu laisse entrer tout ce qui vient d'Internet ({ $place }). Ces services démarrent : { $services }.
}
check-open-to-internet-concern = { $how ->
    [rule] Une règle laisse entrer tout Internet sur le port { $port }, où écoute { $services } ({ $place }). Une personne devrait vérifier si c'est nécessaire.
    [no-rule] Les règles chargées ne refusent rien ({ $place }). Ces services démarrent : { $services }.
   *[zone] Les règles du pare-feu laissent entrer tout ce qui vient d'Internet ({ $place }). Une personne devrait vérifier si elles sont chargées, et ce qui écoute.
}
check-open-to-internet-fix = Mettez input de la zone wan à REJECT, et retirez les règles qui ouvrent des ports de ce côté.

check-inbound-denied = Filtre de paquets qui refuse les inconnus
check-inbound-denied-upheld = Ce qui vient de l'extérieur et qu'aucune règle ne nomme est refusé ({ $mechanism }, { $place }).
check-inbound-denied-note = Ce qui vient de l'extérieur et qu'aucune règle ne nomme est refusé ({ $mechanism }, { $place }). { $why ->
    [ipv4] Pour IPv4, aucune règle de ce genre n'est visible.
    [ipv6] Pour IPv6, aucune règle de ce genre n'est visible.
    [all] Une règle ouvre tous les ports à qui elle nomme.
   *[open] Une règle ouvre des ports : { $ports }.
}
check-inbound-denied-fix = Demandez pour chaque règle qui ouvre un port qui en a besoin, et donnez à IPv6 les mêmes règles qu'à IPv4.

check-reflector-service = Service sur lequel on fait rebondir des attaques
check-reflector-service-breach = { $program } répond à tous sur le port { $port } ({ $place }). Avec un expéditeur falsifié, { $protocol } envoie à quelqu'un d'autre jusqu'à { $factor } fois ce qu'on lui demande.
check-reflector-service-concern = { $program } répond peut-être à tous sur le port { $port } ({ $place }). { $protocol } envoie jusqu'à { $factor } fois ce qu'on lui demande, et à quelqu'un d'autre si l'expéditeur est falsifié.
check-reflector-service-fix = Retirez { $program }, ou ne le laissez répondre qu'au réseau domestique.
check-flawed-key = Clé dont les nombres ont un défaut
check-flawed-key-breach = { $place } contient une clé RSA ({ $bits } bits, { $fingerprint }) qui ne protège rien : sa partie privée se déduit de la partie publique. { $how ->
    [exponent] Son exposant est 1 : ce qui est chiffré reste lisible tel quel.
    [close] Ses deux nombres premiers sont si proches qu'on les trouve aussitôt.
    [shared] Elle a un nombre premier en commun avec une autre clé de l'image.
   *[roca] Elle a la forme produite par une bibliothèque défectueuse (ROCA, CVE-2017-15361).
}
check-flawed-key-concern = { $place } contient une clé RSA ({ $bits } bits, { $fingerprint }) { $how ->
    [roca] de la forme produite par une bibliothèque défectueuse (ROCA, CVE-2017-15361). À cette taille, aucune attaque réalisable n'est encore connue.
   *[small] dont l'exposant est inférieur à 17. Si une bibliothèque vérifie mal le remplissage, des signatures peuvent être forgées.
}
check-flawed-key-fix = Créez une nouvelle clé avec une bibliothèque à jour, sur une machine disposant d'assez d'aléa, et remplacez ce que l'ancienne a signé.

check-expired-certificate = Certificat déjà expiré lors de la construction de l'image
check-expired-certificate-concern = Le certificat de { $place } était valable jusqu'au { $until } ; l'image est plus récente. Qui le vérifie le refuse, ou bien personne ne vérifie.
check-expired-certificate-note = Le certificat de { $place } n'est valable qu'à partir du { $from }, après la construction de l'image.
check-expired-certificate-fix = Livrez un nouveau certificat ou retirez l'ancien. Prévoyez son renouvellement pendant la période d'assistance.

check-weak-certificate-signature = Certificat signé sur une empreinte cassée
check-weak-certificate-signature-concern = Le certificat de { $place } est signé sur { $hash }, pour lequel on sait fabriquer deux textes de même valeur : un autre nom peut figurer sous la même signature.
check-weak-certificate-signature-fix = Faites réémettre le certificat avec SHA-256.

check-shared-device-certificate = Certificat livré avec sa clé privée
check-shared-device-certificate-concern = Le certificat de { $place } et sa clé privée ({ $key }) sont dans l'image : tous les exemplaires ont la même identité. { $authority ->
    [yes] Il peut en signer d'autres : quiconque a l'image peut émettre des certificats.
   *[no] Quiconque a l'image peut se faire passer pour n'importe quel exemplaire.
}
check-shared-device-certificate-fix = Créez une clé par exemplaire, au premier démarrage ou en production, et faites signer son certificat à ce moment. Gardez hors ligne la clé d'une autorité.

check-settings-in-clear = Réglages d'un microcontrôleur laissés en clair dans la flash
check-settings-in-clear-concern = La partition « { $label } » de { $place } n'est pas chiffrée et il n'y a pas de partition de clés : le mot de passe Wi-Fi et les jetons se lisent sur la puce.
check-settings-in-clear-note = La partition « { $label } » de { $place } peut être chiffrée : elle est marquée ainsi, ou il existe une partition pour ses clés. Les fusibles décident si l'appareil le fait.
check-settings-in-clear-fix = Activez le chiffrement de la flash en mode release et celui de NVS (CONFIG_NVS_ENCRYPTION).

check-unbounded-copy-in-service = Programme réseau qui copie sans limite
check-unbounded-copy-in-service-concern = { $count ->
    [one] Un programme en attente du réseau copie des textes sans limite et lance un interpréteur, ou utilise gets
   *[other] { $count } programmes en attente du réseau copient des textes sans limite et lancent un interpréteur, ou utilisent gets
} ({ $gets }) : { $names }. Une personne devrait regarder ce qui leur parvient de l'extérieur.
check-unbounded-copy-in-service-fix = Utilisez snprintf, strlcpy et fgets, et lancez les programmes avec une liste de mots (execve, posix_spawn), jamais par un interpréteur.

check-permissive-access-control = Contrôle d'accès obligatoire qui n'est pas appliqué
check-permissive-access-control-upheld = { $place } applique SELinux, et sa politique est dans l'image.
check-permissive-access-control-note = { $place } applique SELinux, et sa politique est dans l'image.
check-permissive-access-control-concern = { $place } laisse SELinux désactivé ou non appliqué ({ $value }) : un service compromis peut tout ce que peut son utilisateur.
check-permissive-access-control-fix = Achevez la politique sur les versions de test, puis livrez SELINUX=enforcing et retirez ces mots de la ligne de commande.

check-android-debug-build = Android construit pour le débogage
check-android-debug-build-breach = { $place } est une version de débogage ({ $setting }), et adb est actif par USB sans clé : quiconque a un câble a un accès root.
check-android-debug-build-concern = { $place } est une version de débogage ({ $setting }) : là où adb est accessible, il donne un accès root.
check-android-debug-build-note = { $place } est une version de production ({ $setting }).
check-android-debug-build-fix = Construisez la version livrée en user, laissez ro.adb.secure=1, et retirez adb de persist.sys.usb.config.

check-android-test-keys = Android signé avec des clés que tout le monde possède
check-android-test-keys-concern = { $place } se dit signé avec test-keys, les clés du code source public d'Android. Si c'est le cas, n'importe qui peut signer des mises à jour et des applications que cet appareil croira venir du fabricant.
check-android-test-keys-fix = Signez la version livrée avec vos propres clés, gardées hors ligne ; l'étiquette devient alors release-keys.

check-unsigned-kernel-module = Noyau qui charge des modules sans signature
check-unsigned-kernel-module-concern = Le noyau de { $place } charge des modules que personne n'a signés ({ $option }) : quiconque est root un instant place du code sous tout le reste.
check-unsigned-kernel-module-note = Le noyau de { $place } ne charge aucun module sans signature ({ $option }).
check-unsigned-kernel-module-fix = Activez CONFIG_MODULE_SIG_FORCE, ou construisez sans CONFIG_MODULES.

check-network-boot = Chargeur qui charge depuis le réseau
check-network-boot-concern = { $place } charge depuis le réseau au démarrage ({ $command }), et rien ne dit au chargeur qui répond. Une personne devrait vérifier s'il exige une signature.
check-network-boot-fix = Retirez la commande de l'environnement de la version livrée, ou exigez une signature sur ce qui est chargé.

check-single-system-slot = Système sans second emplacement
check-single-system-slot-upheld = { $place } a un second emplacement pour le système ({ $mechanism }) : une mise à jour interrompue laisse intact celui qui tourne.
check-single-system-slot-concern = { $place } n'a qu'un emplacement pour le système ({ $mechanism }) : une mise à jour privée de courant peut laisser un appareil qui ne démarre plus.
check-single-system-slot-fix = Gardez deux emplacements, basculez à la fin, et confirmez le nouveau système une fois démarré.

check-incomplete-reset = Réinitialisation qui efface fichier par fichier
check-incomplete-reset-upheld = { $place } efface une partition ou un système de fichiers entier ({ $command }).
check-incomplete-reset-note = { $how ->
    [unsure] { $place } efface une partition ({ $command }), mais seulement pour certains arguments, ou à côté de fichiers isolés : une personne devrait vérifier que ce sont toutes les données de l'utilisateur.
   *[remade] { $place } vide un système de fichiers ({ $command }). Le contenu de ses fichiers peut rester dans les blocs : effacez-les ou libérez-les aussi (discard).
 }
check-incomplete-reset-concern = { $place } efface des fichiers ou réglages isolés ({ $command }) et rien dans son ensemble. Ce que la liste oublie reste au propriétaire suivant.
check-incomplete-reset-fix = Gardez les données de l'utilisateur sur une seule partition et effacez-la entièrement.

check-login-without-lockout = Connexion par le réseau et ce qu'elle fait contre les essais répétés
check-login-without-lockout-upheld = { $place } bloque la connexion SSH après des mots de passe erronés ({ $mechanism } : { $tries }).
check-login-without-lockout-note = { $place } bloque la connexion SSH après des mots de passe erronés ({ $mechanism } : { $tries }). Les autres connexions par le réseau ont besoin de leur propre blocage.
check-login-without-lockout-concern = { $mechanism ->
    [web-login] { $place } reçoit un mot de passe, et rien n'y évoque un blocage, un décompte d'essais ou une attente. Une personne devrait regarder ce qui empêche de deviner.
   *[other] { $tries ->
        [root] { $place } bloque la connexion SSH après des mots de passe erronés ({ $mechanism }), mais jamais celle de root, qui peut se connecter avec un mot de passe.
       *[other] { $place } a le module de blocage ({ $mechanism }) et ne bloque personne ({ $tries }).
    }
}
check-login-without-lockout-fix = Fixez un nombre d'essais et une durée (deny=5, unlock_time=600), ou n'acceptez que des clés.

check-secret-in-log = Secret qu'un script écrit dans un journal
check-secret-in-log-concern = { $place } écrit la variable { $variable } dans un journal. Quiconque lit le journal a le secret, si elle en contient un.
check-secret-in-log-fix = Consignez qu'il a été défini, jamais sa valeur.

check-remote-shell-starts = Interpréteur de commandes lancé pour quiconque se connecte
check-remote-shell-starts-breach = { $place } démarre { $program }, qui donne un interpréteur de commandes à quiconque se connecte au port { $port }, sans que rien ne lui soit demandé.
check-remote-shell-starts-concern = { $place } démarre { $program }, ou le peut, ce qui peut donner un interpréteur de commandes à quiconque se connecte au port { $port }. Si c'est le cas, une personne doit le regarder.
check-remote-shell-starts-fix = Supprimez la ligne de { $place } qui démarre { $program }. S'il faut un accès par le réseau, utilisez SSH avec des clés, désactivé tant que le propriétaire ne l'active pas.

check-removable-media-script = Script exécuté depuis une carte mémoire
check-removable-media-script-concern = { $place } exécute { $path } tel quel. Qui insère une carte ou une clé avec un tel fichier décide de ce qui s'exécute.
check-removable-media-script-fix = Retirez cela de la version livrée. N'exécutez ce qu'apporte une carte qu'une fois sa signature vérifiée avec une clé de l'image.
