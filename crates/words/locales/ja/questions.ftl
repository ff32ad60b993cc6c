# SPDX-License-Identifier: Apache-2.0 OR MIT
# 平易な質問：何を尋ねるか、その理由、よい回答の例、選択肢。

question-software-update = 販売後に、製品のソフトウェアを入れ替えることができますか。
question-software-update-why = 3 番目の指針の半分がこれにかかっており、ほとんどの法律も求めています。
question-software-update-good-1 = すべてできる。ファームウェアと無線モジュールをまとめて更新
question-software-update-good-2 = ROM にあるブートローダー以外はすべてできる
question-software-update-is-all = すべての部分を入れ替えられる
question-software-update-is-part = 入れ替えられない部分がある
question-software-update-is-none = 何も入れ替えられない

question-update-source = 更新はどのように製品に入りますか。経路ごとに、何が起こるかを順を追って書いてください。
question-update-source-why = 経路は一つずつ判定され、漏れが一つでもあると試験は不合格になります。ネットワークから届く更新は、製品が信頼する相手を拠りどころにして検証する必要があります。
question-update-source-good-1 = Wi-Fi：製品が自社サーバーに問い合わせ、取得して検証し、夜間にインストール
question-update-source-good-2 = アプリから Bluetooth で、また USB メモリーで
question-update-source-is-network = 製品が自分で取得する
question-update-source-is-app = スマートフォンのアプリが渡す
question-update-source-is-usb-or-card = USB メモリー、カード、ケーブルで入れる
question-update-source-is-service = 自社のサービス拠点の作業台でのみ入れる

question-who-logs-in = 人またはほかの機器が、製品そのものにログインしますか。
question-who-logs-in-why = パスワードや推測に関する要求は、ログインがある場合にだけ当てはまります。
question-who-logs-in-good-1 = しない。ボタンが一つとクラウドのアカウントがあるだけ
question-who-logs-in-good-2 = 所有者が、製品のウェブページで
question-who-logs-in-is-nobody = 製品へのログインはない
question-who-logs-in-is-user = 人がログインする
question-who-logs-in-is-machine = ほかの機器やサーバーだけがログインする
question-who-logs-in-is-both = 人も機器もログインする

question-login-factor = ログインするには何を示す必要がありますか。
question-login-factor-why = パスワードには専用の規則があります。
question-login-factor-good-1 = パスワード
question-login-factor-good-2 = ペアリング時にアプリに保存された証明書
question-login-factor-is-password = パスワード、PIN、コード
question-login-factor-is-key = 鍵、証明書、トークン
question-login-factor-is-biometric = 指紋、顔、声
question-login-factor-is-nothing = 近くにいること：ボタンまたはペアリングの受付時間

question-preset-password = 箱を開けたとき、パスワードはすでに設定されていますか。
question-preset-password-why = すべての製品に同じパスワードを使うことは、大規模なボットネットを生んだ欠陥であり、英国とオーストラリアでは違法です。
question-preset-password-good-1 = いいえ。所有者が最初に決める必要がある
question-preset-password-good-2 = はい。ラベルごとに異なる乱数のパスワード
question-preset-password-is-none = 最初のパスワードは所有者が決める
question-preset-password-is-own = 製品ごとに固有のパスワードがある
question-preset-password-is-same = すべての製品で同じパスワードである

question-talks-to = 製品は誰と、どのプロトコルでデータをやり取りしますか。また、家の外から製品にアクセスできますか。
question-talks-to-why = どの接続も保護し、どの入力も検証する必要があります。
question-talks-to-good-1 = TLS 上の MQTT で自社クラウドと。製品から外へ接続する
question-talks-to-good-2 = 同じネットワーク内のスマートフォンアプリと HTTPS で
question-talks-to-is-own-cloud = 自社が運用するサーバー
question-talks-to-is-other-cloud = 他社が運用するサーバー
question-talks-to-is-app = 自社のスマートフォンアプリ
question-talks-to-is-local = 家の中のほかの機器
question-talks-to-is-nobody = 相手はなく、画面もボタンもない

question-reachable = 設定が済んだ後、ネットワーク上のほかのものから製品の機能にアクセスできますか。
question-reachable-why = ウェブページ、API、ストリームには、それぞれログインが必要です。
question-reachable-good-1 = はい。ポート 80 のウェブページ
question-reachable-good-2 = いいえ。外へ接続するだけ

