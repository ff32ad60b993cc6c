# SPDX-License-Identifier: Apache-2.0 OR MIT
# 通俗的提问：问什么、为什么问、好的回答示例，以及可选项。

question-software-update = 产品售出之后，上面的软件还能更换吗？
question-software-update-why = 第三条准则的一半取决于此，大多数法律也有此要求。
question-software-update-good-1 = 全部可以：固件和无线模块一起更新
question-software-update-good-2 = 除位于 ROM 中的引导程序外，全部可以
question-software-update-is-all = 每个部分都能更换
question-software-update-is-part = 有些部分不能更换
question-software-update-is-none = 什么都不能更换

question-update-source = 更新如何进入产品？请逐一说明每种途径，并按步骤写出过程。
question-update-source-why = 每种途径单独判定，漏掉一种就会导致测试不通过。来自网络的更新必须依据产品所信任的一方进行验证。
question-update-source-good-1 = 通过 Wi-Fi：产品询问我们的服务器，下载、验证，夜间安装
question-update-source-good-2 = 从应用程序经蓝牙，以及通过 U 盘
question-update-source-is-network = 产品自己获取
question-update-source-is-app = 由手机应用程序转交
question-update-source-is-usb-or-card = 通过 U 盘、存储卡或线缆
question-update-source-is-service = 只能在我们的维修台上

question-who-logs-in = 是否有人或其他设备登录产品本身？
question-who-logs-in-why = 有关密码和防猜测的要求，只在有登录的地方适用。
question-who-logs-in-good-1 = 没有：只有一个按钮和一个云账户
question-who-logs-in-good-2 = 设备主人，在产品的网页上
question-who-logs-in-is-nobody = 产品上没有登录
question-who-logs-in-is-user = 由人登录
question-who-logs-in-is-machine = 只有其他设备或服务器登录
question-who-logs-in-is-both = 人和机器都登录

question-login-factor = 登录者需要出示什么？
question-login-factor-why = 密码有专门的规则。
question-login-factor-good-1 = 密码
question-login-factor-good-2 = 配对时存入应用程序的证书
question-login-factor-is-password = 密码、PIN 或代码
question-login-factor-is-key = 密钥、证书或令牌
question-login-factor-is-biometric = 指纹、人脸或声音
question-login-factor-is-nothing = 近距离操作：按钮或限时配对

question-preset-password = 开箱时是否已经设有密码？
question-preset-password-why = 所有设备共用一个密码，正是造成大型僵尸网络的缺陷，在英国和澳大利亚属于违法。
question-preset-password-good-1 = 否，设备主人必须先自己设定
question-preset-password-good-2 = 是，每张标签上有各自的随机密码
question-preset-password-is-none = 首个密码由设备主人设定
question-preset-password-is-own = 每台设备各有自己的密码
question-preset-password-is-same = 所有设备的密码相同

question-talks-to = 产品与谁交换数据，使用什么协议，能否从家庭网络之外访问它？
question-talks-to-why = 每条连接都要受到保护，每个输入都要验证。
question-talks-to-good-1 = 通过基于 TLS 的 MQTT 与我们的云交换，由产品主动向外连接
question-talks-to-good-2 = 通过 HTTPS 与同一网络中的手机应用程序交换
question-talks-to-is-own-cloud = 我们运营的服务器
question-talks-to-is-other-cloud = 他人运营的服务器
question-talks-to-is-app = 我们的手机应用程序
question-talks-to-is-local = 家中的其他设备
question-talks-to-is-nobody = 不与任何对象交换，也没有屏幕或按钮

question-reachable = 设置完成后，网络上的对象能否访问产品的某项功能？
question-reachable-why = 网页、API、媒体流：每一项都需要登录。
question-reachable-good-1 = 是：端口 80 上的网页
question-reachable-good-2 = 否：产品只向外连接

question-settings-by-network = 能否通过网络更改与安全有关的设置？
question-settings-by-network-why = 例如密码、用户、Wi-Fi、更新、外部访问。
question-settings-by-network-good-1 = 是，登录后在应用程序中更改
question-settings-by-network-good-2 = 否，只能用按钮

