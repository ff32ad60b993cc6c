# SPDX-License-Identifier: Apache-2.0 OR MIT
# show 与 explain 的输出，以及错误信息。

show-image-offset = 在来源文件中的位置：偏移 { $offset }
show-stored = 这是随发现一起保存的摘录；没有重新读取来源。
show-redacted = 机密内容以缩略形式显示。
show-other-means = 用其他方法查看同样的内容
show-other-means-note = 请在 { $source } 所在的文件夹中运行。所需工具大多数系统都有。
show-other-means-none = 用常见工具没有简便的查看方法。
show-step-container = 截取从 { $offset } 开始的 { $format } 容器
show-step-file = 输出文件 { $path }
show-step-line = 输出第 { $line } 行
show-step-bytes = 显示偏移 { $offset } 处的 { $length } 字节

explain-provision = 条款 { $id }
explain-guideline = 准则 { $number }
explain-test-case = 测试用例 { $id }
explain-check = 检查 { $id }
explain-level = 级别
explain-level-standard = 按标准（表 B.1）
explain-level-tests = 按测试规范（TS 103 701 表 A.1）；哪些可以不采用以此为准
explain-level-later = 按 EN 303 645 V3.1.3（表 B.1）
explain-condition = 条件 { $id }
explain-condition-note = 条件不成立时，该条款不适用。
explain-own-words = 标题和摘要由我们撰写；具有约束力的是标准原文。
explain-english-only = 此部分仅有英文。
explain-under = 属于准则 { $number }：{ $title }
explain-provisions = 条款
explain-test-cases = 测试用例
explain-kind-conceptual = 概念性：根据声明审视设计
explain-kind-functional = 功能性：审视产品本身
explain-kind-conceptual-functional = 概念性与功能性合一
explain-who-machine = 事实：检查即可判定。
explain-who-declared = 余地很小的判断：有证据支持时由您的声明判定。
explain-who-person = 判断：由人来判定。
explain-who-bench = 判断：由人在测试台上用设备来判定。
explain-areas = 查看：{ $areas }
explain-checks = 相关检查
explain-checks-all = 检查
explain-no-checks = 尚无相关检查。
explain-feeds = 关系到
explain-needs = 需要：{ $needs }
explain-effort = 修复工作量：{ $effort }
explain-since = 自版本 { $version } 起
explain-experimental = 试行中：尚不影响任何判定。
explain-unknown = { $id } 既不是条款、测试用例、准则（1 到 13），也不是检查。不带编号运行“thirteen explain”可列出全部。

demo-written = 已写入 { $path }。请试运行：thirteen check { $path }

error-empty-file = { $path } 是空文件，没有可查看的内容。
error-no-such-path = { $path } 不存在。
error-host-needs-as = { $name } 不是已有的文件或文件夹。如果指的是网络上的设备，请注明：--as device。
error-unreadable = 无法读取 { $path }：{ $reason }。
error-text-not-image = { $path } 是文本文件，不是固件镜像。请提交镜像文件本身，或解包后的根文件系统文件夹。
error-nothing-read = 未能从 { $path } 读取任何内容：没有找到已知的文件系统、归档或压缩数据。它可能已加密，或者是此版本不认识的格式。请尝试构建产生的未加密镜像，或根文件系统的文件夹。
error-empty-folder = 文件夹 { $path } 中没有文件。
error-source-kind = { $path }：此版本尚不能读取这类来源（{ $kind }）。
error-edition-not-judged = { $edition } 没有自己的测试用例，因此不按它判定。请将按 { $instead } 所作的评估按它读出：thirteen schemes --scheme { $scheme }
error-unknown-edition = 没有 { $edition } 这一版本。已知版本：{ $known }。
error-unknown-language = { $language } 不在支持的语言之列：{ $known }。
error-unknown-format = { $format } 不是可输出的格式。已知格式：{ $known }。
error-unknown-finding = 此来源中没有发现 { $id }。“thirteen check”会列出各项发现及其编号。
error-source-differs = { $path } 不是得出该发现的来源：其 SHA-256 为 { $found }，应为 { $expected }。不显示任何内容。
error-folder-has-no-map = { $path } 是文件夹：只有镜像才有字节图。
error-interrupted = 已停止。所显示的内容不完整。
error-out-of-time = 运行时间过长，已停止。所显示的内容不完整，再次运行可能停在别处。
error-write = 无法写入 { $path }：{ $reason }。
error-write-output = 无法写出输出：{ $reason }。
error-exists = { $path } 已存在且不为空。请选择其他文件夹。
error-not-a-record = { $path } 不是可以判定的记录：{ $reason }。
error-not-an-assessment = { $path } 不是评估结果：{ $reason }。
error-unknown-scheme = { $id } 不是已知的制度。已知的有：{ $known }。
error-internal = thirteen 内部出错：{ $reason }。请向我们报告。

## judge, schemes
judge-uncertain = 未能看到该版本测试规范的全文：此处采用前一版本的规则。
judge-unknown = 以下内容未知，不起作用：{ $ids }。
scheme-met = 满足
scheme-not-met = 不满足
scheme-open = 待定
scheme-beyond = 超出标准范围
scheme-note = 逐项解读出自我们自己，未经任何主管机构确认。条款之外的要求需要由人来核实。

## extract
extract-done = 已向 { $path } 写入 { $files } 个文件和 { $links } 个链接。
extract-collision = 未写入 { $path }：该处已有其他内容。
extract-special = 未写入 { $path }：不创建设备、管道和套接字。
extract-case = 已写入 { $path }，但另有一个文件与它只有大小写不同。
extract-refused = 未写入 { $path }：系统拒绝。
