# SPDX-License-Identifier: Apache-2.0 OR MIT
# Qué pregunta cada caso de prueba de TS 103 701, y qué se hace en cada una de sus unidades.

test-case-4-1-1 = ¿Están justificadas todas las recomendaciones no cumplidas o no aplicables?
unit-4-1-1a = Comprobar que la ICS da una razón para cada recomendación no aplicable o no cumplida.

test-case-5_1-1-1 = ¿Son las contraseñas, por diseño, únicas de cada dispositivo?
unit-5_1-1-1a = Para cada mecanismo de contraseña cuya contraseña no define el usuario y que se usa fuera del estado de fábrica, valorar si la generación hace que las contraseñas sean únicas de cada dispositivo.

test-case-5_1-1-2 = ¿Están declarados todos los mecanismos de contraseña, y se comportan como se declara?
unit-5_1-1-2a = Buscar, en la red o en el manual, mecanismos de contraseña que el IXIT omite (por ejemplo, con un escaneo de red).
unit-5_1-1-2b = Comprobar que el usuario tiene que definir cada contraseña que le corresponde antes de que se use.
unit-5_1-1-2c = Comprobar que las contraseñas que no define el usuario no muestran nada que contradiga la generación declarada.

test-case-5_1-2-1 = ¿Es sólida la generación de las contraseñas preinstaladas?
unit-5_1-2-1a = Valorar si deja regularidades evidentes (contadores y similares).
unit-5_1-2-1b = Valorar si deja cadenas o patrones comunes.
unit-5_1-2-1c = Valorar si las contraseñas están ligadas a información pública (MAC, SSID, nombre, tipo).
unit-5_1-2-1d = Valorar si las contraseñas son lo bastante complejas, sobre todo en longitud.

test-case-5_1-2-2 = ¿Encajan las contraseñas preinstaladas reales con la generación declarada?
unit-5_1-2-2a = Comparar las contraseñas del dispositivo con la generación declarada y valorar si es plausible que se haya usado.

test-case-5_1-3-1 = ¿Es la autenticación de usuarios, por diseño, criptográficamente sólida?
unit-5_1-3-1a = Valorar si las garantías de seguridad son adecuadas para autenticar usuarios: al menos integridad y autenticidad.
unit-5_1-3-1b = Valorar si el mecanismo puede lograrlas.
unit-5_1-3-1c = Valorar si la criptografía es acorde con las buenas prácticas según un catálogo de referencia o según pruebas del fabricante.
unit-5_1-3-1d = Valorar si no se conocen ataques viables contra la criptografía.

test-case-5_1-3-2 = ¿Usa el dispositivo la criptografía declarada para el inicio de sesión?
unit-5_1-3-2a = Observar el intercambio del inicio de sesión y comparar su criptografía con el IXIT; puede ayudar intentar que baje a una versión más débil.

test-case-5_1-4-1 = ¿Se explica cómo cambiar las credenciales?
unit-5_1-4-1a = Valorar si el recurso publicado cubre cada mecanismo de autenticación de usuarios y explica el cambio con palabras que entiende un usuario no experto.

test-case-5_1-4-2 = ¿Funciona el cambio de credenciales?
unit-5_1-4-2a = Cambiar el valor de cada mecanismo de autenticación de usuarios según lo documentado.
unit-5_1-4-2b = Valorar si cada cambio surtió efecto: valor antiguo rechazado, nuevo aceptado.

test-case-5_1-5-1 = ¿Es impracticable la fuerza bruta por diseño?
unit-5_1-5-1a = Para cada mecanismo accesible por una red, valorar si la protección declarada contra la fuerza bruta es suficiente.

test-case-5_1-5-2 = ¿Se detiene de verdad la fuerza bruta?
unit-5_1-5-2a = Buscar mecanismos de autenticación por la red que el IXIT omite.
unit-5_1-5-2b = Intentar un ataque de fuerza bruta contra cada mecanismo declarado de autenticación por la red.

test-case-5_2-1-1 = ¿Puede cualquiera leer la política de divulgación?
unit-5_2-1-1a = Valorar si el lugar de publicación está abierto a cualquiera, sin cuenta.

test-case-5_2-1-2 = ¿Está la política, y está completa?
unit-5_2-1-2a = Comprobar que la política es accesible al público donde se declara.
unit-5_2-1-2b = Comprobar que contiene los datos de contacto y los plazos de acuse de recibo y de información sobre el estado.

test-case-5_2-2-1 = ¿Se atienden los avisos a tiempo?
unit-5_2-2-1a = Valorar si las acciones y los plazos por tipo de vulnerabilidad llevan a un tratamiento a tiempo, a la vista de la política publicada.
unit-5_2-2-1b = Comprobar que se da la confirmación de las acciones ante vulnerabilidades.

test-case-5_2-3-1 = ¿Es adecuada la vigilancia de vulnerabilidades?
unit-5_2-3-1a = Valorar si la vigilancia reúne información de forma sistemática.
unit-5_2-3-1b = Valorar si la identificación averigua si el producto está afectado y cómo.
unit-5_2-3-1c = Valorar si la corrección resuelve la vulnerabilidad.
unit-5_2-3-1d = Comprobar que se da la confirmación de la vigilancia de vulnerabilidades.

test-case-5_3-1-1 = ¿Se puede actualizar cada componente, o está excusado?
unit-5_3-1-1a = Para cada componente sin mecanismo de actualización, valorar si la viabilidad o la seguridad lo excusa.
unit-5_3-1-1b = Aplicar 5.3-2-1 a cada mecanismo de actualización referenciado.

