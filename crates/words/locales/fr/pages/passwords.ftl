# SPDX-License-Identifier: Apache-2.0 OR MIT
page-blank-password-login-sees =
    Un serveur SSH que l'image lance au démarrage ou à la connexion, et qui doit accepter les mots de passe vides : dropbear avec `-B`, ou sshd avec `PermitEmptyPasswords yes`.

    - *Manquement* à 5.1-1 (unité 5.1-1-2b) et 5.6-1 (unité 5.6-1-1a) : un compte du même système de fichiers n'a pas de mot de passe mais un interpréteur, et rien d'autre ne l'arrête (`-s`, pour root `-g` et `-w` ; `PasswordAuthentication no`, pour root `PermitRootLogin` autre que `yes`).
    - *À examiner* : l'image n'a pas un tel compte, ou le serveur démarre sous une condition que l'image seule ne tranche pas. Le premier compte créé sans mot de passe est alors ouvert au réseau.
    - Rien : le serveur ne démarre pas, ou n'écoute que pour l'appareil lui-même (`ListenAddress 127.0.0.1`, `-p 127.0.0.1:22`).

    telnet a son propre contrôle, `telnet-starts`.
page-blank-password-login-why = Les serveurs refusent par défaut les mots de passe vides, si bien qu'un compte laissé ouvert par erreur ne s'ouvre tout au plus que sur le port série. Désactiver ce refus met un interpréteur root sur le réseau : qui atteint le port est dedans. 5.1-1 demande que l'utilisateur définisse un mot de passe avant son emploi (unité 5.1-1-2b), et rien ne justifie une interface qui laisse entrer tout le monde (5.6-1).
page-blank-password-login-blind =
    - Un pare-feu qui ferme le port, et si le port répond : il faut l'appareil.
    - PAM, qui peut refuser malgré tout le mot de passe vide (`nullok`).
    - Si un programme de premier démarrage définit un mot de passe avant le lancement du serveur.
    - Les serveurs sous d'autres noms, et les options d'un script qui n'a pas pu être lu.
page-blank-password-login-fix = Retirez `-B` de la ligne de commande de dropbear, ou mettez `PermitEmptyPasswords no`. Livrez le compte verrouillé (`root:!:…`), et laissez SSH arrêté jusqu'à ce que le propriétaire l'active, avec une clé ou un mot de passe à lui.

page-default-password-hash-sees =
    Une empreinte de mot de passe dans les fichiers de mots de passe d'un système de fichiers racine, et le fait qu'une liste de mots de passe connus l'ouvre. Le mot de passe lui-même n'est ni conservé ni affiché.

    - *Manquement* à 5.1-1 (unité 5.1-1-2c) : l'interpréteur du compte laisse entrer.
    - *Manquement* en outre à 5.6-1 (unité 5.6-1-1a), là où une connexion par le réseau, active dans l'état livré, accepte le mot de passe de ce compte : telnet avec une invite ; dropbear sans `-s`, pour root sans `-g` ni `-w`, et avec `PasswordAuth`, `RootPasswordAuth` et `RootLogin` d'OpenWrt non désactivés ; sshd avec `PasswordAuthentication` non désactivé, pour root avec `PermitRootLogin yes`. Rien ne justifie une interface qui s'ouvre à un mot de passe connu de tous.
    - *À examiner* : l'interpréteur interdit la connexion, ou n'est pas connu. Une page web, un partage de fichiers ou la version suivante peuvent encore accepter le mot de passe.
    - *À examiner* aussi : l'image a un interpréteur et pas celui-ci, ou un script qui s'exécute de lui-même (au démarrage, par une unité de systemd ou par cron) fixe un mot de passe qu'il crée à l'exécution, verrouille le compte ou réécrit le fichier.
page-default-password-hash-why = `admin`, `1234` et leurs pareils sont ce que les vers essaient d'abord, et quelques minutes suffisent pour la liste. Tous les exemplaires issus de l'image ont le même. 5.1-1 demande des mots de passe propres à chaque appareil ou définis par l'utilisateur. Les règlements PSTI du Royaume-Uni et d'autres lois interdisent la vente d'un tel appareil.
page-default-password-hash-blind =
    - Les mots de passe d'aucune liste. Un mot de passe identique partout est tout de même un manquement : voir `fixed-password-hash`, qui n'a rien à deviner.
    - Les empreintes si lentes qu'une liste ne peut être essayée en un temps raisonnable.
    - Si le premier démarrage remplace l'empreinte avant que quoi que ce soit écoute.
    - Un serveur dont les options viennent d'un fichier non lu (`sshd -f`) : il n'est pas compté.
