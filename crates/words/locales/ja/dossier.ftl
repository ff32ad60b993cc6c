# SPDX-License-Identifier: Apache-2.0 OR MIT
# The dossier, decisions of people, papers as evidence, and comparing.

error-source-date = SOURCE_DATE_EPOCH が「{ $found }」です。1970 年からの秒数でなければなりません。
error-no-source = 何も渡されておらず、このフォルダーに thirteen.toml もありません。イメージ、フォルダー、または製品のフォルダーを指定してください。
error-source-gone = 変わった情報源と手元にない情報源があるため、証拠を更新できません：{ $name }。すべて渡し直してください。
error-dossier-other = { $path } はすでにあり、内容が異なります。何も上書きしていません。別のフォルダーを指定するか、手作業でまとめてください。
error-no-dossier = { $path } に文書一式はありません。「thirteen check --dossier DIR」で作成します。
error-dossier-busy = { $path } はほかの誰かが書き込み中です。何も変更していません。もう一度試してください。
error-dossier-hash = { $path } は書き込んだものと異なります。SHA-256 は { $found } ですが、{ $expected } のはずです。根拠には使いません。情報源を渡して「thirteen check」をやり直してください。
error-dossier = 文書一式を使えません：{ $reason }
error-expired-already = { $day } はすでに過ぎています。
error-unknown-unit = { $id } は試験単位ではありません。試験項目を付けた「thirteen explain」で単位の一覧が出ます。
dossier-stored = 手元にないため、保存された証拠を使いました：{ $name }
dossier-old = 保存された証拠はバージョン { $version } が集めたものです。このバージョンではさらに見える可能性があります。読み直すには情報源を渡し直してください。
dossier-inputs-changed = その後、宣言または決定が変わりました。「thirteen check」で判定を導き直します。
decision-same = { $count ->
   *[other] 同じ事実の所見 { $count } 件をまとめて除外します。
}
decision-observed = { $unit } を観察：{ $result }
decision-dismissed = 除外：{ $finding }
decision-in-force = 有効
decision-expired = 期限切れ、ないものとして扱います
decision-lapsed = 失効：対象はもう検出されません
decision-invalid = 無効：不足または誤りがあります
decision-by = { $person } による決定、{ $date }
decision-until = { $date } まで
report-decided = 人が決めたこと
report-decided-note = これに基づくものには、そう表示されます。何も隠しません。
report-dismissed = { $person } が除外：判定には影響しません。
report-baseline = 既知（ベースライン）：この実行を失敗にしません。
report-external = 証拠として出された文書
report-external-line = { $provision } に対する { $document }
external-accepted = 試験に代わるものとして認められます
external-expired = { $date } に期限切れ、ないものとして扱います
external-not-yet = まだ発行されていません：{ $date }
external-other-edition = 規格の別の版に対するものです
external-other-version = 製品の別のバージョンに対するものか、宣言にバージョンがありません
external-incomplete = 規定のすべての試験項目を網羅していません
external-tests = 範囲、活動、深さの三つの基準を満たしていません
diff-nothing = 変わったものはありません。
diff-new = 新しい所見
diff-gone = 検出されなくなったもの
diff-moved = 場所が変わったもの
diff-changed = 結論が変わったもの
diff-verdicts = 変わった判定
diff-whole = 全体
diff-components = 変わった部品
diff-no-components = 評価結果だけでは部品は分かりません。文書一式かイメージを比べてください。
source-document = 文書
error-not-a-paper = { $path } は SBOM のようですが、SBOM として読めません：{ $reason }
error-paper-forms = CycloneDX JSON、SPDX JSON、SPDX tag-value のいずれでもない
