# SPDX-License-Identifier: Apache-2.0 OR MIT
page-adb-over-network-sees =
    안드로이드 이미지의 속성 가운데 `service.adb.tcp.port`나 `persist.adb.tcp.port`에 있는 포트. adbd가 모든 인터페이스에서 수신 대기하게 합니다.

    - 5.6-1(단위 5.6-1-1a: 정당화할 것이 없음)과 5.6-4(단위 5.6-4-1c: 디버그 인터페이스가 기본으로 켜져 있음) *위반*.
    - 같은 단위의 *확인 필요*: `ro.adb.secure=1`은 소유자가 수락해야 하는 키를 요구합니다.
page-adb-over-network-why = 연결하는 누구에게나 주어지는 셸입니다. 5555번 포트가 열린 텔레비전과 셋톱박스에 웜(ADB.Miner, Trinity)이 살고 있습니다.
page-adb-over-network-blind =
    - adbd가 이미지에 있고 시작되는지, 방화벽.
    - 프로그램이 나중에 설정하는 포트.
page-adb-over-network-fix = 배포 빌드에서 이 속성을 빼고, `userdebug`가 아니라 `user`로 빌드하십시오.

page-authorized-key-sees =
    이미지에서 누구의 키로 로그인할 수 있는지 적은 파일(dropbear나 OpenSSH의 `authorized_keys`)이나 그런 파일을 쓰는 스크립트에 있는 공개 키. 키와 파일마다 한 번 *확인 필요*.

    위반이 아닌 이유: 공개 키는 비밀이 아니므로 *핵심* 보안 매개변수가 아니며(5.4-3), 키는 비밀번호가 아닙니다(5.1-1). 이것은 소유자가 통제하지 못하는 인터페이스(단위 5.6-1-2b: IXIT에 빠진 인터페이스) 뒤에 있는, 네트워크를 통한 두 번째 인증 수단입니다(단위 5.1-5-2a: IXIT에 빠진 수단). 빠졌는지는 선언이 보여 줄 일입니다. 선언되고, 소유자에게 설명되고, 소유자가 고른 계정에 묶인 원격 지원은 결함이 아닙니다. 그래서 사람이 살펴봐야 합니다.
page-authorized-key-why = 개인 키를 가진 사람은 이 이미지로 만든 모든 제품에 소유자의 비밀번호와 관계없이 로그인할 수 있고, 소유자는 알 수 없습니다. 그 키 하나가 새거나 그것을 만든 개발자가 떠나면 모든 제품이 한꺼번에 열리며, 업데이트로만 닫을 수 있습니다. 개발자의 키는 일부러보다 실수로 이미지에 남는 일이 더 많습니다.
page-authorized-key-blind =
    - SSH 서버가 시작하는지, 이 파일을 읽고 이 계정을 허용하는지.
    - 개인 키를 누가 가졌는지.
    - 첫 시작 때 추가되거나 서버에서 가져오는 키(`AuthorizedKeysCommand`)와 사용자 인증 기관(`TrustedUserCAKeys`).
page-authorized-key-fix = 배포 빌드에서 키를 빼고, `authorized_keys` 파일에 줄이 있으면 빌드가 실패하게 하십시오. 지원을 위한 접근이 필요하면 소유자가 한시적으로, 그 제품만을 위한 키나 인증서로 열게 하고, IXIT(표 1과 15)에 선언하십시오.

page-boot-shell-argument-sees =
    부트로더가 커널에 주는 명령줄(환경 변수, 그 명령, 장치 트리, 파일 `cmdline.txt`, `extlinux.conf`, `grub.cfg`, `uEnv.txt`)이 시스템 대신 셸을 시작하거나 셸로 이어지는 경우: `init=/bin/sh`, `rdinit=/bin/sh`, `rd.break`, `systemd.debug-shell`, `single`. `init=`가 여럿이면 마지막 것이 유효합니다.

    5.6-4 *위반*(단위 5.6-4-1b와 5.6-4-1c: 필요 없는 디버그 인터페이스가 꺼져 있지 않음): 셸이 콘솔에 있고 비밀번호를 묻지 않습니다. *확인 필요*: `single`만 있는 경우(무엇을 묻는지는 시스템에 달려 있음), 스크립트를 받는 셸, 바뀔 수 있거나 조건 아래 설정되거나 여럿 중 하나인 명령줄.
page-boot-shell-argument-why = 직렬 단자에 닿는 사람은 어떤 계정이나 서비스보다 먼저 root가 됩니다.
page-boot-shell-argument-blind =
    - 콘솔이 케이스 밖으로 나와 있는지, 제품의 환경 변수가 다른지.
    - 기기만 아는 값으로 조합되는 명령줄.
page-boot-shell-argument-fix = 배포판의 `bootargs`에서 이 단어를 빼고, 플래시의 환경 변수가 되살릴 수 없게 로더를 빌드하십시오(`CONFIG_CMDLINE_FORCE`, 서명된 명령줄, 쓰기 금지된 환경 변수).

