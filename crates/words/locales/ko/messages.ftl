# SPDX-License-Identifier: Apache-2.0 OR MIT
# show와 explain의 출력, 오류.

show-image-offset = 원본에서의 위치: 오프셋 { $offset }
show-stored = 발견 사항과 함께 저장된 발췌입니다. 원본을 다시 읽지 않았습니다.
show-redacted = 비밀 값은 줄여서 표시합니다.
show-other-means = 다른 방법으로 같은 것을 확인하기
show-other-means-note = { $source } 파일이 있는 폴더에서 실행하십시오. 대부분의 시스템에 있는 도구만 사용합니다.
show-other-means-none = 흔한 도구로 간단히 확인할 방법이 없습니다.
show-step-container = { $offset }에서 시작하는 { $format } 컨테이너 잘라내기
show-step-file = { $path } 파일 출력
show-step-line = { $line }번째 줄 출력
show-step-bytes = 오프셋 { $offset }부터 { $length }바이트 표시

explain-provision = 조항 { $id }
explain-guideline = 지침 { $number }
explain-test-case = 시험 항목 { $id }
explain-check = 점검 { $id }
explain-level = 수준
explain-level-standard = 표준 기준(표 B.1)
explain-level-tests = 시험 규격 기준(TS 103 701의 표 A.1). 무엇을 제외할 수 있는지는 이 표가 정합니다.
explain-level-later = EN 303 645 V3.1.3(표 B.1) 기준
explain-condition = 조건 { $id }
explain-condition-note = 조건이 성립하지 않으면 조항은 적용되지 않습니다.
explain-own-words = 제목과 요약은 자체 작성한 것이며, 구속력 있는 것은 표준의 본문입니다.
explain-english-only = 이 부분은 영어로만 제공됩니다.
explain-under = 지침 { $number }에 속함: { $title }
explain-provisions = 조항
explain-test-cases = 시험 항목
explain-kind-conceptual = 개념: 선언을 바탕으로 설계를 살펴봄
explain-kind-functional = 기능: 제품 자체를 살펴봄
explain-kind-conceptual-functional = 개념과 기능을 함께 살펴봄
explain-who-machine = 사실: 점검으로 판정할 수 있습니다.
explain-who-declared = 여지가 적은 판단: 증거가 뒷받침하면 선언으로 판정합니다.
explain-who-person = 판단: 사람이 판정합니다.
explain-who-bench = 판단: 사람이 시험대 위의 기기로 판정합니다.
explain-areas = 살펴보는 것: { $areas }
explain-checks = 관련 점검
explain-checks-all = 점검
explain-no-checks = 아직 관련 점검이 없습니다.
explain-feeds = 관련 항목
explain-needs = 필요한 것: { $needs }
explain-effort = 수정에 드는 노력: { $effort }
explain-since = 버전 { $version }부터
explain-experimental = 시험 중: 아직 판정에 반영되지 않습니다.
explain-unknown = { $id }: 조항, 시험 항목, 지침(1~13), 점검 가운데 어느 것도 아닙니다. 식별자 없이 “thirteen explain”을 실행하면 목록이 나옵니다.

demo-written = { $path } 파일을 만들었습니다. 다음을 실행해 보십시오: thirteen check { $path }

error-empty-file = { $path }: 파일이 비어 있어 살펴볼 것이 없습니다.
error-no-such-path = { $path }: 존재하지 않습니다.
error-host-needs-as = { $name }: 그런 파일이나 폴더가 없습니다. 네트워크의 기기를 뜻한다면 --as device로 밝혀 주십시오.
error-unreadable = { $path }: 읽을 수 없습니다({ $reason }).
error-text-not-image = { $path }: 펌웨어 이미지가 아니라 텍스트 파일입니다. 이미지 파일 자체나, 압축을 푼 루트 파일 시스템의 폴더를 지정하십시오.
error-nothing-read = { $path }에서 아무것도 읽지 못했습니다. 알려진 파일 시스템, 아카이브, 압축 데이터가 없습니다. 암호화되었거나 이 버전이 모르는 형식일 수 있습니다. 빌드에서 나온 암호화되지 않은 이미지나 루트 파일 시스템의 폴더로 시도해 보십시오.
error-empty-folder = { $path }: 폴더에 파일이 없습니다.
error-source-kind = { $path }: 이 버전은 아직 이런 종류의 출처({ $kind })를 읽지 못합니다.
error-edition-not-judged = { $edition } 판에는 자체 시험 항목가 없어 이 판으로는 판정하지 않습니다. { $instead } 판에 따른 평가를 이 판의 눈으로 읽으십시오: thirteen schemes --scheme { $scheme }
error-unknown-edition = { $edition }: 그런 판이 없습니다. 알려진 판: { $known }.
error-unknown-language = { $language }: 지원하지 않는 언어입니다. 지원 언어: { $known }.
error-unknown-format = { $format }: 쓸 수 없는 형식입니다. 알려진 형식: { $known }.
error-unknown-finding = 이 출처에는 발견 사항 { $id }이(가) 없습니다. “thirteen check”가 발견 사항과 식별자를 보여 줍니다.
error-source-differs = { $path }: 발견 사항이 나온 원본이 아닙니다. SHA-256이 { $found }인데 { $expected }이어야 합니다. 아무것도 표시하지 않습니다.
error-folder-has-no-map = { $path }은(는) 폴더입니다. 맵은 이미지에만 있습니다.
error-interrupted = 중단했습니다. 표시된 내용은 완전하지 않습니다.
error-out-of-time = 실행이 너무 오래 걸려 중단했습니다. 표시된 내용은 완전하지 않으며, 다시 실행하면 다른 곳에서 멈출 수 있습니다.
error-write = { $path }: 쓸 수 없습니다({ $reason }).
error-write-output = 출력을 쓸 수 없습니다({ $reason }).
error-exists = { $path }: 이미 있으며 비어 있지 않습니다. 다른 폴더를 선택하십시오.
error-not-a-record = { $path }은(는) 판정할 수 있는 기록이 아닙니다: { $reason }.
error-not-an-assessment = { $path }은(는) 평가가 아닙니다: { $reason }.
error-unknown-scheme = { $id }은(는) 알려진 제도가 아닙니다. 알려진 제도: { $known }.
error-internal = thirteen 내부에서 오류가 발생했습니다: { $reason }. 알려 주시기 바랍니다.

## judge, schemes
judge-uncertain = 이 판의 시험 규격 전체를 보지 못했으므로 이전 판의 규칙을 적용합니다.
judge-unknown = 다음은 알 수 없는 항목이며 효과가 없습니다: { $ids }.
scheme-met = 충족
scheme-not-met = 미충족
scheme-open = 미결
scheme-beyond = 표준 범위 밖
scheme-note = 항목별로 우리가 해석한 것이며 어떤 기관도 확인하지 않았습니다. 조항 외에 요구되는 것은 사람이 살펴야 합니다.

## extract
extract-done = { $path }에 파일 { $files }개와 링크 { $links }개를 썼습니다.
extract-collision = { $path }은(는) 쓰지 않았습니다. 그 자리에 이미 다른 것이 있습니다.
extract-special = { $path }은(는) 쓰지 않았습니다. 장치, 파이프, 소켓은 만들지 않습니다.
extract-case = { $path } 파일을 썼지만, 대소문자만 다른 파일이 또 있습니다.
extract-refused = { $path }은(는) 쓰지 않았습니다. 시스템이 거부했습니다.
