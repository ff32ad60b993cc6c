# SPDX-License-Identifier: Apache-2.0 OR MIT
# 調べたものと、読めなかった理由。

area-release = システムのバージョン
area-kernel = カーネル
area-accounts = アカウント
area-services = サービス
area-keys = 鍵と証明書
area-components = ソフトウェア部品
area-updates = 更新
area-consoles = コンソール
area-programs = プログラム
area-boot = 起動チェーン
area-daemons = サービスの設定
area-secrets = 埋め込まれた秘密情報
area-credentials = サービスの認証情報
area-privacy = 個人データ、ログ、テレメトリー
area-scripts = スクリプトとウェブのコード
area-firewall = パケットフィルター

reason-encrypted = 暗号化
reason-unknown = 不明
reason-damaged = 破損
reason-limit = 上限到達
reason-unsupported = 未対応
reason-refused = 拒否
reason-interrupted = 中断

gap-looks-encrypted = 暗号化されているようです。暗号文のように無作為で、構造が見つかりません。
gap-not-recognised = 既知の形式が見つかりませんでした。
gap-cut-short = 途中で切れています。ヘッダーの示すバイト数に実際のデータが足りません。
gap-stream-damaged = 圧縮データが壊れていて展開できません。
gap-structure-damaged = 内部の構造につじつまの合わない所があります。
gap-checksum-wrong = チェックサムが内容と一致しません。
gap-codec-unsupported = このバージョンでは読めない圧縮方式や機能が使われています。
gap-limit-bytes = 展開するバイト数の上限に達しました。
gap-limit-entries = ファイル数の上限に達しました。
gap-limit-depth = コンテナーの入れ子の上限に達しました。
gap-limit-facts = この版が保持できる、またはたどれる量を超えています。
gap-root-below = 最上位より下のこのフォルダーにルートファイルシステムがあります。そのアカウント、サービス、設定は見ていません。このフォルダーだけを渡してください。
gap-path-unsafe = パスが外へ出ているか、パスとして正しくありません。
gap-refused = オペレーティングシステムが読み取りを拒否しました。
gap-link-loop = リンクが循環しています。
gap-interrupted = これを読む前に実行が中断されました。

## The map of bytes
map-container = コンテナ
map-padding = パディング
map-text = テキスト
map-compressed = 圧縮データ
map-random = 暗号化または乱数
map-code = コードらしい
map-unknown = 不明
