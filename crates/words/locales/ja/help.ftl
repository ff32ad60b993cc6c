# SPDX-License-Identifier: Apache-2.0 OR MIT
# コマンドと引数のヘルプ、および誤ったコマンドラインへの案内。

help-thirteen = 消費者向け IoT 製品を EN 303 645 に照らして調べます。規定ごとに判定を出し、誰でも確かめ直せる証拠を示します。
help-check = 製品を調べる：判定、まず直すこと、読めなかったもの
help-evidence = 事実だけを表示する（意見なし）
help-files = すべてのコンテナのすべての項目を一覧にする
help-extract = フォルダーの下にツリーを書き出す。コンテナごとに一つのフォルダー、その外には書かない
help-map = イメージの全バイトを分類する：既知、詰め物、テキスト、圧縮、乱数、コード、不明
help-show = 所見を証明するバイトと、別の手段で見る方法を示す
help-explain = 規定、試験項目、指針、チェックを説明する
help-judge = 試験所の単位結果に判定規則を適用する
help-schemes = 一つの評価を国や地域の制度に沿って読む
help-report = 文書を書き出す：HTML、PDF、SARIF、OSCAL、部品表、表
help-new = 新しい製品を宣言する：平易な質問を少しずつ。中断して再開できる
help-answer = 未決の質問に答える。価値の高いものから
help-declare = 証拠から ICS と IXIT の下書きを作る。各項目に出所を付け、人が確認する
help-import = 中立形式の回答の記録を thirteen.toml に変換する
help-observe = 人が試験単位で見たことを decisions.toml に記録する
help-dismiss = decisions.toml で所見を除外する。見えたままだが、どの判定にも影響しない
help-diff = 二つの文書一式、評価、イメージを比べる：所見、判定、部品
help-schema = 文書の JSON スキーマを表示する
help-demo = 架空の小さな不良製品で主な作業を行う
help-completions = シェルの補完を表示する
help-man = マニュアルページを表示するか、すべてをフォルダーに書き出す
help-help = このヘルプ、またはコマンドのヘルプを表示する
help-help-arg-command = コマンド
help-arg-help = ヘルプを表示する
help-arg-version = バージョンを表示する
help-arg-lang = 表示の言語
help-arg-sources = ファームウェアイメージ、または展開済みのルートファイルシステムのフォルダー
help-arg-kind = 見た目によらず、ソースをこの種類として扱う
help-arg-jobs = スレッド数 [既定: プロセッサーの数]
help-arg-json = JSON で表示する
help-files-arg-json = 1 行に JSON オブジェクトを一つ表示する
help-map-arg-json = 1 行に JSON オブジェクトを一つ表示する
help-check-arg-sources = ファームウェアイメージ、展開済みのルートファイルシステムのフォルダー、部品表（CycloneDX または SPDX）、宣言、または製品のフォルダー（thirteen.toml がある場所） [既定: 製品のフォルダーならこのフォルダー]
help-arg-answers = メーカーの宣言：thirteen.toml、または中立形式の回答の記録
help-arg-decisions = 名前を挙げた人の決定：decisions.toml
help-check-arg-dossier = 文書一式をこのフォルダーに書く [既定: 指定があれば製品のフォルダー]
help-arg-reread = 文書一式の元と同じに見えても、ソースを読み直す
help-arg-baseline = 以前に知られていたもの（JSON の評価または文書一式）。その所見では実行を不合格にしない
help-arg-edition = 規格の版
help-arg-strict = 未決のものがあれば 3 で終了する
help-judge-arg-strict = 全体が判定保留なら 3 で終了する
help-arg-source = ファームウェアイメージまたはフォルダー
help-map-arg-source = ファームウェアイメージ
help-extract-arg-directory = 書き込み先のフォルダー。なければ作る。あるなら空であること
help-new-arg-directory = 製品のフォルダー。なければ作る [既定: このフォルダー]
help-man-arg-directory = `thirteen.1`、`thirteen-check.1`、… を書き込むフォルダー
help-arg-svg = このファイルにも描く
help-show-arg-finding = `check` が表示する所見の ID
help-dismiss-arg-finding = `check` が表示するその所見の ID
help-show-arg-sources = 所見の元になったソース。読み直す
help-show-arg-dossier = 文書一式。保存された抜粋を示す
help-show-arg-answers = 所見を出したときの宣言
help-arg-force = 既存のファイルを上書きする
help-new-arg-force = 既存の thirteen.toml を上書きする
help-declare-arg-force = 既存のファイルに下書きする。書かれている内容は残る
help-answer-arg-file = 続きを書く宣言
help-arg-list = 未決のものを一覧にするだけ
help-arg-from = このファイルの [answers] から回答を取り、何も尋ねない
help-new-arg-sources = 回答を提案する証拠：ファームウェアイメージまたはフォルダー
help-answer-arg-sources = 回答を提案する証拠：ファームウェアイメージまたはフォルダー
help-declare-arg-output = 書き出す、または下書きを加えるファイル
help-import-arg-answers = 中立形式の回答の記録、別の thirteen.toml、または表としての ICS か IXIT（.csv、.tsv）
help-import-arg-output = 書き出すファイル [既定: 標準出力]
help-explain-arg-id = `5.1-1`、`5.1-1-2`、`6`、`telnet-starts`。省くとすべての ID を一覧にする
help-judge-arg-record = 記録：ICS、条件、単位の結果（JSON）
help-report-arg-sources = 製品のフォルダーか文書一式、または `check` と同じソース [既定: このフォルダー]
help-arg-formats = 書き出す形式。複数回指定できる [既定: 出力の名前に従う。なければ html]
help-report-arg-output = 書き出すファイル、複数の文書ならフォルダー [既定: 標準出力]
help-schemes-arg-sources = 先に調べるソース。ソースも評価もなければ、制度だけを示す
help-arg-assessment = `check --json` が表示した評価
help-schemes-arg-answers = メーカーの回答
help-arg-scheme = この制度だけを項目ごとに
help-arg-name = 文書の名前
help-arg-write = 製品をこのフォルダーに書き出して終わる
help-arg-shell = シェル
help-arg-unit = 調べた試験単位：5.6-9-1a
help-arg-result = その結果
help-arg-by = 決定する人の名前
help-arg-reason = 見たこと、またはそう決めた理由
help-arg-expires = 効力のある最後の日：2027-12-31
help-observe-arg-decisions = 書き込むファイル [既定: 製品の decisions.toml]
help-dismiss-arg-decisions = 書き込むファイル [既定: 製品の decisions.toml]
help-arg-about = この所見が見つかる間だけ有効
help-observe-arg-sources = その元になったソース [既定: 文書一式]
help-dismiss-arg-sources = その元になったソース [既定: 文書一式]
help-observe-arg-answers = それを出したときの宣言
help-dismiss-arg-answers = それを出したときの宣言
help-arg-dossier = 文書一式にそれがある製品のフォルダー [既定: このフォルダー]
help-arg-old = 以前のもの：文書一式、JSON の評価、イメージ、フォルダー
help-arg-new = 今のもの
help-value-firmware = ファームウェアイメージ
help-value-folder = 展開済みのルートファイルシステムのフォルダー
help-value-device = ネットワーク上の機器
help-value-capture = パケットキャプチャ
help-value-site = ウェブサイト
help-value-document = 部品表
help-value-pass = 単位が求めることを確認した
help-value-fail = 満たされていないことを確認した
help-usage = 使い方:
help-commands = コマンド
help-arguments = 引数
help-options = オプション
help-default = 既定:
help-values = 使える値:
help-values-heading = 使える値：
help-example = 例：
help-examples = 例：
help-thirteen-after =
    例：
      thirteen demo                      架空の不良製品で主な作業を行う
      thirteen check firmware.bin        13 行、まず直すこと、読めなかったもの
      thirteen check rootfs/ --json      スクリプト向けに同じこと
      thirteen show f-0123456789abcdef firmware.bin
                                         所見を証明するバイト
      thirteen explain 5.1-1             規定と、それに関係するもの

    終了コード：0 不合格なし、1 不合格あり、2 作業ができなかった、
    3 未決のものがあり --strict が指定された。