question-secrets = 产品保存哪些机密或受信任的密钥，各作什么用途？
question-secrets-why = 必须妥善存储，使任何人都无法读取或替换。实验室会把这份清单与所有其他回答进行比对。
question-secrets-good-1 = Wi-Fi 密钥；用于我们的云的私钥；检查更新的公钥（公开）
question-secrets-is-passwords = 密码、PIN 或 Wi-Fi 密钥
question-secrets-is-cloud-keys = 用于服务器和应用程序的密钥、令牌或证书
question-secrets-is-update-secret = 用于检查或解密更新的机密
question-secrets-is-public-key = 产品所信任的公钥或根证书
question-secrets-is-none = 没有任何机密或密钥

question-personal-data = 产品、应用程序或云是否处理与个人有关的数据？
question-personal-data-why = 姓名、电子邮件、位置、图像、声音、生活习惯；第 6 章全部内容取决于此。
question-personal-data-good-1 = 用于账户的电子邮件，以及灯亮的时间
question-personal-data-good-2 = 没有：没有账户，不存储任何内容
question-personal-data-is-none = 不处理
question-personal-data-is-some = 处理
question-personal-data-is-sensitive = 处理，而且一旦泄露会造成伤害（视频、声音、健康、位置、支付）

question-telemetry = 产品是否向您发送使用、崩溃或测量数据？
question-telemetry-why = 应当从中留意攻击迹象，也必须告知用户。
question-telemetry-good-1 = 是：崩溃日志和运行时长
question-telemetry-good-2 = 否

question-senses = 产品能感知周围环境的哪些信息？
question-senses-why = 每个传感器都必须写入说明书，未使用的也不例外。
question-senses-good-1 = 摄像头、麦克风、运动感应
question-senses-good-2 = 无
question-senses-is-environment = 温度、光线、烟雾、无线电等

question-debug-port = 用普通线缆能否接上调试接口？
question-debug-port-why = 串口控制台、USB 调试：在销售的产品上必须关闭。
question-debug-port-good-1 = 没有插座；只有粘合外壳内的测试焊盘
question-debug-port-good-2 = 有 USB 端口，调试已关闭
question-debug-port-is-none = 接不上
question-debug-port-is-off = 接得上，但已关闭
question-debug-port-is-open = 接得上，而且有响应

question-user-data = 产品是否保存来自用户的任何内容？
question-user-data-why = 设置、Wi-Fi 密钥、姓名、录音录像：用户必须能够清除。
question-user-data-good-1 = 是：Wi-Fi 密钥和定时计划
question-user-data-good-2 = 否

question-constrained = 产品是否因其用途而受限，以致无法承载安全功能？
question-constrained-why = 这样的产品很少。回答“是”需要实验室能够接受的理由，而且 V3.1.3 要求对每种机制都说明理由。
question-constrained-good-1 = 否
question-constrained-good-2 = 是：用纽扣电池供电、每天只唤醒两秒的门窗传感器

question-model-name = 型号叫什么，设备主人在哪里可以看到？
question-model-name-why = 没有型号，就无法找到支持期限和正确的更新。
question-model-name-good-1 = Lamp X1：底部标签，以及应用程序的“关于”页面

question-policy-url = 您在哪里告知人们如何报告漏洞？
question-policy-url-why = 英国、澳大利亚和 CRA 都有此要求；任何人无需账户即可阅读。
question-policy-url-good-1 = https://example.com/security
question-policy-url-good-2 = 还没有

question-policy-says = 该页面写了哪些内容？
question-policy-says-why = 三点缺一不可。
question-policy-says-good-1 = 一个邮箱；3 天内答复；每两周通报进展
question-policy-says-is-contact = 如何联系您
question-policy-says-is-receipt = 何时确认收到
question-policy-says-is-progress = 在解决之前多久通报一次进展
question-policy-says-is-nothing = 以上都没有

question-support-end = 安全更新提供到什么时候？
question-support-end-why = 即使回答是不提供，买家也必须知道。
question-support-end-good-1 = 2031-12-31
question-support-end-good-2 = 自销售之日起 5 年

question-support-url = 该日期公布在哪里？
question-support-url-why = 对所有人开放，用语通俗；如果您自己销售产品，应放在产品主要信息附近。
question-support-url-good-1 = https://example.com/x1/support

question-sensors-doc = 设备主人在哪里可以读到有关传感器的说明？
question-sensors-doc-why = 曾有制造商因被意外发现的麦克风而失去信誉。
question-sensors-doc-good-1 = 说明书第 4 页

question-change-doc = 在哪里说明如何更改密码或其他登录凭据？
question-change-doc-why = 要用非专业人士能懂的通俗语言。
question-change-doc-good-1 = 帮助页面：更改密码