page-console-root-shell-sees =
    직렬 포트, 화면 등 기기의 콘솔에서 얻는 것: inittab의 줄(`askfirst`, `askconsole`, `respawn`), systemd 유닛(getty 또는 `StandardInput=tty`인 셸), 시작 스크립트가 단말에 여는 셸, Android init의 콘솔. systemd가 읽지 않는 inittab은 세지 않습니다.

    - 5.6-4(단위 5.6-4-2a) *위반*: 곧바로 셸이 나옵니다.
    - *확인 필요*: 설정에 따라 셸이거나 로그인 프롬프트(OpenWrt의 `login.sh`는 `ttylogin`이 설정된 경우에만 묻습니다) 또는 조건이 붙은 셸.
    - 없음: 로그인 프롬프트. 비밀번호 없이 열리는지는 `password-less-account`가 알려 줍니다.

    단위 5.6-4-2a인 이유: 각 디버그 인터페이스가 기본 상태에서 꺼져 있는지 묻는데, 이미지가 바로 그 상태입니다. 콘솔마다 발견 사항 하나.
page-console-root-shell-why = 케이스를 열거나 바깥에서 직렬 단자를 찾은 사람은 몇 유로짜리 케이블로 root를 얻습니다. 기기의 모든 키와 비밀번호, 어쩌면 제조사의 서비스까지 손에 넣습니다. 다음 구멍도 그렇게 발견됩니다. 5.6-4는 물리적으로 접근할 수 있는 디버그 인터페이스를 소프트웨어로 끌 것을 요구합니다.
page-console-root-shell-blind =
    - 선이 커넥터나 단자로 나와 있는지, 어디에도 없는지. 5.6-4는 물리적으로 접근 가능한 인터페이스를 말합니다(TS 103 701에 따르면 표준 케이블로). 없다면 조건 13이 성립하지 않는다고 선언하십시오. 그러면 조항은 적용되지 않습니다.
    - 로더가 콘솔을 닫는지(커널 명령줄의 `console=`)와 로더 자체의 프롬프트.
    - 다른 프로그램이 여는 콘솔.
page-console-root-shell-fix = 배포 빌드의 `/etc/inittab`에서 이 줄을 빼고 커널 콘솔을 null로 설정하십시오. 서비스에 필요하면 제품마다 다른 비밀번호로 로그인(`getty`, `login`)하게 하고, 소유자가 켤 때까지 꺼 두십시오.

page-debug-tool-sees = 다른 프로그램이나 메모리, 트래픽을 들여다보기 위한 별도의 프로그램: `gdbserver`, `strace`, `tcpdump`, `socat` 등, 이름으로 알아봅니다. 프로그램마다 한 번 *확인 필요*.
page-debug-tool-why = 5.6-6은 코드가 제품에 필요한 만큼만 있기를 요구합니다. 디버그 도구는 소유자에게는 쓸모없고 침입자에게는 아주 유용합니다. 침입자는 아무것도 가져오지 않고도 메모리의 비밀과 통신의 비밀번호를 읽습니다.
page-debug-tool-blind =
    - 다른 이름의 도구와 BusyBox에 내장된 도구.
    - 제품의 서비스가 그 도구를 부르는지.
page-debug-tool-fix = 배포 빌드에서 패키지를 빼고 개발용 빌드에만 두십시오. 제품에 필요하다면 IXIT 표 16에 밝히십시오.

page-executable-stack-sees = 파일 시스템의 모든 ELF 프로그램과 라이브러리가 스택에 대해 밝히는 것(`PT_GNU_STACK`). 모두 실행 불가능한 스택을 요구하면 *준수*. 일부가 실행 가능한 스택을 요구하거나 아무 말이 없으면(대부분의 기계에서 기본이 실행 가능) 파일 시스템마다 한 번, 처음 몇 프로그램과 함께 *확인 필요*. 커널 모듈은 제외합니다.
page-executable-stack-why = 5.6-8은 하드웨어에 의한 메모리 접근 통제를 요구합니다. 쓸 수도 있고 실행할 수도 있는 메모리 페이지는 이를 포기하는 것입니다. 넘쳐서 데이터로 들어온 것이 코드로 실행됩니다. 스택이 실행 가능한 라이브러리 하나가, 그것을 불러오는 모든 프로세스의 스택을 실행 가능하게 만듭니다.
page-executable-stack-blind =
    - 프로세서가 무엇을 할 수 있고 커널이 그것을 쓰는지: 릴리스 3 이전의 MIPS는 페이지를 표시할 수 없습니다.
    - 프로그램이 스스로 할당하는 메모리와, ELF 파일이 없는 마이크로컨트롤러.
    - 라이브러리가 요구하는 이유: 보통은 표시가 없는 어셈블러 파일입니다.
page-executable-stack-fix = `-z noexecstack`으로 링크하고, 어셈블러 파일에 `.section .note.GNU-stack,"",@progbits`를 넣으십시오. `readelf -lW`로 표시를 볼 수 있습니다. 프로세서가 무엇을 보호하는지 IXIT 표 18에 쓰십시오.

page-kernel-memory-unprotected-sees =
    커널이 스스로 밝히는 빌드 옵션(`CONFIG_IKCONFIG`).

    - 5.6-8의 *확인 필요*(단위 5.6-8-1b: 메모리 접근을 통제하는가): 커널 코드를 쓰거나 데이터를 실행할 수 있음(`STRICT_KERNEL_RWX` 미설정); `/dev/mem`이 모든 메모리를 내줌(`STRICT_DEVMEM` 없는 `DEVMEM`); `/dev/kmem`.
    - 같은 단위의 *준수*: `STRICT_KERNEL_RWX`가 설정되어 있고 `/dev/mem`이 없거나 제한됨.
