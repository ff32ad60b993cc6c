# SPDX-License-Identifier: Apache-2.0 OR MIT
# Les questions simples : ce qui est demandé, pourquoi, des exemples de bonnes réponses et ce qui peut être choisi.

question-software-update = Le logiciel du produit peut-il être remplacé après la vente ?
question-software-update-why = La moitié de la troisième ligne directrice en dépend, et la plupart des lois le demandent.
question-software-update-good-1 = Tout : le micrologiciel et le module radio sont mis à jour ensemble
question-software-update-good-2 = Tout sauf le chargeur de démarrage, qui est en ROM
question-software-update-is-all = toutes les parties peuvent être remplacées
question-software-update-is-part = certaines parties ne peuvent pas être remplacées
question-software-update-is-none = rien ne peut être remplacé

question-update-source = Comment une mise à jour arrive-t-elle sur le produit ? Dites pour chaque voie ce qui se passe, étape par étape.
question-update-source-why = Chaque voie est jugée séparément ; une voie oubliée fait échouer l'essai. Ce qui vient du réseau doit être vérifié par rapport à quelqu'un en qui le produit a confiance.
question-update-source-good-1 = Par Wi-Fi : il interroge notre serveur, télécharge, vérifie, installe la nuit
question-update-source-good-2 = Depuis l'application par Bluetooth, et par clé USB
question-update-source-is-network = il la récupère lui-même
question-update-source-is-app = une application mobile la lui transmet
question-update-source-is-usb-or-card = par clé USB, carte ou câble
question-update-source-is-service = seulement dans notre atelier

question-who-logs-in = Une personne ou un autre appareil s'authentifie-t-il auprès du produit lui-même ?
question-who-logs-in-why = Tout ce qui concerne les mots de passe et les tentatives de les deviner ne s'applique que là où il y a une authentification.
question-who-logs-in-good-1 = Personne : il y a un seul bouton, et un compte dans le nuage
question-who-logs-in-good-2 = Le propriétaire, sur sa page web
question-who-logs-in-is-nobody = aucune authentification sur le produit
question-who-logs-in-is-user = des personnes s'authentifient
question-who-logs-in-is-machine = seuls d'autres appareils ou des serveurs s'authentifient
question-who-logs-in-is-both = des personnes et des machines s'authentifient

question-login-factor = Que doit présenter celui qui s'authentifie ?
question-login-factor-why = Les mots de passe ont leurs propres règles.
question-login-factor-good-1 = Un mot de passe
question-login-factor-good-2 = Un certificat enregistré dans l'application lors de l'appairage
question-login-factor-is-password = un mot de passe, un PIN ou un code
question-login-factor-is-key = une clé, un certificat ou un jeton
question-login-factor-is-biometric = un doigt, un visage ou une voix
question-login-factor-is-nothing = être à proximité : bouton ou fenêtre d'appairage

question-preset-password = Un mot de passe est-il déjà défini à l'ouverture de la boîte ?
question-preset-password-why = Un seul mot de passe pour tous les exemplaires est le défaut à l'origine des grands botnets ; il est illégal au Royaume-Uni et en Australie.
question-preset-password-good-1 = Non, le propriétaire doit d'abord en choisir un
question-preset-password-good-2 = Oui, un mot de passe aléatoire sur chaque étiquette
question-preset-password-is-none = le propriétaire définit le premier
question-preset-password-is-own = chaque exemplaire a le sien
question-preset-password-is-same = tous les exemplaires ont le même

question-talks-to = Avec qui le produit échange-t-il des données, par quel protocole, et est-il joignable depuis l'extérieur du domicile ?
question-talks-to-why = Chaque liaison doit être protégée, et chaque entrée vérifiée.
question-talks-to-good-1 = Notre nuage en MQTT sur TLS ; c'est le produit qui ouvre la connexion
question-talks-to-good-2 = L'application mobile, sur le même réseau, en HTTPS
question-talks-to-is-own-cloud = des serveurs que nous exploitons
question-talks-to-is-other-cloud = des serveurs que d'autres exploitent
question-talks-to-is-app = notre application mobile
question-talks-to-is-local = d'autres objets du domicile
question-talks-to-is-nobody = personne, et il n'a ni écran ni boutons

