# SPDX-License-Identifier: Apache-2.0 OR MIT
page-downgrade-allowed-sees =
    更新程序的配置关于旧版本的、毫无疑义的设置：`ALLOW_DOWNGRADE`、`anti_rollback`、SWUpdate 的 `no-downgrading`、RAUC 的 `min-bundle-version`。

    - *违反* 5.3-2（单元 5.3-2-1a：询问设计是否防止滥用，而标准首先提到的滥用就是降级）：接受旧版本。
    - 同一单元*符合*：拒绝旧版本。
    - *备注*：只增不减的计数器与镜像一同签名（MCUboot、ESP-IDF、Android 的验证启动）。引导程序是否将其与自身的计数器比较，镜像未说明。
page-downgrade-allowed-why = 制造商自己的旧版本带有有效签名。谁能把它交给设备，谁就能让此后修补的每个漏洞重现。
page-downgrade-allowed-blind =
    - 更新程序如何使用该设置，以及只在程序中的规则。
    - 熔丝或加载程序中的计数器，它们会拒绝该设置放行的内容。
    - 设备主人手动回退的途径，这可能是有意提供的。
page-downgrade-allowed-fix = 将版本号或只增不减的计数器纳入签名内容，并拒绝更低的版本。若需要回退，由制造商逐一签名。

page-sbom-against-image-sees =
    物料清单（CycloneDX、SPDX）中的某个组件在镜像中也有，但版本不同：*需查看*，标为矛盾，并列出文件中的行和镜像中的位置。它不判断哪一方正确。

    同一组件按名称识别，或按其包 URL 或 CPE 中的名称识别。仅发行版修订号（`1.36.1-2` 与 `1.36.1`）、epoch 或开头的 `v` 不同的版本视为相同。若镜像含有多个版本，有一个相符即可。
page-sbom-against-image-why = 查找易受攻击组件的人读的是物料清单。若它比镜像旧，会报告已修复的漏洞；若更新，则会漏报未修复的漏洞。此时，条款 5.3-1 的测试所依据的软件组件列表就不是该产品的。
page-sbom-against-image-blind =
    - 一方使用自有名称的组件（`openssl` 与 `libssl3`）。
    - 只有一方具有的组件：镜像很少显示链接进程序的内容。
    - 移植到旧版本中的修复。
page-sbom-against-image-fix = 在生成镜像的同一构建中根据已安装内容生成物料清单，并将两者一同发布。

page-unsigned-update-feed-sees =
    更新来自何处，以及是否要求签名：opkg 的软件源及其 `check_signature` 和 `/etc/opkg/keys` 中的密钥，以及制造商自有更新程序中明确说明此事的配置（`CHECK_SIGNATURE=0`）。每个列出来源的文件一项发现。

    - *违反*，来源为明文 HTTP 或 FTP：处于设备与服务器之间的人可以交给它自己的软件。5.3-2（单元 5.3-2-1a：设计未能防止注入）、5.3-7（单元 5.3-7-1b：没有签名就没有什么能保证真实性）、5.3-9（单元 5.3-9-1a 和 5.3-9-1c：设备不验证真实性）和 5.3-10（单元 5.3-10-1a 和 5.3-10-1b：没有可依托的信任关系）。
    - *违反*，来源为 HTTPS：通道可能经过认证，因此 5.3-2、5.3-7 和 5.3-10 留待进一步查看，但设备本身不验证更新是否来自制造商：5.3-9（单元 5.3-9-1a 和 5.3-9-1c）。
    - *需查看*：不知是否位于网络中的来源；其描述没有签名的 SWUpdate 更新包（单元 5.3-9-1a 和 5.3-9-1c）。
    - *符合*：要求签名（对 opkg 的软件源，密钥也在）：仅就这些来源而言，单元 5.3-9-1a、5.3-9-1b 和 5.3-10-1b。
    - *备注*，单元相同：要求签名，但同一镜像中有脚本获取软件并写入，而镜像未表明它验证签名。
    - 不报告：镜像未说明。
page-unsigned-update-feed-why = 更新程序是设备所具有的最强远程控制手段。更新服务器被攻破、域名过期、咖啡馆的接入点代为应答：若没有用不在该服务器上的密钥所作的签名，每台设备都会安装它收到的东西。
page-unsigned-update-feed-blind =
    - 更新程序如何使用该设置，以及它是否检查服务器证书。
    - 其他更新途径（接收文件的网页、引导程序、手机应用）以及编译的更新程序。
    - 是否有人使用这些来源：为方便而留在镜像中的软件包管理器也算。将其从发布版中去掉也是一种修复。
    - 算法和密钥的好坏，以及是否接受旧版本。
    - 在此读取之前已去掉的、包裹整个更新包的签名。
page-unsigned-update-feed-fix = 对发布内容签名，密钥不放在更新服务器上；以只读方式附带公钥；拒绝安装无法验证的内容。使用 opkg 时：在 `/etc/opkg.conf` 中设置 `option check_signature`，在 `/etc/opkg/keys` 中放入构建的 usign 密钥，并在服务器上提供签名的列表。

