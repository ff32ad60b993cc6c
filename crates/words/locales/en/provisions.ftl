# SPDX-License-Identifier: Apache-2.0 OR MIT
# Titles and summaries of the provisions of EN 303 645 V2.1.1. English stands in the standard's data.
