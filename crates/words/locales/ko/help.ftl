# SPDX-License-Identifier: Apache-2.0 OR MIT
# 명령과 인수의 도움말, 그리고 잘못된 명령줄에 대한 안내.

help-thirteen = 소비자용 IoT 제품을 EN 303 645에 따라 점검합니다. 조항마다 판정을 내고, 누구나 다시 확인할 수 있는 증거를 제시합니다.
help-check = 제품 점검: 판정, 먼저 고칠 것, 읽지 못한 것
help-evidence = 의견 없이 사실만 출력
help-files = 모든 컨테이너의 모든 항목을 나열
help-extract = 폴더 아래에 트리를 씀. 컨테이너마다 폴더 하나, 그 밖으로는 절대 쓰지 않음
help-map = 이미지의 모든 바이트를 분류: 알려진 것, 채움, 텍스트, 압축, 무작위, 코드, 알 수 없음
help-show = 발견 사항을 증명하는 바이트와, 다른 수단으로 보는 방법을 표시
help-explain = 조항, 시험 항목, 지침 또는 점검을 설명
help-judge = 시험소의 단위 결과에 판정 규칙을 적용
help-schemes = 하나의 평가를 국가 및 지역 제도에 따라 읽기
help-report = 문서 작성: HTML, PDF, SARIF, OSCAL, 자재 명세서(BOM), 표
help-new = 새 제품 선언: 쉬운 질문 몇 개로 시작하며, 멈췄다가 이어서 할 수 있음
help-answer = 아직 미결인 질문에 답하기. 가장 가치 있는 질문부터
help-declare = 증거에서 ICS와 IXIT 초안을 작성. 항목마다 출처를 달고, 확인은 사람이 함
help-import = 중립 형식의 답변 기록을 thirteen.toml로 변환
help-observe = 사람이 시험 단위에서 본 것을 decisions.toml에 기록
help-dismiss = decisions.toml에서 발견 사항을 제외. 계속 보이지만 판정에는 영향을 주지 않음
help-diff = 두 문서철, 평가 또는 이미지를 비교: 발견 사항, 판정, 구성 요소
help-schema = 문서의 JSON 스키마를 출력
help-demo = 지어낸 작은 불량 제품으로 주요 작업을 실행
help-completions = 셸의 자동 완성을 출력
help-man = 매뉴얼 페이지를 출력하거나 모두 폴더에 씀
help-help = 이 도움말 또는 명령의 도움말을 표시
help-help-arg-command = 명령
help-arg-help = 도움말 표시
help-arg-version = 버전 표시
help-arg-lang = 출력 언어
help-arg-sources = 펌웨어 이미지 또는 압축을 푼 루트 파일 시스템 폴더
help-arg-kind = 모양과 관계없이 소스를 이 종류로 간주
help-arg-jobs = 스레드 수 [기본값: 프로세서 수]
help-arg-json = JSON으로 출력
help-files-arg-json = 한 줄에 JSON 객체 하나씩 출력
help-map-arg-json = 한 줄에 JSON 객체 하나씩 출력
help-check-arg-sources = 펌웨어 이미지, 압축을 푼 루트 파일 시스템 폴더, 자재 명세서(CycloneDX 또는 SPDX), 선언, 또는 제품 폴더(thirteen.toml이 있는 곳) [기본값: 현재 폴더가 제품 폴더이면 그 폴더]
help-arg-answers = 제조사의 선언: thirteen.toml 또는 중립 형식의 답변 기록
help-arg-decisions = 이름을 밝힌 사람들의 결정: decisions.toml
help-check-arg-dossier = 문서철을 이 폴더에 씀 [기본값: 제품 폴더가 주어지면 그 폴더]
help-arg-reread = 문서철을 만든 소스와 같아 보여도 다시 읽음
help-arg-baseline = 이전에 알려진 것(JSON 평가 또는 문서철). 그 발견 사항은 실행을 실패로 만들지 않음
help-arg-edition = 표준의 판
help-arg-strict = 미결 항목이 있으면 3으로 종료
help-judge-arg-strict = 전체가 판정 보류이면 3으로 종료
help-arg-source = 펌웨어 이미지 또는 폴더
help-map-arg-source = 펌웨어 이미지
help-extract-arg-directory = 쓸 폴더. 없으면 만들고, 있으면 비어 있어야 함
help-new-arg-directory = 제품 폴더. 없으면 만듦 [기본값: 현재 폴더]
help-man-arg-directory = `thirteen.1`, `thirteen-check.1`, … 을 쓸 폴더
help-arg-svg = 이 파일에 그림으로도 그림
help-show-arg-finding = `check`가 출력하는 발견 사항의 식별자
help-dismiss-arg-finding = `check`가 출력하는 그 발견 사항의 식별자
help-show-arg-sources = 발견 사항이 나온 소스. 다시 읽음
help-show-arg-dossier = 문서철. 저장된 발췌를 표시
help-show-arg-answers = 발견 사항을 낼 때 쓴 선언
help-arg-force = 있는 파일을 덮어씀
help-new-arg-force = 있는 thirteen.toml을 덮어씀
help-declare-arg-force = 있는 파일에 초안을 씀. 기존 내용은 남음
help-answer-arg-file = 이어서 작성할 선언
help-arg-list = 미결인 것만 나열
help-arg-from = 이 파일의 [answers]에서 답을 가져오고 아무것도 묻지 않음
help-new-arg-sources = 답을 제안할 증거: 펌웨어 이미지 또는 폴더
help-answer-arg-sources = 답을 제안할 증거: 펌웨어 이미지 또는 폴더
help-declare-arg-output = 쓰거나 초안을 넣을 파일
help-import-arg-answers = 중립 형식의 답변 기록, 다른 thirteen.toml, 또는 표로 된 ICS나 IXIT(.csv, .tsv)
help-import-arg-output = 쓸 파일 [기본값: 표준 출력]
help-explain-arg-id = `5.1-1`, `5.1-1-2`, `6`, `telnet-starts`. 없으면 모든 식별자를 나열
help-judge-arg-record = 기록: ICS, 조건, 단위 결과(JSON)
help-report-arg-sources = 제품 폴더나 문서철, 또는 `check`와 같은 소스 [기본값: 현재 폴더]
help-arg-formats = 쓸 형식. 여러 번 지정 가능 [기본값: 출력 이름에 따름, 없으면 html]
help-report-arg-output = 쓸 파일, 여러 문서이면 폴더 [기본값: 표준 출력]
help-schemes-arg-sources = 먼저 점검할 소스. 소스도 평가도 없으면 제도만 표시
help-arg-assessment = `check --json`이 출력한 평가
help-schemes-arg-answers = 제조사의 답변
help-arg-scheme = 이 제도만 항목별로
help-arg-name = 문서 이름
help-arg-write = 제품을 이 폴더에 쓰고 끝냄
help-arg-shell = 셸
help-arg-unit = 살펴본 시험 단위: 5.6-9-1a
help-arg-result = 그 결과
help-arg-by = 결정하는 사람의 이름
help-arg-reason = 본 것, 또는 그렇게 결정한 이유
help-arg-expires = 효력이 있는 마지막 날: 2027-12-31
help-observe-arg-decisions = 쓸 파일 [기본값: 제품의 decisions.toml]
help-dismiss-arg-decisions = 쓸 파일 [기본값: 제품의 decisions.toml]
help-arg-about = 이 발견 사항이 나오는 동안에만 유효
help-observe-arg-sources = 그것이 나온 소스 [기본값: 문서철]
help-dismiss-arg-sources = 그것이 나온 소스 [기본값: 문서철]
help-observe-arg-answers = 그것을 낼 때 쓴 선언
help-dismiss-arg-answers = 그것을 낼 때 쓴 선언
help-arg-dossier = 문서철에 그것이 있는 제품 폴더 [기본값: 현재 폴더]
help-arg-old = 이전 것: 문서철, JSON 평가, 이미지 또는 폴더
help-arg-new = 지금 것
help-value-firmware = 펌웨어 이미지
help-value-folder = 압축을 푼 루트 파일 시스템이 있는 폴더
help-value-device = 네트워크상의 기기
help-value-capture = 패킷 캡처
help-value-site = 웹사이트
help-value-document = 자재 명세서(BOM)
help-value-pass = 단위가 요구하는 것을 확인함
help-value-fail = 그렇지 않음을 확인함
help-usage = 사용법:
help-commands = 명령
help-arguments = 인수
help-options = 옵션
help-default = 기본값:
help-values = 가능한 값:
help-values-heading = 가능한 값:
help-example = 예:
help-examples = 예:
help-thirteen-after =
    예:
      thirteen demo                      지어낸 불량 제품으로 주요 작업 실행
      thirteen check firmware.bin        열세 줄, 먼저 고칠 것, 읽지 못한 것
      thirteen check rootfs/ --json      스크립트용으로 같은 작업
      thirteen show f-0123456789abcdef firmware.bin
                                         발견 사항을 증명하는 바이트
      thirteen explain 5.1-1             조항과 그에 관련된 것

    종료 코드: 0 실패 없음, 1 실패 있음, 2 작업을 할 수 없었음,
    3 미결 항목이 있고 --strict가 지정됨.
