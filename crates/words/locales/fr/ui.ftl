# SPDX-License-Identifier: Apache-2.0 OR MIT
# Le rapport du terminal, et les mots courts communs à toutes les sorties.

## Verdicts et états
verdict-pass = RÉUSSI
verdict-fail = ÉCHEC
verdict-inconclusive = INDÉTERMINÉ
verdict-not-applicable = SANS OBJET
verdict-not-supported = NON REVENDIQUÉ

## Conclusions
outcome-breach = manquement
outcome-upheld = respecté
outcome-concern = à examiner
outcome-note = remarque

## Effort
effort-minutes = quelques minutes
effort-hours = quelques heures
effort-days = quelques jours

## Ce qu'une déclaration peut changer à un échec
way-out-none = Cette exigence doit être satisfaite.
way-out-withdraw = C'est une recommandation : vous pouvez l'écarter si la déclaration en donne la raison.
way-out-not-applicable = Elle dépend d'une condition : la déclaration peut montrer qu'elle ne s'applique pas.

## Niveaux
level-mandatory = obligatoire
level-recommended = recommandé
level-mandatory-conditional = obligatoire sous condition
level-recommended-conditional = recommandé sous condition

## Sources
source-firmware = image de micrologiciel
source-device = appareil
source-capture = capture réseau
source-site = site web
source-declaration = déclaration

## Quantités
size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
size-kib = { $amount } Kio
size-mib = { $amount } Mio
size-gib = { $amount } Gio
time-seconds = { $amount } s

## Le rapport
report-preview = aperçu
report-preview-note = Aperçu : rien n'est encore déclaré, chaque disposition est donc jugée comme si elle était revendiquée.
report-overall = Ensemble : { $verdict }
report-ics-invalid = La déclaration de conformité (ICS) n'est pas valide : { $rules }.
report-guidelines = Les treize lignes directrices
report-guidelines-note = La ligne par ligne directrice est notre propre résumé. La norme ne rend de verdicts que sur les cas d'essai, les dispositions et l'ensemble.
report-count-breaches = { $count ->
    [one] { $count } manquement
   *[other] { $count } manquements
}
report-count-failed = { $count ->
    [one] { $count } échouée
   *[other] { $count } échouées
}
report-count-open = { $count ->
    [one] { $count } ouverte
   *[other] { $count } ouvertes
}
report-count-met = { $count ->
    [one] { $count } satisfaite
   *[other] { $count } satisfaites
}
report-fix-first = À corriger d'abord
report-nothing-fails = Rien de ce qui a été examiné n'échoue. Ce qui reste ouvert n'est pas tranché pour autant.
report-effort = ({ $effort })
report-concerns = À regarder de plus près
report-concerns-note = Ces points ne décident d'aucun verdict à eux seuls ; une personne doit les examiner.
report-not-run = Contrôles non exécutés
report-not-run-needs = il manque : { $needs }
report-unread = Non lu
report-unread-note = On ignore ce que cela contient ; des dispositions restent donc ouvertes.
report-unread-places = { $count ->
    [one] { $count } endroit, { $size }
   *[other] { $count } endroits, { $size }
}
report-all-read = Tout ce qui a été fourni a été lu.
report-region = { $size } à { $offset }
report-next = Prochaines étapes
report-settles = { $count ->
    [one] concerne { $count } disposition ouverte
   *[other] concerne { $count } dispositions ouvertes
}
report-completes = Avec les étapes précédentes, elle peut achever { $count ->
    [one] { $count } disposition
   *[other] { $count } dispositions
} : { $ids }
report-not-run-several = { $count ->
    [one] { $count } contrôle
   *[other] { $count } contrôles
} · nécessite : { $needs }
report-more = … et { $count } de plus
report-in = dans { $container }
report-looked = Examiné : { $areas }
report-done = Terminé en { $time }.
report-see-more = Pour en savoir plus : { $commands }
label-place = lieu
label-fix = remède
label-show = preuve
