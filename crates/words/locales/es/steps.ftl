# SPDX-License-Identifier: Apache-2.0 OR MIT
# Qué sigue abierto y qué hacer.

need-declaration = Faltan las respuestas del fabricante.
need-firmware = Faltan pruebas de una imagen de firmware.
need-device = Hay que examinar el propio dispositivo.
need-capture = Falta una captura del tráfico de red del dispositivo.
need-site = Hay que examinar el sitio web del fabricante.
need-person = Esto debe juzgarlo una persona.
need-coverage = Una parte de lo entregado no se ha leído.

step-give-declaration = Redacte la declaración: responda a las preguntas sobre su producto.
step-connect-device = Ponga el dispositivo en el banco de pruebas, para ver lo que solo él puede mostrar.
step-capture-traffic = Registre durante un rato el tráfico de red del dispositivo y entregue la captura.
step-name-web-site = Indique su sitio web, con su política de divulgación de vulnerabilidades y su periodo de soporte.
step-read-the-rest = Entregue en otra forma lo que no se pudo leer, por ejemplo la imagen sin cifrar o el sistema de archivos raíz.
step-give-firmware = Entregue la imagen de firmware o la carpeta de su sistema de archivos raíz.
step-ask-a-person = Haga que una persona examine lo que solo una persona puede juzgar, y anote lo que vio.
step-fill-table = Rellene la tabla IXIT { $table } donde esté vacía.
