# SPDX-License-Identifier: Apache-2.0 OR MIT
# 살펴본 것과, 읽지 못한 이유.

area-release = 시스템 버전
area-kernel = 커널
area-accounts = 계정
area-services = 서비스
area-keys = 키와 인증서
area-components = 소프트웨어 구성 요소
area-updates = 업데이트
area-consoles = 콘솔
area-programs = 프로그램
area-boot = 부팅 체인
area-daemons = 서비스 설정
area-secrets = 하드코딩된 비밀값
area-credentials = 서비스의 인증 정보
area-privacy = 개인정보, 로그, 텔레메트리
area-scripts = 스크립트와 웹 코드
area-firewall = 패킷 필터

reason-encrypted = 암호화됨
reason-unknown = 알 수 없음
reason-damaged = 손상됨
reason-limit = 한도 도달
reason-unsupported = 지원하지 않음
reason-refused = 거부됨
reason-interrupted = 중단됨

gap-looks-encrypted = 암호화된 것으로 보입니다. 암호문처럼 무작위이고 아무 구조도 찾지 못했습니다.
gap-not-recognised = 알려진 형식을 찾지 못했습니다.
gap-cut-short = 잘려 있습니다. 헤더에 적힌 것보다 실제 바이트가 적습니다.
gap-stream-damaged = 압축 데이터가 손상되어 풀 수 없습니다.
gap-structure-damaged = 내부 구조가 서로 맞지 않습니다.
gap-checksum-wrong = 체크섬이 내용과 맞지 않습니다.
gap-codec-unsupported = 이 버전이 읽지 못하는 압축 방식이나 기능을 사용합니다.
gap-limit-bytes = 압축을 푼 바이트 수의 한도에 도달했습니다.
gap-limit-entries = 파일 수의 한도에 도달했습니다.
gap-limit-depth = 컨테이너 중첩 깊이의 한도에 도달했습니다.
gap-limit-facts = 이 버전이 보관하거나 따라갈 수 있는 것보다 많습니다.
gap-root-below = 맨 위가 아닌 이 폴더에 루트 파일 시스템이 있습니다. 그 계정, 서비스, 설정은 살펴보지 않았습니다. 이 폴더만 따로 넘겨 주십시오.
gap-path-unsafe = 경로가 밖으로 나가거나 올바른 경로가 아닙니다.
gap-refused = 운영 체제가 읽기를 거부했습니다.
gap-link-loop = 링크가 순환합니다.
gap-interrupted = 이것을 읽기 전에 실행이 중단되었습니다.

## The map of bytes
map-container = 컨테이너
map-padding = 패딩
map-text = 텍스트
map-compressed = 압축됨
map-random = 암호화 또는 무작위
map-code = 코드로 보임
map-unknown = 알 수 없음
