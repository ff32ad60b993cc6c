# SPDX-License-Identifier: Apache-2.0 OR MIT
# 文件：供留存的报告。

paper-provisions = 条款
paper-contradictions = 矛盾之处
paper-notes = 值得了解
paper-upheld = 已确认符合之处
paper-upheld-note = 证据所显示的良好做法。只有全部测试单元通过，条款才算通过。
paper-decisions = 由人作出的决定
paper-dismissed = 由 { $person } 驳回
paper-no-certificate = 本报告不是证书。它说明在何处看到了什么，任何人都可以重新核对。
paper-show = 显示条款
paper-all = 全部
paper-unit = 测试单元
paper-asks = 要求内容
paper-missing = 缺少什么
paper-basis = 依据：{ $basis }
basis-machine = 自动检查
basis-declared = 声明
basis-observed = 人的观察
basis-dismissed = 驳回
basis-external = 外部证据
paper-name = 名称
paper-version = 版本
paper-known-from = 得知来源
paper-coverage = 检查范围
paper-area = 领域
paper-files = 文件数
paper-bytes = 大小
paper-map = 镜像的字节，从头到尾
paper-between = 容器之间
paper-written = 已写入：{ $path }
paper-needs-declaration = 没有提交声明，因此没有可写的内容。可用“thirteen new”创建。
paper-requirement-open = 未写出合规声明：否则它会陈述尚未证实的内容。仍未决：{ $reasons }
