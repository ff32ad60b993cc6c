# SPDX-License-Identifier: Apache-2.0 OR MIT
page-blank-password-login-sees =
    镜像在启动时或有人连接时启动、并被设置为接受空密码的 SSH 服务器：带 `-B` 的 dropbear，或 `PermitEmptyPasswords yes` 的 sshd。

    - *违反* 5.1-1（单元 5.1-1-2b）和 5.6-1（单元 5.6-1-1a）：同一文件系统的某个账户没有密码却有 shell，且没有其他阻拦（`-s`，对 root 为 `-g` 和 `-w`；`PasswordAuthentication no`，对 root 为 `PermitRootLogin` 不是 `yes`）。
    - *需查看*：镜像中没有这样的账户，或服务器在仅凭镜像无法确定的条件下启动。此时第一个无密码创建的账户就会对网络开放。
    - 不报告：服务器不启动，或只供设备自身使用（`ListenAddress 127.0.0.1`、`-p 127.0.0.1:22`）。

    telnet 有专门的检查 `telnet-starts`。
page-blank-password-login-why = 服务器默认拒绝空密码，因此误留的开放账户至多在串口上可用。关掉这一限制，就等于把 root shell 放到网络上：谁能到达端口谁就能进入。5.1-1 要求密码在使用之前由用户设定（单元 5.1-1-2b），而让所有人进入的接口没有任何正当理由（5.6-1）。
page-blank-password-login-blind =
    - 关闭该端口的防火墙，以及端口是否应答：这需要设备。
    - 仍可能拒绝空密码的 PAM（`nullok`）。
    - 首次启动程序是否在服务器启动之前设置密码。
    - 其他名称的服务器，以及未能读取的脚本中的选项。
page-blank-password-login-fix = 从 dropbear 的命令行中去掉 `-B`，或设置 `PermitEmptyPasswords no`。出厂时锁定账户（`root:!:…`），并在设备主人用自己的密钥或密码开启之前保持 SSH 关闭。

page-default-password-hash-sees =
    根文件系统密码文件中的密码哈希，以及常见密码列表能将其破解这一事实。密码本身既不保存也不输出。

    - *违反* 5.1-1（单元 5.1-1-2c）：该账户的 shell 允许登录。
    - 另外*违反* 5.6-1（单元 5.6-1-1a）：出厂状态下开启的网络登录接受该账户的密码：带提示符的 telnet；没有 `-s`、对 root 没有 `-g` 和 `-w`、且 OpenWrt 的 `PasswordAuth`、`RootPasswordAuth` 和 `RootLogin` 未关闭的 dropbear；`PasswordAuthentication` 未关闭、对 root 为 `PermitRootLogin yes` 的 sshd。用众所周知的密码就能打开的接口没有任何正当理由。
    - *需查看*：shell 禁止登录，或情况不明。网页、文件共享或下一个版本仍可能接受该密码。
    - *需查看*还包括：镜像中有 shell 但没有这个 shell，或有自动运行的脚本（启动时、由 systemd 单元、由 cron）设置运行时生成的密码、锁定账户或覆盖该文件。
page-default-password-hash-why = `admin`、`1234` 之类是蠕虫最先尝试的，试完整个列表只需几分钟。由该镜像制成的所有设备密码都相同。5.1-1 要求密码因设备而异或由用户设定。英国的 PSTI 法规和其他法律禁止销售这样的设备。
page-default-password-hash-blind =
    - 不在任何列表中的密码。所有设备使用同一密码仍属违反：参见无需猜测的 `fixed-password-hash`。
    - 计算很慢、无法在合理时间内试完列表的哈希。
    - 首次启动是否在开始监听之前替换该哈希。
    - 选项来自未读取文件的服务器（`sshd -f`）：不计入。
page-default-password-hash-fix = 出厂时锁定账户（`root:!:…`），并在生产时为每台设备生成随机密码，或让设备主人在首次启动、任何服务启动之前设定。对已售设备，由下一次更新锁定账户或要求设置新密码。

page-fixed-password-hash-sees =
    镜像中根文件系统密码文件里的密码哈希。每台设备都由该镜像制成，因此无论强弱，哈希背后的密码在所有设备上都相同：本检查不去猜测它。

    - *违反*：该账户的 shell 允许登录（shell 字段为空即 `/bin/sh`）。
    - *需查看*：shell 禁止登录（`/bin/false`、`nologin`、…）或情况不明。哈希本身打不开任何东西，但网页、`su -s`、文件共享或给该账户配上 shell 的下一个版本可能接受该密码。
    - *需查看*还包括：镜像中有 shell 但没有这个 shell，或有自动运行的脚本（启动时、由 systemd 单元、由 cron）设置运行时生成的密码、锁定账户或覆盖该文件。
