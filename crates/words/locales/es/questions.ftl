# SPDX-License-Identifier: Apache-2.0 OR MIT
# Las preguntas sencillas: qué se pregunta, por qué, ejemplos de buenas respuestas y qué se puede elegir.

question-software-update = ¿Se puede sustituir el software del producto después de la venta?
question-software-update-why = De ello depende la mitad de la tercera directriz, y la mayoría de las leyes lo piden.
question-software-update-good-1 = Todo: el firmware y el módulo de radio se actualizan juntos
question-software-update-good-2 = Todo menos el cargador de arranque, que está en ROM
question-software-update-is-all = se pueden sustituir todas las partes
question-software-update-is-part = algunas partes no se pueden sustituir
question-software-update-is-none = no se puede sustituir nada

question-update-source = ¿Cómo llega una actualización al producto? Diga para cada vía qué ocurre, paso a paso.
question-update-source-why = Cada vía se juzga por separado; una olvidada hace que la prueba no se supere. Lo que llega por la red debe comprobarse frente a alguien en quien el producto confía.
question-update-source-good-1 = Por Wi-Fi: consulta a nuestro servidor, descarga, comprueba e instala de noche
question-update-source-good-2 = Desde la aplicación por Bluetooth, y con una memoria USB
question-update-source-is-network = el propio producto la busca y descarga
question-update-source-is-app = una aplicación móvil se la pasa
question-update-source-is-usb-or-card = con una memoria USB, una tarjeta o un cable
question-update-source-is-service = solo en nuestro taller

question-who-logs-in = ¿Inicia sesión en el propio producto una persona u otro dispositivo?
question-who-logs-in-why = Todo lo relativo a contraseñas y a adivinarlas se aplica solo donde hay un inicio de sesión.
question-who-logs-in-good-1 = Nadie: hay un solo botón y una cuenta en la nube
question-who-logs-in-good-2 = El propietario, en la página web del producto
question-who-logs-in-is-nobody = no hay inicio de sesión en el producto
question-who-logs-in-is-user = inician sesión personas
question-who-logs-in-is-machine = solo inician sesión otros dispositivos o servidores
question-who-logs-in-is-both = inician sesión personas y máquinas

question-login-factor = ¿Qué tiene que presentar quien inicia sesión?
question-login-factor-why = Las contraseñas tienen reglas propias.
question-login-factor-good-1 = Una contraseña
question-login-factor-good-2 = Un certificado que se guarda en la aplicación al emparejar
question-login-factor-is-password = una contraseña, un PIN o un código
question-login-factor-is-key = una clave, un certificado o un token
question-login-factor-is-biometric = un dedo, una cara o una voz
question-login-factor-is-nothing = estar cerca: un botón o un tiempo de emparejamiento

question-preset-password = ¿Hay ya una contraseña puesta cuando se abre la caja?
question-preset-password-why = Una misma contraseña en todas las unidades es el fallo que está detrás de las grandes botnets, y es ilegal en el Reino Unido y en Australia.
question-preset-password-good-1 = No, el propietario debe elegir una antes
question-preset-password-good-2 = Sí, una aleatoria en cada etiqueta
question-preset-password-is-none = el propietario pone la primera
question-preset-password-is-own = cada unidad tiene la suya
question-preset-password-is-same = todas las unidades tienen la misma

question-talks-to = ¿Con quién intercambia datos el producto, con qué protocolo, y se puede llegar a él desde fuera de casa?
question-talks-to-why = Cada enlace debe protegerse, y cada entrada comprobarse.
question-talks-to-good-1 = Nuestra nube con MQTT sobre TLS; la conexión la abre el producto
question-talks-to-good-2 = La aplicación móvil, en la misma red, por HTTPS
question-talks-to-is-own-cloud = servidores que explotamos nosotros
question-talks-to-is-other-cloud = servidores que explotan otros
question-talks-to-is-app = nuestra aplicación móvil
question-talks-to-is-local = otros aparatos de la casa
question-talks-to-is-nobody = nadie, y no tiene pantalla ni botones

question-reachable = Una vez instalado, ¿puede algo en la red llegar a una función del producto?
question-reachable-why = Una página, una API, un flujo: todos exigen un inicio de sesión.
question-reachable-good-1 = Sí: una página web en el puerto 80
question-reachable-good-2 = No: solo abre conexiones hacia fuera

