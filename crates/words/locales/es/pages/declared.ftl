# SPDX-License-Identifier: Apache-2.0 OR MIT
page-admitted-failing-sees =
    Lo que dicen las respuestas a las preguntas sencillas además de rellenar formularios. Una respuesta como *todas las unidades comparten una contraseña* o *hay una conexión de depuración abierta* es un *incumplimiento* de la unidad que pide lo contrario; si deja margen, queda *por revisar*.

    - `shared-default`: todas las unidades comparten una contraseña (5.1-1-1a)
    - `fixed-credential`: una credencial no puede cambiarse (5.1-4-1a)
    - `guessable`: nada impide adivinar (5.1-5-1a)
    - `policy-gap`: a la política le faltan puntos necesarios (5.2-1-2b)
    - `downgrade`: se aceptan versiones anteriores (5.3-2-1a)
    - `update-hard`: actualizar no es sencillo (5.3-3-1a)
    - `auto-off`: las actualizaciones automáticas vienen desactivadas (5.3-6-1c)
    - `update-unsigned`: el dispositivo no verifica el origen (5.3-9-1a)
    - `hard-coded`: un secreto es el mismo en todas las unidades (5.4-3-1b)
    - `open-debug`: hay una conexión de depuración abierta (5.6-4-1a)
    - `password-optional`: la configuración inicial termina sin contraseña (por revisar, 5.1-1-2b)
page-admitted-failing-why = Lo que el fabricante dice en contra de su producto es la prueba más segura que hay.
page-admitted-failing-blind = Lo que no se preguntó, y lo que se respondió mal.
page-admitted-failing-fix = Cambie el producto y después la respuesta. En una recomendación, la declaración puede retirarse dando una razón.

page-claimed-without-mechanism-sees =
    Tablas IXIT que describen cómo se cumple una disposición declarada. Si cada fila de una tabla dice, en el campo que cuenta, que no hay nada (todo el texto es *None.*, *No.*, *Not possible.* o similar), lo declarado no se apoya en nada: *incumplimiento* de la unidad que juzga ese campo. Si solo lo dicen algunas filas, queda *por revisar*. Una tabla declarada sin filas dice lo mismo. Si la disposición no se declara, no se dice nada.

    - 5 VulnMon, Description: 5.2-3-1a
    - 7 UpdMech, Update Checking: 5.3-5-1a; User Notification: 5.3-11-1a
    - 8 UpdProc, Description: 5.3-8-1a
    - 11 ComMech, Resilience Measures: 5.9-3-1b
    - 14 SecMgmt, Description: 5.5-8-1a
    - 16 CodeMin, Description: 5.6-6-1a
    - 17 PrivlCtrl, Description: 5.6-7-1a
    - 18 AccCtrl, Description: 5.6-8-1a
    - 19 SecDev, Description: 5.6-9-1a
    - 20 SecBoot, Detection Mechanisms: 5.7-1-1b
    - 23 ResMech, Description: 5.9-1-1a
    - 24 TelData, Security Examination: 5.10-1-1a
    - 29 InpVal, Description: 5.13-1-1a
page-claimed-without-mechanism-why = La declaración dice sí y la descripción dice no. Una de las dos es falsa, y quien confía en la declaración queda engañado.
page-claimed-without-mechanism-blind = Si un mecanismo descrito vale algo, y un *no* envuelto en una frase más larga: ambos debe leerlos una persona.
page-claimed-without-mechanism-fix = Describa el mecanismo si existe. Si no, constrúyalo; o, en una recomendación, retire la declaración y dé la razón.

page-confirmation-refused-sees = Las cinco confirmaciones de la tabla Conf: que la infraestructura y las personas están listas para actuar ante vulnerabilidades (5.2-2), para vigilar (5.2-3), para actualizar (5.3-8), para gestionar secretos (5.5-8) y para desarrollar de forma segura (5.6-9). Un *no* es un *incumplimiento* de la unidad que lo comprueba, un *sí* es *respetado*, y cualquier otra cosa queda *por revisar*: debe leerlo una persona. Si la disposición no se declara, no se dice nada.
page-confirmation-refused-why = Un proceso escrito y sin personal no hace nada. La confirmación es la palabra del fabricante de que lo tiene.
page-confirmation-refused-blind = Si la palabra es cierta; lo que vale el proceso lo juzgan otras unidades.
page-confirmation-refused-fix = Ponga en marcha el proceso y confírmelo; o, en una recomendación, retire la declaración y diga por qué.

