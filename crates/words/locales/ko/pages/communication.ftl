# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    이미지가 시작하며, 기기 자신이 아닌 상대에게도 열린 mosquitto.

    - 5.5-4 *위반*(단위 5.5-4-1a: 네트워크로 접근할 수 있는 것에 인증이 없음): `allow_anonymous true`이고 권한 목록(`acl_file`)도 플러그인(`plugin`)도 없으며 클라이언트에 키나 인증서가 필요하지 않습니다.
    - *확인 필요*: 같은 경우이지만 거부할 수 있는 권한 목록이나 플러그인이 있거나, 이미지만으로는 시작하는지 알 수 없음.
    - *참고*: `allow_anonymous false`. 접근할 수 있는 다른 기능에 대해서는 말해 주지 않습니다.
page-mqtt-anonymous-why = 네트워크 안에 있는 사람은 모든 메시지를 읽고, 듣고 있는 모두에게 명령을 보낼 수 있습니다.
page-mqtt-anonymous-blind =
    - 토픽이 하는 일, 플러그인이 요구하는 것, 방화벽.
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
    이미지가 시작하는 웹 서버(uhttpd, lighttpd, nginx, boa, mini_httpd, thttpd, Apache httpd)와, 설정이 기기 자신이 아닌 상대에게 여는 평문 HTTP 주소.

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

page-anonymous-ftp-sees =
    vsftpd, ProFTPD, Pure-FTPd의 설정, BusyBox ftpd의 옵션과, 이미지가 이들을 시작하는지.

    - 5.5-4 *위반*(단위 5.5-4-1a: 네트워크로 접근할 수 있는 것에 인증이 없음): 익명 사용자를 들이는 줄이 있고(`anonymous_enable=YES`, `<Anonymous …>`, `NoAnonymous no`; BusyBox ftpd의 `-A`와 `-a`) 서버가 시작합니다.
    - *확인 필요*: 같은 경우이지만 이미지만으로는 시작하는지 알 수 없음; 그런 줄이 없는 vsftpd(기본으로 들임).

    FTP가 있다는 것 자체는 `legacy-remote-service`가 알려 줍니다.
page-anonymous-ftp-why = 비밀번호를 내지 않은 사람이 거기 있는 것을 읽고, 흔히 무언가를 두어 다른 사람이 가져가거나 기기가 실행하게 할 수 있습니다.
page-anonymous-ftp-blind =
    - 폴더에 무엇이 있고, 권한이 익명 사용자에게 무엇을 허용하는지.
    - 다른 이름의 서버와, 그런 옵션이 없어 빌드에 따라 다른 BusyBox의 ftpd.
page-anonymous-ftp-fix = 서버를 빼십시오. 누구나 파일을 가져가야 한다면, 아무도 쓰지 못하는 폴더에서 HTTPS로 제공하십시오.

page-old-smb-version-sees =
    Samba나 ksmbd가 시작되는 곳에서 smb.conf가 지정한 SMB와 로그인의 버전.

    - 5.5-1 *위반*(단위 5.5-1-1d: 암호 기술에 알려진 현실적인 공격이 있음): 첫 버전보다 새로운 것을 쓰지 않거나(`server max protocol = NT1`), LAN Manager나 NTLM 버전 1 로그인을 받습니다(`lanman auth`, `ntlm auth`).
    - *확인 필요*: 첫 버전도 씀(`server min protocol = NT1`), 또는 이미지만으로는 서버가 시작하는지 알 수 없음.
    - *준수*(같은 단위): 최소 버전이 3.0 이상이고, 암호화가 필수이며, 서버가 시작함.
    - *참고*: 최소 버전이 2.02 이상임.
page-old-smb-version-why = 첫 SMB에는 암호화가 없고 서명은 MD5로 만듭니다. 중간에 있는 사람이 파일을 읽고 바꿉니다. LAN Manager와 NTLM 버전 1의 비밀번호는 둘 다 DES에 기반해 몇 시간이면 풀립니다. 웜이 첫 SMB 서버를 통해 전 세계로 퍼졌습니다.
page-old-smb-version-blind =
    - 그런 줄이 없는 서버가 쓰는 버전: Samba 4.11부터는 첫 버전을 쓰지 않습니다.
    - Samba와 ksmbd가 아닌 서버.
page-old-smb-version-fix = `server min protocol = SMB2_10` 이상, `lanman auth = no`, `ntlm auth = ntlmv2-only`로 하십시오.

