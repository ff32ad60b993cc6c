# SPDX-License-Identifier: Apache-2.0 OR MIT
page-adb-over-network-sees =
    Android イメージのプロパティのうち `service.adb.tcp.port` または `persist.adb.tcp.port` にあるポート。adbd がすべてのインターフェースで待ち受けるようになります。

    - 5.6-1（単位 5.6-1-1a：正当化するものがない）と 5.6-4（単位 5.6-4-1c：デバッグインターフェースが既定で有効）の*違反*。
    - 同じ単位の*要確認*：`ro.adb.secure=1` は、所有者の承認が要る鍵を求めます。
page-adb-over-network-why = 接続した誰もが得られるシェルです。ポート 5555 の開いたテレビやセットトップボックスにはワーム（ADB.Miner、Trinity）が住み着いています。
page-adb-over-network-blind =
    - adbd がイメージにあり起動するか、ファイアウォール。
    - プログラムが後から設定するポート。
page-adb-over-network-fix = 製品版からこのプロパティを外し、`userdebug` ではなく `user` としてビルドしてください。

page-authorized-key-sees =
    どの鍵でログインできるかを書いたファイル（dropbear または OpenSSH の `authorized_keys`）にある、またはそのようなファイルを書くスクリプトにある、イメージ内の公開鍵。鍵とファイルごとに一度、*要確認*。

    違反としない理由：公開鍵は秘密ではないので*重要な*セキュリティパラメータではなく（5.4-3）、鍵はパスワードではありません（5.1-1）。これは、所有者が管理していないインターフェース（単位 5.6-1-2b：IXIT に抜けたインターフェース）の奥にある、ネットワーク経由の第二の認証の仕組みです（単位 5.1-5-2a：IXIT に抜けた仕組み）。抜けているかどうかは宣言が示すことです。宣言され、所有者に説明され、所有者が選んだアカウントに結び付いた遠隔サポートは欠陥ではありません。だから人が見る必要があります。
page-authorized-key-why = 秘密鍵を持つ人は、所有者のパスワードに関係なく、このイメージから作られたすべての製品にログインでき、所有者には見えません。その一つの鍵が漏れるか、作った開発者が去れば、すべての製品が一度に開き、閉じられるのは更新だけです。開発者の鍵は、意図してより誤って残されることのほうが多いものです。
page-authorized-key-blind =
    - SSH サーバーが起動するか、このファイルを読み、このアカウントを認めるか。
    - 秘密鍵を誰が持つか。
    - 初回起動時に加わる鍵やサーバーから取得する鍵（`AuthorizedKeysCommand`）、利用者の認証局（`TrustedUserCAKeys`）。
page-authorized-key-fix = 製品版から鍵を外し、`authorized_keys` ファイルに行があればビルドを失敗させてください。サポートに入口が必要なら、所有者が期間を区切り、その製品だけの鍵か証明書で開くようにし、IXIT（表 1 と 15）で宣言してください。

page-boot-shell-argument-sees =
    ブートローダーがカーネルに渡すコマンドライン（環境変数、そのコマンド、デバイスツリー、ファイル `cmdline.txt`、`extlinux.conf`、`grub.cfg`、`uEnv.txt`）が、システムの代わりにシェルを起動するか、シェルに至る場合：`init=/bin/sh`、`rdinit=/bin/sh`、`rd.break`、`systemd.debug-shell`、`single`。`init=` が複数あれば最後のものが有効です。

    5.6-4 の*違反*（単位 5.6-4-1b と 5.6-4-1c：不要なデバッグインターフェースが無効でない）：シェルがコンソールにあり、パスワードを求めない。*要確認*：`single` だけの場合（何が求められるかはシステムによります）、スクリプトを渡されるシェル、置き換えられうる、条件付きで設定される、または複数のうちの一つであるコマンドライン。
page-boot-shell-argument-why = シリアルの端子に届く人は、どのアカウントやサービスよりも先に root になります。
page-boot-shell-argument-blind =
    - コンソールが筐体の外に出ているか、製品の環境変数が異なるか。
    - 機器だけが知る値から組み立てられるコマンドライン。
page-boot-shell-argument-fix = 製品版の `bootargs` からこの語を外し、フラッシュ上の環境変数が戻せないようにローダーをビルドしてください（`CONFIG_CMDLINE_FORCE`、署名済みのコマンドライン、書き込み禁止の環境変数）。

