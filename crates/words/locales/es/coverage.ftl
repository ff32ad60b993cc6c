# SPDX-License-Identifier: Apache-2.0 OR MIT
# Qué se ha examinado y por qué algo no se ha leído.

area-release = versión del sistema
area-kernel = núcleo
area-accounts = cuentas
area-services = servicios
area-keys = claves y certificados
area-components = componentes de software
area-updates = actualizaciones
area-consoles = consolas
area-programs = programas
area-boot = cadena de arranque
area-daemons = configuraciones de servicios
area-secrets = secretos fijados en el código
area-credentials = credenciales de los servicios
area-privacy = datos personales, registros y telemetría
area-scripts = scripts y código web
area-firewall = filtro de paquetes

reason-encrypted = cifrado
reason-unknown = desconocido
reason-damaged = dañado
reason-limit = límite alcanzado
reason-unsupported = no admitido
reason-refused = denegado
reason-interrupted = interrumpido

gap-looks-encrypted = Parece cifrado: es tan aleatorio como la salida de un cifrado y no se encontró ninguna estructura.
gap-not-recognised = No se reconoció en ello ningún formato conocido.
gap-cut-short = Está cortado: la cabecera anuncia más bytes de los que hay.
gap-stream-damaged = Los datos comprimidos están dañados y no se pueden descomprimir.
gap-structure-damaged = Su estructura interna no es coherente.
gap-checksum-wrong = La suma de comprobación no coincide con el contenido.
gap-codec-unsupported = Usa una compresión o una función que esta versión no lee.
gap-limit-bytes = Se alcanzó el límite de bytes descomprimidos.
gap-limit-entries = Se alcanzó el límite del número de archivos.
gap-limit-depth = Se alcanzó el límite de contenedores dentro de contenedores.
gap-limit-facts = Hay más de lo que esta versión guarda o puede seguir.
gap-root-below = En esta carpeta, por debajo de la superior, hay un sistema de archivos raíz: no se miraron sus cuentas, servicios ni ajustes. Entregue esta carpeta por sí sola.
gap-path-unsafe = Una ruta lleva fuera del contenedor o no es una ruta.
gap-refused = El sistema operativo denegó la lectura.
gap-link-loop = Un enlace se muerde la cola.
gap-interrupted = La ejecución se detuvo antes de leer esto.

## The map of bytes
map-container = contenedor
map-padding = relleno
map-text = texto
map-compressed = comprimido
map-random = cifrado o aleatorio
map-code = parece código
map-unknown = desconocido
