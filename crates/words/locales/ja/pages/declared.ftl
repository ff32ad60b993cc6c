# SPDX-License-Identifier: Apache-2.0 OR MIT
page-admitted-failing-sees =
    平易な質問への回答が、書式を埋めるほかに述べていること。*すべての製品が同じパスワードを持つ*、*デバッグ接続が開いている*といった回答は、その反対を求める単位の*違反*です。余地があれば*要確認*です。

    - `shared-default`：すべての製品が同じパスワードを持つ（5.1-1-1a）
    - `fixed-credential`：認証情報を変更できない（5.1-4-1a）
    - `guessable`：推測を妨げるものがない（5.1-5-1a）
    - `policy-gap`：方針に必要な点が欠けている（5.2-1-2b）
    - `downgrade`：古い版を受け付ける（5.3-2-1a）
    - `update-hard`：更新が簡単でない（5.3-3-1a）
    - `auto-off`：販売時に自動更新が無効（5.3-6-1c）
    - `update-unsigned`：機器が出所を確かめない（5.3-9-1a）
    - `hard-coded`：秘密がすべての製品で同じ（5.4-3-1b）
    - `open-debug`：デバッグ接続が開いている（5.6-4-1a）
    - `password-optional`：パスワードなしで設定が終わる（要確認、5.1-1-2b）
page-admitted-failing-why = メーカーが自社製品に不利に述べることは、最も確かな証拠です。
page-admitted-failing-blind = 尋ねなかったことと、誤って答えられたこと。
page-admitted-failing-fix = 製品を直してから回答を直してください。推奨の規定なら、理由を示して宣言を取り下げることもできます。

page-claimed-without-mechanism-sees =
    宣言した規定をどう満たすかを述べる IXIT の表。表のすべての行が、要となる欄で何もないと述べていれば（全文が *None.*、*No.*、*Not possible.* など）、宣言には根拠がなく、その欄を判定する単位の*違反*です。一部の行だけなら*要確認*です。行がないと宣言された表も同じです。規定を宣言していなければ、何も言いません。

    - 5 VulnMon、Description：5.2-3-1a
    - 7 UpdMech、Update Checking：5.3-5-1a。User Notification：5.3-11-1a
    - 8 UpdProc、Description：5.3-8-1a
    - 11 ComMech、Resilience Measures：5.9-3-1b
    - 14 SecMgmt、Description：5.5-8-1a
    - 16 CodeMin、Description：5.6-6-1a
    - 17 PrivlCtrl、Description：5.6-7-1a
    - 18 AccCtrl、Description：5.6-8-1a
    - 19 SecDev、Description：5.6-9-1a
    - 20 SecBoot、Detection Mechanisms：5.7-1-1b
    - 23 ResMech、Description：5.9-1-1a
    - 24 TelData、Security Examination：5.10-1-1a
    - 29 InpVal、Description：5.13-1-1a
page-claimed-without-mechanism-why = 宣言は「はい」と言い、説明は「いいえ」と言っています。どちらかが誤りで、宣言を信じる人が欺かれます。
page-claimed-without-mechanism-blind = 述べられた仕組みが役に立つか、長い文に包まれた*いいえ*：どちらも人が読む必要があります。
page-claimed-without-mechanism-fix = 仕組みがあるなら説明してください。なければ作るか、推奨の規定なら宣言を取り下げて理由を示してください。

page-confirmation-refused-sees = 表 Conf の五つの確認：脆弱性への対応（5.2-2）、監視（5.2-3）、更新（5.3-8）、秘密の管理（5.5-8）、安全な開発（5.6-9）のための基盤と人員が整っていること。*いいえ*はそれを確かめる単位の*違反*、*はい*は*順守*、それ以外は*要確認*で、人が読む必要があります。規定を宣言していなければ、何も言いません。
page-confirmation-refused-why = 書かれていても担当者のいないプロセスは何もしません。確認は、担当者がいるというメーカーの約束です。
page-confirmation-refused-blind = その言葉が本当か。プロセスの値打ちは別の単位が判定します。
page-confirmation-refused-fix = プロセスを整えて確認してください。推奨の規定なら、宣言を取り下げて理由を述べてもかまいません。

