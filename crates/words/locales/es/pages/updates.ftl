# SPDX-License-Identifier: Apache-2.0 OR MIT
page-downgrade-allowed-sees =
    Lo que la configuración de un actualizador dice de versiones anteriores, en términos que no dejan duda: `ALLOW_DOWNGRADE`, `anti_rollback`, `no-downgrading` de SWUpdate, `min-bundle-version` de RAUC.

    - *Incumplimiento* de 5.3-2 (unidad 5.3-2-1a: pregunta si el diseño evita el mal uso, y volver a una versión anterior es el primero que nombra la norma): se aceptan versiones anteriores.
    - *Respetado*, para la misma unidad: se rechazan.
    - *Observación*: un contador que solo crece está firmado con la imagen (MCUboot, ESP-IDF, arranque verificado de Android). Si el cargador lo compara con el suyo, la imagen no lo dice.
page-downgrade-allowed-why = Una versión antigua del propio fabricante está firmada y es válida. Quien pueda dársela al dispositivo devuelve todos los fallos corregidos desde entonces.
page-downgrade-allowed-blind =
    - Qué hace el programa de actualización con el ajuste, y las reglas que solo están en el programa.
    - Contadores en fusibles o en el cargador, que rechazan lo que el ajuste deja pasar.
    - La vuelta atrás a mano por el propietario, que puede ser intencionada.
page-downgrade-allowed-fix = Incluya en lo firmado la versión, o un contador que solo aumente, y rechace lo que sea menor. Si hace falta una vuelta atrás, que el fabricante la firme caso por caso.

page-sbom-against-image-sees =
    Un componente de una lista de materiales (CycloneDX, SPDX) que la imagen también contiene, en otra versión: *por revisar*, marcado como contradicción, con la línea del documento y el lugar en la imagen uno junto al otro. No dice cuál de los dos acierta.

    El mismo componente se reconoce por su nombre, o por el nombre en su URL de paquete o CPE. Las versiones son iguales si solo difieren en la revisión de una distribución (`1.36.1-2` y `1.36.1`), en una época o en una `v` inicial. Si la imagen contiene varias versiones, basta con que una coincida.
page-sbom-against-image-why = Quien busca componentes vulnerables lee la lista de materiales. Si es más antigua que la imagen, se informa de fallos ya corregidos; si es más nueva, no se informa de los abiertos. La lista de componentes de software de la que parte la prueba de la disposición 5.3-1 no es entonces la del producto.
page-sbom-against-image-blind =
    - Un componente que una parte llama por un nombre propio (`openssl` y `libssl3`).
    - Componentes que solo tiene una parte: una imagen muestra poco de lo enlazado en los programas.
    - Correcciones incorporadas a una versión más antigua.
page-sbom-against-image-fix = Genere la lista de materiales en la misma compilación que hace la imagen, a partir de lo instalado, y publique ambas juntas.

page-unsigned-update-feed-sees =
    De dónde vienen las actualizaciones y si se les exige una firma: las fuentes de opkg con `check_signature` y las claves de `/etc/opkg/keys`, y la configuración de un actualizador propio del fabricante cuyos ajustes lo dicen claramente (`CHECK_SIGNATURE=0`). Un hallazgo por archivo que nombra fuentes.

    - *Incumplimiento*, fuentes por HTTP simple o FTP: quien está entre el dispositivo y el servidor puede darle software suyo. 5.3-2 (unidad 5.3-2-1a: el diseño no impide la inyección), 5.3-7 (unidad 5.3-7-1b: sin firma nada asegura la autenticidad), 5.3-9 (unidades 5.3-9-1a y 5.3-9-1c: el dispositivo no verifica la autenticidad) y 5.3-10 (unidades 5.3-10-1a y 5.3-10-1b: no hay relación de confianza en que apoyarse).
    - *Incumplimiento*, fuentes por HTTPS: el canal puede estar autenticado, así que 5.3-2, 5.3-7 y 5.3-10 quedan para un examen más detenido, pero el propio dispositivo no verifica que la actualización sea del fabricante: 5.3-9 (unidades 5.3-9-1a y 5.3-9-1c).
    - *Por revisar*: fuentes de las que no se sabe si están en una red; un paquete de actualización de SWUpdate sin firma sobre su descripción (unidades 5.3-9-1a y 5.3-9-1c).
    - *Respetado*: se exige una firma (en las fuentes de opkg, la clave también está): unidades 5.3-9-1a, 5.3-9-1b y 5.3-10-1b, solo para estas fuentes.
    - *Observación*, para las mismas unidades: se exige una firma, pero un script de la misma imagen descarga software y lo escribe, y la imagen no dice que verifique ninguna.
    - Nada, si la imagen no lo dice.
