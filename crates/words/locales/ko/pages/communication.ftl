# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    이미지가 시작하며, 기기 자신이 아닌 상대에게도 열린 mosquitto.

    - 5.5-4 *위반*(단위 5.5-4-1a: 네트워크로 접근할 수 있는 것에 인증이 없음): `allow_anonymous true`이고 권한 목록(`acl_file`)이 없으며 클라이언트 인증서를 요구하지 않습니다.
    - *확인 필요*: 같은 경우이지만 권한 목록이 있거나, 이미지만으로는 시작하는지 알 수 없음.
    - *참고*: `allow_anonymous false`. 접근할 수 있는 다른 기능에 대해서는 말해 주지 않습니다.
page-mqtt-anonymous-why = 네트워크 안에 있는 사람은 모든 메시지를 읽고, 듣고 있는 모두에게 명령을 보낼 수 있습니다.
page-mqtt-anonymous-blind =
    - 토픽이 하는 일, 인증하는 플러그인, 방화벽.
    - 기본값: 설정이 없으면 2.0 이전 버전은 누구나 들이고, 이후 버전은 아무도 들이지 않습니다.
page-mqtt-anonymous-fix = `password_file`과 함께 `allow_anonymous false`로 하거나 클라이언트 인증서를 쓰십시오(`require_certificate true`). 기기만 쓴다면 리스너를 127.0.0.1에 묶으십시오.

page-ssh-weak-algorithms-sees =
    OpenSSH 서버 설정의 `Ciphers`, `MACs`, `KexAlgorithms`, `Protocol`이 개발자들이 꺼 둔 것을 다시 켜는 경우: RC4, DES와 3DES, Blowfish, CBC 모드, MD5, `diffie-hellman-group1-sha1`, 프로토콜 버전 1.

    - 5.5-1 *위반*(단위 5.5-1-1d: 암호 기술에 알려진 현실적인 공격이 있음): 서버가 시작되고 RC4, 단일 DES 또는 그룹 1을 제공합니다. MAC의 MD5와 프로토콜 버전 1(OpenSSH 7.4부터 서버에 없음)은 확인이 필요한 것으로 봅니다.
    - 같은 단위의 *확인 필요*: 나머지(3DES, Blowfish, CBC), 또는 이미지만으로는 시작하는지 알 수 없음.
page-ssh-weak-algorithms-why = 중간에 있는 사람은 양쪽이 아는 것 가운데 가장 약한 것을 고릅니다.
page-ssh-weak-algorithms-blind =
    - 이런 줄이 없는 서버가 무엇을 제공하는지: 버전에 따라 다릅니다.
    - 알고리즘이 내장된 dropbear.
page-ssh-weak-algorithms-fix = 그 줄을 빼십시오. OpenSSH가 기본으로 제공하는 것은 견고합니다. 소비자용 기기에서 오래된 클라이언트는 이유가 되지 않습니다.

page-weak-key-sees =
    크기를 알 수 있는 키와 인증서: 2048비트 미만의 RSA, DSA, 224비트 미만의 타원 곡선. 키와 파일마다 한 번 *확인 필요*.

    넘어가는 것: 공인 인증 기관의 묶음인, 인증서가 네 개 이상인 파일(그 안의 오래된 루트는 자체 서명이 아니라 이름으로 신뢰함); 프로그램 안의 키; 문서와 시험.
page-weak-key-why = 이 크기의 키는 NIST SP 800-131A, BSI TR-02102, SOGIS 목록이 2014년부터 허용하는 수준에 못 미칩니다. 512비트 RSA는 몇 시간이면 인수분해되고, 1024비트는 국가 수준에서 가능합니다.
page-weak-key-blind =
    - 키의 용도와 쓰이는지 여부. 그래서 확인이 필요한 것으로만 봅니다.
    - 기기가 스스로 만드는 키와, 암호화된 키의 크기.
    - 숫자 자체에 결함이 있는 키(`flawed-key`)와 2008년 Debian 생성기의 키.
page-weak-key-fix = 새 키를 만드십시오. Ed25519, P-256 또는 3072비트 RSA가 좋습니다. 업데이트를 확인하는 키라면, 이전 키로 서명한 업데이트로 새 키를 배포하십시오.

