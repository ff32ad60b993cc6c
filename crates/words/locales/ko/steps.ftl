# SPDX-License-Identifier: Apache-2.0 OR MIT
# 아직 미결인 것과 다음에 할 일.

need-declaration = 제조사의 답변이 없습니다.
need-firmware = 펌웨어 이미지에서 나온 증거가 없습니다.
need-device = 기기 자체를 살펴봐야 합니다.
need-capture = 기기의 네트워크 트래픽 캡처가 없습니다.
need-site = 제조사의 웹사이트를 살펴봐야 합니다.
need-person = 사람이 판단해야 합니다.
need-coverage = 제출된 것 가운데 일부를 읽지 못했습니다.

step-give-declaration = 선언을 작성하십시오. 제품에 관한 질문에 답하면 됩니다.
step-connect-device = 기기를 시험대에 올려, 기기만이 보여 줄 수 있는 것을 확인하십시오.
step-capture-traffic = 기기의 네트워크 트래픽을 한동안 기록하여 캡처를 제출하십시오.
step-name-web-site = 취약점 공개 정책과 지원 기간이 실린 웹사이트를 알려 주십시오.
step-read-the-rest = 읽지 못한 것을 암호화되지 않은 이미지나 루트 파일 시스템 등 다른 형태로 제출하십시오.
step-give-firmware = 펌웨어 이미지나 그 루트 파일 시스템의 폴더를 제출하십시오.
step-ask-a-person = 사람만이 판단할 수 있는 것은 사람이 살펴보게 하고, 본 것을 기록하십시오.
step-fill-table = IXIT 표 { $table }의 빈 곳을 채우십시오.