question-settings-by-network = ¿Se pueden cambiar por la red ajustes que importan para la seguridad?
question-settings-by-network-why = Contraseñas, usuarios, Wi-Fi, actualizaciones, acceso desde fuera.
question-settings-by-network-good-1 = Sí, en la aplicación tras iniciar sesión
question-settings-by-network-good-2 = No, solo con el botón

question-secrets = ¿Qué secretos o claves de confianza guarda el producto, y para qué sirve cada uno?
question-secrets-why = Deben guardarse de modo que nadie los lea ni los sustituya. El laboratorio compara la lista con todas las demás respuestas.
question-secrets-good-1 = La clave del Wi-Fi; una clave privada para nuestra nube; la clave pública que comprueba las actualizaciones (pública)
question-secrets-is-passwords = contraseñas, PIN o la clave del Wi-Fi
question-secrets-is-cloud-keys = claves, tokens o certificados para servidores y aplicaciones
question-secrets-is-update-secret = un secreto para comprobar o descifrar actualizaciones
question-secrets-is-public-key = una clave pública o un certificado raíz en los que confía
question-secrets-is-none = ningún secreto ni clave

question-personal-data = ¿Tratan el producto, la aplicación o la nube datos sobre una persona?
question-personal-data-why = Nombres, correo electrónico, ubicación, imágenes, voz, hábitos; de ello depende todo el capítulo 6.
question-personal-data-good-1 = El correo electrónico de la cuenta y las horas en que estuvo encendida la luz
question-personal-data-good-2 = Ninguno: sin cuenta, no se guarda nada
question-personal-data-is-none = no
question-personal-data-is-some = sí
question-personal-data-is-sensitive = sí, y su divulgación haría daño (vídeo, voz, salud, ubicación, pagos)

question-telemetry = ¿Le envía el producto datos de uso, de fallos o de mediciones?
question-telemetry-why = Deberían vigilarse por si hay ataques, y hay que informar a las personas.
question-telemetry-good-1 = Sí: registros de fallos y tiempo en marcha
question-telemetry-good-2 = No

question-senses = ¿Qué puede captar el producto de su entorno?
question-senses-why = Todos los sensores deben figurar en el manual, también los que no se usan.
question-senses-good-1 = Cámara, micrófono, movimiento
question-senses-good-2 = Nada
question-senses-is-environment = temperatura, luz, humo, radio, etc.

question-debug-port = ¿Se llega a una conexión de depuración con un cable corriente?
question-debug-port-why = Consola serie, depuración USB: en el producto que se vende deben estar desactivadas.
question-debug-port-good-1 = Sin conector; solo puntos de prueba dentro de una carcasa pegada
question-debug-port-good-2 = Un puerto USB, con la depuración desactivada
question-debug-port-is-none = no
question-debug-port-is-off = sí, y está desactivada
question-debug-port-is-open = sí, y responde

question-user-data = ¿Guarda el producto algo que venga de su usuario?
question-user-data-why = Ajustes, clave del Wi-Fi, nombres, grabaciones: el usuario debe poder borrarlos.
question-user-data-good-1 = Sí: la clave del Wi-Fi y los horarios
question-user-data-good-2 = No

question-constrained = ¿Está el producto tan limitado por su uso que no puede llevar funciones de seguridad?
question-constrained-why = Pocos lo están. Un sí necesita una razón que un laboratorio acepte, y V3.1.3 la pide para cada mecanismo.
question-constrained-good-1 = No
question-constrained-good-2 = Sí: un sensor de puerta con pila de botón que se despierta dos segundos al día

question-model-name = ¿Cómo se llama el modelo, y dónde lo lee su propietario?
question-model-name-why = Sin nombre de modelo, nadie encuentra el periodo de soporte ni la actualización correcta.
question-model-name-good-1 = Lámpara X1: en la etiqueta de debajo y en la aplicación, en «Acerca de»

question-policy-url = ¿Dónde dice a la gente cómo avisar de una vulnerabilidad?
question-policy-url-why = Obligatorio en el Reino Unido, en Australia y por el CRA; cualquiera debe poder leerlo sin cuenta.
question-policy-url-good-1 = https://example.com/security
question-policy-url-good-2 = Todavía en ningún sitio

