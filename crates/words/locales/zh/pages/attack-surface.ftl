# SPDX-License-Identifier: Apache-2.0 OR MIT
page-adb-over-network-sees =
    Android 镜像属性中 `service.adb.tcp.port` 或 `persist.adb.tcp.port` 里的端口，它使 adbd 在所有接口上监听。

    - *违反* 5.6-1（单元 5.6-1-1a：没有正当理由）和 5.6-4（单元 5.6-4-1c：调试接口默认开启）。
    - 同样单元*需查看*：`ro.adb.secure=1` 要求使用须经设备主人接受的密钥。
page-adb-over-network-why = 任何连接者都能得到一个 shell。在开放 5555 端口的电视和机顶盒上寄生着蠕虫（ADB.Miner、Trinity）。
page-adb-over-network-blind =
    - adbd 是否在镜像中并启动，以及防火墙。
    - 程序之后设置的端口。
page-adb-over-network-fix = 从发布版中去掉该属性，并以 `user` 而非 `userdebug` 构建。

page-authorized-key-sees =
    镜像中规定谁的密钥可以登录的文件（dropbear 或 OpenSSH 的 `authorized_keys`）里的公钥，或写入此类文件的脚本中的公钥。每个密钥和文件一次*需查看*。

    为何不算违反：公钥不是机密，因此不是*关键*安全参数（5.4-3），而密钥也不是密码（5.1-1）。它是经由网络的第二种身份验证机制（单元 5.1-5-2a：IXIT 遗漏的机制），位于设备主人无法控制的接口之后（单元 5.6-1-2b：IXIT 遗漏的接口）。是否有遗漏应由声明来说明：已声明、已向设备主人解释、并绑定到其所选账户的远程支持不算缺陷。因此需要由人来查看。
page-authorized-key-why = 持有私钥的人可以登录由该镜像制成的每一台设备，不受主人密码的约束，而主人却看不到。一旦这一个密钥泄露，或制作它的开发者离职，所有设备就同时敞开，只有更新才能关闭。开发者的密钥留在镜像中，多是出于疏忽而非有意。
page-authorized-key-blind =
    - SSH 服务器是否启动，是否读取该文件并允许该账户。
    - 谁持有私钥。
    - 首次启动时添加或从服务器获取的密钥（`AuthorizedKeysCommand`），以及用户证书机构（`TrustedUserCAKeys`）。
page-authorized-key-fix = 从发布版中去掉该密钥；若 `authorized_keys` 文件中有内容则让构建失败。若支持人员需要进入途径，应由设备主人在限定时间内用仅针对该设备的密钥或证书开启，并在 IXIT（表 1 和 15）中声明。

page-boot-shell-argument-sees =
    引导程序交给内核的命令行（在其环境变量中、由其命令设置、在设备树中或在文件 `cmdline.txt`、`extlinux.conf`、`grub.cfg`、`uEnv.txt` 中），它启动 shell 以代替系统，或引向 shell：`init=/bin/sh`、`rdinit=/bin/sh`、`rd.break`、`systemd.debug-shell`、`single`。有多个 `init=` 时以最后一个为准。

    {"*"}违反* 5.6-4（单元 5.6-4-1b 和 5.6-4-1c：不需要的调试接口未禁用）：shell 在控制台上，且不要求密码。*需查看*：仅有 `single` 时（要求什么取决于系统）；得到脚本的 shell；可能被替换、有条件才设置或为多个之一的命令行。
page-boot-shell-argument-why = 谁能接触到串口焊盘，谁就在任何账户或服务之前成为 root。
page-boot-shell-argument-blind =
    - 控制台是否引出到外壳之外，以及某台设备的环境变量是否不同。
    - 由只有设备知道的内容拼成的命令行。
page-boot-shell-argument-fix = 从发布版的 `bootargs` 中去掉该词，并在构建引导程序时使闪存中的环境变量无法将其恢复（`CONFIG_CMDLINE_FORCE`、签名的命令行、写保护的环境变量）。

