# SPDX-License-Identifier: Apache-2.0 OR MIT
# 점검: 제목, 발견 내용, 조치.

check-admitted-failing = 제조사가 스스로 밝힌 결함
check-admitted-failing-breach = 답변 자체가 그렇게 말합니다({ $answer }). 조항 { $provision }이(가) 충족되지 않습니다.
check-admitted-failing-concern = 답변({ $answer })이 조항 { $provision }에 어긋날 수 있습니다.
check-admitted-failing-fix = 제품을 고친 다음 답변을 바꾸십시오. { $provision }이(가) 권고라면 사유를 적고 주장을 철회할 수 있습니다.

check-authorized-key = 모든 제품에 로그인할 수 있는 키
check-authorized-key-concern = { $place } 때문에 키 하나({ $algorithm }, { $fingerprint })를 가진 사람이 이 이미지로 만든 모든 제품에 로그인할 수 있습니다. 소유자는 이를 알 수도, 막을 수도 없습니다.
check-authorized-key-fix = 출시 빌드에서 키를 빼십시오. 지원을 위해 접근이 필요하다면 소유자가 일정 기간만, 그 제품 전용 키로 열 수 있게 하고 이를 선언하십시오.

check-blank-password-login = 빈 비밀번호를 받아들이는 서버
check-blank-password-login-breach = { $place } 파일이 { $program }을(를) 시작하며 빈 비밀번호를 허용합니다({ $setting }). 계정 “{ $account }”에 비밀번호가 없으므로, 포트에 닿는 사람은 누구나 모든 제품에서 셸을 얻습니다.
check-blank-password-login-concern = { $place } 파일이 { $program }을(를) 시작하며 빈 비밀번호를 허용합니다({ $setting }). { $open ->
    [yes] 계정 “{ $account }”에 비밀번호가 없습니다. 서버가 시작되는지는 이미지만으로 알 수 없습니다.
   *[no] 지금은 비밀번호 없이 들어갈 수 있는 계정이 없지만, 그런 계정이 하나라도 생기면 네트워크에 열립니다.
}
check-blank-password-login-fix = { $setting } 설정을 빼서 { $program }이(가) 빈 비밀번호를 다시 거부하게 하십시오. 계정은 잠근 상태로 출하하고, SSH는 소유자가 켜기 전까지 꺼 두십시오.

check-claimed-without-mechanism = 충족한다고 했으나 없다고 적은 항목
check-claimed-without-mechanism-breach = 조항 { $provision }을(를) 충족한다고 했지만 { $table }의 모든 행이 “{ $field }”에 “{ $said }”라고 적고 있습니다.
check-claimed-without-mechanism-concern = 조항 { $provision }을(를) 충족한다고 했지만 { $table }의 일부 행이 “{ $field }”에 “{ $said }”라고 적고 있습니다.
check-claimed-without-mechanism-fix = 해당 수단이 있으면 { $table }에 설명하십시오. 없으면 만드십시오. 권고라면 사유를 적고 주장을 철회할 수 있습니다.

check-confirmation-refused = 주어지지 않은 확인
check-confirmation-refused-breach = “{ $subject }”의 답이 “{ $said }”입니다. 조항 { $provision }은(는) ‘예’를 요구합니다.
check-confirmation-refused-upheld = “{ $subject }”이(가) 주어졌습니다.
check-confirmation-refused-concern = “{ $subject }”이(가) 예도 아니오도 아닙니다: “{ $said }”. 사람이 읽어야 합니다.
check-confirmation-refused-fix = 절차를 갖추고 확인하십시오. { $provision }이(가) 권고라면 사유를 적고 주장을 철회할 수 있습니다.

check-consent-for-ever = 철회할 수 없는 동의
check-consent-for-ever-breach = { $row }은(는) 동의를 구하면서 철회할 방법을 두지 않습니다: “{ $said }”.
check-consent-for-ever-fix = 동의만큼 쉬운 철회 방법을 두고 { $row }에 설명하십시오.

check-console-root-shell = 누구에게나 셸을 여는 콘솔
check-console-root-shell-breach = { $place } 파일이 콘솔({ $device })에서 아무것도 묻지 않고 셸을 엽니다. 직렬 케이블을 연결하는 사람은 곧 root입니다.
check-console-root-shell-concern = { $place }에서 조건에 따라 콘솔({ $device })에 셸을 열거나 설정에 따라 거기서 비밀번호를 묻습니다. 판매되는 기기에서 어느 쪽인지 사람이 확인해야 합니다.
check-console-root-shell-fix = 출시 빌드의 { $place }에서 해당 줄을 빼십시오. 서비스 담당자에게 콘솔이 필요하다면 제품마다 다른 비밀번호를 묻는 로그인을 두고, 소유자가 켜기 전까지는 꺼 두십시오. 접근할 수 있는 디버그 포트가 있는 제품이 없다면 그렇게 선언하십시오.

check-dangling-reference = 존재하지 않는 행에 대한 참조
check-dangling-reference-concern = 선언이 { $row }을(를) 언급하지만 그런 행이 없습니다.
check-dangling-reference-fix = { $row } 행을 추가하거나 참조를 바로잡으십시오.

check-automatic-updates-declared = 신고된 자동 업데이트
check-automatic-updates-declared-breach = { $row }의 내용: “{ $said }”. { $about ->
    [component] 누군가 켜지 않으면 구성 요소의 업데이트가 저절로 설치되지 않습니다.
    [change] 사용자가 자동 업데이트를 끄거나 미룰 수 없습니다.
    [on] 사용 상태에서 자동 업데이트가 켜져 있지 않습니다.
    [notice-change] 사용자가 업데이트 알림을 끄거나 미룰 수 없습니다.
   *[notice-on] 사용 상태에서 업데이트 알림이 켜져 있지 않습니다.
}
check-automatic-updates-declared-upheld = { $row }의 내용: “{ $said }”. { $about ->
    [component] 구성 요소마다 자동 방식 하나가 기본으로 켜져 있습니다.
    [identified] 자동 업데이트 방식입니다.
    [change] 사용자가 자동 업데이트를 끄거나 미룰 수 있습니다.
    [on] 사용 상태에서 자동 업데이트가 켜져 있습니다.
    [notice-change] 사용자가 알림을 끄거나 미룰 수 있습니다.
   *[notice-on] 사용 상태에서 알림이 켜져 있습니다.
}
check-automatic-updates-declared-fix = 자동 업데이트와 알림을 기본으로 켜 두고, 사용자가 미루거나 끌 수 있게 한 뒤, { $row }의 “Configuration”에 적으십시오.

check-weak-cryptography-declared = 제조사 스스로 밝힌, 깨진 암호 기술
check-weak-cryptography-declared-breach = { $row }의 내용: “{ $said }”. { $name }은(는) 이미 깨졌으며, 함께 적힌 안전한 것이 없습니다.
check-weak-cryptography-declared-concern = { $row }의 내용: “{ $said }”. { $name }은(는) 낡았거나 깨졌습니다. 나머지와 함께 언제 쓰이는지 사람이 확인해야 합니다.
check-weak-cryptography-declared-fix = { $name } 대신 현재 목록에서 인정하는 것(AES나 ChaCha20을 쓰는 TLS 1.2 이상, SHA-256, Ed25519 또는 ECDSA)을 쓰고, 설정에서 빼십시오.

check-sent-in-clear-declared = 제조사 스스로 밝힌, 암호화되지 않은 비밀이나 개인정보 전송
check-sent-in-clear-declared-breach = { $row }은(는) { $mechanism }(으)로 전송되며, 그 암호 기술은 이렇게 적혀 있습니다: “{ $said }”. { $provision }은(는) 적어도 기밀성을 요구합니다.
check-sent-in-clear-declared-concern = { $row }은(는) { $mechanism }(으)로 전송되며, 그 보장에 기밀성이 빠져 있습니다: “{ $said }”. { $provision }은(는) 적어도 이를 요구합니다.
check-sent-in-clear-declared-fix = { $row }을(를) 기밀성이 지켜지는 방식(서버를 확인하는 TLS 1.2 이상)으로 보내거나, { $mechanism } 참조를 바로잡으십시오.

check-services-declared = 켜져 있는 서비스와 그 이유
check-services-declared-breach = { $row }은(는) 켜져 있으며 이렇게 적혀 있습니다: “{ $said }”. { $about ->
    [needless] 아무도 필요로 하지 않는 것은 침입 경로가 하나 더 있는 것입니다.
   *[open] 포트에 닿는 누구나 쓸 수 있습니다.
}
check-services-declared-concern = { $row }은(는) 켜져 있으며 이렇게 적혀 있습니다: “{ $said }”. 이 프로토콜에는 로그인이 없으므로, 무엇을 누구에게 알리는지 사람이 판단해야 합니다.
check-services-declared-upheld = 이미지가 네트워크를 위해 시작하는 것이 모두 신고되어 있고, { $about ->
    [needed] 켜져 있는 서비스마다 용도가 적혀 있습니다.
   *[guarded] 포트를 적은 서비스마다 로그인 방식이 적혀 있습니다.
}
check-services-declared-fix = { $about ->
    [needless] { $row }의 서비스를 끄거나 빌드에서 빼십시오.
   *[open] { $row }의 서비스 앞에 로그인을 두십시오. 권고 사항은 이유를 적고 철회할 수 있습니다.
}

