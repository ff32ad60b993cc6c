# SPDX-License-Identifier: Apache-2.0 OR MIT
# Las comprobaciones: título, hallazgo, solución.

check-admitted-failing = Un fallo que el propio fabricante declara
check-admitted-failing-breach = Las propias respuestas lo dicen ({ $answer }): la disposición { $provision } no se cumple.
check-admitted-failing-concern = Las respuestas dicen algo ({ $answer }) que puede ir contra la disposición { $provision }.
check-admitted-failing-fix = Cambie el producto y después la respuesta. Si { $provision } es una recomendación, puede retirarse con un motivo.

check-authorized-key = Clave que puede entrar en todas las unidades
check-authorized-key-concern = { $place } permite al titular de una sola clave ({ $algorithm }, { $fingerprint }) iniciar sesión en todas las unidades fabricadas con esta imagen. El propietario no puede verlo ni impedirlo.
check-authorized-key-fix = Retire la clave de la versión que se entrega. Si el servicio técnico necesita una entrada, que la abra el propietario, por un tiempo y con una clave solo para esa unidad, y declárelo.

check-blank-password-login = Servidor que acepta contraseñas vacías
check-blank-password-login-breach = { $place } inicia { $program } y le permite aceptar contraseñas vacías ({ $setting }). La cuenta «{ $account }» no tiene ninguna: quien llega al puerto obtiene una shell en todas las unidades.
check-blank-password-login-concern = { $place } inicia { $program } y le permite aceptar contraseñas vacías ({ $setting }). { $open ->
    [yes] La cuenta «{ $account }» no tiene ninguna. La imagen por sí sola no aclara si el servidor arranca.
   *[no] Ninguna cuenta que admite está ahora sin contraseña; la primera que lo esté quedará abierta a la red.
}
check-blank-password-login-fix = Quite { $setting } para que { $program } vuelva a rechazar las contraseñas vacías. Entregue las cuentas bloqueadas y deje SSH desactivado hasta que el propietario lo active.

check-claimed-without-mechanism = Declarado, y según la respuesta inexistente
check-claimed-without-mechanism-breach = Se declara cumplida la disposición { $provision }, pero cada fila de { $table } dice en «{ $field }»: «{ $said }».
check-claimed-without-mechanism-concern = Se declara cumplida la disposición { $provision }, pero algunas filas de { $table } dicen en «{ $field }»: «{ $said }».
check-claimed-without-mechanism-fix = Describa el mecanismo en { $table } si existe. Si no, constrúyalo; una recomendación puede retirarse con un motivo.

check-confirmation-refused = Confirmación que no se da
check-confirmation-refused-breach = «{ $subject }»: la respuesta es «{ $said }». La disposición { $provision } pide un sí.
check-confirmation-refused-upheld = «{ $subject }» está dada.
check-confirmation-refused-concern = «{ $subject }» no es ni un sí ni un no: «{ $said }». Una persona tiene que leerlo.
check-confirmation-refused-fix = Ponga en marcha el proceso y confírmelo. Si { $provision } es una recomendación, puede retirarse con un motivo.

check-consent-for-ever = Consentimiento que no se puede retirar
check-consent-for-ever-breach = { $row } pide consentimiento y no deja forma de retirarlo: «{ $said }».
check-consent-for-ever-fix = Ofrezca una vuelta atrás tan sencilla como lo fue consentir, y descríbala en { $row }.

check-console-root-shell = Consola con una shell para cualquiera
check-console-root-shell-breach = { $place } abre una shell en la consola ({ $device }) sin pedir nada. Quien conecta un cable serie es root.
check-console-root-shell-concern = { $place } da una shell en la consola ({ $device }) bajo una condición, o pide allí una contraseña, según un ajuste. Una persona debería mirar qué ocurre en las unidades que se venden.
check-console-root-shell-fix = Quite la línea de { $place } en la versión que se entrega. Si el servicio técnico necesita la consola, ponga allí un inicio de sesión con una contraseña por unidad, desactivado hasta que el propietario lo active. Si ninguna unidad tiene un puerto de depuración accesible, declárelo.

check-dangling-reference = Referencia a una fila que no existe
check-dangling-reference-concern = La declaración nombra { $row }, pero esa fila no existe.
check-dangling-reference-fix = Añada la fila { $row } o corrija la referencia.

check-automatic-updates-declared = Actualizaciones automáticas según lo declarado
check-automatic-updates-declared-breach = { $row } dice: «{ $said }». { $about ->
    [component] Así que las actualizaciones de un componente no se instalan solas mientras nadie lo active.
    [change] Así que el usuario no puede desactivar ni aplazar las actualizaciones automáticas.
    [on] Así que las actualizaciones automáticas no están activadas en el estado de uso.
    [notice-change] Así que el usuario no puede desactivar ni aplazar los avisos de actualización.
   *[notice-on] Así que los avisos de actualización no están activados en el estado de uso.
}
check-automatic-updates-declared-upheld = { $row } dice: «{ $said }». { $about ->
    [component] Para cada componente hay un mecanismo automático activado por defecto.
    [identified] Es un mecanismo automático.
    [change] El usuario puede desactivar o aplazar las actualizaciones automáticas.
    [on] Las actualizaciones automáticas están activadas durante el uso.
    [notice-change] El usuario puede desactivar o aplazar los avisos.
   *[notice-on] Los avisos están activados durante el uso.
}
check-automatic-updates-declared-fix = Active por defecto las actualizaciones automáticas y sus avisos, deje que el usuario los aplace o desactive, y dígalo en «Configuration» de { $row }.

check-weak-cryptography-declared = Criptografía rota, según las propias palabras del fabricante
check-weak-cryptography-declared-breach = { $row } dice: «{ $said }». { $name } está roto, y nada sólido figura al lado.
check-weak-cryptography-declared-concern = { $row } dice: «{ $said }». { $name } es antiguo o está roto; cuándo se usa junto al resto debe verlo una persona.
check-weak-cryptography-declared-fix = Sustituya { $name } por lo que admiten los catálogos actuales (TLS 1.2 o posterior con AES o ChaCha20, SHA-256, Ed25519 o ECDSA) y quítelo de la configuración.

check-sent-in-clear-declared = Secretos o datos personales en claro, según las propias palabras del fabricante
check-sent-in-clear-declared-breach = { $row } se envía por { $mechanism }, y de su criptografía se dice: «{ $said }». { $provision } pide al menos confidencialidad.
check-sent-in-clear-declared-concern = { $row } se envía por { $mechanism }, cuyas garantías omiten la confidencialidad: «{ $said }». { $provision } la pide como mínimo.
check-sent-in-clear-declared-fix = Envíe { $row } por un mecanismo que lo mantenga confidencial (TLS 1.2 o posterior, servidor verificado), o corrija la referencia a { $mechanism }.

check-services-declared = Servicios activados, y por qué
check-services-declared-breach = { $row } está activado y dice: «{ $said }». { $about ->
    [needless] Lo que nadie necesita es una entrada más.
   *[open] Así que quien alcance su puerto puede usarlo.
}
check-services-declared-concern = { $row } está activado y dice: «{ $said }». Su protocolo no conoce autenticación: una persona tiene que valorar qué revela y a quién.
check-services-declared-upheld = Todo lo que la imagen inicia para la red está declarado, y { $about ->
    [needed] cada servicio activado dice para qué sirve.
   *[guarded] cada uno que nombra un puerto nombra una forma de autenticarse.
}
check-services-declared-fix = { $about ->
    [needless] Desactive el servicio de { $row }, o déjelo fuera de la compilación.
   *[open] Ponga una autenticación delante del servicio de { $row }; una recomendación puede retirarse con un motivo.
}

