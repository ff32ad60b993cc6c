# SPDX-License-Identifier: Apache-2.0 OR MIT
page-core-dump-kept-sees = Les réglages qui font écrire au noyau la mémoire d'un programme planté en un lieu durable (`kernel.core_pattern` hors de `/tmp`, `/var`, `/run` ; `Storage=external` de systemd-coredump), et les scripts de démarrage et `limits.conf` qui permettent de tels fichiers (`ulimit -c` avec autre chose que 0). *À examiner*, une fois par ligne.
page-core-dump-kept-why = Ce qu'un programme avait en mémoire, clés et mots de passe compris, se retrouve dans un fichier, hors du stockage que 5.4-1 veut sécurisé, et survit à un redémarrage.
page-core-dump-kept-blind =
    - Quels programmes plantent, et ce que contient leur mémoire.
    - Si un motif sans `ulimit -c` écrit quoi que ce soit : la limite est de 0 par défaut sur la plupart des systèmes.
    - Les programmes qui fixent leur propre limite.
page-core-dump-kept-fix = `kernel.core_pattern=|/bin/false`, `fs.suid_dumpable=0`, et pas de `ulimit -c` dans la version livrée.

page-hard-coded-password-sees =
    Les mots de passe avec lesquels l'appareil se connecte ailleurs : dans une adresse (`mqtts://hub:…@broker`), et dans les réglages où un programme connu en lit un (`remote_password` de mosquitto, `psk` de wpa_supplicant, `password` de msmtp, ddclient, inadyn).

    - *Manquement* à 5.4-3 (unité 5.4-3-2a : un paramètre de sécurité critique est codé en dur) et 5.4-4 (unité 5.4-4-1b : il n'est pas propre à chaque appareil) : une telle ligne est dans une configuration que l'appareil lit.
    - *À examiner* : un réglage dont le nom demande un mot de passe (`db_password=…`), sans que l'on sache ce que son programme en fait ; une adresse dans un script ou un programme, ou d'un hôte réservé aux exemples ou du réseau domestique ; un modèle rempli à moitié (`ssid="SSID"`), un réseau désactivé, un fichier qu'un script réécrit ; un mot de passe sur la ligne de commande d'un script (`curl -u`, `sshpass -p`), dans `.netrc` ou `ipsec.secrets`.

    Sont laissés de côté : commentaires, documentation et exemples, valeurs fictives, variables, noms de fichiers, empreintes, adresses de l'appareil lui-même.
page-hard-coded-password-why = Un mot de passe dans l'image est entre les mains de quiconque la télécharge ; s'il sert à tous les exemplaires, l'un d'eux trahit tous les autres, et le fabricant ne peut le changer sans les exclure.
page-hard-coded-password-blind =
    - Si le premier démarrage le remplace, et ce qu'il permet.
    - Les mots de passe dans des programmes compilés, des bases de données, des parties chiffrées ou non lues.
    - Les mots de passe des comptes et du Wi-Fi de l'appareil : d'autres contrôles les regardent.
page-hard-coded-password-fix = Donnez à chaque exemplaire son propre mot de passe, créé en usine ou à l'inscription et gardé sur la partition inscriptible, ou un certificat à lui. Changez celui qui est connu.

page-hard-coded-token-sees =
    Les jetons et clés de services dans les fichiers d'une image : à la forme que seul un service délivre (GitHub, GitLab, npm avec leur somme de contrôle, Stripe, SendGrid, Slack, clés d'Azure à leur longueur une fois décodées), et les réglages dont le nom demande un jeton (`API_TOKEN`, `client_secret`) et dont la valeur est aussi aléatoire qu'un jeton.

    - *Manquement* : la forme est celle du service, ou un tel réglage est dans une configuration sous `/etc` ou dans un fichier de réglages ; une clé privée de WireGuard de même. Unité 5.4-3-2a : un paramètre de sécurité critique est codé en dur ; unité 5.4-4-1b : il n'est pas propre à chaque appareil.
    - *À examiner* : l'identifiant d'une clé d'Amazon (son secret est ailleurs), une clé de Google (faite pour être vue, si elle est liée à une application), un JSON Web Token (il a pu expirer), une clé de chiffrement (`aes_key`), un jeton dans un script, un UUID ou une valeur courte.

    Sont laissés de côté : commentaires, documentation, exemples, valeurs fictives, renvois à des variables et fichiers, clés publiques, empreintes, scripts de pages web.