page-console-root-shell-sees =
    在串口、屏幕或设备的其他控制台上能得到什么：inittab 的行（`askfirst`、`askconsole`、`respawn`）、systemd 的单元（getty，或带 `StandardInput=tty` 的 shell）、启动脚本在终端上打开的 shell、Android init 的控制台。systemd 不读取的 inittab 不算。

    - *违反* 5.6-4（单元 5.6-4-2a）：直接得到 shell。
    - *需查看*：取决于某项设置，为 shell 或登录提示（OpenWrt 的 `login.sh` 仅在设置了 `ttylogin` 时才询问），或有条件的 shell。
    - 不报告：登录提示。是否无需密码即可打开，由 `password-less-account` 说明。

    为何是单元 5.6-4-2a：它询问每个调试接口在默认状态下是否禁用，而镜像就是该状态。每个控制台一项发现。
page-console-root-shell-why = 打开外壳或在外部找到串口焊盘的人，用几欧元的线缆就能得到 root：设备上的全部密钥和密码，也许还有制造商的服务。下一个漏洞也是这样被发现的。5.6-4 要求可物理接触的调试接口在软件中禁用。
page-console-root-shell-blind =
    - 线路是引到连接器、焊盘，还是没有引出。5.6-4 针对可物理接触的接口（TS 103 701 称用标准线缆）：若没有，请声明条件 13 不成立，该条款便不适用。
    - 引导程序是否关闭控制台（内核命令行的 `console=`），以及引导程序自身的提示符。
    - 其他程序打开的控制台。
page-console-root-shell-fix = 从发布版的 `/etc/inittab` 中去掉该行，并将内核控制台设为 null。若维修人员需要该线路，请设置使用每台设备各自密码的登录（`getty`、`login`），在设备主人开启之前保持关闭。

page-debug-tool-sees = 用来查看其他程序、内存或流量的独立程序：`gdbserver`、`strace`、`tcpdump`、`socat` 等，按名称识别。每个程序一次*需查看*。
page-debug-tool-why = 5.6-6 要求代码不超出产品所需。调试工具对设备主人没有用处，对入侵者却大有用处：无需带入任何东西，就能从内存中读取机密、从线路上读取密码。
page-debug-tool-blind =
    - 其他名称的工具，以及 BusyBox 内置的工具。
    - 产品的服务是否调用该工具。
page-debug-tool-fix = 在发布版中去掉该软件包，只保留在开发版中。若产品需要它，请在 IXIT 表 16 中说明。

page-executable-stack-sees = 文件系统中每个 ELF 程序和库对其栈的说明（`PT_GNU_STACK`）。若全部要求不可执行的栈：*符合*。若有的要求可执行的栈，或未作说明（在多数机器上默认可执行）：*需查看*，每个文件系统一次，并列出最前面的几个程序。内核模块除外。
page-executable-stack-why = 5.6-8 要求由硬件对内存进行访问控制。既可写又可执行的内存页等于放弃了它：通过溢出以数据形式进入的内容会当作代码运行。只要有一个栈可执行的库，加载它的每个进程的栈都会变为可执行。
page-executable-stack-blind =
    - 处理器能做什么，以及内核是否加以利用：第 3 版之前的 MIPS 无法标记页面。
    - 程序自行映射的内存，以及没有 ELF 文件的微控制器。
    - 库为何提出这种要求：通常是汇编文件缺少标注。
page-executable-stack-fix = 用 `-z noexecstack` 链接，并在汇编文件中加入 `.section .note.GNU-stack,"",@progbits`。用 `readelf -lW` 可查看该标志。在 IXIT 表 18 中说明处理器提供的保护。

page-kernel-memory-unprotected-sees =
    内核自述的构建选项（`CONFIG_IKCONFIG`）。

    - 5.6-8 *需查看*（单元 5.6-8-1b：该机制是否控制对内存的访问？）：内核代码可被写入，或数据可被执行（未设置 `STRICT_KERNEL_RWX`）；`/dev/mem` 交出全部内存（有 `DEVMEM` 而无 `STRICT_DEVMEM`）；`/dev/kmem`。
    - 同一单元*符合*：已设置 `STRICT_KERNEL_RWX`，且 `/dev/mem` 不存在或受限。
