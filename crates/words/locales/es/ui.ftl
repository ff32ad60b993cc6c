# SPDX-License-Identifier: Apache-2.0 OR MIT
# El informe del terminal y las palabras cortas comunes a todas las salidas.

## Veredictos y estados
verdict-pass = SUPERADO
verdict-fail = NO SUPERADO
verdict-inconclusive = NO CONCLUYENTE
verdict-not-applicable = NO APLICABLE
verdict-not-supported = NO DECLARADO

## Conclusiones
outcome-breach = incumplimiento
outcome-upheld = respetado
outcome-concern = por revisar
outcome-note = observación

## Esfuerzo
effort-minutes = cuestión de minutos
effort-hours = cuestión de horas
effort-days = cuestión de días

## Lo que una declaración puede cambiar de un fallo
way-out-none = Hay que cumplirlo.
way-out-withdraw = Es una recomendación: puede omitirse si la declaración da una razón.
way-out-not-applicable = Depende de una condición: la declaración puede mostrar que no se aplica.

## Niveles
level-mandatory = obligatorio
level-recommended = recomendado
level-mandatory-conditional = obligatorio bajo una condición
level-recommended-conditional = recomendado bajo una condición

## Fuentes
source-firmware = imagen de firmware
source-device = dispositivo
source-capture = captura de red
source-site = sitio web
source-declaration = declaración

## Cantidades
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kib = { $amount } KiB
size-mib = { $amount } MiB
size-gib = { $amount } GiB
time-seconds = { $amount } s

## El informe
report-preview = vista previa
report-preview-note = Vista previa: aún no hay nada declarado, así que cada disposición se juzga como si se hubiera declarado su cumplimiento.
report-overall = Conjunto: { $verdict }
report-ics-invalid = La declaración de conformidad (ICS) no es válida: { $rules }.
report-guidelines = Las trece directrices
report-guidelines-note = La línea por directriz es un resumen nuestro. La norma solo da veredictos sobre casos de prueba, disposiciones y el conjunto.
report-count-breaches = { $count ->
    [one] { $count } incumplimiento
   *[other] { $count } incumplimientos
}
report-count-failed = { $count ->
    [one] { $count } no superada
   *[other] { $count } no superadas
}
report-count-open = { $count ->
    [one] { $count } abierta
   *[other] { $count } abiertas
}
report-count-met = { $count ->
    [one] { $count } cumplida
   *[other] { $count } cumplidas
}
report-fix-first = Corregir primero
report-nothing-fails = Nada de lo examinado falla. Lo que sigue abierto no queda resuelto por ello.
report-effort = ({ $effort })
report-concerns = Conviene revisarlo
report-concerns-note = Estos puntos no deciden ningún veredicto por sí solos; debe revisarlos una persona.
report-not-run = Comprobaciones no ejecutadas
report-not-run-needs = falta: { $needs }
report-unread = Sin leer
report-unread-note = No se sabe qué contiene, por lo que quedan disposiciones abiertas.
report-unread-places = { $count ->
    [one] { $count } lugar, { $size }
   *[other] { $count } lugares, { $size }
}
report-all-read = Se ha leído todo lo que se entregó.
report-region = { $size } en { $offset }
report-next = Próximos pasos
report-settles = { $count ->
    [one] afecta a { $count } disposición abierta
   *[other] afecta a { $count } disposiciones abiertas
}
report-completes = Con los pasos anteriores puede completar { $count ->
    [one] { $count } disposición
   *[other] { $count } disposiciones
}: { $ids }
report-not-run-several = { $count ->
    [one] { $count } comprobación
   *[other] { $count } comprobaciones
} · requiere: { $needs }
report-more = … y { $count } más
report-in = en { $container }
report-looked = Examinado: { $areas }
report-done = Terminado en { $time }.
report-see-more = Más: { $commands }
label-place = lugar
label-fix = solución
label-show = prueba
