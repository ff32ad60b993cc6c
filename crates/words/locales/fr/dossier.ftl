# SPDX-License-Identifier: Apache-2.0 OR MIT
# The dossier, decisions of people, papers as evidence, and comparing.

error-source-date = SOURCE_DATE_EPOCH vaut « { $found } » : il faut un nombre de secondes depuis 1970.
error-no-source = Rien n'a été fourni et ce dossier ne contient pas de thirteen.toml. Indiquez une image, un dossier ou le dossier d'un produit.
error-source-gone = Certaines sources ont changé et d'autres manquent ; les preuves ne peuvent donc pas être mises à jour : { $name }. Fournissez-les toutes à nouveau.
error-dossier-other = { $path } existe déjà et dit autre chose. Rien n'a été écrasé : choisissez un autre dossier ou réunissez les deux à la main.
error-no-dossier = { $path } ne contient pas de dossier d'évaluation. « thirteen check --dossier DIR » en écrit un.
error-dossier-busy = Quelqu'un d'autre écrit dans { $path }. Rien n'a été modifié ; réessayez.
error-dossier-hash = { $path } n'est pas ce qui a été écrit : son SHA-256 est { $found }, attendu { $expected }. Rien ne s'appuie dessus ; relancez « thirteen check » avec les sources.
error-dossier = Le dossier d'évaluation est inutilisable : { $reason }
error-expired-already = { $day } est déjà passé.
error-unknown-unit = { $id } n'est pas une unité d'essai. « thirteen explain » suivi d'un cas d'essai en donne la liste.
dossier-stored = Introuvable, les preuves enregistrées ont été utilisées : { $name }
dossier-old = Les preuves enregistrées viennent de la version { $version } ; celle-ci en voit peut-être davantage. Fournissez à nouveau les sources pour les relire.
dossier-inputs-changed = La déclaration ou les décisions ont changé depuis ; « thirteen check » établit de nouveau les verdicts.
decision-same = { $count ->
    [one] { $count } constat du même fait est écarté.
   *[other] { $count } constats du même fait sont écartés ensemble.
}
decision-observed = { $unit } a été observée : { $result }
decision-dismissed = Écarté : { $finding }
decision-in-force = compte
decision-expired = expiré, comme absent
decision-lapsed = caduc : ce dont il s'agit n'est plus trouvé
decision-invalid = ne compte pas : quelque chose manque ou est faux
decision-by = par { $person }, le { $date }
decision-until = jusqu'au { $date }
report-decided = Décidé par des personnes
report-decided-note = Ce qui s'appuie dessus le dit. Rien n'en est caché.
report-dismissed = Écarté par { $person } : ne pèse sur aucun verdict.
report-baseline = Déjà connu (référence) : ne fait pas échouer cette exécution.
report-external = Documents présentés comme preuves
report-external-line = { $document } pour { $provision }
external-accepted = accepté à la place des essais
external-expired = expiré le { $date }, comme absent
external-not-yet = pas encore délivré : { $date }
external-other-edition = pour une autre édition de la norme
external-other-version = pour une autre version du produit, ou la déclaration n'en nomme aucune
external-incomplete = ne couvre pas tous les cas d'essai de la disposition
external-tests = ne satisfait pas aux trois critères : portée, activités, profondeur
diff-nothing = Rien n'a changé.
diff-new = Nouveaux constats
diff-gone = Plus trouvés
diff-moved = Déplacés
diff-changed = Conclusion différente
diff-verdicts = Verdicts modifiés
diff-whole = L'ensemble
diff-components = Composants modifiés
diff-no-components = Une évaluation seule ne liste pas les composants ; comparez des dossiers ou des images pour les voir.
source-document = document
error-not-a-paper = { $path } ressemble à une nomenclature (SBOM) mais ne se lit pas comme telle : { $reason }
error-paper-forms = ni CycloneDX JSON, ni SPDX JSON, ni SPDX tag-value
