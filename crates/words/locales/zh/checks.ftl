# SPDX-License-Identifier: Apache-2.0 OR MIT
# 检查：标题、发现、修复。

check-admitted-failing = 制造商自己说明的缺陷
check-admitted-failing-breach = 回答本身就这样说（{ $answer }）：条款 { $provision } 不成立。
check-admitted-failing-concern = 回答（{ $answer }）可能与条款 { $provision } 相抵触。
check-admitted-failing-fix = 先改产品，再改回答。如果 { $provision } 是建议性条款，可以说明理由后撤回声明。

check-authorized-key = 可登录每台设备的密钥
check-authorized-key-concern = { $place } 允许某一把密钥（{ $algorithm }，{ $fingerprint }）的持有者登录由此镜像制成的每台设备。设备主人既看不到，也无法阻止。
check-authorized-key-fix = 请从发布版本中去掉该密钥。如果技术支持需要入口，应由设备主人限时开启，使用仅限该设备的密钥，并加以声明。

check-blank-password-login = 接受空密码的服务器
check-blank-password-login-breach = { $place } 启动 { $program }，并允许空密码（{ $setting }）。账户“{ $account }”没有密码，任何能到达该端口的人都能在每台设备上得到 shell。
check-blank-password-login-concern = { $place } 启动 { $program }，并允许空密码（{ $setting }）。{ $open ->
    [yes] 账户“{ $account }”没有密码。仅凭镜像无法确定服务器是否会启动。
   *[no] 目前没有可登录的无密码账户；一旦出现，它就会对网络敞开。
}
check-blank-password-login-fix = 请去掉 { $setting }，让 { $program } 重新拒绝空密码。账户应锁定后出厂，SSH 在设备主人开启之前保持关闭。

check-claimed-without-mechanism = 声称满足，却说没有
check-claimed-without-mechanism-breach = 声称满足条款 { $provision }，但 { $table } 的每一行在“{ $field }”中都写着“{ $said }”。
check-claimed-without-mechanism-concern = 声称满足条款 { $provision }，但 { $table } 的部分行在“{ $field }”中写着“{ $said }”。
check-claimed-without-mechanism-fix = 如果有这种机制，请在 { $table } 中说明。如果没有，请实现它；建议性条款可以说明理由后撤回声明。

check-confirmation-refused = 未给出的确认
check-confirmation-refused-breach = “{ $subject }”的回答是“{ $said }”。条款 { $provision } 要求“是”。
check-confirmation-refused-upheld = 已给出“{ $subject }”。
check-confirmation-refused-concern = “{ $subject }”既不是“是”也不是“否”：“{ $said }”。需要由人来阅读。
check-confirmation-refused-fix = 落实该流程并予以确认。如果 { $provision } 是建议性条款，可以说明理由后撤回声明。

check-consent-for-ever = 无法撤回的同意
check-consent-for-ever-breach = { $row } 征求同意，却没有留下撤回的办法：“{ $said }”。
check-consent-for-ever-fix = 提供与给予同意一样简便的撤回方式，并在 { $row } 中说明。

check-console-root-shell = 对任何人开放 shell 的控制台
check-console-root-shell-breach = { $place } 在控制台（{ $device }）上直接打开 shell，不询问任何信息。接上串口线的人就是 root。
check-console-root-shell-concern = { $place } 在某种条件下在控制台（{ $device }）上给出 shell，或按设置在那里要求密码。应由人查看售出的设备属于哪一种。
check-console-root-shell-fix = 请在发布版本中从 { $place } 删除该行。如果售后人员需要控制台，应使用每台设备各自密码的登录，并在设备主人开启之前保持关闭。如果所有设备都没有可接触的调试接口，请如此声明。

check-dangling-reference = 引用了不存在的行
check-dangling-reference-concern = 声明提到 { $row }，但没有这一行。
check-dangling-reference-fix = 补上 { $row } 这一行，或更正引用。

check-automatic-updates-declared = 所声明的自动更新
check-automatic-updates-declared-breach = { $row } 写道：“{ $said }”。{ $about ->
    [component] 因此，除非有人开启，否则某个组件的更新不会自行安装。
    [change] 因此，用户无法关闭或推迟自动更新。
    [on] 因此，在使用状态下自动更新没有开启。
    [notice-change] 因此，用户无法关闭或推迟更新通知。
   *[notice-on] 因此，在使用状态下更新通知没有开启。
}
check-automatic-updates-declared-upheld = { $row } 写道：“{ $said }”。{ $about ->
    [component] 每个组件都有一个默认开启的自动机制。
    [identified] 这是一个自动机制。
    [change] 用户可以关闭或推迟自动更新。
    [on] 使用时自动更新是开启的。
    [notice-change] 用户可以关闭或推迟通知。
   *[notice-on] 使用时通知是开启的。
}
check-automatic-updates-declared-fix = 默认开启自动更新及其通知，允许用户推迟或关闭，并写入 { $row } 的“Configuration”。

check-weak-cryptography-declared = 制造商自己写明的已被攻破的密码技术
check-weak-cryptography-declared-breach = { $row } 写道：“{ $said }”。{ $name } 已被攻破，旁边也没有可靠的技术。
check-weak-cryptography-declared-concern = { $row } 写道：“{ $said }”。{ $name } 已过时或已被攻破；它与其余技术并用的情形需要人来查看。
check-weak-cryptography-declared-fix = 将 { $name } 换成现行目录认可的技术（采用 AES 或 ChaCha20 的 TLS 1.2 及以上、SHA-256、Ed25519 或 ECDSA），并从配置中去掉它。

check-sent-in-clear-declared = 制造商自己写明的以明文发送的机密或个人数据
check-sent-in-clear-declared-breach = { $row } 通过 { $mechanism } 发送，而其密码技术写的是：“{ $said }”。{ $provision } 至少要求机密性。
check-sent-in-clear-declared-concern = { $row } 通过 { $mechanism } 发送，其保证中没有机密性：“{ $said }”。{ $provision } 至少要求这一点。
check-sent-in-clear-declared-fix = 通过能保密的机制（TLS 1.2 及以上并验证服务器）发送 { $row }，或更正对 { $mechanism } 的引用。

check-services-declared = 已开启的服务及其理由
check-services-declared-breach = { $row } 已开启，并写道：“{ $said }”。{ $about ->
    [needless] 没有人需要的东西只是多一个入口。
   *[open] 因此，能到达其端口的任何人都可以使用它。
}
check-services-declared-concern = { $row } 已开启，并写道：“{ $said }”。该协议本身没有登录机制：它向谁透露什么，需要由人来判断。
check-services-declared-upheld = 镜像为网络启动的一切都已声明，并且{ $about ->
    [needed] 每个已开启的服务都写明了用途。
   *[guarded] 每个写明端口的服务都写明了登录方式。
}
check-services-declared-fix = { $about ->
    [needless] 关闭 { $row } 的服务，或在构建时去掉它。
   *[open] 在 { $row } 的服务前加上登录；若是建议项，可以说明理由后撤回。
}

