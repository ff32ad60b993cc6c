# SPDX-License-Identifier: Apache-2.0 OR MIT
# Each check: its title, what it says for each outcome, and what to do. Beside the check's own
# facts, $subject (its name) and $place (the innermost file) can be used everywhere.

check-admitted-failing = A failing that the maker states
check-admitted-failing-breach = The answers themselves say so ({ $answer }): provision { $provision } does not hold.
check-admitted-failing-concern = The answers say something ({ $answer }) that may go against provision { $provision }.
check-admitted-failing-fix = Change the product, then the answer. If { $provision } is a recommendation, the claim may be withdrawn with a reason.

check-authorized-key = Key that may log in to every unit
check-authorized-key-concern = { $place } lets the holder of one key ({ $algorithm }, { $fingerprint }) log in to every unit made from this image. The owner cannot see it and cannot shut it out.
check-authorized-key-fix = Take the key out of the release build. If support needs a way in, let the owner open it, for a time, with a key for that unit alone, and declare it.

check-blank-password-login = Server that takes blank passwords
check-blank-password-login-breach = { $place } starts { $program } and lets it take blank passwords ({ $setting }). The account “{ $account }” has none, so whoever reaches the port gets a shell on every unit.
check-blank-password-login-concern = { $place } starts { $program } and lets it take blank passwords ({ $setting }). { $open ->
    [yes] The account “{ $account }” has none. Whether the server starts, the image alone does not settle.
   *[no] No account that it admits is without a password now; the first one that is will be open to the network.
}
check-blank-password-login-fix = Take { $setting } out, so that { $program } refuses blank passwords again. Ship accounts locked, and leave SSH off until the owner turns it on.

check-claimed-without-mechanism = Claimed, and said not to be there
check-claimed-without-mechanism-breach = Provision { $provision } is claimed, but every row of { $table } says in “{ $field }”: “{ $said }”.
check-claimed-without-mechanism-concern = Provision { $provision } is claimed, but some rows of { $table } say in “{ $field }”: “{ $said }”.
check-claimed-without-mechanism-fix = Describe the mechanism in { $table } if there is one. If there is none, build it; of a recommendation, the claim may be withdrawn with a reason.

check-confirmation-refused = Confirmation that is not given
check-confirmation-refused-breach = “{ $subject }”: the answer is “{ $said }”. Provision { $provision } asks for a yes.
check-confirmation-refused-upheld = “{ $subject }” is given.
check-confirmation-refused-concern = “{ $subject }” is neither a yes nor a no: “{ $said }”. A person has to read it.
check-confirmation-refused-fix = Put the process in place and confirm it. If { $provision } is a recommendation, the claim may be withdrawn with a reason.

check-consent-for-ever = Consent that cannot be taken back
check-consent-for-ever-breach = { $row } asks for consent and leaves no way to withdraw it: “{ $said }”.
check-consent-for-ever-fix = Give a way back that is as easy as giving consent was, and describe it in { $row }.

check-console-root-shell = Console with a shell for everybody
check-console-root-shell-breach = { $place } opens a shell on the console ({ $device }) and asks for nothing. Whoever connects a serial cable is root.
check-console-root-shell-concern = { $place } gives a shell on the console ({ $device }) under a condition, or asks for a password there, by a setting. A person should look at which it is in the units that are sold.
check-console-root-shell-fix = Take the line out of { $place } in the release build. If service people need the console, put a log-in with a password per unit there, off until the owner turns it on. If no unit has an accessible debug port, declare so.

check-dangling-reference = Reference to a row that is not there
check-dangling-reference-concern = The declaration names { $row }, but there is no such row.
check-dangling-reference-fix = Add the row { $row }, or correct the reference.

check-automatic-updates-declared = Automatic updates as they are declared
check-automatic-updates-declared-breach = { $row } says: “{ $said }”. { $about ->
    [component] So updates of a component do not install themselves unless somebody turns that on.
    [change] So the user cannot turn automatic updates off or put them off.
    [on] So automatic updates are not on in the state in which the product is used.
    [notice-change] So the user cannot turn notices of updates off or put them off.
   *[notice-on] So notices of updates are not on in the state in which the product is used.
}
check-automatic-updates-declared-upheld = { $row } says: “{ $said }”. { $about ->
    [component] For each component an automatic mechanism is on by default.
    [identified] That is an automatic mechanism.
    [change] The user can turn automatic updates off, or put them off.
    [on] Automatic updates are on as the product is used.
    [notice-change] The user can turn notices off, or put them off.
   *[notice-on] Notices are on as the product is used.
}
check-automatic-updates-declared-fix = Turn automatic updates and their notices on by default, let the user postpone them or turn them off, and say so in “Configuration” of { $row }.

check-weak-cryptography-declared = Broken cryptography, by the maker’s own words
check-weak-cryptography-declared-breach = { $row } says: “{ $said }”. { $name } is broken, and nothing sound stands beside it.
check-weak-cryptography-declared-concern = { $row } says: “{ $said }”. { $name } is old or broken; when it is used beside the rest, a person should look at.
check-weak-cryptography-declared-fix = Replace { $name } by what current catalogues agree on (TLS 1.2 or later with AES or ChaCha20, SHA-256, Ed25519 or ECDSA), and take it out of the configuration.

check-sent-in-clear-declared = Secrets or personal data in clear, by the maker’s own words
check-sent-in-clear-declared-breach = { $row } is sent by { $mechanism }, and of its cryptography that says: “{ $said }”. { $provision } asks for confidentiality at least.
check-sent-in-clear-declared-concern = { $row } is sent by { $mechanism }, whose guarantees leave confidentiality out: “{ $said }”. { $provision } asks for it at least.
check-sent-in-clear-declared-fix = Send { $row } by a mechanism that keeps it confidential (TLS 1.2 or later, server verified), or correct the reference to { $mechanism }.