page-consent-for-ever-sees = Los campos *Obtaining Consent* y *Withdrawing Consent* de la tabla PersData. Si se pide consentimiento y la forma de retirarlo dice, en su totalidad, que no la hay (*Not possible.*, *None.*), es un *incumplimiento* de 6.3 (unidad 6-3-1a). Los datos que se basan en algo distinto del consentimiento (un contrato, una obligación legal) quedan fuera.
page-consent-for-ever-why = Un sí que nunca puede convertirse en no no es consentimiento, según esta norma y según la ley de protección de datos.
page-consent-for-ever-blind = Si una forma descrita funciona, o es tan fácil como lo fue dar el consentimiento: para eso alguien tiene que probarla.
page-consent-for-ever-fix = Ofrezca el camino de vuelta: el mismo interruptor, en la aplicación o en el dispositivo, en cualquier momento; y diga qué pasa con los datos recogidos hasta entonces.

page-dangling-reference-sees = Palabras como `AuthMech-2` o `ComMech-4` en la ICS y en campos IXIT, y si la tabla tiene tal fila. Una que falta queda *por revisar*: la declaración no está completa, o se cambió el nombre de una fila.
page-dangling-reference-why = Un laboratorio sigue estas referencias. Si una no lleva a ninguna parte, falta lo que debía mostrar, y el caso de prueba no puede ejecutarse.
page-dangling-reference-blind = Referencias con otras palabras (*el segundo mecanismo*), y tablas de las que no se declara ninguna fila.
page-dangling-reference-fix = Añada la fila, o corrija la referencia.

page-declared-as-asked-sees =
    Unidades que preguntan por un hecho y lo encuentran solo en la IXIT. Si cada fila lo da, la unidad es *respetada*; si una fila dice, en su totalidad, que no lo hay, es un *incumplimiento*. Lo que no está rellenado, o se dice con palabras no conocidas aquí, queda abierto.

    - 5.3-12-1a: un aviso en el dispositivo cuando una actualización interrumpe; *User Notification* de cada fila de UpdMech dice que algo está fuera de servicio entretanto, y nombra algo en el dispositivo que lo indica
    - 5.5-2-1a: cada realización se revisó o evaluó; *Review/Evaluation Method* de cada fila de NetSecImpl dice cómo
    - 5.5-3-1a: los componentes con criptografía nombran un mecanismo de actualización; *Update Mechanism* nombra una fila de UpdMech
    - 5.5-3-1b: se consideraron los efectos secundarios de un cambio; *Cryptographic Usage* habla de ellos
    - 5.10-1-1a: un examen de seguridad de la telemetría; *Security Examination* de una fila de TelData dice cuál
page-declared-as-asked-why = Estos puntos no necesitan laboratorio ni juicio: están o no están, y quien lee el veredicto ve en qué se apoya.
page-declared-as-asked-blind = Si lo dicho es cierto del producto. Eso lo preguntan otras unidades.
page-declared-as-asked-fix = Añada al campo lo que falta; en 5.5-2, haga revisar la realización.