question-reachable = Une fois le produit installé, une fonction peut-elle être atteinte depuis le réseau ?
question-reachable-why = Une page, une API, un flux : chacun exige une authentification.
question-reachable-good-1 = Oui : une page web sur le port 80
question-reachable-good-2 = Non : il n'ouvre que des connexions sortantes

question-settings-by-network = Des réglages qui touchent à la sécurité peuvent-ils être modifiés par le réseau ?
question-settings-by-network-why = Mots de passe, utilisateurs, Wi-Fi, mises à jour, accès depuis l'extérieur.
question-settings-by-network-good-1 = Oui, dans l'application après authentification
question-settings-by-network-good-2 = Non, seulement avec le bouton

question-secrets = Quels secrets ou quelles clés de confiance le produit conserve-t-il, et à quoi sert chacun ?
question-secrets-why = Ils doivent être stockés de sorte que personne ne puisse les lire ni les remplacer. Le laboratoire compare la liste avec toutes les autres réponses.
question-secrets-good-1 = La clé Wi-Fi ; une clé privée pour notre nuage ; la clé publique qui vérifie les mises à jour (publique)
question-secrets-is-passwords = des mots de passe, des PIN ou la clé Wi-Fi
question-secrets-is-cloud-keys = des clés, jetons ou certificats pour des serveurs et des applications
question-secrets-is-update-secret = un secret qui sert à vérifier ou à déchiffrer les mises à jour
question-secrets-is-public-key = une clé publique ou un certificat racine auquel il fait confiance
question-secrets-is-none = aucun secret ni aucune clé

question-personal-data = Le produit, l'application ou le nuage traite-t-il des données sur une personne ?
question-personal-data-why = Noms, adresses e-mail, position, images, voix, habitudes ; tout l'article 6 en dépend.
question-personal-data-good-1 = L'e-mail du compte et les heures d'allumage de la lampe
question-personal-data-good-2 = Aucune : pas de compte, rien n'est enregistré
question-personal-data-is-none = non
question-personal-data-is-some = oui
question-personal-data-is-sensitive = oui, et leur divulgation ferait du tort (vidéo, voix, santé, position, paiement)

question-telemetry = Le produit vous envoie-t-il des données d'usage, de plantage ou de mesure ?
question-telemetry-why = Il faudrait les surveiller pour y déceler des attaques, et les personnes doivent en être informées.
question-telemetry-good-1 = Oui : journaux de plantage et durée de fonctionnement
question-telemetry-good-2 = Non

question-senses = Que peut capter le produit de ce qui l'entoure ?
question-senses-why = Chaque capteur doit figurer dans la notice, même ceux qui ne servent pas.
question-senses-good-1 = Caméra, microphone, mouvement
question-senses-good-2 = Rien
question-senses-is-environment = température, lumière, fumée, radio, etc.

question-debug-port = Une liaison de débogage est-elle accessible avec un câble ordinaire ?
question-debug-port-why = Console série, débogage USB : sur un produit vendu, ils doivent être désactivés.
question-debug-port-good-1 = Pas de connecteur ; seulement des pastilles de test dans un boîtier collé
question-debug-port-good-2 = Un port USB, débogage désactivé
question-debug-port-is-none = non
question-debug-port-is-off = oui, et elle est désactivée
question-debug-port-is-open = oui, et elle répond

question-user-data = Le produit conserve-t-il quoi que ce soit qui vienne de son utilisateur ?
question-user-data-why = Réglages, clé Wi-Fi, noms, enregistrements : l'utilisateur doit pouvoir les effacer.
question-user-data-good-1 = Oui : la clé Wi-Fi et les programmations horaires
question-user-data-good-2 = Non