page-kernel-memory-unprotected-why = 그러면 드라이버 하나의 구멍으로도 커널을 바꿀 수 있고, root는 메모리의 모든 키를 읽을 수 있습니다.
page-kernel-memory-unprotected-blind =
    - 옵션을 담고 있지 않은 커널; 명령줄이 끄는 옵션(`rodata=off`).
    - 그런 하드웨어가 없어 옵션이 존재하지 않는 기계.
page-kernel-memory-unprotected-fix = `CONFIG_STRICT_KERNEL_RWX`, `CONFIG_STRICT_MODULE_RWX`를 설정하고 `CONFIG_DEVMEM`과 `CONFIG_DEVKMEM`을 끄십시오.

page-legacy-remote-service-sees =
    이미지가 부팅 때나 연결이 올 때(inetd, `tcpsvd`, `udpsvd`, `tcpserver`, `s6-tcpserver`) 시작하는 것으로, FTP(`vsftpd`, `proftpd`, `pure-ftpd`, `bftpd`, `ftpd`), TFTP(`tftpd`, `atftpd`), r 서비스(`rshd`, `rlogind`, `rexecd`)를 제공하는 프로그램. 텔넷은 별도의 점검이 있습니다.

    - 5.6-1(단위 5.6-1-1a) *위반*, 그리고 로그인이 평문으로 오가면(로그인이 없는 TFTP 말고는 모두) 5.5-1(단위 5.5-1-1a)도 *위반*: 출하 상태에서 켜져 있습니다.
    - *확인 필요*: 설정에 TLS가 나오지만 TLS 없는 접속을 거부한다고 보이지는 않는 FTP; 또는 이미지만으로는 알 수 없는 조건의 시작.
    - 없음: TLS 없는 로그인을 거부하는 FTP(`anonymous_enable=NO`와 함께 쓴 vsftpd의 `ssl_enable=YES`, ProFTPD의 `TLSRequired on`, Pure-FTPd의 `TLS 2`나 `-Y 2`); 기기 자신에게만 열린 서버(127.0.0.1); 클라이언트(`ftp`, `tftp`, `ftpget`), 시작하는 것이 없는 애플릿, 주석 처리된 줄, 이미지에 없는 프로그램.

    단위 5.6-1-1a인 이유: 켜진 각 인터페이스를 그 목적이 정당화하는지 묻습니다. 이들에게는 수십 년 전부터 암호화된 후속(SFTP, HTTPS, SSH)이 있으므로 정당화할 것이 없습니다.
page-legacy-remote-service-why = FTP와 r 서비스는 이름, 비밀번호, 내용을 평문으로 보내고, TFTP는 비밀번호를 아예 묻지 않으며, r 서비스는 보낸 주소를 그대로 믿습니다. 소유자가 쓰는 기능이기보다 개발과 생산의 잔재인 경우가 많고, 스캐너는 몇 시간 안에 찾아냅니다.
page-legacy-remote-service-blind =
    - 포트를 닫는 방화벽과 응답 여부: 기기가 있어야 알 수 있습니다.
    - 서버가 무엇을 내주는지: 공개 파일뿐이라면 TFTP는 봐줄 수도 있습니다.
    - 다른 이름의 서버나 다른 프로그램 안의 서버(dnsmasq의 `--enable-tftp`, 제조사 데몬).
page-legacy-remote-service-fix = 시작하는 줄을 빼고 빌드에서 프로그램을 빼십시오. 파일을 옮겨야 한다면 SFTP나 HTTPS를, 소유자가 켤 때까지 꺼진 상태로 쓰십시오.

page-loader-console-open-sees =
    환경 변수나 제어 트리에 있는 U-Boot의 `bootdelay`.

    - 5.6-4의 *확인 필요*(단위 5.6-4-1a): 0 이상이거나 -1입니다. 제때 직렬 포트로 키를 보내는 사람은 로더의 프롬프트를 얻으며, 이 프롬프트는 메모리와 플래시를 읽고 쓰고 주어진 것을 실행합니다.
    - *참고*: -2이면 키를 보지 않고 곧바로 시작합니다. 다른 디버그 인터페이스에 대해서는 말해 주지 않습니다.
page-loader-console-open-why = 로더의 프롬프트는 모든 로그인보다 아래에 있는 디버그 인터페이스입니다. `setenv bootargs … init=/bin/sh`이면 충분합니다.
page-loader-console-open-blind =
    - 프롬프트의 비밀번호나 비밀 단어(`CONFIG_AUTOBOOT_KEYED`)와 꺼진 콘솔.
    - 환경 변수에도 트리에도 없을 때 로더에 내장된 값.
    - 단자가 있는지, 케이스를 열지 않고 닿을 수 있는지.
page-loader-console-open-fix = 배포판에서 `bootdelay`를 -2로 하거나(`CONFIG_BOOTDELAY=-2`), 제품마다 다른 비밀번호를 요구하십시오(`CONFIG_AUTOBOOT_KEYED`, `CONFIG_AUTOBOOT_ENCRYPTION`). 환경 변수를 쓰지 못하게 보호하십시오.

