# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    Un mosquitto que la imagen inicia y que escucha a otros además del propio dispositivo.

    - *Incumplimiento* de 5.5-4 (unidad 5.5-4-1a: lo accesible por la red no tiene autenticación): `allow_anonymous true`, y ni lista de permisos (`acl_file`), ni complemento (`plugin`), ni claves o certificados que los clientes necesiten.
    - *Por revisar*: lo mismo con una lista de permisos o un complemento, que pueden rechazar, o si la imagen no aclara si arranca.
    - *Observación*: `allow_anonymous false`. No dice nada de otras funciones accesibles.
page-mqtt-anonymous-why = Quien está en la red lee todos los mensajes y envía órdenes a todos los que escuchan.
page-mqtt-anonymous-blind =
    - Qué hacen los temas, qué pide un complemento, un cortafuegos.
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
    Un servidor web que la imagen inicia (uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd, el httpd de Apache), y las direcciones por HTTP simple que su configuración abre a otros además del propio dispositivo.

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

page-anonymous-ftp-sees =
    La configuración de vsftpd, ProFTPD y Pure-FTPd, las opciones del ftpd de BusyBox, y si la imagen los inicia.

    - *Incumplimiento* de 5.5-4 (unidad 5.5-4-1a: lo accesible por la red no tiene autenticación): una línea deja entrar a anónimos (`anonymous_enable=YES`, `<Anonymous …>`, `NoAnonymous no`; `-A` y `-a` del ftpd de BusyBox), y el servidor arranca.
    - *Por revisar*: lo mismo, si la imagen no aclara si arranca; vsftpd sin tal línea, pues los deja entrar por defecto.

    Que haya FTP lo dice `legacy-remote-service`.
page-anonymous-ftp-why = Quien no da contraseña lee lo que hay, y a menudo puede dejar algo, para que otros lo recojan o el dispositivo lo ejecute.
page-anonymous-ftp-blind =
    - Qué hay en la carpeta, y qué permiten sus permisos a los anónimos.
    - Servidores con otros nombres, y el ftpd de BusyBox sin tal opción, que decide la compilación.
page-anonymous-ftp-fix = Quite el servidor. Si todos han de poder descargar archivos, sírvalos por HTTPS, desde una carpeta en la que nadie escribe.

page-old-smb-version-sees =
    Las versiones de SMB y de su inicio de sesión que nombra smb.conf, donde arranca Samba o ksmbd.

    - *Incumplimiento* de 5.5-1 (unidad 5.5-1-1d: la criptografía tiene ataques viables conocidos): no se habla nada más nuevo que la primera versión (`server max protocol = NT1`), o se aceptan los inicios de sesión de LAN Manager o NTLM versión 1 (`lanman auth`, `ntlm auth`).
    - *Por revisar*: también se habla la primera versión (`server min protocol = NT1`), o la imagen no aclara si el servidor arranca.
    - *Respetado* (misma unidad): la versión mínima es 3.0 o posterior, se exige cifrado, y el servidor arranca.
    - *Observación*: la versión mínima es 2.02 o posterior.
page-old-smb-version-why = El primer SMB no tiene cifrado, y sus firmas usan MD5; quien está en medio lee y cambia archivos. Las contraseñas tras LAN Manager y NTLM versión 1 caen en horas, pues ambos se basan en DES. Hubo gusanos que dieron la vuelta al mundo por servidores del primer SMB.
page-old-smb-version-blind =
    - Qué habla un servidor sin tal línea: desde Samba 4.11, ya no la primera versión.
    - Servidores distintos de Samba y ksmbd.
page-old-smb-version-fix = `server min protocol = SMB2_10` o posterior, `lanman auth = no`, `ntlm auth = ntlmv2-only`.

