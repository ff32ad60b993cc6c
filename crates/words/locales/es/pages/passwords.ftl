# SPDX-License-Identifier: Apache-2.0 OR MIT
page-blank-password-login-sees =
    Un servidor SSH que la imagen inicia al arrancar o cuando alguien se conecta, y al que se le indica que acepte contraseñas vacías: dropbear con `-B`, o sshd con `PermitEmptyPasswords yes`.

    - *Incumplimiento* de 5.1-1 (unidad 5.1-1-2b) y 5.6-1 (unidad 5.6-1-1a): una cuenta del mismo sistema de archivos no tiene contraseña y sí una shell, y nada más la detiene (`-s`, para root `-g` y `-w`; `PasswordAuthentication no`, para root `PermitRootLogin` distinto de `yes`).
    - *Por revisar*: no hay tal cuenta en la imagen, o el servidor arranca bajo una condición que la imagen sola no aclara. La primera cuenta creada sin contraseña queda entonces abierta a la red.
    - Nada: el servidor no arranca, o solo escucha para el propio dispositivo (`ListenAddress 127.0.0.1`, `-p 127.0.0.1:22`).

    telnet tiene su propia comprobación, `telnet-starts`.
page-blank-password-login-why = Los servidores rechazan por defecto las contraseñas vacías, de modo que una cuenta abierta por error se abre como mucho en el puerto serie. Quien lo desactiva pone una shell de root en la red: quien alcanza el puerto está dentro. 5.1-1 pide que el usuario defina una contraseña antes de usarla (unidad 5.1-1-2b), y nada justifica una interfaz que deja entrar a todos (5.6-1).
page-blank-password-login-blind =
    - Un cortafuegos que cierre el puerto, y si el puerto responde: para eso hace falta el dispositivo.
    - PAM, que puede rechazar de todos modos la contraseña vacía (`nullok`).
    - Si un programa de primer arranque fija una contraseña antes de que arranque el servidor.
    - Servidores con otros nombres, y opciones de un script que no se pudo leer.
page-blank-password-login-fix = Quite `-B` de la línea de órdenes de dropbear, o ponga `PermitEmptyPasswords no`. Entregue la cuenta bloqueada (`root:!:…`), y deje SSH apagado hasta que el propietario lo active, con una clave o contraseña suya.

page-default-password-hash-sees =
    Un hash de contraseña en los archivos de contraseñas de un sistema de archivos raíz, y que una lista de contraseñas conocidas lo abre. La contraseña en sí no se guarda ni se muestra.

    - *Incumplimiento* de 5.1-1 (unidad 5.1-1-2c): la shell de la cuenta deja entrar a alguien.
    - *Incumplimiento* además de 5.6-1 (unidad 5.6-1-1a), si un inicio de sesión por red activo en el estado de entrega acepta la contraseña de esta cuenta: telnet con petición; dropbear sin `-s`, para root sin `-g` ni `-w`, y con `PasswordAuth`, `RootPasswordAuth` y `RootLogin` de OpenWrt no desactivados; sshd con `PasswordAuthentication` no desactivado, para root con `PermitRootLogin yes`. Nada justifica una interfaz que se abre a una contraseña conocida por todos.
    - *Por revisar*: la shell prohíbe el inicio de sesión, o no se conoce. Una página web, un recurso compartido o la próxima versión pueden aceptar aún la contraseña.
    - *Por revisar* también: la imagen tiene una shell y no esta, o un script que se ejecuta solo (al arrancar, por una unidad de systemd o por cron) fija una contraseña que crea al ejecutarse, bloquea la cuenta o sobrescribe el archivo.
page-default-password-hash-why = `admin`, `1234` y similares son lo primero que prueban los gusanos, y la lista les lleva minutos. Todas las unidades hechas con la imagen tienen la misma. 5.1-1 pide contraseñas únicas por dispositivo o definidas por el usuario. Las normas PSTI del Reino Unido y otras leyes prohíben vender un dispositivo así.
page-default-password-hash-blind =
    - Contraseñas que no están en ninguna lista. La misma contraseña en todas las unidades es igualmente un incumplimiento: véase `fixed-password-hash`, que no necesita adivinar.
    - Hashes tan lentos que no se puede probar una lista en un tiempo razonable.
    - Si el primer arranque sustituye el hash antes de que algo escuche.
    - Un servidor cuyas opciones vienen de un archivo no leído (`sshd -f`): no se cuenta.
