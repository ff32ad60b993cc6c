# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    Un mosquitto que l'image lance, avec une écoute ouverte à d'autres que l'appareil lui-même.

    - *Manquement* à 5.5-4 (unité 5.5-4-1a : ce qui est accessible par le réseau n'a pas d'authentification) : `allow_anonymous true`, et ni liste de droits (`acl_file`), ni module (`plugin`), ni clés ou certificats dont les clients ont besoin.
    - *À examiner* : la même chose avec une liste de droits ou un module, qui peuvent refuser, ou si l'image ne tranche pas s'il démarre.
    - *Remarque* : `allow_anonymous false`. Cela ne dit rien des autres fonctions accessibles.
page-mqtt-anonymous-why = Qui est dans le réseau lit tous les messages et envoie des ordres à tous ceux qui écoutent.
page-mqtt-anonymous-blind =
    - Ce que font les sujets, ce qu'un module demande, un pare-feu.
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
    Un serveur web que l'image lance (uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd, httpd d'Apache), et les adresses en HTTP simple que sa configuration ouvre à d'autres que l'appareil lui-même.

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

page-anonymous-ftp-sees =
    La configuration de vsftpd, ProFTPD et Pure-FTPd, les options du ftpd de BusyBox, et si l'image les lance.

    - *Manquement* à 5.5-4 (unité 5.5-4-1a : ce qui est accessible par le réseau n'a pas d'authentification) : une ligne laisse entrer les anonymes (`anonymous_enable=YES`, `<Anonymous …>`, `NoAnonymous no` ; `-A` et `-a` du ftpd de BusyBox), et le serveur démarre.
    - *À examiner* : la même chose, si l'image ne tranche pas s'il démarre ; vsftpd sans une telle ligne, car il les laisse entrer par défaut.

    Qu'il y ait FTP, `legacy-remote-service` le dit.
page-anonymous-ftp-why = Qui ne donne pas de mot de passe lit ce qui s'y trouve, et peut souvent y déposer quelque chose, que d'autres prendront ou que l'appareil exécutera.
page-anonymous-ftp-blind =
    - Ce que contient le dossier, et ce que ses droits permettent aux anonymes.
    - Les serveurs d'autres noms, et le ftpd de BusyBox sans une telle option, dont la construction décide.
page-anonymous-ftp-fix = Retirez le serveur. Si des fichiers doivent être accessibles à tous, servez-les par HTTPS, depuis un dossier où personne n'écrit.

page-old-smb-version-sees =
    Les versions de SMB et de sa connexion que nomme smb.conf, là où Samba ou ksmbd démarre.

    - *Manquement* à 5.5-1 (unité 5.5-1-1d : la cryptographie a des attaques praticables connues) : rien de plus récent que la première version n'est parlé (`server max protocol = NT1`), ou les connexions LAN Manager ou NTLM version 1 sont acceptées (`lanman auth`, `ntlm auth`).
    - *À examiner* : la première version est parlée aussi (`server min protocol = NT1`), ou l'image ne tranche pas si le serveur démarre.
    - *Respecté* (même unité) : la version minimale est 3.0 ou plus, le chiffrement est exigé, et le serveur démarre.
    - *Remarque* : la version minimale est 2.02 ou plus.
page-old-smb-version-why = Le premier SMB n'a pas de chiffrement, et des signatures faites avec MD5 ; qui se tient entre les deux lit et modifie les fichiers. Les mots de passe derrière LAN Manager et NTLM version 1 tombent en quelques heures, tous deux reposant sur DES. Des vers ont fait le tour du monde par des serveurs du premier SMB.
page-old-smb-version-blind =
    - Ce que parle un serveur sans une telle ligne : depuis Samba 4.11, plus la première version.
    - Les serveurs autres que Samba et ksmbd.
page-old-smb-version-fix = `server min protocol = SMB2_10` ou plus, `lanman auth = no`, `ntlm auth = ntlmv2-only`.

page-weak-tls-version-sees =
    Les versions de TLS qu'active la configuration de lighttpd, nginx, httpd d'Apache, stunnel, vsftpd ou mosquitto, là où le serveur démarre et a une adresse avec TLS.

    - *Manquement* à 5.5-1 (unité 5.5-1-1d : la cryptographie a des attaques praticables connues) : SSL 2 ou SSL 3, et l'image contient un OpenSSL antérieur à 1.1.0, et aucun plus récent, qui serait construit sans eux.
    - *À examiner* : la même chose si cela ne se voit pas, ou si l'image ne tranche pas si le serveur démarre ; TLS 1.0 ou 1.1.
    - *Respecté* (même unité) : la configuration dit que rien sous TLS 1.2 n'est parlé, pour chaque port avec TLS.
