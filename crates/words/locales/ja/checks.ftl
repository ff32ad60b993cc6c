# SPDX-License-Identifier: Apache-2.0 OR MIT
# チェック：題名、検出内容、対処。

check-admitted-failing = メーカー自身が述べている不備
check-admitted-failing-breach = 回答そのものがそう述べています（{ $answer }）。規定 { $provision } は満たされていません。
check-admitted-failing-concern = 回答（{ $answer }）は規定 { $provision } に反する可能性があります。
check-admitted-failing-fix = 製品を直し、それから回答を改めてください。{ $provision } が推奨であれば、理由を添えて主張を取り下げられます。

check-authorized-key = すべての製品にログインできる鍵
check-authorized-key-concern = { $place } により、1 つの鍵（{ $algorithm }、{ $fingerprint }）を持つ人が、このイメージから作られたすべての製品にログインできます。所有者はそれを知ることも、締め出すこともできません。
check-authorized-key-fix = 出荷ビルドから鍵を取り除いてください。サポートのために入口が必要なら、期間を限り、その製品専用の鍵で、所有者が開けるようにし、宣言してください。

check-blank-password-login = 空のパスワードを受け付けるサーバー
check-blank-password-login-breach = { $place } が { $program } を起動し、空のパスワードを許可しています（{ $setting }）。アカウント「{ $account }」にはパスワードがないため、ポートに届く人は誰でも、すべての製品でシェルを得られます。
check-blank-password-login-concern = { $place } が { $program } を起動し、空のパスワードを許可しています（{ $setting }）。{ $open ->
    [yes] アカウント「{ $account }」にはパスワードがありません。サーバーが起動するかどうかは、イメージだけでは分かりません。
   *[no] 今のところ、パスワードなしで入れるアカウントはありませんが、一つでもできればネットワークに開かれます。
}
check-blank-password-login-fix = { $setting } を取り除き、{ $program } が空のパスワードを再び拒否するようにしてください。アカウントはロックして出荷し、SSH は所有者が有効にするまで止めておいてください。

check-claimed-without-mechanism = 満たすと主張しながら無いと書かれている
check-claimed-without-mechanism-breach = 規定 { $provision } を満たすと主張していますが、{ $table } のすべての行が「{ $field }」に「{ $said }」と書いています。
check-claimed-without-mechanism-concern = 規定 { $provision } を満たすと主張していますが、{ $table } の一部の行が「{ $field }」に「{ $said }」と書いています。
check-claimed-without-mechanism-fix = 仕組みがあるなら { $table } に書いてください。無いなら作ってください。推奨であれば理由を添えて主張を取り下げられます。

check-confirmation-refused = 与えられていない確認
check-confirmation-refused-breach = 「{ $subject }」の答えは「{ $said }」です。規定 { $provision } は「はい」を求めています。
check-confirmation-refused-upheld = 「{ $subject }」は与えられています。
check-confirmation-refused-concern = 「{ $subject }」は「はい」でも「いいえ」でもありません：「{ $said }」。人が読む必要があります。
check-confirmation-refused-fix = 体制を整えて確認してください。{ $provision } が推奨であれば、理由を添えて主張を取り下げられます。

check-consent-for-ever = 撤回できない同意
check-consent-for-ever-breach = { $row } は同意を求めながら撤回の方法を残していません：「{ $said }」。
check-consent-for-ever-fix = 同意と同じくらい簡単な撤回の方法を用意し、{ $row } に書いてください。

check-console-root-shell = 誰にでもシェルを開くコンソール
check-console-root-shell-breach = { $place } がコンソール（{ $device }）で何も聞かずにシェルを開きます。シリアルケーブルをつなげば誰でも root です。
check-console-root-shell-concern = { $place } は条件によってコンソール（{ $device }）にシェルを出すか、設定によってそこでパスワードを求めます。販売される製品でどちらなのか、人が確かめてください。
check-console-root-shell-fix = 出荷ビルドでは { $place } からその行を取り除いてください。サービス担当者がコンソールを必要とするなら、製品ごとに異なるパスワードでのログインとし、所有者が有効にするまで止めておいてください。触れられるデバッグ端子がどの製品にもないなら、そのように宣言してください。

check-dangling-reference = 存在しない行への参照
check-dangling-reference-concern = 宣言は { $row } を挙げていますが、その行はありません。
check-dangling-reference-fix = 行 { $row } を加えるか、参照を直してください。

check-automatic-updates-declared = 申告どおりの自動更新
check-automatic-updates-declared-breach = { $row } には「{ $said }」とあります。{ $about ->
    [component] 誰かが有効にしない限り、部品の更新は自動でインストールされません。
    [change] ユーザーは自動更新を切ることも延期することもできません。
    [on] 使用時の状態で自動更新が有効になっていません。
    [notice-change] ユーザーは更新の通知を切ることも延期することもできません。
   *[notice-on] 使用時の状態で更新の通知が有効になっていません。
}
check-automatic-updates-declared-upheld = { $row } には「{ $said }」とあります。{ $about ->
    [component] どの部品にも、既定で有効な自動の仕組みがあります。
    [identified] 自動の仕組みです。
    [change] ユーザーは自動更新を切るか延期できます。
    [on] 使用時に自動更新が有効です。
    [notice-change] ユーザーは通知を切るか延期できます。
   *[notice-on] 使用時に通知が有効です。
}
check-automatic-updates-declared-fix = 自動更新とその通知を既定で有効にし、利用者が延期したり切ったりできるようにして、{ $row } の「Configuration」に書いてください。

check-weak-cryptography-declared = メーカー自身が述べた、破られた暗号
check-weak-cryptography-declared-breach = { $row } には「{ $said }」とあります。{ $name } は破られており、ほかに確かなものが書かれていません。
check-weak-cryptography-declared-concern = { $row } には「{ $said }」とあります。{ $name } は古いか破られています。ほかのものと並んでいつ使われるのか、人が確認する必要があります。
check-weak-cryptography-declared-fix = { $name } を現在のカタログで認められたもの（AES か ChaCha20 を用いる TLS 1.2 以降、SHA-256、Ed25519 または ECDSA）に替え、設定から外してください。

check-sent-in-clear-declared = メーカー自身が述べた、秘密や個人データの平文での送信
check-sent-in-clear-declared-breach = { $row } は { $mechanism } で送られ、その暗号には「{ $said }」とあります。{ $provision } は少なくとも機密性を求めています。
check-sent-in-clear-declared-concern = { $row } は { $mechanism } で送られ、その保証には機密性がありません：「{ $said }」。{ $provision } は少なくともそれを求めています。
check-sent-in-clear-declared-fix = { $row } を機密性が保たれる仕組み（サーバーを検証する TLS 1.2 以降）で送るか、{ $mechanism } への参照を直してください。

check-services-declared = 動いているサービスとその理由
check-services-declared-breach = { $row } は有効で、「{ $said }」とあります。{ $about ->
    [needless] 誰にも要らないものは、侵入口を一つ増やすだけです。
   *[open] ポートに届く人なら誰でも使えることになります。
}
check-services-declared-concern = { $row } は有効で、「{ $said }」とあります。このプロトコルにはログインの仕組みがないため、何を誰に知らせるのかを人が判断する必要があります。
check-services-declared-upheld = イメージがネットワーク向けに起動するものはすべて申告されており、{ $about ->
    [needed] 有効なサービスはそれぞれ用途を述べています。
   *[guarded] ポートを挙げるものはそれぞれログインの方法を挙げています。
}
check-services-declared-fix = { $about ->
    [needless] { $row } のサービスを無効にするか、ビルドから外してください。
   *[open] { $row } のサービスの前にログインを置いてください。推奨事項は理由を添えて取り下げることもできます。
}