check-interface-left-on = 不需要却开启着的接口
check-interface-left-on-breach = { $row } 已开启，并写道：“{ $said }”。{ $provision } 要求关闭不需要的接口。
check-interface-left-on-upheld = { $about ->
    [needed] 每个开启的接口都需要，镜像为网络启动的内容都在其中。
    [air] 每个无线接口要么需要，要么已关闭。
   *[at-times] 只是偶尔需要的接口在其余时间是关闭的。
}
check-interface-left-on-fix = 关闭或去掉 { $row } 的接口。如果需要它，请写明用途。

check-predictable-password-declared = 制造商自己写明的可以推算的预装密码
check-predictable-password-declared-breach = { $row } 对密码写道：“{ $said }”。{ $about ->
    [counted] 拥有一台设备的人可以一直数到其他设备。
   *[public] 它的来源可以看到或问到。
}
check-predictable-password-declared-fix = 为每台设备随机生成十个字符以上的密码，或让设备主人在首次使用前设置；然后更正 { $row }。

check-image-upholds-answers = 镜像证实了回答
check-image-upholds-answers-upheld = { $row } 写道：“{ $said }”。{ $about ->
    [update-alone] 镜像自行启动更新程序（{ $place }）。
    [update-again] 镜像自行启动更新程序（{ $place }）。
    [update-signature] 镜像在安装前检查签名（{ $place }）。
    [update-guarantees] 镜像检查签名，签名可同时提供这两项（{ $place }）。
    [update-key] 镜像中有该公钥，其算法和长度为目录所认可（{ $place }）。
    [boot] 所启动的内容已签名，并且加载程序要求签名（{ $place }）。
   *[lockout] 检查密码的页面限制了尝试次数（{ $place }）。
}
check-image-upholds-answers-fix = 没有需要修正的内容。

check-declared-as-asked = 给出所要求内容的回答
check-declared-as-asked-breach = 标准要求填写内容的“{ $field }”中写着“{ $said }”。
check-declared-as-asked-upheld = “{ $field }”给出了标准要求声明的内容。
check-declared-as-asked-fix = 请补全“{ $field }”；如果没有可写的内容，该声明就没有依据。

check-default-password-hash = 字典可破解的密码哈希
check-default-password-hash-breach = { $place } 中账户“{ $account }”的密码（{ $scheme }）在常见密码列表（{ $list }）中，而且所有设备都相同。{ $network ->
    [yes] 通过网络时，{ $service } 接受它。
   *[no] 任何能到达登录界面的人几分钟内就能猜出。
}
check-default-password-hash-concern = { $place } 中账户“{ $account }”的密码（{ $scheme }）在常见密码列表（{ $list }）中。{ $replaced ->
    [yes] 自动运行的脚本可能会换上另一个密码或锁定该账户。是否在开始监听之前完成，需要人工查看。
   *[no] 没有迹象表明它能用于登录，但网页或文件共享可能接受它。
}
check-default-password-hash-fix = 出厂时请锁定该账户（/etc/shadow 中为“{ $account }:!:”）。然后在生产时为每台设备设置各自的随机密码，或在首次启动时由设备主人设定。已售设备的密码应由下一次更新替换。

check-fixed-password-hash = 所有设备相同的密码
check-fixed-password-hash-breach = 账户“{ $account }”的密码固定在 { $place } 中（{ $scheme }）。所有设备都相同，任何人只要得知一次，就能打开全部设备。
check-fixed-password-hash-concern = { $place } 中有账户“{ $account }”的固定密码（{ $scheme }）。{ $replaced ->
    [yes] 自动运行的脚本可能会换上另一个密码或锁定该账户。是否在开始监听之前完成，需要人工查看。
   *[no] 没有迹象表明它能用于登录，但网页或文件共享仍可能在所有设备上接受它。
}
check-fixed-password-hash-fix = 出厂时请锁定该账户（/etc/shadow 中为“{ $account }:!:”）。然后在生产时为每台设备设置各自的随机密码，或在首次启动时由设备主人设定。旧密码应视为已泄露。

check-host-private-key = 所有设备相同的 SSH 主机密钥
check-host-private-key-breach = { $place } 是 SSH 主机私钥（{ $algorithm }，{ $fingerprint }）。任何下载固件的人都拥有它，可以冒充任意一台设备，并读取在那里输入的密码。
check-host-private-key-concern = { $place } 是 SSH 主机私钥（{ $algorithm }，{ $fingerprint }），每台设备都相同。启动脚本（{ $script }）会删除它并生成另一个。是否总会如此，需要人工查看。
check-host-private-key-fix = 请从镜像中去掉该文件，让每台设备在首次启动时于可写分区上生成自己的密钥（dropbear -R、ssh-keygen -A）。已售设备的密钥应由下一次更新替换。

check-image-against-answers = 镜像与回答不一致
check-image-against-answers-breach = { $row }：“{ $said }”。镜像中没有任何东西在启动前要求签名（{ $place }）。
check-image-against-answers-concern = { $row }：“{ $said }”。{ $about ->
    [update-signature] 镜像中的更新程序不要求签名（{ $place }）。
    [update-channel] 镜像从那里获取更新时不使用 TLS（{ $place }）。
    [boot-more] 镜像中有在启动时被验证的内容（{ $place }）。
    [update-older] 镜像中的更新程序接受旧版本（{ $place }）。
    [token] 镜像中含有所有设备相同的服务令牌（{ $place }）。
    [key] 镜像中有所有设备共用的私钥（{ $place }）。
    [login] 在镜像中 SSH 会启动并接受账户密码（{ $place }）。
    [console] 镜像在控制台上打开 shell（{ $place }）。
    [lockout] 检查密码的页面没有任何尝试限制（{ $place }）。
   *[user] 镜像中的配置没有指定用户（{ $place }）。
}
check-image-against-answers-fix = 弄清两者哪个正确，然后更正声明（{ $row }）或构建。

check-legacy-remote-service = 默认开启的旧式远程服务
check-legacy-remote-service-breach = { $place } 启动 { $program }：端口 { $port } 上的 { $protocol }，对网络开放且不加密。{ $protocol ->
    [TFTP] 它根本不询问密码。
   *[other] 用户名、密码和内容都以明文传送。
}
check-legacy-remote-service-concern = { $place } 可能启动 { $program }：端口 { $port } 上的 { $protocol }。{ $encrypts ->
    [maybe] 其配置提到 TLS；是否拒绝不用 TLS 的登录，应由人查看。
   *[no] 仅凭镜像无法确定该条件是否成立。
}
check-legacy-remote-service-fix = 请删除 { $place } 中启动 { $program } 的那一行，并在构建时去掉该程序。如需传输文件，请使用 SFTP 或 HTTPS，并在设备主人开启之前保持关闭。