page-consent-for-ever-sees = 表 PersData の *Obtaining Consent* と *Withdrawing Consent* の欄。同意を求めながら、撤回の方法が全文として「ない」であれば（*Not possible.*、*None.*）、6.3（単位 6-3-1a）の*違反*です。同意以外（契約、法的義務）に基づくデータは扱いません。
page-consent-for-ever-why = 決して「いいえ」にできない「はい」は、この規格でもデータ保護法でも同意ではありません。
page-consent-for-ever-blind = 述べられた方法が働くか、同意したときと同じくらい簡単か：誰かが試す必要があります。
page-consent-for-ever-fix = 戻る道を示してください。アプリか機器で、いつでも同じスイッチで。それまでに集めたデータがどうなるかも述べてください。

page-dangling-reference-sees = ICS と IXIT の欄にある `AuthMech-2` や `ComMech-4` のような語と、表にその行があるか。ない場合は*要確認*です。宣言が不完全か、行の名前が変わっています。
page-dangling-reference-why = 試験所はこの参照をたどります。どこにも行き着かなければ、示すはずのものが欠け、試験項目を実施できません。
page-dangling-reference-blind = 別の言葉での参照（*二つ目の仕組み*）と、行が一つも宣言されていない表。
page-dangling-reference-fix = 行を加えるか、参照を直してください。

page-declared-as-asked-sees =
    事実を問い、それを IXIT だけに見いだす単位。すべての行が述べていれば単位は*順守*、ある行の全文が「ない」なら*違反*です。埋められていないもの、ここで知らない言葉で述べられたものは未決のまま残ります。

    - 5.3-12-1a：更新で中断するときの機器上の通知。UpdMech の各行の *User Notification* が、その間何が使えないかを述べ、それを知らせる機器上のものを挙げる
    - 5.5-2-1a：各実装がレビューまたは評価された。NetSecImpl の各行の *Review/Evaluation Method* が方法を述べる
    - 5.5-3-1a：暗号を使う部品が更新の仕組みを挙げる。*Update Mechanism* が UpdMech の行を挙げる
    - 5.5-3-1b：変更の副作用が考慮された。*Cryptographic Usage* が副作用に触れる
    - 5.10-1-1a：テレメトリのセキュリティ調査。TelData のある行の *Security Examination* がどれかを述べる
page-declared-as-asked-why = これらに試験所も判断も要りません。あるかないかであり、判定を読む人はその根拠を見られます。
page-declared-as-asked-blind = 述べられたことが製品について本当か。それは別の単位が問います。
page-declared-as-asked-fix = 欠けているものを欄に加えてください。5.5-2 では、実装のレビューを受けてください。

page-image-against-answers-sees =
    両方が正しいことはありえない二つの情報源を並べます。各所見は、二つの場所を持つ矛盾です。*要確認*であり、挙げた単位を合格させません。欠陥そのものは、あるとすれば、それを見るチェックの役目です。起動の連鎖だけは*違反*になります（5.7-1、単位 5.7-1-2a）。宣言はソフトウェアを検証すると言い、イメージはしないと示しています。

    - 更新の署名：UpdMech は署名や真正性を述べる。イメージの更新プログラムは求めない
    - 更新の通信路：あるホストへ https（UpdMech、ComMech）。そのホストへ平文の http
    - 起動：SecBoot は何を検証するか、または何もしないと述べる。署名が求められない、または求められる
    - 古い版：UpdMech はダウングレードなしと述べる。更新プログラムは受け付ける
    - トークン：コードやトークンは製品ごとに異なる（SecParam）。異ならないものがある
    - 鍵：重要な鍵は機器上で作る（SecParam）。秘密鍵がある
    - ログイン：SSH は鍵だけを受け付ける（AuthMech）。SSH がアカウントのパスワードを受け付ける
    - コンソール：シリアルポートは無効（Intf）。そこにシェルがある
    - ユーザー：ウェブサーバーは専用ユーザーで動く（PrivlCtrl）。そうするものがない
page-image-against-answers-why = 宣言に基づく判定はすべて、宣言が真実であることに基づきます。そうでない箇所が一つあれば、残りへの信頼が失われます。
page-image-against-answers-blind = どちらが正しいか、ここで知らない言い方、イメージが示さないこと。
page-image-against-answers-fix = どちらが正しいかを調べ、宣言かビルドを直してください。

page-not-applicable-without-ground-sees = 両方が真ではありえない、宣言の二つの部分：ICS は規定を N/A とし、その前提となる条件は成り立つと宣言されています。*要確認*であり矛盾です。項目と条件を並べて示します。判定は ICS の検査（a から e）から決まり、所見は要りません。
page-not-applicable-without-ground-why = 該当しないかどうかは自由に選べません。条件が成り立つのに退けられた規定は宣言全体を無効にし、評価はそこで終わります。
page-not-applicable-without-ground-blind = 条件が実際に成り立つか、誰も宣言していない条件に依存する N/A。
page-not-applicable-without-ground-fix = 誤っているほうを直してください。規定を宣言するか、条件の元になった回答を直します。