page-weak-tls-version-sees =
    Las versiones de TLS que activa la configuración de lighttpd, nginx, el httpd de Apache, stunnel, vsftpd o mosquitto, donde el servidor arranca y tiene una dirección con TLS.

    - *Incumplimiento* de 5.5-1 (unidad 5.5-1-1d: la criptografía tiene ataques viables conocidos): SSL 2 o SSL 3, y la imagen contiene un OpenSSL anterior a 1.1.0, y ninguno posterior, que se compilaría sin ellos.
    - *Por revisar*: lo mismo si eso no se ve, o si la imagen no aclara si el servidor arranca; TLS 1.0 o 1.1.
    - *Respetado* (misma unidad): la configuración dice que no se habla nada por debajo de TLS 1.2, en cada puerto con TLS.
page-weak-tls-version-why = Quien está en medio elige la versión más baja que ambos lados conocen. SSL 3 entrega su contenido en minutos (POODLE), SSL 2 también el de otros servidores con la misma clave (DROWN).
page-weak-tls-version-blind =
    - Qué habla un servidor sin tal línea: depende de su versión y de su biblioteca.
    - Servidores que forman parte de un programa del fabricante, y lo que pasa por la red.
    - Si una biblioteca se compiló con opciones propias.
page-weak-tls-version-fix = Active TLS 1.2 y 1.3, y nada más: `ssl_protocols TLSv1.2 TLSv1.3;` (nginx), `"MinProtocol" => "TLSv1.2"` (lighttpd), `SSLProtocol -all +TLSv1.2 +TLSv1.3` (Apache).

page-open-data-store-sees =
    Redis, Valkey y memcached que la imagen inicia con una dirección que otros alcanzan.

    - *Incumplimiento* de 5.5-4 (unidad 5.5-4-1a: lo accesible por la red no tiene autenticación): Redis cuyo usuario `default` no necesita contraseña (nada dice otra cosa, o lo dice `user default on nopass ~* +@all`), con `protected-mode no`, en su archivo o en su línea de órdenes; memcached al que se le indica que escuche en una dirección de la red.
    - *Por revisar*: Redis sin contraseña en tal dirección, donde su modo protegido puede dejar fuera a extraños; memcached sin dirección (por defecto, todas); o un arranque que la imagen no aclara.
    - *Observación*: Redis con contraseña. No dice qué piden otras funciones.
page-open-data-store-why = Quien alcanza tal almacén lee y cambia lo que el dispositivo guarda en él. Redis escribe archivos donde se le diga: de ahí a una shell hay un paso, que los gusanos dan solos.
page-open-data-store-blind =
    - Un cortafuegos que la imagen no carga; archivos de usuarios (`aclfile`); lo buena que es una contraseña.
    - SASL de memcached, salvo su opción `-S`.
page-open-data-store-fix = Escuche en 127.0.0.1 o en un socket del sistema de archivos. Si otros han de alcanzarlo, pida iniciar sesión y use TLS.

page-open-camera-stream-sees =
    Servidores RTSP que la imagen inicia: MediaMTX (antes rtsp-simple-server), v4l2rtspserver, el de live555.

    - *Incumplimiento* de 5.5-4 (unidad 5.5-4-1a: lo accesible por la red no tiene autenticación): v4l2rtspserver sin `-U`; MediaMTX cuya lista de usuarios dice que `any`, sin contraseña y desde cualquier parte, puede `read` o `publish` en toda transmisión, por RTSP, RTMP, SRT o las páginas de HLS y WebRTC.
    - *Por revisar*: lo mismo para ciertas transmisiones (`path`); MediaMTX sin ningún usuario nombrado; live555MediaServer, que no pregunta a nadie salvo que se cambie su código fuente; un arranque que la imagen no aclara.
    - *Observación*: MediaMTX con usuarios y contraseñas, o uno que pregunta a otro servidor.
page-open-camera-stream-why = Una imagen de la casa de alguien es un dato personal. Hay buscadores que no hacen otra cosa que encontrar transmisiones sin inicio de sesión.
page-open-camera-stream-blind =
    - Servidores que forman parte del programa del fabricante, y lo que piden: la mayoría de las cámaras tiene uno.
    - Un cortafuegos; una contraseña igual en todas las unidades.
page-open-camera-stream-fix = Pida un usuario y una contraseña que fije el propietario, y lleve la transmisión por TLS (RTSPS) o dentro de una VPN.

