# SPDX-License-Identifier: Apache-2.0 OR MIT
# 쉬운 질문: 묻는 내용, 이유, 좋은 답의 예, 선택지.

question-software-update = 제품이 판매된 뒤에도 제품의 소프트웨어를 교체할 수 있습니까?
question-software-update-why = 세 번째 지침의 절반이 여기에 달려 있고, 대부분의 법률도 이를 요구합니다.
question-software-update-good-1 = 전부 가능. 펌웨어와 무선 모듈을 함께 업데이트
question-software-update-good-2 = ROM에 있는 부트로더를 빼고 전부 가능
question-software-update-is-all = 모든 부분을 교체할 수 있음
question-software-update-is-part = 일부는 교체할 수 없음
question-software-update-is-none = 아무것도 교체할 수 없음

question-update-source = 업데이트는 어떻게 제품에 들어갑니까? 경로마다 어떤 일이 일어나는지 단계별로 적어 주십시오.
question-update-source-why = 경로마다 따로 판정하며, 하나라도 빠지면 시험에서 실패합니다. 네트워크로 들어오는 업데이트는 제품이 신뢰하는 상대를 근거로 검증해야 합니다.
question-update-source-good-1 = Wi-Fi: 제품이 당사 서버에 문의하고, 내려받아 검증한 뒤 밤에 설치
question-update-source-good-2 = 앱에서 블루투스로, 그리고 USB 메모리로
question-update-source-is-network = 제품이 직접 받아 옴
question-update-source-is-app = 휴대전화 앱이 전달함
question-update-source-is-usb-or-card = USB 메모리, 카드 또는 케이블로 넣음
question-update-source-is-service = 당사의 서비스 작업대에서만 넣음

question-who-logs-in = 사람이나 다른 기기가 제품 자체에 로그인합니까?
question-who-logs-in-why = 비밀번호와 추측 공격에 관한 모든 요구는 로그인이 있는 곳에만 적용됩니다.
question-who-logs-in-good-1 = 아무도 하지 않음. 버튼 하나와 클라우드 계정이 있을 뿐
question-who-logs-in-good-2 = 소유자가 제품의 웹 페이지에서
question-who-logs-in-is-nobody = 제품에 로그인 없음
question-who-logs-in-is-user = 사람이 로그인함
question-who-logs-in-is-machine = 다른 기기나 서버만 로그인함
question-who-logs-in-is-both = 사람과 기기 모두 로그인함

question-login-factor = 로그인하려면 무엇을 제시해야 합니까?
question-login-factor-why = 비밀번호에는 별도의 규칙이 있습니다.
question-login-factor-good-1 = 비밀번호
question-login-factor-good-2 = 페어링할 때 앱에 저장된 인증서
question-login-factor-is-password = 비밀번호, PIN 또는 코드
question-login-factor-is-key = 키, 인증서 또는 토큰
question-login-factor-is-biometric = 지문, 얼굴 또는 음성
question-login-factor-is-nothing = 가까이 있음: 버튼 또는 페어링 허용 시간

question-preset-password = 상자를 열었을 때 비밀번호가 이미 설정되어 있습니까?
question-preset-password-why = 모든 제품에 같은 비밀번호를 쓰는 것이 대규모 봇넷의 원인이 된 결함이며, 영국과 호주에서는 불법입니다.
question-preset-password-good-1 = 아니요. 소유자가 먼저 비밀번호를 정해야 함
question-preset-password-good-2 = 예. 라벨마다 다른 무작위 비밀번호
question-preset-password-is-none = 첫 비밀번호를 소유자가 정함
question-preset-password-is-own = 제품마다 고유한 비밀번호가 있음
question-preset-password-is-same = 모든 제품의 비밀번호가 같음

question-talks-to = 제품은 누구와 어떤 프로토콜로 데이터를 주고받으며, 집 밖에서 제품에 접근할 수 있습니까?
question-talks-to-why = 모든 연결을 보호하고 모든 입력을 검증해야 합니다.
question-talks-to-good-1 = MQTT over TLS로 당사 클라우드와, 제품이 밖으로 연결
question-talks-to-good-2 = 같은 네트워크의 휴대전화 앱과 HTTPS로
question-talks-to-is-own-cloud = 당사가 운영하는 서버
question-talks-to-is-other-cloud = 다른 곳이 운영하는 서버
question-talks-to-is-app = 당사의 휴대전화 앱
question-talks-to-is-local = 집 안의 다른 기기
question-talks-to-is-nobody = 아무와도 주고받지 않고 화면이나 버튼도 없음

