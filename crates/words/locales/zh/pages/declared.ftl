# SPDX-License-Identifier: Apache-2.0 OR MIT
page-admitted-failing-sees =
    对简单问题的回答，除了填写表格之外还说明了什么。诸如*所有设备共用一个密码*或*调试连接是开放的*之类的回答，*违反*要求与之相反的单元；若有余地则为*需查看*。

    - `shared-default`：所有设备共用一个密码（5.1-1-1a）
    - `fixed-credential`：凭据无法更改（5.1-4-1a）
    - `guessable`：没有什么阻止猜测（5.1-5-1a）
    - `policy-gap`：政策缺少必要的内容（5.2-1-2b）
    - `downgrade`：接受旧版本（5.3-2-1a）
    - `update-hard`：更新不简便（5.3-3-1a）
    - `auto-off`：出售时自动更新是关闭的（5.3-6-1c）
    - `update-unsigned`：设备不检查来源（5.3-9-1a）
    - `hard-coded`：某机密在所有设备上相同（5.4-3-1b）
    - `open-debug`：调试连接是开放的（5.6-4-1a）
    - `password-optional`：设置结束时没有密码（需查看，5.1-1-2b）
page-admitted-failing-why = 制造商所说的对自己产品不利的话，是最可靠的证据。
page-admitted-failing-blind = 没有问到的，以及回答错误的。
page-admitted-failing-fix = 先改产品，再改回答。对于建议性条款，可以说明理由后撤回声明。

page-claimed-without-mechanism-sees =
    说明所声明的条款如何得到满足的 IXIT 表。若表中每一行在关键字段都说什么也没有（整个文本为 *None.*、*No.*、*Not possible.* 之类），该声明就没有依据：*违反*判定该字段的单元。若只有部分行如此，则为*需查看*。声明为没有行的表含义相同。未声明该条款时不作报告。

    - 5 VulnMon，Description：5.2-3-1a
    - 7 UpdMech，Update Checking：5.3-5-1a；User Notification：5.3-11-1a
    - 8 UpdProc，Description：5.3-8-1a
    - 11 ComMech，Resilience Measures：5.9-3-1b
    - 14 SecMgmt，Description：5.5-8-1a
    - 16 CodeMin，Description：5.6-6-1a
    - 17 PrivlCtrl，Description：5.6-7-1a
    - 18 AccCtrl，Description：5.6-8-1a
    - 19 SecDev，Description：5.6-9-1a
    - 20 SecBoot，Detection Mechanisms：5.7-1-1b
    - 23 ResMech，Description：5.9-1-1a
    - 24 TelData，Security Examination：5.10-1-1a
    - 29 InpVal，Description：5.13-1-1a
page-claimed-without-mechanism-why = 声明说有，说明却说没有。两者必有一错，信赖声明的人会被误导。
page-claimed-without-mechanism-blind = 所说明的机制是否管用，以及包裹在较长句子中的*没有*：两者都需要由人来阅读。
page-claimed-without-mechanism-fix = 若机制存在，请加以说明。若不存在，请建立它；对于建议性条款，也可撤回声明并说明理由。

page-confirmation-refused-sees = 表 Conf 的五项确认：基础设施和人员已为处理漏洞（5.2-2）、监测（5.2-3）、更新（5.3-8）、管理机密（5.5-8）和安全开发（5.6-9）做好准备。*否*即*违反*检查该项的单元，*是*为*符合*，其他回答均为*需查看*：需要由人来阅读。未声明该条款时不作报告。
page-confirmation-refused-why = 写在纸上却无人负责的流程毫无作用。确认就是制造商保证有人负责。
page-confirmation-refused-blind = 该保证是否属实；流程的价值由其他单元判定。
page-confirmation-refused-fix = 建立该流程并予以确认；对于建议性条款，也可撤回声明并说明原因。