check-no-verified-boot = 没有迹象表明启动经过验证
check-no-verified-boot-note = 在此镜像中读到的内容都不能表明引导程序会在启动前检查签名（{ $scheme }）。{ $verity ->
    [yes] 镜像中有 dm-verity，但只有其根哈希本身经过签名时才有用。
   *[no] 校验和只能发现意外，不能发现攻击者。
}{ $unread ->
    [0] 仍可用其他方式加以证明。
   *[other] 镜像中有 { $unread } 处无法读取，其中可能含有签名。
}
check-no-verified-boot-fix = 请对内核及其启动的内容签名，并让经芯片验证的引导程序拒绝其他一切。请在声明中说明；如果硬件做不到，请撤回该声明并给出理由。

check-not-applicable-without-ground = 与自身条件相悖的“不适用”
check-not-applicable-without-ground-concern = { $provision } 被声明为不适用，但按声明自己的说法其条件成立（{ $condition }）。
check-not-applicable-without-ground-fix = 声明满足 { $provision }，或更正条件 { $condition } 所依据的回答。

check-password-less-account = 无需密码即可打开的账户
check-password-less-account-breach = { $place } 中的账户“{ $account }”没有密码。任何能通过网络或串口到达登录界面的人，都能在每台设备上得到 shell（{ $shell }）。
check-password-less-account-concern = { $place } 中的账户“{ $account }”没有密码。{ $about ->
    [missing] 镜像中没有它的 shell（{ $shell }），登录应会失败。其他入口仍可能接受它。
    [replaced] 自动运行的脚本可能会换上另一个密码或锁定该账户。是否在开始监听之前完成，需要人工查看。
   *[unknown] 由于没有读到 passwd 中对应的行，尚不清楚登录后是否能得到 shell。
}
check-password-less-account-upheld = 设置密码之前谁都无法登录：{ $locked ->
    [0] { $place } 中没有带登录 shell 的账户。
   *[other] { $place } 中带登录 shell 的 { $locked } 个账户均已锁定。
}
check-password-less-account-fix = 出厂时请锁定该账户（/etc/shadow 中为“{ $account }:!:”）。首次启动时，在设备主人设置密码之前不再继续；或在生产时为每台设备设置各自的密码。

check-private-key-file = 镜像中的私钥
check-private-key-file-breach = { $place } 中有一个私钥（{ $algorithm }，{ $fingerprint }）。{ $opened ->
    [yes] 其密钥库可用工具和手册中给出的密码打开。
   *[no] 它未加密。
}所有设备都相同，任何下载固件的人都拥有它。
check-private-key-file-concern = { $place } 中有一个私钥（{ $algorithm }，{ $fingerprint }）。{ $remade ->
    [yes] 启动脚本（{ $script }）会在原处生成另一个；是否总会如此，需要人工查看。
   *[no] { $encrypted ->
        [yes] 它已加密；那么口令在哪里？
       *[no] 它可能是程序库自带的测试密钥，也可能是所有设备相同的秘密。
    }
}
check-private-key-file-note = { $place } 的文档、示例或测试中有一个私钥（{ $algorithm }，{ $fingerprint }）。请确认没有任何程序使用它，并从发布版本中去掉。
check-private-key-file-fix = 请从镜像中去掉 { $place }。密钥应在首次启动时由设备生成，或在生产时为每台设备各放一个。请吊销与旧密钥对应的证书。

check-recommendation-without-reason = 未说明理由就略去的建议
check-recommendation-without-reason-breach = { $provision } 被声明为 { $support }，旁边没有理由。
check-recommendation-without-reason-fix = 请在 { $provision } 旁写明该建议对本产品为何不可行或不适当。

check-service-on-declared-off = 声明为关闭却在运行的服务
check-service-on-declared-off-breach = { $place } 启动 { $program }（端口 { $port }）。{ $row }：“{ $said }”。
check-service-on-declared-off-fix = 将 { $program } 从启动过程中去掉，或只在设备主人开启后才启动。如果本应开启，请更正 { $row } 并说明原因。

check-shared-default-password = 按制造商自己的说法，所有设备共用一个密码
check-shared-default-password-breach = { $row } 说所有设备共用一个密码：“{ $said }”。
check-shared-default-password-fix = 让设备主人在首次使用前设置密码，或给每台设备一个无法猜到的独有密码，然后更改回答。

check-telnet-starts = 会启动的 telnet 服务器
check-telnet-starts-breach = { $place } 在端口 { $port } 上启动 telnet 服务器（{ $service }）。{ $entry ->
    [shell] 任何人连接后都能直接得到 shell，不会被询问任何信息。
    [open-account] 任何人连接后都能无需密码以“{ $account }”身份进入。
   *[prompt] 它以明文传送密码，也是蠕虫最先尝试的入口。
}
check-telnet-starts-concern = { $place } 在某个条件成立时于端口 { $port } 上启动 telnet 服务器（{ $service }），仅凭镜像无法确定该条件。{ $entry ->
    [shell] 届时任何人连接后都能直接得到 shell，不会被询问任何信息。
    [open-account] 届时任何人连接后都能无需密码以“{ $account }”身份进入。
   *[prompt] 它以明文传送密码，也是蠕虫最先尝试的入口。
}
check-telnet-starts-fix = 请删除 { $place } 中启动 { $service } 的那一行，构建时不要包含 telnet 服务器。如需通过网络使用 shell，请用基于密钥的 SSH，并在设备主人开启之前保持关闭。

check-undeclared-service = 声明中遗漏的服务
check-undeclared-service-breach = { $place } 启动 { $program }（端口 { $port }），而 SoftServ 和 Intf 中没有任何一行提到它。声明说：“{ $said }”。
check-undeclared-service-concern = { $starts ->
    [always] { $place } 启动的 { $program } 在端口 { $port } 上监听，而 SoftServ 和 Intf 中没有任何一行提到。
   *[maybe] { $place } 可能启动 { $program }（端口 { $port }），而 SoftServ 和 Intf 中没有任何一行提到它。
} 声明说：“{ $said }”。
check-undeclared-service-fix = 如果产品需要 { $program }，请在 SoftServ 和 Intf 中连同用途一并声明。如果不需要，请从镜像中去掉。

