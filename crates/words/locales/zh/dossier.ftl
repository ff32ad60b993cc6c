# SPDX-License-Identifier: Apache-2.0 OR MIT
# The dossier, decisions of people, papers as evidence, and comparing.

error-source-date = SOURCE_DATE_EPOCH 为“{ $found }”：必须是自 1970 年起的秒数。
error-no-source = 没有提供任何来源，此文件夹中也没有 thirteen.toml。请指定镜像、文件夹或产品文件夹。
error-source-gone = 有的来源已更改，有的不在手边，无法更新证据：{ $name }。请重新提供全部来源。
error-dossier-other = { $path } 已存在且内容不同。未覆盖任何内容：请指定其他文件夹，或手动合并。
error-no-dossier = { $path } 中没有档案。“thirteen check --dossier DIR”可写入一份。
error-dossier-busy = 其他人正在写入 { $path }。未作任何更改，请重试。
error-dossier-hash = { $path } 与写入时不同：其 SHA-256 为 { $found }，应为 { $expected }。不以其为依据；请带上来源重新运行“thirteen check”。
error-dossier = 档案无法使用：{ $reason }
error-expired-already = { $day } 已经过去。
error-unknown-unit = { $id } 不是测试单元。“thirteen explain”加测试用例可列出其单元。
dossier-stored = 不在手边，已使用存储的证据：{ $name }
dossier-old = 存储的证据由版本 { $version } 收集；此版本可能看到更多。请重新提供来源以重新读取。
dossier-inputs-changed = 声明或决定此后有更改；“thirteen check”会重新得出判定。
decision-same = { $count ->
   *[other] 同一事实的 { $count } 项发现一并搁置。
}
decision-observed = 已观察 { $unit }：{ $result }
decision-dismissed = 已搁置：{ $finding }
decision-in-force = 有效
decision-expired = 已过期，视同不存在
decision-lapsed = 已失效：所涉事实不再出现
decision-invalid = 无效：有缺失或错误
decision-by = { $person } 于 { $date } 决定
decision-until = 至 { $date }
report-decided = 由人作出的决定
report-decided-note = 以此为依据的内容都会注明，绝不隐藏。
report-dismissed = 由 { $person } 搁置：不影响任何判定。
report-baseline = 先前已知（基线）：不使本次运行失败。
report-external = 作为证据提交的文件
report-external-line = 针对 { $provision } 的 { $document }
external-accepted = 已接受，代替测试
external-expired = 已于 { $date } 过期，视同不存在
external-not-yet = 尚未签发：{ $date }
external-other-edition = 针对标准的其他版本
external-other-version = 针对产品的其他版本，或声明中未写明版本
external-incomplete = 未涵盖该条款的全部测试用例
external-tests = 不满足范围、活动、深度三项检验
diff-nothing = 没有变化。
diff-new = 新发现
diff-gone = 不再出现
diff-moved = 位置变更
diff-changed = 结论不同
diff-verdicts = 变更的判定
diff-whole = 整体
diff-components = 变更的组件
diff-no-components = 仅凭评估结果无法列出组件；请比较档案或镜像。
source-document = 文件
error-not-a-paper = { $path } 看似物料清单（SBOM），但无法读取：{ $reason }
error-paper-forms = 既不是 CycloneDX JSON，也不是 SPDX JSON 或 SPDX tag-value