page-kernel-memory-unprotected-why = 否则一个驱动程序的漏洞就足以更改内核，而 root 能读取内存中的每个密钥。
page-kernel-memory-unprotected-blind =
    - 不携带自身选项的内核；被命令行关闭的选项（`rodata=off`）。
    - 没有此类硬件、因而没有该选项的机器。
page-kernel-memory-unprotected-fix = 设置 `CONFIG_STRICT_KERNEL_RWX`、`CONFIG_STRICT_MODULE_RWX`；关闭 `CONFIG_DEVMEM` 和 `CONFIG_DEVKMEM`。

page-legacy-remote-service-sees =
    镜像在启动时或有人连接时（inetd、`tcpsvd`、`udpsvd`、`tcpserver`、`s6-tcpserver`）启动的程序，提供 FTP（`vsftpd`、`proftpd`、`pure-ftpd`、`bftpd`、`ftpd`）、TFTP（`tftpd`、`atftpd`）或 r 系列服务（`rshd`、`rlogind`、`rexecd`）。telnet 有专门的检查。

    - *违反* 5.6-1（单元 5.6-1-1a）；若登录以明文传送（除没有登录的 TFTP 外全部），还*违反* 5.5-1（单元 5.5-1-1a）：它在出厂状态下开启。
    - *需查看*：FTP 的配置提到 TLS，但未表明会拒绝不用 TLS 的连接；或在仅凭镜像无法确定的条件下启动。
    - 不报告：拒绝不用 TLS 登录的 FTP（vsftpd 的 `ssl_enable=YES` 加 `anonymous_enable=NO`、ProFTPD 的 `TLSRequired on`、Pure-FTPd 的 `TLS 2` 或 `-Y 2`）、只供设备自身使用的服务器（127.0.0.1）、客户端（`ftp`、`tftp`、`ftpget`）、没有任何东西启动的 applet、被注释掉的行、镜像中没有的程序。

    为何是单元 5.6-1-1a：它询问每个开启的接口是否有其用途作为正当理由。这些服务几十年来都有加密的后继者（SFTP、HTTPS、SSH），因此没有正当理由。
page-legacy-remote-service-why = FTP 和 r 系列服务以明文发送名称、密码和内容；TFTP 根本不要求密码；r 系列服务相信发送方地址。它们更多是开发和生产的遗留，而不是设备主人使用的功能，扫描器几小时内就能发现。
page-legacy-remote-service-blind =
    - 关闭该端口的防火墙，以及端口是否应答：这需要设备。
    - 服务器提供什么：若只有公开文件，TFTP 或可容忍。
    - 其他名称的服务器，或其他程序中的服务器（dnsmasq 的 `--enable-tftp`、厂商守护进程）。
page-legacy-remote-service-fix = 去掉启动它的行，并从构建中去掉该程序。若需要传送文件，请使用 SFTP 或 HTTPS，在设备主人开启之前保持关闭。

page-loader-console-open-sees =
    U-Boot 环境变量或控制树中的 `bootdelay`。

    - 5.6-4 *需查看*（单元 5.6-4-1a）：其值为零或更大，或为 -1。及时在串口上按键的人能得到引导程序的提示符，可读写内存和闪存，并启动交给它的任何内容。
    - *备注*：其值为 -2，立即启动且不理会按键。这并不说明其他调试接口。
page-loader-console-open-why = 引导程序的提示符是位于所有登录之下的调试接口：`setenv bootargs … init=/bin/sh` 就足够了。
page-loader-console-open-blind =
    - 提示符的密码或暗语（`CONFIG_AUTOBOOT_KEYED`），以及关闭的控制台。
    - 环境变量和控制树都未给出时引导程序内置的值。
    - 焊盘是否存在，以及不打开外壳能否接触到。
page-loader-console-open-fix = 在发布版中将 `bootdelay` 设为 -2（`CONFIG_BOOTDELAY=-2`），或要求输入每台设备各自的密码（`CONFIG_AUTOBOOT_KEYED`、`CONFIG_AUTOBOOT_ENCRYPTION`）。对环境变量加以写保护。

