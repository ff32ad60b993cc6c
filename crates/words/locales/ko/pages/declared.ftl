# SPDX-License-Identifier: Apache-2.0 OR MIT
page-admitted-failing-sees =
    쉬운 질문에 대한 답이 양식을 채우는 것 말고 말해 주는 것. *모든 제품이 같은 비밀번호를 쓴다*거나 *디버그 연결이 열려 있다*는 답은 그 반대를 요구하는 단위의 *위반*입니다. 여지가 있으면 *확인 필요*입니다.

    - `shared-default`: 모든 제품이 같은 비밀번호를 씀(5.1-1-1a)
    - `fixed-credential`: 인증 정보를 바꿀 수 없음(5.1-4-1a)
    - `guessable`: 추측을 막는 것이 없음(5.1-5-1a)
    - `policy-gap`: 정책에 필요한 내용이 빠짐(5.2-1-2b)
    - `downgrade`: 이전 버전을 받아들임(5.3-2-1a)
    - `update-hard`: 업데이트가 간단하지 않음(5.3-3-1a)
    - `auto-off`: 판매 상태에서 자동 업데이트가 꺼져 있음(5.3-6-1c)
    - `update-unsigned`: 기기가 출처를 확인하지 않음(5.3-9-1a)
    - `hard-coded`: 비밀이 모든 제품에서 같음(5.4-3-1b)
    - `open-debug`: 디버그 연결이 열려 있음(5.6-4-1a)
    - `password-optional`: 비밀번호 없이 설정이 끝남(확인 필요, 5.1-1-2b)
page-admitted-failing-why = 제조사가 자기 제품에 불리하게 말한 것은 가장 확실한 증거입니다.
page-admitted-failing-blind = 묻지 않은 것과 잘못 답한 것.
page-admitted-failing-fix = 제품을 고친 다음 답을 고치십시오. 권고 조항이라면 이유를 밝히고 선언을 철회할 수 있습니다.

page-claimed-without-mechanism-sees =
    선언한 조항을 어떻게 충족하는지 설명하는 IXIT 표. 표의 모든 줄이 핵심 필드에서 아무것도 없다고 하면(글 전체가 *None.*, *No.*, *Not possible.* 등) 선언은 근거가 없으며, 그 필드를 판정하는 단위의 *위반*입니다. 일부 줄만 그렇게 말하면 *확인 필요*입니다. 줄이 없다고 선언된 표도 같은 뜻입니다. 조항을 선언하지 않았으면 아무 말도 하지 않습니다.

    - 5 VulnMon, Description: 5.2-3-1a
    - 7 UpdMech, Update Checking: 5.3-5-1a; User Notification: 5.3-11-1a
    - 8 UpdProc, Description: 5.3-8-1a
    - 11 ComMech, Resilience Measures: 5.9-3-1b
    - 14 SecMgmt, Description: 5.5-8-1a
    - 16 CodeMin, Description: 5.6-6-1a
    - 17 PrivlCtrl, Description: 5.6-7-1a
    - 18 AccCtrl, Description: 5.6-8-1a
    - 19 SecDev, Description: 5.6-9-1a
    - 20 SecBoot, Detection Mechanisms: 5.7-1-1b
    - 23 ResMech, Description: 5.9-1-1a
    - 24 TelData, Security Examination: 5.10-1-1a
    - 29 InpVal, Description: 5.13-1-1a
page-claimed-without-mechanism-why = 선언은 예라고 하고 설명은 아니요라고 합니다. 둘 중 하나는 틀렸고, 선언을 믿는 사람은 속게 됩니다.
page-claimed-without-mechanism-blind = 설명된 수단이 쓸 만한지, 그리고 긴 문장 속에 감춰진 *아니요*: 둘 다 사람이 읽어야 합니다.
page-claimed-without-mechanism-fix = 수단이 있으면 설명하십시오. 없으면 만들거나, 권고 조항이라면 선언을 철회하고 이유를 밝히십시오.

