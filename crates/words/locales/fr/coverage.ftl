# SPDX-License-Identifier: Apache-2.0 OR MIT
# Ce qui a été examiné, et pourquoi quelque chose n'a pas été lu.

area-release = version du système
area-kernel = noyau
area-accounts = comptes
area-services = services lancés
area-keys = clés et certificats
area-components = composants logiciels
area-updates = mises à jour
area-consoles = consoles système
area-programs = programmes
area-boot = chaîne de démarrage
area-daemons = configurations des services
area-secrets = secrets inscrits en dur
area-credentials = identifiants des services
area-privacy = données personnelles, journaux et télémétrie
area-scripts = scripts et code web
area-firewall = filtre de paquets

reason-encrypted = chiffré
reason-unknown = inconnu
reason-damaged = endommagé
reason-limit = limite atteinte
reason-unsupported = non pris en charge
reason-refused = refusé
reason-interrupted = interrompu

gap-looks-encrypted = Cela semble chiffré : aussi aléatoire que le résultat d'un chiffrement, et sans structure visible.
gap-not-recognised = Aucun format connu n'y a été reconnu.
gap-cut-short = Tronqué : l'en-tête annonce plus d'octets qu'il n'y en a.
gap-stream-damaged = Les données compressées sont endommagées et ne peuvent pas être décompressées.
gap-structure-damaged = La structure interne n'est pas cohérente.
gap-checksum-wrong = La somme de contrôle ne correspond pas au contenu.
gap-codec-unsupported = Utilise une compression ou une fonction que cette version ne lit pas.
gap-limit-bytes = La limite d'octets décompressés a été atteinte.
gap-limit-entries = La limite du nombre de fichiers a été atteinte.
gap-limit-depth = La limite de conteneurs imbriqués a été atteinte.
gap-limit-facts = Il y en a plus que cette version ne garde ou ne peut suivre.
gap-root-below = Ce dossier, sous le premier niveau, contient un système de fichiers racine : ses comptes, services et réglages n'ont pas été regardés. Donnez ce dossier seul.
gap-path-unsafe = Un chemin mène hors du conteneur, ou n'en est pas un.
gap-refused = Le système d'exploitation a refusé la lecture.
gap-link-loop = Un lien tourne en rond.
gap-interrupted = L'exécution a été arrêtée avant cette lecture.

## The map of bytes
map-container = conteneur
map-padding = remplissage
map-text = texte
map-compressed = compressé
map-random = chiffré ou aléatoire
map-code = ressemble à du code
map-unknown = inconnu