page-weak-tls-version-why = Qui se tient entre les deux choisit la version la plus basse que les deux côtés connaissent. SSL 3 livre son contenu en quelques minutes (POODLE), SSL 2 aussi celui d'autres serveurs ayant la même clé (DROWN).
page-weak-tls-version-blind =
    - Ce que parle un serveur sans une telle ligne : cela dépend de sa version et de sa bibliothèque.
    - Les serveurs qui font partie d'un programme du fabricant, et ce qui passe sur le réseau.
    - Si une bibliothèque a été construite avec des options propres.
page-weak-tls-version-fix = Activez TLS 1.2 et 1.3, et rien d'autre : `ssl_protocols TLSv1.2 TLSv1.3;` (nginx), `"MinProtocol" => "TLSv1.2"` (lighttpd), `SSLProtocol -all +TLSv1.2 +TLSv1.3` (Apache).

page-open-data-store-sees =
    Redis, Valkey et memcached que l'image lance sur une adresse que d'autres atteignent.

    - *Manquement* à 5.5-4 (unité 5.5-4-1a : ce qui est accessible par le réseau n'a pas d'authentification) : Redis dont l'utilisateur `default` n'a pas besoin de mot de passe (rien ne dit autre chose, ou `user default on nopass ~* +@all` le dit), avec `protected-mode no`, dans son fichier ou sur sa ligne de commande ; memcached qui doit écouter sur une adresse du réseau.
    - *À examiner* : Redis sans mot de passe sur une telle adresse, où son mode protégé peut exclure les inconnus ; memcached sans adresse (par défaut, toutes) ; ou un démarrage que l'image ne tranche pas.
    - *Remarque* : Redis avec un mot de passe. Ce que demandent d'autres fonctions n'en ressort pas.
page-open-data-store-why = Qui atteint un tel stockage lit et modifie ce que l'appareil y garde. Redis écrit des fichiers où on le lui dit : de là à un interpréteur, il n'y a qu'un pas, que des vers font d'eux-mêmes.
page-open-data-store-blind =
    - Un pare-feu que l'image ne charge pas ; les fichiers d'utilisateurs (`aclfile`) ; la qualité d'un mot de passe.
    - SASL de memcached, hormis son option `-S`.
page-open-data-store-fix = Écoutez sur 127.0.0.1 ou sur une socket du système de fichiers. Si d'autres doivent l'atteindre, demandez une connexion et utilisez TLS.

page-open-camera-stream-sees =
    Les serveurs RTSP que l'image lance : MediaMTX (autrefois rtsp-simple-server), v4l2rtspserver, celui de live555.

    - *Manquement* à 5.5-4 (unité 5.5-4-1a : ce qui est accessible par le réseau n'a pas d'authentification) : v4l2rtspserver sans `-U` ; MediaMTX dont la liste d'utilisateurs dit que `any`, sans mot de passe et de partout, peut `read` ou `publish` pour tout flux, par RTSP, RTMP, SRT ou les pages de HLS et WebRTC.
    - *À examiner* : la même chose pour certains flux (`path`) ; MediaMTX dont aucun utilisateur n'est nommé ; live555MediaServer, qui ne demande rien à moins d'en changer le code source ; un démarrage que l'image ne tranche pas.
    - *Remarque* : MediaMTX avec utilisateurs et mots de passe, ou qui interroge un autre serveur.
page-open-camera-stream-why = Une image du domicile de quelqu'un est une donnée personnelle. Des moteurs de recherche ne font rien d'autre que trouver des flux sans connexion.
page-open-camera-stream-blind =
    - Les serveurs qui font partie du programme du fabricant, et ce qu'ils demandent : la plupart des caméras en ont un.
    - Un pare-feu ; un mot de passe identique sur tous les exemplaires.
page-open-camera-stream-fix = Demandez un utilisateur et un mot de passe définis par le propriétaire, et transportez le flux par TLS (RTSPS) ou dans un VPN.