page-confirmation-refused-sees = Conf 표의 다섯 확인: 취약점 대응(5.2-2), 감시(5.2-3), 업데이트(5.3-8), 비밀 관리(5.5-8), 안전한 개발(5.6-9)을 위한 기반과 인력이 준비되어 있다는 것. *아니요*는 이를 확인하는 단위의 *위반*, *예*는 *준수*, 그 밖은 *확인 필요*로 사람이 읽어야 합니다. 조항을 선언하지 않았으면 아무 말도 하지 않습니다.
page-confirmation-refused-why = 글로 적혀 있어도 담당자가 없는 절차는 아무 일도 하지 않습니다. 확인은 담당자가 있다는 제조사의 약속입니다.
page-confirmation-refused-blind = 그 말이 참인지; 절차의 가치는 다른 단위가 판정합니다.
page-confirmation-refused-fix = 절차를 갖추고 확인하십시오. 권고 조항이라면 선언을 철회하고 이유를 밝히십시오.

page-consent-for-ever-sees = PersData 표의 *Obtaining Consent*와 *Withdrawing Consent* 필드. 동의를 구하면서 철회 방법의 글 전체가 없다는 뜻이면(*Not possible.*, *None.*) 6.3(단위 6-3-1a) *위반*입니다. 동의가 아닌 것(계약, 법적 의무)에 근거한 데이터는 다루지 않습니다.
page-consent-for-ever-why = 결코 아니요가 될 수 없는 예는, 이 표준에서도 개인정보 보호법에서도 동의가 아닙니다.
page-consent-for-ever-blind = 설명된 방법이 작동하는지, 동의하는 것만큼 쉬운지: 누군가 직접 해 봐야 합니다.
page-consent-for-ever-fix = 되돌리는 길을 주십시오. 앱이나 기기에서 언제든 같은 스위치로 할 수 있게 하고, 그때까지 수집한 데이터가 어떻게 되는지 밝히십시오.

page-dangling-reference-sees = ICS와 IXIT 필드에 있는 `AuthMech-2`, `ComMech-4` 같은 말과, 표에 그런 줄이 있는지. 없으면 *확인 필요*입니다. 선언이 완전하지 않거나 줄의 이름이 바뀐 것입니다.
page-dangling-reference-why = 시험소는 이런 참조를 따라갑니다. 하나라도 이어지지 않으면 보여 주려던 것이 없고, 시험 항목을 실행할 수 없습니다.
page-dangling-reference-blind = 다른 말로 된 참조(*두 번째 수단*)와, 선언된 줄이 하나도 없는 표.
page-dangling-reference-fix = 줄을 추가하거나 참조를 바로잡으십시오.

page-declared-as-asked-sees =
    사실을 묻고 그것을 IXIT에서만 찾는 단위. 모든 줄이 그것을 밝히면 단위는 *준수*, 어떤 줄 전체가 없다고 하면 *위반*입니다. 채워지지 않았거나 여기서 모르는 말로 적힌 것은 미결로 남습니다.

    - 5.3-12-1a: 업데이트로 중단될 때 기기에서 알림; UpdMech 각 줄의 *User Notification*이 그동안 무엇이 멈추는지 말하고 그것을 알려 주는 기기의 수단을 밝힘
    - 5.5-2-1a: 각 구현을 검토하거나 평가함; NetSecImpl 각 줄의 *Review/Evaluation Method*가 방법을 밝힘
    - 5.5-3-1a: 암호 기술을 쓰는 구성 요소가 업데이트 수단을 밝힘; *Update Mechanism*이 UpdMech의 줄을 가리킴
    - 5.5-3-1b: 변경의 부작용을 고려함; *Cryptographic Usage*가 부작용을 언급함
    - 5.10-1-1a: 텔레메트리의 보안 점검; TelData 한 줄의 *Security Examination*이 무엇인지 밝힘
