# SPDX-License-Identifier: Apache-2.0 OR MIT
page-adb-over-network-sees =
    Un puerto en `service.adb.tcp.port` o `persist.adb.tcp.port` entre las propiedades de una imagen de Android, que hace que adbd escuche en todas las interfaces.

    - *Incumplimiento* de 5.6-1 (unidad 5.6-1-1a: nada lo justifica) y 5.6-4 (unidad 5.6-4-1c: una interfaz de depuración está activa por defecto).
    - *Por revisar*, para las mismas unidades: `ro.adb.secure=1` pide una clave que el propietario debe aceptar.
page-adb-over-network-why = Es una shell para quien se conecte. Hay gusanos (ADB.Miner, Trinity) que viven en televisores y decodificadores con el puerto 5555 abierto.
page-adb-over-network-blind =
    - Si adbd está en la imagen y se inicia, y un cortafuegos.
    - Un puerto que un programa fija después.
page-adb-over-network-fix = Quite la propiedad de la versión final, y compílela como `user`, no como `userdebug`.

page-authorized-key-sees =
    Una clave pública en un archivo que dice qué claves pueden iniciar sesión (`authorized_keys` de dropbear u OpenSSH) en la imagen, o en un script que escribe tal archivo. *Por revisar*, una vez por clave y archivo.

    Por qué no es un incumplimiento: la mitad pública no es un secreto, así que no es un parámetro de seguridad *crítico* (5.4-3), y una clave no es una contraseña (5.1-1). Es un segundo mecanismo de autenticación por la red (unidad 5.1-5-2a: mecanismos que la IXIT omite) tras una interfaz que el propietario no controla (unidad 5.6-1-2b: interfaces que la IXIT omite). Si falta algo, lo debe mostrar la declaración: una asistencia remota declarada, explicada al propietario y ligada a una cuenta de su elección no es un defecto. Por eso debe mirarlo una persona.
page-authorized-key-why = Quien tiene la mitad privada puede iniciar sesión en toda unidad hecha con esta imagen, pese a la contraseña del propietario, y este no lo ve. Si se filtra esa única clave, o se marcha quien la creó, todas las unidades quedan abiertas a la vez, y solo una actualización las cierra. Las claves de desarrolladores se quedan en las imágenes por error más a menudo que a propósito.
page-authorized-key-blind =
    - Si un servidor SSH arranca, lee este archivo y admite esta cuenta.
    - Quién tiene la mitad privada.
    - Claves que se añaden en el primer arranque o se obtienen de un servidor (`AuthorizedKeysCommand`), y autoridades de certificación de usuarios (`TrustedUserCAKeys`).
page-authorized-key-fix = Quite la clave de la versión final; que la compilación falle si un archivo `authorized_keys` contiene una línea. Si la asistencia necesita un acceso, que lo abra el propietario, por un tiempo, con una clave o certificado solo para esa unidad, y declárelo en la IXIT (tablas 1 y 15).

page-boot-shell-argument-sees =
    La línea de órdenes que un cargador da al núcleo, en su entorno, por las órdenes de este, en un árbol de dispositivos o en un archivo (`cmdline.txt`, `extlinux.conf`, `grub.cfg`, `uEnv.txt`), cuando inicia una shell en lugar del sistema, o lleva a ella: `init=/bin/sh`, `rdinit=/bin/sh`, `rd.break`, `systemd.debug-shell`, `single`. De varios `init=` cuenta el último.

    {"*"}Incumplimiento* de 5.6-4 (unidades 5.6-4-1b y 5.6-4-1c: una interfaz de depuración innecesaria no está desactivada): la shell está en la consola y no pide contraseña. {"*"}Por revisar*: `single` por sí solo, donde lo que se pide depende del sistema; una shell que recibe un script; y una línea que puede ser sustituida, que se fija bajo una condición o que es una entre varias.
page-boot-shell-argument-why = Quien alcanza los contactos serie es root, antes de cualquier cuenta o servicio.
page-boot-shell-argument-blind =
    - Si la consola sale de la carcasa, y si el entorno de una unidad difiere.
    - Líneas de órdenes compuestas con lo que solo el dispositivo sabe.
page-boot-shell-argument-fix = Quite la palabra de `bootargs` en la versión final, y compile el cargador de modo que el entorno en la flash no pueda reponerla (`CONFIG_CMDLINE_FORCE`, una línea de órdenes firmada, un entorno protegido contra escritura).