check-interface-left-on = 필요 없는데 켜져 있는 인터페이스
check-interface-left-on-breach = { $row }은(는) 켜져 있으며 이렇게 적혀 있습니다: “{ $said }”. { $provision }은(는) 필요 없는 것을 끄도록 요구합니다.
check-interface-left-on-upheld = { $about ->
    [needed] 켜져 있는 인터페이스는 모두 필요하며, 이미지가 네트워크를 위해 시작하는 것이 그 안에 있습니다.
    [air] 모든 무선 인터페이스가 필요하거나 꺼져 있습니다.
   *[at-times] 가끔만 필요한 것은 나머지 시간에 꺼져 있습니다.
}
check-interface-left-on-fix = { $row }의 인터페이스를 끄거나 없애십시오. 필요하다면 용도를 적으십시오.

check-predictable-password-declared = 제조사 스스로 밝힌, 알아낼 수 있는 초기 비밀번호
check-predictable-password-declared-breach = { $row }은(는) 비밀번호를 이렇게 설명합니다: “{ $said }”. { $about ->
    [counted] 기기 하나를 가진 사람은 다른 기기의 것까지 세어 나갈 수 있습니다.
   *[public] 그 재료는 보거나 물어서 알 수 있습니다.
}
check-predictable-password-declared-fix = 비밀번호를 열 자 이상 무작위로 정하거나 처음 쓰기 전에 소유자가 정하게 한 뒤, { $row }을(를) 바로잡으십시오.

check-image-upholds-answers = 이미지가 뒷받침하는 답변
check-image-upholds-answers-upheld = { $row }의 내용: “{ $said }”. { $about ->
    [update-alone] 이미지가 스스로 업데이트 프로그램을 시작합니다({ $place }).
    [update-again] 이미지가 스스로 업데이트 프로그램을 시작합니다({ $place }).
    [update-signature] 이미지는 설치 전에 서명을 확인합니다({ $place }).
    [update-guarantees] 이미지는 서명을 확인하며, 서명이 둘 다 보장합니다({ $place }).
    [update-key] 이미지에 그 공개 키가 있고, 알고리즘과 길이는 목록에서 인정하는 것입니다({ $place }).
    [boot] 시작하는 것은 서명되어 있고, 로더가 이를 요구합니다({ $place }).
   *[lockout] 비밀번호를 확인하는 페이지가 시도 횟수를 제한합니다({ $place }).
}
check-image-upholds-answers-fix = 고칠 것이 없습니다.

check-declared-as-asked = 요구된 것을 담은 답변
check-declared-as-asked-breach = 표준이 내용을 요구하는 “{ $field }”에 “{ $said }”라고 적혀 있습니다.
check-declared-as-asked-upheld = “{ $field }”이(가) 표준이 요구하는 내용을 담고 있습니다.
check-declared-as-asked-fix = “{ $field }”을(를) 채우십시오. 적을 것이 없다면 그 주장은 근거가 없습니다.

check-default-password-hash = 사전으로 풀리는 비밀번호 해시
check-default-password-hash-breach = { $place }에 있는 계정 “{ $account }”의 비밀번호({ $scheme })는 널리 알려진 비밀번호 목록({ $list })에 있으며, 모든 제품에서 같습니다. { $network ->
    [yes] 네트워크에서는 { $service }이(가) 이 비밀번호를 받아들입니다.
   *[no] 로그인 화면에 닿는 사람은 몇 분이면 알아맞힙니다.
}
check-default-password-hash-concern = { $place }에 있는 계정 “{ $account }”의 비밀번호({ $scheme })는 널리 알려진 비밀번호 목록({ $list })에 있습니다. { $replaced ->
    [yes] 저절로 실행되는 스크립트가 다른 비밀번호로 바꾸거나 계정을 잠글 수 있습니다. 무엇이든 연결을 기다리기 전에 그렇게 되는지 사람이 확인해야 합니다.
   *[no] 이것으로 로그인할 수 있다는 증거는 없지만, 웹 페이지나 파일 공유가 받아들일 수 있습니다.
}
check-default-password-hash-fix = 계정을 잠근 상태로 출하하십시오(/etc/shadow에 “{ $account }:!:”). 그리고 생산할 때 제품마다 고유한 무작위 비밀번호를 넣거나, 첫 시작 때 소유자가 정하게 하십시오. 이미 판매된 제품의 비밀번호는 다음 업데이트에서 바꾸십시오.

check-fixed-password-hash = 모든 제품에서 같은 비밀번호
check-fixed-password-hash-breach = 계정 “{ $account }”의 비밀번호가 { $place }에 고정되어 있습니다({ $scheme }). 모든 제품에서 같으므로 한 번 알아낸 사람은 모두 열 수 있습니다.
check-fixed-password-hash-concern = { $place }에 계정 “{ $account }”의 고정된 비밀번호가 있습니다({ $scheme }). { $replaced ->
    [yes] 저절로 실행되는 스크립트가 다른 비밀번호로 바꾸거나 계정을 잠글 수 있습니다. 무엇이든 연결을 기다리기 전에 그렇게 되는지 사람이 확인해야 합니다.
   *[no] 이것으로 로그인할 수 있다는 증거는 없지만, 웹 페이지나 파일 공유가 모든 제품에서 받아들일 수 있습니다.
}
check-fixed-password-hash-fix = 계정을 잠근 상태로 출하하십시오(/etc/shadow에 “{ $account }:!:”). 그리고 생산할 때 제품마다 고유한 무작위 비밀번호를 넣거나, 첫 시작 때 소유자가 정하게 하십시오. 기존 비밀번호는 알려진 것으로 간주하십시오.

check-host-private-key = 모든 제품에서 같은 SSH 호스트 키
check-host-private-key-breach = { $place } 파일은 SSH 호스트의 개인 키입니다({ $algorithm }, { $fingerprint }). 펌웨어를 내려받은 사람은 누구나 이 키를 갖게 되어, 어떤 제품으로든 행세하고 거기에 입력되는 비밀번호를 읽을 수 있습니다.
check-host-private-key-concern = { $place } 파일은 SSH 호스트의 개인 키이며({ $algorithm }, { $fingerprint }) 모든 제품에서 같습니다. 시작 스크립트({ $script })가 이를 지우고 다른 키를 만들게 합니다. 항상 그런지는 사람이 확인해야 합니다.
check-host-private-key-fix = 이미지에서 파일을 빼고, 기기마다 첫 시작 때 쓰기 가능한 파티션에 자체 키를 만들게 하십시오(dropbear -R, ssh-keygen -A). 이미 판매된 제품의 키는 다음 업데이트에서 바꾸십시오.

check-image-against-answers = 답변과 다른 이미지
check-image-against-answers-breach = { $row }: “{ $said }”. 이미지에는 시작 전에 서명을 요구하는 것이 없습니다({ $place }).
check-image-against-answers-concern = { $row }: “{ $said }”. { $about ->
    [update-signature] 이미지의 업데이트 프로그램은 서명을 요구하지 않습니다({ $place }).
    [update-channel] 이미지는 그곳에서 TLS 없이 업데이트를 받습니다({ $place }).
    [boot-more] 이미지에는 시작할 때 검증되는 것이 있습니다({ $place }).
    [update-older] 이미지의 업데이트 프로그램은 더 오래된 버전을 받습니다({ $place }).
    [token] 이미지에 모든 기기에서 같은 서비스 토큰이 있습니다({ $place }).
    [key] 이미지에 모든 제품이 공유하는 개인 키가 있습니다({ $place }).
    [login] 이미지에서 SSH가 시작되어 계정의 비밀번호를 받습니다({ $place }).
    [console] 이미지가 콘솔에 셸을 엽니다({ $place }).
    [lockout] 비밀번호를 확인하는 페이지에 시도를 제한하는 것이 없습니다({ $place }).
   *[user] 이미지의 설정에 사용자가 지정되어 있지 않습니다({ $place }).
}
check-image-against-answers-fix = 둘 중 어느 쪽이 맞는지 확인하고 선언({ $row }) 또는 빌드를 바로잡으십시오.