test-case-5_3-1-2 = ¿Resisten el uso indebido todos los mecanismos de actualización?
unit-5_3-1-2a = Aplicar 5.3-2-2 a cada mecanismo de actualización referenciado.

test-case-5_3-2-1 = ¿Impide el diseño de las actualizaciones el uso indebido?
unit-5_3-2-1a = Para cada mecanismo de actualización, valorar si su diseño impide el uso indebido (vuelta a una versión anterior, inyección) por parte del atacante de nivel básico.

test-case-5_3-2-2 = ¿Resisten las actualizaciones los ataques?
unit-5_3-2-2a = Idear ataques contra cada mecanismo de actualización (intermediario, versión antigua, byte cambiado, secuencia reanudada).
unit-5_3-2-2b = Llevarlos a cabo y valorar si el mecanismo los impide.

test-case-5_3-3-1 = ¿Es sencillo actualizar?
unit-5_3-3-1a = Para cada componente, valorar si al menos un mecanismo es sencillo: automático, mediante un servicio asociado, mediante una página web del dispositivo o comparable para un usuario no experto.

test-case-5_3-4-1 = ¿Son automáticas las actualizaciones?
unit-5_3-4-1a = Para cada componente, valorar si al menos un mecanismo busca e instala sin intervención del usuario.
unit-5_3-4-1b = Para los componentes con automatismo configurable, comprobar que un mecanismo automático está activado por defecto.

test-case-5_3-5-1 = ¿Busca el dispositivo actualizaciones?
unit-5_3-5-1a = Para cada componente, valorar si al menos un mecanismo busca actualizaciones de seguridad tras la inicialización y después periódicamente, por iniciativa del dispositivo.

test-case-5_3-6-1 = ¿Son configurables, por diseño, las actualizaciones automáticas y los avisos?
unit-5_3-6-1a = Identificar los mecanismos de actualización automática.
unit-5_3-6-1b = Comprobar que el usuario puede activarlos, desactivarlos o aplazarlos.
unit-5_3-6-1c = Comprobar que están activados en el estado inicializado.
unit-5_3-6-1d = Comprobar que el usuario puede activar, desactivar o aplazar los avisos de actualización.
unit-5_3-6-1e = Comprobar que los avisos están activados en el estado inicializado.

test-case-5_3-6-2 = ¿Existen estos ajustes, y funcionan?
unit-5_3-6-2a = Valorar si las actualizaciones automáticas están activadas en el estado inicializado.
unit-5_3-6-2b = Cambiar el ajuste de las actualizaciones automáticas y valorar si funciona activar, desactivar o aplazar.
unit-5_3-6-2c = Valorar si los avisos están activados en el estado inicializado.
unit-5_3-6-2d = Cambiar el ajuste de los avisos y valorar si funciona.

test-case-5_3-7-1 = ¿Son las actualizaciones, por diseño, criptográficamente sólidas?
unit-5_3-7-1a = Valorar si las garantías de seguridad son adecuadas para las actualizaciones: al menos integridad y autenticidad.
unit-5_3-7-1b = Valorar si el mecanismo puede lograrlas.
unit-5_3-7-1c = Valorar si la criptografía es acorde con las buenas prácticas según un catálogo de referencia o según pruebas del fabricante.
unit-5_3-7-1d = Valorar si no se conocen ataques viables contra la criptografía.

test-case-5_3-8-1 = ¿Se despliegan a tiempo las actualizaciones de seguridad?
unit-5_3-8-1a = Valorar si los procedimientos y los plazos llevan a un despliegue a tiempo.
unit-5_3-8-1b = Comprobar que se da la confirmación de los procedimientos de actualización.

test-case-5_3-9-1 = ¿Verifica el propio dispositivo las actualizaciones?
unit-5_3-9-1a = Valorar si la autenticidad (de este fabricante, para este dispositivo) se verifica antes de instalar.
unit-5_3-9-1b = Valorar si se verifica la integridad.
unit-5_3-9-1c = Comprobar que el propio dispositivo verifica la autenticidad.
unit-5_3-9-1d = Comprobar que el propio dispositivo verifica la integridad.

test-case-5_3-10-1 = ¿Se verifican mediante una relación de confianza las actualizaciones por la red?
unit-5_3-10-1a = Aplicar las unidades a y b de 5.3-9-1.
unit-5_3-10-1b = Para cada mecanismo de actualización por la red, valorar si la verificación se basa en una relación de confianza válida (canal autenticado, red que exige un secreto, firma, confirmación del usuario o comparable).
unit-5_3-10-1c = Buscar mecanismos de actualización por la red que el IXIT omite.

test-case-5_3-11-1 = ¿Se informa a los usuarios de las actualizaciones necesarias?
unit-5_3-11-1a = Valorar si el aviso se nota y es claro.
unit-5_3-11-1b = Valorar si nombra los riesgos que elimina la actualización.

test-case-5_3-12-1 = ¿Se avisa a los usuarios de las interrupciones?
unit-5_3-12-1a = Comprobar que cada mecanismo de actualización avisa de las interrupciones, en el propio dispositivo.

test-case-5_3-13-1 = ¿Es comprensible el periodo de soporte?
unit-5_3-13-1a = Valorar si un usuario no experto puede encontrar y entender la publicación.

test-case-5_3-13-2 = ¿Está publicado el periodo de soporte?
unit-5_3-13-2a = Comprobar que se conduce a los usuarios a la publicación como se declara.
unit-5_3-13-2b = Comprobar que está abierta sin restricciones (sin registro).
unit-5_3-13-2c = Comprobar que indica el periodo de soporte de los componentes actualizables.