page-console-root-shell-sees =
    Lo que se obtiene en el puerto serie, la pantalla o lo que sea la consola del dispositivo: líneas de inittab (`askfirst`, `askconsole`, `respawn`), unidades de systemd (getty, o una shell con `StandardInput=tty`), una shell en un terminal en un script de inicio, la consola del init de Android. No cuenta un inittab que systemd no lee.

    - *Incumplimiento* de 5.6-4 (unidad 5.6-4-2a): una shell, al momento.
    - *Por revisar*: una shell o una petición de inicio de sesión, según un ajuste (`login.sh` de OpenWrt solo pregunta si `ttylogin` está definido), o una shell bajo una condición.
    - Nada: una petición de inicio de sesión. Si se abre sin contraseña, lo dice `password-less-account`.

    Por qué la unidad 5.6-4-2a: pregunta si cada interfaz de depuración está desactivada en su estado por defecto, y la imagen es ese estado. Un hallazgo por consola.
page-console-root-shell-why = Quien abre la carcasa, o encuentra por fuera los contactos del puerto serie, tiene root con un cable de unos pocos euros: todas las claves y contraseñas del dispositivo, y con ellas quizá el servicio del fabricante. Así se encuentra también el siguiente fallo. 5.6-4 pide que una interfaz de depuración accesible físicamente esté desactivada por software.
page-console-root-shell-blind =
    - Si la línea llega a un conector, a contactos o a ninguna parte. 5.6-4 habla de interfaces accesibles físicamente (con un cable estándar, dice TS 103 701): si no las hay, declare que la condición 13 no se cumple, y la disposición no se aplica.
    - Si el cargador cierra la consola (`console=` de la línea de órdenes del núcleo), y la petición del propio cargador.
    - Consolas que abre otro programa.
page-console-root-shell-fix = Quite la línea de `/etc/inittab` en la versión final, y ponga la consola del núcleo a null. Si el servicio técnico necesita la línea, ponga allí un inicio de sesión con una contraseña por unidad (`getty`, `login`), apagado hasta que el propietario lo active.

page-debug-tool-sees = Programas propios hechos para mirar en otros programas, en la memoria o en el tráfico: `gdbserver`, `strace`, `tcpdump`, `socat` y similares, por su nombre. *Por revisar*, una vez por programa.
page-debug-tool-why = 5.6-6 pide que el código no sea más del que el producto necesita. Una herramienta de depuración no sirve al propietario, y sí mucho a quien ha entrado: lee secretos de la memoria y contraseñas de la red sin traer nada consigo.
page-debug-tool-blind =
    - Herramientas con otros nombres, y las que BusyBox lleva integradas.
    - Si un servicio del producto llama a la herramienta.
page-debug-tool-fix = Deje el paquete fuera de la versión final, y consérvelo en la de desarrollo. Si el producto lo necesita, dígalo en la tabla IXIT 16.

page-executable-stack-sees = Lo que cada programa y biblioteca ELF de un sistema de archivos dice de su pila (`PT_GNU_STACK`). Si todos piden una no ejecutable: *respetado*. Si algunos piden una ejecutable, o no dicen nada, lo que en la mayoría de las máquinas equivale a ejecutable: *por revisar*, una vez por sistema de archivos, con los primeros programas. Los módulos del núcleo quedan fuera.
page-executable-stack-why = 5.6-8 pide control de acceso a la memoria por hardware. Una página de memoria que se puede escribir y ejecutar renuncia a él: lo que entra como datos por un desbordamiento se ejecuta como código. Una sola biblioteca con pila ejecutable hace ejecutable la de todo proceso que la carga.
page-executable-stack-blind =
    - Qué puede hacer el procesador, y si el núcleo lo aprovecha: MIPS antes de la versión 3 no puede marcar páginas.
    - Memoria que un programa reserva por sí mismo, y microcontroladores sin archivos ELF.
    - Por qué lo pide una biblioteca: lo habitual es un archivo en ensamblador sin nota.
page-executable-stack-fix = Enlace con `-z noexecstack`, y añada `.section .note.GNU-stack,"",@progbits` a los archivos en ensamblador. `readelf -lW` muestra el indicador. Diga en la tabla IXIT 18 qué protege el procesador.

page-kernel-memory-unprotected-sees =
    Las opciones con las que un núcleo dice haber sido compilado (`CONFIG_IKCONFIG`).

    - *Por revisar* según 5.6-8 (unidad 5.6-8-1b: ¿controla el mecanismo el acceso a la memoria?): el código del núcleo puede escribirse, o ejecutarse datos (`STRICT_KERNEL_RWX` sin definir); `/dev/mem` da toda la memoria (`DEVMEM` sin `STRICT_DEVMEM`); `/dev/kmem`.
    - *Respetado* para la misma unidad: `STRICT_KERNEL_RWX` está definido, y `/dev/mem` falta o está restringido.
