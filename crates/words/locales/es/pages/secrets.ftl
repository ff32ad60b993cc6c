# SPDX-License-Identifier: Apache-2.0 OR MIT
page-core-dump-kept-sees = Ajustes que hacen que el núcleo escriba la memoria de un programa fallido en un lugar duradero (`kernel.core_pattern` fuera de `/tmp`, `/var`, `/run`; `Storage=external` de systemd-coredump), y scripts de inicio y `limits.conf` que permiten tales archivos (`ulimit -c` con algo distinto de 0). *Por revisar*, una vez por línea.
page-core-dump-kept-why = Lo que un programa tenía en memoria, claves y contraseñas incluidas, queda en un archivo, fuera del almacenamiento que 5.4-1 pide que sea seguro, y sobrevive a un reinicio.
page-core-dump-kept-blind =
    - Qué programas fallan, y qué hay en su memoria.
    - Si un patrón sin `ulimit -c` escribe algo: el límite es 0 por defecto en la mayoría de los sistemas.
    - Programas que fijan su propio límite.
page-core-dump-kept-fix = `kernel.core_pattern=|/bin/false`, `fs.suid_dumpable=0`, y ningún `ulimit -c` en la versión final.

page-hard-coded-password-sees =
    Contraseñas con las que el dispositivo inicia sesión en otra parte: en una dirección (`mqtts://hub:…@broker`), y en los ajustes de los que un programa conocido lee una (`remote_password` de mosquitto, `psk` de wpa_supplicant, `password` de msmtp, ddclient, inadyn).

    - *Incumplimiento* de 5.4-3 (unidad 5.4-3-2a: un parámetro de seguridad crítico está incrustado) y 5.4-4 (unidad 5.4-4-1b: no es único por dispositivo): tal línea está en una configuración que el dispositivo lee.
    - *Por revisar*: un ajuste cuyo nombre pide una contraseña (`db_password=…`), sin que se sepa aquí qué hace su programa con ella; una dirección en un script o programa, o de un host reservado para ejemplos o de la red doméstica; una plantilla rellenada a medias (`ssid="SSID"`), una red desactivada, un archivo que un script reescribe; una contraseña en la línea de órdenes de un script (`curl -u`, `sshpass -p`), en `.netrc` o en `ipsec.secrets`.

    Se pasan por alto: comentarios, documentación y ejemplos, marcadores, variables, nombres de archivo, hashes, direcciones del propio dispositivo.
page-hard-coded-password-why = Una contraseña que está en la imagen está en manos de quien la descarga; si vale para todas las unidades, una delata a todas las demás, y el fabricante no puede cambiarla sin dejarlas fuera.
page-hard-coded-password-blind =
    - Si el primer arranque la sustituye, y qué permite hacer.
    - Contraseñas en programas compilados, en bases de datos, en partes cifradas o no leídas.
    - Contraseñas de las cuentas y de la wifi del propio dispositivo: otras comprobaciones las miran.
page-hard-coded-password-fix = Dé a cada unidad su propia contraseña, creada en fábrica o en el alta y guardada en la partición escribible, o un certificado propio. Cambie la que ya se conoce.

page-hard-coded-token-sees =
    Tokens y claves de servicios en los archivos de una imagen: por la forma que solo un servicio entrega (GitHub, GitLab, npm con su suma de comprobación, Stripe, SendGrid, Slack, claves de Azure por su longitud una vez descodificadas), y ajustes cuyo nombre pide un token (`API_TOKEN`, `client_secret`) y cuyo valor es tan aleatorio como uno.

    - *Incumplimiento*: la forma es la propia del servicio, o tal ajuste está en una configuración bajo `/etc` o en un archivo de ajustes; también una clave privada de WireGuard. Unidad 5.4-3-2a: un parámetro de seguridad crítico está incrustado; unidad 5.4-4-1b: no es único por dispositivo.
    - *Por revisar*: el identificador de una clave de Amazon (su secreto está en otra parte), una clave de Google (hecha para verse, si está ligada a una aplicación), un JSON Web Token (puede haber caducado), una clave de cifrado (`aes_key`), un token en un script, un UUID o un valor corto.

    Se pasan por alto: comentarios, documentación, ejemplos, marcadores, referencias a variables y archivos, claves públicas, hashes, scripts de páginas web.