page-consent-for-ever-sees = 表 PersData 的 *Obtaining Consent* 和 *Withdrawing Consent* 字段。若征求同意，而撤回方式的全文表示没有（*Not possible.*、*None.*），则*违反* 6.3（单元 6-3-1a）。以同意之外的依据（合同、法律义务）处理的数据不在此列。
page-consent-for-ever-why = 永远不能变成“否”的“是”不是同意，无论按本标准还是按数据保护法。
page-consent-for-ever-blind = 所述方式是否有效，或是否与当初表示同意同样容易：这需要有人去试。
page-consent-for-ever-fix = 提供撤回途径：在应用中或设备上，随时用同一个开关；并说明在此之前收集的数据如何处理。

page-dangling-reference-sees = ICS 和 IXIT 字段中如 `AuthMech-2` 或 `ComMech-4` 的词，以及表中是否有这样的行。没有则为*需查看*：声明不完整，或某行已改名。
page-dangling-reference-why = 实验室会沿着这些引用查找。若某个引用没有着落，它应当说明的内容就缺失，测试用例无法执行。
page-dangling-reference-blind = 用其他说法的引用（*第二种机制*），以及没有声明任何行的表。
page-dangling-reference-fix = 补上该行，或更正引用。

page-declared-as-asked-sees =
    询问某项事实、且仅在 IXIT 中就能找到答案的单元。若每一行都给出，该单元*符合*；若某一行全文表示没有，则为*违反*。未填写的，或用此处不认识的说法表达的，保持待定。

    - 5.3-12-1a：更新造成中断时在设备上的提示；UpdMech 每一行的 *User Notification* 说明其间什么不可用，并指出设备上的提示方式
    - 5.5-2-1a：每个实现都经过评审或评估；NetSecImpl 每一行的 *Review/Evaluation Method* 说明如何进行
    - 5.5-3-1a：含密码技术的组件指明更新机制；*Update Mechanism* 指明 UpdMech 的某一行
    - 5.5-3-1b：考虑了变更的副作用；*Cryptographic Usage* 谈到副作用
    - 5.10-1-1a：遥测的安全检查；TelData 某一行的 *Security Examination* 说明是哪一种
page-declared-as-asked-why = 这些要点不需要实验室，也不需要判断：要么有，要么没有，阅读判定的人能看到其依据。
page-declared-as-asked-blind = 所说的是否符合产品实情。那由其他单元询问。
page-declared-as-asked-fix = 在字段中补上缺少的内容；对于 5.5-2，请安排对实现进行评审。

page-image-against-answers-sees =
    并列展示不可能同时正确的两个来源；每项发现都是带有两处位置的矛盾。它属*需查看*：它使所列单元不能通过，而缺陷本身（如果有）由查看该缺陷的检查处理。只有启动链会构成*违反*（5.7-1，单元 5.7-1-2a）：声明说软件会被验证，镜像却显示没有。

    - 更新的签名：UpdMech 谈到签名或真实性；镜像的更新程序不要求
    - 更新的通道：到某主机为 https（UpdMech、ComMech）；到该主机为明文 http
    - 启动：SecBoot 说明验证什么，或什么都不验证；不要求签名，或要求签名
    - 旧版本：UpdMech 表示不允许降级；更新程序接受旧版本
    - 令牌：凭证或令牌因设备而异（SecParam）；有一个并非如此
    - 密钥：关键密钥在设备上生成（SecParam）；有一个私钥
    - 登录：SSH 只接受密钥（AuthMech）；SSH 接受某账户的密码
    - 控制台：串口关闭（Intf）；其上有 shell
    - 用户：网页服务器以专用用户运行（PrivlCtrl）；没有任何内容使之如此
page-image-against-answers-why = 凡以声明为依据的判定，都以声明属实为前提。只要有一处不属实，其余部分也会失去信任。
page-image-against-answers-blind = 哪一方正确；此处不认识的说法；以及镜像没有显示的内容。
page-image-against-answers-fix = 查明哪一方正确，更正声明或构建。

page-not-applicable-without-ground-sees = 声明中不可能同时属实的两部分：ICS 称某条款为 N/A，而其所依据的条件却声明为成立。*需查看*，也是矛盾；该条目与条件并列显示。判定由对 ICS 的检查（a 至 e）得出，不需要发现。
page-not-applicable-without-ground-why = 不适用不是可以随意选择的。条件成立却被搁置的条款会使整个声明无效，评估就此终止。
page-not-applicable-without-ground-blind = 条件是否真正成立，以及取决于无人声明的条件的 N/A。
page-not-applicable-without-ground-fix = 更正错误的一方：声明该条款，或更正得出该条件的回答。