page-open-file-share-sees =
    Recursos compartidos de Samba y ksmbd (smb.conf, `/etc/config/samba4` de OpenWrt y similares) que dejan entrar a invitados, módulos del servidor rsync sin `auth users`, exportaciones de NFS (`/etc/exports`, `/etc/exports.d`) sin `sec=krb5`, y un servidor TFTP que acepta archivos (`-c`).

    - *Incumplimiento* de 5.5-4 (unidad 5.5-4-1a: lo accesible por la red no tiene autenticación): el servidor arranca, todos pueden escribir, y ni direcciones ni usuarios lo limitan.
    - *Por revisar*: todos pueden leer; NFS sirve a toda una red de direcciones; o la imagen no aclara algo de ello.
    - Nada: impresoras, `homes`, recursos con `available = no`, exportaciones para equipos nombrados, servidores que no arrancan.
page-open-file-share-why = El malware que cifra o borra lo que encuentra en recursos compartidos no necesita más. Donde se puede escribir también se puede dejar un programa que el dispositivo, o su propietario, ejecute después. NFS toma el usuario de quien pregunta: sin Kerberos, cada uno es quien dice ser.
page-open-file-share-blind =
    - Qué hay en el recurso, si existe su carpeta, y los permisos de sus archivos, que pueden prohibir escribir.
    - Ajustes que el servidor entero da a sus recursos, aparte de los nombrados aquí; archivos que smb.conf incluye.
    - Un cortafuegos que la imagen no carga.
page-open-file-share-fix = No entregue ningún recurso compartido, y deje que el propietario cree uno con usuario y contraseña. `guest ok = no`, `map to guest = Never`; `auth users` y `secrets file` para rsync; `sec=krb5p` para NFS. Un recurso público que el propietario pida sigue `read only = yes`.

page-expired-certificate-sees =
    Certificados cuya validez había pasado cuando se escribió el archivo más reciente de su sistema de archivos. *Por revisar*, una vez por certificado y archivo. *Observación* si la validez empieza más de un año después de ese momento, siempre que los archivos lleven una fecha de la segunda década de este siglo o posterior.

    Se pasan por alto: colecciones de cuatro certificados o más, que conservan raíces antiguas; programas; documentación y pruebas.
page-expired-certificate-why = Quien verifica el certificado lo rechaza, y entonces o la función no va o se desactiva la verificación. Lo segundo es lo que ocurre en la práctica, y con ello se va toda la autenticación de la conexión.
page-expired-certificate-blind =
    - Si algo usa el certificado, y si el dispositivo tiene reloj.
    - Imágenes y carpetas cuyos archivos no llevan fecha, o la de una extracción: entonces no se conoce el momento de la compilación.
    - Certificados que caducarán mientras el producto tenga soporte.
page-expired-certificate-fix = Emita un certificado nuevo y entréguelo, o quite el antiguo. Planee su fin: una validez más allá del período de soporte, o una forma de renovarlo a distancia.

page-flawed-key-sees =
    Claves RSA y certificados, por cálculo sobre su mitad pública.

    - *Incumplimiento* de 5.5-1 (unidad 5.5-1-1d: pregunta si la criptografía está libre de ataques viables conocidos): el exponente es 1; los dos primos están tan cerca que el método de Fermat los encuentra; dos claves de la imagen tienen un primo en común; o el módulo, de 2048 bits como mucho, tiene la forma que la biblioteca de Infineon daba a sus claves (ROCA). Cada uno es una prueba: la mitad privada se deduce de lo que cualquiera puede leer.
    - *Por revisar*, para la misma unidad: esa forma en una clave mayor; y, según la unidad 5.5-1-1c, un exponente menor que 17, que no es un ataque por sí mismo, pero del que se hacen firmas falsas donde una biblioteca verifica mal su relleno.

    Se pasan por alto: colecciones de cuatro certificados o más, claves dentro de programas, documentación y pruebas.