question-privacy-doc = 您在哪里说明使用哪些个人数据、如何使用、由谁使用以及为何使用？
question-privacy-doc-why = 包括第三方和广告商。
question-privacy-doc-good-1 = https://example.com/privacy

question-telemetry-doc = 您在哪里说明收集哪些使用数据、如何使用、由谁使用以及为何使用？
question-telemetry-doc-why = 只要收集，就必须说明。
question-telemetry-doc-good-1 = 隐私声明的“诊断”一节

question-no-update-doc = 您在哪里说明某些部分为何不能更新，以及如何更换？
question-no-update-doc-why = 买家应当在购买前知道。
question-no-update-doc-good-1 = 支持页面：传感器头在 2030 年之前免费更换

question-login-list = 请逐一写出每种登录方式、从哪里登录、供谁使用。
question-login-list-why = 实验室会查找这份清单中遗漏的登录方式。
question-login-list-good-1 = 端口 443 上的网页，供设备主人使用
question-login-list-good-2 = 云到产品，使用证书

question-password-made = 每台设备上的密码是怎样产生的？
question-password-made-why = 不用递增编号，不取自 MAC 或序列号，长度足够。
question-password-made-good-1 = 由硬件随机数发生器产生的 16 位随机字母和数字，印在标签上

question-password-forced = 在设备主人设置密码之前，产品是否拒绝工作？
question-password-forced-why = 可以跳过的设置，等于敞着门。
question-password-forced-good-1 = 是

question-login-crypto = 登录信息在传输途中如何受到保护？
question-login-crypto-why = 明文的 HTTP 或 Telnet 会把密码暴露给附近的任何人。
question-login-crypto-good-1 = TLS 1.3，产品自带证书；密码从不以明文传送

question-login-change = 设备主人能否更改每个密码、PIN 或密钥？
question-login-change-why = 泄露的必须能够更换。
question-login-change-good-1 = 是，在设置中

question-login-guess = 通过网络多次尝试错误后会怎样？
question-login-guess-why = 程序会尝试数百万个密码。
question-login-guess-good-1 = 五次后暂停十分钟
question-login-guess-is-delay = 等待时间越来越长
question-login-guess-is-lock = 锁定
question-login-guess-is-long-secret = 凭据足够长，无法猜出
question-login-guess-is-second-factor = 还需要第二因素
question-login-guess-is-nothing = 没有任何反应

question-update-signed = 产品如何知道更新来自您且未被改动？
question-update-signed-why = 只检查长度或普通哈希，谁也挡不住。
question-update-signed-good-1 = 安装前检查 Ed25519 签名
question-update-signed-is-signature = 检查签名
question-update-signed-is-secure-channel = 信任受保护的连接
question-update-signed-is-user = 由用户确认
question-update-signed-is-hash = 只检查哈希或长度
question-update-signed-is-nothing = 不检查

question-update-older = 产品是否拒绝旧版本？
question-update-older-why = 回退会带回旧漏洞。
question-update-older-good-1 = 是，签名的头部中有版本计数器

question-update-start = 设备主人要做什么才能得到更新？
question-update-start-why = 必须简单。
question-update-start-good-1 = 什么也不用做：夜间自动安装
question-update-start-is-nothing = 自动进行
question-update-start-is-tap = 在应用程序或网页上点一下
question-update-start-is-file = 下载文件并装入
question-update-start-is-send-in = 把产品寄回

question-update-days = 您如何推出安全更新，在多少天之内？
question-update-days-why = 是否及时，依据您自己的计划来判断。
question-update-days-good-1 = 开发人员修复，另一人测试，30 天内发布；已被利用时 7 天

question-secret-kept = 它在存储中如何受到保护，谁可以接触到它？
question-secret-kept-why = 人人可读的文件，或以明文存放在任何人都能读出的芯片上，是最常见的问题。
question-secret-kept-good-1 = 存放在安全元件中；只有 TLS 服务可以使用

question-secret-origin = 它的值从何而来？
question-secret-origin-why = 所有设备都相同的机密，一处被发现，处处被利用。
question-secret-origin-good-1 = 首次启动时在设备上生成
question-secret-origin-is-on-unit = 在设备上随机生成
question-secret-origin-is-factory = 在工厂为每台设备分别写入
question-secret-origin-is-user = 由用户输入
question-secret-origin-is-in-code = 写在软件中，所有设备都相同