test-case-5_3-14-1 = ¿Es comprensible la explicación de la falta de actualizaciones?
unit-5_3-14-1a = Valorar si un usuario no experto puede encontrar y entender las razones y el plan de sustitución.

test-case-5_3-14-2 = ¿Está la explicación publicada y completa?
unit-5_3-14-2a = Comprobar que se conduce a los usuarios a ella como se declara.
unit-5_3-14-2b = Comprobar que está abierta sin restricciones.
unit-5_3-14-2c = Comprobar que da las razones de la falta de actualizaciones.
unit-5_3-14-2d = Comprobar que da el periodo y el método de sustitución del hardware.
unit-5_3-14-2e = Comprobar que da un periodo de soporte.

test-case-5_3-15-1 = ¿Se puede, por diseño, aislar y sustituir el producto?
unit-5_3-15-1a = Valorar si el método de aislamiento es adecuado.
unit-5_3-15-1b = Valorar si el método de sustitución es adecuado.

test-case-5_3-15-2 = ¿Funcionan el aislamiento y la sustitución?
unit-5_3-15-2a = Instalar el producto.
unit-5_3-15-2b = Aislarlo como se describe.
unit-5_3-15-2c = Valorar si solo se pierde la conectividad, o si el entorno cerrado se mantiene íntegro.
unit-5_3-15-2d = Sustituir el hardware como se describe.
unit-5_3-15-2e = Valorar si vuelven la conectividad y las funciones.

test-case-5_3-16-1 = ¿Se puede, por diseño, reconocer el modelo?
unit-5_3-16-1a = Valorar si la etiqueta o la interfaz física muestra el modelo con claridad.

test-case-5_3-16-2 = ¿Se puede reconocer el modelo?
unit-5_3-16-2a = Obtener la denominación del modelo como se describe.
unit-5_3-16-2b = Valorar si está en texto legible y coincide con la declarada.

test-case-5_4-1-1 = ¿Están protegidos, por diseño, los secretos almacenados?
unit-5_4-1-1a = Valorar si el tipo de cada parámetro se ajusta a su descripción.
unit-5_4-1-1b = Valorar si las garantías responden a la necesidad: integridad y confidencialidad para los críticos, integridad para los públicos.
unit-5_4-1-1c = Valorar si el esquema de protección las ofrece.
unit-5_4-1-1d = Valorar la exhaustividad según los indicios de todos los demás IXIT (la tabla 1 es el ejemplo que se da).

test-case-5_4-1-2 = ¿Están protegidos los secretos almacenados?
unit-5_4-1-2a = Buscar indicios de que un esquema de protección difiere del IXIT, por ejemplo intentando leer un parámetro sin privilegios.

test-case-5_4-2-1 = ¿Resisten la manipulación, por diseño, las identidades fijadas en el dispositivo?
unit-5_4-2-1a = Comprobar que cada identidad fijada está declarada como tal.
unit-5_4-2-1b = Valorar si sus garantías incluyen la resistencia a la manipulación (física, eléctrica, por software).
unit-5_4-2-1c = Valorar si el esquema de protección la ofrece.

test-case-5_4-2-2 = ¿Resisten la manipulación las identidades fijadas en el dispositivo?
unit-5_4-2-2a = Buscar indicios de que la protección difiere del IXIT, por ejemplo la falta de un elemento seguro.

test-case-5_4-3-1 = ¿Quedan fuera del funcionamiento, por diseño, los secretos críticos fijados en el código?
unit-5_4-3-1a = Comprobar que cada parámetro crítico fijado en el código está declarado como tal.
unit-5_4-3-1b = Valorar si el aprovisionamiento garantiza que no se usa en funcionamiento.

test-case-5_4-3-2 = ¿Se sustituyen de verdad los secretos críticos fijados en el código?
unit-5_4-3-2a = Valorar si el aprovisionamiento declarado se aplica en funcionamiento.

test-case-5_4-4-1 = ¿Están bien generados los secretos de actualización y de servicios?
unit-5_4-4-1a = Comprobar que los parámetros críticos para las actualizaciones o la comunicación con servicios están documentados como tales.
unit-5_4-4-1b = Valorar si la generación los hace únicos de cada dispositivo y difíciles de atacar en toda una gama.

test-case-5_5-1-1 = ¿Es la comunicación, por diseño, criptográficamente sólida?
unit-5_5-1-1a = Valorar si las garantías de seguridad son adecuadas para el uso.
unit-5_5-1-1b = Valorar si el mecanismo puede lograrlas.
unit-5_5-1-1c = Valorar si la criptografía es acorde con las buenas prácticas según un catálogo de referencia o según pruebas del fabricante.
unit-5_5-1-1d = Valorar si no se conocen ataques viables contra la criptografía.

test-case-5_5-1-2 = ¿Usa el dispositivo la criptografía declarada?
unit-5_5-1-2a = Observar cada mecanismo de comunicación y comparar su criptografía con el IXIT (conjuntos de cifrado, intentos de bajar a una versión más débil).

test-case-5_5-2-1 = ¿Están revisadas las implementaciones?
unit-5_5-2-1a = Comprobar que cada implementación se ha revisado o evaluado.
unit-5_5-2-1b = Valorar si el método y el informe cubren su alcance.

test-case-5_5-2-2 = ¿Es la versión revisada la que lleva el dispositivo?
unit-5_5-2-2a = Comparar el nombre y la versión en el dispositivo con el informe.