page-declared-as-asked-why = 이 사항들에는 시험소도 판단도 필요 없습니다. 있거나 없거나이며, 판정을 읽는 사람은 그 근거를 볼 수 있습니다.
page-declared-as-asked-blind = 적힌 것이 제품에 대해 참인지. 그것은 다른 단위가 묻습니다.
page-declared-as-asked-fix = 빠진 것을 필드에 추가하십시오. 5.5-2라면 구현을 검토받으십시오.

page-image-against-answers-sees =
    둘 다 맞을 수 없는 두 출처를 나란히 보여 줍니다. 각 발견 사항은 두 위치가 있는 모순입니다. *확인 필요*이며, 관련 단위가 통과하지 못하게 합니다. 결함 자체는, 있다면, 그것을 보는 점검의 몫입니다. 부팅 과정만 *위반*이 됩니다(5.7-1, 단위 5.7-1-2a). 선언은 소프트웨어를 검증한다고 하고 이미지는 그렇지 않다고 합니다.

    - 업데이트 서명: UpdMech는 서명이나 진위를 말함; 이미지의 업데이트 프로그램은 요구하지 않음
    - 업데이트 채널: 어떤 호스트에 https(UpdMech, ComMech); 그 호스트에 평문 http
    - 부팅: SecBoot는 무엇을 검증하는지, 또는 아무것도 검증하지 않는다고 함; 서명을 요구하지 않음, 또는 요구함
    - 이전 버전: UpdMech는 다운그레이드가 없다고 함; 업데이트 프로그램은 받아들임
    - 토큰: 코드나 토큰이 제품마다 다름(SecParam); 다르지 않은 것
    - 키: 중요한 키는 기기에서 만듦(SecParam); 개인 키가 있음
    - 로그인: SSH는 키만 받음(AuthMech); SSH가 계정의 비밀번호를 받음
    - 콘솔: 직렬 포트가 꺼져 있음(Intf); 그 위에 셸이 있음
    - 사용자: 웹 서버가 별도 사용자로 실행됨(PrivlCtrl); 그렇게 하는 것이 없음
page-image-against-answers-why = 선언에 기댄 모든 판정은 선언이 참이라는 데 기댑니다. 참이 아닌 곳이 하나만 있어도 나머지에 대한 신뢰를 잃습니다.
page-image-against-answers-blind = 어느 쪽이 맞는지, 여기서 모르는 표현, 이미지가 보여 주지 않는 것.
page-image-against-answers-fix = 어느 쪽이 맞는지 알아내고, 선언이나 빌드를 바로잡으십시오.

page-not-applicable-without-ground-sees = 둘 다 참일 수 없는 선언의 두 부분: ICS는 어떤 조항을 N/A라고 하는데, 그 전제가 되는 조건은 성립한다고 선언되어 있습니다. *확인 필요*이자 모순이며, 항목과 조건을 나란히 보여 줍니다. 판정은 ICS 검사(a~e)에서 나오며 발견 사항이 필요하지 않습니다.
page-not-applicable-without-ground-why = 해당하지 않는지는 마음대로 고를 수 있는 것이 아닙니다. 조건이 성립하는데도 제쳐 둔 조항은 선언 전체를 무효로 만들고, 평가는 거기서 끝납니다.
page-not-applicable-without-ground-blind = 조건이 실제로 성립하는지, 그리고 아무도 선언하지 않은 조건에 걸린 N/A.
page-not-applicable-without-ground-fix = 틀린 쪽을 바로잡으십시오. 조항을 선언하거나, 조건이 나온 답을 고치십시오.

page-recommendation-without-reason-sees = ICS의 지원 여부와 상세 열. 지원하지 않음(N)이나 해당 없음(N/A)이라고 하면서 옆에 이유가 없는 권고 조항은 4-1(단위 4-1-1a) *위반*입니다. 줄표나 이유를 대신하는 말(`n/a`, `TBD`)은 이유가 아닙니다.
page-recommendation-without-reason-why = 권고를 반드시 따를 필요는 없습니다. 그러나 왜 따르지 않는지는 반드시 밝혀야 합니다. 그래야 선언을 읽는 사람이 결정과 누락을 구별할 수 있습니다.
page-recommendation-without-reason-blind = 이유가 좋은지. 표준은 그것을 묻지 않습니다.
page-recommendation-without-reason-fix = 이 제품에서 권고가 왜 불가능하거나 적절하지 않은지 항목 옆에 한 문장으로 적으십시오. 또는 충족하고 선언하십시오.