question-policy-says = ¿Qué dice esa página?
question-policy-says-why = Hacen falta los tres puntos.
question-policy-says-good-1 = Un buzón; respuesta en 3 días; noticias cada dos semanas
question-policy-says-is-contact = cómo ponerse en contacto con usted
question-policy-says-is-receipt = cuándo confirma usted la recepción
question-policy-says-is-progress = cada cuánto informa usted hasta la solución
question-policy-says-is-nothing = nada de lo anterior

question-support-end = ¿Hasta cuándo ofrece actualizaciones de seguridad?
question-support-end-why = Los compradores deben saberlo, aunque la respuesta sea: ninguna.
question-support-end-good-1 = 2031-12-31
question-support-end-good-2 = 5 años desde el día de la venta

question-support-url = ¿Dónde se publica esa fecha?
question-support-url-why = Abierto a todos, con palabras sencillas y cerca de los datos principales donde venda usted mismo el producto.
question-support-url-good-1 = https://example.com/x1/support

question-sensors-doc = ¿Dónde lee el propietario sobre los sensores?
question-sensors-doc-why = Los micrófonos descubiertos por sorpresa han costado a fabricantes su buen nombre.
question-sensors-doc-good-1 = Manual, página 4

question-change-doc = ¿Dónde se explica cómo cambiar la contraseña u otra credencial?
question-change-doc-why = Con palabras sencillas, para personas que no son expertas.
question-change-doc-good-1 = Página de ayuda: Cambiar la contraseña

question-privacy-doc = ¿Dónde dice qué datos personales se usan, cómo, por quién y por qué?
question-privacy-doc-why = También por terceros y anunciantes.
question-privacy-doc-good-1 = https://example.com/privacy

question-telemetry-doc = ¿Dónde dice qué datos de uso se recogen, cómo se usan, por quién y por qué?
question-telemetry-doc-why = Obligatorio siempre que se recojan.
question-telemetry-doc-good-1 = Aviso de privacidad, apartado Diagnóstico

question-no-update-doc = ¿Dónde explica por qué hay partes que no se pueden actualizar y cómo se sustituyen?
question-no-update-doc-why = El comprador debería saberlo antes de comprar.
question-no-update-doc-good-1 = Página de soporte: el cabezal del sensor se sustituye gratis hasta 2030

question-login-list = Nombre cada forma de iniciar sesión, desde dónde y para quién.
question-login-list-why = El laboratorio busca formas que falten en esta lista.
question-login-list-good-1 = Página web en el puerto 443, para el propietario
question-login-list-good-2 = De la nube al producto, con certificado

question-password-made = ¿Cómo se crea la contraseña de cada unidad?
question-password-made-why = Sin contadores, nada que venga de la MAC o del número de serie, longitud suficiente.
question-password-made-good-1 = 16 letras y cifras aleatorias de un generador por hardware, impresas en la etiqueta

question-password-forced = ¿Se niega el producto a funcionar hasta que el propietario ponga una contraseña?
question-password-forced-why = Una elección que se puede saltar deja la puerta abierta.
question-password-forced-good-1 = Sí

question-login-crypto = ¿Cómo se protege el inicio de sesión en su camino?
question-login-crypto-why = Con HTTP o Telnet sin cifrar, cualquiera que esté cerca ve la contraseña.
question-login-crypto-good-1 = TLS 1.3, certificado del producto; la contraseña nunca viaja sin cifrar

question-login-change = ¿Puede el propietario cambiar cada contraseña, PIN o clave?
question-login-change-why = Lo que se ha filtrado debe poder sustituirse.
question-login-change-good-1 = Sí, en los ajustes

question-login-guess = ¿Qué ocurre tras muchos intentos fallidos por la red?
question-login-guess-why = Los programas prueban millones de contraseñas.
question-login-guess-good-1 = Cinco intentos y después diez minutos de pausa
question-login-guess-is-delay = esperas cada vez más largas
question-login-guess-is-lock = se bloquea
question-login-guess-is-long-secret = el secreto es demasiado largo para adivinarlo
question-login-guess-is-second-factor = hace falta un segundo factor
question-login-guess-is-nothing = nada

