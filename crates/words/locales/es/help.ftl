# SPDX-License-Identifier: Apache-2.0 OR MIT
# La ayuda de los comandos y sus argumentos, y lo que se dice de una línea de comandos errónea.

help-thirteen = Comprueba un producto IoT de consumo frente a EN 303 645: un veredicto por disposición, con pruebas que cualquiera puede volver a verificar.
help-check = Comprobar un producto: veredictos, qué corregir primero, qué no se leyó
help-evidence = Mostrar solo los hechos, sin opinión
help-files = Enumerar cada entrada de cada contenedor
help-extract = Escribir el árbol bajo una carpeta, una carpeta por contenedor, nunca fuera de ella
help-map = Clasificar cada byte de una imagen: conocido, relleno, texto, comprimido, aleatorio, código, desconocido
help-show = Mostrar los bytes que prueban un hallazgo y cómo verlos por otros medios
help-explain = Explicar una disposición, un caso de prueba, una directriz o una comprobación
help-judge = Aplicar las reglas de veredicto a los resultados de unidades de un laboratorio
help-schemes = Leer una evaluación según los regímenes nacionales y regionales
help-report = Escribir los informes: HTML, PDF, SARIF, OSCAL, listas de materiales, tablas
help-new = Declarar un producto nuevo: preguntas sencillas, pocas al principio; se puede parar y retomar
help-answer = Responder a lo que sigue abierto, primero las preguntas más valiosas
help-declare = Redactar ICS e IXIT a partir de las pruebas, cada campo con su lugar, para que una persona confirme
help-import = Convertir un registro neutro de respuestas en un thirteen.toml
help-observe = Anotar en decisions.toml lo que una persona vio de una unidad de prueba
help-dismiss = Apartar un hallazgo en decisions.toml: sigue visible y no influye en ningún veredicto
help-diff = Comparar dos expedientes, evaluaciones o imágenes: hallazgos, veredictos, componentes
help-schema = Mostrar el esquema JSON de un documento
help-demo = Hacer la tarea principal con un pequeño producto ficticio y malo
help-completions = Mostrar el autocompletado para una shell
help-man = Mostrar la página de manual, o escribirlas todas en una carpeta
help-help = Mostrar esta ayuda o la de un comando
help-help-arg-command = El comando
help-arg-help = Mostrar la ayuda
help-arg-version = Mostrar la versión
help-arg-lang = Idioma de lo que se muestra
help-arg-sources = Imágenes de firmware o carpetas con un sistema de archivos raíz desempaquetado
help-arg-kind = Tratar las fuentes como de este tipo, parezcan lo que parezcan
help-arg-jobs = Número de hilos [por defecto: tantos como procesadores]
help-arg-json = Mostrar JSON
help-files-arg-json = Mostrar un objeto JSON por línea
help-map-arg-json = Mostrar un objeto JSON por línea
help-check-arg-sources = Imágenes de firmware, carpetas con un sistema de archivos raíz desempaquetado, listas de materiales (CycloneDX o SPDX), una declaración, o la carpeta de un producto (que contiene thirteen.toml) [por defecto: esta carpeta, si lo es]
help-arg-answers = Lo que declara el fabricante: un thirteen.toml o un registro neutro de respuestas
help-arg-decisions = Lo que decidieron personas con nombre: un decisions.toml
help-check-arg-dossier = Escribir el expediente en esta carpeta [por defecto: la carpeta del producto, si se indicó]
help-arg-reread = Volver a leer las fuentes, aunque parezcan las del expediente
help-arg-baseline = Lo que ya se conocía, una evaluación en JSON o un expediente: sus hallazgos no hacen fallar la ejecución
help-arg-edition = Edición de la norma
help-arg-strict = Terminar con 3 si algo queda abierto
help-judge-arg-strict = Terminar con 3 si el conjunto no es concluyente
help-arg-source = Una imagen de firmware o una carpeta
help-map-arg-source = Una imagen de firmware
help-extract-arg-directory = Carpeta de destino; se crea si no existe, si no debe estar vacía
help-new-arg-directory = Carpeta del producto; se crea si no existe [por defecto: esta]
help-man-arg-directory = Carpeta donde escribir `thirteen.1`, `thirteen-check.1`, …
help-arg-svg = Dibujarlo también en este archivo
help-show-arg-finding = Identificador de un hallazgo, tal como lo muestra `check`
help-dismiss-arg-finding = Identificador del hallazgo, tal como lo muestra `check`
help-show-arg-sources = Las fuentes de las que salió el hallazgo; se vuelven a leer
help-show-arg-dossier = Un expediente: se muestra su extracto guardado
help-show-arg-answers = La declaración con la que se hizo el hallazgo
help-arg-force = Sobrescribir un archivo existente
help-new-arg-force = Sobrescribir un thirteen.toml existente
help-declare-arg-force = Redactar en un archivo existente; lo que dice se conserva
help-answer-arg-file = La declaración con la que continuar
help-arg-list = Solo enumerar lo que está abierto
help-arg-from = Tomar las respuestas de [answers] de este archivo y no preguntar nada
help-new-arg-sources = Pruebas que sugieren respuestas: una imagen de firmware o una carpeta
help-answer-arg-sources = Pruebas que sugieren respuestas: una imagen de firmware o una carpeta
help-declare-arg-output = Archivo que se escribe o se completa
help-import-arg-answers = Un registro neutro de respuestas, otro thirteen.toml, o una ICS o IXIT como tabla (.csv, .tsv)
help-import-arg-output = Archivo que se escribe [por defecto: la salida estándar]
help-explain-arg-id = `5.1-1`, `5.1-1-2`, `6`, `telnet-starts`; sin él se enumeran todos los identificadores
help-judge-arg-record = El registro: ICS, condiciones y resultados de las unidades, en JSON
help-report-arg-sources = La carpeta o el expediente de un producto, o fuentes como en `check` [por defecto: esta carpeta]
help-arg-formats = Qué escribir; puede repetirse [por defecto: según el nombre de la salida, o html]
help-report-arg-output = Archivo que se escribe, o una carpeta para varios [por defecto: la salida estándar]
help-schemes-arg-sources = Fuentes que comprobar primero; sin ellas y sin evaluación solo se muestran los regímenes
help-arg-assessment = Una evaluación que mostró `check --json`
help-schemes-arg-answers = Las respuestas del fabricante
help-arg-scheme = Solo este régimen, punto por punto
help-arg-name = Nombre del documento
help-arg-write = Escribir el producto en esta carpeta y terminar
help-arg-shell = La shell
help-arg-unit = La unidad de prueba examinada: 5.6-9-1a
help-arg-result = Lo que resultó
help-arg-by = Nombre de la persona que decide
help-arg-reason = Lo que se vio, o por qué se decide así
help-arg-expires = Último día en que cuenta: 2027-12-31
help-observe-arg-decisions = Archivo donde se escribe [por defecto: decisions.toml del producto]
help-dismiss-arg-decisions = Archivo donde se escribe [por defecto: decisions.toml del producto]
help-arg-about = Solo cuenta mientras se encuentre este hallazgo
help-observe-arg-sources = Las fuentes de las que salió [por defecto: el expediente]
help-dismiss-arg-sources = Las fuentes de las que salió [por defecto: el expediente]
help-observe-arg-answers = La declaración con la que se hizo
help-dismiss-arg-answers = La declaración con la que se hizo
help-arg-dossier = La carpeta del producto, cuyo expediente lo contiene [por defecto: esta]
help-arg-old = Lo que había: un expediente, una evaluación en JSON, una imagen o una carpeta
help-arg-new = Lo que hay
help-value-firmware = Una imagen de firmware
help-value-folder = Una carpeta con un sistema de archivos raíz desempaquetado
help-value-device = Un dispositivo en la red
help-value-capture = Una captura de paquetes
help-value-site = Un sitio web
help-value-document = Una lista de materiales
help-value-pass = Se vio lo que pide la unidad
help-value-fail = Se vio que no se cumple
help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
help-default = por defecto:
help-values = valores posibles:
help-values-heading = Valores posibles:
help-example = Ejemplo:
help-examples = Ejemplos:
help-thirteen-after =
    Ejemplos:
      thirteen demo                      la tarea principal, con un producto ficticio
      thirteen check firmware.bin        trece líneas, qué corregir primero, qué no se leyó
      thirteen check rootfs/ --json      lo mismo para scripts
      thirteen show f-0123456789abcdef firmware.bin
                                         los bytes que prueban un hallazgo
      thirteen explain 5.1-1             una disposición y lo que se refiere a ella

    Códigos de salida: 0 nada falla, 1 algo falla, 2 no se pudo hacer el trabajo,
    3 algo queda abierto y se indicó --strict.
