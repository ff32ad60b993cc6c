# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    Un mosquitto que l'image lance, avec une écoute ouverte à d'autres que l'appareil lui-même.

    - *Manquement* à 5.5-4 (unité 5.5-4-1a : ce qui est accessible par le réseau n'a pas d'authentification) : `allow_anonymous true`, aucune liste de droits (`acl_file`) et aucun certificat demandé aux clients.
    - *À examiner* : la même chose avec une liste de droits, ou si l'image ne tranche pas s'il démarre.
    - *Remarque* : `allow_anonymous false`. Cela ne dit rien des autres fonctions accessibles.
page-mqtt-anonymous-why = Qui est dans le réseau lit tous les messages et envoie des ordres à tous ceux qui écoutent.
page-mqtt-anonymous-blind =
    - Ce que font les sujets, les modules qui authentifient, un pare-feu.
    - Les valeurs par défaut : sans le réglage, les versions avant 2.0 laissent entrer tout le monde, les suivantes personne.
page-mqtt-anonymous-fix = `allow_anonymous false` avec `password_file`, ou des certificats pour les clients (`require_certificate true`) ; liez l'écoute à 127.0.0.1 si seul l'appareil s'en sert.

page-ssh-weak-algorithms-sees =
    `Ciphers`, `MACs`, `KexAlgorithms` et `Protocol` dans la configuration du serveur OpenSSH, là où ils activent ce que ses auteurs ont désactivé : RC4, DES et 3DES, Blowfish, modes CBC, MD5, `diffie-hellman-group1-sha1`, version 1 du protocole.

    - *Manquement* à 5.5-1 (unité 5.5-1-1d : la cryptographie a des attaques praticables connues) : le serveur démarre, et RC4, DES simple ou le groupe 1 est proposé. MD5 dans un MAC, et la version 1 du protocole (que le serveur n'a plus depuis OpenSSH 7.4), sont à examiner.
    - *À examiner* pour la même unité : le reste (3DES, Blowfish, CBC), ou un démarrage que l'image ne tranche pas.
page-ssh-weak-algorithms-why = Qui se tient entre les deux choisit le plus faible que les deux côtés connaissent.
page-ssh-weak-algorithms-blind =
    - Ce que propose un serveur sans ces lignes : cela dépend de sa version.
    - dropbear, dont les algorithmes sont intégrés.
page-ssh-weak-algorithms-fix = Retirez les lignes : ce qu'OpenSSH propose de lui-même est solide. De vieux clients ne sont pas une raison sur un appareil grand public.

page-weak-key-sees =
    Les clés et certificats dont la taille est connue : RSA sous 2048 bits, DSA, courbes elliptiques sous 224 bits. *À examiner*, une fois par clé et par fichier.

    Sont laissés de côté : les fichiers de quatre certificats ou plus, qui sont des recueils d'autorités publiques (les vieilles racines y sont de confiance par leur nom, non par leur signature) ; les clés dans des programmes ; la documentation et les tests.
page-weak-key-why = Les clés de cette taille sont en dessous de ce que NIST SP 800-131A, BSI TR-02102 et la liste SOGIS admettent depuis 2014. RSA de 512 bits se factorise en heures, 1024 bits est à la portée d'États.
page-weak-key-blind =
    - À quoi sert la clé, et si quelque chose s'en sert. C'est pourquoi elle est seulement à examiner.
    - Les clés que l'appareil crée lui-même, et les tailles de clés chiffrées.
    - Les clés dont les nombres ont un défaut (`flawed-key`), et celles du générateur de Debian de 2008.
page-weak-key-fix = Créez une nouvelle clé : Ed25519, P-256 ou RSA de 3072 bits. Pour une clé qui vérifie les mises à jour, livrez la nouvelle par une mise à jour encore signée avec l'ancienne.

page-weak-wifi-sees =
    Comment le Wi-Fi propre à l'appareil est chiffré : `wpa` et `wep_key` de hostapd, `encryption` d'OpenWrt.

    - *Manquement* à 5.5-1 (unité 5.5-1-1d : la cryptographie a des attaques praticables connues) : WEP, actif dans l'état livré. La clé se trouve en quelques minutes d'écoute.
    - *À examiner* pour la même disposition (unité 5.5-1-1a) : le réseau est actif et ouvert. Il peut ne servir qu'à la mise en service ; ce qui y passe a alors besoin d'une protection propre.
    - *À examiner* (unité 5.5-1-1d) : le premier WPA avec TKIP seul.
page-weak-wifi-why = Ce qui y passe est lu et modifié par quiconque est à portée.
page-weak-wifi-blind =
    - Combien de temps un réseau ouvert reste actif, et ce qui protège la mise en service.
    - Les pilotes qui prennent leurs réglages ailleurs.
page-weak-wifi-fix = WPA2 avec CCMP ou WPA3 (`wpa=2`, `rsn_pairwise=CCMP`, `encryption sae-mixed`), avec une clé propre à chaque exemplaire.

page-web-interface-without-tls-sees =
    Un serveur web que l'image lance (uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd), et les adresses en HTTP simple que sa configuration ouvre à d'autres que l'appareil lui-même.

    - *Manquement* à 5.5-1 (unité 5.5-1-1a) et 5.6-1 (unité 5.6-1-1a) : le serveur est actif dans l'état livré, et soit ses pages sont une interface d'administration (uhttpd avec un gestionnaire pour Lua ou ubus, ou avec LuCI), soit le même serveur les sert aussi par TLS et une ligne désactive TLS pour cette adresse : le fabricant les protège là, et ici non. `redirect_https` d'uhttpd ne sert à rien si l'image n'a ni bibliothèque ni certificat pour TLS : le serveur reste alors en HTTP simple.
    - *À examiner* : le serveur est actif, et l'image ne dit pas si ses pages demandent une connexion, ou s'il renvoie vers HTTPS ; ou il démarre sous une condition que l'image seule ne tranche pas.
    - Rien : seul l'appareil est servi (127.0.0.1, ::1) ; tous sont renvoyés vers HTTPS et HTTPS marche ; ou le serveur ne démarre pas.

    Pourquoi l'unité 5.6-1-1a : HTTPS fait tout ce que fait HTTP, rien ne justifie donc une connexion par HTTP.
page-web-interface-without-tls-why = Une connexion par HTTP envoie le mot de passe puis la session en clair à tout le monde dans le même réseau, dont le téléphone d'un invité et un téléviseur infecté. Qui se tient entre les deux peut aussi changer la page. 5.5-1 demande une cryptographie conforme aux bonnes pratiques et adaptée à l'usage, et il n'y en a aucune.
page-web-interface-without-tls-blind =
    - Ce que sont les pages. Un serveur d'images publiques n'est pas un défaut.
    - Les renvois de serveurs autres qu'uhttpd, et ceux qu'une page fait d'elle-même : un serveur à côté de HTTPS qui ne fait peut-être que renvoyer est à examiner.
    - Un pare-feu qui ferme le port ; les serveurs sous d'autres noms, ou compilés dans un programme.
    - La qualité de TLS là où il y en a.
page-web-interface-without-tls-fix = Servez les pages par HTTPS avec une clé que chaque appareil crée au premier démarrage, et que le port 80 ne fasse que renvoyer, ou soit fermé. Sous OpenWrt : installez une bibliothèque TLS pour uhttpd et un programme qui crée des certificats, et mettez `redirect_https 1` ; avec lighttpd, `url.redirect` sur le port 80.