page-default-password-hash-fix = Entregue la cuenta bloqueada (`root:!:…`), y dé a cada unidad una contraseña aleatoria en la producción, o haga que el propietario la fije en el primer arranque antes de que inicie ningún servicio. En las unidades ya vendidas, que la próxima actualización bloquee la cuenta o pida una contraseña nueva.

page-fixed-password-hash-sees =
    Un hash de contraseña en los archivos de contraseñas de un sistema de archivos raíz de la imagen. De la imagen salen todas las unidades, así que la contraseña tras el hash es la misma en todas, sea débil o no: esta comprobación no intenta adivinarla.

    - *Incumplimiento*: la shell de la cuenta deja entrar a alguien (un campo vacío equivale a `/bin/sh`).
    - *Por revisar*: la shell prohíbe el inicio de sesión (`/bin/false`, `nologin`, …) o no se conoce. El hash no abre nada por sí solo, pero una página web, `su -s`, un recurso compartido o la próxima versión que dé una shell a la cuenta pueden aceptar la contraseña.
    - *Por revisar* también: la imagen tiene una shell y no esta, o un script que se ejecuta solo (al arrancar, por una unidad de systemd o por cron) fija una contraseña que crea al ejecutarse, bloquea la cuenta o sobrescribe el archivo.
page-fixed-password-hash-why = Quien averigua la contraseña de una unidad, por el fabricante, en un foro o dejando que un ordenador la adivine durante una semana, las tiene todas. De ese defecto trata la primera disposición de la norma: 5.1-1 pide contraseñas únicas por dispositivo o definidas por el usuario, y la unidad 5.1-1-2c busca señales de que no lo son. Un verificador de contraseña fijo en el software es además un parámetro de seguridad crítico incrustado, que 5.4-3 excluye (unidad 5.4-3-2a).
page-fixed-password-hash-blind =
    - Si el primer arranque sustituye el hash (por una contraseña de la unidad o por la del propietario) antes de que algo escuche. Si es así, declare el mecanismo y aparte el hallazgo con esa razón.
    - Qué puerta puede usar la cuenta: un servidor puede rechazar contraseñas, o esta cuenta.
    - Un hash bloqueado (con `!` delante) no abre nada y se pasa por alto.
    - Contraseñas en claro, en la configuración de otros programas o compiladas en programas.
    - Lo buena que es la contraseña.
page-fixed-password-hash-fix = Entregue la cuenta bloqueada (`root:!:…`), y dé a cada unidad una contraseña aleatoria en la producción (en su etiqueta, sin derivarla de la dirección MAC ni del número de serie) o haga que el propietario la fije en el primer arranque antes de que inicie ningún servicio. Trate la contraseña como conocida: cámbiela allí donde aún se use.

page-password-in-configuration-sees =
    Credenciales fuera de `/etc/shadow`: el httpd de BusyBox, archivos `htpasswd`, secretos de PPP, Samba, comunidades SNMP, claves wifi, ajustes de fábrica, copias de los archivos de cuentas que los fabricantes desempaquetan al arrancar, y contraseñas que un script pasa a `chpasswd`. *Incumplimiento* si un servidor web que arranca usa el archivo (su configuración o su línea de órdenes lo nombra, es su archivo fijo, o está en la carpeta que sirve thttpd o mini_httpd) y la contraseña está vacía o la abre una lista de contraseñas compartidas. *Por revisar* en todos los demás casos, y donde un script puede sobrescribir el archivo: lo que está en la imagen es igual en todas las unidades.

    - *Incumplimiento* además (unidad 5.1-1-2c; 5.1-1-2b si no se pide contraseña): un script que se ejecuta solo fija con su texto la contraseña de una cuenta con shell, o la quita, y nada bloquea la cuenta ni fija otra.
    - *Incumplimiento* de 5.1-1-2c: un script así, o un enlace de `/etc` a la memoria, pone en vigor una copia de los archivos de cuentas cuya contraseña abre una lista.

    Se pasan por alto: comentarios, plantillas con variables, documentación y ejemplos, cuentas bloqueadas.
