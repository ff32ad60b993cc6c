# SPDX-License-Identifier: Apache-2.0 OR MIT
# Ce que demande chaque cas d'essai de TS 103 701, et ce qui est fait dans chacune de ses unités.

test-case-4-1-1 = Toutes les recommandations non respectées ou sans objet sont-elles justifiées ?
unit-4-1-1a = Vérifier que l'ICS donne une raison pour chaque recommandation sans objet ou non respectée.

test-case-5_1-1-1 = Les mots de passe sont-ils, par conception, propres à chaque appareil ?
unit-5_1-1-1a = Pour chaque mécanisme par mot de passe dont l'utilisateur ne définit pas le mot de passe et qui sert hors de l'état d'usine, évaluer si la méthode de génération rend les mots de passe propres à chaque appareil.

test-case-5_1-1-2 = Tous les mécanismes par mot de passe sont-ils déclarés, et se comportent-ils comme déclaré ?
unit-5_1-1-2a = Rechercher, sur le réseau ou dans la notice, des mécanismes par mot de passe que l'IXIT omet (par exemple avec un balayage du réseau).
unit-5_1-1-2b = Vérifier que l'utilisateur doit définir chaque mot de passe à sa charge avant qu'il ne serve.
unit-5_1-1-2c = Vérifier que les mots de passe que l'utilisateur ne définit pas ne montrent rien qui contredise la génération déclarée.

test-case-5_1-2-1 = La génération des mots de passe préinstallés est-elle solide ?
unit-5_1-2-1a = Évaluer si elle laisse des régularités évidentes (compteurs et semblables).
unit-5_1-2-1b = Évaluer si elle laisse des chaînes ou des motifs courants.
unit-5_1-2-1c = Évaluer si les mots de passe sont liés à des informations publiques (MAC, SSID, nom, type).
unit-5_1-2-1d = Évaluer si les mots de passe sont assez complexes, en longueur surtout.

test-case-5_1-2-2 = Les mots de passe préinstallés réels correspondent-ils à la génération déclarée ?
unit-5_1-2-2a = Comparer les mots de passe de l'appareil avec la génération déclarée et évaluer s'il est plausible qu'elle ait été utilisée.

test-case-5_1-3-1 = L'authentification des utilisateurs est-elle, par conception, cryptographiquement solide ?
unit-5_1-3-1a = Évaluer si les garanties de sécurité conviennent à l'authentification des utilisateurs : intégrité et authenticité au moins.
unit-5_1-3-1b = Évaluer si le mécanisme peut les atteindre.
unit-5_1-3-1c = Évaluer si la cryptographie est conforme aux bonnes pratiques selon un catalogue de référence ou d'après des preuves du fabricant.
unit-5_1-3-1d = Évaluer si aucune attaque réalisable n'est connue contre la cryptographie.

test-case-5_1-3-2 = L'appareil utilise-t-il la cryptographie déclarée pour l'authentification ?
unit-5_1-3-2a = Observer l'échange d'authentification et comparer sa cryptographie avec l'IXIT ; essayer un repli vers une version plus faible peut aider.

test-case-5_1-4-1 = Le changement des identifiants est-il expliqué ?
unit-5_1-4-1a = Évaluer si la ressource publiée couvre chaque mécanisme d'authentification des utilisateurs et explique le changement en des termes qu'un utilisateur non spécialiste comprend.

test-case-5_1-4-2 = Le changement des identifiants fonctionne-t-il ?
unit-5_1-4-2a = Changer la valeur de chaque mécanisme d'authentification des utilisateurs comme documenté.
unit-5_1-4-2b = Évaluer si chaque changement a pris effet : ancienne valeur refusée, nouvelle acceptée.

test-case-5_1-5-1 = La force brute est-elle, par conception, rendue impraticable ?
unit-5_1-5-1a = Pour chaque mécanisme accessible par un réseau, évaluer si la protection déclarée contre la force brute est suffisante.

test-case-5_1-5-2 = La force brute est-elle réellement arrêtée ?
unit-5_1-5-2a = Rechercher des mécanismes d'authentification par le réseau que l'IXIT omet.
unit-5_1-5-2b = Tenter d'attaquer par force brute chaque mécanisme d'authentification par le réseau déclaré.

test-case-5_2-1-1 = Chacun peut-il lire la politique de divulgation ?
unit-5_2-1-1a = Évaluer si le lieu de publication est ouvert à tous, sans compte.

test-case-5_2-1-2 = La politique est-elle là, et complète ?
unit-5_2-1-2a = Vérifier que la politique est accessible au public à l'endroit déclaré.
unit-5_2-1-2b = Vérifier qu'elle contient les coordonnées de contact ainsi que les délais d'accusé de réception et d'information sur l'avancement.

test-case-5_2-2-1 = Les signalements sont-ils traités à temps ?
unit-5_2-2-1a = Évaluer si les actions et les délais par type de vulnérabilité mènent à un traitement à temps, compte tenu de la politique publiée.
unit-5_2-2-1b = Vérifier que la confirmation des actions sur les vulnérabilités est donnée.

test-case-5_2-3-1 = La surveillance des vulnérabilités est-elle adaptée ?
unit-5_2-3-1a = Évaluer si la surveillance recueille les informations de façon systématique.
unit-5_2-3-1b = Évaluer si l'identification établit si le produit est touché, et comment.
unit-5_2-3-1c = Évaluer si la correction traite la vulnérabilité.
unit-5_2-3-1d = Vérifier que la confirmation de la surveillance des vulnérabilités est donnée.

test-case-5_3-1-1 = Chaque composant peut-il être mis à jour, ou est-il excusé ?
unit-5_3-1-1a = Pour chaque composant sans mécanisme de mise à jour, évaluer si la faisabilité ou la sécurité l'excuse.
unit-5_3-1-1b = Appliquer 5.3-2-1 à chaque mécanisme de mise à jour référencé.