test-case-5_5-3-1 = ¿Se puede sustituir la criptografía?
unit-5_5-3-1a = Comprobar que cada componente con criptografía remite a un mecanismo de actualización.
unit-5_5-3-1b = Comprobar que el fabricante ha considerado los efectos secundarios de cambiar los algoritmos.

test-case-5_5-4-1 = ¿Está protegido, por diseño, el acceso por la red?
unit-5_5-4-1a = Comprobar que cada función accesible por la red en el estado inicializado remite a un mecanismo de autenticación.
unit-5_5-4-1b = Valorar si distingue a los sujetos y rechaza a los no válidos.
unit-5_5-4-1c = Valorar si su protección ofrece las garantías y resiste los ataques.
unit-5_5-4-1d = Valorar si la autorización concede y deniega correctamente.

test-case-5_5-4-2 = ¿Está protegido el acceso por la red?
unit-5_5-4-2a = Probar sin inicio de sesión, con uno no válido y con derechos insuficientes: el acceso debe fallar.
unit-5_5-4-2b = Probar con los derechos debidos: el acceso debe funcionar.
unit-5_5-4-2c = Comparar la protección del mecanismo con el IXIT.

test-case-5_5-5-1 = ¿Está protegido, por diseño, el cambio de ajustes de seguridad?
unit-5_5-5-1a = Aplicar 5.5-4-1, en todos los estados, a las funciones que permiten cambios relevantes para la seguridad, salvo los protocolos exentos.

test-case-5_5-5-2 = ¿Está protegido el cambio de ajustes de seguridad?
unit-5_5-5-2a = Aplicar 5.5-4-2, en todos los estados, a esas funciones.
unit-5_5-5-2b = Buscar mecanismos de comunicación por la red que el IXIT omite.

test-case-5_5-6-1 = ¿Se cifran en tránsito, por diseño, los secretos críticos?
unit-5_5-6-1a = Aplicar 5.5-1-1 a los mecanismos que transportan parámetros críticos; la confidencialidad es la garantía mínima.

test-case-5_5-6-2 = ¿Se cifran en tránsito los secretos críticos?
unit-5_5-6-2a = Aplicar 5.5-1-2 a esos mecanismos.

test-case-5_5-7-1 = ¿Son confidenciales, por diseño, los secretos críticos en interfaces accesibles a distancia?
unit-5_5-7-1a = Aplicar 5.5-1-1 a los mecanismos accesibles a distancia que transportan parámetros críticos; la confidencialidad es la garantía mínima.

test-case-5_5-7-2 = ¿Son confidenciales los secretos críticos en interfaces accesibles a distancia?
unit-5_5-7-2a = Aplicar 5.5-1-2 a esos mecanismos.

test-case-5_5-8-1 = ¿Se gestionan los secretos críticos durante toda su vida?
unit-5_5-8-1a = Valorar si los procesos cubren generación, aprovisionamiento, almacenamiento, actualización, retirada y destrucción, caducidad y compromiso.
unit-5_5-8-1b = Comprobar que se da la confirmación de una gestión segura.

test-case-5_6-1-1 = ¿Está justificada cada interfaz abierta?
unit-5_6-1-1a = Para cada interfaz de red o lógica activada, valorar si su finalidad lo justifica.

test-case-5_6-1-2 = ¿Coinciden las interfaces con la declaración?
unit-5_6-1-2a = Comprobar que el estado de cada interfaz coincide con el IXIT.
unit-5_6-1-2b = Buscar interfaces de red o lógicas que el IXIT omite.

test-case-5_6-2-1 = ¿Es mínima, por diseño, la divulgación antes del inicio de sesión?
unit-5_6-2-1a = Valorar si información declarada inofensiva es en realidad relevante para la seguridad.
unit-5_6-2-1b = Valorar si la información relevante para la seguridad que se divulga es necesaria para el funcionamiento.

test-case-5_6-2-2 = ¿Es mínima la divulgación antes del inicio de sesión?
unit-5_6-2-2a = Observar cada interfaz de red sin iniciar sesión y valorar si revela información relevante para la seguridad que no está declarada.

test-case-5_6-3-1 = ¿Es mínima, por diseño, la exposición física?
unit-5_6-3-1a = Para las interfaces que no necesitan estar expuestas, valorar si la carcasa o un medio similar las protege.
unit-5_6-3-1b = Comprobar que las interfaces de radio que no necesitan estar expuestas están desactivadas.
unit-5_6-3-1c = Comprobar que las interfaces que solo hacen falta a veces están desactivadas el resto del tiempo.

test-case-5_6-3-2 = ¿Es mínima la exposición física?
unit-5_6-3-2a = Comprobar que cada interfaz física expuesta está declarada y hace falta al menos a veces.
unit-5_6-3-2b = Valorar si las demás están protegidas por la carcasa o un medio similar.
unit-5_6-3-2c = Comprobar que las interfaces de radio están activadas o desactivadas como se declara.
unit-5_6-3-2d = Valorar si las interfaces que solo hacen falta a veces están desactivadas el resto del tiempo.

test-case-5_6-4-1 = ¿Están desactivadas, por diseño, las interfaces de depuración?
unit-5_6-4-1a = Valorar si cada interfaz de depuración accesible tiene un mecanismo de software para desactivarla.
unit-5_6-4-1b = Comprobar que las que no hacen falta nunca están desactivadas de forma permanente.
unit-5_6-4-1c = Comprobar que las que hacen falta a veces están desactivadas por defecto.

test-case-5_6-4-2 = ¿Están desactivadas las interfaces de depuración?
unit-5_6-4-2a = Comprobar que cada interfaz de depuración accesible declarada está desactivada en su estado por defecto.
unit-5_6-4-2b = Valorar si otras interfaces accesibles pueden usarse para depurar.

