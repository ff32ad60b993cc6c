# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    镜像启动的、对设备自身以外开放监听的 mosquitto。

    - *违反* 5.5-4（单元 5.5-4-1a：可经网络访问之处没有身份验证）：`allow_anonymous true`，没有权限列表（`acl_file`）和插件（`plugin`），客户端也不需要密钥或证书。
    - *需查看*：情况相同但有可能拒绝连接的权限列表或插件，或镜像无法确定其是否启动。
    - *备注*：`allow_anonymous false`。这并不说明其他可访问的功能。
page-mqtt-anonymous-why = 网络中的任何人都能读取所有消息，并向所有监听者发送命令。
page-mqtt-anonymous-blind =
    - 各主题的作用、插件要求什么、防火墙。
    - 默认值：没有该设置时，2.0 之前的版本放所有人进入，之后的版本谁也不放。
page-mqtt-anonymous-fix = 使用 `allow_anonymous false` 并配 `password_file`，或使用客户端证书（`require_certificate true`）；若只有设备自身使用，将监听绑定到 127.0.0.1。

page-ssh-weak-algorithms-sees =
    OpenSSH 服务器配置中的 `Ciphers`、`MACs`、`KexAlgorithms` 和 `Protocol` 开启了其开发者已关闭的内容：RC4、DES 和 3DES、Blowfish、CBC 模式、MD5、`diffie-hellman-group1-sha1`、协议版本 1。

    - *违反* 5.5-1（单元 5.5-1-1d：密码技术存在已知的可行攻击）：服务器启动，并提供 RC4、单 DES 或组 1。MAC 中的 MD5 和协议版本 1（自 OpenSSH 7.4 起服务器已没有）属需查看。
    - 同一单元*需查看*：其余部分（3DES、Blowfish、CBC），或镜像无法确定是否启动。
page-ssh-weak-algorithms-why = 处于中间的人会挑选双方都支持的最弱算法。
page-ssh-weak-algorithms-blind =
    - 没有这些行的服务器提供什么：取决于其版本。
    - 算法内置的 dropbear。
page-ssh-weak-algorithms-fix = 去掉这些行：OpenSSH 默认提供的是可靠的。在消费类设备上，旧客户端不成其为理由。

page-weak-key-sees =
    已知大小的密钥和证书：低于 2048 位的 RSA、DSA、低于 224 位的椭圆曲线。每个密钥和文件一次*需查看*。

    略过：含四个或更多证书的文件，它们是公共机构的证书集合（其中的旧根证书凭名称而非自身签名受信任）；程序中的密钥；文档和测试。
page-weak-key-why = 这种大小的密钥低于 NIST SP 800-131A、BSI TR-02102 和 SOGIS 列表自 2014 年以来允许的水平。512 位 RSA 数小时即可分解，1024 位已在国家级能力之内。
page-weak-key-blind =
    - 密钥的用途以及是否有人使用。因此只列为需查看。
    - 设备自行生成的密钥，以及加密密钥的大小。
    - 数值有缺陷的密钥（`flawed-key`），以及 2008 年 Debian 生成器产生的密钥。
page-weak-key-fix = 生成新密钥：Ed25519、P-256 或 3072 位 RSA。若该密钥用于检查更新，请用仍由旧密钥签名的更新来发布新密钥。

page-weak-wifi-sees =
    设备自身 Wi-Fi 的加密方式：hostapd 的 `wpa` 和 `wep_key`，OpenWrt 的 `encryption`。

    - *违反* 5.5-1（单元 5.5-1-1d：密码技术存在已知的可行攻击）：出厂状态下启用 WEP。监听几分钟即可得到密钥。
    - 同一条款*需查看*（单元 5.5-1-1a）：网络开启且开放。它可能只用于初始设置；那么经由它传送的内容需要另有保护。
    - *需查看*（单元 5.5-1-1d）：仅用 TKIP 的早期 WPA。
page-weak-wifi-why = 经由它传送的内容，范围内的任何人都能读取和更改。
page-weak-wifi-blind =
    - 开放网络开启多久，以及有什么保护其上的初始设置。
    - 从其他地方取得设置的驱动程序。