page-recommendation-without-reason-sees = ICS のサポートと詳細の列。サポートしない（N）または該当しない（N/A）とされ、横に理由のない推奨の規定は、4-1（単位 4-1-1a）の*違反*です。ダッシュや理由の代わりの語（`n/a`、`TBD`）は理由ではありません。
page-recommendation-without-reason-why = 推奨に従う義務は誰にもありません。従わない理由を述べる義務は全員にあります。宣言を読む人が、決定と忘れたものとを見分けられるようにするためです。
page-recommendation-without-reason-blind = 理由の良し悪し。規格はそれを問いません。
page-recommendation-without-reason-fix = この製品で推奨が不可能または不適切である理由を、項目の横に一文で書いてください。または、満たして宣言してください。

page-service-on-declared-off-sees = ネットワークにサービスを提供し、起動のたびに、または要求時に始まるイメージのプログラムなのに、それを挙げる SoftServ と Intf のすべての行が *Status* で無効としている場合（*Disabled*、*Off by default*）。5.6-1 の*違反*（単位 5.6-1-2a：各インターフェースの状態が IXIT と一致する）であり矛盾です。両方の場所を示します。
page-service-on-declared-off-why = 約束は、所有者が開けるまで扉は閉じているということです。販売された製品では開いており、宣言を読む人は確かめに行きません。
page-service-on-declared-off-blind =
    - 条件のもとでだけ始まるサービスは扱いません。販売された製品で条件が成り立つかは、イメージからは分かりません。
    - ポートが応答するか。それには機器が必要です。
page-service-on-declared-off-fix = 起動スクリプトを起動の順序から外すか、所有者がサービスを有効にしていなければ終了させてください。有効であるべきなら、宣言を直し、必要な理由を述べてください。

page-shared-default-password-sees = 表 AuthMech の *Password Generation Mechanism* の欄と、質問でパスワードについて述べられたこと。すべての製品が同じパスワードを持つと文がはっきり述べ（*すべての製品が…パスワード X で*、*すべての機器で同じパスワード*）、それを打ち消す言葉（固有である、乱数である、所有者が選ぶ、初回使用前に変える）がなければ、5.1-1（単位 5.1-1-1a）の*違反*です。
page-shared-default-password-why = 説明書の一枚、掲示板の投稿一つで、これまでに売られたすべての製品が開きます。ボットネットはまさにこれで生きています。
page-shared-default-password-blind =
    - 同じ意味だがここで知らない言い方。このプログラムの七つの言語以外の文。
    - 述べられたことが本当か：アカウントのチェックを見てください。
page-shared-default-password-fix = 初回使用前に所有者にパスワードを決めさせるか、箱の外から分からない固有のものを製品ごとに与えてください。

page-undeclared-service-sees =
    ネットワークにサービスを提供し、起動されるイメージのプログラムを、表 SoftServ と Intf の行と並べて見ます。行にそのプログラム、通称（dropbear なら `SSH`）、ポート（`22/tcp`）があれば、サービスは挙げられています。*Telnet なし*は何も挙げていません。

    - 5.6-1 の*違反*（単位 5.6-1-2b：IXIT に抜けたインターフェース）であり矛盾：ネットワークにサービスを提供すると知られたプログラムが、起動のたびに、または要求時に始まるのに、挙げる行がない。
    - *要確認*であり矛盾：条件のもとで始まる。または、プログラムがポートだけから知られる。または、挙げられたウェブサーバーが挙げられていないポートでも待ち受ける。
    - 何も言わない：どちらの表にも行がない。宣言が書かれていないのであり、それは別に示されます。
page-undeclared-service-why = 一覧にないものは、調べられず、丁寧に更新されず、止められず、メーカー自身にも知られていないことがよくあります。攻撃者は最初にそれを探します。
page-undeclared-service-blind =
    - 別のプログラムが動作中に開くサービスと、ポートがどのコマンドラインにも設定にもないプログラム。
    - ファイアウォールがポートを閉じるか、応答するか。それには機器が必要です。
    - ここで知らない語でサービスを呼ぶ行。
page-undeclared-service-fix = 製品に必要なら、目的とともに SoftServ と Intf で宣言してください。そうでなければ、起動の順序とイメージから外してください。