page-image-against-answers-sees =
    Dos fuentes que no pueden ser ciertas a la vez, una junto a otra; cada hallazgo es una contradicción con ambos lugares. Queda *por revisar*: impide que pasen las unidades que nombra, y el defecto en sí, si lo hay, es cosa de la comprobación que lo mira. Solo de la cadena de arranque hay un *incumplimiento* (5.7-1, unidad 5.7-1-2a): la declaración dice que el software se verifica, y la imagen que no.

    - firma de las actualizaciones: UpdMech habla de firmas o autenticidad; el actualizador de la imagen no la pide
    - canal de las actualizaciones: https a un host (UpdMech, ComMech); http simple a ese host
    - arranque: SecBoot dice qué se verifica, o que nada; no se pide firma, o se pide
    - versiones anteriores: UpdMech dice que no se vuelve atrás; el actualizador las acepta
    - tokens: un código o token es distinto en cada unidad (SecParam); uno que no lo es
    - claves: las claves críticas se crean en la unidad (SecParam); una clave privada
    - inicio de sesión: SSH solo acepta claves (AuthMech); SSH acepta la contraseña de una cuenta
    - consola: el puerto serie está apagado (Intf); una shell en él
    - usuario: el servidor web funciona con un usuario (PrivlCtrl); nada lo hace así
page-image-against-answers-why = Todo veredicto que se apoya en la declaración supone que es cierta. Un lugar donde no lo es cuesta la confianza en el resto.
page-image-against-answers-blind = Cuál de las dos acierta; palabras para estas cosas no conocidas aquí; y lo que la imagen no muestra.
page-image-against-answers-fix = Averigüe cuál acierta. Corrija la declaración, o la compilación.

page-not-applicable-without-ground-sees = Dos partes de la declaración que no pueden ser ciertas a la vez: la ICS dice N/A de una disposición, y las condiciones de las que eso depende se declaran cumplidas. *Por revisar*, y una contradicción; la entrada y la condición están una junto a otra. El veredicto se sigue de las comprobaciones de la ICS (a a e) y no necesita hallazgo.
page-not-applicable-without-ground-why = No aplicarse no es una elección libre. Una disposición que se descarta aunque se cumpla su condición invalida toda la declaración, y la evaluación termina allí.
page-not-applicable-without-ground-blind = Si la condición se cumple de verdad, y un N/A que depende de una condición que nadie declaró.
page-not-applicable-without-ground-fix = Corrija la que sea falsa: declare la disposición, o corrija la respuesta de la que vino la condición.

page-recommendation-without-reason-sees = Las columnas de soporte y detalle de la ICS. Una disposición recomendada que se dice no soportada (N) o no aplicable (N/A), sin razón al lado, es un *incumplimiento* de 4-1 (unidad 4-1-1a). Guiones y palabras que solo hacen las veces de una razón (`n/a`, `TBD`) no lo son.
page-recommendation-without-reason-why = Nadie tiene que seguir una recomendación. Todos tienen que decir por qué no: para que quien lee la declaración distinga una decisión de un olvido.
page-recommendation-without-reason-blind = Si una razón es buena. Eso no lo pregunta la norma.
page-recommendation-without-reason-fix = Escriba junto a la entrada, en una frase, por qué la recomendación no es posible o no es adecuada para este producto; o cúmplala y declárela.

page-service-on-declared-off-sees = Un programa de la imagen que sirve a una red e inicia en cada arranque o a petición, mientras que cada fila de SoftServ e Intf que lo nombra dice en *Status* que está apagado (*Disabled*, *Off by default*). *Incumplimiento* de 5.6-1 (unidad 5.6-1-2a: el estado de cada interfaz coincide con la IXIT) y contradicción; se muestran ambos lugares.
page-service-on-declared-off-why = La promesa es que la puerta está cerrada hasta que el propietario la abra. Las unidades vendidas la tienen abierta, y quien lee la declaración no irá a mirar.
page-service-on-declared-off-blind =
    - Un servicio que solo arranca bajo una condición queda fuera: si se cumple en las unidades vendidas, la imagen no lo dice.
    - Si el puerto responde: para eso hace falta el dispositivo.
page-service-on-declared-off-fix = Saque el script de la secuencia de arranque, o haga que termine mientras el propietario no haya activado el servicio. Si el servicio debe estar activo, corrija la declaración y diga por qué es necesario.