page-service-on-declared-off-sees = 네트워크에 서비스를 제공하며 부팅할 때마다 또는 요청 시 시작하는 이미지의 프로그램인데, 그것을 적은 SoftServ와 Intf의 모든 줄이 *Status*에서 꺼져 있다고 하는 경우(*Disabled*, *Off by default*). 5.6-1 *위반*(단위 5.6-1-2a: 각 인터페이스의 상태가 IXIT와 일치함)이자 모순이며, 두 위치를 모두 보여 줍니다.
page-service-on-declared-off-why = 소유자가 열 때까지 문이 닫혀 있다는 것이 약속입니다. 판매된 제품에서는 열려 있고, 선언을 읽은 사람은 확인하지 않을 것입니다.
page-service-on-declared-off-blind =
    - 조건이 있어야만 시작하는 서비스는 다루지 않습니다. 판매된 제품에서 조건이 성립하는지 이미지로는 알 수 없습니다.
    - 포트가 응답하는지: 기기가 있어야 알 수 있습니다.
page-service-on-declared-off-fix = 시작 스크립트를 부팅 순서에서 빼거나, 소유자가 서비스를 켜지 않았으면 끝나게 하십시오. 서비스가 켜져 있어야 한다면 선언을 고치고 왜 필요한지 밝히십시오.

page-shared-default-password-sees = AuthMech 표의 *Password Generation Mechanism* 필드와, 질문에서 비밀번호에 대해 답한 것. 모든 제품이 같은 비밀번호를 쓴다고 글이 분명히 말하고(*모든 제품이 … 비밀번호 X로*, *모든 기기에 같은 비밀번호*), 이를 되돌리는 말(고유하다, 무작위다, 소유자가 정한다, 첫 사용 전에 바꿔야 한다)이 없으면 5.1-1(단위 5.1-1-1a) *위반*입니다.
page-shared-default-password-why = 설명서 한 장, 포럼 글 하나면 지금까지 판매된 모든 제품이 열립니다. 봇넷은 바로 이것으로 살아갑니다.
page-shared-default-password-blind =
    - 같은 뜻이지만 여기서 모르는 표현; 이 프로그램의 일곱 언어가 아닌 언어의 글.
    - 적힌 것이 참인지: 계정 점검을 보십시오.
page-shared-default-password-fix = 첫 사용 전에 소유자가 비밀번호를 정하게 하거나, 상자 밖에서 알 수 없는 고유한 비밀번호를 제품마다 주십시오.

page-undeclared-service-sees =
    네트워크에 서비스를 제공하며 시작되는 이미지의 프로그램을 SoftServ와 Intf 표의 줄과 나란히 봅니다. 줄에 그 프로그램, 흔히 부르는 이름(dropbear라면 `SSH`), 포트(`22/tcp`)가 있으면 서비스가 적힌 것입니다. *텔넷 없음*은 아무것도 적은 것이 아닙니다.

    - 5.6-1 *위반*(단위 5.6-1-2b: IXIT에 빠진 인터페이스)이자 모순: 네트워크 서비스로 알려진 프로그램이 부팅할 때마다 또는 요청 시 시작하는데 적은 줄이 없습니다.
    - *확인 필요*이자 모순: 조건에 따라 시작함; 또는 프로그램을 포트로만 알아봄; 또는 적힌 웹 서버가 적히지 않은 포트에서도 수신 대기함.
    - 없음: 두 표 모두 줄이 없음. 선언이 작성되지 않은 것이며, 그것은 다른 곳에서 알립니다.