question-reachable = 초기 설정을 마친 뒤 네트워크의 무언가가 제품의 기능에 접근할 수 있습니까?
question-reachable-why = 웹 페이지, API, 스트림에는 각각 로그인이 필요합니다.
question-reachable-good-1 = 예. 포트 80의 웹 페이지
question-reachable-good-2 = 아니요. 밖으로 연결할 뿐임

question-settings-by-network = 보안과 관련된 설정을 네트워크로 바꿀 수 있습니까?
question-settings-by-network-why = 비밀번호, 사용자, Wi-Fi, 업데이트, 외부 접속이 그런 설정입니다.
question-settings-by-network-good-1 = 예. 로그인한 뒤 앱에서
question-settings-by-network-good-2 = 아니요. 버튼으로만

question-secrets = 제품은 어떤 비밀이나 신뢰하는 키를 보관하며, 각각 무엇에 씁니까?
question-secrets-why = 아무도 읽거나 바꿔치기할 수 없게 저장해야 합니다. 시험소는 이 목록을 다른 모든 답과 대조합니다.
question-secrets-good-1 = Wi-Fi 키, 당사 클라우드용 개인 키, 업데이트를 확인하는 공개 키(공개)
question-secrets-is-passwords = 비밀번호, PIN 또는 Wi-Fi 키
question-secrets-is-cloud-keys = 서버와 앱용 키, 토큰 또는 인증서
question-secrets-is-update-secret = 업데이트를 확인하거나 복호화하는 데 쓰는 비밀
question-secrets-is-public-key = 제품이 신뢰하는 공개 키 또는 루트 인증서
question-secrets-is-none = 전혀 없음

question-personal-data = 제품, 앱 또는 클라우드가 개인에 관한 데이터를 다룹니까?
question-personal-data-why = 이름, 이메일, 위치, 사진, 음성, 생활 습관 등입니다. 6절 전체가 이 답에 달려 있습니다.
question-personal-data-good-1 = 계정용 이메일과 조명을 켠 시각
question-personal-data-good-2 = 없음. 계정도 없고 저장하는 것도 없음
question-personal-data-is-none = 다루지 않음
question-personal-data-is-some = 다룸
question-personal-data-is-sensitive = 다루며, 공개되면 피해가 생김(영상, 음성, 건강, 위치, 결제)

question-telemetry = 제품이 사용 기록, 충돌 기록 또는 측정 데이터를 귀사로 보냅니까?
question-telemetry-why = 그 데이터에서 공격 징후를 살펴야 하고, 사용자에게도 알려야 합니다.
question-telemetry-good-1 = 예. 충돌 로그와 가동 시간
question-telemetry-good-2 = 아니요

question-senses = 제품은 주변의 무엇을 감지할 수 있습니까?
question-senses-why = 쓰지 않는 것까지 포함해 모든 센서를 설명서에 적어야 합니다.
question-senses-good-1 = 카메라, 마이크, 움직임
question-senses-good-2 = 없음
question-senses-is-environment = 온도, 빛, 연기, 전파 등

question-debug-port = 일반 케이블로 디버그 단자에 연결할 수 있습니까?
question-debug-port-why = 직렬 콘솔이나 USB 디버깅은 판매되는 제품에서 꺼져 있어야 합니다.
question-debug-port-good-1 = 커넥터 없음. 접착한 케이스 안에 테스트 패드만 있음
question-debug-port-good-2 = USB 포트가 있고 디버깅은 꺼져 있음
question-debug-port-is-none = 연결할 수 없음
question-debug-port-is-off = 연결할 수 있지만 꺼져 있음
question-debug-port-is-open = 연결할 수 있고 응답함

question-user-data = 제품이 사용자에게서 온 것을 보관합니까?
question-user-data-why = 설정, Wi-Fi 키, 이름, 녹화·녹음 등은 사용자가 지울 수 있어야 합니다.
question-user-data-good-1 = 예. Wi-Fi 키와 일정
question-user-data-good-2 = 아니요

question-constrained = 제품이 보안 기능을 갖출 수 없을 만큼 용도에 따른 제약이 큽니까?
question-constrained-why = 그런 제품은 드뭅니다. ‘예’라면 시험소가 받아들일 이유가 필요하며, V3.1.3은 보안 수단마다 이유를 요구합니다.
question-constrained-good-1 = 아니요
question-constrained-good-2 = 예. 코인 전지로 동작하며 하루에 2초만 깨어나는 문 센서