check-interface-left-on = Interfaz innecesaria que queda activada
check-interface-left-on-breach = { $row } está activada y dice: «{ $said }». { $provision } pide que lo que no se necesita esté desactivado.
check-interface-left-on-upheld = { $about ->
    [needed] Toda interfaz activada es necesaria, y lo que la imagen inicia para la red está entre ellas.
    [air] Toda interfaz de radio es necesaria o está desactivada.
   *[at-times] Lo que solo se necesita a veces está desactivado el resto del tiempo.
}
check-interface-left-on-fix = Desactive la interfaz de { $row }, o elimínela. Si es necesaria, diga para qué.

check-predictable-password-declared = Contraseña preinstalada que se puede deducir, según las propias palabras del fabricante
check-predictable-password-declared-breach = { $row } dice de la contraseña: «{ $said }». { $about ->
    [counted] Quien tiene una unidad puede contar hasta las demás.
   *[public] Aquello de lo que está hecha se puede ver o preguntar.
}
check-predictable-password-declared-fix = Genere cada contraseña al azar, de diez caracteres o más, o deje que el propietario la fije antes del primer uso; después corrija { $row }.

check-image-upholds-answers = Imagen que confirma las respuestas
check-image-upholds-answers-upheld = { $row } dice: «{ $said }». { $about ->
    [update-alone] La imagen inicia por sí sola un actualizador ({ $place }).
    [update-again] La imagen inicia por sí sola un actualizador ({ $place }).
    [update-signature] La imagen comprueba una firma antes de instalar ({ $place }).
    [update-guarantees] La imagen comprueba una firma, que da ambas cosas ({ $place }).
    [update-key] La imagen contiene esa clave pública, de un algoritmo y tamaño que admiten los catálogos ({ $place }).
    [boot] Lo que arranca está firmado, y el cargador lo exige ({ $place }).
   *[lockout] La página que comprueba la contraseña limita los intentos ({ $place }).
}
check-image-upholds-answers-fix = No hay nada que corregir.

check-declared-as-asked = Respuestas que dan lo que se pide
check-declared-as-asked-breach = «{ $field }» dice «{ $said }», donde la norma pide una indicación.
check-declared-as-asked-upheld = «{ $field }» da lo que la norma pide declarar.
check-declared-as-asked-fix = Complete «{ $field }»; si no hay nada que escribir ahí, lo declarado no se apoya en nada.

check-default-password-hash = Hash de contraseña que un diccionario abre
check-default-password-hash-breach = La contraseña de la cuenta «{ $account }» en { $place } ({ $scheme }) está en una lista de contraseñas conocidas ({ $list }), y es la misma en todas las unidades. { $network ->
    [yes] Por la red, { $service } la acepta.
   *[no] Quien llega a un inicio de sesión la adivina en minutos.
}
check-default-password-hash-concern = La contraseña de la cuenta «{ $account }» en { $place } ({ $scheme }) está en una lista de contraseñas conocidas ({ $list }). { $replaced ->
    [yes] Un script que se ejecuta solo puede poner otra en su lugar o bloquear la cuenta. Una persona debería mirar si lo hace antes de que algo escuche.
   *[no] Nada muestra que abra un inicio de sesión, pero una página web o un recurso compartido podrían aceptarla.
}
check-default-password-hash-fix = Entregue la cuenta bloqueada («{ $account }:!:» en /etc/shadow). Después, dé a cada unidad en la producción una contraseña aleatoria propia, o haga que el propietario la elija en el primer arranque. Que la próxima actualización sustituya la contraseña en las unidades ya vendidas.

check-fixed-password-hash = Contraseña igual en todas las unidades
check-fixed-password-hash-breach = La contraseña de la cuenta «{ $account }» está fijada en { $place } ({ $scheme }). Es la misma en todas las unidades: quien la averigua una vez puede abrirlas todas.
check-fixed-password-hash-concern = { $place } contiene una contraseña fija para la cuenta «{ $account }» ({ $scheme }). { $replaced ->
    [yes] Un script que se ejecuta solo puede poner otra en su lugar o bloquear la cuenta. Una persona debería mirar si lo hace antes de que algo escuche.
   *[no] Nada muestra que abra un inicio de sesión, pero una página web o un recurso compartido podrían aceptarla en todas las unidades.
}
check-fixed-password-hash-fix = Entregue la cuenta bloqueada («{ $account }:!:» en /etc/shadow). Después, dé a cada unidad en la producción una contraseña aleatoria propia, o haga que el propietario la elija en el primer arranque. Dé por conocida la contraseña antigua.

check-host-private-key = Clave de host SSH igual en todas las unidades
check-host-private-key-breach = { $place } es una clave de host SSH privada ({ $algorithm }, { $fingerprint }). Quien descarga el firmware la tiene, puede hacerse pasar por cualquier unidad y leer las contraseñas que se escriben en ella.
check-host-private-key-concern = { $place } es una clave de host SSH privada ({ $algorithm }, { $fingerprint }), la misma en todas las unidades. Un script del arranque ({ $script }) la quita y hace crear otra. Si lo hace siempre, una persona debería mirarlo.
check-host-private-key-fix = Retire el archivo de la imagen y deje que cada dispositivo cree su propia clave en el primer arranque (dropbear -R, ssh-keygen -A), en la partición con escritura. Que la próxima actualización sustituya la clave en las unidades ya vendidas.

check-image-against-answers = La imagen dice otra cosa que las respuestas
check-image-against-answers-breach = { $row } dice: «{ $said }». En la imagen nada pide una firma antes del arranque ({ $place }).
check-image-against-answers-concern = { $row } dice: «{ $said }». { $about ->
    [update-signature] El actualizador de la imagen no pide firma ({ $place }).
    [update-channel] La imagen busca allí las actualizaciones sin TLS ({ $place }).
    [boot-more] La imagen tiene algo que se verifica en el arranque ({ $place }).
    [update-older] El actualizador de la imagen admite versiones más antiguas ({ $place }).
    [token] La imagen contiene un token de un servicio, igual en todas las unidades ({ $place }).
    [key] La imagen contiene una clave privada, la misma en cada unidad ({ $place }).
    [login] En la imagen SSH se inicia y acepta la contraseña de una cuenta ({ $place }).
    [console] La imagen abre un shell en la consola ({ $place }).
    [lockout] La página que comprueba la contraseña no limita los intentos de ningún modo ({ $place }).
   *[user] La configuración de la imagen no nombra ningún usuario ({ $place }).
}
check-image-against-answers-fix = Averigüe cuál de las dos es correcta. Corrija la declaración ({ $row }) o el producto.

check-legacy-remote-service = Servicio remoto antiguo activo de fábrica
check-legacy-remote-service-breach = { $place } inicia { $program }: { $protocol } en el puerto { $port }, abierto a la red y sin cifrado. { $protocol ->
    [TFTP] No pide contraseña alguna.
   *[other] Nombres, contraseñas y contenido viajan sin cifrar.
}
check-legacy-remote-service-concern = { $place } puede iniciar { $program }: { $protocol } en el puerto { $port }. { $encrypts ->
    [maybe] Su configuración habla de TLS; una persona debe mirar si rechaza los inicios de sesión sin TLS.
   *[no] La imagen por sí sola no aclara si se cumple la condición.
}
check-legacy-remote-service-fix = Quite la línea de { $place } que inicia { $program } y compile sin ese programa. Si hay que mover archivos, use SFTP o HTTPS, desactivado hasta que el propietario lo active.