page-password-in-configuration-why = 5.1-1 quiere que cada contraseña sea única por dispositivo o la fije el usuario. Una contraseña en la imagen no es ni lo uno ni lo otro, y las botnets trabajan con listas de ellas.
page-password-in-configuration-blind =
    - Si el primer arranque pone otra contraseña en su lugar, u obliga al propietario a hacerlo.
    - Cuáles de los servicios que leen tal archivo son accesibles.
    - Bases de datos de usuarios con formatos propios.
page-password-in-configuration-fix = Entregue el archivo sin la entrada, y cree la contraseña en el dispositivo: con su generador aleatorio en el primer arranque, impresa en la etiqueta de cada unidad en la producción, o elegida por el propietario antes de que funcione nada más.

page-password-less-account-sees =
    Cada cuenta de cada sistema de archivos raíz de la imagen: el campo de contraseña de `/etc/shadow`, o de `/etc/passwd` donde esté allí, y la shell de inicio de sesión.

    - *Incumplimiento*: el campo de contraseña está vacío y la shell deja entrar a alguien. Un campo de shell vacío equivale a `/bin/sh`, como dice passwd(5). El identificador y el nombre no importan.
    - *Por revisar*: el campo de contraseña está vacío y no se conoce la shell (una línea en shadow sin otra en passwd, como en una capa superpuesta).
    - *Por revisar* también: la imagen tiene una shell y no esta, o un script que se ejecuta solo (al arrancar, por una unidad de systemd o por cron) fija una contraseña que crea al ejecutarse, bloquea la cuenta o sobrescribe el archivo.
    - *Respetado*, una vez por sistema de archivos: nadie puede iniciar sesión antes de que se fije una contraseña, porque toda cuenta con shell de inicio de sesión está bloqueada (o no hay ninguna). Si una de ellas tiene un hash u otra cosa que no sea un bloqueo, no se dice nada. Tampoco se dice nada si un script puede abrir una cuenta o sobrescribir los archivos, si una copia de ellos o un script contiene una contraseña, o si una consola o telnet da una shell.
page-password-less-account-why = Toda unidad hecha con esta imagen deja entrar a quien alcance un inicio de sesión: puerto serie, telnet, SSH si acepta contraseñas vacías, `su`. Un dispositivo que pide a su propietario fijar una contraseña *más tarde* está abierto hasta entonces, y muchos nunca lo hacen. La disposición 5.1-1 pide que fuera del estado de fábrica cada contraseña sea única por dispositivo o la defina el usuario; la unidad 5.1-1-2b pide que el usuario *deba* definirla antes de usarla.
page-password-less-account-blind =
    - Si un programa de primer arranque fija o bloquea la contraseña antes de que algo escuche.
    - Reglas de inicio de sesión junto al archivo de contraseñas: PAM, `securetty`, `-B` de dropbear, `PermitEmptyPasswords` de sshd. Pueden cerrar una puerta; la cuenta está abierta de todos modos.
    - Cuentas de páginas web y aplicaciones, que llevan sus propias listas.
    - Archivos de contraseñas en una partición escribible que no forma parte de la imagen.
page-password-less-account-fix = Entregue la cuenta bloqueada: `root:!:…` en `/etc/shadow`. Si el propietario ha de poder iniciar sesión, que el primer arranque no continúe hasta que se fije una contraseña, o cree una por unidad en la producción. Una cuenta que nadie necesita recibe `/bin/false` como shell, o se elimina.

