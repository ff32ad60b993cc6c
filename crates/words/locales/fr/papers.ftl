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
paper-written = Écrit : { $path }
paper-needs-declaration = Aucune déclaration n'a été fournie : il n'y a rien à écrire. « thirteen new » en crée une.
paper-requirement-open = La déclaration de conformité n'est pas écrite : elle dirait ce qui n'a pas été montré. Reste ouvert : { $reasons }
paper-summary = Résumé
paper-schemes = Lois, labels et codes de bonnes pratiques
paper-not-laid-out = La mise en page du PDF a échoué : { $reasons }
paper-binary = { $format } n'est pas du texte : indiquez un fichier avec --output.

## The technical annex for the European Union
eu-annex-title = Annexe technique relative à l'ETSI EN 303 645
eu-annex-scope = Pour la documentation technique à l'appui d'une déclaration UE de conformité : directive 2014/53/UE, annexe V ; règlement (UE) 2024/2847, annexe VII.
eu-annex-product = Produit
eu-annex-model = Modèle
eu-annex-hardware = Version matérielle
eu-annex-software = Version logicielle
eu-annex-maker = Fabricant
eu-annex-address = Adresse
eu-annex-specification = Spécification appliquée
eu-annex-applied = { $edition }, évaluée selon la méthode de l'ETSI TS 103 701, comme l'indique le tableau ci-dessous.
eu-annex-no-presumption = En novembre 2026, cette spécification n'est citée au Journal officiel pour aucun des deux actes : elle n'emporte pas de présomption de conformité. Ce que ces actes exigent au-delà est à démontrer par d'autres moyens.
eu-annex-provision = Disposition
eu-annex-verdict = Verdict
eu-annex-reason = Motif ou fondement
eu-annex-evidence = Ce sur quoi reposent les verdicts
eu-annex-signature = Pour le fabricant
eu-annex-place-date = Lieu et date :
eu-annex-signatory = Nom et fonction :
eu-annex-signed = Signature :

## Headings of the ICS and the IXIT as a workbook
ics-ixit-reference = Référence
ics-ixit-field = Champ
ics-ixit-value = Valeur
ics-ixit-status = Statut
ics-ixit-draft = Brouillon
ics-ixit-place = Emplacement
ics-ixit-conditions = Conditions
