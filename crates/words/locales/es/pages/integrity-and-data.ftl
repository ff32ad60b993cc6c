# SPDX-License-Identifier: Apache-2.0 OR MIT
page-no-verified-boot-sees =
    Señales de cómo arranca la imagen: las cabeceras que lee un cargador, dm-verity. Si ninguna dice que lo que se inicia está firmado: *observación*, una vez por imagen, según 5.7-1 (unidades 5.7-1-1a y 5.7-1-2a).

    Nunca un incumplimiento: el arranque seguro reside también en el cargador, en fusibles y en memoria de solo lectura, que no están en la imagen; y 5.7-1 es una recomendación. La observación dice que esta imagen no lo muestra, y que hay que mostrarlo por otros medios.

    dm-verity por sí solo no lo resuelve: protege el sistema de archivos raíz en la medida en que su hash raíz está protegido, y eso exige una firma sobre la línea de órdenes del núcleo.
page-no-verified-boot-why = Sin una cadena de firmas desde el primer código, quien escribe una vez en la flash, por un fallo o con una pinza en el chip, se queda con el dispositivo, y ni un reinicio ni un restablecimiento de fábrica lo echan.
page-no-verified-boot-blind =
    - Una firma que solo lee el cargador o el chip (fusibles, ROM de arranque, cabecera de un fabricante).
    - Formatos que esta versión no lee. Una imagen FIT con firmas, u otra parte firmada, puede estar en una región que figura como no leída: vea lo que no se leyó antes de concluir nada.
    - Si una firma presente también se *exige*.
page-no-verified-boot-fix = Firme el núcleo y lo que inicia (U-Boot: FIT con `required = "conf"`; dm-verity con su hash raíz dentro de lo firmado), con la clave pública en un cargador que el chip verifica. Diga en la tabla IXIT 20 cómo funciona. Si el hardware no puede, retire la declaración y dé la razón.

page-unverified-boot-sees =
    Imágenes que un cargador verifica: las de U-Boot (FIT) con el árbol de control del cargador al lado, las de MCUboot y las de Android (AVB).

    - *Incumplimiento* de 5.7-1 (unidades 5.7-1-1a: la integridad y la autenticidad no están garantizadas, y 5.7-1-2a: la realización lo muestra): el árbol de control no exige ninguna clave, de modo que también arranca una imagen sin firma, esté esta firmada o no; o una imagen de MCUboot no tiene firma, lo que solo iniciaría un MCUboot que no verifica ninguna; o los metadatos de Android dicen al cargador que no verifique nada, o ningún árbol de hash (indicadores 2 y 1 de `vbmeta`, como los deja `adb disable-verity`).
    - *Respetado*: la firma de la imagen es válida para una clave que el árbol de control exige; y dm-verity, si su hash raíz está dentro de tal imagen.
    - Nada, si no hay árbol de control junto a la imagen: la clave puede estar en cualquier parte.
page-unverified-boot-why = Quien escribe una vez en la flash se queda con el dispositivo. Una firma que no se exige no protege de nadie: el atacante la omite.
page-unverified-boot-blind =
    - Si el propio cargador se verifica, con fusibles y ROM de arranque.
    - Un cargador que no usa su árbol de control, y envoltorios de un fabricante alrededor de la imagen.
    - Si las unidades en uso tienen el cargador de esta imagen.
page-unverified-boot-fix = Firme la configuración (`mkimage -k keys -K control.dtb -r`), lo que marca la clave como exigida, y entregue el cargador con ese árbol. MCUboot: firme con `imgtool sign --key`, y compílelo con la mitad pública.

page-remote-log-sees = Un host al que se envía el registro del sistema, fijado en la imagen: `@host` en `syslog.conf`, `omfwd` de rsyslog, un destino de syslog-ng, `syslogd -R host`, `log_ip` de OpenWrt. *Por revisar*, una vez por línea.
page-remote-log-why = Un registro dice qué hace el dispositivo y a menudo quién lo usa: es telemetría, que hay que describir al usuario (6.5) y declarar (tabla IXIT 24), y el protocolo syslog la lleva en claro.
page-remote-log-blind =
    - Qué hay en el registro, y si el servicio de registro arranca con este archivo.
    - Registros que los programas envían por sí mismos.
