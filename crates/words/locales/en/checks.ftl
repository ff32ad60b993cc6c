# SPDX-License-Identifier: Apache-2.0 OR MIT
# Each check: its title, what it says for each outcome, and what to do. Beside the check's own
# facts, $subject (its name) and $place (the innermost file) can be used everywhere.

check-authorized-key = Key that may log in to every unit
check-authorized-key-concern = { $place } lets the holder of one key ({ $algorithm }, { $fingerprint }) log in to every unit made from this image. The owner cannot see it and cannot shut it out.
check-authorized-key-fix = Take the key out of the release build. If support needs a way in, let the owner open it, for a time, with a key for that unit alone, and declare it.

check-fixed-password-hash = Password that is the same in every unit
check-fixed-password-hash-breach = The password of the account “{ $account }” is fixed in { $place } ({ $scheme }). It is the same in every unit, so whoever learns it once can open them all.
check-fixed-password-hash-concern = { $place } holds a fixed password for the account “{ $account }” ({ $scheme }). Nothing shows that it opens a log-in, but a web page or a file share may still accept it, in every unit.
check-fixed-password-hash-fix = Ship the account locked (“{ $account }:!:” in /etc/shadow). Then give each unit a random password of its own in production, or have the owner set one at first start. Treat the old password as known.

check-host-private-key = SSH host key that is the same in every unit
check-host-private-key-breach = { $place } is a private SSH host key ({ $algorithm }, { $fingerprint }). Everybody who downloads the firmware has it, can pose as any unit, and can read the passwords typed there.
check-host-private-key-fix = Take the file out of the image and let each device make its own key at first start (dropbear -R, ssh-keygen -A), on the writable partition. Let the next update replace the key in units already sold.

check-password-less-account = Account that opens without a password
check-password-less-account-breach = The account “{ $account }” has no password in { $place }. Whoever reaches a log-in, over the network or at the serial port, gets a shell ({ $shell }) on every unit.
check-password-less-account-concern = The account “{ $account }” has no password in { $place }. Whether it gets a shell at log-in is not known: no line of passwd for it could be read.
check-password-less-account-upheld = Nobody can log in before a password is set: { $locked ->
    [0] no account in { $place } has a log-in shell.
    [one] the one account with a log-in shell in { $place } is locked.
   *[other] all { $locked } accounts with a log-in shell in { $place } are locked.
}
check-password-less-account-fix = Ship the account locked (“{ $account }:!:” in /etc/shadow). Then let the first start go no further until the owner has set a password, or give each unit one of its own in production.

check-telnet-starts = Telnet server that starts
check-telnet-starts-breach = { $place } starts a telnet server ({ $service }) on port { $port }. { $entry ->
    [shell] Whoever connects gets a shell and is asked for nothing.
    [open-account] Whoever connects gets in as “{ $account }” without a password.
   *[prompt] It sends passwords in clear text, and it is the first door that worms try.
}
check-telnet-starts-concern = { $place } starts a telnet server ({ $service }) on port { $port } where a condition holds that the image alone does not settle. { $entry ->
    [shell] Whoever connects then gets a shell and is asked for nothing.
    [open-account] Whoever connects then gets in as “{ $account }” without a password.
   *[prompt] It sends passwords in clear text, and it is the first door that worms try.
}
check-telnet-starts-fix = Take out the line in { $place } that starts { $service }, and build without a telnet server. If a shell over the network is needed, use SSH with keys, off until the owner turns it on.