page-recommendation-without-reason-sees = ICS 的支持栏和详情栏。称为不支持（N）或不适用（N/A）而旁边没有理由的建议性条款，*违反* 4-1（单元 4-1-1a）。短横线和仅代替理由的词（`n/a`、`TBD`）不算理由。
page-recommendation-without-reason-why = 谁都不必遵循建议，但谁都必须说明为何不遵循：这样阅读声明的人才能分清是决定还是遗忘。
page-recommendation-without-reason-blind = 理由是否充分。标准不问这一点。
page-recommendation-without-reason-fix = 在该条目旁用一句话写明该建议为何对本产品不可行或不合适；或满足它并予以声明。

page-service-on-declared-off-sees = 镜像中为网络提供服务、每次启动或按需启动的程序，而列出它的 SoftServ 和 Intf 的每一行在 *Status* 中都说它是关闭的（*Disabled*、*Off by default*）。*违反* 5.6-1（单元 5.6-1-2a：每个接口的状态与 IXIT 一致），也是矛盾；两处位置均予显示。
page-service-on-declared-off-why = 承诺是这扇门在设备主人打开之前一直关着。售出的设备上它却开着，而阅读声明的人不会去查看。
page-service-on-declared-off-blind =
    - 仅在某条件下启动的服务不在此列：售出的设备是否满足该条件，镜像没有说明。
    - 端口是否应答：这需要设备。
page-service-on-declared-off-fix = 将启动脚本移出启动序列，或在设备主人未开启该服务时让其退出。若服务本应开启，请更正声明并说明为何需要它。

page-shared-default-password-sees = 表 AuthMech 的 *Password Generation Mechanism* 字段，以及问答中关于密码的说法。若文本明确表示所有设备共用一个密码（*每台设备……密码为 X*，*所有设备使用相同的密码*），且没有更正的说法（唯一、随机、由设备主人选定，或首次使用前必须更改），则*违反* 5.1-1（单元 5.1-1-1a）。
page-shared-default-password-why = 说明书的一页、论坛上的一个帖子，就会让所有售出的设备敞开。僵尸网络正是靠此为生。
page-shared-default-password-blind =
    - 含义相同但此处不认识的说法；用本程序七种语言以外的语言写的文本。
    - 所说是否属实：请参见有关账户的检查。
page-shared-default-password-fix = 让设备主人在首次使用之前设定密码，或为每台设备配备各自的、从包装外部看不出的密码。

page-undeclared-service-sees =
    镜像中为网络提供服务并会启动的程序，与表 SoftServ 和 Intf 的各行对照。若某行含有其程序、通常的叫法（dropbear 为 `SSH`）或端口（`22/tcp`），则该服务已列出；*没有 telnet* 不算列出任何服务。

    - *违反* 5.6-1（单元 5.6-1-2b：IXIT 遗漏的接口），也是矛盾：已知提供网络服务的程序每次启动或按需启动，却没有任何行列出它。
    - *需查看*，也是矛盾：它在某条件下启动；或仅凭端口识别该程序；或已列出的网页服务器还在未列出的端口上监听。
    - 不报告：两个表都没有行。那表示声明尚未编写，会在别处说明。
page-undeclared-service-why = 不在列表上的东西无人查看，不会认真更新，不会关闭，往往连其制造商都不知道。攻击者首先搜寻的就是它。
page-undeclared-service-blind =
    - 其他程序在运行时打开的服务，以及端口不在任何命令行或配置中的程序。
    - 防火墙是否关闭该端口，以及端口是否应答：这需要设备。
    - 用此处不认识的词称呼服务的行。
page-undeclared-service-fix = 若产品需要它，请在 SoftServ 和 Intf 中连同用途一并声明。若不需要，请将其移出启动过程和镜像。