check-legacy-remote-service = 기본으로 켜져 있는 옛 원격 서비스
check-legacy-remote-service-breach = { $place } 파일이 { $program }을(를) 시작합니다. 포트 { $port }의 { $protocol } 서비스로, 네트워크에 열려 있고 암호화되지 않습니다. { $protocol ->
    [TFTP] 비밀번호를 아예 묻지 않습니다.
   *[other] 이름, 비밀번호, 내용이 암호화되지 않은 채 전송됩니다.
}
check-legacy-remote-service-concern = { $place } 파일이 { $program }을(를) 시작할 수 있습니다. 포트 { $port }의 { $protocol } 서비스입니다. { $encrypts ->
    [maybe] 설정에 TLS가 나오지만, TLS 없는 로그인을 거부하는지는 사람이 확인해야 합니다.
   *[no] 그 조건이 성립하는지는 이미지만으로 알 수 없습니다.
}
check-legacy-remote-service-fix = { $place }에서 { $program }을(를) 시작하는 줄을 지우고, 이 프로그램 없이 빌드하십시오. 파일을 옮겨야 한다면 SFTP나 HTTPS를 쓰되, 소유자가 켜기 전까지는 꺼 두십시오.

check-no-verified-boot = 검증된 부팅의 흔적이 없음
check-no-verified-boot-note = 이 이미지에서 읽은 것 가운데, 부트로더가 시작 전에 서명을 확인한다는 것을 보여 주는 것이 없습니다({ $scheme }). { $verity ->
    [yes] dm-verity가 있지만, 루트 해시 자체가 서명되어 있어야 도움이 됩니다.
   *[no] 체크섬은 사고를 찾을 뿐 공격자를 찾지 못합니다.
} { $unread ->
    [0] 다른 방법으로 보일 수도 있습니다.
   *[other] 이미지에서 { $unread }개 부분을 읽지 못했으며, 그 안에 서명이 있을 수 있습니다.
}
check-no-verified-boot-fix = 커널과 커널이 시작하는 것에 서명하고, 칩이 검증하는 부트로더가 그 밖의 것은 거부하게 하십시오. 선언에 이를 설명하고, 하드웨어가 할 수 없다면 주장을 거두고 이유를 밝히십시오.

check-not-applicable-without-ground = 자신의 조건과 어긋나게 해당 없음으로 둔 조항
check-not-applicable-without-ground-concern = { $provision }을(를) 해당 없음으로 선언했지만 선언 자체에 따르면 그 조건이 성립합니다({ $condition }).
check-not-applicable-without-ground-fix = { $provision }을(를) 충족한다고 선언하거나 조건 { $condition }의 근거가 된 답을 바로잡으십시오.

check-password-less-account = 비밀번호 없이 열리는 계정
check-password-less-account-breach = { $place }에서 계정 “{ $account }”에 비밀번호가 없습니다. 네트워크나 직렬 포트로 로그인 화면에 닿는 사람은 누구나 모든 제품에서 셸({ $shell })을 얻습니다.
check-password-less-account-concern = { $place }에서 계정 “{ $account }”에 비밀번호가 없습니다. { $about ->
    [missing] 이미지에 해당 셸({ $shell })이 없어 로그인은 실패할 것입니다. 다른 통로가 받아들일 수는 있습니다.
    [replaced] 저절로 실행되는 스크립트가 다른 비밀번호로 바꾸거나 계정을 잠글 수 있습니다. 무엇이든 연결을 기다리기 전에 그렇게 되는지 사람이 확인해야 합니다.
   *[unknown] passwd에서 해당 줄을 읽지 못해, 로그인하면 셸을 얻는지는 알 수 없습니다.
}
check-password-less-account-upheld = 비밀번호를 정하기 전에는 아무도 로그인할 수 없습니다. { $locked ->
    [0] { $place }에는 로그인 셸이 있는 계정이 없습니다.
   *[other] { $place }에서 로그인 셸이 있는 계정 { $locked }개가 모두 잠겨 있습니다.
}
check-password-less-account-fix = 계정을 잠근 상태로 출하하십시오(/etc/shadow에 “{ $account }:!:”). 소유자가 비밀번호를 정하기 전에는 첫 시작이 더 진행되지 않게 하거나, 생산할 때 제품마다 고유한 비밀번호를 넣으십시오.

check-private-key-file = 이미지 안의 개인 키
check-private-key-file-breach = { $place }에 개인 키({ $algorithm }, { $fingerprint })가 있습니다. { $opened ->
    [yes] 키 저장소가 도구와 설명서에 나오는 비밀번호로 열립니다.
   *[no] 암호화되어 있지 않습니다.
} 모든 제품에서 같으며, 펌웨어를 내려받은 사람은 누구나 갖게 됩니다.
check-private-key-file-concern = { $place }에 개인 키({ $algorithm }, { $fingerprint })가 있습니다. { $remade ->
    [yes] 시작 스크립트({ $script })가 그 자리에 다른 키를 만듭니다. 항상 그런지는 사람이 확인해야 합니다.
   *[no] { $encrypted ->
        [yes] 암호화되어 있는데, 그 암호는 어디에 있습니까?
       *[no] 라이브러리의 시험용 키일 수도 있고, 모든 제품에서 같은 비밀일 수도 있습니다.
    }
}
check-private-key-file-note = { $place }의 문서, 예제, 시험 자료 사이에 개인 키({ $algorithm }, { $fingerprint })가 있습니다. 아무것도 이 키를 쓰지 않는지 확인하고, 출시 빌드에서 빼십시오.
check-private-key-file-fix = 이미지에서 { $place } 파일을 빼십시오. 키는 첫 시작 때 기기에서 만들거나, 생산할 때 제품마다 하나씩 넣으십시오. 옛 키에 딸린 인증서는 폐기하십시오.

check-recommendation-without-reason = 사유 없이 빠진 권고
check-recommendation-without-reason-breach = { $provision }이(가) { $support }로 선언되었지만 사유가 없습니다.
check-recommendation-without-reason-fix = 이 제품에서 그 권고가 왜 불가능하거나 적절하지 않은지 { $provision } 옆에 적으십시오.

check-service-on-declared-off = 꺼져 있다고 했지만 켜져 있는 서비스
check-service-on-declared-off-breach = { $place }이(가) { $program }을(를) 시작합니다(포트 { $port }). { $row }: “{ $said }”.
check-service-on-declared-off-fix = { $program }을(를) 시작 과정에서 빼거나 소유자가 켠 뒤에만 시작하게 하십시오. 켜져 있어야 한다면 { $row }을(를) 바로잡고 이유를 적으십시오.

check-shared-default-password = 제조사의 말에 따르면 모든 제품이 같은 비밀번호
check-shared-default-password-breach = { $row }에 따르면 모든 제품이 같은 비밀번호를 씁니다: “{ $said }”.
check-shared-default-password-fix = 처음 쓰기 전에 소유자가 비밀번호를 정하게 하거나 제품마다 추측할 수 없는 고유한 비밀번호를 주십시오. 그런 다음 답변을 바꾸십시오.

check-telnet-starts = 시작되는 텔넷 서버
check-telnet-starts-breach = { $place } 파일이 포트 { $port }에서 텔넷 서버({ $service })를 시작합니다. { $entry ->
    [shell] 연결한 사람은 아무것도 묻지 않는 셸을 얻습니다.
    [open-account] 연결한 사람은 비밀번호 없이 “{ $account }”(으)로 들어갑니다.
   *[prompt] 비밀번호가 암호화되지 않은 채 전송되며, 웜이 가장 먼저 노리는 문입니다.
}
check-telnet-starts-concern = { $place } 파일이 포트 { $port }에서 텔넷 서버({ $service })를 시작하지만, 이미지만으로는 알 수 없는 조건이 붙어 있습니다. { $entry ->
    [shell] 그때 연결한 사람은 아무것도 묻지 않는 셸을 얻습니다.
    [open-account] 그때 연결한 사람은 비밀번호 없이 “{ $account }”(으)로 들어갑니다.
   *[prompt] 비밀번호가 암호화되지 않은 채 전송되며, 웜이 가장 먼저 노리는 문입니다.
}
check-telnet-starts-fix = { $place }에서 { $service }을(를) 시작하는 줄을 지우고, 텔넷 서버 없이 빌드하십시오. 네트워크로 셸이 필요하면 키를 쓰는 SSH를 사용하되, 소유자가 켜기 전까지는 꺼 두십시오.

check-undeclared-service = 선언에서 빠진 서비스
check-undeclared-service-breach = { $place }이(가) { $program }을(를) 시작하지만(포트 { $port }) SoftServ와 Intf의 어느 행에도 없습니다. 선언: “{ $said }”.
check-undeclared-service-concern = { $starts ->
    [always] { $place }이(가) 시작하는 { $program }이(가) 포트 { $port }에서 듣고 있지만 SoftServ와 Intf의 어느 행에도 없습니다.
   *[maybe] { $place }이(가) { $program }을(를) 시작할 수 있지만(포트 { $port }) SoftServ와 Intf의 어느 행에도 없습니다.
} 선언: “{ $said }”.
check-undeclared-service-fix = 제품에 { $program }이(가) 필요하면 SoftServ와 Intf에 용도와 함께 선언하십시오. 아니면 이미지에서 빼십시오.