page-kernel-memory-unprotected-why = Entonces basta un fallo en un controlador para cambiar el núcleo, y root puede leer toda clave en memoria.
page-kernel-memory-unprotected-blind =
    - Núcleos que no llevan sus opciones; opciones que la línea de órdenes desactiva (`rodata=off`).
    - Máquinas sin ese hardware, donde la opción no existe.
page-kernel-memory-unprotected-fix = Defina `CONFIG_STRICT_KERNEL_RWX`, `CONFIG_STRICT_MODULE_RWX`; desactive `CONFIG_DEVMEM` y `CONFIG_DEVKMEM`.

page-legacy-remote-service-sees =
    Lo que la imagen inicia al arrancar o cuando alguien se conecta (inetd, `tcpsvd`, `udpsvd`, `tcpserver`, `s6-tcpserver`), cuando el programa sirve FTP (`vsftpd`, `proftpd`, `pure-ftpd`, `bftpd`, `ftpd`), TFTP (`tftpd`, `atftpd`) o uno de los servicios r (`rshd`, `rlogind`, `rexecd`). telnet tiene su propia comprobación.

    - *Incumplimiento* de 5.6-1 (unidad 5.6-1-1a), y de 5.5-1 (unidad 5.5-1-1a) si hay un inicio de sesión que viaja en claro (todos menos TFTP, que no tiene): está activo en el estado de entrega.
    - *Por revisar*: FTP cuya configuración habla de TLS y no muestra que rechace a quien llega sin él; o un arranque bajo una condición que la imagen sola no aclara.
    - Nada: FTP que rechaza inicios de sesión sin TLS (`ssl_enable=YES` de vsftpd con `anonymous_enable=NO`, `TLSRequired on` de ProFTPD, `TLS 2` o `-Y 2` de Pure-FTPd); un servidor que solo escucha para el propio dispositivo (127.0.0.1); un cliente (`ftp`, `tftp`, `ftpget`), una función de BusyBox que nada inicia, una línea comentada, un programa que no está en la imagen.

    Por qué la unidad 5.6-1-1a: pregunta de cada interfaz activa si su finalidad lo justifica. Cada uno de estos tiene desde hace décadas un sucesor cifrado (SFTP, HTTPS, SSH), así que nada lo justifica.
page-legacy-remote-service-why = FTP y los servicios r envían nombre, contraseña y contenido en claro; TFTP no pide contraseña alguna; los servicios r creen la dirección del remitente. Son restos de desarrollo y producción más a menudo que funciones que un propietario use, y los escáneres los encuentran en horas.
page-legacy-remote-service-blind =
    - Un cortafuegos que cierre el puerto, y si responde: para eso hace falta el dispositivo.
    - Lo que entrega el servidor: solo archivos públicos puede ser tolerable en TFTP.
    - Servidores con otros nombres, o dentro de otro programa (`--enable-tftp` de dnsmasq, demonios del fabricante).
page-legacy-remote-service-fix = Quite la línea que lo inicia, y el programa de la compilación. Si hay que mover archivos, use SFTP o HTTPS, apagado hasta que el propietario lo active.

page-loader-console-open-sees =
    `bootdelay` de U-Boot, en su entorno o en su árbol de control.

    - *Por revisar* según 5.6-4 (unidad 5.6-4-1a): es cero o más, o -1. Quien envía a tiempo una tecla por el puerto serie obtiene la petición del cargador, que lee y escribe memoria y flash e inicia lo que se le dé.
    - *Observación*: es -2, que arranca al momento y no atiende a ninguna tecla. No dice nada de otras interfaces de depuración.
page-loader-console-open-why = La petición del cargador es una interfaz de depuración por debajo de todo inicio de sesión: basta `setenv bootargs … init=/bin/sh`.
page-loader-console-open-blind =
    - Una contraseña o palabra secreta para la petición (`CONFIG_AUTOBOOT_KEYED`), y una consola apagada.
    - El valor integrado en el cargador, si ni el entorno ni el árbol dan uno.
    - Si los contactos existen, y se alcanzan sin abrir la carcasa.
page-loader-console-open-fix = Ponga `bootdelay` a -2 en la versión final (`CONFIG_BOOTDELAY=-2`), o pida una contraseña propia de cada unidad (`CONFIG_AUTOBOOT_KEYED`, `CONFIG_AUTOBOOT_ENCRYPTION`). Proteja el entorno contra escritura.