page-console-root-shell-sees =
    シリアルポートや画面など、機器のコンソールで得られるもの：inittab の行（`askfirst`、`askconsole`、`respawn`）、systemd のユニット（getty、または `StandardInput=tty` のシェル）、起動スクリプトが端末に出すシェル、Android の init のコンソール。systemd が読まない inittab は数えません。

    - 5.6-4（単位 5.6-4-2a）の*違反*：すぐにシェルが出る。
    - *要確認*：設定により、シェルかログインプロンプト（OpenWrt の `login.sh` は `ttylogin` が設定されている場合だけ尋ねる）、または条件付きのシェル。
    - 何も言わない：ログインプロンプト。パスワードなしで開くかは `password-less-account` が示します。

    単位 5.6-4-2a とする理由：各デバッグインターフェースが既定の状態で無効かを問うもので、イメージがその状態です。コンソールごとに所見一つ。
page-console-root-shell-why = 筐体を開けるか、外側にシリアルの端子を見つけた人は、数ユーロのケーブルで root を得ます。機器のすべての鍵とパスワード、おそらくはメーカーのサービスも手に入ります。次の穴もそうして見つかります。5.6-4 は、物理的に触れられるデバッグインターフェースをソフトウェアで無効にすることを求めます。
page-console-root-shell-blind =
    - 線がコネクターや端子に出ているか、どこにも出ていないか。5.6-4 は物理的に触れられるインターフェースについて述べています（TS 103 701 によれば標準のケーブルで）。なければ、条件 13 が成り立たないと宣言すれば、規定は適用されません。
    - ローダーがコンソールを閉じるか（カーネルのコマンドラインの `console=`）、ローダー自身のプロンプト。
    - 別のプログラムが開くコンソール。
page-console-root-shell-fix = 製品版の `/etc/inittab` からその行を外し、カーネルのコンソールを null にしてください。保守に必要なら、製品ごとのパスワードでのログイン（`getty`、`login`）を置き、所有者が有効にするまで止めておいてください。

page-debug-tool-sees = ほかのプログラム、メモリー、通信を覗くための単独のプログラム：`gdbserver`、`strace`、`tcpdump`、`socat` など、名前で判断します。プログラムごとに一度、*要確認*。
page-debug-tool-why = 5.6-6 は、コードが製品に必要なものに限られることを求めます。デバッグツールは所有者の役には立たず、侵入者には大いに役立ちます。何も持ち込まずに、メモリーの秘密や通信中のパスワードを読めます。
page-debug-tool-blind =
    - 別名のツールと、BusyBox に組み込まれたもの。
    - 製品のサービスがそのツールを呼ぶか。
page-debug-tool-fix = 製品版からパッケージを外し、開発用のビルドにだけ残してください。製品に必要なら IXIT 表 16 に書いてください。

page-executable-stack-sees = ファイルシステムの各 ELF プログラムとライブラリがスタックについて述べていること（`PT_GNU_STACK`）。すべてが実行不可を求めていれば*順守*。実行可能を求めるもの、または何も言わないもの（多くの機械では既定で実行可能）があれば、ファイルシステムごとに一度、最初のいくつかとともに*要確認*。カーネルモジュールは除きます。
page-executable-stack-why = 5.6-8 は、ハードウェアによるメモリーのアクセス制御を求めます。書き込みも実行もできるメモリーページはそれを手放すことです。あふれてデータとして入ったものがコードとして動きます。スタックが実行可能なライブラリが一つあれば、それを読み込むすべてのプロセスのスタックが実行可能になります。
page-executable-stack-blind =
    - プロセッサーの能力と、カーネルがそれを使うか：リリース 3 より前の MIPS はページに印を付けられません。
    - プログラムが自分で確保するメモリーと、ELF ファイルのないマイクロコントローラー。
    - ライブラリが求める理由：多くは注記のないアセンブラーのファイルです。
page-executable-stack-fix = `-z noexecstack` でリンクし、アセンブラーのファイルに `.section .note.GNU-stack,"",@progbits` を加えてください。`readelf -lW` で表示できます。プロセッサーが何を守るかを IXIT 表 18 に書いてください。

page-kernel-memory-unprotected-sees =
    カーネルが自ら述べるビルドオプション（`CONFIG_IKCONFIG`）。

    - 5.6-8 の*要確認*（単位 5.6-8-1b：仕組みはメモリーへのアクセスを制御するか）：カーネルのコードを書き換えられる、またはデータを実行できる（`STRICT_KERNEL_RWX` が未設定）。`/dev/mem` が全メモリーを渡す（`STRICT_DEVMEM` なしの `DEVMEM`）。`/dev/kmem`。
    - 同じ単位の*順守*：`STRICT_KERNEL_RWX` が設定され、`/dev/mem` がないか制限されている。