help-schemes-after =
    예:
      thirteen schemes                   모든 제도와 적용 날짜
      thirteen schemes firmware.bin --scheme uk-psti
      thirteen schemes --assessment assessment.json --json
help-report-after =
    예:
      thirteen report lamp/ --output report.html
                                         문서철에서. 이미지는 없어도 됨
      thirteen report firmware.bin --output report.html
      thirteen report firmware.bin --answers thirteen.toml --lang ja --output report.html
      thirteen report lamp/ --output report.pdf --lang de
      thirteen report firmware.bin --format sarif --format cyclonedx --output papers/
      thirteen report firmware.bin --format markdown | gh pr comment --body-file -
help-new-after =
    예:
      thirteen new lamp/
      thirteen new lamp/ --source firmware.bin
                                         이미지가 보여 주는 것을 위치와 함께 제안
      thirteen new lamp/ --from answers.toml
                                         터미널 없이. 답은 파일에 있음
help-answer-after =
    예:
      thirteen answer                    thirteen.toml을 이어서 작성
      thirteen answer --list lamp/thirteen.toml
help-observe-after =
    예:
      thirteen observe 5.6-9-1a --result pass --by "A. Tester" --reason "절차를 읽었음."
help-dismiss-after =
    예:
      thirteen dismiss f-0123456789abcdef firmware.bin --by "A. Tester" \
          --reason "고객용 빌드에는 없음, 티켓 17 참조." --expires 2027-06-30
