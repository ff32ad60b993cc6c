# SPDX-License-Identifier: Apache-2.0 OR MIT
# What was looked at, and why something was not read.

## Areas
area-release = system version
area-kernel = kernel
area-accounts = accounts
area-services = services
area-keys = keys and certificates
area-components = software components
area-updates = updates
area-consoles = consoles
area-programs = programs
area-boot = boot chain
area-daemons = service configurations
area-secrets = hard-coded secrets
area-credentials = credentials of services
area-privacy = personal data, logs and telemetry
area-scripts = scripts and web code
area-firewall = packet filter

## Reasons, in a word
reason-encrypted = encrypted
reason-unknown = unknown
reason-damaged = damaged
reason-limit = limit reached
reason-unsupported = not supported
reason-refused = refused
reason-interrupted = interrupted

## Reasons, closer
gap-looks-encrypted = It looks encrypted: it is as random as a cipher's output, and no structure was found.
gap-not-recognised = No known format was recognised in it.
gap-cut-short = It is cut short: its header promises more bytes than there are.
gap-stream-damaged = Its compressed data is damaged and cannot be unpacked.
gap-structure-damaged = Its inner structure does not hold together.
gap-checksum-wrong = Its checksum does not match its content.
gap-codec-unsupported = It uses a compression or a feature that this version does not read.
gap-limit-bytes = The limit on unpacked bytes was reached.
gap-limit-entries = The limit on the number of files was reached.
gap-limit-depth = The limit on containers inside containers was reached.
gap-limit-facts = There is more of it than this version keeps, or can follow.
gap-root-below = A root file system stands in this folder, below the top: its accounts, services and settings were not looked at. Hand in this folder by itself.
gap-path-unsafe = A path in it leads outside, or is no path.
gap-refused = The operating system refused to let it be read.
gap-link-loop = A link in it leads in a circle.
gap-interrupted = The run was stopped before this was read.

## The map of bytes
map-container = container
map-padding = padding
map-text = text
map-compressed = compressed
map-random = encrypted or random
map-code = looks like code
map-unknown = unknown