page-unsigned-update-feed-why = El actualizador es el mando a distancia más potente de un dispositivo. Se asalta un servidor, caduca un dominio, el punto de acceso de un café responde en su lugar: sin una firma hecha con una clave que no esté en ese servidor, cada unidad instala lo que recibe.
page-unsigned-update-feed-blind =
    - Qué hace el programa con el ajuste, y si verifica el certificado del servidor.
    - Otras vías de actualización (una página web que acepta un archivo, un cargador, una aplicación) y los programas compilados.
    - Si alguien usa alguna vez estas fuentes: un gestor de paquetes presente por comodidad cuenta. Quitarlo de la versión final también es una corrección.
    - Lo buenos que son el algoritmo y la clave, y si se acepta una versión anterior.
    - Una firma que rodea el paquete, quitada antes de leerlo aquí.
page-unsigned-update-feed-fix = Firme lo que publica, con una clave guardada fuera del servidor de actualizaciones; entregue la mitad pública en solo lectura; niéguese a instalar lo que no se verifica. Con opkg: `option check_signature` en `/etc/opkg.conf`, la clave usign de la compilación en `/etc/opkg/keys`, y listas firmadas en el servidor.

page-unverified-update-script-sees =
    Scripts de shell cuyo nombre dice que actualizan, que descargan algo (`wget`, `curl`, …) y lo escriben en la flash (`mtd write`, `flashcp`, `nandwrite`, `dd` o `>` a un dispositivo flash, `sysupgrade -F`) o sobre el sistema (`tar … -C /`), sin ninguna orden entre medias que pueda verificar una firma: nada de OpenSSL, GnuPG, usign o signify, ninguna palabra relativa a claves o firmas, ningún otro script incluido o llamado.

    - *Incumplimiento*: descarga sin TLS, o sin mirar el certificado del servidor. 5.3-2 (unidad 5.3-2-1a), 5.3-7 (unidad 5.3-7-1b), 5.3-9 (unidades 5.3-9-1a y 5.3-9-1c) y 5.3-10 (unidades 5.3-10-1a y 5.3-10-1b).
    - *Por revisar*: la dirección no está en el script, o es HTTPS; entonces el canal puede proteger lo que llega (unidades 5.3-9-1a y 5.3-9-1c). O se compara una suma de comprobación que no llegó por la misma vía abierta.
    - *Por revisar*, para las mismas unidades: algo verifica una firma, pero no se sigue nada de ello (`… || true`), o viene después de la orden que escribe.
page-unverified-update-script-why = Quien está entre el dispositivo y el servidor, o responde en su lugar, escribe software suyo en la flash. Una suma de comprobación del mismo sitio no ayuda.
page-unverified-update-script-blind =
    - Si el script se ejecuta alguna vez. Uno que no se usa no debería estar en la imagen.
    - Una verificación en un programa que el script llama, o en el cargador.
    - Actualizadores compilados o en otros lenguajes.
page-unverified-update-script-fix = Firme lo que publica; verifíquelo con una clave pública en la parte de solo lectura antes de escribir nada (`openssl pkeyutl -verify`, `usign -V`); pare si no es válido. Descargue por TLS con la raíz en la que confía.

page-update-certificate-unchecked-sees =
    Scripts de actualización que descargan con `wget --no-check-certificate` o `curl -k`, también mediante una variable, o llaman a `opkg --no-check-certificate`, y configuraciones de actualizadores que dicen lo mismo (`VERIFY_TLS=0`, `SkipVerify` de Mender). Lo que el dispositivo se pide a sí mismo no cuenta.

    {"*"}Por revisar*, según 5.3-10 (unidad 5.3-10-1b: la relación de confianza no puede apoyarse en el canal) y 5.5-1 (unidad 5.5-1-1b: el mecanismo no puede dar autenticidad). Una firma de la actualización puede valer de todos modos; donde se sabe que no se verifica ninguna, otras comprobaciones lo llaman incumplimiento.
