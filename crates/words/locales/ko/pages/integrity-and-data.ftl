# SPDX-License-Identifier: Apache-2.0 OR MIT
page-no-verified-boot-sees =
    이미지가 어떻게 부팅되는지의 징후: 로더가 읽는 헤더, dm-verity. 시작되는 것이 서명되었음을 말해 주는 것이 없으면 이미지마다 한 번, 5.7-1(단위 5.7-1-1a와 5.7-1-2a)에 대한 *참고*.

    위반이 되는 일은 없습니다. 보안 부팅은 이미지에 없는 로더, 퓨즈, 읽기 전용 메모리에도 있고, 5.7-1은 권고이기 때문입니다. 참고는 이 이미지가 그것을 보여 주지 않으며 다른 방법으로 보여야 함을 뜻합니다.

    dm-verity만으로는 알 수 없습니다. 루트 해시가 보호되는 만큼만 루트 파일 시스템을 보호하며, 그러려면 커널 명령줄에 서명이 필요합니다.
page-no-verified-boot-why = 첫 코드부터 이어지는 서명의 사슬이 없으면, 구멍을 통해서든 칩에 집게를 물려서든 플래시에 한 번 쓴 사람이 기기를 계속 차지하고, 재시작으로도 공장 초기화로도 쫓아낼 수 없습니다.
page-no-verified-boot-blind =
    - 로더나 칩만 읽는 서명(퓨즈, 부트 ROM, 제조사 헤더).
    - 이 버전이 읽지 못하는 형식. 서명이 있는 FIT 이미지나 다른 방식으로 서명된 부분이, 읽지 못한 것으로 표시된 영역에 있을 수 있습니다. 결론을 내리기 전에 읽지 못한 것을 확인하십시오.
    - 있는 서명이 *필수*이기도 한지.
page-no-verified-boot-fix = 커널과 그것이 시작하는 것에 서명하고(U-Boot: `required = "conf"`인 FIT; dm-verity는 루트 해시를 서명 대상에 포함), 공개 키는 칩이 검증하는 로더에 두십시오. 작동 방식을 IXIT 표 20에 쓰십시오. 하드웨어가 지원하지 않으면 선언을 철회하고 이유를 밝히십시오.

page-unverified-boot-sees =
    로더가 검증하는 이미지: 로더의 제어 트리가 함께 있는 U-Boot 이미지(FIT), MCUboot 이미지, 안드로이드 이미지(AVB).

    - 5.7-1 *위반*(단위 5.7-1-1a: 무결성과 진위가 보장되지 않음, 5.7-1-2a: 구현이 그것을 보여 줌): 제어 트리가 어떤 키도 요구하지 않아, 이 이미지가 서명되었든 아니든 서명 없는 이미지도 시작됩니다. 또는 MCUboot 이미지에 서명이 없는데, 이는 서명을 검증하지 않는 MCUboot만 시작합니다. 또는 안드로이드의 메타데이터가 로더에게 아무것도, 또는 해시 트리를 검증하지 말라고 합니다(`adb disable-verity`가 남기는 `vbmeta`의 플래그 2와 1).
    - *준수*: 이미지의 서명이 제어 트리가 요구하는 키로 유효함; dm-verity는 루트 해시가 그런 이미지 안에 있을 때.
    - 없음: 이미지 옆에 제어 트리가 없음. 키는 어디에든 있을 수 있습니다.
page-unverified-boot-why = 플래시에 한 번 쓴 사람이 기기를 계속 차지합니다. 요구되지 않는 서명은 누구도 막지 못합니다. 공격자는 그냥 빼 버립니다.
page-unverified-boot-blind =
    - 로더 자체가 퓨즈와 부트 ROM으로 검증되는지.
    - 제어 트리를 쓰지 않는 로더와, 이미지를 감싸는 제조사 고유의 래퍼.
    - 이미 쓰이는 제품에 이 이미지의 로더가 있는지.
page-unverified-boot-fix = 설정에 서명하고(`mkimage -k keys -K control.dtb -r`, 키가 필수로 표시됨) 그 트리와 함께 로더를 출하하십시오. MCUboot는 `imgtool sign --key`로 서명하고 공개 키를 넣어 빌드하십시오.

page-remote-log-sees = 시스템 로그를 보내도록 이미지에 고정된 호스트: `syslog.conf`의 `@host`, rsyslog의 `omfwd`, syslog-ng의 목적지, `syslogd -R host`, OpenWrt의 `log_ip`. 줄마다 한 번 *확인 필요*.
page-remote-log-why = 로그는 기기가 무엇을 하는지, 흔히 누가 쓰는지도 알려 줍니다. 사용자에게 설명하고(6.5) 선언해야 하는(IXIT 표 24) 텔레메트리이며, syslog 프로토콜은 이를 평문으로 보냅니다.
page-remote-log-blind =
    - 로그의 내용과, 로그 서비스가 이 파일로 시작하는지.
    - 프로그램이 스스로 보내는 로그.