check-services-declared = Services that are on, and why
check-services-declared-breach = { $row } is on, and says: “{ $said }”. { $about ->
    [needless] What nobody needs is one more way in.
   *[open] So whoever reaches its port may use it.
}
check-services-declared-concern = { $row } is on, and says: “{ $said }”. Its protocol knows no log-in: a person has to weigh what it tells, and to whom.
check-services-declared-upheld = Everything that the image starts for the network is declared, and { $about ->
    [needed] each service that is on says what it is for.
   *[guarded] each that names a port names a way to log in.
}
check-services-declared-fix = { $about ->
    [needless] Switch the service of { $row } off, or leave it out of the build.
   *[open] Put a log-in in front of the service of { $row }; of a recommendation the claim may be withdrawn with a reason.
}

check-interface-left-on = Interface that is not needed and left on
check-interface-left-on-breach = { $row } is on, and says: “{ $said }”. { $provision } asks that what is not needed is off.
check-interface-left-on-upheld = { $about ->
    [needed] Every interface that is on is required, and what the image starts for the network is among them.
    [air] Every radio interface is required or off.
   *[at-times] What is needed only at times is off the rest of the time.
}
check-interface-left-on-fix = Switch the interface of { $row } off, or leave it out. If it is needed, say for what.

check-predictable-password-declared = Pre-installed password that can be worked out, by the maker’s own words
check-predictable-password-declared-breach = { $row } says of the password: “{ $said }”. { $about ->
    [counted] Whoever has one unit can count on to the others.
   *[public] What it is made of can be seen or asked for.
}
check-predictable-password-declared-fix = Draw each password by chance, ten characters or more, or let the owner set it before the first use; then correct { $row }.

check-image-upholds-answers = Image that bears the answers out
check-image-upholds-answers-upheld = { $row } says: “{ $said }”. { $about ->
    [update-alone] The image starts an updater by itself ({ $place }).
    [update-again] The image starts an updater by itself ({ $place }).
    [update-signature] The image checks a signature before it installs ({ $place }).
    [update-guarantees] The image checks a signature, which gives both ({ $place }).
    [update-key] The image holds that public key, of an algorithm and size that catalogues agree on ({ $place }).
    [boot] What starts is signed, and the loader requires it ({ $place }).
   *[lockout] The page that checks the password bounds the tries ({ $place }).
}
check-image-upholds-answers-fix = Nothing is to be fixed.

check-declared-as-asked = Answers that give what is asked for
check-declared-as-asked-breach = “{ $field }” says “{ $said }”, where the standard asks for one.
check-declared-as-asked-upheld = “{ $field }” gives what the standard asks to be declared.
check-declared-as-asked-fix = Complete “{ $field }”; if there is nothing to write there, the claim has nothing to stand on.

check-default-password-hash = Password hash that a dictionary opens
check-default-password-hash-breach = The password of the account “{ $account }” in { $place } ({ $scheme }) is on a list of well-known ones ({ $list }), and it is the same in every unit. { $network ->
    [yes] Over the network, { $service } takes it.
   *[no] Whoever reaches a log-in needs minutes to guess it.
}
check-default-password-hash-concern = The password of the account “{ $account }” in { $place } ({ $scheme }) is on a list of well-known ones ({ $list }). { $replaced ->
    [yes] A script that runs by itself may put another in its place, or lock the account. Whether it does so before anything listens, a person should look at.
   *[no] Nothing shows that it opens a log-in, but a web page or a file share may accept it.
}
check-default-password-hash-fix = Ship the account locked (“{ $account }:!:” in /etc/shadow). Then give each unit a random password of its own in production, or have the owner set one at first start. Let the next update replace the password in units already sold.

check-fixed-password-hash = Password that is the same in every unit
check-fixed-password-hash-breach = The password of the account “{ $account }” is fixed in { $place } ({ $scheme }). It is the same in every unit, so whoever learns it once can open them all.
check-fixed-password-hash-concern = { $place } holds a fixed password for the account “{ $account }” ({ $scheme }). { $replaced ->
    [yes] A script that runs by itself may put another in its place, or lock the account. Whether it does so before anything listens, a person should look at.
   *[no] Nothing shows that it opens a log-in, but a web page or a file share may still accept it, in every unit.
}
check-fixed-password-hash-fix = Ship the account locked (“{ $account }:!:” in /etc/shadow). Then give each unit a random password of its own in production, or have the owner set one at first start. Treat the old password as known.

check-host-private-key = SSH host key that is the same in every unit
check-host-private-key-breach = { $place } is a private SSH host key ({ $algorithm }, { $fingerprint }). Everybody who downloads the firmware has it, can pose as any unit, and can read the passwords typed there.
check-host-private-key-concern = { $place } is a private SSH host key ({ $algorithm }, { $fingerprint }), the same in every unit. A script of the start ({ $script }) takes it away and has another one made. Whether it always does, a person should look at.
check-host-private-key-fix = Take the file out of the image and let each device make its own key at first start (dropbear -R, ssh-keygen -A), on the writable partition. Let the next update replace the key in units already sold.

check-image-against-answers = Image that says otherwise than the answers
check-image-against-answers-breach = { $row } says: “{ $said }”. In the image nothing asks for a signature before the start ({ $place }).
check-image-against-answers-concern = { $row } says: “{ $said }”. { $about ->
    [update-signature] The updater in the image does not ask for a signature ({ $place }).
    [update-channel] The image fetches updates from there without TLS ({ $place }).
    [boot-more] The image has something that is verified at start ({ $place }).
    [update-older] The updater in the image takes older versions ({ $place }).
    [token] The image holds a token of a service, the same for every unit ({ $place }).
    [key] The image holds a private key, the same for every unit ({ $place }).
    [login] In the image SSH starts and takes an account’s password ({ $place }).
    [console] The image opens a shell on the console ({ $place }).
    [lockout] The page that checks the password bounds the tries by nothing ({ $place }).
   *[user] The configuration in the image names no user ({ $place }).
}
check-image-against-answers-fix = Find out which of the two is right. Correct the declaration ({ $row }), or the build.

