# SPDX-License-Identifier: Apache-2.0 OR MIT
page-core-dump-kept-sees = 使内核把崩溃程序的内存写到持久位置的设置（`/tmp`、`/var`、`/run` 之外的 `kernel.core_pattern`，systemd-coredump 的 `Storage=external`），以及允许此类文件的启动脚本和 `limits.conf`（非 0 的 `ulimit -c`）。每行一次*需查看*。
page-core-dump-kept-why = 程序内存中的内容（包括密钥和密码）会留在文件里，位于 5.4-1 要求安全的存储之外，并在重启后保留。
page-core-dump-kept-blind =
    - 哪些程序会崩溃，其内存中有什么。
    - 没有 `ulimit -c` 的模式是否会写出内容：多数系统上该限制默认为 0。
    - 自行设置限制的程序。
page-core-dump-kept-fix = 在发布版中使用 `kernel.core_pattern=|/bin/false`、`fs.suid_dumpable=0`，且不使用 `ulimit -c`。

page-hard-coded-password-sees =
    设备登录到其他地方所用的密码：地址中的密码（`mqtts://hub:…@broker`），以及已知程序读取密码的设置（mosquitto 的 `remote_password`、wpa_supplicant 的 `psk`、msmtp、ddclient、inadyn 的 `password`）。

    - *违反* 5.4-3（单元 5.4-3-2a：关键安全参数被硬编码）和 5.4-4（单元 5.4-4-1b：并非因设备而异）：设备读取的配置中有这样的行。
    - *需查看*：名称表示密码（`db_password=…`）但此处不知其程序如何使用的设置；脚本或程序中的地址，或保留作示例的主机或家庭网络中主机的地址；只填了一半的模板（`ssid="SSID"`）、停用的网络、会被脚本改写的文件；脚本命令行（`curl -u`、`sshpass -p`）、`.netrc` 或 `ipsec.secrets` 中的密码。

    略过：注释、文档和示例、占位符、变量、文件名、哈希、设备自身的地址。
page-hard-coded-password-why = 镜像中的密码落在每个下载它的人手里；若所有设备共用，一台就会泄露全部，而制造商无法在不把它们拒之门外的情况下更改。
page-hard-coded-password-blind =
    - 首次启动是否替换它，以及它允许做什么。
    - 编译程序、数据库、加密或未读取部分中的密码。
    - 设备自身账户和自身 Wi-Fi 的密码：由其他检查查看。
page-hard-coded-password-fix = 为每台设备配备各自的密码，在工厂或注册时生成并保存在可写分区，或配备各自的证书。更改已泄露的密码。

page-hard-coded-token-sees =
    镜像文件中各服务的令牌和密钥：按只有该服务才会发放的形式识别（带校验和的 GitHub、GitLab、npm，以及 Stripe、SendGrid、Slack、按解码后长度识别的 Azure 密钥），以及名称表示令牌（`API_TOKEN`、`client_secret`）且值与令牌同样随机的设置。

    - *违反*：形式为该服务所特有，或此类设置位于 `/etc` 之下的配置或设置文件中；WireGuard 的私钥亦然。单元 5.4-3-2a：关键安全参数被硬编码；单元 5.4-4-1b：并非因设备而异。
    - *需查看*：Amazon 密钥的 ID（其机密在别处）、Google 密钥（若绑定到应用则本可公开）、JSON Web Token（可能已过期）、加密密钥（`aes_key`）、脚本中的令牌、UUID 或较短的值。

    略过：注释、文档、示例、占位符、对变量和文件的引用、公钥、哈希、网页脚本。
page-hard-coded-token-why = 谁解包一个镜像，谁就拥有所有设备的令牌，可以冒充其中一台或全部与服务通信；而且不把它们全部拒之门外就无法吊销。
page-hard-coded-token-blind =
    - 令牌允许做什么、是否仍有效，以及首次启动是否替换它。
    - 编译程序中没有特有形式的令牌，以及拼接而成的令牌。
    - 镜像中加密或未读取部分的机密。
page-hard-coded-token-fix = 吊销该令牌。为每台设备配备各自的凭据：首次启动时在设备上生成并在注册时获得证书的密钥，或出厂时的一次性凭证。

page-host-private-key-sees =
    镜像中 SSH 主机密钥的私钥部分，采用 dropbear、OpenSSH 或 PEM 格式，且名称和位置表明它是主机密钥。每个密钥和文件一次*违反*。若启动脚本会删除它并生成另一个，则*需查看*。

    略过：公钥；OpenWrt 用来占位的零字节文件；受口令保护的密钥（无人值守的服务器无法使用）；以及库为自检而公开的密钥，它们在程序之内，不能证明本设备的身份。
page-host-private-key-why = 主机密钥告诉设备主人 SSH 服务器确是其设备，而不是中间的某人。镜像中的密钥存在于每台设备，也落在每个下载固件的人手里：其中任何人都能冒充任意一台设备并读取输入的密码。这类密钥被收集并公布，同样的密钥还出现在不同制造商的产品中。它是硬编码的关键安全参数（5.4-3，单元 5.4-3-2a），并且不是因设备而异（5.4-4，单元 5.4-4-1b）。
page-host-private-key-blind =
    - 首次启动是否丢弃该密钥并生成新的。如果是，该文件就是多余的；如果并非*总是*如此，该发现成立。
    - SSH 服务器是否启动，以及使用哪个密钥文件。
    - 用于其他目的（TLS、更新、VPN）的私钥。
    - 镜像中加密或未读取部分的密钥。