page-remote-shell-starts-sees =
    이미지가 부팅 때나 연결이 올 때 시작하는 것으로, 네트워크에 셸을 내주는 것: 수신 대기하는 netcat(`nc -l … -e /bin/sh`), `socat TCP-LISTEN:… EXEC:/bin/sh`, 셸을 명령으로 둔 `ttyd`, 그리고 셸을 실행하는 inetd, `tcpsvd`, `tcpserver`.

    - 5.6-1(단위 5.6-1-1a), 5.5-4(단위 5.5-4-2a), 5.5-5(단위 5.5-5-2a) *위반*: 출하 상태에서 시작합니다.
    - *확인 필요*: 이미지만으로는 알 수 없는 조건에서 시작함; 주소가 제한됨(`--allow`, `range=`); 또는 `-W` 없는 `ttyd`(이후 버전은 셸을 보여 주기만 하고 입력을 받지 않음).
    - 없음: 기기 자신에게만 열려 있거나, 로그인을 요구하거나(`login`, `ttyd -c`, 클라이언트 인증서), 스크립트나 다른 프로그램을 실행하거나, 시작하는 것이 없습니다. 텔넷은 별도의 점검이 있습니다.

    단위 5.6-1-1a인 이유: 켜진 각 인터페이스를 그 목적이 정당화하는지 묻습니다. 누구인지 묻지 않는 셸을 정당화할 것은 없습니다.
page-remote-shell-starts-why = 포트에 닿는 사람은 기기를 손에 넣습니다. 대개 root로, 흔적 없이, 평문으로입니다. 웜이 찾아다니는 개발의 잔재입니다.
page-remote-shell-starts-blind =
    - 포트를 닫는 방화벽과 응답 여부: 기기가 있어야 알 수 있습니다.
    - 다른 프로그램이나 다른 언어의 스크립트가 여는 셸; 다른 이름의 서버.
page-remote-shell-starts-fix = 시작하는 줄을 빼고 빌드에서 프로그램을 빼십시오. 네트워크로 셸이 필요하면 키를 쓰는 SSH를 사용하되, 소유자가 켤 때까지 꺼 두십시오.

page-setuid-program-sees = root 소유이며 set-user-ID 비트가 있는 ELF 프로그램. 프로그램마다 한 번 *확인 필요*.
page-setuid-program-why = 자체 사용자로 실행되는 서비스는 그것이 시작할 수 있는 프로그램만큼만 제한됩니다. set-user-ID root인 프로그램 하나에 결함이 하나만 있어도 그 제한은 사라집니다. 5.6-7은 최소 권한을 요구합니다.
page-setuid-program-blind =
    - 프로그램이 권한을 곧바로 되돌려 주는지(BusyBox는 애플릿에 따라 그렇게 함), root 말고 누가 로그인할 수 있는지.
    - 확장 속성의 capability.
    - 소유자를 보존하지 않는 아카이브와 폴더: 모든 파일이 root 소유로 보입니다.
page-setuid-program-fix = root만 부르는 프로그램이면 `chmod u-s`. `ping`에는 `CAP_NET_RAW`를 주고, BusyBox는 비트가 필요한 애플릿을 별도 프로그램으로 빌드하십시오.

page-sudo-without-password-sees = root가 아닌 사용자나 그룹이 비밀번호 없이(`NOPASSWD`) 모든 것을(`ALL`) 실행하게 하는 `sudoers`의 줄. 줄마다 한 번 *확인 필요*. 개별 프로그램에 대한 권한은 넘어갑니다. 그것이 sudo의 용도입니다.
page-sudo-without-password-why = 최소 권한(5.6-7)을 위해 별도의 사용자로 둔 서비스도, 그 사용자가 무엇이든 sudo로 부를 수 있으면 결국 root입니다.
page-sudo-without-password-blind =
    - 사용자가 존재하고 그 사용자로 서비스가 실행되는지.
    - 다른 곳에서 온 규칙(LDAP)과, 목록 가운데 셸을 주는 프로그램.
page-sudo-without-password-fix = 사용자에게 필요한 프로그램을 전체 경로와 인수와 함께 적거나, 그 줄을 빼십시오.

page-telnet-starts-sees =
    이미지가 부팅 때(inittab, 활성화된 init 스크립트, rc.local, systemd 유닛)나 연결이 올 때(inetd), 장치가 꽂힐 때(udev, mdev, hotplug 스크립트) 시작하는 것으로, 프로그램이 텔넷 서버인 경우: `telnetd`, `in.telnetd`, `utelnetd`, 또는 이 이름으로 불린 BusyBox 등.

    - 5.6-1(단위 5.6-1-1a) *위반*: 출하 상태에서 시작합니다.
    - 비밀번호 없이 셸을 주면 추가로 5.1-1(단위 5.1-1-2b)과 5.5-5(단위 5.5-5-2a) *위반*: 로그인 프로그램(`-l`)이 셸인 경우; OpenWrt에서 root에 비밀번호가 없으면 아무것도 묻지 않는 스크립트 `login.sh`이고 root에 비밀번호가 없는 경우; 보통의 `login`이고 같은 파일 시스템의 계정이 열려 있는 경우(`password-less-account` 참조). 로그인 프로그램이 셸이면 소유자가 비밀번호를 정한 뒤에도 그렇습니다. 5.5-4(단위 5.5-4-2a).
    - *확인 필요*: 이미지만으로는 알 수 없는 조건에서 시작합니다.
    - 없음: 설치되었지만 시작되지 않거나, 꺼져 있거나, 주석 처리되었거나, 기기 자신의 주소에 묶였거나(`-b 127.0.0.1`), 성립하지 않음을 이미지가 보여 주는 조건 뒤에 있음. BusyBox 안의 텔넷 애플릿만으로는 서버가 아닙니다.

    단위 5.6-1-1a인 이유: 켜진 각 인터페이스를 그 목적이 정당화하는지 묻습니다. SSH는 텔넷이 하는 일을 모두 하므로, 선언되었든 아니든 소비자용 기기에서 텔넷을 정당화할 것은 없습니다. 선언에서 빠졌는지(5.6-1-2b)는 선언만이 보여 줄 수 있는 모순입니다.
