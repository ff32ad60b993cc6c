# SPDX-License-Identifier: Apache-2.0 OR MIT
page-sees = Qué ve
page-why = Por qué importa
page-blind = Qué no puede ver
page-fix = Cómo corregirlo
page-references = Referencias
