# SPDX-License-Identifier: Apache-2.0 OR MIT
# Les documents : des rapports que l'on conserve.

paper-provisions = Dispositions
paper-contradictions = Contradictions
paper-notes = Bon à savoir
paper-upheld = Constaté comme respecté
paper-upheld-note = De bonnes pratiques que les preuves montrent. Une disposition n'est réussie que si toutes ses unités le sont.
paper-decisions = Décidé par des personnes
paper-dismissed = écarté par { $person }
paper-no-certificate = Ce rapport n'est pas un certificat. Il dit ce qui a été vu, et où ; chacun peut le revérifier.
paper-show = Afficher les dispositions
paper-all = Toutes
paper-unit = Unité
paper-asks = Ce qui est demandé
paper-missing = Ce qui manque
paper-basis = repose sur : { $basis }
basis-machine = une vérification
basis-declared = la déclaration
basis-observed = l'observation d'une personne
basis-dismissed = une mise à l'écart
basis-external = des preuves externes
paper-name = Nom
paper-version = Version
paper-known-from = Connu par
paper-coverage = Ce qui a été examiné
paper-area = Domaine
paper-files = Fichiers
paper-bytes = Volume
paper-map = Les octets de l'image, du premier au dernier
paper-between = entre les conteneurs
paper-written = Écrit : { $path }
paper-needs-declaration = Aucune déclaration n'a été fournie : il n'y a rien à écrire. « thirteen new » en crée une.
paper-requirement-open = La déclaration de conformité n'est pas écrite : elle dirait ce qui n'a pas été montré. Reste ouvert : { $reasons }