page-open-file-share-sees =
    Les partages de Samba et ksmbd (smb.conf, `/etc/config/samba4` d'OpenWrt et semblables) qui laissent entrer des invités, les modules du serveur rsync sans `auth users`, les exports de NFS (`/etc/exports`, `/etc/exports.d`) sans `sec=krb5`, et un serveur TFTP qui accepte des fichiers (`-c`).

    - *Manquement* à 5.5-4 (unité 5.5-4-1a : ce qui est accessible par le réseau n'a pas d'authentification) : le serveur démarre, tout le monde peut écrire, et ni adresses ni utilisateurs ne le limitent.
    - *À examiner* : tout le monde peut lire ; NFS sert tout un réseau d'adresses ; ou l'image n'en tranche pas une partie.
    - Rien : les imprimantes, `homes`, les partages avec `available = no`, les exports pour des hôtes nommés, les serveurs qui ne démarrent pas.
page-open-file-share-why = Un logiciel malveillant qui chiffre ou supprime ce qu'il trouve sur des partages n'en demande pas plus. Là où l'on peut écrire, on peut aussi déposer un programme que l'appareil, ou son propriétaire, exécutera plus tard. NFS tient l'utilisateur de celui qui demande : sans Kerberos, chacun est celui qu'il dit être.
page-open-file-share-blind =
    - Ce que contient le partage, si son dossier existe, et les droits de ses fichiers, qui peuvent interdire d'écrire.
    - Les réglages que le serveur entier donne à ses partages, hormis ceux nommés ici ; les fichiers que smb.conf inclut.
    - Un pare-feu que l'image ne charge pas.
page-open-file-share-fix = Ne livrez aucun partage, et laissez le propriétaire en créer un avec un utilisateur et un mot de passe. `guest ok = no`, `map to guest = Never` ; `auth users` et `secrets file` pour rsync ; `sec=krb5p` pour NFS. Un partage public que le propriétaire demande reste `read only = yes`.

page-expired-certificate-sees =
    Les certificats dont la validité était passée quand le fichier le plus récent de leur système de fichiers a été écrit. *À examiner*, une fois par certificat et par fichier. *Remarque* si la validité commence plus d'un an après ce moment, pour autant que les fichiers portent une date de la deuxième décennie de ce siècle ou plus.

    Sont laissés de côté : les recueils de quatre certificats ou plus, qui gardent de vieilles racines ; les programmes ; la documentation et les tests.
page-expired-certificate-why = Qui vérifie le certificat le refuse ; alors soit la fonction ne marche pas, soit la vérification est désactivée. C'est la seconde qui arrive en pratique, et avec elle disparaît toute authentification de la connexion.
page-expired-certificate-blind =
    - Si quelque chose se sert du certificat, et si l'appareil a une horloge.
    - Les images et dossiers dont les fichiers ne portent pas de date, ou celle d'une extraction : le moment de la construction est alors inconnu.
    - Les certificats qui expireront pendant que le produit est assisté.
page-expired-certificate-fix = Émettez un nouveau certificat et livrez-le, ou retirez l'ancien. Prévoyez sa fin : une validité au-delà de la période d'assistance, ou un moyen de le renouveler à distance.

page-flawed-key-sees =
    Les clés RSA et les certificats, par le calcul sur leur moitié publique.

    - *Manquement* à 5.5-1 (unité 5.5-1-1d : elle demande si la cryptographie est exempte d'attaques praticables connues) : l'exposant est 1 ; les deux nombres premiers sont si proches que la méthode de Fermat les trouve ; deux clés de l'image ont un nombre premier en commun ; ou le module, de 2048 bits au plus, a la forme que la bibliothèque d'Infineon donnait à ses clés (ROCA). Chacun est une preuve : la moitié privée découle de ce que chacun peut lire.
    - *À examiner*, pour la même unité : cette forme dans une clé plus grande ; et, pour l'unité 5.5-1-1c, un exposant inférieur à 17, qui n'est pas une attaque en soi, mais dont on fait des signatures falsifiées si une bibliothèque en vérifie mal le bourrage.

    Sont laissés de côté : les recueils de quatre certificats ou plus, les clés dans des programmes, la documentation et les tests.
page-flawed-key-why = Une clé avec un tel défaut ne protège rien, quelle que soit sa taille. Elles viennent de générateurs sans assez d'aléa au premier démarrage, pour lesquels les appareils embarqués sont connus, et de puces à la bibliothèque défectueuse.
page-flawed-key-blind =
    - À quoi sert la clé, et les clés que l'appareil crée lui-même.
    - Les clés du générateur défectueux de Debian de 2008 : les reconnaître demande ses listes, qui ne font pas partie de ce programme.
    - Les nombres premiers communs avec des clés d'autres produits.
    - Les défauts des courbes elliptiques, et des signatures qu'une clé a faites.
page-flawed-key-fix = Créez une nouvelle clé avec une bibliothèque actuelle sur une machine ayant assez d'aléa ; les clés que l'appareil crée lui-même, une fois son générateur amorcé. Remplacez ce que l'ancienne clé a signé.

page-vnc-without-password-sees =
    Les serveurs VNC que l'image lance, et ce que leurs lignes de commande disent des mots de passe.

    - *Manquement* à 5.5-4 (unité 5.5-4-1a : ce qui est accessible par le réseau n'a pas d'authentification) : `x11vnc -nopw`, ou `Xvnc -SecurityTypes None`, et rien qui le limite à l'appareil lui-même.
    - *À examiner* : aucun mot sur un mot de passe ; les serveurs qui n'en connaissent pas ; un démarrage que l'image ne tranche pas.
page-vnc-without-password-why = Qui atteint le port voit l'écran et a le clavier, comme celui qui est connecté.
page-vnc-without-password-blind =
    - Les réglages dans des fichiers (`~/.x11vncrc`, `~/.vnc`), et un pare-feu que l'image ne charge pas.
    - La qualité d'un mot de passe ; VNC lui-même n'est pas chiffré, et ne regarde que huit caractères.
page-vnc-without-password-fix = Laissez-le de côté. Pour le service du fabricant, utilisez SSH avec des clés que le propriétaire active, et derrière lui VNC sur 127.0.0.1.

page-weak-certificate-signature-sees =
    Les certificats dont la signature porte sur MD2, MD5 ou SHA-1. *À examiner*, une fois par certificat et par fichier.

    Sont laissés de côté : les certificats autosignés (ils sont de confiance par leur nom, et personne ne vérifie cette signature) ; les recueils de quatre certificats ou plus ; les programmes ; la documentation et les tests.
page-weak-certificate-signature-why = Deux certificats de même MD5 se font en un après-midi, de même SHA-1 pour quelque dix mille euros. Qui en fait signer un a l'autre signé aussi, pour un nom qui n'est pas le sien.
page-weak-certificate-signature-blind =
    - Si quelque chose se sert du certificat, et si ceux qui le vérifient acceptent encore une telle empreinte.
    - Les signatures RSA-PSS, dont l'empreinte est ailleurs dans le certificat.
page-weak-certificate-signature-fix = Faites émettre à nouveau le certificat avec SHA-256, et retirez la clé de l'autorité si elle signe encore avec SHA-1.

page-weak-tls-cipher-sees =
    La liste des suites cryptographiques dans la configuration de lighttpd, nginx, httpd d'Apache, mini_httpd, stunnel, vsftpd ou mosquitto, là où le serveur démarre et a une adresse avec TLS.

    - *Manquement* à 5.5-1 (unité 5.5-1-1d : la cryptographie a des attaques praticables connues) : la liste active des suites sans chiffrement (`NULL`), sans authentification (`aNULL`, `ADH`), de force d'exportation, RC4 ou DES simple, et l'image contient un OpenSSL antérieur à 1.1.0, et aucun plus récent, qui à son propre niveau de sécurité se passerait de ces suites.
    - *À examiner* : la même chose si cela ne se voit pas, ou si l'image ne tranche pas si le serveur démarre ; 3DES.
    - Rien : ce que la liste retire (`!RC4`).
page-weak-tls-cipher-why = Qui se tient entre les deux et le client choisissent dans la liste. Avec ces suites, le contenu peut être lu, ou le serveur être n'importe quel autre.
page-weak-tls-cipher-blind =
    - Ce que des noms comme `ALL` ou `DEFAULT` veulent dire pour la bibliothèque : cela dépend de sa version.
    - L'ordre que les clients préfèrent, et ce qui passe sur le réseau.
page-weak-tls-cipher-fix = Retirez la liste, ou demandez `HIGH:!aNULL:!eNULL:!3DES`. Un serveur avec TLS 1.2 et 1.3 n'a besoin de rien de plus ancien.