page-remote-shell-starts-sees =
    镜像在启动时或有人连接时启动、并向网络提供 shell 的程序：监听的 netcat（`nc -l … -e /bin/sh`）、`socat TCP-LISTEN:… EXEC:/bin/sh`、以 shell 为命令的 `ttyd`，以及运行 shell 的 inetd、`tcpsvd` 或 `tcpserver`。

    - *违反* 5.6-1（单元 5.6-1-1a）、5.5-4（单元 5.5-4-2a）和 5.5-5（单元 5.5-5-2a）：它在出厂状态下启动。
    - *需查看*：在仅凭镜像无法确定的条件下启动；地址受到限制（`--allow`、`range=`）；或没有 `-W` 的 `ttyd`，因为较新版本此时只显示 shell 而不接受按键。
    - 不报告：只供设备自身使用、要求登录（`login`、`ttyd -c`、客户端证书）、运行脚本或其他程序，或没有任何东西启动它。telnet 有专门的检查。

    为何是单元 5.6-1-1a：它询问每个开启的接口是否有其用途作为正当理由。不询问对方是谁的 shell 没有任何正当理由。
page-remote-shell-starts-why = 谁能到达该端口，谁就掌握设备：多半以 root 身份、不留痕迹、以明文进行。这是蠕虫会寻找的开发遗留。
page-remote-shell-starts-blind =
    - 关闭该端口的防火墙，以及端口是否应答：这需要设备。
    - 由其他程序或其他语言的脚本打开的 shell；其他名称的服务器。
page-remote-shell-starts-fix = 去掉启动它的行，并从构建中去掉该程序。如需通过网络使用 shell，请用基于密钥的 SSH，并在设备主人开启之前保持关闭。

page-setuid-program-sees = 属于 root 且带有 set-user-ID 位的 ELF 程序。每个程序一次*需查看*。
page-setuid-program-why = 以专用用户运行的服务，其受限程度取决于它能启动的程序。只要有一个 set-user-ID root 的程序带有一个缺陷，限制就不复存在。5.6-7 要求最小权限。
page-setuid-program-blind =
    - 程序是否立即交还权限（BusyBox 视 applet 而定），以及 root 以外是否有人能登录。
    - 扩展属性中的 capability。
    - 不保留所有者的归档和文件夹：其中每个文件看起来都属于 root。
page-setuid-program-fix = 若只有 root 调用该程序，则 `chmod u-s`。对 `ping` 授予 `CAP_NET_RAW`；对 BusyBox，将需要该位的 applet 构建为单独的程序。

page-sudo-without-password-sees = `sudoers` 中允许 root 以外的用户或组无需密码（`NOPASSWD`）执行一切（`ALL`）的行。每行一次*需查看*。对单个程序的权限略过：那正是 sudo 的用途。
page-sudo-without-password-why = 为最小权限（5.6-7）而置于专用用户之下的服务，若该用户可以用 sudo 调用任何程序，终究还是 root。
page-sudo-without-password-blind =
    - 该用户是否存在，以及是否有服务以其身份运行。
    - 来自其他地方的规则（LDAP），以及列表中能给出 shell 的程序。
page-sudo-without-password-fix = 列出该用户需要的程序，各写明完整路径和参数，或去掉该行。

page-telnet-starts-sees =
    镜像在启动时（inittab、已启用的 init 脚本、rc.local、systemd 单元）、有人连接时（inetd）或插入设备时（udev、mdev、hotplug 脚本）启动的 telnet 服务器程序：`telnetd`、`in.telnetd`、`utelnetd`，或以这些名称调用的 BusyBox 等。

    - *违反* 5.6-1（单元 5.6-1-1a）：在出厂状态下启动。
    - 若无需密码就给出 shell，还*违反* 5.1-1（单元 5.1-1-2b）和 5.5-5（单元 5.5-5-2a）：其登录程序（`-l`）是 shell；或为 `login.sh`（OpenWrt 中只要 root 没有密码就不作询问的脚本），而 root 没有密码；或为通常的 `login`，且同一文件系统中有开放的账户（见 `password-less-account`）。若登录程序是 shell，则在设备主人设置密码之后仍是如此：5.5-4（单元 5.5-4-2a）。
    - *需查看*：在仅凭镜像无法确定的条件下启动。
    - 不报告：已安装但不启动、已禁用、被注释掉、绑定到设备自身的地址（`-b 127.0.0.1`），或处于镜像表明不成立的条件之后。仅有 BusyBox 中的 telnet applet 并不是服务器。

    为何是单元 5.6-1-1a：它询问每个开启的接口是否有其用途作为正当理由。SSH 能做 telnet 所做的一切，因此无论是否声明，消费类设备中的 telnet 都没有正当理由。声明是否遗漏了它（5.6-1-2b）是只有声明才能显示的矛盾。
