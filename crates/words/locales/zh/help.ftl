# SPDX-License-Identifier: Apache-2.0 OR MIT
# 命令及其参数的帮助，以及对错误命令行的提示。

help-thirteen = 按 EN 303 645 检查消费类物联网产品：逐条款给出判定，并附任何人都可复核的证据。
help-check = 检查产品：判定、优先修复什么、哪些未能读取
help-evidence = 只输出事实，不作评判
help-files = 列出每个容器中的每个条目
help-extract = 将目录树写到文件夹下，每个容器一个文件夹，绝不写到外面
help-map = 标出镜像的每个字节：已知、填充、文本、压缩、随机、代码、未知
help-show = 显示证明某项发现的字节，以及用其他方法查看的办法
help-explain = 解释条款、测试用例、准则或检查
help-judge = 将判定规则应用于实验室自己的单元结果
help-schemes = 按国家和地区制度解读一次评估
help-report = 生成文件：HTML、PDF、SARIF、OSCAL、物料清单、表格
help-new = 声明新产品：简单的问题，先问少量；可以中断后继续
help-answer = 回答仍待定的问题，最有价值的优先
help-declare = 根据证据起草 ICS 和 IXIT，每个字段注明出处，由人确认
help-import = 将中立格式的回答记录转换为 thirteen.toml
help-observe = 将人对某测试单元的观察记入 decisions.toml
help-dismiss = 在 decisions.toml 中搁置一项发现：它仍然可见，但不影响任何判定
help-diff = 比较两个档案、评估或镜像：发现、判定、组件
help-schema = 输出文件的 JSON Schema
help-demo = 对一个虚构的小型不良产品执行主要任务
help-completions = 输出 shell 的自动补全
help-man = 输出手册页，或将全部手册页写入文件夹
help-help = 显示本帮助或某个命令的帮助
help-help-arg-command = 命令
help-arg-help = 显示帮助
help-arg-version = 显示版本
help-arg-lang = 输出语言
help-arg-sources = 固件镜像，或含有已解包根文件系统的文件夹
help-arg-kind = 无论看起来像什么，都按此类型处理来源
help-arg-jobs = 线程数 [默认: 与处理器数量相同]
help-arg-json = 输出 JSON
help-files-arg-json = 每行输出一个 JSON 对象
help-map-arg-json = 每行输出一个 JSON 对象
help-check-arg-sources = 固件镜像、含有已解包根文件系统的文件夹、物料清单（CycloneDX 或 SPDX）、声明，或产品文件夹（含有 thirteen.toml） [默认: 当前文件夹（若为产品文件夹）]
help-arg-answers = 制造商的声明：thirteen.toml 或中立格式的回答记录
help-arg-decisions = 具名人员的决定：decisions.toml
help-check-arg-dossier = 将档案写入此文件夹 [默认: 产品文件夹（若已指定）]
help-arg-reread = 重新读取来源，即使看起来与生成档案时相同
help-arg-baseline = 此前已知的内容（JSON 评估或档案）：其中的发现不会使运行不通过
help-arg-edition = 标准的版本
help-arg-strict = 有待定项时以 3 退出
help-judge-arg-strict = 总体待定时以 3 退出
help-arg-source = 固件镜像或文件夹
help-map-arg-source = 固件镜像
help-extract-arg-directory = 写入的文件夹；不存在则创建，否则必须为空
help-new-arg-directory = 产品文件夹；不存在则创建 [默认: 当前文件夹]
help-man-arg-directory = 写入 `thirteen.1`、`thirteen-check.1` 等的文件夹
help-arg-svg = 同时绘制到此文件
help-show-arg-finding = 发现的编号，即 `check` 所输出的
help-dismiss-arg-finding = 该发现的编号，即 `check` 所输出的
help-show-arg-sources = 得出该发现的来源；会重新读取
help-show-arg-dossier = 档案：显示其中保存的摘录
help-show-arg-answers = 得出该发现时所用的声明
help-arg-force = 覆盖已有文件
help-new-arg-force = 覆盖已有的 thirteen.toml
help-declare-arg-force = 起草到已有文件中；其原有内容保留
help-answer-arg-file = 要继续填写的声明
help-arg-list = 只列出待定的内容
help-arg-from = 从此文件的 [answers] 取回答，不再提问
help-new-arg-sources = 用于建议回答的证据：固件镜像或文件夹
help-answer-arg-sources = 用于建议回答的证据：固件镜像或文件夹
help-declare-arg-output = 要写入或起草到的文件
help-import-arg-answers = 中立格式的回答记录、另一个 thirteen.toml，或表格形式的 ICS 或 IXIT（.csv、.tsv）
help-import-arg-output = 要写入的文件 [默认: 标准输出]
help-explain-arg-id = `5.1-1`、`5.1-1-2`、`6`、`telnet-starts`；不给出时列出全部编号
help-judge-arg-record = 记录：ICS、条件和单元结果，JSON 格式
help-report-arg-sources = 产品的文件夹或档案，或与 `check` 相同的来源 [默认: 当前文件夹]
help-arg-formats = 要生成的格式；可多次给出 [默认: 依输出名称，否则为 html]
help-report-arg-output = 要写入的文件，多个文件时为文件夹 [默认: 标准输出]
help-schemes-arg-sources = 先行检查的来源；既无来源也无评估时，只显示各制度
help-arg-assessment = `check --json` 输出的评估
help-schemes-arg-answers = 制造商的回答
help-arg-scheme = 只显示该制度，逐条列出
help-arg-name = 文件名称
help-arg-write = 将产品写入此文件夹后停止
help-arg-shell = Shell 类型
help-arg-unit = 所查看的测试单元：5.6-9-1a
help-arg-result = 结果如何
help-arg-by = 作出决定者的姓名
help-arg-reason = 所见情况，或如此决定的理由
help-arg-expires = 有效的最后一天：2027-12-31
help-observe-arg-decisions = 写入的文件 [默认: 产品的 decisions.toml]
help-dismiss-arg-decisions = 写入的文件 [默认: 产品的 decisions.toml]
help-arg-about = 仅在仍能发现此项时有效
help-observe-arg-sources = 得出它的来源 [默认: 档案]
help-dismiss-arg-sources = 得出它的来源 [默认: 档案]
help-observe-arg-answers = 得出它时所用的声明
help-dismiss-arg-answers = 得出它时所用的声明
help-arg-dossier = 其档案含有它的产品文件夹 [默认: 当前文件夹]
help-arg-old = 旧的：档案、JSON 评估、镜像或文件夹
help-arg-new = 新的
help-value-firmware = 固件镜像
help-value-folder = 含有已解包根文件系统的文件夹
help-value-device = 网络上的设备
help-value-capture = 数据包抓包
help-value-site = 网站
help-value-document = 物料清单
help-value-pass = 已看到单元所要求的内容
help-value-fail = 已看到不符合要求
help-usage = 用法:
help-commands = 命令
help-arguments = 参数
help-options = 选项
help-default = 默认:
help-values = 可选值:
help-values-heading = 可选值：
help-example = 示例：
help-examples = 示例：
help-thirteen-after =
    示例：
      thirteen demo                      对虚构的不良产品执行主要任务
      thirteen check firmware.bin        十三行、优先修复什么、哪些未能读取
      thirteen check rootfs/ --json      供脚本使用
      thirteen show f-0123456789abcdef firmware.bin
                                         证明某项发现的字节
      thirteen explain 5.1-1             条款及相关内容

    退出码：0 没有不通过，1 有不通过，2 无法完成工作，
    3 有待定项且给出了 --strict。
