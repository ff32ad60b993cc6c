# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    イメージが起動し、機器自身以外にも待ち受ける mosquitto。

    - 5.5-4 の*違反*（単位 5.5-4-1a：ネットワークから到達できるものに認証がない）：`allow_anonymous true` で、権限の一覧（`acl_file`）がなく、クライアントに証明書を求めない。
    - *要確認*：同じだが権限の一覧がある。または起動するかがイメージからは決まらない。
    - *参考*：`allow_anonymous false`。到達できるほかの機能については何も示しません。
page-mqtt-anonymous-why = ネットワークの中にいる人は、すべてのメッセージを読み、聞いているすべての相手に命令を送れます。
page-mqtt-anonymous-blind =
    - トピックの働き、認証するプラグイン、ファイアウォール。
    - 既定値：設定がないと、2.0 より前の版は誰でも入れ、以後の版は誰も入れません。
page-mqtt-anonymous-fix = `password_file` とともに `allow_anonymous false` とするか、クライアント証明書を使ってください（`require_certificate true`）。機器自身しか使わないなら、待ち受けを 127.0.0.1 に限ってください。

page-ssh-weak-algorithms-sees =
    OpenSSH サーバーの設定の `Ciphers`、`MACs`、`KexAlgorithms`、`Protocol` が、開発者の無効にしたものを有効にしている場合：RC4、DES と 3DES、Blowfish、CBC モード、MD5、`diffie-hellman-group1-sha1`、プロトコルのバージョン 1。

    - 5.5-1 の*違反*（単位 5.5-1-1d：暗号に実行可能な攻撃が知られている）：サーバーが起動し、RC4、単独の DES、グループ 1 のいずれかを提供する。MAC の MD5 とプロトコルのバージョン 1（OpenSSH 7.4 以降のサーバーにはない）は要確認です。
    - 同じ単位の*要確認*：残り（3DES、Blowfish、CBC）、または起動するかがイメージからは決まらない。
page-ssh-weak-algorithms-why = 間にいる人は、双方が知る最も弱いものを選びます。
page-ssh-weak-algorithms-blind =
    - これらの行がないサーバーが何を提供するか：版によります。
    - アルゴリズムが組み込まれた dropbear。
page-ssh-weak-algorithms-fix = その行を外してください。OpenSSH が標準で提供するものは堅牢です。消費者向け機器では、古いクライアントは理由になりません。

page-weak-key-sees =
    大きさの分かる鍵と証明書：2048 ビット未満の RSA、DSA、224 ビット未満の楕円曲線。鍵とファイルごとに一度、*要確認*。

    見送るもの：公的な認証局をまとめた、証明書が四つ以上のファイル（古いルートは自身の署名ではなく名前で信頼される）。プログラムの中の鍵。文書とテスト。
page-weak-key-why = この大きさの鍵は、NIST SP 800-131A、BSI TR-02102、SOGIS の一覧が 2014 年以降認める水準を下回ります。512 ビットの RSA は数時間で素因数分解され、1024 ビットは国家の手の届く範囲です。
page-weak-key-blind =
    - 鍵の用途と、使われているか。だから要確認にとどめます。
    - 機器が自分で作る鍵と、暗号化された鍵の大きさ。
    - 数値に欠陥がある鍵（`flawed-key`）と、2008 年の Debian の生成器の鍵。
page-weak-key-fix = 新しい鍵を作ってください。Ed25519、P-256、3072 ビットの RSA のいずれかです。更新を確かめる鍵なら、古い鍵で署名した更新で新しい鍵を届けてください。

page-weak-wifi-sees =
    機器自身の Wi-Fi の暗号化：hostapd の `wpa` と `wep_key`、OpenWrt の `encryption`。

    - 5.5-1 の*違反*（単位 5.5-1-1d：暗号に実行可能な攻撃が知られている）：出荷状態で WEP が有効。鍵は数分の傍受で見つかります。
    - 同じ規定の*要確認*（単位 5.5-1-1a）：ネットワークが有効で、開放されている。設定のためだけかもしれませんが、その場合、そこを通るものに別の保護が必要です。
    - *要確認*（単位 5.5-1-1d）：TKIP だけの初代 WPA。
page-weak-wifi-why = そこを通るものは、届く範囲の誰もが読み、書き換えられます。
page-weak-wifi-blind =
    - 開放されたネットワークがどれだけ有効か、その上の設定を何が守るか。
    - 設定を別の場所から取るドライバー。
page-weak-wifi-fix = CCMP を使う WPA2 か WPA3（`wpa=2`、`rsn_pairwise=CCMP`、`encryption sae-mixed`）を、製品ごとに固有の鍵で使ってください。

page-web-interface-without-tls-sees =
    イメージが起動するウェブサーバー（uhttpd、lighttpd、nginx、boa、mini_httpd、thttpd）と、その設定が機器自身以外に開く平文 HTTP のアドレス。

    - 5.5-1（単位 5.5-1-1a）と 5.6-1（単位 5.6-1-1a）の*違反*：サーバーが出荷状態で有効で、そのページが管理画面である（Lua や ubus のハンドラー、または LuCI を持つ uhttpd）か、同じサーバーが TLS でもページを提供し、ある行がこのアドレスの TLS を切っている。メーカーはあちらでは守り、こちらでは守っていません。イメージに TLS のライブラリや証明書がないと uhttpd の `redirect_https` は働かず、サーバーは平文の HTTP のままです。
    - *要確認*：サーバーは有効だが、ページがログインを求めるか、HTTPS へ送るかがイメージからは分からない。または、イメージだけでは決まらない条件で起動する。
    - 何も言わない：機器自身にだけ提供する（127.0.0.1、::1）。すべて HTTPS へ送られ、HTTPS が働く。またはサーバーが起動しない。

    単位 5.6-1-1a とする理由：HTTPS は HTTP のすることをすべてできるので、HTTP でのログインを正当化するものはありません。
page-web-interface-without-tls-why = HTTP でのログインは、パスワードと続くセッションを、同じネットワークの全員に、客の電話や感染したテレビにも平文で送ります。間にいる人はページを変えることもできます。5.5-1 は用途に合った優良事例の暗号を求めますが、ここには何もありません。
page-web-interface-without-tls-blind =
    - ページが何であるか。公開の画像だけのサーバーは欠陥ではありません。
    - uhttpd 以外のサーバーのリダイレクトと、ページ自身が行うもの：HTTPS の隣で、送るだけかもしれないサーバーは要確認です。
    - ポートを閉じるファイアウォール。別名のサーバーと、プログラムに組み込まれたもの。
    - TLS がある場合、その良し悪し。
page-web-interface-without-tls-fix = 各機器が初回起動時に作る鍵を使ってページを HTTPS で提供し、ポート 80 は送るだけにするか閉じてください。OpenWrt では、uhttpd 用の TLS ライブラリと証明書を作るプログラムを入れ、`redirect_https 1` を設定します。lighttpd ではポート 80 に `url.redirect` を使います。