question-model-name = 모델명은 무엇이며, 소유자는 어디에서 확인합니까?
question-model-name-why = 모델명이 없으면 아무도 지원 기간이나 알맞은 업데이트를 찾을 수 없습니다.
question-model-name-good-1 = Lamp X1: 제품 밑면의 라벨, 앱의 정보 화면

question-policy-url = 취약점을 신고하는 방법을 어디에 안내합니까?
question-policy-url-why = 영국, 호주, CRA에서 요구합니다. 누구나 계정 없이 읽을 수 있어야 합니다.
question-policy-url-good-1 = https://example.com/security
question-policy-url-good-2 = 아직 없음

question-policy-says = 그 페이지에는 어떤 내용이 있습니까?
question-policy-says-why = 세 가지가 모두 필요합니다.
question-policy-says-good-1 = 메일 주소, 3일 안에 회신, 2주마다 진행 상황 안내
question-policy-says-is-contact = 연락 방법
question-policy-says-is-receipt = 접수를 확인해 주는 시점
question-policy-says-is-progress = 해결될 때까지 진행 상황을 알리는 주기
question-policy-says-is-nothing = 해당하는 내용 없음

question-support-end = 보안 업데이트를 언제까지 제공합니까?
question-support-end-why = 제공하지 않는다는 답이라도 구매자는 알아야 합니다.
question-support-end-good-1 = 2031-12-31
question-support-end-good-2 = 판매일부터 5년

question-support-url = 그 날짜를 어디에 공표합니까?
question-support-url-why = 누구나 볼 수 있는 곳에 쉬운 말로, 제품을 직접 판매한다면 주요 제품 정보 가까이에 두어야 합니다.
question-support-url-good-1 = https://example.com/x1/support

question-sensors-doc = 소유자는 센서에 관한 설명을 어디에서 읽을 수 있습니까?
question-sensors-doc-why = 뜻밖에 발견된 마이크 때문에 신뢰를 잃은 제조사들이 있습니다.
question-sensors-doc-good-1 = 설명서 4쪽

question-change-doc = 비밀번호나 다른 로그인 수단을 바꾸는 방법을 어디에서 설명합니까?
question-change-doc-why = 전문가가 아닌 사람을 위한 쉬운 말이어야 합니다.
question-change-doc-good-1 = 도움말 페이지: 비밀번호 변경

question-privacy-doc = 어떤 개인정보를 어떻게, 누가, 왜 사용하는지 어디에 밝힙니까?
question-privacy-doc-why = 제3자와 광고주도 포함합니다.
question-privacy-doc-good-1 = https://example.com/privacy

question-telemetry-doc = 어떤 사용 데이터를 수집하고 어떻게, 누가, 왜 사용하는지 어디에 밝힙니까?
question-telemetry-doc-why = 수집한다면 반드시 밝혀야 합니다.
question-telemetry-doc-good-1 = 개인정보 처리방침의 진단 항목

question-no-update-doc = 일부를 업데이트할 수 없는 이유와 그 교체 방법을 어디에서 설명합니까?
question-no-update-doc-why = 구매자가 사기 전에 알아야 합니다.
question-no-update-doc-good-1 = 지원 페이지: 센서 헤드를 2030년까지 무상 교체

question-login-list = 로그인 방법을 하나씩, 어디에서 누가 쓰는지와 함께 적어 주십시오.
question-login-list-why = 시험소는 이 목록에서 빠진 방법을 찾습니다.
question-login-list-good-1 = 소유자가 쓰는 포트 443의 웹 페이지
question-login-list-good-2 = 클라우드에서 제품으로, 인증서 사용

question-password-made = 제품마다 다른 비밀번호는 어떻게 만듭니까?
question-password-made-why = 일련번호식으로 증가하지 않고, MAC이나 제품 일련번호에서 따오지 않으며, 충분히 길어야 합니다.
question-password-made-good-1 = 하드웨어 난수 생성기로 만든 무작위 영문자와 숫자 16자, 라벨에 인쇄

question-password-forced = 소유자가 비밀번호를 정할 때까지 제품이 동작을 거부합니까?
question-password-forced-why = 건너뛸 수 있는 선택은 문을 열어 둔 것과 같습니다.
question-password-forced-good-1 = 예

