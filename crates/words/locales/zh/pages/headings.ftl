# SPDX-License-Identifier: Apache-2.0 OR MIT
page-sees = 查看什么
page-why = 为何重要
page-blind = 看不到什么
page-fix = 如何修复
page-references = 参考资料
