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
