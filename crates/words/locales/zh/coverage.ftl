# SPDX-License-Identifier: Apache-2.0 OR MIT
# 查看了什么，以及为何未能读取。

area-release = 系统版本
area-kernel = 内核
area-accounts = 账户
area-services = 服务
area-keys = 密钥和证书
area-components = 软件组件
area-updates = 更新
area-consoles = 控制台
area-programs = 程序
area-boot = 启动链
area-daemons = 服务配置
area-secrets = 硬编码的机密
area-credentials = 服务的凭据
area-privacy = 个人数据、日志与遥测
area-scripts = 脚本与网页代码
area-firewall = 包过滤规则

reason-encrypted = 已加密
reason-unknown = 未知
reason-damaged = 已损坏
reason-limit = 达到上限
reason-unsupported = 不支持
reason-refused = 被拒绝
reason-interrupted = 已中断

gap-looks-encrypted = 看起来已加密：与密文一样随机，且未发现任何结构。
gap-not-recognised = 未识别出任何已知格式。
gap-cut-short = 内容不完整：头部标明的字节数多于实际字节数。
gap-stream-damaged = 压缩数据已损坏，无法解压。
gap-structure-damaged = 内部结构前后不一致。
gap-checksum-wrong = 校验和与内容不符。
gap-codec-unsupported = 使用了此版本无法读取的压缩方式或功能。
gap-limit-bytes = 已达到解压字节数的上限。
gap-limit-entries = 已达到文件数量的上限。
gap-limit-depth = 已达到容器嵌套层数的上限。
gap-limit-facts = 数量超过此版本能保留或跟踪的范围。
gap-root-below = 根文件系统位于此文件夹中，不在最上层：未查看其账户、服务和设置。请单独提交此文件夹。
gap-path-unsafe = 其中有路径指向外部，或不是有效路径。
gap-refused = 操作系统拒绝读取。
gap-link-loop = 其中的链接形成循环。
gap-interrupted = 尚未读取此处，运行就已停止。

## The map of bytes
map-container = 容器
map-padding = 填充
map-text = 文本
map-compressed = 已压缩
map-random = 加密或随机
map-code = 疑似代码
map-unknown = 未知
