# SPDX-License-Identifier: Apache-2.0 OR MIT
# The dossier, decisions of people, papers as evidence, and comparing.

error-source-date = SOURCE_DATE_EPOCH es «{ $found }»: debe ser un número de segundos desde 1970.
error-no-source = No se entregó nada y esta carpeta no contiene thirteen.toml. Indique una imagen, una carpeta o la carpeta de un producto.
error-source-gone = Unas fuentes han cambiado y otras no están a mano, así que las pruebas no se pueden actualizar: { $name }. Entréguelas todas de nuevo.
error-dossier-other = { $path } ya existe y dice otra cosa. No se sobrescribió nada: indique otra carpeta o una las dos a mano.
error-no-dossier = { $path } no contiene un expediente. «thirteen check --dossier DIR» escribe uno.
error-dossier-busy = Otra persona está escribiendo en { $path }. No se cambió nada; inténtelo de nuevo.
error-dossier-hash = { $path } no es lo que se escribió: su SHA-256 es { $found }, se esperaba { $expected }. Nada se apoya en ello; ejecute de nuevo «thirteen check» con las fuentes.
error-dossier = El expediente no se puede usar: { $reason }
error-expired-already = { $day } ya ha pasado.
error-unknown-unit = { $id } no es una unidad de prueba. «thirteen explain» con un caso de prueba enumera las suyas.
dossier-stored = No está a mano; se usaron las pruebas guardadas: { $name }
dossier-old = Las pruebas guardadas se recogieron con la versión { $version }; esta puede ver más. Entregue de nuevo las fuentes para releerlas.
dossier-inputs-changed = La declaración o las decisiones han cambiado desde entonces; «thirteen check» deduce de nuevo los veredictos.
decision-same = { $count ->
    [one] Se descarta { $count } hallazgo del mismo hecho.
   *[other] Se descartan juntos { $count } hallazgos del mismo hecho.
}
decision-observed = { $unit } fue observada: { $result }
decision-dismissed = Descartado: { $finding }
decision-in-force = cuenta
decision-expired = caducado, como si no estuviera
decision-lapsed = sin efecto: aquello a lo que se refiere ya no se encuentra
decision-invalid = no cuenta: algo falta o es incorrecto
decision-by = por { $person }, el { $date }
decision-until = hasta el { $date }
report-decided = Decidido por personas
report-decided-note = Lo que se apoya en ello lo dice. Nada de ello se oculta.
report-dismissed = Descartado por { $person }: no influye en ningún veredicto.
report-baseline = Ya conocido (referencia): no hace fallar esta ejecución.
report-external = Documentos presentados como prueba
report-external-line = { $document } para { $provision }
external-accepted = aceptado en lugar de las pruebas
external-expired = caducado el { $date }, como si no estuviera
external-not-yet = aún no emitido: { $date }
external-other-edition = para otra edición de la norma
external-other-version = para otra versión del producto, o la declaración no nombra ninguna
external-incomplete = no cubre todos los casos de prueba de la disposición
external-tests = no cumple los tres criterios de alcance, actividades y profundidad
diff-nothing = Nada ha cambiado.
diff-new = Hallazgos nuevos
diff-gone = Ya no se encuentran
diff-moved = Cambiados de lugar
diff-changed = Con otra conclusión
diff-verdicts = Veredictos que cambiaron
diff-whole = El conjunto
diff-components = Componentes que cambiaron
diff-no-components = Una evaluación sola no enumera componentes; compare expedientes o imágenes para verlos.
source-document = documento
error-not-a-paper = { $path } parece una lista de materiales (SBOM) pero no se puede leer como tal: { $reason }
error-paper-forms = ni CycloneDX JSON, ni SPDX JSON, ni SPDX tag-value