question-settings-by-network = セキュリティに関わる設定を、ネットワーク経由で変更できますか。
question-settings-by-network-why = パスワード、ユーザー、Wi-Fi、更新、外部からのアクセスなどです。
question-settings-by-network-good-1 = はい。ログイン後にアプリで
question-settings-by-network-good-2 = いいえ。ボタンでのみ

question-secrets = 製品はどの秘密や信頼する鍵を保持し、それぞれ何に使いますか。
question-secrets-why = 誰にも読まれず、すり替えられないように保存する必要があります。試験所はこの一覧をほかのすべての回答と突き合わせます。
question-secrets-good-1 = Wi-Fi の鍵、自社クラウド用の秘密鍵、更新を確かめる公開鍵（公開）
question-secrets-is-passwords = パスワード、PIN、Wi-Fi の鍵
question-secrets-is-cloud-keys = サーバーやアプリ用の鍵、トークン、証明書
question-secrets-is-update-secret = 更新の検証や復号に使う秘密
question-secrets-is-public-key = 製品が信頼する公開鍵またはルート証明書
question-secrets-is-none = 何もない

question-personal-data = 製品、アプリ、クラウドは、個人に関するデータを扱いますか。
question-personal-data-why = 氏名、メールアドレス、位置、画像、声、生活習慣などです。第 6 章の全体がこの回答で決まります。
question-personal-data-good-1 = アカウント用のメールアドレスと、照明を点けていた時刻
question-personal-data-good-2 = なし。アカウントもなく、何も保存しない
question-personal-data-is-none = 扱わない
question-personal-data-is-some = 扱う
question-personal-data-is-sensitive = 扱い、漏れると被害が出る（映像、音声、健康、位置、支払い）

question-telemetry = 製品は利用状況、クラッシュ、計測のデータを自社に送りますか。
question-telemetry-why = 攻撃の兆候がないか見張るべきデータであり、利用者にも伝える必要があります。
question-telemetry-good-1 = はい。クラッシュログと稼働時間
question-telemetry-good-2 = いいえ

question-senses = 製品は周囲の何を感知できますか。
question-senses-why = 使っていないものも含め、すべてのセンサーを取扱説明書に載せる必要があります。
question-senses-good-1 = カメラ、マイク、動き
question-senses-good-2 = なし
question-senses-is-environment = 温度、光、煙、電波など

question-debug-port = 普通のケーブルでデバッグ端子に接続できますか。
question-debug-port-why = シリアルコンソールや USB デバッグは、販売する製品では無効でなければなりません。
question-debug-port-good-1 = コネクターはなく、接着した筐体の中にテストパッドがあるだけ
question-debug-port-good-2 = USB ポートがあり、デバッグは無効
question-debug-port-is-none = 接続できない
question-debug-port-is-off = 接続できるが、無効である
question-debug-port-is-open = 接続でき、応答する

question-user-data = 製品は、ユーザーから得たものを何か保持しますか。
question-user-data-why = 設定、Wi-Fi の鍵、名前、録画や録音などは、ユーザーが消去できる必要があります。
question-user-data-good-1 = はい。Wi-Fi の鍵とスケジュール
question-user-data-good-2 = いいえ

question-constrained = 製品は、セキュリティ機能を備えられないほど、用途による制約が大きいですか。
question-constrained-why = そのような製品はまれです。「はい」には試験所が認める理由が必要で、V3.1.3 では仕組みごとに理由が求められます。
question-constrained-good-1 = いいえ
question-constrained-good-2 = はい。ボタン電池で動き、1 日に 2 秒だけ起きるドアセンサー

question-model-name = 型番は何ですか。所有者はどこでそれを確認できますか。
question-model-name-why = 型番がなければ、サポート期間も正しい更新も見つけられません。
question-model-name-good-1 = Lamp X1：底面のラベルと、アプリの「情報」画面

question-policy-url = 脆弱性の報告方法を、どこで案内していますか。
question-policy-url-why = 英国、オーストラリア、CRA で求められます。アカウントなしで誰でも読める必要があります。
question-policy-url-good-1 = https://example.com/security
question-policy-url-good-2 = まだない