page-remote-shell-starts-sees =
    Lo que la imagen inicia al arrancar o cuando alguien se conecta y da una shell a la red: netcat que escucha (`nc -l … -e /bin/sh`), `socat TCP-LISTEN:… EXEC:/bin/sh`, `ttyd` con una shell por orden, e inetd, `tcpsvd` o `tcpserver` que inician una shell.

    - *Incumplimiento* de 5.6-1 (unidad 5.6-1-1a), 5.5-4 (unidad 5.5-4-2a) y 5.5-5 (unidad 5.5-5-2a): arranca en el estado de entrega.
    - *Por revisar*: arranca bajo una condición que la imagen sola no aclara; las direcciones están limitadas (`--allow`, `range=`); o `ttyd` sin `-W`, pues las versiones posteriores muestran entonces la shell y no aceptan teclas.
    - Nada: solo escucha para el propio dispositivo, pide iniciar sesión (`login`, `ttyd -c`, certificados de los clientes), ejecuta un script u otro programa, o nada la inicia. telnet tiene su propia comprobación.

    Por qué la unidad 5.6-1-1a: pregunta de cada interfaz activa si su finalidad lo justifica. Nada justifica una shell que no pregunta a nadie quién es.
page-remote-shell-starts-why = Quien alcanza el puerto tiene el dispositivo: casi siempre como root, sin rastro y en claro. Es un resto del desarrollo que los gusanos buscan.
page-remote-shell-starts-blind =
    - Un cortafuegos que cierre el puerto, y si responde: para eso hace falta el dispositivo.
    - Una shell que abre otro programa, o un script en otro lenguaje; servidores con otros nombres.
page-remote-shell-starts-fix = Quite la línea que la inicia, y el programa de la compilación. Si hace falta una shell por la red, use SSH con claves, apagado hasta que el propietario lo active.

page-setuid-program-sees = Programas ELF que pertenecen a root y llevan el bit set-user-ID. *Por revisar*, una vez por programa.
page-setuid-program-why = Un servicio que funciona con su propio usuario solo está tan confinado como los programas que puede iniciar. Uno con set-user-ID root y un fallo en él, y el confinamiento desaparece. 5.6-7 pide el mínimo privilegio.
page-setuid-program-blind =
    - Si el programa devuelve los derechos enseguida (BusyBox lo hace, según la función), y si alguien más que root puede iniciar sesión.
    - Capacidades en atributos extendidos.
    - Archivos y carpetas que no conservan propietarios: allí todo parece ser de root.
page-setuid-program-fix = `chmod u-s` si solo root llama al programa. Para `ping`, dé `CAP_NET_RAW`; para BusyBox, compile aparte las funciones que necesitan el bit.

page-sudo-without-password-sees = Líneas de `sudoers` que permiten a un usuario o grupo distinto de root ejecutarlo todo (`ALL`) sin contraseña (`NOPASSWD`). *Por revisar*, una vez por línea. Los derechos sobre programas concretos se pasan por alto: para eso está sudo.
page-sudo-without-password-why = Un servicio puesto bajo su propio usuario por mínimo privilegio (5.6-7) es root de todos modos si ese usuario puede llamar a sudo para todo.
page-sudo-without-password-blind =
    - Si el usuario existe y si un servicio funciona con él.
    - Reglas que vienen de otra parte (LDAP), y programas de una lista que dan una shell.
page-sudo-without-password-fix = Nombre los programas que el usuario necesita, cada uno con su ruta completa y sus argumentos, o quite la línea.

page-telnet-starts-sees =
    Lo que la imagen inicia al arrancar (inittab, scripts de inicio activados, rc.local, unidades de systemd), cuando alguien se conecta (inetd) o cuando se enchufa un dispositivo (udev, mdev, scripts de hotplug), cuando el programa es un servidor telnet: `telnetd`, `in.telnetd`, `utelnetd`, o BusyBox y similares llamados con uno de esos nombres.

    - *Incumplimiento* de 5.6-1 (unidad 5.6-1-1a): arranca en el estado de entrega.
    - *Incumplimiento* además de 5.1-1 (unidad 5.1-1-2b) y 5.5-5 (unidad 5.5-5-2a), si da una shell sin contraseña: su programa de inicio de sesión (`-l`) es una shell; o `login.sh`, como llama OpenWrt al script que no pide nada mientras root no tenga contraseña, y root no la tiene; o el `login` habitual, y una cuenta del mismo sistema de archivos está abierta (véase `password-less-account`). Si el programa de inicio de sesión es una shell, lo es también después de que el propietario fije una contraseña: 5.5-4 (unidad 5.5-4-2a).
    - *Por revisar*: arranca bajo una condición que la imagen sola no aclara.
    - Nada: está instalado y no se inicia, desactivado, comentado, ligado a la dirección del propio dispositivo (`-b 127.0.0.1`), o tras una condición que la imagen muestra que no se cumple. Una función telnet dentro de BusyBox no es un servidor por sí sola.

    Por qué la unidad 5.6-1-1a: pregunta de cada interfaz activa si su finalidad lo justifica. SSH hace todo lo que hace telnet, así que nada en un dispositivo de consumo justifica telnet, declarado o no. Si la declaración lo omite (5.6-1-2b) es una contradicción que solo la declaración puede mostrar.