page-kernel-memory-unprotected-why = そうでないと、ドライバー一つの穴でカーネルを変えられ、root はメモリー上のすべての鍵を読めます。
page-kernel-memory-unprotected-blind =
    - オプションを持たないカーネル。コマンドラインが切るオプション（`rodata=off`）。
    - そのハードウェアがなく、オプション自体がない機械。
page-kernel-memory-unprotected-fix = `CONFIG_STRICT_KERNEL_RWX`、`CONFIG_STRICT_MODULE_RWX` を設定し、`CONFIG_DEVMEM` と `CONFIG_DEVKMEM` を切ってください。

page-legacy-remote-service-sees =
    イメージが起動時または接続時に開始するもの（inetd、`tcpsvd`、`udpsvd`、`tcpserver`、`s6-tcpserver`）のうち、FTP（`vsftpd`、`proftpd`、`pure-ftpd`、`bftpd`、`ftpd`）、TFTP（`tftpd`、`atftpd`）、r 系サービス（`rshd`、`rlogind`、`rexecd`）を提供するプログラム。Telnet には専用のチェックがあります。

    - 5.6-1（単位 5.6-1-1a）の*違反*。ログインが平文で通るなら（ログインのない TFTP 以外すべて）5.5-1（単位 5.5-1-1a）も：出荷状態で有効である。
    - *要確認*：設定に TLS が出てくるが、TLS なしの接続を拒むとは示されていない FTP。または、イメージだけでは決まらない条件での起動。
    - 何も言わない：TLS なしのログインを拒む FTP（`anonymous_enable=NO` と併せた vsftpd の `ssl_enable=YES`、ProFTPD の `TLSRequired on`、Pure-FTPd の `TLS 2` か `-Y 2`）、機器自身だけに開くサーバー（127.0.0.1）、クライアント（`ftp`、`tftp`、`ftpget`）、何からも起動されないアプレット、コメントにされた行、イメージにないプログラム。

    単位 5.6-1-1a とする理由：有効な各インターフェースを目的が正当化するかを問うものです。いずれにも数十年前から暗号化された後継（SFTP、HTTPS、SSH）があるので、正当化するものはありません。
page-legacy-remote-service-why = FTP と r 系サービスは名前、パスワード、内容を平文で送り、TFTP はパスワードをまったく求めず、r 系サービスは送信元アドレスを信じます。所有者が使う機能より開発や製造の名残であることが多く、スキャナーは数時間で見つけます。
page-legacy-remote-service-blind =
    - ポートを閉じるファイアウォールと、応答するか。それには機器が必要です。
    - サーバーが何を渡すか：公開ファイルだけなら TFTP は許容できるかもしれません。
    - 別名のサーバー、または別のプログラムの中のサーバー（dnsmasq の `--enable-tftp`、メーカーのデーモン）。
page-legacy-remote-service-fix = 起動する行を外し、ビルドからプログラムを外してください。ファイルを移す必要があるなら SFTP か HTTPS を、所有者が有効にするまで止めた状態で使ってください。

page-loader-console-open-sees =
    環境変数または制御ツリーにある U-Boot の `bootdelay`。

    - 5.6-4 の*要確認*（単位 5.6-4-1a）：0 以上か -1 である。間に合うようにシリアルポートへキーを送った人はローダーのプロンプトを得ます。そこからメモリーとフラッシュを読み書きし、渡したものを起動できます。
    - *参考*：-2 なら、キーを見ずにすぐ起動します。ほかのデバッグインターフェースについては何も示しません。
page-loader-console-open-why = ローダーのプロンプトは、あらゆるログインより下にあるデバッグインターフェースです。`setenv bootargs … init=/bin/sh` で足ります。
page-loader-console-open-blind =
    - プロンプトのパスワードや秘密の語（`CONFIG_AUTOBOOT_KEYED`）と、無効にされたコンソール。
    - 環境変数にもツリーにもない場合の、ローダーに組み込まれた値。
    - 端子があるか、筐体を開けずに届くか。
page-loader-console-open-fix = 製品版では `bootdelay` を -2 にするか（`CONFIG_BOOTDELAY=-2`）、製品ごとのパスワードを求めてください（`CONFIG_AUTOBOOT_KEYED`、`CONFIG_AUTOBOOT_ENCRYPTION`）。環境変数を書き込みから守ってください。