page-hard-coded-token-why = Quien desempaqueta una imagen tiene el token de todas las unidades, y puede hablar con el servicio como si fuera una de ellas, o todas; y no se puede revocar sin dejarlas a todas fuera.
page-hard-coded-token-blind =
    - Qué permite un token, si aún funciona y si el primer arranque lo sustituye.
    - Tokens sin forma propia en programas compilados, y los que se componen por partes.
    - Secretos en partes cifradas o no leídas de la imagen.
page-hard-coded-token-fix = Revoque el token. Dé a cada unidad una credencial propia: una clave creada en el dispositivo en el primer arranque y certificada en el alta, o un código de un solo uso de la fábrica.

page-host-private-key-sees =
    La mitad privada de una clave de host SSH en la imagen, en el formato de dropbear, de OpenSSH o PEM, donde su nombre y lugar dicen que es una clave de host. *Incumplimiento*, una vez por clave y archivo. *Por revisar* donde un script del arranque la quita y hace crear otra.

    Se pasan por alto: claves públicas; archivos sin un solo byte, que OpenWrt entrega para reservar el sitio; claves protegidas con frase (un servidor desatendido no puede usarlas); y claves que una biblioteca publica para sus autopruebas, que están dentro de programas y no prueban nada de la identidad de este dispositivo.
page-host-private-key-why = La clave de host es lo que dice al propietario que el servidor SSH es su dispositivo y no alguien en medio. Una que está en la imagen está en todas las unidades y en manos de quien descarga el firmware: cualquiera puede hacerse pasar por cualquier unidad y leer la contraseña que se teclea. Tales claves se recopilan y publican, y las mismas aparecen en productos de fabricantes distintos. Es un parámetro de seguridad crítico incrustado (5.4-3, unidad 5.4-3-2a) y no es único por dispositivo (5.4-4, unidad 5.4-4-1b).
page-host-private-key-blind =
    - Si el primer arranque desecha la clave y crea una nueva. Si es así, el archivo sobra; si no es *siempre* así, el hallazgo vale.
    - Si un servidor SSH arranca, y con qué archivo de clave.
    - Claves privadas para otros fines (TLS, actualizaciones, VPN).
    - Claves en partes cifradas o no leídas de la imagen.
page-host-private-key-fix = Quite el archivo de la imagen y cree la clave en el dispositivo en el primer arranque, una vez sembrado su generador aleatorio: `dropbear -R` lo hace por sí mismo, `ssh-keygen -A` lo hace para OpenSSH. Guárdela en la partición escribible, para que una actualización no la pierda. Las unidades en uso también necesitan una clave nueva: que la actualización sustituya una clave cuya huella sea la publicada.

