# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    镜像启动的、对设备自身以外开放监听的 mosquitto。

    - *违反* 5.5-4（单元 5.5-4-1a：可经网络访问之处没有身份验证）：`allow_anonymous true`，没有权限列表（`acl_file`），也不要求客户端证书。
    - *需查看*：情况相同但有权限列表，或镜像无法确定其是否启动。
    - *备注*：`allow_anonymous false`。这并不说明其他可访问的功能。
page-mqtt-anonymous-why = 网络中的任何人都能读取所有消息，并向所有监听者发送命令。
page-mqtt-anonymous-blind =
    - 各主题的作用、进行身份验证的插件、防火墙。
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
    镜像启动的网页服务器（uhttpd、lighttpd、nginx、boa、mini_httpd、thttpd），以及其配置对设备自身以外开放的明文 HTTP 地址。

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