question-login-crypto = 로그인 정보는 전송 중에 어떻게 보호됩니까?
question-login-crypto-why = 일반 HTTP나 Telnet은 가까이 있는 누구에게나 비밀번호를 드러냅니다.
question-login-crypto-good-1 = TLS 1.3, 제품의 인증서 사용. 비밀번호를 평문으로 보내지 않음

question-login-change = 소유자가 모든 비밀번호, PIN, 키를 바꿀 수 있습니까?
question-login-change-why = 유출된 것은 교체할 수 있어야 합니다.
question-login-change-good-1 = 예. 설정에서

question-login-guess = 네트워크로 여러 번 틀리게 시도하면 어떻게 됩니까?
question-login-guess-why = 프로그램은 비밀번호를 수백만 개씩 시도합니다.
question-login-guess-good-1 = 다섯 번 시도하면 10분간 중지
question-login-guess-is-delay = 대기 시간이 점점 길어짐
question-login-guess-is-lock = 잠김
question-login-guess-is-long-secret = 비밀이 길어서 추측할 수 없음
question-login-guess-is-second-factor = 2차 인증이 필요함
question-login-guess-is-nothing = 아무 일도 없음

question-update-signed = 제품은 업데이트가 귀사의 것이고 변경되지 않았음을 어떻게 압니까?
question-update-signed-why = 길이나 단순 해시만 확인해서는 아무도 막지 못합니다.
question-update-signed-good-1 = 설치 전에 Ed25519 서명을 확인
question-update-signed-is-signature = 서명을 확인함
question-update-signed-is-secure-channel = 보호된 연결을 신뢰함
question-update-signed-is-user = 사용자가 확인함
question-update-signed-is-hash = 해시나 길이만 확인함
question-update-signed-is-nothing = 확인하지 않음

question-update-older = 제품이 이전 버전을 거부합니까?
question-update-older-why = 되돌리면 옛 취약점도 되살아납니다.
question-update-older-good-1 = 예. 서명된 헤더에 버전 카운터가 있음

question-update-start = 업데이트를 받으려면 소유자가 무엇을 해야 합니까?
question-update-start-why = 간단해야 합니다.
question-update-start-good-1 = 아무것도 하지 않음. 밤에 설치됨
question-update-start-is-nothing = 저절로 이루어짐
question-update-start-is-tap = 앱이나 웹 페이지에서 한 번 누름
question-update-start-is-file = 파일을 내려받아 올림
question-update-start-is-send-in = 제품을 제조사로 보냄

question-update-days = 보안 업데이트를 어떤 절차로, 며칠 안에 배포합니까?
question-update-days-why = 제때 배포하는지는 귀사의 계획을 기준으로 판단합니다.
question-update-days-good-1 = 개발자가 수정하고 다른 사람이 시험하여 30일 안에 배포. 악용되고 있으면 7일

question-secret-kept = 저장된 비밀은 어떻게 보호되며, 누가 접근할 수 있습니까?
question-secret-kept-why = 누구나 읽을 수 있는 파일이나, 누구나 읽어 낼 수 있는 칩에 평문으로 저장한 경우가 흔히 발견됩니다.
question-secret-kept-good-1 = 보안 요소에 저장하고 TLS 서비스만 사용할 수 있음

question-secret-origin = 그 값은 어디에서 옵니까?
question-secret-origin-why = 모든 제품에서 같은 비밀은 한 번 알려지면 어디서나 악용됩니다.
question-secret-origin-good-1 = 첫 시작 때 제품에서 생성
question-secret-origin-is-on-unit = 제품에서 무작위로 생성
question-secret-origin-is-factory = 공장에서 제품마다 따로 넣음
question-secret-origin-is-user = 사용자가 입력함
question-secret-origin-is-in-code = 소프트웨어에 적혀 있고 모든 제품에서 같음

question-secret-sent = 그 비밀이 제품 밖으로 나가는 일이 있습니까?
question-secret-sent-why = 그렇다면 연결에서 그 비밀의 기밀을 지켜야 합니다.
question-secret-sent-good-1 = 아니요
question-secret-sent-good-2 = 예. Wi-Fi 키가 앱에서 제품으로 TLS를 통해 전송됨
question-secret-sent-is-no = 나가지 않음
question-secret-sent-is-local = 가정 네트워크 안에서만 나감
question-secret-sent-is-remote = 인터넷으로도 나감

