# SPDX-License-Identifier: Apache-2.0 OR MIT
# The declaration: what is wrong with it, and the interview.

problem-syntax = TOML ではありません: { $reason }
problem-not-text = ファイルがテキスト（UTF-8）ではありません。
problem-too-large = ファイルが { $limit } バイトを超えています。
problem-too-deep = 入れ子が { $limit } 段を超えています。
problem-unknown-key = ここに「{ $key }」はありません。
problem-wrong-type = 「{ $key }」は{ $found }ではなく{ $wanted }でなければなりません。
problem-unknown-word = 「{ $key }」に「{ $found }」は使えません。
problem-missing-key = 「{ $key }」がありません。
problem-unknown-provision = { $edition } に規定 { $provision } はありません。
problem-not-applicable = { $provision } は条件のない必須規定（{ $status }）なので N/A にはできません。Y、または製品が満たさない場合は N と書いてください。
problem-wrong-status = { $provision } の状態は { $found } ではありません。この行は省けます。
problem-twice = { $id } が二度出ています。最初は { $first } 行目です。別の識別子にするか、削除してください。
problem-one-row-only = 表 { $table } の行は一つだけで、すでに { $first } 行目にあります。項目はそこに書いてください。
problem-none-with-rows = 表 { $table } には行があるので「none」は真になりません。それを消すか、行を消してください。
problem-not-a-day = 「{ $found }」は日付ではありません。2031-12-31 のように書いてください。
problem-outside = 「{ $path }」はフォルダーの外にあります。使えるのは隣か下のファイルだけです。
problem-circle = 「{ $path }」が直接または回り道で自分自身を拡張しています。
problem-too-many-files = { $limit } 個を超えるファイルが互いを拡張しています。
problem-unreadable = 「{ $path }」を読めません: { $reason }
problem-too-many = 問題が { $limit } 件を超えています。残りは省きます。
problem-did-you-mean = { $known } のことですか。
problem-known = 使えるもの: { $known }

toml-text = 引用符で囲んだテキスト
toml-yes-no = true か false
toml-number = 整数
toml-fraction = 小数
toml-date = 日付
toml-list = リスト
toml-table = テーブル

error-declaration = { $path } は使えません。問題の数: { $count }
error-two-declarations = 宣言はすでにあります。{ $path } は余分です。
error-file-exists = { $path } はすでにあり、何も上書きしませんでした。--force を付けると上書きします。
error-no-terminal = 質問には端末が必要です。ない場合は --from FILE で答えを渡してください。
error-no-evidence = ソースを読めませんでした。
error-answer = { $question } への答えは受け付けられませんでした: { $reason }

dialogue-written = 書き込みました: { $path }
dialogue-open = { $count ->
   *[other] 未回答の質問が { $count } 件
}
dialogue-settles = 関係する規定: { $provisions }
dialogue-number = 質問 { $number }
dialogue-about = 対象: { $entry }
dialogue-why = 理由: { $why }
dialogue-example = 例: { $examples }
dialogue-help = Esc で後回し、Ctrl-C で中断。答えた内容は失われません
dialogue-list-help = 一行に一つ。空行で終わります
dialogue-seen = 証拠が示すもの: { $answer }（{ $place }）。確かめてから確定してください。
dialogue-finished = 未回答の質問はもうありません。宣言は { $path } にあります。
dialogue-stopped = { $count ->
   *[other] 未回答の質問が { $count } 件残っています。答えは { $path } にあります。「thirteen answer」で続けられます。
}

declare-drafted = { $count ->
   *[other] { $count } 項目の下書きを作りました。「draft」の一覧から外すまで、何の根拠にもなりません。
}