page-telnet-starts-why = Telnet 以明文传送密码和每次按键，也是蠕虫最先尝试的端口：Mirai 及其同类以此为生。它几乎从来不是设备主人使用的功能。
page-telnet-starts-blind =
    - 登录脚本做什么；只认得名为 `login.sh` 的 OpenWrt 脚本。
    - 其他名称的服务器、由其他程序在运行时启动的服务器（带隐藏开关的网页），或位于未能读取的脚本中的服务器。
    - 关闭该端口的防火墙。
    - 端口是否应答：这需要设备。
page-telnet-starts-fix = 去掉 inittab 中的行、`/etc/rc.d` 中的链接和镜像中的脚本；构建 BusyBox 时不启用 `CONFIG_TELNETD`。若需要经由网络的 shell，请使用 SSH 并配密钥，在设备主人开启之前保持关闭。

page-unhardened-service-sees = 从 C 库中取用网络服务器所需函数的程序（`listen` 和 `accept`，或 `bind` 和 `recvfrom`），以及其构建方式：位置无关、只读重定位、栈保护。三项中缺少至少两项者计入。*需查看*，每个文件系统一次，并列出最前面的几个程序。
page-unhardened-service-why = 从网络读取数据的程序出现内存缺陷很常见。这三项没有代价，却能把许多此类缺陷从入侵途径变成崩溃。5.6-9 要求的安全开发流程会对整个构建启用它们。
page-unhardened-service-blind =
    - 静态链接的程序，以及网络功能位于自有库中的服务器。
    - 程序是否启动，以及是否有缺陷。
    - 栈上没有缓冲区的小程序，即使要求编译器启用也没有栈保护。
page-unhardened-service-fix = 用 `-fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now` 构建。OpenWrt 在“Hardening build options”下、Buildroot 在“Security options”下有全部选项。

page-upnp-daemon-sees =
    镜像在启动时启动的、使用 UPnP 的程序：`miniupnpd`、`upnpd`（它们打开路由器的端口）、`minissdpd`（应答有谁在场）、`minidlna`、`ushare`、`mediatomb`、`gerbera`（媒体服务器）。

    - *违反* 5.6-1（单元 5.6-1-1a）：前三者之一在出厂状态下开启：它会启动，且其配置没有将其关闭。若其脚本已启用、其配置为 `enable_upnp 1` 或 `enabled 1`，而镜像只有启动条件（某接口启用）无法确定，也视为开启。
    - *需查看*：开启的媒体服务器，因为这可能正是产品的用途；或在镜像和配置都无法确定的条件下启动。
    - 不报告：程序不启动或不存在；其配置为 `enabled 0` 或 `enable_upnp 0`。

    为何是单元 5.6-1-1a：它询问每个开启的接口是否有其用途作为正当理由。UPnP 没有登录：网络中的每个程序，包括网页中的脚本，都可以向互联网打开端口或了解设备情况。其用途并不能成为*默认*开启的理由；设备主人可以自行开启。
page-upnp-daemon-why = 蠕虫多年来利用 UPnP 到达路由器后面的设备，并利用 SSDP 反射攻击：小小的询问会得到很大的应答（对伪造的发送方也是如此）。
page-upnp-daemon-blind =
    - 将外人挡在端口之外的防火墙，以及端口是否应答：这需要设备。
    - 其他程序中的 UPnP（厂商的 `httpd`、hostapd 的 WPS）。
    - 设备主人可以设置哪些规则；`secure_mode` 和 `perm_rule` 限制可打开的内容，而不限制谁来请求。