page-undeclared-service-why = 목록에 없는 것은 살펴보지도, 세심하게 업데이트하지도, 끄지도 않으며, 제조사조차 모르는 경우가 많습니다. 공격자는 그것부터 찾습니다.
page-undeclared-service-blind =
    - 다른 프로그램이 실행 중에 여는 서비스와, 포트가 명령줄에도 설정에도 없는 프로그램.
    - 방화벽이 포트를 닫는지, 포트가 응답하는지: 기기가 있어야 알 수 있습니다.
    - 여기서 모르는 말로 서비스를 적은 줄.
page-undeclared-service-fix = 제품에 필요하면 목적과 함께 SoftServ와 Intf에 선언하십시오. 아니면 시작 순서와 이미지에서 빼십시오.

page-interface-left-on-sees =
    Intf의 줄: *Description*이 인터페이스가 필요한지, 때때로 필요한지, 전혀 필요 없는지 밝히는지; *Status*가 켜져 있다고 하는지.

    - 전혀 필요 없는데 켜진 네트워크 또는 논리 인터페이스: *위반*, 5.6-1-1a
    - 전혀 필요 없는데 켜진 무선 인터페이스: *위반*, 5.6-3-1b
    - 전혀 또는 때때로만 필요한데 켜진 디버그 인터페이스: *위반*, 5.6-4-1b 또는 5.6-4-1c
    - 모든 무선 인터페이스가 필요하거나 꺼져 있음: *준수*, 5.6-3-1b
    - 때때로 필요한 모든 인터페이스가 나머지 시간에는 꺼져 있음: *준수*, 5.6-3-1c
    - 켜진 모든 네트워크 또는 논리 인터페이스가 필요하고, 이미지가 시작하는 것이 모두 그 안에 있음: *준수*, 5.6-1-1a
page-interface-left-on-why = 제조사 스스로 아무도 필요로 하지 않는다고 한 것은 공격자만을 위해 있는 것입니다.
page-interface-left-on-blind = 제품이 실제로 그런지, 선언되지 않은 인터페이스, 여기서 모르는 말로 적힌 필요.
page-interface-left-on-fix = 인터페이스를 끄거나 빼십시오. 필요하다면 무엇을 위한 것인지 밝히십시오.

page-image-upholds-answers-sees =
    제조사가 선언한 것과, 이미지에 있는 같은 것. 각 발견 사항은 두 위치를 보여 줍니다. 여지가 적은 판단을 요구하는 단위를 *뒷받침*합니다. 선언은 어떻게 하는지 말하고, 이미지는 그렇다는 것을 보여 줍니다.

    - 업데이트 서명: 모든 UpdMech가 서명을 말함; 업데이트하는 것이 쓰기 전에 서명을 확인함(5.3-7-1b, 5.3-9-1a~d, 5.3-10-1a와 b)
    - 업데이트의 보장: 모든 UpdMech가 무결성과 진위를 적음; 위와 같음(5.3-7-1a)
    - 업데이트의 암호 기술: 모든 UpdMech가 공개 키 파일과 알고리즘을 적음; 그 알고리즘의 그 키: Ed25519, 256비트 이상 ECDSA, 3072비트 이상 RSA(5.3-7-1c와 d)
    - 부팅 과정: 모든 SecBoot가 변경을 무엇으로 탐지하는지 적음; 시작하는 것이 서명되어 있고 로더가 이를 요구함(5.7-1-1b)
    - 추측: 모든 AuthMech가 무엇이 막는지 적고, 비밀번호를 쓰는 것은 제한으로 막음; 비밀번호를 확인하는 페이지에 제한이 있음(5.1-5-1a)
    - 스스로 하는 업데이트: 모든 SoftComp가 자동이며 사용자에게 아무것도 요구하지 않는 UpdMech를 적음; 시작되는 업데이트 프로그램(5.3-4-1a)
    - 되풀이되는 업데이트: 모든 SoftComp가 되풀이해서 찾는 UpdMech를 적음; 위와 같음(5.3-5-1a)
