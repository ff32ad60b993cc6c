# SPDX-License-Identifier: Apache-2.0 OR MIT
page-sees = Ce qu'il voit
page-why = Pourquoi c'est important
page-blind = Ce qu'il ne voit pas
page-fix = Comment corriger
page-references = Références