help-schemes-after =
    示例：
      thirteen schemes                   全部制度及其适用日期
      thirteen schemes firmware.bin --scheme uk-psti
      thirteen schemes --assessment assessment.json --json
help-report-after =
    示例：
      thirteen report lamp/ --output report.html
                                         由档案生成；不需要镜像
      thirteen report firmware.bin --output report.html
      thirteen report firmware.bin --answers thirteen.toml --lang ja --output report.html
      thirteen report lamp/ --output report.pdf --lang de
      thirteen report firmware.bin --format sarif --format cyclonedx --output papers/
      thirteen report firmware.bin --format markdown | gh pr comment --body-file -
help-new-after =
    示例：
      thirteen new lamp/
      thirteen new lamp/ --source firmware.bin
                                         根据镜像所示给出建议，并注明位置
      thirteen new lamp/ --from answers.toml
                                         不用终端：回答写在文件中
help-answer-after =
    示例：
      thirteen answer                    继续填写 thirteen.toml
      thirteen answer --list lamp/thirteen.toml
help-observe-after =
    示例：
      thirteen observe 5.6-9-1a --result pass --by "A. Tester" --reason "已阅读流程。"
help-dismiss-after =
    示例：
      thirteen dismiss f-0123456789abcdef firmware.bin --by "A. Tester" \
          --reason "客户版本中不包含，见工单 17。" --expires 2027-06-30
help-diff-after =
    示例：
      thirteen diff 2.4.0.bin 2.4.1.bin
      thirteen diff old.json lamp/ --json

    退出码：0 没有新增不通过，1 有新增不通过，2 无法完成工作。
help-demo-after =
    示例：
      thirteen demo
      thirteen demo --write DIR          将产品留在那里供试用
help-schemes-arg-decisions = 具名人员的决定
help-observe-arg-edition = 测试单元所属的标准版本 [默认: en-2.1.1]
usage-unknown-argument = 未知参数：{ $name }
usage-unknown-command = 未知命令：{ $name }
usage-missing-argument = 缺少：{ $name }
usage-conflict = { $name } 不能与 { $other } 一起使用
usage-invalid-value = “{ $other }”不是 { $name } 的有效值
usage-missing-value = { $name } 缺少值
usage-valid-values = 可选值：{ $values }
usage-suggestion = 您是不是要找：{ $values }
usage-see-help = 更多帮助：“--help”。
usage-missing-command = 缺少命令
usage-too-many = “{ $other }”多余：{ $name } 不能再接受值
usage-twice = { $name } 只能出现一次
usage-wrong = 无法理解此命令行