question-constrained = Le produit est-il si limité par son usage qu'il ne peut pas porter de fonctions de sécurité ?
question-constrained-why = C'est rare. Un oui demande une raison qu'un laboratoire accepte, et V3.1.3 la demande pour chaque mécanisme.
question-constrained-good-1 = Non
question-constrained-good-2 = Oui : un capteur de porte sur pile bouton, qui s'éveille deux secondes par jour

question-model-name = Comment s'appelle le modèle, et où son propriétaire le lit-il ?
question-model-name-why = Sans nom de modèle, personne ne trouve la période d'assistance ni la bonne mise à jour.
question-model-name-good-1 = Lampe X1 : étiquette dessous, et dans l'application sous À propos

question-policy-url = Où dites-vous comment signaler une vulnérabilité ?
question-policy-url-why = Exigé au Royaume-Uni, en Australie et par le CRA ; chacun doit pouvoir le lire sans compte.
question-policy-url-good-1 = https://example.com/security
question-policy-url-good-2 = Nulle part pour l'instant

question-policy-says = Que dit cette page ?
question-policy-says-why = Les trois points sont nécessaires.
question-policy-says-good-1 = Une adresse de contact ; une réponse sous 3 jours ; des nouvelles toutes les deux semaines
question-policy-says-is-contact = comment vous joindre
question-policy-says-is-receipt = quand vous confirmez la réception
question-policy-says-is-progress = à quel rythme vous informez jusqu'à la résolution
question-policy-says-is-nothing = rien de tout cela

question-support-end = Jusqu'à quand fournissez-vous des mises à jour de sécurité ?
question-support-end-why = Les acheteurs doivent le savoir, même si la réponse est : aucune.
question-support-end-good-1 = 2031-12-31
question-support-end-good-2 = 5 ans à compter du jour de la vente

question-support-url = Où cette date est-elle publiée ?
question-support-url-why = Ouvert à tous, en mots simples, près des caractéristiques principales là où vous vendez vous-même le produit.
question-support-url-good-1 = https://example.com/x1/support

question-sensors-doc = Où le propriétaire se renseigne-t-il sur les capteurs ?
question-sensors-doc-why = Des microphones découverts par surprise ont coûté leur réputation à des fabricants.
question-sensors-doc-good-1 = Notice, page 4

question-change-doc = Où est-il expliqué comment changer le mot de passe ou un autre identifiant ?
question-change-doc-why = En mots simples, pour des gens qui ne sont pas spécialistes.
question-change-doc-good-1 = Page d'aide : Changer votre mot de passe

question-privacy-doc = Où dites-vous quelles données personnelles sont utilisées, comment, par qui et pourquoi ?
question-privacy-doc-why = Y compris par des tiers et des annonceurs.
question-privacy-doc-good-1 = https://example.com/privacy

question-telemetry-doc = Où dites-vous quelles données d'usage sont collectées, comment elles sont utilisées, par qui et pourquoi ?
question-telemetry-doc-why = Exigé partout où l'on en collecte.
question-telemetry-doc-good-1 = Politique de confidentialité, section Diagnostic

question-no-update-doc = Où expliquez-vous pourquoi des parties ne peuvent pas être mises à jour, et comment elles sont remplacées ?
question-no-update-doc-why = L'acheteur devrait le savoir avant l'achat.
question-no-update-doc-good-1 = Page d'assistance : la tête du capteur est remplacée gratuitement jusqu'en 2030

question-login-list = Nommez chaque moyen de s'authentifier, d'où, et pour qui.
question-login-list-why = Le laboratoire cherche des moyens absents de cette liste.
question-login-list-good-1 = Page web sur le port 443, pour le propriétaire
question-login-list-good-2 = Du nuage vers le produit, avec un certificat