check-unsigned-update-feed = 서명을 확인하지 않는 업데이트
check-unsigned-update-feed-breach = { $place } 파일에 업데이트 출처가 { $sources }개({ $url } 등) 있으며, 서명을 확인하지 않습니다. { $channel ->
    [tls] 연결만이 보호합니다. 서버에 침입한 사람은 모든 제품에 어떤 소프트웨어든 넣을 수 있습니다.
   *[plain] 암호화 없이 오므로, 중간에 낀 사람은 기기에 어떤 소프트웨어든 넣을 수 있습니다.
}
check-unsigned-update-feed-concern = { $channel ->
    [package] { $place } 파일은 서명이 없는 업데이트 패키지입니다. 바깥쪽 서명을 먼저 떼어 낸 것이 아니라면 이를 설치하는 프로그램은 서명을 요구하지 않습니다. 사람이 확인해야 합니다.
   *[unknown] { $place } 파일에 업데이트 출처가 { $sources }개({ $url } 등) 있으며, 서명을 확인하지 않습니다. 어떤 경로로 오는지 사람이 확인해야 합니다.
}
check-unsigned-update-feed-upheld = { $place }의 업데이트 출처 { $sources }개에 모두 서명을 요구합니다.
check-unsigned-update-feed-note = { $place }은(는) 업데이트 출처에 서명을 요구합니다. { $script }도 소프트웨어를 받아 기록하지만, 서명을 검증하는 것이 보이지 않습니다.
check-unsigned-update-feed-fix = 업데이트 서버에 두지 않는 키로 배포물에 서명하십시오. 공개 키를 함께 싣고 확인을 켜십시오(opkg: option check_signature, /etc/opkg/keys의 키). 아무도 이 출처가 필요 없다면 빼십시오.

check-update-over-http = TLS 없는 통로로 오는 업데이트
check-update-over-http-concern = { $place } 파일에 { $transport } 업데이트 출처가 { $sources }개({ $url } 등) 있습니다. { $signed ->
    [yes] 서명을 확인하므로 아무도 바꿀 수 없지만, 엿듣는 사람은 버전을 알 수 있고 중간에 낀 사람은 업데이트를 붙잡아 둘 수 있습니다.
   *[unknown] 서명을 확인하는지는 이미지에서 알 수 없습니다. 확인하지 않는다면 중간에 낀 누구나 기기에 어떤 소프트웨어든 넣을 수 있습니다.
}
check-update-over-http-fix = 업데이트를 HTTPS로 제공하고 서명은 그대로 두십시오. 서명하는 내용에 버전이나 날짜를 넣고, 기기가 더 오래된 것을 거부하게 하십시오.

check-upnp-daemon = 기본으로 켜져 있는 UPnP 서비스
check-upnp-daemon-breach = { $place } 파일이 { $program }을(를) 시작합니다. UPnP는 로그인을 요구하지 않아 가정 네트워크의 어떤 프로그램이든 쓸 수 있고, 공격자는 이를 이용해 공유기를 지나거나 공격을 반사합니다.
check-upnp-daemon-concern = { $place } 파일이 { $program }을(를) 시작할 수 있습니다. { $kind ->
    [media] 미디어 서버가 제품의 목적일 수 있으며, 그렇다면 선언하십시오. 로그인을 요구하지 않습니다.
   *[gateway] 그 조건이 성립하는지는 이미지만으로 알 수 없습니다. UPnP는 로그인을 요구하지 않습니다.
}
check-upnp-daemon-fix = { $program }을(를) 빼거나, 소유자가 켤 수 있게 하되 꺼진 상태로 출하하십시오. 제품에 필요하다면 가정 네트워크로 한정하고 선언하십시오.

check-web-interface-without-tls = TLS 없는 웹 인터페이스
check-web-interface-without-tls-breach = { $program }이(가) 포트 { $port }({ $address })에서 웹 페이지를 암호화 없이 제공합니다({ $place }). { $against ->
    [beside] 같은 서버가 TLS로도 제공하므로, 암호화되지 않은 포트로 들어오는 사람은 비밀번호를 드러내게 됩니다.
    [redirect] HTTPS로 보내도록 되어 있지만, 이미지에 HTTPS를 제공할 것이 없습니다.
   *[administration] 기기를 관리하는 페이지이며, 비밀번호와 세션이 암호화되지 않은 채 전송됩니다.
}
check-web-interface-without-tls-concern = { $program }이(가) 포트 { $port }({ $address })에서 웹 페이지를 암호화 없이 제공할 수 있습니다({ $place }). 로그인을 요구하는지, HTTPS로 보내는지 사람이 확인해야 합니다.
check-web-interface-without-tls-fix = 기기마다 첫 시작 때 만드는 키로 페이지를 HTTPS로 제공하십시오. 암호화되지 않은 포트는 HTTPS로 보내는 일만 하게 하거나 닫으십시오.

check-sbom-against-image = SBOM의 버전이 이미지에 든 것과 다름
check-sbom-against-image-concern = SBOM에는 { $subject } { $listed }(으)로 적혀 있지만 이미지에는 { $held }이(가) 들어 있습니다.
check-sbom-against-image-fix = 이미지를 만드는 빌드에서 설치된 것을 바탕으로 SBOM을 만들고 둘을 함께 배포하십시오.

check-hard-coded-token = 모든 기기에서 동일한 서비스 토큰
check-hard-coded-token-breach = { $place }에 서비스의 비밀값이 있습니다({ $subject }: { $shown }). 모든 기기가 같은 값을 쓰므로, 이미지를 풀어 본 사람은 누구든 어느 기기로든 행세할 수 있습니다.
check-hard-coded-token-concern = { $place }에 서비스 자격 증명처럼 보이는 값이 있습니다({ $kind }: { $shown }). 실제로 무엇을 열 수 있는지는 사람이 확인해야 합니다.
check-hard-coded-token-fix = 서비스에서 이 비밀값을 폐기하십시오. 기기마다 고유한 값을 주십시오. 첫 시작 때 만든 키를 등록 시 인증하거나, 공장에서 넣은 일회용 코드를 쓰십시오.

check-hard-coded-password = 모든 기기에서 동일한 서비스 비밀번호
check-hard-coded-password-breach = { $place }에 기기가 다른 곳에 로그인할 때 쓰는 비밀번호가 있습니다({ $subject }, { $shown }). 모든 기기에서 같습니다.
check-hard-coded-password-concern = { $place }에서 { $subject }에 고정값을 줍니다({ $shown }). 실제로 쓰이는 비밀번호라면 모든 기기가 같으므로 사람이 확인해야 합니다.
check-hard-coded-password-fix = 기기마다 고유한 비밀번호나 인증서를 공장 또는 등록 시에 만들어 쓰기 가능한 파티션에 보관하십시오. 이미 유출된 것은 변경하십시오.

check-downgrade-allowed = 설치된 것보다 오래된 업데이트를 허용
check-downgrade-allowed-breach = { $place }에서 더 오래된 버전을 허용합니다({ $line }). 옛 버전도 서명되어 있으므로, 이를 넣는 사람은 옛 취약점을 되살릴 수 있습니다.
check-downgrade-allowed-upheld = { $place }에서 더 오래된 버전을 거부하도록 합니다({ $line }).
check-downgrade-allowed-note = { $place }에 증가만 하는 카운터({ $mechanism })가 이미지와 함께 서명되어 있습니다. 로더가 더 낮은 것을 거부하는지는 이미지로 알 수 없습니다.
check-downgrade-allowed-fix = 서명 대상에 버전이나 증가만 하는 카운터를 넣고, 더 낮은 것은 거부하십시오. 되돌림이 필요하면 건별로 서명하십시오.

check-unverified-update-script = 받은 것을 검증 없이 기록하는 업데이트 스크립트
check-unverified-update-script-breach = { $place }은(는) 누구나 끼어들 수 있는 경로로 소프트웨어를 받아({ $fetches }) 아무 검증 없이 기록합니다({ $writes }).
check-unverified-update-script-concern = { $why ->
    [idle] { $place }은(는) 서명을 검증하지만({ $verifies }) 그 결과가 쓰이지 않거나, 모두 기록한 뒤에 검증합니다({ $writes }).
   *[none] { $place }은(는) 소프트웨어를 받아({ $fetches }) 기록합니다({ $writes }). 스크립트 안에 검증하는 명령이 없으므로 무엇이 검증하는지 사람이 확인해야 합니다.
}
check-unverified-update-script-fix = 배포하는 것에 서명하십시오. 기록 전에 읽기 전용 영역의 공개 키로 검증하고 실패하면 중단하십시오. TLS로 받고 인증서를 확인하십시오.

check-update-certificate-unchecked = 인증서를 확인하지 않는 서버에서 받는 업데이트
check-update-certificate-unchecked-concern = { $place }은(는) 업데이트 서버의 인증서를 확인하지 않습니다({ $line }). 누구나 대신 응답할 수 있으므로 모든 것이 업데이트 서명에 달려 있습니다.
check-update-certificate-unchecked-fix = 업데이트 서버의 루트 인증서를 함께 넣고 이를 기준으로 확인하십시오. 유효 기간을 판단하도록 먼저 시계를 맞추십시오.