check-interface-left-on = 不要なのに有効なままのインターフェース
check-interface-left-on-breach = { $row } は有効で、「{ $said }」とあります。{ $provision } は不要なものを無効にするよう求めています。
check-interface-left-on-upheld = { $about ->
    [needed] 有効なインターフェースはすべて必要であり、イメージがネットワーク向けに起動するものはその中にあります。
    [air] 無線インターフェースはすべて、必要であるか無効です。
   *[at-times] ときどきしか要らないものは、それ以外の時には無効です。
}
check-interface-left-on-fix = { $row } のインターフェースを無効にするか取り除いてください。必要なら用途を書いてください。

check-predictable-password-declared = メーカー自身が述べた、割り出せる初期パスワード
check-predictable-password-declared-breach = { $row } はパスワードについて「{ $said }」と述べています。{ $about ->
    [counted] 一台を持つ人は、ほかの機器の分まで数えていけます。
   *[public] その元になるものは、見たり尋ねたりすれば分かります。
}
check-predictable-password-declared-fix = パスワードを一つずつ無作為に十文字以上で作るか、最初に使う前に所有者に決めてもらい、{ $row } を直してください。

check-image-upholds-answers = イメージが裏づける回答
check-image-upholds-answers-upheld = { $row } には「{ $said }」とあります。{ $about ->
    [update-alone] イメージは自ら更新プログラムを起動します（{ $place }）。
    [update-again] イメージは自ら更新プログラムを起動します（{ $place }）。
    [update-signature] イメージはインストールの前に署名を確認します（{ $place }）。
    [update-guarantees] イメージは署名を確認し、それが両方を保証します（{ $place }）。
    [update-key] イメージにその公開鍵があり、方式と長さはカタログで認められたものです（{ $place }）。
    [boot] 起動するものは署名され、ローダーがそれを要求します（{ $place }）。
   *[lockout] パスワードを確認するページが試行を制限します（{ $place }）。
}
check-image-upholds-answers-fix = 直すことはありません。

check-declared-as-asked = 求められたものを示す回答
check-declared-as-asked-breach = 規格が記載を求める「{ $field }」に「{ $said }」と書かれています。
check-declared-as-asked-upheld = 「{ $field }」は規格が求める内容を示しています。
check-declared-as-asked-fix = 「{ $field }」を補ってください。書くことが無いなら、その主張には根拠がありません。

check-default-password-hash = 辞書で破れるパスワードハッシュ
check-default-password-hash-breach = { $place } にあるアカウント「{ $account }」のパスワード（{ $scheme }）は、よく知られたパスワードの一覧（{ $list }）に載っており、すべての製品で同じです。{ $network ->
    [yes] ネットワークからは { $service } がこれを受け付けます。
   *[no] ログイン画面に届く人は、数分で言い当てられます。
}
check-default-password-hash-concern = { $place } にあるアカウント「{ $account }」のパスワード（{ $scheme }）は、よく知られたパスワードの一覧（{ $list }）に載っています。{ $replaced ->
    [yes] 自動で動くスクリプトが別のパスワードに置き換えるか、アカウントをロックするかもしれません。何かが待ち受ける前にそうなるか、人が確認してください。
   *[no] これでログインできることを示すものはありませんが、ウェブページやファイル共有が受け付けるかもしれません。
}
check-default-password-hash-fix = アカウントをロックして出荷してください（/etc/shadow に「{ $account }:!:」）。そのうえで、製造時に製品ごとに固有の乱数パスワードを設定するか、初回起動時に所有者に決めさせてください。販売済みの製品のパスワードは次の更新で取り替えてください。

check-fixed-password-hash = すべての製品で同じパスワード
check-fixed-password-hash-breach = アカウント「{ $account }」のパスワードが { $place } に固定されています（{ $scheme }）。すべての製品で同じなので、一度知った人はすべてを開けられます。
check-fixed-password-hash-concern = { $place } にアカウント「{ $account }」の固定パスワードがあります（{ $scheme }）。{ $replaced ->
    [yes] 自動で動くスクリプトが別のパスワードに置き換えるか、アカウントをロックするかもしれません。何かが待ち受ける前にそうなるか、人が確認してください。
   *[no] これでログインできることを示すものはありませんが、ウェブページやファイル共有がすべての製品で受け付けるかもしれません。
}
check-fixed-password-hash-fix = アカウントをロックして出荷してください（/etc/shadow に「{ $account }:!:」）。そのうえで、製造時に製品ごとに固有の乱数パスワードを設定するか、初回起動時に所有者に決めさせてください。古いパスワードは知られたものとして扱ってください。

check-host-private-key = すべての製品で同じ SSH ホスト鍵
check-host-private-key-breach = { $place } は SSH ホストの秘密鍵です（{ $algorithm }、{ $fingerprint }）。ファームウェアをダウンロードした人は誰でもこれを手にし、どの製品にもなりすまして、入力されたパスワードを読み取れます。
check-host-private-key-concern = { $place } は SSH ホストの秘密鍵です（{ $algorithm }、{ $fingerprint }）。すべての製品で同じです。起動時のスクリプト（{ $script }）がこれを消し、別の鍵を作らせます。必ずそうなるか、人が確認してください。
check-host-private-key-fix = イメージからこのファイルを取り除き、各機器が初回起動時に書き込み可能なパーティションに自分の鍵を作るようにしてください（dropbear -R、ssh-keygen -A）。販売済みの製品の鍵は次の更新で取り替えてください。

check-image-against-answers = 回答と食い違うイメージ
check-image-against-answers-breach = { $row }：「{ $said }」。イメージには起動前に署名を求めるものがありません（{ $place }）。
check-image-against-answers-concern = { $row }：「{ $said }」。{ $about ->
    [update-signature] イメージの更新プログラムは署名を求めません（{ $place }）。
    [update-channel] イメージはそこから TLS なしで更新を取得します（{ $place }）。
    [boot-more] イメージには起動時に検証されるものがあります（{ $place }）。
    [update-older] イメージの更新プログラムは古いバージョンを受け付けます（{ $place }）。
    [token] イメージには全台共通のサービス用トークンがあります（{ $place }）。
    [key] イメージには全台共通の秘密鍵があります（{ $place }）。
    [login] イメージでは SSH が起動し、アカウントのパスワードを受け付けます（{ $place }）。
    [console] イメージはコンソールにシェルを開きます（{ $place }）。
    [lockout] パスワードを確認するページには、試行を制限するものがありません（{ $place }）。
   *[user] イメージの設定にはユーザーの指定がありません（{ $place }）。
}
check-image-against-answers-fix = どちらが正しいかを確かめ、宣言（{ $row }）またはビルドを直してください。

