# SPDX-License-Identifier: Apache-2.0 OR MIT
page-downgrade-allowed-sees =
    Ce que la configuration d'un programme de mise à jour dit des versions plus anciennes, en des termes sans équivoque : `ALLOW_DOWNGRADE`, `anti_rollback`, `no-downgrading` de SWUpdate, `min-bundle-version` de RAUC.

    - *Manquement* à 5.3-2 (unité 5.3-2-1a : elle demande si la conception empêche les abus, dont le retour en arrière est le premier que la norme nomme) : les versions plus anciennes sont acceptées.
    - *Respecté*, pour la même unité : elles sont refusées.
    - *Remarque* : un compteur qui ne fait que croître est signé avec l'image (MCUboot, ESP-IDF, démarrage vérifié d'Android). Si le chargeur le compare au sien, l'image ne le dit pas.
page-downgrade-allowed-why = Une ancienne version du fabricant est signée et valable. Qui peut la donner à l'appareil ramène toutes les failles corrigées depuis.
page-downgrade-allowed-blind =
    - Ce que le programme de mise à jour fait du réglage, et les règles qui sont dans le seul programme.
    - Les compteurs dans des fusibles ou dans le chargeur, qui refusent ce que le réglage laisse passer.
    - Le retour en arrière par le propriétaire lui-même, qui peut être voulu.
page-downgrade-allowed-fix = Mettez dans ce qui est signé la version, ou un compteur qui ne fait que croître, et refusez ce qui est inférieur. Si un retour est nécessaire, que le fabricant le signe au cas par cas.

page-sbom-against-image-sees =
    Un composant d'une nomenclature (CycloneDX, SPDX) que l'image contient aussi, dans une autre version : *à examiner*, marqué comme contradiction, avec côte à côte la ligne du document et l'endroit dans l'image. Il n'est pas dit lequel des deux a raison.

    Le même composant se reconnaît à son nom, ou au nom dans son URL de paquet ou son CPE. Les versions sont égales si elles ne diffèrent que par la révision d'une distribution (`1.36.1-2` et `1.36.1`), une époque ou un `v` initial. Si l'image contient plusieurs versions, une seule qui convient suffit.
page-sbom-against-image-why = Qui cherche des composants vulnérables lit la nomenclature. Si elle est plus ancienne que l'image, on signale des failles corrigées ; si elle est plus récente, on manque des failles ouvertes. La liste de composants logiciels dont part l'essai de la disposition 5.3-1 n'est alors pas celle du produit.
page-sbom-against-image-blind =
    - Un composant que l'un des deux appelle par un nom à lui (`openssl` et `libssl3`).
    - Les composants que seul l'un des deux contient : une image montre peu de ce qui est lié dans les programmes.
    - Les corrections reprises dans une version plus ancienne.
page-sbom-against-image-fix = Produisez la nomenclature dans la construction même de l'image, à partir de ce qui est installé, et publiez les deux ensemble.