question-policy-says = そのページには何が書かれていますか。
question-policy-says-why = 三つの点がすべて必要です。
question-policy-says-good-1 = メールアドレス、3 日以内の返信、2 週間ごとの状況連絡
question-policy-says-is-contact = 連絡の方法
question-policy-says-is-receipt = 受領を確認する時期
question-policy-says-is-progress = 解決までの状況を知らせる頻度
question-policy-says-is-nothing = どれも書かれていない

question-support-end = セキュリティ更新はいつまで提供しますか。
question-support-end-why = 「提供しない」という答えであっても、購入者は知る必要があります。
question-support-end-good-1 = 2031-12-31
question-support-end-good-2 = 販売日から 5 年間

question-support-url = その日付はどこに公表していますか。
question-support-url-why = 誰でも見られる場所に、平易な言葉で、自社で販売する場合は製品の主な情報の近くに示します。
question-support-url-good-1 = https://example.com/x1/support

question-sensors-doc = 所有者は、センサーについての説明をどこで読めますか。
question-sensors-doc-why = 思いがけず見つかったマイクのために、信用を失ったメーカーがあります。
question-sensors-doc-good-1 = 取扱説明書の 4 ページ

question-change-doc = パスワードなどのログイン手段の変更方法は、どこで説明していますか。
question-change-doc-why = 専門家でない人に向けた平易な言葉が必要です。
question-change-doc-good-1 = ヘルプページ：パスワードを変更する

question-privacy-doc = どの個人データを、どのように、誰が、なぜ使うかを、どこに示していますか。
question-privacy-doc-why = 第三者や広告主も含みます。
question-privacy-doc-good-1 = https://example.com/privacy

question-telemetry-doc = どの利用データを収集し、どのように、誰が、なぜ使うかを、どこに示していますか。
question-telemetry-doc-why = 収集する場合は必ず必要です。
question-telemetry-doc-good-1 = プライバシー通知の「診断」の項

question-no-update-doc = 更新できない部分がある理由とその交換方法を、どこで説明していますか。
question-no-update-doc-why = 購入者は買う前に知るべきです。
question-no-update-doc-good-1 = サポートページ：センサーヘッドは 2030 年まで無償交換

question-login-list = ログインの方法を一つずつ、どこから、誰のためのものかとともに挙げてください。
question-login-list-why = 試験所は、この一覧から漏れた方法を探します。
question-login-list-good-1 = 所有者用の、ポート 443 のウェブページ
question-login-list-good-2 = クラウドから製品へ、証明書を使用

question-password-made = 製品ごとのパスワードはどのように作りますか。
question-password-made-why = 連番を使わず、MAC や製造番号から導かず、十分に長くする必要があります。
question-password-made-good-1 = ハードウェア乱数生成器による 16 文字の英数字、ラベルに印刷

question-password-forced = 所有者がパスワードを決めるまで、製品は動作を拒みますか。
question-password-forced-why = 飛ばせる選択では、扉を開けたままにするのと同じです。
question-password-forced-good-1 = はい

question-login-crypto = ログインの情報は、送る途中でどのように保護されますか。
question-login-crypto-why = 暗号化されていない HTTP や Telnet では、近くにいる誰にでもパスワードが見えます。
question-login-crypto-good-1 = TLS 1.3、製品の証明書を使用。パスワードは平文で送らない

question-login-change = 所有者は、すべてのパスワード、PIN、鍵を変更できますか。
question-login-change-why = 漏れたものは取り替えられる必要があります。
question-login-change-good-1 = はい。設定で

question-login-guess = ネットワーク経由で何度も間違えると、どうなりますか。
question-login-guess-why = プログラムは何百万ものパスワードを試します。
question-login-guess-good-1 = 5 回試すと 10 分間停止
question-login-guess-is-delay = 待ち時間がだんだん長くなる
question-login-guess-is-lock = ロックされる
question-login-guess-is-long-secret = 秘密が長く、推測できない
question-login-guess-is-second-factor = 第二要素が必要である
question-login-guess-is-nothing = 何も起こらない

question-update-signed = 製品は、更新が自社のもので、変更されていないことをどのように知りますか。
question-update-signed-why = 長さや単なるハッシュの確認では、誰も止められません。
question-update-signed-good-1 = インストール前に Ed25519 の署名を検証
question-update-signed-is-signature = 署名を検証する
question-update-signed-is-secure-channel = 保護された接続を信頼する
question-update-signed-is-user = ユーザーが確認する
question-update-signed-is-hash = ハッシュか長さだけを確かめる
question-update-signed-is-nothing = 確かめない