test-case-5_6-5-1 = ¿Son necesarios los servicios activados?
unit-5_6-5-1a = Para cada servicio activado por defecto, valorar si el uso previsto lo necesita.

test-case-5_6-6-1 = ¿Se reduce el código al mínimo?
unit-5_6-6-1a = Valorar si las técnicas de reducción del código son apropiadas.

test-case-5_6-7-1 = ¿Se mantienen bajos los privilegios?
unit-5_6-7-1a = Valorar si el conjunto de los mecanismos de control de privilegios logra la separación de funciones, la necesidad de conocer y el mínimo privilegio.

test-case-5_6-8-1 = ¿Se controla por hardware el acceso a la memoria?
unit-5_6-8-1a = Valorar si cada mecanismo actúa en el nivel del hardware.
unit-5_6-8-1b = Valorar si controla el acceso a la memoria.

test-case-5_6-9-1 = ¿Es seguro el desarrollo?
unit-5_6-9-1a = Valorar si los procesos cubren formación, requisitos y diseño, codificación, herramientas, pruebas, revisión, archivo, despliegue y software de terceros.
unit-5_6-9-1b = Comprobar que se da la confirmación de un desarrollo seguro.

test-case-5_7-1-1 = ¿Es sólido, por diseño, el arranque seguro?
unit-5_7-1-1a = Valorar si se garantizan la integridad y la autenticidad del software.
unit-5_7-1-1b = Valorar si la descripción y los mecanismos de detección lo logran.

test-case-5_7-1-2 = ¿Funciona el arranque seguro?
unit-5_7-1-2a = Valorar si la verificación está implementada como se declara; una pequeña manipulación del firmware puede mostrarlo.

test-case-5_7-2-1 = ¿Es sólida, por diseño, la reacción ante la manipulación?
unit-5_7-2-1a = Valorar si el aviso basta para informar al usuario o al administrador.
unit-5_7-2-1b = Valorar si cada función de notificación es necesaria para ese aviso.

test-case-5_7-2-2 = ¿Reacciona el dispositivo ante la manipulación?
unit-5_7-2-2a = Valorar si la alerta se produce como se declara.
unit-5_7-2-2b = Valorar si la comunicación se limita entonces a lo declarado.

test-case-5_8-1-1 = ¿Son confidenciales en tránsito, por diseño, los datos personales?
unit-5_8-1-1a = Aplicar 5.5-1-1 a los mecanismos que transportan datos personales; la confidencialidad es la garantía mínima.

test-case-5_8-1-2 = ¿Son confidenciales en tránsito los datos personales?
unit-5_8-1-2a = Aplicar 5.5-1-2 a esos mecanismos.

test-case-5_8-2-1 = ¿Son confidenciales en tránsito, por diseño, los datos personales sensibles?
unit-5_8-2-1a = Aplicar 5.5-1-1 a los mecanismos que transportan datos personales sensibles a un servicio asociado; la confidencialidad es la garantía mínima.

test-case-5_8-2-2 = ¿Son confidenciales en tránsito los datos personales sensibles?
unit-5_8-2-2a = Aplicar 5.5-1-2 a esos mecanismos.

test-case-5_8-3-1 = ¿Están documentados los sensores?
unit-5_8-3-1a = Comprobar que la documentación de los sensores es accesible como se declara.
unit-5_8-3-1b = Valorar si la entiende un usuario no experto.
unit-5_8-3-1c = Valorar si están documentados todos los sensores evidentes del dispositivo; mirar la carcasa y, en caso de duda, abrirla.

test-case-5_9-1-1 = ¿Es resistente el producto por diseño?
unit-5_9-1-1a = Valorar si el conjunto de los mecanismos de resistencia protege frente a la pérdida de red y de corriente.
unit-5_9-1-1b = Valorar si cada uno ofrece sus garantías.

test-case-5_9-1-2 = ¿Es resistente el producto?
unit-5_9-1-2a = Cortar la red y valorar si los mecanismos funcionan como se declara.
unit-5_9-1-2b = Cortar la corriente y valorar si los mecanismos funcionan como se declara.

test-case-5_9-2-1 = Por diseño, ¿funciona en local y se recupera sin problemas?
unit-5_9-2-1a = Aplicar 5.9-1-1.
unit-5_9-2-1b = Valorar si el dispositivo sigue en marcha y funciona en local sin red.
unit-5_9-2-1c = Valorar si vuelve en el mismo estado, o en uno mejor, tras una pérdida de corriente.

test-case-5_9-2-2 = ¿Funciona en local y se recupera sin problemas?
unit-5_9-2-2a = Cortar la red: los mecanismos funcionan como se declara y el dispositivo sigue funcionando en local.
unit-5_9-2-2b = Cortar la corriente: el dispositivo recupera la conectividad y la función, en el mismo estado o en uno mejor.

test-case-5_9-3-1 = Por diseño, ¿se conecta de forma ordenada?
unit-5_9-3-1a = Valorar si cada mecanismo de comunicación se conecta de forma ordenada.
unit-5_9-3-1b = Valorar si contribuye a una red estable, sobre todo ante reconexiones masivas.

test-case-5_9-3-2 = ¿Se conecta de forma ordenada?
unit-5_9-3-2a = Valorar si las medidas declaradas están implementadas, sobre todo contra las reconexiones masivas.

test-case-5_10-1-1 = ¿Se examina la telemetría?
unit-5_10-1-1a = Comprobar que se declara al menos un examen de seguridad.
unit-5_10-1-1b = Valorar si la telemetría es adecuada para ese examen.

