# SPDX-License-Identifier: Apache-2.0 OR MIT
page-mqtt-anonymous-sees =
    イメージが起動し、機器自身以外にも待ち受ける mosquitto。

    - 5.5-4 の*違反*（単位 5.5-4-1a：ネットワークから到達できるものに認証がない）：`allow_anonymous true` で、権限の一覧（`acl_file`）もプラグイン（`plugin`）もなく、クライアントに鍵や証明書も要らない。
    - *要確認*：同じだが、拒むかもしれない権限の一覧かプラグインがある。または起動するかがイメージからは決まらない。
    - *参考*：`allow_anonymous false`。到達できるほかの機能については何も示しません。
page-mqtt-anonymous-why = ネットワークの中にいる人は、すべてのメッセージを読み、聞いているすべての相手に命令を送れます。
page-mqtt-anonymous-blind =
    - トピックの働き、プラグインが求めるもの、ファイアウォール。
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
    イメージが起動するウェブサーバー（uhttpd、lighttpd、nginx、boa、mini_httpd、thttpd、Apache の httpd）と、その設定が機器自身以外に開く平文 HTTP のアドレス。

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

page-anonymous-ftp-sees =
    vsftpd、ProFTPD、Pure-FTPd の設定、BusyBox の ftpd のオプションと、イメージがそれらを起動するか。

    - 5.5-4 の*違反*（単位 5.5-4-1a：ネットワークから到達できるものに認証がない）：匿名利用者を入れる行があり（`anonymous_enable=YES`、`<Anonymous …>`、`NoAnonymous no`、BusyBox の ftpd の `-A` と `-a`）、サーバーが起動する。
    - *要確認*：同じだが、起動するかがイメージからは決まらない。そのような行のない vsftpd（既定で入れる）。

    FTP があること自体は `legacy-remote-service` が示します。
page-anonymous-ftp-why = パスワードを示さない人が、そこにあるものを読み、多くは何かを置いて、ほかの人に取らせたり機器に実行させたりできます。
page-anonymous-ftp-blind =
    - フォルダーに何があり、権限が匿名利用者に何を許すか。
    - 別名のサーバーと、そのようなオプションのない、ビルド次第の BusyBox の ftpd。
page-anonymous-ftp-fix = サーバーを外してください。誰もがファイルを取得する必要があるなら、誰も書けないフォルダーから HTTPS で提供してください。

page-old-smb-version-sees =
    Samba または ksmbd が起動する場合に、smb.conf が挙げる SMB とそのログインのバージョン。

    - 5.5-1 の*違反*（単位 5.5-1-1d：暗号に実行可能な攻撃が知られている）：最初の版より新しいものを話さない（`server max protocol = NT1`）、または LAN Manager か NTLM バージョン 1 のログインを受け付ける（`lanman auth`、`ntlm auth`）。
    - *要確認*：最初の版も話す（`server min protocol = NT1`）、またはサーバーが起動するかがイメージからは決まらない。
    - *順守*（同じ単位）：最小の版が 3.0 以上で、暗号化が必須であり、サーバーが起動する。
    - *参考*：最小の版が 2.02 以上である。
page-old-smb-version-why = 最初の SMB には暗号化がなく、署名は MD5 です。間にいる人がファイルを読み、書き換えます。LAN Manager と NTLM バージョン 1 のパスワードは、どちらも DES に基づくため数時間で破れます。最初の SMB のサーバーを通じてワームが世界中に広がりました。
page-old-smb-version-blind =
    - そのような行のないサーバーが話す版：Samba 4.11 以降は最初の版ではありません。
    - Samba と ksmbd 以外のサーバー。
page-old-smb-version-fix = `server min protocol = SMB2_10` 以上、`lanman auth = no`、`ntlm auth = ntlmv2-only` にしてください。

