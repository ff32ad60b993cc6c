# SPDX-License-Identifier: Apache-2.0 OR MIT
# The declaration: what is wrong with it, and the interview.

problem-syntax = Esto no es TOML: { $reason }
problem-not-text = El archivo no es texto (UTF-8).
problem-too-large = El archivo supera los { $limit } bytes.
problem-too-deep = Esto supera los { $limit } niveles de anidamiento.
problem-unknown-key = Aquí no existe «{ $key }».
problem-wrong-type = «{ $key }» debe ser { $wanted }, no { $found }.
problem-unknown-word = «{ $found }» no se admite para «{ $key }».
problem-missing-key = Falta «{ $key }».
problem-unknown-provision = { $edition } no tiene la disposición { $provision }.
problem-not-applicable = { $provision } es obligatoria sin condición ({ $status }), así que no puede ser N/A: escriba Y, o N si el producto no la cumple.
problem-wrong-status = El estado de { $provision } no es { $found }; la línea puede omitirse.
problem-twice = { $id } aparece dos veces, primero en la línea { $first }: dé a este otro identificador o quítelo.
problem-one-row-only = La tabla { $table } admite una fila y ya la tiene en la línea { $first }: ponga allí los campos.
problem-none-with-rows = La tabla { $table } tiene filas, así que «none» no puede ser cierto: quítelo, o quite las filas.
problem-not-a-day = «{ $found }» no es un día; escríbalo como 2031-12-31.
problem-outside = «{ $path }» está fuera de la carpeta; solo se toman archivos junto a este o por debajo.
problem-circle = «{ $path }» se extiende a sí mismo, directamente o dando un rodeo.
problem-too-many-files = Más de { $limit } archivos se extienden entre sí.
problem-unreadable = No se puede leer «{ $path }»: { $reason }
problem-too-many = Hay más de { $limit } problemas; el resto se omite.
problem-did-you-mean = ¿Quería decir { $known }?
problem-known = Se conocen: { $known }

toml-text = texto entre comillas
toml-yes-no = true o false
toml-number = un número entero
toml-fraction = un número decimal
toml-date = un día
toml-list = una lista
toml-table = una tabla

error-declaration = { $path } no se puede usar. Problemas: { $count }
error-two-declarations = Ya hay una declaración; { $path } está de más.
error-file-exists = { $path } ya existe y no se ha sobrescrito nada. Con --force sí se sobrescribe.
error-no-terminal = Las preguntas necesitan un terminal. Sin él, dé las respuestas con --from ARCHIVO.
error-no-evidence = No se pudieron leer las fuentes.
error-answer = No se aceptó la respuesta a { $question }: { $reason }

dialogue-written = Escrito: { $path }
dialogue-open = { $count ->
    [one] { $count } pregunta está abierta
   *[other] { $count } preguntas están abiertas
}
dialogue-settles = afecta a { $provisions }
dialogue-number = Pregunta { $number }
dialogue-about = Sobre: { $entry }
dialogue-why = Por qué: { $why }
dialogue-example = Por ejemplo: { $examples }
dialogue-help = Esc la deja para después, Ctrl-C detiene; no se pierde ninguna respuesta
dialogue-list-help = Una por línea; una línea vacía termina la lista
dialogue-seen = Las pruebas muestran: { $answer } ({ $place }). Compruébelo antes de confirmar.
dialogue-finished = Ya no queda nada abierto. La declaración está en { $path }.
dialogue-stopped = { $count ->
    [one] Queda { $count } pregunta abierta. Las respuestas están en { $path }; siga con «thirteen answer».
   *[other] Quedan { $count } preguntas abiertas. Las respuestas están en { $path }; siga con «thirteen answer».
}

declare-drafted = { $count ->
    [one] Se ha esbozado { $count } campo. Nada se apoya en él hasta que lo quite de su lista «draft».
   *[other] Se han esbozado { $count } campos. Nada se apoya en ellos hasta que los quite de sus listas «draft».
}