page-default-password-hash-fix = Livrez le compte verrouillé (`root:!:…`), puis donnez à chaque exemplaire un mot de passe aléatoire en production, ou faites-le définir par le propriétaire au premier démarrage avant tout service. Dans les exemplaires déjà vendus, que la prochaine mise à jour verrouille le compte ou demande un nouveau mot de passe.

page-fixed-password-hash-sees =
    Une empreinte de mot de passe dans les fichiers de mots de passe d'un système de fichiers racine de l'image. Chaque exemplaire est fait de l'image : le mot de passe derrière l'empreinte est donc le même partout, qu'il soit faible ou non. Ce contrôle n'essaie pas de le deviner.

    - *Manquement* : l'interpréteur du compte laisse entrer (un champ vide vaut `/bin/sh`).
    - *À examiner* : l'interpréteur interdit la connexion (`/bin/false`, `nologin`, …) ou n'est pas connu. L'empreinte n'ouvre rien à elle seule, mais une page web, `su -s`, un partage de fichiers ou la version suivante qui donnera un interpréteur au compte peuvent accepter le mot de passe.
    - *À examiner* aussi : l'image a un interpréteur et pas celui-ci, ou un script qui s'exécute de lui-même (au démarrage, par une unité de systemd ou par cron) fixe un mot de passe qu'il crée à l'exécution, verrouille le compte ou réécrit le fichier.
page-fixed-password-hash-why = Qui apprend le mot de passe d'un exemplaire, par le fabricant, sur un forum ou en laissant un ordinateur deviner pendant une semaine, les a tous. C'est le défaut que vise la première disposition de la norme : 5.1-1 demande des mots de passe propres à chaque appareil ou définis par l'utilisateur, et l'unité 5.1-1-2c cherche des signes du contraire. Un vérificateur de mot de passe fixé dans le logiciel est aussi un paramètre de sécurité critique codé en dur, que 5.4-3 exclut (unité 5.4-3-2a).
page-fixed-password-hash-blind =
    - Si le premier démarrage remplace l'empreinte (par un mot de passe propre à l'exemplaire ou par celui du propriétaire) avant que quoi que ce soit écoute. Dans ce cas, déclarez le mécanisme et écartez le constat avec cette raison.
    - Quelle porte le compte peut emprunter : un serveur peut refuser les mots de passe, ou ce compte.
    - Une empreinte verrouillée (précédée de `!`) n'ouvre rien et est laissée de côté.
    - Les mots de passe en clair, dans la configuration d'autres programmes ou compilés dans des programmes.
    - La qualité du mot de passe.