question-update-older = 製品は古いバージョンを拒否しますか。
question-update-older-why = 元に戻すと、古い脆弱性も戻ってきます。
question-update-older-good-1 = はい。署名されたヘッダーにバージョンカウンターがある

question-update-start = 更新を受けるために、所有者は何をしますか。
question-update-start-why = 簡単でなければなりません。
question-update-start-good-1 = 何もしない。夜間にインストールされる
question-update-start-is-nothing = ひとりでに行われる
question-update-start-is-tap = アプリかページで一度押す
question-update-start-is-file = ファイルをダウンロードして読み込ませる
question-update-start-is-send-in = 製品をメーカーに送る

question-update-days = セキュリティ更新はどのように、何日以内に提供しますか。
question-update-days-why = 適時かどうかは、自社の計画に照らして判断されます。
question-update-days-good-1 = 開発者が修正し、別の担当者が試験し、30 日以内に公開。悪用されている場合は 7 日

question-secret-kept = 保存された秘密はどのように保護され、誰が触れられますか。
question-secret-kept-why = 誰でも読めるファイルや、誰でも読み出せるチップへの平文の保存が、よくある指摘です。
question-secret-kept-good-1 = セキュアエレメントの中にあり、TLS サービスだけが使える

question-secret-origin = その値はどこから来ますか。
question-secret-origin-why = すべての製品で同じ秘密は、一度見つかれば至る所で使われます。
question-secret-origin-good-1 = 初回起動時に製品で生成
question-secret-origin-is-on-unit = 製品で、乱数で生成する
question-secret-origin-is-factory = 工場で製品ごとに入れる
question-secret-origin-is-user = ユーザーが入力する
question-secret-origin-is-in-code = ソフトウェアに書かれ、すべての製品で同じである

question-secret-sent = それが製品の外に出ることはありますか。
question-secret-sent-why = あるなら、その接続で機密性を守る必要があります。
question-secret-sent-good-1 = いいえ
question-secret-sent-good-2 = はい。Wi-Fi の鍵がアプリから製品へ TLS で送られる
question-secret-sent-is-no = 出ない
question-secret-sent-is-local = 家庭内ネットワークの中だけに出る
question-secret-sent-is-remote = インターネットにも出る

question-identity = 製品ごとに焼き込んだ番号や鍵に、セキュリティが依存していますか。
question-identity-why = 変更や複製に耐える必要があります。
question-identity-good-1 = はい。セキュアエレメントの鍵
question-identity-good-2 = いいえ

question-identity-guard = その識別情報の変更や複製を、何が防いでいますか。
question-identity-guard-why = 物理的、電気的、ソフトウェア的な手段を考えます。
question-identity-guard-good-1 = ヒューズブロック、製造時にロック

question-secret-life = そのような秘密を、生成から廃棄までどのように扱いますか。
question-secret-life-why = 生成、保存、受け渡し、交換、そして漏れた場合の対応です。
question-secret-life-good-1 = 鍵は HSM に置き、使用には 2 人が必要。漏れた鍵は 1 日以内に失効

question-link-crypto = この接続はどのように保護されていますか。
question-link-crypto-why = 何を保証し、どの暗号を使うかを書いてください。
question-link-crypto-good-1 = TLS 1.2 以降、サーバー証明書を検証、AES-GCM

question-service-list = ネットワークで待ち受けるプログラムを一つずつ、出荷時に有効かどうかとともに挙げてください。
question-service-list-why = 忘れられたものはスキャンで見つかります。
question-service-list-good-1 = ウェブサーバー：有効
question-service-list-good-2 = SSH：無効

question-service-config = これでセキュリティ設定を変更できますか。
question-service-config-why = できるなら、ログインが必須です。
question-service-config-good-1 = はい。ユーザーと Wi-Fi

question-service-login = どのログインがこれを守っていますか。
question-service-login-why = 上の一覧から一つ挙げるか、「なし」と書いてください。
question-service-login-good-1 = ウェブページのログイン
question-service-login-good-2 = なし。型番を表示するだけ