page-weak-wifi-fix = 使用带 CCMP 的 WPA2 或 WPA3（`wpa=2`、`rsn_pairwise=CCMP`、`encryption sae-mixed`），每台设备使用各自的密钥。

page-web-interface-without-tls-sees =
    镜像启动的网页服务器（uhttpd、lighttpd、nginx、boa、mini_httpd、thttpd、Apache httpd），以及其配置对设备自身以外开放的明文 HTTP 地址。

    - *违反* 5.5-1（单元 5.5-1-1a）和 5.6-1（单元 5.6-1-1a）：服务器在出厂状态下开启，且其页面是管理界面（带 Lua 或 ubus 处理程序的 uhttpd，或带 LuCI），或同一服务器也通过 TLS 提供页面，而某一行对该地址关闭了 TLS：制造商在那里保护，在这里却不保护。若镜像缺少 TLS 库或证书，uhttpd 的 `redirect_https` 不起作用：服务器仍使用明文 HTTP。
    - *需查看*：服务器开启，但镜像未说明其页面是否要求登录，或是否转到 HTTPS；或在仅凭镜像无法确定的条件下启动。
    - 不报告：只服务设备自身（127.0.0.1、::1）；全部转到 HTTPS 且 HTTPS 可用；或服务器不启动。

    为何是单元 5.6-1-1a：HTTPS 能做 HTTP 所做的一切，因此经由 HTTP 登录没有任何正当理由。
page-web-interface-without-tls-why = 经由 HTTP 登录会把密码以及随后的会话以明文发给同一网络中的所有人，包括客人的手机和被感染的电视。处于中间的人还能更改页面。5.5-1 要求与用途相适应的最佳实践密码技术，而这里什么都没有。
page-web-interface-without-tls-blind =
    - 页面是什么。只提供公开图片的服务器不算缺陷。
    - uhttpd 以外服务器的重定向，以及页面自行进行的重定向：与 HTTPS 并存、可能只作跳转的服务器属需查看。
    - 关闭该端口的防火墙；其他名称的服务器，以及编译进程序的服务器。
    - 有 TLS 时其质量如何。
page-web-interface-without-tls-fix = 用每台设备在首次启动时生成的密钥通过 HTTPS 提供页面，让 80 端口只作跳转，或将其关闭。在 OpenWrt 上：为 uhttpd 安装 TLS 库和生成证书的程序，并设置 `redirect_https 1`；使用 lighttpd 时，在 80 端口上用 `url.redirect`。

page-anonymous-ftp-sees =
    vsftpd、ProFTPD 和 Pure-FTPd 的配置、BusyBox ftpd 的选项，以及镜像是否启动它们。

    - *违反* 5.5-4（单元 5.5-4-1a：可经网络访问之处没有身份验证）：某行允许匿名用户进入（`anonymous_enable=YES`、`<Anonymous …>`、`NoAnonymous no`；BusyBox ftpd 的 `-A` 和 `-a`），且服务器会启动。
    - *需查看*：情况相同，但镜像无法确定是否启动；没有此类行的 vsftpd，因为它默认允许匿名。

    存在 FTP 本身由 `legacy-remote-service` 说明。
page-anonymous-ftp-why = 不提供密码的人也能读取那里的内容，往往还能放入东西，供他人取走或由设备运行。
page-anonymous-ftp-blind =
    - 文件夹中有什么，以及其权限允许匿名用户做什么。
    - 其他名称的服务器，以及没有此类选项、取决于构建的 BusyBox ftpd。
page-anonymous-ftp-fix = 去掉该服务器。若要让所有人下载文件，请从任何人都不能写入的文件夹通过 HTTPS 提供。