page-shared-wifi-key-sees =
    La clave de la wifi propia del dispositivo, escrita en la imagen: `wpa_passphrase` y `wpa_psk` de hostapd, `key` de una red de `/etc/config/wireless` de OpenWrt que ofrece el dispositivo, `WPAPSK1` de los controladores de MediaTek.

    - *Incumplimiento* de 5.1-1 (unidad 5.1-1-2c: la contraseña que deja entrar no es única ni del propietario) y 5.4-3 (unidad 5.4-3-2a): la red está activa en el estado de entrega y ningún script ni programa de la imagen toca ese ajuste.
    - *Por revisar*: está apagada, o eso no se ve, o un script o programa puede poner otra clave.
page-shared-wifi-key-why = Una lista de claves por defecto por modelo está a una búsqueda de distancia. Quien está delante de la casa está dentro de la red.
page-shared-wifi-key-blind =
    - Programas que escriben la configuración sin contener su nombre, y claves en otros lugares (NVRAM).
    - Si el propietario tiene que elegir una clave antes de usar la red.
page-shared-wifi-key-fix = Cree una clave aleatoria para cada unidad en fábrica e imprímala en la etiqueta, o en el primer arranque y muéstrela; o haga que el propietario fije una antes de ofrecer la red.

page-snmp-default-community-sees =
    Las comunidades `public` y `private` en la configuración de snmpd, para todos, y si la imagen lo inicia.

    - *Incumplimiento*, si arranca y la comunidad puede escribir: 5.1-1 (unidad 5.1-1-2c: hace lo que hace una contraseña, y es igual en todas partes) y 5.5-5 (unidad 5.5-5-1a: los ajustes se cambian sin iniciar sesión).
    - *Por revisar*: la comunidad solo puede leer (unidades 5.1-1-2c y 5.6-2-2a: dice qué es y qué hace el dispositivo); o la imagen no aclara si snmpd arranca.
    - Nada, si no arranca o la comunidad está ligada a una dirección.
page-snmp-default-community-why = Es la primera que prueba todo escáner. Por UDP, una pregunta con remitente falso lleva a otro una respuesta varias veces mayor.
page-snmp-default-community-blind =
    - Vistas que limitan lo que se lee, y un cortafuegos.
    - Comunidades con otro nombre, que también van en claro.
page-snmp-default-community-fix = Quite snmpd, o entréguelo apagado. Si hace falta, use la versión 3 con un usuario que cree el propietario.

page-login-without-lockout-sees =
    Un bloqueo tras contraseñas erróneas, donde arranca sshd: `pam_faillock` o `pam_tally2` en la pila por la que pasa sshd (con `UsePAM yes`), o una jaula de fail2ban activa; y scripts de shell tras una página web que comparan una contraseña con su hash.

    - *Respetado* según 5.1-5 (unidad 5.1-5-1a: la fuerza bruta es impracticable): el bloqueo está fijado en un número de intentos, y no se ve arrancar ningún otro inicio de sesión por red.
    - *Observación*, para la misma unidad: lo está, pero hay otros para los que no vale; o no se ve arrancar sshd.
    - *Por revisar*: el módulo está y se le indica que no bloquee a nadie (`deny=0`, `pam_tally2` sin `deny`), o salvo a root, que puede entrar con contraseña (`PermitRootLogin yes` sin `even_deny_root`); o ninguna palabra del script, ni de lo que incluye, tiene que ver con un bloqueo, un recuento o una espera.
page-login-without-lockout-why = Sin bloqueo, una contraseña es cuestión de tiempo: los bots prueban miles por hora.
page-login-without-lockout-blind =
    - Inicios de sesión de una interfaz web en otros lenguajes, y compilados.
    - Bloqueos de otros servidores (dropbear, que no tiene), cortafuegos con límite de tasa, y retardos.
    - Cuánto dura el bloqueo, y si sirve para dejar fuera al propietario.
    - Si se piden contraseñas: con claves solas no hay nada que adivinar.
    - OpenSSH anterior a 7.0, que, si la configuración no dice nada, deja entrar a root con contraseña.
page-login-without-lockout-fix = Consulte a PAM antes y después de la contraseña (`pam_faillock.so preauth`, `authfail`, `deny=5`, `unlock_time=600`); en otros servidores añada un retardo creciente. Lo mejor: aceptar solo claves.