page-upnp-daemon-fix = 从镜像中去掉它，或出厂时禁用（`/etc/config/upnpd` 中为 `enabled 0`，`/etc/rc.d` 中没有链接）并为设备主人提供开关。若产品是媒体服务器，请将其绑定到家庭网络并作出声明。

page-writable-library-path-sees = 程序在系统文件夹之前查找库的位置（`RUNPATH`、`RPATH`）：`/tmp`、`/var/tmp`、`/dev/shm`、`/home` 或 `/mnt` 之下的文件夹、启动时所在的文件夹（空的或相对的部分），或构建它的机器上的文件夹。每个程序一次*需查看*。
page-writable-library-path-why = 谁能在那里写入，谁就能放置库，程序便以自己的权限运行它。
page-writable-library-path-blind =
    - 运行时该文件夹是否存在，以及谁可以写入。
    - `dlopen` 和 `LD_LIBRARY_PATH` 引入的内容。
page-writable-library-path-fix = 构建时不用 `-Wl,-rpath`，或用 `patchelf --remove-rpath` 去掉该路径。若程序自己的文件夹是只读的，`$ORIGIN` 没有问题。

page-web-server-as-root-sees =
    服务器启动时，lighttpd、nginx、boa、mini_httpd、thttpd 或 Apache httpd 的配置让服务器以哪个账户运行。

    - 5.6-7 *需查看*（单元 5.6-7-1a：最小权限）：是 root。
    - *符合*（同一单元）：是镜像中有的、编号不为 0、且 sudo 不允许其运行一切的另一个账户。
page-web-server-as-root-why = 从网络读取数据的程序会有缺陷。从缺陷进入的人会得到服务器所拥有的一切：若为 root，就是整台设备，包括密钥和更新。
page-web-server-as-root-blind =
    - 配置未说明的服务器以什么身份运行：有的保留启动时的权限。
    - 服务器背后获得自有权限的脚本（sudo、set-user-ID），以及其他守护进程。
    - capability、命名空间以及围住权限很小的 root 的其他屏障。
page-web-server-as-root-fix = 为服务器配备专用账户。必须更改系统的操作交给其后的小程序，它只接受少数命令并逐一检查。

page-directory-listing-sees = 可能启动的网页服务器，以及其配置中开启文件夹列表的行：lighttpd 的 `dir-listing.activate`、nginx 的 `autoindex`、Apache httpd 的 `Options Indexes`。针对 5.6-2 *需查看*（单元 5.6-2-2a：无需登录即可得知的内容）。
page-directory-listing-why = 列表会显示本不该让人知道的东西：配置副本、日志、工厂页面。扫描器首先寻找这样的列表。
page-directory-listing-blind =
    - 该行针对哪个文件夹、其中有什么；之前是否有登录。
    - 没有另行设置就列出文件夹的服务器。
page-directory-listing-fix = 关闭列表。若要让人下载文件，请提供列出这些文件的页面。

page-unbounded-copy-in-service-sees =
    从 C 库中取用网络服务器所需函数，并且还使用 `gets`，或同时使用无界写文本的函数（`sprintf`、`vsprintf`、`strcpy`、`strcat`）和把文本交给 shell 的函数（`system`、`popen`）的程序。*需查看*，每个文件系统一次，并列出最前面的几个程序。

    略过：名称和版本已知为组件的程序（BusyBox、dnsmasq、lighttpd）：对它们而言重要的是版本。剩下的多半是制造商自己的和芯片供应商的。

    使用 `_FORTIFY_SOURCE` 的构建会在编译器知道大小之处采用这些函数的检查形式，因此列出的程序更少。
page-unbounded-copy-in-service-why = `gets` 根本无法安全使用。用网络传来的内容拼成并交给 shell 的命令行，是路由器和摄像机最常见的漏洞。
page-unbounded-copy-in-service-blind =
    - 复制的内容是否来自网络，以及之前是否检查过长度。
    - 静态链接的程序，以及网络功能位于自有库中的服务器。
    - 程序是否启动。
page-unbounded-copy-in-service-fix = 使用 `snprintf`、`strlcpy` 和 `fgets`；用 `posix_spawn` 或 `execve` 加参数列表启动程序，绝不经过 shell。让编译器和代码检查工具在新代码中拒绝其他函数。