test-case-5_3-1-2 = Tous les mécanismes de mise à jour résistent-ils au détournement ?
unit-5_3-1-2a = Appliquer 5.3-2-2 à chaque mécanisme de mise à jour référencé.

test-case-5_3-2-1 = La conception des mises à jour empêche-t-elle le détournement ?
unit-5_3-2-1a = Pour chaque mécanisme de mise à jour, évaluer si sa conception empêche le détournement (retour à une version antérieure, injection) par l'attaquant de niveau de base.

test-case-5_3-2-2 = Les mises à jour résistent-elles aux attaques ?
unit-5_3-2-2a = Concevoir des attaques contre chaque mécanisme de mise à jour (intermédiaire, ancienne version, octet modifié, séquence reprise).
unit-5_3-2-2b = Les mener et évaluer si le mécanisme les empêche.

test-case-5_3-3-1 = La mise à jour est-elle simple ?
unit-5_3-3-1a = Pour chaque composant, évaluer si au moins un mécanisme est simple : automatique, par un service associé, par une page web de l'appareil, ou comparable pour un utilisateur non spécialiste.

test-case-5_3-4-1 = Les mises à jour sont-elles automatiques ?
unit-5_3-4-1a = Pour chaque composant, évaluer si au moins un mécanisme recherche et installe sans intervention de l'utilisateur.
unit-5_3-4-1b = Pour les composants dont l'automatisme est configurable, vérifier qu'un mécanisme automatique est actif par défaut.

test-case-5_3-5-1 = L'appareil recherche-t-il les mises à jour ?
unit-5_3-5-1a = Pour chaque composant, évaluer si au moins un mécanisme recherche les mises à jour de sécurité après l'initialisation puis périodiquement, à l'initiative de l'appareil.

test-case-5_3-6-1 = Les mises à jour automatiques et les avis sont-ils, par conception, configurables ?
unit-5_3-6-1a = Identifier les mécanismes de mise à jour automatique.
unit-5_3-6-1b = Vérifier que l'utilisateur peut les activer, les désactiver ou les reporter.
unit-5_3-6-1c = Vérifier qu'ils sont actifs dans l'état initialisé.
unit-5_3-6-1d = Vérifier que l'utilisateur peut activer, désactiver ou reporter les avis de mise à jour.
unit-5_3-6-1e = Vérifier que les avis sont actifs dans l'état initialisé.

test-case-5_3-6-2 = Ces réglages existent-ils, et fonctionnent-ils ?
unit-5_3-6-2a = Évaluer si les mises à jour automatiques sont actives dans l'état initialisé.
unit-5_3-6-2b = Modifier le réglage des mises à jour automatiques et évaluer si activer, désactiver ou reporter fonctionne.
unit-5_3-6-2c = Évaluer si les avis sont actifs dans l'état initialisé.
unit-5_3-6-2d = Modifier le réglage des avis et évaluer s'il fonctionne.

test-case-5_3-7-1 = Les mises à jour sont-elles, par conception, cryptographiquement solides ?
unit-5_3-7-1a = Évaluer si les garanties de sécurité conviennent aux mises à jour : intégrité et authenticité au moins.
unit-5_3-7-1b = Évaluer si le mécanisme peut les atteindre.
unit-5_3-7-1c = Évaluer si la cryptographie est conforme aux bonnes pratiques selon un catalogue de référence ou d'après des preuves du fabricant.
unit-5_3-7-1d = Évaluer si aucune attaque réalisable n'est connue contre la cryptographie.

test-case-5_3-8-1 = Les mises à jour de sécurité sont-elles déployées à temps ?
unit-5_3-8-1a = Évaluer si les procédures et les délais mènent à un déploiement à temps.
unit-5_3-8-1b = Vérifier que la confirmation des procédures de mise à jour est donnée.

test-case-5_3-9-1 = L'appareil vérifie-t-il lui-même les mises à jour ?
unit-5_3-9-1a = Évaluer si l'authenticité (de ce fabricant, pour cet appareil) est vérifiée avant l'installation.
unit-5_3-9-1b = Évaluer si l'intégrité est vérifiée.
unit-5_3-9-1c = Vérifier que l'appareil lui-même vérifie l'authenticité.
unit-5_3-9-1d = Vérifier que l'appareil lui-même vérifie l'intégrité.

test-case-5_3-10-1 = Les mises à jour par le réseau sont-elles vérifiées grâce à une relation de confiance ?
unit-5_3-10-1a = Appliquer les unités a et b de 5.3-9-1.
unit-5_3-10-1b = Pour chaque mécanisme de mise à jour par le réseau, évaluer si la vérification repose sur une relation de confiance valable (canal authentifié, réseau qui exige un secret, signature, confirmation de l'utilisateur, ou comparable).
unit-5_3-10-1c = Rechercher des mécanismes de mise à jour par le réseau que l'IXIT omet.

test-case-5_3-11-1 = Les utilisateurs sont-ils informés des mises à jour nécessaires ?
unit-5_3-11-1a = Évaluer si l'avis est visible et compréhensible.
unit-5_3-11-1b = Évaluer s'il nomme les risques que la mise à jour supprime.

test-case-5_3-12-1 = Les utilisateurs sont-ils prévenus d'une interruption ?
unit-5_3-12-1a = Vérifier que chaque mécanisme de mise à jour prévient d'une interruption, sur l'appareil lui-même.

test-case-5_3-13-1 = La période d'assistance est-elle compréhensible ?
unit-5_3-13-1a = Évaluer si un utilisateur non spécialiste peut trouver et comprendre la publication.

test-case-5_3-13-2 = La période d'assistance est-elle publiée ?
unit-5_3-13-2a = Vérifier que les utilisateurs y sont conduits comme déclaré.
unit-5_3-13-2b = Vérifier qu'elle est ouverte sans restriction (pas d'inscription).
unit-5_3-13-2c = Vérifier qu'elle indique la période d'assistance des composants qui peuvent être mis à jour.

