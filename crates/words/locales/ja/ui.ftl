# SPDX-License-Identifier: Apache-2.0 OR MIT
# 端末のレポートと、共通の短い語。

## 判定と状態
verdict-pass = 合格
verdict-fail = 不合格
verdict-inconclusive = 判定保留
verdict-not-applicable = 該当なし
verdict-not-supported = 宣言なし

## チェックの結論
outcome-breach = 違反
outcome-upheld = 順守
outcome-concern = 要確認
outcome-note = 参考

## 手間
effort-minutes = 数分で済む
effort-hours = 数時間かかる
effort-days = 数日かかる

## 宣言で不合格を変えられるか
way-out-none = 必ず満たす必要があります。
way-out-withdraw = 推奨事項です。宣言に理由を書けば対象から外せます。
way-out-not-applicable = 条件付きの規定です。該当しないことを宣言で示せる場合があります。

## レベル
level-mandatory = 必須
level-recommended = 推奨
level-mandatory-conditional = 条件付き必須
level-recommended-conditional = 条件付き推奨

## 情報源
source-firmware = ファームウェアイメージ
source-device = 機器
source-capture = ネットワークキャプチャ
source-site = ウェブサイト
source-declaration = 宣言

## 量
size-bytes = { $count ->
   *[other] { $count } バイト
}
size-kib = { $amount } KiB
size-mib = { $amount } MiB
size-gib = { $amount } GiB
time-seconds = { $amount } 秒

## レポート
report-preview = プレビュー
report-preview-note = プレビュー：まだ何も宣言されていないため、どの規定も宣言されたものとみなして判定しています。
report-overall = 全体：{ $verdict }
report-ics-invalid = 適合宣言（ICS）が有効ではありません：{ $rules }。
report-guidelines = 13 の指針
report-guidelines-note = 指針ごとの 1 行は当ツール独自の要約です。規格が判定するのは、試験項目、規定、全体だけです。
report-count-breaches = 違反 { $count } 件
report-count-failed = 不合格 { $count } 件
report-count-open = 未決 { $count } 件
report-count-met = 充足 { $count } 件
report-fix-first = まず直すこと
report-nothing-fails = 調べた範囲に不合格はありません。未決の項目が解決したわけではありません。
report-effort = （{ $effort }）
report-concerns = 確認したいこと
report-concerns-note = これだけで判定が決まることはありません。人による確認が必要です。
report-not-run = 実行しなかったチェック
report-not-run-needs = 必要なもの：{ $needs }
report-unread = 読めなかったもの
report-unread-note = 中身が分からないため、関係する規定は未決のまま残ります。
report-unread-places = { $count } か所、{ $size }
report-all-read = 渡されたものはすべて読みました。
report-region = { $offset } から { $size }
report-next = 次にすること
report-settles = 未決の規定 { $count } 件に関係
report-completes = 前の手順と合わせて規定 { $count ->
   *[other] { $count } 件
}を完了できます：{ $ids }
report-not-run-several = { $count ->
   *[other] チェック { $count } 件
} · 必要：{ $needs }
report-more = … ほか { $count } 件
report-in = { $container } 内
report-looked = 調べたもの：{ $areas }
report-done = { $time }で終わりました。
report-see-more = 詳しく：{ $commands }
label-place = 場所
label-fix = 対処
label-show = 証拠
