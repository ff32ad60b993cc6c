# SPDX-License-Identifier: Apache-2.0 OR MIT
# Las comprobaciones: título, hallazgo, solución.

check-authorized-key = Clave que puede entrar en todas las unidades
check-authorized-key-concern = { $place } permite al titular de una sola clave ({ $algorithm }, { $fingerprint }) iniciar sesión en todas las unidades fabricadas con esta imagen. El propietario no puede verlo ni impedirlo.
check-authorized-key-fix = Retire la clave de la versión que se entrega. Si el servicio técnico necesita una entrada, que la abra el propietario, por un tiempo y con una clave solo para esa unidad, y declárelo.

check-fixed-password-hash = Contraseña igual en todas las unidades
check-fixed-password-hash-breach = La contraseña de la cuenta «{ $account }» está fijada en { $place } ({ $scheme }). Es la misma en todas las unidades: quien la averigua una vez puede abrirlas todas.
check-fixed-password-hash-concern = { $place } contiene una contraseña fija para la cuenta «{ $account }» ({ $scheme }). Nada muestra que abra un inicio de sesión, pero una página web o un recurso compartido podrían aceptarla en todas las unidades.
check-fixed-password-hash-fix = Entregue la cuenta bloqueada («{ $account }:!:» en /etc/shadow). Después, dé a cada unidad en la producción una contraseña aleatoria propia, o haga que el propietario la elija en el primer arranque. Dé por conocida la contraseña antigua.

check-host-private-key = Clave de host SSH igual en todas las unidades
check-host-private-key-breach = { $place } es una clave de host SSH privada ({ $algorithm }, { $fingerprint }). Quien descarga el firmware la tiene, puede hacerse pasar por cualquier unidad y leer las contraseñas que se escriben en ella.
check-host-private-key-fix = Retire el archivo de la imagen y deje que cada dispositivo cree su propia clave en el primer arranque (dropbear -R, ssh-keygen -A), en la partición con escritura. Que la próxima actualización sustituya la clave en las unidades ya vendidas.

check-password-less-account = Cuenta que se abre sin contraseña
check-password-less-account-breach = La cuenta «{ $account }» no tiene contraseña en { $place }. Quien llega a un inicio de sesión, por la red o por el puerto serie, obtiene una shell ({ $shell }) en todas las unidades.
check-password-less-account-concern = La cuenta «{ $account }» no tiene contraseña en { $place }. No se sabe si obtiene una shell al iniciar sesión: no se pudo leer ninguna línea de passwd para ella.
check-password-less-account-upheld = Nadie puede iniciar sesión antes de que se fije una contraseña: { $locked ->
    [0] ninguna cuenta de { $place } tiene shell de inicio de sesión.
    [one] la única cuenta de { $place } con shell de inicio de sesión está bloqueada.
   *[other] las { $locked } cuentas de { $place } con shell de inicio de sesión están bloqueadas.
}
check-password-less-account-fix = Entregue la cuenta bloqueada («{ $account }:!:» en /etc/shadow). Que el primer arranque no continúe hasta que el propietario fije una contraseña, o dé a cada unidad una propia en la producción.

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
