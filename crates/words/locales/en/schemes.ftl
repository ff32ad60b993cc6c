# SPDX-License-Identifier: Apache-2.0 OR MIT
# English stands in the standard's data, in standard/data/schemes.
