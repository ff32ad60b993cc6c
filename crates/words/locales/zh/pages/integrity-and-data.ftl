# SPDX-License-Identifier: Apache-2.0 OR MIT
page-no-verified-boot-sees =
    镜像如何启动的迹象：引导程序读取的头部、dm-verity。若都未表明所启动的内容已签名：*备注*，每个镜像一次，针对 5.7-1（单元 5.7-1-1a 和 5.7-1-2a）。

    绝不算违反：安全启动也存在于引导程序、熔丝和只读存储器中，而它们不在镜像里；并且 5.7-1 是建议。备注表示该镜像未能显示它，须以其他方式证明。

    仅有 dm-verity 不能确定：它对根文件系统的保护程度取决于其根哈希受到的保护，而这需要对内核命令行签名。
page-no-verified-boot-why = 若没有从第一段代码开始的签名链，谁通过漏洞或用夹子接在芯片上写入一次闪存，谁就一直掌控设备，重启和恢复出厂设置都无法将其赶走。
page-no-verified-boot-blind =
    - 只有引导程序或芯片读取的签名（熔丝、启动 ROM、厂商头部）。
    - 本版本不读取的格式。带签名的 FIT 镜像或以其他方式签名的部分，可能位于列为未读取的区域中：下结论之前请查看未能读取的内容。
    - 已有的签名是否也是*必需*的。
page-no-verified-boot-fix = 对内核及其启动的内容签名（U-Boot：带 `required = "conf"` 的 FIT；dm-verity 的根哈希须在签名内容之内），公钥放在由芯片验证的引导程序中。在 IXIT 表 20 中说明其工作方式。若硬件做不到，请撤回声明并说明理由。

page-unverified-boot-sees =
    由引导程序验证的镜像：旁边附有引导程序控制树的 U-Boot 镜像（FIT）、MCUboot 的镜像，以及 Android 的镜像（AVB）。

    - *违反* 5.7-1（单元 5.7-1-1a：完整性和真实性没有保证，以及 5.7-1-2a：实现表明了这一点）：控制树不要求任何密钥，因此无论该镜像是否签名，没有签名的镜像也会启动；或 MCUboot 的镜像没有签名，只有不作验证的 MCUboot 才会启动它；或 Android 的元数据让引导程序什么都不验证，或不验证哈希树（`vbmeta` 的标志 2 和 1，由 `adb disable-verity` 留下）。
    - *符合*：镜像的签名对控制树所要求的密钥有效；以及 dm-verity，若其根哈希位于这样的镜像之内。
    - 不报告：镜像旁边没有控制树，密钥可能在任何地方。
page-unverified-boot-why = 谁写入一次闪存，谁就一直掌控设备。不作要求的签名防不住任何人：攻击者不加签名即可。
page-unverified-boot-blind =
    - 引导程序本身是否经熔丝和启动 ROM 验证。
    - 不使用其控制树的引导程序，以及制造商自有的镜像封装。
    - 在用设备是否装有该镜像中的引导程序。
page-unverified-boot-fix = 对配置签名（`mkimage -k keys -K control.dtb -r`），这会将密钥标为必需，并随该控制树发布引导程序。MCUboot：用 `imgtool sign --key` 签名，并用公钥构建。

page-remote-log-sees = 固定在镜像中的系统日志发送主机：`syslog.conf` 中的 `@host`、rsyslog 的 `omfwd`、syslog-ng 的目标、`syslogd -R host`、OpenWrt 的 `log_ip`。每行一次*需查看*。
page-remote-log-why = 日志透露设备在做什么，往往还透露谁在使用：它属于遥测，须向用户说明（6.5）并声明（IXIT 表 24），而 syslog 协议以明文传送它。
page-remote-log-blind =
    - 日志的内容，以及日志服务是否以该文件启动。
    - 程序自行发送的日志。
page-remote-log-fix = 由设备主人指定主机。若制造商需要日志，请加以说明、征得同意，并通过 TLS 发送（RFC 5425）。

page-telemetry-endpoint-sees = 程序、脚本和配置中出现的地址，其主机属于替他人收集测量值、崩溃或行为的服务。每个主机一次*备注*。
page-telemetry-endpoint-why = 遥测须声明（IXIT 表 24）、向用户说明（6.5），并在收集时检查其中的异常（5.10-1）。库会在无人决定的情况下带来这样的地址。
page-telemetry-endpoint-blind =
    - 该地址是否会被调用，以及发送了什么。
    - 发往制造商自己主机的遥测：所有地址都在 `thirteen evidence` 的 `addresses` 之下。
page-telemetry-endpoint-fix = 将其列入 IXIT 表 24 和隐私声明，或构建不含它的库。

page-personal-data-shipped-sees = SQLite 数据库中有某个表的列与人有关（`email`、`phone`、`birthdate`、…），且至少含有一个电子邮件地址。每个数据库一次*需查看*。
page-personal-data-shipped-why = 真实人物的数据不应出现在任何人都能下载的镜像中：它多半来自测试台或开发者自己的设备。设备主人无法删除它（5.11-1），而且它显示了产品存储什么，这须加以说明（6.1）。
page-personal-data-shipped-blind =
    - 人物是否真实：`example.com` 之类的地址略过，其他地址也可能是编造的。
    - 其他形式的个人数据：日志、JSON、图片。
page-personal-data-shipped-fix = 出厂时清空数据库，或由设备创建。查明这些数据来自何处、属于谁。