question-identity = 제품마다 새겨 넣은 번호나 키에 보안이 달려 있습니까?
question-identity-why = 변경이나 복제에 견뎌야 합니다.
question-identity-good-1 = 예. 보안 요소의 키
question-identity-good-2 = 아니요

question-identity-guard = 그 식별 정보의 변경이나 복제를 무엇으로 막습니까?
question-identity-guard-why = 물리적, 전기적, 소프트웨어적 변조를 모두 고려합니다.
question-identity-guard-good-1 = 퓨즈 블록을 생산 시 잠금

question-secret-life = 이런 비밀을 생성부터 폐기까지 어떻게 관리합니까?
question-secret-life-why = 생성, 저장, 전달, 교체, 그리고 유출되었을 때의 대응을 적습니다.
question-secret-life-good-1 = 키는 HSM에 보관하고 두 사람이 있어야 사용. 유출된 키는 하루 안에 폐기

question-link-crypto = 이 연결은 어떻게 보호됩니까?
question-link-crypto-why = 무엇을 보장하는지와 어떤 암호 기술을 쓰는지 적어 주십시오.
question-link-crypto-good-1 = TLS 1.2 이상, 서버 인증서 확인, AES-GCM

question-service-list = 네트워크에서 연결을 기다리는 프로그램을 하나씩, 출하 상태에서 켜져 있는지와 함께 적어 주십시오.
question-service-list-why = 잊은 것은 스캔에서 드러납니다.
question-service-list-good-1 = 웹 서버: 켜짐
question-service-list-good-2 = SSH: 꺼짐

question-service-config = 이 서비스로 보안 설정을 바꿀 수 있습니까?
question-service-config-why = 그렇다면 로그인이 필수입니다.
question-service-config-good-1 = 예. 사용자와 Wi-Fi

question-service-login = 어떤 로그인이 이 서비스를 보호합니까?
question-service-login-why = 위 목록에서 하나를 적거나 없음이라고 적어 주십시오.
question-service-login-good-1 = 웹 페이지 로그인
question-service-login-good-2 = 없음. 모델명만 보여 줌

question-port-list = 단자, 무선, 네트워크 포트를 하나씩 적어 주십시오. 출하 상태에서 켜져 있는지 꺼져 있는지, 켜져 있다면 그 이유도 적어 주십시오.
question-port-list-why = 아무도 필요로 하지 않는 것은 꺼져 있어야 합니다.
question-port-list-good-1 = Wi-Fi: 켜짐, 필요함
question-port-list-good-2 = USB-C: 전원 전용
question-port-list-good-3 = 내부 패드 네 개: 꺼짐
question-port-list-good-4 = TCP 443: 켜짐, 웹 페이지

question-port-tells = 로그인 전에 모르는 상대에게 무엇을 알려 줍니까?
question-port-tells-why = 버전 번호는 공격자에게 도움이 됩니다. 무엇을 왜 알려 주는지 적어 주십시오.
question-port-tells-good-1 = 기기 검색용 모델명. 버전은 알려 주지 않음

question-port-debug = 디버그 연결은 어떻게 꺼져 있습니까?
question-port-debug-why = 소프트웨어로, 영구적으로 또는 기본으로 꺼져 있어야 합니다.
question-port-debug-good-1 = 생산 시 퓨즈를 끊음

question-data-list = 개인정보의 종류를 하나씩, 그것으로 무엇을 하는지, 누가, 왜 하는지와 함께 적어 주십시오.
question-data-list-why = 이 목록을 개인정보 처리방침 및 트래픽과 대조합니다.
question-data-list-good-1 = 이메일: 계정용, 당사가 처리. 영상: 소유자에게 표시, 호스팅 업체가 저장

question-data-path = 이 데이터가 전송됩니까? 전송된다면 누구에게 갑니까?
question-data-path-why = 전송되는 것만 도청될 수 있습니다.
question-data-path-good-1 = TLS 연결로 당사 클라우드에
question-data-path-is-stays = 제품에 남음
question-data-path-is-service = 당사 또는 다른 곳의 서비스로 전송됨

question-data-sensitive = 이 데이터가 공개되면 당사자에게 피해가 생길 가능성이 큽니까?
question-data-sensitive-why = 침실 영상, 건강, 결제 정보라면 보호가 필수입니다.
question-data-sensitive-good-1 = 영상: 예. 실내 온도: 아니요