page-remote-shell-starts-sees =
    イメージが起動時または接続時に開始するもののうち、ネットワークにシェルを渡すもの：待ち受ける netcat（`nc -l … -e /bin/sh`）、`socat TCP-LISTEN:… EXEC:/bin/sh`、シェルをコマンドとする `ttyd`、シェルを実行する inetd、`tcpsvd`、`tcpserver`。

    - 5.6-1（単位 5.6-1-1a）、5.5-4（単位 5.5-4-2a）、5.5-5（単位 5.5-5-2a）の*違反*：出荷状態で起動する。
    - *要確認*：イメージだけでは決まらない条件で起動する。アドレスが限られている（`--allow`、`range=`）。または `-W` のない `ttyd`（後の版はシェルを見せるだけで入力を受け付けない）。
    - 何も言わない：機器自身だけに開いている、ログインを求める（`login`、`ttyd -c`、クライアント証明書）、スクリプトかほかのプログラムを実行する、または起動するものがない。Telnet には専用のチェックがあります。

    単位 5.6-1-1a とする理由：有効な各インターフェースを目的が正当化するかを問うものです。誰なのかを尋ねないシェルを正当化するものはありません。
page-remote-shell-starts-why = ポートに届いた人は機器を手に入れます。たいていは root として、痕跡もなく、平文のままです。ワームが探している、開発の名残です。
page-remote-shell-starts-blind =
    - ポートを閉じるファイアウォールと、応答するか。それには機器が必要です。
    - ほかのプログラム、またはほかの言語のスクリプトが開くシェル。別名のサーバー。
page-remote-shell-starts-fix = 起動する行を外し、ビルドからプログラムを外してください。ネットワーク経由のシェルが必要なら、鍵を使う SSH とし、所有者が有効にするまで止めておいてください。

page-setuid-program-sees = root が所有し、set-user-ID ビットを持つ ELF プログラム。プログラムごとに一度、*要確認*。
page-setuid-program-why = 専用ユーザーで動くサービスの制限は、それが起動できるプログラムの制限にすぎません。set-user-ID root のプログラム一つに欠陥が一つあれば、その制限は失われます。5.6-7 は最小権限を求めます。
page-setuid-program-blind =
    - プログラムが権限をすぐに返すか（BusyBox はアプレットによりそうする）、root 以外がログインできるか。
    - 拡張属性のケーパビリティ。
    - 所有者を保存しないアーカイブやフォルダー：すべてのファイルが root のものに見えます。
page-setuid-program-fix = root しか呼ばないなら `chmod u-s`。`ping` には `CAP_NET_RAW` を与え、BusyBox ではこのビットが要るアプレットを別のプログラムとしてビルドしてください。

page-sudo-without-password-sees = root 以外のユーザーやグループに、パスワードなしで（`NOPASSWD`）すべて（`ALL`）を実行させる `sudoers` の行。行ごとに一度、*要確認*。個別のプログラムへの権限は見送ります。それが sudo の用途です。
page-sudo-without-password-why = 最小権限（5.6-7）のために専用ユーザーに置いたサービスも、そのユーザーが何でも sudo で呼べるなら、結局は root です。
page-sudo-without-password-blind =
    - そのユーザーが存在し、サービスがそのユーザーで動くか。
    - 別の場所から来る規則（LDAP）と、一覧のうちシェルを与えるプログラム。
page-sudo-without-password-fix = ユーザーに必要なプログラムを、それぞれ完全なパスと引数で挙げるか、その行を外してください。

page-telnet-starts-sees =
    イメージが起動時（inittab、有効な init スクリプト、rc.local、systemd ユニット）、接続時（inetd）、または機器が差し込まれた時（udev、mdev、hotplug のスクリプト）に開始するもののうち、プログラムが Telnet サーバーであるもの：`telnetd`、`in.telnetd`、`utelnetd`、またはこの名前で呼ばれた BusyBox など。

    - 5.6-1（単位 5.6-1-1a）の*違反*：出荷状態で起動する。
    - パスワードなしでシェルを与えるなら、さらに 5.1-1（単位 5.1-1-2b）と 5.5-5（単位 5.5-5-2a）の*違反*：ログインプログラム（`-l`）がシェルである。OpenWrt の、root にパスワードがないうちは何も尋ねないスクリプト `login.sh` で、root にパスワードがない。通常の `login` で、同じファイルシステムのアカウントが開いている（`password-less-account` を参照）。ログインプログラムがシェルなら、所有者がパスワードを設定した後もそうです：5.5-4（単位 5.5-4-2a）。
    - *要確認*：イメージだけでは決まらない条件で起動する。
    - 何も言わない：インストールされているが起動しない、無効、コメントにされている、機器自身のアドレスに限られている（`-b 127.0.0.1`）、または成り立たないことをイメージが示す条件の奥にある。BusyBox の中の Telnet アプレットだけではサーバーではありません。

    単位 5.6-1-1a とする理由：有効な各インターフェースを目的が正当化するかを問うものです。SSH は Telnet のすることをすべてできるので、宣言の有無にかかわらず、消費者向け機器で Telnet を正当化するものはありません。宣言から抜けているか（5.6-1-2b）は、宣言だけが示せる矛盾です。