question-update-signed = ¿Cómo sabe el producto que una actualización procede de usted y no ha sido alterada?
question-update-signed-why = Comprobar la longitud o un simple hash no detiene a nadie.
question-update-signed-good-1 = Firma Ed25519, comprobada antes de instalar
question-update-signed-is-signature = comprueba una firma
question-update-signed-is-secure-channel = se fía de una conexión protegida
question-update-signed-is-user = el usuario lo confirma
question-update-signed-is-hash = solo comprueba un hash o la longitud
question-update-signed-is-nothing = no lo sabe

question-update-older = ¿Rechaza el producto versiones más antiguas?
question-update-older-why = Volver atrás trae de nuevo los agujeros antiguos.
question-update-older-good-1 = Sí, contador de versión en la cabecera firmada

question-update-start = ¿Qué hace el propietario para obtener una actualización?
question-update-start-why = Tiene que ser sencillo.
question-update-start-good-1 = Nada: se instala por la noche
question-update-start-is-nothing = ocurre solo
question-update-start-is-tap = un toque en la aplicación o en una página
question-update-start-is-file = descargar un archivo y cargarlo
question-update-start-is-send-in = enviar el producto al fabricante

question-update-days = ¿Cómo saca una actualización de seguridad, y en cuántos días?
question-update-days-why = Si es a tiempo se juzga según su propio plan.
question-update-days-good-1 = Un desarrollador corrige, otro prueba, se publica en 30 días; en 7 si la vulnerabilidad se está explotando

question-secret-kept = ¿Cómo está protegido este elemento donde se guarda, y quién puede acceder a él?
question-secret-kept-why = Los archivos que todos pueden leer, o sin cifrar en un chip que cualquiera puede leer, son el hallazgo habitual.
question-secret-kept-good-1 = En el elemento seguro; solo el servicio TLS puede usarlo

question-secret-origin = ¿De dónde viene su valor?
question-secret-origin-why = Un secreto igual en todas las unidades se descubre una vez y se usa en todas partes.
question-secret-origin-good-1 = Se crea en la unidad en el primer arranque
question-secret-origin-is-on-unit = creado en la unidad, al azar
question-secret-origin-is-factory = puesto en fábrica, distinto en cada unidad
question-secret-origin-is-user = lo escribe el usuario
question-secret-origin-is-in-code = escrito en el software, igual en todas las unidades

question-secret-sent = ¿Sale alguna vez del producto?
question-secret-sent-why = Entonces el enlace debe ocultarlo.
question-secret-sent-good-1 = No
question-secret-sent-good-2 = Sí: la clave del Wi-Fi va de la aplicación al producto sobre TLS
question-secret-sent-is-no = nunca
question-secret-sent-is-local = solo en la red doméstica
question-secret-sent-is-remote = también por internet

question-identity = ¿Se apoya la seguridad en un número o una clave grabados en cada unidad?
question-identity-why = Esa identidad debe resistir los cambios y las copias.
question-identity-good-1 = Sí: la clave del elemento seguro
question-identity-good-2 = No

question-identity-guard = ¿Qué impide que esa identidad se cambie o se copie?
question-identity-guard-why = A mano, por medios eléctricos o por software.
question-identity-guard-good-1 = Bloque de fusibles (eFuse), bloqueado en la producción

question-secret-life = ¿Qué hace con estos secretos desde que nacen hasta que se destruyen?
question-secret-life-why = Crear, guardar, entregar, sustituir, y qué pasa si uno se filtra.
question-secret-life-good-1 = Claves en un HSM, hacen falta dos personas; las filtradas se revocan en un día

question-link-crypto = ¿Cómo se protege este enlace?
question-link-crypto-why = Indique qué garantiza y con qué criptografía.
question-link-crypto-good-1 = TLS 1.2 o posterior, certificado del servidor comprobado, AES-GCM

question-service-list = Nombre cada programa que escucha en la red y diga si está activo de fábrica.
question-service-list-why = Los escaneos encuentran los que se olvidan.
question-service-list-good-1 = Servidor web: activo
question-service-list-good-2 = SSH: inactivo

question-service-config = ¿Puede este programa cambiar ajustes de seguridad?
question-service-config-why = Entonces el inicio de sesión es obligatorio.
question-service-config-good-1 = Sí: usuarios y Wi-Fi

question-service-login = ¿Qué inicio de sesión lo protege?
question-service-login-why = Nombre uno de la lista anterior, o ninguno.
question-service-login-good-1 = Inicio de sesión de la página web
question-service-login-good-2 = Ninguno: solo muestra el modelo