check-legacy-remote-service = 初期状態で動いている古いリモートサービス
check-legacy-remote-service-breach = { $place } が { $program } を起動します。ポート { $port } の { $protocol } で、ネットワークに開かれ、暗号化されていません。{ $protocol ->
    [TFTP] パスワードをまったく求めません。
   *[other] 名前、パスワード、内容が平文で流れます。
}
check-legacy-remote-service-concern = { $place } が { $program } を起動する可能性があります（ポート { $port } の { $protocol }）。{ $encrypts ->
    [maybe] 設定に TLS が出てきますが、TLS なしのログインを拒否するかどうかは人が確認してください。
   *[no] その条件が成り立つかどうかは、イメージだけでは分かりません。
}
check-legacy-remote-service-fix = { $place } の { $program } を起動する行を取り除き、このプログラムなしでビルドしてください。ファイルのやり取りが必要なら SFTP か HTTPS とし、所有者が有効にするまで止めておいてください。

check-no-verified-boot = 検証された起動を示すものがない
check-no-verified-boot-note = このイメージで読めたものの中に、ブートローダーが起動前に署名を確かめることを示すものはありません（{ $scheme }）。{ $verity ->
    [yes] dm-verity はありますが、そのルートハッシュ自体が署名されている範囲でしか役に立ちません。
   *[no] チェックサムで見つかるのは事故であって、攻撃者ではありません。
}{ $unread ->
    [0] 別の方法で示せるかもしれません。
   *[other] イメージのうち { $unread } か所は読めず、そこに署名があるかもしれません。
}
check-no-verified-boot-fix = カーネルと、それが起動するものに署名し、チップが検証するブートローダーがそれ以外を拒否するようにしてください。宣言でその仕組みを説明し、ハードウェアでできない場合は主張を取り下げて理由を示してください。

check-not-applicable-without-ground = 自らの条件に反して適用外とした規定
check-not-applicable-without-ground-concern = { $provision } は適用外と宣言されていますが、宣言自体によれば条件が成り立っています（{ $condition }）。
check-not-applicable-without-ground-fix = { $provision } を主張するか、条件 { $condition } のもとになった回答を直してください。

check-password-less-account = パスワードなしで開くアカウント
check-password-less-account-breach = { $place } のアカウント「{ $account }」にはパスワードがありません。ネットワークやシリアルポートからログイン画面に届く人は誰でも、すべての製品でシェル（{ $shell }）を得られます。
check-password-less-account-concern = { $place } のアカウント「{ $account }」にはパスワードがありません。{ $about ->
    [missing] イメージにそのシェル（{ $shell }）がないため、ログインは失敗するはずです。ほかの入口が受け付けるかもしれません。
    [replaced] 自動で動くスクリプトが別のパスワードに置き換えるか、アカウントをロックするかもしれません。何かが待ち受ける前にそうなるか、人が確認してください。
   *[unknown] passwd に該当する行が読めなかったため、ログインしてシェルを得られるかは分かりません。
}
check-password-less-account-upheld = パスワードを設定するまで誰もログインできません。{ $locked ->
    [0] { $place } には、ログインシェルを持つアカウントがありません。
   *[other] { $place } では、ログインシェルを持つアカウント { $locked } 個がすべてロックされています。
}
check-password-less-account-fix = アカウントをロックして出荷してください（/etc/shadow に「{ $account }:!:」）。所有者がパスワードを決めるまで初回起動が先へ進まないようにするか、製造時に製品ごとに固有のパスワードを設定してください。

check-private-key-file = イメージの中の秘密鍵
check-private-key-file-breach = { $place } に秘密鍵（{ $algorithm }、{ $fingerprint }）があります。{ $opened ->
    [yes] その鍵ストアは、ツールや手引きに載っているパスワードで開きます。
   *[no] 暗号化されていません。
} すべての製品で同じで、ファームウェアをダウンロードした人は誰でも手にします。
check-private-key-file-concern = { $place } に秘密鍵（{ $algorithm }、{ $fingerprint }）があります。{ $remade ->
    [yes] 起動時のスクリプト（{ $script }）が代わりの鍵を作ります。必ずそうなるか、人が確認してください。
   *[no] { $encrypted ->
        [yes] 暗号化されていますが、パスフレーズはどこにあるのでしょうか。
       *[no] ライブラリのテスト用の鍵かもしれませんし、すべての製品で同じ秘密かもしれません。
    }
}
check-private-key-file-note = { $place } の文書、例、テストの中に秘密鍵（{ $algorithm }、{ $fingerprint }）があります。何からも使われていないことを確かめ、出荷ビルドから外してください。
check-private-key-file-fix = イメージから { $place } を取り除いてください。鍵は初回起動時に機器で作るか、製造時に製品ごとに一つずつ入れてください。古い鍵に対応する証明書は失効させてください。

check-recommendation-without-reason = 理由なく外された推奨
check-recommendation-without-reason-breach = { $provision } は { $support } と宣言されていますが、理由がありません。
check-recommendation-without-reason-fix = この製品でその推奨が不可能または不適切である理由を { $provision } の横に書いてください。

check-service-on-declared-off = 無効と宣言されながら動いているサービス
check-service-on-declared-off-breach = { $place } が { $program } を起動します（ポート { $port }）。{ $row }：「{ $said }」。
check-service-on-declared-off-fix = { $program } を起動処理から外すか、所有者が有効にしたときだけ起動させてください。動かす必要があるなら { $row } を直し、理由を書いてください。

check-shared-default-password = メーカー自身の言葉では全台共通のパスワード
check-shared-default-password-breach = { $row } によれば全台が同じパスワードです：「{ $said }」。
check-shared-default-password-fix = 初めて使う前に所有者にパスワードを決めてもらうか、推測できない固有のものを一台ごとに与えてください。そのうえで回答を改めてください。

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

check-undeclared-service = 宣言から漏れているサービス
check-undeclared-service-breach = { $place } が { $program } を起動しますが（ポート { $port }）、SoftServ にも Intf にも記載がありません。宣言：「{ $said }」。
check-undeclared-service-concern = { $starts ->
    [always] { $place } が起動する { $program } はポート { $port } で待ち受けますが、SoftServ にも Intf にも記載がありません。
   *[maybe] { $place } は { $program } を起動することがありますが（ポート { $port }）、SoftServ にも Intf にも記載がありません。
} 宣言：「{ $said }」。
check-undeclared-service-fix = 製品に { $program } が必要なら、目的とともに SoftServ と Intf に宣言してください。不要ならイメージから外してください。

check-unsigned-update-feed = 署名が確かめられない更新
check-unsigned-update-feed-breach = { $place } には更新の入手元が { $sources } 件（{ $url } など）あり、署名は確かめられません。{ $channel ->
    [tls] 守っているのは接続だけです。サーバーに侵入した人は、すべての製品に任意のソフトウェアを入れられます。
   *[plain] 暗号化されずに届くため、間に入った人は機器に任意のソフトウェアを入れられます。
}
check-unsigned-update-feed-concern = { $channel ->
    [package] { $place } は署名のない更新パッケージです。外側の署名が先に外されたのでなければ、これを取り込むプログラムは署名を求めていません。人が確認してください。
   *[unknown] { $place } には更新の入手元が { $sources } 件（{ $url } など）あり、署名は確かめられません。どのような経路で届くのか、人が確認してください。
}
check-unsigned-update-feed-upheld = { $place } にある更新の入手元 { $sources } 件すべてに署名が求められます。
check-unsigned-update-feed-note = { $place } は更新の入手元に署名を求めています。{ $script } もソフトウェアを取得して書き込みますが、署名を検証する様子が見られません。
check-unsigned-update-feed-fix = 更新サーバーに置かない鍵で、配布するものに署名してください。公開鍵を同梱し、確認を有効にしてください（opkg：option check_signature、/etc/opkg/keys の鍵）。誰もこの入手元を必要としないなら、取り除いてください。

