# SPDX-License-Identifier: Apache-2.0 OR MIT
# The plain questions. English stands in the standard's data.