page-telnet-starts-why = Telnet はパスワードとすべての打鍵を平文で運び、ワームが最初に試すポートです。Mirai とその仲間はこれで生きています。所有者が使うことはほとんどありません。
page-telnet-starts-blind =
    - ログインスクリプトが何をするか：名前で分かるのは OpenWrt の `login.sh` だけです。
    - 別名のサーバー、別のプログラムが動作中に起動するもの（隠しスイッチのあるウェブページ）、読めなかったスクリプトの中のもの。
    - ポートを閉じるファイアウォール。
    - ポートが応答するか。それには機器が必要です。
page-telnet-starts-fix = inittab の行、`/etc/rc.d` のリンク、イメージのスクリプトを外し、BusyBox を `CONFIG_TELNETD` なしでビルドしてください。ネットワーク経由のシェルが必要なら SSH を、所有者が有効にするまで止めた状態で、鍵とともに使ってください。

page-unhardened-service-sees = ネットワークサーバーに必要なものを C ライブラリから取るプログラム（`listen` と `accept`、または `bind` と `recvfrom`）と、そのビルド方法：位置独立、読み取り専用の再配置、スタック保護。三つのうち二つ以上を欠くものを数えます。ファイルシステムごとに一度、最初のいくつかとともに*要確認*。
page-unhardened-service-why = ネットワークから読むプログラムのメモリーの欠陥はよくあります。この三つは費用がかからず、そうした欠陥の多くを侵入口ではなく異常終了に変えます。5.6-9 が求める安全な開発プロセスは、ビルド全体でこれらを有効にします。
page-unhardened-service-blind =
    - 静的にリンクされたプログラムと、ネットワーク機能が独自のライブラリにあるサーバー。
    - プログラムが起動するか、欠陥があるか。
    - スタックにバッファーのない小さなプログラムは、コンパイラーに指示してもスタック保護を持ちません。
page-unhardened-service-fix = `-fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now` でビルドしてください。OpenWrt では「Hardening build options」、Buildroot では「Security options」にすべての選択肢があります。

page-upnp-daemon-sees =
    イメージが起動時に開始し、UPnP を話すプログラム：`miniupnpd`、`upnpd`（ルーターのポートを開く）、`minissdpd`（誰がいるかに応答する）、`minidlna`、`ushare`、`mediatomb`、`gerbera`（メディアサーバー）。

    - 5.6-1（単位 5.6-1-1a）の*違反*：最初の三つのどれかが出荷状態で有効。起動し、設定が無効にしていない。スクリプトが有効で、設定が `enable_upnp 1` または `enabled 1` で、起動の条件（インターフェースの立ち上がり）だけがイメージから決まらない場合も有効とみなします。
    - *要確認*：有効なメディアサーバー（製品の目的かもしれない）。または、イメージからも設定からも決まらない条件での起動。
    - 何も言わない：プログラムが起動しないか、ない。設定が `enabled 0` または `enable_upnp 0`。

    単位 5.6-1-1a とする理由：有効な各インターフェースを目的が正当化するかを問うものです。UPnP にはログインがありません。ウェブページのスクリプトも含め、ネットワーク内のあらゆるプログラムがインターネットへポートを開いたり、機器について知ったりできます。*既定で*有効にすることを目的は正当化しません。所有者が有効にするのは構いません。
page-upnp-daemon-why = ワームは長年 UPnP を使ってルーターの奥の機器に到達し、小さな問い合わせに大きく応答する（偽の送信元にも）SSDP を攻撃の反射に使ってきました。
page-upnp-daemon-blind =
    - 外部の者からポートを守るファイアウォールと、応答するか。それには機器が必要です。
    - 別のプログラムの中の UPnP（メーカーの `httpd`、hostapd の WPS）。
    - 所有者が設定できる規則：`secure_mode` と `perm_rule` は何を開けるかを狭めるだけで、誰が求めるかは問いません。
