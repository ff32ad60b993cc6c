# SPDX-License-Identifier: Apache-2.0 OR MIT
page-no-verified-boot-sees =
    Des signes de la façon dont l'image démarre : les en-têtes que lit un chargeur, dm-verity. Si aucun ne dit que ce qui démarre est signé : *remarque*, une fois par image, pour 5.7-1 (unités 5.7-1-1a et 5.7-1-2a).

    Jamais un manquement : le démarrage sécurisé réside aussi dans le chargeur, des fusibles et une mémoire morte, qui ne sont pas dans l'image ; et 5.7-1 est une recommandation. La remarque dit que cette image ne le montre pas, et qu'il faut le montrer autrement.

    dm-verity seul ne tranche pas : il protège le système de fichiers racine autant que son empreinte racine est protégée, et il faut pour cela une signature sur la ligne de commande du noyau.
page-no-verified-boot-why = Sans une chaîne de signatures depuis le premier code, qui écrit une fois dans la flash, par une faille ou avec une pince sur la puce, garde l'appareil, et ni redémarrage ni retour à l'état d'usine ne l'en chassent.
page-no-verified-boot-blind =
    - Une signature que seul le chargeur ou la puce lit (fusibles, mémoire morte de démarrage, en-tête du fabricant).
    - Les formats que cette version ne lit pas. Une image FIT avec signatures, ou une partie signée d'une autre sorte, peut être dans une région donnée comme non lue : voyez ce qui n'a pas été lu avant de conclure.
    - Si une signature présente est aussi *exigée*.
page-no-verified-boot-fix = Signez le noyau et ce qu'il démarre (U-Boot : FIT avec `required = "conf"` ; dm-verity avec son empreinte racine dans ce qui est signé), avec la clé publique dans un chargeur que la puce vérifie. Dites dans la table IXIT 20 comment cela marche. Si le matériel ne le peut pas, retirez la revendication et donnez la raison.

page-unverified-boot-sees =
    Les images qu'un chargeur vérifie : celles d'U-Boot (FIT) avec l'arbre de contrôle du chargeur à côté, celles de MCUboot et celles d'Android (AVB).

    - *Manquement* à 5.7-1 (unités 5.7-1-1a : intégrité et authenticité ne sont pas garanties, et 5.7-1-2a : la réalisation le montre) : l'arbre de contrôle n'exige aucune clé, si bien qu'une image sans signature démarre aussi, que celle-ci soit signée ou non ; ou une image de MCUboot n'a pas de signature, ce que seul un MCUboot qui n'en vérifie aucune démarrerait ; ou les métadonnées d'Android disent au chargeur de ne rien vérifier, ou aucun arbre d'empreintes (indicateurs 2 et 1 de `vbmeta`, tels que `adb disable-verity` les laisse).
    - *Respecté* : la signature de l'image est valable pour une clé exigée par l'arbre de contrôle ; et dm-verity, si son empreinte racine est dans une telle image.
    - Rien, si aucun arbre de contrôle n'est à côté de l'image : la clé peut être n'importe où.
page-unverified-boot-why = Qui écrit une fois dans la flash garde l'appareil. Une signature qui n'est pas exigée ne protège de personne : l'attaquant l'omet.
page-unverified-boot-blind =
    - Si le chargeur lui-même est vérifié, par fusibles et mémoire morte.
    - Un chargeur qui n'utilise pas son arbre de contrôle, et les enveloppes d'un fabricant autour de l'image.
    - Si les exemplaires en service ont le chargeur de cette image.
page-unverified-boot-fix = Signez la configuration (`mkimage -k keys -K control.dtb -r`), ce qui marque la clé comme exigée, et livrez le chargeur avec cet arbre. MCUboot : signez avec `imgtool sign --key`, et construisez-le avec la moitié publique.

page-remote-log-sees = Un hôte auquel le journal du système est envoyé, fixé dans l'image : `@host` dans `syslog.conf`, `omfwd` de rsyslog, une destination de syslog-ng, `syslogd -R host`, `log_ip` d'OpenWrt. *À examiner*, une fois par ligne.
page-remote-log-why = Un journal dit ce que fait l'appareil et souvent qui s'en sert : c'est de la télémétrie, à décrire à l'utilisateur (6.5) et à déclarer (table IXIT 24), et le protocole syslog le transporte en clair.
page-remote-log-blind =
    - Ce que contient le journal, et si le service de journalisation démarre avec ce fichier.
    - Les journaux que des programmes envoient eux-mêmes.