question-secret-sent = 它会离开产品吗？
question-secret-sent-why = 如果会，传输它的连接就必须加密保护。
question-secret-sent-good-1 = 否
question-secret-sent-good-2 = 是：Wi-Fi 密钥通过 TLS 从应用程序传到产品
question-secret-sent-is-no = 从不离开产品
question-secret-sent-is-local = 只在家庭网络内传输
question-secret-sent-is-remote = 也经过互联网传输

question-identity = 安全是否依赖于固化在每台设备中的编号或密钥？
question-identity-why = 它必须能够抵抗更改或复制。
question-identity-good-1 = 是：安全元件中的密钥
question-identity-good-2 = 否

question-identity-guard = 用什么防止该身份被更改或复制？
question-identity-guard-why = 包括物理、电气和软件方式。
question-identity-guard-good-1 = 熔丝块，在生产时锁定

question-secret-life = 从产生到销毁，您如何对待这类机密？
question-secret-life-why = 包括产生、存储、移交、更换，以及泄露时怎么办。
question-secret-life-good-1 = 密钥存放在 HSM 中，须两人同时操作；泄露的密钥一天之内吊销

question-link-crypto = 这条连接如何受到保护？
question-link-crypto-why = 请写明它保证什么，以及使用哪种密码技术。
question-link-crypto-good-1 = TLS 1.2 或更高版本，检查服务器证书，AES-GCM

question-service-list = 请逐一写出在网络上监听的程序，以及出厂时是否开启。
question-service-list-why = 被遗忘的程序会被扫描发现。
question-service-list-good-1 = 网页服务器：开启
question-service-list-good-2 = SSH：关闭

question-service-config = 它能更改安全设置吗？
question-service-config-why = 如果能，就必须登录。
question-service-config-good-1 = 是：用户和 Wi-Fi

question-service-login = 由哪种登录保护它？
question-service-login-why = 请从上面的清单中写出一种，或写“无”。
question-service-login-good-1 = 网页登录
question-service-login-good-2 = 无：它只显示型号

question-port-list = 请逐一写出每个接口、无线电和网络端口：出厂时开启还是关闭；如果开启，为什么。
question-port-list-why = 没有人需要的必须关闭。
question-port-list-good-1 = Wi-Fi：开启，需要
question-port-list-good-2 = USB-C：仅供电
question-port-list-good-3 = 内部四个焊盘：关闭
question-port-list-good-4 = TCP 443：开启，网页

question-port-tells = 在登录之前，它会向陌生对象透露什么？
question-port-tells-why = 版本号对攻击者有帮助；请写明透露什么以及为什么。
question-port-tells-good-1 = 用于发现设备的型号；不透露版本

question-port-debug = 调试连接是如何关闭的？
question-port-debug-why = 必须由软件关闭，可以是永久关闭，也可以是默认关闭。
question-port-debug-good-1 = 生产时烧断熔丝

question-data-list = 请逐一写出每种个人数据、作何处理、由谁处理以及为何处理。
question-data-list-why = 这份清单会与您的隐私声明和网络流量进行比对。
question-data-list-good-1 = 电子邮件：用于账户，由我们处理。视频：向设备主人显示，由我们的托管商存储

question-data-path = 它会传输出去吗，传给谁？
question-data-path-why = 只有传输的数据才会被窃听。
question-data-path-good-1 = 通过 TLS 连接传到我们的云
question-data-path-is-stays = 留在产品上
question-data-path-is-service = 传到我们或他人的服务

question-data-sensitive = 它一旦泄露，是否很可能伤害当事人？
question-data-sensitive-why = 卧室视频、健康、支付：这类数据必须保护。
question-data-sensitive-good-1 = 视频：是。室温：否

question-data-stored = 它保存在哪里？
question-data-stored-why = 删除必须覆盖到那里。
question-data-stored-good-1 = 在云中保存 30 天
question-data-stored-is-service = 由服务保存
question-data-stored-is-device = 只保存在产品或应用程序中
question-data-stored-is-nowhere = 不保存

question-consent = 是否有些数据只因用户同意才使用？
question-consent-why = 如果有，同意必须出于自愿，撤回也要容易。
question-consent-good-1 = 是：用于改进识别的录音
question-consent-good-2 = 否：仅依据合同

question-consent-how = 您如何征求同意？
question-consent-how-why = 预先勾选的选项，或藏在一般条款里的同意，都不算数。
question-consent-how-good-1 = 单独提问，除非用户开启，否则为关闭