check-legacy-remote-service = Old remote service that is on by default
check-legacy-remote-service-breach = { $place } starts { $program }: { $protocol } on port { $port }, open to the network and without encryption. { $protocol ->
    [TFTP] It asks for no password at all.
   *[other] Names, passwords and content travel in clear text.
}
check-legacy-remote-service-concern = { $place } may start { $program }: { $protocol } on port { $port }. { $encrypts ->
    [maybe] Its configuration speaks of TLS; whether it refuses log-ins without it, a person should look at.
   *[no] Whether the condition for that holds, the image alone does not settle.
}
check-legacy-remote-service-fix = Take the line out of { $place } that starts { $program }, and the program out of the build. If files have to be moved, use SFTP or HTTPS, off until the owner turns it on.

check-no-verified-boot = Nothing that shows verified boot
check-no-verified-boot-note = Nothing that was read in this image shows that the loader checks a signature before it starts it ({ $scheme }). { $verity ->
    [yes] dm-verity is there; it helps as far as its root hash is itself signed.
   *[no] A checksum finds accidents, not attackers.
} { $unread ->
    [0] It may still be shown by other means.
    [one] One part of the image could not be read and may hold a signature.
   *[other] { $unread } parts of the image could not be read and may hold a signature.
}
check-no-verified-boot-fix = Sign the kernel and what it starts, and let a loader that the chip verifies refuse anything else. Describe it in the declaration; if the hardware cannot do it, withdraw the claim and give the reason.

check-not-applicable-without-ground = Set aside as not applicable, against its own condition
check-not-applicable-without-ground-concern = { $provision } is declared not applicable, but by the declaration’s own words its condition holds ({ $condition }).
check-not-applicable-without-ground-fix = Claim { $provision }, or correct the answer from which condition { $condition } comes.

check-password-less-account = Account that opens without a password
check-password-less-account-breach = The account “{ $account }” has no password in { $place }. Whoever reaches a log-in, over the network or at the serial port, gets a shell ({ $shell }) on every unit.
check-password-less-account-concern = The account “{ $account }” has no password in { $place }. { $about ->
    [missing] The image does not have its shell ({ $shell }), so that a log-in should end there. Something else may still take it.
    [replaced] A script that runs by itself may put another in its place, or lock the account. Whether it does so before anything listens, a person should look at.
   *[unknown] Whether it gets a shell at log-in is not known: no line of passwd for it could be read.
}
check-password-less-account-upheld = Nobody can log in before a password is set: { $locked ->
    [0] no account in { $place } has a log-in shell.
    [one] the one account with a log-in shell in { $place } is locked.
   *[other] all { $locked } accounts with a log-in shell in { $place } are locked.
}
check-password-less-account-fix = Ship the account locked (“{ $account }:!:” in /etc/shadow). Then let the first start go no further until the owner has set a password, or give each unit one of its own in production.

check-private-key-file = Private key in the image
check-private-key-file-breach = { $place } holds a private key ({ $algorithm }, { $fingerprint }). { $opened ->
    [yes] Its keystore opens to a password that tools and manuals give.
   *[no] It is not encrypted.
} It is the same in every unit, and everybody who downloads the firmware has it.
check-private-key-file-concern = { $place } holds a private key ({ $algorithm }, { $fingerprint }). { $remade ->
    [yes] A script of the start ({ $script }) makes another one in its place; whether it always does, a person should look at.
   *[no] { $encrypted ->
        [yes] It is encrypted; where is the passphrase?
       *[no] It may be a library’s own test key, or a secret that is the same in every unit.
    }
}
check-private-key-file-note = { $place } holds a private key ({ $algorithm }, { $fingerprint }) among documentation, examples or tests. Make sure that nothing uses it, and leave it out of the release.
check-private-key-file-fix = Take { $place } out of the image. Make the key on the device at first start, or put one per unit in at production. Revoke the certificates that belong to the old key.

check-recommendation-without-reason = Recommendation left out without a reason
check-recommendation-without-reason-breach = { $provision } is declared { $support }, and no reason stands beside it.
check-recommendation-without-reason-fix = Write beside { $provision } why the recommendation is not possible or not appropriate for this product.

check-service-on-declared-off = Service that is on and declared to be off
check-service-on-declared-off-breach = { $place } starts { $program } (port { $port }). { $row } says: “{ $said }”.
check-service-on-declared-off-fix = Take { $program } out of the start-up, or let it start only once the owner has turned it on. If it is meant to be on, correct { $row } and say why.

check-shared-default-password = One password for all units, by the maker’s own words
check-shared-default-password-breach = { $row } says that all units share a password: “{ $said }”.
check-shared-default-password-fix = Let the owner set the password before the first use, or give each unit one of its own that nobody can guess. Then change the answer.

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

check-undeclared-service = Service that the declaration leaves out
check-undeclared-service-breach = { $place } starts { $program } (port { $port }), and no row of SoftServ or Intf names it. The declaration says: “{ $said }”.
check-undeclared-service-concern = { $starts ->
    [always] { $place } starts { $program }, which listens on port { $port }, and no row of SoftServ or Intf names that.
   *[maybe] { $place } can start { $program } (port { $port }), and no row of SoftServ or Intf names it.
} The declaration says: “{ $said }”.
check-undeclared-service-fix = If the product needs { $program }, declare it in SoftServ and Intf with its purpose. If not, take it out of the image.

check-unsigned-update-feed = Updates whose signature is not checked
check-unsigned-update-feed-breach = { $place } names { $sources ->
    [one] one source of updates ({ $url })
   *[other] { $sources } sources of updates ({ $url } first)
}, and no signature is checked. { $channel ->
    [tls] Only the connection protects them: whoever gets into the server can put any software on every unit.
   *[plain] They come without encryption: whoever stands in between can put any software on the device.
}
check-unsigned-update-feed-concern = { $channel ->
    [package] { $place } is an update package without a signature. What installs it asks for none, unless one around it was taken off before: a person should look at it.
   *[unknown] { $place } names { $sources ->
        [one] one source of updates ({ $url })
       *[other] { $sources } sources of updates ({ $url } first)
    }, and no signature is checked. How they reach the device, a person should look at.
}
check-unsigned-update-feed-upheld = A signature is asked of { $sources ->
    [one] the source of updates
   *[other] all { $sources } sources of updates
} in { $place }.
check-unsigned-update-feed-note = { $place } asks a signature of its sources of updates. { $script } fetches software too and writes it, and nothing shows that it verifies any.
check-unsigned-update-feed-fix = Sign what you release, with a key that is not kept on the update server. Ship the public half, and turn the check on (opkg: option check_signature, keys in /etc/opkg/keys). If nobody needs these sources, take them out.