check-unsigned-update-feed = 不检查签名的更新
check-unsigned-update-feed-breach = { $place } 列出了 { $sources } 个更新来源（如 { $url }），但不检查任何签名。{ $channel ->
    [tls] 只有连接在保护它们：侵入服务器的人可以给每台设备装上任意软件。
   *[plain] 它们不加密传送：处于中间的人可以给设备装上任意软件。
}
check-unsigned-update-feed-concern = { $channel ->
    [package] { $place } 是没有签名的更新包。除非外层签名已事先去掉，否则安装它的程序并不要求签名：应由人查看。
   *[unknown] { $place } 列出了 { $sources } 个更新来源（如 { $url }），但不检查任何签名。它们通过何种途径到达设备，应由人查看。
}
check-unsigned-update-feed-upheld = { $place } 中的 { $sources } 个更新来源都要求签名。
check-unsigned-update-feed-note = { $place } 要求更新来源有签名。{ $script } 也会获取软件并写入，但看不出它会验证签名。
check-unsigned-update-feed-fix = 请用不存放在更新服务器上的密钥对发布内容签名。随设备附带公钥，并开启检查（opkg：option check_signature，密钥放在 /etc/opkg/keys）。如果没有人需要这些来源，请去掉它们。

check-update-over-http = 通过无 TLS 通道传送的更新
check-update-over-http-concern = { $place } 列出了 { $sources } 个 { $transport } 更新来源（如 { $url }）。{ $signed ->
    [yes] 会检查签名，因此无人能够篡改；但窃听者能看到版本，处于中间的人可以扣住更新。
   *[unknown] 镜像没有说明是否检查签名。如果不检查，处于中间的任何人都可以给设备装上任意软件。
}
check-update-over-http-fix = 请通过 HTTPS 提供更新，并保留签名。在被签名的内容中加入版本或日期，让设备拒绝更旧的内容。

check-upnp-daemon = 默认开启的 UPnP 服务
check-upnp-daemon-breach = { $place } 启动 { $program }。UPnP 不要求登录：家庭网络中的任何程序都能使用它，攻击者借此绕过路由器或反射攻击。
check-upnp-daemon-concern = { $place } 可能启动 { $program }。{ $kind ->
    [media] 媒体服务器可能正是产品的用途；若是如此，请加以声明。它不要求登录。
   *[gateway] 仅凭镜像无法确定该条件是否成立。UPnP 不要求登录。
}
check-upnp-daemon-fix = 请去掉 { $program }，或在关闭状态下出厂，由设备主人决定是否开启。如果产品需要它，请将其限制在家庭网络内并加以声明。

check-web-interface-without-tls = 没有 TLS 的网页界面
check-web-interface-without-tls-breach = { $program } 在端口 { $port }（{ $address }）上不加密地提供网页（{ $place }）。{ $against ->
    [beside] 同一服务器也通过 TLS 提供这些网页，从不加密端口进入的人会泄露密码。
    [redirect] 它被设置为转到 HTTPS，但镜像中没有提供 HTTPS 所需的组件。
   *[administration] 这些网页用于管理设备：密码和会话都以明文传送。
}
check-web-interface-without-tls-concern = { $program } 可能在端口 { $port }（{ $address }）上不加密地提供网页（{ $place }）。它们是否要求登录或转到 HTTPS，应由人查看。
check-web-interface-without-tls-fix = 请用每台设备首次启动时生成的密钥，通过 HTTPS 提供网页。不加密的端口只应转到 HTTPS，否则请关闭。

check-sbom-against-image = 物料清单中的版本与镜像不一致
check-sbom-against-image-concern = 物料清单列出 { $subject } { $listed }；镜像中为 { $held }。
check-sbom-against-image-fix = 请在生成镜像的构建中，根据实际安装的内容生成物料清单，并将两者一同发布。

check-hard-coded-token = 所有设备共用的服务令牌
check-hard-coded-token-breach = { $place } 含有某项服务的机密（{ $subject }：{ $shown }）。每台设备都相同：任何解开镜像的人都能冒充其中任意一台。
check-hard-coded-token-concern = { $place } 含有疑似服务凭据（{ $kind }：{ $shown }）。它能否打开什么，需要人工查看。
check-hard-coded-token-fix = 在服务端吊销此机密。为每台设备提供各自的凭据：首次启动时生成并在注册时签发证书的密钥，或工厂写入的一次性凭证。

check-hard-coded-password = 所有设备共用的服务密码
check-hard-coded-password-breach = { $place } 含有设备登录其他系统所用的密码（{ $subject }，{ $shown }）。每台设备都相同。
check-hard-coded-password-concern = { $place } 为 { $subject } 设定了固定值（{ $shown }）。若是在用的密码，则每台设备都相同：需要人工查看。
check-hard-coded-password-fix = 为每台设备提供各自的密码或证书，在工厂或注册时生成并保存在可写分区。更换已泄露的那一个。

check-downgrade-allowed = 允许安装比现有版本更旧的更新
check-downgrade-allowed-breach = { $place } 允许旧版本（{ $line }）。旧版本同样有签名：谁把它交给设备，谁就能让旧漏洞重现。
check-downgrade-allowed-upheld = { $place } 规定拒绝旧版本（{ $line }）。
check-downgrade-allowed-note = { $place } 带有只增不减的计数器（{ $mechanism }），并随镜像一同签名。引导程序是否拒绝更低者，镜像无法说明。
check-downgrade-allowed-fix = 在签名内容中加入版本号或只增不减的计数器，并拒绝更低者。若需回退，请逐一签名授权。

check-unverified-update-script = 未经验证即写入下载内容的更新脚本
check-unverified-update-script-breach = { $place } 通过任何人都可介入的途径获取软件（{ $fetches }），未经任何验证便写入（{ $writes }）。
check-unverified-update-script-concern = { $why ->
    [idle] { $place } 会验证签名（{ $verifies }），但不理会结果，或在全部写入之后才验证（{ $writes }）。
   *[none] { $place } 获取软件（{ $fetches }）并写入（{ $writes }）。脚本中没有验证命令：由什么来验证，需要人工查看。
}
check-unverified-update-script-fix = 对发布内容签名。写入前用只读分区中的公钥验证，不通过即停止。通过 TLS 获取并检查证书。

check-update-certificate-unchecked = 从未校验证书的服务器获取更新
check-update-certificate-unchecked-concern = { $place } 不校验更新服务器的证书（{ $line }）：任何人都可冒名应答，此时一切取决于更新本身的签名。
check-update-certificate-unchecked-fix = 随设备提供更新服务器的根证书并据此校验。先校准时钟，以便判断有效期。

check-snmp-default-community = 使用众所周知团体名的 SNMP
check-snmp-default-community-breach = { $place } 的 SNMP 对 { $community } 开放：网络中的任何人无需设备专有密码即可操作（{ $may }）。
check-snmp-default-community-concern = { $place } 将 SNMP 对 { $community } 开放（{ $may }）。若启动，会向网络中所有人透露设备信息，并可被用于放大攻击。
check-snmp-default-community-fix = 出厂时关闭或移除 SNMP。若有需要，使用版本 3 并由设备主人创建用户。

