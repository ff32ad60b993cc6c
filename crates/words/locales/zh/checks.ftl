# SPDX-License-Identifier: Apache-2.0 OR MIT
# 检查：标题、发现、修复。

check-authorized-key = 可登录每台设备的密钥
check-authorized-key-concern = { $place } 允许某一把密钥（{ $algorithm }，{ $fingerprint }）的持有者登录由此镜像制成的每台设备。设备主人既看不到，也无法阻止。
check-authorized-key-fix = 请从发布版本中去掉该密钥。如果技术支持需要入口，应由设备主人限时开启，使用仅限该设备的密钥，并加以声明。

check-fixed-password-hash = 所有设备相同的密码
check-fixed-password-hash-breach = 账户“{ $account }”的密码固定在 { $place } 中（{ $scheme }）。所有设备都相同，任何人只要得知一次，就能打开全部设备。
check-fixed-password-hash-concern = { $place } 中有账户“{ $account }”的固定密码（{ $scheme }）。没有迹象表明它能用于登录，但网页或文件共享仍可能在所有设备上接受它。
check-fixed-password-hash-fix = 出厂时请锁定该账户（/etc/shadow 中为“{ $account }:!:”）。然后在生产时为每台设备设置各自的随机密码，或在首次启动时由设备主人设定。旧密码应视为已泄露。

check-host-private-key = 所有设备相同的 SSH 主机密钥
check-host-private-key-breach = { $place } 是 SSH 主机私钥（{ $algorithm }，{ $fingerprint }）。任何下载固件的人都拥有它，可以冒充任意一台设备，并读取在那里输入的密码。
check-host-private-key-fix = 请从镜像中去掉该文件，让每台设备在首次启动时于可写分区上生成自己的密钥（dropbear -R、ssh-keygen -A）。已售设备的密钥应由下一次更新替换。

check-password-less-account = 无需密码即可打开的账户
check-password-less-account-breach = { $place } 中的账户“{ $account }”没有密码。任何能通过网络或串口到达登录界面的人，都能在每台设备上得到 shell（{ $shell }）。
check-password-less-account-concern = { $place } 中的账户“{ $account }”没有密码。由于没有读到 passwd 中对应的行，尚不清楚登录后是否能得到 shell。
check-password-less-account-upheld = 设置密码之前谁都无法登录：{ $locked ->
    [0] { $place } 中没有带登录 shell 的账户。
   *[other] { $place } 中带登录 shell 的 { $locked } 个账户均已锁定。
}
check-password-less-account-fix = 出厂时请锁定该账户（/etc/shadow 中为“{ $account }:!:”）。首次启动时，在设备主人设置密码之前不再继续；或在生产时为每台设备设置各自的密码。

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
