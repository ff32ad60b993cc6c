# SPDX-License-Identifier: Apache-2.0 OR MIT
# Ce qu'affichent show et explain, et les erreurs.

show-image-offset = Dans la source elle-même : décalage { $offset }
show-stored = Ceci est l'extrait enregistré avec le constat ; la source n'a pas été relue.
show-redacted = Les secrets sont affichés en abrégé.
show-other-means = Voir la même chose par d'autres moyens
show-other-means-note = À lancer dans le dossier qui contient { $source }. Les outils nécessaires existent sur la plupart des systèmes.
show-other-means-none = Il n'y a pas de moyen simple de le voir avec des outils courants.
show-step-container = extraire le conteneur { $format } qui commence à { $offset }
show-step-file = afficher le fichier { $path }
show-step-line = afficher la ligne { $line }
show-step-bytes = { $length ->
    [one] afficher { $length } octet au décalage { $offset }
   *[other] afficher { $length } octets à partir du décalage { $offset }
}

explain-provision = Disposition { $id }
explain-guideline = Ligne directrice { $number }
explain-test-case = Cas d'essai { $id }
explain-check = Contrôle { $id }
explain-level = Niveau
explain-level-standard = dans la norme (tableau B.1)
explain-level-tests = dans la spécification d'essai (tableau A.1 de TS 103 701), qui décide de ce qui peut être écarté
explain-level-later = selon EN 303 645 V3.1.3 (tableau B.1)
explain-condition = Condition { $id }
explain-condition-note = Si la condition n'est pas remplie, la disposition ne s'applique pas.
explain-own-words = Les titres et résumés sont de nous ; seul le texte de la norme fait foi.
explain-english-only = Cette partie n'existe qu'en anglais.
explain-under = Relève de la ligne directrice { $number } : { $title }
explain-provisions = Dispositions
explain-test-cases = Cas d'essai
explain-kind-conceptual = conceptuel : examine la conception, d'après la déclaration
explain-kind-functional = fonctionnel : examine le produit lui-même
explain-kind-conceptual-functional = conceptuel et fonctionnel à la fois
explain-who-machine = Un fait : un contrôle peut en décider.
explain-who-declared = Un jugement à faible marge : votre déclaration en décide si les preuves la confirment.
explain-who-person = Un jugement : une personne en décide.
explain-who-bench = Un jugement : une personne en décide avec l'appareil sur le banc d'essai.
explain-areas = examine : { $areas }
explain-checks = Contrôles qui s'y rapportent
explain-checks-all = Contrôles
explain-no-checks = Aucun contrôle ne s'y rapporte encore.
explain-feeds = Se rapporte à
explain-needs = Nécessite : { $needs }
explain-effort = Effort de correction : { $effort }
explain-since = Depuis la version { $version }
explain-experimental = À l'essai : ne pèse encore sur aucun verdict.
explain-unknown = { $id } n'est ni une disposition, ni un cas d'essai, ni une ligne directrice (1 à 13), ni un contrôle. « thirteen explain » sans identifiant en donne la liste.

demo-written = { $path } est écrit. Essayez : thirteen check { $path }

error-empty-file = { $path } est vide : il n'y a rien à examiner.
error-no-such-path = { $path } n'existe pas.
error-host-needs-as = { $name } n'est ni un fichier ni un dossier existant. S'il s'agit d'un appareil du réseau, précisez-le : --as device.
error-unreadable = { $path } n'a pas pu être lu : { $reason }.
error-text-not-image = { $path } est un fichier texte, pas une image de micrologiciel. Fournissez l'image elle-même, ou le dossier d'un système de fichiers racine décompressé.
error-nothing-read = Rien n'a pu être lu dans { $path } : aucun système de fichiers, aucune archive et aucune donnée compressée connus n'y ont été trouvés. Il est peut-être chiffré, ou d'un format que cette version ne connaît pas. Essayez l'image non chiffrée issue de votre compilation, ou le dossier du système de fichiers racine.
error-empty-folder = Le dossier { $path } ne contient aucun fichier.
error-source-kind = { $path } : cette version ne lit pas encore ce type de source ({ $kind }).
error-edition-not-judged = { $edition } n'a pas de cas d'essai propres : rien n'est jugé selon elle. Lisez-y une évaluation selon { $instead } : thirteen schemes --scheme { $scheme }
error-unknown-edition = { $edition } n'est pas une édition. Éditions connues : { $known }.
error-unknown-language = { $language } ne fait pas partie des langues disponibles : { $known }.
error-unknown-format = { $format } n'est pas un format de sortie. Formats connus : { $known }.
error-unknown-finding = Il n'y a pas de constat { $id } dans cette source. « thirteen check » affiche les constats avec leurs identifiants.
error-source-differs = { $path } n'est pas la source dont provient le constat : son SHA-256 est { $found }, attendu : { $expected }. Rien n'est affiché.
error-folder-has-no-map = { $path } est un dossier : seule une image a une carte.
error-interrupted = Arrêté. Ce qui est affiché est incomplet.
error-out-of-time = L'exécution a duré trop longtemps et a été arrêtée. Ce qui est affiché est incomplet, et une autre exécution peut s'arrêter ailleurs.
error-write = { $path } n'a pas pu être écrit : { $reason }.
error-write-output = La sortie n'a pas pu être écrite : { $reason }.
error-exists = { $path } existe et n'est pas vide. Choisissez un autre dossier.
error-not-a-record = { $path } n'est pas un relevé qui puisse être jugé : { $reason }.
error-not-an-assessment = { $path } n'est pas une évaluation : { $reason }.
error-unknown-scheme = { $id } n'est pas un régime connu. Connus : { $known }.
error-internal = Une erreur s'est produite dans thirteen : { $reason }. Merci de la signaler.

## judge, schemes
judge-uncertain = La spécification d'essai de cette édition n'a pas été vue en entier : les règles de l'édition précédente sont appliquées.
judge-unknown = Ces éléments sont inconnus et restent sans effet : { $ids }.
scheme-met = satisfait
scheme-not-met = non satisfait
scheme-open = ouvert
scheme-beyond = au-delà de la norme
scheme-note = Notre propre lecture, point par point ; aucune autorité ne l'a confirmée. Ce qu'un point demande en plus des dispositions doit être vu par une personne.

## extract
extract-done = { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
} et { $links ->
    [one] { $links } lien
   *[other] { $links } liens
} écrits dans { $path }.
extract-collision = { $path } n'a pas été écrit : autre chose se trouve déjà là.
extract-special = { $path } n'a pas été écrit : les périphériques, tubes et sockets ne sont pas créés.
extract-case = { $path } est écrit, mais un autre fichier n'en diffère que par la casse.
extract-refused = { $path } n'a pas été écrit : le système a refusé.