check-update-over-http = TLS のない経路で届く更新
check-update-over-http-concern = { $place } には { $transport } の更新の入手元が { $sources } 件（{ $url } など）あります。{ $signed ->
    [yes] 署名が確かめられるので誰も改変できませんが、盗み聞きする人にはバージョンが見え、間に入った人は更新を止めておけます。
   *[unknown] 署名が確かめられるかどうかは、イメージからは分かりません。確かめられないなら、間に入った誰もが機器に任意のソフトウェアを入れられます。
}
check-update-over-http-fix = 更新を HTTPS で配り、署名は残してください。署名するものにバージョンか日付を入れ、機器が古いものを拒否するようにしてください。

check-upnp-daemon = 初期状態で動いている UPnP サービス
check-upnp-daemon-breach = { $place } が { $program } を起動します。UPnP はログインを求めないため、家庭内ネットワークのどのプログラムからも使え、攻撃者はこれを使ってルーターをすり抜けたり、攻撃を反射させたりします。
check-upnp-daemon-concern = { $place } が { $program } を起動する可能性があります。{ $kind ->
    [media] メディアサーバーは製品の目的かもしれません。その場合は宣言してください。ログインは求められません。
   *[gateway] その条件が成り立つかどうかは、イメージだけでは分かりません。UPnP はログインを求めません。
}
check-upnp-daemon-fix = { $program } を外すか、所有者が切り替えられるようにして無効のまま出荷してください。製品に必要なら、家庭内ネットワークに限定し、宣言してください。

check-web-interface-without-tls = TLS のないウェブ画面
check-web-interface-without-tls-breach = { $program } がポート { $port }（{ $address }）で、暗号化せずにウェブページを提供しています（{ $place }）。{ $against ->
    [beside] 同じサーバーが TLS でも提供しているので、暗号化のないポートから入る人はパスワードを漏らすことになります。
    [redirect] HTTPS へ案内する設定ですが、イメージには HTTPS を提供するものがありません。
   *[administration] 機器を管理するページであり、パスワードとセッションが平文で流れます。
}
check-web-interface-without-tls-concern = { $program } がポート { $port }（{ $address }）で、暗号化せずにウェブページを提供する可能性があります（{ $place }）。ログインを求めるか、HTTPS へ案内するか、人が確認してください。
check-web-interface-without-tls-fix = 各機器が初回起動時に作る鍵を使い、ページを HTTPS で提供してください。暗号化のないポートは HTTPS への案内だけにするか、閉じてください。

check-sbom-against-image = SBOM の版がイメージの中身と異なる
check-sbom-against-image-concern = SBOM には { $subject } { $listed } とありますが、イメージに入っているのは { $held } です。
check-sbom-against-image-fix = イメージを作るビルドの中で、インストールされたものから SBOM を作り、両方を一緒に公開してください。

check-hard-coded-token = 全台で共通のサービス用トークン
check-hard-coded-token-breach = { $place } にサービスの秘密情報があります（{ $subject }：{ $shown }）。全台で同じため、イメージを展開した者は誰でもどの機器にもなりすませます。
check-hard-coded-token-concern = { $place } にサービスの認証情報らしきものがあります（{ $kind }：{ $shown }）。何かに使えるかどうか、人が確認してください。
check-hard-coded-token-fix = サービス側でこの秘密情報を失効させてください。機器ごとに固有のものを与えます。初回起動時に作った鍵を登録時に証明するか、工場で書き込んだ一回限りのコードを使います。

check-hard-coded-password = 全台で共通のサービス用パスワード
check-hard-coded-password-breach = { $place } に、機器が他所へログインするためのパスワードがあります（{ $subject }、{ $shown }）。全台で同じです。
check-hard-coded-password-concern = { $place } は { $subject } に固定値を与えています（{ $shown }）。使われているパスワードなら全台共通です。人が確認してください。
check-hard-coded-password-fix = 機器ごとのパスワードまたは証明書を工場か登録時に作り、書き込み可能な領域に保存してください。出回ったものは変更します。

check-downgrade-allowed = インストール済みより古い更新を受け付ける
check-downgrade-allowed-breach = { $place } は古いバージョンを受け付けます（{ $line }）。古いものも署名されているため、渡した者は過去の弱点を復活させられます。
check-downgrade-allowed-upheld = { $place } は古いバージョンを拒むよう定めています（{ $line }）。
check-downgrade-allowed-note = { $place } には増えるだけのカウンタ（{ $mechanism }）がイメージとともに署名されています。ローダーが低いものを拒むかは、イメージからは分かりません。
check-downgrade-allowed-fix = 署名の対象にバージョンか増えるだけのカウンタを入れ、低いものを拒みます。戻す必要がある場合は個別に署名してください。

check-unverified-update-script = 取得したものを検証せず書き込む更新スクリプト
check-unverified-update-script-breach = { $place } は誰でも割り込める経路でソフトウェアを取得し（{ $fetches }）、何の検証もなく書き込みます（{ $writes }）。
check-unverified-update-script-concern = { $why ->
    [idle] { $place } は署名を検証しますが（{ $verifies }）、結果が使われないか、検証が書き込みの後です（{ $writes }）。
   *[none] { $place } はソフトウェアを取得し（{ $fetches }）、書き込みます（{ $writes }）。スクリプト内に検証する命令がありません。何が検証するのか、人が確認してください。
}
check-unverified-update-script-fix = 配布物に署名し、書き込む前に読み取り専用領域の公開鍵で検証し、失敗したら止めてください。TLS で取得し、証明書を確認します。

check-update-certificate-unchecked = 証明書を確認しないサーバーからの更新
check-update-certificate-unchecked-concern = { $place } は更新サーバーの証明書を確認しません（{ $line }）。誰でも代わりに応答できるため、更新の署名だけが頼りになります。
check-update-certificate-unchecked-fix = 更新サーバーのルート証明書を同梱し、それで確認してください。有効期間を判断できるよう、先に時計を合わせます。

check-snmp-default-community = 誰もが知るコミュニティ名の SNMP
check-snmp-default-community-breach = { $place } は SNMP を { $community } に開いています。ネットワーク内の誰でも機器固有のパスワードなしに操作（{ $may }）できます。
check-snmp-default-community-concern = { $place } は SNMP を { $community } に開いています（{ $may }）。起動すれば誰にでも機器の情報を与え、攻撃の増幅にも使われます。
check-snmp-default-community-fix = SNMP は無効で出荷するか外してください。必要なら、所有者が作るユーザーでバージョン 3 を使います。

check-mqtt-anonymous = 誰にもパスワードを求めない MQTT ブローカー
check-mqtt-anonymous-breach = ポート { $port } のブローカーは誰でも受け入れます（{ $place }）。ネットワーク内の誰でも全メッセージを読み、命令を送れます。
check-mqtt-anonymous-concern = ポート { $port } のブローカーはパスワードなしのクライアントを受け入れます（{ $place }）。何が許されるか、起動するか、人が確認してください。
check-mqtt-anonymous-note = ポート { $port } のブローカーはログインなしでは誰も受け入れません（{ $place }）。
check-mqtt-anonymous-fix = allow_anonymous false にしてパスワードファイルかクライアント証明書を使うか、待ち受けを 127.0.0.1 に限ってください。

