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
paper-written = 已写入：{ $path }
paper-needs-declaration = 没有提交声明，因此没有可写的内容。可用“thirteen new”创建。
paper-requirement-open = 未写出合规声明：否则它会陈述尚未证实的内容。仍未决：{ $reasons }
paper-summary = 摘要
paper-schemes = 法规、标签与行为准则
paper-not-laid-out = 无法排版 PDF：{ $reasons }
paper-binary = { $format } 不是文本：请用 --output 指定文件。

## The technical annex for the European Union
eu-annex-title = ETSI EN 303 645 技术附件
eu-annex-scope = 用于支持欧盟符合性声明的技术文档：指令 2014/53/EU 附件 V；条例 (EU) 2024/2847 附件 VII。
eu-annex-product = 产品
eu-annex-model = 型号
eu-annex-hardware = 硬件版本
eu-annex-software = 软件版本
eu-annex-maker = 制造商
eu-annex-address = 地址
eu-annex-specification = 所采用的规范
eu-annex-applied = { $edition }，按 ETSI TS 103 701 的方法评估，结果见下表。
eu-annex-no-presumption = 截至 2026 年 11 月，该规范未就上述任一法规在《官方公报》上被引用，因此不产生符合性推定。法规在此之外的要求须以其他方式证明。
eu-annex-provision = 条款
eu-annex-verdict = 判定
eu-annex-reason = 理由或依据
eu-annex-evidence = 判定所依据的材料
eu-annex-signature = 制造商签署
eu-annex-place-date = 地点和日期：
eu-annex-signatory = 姓名和职务：
eu-annex-signed = 签名：

## Headings of the ICS and the IXIT as a workbook
ics-ixit-reference = 条款
ics-ixit-field = 字段
ics-ixit-value = 值
ics-ixit-status = 状态
ics-ixit-draft = 草稿
ics-ixit-place = 位置
ics-ixit-conditions = 条件