question-consent-back = 用户如何撤回同意？
question-consent-back-why = 要能随时撤回。
question-consent-back-good-1 = 设置中的同一个开关

question-telemetry-list = 请写出发送哪些使用数据，用于什么目的。
question-telemetry-list-why = 会与网络流量进行比对。
question-telemetry-list-good-1 = 崩溃日志：用于修复故障

question-erase = 设备主人如何清除全部内容？请按步骤说明，并写出每种方式清除什么：产品、云，还是两者。
question-erase-why = 设置、个人数据和密钥都必须清除。
question-erase-good-1 = 按住按钮十秒；或在应用程序中进入“设置”，选择“清除”

question-inputs = 请逐一写出数据进入的途径：供人使用的屏幕、网页和应用程序，供程序使用的 API。
question-inputs-why = 攻击者也会利用这些途径，有一种未声明就会导致测试不通过。
question-inputs-good-1 = 网页；应用程序；端口 443 上的 REST；来自云的 MQTT 命令

question-validation = 输入的内容在使用之前如何检查？
question-validation-why = 异常输入会使产品崩溃或被控制。
question-validation-good-1 = 用模式（schema）检查长度和类型；查询使用参数化

question-recommended = 要一并查看建议性条款吗？
question-recommended-why = 英国并不要求，但买家、安全标签制度和 CRA 会看。
question-recommended-good-1 = 是
question-recommended-good-2 = 以后
question-recommended-is-later = 现在不看；表格中的相应部分保持空缺

question-vuln-plan = 有人报告漏洞时，您按类别分别怎么做，在多长时间之内？
question-vuln-plan-why = 会判断是否及时。
question-vuln-plan-good-1 = 固件：30 天内修复；云：7 天内

question-watch = 您如何获知所交付产品中的新漏洞，并加以处理？
question-watch-why = 收集、判断、修复。
question-watch-good-1 = 每晚用 SBOM 对照 OSV 检查；由产品负责人决定

question-parts = 请逐一写出产品上的每个软件组件，以及它如何更新。
question-parts-why = 没有更新途径的，需要说明理由。
question-parts-good-1 = 主固件：通过应用程序。无线模块：随主固件。ROM 引导程序：设计上不能更新

question-update-config = 设备主人能否开启、关闭或推迟自动更新和通知？
question-update-config-why = 出厂时开启，由设备主人控制。
question-update-config-good-1 = 出厂时开启；可以推迟一周
question-update-config-is-on-choice = 出厂时开启，可以更改
question-update-config-is-off-choice = 出厂时关闭，可以更改
question-update-config-is-no-choice = 不能更改

question-update-notice = 设备主人如何得知需要进行的安全更新？
question-update-notice-why = 还要告知它消除了哪些风险。
question-update-notice-good-1 = 应用程序中的消息，并说明原因
question-update-notice-is-app = 通过应用程序消息或邮件告知
question-update-notice-is-device = 产品自身显示
question-update-notice-is-site = 只在网站上告知
question-update-notice-is-not = 不告知

question-update-check = 由谁检查新版本，在什么时候？
question-update-check-why = 设置完成之后，以及此后反复检查。
question-update-check-good-1 = 产品，每天一次，时间随机
question-update-check-is-device = 产品定期检查
question-update-check-is-app = 应用程序检查
question-update-check-is-nobody = 没有人检查

question-crypto-swap = 能否通过更新更换密码技术，您是否考虑过副作用？
question-crypto-swap-why = 算法会过时。
question-crypto-swap-good-1 = 是：程序库和协议版本都包含在镜像中

question-isolate = 如果不能更新：如何将它隔离，如何更换？
question-isolate-why = 以免一台旧设备危及整个家庭。
question-isolate-good-1 = 从网关中移除；门磁仍会发出提示音。新的一分钟即可配对

question-libraries = 哪些程序库负责网络和密码技术，由谁审查过？
question-libraries-why = 经过审查的代码胜过自己编写的代码。
question-libraries-good-1 = mbed TLS 3.6：有公开审计。lwIP：使用广泛，由我们做过模糊测试

question-library-report = 审查报告在哪里？
question-library-report-why = 名称和版本必须与产品上的一致。
question-library-report-good-1 = audit-2025.pdf

question-service-why = 每个监听程序为什么需要？
question-service-why-why = 没有人需要的应当关闭。
question-service-why-good-1 = 网页服务器：用于设置