page-telnet-starts-why = Telnet lleva en claro las contraseñas y cada pulsación, y es el primer puerto que prueban los gusanos: Mirai y los suyos viven de él. Casi nunca es algo que use un propietario.
page-telnet-starts-blind =
    - Qué hace un script de inicio de sesión; solo `login.sh` de OpenWrt se conoce por su nombre.
    - Un servidor con otro nombre, uno que otro programa inicia en ejecución (una página web con un interruptor oculto), o uno en un script que no se pudo leer.
    - Un cortafuegos que cierre el puerto.
    - Si el puerto responde: para eso hace falta el dispositivo.
page-telnet-starts-fix = Quite la línea de inittab, el enlace de `/etc/rc.d`, el script de la imagen; compile BusyBox sin `CONFIG_TELNETD`. Si se necesita una shell por la red, use SSH, apagado hasta que el propietario lo active, con claves.

page-unhardened-service-sees = Programas que toman de la biblioteca de C lo que un servidor de red necesita (`listen` y `accept`, o `bind` y `recvfrom`), y cómo están compilados: independientes de la posición, reubicaciones de solo lectura, protector de pila. Cuenta el que carece al menos de dos de los tres. *Por revisar*, una vez por sistema de archivos, con los primeros programas.
page-unhardened-service-why = Un fallo de memoria en un programa que lee de la red es frecuente. Estas tres protecciones no cuestan nada y convierten muchos de esos fallos en un cierre en vez de una entrada. Un proceso de desarrollo seguro, que pide 5.6-9, las activa en toda la compilación.
page-unhardened-service-blind =
    - Programas enlazados estáticamente, y servidores cuyas funciones de red están en una biblioteca suya.
    - Si el programa arranca, y si tiene un fallo.
    - Un programa pequeño sin búfer en la pila no tiene protector aunque se le pidiera al compilador.
page-unhardened-service-fix = Compile con `-fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now`. OpenWrt tiene opciones para todas en «Hardening build options», Buildroot en «Security options».

page-upnp-daemon-sees =
    Lo que la imagen inicia al arrancar, cuando el programa habla UPnP: `miniupnpd`, `upnpd` (abren puertos del rúter), `minissdpd` (responde quién está), `minidlna`, `ushare`, `mediatomb`, `gerbera` (servidores multimedia).

    - *Incumplimiento* de 5.6-1 (unidad 5.6-1-1a): uno de los tres primeros está activo en el estado de entrega: arranca, y su configuración no lo apaga. Cuenta también como activo si su script está activado, su configuración dice `enable_upnp 1` o `enabled 1`, y la imagen solo deja abierta la condición de su arranque (una interfaz que se activa).
    - *Por revisar*: un servidor multimedia activo, pues quizá para eso sea el producto; o un arranque bajo una condición que ni la imagen ni una configuración aclaran.
    - Nada: el programa no arranca, o no está; su configuración dice `enabled 0` o `enable_upnp 0`.

    Por qué la unidad 5.6-1-1a: pregunta de cada interfaz activa si su finalidad lo justifica. UPnP no conoce el inicio de sesión: todo programa de la red, incluido un script de una página web, puede abrir puertos a internet o averiguar cosas del dispositivo. La finalidad no lo justifica *por defecto*; el propietario puede activarlo.
page-upnp-daemon-why = Los gusanos usan UPnP desde hace años para llegar a dispositivos tras los rúteres, y SSDP para rebotar ataques: a una pregunta pequeña responde con una respuesta grande (también a remitentes falsos).
page-upnp-daemon-blind =
    - Un cortafuegos que guarde el puerto de extraños, y si responde: para eso hace falta el dispositivo.
    - UPnP dentro de otro programa (el `httpd` de un fabricante, WPS de hostapd).
    - Qué reglas puede fijar el propietario; `secure_mode` y `perm_rule` limitan lo que se puede abrir, no quién lo pide.