check-shared-wifi-key = 全台で共通の Wi-Fi キー
check-shared-wifi-key-breach = { $place } は機器自身の Wi-Fi に固定キーを与えています（{ $shown }）。一台のキーを知れば、この機種のすべてのネットワークに入れます。
check-shared-wifi-key-concern = { $place } に機器自身の Wi-Fi の固定キーがあります（{ $shown }）。ネットワークが有効になる前に置き換わるか、人が確認してください。
check-shared-wifi-key-fix = 機器ごとに乱数のキーを作ってラベルに印刷するか、ネットワークを有効にする前に所有者に設定させてください。

check-weak-wifi = 有効な暗号化のない Wi-Fi
check-weak-wifi-breach = 機器自身の Wi-Fi は破られた暗号を使っています（{ $how }、{ $place }）。数分の傍受で鍵が判明します。
check-weak-wifi-concern = 機器自身の Wi-Fi が{ $how ->
    [open] 暗号化なしで
   *[wpa1] 初代 WPA のみで
}有効です（{ $place }）。何が流れるか、人が確認してください。
check-weak-wifi-fix = WPA2（CCMP）または WPA3 を機器ごとのキーで使ってください。設定用の開放ネットワークは短時間にし、通信内容を保護します。

check-adb-over-network = ネットワークで待ち受ける Android デバッグブリッジ
check-adb-over-network-breach = { $place } はデバッグブリッジをポート { $port } で待ち受けさせます。ネットワーク内の誰でもパスワードなしにシェルを得られます。
check-adb-over-network-concern = { $place } はデバッグブリッジをポート { $port } で待ち受けさせます。鍵の承認は必要ですが、デバッグインターフェースが初期状態で開いています。
check-adb-over-network-fix = 出荷版からこのプロパティを外し、user ビルドにしてください。

check-ssh-weak-algorithms = 破られたアルゴリズムを使う SSH サーバー
check-ssh-weak-algorithms-breach = { $place } は SSH で破られたものを有効にしています：{ $algorithms }。中間者は最も弱いものを選びます。
check-ssh-weak-algorithms-concern = { $place } は SSH で古いアルゴリズムを有効にしています：{ $algorithms }。
check-ssh-weak-algorithms-fix = これらの行を外してください。OpenSSH の既定値は安全です。

check-unverified-boot = 署名のないものを起動するブートチェーン
check-unverified-boot-breach = { $place } は、署名のないものも受け付けるローダーが起動します。{ $how ->
    [not-required] 署名はありますが、ローダーが要求しないため、攻撃者は外すだけです。
    [mcuboot] イメージに署名がないため、それを起動する MCUboot は何も検証していません。
    [avb] Android のメタデータが、検証を省くようローダーに指示しています。
   *[unsigned] 署名がなく、ローダーも鍵を持っていません。
}
check-unverified-boot-upheld = { $place }（{ $scheme }）は起動時に、ローダーが要求する鍵で検証されます。
check-unverified-boot-fix = 設定に署名し、ローダーのツリーで鍵を必須にして（mkimage -k … -K … -r）、そのローダーを出荷してください。MCUboot は imgtool で署名し、公開鍵を組み込んでビルドします。

check-boot-shell-argument = シェルで起動されるカーネル
check-boot-shell-argument-breach = { $place } は { $word } を付けてカーネルを起動します。コンソールでパスワードなしに root シェルが開きます。
check-boot-shell-argument-concern = { $place } は { $word } を付けてカーネルを起動します。そのときコンソールが何を求めるか、人が確認してください。
check-boot-shell-argument-fix = 出荷版のコマンドラインからこの語を外し、フラッシュ上の環境変数で戻せないようにしてください。

check-loader-console-open = 起動を中断できるブートローダー
check-loader-console-open-concern = { $place } は起動前にキー入力を待ちます（bootdelay { $value }）。パスワードがなければ、シリアル線からローダーのプロンプトが開き、機器全体を操作できます。
check-loader-console-open-note = { $place } はキーを見ずにすぐ起動します（bootdelay { $value }）。
check-loader-console-open-fix = 出荷版では bootdelay を -2 にするか、機器ごとのパスワードでプロンプトを守ってください。環境変数は書き込み保護します。

check-kernel-memory-unprotected = メモリ保護なしでビルドされたカーネル
check-kernel-memory-unprotected-concern = { $place } のカーネルは { $options } でビルドされています。弱点が一つあれば、改変も全メモリの読み出しも可能です。
check-kernel-memory-unprotected-upheld = { $place } のカーネルは自身のメモリを保護するようビルドされています（{ $options }）。
check-kernel-memory-unprotected-fix = STRICT_KERNEL_RWX と STRICT_MODULE_RWX を有効に、DEVMEM と DEVKMEM を無効にしてビルドしてください。

check-debug-tool = イメージに残るデバッグツール
check-debug-tool-concern = { $place } はデバッグツールの { $tool } です。製品に必要とは見えず、侵入した人はこれでメモリーや通信を読めます。
check-debug-tool-fix = 製品版のビルドから { $tool } を外してください。製品に必要なら IXIT 表 16 にその旨を書いてください。

check-setuid-program = 起動した誰にでも root 権限を与えるプログラム
check-setuid-program-concern = { $place } は root の所有で set-user-ID ビットが立っています。専用ユーザーで動くサービスも、このプログラムの欠陥一つで root になります。
check-setuid-program-fix = ビットを外す（chmod u-s）か、プログラムに必要なケーパビリティだけを与えてください。

check-executable-stack = スタックが実行可能なプログラム
check-executable-stack-upheld = { $of } 個のプログラムとライブラリーはすべて、実行できないスタックを求めています。
check-executable-stack-concern = { $of } 個のプログラムとライブラリーのうち { $count } 個のスタックが実行可能です（{ $place } など）。あふれて入ったデータがコードとして動きえます。
check-executable-stack-fix = -z noexecstack でリンクし、アセンブラーのファイルに .note.GNU-stack を付け、プロセッサーが何を守るかを IXIT 表 18 に書いてください。

check-unhardened-service = 保護なしでビルドされたネットワークプログラム
check-unhardened-service-concern = ネットワークを待ち受ける { $of } 個のプログラムのうち { $count } 個は、位置独立、読み取り専用の再配置、スタック保護のうち二つ以上を欠いています：{ $names }。
check-unhardened-service-upheld = ネットワークを待ち受ける { $of } 個のプログラムはすべて、位置独立、読み取り専用の再配置、スタック保護、実行できないスタックでビルドされています。
check-unhardened-service-fix = -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now でビルドしてください。OpenWrt と Buildroot にはそれぞれのオプションがあります。

check-writable-library-path = 他人が書き込める場所からライブラリーを読み込むプログラム
check-writable-library-path-concern = { $place } はライブラリーをまず { $folder } で探します。そこに書き込める人は、このプログラムの権限でコードを実行できます。
check-writable-library-path-fix = -Wl,-rpath なしでビルドするか、パスを取り除いてください（patchelf --remove-rpath）。