help-schemes-after =
    Ejemplos:
      thirteen schemes                   todos los regímenes, con sus fechas de aplicación
      thirteen schemes firmware.bin --scheme uk-psti
      thirteen schemes --assessment assessment.json --json
help-report-after =
    Ejemplos:
      thirteen report lamp/ --output report.html
                                         desde el expediente; la imagen no hace falta
      thirteen report firmware.bin --output report.html
      thirteen report firmware.bin --answers thirteen.toml --lang ja --output report.html
      thirteen report lamp/ --output report.pdf --lang de
      thirteen report firmware.bin --format sarif --format cyclonedx --output papers/
      thirteen report firmware.bin --format markdown | gh pr comment --body-file -
help-new-after =
    Ejemplos:
      thirteen new lamp/
      thirteen new lamp/ --source firmware.bin
                                         se sugiere lo que muestra la imagen, con su lugar
      thirteen new lamp/ --from answers.toml
                                         sin terminal: las respuestas están en un archivo
help-answer-after =
    Ejemplos:
      thirteen answer                    continúa con thirteen.toml
      thirteen answer --list lamp/thirteen.toml
help-observe-after =
    Ejemplo:
      thirteen observe 5.6-9-1a --result pass --by "A. Tester" --reason "Proceso leído."
help-dismiss-after =
    Ejemplo:
      thirteen dismiss f-0123456789abcdef firmware.bin --by "A. Tester" \
          --reason "No está en la versión para clientes, ver tique 17." --expires 2027-06-30