page-upnp-daemon-fix = Déjelo fuera de la imagen, o entréguelo desactivado (`enabled 0` en `/etc/config/upnpd`, sin enlace en `/etc/rc.d`) con un interruptor para el propietario. Si el producto es un servidor multimedia, líguelo a la red doméstica y declárelo.

page-writable-library-path-sees = Dónde busca un programa sus bibliotecas antes que en las carpetas del sistema (`RUNPATH`, `RPATH`): una carpeta bajo `/tmp`, `/var/tmp`, `/dev/shm`, `/home` o `/mnt`, la carpeta desde la que se inicia (una parte vacía o relativa), o una carpeta de la máquina que lo compiló. *Por revisar*, una vez por programa.
page-writable-library-path-why = Quien pueda escribir allí pone una biblioteca, y el programa la ejecuta con sus propios derechos.
page-writable-library-path-blind =
    - Si la carpeta existe en ejecución, y quién puede escribir en ella.
    - Lo que traen `dlopen` y `LD_LIBRARY_PATH`.
page-writable-library-path-fix = Compile sin `-Wl,-rpath`, o quite la ruta con `patchelf --remove-rpath`. `$ORIGIN` está bien si la carpeta del programa es de solo lectura.

page-web-server-as-root-sees =
    La cuenta con la que la configuración de lighttpd, nginx, boa, mini_httpd, thttpd o el httpd de Apache hace funcionar el servidor, donde arranca.

    - *Por revisar* para 5.6-7 (unidad 5.6-7-1a: mínimo privilegio): es root.
    - *Respetado* (misma unidad): es otra cuenta, que la imagen tiene, con un número distinto de 0, y a la que sudo no deja ejecutarlo todo.
page-web-server-as-root-why = Lo que lee de la red tiene fallos. Quien entra por uno tiene lo que tiene el servidor: como root, todo el dispositivo, con sus claves y sus actualizaciones.
page-web-server-as-root-blind =
    - Con qué cuenta funciona un servidor cuya configuración no lo dice: algunos conservan los derechos con que se iniciaron.
    - Scripts tras el servidor que obtienen derechos propios (sudo, set-user-ID), y otros demonios.
    - Capacidades, espacios de nombres y otras vallas alrededor de un root que puede poco.
page-web-server-as-root-fix = Dé al servidor una cuenta propia. Lo que tenga que cambiar el sistema va a un pequeño programa detrás, que acepta pocas órdenes y comprueba cada una.

page-directory-listing-sees = Un servidor web que puede arrancar, y una línea de su configuración que activa los listados de carpetas: `dir-listing.activate` de lighttpd, `autoindex` de nginx, `Options Indexes` del httpd de Apache. *Por revisar* para 5.6-2 (unidad 5.6-2-2a: lo que puede saberse sin iniciar sesión).
page-directory-listing-why = Un listado muestra lo que nadie debía conocer: copias de configuraciones, registros, páginas de la fábrica. Los escáneres buscan primero tales listados.
page-directory-listing-blind =
    - De qué carpeta trata la línea y qué hay en ella; si hay un inicio de sesión delante.
    - Servidores que listan carpetas salvo que se les diga lo contrario.
page-directory-listing-fix = Desactive los listados. Si la gente ha de descargar archivos, deles una página que los nombre.

page-unbounded-copy-in-service-sees =
    Programas que toman de la biblioteca de C lo que un servidor de red necesita, y junto a ello `gets`, o tanto una función que escribe texto sin límite (`sprintf`, `vsprintf`, `strcpy`, `strcat`) como una que pasa un texto a una shell (`system`, `popen`). *Por revisar*, una vez por sistema de archivos, con los primeros programas.

    Se pasan por alto: programas conocidos por nombre y versión como componente (BusyBox, dnsmasq, lighttpd): en ellos cuenta la versión. Lo que queda es sobre todo del propio fabricante y del proveedor del chip.

    Una compilación con `_FORTIFY_SOURCE` toma las formas comprobadas de estas funciones donde el compilador conoce el tamaño, de modo que se nombran menos programas.
page-unbounded-copy-in-service-why = `gets` no puede usarse con seguridad de ningún modo. Una línea de órdenes compuesta con lo que llegó por la red y pasada a una shell es el fallo más común de rúteres y cámaras.
page-unbounded-copy-in-service-blind =
    - Si lo que se copia viene de la red, y si antes se miró su longitud.
    - Programas enlazados estáticamente, y servidores cuyas funciones de red están en una biblioteca suya.
    - Si el programa arranca.
page-unbounded-copy-in-service-fix = Use `snprintf`, `strlcpy` y `fgets`; inicie programas con `posix_spawn` o `execve` y una lista de palabras, nunca mediante una shell. Que el compilador y un analizador rechacen las demás en código nuevo.