page-telnet-starts-why = 텔넷은 비밀번호와 모든 입력을 평문으로 보내며, 웜이 가장 먼저 시도하는 포트입니다. Mirai와 그 부류가 이것으로 살아갑니다. 소유자가 쓰는 경우는 거의 없습니다.
page-telnet-starts-blind =
    - 로그인 스크립트가 하는 일: OpenWrt의 `login.sh`만 이름으로 압니다.
    - 다른 이름의 서버, 다른 프로그램이 실행 중에 시작하는 서버(숨은 스위치가 있는 웹 페이지), 읽지 못한 스크립트의 서버.
    - 포트를 닫는 방화벽.
    - 포트가 응답하는지: 기기가 있어야 알 수 있습니다.
page-telnet-starts-fix = inittab의 줄, `/etc/rc.d`의 링크, 이미지의 스크립트를 빼고, `CONFIG_TELNETD` 없이 BusyBox를 빌드하십시오. 네트워크 셸이 필요하면 SSH를 키와 함께, 소유자가 켤 때까지 꺼진 상태로 쓰십시오.

page-unhardened-service-sees = 네트워크 서버에 필요한 것을 C 라이브러리에서 가져오는 프로그램(`listen`과 `accept`, 또는 `bind`와 `recvfrom`)이 어떻게 빌드되었는지: 위치 독립, 읽기 전용 재배치, 스택 보호. 셋 가운데 둘 이상 없는 것을 셉니다. 파일 시스템마다 한 번, 처음 몇 프로그램과 함께 *확인 필요*.
page-unhardened-service-why = 네트워크에서 읽는 프로그램의 메모리 결함은 흔합니다. 이 세 가지는 비용이 들지 않으면서, 그런 결함 다수를 침입 경로가 아니라 비정상 종료로 바꿉니다. 5.6-9가 요구하는 안전한 개발 절차는 빌드 전체에 이것들을 켭니다.
page-unhardened-service-blind =
    - 정적으로 링크된 프로그램과, 네트워크 기능이 자체 라이브러리에 있는 서버.
    - 프로그램이 시작하는지, 결함이 있는지.
    - 스택에 버퍼가 없는 작은 프로그램은 컴파일러에 요청했어도 스택 보호가 없습니다.
page-unhardened-service-fix = `-fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now`로 빌드하십시오. OpenWrt는 “Hardening build options”, Buildroot는 “Security options”에 모든 옵션이 있습니다.

page-upnp-daemon-sees =
    이미지가 부팅 때 시작하며 UPnP를 말하는 프로그램: `miniupnpd`, `upnpd`(공유기의 포트를 엶), `minissdpd`(누가 있는지 응답함), `minidlna`, `ushare`, `mediatomb`, `gerbera`(미디어 서버).

    - 5.6-1(단위 5.6-1-1a) *위반*: 앞의 셋 가운데 하나가 출하 상태에서 켜져 있습니다. 시작되고, 설정이 끄지 않습니다. 스크립트가 활성화되어 있고 설정이 `enable_upnp 1`이나 `enabled 1`이며, 이미지로는 시작 조건(인터페이스가 올라오는 것)만 알 수 없는 경우도 켜진 것으로 봅니다.
    - *확인 필요*: 켜져 있는 미디어 서버(제품의 용도일 수 있음); 또는 이미지로도 설정으로도 알 수 없는 조건의 시작.
    - 없음: 프로그램이 시작하지 않거나 없음; 설정이 `enabled 0`이나 `enable_upnp 0`임.

    단위 5.6-1-1a인 이유: 켜진 각 인터페이스를 그 목적이 정당화하는지 묻습니다. UPnP에는 로그인이 없습니다. 웹 페이지의 스크립트를 포함해 네트워크 안의 모든 프로그램이 인터넷으로 포트를 열거나 기기에 대해 알아낼 수 있습니다. *기본으로* 켜 두는 것은 목적으로 정당화되지 않습니다. 소유자가 켜는 것은 괜찮습니다.
page-upnp-daemon-why = 웜은 오래전부터 UPnP로 공유기 뒤의 기기에 닿았고, 작은 질문에 큰 응답을 보내는(속인 주소로도) SSDP를 공격의 반사에 써 왔습니다.
page-upnp-daemon-blind =
    - 낯선 이로부터 포트를 막는 방화벽과 응답 여부: 기기가 있어야 알 수 있습니다.
    - 다른 프로그램 안의 UPnP(제조사의 `httpd`, hostapd의 WPS).
    - 소유자가 정할 수 있는 규칙: `secure_mode`와 `perm_rule`은 무엇을 열 수 있는지를 좁힐 뿐, 누가 요청하는지는 가리지 않습니다.
