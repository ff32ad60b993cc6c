# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    Un mosquitto que la imagen inicia y que escucha a otros además del propio dispositivo.

    - *Incumplimiento* de 5.5-4 (unidad 5.5-4-1a: lo accesible por la red no tiene autenticación): `allow_anonymous true`, ninguna lista de permisos (`acl_file`) y ningún certificado exigido a los clientes.
    - *Por revisar*: lo mismo con una lista de permisos, o si la imagen no aclara si arranca.
    - *Observación*: `allow_anonymous false`. No dice nada de otras funciones accesibles.
page-mqtt-anonymous-why = Quien está en la red lee todos los mensajes y envía órdenes a todos los que escuchan.
page-mqtt-anonymous-blind =
    - Qué hacen los temas, complementos que autentican, un cortafuegos.
    - Valores por defecto: sin el ajuste, las versiones anteriores a 2.0 dejan entrar a todos, las posteriores a nadie.
page-mqtt-anonymous-fix = `allow_anonymous false` con `password_file`, o certificados para los clientes (`require_certificate true`); ligue la escucha a 127.0.0.1 si solo la usa el propio dispositivo.

page-ssh-weak-algorithms-sees =
    `Ciphers`, `MACs`, `KexAlgorithms` y `Protocol` en la configuración del servidor OpenSSH, donde activan lo que sus autores han desactivado: RC4, DES y 3DES, Blowfish, modos CBC, MD5, `diffie-hellman-group1-sha1`, versión 1 del protocolo.

    - *Incumplimiento* de 5.5-1 (unidad 5.5-1-1d: la criptografía tiene ataques viables conocidos): el servidor arranca y ofrece RC4, DES simple o el grupo 1. MD5 en un MAC y la versión 1 del protocolo (que el servidor ya no tiene desde OpenSSH 7.4) quedan por revisar.
    - *Por revisar* para la misma unidad: el resto (3DES, Blowfish, CBC), o un arranque que la imagen no aclara.
page-ssh-weak-algorithms-why = Quien está en medio elige lo más débil que ambos lados conocen.
page-ssh-weak-algorithms-blind =
    - Qué ofrece un servidor sin estas líneas: depende de su versión.
    - dropbear, cuyos algoritmos están integrados.
page-ssh-weak-algorithms-fix = Quite las líneas: lo que OpenSSH ofrece por sí mismo es sólido. Los clientes antiguos no son una razón en un dispositivo de consumo.

page-weak-key-sees =
    Claves y certificados cuyo tamaño se conoce: RSA por debajo de 2048 bits, DSA, curvas elípticas por debajo de 224 bits. *Por revisar*, una vez por clave y archivo.

    Se pasan por alto: archivos con cuatro certificados o más, que son colecciones de autoridades públicas (en las raíces antiguas se confía por su nombre, no por su firma); claves dentro de programas; documentación y pruebas.
page-weak-key-why = Las claves de este tamaño están por debajo de lo que NIST SP 800-131A, BSI TR-02102 y la lista SOGIS admiten desde 2014. RSA de 512 bits se factoriza en horas, 1024 bits está al alcance de Estados.
page-weak-key-blind =
    - Para qué sirve la clave, y si algo la usa. Por eso queda por revisar.
    - Claves que el dispositivo crea por sí mismo, y tamaños de claves cifradas.
    - Claves con un defecto en sus números (`flawed-key`), y las del generador de Debian de 2008.
page-weak-key-fix = Cree una clave nueva: Ed25519, P-256 o RSA de 3072 bits. Para una clave que verifica actualizaciones, entregue la nueva con una actualización que aún firme la antigua.

page-weak-wifi-sees =
    Cómo se cifra la wifi propia del dispositivo: `wpa` y `wep_key` de hostapd, `encryption` de OpenWrt.

    - *Incumplimiento* de 5.5-1 (unidad 5.5-1-1d: la criptografía tiene ataques viables conocidos): WEP, activo en el estado de entrega. La clave se encuentra en minutos escuchando.
    - *Por revisar* según la misma disposición (unidad 5.5-1-1a): la red está activa y abierta. Quizá solo sirva para la configuración inicial; entonces lo que pasa por ella necesita protección propia.
    - *Por revisar* (unidad 5.5-1-1d): el primer WPA solo con TKIP.
page-weak-wifi-why = Lo que pasa por ella lo lee y lo cambia cualquiera que esté al alcance.
page-weak-wifi-blind =
    - Cuánto tiempo está activa una red abierta, y qué protege la configuración inicial.
    - Controladores que toman sus ajustes de otra parte.
page-weak-wifi-fix = WPA2 con CCMP o WPA3 (`wpa=2`, `rsn_pairwise=CCMP`, `encryption sae-mixed`), con una clave propia de cada unidad.

page-web-interface-without-tls-sees =
    Un servidor web que la imagen inicia (uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd), y las direcciones por HTTP simple que su configuración abre a otros además del propio dispositivo.

    - *Incumplimiento* de 5.5-1 (unidad 5.5-1-1a) y 5.6-1 (unidad 5.6-1-1a): el servidor está activo en el estado de entrega, y o bien sus páginas son una interfaz de administración (uhttpd con un gestor para Lua o ubus, o con LuCI), o bien el mismo servidor las sirve también por TLS y una línea desactiva TLS para esta dirección: el fabricante las protege allí, y aquí no. `redirect_https` de uhttpd no ayuda si la imagen no tiene biblioteca o certificado para TLS: entonces el servidor se queda en HTTP simple.
    - *Por revisar*: el servidor está activo y la imagen no dice si sus páginas piden iniciar sesión o si redirige a HTTPS; o arranca bajo una condición que la imagen sola no aclara.
    - Nada: solo se sirve al propio dispositivo (127.0.0.1, ::1); todos son redirigidos a HTTPS y HTTPS funciona; o el servidor no arranca.

    Por qué la unidad 5.6-1-1a: HTTPS hace todo lo que hace HTTP, así que nada justifica un inicio de sesión por HTTP.
page-web-interface-without-tls-why = Un inicio de sesión por HTTP envía la contraseña y luego la sesión en claro a todos los de la misma red, incluidos el teléfono de un invitado y un televisor infectado. Quien está en medio también puede cambiar la página. 5.5-1 pide criptografía según las buenas prácticas y adecuada al uso, y no hay ninguna.
page-web-interface-without-tls-blind =
    - Qué son las páginas. Un servidor con solo imágenes públicas no es un defecto.
    - Redirecciones de servidores distintos de uhttpd, y las que una página hace por sí misma: un servidor junto a HTTPS que quizá solo redirige queda por revisar.
    - Un cortafuegos que cierre el puerto; servidores con otros nombres, o compilados en un programa.
    - Lo bueno que es TLS donde lo hay.
page-web-interface-without-tls-fix = Sirva las páginas por HTTPS con una clave que cada dispositivo crea en el primer arranque, y que el puerto 80 solo redirija, o ciérrelo. En OpenWrt: instale una biblioteca TLS para uhttpd y un programa que cree certificados, y ponga `redirect_https 1`; con lighttpd, `url.redirect` en el puerto 80.