page-old-smb-version-sees =
    Samba 或 ksmbd 启动时，smb.conf 所指定的 SMB 及其登录的版本。

    - *违反* 5.5-1（单元 5.5-1-1d：密码技术存在已知的可行攻击）：只使用第一版（`server max protocol = NT1`），或接受 LAN Manager 或 NTLM 第 1 版的登录（`lanman auth`、`ntlm auth`）。
    - *需查看*：也使用第一版（`server min protocol = NT1`），或镜像无法确定服务器是否启动。
    - *符合*（同一单元）：最低版本为 3.0 或更高，要求加密，且服务器会启动。
    - *备注*：最低版本为 2.02 或更高。
page-old-smb-version-why = 第一版 SMB 没有加密，签名用 MD5 生成；处于中间的人可以读取和更改文件。LAN Manager 和 NTLM 第 1 版背后的密码几小时即可破解，因为两者都基于 DES。蠕虫曾通过第一版 SMB 服务器传遍世界。
page-old-smb-version-blind =
    - 没有此类行的服务器使用什么：自 Samba 4.11 起不再使用第一版。
    - Samba 和 ksmbd 以外的服务器。
page-old-smb-version-fix = 设置 `server min protocol = SMB2_10` 或更高、`lanman auth = no`、`ntlm auth = ntlmv2-only`。

page-weak-tls-version-sees =
    服务器启动且有 TLS 地址时，lighttpd、nginx、Apache httpd、stunnel、vsftpd 或 mosquitto 的配置所启用的 TLS 版本。

    - *违反* 5.5-1（单元 5.5-1-1d：密码技术存在已知的可行攻击）：SSL 2 或 SSL 3，且镜像中有 1.1.0 之前的 OpenSSL，而没有构建时不含它们的更高版本。
    - *需查看*：情况相同但未能看出这一点，或镜像无法确定服务器是否启动；TLS 1.0 或 1.1。
    - *符合*（同一单元）：配置表明每个使用 TLS 的端口都不使用低于 TLS 1.2 的版本。
page-weak-tls-version-why = 处于中间的人会挑选双方都支持的最低版本。SSL 3 几分钟就会泄露内容（POODLE），SSL 2 还会泄露使用同一密钥的其他服务器的内容（DROWN）。
page-weak-tls-version-blind =
    - 没有此类行的服务器使用什么：取决于其版本和库。
    - 作为制造商程序一部分的服务器，以及线路上的实际情况。
    - 库是否用自有选项构建。
page-weak-tls-version-fix = 只启用 TLS 1.2 和 1.3：`ssl_protocols TLSv1.2 TLSv1.3;`（nginx）、`"MinProtocol" => "TLSv1.2"`（lighttpd）、`SSLProtocol -all +TLSv1.2 +TLSv1.3`（Apache）。

page-open-data-store-sees =
    镜像以他人可到达的地址启动的 Redis、Valkey 和 memcached。

    - *违反* 5.5-4（单元 5.5-4-1a：可经网络访问之处没有身份验证）：用户 `default` 不需要密码（没有另作说明，或写有 `user default on nopass ~* +@all`），且在其文件或命令行中为 `protected-mode no` 的 Redis；被设为在网络地址上监听的 memcached。
    - *需查看*：此类地址上没有密码的 Redis，其保护模式可能将外人拒之门外；未指定地址的 memcached（默认为全部地址）；或镜像无法确定是否启动。
    - *备注*：有密码的 Redis。这并不说明其他功能要求什么。
page-open-data-store-why = 谁能到达这样的存储，谁就能读取和更改设备保存在那里的内容。Redis 会按指示写入文件：由此到 shell 只有一步，蠕虫会自行迈出。
page-open-data-store-blind =
    - 镜像不加载的防火墙；用户文件（`aclfile`）；密码的好坏。
    - memcached 除选项 `-S` 之外的 SASL。
page-open-data-store-fix = 在 127.0.0.1 或文件系统中的套接字上监听。若他人必须访问，请要求登录并使用 TLS。