check-mqtt-anonymous = 不向任何人询问密码的 MQTT 代理
check-mqtt-anonymous-breach = 端口 { $port } 上的代理允许任何人进入（{ $place }）：网络中的任何人都能读取全部消息并发送指令。
check-mqtt-anonymous-concern = 端口 { $port } 上的代理接受无密码的客户端（{ $place }）。它们能做什么、代理是否启动，需要人工查看。
check-mqtt-anonymous-note = 端口 { $port } 上的代理不允许未登录者进入（{ $place }）。
check-mqtt-anonymous-fix = 设为 allow_anonymous false 并使用密码文件或客户端证书，或将监听绑定到 127.0.0.1。

check-shared-wifi-key = 所有设备共用的 Wi-Fi 密钥
check-shared-wifi-key-breach = { $place } 为设备自身的 Wi-Fi 设定了固定密钥（{ $shown }）。知道一台的密钥即可进入该型号的所有网络。
check-shared-wifi-key-concern = { $place } 中有设备自身 Wi-Fi 的固定密钥（{ $shown }）。网络启用前是否会被替换，需要人工查看。
check-shared-wifi-key-fix = 为每台设备生成随机密钥并印在标签上，或在启用网络前由设备主人设置。

check-weak-wifi = 没有可靠加密的 Wi-Fi
check-weak-wifi-breach = 设备自身的 Wi-Fi 使用已被攻破的加密（{ $how }，{ $place }）：监听几分钟即可得到密钥。
check-weak-wifi-concern = 设备自身的 Wi-Fi { $how ->
    [open] 未加密
   *[wpa1] 仅使用初代 WPA
} 即已开启（{ $place }）。其上传输什么，需要人工查看。
check-weak-wifi-fix = 使用 WPA2（CCMP）或 WPA3，并为每台设备设置各自的密钥。用于配置的开放网络应尽量短暂，并保护其上的通信。

check-adb-over-network = 在网络上监听的 Android 调试桥
check-adb-over-network-breach = { $place } 使调试桥监听端口 { $port }：网络中的任何人无需密码即可得到 shell。
check-adb-over-network-concern = { $place } 使调试桥监听端口 { $port }。需先接受密钥，但调试接口默认开启。
check-adb-over-network-fix = 从发布版中去掉该属性，并以 user 方式构建。

check-ssh-weak-algorithms = 使用已被攻破算法的 SSH 服务器
check-ssh-weak-algorithms-breach = { $place } 为 SSH 启用了已被攻破的算法：{ $algorithms }。中间人会选择最弱的一个。
check-ssh-weak-algorithms-concern = { $place } 为 SSH 启用了旧算法：{ $algorithms }。
check-ssh-weak-algorithms-fix = 去掉这些行：OpenSSH 的默认值是可靠的。

check-unverified-boot = 会启动未签名内容的引导链
check-unverified-boot-breach = { $place } 由接受未签名内容的引导程序启动。{ $how ->
    [not-required] 虽有签名，但引导程序并不要求：攻击者去掉即可。
    [mcuboot] 镜像没有签名，因此启动它的 MCUboot 不验证任何签名。
    [avb] Android 的元数据告诉引导程序跳过验证。
   *[unsigned] 既未签名，引导程序也没有密钥。
}
check-unverified-boot-upheld = { $place }（{ $scheme }）在启动时以引导程序所要求的密钥验证。
check-unverified-boot-fix = 对配置签名，并在引导程序的设备树中将密钥标为必需（mkimage -k … -K … -r），随之发布引导程序。MCUboot：用 imgtool 签名，并以公钥构建。

check-boot-shell-argument = 启动后直接进入 shell 的内核
check-boot-shell-argument-breach = { $place } 以 { $word } 启动内核：控制台直接给出 root shell，不询问密码。
check-boot-shell-argument-concern = { $place } 以 { $word } 启动内核。此时控制台要求什么，需要人工查看。
check-boot-shell-argument-fix = 从发布版的命令行中去掉该词，并防止闪存中的环境变量将其恢复。

check-loader-console-open = 可被打断启动的引导程序
check-loader-console-open-concern = { $place } 启动前等待按键（bootdelay { $value }）。若无密码保护，串口即可得到引导程序提示符，进而控制整台设备。
check-loader-console-open-note = { $place } 立即启动，不检查按键（bootdelay { $value }）。
check-loader-console-open-fix = 发布版将 bootdelay 设为 -2，或用每台设备各自的密码保护提示符，并对环境变量写保护。

check-kernel-memory-unprotected = 未启用内存保护的内核
check-kernel-memory-unprotected-concern = { $place } 中的内核以 { $options } 构建：一个漏洞就足以修改内核或读取全部内存。
check-kernel-memory-unprotected-upheld = { $place } 中的内核在构建时启用了自身内存保护（{ $options }）。
check-kernel-memory-unprotected-fix = 构建内核时启用 STRICT_KERNEL_RWX 与 STRICT_MODULE_RWX，关闭 DEVMEM 与 DEVKMEM。

check-debug-tool = 镜像中的调试工具
check-debug-tool-concern = { $place } 是调试工具 { $tool }。产品似乎并不需要它，而入侵者可用它读取内存和通信。
check-debug-tool-fix = 请从发布版本中去掉 { $tool }。若产品确实需要，请在 IXIT 表 16 中说明。

check-setuid-program = 向任何启动者授予 root 权限的程序
check-setuid-program-concern = { $place } 属于 root 并带有 set-user-ID 位：以独立用户运行的服务可借其中一个缺陷变成 root。
check-setuid-program-fix = 请去掉该位（chmod u-s），或只授予程序所需的那一项能力。

check-executable-stack = 栈可执行的程序
check-executable-stack-upheld = 全部 { $of } 个程序和库都要求栈不可执行。
check-executable-stack-concern = { $of } 个程序和库中有 { $count } 个的栈可执行，其中有 { $place }：溢出到栈里的数据可以当作代码运行。
check-executable-stack-fix = 请用 -z noexecstack 链接，为汇编文件加上 .note.GNU-stack，并在 IXIT 表 18 中说明处理器提供的保护。

check-unhardened-service = 未启用防护构建的网络程序
check-unhardened-service-concern = { $of } 个等待网络的程序中有 { $count } 个缺少位置无关、只读重定位、栈保护三项中的至少两项：{ $names }。
check-unhardened-service-upheld = { $of } 个等待网络的程序全部启用了位置无关、只读重定位、栈保护和不可执行栈。
check-unhardened-service-fix = 请用 -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now 构建；OpenWrt 和 Buildroot 均有对应选项。