page-remote-log-fix = Laissez au propriétaire le choix d'un hôte. Si le fabricant a besoin du journal, décrivez-le, demandez le consentement et envoyez-le par TLS (RFC 5425).

page-telemetry-endpoint-sees = Les adresses que nomment programmes, scripts et configurations, quand l'hôte est celui d'un service qui recueille pour d'autres des mesures, des plantages ou des comportements. *Remarque*, une fois par hôte.
page-telemetry-endpoint-why = La télémétrie est à déclarer (table IXIT 24), à décrire à l'utilisateur (6.5) et, là où elle est recueillie, à examiner à la recherche d'anomalies (5.10-1). Une bibliothèque apporte une telle adresse sans que personne l'ait décidé.
page-telemetry-endpoint-blind =
    - Si l'adresse est jamais appelée, et ce qui est envoyé.
    - La télémétrie vers des hôtes du fabricant : toutes les adresses sont dans `thirteen evidence`, sous `addresses`.
page-telemetry-endpoint-fix = Inscrivez-la dans la table IXIT 24 et dans l'avis de confidentialité, ou construisez la bibliothèque sans elle.

page-personal-data-shipped-sees = Les bases SQLite dont une table a des colonnes de personnes (`email`, `phone`, `birthdate`, …) et contient au moins une adresse de courriel. *À examiner*, une fois par base.
page-personal-data-shipped-why = Les données de personnes réelles n'ont rien à faire dans une image que chacun peut télécharger : elles viennent le plus souvent d'un banc d'essai ou de l'appareil d'un développeur. Le propriétaire ne peut les effacer (5.11-1), et elles montrent ce que le produit stocke, ce qui est à décrire (6.1).
page-personal-data-shipped-blind =
    - Si les personnes sont réelles : les adresses en `example.com` et semblables sont laissées de côté, d'autres peuvent être inventées.
    - Les données personnelles sous d'autres formes : journaux, JSON, images.
page-personal-data-shipped-fix = Livrez la base vide, ou laissez l'appareil la créer. Cherchez d'où viennent les lignes, et de qui elles parlent.

page-download-runs-as-code-sees = Les scripts et crontabs qui passent ce que rapporte `curl`, `wget` ou `uclient-fetch` directement à un interpréteur (`… | sh`, `eval "$(…)"`), ou par un fichier qu'ils exécutent (`chmod +x`, `sh`), sans rien entre les deux qui puisse le vérifier. *À examiner*, une fois par ligne.
page-download-runs-as-code-why = Qui répond à la requête exécute du code sur l'appareil : avec `http:` quiconque est sur le chemin, avec TLS qui tient le serveur. Cela contourne le mécanisme de mise à jour et sa signature.
page-download-runs-as-code-blind =
    - Si le script est jamais lancé.
    - Un fichier qu'un autre script lance, ou sous un autre nom.
    - Un certificat que le programme ne vérifie pas (`-k`).
page-download-runs-as-code-fix = Téléchargez dans un fichier, vérifiez sa signature avec une clé de l'image, puis exécutez-le. Ou livrez-le par le mécanisme de mise à jour.

page-request-runs-as-command-sees = Les scripts shell, haserl, PHP et Lua où une valeur d'une requête web (`QUERY_STRING`, `$_GET`, `formvalue`, le corps) atteint ce qui lance des commandes (`eval`, `sh -c`, `| sh`, une variable à la place d'une commande, `system`, `os.execute`), sur la même ligne ou par des variables, sans contrôle ni protection par guillemets en chemin. *À examiner*, une fois par ligne.
page-request-runs-as-command-why = Qui envoie la requête choisit la commande. C'est l'entrée la plus fréquente dans les caméras et les routeurs.
page-request-runs-as-command-blind =
    - Par lignes, non par un analyseur : un contrôle dans une autre fonction ou un autre fichier n'est pas vu, et un contrôle sur la même ligne laisse passer une valeur alors qu'il regarde peut-être autre chose. Une personne doit lire l'endroit.
    - Les programmes en C, le Lua compilé, et les valeurs qui arrivent par des fichiers.
    - Si le script est accessible, et par qui.
page-request-runs-as-command-fix = Ne composez pas de lignes de commande avec ce qui entre. Ne laissez passer que ce qui correspond à un motif (`case "$v" in *[!0-9]*)`), passez-le comme argument à part (`execve`), ou protégez-le (`escapeshellarg`, `%q`).