page-update-certificate-unchecked-why = TLS sin mirar el certificado cifra para quien responda. También dice al servidor falso qué versión tiene el dispositivo, y le permite retener actualizaciones.
page-update-certificate-unchecked-blind =
    - Qué se hace con el archivo descargado, más allá de las palabras del script.
    - Programas de actualización compilados.
page-update-certificate-unchecked-fix = Entregue el certificado raíz de su servidor de actualizaciones y verifique con él (`--ca-certificate`, `--cacert`). Ponga antes el reloj en hora, o use un certificado que dure más que el producto.

page-update-over-http-sees =
    Fuentes de actualizaciones por HTTP simple o FTP, en las fuentes de opkg o en la configuración de un actualizador propio del fabricante, donde se verifica una firma o la imagen no lo dice. *Por revisar*, una vez por archivo que nombra fuentes. Si no se verifica ninguna firma es un incumplimiento, que señala `unsigned-update-feed`.

    Por qué no es un incumplimiento: una firma verificada con una clave de la imagen prueba quién hizo la actualización y que nadie la cambió, sea cual sea el canal. EN 303 645 nombra la firma y el canal autenticado uno junto al otro (5.3-10). Lo que la firma no hace queda para una persona (unidades 5.3-2-1a y 5.5-1-1a).
page-update-over-http-why = Quien escucha averigua qué versión tiene cada dispositivo, y por tanto qué fallos. Quien está en medio puede retener una actualización, o entregar una lista firmada antigua mientras el dispositivo la acepte, de modo que un fallo cerrado sigue abierto.
page-update-over-http-blind =
    - Si el actualizador rechaza versiones anteriores y listas caducadas.
    - Si alguien usa estas fuentes, y qué hace un actualizador compilado.
    - Un túnel (VPN) alrededor del canal.
page-update-over-http-fix = Sirva los archivos por HTTPS y haga que se verifique el certificado; conserve la firma. Incluya en lo firmado una versión o una fecha, y rechace lo que sea más antiguo que lo instalado.

page-android-test-keys-sees = `ro.build.tags=test-keys` entre las propiedades de una imagen de Android: la compilación dice de sí misma que sus paquetes y actualizaciones están firmados con las claves que están en el código fuente público de Android. *Por revisar* según 5.3-9 (unidad 5.3-9-1a).
page-android-test-keys-why = Quien tiene estas claves, o sea cualquiera, firma una actualización o aplicación con los derechos del sistema, y el dispositivo la toma por la del fabricante.
page-android-test-keys-blind =
    - Los certificados en sí: algunos fabricantes firman después con claves propias y dejan la palabra como está. Por eso queda por revisar.
    - Si el dispositivo acepta actualizaciones en forma de paquetes firmados.
page-android-test-keys-fix = Firme la versión final con claves propias (`sign_target_files_apks`), guardadas fuera de línea, y compruebe que la etiqueta diga entonces `release-keys`.

page-single-system-slot-sees =
    Adónde va una actualización: ranuras de RAUC y Mender, dos modos en la descripción de un paquete de SWUpdate, un contador de arranques con vuelta atrás en el entorno de U-Boot, particiones de aplicaciones de Espressif.

    - *Respetado* según 5.9-1 (unidad 5.9-1-1a): hay dos sitios para el sistema. El que funciona sigue entero hasta que el nuevo ha arrancado.
    - *Por revisar*, para la misma unidad: solo hay un sitio. Una actualización que pierde la corriente deja un dispositivo que no arranca, salvo que otra cosa lo rescate.
page-single-system-slot-why = Las actualizaciones se hacen de noche, y entonces también se va la corriente. Un dispositivo que muere por ello no tiene su función ni ninguna actualización después.
page-single-system-slot-blind =
    - Si el cargador vuelve atrás por sí mismo, y con qué regla.
    - Otros medios: un sistema de rescate, una copia en memoria que se escribe de una vez.
    - Actualizadores propios de un fabricante.
page-single-system-slot-fix = Mantenga dos ranuras y cambie al final (RAUC, Mender, SWUpdate; ESP-IDF: dos particiones `ota_0` y `ota_1` y `CONFIG_BOOTLOADER_APP_ROLLBACK_ENABLE`), y confirme el sistema nuevo solo cuando se haya probado.