check-writable-library-path = 从他人可写处加载库的程序
check-writable-library-path-concern = { $place } 会先在 { $folder } 中查找库。能写入该处的人即可以其权限运行代码。
check-writable-library-path-fix = 请不要使用 -Wl,-rpath 构建，或去掉该路径（patchelf --remove-rpath）。

check-weak-key = 过短的密钥
check-weak-key-concern = { $place } 含有 { $bits } 位的密钥（{ $algorithm }），低于公认的安全长度；应由人查看它保护什么。
check-weak-key-fix = 请生成新密钥（Ed25519、P-256 或 3072 位 RSA），并通过更新换入。

check-sudo-without-password = 无需密码即可成为 root 的用户
check-sudo-without-password-concern = { $place } 允许 { $user } 无需密码以 root 运行一切。以该用户运行的程序等同于 root。
check-sudo-without-password-fix = 请只列出 { $user } 所需的程序，或删去该行。

check-personal-data-shipped = 镜像中的个人数据
check-personal-data-shipped-concern = { $place } 是含有人员信息列（{ $columns }）且非空的数据库。真实人员的数据可能随每台设备交付。
check-personal-data-shipped-fix = 请交付空数据库或由设备自行创建，并查明这些数据属于谁。

check-core-dump-kept = 崩溃程序的内存被保留
check-core-dump-kept-concern = { $place } 会保留崩溃程序的内存（{ $setting }），其中的密钥和密码便留在文件里。
check-core-dump-kept-fix = 请设置 kernel.core_pattern=|/bin/false 和 fs.suid_dumpable=0，并去掉 ulimit -c。

check-remote-log = 离开设备的日志
check-remote-log-concern = { $place } 会在每台设备上把系统日志发送到 { $host }。这属于遥测，而且是明文。
check-remote-log-fix = 请去掉该主机，或在 IXIT 表 24 中并向用户说明该遥测，并通过 TLS 发送。

check-telemetry-endpoint = 遥测服务的地址
check-telemetry-endpoint-note = { $place } 中写有收集遥测的 { $host }（{ $operator }）。应予申报并向用户说明。
check-telemetry-endpoint-fix = 请列入 IXIT 表 24 和隐私声明，或在构建时去掉。

check-request-runs-as-command = 请求中的数据被当作命令运行
check-request-runs-as-command-concern = { $place } 从请求中取得 { $source } 并交给 { $sink }，其间看不到任何检查。发送请求的人可能可以决定运行什么命令。
check-request-runs-as-command-fix = 只放行符合格式的内容，将其作为单独参数传递，或加以转义。

check-download-runs-as-code = 下载的内容直接运行
check-download-runs-as-code-concern = { $sink ->
    [file] { $place } 下载文件后未经验证便运行。冒充服务器应答的人即可在设备上运行代码。
   *[shell] { $place } 把下载的内容直接交给 { $sink }。冒充服务器应答的人即可在设备上运行代码。
}
check-download-runs-as-code-fix = 请先下载到文件、验证签名后再运行，或使用更新机制。

check-password-in-configuration = 写在配置文件中的登录密码
check-password-in-configuration-breach = { $how ->
    [copy] { $place } 会成为设备自己的账户文件，其中账户“{ $user }”的密码为空或众所周知，每台设备都一样。
    [script] 自动运行的脚本会设置或去除账户“{ $user }”的密码（{ $place }），每台设备都一样。
   *[web] { $place } 为 { $service } 设置了空的或众所周知的密码（用户 { $user }），每台设备都一样，而接受它的 Web 服务器会启动。
}
check-password-in-configuration-concern = { $place } 中有 { $service } 的密码（用户 { $user }），除非首次启动时更换，否则所有设备都相同。{ $open ->
    [yes] 它为空或众所周知。
   *[no] 它不在所尝试的列表中。
}
check-password-in-configuration-fix = 交付时请从 { $path } 中去掉它，让每台设备自行生成，或由设备主人先行设定。

check-weak-tls-version = 仍使用 SSL 的 TLS 服务器
check-weak-tls-version-breach = { $program } 被设为使用 { $versions }（{ $place }）。处在中间的人会选最旧的版本并读取内容。
check-weak-tls-version-concern = { $program } 被设为使用 { $versions }（{ $place }）。该版本已过时；此服务器及其库是否仍在使用，需要人工查看。
check-weak-tls-version-upheld = { $program } 不使用比 TLS 1.2 更旧的版本（{ $place }）。
check-weak-tls-version-fix = 在 { $program } 的配置中只启用 TLS 1.2 和 1.3。

check-weak-tls-cipher = 使用已被攻破的密码套件的 TLS 服务器
check-weak-tls-cipher-breach = { $program } 提供 { $ciphers }（{ $place }）。用它发送的内容可被读取，或可能来自任何人。
check-weak-tls-cipher-concern = { $program } 被设为提供 { $ciphers }（{ $place }）。其库是否仍有这些套件、服务器是否启动，需要人工查看。
check-weak-tls-cipher-fix = 从 { $program } 的配置中删去该列表，或使用 HIGH:!aNULL:!eNULL:!3DES。

check-open-file-share = 不向任何人询问密码的文件共享
check-open-file-share-breach = { $program } 允许网络中的任何人无需密码写入“{ $share }”（{ $place }）。
check-open-file-share-concern = { $program } 允许来宾无需密码进入“{ $share }”（{ $place }）：{ $may ->
    [write] 若无其他限制，他们可以写入。
   *[read] 他们可以读取。
} 是否有意如此，需要人工查看。
check-open-file-share-fix = 出厂时不要带共享。让设备主人自行建立，并设用户和密码。

check-old-smb-version = 使用第一版 SMB 的文件服务器
check-old-smb-version-breach = { $program } 含有“{ $setting } = { $value }”（{ $place }）。{ $against ->
    [log-in] 这样发送的密码数小时内即可被破解。
   *[only] 它不使用比第一版 SMB 更新的版本：处在中间的人可读取并更改文件。
}
check-old-smb-version-concern = { $program } 含有“{ $setting } = { $value }”（{ $place }）：无加密的第一版 SMB 也在使用，或可能使用。
check-old-smb-version-upheld = { $program } 不使用比“{ $value }”更旧的版本（{ $place }）。
check-old-smb-version-note = { $program } 不使用比“{ $value }”更旧的版本（{ $place }）。
check-old-smb-version-fix = 请设 server min protocol = SMB2_10 或更新、lanman auth = no、ntlm auth = ntlmv2-only。

check-open-data-store = 不向任何人询问密码的数据存储
check-open-data-store-breach = { $program } 在 { $address } 端口 { $port } 上监听，不向任何人询问密码（{ $place }）：能连上的人可读取并更改其中的一切。
check-open-data-store-concern = { $program } 在 { $address } 端口 { $port } 上无密码监听（{ $place }）。陌生人能否进入、它是否启动，需要人工查看。
check-open-data-store-note = 端口 { $port } 上的 { $program } 要求密码（{ $place }）。
check-open-data-store-fix = 让 { $program } 只在 127.0.0.1 或本地套接字上监听。若他人必须访问，请要求登录并使用 TLS。