page-weak-tls-version-sees =
    서버가 시작되고 TLS 주소가 있는 곳에서 lighttpd, nginx, Apache httpd, stunnel, vsftpd, mosquitto의 설정이 켜는 TLS 버전.

    - 5.5-1 *위반*(단위 5.5-1-1d: 암호 기술에 알려진 현실적인 공격이 있음): SSL 2나 SSL 3이며, 이미지에 1.1.0보다 이전의 OpenSSL이 있고, 이들 없이 빌드되는 그 이후의 것은 없음.
    - *확인 필요*: 같은 경우이지만 그것이 보이지 않거나, 이미지만으로는 서버가 시작하는지 알 수 없음; TLS 1.0이나 1.1.
    - *준수*(같은 단위): 설정이 TLS를 쓰는 모든 포트에서 TLS 1.2 미만은 쓰지 않는다고 밝힘.
page-weak-tls-version-why = 중간에 있는 사람은 양쪽이 아는 가장 낮은 버전을 고릅니다. SSL 3은 몇 분 만에 내용을 드러내고(POODLE), SSL 2는 같은 키를 쓰는 다른 서버의 내용까지 드러냅니다(DROWN).
page-weak-tls-version-blind =
    - 그런 줄이 없는 서버가 쓰는 버전: 서버와 라이브러리의 버전에 따라 다릅니다.
    - 제조사 프로그램의 일부인 서버와, 실제 통신에서 보이는 것.
    - 라이브러리가 별도의 옵션으로 빌드되었는지.
page-weak-tls-version-fix = TLS 1.2와 1.3만 켜십시오: `ssl_protocols TLSv1.2 TLSv1.3;`(nginx), `"MinProtocol" => "TLSv1.2"`(lighttpd), `SSLProtocol -all +TLSv1.2 +TLSv1.3`(Apache).

page-open-data-store-sees =
    이미지가 다른 이가 닿을 수 있는 주소로 시작하는 Redis, Valkey, memcached.

    - 5.5-4 *위반*(단위 5.5-4-1a: 네트워크로 접근할 수 있는 것에 인증이 없음): 사용자 `default`에게 비밀번호가 필요 없고(다른 말이 없거나 `user default on nopass ~* +@all`라고 적힘) 파일이나 명령줄에서 `protected-mode no`인 Redis; 네트워크 주소에서 수신 대기하도록 된 memcached.
    - *확인 필요*: 그런 주소의 비밀번호 없는 Redis(보호 모드가 낯선 이를 막을 수 있음); 주소가 없는 memcached(기본은 모든 주소); 또는 이미지만으로는 시작하는지 알 수 없음.
    - *참고*: 비밀번호가 있는 Redis. 다른 기능이 무엇을 요구하는지는 말해 주지 않습니다.
page-open-data-store-why = 이런 저장소에 닿는 사람은 기기가 보관하는 것을 읽고 바꿉니다. Redis는 시키는 곳에 파일을 쓰므로 셸까지 한 걸음이며, 웜은 그 걸음을 스스로 내딛습니다.
page-open-data-store-blind =
    - 이미지가 불러오지 않는 방화벽; 사용자 파일(`aclfile`); 비밀번호가 얼마나 좋은지.
    - `-S` 옵션 외의 memcached SASL.
page-open-data-store-fix = 127.0.0.1이나 파일 시스템의 소켓에서 수신 대기하십시오. 다른 이가 닿아야 한다면 로그인을 요구하고 TLS를 쓰십시오.

page-open-camera-stream-sees =
    이미지가 시작하는 RTSP 서버: MediaMTX(이전 이름 rtsp-simple-server), v4l2rtspserver, live555의 서버.

    - 5.5-4 *위반*(단위 5.5-4-1a: 네트워크로 접근할 수 있는 것에 인증이 없음): `-U` 없는 v4l2rtspserver; 사용자 목록이 `any`에게 비밀번호 없이 어디서나 모든 스트림의 `read`나 `publish`를 허용하는 MediaMTX(RTSP, RTMP, SRT, 또는 HLS와 WebRTC의 페이지).
    - *확인 필요*: 특정 스트림(`path`)만 그런 경우; 사용자가 하나도 적히지 않은 MediaMTX; 소스를 고치지 않는 한 아무에게도 묻지 않는 live555MediaServer; 이미지만으로는 시작하는지 알 수 없음.
    - *참고*: 사용자와 비밀번호가 있거나 다른 서버에 묻는 MediaMTX.
page-open-camera-stream-why = 누군가의 집을 찍은 영상은 개인 데이터입니다. 로그인 없는 스트림만 찾아내는 검색 엔진도 있습니다.
page-open-camera-stream-blind =
    - 제조사 자체 프로그램의 일부인 서버와 그것이 요구하는 것: 대부분의 카메라에 있습니다.
    - 방화벽; 모든 제품에서 같은 비밀번호.