check-update-over-http = Updates over a channel without TLS
check-update-over-http-concern = { $place } names { $sources ->
    [one] one source of updates
   *[other] { $sources } sources of updates
} over { $transport } ({ $url }). { $signed ->
    [yes] A signature is checked, so nobody can change them; but whoever listens sees the versions, and whoever stands in between can hold updates back.
   *[unknown] Whether a signature is checked, the image does not tell. If none is, anybody in between can put any software on the device.
}
check-update-over-http-fix = Serve the updates over HTTPS and keep the signature. Put a version or a date into what is signed, and let the device refuse what is older.

check-upnp-daemon = UPnP service that is on by default
check-upnp-daemon-breach = { $place } starts { $program }. UPnP asks for no log-in: any program in the home network can use it, and attackers use it to get past the router or to bounce attacks.
check-upnp-daemon-concern = { $place } may start { $program }. { $kind ->
    [media] A media server may be what the product is for; then declare it. It asks for no log-in.
   *[gateway] Whether the condition for that holds, the image alone does not settle. UPnP asks for no log-in.
}
check-upnp-daemon-fix = Leave { $program } out, or ship it switched off with a switch for the owner. If the product needs it, bind it to the home network and declare it.

check-web-interface-without-tls = Web interface without TLS
check-web-interface-without-tls-breach = { $program } serves web pages on port { $port } ({ $address }) without encryption ({ $place }). { $against ->
    [beside] The same server offers them with TLS, so whoever comes by the plain port gives the password away.
    [redirect] It is told to send people on to HTTPS, but the image has nothing to serve HTTPS with.
   *[administration] They administer the device: password and session travel in clear text.
}
check-web-interface-without-tls-concern = { $program } may serve web pages on port { $port } ({ $address }) without encryption ({ $place }). Whether they ask for a log-in, or lead on to HTTPS, a person should look at.
check-web-interface-without-tls-fix = Serve the pages over HTTPS, with a key that each device makes at first start. Let the plain port do nothing but lead on to HTTPS, or close it.

check-sbom-against-image = Bill of materials names another version than the image holds
check-sbom-against-image-concern = The bill of materials lists { $subject } { $listed }; the image holds { $held }.
check-sbom-against-image-fix = Make the bill of materials in the build that makes the image, from what is installed, and release both together.

check-hard-coded-token = Token of a service that is the same in every unit
check-hard-coded-token-breach = { $place } holds a secret of a service ({ $subject }: { $shown }). Every unit has the same: whoever unpacks the image can act as any of them.
check-hard-coded-token-concern = { $place } holds what looks like a credential of a service ({ $kind }: { $shown }). Whether it opens anything, a person should look at.
check-hard-coded-token-fix = Withdraw this secret at the service. Give each unit one of its own: a key made at first start and certified at enrolment, or a one-time claim from the factory.

check-hard-coded-password = Password of a service that is the same in every unit
check-hard-coded-password-breach = { $place } holds the password with which the device logs in elsewhere ({ $subject }, { $shown }). It is the same in every unit.
check-hard-coded-password-concern = { $place } gives { $subject } a fixed value ({ $shown }). If it is a password that is in use, every unit has the same: a person should look.
check-hard-coded-password-fix = Give each unit its own password or certificate, made in the factory or at enrolment and kept on the writable partition. Change the one that is out.

check-downgrade-allowed = Updates that may be older than what is installed
check-downgrade-allowed-breach = { $place } lets older versions in ({ $line }). They are signed too: whoever hands one to the device brings back its old holes.
check-downgrade-allowed-upheld = { $place } has older versions refused ({ $line }).
check-downgrade-allowed-note = { $place } carries a counter that only rises ({ $mechanism }), signed with the image. Whether the loader refuses what is lower, the image does not tell.
check-downgrade-allowed-fix = Put the version, or a counter that only rises, into what is signed, and refuse what is lower. Where a way back is needed, sign for it one by one.

check-unverified-update-script = Update script that writes what it fetched without verifying it
check-unverified-update-script-breach = { $place } fetches software over a way that anybody can sit on ({ $fetches }) and writes it ({ $writes }) with nothing that verifies it.
check-unverified-update-script-concern = { $why ->
    [idle] { $place } verifies a signature ({ $verifies }), but nothing follows from it, or it is verified when all is written ({ $writes }).
   *[none] { $place } fetches software ({ $fetches }) and writes it ({ $writes }). No command in the script verifies it: a person should look at what does.
}
check-unverified-update-script-fix = Sign what you release. Verify it with a public key from the read-only part before anything is written, and stop where it does not hold. Fetch over TLS and check the certificate.

check-update-certificate-unchecked = Updates from a server whose certificate is not checked
check-update-certificate-unchecked-concern = { $place } does not look at the certificate of the update server ({ $line }): anybody may answer in its place. Then all rests on a signature over the update.
check-update-certificate-unchecked-fix = Ship the root certificate of your update server and check against it. Set the clock first, so that validity can be judged.

check-snmp-default-community = SNMP with a community that everybody knows
check-snmp-default-community-breach = { $place } starts with SNMP open to { $community }: whoever is in the network may { $may } settings without a password of this device's own.
check-snmp-default-community-concern = { $place } opens SNMP to { $community } ({ $may }). If it starts, it tells everybody in the network about the device and can be used to bounce attacks.
check-snmp-default-community-fix = Ship SNMP off or leave it out. Where it is needed, use version 3 with a user that the owner makes.

check-mqtt-anonymous = MQTT broker that asks nobody for a password
check-mqtt-anonymous-breach = The broker on port { $port } lets everybody in ({ $place }): whoever is in the network reads all messages and sends orders.
check-mqtt-anonymous-concern = The broker on port { $port } takes clients without a password ({ $place }). What they may do then, or whether it starts, a person should look at.
check-mqtt-anonymous-note = The broker on port { $port } lets nobody in without a log-in ({ $place }).
check-mqtt-anonymous-fix = Set allow_anonymous false with a password file or certificates for clients, or bind the listener to 127.0.0.1.

