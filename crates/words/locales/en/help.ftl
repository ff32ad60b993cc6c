# SPDX-License-Identifier: Apache-2.0 OR MIT
# Help of commands. English stands at the commands themselves, in cli/src/arguments.rs.