question-data-stored = 이 데이터는 어디에 보관합니까?
question-data-stored-why = 삭제가 그곳까지 미쳐야 합니다.
question-data-stored-good-1 = 클라우드에 30일간
question-data-stored-is-service = 서비스가 보관함
question-data-stored-is-device = 제품이나 앱에만 보관함
question-data-stored-is-nowhere = 어디에도 보관하지 않음

question-consent = 사용자의 동의만을 근거로 사용하는 데이터가 있습니까?
question-consent-why = 그렇다면 자유로운 동의여야 하고, 철회하기 쉬워야 합니다.
question-consent-good-1 = 예. 인식률을 높이기 위한 음성 녹음
question-consent-good-2 = 아니요. 계약에만 근거함

question-consent-how = 동의를 어떻게 구합니까?
question-consent-how-why = 미리 선택된 체크박스나 이용 약관에 묻힌 동의는 인정되지 않습니다.
question-consent-how-good-1 = 별도로 묻고, 사용자가 켜지 않는 한 꺼져 있음

question-consent-back = 사용자는 동의를 어떻게 철회합니까?
question-consent-back-why = 언제든지 가능해야 합니다.
question-consent-back-good-1 = 설정의 같은 스위치

question-telemetry-list = 어떤 사용 데이터를 무슨 목적으로 보내는지 적어 주십시오.
question-telemetry-list-why = 트래픽과 대조합니다.
question-telemetry-list-good-1 = 충돌 로그: 결함 수정용

question-erase = 소유자가 모든 데이터를 지우는 방법을 단계별로 적고, 방법마다 무엇이 지워지는지(제품, 클라우드, 둘 다) 적어 주십시오.
question-erase-why = 설정, 개인정보, 키가 모두 사라져야 합니다.
question-erase-good-1 = 버튼을 10초간 누름. 또는 앱의 설정에서 모두 지우기

question-inputs = 데이터가 들어오는 경로를 하나씩 적어 주십시오. 사람이 쓰는 화면, 웹 페이지, 앱과 프로그램이 쓰는 API를 모두 포함합니다.
question-inputs-why = 공격자도 그 경로를 쓰며, 하나라도 선언되지 않으면 시험에서 실패합니다.
question-inputs-good-1 = 웹 페이지, 앱, 포트 443의 REST, 클라우드에서 오는 MQTT 명령

question-validation = 들어온 데이터를 사용하기 전에 어떻게 검증합니까?
question-validation-why = 비정상적인 입력은 제품을 멈추게 하거나 장악당하게 합니다.
question-validation-good-1 = 스키마로 길이와 형식을 검사하고, 쿼리에는 매개변수를 사용

question-recommended = 권고도 함께 살펴보시겠습니까?
question-recommended-why = 영국에서는 필요하지 않지만, 구매자와 보안 라벨 제도, CRA는 권고를 살펴봅니다.
question-recommended-good-1 = 예
question-recommended-good-2 = 나중에
question-recommended-is-later = 지금은 하지 않음. 양식의 해당 부분은 열어 둠

question-vuln-plan = 누군가 취약점을 신고하면 종류별로 무엇을, 얼마 안에 합니까?
question-vuln-plan-why = 제때 처리하는지를 판단합니다.
question-vuln-plan-good-1 = 펌웨어: 30일 안에 수정. 클라우드: 7일 안에

question-watch = 출하한 제품에 관련된 새 취약점을 어떻게 알아내고 처리합니까?
question-watch-why = 정보를 모으고, 판단하고, 고칩니다.
question-watch-good-1 = 매일 밤 SBOM을 OSV와 대조하고 제품 책임자가 결정

question-parts = 제품의 소프트웨어 구성 요소를 하나씩, 업데이트 방법과 함께 적어 주십시오.
question-parts-why = 업데이트 방법이 없는 것에는 이유가 필요합니다.
question-parts-good-1 = 주 펌웨어: 앱으로. 무선 모듈: 펌웨어와 함께. ROM 부트로더: 설계상 불가능

question-update-config = 소유자가 자동 업데이트와 알림을 켜거나 끄거나 미룰 수 있습니까?
question-update-config-why = 출하 상태에서 켜져 있고 소유자가 제어할 수 있어야 합니다.
question-update-config-good-1 = 출하 상태에서 켜져 있고 일주일 미룰 수 있음
question-update-config-is-on-choice = 출하 상태에서 켜져 있고 바꿀 수 있음
question-update-config-is-off-choice = 출하 상태에서 꺼져 있고 바꿀 수 있음
question-update-config-is-no-choice = 바꿀 수 없음