page-weak-wifi-sees =
    기기 자체 Wi-Fi의 암호화 방식: hostapd의 `wpa`와 `wep_key`, OpenWrt의 `encryption`.

    - 5.5-1 *위반*(단위 5.5-1-1d: 암호 기술에 알려진 현실적인 공격이 있음): 출하 상태에서 WEP가 켜져 있습니다. 키는 몇 분 엿듣는 것만으로 알아낼 수 있습니다.
    - 같은 조항의 *확인 필요*(단위 5.5-1-1a): 네트워크가 켜져 있고 열려 있습니다. 설정 때만 쓰일 수 있지만, 그렇다면 오가는 내용에 별도의 보호가 필요합니다.
    - *확인 필요*(단위 5.5-1-1d): TKIP만 쓰는 초기 WPA.
page-weak-wifi-why = 오가는 내용을 범위 안의 누구나 읽고 바꿀 수 있습니다.
page-weak-wifi-blind =
    - 열린 네트워크가 얼마나 오래 켜져 있는지, 설정 과정을 무엇이 보호하는지.
    - 다른 곳에서 설정을 가져오는 드라이버.
page-weak-wifi-fix = CCMP를 쓰는 WPA2나 WPA3(`wpa=2`, `rsn_pairwise=CCMP`, `encryption sae-mixed`)를, 제품마다 고유한 키와 함께 쓰십시오.

page-web-interface-without-tls-sees =
    이미지가 시작하는 웹 서버(uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd)와, 설정이 기기 자신이 아닌 상대에게 여는 평문 HTTP 주소.

    - 5.5-1(단위 5.5-1-1a)과 5.6-1(단위 5.6-1-1a) *위반*: 서버가 출하 상태에서 켜져 있고, 그 페이지가 관리 인터페이스이거나(Lua나 ubus 처리기 또는 LuCI가 있는 uhttpd), 같은 서버가 TLS로도 제공하면서 한 줄이 이 주소의 TLS를 끕니다. 제조사가 저쪽은 보호하고 이쪽은 보호하지 않는 셈입니다. 이미지에 TLS 라이브러리나 인증서가 없으면 uhttpd의 `redirect_https`는 소용이 없고, 서버는 평문 HTTP로 남습니다.
    - *확인 필요*: 서버가 켜져 있지만 페이지가 로그인을 요구하는지, HTTPS로 보내는지 이미지로는 알 수 없음. 또는 이미지만으로는 알 수 없는 조건에서 시작함.
    - 없음: 기기 자신에게만 제공함(127.0.0.1, ::1); 모두 HTTPS로 보내고 HTTPS가 작동함; 또는 서버가 시작하지 않음.

    단위 5.6-1-1a인 이유: HTTPS는 HTTP가 하는 일을 모두 하므로 HTTP 로그인을 정당화할 것이 없습니다.
page-web-interface-without-tls-why = HTTP 로그인은 비밀번호와 이어지는 세션을 같은 네트워크의 모두에게, 손님의 휴대폰과 감염된 텔레비전에도 평문으로 보냅니다. 중간에 있는 사람은 페이지를 바꿀 수도 있습니다. 5.5-1은 용도에 맞는 모범적인 암호 기술을 요구하는데, 여기에는 전혀 없습니다.
page-web-interface-without-tls-blind =
    - 페이지가 무엇인지. 공개된 그림만 제공하는 서버는 결함이 아닙니다.
    - uhttpd가 아닌 서버의 리디렉션과 페이지 스스로 하는 리디렉션: HTTPS 옆에서 보내기만 하는 것일 수 있는 서버는 확인이 필요한 것으로 봅니다.
    - 포트를 닫는 방화벽; 다른 이름의 서버와 프로그램에 컴파일된 서버.
    - TLS가 있는 경우 얼마나 좋은지.
page-web-interface-without-tls-fix = 기기마다 첫 시작 때 만든 키로 페이지를 HTTPS로 제공하고, 80번 포트는 보내기만 하거나 닫으십시오. OpenWrt에서는 uhttpd용 TLS 라이브러리와 인증서를 만드는 프로그램을 설치하고 `redirect_https 1`로 설정하십시오. lighttpd에서는 80번 포트에 `url.redirect`를 쓰십시오.