help-diff-after =
    Ejemplos:
      thirteen diff 2.4.0.bin 2.4.1.bin
      thirteen diff old.json lamp/ --json

    Códigos de salida: 0 no falla nada nuevo, 1 algo nuevo falla, 2 no se pudo hacer el trabajo.
help-demo-after =
    Ejemplos:
      thirteen demo
      thirteen demo --write DIR          deja allí el producto para experimentar
help-schemes-arg-decisions = Lo que decidieron personas con nombre
help-observe-arg-edition = Edición de la norma a la que pertenece la unidad de prueba [por defecto: en-2.1.1]
usage-unknown-argument = argumento desconocido: { $name }
usage-unknown-command = comando desconocido: { $name }
usage-missing-argument = falta: { $name }
usage-conflict = { $name } no puede usarse con { $other }
usage-invalid-value = «{ $other }» no es un valor para { $name }
usage-missing-value = falta un valor para { $name }
usage-valid-values = Valores posibles: { $values }
usage-suggestion = ¿Quiso decir: { $values }?
usage-see-help = Más ayuda: «--help».
usage-missing-command = falta un comando
usage-too-many = «{ $other }» sobra: { $name } no admite más valores
usage-twice = { $name } solo puede aparecer una vez
usage-wrong = esta línea de comandos no se puede entender