question-update-notice = 소유자는 필요한 보안 업데이트가 있음을 어떻게 알게 됩니까?
question-update-notice-why = 그 업데이트가 없애는 위험도 함께 알려야 합니다.
question-update-notice-good-1 = 이유를 적은 앱 메시지
question-update-notice-is-app = 앱 메시지나 메일로 알림
question-update-notice-is-device = 제품 자체가 표시함
question-update-notice-is-site = 웹사이트에만 알림
question-update-notice-is-not = 알리지 않음

question-update-check = 새 버전이 있는지 누가, 언제 확인합니까?
question-update-check-why = 초기 설정 후에, 그리고 그 뒤로도 계속 확인해야 합니다.
question-update-check-good-1 = 제품이 하루에 한 번, 무작위로 정한 시각에
question-update-check-is-device = 제품이 정기적으로 확인함
question-update-check-is-app = 앱이 확인함
question-update-check-is-nobody = 아무도 확인하지 않음

question-crypto-swap = 업데이트로 암호 기술을 바꿀 수 있습니까? 그 부작용도 고려했습니까?
question-crypto-swap-why = 알고리즘은 낡습니다.
question-crypto-swap-good-1 = 예. 라이브러리와 프로토콜 버전이 이미지에 포함됨

question-isolate = 업데이트할 수 없다면, 제품을 어떻게 격리하고 어떻게 교체합니까?
question-isolate-why = 낡은 기기 하나가 집 전체를 위험에 빠뜨리지 않게 하기 위해서입니다.
question-isolate-good-1 = 허브에서 제거해도 문 열림 센서의 알림음은 계속 울림. 새 제품은 1분이면 페어링됨

question-libraries = 네트워크와 암호 기술을 담당하는 라이브러리는 무엇이며, 누가 검토했습니까?
question-libraries-why = 검토된 코드가 직접 만든 코드보다 낫습니다.
question-libraries-good-1 = mbed TLS 3.6: 공개 감사를 받음. lwIP: 널리 쓰이며 당사가 퍼징함

question-library-report = 그 검토 보고서는 어디에 있습니까?
question-library-report-why = 이름과 버전이 제품에 실린 것과 일치해야 합니다.
question-library-report-good-1 = audit-2025.pdf

question-service-why = 연결을 기다리는 프로그램은 각각 왜 필요합니까?
question-service-why-why = 아무도 필요로 하지 않는 것은 꺼져 있어야 합니다.
question-service-why-good-1 = 웹 서버: 초기 설정용

question-port-guard = 소유자에게 전혀 필요 없는 단자는 각각 어떻게 가려져 있습니까?
question-port-guard-why = 케이스, 접착, 커넥터 제거 등이 있습니다.
question-port-guard-good-1 = 나사 네 개로 닫은 케이스 안

question-code-trim = 필요 없는 코드가 이미지에 들어가지 않게 하려고 무엇을 합니까?
question-code-trim-why = 코드가 적을수록 취약점도 적습니다.
question-code-trim-good-1 = 빌드 옵션, 쓰지 않는 패키지 제거, 데드 코드 제거

question-privileges = 프로그램이 필요 이상의 일을 하지 못하게 어떻게 제한합니까?
question-privileges-why = 취약점 하나로 모든 것을 내주어서는 안 됩니다.
question-privileges-good-1 = 서비스마다 별도 사용자, seccomp

question-memory-guard = 어떤 하드웨어가 메모리를 보호합니까?
question-memory-guard-why = MMU, MPU, TrustZone 등입니다.
question-memory-guard-good-1 = 실시간 운영 체제가 설정하는 MPU

question-making = 어떻게 안전하게 개발합니까?
question-making-why = 교육, 설계, 코딩 규칙, 도구, 시험, 검토, 보관, 배포, 공급업체를 포함합니다.
question-making-good-1 = 변경마다 검토, 정적 분석, 배포 점검표

question-boot-check = 제품은 시작할 때 소프트웨어를 어떻게 검증하고 변경을 알아챕니까?
question-boot-check-why = 재시작 뒤에도 살아남는 악성 코드를 막습니다.
question-boot-check-good-1 = ROM이 부트로더를, 부트로더가 커널을, 커널이 루트 파일 시스템을 검증