check-no-verified-boot = Nada que muestre un arranque verificado
check-no-verified-boot-note = Nada de lo que se leyó en esta imagen muestra que el cargador compruebe una firma antes de iniciarla ({ $scheme }). { $verity ->
    [yes] dm-verity está presente; sirve en la medida en que su hash raíz esté a su vez firmado.
   *[no] Una suma de comprobación detecta accidentes, no atacantes.
} { $unread ->
    [0] Aún puede demostrarse por otros medios.
    [one] Una parte de la imagen no se pudo leer y puede contener una firma.
   *[other] { $unread } partes de la imagen no se pudieron leer y pueden contener una firma.
}
check-no-verified-boot-fix = Firme el núcleo y lo que este inicia, y haga que un cargador verificado por el chip rechace todo lo demás. Descríbalo en la declaración; si el hardware no puede hacerlo, retire la afirmación y dé el motivo.

check-not-applicable-without-ground = Apartado como no aplicable, contra su propia condición
check-not-applicable-without-ground-concern = { $provision } se declara no aplicable, pero según la propia declaración su condición se cumple ({ $condition }).
check-not-applicable-without-ground-fix = Declare { $provision } como cumplida, o corrija la respuesta de la que viene la condición { $condition }.

check-password-less-account = Cuenta que se abre sin contraseña
check-password-less-account-breach = La cuenta «{ $account }» no tiene contraseña en { $place }. Quien llega a un inicio de sesión, por la red o por el puerto serie, obtiene una shell ({ $shell }) en todas las unidades.
check-password-less-account-concern = La cuenta «{ $account }» no tiene contraseña en { $place }. { $about ->
    [missing] Su shell ({ $shell }) no está en la imagen, así que el inicio de sesión debería fallar. Otra vía quizá la acepte.
    [replaced] Un script que se ejecuta solo puede poner otra en su lugar o bloquear la cuenta. Una persona debería mirar si lo hace antes de que algo escuche.
   *[unknown] No se sabe si obtiene una shell al iniciar sesión: no se pudo leer ninguna línea de passwd para ella.
}
check-password-less-account-upheld = Nadie puede iniciar sesión antes de que se fije una contraseña: { $locked ->
    [0] ninguna cuenta de { $place } tiene shell de inicio de sesión.
    [one] la única cuenta de { $place } con shell de inicio de sesión está bloqueada.
   *[other] las { $locked } cuentas de { $place } con shell de inicio de sesión están bloqueadas.
}
check-password-less-account-fix = Entregue la cuenta bloqueada («{ $account }:!:» en /etc/shadow). Que el primer arranque no continúe hasta que el propietario fije una contraseña, o dé a cada unidad una propia en la producción.

check-private-key-file = Clave privada en la imagen
check-private-key-file-breach = { $place } contiene una clave privada ({ $algorithm }, { $fingerprint }). { $opened ->
    [yes] Su almacén de claves se abre con una contraseña que dan las herramientas y los manuales.
   *[no] No está cifrada.
} Es la misma en todas las unidades, y quien descarga el firmware la tiene.
check-private-key-file-concern = { $place } contiene una clave privada ({ $algorithm }, { $fingerprint }). { $remade ->
    [yes] Un script del arranque ({ $script }) crea otra en su lugar; si lo hace siempre, una persona debería mirarlo.
   *[no] { $encrypted ->
        [yes] Está cifrada; ¿dónde está la frase de paso?
       *[no] Puede ser una clave de prueba de la biblioteca, o un secreto igual en todas las unidades.
    }
}
check-private-key-file-note = { $place } contiene una clave privada ({ $algorithm }, { $fingerprint }) entre documentación, ejemplos o pruebas. Asegúrese de que nada la usa y no la incluya en la versión que se entrega.
check-private-key-file-fix = Quite { $place } de la imagen. Cree la clave en el dispositivo en el primer arranque, o ponga una por unidad en la producción. Revoque los certificados que correspondan a la clave antigua.

check-recommendation-without-reason = Recomendación omitida sin motivo
check-recommendation-without-reason-breach = { $provision } se declara { $support } sin ningún motivo al lado.
check-recommendation-without-reason-fix = Escriba junto a { $provision } por qué la recomendación no es posible o no es apropiada para este producto.

check-service-on-declared-off = Servicio activo y declarado inactivo
check-service-on-declared-off-breach = { $place } inicia { $program } (puerto { $port }). { $row } dice: «{ $said }».
check-service-on-declared-off-fix = Quite { $program } del arranque, o inícielo solo cuando el propietario lo active. Si debe estar activo, corrija { $row } y diga por qué.

check-shared-default-password = Una contraseña para todas las unidades, según el propio fabricante
check-shared-default-password-breach = { $row } dice que todas las unidades comparten una contraseña: «{ $said }».
check-shared-default-password-fix = Haga que el propietario fije la contraseña antes del primer uso, o dé a cada unidad una propia que nadie pueda adivinar. Cambie después la respuesta.

check-telnet-starts = Servidor telnet que arranca
check-telnet-starts-breach = { $place } inicia un servidor telnet ({ $service }) en el puerto { $port }. { $entry ->
    [shell] Quien se conecta obtiene una shell sin que se le pida nada.
    [open-account] Quien se conecta entra como «{ $account }» sin contraseña.
   *[prompt] Envía las contraseñas sin cifrar, y es la primera puerta que prueban los gusanos.
}
check-telnet-starts-concern = { $place } inicia un servidor telnet ({ $service }) en el puerto { $port } si se cumple una condición que la imagen por sí sola no aclara. { $entry ->
    [shell] Quien se conecta entonces obtiene una shell sin que se le pida nada.
    [open-account] Quien se conecta entonces entra como «{ $account }» sin contraseña.
   *[prompt] Envía las contraseñas sin cifrar, y es la primera puerta que prueban los gusanos.
}
check-telnet-starts-fix = Quite la línea de { $place } que inicia { $service } y compile sin servidor telnet. Si hace falta una shell por la red, use SSH con claves, desactivado hasta que el propietario lo active.

check-undeclared-service = Servicio que la declaración omite
check-undeclared-service-breach = { $place } inicia { $program } (puerto { $port }), y ninguna fila de SoftServ o Intf lo nombra. La declaración dice: «{ $said }».
check-undeclared-service-concern = { $starts ->
    [always] { $place } inicia { $program }, que escucha en el puerto { $port }, y ninguna fila de SoftServ o Intf lo nombra.
   *[maybe] { $place } puede iniciar { $program } (puerto { $port }), y ninguna fila de SoftServ o Intf lo nombra.
} La declaración dice: «{ $said }».
check-undeclared-service-fix = Si el producto necesita { $program }, declárelo en SoftServ e Intf con su finalidad. Si no, quítelo de la imagen.