question-port-list = Nombre cada conector, radio y puerto de red: activo o inactivo de fábrica y, si está activo, por qué.
question-port-list-why = Lo que nadie necesita debe estar desactivado.
question-port-list-good-1 = Wi-Fi: activo, necesario
question-port-list-good-2 = USB-C: solo alimentación
question-port-list-good-3 = Cuatro contactos en el interior: inactivos
question-port-list-good-4 = TCP 443: activo, página web

question-port-tells = ¿Qué revela esta interfaz a un extraño antes de iniciar sesión?
question-port-tells-why = Los números de versión ayudan a los atacantes; diga qué y por qué.
question-port-tells-good-1 = Nombre del modelo para el descubrimiento; sin versión

question-port-debug = ¿Cómo está desactivada la conexión de depuración?
question-port-debug-why = Debe estarlo por software, para siempre o por defecto.
question-port-debug-good-1 = Fusible (eFuse) quemado en la producción

question-data-list = Nombre cada tipo de datos personales, qué se hace con ellos, por quién y por qué.
question-data-list-why = Esta lista se compara con su aviso de privacidad y con el tráfico.
question-data-list-good-1 = Correo electrónico: cuenta, por nosotros. Vídeo: se muestra al propietario, lo guarda nuestro proveedor de alojamiento

question-data-path = ¿Viajan estos datos, y hacia quién?
question-data-path-why = Solo se puede escuchar lo que viaja.
question-data-path-good-1 = A nuestra nube por el enlace TLS
question-data-path-is-stays = se quedan en el producto
question-data-path-is-service = a un servicio, nuestro o de otros

question-data-sensitive = ¿Es muy probable que su divulgación dañe a la persona?
question-data-sensitive-why = Vídeo de un dormitorio, salud, pagos: entonces la protección es obligatoria.
question-data-sensitive-good-1 = Vídeo: sí. Temperatura de la habitación: no

question-data-stored = ¿Dónde se guardan?
question-data-stored-why = La eliminación debe alcanzarlos ahí.
question-data-stored-good-1 = En la nube durante 30 días
question-data-stored-is-service = en un servicio
question-data-stored-is-device = solo en el producto o en la aplicación
question-data-stored-is-nowhere = en ninguna parte

question-consent = ¿Usa algunos de ellos solo porque el usuario lo ha consentido?
question-consent-why = Entonces el sí debe ser libre, y la vuelta atrás fácil.
question-consent-good-1 = Sí: grabaciones de voz para mejorar el reconocimiento
question-consent-good-2 = No: solo por contrato

question-consent-how = ¿Cómo pide el consentimiento?
question-consent-how-why = Una casilla marcada de antemano, o un sí dentro de las condiciones generales, no cuenta.
question-consent-how-good-1 = Una pregunta aparte, desactivada mientras el usuario no la active

question-consent-back = ¿Cómo retira el usuario su consentimiento?
question-consent-back-why = En cualquier momento.
question-consent-back-good-1 = El mismo interruptor en los ajustes

question-telemetry-list = Nombre los datos de uso que se envían y para qué.
question-telemetry-list-why = Se compara con el tráfico.
question-telemetry-list-good-1 = Registro de fallos: para corregir errores

question-erase = ¿Cómo borra todo el propietario, paso a paso, y qué borra cada forma: el producto, la nube o ambos?
question-erase-why = Ajustes, datos personales y claves: todo debe desaparecer.
question-erase-good-1 = Mantener pulsado el botón diez segundos; o aplicación, Ajustes, Borrar

question-inputs = Nombre cada vía por la que entran datos: pantallas, páginas y aplicaciones para las personas, API para los programas.
question-inputs-why = Los atacantes también las usan, y una que no esté declarada hace que la prueba no se supere.
question-inputs-good-1 = Página web; aplicación; REST en 443; órdenes MQTT desde la nube

question-validation = ¿Cómo se comprueba lo que entra antes de usarlo?
question-validation-why = Las entradas extrañas hacen caer los productos o permiten tomar su control.
question-validation-good-1 = Longitudes y tipos comprobados con un esquema; consultas con parámetros

question-recommended = ¿Repasamos también las recomendaciones?
question-recommended-why = No hacen falta para el Reino Unido, pero los compradores, los sellos de seguridad y el CRA se fijan en ellas.
question-recommended-good-1 = Sí
question-recommended-good-2 = Más tarde
question-recommended-is-later = ahora no; el formulario queda abierto ahí