check-shared-wifi-key = Wi-Fi key that is the same in every unit
check-shared-wifi-key-breach = { $place } gives the device's own Wi-Fi a fixed key ({ $shown }). Whoever knows one unit's, gets into every network of this model.
check-shared-wifi-key-concern = { $place } has a fixed key for the device's own Wi-Fi ({ $shown }). Whether another takes its place before the network is on, a person should look at.
check-shared-wifi-key-fix = Make a random key for each unit and print it on the label, or let the owner set one before the network is served.

check-weak-wifi = Wi-Fi without encryption that holds
check-weak-wifi-breach = The device's own Wi-Fi uses an encryption that is broken ({ $how }, { $place }): whoever listens for some minutes has the key.
check-weak-wifi-concern = The device's own Wi-Fi is on with { $how ->
    [open] no encryption
   *[wpa1] the first WPA only
} ({ $place }). What is sent over it, a person should look at.
check-weak-wifi-fix = Use WPA2 with CCMP, or WPA3, with a key of each unit's own. Keep an open network for the set-up short and protect what goes over it.

check-adb-over-network = Android debug bridge that listens on the network
check-adb-over-network-breach = { $place } has the debug bridge listen on port { $port }: whoever is in the network gets a shell, without a password.
check-adb-over-network-concern = { $place } has the debug bridge listen on port { $port }. A key has to be accepted first; but a debug interface is on by default.
check-adb-over-network-fix = Take the property out of the release, and build it as user.

check-ssh-weak-algorithms = SSH server with algorithms that are broken
check-ssh-weak-algorithms-breach = { $place } turns on what is broken for SSH: { $algorithms }. Whoever stands in between picks the weakest.
check-ssh-weak-algorithms-concern = { $place } turns on old algorithms for SSH: { $algorithms }.
check-ssh-weak-algorithms-fix = Take the lines out: what OpenSSH offers by itself is sound.

check-unverified-boot = Boot chain that starts what is not signed
check-unverified-boot-breach = { $place } is started by a loader that takes what is not signed. { $how ->
    [not-required] The signature is there, but the loader does not require it: an attacker leaves it out.
    [mcuboot] The image has no signature, so the MCUboot that starts it verifies none.
    [avb] The metadata of Android tells the loader to leave the verification out.
   *[unsigned] Neither is it signed, nor does the loader know a key.
}
check-unverified-boot-upheld = { $place } ({ $scheme }) is verified at start with a key that the loader requires.
check-unverified-boot-fix = Sign the configuration and mark the key as required in the loader's tree (mkimage -k … -K … -r); ship the loader with it. MCUboot: sign with imgtool, and build it with the public half.

check-boot-shell-argument = Kernel that is started into a shell
check-boot-shell-argument-breach = { $place } starts the kernel with { $word }: the console gives a root shell, and nobody is asked for a password.
check-boot-shell-argument-concern = { $place } starts the kernel with { $word }. What the console asks for then, a person should look at.
check-boot-shell-argument-fix = Take the word out of the command line of the release, and keep the environment on the flash from putting it back.

check-loader-console-open = Boot loader whose start can be broken off
check-loader-console-open-concern = { $place } waits for a key before it starts (bootdelay { $value }). Unless a password guards it, the serial line gives the loader's prompt, and with it the whole device.
check-loader-console-open-note = { $place } starts at once and looks at no key (bootdelay { $value }).
check-loader-console-open-fix = Set bootdelay to -2 in the release, or guard the prompt with a password of each unit's own. Protect the environment from being written.

check-kernel-memory-unprotected = Kernel built without protection of its memory
check-kernel-memory-unprotected-concern = The kernel in { $place } was built with { $options }: a single hole is enough to change it, or to read all memory.
check-kernel-memory-unprotected-upheld = The kernel in { $place } was built to protect its own memory ({ $options }).
check-kernel-memory-unprotected-fix = Build the kernel with STRICT_KERNEL_RWX and STRICT_MODULE_RWX, and without DEVMEM and DEVKMEM.

check-debug-tool = Debug tool in the image
check-debug-tool-concern = { $place } is { $tool }, a tool for debugging. The product does not seem to need it; whoever gets in can read memory and traffic with it.
check-debug-tool-fix = Leave { $tool } out of the release build. If the product needs it, say so in IXIT table 16.

check-setuid-program = Program that gives root's rights to whoever starts it
check-setuid-program-concern = { $place } belongs to root and has the set-user-ID bit: a service under a user of its own becomes root through one fault in it.
check-setuid-program-fix = Take the bit off (chmod u-s), or give the one capability that the program needs.

check-executable-stack = Programs with an executable stack
check-executable-stack-upheld = All { $of } programs and libraries ask for a stack that is not executable.
check-executable-stack-concern = { $count ->
    [one] { $count } of { $of } programs and libraries has an executable stack: { $place }. What overflows into it can run as code.
   *[other] { $count } of { $of } programs and libraries have an executable stack, { $place } among them: what overflows into it can run as code.
}
check-executable-stack-fix = Link with -z noexecstack, give assembler files their .note.GNU-stack, and say in IXIT table 18 what the processor protects.

check-unhardened-service = Network programs built without protection
check-unhardened-service-concern = { $count ->
    [one] { $count } of { $of } programs that wait for the network lacks
   *[other] { $count } of { $of } programs that wait for the network lack
} at least two of position independence, read-only relocations and stack protector: { $names }.
check-unhardened-service-upheld = All { $of } programs that wait for the network are built with position independence, read-only relocations, a stack protector and a stack that is not executable.
check-unhardened-service-fix = Build with -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro,-z,now; OpenWrt and Buildroot have one option for each.

check-writable-library-path = Program that loads libraries from where others can write
check-writable-library-path-concern = { $place } looks for its libraries in { $folder } first. Whoever may write there runs code with its rights.
check-writable-library-path-fix = Build without -Wl,-rpath, or take the path out (patchelf --remove-rpath).

