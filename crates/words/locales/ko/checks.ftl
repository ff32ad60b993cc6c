# SPDX-License-Identifier: Apache-2.0 OR MIT
# 점검: 제목, 발견 내용, 조치.

check-authorized-key = 모든 제품에 로그인할 수 있는 키
check-authorized-key-concern = { $place } 때문에 키 하나({ $algorithm }, { $fingerprint })를 가진 사람이 이 이미지로 만든 모든 제품에 로그인할 수 있습니다. 소유자는 이를 알 수도, 막을 수도 없습니다.
check-authorized-key-fix = 출시 빌드에서 키를 빼십시오. 지원을 위해 접근이 필요하다면 소유자가 일정 기간만, 그 제품 전용 키로 열 수 있게 하고 이를 선언하십시오.

check-fixed-password-hash = 모든 제품에서 같은 비밀번호
check-fixed-password-hash-breach = 계정 “{ $account }”의 비밀번호가 { $place }에 고정되어 있습니다({ $scheme }). 모든 제품에서 같으므로 한 번 알아낸 사람은 모두 열 수 있습니다.
check-fixed-password-hash-concern = { $place }에 계정 “{ $account }”의 고정된 비밀번호가 있습니다({ $scheme }). 이것으로 로그인할 수 있다는 증거는 없지만, 웹 페이지나 파일 공유가 모든 제품에서 받아들일 수 있습니다.
check-fixed-password-hash-fix = 계정을 잠근 상태로 출하하십시오(/etc/shadow에 “{ $account }:!:”). 그리고 생산할 때 제품마다 고유한 무작위 비밀번호를 넣거나, 첫 시작 때 소유자가 정하게 하십시오. 기존 비밀번호는 알려진 것으로 간주하십시오.

check-host-private-key = 모든 제품에서 같은 SSH 호스트 키
check-host-private-key-breach = { $place } 파일은 SSH 호스트의 개인 키입니다({ $algorithm }, { $fingerprint }). 펌웨어를 내려받은 사람은 누구나 이 키를 갖게 되어, 어떤 제품으로든 행세하고 거기에 입력되는 비밀번호를 읽을 수 있습니다.
check-host-private-key-fix = 이미지에서 파일을 빼고, 기기마다 첫 시작 때 쓰기 가능한 파티션에 자체 키를 만들게 하십시오(dropbear -R, ssh-keygen -A). 이미 판매된 제품의 키는 다음 업데이트에서 바꾸십시오.

check-password-less-account = 비밀번호 없이 열리는 계정
check-password-less-account-breach = { $place }에서 계정 “{ $account }”에 비밀번호가 없습니다. 네트워크나 직렬 포트로 로그인 화면에 닿는 사람은 누구나 모든 제품에서 셸({ $shell })을 얻습니다.
check-password-less-account-concern = { $place }에서 계정 “{ $account }”에 비밀번호가 없습니다. passwd에서 해당 줄을 읽지 못해, 로그인하면 셸을 얻는지는 알 수 없습니다.
check-password-less-account-upheld = 비밀번호를 정하기 전에는 아무도 로그인할 수 없습니다. { $locked ->
    [0] { $place }에는 로그인 셸이 있는 계정이 없습니다.
   *[other] { $place }에서 로그인 셸이 있는 계정 { $locked }개가 모두 잠겨 있습니다.
}
check-password-less-account-fix = 계정을 잠근 상태로 출하하십시오(/etc/shadow에 “{ $account }:!:”). 소유자가 비밀번호를 정하기 전에는 첫 시작이 더 진행되지 않게 하거나, 생산할 때 제품마다 고유한 비밀번호를 넣으십시오.

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