check-vnc-without-password = 网络中任何人都能接管的屏幕
check-vnc-without-password-breach = { $place } 无密码启动 { $program }：能连上端口的人可看到屏幕并使用键盘。
check-vnc-without-password-concern = { $place } 启动或可能启动 { $program }，且未提及密码。是否要求密码，需要人工查看。
check-vnc-without-password-fix = 删去 { $program }，或让它只在 127.0.0.1 上监听，置于使用密钥的 SSH 之后。

check-open-camera-stream = 网络中任何人都能观看的摄像头画面
check-open-camera-stream-breach = { $program } 无需登录即向网络中的任何人提供画面（{ $place }）。
check-open-camera-stream-concern = 未见 { $program } 要求登录的设置（{ $place }）。需要人工查看。
check-open-camera-stream-note = { $program } 要求登录（{ $place }）。
check-open-camera-stream-fix = 要求由设备主人设定的用户和密码，并通过 TLS 传输画面。

check-anonymous-ftp = 无需密码即可进入的 FTP 服务器
check-anonymous-ftp-breach = { $program } 允许匿名用户进入（{ $place }）：{ $may ->
    [write] 他们可以写入文件。
   *[read] 他们可读取其中的内容。
}
check-anonymous-ftp-concern = { $program } 可能允许匿名用户进入（{ $place }）。是否如此、是否启动，需要人工查看。
check-anonymous-ftp-fix = 删去 { $program }。若需让所有人取得文件，请通过 HTTPS 提供。

check-directory-listing = 会列出文件夹的网页服务器
check-directory-listing-concern = { $program } 向任何询问者显示文件夹中的内容（{ $place }）。其中能看到什么，需要人工查看。
check-directory-listing-fix = 在 { $program } 的配置中关闭文件夹列表。

check-web-server-as-root = 以 root 运行的网页服务器
check-web-server-as-root-concern = { $program } 以 { $account } 运行（{ $place }）：利用其缺陷进入的人可掌控整个设备。
check-web-server-as-root-upheld = { $program } 以 { $account } 而非 root 运行（{ $place }）。
check-web-server-as-root-fix = 给 { $program } 一个自己的账户，把必须更改系统的事交给其后的小程序。

check-open-to-internet = 可从互联网访问其服务的路由器
check-open-to-internet-breach = { $how ->
    [rule] 一条规则允许互联网上的任何人访问 { $services } 监听的端口 { $port }（{ $place }）。
   *[zone] 防火墙放行来自互联网的一切（{ $place }）。会启动的服务：{ $services }。
}
check-open-to-internet-concern = { $how ->
    [rule] 一条规则允许互联网上的任何人访问 { $services } 监听的端口 { $port }（{ $place }）。是否需要，需要人工查看。
    [no-rule] 已加载的规则不拒绝任何访问（{ $place }）。会启动的服务：{ $services }。
   *[zone] 防火墙规则放行来自互联网的一切（{ $place }）。规则是否加载、有什么在监听，需要人工查看。
}
check-open-to-internet-fix = 将区域 wan 的 input 设为 REJECT，并删去从该侧开放端口的规则。

check-inbound-denied = 拒绝陌生访问的包过滤
check-inbound-denied-upheld = 来自外部而规则未提及的访问会被拒绝（{ $mechanism }，{ $place }）。
check-inbound-denied-note = 来自外部而规则未提及的访问会被拒绝（{ $mechanism }，{ $place }）。{ $why ->
    [ipv4] 未见针对 IPv4 的此类规则。
    [ipv6] 未见针对 IPv6 的此类规则。
    [all] 有规则对其所指对象开放所有端口。
   *[open] 有规则开放端口：{ $ports }。
}
check-inbound-denied-fix = 对每条开放端口的规则都要问谁需要它，并让 IPv6 与 IPv4 采用相同的规则。

check-reflector-service = 可被用来反射攻击他人的服务
check-reflector-service-breach = { $program } 在端口 { $port } 上应答任何人（{ $place }）。若伪造发送者，{ $protocol } 会把多达所问 { $factor } 倍的数据发给他人。
check-reflector-service-concern = { $program } 可能在端口 { $port } 上应答任何人（{ $place }）。{ $protocol } 最多发出所问的 { $factor } 倍，若发送者是伪造的则发给他人。
check-reflector-service-fix = 删去 { $program }，或让它只应答家庭网络。
check-flawed-key = 数值有缺陷的密钥
check-flawed-key-breach = { $place } 中有一个毫无保护作用的 RSA 密钥（{ $bits } 位，{ $fingerprint }）：由公开部分即可推出私有部分。{ $how ->
    [exponent] 其指数为 1，加密后的内容仍是原样。
    [close] 其两个素数过于接近，可立即求出。
    [shared] 它与镜像中的另一个密钥共用一个素数。
   *[roca] 它具有某个有缺陷的程序库所生成的形式（ROCA，CVE-2017-15361）。
}
check-flawed-key-concern = { $place } 中有一个 RSA 密钥（{ $bits } 位，{ $fingerprint }）。{ $how ->
    [roca] 它具有某个有缺陷的程序库所生成的形式（ROCA，CVE-2017-15361）。对这一长度尚无已知可行的攻击。
   *[small] 其指数小于 17。若程序库对填充检查不严，签名可被伪造。
}
check-flawed-key-fix = 在随机性充足的机器上用最新的程序库生成新密钥，并替换旧密钥签过的内容。

check-expired-certificate = 构建镜像时已过期的证书
check-expired-certificate-concern = { $place } 中的证书有效期至 { $until }，而镜像晚于此时。检查者会拒绝它，或者根本没有检查。
check-expired-certificate-note = { $place } 中的证书自 { $from } 起有效，晚于镜像的构建时间。
check-expired-certificate-fix = 换上新证书，或去掉旧证书；并规划支持期限内的更新方式。

check-weak-certificate-signature = 基于已破解散列签名的证书
check-weak-certificate-signature-concern = { $place } 中的证书基于 { $hash } 签名，而该散列可以造出两份值相同的文本：同一签名之下可以是另一个名称。
check-weak-certificate-signature-fix = 改用 SHA-256 重新签发证书。

check-shared-device-certificate = 与私钥一同出厂的证书
check-shared-device-certificate-concern = { $place } 中的证书及其私钥（{ $key }）都在镜像中，因此所有设备身份相同。{ $authority ->
    [yes] 它可以签发其他证书：拿到镜像者即可签发证书。
   *[no] 拿到镜像者可冒充任何一台设备。
}
check-shared-device-certificate-fix = 在首次启动或生产时为每台设备生成密钥，并在那时签发证书。证书颁发机构的密钥应离线保管。