question-password-made = Comment le mot de passe de chaque exemplaire est-il produit ?
question-password-made-why = Pas de compteur, rien qui vienne de l'adresse MAC ou du numéro de série, longueur suffisante.
question-password-made-good-1 = 16 lettres et chiffres aléatoires issus d'un générateur matériel, imprimés sur l'étiquette

question-password-forced = Le produit refuse-t-il de fonctionner tant que le propriétaire n'a pas défini de mot de passe ?
question-password-forced-why = Un choix que l'on peut sauter laisse la porte ouverte.
question-password-forced-good-1 = Oui

question-login-crypto = Comment l'authentification est-elle protégée en chemin ?
question-login-crypto-why = Avec HTTP ou Telnet en clair, quiconque se trouve à proximité voit le mot de passe.
question-login-crypto-good-1 = TLS 1.3, certificat du produit ; le mot de passe ne circule jamais en clair

question-login-change = Le propriétaire peut-il changer chaque mot de passe, PIN ou clé ?
question-login-change-why = Ce qui a fuité doit pouvoir être remplacé.
question-login-change-good-1 = Oui, dans les réglages

question-login-guess = Que se passe-t-il après de nombreux essais erronés par le réseau ?
question-login-guess-why = Des programmes essaient des millions de mots de passe.
question-login-guess-good-1 = Cinq essais, puis dix minutes de pause
question-login-guess-is-delay = des attentes de plus en plus longues
question-login-guess-is-lock = il se verrouille
question-login-guess-is-long-secret = le secret est trop long pour être deviné
question-login-guess-is-second-factor = un second facteur est nécessaire
question-login-guess-is-nothing = rien

question-update-signed = Comment le produit sait-il qu'une mise à jour vient de vous et n'a pas été modifiée ?
question-update-signed-why = Vérifier une longueur ou une simple empreinte n'arrête personne.
question-update-signed-good-1 = Signature Ed25519, vérifiée avant l'installation
question-update-signed-is-signature = il vérifie une signature
question-update-signed-is-secure-channel = il se fie à une connexion protégée
question-update-signed-is-user = l'utilisateur confirme
question-update-signed-is-hash = il vérifie seulement une empreinte ou une longueur
question-update-signed-is-nothing = il ne le sait pas

question-update-older = Le produit refuse-t-il les versions plus anciennes ?
question-update-older-why = Revenir en arrière ramène les anciennes failles.
question-update-older-good-1 = Oui, compteur de version dans l'en-tête signé

question-update-start = Que fait le propriétaire pour obtenir une mise à jour ?
question-update-start-why = Cela doit être simple.
question-update-start-good-1 = Rien : elle s'installe la nuit
question-update-start-is-nothing = cela se fait tout seul
question-update-start-is-tap = un appui dans l'application ou sur une page
question-update-start-is-file = télécharger un fichier et le charger
question-update-start-is-send-in = renvoyer le produit

question-update-days = Comment publiez-vous une mise à jour de sécurité, et en combien de jours ?
question-update-days-why = Le respect des délais est jugé d'après votre propre plan.
question-update-days-good-1 = Un développeur corrige, un autre teste, publication en 30 jours ; 7 si la faille est exploitée

question-secret-kept = Comment cet élément est-il protégé là où il est stocké, et qui peut y accéder ?
question-secret-kept-why = Des fichiers lisibles par tous, ou en clair sur une puce que chacun peut lire : c'est le constat habituel.
question-secret-kept-good-1 = Dans l'élément sécurisé ; seul le service TLS peut l'utiliser

question-secret-origin = D'où vient sa valeur ?
question-secret-origin-why = Un secret identique sur tous les exemplaires est trouvé une fois et utilisé partout.
question-secret-origin-good-1 = Créée sur l'exemplaire au premier démarrage
question-secret-origin-is-on-unit = créée sur l'exemplaire, au hasard
question-secret-origin-is-factory = placée en usine, propre à chaque exemplaire
question-secret-origin-is-user = saisie par l'utilisateur
question-secret-origin-is-in-code = écrite dans le logiciel, la même sur tous les exemplaires