page-image-upholds-answers-why = 아무도 제품과 대조하지 않는 선언은 가치가 적습니다. 바이트가 확인해 주는 선언은 판정을 뒷받침하고, 읽는 사람은 그 근거를 볼 수 있습니다.
page-image-upholds-answers-blind =
    - 확인하는 코드에 결함이 없는지, 우회하는 것이 없는지.
    - 여기서 모르는 표현.
    - 이미지의 무언가가 답과 어긋나면, 그 발견 사항이 단위의 통과를 막습니다.
page-image-upholds-answers-fix = 고칠 것이 없습니다.

page-sent-in-clear-declared-sees = SecParam(핵심)과 PersData의 줄이 *Communication Mechanisms*에서 가리키는 ComMech 줄이 *Cryptographic Details*에서 암호 기술이 없다고 하는 경우(*None.*, *plain text*). 기밀성은 이 단위들이 요구하는 최소한의 보장이므로 *위반*입니다. 핵심 매개변수는 5.5-6(단위 5.5-6-1a), 개인 데이터는 5.8-1(단위 5.8-1-1a). 이름이 적힌 호스트로 이어지면 로컬 네트워크를 벗어나므로 5.5-7(단위 5.5-7-1a)도, 민감하다고 선언된 데이터는 5.8-2(단위 5.8-2-1a)도 해당합니다. 암호화되지만 *Security Guarantees*에 기밀성이 빠진 것은 *확인 필요*입니다.
page-sent-in-clear-declared-why = 같은 Wi-Fi나 통신사처럼 경로 위에 있는 사람이 함께 읽습니다.
page-sent-in-clear-declared-blind = 줄의 식별자가 아닌 다른 말로 된 참조; 선언된 암호 기술이 실제로 쓰이는지.
page-sent-in-clear-declared-fix = 기밀을 지키는 방식(서버를 검증하는 TLS 1.2 이상)으로 보내거나 참조를 바로잡으십시오.

page-weak-cryptography-declared-sees = AuthMech, UpdMech, ComMech의 *Cryptographic Details*. 필드에 용도상 깨진 암호 기술(RC4, DES, 3DES, MD5, SSL 2와 3, WEP)만 있고 견고한 것이 없으면, 모범 사례와 알려진 공격이 없을 것을 요구하는 단위의 *위반*입니다: 5.1-3-1c와 d, 5.3-7-1c와 d, 5.5-1-1c와 d. 견고한 것이 함께 있거나 TLS 1.0, 1.1이 적혀 있으면 *확인 필요*입니다. 언제 무엇을 쓰는지 사람이 읽어야 합니다. 체크섬으로 쓰는 MD5도 마찬가지입니다.
page-weak-cryptography-declared-why = 공개적으로 깨진 것은 그때 나온 도구로 누구나 깰 수 있습니다.
page-weak-cryptography-declared-blind =
    - 적히지 않은 암호 기술, 약한 키, 견고한 부분의 잘못된 사용.
    - 적힌 것이 참인지: 이미지에 대한 점검을 보십시오.
    - 그런 암호 기술을 거부하거나 배제하는 문장은 통째로 넘어갑니다. HMAC 안의 MD5는 낡았지만 깨진 것은 아닙니다: *확인 필요*.
page-weak-cryptography-declared-fix = 인증된 암호화를 쓰는 TLS 1.2 이상, AES나 ChaCha20, SHA-256 이상, Ed25519, ECDSA, 3072비트 이상의 RSA를 쓰고, 낡은 스위트는 설정에서 빼십시오.

page-services-declared-sees =
    SoftServ의 줄을 이미지가 시작하는 서비스와 대조합니다.

    - 5.6-5(단위 5.6-5-1a) *위반*: 켜져 있는데 *Justification*이 필요 없다고 분명히 말하는 서비스.
    - 5.5-4(단위 5.5-4-1a) *위반*: 켜져 있고 포트가 적혀 있는데 *Authentication Mechanism*이 없다고 하는 서비스. 로그인이 없는 프로토콜(mDNS, SSDP, DHCP, NTP, DNS)은 *확인 필요*이고, 클라이언트와 기기 자신에게만 열린 것은 넘어갑니다.
    - 5.6-5-1a *준수*: 켜진 서비스마다 이유가 있고, 이미지가 이 줄에 없는 것을 네트워크용으로 시작하지 않으며, 어디에도 적히지 않은 포트에서 기다리는 프로그램도 시작하지 않음. 5.5-4-1a 준수: 위와 같고, 포트를 적은 줄마다 AuthMech의 줄을 적음.