check-weak-key = 小さすぎる鍵
check-weak-key-concern = { $place } には { $bits } ビットの鍵（{ $algorithm }）があります。安全とされる長さに足りません。何を守っているのか人が確かめるべきです。
check-weak-key-fix = 新しい鍵（Ed25519、P-256、または 3072 ビットの RSA）を作り、更新で入れ替えてください。

check-sudo-without-password = パスワードなしで root になれるユーザー
check-sudo-without-password-concern = { $place } は { $user } にパスワードなしで何でも root として実行させます。そのユーザーで動くものは root と変わりません。
check-sudo-without-password-fix = { $user } に必要なプログラムだけを書くか、その行を外してください。

check-personal-data-shipped = イメージに含まれる個人データ
check-personal-data-shipped-concern = { $place } は人に関する列（{ $columns }）をもち、空ではないデータベースです。実在の人のデータがすべての製品に入るおそれがあります。
check-personal-data-shipped-fix = データベースは空で出荷するか機器に作らせ、誰のデータかを確かめてください。

check-core-dump-kept = 残されるクラッシュしたプログラムのメモリー
check-core-dump-kept-concern = { $place } はクラッシュしたプログラムのメモリーを残します（{ $setting }）。その中の鍵やパスワードがファイルに残ります。
check-core-dump-kept-fix = kernel.core_pattern=|/bin/false と fs.suid_dumpable=0 を設定し、ulimit -c を外してください。

check-remote-log = 機器の外へ出るログ
check-remote-log-concern = { $place } はすべての製品でシステムログを { $host } に送ります。これはテレメトリーであり、しかも平文です。
check-remote-log-fix = ホストを外すか、テレメトリーを IXIT 表 24 と利用者に説明し、TLS で送ってください。

check-telemetry-endpoint = テレメトリーサービスのアドレス
check-telemetry-endpoint-note = { $place } に、テレメトリーを集める { $host }（{ $operator }）が書かれています。申告し、利用者に説明するべきです。
check-telemetry-endpoint-fix = IXIT 表 24 とプライバシー通知に載せるか、これなしでビルドしてください。

check-request-runs-as-command = リクエストの値がコマンドとして実行される
check-request-runs-as-command-concern = { $place } はリクエストの { $source } を、間に見える検査なしに { $sink } へ渡しています。リクエストを送る人がコマンドを選べるおそれがあります。
check-request-runs-as-command-fix = 決めた形式に合うものだけを通し、独立した引数として渡すか、エスケープしてください。

check-download-runs-as-code = 取得したものがそのまま実行される
check-download-runs-as-code-concern = { $sink ->
    [file] { $place } はファイルを取得し、検証しないまま実行します。サーバーになりすました人が機器でコードを実行できます。
   *[shell] { $place } は取得したものをそのまま { $sink } に渡します。サーバーになりすました人が機器でコードを実行できます。
}
check-download-runs-as-code-fix = ファイルに取得し、署名を確かめてから実行するか、更新の仕組みを使ってください。

check-password-in-configuration = 設定ファイルに書かれたログイン用パスワード
check-password-in-configuration-breach = { $how ->
    [copy] { $place } は機器のアカウントファイルになり、その中のアカウント「{ $user }」のパスワードは、すべての製品で空か誰もが知るものです。
    [script] 自動で動くスクリプトが、アカウント「{ $user }」のパスワードを設定または削除します（{ $place }）。すべての製品で同じです。
   *[web] { $place } は { $service } に、空または誰もが知るパスワード（ユーザー { $user }）をすべての製品で与えており、それを受け付けるウェブサーバーが起動します。
}
check-password-in-configuration-concern = { $place } に { $service } のパスワード（ユーザー { $user }）があり、初回起動で置き換えないかぎりすべての製品で同じです。{ $open ->
    [yes] 空か、誰もが知るものです。
   *[no] 試したリストにはありません。
}
check-password-in-configuration-fix = { $path } からこれを外し、機器ごとに作るか、所有者に最初に決めさせてください。

check-weak-tls-version = まだ SSL を話す TLS サーバー
check-weak-tls-version-breach = { $program } は { $versions } を使う設定です（{ $place }）。間に立つ者は最も古い版を選ばせ、内容を読めます。
check-weak-tls-version-concern = { $program } は { $versions } を使う設定です（{ $place }）。古い版です。このサーバーとライブラリがまだ使うか、人が確認してください。
check-weak-tls-version-upheld = { $program } は TLS 1.2 より古いものを使いません（{ $place }）。
check-weak-tls-version-fix = { $program } の設定で TLS 1.2 と 1.3 だけを有効にしてください。

check-weak-tls-cipher = 破られた暗号スイートを使う TLS サーバー
check-weak-tls-cipher-breach = { $program } は { $ciphers } を提供します（{ $place }）。これで送られたものは読まれるか、誰からのものか分かりません。
check-weak-tls-cipher-concern = { $program } は { $ciphers } を提供する設定です（{ $place }）。ライブラリにまだあるか、サーバーが起動するか、人が確認してください。
check-weak-tls-cipher-fix = { $program } の設定から一覧を外すか、HIGH:!aNULL:!eNULL:!3DES にしてください。

check-open-file-share = 誰にもパスワードを求めないファイル共有
check-open-file-share-breach = { $program } はネットワークの誰にでも、パスワードなしで「{ $share }」への書き込みを許します（{ $place }）。
check-open-file-share-concern = { $program } はゲストをパスワードなしで「{ $share }」に入れます（{ $place }）。{ $may ->
    [write] ほかに制限がなければ書き込めます。
   *[read] 読み取れます。
} 意図したものか、人が確認してください。
check-open-file-share-fix = 共有を入れずに出荷し、所有者がユーザーとパスワードを決めて作るようにしてください。

check-old-smb-version = 最初の SMB を話すファイルサーバー
check-old-smb-version-breach = { $program } に「{ $setting } = { $value }」があります（{ $place }）。{ $against ->
    [log-in] こうして送られたパスワードは数時間で破られます。
   *[only] 最初の SMB より新しいものを話さず、間に立つ者がファイルを読み、書き換えられます。
}
check-old-smb-version-concern = { $program } に「{ $setting } = { $value }」があります（{ $place }）。暗号化のない最初の SMB も話すか、話す可能性があります。
check-old-smb-version-upheld = { $program } は「{ $value }」より古いものを話しません（{ $place }）。
check-old-smb-version-note = { $program } は「{ $value }」より古いものを話しません（{ $place }）。
check-old-smb-version-fix = server min protocol = SMB2_10 以降、lanman auth = no、ntlm auth = ntlmv2-only にしてください。

check-open-data-store = 誰にもパスワードを求めないデータストア
check-open-data-store-breach = { $program } は { $address } のポート { $port } で待ち受け、誰にもパスワードを求めません（{ $place }）。届く者は中のすべてを読み、書き換えられます。
check-open-data-store-concern = { $program } は { $address } のポート { $port } でパスワードなしで待ち受けます（{ $place }）。他人が入れるか、起動するか、人が確認してください。
check-open-data-store-note = ポート { $port } の { $program } はパスワードを求めます（{ $place }）。
check-open-data-store-fix = { $program } の待ち受けを 127.0.0.1 かローカルソケットに限ってください。ほかから届く必要があるなら、ログインを求め、TLS を使ってください。