check-snmp-default-community = 누구나 아는 커뮤니티를 쓰는 SNMP
check-snmp-default-community-breach = { $place }에서 SNMP가 { $community } 커뮤니티에 열려 있습니다. 네트워크의 누구나 기기 고유의 비밀번호 없이 접근({ $may })할 수 있습니다.
check-snmp-default-community-concern = { $place }에서 SNMP를 { $community }에 엽니다({ $may }). 시작되면 네트워크의 누구에게나 기기 정보를 알려 주고 공격 증폭에 쓰일 수 있습니다.
check-snmp-default-community-fix = SNMP를 끈 상태로 출시하거나 제거하십시오. 필요하면 소유자가 만든 사용자로 버전 3을 쓰십시오.

check-mqtt-anonymous = 아무에게도 비밀번호를 묻지 않는 MQTT 브로커
check-mqtt-anonymous-breach = 포트 { $port }의 브로커가 누구나 받아들입니다({ $place }). 네트워크의 누구나 모든 메시지를 읽고 명령을 보낼 수 있습니다.
check-mqtt-anonymous-concern = 포트 { $port }의 브로커가 비밀번호 없는 클라이언트를 받습니다({ $place }). 무엇이 허용되는지, 시작되는지 사람이 확인해야 합니다.
check-mqtt-anonymous-note = 포트 { $port }의 브로커는 로그인 없이는 아무도 받지 않습니다({ $place }).
check-mqtt-anonymous-fix = allow_anonymous false로 하고 비밀번호 파일이나 클라이언트 인증서를 쓰거나, 수신 주소를 127.0.0.1로 제한하십시오.

check-shared-wifi-key = 모든 기기에서 동일한 Wi-Fi 키
check-shared-wifi-key-breach = { $place }에서 기기 자체 Wi-Fi에 고정 키를 줍니다({ $shown }). 한 대의 키를 알면 이 모델의 모든 네트워크에 들어갈 수 있습니다.
check-shared-wifi-key-concern = { $place }에 기기 자체 Wi-Fi의 고정 키가 있습니다({ $shown }). 네트워크가 켜지기 전에 다른 키로 바뀌는지 사람이 확인해야 합니다.
check-shared-wifi-key-fix = 기기마다 무작위 키를 만들어 라벨에 인쇄하거나, 네트워크를 켜기 전에 소유자가 정하게 하십시오.

check-weak-wifi = 제대로 된 암호화가 없는 Wi-Fi
check-weak-wifi-breach = 기기 자체 Wi-Fi가 깨진 암호화를 씁니다({ $how }, { $place }). 몇 분만 엿들으면 키를 알아낼 수 있습니다.
check-weak-wifi-concern = 기기 자체 Wi-Fi가 { $how ->
    [open] 암호화 없이
   *[wpa1] 초기 WPA만으로
} 켜져 있습니다({ $place }). 무엇이 오가는지 사람이 확인해야 합니다.
check-weak-wifi-fix = WPA2(CCMP)나 WPA3를 기기마다 다른 키로 쓰십시오. 설정용 개방 네트워크는 짧게 유지하고 오가는 내용을 보호하십시오.

check-adb-over-network = 네트워크에서 수신하는 Android 디버그 브리지
check-adb-over-network-breach = { $place }에서 디버그 브리지가 포트 { $port }에서 수신합니다. 네트워크의 누구나 비밀번호 없이 셸을 얻습니다.
check-adb-over-network-concern = { $place }에서 디버그 브리지가 포트 { $port }에서 수신합니다. 먼저 키를 승인해야 하지만 디버그 인터페이스가 기본으로 켜져 있습니다.
check-adb-over-network-fix = 출시 버전에서 이 속성을 빼고 user 빌드로 만드십시오.

check-ssh-weak-algorithms = 깨진 알고리즘을 쓰는 SSH 서버
check-ssh-weak-algorithms-breach = { $place }에서 SSH에 깨진 알고리즘을 켭니다: { $algorithms }. 중간자는 가장 약한 것을 고릅니다.
check-ssh-weak-algorithms-concern = { $place }에서 SSH에 오래된 알고리즘을 켭니다: { $algorithms }.
check-ssh-weak-algorithms-fix = 이 줄을 빼십시오. OpenSSH의 기본값은 안전합니다.

check-unverified-boot = 서명되지 않은 것을 시작하는 부트 체인
check-unverified-boot-breach = { $place }은(는) 서명되지 않은 것도 받아들이는 로더가 시작합니다. { $how ->
    [not-required] 서명은 있지만 로더가 요구하지 않으므로 공격자는 서명을 빼면 됩니다.
    [mcuboot] 이미지에 서명이 없으므로 이를 시작하는 MCUboot는 아무 서명도 검증하지 않습니다.
    [avb] Android 메타데이터가 로더에게 검증을 생략하라고 합니다.
   *[unsigned] 서명도 없고 로더에 키도 없습니다.
}
check-unverified-boot-upheld = { $place }({ $scheme })은(는) 로더가 요구하는 키로 시작할 때 검증됩니다.
check-unverified-boot-fix = 구성에 서명하고 로더 트리에서 키를 필수로 표시하여(mkimage -k … -K … -r) 로더와 함께 배포하십시오. MCUboot는 imgtool로 서명하고 공개 키를 넣어 빌드하십시오.

check-boot-shell-argument = 셸로 시작되는 커널
check-boot-shell-argument-breach = { $place }은(는) { $word } 옵션으로 커널을 시작합니다. 콘솔에서 비밀번호 없이 root 셸이 열립니다.
check-boot-shell-argument-concern = { $place }은(는) { $word } 옵션으로 커널을 시작합니다. 이때 콘솔이 무엇을 요구하는지 사람이 확인해야 합니다.
check-boot-shell-argument-fix = 출시 버전의 명령줄에서 이 단어를 빼고, 플래시의 환경 변수가 되돌리지 못하게 하십시오.

check-loader-console-open = 시작을 중단할 수 있는 부트로더
check-loader-console-open-concern = { $place }은(는) 시작 전에 키 입력을 기다립니다(bootdelay { $value }). 비밀번호가 없다면 시리얼 선으로 로더 프롬프트를 얻어 기기 전체를 장악할 수 있습니다.
check-loader-console-open-note = { $place }은(는) 키를 확인하지 않고 바로 시작합니다(bootdelay { $value }).
check-loader-console-open-fix = 출시 버전에서 bootdelay를 -2로 하거나, 기기마다 다른 비밀번호로 프롬프트를 보호하십시오. 환경 변수는 쓰기 방지하십시오.

check-kernel-memory-unprotected = 메모리 보호 없이 빌드된 커널
check-kernel-memory-unprotected-concern = { $place }의 커널은 { $options } 옵션으로 빌드되었습니다. 취약점 하나로 커널을 바꾸거나 전체 메모리를 읽을 수 있습니다.
check-kernel-memory-unprotected-upheld = { $place }의 커널은 자체 메모리를 보호하도록 빌드되었습니다({ $options }).
check-kernel-memory-unprotected-fix = STRICT_KERNEL_RWX와 STRICT_MODULE_RWX를 켜고 DEVMEM과 DEVKMEM을 끄고 커널을 빌드하십시오.

check-debug-tool = 이미지에 든 디버그 도구
check-debug-tool-concern = { $place } 파일은 디버그 도구인 { $tool }입니다. 제품에 필요해 보이지 않으며, 침입한 사람은 이것으로 메모리와 통신을 읽을 수 있습니다.
check-debug-tool-fix = 출시 빌드에서 { $tool }을(를) 빼십시오. 제품에 필요하다면 IXIT 표 16에 밝히십시오.

check-setuid-program = 실행하는 누구에게나 root 권한을 주는 프로그램
check-setuid-program-concern = { $place } 파일은 root 소유이고 set-user-ID 비트가 있습니다. 별도 사용자로 도는 서비스도 이 프로그램의 결함 하나로 root가 됩니다.
check-setuid-program-fix = 비트를 제거하거나(chmod u-s) 프로그램에 필요한 권한 하나만 주십시오.

check-executable-stack = 스택이 실행 가능한 프로그램
check-executable-stack-upheld = 프로그램과 라이브러리 { $of }개가 모두 실행할 수 없는 스택을 요구합니다.
check-executable-stack-concern = 프로그램과 라이브러리 { $of }개 중 { $count }개의 스택이 실행 가능합니다(예: { $place }). 넘쳐 들어온 데이터가 코드로 실행될 수 있습니다.
check-executable-stack-fix = -z noexecstack으로 링크하고 어셈블러 파일에 .note.GNU-stack을 넣으며, 프로세서가 무엇을 보호하는지 IXIT 표 18에 쓰십시오.

check-unhardened-service = 보호 기능 없이 빌드된 네트워크 프로그램
check-unhardened-service-concern = 네트워크를 기다리는 프로그램 { $of }개 중 { $count }개에 위치 독립 실행, 읽기 전용 재배치, 스택 보호 가운데 둘 이상이 없습니다: { $names }.
check-unhardened-service-upheld = 네트워크를 기다리는 프로그램 { $of }개가 모두 위치 독립 실행, 읽기 전용 재배치, 스택 보호, 실행할 수 없는 스택으로 빌드되었습니다.
check-unhardened-service-fix = -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now로 빌드하십시오. OpenWrt와 Buildroot에는 각각의 옵션이 있습니다.