check-unsigned-update-feed = Actualizaciones cuya firma no se comprueba
check-unsigned-update-feed-breach = { $place } indica { $sources ->
    [one] una fuente de actualizaciones ({ $url })
   *[other] { $sources } fuentes de actualizaciones (la primera, { $url })
}, y no se comprueba ninguna firma. { $channel ->
    [tls] Solo la conexión las protege: quien entre en el servidor puede poner cualquier software en todas las unidades.
   *[plain] Llegan sin cifrar: quien se ponga en medio puede poner cualquier software en el dispositivo.
}
check-unsigned-update-feed-concern = { $channel ->
    [package] { $place } es un paquete de actualización sin firma. Lo que lo instala no exige ninguna, salvo que se haya quitado antes una firma exterior: una persona debe mirarlo.
   *[unknown] { $place } indica { $sources ->
        [one] una fuente de actualizaciones ({ $url })
       *[other] { $sources } fuentes de actualizaciones (la primera, { $url })
    }, y no se comprueba ninguna firma. Una persona debe mirar por qué vía llegan.
}
check-unsigned-update-feed-upheld = Se exige una firma a { $sources ->
    [one] la fuente de actualizaciones
   *[other] las { $sources } fuentes de actualizaciones
} de { $place }.
check-unsigned-update-feed-note = { $place } exige una firma a sus fuentes de actualizaciones. { $script } también descarga software y lo escribe, y nada muestra que verifique alguna.
check-unsigned-update-feed-fix = Firme lo que publica con una clave que no esté en el servidor de actualizaciones. Entregue la parte pública y active la comprobación (opkg: option check_signature, claves en /etc/opkg/keys). Si nadie necesita esas fuentes, quítelas.

check-update-over-http = Actualizaciones por un canal sin TLS
check-update-over-http-concern = { $place } indica { $sources ->
    [one] una fuente de actualizaciones
   *[other] { $sources } fuentes de actualizaciones
} por { $transport } ({ $url }). { $signed ->
    [yes] Se comprueba una firma, así que nadie puede cambiarlas; pero quien escucha ve las versiones, y quien se pone en medio puede retener actualizaciones.
   *[unknown] La imagen no dice si se comprueba una firma. Si no se hace, cualquiera que esté en medio puede poner cualquier software en el dispositivo.
}
check-update-over-http-fix = Sirva las actualizaciones por HTTPS y mantenga la firma. Incluya una versión o una fecha en lo que se firma, y haga que el dispositivo rechace lo más antiguo.

check-upnp-daemon = Servicio UPnP activo de fábrica
check-upnp-daemon-breach = { $place } inicia { $program }. UPnP no pide inicio de sesión: cualquier programa de la red doméstica puede usarlo, y los atacantes se sirven de él para saltarse el router o hacer rebotar ataques.
check-upnp-daemon-concern = { $place } puede iniciar { $program }. { $kind ->
    [media] Un servidor multimedia puede ser la razón de ser del producto; en ese caso, declárelo. No pide inicio de sesión.
   *[gateway] La imagen por sí sola no aclara si se cumple la condición. UPnP no pide inicio de sesión.
}
check-upnp-daemon-fix = Quite { $program } o entréguelo desactivado, con un interruptor para el propietario. Si el producto lo necesita, limítelo a la red doméstica y declárelo.

check-web-interface-without-tls = Interfaz web sin TLS
check-web-interface-without-tls-breach = { $program } sirve páginas web en el puerto { $port } ({ $address }) sin cifrado ({ $place }). { $against ->
    [beside] El mismo servidor las ofrece con TLS; quien entra por el puerto sin cifrar entrega su contraseña.
    [redirect] Debería enviar a HTTPS, pero la imagen no tiene con qué servir HTTPS.
   *[administration] Con ellas se administra el dispositivo: contraseña y sesión viajan sin cifrar.
}
check-web-interface-without-tls-concern = { $program } puede servir páginas web en el puerto { $port } ({ $address }) sin cifrado ({ $place }). Una persona debe mirar si piden inicio de sesión o llevan a HTTPS.
check-web-interface-without-tls-fix = Sirva las páginas por HTTPS, con una clave que cada dispositivo cree en el primer arranque. Que el puerto sin cifrar solo lleve a HTTPS, o ciérrelo.

check-sbom-against-image = La lista de materiales nombra otra versión que la de la imagen
check-sbom-against-image-concern = La lista de materiales indica { $subject } { $listed }; la imagen contiene { $held }.
check-sbom-against-image-fix = Genere la lista de materiales en la compilación que genera la imagen, a partir de lo instalado, y publique ambas juntas.

check-hard-coded-token = Token de un servicio igual en todas las unidades
check-hard-coded-token-breach = { $place } contiene el secreto de un servicio ({ $subject }: { $shown }). Todas las unidades tienen el mismo: quien abra la imagen puede actuar como cualquiera de ellas.
check-hard-coded-token-concern = { $place } contiene lo que parece una credencial de un servicio ({ $kind }: { $shown }). Una persona debería mirar si abre algo.
check-hard-coded-token-fix = Revoque este secreto en el servicio. Dé a cada unidad el suyo: una clave creada en el primer arranque y certificada al registrarse, o un código de un solo uso de fábrica.

check-hard-coded-password = Contraseña de un servicio igual en todas las unidades
check-hard-coded-password-breach = { $place } contiene la contraseña con la que el dispositivo entra en otro sitio ({ $subject }, { $shown }). Es la misma en todas las unidades.
check-hard-coded-password-concern = { $place } da a { $subject } un valor fijo ({ $shown }). Si es una contraseña en uso, todas las unidades tienen la misma: una persona debería mirarlo.
check-hard-coded-password-fix = Dé a cada unidad su propia contraseña o certificado, creado en fábrica o al registrarse y guardado en la partición de escritura. Cambie la que ya circula.

check-downgrade-allowed = Actualizaciones que pueden ser más antiguas que lo instalado
check-downgrade-allowed-breach = { $place } admite versiones más antiguas ({ $line }). También están firmadas: quien entregue una devuelve sus viejos fallos.
check-downgrade-allowed-upheld = { $place } hace que se rechacen versiones más antiguas ({ $line }).
check-downgrade-allowed-note = { $place } lleva un contador que solo sube ({ $mechanism }), firmado con la imagen. La imagen no dice si el cargador rechaza lo inferior.
check-downgrade-allowed-fix = Incluya en lo firmado la versión o un contador que solo suba, y rechace lo inferior. Si hace falta volver atrás, fírmelo caso por caso.

check-unverified-update-script = Script de actualización que escribe lo descargado sin verificarlo
check-unverified-update-script-breach = { $place } descarga software por una vía que cualquiera puede interceptar ({ $fetches }) y lo escribe ({ $writes }) sin nada que lo verifique.
check-unverified-update-script-concern = { $why ->
    [idle] { $place } verifica una firma ({ $verifies }), pero no se sigue nada de ello, o se verifica cuando ya está todo escrito ({ $writes }).
   *[none] { $place } descarga software ({ $fetches }) y lo escribe ({ $writes }). Ningún comando del script lo verifica: una persona debería mirar qué lo hace.
}
check-unverified-update-script-fix = Firme lo que publica. Verifíquelo con una clave pública de la parte de solo lectura antes de escribir nada y deténgase si falla. Descargue por TLS y compruebe el certificado.

check-update-certificate-unchecked = Actualizaciones de un servidor cuyo certificado no se comprueba
check-update-certificate-unchecked-concern = { $place } no mira el certificado del servidor de actualizaciones ({ $line }): cualquiera puede responder en su lugar. Entonces todo depende de una firma de la actualización.
check-update-certificate-unchecked-fix = Incluya el certificado raíz de su servidor de actualizaciones y compruebe contra él. Ponga antes el reloj en hora para poder juzgar la validez.

