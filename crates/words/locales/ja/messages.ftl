# SPDX-License-Identifier: Apache-2.0 OR MIT
# show と explain の出力、エラー。

show-image-offset = 元のファイルでの位置：オフセット { $offset }
show-stored = これは所見とともに保存された抜粋です。元のファイルは読み直していません。
show-redacted = 秘密の値は短くして表示します。
show-other-means = ほかの方法で同じものを確かめる
show-other-means-note = { $source } のあるフォルダーで実行してください。必要な道具はたいていのシステムにあります。
show-other-means-none = 一般的な道具で手短に確かめる方法はありません。
show-step-container = { $offset } から始まる { $format } コンテナーを切り出す
show-step-file = ファイル { $path } を出力する
show-step-line = { $line } 行目を出力する
show-step-bytes = オフセット { $offset } から { $length } バイトを表示する

explain-provision = 規定 { $id }
explain-guideline = 指針 { $number }
explain-test-case = 試験項目 { $id }
explain-check = チェック { $id }
explain-level = レベル
explain-level-standard = 規格による（表 B.1）
explain-level-tests = 試験仕様による（TS 103 701 の表 A.1）。何を対象外にできるかはこちらで決まります
explain-level-later = EN 303 645 V3.1.3（表 B.1）による
explain-condition = 条件 { $id }
explain-condition-note = 条件が成り立たない場合、この規定は適用されません。
explain-own-words = 題名と要約は独自のものです。拘束力があるのは規格の本文です。
explain-english-only = この部分は英語のみです。
explain-under = 指針 { $number } に属する：{ $title }
explain-provisions = 規定
explain-test-cases = 試験項目
explain-kind-conceptual = 概念：宣言をもとに設計を調べる
explain-kind-functional = 機能：製品そのものを調べる
explain-kind-conceptual-functional = 概念と機能の両方
explain-who-machine = 事実：チェックで判定できます。
explain-who-declared = 余地の少ない判断：証拠が裏づければ、宣言で判定します。
explain-who-person = 判断：人が判定します。
explain-who-bench = 判断：人が試験台の機器を使って判定します。
explain-areas = 調べるもの：{ $areas }
explain-checks = 関係するチェック
explain-checks-all = チェック
explain-no-checks = 関係するチェックはまだありません。
explain-feeds = 関係する項目
explain-needs = 必要なもの：{ $needs }
explain-effort = 修正の手間：{ $effort }
explain-since = バージョン { $version } から
explain-experimental = 試行中：まだ判定には影響しません。
explain-unknown = { $id } は、規定、試験項目、指針（1～13）、チェックのいずれでもありません。ID なしの「thirteen explain」で一覧が出ます。

demo-written = { $path } を書き出しました。次を試してください：thirteen check { $path }

error-empty-file = { $path } は空です。調べるものがありません。
error-no-such-path = { $path } は存在しません。
error-host-needs-as = { $name } というファイルやフォルダーはありません。ネットワーク上の機器を指す場合は --as device を付けてください。
error-unreadable = { $path } を読めませんでした：{ $reason }。
error-text-not-image = { $path } はテキストファイルで、ファームウェアイメージではありません。イメージファイルそのものか、展開したルートファイルシステムのフォルダーを渡してください。
error-nothing-read = { $path } からは何も読めませんでした。既知のファイルシステム、アーカイブ、圧縮データが見つかりません。暗号化されているか、このバージョンの知らない形式かもしれません。ビルドで得た暗号化前のイメージか、ルートファイルシステムのフォルダーで試してください。
error-empty-folder = フォルダー { $path } にファイルがありません。
error-source-kind = { $path }：この種類の情報源（{ $kind }）は、このバージョンではまだ読めません。
error-edition-not-judged = { $edition } には独自の試験項目がないため、この版では判定しません。{ $instead } による評価をこの版として読み出してください：thirteen schemes --scheme { $scheme }
error-unknown-edition = { $edition } という版はありません。使える版：{ $known }。
error-unknown-language = { $language } は対応する言語ではありません。対応言語：{ $known }。
error-unknown-format = { $format } は出力できる形式ではありません。使える形式：{ $known }。
error-unknown-finding = この情報源に所見 { $id } はありません。「thirteen check」で所見とその ID が表示されます。
error-source-differs = { $path } は、この所見のもとになったファイルではありません。SHA-256 は { $found } ですが、{ $expected } のはずです。何も表示しません。
error-folder-has-no-map = { $path } はフォルダーです。マップがあるのはイメージだけです。
error-interrupted = 中断しました。表示されている内容は完全ではありません。
error-out-of-time = 実行に時間がかかりすぎたため打ち切りました。表示されている内容は完全ではなく、次の実行では別の所で止まることがあります。
error-write = { $path } に書き込めませんでした：{ $reason }。
error-write-output = 出力を書き出せませんでした：{ $reason }。
error-exists = { $path } はすでにあり、空ではありません。別のフォルダーを選んでください。
error-not-a-record = { $path } は判定できる記録ではありません：{ $reason }。
error-not-an-assessment = { $path } は評価結果ではありません：{ $reason }。
error-unknown-scheme = { $id } は既知の制度ではありません。既知のもの：{ $known }。
error-internal = thirteen の内部で問題が起きました：{ $reason }。ご報告ください。

## judge, schemes
judge-uncertain = この版の試験仕様の全文は確認できていないため、前の版の規則を適用しています。
judge-unknown = 次のものは不明で、効果はありません：{ $ids }。
scheme-met = 満たす
scheme-not-met = 満たさない
scheme-open = 未決
scheme-beyond = 規格の範囲外
scheme-note = 項目ごとの読み方は私たち独自のもので、どの当局も確認していません。規定のほかに求められることは人が確かめる必要があります。

## extract
extract-done = { $path } にファイル { $files } 個とリンク { $links } 個を書き出しました。
extract-collision = { $path } は書き出していません。同じ場所に別のものがすでにあります。
extract-special = { $path } は書き出していません。デバイス、パイプ、ソケットは作成しません。
extract-case = { $path } は書き出しましたが、大文字と小文字だけが異なる別のファイルがあります。
extract-refused = { $path } は書き出していません。システムに拒否されました。