help-schemes-after =
    例：
      thirteen schemes                   すべての制度と適用の日付
      thirteen schemes firmware.bin --scheme uk-psti
      thirteen schemes --assessment assessment.json --json
help-report-after =
    例：
      thirteen report lamp/ --output report.html
                                         文書一式から。イメージは要らない
      thirteen report firmware.bin --output report.html
      thirteen report firmware.bin --answers thirteen.toml --lang ja --output report.html
      thirteen report lamp/ --output report.pdf --lang de
      thirteen report firmware.bin --format sarif --format cyclonedx --output papers/
      thirteen report firmware.bin --format markdown | gh pr comment --body-file -
help-new-after =
    例：
      thirteen new lamp/
      thirteen new lamp/ --source firmware.bin
                                         イメージが示すことを場所とともに提案する
      thirteen new lamp/ --from answers.toml
                                         端末なしで。回答はファイルにある
help-answer-after =
    例：
      thirteen answer                    thirteen.toml の続きから
      thirteen answer --list lamp/thirteen.toml
help-observe-after =
    例：
      thirteen observe 5.6-9-1a --result pass --by "A. Tester" --reason "手順を読んだ。"
help-dismiss-after =
    例：
      thirteen dismiss f-0123456789abcdef firmware.bin --by "A. Tester" \
          --reason "顧客向けビルドには入れない、チケット 17 参照。" --expires 2027-06-30
help-diff-after =
    例：
      thirteen diff 2.4.0.bin 2.4.1.bin
      thirteen diff old.json lamp/ --json

    終了コード：0 新たな不合格なし、1 新たな不合格あり、2 作業ができなかった。
help-demo-after =
    例：
      thirteen demo
      thirteen demo --write DIR          試せるように製品をそこに置く
help-schemes-arg-decisions = 名前を挙げた人の決定
help-observe-arg-edition = 試験単位が属する規格の版 [既定: en-2.1.1]
usage-unknown-argument = 不明な引数：{ $name }
usage-unknown-command = 不明なコマンド：{ $name }
usage-missing-argument = 足りないもの：{ $name }
usage-conflict = { $name } は { $other } と一緒に使えません
usage-invalid-value = 「{ $other }」は { $name } の値として使えません
usage-missing-value = { $name } に値が必要です
usage-valid-values = 使える値：{ $values }
usage-suggestion = もしかして：{ $values }
usage-see-help = 詳しくは「--help」。
usage-missing-command = コマンドが必要です
usage-too-many = 「{ $other }」は余分です：{ $name } にこれ以上の値は指定できません
usage-twice = { $name } は一度しか使えません
usage-wrong = このコマンドラインは解釈できません
