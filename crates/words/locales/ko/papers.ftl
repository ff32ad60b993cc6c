# SPDX-License-Identifier: Apache-2.0 OR MIT
# 문서: 보관하는 보고서.

paper-provisions = 조항
paper-contradictions = 모순
paper-notes = 알아 둘 점
paper-upheld = 지켜지고 있음이 확인된 것
paper-upheld-note = 증거로 드러난 모범 사례입니다. 조항은 모든 시험 단위가 통과해야 통과입니다.
paper-decisions = 사람이 결정한 것
paper-dismissed = { $person }이(가) 기각함
paper-no-certificate = 이 보고서는 인증서가 아닙니다. 무엇을 어디에서 보았는지 적었으며, 누구나 다시 확인할 수 있습니다.
paper-show = 조항 보기
paper-all = 전체
paper-unit = 시험 단위
paper-asks = 요구하는 것
paper-missing = 빠진 것
paper-basis = 근거: { $basis }
basis-machine = 자동 점검
basis-declared = 선언
basis-observed = 사람의 관찰
basis-dismissed = 기각
basis-external = 외부 증거
paper-name = 이름
paper-version = 버전
paper-known-from = 알게 된 곳
paper-coverage = 살펴본 것
paper-area = 영역
paper-files = 파일
paper-bytes = 크기
paper-map = 이미지의 바이트, 처음부터 끝까지
paper-written = 작성됨: { $path }
paper-needs-declaration = 선언이 제출되지 않아 쓸 것이 없습니다. “thirteen new”로 만들 수 있습니다.
paper-requirement-open = 적합성 선언서를 쓰지 않았습니다. 확인되지 않은 것을 말하게 되기 때문입니다. 아직 열려 있는 것: { $reasons }
paper-summary = 요약
paper-schemes = 법령, 라벨 및 실천 규범
paper-not-laid-out = PDF를 조판할 수 없었습니다: { $reasons }
paper-binary = { $format } 형식은 텍스트가 아닙니다. --output으로 파일을 지정하세요.

## The technical annex for the European Union
eu-annex-title = ETSI EN 303 645 기술 부속서
eu-annex-scope = EU 적합성 선언을 뒷받침하는 기술 문서용: 지침 2014/53/EU 부속서 V, 규정 (EU) 2024/2847 부속서 VII.
eu-annex-product = 제품
eu-annex-model = 모델
eu-annex-hardware = 하드웨어 버전
eu-annex-software = 소프트웨어 버전
eu-annex-maker = 제조자
eu-annex-address = 주소
eu-annex-specification = 적용한 규격
eu-annex-applied = { $edition }. 아래 표와 같이 ETSI TS 103 701의 방법으로 평가하였습니다.
eu-annex-no-presumption = 2026년 11월 현재 이 규격은 두 법령 어느 것에 대해서도 관보에 인용되지 않았으므로 적합성 추정을 부여하지 않습니다. 법령이 그 밖에 요구하는 사항은 다른 방법으로 입증해야 합니다.
eu-annex-provision = 조항
eu-annex-verdict = 판정
eu-annex-reason = 사유 또는 근거
eu-annex-evidence = 판정의 근거
eu-annex-signature = 제조자 서명란
eu-annex-place-date = 장소 및 날짜:
eu-annex-signatory = 성명 및 직책:
eu-annex-signed = 서명:

## Headings of the ICS and the IXIT as a workbook
ics-ixit-reference = 조항
ics-ixit-field = 필드
ics-ixit-value = 값
ics-ixit-status = 상태
ics-ixit-draft = 초안
ics-ixit-place = 위치
ics-ixit-conditions = 조건