page-unsigned-update-feed-sees =
    D'où viennent les mises à jour, et si une signature leur est demandée : les sources d'opkg avec `check_signature` et les clés de `/etc/opkg/keys`, et la configuration d'un programme de mise à jour du fabricant dont les réglages le disent clairement (`CHECK_SIGNATURE=0`). Un constat par fichier qui nomme des sources.

    - *Manquement*, sources en HTTP simple ou FTP : qui se tient entre l'appareil et le serveur peut lui donner son propre logiciel. 5.3-2 (unité 5.3-2-1a : la conception n'empêche pas l'injection), 5.3-7 (unité 5.3-7-1b : sans signature, rien n'assure l'authenticité), 5.3-9 (unités 5.3-9-1a et 5.3-9-1c : l'appareil ne vérifie pas l'authenticité) et 5.3-10 (unités 5.3-10-1a et 5.3-10-1b : aucune relation de confiance sur laquelle s'appuyer).
    - *Manquement*, sources en HTTPS : le canal peut être authentifié, 5.3-2, 5.3-7 et 5.3-10 sont donc laissées à un examen plus poussé, mais l'appareil lui-même ne vérifie pas que la mise à jour est celle du fabricant : 5.3-9 (unités 5.3-9-1a et 5.3-9-1c).
    - *À examiner* : sources dont on ne sait pas si elles sont dans un réseau ; un paquet de mise à jour de SWUpdate sans signature sur sa description (unités 5.3-9-1a et 5.3-9-1c).
    - *Respecté* : une signature est demandée (pour les sources d'opkg, la clé est là aussi) : unités 5.3-9-1a, 5.3-9-1b et 5.3-10-1b, pour ces sources seulement.
    - *Remarque*, pour les mêmes unités : une signature est demandée, mais un script de la même image télécharge un logiciel et l'écrit, et l'image ne dit pas qu'il en vérifie une.
    - Rien, si l'image ne le dit pas.
page-unsigned-update-feed-why = Le programme de mise à jour est la télécommande la plus puissante d'un appareil. Un serveur de mises à jour est piraté, un nom de domaine expire, la borne d'un café répond à sa place : sans signature faite avec une clé absente de ce serveur, chaque exemplaire installe ce qu'il reçoit.
page-unsigned-update-feed-blind =
    - Ce que le programme de mise à jour fait du réglage, et s'il vérifie le certificat du serveur.
    - D'autres voies de mise à jour (une page web qui prend un fichier, un chargeur, une application), et les programmes compilés.
    - Si quelqu'un utilise jamais ces sources : un gestionnaire de paquets présent par commodité compte. Le retirer de la version livrée est aussi une correction.
    - La qualité de l'algorithme et de la clé, et si une version plus ancienne est acceptée.
    - Une signature autour du paquet, retirée avant qu'il ne soit lu ici.
page-unsigned-update-feed-fix = Signez ce qui est publié, avec une clé gardée hors du serveur de mises à jour ; livrez la moitié publique en lecture seule ; refusez d'installer ce qui ne se vérifie pas. Avec opkg : `option check_signature` dans `/etc/opkg.conf`, la clé usign de la construction dans `/etc/opkg/keys`, et des listes signées sur le serveur.

page-unverified-update-script-sees =
    Les scripts shell dont le nom dit qu'ils mettent à jour, qui téléchargent quelque chose (`wget`, `curl`, …) et l'écrivent dans la mémoire flash (`mtd write`, `flashcp`, `nandwrite`, `dd` ou `>` vers un périphérique flash, `sysupgrade -F`) ou par-dessus le système (`tar … -C /`), sans aucune commande entre les deux qui puisse vérifier une signature : rien d'OpenSSL, GnuPG, usign ou signify, aucun mot qui touche aux clés ou signatures, aucun autre script inclus ou appelé.

    - *Manquement* : il télécharge sans TLS, ou sans regarder le certificat du serveur. 5.3-2 (unité 5.3-2-1a), 5.3-7 (unité 5.3-7-1b), 5.3-9 (unités 5.3-9-1a et 5.3-9-1c) et 5.3-10 (unités 5.3-10-1a et 5.3-10-1b).
    - *À examiner* : l'adresse n'est pas dans le script, ou elle est en HTTPS ; le canal peut alors protéger ce qui arrive (unités 5.3-9-1a et 5.3-9-1c). Ou une somme de contrôle est comparée, qui n'est pas venue par la même voie ouverte.
    - *À examiner*, pour les mêmes unités : quelque chose vérifie une signature, mais rien n'en découle (`… || true`), ou cela vient après la commande qui écrit.
page-unverified-update-script-why = Qui se tient entre l'appareil et le serveur, ou répond à sa place, écrit son propre logiciel dans la flash. Une somme de contrôle venue du même endroit n'y change rien.
page-unverified-update-script-blind =
    - Si le script est jamais exécuté. Un script inutilisé n'a rien à faire dans l'image.
    - Une vérification dans un programme que le script appelle, ou dans le chargeur.
    - Les programmes de mise à jour compilés ou écrits dans d'autres langages.
page-unverified-update-script-fix = Signez ce qui est publié ; vérifiez-le avec une clé publique dans la partie en lecture seule avant toute écriture (`openssl pkeyutl -verify`, `usign -V`) ; arrêtez si la vérification échoue. Téléchargez par TLS avec la racine à laquelle vous vous fiez.

page-update-certificate-unchecked-sees =
    Les scripts de mise à jour qui téléchargent avec `wget --no-check-certificate` ou `curl -k`, même par une variable, ou appellent `opkg --no-check-certificate`, et les configurations de programmes de mise à jour qui disent la même chose (`VERIFY_TLS=0`, `SkipVerify` de Mender). Ce que l'appareil se demande à lui-même ne compte pas.

    {"*"}À examiner*, au titre de 5.3-10 (unité 5.3-10-1b : la relation de confiance ne peut reposer sur le canal) et 5.5-1 (unité 5.5-1-1b : le mécanisme ne peut donner l'authenticité). Une signature de la mise à jour peut tenir malgré tout ; là où l'on sait qu'aucune n'est vérifiée, d'autres contrôles parlent de manquement.
page-update-certificate-unchecked-why = TLS sans regard sur le certificat chiffre pour quiconque répond. Il dit aussi au faux serveur quelle version l'appareil exécute, et le laisse retenir des mises à jour.
page-update-certificate-unchecked-blind =
    - Ce qui est fait du fichier téléchargé, au-delà des mots du script.
    - Les programmes de mise à jour compilés.
page-update-certificate-unchecked-fix = Livrez le certificat racine de votre serveur de mises à jour et vérifiez par rapport à lui (`--ca-certificate`, `--cacert`). Réglez d'abord l'horloge, ou prenez un certificat qui survit au produit.

page-update-over-http-sees =
    Les sources de mises à jour en HTTP simple ou FTP, dans les sources d'opkg ou la configuration d'un programme du fabricant, là où une signature est vérifiée ou que l'image ne le dit pas. *À examiner*, une fois par fichier qui nomme des sources. Si aucune signature n'est vérifiée, c'est un manquement, que signale `unsigned-update-feed`.

    Pourquoi pas un manquement : une signature vérifiée avec une clé de l'image prouve qui a fait la mise à jour et que personne ne l'a changée, quel que soit le canal. EN 303 645 nomme la signature et le canal authentifié côte à côte (5.3-10). Ce que la signature ne fait pas est laissé à une personne (unités 5.3-2-1a et 5.5-1-1a).
page-update-over-http-why = Qui écoute apprend quelle version a chaque appareil, et donc quelles failles. Qui se tient entre les deux peut retenir une mise à jour, ou servir une ancienne liste signée tant que l'appareil l'accepte : une faille corrigée reste ainsi ouverte.
page-update-over-http-blind =
    - Si le programme refuse les versions plus anciennes et les listes périmées.
    - Si quelqu'un utilise ces sources, et ce que fait un programme compilé.
    - Un tunnel (VPN) autour du canal.
page-update-over-http-fix = Servez les fichiers en HTTPS et faites vérifier le certificat ; gardez la signature. Mettez une version ou une date dans ce qui est signé, et refusez ce qui est plus ancien que ce qui est installé.

page-android-test-keys-sees = `ro.build.tags=test-keys` parmi les propriétés d'une image Android : la construction dit d'elle-même que ses paquets et mises à jour sont signés avec les clés qui sont dans le code source public d'Android. *À examiner* pour 5.3-9 (unité 5.3-9-1a).
page-android-test-keys-why = Qui a ces clés, c'est-à-dire tout le monde, signe une mise à jour ou une application avec les droits du système, et l'appareil la prend pour celle du fabricant.
page-android-test-keys-blind =
    - Les certificats eux-mêmes : certains fabricants signent ensuite avec leurs propres clés et laissent le mot tel quel. C'est pourquoi ce n'est qu'à examiner.
    - Si l'appareil accepte des mises à jour sous forme de paquets signés.
page-android-test-keys-fix = Signez la version livrée avec vos propres clés (`sign_target_files_apks`), gardées hors ligne, et voyez que l'étiquette dise alors `release-keys`.

page-single-system-slot-sees =
    Où va une mise à jour : emplacements de RAUC et Mender, deux modes dans la description d'un paquet de SWUpdate, compteur de démarrages avec retour en arrière dans l'environnement d'U-Boot, partitions d'applications d'Espressif.

    - *Respecté* pour 5.9-1 (unité 5.9-1-1a) : il y a deux places pour le système. Celui qui tourne reste entier jusqu'à ce que le nouveau ait démarré.
    - *À examiner*, pour la même unité : il n'y a qu'une place. Une mise à jour qui perd le courant laisse un appareil qui ne démarre pas, à moins qu'autre chose ne le sauve.
page-single-system-slot-why = Les mises à jour se font la nuit, et le courant manque aussi la nuit. Un appareil qui en meurt n'a plus ni sa fonction ni de mise à jour ensuite.
page-single-system-slot-blind =
    - Si le chargeur revient en arrière de lui-même, et selon quelle règle.
    - D'autres moyens : un système de secours, une copie en mémoire écrite d'un trait.
    - Les programmes de mise à jour propres à un fabricant.
page-single-system-slot-fix = Gardez deux emplacements et basculez à la fin (RAUC, Mender, SWUpdate ; ESP-IDF : deux partitions `ota_0` et `ota_1` et `CONFIG_BOOTLOADER_APP_ROLLBACK_ENABLE`), et ne confirmez le nouveau système qu'une fois éprouvé.
