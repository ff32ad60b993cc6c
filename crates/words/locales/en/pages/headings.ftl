# SPDX-License-Identifier: Apache-2.0 OR MIT
page-sees = What it sees
page-why = Why it matters
page-blind = What it cannot see
page-fix = How to fix
page-references = References