page-services-declared-why = 실행되는 서비스마다 들어오는 길이 하나씩 늘어납니다. 아무도 이유를 댈 수 없는 것은 실행되지 않아야 합니다.
page-services-declared-blind = 이유가 좋은지, 실제로 로그인을 요구하는지. 이미지로 알 수 없는 포트는 프로그램의 관례를 따릅니다. 이미지를 살펴보지 않았으면 아무것도 준수로 보지 않습니다.
page-services-declared-fix = 필요 없는 것은 끄거나 빌드에서 빼십시오. 네트워크에서 닿는 것 앞에는 로그인을 두십시오. 5.5-4는 이유를 밝히고 선언을 철회할 수 있습니다.

page-predictable-password-declared-sees = AuthMech의 *Password Generation Mechanism*. 보거나 물어서 알 수 있는 것(MAC 주소, 일련번호, 네트워크 이름, 모델)으로 비밀번호를 만든다는 문장은 5.1-2(단위 5.1-2-1c) *위반*이고, 하나씩 세어 올린다는 문장은 단위 5.1-2-1a 위반입니다. 글이 무작위, 비밀, 키를 쓰는 해시를 말하거나 이를 되돌리면 아무 말도 하지 않습니다. 그 값에 대해 비밀번호가 그 옆에 인쇄되어 있다고만 말할 때도 마찬가지입니다.
page-predictable-password-declared-why = 공유기는 전파가 닿는 모두에게 MAC 주소를 보냅니다. 그것으로 만든 비밀번호는 허공에 인쇄된 것과 같습니다.
page-predictable-password-declared-blind = 적힌 것이 참인지, 다른 공개된 값, 모호하게 적힌 유도 방법.
page-predictable-password-declared-fix = 공장에서 비밀번호를 하나씩 무작위로, 열 글자 이상으로 뽑거나, 첫 사용 전에 소유자가 정하게 하십시오.

page-automatic-updates-declared-sees =
    스스로 시작하는 UpdMech의 줄(*Initiation and Interaction*)과, *Configuration*이 그에 대해 말하는 것. 이 단위들은 사실을 묻고 그것을 IXIT에서만 찾습니다.

    - 5.3-4-1b: 구성 요소마다 한 수단이 기본으로 켜져 있음; SoftComp가 기본으로 켜진 줄을 가리킴
    - 5.3-6-1a: 어떤 수단이 자동인지; 줄에 *automatic*이라고 적힘
    - 5.3-6-1b: 사용자가 켜거나 끄거나 미룰 수 있음; 끄기나 미루기를 뜻하는 말
    - 5.3-6-1c: 초기 설정이 끝난 상태에서 켜져 있음; *on by default*
    - 5.3-6-1d: 알림도 마찬가지; *notice* 옆의 같은 말
    - 5.3-6-1e: 초기 설정이 끝난 상태에서 알림이 켜져 있음; 알림에 대한 *on by default*

    줄이 분명히 반대를 말하면(*off by default*, *cannot be switched off*) *위반*입니다. 말하지 않은 것, 둘 가운데 어느 쪽인지 분명하지 않은 것은 미결로 남습니다.
page-automatic-updates-declared-why = 누군가 생각해야 하는 업데이트는 설치되지 않습니다. 아무도 미룰 수 없는 업데이트는 다른 방법으로 꺼지거나 제품을 불신하게 만듭니다.
page-automatic-updates-declared-blind = 제품이 실제로 그런지; 여기서 모르는 표현.
page-automatic-updates-declared-fix = 제품이 초기 설정을 마친 상태에서 자동 업데이트와 알림을 켜고, 사용자가 미루거나 끌 수 있게 하고, *Configuration*에 적으십시오.