check-weak-key = Key that is too small
check-weak-key-concern = { $place } holds a key of { $bits } bits ({ $algorithm }). That is below what is held to be safe; a person should look at what it protects.
check-weak-key-fix = Make a new key (Ed25519, P-256 or RSA of 3072 bits) and let an update bring it in.

check-sudo-without-password = User who becomes root without a password
check-sudo-without-password-concern = { $place } lets { $user } run everything as root without a password. What runs under that user is as good as root.
check-sudo-without-password-fix = Name the programs that { $user } needs, or take the line out.

check-personal-data-shipped = Personal data in the image
check-personal-data-shipped-concern = { $place } is a database with columns of persons ({ $columns }) that is not empty. Data of real people may ship in every unit.
check-personal-data-shipped-fix = Ship the database empty, or let the device create it; find out whose data it is.

check-core-dump-kept = Memory of crashed programs that is kept
check-core-dump-kept-concern = { $place } keeps the memory of crashed programs ({ $setting }). Keys and passwords in it then lie in a file.
check-core-dump-kept-fix = Set kernel.core_pattern=|/bin/false and fs.suid_dumpable=0, and take ulimit -c out.

check-remote-log = Log that leaves the device
check-remote-log-concern = { $place } sends the system log to { $host }, in every unit. That is telemetry, and in clear text.
check-remote-log-fix = Take the host out, or describe the telemetry in IXIT table 24 and to the user, and send it over TLS.

check-telemetry-endpoint = Address of a telemetry service
check-telemetry-endpoint-note = { $place } names { $host } ({ $operator }), which collects telemetry. It should be declared and described to the user.
check-telemetry-endpoint-fix = List it in IXIT table 24 and in the privacy notice, or build without it.

check-request-runs-as-command = What a request brings runs as a command
check-request-runs-as-command-concern = { $place } takes { $source } from a request and hands it to { $sink }, with no check in between that could be seen. Whoever sends the request may choose the command.
check-request-runs-as-command-fix = Let through only what matches a pattern, pass it as an argument of its own, or quote it.

check-download-runs-as-code = What is fetched runs as it comes
check-download-runs-as-code-concern = { $sink ->
    [file] { $place } fetches a file and runs it, and nothing verifies it in between. Whoever answers in the server's place runs code on the device.
   *[shell] { $place } hands what it fetches straight to { $sink }. Whoever answers in the server's place runs code on the device.
}
check-download-runs-as-code-fix = Fetch to a file, check its signature, then run it; or use the update mechanism.

check-password-in-configuration = Log-in password set in a configuration file
check-password-in-configuration-breach = { $how ->
    [copy] { $place } becomes the device's own account file, and the password of the account “{ $user }” in it is empty or known to everybody, in every unit.
    [script] A script that runs by itself sets or removes the password of the account “{ $user }” ({ $place }), in every unit in the same way.
   *[web] { $place } gives { $service } a password (user { $user }) that is empty or that everybody knows, in every unit, and the web server that takes it starts.
}
check-password-in-configuration-concern = { $place } holds a password for { $service } (user { $user }), the same in every unit unless the first start replaces it. { $open ->
    [yes] It is empty, or everybody knows it.
   *[no] No list that was tried holds it.
}
check-password-in-configuration-fix = Ship { $path } without it, and let each unit make its own password, or the owner choose one first.

check-weak-tls-version = TLS server that still speaks SSL
check-weak-tls-version-breach = { $program } is told to speak { $versions } ({ $place }). Whoever stands in between picks the oldest version and reads what is sent.
check-weak-tls-version-concern = { $program } is told to speak { $versions } ({ $place }). That is on its way out; whether this server and its library still do it, a person should look at.
check-weak-tls-version-upheld = { $program } speaks nothing older than TLS 1.2 ({ $place }).
check-weak-tls-version-fix = Turn on TLS 1.2 and 1.3 in the configuration of { $program }, and nothing older.

check-weak-tls-cipher = TLS server with cipher suites that are broken
check-weak-tls-cipher-breach = { $program } offers { $ciphers } ({ $place }). What is sent with that can be read, or comes from anybody.
check-weak-tls-cipher-concern = { $program } is told to offer { $ciphers } ({ $place }). Whether its library still has them, and whether the server starts, a person should look at.
check-weak-tls-cipher-fix = Take the list out of the configuration of { $program }, or ask for HIGH:!aNULL:!eNULL:!3DES.

check-open-file-share = File share that asks nobody for a password
check-open-file-share-breach = { $program } lets everybody in the network write to “{ $share }” without a password ({ $place }).
check-open-file-share-concern = { $program } lets guests in to “{ $share }” without a password ({ $place }): { $may ->
    [write] they may write, as far as nothing narrows it.
   *[read] they may read.
} Whether that is meant, a person should look at.
check-open-file-share-fix = Ship no share. Let the owner make one, with a user and a password.

check-old-smb-version = File server that speaks the first SMB
check-old-smb-version-breach = { $program } has “{ $setting } = { $value }” ({ $place }). { $against ->
    [log-in] Passwords that are sent this way fall within hours.
   *[only] It speaks nothing newer than the first SMB: whoever stands in between reads and changes files.
}
check-old-smb-version-concern = { $program } has “{ $setting } = { $value }” ({ $place }): the first SMB, without encryption, is spoken too or may be.
check-old-smb-version-upheld = { $program } speaks nothing older than “{ $value }” ({ $place }).
check-old-smb-version-note = { $program } speaks nothing older than “{ $value }” ({ $place }).
check-old-smb-version-fix = Set server min protocol = SMB2_10 or later, lanman auth = no and ntlm auth = ntlmv2-only.

check-open-data-store = Data store that asks nobody for a password
check-open-data-store-breach = { $program } listens on { $address }, port { $port }, and asks nobody for a password ({ $place }): whoever reaches it reads and changes everything in it.
check-open-data-store-concern = { $program } listens on { $address }, port { $port }, without a password ({ $place }). Whether strangers get in, or it starts, a person should look at.
check-open-data-store-note = { $program } on port { $port } asks for a password ({ $place }).
check-open-data-store-fix = Let { $program } listen on 127.0.0.1 or on a socket. Where others have to reach it, ask for a log-in and use TLS.