check-snmp-default-community = SNMP con una comunidad que todos conocen
check-snmp-default-community-breach = { $place } abre SNMP a { $community }: cualquiera en la red puede actuar ({ $may }) sin una contraseña propia del dispositivo.
check-snmp-default-community-concern = { $place } abre SNMP a { $community } ({ $may }). Si arranca, informa a toda la red sobre el dispositivo y puede servir para amplificar ataques.
check-snmp-default-community-fix = Entregue SNMP desactivado o quítelo. Si hace falta, use la versión 3 con un usuario creado por el propietario.

check-mqtt-anonymous = Servidor MQTT que no pide contraseña a nadie
check-mqtt-anonymous-breach = El servidor en el puerto { $port } deja entrar a todos ({ $place }): cualquiera en la red lee todos los mensajes y envía órdenes.
check-mqtt-anonymous-concern = El servidor en el puerto { $port } acepta clientes sin contraseña ({ $place }). Una persona debería mirar qué pueden hacer, o si arranca.
check-mqtt-anonymous-note = El servidor en el puerto { $port } no deja entrar a nadie sin autenticarse ({ $place }).
check-mqtt-anonymous-fix = Ponga allow_anonymous false con un fichero de contraseñas o certificados de cliente, o limite la escucha a 127.0.0.1.

check-shared-wifi-key = Clave Wi-Fi igual en todas las unidades
check-shared-wifi-key-breach = { $place } da al Wi-Fi del dispositivo una clave fija ({ $shown }). Quien conozca la de una unidad entra en todas las redes de este modelo.
check-shared-wifi-key-concern = { $place } tiene una clave fija para el Wi-Fi del dispositivo ({ $shown }). Una persona debería mirar si otra la sustituye antes de que la red esté activa.
check-shared-wifi-key-fix = Cree una clave aleatoria por unidad e imprímala en la etiqueta, o haga que el propietario la elija antes de activar la red.

check-weak-wifi = Wi-Fi sin un cifrado fiable
check-weak-wifi-breach = El Wi-Fi del dispositivo usa un cifrado roto ({ $how }, { $place }): quien escuche unos minutos obtiene la clave.
check-weak-wifi-concern = El Wi-Fi del dispositivo está activo { $how ->
    [open] sin cifrado
   *[wpa1] solo con el primer WPA
} ({ $place }). Una persona debería mirar qué se envía por él.
check-weak-wifi-fix = Use WPA2 con CCMP o WPA3, con una clave propia de cada unidad. Mantenga breve una red abierta de configuración y proteja lo que se envíe.

check-adb-over-network = Puente de depuración de Android a la escucha en la red
check-adb-over-network-breach = { $place } pone el puente de depuración a la escucha en el puerto { $port }: cualquiera en la red obtiene una consola sin contraseña.
check-adb-over-network-concern = { $place } pone el puente de depuración a la escucha en el puerto { $port }. Antes hay que aceptar una clave, pero una interfaz de depuración está activa de fábrica.
check-adb-over-network-fix = Quite la propiedad de la versión que entrega y compílela como «user».

check-ssh-weak-algorithms = Servidor SSH con algoritmos rotos
check-ssh-weak-algorithms-breach = { $place } activa en SSH lo que está roto: { $algorithms }. Quien se interponga elige lo más débil.
check-ssh-weak-algorithms-concern = { $place } activa algoritmos antiguos en SSH: { $algorithms }.
check-ssh-weak-algorithms-fix = Quite esas líneas: lo que OpenSSH ofrece por sí mismo es correcto.

check-unverified-boot = Cadena de arranque que inicia lo que no está firmado
check-unverified-boot-breach = { $place } lo inicia un cargador que acepta lo que no está firmado. { $how ->
    [not-required] La firma está, pero el cargador no la exige: un atacante la omite.
    [mcuboot] La imagen no tiene firma, así que el MCUboot que la inicia no verifica ninguna.
    [avb] Los metadatos de Android dicen al cargador que omita la verificación.
   *[unsigned] Ni está firmada ni el cargador conoce una clave.
}
check-unverified-boot-upheld = { $place } ({ $scheme }) se verifica al arrancar con una clave que el cargador exige.
check-unverified-boot-fix = Firme la configuración y marque la clave como exigida en el árbol del cargador (mkimage -k … -K … -r); entregue el cargador con él. MCUboot: firme con imgtool y compílelo con la parte pública.

check-boot-shell-argument = Núcleo que arranca en una consola de comandos
check-boot-shell-argument-breach = { $place } arranca el núcleo con { $word }: la consola da acceso root sin pedir contraseña.
check-boot-shell-argument-concern = { $place } arranca el núcleo con { $word }. Una persona debería mirar qué pide entonces la consola.
check-boot-shell-argument-fix = Quite la palabra de la línea de comandos de la versión que entrega e impida que el entorno de la flash la vuelva a poner.

check-loader-console-open = Cargador cuyo arranque puede interrumpirse
check-loader-console-open-concern = { $place } espera una tecla antes de arrancar (bootdelay { $value }). Si no hay contraseña, la línea serie da el cargador y con él todo el dispositivo.
check-loader-console-open-note = { $place } arranca al momento sin mirar teclas (bootdelay { $value }).
check-loader-console-open-fix = Ponga bootdelay a -2 en la versión que entrega, o proteja el cargador con una contraseña propia de cada unidad. Proteja el entorno contra escritura.

check-kernel-memory-unprotected = Núcleo compilado sin protección de su memoria
check-kernel-memory-unprotected-concern = El núcleo de { $place } se compiló con { $options }: un solo fallo basta para cambiarlo o leer toda la memoria.
check-kernel-memory-unprotected-upheld = El núcleo de { $place } se compiló para proteger su propia memoria ({ $options }).
check-kernel-memory-unprotected-fix = Compile el núcleo con STRICT_KERNEL_RWX y STRICT_MODULE_RWX, y sin DEVMEM ni DEVKMEM.

check-debug-tool = Herramienta de depuración en la imagen
check-debug-tool-concern = { $place } es { $tool }, una herramienta de depuración. El producto no parece necesitarla; quien consiga entrar puede leer con ella la memoria y el tráfico.
check-debug-tool-fix = Quite { $tool } de la versión de producción. Si el producto lo necesita, dígalo en la tabla IXIT 16.

check-setuid-program = Programa que da derechos de root a quien lo inicie
check-setuid-program-concern = { $place } pertenece a root y tiene el bit set-user-ID: un servicio con su propio usuario pasa a ser root por un solo fallo de este programa.
check-setuid-program-fix = Quite el bit (chmod u-s), o dé solo la capacidad que el programa necesita.

check-executable-stack = Programas con pila ejecutable
check-executable-stack-upheld = Los { $of } programas y bibliotecas piden todos una pila no ejecutable.
check-executable-stack-concern = { $count ->
    [one] { $count } de { $of } programas y bibliotecas tiene la pila ejecutable: { $place }. Lo que la desborda puede ejecutarse como código.
   *[other] { $count } de { $of } programas y bibliotecas tienen la pila ejecutable, entre ellos { $place }: lo que la desborda puede ejecutarse como código.
}
check-executable-stack-fix = Enlace con -z noexecstack, dé a los archivos en ensamblador su .note.GNU-stack, y diga en la tabla IXIT 18 qué protege el procesador.