question-port-list = 端子、無線、ネットワークポートを一つずつ挙げ、出荷時に有効か無効か、有効ならその理由も書いてください。
question-port-list-why = 誰も必要としないものは無効でなければなりません。
question-port-list-good-1 = Wi-Fi：有効、必要
question-port-list-good-2 = USB-C：給電のみ
question-port-list-good-3 = 内部のパッド 4 個：無効
question-port-list-good-4 = TCP 443：有効、ウェブページ

question-port-tells = ログイン前の見知らぬ相手に、何を教えますか。
question-port-tells-why = バージョン番号は攻撃者の助けになります。何を、なぜ教えるかを書いてください。
question-port-tells-good-1 = 機器の検出用の型番。バージョンは教えない

question-port-debug = デバッグ接続はどのように無効にしていますか。
question-port-debug-why = ソフトウェアで、恒久的に、または初期状態で無効でなければなりません。
question-port-debug-good-1 = 製造時にヒューズを切断

question-data-list = 個人データの種類を一つずつ、何をするか、誰が、なぜ行うかとともに挙げてください。
question-data-list-why = この一覧は、プライバシー通知や通信内容と突き合わせられます。
question-data-list-good-1 = メールアドレス：アカウント用、自社が処理。映像：所有者に表示、ホスティング業者が保存

question-data-path = そのデータは送られますか。送られるなら、相手は誰ですか。
question-data-path-why = 盗み聞きされるのは、送られるものだけです。
question-data-path-good-1 = TLS の接続で自社クラウドへ
question-data-path-is-stays = 製品の中にとどまる
question-data-path-is-service = 自社または他社のサービスへ送られる

question-data-sensitive = そのデータが漏れると、本人に害が及ぶ可能性が高いですか。
question-data-sensitive-why = 寝室の映像、健康、支払いなどであれば、保護は必須です。
question-data-sensitive-good-1 = 映像：はい。室温：いいえ

question-data-stored = そのデータはどこに保管されますか。
question-data-stored-why = 削除がそこまで届く必要があります。
question-data-stored-good-1 = クラウドに 30 日間
question-data-stored-is-service = サービスに保管する
question-data-stored-is-device = 製品またはアプリの中だけに保管する
question-data-stored-is-nowhere = どこにも保管しない

question-consent = ユーザーの同意だけを根拠に使っているデータがありますか。
question-consent-why = あるなら、同意は自由に与えられ、撤回は簡単でなければなりません。
question-consent-good-1 = はい。認識を改善するための音声録音
question-consent-good-2 = いいえ。契約のみが根拠

question-consent-how = どのように同意を求めますか。
question-consent-how-why = 初めから印の付いた欄や、利用規約に含まれた同意は認められません。
question-consent-how-good-1 = 独立した質問とし、ユーザーが有効にしない限り無効

question-consent-back = ユーザーはどのように同意を撤回しますか。
question-consent-back-why = いつでもできる必要があります。
question-consent-back-good-1 = 設定の同じスイッチ

question-telemetry-list = どの利用データを、何のために送るかを挙げてください。
question-telemetry-list-why = 通信内容と突き合わせます。
question-telemetry-list-good-1 = クラッシュログ：不具合の修正のため

question-erase = 所有者はどのようにすべてを消去しますか。手順を順に書き、方法ごとに何が消えるか（製品、クラウド、両方）も書いてください。
question-erase-why = 設定、個人データ、鍵のすべてが消える必要があります。
question-erase-good-1 = ボタンを 10 秒間押す。またはアプリの「設定」の「消去」

question-inputs = データが入る経路を一つずつ挙げてください。人が使う画面、ページ、アプリと、プログラムが使う API です。
question-inputs-why = 攻撃者もその経路を使います。宣言されていないものが一つでもあると、試験は不合格になります。
question-inputs-good-1 = ウェブページ、アプリ、ポート 443 の REST、クラウドからの MQTT コマンド

question-validation = 入ってくるものを、使う前にどのように検証しますか。
question-validation-why = 異常な入力は、製品を止めたり、乗っ取りを許したりします。
question-validation-good-1 = 長さと型をスキーマで検証し、クエリにはパラメータを使用

question-recommended = 推奨事項についても確認しますか。
question-recommended-why = 英国では不要ですが、購入者、ラベル制度、CRA では確認されます。
question-recommended-good-1 = はい
question-recommended-good-2 = 後で
question-recommended-is-later = 今はしない。該当欄は空けておく