page-interface-left-on-sees =
    Intf の行：*Description* がインターフェースを必要、時々必要、不要のどれとするか。*Status* が有効とするか。

    - 不要なのに有効な、ネットワークまたは論理インターフェース：*違反*、5.6-1-1a
    - 不要なのに有効な無線インターフェース：*違反*、5.6-3-1b
    - 不要または時々必要なのに有効なデバッグインターフェース：*違反*、5.6-4-1b または 5.6-4-1c
    - すべての無線インターフェースが必要か無効：*順守*、5.6-3-1b
    - 時々必要なすべてのインターフェースが、残りの時間は無効：*順守*、5.6-3-1c
    - 有効なすべてのネットワークまたは論理インターフェースが必要で、イメージが起動するものがすべてその中にある：*順守*、5.6-1-1a
page-interface-left-on-why = 誰にも必要ないとメーカー自身が言うものは、攻撃者のためだけにあります。
page-interface-left-on-blind = 製品が実際にそうか、宣言されていないインターフェース、ここで知らない言葉で述べられた必要。
page-interface-left-on-fix = インターフェースを無効にするか外してください。必要なら、何のためかを述べてください。

page-image-upholds-answers-sees =
    メーカーが宣言することと、イメージにある同じもの。各所見は両方の場所を示します。余地の少ない判断を求める単位を*支えます*。宣言がどうするかを述べ、イメージがそうであることを示します。

    - 更新の署名：すべての UpdMech が署名を述べる。更新するものが、書く前に署名を確かめる（5.3-7-1b、5.3-9-1a から d、5.3-10-1a と b）
    - 更新の保証：すべての UpdMech が完全性と真正性を挙げる。上と同じ（5.3-7-1a）
    - 更新の暗号：すべての UpdMech が公開鍵のファイルとアルゴリズムを挙げる。そのアルゴリズムのその鍵：Ed25519、256 ビット以上の ECDSA、3072 ビット以上の RSA（5.3-7-1c と d）
    - 起動の連鎖：すべての SecBoot が変更を何で検出するかを述べる。起動するものが署名され、ローダーがそれを求める（5.7-1-1b）
    - 推測：すべての AuthMech が何で止めるかを述べ、パスワードのものは制限による。パスワードを確かめるページに制限がある（5.1-5-1a）
    - 自動の更新：すべての SoftComp が、自動でユーザーに何も求めない UpdMech を挙げる。起動される更新プログラム（5.3-4-1a）
    - 繰り返しの更新：すべての SoftComp が、繰り返し探す UpdMech を挙げる。上と同じ（5.3-5-1a）
page-image-upholds-answers-why = 誰も製品と照らさない宣言に値打ちはほとんどありません。バイトが裏づける宣言は判定を支え、読む人はその根拠を見られます。
page-image-upholds-answers-blind =
    - 確かめるコードに欠陥がないか、素通りするものがないか。
    - ここで知らない言い方。
    - イメージの何かが回答に反するなら、その所見が単位を合格させません。
page-image-upholds-answers-fix = 直すものはありません。

page-sent-in-clear-declared-sees = SecParam（重要なもの）と PersData の行が *Communication Mechanisms* で挙げる ComMech の行が、*Cryptographic Details* で暗号なしと述べている場合（*None.*、*plain text*）。機密性はこれらの単位が求める最小限の保証なので、*違反*です。重要なパラメータでは 5.5-6（単位 5.5-6-1a）、個人データでは 5.8-1（単位 5.8-1-1a）。名前の挙がったホストへ向かうならローカルネットワークを出るので、5.5-7（単位 5.5-7-1a）も、機微と宣言されたデータでは 5.8-2（単位 5.8-2-1a）も該当します。暗号化されていても *Security Guarantees* に機密性がないものは*要確認*です。
page-sent-in-clear-declared-why = 同じ Wi-Fi や事業者など、経路にいる人が一緒に読みます。
page-sent-in-clear-declared-blind = 行の ID 以外の言葉での参照。宣言された暗号が使われるか。
page-sent-in-clear-declared-fix = 機密を保つ仕組み（サーバーを検証する TLS 1.2 以上）で送るか、参照を直してください。

