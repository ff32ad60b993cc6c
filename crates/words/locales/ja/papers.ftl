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
paper-written = 書き出しました：{ $path }
paper-needs-declaration = 宣言が渡されていないため、書くものがありません。「thirteen new」で作れます。
paper-requirement-open = 適合宣言書は書き出しません。示されていないことを述べることになるためです。未決：{ $reasons }
paper-summary = 概要
paper-schemes = 法令・ラベル・行動規範
paper-not-laid-out = PDF を組版できませんでした: { $reasons }
paper-binary = { $format } はテキストではありません。--output でファイルを指定してください。

## The technical annex for the European Union
eu-annex-title = ETSI EN 303 645 に関する技術附属書
eu-annex-scope = EU 適合宣言を裏付ける技術文書用：指令 2014/53/EU 附属書 V、規則 (EU) 2024/2847 附属書 VII。
eu-annex-product = 製品
eu-annex-model = 型式
eu-annex-hardware = ハードウェアのバージョン
eu-annex-software = ソフトウェアのバージョン
eu-annex-maker = 製造者
eu-annex-address = 住所
eu-annex-specification = 適用した規格
eu-annex-applied = { $edition }。下の表のとおり、ETSI TS 103 701 の方法で評価しました。
eu-annex-no-presumption = 2026年11月現在、この規格は、いずれの法令についても官報に引用されていないため、適合性の推定を与えません。法令がこのほかに求める事項は、別の方法で示す必要があります。
eu-annex-provision = 規定
eu-annex-verdict = 判定
eu-annex-reason = 理由または根拠
eu-annex-evidence = 判定の根拠
eu-annex-signature = 製造者署名欄
eu-annex-place-date = 場所と日付：
eu-annex-signatory = 氏名と役職：
eu-annex-signed = 署名：

## Headings of the ICS and the IXIT as a workbook
ics-ixit-reference = 規定
ics-ixit-field = 項目
ics-ixit-value = 値
ics-ixit-status = 状態
ics-ixit-draft = 下書き
ics-ixit-place = 場所
ics-ixit-conditions = 条件