page-fixed-password-hash-fix = Livrez le compte verrouillé (`root:!:…`), puis donnez à chaque exemplaire un mot de passe aléatoire en production (sur son étiquette, sans le dériver de l'adresse MAC ni du numéro de série), ou faites-le définir par le propriétaire au premier démarrage avant tout service. Considérez le mot de passe comme connu : changez-le partout où il sert encore.

page-password-in-configuration-sees =
    Des identifiants hors de `/etc/shadow` : httpd de BusyBox, fichiers `htpasswd`, secrets PPP, Samba, communautés SNMP, clés Wi-Fi, réglages d'usine, copies des fichiers de comptes que des fabricants déballent au démarrage, et mots de passe qu'un script passe à `chpasswd`. *Manquement* là où un serveur web qui démarre utilise le fichier (sa configuration ou sa ligne de commande le nomme, c'est son fichier fixe, ou il est dans le dossier que sert thttpd ou mini_httpd) et que le mot de passe est vide ou ouvert par une liste de mots de passe répandus. *À examiner* pour tous les autres, et là où un script peut réécrire le fichier : ce qui est dans l'image est le même sur tous les exemplaires.

    - *Manquement* en outre (unité 5.1-1-2c ; 5.1-1-2b si aucun mot de passe n'est demandé) : un script qui s'exécute de lui-même fixe par son texte le mot de passe d'un compte qui a un interpréteur, ou le supprime, et rien ne verrouille le compte ni n'en fixe un autre.
    - *Manquement* à 5.1-1-2c : un tel script, ou un lien de `/etc` vers la mémoire, met en vigueur une copie des fichiers de comptes dont une liste ouvre le mot de passe.

    Sont laissés de côté : commentaires, modèles à variables, documentation et exemples, comptes verrouillés.
page-password-in-configuration-why = 5.1-1 veut que chaque mot de passe soit propre à l'appareil ou défini par l'utilisateur. Un mot de passe dans l'image n'est ni l'un ni l'autre, et les réseaux de machines zombies travaillent avec des listes de tels mots de passe.
page-password-in-configuration-blind =
    - Si le premier démarrage met un autre mot de passe à sa place, ou oblige le propriétaire à le faire.
    - Lesquels des services qui lisent un tel fichier sont accessibles.
    - Les bases d'utilisateurs sous une forme propre.
page-password-in-configuration-fix = Livrez le fichier sans cette entrée, et créez le mot de passe sur l'appareil : par son générateur aléatoire au premier démarrage, imprimé sur l'étiquette de chaque exemplaire en production, ou choisi par le propriétaire avant que rien d'autre ne fonctionne.

page-password-less-account-sees =
    Chaque compte de chaque système de fichiers racine de l'image : le champ du mot de passe de `/etc/shadow`, ou de `/etc/passwd` là où il s'y trouve, et l'interpréteur de connexion.

    - *Manquement* : le champ du mot de passe est vide, et l'interpréteur laisse entrer. Un champ d'interpréteur vide vaut `/bin/sh`, comme le dit passwd(5). L'identifiant et le nom ne comptent pas.
    - *À examiner* : le champ du mot de passe est vide, et l'interpréteur n'est pas connu (une ligne dans shadow sans équivalent dans passwd, comme dans une surcouche).
    - *À examiner* aussi : l'image a un interpréteur et pas celui-ci, ou un script qui s'exécute de lui-même (au démarrage, par une unité de systemd ou par cron) fixe un mot de passe qu'il crée à l'exécution, verrouille le compte ou réécrit le fichier.
    - *Respecté*, une fois par système de fichiers : personne ne peut se connecter avant qu'un mot de passe soit défini, car tout compte ayant un interpréteur de connexion est verrouillé (ou il n'y en a pas). Si l'un d'eux a une empreinte ou autre chose qu'un verrou, rien n'est dit. Rien n'est dit non plus là où un script peut ouvrir un compte ou réécrire les fichiers, où une copie de ceux-ci ou un script contient un mot de passe, ou si une console ou telnet donne un interpréteur.
page-password-less-account-why = Tout exemplaire issu de cette image laisse entrer quiconque atteint une connexion : port série, telnet, SSH s'il accepte les mots de passe vides, `su`. Un appareil qui demande à son propriétaire de définir un mot de passe *plus tard* est ouvert jusque-là, et beaucoup ne le font jamais. La disposition 5.1-1 demande que hors de l'état d'usine chaque mot de passe soit propre à l'appareil ou défini par l'utilisateur ; l'unité 5.1-1-2b demande que l'utilisateur *doive* le définir avant son emploi.
page-password-less-account-blind =
    - Si un programme de premier démarrage définit ou verrouille le mot de passe avant que quoi que ce soit écoute.
    - Les règles de connexion à côté du fichier des mots de passe : PAM, `securetty`, `-B` de dropbear, `PermitEmptyPasswords` de sshd. Elles peuvent barrer une porte ; le compte n'en est pas moins ouvert.
    - Les comptes des pages web et des applications, qui tiennent leurs propres listes.
    - Les fichiers de mots de passe sur une partition inscriptible qui ne fait pas partie de l'image.
page-password-less-account-fix = Livrez le compte verrouillé : `root:!:…` dans `/etc/shadow`. Si le propriétaire doit pouvoir se connecter, que le premier démarrage refuse d'aller plus loin sans mot de passe, ou donnez-en un à chaque exemplaire en production. Un compte dont personne n'a besoin reçoit `/bin/false` comme interpréteur, ou disparaît.

page-shared-wifi-key-sees =
    La clé du Wi-Fi propre à l'appareil, écrite dans l'image : `wpa_passphrase` et `wpa_psk` de hostapd, `key` d'un réseau de `/etc/config/wireless` d'OpenWrt que l'appareil fournit, `WPAPSK1` des pilotes de MediaTek.

    - *Manquement* à 5.1-1 (unité 5.1-1-2c : le mot de passe qui fait entrer n'est ni unique ni celui du propriétaire) et 5.4-3 (unité 5.4-3-2a) : le réseau est actif dans l'état livré, et aucun script ni programme de l'image ne touche à ce réglage.
    - *À examiner* : il est inactif, ou cela ne se voit pas, ou un script ou programme peut y mettre une autre clé.
page-shared-wifi-key-why = Une liste de clés par défaut par modèle est à une recherche près. Qui se tient devant la maison est dans le réseau.
page-shared-wifi-key-blind =
    - Les programmes qui écrivent la configuration sans en contenir le nom, et les clés ailleurs (NVRAM).
    - Si le propriétaire doit choisir une clé avant que le réseau serve.
page-shared-wifi-key-fix = Créez une clé aléatoire pour chaque exemplaire en usine et imprimez-la sur l'étiquette, ou au premier démarrage et affichez-la ; ou faites-en définir une par le propriétaire avant que le réseau soit fourni.

page-snmp-default-community-sees =
    Les communautés `public` et `private` dans la configuration de snmpd, pour tout le monde, et si l'image le lance.

    - *Manquement*, s'il démarre et que la communauté peut écrire : 5.1-1 (unité 5.1-1-2c : elle fait ce que fait un mot de passe, et est la même partout) et 5.5-5 (unité 5.5-5-1a : les réglages se changent sans connexion).
    - *À examiner* : la communauté peut seulement lire (unités 5.1-1-2c et 5.6-2-2a : elle dit ce qu'est l'appareil et ce qu'il fait) ; ou l'image ne tranche pas si snmpd démarre.
    - Rien, s'il ne démarre pas ou si la communauté est liée à une adresse.
page-snmp-default-community-why = C'est la première que chaque scanner essaie. En UDP, une question avec un expéditeur falsifié amène à quelqu'un d'autre une réponse plusieurs fois plus grosse.
page-snmp-default-community-blind =
    - Les vues qui restreignent ce qui est lu, et un pare-feu.
    - Les communautés d'un autre nom, qui sont en clair elles aussi.
page-snmp-default-community-fix = Retirez snmpd, ou livrez-le désactivé. S'il est nécessaire, utilisez la version 3 avec un utilisateur créé par le propriétaire.

page-login-without-lockout-sees =
    Un verrouillage après des mots de passe faux, là où sshd démarre : `pam_faillock` ou `pam_tally2` dans la pile que sshd parcourt (avec `UsePAM yes`), ou une prison de fail2ban active ; et les scripts shell derrière une page web qui comparent un mot de passe à son empreinte.

    - *Respecté* pour 5.1-5 (unité 5.1-5-1a : la force brute est impraticable) : le verrouillage est réglé sur un nombre d'essais, et aucune autre connexion par le réseau ne démarre à ce que l'on voit.
    - *Remarque*, pour la même unité : il l'est, mais il y a d'autres connexions, pour lesquelles il ne vaut pas ; ou l'on ne voit pas sshd démarrer.
    - *À examiner* : le module est là et ne doit verrouiller personne (`deny=0`, `pam_tally2` sans `deny`), ou sauf root, qui peut se connecter avec un mot de passe (`PermitRootLogin yes` sans `even_deny_root`) ; ou aucun mot du script, ni de ce qu'il inclut, ne touche à un verrouillage, un compte ou une attente.
page-login-without-lockout-why = Sans verrouillage, un mot de passe est une question de temps : des robots en essaient des milliers par heure.
page-login-without-lockout-blind =
    - Les connexions d'une interface web en d'autres langages, et compilées.
    - Les verrouillages d'autres serveurs (dropbear, qui n'en a pas), les pare-feu qui limitent le débit, et les délais.
    - Combien de temps dure le verrouillage, et s'il peut servir à exclure le propriétaire.
    - Si des mots de passe sont demandés : avec des clés seules, il n'y a rien à deviner.
    - OpenSSH antérieur à 7.0, qui, sans un mot dans la configuration, laisse entrer root avec un mot de passe.
page-login-without-lockout-fix = Faites passer par PAM avant et après le mot de passe (`pam_faillock.so preauth`, `authfail`, `deny=5`, `unlock_time=600`) ; pour d'autres serveurs, ajoutez un délai croissant. Le mieux : n'accepter que des clés.
