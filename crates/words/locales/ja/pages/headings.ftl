# SPDX-License-Identifier: Apache-2.0 OR MIT
page-sees = 何を見るか
page-why = なぜ重要か
page-blind = 見えないもの
page-fix = 直し方
page-references = 参考資料