page-open-to-internet-sees =
    OpenWrt 防火墙的 `wan` 区域、允许从那里进入的规则，以及镜像在网络上启动的服务。

    - *违反* 5.6-1（单元 5.6-1-1a：接口开启有何正当理由）：规则被加载，并非为互联网设计的服务（telnet、FTP、TFTP、SMB、SNMP、UPnP、明文 HTTP、MQTT、adb）会启动，而该区域接受没有规则提及的内容，或有规则允许任何人访问其端口。
    - *需查看*：情况相同，但未见镜像加载规则，或没有其他网络经该区域通往外部，或可到达的是其他服务（SSH、HTTPS）：制造商所称的 `wan` 可能是某人的家庭网络。
    - *需查看*：已加载但什么也不拒绝的 iptables 或 nftables 规则。
page-open-to-internet-why = 在互联网上有地址的东西几分钟内就会被尝试：先是已知密码，然后是已知漏洞。路由器就是这样成为僵尸网络的一部分。
page-open-to-internet-blind =
    - 设备运行期间产生的规则（UPnP、`/etc/firewall.user`、设备主人的设置）。
    - 运营商是否分配互联网可到达的地址；IPv6 多半如此。不是路由器的设备，其家庭网络可能在 `wan` 区域中。
    - 自行调用 iptables 的脚本。
page-open-to-internet-fix = 对 `wan` 区域设置 `option input 'REJECT'`，且不设从那里打开端口的规则。需要从外部维护的，应经由设备主人开启的 VPN 或制造商的服务。

page-android-debug-build-sees =
    Android 镜像的属性。

    - *违反* 5.6-4（单元 5.6-4-1c：调试接口默认开启）：构建用于调试（`ro.debuggable=1` 或 `ro.secure=0`），USB 一开始就提供 adb（`persist.sys.usb.config` 中含有 `adb`），且不要求密钥（`ro.adb.secure=0`）。
    - 同一单元*需查看*：构建用于调试，但其余条件不具备。
    - *备注*：`ro.debuggable=0` 且 `ro.secure=1`，如 `user` 类型的构建。
page-android-debug-build-why = 在这样的构建中，`adb root` 给出 root shell，任何应用都可调试：谁有一根线缆，密钥、令牌和用户数据就对谁敞开。
page-android-debug-build-blind =
    - 之后设置的属性，以及优先于此、但不在镜像中的分区。
    - 售出的设备上该端口是否可以接触到。
page-android-debug-build-fix = 将发布版构建为 `user`。保持 `ro.adb.secure=1`，并从 `persist.sys.usb.config` 中去掉 adb。

page-reflector-service-sees =
    对很小的询问（包括伪造发送方的询问）作出很大应答的 UDP 服务，以及镜像加载的数据包过滤器是否将外人挡开。并附 CISA 对每一种（CoAP 为 Shadowserver 和 NETSCOUT）公布的倍数。

    - *违反* 5.6-1（单元 5.6-1-1a：接口开启有何正当理由）：inetd 自带的 UDP `chargen`、`qotd`、`echo` 等（还违反 5.6-5，单元 5.6-5-1a：没有人需要它们）；网络上的 UDP memcached；为任何人解析名称的 unbound 或 BIND（`access-control: 0.0.0.0/0 allow`、`allow-recursion` 为 `any`）；被设为服务 `wan` 的 miniupnpd；对任何人应答 `monlist` 的 4.2.7 之前的 ntpd；在放行一切的 `wan` 区域之后对任何人开放的 dnsmasq 或 libcoap 的 CoAP 服务器（`coap-server`）。
    - *需查看*：inetd 自带的 TCP 服务；未见能挡开外人的数据包过滤器、版本未知的 ntpd 或未加限制的 dnsmasq；网络上的 rpcbind；只在家庭网络地址上的解析器或 memcached；未限于设备自身的 libcoap CoAP 服务器。