check-vnc-without-password = ネットワークの誰でも乗っ取れる画面
check-vnc-without-password-breach = { $place } は { $program } をパスワードなしで起動します。ポートに届く者は画面を見て、キーボードを使えます。
check-vnc-without-password-concern = { $place } は { $program } を起動するか、起動する可能性があり、パスワードについて何も書かれていません。求めるかどうか、人が確認してください。
check-vnc-without-password-fix = { $program } を外すか、鍵を使う SSH の背後で 127.0.0.1 だけで待ち受けてください。

check-open-camera-stream = ネットワークの誰でも見られるカメラ映像
check-open-camera-stream-breach = { $program } はログインなしで、ネットワークの誰にでも映像を渡します（{ $place }）。
check-open-camera-stream-concern = { $program } がログインを求めるという記述が見当たりません（{ $place }）。人が確認してください。
check-open-camera-stream-note = { $program } はログインを求めます（{ $place }）。
check-open-camera-stream-fix = 所有者が決めるユーザーとパスワードを求め、映像を TLS で送ってください。

check-anonymous-ftp = パスワードなしで入れる FTP サーバー
check-anonymous-ftp-breach = { $program } は匿名ユーザーを受け入れます（{ $place }）。{ $may ->
    [write] ファイルを書き込めます。
   *[read] そこにあるものを読めます。
}
check-anonymous-ftp-concern = { $program } は匿名ユーザーを受け入れる可能性があります（{ $place }）。実際にそうか、起動するか、人が確認してください。
check-anonymous-ftp-fix = { $program } を外してください。誰もがファイルを取る必要があるなら、HTTPS で提供してください。

check-directory-listing = フォルダーの一覧を見せるウェブサーバー
check-directory-listing-concern = { $program } はフォルダーの中身を誰にでも見せます（{ $place }）。何が見えるか、人が確認してください。
check-directory-listing-fix = { $program } の設定でフォルダーの一覧を無効にしてください。

check-web-server-as-root = root で動くウェブサーバー
check-web-server-as-root-concern = { $program } は { $account } で動きます（{ $place }）。その欠陥から入った者は機器全体を手にします。
check-web-server-as-root-upheld = { $program } は root ではなく { $account } で動きます（{ $place }）。
check-web-server-as-root-fix = { $program } に専用のアカウントを与え、システムを変える仕事は背後の小さなプログラムに任せてください。

check-open-to-internet = インターネットからサービスに届くルーター
check-open-to-internet-breach = { $how ->
    [rule] ルールが、インターネットの誰でも { $services } の待ち受けるポート { $port } に入れるようにしています（{ $place }）。
   *[zone] ファイアウォールはインターネットから来るものをすべて通します（{ $place }）。起動するサービス：{ $services }。
}
check-open-to-internet-concern = { $how ->
    [rule] ルールが、インターネットの誰でも { $services } の待ち受けるポート { $port } に入れるようにしています（{ $place }）。必要か、人が確認してください。
    [no-rule] 読み込まれるルールは何も拒みません（{ $place }）。起動するサービス：{ $services }。
   *[zone] ファイアウォールのルールはインターネットから来るものをすべて通します（{ $place }）。読み込まれるか、何が待ち受けるか、人が確認してください。
}
check-open-to-internet-fix = ゾーン wan の input を REJECT にし、そちらからポートを開くルールを外してください。

check-inbound-denied = 見知らぬ相手を拒むパケットフィルター
check-inbound-denied-upheld = 外から来て、どのルールにもないものは拒まれます（{ $mechanism }、{ $place }）。
check-inbound-denied-note = 外から来て、どのルールにもないものは拒まれます（{ $mechanism }、{ $place }）。{ $why ->
    [ipv4] IPv4 にはそのようなルールが見当たりません。
    [ipv6] IPv6 にはそのようなルールが見当たりません。
    [all] 対象の相手にすべてのポートを開くルールがあります。
   *[open] ポートを開くルールがあります：{ $ports }。
}
check-inbound-denied-fix = ポートを開くルールごとに誰が必要とするかを問い、IPv6 にも IPv4 と同じルールを置いてください。

check-reflector-service = 他者への攻撃の踏み台になるサービス
check-reflector-service-breach = { $program } はポート { $port } で誰にでも答えます（{ $place }）。送信元を偽ると、{ $protocol } は問いの最大 { $factor } 倍を他人に送ります。
check-reflector-service-concern = { $program } はポート { $port } で誰にでも答える可能性があります（{ $place }）。{ $protocol } は問いの最大 { $factor } 倍を送り、送信元が偽られれば他人に届きます。
check-reflector-service-fix = { $program } を外すか、家庭内ネットワークだけに答えるようにしてください。
check-flawed-key = 数に欠陥のある鍵
check-flawed-key-breach = { $place } に、何も守らない RSA 鍵（{ $bits } ビット、{ $fingerprint }）があります。公開部分から秘密部分が求まります。{ $how ->
    [exponent] 指数が 1 なので、暗号化しても中身はそのままです。
    [close] 二つの素数が近すぎて、すぐに見つかります。
    [shared] イメージ内の別の鍵と素数を共有しています。
   *[roca] 欠陥のあるライブラリーが作った形です（ROCA、CVE-2017-15361）。
}
check-flawed-key-concern = { $place } に RSA 鍵（{ $bits } ビット、{ $fingerprint }）があります。{ $how ->
    [roca] 欠陥のあるライブラリーが作った形です（ROCA、CVE-2017-15361）。この大きさでは、実行可能な攻撃はまだ知られていません。
   *[small] 指数が 17 未満です。ライブラリーがパディングを正しく調べないと、署名を偽造されます。
}
check-flawed-key-fix = 十分な乱数のある機器で最新のライブラリーを使って鍵を作り直し、古い鍵で署名したものを取り替えてください。

check-expired-certificate = イメージのビルド時に期限が切れていた証明書
check-expired-certificate-concern = { $place } の証明書の期限は { $until } で、イメージはそれより新しいものです。検証すれば拒まれるか、そもそも検証されていません。
check-expired-certificate-note = { $place } の証明書が有効になるのは { $from } で、イメージのビルドより後です。
check-expired-certificate-fix = 新しい証明書を入れるか、古いものを外してください。サポート期間中の更新方法を決めておいてください。

check-weak-certificate-signature = 破られたハッシュで署名された証明書
check-weak-certificate-signature-concern = { $place } の証明書は { $hash } で署名されています。同じ値になる二つの文を作れるため、同じ署名の下に別の名前を置けます。
check-weak-certificate-signature-fix = SHA-256 で証明書を発行し直してください。

check-shared-device-certificate = 秘密鍵とともに出荷される証明書
check-shared-device-certificate-concern = { $place } の証明書とその秘密鍵（{ $key }）がイメージにあり、すべての製品が同じ身元を持ちます。{ $authority ->
    [yes] 他の証明書に署名できるため、イメージを持つ人は証明書を発行できます。
   *[no] イメージを持つ人は、どの製品にもなりすませます。
}
check-shared-device-certificate-fix = 初回起動時か製造時に製品ごとの鍵を作り、そこで証明書に署名を受けてください。認証局の鍵はオフラインで保管します。