page-hard-coded-token-why = Qui déballe une image a le jeton de tous les exemplaires et peut parler au service comme s'il était l'un d'eux, ou tous ; et on ne peut le révoquer sans les exclure tous.
page-hard-coded-token-blind =
    - Ce qu'un jeton permet, s'il marche encore, et si le premier démarrage le remplace.
    - Les jetons sans forme propre dans des programmes compilés, et ceux qui sont assemblés.
    - Les secrets dans des parties chiffrées ou non lues de l'image.
page-hard-coded-token-fix = Révoquez le jeton. Donnez à chaque exemplaire un identifiant à lui : une clé créée sur l'appareil au premier démarrage et certifiée à l'inscription, ou un code à usage unique venu de l'usine.

page-host-private-key-sees =
    La moitié privée d'une clé d'hôte SSH dans l'image, au format de dropbear, d'OpenSSH ou PEM, là où son nom et sa place disent que c'est une clé d'hôte. *Manquement*, une fois par clé et par fichier. *À examiner* lorsqu'un script de démarrage la supprime et en fait créer une autre.

    Sont laissés de côté : les clés publiques ; les fichiers sans aucun octet, qu'OpenWrt livre pour réserver la place ; les clés protégées par une phrase secrète (un serveur sans surveillance ne peut s'en servir) ; et les clés qu'une bibliothèque publie pour ses propres tests, qui sont dans des programmes et ne prouvent rien de l'identité de cet appareil.
page-host-private-key-why = La clé d'hôte est ce qui dit au propriétaire que le serveur SSH est bien son appareil et non un intermédiaire. Si elle est dans l'image, elle est dans chaque exemplaire et entre les mains de quiconque télécharge le micrologiciel : chacun peut se faire passer pour n'importe quel exemplaire et lire le mot de passe tapé. De telles clés sont collectées et publiées, et les mêmes apparaissent dans des produits de fabricants différents. C'est un paramètre de sécurité critique codé en dur (5.4-3, unité 5.4-3-2a), et il n'est pas propre à chaque appareil (5.4-4, unité 5.4-4-1b).
page-host-private-key-blind =
    - Si le premier démarrage jette la clé et en crée une nouvelle. Si oui, le fichier est inutile ; si ce n'est pas *toujours* le cas, le constat tient.
    - Si un serveur SSH démarre, et avec quel fichier de clé.
    - Les clés privées à d'autres fins (TLS, mises à jour, VPN).
    - Les clés dans des parties chiffrées ou non lues de l'image.
page-host-private-key-fix = Retirez le fichier de l'image et créez la clé sur l'appareil au premier démarrage, une fois son générateur aléatoire amorcé : `dropbear -R` le fait de lui-même, `ssh-keygen -A` le fait pour OpenSSH. Gardez-la sur la partition inscriptible, pour qu'une mise à jour ne la perde pas. Les exemplaires en service ont besoin d'une nouvelle clé aussi : que la mise à jour remplace une clé dont l'empreinte est celle qui est publique.

page-private-key-file-sees =
    Une clé privée au format PEM, DER, d'OpenSSH ou de dropbear, n'importe où dans l'image, ou dans un magasin de clés (PKCS #12, JKS, JCEKS).

    - *Manquement* à 5.4-3 (unité 5.4-3-2a) : la clé n'est pas chiffrée, ou son magasin s'ouvre avec un mot de passe que donnent outils et manuels (`changeit`), et elle se trouve dans un fichier qui n'est pas un programme : le `server.pem` d'un serveur web, une clé de client pour le nuage, l'`id_rsa` d'un utilisateur.
    - *À examiner* : la clé est chiffrée (la phrase secrète doit bien être quelque part, souvent dans la même image) ; ou elle est dans un programme ou une bibliothèque sans être connue comme une clé publiée pour ses tests ; ou dans quelque chose qui n'est pas un fichier ; ou le fichier porte le nom d'une clé de test (`test.key`) ; ou un script de démarrage en crée une autre à sa place.
    - *Remarque* : elle est parmi de la documentation, des exemples ou des données de test.

    Sont laissés de côté : les clés que des bibliothèques publient pour leurs tests, dans des programmes ; les clés d'hôte SSH, qui ont leur propre contrôle (`host-private-key`) ; les clés publiques et les certificats ; les mots `BEGIN PRIVATE KEY` sans clé derrière.