question-vuln-plan = 脆弱性の報告を受けたら、種類ごとに何を、どれだけの期間で行いますか。
question-vuln-plan-why = 適時かどうかが判断されます。
question-vuln-plan-good-1 = ファームウェア：30 日以内に修正、クラウド：7 日以内

question-watch = 出荷しているものの新しい脆弱性を、どのように知り、対処しますか。
question-watch-why = 集め、判断し、直します。
question-watch-good-1 = 毎晩 SBOM を OSV と照合し、製品責任者が決定

question-parts = 製品のソフトウェア部品を一つずつ、更新の方法とともに挙げてください。
question-parts-why = 更新の方法がないものには理由が必要です。
question-parts-good-1 = 主ファームウェア：アプリで。無線モジュール：それと一緒に。ROM ブートローダー：設計上できない

question-update-config = 所有者は、自動更新と通知を有効、無効、延期にできますか。
question-update-config-why = 出荷時は有効で、所有者が制御できるようにします。
question-update-config-good-1 = 出荷時は有効。1 週間延期できる
question-update-config-is-on-choice = 出荷時は有効で、変更できる
question-update-config-is-off-choice = 出荷時は無効で、変更できる
question-update-config-is-no-choice = 変更できない

question-update-notice = 所有者は、必要なセキュリティ更新をどのように知りますか。
question-update-notice-why = その更新が取り除くリスクも知らせます。
question-update-notice-good-1 = 理由を添えたアプリ内のメッセージ
question-update-notice-is-app = アプリのメッセージかメールで知らせる
question-update-notice-is-device = 製品自体が表示する
question-update-notice-is-site = ウェブサイトだけで知らせる
question-update-notice-is-not = 知らせない

question-update-check = 新しいバージョンがないかを、誰が、いつ確かめますか。
question-update-check-why = 初期設定の後と、その後も繰り返し確かめます。
question-update-check-good-1 = 製品が 1 日 1 回、ランダムな時刻に
question-update-check-is-device = 製品が定期的に確かめる
question-update-check-is-app = アプリが確かめる
question-update-check-is-nobody = 誰も確かめない

question-crypto-swap = 更新で暗号を変更できますか。また、その副作用を検討しましたか。
question-crypto-swap-why = アルゴリズムは古くなります。
question-crypto-swap-good-1 = はい。ライブラリとプロトコルのバージョンはイメージに含まれる

question-isolate = 更新できない場合、製品をどのように切り離し、どのように交換しますか。
question-isolate-why = 古い機器一つが家全体を危険にさらさないためです。
question-isolate-good-1 = ハブから外しても、開閉センサーの報知音は鳴り続ける。新しいものは 1 分でペアリングできる

question-libraries = ネットワークと暗号を担うライブラリは何ですか。誰がレビューしましたか。
question-libraries-why = レビュー済みのコードは、自作のものに勝ります。
question-libraries-good-1 = mbed TLS 3.6：公開の監査あり。lwIP：広く使われ、自社でファジング済み

question-library-report = そのレビューの報告書はどこにありますか。
question-library-report-why = 名称とバージョンが、搭載しているものと一致する必要があります。
question-library-report-good-1 = audit-2025.pdf

question-service-why = 待ち受けるプログラムは、それぞれなぜ必要ですか。
question-service-why-why = 誰も必要としないものは無効にします。
question-service-why-good-1 = ウェブサーバー：初期設定のため

question-port-guard = 所有者が決して必要としない端子を、それぞれどのように遮っていますか。
question-port-guard-why = 筐体、接着、コネクターの省略などです。
question-port-guard-good-1 = 筐体の中、ねじ 4 本

question-code-trim = 不要なコードを、どのようにイメージから除いていますか。
question-code-trim-why = コードが少ないほど、脆弱性も少なくなります。
question-code-trim-good-1 = ビルドオプション、未使用パッケージの除去、デッドコードの削除

question-privileges = プログラムが必要以上のことをしないように、どのように制限していますか。
question-privileges-why = 一つの脆弱性ですべてを明け渡してはなりません。
question-privileges-good-1 = サービスごとに別のユーザー、seccomp