page-remote-log-fix = Deje que el propietario nombre un host. Si el fabricante necesita el registro, descríbalo, pida consentimiento y envíelo por TLS (RFC 5425).

page-telemetry-endpoint-sees = Direcciones que nombran programas, scripts y configuraciones, cuando el host es de un servicio que recoge medidas, fallos o comportamiento para otros. *Observación*, una vez por host.
page-telemetry-endpoint-why = La telemetría hay que declararla (tabla IXIT 24), describirla al usuario (6.5) y, donde se recoge, examinarla en busca de anomalías (5.10-1). Una biblioteca trae consigo tal dirección sin que nadie lo haya decidido.
page-telemetry-endpoint-blind =
    - Si la dirección se llama alguna vez, y qué se envía.
    - Telemetría hacia hosts del propio fabricante: todas las direcciones están en `thirteen evidence`, en `addresses`.
page-telemetry-endpoint-fix = Anótela en la tabla IXIT 24 y en el aviso de privacidad, o compile la biblioteca sin ella.

page-personal-data-shipped-sees = Bases de datos SQLite con una tabla cuyas columnas son de personas (`email`, `phone`, `birthdate`, …) y que contiene al menos una dirección de correo electrónico. *Por revisar*, una vez por base de datos.
page-personal-data-shipped-why = Los datos de personas reales no tienen lugar en una imagen que cualquiera puede descargar: suelen venir de un banco de pruebas o del dispositivo de un desarrollador. El propietario no puede borrarlos (5.11-1), y muestran lo que el producto almacena, que hay que describir (6.1).
page-personal-data-shipped-blind =
    - Si las personas son reales: las direcciones de `example.com` y similares se pasan por alto, otras pueden ser inventadas.
    - Datos personales en otras formas: registros, JSON, imágenes.
page-personal-data-shipped-fix = Entregue la base de datos vacía, o deje que la cree el dispositivo. Averigüe de dónde vienen las filas y de quién son.

page-download-runs-as-code-sees = Scripts y crontabs que pasan lo que trae `curl`, `wget` o `uclient-fetch` directamente a una shell (`… | sh`, `eval "$(…)"`), o mediante un archivo que ejecutan (`chmod +x`, `sh`), sin nada entre medias que pueda verificarlo. *Por revisar*, una vez por línea.
page-download-runs-as-code-why = Quien responde a la petición ejecuta código en el dispositivo: con `http:` cualquiera en el camino, con TLS quien tenga el servidor. Elude el mecanismo de actualización y su firma.
page-download-runs-as-code-blind =
    - Si el script se inicia alguna vez.
    - Un archivo que inicia otro script, o con otro nombre.
    - Un certificado que el programa no verifica (`-k`).
page-download-runs-as-code-fix = Descargue a un archivo, verifique su firma con una clave de la imagen y ejecútelo después. O entréguelo con el mecanismo de actualización.

page-request-runs-as-command-sees = Scripts de shell, haserl, PHP y Lua en los que un valor de una petición web (`QUERY_STRING`, `$_GET`, `formvalue`, el cuerpo) llega a algo que ejecuta órdenes (`eval`, `sh -c`, `| sh`, una variable en lugar de una orden, `system`, `os.execute`), en la misma línea o mediante variables, sin comprobación ni entrecomillado por el camino. *Por revisar*, una vez por línea.
page-request-runs-as-command-why = Quien envía la petición elige la orden. Es la entrada más frecuente en cámaras y rúteres.
page-request-runs-as-command-blind =
    - Por líneas, no con un analizador: no se ve una comprobación en otra función o archivo, y una en la misma línea deja pasar un valor aunque quizá compruebe otra cosa. Una persona tiene que leer el lugar.
    - Programas en C, Lua compilado y valores que llegan por archivos.
    - Si el script es accesible, y para quién.
page-request-runs-as-command-fix = No construya líneas de órdenes con lo que entra. Deje pasar solo lo que se ajuste a un patrón (`case "$v" in *[!0-9]*)`), páselo como argumento propio (`execve`), o entrecomíllelo (`escapeshellarg`, `%q`).