test-case-5_3-14-1 = L'explication de l'absence de mises à jour est-elle compréhensible ?
unit-5_3-14-1a = Évaluer si un utilisateur non spécialiste peut trouver et comprendre les raisons et le plan de remplacement.

test-case-5_3-14-2 = L'explication est-elle publiée et complète ?
unit-5_3-14-2a = Vérifier que les utilisateurs y sont conduits comme déclaré.
unit-5_3-14-2b = Vérifier qu'elle est ouverte sans restriction.
unit-5_3-14-2c = Vérifier qu'elle donne les raisons de l'absence de mises à jour.
unit-5_3-14-2d = Vérifier qu'elle donne la période et la méthode de remplacement du matériel.
unit-5_3-14-2e = Vérifier qu'elle donne une période d'assistance.

test-case-5_3-15-1 = Le produit peut-il, par conception, être isolé et remplacé ?
unit-5_3-15-1a = Évaluer si la méthode d'isolement est adaptée.
unit-5_3-15-1b = Évaluer si la méthode de remplacement est adaptée.

test-case-5_3-15-2 = L'isolement et le remplacement fonctionnent-ils ?
unit-5_3-15-2a = Installer le produit.
unit-5_3-15-2b = L'isoler comme décrit.
unit-5_3-15-2c = Évaluer si seule la connectivité est perdue, ou si l'environnement clos reste intègre.
unit-5_3-15-2d = Remplacer le matériel comme décrit.
unit-5_3-15-2e = Évaluer si la connectivité et les fonctions reviennent.

test-case-5_3-16-1 = Le modèle peut-il, par conception, être reconnu ?
unit-5_3-16-1a = Évaluer si l'étiquette ou l'interface physique indique clairement le modèle.

test-case-5_3-16-2 = Le modèle peut-il être reconnu ?
unit-5_3-16-2a = Obtenir la désignation du modèle comme décrit.
unit-5_3-16-2b = Évaluer si elle est en texte clair et correspond à celle qui est déclarée.