test-case-5_11-1-1 = ¿Se pueden borrar, por diseño, los datos del usuario?
unit-5_11-1-1a = Valorar si al menos una función es lo bastante sencilla para un usuario no experto.
unit-5_11-1-1b = Valorar si cada función borra su objetivo de forma adecuada.
unit-5_11-1-1c = Valorar si están cubiertos los datos personales, la configuración del usuario y su material criptográfico.

test-case-5_11-1-2 = ¿Se borran los datos del usuario?
unit-5_11-1-2a = Crear datos de usuario típicos.
unit-5_11-1-2b = Ejecutar cada función de borrado y comparar los pasos con el IXIT.
unit-5_11-1-2c = Valorar si los datos siguen existiendo después.

test-case-5_11-2-1 = ¿Se pueden retirar de los servicios, por diseño, los datos personales?
unit-5_11-2-1a = Valorar si al menos una función es lo bastante sencilla para un usuario no experto.
unit-5_11-2-1b = Valorar si está cubierto cada servicio que guarda datos personales.

test-case-5_11-2-2 = ¿Se retiran de los servicios los datos personales?
unit-5_11-2-2a = Crear datos personales típicos en los servicios.
unit-5_11-2-2b = Ejecutar cada función de retirada y comparar los pasos con el IXIT.
unit-5_11-2-2c = Valorar si los datos siguen existiendo allí después.

test-case-5_11-3-1 = ¿Se explica la eliminación?
unit-5_11-3-1a = Crear datos personales típicos.
unit-5_11-3-1b = Valorar si la documentación cubre cada función de eliminación.
unit-5_11-3-1c = Seguirla para cada función y valorar si es concisa y completa.

test-case-5_11-4-1 = ¿Se confirma la eliminación?
unit-5_11-4-1a = Ejecutar cada función de eliminación como está documentada.
unit-5_11-4-1b = Valorar si el usuario recibe una confirmación clara.

test-case-5_12-1-1 = ¿Son las decisiones, por diseño, pocas y seguras?
unit-5_12-1-1a = Para cada decisión del usuario, valorar si es necesaria.
unit-5_12-1-1b = Valorar si su valor por defecto sigue las buenas prácticas de seguridad.

test-case-5_12-1-2 = ¿Son las decisiones pocas y seguras?
unit-5_12-1-2a = Provocar cada decisión declarada.
unit-5_12-1-2b = Valorar si cada una se pregunta de forma destacada.
unit-5_12-1-2c = Valorar si la entiende un usuario no experto.
unit-5_12-1-2d = Valorar si las decisiones coinciden con su declaración.

test-case-5_12-2-1 = ¿Lleva la guía a una configuración segura?
unit-5_12-2-1a = Configurar el dispositivo siguiendo la guía.
unit-5_12-2-1b = Valorar si cubre cada decisión relevante para la seguridad.
unit-5_12-2-1c = Valorar si recomienda cómo decidir.

test-case-5_12-3-1 = ¿Pueden los usuarios comprobar la configuración?
unit-5_12-3-1a = Configurar el dispositivo con una configuración de ejemplo (una insegura ayuda).
unit-5_12-3-1b = Valorar si la documentación cubre cada paso de la comprobación.
unit-5_12-3-1c = Valorar si el resultado de la comprobación es razonable.

test-case-5_13-1-1 = ¿Se validan, por diseño, las entradas?
unit-5_13-1-1a = Valorar si la validación cubre todas las fuentes: interfaces de usuario, API, comunicación a distancia.
unit-5_13-1-1b = Valorar si cada método es eficaz.

test-case-5_13-1-2 = ¿Se validan las entradas?
unit-5_13-1-2a = Introducir entradas inesperadas (fuzzing, ataques web) y valorar si se impide su procesamiento.
unit-5_13-1-2b = Valorar si están declaradas todas las interfaces de usuario.
unit-5_13-1-2c = Valorar si están declaradas todas las API accesibles a distancia.

test-case-6-1-1 = ¿Es adecuada, por diseño, la información sobre datos personales?
unit-6-1-1a = Valorar si la documentación es una vía adecuada para que los consumidores conozcan el tratamiento.

test-case-6-1-2 = ¿Es correcta la información sobre datos personales?
unit-6-1-2a = Valorar si se puede obtener como se declara.
unit-6-1-2b = Valorar si coincide con el tratamiento declarado.
unit-6-1-2c = Valorar si dice de forma comprensible qué se trata.
unit-6-1-2d = Valorar si dice de forma comprensible cómo, por quién y por qué.

test-case-6-2-1 = ¿Es válido, por diseño, el consentimiento?
unit-6-2-1a = Valorar si la aceptación (opt-in) es libre, evidente y explícita.

test-case-6-2-2 = ¿Se obtiene el consentimiento como se declara?
unit-6-2-2a = Valorar si el consentimiento se obtiene como se describe.

test-case-6-3-1 = ¿Se puede retirar, por diseño, el consentimiento?
unit-6-3-1a = Valorar si se describe la retirada en cualquier momento.

test-case-6-3-2 = ¿Se puede retirar el consentimiento?
unit-6-3-2a = Valorar si la retirada funciona como se describe.

test-case-6-4-1 = ¿Hacen falta los datos personales de la telemetría?
unit-6-4-1a = Valorar si los datos personales de la telemetría son necesarios para la función prevista.

test-case-6-5-1 = ¿Es adecuada, por diseño, la información sobre telemetría?
unit-6-5-1a = Valorar si la documentación es una vía adecuada para que los consumidores la conozcan.

