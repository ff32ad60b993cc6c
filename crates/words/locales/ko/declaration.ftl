# SPDX-License-Identifier: Apache-2.0 OR MIT
# The declaration: what is wrong with it, and the interview.

problem-syntax = TOML이 아닙니다: { $reason }
problem-not-text = 파일이 텍스트(UTF-8)가 아닙니다.
problem-too-large = 파일이 { $limit }바이트보다 깁니다.
problem-too-deep = { $limit }단계보다 깊이 중첩되어 있습니다.
problem-unknown-key = 여기에는 “{ $key }”이(가) 없습니다.
problem-wrong-type = “{ $key }”은(는) { $found }이(가) 아니라 { $wanted }이어야 합니다.
problem-unknown-word = “{ $key }”에 “{ $found }”은(는) 쓸 수 없습니다.
problem-missing-key = “{ $key }”이(가) 없습니다.
problem-unknown-provision = { $edition }에는 조항 { $provision }이(가) 없습니다.
problem-not-applicable = { $provision }은(는) 조건 없는 필수 조항({ $status })이므로 N/A일 수 없습니다. Y를 쓰거나, 제품이 충족하지 않으면 N을 쓰십시오.
problem-wrong-status = { $provision }의 상태는 { $found }이(가) 아닙니다. 이 줄은 없어도 됩니다.
problem-twice = { $id }이(가) 두 번 나옵니다. 첫 번째는 { $first }번째 줄입니다. 다른 식별자를 주거나 지우십시오.
problem-one-row-only = 표 { $table }에는 행이 하나뿐이며 이미 { $first }번째 줄에 있습니다. 필드를 그곳에 쓰십시오.
problem-none-with-rows = 표 { $table }에 행이 있으므로 “none”은 참일 수 없습니다. 그것을 지우거나 행을 지우십시오.
problem-not-a-day = “{ $found }”은(는) 날짜가 아닙니다. 2031-12-31처럼 쓰십시오.
problem-outside = “{ $path }”은(는) 폴더 밖에 있습니다. 이 파일 옆이나 아래의 파일만 쓸 수 있습니다.
problem-circle = “{ $path }”이(가) 직접 또는 돌아서 자기 자신을 확장합니다.
problem-too-many-files = { $limit }개가 넘는 파일이 서로를 확장합니다.
problem-unreadable = “{ $path }”을(를) 읽을 수 없습니다: { $reason }
problem-too-many = 문제가 { $limit }개를 넘습니다. 나머지는 생략합니다.
problem-did-you-mean = { $known }을(를) 뜻했습니까?
problem-known = 쓸 수 있는 것: { $known }

toml-text = 따옴표로 묶은 텍스트
toml-yes-no = true 또는 false
toml-number = 정수
toml-fraction = 소수
toml-date = 날짜
toml-list = 목록
toml-table = 표(table)

error-declaration = { $path }을(를) 쓸 수 없습니다. 문제 수: { $count }
error-two-declarations = 선언이 이미 있습니다. { $path }은(는) 하나 더 많습니다.
error-file-exists = { $path }이(가) 이미 있어 아무것도 덮어쓰지 않았습니다. --force를 주면 덮어씁니다.
error-no-terminal = 질문에는 터미널이 필요합니다. 없으면 --from FILE로 답을 주십시오.
error-no-evidence = 소스를 읽을 수 없었습니다.
error-answer = { $question }에 대한 답을 받아들이지 않았습니다: { $reason }

dialogue-written = 저장함: { $path }
dialogue-open = { $count ->
   *[other] 열린 질문 { $count }개
}
dialogue-settles = 관련 조항: { $provisions }
dialogue-number = 질문 { $number }
dialogue-about = 대상: { $entry }
dialogue-why = 이유: { $why }
dialogue-example = 예: { $examples }
dialogue-help = Esc는 나중으로 미루고 Ctrl-C는 멈춥니다. 답한 것은 사라지지 않습니다
dialogue-list-help = 한 줄에 하나씩, 빈 줄로 끝냅니다
dialogue-seen = 증거가 보여 주는 것: { $answer } ({ $place }). 확인한 뒤 확정하십시오.
dialogue-finished = 열린 질문이 더 없습니다. 선언은 { $path }에 있습니다.
dialogue-stopped = { $count ->
   *[other] 열린 질문이 { $count }개 남았습니다. 답은 { $path }에 있습니다. “thirteen answer”로 계속하십시오.
}

declare-drafted = { $count ->
   *[other] 필드 { $count }개의 초안을 썼습니다. “draft” 목록에서 빼기 전에는 아무것도 이에 근거하지 않습니다.
}