check-unhardened-service = Programas de red compilados sin protección
check-unhardened-service-concern = { $count ->
    [one] A { $count } de { $of } programas que esperan de la red le faltan
   *[other] A { $count } de { $of } programas que esperan de la red les faltan
} al menos dos de estas protecciones: independencia de posición, reubicaciones de solo lectura y protector de pila ({ $names }).
check-unhardened-service-upheld = Los { $of } programas que esperan de la red están todos compilados con independencia de posición, reubicaciones de solo lectura, protector de pila y pila no ejecutable.
check-unhardened-service-fix = Compile con -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now; OpenWrt y Buildroot tienen una opción para cada uno.

check-writable-library-path = Programa que carga bibliotecas de donde otros pueden escribir
check-writable-library-path-concern = { $place } busca sus bibliotecas primero en { $folder }. Quien pueda escribir allí ejecuta código con sus derechos.
check-writable-library-path-fix = Compile sin -Wl,-rpath, o quite la ruta (patchelf --remove-rpath).

check-weak-key = Clave demasiado pequeña
check-weak-key-concern = { $place } contiene una clave de { $bits } bits ({ $algorithm }). Está por debajo de lo que se considera seguro; una persona debería ver qué protege.
check-weak-key-fix = Cree una clave nueva (Ed25519, P-256 o RSA de 3072 bits) y tráigala con una actualización.

check-sudo-without-password = Usuario que pasa a ser root sin contraseña
check-sudo-without-password-concern = { $place } deja que { $user } ejecute todo como root sin contraseña. Lo que corre con ese usuario equivale a root.
check-sudo-without-password-fix = Nombre los programas que { $user } necesita, o quite la línea.

check-personal-data-shipped = Datos personales en la imagen
check-personal-data-shipped-concern = { $place } es una base de datos con columnas sobre personas ({ $columns }) que no está vacía. Puede que en cada unidad se entreguen datos de personas reales.
check-personal-data-shipped-fix = Entregue la base vacía, o deje que el dispositivo la cree; averigüe de quién son los datos.

check-core-dump-kept = Memoria de programas caídos que se conserva
check-core-dump-kept-concern = { $place } conserva la memoria de los programas caídos ({ $setting }). Las claves y contraseñas que contiene quedan entonces en un archivo.
check-core-dump-kept-fix = Ponga kernel.core_pattern=|/bin/false y fs.suid_dumpable=0, y quite ulimit -c.

check-remote-log = Registro que sale del dispositivo
check-remote-log-concern = { $place } envía el registro del sistema a { $host } en cada unidad. Eso es telemetría, y sin cifrar.
check-remote-log-fix = Quite el host, o describa la telemetría en la tabla IXIT 24 y al usuario, y envíela por TLS.

check-telemetry-endpoint = Dirección de un servicio de telemetría
check-telemetry-endpoint-note = { $place } nombra { $host } ({ $operator }), que recoge telemetría. Debería declararse y describirse al usuario.
check-telemetry-endpoint-fix = Indíquelo en la tabla IXIT 24 y en el aviso de privacidad, o compile sin él.

check-request-runs-as-command = Lo que trae una petición se ejecuta como orden
check-request-runs-as-command-concern = { $place } toma { $source } de una petición y lo pasa a { $sink }, sin comprobación visible entre medias. Quien envía la petición quizá elige la orden.
check-request-runs-as-command-fix = Deje pasar solo lo que cumpla un patrón, páselo como argumento propio, o escápelo.

check-download-runs-as-code = Lo que se descarga se ejecuta tal cual
check-download-runs-as-code-concern = { $sink ->
    [file] { $place } descarga un archivo y lo ejecuta, sin que nada lo verifique entre medias. Quien responda en lugar del servidor ejecuta código en el dispositivo.
   *[shell] { $place } pasa lo que descarga directamente a { $sink }. Quien responda en lugar del servidor ejecuta código en el dispositivo.
}
check-download-runs-as-code-fix = Descargue a un archivo, compruebe su firma y luego ejecútelo; o use el mecanismo de actualización.

check-password-in-configuration = Contraseña de acceso fijada en un archivo de configuración
check-password-in-configuration-breach = { $how ->
    [copy] { $place } pasa a ser el archivo de cuentas del dispositivo, y la contraseña de la cuenta «{ $user }» está vacía o la conocen todos, en cada unidad.
    [script] Un script que se ejecuta solo fija o quita la contraseña de la cuenta «{ $user }» ({ $place }), igual en todas las unidades.
   *[web] { $place } da a { $service } una contraseña (usuario { $user }) vacía o conocida por todos, en cada unidad, y el servidor web que la acepta arranca.
}
check-password-in-configuration-concern = { $place } contiene una contraseña para { $service } (usuario { $user }), igual en todas las unidades si el primer arranque no la sustituye. { $open ->
    [yes] Está vacía, o todos la conocen.
   *[no] No está en ninguna lista probada.
}
check-password-in-configuration-fix = Entregue { $path } sin ella, y deje que cada unidad cree la suya o que el propietario elija una primero.

check-weak-tls-version = Servidor TLS que aún habla SSL
check-weak-tls-version-breach = { $program } está configurado para hablar { $versions } ({ $place }). Quien se ponga en medio elige la versión más antigua y lee lo que se envía.
check-weak-tls-version-concern = { $program } está configurado para hablar { $versions } ({ $place }). Está en desuso; una persona debería mirar si este servidor y su biblioteca aún lo hacen.
check-weak-tls-version-upheld = { $program } no habla nada anterior a TLS 1.2 ({ $place }).
check-weak-tls-version-fix = Active TLS 1.2 y 1.3 en la configuración de { $program }, y nada anterior.

check-weak-tls-cipher = Servidor TLS con cifrados rotos
check-weak-tls-cipher-breach = { $program } ofrece { $ciphers } ({ $place }). Lo que se envía así puede leerse, o venir de cualquiera.
check-weak-tls-cipher-concern = { $program } está configurado para ofrecer { $ciphers } ({ $place }). Una persona debería mirar si su biblioteca aún los tiene y si el servidor arranca.
check-weak-tls-cipher-fix = Quite la lista de la configuración de { $program }, o pida HIGH:!aNULL:!eNULL:!3DES.

check-open-file-share = Carpeta compartida que no pide contraseña a nadie
check-open-file-share-breach = { $program } deja que cualquiera en la red escriba en «{ $share }» sin contraseña ({ $place }).
check-open-file-share-concern = { $program } deja entrar a invitados en «{ $share }» sin contraseña ({ $place }): { $may ->
    [write] pueden escribir, si nada lo limita.
   *[read] pueden leer.
} Una persona debería mirar si es lo que se quiere.
check-open-file-share-fix = No entregue ninguna carpeta compartida. Deje que el propietario cree una, con usuario y contraseña.

check-old-smb-version = Servidor de ficheros que habla el primer SMB
check-old-smb-version-breach = { $program } tiene «{ $setting } = { $value }» ({ $place }). { $against ->
    [log-in] Las contraseñas enviadas así caen en horas.
   *[only] No habla nada más nuevo que el primer SMB: quien se ponga en medio lee y cambia ficheros.
}
check-old-smb-version-concern = { $program } tiene «{ $setting } = { $value }» ({ $place }): también se habla, o puede hablarse, el primer SMB, sin cifrado.
check-old-smb-version-upheld = { $program } no habla nada anterior a «{ $value }» ({ $place }).
check-old-smb-version-note = { $program } no habla nada anterior a «{ $value }» ({ $place }).
check-old-smb-version-fix = Ponga server min protocol = SMB2_10 o posterior, lanman auth = no y ntlm auth = ntlmv2-only.