test-case-6-5-2 = ¿Es correcta la información sobre telemetría?
unit-6-5-2a = Valorar si se puede obtener como se declara.
unit-6-5-2b = Valorar si coincide con la finalidad declarada.
unit-6-5-2c = Comprobar que dice qué se recoge.
unit-6-5-2d = Comprobar que dice cómo, por quién y por qué se usa.

condition-en-2_1_1-1 = se usan contraseñas
condition-en-2_1_1-2 = se usan contraseñas preinstaladas
condition-en-2_1_1-3 = hay componentes de software que no se pueden actualizar
condition-en-2_1_1-4 = el dispositivo es limitado
condition-en-2_1_1-5 = el dispositivo no es limitado
condition-en-2_1_1-6 = se recogen datos de telemetría
condition-en-2_1_1-7 = se tratan datos personales con el consentimiento del consumidor como base
condition-en-2_1_1-8 = los usuarios pueden autenticarse en el dispositivo
condition-en-2_1_1-9 = el dispositivo admite actualizaciones automáticas, avisos de actualización o ambas cosas
condition-en-2_1_1-10 = una identidad única de cada dispositivo está grabada de forma fija con fines de seguridad
condition-en-2_1_1-11 = las actualizaciones llegan por una interfaz de red
condition-en-2_1_1-12 = hay un mecanismo de actualización
condition-en-2_1_1-13 = una interfaz de depuración es físicamente accesible
condition-ics-ts103701-1_1_1-1 = se usan contraseñas
condition-ics-ts103701-1_1_1-2 = se usan contraseñas preinstaladas, únicas de cada dispositivo
condition-ics-ts103701-1_1_1-3 = hay componentes de software que no se pueden actualizar
condition-ics-ts103701-1_1_1-4 = el dispositivo es limitado
condition-ics-ts103701-1_1_1-5 = el dispositivo no es limitado
condition-ics-ts103701-1_1_1-6 = se recogen datos de telemetría
condition-ics-ts103701-1_1_1-7 = se tratan datos personales con el consentimiento del consumidor como base
condition-ics-ts103701-1_1_1-8 = los usuarios pueden autenticarse en el dispositivo
condition-ics-ts103701-1_1_1-9 = el dispositivo admite actualizaciones automáticas, avisos de actualización o ambas cosas
condition-ics-ts103701-1_1_1-10 = una identidad única de cada dispositivo está grabada de forma fija con fines de seguridad
condition-ics-ts103701-1_1_1-11 = las actualizaciones llegan por una interfaz de red
condition-ics-ts103701-1_1_1-12 = hay un mecanismo de actualización
condition-ics-ts103701-1_1_1-13 = una interfaz de depuración es físicamente accesible
condition-ics-ts103701-1_1_1-14 = hay parámetros de seguridad sensibles en almacenamiento persistente
condition-ics-ts103701-1_1_1-15 = existen parámetros de seguridad críticos que sirven para comprobar actualizaciones o protegen la comunicación con servicios asociados
condition-ics-ts103701-1_1_1-16 = hay funciones del dispositivo accesibles por una interfaz de red en el estado inicializado
condition-ics-ts103701-1_1_1-17 = hay funciones que cambian por una interfaz de red la configuración relevante para la seguridad
condition-ics-ts103701-1_1_1-18 = se transmiten parámetros de seguridad críticos
condition-ics-ts103701-1_1_1-19 = se transmiten parámetros de seguridad críticos por interfaces de red accesibles a distancia
condition-ics-ts103701-1_1_1-20 = existen parámetros de seguridad críticos relativos al dispositivo
condition-ics-ts103701-1_1_1-21 = viajan datos personales entre el dispositivo y un servicio
condition-ics-ts103701-1_1_1-22 = viajan datos personales sensibles entre el dispositivo y un servicio
condition-ics-ts103701-1_1_1-23 = el dispositivo tiene sensores del entorno
condition-ics-ts103701-1_1_1-24 = se guardan datos del usuario en el dispositivo
condition-ics-ts103701-1_1_1-25 = se guardan datos personales en servicios asociados
condition-ics-ts103701-1_1_1-26 = se guardan datos personales
condition-ics-ts103701-1_1_1-27 = entran datos por interfaces de usuario, por API o entre redes en servicios y dispositivos
condition-ics-ts103701-1_1_1-28 = se tratan datos personales
condition-en-3_1_3-3 = hay componentes de software que no se pueden actualizar
condition-en-3_1_3-12 = hay un mecanismo de actualización
condition-en-3_1_3-14 = ningún límite de recursos impuesto por el uso impide un mecanismo que haga inviable la fuerza bruta por las interfaces de red
condition-en-3_1_3-15 = ningún límite de recursos impuesto por el uso impide un mecanismo de actualización
condition-en-3_1_3-16 = existen parámetros de seguridad críticos relativos al dispositivo

# Casos de prueba de TS 103 701 V2.1.1 que difieren de V1.1.1