check-settings-in-clear = フラッシュに平文で残るマイコンの設定
check-settings-in-clear-concern = { $place } のパーティション「{ $label }」は暗号化されておらず、鍵用のパーティションもありません。Wi-Fi のパスワードやトークンをチップから読み取れます。
check-settings-in-clear-note = { $place } のパーティション「{ $label }」は暗号化できます（そう印が付いているか、鍵用のパーティションがあります）。実際に暗号化されるかはヒューズで決まります。
check-settings-in-clear-fix = フラッシュ暗号化をリリースモードで、NVS 暗号化（CONFIG_NVS_ENCRYPTION）も有効にしてください。

check-unbounded-copy-in-service = 上限なしにコピーするネットワークプログラム
check-unbounded-copy-in-service-concern = ネットワークを待ち受ける { $count } 個のプログラムが、上限なしに文字列をコピーしてシェルを起動するか、gets を使っています（{ $gets } 個）：{ $names }。外から何が届くか、人が確認してください。
check-unbounded-copy-in-service-fix = snprintf、strlcpy、fgets を使い、プログラムはシェルを通さず語の並び（execve、posix_spawn）で起動してください。

check-permissive-access-control = 強制されていない強制アクセス制御
check-permissive-access-control-upheld = { $place } は SELinux を強制しており、そのポリシーがイメージにあります。
check-permissive-access-control-note = { $place } は SELinux を強制しており、そのポリシーがイメージにあります。
check-permissive-access-control-concern = { $place } では SELinux が無効か強制されていません（{ $value }）。乗っ取られたサービスは、そのユーザーにできることをすべて行えます。
check-permissive-access-control-fix = 試験ビルドでポリシーを仕上げ、SELINUX=enforcing で出荷し、コマンドラインから該当の語を外してください。

check-android-debug-build = デバッグ用にビルドされた Android
check-android-debug-build-breach = { $place } はデバッグ用のビルドで（{ $setting }）、USB の adb が鍵なしで有効です。ケーブルがあれば root シェルが開きます。
check-android-debug-build-concern = { $place } はデバッグ用のビルドです（{ $setting }）。adb に届けば root シェルが開きます。
check-android-debug-build-note = { $place } はリリース用のビルドです（{ $setting }）。
check-android-debug-build-fix = 出荷版は user としてビルドし、ro.adb.secure=1 のままにして、persist.sys.usb.config から adb を外してください。

check-android-test-keys = 誰もが持つ鍵で署名された Android
check-android-test-keys-concern = { $place } には、test-keys、つまり Android の公開ソースの鍵で署名されたとあります。そうであれば、この機器がメーカーのものと見なす更新やアプリに、誰でも署名できます。
check-android-test-keys-fix = オフラインで保管する自社の鍵で出荷版に署名してください。タグは release-keys になります。

check-unsigned-kernel-module = 署名のないモジュールを読み込むカーネル
check-unsigned-kernel-module-concern = { $place } のカーネルは、署名のないモジュールを読み込みます（{ $option }）。一瞬でも root になれた人は、すべての下にコードを置けます。
check-unsigned-kernel-module-note = { $place } のカーネルは、署名のないモジュールを読み込みません（{ $option }）。
check-unsigned-kernel-module-fix = CONFIG_MODULE_SIG_FORCE を設定するか、CONFIG_MODULES なしでビルドしてください。

check-network-boot = ネットワークから読み込むブートローダー
check-network-boot-concern = { $place } は起動時にネットワークから読み込みます（{ $command }）。誰が応答しているのか、ローダーには分かりません。署名を要求するか、人が確認してください。
check-network-boot-fix = 出荷版の環境変数からこのコマンドを外すか、読み込むものに署名を要求してください。

check-single-system-slot = 二つ目の置き場がないシステム
check-single-system-slot-upheld = { $place } にはシステムの二つ目の置き場があり（{ $mechanism }）、更新が中断しても動いている方は無傷です。
check-single-system-slot-concern = { $place } にはシステムの置き場が一つしかありません（{ $mechanism }）。更新中に電源が切れると、起動しない機器になるおそれがあります。
check-single-system-slot-fix = 置き場を二つ設け、最後に切り替え、新しいシステムが起動してから確定してください。

check-incomplete-reset = ファイルを一つずつ消す初期化
check-incomplete-reset-upheld = { $place } はパーティションまたはファイルシステム全体を消去します（{ $command }）。
check-incomplete-reset-note = { $how ->
    [unsure] { $place } はパーティションを消去します（{ $command }）が、特定の引数のときだけか、個々のファイルの削除と並んでです。それが利用者のデータすべてかどうか、人が確かめてください。
   *[remade] { $place } はファイルシステムを空にします（{ $command }）。ファイルの内容がブロックに残る可能性があるため、ブロックも消去または破棄（discard）してください。
 }
check-incomplete-reset-concern = { $place } は個々のファイルや設定だけを消し（{ $command }）、全体は消しません。一覧から漏れたものは次の所有者に残ります。
check-incomplete-reset-fix = 利用者のデータを一つのパーティションに置き、丸ごと消去してください。

check-login-without-lockout = ネットワーク経由のログインの総当たり対策
check-login-without-lockout-upheld = { $place } は、パスワードの誤りが続くと SSH のログインをロックします（{ $mechanism }：{ $tries }）。
check-login-without-lockout-note = { $place } は、パスワードの誤りが続くと SSH のログインをロックします（{ $mechanism }：{ $tries }）。ネットワーク経由の他のログインには別のロックが必要です。
check-login-without-lockout-concern = { $mechanism ->
    [web-login] { $place } はパスワードを受け取りますが、ロック、試行回数、待ち時間に関わる記述がありません。総当たりを何が防ぐのか、人が確認してください。
   *[other] { $tries ->
        [root] { $place } は、パスワードの誤りが続くと SSH のログインをロックしますが（{ $mechanism }）、パスワードでログインできる root は決してロックしません。
       *[other] { $place } にはロックのモジュール（{ $mechanism }）がありますが、誰もロックしません（{ $tries }）。
    }
}
check-login-without-lockout-fix = 試行回数と時間を設定するか（deny=5、unlock_time=600）、鍵だけを受け付けてください。

check-secret-in-log = スクリプトがログに書く秘密
check-secret-in-log-concern = { $place } は変数 { $variable } をログに書き出します。秘密が入っていれば、ログを読む人に知られます。
check-secret-in-log-fix = 設定されたことだけを記録し、値は記録しないでください。

check-remote-shell-starts = 接続した人すべてに開かれるシェル
check-remote-shell-starts-breach = { $place } が { $program } を起動し、ポート { $port } に接続した人は、何も聞かれずにシェルを得られます。
check-remote-shell-starts-concern = { $place } が { $program } を起動するか、起動する可能性があり、ポート { $port } に接続した人がシェルを得るかもしれません。そうなるかは人が確かめてください。
check-remote-shell-starts-fix = { $place } の { $program } を起動する行を取り除いてください。ネットワーク経由のシェルが必要なら、鍵を使う SSH とし、所有者が有効にするまでは止めておいてください。

check-removable-media-script = メモリーカードから実行されるスクリプト
check-removable-media-script-concern = { $place } は { $path } をそのまま実行します。そのようなファイルの入ったカードやスティックを挿した人が、何を実行するかを決めます。
check-removable-media-script-fix = 製品版から外してください。カードのものは、イメージ内の鍵で署名を確かめてから実行してください。