check-writable-library-path = 다른 사람이 쓸 수 있는 곳에서 라이브러리를 불러오는 프로그램
check-writable-library-path-concern = { $place } 파일은 라이브러리를 먼저 { $folder }에서 찾습니다. 그곳에 쓸 수 있는 사람은 이 프로그램의 권한으로 코드를 실행합니다.
check-writable-library-path-fix = -Wl,-rpath 없이 빌드하거나 경로를 제거하십시오(patchelf --remove-rpath).

check-weak-key = 너무 작은 키
check-weak-key-concern = { $place } 파일에 { $bits }비트 키({ $algorithm })가 있습니다. 안전하다고 보는 크기보다 작으므로 무엇을 보호하는지 사람이 살펴보아야 합니다.
check-weak-key-fix = 새 키(Ed25519, P-256 또는 3072비트 RSA)를 만들어 업데이트로 넣으십시오.

check-sudo-without-password = 비밀번호 없이 root가 되는 사용자
check-sudo-without-password-concern = { $place } 파일은 { $user } 사용자가 비밀번호 없이 무엇이든 root로 실행하게 합니다. 그 사용자로 도는 것은 root나 다름없습니다.
check-sudo-without-password-fix = { $user } 사용자에게 필요한 프로그램만 적거나 그 줄을 빼십시오.

check-personal-data-shipped = 이미지에 든 개인정보
check-personal-data-shipped-concern = { $place } 파일은 사람에 관한 열({ $columns })이 있고 비어 있지 않은 데이터베이스입니다. 실제 사람의 정보가 모든 제품에 들어갈 수 있습니다.
check-personal-data-shipped-fix = 데이터베이스를 비워서 출시하거나 기기가 만들게 하고, 누구의 정보인지 알아보십시오.

check-core-dump-kept = 보관되는 비정상 종료 프로그램의 메모리
check-core-dump-kept-concern = { $place } 설정은 비정상 종료한 프로그램의 메모리를 남깁니다({ $setting }). 그 안의 키와 비밀번호가 파일로 남게 됩니다.
check-core-dump-kept-fix = kernel.core_pattern=|/bin/false와 fs.suid_dumpable=0으로 설정하고 ulimit -c를 빼십시오.

check-remote-log = 기기 밖으로 나가는 로그
check-remote-log-concern = { $place } 설정은 모든 제품에서 시스템 로그를 { $host }(으)로 보냅니다. 이는 텔레메트리이며 평문입니다.
check-remote-log-fix = 호스트를 빼거나, 텔레메트리를 IXIT 표 24와 사용자에게 밝히고 TLS로 보내십시오.

check-telemetry-endpoint = 텔레메트리 서비스의 주소
check-telemetry-endpoint-note = { $place } 파일에 텔레메트리를 모으는 { $host }({ $operator })이(가) 있습니다. 신고하고 사용자에게 설명해야 합니다.
check-telemetry-endpoint-fix = IXIT 표 24와 개인정보 안내에 적거나, 이것 없이 빌드하십시오.

check-request-runs-as-command = 요청에 실려 온 값이 명령으로 실행됨
check-request-runs-as-command-concern = { $place } 파일은 요청의 { $source } 값을 확인 없이 { $sink }에 넘기는 것으로 보입니다. 요청을 보내는 사람이 명령을 정할 수 있습니다.
check-request-runs-as-command-fix = 정해진 형식에 맞는 값만 통과시키고, 별도의 인수로 넘기거나 이스케이프하십시오.

check-download-runs-as-code = 내려받은 것이 그대로 실행됨
check-download-runs-as-code-concern = { $sink ->
    [file] { $place } 파일은 파일을 내려받아 검증 없이 실행합니다. 서버를 대신해 응답하는 사람이 기기에서 코드를 실행할 수 있습니다.
   *[shell] { $place } 파일은 내려받은 것을 곧바로 { $sink }에 넘깁니다. 서버를 대신해 응답하는 사람이 기기에서 코드를 실행할 수 있습니다.
}
check-download-runs-as-code-fix = 파일로 받아 서명을 확인한 뒤 실행하거나 업데이트 방식을 쓰십시오.

check-password-in-configuration = 설정 파일에 정해져 있는 로그인 비밀번호
check-password-in-configuration-breach = { $how ->
    [copy] { $place } 파일이 기기의 계정 파일이 되며, 그 안의 계정 “{ $user }”의 비밀번호는 모든 제품에서 비어 있거나 누구나 아는 것입니다.
    [script] 저절로 실행되는 스크립트가 계정 “{ $user }”의 비밀번호를 모든 제품에서 똑같이 정하거나 없앱니다({ $place }).
   *[web] { $place } 파일은 { $service }에 비어 있거나 누구나 아는 비밀번호(사용자 { $user })를 모든 제품에서 주며, 이를 받는 웹 서버가 시작됩니다.
}
check-password-in-configuration-concern = { $place } 파일에 { $service }의 비밀번호(사용자 { $user })가 있으며, 첫 시작 때 바꾸지 않으면 모든 제품에서 같습니다. { $open ->
    [yes] 비어 있거나 누구나 아는 것입니다.
   *[no] 시도한 목록에는 없습니다.
}
check-password-in-configuration-fix = { $path } 파일에서 이를 빼고, 기기마다 비밀번호를 만들거나 소유자가 먼저 정하게 하십시오.

check-weak-tls-version = 아직도 SSL을 쓰는 TLS 서버
check-weak-tls-version-breach = { $program }이(가) { $versions }을(를) 쓰도록 설정되어 있습니다({ $place }). 중간에 있는 사람이 가장 낡은 버전을 골라 내용을 읽습니다.
check-weak-tls-version-concern = { $program }이(가) { $versions }을(를) 쓰도록 설정되어 있습니다({ $place }). 낡은 버전이며, 이 서버와 라이브러리가 아직 쓰는지 사람이 확인해야 합니다.
check-weak-tls-version-upheld = { $program }은(는) TLS 1.2보다 낡은 것을 쓰지 않습니다({ $place }).
check-weak-tls-version-fix = { $program } 설정에서 TLS 1.2와 1.3만 켜십시오.

check-weak-tls-cipher = 깨진 암호 스위트를 쓰는 TLS 서버
check-weak-tls-cipher-breach = { $program }이(가) { $ciphers }을(를) 제공합니다({ $place }). 이것으로 보낸 내용은 읽히거나 누구에게서 온 것인지 알 수 없습니다.
check-weak-tls-cipher-concern = { $program }이(가) { $ciphers }을(를) 제공하도록 설정되어 있습니다({ $place }). 라이브러리에 아직 있는지, 서버가 시작되는지 사람이 확인해야 합니다.
check-weak-tls-cipher-fix = { $program } 설정에서 목록을 빼거나 HIGH:!aNULL:!eNULL:!3DES로 하십시오.

check-open-file-share = 아무에게도 비밀번호를 묻지 않는 파일 공유
check-open-file-share-breach = { $program }은(는) 네트워크의 누구나 비밀번호 없이 “{ $share }”에 쓰게 합니다({ $place }).
check-open-file-share-concern = { $program }은(는) 손님이 비밀번호 없이 “{ $share }”에 들어오게 합니다({ $place }). { $may ->
    [write] 따로 제한이 없으면 쓸 수 있습니다.
   *[read] 읽을 수 있습니다.
} 의도한 것인지 사람이 확인해야 합니다.
check-open-file-share-fix = 공유를 넣어 출하하지 마십시오. 소유자가 사용자와 비밀번호를 정해 만들게 하십시오.

check-old-smb-version = 첫 번째 SMB를 쓰는 파일 서버
check-old-smb-version-breach = { $program }에 “{ $setting } = { $value }”이(가) 있습니다({ $place }). { $against ->
    [log-in] 이렇게 보낸 비밀번호는 몇 시간이면 풀립니다.
   *[only] 첫 번째 SMB보다 새로운 것을 쓰지 않으므로 중간에 있는 사람이 파일을 읽고 바꿉니다.
}
check-old-smb-version-concern = { $program }에 “{ $setting } = { $value }”이(가) 있습니다({ $place }). 암호화가 없는 첫 번째 SMB도 쓰거나 쓸 수 있습니다.
check-old-smb-version-upheld = { $program }은(는) “{ $value }”보다 낡은 것을 쓰지 않습니다({ $place }).
check-old-smb-version-note = { $program }은(는) “{ $value }”보다 낡은 것을 쓰지 않습니다({ $place }).
check-old-smb-version-fix = server min protocol = SMB2_10 이상, lanman auth = no, ntlm auth = ntlmv2-only로 하십시오.

