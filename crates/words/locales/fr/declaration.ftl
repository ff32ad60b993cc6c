# SPDX-License-Identifier: Apache-2.0 OR MIT
# The declaration: what is wrong with it, and the interview.

problem-syntax = Ce n'est pas du TOML : { $reason }
problem-not-text = Le fichier n'est pas du texte (UTF-8).
problem-too-large = Le fichier dépasse { $limit } octets.
problem-too-deep = L'imbrication dépasse { $limit } niveaux.
problem-unknown-key = « { $key } » n'existe pas ici.
problem-wrong-type = « { $key } » doit être { $wanted }, et non { $found }.
problem-unknown-word = « { $found } » n'est pas admis pour « { $key } ».
problem-missing-key = « { $key } » manque.
problem-unknown-provision = { $edition } n'a pas de disposition { $provision }.
problem-not-applicable = { $provision } est obligatoire sans condition ({ $status }) et ne peut donc pas être N/A : écrivez Y, ou N si le produit n'y satisfait pas.
problem-wrong-status = Le statut de { $provision } n'est pas { $found } ; la ligne peut être supprimée.
problem-twice = { $id } figure deux fois, d'abord à la ligne { $first } : donnez un autre identifiant à celui-ci ou supprimez-le.
problem-one-row-only = La table { $table } n'a qu'une ligne, déjà présente à la ligne { $first } du fichier : placez-y les champs.
problem-none-with-rows = La table { $table } a des lignes, « none » ne peut donc pas être vrai : supprimez-le, ou les lignes.
problem-not-a-day = « { $found } » n'est pas un jour ; écrivez par exemple 2031-12-31.
problem-outside = « { $path } » est hors du dossier ; seul un fichier à côté ou au-dessous de celui-ci peut être étendu.
problem-circle = « { $path } » s'étend lui-même, directement ou par un détour.
problem-too-many-files = Plus de { $limit } fichiers s'étendent les uns les autres.
problem-unreadable = « { $path } » ne peut pas être lu : { $reason }
problem-too-many = Il y a plus de { $limit } problèmes ; les autres ne sont pas montrés.
problem-did-you-mean = Vouliez-vous dire { $known } ?
problem-known = Sont connus : { $known }

toml-text = du texte entre guillemets
toml-yes-no = true ou false
toml-number = un nombre entier
toml-fraction = un nombre décimal
toml-date = un jour
toml-list = une liste
toml-table = une table

error-declaration = { $path } est inutilisable. Problèmes : { $count }
error-two-declarations = Il y a déjà une déclaration ; { $path } est de trop.
error-file-exists = { $path } existe déjà et rien n'a été écrasé. Avec --force, il l'est.
error-no-terminal = Les questions demandent un terminal. Sans terminal, donnez les réponses avec --from FICHIER.
error-no-evidence = Les sources n'ont pas pu être lues.
error-answer = La réponse à { $question } n'a pas été acceptée : { $reason }

dialogue-written = Écrit : { $path }
dialogue-open = { $count ->
    [one] { $count } question est ouverte
   *[other] { $count } questions sont ouvertes
}
dialogue-settles = concerne { $provisions }
dialogue-number = Question n° { $number }
dialogue-about = À propos de : { $entry }
dialogue-why = Pourquoi : { $why }
dialogue-example = Par exemple : { $examples }
dialogue-help = Échap remet à plus tard, Ctrl-C arrête ; aucune réponse n'est perdue
dialogue-list-help = Une par ligne ; une ligne vide termine la liste
dialogue-seen = Les preuves montrent : { $answer } ({ $place }). Vérifiez avant de confirmer.
dialogue-finished = Plus rien n'est ouvert. La déclaration est dans { $path }.
dialogue-stopped = { $count ->
    [one] { $count } question reste ouverte. Les réponses sont dans { $path } ; continuez avec « thirteen answer ».
   *[other] { $count } questions restent ouvertes. Les réponses sont dans { $path } ; continuez avec « thirteen answer ».
}

declare-drafted = { $count ->
    [one] { $count } champ a été ébauché. Rien ne repose dessus tant que vous ne l'avez pas retiré de sa liste « draft ».
   *[other] { $count } champs ont été ébauchés. Rien ne repose dessus tant que vous ne les avez pas retirés de leurs listes « draft ».
}