page-upnp-daemon-fix = 이미지에서 빼거나, 소유자용 스위치와 함께 꺼진 상태로 출하하십시오(`/etc/config/upnpd`에 `enabled 0`, `/etc/rc.d`에 링크 없음). 제품이 미디어 서버라면 집 안 네트워크에 묶고 선언하십시오.

page-writable-library-path-sees = 프로그램이 시스템 폴더보다 먼저 라이브러리를 찾는 곳(`RUNPATH`, `RPATH`): `/tmp`, `/var/tmp`, `/dev/shm`, `/home`, `/mnt` 아래의 폴더, 시작된 폴더(비어 있거나 상대적인 부분), 또는 빌드한 컴퓨터의 폴더. 프로그램마다 한 번 *확인 필요*.
page-writable-library-path-why = 거기에 쓸 수 있는 사람이 라이브러리를 놓으면 프로그램이 자신의 권한으로 실행합니다.
page-writable-library-path-blind =
    - 실행할 때 그 폴더가 있는지, 누가 쓸 수 있는지.
    - `dlopen`과 `LD_LIBRARY_PATH`가 끌어오는 것.
page-writable-library-path-fix = `-Wl,-rpath` 없이 빌드하거나 `patchelf --remove-rpath`로 경로를 빼십시오. 프로그램의 폴더가 읽기 전용이면 `$ORIGIN`은 괜찮습니다.

page-web-server-as-root-sees =
    서버가 시작되는 곳에서 lighttpd, nginx, boa, mini_httpd, thttpd, Apache httpd의 설정이 서버를 실행하게 하는 계정.

    - 5.6-7의 *확인 필요*(단위 5.6-7-1a: 최소 권한): root입니다.
    - *준수*(같은 단위): 이미지에 있고 번호가 0이 아니며 sudo로 모든 것을 실행할 수 없는 다른 계정입니다.
page-web-server-as-root-why = 네트워크에서 읽는 것에는 결함이 있습니다. 결함으로 들어온 사람은 서버가 가진 것을 갖습니다. root라면 키와 업데이트를 포함한 기기 전체입니다.
page-web-server-as-root-blind =
    - 설정에 적혀 있지 않은 서버가 무엇으로 실행되는지: 시작될 때의 권한을 유지하는 것도 있습니다.
    - 별도의 권한을 얻는 서버 뒤의 스크립트(sudo, set-user-ID)와 다른 데몬.
    - capability, 네임스페이스 등, 할 수 있는 것이 적은 root를 둘러싼 울타리.
page-web-server-as-root-fix = 서버에 별도의 계정을 주십시오. 시스템을 바꿔야 하는 일은 명령 몇 개만 받아 하나하나 검사하는 작은 프로그램에 맡기십시오.

page-directory-listing-sees = 시작될 수 있는 웹 서버와, 폴더 목록을 켜는 설정 줄: lighttpd의 `dir-listing.activate`, nginx의 `autoindex`, Apache httpd의 `Options Indexes`. 5.6-2의 *확인 필요*(단위 5.6-2-2a: 로그인 없이 알 수 있는 것).
page-directory-listing-why = 목록은 아무도 알아서는 안 되는 것을 보여 줍니다. 설정의 사본, 로그, 공장용 페이지 같은 것입니다. 스캐너는 이런 목록부터 찾습니다.
page-directory-listing-blind =
    - 그 줄이 어느 폴더에 대한 것이고 무엇이 있는지; 앞에 로그인이 있는지.
    - 별다른 지시가 없으면 폴더를 나열하는 서버.
page-directory-listing-fix = 목록을 끄십시오. 사람들이 파일을 가져가야 한다면 파일을 적은 페이지를 주십시오.

page-unbounded-copy-in-service-sees =
    네트워크 서버에 필요한 것을 C 라이브러리에서 가져오면서 `gets`를 쓰거나, 길이 제한 없이 글을 쓰는 함수(`sprintf`, `vsprintf`, `strcpy`, `strcat`)와 글을 셸에 넘기는 함수(`system`, `popen`)를 함께 쓰는 프로그램. 파일 시스템마다 한 번, 처음 몇 프로그램과 함께 *확인 필요*.

    넘어가는 것: 이름과 버전이 구성 요소로 알려진 프로그램(BusyBox, dnsmasq, lighttpd). 이들은 버전이 중요합니다. 남는 것은 대부분 제조사 자신이나 칩 공급사의 것입니다.

    `_FORTIFY_SOURCE`로 빌드하면 컴파일러가 크기를 아는 곳에서는 검사하는 함수로 바뀌므로 더 적은 프로그램이 나옵니다.
page-unbounded-copy-in-service-why = `gets`는 어떻게 해도 안전하게 쓸 수 없습니다. 네트워크에서 온 것으로 만들어 셸에 넘기는 명령줄은 공유기와 카메라에서 가장 흔한 구멍입니다.
page-unbounded-copy-in-service-blind =
    - 복사하는 것이 네트워크에서 오는지, 그 전에 길이를 확인했는지.
    - 정적으로 링크된 프로그램과, 네트워크 기능이 자체 라이브러리에 있는 서버.
    - 프로그램이 시작하는지.
page-unbounded-copy-in-service-fix = `snprintf`, `strlcpy`, `fgets`를 쓰십시오. 프로그램은 셸을 거치지 말고 `posix_spawn`이나 `execve`와 인수 목록으로 시작하십시오. 새 코드에서는 컴파일러와 린터가 나머지를 거부하게 하십시오.