page-private-key-file-why = Ce qui est dans l'image est dans chaque exemplaire, et entre les mains de quiconque télécharge le micrologiciel. Avec la clé d'un serveur, n'importe qui peut se faire passer pour l'appareil et lire ce qu'on lui envoie ; avec celle d'un client, n'importe qui peut se faire passer pour l'appareil auprès du service du fabricant. Des collections de telles clés sont publiques. Une clé fixée dans le logiciel est un paramètre de sécurité critique codé en dur, que 5.4-3 exclut.
page-private-key-file-blind =
    - Si la clé sert, ou est remplacée au premier démarrage. Si c'est toujours le cas, le fichier est inutile ; dites-le dans la déclaration et écartez le constat avec cette raison.
    - À quoi sert la clé : si elle protège les mises à jour ou le service, 5.4-4 est concernée aussi.
    - Les clés sous forme de nombres bruts, dans des magasins de clés d'autres sortes (BKS), ou dans des parties chiffrées ou non lues de l'image.
page-private-key-file-fix = Retirez le fichier de l'image. Créez la clé sur l'appareil au premier démarrage, ou mettez-en une par exemplaire en production, dans un stockage que seul son utilisateur peut lire. Remplacez ce que la clé a protégé : les certificats signés avec elle sont à révoquer.

page-shared-device-certificate-sees =
    Un certificat et, dans la même image, la clé privée qui lui correspond, lisible sans phrase secrète. *À examiner*, une fois par certificat et par fichier, avec l'endroit de la clé. Pire si le certificat peut en signer d'autres : la clé d'une autorité est alors dans chaque exemplaire.

    Sont laissés de côté : programmes, recueils, documentation et tests.
page-shared-device-certificate-why = La paire est une identité : d'un serveur, d'un client du service du fabricant, d'une autorité. Dans l'image, elle est la même pour tous les exemplaires, et un seul exemplaire ouvert les livre tous. 5.4-4 demande que ce qui protège les mises à jour et la communication avec les services soit propre à chaque appareil.
page-shared-device-certificate-blind =
    - Si la paire sert, à quoi, et si le premier démarrage en crée une autre.
    - Les clés et certificats réunis dans un magasin de clés, et les courbes dont la clé ne donne pas la moitié publique.
page-shared-device-certificate-fix = Créez la clé sur l'appareil au premier démarrage ou en production, une par exemplaire, et faites-y signer son certificat. La clé d'une autorité n'a pas sa place sur un appareil : gardez-la hors ligne, et révoquez ce qu'une clé livrée a signé.

page-settings-in-clear-sees =
    La table des partitions d'un appareil d'Espressif avec une partition de réglages (NVS), où se trouvent le mot de passe Wi-Fi, des clés et des jetons.

    - *À examiner* pour 5.4-1 (unité 5.4-1-1c) : la partition n'est pas marquée comme chiffrée, et il n'y en a pas pour ses clés (`nvs_keys`). Même si le chiffrement de la flash est actif, il ne couvre pas NVS.
    - *Remarque* : l'un des deux est là.
page-settings-in-clear-why = Qui retire la puce flash d'un appareil donné, ou la lit par les plots, lit le mot de passe du réseau de son propriétaire.
page-settings-in-clear-blind =
    - Les clés que la puce dérive elle-même (chiffrement NVS par HMAC, depuis ESP-IDF 5.2), qui n'ont pas besoin de partition.
    - Les fusibles : si le chiffrement de la flash est actif, et si le bus de la puce est fermé.
    - Ce que le logiciel met dans NVS.
page-settings-in-clear-fix = Activez le chiffrement de la flash en mode release et celui de NVS (`CONFIG_NVS_ENCRYPTION`), par HMAC ou avec une partition `nvs_keys` marquée `encrypted`.

page-secret-in-log-sees = Les lignes de scripts shell qui passent à `logger`, ou écrivent dans un fichier de journal, une variable dont le nom dit qu'elle contient un secret (`password`, `psk`, `token`). *À examiner* pour 5.4-1 (unité 5.4-1-1c), une fois par ligne.
page-secret-in-log-why = Les journaux sont lus par quiconque cherche une panne, conservés, envoyés au fabricant et à des serveurs. Ce qui protège le secret là où il est stocké (5.4-1) ne l'y protège pas.
page-secret-in-log-blind =
    - Ce que contient la variable, et si la ligne est jamais exécutée.
    - Les programmes compilés, et les scripts en d'autres langages.
    - Les lignes qui continuent sur la suivante.
page-secret-in-log-fix = Notez qu'il a été défini, jamais ce qu'il est.