check-vnc-without-password = Screen that anybody in the network may take over
check-vnc-without-password-breach = { $place } starts { $program } without a password: whoever reaches the port sees the screen and has the keyboard.
check-vnc-without-password-concern = { $place } starts { $program }, or may, and says nothing of a password. Whether one is asked for, a person should look at.
check-vnc-without-password-fix = Take { $program } out, or let it listen on 127.0.0.1 alone, behind SSH with keys.

check-open-camera-stream = Camera stream that anybody in the network may watch
check-open-camera-stream-breach = { $program } gives its stream to everybody in the network, without a log-in ({ $place }).
check-open-camera-stream-concern = Nothing is seen that makes { $program } ask for a log-in ({ $place }). Whether it does, a person should look at.
check-open-camera-stream-note = { $program } asks for a log-in ({ $place }).
check-open-camera-stream-fix = Ask for a user and a password that the owner sets, and carry the stream over TLS.

check-anonymous-ftp = FTP server that lets in who gives no password
check-anonymous-ftp-breach = { $program } lets anonymous users in ({ $place }): { $may ->
    [write] they may write files.
   *[read] they read what lies there.
}
check-anonymous-ftp-concern = { $program } may let anonymous users in ({ $place }). Whether it does, and whether it starts, a person should look at.
check-anonymous-ftp-fix = Take { $program } out. Where everybody is to fetch files, serve them over HTTPS.

check-directory-listing = Web server that lists its folders
check-directory-listing-concern = { $program } shows what lies in a folder to whoever asks ({ $place }). What can be seen there, a person should look at.
check-directory-listing-fix = Turn the lists of folders off in the configuration of { $program }.

check-web-server-as-root = Web server that runs as root
check-web-server-as-root-concern = { $program } runs as { $account } ({ $place }): whoever gets in by a fault of it has the whole device.
check-web-server-as-root-upheld = { $program } runs as { $account }, not as root ({ $place }).
check-web-server-as-root-fix = Give { $program } an account of its own, and leave what has to change the system to a small program behind it.

check-open-to-internet = Router whose services the Internet reaches
check-open-to-internet-breach = { $how ->
    [rule] A rule lets everybody from the Internet in to port { $port }, where { $services } listens ({ $place }).
   *[zone] The firewall lets in everything that comes from the Internet ({ $place }). These services start: { $services }.
}
check-open-to-internet-concern = { $how ->
    [rule] A rule lets everybody from the Internet in to port { $port }, where { $services } listens ({ $place }). Whether that is needed, a person should look at.
    [no-rule] The rules that are loaded turn nothing away ({ $place }). These services start: { $services }.
   *[zone] The firewall’s rules let in everything that comes from the Internet ({ $place }). Whether they are loaded, and what listens, a person should look at.
}
check-open-to-internet-fix = Set the input of the zone wan to REJECT, and take out rules that open ports from there.

check-inbound-denied = Packet filter that turns strangers away
check-inbound-denied-upheld = What comes in from outside and is named by no rule is turned away ({ $mechanism }, { $place }).
check-inbound-denied-note = What comes in from outside and is named by no rule is turned away ({ $mechanism }, { $place }). { $why ->
    [ipv4] For IPv4 no such rules are seen.
    [ipv6] For IPv6 no such rules are seen.
    [all] A rule opens all ports to whom it names.
   *[open] A rule opens ports: { $ports }.
}
check-inbound-denied-fix = Ask of each rule that opens a port who needs it, and give IPv6 the same rules as IPv4.

check-reflector-service = Service that attacks on others are bounced off
check-reflector-service-breach = { $program } answers everybody on port { $port } ({ $place }). With a forged sender, { $protocol } sends up to { $factor } times what it is asked to somebody else.
check-reflector-service-concern = { $program } may answer everybody on port { $port } ({ $place }). { $protocol } sends up to { $factor } times what it is asked, with a forged sender to somebody else.
check-reflector-service-fix = Take { $program } out, or let it answer the home network alone.
check-flawed-key = Key with a flaw in its numbers
check-flawed-key-breach = { $place } holds an RSA key ({ $bits } bits, { $fingerprint }) that protects nothing: its private half follows from the public one. { $how ->
    [exponent] Its exponent is 1: what is encrypted stands there as it is.
    [close] Its two primes lie so close together that they are found at once.
    [shared] It has a prime in common with another key of the image.
   *[roca] It has the form of a faulty library (ROCA, CVE-2017-15361).
}
check-flawed-key-concern = { $place } holds an RSA key ({ $bits } bits, { $fingerprint }) { $how ->
    [roca] of the form that a faulty library made (ROCA, CVE-2017-15361). At this size no attack is known to be feasible yet.
   *[small] with an exponent below 17. Where a library checks the padding badly, signatures can be forged.
}
check-flawed-key-fix = Make a new key with a current library, on a machine with enough randomness, and replace what the old one has signed.

check-expired-certificate = Certificate that had expired when the image was built
check-expired-certificate-concern = The certificate in { $place } was valid until { $until }; the image is younger. Whoever checks it refuses it, or does not check at all.
check-expired-certificate-note = The certificate in { $place } is valid from { $from } on, which is after the image was built.
check-expired-certificate-fix = Ship a new certificate, or take the old one out. Plan how it is renewed within the support period.

check-weak-certificate-signature = Certificate signed over a broken hash
check-weak-certificate-signature-concern = The certificate in { $place } is signed over { $hash }, for which two texts with the same value can be made: another name can stand under the same signature.
check-weak-certificate-signature-fix = Have the certificate issued again over SHA-256.

check-shared-device-certificate = Certificate that ships with its private key
check-shared-device-certificate-concern = The certificate in { $place } and its private key ({ $key }) are in the image, so every unit has the same identity. { $authority ->
    [yes] It may sign others: whoever has the image can issue certificates.
   *[no] Whoever has the image can pose as any unit.
}
check-shared-device-certificate-fix = Make a key per unit, at first start or at production, and have its certificate signed there. Keep the key of an authority off line.