page-remote-log-fix = 호스트는 소유자가 정하게 하십시오. 제조사가 로그를 필요로 하면 설명하고 동의를 구한 뒤 TLS로 보내십시오(RFC 5425).

page-telemetry-endpoint-sees = 프로그램, 스크립트, 설정에 적힌 주소 가운데, 다른 이를 위해 측정값, 비정상 종료, 사용 행태를 수집하는 서비스의 호스트인 것. 호스트마다 한 번 *참고*.
page-telemetry-endpoint-why = 텔레메트리는 선언하고(IXIT 표 24), 사용자에게 설명하고(6.5), 수집하는 경우 이상 징후를 점검해야 합니다(5.10-1). 라이브러리는 아무도 결정하지 않았는데 이런 주소를 함께 들여옵니다.
page-telemetry-endpoint-blind =
    - 주소가 실제로 호출되는지, 무엇을 보내는지.
    - 제조사 자신의 호스트로 보내는 텔레메트리: 모든 주소는 `thirteen evidence`의 `addresses` 아래에 있습니다.
page-telemetry-endpoint-fix = IXIT 표 24와 개인정보 안내에 올리거나, 라이브러리를 그것 없이 빌드하십시오.

page-personal-data-shipped-sees = 사람에 관한 열(`email`, `phone`, `birthdate`, …)이 있는 테이블이 있고 이메일 주소가 하나 이상 들어 있는 SQLite 데이터베이스. 데이터베이스마다 한 번 *확인 필요*.
page-personal-data-shipped-why = 누구나 내려받을 수 있는 이미지에 실제 사람의 데이터가 있어서는 안 됩니다. 대개 시험대나 개발자의 기기에서 온 것입니다. 소유자는 지울 수 없고(5.11-1), 제품이 무엇을 저장하는지 드러내는데, 이는 설명해야 할 사항입니다(6.1).
page-personal-data-shipped-blind =
    - 실제 사람인지: `example.com` 등의 주소는 넘어가며, 다른 주소도 지어낸 것일 수 있습니다.
    - 다른 형태의 개인 데이터: 로그, JSON, 사진.
page-personal-data-shipped-fix = 데이터베이스를 비워서 출하하거나 기기가 만들게 하십시오. 데이터가 어디에서 왔고 누구의 것인지 알아내십시오.

page-download-runs-as-code-sees = `curl`, `wget`, `uclient-fetch`가 가져온 것을 곧바로 셸에 넘기거나(`… | sh`, `eval "$(…)"`), 파일로 받아 그 사이에 검증할 만한 것 없이 실행하는(`chmod +x`, `sh`) 스크립트와 crontab. 줄마다 한 번 *확인 필요*.
page-download-runs-as-code-why = 요청에 응답하는 사람이 기기에서 코드를 실행합니다. `http:`라면 경로 위의 누구나, TLS라면 서버를 가진 사람입니다. 업데이트 수단과 그 서명을 우회합니다.
page-download-runs-as-code-blind =
    - 스크립트가 시작되기는 하는지.
    - 다른 스크립트가, 또는 다른 이름으로 시작하는 파일.
    - 프로그램이 확인하지 않는 인증서(`-k`).
page-download-runs-as-code-fix = 파일로 내려받아 이미지의 키로 서명을 확인한 뒤 실행하십시오. 또는 업데이트 수단으로 전달하십시오.

page-request-runs-as-command-sees = 웹 요청의 값(`QUERY_STRING`, `$_GET`, `formvalue`, 본문)이 명령을 실행하는 것(`eval`, `sh -c`, `| sh`, 명령 자리에 놓인 변수, `system`, `os.execute`)에 같은 줄에서나 변수를 거쳐 닿으며, 그 사이에 검사도 인용 처리도 없는 셸, haserl, PHP, Lua 스크립트. 줄마다 한 번 *확인 필요*.
page-request-runs-as-command-why = 요청을 보내는 사람이 명령을 고릅니다. 카메라와 공유기에 침입하는 가장 흔한 길입니다.
page-request-runs-as-command-blind =
    - 구문 분석기가 아니라 줄 단위로 봅니다. 다른 함수나 파일의 검사는 보지 못하고, 같은 줄의 검사는 다른 것을 검사하더라도 값을 통과시킵니다. 사람이 그 부분을 읽어야 합니다.
    - C 프로그램, 컴파일된 Lua, 파일로 들어오는 값.
    - 스크립트에 누가 접근할 수 있는지.