question-vuln-plan = ¿Qué hace cuando alguien avisa de una vulnerabilidad, según su tipo, y en qué plazo?
question-vuln-plan-why = Se juzga si es a tiempo.
question-vuln-plan-good-1 = Firmware: corrección en 30 días; nube: en 7

question-watch = ¿Cómo se entera de nuevas vulnerabilidades en lo que entrega, y cómo las trata?
question-watch-why = Reunir, valorar, corregir.
question-watch-good-1 = SBOM comparada cada noche con OSV; decide el responsable del producto

question-parts = Nombre cada pieza de software del producto y cómo se actualiza.
question-parts-why = Una pieza sin vía de actualización necesita una razón.
question-parts-good-1 = Firmware principal: por la aplicación. Módulo de radio: con él. Cargador de arranque en ROM: no se puede, por diseño

question-update-config = ¿Puede el propietario activar, desactivar o aplazar las actualizaciones automáticas y los avisos?
question-update-config-why = Activados de fábrica, bajo control del propietario.
question-update-config-good-1 = Activadas de fábrica; se pueden aplazar una semana
question-update-config-is-on-choice = activo de fábrica, se puede cambiar
question-update-config-is-off-choice = inactivo de fábrica, se puede cambiar
question-update-config-is-no-choice = no se puede cambiar

question-update-notice = ¿Cómo se entera el propietario de que hace falta una actualización de seguridad?
question-update-notice-why = Y del riesgo que elimina.
question-update-notice-good-1 = Mensaje en la aplicación con el motivo
question-update-notice-is-app = mensaje en la aplicación o por correo electrónico
question-update-notice-is-device = lo muestra el propio producto
question-update-notice-is-site = solo en el sitio web
question-update-notice-is-not = de ninguna manera

question-update-check = ¿Quién busca versiones nuevas, y cuándo?
question-update-check-why = Tras la instalación y una y otra vez.
question-update-check-good-1 = El producto, una vez al día en un minuto aleatorio
question-update-check-is-device = el producto, con regularidad
question-update-check-is-app = la aplicación
question-update-check-is-nobody = nadie

question-crypto-swap = ¿Podría cambiar la criptografía mediante una actualización, y ha pensado en los efectos secundarios?
question-crypto-swap-why = Los algoritmos envejecen.
question-crypto-swap-good-1 = Sí: la biblioteca y las versiones de protocolo forman parte de la imagen

question-isolate = Si el producto no se puede actualizar: ¿cómo se aísla y cómo se sustituye?
question-isolate-why = Para que un solo aparato viejo no ponga en peligro la casa.
question-isolate-good-1 = Quitarlo de la central; el sensor de apertura sigue pitando. Uno nuevo se empareja en un minuto

question-libraries = ¿Qué bibliotecas se encargan de la red y la criptografía, y quién las ha revisado?
question-libraries-why = El código revisado vale más que el hecho en casa.
question-libraries-good-1 = mbed TLS 3.6: auditorías públicas. lwIP: uso muy extendido, lo sometemos a fuzzing

question-library-report = ¿Dónde está el informe de esa revisión?
question-library-report-why = El nombre y la versión deben coincidir con lo que lleva el producto.
question-library-report-good-1 = audit-2025.pdf

question-service-why = ¿Por qué hace falta cada programa que escucha?
question-service-why-why = Lo que nadie necesita está desactivado.
question-service-why-good-1 = Servidor web: instalación

question-port-guard = ¿Cómo se protege cada conector que el propietario no necesita nunca?
question-port-guard-why = Carcasa, pegamento, sin conector.
question-port-guard-good-1 = Dentro de la carcasa, cuatro tornillos

question-code-trim = ¿Cómo deja fuera de la imagen el código que no hace falta?
question-code-trim-why = Menos código, menos agujeros.
question-code-trim-good-1 = Opciones de compilación; paquetes sin uso retirados; código muerto eliminado

question-privileges = ¿Cómo se impide que los programas hagan más de lo que necesitan?
question-privileges-why = Un solo agujero no debería darlo todo.
question-privileges-good-1 = Un usuario propio por servicio, seccomp