page-open-to-internet-sees =
    La zona `wan` del cortafuegos de OpenWrt, las reglas que dejan entrar desde allí, y los servicios que la imagen inicia en la red.

    - *Incumplimiento* de 5.6-1 (unidad 5.6-1-1a: qué justifica que la interfaz esté activa): las reglas se cargan, arranca un servicio que no está hecho para internet (telnet, FTP, TFTP, SMB, SNMP, UPnP, HTTP simple, MQTT, adb), y la zona acepta lo que ninguna regla nombra, o una regla deja entrar a todos a su puerto.
    - *Por revisar*: lo mismo si no se ve que la imagen cargue las reglas, si ninguna otra red sale por la zona, o si se alcanzan otros servicios (SSH, HTTPS): lo que el fabricante llama `wan` puede ser la red doméstica de alguien.
    - *Por revisar*: reglas de iptables o nftables que se cargan y no rechazan nada.
page-open-to-internet-why = Lo que tiene una dirección en internet se prueba en minutos: primero contraseñas conocidas, luego fallos conocidos. Así los rúteres acaban en una botnet.
page-open-to-internet-blind =
    - Reglas que se crean mientras el dispositivo funciona (UPnP, `/etc/firewall.user`, los ajustes del propietario).
    - Si el proveedor da una dirección que internet alcanza; IPv6 casi siempre. Un dispositivo que no es un rúter puede tener su red doméstica en la zona `wan`.
    - Scripts que llaman a iptables por sí mismos.
page-open-to-internet-fix = `option input 'REJECT'` para la zona `wan`, y ninguna regla que abra un puerto desde allí. Lo que haya que atender desde fuera pasa por una VPN o por el servicio del fabricante, activado por el propietario.

page-android-debug-build-sees =
    Propiedades de una imagen de Android.

    - *Incumplimiento* de 5.6-4 (unidad 5.6-4-1c: una interfaz de depuración está activa por defecto): la compilación es de depuración (`ro.debuggable=1` o `ro.secure=0`), el USB ofrece adb desde el principio (`persist.sys.usb.config` contiene `adb`), y no se pide clave (`ro.adb.secure=0`).
    - *Por revisar*, para la misma unidad: la compilación es de depuración, y lo demás no se da.
    - *Observación*: `ro.debuggable=0` y `ro.secure=1`, como en una compilación de tipo `user`.
page-android-debug-build-why = En tal compilación, `adb root` da una shell de root y toda aplicación puede depurarse: claves, tokens y datos del usuario quedan abiertos a quien tenga un cable.
page-android-debug-build-blind =
    - Propiedades que se fijan después, y una partición que prevalece sobre esta y no está en la imagen.
    - Si el puerto es accesible en el dispositivo tal como se vende.
page-android-debug-build-fix = Compile la versión final como `user`. Deje `ro.adb.secure=1`, y adb fuera de `persist.sys.usb.config`.

page-reflector-service-sees =
    Servicios por UDP que responden a una pregunta pequeña, también con remitente falso, con una respuesta grande, y si un filtro de paquetes que la imagen carga mantiene lejos a los extraños. Con el factor que la CISA publica para cada uno, y para CoAP Shadowserver y NETSCOUT.

    - *Incumplimiento* de 5.6-1 (unidad 5.6-1-1a: qué justifica que la interfaz esté activa): `chargen`, `qotd`, `echo` y similares del propio inetd por UDP (también de 5.6-5, unidad 5.6-5-1a: nadie los necesita); memcached por UDP en la red; unbound o BIND que resuelven nombres para todos (`access-control: 0.0.0.0/0 allow`, `allow-recursion` con `any`); miniupnpd al que se le indica servir a `wan`; ntpd anterior a 4.2.7, que responde a `monlist`, para todos; dnsmasq para todos, o el servidor CoAP de libcoap (`coap-server`), tras una zona `wan` que deja entrar todo.
    - *Por revisar*: los servicios propios de inetd por TCP; ntpd de versión desconocida, o dnsmasq sin restringir, sin un filtro de paquetes visible que mantenga fuera a los extraños; rpcbind en la red; un servidor de nombres o memcached solo en direcciones de la red doméstica; el servidor CoAP de libcoap, no reservado al propio dispositivo.
page-reflector-service-why = El dispositivo es el arma, y otro recibe el golpe: uno que responde quinientas veces lo que se le pregunta convierte una línea doméstica en una inundación. Los proveedores cortan tales líneas.
page-reflector-service-blind =
    - Límites de tasa, y sin qué se compiló un servicio.
    - Filtros que se crean mientras el dispositivo funciona; si el proveedor da una dirección que internet alcanza.
    - SNMP y UPnP en casa: de ellos hablan `snmp-default-community` y `upnp-daemon`.