page-weak-cryptography-declared-sees = AuthMech、UpdMech、ComMech の *Cryptographic Details*。用途に照らして破られた暗号（RC4、DES、3DES、MD5、SSL 2 と 3、WEP）だけを欄が挙げ、堅牢なものがなければ、優良事例と既知の攻撃がないことを求める単位の*違反*です：5.1-3-1c と d、5.3-7-1c と d、5.5-1-1c と d。堅牢なものが併記されているか、TLS 1.0 または 1.1 が挙がっていれば*要確認*です。いつ何が使われるかを人が読む必要があります。チェックサムとしての MD5 も同じです。
page-weak-cryptography-declared-why = 公に破られたものは、そこから生まれた道具で誰でも破れます。
page-weak-cryptography-declared-blind =
    - 挙げられていない暗号、弱い鍵、堅牢な部分の誤った使い方。
    - 述べられたことが本当か：イメージのチェックを見てください。
    - そのような暗号を拒む、または除く文は、全体を見送ります。HMAC の中の MD5 は古いが破られていません：*要確認*。
page-weak-cryptography-declared-fix = 認証付き暗号を使う TLS 1.2 以上、AES か ChaCha20、SHA-256 以上、Ed25519、ECDSA、3072 ビット以上の RSA を使い、古いスイートを設定から外してください。

page-services-declared-sees =
    SoftServ の行を、イメージが起動するサービスと照らします。

    - 5.6-5（単位 5.6-5-1a）の*違反*：有効なのに、*Justification* が不要とはっきり述べるサービス。
    - 5.5-4（単位 5.5-4-1a）の*違反*：有効でポートが挙がっているのに、*Authentication Mechanism* がないと述べるサービス。ログインのないプロトコル（mDNS、SSDP、DHCP、NTP、DNS）は*要確認*です。クライアントと、機器自身だけに開いているものは見送ります。
    - 5.6-5-1a の*順守*：有効なサービスごとに理由があり、イメージがこれらの行にないものをネットワーク向けに起動せず、どこにも書かれていないポートで待つプログラムも起動しない。5.5-4-1a の順守：同じで、ポートを挙げる行がすべて AuthMech の行を挙げる。
page-services-declared-why = 動いているサービスは、それぞれ入口を一つ増やします。誰も理由を示せないものは動くべきではありません。
page-services-declared-blind = 理由の良し悪し、本当にログインを求めるか。イメージから分からないポートは、プログラムの通例によります。イメージを調べていなければ、何も順守とはしません。
page-services-declared-fix = 不要なものは無効にするか、ビルドから外してください。ネットワークが届くものの手前にはログインを置きます。5.5-4 は、理由を示して宣言を取り下げることもできます。

page-predictable-password-declared-sees = AuthMech の *Password Generation Mechanism*。見たり尋ねたりできるもの（MAC アドレス、製造番号、ネットワーク名、型番）からパスワードを作ると述べる文は、5.1-2（単位 5.1-2-1c）の*違反*です。連番にすると述べる文は、単位 5.1-2-1a の違反です。文が乱数、秘密、鍵付きハッシュを述べるか、それを打ち消すなら、何も言いません。その値について、パスワードがその横に印刷されているとだけ述べるときも同じです。
page-predictable-password-declared-why = ルーターは、電波の届く全員に MAC アドレスを送ります。それから作ったパスワードは、空中に印刷されているのと同じです。
page-predictable-password-declared-blind = 述べられたことが本当か、ほかの公開の値、あいまいに書かれた導き方。
page-predictable-password-declared-fix = 工場でパスワードを一つずつ乱数で、10 文字以上で作るか、初回使用前に所有者に決めさせてください。

page-automatic-updates-declared-sees =
    自分で始まる UpdMech の行（*Initiation and Interaction*）と、それについて *Configuration* が述べること。これらの単位は事実を問い、それを IXIT だけに見いだします。

    - 5.3-4-1b：部品ごとに、ある仕組みが既定で有効。SoftComp が既定で有効な行を挙げる
    - 5.3-6-1a：どの仕組みが自動か。行が *automatic* と述べる
    - 5.3-6-1b：ユーザーが有効化、無効化、延期できる。無効化や延期を表す言葉
    - 5.3-6-1c：初期設定後の状態で有効。*on by default*
    - 5.3-6-1d：通知についても同じ。*notice* の横の同じ言葉
    - 5.3-6-1e：初期設定後の状態で通知が有効。通知についての *on by default*

    行がはっきり反対を述べていれば（*off by default*、*cannot be switched off*）*違反*です。述べられていないこと、どちらについてか明らかでないことは未決のまま残ります。
page-automatic-updates-declared-why = 誰かが思い出さなければならない更新は入りません。誰も延期できない更新は、別の手段で切られるか、製品への不信を招きます。
page-automatic-updates-declared-blind = 製品が実際にそうか。ここで知らない言い方。
page-automatic-updates-declared-fix = 製品が初期設定を終えた状態で自動更新と通知を有効にし、ユーザーが延期または無効化できるようにし、*Configuration* に書いてください。