page-download-runs-as-code-sees = 把 `curl`、`wget` 或 `uclient-fetch` 取来的内容直接交给 shell 的脚本和 crontab（`… | sh`、`eval "$(…)"`），或下载到文件后运行（`chmod +x`、`sh`）而其间没有任何可能验证它的命令的脚本和 crontab。每行一次*需查看*。
page-download-runs-as-code-why = 应答该请求的人就在设备上运行代码：用 `http:` 时是路径上的任何人，用 TLS 时是掌握服务器的人。它绕过了更新机制及其签名。
page-download-runs-as-code-blind =
    - 该脚本是否会启动。
    - 由其他脚本或以其他名称启动的文件。
    - 程序不检查的证书（`-k`）。
page-download-runs-as-code-fix = 下载到文件，用镜像中的密钥检查其签名，然后再运行。或通过更新机制提供。

page-request-runs-as-command-sees = shell、haserl、PHP 和 Lua 脚本中，网页请求的值（`QUERY_STRING`、`$_GET`、`formvalue`、请求体）在同一行或经由变量到达运行命令之处（`eval`、`sh -c`、`| sh`、位于命令处的变量、`system`、`os.execute`），途中没有检查也没有转义。每行一次*需查看*。
page-request-runs-as-command-why = 发送请求的人可以选择命令。这是入侵摄像机和路由器最常见的途径。
page-request-runs-as-command-blind =
    - 按行而非用解析器查看：看不到其他函数或文件中的检查，而同一行中的检查即使检查的是别的内容，也会放过该值。需要由人来阅读该处。
    - C 程序、编译的 Lua，以及经由文件传入的值。
    - 脚本是否可以访问到，以及由谁访问。
page-request-runs-as-command-fix = 不要用传入的内容拼接命令行。只放行符合模式的内容（`case "$v" in *[!0-9]*)`），作为单独的参数传递（`execve`），或加以转义（`escapeshellarg`、`%q`）。

page-network-boot-sees = U-Boot 环境变量 `bootcmd` 和 `preboot` 及其运行的变量中，从网络加载的命令（`tftpboot`、`dhcp`、`nfs`、`pxe` 等）。针对 5.7-1（单元 5.7-1-1a），每个环境一次*需查看*。
page-network-boot-why = 这些协议没有身份验证：谁在线缆上最先应答，谁就决定设备启动什么。若只是后备手段，只要让第一种方式失败即可。
page-network-boot-blind =
    - 引导程序是否以其要求的签名验证所加载的内容：如果是，途径就无关紧要。
    - 命令之前的条件，以及运行时拼成的变量。
    - 未存储环境变量时引导程序内置的环境。
page-network-boot-fix = 从发布版的环境变量中去掉该命令，并从引导程序中去掉网络（关闭 `CONFIG_NET`）。若救援需要，请要求对加载的内容签名。

page-unsigned-kernel-module-sees =
    Linux 内核自身携带的配置（`CONFIG_IKCONFIG`），针对 5.7-1（单元 5.7-1-1b），每个内核一次。

    - *需查看*：有模块且不要求签名（`CONFIG_MODULE_SIG` 关闭，或没有 `CONFIG_MODULE_SIG_FORCE` 也没有 lockdown）。
    - *备注*：没有模块，或不接受没有签名的模块。这是链条中的一环，并不说明之前的各环。
page-unsigned-kernel-module-why = 谁有片刻成为 root，谁就能加载模块，从此处于一切可能察觉者之下。从引导程序开始的签名链，若不包括模块，就在内核处终止。
page-unsigned-kernel-module-blind =
    - 不携带配置的内核。
    - 命令行中的 `module.sig_enforce=1` 和 `lockdown=`。
    - 谁持有密钥，以及模块所在的根文件系统是否整体受到验证：如果是，签名就不那么重要。
page-unsigned-kernel-module-fix = 设置 `CONFIG_MODULE_SIG_FORCE`，或构建时不启用 `CONFIG_MODULES`；或启用 lockdown（`CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY`）。

page-incomplete-reset-sees =
    名称表示恢复出厂设置的 shell 脚本，以及 OpenWrt 按键所用的脚本；其中执行擦除的命令。

    - 5.11-1 *符合*（单元 5.11-1-1b：每项功能都妥善擦除其目标）：擦除整个分区或文件系统（`jffs2reset`、`mtd erase`、`ubiupdatevol -t`、`blkdiscard`）。
    - 同一单元*备注*：重新创建文件系统（`mkfs`、`wipefs`），或删除其中的全部文件（`rm -rf /data/*`、`find … -delete`）。除非程序或存储设备也丢弃这些数据块，否则原有文件的内容仍留在其中。或者擦除一个分区，但由脚本的参数决定，或脚本还逐个删除用户的文件：那是哪个分区，应由人查看。以日志、引导程序或内核命名的分区不算。
    - 同一单元*需查看*：只删除或覆盖个别文件或设置。列表遗漏的会留下，被删除内容也会保留到闪存被重写为止。
page-incomplete-reset-why = 若重置没有清除全部内容，转售的设备就会带着第一位主人的网络、账户和录像。
page-incomplete-reset-blind =
    - 按键或菜单是否调用该脚本，以及编译程序所做的重置。
    - 有多个分区时，用户数据在哪一个。
    - 制造商服务上的数据。
page-incomplete-reset-fix = 将用户的所有内容放在一个分区，重置时整体擦除；若为加密存储，请丢弃其密钥。