page-host-private-key-fix = 从镜像中去掉该文件，并在首次启动、随机数发生器就绪之后在设备上生成密钥：`dropbear -R` 会自行生成，OpenSSH 由 `ssh-keygen -A` 生成。将其保存在可写分区，以免更新时丢失。在用设备也需要新密钥：由更新替换指纹为已公开者的密钥。

page-private-key-file-sees =
    镜像中任何位置的 PEM、DER、OpenSSH 或 dropbear 格式的私钥，或密钥库（PKCS #12、JKS、JCEKS）中的私钥。

    - *违反* 5.4-3（单元 5.4-3-2a）：密钥未加密，或其密钥库能用工具和手册给出的密码（`changeit`）打开，且位于非程序文件中：网页服务器的 `server.pem`、用于云服务的客户端密钥、用户的 `id_rsa`。
    - *需查看*：密钥已加密（口令也必然在某处，常在同一镜像中）；或位于程序或库中，且不知是否为该库公开用于自检的密钥；或位于并非文件的内容中；或文件名是测试密钥的名称（`test.key`）；或启动脚本会在原处生成另一个。
    - *备注*：位于文档、示例或测试数据中。

    略过：库为自检而公开、位于程序中的密钥；有专门检查（`host-private-key`）的 SSH 主机密钥；公钥和证书；后面没有密钥的 `BEGIN PRIVATE KEY` 字样。
page-private-key-file-why = 镜像中的内容存在于每台设备，也落在每个下载固件的人手里。有了服务器的密钥，任何人都能冒充设备并读取发给它的内容；有了客户端的密钥，任何人都能向制造商的服务冒充设备。这类密钥的合集是公开的。固定在软件中的密钥是硬编码的关键安全参数，5.4-3 不允许使用。
page-private-key-file-blind =
    - 密钥是否被使用，或在首次启动时被替换。如果总会被替换，该文件就是多余的；请在声明中说明，并以此为由搁置该发现。
    - 密钥的用途：若它保护更新或服务，则也涉及 5.4-4。
    - 以原始数值形式存在、在其他种类的密钥库（BKS）中，或在镜像加密或未读取部分中的密钥。
page-private-key-file-fix = 从镜像中去掉该文件。首次启动时在设备上生成密钥，或在生产时为每台设备放入一个，存放在只有其使用者可读之处。更换该密钥保护过的内容：用它签名的证书应予吊销。

page-shared-device-certificate-sees =
    证书，以及同一镜像中无需口令即可读取的对应私钥。每个证书和文件一次*需查看*，并注明密钥位置。若该证书可以签发其他证书则更糟：那意味着证书机构的密钥在每台设备中。

    略过：程序、证书集合、文档和测试。
page-shared-device-certificate-why = 这对密钥和证书是一种身份：服务器的、制造商服务的客户端的、证书机构的。在镜像中，它对所有设备都相同，打开一台就会泄露全部。5.4-4 要求保护更新以及与服务通信的内容因设备而异。
page-shared-device-certificate-blind =
    - 它是否被使用、用于什么，以及首次启动是否生成另一对。
    - 合并在密钥库中的密钥和证书，以及密钥未给出公钥部分的曲线。
page-shared-device-certificate-fix = 在首次启动或生产时在设备上为每台生成一个密钥，并在那里为其证书签名。证书机构的密钥不应放在设备上：请离线保存，并吊销已出厂的密钥所签发的证书。

page-settings-in-clear-sees =
    乐鑫（Espressif）设备的分区表，其中有存放 Wi-Fi 密码、密钥和令牌的设置分区（NVS）。

    - 5.4-1 *需查看*（单元 5.4-1-1c）：该分区未标记为加密，也没有存放其密钥的分区（`nvs_keys`）。即使启用了闪存加密，也不涵盖 NVS。
    - *备注*：两者有其一。
page-settings-in-clear-why = 谁从转让的设备上取下闪存芯片，或通过焊盘读取，谁就能读到设备主人的网络密码。
page-settings-in-clear-blind =
    - 芯片自行派生、不需要分区的密钥（自 ESP-IDF 5.2 起的 HMAC 方式 NVS 加密）。
    - 熔丝：闪存加密是否启用，芯片总线是否关闭。
    - 软件在 NVS 中存放什么。
page-settings-in-clear-fix = 启用 release 模式的闪存加密和 NVS 加密（`CONFIG_NVS_ENCRYPTION`），采用 HMAC 或标记为 `encrypted` 的 `nvs_keys` 分区。

page-secret-in-log-sees = shell 脚本中把变量交给 `logger` 或写入日志文件的行，该变量的名称表明其中含有机密（`password`、`psk`、`token`）。针对 5.4-1（单元 5.4-1-1c），每行一次*需查看*。
page-secret-in-log-why = 查找故障的人都会读日志，日志会被保存，并发送给制造商和服务器。机密在存储处受到的保护（5.4-1）在那里不起作用。
page-secret-in-log-blind =
    - 变量中是什么，以及该行是否会运行。
    - 编译的程序，以及其他语言的脚本。
    - 延续到下一行的行。
page-secret-in-log-fix = 只记录已设置，绝不记录其值。