page-upnp-daemon-fix = イメージから外すか、所有者用のスイッチを付けて無効で出荷してください（`/etc/config/upnpd` に `enabled 0`、`/etc/rc.d` にリンクなし）。製品がメディアサーバーなら、家庭内のネットワークに限り、宣言してください。

page-writable-library-path-sees = プログラムがシステムのフォルダーより先にライブラリを探す場所（`RUNPATH`、`RPATH`）：`/tmp`、`/var/tmp`、`/dev/shm`、`/home`、`/mnt` 以下のフォルダー、起動されたフォルダー（空または相対的な部分）、またはビルドした機械のフォルダー。プログラムごとに一度、*要確認*。
page-writable-library-path-why = そこに書ける人がライブラリを置くと、プログラムが自分の権限でそれを実行します。
page-writable-library-path-blind =
    - 実行時にそのフォルダーがあるか、誰が書けるか。
    - `dlopen` と `LD_LIBRARY_PATH` が持ち込むもの。
page-writable-library-path-fix = `-Wl,-rpath` なしでビルドするか、`patchelf --remove-rpath` でパスを外してください。プログラムのフォルダーが読み取り専用なら `$ORIGIN` で構いません。

page-web-server-as-root-sees =
    サーバーが起動する場合に、lighttpd、nginx、boa、mini_httpd、thttpd、Apache の httpd の設定がサーバーを動かすアカウント。

    - 5.6-7 の*要確認*（単位 5.6-7-1a：最小権限）：root である。
    - *順守*（同じ単位）：イメージにある、番号が 0 でない別のアカウントで、sudo ですべてを実行することを許されていない。
page-web-server-as-root-why = ネットワークから読むものには欠陥があります。そこから入った人は、サーバーの持つものを得ます。root なら、鍵と更新を含む機器全体です。
page-web-server-as-root-blind =
    - 設定が述べていないサーバーが何として動くか：起動時の権限を持ち続けるものもあります。
    - 独自の権限を得る、サーバーの奥のスクリプト（sudo、set-user-ID）と、ほかのデーモン。
    - ケーパビリティや名前空間など、できることの少ない root を囲む柵。
page-web-server-as-root-fix = サーバーに専用のアカウントを与えてください。システムを変える必要のあることは、少数の命令だけを受け付けて一つずつ確かめる、奥の小さなプログラムに任せます。

page-directory-listing-sees = 起動しうるウェブサーバーと、フォルダーの一覧を有効にする設定の行：lighttpd の `dir-listing.activate`、nginx の `autoindex`、Apache の httpd の `Options Indexes`。5.6-2 の*要確認*（単位 5.6-2-2a：ログインせずに知りうること）。
page-directory-listing-why = 一覧は、誰も知るはずのなかったものを見せます。設定の写し、ログ、工場用のページなどです。スキャナーはまずこうした一覧を探します。
page-directory-listing-blind =
    - その行がどのフォルダーについてのもので、何があるか。手前にログインがあるか。
    - 指示がなければフォルダーを一覧にするサーバー。
page-directory-listing-fix = 一覧を無効にしてください。人がファイルを取得する必要があるなら、ファイルを挙げたページを用意します。

page-unbounded-copy-in-service-sees =
    ネットワークサーバーに必要なものを C ライブラリから取り、さらに `gets` を使うか、長さの制限なく文字列を書く関数（`sprintf`、`vsprintf`、`strcpy`、`strcat`）と、文字列をシェルに渡す関数（`system`、`popen`）の両方を使うプログラム。ファイルシステムごとに一度、最初のいくつかとともに*要確認*。

    見送るもの：名前と版が部品として知られるプログラム（BusyBox、dnsmasq、lighttpd）。これらは版が問題です。残るのは、多くはメーカー自身かチップの供給元のものです。

    `_FORTIFY_SOURCE` を付けたビルドでは、コンパイラーが大きさを知る箇所で検査付きの関数になるため、挙がるプログラムは少なくなります。
page-unbounded-copy-in-service-why = `gets` を安全に使う方法はありません。ネットワークから来たものから組み立て、シェルに渡すコマンドラインは、ルーターやカメラで最も多い穴です。
page-unbounded-copy-in-service-blind =
    - コピーされるものがネットワークから来るか、その前に長さが調べられたか。
    - 静的にリンクされたプログラムと、ネットワーク機能が独自のライブラリにあるサーバー。
    - プログラムが起動するか。
page-unbounded-copy-in-service-fix = `snprintf`、`strlcpy`、`fgets` を使ってください。プログラムはシェルを通さず、`posix_spawn` か `execve` と引数の一覧で起動します。新しいコードでは、ほかのものをコンパイラーとリンターに拒ませてください。