page-fixed-password-hash-why = 谁从制造商、论坛，或让计算机猜上一周得知了一台设备的密码，就得到了全部设备。标准的第一个条款针对的正是这一缺陷：5.1-1 要求密码因设备而异或由用户设定，单元 5.1-1-2c 寻找并非如此的迹象。固定在软件中的密码校验值也是硬编码的关键安全参数，5.4-3 不允许使用（单元 5.4-3-2a）。
page-fixed-password-hash-blind =
    - 首次启动是否在开始监听之前（用每台设备各自的密码或设备主人的密码）替换该哈希。如果是，请声明该机制，并以此为由搁置该发现。
    - 该账户可以使用哪扇门：服务器可能拒绝密码，或拒绝该账户。
    - 锁定的哈希（前面有 `!`）打不开任何东西，予以略过。
    - 明文密码、其他程序配置中的密码，以及编译进程序的密码。
    - 密码的好坏。
page-fixed-password-hash-fix = 出厂时锁定账户（`root:!:…`），并在生产时为每台设备生成随机密码（印在标签上，不由 MAC 地址或序列号推导），或让设备主人在首次启动、任何服务启动之前设定。应视该密码为已泄露：凡仍在使用之处都要更改。

page-password-in-configuration-sees =
    `/etc/shadow` 之外的凭据：BusyBox 的 httpd、`htpasswd` 文件、PPP 密钥、Samba、SNMP 团体名、Wi-Fi 密钥、出厂设置、厂商在启动时解包的账户文件副本，以及脚本传给 `chpasswd` 的密码。若会启动的网页服务器使用该文件（其配置或命令行指明该文件，它就是固定的文件，或位于 thttpd 或 mini_httpd 提供的文件夹中），且密码为空或能被常见共用密码列表破解，则为*违反*。其余情况，以及脚本可能覆盖该文件时，均为*需查看*：镜像中的内容在所有设备上都相同。

    - 另外*违反*（单元 5.1-1-2c；不要求密码时为 5.1-1-2b）：自动运行的脚本按其文本设置带 shell 的账户的密码，或去除密码，且没有别的操作锁定该账户或设置另一密码。
    - *违反* 5.1-1-2c：这样的脚本，或从 `/etc` 指向内存的链接，使账户文件的副本生效，而其密码能被列表破解。

    略过：注释、带变量的模板、文档和示例、锁定的账户。
page-password-in-configuration-why = 5.1-1 要求每个密码因设备而异或由用户设定。镜像中的密码两者都不是，僵尸网络正是靠这类密码的列表运作。
page-password-in-configuration-blind =
    - 首次启动是否换成别的密码，或要求设备主人更换。
    - 读取该文件的服务中哪些可以访问到。
    - 采用自有格式的用户数据库。
page-password-in-configuration-fix = 出厂时去掉文件中的该条目，并在设备上生成密码：首次启动时用随机数发生器生成，或在生产时印在每台设备的标签上，或在其他功能可用之前由设备主人选定。

page-password-less-account-sees =
    镜像中每个根文件系统的每个账户：`/etc/shadow` 的密码字段（若在 `/etc/passwd` 中则取后者）以及登录 shell。

    - *违反*：密码字段为空，且 shell 允许登录。按 passwd(5)，shell 字段为空视为 `/bin/sh`。用户 ID 和名称无关紧要。
    - *需查看*：密码字段为空，且 shell 未知（shadow 中有该行而 passwd 中没有，如叠加层）。
    - *需查看*还包括：镜像中有 shell 但没有这个 shell，或有自动运行的脚本（启动时、由 systemd 单元、由 cron）设置运行时生成的密码、锁定账户或覆盖该文件。
    - *符合*，每个文件系统一次：设置密码之前谁都无法登录，因为所有带登录 shell 的账户都已锁定（或没有这样的账户）。其中若有哈希或其他并非锁定的内容，则不作报告。若脚本可能打开账户或覆盖这些文件，其副本或脚本中含有密码，或控制台、telnet 给出 shell，也不作报告。