page-reflector-service-fix = Quite lo que nadie necesita. Sirva solo a la red doméstica: `local-service` (dnsmasq), `restrict default … noquery` (ntpd), `-U 0` (memcached), `access-control` para las direcciones de la casa (unbound), `-A` con una dirección (libcoap).

page-permissive-access-control-sees =
    SELinux, por su configuración (`/etc/selinux/config`) y la línea de órdenes del núcleo.

    - *Por revisar* según 5.6-7 (unidad 5.6-7-1a): está y es `permissive` o `disabled`, o la línea de órdenes lo apaga (`selinux=0`, `enforcing=0`, `androidboot.selinux=permissive`).
    - *Respetado*, para la misma unidad: es `enforcing`, su política y la biblioteca que la carga (libselinux) están en la imagen, y ninguna línea de órdenes dice otra cosa.
    - *Observación*: lo mismo, donde no se ve la biblioteca.
page-permissive-access-control-why = Una política que no se aplica anota lo que un servicio no debió hacer, después de hacerlo. Aplicada, limita incluso un servicio que funciona como root a lo que necesita: el mínimo privilegio que pide 5.6-7.
page-permissive-access-control-blind =
    - Qué permite la política, y los dominios que deja permisivos.
    - Si el núcleo se compiló con SELinux.
    - Otros mecanismos: AppArmor, SMACK, contenedores, usuarios propios.
page-permissive-access-control-fix = Termine la política en versiones de prueba, en modo permisivo; entregue `SELINUX=enforcing`, y quite las palabras de la línea de órdenes.

page-inbound-denied-sees =
    La zona `wan` de OpenWrt, las reglas guardadas de iptables y los conjuntos de reglas de nftables que la imagen carga, con una política que rechaza o descarta lo que ninguna regla nombra.

    - *Respetado* para 5.6-1 (unidad 5.6-1-1a: qué justifica que una interfaz esté activa): lo que entra se rechaza, en ambas familias de direcciones, y ninguna regla deja entrar más que aquello con lo que se asignan direcciones (DHCP), se comunican errores y grupos (ICMP, IGMP) y se hacen túneles (ESP, IKE).
    - *Observación*: alguna regla abre otro puerto, o no se ve que se filtre una de las dos familias de direcciones.

    De un filtro que deja entrar todo habla `open-to-internet`. Donde un paso posterior del arranque retira reglas (`nft flush ruleset`, `iptables -F`, `iptables -P INPUT ACCEPT`), no se sabe cuáles rigen, y no se dice nada.
page-inbound-denied-why = Donde nadie llega, nadie puede entrar. Un filtro cerrado por defecto cubre también el servicio que una versión posterior trae sin que se note.
page-inbound-denied-blind =
    - Qué puede hacer la red doméstica: en un rúter se la deja entrar.
    - Reglas que se crean mientras el dispositivo funciona (UPnP, los ajustes del propietario), y cadenas a las que otras saltan.
    - Si el núcleo tiene lo que piden las reglas.
page-inbound-denied-fix = Nada, si se respeta. Si hay reglas que abren puertos, pregunte de cada uno quién lo necesita; dé a IPv6 las mismas reglas que a IPv4.

page-removable-media-script-sees = Scripts de shell que ejecutan un archivo bajo un lugar donde se monta una tarjeta de memoria o una memoria USB (`/mnt/sdcard`, `/media`, `/mnt/mmc`, `/mnt/usb`), como script, como programa o con `.`, en un script que no comprueba nada. *Por revisar*, una vez por línea, para 5.6-4 (unidad 5.6-4-1c: una interfaz de depuración innecesaria) y 5.13-1 (unidad 5.13-1-1a: la entrada se valida).
page-removable-media-script-why = Así cargan los fabricantes sus programas de prueba, y así se hacen root los propietarios de cámaras: quien tiene el dispositivo un minuto en la mano, en una puerta o en una tienda, introduce una tarjeta y ejecuta lo que quiere, como root.
page-removable-media-script-blind =
    - Si el script se inicia alguna vez, y si la ranura es accesible desde fuera.
    - Tarjetas montadas en un lugar con otro nombre, y programas compilados.
    - Si lo que un script comprueba es este archivo.
page-removable-media-script-fix = Quítelo de la versión final. Si una tarjeta tiene que traer algo, compruebe su firma con una clave de la imagen antes de ejecutarlo.