page-open-to-internet-sees =
    OpenWrt のファイアウォールのゾーン `wan`、そこから入れる規則、イメージがネットワークで起動するサービス。

    - 5.6-1 の*違反*（単位 5.6-1-1a：インターフェースが有効であることを何が正当化するか）：規則が読み込まれ、インターネット向けでないサービス（Telnet、FTP、TFTP、SMB、SNMP、UPnP、平文の HTTP、MQTT、adb）が起動し、どの規則にもないものをゾーンが受け入れるか、そのポートに誰でも入れる規則がある。
    - *要確認*：同じだが、イメージが規則を読み込むのが見えないか、そのゾーンを通って出るほかのネットワークがないか、ほかのサービス（SSH、HTTPS）に到達できる。メーカーが `wan` と呼ぶものが、誰かの家庭内のネットワークかもしれません。
    - *要確認*：読み込まれ、何も拒まない iptables や nftables の規則。
page-open-to-internet-why = インターネットにアドレスを持つものは数分で試されます。まず知られたパスワード、次に知られた穴です。ルーターはそうしてボットネットの一部になります。
page-open-to-internet-blind =
    - 機器の動作中に作られる規則（UPnP、`/etc/firewall.user`、所有者の設定）。
    - 事業者がインターネットから届くアドレスを与えるか。IPv6 は多くがそうです。ルーターでない機器では、家庭内のネットワークがゾーン `wan` にあるかもしれません。
    - iptables を自分で呼ぶスクリプト。
page-open-to-internet-fix = ゾーン `wan` に `option input 'REJECT'` を使い、そこからポートを開く規則を置かないでください。外からの保守が必要なものは、所有者が有効にした VPN かメーカーのサービスを通します。

page-android-debug-build-sees =
    Android イメージのプロパティ。

    - 5.6-4 の*違反*（単位 5.6-4-1c：デバッグインターフェースが既定で有効）：デバッグ用のビルドであり（`ro.debuggable=1` または `ro.secure=0`）、USB が最初から adb を提供し（`persist.sys.usb.config` に `adb` がある）、鍵が求められない（`ro.adb.secure=0`）。
    - 同じ単位の*要確認*：デバッグ用のビルドだが、残りはそうでない。
    - *参考*：`user` 型のビルドのように、`ro.debuggable=0` かつ `ro.secure=1`。
page-android-debug-build-why = このようなビルドでは `adb root` が root シェルを与え、どのアプリもデバッグできます。ケーブルがあれば、鍵、トークン、ユーザーのデータが開かれます。
page-android-debug-build-blind =
    - 後から設定されるプロパティと、これに優先し、イメージにないパーティション。
    - 販売される機器で端子に届くか。
page-android-debug-build-fix = 製品版を `user` としてビルドしてください。`ro.adb.secure=1` のままにし、`persist.sys.usb.config` から adb を外します。

page-reflector-service-sees =
    送信元を偽ったものも含め、小さな問い合わせに大きく応答する UDP のサービスと、イメージが読み込むパケットフィルターがよそ者を遠ざけるか。CISA がそれぞれについて（CoAP については Shadowserver と NETSCOUT が）公表する倍率も示します。

    - 5.6-1 の*違反*（単位 5.6-1-1a：インターフェースが有効であることを何が正当化するか）：inetd 自身の UDP の `chargen`、`qotd`、`echo` など（5.6-5 も、単位 5.6-5-1a：誰にも必要ない）。ネットワーク上の UDP の memcached。誰にでも名前を解決する unbound や BIND（`access-control: 0.0.0.0/0 allow`、`any` の `allow-recursion`）。`wan` に提供するよう指示された miniupnpd。誰にでも `monlist` に応答する 4.2.7 より前の ntpd。すべてを入れるゾーン `wan` の奥で誰にでも開かれた dnsmasq や libcoap の CoAP サーバー（`coap-server`）。
    - *要確認*：inetd 自身の TCP のサービス。よそ者を締め出すパケットフィルターが見えない、版の分からない ntpd や制限のない dnsmasq。ネットワーク上の rpcbind。家庭内のネットワークのアドレスだけで待ち受けるリゾルバーや memcached。機器自身に限られていない libcoap の CoAP サーバー。
