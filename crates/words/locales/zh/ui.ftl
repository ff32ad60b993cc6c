# SPDX-License-Identifier: Apache-2.0 OR MIT
# 终端报告，以及各处共用的短语。

## 判定与状态
verdict-pass = 通过
verdict-fail = 不通过
verdict-inconclusive = 待定
verdict-not-applicable = 不适用
verdict-not-supported = 未声明

## 检查结论
outcome-breach = 违反
outcome-upheld = 符合
outcome-concern = 需查看
outcome-note = 备注

## 工作量
effort-minutes = 几分钟即可
effort-hours = 需要几小时
effort-days = 需要几天

## 声明能否改变不通过的结果
way-out-none = 必须满足。
way-out-withdraw = 这是建议性条款：声明中说明理由即可不采用。
way-out-not-applicable = 这是有条件的条款：声明可以说明它不适用。

## 级别
level-mandatory = 强制
level-recommended = 建议
level-mandatory-conditional = 有条件的强制
level-recommended-conditional = 有条件的建议

## 来源
source-firmware = 固件镜像
source-device = 设备
source-capture = 网络抓包
source-site = 网站
source-declaration = 声明

## 数量
size-bytes = { $count ->
   *[other] { $count } 字节
}
size-kib = { $amount } KiB
size-mib = { $amount } MiB
size-gib = { $amount } GiB
time-seconds = { $amount } 秒

## 报告
report-preview = 预览
report-preview-note = 预览：尚未作任何声明，因此每个条款都按已声明来判定。
report-overall = 总体：{ $verdict }
report-ics-invalid = 符合性声明（ICS）无效：{ $rules }。
report-guidelines = 十三条准则
report-guidelines-note = 每条准则的一行是我们自己的总结。标准只对测试用例、条款和总体作出判定。
report-count-breaches = { $count } 处违反
report-count-failed = { $count } 项不通过
report-count-open = { $count } 项待定
report-count-met = { $count } 项满足
report-fix-first = 优先修复
report-nothing-fails = 已查看的内容中没有不通过的。但待定的项目并未因此得到解决。
report-effort = （{ $effort }）
report-concerns = 值得查看
report-concerns-note = 这些问题本身不决定任何判定，需要由人来查看。
report-not-run = 未运行的检查
report-not-run-needs = 缺少：{ $needs }
report-unread = 未能读取
report-unread-note = 其中的内容未知，因此相关条款保持待定。
report-unread-places = { $count } 处，{ $size }
report-all-read = 提交的内容已全部读取。
report-region = { $offset } 处的 { $size }
report-next = 下一步
report-settles = 涉及 { $count } 个待定条款
report-completes = 与前面的步骤一起可完成 { $count ->
   *[other] { $count } 条条款
}：{ $ids }
report-not-run-several = { $count ->
   *[other] { $count } 项检查
} · 需要：{ $needs }
report-more = … 另有 { $count } 项
report-in = 位于 { $container }
report-looked = 已查看：{ $areas }
report-done = 用时 { $time }。
report-see-more = 更多：{ $commands }
label-place = 位置
label-fix = 修复
label-show = 证据