test-case-later-5_1-1-1 = Como antes; también cuentan las contraseñas entre máquinas.
test-case-later-5_1-2A-1 = Juzgar si algún mecanismo entre máquinas usa una contraseña como factor.
test-case-later-5_1-2A-2 = Buscar interfaces entre máquinas no declaradas (a); comprobar que las declaradas no aceptan contraseñas (b).
test-case-later-5_1-3-1 = Como antes, incluida la autenticación entre máquinas.
test-case-later-5_1-4-1 = Juzgar si cada autenticación de usuario tiene un medio de cambio (a) y si se explica a legos (b).
test-case-later-5_3-4A-1 = Juzgar si al menos un mecanismo de actualización puede configurarse para comprobar, descargar e instalar por sí solo.
test-case-later-5_3-4A-2 = Configurarlo así y ver si las actualizaciones se hacen entonces por sí solas.
test-case-later-5_3-4B-1 = Juzgar si la puesta en marcha pide consentimiento para actualizaciones automáticas y si un sí las activa y un no las desactiva.
test-case-later-5_3-4B-2 = Hacer la puesta en marcha dos veces, con sí y con no, y comprobar el ajuste resultante.
test-case-later-5_3-5-1 = Juzgar si cada componente actualizable tiene un mecanismo que busque actualizaciones de seguridad en la puesta en marcha o después; no se pide repetición.
test-case-later-5_3-6A-1 = Identificar los mecanismos automáticos (a); comprobar que el usuario puede activarlos, desactivarlos y aplazarlos (b).
test-case-later-5_3-6A-2 = Probar a activar, desactivar y aplazar.
test-case-later-5_3-6B-1 = Comprobar que el usuario puede activar y desactivar los avisos de actualización.
test-case-later-5_3-6B-2 = Probar a activar y desactivar los avisos.
test-case-later-5_3-9-2 = Ofrecer actualizaciones sin autenticidad o integridad y ver si el propio dispositivo las rechaza.
test-case-later-5_3-11-1 = Como antes; la información sobre riesgos solo tiene que estar al alcance del usuario.
test-case-later-5_3-12-1 = Juzgar si se avisa al usuario de la interrupción o se le ahorra.
test-case-later-5_3-16-1 = Etiqueta o interfaz de usuario (antes: interfaz física).
test-case-later-5_5-5-2 = La unidad b busca ahora interfaces lógicas que faltan en el IXIT 28.
test-case-later-5_6-1-1 = Juzgar cada interfaz de red física activada (a) y cada interfaz lógica accesible por red (b).
test-case-later-5_6-1-2 = Comprobar los estados (a); buscar interfaces físicas (b) y lógicas (c) no declaradas.
test-case-later-5_6-2-1 = Las mismas preguntas, referidas a interfaces lógicas (IXIT 28).
test-case-later-5_6-2-2 = La misma pregunta, referida a interfaces lógicas (IXIT 28).
test-case-later-5_6-3-1 = Interfaces que no necesitan exposición: carcasa o similar (a), desactivadas (b).
test-case-later-5_6-3-2 = Las expuestas están declaradas (a), las demás protegidas (b), los estados coinciden (c).
test-case-later-5_6-4A-1 = Juzgar si cada interfaz de depuración tiene autenticación o control de acceso según las mejores prácticas (a) o un medio de software para desactivarla (b); comprobar que lo está para siempre (c) o por defecto (d).
test-case-later-5_6-4A-2 = Comprobar que las interfaces de depuración declaradas están desactivadas o protegidas (a); buscar otras que permitan depurar (b).
test-case-later-5_6-4B-1 = Juzgar si cada puerto físico de depuración está protegido físicamente.
test-case-later-5_6-4B-2 = Comprobar que cada puerto físico de depuración está protegido físicamente.
test-case-later-5_9-3-1 = Las medidas de resiliencia figuran ahora con las interfaces lógicas (IXIT 28).
test-case-later-5_9-3-2 = Las medidas de resiliencia figuran ahora con las interfaces lógicas (IXIT 28).
test-case-later-5_11-1-2 = Una unidad más (d): cuando varios usuarios comparten el dispositivo, juzgar hasta dónde llega el borrado.
test-case-later-5_11-4-1 = Una unidad más; primero se crean datos.
test-case-later-5_12-3-1 = Juzgar si la documentación cubre cada paso para comprobar que la configuración es segura (a) y lo sigue siendo (b).
test-case-later-5_12-3-2 = Aplicar las comprobaciones a una configuración segura (a a c) y a una insegura (d, e) y juzgar el resultado.
test-case-later-5_13-1A-1 = Juzgar si cada interfaz de usuario está cubierta por una validación (a) eficaz (b).
test-case-later-5_13-1A-2 = Juzgar si todas las interfaces de usuario están declaradas (a) y si se rechazan entradas inesperadas (b).
test-case-later-5_13-1B-1 = Juzgar si cada interfaz lógica accesible por red está cubierta por una validación (a) eficaz (b).
test-case-later-5_13-1B-2 = Juzgar si se rechazan entradas inesperadas (a) y si todas las interfaces de red están declaradas (b).
test-case-later-6-1-1 = El tiempo de conservación forma parte de lo que hay que decir.
test-case-later-6-1-2 = Comprobar que la información es clara (a) y fiel a la declaración (b).
test-case-later-6-3B-1 = Juzgar si el producto o los servicios pueden guardar información sobre el consentimiento para cada tipo de datos personales.
test-case-later-6-3B-2 = Comprobar que el consentimiento se guarda como se declaró.
test-case-later-6-6-1 = Juzgar si cada tipo de datos personales es necesario (a), se guarda un tiempo razonable (b) y se elimina adecuadamente (c).
test-case-later-6-6-2 = Crear datos típicos (a), ver si se recogen datos innecesarios (b, c) y si desaparecen cuando ya no hacen falta (d).
test-case-later-6-7-1 = Juzgar si los datos destinados solo a agregados son mínimos (a), se agregan pronto (b) y se guardan poco tiempo (c).
test-case-later-6-7-2 = Juzgar si la agregación funciona como se declaró.
test-case-later-6-8-1 = Juzgar si se usan técnicas de anonimización adecuadas.
test-case-later-6-8-2 = Juzgar si la anonimización funciona como se declaró.
