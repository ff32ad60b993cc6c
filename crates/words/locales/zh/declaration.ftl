# SPDX-License-Identifier: Apache-2.0 OR MIT
# The declaration: what is wrong with it, and the interview.

problem-syntax = 这不是 TOML：{ $reason }
problem-not-text = 文件不是文本（UTF-8）。
problem-too-large = 文件超过 { $limit } 字节。
problem-too-deep = 嵌套超过 { $limit } 层。
problem-unknown-key = 这里没有“{ $key }”。
problem-wrong-type = “{ $key }”必须是{ $wanted }，而不是{ $found }。
problem-unknown-word = “{ $key }”不能是“{ $found }”。
problem-missing-key = 缺少“{ $key }”。
problem-unknown-provision = { $edition } 没有条款 { $provision }。
problem-not-applicable = { $provision } 是无条件的强制条款（{ $status }），因此不能是 N/A：请写 Y；如果产品不满足，请写 N。
problem-wrong-status = { $provision } 的状态不是 { $found }；这一行可以省略。
problem-twice = { $id } 出现两次，第一次在第 { $first } 行：请换一个标识，或删除。
problem-one-row-only = 表 { $table } 只有一行，已在第 { $first } 行：请把字段写在那里。
problem-none-with-rows = 表 { $table } 有行，“none”不能为真：请删除它，或删除这些行。
problem-not-a-day = “{ $found }”不是日期；请写成 2031-12-31 的形式。
problem-outside = “{ $path }”在文件夹之外；只能使用旁边或下面的文件。
problem-circle = “{ $path }”直接或间接扩展了自己。
problem-too-many-files = 相互扩展的文件超过 { $limit } 个。
problem-unreadable = 无法读取“{ $path }”：{ $reason }
problem-too-many = 问题超过 { $limit } 个；其余略去。
problem-did-you-mean = 是指 { $known } 吗？
problem-known = 可用的有：{ $known }

toml-text = 带引号的文本
toml-yes-no = true 或 false
toml-number = 整数
toml-fraction = 小数
toml-date = 日期
toml-list = 列表
toml-table = 表（table）

error-declaration = { $path } 无法使用。问题数：{ $count }
error-two-declarations = 已经有一份声明；{ $path } 是多余的。
error-file-exists = { $path } 已存在，没有覆盖任何内容。加 --force 才会覆盖。
error-no-terminal = 提问需要终端。没有终端时，请用 --from FILE 给出回答。
error-no-evidence = 无法读取来源。
error-answer = 对 { $question } 的回答未被接受：{ $reason }

dialogue-written = 已写入：{ $path }
dialogue-open = { $count ->
   *[other] 有 { $count } 个问题未回答
}
dialogue-settles = 涉及 { $provisions }
dialogue-number = 问题 { $number }
dialogue-about = 关于：{ $entry }
dialogue-why = 原因：{ $why }
dialogue-example = 例如：{ $examples }
dialogue-help = Esc 留待以后，Ctrl-C 停止；已回答的内容不会丢失
dialogue-list-help = 每行一个；空行结束列表
dialogue-seen = 证据显示：{ $answer }（{ $place }）。请核对后再确认。
dialogue-finished = 没有未回答的问题了。声明在 { $path }。
dialogue-stopped = { $count ->
   *[other] 还有 { $count } 个问题未回答。回答保存在 { $path }；用“thirteen answer”继续。
}

declare-drafted = { $count ->
   *[other] 起草了 { $count } 个字段。在您把它们从“draft”列表中去掉之前，没有任何结论依赖它们。
}