page-password-less-account-why = 由该镜像制成的每台设备都会放任何能到达登录处的人进入：串口、telnet、接受空密码的 SSH、`su`。要求主人*以后*再设密码的设备在此之前一直敞开，而许多人从不设置。条款 5.1-1 要求除出厂默认状态外每个密码因设备而异或由用户设定；单元 5.1-1-2b 要求用户在使用之前*必须*设定密码。
page-password-less-account-blind =
    - 首次启动程序是否在开始监听之前设置或锁定密码。
    - 密码文件之外的登录规则：PAM、`securetty`、dropbear 的 `-B`、sshd 的 `PermitEmptyPasswords`。它们可以堵住一扇门，但账户仍是敞开的。
    - 网页和应用的账户，它们有自己的列表。
    - 不属于镜像的可写分区上的密码文件。
page-password-less-account-fix = 出厂时锁定账户：在 `/etc/shadow` 中写 `root:!:…`。若设备主人需要登录，首次启动应在设置密码之前不再继续，或在生产时为每台设备设置各自的密码。没人需要的账户，将其 shell 设为 `/bin/false`，或删除。

page-shared-wifi-key-sees =
    写在镜像中的设备自身 Wi-Fi 密钥：hostapd 的 `wpa_passphrase` 和 `wpa_psk`，设备所提供的 OpenWrt `/etc/config/wireless` 中网络的 `key`，MediaTek 驱动的 `WPAPSK1`。

    - *违反* 5.1-1（单元 5.1-1-2c：放人进入的密码既不唯一也不是设备主人的）和 5.4-3（单元 5.4-3-2a）：该网络在出厂状态下开启，且镜像中没有脚本或程序处理此设置。
    - *需查看*：网络关闭，或无法看出，或有脚本或程序可能换成别的密钥。
page-shared-wifi-key-why = 按型号列出的默认密钥表一搜便得。站在屋外的人就等于在网络里面。
page-shared-wifi-key-blind =
    - 写入配置却不含其名称的程序，以及其他位置（NVRAM）的密钥。
    - 设备主人是否必须在使用网络之前选定密钥。
page-shared-wifi-key-fix = 在工厂为每台设备生成随机密钥并印在标签上，或在首次启动时生成并显示；或在提供网络之前让设备主人设定。

page-snmp-default-community-sees =
    snmpd 配置中对所有人开放的团体名 `public` 和 `private`，以及镜像是否启动它。

    - *违反*：会启动且该团体名可写：5.1-1（单元 5.1-1-2c：它起密码的作用，却处处相同）和 5.5-5（单元 5.5-5-1a：无需登录即可更改设置）。
    - *需查看*：该团体名只能读取（单元 5.1-1-2c 和 5.6-2-2a：它透露设备是什么、在做什么）；或镜像无法确定 snmpd 是否启动。
    - 不报告：不启动，或团体名绑定到某个地址。
page-snmp-default-community-why = 这是每个扫描器最先尝试的。在 UDP 上，一个伪造发送方的询问会给别人带去大数倍的应答。
page-snmp-default-community-blind =
    - 限制读取范围的视图，以及防火墙。
    - 其他名称的团体名，它们同样以明文传送。
page-snmp-default-community-fix = 去掉 snmpd，或出厂时关闭。如确有需要，使用版本 3，并由设备主人创建用户。

page-login-without-lockout-sees =
    sshd 启动时，输错密码之后的锁定：sshd 所经过的栈（`UsePAM yes`）中的 `pam_faillock` 或 `pam_tally2`，或已启用的 fail2ban jail；以及网页背后将密码与其哈希比较的 shell 脚本。

    - 5.1-5 *符合*（单元 5.1-5-1a：暴力破解不可行）：锁定设为若干次尝试，且未见其他网络登录启动。
    - 同一单元*备注*：已设置，但还有锁定不适用的其他登录；或未见 sshd 启动。
    - *需查看*：模块存在，却被设为不锁定任何人（`deny=0`、没有 `deny` 的 `pam_tally2`），或唯独不锁定可用密码登录的 root（`PermitRootLogin yes` 而没有 `even_deny_root`）；或脚本及其所包含的内容中没有与锁定、计数或等待有关的词。
page-login-without-lockout-why = 没有锁定，密码被破解只是时间问题：机器人每小时尝试数千次。
page-login-without-lockout-blind =
    - 用其他语言编写的或编译的网页界面登录。
    - 其他服务器的锁定（没有锁定功能的 dropbear）、限速的防火墙以及延迟。
    - 锁定持续多久，以及能否被用来把设备主人拒之门外。
    - 是否要求密码：只用密钥就没有可猜的。
    - 7.0 之前的 OpenSSH：配置中没有说明时，它允许 root 用密码登录。
page-login-without-lockout-fix = 在密码之前和之后询问 PAM（`pam_faillock.so preauth`、`authfail`、`deny=5`、`unlock_time=600`）；对其他服务器加入逐渐增长的延迟。最好只接受密钥。