page-weak-tls-version-sees =
    サーバーが起動し TLS のアドレスを持つ場合に、lighttpd、nginx、Apache の httpd、stunnel、vsftpd、mosquitto の設定が有効にする TLS のバージョン。

    - 5.5-1 の*違反*（単位 5.5-1-1d：暗号に実行可能な攻撃が知られている）：SSL 2 または SSL 3 で、1.1.0 より前の OpenSSL がイメージにあり、これらなしでビルドされる 1.1.0 以降のものはない。
    - *要確認*：同じだがそれが見えない、またはサーバーが起動するかがイメージからは決まらない。TLS 1.0 または 1.1。
    - *順守*（同じ単位）：TLS を使うすべてのポートについて、TLS 1.2 未満は話さないと設定が述べている。
page-weak-tls-version-why = 間にいる人は、双方が知る最も低い版を選びます。SSL 3 は数分で中身を明かし（POODLE）、SSL 2 は同じ鍵を使うほかのサーバーの中身まで明かします（DROWN）。
page-weak-tls-version-blind =
    - そのような行のないサーバーが話す版：サーバーとライブラリの版によります。
    - メーカーのプログラムの一部であるサーバーと、通信に現れるもの。
    - ライブラリが独自のオプションでビルドされたか。
page-weak-tls-version-fix = TLS 1.2 と 1.3 だけを有効にしてください：`ssl_protocols TLSv1.2 TLSv1.3;`（nginx）、`"MinProtocol" => "TLSv1.2"`（lighttpd）、`SSLProtocol -all +TLSv1.2 +TLSv1.3`（Apache）。

page-open-data-store-sees =
    イメージが、ほかから到達できるアドレスで起動する Redis、Valkey、memcached。

    - 5.5-4 の*違反*（単位 5.5-4-1a：ネットワークから到達できるものに認証がない）：ユーザー `default` にパスワードが要らず（何も書かれていないか、`user default on nopass ~* +@all` とある）、ファイルかコマンドラインで `protected-mode no` とした Redis。ネットワークのアドレスで待ち受けるよう指示された memcached。
    - *要確認*：そのようなアドレスの、パスワードのない Redis（保護モードがよそ者を締め出すかもしれない）。アドレスのない memcached（既定はすべて）。または起動するかがイメージからは決まらない。
    - *参考*：パスワードのある Redis。ほかの機能が何を求めるかは示しません。
page-open-data-store-why = こうした保管先に到達した人は、機器がそこに置くものを読み、書き換えます。Redis は言われた場所にファイルを書くので、シェルまでは一歩で、ワームはそれを自分で踏み出します。
page-open-data-store-blind =
    - イメージが読み込まないファイアウォール、ユーザーのファイル（`aclfile`）、パスワードの良し悪し。
    - オプション `-S` 以外の memcached の SASL。
page-open-data-store-fix = 127.0.0.1 か、ファイルシステムのソケットで待ち受けてください。ほかから到達する必要があるなら、ログインを求め、TLS を使ってください。

page-open-camera-stream-sees =
    イメージが起動する RTSP サーバー：MediaMTX（旧 rtsp-simple-server）、v4l2rtspserver、live555 のもの。

    - 5.5-4 の*違反*（単位 5.5-4-1a：ネットワークから到達できるものに認証がない）：`-U` のない v4l2rtspserver。ユーザーの一覧が `any` に、パスワードなしでどこからでもすべてのストリームの `read` または `publish` を許す MediaMTX（RTSP、RTMP、SRT、または HLS と WebRTC のページ）。
    - *要確認*：同じことが特定のストリーム（`path`）に限られるもの。ユーザーが挙げられていない MediaMTX。ソースを変えない限り誰にも尋ねない live555MediaServer。起動するかがイメージからは決まらない。
    - *参考*：ユーザーとパスワードのある MediaMTX、または別のサーバーに尋ねるもの。
page-open-camera-stream-why = 誰かの家の映像は個人データです。ログインのないストリームを探すだけの検索エンジンがあります。
page-open-camera-stream-blind =
    - メーカー自身のプログラムの一部であるサーバーと、それが求めるもの：多くのカメラにあります。
    - ファイアウォール。すべての製品で同じパスワード。