help-diff-after =
    예:
      thirteen diff 2.4.0.bin 2.4.1.bin
      thirteen diff old.json lamp/ --json

    종료 코드: 0 새로 실패한 것 없음, 1 새로 실패한 것 있음, 2 작업을 할 수 없었음.
help-demo-after =
    예:
      thirteen demo
      thirteen demo --write DIR          시험해 볼 수 있게 제품을 거기에 둠
help-schemes-arg-decisions = 이름을 밝힌 사람들의 결정
help-observe-arg-edition = 시험 단위가 속한 표준의 판 [기본값: en-2.1.1]
usage-unknown-argument = 알 수 없는 인수: { $name }
usage-unknown-command = 알 수 없는 명령: { $name }
usage-missing-argument = 빠진 것: { $name }
usage-conflict = { $name }: { $other } 옵션과 함께 쓸 수 없습니다
usage-invalid-value = “{ $other }”: { $name }에 쓸 수 없는 값입니다
usage-missing-value = { $name }에 값이 필요합니다
usage-valid-values = 가능한 값: { $values }
usage-suggestion = 혹시 이것입니까: { $values }
usage-see-help = 자세한 도움말: “--help”.
usage-missing-command = 명령이 필요합니다
usage-too-many = “{ $other }”: { $name }에 더 이상 값을 줄 수 없습니다
usage-twice = { $name }: 한 번만 쓸 수 있습니다
usage-wrong = 이 명령줄을 이해할 수 없습니다
