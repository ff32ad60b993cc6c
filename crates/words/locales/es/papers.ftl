# SPDX-License-Identifier: Apache-2.0 OR MIT
# Los documentos: informes que se guardan.

paper-provisions = Disposiciones
paper-contradictions = Contradicciones
paper-notes = Conviene saberlo
paper-upheld = Cumplimiento observado
paper-upheld-note = Buenas prácticas que las pruebas muestran. Una disposición solo se aprueba si se aprueban todas sus unidades.
paper-decisions = Decidido por personas
paper-dismissed = descartado por { $person }
paper-no-certificate = Este informe no es un certificado. Dice qué se vio y dónde; cualquiera puede volver a comprobarlo.
paper-show = Mostrar disposiciones
paper-all = Todas
paper-unit = Unidad
paper-asks = Qué se pide
paper-missing = Qué falta
paper-basis = se basa en: { $basis }
basis-machine = una comprobación
basis-declared = la declaración
basis-observed = la observación de una persona
basis-dismissed = un descarte
basis-external = pruebas externas
paper-name = Nombre
paper-version = Versión
paper-known-from = Conocido por
paper-coverage = Qué se examinó
paper-area = Ámbito
paper-files = Archivos
paper-bytes = Volumen
paper-map = Los bytes de la imagen, del primero al último
paper-between = entre los contenedores
paper-written = Escrito: { $path }
paper-needs-declaration = No se entregó ninguna declaración, así que no hay nada que escribir. «thirteen new» crea una.
paper-requirement-open = La declaración de conformidad no se escribe: diría lo que no se ha mostrado. Sigue abierto: { $reasons }