check-open-data-store = Almacén de datos que no pide contraseña a nadie
check-open-data-store-breach = { $program } escucha en { $address }, puerto { $port }, y no pide contraseña a nadie ({ $place }): quien lo alcance lee y cambia todo lo que contiene.
check-open-data-store-concern = { $program } escucha en { $address }, puerto { $port }, sin contraseña ({ $place }). Una persona debería mirar si entran extraños, o si arranca.
check-open-data-store-note = { $program } en el puerto { $port } pide contraseña ({ $place }).
check-open-data-store-fix = Haga que { $program } escuche en 127.0.0.1 o en un socket local. Si otros deben alcanzarlo, pida autenticación y use TLS.

check-vnc-without-password = Pantalla que cualquiera en la red puede tomar
check-vnc-without-password-breach = { $place } inicia { $program } sin contraseña: quien alcance el puerto ve la pantalla y tiene el teclado.
check-vnc-without-password-concern = { $place } inicia { $program }, o puede hacerlo, y no habla de contraseña. Una persona debería mirar si la pide.
check-vnc-without-password-fix = Quite { $program }, o haga que escuche solo en 127.0.0.1, detrás de SSH con claves.

check-open-camera-stream = Vídeo de la cámara que cualquiera en la red puede ver
check-open-camera-stream-breach = { $program } da su vídeo a cualquiera en la red, sin autenticación ({ $place }).
check-open-camera-stream-concern = Nada muestra que { $program } pida autenticación ({ $place }). Una persona debería mirarlo.
check-open-camera-stream-note = { $program } pide autenticación ({ $place }).
check-open-camera-stream-fix = Pida un usuario y una contraseña que ponga el propietario, y lleve el vídeo por TLS.

check-anonymous-ftp = Servidor FTP que deja entrar sin contraseña
check-anonymous-ftp-breach = { $program } deja entrar a usuarios anónimos ({ $place }): { $may ->
    [write] pueden escribir ficheros.
   *[read] leen lo que hay allí.
}
check-anonymous-ftp-concern = { $program } puede dejar entrar a usuarios anónimos ({ $place }). Una persona debería mirar si lo hace y si arranca.
check-anonymous-ftp-fix = Quite { $program }. Si todos deben poder descargar ficheros, sírvalos por HTTPS.

check-directory-listing = Servidor web que lista sus carpetas
check-directory-listing-concern = { $program } muestra a quien lo pida qué hay en una carpeta ({ $place }). Una persona debería mirar qué se ve allí.
check-directory-listing-fix = Desactive los listados de carpetas en la configuración de { $program }.

check-web-server-as-root = Servidor web que corre como root
check-web-server-as-root-concern = { $program } corre como { $account } ({ $place }): quien entre por un fallo suyo tiene todo el dispositivo.
check-web-server-as-root-upheld = { $program } corre como { $account }, no como root ({ $place }).
check-web-server-as-root-fix = Dé a { $program } una cuenta propia y deje lo que deba cambiar el sistema a un programa pequeño detrás de él.

check-open-to-internet = Router cuyos servicios se alcanzan desde Internet
check-open-to-internet-breach = { $how ->
    [rule] Una regla deja entrar a todo Internet en el puerto { $port }, donde escucha { $services } ({ $place }).
   *[zone] El cortafuegos deja entrar todo lo que viene de Internet ({ $place }). Estos servicios arrancan: { $services }.
}
check-open-to-internet-concern = { $how ->
    [rule] Una regla deja entrar a todo Internet en el puerto { $port }, donde escucha { $services } ({ $place }). Una persona debería mirar si hace falta.
    [no-rule] Las reglas cargadas no rechazan nada ({ $place }). Estos servicios arrancan: { $services }.
   *[zone] Las reglas del cortafuegos dejan entrar todo lo que viene de Internet ({ $place }). Una persona debería mirar si se cargan y qué escucha.
}
check-open-to-internet-fix = Ponga input de la zona wan en REJECT y quite las reglas que abren puertos desde allí.

check-inbound-denied = Filtro de paquetes que rechaza a los extraños
check-inbound-denied-upheld = Lo que viene de fuera y ninguna regla nombra se rechaza ({ $mechanism }, { $place }).
check-inbound-denied-note = Lo que viene de fuera y ninguna regla nombra se rechaza ({ $mechanism }, { $place }). { $why ->
    [ipv4] Para IPv4 no se ven reglas así.
    [ipv6] Para IPv6 no se ven reglas así.
    [all] Una regla abre todos los puertos a quien nombra.
   *[open] Una regla abre puertos: { $ports }.
}
check-inbound-denied-fix = Pregunte de cada regla que abre un puerto quién lo necesita, y dé a IPv6 las mismas reglas que a IPv4.

check-reflector-service = Servicio en el que se hacen rebotar ataques a otros
check-reflector-service-breach = { $program } responde a cualquiera en el puerto { $port } ({ $place }). Con un remitente falso, { $protocol } envía a otro hasta { $factor } veces lo que se le pregunta.
check-reflector-service-concern = { $program } puede responder a cualquiera en el puerto { $port } ({ $place }). { $protocol } envía hasta { $factor } veces lo que se le pregunta, y a otro si el remitente es falso.
check-reflector-service-fix = Quite { $program }, o haga que responda solo a la red doméstica.
check-flawed-key = Clave con un defecto en sus números
check-flawed-key-breach = { $place } contiene una clave RSA ({ $bits } bits, { $fingerprint }) que no protege nada: su parte privada se deduce de la pública. { $how ->
    [exponent] Su exponente es 1: lo cifrado queda tal como es.
    [close] Sus dos primos están tan cerca que se encuentran enseguida.
    [shared] Comparte un primo con otra clave de la imagen.
   *[roca] Tiene la forma que daba una biblioteca defectuosa (ROCA, CVE-2017-15361).
}
check-flawed-key-concern = { $place } contiene una clave RSA ({ $bits } bits, { $fingerprint }) { $how ->
    [roca] con la forma que daba una biblioteca defectuosa (ROCA, CVE-2017-15361). Con este tamaño aún no se conoce un ataque viable.
   *[small] con un exponente menor que 17. Si una biblioteca comprueba mal el relleno, se pueden falsificar firmas.
}
check-flawed-key-fix = Genere una clave nueva con una biblioteca actual, en una máquina con suficiente aleatoriedad, y sustituya lo que firmó la antigua.

check-expired-certificate = Certificado ya caducado cuando se construyó la imagen
check-expired-certificate-concern = El certificado de { $place } era válido hasta { $until }; la imagen es más reciente. Quien lo comprueba lo rechaza, o nadie lo comprueba.
check-expired-certificate-note = El certificado de { $place } es válido desde { $from }, después de que se construyera la imagen.
check-expired-certificate-fix = Entregue un certificado nuevo o quite el antiguo. Planifique cómo se renueva durante el período de soporte.

check-weak-certificate-signature = Certificado firmado sobre un resumen roto
check-weak-certificate-signature-concern = El certificado de { $place } está firmado sobre { $hash }, para el que se pueden fabricar dos textos con el mismo valor: otro nombre puede figurar bajo la misma firma.
check-weak-certificate-signature-fix = Haga emitir de nuevo el certificado con SHA-256.

check-shared-device-certificate = Certificado que se entrega con su clave privada
check-shared-device-certificate-concern = El certificado de { $place } y su clave privada ({ $key }) están en la imagen: todas las unidades tienen la misma identidad. { $authority ->
    [yes] Puede firmar otros: quien tenga la imagen puede emitir certificados.
   *[no] Quien tenga la imagen puede hacerse pasar por cualquier unidad.
}
check-shared-device-certificate-fix = Genere una clave por unidad, en el primer arranque o en producción, y haga firmar allí su certificado. Guarde sin conexión la clave de una autoridad.