page-network-boot-sees = Les commandes de l'environnement d'U-Boot qui chargent par le réseau (`tftpboot`, `dhcp`, `nfs`, `pxe` et semblables), dans `bootcmd` et `preboot` et dans les variables qu'elles exécutent. *À examiner* pour 5.7-1 (unité 5.7-1-1a), une fois par environnement.
page-network-boot-why = Ces protocoles ne connaissent pas d'authentification : qui répond le premier sur le câble décide de ce que l'appareil démarre. Si c'est un recours, il suffit de faire échouer la première voie.
page-network-boot-blind =
    - Si le chargeur vérifie ce qu'il a chargé, par une signature qu'il exige : la voie n'importe alors pas.
    - Les conditions devant la commande, et les variables composées en cours d'exécution.
    - L'environnement intégré au chargeur, si aucun n'est stocké.
page-network-boot-fix = Retirez la commande de l'environnement livré, et le réseau du chargeur (`CONFIG_NET` désactivé). Si le secours en a besoin, exigez une signature sur ce qui est chargé.

page-unsigned-kernel-module-sees =
    La configuration qu'un noyau Linux porte de lui-même (`CONFIG_IKCONFIG`), une fois par noyau, pour 5.7-1 (unité 5.7-1-1b).

    - *À examiner* : il a des modules et ne demande pas de signature (`CONFIG_MODULE_SIG` désactivé, ou sans `CONFIG_MODULE_SIG_FORCE` ni lockdown).
    - *Remarque* : il n'a pas de modules, ou n'en prend aucun sans signature. C'est un maillon d'une chaîne, et ne dit rien des précédents.
page-unsigned-kernel-module-why = Qui est root un instant charge un module, et se trouve dès lors en dessous de tout ce qui s'en apercevrait. Une chaîne de signatures qui commence au chargeur finit au noyau si les modules n'en font pas partie.
page-unsigned-kernel-module-blind =
    - Les noyaux qui ne portent pas de configuration.
    - `module.sig_enforce=1` et `lockdown=` sur la ligne de commande.
    - Qui a la clé, et si le système de fichiers racine, où sont les modules, est vérifié en entier : la signature compte alors moins.
page-unsigned-kernel-module-fix = Définissez `CONFIG_MODULE_SIG_FORCE`, ou construisez sans `CONFIG_MODULES` ; ou activez lockdown (`CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY`).

page-incomplete-reset-sees =
    Les scripts shell dont le nom annonce un retour à l'état d'usine, et celui d'OpenWrt pour son bouton ; les commandes qui y effacent.

    - *Respecté* pour 5.11-1 (unité 5.11-1-1b : chaque fonction efface sa cible comme il faut) : une partition ou un système de fichiers entier est effacé (`jffs2reset`, `mtd erase`, `ubiupdatevol -t`, `blkdiscard`).
    - *Remarque*, pour la même unité : un système de fichiers est refait (`mkfs`, `wipefs`), ou tous ses fichiers sont effacés (`rm -rf /data/*`, `find … -delete`). Les blocs de ses fichiers gardent ce qu'ils contenaient, sauf si le programme ou le stockage les libère aussi. Ou une partition est effacée, mais un argument du script en décide, ou il supprime aussi des fichiers de l'utilisateur un par un : une personne devrait vérifier quelle partition c'est. Une partition nommée d'après les journaux, le chargeur ou le noyau ne compte pas.
    - *À examiner*, pour la même unité : seuls des fichiers ou réglages isolés sont supprimés ou remplacés. Ce que la liste oublie reste, de même que le contenu de ce qui est supprimé, jusqu'à ce que la flash soit réécrite.
page-incomplete-reset-why = Un appareil revendu porte le réseau, les comptes et les enregistrements de son premier propriétaire, à moins que la remise à zéro ne les prenne tous.
page-incomplete-reset-blind =
    - Si le bouton ou le menu appelle ce script, et les remises à zéro qu'un programme compilé effectue.
    - Quelle partition contient les données de l'utilisateur, s'il y en a plusieurs.
    - Les données sur les services du fabricant.
page-incomplete-reset-fix = Gardez tout ce qui est à l'utilisateur sur une partition, et faites-la effacer en entier par la remise à zéro ; avec un stockage chiffré, jetez sa clé.