page-network-boot-sees = Órdenes del entorno de U-Boot que cargan de la red (`tftpboot`, `dhcp`, `nfs`, `pxe` y similares), en `bootcmd` y `preboot` y en las variables que estas ejecutan. *Por revisar* según 5.7-1 (unidad 5.7-1-1a), una vez por entorno.
page-network-boot-why = Estos protocolos no conocen autenticación: quien responde primero en el cable decide qué inicia el dispositivo. Si es un último recurso, basta con hacer fallar la primera vía.
page-network-boot-blind =
    - Si el cargador verifica lo cargado, con una firma que exige: entonces la vía no importa.
    - Condiciones delante de la orden, y variables que se componen en ejecución.
    - El entorno integrado en el cargador, si no hay uno guardado.
page-network-boot-fix = Quite la orden del entorno de la versión final, y la red del cargador (`CONFIG_NET` apagado). Si el rescate la necesita, exija una firma sobre lo que se carga.

page-unsigned-kernel-module-sees =
    La configuración que un núcleo Linux lleva de sí mismo (`CONFIG_IKCONFIG`), una vez por núcleo, según 5.7-1 (unidad 5.7-1-1b).

    - *Por revisar*: tiene módulos y no pide firma (`CONFIG_MODULE_SIG` apagado, o sin `CONFIG_MODULE_SIG_FORCE` y sin lockdown).
    - *Observación*: no tiene módulos, o no acepta ninguno sin firma. Es un eslabón de una cadena, y no dice nada de los anteriores.
page-unsigned-kernel-module-why = Quien es root un momento carga un módulo, y desde entonces está por debajo de todo lo que lo notaría. Una cadena de firmas que empieza en el cargador termina en el núcleo si sus módulos no forman parte de ella.
page-unsigned-kernel-module-blind =
    - Núcleos que no llevan configuración.
    - `module.sig_enforce=1` y `lockdown=` en la línea de órdenes.
    - Quién tiene la clave, y si el sistema de archivos raíz, donde están los módulos, se verifica entero: entonces la firma importa menos.
page-unsigned-kernel-module-fix = Defina `CONFIG_MODULE_SIG_FORCE`, o compile sin `CONFIG_MODULES`; o active lockdown (`CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY`).

page-incomplete-reset-sees =
    Scripts de shell cuyo nombre anuncia un restablecimiento de fábrica, y el de OpenWrt para su botón; las órdenes que borran en ellos.

    - *Respetado* según 5.11-1 (unidad 5.11-1-1b: cada función borra su objetivo adecuadamente): se borra una partición o un sistema de archivos entero (`jffs2reset`, `mtd erase`, `ubiupdatevol -t`, `blkdiscard`).
    - *Observación*, para la misma unidad: se rehace un sistema de archivos (`mkfs`, `wipefs`), o se borran todos sus archivos (`rm -rf /data/*`, `find … -delete`). Los bloques de sus archivos conservan lo que contenían, salvo que el programa o el almacenamiento los descarte también. O se borra una partición, pero lo decide un argumento del script, o este borra además archivos del usuario uno por uno: una persona debería mirar qué partición es. No cuenta una que se llame por registros, cargador o núcleo.
    - *Por revisar*, para la misma unidad: solo se borran o sobrescriben archivos o ajustes sueltos. Lo que la lista olvida se queda, y también el contenido de lo borrado, hasta que la flash se vuelva a escribir.
page-incomplete-reset-why = Un dispositivo revendido lleva la red, las cuentas y las grabaciones de su primer propietario, salvo que el restablecimiento se lo lleve todo.
page-incomplete-reset-blind =
    - Si el botón o el menú llama a este script, y los restablecimientos que hace un programa compilado.
    - Qué partición contiene los datos del usuario, si hay varias.
    - Datos en los servicios del fabricante.
page-incomplete-reset-fix = Guarde todo lo del usuario en una partición, y haga que el restablecimiento la borre entera; con almacenamiento cifrado, deseche su clave.