page-shared-default-password-sees = El campo *Password Generation Mechanism* de la tabla AuthMech, y lo que la entrevista dice de las contraseñas. *Incumplimiento* de 5.1-1 (unidad 5.1-1-1a) si el texto dice claramente que todas las unidades comparten una contraseña (*cada unidad … con la contraseña X*, *la misma contraseña en todos los dispositivos*) y nada que lo corrija: que es única, aleatoria, elegida por el propietario, o que debe cambiarse antes del primer uso.
page-shared-default-password-why = Una hoja del manual, un mensaje en un foro, y toda unidad vendida queda abierta. Las botnets no viven de otra cosa.
page-shared-default-password-blind =
    - Palabras que significan lo mismo y no se conocen aquí; un texto en un idioma distinto de los siete de este programa.
    - Si lo dicho es cierto: para eso, véanse las comprobaciones de cuentas.
page-shared-default-password-fix = Haga que el propietario fije la contraseña antes del primer uso, o dé a cada unidad una propia que no se pueda saber desde fuera de la caja.

page-undeclared-service-sees =
    Programas de la imagen que sirven a una red y se inician, junto a las filas de las tablas SoftServ e Intf. Un servicio está nombrado si una fila tiene su programa, su nombre habitual (`SSH` para dropbear) o su puerto (`22/tcp`); *sin telnet* no nombra nada.

    - *Incumplimiento* de 5.6-1 (unidad 5.6-1-2b: interfaces que la IXIT omite) y contradicción: un programa del que se sabe que sirve a una red inicia en cada arranque o a petición, y ninguna fila lo nombra.
    - *Por revisar*, y contradicción: inicia bajo una condición; o el programa solo se conoce por su puerto; o un servidor web nombrado escucha también en un puerto que no lo está.
    - Nada, si ninguna de las dos tablas tiene filas: entonces la declaración no está escrita, y eso se dice en otra parte.
page-undeclared-service-why = Lo que no está en la lista no se mira, no se actualiza con cuidado, no se apaga y a menudo no lo conoce ni su propio fabricante. Los atacantes lo buscan primero.
page-undeclared-service-blind =
    - Servicios que otros programas abren en ejecución, y programas cuyos puertos no están en ninguna línea de órdenes ni configuración.
    - Si un cortafuegos cierra el puerto, y si responde: para eso hace falta el dispositivo.
    - Filas que llaman a un servicio con una palabra no conocida aquí.
page-undeclared-service-fix = Si el producto lo necesita, declárelo en SoftServ e Intf con su finalidad. Si no, sáquelo del arranque y de la imagen.

page-interface-left-on-sees =
    Las filas de Intf: si *Description* dice que una interfaz es necesaria, a veces o nunca; y si *Status* dice que está activa.

    - interfaz de red o lógica, nunca necesaria, activa: *incumplimiento*, 5.6-1-1a
    - interfaz de radio, nunca necesaria, activa: *incumplimiento*, 5.6-3-1b
    - interfaz de depuración, activa, nunca o a veces necesaria: *incumplimiento*, 5.6-4-1b o 5.6-4-1c
    - cada interfaz de radio es necesaria o está apagada: *respetado*, 5.6-3-1b
    - cada interfaz a veces necesaria está apagada el resto del tiempo: *respetado*, 5.6-3-1c
    - cada interfaz de red o lógica activa es necesaria, y todo lo que la imagen inicia está entre ellas: *respetado*, 5.6-1-1a
page-interface-left-on-why = Lo que el propio fabricante dice que nadie necesita está ahí solo para los atacantes.
page-interface-left-on-blind = Si el producto se comporta así, las interfaces no declaradas, y necesidades dichas con otras palabras que las conocidas aquí.
page-interface-left-on-fix = Apague la interfaz, o déjela fuera; si se necesita, diga para qué.