page-open-camera-stream-fix = 所有者が決めるユーザーとパスワードを求め、ストリームを TLS（RTSPS）か VPN の中で運んでください。

page-open-file-share-sees =
    ゲストを入れる Samba と ksmbd の共有（smb.conf、OpenWrt の `/etc/config/samba4` など）、`auth users` のない rsync デーモンのモジュール、`sec=krb5` のない NFS のエクスポート（`/etc/exports`、`/etc/exports.d`）、ファイルを受け取る TFTP サーバー（`-c`）。

    - 5.5-4 の*違反*（単位 5.5-4-1a：ネットワークから到達できるものに認証がない）：サーバーが起動し、誰でも書け、アドレスでもユーザーでも制限されていない。
    - *要確認*：誰でも読める。NFS がアドレスのネットワーク全体に提供する。または、その一部がイメージからは決まらない。
    - 何も言わない：プリンター、`homes`、`available = no` の共有、名指しされたホストへのエクスポート、起動しないサーバー。
page-open-file-share-why = 共有で見つけたものを暗号化または削除するマルウェアには、これで十分です。書ける場所には、機器や所有者が後で実行するプログラムも置けます。NFS は尋ねた側が名乗るユーザーをそのまま受け取ります。Kerberos がなければ、誰もが名乗ったとおりの者になります。
page-open-file-share-blind =
    - 共有に何があるか、そのフォルダーがあるか、書き込みを禁じうるファイルの権限。
    - ここに挙げたもの以外に、サーバー全体が共有に与える設定。smb.conf が取り込むファイル。
    - イメージが読み込まないファイアウォール。
page-open-file-share-fix = 共有を出荷せず、所有者にユーザーとパスワードを決めて作らせてください。`guest ok = no`、`map to guest = Never`。rsync では `auth users` と `secrets file`、NFS では `sec=krb5p`。所有者が望む公開の共有は `read only = yes` のままにします。

page-expired-certificate-sees =
    ファイルシステムの最新のファイルが書かれた時点で、有効期間が過ぎていた証明書。証明書とファイルごとに一度、*要確認*。有効期間がその時点より 1 年以上後に始まる場合は*参考*（ファイルが今世紀の 10 年代以降の日付を持つ場合）。

    見送るもの：古いルートを残す、証明書が四つ以上のまとまり。プログラム。文書とテスト。
page-expired-certificate-why = 証明書を確かめる側は拒み、機能が働かないか、確認が切られるかになります。実際に起きるのは後者で、接続の認証がすべて失われます。
page-expired-certificate-blind =
    - その証明書が使われるか、機器に時計があるか。
    - ファイルに日付がないか、展開時の日付しかないイメージやフォルダー：ビルドの時期が分かりません。
    - 製品のサポート中に期限が切れる証明書。
page-expired-certificate-fix = 新しい証明書を発行して出荷するか、古いものを外してください。終わりを計画してください。サポート期間を超える有効期間か、遠隔で更新する方法が要ります。

page-flawed-key-sees =
    公開部分の計算で調べる、RSA の鍵と証明書。

    - 5.5-1 の*違反*（単位 5.5-1-1d：暗号に実行可能な既知の攻撃がないかを問う）：指数が 1。二つの素数が近すぎてフェルマーの方法で見つかる。イメージの二つの鍵が素数を共有する。または 2048 ビット以下の法が、Infineon のライブラリの作る鍵の形をしている（ROCA）。どれも証明です。誰でも読めるものから秘密鍵が導けます。
    - 同じ単位の*要確認*：より大きな鍵のその形。単位 5.5-1-1c では 17 未満の指数。それ自体は攻撃ではありませんが、ライブラリがパディングをきちんと調べないと、偽の署名に使われます。

    見送るもの：証明書が四つ以上のまとまり、プログラムの中の鍵、文書とテスト。