page-open-camera-stream-sees =
    镜像启动的 RTSP 服务器：MediaMTX（原名 rtsp-simple-server）、v4l2rtspserver、live555 的服务器。

    - *违反* 5.5-4（单元 5.5-4-1a：可经网络访问之处没有身份验证）：没有 `-U` 的 v4l2rtspserver；用户列表允许 `any` 无需密码从任何地方对所有视频流 `read` 或 `publish` 的 MediaMTX（经 RTSP、RTMP、SRT，或 HLS 和 WebRTC 的页面）。
    - *需查看*：同样情况但仅限某些视频流（`path`）；未列出用户的 MediaMTX；除非更改源代码否则不询问任何人的 live555MediaServer；镜像无法确定是否启动。
    - *备注*：有用户和密码的 MediaMTX，或向另一服务器查询的 MediaMTX。
page-open-camera-stream-why = 某人家中的画面属于个人数据。有些搜索引擎专门寻找无需登录的视频流。
page-open-camera-stream-blind =
    - 作为制造商自有程序一部分的服务器及其要求：多数摄像机都有一个。
    - 防火墙；所有设备相同的密码。
page-open-camera-stream-fix = 要求使用设备主人设定的用户和密码，并通过 TLS（RTSPS）或在 VPN 内传送视频流。

page-open-file-share-sees =
    允许来宾进入的 Samba 和 ksmbd 共享（smb.conf、OpenWrt 的 `/etc/config/samba4` 等）、没有 `auth users` 的 rsync 守护进程模块、没有 `sec=krb5` 的 NFS 导出（`/etc/exports`、`/etc/exports.d`），以及接受文件的 TFTP 服务器（`-c`）。

    - *违反* 5.5-4（单元 5.5-4-1a：可经网络访问之处没有身份验证）：服务器启动，任何人都可写入，且没有用地址或用户加以限制。
    - *需查看*：任何人都可读取；NFS 服务于整个地址网络；或其中某些方面镜像无法确定。
    - 不报告：打印机、`homes`、带 `available = no` 的共享、面向指名主机的导出、不启动的服务器。
page-open-file-share-why = 加密或删除共享内容的恶意软件只需如此。能写入的地方，也能放置设备或其主人日后运行的程序。NFS 由询问方自报用户：没有 Kerberos，任何人自称是谁就是谁。
page-open-file-share-blind =
    - 共享中有什么、其文件夹是否存在，以及可能禁止写入的文件权限。
    - 除此处所列之外，整个服务器赋予其共享的设置；smb.conf 包含的文件。
    - 镜像不加载的防火墙。
page-open-file-share-fix = 出厂时不带任何共享，由设备主人用用户和密码创建。`guest ok = no`、`map to guest = Never`；rsync 使用 `auth users` 和 `secrets file`；NFS 使用 `sec=krb5p`。主人要求的公开共享应保持 `read only = yes`。

page-expired-certificate-sees =
    在其文件系统中最新的文件写入时，有效期已过的证书。每个证书和文件一次*需查看*。若有效期在该时刻一年多之后才开始，则为*备注*（前提是文件带有本世纪第二个十年或更晚的日期）。

    略过：含四个或更多证书、保留旧根证书的集合；程序；文档和测试。
page-expired-certificate-why = 检查该证书的一方会拒绝它，于是要么功能不可用，要么检查被关闭。实际发生的是后者，连接的身份验证也随之全部丧失。
page-expired-certificate-blind =
    - 是否有人使用该证书，以及设备是否有时钟。
    - 文件没有日期或只有解包日期的镜像和文件夹：此时构建时间未知。
    - 将在产品支持期间过期的证书。
page-expired-certificate-fix = 签发新证书并随产品提供，或去掉旧的。规划其终止：有效期超过支持期限，或有远程更新证书的途径。

page-flawed-key-sees =
    对公钥部分进行计算来检查的 RSA 密钥和证书。

    - *违反* 5.5-1（单元 5.5-1-1d：询问密码技术是否没有已知的可行攻击）：指数为 1；两个素数相距过近，用费马方法即可找到；镜像中的两个密钥有公共素数；或不超过 2048 位的模数具有 Infineon 库所生成密钥的形式（ROCA）。每一种都是证明：由任何人都能读到的内容即可推出私钥。
    - 同一单元*需查看*：更大的密钥具有该形式；以及针对单元 5.5-1-1c，指数小于 17，这本身不是攻击，但若库对填充检查不严，可用来伪造签名。

    略过：含四个或更多证书的集合、程序中的密钥、文档和测试。