question-secret-sent = Quitte-t-il parfois le produit ?
question-secret-sent-why = Alors la liaison doit le dissimuler.
question-secret-sent-good-1 = Non
question-secret-sent-good-2 = Oui : la clé Wi-Fi va de l'application au produit sur TLS
question-secret-sent-is-no = jamais
question-secret-sent-is-local = seulement dans le réseau domestique
question-secret-sent-is-remote = aussi par internet

question-identity = La sécurité repose-t-elle sur un numéro ou une clé inscrits en dur dans chaque exemplaire ?
question-identity-why = Cette identité doit résister à la modification et à la copie.
question-identity-good-1 = Oui : la clé dans l'élément sécurisé
question-identity-good-2 = Non

question-identity-guard = Qu'est-ce qui empêche de modifier ou de copier cette identité ?
question-identity-guard-why = À la main, par l'électricité ou par logiciel.
question-identity-guard-good-1 = Bloc de fusibles (eFuse), verrouillé en production

question-secret-life = Que faites-vous de ces secrets, de leur création à leur destruction ?
question-secret-life-why = Créer, stocker, transmettre, remplacer, et que faire si l'un d'eux fuite.
question-secret-life-good-1 = Clés dans un HSM, deux personnes nécessaires ; celles qui ont fuité sont révoquées en un jour

question-link-crypto = Comment cette liaison est-elle protégée ?
question-link-crypto-why = Indiquez ce qui est garanti, et par quelle cryptographie.
question-link-crypto-good-1 = TLS 1.2 ou plus récent, certificat du serveur vérifié, AES-GCM

question-service-list = Nommez chaque programme qui écoute sur le réseau, et dites s'il est actif à la vente.
question-service-list-why = Les balayages trouvent ceux que l'on oublie.
question-service-list-good-1 = Serveur web : actif
question-service-list-good-2 = SSH : inactif

question-service-config = Ce programme peut-il modifier des réglages de sécurité ?
question-service-config-why = Alors une authentification est obligatoire.
question-service-config-good-1 = Oui : utilisateurs et Wi-Fi

question-service-login = Quelle authentification le protège ?
question-service-login-why = Nommez-en une de la liste ci-dessus, ou aucune.
question-service-login-good-1 = Authentification de la page web
question-service-login-good-2 = Aucune : il ne montre que le modèle

question-port-list = Nommez chaque prise, radio et port réseau : actif ou inactif à la vente et, s'il est actif, pourquoi.
question-port-list-why = Ce dont personne n'a besoin doit être désactivé.
question-port-list-good-1 = Wi-Fi : actif, nécessaire
question-port-list-good-2 = USB-C : alimentation seulement
question-port-list-good-3 = Quatre pastilles à l'intérieur : inactives
question-port-list-good-4 = TCP 443 : actif, page web

question-port-tells = Que révèle cette interface à un inconnu avant l'authentification ?
question-port-tells-why = Les numéros de version aident les attaquants ; dites quoi et pourquoi.
question-port-tells-good-1 = Nom du modèle pour la découverte ; pas de version

question-port-debug = Comment la liaison de débogage est-elle désactivée ?
question-port-debug-why = Elle doit l'être par logiciel, définitivement ou par défaut.
question-port-debug-good-1 = Fusible (eFuse) grillé en production

question-data-list = Nommez chaque type de données personnelles, ce qui en est fait, par qui et pourquoi.
question-data-list-why = Cette liste est comparée avec votre politique de confidentialité et avec le trafic.
question-data-list-good-1 = E-mail : compte, par nous. Vidéo : montrée au propriétaire, stockée par notre hébergeur

question-data-path = Ces données circulent-elles, et vers qui ?
question-data-path-why = Seul ce qui circule peut être écouté.
question-data-path-good-1 = Vers notre nuage par la liaison TLS
question-data-path-is-stays = elles restent sur le produit
question-data-path-is-service = vers un service, le nôtre ou un autre

