# SPDX-License-Identifier: Apache-2.0 OR MIT
# 文書：手元に残す報告書。

paper-provisions = 規定
paper-contradictions = 矛盾
paper-notes = 知っておくとよいこと
paper-upheld = 守られていると確認できたこと
paper-upheld-note = 証拠が示す良い実践です。規定は、すべての試験ユニットが合格して初めて合格となります。
paper-decisions = 人が判断したこと
paper-dismissed = { $person }が棄却
paper-no-certificate = この報告書は認証書ではありません。何がどこで見えたかを記しており、誰でも確かめ直せます。
paper-show = 規定を表示
paper-all = すべて
paper-unit = 試験ユニット
paper-asks = 求められること
paper-missing = 足りないもの
paper-basis = 根拠：{ $basis }
basis-machine = 自動チェック
basis-declared = 宣言
basis-observed = 人による観察
basis-dismissed = 棄却
basis-external = 外部の証拠
paper-name = 名前
paper-version = バージョン
paper-known-from = 情報源
paper-coverage = 調べたもの
paper-area = 領域
paper-files = ファイル数
paper-bytes = サイズ
paper-map = イメージのバイト列、先頭から末尾まで
paper-between = コンテナの間
paper-written = 書き出しました：{ $path }
paper-needs-declaration = 宣言が渡されていないため、書くものがありません。「thirteen new」で作れます。
paper-requirement-open = 適合宣言書は書き出しません。示されていないことを述べることになるためです。未決：{ $reasons }
