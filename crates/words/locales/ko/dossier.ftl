# SPDX-License-Identifier: Apache-2.0 OR MIT
# The dossier, decisions of people, papers as evidence, and comparing.

error-source-date = SOURCE_DATE_EPOCH 값이 “{ $found }”입니다. 1970년부터의 초 수여야 합니다.
error-no-source = 전달된 것이 없고 이 폴더에 thirteen.toml이 없습니다. 이미지, 폴더 또는 제품 폴더를 지정하세요.
error-source-gone = 일부 소스는 바뀌었고 일부는 찾을 수 없어 증거를 갱신할 수 없습니다: { $name }. 모두 다시 전달하세요.
error-dossier-other = { $path }이(가) 이미 있고 내용이 다릅니다. 아무것도 덮어쓰지 않았습니다. 다른 폴더를 지정하거나 직접 합치세요.
error-no-dossier = { $path }에 문서철이 없습니다. “thirteen check --dossier DIR”로 만듭니다.
error-dossier-busy = 다른 사람이 { $path }에 쓰고 있습니다. 바뀐 것은 없습니다. 다시 시도하세요.
error-dossier-hash = { $path }은(는) 기록된 것과 다릅니다. SHA-256이 { $found }인데 { $expected }이어야 합니다. 근거로 쓰이지 않습니다. 소스와 함께 “thirteen check”를 다시 실행하세요.
error-dossier = 문서철을 쓸 수 없습니다: { $reason }
error-expired-already = { $day }은(는) 이미 지났습니다.
error-unknown-unit = { $id }은(는) 시험 단위가 아닙니다. 시험 항목와 함께 “thirteen explain”을 실행하면 단위가 나옵니다.
dossier-stored = 찾을 수 없어 저장된 증거를 사용했습니다: { $name }
dossier-old = 저장된 증거는 버전 { $version }이 수집했습니다. 이 버전은 더 볼 수도 있습니다. 다시 읽으려면 소스를 다시 전달하세요.
dossier-inputs-changed = 그 뒤로 선언이나 결정이 바뀌었습니다. “thirteen check”가 판정을 다시 도출합니다.
decision-same = { $count ->
   *[other] 같은 사실에 대한 발견 사항 { $count }건을 함께 제외합니다.
}
decision-observed = { $unit } 관찰됨: { $result }
decision-dismissed = 제외됨: { $finding }
decision-in-force = 유효
decision-expired = 만료됨, 없는 것으로 봅니다
decision-lapsed = 소멸됨: 대상이 더 이상 발견되지 않습니다
decision-invalid = 무효: 빠졌거나 잘못된 것이 있습니다
decision-by = { $person }의 결정, { $date }
decision-until = { $date }까지
report-decided = 사람이 결정한 것
report-decided-note = 이에 근거한 것은 그렇게 표시됩니다. 숨기는 것은 없습니다.
report-dismissed = { $person }이(가) 제외함: 판정에 영향을 주지 않습니다.
report-baseline = 이미 알려짐(기준선): 이 실행을 실패시키지 않습니다.
report-external = 증거로 제출된 문서
report-external-line = { $provision }에 대한 { $document }
external-accepted = 시험 대신 인정됨
external-expired = { $date }에 만료됨, 없는 것으로 봅니다
external-not-yet = 아직 발급되지 않음: { $date }
external-other-edition = 표준의 다른 판에 대한 것
external-other-version = 제품의 다른 버전에 대한 것이거나 선언에 버전이 없음
external-incomplete = 조항의 모든 시험 항목를 다루지 않음
external-tests = 범위, 활동, 깊이의 세 기준을 충족하지 않음
diff-nothing = 바뀐 것이 없습니다.
diff-new = 새 발견 사항
diff-gone = 더 이상 발견되지 않음
diff-moved = 위치가 바뀜
diff-changed = 결론이 달라짐
diff-verdicts = 바뀐 판정
diff-whole = 전체
diff-components = 바뀐 구성 요소
diff-no-components = 평가만으로는 구성 요소를 알 수 없습니다. 문서철이나 이미지를 비교하세요.
source-document = 문서
error-not-a-paper = { $path }은(는) SBOM처럼 보이지만 그렇게 읽을 수 없습니다: { $reason }
error-paper-forms = CycloneDX JSON, SPDX JSON, SPDX tag-value 가운데 어느 것도 아님
