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