question-memory-guard = ¿Qué hardware protege la memoria?
question-memory-guard-why = MMU, MPU, TrustZone y similares.
question-memory-guard-good-1 = MPU, configurada por el sistema de tiempo real

question-making = ¿Cómo desarrolla de forma segura?
question-making-why = Formación, diseño, reglas de codificación, herramientas, pruebas, revisiones, archivo, publicación, proveedores.
question-making-good-1 = Revisión de cada cambio, análisis estático, lista de comprobación para publicar

question-boot-check = ¿Cómo comprueba el producto su software al arrancar, y cómo nota un cambio?
question-boot-check-why = Detiene los implantes que sobreviven a un reinicio.
question-boot-check-good-1 = La ROM comprueba el cargador de arranque, este el núcleo y este el sistema de archivos raíz

question-boot-tell = Si se encuentra un cambio: ¿a quién avisa, y por qué conexión?
question-boot-tell-why = Y no debería salir nada más.
question-boot-tell-good-1 = Luz roja; sin red

question-outage = ¿Qué ocurre cuando falla la corriente o la red, y cuando vuelven?
question-outage-why = Diga para cada medida: corriente o red, y qué garantiza.
question-outage-good-1 = Ajustes en memoria flash con registro de cambios; el interruptor de la luz funciona sin red

question-reconnect = ¿Cómo vuelve el producto a la red tras un corte?
question-reconnect-why = Un millón de unidades a la vez tumba los servidores.
question-reconnect-good-1 = Espera aleatoria de hasta dos minutos, después cada vez más larga

question-telemetry-watch = ¿Quién revisa los datos de uso en busca de indicios de ataque, y cómo?
question-telemetry-watch-why = Los datos que ya están ahí pueden avisarle.
question-telemetry-watch-good-1 = El servidor da la alarma si el número de fallos es inusual

question-telemetry-personal = ¿Qué datos personales contienen, y hacen falta?
question-telemetry-personal-why = Deje fuera los que no hagan falta.
question-telemetry-personal-good-1 = Ninguno
question-telemetry-personal-good-2 = El número de la cuenta de usuario, para poder pedir aclaraciones

question-erase-doc = ¿Dónde se explica la eliminación?
question-erase-doc-why = Para el producto, la aplicación y la nube.
question-erase-doc-good-1 = Página de ayuda: Antes de venderlo

question-erase-confirm = ¿Cómo ve el usuario que la eliminación ha funcionado?
question-erase-confirm-why = Una señal clara.
question-erase-confirm-good-1 = La aplicación dice: se han borrado todos los datos

question-decisions = ¿Qué tiene que decidir el propietario en la instalación y después, y cuándo se le pregunta?
question-decisions-why = Pocas preguntas, hechas en el momento oportuno.
question-decisions-good-1 = Contraseña: primer arranque. Acceso a distancia: en los ajustes

question-decision-default = ¿Qué queda elegido si el propietario no hace nada?
question-decision-default-why = Debería ser lo seguro.
question-decision-default-good-1 = Acceso a distancia: desactivado

question-setup-doc = ¿Dónde se explica la instalación segura?
question-setup-doc-why = Con un consejo para cada elección.
question-setup-doc-good-1 = Guía rápida, página 2

question-check-doc = ¿Dónde pueden leer los propietarios cómo comprobar que el producto está configurado de forma segura?
question-check-doc-why = Para que noten cuándo no lo está.
question-check-doc-good-1 = Aplicación: comprobación de seguridad

question-ready = ¿Cuáles de los procesos que ha descrito funcionan de verdad, con las personas y las herramientas en su sitio?
question-ready-why = La norma quiere que se confirme cada uno.
question-ready-good-1 = Todos
question-ready-good-2 = Actualizaciones y secretos; el resto llega en primavera
question-ready-is-updates = publicación de actualizaciones de seguridad
question-ready-is-secrets = gestión de claves y secretos
question-ready-is-reports = tratamiento de las vulnerabilidades comunicadas
question-ready-is-watching = vigilancia de nuevas vulnerabilidades
question-ready-is-making = desarrollo seguro
question-ready-is-none = ninguno de ellos

question-reasons = Para cada recomendación que no cumple, o que no se aplica: ¿por qué?
question-reasons-why = La única regla que se aplica siempre. Se las enumeramos.
question-reasons-good-1 = 5.7-1: el chip no tiene arranque seguro; previsto para el próximo modelo