page-flawed-key-why = 有此类缺陷的密钥无论多大都保护不了任何东西。它们来自首次启动时随机性不足的发生器（嵌入式设备以此闻名），以及带有缺陷库的芯片。
page-flawed-key-blind =
    - 密钥的用途，以及设备自行生成的密钥。
    - 2008 年 Debian 有缺陷的发生器产生的密钥：识别它们需要其列表，而本程序不包含。
    - 与其他产品的密钥共有的素数。
    - 椭圆曲线的缺陷，以及密钥所作签名的缺陷。
page-flawed-key-fix = 在随机性充足的机器上用当前的库生成新密钥；设备自行生成的密钥应在其发生器就绪之后生成。更换旧密钥所签名的内容。

page-vnc-without-password-sees =
    镜像启动的 VNC 服务器，以及其命令行对密码的说明。

    - *违反* 5.5-4（单元 5.5-4-1a：可经网络访问之处没有身份验证）：`x11vnc -nopw` 或 `Xvnc -SecurityTypes None`，且没有将其限制在设备自身。
    - *需查看*：没有提到密码；不支持密码的服务器；镜像无法确定是否启动。
page-vnc-without-password-why = 谁能到达端口，谁就能像已登录者一样看到屏幕并使用键盘。
page-vnc-without-password-blind =
    - 文件中的设置（`~/.x11vncrc`、`~/.vnc`），以及镜像不加载的防火墙。
    - 密码的好坏；VNC 本身不加密，且最多只看八个字符。
page-vnc-without-password-fix = 去掉它。制造商自己的服务请使用由设备主人开启、配密钥的 SSH，并在其后使用 127.0.0.1 上的 VNC。

page-weak-certificate-signature-sees =
    签名基于 MD2、MD5 或 SHA-1 的证书。每个证书和文件一次*需查看*。

    略过：自签名证书（凭名称受信任，无人检查该签名）；含四个或更多证书的集合；程序；文档和测试。
page-weak-certificate-signature-why = 制作 MD5 相同的两个证书只需一个下午，SHA-1 相同的约需一万欧元。谁让其中一个得到签名，谁就使另一个也得到签名，而其名称并不属于他。
page-weak-certificate-signature-blind =
    - 是否有人使用该证书，以及检查它的一方是否仍接受这样的哈希。
    - RSA-PSS 签名，其哈希位于证书的其他位置。
page-weak-certificate-signature-fix = 请用 SHA-256 重新签发证书；若证书机构仍用 SHA-1 签名，请停用其密钥。

page-weak-tls-cipher-sees =
    服务器启动且有 TLS 地址时，lighttpd、nginx、Apache httpd、mini_httpd、stunnel、vsftpd 或 mosquitto 配置中的密码套件列表。

    - *违反* 5.5-1（单元 5.5-1-1d：密码技术存在已知的可行攻击）：列表启用了不加密（`NULL`）、不认证（`aNULL`、`ADH`）、出口强度、RC4 或单 DES 的套件，且镜像中有 1.1.0 之前的 OpenSSL，而没有在自身安全级别上不使用它们的更高版本。
    - *需查看*：情况相同但未能看出这一点，或镜像无法确定服务器是否启动；3DES。
    - 不报告：列表排除的内容（`!RC4`）。
page-weak-tls-cipher-why = 处于中间的人和客户端从列表中选择。使用这些套件时，内容可被读取，或者服务器可能是任何一个别的服务器。
page-weak-tls-cipher-blind =
    - `ALL` 或 `DEFAULT` 之类的名称对库意味着什么：取决于其版本。
    - 客户端偏好的顺序，以及线路上的实际情况。
page-weak-tls-cipher-fix = 去掉该列表，或指定 `HIGH:!aNULL:!eNULL:!3DES`。使用 TLS 1.2 和 1.3 的服务器不需要更旧的。
