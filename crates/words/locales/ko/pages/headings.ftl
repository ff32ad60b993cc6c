# SPDX-License-Identifier: Apache-2.0 OR MIT
page-sees = 무엇을 보는가
page-why = 왜 중요한가
page-blind = 볼 수 없는 것
page-fix = 고치는 방법
page-references = 참고 자료
