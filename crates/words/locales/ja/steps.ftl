# SPDX-License-Identifier: Apache-2.0 OR MIT
# 未決のものと、次にすること。

need-declaration = メーカーの回答がありません。
need-firmware = ファームウェアイメージから得た証拠がありません。
need-device = 機器そのものを調べる必要があります。
need-capture = 機器のネットワーク通信のキャプチャがありません。
need-site = メーカーのウェブサイトを調べる必要があります。
need-person = 人が判断する必要があります。
need-coverage = 渡されたものの一部が読めませんでした。

step-give-declaration = 宣言を書いてください。製品についての質問に答えるものです。
step-connect-device = 機器を試験台に置き、機器でしか分からないことを確かめてください。
step-capture-traffic = 機器のネットワーク通信をしばらく記録し、そのキャプチャを渡してください。
step-name-web-site = 脆弱性開示方針とサポート期間を載せたウェブサイトを示してください。
step-read-the-rest = 読めなかったものを、暗号化前のイメージやルートファイルシステムなど、別の形で渡してください。
step-give-firmware = ファームウェアイメージか、そのルートファイルシステムのフォルダーを渡してください。
step-ask-a-person = 人にしか判断できないことを人に確かめてもらい、見たことを記録してください。
step-fill-table = IXIT の表 { $table } の空欄を埋めてください。