page-unverified-update-script-sees =
    名称表明用于更新的 shell 脚本，它们下载内容（`wget`、`curl`、…）并写入闪存（`mtd write`、`flashcp`、`nandwrite`、写到闪存设备的 `dd` 或 `>`、`sysupgrade -F`）或覆盖系统（`tar … -C /`），其间没有任何可能验证签名的命令：没有 OpenSSL、GnuPG、usign 或 signify，没有与密钥或签名有关的词，也没有包含或调用其他脚本。

    - *违反*：下载时不用 TLS，或不查看服务器证书。5.3-2（单元 5.3-2-1a）、5.3-7（单元 5.3-7-1b）、5.3-9（单元 5.3-9-1a 和 5.3-9-1c）和 5.3-10（单元 5.3-10-1a 和 5.3-10-1b）。
    - *需查看*：地址不在脚本中，或为 HTTPS 地址；此时通道可能保护了传来的内容（单元 5.3-9-1a 和 5.3-9-1c）。或者与并非经同一明文途径传来的校验和作了比较。
    - *需查看*，单元相同：有命令验证签名，但不理会其结果（`… || true`），或排在写入命令之后。
page-unverified-update-script-why = 处于设备与服务器之间或代为应答的人，可以把自己的软件写入闪存。来自同一处的校验和无济于事。
page-unverified-update-script-blind =
    - 该脚本是否会运行。不用的脚本不应留在镜像中。
    - 脚本所调用的程序或引导程序中的验证。
    - 编译的或用其他语言编写的更新程序。
page-unverified-update-script-fix = 对发布内容签名；写入之前用只读部分中的公钥验证（`openssl pkeyutl -verify`、`usign -V`）；不符则停止。通过 TLS 下载，并使用您信任的根证书。

page-update-certificate-unchecked-sees =
    用 `wget --no-check-certificate` 或 `curl -k`（也包括通过变量）下载或调用 `opkg --no-check-certificate` 的更新脚本，以及表达同样意思的更新程序配置（`VERIFY_TLS=0`、Mender 的 `SkipVerify`）。设备向自身的请求不算。

    {"*"}需查看*，依据 5.3-10（单元 5.3-10-1b：信任关系不能依托于通道）和 5.5-1（单元 5.5-1-1b：该机制无法提供真实性）。更新的签名仍可能有效；若已知不检查签名，其他检查会将其报告为违反。
page-update-certificate-unchecked-why = 不看证书的 TLS 是在为任何应答者加密。它还会把设备运行的版本告诉假服务器，并让其扣住更新。
page-update-certificate-unchecked-blind =
    - 脚本文字之外，对下载的文件做了什么。
    - 编译的更新程序。
page-update-certificate-unchecked-fix = 附带更新服务器的根证书并据此检查（`--ca-certificate`、`--cacert`）。先校准时钟，或使用有效期长于产品寿命的证书。

page-update-over-http-sees =
    opkg 软件源或制造商自有更新程序配置中的明文 HTTP 或 FTP 更新来源，且会检查签名或镜像未说明。每个列出来源的文件一次*需查看*。若不检查签名，则属违反，由 `unsigned-update-feed` 报告。

    为何不算违反：用镜像中的密钥检查的签名能证明更新由谁制作且无人改动，与通道无关。EN 303 645 将签名与经认证的通道并列（5.3-10）。签名做不到的事留给人判断（单元 5.3-2-1a 和 5.5-1-1a）。
page-update-over-http-why = 窃听者能得知每台设备的版本，从而得知有哪些漏洞。处于中间的人可以扣住更新，或在设备接受的期间内一直提供旧的已签名列表，使已修补的漏洞继续敞开。
page-update-over-http-blind =
    - 更新程序是否拒绝旧版本和过期的列表。
    - 是否有人使用这些来源，以及编译的更新程序做了什么。
    - 包裹通道的隧道（VPN）。
page-update-over-http-fix = 通过 HTTPS 提供文件并让更新程序检查证书；保留签名。将版本或日期纳入签名内容，并拒绝比已安装版本更旧的内容。

page-android-test-keys-sees = Android 镜像属性中的 `ro.build.tags=test-keys`：该构建自述其软件包和更新是用 Android 公开源代码中的密钥签名的。针对 5.3-9（单元 5.3-9-1a）*需查看*。
page-android-test-keys-why = 谁有这些密钥（也就是任何人），谁就能以系统权限为更新或应用签名，而设备会把它当作制造商的。
page-android-test-keys-blind =
    - 证书本身：有的制造商事后用自己的密钥签名，却保留了该字样。因此只列为需查看。
    - 设备是否接受签名软件包形式的更新。
page-android-test-keys-fix = 用离线保存的自有密钥为发布版签名（`sign_target_files_apks`），并确认标签随后变为 `release-keys`。

page-single-system-slot-sees =
    更新写到哪里：RAUC 和 Mender 的槽位、SWUpdate 更新包描述中的两种模式、U-Boot 环境变量中带回退的启动计数、乐鑫（Espressif）的应用分区。

    - 5.9-1 *符合*（单元 5.9-1-1a）：系统有两个位置。新系统启动之前，正在运行的系统保持完好。
    - 同一单元*需查看*：只有一个位置。更新中途断电会使设备无法启动，除非另有补救。
page-single-system-slot-why = 更新在夜间进行，而夜间也会停电。因此损坏的设备既没有功能，也不会再有更新。
page-single-system-slot-blind =
    - 引导程序是否自行回退，以及依据什么规则。
    - 其他手段：救援系统、一次写入的内存副本。
    - 制造商自有的更新程序。
page-single-system-slot-fix = 保留两个槽位并在最后切换（RAUC、Mender、SWUpdate；ESP-IDF：两个分区 `ota_0` 和 `ota_1` 以及 `CONFIG_BOOTLOADER_APP_ROLLBACK_ENABLE`），新系统运行正常后再予确认。