check-settings-in-clear = 在闪存中以明文保存的单片机设置
check-settings-in-clear-concern = { $place } 中的分区“{ $label }”未加密，也没有存放密钥的分区：可从芯片中读出 Wi-Fi 密码和令牌。
check-settings-in-clear-note = { $place } 中的分区“{ $label }”可以加密：它有此标记，或有存放其密钥的分区。设备是否加密由熔丝决定。
check-settings-in-clear-fix = 以发布模式启用闪存加密，并启用 NVS 加密（CONFIG_NVS_ENCRYPTION）。

check-unbounded-copy-in-service = 无界复制的网络程序
check-unbounded-copy-in-service-concern = 有 { $count } 个等待网络的程序在无界复制文本的同时会启动 shell，或使用了 gets（{ $gets } 个）：{ $names }。需要人工查看外部能传入什么。
check-unbounded-copy-in-service-fix = 使用 snprintf、strlcpy 和 fgets；以参数列表（execve、posix_spawn）启动程序，切勿经由 shell。

check-permissive-access-control = 未强制执行的强制访问控制
check-permissive-access-control-upheld = { $place } 强制执行 SELinux，其策略在镜像中。
check-permissive-access-control-note = { $place } 强制执行 SELinux，其策略在镜像中。
check-permissive-access-control-concern = { $place } 关闭了 SELinux 或未强制执行（{ $value }）：被攻陷的服务可以做其用户能做的一切。
check-permissive-access-control-fix = 在测试版本上完善策略，然后以 SELINUX=enforcing 发布，并从命令行中去掉相关参数。

check-android-debug-build = 为调试而构建的 Android
check-android-debug-build-breach = { $place } 是调试版本（{ $setting }），且 USB 上的 adb 无需密钥即已开启：有一根线就能得到 root shell。
check-android-debug-build-concern = { $place } 是调试版本（{ $setting }）：凡能接触到 adb 之处，即可得到 root shell。
check-android-debug-build-note = { $place } 是发布版本（{ $setting }）。
check-android-debug-build-fix = 以 user 类型构建发布版，保持 ro.adb.secure=1，并从 persist.sys.usb.config 中去掉 adb。

check-android-test-keys = 用人人皆有的密钥签名的 Android
check-android-test-keys-concern = { $place } 自称以 test-keys 签名，即 Android 公开源码中的密钥。若属实，任何人都能签发被该设备视为出自制造商的更新和应用。
check-android-test-keys-fix = 用离线保管的自有密钥签名发布版；标签随之变为 release-keys。

check-unsigned-kernel-module = 会加载未签名模块的内核
check-unsigned-kernel-module-concern = { $place } 中的内核会加载未经签名的模块（{ $option }）：只要一时取得 root，就能把代码置于一切之下。
check-unsigned-kernel-module-note = { $place } 中的内核不加载未签名的模块（{ $option }）。
check-unsigned-kernel-module-fix = 启用 CONFIG_MODULE_SIG_FORCE，或在构建时去掉 CONFIG_MODULES。

check-network-boot = 从网络加载的引导程序
check-network-boot-concern = { $place } 在启动时从网络加载（{ $command }），引导程序无从得知是谁在应答。需要人工查看它是否要求签名。
check-network-boot-fix = 从发布版的环境变量中去掉该命令，或要求对所加载的内容进行签名。

check-single-system-slot = 没有第二个位置的系统
check-single-system-slot-upheld = { $place } 为系统留有第二个位置（{ $mechanism }）：更新中断时，正在运行的系统保持完好。
check-single-system-slot-concern = { $place } 只有一个系统位置（{ $mechanism }）：更新时断电，可能使设备无法启动。
check-single-system-slot-fix = 保留两个槽位，最后再切换，并在新系统启动后予以确认。

check-incomplete-reset = 逐个删除文件的恢复出厂设置
check-incomplete-reset-upheld = { $place } 会擦除整个分区或文件系统（{ $command }）。
check-incomplete-reset-note = { $how ->
    [unsure] { $place } 擦除一个分区（{ $command }），但只在某些参数下，或与删除个别文件并行：应由人查看这是否包括用户的全部数据。
   *[remade] { $place } 清空文件系统（{ $command }）。原有文件的内容可能仍留在数据块中：还应擦除或丢弃（discard）这些数据块。
 }
check-incomplete-reset-concern = { $place } 只删除个别文件或设置（{ $command }），没有整体擦除。清单遗漏的内容会留给下一位设备主人。
check-incomplete-reset-fix = 把用户数据放在一个分区中，并将其整体擦除。

check-login-without-lockout = 网络登录如何应对猜测
check-login-without-lockout-upheld = { $place } 在密码错误后锁定 SSH 登录（{ $mechanism }：{ $tries }）。
check-login-without-lockout-note = { $place } 在密码错误后锁定 SSH 登录（{ $mechanism }：{ $tries }）。其他网络登录需要各自的锁定机制。
check-login-without-lockout-concern = { $mechanism ->
    [web-login] { $place } 接收密码，但其中没有任何与锁定、计数或等待有关的内容。需要人工查看由什么来防止猜测。
   *[other] { $tries ->
        [root] { $place } 在密码错误后锁定 SSH 登录（{ $mechanism }），但从不锁定可用密码登录的 root。
       *[other] { $place } 有锁定模块（{ $mechanism }），却不锁定任何人（{ $tries }）。
    }
}
check-login-without-lockout-fix = 设定尝试次数和时间（deny=5、unlock_time=600），或只接受密钥。

check-secret-in-log = 脚本写入日志的秘密
check-secret-in-log-concern = { $place } 把变量 { $variable } 写入日志。若其中是秘密，读日志者便可得到。
check-secret-in-log-fix = 只记录其已设置，切勿记录其内容。

check-remote-shell-starts = 任何人连接即可得到的 shell
check-remote-shell-starts-breach = { $place } 启动 { $program }，任何人连接端口 { $port } 后都能直接得到 shell，不会被询问任何信息。
check-remote-shell-starts-concern = { $place } 启动或可能启动 { $program }，连接端口 { $port } 的人可能得到 shell。是否如此，应由人员查看。
check-remote-shell-starts-fix = 请删除 { $place } 中启动 { $program } 的那一行。如需通过网络使用 shell，请用基于密钥的 SSH，并在设备主人开启之前保持关闭。

check-removable-media-script = 从存储卡运行的脚本
check-removable-media-script-concern = { $place } 直接运行 { $path }。谁插入带有此类文件的卡或 U 盘，谁就决定运行什么。
check-removable-media-script-fix = 从发布版中去掉。卡上的内容须先用镜像中的密钥验证签名，再运行。