check-settings-in-clear = Ajustes de un microcontrolador que quedan en claro en la flash
check-settings-in-clear-concern = La partición «{ $label }» de { $place } no está cifrada y no hay partición de claves: la contraseña de la Wi-Fi y los tokens se leen del chip.
check-settings-in-clear-note = La partición «{ $label }» de { $place } puede cifrarse: está marcada así, o hay una partición para sus claves. Los fusibles deciden si el dispositivo lo hace.
check-settings-in-clear-fix = Active el cifrado de la flash en modo release y el de NVS (CONFIG_NVS_ENCRYPTION).

check-unbounded-copy-in-service = Programa de red que copia sin límite
check-unbounded-copy-in-service-concern = { $count ->
    [one] Un programa que espera de la red copia textos sin límite e inicia un intérprete, o usa gets
   *[other] { $count } programas que esperan de la red copian textos sin límite e inician un intérprete, o usan gets
} ({ $gets }): { $names }. Una persona debería mirar qué les llega de fuera.
check-unbounded-copy-in-service-fix = Use snprintf, strlcpy y fgets, e inicie programas con una lista de palabras (execve, posix_spawn), nunca a través de un intérprete.

check-permissive-access-control = Control de acceso obligatorio que no se aplica
check-permissive-access-control-upheld = { $place } aplica SELinux, y su política está en la imagen.
check-permissive-access-control-note = { $place } aplica SELinux, y su política está en la imagen.
check-permissive-access-control-concern = { $place } deja SELinux apagado o sin aplicar ({ $value }): un servicio comprometido puede todo lo que puede su usuario.
check-permissive-access-control-fix = Termine la política en versiones de prueba, entregue SELINUX=enforcing y quite esas palabras de la línea de comandos.

check-android-debug-build = Android compilado para depuración
check-android-debug-build-breach = { $place } es una versión de depuración ({ $setting }), y adb está activo por USB sin clave: quien tenga un cable tiene acceso root.
check-android-debug-build-concern = { $place } es una versión de depuración ({ $setting }): donde se alcance adb, da acceso root.
check-android-debug-build-note = { $place } es una versión de producción ({ $setting }).
check-android-debug-build-fix = Compile la versión que entrega como user, deje ro.adb.secure=1 y quite adb de persist.sys.usb.config.

check-android-test-keys = Android firmado con claves que tiene todo el mundo
check-android-test-keys-concern = { $place } dice estar firmado con test-keys, las claves del código público de Android. Si es así, cualquiera puede firmar actualizaciones y aplicaciones que este dispositivo tomará por las del fabricante.
check-android-test-keys-fix = Firme la versión que entrega con claves propias, guardadas sin conexión; la etiqueta dirá entonces release-keys.

check-unsigned-kernel-module = Núcleo que carga módulos sin firma
check-unsigned-kernel-module-concern = El núcleo de { $place } carga módulos que nadie firmó ({ $option }): quien sea root un momento pone código por debajo de todo lo demás.
check-unsigned-kernel-module-note = El núcleo de { $place } no carga módulos sin firma ({ $option }).
check-unsigned-kernel-module-fix = Active CONFIG_MODULE_SIG_FORCE, o compile sin CONFIG_MODULES.

check-network-boot = Cargador que carga desde la red
check-network-boot-concern = { $place } carga desde la red al arrancar ({ $command }), y nada dice al cargador quién responde. Una persona debería mirar si exige una firma.
check-network-boot-fix = Quite la orden del entorno de la versión que entrega, o exija una firma sobre lo cargado.

check-single-system-slot = Sistema sin un segundo lugar
check-single-system-slot-upheld = { $place } tiene un segundo lugar para el sistema ({ $mechanism }): una actualización interrumpida deja entero el que está en marcha.
check-single-system-slot-concern = { $place } tiene un solo lugar para el sistema ({ $mechanism }): una actualización que se quede sin corriente puede dejar un dispositivo que no arranca.
check-single-system-slot-fix = Mantenga dos lugares, cambie al final y confirme el sistema nuevo cuando haya arrancado.

check-incomplete-reset = Restablecimiento que borra archivo por archivo
check-incomplete-reset-upheld = { $place } borra una partición o un sistema de archivos entero ({ $command }).
check-incomplete-reset-note = { $how ->
    [unsure] { $place } borra una partición ({ $command }), pero solo con algunos argumentos o junto a archivos sueltos: una persona debería mirar si eso son todos los datos del usuario.
   *[remade] { $place } vacía un sistema de archivos ({ $command }). Lo que contenían sus archivos puede quedar en los bloques: bórrelos o descártelos también (discard).
 }
check-incomplete-reset-concern = { $place } borra archivos o ajustes sueltos ({ $command }) y nada en su conjunto. Lo que la lista olvida queda para el siguiente propietario.
check-incomplete-reset-fix = Guarde los datos del usuario en una partición y bórrela entera.

check-login-without-lockout = Acceso por la red y qué hace contra la adivinación
check-login-without-lockout-upheld = { $place } bloquea el acceso por SSH tras contraseñas erróneas ({ $mechanism }: { $tries }).
check-login-without-lockout-note = { $place } bloquea el acceso por SSH tras contraseñas erróneas ({ $mechanism }: { $tries }). Otros accesos por la red necesitan su propio bloqueo.
check-login-without-lockout-concern = { $mechanism ->
    [web-login] { $place } recibe una contraseña, y nada en él tiene que ver con un bloqueo, un recuento de intentos o una espera. Una persona debería mirar qué impide adivinarla.
   *[other] { $tries ->
        [root] { $place } bloquea el acceso por SSH tras contraseñas erróneas ({ $mechanism }), pero nunca el de root, que puede entrar con contraseña.
       *[other] { $place } tiene el módulo de bloqueo ({ $mechanism }) y no bloquea a nadie ({ $tries }).
    }
}
check-login-without-lockout-fix = Fije un número de intentos y un tiempo (deny=5, unlock_time=600), o acepte solo claves.

check-secret-in-log = Secreto que un script escribe en un registro
check-secret-in-log-concern = { $place } escribe la variable { $variable } en un registro. Quien lea el registro tiene el secreto, si contiene uno.
check-secret-in-log-fix = Registre que se ha fijado, nunca cuál es.

check-remote-shell-starts = Shell que arranca para quien se conecte
check-remote-shell-starts-breach = { $place } inicia { $program }, que da una shell a quien se conecte al puerto { $port } sin pedirle nada.
check-remote-shell-starts-concern = { $place } inicia { $program }, o puede iniciarlo, que puede dar una shell a quien se conecte al puerto { $port }. Si lo hace, debe mirarlo una persona.
check-remote-shell-starts-fix = Quite la línea de { $place } que inicia { $program }. Si hace falta una shell por la red, use SSH con claves, desactivado hasta que el propietario lo active.

check-removable-media-script = Script que se ejecuta desde una tarjeta de memoria
check-removable-media-script-concern = { $place } ejecuta { $path } tal cual. Quien introduce una tarjeta o memoria con tal archivo decide qué se ejecuta.
check-removable-media-script-fix = Quítelo de la versión final. Lo que trae una tarjeta, ejecútelo solo si su firma es válida con una clave de la imagen.