page-flawed-key-why = こうした欠陥のある鍵は、大きさに関係なく何も守りません。組み込み機器で知られる、初回起動時に乱数が足りない生成器や、欠陥のあるライブラリを持つチップから生まれます。
page-flawed-key-blind =
    - 鍵の用途と、機器が自分で作る鍵。
    - 2008 年の Debian の壊れた生成器の鍵：見分けるには、このプログラムにない一覧が要ります。
    - ほかの製品の鍵と共有する素数。
    - 楕円曲線の欠陥と、鍵が作った署名の欠陥。
page-flawed-key-fix = 乱数の十分な機械で、現行のライブラリを使って新しい鍵を作ってください。機器が自分で作る鍵は、生成器の準備ができてから作ります。古い鍵で署名したものは取り替えてください。

page-vnc-without-password-sees =
    イメージが起動する VNC サーバーと、コマンドラインがパスワードについて述べること。

    - 5.5-4 の*違反*（単位 5.5-4-1a：ネットワークから到達できるものに認証がない）：`x11vnc -nopw` または `Xvnc -SecurityTypes None` で、機器自身に限るものがない。
    - *要確認*：パスワードについて何も述べられていない。パスワードを知らないサーバー。起動するかがイメージからは決まらない。
page-vnc-without-password-why = ポートに届く人は、ログイン中の人と同じように画面を見て、キーボードを使えます。
page-vnc-without-password-blind =
    - ファイルの設定（`~/.x11vncrc`、`~/.vnc`）と、イメージが読み込まないファイアウォール。
    - パスワードの良し悪し。VNC 自体は暗号化されず、8 文字までしか見ません。
page-vnc-without-password-fix = 外してください。メーカー自身の保守には、所有者が有効にする SSH を鍵とともに使い、その奥で 127.0.0.1 の VNC を使ってください。

page-weak-certificate-signature-sees =
    署名が MD2、MD5、SHA-1 によるものである証明書。証明書とファイルごとに一度、*要確認*。

    見送るもの：自己署名の証明書（名前で信頼され、その署名は誰も確かめない）。証明書が四つ以上のまとまり。プログラム。文書とテスト。
page-weak-certificate-signature-why = MD5 が同じ二つの証明書は半日で、SHA-1 が同じものは 1 万ユーロほどで作れます。一方に署名を得た人は、自分のものでない名前の他方にも署名を得ています。
page-weak-certificate-signature-blind =
    - その証明書が使われるか、確かめる側がそのハッシュをまだ受け付けるか。
    - ハッシュが証明書の別の場所にある RSA-PSS の署名。
page-weak-certificate-signature-fix = SHA-256 で証明書を発行し直し、認証局がまだ SHA-1 で署名するなら、その鍵を退役させてください。

page-weak-tls-cipher-sees =
    サーバーが起動し TLS のアドレスを持つ場合に、lighttpd、nginx、Apache の httpd、mini_httpd、stunnel、vsftpd、mosquitto の設定にある暗号スイートの一覧。

    - 5.5-1 の*違反*（単位 5.5-1-1d：暗号に実行可能な攻撃が知られている）：一覧が、暗号化なし（`NULL`）、認証なし（`aNULL`、`ADH`）、輸出用の強度、RC4、単独の DES のスイートを有効にし、1.1.0 より前の OpenSSL がイメージにあり、自身のセキュリティレベルでそれらを使わない 1.1.0 以降のものはない。
    - *要確認*：同じだがそれが見えない、またはサーバーが起動するかがイメージからは決まらない。3DES。
    - 何も言わない：一覧が除くもの（`!RC4`）。
page-weak-tls-cipher-why = 間にいる人とクライアントが一覧から選びます。これらのスイートでは、中身を読まれるか、サーバーが別のものでありえます。
page-weak-tls-cipher-blind =
    - `ALL` や `DEFAULT` といった名前がライブラリにとって意味するもの：版によります。
    - クライアントの好む順序と、通信に現れるもの。
page-weak-tls-cipher-fix = 一覧を外すか、`HIGH:!aNULL:!eNULL:!3DES` を指定してください。TLS 1.2 と 1.3 のサーバーに、より古いものは要りません。