check-open-data-store = 아무에게도 비밀번호를 묻지 않는 데이터 저장소
check-open-data-store-breach = { $program }이(가) { $address }, 포트 { $port }에서 비밀번호를 묻지 않고 받습니다({ $place }). 닿는 사람은 그 안의 모든 것을 읽고 바꿉니다.
check-open-data-store-concern = { $program }이(가) { $address }, 포트 { $port }에서 비밀번호 없이 받습니다({ $place }). 낯선 사람이 들어올 수 있는지, 시작되는지 사람이 확인해야 합니다.
check-open-data-store-note = 포트 { $port }의 { $program }은(는) 비밀번호를 요구합니다({ $place }).
check-open-data-store-fix = { $program }이(가) 127.0.0.1이나 로컬 소켓에서만 받게 하십시오. 다른 기기가 써야 한다면 로그인을 요구하고 TLS를 쓰십시오.

check-vnc-without-password = 네트워크의 누구나 넘겨받을 수 있는 화면
check-vnc-without-password-breach = { $place }에서 { $program }을(를) 비밀번호 없이 시작합니다. 포트에 닿는 사람은 화면을 보고 키보드를 씁니다.
check-vnc-without-password-concern = { $place }에서 { $program }을(를) 시작하거나 시작할 수 있는데 비밀번호에 대한 말이 없습니다. 요구하는지 사람이 확인해야 합니다.
check-vnc-without-password-fix = { $program }을(를) 빼거나, 키를 쓰는 SSH 뒤에서 127.0.0.1만 받게 하십시오.

check-open-camera-stream = 네트워크의 누구나 볼 수 있는 카메라 영상
check-open-camera-stream-breach = { $program }이(가) 로그인 없이 네트워크의 누구에게나 영상을 줍니다({ $place }).
check-open-camera-stream-concern = { $program }이(가) 로그인을 요구한다는 흔적이 없습니다({ $place }). 사람이 확인해야 합니다.
check-open-camera-stream-note = { $program }은(는) 로그인을 요구합니다({ $place }).
check-open-camera-stream-fix = 소유자가 정하는 사용자와 비밀번호를 요구하고 영상을 TLS로 보내십시오.

check-anonymous-ftp = 비밀번호 없이 들어갈 수 있는 FTP 서버
check-anonymous-ftp-breach = { $program }은(는) 익명 사용자를 받습니다({ $place }). { $may ->
    [write] 파일을 쓸 수 있습니다.
   *[read] 그곳에 있는 것을 읽습니다.
}
check-anonymous-ftp-concern = { $program }은(는) 익명 사용자를 받을 수 있습니다({ $place }). 실제로 그런지, 시작되는지 사람이 확인해야 합니다.
check-anonymous-ftp-fix = { $program }을(를) 빼십시오. 누구나 파일을 받아야 한다면 HTTPS로 제공하십시오.

check-directory-listing = 폴더 목록을 보여 주는 웹 서버
check-directory-listing-concern = { $program }은(는) 폴더에 무엇이 있는지 누구에게나 보여 줍니다({ $place }). 무엇이 보이는지 사람이 확인해야 합니다.
check-directory-listing-fix = { $program } 설정에서 폴더 목록을 끄십시오.

check-web-server-as-root = root로 도는 웹 서버
check-web-server-as-root-concern = { $program }은(는) { $account }(으)로 돕니다({ $place }). 그 결함으로 들어온 사람은 기기 전체를 얻습니다.
check-web-server-as-root-upheld = { $program }은(는) root가 아니라 { $account }(으)로 돕니다({ $place }).
check-web-server-as-root-fix = { $program }에 자기 계정을 주고, 시스템을 바꿔야 하는 일은 그 뒤의 작은 프로그램에 맡기십시오.

check-open-to-internet = 인터넷에서 서비스에 닿을 수 있는 공유기
check-open-to-internet-breach = { $how ->
    [rule] 규칙 하나가 인터넷의 누구나 { $services }이(가) 받는 포트 { $port }에 들어오게 합니다({ $place }).
   *[zone] 방화벽이 인터넷에서 오는 것을 모두 받아들입니다({ $place }). 시작되는 서비스: { $services }.
}
check-open-to-internet-concern = { $how ->
    [rule] 규칙 하나가 인터넷의 누구나 { $services }이(가) 받는 포트 { $port }에 들어오게 합니다({ $place }). 필요한지 사람이 확인해야 합니다.
    [no-rule] 적용되는 규칙이 아무것도 막지 않습니다({ $place }). 시작되는 서비스: { $services }.
   *[zone] 방화벽 규칙이 인터넷에서 오는 것을 모두 받아들입니다({ $place }). 규칙이 적용되는지, 무엇이 받는지 사람이 확인해야 합니다.
}
check-open-to-internet-fix = wan 영역의 input을 REJECT로 하고, 그쪽에서 포트를 여는 규칙을 빼십시오.

check-inbound-denied = 낯선 접근을 막는 패킷 필터
check-inbound-denied-upheld = 밖에서 오는 것 가운데 규칙에 없는 것은 막힙니다({ $mechanism }, { $place }).
check-inbound-denied-note = 밖에서 오는 것 가운데 규칙에 없는 것은 막힙니다({ $mechanism }, { $place }). { $why ->
    [ipv4] IPv4에는 그런 규칙이 보이지 않습니다.
    [ipv6] IPv6에는 그런 규칙이 보이지 않습니다.
    [all] 해당하는 상대에게 모든 포트를 여는 규칙이 있습니다.
   *[open] 포트를 여는 규칙이 있습니다: { $ports }.
}
check-inbound-denied-fix = 포트를 여는 규칙마다 누가 필요로 하는지 따지고, IPv6에도 IPv4와 같은 규칙을 두십시오.

check-reflector-service = 다른 이를 공격하는 데 이용되는 반사 서비스
check-reflector-service-breach = { $program }이(가) 포트 { $port }에서 누구에게나 답합니다({ $place }). 보낸 이를 속이면 { $protocol }은(는) 물음의 { $factor }배까지를 남에게 보냅니다.
check-reflector-service-concern = { $program }이(가) 포트 { $port }에서 누구에게나 답할 수 있습니다({ $place }). { $protocol }은(는) 물음의 { $factor }배까지 보내며, 보낸 이를 속이면 남에게 갑니다.
check-reflector-service-fix = { $program }을(를) 빼거나 집 안 네트워크에만 답하게 하십시오.
check-flawed-key = 수에 결함이 있는 키
check-flawed-key-breach = { $place }에 아무것도 보호하지 못하는 RSA 키({ $bits }비트, { $fingerprint })가 있습니다. 공개 부분에서 개인 부분을 구할 수 있습니다. { $how ->
    [exponent] 지수가 1이므로 암호화해도 내용이 그대로 드러납니다.
    [close] 두 소수가 너무 가까워 바로 찾아낼 수 있습니다.
    [shared] 이미지의 다른 키와 소수 하나를 공유합니다.
   *[roca] 결함 있는 라이브러리가 만든 형태입니다(ROCA, CVE-2017-15361).
}
check-flawed-key-concern = { $place }에 RSA 키({ $bits }비트, { $fingerprint })가 있습니다. { $how ->
    [roca] 결함 있는 라이브러리가 만든 형태입니다(ROCA, CVE-2017-15361). 이 크기에서는 아직 실행 가능한 공격이 알려지지 않았습니다.
   *[small] 지수가 17보다 작습니다. 라이브러리가 패딩을 제대로 검사하지 않으면 서명을 위조할 수 있습니다.
}
check-flawed-key-fix = 난수가 충분한 기기에서 최신 라이브러리로 새 키를 만들고, 옛 키로 서명한 것을 교체하십시오.

check-expired-certificate = 이미지를 빌드할 때 이미 만료된 인증서
check-expired-certificate-concern = { $place }의 인증서는 { $until }까지 유효했는데 이미지는 그 뒤에 만들어졌습니다. 검사하면 거부되거나, 아예 검사하지 않는 것입니다.
check-expired-certificate-note = { $place }의 인증서는 이미지가 빌드된 뒤인 { $from }부터 유효합니다.
check-expired-certificate-fix = 새 인증서를 넣거나 옛 인증서를 빼십시오. 지원 기간 중의 갱신 방법을 계획하십시오.

check-weak-certificate-signature = 깨진 해시로 서명된 인증서
check-weak-certificate-signature-concern = { $place }의 인증서는 { $hash }로 서명되었습니다. 같은 값을 갖는 두 문서를 만들 수 있으므로, 같은 서명 아래 다른 이름이 올 수 있습니다.
check-weak-certificate-signature-fix = SHA-256으로 인증서를 다시 발급받으십시오.

check-shared-device-certificate = 개인 키와 함께 배포되는 인증서
check-shared-device-certificate-concern = { $place }의 인증서와 그 개인 키({ $key })가 이미지에 있어 모든 제품의 신원이 같습니다. { $authority ->
    [yes] 다른 인증서에 서명할 수 있으므로, 이미지를 가진 사람은 인증서를 발급할 수 있습니다.
   *[no] 이미지를 가진 사람은 어느 제품으로든 위장할 수 있습니다.
}
check-shared-device-certificate-fix = 첫 시작이나 생산 때 제품마다 키를 만들고 그때 인증서에 서명받으십시오. 인증 기관의 키는 오프라인에 두십시오.