page-image-upholds-answers-sees =
    Lo que el fabricante declara, y lo mismo en la imagen; cada hallazgo muestra ambos lugares. *Sostiene* unidades que piden un juicio con poco margen: la declaración dice cómo, y la imagen muestra que es así.

    - firma de las actualizaciones: cada UpdMech habla de una; lo que actualiza comprueba una antes de escribir (5.3-7-1b, 5.3-9-1a a d, 5.3-10-1a y b)
    - garantías de las actualizaciones: cada UpdMech nombra integridad y autenticidad; lo mismo (5.3-7-1a)
    - criptografía de las actualizaciones: cada UpdMech nombra el archivo de una clave pública y su algoritmo; esa clave, de ese algoritmo: Ed25519, ECDSA desde 256 bits, RSA desde 3072 (5.3-7-1c y d)
    - cadena de arranque: cada SecBoot dice qué detecta un cambio; lo que arranca está firmado, y el cargador lo exige (5.7-1-1b)
    - adivinación: cada AuthMech dice qué la detiene, las de contraseña con un límite; la página que comprueba la contraseña tiene uno (5.1-5-1a)
    - actualizaciones por sí solas: cada SoftComp nombra una UpdMech que es automática y no pide nada al usuario; un actualizador que se inicia (5.3-4-1a)
    - actualizaciones una y otra vez: cada SoftComp nombra una UpdMech que las busca una y otra vez; lo mismo (5.3-5-1a)
page-image-upholds-answers-why = Una declaración que nadie contrasta con el producto vale poco. La que los bytes confirman sostiene un veredicto, y quien la lee ve en qué se apoya.
page-image-upholds-answers-blind =
    - Si el código que comprueba no tiene fallos, y si nada lo elude.
    - Palabras para estas cosas que no se conocen aquí.
    - Si algo en la imagen habla en contra de una respuesta, ese hallazgo impide que la unidad pase.
page-image-upholds-answers-fix = No hay nada que corregir.

page-sent-in-clear-declared-sees = Filas de SecParam (críticas) y PersData que nombran una fila de ComMech en *Communication Mechanisms*, cuando esa fila dice en *Cryptographic Details* que no hay criptografía (*None.*, *plain text*). La confidencialidad es la menor garantía que piden estas unidades, así que es un *incumplimiento*: de 5.5-6 (unidad 5.5-6-1a) para un parámetro crítico, de 5.8-1 (unidad 5.8-1-1a) para datos personales. Si el mecanismo lleva a un host nombrado, sale de la red local: entonces también de 5.5-7 (unidad 5.5-7-1a), y de 5.8-2 (unidad 5.8-2-1a) si los datos se declaran sensibles. Un mecanismo cifrado cuya *Security Guarantees* omite la confidencialidad queda *por revisar*.
page-sent-in-clear-declared-why = Quien está en el camino, en la misma wifi o en un proveedor, también lee.
page-sent-in-clear-declared-blind = Referencias con otras palabras que el identificador de la fila; si se usa la criptografía que se declara.
page-sent-in-clear-declared-fix = Envíelo por un mecanismo que lo mantenga confidencial (TLS 1.2 o posterior, con el servidor verificado), o corrija la referencia.

page-weak-cryptography-declared-sees = {"*"}Cryptographic Details* de AuthMech, UpdMech y ComMech. Si un campo nombra criptografía rota para su fin (RC4, DES, 3DES, MD5, SSL 2 y 3, WEP) y nada sólido al lado, es un *incumplimiento* de las unidades que piden buenas prácticas y ausencia de ataques conocidos: 5.1-3-1c y d, 5.3-7-1c y d, 5.5-1-1c y d. Si hay algo sólido al lado, o se nombra TLS 1.0 o 1.1, queda *por revisar*: una persona debe leer qué se usa cuándo. Lo mismo vale para MD5 como suma de comprobación.
page-weak-cryptography-declared-why = Lo que se rompió en público lo puede romper cualquiera con las herramientas que salieron de ello.
page-weak-cryptography-declared-blind =
    - Criptografía no nombrada, claves débiles, mal uso de partes sólidas.
    - Si lo dicho es cierto: véanse las comprobaciones de la imagen.
    - Una frase que rechaza o excluye tal criptografía se pasa por alto entera. MD5 dentro de un HMAC es antiguo y no está roto: *por revisar*.
page-weak-cryptography-declared-fix = Use TLS 1.2 o posterior con cifrado autenticado, AES o ChaCha20, SHA-256 o mejor, Ed25519, ECDSA o RSA desde 3072 bits; quite las suites antiguas de la configuración.