page-reflector-service-why = 機器は武器になり、撃たれるのは別の人です。尋ねられたことの五百倍を応答するものは、家庭の回線を洪水にします。事業者はそうした家庭の回線を切ります。
page-reflector-service-blind =
    - 頻度の制限と、サービスが何を除いてビルドされたか。
    - 機器の動作中に作られるフィルター。事業者がインターネットから届くアドレスを与えるか。
    - 家庭内の SNMP と UPnP：`snmp-default-community` と `upnp-daemon` が述べます。
page-reflector-service-fix = 誰にも必要ないものを外し、家庭内のネットワークにだけ提供してください：`local-service`（dnsmasq）、`restrict default … noquery`（ntpd）、`-U 0`（memcached）、家庭のアドレスに対する `access-control`（unbound）、アドレスを指定した `-A`（libcoap）。

page-permissive-access-control-sees =
    設定（`/etc/selinux/config`）とカーネルのコマンドラインから見た SELinux。

    - 5.6-7 の*要確認*（単位 5.6-7-1a）：あるが `permissive` または `disabled` である、またはコマンドラインが切っている（`selinux=0`、`enforcing=0`、`androidboot.selinux=permissive`）。
    - 同じ単位の*順守*：`enforcing` であり、ポリシーとそれを読み込むライブラリ（libselinux）がイメージにあり、コマンドラインがそれに反していない。
    - *参考*：同じだが、ライブラリが見えない。
page-permissive-access-control-why = 強制されないポリシーは、サービスがすべきでなかったことを、した後に記録するだけです。強制すれば、root で動くサービスさえ必要なことに限られます。5.6-7 が求める最小権限です。
page-permissive-access-control-blind =
    - ポリシーが許すことと、許容のままのドメイン。
    - カーネルが SELinux 付きでビルドされたか。
    - ほかの仕組み：AppArmor、SMACK、コンテナ、専用のユーザー。
page-permissive-access-control-fix = 試験用のビルドの許容モードでポリシーを仕上げ、`SELINUX=enforcing` で出荷し、コマンドラインからその語を外してください。

page-inbound-denied-sees =
    イメージが読み込む、OpenWrt のゾーン `wan`、iptables の保存された規則、nftables の規則の組で、どの規則にもないものを拒否または破棄する方針を持つもの。

    - 5.6-1 の*順守*（単位 5.6-1-1a：インターフェースが有効であることを何が正当化するか）：両方のアドレス体系で、入ってくるものが拒まれ、アドレスの割り当て（DHCP）、エラーとグループの通知（ICMP、IGMP）、トンネル（ESP、IKE）に要るもの以上を入れる規則がない。
    - *参考*：別のポートを開く規則がある、または二つのアドレス体系の一方が絞られているのが見えない。

    すべてを入れるフィルターについては `open-to-internet` が述べます。起動の後の段階が規則を取り消す場合（`nft flush ruleset`、`iptables -F`、`iptables -P INPUT ACCEPT`）、どの規則が効いているか分からないため、何も述べません。
page-inbound-denied-why = 誰も届かないところには、誰も侵入できません。既定で閉じたフィルターは、後の版が気づかれずに持ち込むサービスも守ります。
page-inbound-denied-blind =
    - 家庭内のネットワークにできること：ルーターでは入れられます。
    - 機器の動作中に作られる規則（UPnP、所有者の設定）と、ほかから飛ぶチェーン。
    - 規則の求めるものをカーネルが備えているか。
page-inbound-denied-fix = 順守なら何もありません。規則がポートを開くなら、それぞれ誰に必要かを問い、IPv6 にも IPv4 と同じ規則を適用してください。

page-removable-media-script-sees = メモリーカードやスティックがマウントされる場所（`/mnt/sdcard`、`/media`、`/mnt/mmc`、`/mnt/usb`）の下のファイルを、スクリプト、プログラム、または `.` で実行し、何も検証しないシェルスクリプト。行ごとに一度、5.6-4（単位 5.6-4-1c：不要なデバッグインターフェース）と 5.13-1（単位 5.13-1-1a：入力が検証される）の*要確認*。
page-removable-media-script-why = メーカーが試験プログラムを読み込む方法であり、カメラの所有者が root になる方法です。玄関先や店頭で一分でも機器を手にした人は、カードを挿して好きなものを root として実行できます。
page-removable-media-script-blind =
    - スクリプトが実際に起動されるか、スロットに外から届くか。
    - 別の名前の場所にマウントされるカードと、コンパイル済みのプログラム。
    - スクリプトが検証するものがこのファイルかどうか。
page-removable-media-script-fix = 製品版から外してください。カードから何かを取り込む必要があるなら、実行前にイメージ内の鍵で署名を確かめてください。