page-interface-left-on-sees =
    Intf 的各行：*Description* 是否说明接口是需要、有时需要还是从不需要；*Status* 是否说明它已开启。

    - 从不需要却开启的网络或逻辑接口：*违反*，5.6-1-1a
    - 从不需要却开启的无线接口：*违反*，5.6-3-1b
    - 从不需要或有时需要、却开启的调试接口：*违反*，5.6-4-1b 或 5.6-4-1c
    - 每个无线接口都是需要的或已关闭：*符合*，5.6-3-1b
    - 每个有时需要的接口在其余时间关闭：*符合*，5.6-3-1c
    - 每个开启的网络或逻辑接口都是需要的，且镜像启动的一切都在其中：*符合*，5.6-1-1a
page-interface-left-on-why = 制造商自己都说没有人需要的东西，只为攻击者而存在。
page-interface-left-on-blind = 产品是否果真如此、未声明的接口，以及用此处不认识的说法表达的需要。
page-interface-left-on-fix = 关闭该接口，或将其去掉；若确有需要，请说明用途。

page-image-upholds-answers-sees =
    制造商的声明，以及镜像中的同样内容；每项发现都显示两处位置。它*支持*余地很小的判断类单元：声明说明如何做，镜像显示确实如此。

    - 更新的签名：每个 UpdMech 都谈到签名；执行更新者在写入之前检查签名（5.3-7-1b、5.3-9-1a 至 d、5.3-10-1a 和 b）
    - 更新的保证：每个 UpdMech 都列出完整性和真实性；同上（5.3-7-1a）
    - 更新的密码技术：每个 UpdMech 都列出公钥文件及其算法；该算法的该密钥：Ed25519、256 位以上的 ECDSA、3072 位以上的 RSA（5.3-7-1c 和 d）
    - 启动链：每个 SecBoot 都说明以什么检测改动；启动的内容已签名，且引导程序要求签名（5.7-1-1b）
    - 猜测：每个 AuthMech 都说明以什么阻止猜测，使用密码的以限制次数阻止；检查密码的页面有限制（5.1-5-1a）
    - 自行更新：每个 SoftComp 都列出自动且不要求用户做任何事的 UpdMech；会启动的更新程序（5.3-4-1a）
    - 反复更新：每个 SoftComp 都列出反复查找更新的 UpdMech；同上（5.3-5-1a）
page-image-upholds-answers-why = 无人与产品对照的声明价值不大。得到字节证实的声明能支撑判定，阅读者也能看到其依据。
page-image-upholds-answers-blind =
    - 执行检查的代码是否没有缺陷，以及是否有绕过它的途径。
    - 此处不认识的说法。
    - 若镜像中有内容与回答相悖，该发现会使单元不能通过。
page-image-upholds-answers-fix = 无需修复。

page-sent-in-clear-declared-sees = SecParam（关键参数）和 PersData 的行在 *Communication Mechanisms* 中所指的 ComMech 行，在 *Cryptographic Details* 中说没有密码技术（*None.*、*plain text*）。机密性是这些单元要求的最低保证，因此属*违反*：关键参数违反 5.5-6（单元 5.5-6-1a），个人数据违反 5.8-1（单元 5.8-1-1a）。若该机制通往写明的主机，则离开了本地网络：还违反 5.5-7（单元 5.5-7-1a），若数据声明为敏感，还违反 5.8-2（单元 5.8-2-1a）。已加密但 *Security Guarantees* 遗漏机密性的机制属*需查看*。
page-sent-in-clear-declared-why = 处于路径上的人，无论在同一 Wi-Fi 中还是在运营商处，都能一同读取。
page-sent-in-clear-declared-blind = 用行编号以外的说法的引用；所声明的密码技术是否得到使用。
page-sent-in-clear-declared-fix = 通过能保密的机制发送（TLS 1.2 或更高，并验证服务器），或更正引用。