page-open-camera-stream-fix = 소유자가 정한 사용자와 비밀번호를 요구하고, 스트림을 TLS(RTSPS)나 VPN으로 전송하십시오.

page-open-file-share-sees =
    손님을 들이는 Samba와 ksmbd의 공유(smb.conf, OpenWrt의 `/etc/config/samba4` 등), `auth users`가 없는 rsync 데몬의 모듈, `sec=krb5`가 없는 NFS 내보내기(`/etc/exports`, `/etc/exports.d`), 파일을 받는 TFTP 서버(`-c`).

    - 5.5-4 *위반*(단위 5.5-4-1a: 네트워크로 접근할 수 있는 것에 인증이 없음): 서버가 시작되고, 누구나 쓸 수 있으며, 주소나 사용자로 제한되지 않습니다.
    - *확인 필요*: 누구나 읽을 수 있음; NFS가 주소의 네트워크 전체에 서비스함; 또는 그 가운데 일부를 이미지만으로는 알 수 없음.
    - 없음: 프린터, `homes`, `available = no`인 공유, 이름을 적은 호스트에 대한 내보내기, 시작하지 않는 서버.
page-open-file-share-why = 공유에 있는 것을 암호화하거나 지우는 악성 코드는 이것으로 충분합니다. 쓸 수 있는 곳에는 기기나 소유자가 나중에 실행할 프로그램도 둘 수 있습니다. NFS는 묻는 쪽이 말하는 사용자를 그대로 받아들입니다. Kerberos가 없으면 누구나 자신이 말한 사람이 됩니다.
page-open-file-share-blind =
    - 공유에 무엇이 있는지, 폴더가 있는지, 쓰기를 막을 수 있는 파일 권한.
    - 여기에 적은 것 외에 서버 전체가 공유에 주는 설정; smb.conf가 포함하는 파일.
    - 이미지가 불러오지 않는 방화벽.
page-open-file-share-fix = 공유를 출하하지 말고, 소유자가 사용자와 비밀번호를 정해 만들게 하십시오. `guest ok = no`, `map to guest = Never`; rsync는 `auth users`와 `secrets file`; NFS는 `sec=krb5p`. 소유자가 원하는 공개 공유는 `read only = yes`로 두십시오.

page-expired-certificate-sees =
    파일 시스템에서 가장 최근 파일이 쓰였을 때 이미 유효 기간이 지난 인증서. 인증서와 파일마다 한 번 *확인 필요*. 유효 기간이 그 시점보다 1년 넘게 뒤에 시작하면 *참고*(파일에 금세기 두 번째 십 년대 이후의 날짜가 있을 때).

    넘어가는 것: 오래된 루트를 담은, 인증서 네 개 이상의 묶음; 프로그램; 문서와 시험.
page-expired-certificate-why = 인증서를 확인하는 쪽은 거부하고, 그러면 기능이 작동하지 않거나 확인이 꺼집니다. 실제로는 두 번째가 일어나며, 연결의 인증이 모두 사라집니다.
page-expired-certificate-blind =
    - 인증서가 쓰이는지, 기기에 시계가 있는지.
    - 파일에 날짜가 없거나 압축을 푼 날짜만 있는 이미지와 폴더: 빌드 시점을 알 수 없습니다.
    - 제품이 지원되는 동안 만료될 인증서.
page-expired-certificate-fix = 새 인증서를 발급해 출하하거나 낡은 것을 빼십시오. 끝을 계획하십시오. 지원 기간보다 긴 유효 기간이나 원격으로 갱신할 방법이 필요합니다.

page-flawed-key-sees =
    공개 부분에 대한 계산으로 알아보는 RSA 키와 인증서.

    - 5.5-1 *위반*(단위 5.5-1-1d: 암호 기술에 알려진 현실적인 공격이 없는지 물음): 지수가 1임; 두 소수가 너무 가까워 페르마의 방법으로 찾아짐; 이미지의 두 키가 소수를 공유함; 또는 2048비트 이하의 모듈러스가 Infineon 라이브러리가 만든 키의 형태임(ROCA). 모두 증명입니다. 누구나 읽을 수 있는 것에서 개인 키가 나옵니다.
    - 같은 단위의 *확인 필요*: 더 큰 키의 그 형태; 단위 5.5-1-1c에서는 17 미만의 지수. 그 자체로 공격은 아니지만, 라이브러리가 패딩을 제대로 검사하지 않으면 위조 서명에 쓰입니다.

    넘어가는 것: 인증서 네 개 이상의 묶음, 프로그램 안의 키, 문서와 시험.