question-data-sensitive = Leur divulgation nuirait-elle très probablement à la personne ?
question-data-sensitive-why = Vidéo d'une chambre, santé, paiement : la protection est alors obligatoire.
question-data-sensitive-good-1 = Vidéo : oui. Température de la pièce : non

question-data-stored = Où sont-elles conservées ?
question-data-stored-why = La suppression doit les atteindre à cet endroit.
question-data-stored-good-1 = Dans le nuage pendant 30 jours
question-data-stored-is-service = par un service
question-data-stored-is-device = seulement sur le produit ou dans l'application
question-data-stored-is-nowhere = nulle part

question-consent = En utilisez-vous certaines uniquement parce que l'utilisateur y a consenti ?
question-consent-why = Alors le oui doit être libre, et le retour facile.
question-consent-good-1 = Oui : des enregistrements vocaux pour améliorer la reconnaissance
question-consent-good-2 = Non : contrat seulement

question-consent-how = Comment demandez-vous le consentement ?
question-consent-how-why = Une case cochée d'avance, ou un oui noyé dans les conditions générales, ne compte pas.
question-consent-how-good-1 = Une question à part, désactivée tant que l'utilisateur ne l'active pas

question-consent-back = Comment l'utilisateur retire-t-il son consentement ?
question-consent-back-why = À tout moment.
question-consent-back-good-1 = Le même interrupteur dans les réglages

question-telemetry-list = Nommez les données d'usage envoyées, et dans quel but.
question-telemetry-list-why = Comparé avec le trafic.
question-telemetry-list-good-1 = Journal de plantage : pour corriger les défauts

question-erase = Comment le propriétaire efface-t-il tout, étape par étape, et qu'efface chaque moyen : le produit, le nuage ou les deux ?
question-erase-why = Réglages, données personnelles et clés doivent tous disparaître.
question-erase-good-1 = Maintenir le bouton dix secondes ; ou application, Réglages, Effacer

question-inputs = Nommez chaque voie par laquelle des données entrent : écrans, pages et applications pour les personnes, API pour les programmes.
question-inputs-why = Les attaquants s'en servent aussi, et une voie non déclarée fait échouer l'essai.
question-inputs-good-1 = Page web ; application ; REST sur 443 ; commandes MQTT venant du nuage

question-validation = Comment ce qui entre est-il vérifié avant d'être utilisé ?
question-validation-why = Des entrées inattendues font planter les produits ou en donnent le contrôle.
question-validation-good-1 = Longueurs et types vérifiés par un schéma ; requêtes paramétrées

question-recommended = Passons-nous aussi les recommandations en revue ?
question-recommended-why = Le Royaume-Uni ne les exige pas, mais les acheteurs, les labels et le CRA les regardent.
question-recommended-good-1 = Oui
question-recommended-good-2 = Plus tard
question-recommended-is-later = pas maintenant ; cette partie du formulaire reste ouverte

question-vuln-plan = Que faites-vous quand quelqu'un signale une vulnérabilité, selon son type, et dans quel délai ?
question-vuln-plan-why = On juge si c'est fait à temps.
question-vuln-plan-good-1 = Micrologiciel : correction en 30 jours ; nuage : en 7

question-watch = Comment apprenez-vous les nouvelles vulnérabilités de ce que vous livrez, et qu'en faites-vous ?
question-watch-why = Recueillir, évaluer, corriger.
question-watch-good-1 = SBOM comparé chaque nuit avec OSV ; le responsable du produit décide

question-parts = Nommez chaque logiciel du produit, et comment il est mis à jour.
question-parts-why = Un logiciel sans voie de mise à jour demande une raison.
question-parts-good-1 = Micrologiciel principal : par l'application. Module radio : avec lui. Chargeur de démarrage en ROM : impossible, par conception