page-reflector-service-why = 设备成了武器，被击中的是别人：应答量为询问量五百倍的服务会把家庭线路变成洪水。运营商会切断这样的家庭。
page-reflector-service-blind =
    - 速率限制，以及服务构建时去掉了什么。
    - 设备运行期间产生的过滤规则；运营商是否分配互联网可到达的地址。
    - 家中的 SNMP 和 UPnP：由 `snmp-default-community` 和 `upnp-daemon` 说明。
page-reflector-service-fix = 去掉没有人需要的内容。只为家庭网络服务：`local-service`（dnsmasq）、`restrict default … noquery`（ntpd）、`-U 0`（memcached）、针对家中地址的 `access-control`（unbound）、带地址的 `-A`（libcoap）。

page-permissive-access-control-sees =
    根据其配置（`/etc/selinux/config`）和内核命令行查看的 SELinux。

    - 5.6-7 *需查看*（单元 5.6-7-1a）：存在但为 `permissive` 或 `disabled`，或命令行将其关闭（`selinux=0`、`enforcing=0`、`androidboot.selinux=permissive`）。
    - 同一单元*符合*：为 `enforcing`，其策略和加载该策略的库（libselinux）都在镜像中，且命令行没有相反的设置。
    - *备注*：情况相同，但未见该库。
page-permissive-access-control-why = 不强制执行的策略只在服务做了不该做的事之后记录下来。强制执行时，即使以 root 运行的服务也只限于其所需：即 5.6-7 要求的最小权限。
page-permissive-access-control-blind =
    - 策略允许什么，以及其中留为宽容的域。
    - 内核是否带 SELinux 构建。
    - 其他机制：AppArmor、SMACK、容器、专用用户。
page-permissive-access-control-fix = 在测试版的宽容模式下完善策略；以 `SELINUX=enforcing` 出厂，并从命令行中去掉相关字样。

page-inbound-denied-sees =
    镜像加载的 OpenWrt `wan` 区域、iptables 的已存规则和 nftables 的规则集，其策略拒绝或丢弃没有规则提及的内容。

    - 5.6-1 *符合*（单元 5.6-1-1a：接口开启有何正当理由）：两种地址族的传入内容都被拒绝，且没有规则放行超出分配地址（DHCP）、报告错误和组（ICMP、IGMP）以及建立隧道（ESP、IKE）所需的内容。
    - *备注*：有规则打开其他端口，或未见对两种地址族之一的过滤。

    放行一切的过滤器由 `open-to-internet` 说明。若启动的后续步骤撤销规则（`nft flush ruleset`、`iptables -F`、`iptables -P INPUT ACCEPT`），则无法得知哪些规则生效，因而不作任何说明。
page-inbound-denied-why = 无人能到达之处，也无人能闯入。默认关闭的过滤器还能挡住后续版本在不知不觉中带来的服务。
page-inbound-denied-blind =
    - 家庭网络可以做什么：在路由器上它是被放行的。
    - 设备运行期间产生的规则（UPnP、设备主人的设置），以及被其他链跳转到的链。
    - 内核是否具备规则所需的功能。
page-inbound-denied-fix = 若符合，则无需处理。若有规则打开端口，请逐一询问谁需要它；对 IPv6 采用与 IPv4 相同的规则。

page-removable-media-script-sees = 运行挂载存储卡或 U 盘之处（`/mnt/sdcard`、`/media`、`/mnt/mmc`、`/mnt/usb`）下文件的 shell 脚本，以脚本、程序或 `.` 的方式，且该脚本不验证任何内容。每行一次，为 5.6-4（单元 5.6-4-1c：不需要的调试接口）和 5.13-1（单元 5.13-1-1a：输入经过验证）的*需查看*。
page-removable-media-script-why = 制造商用它加载测试程序，摄像头的主人也用它取得 root：谁在门口或店里拿到设备一分钟，就能插入一张卡，以 root 运行想运行的东西。
page-removable-media-script-blind =
    - 该脚本是否会启动，以及从外部能否够到卡槽。
    - 挂载在其他名称之处的卡，以及编译的程序。
    - 脚本所验证的是否就是此文件。
page-removable-media-script-fix = 从发布版中去掉。若必须由卡带入内容，请先用镜像中的密钥验证其签名再运行。
