# SPDX-License-Identifier: Apache-2.0 OR MIT
# 터미널 보고서와 공통으로 쓰이는 짧은 말.

## 판정과 상태
verdict-pass = 통과
verdict-fail = 실패
verdict-inconclusive = 판정 보류
verdict-not-applicable = 해당 없음
verdict-not-supported = 미선언

## 점검 결론
outcome-breach = 위반
outcome-upheld = 준수
outcome-concern = 확인 필요
outcome-note = 참고

## 노력
effort-minutes = 몇 분이면 됨
effort-hours = 몇 시간 걸림
effort-days = 며칠 걸림

## 선언이 실패를 바꿀 수 있는지
way-out-none = 반드시 충족해야 합니다.
way-out-withdraw = 권고 사항입니다. 선언에 이유를 밝히면 제외할 수 있습니다.
way-out-not-applicable = 조건이 붙은 항목입니다. 선언에서 해당하지 않음을 보일 수 있습니다.

## 수준
level-mandatory = 필수
level-recommended = 권고
level-mandatory-conditional = 조건부 필수
level-recommended-conditional = 조건부 권고

## 출처
source-firmware = 펌웨어 이미지
source-device = 기기
source-capture = 네트워크 캡처
source-site = 웹사이트
source-declaration = 선언

## 양
size-bytes = { $count ->
   *[other] { $count }바이트
}
size-kib = { $amount } KiB
size-mib = { $amount } MiB
size-gib = { $amount } GiB
time-seconds = { $amount }초

## 보고서
report-preview = 미리 보기
report-preview-note = 미리 보기: 아직 선언된 것이 없으므로 모든 조항을 선언된 것으로 보고 판정합니다.
report-overall = 전체: { $verdict }
report-ics-invalid = 적합성 선언(ICS)이 유효하지 않습니다: { $rules }.
report-guidelines = 13개 지침
report-guidelines-note = 지침별 한 줄은 자체 요약입니다. 표준은 시험 항목, 조항, 전체에 대해서만 판정합니다.
report-count-breaches = 위반 { $count }건
report-count-failed = 실패 { $count }건
report-count-open = 미결 { $count }건
report-count-met = 충족 { $count }건
report-fix-first = 먼저 고칠 것
report-nothing-fails = 살펴본 것 가운데 실패한 것은 없습니다. 그렇다고 미결 항목이 해결된 것은 아닙니다.
report-effort = ({ $effort })
report-concerns = 살펴볼 것
report-concerns-note = 이것만으로 판정이 정해지지는 않습니다. 사람이 확인해야 합니다.
report-not-run = 실행하지 않은 점검
report-not-run-needs = 필요한 것: { $needs }
report-unread = 읽지 못한 것
report-unread-note = 그 안에 무엇이 있는지 알 수 없으므로 관련 조항은 미결로 남습니다.
report-unread-places = { $count }곳, { $size }
report-all-read = 제출된 것을 모두 읽었습니다.
report-region = { $offset }부터 { $size }
report-next = 다음 단계
report-settles = 미결 조항 { $count }개와 관련
report-completes = 앞 단계와 함께 조항 { $count ->
   *[other] { $count }개
}를 마무리할 수 있습니다: { $ids }
report-not-run-several = { $count ->
   *[other] 점검 { $count }개
} · 필요: { $needs }
report-more = … 외 { $count }건
report-in = { $container } 안
report-looked = 살펴본 것: { $areas }
report-done = { $time } 만에 끝났습니다.
report-see-more = 더 보기: { $commands }
label-place = 위치
label-fix = 조치
label-show = 증거