page-open-to-internet-sees =
    OpenWrt 방화벽의 `wan` 영역, 거기에서 들이는 규칙, 이미지가 네트워크에 시작하는 서비스.

    - 5.6-1 *위반*(단위 5.6-1-1a: 인터페이스가 켜져 있는 것을 무엇이 정당화하는가): 규칙이 적용되고, 인터넷용이 아닌 서비스(텔넷, FTP, TFTP, SMB, SNMP, UPnP, 평문 HTTP, MQTT, adb)가 시작되며, 어떤 규칙에도 없는 것을 영역이 받아들이거나 그 포트에 누구나 들어오게 하는 규칙이 있음.
    - *확인 필요*: 같은 경우이지만 이미지가 규칙을 적용하는 것이 보이지 않거나, 그 영역을 통해 나가는 다른 네트워크가 없거나, 다른 서비스(SSH, HTTPS)에 닿음. 제조사가 `wan`이라고 부르는 것이 누군가의 집 안 네트워크일 수 있습니다.
    - *확인 필요*: 적용되지만 아무것도 막지 않는 iptables나 nftables 규칙.
page-open-to-internet-why = 인터넷에 주소가 있는 것은 몇 분 안에 시도를 받습니다. 먼저 알려진 비밀번호, 다음은 알려진 구멍입니다. 공유기는 그렇게 봇넷의 일부가 됩니다.
page-open-to-internet-blind =
    - 기기가 작동하는 동안 만들어지는 규칙(UPnP, `/etc/firewall.user`, 소유자의 설정).
    - 통신사가 인터넷에서 닿는 주소를 주는지; IPv6는 대개 그렇습니다. 공유기가 아닌 기기는 집 안 네트워크가 `wan` 영역에 있을 수 있습니다.
    - 스스로 iptables를 부르는 스크립트.
page-open-to-internet-fix = `wan` 영역에 `option input 'REJECT'`를 쓰고, 거기에서 포트를 여는 규칙을 두지 마십시오. 밖에서 관리해야 하는 것은 소유자가 켠 VPN이나 제조사 서비스를 거치게 하십시오.

page-android-debug-build-sees =
    안드로이드 이미지의 속성.

    - 5.6-4 *위반*(단위 5.6-4-1c: 디버그 인터페이스가 기본으로 켜져 있음): 디버그용 빌드이고(`ro.debuggable=1` 또는 `ro.secure=0`), USB가 처음부터 adb를 제공하며(`persist.sys.usb.config`에 `adb`가 있음), 키를 요구하지 않습니다(`ro.adb.secure=0`).
    - 같은 단위의 *확인 필요*: 디버그용 빌드이지만 나머지는 그렇지 않습니다.
    - *참고*: `user` 유형의 빌드처럼 `ro.debuggable=0`이고 `ro.secure=1`.
page-android-debug-build-why = 이런 빌드에서는 `adb root`가 root 셸을 주고 모든 앱을 디버그할 수 있습니다. 케이블만 있으면 키, 토큰, 사용자 데이터가 열립니다.
page-android-debug-build-blind =
    - 나중에 설정되는 속성과, 이것보다 우선하지만 이미지에 없는 파티션.
    - 판매되는 기기에서 포트에 닿을 수 있는지.
page-android-debug-build-fix = 배포판을 `user`로 빌드하십시오. `ro.adb.secure=1`로 두고 `persist.sys.usb.config`에서 adb를 빼십시오.

page-reflector-service-sees =
    보낸 주소를 속인 것을 포함해 작은 질문에 큰 응답을 보내는 UDP 서비스와, 이미지가 적용하는 패킷 필터가 낯선 이를 막는지. CISA가 각각에 대해(CoAP는 Shadowserver와 NETSCOUT가) 발표한 배율도 표시합니다.

    - 5.6-1 *위반*(단위 5.6-1-1a: 인터페이스가 켜져 있는 것을 무엇이 정당화하는가): inetd 자체의 UDP `chargen`, `qotd`, `echo` 등(5.6-5도, 단위 5.6-5-1a: 아무도 필요로 하지 않음); 네트워크의 UDP memcached; 누구에게나 이름을 풀어 주는 unbound나 BIND(`access-control: 0.0.0.0/0 allow`, `any`인 `allow-recursion`); `wan`에 서비스하도록 된 miniupnpd; 누구에게나 `monlist`에 응답하는 4.2.7 이전의 ntpd; 모두 들이는 `wan` 영역 뒤에서 누구에게나 열린 dnsmasq나 libcoap의 CoAP 서버(`coap-server`).
    - *확인 필요*: inetd 자체의 TCP 서비스; 낯선 이를 막는 패킷 필터가 보이지 않는, 버전을 모르는 ntpd나 제한 없는 dnsmasq; 네트워크의 rpcbind; 집 안 네트워크의 주소에서만 기다리는 이름 서버나 memcached; 기기 자신에게 한정되지 않은 libcoap의 CoAP 서버.
