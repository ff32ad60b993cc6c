# SPDX-License-Identifier: Apache-2.0 OR MIT
# Ce qui reste ouvert, et ce qu'il faut faire.

need-declaration = Il manque les réponses du fabricant.
need-firmware = Il manque des preuves tirées d'une image de micrologiciel.
need-device = Il faut examiner l'appareil lui-même.
need-capture = Il manque une capture du trafic réseau de l'appareil.
need-site = Il faut examiner le site web du fabricant.
need-person = Une personne doit en juger.
need-coverage = Une partie de ce qui a été fourni n'a pas été lue.

step-give-declaration = Rédigez la déclaration : répondez aux questions sur votre produit.
step-connect-device = Placez l'appareil sur le banc d'essai, pour constater ce que lui seul peut montrer.
step-capture-traffic = Enregistrez pendant un moment le trafic réseau de l'appareil et fournissez la capture.
step-name-web-site = Indiquez votre site web, avec sa politique de divulgation des vulnérabilités et sa période d'assistance.
step-read-the-rest = Fournissez sous une autre forme ce qui n'a pas pu être lu, par exemple l'image non chiffrée ou le système de fichiers racine.
step-give-firmware = Fournissez l'image de micrologiciel, ou le dossier de son système de fichiers racine.
step-ask-a-person = Faites examiner par une personne ce qu'elle seule peut juger, et consignez ce qu'elle a constaté.
step-fill-table = Remplissez la table IXIT { $table }, là où elle est vide.
