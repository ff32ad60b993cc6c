# SPDX-License-Identifier: Apache-2.0 OR MIT
page-adb-over-network-sees =
    Un port dans `service.adb.tcp.port` ou `persist.adb.tcp.port` parmi les propriétés d'une image Android, qui fait écouter adbd sur toutes les interfaces.

    - *Manquement* à 5.6-1 (unité 5.6-1-1a : rien ne le justifie) et 5.6-4 (unité 5.6-4-1c : une interface de débogage est active par défaut).
    - *À examiner*, pour les mêmes unités : `ro.adb.secure=1` demande une clé que le propriétaire doit accepter.
page-adb-over-network-why = C'est un interpréteur pour quiconque se connecte. Des vers (ADB.Miner, Trinity) vivent sur des téléviseurs et des boîtiers dont le port 5555 est ouvert.
page-adb-over-network-blind =
    - Si adbd est dans l'image et démarre, et un pare-feu.
    - Un port qu'un programme définit plus tard.
page-adb-over-network-fix = Retirez la propriété de la version livrée, et construisez-la en `user`, non en `userdebug`.

page-authorized-key-sees =
    Une clé publique dans un fichier qui dit quelles clés peuvent se connecter (`authorized_keys` de dropbear ou d'OpenSSH) dans l'image, ou dans un script qui écrit un tel fichier. *À examiner*, une fois par clé et par fichier.

    Pourquoi pas un manquement : la moitié publique n'est pas un secret, donc pas un paramètre de sécurité *critique* (5.4-3), et une clé n'est pas un mot de passe (5.1-1). C'est un second mécanisme d'authentification par le réseau (unité 5.1-5-2a : mécanismes absents de l'IXIT) derrière une interface que le propriétaire ne maîtrise pas (unité 5.6-1-2b : interfaces absentes de l'IXIT). S'il manque quelque chose, c'est à la déclaration de le montrer : une assistance à distance déclarée, expliquée au propriétaire et liée à un compte de son choix n'est pas un défaut. Une personne doit donc regarder.
page-authorized-key-why = Qui détient la moitié privée peut se connecter à tout exemplaire jamais fait de cette image, malgré le mot de passe du propriétaire, qui n'en voit rien. Si cette seule clé fuit, ou si le développeur qui l'a créée s'en va, tous les exemplaires sont ouverts d'un coup, et seule une mise à jour les ferme. Des clés de développeurs restent dans les images par erreur plus souvent qu'à dessein.
page-authorized-key-blind =
    - Si un serveur SSH démarre, s'il lit ce fichier et admet ce compte.
    - Qui détient la moitié privée.
    - Les clés ajoutées au premier démarrage ou prises sur un serveur (`AuthorizedKeysCommand`), et les autorités de certification d'utilisateurs (`TrustedUserCAKeys`).
page-authorized-key-fix = Retirez la clé de la version livrée ; que la construction échoue si un fichier `authorized_keys` contient une ligne. Si l'assistance a besoin d'un accès, que le propriétaire l'ouvre, pour un temps, avec une clé ou un certificat pour ce seul exemplaire, et déclarez-le dans l'IXIT (tables 1 et 15).

page-boot-shell-argument-sees =
    La ligne de commande qu'un chargeur donne au noyau, dans son environnement, par les commandes de celui-ci, dans un arbre de périphériques ou un fichier (`cmdline.txt`, `extlinux.conf`, `grub.cfg`, `uEnv.txt`), là où elle lance un interpréteur à la place du système, ou y mène : `init=/bin/sh`, `rdinit=/bin/sh`, `rd.break`, `systemd.debug-shell`, `single`. De plusieurs `init=`, le dernier compte.

    {"*"}Manquement* à 5.6-4 (unités 5.6-4-1b et 5.6-4-1c : une interface de débogage inutile n'est pas désactivée) : l'interpréteur est sur la console et ne demande aucun mot de passe. Sont *à examiner* : `single` seul, où ce qui est demandé dépend du système ; un interpréteur qui reçoit un script ; une ligne qui peut être remplacée, qui est posée sous condition ou qui en est une parmi plusieurs.
page-boot-shell-argument-why = Qui atteint les plots série est root, avant tout compte et tout service.
page-boot-shell-argument-blind =
    - Si la console sort du boîtier, et si l'environnement d'un exemplaire diffère.
    - Les lignes de commande composées de ce que seul l'appareil sait.
page-boot-shell-argument-fix = Retirez le mot de `bootargs` dans la version livrée, et construisez le chargeur de sorte que l'environnement en flash ne puisse le remettre (`CONFIG_CMDLINE_FORCE`, une ligne de commande signée, un environnement protégé en écriture).

page-console-root-shell-sees =
    Ce que l'on obtient sur le port série, l'écran ou ce qui sert de console à l'appareil : lignes d'inittab (`askfirst`, `askconsole`, `respawn`), unités de systemd (getty, ou un interpréteur avec `StandardInput=tty`), un interpréteur sur un terminal dans un script de démarrage, la console de l'init d'Android. Un inittab que systemd ne lit pas ne compte pas.

    - *Manquement* à 5.6-4 (unité 5.6-4-2a) : un interpréteur, tout de suite.
    - *À examiner* : un interpréteur ou une invite de connexion, selon un réglage (`login.sh` d'OpenWrt ne demande que si `ttylogin` est défini), ou un interpréteur sous condition.
    - Rien : une invite de connexion. Si elle s'ouvre sans mot de passe, `password-less-account` le dit.

    Pourquoi l'unité 5.6-4-2a : elle demande si chaque interface de débogage est désactivée dans son état par défaut, et l'image est cet état. Un constat par console.
page-console-root-shell-why = Qui ouvre le boîtier, ou trouve les plots du port série à l'extérieur, a root avec un câble à quelques euros : toutes les clés et tous les mots de passe de l'appareil, et avec eux peut-être le service du fabricant. C'est aussi ainsi que se trouve la faille suivante. 5.6-4 demande qu'une interface de débogage accessible physiquement soit désactivée par logiciel.
page-console-root-shell-blind =
    - Si la ligne mène à un connecteur, à des plots ou nulle part. 5.6-4 parle d'interfaces accessibles physiquement (avec un câble standard, dit TS 103 701) : s'il n'y en a pas, déclarez que la condition 13 n'est pas remplie, et la disposition ne s'applique pas.
    - Si le chargeur ferme la console (`console=` de la ligne de commande du noyau), et l'invite du chargeur lui-même.
    - Les consoles qu'un autre programme ouvre.
page-console-root-shell-fix = Retirez la ligne de `/etc/inittab` dans la version livrée, et mettez la console du noyau à null. Si l'assistance a besoin de la ligne, mettez-y une connexion avec un mot de passe par exemplaire (`getty`, `login`), désactivée tant que le propriétaire ne l'active pas.

page-debug-tool-sees = Les programmes à part qui servent à regarder dans d'autres programmes, dans la mémoire ou le trafic : `gdbserver`, `strace`, `tcpdump`, `socat` et semblables, d'après leur nom. *À examiner*, une fois par programme.
page-debug-tool-why = 5.6-6 demande que le code se limite à ce dont le produit a besoin. Un outil de débogage ne sert à rien au propriétaire, et beaucoup à qui est entré : il lit des secrets en mémoire et des mots de passe sur le réseau sans rien apporter.
page-debug-tool-blind =
    - Les outils sous d'autres noms, et ceux que BusyBox intègre.
    - Si un service du produit appelle l'outil.
page-debug-tool-fix = Laissez le paquet hors de la version livrée, et gardez-le dans celle de développement. Si le produit en a besoin, dites-le dans la table IXIT 16.

page-executable-stack-sees = Ce que chaque programme et bibliothèque ELF d'un système de fichiers dit de sa pile (`PT_GNU_STACK`). Si tous en demandent une non exécutable : *respecté*. Si certains en demandent une exécutable, ou n'en disent rien, ce qui vaut exécutable par défaut sur la plupart des machines : *à examiner*, une fois par système de fichiers, avec les premiers programmes. Les modules du noyau sont laissés de côté.
page-executable-stack-why = 5.6-8 demande un contrôle d'accès à la mémoire par le matériel. Une page de mémoire que l'on peut écrire et exécuter y renonce : ce qui entre comme données par un débordement s'exécute comme du code. Une seule bibliothèque à pile exécutable rend exécutable celle de tout processus qui la charge.
page-executable-stack-blind =
    - Ce que sait le processeur, et si le noyau s'en sert : MIPS avant la version 3 ne peut marquer les pages.
    - La mémoire qu'un programme réserve lui-même, et les microcontrôleurs sans fichiers ELF.
    - Pourquoi une bibliothèque le demande : le plus souvent un fichier assembleur sans note.
page-executable-stack-fix = Liez avec `-z noexecstack`, et ajoutez `.section .note.GNU-stack,"",@progbits` aux fichiers assembleur. `readelf -lW` montre l'indicateur. Dites dans la table IXIT 18 ce que protège le processeur.

page-kernel-memory-unprotected-sees =
    Les options avec lesquelles un noyau dit avoir été construit (`CONFIG_IKCONFIG`).

    - *À examiner* pour 5.6-8 (unité 5.6-8-1b : le mécanisme contrôle-t-il l'accès à la mémoire ?) : le code du noyau peut être écrit, ou des données exécutées (`STRICT_KERNEL_RWX` non défini) ; `/dev/mem` donne toute la mémoire (`DEVMEM` sans `STRICT_DEVMEM`) ; `/dev/kmem`.
    - *Respecté* pour la même unité : `STRICT_KERNEL_RWX` est défini, et `/dev/mem` est absent ou restreint.
page-kernel-memory-unprotected-why = Une faille dans un pilote suffit alors à changer le noyau, et root peut lire toute clé en mémoire.
page-kernel-memory-unprotected-blind =
    - Les noyaux qui ne portent pas leurs options ; les options que la ligne de commande désactive (`rodata=off`).
    - Les machines sans ce matériel, où l'option n'existe pas.
page-kernel-memory-unprotected-fix = Définissez `CONFIG_STRICT_KERNEL_RWX`, `CONFIG_STRICT_MODULE_RWX` ; désactivez `CONFIG_DEVMEM` et `CONFIG_DEVKMEM`.

page-legacy-remote-service-sees =
    Ce que l'image lance au démarrage ou à la connexion (inetd, `tcpsvd`, `udpsvd`, `tcpserver`, `s6-tcpserver`), quand le programme sert FTP (`vsftpd`, `proftpd`, `pure-ftpd`, `bftpd`, `ftpd`), TFTP (`tftpd`, `atftpd`) ou l'un des services r (`rshd`, `rlogind`, `rexecd`). telnet a son propre contrôle.

    - *Manquement* à 5.6-1 (unité 5.6-1-1a), et à 5.5-1 (unité 5.5-1-1a) s'il y a une connexion qui passe en clair (tous sauf TFTP, qui n'en a pas) : il est actif dans l'état livré.
    - *À examiner* : FTP dont la configuration parle de TLS et ne montre pas qu'il refuse qui vient sans ; ou un démarrage sous une condition que l'image seule ne tranche pas.
    - Rien : FTP qui refuse les connexions sans TLS (`ssl_enable=YES` de vsftpd avec `anonymous_enable=NO`, `TLSRequired on` de ProFTPD, `TLS 2` ou `-Y 2` de Pure-FTPd) ; un serveur qui n'écoute que pour l'appareil lui-même (127.0.0.1) ; un client (`ftp`, `tftp`, `ftpget`), une fonction de BusyBox que rien ne lance, une ligne en commentaire, un programme absent de l'image.

    Pourquoi l'unité 5.6-1-1a : elle demande pour chaque interface active si son but le justifie. Chacun de ces services a depuis des décennies un successeur chiffré (SFTP, HTTPS, SSH), donc rien ne le justifie.
page-legacy-remote-service-why = FTP et les services r envoient nom, mot de passe et contenu en clair ; TFTP ne demande aucun mot de passe ; les services r croient l'adresse de l'expéditeur. Ce sont des restes de développement et de production plus souvent que des fonctions qu'un propriétaire utilise, et les scanners les trouvent en quelques heures.
page-legacy-remote-service-blind =
    - Un pare-feu qui ferme le port, et si celui-ci répond : il faut l'appareil.
    - Ce que le serveur donne : s'il n'y a que des fichiers publics, TFTP peut être tolérable.
    - Les serveurs sous d'autres noms, ou dans un autre programme (`--enable-tftp` de dnsmasq, programmes du fabricant).
page-legacy-remote-service-fix = Retirez la ligne qui le lance, et le programme de la construction. S'il faut déplacer des fichiers, utilisez SFTP ou HTTPS, désactivé tant que le propriétaire ne l'active pas.

page-loader-console-open-sees =
    `bootdelay` d'U-Boot, dans son environnement ou son arbre de contrôle.

    - *À examiner* pour 5.6-4 (unité 5.6-4-1a) : il vaut zéro ou plus, ou -1. Qui envoie à temps une touche sur le port série obtient l'invite du chargeur, qui lit et écrit mémoire et flash et lance ce qu'on lui donne.
    - *Remarque* : il vaut -2, ce qui démarre tout de suite sans regarder aucune touche. Cela ne dit rien des autres interfaces de débogage.
page-loader-console-open-why = L'invite du chargeur est une interface de débogage en dessous de toute connexion : `setenv bootargs … init=/bin/sh` suffit.
page-loader-console-open-blind =
    - Un mot de passe ou un mot secret pour l'invite (`CONFIG_AUTOBOOT_KEYED`), et une console désactivée.
    - La valeur intégrée au chargeur, si ni l'environnement ni l'arbre n'en donnent.
    - Si les plots existent, et s'atteignent sans ouvrir le boîtier.
page-loader-console-open-fix = Mettez `bootdelay` à -2 dans la version livrée (`CONFIG_BOOTDELAY=-2`), ou demandez un mot de passe propre à chaque exemplaire (`CONFIG_AUTOBOOT_KEYED`, `CONFIG_AUTOBOOT_ENCRYPTION`). Protégez l'environnement contre l'écriture.

page-remote-shell-starts-sees =
    Ce que l'image lance au démarrage ou à la connexion et qui donne un interpréteur de commandes au réseau : netcat qui écoute (`nc -l … -e /bin/sh`), `socat TCP-LISTEN:… EXEC:/bin/sh`, `ttyd` avec un interpréteur pour commande, et inetd, `tcpsvd` ou `tcpserver` qui en lancent un.

    - *Manquement* à 5.6-1 (unité 5.6-1-1a), à 5.5-4 (unité 5.5-4-2a) et à 5.5-5 (unité 5.5-5-2a) : il démarre dans l'état livré.
    - *À examiner* : il démarre sous une condition que l'image seule ne tranche pas ; les adresses sont limitées (`--allow`, `range=`) ; ou `ttyd` sans `-W`, car les versions récentes montrent alors l'interpréteur et n'acceptent aucune touche.
    - Rien : il n'écoute que pour l'appareil lui-même, demande une connexion (`login`, `ttyd -c`, certificats des clients), exécute un script ou un autre programme, ou rien ne le lance. telnet a son propre contrôle.

    Pourquoi l'unité 5.6-1-1a : elle demande pour chaque interface active si son but le justifie. Rien ne justifie un interpréteur qui ne demande à personne qui il est.
page-remote-shell-starts-why = Qui atteint le port tient l'appareil : le plus souvent comme root, sans trace et en clair. C'est un reste de développement que les vers recherchent.
page-remote-shell-starts-blind =
    - Un pare-feu qui ferme le port, et si celui-ci répond : il faut l'appareil.
    - Un interpréteur qu'ouvre un autre programme, ou un script dans un autre langage ; les serveurs sous d'autres noms.
page-remote-shell-starts-fix = Retirez la ligne qui le lance, et le programme de la construction. S'il faut un accès par le réseau, utilisez SSH avec des clés, désactivé tant que le propriétaire ne l'active pas.

page-setuid-program-sees = Les programmes ELF qui appartiennent à root et portent le bit set-user-ID. *À examiner*, une fois par programme.
page-setuid-program-why = Un service qui tourne sous son propre utilisateur n'est confiné qu'autant que les programmes qu'il peut lancer. Un set-user-ID root avec un défaut, et le confinement a disparu. 5.6-7 demande le moindre privilège.
page-setuid-program-blind =
    - Si le programme rend aussitôt les droits (BusyBox le fait, selon la fonction), et si un autre que root peut se connecter.
    - Les capacités dans les attributs étendus.
    - Les archives et dossiers qui ne gardent pas les propriétaires : tout fichier semble y être à root.
page-setuid-program-fix = `chmod u-s` si seul root appelle le programme. Pour `ping`, donnez `CAP_NET_RAW` ; pour BusyBox, construisez à part les fonctions qui ont besoin du bit.

page-sudo-without-password-sees = Les lignes de `sudoers` qui laissent un utilisateur ou groupe autre que root tout exécuter (`ALL`) sans mot de passe (`NOPASSWD`). *À examiner*, une fois par ligne. Les droits sur des programmes précis sont laissés de côté : c'est à cela que sert sudo.
page-sudo-without-password-why = Un service placé sous son propre utilisateur pour le moindre privilège (5.6-7) est root malgré tout si cet utilisateur peut tout lancer par sudo.
page-sudo-without-password-blind =
    - Si l'utilisateur existe et si un service tourne sous lui.
    - Les règles venues d'ailleurs (LDAP), et les programmes d'une liste qui donnent un interpréteur.
page-sudo-without-password-fix = Nommez les programmes dont l'utilisateur a besoin, chacun avec son chemin complet et ses arguments, ou retirez la ligne.

page-telnet-starts-sees =
    Ce que l'image lance au démarrage (inittab, scripts d'initialisation activés, rc.local, unités de systemd), à la connexion (inetd) ou quand un appareil est branché (udev, mdev, scripts hotplug), quand le programme est un serveur telnet : `telnetd`, `in.telnetd`, `utelnetd`, ou BusyBox et semblables appelés sous un de ces noms.

    - *Manquement* à 5.6-1 (unité 5.6-1-1a) : il démarre dans l'état livré.
    - *Manquement* en outre à 5.1-1 (unité 5.1-1-2b) et 5.5-5 (unité 5.5-5-2a), s'il donne un interpréteur sans mot de passe : son programme de connexion (`-l`) est un interpréteur ; ou `login.sh`, nom chez OpenWrt du script qui ne demande rien tant que root n'a pas de mot de passe, et root n'en a pas ; ou le `login` habituel, et un compte du même système de fichiers est ouvert (voir `password-less-account`). Si le programme de connexion est un interpréteur, il l'est encore après que le propriétaire a défini un mot de passe : 5.5-4 (unité 5.5-4-2a).
    - *À examiner* : il démarre sous une condition que l'image seule ne tranche pas.
    - Rien : il est installé sans être lancé, désactivé, en commentaire, lié à l'adresse de l'appareil lui-même (`-b 127.0.0.1`), ou derrière une garde dont l'image montre qu'elle n'est pas remplie. Une fonction telnet dans BusyBox n'est pas à elle seule un serveur.

    Pourquoi l'unité 5.6-1-1a : elle demande pour chaque interface active si son but le justifie. SSH fait tout ce que fait telnet, donc rien dans un appareil grand public ne justifie telnet, déclaré ou non. S'il manque à la déclaration (5.6-1-2b), c'est une contradiction que seule la déclaration peut montrer.
page-telnet-starts-why = Telnet transporte en clair les mots de passe et chaque frappe, et c'est le premier port qu'essaient les vers : Mirai et ses proches en vivent. Il est rare qu'un propriétaire s'en serve.
page-telnet-starts-blind =
    - Ce que fait un script de connexion ; seul `login.sh` d'OpenWrt est connu par son nom.
    - Un serveur sous un autre nom, lancé en cours d'exécution par un autre programme (une page web avec un bouton caché), ou dans un script qui n'a pas pu être lu.
    - Un pare-feu qui ferme le port.
    - Si le port répond : il faut l'appareil.
page-telnet-starts-fix = Retirez la ligne d'inittab, le lien de `/etc/rc.d`, le script de l'image ; construisez BusyBox sans `CONFIG_TELNETD`. S'il faut un interpréteur par le réseau, utilisez SSH, désactivé tant que le propriétaire ne l'active pas, avec des clés.

page-unhardened-service-sees = Les programmes qui prennent de la bibliothèque C ce dont un serveur a besoin (`listen` et `accept`, ou `bind` et `recvfrom`), et comment ils sont construits : indépendance de position, relocations en lecture seule, protecteur de pile. Compte celui à qui manquent au moins deux des trois. *À examiner*, une fois par système de fichiers, avec les premiers programmes.
page-unhardened-service-why = Un défaut de mémoire dans un programme qui lit du réseau est courant. Ces trois protections ne coûtent rien et font de beaucoup de tels défauts un plantage au lieu d'une entrée. Un processus de développement sûr, que demande 5.6-9, les active pour toute la construction.
page-unhardened-service-blind =
    - Les programmes liés statiquement, et les serveurs dont les fonctions réseau sont dans une bibliothèque à eux.
    - Si le programme démarre, et s'il a un défaut.
    - Un petit programme sans tampon sur sa pile n'a pas de protecteur même si le compilateur en avait l'ordre.
page-unhardened-service-fix = Construisez avec `-fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now`. OpenWrt a des options pour tout cela sous « Hardening build options », Buildroot sous « Security options ».

page-upnp-daemon-sees =
    Ce que l'image lance au démarrage, quand le programme parle UPnP : `miniupnpd`, `upnpd` (ils ouvrent des ports du routeur), `minissdpd` (il dit qui est là), `minidlna`, `ushare`, `mediatomb`, `gerbera` (serveurs multimédias).

    - *Manquement* à 5.6-1 (unité 5.6-1-1a) : l'un des trois premiers est actif dans l'état livré : il démarre, et sa configuration ne le désactive pas. Il compte aussi comme actif si son script est activé, que sa configuration dit `enable_upnp 1` ou `enabled 1`, et que l'image ne laisse ouverte que la condition de son démarrage (une interface qui se lève).
    - *À examiner* : un serveur multimédia actif, car c'est peut-être la raison d'être du produit ; ou un démarrage sous une condition que ni l'image ni une configuration ne tranchent.
    - Rien : le programme ne démarre pas ou n'est pas là ; sa configuration dit `enabled 0` ou `enable_upnp 0`.

    Pourquoi l'unité 5.6-1-1a : elle demande pour chaque interface active si son but le justifie. UPnP ne connaît pas de connexion : tout programme du réseau, y compris un script dans une page web, peut ouvrir des ports vers l'internet ou se renseigner sur l'appareil. Le but ne le justifie pas *par défaut* ; le propriétaire peut l'activer.
page-upnp-daemon-why = Des vers se servent d'UPnP depuis des années pour atteindre des appareils derrière des routeurs, et de SSDP pour faire rebondir des attaques : une petite question y amène une grande réponse (même à un expéditeur falsifié).
page-upnp-daemon-blind =
    - Un pare-feu qui garde le port des inconnus, et si celui-ci répond : il faut l'appareil.
    - UPnP dans un autre programme (le `httpd` d'un fabricant, WPS de hostapd).
    - Les règles que le propriétaire peut fixer ; `secure_mode` et `perm_rule` limitent ce qui peut être ouvert, non qui demande.
page-upnp-daemon-fix = Laissez-le hors de l'image, ou livrez-le désactivé (`enabled 0` dans `/etc/config/upnpd`, pas de lien dans `/etc/rc.d`) avec un interrupteur pour le propriétaire. Si le produit est un serveur multimédia, liez-le au réseau domestique et déclarez-le.

page-writable-library-path-sees = Où un programme cherche ses bibliothèques avant les dossiers du système (`RUNPATH`, `RPATH`) : un dossier sous `/tmp`, `/var/tmp`, `/dev/shm`, `/home` ou `/mnt`, le dossier où il est lancé (une partie vide ou relative), ou un dossier de la machine qui l'a construit. *À examiner*, une fois par programme.
page-writable-library-path-why = Qui peut y écrire y met une bibliothèque, et le programme l'exécute avec ses propres droits.
page-writable-library-path-blind =
    - Si le dossier existe à l'exécution, et qui peut y écrire.
    - Ce qu'apportent `dlopen` et `LD_LIBRARY_PATH`.
page-writable-library-path-fix = Construisez sans `-Wl,-rpath`, ou retirez le chemin avec `patchelf --remove-rpath`. `$ORIGIN` convient si le dossier du programme est en lecture seule.

page-web-server-as-root-sees =
    Le compte sous lequel la configuration de lighttpd, nginx, boa, mini_httpd, thttpd ou httpd d'Apache fait tourner le serveur, là où il démarre.

    - *À examiner* pour 5.6-7 (unité 5.6-7-1a : moindre privilège) : c'est root.
    - *Respecté* (même unité) : c'est un autre compte, que l'image contient, avec un numéro autre que 0, et que sudo ne laisse pas tout exécuter.
page-web-server-as-root-why = Ce qui lit du réseau a des défauts. Qui entre par l'un d'eux a ce qu'a le serveur : sous root, c'est tout l'appareil, avec ses clés et ses mises à jour.
page-web-server-as-root-blind =
    - Sous quoi tourne un serveur dont la configuration ne le dit pas : certains gardent les droits avec lesquels ils ont été lancés.
    - Les scripts derrière le serveur qui obtiennent d'autres droits (sudo, set-user-ID), et les autres services.
    - Les capacités, espaces de noms et autres clôtures autour d'un root qui peut peu.
page-web-server-as-root-fix = Donnez au serveur un compte à lui. Ce qui doit modifier le système va à un petit programme derrière lui, qui accepte peu d'ordres et vérifie chacun.

page-directory-listing-sees = Un serveur web qui peut démarrer, et une ligne de sa configuration qui active les listes de dossiers : `dir-listing.activate` de lighttpd, `autoindex` de nginx, `Options Indexes` du httpd d'Apache. *À examiner* pour 5.6-2 (unité 5.6-2-2a : ce qui s'apprend sans connexion).
page-directory-listing-why = Une liste montre ce que personne ne devait connaître : copies de configurations, journaux, pages de l'usine. Les scanners cherchent d'abord de telles listes.
page-directory-listing-blind =
    - De quel dossier parle la ligne, et ce qu'il contient ; si une connexion se trouve devant.
    - Les serveurs qui listent les dossiers sauf indication contraire.
page-directory-listing-fix = Désactivez les listes. Si des gens doivent prendre des fichiers, donnez-leur une page qui les nomme.

page-unbounded-copy-in-service-sees =
    Les programmes qui prennent de la bibliothèque C ce dont un serveur a besoin, et à côté `gets`, ou à la fois une fonction qui écrit du texte sans borne (`sprintf`, `vsprintf`, `strcpy`, `strcat`) et une qui passe un texte à un interpréteur (`system`, `popen`). *À examiner*, une fois par système de fichiers, avec les premiers programmes.

    Sont laissés de côté : les programmes connus par nom et version comme composant (BusyBox, dnsmasq, lighttpd) : pour eux, c'est la version qui compte. Ce qui reste est surtout du fabricant et du fournisseur de la puce.

    Une construction avec `_FORTIFY_SOURCE` prend les formes vérifiées de ces fonctions là où le compilateur connaît la taille, si bien que moins de programmes sont nommés.
page-unbounded-copy-in-service-why = `gets` ne peut absolument pas être utilisé sans danger. Une ligne de commande composée de ce qui vient du réseau et passée à un interpréteur est la faille la plus courante des routeurs et caméras.
page-unbounded-copy-in-service-blind =
    - Si ce qui est copié vient du réseau, et si sa longueur a été regardée avant.
    - Les programmes liés statiquement, et les serveurs dont les fonctions réseau sont dans une bibliothèque à eux.
    - Si le programme démarre.
page-unbounded-copy-in-service-fix = Utilisez `snprintf`, `strlcpy` et `fgets` ; lancez des programmes avec `posix_spawn` ou `execve` et une liste de mots, jamais par un interpréteur. Que le compilateur et un outil d'analyse refusent les autres dans le code nouveau.

page-open-to-internet-sees =
    La zone `wan` du pare-feu d'OpenWrt, les règles qui laissent entrer de là, et les services que l'image lance sur le réseau.

    - *Manquement* à 5.6-1 (unité 5.6-1-1a : ce qui justifie que l'interface soit active) : les règles sont chargées, un service qui n'est pas fait pour l'internet démarre (telnet, FTP, TFTP, SMB, SNMP, UPnP, HTTP simple, MQTT, adb), et la zone accepte ce qu'aucune règle ne nomme, ou une règle laisse entrer tout le monde vers son port.
    - *À examiner* : la même chose si l'on ne voit pas l'image charger les règles, si aucun autre réseau ne sort par la zone, ou si d'autres services sont atteints (SSH, HTTPS) : ce que le fabricant appelle `wan` peut être le réseau domestique de quelqu'un.
    - *À examiner* : des règles d'iptables ou de nftables qui sont chargées et ne refusent rien.
page-open-to-internet-why = Ce qui a une adresse sur l'internet est essayé en quelques minutes : d'abord les mots de passe connus, puis les failles connues. C'est ainsi que des routeurs entrent dans un réseau de machines zombies.
page-open-to-internet-blind =
    - Les règles créées pendant que l'appareil tourne (UPnP, `/etc/firewall.user`, les réglages du propriétaire).
    - Si le fournisseur d'accès donne une adresse que l'internet atteint ; IPv6 l'est le plus souvent. Un appareil qui n'est pas un routeur peut avoir son réseau domestique dans la zone `wan`.
    - Les scripts qui appellent iptables eux-mêmes.
page-open-to-internet-fix = `option input 'REJECT'` pour la zone `wan`, et aucune règle qui ouvre un port de là. Ce qui doit être géré de l'extérieur passe par un VPN ou le service du fabricant, activé par le propriétaire.

page-android-debug-build-sees =
    Les propriétés d'une image Android.

    - *Manquement* à 5.6-4 (unité 5.6-4-1c : une interface de débogage est active par défaut) : la construction est faite pour déboguer (`ro.debuggable=1` ou `ro.secure=0`), l'USB offre adb dès le départ (`persist.sys.usb.config` contient `adb`), et aucune clé n'est demandée (`ro.adb.secure=0`).
    - *À examiner*, pour la même unité : la construction est faite pour déboguer, sans que le reste soit réuni.
    - *Remarque* : `ro.debuggable=0` et `ro.secure=1`, comme dans une construction de type `user`.
page-android-debug-build-why = Dans une telle construction, `adb root` donne un interpréteur root et toute application peut être déboguée : clés, jetons et données de l'utilisateur sont ouverts à qui a un câble.
page-android-debug-build-blind =
    - Les propriétés définies plus tard, et une partition qui l'emporte sur celle-ci et n'est pas dans l'image.
    - Si le port est accessible sur l'appareil tel qu'il est vendu.
page-android-debug-build-fix = Construisez la version livrée en `user`. Laissez `ro.adb.secure=1`, et adb hors de `persist.sys.usb.config`.

page-reflector-service-sees =
    Les services en UDP qui répondent à une petite question, même d'un expéditeur falsifié, par une grande réponse, et si un filtre de paquets que l'image charge en écarte les inconnus. Avec le facteur que la CISA publie pour chacun, pour CoAP Shadowserver et NETSCOUT.

    - *Manquement* à 5.6-1 (unité 5.6-1-1a : ce qui justifie que l'interface soit active) : `chargen`, `qotd`, `echo` et semblables d'inetd en UDP (aussi à 5.6-5, unité 5.6-5-1a : personne n'en a besoin) ; memcached en UDP sur le réseau ; unbound ou BIND qui résolvent des noms pour tout le monde (`access-control: 0.0.0.0/0 allow`, `allow-recursion` avec `any`) ; miniupnpd qui doit servir `wan` ; ntpd antérieur à 4.2.7, qui répond à `monlist`, pour tout le monde ; dnsmasq pour tout le monde, ou le serveur CoAP de libcoap (`coap-server`), derrière une zone `wan` qui laisse tout entrer.
    - *À examiner* : les services propres d'inetd en TCP ; ntpd dont la version n'est pas connue, ou dnsmasq non restreint, sans filtre de paquets visible qui écarte les inconnus ; rpcbind sur le réseau ; un résolveur ou memcached sur les seules adresses du réseau domestique ; le serveur CoAP de libcoap, non réservé à l'appareil lui-même.
page-reflector-service-why = L'appareil est l'arme, et quelqu'un d'autre est touché : un service qui répond cinq cents fois ce qu'on lui demande fait d'une ligne domestique une inondation. Les fournisseurs d'accès coupent de tels foyers.
page-reflector-service-blind =
    - Les limites de débit, et ce sans quoi un service a été construit.
    - Les filtres créés pendant que l'appareil tourne ; si le fournisseur d'accès donne une adresse que l'internet atteint.
    - SNMP et UPnP à la maison : `snmp-default-community` et `upnp-daemon` en parlent.
page-reflector-service-fix = Retirez ce dont personne n'a besoin. Ne servez que le réseau domestique : `local-service` (dnsmasq), `restrict default … noquery` (ntpd), `-U 0` (memcached), `access-control` pour les adresses de la maison (unbound), `-A` avec une adresse (libcoap).

page-permissive-access-control-sees =
    SELinux, d'après sa configuration (`/etc/selinux/config`) et la ligne de commande du noyau.

    - *À examiner* pour 5.6-7 (unité 5.6-7-1a) : il est là et `permissive` ou `disabled`, ou la ligne de commande le désactive (`selinux=0`, `enforcing=0`, `androidboot.selinux=permissive`).
    - *Respecté*, pour la même unité : il est `enforcing`, sa politique et la bibliothèque qui la charge (libselinux) sont dans l'image, et aucune ligne de commande ne dit le contraire.
    - *Remarque* : la même chose, là où l'on ne voit pas la bibliothèque.
page-permissive-access-control-why = Une politique non appliquée note ce qu'un service n'aurait pas dû faire, une fois que c'est fait. Appliquée, elle limite même un service root à ce dont il a besoin : le moindre privilège que demande 5.6-7.
page-permissive-access-control-blind =
    - Ce que la politique autorise, et les domaines qu'elle laisse permissifs.
    - Si le noyau a été construit avec SELinux.
    - D'autres mécanismes : AppArmor, SMACK, conteneurs, utilisateurs à part.
page-permissive-access-control-fix = Achevez la politique sur des versions de test, en mode permissif ; livrez `SELINUX=enforcing`, et retirez les mots de la ligne de commande.

page-inbound-denied-sees =
    La zone `wan` d'OpenWrt, les règles enregistrées d'iptables et les jeux de règles de nftables que l'image charge, avec une politique qui rejette ou jette ce qu'aucune règle ne nomme.

    - *Respecté* pour 5.6-1 (unité 5.6-1-1a : ce qui justifie qu'une interface soit active) : ce qui entre est refusé, pour les deux familles d'adresses, et aucune règle ne laisse entrer plus que ce qui sert à attribuer des adresses (DHCP), à signaler erreurs et groupes (ICMP, IGMP), et à faire des tunnels (ESP, IKE).
    - *Remarque* : une règle ouvre un autre port, ou l'on ne voit pas filtrée l'une des deux familles d'adresses.

    Un filtre qui laisse tout entrer est ce dont parle `open-to-internet`. Là où une étape ultérieure du démarrage retire des règles (`nft flush ruleset`, `iptables -F`, `iptables -P INPUT ACCEPT`), on ne sait pas lesquelles s'appliquent, et rien n'est dit.
page-inbound-denied-why = Ce que personne n'atteint, personne n'y entre. Un filtre fermé par défaut couvre aussi le service qu'une version ultérieure apporte sans qu'on le remarque.
page-inbound-denied-blind =
    - Ce que peut le réseau domestique : sur un routeur, on le laisse entrer.
    - Les règles créées pendant que l'appareil tourne (UPnP, les réglages du propriétaire), et les chaînes où d'autres sautent.
    - Si le noyau a ce que les règles demandent.
page-inbound-denied-fix = Rien, si c'est respecté. Si des règles ouvrent des ports, demandez de chacun qui en a besoin ; donnez à IPv6 les mêmes règles qu'à IPv4.

page-removable-media-script-sees = Les scripts shell qui exécutent un fichier sous un lieu où se monte une carte mémoire ou une clé (`/mnt/sdcard`, `/media`, `/mnt/mmc`, `/mnt/usb`), comme script, comme programme ou par `.`, dans un script qui ne vérifie rien. *À examiner*, une fois par ligne, pour 5.6-4 (unité 5.6-4-1c : une interface de débogage inutile) et 5.13-1 (unité 5.13-1-1a : les entrées sont validées).
page-removable-media-script-why = C'est ainsi que les fabricants chargent leurs programmes d'essai, et que les propriétaires de caméras deviennent root : qui a l'appareil une minute en main, à une porte ou en magasin, insère une carte et exécute ce qu'il veut, sous root.
page-removable-media-script-blind =
    - Si le script est jamais lancé, et si la fente est accessible de l'extérieur.
    - Les cartes montées en un lieu d'un autre nom, et les programmes compilés.
    - Si ce qu'un script vérifie est bien ce fichier.
page-removable-media-script-fix = Retirez-le de la version livrée. Si une carte doit apporter quelque chose, vérifiez sa signature avec une clé de l'image avant de l'exécuter.
