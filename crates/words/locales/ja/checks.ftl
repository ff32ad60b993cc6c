# SPDX-License-Identifier: Apache-2.0 OR MIT
# チェック：題名、検出内容、対処。

check-authorized-key = すべての製品にログインできる鍵
check-authorized-key-concern = { $place } により、1 つの鍵（{ $algorithm }、{ $fingerprint }）を持つ人が、このイメージから作られたすべての製品にログインできます。所有者はそれを知ることも、締め出すこともできません。
check-authorized-key-fix = 出荷ビルドから鍵を取り除いてください。サポートのために入口が必要なら、期間を限り、その製品専用の鍵で、所有者が開けるようにし、宣言してください。

check-fixed-password-hash = すべての製品で同じパスワード
check-fixed-password-hash-breach = アカウント「{ $account }」のパスワードが { $place } に固定されています（{ $scheme }）。すべての製品で同じなので、一度知った人はすべてを開けられます。
check-fixed-password-hash-concern = { $place } にアカウント「{ $account }」の固定パスワードがあります（{ $scheme }）。これでログインできることを示すものはありませんが、ウェブページやファイル共有がすべての製品で受け付けるかもしれません。
check-fixed-password-hash-fix = アカウントをロックして出荷してください（/etc/shadow に「{ $account }:!:」）。そのうえで、製造時に製品ごとに固有の乱数パスワードを設定するか、初回起動時に所有者に決めさせてください。古いパスワードは知られたものとして扱ってください。

check-host-private-key = すべての製品で同じ SSH ホスト鍵
check-host-private-key-breach = { $place } は SSH ホストの秘密鍵です（{ $algorithm }、{ $fingerprint }）。ファームウェアをダウンロードした人は誰でもこれを手にし、どの製品にもなりすまして、入力されたパスワードを読み取れます。
check-host-private-key-fix = イメージからこのファイルを取り除き、各機器が初回起動時に書き込み可能なパーティションに自分の鍵を作るようにしてください（dropbear -R、ssh-keygen -A）。販売済みの製品の鍵は次の更新で取り替えてください。

check-password-less-account = パスワードなしで開くアカウント
check-password-less-account-breach = { $place } のアカウント「{ $account }」にはパスワードがありません。ネットワークやシリアルポートからログイン画面に届く人は誰でも、すべての製品でシェル（{ $shell }）を得られます。
check-password-less-account-concern = { $place } のアカウント「{ $account }」にはパスワードがありません。passwd に該当する行が読めなかったため、ログインしてシェルを得られるかは分かりません。
check-password-less-account-upheld = パスワードを設定するまで誰もログインできません。{ $locked ->
    [0] { $place } には、ログインシェルを持つアカウントがありません。
   *[other] { $place } では、ログインシェルを持つアカウント { $locked } 個がすべてロックされています。
}
check-password-less-account-fix = アカウントをロックして出荷してください（/etc/shadow に「{ $account }:!:」）。所有者がパスワードを決めるまで初回起動が先へ進まないようにするか、製造時に製品ごとに固有のパスワードを設定してください。

check-telnet-starts = 起動する Telnet サーバー
check-telnet-starts-breach = { $place } がポート { $port } で Telnet サーバー（{ $service }）を起動します。{ $entry ->
    [shell] 接続した人は、何も聞かれずにシェルを得られます。
    [open-account] 接続した人は、パスワードなしで「{ $account }」として入れます。
   *[prompt] パスワードが平文で流れます。ワームが最初に試す入口です。
}
check-telnet-starts-concern = { $place } がポート { $port } で Telnet サーバー（{ $service }）を起動しますが、イメージだけでは分からない条件が付いています。{ $entry ->
    [shell] そのとき接続した人は、何も聞かれずにシェルを得られます。
    [open-account] そのとき接続した人は、パスワードなしで「{ $account }」として入れます。
   *[prompt] パスワードが平文で流れます。ワームが最初に試す入口です。
}
check-telnet-starts-fix = { $place } の { $service } を起動する行を取り除き、Telnet サーバーなしでビルドしてください。ネットワーク経由のシェルが必要なら、鍵を使う SSH とし、所有者が有効にするまでは止めておいてください。
