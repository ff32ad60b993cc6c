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
paper-written = Escrito: { $path }
paper-needs-declaration = No se entregó ninguna declaración, así que no hay nada que escribir. «thirteen new» crea una.
paper-requirement-open = La declaración de conformidad no se escribe: diría lo que no se ha mostrado. Sigue abierto: { $reasons }
paper-summary = Resumen
paper-schemes = Leyes, etiquetas y códigos de buenas prácticas
paper-not-laid-out = No se pudo componer el PDF: { $reasons }
paper-binary = { $format } no es texto: indique un archivo con --output.

## The technical annex for the European Union
eu-annex-title = Anexo técnico sobre ETSI EN 303 645
eu-annex-scope = Para la documentación técnica que respalda una declaración UE de conformidad: Directiva 2014/53/UE, anexo V; Reglamento (UE) 2024/2847, anexo VII.
eu-annex-product = Producto
eu-annex-model = Modelo
eu-annex-hardware = Versión de hardware
eu-annex-software = Versión de software
eu-annex-maker = Fabricante
eu-annex-address = Dirección
eu-annex-specification = Especificación aplicada
eu-annex-applied = { $edition }, evaluada con el método de ETSI TS 103 701, según indica la tabla siguiente.
eu-annex-no-presumption = A fecha de noviembre de 2026, esta especificación no está citada en el Diario Oficial para ninguno de los dos actos: no otorga presunción de conformidad. Lo que los actos exigen más allá de ella debe demostrarse por otros medios.
eu-annex-provision = Disposición
eu-annex-verdict = Veredicto
eu-annex-reason = Motivo o fundamento
eu-annex-evidence = En qué se basan los veredictos
eu-annex-signature = Por el fabricante
eu-annex-place-date = Lugar y fecha:
eu-annex-signatory = Nombre y cargo:
eu-annex-signed = Firma:

## Headings of the ICS and the IXIT as a workbook
ics-ixit-reference = Referencia
ics-ixit-field = Campo
ics-ixit-value = Valor
ics-ixit-status = Estado
ics-ixit-draft = Borrador
ics-ixit-place = Lugar
ics-ixit-conditions = Condiciones