question-update-config = Le propriétaire peut-il activer, désactiver ou reporter les mises à jour automatiques et les avis ?
question-update-config-why = Actifs à la vente, sous le contrôle du propriétaire.
question-update-config-good-1 = Actives à la vente ; peuvent être reportées d'une semaine
question-update-config-is-on-choice = actif à la vente, modifiable
question-update-config-is-off-choice = inactif à la vente, modifiable
question-update-config-is-no-choice = non modifiable

question-update-notice = Comment le propriétaire apprend-il qu'une mise à jour de sécurité est nécessaire ?
question-update-notice-why = Et quel risque elle supprime.
question-update-notice-good-1 = Message dans l'application, avec la raison
question-update-notice-is-app = message dans l'application ou par e-mail
question-update-notice-is-device = le produit lui-même l'indique
question-update-notice-is-site = seulement sur le site web
question-update-notice-is-not = pas du tout

question-update-check = Qui cherche les nouvelles versions, et quand ?
question-update-check-why = Après l'installation, puis régulièrement.
question-update-check-good-1 = Le produit, une fois par jour à une minute aléatoire
question-update-check-is-device = le produit, régulièrement
question-update-check-is-app = l'application
question-update-check-is-nobody = personne

question-crypto-swap = Pourriez-vous changer la cryptographie par une mise à jour, et avez-vous pensé aux effets secondaires ?
question-crypto-swap-why = Les algorithmes vieillissent.
question-crypto-swap-good-1 = Oui : la bibliothèque et les versions de protocole font partie de l'image

question-isolate = Si le produit ne peut pas être mis à jour : comment est-il isolé, et comment est-il remplacé ?
question-isolate-why = Pour qu'un seul vieil appareil ne mette pas le domicile en danger.
question-isolate-good-1 = Le retirer de la centrale ; le détecteur d'ouverture continue de biper. Un nouveau est appairé en une minute

question-libraries = Quelles bibliothèques assurent le réseau et la cryptographie, et qui les a revues ?
question-libraries-why = Un code revu vaut mieux qu'un code maison.
question-libraries-good-1 = mbed TLS 3.6 : audits publics. lwIP : large usage, soumis par nous au fuzzing

question-library-report = Où est le rapport de cette revue ?
question-library-report-why = Le nom et la version doivent correspondre à ce qui est embarqué.
question-library-report-good-1 = audit-2025.pdf

question-service-why = Pourquoi chaque programme à l'écoute est-il nécessaire ?
question-service-why-why = Ce dont personne n'a besoin est désactivé.
question-service-why-good-1 = Serveur web : installation

question-port-guard = Comment est protégée chaque prise dont le propriétaire n'a jamais besoin ?
question-port-guard-why = Boîtier, colle, absence de connecteur.
question-port-guard-good-1 = Dans le boîtier, quatre vis

question-code-trim = Comment gardez-vous hors de l'image le code qui n'est pas nécessaire ?
question-code-trim-why = Moins de code, moins de failles.
question-code-trim-good-1 = Options de compilation ; paquets inutilisés retirés ; code mort éliminé

question-privileges = Comment empêche-t-on les programmes de faire plus que nécessaire ?
question-privileges-why = Une seule faille ne devrait pas tout donner.
question-privileges-good-1 = Un utilisateur par service, seccomp

question-memory-guard = Quel matériel protège la mémoire ?
question-memory-guard-why = MMU, MPU, TrustZone et semblables.
question-memory-guard-good-1 = MPU, configurée par le système temps réel

question-making = Comment développez-vous de façon sécurisée ?
question-making-why = Formation, conception, règles de codage, outils, tests, revues, archivage, livraison, fournisseurs.
question-making-good-1 = Revue de chaque modification, analyse statique, liste de contrôle avant publication

question-boot-check = Comment le produit vérifie-t-il son logiciel au démarrage et remarque-t-il une modification ?
question-boot-check-why = Arrête les implants qui survivent à un redémarrage.
question-boot-check-good-1 = La ROM vérifie le chargeur de démarrage, celui-ci le noyau, et celui-ci le système de fichiers racine