question-port-guard = 设备主人从不需要的每个物理接口是如何遮护的？
question-port-guard-why = 外壳、胶封、不装插座。
question-port-guard-good-1 = 在外壳内，四颗螺丝

question-code-trim = 如何不让不需要的代码进入镜像？
question-code-trim-why = 代码越少，漏洞越少。
question-code-trim-good-1 = 构建选项；移除未使用的软件包；剔除死代码

question-privileges = 如何防止程序做超出其所需的事？
question-privileges-why = 一个漏洞不应当让人得到一切。
question-privileges-good-1 = 每个服务使用各自的用户，seccomp

question-memory-guard = 由哪些硬件保护内存？
question-memory-guard-why = MMU、MPU、TrustZone 等。
question-memory-guard-good-1 = MPU，由实时操作系统配置

question-making = 您如何进行安全开发？
question-making-why = 包括培训、设计、编码规则、工具、测试、审查、归档、发布、供应商。
question-making-good-1 = 每次更改都经审查，静态分析，发布检查清单

question-boot-check = 产品启动时如何检查软件，并发现改动？
question-boot-check-why = 防止重启后仍然存活的恶意植入。
question-boot-check-good-1 = ROM 检查引导程序，引导程序检查内核，内核检查根文件系统

question-boot-tell = 如果发现改动：通知谁，通过哪条连接？
question-boot-tell-why = 除此之外不应再向外发送任何内容。
question-boot-tell-good-1 = 红灯；不使用网络

question-outage = 断电或断网时会怎样，恢复时又会怎样？
question-outage-why = 请分别写明：是电源还是网络，以及保证什么。
question-outage-good-1 = 设置保存在带日志的闪存中；没有网络时灯的开关仍可使用

question-reconnect = 中断之后，产品如何重新连上网络？
question-reconnect-why = 一百万台设备同时重连会使服务器瘫痪。
question-reconnect-good-1 = 随机等待最多两分钟，之后间隔越来越长

question-telemetry-watch = 由谁从使用数据中查找攻击迹象，如何查找？
question-telemetry-watch-why = 本来就有的数据可以向您发出预警。
question-telemetry-watch-good-1 = 崩溃次数异常时服务器报警

question-telemetry-personal = 其中有哪些个人数据，是否需要？
question-telemetry-personal-why = 不需要的应当去掉。
question-telemetry-personal-good-1 = 无
question-telemetry-personal-good-2 = 账户编号，以便向用户回访询问

question-erase-doc = 在哪里说明删除方法？
question-erase-doc-why = 针对产品、应用程序和云。
question-erase-doc-good-1 = 帮助页面：转卖之前

question-erase-confirm = 用户如何看到删除已经成功？
question-erase-confirm-why = 要有清楚的提示。
question-erase-confirm-good-1 = 应用程序显示：已清除全部数据

question-decisions = 设置时以及之后，设备主人需要作出哪些决定，分别在何时询问？
question-decisions-why = 问题要少，时机要对。
question-decisions-good-1 = 密码：首次启动时。远程访问：在设置中

question-decision-default = 如果设备主人什么都不做，会是哪种选择？
question-decision-default-why = 应当是安全的那一种。
question-decision-default-good-1 = 远程访问：关闭

question-setup-doc = 在哪里说明如何安全地设置？
question-setup-doc-why = 每项选择都要附上建议。
question-setup-doc-good-1 = 快速指南第 2 页

question-check-doc = 设备主人在哪里可以读到如何检查产品是否已安全设置？
question-check-doc-why = 这样在设置不安全时能够发现。
question-check-doc-good-1 = 应用程序：安全检查

question-ready = 您所描述的流程中，哪些已有人员和工具到位并真正在运行？
question-ready-why = 标准要求逐一确认。
question-ready-good-1 = 全部
question-ready-good-2 = 更新和机密管理；其余的春季开始
question-ready-is-updates = 推出安全更新
question-ready-is-secrets = 管理密钥和机密
question-ready-is-reports = 处理收到的漏洞报告
question-ready-is-watching = 监视新漏洞
question-ready-is-making = 安全开发
question-ready-is-none = 以上都没有

question-reasons = 对于每一项未满足或不适用的建议：理由是什么？
question-reasons-why = 这是唯一始终适用的规则。我们会为您列出这些建议。
question-reasons-good-1 = 5.7-1：芯片没有安全启动；计划用于下一款型号