page-request-runs-as-command-fix = 들어온 값으로 명령줄을 만들지 마십시오. 패턴에 맞는 것만 통과시키거나(`case "$v" in *[!0-9]*)`), 별도의 인수로 넘기거나(`execve`), 인용 처리하십시오(`escapeshellarg`, `%q`).

page-network-boot-sees = U-Boot 환경 변수의 `bootcmd`와 `preboot`, 그리고 이들이 실행하는 변수에서 네트워크로부터 불러오는 명령(`tftpboot`, `dhcp`, `nfs`, `pxe` 등). 5.7-1(단위 5.7-1-1a)에 대해 환경 변수마다 한 번 *확인 필요*.
page-network-boot-why = 이 프로토콜들에는 인증이 없습니다. 케이블에서 먼저 응답하는 사람이 기기가 무엇을 시작할지 정합니다. 예비 수단이라 해도 첫 번째 방법을 실패하게 만들면 그만입니다.
page-network-boot-blind =
    - 로더가 요구하는 서명으로 불러온 것을 검증하는지: 그렇다면 경로는 상관없습니다.
    - 명령 앞의 조건과 실행 중에 조합되는 변수.
    - 저장된 것이 없을 때 로더에 내장된 환경 변수.
page-network-boot-fix = 배포판의 환경 변수에서 이 명령을 빼고 로더에서 네트워크를 빼십시오(`CONFIG_NET` 끔). 복구에 필요하면 불러오는 것에 서명을 요구하십시오.

page-unsigned-kernel-module-sees =
    리눅스 커널이 스스로 담고 있는 구성(`CONFIG_IKCONFIG`). 5.7-1(단위 5.7-1-1b)에 대해 커널마다 한 번.

    - *확인 필요*: 모듈이 있고 서명을 요구하지 않음(`CONFIG_MODULE_SIG`가 꺼져 있거나, `CONFIG_MODULE_SIG_FORCE`도 lockdown도 없음).
    - *참고*: 모듈이 없거나 서명 없이는 받지 않음. 사슬의 고리 하나이며, 그 앞에 대해서는 말해 주지 않습니다.
page-unsigned-kernel-module-why = 잠깐이라도 root인 사람은 모듈을 불러오고, 그때부터 알아챌 만한 모든 것보다 아래에 있게 됩니다. 로더에서 시작한 서명의 사슬은 모듈이 포함되지 않으면 커널에서 끝납니다.
page-unsigned-kernel-module-blind =
    - 구성을 담고 있지 않은 커널.
    - 명령줄의 `module.sig_enforce=1`과 `lockdown=`.
    - 키를 누가 가졌는지, 모듈이 있는 루트 파일 시스템 전체가 검증되는지: 그렇다면 서명은 덜 중요합니다.
page-unsigned-kernel-module-fix = `CONFIG_MODULE_SIG_FORCE`를 설정하거나, `CONFIG_MODULES` 없이 빌드하거나, lockdown을 켜십시오(`CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY`).

page-incomplete-reset-sees =
    이름이 공장 초기화를 뜻하는 셸 스크립트와 OpenWrt 버튼용 스크립트, 그 안의 지우는 명령.

    - 5.11-1의 *준수*(단위 5.11-1-1b: 각 기능이 대상을 제대로 지움): 파티션이나 파일 시스템 전체를 지웁니다(`jffs2reset`, `mtd erase`, `ubiupdatevol -t`, `blkdiscard`).
    - 같은 단위의 *참고*: 파일 시스템을 새로 만들거나(`mkfs`, `wipefs`) 그 파일을 모두 지웁니다(`rm -rf /data/*`, `find … -delete`). 프로그램이나 저장소가 블록도 폐기하지 않으면 파일이 있던 블록의 내용은 그대로 남습니다. 또는 파티션을 지우지만 스크립트의 인수가 이를 정하거나 사용자의 파일도 하나씩 지우는 경우: 어느 파티션인지 사람이 확인해야 합니다. 로그, 로더, 커널의 이름을 가진 것은 세지 않습니다.
    - 같은 단위의 *확인 필요*: 개별 파일이나 설정만 지우거나 덮어씁니다. 목록이 빠뜨린 것은 남고, 지운 것의 내용도 플래시를 다시 쓸 때까지 남습니다.
page-incomplete-reset-why = 초기화가 모두 지우지 않으면, 되판 기기에 첫 소유자의 네트워크, 계정, 녹화물이 남아 있습니다.
page-incomplete-reset-blind =
    - 버튼이나 메뉴가 이 스크립트를 부르는지, 컴파일된 프로그램이 하는 초기화.
    - 파티션이 여럿이면 사용자 데이터가 어디에 있는지.
    - 제조사 서비스에 있는 데이터.
page-incomplete-reset-fix = 사용자의 것은 모두 한 파티션에 두고 초기화가 전체를 지우게 하십시오. 암호화된 저장소라면 키를 버리십시오.