question-memory-guard = どのハードウェアがメモリを守っていますか。
question-memory-guard-why = MMU、MPU、TrustZone などです。
question-memory-guard-good-1 = リアルタイム OS が設定する MPU

question-making = どのように安全に開発していますか。
question-making-why = 教育、設計、コーディング規則、ツール、試験、レビュー、保管、公開、供給者についてです。
question-making-good-1 = 変更ごとのレビュー、静的解析、公開前のチェックリスト

question-boot-check = 製品は起動時に、どのようにソフトウェアを検証し、変更に気づきますか。
question-boot-check-why = 再起動しても残る不正プログラムを防ぎます。
question-boot-check-good-1 = ROM がブートローダーを、ブートローダーがカーネルを、カーネルがルートファイルシステムを検証

question-boot-tell = 変更が見つかった場合、誰に、どの接続で知らせますか。
question-boot-tell-why = それ以外のものは外に出るべきではありません。
question-boot-tell-good-1 = 赤いランプ。ネットワークは使わない

question-outage = 電源やネットワークが切れたとき、また戻ったときに、何が起こりますか。
question-outage-why = 電源かネットワークか、何を保証するかを、それぞれ書いてください。
question-outage-good-1 = 設定はジャーナル付きでフラッシュに保存。照明のスイッチはネットワークなしで動く

question-reconnect = 障害の後、どのようにネットワークに復帰しますか。
question-reconnect-why = 百万台が一斉につながると、サーバーが落ちます。
question-reconnect-good-1 = 最長 2 分のランダムな待機、その後は間隔をだんだん長くする

question-telemetry-watch = 利用データに攻撃の兆候がないか、誰が、どのように調べますか。
question-telemetry-watch-why = どのみち手元にあるデータが警告になります。
question-telemetry-watch-good-1 = クラッシュの件数が異常なときにサーバーが警報を出す

question-telemetry-personal = その中にはどの個人データが含まれますか。それは必要ですか。
question-telemetry-personal-why = 不要なものは省きます。
question-telemetry-personal-good-1 = なし
question-telemetry-personal-good-2 = アカウント番号。ユーザーに問い合わせるため

question-erase-doc = 削除の方法はどこで説明していますか。
question-erase-doc-why = 製品、アプリ、クラウドについて説明します。
question-erase-doc-good-1 = ヘルプページ：売却する前に

question-erase-confirm = ユーザーは、削除できたことをどのように知りますか。
question-erase-confirm-why = はっきりした表示が必要です。
question-erase-confirm-good-1 = アプリに「すべてのデータを消去しました」と表示

question-decisions = 初期設定時とその後に、所有者は何を決める必要がありますか。また、それはいつ尋ねられますか。
question-decisions-why = 質問は少なく、適切なときに尋ねます。
question-decisions-good-1 = パスワード：初回起動時。リモートアクセス：設定画面で

question-decision-default = 所有者が何もしない場合、どれが選ばれますか。
question-decision-default-why = 安全なほうであるべきです。
question-decision-default-good-1 = リモートアクセス：無効

question-setup-doc = 安全な初期設定の方法は、どこで説明していますか。
question-setup-doc-why = 選択ごとに助言を添えます。
question-setup-doc-good-1 = クイックガイドの 2 ページ

question-check-doc = 安全に設定されているかを確かめる方法を、所有者はどこで読めますか。
question-check-doc-why = 安全でないときに気づけるようにするためです。
question-check-doc-good-1 = アプリ：セキュリティ診断

question-ready = 説明いただいたプロセスのうち、人と道具がそろい、実際に動いているものはどれですか。
question-ready-why = 規格はそれぞれの確認を求めています。
question-ready-good-1 = すべて
question-ready-good-2 = 更新と秘密の管理。残りは春から
question-ready-is-updates = セキュリティ更新の提供
question-ready-is-secrets = 鍵と秘密の管理
question-ready-is-reports = 報告された脆弱性の処理
question-ready-is-watching = 新しい脆弱性の監視
question-ready-is-making = 安全な開発
question-ready-is-none = どれもない

question-reasons = 満たさない推奨事項、または該当しない推奨事項のそれぞれについて、理由は何ですか。
question-reasons-why = 常に適用される唯一の規則です。対象の一覧はこちらで示します。
question-reasons-good-1 = 5.7-1：チップにセキュアブートがない。次の機種で対応予定
