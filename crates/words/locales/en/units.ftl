# SPDX-License-Identifier: Apache-2.0 OR MIT
# Test cases of TS 103 701 and their units. English stands in the standard's data.