page-flawed-key-why = 이런 결함이 있는 키는 크기와 관계없이 아무것도 보호하지 못합니다. 임베디드 기기에서 흔한, 첫 시작 때 무작위성이 부족한 생성기나, 결함 있는 라이브러리가 든 칩에서 나옵니다.
page-flawed-key-blind =
    - 키의 용도와, 기기가 스스로 만드는 키.
    - 2008년 Debian의 고장 난 생성기가 만든 키: 알아보려면 이 프로그램에 없는 목록이 필요합니다.
    - 다른 제품의 키와 공유하는 소수.
    - 타원 곡선의 결함과, 키가 만든 서명의 결함.
page-flawed-key-fix = 무작위성이 충분한 컴퓨터에서 최신 라이브러리로 새 키를 만드십시오. 기기가 스스로 만드는 키는 생성기가 준비된 뒤에 만드십시오. 이전 키로 서명한 것을 교체하십시오.

page-vnc-without-password-sees =
    이미지가 시작하는 VNC 서버와, 명령줄이 비밀번호에 대해 밝히는 것.

    - 5.5-4 *위반*(단위 5.5-4-1a: 네트워크로 접근할 수 있는 것에 인증이 없음): `x11vnc -nopw`나 `Xvnc -SecurityTypes None`이고, 기기 자신으로 제한하는 것이 없음.
    - *확인 필요*: 비밀번호에 대한 말이 없음; 비밀번호를 모르는 서버; 이미지만으로는 시작하는지 알 수 없음.
page-vnc-without-password-why = 포트에 닿는 사람은 로그인한 사람처럼 화면을 보고 키보드를 씁니다.
page-vnc-without-password-blind =
    - 파일의 설정(`~/.x11vncrc`, `~/.vnc`)과, 이미지가 불러오지 않는 방화벽.
    - 비밀번호가 얼마나 좋은지; VNC 자체는 암호화되지 않으며 여덟 글자까지만 봅니다.
page-vnc-without-password-fix = 빼십시오. 제조사 자신의 서비스에는 소유자가 켜는 SSH를 키와 함께 쓰고, 그 뒤에서 127.0.0.1의 VNC를 쓰십시오.

page-weak-certificate-signature-sees =
    서명이 MD2, MD5, SHA-1에 대한 것인 인증서. 인증서와 파일마다 한 번 *확인 필요*.

    넘어가는 것: 자체 서명 인증서(이름으로 신뢰하며 아무도 그 서명을 확인하지 않음); 인증서 네 개 이상의 묶음; 프로그램; 문서와 시험.
page-weak-certificate-signature-why = MD5가 같은 두 인증서는 반나절이면, SHA-1이 같은 것은 약 1만 유로면 만들 수 있습니다. 하나에 서명을 받은 사람은 자기 것이 아닌 이름의 다른 하나에도 서명을 받은 셈입니다.
page-weak-certificate-signature-blind =
    - 인증서가 쓰이는지, 확인하는 쪽이 그런 해시를 아직 받는지.
    - 해시가 인증서의 다른 곳에 있는 RSA-PSS 서명.
page-weak-certificate-signature-fix = SHA-256으로 인증서를 다시 발급받고, 인증 기관이 아직 SHA-1로 서명한다면 그 키를 폐기하십시오.

page-weak-tls-cipher-sees =
    서버가 시작되고 TLS 주소가 있는 곳에서 lighttpd, nginx, Apache httpd, mini_httpd, stunnel, vsftpd, mosquitto의 설정에 있는 암호 스위트 목록.

    - 5.5-1 *위반*(단위 5.5-1-1d: 암호 기술에 알려진 현실적인 공격이 있음): 목록이 암호화 없는(`NULL`), 인증 없는(`aNULL`, `ADH`), 수출용 강도, RC4, 단일 DES 스위트를 켜며, 이미지에 1.1.0보다 이전의 OpenSSL이 있고, 자체 보안 수준에서 이들을 쓰지 않는 그 이후의 것은 없음.
    - *확인 필요*: 같은 경우이지만 그것이 보이지 않거나, 이미지만으로는 서버가 시작하는지 알 수 없음; 3DES.
    - 없음: 목록이 빼는 것(`!RC4`).
page-weak-tls-cipher-why = 중간에 있는 사람과 클라이언트가 목록에서 고릅니다. 이런 스위트로는 내용을 읽거나 서버로 가장할 수 있습니다.
page-weak-tls-cipher-blind =
    - `ALL`이나 `DEFAULT` 같은 이름이 라이브러리에서 뜻하는 것: 버전에 따라 다릅니다.
    - 클라이언트가 선호하는 순서와, 실제 통신에서 보이는 것.
page-weak-tls-cipher-fix = 목록을 빼거나 `HIGH:!aNULL:!eNULL:!3DES`를 지정하십시오. TLS 1.2와 1.3을 쓰는 서버에는 더 오래된 것이 필요 없습니다.