question-boot-tell = Si une modification est constatée : qui est averti, et par quelle connexion ?
question-boot-tell-why = Et rien d'autre ne devrait sortir.
question-boot-tell-good-1 = Voyant rouge ; pas de réseau

question-outage = Que se passe-t-il quand l'alimentation ou le réseau tombe, et quand ils reviennent ?
question-outage-why = Dites pour chaque mesure : alimentation ou réseau, et ce qu'elle garantit.
question-outage-good-1 = Réglages en mémoire flash avec journal ; l'interrupteur fonctionne sans réseau

question-reconnect = Comment le produit revient-il sur le réseau après une panne ?
question-reconnect-why = Un million d'exemplaires à la fois font tomber les serveurs.
question-reconnect-good-1 = Attente aléatoire de deux minutes au plus, puis de plus en plus longue

question-telemetry-watch = Qui cherche des signes d'attaque dans les données d'usage, et comment ?
question-telemetry-watch-why = Des données déjà là peuvent vous alerter.
question-telemetry-watch-good-1 = Le serveur alerte en cas de nombre inhabituel de plantages

question-telemetry-personal = Quelles données personnelles contiennent-elles, et sont-elles nécessaires ?
question-telemetry-personal-why = Laissez de côté celles qui ne le sont pas.
question-telemetry-personal-good-1 = Aucune
question-telemetry-personal-good-2 = Le numéro du compte utilisateur, pour pouvoir demander des précisions

question-erase-doc = Où la suppression est-elle expliquée ?
question-erase-doc-why = Pour le produit, l'application et le nuage.
question-erase-doc-good-1 = Page d'aide : Avant de le revendre

question-erase-confirm = Comment l'utilisateur voit-il que la suppression a réussi ?
question-erase-confirm-why = Un signe clair.
question-erase-confirm-good-1 = L'application dit : toutes les données sont effacées

question-decisions = Que doit décider le propriétaire à l'installation et ensuite, et quand la question est-elle posée ?
question-decisions-why = Peu de questions, posées au bon moment.
question-decisions-good-1 = Mot de passe : premier démarrage. Accès à distance : dans les réglages

question-decision-default = Quel choix est retenu si le propriétaire ne fait rien ?
question-decision-default-why = Ce devrait être le plus sûr.
question-decision-default-good-1 = Accès à distance : désactivé

question-setup-doc = Où l'installation sécurisée est-elle expliquée ?
question-setup-doc-why = Avec un conseil pour chaque choix.
question-setup-doc-good-1 = Guide rapide, page 2

question-check-doc = Où le propriétaire peut-il lire comment vérifier que le produit est configuré de façon sécurisée ?
question-check-doc-why = Pour qu'il remarque quand ce n'est pas le cas.
question-check-doc-good-1 = Application : contrôle de sécurité

question-ready = Parmi les processus que vous avez décrits, lesquels fonctionnent réellement, avec les personnes et les outils en place ?
question-ready-why = La norme veut que chacun soit confirmé.
question-ready-good-1 = Tous
question-ready-good-2 = Mises à jour et secrets ; le reste arrive au printemps
question-ready-is-updates = publication des mises à jour de sécurité
question-ready-is-secrets = gestion des clés et des secrets
question-ready-is-reports = traitement des vulnérabilités signalées
question-ready-is-watching = veille sur les nouvelles vulnérabilités
question-ready-is-making = développement sécurisé
question-ready-is-none = aucun d'entre eux

question-reasons = Pour chaque recommandation que vous ne respectez pas, ou qui ne s'applique pas : pourquoi ?
question-reasons-why = La seule règle qui s'applique toujours. Nous vous en dressons la liste.
question-reasons-good-1 = 5.7-1 : la puce n'a pas de démarrage sécurisé ; prévu pour le prochain modèle