page-weak-cryptography-declared-sees = AuthMech、UpdMech 和 ComMech 的 *Cryptographic Details*。若字段列出就其用途而言已被攻破的密码技术（RC4、DES、3DES、MD5、SSL 2 和 3、WEP），而没有可靠的与之并列，则*违反*要求最佳实践以及没有已知攻击的单元：5.1-3-1c 和 d、5.3-7-1c 和 d、5.5-1-1c 和 d。若有可靠的并列，或列出 TLS 1.0 或 1.1，则为*需查看*：需要由人来阅读何时使用什么。用作校验和的 MD5 也是如此。
page-weak-cryptography-declared-why = 已被公开攻破的，任何人都能用由此产生的工具攻破。
page-weak-cryptography-declared-blind =
    - 未列出的密码技术、弱密钥、对可靠部分的错误使用。
    - 所说是否属实：请参见对镜像的检查。
    - 拒绝或排除此类密码技术的句子整句略过。HMAC 中的 MD5 已陈旧但未被攻破：*需查看*。
page-weak-cryptography-declared-fix = 使用带认证加密的 TLS 1.2 或更高、AES 或 ChaCha20、SHA-256 或更好、Ed25519、ECDSA 或 3072 位以上的 RSA；从配置中去掉旧套件。

page-services-declared-sees =
    将 SoftServ 的各行与镜像启动的服务对照。

    - *违反* 5.6-5（单元 5.6-5-1a）：某服务已开启，而 *Justification* 明确说不需要它。
    - *违反* 5.5-4（单元 5.5-4-1a）：某服务已开启并列出端口，而 *Authentication Mechanism* 说没有。没有登录的协议（mDNS、SSDP、DHCP、NTP、DNS）为*需查看*；客户端和只供设备自身使用的服务则略过。
    - *符合* 5.6-5-1a：每个开启的服务都给出理由，且镜像没有为网络启动这些行之外的任何东西，也没有在无处提及的端口上等待的程序。符合 5.5-4-1a：同上，且每个列出端口的行都列出 AuthMech 的某一行。
page-services-declared-why = 每个运行的服务都多一条入侵途径。没有人能说明理由的就不应运行。
page-services-declared-blind = 理由是否充分，以及是否真的要求登录。镜像未说明的端口按该程序的惯例。未查看镜像时，一律不算符合。
page-services-declared-fix = 关闭不需要的，或从构建中去掉。在网络可到达之处设置登录；对于 5.5-4，可以说明理由后撤回声明。

page-predictable-password-declared-sees = AuthMech 的 *Password Generation Mechanism*。若某句表示密码由可以看到或问到的内容（MAC 地址、序列号、网络名称、型号）生成，则*违反* 5.1-2（单元 5.1-2-1c）；若表示逐一递增，则违反单元 5.1-2-1a。若文本谈到随机、机密或带密钥的哈希，或予以更正，则不作报告；若对该值只说密码印在其旁边，也不作报告。
page-predictable-password-declared-why = 路由器会把 MAC 地址发给无线范围内的每个人。由它生成的密码就等于印在空气中。
page-predictable-password-declared-blind = 所说是否属实、其他公开的值，以及含糊其辞的推导方法。
page-predictable-password-declared-fix = 在工厂为每台设备随机抽取密码，不少于十个字符；或让设备主人在首次使用之前设定。

page-automatic-updates-declared-sees =
    自行开始的 UpdMech 行（*Initiation and Interaction*），以及 *Configuration* 对其的说明。这些单元询问事实，且仅在 IXIT 中查找。

    - 5.3-4-1b：每个组件都有一种机制默认开启；SoftComp 指明默认开启的行
    - 5.3-6-1a：哪些机制是自动的；该行写有 *automatic*
    - 5.3-6-1b：用户可以启用、禁用或推迟；表示关闭或推迟的说法
    - 5.3-6-1c：在初始化后的状态下开启；*on by default*
    - 5.3-6-1d：通知同样如此；*notice* 旁的同样说法
    - 5.3-6-1e：在初始化后的状态下通知开启；针对通知的 *on by default*

    若某行明确表示相反（*off by default*、*cannot be switched off*），则属*违反*。未说明的，或只说明其一且不清楚是哪一个的，保持待定。
page-automatic-updates-declared-why = 需要有人记起的更新不会被安装。谁都不能推迟的更新会被用其他办法关闭，或使人不信任产品。
page-automatic-updates-declared-blind = 产品是否果真如此；此处不认识的说法。
page-automatic-updates-declared-fix = 在产品完成设置后的状态下开启自动更新和通知，允许用户推迟或关闭，并在 *Configuration* 中说明。