page-services-declared-sees =
    Las filas de SoftServ, contrastadas con los servicios que la imagen inicia.

    - *Incumplimiento* de 5.6-5 (unidad 5.6-5-1a): un servicio activo del que *Justification* dice claramente que no es necesario.
    - *Incumplimiento* de 5.5-4 (unidad 5.5-4-1a): un servicio activo que nombra un puerto y del que *Authentication Mechanism* dice que no lo hay. Los protocolos que no conocen inicio de sesión (mDNS, SSDP, DHCP, NTP, DNS) quedan *por revisar*; un cliente y lo que solo escucha para el propio dispositivo se pasan por alto.
    - *Respetado* 5.6-5-1a: cada servicio activo da una razón, y la imagen no inicia nada para la red que no esté en estas filas, ni un programa que espere en un puerto del que nada habla. Respetado 5.5-4-1a: lo mismo, y cada fila que nombra un puerto nombra una fila de AuthMech.
page-services-declared-why = Cada servicio que funciona es una entrada más. Lo que nadie puede justificar no debería funcionar.
page-services-declared-blind = Si una razón es buena, y si de verdad se pide iniciar sesión. Lo que la imagen no dice de los puertos se toma de lo habitual del programa. Si no se examinó ninguna imagen, nada se respeta.
page-services-declared-fix = Apague lo que no sea necesario, o déjelo fuera de la compilación. Ponga un inicio de sesión delante de lo que la red alcanza; en 5.5-4, la declaración puede retirarse dando una razón.

page-predictable-password-declared-sees = {"*"}Password Generation Mechanism* de AuthMech. Una frase que hace la contraseña de algo que puede verse o preguntarse (la dirección MAC, el número de serie, el nombre de la red, el modelo) es un *incumplimiento* de 5.1-2 (unidad 5.1-2-1c); una que la va contando, de la unidad 5.1-2-1a. Si el texto habla de azar, de un secreto o de un hash con clave, o lo corrige, no se dice nada; tampoco si de ese valor dice solo que la contraseña está impresa al lado.
page-predictable-password-declared-why = Un rúter envía su dirección MAC a todos los que están al alcance de su radio. Una contraseña hecha de ella está impresa en el aire.
page-predictable-password-declared-blind = Si lo dicho es cierto, otros valores públicos, y una derivación descrita con vaguedad.
page-predictable-password-declared-fix = Saque cada contraseña al azar en fábrica, de diez caracteres o más; o haga que el propietario la fije antes del primer uso.

page-automatic-updates-declared-sees =
    Las filas de UpdMech que empiezan por sí mismas (*Initiation and Interaction*), y lo que *Configuration* dice de ellas. Las unidades preguntan por hechos y los encuentran solo en la IXIT.

    - 5.3-4-1b: un mecanismo está activo por defecto para cada componente; SoftComp nombra una fila activa por defecto
    - 5.3-6-1a: qué mecanismos son automáticos; la fila dice *automatic*
    - 5.3-6-1b: el usuario puede activarlos, desactivarlos o aplazarlos; palabras para desactivar o aplazar
    - 5.3-6-1c: están activos en el estado inicializado; *on by default*
    - 5.3-6-1d: lo mismo de los avisos; las mismas palabras, junto a *notice*
    - 5.3-6-1e: los avisos están activos en el estado inicializado; *on by default*, dicho de los avisos

    Si una fila dice claramente lo contrario (*off by default*, *cannot be switched off*), es un *incumplimiento*. Lo que no se dice, o se dice de uno de los dos sin que esté claro de cuál, queda abierto.
page-automatic-updates-declared-why = Las actualizaciones en las que alguien tiene que pensar no se instalan. Las que nadie puede aplazar se desactivan por otros medios, o hacen que se desconfíe del producto.
page-automatic-updates-declared-blind = Si el producto se comporta así; palabras para estas cosas que no se conocen aquí.
page-automatic-updates-declared-fix = Active las actualizaciones automáticas y los avisos en el estado en que el producto sale de la configuración inicial, deje que el usuario los aplace o desactive, y dígalo en *Configuration*.