test-case-5_4-1-1 = Les secrets stockés sont-ils, par conception, protégés ?
unit-5_4-1-1a = Évaluer si le type de chaque paramètre correspond à sa description.
unit-5_4-1-1b = Évaluer si les garanties répondent au besoin : intégrité et confidentialité pour les paramètres critiques, intégrité pour les publics.
unit-5_4-1-1c = Évaluer si le schéma de protection les assure.
unit-5_4-1-1d = Évaluer l'exhaustivité d'après les indices de tous les autres IXIT (le tableau 1 est l'exemple donné).

test-case-5_4-1-2 = Les secrets stockés sont-ils protégés ?
unit-5_4-1-2a = Rechercher des signes qu'un schéma de protection diffère de l'IXIT, par exemple en essayant de lire un paramètre sans privilège.

test-case-5_4-2-1 = Les identités inscrites en dur résistent-elles, par conception, à la manipulation ?
unit-5_4-2-1a = Vérifier que chaque identité inscrite en dur est déclarée comme telle.
unit-5_4-2-1b = Évaluer si ses garanties comprennent la résistance à la manipulation (physique, électrique, logicielle).
unit-5_4-2-1c = Évaluer si le schéma de protection l'assure.

test-case-5_4-2-2 = Les identités inscrites en dur résistent-elles à la manipulation ?
unit-5_4-2-2a = Rechercher des signes que la protection diffère de l'IXIT, par exemple un élément sécurisé absent.

test-case-5_4-3-1 = Les secrets critiques codés en dur sont-ils, par conception, tenus hors du fonctionnement ?
unit-5_4-3-1a = Vérifier que chaque paramètre critique codé en dur est déclaré comme tel.
unit-5_4-3-1b = Évaluer si le provisionnement garantit qu'il ne sert pas en fonctionnement.

test-case-5_4-3-2 = Les secrets critiques codés en dur sont-ils réellement remplacés ?
unit-5_4-3-2a = Évaluer si le provisionnement déclaré est appliqué en fonctionnement.

test-case-5_4-4-1 = Les secrets de mise à jour et de service sont-ils bien générés ?
unit-5_4-4-1a = Vérifier que les paramètres critiques pour les mises à jour ou la communication avec les services sont documentés comme tels.
unit-5_4-4-1b = Évaluer si la génération les rend propres à chaque appareil et difficiles à attaquer sur toute une gamme.

test-case-5_5-1-1 = La communication est-elle, par conception, cryptographiquement solide ?
unit-5_5-1-1a = Évaluer si les garanties de sécurité conviennent à l'usage.
unit-5_5-1-1b = Évaluer si le mécanisme peut les atteindre.
unit-5_5-1-1c = Évaluer si la cryptographie est conforme aux bonnes pratiques selon un catalogue de référence ou d'après des preuves du fabricant.
unit-5_5-1-1d = Évaluer si aucune attaque réalisable n'est connue contre la cryptographie.

test-case-5_5-1-2 = L'appareil utilise-t-il la cryptographie déclarée ?
unit-5_5-1-2a = Observer chaque mécanisme de communication et comparer sa cryptographie avec l'IXIT (suites de chiffrement, tentatives de repli vers une version plus faible).

test-case-5_5-2-1 = Les implémentations sont-elles revues ?
unit-5_5-2-1a = Vérifier que chaque implémentation a été revue ou évaluée.
unit-5_5-2-1b = Évaluer si la méthode et le rapport couvrent son périmètre.

test-case-5_5-2-2 = La version revue est-elle celle qui est embarquée ?
unit-5_5-2-2a = Comparer le nom et la version sur l'appareil avec le rapport.

test-case-5_5-3-1 = La cryptographie peut-elle être remplacée ?
unit-5_5-3-1a = Vérifier que chaque composant comportant de la cryptographie renvoie à un mécanisme de mise à jour.
unit-5_5-3-1b = Vérifier que le fabricant a pris en compte les effets secondaires d'un changement d'algorithmes.

test-case-5_5-4-1 = L'accès par le réseau est-il, par conception, protégé ?
unit-5_5-4-1a = Vérifier que chaque fonction accessible par le réseau dans l'état initialisé renvoie à un mécanisme d'authentification.
unit-5_5-4-1b = Évaluer s'il distingue les sujets et rejette ceux qui ne sont pas valides.
unit-5_5-4-1c = Évaluer si sa protection assure les garanties et résiste aux attaques.
unit-5_5-4-1d = Évaluer si l'autorisation accorde et refuse à bon escient.

test-case-5_5-4-2 = L'accès par le réseau est-il protégé ?
unit-5_5-4-2a = Essayer sans authentification, avec une authentification non valide et avec trop peu de droits : l'accès doit échouer.
unit-5_5-4-2b = Essayer avec les droits voulus : l'accès doit fonctionner.
unit-5_5-4-2c = Comparer la protection du mécanisme avec l'IXIT.

test-case-5_5-5-1 = La modification des réglages de sécurité est-elle, par conception, protégée ?
unit-5_5-5-1a = Appliquer 5.5-4-1, dans tous les états, aux fonctions qui permettent des modifications touchant à la sécurité, hormis les protocoles exemptés.

test-case-5_5-5-2 = La modification des réglages de sécurité est-elle protégée ?
unit-5_5-5-2a = Appliquer 5.5-4-2, dans tous les états, à ces fonctions.
unit-5_5-5-2b = Rechercher des mécanismes de communication par le réseau que l'IXIT omet.

test-case-5_5-6-1 = Les secrets critiques sont-ils, par conception, chiffrés en transit ?
unit-5_5-6-1a = Appliquer 5.5-1-1 aux mécanismes qui transportent des paramètres critiques ; la confidentialité est la garantie minimale.

test-case-5_5-6-2 = Les secrets critiques sont-ils chiffrés en transit ?
unit-5_5-6-2a = Appliquer 5.5-1-2 à ces mécanismes.

test-case-5_5-7-1 = Les secrets critiques sont-ils, par conception, confidentiels sur les interfaces accessibles à distance ?
unit-5_5-7-1a = Appliquer 5.5-1-1 aux mécanismes accessibles à distance qui transportent des paramètres critiques ; la confidentialité est la garantie minimale.

test-case-5_5-7-2 = Les secrets critiques sont-ils confidentiels sur les interfaces accessibles à distance ?
unit-5_5-7-2a = Appliquer 5.5-1-2 à ces mécanismes.

test-case-5_5-8-1 = Les secrets critiques sont-ils gérés sur tout leur cycle de vie ?
unit-5_5-8-1a = Évaluer si les processus couvrent la génération, le provisionnement, le stockage, la mise à jour, la mise hors service et la destruction, l'expiration et la compromission.
unit-5_5-8-1b = Vérifier que la confirmation d'une gestion sécurisée est donnée.

test-case-5_6-1-1 = Chaque interface ouverte est-elle justifiée ?
unit-5_6-1-1a = Pour chaque interface réseau ou logique active, évaluer si son but le justifie.

test-case-5_6-1-2 = Les interfaces correspondent-elles à la déclaration ?
unit-5_6-1-2a = Vérifier que l'état de chaque interface correspond à l'IXIT.
unit-5_6-1-2b = Rechercher des interfaces réseau ou logiques que l'IXIT omet.

test-case-5_6-2-1 = La divulgation avant l'authentification est-elle, par conception, réduite au minimum ?
unit-5_6-2-1a = Évaluer si des informations déclarées anodines touchent en réalité à la sécurité.
unit-5_6-2-1b = Évaluer si les informations divulguées qui touchent à la sécurité sont nécessaires au fonctionnement.

test-case-5_6-2-2 = La divulgation avant l'authentification est-elle réduite au minimum ?
unit-5_6-2-2a = Observer chaque interface réseau sans authentification et évaluer si elle livre des informations touchant à la sécurité qui ne sont pas déclarées.

test-case-5_6-3-1 = L'exposition physique est-elle, par conception, réduite au minimum ?
unit-5_6-3-1a = Pour les interfaces qui n'ont pas besoin d'être exposées, évaluer si le boîtier ou un moyen semblable les protège.
unit-5_6-3-1b = Vérifier que les interfaces radio qui n'ont pas besoin d'être exposées sont désactivées.
unit-5_6-3-1c = Vérifier que les interfaces nécessaires seulement par moments sont désactivées le reste du temps.

test-case-5_6-3-2 = L'exposition physique est-elle réduite au minimum ?
unit-5_6-3-2a = Vérifier que chaque interface physique exposée est déclarée et nécessaire au moins par moments.
unit-5_6-3-2b = Évaluer si les autres sont protégées par le boîtier ou un moyen semblable.
unit-5_6-3-2c = Vérifier que les interfaces radio sont actives ou inactives comme déclaré.
unit-5_6-3-2d = Évaluer si les interfaces nécessaires seulement par moments sont inactives le reste du temps.

test-case-5_6-4-1 = Les interfaces de débogage sont-elles, par conception, désactivées ?
unit-5_6-4-1a = Évaluer si chaque interface de débogage accessible dispose d'un mécanisme logiciel pour la désactiver.
unit-5_6-4-1b = Vérifier que celles qui ne sont jamais nécessaires sont désactivées définitivement.
unit-5_6-4-1c = Vérifier que celles qui sont nécessaires par moments sont désactivées par défaut.

test-case-5_6-4-2 = Les interfaces de débogage sont-elles désactivées ?
unit-5_6-4-2a = Vérifier que chaque interface de débogage accessible déclarée est désactivée dans son état par défaut.
unit-5_6-4-2b = Évaluer si d'autres interfaces accessibles peuvent servir au débogage.

test-case-5_6-5-1 = Les services actifs sont-ils nécessaires ?
unit-5_6-5-1a = Pour chaque service actif par défaut, évaluer si l'usage prévu en a besoin.

test-case-5_6-6-1 = Le code est-il réduit au minimum ?
unit-5_6-6-1a = Évaluer si les techniques de réduction du code sont appropriées.

test-case-5_6-7-1 = Les privilèges sont-ils limités ?
unit-5_6-7-1a = Évaluer si l'ensemble des mécanismes de contrôle des privilèges assure la séparation des tâches, le besoin d'en connaître et le moindre privilège.

test-case-5_6-8-1 = L'accès à la mémoire est-il contrôlé par le matériel ?
unit-5_6-8-1a = Évaluer si chaque mécanisme agit au niveau du matériel.
unit-5_6-8-1b = Évaluer s'il contrôle l'accès à la mémoire.

test-case-5_6-9-1 = Le développement est-il sécurisé ?
unit-5_6-9-1a = Évaluer si les processus couvrent la formation, les exigences et la conception, le codage, l'outillage, les tests, la revue, l'archivage, le déploiement et les logiciels tiers.
unit-5_6-9-1b = Vérifier que la confirmation d'un développement sécurisé est donnée.

test-case-5_7-1-1 = Le démarrage sécurisé est-il, par conception, solide ?
unit-5_7-1-1a = Évaluer si l'intégrité et l'authenticité du logiciel sont garanties.
unit-5_7-1-1b = Évaluer si la description et les mécanismes de détection l'assurent.

test-case-5_7-1-2 = Le démarrage sécurisé fonctionne-t-il ?
unit-5_7-1-2a = Évaluer si la vérification est implémentée comme déclaré ; une petite manipulation du micrologiciel peut le montrer.

test-case-5_7-2-1 = La réaction à une altération est-elle, par conception, solide ?
unit-5_7-2-1a = Évaluer si l'avis suffit à informer l'utilisateur ou l'administrateur.
unit-5_7-2-1b = Évaluer si chaque fonction de notification est nécessaire à cet avis.

test-case-5_7-2-2 = L'appareil réagit-il à une altération ?
unit-5_7-2-2a = Évaluer si l'alerte a lieu comme déclaré.
unit-5_7-2-2b = Évaluer si la communication se limite alors à ce qui est déclaré.

test-case-5_8-1-1 = Les données personnelles sont-elles, par conception, confidentielles en transit ?
unit-5_8-1-1a = Appliquer 5.5-1-1 aux mécanismes qui transportent des données personnelles ; la confidentialité est la garantie minimale.

test-case-5_8-1-2 = Les données personnelles sont-elles confidentielles en transit ?
unit-5_8-1-2a = Appliquer 5.5-1-2 à ces mécanismes.

test-case-5_8-2-1 = Les données personnelles sensibles sont-elles, par conception, confidentielles en transit ?
unit-5_8-2-1a = Appliquer 5.5-1-1 aux mécanismes qui transportent des données personnelles sensibles vers un service associé ; la confidentialité est la garantie minimale.

test-case-5_8-2-2 = Les données personnelles sensibles sont-elles confidentielles en transit ?
unit-5_8-2-2a = Appliquer 5.5-1-2 à ces mécanismes.

test-case-5_8-3-1 = Les capteurs sont-ils documentés ?
unit-5_8-3-1a = Vérifier que la documentation des capteurs est accessible comme déclaré.
unit-5_8-3-1b = Évaluer si un utilisateur non spécialiste la comprend.
unit-5_8-3-1c = Évaluer si tous les capteurs évidents de l'appareil sont documentés ; regarder le boîtier, l'ouvrir en cas de doute.

test-case-5_9-1-1 = Le produit est-il, par conception, résilient ?
unit-5_9-1-1a = Évaluer si l'ensemble des mécanismes de résilience protège contre la perte du réseau et de l'alimentation.
unit-5_9-1-1b = Évaluer si chacun assure ses garanties.

test-case-5_9-1-2 = Le produit est-il résilient ?
unit-5_9-1-2a = Couper le réseau et évaluer si les mécanismes fonctionnent comme déclaré.
unit-5_9-1-2b = Couper l'alimentation et évaluer si les mécanismes fonctionnent comme déclaré.

test-case-5_9-2-1 = Par conception, fonctionne-t-il localement et se rétablit-il proprement ?
unit-5_9-2-1a = Appliquer 5.9-1-1.
unit-5_9-2-1b = Évaluer si l'appareil reste en marche et fonctionne localement sans réseau.
unit-5_9-2-1c = Évaluer s'il revient dans le même état, ou dans un meilleur, après une perte d'alimentation.

test-case-5_9-2-2 = Fonctionne-t-il localement et se rétablit-il proprement ?
unit-5_9-2-2a = Couper le réseau : les mécanismes fonctionnent comme déclaré et l'appareil continue de fonctionner localement.
unit-5_9-2-2b = Couper l'alimentation : l'appareil retrouve connectivité et fonction, dans le même état ou dans un meilleur.

test-case-5_9-3-1 = Par conception, se connecte-t-il de façon ordonnée ?
unit-5_9-3-1a = Évaluer si chaque mécanisme de communication se connecte de façon ordonnée.
unit-5_9-3-1b = Évaluer s'il contribue à la stabilité du réseau, surtout face aux reconnexions en masse.

test-case-5_9-3-2 = Se connecte-t-il de façon ordonnée ?
unit-5_9-3-2a = Évaluer si les mesures déclarées sont implémentées, surtout contre les reconnexions en masse.

test-case-5_10-1-1 = La télémétrie est-elle examinée ?
unit-5_10-1-1a = Vérifier qu'au moins un examen de sécurité est déclaré.
unit-5_10-1-1b = Évaluer si la télémétrie convient à cet examen.

test-case-5_11-1-1 = Les données de l'utilisateur peuvent-elles, par conception, être effacées ?
unit-5_11-1-1a = Évaluer si au moins une fonction est assez simple pour un utilisateur non spécialiste.
unit-5_11-1-1b = Évaluer si chaque fonction efface sa cible de façon adéquate.
unit-5_11-1-1c = Évaluer si les données personnelles, la configuration de l'utilisateur et son matériel cryptographique sont tous couverts.

test-case-5_11-1-2 = Les données de l'utilisateur sont-elles effacées ?
unit-5_11-1-2a = Créer des données d'utilisateur typiques.
unit-5_11-1-2b = Exécuter chaque fonction d'effacement et comparer les étapes avec l'IXIT.
unit-5_11-1-2c = Évaluer si les données existent encore après.

test-case-5_11-2-1 = Les données personnelles peuvent-elles, par conception, être retirées des services ?
unit-5_11-2-1a = Évaluer si au moins une fonction est assez simple pour un utilisateur non spécialiste.
unit-5_11-2-1b = Évaluer si chaque service qui stocke des données personnelles est couvert.

test-case-5_11-2-2 = Les données personnelles sont-elles retirées des services ?
unit-5_11-2-2a = Créer des données personnelles typiques sur les services.
unit-5_11-2-2b = Exécuter chaque fonction de retrait et comparer les étapes avec l'IXIT.
unit-5_11-2-2c = Évaluer si les données y existent encore après.

test-case-5_11-3-1 = La suppression est-elle expliquée ?
unit-5_11-3-1a = Créer des données personnelles typiques.
unit-5_11-3-1b = Évaluer si la documentation couvre chaque fonction de suppression.
unit-5_11-3-1c = La suivre pour chaque fonction et évaluer si elle est concise et complète.

test-case-5_11-4-1 = La suppression est-elle confirmée ?
unit-5_11-4-1a = Exécuter chaque fonction de suppression comme documenté.
unit-5_11-4-1b = Évaluer si l'utilisateur reçoit une confirmation claire.

test-case-5_12-1-1 = Les choix sont-ils, par conception, peu nombreux et sûrs ?
unit-5_12-1-1a = Pour chaque décision de l'utilisateur, évaluer si elle est nécessaire.
unit-5_12-1-1b = Évaluer si sa valeur par défaut suit les bonnes pratiques de sécurité.

test-case-5_12-1-2 = Les choix sont-ils peu nombreux et sûrs ?
unit-5_12-1-2a = Déclencher chaque décision déclarée.
unit-5_12-1-2b = Évaluer si chacune est demandée de façon bien visible.
unit-5_12-1-2c = Évaluer si un utilisateur non spécialiste la comprend.
unit-5_12-1-2d = Évaluer si les décisions correspondent à leur déclaration.

test-case-5_12-2-1 = L'aide mène-t-elle à une configuration sécurisée ?
unit-5_12-2-1a = Configurer l'appareil en suivant l'aide.
unit-5_12-2-1b = Évaluer si elle couvre chaque décision touchant à la sécurité.
unit-5_12-2-1c = Évaluer si elle recommande comment décider.

test-case-5_12-3-1 = Les utilisateurs peuvent-ils vérifier la configuration ?
unit-5_12-3-1a = Configurer l'appareil avec un exemple de configuration (une configuration non sécurisée aide).
unit-5_12-3-1b = Évaluer si la documentation couvre chaque étape de la vérification.
unit-5_12-3-1c = Évaluer si le résultat de la vérification est cohérent.

test-case-5_13-1-1 = Les entrées sont-elles, par conception, validées ?
unit-5_13-1-1a = Évaluer si la validation couvre toutes les sources : interfaces utilisateur, API, communication à distance.
unit-5_13-1-1b = Évaluer si chaque méthode est efficace.

test-case-5_13-1-2 = Les entrées sont-elles validées ?
unit-5_13-1-2a = Envoyer des entrées inattendues (fuzzing, attaques web) et évaluer si leur traitement est empêché.
unit-5_13-1-2b = Évaluer si toutes les interfaces utilisateur sont déclarées.
unit-5_13-1-2c = Évaluer si toutes les API accessibles à distance sont déclarées.

test-case-6-1-1 = L'information sur les données personnelles est-elle, par conception, adaptée ?
unit-6-1-1a = Évaluer si la documentation est un moyen adapté pour informer les consommateurs du traitement.

test-case-6-1-2 = L'information sur les données personnelles est-elle juste ?
unit-6-1-2a = Évaluer si elle peut être obtenue comme déclaré.
unit-6-1-2b = Évaluer si elle correspond au traitement déclaré.
unit-6-1-2c = Évaluer si elle dit de façon compréhensible ce qui est traité.
unit-6-1-2d = Évaluer si elle dit de façon compréhensible comment, par qui et pourquoi.

test-case-6-2-1 = Le consentement est-il, par conception, valable ?
unit-6-2-1a = Évaluer si le recueil du consentement (opt-in) est libre, évident et explicite.

test-case-6-2-2 = Le consentement est-il recueilli comme déclaré ?
unit-6-2-2a = Évaluer si le consentement est recueilli comme décrit.

test-case-6-3-1 = Le consentement peut-il, par conception, être retiré ?
unit-6-3-1a = Évaluer si un retrait à tout moment est décrit.

test-case-6-3-2 = Le consentement peut-il être retiré ?
unit-6-3-2a = Évaluer si le retrait fonctionne comme décrit.

test-case-6-4-1 = Les données personnelles de la télémétrie sont-elles nécessaires ?
unit-6-4-1a = Évaluer si les données personnelles de la télémétrie sont nécessaires à la fonction prévue.

test-case-6-5-1 = L'information sur la télémétrie est-elle, par conception, adaptée ?
unit-6-5-1a = Évaluer si la documentation est un moyen adapté pour en informer les consommateurs.

test-case-6-5-2 = L'information sur la télémétrie est-elle juste ?
unit-6-5-2a = Évaluer si elle peut être obtenue comme déclaré.
unit-6-5-2b = Évaluer si elle correspond au but déclaré.
unit-6-5-2c = Vérifier qu'elle dit ce qui est collecté.
unit-6-5-2d = Vérifier qu'elle dit comment, par qui et pourquoi c'est utilisé.

condition-en-2_1_1-1 = des mots de passe sont utilisés
condition-en-2_1_1-2 = des mots de passe préinstallés sont utilisés
condition-en-2_1_1-3 = des composants logiciels ne peuvent pas être mis à jour
condition-en-2_1_1-4 = l'appareil est contraint
condition-en-2_1_1-5 = l'appareil n'est pas contraint
condition-en-2_1_1-6 = des données de télémétrie sont collectées
condition-en-2_1_1-7 = des données personnelles sont traitées sur la base du consentement du consommateur
condition-en-2_1_1-8 = des utilisateurs peuvent s'authentifier auprès de l'appareil
condition-en-2_1_1-9 = l'appareil permet les mises à jour automatiques, les avis de mise à jour ou les deux
condition-en-2_1_1-10 = une identité propre à chaque appareil est inscrite en dur à des fins de sécurité
condition-en-2_1_1-11 = les mises à jour arrivent par une interface réseau
condition-en-2_1_1-12 = un mécanisme de mise à jour est présent
condition-en-2_1_1-13 = une interface de débogage est accessible physiquement
condition-ics-ts103701-1_1_1-1 = des mots de passe sont utilisés
condition-ics-ts103701-1_1_1-2 = des mots de passe préinstallés, propres à chaque appareil, sont utilisés
condition-ics-ts103701-1_1_1-3 = des composants logiciels ne peuvent pas être mis à jour
condition-ics-ts103701-1_1_1-4 = l'appareil est contraint
condition-ics-ts103701-1_1_1-5 = l'appareil n'est pas contraint
condition-ics-ts103701-1_1_1-6 = des données de télémétrie sont collectées
condition-ics-ts103701-1_1_1-7 = des données personnelles sont traitées sur la base du consentement du consommateur
condition-ics-ts103701-1_1_1-8 = des utilisateurs peuvent s'authentifier auprès de l'appareil
condition-ics-ts103701-1_1_1-9 = l'appareil permet les mises à jour automatiques, les avis de mise à jour ou les deux
condition-ics-ts103701-1_1_1-10 = une identité propre à chaque appareil est inscrite en dur à des fins de sécurité
condition-ics-ts103701-1_1_1-11 = les mises à jour arrivent par une interface réseau
condition-ics-ts103701-1_1_1-12 = un mécanisme de mise à jour est présent
condition-ics-ts103701-1_1_1-13 = une interface de débogage est accessible physiquement
condition-ics-ts103701-1_1_1-14 = des paramètres de sécurité sensibles sont gardés dans une mémoire persistante
condition-ics-ts103701-1_1_1-15 = il existe des paramètres de sécurité critiques qui servent à vérifier les mises à jour ou à protéger la communication avec des services associés
condition-ics-ts103701-1_1_1-16 = des fonctions de l'appareil sont accessibles par une interface réseau à l'état initialisé
condition-ics-ts103701-1_1_1-17 = des fonctions modifient par une interface réseau une configuration qui touche à la sécurité
condition-ics-ts103701-1_1_1-18 = des paramètres de sécurité critiques sont transmis
condition-ics-ts103701-1_1_1-19 = des paramètres de sécurité critiques sont transmis par des interfaces réseau accessibles à distance
condition-ics-ts103701-1_1_1-20 = il existe des paramètres de sécurité critiques liés à l'appareil
condition-ics-ts103701-1_1_1-21 = des données personnelles circulent entre l'appareil et un service
condition-ics-ts103701-1_1_1-22 = des données personnelles sensibles circulent entre l'appareil et un service
condition-ics-ts103701-1_1_1-23 = l'appareil a des capteurs tournés vers l'extérieur
condition-ics-ts103701-1_1_1-24 = des données d'utilisateur sont stockées sur l'appareil
condition-ics-ts103701-1_1_1-25 = des données personnelles sont stockées sur des services associés
condition-ics-ts103701-1_1_1-26 = des données personnelles sont stockées
condition-ics-ts103701-1_1_1-27 = des données entrent par des interfaces utilisateur, par des API, ou entre réseaux dans les services et les appareils
condition-ics-ts103701-1_1_1-28 = des données personnelles sont traitées
condition-en-3_1_3-3 = des composants logiciels ne peuvent pas être mis à jour
condition-en-3_1_3-12 = un mécanisme de mise à jour est présent
condition-en-3_1_3-14 = aucune limite de ressources imposée par l'usage n'empêche un mécanisme qui rend impraticable la force brute par les interfaces réseau
condition-en-3_1_3-15 = aucune limite de ressources imposée par l'usage n'empêche un mécanisme de mise à jour
condition-en-3_1_3-16 = il existe des paramètres de sécurité critiques liés à l'appareil

# Cas d'essai de TS 103 701 V2.1.1 qui diffèrent de V1.1.1

test-case-later-5_1-1-1 = Comme avant ; les mots de passe entre machines comptent aussi.
test-case-later-5_1-2A-1 = Juger si un mécanisme entre machines emploie un mot de passe comme facteur.
test-case-later-5_1-2A-2 = Chercher des interfaces entre machines non déclarées (a) ; vérifier que celles déclarées n'acceptent pas de mot de passe (b).
test-case-later-5_1-3-1 = Comme avant, l'authentification entre machines étant comprise.
test-case-later-5_1-4-1 = Juger si chaque authentification d'utilisateur a un moyen de changement (a) et s'il est expliqué aux profanes (b).
test-case-later-5_3-4A-1 = Juger si au moins un mécanisme de mise à jour peut être réglé pour vérifier, récupérer et installer de lui-même.
test-case-later-5_3-4A-2 = Le régler ainsi et voir si les mises à jour se font alors d'elles-mêmes.
test-case-later-5_3-4B-1 = Juger si la mise en service demande le consentement aux mises à jour automatiques, et si un oui les active et un non les désactive.
test-case-later-5_3-4B-2 = Faire la mise en service deux fois, avec oui et avec non, et vérifier le réglage obtenu.
test-case-later-5_3-5-1 = Juger si chaque composant actualisable est couvert par un mécanisme qui cherche des mises à jour de sécurité à la mise en service ou après ; sans répétition exigée.
test-case-later-5_3-6A-1 = Identifier les mécanismes automatiques (a) ; vérifier que l'utilisateur peut les activer, désactiver et reporter (b).
test-case-later-5_3-6A-2 = Essayer d'activer, de désactiver et de reporter.
test-case-later-5_3-6B-1 = Vérifier que l'utilisateur peut activer et désactiver les avis de mise à jour.
test-case-later-5_3-6B-2 = Essayer d'activer et de désactiver les avis.
test-case-later-5_3-9-2 = Présenter des mises à jour sans authenticité ou intégrité et voir si l'appareil les refuse lui-même.
test-case-later-5_3-11-1 = Comme avant ; les informations sur les risques doivent seulement être accessibles à l'utilisateur.
test-case-later-5_3-12-1 = Juger si l'utilisateur est averti de l'interruption, ou si elle lui est épargnée.
test-case-later-5_3-16-1 = Étiquette ou interface utilisateur (avant : interface physique).
test-case-later-5_5-5-2 = L'unité b cherche désormais des interfaces logiques absentes de l'IXIT 28.
test-case-later-5_6-1-1 = Juger chaque interface réseau physique active (a) et chaque interface logique accessible par un réseau (b).
test-case-later-5_6-1-2 = Vérifier les états (a) ; chercher des interfaces physiques (b) et logiques (c) non déclarées.
test-case-later-5_6-2-1 = Mêmes questions, posées pour les interfaces logiques (IXIT 28).
test-case-later-5_6-2-2 = Même question, posée pour les interfaces logiques (IXIT 28).
test-case-later-5_6-3-1 = Interfaces qui n'ont pas à être exposées : boîtier ou semblable (a), désactivées (b).
test-case-later-5_6-3-2 = Celles exposées sont déclarées (a), les autres protégées (b), les états concordent (c).
test-case-later-5_6-4A-1 = Juger si chaque interface de débogage a une authentification ou un contrôle d'accès conforme aux bonnes pratiques (a) ou un moyen logiciel de la désactiver (b) ; vérifier qu'elle l'est définitivement (c) ou par défaut (d).
test-case-later-5_6-4A-2 = Vérifier que les interfaces de débogage déclarées sont désactivées ou protégées (a) ; en chercher d'autres qui permettent de déboguer (b).
test-case-later-5_6-4B-1 = Juger si chaque port de débogage physique est protégé physiquement.
test-case-later-5_6-4B-2 = Vérifier que chaque port de débogage physique est protégé physiquement.
test-case-later-5_9-3-1 = Les mesures de résilience se trouvent désormais auprès des interfaces logiques (IXIT 28).
test-case-later-5_9-3-2 = Les mesures de résilience se trouvent désormais auprès des interfaces logiques (IXIT 28).
test-case-later-5_11-1-2 = Une unité de plus (d) : quand plusieurs utilisateurs partagent l'appareil, juger jusqu'où va l'effacement.
test-case-later-5_11-4-1 = Une unité de plus ; on commence par créer des données.
test-case-later-5_12-3-1 = Juger si la documentation couvre chaque étape pour vérifier que la mise en service est sûre (a) et le reste (b).
test-case-later-5_12-3-2 = Appliquer les vérifications à une configuration sûre (a à c) et à une non sûre (d, e) et juger le résultat.
test-case-later-5_13-1A-1 = Juger si chaque interface utilisateur est couverte par une validation (a) efficace (b).
test-case-later-5_13-1A-2 = Juger si toutes les interfaces utilisateur sont déclarées (a) et si les entrées inattendues sont écartées (b).
test-case-later-5_13-1B-1 = Juger si chaque interface logique accessible par le réseau est couverte par une validation (a) efficace (b).
test-case-later-5_13-1B-2 = Juger si les entrées inattendues sont écartées (a) et si toutes les interfaces réseau sont déclarées (b).
test-case-later-6-1-1 = La durée de conservation fait partie de ce qui doit être dit.
test-case-later-6-1-2 = Vérifier que les informations sont claires (a) et conformes à la déclaration (b).
test-case-later-6-3B-1 = Juger si le produit ou ses services peuvent enregistrer le consentement pour chaque type de données personnelles.
test-case-later-6-3B-2 = Vérifier que le consentement est enregistré comme déclaré.
test-case-later-6-6-1 = Juger si chaque type de données personnelles est nécessaire (a), gardé un temps raisonnable (b) et éliminé convenablement (c).
test-case-later-6-6-2 = Créer des données typiques (a), voir si des données inutiles sont recueillies (b, c) et si elles disparaissent quand elles ne servent plus (d).
test-case-later-6-7-1 = Juger si les données destinées aux seuls agrégats sont minimales (a), agrégées tôt (b) et gardées peu de temps (c).
test-case-later-6-7-2 = Juger si l'agrégation fonctionne comme déclaré.
test-case-later-6-8-1 = Juger si des techniques d'anonymisation adaptées sont employées.
test-case-later-6-8-2 = Juger si l'anonymisation fonctionne comme déclaré.
