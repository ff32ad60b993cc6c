# SPDX-License-Identifier: Apache-2.0 OR MIT
# What is still open, and what to do next.

## What a unit needs
need-declaration = The maker's answers are missing.
need-firmware = Evidence from a firmware image is missing.
need-device = The device itself has to be looked at.
need-capture = A capture of the device's network traffic is missing.
need-site = The maker's web site has to be looked at.
need-person = A person has to judge this.
need-coverage = Part of what was handed in was not read.

## Next steps
step-give-declaration = Write the declaration: answer the questions about your product.
step-connect-device = Put the device on the bench, and have seen what only the device can show.
step-capture-traffic = Record the device's network traffic for a while and hand in the capture.
step-name-web-site = Name your web site, with its vulnerability policy and its support period.
step-read-the-rest = Hand in what could not be read in another form, such as the unencrypted image or the root file system.
step-give-firmware = Hand in the firmware image, or the folder of its root file system.
step-ask-a-person = Have a person look at what only a person can judge, and record what they saw.
step-fill-table = Fill in the IXIT table { $table }, as far as it is empty.
