# SPDX-License-Identifier: Apache-2.0 OR MIT
# Lo que muestran show y explain, y los errores.

show-image-offset = En la propia fuente: posición { $offset }
show-stored = Este es el extracto guardado con el hallazgo; la fuente no se ha vuelto a leer.
show-redacted = Los secretos se muestran abreviados.
show-other-means = Ver lo mismo por otros medios
show-other-means-note = Ejecútelo en la carpeta que contiene { $source }. La mayoría de los sistemas tienen las herramientas necesarias.
show-other-means-none = No hay una forma breve de verlo con herramientas comunes.
show-step-container = extraer el contenedor { $format } que empieza en { $offset }
show-step-file = mostrar el archivo { $path }
show-step-line = mostrar la línea { $line }
show-step-bytes = { $length ->
    [one] mostrar { $length } byte en la posición { $offset }
   *[other] mostrar { $length } bytes desde la posición { $offset }
}

explain-provision = Disposición { $id }
explain-guideline = Directriz { $number }
explain-test-case = Caso de prueba { $id }
explain-check = Comprobación { $id }
explain-level = Nivel
explain-level-standard = en la norma (tabla B.1)
explain-level-tests = en la especificación de pruebas (tabla A.1 de TS 103 701), que decide qué puede omitirse
explain-level-later = según EN 303 645 V3.1.3 (tabla B.1)
explain-condition = Condición { $id }
explain-condition-note = Si la condición no se cumple, la disposición no se aplica.
explain-own-words = Los títulos y resúmenes son nuestros; el texto que obliga es el de la norma.
explain-english-only = Esta parte solo está disponible en inglés.
explain-under = Pertenece a la directriz { $number }: { $title }
explain-provisions = Disposiciones
explain-test-cases = Casos de prueba
explain-kind-conceptual = conceptual: examina el diseño, a partir de la declaración
explain-kind-functional = funcional: examina el propio producto
explain-kind-conceptual-functional = conceptual y funcional a la vez
explain-who-machine = Un hecho: una comprobación puede resolverlo.
explain-who-declared = Un juicio con poco margen: lo resuelve su declaración si las pruebas la respaldan.
explain-who-person = Un juicio: lo resuelve una persona.
explain-who-bench = Un juicio: lo resuelve una persona con el dispositivo en el banco de pruebas.
explain-areas = examina: { $areas }
explain-checks = Comprobaciones relacionadas
explain-checks-all = Comprobaciones
explain-no-checks = Aún no hay ninguna comprobación relacionada.
explain-feeds = Se refiere a
explain-needs = Necesita: { $needs }
explain-effort = Esfuerzo de la corrección: { $effort }
explain-since = Desde la versión { $version }
explain-experimental = En pruebas: aún no influye en ningún veredicto.
explain-unknown = { $id } no es ni una disposición, ni un caso de prueba, ni una directriz (1 a 13), ni una comprobación. «thirteen explain» sin identificador los enumera.

demo-written = Se ha escrito { $path }. Pruebe: thirteen check { $path }

error-empty-file = { $path } está vacío: no hay nada que examinar.
error-no-such-path = { $path } no existe.
error-host-needs-as = { $name } no es un archivo ni una carpeta existente. Si se refiere a un dispositivo de la red, indíquelo: --as device.
error-unreadable = No se ha podido leer { $path }: { $reason }.
error-text-not-image = { $path } es un archivo de texto, no una imagen de firmware. Entregue la propia imagen o la carpeta de un sistema de archivos raíz desempaquetado.
error-nothing-read = No se ha podido leer nada en { $path }: no se ha encontrado ningún sistema de archivos, archivo comprimido ni datos comprimidos conocidos. Quizá esté cifrado o tenga un formato que esta versión no conoce. Pruebe con la imagen sin cifrar de su compilación o con la carpeta del sistema de archivos raíz.
error-empty-folder = La carpeta { $path } no contiene archivos.
error-source-kind = { $path }: esta versión aún no lee este tipo de fuente ({ $kind }).
error-edition-not-judged = { $edition } no tiene casos de prueba propios, así que no se juzga según ella. Lea para ella una evaluación según { $instead }: thirteen schemes --scheme { $scheme }
error-unknown-edition = { $edition } no es una edición. Conocidas: { $known }.
error-unknown-language = { $language } no es uno de los idiomas: { $known }.
error-unknown-format = { $format } no es un formato de salida. Conocidos: { $known }.
error-unknown-finding = No hay ningún hallazgo { $id } en esta fuente. «thirteen check» muestra los hallazgos con sus identificadores.
error-source-differs = { $path } no es la fuente de la que procede el hallazgo: su SHA-256 es { $found }, se esperaba { $expected }. No se muestra nada.
error-folder-has-no-map = { $path } es una carpeta: solo una imagen tiene mapa.
error-interrupted = Detenido. Lo que se muestra está incompleto.
error-out-of-time = La ejecución tardó demasiado y se detuvo. Lo que se muestra está incompleto, y otra ejecución puede detenerse en otro punto.
error-write = No se ha podido escribir { $path }: { $reason }.
error-write-output = No se ha podido escribir la salida: { $reason }.
error-exists = { $path } ya existe y no está vacío. Elija otra carpeta.
error-not-a-record = { $path } no es un registro que se pueda juzgar: { $reason }.
error-not-an-assessment = { $path } no es una evaluación: { $reason }.
error-unknown-scheme = { $id } no es un régimen conocido. Conocidos: { $known }.
error-internal = Se ha producido un error dentro de thirteen: { $reason }. Le agradeceremos que lo comunique.

## judge, schemes
judge-uncertain = La especificación de pruebas de esta edición no se ha visto entera: se aplican las reglas de la edición anterior.
judge-unknown = Esto es desconocido y no tiene efecto: { $ids }.
scheme-met = cumplido
scheme-not-met = no cumplido
scheme-open = abierto
scheme-beyond = más allá de la norma
scheme-note = Nuestra propia lectura, punto por punto; ninguna autoridad la ha confirmado. Lo que un punto pide además de las disposiciones debe verlo una persona.

## extract
extract-done = { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
} y { $links ->
    [one] { $links } enlace
   *[other] { $links } enlaces
} escritos en { $path }.
extract-collision = { $path } no se ha escrito: ya hay otra cosa ahí.
extract-special = { $path } no se ha escrito: no se crean dispositivos, tuberías ni sockets.
extract-case = { $path } está escrito, pero otro archivo solo se distingue de él por las mayúsculas y minúsculas.
extract-refused = { $path } no se ha escrito: el sistema lo ha rechazado.