check-settings-in-clear = Settings of a microcontroller that stay in clear on the flash
check-settings-in-clear-concern = The partition “{ $label }” in { $place } is not encrypted, and there is no partition for keys: the Wi-Fi password and tokens in it can be read off the chip.
check-settings-in-clear-note = The partition “{ $label }” in { $place } can be encrypted: it is marked so, or there is a partition for its keys. Whether the device does it, its fuses decide.
check-settings-in-clear-fix = Turn on flash encryption in release mode and NVS encryption (CONFIG_NVS_ENCRYPTION).

check-unbounded-copy-in-service = Network program that copies without a bound
check-unbounded-copy-in-service-concern = { $count ->
    [one] One program that waits for the network copies texts without a bound and starts a shell, or uses gets
   *[other] { $count } programs that wait for the network copy texts without a bound and start a shell, or use gets
} ({ $gets }): { $names }. A person should look at what reaches them from outside.
check-unbounded-copy-in-service-fix = Use snprintf, strlcpy and fgets, and start programs with a list of words (execve, posix_spawn), never through a shell.

check-permissive-access-control = Mandatory access control that is not enforced
check-permissive-access-control-upheld = { $place } has SELinux enforced, and its policy is in the image.
check-permissive-access-control-note = { $place } has SELinux enforced, and its policy is in the image.
check-permissive-access-control-concern = { $place } leaves SELinux off or unenforced ({ $value }): a service that was taken over may do all that its user may.
check-permissive-access-control-fix = Finish the policy on builds for test, then ship SELINUX=enforcing and take the words out of the command line.

check-android-debug-build = Android built for debugging
check-android-debug-build-breach = { $place } is a build for debugging ({ $setting }), and adb is on over USB without a key: whoever has a cable has a root shell.
check-android-debug-build-concern = { $place } is a build for debugging ({ $setting }): where adb can be reached, it gives a root shell.
check-android-debug-build-note = { $place } is a build for release ({ $setting }).
check-android-debug-build-fix = Build the release as user, leave ro.adb.secure=1, and take adb out of persist.sys.usb.config.

check-android-test-keys = Android signed with keys that everybody has
check-android-test-keys-concern = { $place } says that it is signed with test-keys, the keys of Android’s public source. If so, everybody can sign updates and apps that this device takes for the maker’s.
check-android-test-keys-fix = Sign the release with keys of your own that are kept off line; the tag then says release-keys.

check-unsigned-kernel-module = Kernel that loads modules without a signature
check-unsigned-kernel-module-concern = The kernel in { $place } loads modules that nobody signed ({ $option }): whoever is root for a moment can put code below everything else.
check-unsigned-kernel-module-note = The kernel in { $place } loads no modules without a signature ({ $option }).
check-unsigned-kernel-module-fix = Set CONFIG_MODULE_SIG_FORCE, or build without CONFIG_MODULES.

check-network-boot = Boot loader that loads from the network
check-network-boot-concern = { $place } loads from the network on the way up ({ $command }), and nothing tells the loader who answers. A person should look at whether it requires a signature.
check-network-boot-fix = Take the command out of the environment of the release, or require a signature over what is loaded.

check-single-system-slot = System without a second place
check-single-system-slot-upheld = { $place } has a second place for the system ({ $mechanism }): an update that is interrupted leaves the running one whole.
check-single-system-slot-concern = { $place } has one place for the system ({ $mechanism }): an update that loses its power may leave a device that does not start.
check-single-system-slot-fix = Keep two slots, switch at the end, and confirm the new system once it has started.

check-incomplete-reset = Reset to factory settings that deletes file by file
check-incomplete-reset-upheld = { $place } erases a whole partition or file system ({ $command }).
check-incomplete-reset-note = { $how ->
    [unsure] { $place } erases a partition ({ $command }), but only for some arguments, or beside single files: a person should look whether that is all of the user’s data.
   *[remade] { $place } empties a file system ({ $command }). What its files held may stay in the blocks: erase or discard them too.
 }
check-incomplete-reset-concern = { $place } deletes single files or settings ({ $command }) and nothing as a whole. What the list forgets stays for the next owner.
check-incomplete-reset-fix = Keep the user’s data on one partition, and erase it as a whole.

check-login-without-lockout = Log-in over the network and what it does about guessing
check-login-without-lockout-upheld = { $place } locks the log-in over SSH after wrong passwords ({ $mechanism }: { $tries }).
check-login-without-lockout-note = { $place } locks the log-in over SSH after wrong passwords ({ $mechanism }: { $tries }). Other log-ins over the network need a lock of their own.
check-login-without-lockout-concern = { $mechanism ->
    [web-login] { $place } takes a password, and no word in it has to do with a lock, a count of tries or a wait. A person should look at what keeps others from guessing.
   *[other] { $tries ->
        [root] { $place } locks the log-in over SSH after wrong passwords ({ $mechanism }), but never that of root, who may log in with a password.
       *[other] { $place } has the module for a lock ({ $mechanism }), and locks nobody ({ $tries }).
    }
}
check-login-without-lockout-fix = Set a number of tries and a time (deny=5, unlock_time=600), or take keys only.

check-secret-in-log = Secret that a script writes to a log
check-secret-in-log-concern = { $place } writes the variable { $variable } to a log. Whoever reads the log has the secret, if it holds one.
check-secret-in-log-fix = Log that it was set, never what it is.

check-remote-shell-starts = Shell that starts for whoever connects
check-remote-shell-starts-breach = { $place } starts { $program }, which gives a shell to whoever connects to port { $port } and asks for nothing.
check-remote-shell-starts-concern = { $place } starts { $program }, or may, which can give a shell to whoever connects to port { $port }. Whether it does, a person should look at.
check-remote-shell-starts-fix = Take the line out of { $place } that starts { $program }. If a shell over the network is needed, use SSH with keys, off until the owner turns it on.

check-removable-media-script = Script that runs from a memory card
check-removable-media-script-concern = { $place } runs { $path } as it comes. Whoever puts a card or stick with such a file in decides what runs.
check-removable-media-script-fix = Take this out of the release. What a card brings, run only after its signature holds with a key in the image.