page-private-key-file-sees =
    Una clave privada en formato PEM, DER, de OpenSSH o de dropbear en cualquier lugar de la imagen, o en un almacén de claves (PKCS #12, JKS, JCEKS).

    - *Incumplimiento* de 5.4-3 (unidad 5.4-3-2a): la clave no está cifrada, o su almacén se abre con una contraseña que dan herramientas y manuales (`changeit`), y está en un archivo que no es un programa: el `server.pem` de un servidor web, una clave de cliente para la nube, la `id_rsa` de un usuario.
    - *Por revisar*: la clave está cifrada (la frase también tiene que estar en algún sitio, a menudo en la misma imagen); o está dentro de un programa o biblioteca y no se conoce como una que esta publica para sus autopruebas; o dentro de algo que no es un archivo; o el archivo lleva el nombre de una clave de prueba (`test.key`); o un script del arranque crea otra en su lugar.
    - *Observación*: está entre documentación, ejemplos o datos de prueba.

    Se pasan por alto: claves que las bibliotecas publican para sus autopruebas, dentro de programas; claves de host SSH, que tienen su propia comprobación (`host-private-key`); claves públicas y certificados; las palabras `BEGIN PRIVATE KEY` sin clave detrás.
page-private-key-file-why = Lo que está en la imagen está en todas las unidades y en manos de quien descarga el firmware. Con la clave de un servidor, cualquiera puede hacerse pasar por el dispositivo y leer lo que se le envía; con la de un cliente, cualquiera puede hacerse pasar por el dispositivo ante el servicio del fabricante. Hay colecciones públicas de tales claves. Una clave fija en el software es un parámetro de seguridad crítico incrustado, que 5.4-3 excluye.
page-private-key-file-blind =
    - Si la clave se usa, o se sustituye en el primer arranque. Si siempre es así, el archivo sobra; dígalo en la declaración y aparte el hallazgo con esa razón.
    - Para qué sirve la clave: si protege actualizaciones o el servicio, también afecta a 5.4-4.
    - Claves como números sin más, en almacenes de otros tipos (BKS), o en partes cifradas o no leídas de la imagen.
page-private-key-file-fix = Quite el archivo de la imagen. Cree la clave en el dispositivo en el primer arranque, o ponga una por unidad en la producción, en un almacén que solo su usuario pueda leer. Sustituya lo que la clave ha protegido: hay que revocar los certificados firmados con ella.

page-shared-device-certificate-sees =
    Un certificado y, en la misma imagen, la clave privada que le corresponde, legible sin frase. *Por revisar*, una vez por certificado y archivo, con el lugar de la clave. Peor si el certificado puede firmar otros: entonces la clave de una autoridad está en todas las unidades.

    Se pasan por alto: programas, colecciones, documentación y pruebas.
page-shared-device-certificate-why = El par es una identidad: de un servidor, de un cliente del servicio del fabricante, de una autoridad. En la imagen es la misma para todas las unidades, y una que se abra las delata a todas. 5.4-4 pide que lo que protege las actualizaciones y la comunicación con los servicios sea único por dispositivo.
page-shared-device-certificate-blind =
    - Si el par se usa, para qué, y si el primer arranque crea otro.
    - Claves y certificados unidos en un almacén, y curvas cuya mitad pública la clave no da.
page-shared-device-certificate-fix = Cree la clave en el dispositivo en el primer arranque o en la producción, una por unidad, y haga firmar allí su certificado. La clave de una autoridad no tiene lugar en un dispositivo: guárdela fuera de línea, y revoque lo que haya firmado una entregada.

page-settings-in-clear-sees =
    La tabla de particiones de un dispositivo de Espressif con una partición de ajustes (NVS), donde están la contraseña de la wifi, claves y tokens.

    - *Por revisar* según 5.4-1 (unidad 5.4-1-1c): ni la partición está marcada como cifrada, ni hay una para sus claves (`nvs_keys`). Aunque el cifrado de la flash esté activo, no abarca NVS.
    - *Observación*: está una de las dos cosas.
page-settings-in-clear-why = Quien quita el chip flash de un dispositivo regalado, o lo lee por los contactos, lee la contraseña de la red de su propietario.
page-settings-in-clear-blind =
    - Claves que el chip deriva por sí mismo (cifrado de NVS por HMAC, desde ESP-IDF 5.2), que no necesitan partición.
    - Fusibles: si el cifrado de la flash está activo, y si el bus del chip está cerrado.
    - Lo que el software pone en NVS.
page-settings-in-clear-fix = Active el cifrado de la flash en modo release y el de NVS (`CONFIG_NVS_ENCRYPTION`), por HMAC o con una partición `nvs_keys` marcada `encrypted`.

page-secret-in-log-sees = Líneas de scripts de shell que pasan a `logger`, o escriben en un archivo de registro, una variable cuyo nombre dice que contiene un secreto (`password`, `psk`, `token`). *Por revisar* según 5.4-1 (unidad 5.4-1-1c), una vez por línea.
page-secret-in-log-why = Los registros los lee quien busca un fallo, se conservan, se envían al fabricante y a servidores. Lo que protege el secreto donde está almacenado (5.4-1) no lo protege allí.
page-secret-in-log-blind =
    - Qué contiene la variable, y si la línea se ejecuta alguna vez.
    - Programas compilados, y scripts en otros lenguajes.
    - Líneas que continúan en la siguiente.
page-secret-in-log-fix = Registre que se ha fijado, nunca cuál es.