page-flawed-key-why = Una clave con tal defecto no protege nada, sea cual sea su tamaño. Vienen de generadores sin bastante azar en el primer arranque, por los que son conocidos los dispositivos embebidos, y de chips con una biblioteca defectuosa.
page-flawed-key-blind =
    - Para qué sirve la clave, y las claves que el dispositivo crea por sí mismo.
    - Claves del generador defectuoso de Debian de 2008: reconocerlas exige sus listas, que no forman parte de este programa.
    - Primos en común con claves de otros productos.
    - Defectos de curvas elípticas, y de las firmas que una clave ha hecho.
page-flawed-key-fix = Cree una clave nueva con una biblioteca actual en una máquina con bastante azar; las que el dispositivo crea por sí mismo, una vez sembrado su generador. Sustituya lo que la clave antigua ha firmado.

page-vnc-without-password-sees =
    Servidores VNC que la imagen inicia, y lo que sus líneas de órdenes dicen de contraseñas.

    - *Incumplimiento* de 5.5-4 (unidad 5.5-4-1a: lo accesible por la red no tiene autenticación): `x11vnc -nopw`, o `Xvnc -SecurityTypes None`, y nada que lo limite al propio dispositivo.
    - *Por revisar*: ninguna mención de una contraseña; servidores que no conocen ninguna; un arranque que la imagen no aclara.
page-vnc-without-password-why = Quien alcanza el puerto ve la pantalla y tiene el teclado, como quien ha iniciado sesión.
page-vnc-without-password-blind =
    - Ajustes en archivos (`~/.x11vncrc`, `~/.vnc`), y un cortafuegos que la imagen no carga.
    - Lo buena que es una contraseña; VNC en sí no va cifrado, y no mira más de ocho caracteres.
page-vnc-without-password-fix = Déjelo fuera. Para el servicio del propio fabricante use SSH con claves que active el propietario, y detrás VNC en 127.0.0.1.

page-weak-certificate-signature-sees =
    Certificados cuya firma es sobre MD2, MD5 o SHA-1. *Por revisar*, una vez por certificado y archivo.

    Se pasan por alto: certificados autofirmados (se confía en ellos por su nombre, y nadie verifica esa firma); colecciones de cuatro certificados o más; programas; documentación y pruebas.
page-weak-certificate-signature-why = Dos certificados con el mismo MD5 se hacen en una tarde, con el mismo SHA-1 por unos diez mil euros. Quien consigue que le firmen uno tiene firmado también el otro, para un nombre que no es el suyo.
page-weak-certificate-signature-blind =
    - Si algo usa el certificado, y si quienes lo verifican aceptan aún tal hash.
    - Firmas con RSA-PSS, cuyo hash está en otro lugar del certificado.
page-weak-certificate-signature-fix = Haga emitir de nuevo el certificado con SHA-256, y retire la clave de la autoridad si aún firma con SHA-1.

page-weak-tls-cipher-sees =
    La lista de suites de cifrado en la configuración de lighttpd, nginx, el httpd de Apache, mini_httpd, stunnel, vsftpd o mosquitto, donde el servidor arranca y tiene una dirección con TLS.

    - *Incumplimiento* de 5.5-1 (unidad 5.5-1-1d: la criptografía tiene ataques viables conocidos): la lista activa suites sin cifrado (`NULL`), sin autenticación (`aNULL`, `ADH`), de fuerza de exportación, RC4 o DES simple, y la imagen contiene un OpenSSL anterior a 1.1.0, y ninguno posterior, que prescindiría de ellas en su propio nivel de seguridad.
    - *Por revisar*: lo mismo si eso no se ve, o si la imagen no aclara si el servidor arranca; 3DES.
    - Nada: lo que la lista quita (`!RC4`).
page-weak-tls-cipher-why = Quien está en medio y el cliente eligen de la lista. Con estas suites el contenido puede leerse, o el servidor puede ser cualquier otro.
page-weak-tls-cipher-blind =
    - Qué significan para la biblioteca nombres como `ALL` o `DEFAULT`: depende de su versión.
    - El orden que prefieren los clientes, y lo que pasa por la red.
page-weak-tls-cipher-fix = Quite la lista, o pida `HIGH:!aNULL:!eNULL:!3DES`. Un servidor con TLS 1.2 y 1.3 no necesita nada más antiguo.