page-reflector-service-why = 기기는 무기가 되고 다른 사람이 맞습니다. 질문의 오백 배를 응답하는 서비스는 가정의 회선을 홍수로 만듭니다. 통신사는 그런 가정의 회선을 끊습니다.
page-reflector-service-blind =
    - 속도 제한과, 서비스가 무엇 없이 빌드되었는지.
    - 기기가 작동하는 동안 만들어지는 필터; 통신사가 인터넷에서 닿는 주소를 주는지.
    - 집 안의 SNMP와 UPnP: `snmp-default-community`와 `upnp-daemon`이 알려 줍니다.
page-reflector-service-fix = 아무도 필요로 하지 않는 것을 빼고 집 안 네트워크에만 서비스하십시오: `local-service`(dnsmasq), `restrict default … noquery`(ntpd), `-U 0`(memcached), 집 안 주소에 대한 `access-control`(unbound), 주소를 준 `-A`(libcoap).

page-permissive-access-control-sees =
    설정(`/etc/selinux/config`)과 커널 명령줄로 본 SELinux.

    - 5.6-7의 *확인 필요*(단위 5.6-7-1a): 있지만 `permissive`나 `disabled`이거나, 명령줄이 끕니다(`selinux=0`, `enforcing=0`, `androidboot.selinux=permissive`).
    - 같은 단위의 *준수*: `enforcing`이고, 정책과 그것을 불러오는 라이브러리(libselinux)가 이미지에 있으며, 다르게 말하는 명령줄이 없습니다.
    - *참고*: 같은 경우이지만 라이브러리가 보이지 않습니다.
page-permissive-access-control-why = 강제하지 않는 정책은 서비스가 하지 말았어야 할 일을 한 뒤에 기록할 뿐입니다. 강제하면 root로 실행되는 서비스도 필요한 것에만 묶어 둡니다. 5.6-7이 요구하는 최소 권한입니다.
page-permissive-access-control-blind =
    - 정책이 허용하는 것과, 허용 모드로 남겨 둔 도메인.
    - 커널이 SELinux와 함께 빌드되었는지.
    - 다른 수단: AppArmor, SMACK, 컨테이너, 별도의 사용자.
page-permissive-access-control-fix = 시험용 빌드의 허용 모드에서 정책을 완성한 뒤 `SELINUX=enforcing`으로 출하하고, 명령줄에서 해당 단어를 빼십시오.

page-inbound-denied-sees =
    이미지가 적용하는 OpenWrt의 `wan` 영역, iptables의 저장된 규칙, nftables의 규칙 모음으로, 어떤 규칙에도 없는 것을 거부하거나 버리는 정책이 있는 것.

    - 5.6-1의 *준수*(단위 5.6-1-1a: 인터페이스가 켜져 있는 것을 무엇이 정당화하는가): 두 주소 체계 모두에서 들어오는 것을 막고, 주소 할당(DHCP), 오류와 그룹 알림(ICMP, IGMP), 터널(ESP, IKE)에 필요한 것 이상을 들이는 규칙이 없습니다.
    - *참고*: 다른 포트를 여는 규칙이 있거나, 두 주소 체계 가운데 하나를 거르는 것이 보이지 않습니다.

    모두 들이는 필터는 `open-to-internet`이 알려 줍니다. 부팅의 뒤 단계가 규칙을 되돌리면(`nft flush ruleset`, `iptables -F`, `iptables -P INPUT ACCEPT`) 어떤 규칙이 적용되는지 알 수 없으므로 아무것도 말하지 않습니다.
page-inbound-denied-why = 아무도 닿을 수 없는 곳에는 아무도 침입할 수 없습니다. 기본으로 닫힌 필터는 이후 버전이 모르는 사이에 들여온 서비스까지 막아 줍니다.
page-inbound-denied-blind =
    - 집 안 네트워크가 할 수 있는 것: 공유기에서는 들어올 수 있습니다.
    - 기기가 작동하는 동안 만들어지는 규칙(UPnP, 소유자의 설정)과, 다른 체인이 건너뛰는 체인.
    - 규칙이 요구하는 것을 커널이 갖췄는지.
page-inbound-denied-fix = 준수라면 고칠 것이 없습니다. 규칙이 포트를 연다면 각각 누구에게 필요한지 따지고, IPv6에도 IPv4와 같은 규칙을 적용하십시오.

page-removable-media-script-sees = 메모리 카드나 스틱이 마운트되는 곳(`/mnt/sdcard`, `/media`, `/mnt/mmc`, `/mnt/usb`) 아래의 파일을 스크립트로, 프로그램으로, 또는 `.`으로 실행하며 아무것도 검증하지 않는 셸 스크립트. 줄마다 한 번 5.6-4(단위 5.6-4-1c: 필요 없는 디버그 인터페이스)와 5.13-1(단위 5.13-1-1a: 입력이 검증됨)의 *확인 필요*.
page-removable-media-script-why = 제조사가 시험 프로그램을 불러오는 방법이자 카메라 소유자가 root가 되는 방법입니다. 현관이나 매장에서 기기를 잠깐 손에 쥔 사람은 카드를 꽂고 원하는 것을 root로 실행합니다.
page-removable-media-script-blind =
    - 스크립트가 실제로 시작되는지, 슬롯에 밖에서 닿을 수 있는지.
    - 다른 이름의 곳에 마운트되는 카드와 컴파일된 프로그램.
    - 스크립트가 검증하는 것이 이 파일인지.
page-removable-media-script-fix = 배포판에서 빼십시오. 카드로 무엇을 들여와야 한다면 실행하기 전에 이미지의 키로 서명을 확인하십시오.