check-settings-in-clear = 플래시에 평문으로 남는 마이크로컨트롤러 설정
check-settings-in-clear-concern = { $place }의 파티션 “{ $label }”이(가) 암호화되지 않았고 키를 위한 파티션도 없습니다. 칩에서 Wi-Fi 비밀번호와 토큰을 읽을 수 있습니다.
check-settings-in-clear-note = { $place }의 파티션 “{ $label }”은(는) 암호화할 수 있습니다. 그렇게 표시되었거나 키를 위한 파티션이 있습니다. 실제로 암호화하는지는 퓨즈가 정합니다.
check-settings-in-clear-fix = 플래시 암호화를 릴리스 모드로 켜고 NVS 암호화(CONFIG_NVS_ENCRYPTION)를 켜십시오.

check-unbounded-copy-in-service = 한계 없이 복사하는 네트워크 프로그램
check-unbounded-copy-in-service-concern = 네트워크를 기다리는 프로그램 { $count }개가 한계 없이 텍스트를 복사하며 셸을 실행하거나, gets를 씁니다({ $gets }개): { $names }. 외부에서 무엇이 닿는지 사람이 확인해야 합니다.
check-unbounded-copy-in-service-fix = snprintf, strlcpy, fgets를 쓰고, 프로그램은 셸을 거치지 말고 단어 목록(execve, posix_spawn)으로 실행하십시오.

check-permissive-access-control = 강제되지 않는 강제 접근 통제
check-permissive-access-control-upheld = { $place }에서 SELinux를 강제하며 그 정책이 이미지에 있습니다.
check-permissive-access-control-note = { $place }에서 SELinux를 강제하며 그 정책이 이미지에 있습니다.
check-permissive-access-control-concern = { $place }에서 SELinux가 꺼져 있거나 강제되지 않습니다({ $value }). 장악된 서비스는 그 사용자가 할 수 있는 모든 일을 할 수 있습니다.
check-permissive-access-control-fix = 시험 빌드에서 정책을 완성한 뒤 SELINUX=enforcing으로 출시하고, 명령줄에서 해당 단어를 빼십시오.

check-android-debug-build = 디버깅용으로 빌드된 Android
check-android-debug-build-breach = { $place }은(는) 디버깅용 빌드이고({ $setting }) USB에서 adb가 키 없이 켜져 있습니다. 케이블만 있으면 root 셸을 얻습니다.
check-android-debug-build-concern = { $place }은(는) 디버깅용 빌드입니다({ $setting }). adb에 닿을 수 있으면 root 셸을 얻습니다.
check-android-debug-build-note = { $place }은(는) 출시용 빌드입니다({ $setting }).
check-android-debug-build-fix = 출시 버전을 user로 빌드하고, ro.adb.secure=1을 유지하며, persist.sys.usb.config에서 adb를 빼십시오.

check-android-test-keys = 누구나 가진 키로 서명된 Android
check-android-test-keys-concern = { $place }에 test-keys, 곧 Android 공개 소스의 키로 서명되었다고 적혀 있습니다. 그렇다면 누구나 이 기기가 제조사 것으로 여길 업데이트와 앱에 서명할 수 있습니다.
check-android-test-keys-fix = 오프라인에 보관하는 자체 키로 출시 버전에 서명하십시오. 그러면 태그가 release-keys가 됩니다.

check-unsigned-kernel-module = 서명 없는 모듈을 불러오는 커널
check-unsigned-kernel-module-concern = { $place }의 커널은 서명되지 않은 모듈을 불러옵니다({ $option }). 잠깐이라도 root가 된 사람은 모든 것 아래에 코드를 둘 수 있습니다.
check-unsigned-kernel-module-note = { $place }의 커널은 서명 없는 모듈을 불러오지 않습니다({ $option }).
check-unsigned-kernel-module-fix = CONFIG_MODULE_SIG_FORCE를 켜거나 CONFIG_MODULES 없이 빌드하십시오.

check-network-boot = 네트워크에서 불러오는 부트로더
check-network-boot-concern = { $place }은(는) 시작할 때 네트워크에서 불러오며({ $command }), 누가 응답하는지 로더는 알 수 없습니다. 서명을 요구하는지 사람이 확인해야 합니다.
check-network-boot-fix = 출시 버전의 환경에서 그 명령을 빼거나, 불러온 것에 서명을 요구하십시오.

check-single-system-slot = 두 번째 자리가 없는 시스템
check-single-system-slot-upheld = { $place }에 시스템을 위한 두 번째 자리가 있습니다({ $mechanism }). 업데이트가 중단되어도 실행 중인 시스템은 온전합니다.
check-single-system-slot-concern = { $place }에 시스템 자리가 하나뿐입니다({ $mechanism }). 업데이트 중 전원이 끊기면 시작되지 않는 기기가 될 수 있습니다.
check-single-system-slot-fix = 두 슬롯을 두고 마지막에 전환하며, 새 시스템이 시작된 뒤 확정하십시오.

check-incomplete-reset = 파일을 하나씩 지우는 공장 초기화
check-incomplete-reset-upheld = { $place }에서 파티션이나 파일 시스템 전체를 지웁니다({ $command }).
check-incomplete-reset-note = { $how ->
    [unsure] { $place }에서 파티션을 지우지만({ $command }) 일부 인수에서만이거나 개별 파일 삭제와 함께입니다. 그것이 사용자의 모든 데이터인지 사람이 확인해야 합니다.
   *[remade] { $place }에서 파일 시스템을 비웁니다({ $command }). 파일에 있던 내용이 블록에 남을 수 있으므로 블록도 지우거나 discard해야 합니다.
 }
check-incomplete-reset-concern = { $place }에서 개별 파일이나 설정만 지우고({ $command }) 전체는 지우지 않습니다. 목록에서 빠진 것은 다음 소유자에게 남습니다.
check-incomplete-reset-fix = 사용자 데이터를 한 파티션에 두고 통째로 지우십시오.

check-login-without-lockout = 네트워크 로그인의 추측 대비
check-login-without-lockout-upheld = { $place }에서 비밀번호가 틀리면 SSH 로그인을 잠급니다({ $mechanism }: { $tries }).
check-login-without-lockout-note = { $place }에서 비밀번호가 틀리면 SSH 로그인을 잠급니다({ $mechanism }: { $tries }). 네트워크를 통한 다른 로그인에는 별도의 잠금이 필요합니다.
check-login-without-lockout-concern = { $mechanism ->
    [web-login] { $place }에서 비밀번호를 받지만 잠금, 시도 횟수, 대기와 관련된 내용이 없습니다. 추측을 무엇이 막는지 사람이 확인해야 합니다.
   *[other] { $tries ->
        [root] { $place }에서 비밀번호가 틀리면 SSH 로그인을 잠그지만({ $mechanism }), 비밀번호로 로그인할 수 있는 root는 결코 잠그지 않습니다.
       *[other] { $place }에 잠금 모듈({ $mechanism })이 있지만 아무도 잠그지 않습니다({ $tries }).
    }
}
check-login-without-lockout-fix = 시도 횟수와 시간을 정하거나(deny=5, unlock_time=600) 키만 받으십시오.

check-secret-in-log = 스크립트가 로그에 적는 비밀
check-secret-in-log-concern = { $place }에서 변수 { $variable } 값을 로그에 적습니다. 이 변수에 비밀이 들어 있다면 로그를 읽는 사람이 알게 됩니다.
check-secret-in-log-fix = 설정되었다는 사실만 기록하고 값은 기록하지 마십시오.

check-remote-shell-starts = 연결한 누구에게나 열리는 셸
check-remote-shell-starts-breach = { $place } 파일이 { $program }을(를) 시작하며, 포트 { $port }에 연결한 사람은 아무것도 묻지 않는 셸을 얻습니다.
check-remote-shell-starts-concern = { $place } 파일이 { $program }을(를) 시작하거나 시작할 수 있으며, 포트 { $port }에 연결한 사람이 셸을 얻을 수 있습니다. 그런지는 사람이 살펴봐야 합니다.
check-remote-shell-starts-fix = { $place }에서 { $program }을(를) 시작하는 줄을 지우십시오. 네트워크로 셸이 필요하면 키를 쓰는 SSH를 사용하되, 소유자가 켜기 전까지는 꺼 두십시오.

check-removable-media-script = 메모리 카드에서 실행되는 스크립트
check-removable-media-script-concern = { $place }에서 { $path } 파일을 그대로 실행합니다. 그런 파일이 든 카드나 스틱을 꽂는 사람이 무엇을 실행할지 정합니다.
check-removable-media-script-fix = 배포판에서 빼십시오. 카드의 것은 이미지의 키로 서명을 확인한 뒤에만 실행하십시오.
