# SPDX-License-Identifier: Apache-2.0 OR MIT
page-sees = Was sie sieht
page-why = Warum es wichtig ist
page-blind = Was sie nicht sehen kann
page-fix = Wie man es behebt
page-references = Quellen