question-boot-tell = 변경이 발견되면 누구에게, 어떤 연결로 알립니까?
question-boot-tell-why = 그 밖의 것은 밖으로 나가지 않아야 합니다.
question-boot-tell-good-1 = 빨간 표시등. 네트워크 사용 안 함

question-outage = 전원이나 네트워크가 끊기면, 그리고 다시 돌아오면 어떻게 됩니까?
question-outage-why = 전원인지 네트워크인지, 무엇을 보장하는지를 수단마다 적어 주십시오.
question-outage-good-1 = 설정은 저널을 쓰는 플래시에 보관. 조명 스위치는 네트워크 없이도 동작

question-reconnect = 장애 뒤에 제품은 네트워크에 어떻게 다시 연결됩니까?
question-reconnect-why = 백만 대가 한꺼번에 연결하면 서버가 쓰러집니다.
question-reconnect-good-1 = 최대 2분까지 무작위로 기다린 뒤, 대기 시간을 점점 늘림

question-telemetry-watch = 사용 데이터에서 공격 징후를 누가, 어떻게 살펴봅니까?
question-telemetry-watch-why = 이미 모으고 있는 데이터가 경고가 될 수 있습니다.
question-telemetry-watch-good-1 = 충돌 횟수가 비정상이면 서버가 경보를 냄

question-telemetry-personal = 사용 데이터에는 어떤 개인정보가 들어 있으며, 필요한 것입니까?
question-telemetry-personal-why = 필요 없는 것은 빼야 합니다.
question-telemetry-personal-good-1 = 없음
question-telemetry-personal-good-2 = 계정 번호. 사용자에게 다시 문의하기 위해

question-erase-doc = 삭제 방법을 어디에서 설명합니까?
question-erase-doc-why = 제품, 앱, 클라우드 모두에 대해 설명합니다.
question-erase-doc-good-1 = 도움말 페이지: 제품을 팔기 전에

question-erase-confirm = 사용자는 삭제되었음을 어떻게 확인합니까?
question-erase-confirm-why = 분명한 표시여야 합니다.
question-erase-confirm-good-1 = 앱에 “모든 데이터를 지웠습니다”라고 표시

question-decisions = 초기 설정 때와 그 뒤에 소유자가 결정해야 하는 것은 무엇이며, 언제 묻습니까?
question-decisions-why = 질문은 적게, 알맞은 때에 해야 합니다.
question-decisions-good-1 = 비밀번호: 첫 시작 때. 원격 접속: 설정에서

question-decision-default = 소유자가 아무것도 하지 않으면 무엇이 선택됩니까?
question-decision-default-why = 안전한 쪽이어야 합니다.
question-decision-default-good-1 = 원격 접속: 꺼짐

question-setup-doc = 안전한 초기 설정 방법을 어디에서 설명합니까?
question-setup-doc-why = 선택마다 조언이 있어야 합니다.
question-setup-doc-good-1 = 빠른 시작 안내서 2쪽

question-check-doc = 제품이 안전하게 설정되었는지 점검하는 방법을 소유자는 어디에서 읽을 수 있습니까?
question-check-doc-why = 안전하지 않을 때 알아챌 수 있게 하기 위해서입니다.
question-check-doc-good-1 = 앱: 보안 점검

question-ready = 설명하신 절차 가운데 담당자와 도구를 갖추고 실제로 운영 중인 것은 무엇입니까?
question-ready-why = 표준은 절차마다 확인을 요구합니다.
question-ready-good-1 = 전부
question-ready-good-2 = 업데이트와 비밀 관리. 나머지는 봄부터
question-ready-is-updates = 보안 업데이트 배포
question-ready-is-secrets = 키와 비밀의 관리
question-ready-is-reports = 신고된 취약점의 처리
question-ready-is-watching = 새 취약점의 감시
question-ready-is-making = 안전한 개발
question-ready-is-none = 해당하는 것 없음

question-reasons = 충족하지 않거나 해당하지 않는 권고마다 그 이유는 무엇입니까?
question-reasons-why = 언제나 적용되는 유일한 규칙입니다. 해당하는 권고의 목록을 보여 드립니다.
question-reasons-good-1 = 5.7-1: 칩에 보안 부팅이 없음. 다음 모델에서 도입 예정
