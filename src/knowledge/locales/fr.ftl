### French. The reader is "vous"; a text addresses nobody by gender. One term per thing: see fr.glossary.md.
### Never: fatal, illégal, erreur, liste noire, désolé, excus, simplement, il suffit, malheureusement, hélas, veuillez, merci de, courriel, délivr, invalide, non valide, par votre faute, librairie, boîte aux lettres, adresse email
###
### Names (addresses, hosts, companies) take no article and no elision: never put "de" or "que" right before a variable. Put a noun
### there ("l’adresse X", "le serveur X", "l’IP X", "le domaine X") or use "chez X", "par X", "pour X", "sur X".
### U+202F stands before : ; ? % and inside « »; the apostrophe is ’.

## Phrases with and without their fact. A capital begins a sentence.
# After "pour", "par", or as the subject; elsewhere use -address.

-recipient = { $recipient ->
        [none] le destinataire
       *[known] { $recipient }
    }
-Recipient = { $recipient ->
        [none] Le destinataire
       *[known] { $recipient }
    }
-address = { $recipient ->
        [none] cette adresse
       *[known] l’adresse { $recipient }
    }
-Address = { $recipient ->
        [none] Cette adresse
       *[known] L’adresse { $recipient }
    }
-mailbox = { $recipient ->
        [none] la boîte mail du destinataire
       *[known] la boîte mail { $recipient }
    }
-Mailbox = { $recipient ->
        [none] La boîte mail du destinataire
       *[known] La boîte mail { $recipient }
    }
# Who said no, for people: as the subject or after "par"; "at" them.
-receiver = { $provider ->
        [none] le serveur du destinataire
       *[known] { $provider }
    }
-Receiver = { $provider ->
        [none] Le serveur du destinataire
       *[known] { $provider }
    }
-at = { $provider ->
        [none] chez le destinataire
       *[known] chez { $provider }
    }
# Who said no, for help desk and administrator: as the subject or after "par", "sur", "avec"; and after "de".
-server = { $server ->
        [none] { $provider ->
            [none] le serveur distant
           *[known] { $provider }
        }
       *[known] le serveur { $server }
    }
-Server = { $server ->
        [none] { $provider ->
            [none] Le serveur distant
           *[known] { $provider }
        }
       *[known] Le serveur { $server }
    }
-of-server = { $server ->
        [none] { $provider ->
            [none] du serveur distant
           *[known] du service { $provider }
        }
       *[known] du serveur { $server }
    }
# Where the sender logs in: to the sender, and to all readers.
-Your-service = { $provider ->
        [none] Votre service de messagerie
       *[known] { $provider }
    }
-your-service = { $provider ->
        [none] votre service de messagerie
       *[known] { $provider }
    }
-service = { $provider ->
        [none] le service de messagerie
       *[known] { $provider }
    }
-Service = { $provider ->
        [none] Le service de messagerie
       *[known] { $provider }
    }
-Login-server = { $server ->
        [none] { -Service }
       *[known] Le serveur { $server }
    }
-ip = { $ip ->
        [none] l’IP d’envoi
       *[known] l’IP { $ip }
    }
-Ip = { $ip ->
        [none] L’IP d’envoi
       *[known] L’IP { $ip }
    }
# Without article: le, du, au.
-domain = { $domain ->
        [none] domaine d’envoi
       *[known] domaine { $domain }
    }
-d-equals = { $domain ->
        [none] d= votre domaine
       *[known] d={ $domain }
    }
-sender = { $sender ->
        [none] l’adresse d’expéditeur
       *[known] l’adresse { $sender }
    }
-Sender = { $sender ->
        [none] L’adresse d’expéditeur
       *[known] L’adresse { $sender }
    }
-list = { $blocklist ->
        [none] une liste de blocage
       *[known] la liste de blocage { $blocklist }
    }
# Never after "de" or "que".
-listed = { $listed ->
        [none] { -ip }
       *[known] { $listed }
    }
# Values for commands.
-host = { $server ->
        [none] SERVEUR
       *[known] { $server }
    }
-of-limit = { $limit ->
        [none] {""}
       *[known] {" de "}{ $limit }
    }
-some-wait = { $wait ->
        [none] quelques minutes
       *[known] { $wait }
    }

# Whole steps about waiting.
-wait = { $retry ->
        [server] Rien à faire : le serveur de messagerie s’en charge tout seul.
        [sender] Attendez { -some-wait }, puis renvoyez le message.
        [nobody] Renvoyez le message plus tard : il ne repartira pas tout seul.
       *[none] Attendez d’abord { $wait ->
            [none] une heure ou deux
           *[known] { $wait }
        } : cela s’arrange souvent tout seul.
    }
-tell-wait = { $retry ->
        [server] Dites au client de patienter : le serveur réessaie de lui-même, souvent pendant plusieurs jours.
        [sender] Dites au client de renvoyer le message après { -some-wait }.
        [nobody] Dites au client de renvoyer le message plus tard : il n’y aura pas d’autre tentative.
       *[none] Demandez où le client a vu ce texte. Un serveur réessaie de lui-même, un logiciel de messagerie non.
    }
-admin-wait = { $retry ->
        [sender] Renvoyez le message après { -some-wait } : ce logiciel n’a pas de file d’attente.
        [nobody] Renvoyez le message : il a quitté la file d’attente.
       *[none] Laissez la file réessayer. Relisez le journal après { -some-wait }.
    }
-when-room = { $retry ->
        [server] Laissez le message suivre son cours : l’envoi sera retenté pendant quelques jours.
       *[other] Renvoyez le message quand il y aura de nouveau de la place.
    }
-ask-other-way = Joignez la personne par un autre moyen : téléphone, messagerie instantanée.
-note-to-admin = Transmettez la fiche ci-dessous à la personne qui gère votre messagerie.
-note-to-them = Demandez au destinataire de transmettre la fiche ci-dessous à ceux qui gèrent sa messagerie.

## The recipient

mailbox-unknown =
    .short = l’adresse est fausse
    .headline = Cette adresse n’existe pas{ $provider ->
            [none] {""}
           *[known] {" chez "}{ $provider }
        }
    .summary = { -Receiver } n’a aucune boîte mail à { -address }. Le message n’a donc pas été remis.
    .step-1 = Vérifiez l’adresse lettre par lettre : points, chiffres, partie après le @.
    .step-2 = Demandez à la personne son adresse actuelle par un autre moyen.
    .step-3 = Supprimez l’ancienne adresse de vos contacts, pour ne plus la voir proposée.
    .avoid = Ne renvoyez rien à cette adresse : la réponse serait la même.
mailbox-unknown_helpdesk =
    .summary = { -Server } n’a aucune boîte mail à { -address }. La messagerie elle-même fonctionne.
    .step-1 = Comparez avec une adresse qui marchait : faute de frappe, nouveau nom, compte fermé.
    .step-2 = Faites-la saisir à la main, sans les suggestions.
    .step-3 = Dites au client que seul le côté destinataire peut y créer ou renommer une boîte.
mailbox-unknown_admin =
    .summary = { -Server } refuse { -address } : ni boîte, ni alias, ni groupe.
    .step-1 = Cherchez l’adresse dans vos alias, transferts et listes. Retirez-la si elle est périmée.
    .step-2 = Vérifiez que le mail est allé au bon MX : « dig MX » sur le domaine du destinataire.
    .step-3 = Cessez d’y écrire dès le premier refus définitif : trop d’inconnus nuisent à la réputation.
mailbox-unknown_gmail =
    .step-1 = Vérifiez la partie avant le @ : lettres ou chiffres inversés. Dans une adresse gmail.com, les points ne comptent pas.
    .step-2 = Vérifiez la partie après le @ : gmail.com, ou le domaine d’une entreprise.
    .step-3 = Demandez à la personne son adresse actuelle par un autre moyen.
mailbox-unknown_gmail_admin =
    .step-1 = Retirez { -address } de vos listes.
    .step-2 = Si c’est votre Google Workspace : cherchez l’utilisateur, l’alias ou le groupe dans la console d’administration.
    .step-3 = Si une partie des boîtes est ailleurs : réglez la double distribution sous Gmail, « Routage ».
mailbox-unknown_microsoft365 =
    .summary = Microsoft 365 n’a trouvé personne à { -address } dans cette entreprise.
    .step-1 = Supprimez la suggestion d’Outlook, puis ressaisissez l’adresse.
    .step-2 = Demandez à la personne son adresse actuelle par un autre moyen.
    .step-3 = Si l’adresse est bonne, demandez-lui de prévenir son administrateur : elle manque peut-être là-bas.
mailbox-unknown_microsoft365_admin =
    .summary = Le locataire du destinataire ne connaît pas { -address }. 5.4.1 vient du blocage en bordure, 5.1.10 de l’annuaire.
    .step-1 = Cherchez l’adresse parmi les utilisateurs, groupes, contacts et alias du locataire.
    .step-2 = Si des boîtes sont aussi ailleurs : domaine accepté en « Relais interne », ou toutes les adresses synchronisées.
    .step-3 = Vérifiez que le domaine est validé dans ce locataire et que son MX y mène.
mailbox-unknown_exchange_admin =
    .step-1 = Lancez Get-Recipient sur { -address } côté réception, objets masqués compris.
    .step-2 = Si Outlook propose une adresse X.500 : ajoutez-la à la boîte (X500).
    .step-3 = Vérifiez le domaine accepté et la stratégie d’adresses.
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing n’a aucune règle pour { -address }.
    .step-1 = Ajoutez-la dans Email Routing, ou activez la règle « Catch-all ».
    .step-2 = Vérifiez que l’adresse cible est confirmée.
mailbox-unknown_outlook =
    .step-1 = Vérifiez l’adresse, surtout la fin : outlook.com, hotmail.com et live.fr sont des boîtes différentes.
    .step-2 = Demandez à la personne son adresse actuelle. Microsoft ferme les boîtes que personne n’utilise.

mailbox-moved =
    .short = l’adresse a changé
    .headline = La personne a une nouvelle adresse
    .summary = { -Mailbox } n’est plus utilisée, et rien n’est transféré.
    .step-1 = Lisez la réponse du serveur : elle donne peut-être la nouvelle adresse.
    .step-2 = Sinon, demandez-la à la personne par un autre moyen, puis corrigez vos contacts.
mailbox-moved_helpdesk =
    .step-1 = Cherchez une nouvelle adresse dans la réponse et lisez-la au client.
    .step-2 = Faites-la confirmer par la personne : n’importe qui a pu écrire ce texte.
mailbox-moved_admin =
    .summary = { -Server } dit que { -address } a changé. La réponse 551 peut donner la nouvelle (RFC 5321 §3.4).
    .step-1 = Remplacez l’adresse dans vos alias, transferts et listes, une fois confirmée par la personne.
    .step-2 = Si le serveur est à vous : créez un transfert, ou refusez en 5.1.6 sans adresse.

mailbox-disabled =
    .short = la boîte mail est fermée
    .headline = La boîte mail est désactivée
    .summary = { -Mailbox } existe, mais { $provider ->
            [none] son service de messagerie
           *[known] { $provider }
        } n’y laisse plus rien entrer.
    .step-1 = Joignez la personne par un autre moyen et demandez une adresse qui fonctionne.
    .step-2 = Prévenez-la que sa boîte ne reçoit rien : elle l’ignore peut-être.
    .avoid = Ne supprimez pas le contact : ces boîtes sont souvent rouvertes.
mailbox-disabled_helpdesk =
    .step-1 = Dites au client que l’adresse est bonne mais fermée : seul son titulaire peut la faire rouvrir.
    .step-2 = Aidez le client à joindre la personne par un autre moyen.
    .step-3 = Si le domaine est à vous, cherchez dans vos comptes : impayé, départ ou blocage.
mailbox-disabled_admin =
    .summary = { -Server } connaît { -address }, mais la remise est coupée : compte suspendu, expiré, impayé ou inutilisé.
    .step-1 = Retirez-la de vos listes pour l’instant, et réessayez dans quelques semaines.
    .step-2 = Si la boîte est à vous : vérifiez licence, blocage de connexion, quota et restrictions de remise.
mailbox-disabled_inactive =
    .headline = La boîte mail est restée trop longtemps inutilisée
    .summary = Personne n’a ouvert { -mailbox } depuis longtemps. { -Receiver } l’a donc fermée.
    .step-1 = Joignez la personne par un autre moyen et demandez quelle adresse elle utilise.
    .step-2 = Dites-lui qu’une connexion peut rouvrir sa boîte.
mailbox-disabled_inactive_admin =
    .step-1 = Retirez { -address } de vos listes : une boîte fermée devient parfois un piège à spam.
    .step-2 = Retirez ceux qui n’ont rien ouvert depuis un an.
mailbox-disabled_suspended =
    .headline = La boîte mail a été suspendue
    .summary = L’hébergeur a bloqué { -mailbox }. Il ne dit pas pourquoi.
    .step-1 = Joignez la personne par un autre moyen : elle seule peut régler cela avec son fournisseur.
mailbox-disabled_suspended_admin =
    .step-1 = Si le compte est à vous : cherchez un blocage pour spam, abus ou impayé chez l’hébergeur.
    .step-2 = S’il a été piraté : changez le mot de passe, fermez les sessions, ôtez les transferts, demandez le déblocage.

mailbox-full =
    .short = la boîte mail est pleine
    .headline = La boîte mail du destinataire est pleine
    .summary = { -Mailbox } n’a plus de place. Il faut y supprimer des messages ou obtenir plus d’espace.
    .step-1 = Prévenez la personne par un autre moyen.
    .step-2 = { -when-room }
    .avoid = Ne renvoyez pas le message plusieurs fois : rien n’entre tant que la boîte est pleine.
mailbox-full_helpdesk =
    .step-1 = Dites au client que l’adresse est bonne et que son message n’est pas en cause.
    .step-2 = Faites joindre le destinataire par un autre moyen : lui seul peut faire de la place.
    .step-3 = Vérifiez le quota si la boîte est à vous.
mailbox-full_admin =
    .summary = { -Mailbox } dépasse son quota sur { -server }.
    .step-1 = Si elle est à vous : relevez le quota, ou videz corbeille et indésirables. Cherchez une boucle ou un afflux.
    .step-2 = Sinon : laissez un 4.2.2 en file d’attente. Comptez un 5.2.2 comme passager et réessayez dans quelques jours.
    .step-3 = Retirez-la de vos listes si elle reste pleine des semaines : personne ne la lit.
mailbox-full_gmail =
    .summary = L’espace Google de { -address } est plein. Mails, Drive et Photos se le partagent.
    .step-1 = Prévenez la personne par un autre moyen : elle peut faire de la place sur one.google.com/storage.
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = Faites de la place dans le compte : Drive et Photos comptent aussi.
    .step-2 = Si c’est votre Workspace : vérifiez la limite de l’utilisateur et l’espace commun dans la console d’administration, « Stockage ».
mailbox-full_icloud =
    .summary = L’espace iCloud de { -address } est plein. Mails, photos et sauvegardes se le partagent.
    .step-1 = Prévenez la personne par un autre moyen : elle peut faire de la place dans les réglages iCloud.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Ouvrez la boîte dans le Centre d’administration Exchange : taille, quota, « Éléments récupérables » (masqué).
    .step-2 = Activez l’archive, ou donnez une licence avec une boîte plus grande.
    .step-3 = Si la boîte n’est pas à vous : réessayez dans quelques jours.

recipient-refused =
    .short = le destinataire refuse
    .headline = Ce message a été refusé chez le destinataire
    .summary = { -Address } existe, mais un réglage y bloque les mails de cet expéditeur.
    .step-1 = Demandez à la personne, par un autre moyen, d’autoriser votre adresse.
    .step-2 = Demandez-lui quelle autre adresse ou quel formulaire utiliser.
    .avoid = N’écrivez pas depuis d’autres adresses pour contourner cela.
recipient-refused_helpdesk =
    .step-1 = Vérifiez si d’autres peuvent écrire au destinataire. Si oui, seul cet expéditeur est bloqué.
    .step-2 = Dites au client que le destinataire ou son administrateur doit autoriser l’adresse.
    .step-3 = Donnez-lui la fiche ci-dessous.
recipient-refused_admin =
    .summary = { -Server } a refusé le message pour { -recipient } selon une règle de la personne ou de son organisation.
    .step-1 = Donnez à l’administrateur du destinataire heure, expéditeur et réponse, et demandez une autorisation.
    .step-2 = Essayez avec une autre adresse du même domaine : on saura si l’adresse ou le domaine est refusé.
    .step-3 = Si ce côté est à vous : cherchez un blocage sur l’utilisateur, le domaine et la passerelle.
recipient-refused_mimecast_admin =
    .step-1 = Donnez à l’administrateur du destinataire le numéro entre crochets après « mimecast-smtp-error-codes ».
    .step-2 = Demandez-lui une règle « Permitted Senders », ou de lire « Rejected Messages » dans Mimecast.

group-restricted =
    .short = le groupe est fermé
    .headline = Ce groupe n’accepte que ses membres
    .summary = { -Address } est celle d’un groupe, d’une liste ou d’un usage interne. Seuls certains expéditeurs peuvent y écrire{ $sender ->
            [none] {""}
           *[known] {", mais pas "}{ $sender }
        }.
    .step-1 = Écrivez depuis l’adresse inscrite, si vous en avez plusieurs.
    .step-2 = Demandez à un membre ou au responsable du groupe de vous inscrire, ou de transmettre votre message.
group-restricted_helpdesk =
    .step-1 = Demandez depuis quelle adresse le client a écrit : on se trompe souvent.
    .step-2 = Si le groupe est à vous, nommez son responsable. Sinon, faites demander à un membre.
    .step-3 = Dites au client que son message n’est pas en cause.
group-restricted_admin =
    .summary = { -Address } n’accepte que certains expéditeurs ou ceux qui s’authentifient. { -Sender } n’en fait pas partie.
    .step-1 = Si le groupe est à vous : ouvrez-le à l’extérieur, ou ajoutez { -sender } aux expéditeurs autorisés.
    .step-2 = Si le mail vient de votre scanner ou programme : faites-le s’authentifier, pour compter comme interne.
    .step-3 = Sinon : demandez au responsable du groupe.
group-restricted_microsoft365_admin =
    .step-1 = Ouvrez le groupe dans le Centre d’administration Exchange, « Gestion de la remise ». Autorisez les expéditeurs externes, ou celui-ci.
    .step-2 = Par PowerShell : Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Si c’est une boîte : lisez « Restrictions de remise des messages ».
group-restricted_exchange_admin =
    .step-1 = Lancez Set-DistributionGroup -RequireSenderAuthenticationEnabled $false pour admettre les expéditeurs externes.
    .step-2 = Lisez aussi AcceptMessagesOnlyFrom.
group-restricted_gmail_admin =
    .step-1 = Ouvrez le groupe sur groups.google.com, « Paramètres du groupe » : qui peut publier ?
    .step-2 = Si le groupe est à vous : laissez tout le monde publier, ou ajoutez { -sender } comme membre.
    .step-3 = Lisez les messages en attente : on peut y approuver un message retenu.

address-invalid =
    .short = l’adresse est mal écrite
    .headline = L’adresse n’est pas écrite correctement
    .summary = Le serveur ne comprend pas { -address }. Une adresse a la forme nom@example.com, sans espace.
    .step-1 = Cherchez un espace, une virgule, des guillemets, un @ oublié ou un point à la fin.
    .step-2 = Tapez-la à la main : une adresse copiée peut contenir des caractères invisibles.
    .step-3 = Corrigez-la dans vos contacts.
address-invalid_helpdesk =
    .step-1 = Faites-la lire à voix haute, ou collez-la dans un éditeur de texte brut.
    .step-2 = Cherchez un point-virgule pour une virgule, un nom sans guillemets, ou deux adresses collées.
    .step-3 = Vérifiez le contact : un import laisse parfois « mailto: » ou « SMTP: ».
address-invalid_admin =
    .summary = { -Server } ne comprend pas l’adresse (RFC 5321 §4.1.2).
    .step-1 = Lisez RCPT TO dans le journal : espaces, non-ASCII, < ou > manquant, point doublé.
    .step-2 = Nettoyez et vérifiez les adresses là où votre programme les lit.
    .step-3 = S’il y a des lettres hors ASCII : domaine en « xn--… » ; avant le @, SMTPUTF8 partout.

mailbox-busy =
    .short = la boîte mail est occupée
    .headline = La boîte mail ne peut rien recevoir en ce moment
    .summary = { -Mailbox } existe, mais elle est occupée ou en déplacement. En général, cela passe dans l’heure.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Escaladez au côté destinataire seulement si cela dure plus d’une journée.
mailbox-busy_admin =
    .summary = { -Server } connaît { -address } mais ne peut pas écrire dans la boîte : verrou, déplacement ou restauration.
    .step-1 = { -admin-wait }
    .step-2 = Si elle est à vous : cherchez un verrou oublié ou une migration.

address-unverified =
    .short = un contrôle est en cours
    .headline = L’adresse n’a pas encore pu être vérifiée
    .summary = { -Receiver } vérifie chaque adresse avant d’accepter un mail. Pour { -recipient }, cela n’a encore rien donné.
    .step-1 = { -wait }
    .step-2 = Vérifiez l’adresse entre-temps.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Ne dites pas que l’adresse est fausse : personne ne le sait encore.
address-unverified_admin =
    .summary = { -Server } teste les destinataires et n’a pas de verdict pour { -recipient } : pas de réponse à temps.
    .step-1 = { -admin-wait }
    .step-2 = Si la passerelle est à vous : testez-y RCPT TO vers le serveur de boîtes, et vérifiez le cache.
    .step-3 = Postfix : unverified_recipient_reject_code et le cache address_verify.

owner-changed =
    .short = le titulaire a changé
    .headline = L’adresse appartient désormais à quelqu’un d’autre
    .summary = { -Mailbox } ou son domaine a changé de mains. Le message a été retenu pour protéger son contenu.
    .step-1 = Demandez sa nouvelle adresse à la personne que vous connaissez, de vive voix.
    .step-2 = Changez cette adresse partout où elle vous sert à vous connecter.
    .avoid = N’envoyez rien de privé à l’ancienne adresse : un inconnu la lit.
owner-changed_helpdesk =
    .step-1 = Prévenez le client qu’un inconnu lit peut-être cette boîte.
    .step-2 = Faites confirmer la nouvelle adresse par un autre moyen, puis la changer dans les comptes.
owner-changed_admin =
    .summary = Require-Recipient-Valid-Since (RFC 7293) a dit non pour { -recipient } : le titulaire est plus récent que la date donnée.
    .step-1 = Prenez l’adresse pour non confirmée. N’y envoyez plus rien de personnel, surtout pas un nouveau mot de passe.
    .step-2 = Faites confirmer une nouvelle adresse après une connexion d’un autre type.

domain-unknown =
    .short = le domaine est faux
    .headline = La partie après le @ n’existe pas
    .summary = Aucun serveur de messagerie ne correspond à la partie après le @ dans { -address }.
    .step-1 = Vérifiez la partie après le @ : une lettre en trop ou en moins, une autre fin.
    .step-2 = Cherchez le domaine actuel de l’entreprise sur son site.
    .step-3 = Demandez à la personne son adresse actuelle par un autre moyen.
domain-unknown_helpdesk =
    .step-1 = Cherchez le domaine dans un navigateur et un outil DNS : faute de frappe, expiré ou disparu ?
    .step-2 = Faites-la saisir à la main, sans les suggestions.
    .step-3 = Escaladez si le domaine marche pour d’autres : la panne DNS est alors côté envoi.
domain-unknown_admin =
    .summary = Le DNS n’a ni MX, ni A, ni AAAA pour le domaine de { -address }.
    .step-1 = Lancez « dig MX », « dig A » et « dig AAAA » sur un résolveur public et le vôtre.
    .step-2 = Si seul le vôtre ne répond pas : videz le cache, vérifiez DNSSEC.
    .step-3 = Si le domaine est à vous : vérifiez expiration, délégation et MX.
domain-unknown_nxdomain =
    .summary = Le nom après le @ dans { -address } n’est pas utilisé. Il est libre ou a expiré.
domain-unknown_typo =
    .headline = La partie après le @ semble mal écrite
    .summary = { -Address } ressemble à celle d’un service connu, avec une faute de frappe.
    .step-1 = Corrigez la partie après le @, puis renvoyez le message.
    .step-2 = Corrigez-la dans vos contacts.
domain-unknown_no-mx =
    .headline = Ce domaine n’a pas de serveur de messagerie
    .summary = Le domaine après le @ existe, mais n’indique aucun serveur qui reçoive des mails.
    .step-1 = Vérifiez l’adresse : le domaine a peut-être une forme plus longue ou plus courte.
    .step-2 = Si l’adresse est bonne, dites à la personne que son domaine n’a pas de serveur de messagerie.
domain-unknown_no-mx_admin =
    .summary = Le domaine de { -address } existe, mais n’a ni MX, ni A, ni AAAA.
    .step-1 = Lancez « dig MX » et « dig A » sur le domaine, et parlez-en à son propriétaire.
    .step-2 = S’il est à vous : publiez un MX vers un nom d’hôte avec A, ni IP ni CNAME.

domain-no-mail =
    .short = ce domaine n’a pas de mail
    .headline = Ce domaine ne reçoit pas de mails
    .summary = Le propriétaire du domaine après le @ a déclaré ne recevoir aucun mail.
    .step-1 = Vérifiez l’adresse : l’entreprise a peut-être un autre domaine pour ses mails.
    .step-2 = Cherchez sur son site la bonne adresse ou un formulaire.
domain-no-mail_helpdesk =
    .step-1 = Dites au client qu’aucune adresse de ce domaine ne marche : cela ne vise pas une personne.
    .step-2 = Aidez le client à trouver le domaine que l’entreprise utilise pour ses mails.
domain-no-mail_admin =
    .summary = Le domaine publie un MX nul (un point pour hôte), ou son hôte répond 521 à tous (RFC 7504, RFC 7505).
    .step-1 = Lancez « dig MX » sur le domaine. Un point pour hôte veut dire : pas de mail, par choix.
    .step-2 = Retirez le domaine de vos listes.
    .step-3 = S’il est à vous et doit recevoir : remplacez le MX nul par votre hôte.

## The sender’s account and address

sender-refused =
    .short = votre adresse est refusée
    .headline = L’adresse de l’expéditeur a été refusée
    .summary = { -Receiver } n’accepte pas { -sender }. Elle y passe peut-être pour fausse, ou figure sur une liste interne.
    .step-1 = Vérifiez, lettre par lettre, votre adresse d’expéditeur.
    .step-2 = Joignez la personne par un autre moyen et demandez-lui d’autoriser votre adresse.
    .step-3 = { -note-to-admin }
    .avoid = Ne changez pas votre mot de passe pour cela : votre compte va bien.
sender-refused_helpdesk =
    .step-1 = Vérifiez que l’adresse d’expéditeur existe et peut recevoir des réponses.
    .step-2 = Essayez avec une autre adresse du même domaine : on saura si l’adresse ou le domaine est refusé.
    .step-3 = Escaladez si c’est le domaine : son DNS est peut-être en panne.
    .avoid = Ne faites pas changer le mot de passe : le compte va bien.
sender-refused_admin =
    .summary = { -Server } a refusé { -sender } au MAIL FROM : invérifiable, introuvable ou sur une liste interne.
    .step-1 = Vérifiez MX, A et SOA du { -domain } depuis l’extérieur : les réponses doivent pouvoir revenir.
    .step-2 = Vérifiez que l’adresse de retour existe et accepte les mails. Une boîte « no-reply » ne doit pas répondre 550.
    .step-3 = Si tout est bon, demandez la raison au postmaster d’en face.
    .avoid = Ne désactivez pas d’autres contrôles d’expéditeur pour compenser.
sender-refused_null-mx_admin =
    .summary = Le { -domain } a un MX nul : il déclare ne recevoir aucun mail. { -Server } n’en accepte donc rien.
    .step-1 = Remplacez le MX nul par un hôte qui accepte les avis de non-remise.
    .step-2 = Sinon, prenez une adresse de retour dans un autre domaine.
sender-refused_unverified =
    .headline = Cette adresse d’expéditeur n’est pas encore confirmée
    .summary = { -Service } n’envoie que pour des adresses et domaines confirmés. { -Sender } ne l’est pas.
    .step-1 = Envoyez depuis une adresse confirmée.
    .step-2 = Confirmez cette adresse dans les réglages d’expéditeur ou de domaine de votre compte.
sender-refused_unverified_admin =
    .step-1 = Validez le { -domain } auprès du service : publiez les enregistrements DNS qu’il vous donne.
    .step-2 = Vérifiez que From, et pas seulement l’identifiant, utilise le domaine validé.
sender-refused_amazon-ses =
    .headline = Cette adresse n’est pas vérifiée chez Amazon SES
    .summary = Amazon SES n’envoie que pour des adresses et domaines vérifiés. En sandbox, les destinataires doivent l’être aussi.
    .step-1 = Envoyez depuis une adresse vérifiée.
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = Vérifiez le domaine sous « Identités » dans la console SES, dans la région de l’envoi.
    .step-2 = Si la réponse cite le destinataire : le compte est en sandbox. Demandez l’accès à la production.
    .step-3 = Comparez le domaine From à l’identité : seul un sous-domaine compte aussi.
sender-refused_sendgrid_admin =
    .step-1 = Ouvrez « Sender Authentication » dans SendGrid. Authentifiez le domaine, ou vérifiez l’expéditeur.
    .step-2 = Vérifiez que la clé d’API est celle de ce compte ou sous-compte.

sender-authentication =
    .short = l’expéditeur est incertain
    .headline = L’expéditeur n’a pas pu être prouvé
    .summary = { -Receiver } n’a pas pu s’assurer que le message venait bien du { -domain }, et l’a refusé. Seule la personne qui gère la messagerie de l’expéditeur peut y remédier.
    .step-1 = Envoyez-le depuis votre logiciel habituel ou le webmail, avec votre propre adresse comme expéditeur.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = Ne changez pas votre mot de passe pour cela : votre connexion n’est pas en cause.
sender-authentication_helpdesk =
    .step-1 = Demandez comment il a été envoyé : site web, newsletter, scanner, transfert ou logiciel.
    .step-2 = Vérifiez si tous les mails de ce domaine sont refusés, ou seulement une façon d’envoyer.
    .step-3 = Escaladez à qui gère le DNS du { -domain }, avec la fiche ci-dessous.
    .avoid = Ne faites pas changer le mot de passe : la connexion n’est pas en cause.
sender-authentication_admin =
    .summary = { -Server } a refusé un mail du { -domain } venant de { -ip } : SPF, DKIM ou DMARC n’est pas passé.
    .step-1 = Ajoutez { -ip } au SPF du { -domain } : un seul enregistrement TXT, 10 requêtes DNS au plus.
    .step-2 = Activez la signature DKIM sur le service d’envoi, avec { -d-equals }, et publiez sa clé.
    .step-3 = Envoyez un essai à une boîte à vous et lisez Authentication-Results : SPF ou DKIM doit passer et concorder avec From.
    .avoid = N’ouvrez pas SPF avec +all : tous pourraient envoyer en votre nom.
sender-authentication_spf =
    .headline = Le serveur d’envoi n’est pas sur la liste
    .summary = Le propriétaire du { -domain } liste les serveurs autorisés à envoyer en son nom (SPF). Celui de ce message n’y figure pas.
sender-authentication_spf_helpdesk =
    .step-1 = Demandez comment il a été envoyé. Transferts et formulaires web cassent souvent SPF.
    .step-2 = Dites au client d’envoyer depuis son propre compte, sans formulaire ni autre serveur.
    .step-3 = Escaladez à qui gère le DNS du { -domain }.
sender-authentication_spf_admin =
    .headline = SPF n’est pas passé
    .summary = Le SPF du domaine d’enveloppe n’autorise pas { -ip }.
    .step-1 = Lancez « dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        } ». Il faut un seul v=spf1, avec 10 requêtes DNS au plus.
    .step-2 = Ajoutez { -ip } (ip4:), ou l’include du service d’envoi.
    .step-3 = Si le mail a été transféré : réécrivez l’expéditeur d’enveloppe (SRS) et gardez la signature DKIM intacte.
sender-authentication_dkim =
    .headline = La signature du message n’a pas été reconnue
    .summary = Une signature (DKIM) scelle les messages. { -Receiver } n’en a trouvé aucune de valable pour le { -domain }.
sender-authentication_dkim_admin =
    .headline = DKIM n’est pas passé
    .summary = { -Server } n’a trouvé aucune signature DKIM valable avec { -d-equals }.
    .step-1 = Lisez DKIM-Signature dans un message envoyé. Cherchez sa clé : « selector._domainkey » plus le domaine de d=.
    .step-2 = Comparez la clé publiée à celle du serveur : un seul TXT, pas d’ancien sélecteur.
    .step-3 = Si elle casse en route : ôtez ce qui modifie le message après signature.
sender-authentication_dmarc =
    .headline = L’adresse d’expéditeur n’a pas passé le contrôle
    .summary = Le propriétaire du { -domain } fait refuser les mails à l’origine non prouvée (DMARC). C’est le cas ici.
    .step-1 = Envoyez-le par le service de votre adresse d’expéditeur, pas par un autre.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = Vérifiez l’adresse d’expéditeur : une adresse Gmail ou Yahoo doit partir de ce service.
    .step-2 = Demandez s’il y a eu transfert ou liste de diffusion : les deux cassent DMARC.
    .step-3 = Escaladez si le domaine est à vous : un service d’envoi manque dans SPF ou DKIM.
sender-authentication_dmarc_admin =
    .headline = DMARC n’est pas passé et la règle dit non
    .summary = Ni SPF ni DKIM n’est passé en accord avec le From, et la règle DMARC du { -domain } est quarantine ou reject.
    .step-1 = Faites passer et concorder l’un des deux : DKIM avec d= du domaine From, ou une adresse de retour dans ce domaine.
    .step-2 = Lisez les rapports (rua=) : quel service envoie depuis { -ip } ?
    .step-3 = Si From est une adresse gratuite : envoyez par ce fournisseur, ou avec une adresse de votre domaine.
    .avoid = Ne retirez pas DMARC pour faire passer vos mails : les faussaires passeraient aussi.
sender-authentication_none =
    .headline = Le message n’avait aucune preuve d’origine
    .summary = { -Receiver } veut une preuve d’origine. Ce message n’avait aucune des deux habituelles (SPF et DKIM).
sender-authentication_none_admin =
    .headline = Ni SPF ni DKIM n’est passé{ $provider ->
            [none] {""}
           *[known] {" chez "}{ $provider }
        }
    .summary = { -Ip } a envoyé au nom du { -domain }. SPF ne liste pas cette IP, et aucune signature DKIM valable n’a été trouvée.
    .step-1 = Ajoutez le service derrière { -ip } au SPF du { -domain } : un seul enregistrement TXT, 10 requêtes DNS au plus.
    .step-2 = Activez la signature DKIM sur ce service, avec { -d-equals }, et publiez sa clé.
    .step-3 = Envoyez un essai à une adresse Gmail, ouvrez « Afficher l’original » : SPF et DKIM doivent indiquer PASS.
sender-authentication_arc_admin =
    .headline = La chaîne ARC est rompue
    .summary = Le message a été transféré, et les sceaux ARC du premier contrôle ne sont pas valables.
    .step-1 = Trouvez l’étape qui a modifié le message après le sceau : pied de page, antivirus, liens réécrits.
    .step-2 = Vérifiez les clés ARC de cette étape dans le DNS.
    .step-3 = Envoyez-le sans transfert, pour comparer.
sender-authentication_gmail_admin =
    .headline = Refusé par Gmail : aucun contrôle d’expéditeur réussi
    .summary = { -Ip } a envoyé au nom du { -domain }. Gmail exige SPF ou DKIM, et en masse SPF, DKIM et DMARC.
    .step-1 = Ajoutez le service derrière { -ip } au SPF, et signez en DKIM pour le { -domain }.
    .step-2 = Envoyez un essai à une adresse Gmail, ouvrez « Afficher l’original » : SPF et DKIM doivent indiquer PASS.
    .step-3 = Suivez le domaine dans Google Postmaster Tools. Dès 5 000 messages par jour, publiez aussi DMARC.
sender-authentication_microsoft365_admin =
    .step-1 = Si le { -domain } envoie par Microsoft 365 : ajoutez include:spf.protection.outlook.com, activez DKIM dans le portail Defender.
    .step-2 = Si c’est un autre service : donnez-lui sa propre entrée SPF et sa clé DKIM.
    .step-3 = Envoyez un essai et lisez Authentication-Results : compauth, spf, dkim et dmarc.
sender-authentication_outlook_admin =
    .summary = Outlook.com exige SPF, DKIM et DMARC dès 5 000 messages par jour. Le { -domain } n’est pas passé.
    .step-1 = Publiez les trois : SPF avec { -ip }, clés DKIM, et DMARC avec au moins p=none.
    .step-2 = Faites concorder SPF ou DKIM avec le domaine From.
    .step-3 = Envoyez un essai à une boîte outlook.com et lisez Authentication-Results.
sender-authentication_yahoo_admin =
    .step-1 = Faites passer SPF ou DKIM pour le { -domain } ; en masse, les deux, et DMARC avec au moins p=none.
    .step-2 = Faites concorder l’un des deux avec le domaine From.
    .step-3 = Vérifiez le domaine dans le Yahoo Sender Hub (senders.yahooinc.com).

relay-denied =
    .short = l’identification manque
    .headline = Le serveur ne fait pas suivre ce message
    .summary = Le serveur n’envoie vers d’autres domaines que pour ses utilisateurs. Le plus souvent, l’identification manque.
    .step-1 = Ouvrez les réglages d’envoi (SMTP) de votre logiciel et activez l’authentification.
    .step-2 = Comparez serveur sortant et port avec l’aide de votre fournisseur : souvent 587 ou 465.
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = Demandez serveur sortant, port et identifiant du logiciel.
    .step-2 = Réglez le port 587 avec STARTTLS ou 465 avec TLS, et l’adresse complète comme identifiant.
    .step-3 = Escaladez si l’avis vient d’un autre serveur : un MX mène alors à un hôte qui ignore ce domaine.
relay-denied_admin =
    .summary = { -Server } n’est pas réglé pour accepter de { -ip } un mail pour { -recipient }.
    .step-1 = Si c’est votre serveur sortant : faites s’identifier le logiciel sur 587 ou 465, ou autorisez son IP.
    .step-2 = Si c’est le MX du destinataire : il ignore ce domaine, en local ou en relais. Vérifiez « dig MX ».
    .step-3 = Comparez tous les MX : un ancien, ou un MX de secours, ignore souvent le domaine.
    .avoid = N’ouvrez pas le relais à tous : les spammeurs le trouvent en quelques heures.
relay-denied_not-logged-in =
    .headline = Le logiciel ne s’est pas identifié
    .summary = { -Service } n’envoie que pour les personnes identifiées. Le logiciel ne s’est pas identifié au serveur sortant.
relay-denied_microsoft365_admin =
    .headline = Aucun connecteur ne correspond au serveur d’envoi
    .summary = Microsoft 365 n’a rattaché { -ip } à aucun locataire, et n’a pas relayé.
    .step-1 = Vérifiez le connecteur entrant : il doit avoir { -ip } dans sa liste, ou le nom du certificat utilisé.
    .step-2 = Si IP ou certificat a changé : changez aussi le connecteur, Centre d’administration Exchange, « Flux de courrier ».
    .step-3 = Si c’est le mauvais hôte : prenez le MX du destinataire, ou smtp.office365.com avec identification.
relay-denied_gmail_admin =
    .headline = Le relais de Google ne connaît pas cet expéditeur
    .step-1 = Ouvrez Applications, Google Workspace, Gmail, « Routage », « Service de relais SMTP » dans la console d’administration.
    .step-2 = Autorisez { -ip }, ou exigez l’identification, et envoyez depuis un domaine de votre organisation.
    .step-3 = Donnez en EHLO un nom de l’un de vos domaines.

relay-denied_exchange_admin =
    .step-1 = Si { -address } est interne : ajoutez son domaine aux domaines acceptés.
    .step-2 = Si un appareil doit envoyer à l’extérieur : créez un connecteur de réception pour sa seule IP, avec droit de relais.
    .step-3 = Si le logiciel peut s’identifier : prenez le connecteur « Client Frontend » sur 587.

login-required =
    .short = il faut s’identifier
    .headline = Il faut s’identifier pour envoyer
    .summary = { -Your-service } n’accepte que les personnes identifiées. Votre logiciel ne s’est pas identifié, ou pas sur une connexion sécurisée.
    .step-1 = Ouvrez les réglages d’envoi (SMTP) et activez l’authentification, avec votre adresse et votre mot de passe.
    .step-2 = Choisissez SSL/TLS avec le port 465, ou STARTTLS avec le port 587.
    .step-3 = Comparez les réglages avec l’aide de votre fournisseur.
login-required_helpdesk =
    .summary = { -Login-server } n’accepte que les personnes identifiées. Le logiciel du client ne s’est pas identifié, ou pas sur une connexion sécurisée.
    .step-1 = Vérifiez le serveur sortant : authentification et TLS activés, adresse complète comme identifiant.
    .step-2 = Réglez le port 587 ou 465, pas 25.
    .step-3 = Demandez s’il y a un antivirus ou un VPN : certains suppriment l’identification ou TLS.
login-required_admin =
    .summary = { -Login-server } exige AUTH sur ce port, ou d’abord STARTTLS.
    .step-1 = Réglez le logiciel sur 587 avec STARTTLS ou 465 avec TLS, et AUTH avec de vrais identifiants.
    .step-2 = Lisez la réponse EHLO après TLS : AUTH n’y est souvent qu’à ce moment.
    .step-3 = Si cet hôte doit recevoir de l’extérieur : prenez le port 25 et n’y exigez pas AUTH.
login-required_microsoft365_admin =
    .step-1 = Réglez l’appareil sur smtp.office365.com, port 587, STARTTLS, avec une boîte sous licence et « SMTP authentifié ».
    .step-2 = S’il ignore l’authentification moderne : un connecteur pour son IP fixe, ou High Volume Email en interne.
    .step-3 = S’il n’écrit qu’en interne : envoyez au MX du locataire, port 25, sans identification.

login-failed =
    .short = l’identification est refusée
    .headline = L’identification a été refusée
    .summary = { -Your-service } n’a pas accepté l’identifiant et le mot de passe de votre logiciel. Le message n’est pas parti.
    .step-1 = Connectez-vous au site de votre fournisseur avec la même adresse et le même mot de passe.
    .step-2 = Ressaisissez le mot de passe dans votre logiciel, au serveur sortant (SMTP).
    .step-3 = Si seul le site l’accepte : cherchez-y un « mot de passe d’application ».
    .avoid = N’insistez pas : souvent, le compte est bloqué après quelques mauvais essais.
login-failed_helpdesk =
    .summary = { -Login-server } n’a pas accepté l’identifiant et le mot de passe du logiciel du client. Rien n’est parti.
    .step-1 = Vérifiez l’identifiant : c’est presque toujours l’adresse complète.
    .step-2 = Faites connecter le client par le navigateur : on y voit blocage, validation en deux étapes, mot de passe expiré.
    .step-3 = Cherchez d’anciens appareils qui envoient encore l’ancien mot de passe : ils bloquent le compte.
login-failed_admin =
    .summary = { -Login-server } a refusé AUTH : mauvais identifiants, ou mécanisme désactivé.
    .step-1 = Lisez le journal de connexion à cette heure : mot de passe, blocage, stratégie ou mécanisme.
    .step-2 = Lisez la réponse EHLO après TLS : quels mécanismes, et lequel pour le logiciel ?
    .step-3 = Si beaucoup de comptes sont touchés : c’est une attaque. Limitez les essais, exigez un second facteur.
login-failed_app-password =
    .headline = Il faut un mot de passe d’application
    .summary = { -Service } refuse le mot de passe habituel dans les logiciels. Il faut un mot de passe d’application, créé pour un seul logiciel.
    .step-1 = Connectez-vous à votre compte par le navigateur et créez un mot de passe d’application, sous « Sécurité ».
    .step-2 = Saisissez-le dans votre logiciel à la place de l’habituel.
    .step-3 = Supprimez les mots de passe d’application qui ne servent plus.
    .avoid = Ne désactivez pas la validation en deux étapes pour contourner cela.
login-failed_app-password_helpdesk =
    .step-1 = Dites au client que son mot de passe est bon, mais ne marche pas dans les logiciels.
    .step-2 = Guidez le client sous « Sécurité » : validation en deux étapes, puis nouveau mot de passe d’application.
    .step-3 = Collez-le sans espace, en réception et en envoi.
login-failed_app-password_admin =
    .step-1 = Créez un mot de passe d’application pour le compte de service, ou passez le programme à OAuth 2.0 (XOAUTH2).
    .step-2 = Vérifiez que l’organisation autorise les mots de passe d’application.
login-failed_basic-auth-off =
    .headline = Ce type de connexion est désactivé
    .summary = { -Service } n’accepte plus ici un mot de passe seul. Il faut la connexion moderne, dans une fenêtre de navigateur.
    .step-1 = Mettez à jour votre logiciel, retirez le compte et ajoutez-le de nouveau : une fenêtre de connexion devrait s’ouvrir.
    .step-2 = Utilisez le webmail en attendant.
    .step-3 = { -note-to-admin }
    .avoid = Ne réinitialisez pas le mot de passe : même le bon est refusé.
login-failed_basic-auth-off_helpdesk =
    .step-1 = Dites au client que son mot de passe n’est pas en cause.
    .step-2 = Vérifiez l’âge du logiciel : il doit connaître OAuth 2.0 (« authentification moderne »).
    .step-3 = Escaladez appareils et scripts : il leur faut un autre moyen d’envoi.
login-failed_basic-auth-off_admin =
    .summary = { -Login-server } refuse l’authentification de base pour cet utilisateur ou toute l’organisation.
    .step-1 = Passez le logiciel à OAuth 2.0 (XOAUTH2 en SMTP).
    .step-2 = Si c’est Microsoft 365 : lisez Set-CASMailbox -SmtpClientAuthenticationDisabled et les stratégies d’authentification.
    .step-3 = Si un appareil ignore OAuth : relayez par un connecteur sur IP, ou un service d’envoi pour appareils.
login-failed_account-disabled =
    .headline = Le compte est désactivé
    .summary = L’identification était bonne, mais { -service } a bloqué ou fermé ce compte pour l’envoi.
    .step-1 = Connectez-vous par le navigateur : on y lit souvent pourquoi.
    .step-2 = Écrivez à l’assistance de votre fournisseur, ou à votre administrateur.
login-failed_account-disabled_admin =
    .step-1 = Cherchez un blocage de connexion, une licence manquante ou un blocage pour abus.
    .step-2 = S’il a été piraté : changez le mot de passe et fermez les sessions avant le déblocage.
login-failed_web-login =
    .headline = Il faut d’abord se connecter par le navigateur
    .summary = { -Service } a eu un doute sur la personne, et a bloqué le logiciel.
    .step-1 = Connectez-vous par le navigateur, sur le même ordinateur et réseau, et confirmez que c’est vous.
    .step-2 = Réessayez aussitôt avec le logiciel.
    .step-3 = Créez un mot de passe d’application si cela revient.
login-failed_web-login_admin =
    .step-1 = Connectez-vous par le navigateur depuis le réseau du serveur et répondez à la question de sécurité.
    .step-2 = Prenez OAuth 2.0 ou un mot de passe d’application : un mot de passe seul est souvent bloqué depuis un centre de données.
login-failed_wrong-password =
    .headline = L’identifiant ou le mot de passe est incorrect
    .summary = { -Service } connaît ce type de connexion, mais l’identifiant et le mot de passe ne vont pas ensemble.
login-failed_too-many-tries =
    .headline = Trop de tentatives de connexion
    .summary = { -Service } a vu trop de mauvais essais et bloque les connexions un moment.
    .step-1 = Attendez { $wait ->
            [none] une demi-heure
           *[known] { $wait }
        } sans rien tenter entre-temps.
    .step-2 = Corrigez le mot de passe sur chaque téléphone et ordinateur de ce compte.
    .step-3 = Si ces essais ne sont pas de vous, changez le mot de passe par le navigateur.
login-failed_too-many-tries_admin =
    .step-1 = Cherchez la source des essais dans le journal : ancien appareil, script ou attaque.
    .step-2 = Arrêtez-la, puis attendez la fin du blocage.
login-failed_gmail =
    .summary = Google n’a pas accepté cette connexion. Il faut « Se connecter avec Google » ou un mot de passe d’application.
    .step-1 = Retirez le compte de votre logiciel et ajoutez-le de nouveau avec « Se connecter avec Google ».
    .step-2 = Sinon : activez la validation en deux étapes, créez un mot de passe d’application sur myaccount.google.com/apppasswords.
    .step-3 = Saisissez ces 16 lettres comme mot de passe.
login-failed_gmail_helpdesk =
    .step-1 = Demandez quel est le logiciel. S’il est récent : retirez le compte et ajoutez-le de nouveau avec « Se connecter avec Google ».
    .step-2 = Sinon : validation en deux étapes, puis nouveau mot de passe d’application.
    .step-3 = Escaladez scanners, scripts et comptes Workspace sans droit aux mots de passe d’application.
login-failed_gmail_admin =
    .step-1 = Prenez OAuth 2.0 (XOAUTH2), ou un mot de passe d’application, sur smtp.gmail.com, port 587.
    .step-2 = Si des appareils d’un Workspace envoient : smtp-relay.gmail.com, IP autorisée dans la console d’administration.
    .step-3 = Cherchez une connexion bloquée de l’utilisateur dans la console d’administration.
login-failed_yahoo =
    .summary = Yahoo n’a pas accepté cette connexion. Il faut la fenêtre de connexion de Yahoo ou un mot de passe d’application.
    .step-1 = Connectez-vous à Yahoo par le navigateur et créez un mot de passe d’application, sous « Sécurité ».
    .step-2 = Saisissez-le dans votre logiciel à la place de l’habituel.
login-failed_icloud =
    .summary = Apple n’a pas accepté cette connexion. Il faut un mot de passe pour app, pas celui du compte Apple.
    .step-1 = Connectez-vous à account.apple.com et créez un mot de passe pour app, sous « Connexion et sécurité ».
    .step-2 = Saisissez-le dans votre logiciel. Le serveur sortant est smtp.mail.me.com, port 587.
login-failed_microsoft365 =
    .step-1 = Connectez-vous à outlook.office.com. En cas de refus, le mot de passe est incorrect ou le compte bloqué.
    .step-2 = Retirez le compte de votre logiciel et ajoutez-le de nouveau, avec la fenêtre de connexion de Microsoft.
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = Lisez le journal de connexion d’Entra ID : mot de passe, accès conditionnel ou ancien type bloqué.
    .step-2 = Vérifiez « SMTP authentifié » : Centre d’administration Microsoft 365, « Utilisateurs actifs », « Courrier », « Gérer les applications de messagerie ».
    .step-3 = Vérifiez SmtpClientAuthenticationDisabled avec Get-TransportConfig. Préférez OAuth 2.0.
login-failed_outlook =
    .summary = Microsoft n’a pas accepté cette connexion. Outlook.com, Hotmail et Live exigent la connexion moderne, dans une fenêtre de navigateur.
    .step-1 = Mettez à jour votre logiciel, retirez le compte et ajoutez-le de nouveau : une fenêtre de connexion devrait s’ouvrir.
    .step-2 = Choisissez OAuth2 en réception et en envoi si le logiciel le demande.
    .step-3 = Utilisez le webmail d’outlook.com en attendant.
    .avoid = Ne réinitialisez pas le mot de passe : même le bon est refusé.
login-failed_comcast =
    .step-1 = Connectez-vous à Xfinity par le navigateur et autorisez les programmes tiers, sous « Security ».
    .step-2 = Ressaisissez le mot de passe dans votre logiciel. Le serveur sortant est smtp.comcast.net, port 587.
login-failed_naver =
    .step-1 = Connectez-vous par le navigateur et activez POP3/SMTP ou IMAP/SMTP dans les paramètres.
    .step-2 = Si la validation en deux étapes est active : créez un mot de passe d’application.
login-failed_gmx =
    .step-1 = Connectez-vous par le navigateur et autorisez POP3 et IMAP dans les paramètres.
    .step-2 = Si la validation en deux étapes est active : créez un mot de passe d’application.
    .step-3 = Ressaisissez le mot de passe dans votre logiciel, au serveur sortant aussi.
login-failed_t-online =
    .step-1 = Créez un « Passwort für E-Mail-Programme » chez Telekom : celui du compte ne marche pas ici.
    .step-2 = Saisissez-le dans votre logiciel, en réception et en envoi.
login-failed_qq =
    .step-1 = Connectez-vous à mail.qq.com et activez le service SMTP dans les paramètres.
    .step-2 = Saisissez le code d’autorisation obtenu à la place de votre mot de passe.
login-failed_netease =
    .step-1 = Connectez-vous par le navigateur et activez POP3/SMTP/IMAP dans les paramètres.
    .step-2 = Saisissez le code d’autorisation obtenu à la place de votre mot de passe.
login-failed_yandex =
    .step-1 = Connectez-vous par le navigateur et autorisez les logiciels dans les paramètres.
    .step-2 = Créez un mot de passe d’application dans votre Yandex ID et saisissez-le dans le logiciel.
login-failed_mail-ru =
    .step-1 = Connectez-vous par le navigateur et créez un mot de passe d’application, sous « Sécurité ».
    .step-2 = Saisissez-le dans votre logiciel à la place de l’habituel.
login-failed_zoho =
    .step-1 = Si la validation en deux étapes est active : créez un mot de passe d’application.
    .step-2 = Vérifiez le serveur sortant : il dépend de la région de votre compte.
login-failed_amazon-ses_admin =
    .step-1 = Prenez des identifiants SMTP créés dans la console SES, pas les clés d’accès. Ils valent pour une région.
    .step-2 = Vérifiez que l’utilisateur IAM est actif et a droit à ses:SendRawEmail.
login-failed_godaddy =
    .step-1 = Réglez le serveur sortant sur smtpout.secureserver.net, port 465 avec SSL.
    .step-2 = Saisissez votre adresse complète et son mot de passe.

send-as-denied =
    .short = l’adresse n’est pas à vous
    .headline = Cette adresse d’expéditeur n’est pas permise
    .summary = L’identification a réussi, mais { -your-service } n’autorise pas ce compte à envoyer avec { -sender }.
    .step-1 = Choisissez votre propre adresse comme expéditeur, puis renvoyez le message.
    .step-2 = Vérifiez que le serveur sortant est celui de cette adresse.
    .step-3 = Demandez à votre administrateur le droit d’envoyer avec cette adresse.
send-as-denied_helpdesk =
    .summary = L’identification a réussi, mais ce compte ne peut pas envoyer avec { -sender }.
    .step-1 = Comparez l’adresse d’expéditeur avec l’identifiant du serveur sortant.
    .step-2 = Cherchez des comptes mélangés : une adresse part par le serveur d’une autre.
    .step-3 = Si l’adresse est partagée, escaladez pour faire donner « Envoyer en tant que ».
send-as-denied_admin =
    .summary = L’identifiant n’a pas droit à { -sender } en MAIL FROM ou From.
    .step-1 = Donnez-lui « Envoyer en tant que » sur cette boîte, ou ajoutez l’adresse à ses alias.
    .step-2 = Si c’est un appareil ou un programme : donnez-lui sa propre boîte et mettez-la en From.
    .step-3 = Postfix : smtpd_sender_login_maps.
send-as-denied_microsoft365_admin =
    .step-1 = Lancez Add-RecipientPermission BOÎTE -AccessRights SendAs -Trustee COMPTE. Comptez une heure.
    .step-2 = Si le programme envoie avec un alias : autorisez-le pour l’organisation.
    .step-3 = Vérifiez que From est la boîte avec laquelle il s’identifie.

account-blocked =
    .short = votre compte est bloqué
    .headline = Le compte ne peut plus envoyer pour l’instant
    .summary = { -Your-service } a bloqué l’envoi. Souvent, trop de mails sont partis, ou quelqu’un d’autre s’est servi du compte.
    .step-1 = Changez votre mot de passe par le navigateur, depuis un ordinateur sûr.
    .step-2 = Cherchez ce qui n’est pas de vous parmi messages envoyés, transferts et règles. Supprimez-le.
    .step-3 = Demandez le déblocage à votre administrateur ou à l’assistance de votre fournisseur.
    .avoid = Ne prenez pas un nouveau compte avant d’avoir nettoyé l’ancien.
account-blocked_helpdesk =
    .summary = { -Service } a bloqué l’envoi pour le client. Cause habituelle : trop de mails, spam ou mot de passe volé.
    .step-1 = Demandez s’il y a eu des envois ou des demandes de mot de passe étranges.
    .step-2 = Faites d’abord changer le mot de passe et fermer les sessions.
    .step-3 = Escaladez ensuite pour le déblocage : un second blocage dure plus longtemps.
account-blocked_admin =
    .summary = { -Login-server } bloque le compte d’envoi{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        }, ou tout le locataire, sans doute pour spam.
    .step-1 = Changez le mot de passe, fermez les sessions, ôtez règles, transferts et applications suspects.
    .step-2 = Cherchez ce qui est parti ces derniers jours, et de quelles IP.
    .step-3 = Demandez le déblocage, puis posez des limites et un second facteur.
account-blocked_microsoft365_admin =
    .step-1 = Changez le mot de passe, fermez les sessions, vérifiez règles et transferts, exigez un second facteur.
    .step-2 = Débloquez l’utilisateur dans le portail Defender : « E-mail & collaboration », « Réviser », « Entités restreintes ».
    .step-3 = Si tout le locataire est bloqué (5.7.705, 5.7.708, 5.7.750) : validez ses domaines, puis ouvrez un ticket.
account-blocked_amazon-ses_admin =
    .step-1 = Lisez l’état du compte dans la console SES : non-remises, plaintes, examen en cours.
    .step-2 = Arrêtez l’envoi en cause, puis répondez au ticket en disant ce qui a changé.
account-blocked_zoho_admin =
    .step-1 = Changez le mot de passe, vérifiez les transferts, débloquez le compte dans la console d’administration Zoho Mail.
    .step-2 = Écrivez à l’assistance de Zoho si le blocage reste.

sending-limit =
    .short = la limite est atteinte
    .headline = La limite d’envoi est atteinte pour l’instant
    .summary = { -Your-service } limite l’envoi de chaque compte. Celui-ci a atteint sa limite. Le message n’est pas parti.
    .step-1 = Attendez { $wait ->
            [none] jusqu’à demain
           *[known] { $wait }
        }, puis renvoyez le message.
    .step-2 = Écrivez à moins de monde à la fois, ou prenez un service de newsletter.
    .step-3 = Si vous n’avez pas tant envoyé, changez votre mot de passe : c’est peut-être quelqu’un d’autre.
    .avoid = N’insistez pas : souvent, chaque essai compte.
sending-limit_helpdesk =
    .summary = { -Service } limite l’envoi de chaque compte. Celui du client a atteint sa limite. Le message n’est pas parti.
    .step-1 = Demandez à combien de personnes le client a écrit aujourd’hui, et comment.
    .step-2 = Si le nombre surprend, cherchez un usage abusif du compte.
    .step-3 = Dites au client quand la limite repart : souvent 24 heures après le premier message.
sending-limit_admin =
    .summary = { -Login-server } limite l’envoi. Le compte{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } a atteint sa limite.
    .step-1 = Comptez ses mails des dernières 24 heures : programme, liste ou compte piraté ?
    .step-2 = Ralentissez le programme, ou confiez l’envoi en masse à un service fait pour cela.
    .step-3 = Demandez une limite plus haute si le volume est réel.
sending-limit_day =
    .headline = La limite d’envoi du jour est atteinte
sending-limit_trial =
    .headline = Un compte d’essai a une limite d’envoi basse
    .summary = { -Service } laisse peu envoyer un compte d’essai. La limite est atteinte.
    .step-1 = Attendez demain, puis renvoyez le message.
    .step-2 = Prenez une offre payante pour envoyer plus.
sending-limit_trial_admin =
    .step-1 = Prenez une offre payante pour ce locataire ou compte, et validez son domaine.
sending-limit_gmail =
    .summary = Gmail permet environ 500 destinataires par jour, Workspace 2 000 messages. Ce compte a atteint sa limite.
    .step-1 = Attendez jusqu’à 24 heures. Vous pouvez toujours lire vos mails.
    .step-2 = Pour beaucoup de monde, prenez un groupe Google ou un service de newsletter.
sending-limit_microsoft365_admin =
    .step-1 = Faites un suivi des messages. Une boîte a droit à 10 000 destinataires par jour ; le locataire a sa limite.
    .step-2 = Lisez « Entités restreintes » dans le portail Defender, et cherchez un usage abusif.
    .step-3 = Confiez l’envoi en masse à un service fait pour cela.
sending-limit_amazon-ses_admin =
    .step-1 = Comparez débit et total sur 24 heures aux quotas de la console SES.
    .step-2 = Ralentissez le programme, et réessayez un 454 avec des pauses croissantes.
    .step-3 = Demandez un quota plus haut. Quittez la sandbox si vous y êtes encore.

suppressed =
    .short = l’envoi a été retenu
    .headline = Le message a été retenu volontairement
    .summary = { -Your-service } n’a rien tenté pour { -recipient } : un mail y a été refusé, ou la personne s’est désabonnée ou plainte.
    .step-1 = Vérifiez que l’adresse est bonne et que la personne veut vos mails.
    .step-2 = Si c’est personnel, écrivez depuis votre propre boîte mail.
    .step-3 = Si l’adresse est bonne, demandez qu’elle soit retirée de la liste d’exclusion de l’outil d’envoi.
suppressed_helpdesk =
    .summary = { -Service } n’a rien tenté. { -Address } est dans sa liste d’exclusion : un mail y a été refusé ou n’y était pas voulu.
    .step-1 = Cherchez l’adresse dans la liste d’exclusion de l’outil : non-remise, plainte ou désabonnement ?
    .step-2 = Retirez une non-remise seulement si la boîte marche de nouveau.
    .step-3 = Laissez plaintes et désabonnements, sauf si la personne redemande vos mails.
suppressed_admin =
    .summary = Le service d’envoi a { -address } dans sa liste d’exclusion et n’a rien tenté.
    .step-1 = Lisez date et raison de l’entrée, par l’API ou la console.
    .step-2 = Si la boîte marche de nouveau, retirez l’entrée et envoyez un message.
    .step-3 = Gardez les plaintes : écrire contre le gré de quelqu’un nuit à tout votre domaine.
suppressed_amazon-ses_admin =
    .step-1 = Cherchez l’adresse dans la console SES, « Liste de suppression », ou « aws sesv2 get-suppressed-destination ».
    .step-2 = Retirez l’entrée si la boîte marche de nouveau. La liste vaut pour une région.
suppressed_sendgrid_admin =
    .step-1 = Cherchez l’adresse sous « Suppressions » dans SendGrid : bounces, blocks, spam reports, unsubscribes.
    .step-2 = Retirez l’entrée une fois la cause disparue.
suppressed_sparkpost_admin =
    .step-1 = Cherchez l’adresse dans la liste d’exclusion de SparkPost, sous-compte compris.
    .step-2 = Retirez l’entrée une fois la cause disparue.
suppressed_mailgun_admin =
    .step-1 = Cherchez l’adresse sous « Suppressions » du domaine d’envoi dans Mailgun.
    .step-2 = Retirez l’entrée une fois la cause disparue.

## The name of the sending server

blocklisted =
    .short = une liste bloque le serveur
    .headline = Le serveur d’envoi est sur une liste de blocage
    .summary = { -Receiver } refuse les serveurs inscrits sur { -list }. Celui de ce message y figure. Cela vise le serveur, pas vous.
    .step-1 = { -note-to-admin }
    .step-2 = En attendant, écrivez à la personne depuis un autre compte.
    .avoid = Ne renvoyez rien tant qu’il est sur la liste : chaque essai sera refusé.
blocklisted_helpdesk =
    .summary = { -Server } refuse les serveurs inscrits sur { -list }, et { -listed } y figure. Cela vise le serveur ou le domaine, pas le client.
    .step-1 = Cherchez { -listed } sur la liste : inscription encore là, et depuis quand ?
    .step-2 = Trouvez à qui c’est : votre serveur, celui de votre fournisseur, ou la ligne privée du client.
    .step-3 = Escaladez au responsable du serveur. L’ordinateur du client n’est pas forcément en cause.
blocklisted_admin =
    .summary = { -Server } refuse le message, car { -listed } figure sur { -list }.
    .step-1 = Consultez la liste et lisez la raison. Est-ce bien votre IP ou domaine ?
    .step-2 = Traitez d’abord la cause : compte piraté, machine infectée, formulaire ouvert, adresses achetées.
    .step-3 = Demandez le retrait sur la page de la liste. Il est presque toujours gratuit.
    .avoid = Ne demandez pas le retrait avant d’avoir traité la cause : une seconde inscription dure plus longtemps.
blocklisted_spamhaus_admin =
    .step-1 = Cherchez { -listed } sur check.spamhaus.org : la page dit quelle liste et pourquoi.
    .step-2 = Si c’est PBL : envoyez par le serveur de votre fournisseur, ou retirez vous-même une IP fixe au bon DNS inverse.
    .step-3 = Si c’est XBL, CSS ou DBL : nettoyez machine, compte ou site. Pour SBL, voyez votre fournisseur.
blocklisted_spamhaus_helpdesk =
    .step-1 = Cherchez { -listed } sur check.spamhaus.org : la page dit quelle liste et pourquoi.
    .step-2 = Si c’est PBL : le logiciel du client envoie seul. Réglez le serveur sortant de son fournisseur, avec identification.
    .step-3 = Si c’est une autre liste : escaladez au responsable du serveur. Il en part du spam.
dns-failed_list-query =
    .headline = Le serveur d’en face lit mal la liste de blocage
    .summary = 127.255.255.x n’est pas une inscription chez Spamhaus, mais le signe d’une requête mal réglée ou refusée.
dns-failed_list-query_admin =
    .step-1 = Prévenez le postmaster d’en face : 252 zone mal tapée, 254 résolveur public, 255 trop de requêtes.
    .step-2 = Si le serveur est à vous : prenez votre propre résolveur, ou une clé Data Query Service.
blocklisted_spamcop_admin =
    .step-1 = Cherchez { -listed } sur spamcop.net/bl.shtml : l’inscription vient de plaintes du dernier jour.
    .step-2 = Arrêtez le spam. L’inscription passe toute seule 24 heures après la dernière plainte.
blocklisted_uceprotect_admin =
    .step-1 = Cherchez { -listed } sur uceprotect.net et lisez le niveau : 1 votre IP, 2 sa plage, 3 votre fournisseur.
    .step-2 = Si c’est 1 : traitez la cause et attendez sept jours. Si c’est 2 ou 3 : prévenez votre fournisseur.
    .step-3 = Demandez au destinataire de ne pas refuser sur 2 et 3 : ils touchent aussi des innocents.
    .avoid = Ne payez pas le retrait avant d’avoir traité la cause.
blocklisted_sorbs_admin =
    .headline = Le serveur d’en face consulte une liste disparue
    .summary = SORBS n’existe plus depuis juin 2024. Un serveur qui s’en sert encore est mal réglé.
    .step-1 = Demandez au postmaster d’en face de retirer SORBS de ses réglages.
    .step-2 = Si le serveur est à vous : retirez toute zone sous sorbs.net.
blocklisted_cloudmark_admin =
    .step-1 = Cherchez { -listed } sur csi.cloudmark.com et demandez-y une remise à zéro.
    .step-2 = Cherchez d’abord du spam ou un pic de volume : sinon, cela ne tient pas.
blocklisted_abusix_admin =
    .step-1 = Cherchez { -listed } sur lookup.abusix.com : la page dit quelle liste et pourquoi.
    .step-2 = Traitez la cause, puis demandez-y le retrait.
blocklisted_barracuda_admin =
    .step-1 = Cherchez { -listed } sur barracudacentral.org/lookups.
    .step-2 = Traitez la cause, puis passez par barracudacentral.org/rbl/removal-request.
blocklisted_proofpoint_admin =
    .step-1 = Cherchez { -listed } sur ipcheck.proofpoint.com et demandez-y le retrait.
    .step-2 = Cherchez d’abord un compte piraté ou un pic de volume.
blocklisted_outlook_admin =
    .step-1 = Cherchez { -listed } sur check.spamhaus.org et traitez la cause : Outlook.com se sert de cette liste.
    .step-2 = Attendez quelques heures après le retrait avant un nouvel essai.
blocklisted_comcast_admin =
    .step-1 = Cherchez { -listed } chez Spamhaus, Cloudmark CSI et Sender Score : la fin du code BL dit lequel.
    .step-2 = Demandez le retrait sur cette liste. Comcast suit tout seul.

ip-blocked =
    .short = le serveur est bloqué
    .headline = Le serveur d’envoi est bloqué chez le destinataire
    .summary = { -Receiver } n’accepte rien du serveur qui a envoyé ce message. Cela vise le serveur, pas vous ni votre texte.
    .step-1 = { -note-to-admin }
    .step-2 = En attendant, écrivez à la personne depuis un autre compte.
    .avoid = Ne changez ni votre texte ni votre mot de passe : cela n’y ferait rien.
ip-blocked_helpdesk =
    .summary = { -Server } n’accepte rien de { -ip }. Adresse, texte et identification ne sont pas en cause.
    .step-1 = Vérifiez si tous vos utilisateurs sont refusés par cette entreprise : c’est alors le serveur.
    .step-2 = Demandez si l’envoi vient d’une ligne privée ou d’un petit serveur.
    .step-3 = Escaladez avec la fiche ci-dessous : le responsable de { -ip } doit demander le déblocage.
    .avoid = Ne faites changer ni texte ni mot de passe : cela n’y ferait rien.
ip-blocked_admin =
    .summary = { -Server } bloque { -ip } par une liste interne.
    .step-1 = Cherchez la cause : spam d’un compte, d’un formulaire ou d’un voisin de la même plage.
    .step-2 = Suivez le lien de la réponse, ou écrivez au postmaster d’en face avec IP, heure et réponse.
    .step-3 = Cherchez aussi { -ip } sur les listes publiques, et envoyez l’urgent par un autre hôte.
    .avoid = Ne changez pas d’IP avant d’avoir traité la cause : le blocage vous suivra.
ip-blocked_dynamic =
    .headline = L’envoi direct depuis une ligne privée est refusé
    .summary = Le message venait d’une ligne privée ou mobile. { -Receiver } n’accepte que de vrais serveurs de messagerie.
    .step-1 = Réglez dans votre logiciel le serveur sortant de votre fournisseur, avec identification.
    .step-2 = Utilisez le webmail en attendant.
ip-blocked_dynamic_admin =
    .summary = { -Server } prend { -ip } pour une IP dynamique ou privée.
    .step-1 = Envoyez par le serveur relais de votre fournisseur, sur 587 avec AUTH.
    .step-2 = Si l’IP est fixe : donnez-lui un PTR à votre nom et faites retirer la plage de la PBL de Spamhaus.
ip-blocked_country =
    .headline = Les mails de ce pays ou réseau sont refusés
    .summary = { -Receiver } refuse le pays ou le réseau d’où vient ce message.
    .step-1 = Demandez à la personne, par un autre moyen, d’autoriser votre adresse.
    .step-2 = En attendant, écrivez à la personne par un autre fournisseur.
ip-blocked_country_admin =
    .step-1 = Demandez à l’administrateur d’en face une exception pour { -ip } et le { -domain }.
    .step-2 = Si l’IP est mal située, corrigez-la auprès des services de géolocalisation.
    .step-3 = Envoyez par un relais sur un autre réseau.
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 bloque { -ip }.
    .step-1 = Saisissez { -ip } sur sender.office.com et suivez le mail reçu.
    .step-2 = Si c’est 5.7.511 : écrivez à delist@messaging.microsoft.com avec toute la réponse.
    .step-3 = Si c’est 5.7.507 ou 5.7.513 : l’entreprise du destinataire vous bloque. Demandez à son administrateur.
ip-blocked_outlook_admin =
    .summary = Outlook.com a { -ip } ou sa plage sur une liste interne (S3140, S3150).
    .step-1 = Demandez le déblocage par le formulaire pour expéditeurs : go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = Inscrivez l’IP à SNDS et JMRP, pour voir plaintes et pièges à spam.
    .step-3 = Répondez au refus automatique et demandez l’avis d’une personne.
ip-blocked_yahoo_admin =
    .step-1 = Cherchez d’abord { -ip } chez Spamhaus : Yahoo s’en sert souvent.
    .step-2 = Traitez la cause, puis passez par le formulaire du Yahoo Sender Hub (senders.yahooinc.com).
ip-blocked_gmail_admin =
    .step-1 = Si { -ip } est une ligne privée ou un cloud : envoyez par le serveur de votre fournisseur.
    .step-2 = Réglez PTR, SPF et DKIM. En IPv6, Gmail les exige.
ip-blocked_gmx_admin =
    .step-1 = Ouvrez le lien de la réponse : postmaster.gmx.net dit pourquoi et que faire.
    .step-2 = Vérifiez d’abord PTR, nom HELO et comptes infectés.
ip-blocked_t-online_admin =
    .summary = Telekom n’accepte un nouveau serveur qu’en sachant qui le gère.
    .step-1 = Donnez-lui un PTR de votre domaine, et à ce domaine un site avec vos coordonnées.
    .step-2 = Écrivez à tosa@rx.t-online.de pour faire débloquer { -ip }.
ip-blocked_orange_admin =
    .step-1 = Cherchez { -ip } sur csi.cloudmark.com et demandez-y une remise à zéro : Orange se sert de cette liste.
    .step-2 = Gardez peu de connexions et un débit régulier vers Orange.
ip-blocked_comcast_admin =
    .step-1 = Ouvrez le lien de la réponse : il explique le code et mène au formulaire.
    .step-2 = Si le code commence par ES : { -ip } passe pour une ligne privée. Envoyez par un serveur de messagerie.
ip-blocked_cox_admin =
    .step-1 = Écrivez à unblock.request@cox.net avec { -ip } et la réponse, une fois la cause traitée.
ip-blocked_charter_admin =
    .step-1 = Écrivez à unblock@charter.net avec { -ip } et la réponse, une fois la cause traitée.
ip-blocked_godaddy_admin =
    .step-1 = Demandez le retrait sur unblock.secureserver.net, une fois la cause traitée.
ip-blocked_proofpoint_admin =
    .step-1 = Cherchez { -ip } sur ipcheck.proofpoint.com et demandez-y le retrait.
ip-blocked_ironport_admin =
    .step-1 = Cherchez { -ip } sur talosintelligence.com : les passerelles Cisco s’en servent.
    .step-2 = Traitez la cause. Ouvrez-y un ticket, ou demandez une exception au destinataire.
ip-blocked_free_admin =
    .step-1 = Cherchez du spam et des destinataires inconnus venant de { -ip } : Free bloque alors un moment.
    .step-2 = Lisez règles et contact sur postmaster.free.fr.
ip-blocked_icloud_admin =
    .step-1 = Cherchez { -ip } sur ipcheck.proofpoint.com et check.spamhaus.org : Apple se sert des deux.
    .step-2 = Si elle n’y est pas, écrivez à icloudadmin@apple.com avec IP, heure et réponse.
ip-blocked_netease_admin =
    .step-1 = Cherchez destinataires inconnus et connexions parallèles venant de { -ip }, et ralentissez.
    .step-2 = Ouvrez le lien de la réponse : il explique le code et mène au formulaire.

poor-reputation =
    .short = la confiance manque
    .headline = Le serveur d’envoi n’inspire pas confiance
    .summary = { -Receiver } a reçu trop de mails indésirables du même serveur ou domaine, ou le connaît trop peu.
    .step-1 = { -note-to-admin }
    .step-2 = Demandez à la personne de regarder dans ses spams et de vous ajouter à ses contacts.
    .step-3 = Si c’est urgent, écrivez depuis un autre compte.
poor-reputation_helpdesk =
    .step-1 = Demandez ce qui est parti d’autre : newsletter, factures, compte piraté.
    .step-2 = Vérifiez si serveur ou domaine est nouveau : la confiance vient peu à peu.
    .step-3 = Escaladez au responsable du serveur. Un utilisateur n’y peut rien.
poor-reputation_admin =
    .summary = { -Server } freine ou refuse { -ip } ou le { -domain } pour sa réputation.
    .step-1 = Vérifiez SPF, DKIM, DMARC et PTR, puis les listes de blocage, pour { -ip } et le { -domain }.
    .step-2 = Écrivez à ceux qui ouvrent vos mails. Retirez adresses mortes et achetées, puis remontez lentement le volume.
    .step-3 = Séparez l’envoi en masse des mails personnels : autres IP, autres sous-domaines.
poor-reputation_domain =
    .headline = Le domaine d’envoi n’inspire pas confiance
    .summary = { -Receiver } a reçu trop de mails indésirables venant du { -domain } ou avec des liens vers lui.
poor-reputation_domain_admin =
    .step-1 = Cherchez le { -domain } sur check.spamhaus.org et dans Google Postmaster Tools.
    .step-2 = Cherchez d’autres services qui envoient avec lui, et un site piraté derrière vos liens.
    .step-3 = Écrivez à moins de monde quelques semaines : un nouveau domaine n’aide pas.
poor-reputation_gmail_admin =
    .step-1 = Lisez taux de spam et authentification dans Google Postmaster Tools. Restez sous 0,1 % de plaintes, jamais à 0,3 %.
    .step-2 = Écrivez à ceux qui l’ont demandé, avec désabonnement en un clic.
    .step-3 = Si tout est bon et que cela dure deux semaines, passez par le formulaire de Gmail pour expéditeurs.
poor-reputation_outlook_admin =
    .step-1 = Inscrivez l’IP à SNDS et JMRP, pour voir plaintes et pièges à spam.
    .step-2 = Réduisez le volume, nettoyez les listes, passez par le formulaire pour expéditeurs.
poor-reputation_yahoo_admin =
    .step-1 = Inscrivez-vous au retour des plaintes (CFL) du Yahoo Sender Hub, avec DKIM.
    .step-2 = Retirez ceux qui se plaignent. Restez sous 0,3 % de plaintes.

reverse-dns =
    .short = le serveur est mal nommé
    .headline = Le serveur d’envoi n’a pas de nom correct
    .summary = Un vrai serveur de messagerie a un nom vérifiable. { -Receiver } n’en a pas trouvé de correct pour celui de ce message.
    .step-1 = { -note-to-admin }
    .step-2 = Envoyez-le par le serveur de votre fournisseur, ou par le webmail.
reverse-dns_helpdesk =
    .step-1 = Demandez si l’envoi vient d’un petit serveur, d’un scanner ou d’une ligne privée.
    .step-2 = Escaladez au responsable de { -ip } : seul le fournisseur de la ligne peut régler son nom.
    .step-3 = Dites au client que ni le texte ni l’adresse ne sont en cause.
reverse-dns_admin =
    .summary = { -Server } veut pour { -ip } un PTR dont le nom ramène à cette IP, et un vrai nom HELO.
    .step-1 = Lancez « dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        } », puis cherchez le nom obtenu : A ou AAAA doit donner la même IP.
    .step-2 = Faites régler le PTR par le titulaire de l’IP, sur le nom propre du serveur, pas un nom générique à chiffres.
    .step-3 = Prenez ce nom en EHLO. De même en IPv6, ou envoyez en IPv4.
reverse-dns_no-ptr_admin =
    .headline = L’IP d’envoi n’a pas de DNS inverse
    .summary = { -Ip } n’a pas de PTR, ou son DNS n’a pas répondu.
    .step-1 = Faites créer par l’hébergeur un PTR pour { -ip }, comme mail.example.com.
    .step-2 = Ajoutez le A ou AAAA de ce nom, puis testez avec « dig -x ».
    .step-3 = Attendez la fin de l’ancien TTL avant un nouvel essai.
reverse-dns_mismatch_admin =
    .headline = DNS direct et DNS inverse ne concordent pas
    .summary = Le nom PTR de { -ip } ne ramène pas à cette IP.
    .step-1 = Ajoutez au nom PTR un A ou AAAA vers { -ip }.
    .step-2 = Gardez un PTR par IP, et son nom en EHLO.
reverse-dns_helo_admin =
    .headline = Le serveur se présente sous un nom inutilisable
    .summary = { -Server } n’accepte pas le nom HELO ou EHLO de { -ip }.
    .step-1 = Donnez en HELO le nom complet du serveur, comme mail.example.com : ni « localhost », ni IP seule, ni nom du destinataire.
    .step-2 = Vérifiez que ce nom mène à { -ip }, et le PTR à ce nom.
    .step-3 = Postfix : smtp_helo_name, myhostname. Exchange : FQDN du connecteur d’envoi.

## The message

spam-suspected =
    .short = un filtre antispam dit non
    .headline = Le message a été pris pour du spam
    .summary = Un filtre { -at } trouve que le message ressemble à du spam, sans dire pourquoi.
    .step-1 = Réécrivez-le en texte brut : moins de liens, pas de texte en image, un objet clair.
    .step-2 = Envoyez fichiers et liens dans un second message, après une réponse.
    .step-3 = Demandez à la personne, par un autre moyen, d’autoriser votre adresse.
    .avoid = Ne renvoyez pas le même texte plusieurs fois : cela ressemble encore plus à du spam.
spam-suspected_helpdesk =
    .step-1 = Faites envoyer une seule ligne. Si elle passe, c’était le contenu. Sinon, c’est le serveur ou le domaine.
    .step-2 = Lisez les liens et la signature : un seul mauvais lien suffit.
    .step-3 = Escaladez si d’autres sont touchés : un compte envoie peut-être du spam.
spam-suspected_admin =
    .summary = Un filtre de contenu { -of-server } a refusé le message.
    .step-1 = Essayez en texte brut, puis ajoutez liens, signature et pièce jointe un à un.
    .step-2 = Cherchez chaque domaine lié sur check.spamhaus.org, et { -ip } sur les listes publiques. Vérifiez SPF, DKIM et DMARC.
    .step-3 = Donnez à l’administrateur du destinataire heure, expéditeur et réponse : lui seul voit le score.
spam-suspected_links =
    .headline = Un lien du message paraît dangereux
    .summary = L’un des liens du message est connu { -at } pour du spam ou de l’hameçonnage.
    .step-1 = Renvoyez-le sans lien ni signature.
    .step-2 = S’il faut un lien, mettez l’adresse complète, sans raccourci.
spam-suspected_links_admin =
    .step-1 = Cherchez chaque domaine du texte, de la signature et du suivi sur check.spamhaus.org, SURBL et URIBL.
    .step-2 = Cherchez des pages piratées sur ce site, et prenez votre propre domaine de suivi.
spam-suspected_gmail_admin =
    .step-1 = Ouvrez « Afficher l’original » d’un autre mail : SPF, DKIM et DMARC doivent indiquer PASS.
    .step-2 = Lisez le taux de spam dans Google Postmaster Tools. Y a-t-il de nouveaux liens ou expéditeurs ?
    .step-3 = Demandez aux destinataires de cliquer « Non-spam » et de vous ajouter à leurs contacts.
spam-suspected_microsoft365_admin =
    .step-1 = Demandez à l’administrateur du destinataire un suivi du message et le verdict du filtre.
    .step-2 = Si le locataire est à vous : signalez le message dans le portail Defender comme bloqué à tort.
spam-suspected_icloud_admin =
    .step-1 = Vérifiez liens et authentification, puis cherchez { -ip } sur ipcheck.proofpoint.com.
    .step-2 = Si cela dure, écrivez à icloudadmin@apple.com avec toute la réponse.

virus-detected =
    .short = un virus a été trouvé
    .headline = Un virus a été trouvé dans le message
    .summary = L’antivirus { -at } a trouvé quelque chose de dangereux dans le message ou sa pièce jointe, et l’a refusé.
    .step-1 = Analysez votre ordinateur avec un antivirus à jour avant tout autre envoi.
    .step-2 = Si le message n’est pas de vous, ou si l’analyse trouve quelque chose, demandez à votre administrateur.
    .step-3 = Partagez le fichier par un lien une fois sain.
    .avoid = Ne renommez ni ne compressez le fichier pour le faire passer.
virus-detected_helpdesk =
    .step-1 = Demandez si l’envoi vient bien du client. Sinon, son adresse est usurpée ou son compte piraté.
    .step-2 = Faites analyser l’appareil, hors du réseau s’il y a un virus.
    .step-3 = Escaladez à la sécurité, avec le nom du virus de la réponse.
virus-detected_admin =
    .summary = L’antivirus { -of-server } a refusé le message : logiciel malveillant.
    .step-1 = Cherchez le message dans votre journal : quel hôte ou compte, et combien d’autres ?
    .step-2 = Testez le fichier avec d’autres antivirus. S’il est sain, signalez-le à l’éditeur.
    .step-3 = S’il n’y est pas : l’expéditeur est usurpé. Publiez DMARC avec reject.

attachment-refused =
    .short = le fichier n’est pas admis
    .headline = Le fichier joint n’est pas autorisé
    .summary = { -Receiver } n’accepte pas ce type de pièce jointe. Programmes, scripts et archives protégées sont souvent refusés.
    .step-1 = Envoyez un lien vers le fichier, par un service de partage.
    .step-2 = Envoyez-le dans un format courant, comme PDF.
    .step-3 = Demandez à la personne comment lui transmettre le fichier.
    .avoid = Ne changez pas l’extension du fichier : les filtres lisent l’intérieur.
attachment-refused_helpdesk =
    .step-1 = Demandez le nom de toutes les pièces jointes, même dans un ZIP.
    .step-2 = Cherchez ce qui n’a rien à y faire : winmail.dat, mail transféré, image de signature.
    .step-3 = Aidez le client à partager le fichier par un lien.
attachment-refused_admin =
    .summary = Une règle { -of-server } (type, nom ou archive) a refusé une pièce jointe.
    .step-1 = Lisez les parties MIME : type, nom, archives imbriquées, macros, chiffrement.
    .step-2 = Demandez à l’administrateur du destinataire quels types passent, ou partagez par un lien.
    .step-3 = Si la règle est à vous : autorisez ce seul expéditeur, et gardez l’antivirus.
attachment-refused_executable =
    .headline = Programmes et scripts ne peuvent pas être joints
    .summary = { -Receiver } refuse les programmes (EXE, JS, BAT et autres), même dans un ZIP.

message-too-large =
    .short = le message est trop lourd
    .headline = Le message est trop lourd
    .summary = Le message dépasse la limite de taille{ -of-limit } { -at }. En route, les pièces jointes grossissent d’environ un tiers.
    .step-1 = Envoyez un lien vers les fichiers, par un service de partage.
    .step-2 = Réduisez les images, ou faites plusieurs messages.
message-too-large_helpdesk =
    .step-1 = Additionnez toutes les pièces jointes, images du texte aussi, plus un tiers.
    .step-2 = Trouvez à qui est la limite : votre serveur ou celui du destinataire.
    .step-3 = Aidez le client à partager les fichiers par un lien.
message-too-large_admin =
    .summary = Le message dépasse la limite de taille{ -of-limit } { -of-server }.
    .step-1 = Comparez la taille du journal (après base64) avec SIZE dans la réponse EHLO.
    .step-2 = Si la limite est à vous : relevez-la partout, passerelle, connecteur et boîte.
    .step-3 = Sinon : offrez un service de partage, et baissez votre limite.
message-too-large_mailbox-limit =
    .summary = La boîte mail du destinataire a une limite de taille{ -of-limit }. En route, les pièces jointes grossissent d’environ un tiers.
message-too-large_microsoft365_admin =
    .step-1 = Si la boîte est à vous : relevez « Restriction de taille des messages » dans le Centre d’administration Exchange, 150 Mo au plus.
    .step-2 = Lisez aussi les limites des règles de flux et des connecteurs.
    .step-3 = Comptez base64 : 36 Mo laissent passer environ 26 Mo de fichiers.

message-malformed =
    .short = le message est abîmé
    .headline = Le message est mal construit
    .summary = Le programme qui a écrit le message ne suit pas les règles du mail, et { -receiver } les exige.
    .step-1 = Renvoyez-le depuis un autre logiciel ou par le webmail.
    .step-2 = Mettez à jour le programme qui l’a écrit.
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = Demandez quel programme a écrit le message : site web, facturation, vieux logiciel.
    .step-2 = Faites envoyer le même texte par le webmail. S’il passe, c’est le programme.
    .step-3 = Escaladez à qui fait ou gère le programme.
message-malformed_admin =
    .summary = { -Server } a refusé le message, contraire aux RFC 5321 ou 5322.
    .step-1 = Gardez une copie brute à la sortie de votre serveur et lisez l’en-tête.
    .step-2 = Cherchez From, Date ou Message-ID absent ou doublé, 8 bits brut, ligne de plus de 998 caractères.
    .step-3 = Prenez une bibliothèque de mail et des fins de ligne CRLF.
message-malformed_bare-lf_admin =
    .headline = Le message contient des sauts de ligne LF seuls
    .summary = Des lignes finissent par LF seul. SMTP veut CRLF : le reste pourrait cacher un second message.
    .step-1 = Faites finir chaque ligne par CRLF.
    .step-2 = En attendant, corrigez sur le relais (Postfix : smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = Un champ d’en-tête est en double
    .summary = Un champ unique figure plusieurs fois, comme From, Subject, To ou Message-ID.
    .step-1 = Cherchez le champ doublé dans l’en-tête brut.
    .step-2 = Trouvez ce qui ajoute le second : script, passerelle, outil de signature.
message-malformed_no-from_admin =
    .headline = Le champ From est absent ou illisible
    .summary = { -Server } n’a pas trouvé en From une adresse unique et lisible (RFC 5322 §3.6.2).
    .step-1 = Mettez une seule adresse en From, le nom entre guillemets, encodé hors ASCII.
    .step-2 = Ajoutez Sender si From a plusieurs adresses.
message-malformed_line-too-long_admin =
    .headline = Une ligne du message est trop longue
    .summary = SMTP admet 998 caractères par ligne. Une ligne en a plus.
    .step-1 = Envoyez le corps en quoted-printable ou base64, et repliez l’en-tête.
    .step-2 = Cherchez du HTML sans fin de ligne, et de longs champs References ou DKIM.

content-refused =
    .short = le contenu est refusé
    .headline = Quelque chose dans le message n’est pas autorisé
    .summary = Une règle { -at } a refusé le contenu : mots, numéros, liens ou façon d’écrire.
    .step-1 = Retirez numéros de carte, mots de passe, liens et tout ce qu’une règle peut viser.
    .step-2 = Renvoyez-le en texte brut.
    .step-3 = Demandez à la personne comment lui transmettre ces données.
content-refused_dlp =
    .headline = Une règle contre les fuites de données l’a arrêté
    .summary = Le message semble contenir ce qui ne doit pas partir par mail, comme des numéros de carte ou de compte.
    .step-1 = Retirez ces numéros, ou suivez la voie prévue dans votre entreprise.
    .step-2 = Si la règle se trompe, demandez à votre administrateur.
content-refused_dlp_admin =
    .step-1 = Cherchez la règle dans le rapport DLP, avec expéditeur et heure.
    .step-2 = Affinez la règle, ou laissez passer cet expéditeur et ce destinataire avec chiffrement.
content-refused_helpdesk =
    .step-1 = Demandez quelles données il contenait : banque, santé, liens, autre alphabet.
    .step-2 = Trouvez à qui est la règle : quel serveur a dit non ?
    .step-3 = Escaladez si la règle est à vous et le mail correct.
content-refused_admin =
    .summary = Une règle de contenu { -of-server } a dit non : fuite de données, mots, liens, encodage ou langue.
    .step-1 = Cherchez d’abord chez vous : c’est peut-être votre passerelle.
    .step-2 = Envoyez des parties du message à une boîte de test : laquelle est refusée ?
    .step-3 = Demandez la règle à l’administrateur du destinataire, avec heure et réponse.

policy-refused =
    .short = une règle locale dit non
    .headline = Une règle chez le destinataire l’a refusé
    .summary = { -Receiver } a refusé le message selon une règle interne, sans dire laquelle.
    .step-1 = Envoyez une seule ligne, sans lien ni fichier, pour voir si elle passe.
    .step-2 = Dites à la personne, par un autre moyen, que son serveur refuse vos mails.
    .step-3 = { -note-to-them }
    .avoid = Ne changez pas l’adresse : la réponse ne dit pas qu’elle est fausse.
policy-refused_helpdesk =
    .step-1 = Faites envoyer une seule ligne, puis depuis une autre adresse. On saura si texte, personne ou serveur est refusé.
    .step-2 = Cherchez { -ip } et le { -domain } sur les listes de blocage. Vérifiez SPF, DKIM et DMARC.
    .step-3 = Dites au client que seul l’administrateur du destinataire connaît la règle.
policy-refused_admin =
    .summary = { -Server } a refusé le message pour { -recipient } selon une règle interne, sans dire pourquoi.
    .step-1 = Vérifiez d’abord l’habituel : listes de blocage pour { -ip }, PTR, SPF, DKIM, DMARC, liens.
    .step-2 = Envoyez le même mail à un autre domaine du service : règle générale, ou de ce seul destinataire ?
    .step-3 = Écrivez au postmaster d’en face avec IP, heure et réponse, expéditeur et destinataire.
policy-refused_forwarding =
    .headline = Le transfert vers l’extérieur n’est pas autorisé
    .summary = Une règle de boîte mail a transféré le message. L’entreprise ne laisse pas sortir de mails ainsi.
    .step-1 = Retirez le transfert de votre boîte, ou demandez à votre administrateur de l’autoriser.
policy-refused_forwarding_admin =
    .step-1 = Cherchez un transfert que personne n’a mis : les intrus s’en servent.
    .step-2 = S’il est voulu, dans Microsoft 365 : autorisez ce seul utilisateur, stratégie antispam sortante, « Règles de transfert automatique ».
policy-refused_gmail_admin =
    .summary = Le plus souvent, la règle vient de l’administrateur Workspace du destinataire, pas de Google.
    .step-1 = Donnez à l’administrateur du destinataire heure et réponse, pour « Email Log Search ».
    .step-2 = Si c’est votre Workspace : cherchez la règle sous Gmail, « Conformité » et « Routage ».
policy-refused_microsoft365_admin =
    .step-1 = Demandez à l’administrateur du destinataire un suivi du message : il nomme la règle.
    .step-2 = Si le locataire est à vous : cherchez sous « Flux de courrier », « Règles ». 5.7.900 à 5.7.999 en viennent.
policy-refused_mimecast_admin =
    .step-1 = Donnez à l’administrateur du destinataire le numéro entre crochets à la fin de la réponse.
    .step-2 = Demandez-lui de lire « Rejected and Deferred Messages » dans Mimecast.

## Traffic

rate-limited =
    .short = il y a eu trop de mails
    .headline = Trop de mails en peu de temps
    .summary = { -Receiver } n’accepte que peu de mails à la fois et demande de ralentir. Le message n’est pas en cause.
    .step-1 = { -wait }
    .step-2 = Écrivez par petits groupes, ou prenez un service de newsletter.
    .avoid = Ne renvoyez pas tout de suite : l’attente serait plus longue.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Demandez si une newsletter ou un programme vient de beaucoup envoyer.
    .step-3 = Escaladez si cela dure plus d’une journée.
rate-limited_admin =
    .summary = { -Server } limite le débit pour { -ip } ou le { -domain }.
    .step-1 = { -admin-wait }
    .step-2 = Ralentissez vers ce serveur : moins de connexions et de messages par heure, pauses plus longues après un 4xx.
    .step-3 = Si le volume est normal, cherchez la cause : compte piraté, destinataires inconnus, SPF ou DKIM absent.
rate-limited_recipient =
    .headline = Le destinataire reçoit trop de mails
    .summary = { -Mailbox } reçoit trop de mails : la limite par personne est atteinte { -at }.
    .step-1 = { -wait }
    .step-2 = Si c’est urgent, joignez la personne par un autre moyen.
rate-limited_recipient_admin =
    .summary = { -Mailbox } dépasse le débit permis pour une boîte sur { -server }.
    .step-1 = { -admin-wait }
    .step-2 = Vérifiez si vos alertes ou une boucle inondent cette boîte. Groupez-les.
    .step-3 = Si la boîte est à vous : l’afflux cache peut-être un nouveau mot de passe ou une commande.
rate-limited_sender =
    .headline = Cet expéditeur envoie trop vite
    .summary = { -Receiver } a reçu trop de mails en peu de temps de { $sender ->
            [none] cet expéditeur
           *[known] l’adresse { $sender }
        }.
rate-limited_gmail_admin =
    .summary = Gmail limite { -ip }, sa plage ou le { -domain } : débit, plaintes ou authentification absente.
    .step-1 = Ralentissez : laissez la file réessayer avec des pauses croissantes.
    .step-2 = Vérifiez SPF, DKIM, DMARC, PTR et TLS, et le taux de spam dans Google Postmaster Tools.
    .step-3 = Remontez lentement le volume, d’abord avec les mails demandés.
rate-limited_outlook_admin =
    .summary = Outlook.com limite { -ip } pour sa réputation ou un pic de volume.
    .step-1 = Laissez la file réessayer, avec peu de connexions.
    .step-2 = Suivez { -ip } dans SNDS. Une nouvelle IP demande quelques semaines de volume faible et régulier.
    .step-3 = Si cela dure, passez par le formulaire pour expéditeurs.
rate-limited_microsoft365_admin =
    .step-1 = Laissez la file réessayer : la limite passe toute seule, une fois l’IP connue.
    .step-2 = Envoyez régulièrement, avec SPF, DKIM et DMARC. Un pic de volume ramène 4.7.500.
rate-limited_yahoo_admin =
    .summary = Yahoo fait patienter { -ip } : volume, plaintes ou réputation (TSS04 et autres).
    .step-1 = Laissez la file réessayer avec peu de connexions et des pauses de quelques heures.
    .step-2 = Écrivez d’abord à ceux qui ouvrent vos mails. Vérifiez SPF, DKIM et DMARC.
    .step-3 = Si cela dure plus de deux jours, passez par le formulaire du Yahoo Sender Hub.
rate-limited_orange_admin =
    .step-1 = Gardez deux ou trois connexions à la fois vers Orange, avec peu de messages chacune.
    .step-2 = Laissez la file réessayer après une demi-heure.
rate-limited_qq_admin =
    .step-1 = Réduisez connexions et messages par heure, par IP et par expéditeur, vers qq.com.
    .step-2 = Étalez l’envoi sur la journée. Réglez SPF et DKIM.
rate-limited_netease_admin =
    .step-1 = Réduisez connexions et destinataires par session. Les lettres du code nomment la limite.
    .step-2 = Attendez deux heures après un 4xx, puis ralentissez.

too-many-connections =
    .short = la ligne était saturée
    .headline = Trop de connexions à la fois
    .summary = Le serveur d’envoi a ouvert plus de connexions que permis { -at }. Le message n’est pas en cause.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Si un logiciel l’affiche, fermez-le sur les autres appareils.
    .step-3 = Escaladez si cela dure : il faut baisser les limites du serveur.
too-many-connections_admin =
    .summary = { -Ip } a trop de sessions, de messages ou de commandes refusées sur { -server }.
    .step-1 = Réduisez les connexions parallèles vers ce serveur. Postfix : smtp_destination_concurrency_limit.
    .step-2 = Fermez chaque session après quelques messages, et n’en gardez pas d’inactive.
    .step-3 = Cherchez d’autres hôtes derrière la même IP.

too-many-recipients =
    .short = il y a trop d’adresses
    .headline = Trop de destinataires dans un seul message
    .summary = { -Receiver } limite le nombre de destinataires. Certains ont peut-être reçu le message.
    .step-1 = Renvoyez-le par petits groupes, à ceux qui ne l’ont pas reçu.
    .step-2 = Pour beaucoup de monde, prenez une liste de diffusion ou un service de newsletter.
too-many-recipients_helpdesk =
    .step-1 = Comptez À, Cc et Cci ensemble, avec les membres des groupes.
    .step-2 = Trouvez qui l’a reçu, pour que personne ne l’ait deux fois.
    .step-3 = Dites au client la limite de votre service.
too-many-recipients_admin =
    .summary = Trop de RCPT TO pour la limite { -of-server }. La RFC 5321 §4.5.3.1.8 en demande au moins 100.
    .step-1 = Divisez l’enveloppe. Postfix : smtp_destination_recipient_limit.
    .step-2 = Traitez 452, et un 552 après RCPT, comme « le reste plus tard » (RFC 5321 §4.5.3.1.10).
    .step-3 = Si la limite est à vous : relevez-la pour les seuls utilisateurs identifiés.

greylisted =
    .short = il doit patienter un peu
    .headline = Le message sera remis un peu plus tard
    .summary = { -Receiver } demande aux serveurs inconnus de revenir dans { -some-wait }. C’est un contrôle antispam ; un vrai mail passe.
    .step-1 = { $retry ->
            [server] Rien à faire : le serveur de messagerie réessaie de lui-même.
            [sender] Attendez { -some-wait }, puis renvoyez le message une fois.
           *[none] Attendez d’abord { -some-wait } : le message n’a rien d’anormal.
        }
    .avoid = Ne renvoyez pas le message plusieurs fois : l’attente ne serait pas plus courte.
greylisted_helpdesk =
    .step-1 = Dites au client que ce retard est normal pour un premier message.
    .step-2 = { -tell-wait }
    .step-3 = Escaladez s’il attend encore après quatre heures : les essais viennent peut-être d’IP différentes.
greylisted_admin =
    .summary = { -Server } applique le greylisting à { -ip }, { -sender } et { -recipient }.
    .step-1 = Laissez la file réessayer depuis la même IP après { -some-wait }.
    .step-2 = Vérifiez les délais de la file d’attente : 5 à 15 minutes pour les premiers essais.
    .step-3 = Si plusieurs IP envoient : gardez les essais d’un message sur une IP ou un /24.

mail-loop =
    .short = il tourne en rond
    .headline = Le message a tourné en rond
    .summary = Des serveurs se sont renvoyé le message. Le plus souvent, deux transferts se croisent.
    .step-1 = Vérifiez votre propre transfert, si vous en avez un.
    .step-2 = Joignez la personne par un autre moyen : sa boîte se transfère peut-être à elle-même.
    .step-3 = { -note-to-admin }
    .avoid = Ne renvoyez rien avant que ce soit réglé : il tournerait de nouveau.
mail-loop_helpdesk =
    .step-1 = Demandez aux deux côtés quels transferts existent, même dans d’anciens comptes.
    .step-2 = Lisez les lignes Received de l’avis : deux noms qui alternent font la boucle.
    .step-3 = Escaladez si ce sont deux serveurs : un MX ou un connecteur est mal réglé.
mail-loop_admin =
    .summary = Trop d’étapes en route vers { -address }.
    .step-1 = Lisez les lignes Received depuis le bas : quels hôtes se répètent ?
    .step-2 = Coupez la boucle : transfert, liste qui se contient, MX, domaine accepté ou relais mal réglé.
    .step-3 = Si le mail revient à ce serveur : ajoutez le domaine aux domaines locaux (Postfix mydestination, Sendmail class w).

## Servers and networks

server-unavailable =
    .short = le serveur n’est pas prêt
    .headline = L’autre serveur est occupé ou arrêté
    .summary = { -Receiver } n’accepte rien en ce moment : il est occupé, redémarre ou est en travaux.
    .step-1 = { -wait }
    .step-2 = Si c’est urgent, joignez la personne par un autre moyen.
    .avoid = Ne changez pas l’adresse : elle n’est pas en cause.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Lisez la page d’état du service, s’il en a une.
    .step-3 = Escaladez si d’autres domaines sont touchés : la panne est alors chez vous.
server-unavailable_admin =
    .summary = { -Server } répond qu’il n’accepte rien en ce moment.
    .step-1 = { -admin-wait }
    .step-2 = Testez chaque MX : « openssl s_client -starttls smtp -connect { -host }:25 ».
    .step-3 = S’il est à vous : vérifiez charge, disque, mémoire, services et limites de connexion.
server-unavailable_maintenance =
    .headline = L’autre serveur est en maintenance
    .summary = { -Receiver } n’accepte rien avant la fin des travaux.

server-error =
    .short = leur serveur est en panne
    .headline = L’autre serveur a un problème
    .summary = Il y a eu un problème interne { -at }. Ni l’adresse ni le message ne sont en cause.
    .step-1 = { -wait }
    .step-2 = Si cela dure, dites à la personne, par un autre moyen, que sa messagerie a un problème.
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Vérifiez si d’autres ont le même problème avec ce service.
    .step-3 = Escaladez au côté en panne : la fiche ci-dessous nomme le serveur.
server-error_admin =
    .summary = { -Server } a une panne interne : réglage, recherche, filtre ou stockage.
    .step-1 = { -admin-wait }
    .step-2 = S’il est à vous : cherchez la cause dans son journal à cette heure.
    .step-3 = Sinon : prévenez le postmaster d’en face par un autre moyen.

server-full =
    .short = leur serveur est plein
    .headline = L’autre serveur n’a plus de place
    .summary = Le disque ou la mémoire est plein { -at }. C’est tout le serveur qui est plein, pas une boîte.
    .step-1 = { -wait }
    .step-2 = Prévenez la personne par un autre moyen, pour que son administrateur le sache.
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Dites au client que supprimer des messages n’y fait rien : ce n’est pas la limite d’une boîte.
    .step-3 = Escaladez aussitôt si le serveur est à vous.
server-full_admin =
    .summary = { -Server } manque de disque ou de mémoire (4.3.1).
    .step-1 = S’il est à vous : faites de la place, inodes compris. Exchange : événements « back pressure ».
    .step-2 = Sinon : laissez la file réessayer, et prévenez le postmaster d’en face.
server-full_exchange_admin =
    .step-1 = Lisez les événements 15004 à 15007 de MSExchangeTransport.
    .step-2 = Faites de la place pour la file d’attente, ou ajoutez de la mémoire.
    .step-3 = Cherchez un afflux dans la file d’attente : Get-Queue.

mailer-failed =
    .short = un programme y a échoué
    .headline = Un programme a échoué chez le destinataire
    .summary = { -Receiver } a pris le message, mais n’a pas pu le ranger dans la boîte mail.
    .step-1 = Dites à la personne, par un autre moyen, que ses mails n’arrivent pas.
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = Dites au client que ni l’adresse ni le message ne sont en cause.
    .step-2 = Demandez si d’autres mails y arrivent : c’est souvent un script de tri de cette boîte.
    .step-3 = Escaladez à qui gère ce serveur.
mailer-failed_admin =
    .summary = La commande de remise pour { -recipient } sur { -server } s’est mal terminée.
    .step-1 = Lisez le code de sortie : 67 inconnu, 69 indisponible, 73 création impossible, 75 plus tard, 77 pas le droit.
    .step-2 = Lancez la commande à la main : chemin, droits, quota, filtre.
    .step-3 = Faites-la sortir avec 75 si la panne passe : le mail reste en file d’attente.

connection-failed =
    .short = la connexion a échoué
    .headline = L’autre serveur est injoignable
    .summary = La connexion avec { -receiver } n’a pas abouti ou s’est coupée. Le serveur ou le réseau est peut-être en panne.
    .step-1 = { -wait }
    .step-2 = Vérifiez entre-temps la partie après le @.
    .step-3 = Si rien ne part de votre logiciel, vérifiez internet et le serveur sortant.
connection-failed_helpdesk =
    .step-1 = Vérifiez si les mails vers d’autres domaines partent. Sinon, la panne est chez le client.
    .step-2 = Si un logiciel l’affiche : vérifiez serveur sortant, port 587 ou 465, pare-feu et antivirus.
    .step-3 = Escaladez si un domaine reste injoignable une journée.
connection-failed_admin =
    .summary = Pas de session SMTP avec { -server } : refus, délai dépassé ou coupure.
    .step-1 = Lancez « nc -vz { -host } 25 » depuis l’hôte d’envoi, pour chaque MX, en IPv4 et IPv6.
    .step-2 = Si rien ne sort sur 25 : votre fournisseur ou cloud bloque. Envoyez par un relais sur 587.
    .step-3 = Si cela coupe en plein message : vérifiez MTU, inspection SMTP du pare-feu et délais.

dns-failed =
    .short = une requête DNS a échoué
    .headline = L’autre serveur n’a pas pu être trouvé
    .summary = Le service de noms (DNS) n’a pas répondu pour le domaine après le @. En général, cela passe.
    .step-1 = { -wait }
    .step-2 = Vérifiez entre-temps la partie après le @.
dns-failed_helpdesk =
    .step-1 = Cherchez le domaine dans un outil DNS : répond-il d’ailleurs ?
    .step-2 = { -tell-wait }
    .step-3 = Escaladez au propriétaire du domaine s’il ne répond nulle part, sinon à votre réseau.
dns-failed_admin =
    .summary = La requête DNS pour le domaine de { -address } a échoué : SERVFAIL, délai dépassé ou DNSSEC.
    .step-1 = Lancez « dig +trace MX » et « dig +cd » : si seul +cd répond, DNSSEC est cassé.
    .step-2 = Vérifiez votre résolveur : joignable, sans boucle, cache vidé.
    .step-3 = Si le domaine est à vous : vérifiez délégation, glue, DS et tous les serveurs de noms.
dns-failed_loop =
    .headline = Le domaine ramène au serveur d’envoi
    .summary = Selon le DNS, les mails pour ce domaine vont au serveur même qui les envoie.
dns-failed_loop_admin =
    .step-1 = S’il doit recevoir pour ce domaine : ajoutez le domaine aux domaines locaux ou de relais.
    .step-2 = Sinon : corrigez le MX. Cherchez 127.0.0.1, une IP privée ou un mauvais relais.

delivery-timed-out =
    .short = le délai est dépassé
    .headline = Le message n’a pas pu être remis à temps
    .summary = Le serveur d’envoi a essayé longtemps et renonce. Il n’a pas pu remettre le message{ $server ->
            [none] {""}
           *[known] {" au serveur "}{ $server }
        }.
    .step-1 = Vérifiez la partie après le @.
    .step-2 = Renvoyez le message une fois : c’est peut-être réglé.
    .step-3 = Dites à la personne, par un autre moyen, que ses mails n’arrivent pas.
delivery-timed-out_helpdesk =
    .step-1 = Lisez la dernière réponse de l’avis : elle dit ce qui bloquait.
    .step-2 = Cherchez le domaine dans un outil MX : le serveur répond-il ?
    .step-3 = Si oui, dites au client de renvoyer le message une fois.
delivery-timed-out_admin =
    .summary = Le délai de la file d’attente est dépassé. La vraie cause est le dernier refus { -of-server }.
    .step-1 = Cherchez tous les essais de cet id de file dans le journal : une seule raison, ou plusieurs ?
    .step-2 = Testez chaque MX en IPv4 et IPv6 sur le port 25.
    .step-3 = Envoyez un avis de retard après quelques heures : l’utilisateur le saura plus tôt.

tls-failed =
    .short = le chiffrement a échoué
    .headline = La connexion sécurisée n’a pas pu s’établir
    .summary = L’un des deux côtés veut un mail chiffré, et la connexion sécurisée avec { -receiver } n’a pas abouti.
    .step-1 = Si un logiciel l’affiche : vérifiez date et heure de l’ordinateur, serveur et port.
    .step-2 = Mettez à jour logiciel ou ordinateur s’il est ancien.
    .step-3 = { -note-to-admin }
    .avoid = Ne désactivez pas le chiffrement pour contourner cela.
tls-failed_helpdesk =
    .step-1 = Demandez où c’est affiché. Dans un logiciel : vérifiez serveur, port (465 SSL/TLS, 587 STARTTLS) et heure.
    .step-2 = Cherchez un antivirus qui ouvre les connexions TLS.
    .step-3 = Escaladez si c’est un avis de non-remise : c’est entre deux serveurs.
tls-failed_admin =
    .summary = TLS avec { -server } a échoué ou manque.
    .step-1 = Lancez « openssl s_client -starttls smtp -connect { -host }:25 » : version, chaîne et nom.
    .step-2 = Vérifiez TLS 1.2 ou plus des deux côtés, et toute la chaîne de certificats.
    .step-3 = Vérifiez MTA-STS et DANE du domaine : « dig TXT _mta-sts » et TLSA.
tls-failed_microsoft365_admin =
    .step-1 = Lisez le dernier nombre : 321 sans STARTTLS, 322 expiré, 323 TLSA faux, 324 DNSSEC, 325 nom faux.
    .step-2 = Testez le domaine du destinataire sur testconnectivity.microsoft.com : DANE et STARTTLS.
    .step-3 = Prévenez le propriétaire du domaine : DANE et MTA-STS se règlent chez lui.
tls-failed_required =
    .headline = L’autre côté exige le chiffrement
    .summary = { -Receiver } n’accepte les mails que sur une connexion sécurisée. Le serveur d’envoi n’en a pas ouvert.
tls-failed_required_admin =
    .step-1 = Activez STARTTLS en envoi. Postfix : smtp_tls_security_level = may, ou dane.
    .step-2 = Cherchez un pare-feu qui ôte STARTTLS de la réponse EHLO.
    .step-3 = S’il faut certaines versions ou suites : autorisez TLS 1.2 et 1.3.
tls-failed_certificate =
    .headline = Le certificat du serveur n’est pas fiable
    .summary = Un serveur prouve son nom par un certificat. Celui-ci est périmé, à un autre nom ou d’origine inconnue.
tls-failed_certificate_admin =
    .step-1 = Lisez dates, noms et chaîne : « openssl s_client -starttls smtp -connect { -host }:25 -servername { -host } ».
    .step-2 = Renouvelez-le, avec le nom du MX et les certificats intermédiaires.
    .step-3 = S’il y a DANE : publiez le nouveau TLSA avant chaque nouvelle clé.
tls-failed_handshake =
    .headline = Les serveurs n’ont aucun chiffrement en commun
tls-failed_handshake_admin =
    .step-1 = Comparez versions et suites des deux côtés, comme TLS 1.0 contre 1.2.
    .step-2 = Cherchez un port TLS d’emblée (465) qui reçoit STARTTLS, ou l’inverse.

protocol-error =
    .short = les serveurs s’entendent mal
    .headline = Les serveurs ne se sont pas compris
    .summary = L’autre côté n’a pas compris une commande, ou ne l’attendait pas. Cause habituelle : mauvais réglage ou vieux logiciel.
    .step-1 = Renvoyez le message une fois : une coupure peut en être la cause.
    .step-2 = Si un logiciel ou un appareil l’affiche : vérifiez serveur sortant, port et sécurité.
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = Demandez ce qui envoie : logiciel de messagerie, scanner, script ou serveur.
    .step-2 = Vérifiez port et sécurité : 465 avec SSL/TLS, 587 avec STARTTLS.
    .step-3 = Cherchez un antivirus ou un pare-feu qui modifie les mails.
protocol-error_admin =
    .summary = { -Server } a refusé une commande : inconnue, au mauvais moment ou avec un mauvais argument.
    .step-1 = Lisez la session : la ligne avant le 5xx, son ordre et son argument.
    .step-2 = Cherchez un pare-feu qui réécrit SMTP (XXXX pour une commande, pas d’EHLO).
    .step-3 = Envoyez de nouveau EHLO après STARTTLS, et MAIL FROM après AUTH.

unsupported-feature =
    .short = une fonction manque
    .headline = Il manque une fonction à l’autre serveur
    .summary = Le message demande une fonction absente { -at }, comme des accents dans une adresse.
    .step-1 = Prenez une adresse sans accent, si la personne en a une.
    .step-2 = Renvoyez-le en texte brut, sans option.
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = Cherchez un accent ou un autre alphabet dans les deux adresses.
    .step-2 = Demandez s’il y a une option : priorité, accusé, chiffrement forcé.
    .step-3 = Aidez le client à prendre une adresse sans accent.
unsupported-feature_admin =
    .summary = { -Server } n’a pas l’extension SMTP voulue, ou refuse un paramètre.
    .step-1 = Comparez sa réponse EHLO à l’envoi : SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS, AUTH.
    .step-2 = Envoyez sans elle : 7 bits, domaines « xn-- », aucun paramètre.
    .step-3 = Cherchez un pare-feu qui ôte des lignes de la réponse EHLO.

## Not failures

accepted =
    .short = il a été accepté
    .headline = Le message a été accepté
    .summary = { -Receiver } a accepté le message{ $recipient ->
            [none] {""}
           *[known] {" pour "}{ $recipient }
        } et s’en occupe maintenant.
    .step-1 = Rien à faire : tout s’est bien passé.
    .step-2 = Si la personne ne le trouve pas, demandez-lui de regarder dans ses spams.
accepted_helpdesk =
    .step-1 = Dites au client que son message est parti et que l’autre côté l’a accepté.
    .step-2 = Faites chercher dans les spams, les filtres et la quarantaine du destinataire.
    .step-3 = Donnez au fournisseur du destinataire l’heure et l’id de la réponse pour une recherche.
accepted_admin =
    .summary = { -Server } a pris le message en charge (2xx).
    .step-1 = Rien à faire : notez l’id de file de la réponse, pour un suivi en face.
    .step-2 = S’il n’arrive pas : il a été filtré ensuite. Seul le journal d’en face le dit.

will-forward =
    .short = il est réacheminé
    .headline = Le message est réacheminé
    .summary = { -Receiver } n’a pas cette boîte mail, ou n’a pas pu la vérifier. Il prend le message et le fait suivre.
    .step-1 = Rien à faire : vous recevrez un autre message s’il est refusé.
will-forward_helpdesk =
    .step-1 = Dites au client que ce n’est pas un refus.
    .step-2 = Demandez l’avis de non-remise reçu ensuite, s’il y en a un : il dit la cause.
will-forward_admin =
    .summary = 251 ou 252 : accepté pour transfert, ou sans vérification de la boîte.
    .step-1 = Rien à faire : s’il n’arrive pas, suivez l’id de file à l’étape suivante.

ready =
    .short = tout va bien
    .headline = Tout va bien jusqu’ici
    .summary = C’est une réponse normale entre serveurs de messagerie. Ce n’est pas un refus.
    .step-1 = Rien à faire : cherchez plus bas une ligne qui commence par 4 ou 5.
ready_helpdesk =
    .step-1 = Demandez tout le texte : la cause d’un refus est dans une ligne plus bas.
ready_admin =
    .summary = Accueil, feu vert, identification acceptée, aide ou au revoir.
    .step-1 = Lisez la suite de la session : seul le premier 4xx ou 5xx compte.

continue =
    .short = il attend la suite
    .headline = Le serveur attend la suite
    .summary = L’autre côté a dit oui jusqu’ici et attend le texte du message, ou l’identification.
    .step-1 = Rien à faire : lisez la ligne suivante.
continue_helpdesk =
    .step-1 = Demandez les lignes suivantes.
    .step-2 = Si rien ne suit, la connexion s’est peut-être coupée.
continue_admin =
    .summary = 354 attend le message et une ligne avec un seul point. 334 attend la suite de l’identification, en base64.
    .step-1 = Lisez la réponse suivante. S’il n’y en a pas : pare-feu, MTU ou logiciel arrêté.

delayed =
    .short = il est en retard
    .headline = Le message est en retard mais en route
    .summary = Il n’a pas encore été remis. Le serveur d’envoi continue d’essayer{ $until ->
            [none] {""}
           *[known] {" jusqu’au "}{ $until }
        }.
    .step-1 = Rien à faire : vous recevrez un autre message si le serveur renonce.
    .step-2 = Vérifiez l’adresse entre-temps.
    .step-3 = Si c’est urgent, joignez la personne par un autre moyen.
    .avoid = Ne renvoyez pas le message : la personne pourrait le recevoir deux fois.
delayed_helpdesk =
    .step-1 = Dites au client que c’est un avertissement, pas un refus.
    .step-2 = Lisez la dernière réponse du texte, s’il y en a une : elle dit pourquoi il attend.
    .step-3 = Escaladez si tous les mails du client sont en retard.
delayed_admin =
    .summary = Le message pour { -recipient } est encore dans la file d’attente{ $reporter ->
            [none] {""}
           *[known] {" du serveur "}{ $reporter }
        }.
    .step-1 = Cherchez l’id de file et lisez la dernière raison.
    .step-2 = Testez-la : DNS, connexion, débit ou greylisting.
    .step-3 = Relancez la file d’attente pour ce domaine une fois le problème réglé.

confirmation-required =
    .short = une réponse est attendue
    .headline = Le côté destinataire demande une confirmation
    .summary = Le message est retenu : montrez que vous êtes une personne, ou attendez l’accord du destinataire.
    .step-1 = Vérifiez que vous avez bien écrit à cette personne : sinon, supprimez cette réponse.
    .step-2 = Suivez la réponse si vous connaissez le destinataire et que le lien mène là où il dit.
    .step-3 = Demandez à la personne, par un autre moyen, de vous ajouter à ses contacts.
    .avoid = Ne saisissez aucun mot de passe : une vraie vérification n’en demande pas.
confirmation-required_helpdesk =
    .summary = Le message est retenu : l’expéditeur doit montrer qu’il est une personne.
    .step-1 = Demandez si l’envoi vient bien du client. Sinon, son adresse a servi à du spam.
    .step-2 = Vérifiez où mène le lien avant tout clic.
confirmation-required_admin =
    .summary = Un système challenge-response, ou un modérateur, retient le message.
    .step-1 = Répondez à la main si le mail est vrai.
    .step-2 = Sinon, ignorez cela et publiez DMARC avec reject, pour en recevoir moins.

auto-reply =
    .short = c’est automatique
    .headline = C’est une réponse automatique
    .summary = { -Recipient } a bien reçu le message. Sa boîte mail répond seule, car la personne est absente ou occupée.
    .step-1 = Rien à faire : la personne verra votre message plus tard.
    .step-2 = Si c’est urgent, cherchez un autre contact dans la réponse.
auto-reply_helpdesk =
    .step-1 = Dites au client que son message est arrivé.
auto-reply_admin =
    .summary = Une réponse automatique (RFC 3834), pas un avis de non-remise.
    .step-1 = Rien à faire : gardez l’adresse, ce n’est pas un refus.

complaint =
    .short = il est signalé comme spam
    .headline = Quelqu’un a signalé le message comme spam
    .summary = { -Recipient } a cliqué sur « spam », et { $provider ->
            [none] son service de messagerie
           *[known] { $provider }
        } vous envoie ce rapport.
    .step-1 = Retirez cette personne de votre liste dès aujourd’hui.
    .step-2 = Facilitez le désabonnement : un lien en haut, en un clic.
    .avoid = N’écrivez pas à la personne pour demander pourquoi.
complaint_helpdesk =
    .summary = { -Recipient } a signalé le message du client comme spam. C’est un rapport, pas un avis de non-remise.
    .step-1 = Faites retirer l’adresse de toutes les listes.
    .step-2 = Demandez comment elle y est entrée.
complaint_admin =
    .summary = Un rapport de plainte (ARF, RFC 5965).
    .step-1 = Retirez l’adresse de tous les outils d’envoi. Si elle est masquée : prenez l’id de liste ou un jeton du mail.
    .step-2 = Suivez le taux de plaintes : dès 1 sur 1 000, cherchez d’où viennent les adresses.
    .step-3 = Ajoutez List-Unsubscribe et List-Unsubscribe-Post (RFC 8058).

receipt =
    .short = c’est un accusé
    .headline = C’est un accusé de réception
    .summary = Le message est arrivé{ $recipient ->
            [none] {""}
           *[known] {" à l’adresse "}{ $recipient }
        }. Voici l’accusé demandé.
    .step-1 = Rien à faire : gardez-le s’il vous faut une preuve.
receipt_helpdesk =
    .summary = Le message est arrivé. Voici l’accusé demandé.
    .step-1 = Dites au client que ce n’est pas un refus.
    .step-2 = Montrez-lui où désactiver les accusés.
receipt_admin =
    .summary = Un avis de remise positif (RFC 3464), ou un accusé de lecture (RFC 8098).
    .step-1 = Rien à faire : gardez-le. « relayed » veut dire : plus d’accusé à l’étape suivante.

unknown =
    .short = la raison est inconnue
    .headline = La réponse ne dit pas pourquoi
    .summary = Le texte dit que quelque chose n’a pas marché, sans donner de raison.
    .step-1 = Vérifiez l’adresse, puis renvoyez le message une fois.
    .step-2 = Cherchez un texte plus long : détails, rapport joint, journal.
    .step-3 = { -note-to-admin }
    .avoid = Ne supprimez pas le contact : rien ne dit que l’adresse est fausse.
unknown_helpdesk =
    .headline = L’avis de non-remise ne dit pas pourquoi
    .summary = Le serveur n’a pas gardé la réponse de l’autre côté, ou n’en a pas eu. Rien dans ce texte ne donne la cause.
    .step-1 = Demandez au fournisseur du client son journal pour ce message : id de file et heure sont ci-dessous.
    .step-2 = D’ici là, ne dites pas que l’adresse est fausse.
unknown_admin =
    .summary = Aucun code, statut ou mot ne donne de raison.
    .step-1 = Cherchez l’id de file ou Message-ID dans le journal et lisez la réponse distante.
    .step-2 = Gardez tout l’avis avec sa partie message/delivery-status.
    .step-3 = Refaites-le à la main vers le MX : EHLO, MAIL, RCPT, et lisez les réponses.

## Codes, as a headline and what they say alone

reply-200 =
    .name = Oui
    .meaning = Une ancienne façon de dire oui. La norme actuelle est 250.
reply-211 =
    .name = État du serveur
    .meaning = Le serveur dit comment il va, sur demande. Tout est normal.
reply-214 =
    .name = Texte d’aide
    .meaning = Le serveur explique ses commandes, sur demande. Tout est normal.
reply-220 =
    .name = Le serveur est prêt
    .meaning = L’accueil, ou le feu vert pour le chiffrement. Tout est normal.
reply-221 =
    .name = Au revoir
    .meaning = Le serveur ferme la connexion à la fin. Tout est normal.
reply-235 =
    .name = Identification réussie
    .meaning = L’identifiant et le mot de passe ont été acceptés.
reply-250 =
    .name = C’est fait
    .meaning = La commande a réussi. Après le texte du message : le serveur l’a pris et s’en occupe.
reply-251 =
    .name = Pris et réacheminé
    .meaning = La boîte mail n’est pas sur ce serveur. Il prend le message et le fait suivre.
reply-252 =
    .name = Pris sans vérification
    .meaning = Le serveur ignore si la boîte mail existe. Il prend le message et essaie.
reply-253 =
    .name = Les mails en attente partent
    .meaning = Un serveur a demandé ses mails en attente, et les reçoit.
reply-255 =
    .name = Ce n’est pas une réponse de mail
    .meaning = Le plus souvent, c’est le code de sortie d’un programme de remise, pas d’un serveur de messagerie.
reply-334 =
    .name = Suite de l’identification
    .meaning = Le serveur attend la suite, comme l’identifiant ou le mot de passe.
reply-354 =
    .name = Envoyez le message maintenant
    .meaning = Le serveur attend le texte du message. Une ligne avec un seul point le termine.
reply-400 =
    .name = Pas maintenant
    .meaning = Un problème qui devrait passer. Le code ne dit pas lequel. Plus tard, cela peut marcher.
reply-403 =
    .name = L’expéditeur n’est pas autorisé
    .meaning = SendGrid : l’adresse d’expéditeur n’est pas confirmée. Sendmail : le chiffrement exigé manquait.
reply-412 =
    .name = Revenez plus tard
    .meaning = Quelques serveurs font ainsi patienter un inconnu, par contrôle antispam.
reply-417 =
    .name = Une recherche a échoué pour l’instant
    .meaning = Le service de noms (DNS) n’a pas répondu.
reply-420 =
    .name = Pas de réponse à temps
    .meaning = Écrit par le côté envoi : l’autre serveur était injoignable ou trop lent.
reply-421 =
    .name = Indisponible pour l’instant
    .meaning = Le serveur ferme la connexion : il est occupé, redémarre ou reçoit trop de cet expéditeur. Plus tard, cela peut marcher.
reply-422 =
    .name = Boîte pleine, ou autre identification
    .meaning = Prévu pour l’identification. En pratique, la boîte mail dépasse souvent sa limite.
reply-424 =
    .name = La liste ne s’ouvre pas
    .meaning = Les membres d’une liste de diffusion sont introuvables pour l’instant.
reply-430 =
    .name = Identifiez-vous d’abord
    .meaning = Le serveur veut d’abord une identification.
reply-431 =
    .name = Plus de place, ou trop à la fois
    .meaning = Le serveur manque de disque ou de mémoire, ou le message a trop de destinataires.
reply-432 =
    .name = Une autre identification est demandée
    .meaning = Prévu pour l’identification. Microsoft le dit quand une boîte mail est trop occupée.
reply-435 =
    .name = Identification impossible à vérifier
    .meaning = Le serveur n’a pas pu vérifier l’identification. Plus tard, cela peut marcher.
reply-440 =
    .name = Pas de chiffrement pour l’instant
    .meaning = La connexion sécurisée n’a pas pu s’établir cette fois.
reply-441 =
    .name = L’autre serveur ne répond pas
    .meaning = Écrit par le côté envoi : aucune connexion n’a abouti. Il réessaie de lui-même.
reply-442 =
    .name = La connexion s’est coupée
    .meaning = Écrit par le côté envoi : la connexion s’est coupée. Il réessaie de lui-même.
reply-446 =
    .name = Trop d’étapes
    .meaning = Le message a été relayé trop souvent, très probablement en boucle.
reply-447 =
    .name = Délai dépassé
    .meaning = Le serveur d’envoi a essayé longtemps et renonce.
reply-449 =
    .name = Aucun chemin trouvé
    .meaning = Le serveur d’envoi ne sait pas où envoyer le message.
reply-450 =
    .name = La boîte mail est indisponible pour l’instant
    .meaning = La boîte mail est occupée, ou le serveur fait patienter un inconnu. Plus tard, cela peut marcher.
reply-451 =
    .name = Un problème dans le serveur
    .meaning = Le serveur a eu un problème, ou fait patienter un inconnu. Plus tard, cela peut marcher.
reply-452 =
    .name = Plus de place, ou trop de destinataires
    .meaning = Le serveur n’a plus de place, ou limite le nombre de destinataires. Cela concerne le serveur, pas une boîte.
reply-453 =
    .name = Pas de mail, ou pas maintenant
    .meaning = Dit à un serveur sans mails en attente. Parfois : « pas de mail en ce moment ».
reply-454 =
    .name = Identification ou chiffrement indisponible
    .meaning = La connexion sécurisée ou l’identification n’a pas abouti. Pour Postfix aussi : non relayé.
reply-455 =
    .name = Option inutilisable pour l’instant
    .meaning = Le serveur connaît l’option, mais ne peut pas l’appliquer maintenant.
reply-456 =
    .name = Essayez autrement
    .meaning = Un projet jamais utilisé : envoyer en IPv4. Pour un serveur : adresse indisponible en ce moment.
reply-458 =
    .name = Les mails en attente ne peuvent pas partir
    .meaning = Un serveur a demandé ses mails en attente, et l’envoi n’a pas démarré.
reply-459 =
    .name = Ce serveur n’a pas droit à ces mails
    .meaning = Un serveur a demandé des mails en attente qui ne sont pas pour lui.
reply-471 =
    .name = Arrêté du côté expéditeur
    .meaning = Le plus souvent, c’est l’antivirus, le pare-feu ou le serveur de l’expéditeur.
reply-498 =
    .name = Aucun serveur de messagerie trouvé
    .meaning = Écrit par un service d’envoi : le domaine après le @ n’indique aucun serveur de messagerie.
reply-499 =
    .name = Pas de connexion
    .meaning = Écrit par un service d’envoi : les serveurs de messagerie du domaine étaient injoignables.
reply-500 =
    .name = Commande non comprise
    .meaning = Le serveur ne connaît pas la commande, ou la ligne était trop longue. Les deux programmes ne se comprennent pas.
reply-501 =
    .name = Commande mal écrite
    .meaning = Le serveur connaît la commande, mais une adresse, un nom ou une option est mal écrit.
reply-502 =
    .name = Commande non proposée
    .meaning = Le serveur connaît la commande mais ne l’a pas activée.
reply-503 =
    .name = Mauvais ordre
    .meaning = Une commande est venue au mauvais moment, comme le message avant un destinataire accepté. Parfois, l’identification manque.
reply-504 =
    .name = Option non proposée
    .meaning = La commande est connue, pas cette forme. C’est souvent un type d’identification.
reply-505 =
    .name = Identification requise, ou compte bloqué
    .meaning = L’identification manque, ou le compte n’a pas le droit d’envoyer.
reply-510 =
    .name = Mauvaise adresse
    .meaning = Hors norme. Il dit que l’adresse du destinataire est fausse.
reply-511 =
    .name = Boîte mail inexistante
    .meaning = Hors norme. Il dit que l’adresse n’existe pas.
reply-512 =
    .name = Domaine inexistant
    .meaning = Hors norme. Il dit que la partie après le @ est introuvable.
reply-513 =
    .name = Adresse refusée
    .meaning = Hors norme. L’adresse est mal écrite, ou le serveur veut d’abord une identification.
reply-515 =
    .name = Adresse de boîte refusée
    .meaning = Hors norme. Il dit que l’adresse du destinataire est fausse.
reply-517 =
    .name = Expéditeur refusé
    .meaning = Hors norme. Le serveur n’accepte pas l’adresse ou le domaine de l’expéditeur.
reply-520 =
    .name = Un projet jamais utilisé
    .meaning = Il devait accélérer le début des sessions.
reply-521 =
    .name = Ici, aucun mail accepté
    .meaning = Ce serveur n’accepte aucun mail. Certains le disent aux expéditeurs bloqués.
reply-522 =
    .name = La boîte mail est pleine
    .meaning = C’est le statut 5.2.2 sans ses points. La boîte mail dépasse sa limite.
reply-523 =
    .name = Chiffrement requis
    .meaning = L’identification ou le message doit passer par une connexion sécurisée. Pour un serveur : trop long.
reply-524 =
    .name = Identification chiffrée seulement
    .meaning = L’identification doit passer par une connexion sécurisée. Pour OpenSMTPD, une liste ne s’ouvre pas.
reply-525 =
    .name = Compte désactivé
    .meaning = L’identification était bonne, mais le compte est fermé.
reply-530 =
    .name = Identifiez-vous d’abord
    .meaning = Le serveur veut d’abord une identification, ou une connexion sécurisée.
reply-531 =
    .name = Trop de destinataires, ou boîte pleine
    .meaning = Hors norme. Dit pour les deux.
reply-533 =
    .name = Non autorisé
    .meaning = Prévu à côté de 5.7.1. Pour Exim, l’autre côté n’admet pas les lettres d’une adresse.
reply-534 =
    .name = L’identification est trop faible
    .meaning = Une identification plus forte est demandée. Google veut un mot de passe d’application ou une connexion par le navigateur.
reply-535 =
    .name = L’identification a été refusée
    .meaning = L’identifiant, le mot de passe ou le type d’identification n’a pas été accepté.
reply-538 =
    .name = Identification chiffrée seulement
    .meaning = Le mot de passe circulerait en clair. Activez la connexion sécurisée.
reply-540 =
    .name = Boîte fermée, ou pas de chiffrement
    .meaning = Hors norme. Pour Rambler, la boîte est fermée ; pour Courier, la connexion sécurisée manque.
reply-541 =
    .name = Refusé par une règle
    .meaning = Hors norme. Un filtre de l’entreprise du destinataire a refusé le message.
reply-542 =
    .name = Destinataire refusé
    .meaning = Hors norme. L’adresse du destinataire n’est pas acceptée.
reply-546 =
    .name = Le message a tourné en rond
    .meaning = Hors norme, mais courant : le message a été relayé trop souvent.
reply-550 =
    .name = Refusé : mauvaise adresse ou règle
    .meaning = Le serveur refuse le message. Le plus souvent, l’adresse n’existe pas. Un filtre antispam ou une règle est aussi possible.
reply-551 =
    .name = La boîte mail est ailleurs
    .meaning = Le destinataire n’est pas sur ce serveur, qui ne relaie rien. La réponse donne parfois la nouvelle adresse. Parfois, l’identification manque.
reply-552 =
    .name = Trop plein ou trop lourd
    .meaning = Une limite est atteinte. Soit la boîte mail est pleine, soit le message est trop lourd.
reply-553 =
    .name = Adresse non autorisée
    .meaning = Le serveur n’accepte pas une adresse : mal écrite, interdite comme expéditeur, ou à ne pas relayer.
reply-554 =
    .name = Refusé
    .meaning = Le serveur a refusé le message ou la connexion, souvent par filtre antispam ou réputation. Le code ne donne pas de raison.
reply-555 =
    .name = Option inconnue
    .meaning = Le serveur ne connaît pas une option du programme d’envoi.
reply-556 =
    .name = Le domaine ne reçoit pas de mails
    .meaning = Le propriétaire du domaine a déclaré ne recevoir aucun mail.
reply-557 =
    .name = Un projet jamais utilisé
    .meaning = Il devait interroger les serveurs sur des adresses.
reply-560 =
    .name = Contenu refusé
    .meaning = Hors norme. Quelque chose dans le message a été refusé.
reply-571 =
    .name = Refusé par un filtre ou une règle
    .meaning = C’est le statut 5.7.1 sans ses points. L’expéditeur ou le message a été refusé.
reply-572 =
    .name = Refusé par une règle
    .meaning = Hors norme. Une règle du serveur a refusé le message.
reply-573 =
    .name = Identifiez-vous d’abord
    .meaning = C’est le statut 5.7.3 sans ses points. Le serveur veut une identification.
reply-577 =
    .name = Non relayé
    .meaning = Hors norme. Le serveur ne relaie pas le message pour cet expéditeur.
reply-585 =
    .name = Destinataire refusé
    .meaning = Hors norme. Le serveur n’a pas trouvé l’adresse.
reply-591 =
    .name = Expéditeur sur une liste de blocage
    .meaning = Hors norme. Le serveur d’envoi est sur une liste de blocage.

# Enhanced status codes; the first number is told apart by the digits below.

status-x-0-0 =
    .name = Aucune raison donnée
    .meaning = Seul le premier chiffre parle : 2 réussi, 4 passager, 5 définitif.
status-x-0-350 =
    .name = Refus rapporté par Microsoft 365
    .meaning = Un autre serveur a refusé le message. Microsoft rapporte ses mots.
status-x-1-0 =
    .name = Au sujet d’une adresse
    .meaning = Avec un 2 devant, l’adresse va bien. Avec 4 ou 5, expéditeur ou destinataire n’est pas accepté, sans dire pourquoi.
status-x-1-1 =
    .name = Boîte mail inexistante
    .meaning = La partie avant le @ n’existe pas dans ce domaine.
status-x-1-2 =
    .name = Domaine inexistant
    .meaning = La partie après le @ n’existe pas, ou ne reçoit pas de mails.
status-x-1-3 =
    .name = Adresse mal écrite
    .meaning = L’adresse du destinataire n’a pas la forme d’une adresse.
status-x-1-4 =
    .name = Adresse ambiguë
    .meaning = L’adresse correspond à plusieurs boîtes mail.
status-x-1-5 =
    .name = Adresse acceptée
    .meaning = L’adresse du destinataire est bonne.
status-x-1-6 =
    .name = La boîte mail a déménagé
    .meaning = L’adresse a été bonne. Elle ne reçoit plus rien, et rien n’est transféré.
status-x-1-7 =
    .name = Adresse d’expéditeur mal écrite
    .meaning = L’adresse d’expéditeur n’a pas la forme d’une adresse.
status-x-1-8 =
    .name = Domaine de l’expéditeur introuvable
    .meaning = Le domaine de l’expéditeur est inconnu. Pour Microsoft 365, le compte n’a plus le droit d’envoyer.
status-x-1-9 =
    .name = Relayé, sans autres nouvelles
    .meaning = Le message est parti vers un serveur qui n’envoie pas d’avis.
status-x-1-10 =
    .name = Le domaine ne reçoit pas de mails
    .meaning = Le domaine déclare ne recevoir aucun mail. Pour Exchange, le destinataire n’existe pas.
status-x-1-11 =
    .name = Destinataire introuvable
    .meaning = Microsoft 365 n’a pas trouvé l’adresse, ou l’a trouvée deux fois.
status-x-1-20 =
    .name = Plusieurs adresses d’expéditeur
    .meaning = Le message a plusieurs auteurs, sans expéditeur unique.
status-x-1-90 =
    .name = Limite du jour atteinte
    .meaning = Le compte a écrit à autant de personnes que permis par jour.
status-x-1-351 =
    .name = Boîte inexistante, selon l’autre côté
    .meaning = Pour l’autre serveur, la boîte mail n’existe pas.
status-x-2-0 =
    .name = Au sujet de la boîte mail
    .meaning = Avec un 2 devant, la boîte mail va bien. Avec 4 ou 5, elle existe mais ne peut pas recevoir le message, sans dire pourquoi.
status-x-2-1 =
    .name = La boîte mail est fermée
    .meaning = La boîte mail existe, mais ne reçoit rien, pour un temps ou pour de bon.
status-x-2-2 =
    .name = La boîte mail est pleine
    .meaning = La boîte mail n’a plus de place. Son titulaire doit en faire.
status-x-2-3 =
    .name = Trop lourd pour cette boîte mail
    .meaning = Le message dépasse la limite de cette boîte mail.
status-x-2-4 =
    .name = La liste ne s’ouvre pas
    .meaning = Les membres d’une liste de diffusion sont introuvables.
status-x-2-14 =
    .name = Mauvaise adresse de transfert
    .meaning = La boîte mail transfère vers une adresse qui ne marche pas.
status-x-2-20 =
    .name = Limite de cette boîte mail
    .meaning = La boîte mail limite les mails de l’extérieur.
status-x-2-121 =
    .name = Trop de mails d’un même expéditeur
    .meaning = Un expéditeur a trop écrit à cette personne en une heure.
status-x-2-122 =
    .name = Trop de mails pour une boîte
    .meaning = La personne reçoit plus de mails par heure que permis.
status-x-3-0 =
    .name = Au sujet du serveur
    .meaning = Avec un 2 devant, le serveur va bien. Avec 4 ou 5, il a eu un problème, sans dire lequel.
status-x-3-1 =
    .name = Le serveur est plein
    .meaning = C’est tout le serveur qui est plein, pas une boîte.
status-x-3-2 =
    .name = Le serveur n’accepte rien en ce moment
    .meaning = Il est occupé, en travaux, ou n’accepte jamais de mails.
status-x-3-3 =
    .name = Une fonction manque
    .meaning = Le serveur ne sait pas faire ce que le message demande.
status-x-3-4 =
    .name = Le message est trop lourd
    .meaning = Il dépasse la limite du serveur.
status-x-3-5 =
    .name = Le serveur est mal réglé
    .meaning = Un réglage du côté destinataire arrête le mail, comme une boucle.
status-x-3-6 =
    .name = Accepté avec une autre priorité
    .meaning = Le serveur a pris le message en changeant sa priorité.
status-x-3-190 =
    .name = Pas d’archive pour ces copies
    .meaning = Les copies d’archive ne sont pas permises ici.
status-x-4-0 =
    .name = Au sujet du réseau
    .meaning = Il y a eu un problème en route. Le statut ne dit pas lequel.
status-x-4-1 =
    .name = Pas de réponse
    .meaning = L’autre serveur n’a pas répondu. Microsoft 365 dit 5.4.1 quand il ne connaît pas le destinataire.
status-x-4-2 =
    .name = La connexion s’est coupée
    .meaning = Les serveurs étaient connectés, puis la connexion s’est coupée.
status-x-4-3 =
    .name = Une recherche a échoué
    .meaning = Le service de noms (DNS) ou un annuaire n’a pas répondu.
status-x-4-4 =
    .name = Aucun chemin trouvé
    .meaning = Aucun serveur n’a été trouvé pour ce domaine.
status-x-4-5 =
    .name = Trop occupé
    .meaning = La messagerie est surchargée. Pour Gmail aussi : votre limite d’envoi est atteinte.
status-x-4-6 =
    .name = Le message a tourné en rond
    .meaning = Des serveurs se sont renvoyé le message sans fin.
status-x-4-7 =
    .name = Délai dépassé
    .meaning = Le message a attendu trop longtemps et a été abandonné.
status-x-4-8 =
    .name = Serveur absent de la liste du domaine
    .meaning = Le serveur trouvé ne suit pas les règles du domaine (MTA-STS).
status-x-4-11 =
    .name = Trop de messages nés de règles
    .meaning = Des règles ont créé des messages qui en ont créé d’autres.
status-x-4-12 =
    .name = Le message a tourné en rond
    .meaning = Le message a été transféré trop souvent dans Exchange.
status-x-4-14 =
    .name = Le message a tourné en rond
    .meaning = Le message a été relayé trop souvent dans Microsoft 365.
status-x-4-24 =
    .name = Pas de copie de secours possible
    .meaning = Il n’y avait pas de place pour une seconde copie. Le serveur réessaie.
status-x-4-25 =
    .name = Pas de copie de secours possible
    .meaning = Il n’y avait pas de serveur pour une seconde copie. Le serveur réessaie.
status-x-4-28 =
    .name = Pas de copie de secours possible
    .meaning = La seconde copie a été arrêtée. Le serveur réessaie.
status-x-4-300 =
    .name = Délai dépassé
    .meaning = Microsoft 365 a essayé longtemps et renonce.
status-x-4-310 =
    .name = Domaine inexistant
    .meaning = La partie après le @ n’existe pas dans le DNS.
status-x-4-312 =
    .name = Une recherche a échoué
    .meaning = Le DNS du domaine n’a pas répondu utilement.
status-x-4-316 =
    .name = Connexion refusée
    .meaning = Le serveur du destinataire refuse la connexion.
status-x-4-317 =
    .name = Pas de connexion sécurisée
    .meaning = Le chiffrement était exigé, et l’autre serveur ne l’a pas proposé ou pas réussi.
status-x-4-318 =
    .name = La connexion a été coupée
    .meaning = L’autre serveur a coupé la connexion.
status-x-5-0 =
    .name = Au sujet du dialogue entre serveurs
    .meaning = Avec un 2 devant, la commande a réussi. Avec 4 ou 5, les serveurs ne se sont pas compris. Pour Outlook.com, 5.5.0 est une boîte inexistante.
status-x-5-1 =
    .name = Commande inattendue
    .meaning = La commande est venue au mauvais moment ou n’est pas connue.
status-x-5-2 =
    .name = Commande illisible
    .meaning = La commande était mal écrite.
status-x-5-3 =
    .name = Trop de destinataires
    .meaning = Le message a plus de destinataires que permis.
status-x-5-4 =
    .name = Mauvaise option
    .meaning = Une option de la commande n’est pas permise ou pas connue.
status-x-5-5 =
    .name = Versions incompatibles
    .meaning = Les deux serveurs parlent des versions différentes.
status-x-5-6 =
    .name = Ligne d’identification trop longue
    .meaning = Le serveur ne peut pas lire une identification aussi longue.
status-x-6-0 =
    .name = Au sujet du contenu
    .meaning = Avec un 2 devant, le message a été pris. Avec 4 ou 5, son contenu ne peut pas être remis, sans dire pourquoi.
status-x-6-1 =
    .name = Ce type de contenu n’est pas accepté
    .meaning = L’autre côté n’accepte pas ce type de contenu ou de fichier.
status-x-6-2 =
    .name = Il faudrait le modifier
    .meaning = Le message devrait être converti, et c’est interdit.
status-x-6-3 =
    .name = Il ne peut pas être modifié
    .meaning = Le message devrait être converti, et ce serveur ne sait pas.
status-x-6-4 =
    .name = Remis avec des changements
    .meaning = Le message a été converti, et quelque chose s’est perdu.
status-x-6-5 =
    .name = La conversion a échoué
    .meaning = Le message n’a pas pu être converti.
status-x-6-6 =
    .name = Contenu introuvable
    .meaning = Une partie du message, à chercher ailleurs, n’y était pas.
status-x-6-7 =
    .name = Adresse avec des lettres spéciales
    .meaning = L’adresse contient des lettres que ce serveur n’admet pas.
status-x-6-8 =
    .name = Réponse avec des lettres spéciales
    .meaning = La réponse contient des lettres que le programme d’envoi n’admet pas.
status-x-6-9 =
    .name = En-tête avec des lettres spéciales
    .meaning = L’en-tête contient des lettres que le serveur suivant n’admet pas.
status-x-6-10 =
    .name = Inutilisé
    .meaning = Un doublon d’un autre statut, enregistré par mégarde.
status-x-6-11 =
    .name = Mauvaises fins de ligne
    .meaning = Le serveur suivant n’accepte pas ces fins de ligne.
status-x-7-0 =
    .name = Au sujet de la sécurité
    .meaning = Avec un 2 devant, une identification ou un contrôle a réussi. Avec 4 ou 5, une règle de sécurité a dit non, sans dire pourquoi.
status-x-7-1 =
    .name = Non autorisé
    .meaning = Une règle ou un filtre a refusé l’expéditeur ou le message. Sert pour presque tous les refus.
status-x-7-2 =
    .name = Pas le droit d’écrire à cette liste
    .meaning = Seules certaines personnes peuvent écrire à cette liste de diffusion.
status-x-7-3 =
    .name = Sécurités incompatibles
    .meaning = Un contenu sécurisé n’a pas pu être converti. Pour Exchange, l’identification manque.
status-x-7-4 =
    .name = Fonction de sécurité absente
    .meaning = Le serveur n’a pas le type d’identification ou de sécurité demandé.
status-x-7-5 =
    .name = Le chiffrement a échoué
    .meaning = Une clé ou un certificat était absent, faux ou pas fiable.
status-x-7-6 =
    .name = Méthode de chiffrement inconnue
    .meaning = Le serveur ne connaît pas ce type de chiffrement.
status-x-7-7 =
    .name = Le message a été modifié
    .meaning = Le message ne correspond pas à son sceau : il a été modifié ou abîmé.
status-x-7-8 =
    .name = L’identification a été refusée
    .meaning = L’identifiant ou le mot de passe n’est pas accepté.
status-x-7-9 =
    .name = L’identification est trop faible
    .meaning = Une identification plus forte est demandée. Yahoo le dit quand l’expéditeur n’a pas pu être prouvé.
status-x-7-10 =
    .name = Chiffrement requis
    .meaning = Le message ou l’identification doit passer par une connexion sécurisée.
status-x-7-11 =
    .name = Identification chiffrée seulement
    .meaning = Ce type d’identification demande une connexion sécurisée.
status-x-7-12 =
    .name = Connectez-vous une fois autrement
    .meaning = Le serveur veut une connexion d’un autre type. Pour Exchange, les expéditeurs externes ne sont pas admis.
status-x-7-13 =
    .name = Compte désactivé
    .meaning = L’identification était bonne, mais le compte est fermé.
status-x-7-14 =
    .name = Pas de confiance entre serveurs
    .meaning = Le serveur n’est pas de confiance. Google veut d’abord une connexion par le navigateur.
status-x-7-15 =
    .name = Priorité trop basse
    .meaning = Seuls des mails plus urgents sont acceptés en ce moment.
status-x-7-16 =
    .name = Trop lourd pour sa priorité
    .meaning = Un message de cette priorité ne peut pas être si lourd.
status-x-7-17 =
    .name = La boîte mail a changé de titulaire
    .meaning = Cette adresse est maintenant à une autre personne.
status-x-7-18 =
    .name = Le domaine a changé de propriétaire
    .meaning = Ce domaine est maintenant à quelqu’un d’autre.
status-x-7-19 =
    .name = Titulaire non vérifié
    .meaning = Le serveur n’a pas pu dire si le titulaire est resté le même.
status-x-7-20 =
    .name = Aucune signature valable
    .meaning = Aucune signature DKIM n’a passé le contrôle.
status-x-7-21 =
    .name = Signature insuffisante
    .meaning = Une signature DKIM est passée, mais ce serveur ne l’accepte pas.
status-x-7-22 =
    .name = Signature d’un autre domaine
    .meaning = La signature DKIM n’est pas celle du domaine de l’expéditeur (From).
status-x-7-23 =
    .name = Serveur absent de la liste du domaine
    .meaning = SPF dit que ce serveur n’a pas le droit d’envoyer pour ce domaine.
status-x-7-24 =
    .name = La liste du domaine est abîmée
    .meaning = SPF n’a pas pu être vérifié : enregistrement mal écrit, ou DNS en panne.
status-x-7-25 =
    .name = Le serveur d’envoi n’a pas de nom correct
    .meaning = Son DNS inverse manque ou ne concorde pas.
status-x-7-26 =
    .name = L’expéditeur n’a pas pu être prouvé
    .meaning = Les contrôles de l’expéditeur ne sont pas passés, comme SPF et DKIM.
status-x-7-27 =
    .name = Le domaine de l’expéditeur ne reçoit rien
    .meaning = Aucune réponse n’atteindrait l’expéditeur. Pour Gmail, SPF n’est pas passé.
status-x-7-28 =
    .name = Trop de mails d’un coup
    .meaning = Un afflux de messages semblables a été vu.
status-x-7-29 =
    .name = Le sceau de transfert est rompu
    .meaning = Le contrôle ARC n’est pas passé. Pour Gmail, le message n’était pas chiffré.
status-x-7-30 =
    .name = Chiffrement forcé non proposé
    .meaning = Le serveur suivant ne garantit pas le chiffrement (REQUIRETLS). Pour Gmail, DKIM n’est pas passé.
status-x-7-32 =
    .name = L’expéditeur ne concorde pas
    .meaning = Ni SPF ni DKIM ne relève du domaine de l’expéditeur (From).
status-x-7-40 =
    .name = Pas d’enregistrement DMARC
    .meaning = Le domaine d’envoi n’a pas d’enregistrement DMARC.
status-x-7-51 =
    .name = Serveur non autorisé
    .meaning = L’entreprise n’accepte que certains serveurs ou certificats.
status-x-7-57 =
    .name = Identifiez-vous d’abord
    .meaning = L’appareil ou le programme doit d’abord s’identifier auprès de Microsoft 365.
status-x-7-60 =
    .name = Adresse d’expéditeur non permise
    .meaning = Le compte n’a pas le droit d’envoyer avec cette adresse.
status-x-7-64 =
    .name = Non relayé
    .meaning = Microsoft 365 ne connaît pas ce serveur dans l’entreprise.
status-x-7-105 =
    .name = Expéditeur refusé par une passerelle
    .meaning = Une passerelle de messagerie a l’expéditeur ou son serveur sur une liste.
status-x-7-124 =
    .name = Expéditeur non admis dans le groupe
    .meaning = Le groupe n’accepte que les expéditeurs de sa liste.
status-x-7-129 =
    .name = Expéditeur non admis
    .meaning = Le destinataire n’accepte que certains expéditeurs.
status-x-7-133 =
    .name = Groupe réservé à l’interne
    .meaning = Le groupe n’accepte rien de l’extérieur.
status-x-7-134 =
    .name = Boîte mail réservée à l’interne
    .meaning = La boîte mail n’accepte rien de l’extérieur.
status-x-7-135 =
    .name = Dossier réservé à l’interne
    .meaning = Le dossier public n’accepte rien de l’extérieur.
status-x-7-136 =
    .name = Contact réservé à l’interne
    .meaning = Ce destinataire n’accepte rien de l’extérieur.
status-x-7-139 =
    .name = Ce type de connexion est désactivé
    .meaning = Microsoft n’accepte plus ici le mot de passe seul, ou une règle le bloque.
status-x-7-232 =
    .name = L’entreprise dépasse sa limite
    .meaning = L’entreprise a écrit à autant de personnes externes que permis par jour.
status-x-7-233 =
    .name = L’entreprise à l’essai dépasse sa limite
    .meaning = Une entreprise à l’essai a écrit à autant de personnes externes que permis par jour.
status-x-7-321 =
    .name = Pas de chiffrement proposé
    .meaning = L’autre serveur doit proposer le chiffrement, et ne l’a pas fait.
status-x-7-322 =
    .name = Certificat expiré
    .meaning = Le certificat de l’autre serveur est périmé.
status-x-7-323 =
    .name = Enregistrement TLSA faux
    .meaning = L’enregistrement DANE du domaine ne correspond pas à son certificat.
status-x-7-324 =
    .name = DNSSEC est cassé
    .meaning = Le DNS du domaine n’a pas pu être prouvé.
status-x-7-325 =
    .name = Certificat pour un autre nom
    .meaning = Le certificat ne nomme pas ce serveur.
status-x-7-500 =
    .name = Ralenti
    .meaning = Microsoft 365 fait patienter ce serveur le temps de mieux le connaître.
status-x-7-501 =
    .name = Expéditeur bloqué pour spam
    .meaning = Le compte semble envoyer du spam et a été arrêté.
status-x-7-502 =
    .name = Expéditeur bloqué
    .meaning = Le compte n’a plus le droit d’envoyer.
status-x-7-503 =
    .name = Expéditeur bloqué
    .meaning = Le compte n’a plus le droit d’envoyer.
status-x-7-504 =
    .name = Destinataire refusé
    .meaning = L’adresse du destinataire n’est pas acceptée.
status-x-7-505 =
    .name = Destinataire bloqué
    .meaning = Ce destinataire ne peut pas recevoir de mails.
status-x-7-506 =
    .name = Mauvais nom d’accueil
    .meaning = Le serveur d’envoi s’est présenté sous le nom du serveur distant.
status-x-7-507 =
    .name = Serveur bloqué par le destinataire
    .meaning = L’entreprise du destinataire a bloqué le serveur d’envoi.
status-x-7-508 =
    .name = Trop de mails en IPv6
    .meaning = Trop de mails sont venus de cette plage d’adresses.
status-x-7-509 =
    .name = L’expéditeur n’a pas pu être prouvé
    .meaning = DMARC n’est pas passé, et le domaine demande de refuser ces mails.
status-x-7-510 =
    .name = Pas de mails en IPv6
    .meaning = Le domaine du destinataire n’accepte que l’IPv4.
status-x-7-511 =
    .name = Serveur banni par Microsoft
    .meaning = Le serveur d’envoi est sur la liste de Microsoft. Son responsable peut demander le retrait.
status-x-7-512 =
    .name = Adresse d’expéditeur absente ou illisible
    .meaning = Le message doit avoir une adresse d’expéditeur lisible (From).
status-x-7-513 =
    .name = Serveur bloqué par le destinataire
    .meaning = L’entreprise du destinataire a le serveur d’envoi sur sa propre liste.
status-x-7-515 =
    .name = Preuve d’expéditeur insuffisante
    .meaning = Outlook.com exige SPF, DKIM et DMARC de ceux qui envoient beaucoup.
status-x-7-520 =
    .name = Transfert vers l’extérieur non autorisé
    .meaning = L’entreprise ne permet pas le transfert automatique vers l’extérieur.
status-x-7-606 =
    .name = Serveur banni par Microsoft
    .meaning = Le serveur d’envoi est sur la liste de Microsoft. Son responsable peut demander le retrait sur sender.office.com.
status-x-7-650 =
    .name = Ralenti pour sa réputation
    .meaning = Outlook.com limite ce serveur à cause de ses envois passés.
status-x-7-651 =
    .name = Ralenti pour sa réputation
    .meaning = Outlook.com limite ce serveur à cause de ses envois passés.
status-x-7-652 =
    .name = Trop de connexions
    .meaning = Le serveur a ouvert trop de connexions vers Outlook.com.
status-x-7-700 =
    .name = Envoi de l’entreprise arrêté
    .meaning = Microsoft a arrêté l’envoi de l’entreprise. Pour 4.7.700 : un filtre est occupé, essayez plus tard.
status-x-7-705 =
    .name = L’entreprise dépasse sa limite
    .meaning = Microsoft a arrêté l’envoi de l’entreprise : spam ou trop de mails.
status-x-7-708 =
    .name = Rien d’accepté de cette adresse
    .meaning = Microsoft n’accepte rien de ce serveur, souvent parce que l’entreprise est nouvelle.
status-x-7-750 =
    .name = Domaine non enregistré
    .meaning = L’entreprise envoie depuis des domaines non enregistrés chez Microsoft.
status-x-7-850 =
    .name = Retenu pendant un contrôle
    .meaning = Microsoft examine ce serveur et n’en accepte rien pour l’instant.
status-x-7-900 =
    .name = Une règle de l’entreprise
    .meaning = Une règle de l’entreprise a refusé le message.

# The digits of a code that stands in no table.

digit-1 =
    .meaning = Inutilisé dans le mail. Autrefois : entendu, mais pas encore fait.
digit-2 =
    .meaning = Oui : cela a marché.
digit-3 =
    .meaning = Bien jusqu’ici : le serveur attend la suite.
digit-4 =
    .meaning = Pas maintenant : le problème peut passer, et le même message arriver plus tard.
digit-5 =
    .meaning = Non : le même message ne passera pas tant que rien ne change.
second-digit-0 =
    .meaning = Cela concerne la forme de la commande.
second-digit-1 =
    .meaning = C’est une information que quelqu’un a demandée.
second-digit-2 =
    .meaning = Cela concerne la connexion.
second-digit-3 =
    .meaning = La norme le laisse libre. En pratique, cela concerne identification et chiffrement.
second-digit-4 =
    .meaning = La norme le laisse libre. Le sens dépend du serveur.
second-digit-5 =
    .meaning = Cela concerne la messagerie : une boîte, un message ou une règle.

## Warnings about an answer

warning_code-contradicts-text =
    .message = Le code et le texte se contredisent. Le texte a été suivi.
warning_client-explanation-overridden =
    .message = Le logiciel donne sa propre raison, et le serveur une autre. Celle du serveur compte.
warning_truncated =
    .message = Le texte est coupé. La suite en dirait peut-être plus.
warning_too-long =
    .message = Le texte était trop long. Seul le début a été lu.
warning_limit-reached =
    .message = Tout n’est pas affiché : une limite a été atteinte.
warning_backscatter =
    .message = Ce message n’est peut-être pas de vous : quelqu’un semble avoir utilisé votre adresse. Ne changez pas votre mot de passe pour cela.
warning_mixed-languages =
    .message = Le texte est en plusieurs langues et se répète peut-être.
warning_decoding-damaged =
    .message = Certaines lettres sont abîmées. Elles ont été lues du mieux possible.
warning_no-reason-given =
    .message = Le serveur n’a pas donné de raison, seulement un code.
warning_outlook-file =
    .message = Les fichiers Outlook (MSG) ne se lisent pas ici : enregistrez le message en EML ou en texte, ou copiez-le.

## Shared sentences

# Who tries again, and when.
retry_nothing =
    .message = Il n’y a rien à renvoyer.
retry_in-progress =
    .message = Rien n’est encore décidé : les serveurs dialoguent toujours.
retry_delayed =
    .message = Le serveur essaie toujours de remettre votre message{ $until ->
        [none] {""}
       *[known] {", jusqu’au "}{ $until }
    }. Ne le renvoyez pas.
retry_server =
    .message = Vous n’avez rien à faire : le serveur de messagerie réessaie de lui-même{ $wait ->
        [none] {""}
       *[known] {" dans environ "}{ $wait }
    }{ $until ->
        [none] {""}
       *[known] {", jusqu’au "}{ $until }
    }.
retry_sender =
    .message = Il ne repartira pas tout seul. Renvoyez-le { $wait ->
        [none] plus tard
       *[known] dans environ { $wait }
    }.
retry_sender-after-change =
    .message = Il ne repartira pas tout seul. Renvoyez-le une fois le problème réglé.
retry_never =
    .message = Il n’y aura pas de nouvelle tentative.
retry_temporary =
    .message = Cela peut passer tout seul. Un serveur de messagerie réessaie de lui-même ; dans un logiciel, renvoyez le message { $wait ->
        [none] plus tard
       *[known] dans environ { $wait }
    }.
retry_unknown =
    .message = Le texte ne dit pas s’il y aura une nouvelle tentative.

# How sure the reading is.
certainty_likely =
    .message = C’est le sens le plus probable de la réponse.
certainty_likely-but =
    .message = C’est le sens le plus probable de la réponse. Elle peut aussi vouloir dire : « { $first } ».
certainty_unsure =
    .message = La réponse n’est pas claire ; c’est le sens le plus probable.
certainty_either =
    .headline = Soit { $first }, soit { $second }
    .message = La réponse ne permet pas de trancher. Soit : « { $first } ». Soit : « { $second } ».
certainty_one-of-three =
    .message = La réponse ne permet pas de trancher. Soit : « { $first } ». Soit : « { $second } ». Soit : « { $third } ».

# A code that no table has; the meaning of its digits follows.
certainty_unlisted =
    .headline = Ce code ne figure dans aucune liste
    .message = Aucune norme n’a ce code, mais ses chiffres parlent.

# The lines of the note for the administrator.
note_happened =
    .message = Ce qui s’est passé : { $title }
note_recipient =
    .message = Destinataire : { $title }
note_sender =
    .message = Expéditeur : { $title }
note_domain =
    .message = Domaine d’envoi : { $title }
note_code =
    .message = Code de réponse : { $title }
note_status =
    .message = Statut étendu : { $title }
note_reply =
    .message = Réponse, mot pour mot : { $title }
note_command =
    .message = Réponse à : { $title }
note_remote =
    .message = Serveur qui a répondu : { $title }
note_ip =
    .message = IP d’envoi citée dans la réponse : { $title }
note_reporter =
    .message = Signalé par : { $title }
note_provider =
    .message = Fournisseur : { $title }
note_blocklist =
    .message = Liste de blocage : { $title }
note_failed =
    .message = Contrôles non passés : { $title }
note_limit =
    .message = Limite de taille : { $title }
note_until =
    .message = Essais jusqu’au : { $title }
note_rule =
    .message = Règle : { $title }
note_check-first =
    .message = À contrôler d’abord : { $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] À propos de cette réponse
       *[known] { $provider } : à propos de cette réponse
    }
link_blocklist =
    .message = { $blocklist ->
        [none] Consulter l’inscription
       *[known] Consulter l’inscription chez { $blocklist }
    }
link_provider =
    .message = { $provider ->
        [none] Aide sur les refus
       *[known] { $provider } : aide sur les refus
    }

# Sizes and times.
value_bytes =
    .message = { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
value_kilobytes =
    .message = { $count } ko
value_megabytes =
    .message = { $count } Mo
value_gigabytes =
    .message = { $count } Go
value_seconds =
    .message = { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
value_minutes =
    .message = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
value_hours =
    .message = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
value_days =
    .message = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Words of the element <plain-bounce>

# What became of the message: stands beside an icon, above the headline.
ui_outcome =
    .failed = Non remis
    .for-now = Pas accepté pour l’instant
    .delayed = Pas encore remis
    .delivered = Remis
    .relayed = Réacheminé
    .in-progress = En cours
    .reported = Pour information
    .unknown = Issue inconnue
    .nothing = Non reconnu

# Shown instead of an answer.
ui_nothing =
    .headline = Rien ici ne parle de remise de mails
    .summary = Collez la réponse du serveur : les lignes à trois chiffres, l’avis de non-remise ou le mail entier.

# Whose turn it is: the label, and the answers to the sender.
ui_turn =
    .label = À qui d’agir
    .sender = À vous
    .sender-admin = À votre administrateur
    .recipient = Au destinataire
    .recipient-admin = À l’administrateur d’en face
    .nobody = À personne : vous n’avez rien à faire
    .unknown = Le texte ne le dit pas

# The same answers to a help desk or an administrator.
ui_turn-other =
    .sender = À l’expéditeur
    .sender-admin = À l’administrateur de l’expéditeur
    .recipient = Au destinataire
    .recipient-admin = À l’administrateur du destinataire
    .nobody = À personne : rien à faire
    .unknown = Le texte ne le dit pas

# Whether delivery is tried again: the label and the answers.
ui_again =
    .label = Nouvelle tentative
    .server = Oui, par le serveur de messagerie
    .sender = Seulement si on le renvoie
    .nobody = Non
    .unknown = Inconnu

# How sure the answer is: the label and the answers, then what it was read from.
ui_sure =
    .label = Certitude
    .high = Élevée
    .medium = Moyenne
    .low = Faible
ui_basis =
    .provider = D’après des mots propres à ce fournisseur.
    .text = D’après les mots du serveur.
    .enhanced-status = D’après le statut étendu : les mots en disent moins.
    .reply-code = D’après le seul code de réponse : les mots n’en disent pas plus.
    .none = Rien dans le texte ne donne de raison.

# What the text that was read is.
ui_kind =
    .reply = Lu comme la réponse d’un serveur de messagerie.
    .code = Lu comme un code seul.
    .transcript = Lu comme une session entre serveurs de messagerie.
    .log = Lu comme un journal de serveur de messagerie.
    .error = Lu comme un message affiché par un logiciel de messagerie.
    .notice = Lu comme un avis de non-remise.
    .message = Lu comme un mail entier.

# The four stations of the message, small under their pictures: to the sender, and to the other readers.
ui_station =
    .you = Vous
    .our-server = Votre serveur
    .their-server = Leur serveur
    .mailbox = Boîte mail
    .sender = Expéditeur
    .sending-server = Serveur d’envoi
    .receiving-server = Serveur distant

# What became of the message at a station: one or two words below its name.
ui_state =
    .sent = envoyé
    .took-it = accepté
    .arrived = arrivé
    .stopped = arrêté ici
    .held = retenu ici
    .not-yet = pas encore
    .not-reached = pas atteint
    .unknown = inconnu

# Where it stopped for good, and where it got no further for now.
ui_stopped =
    .sending-server = Le message s’est arrêté au serveur d’envoi.
    .between = Le message s’est arrêté entre le serveur d’envoi et le serveur du destinataire.
    .receiving-server = Le message s’est arrêté au serveur du destinataire.
    .mailbox = Le message s’est arrêté à la boîte mail.
ui_held =
    .sending-server = Pour l’instant, le message est retenu au serveur d’envoi.
    .between = Pour l’instant, le message est retenu entre le serveur d’envoi et le serveur du destinataire.
    .receiving-server = Pour l’instant, le message est retenu au serveur du destinataire.
    .mailbox = Pour l’instant, le message est retenu à la boîte mail.
ui_way =
    .arrived = Le message est arrivé.
    .passed-on = Le message est réacheminé. La suite n’est pas connue.
    .talking = Rien n’est encore décidé : les serveurs dialoguent toujours.
    .unknown = Le texte ne dit pas où le message s’est arrêté.

# Titles of the parts.
ui_part =
    .steps = Que faire
    .alternatives = Autres sens possibles
    .why = Pourquoi nous le pensons
    .words = Les mots du serveur
    .note = Fiche pour l’administrateur
    .details = Détails techniques
    .original = Le message concerné
    .recipients = Destinataires
    .results = Résultats en bref
    .source = Le texte et ses mots décisifs

# Said before a remark.
ui_remark =
    .message = Remarque

# What a marked piece of the text tells: names in a small legend.
ui_mark =
    .code = code de réponse
    .enhanced-status = statut étendu
    .cause = raison
    .provider = fournisseur
    .recipient = destinataire
    .retry = nouvel essai
ui_lines =
    .left-out = … lignes omises : { $count } …
    .only-deciding = Quand les adresses sont masquées, seuls les mots décisifs sont affichés.

# Buttons. “Mask” is a switch: addresses, hosts and ids give way to placeholders.
ui_button =
    .copy = Copier le texte
    .copy-note = Copier la fiche
    .mask = Masquer les adresses
    .more = En afficher { $count } de plus
    .opens = s’ouvre dans un nouvel onglet

# Several recipients or results.
ui_recipients =
    .message = { $count ->
            [one] { $count } destinataire
           *[other] { $count } destinataires
        }
ui_results =
    .message = { $count ->
            [one] { $count } résultat
           *[other] { $count } résultats
        }
ui_and-more =
    .message = et { $count } de plus

# Said aloud, and shown for some seconds, after a button was pressed.
ui_done =
    .copied = Le texte est copié.
    .note-copied = La fiche est copiée.
    .not-copied = Le navigateur refuse la copie. Copiez le texte à la main.
    .masked = Les adresses sont masquées.
    .shown = Les adresses sont affichées.

# A label with its value: “Whose turn: Yours”.
ui_line =
    .message = { $title } : { $first }

# Labels of the facts. “Answer to” has a command as its value, such as RCPT.
ui_fact =
    .recipient = Destinataire
    .remote = Serveur qui refuse
    .reporter = Serveur qui signale
    .code = Code de réponse
    .enhanced = Statut étendu
    .cause = Cause
    .lasting = Durée
    .command = Réponse à
    .provider = Fournisseur
    .blocklist = Liste de blocage
    .wait = Attente
    .until = Essais jusqu’au
    .deferrals = Essais précédents
    .rule = Règle
    .subject = Objet
    .from = De
    .date = Date
    .message-id = Message-ID

# Whether the same message can succeed later: the values of “Lasting”.
ui_lasting =
    .permanent = définitif
    .temporary = passager
    .success = réussi
    .unknown = inconnu

## Words of the site around the element

site_page =
    .title = plainbounce : ce que le serveur de messagerie voulait dire
    .headline = Qu’a voulu dire le serveur de messagerie ?
    .intro = Votre mail est revenu, ou un serveur a répondu en code. Collez-le ici : vous lirez ce qui s’est passé, qui doit agir et que faire.
    .skip = Aller à la zone de texte
    .foot = plainbounce lit ce que disent les serveurs de messagerie. Il ne charge que ses propres fichiers, ne garde rien et ne compte personne.

# The pages of the site.
site_nav =
    .label = Pages
    .one = Un message
    .many = Plusieurs à la fois
    .reference = Référence
    .embed = Pour votre site

# The box to paste into, and the buttons below it.
site_box =
    .label = Ce que le serveur a dit
    .help = Un code, un message affiché, une ligne de journal, un avis de non-remise ou un mail entier. Vous pouvez aussi déposer un fichier ici.
    .open = Ouvrir un fichier
    .clear = Effacer
    .cleared = Effacé.
    .picker = Fichier à lire
    .private = Rien ne quitte cette page. Votre texte est lu dans ce navigateur ; il n’est ni envoyé ni conservé.

# About a file or a long text. $title is its name, $limit a size.
site_file =
    .pasted = Texte collé, { $limit } : trop long pour être affiché ici
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit } : trop long pour être affiché ici
    .cut = Lecture limitée au début : { $limit }.
    .unreadable = Impossible de lire { $title }. C’est peut-être un dossier, ou il a été déplacé.
    .many = Il y a plus d’un message : lisez-les sous « Plusieurs à la fois ».

# Buttons that put an example into the box.
site_example =
    .label = Ou essayez un exemple
    .gmail-authentication = Refus de Gmail
    .greylisting = Greylisting
    .mailbox-full = Boîte mail pleine
    .postfix-bounce = Avis de non-remise
    .swaks = Session enregistrée
    .postfix-log = Ligne de journal
    .microsoft-notice = Avis de Microsoft 365
    .delivery-report = Mail de non-remise entier
    .nodemailer = Message d’un programme
    .bare-code = Code seul
    .login-failed = Connexion refusée

# For whom the answer is written, and in which language.
site_reader =
    .label = Écrit pour
    .sender = Expéditeur
    .helpdesk = Assistance
    .admin = Administrateur
    .language = Langue

# The place of the answer, before there is one.
site_answer =
    .label = Ce que cela veut dire
    .welcome = La réponse s’affiche ici au fil de la saisie
    .through = Le message est-il passé ?
    .turn = À qui d’agir ?
    .again = Y aura-t-il une nouvelle tentative ?
    .do = Que pouvez-vous faire maintenant ?
    .loading = Préparation…

# A link that carries the text behind its # sign.
site_share =
    .button = Partager un lien
    .label = Un lien vers cette réponse
    .help = Le texte est dans le lien lui-même, après le signe #. Aucun serveur ne le voit, mais quiconque a le lien peut le lire.
    .mask = Masquer adresses, serveurs et identifiants
    .preview = Voici ce que contient le lien
    .copy = Copier le lien
    .copied = Le lien est copié.
    .too-long = Ce texte est trop long pour un lien. Partagez plutôt ses lignes décisives.
    .close = Fermer
    .print = Imprimer

# What the page has asked of the network.
site_network =
    .none = Depuis qu’elle est prête, cette page n’a rien demandé au réseau.
    .some = Requêtes depuis que la page est prête : { $count }
    .offline = Prête à fonctionner sans connexion.
    .away = Vous êtes hors ligne. Tout fonctionne encore ici.

# Many messages at once.
site_many =
    .headline = Qu’est-ce qui n’est pas passé, et combien de fois ?
    .intro = Ouvrez un dossier d’avis de non-remise, un fichier de boîte mail ou un journal. Tout est lu dans ce navigateur, puis trié par cause, fournisseur et domaine.
    .files = Ouvrir des fichiers
    .folder = Ouvrir un dossier
    .drop = Ou déposez ici des fichiers : .eml, .mbox, .log, .txt, .json, .csv
    .reading = Lecture : { $title }
    .progress = { $first } sur { $second }
    .cancel = Annuler
    .cancelled = Annulé. Ce qui a déjà été lu est affiché.
    .done = Tout est lu.
    .results = Résultats : { $count }
    .silent = Parties sans rapport avec une remise : { $count }
    .most = La liste se limite aux { $count } premiers. Les totaux comptent tout.
    .most-saved = Un fichier enregistré contient les { $count } premiers.
    .by-cause = Par cause
    .by-provider = Par fournisseur
    .by-domain = Par domaine du destinataire
    .cause = Cause
    .provider = Fournisseur
    .domain = Domaine
    .recipient = Destinataire
    .outcome = Issue
    .count = Nombre
    .share = Part
    .filter = Filtrer
    .all = Tous
    .none = Rien ne correspond au filtre.
    .no-provider = Inconnu
    .others = Tous les autres
    .list = Les résultats un par un
    .explain = Ce que cela veut dire
    .csv = Enregistrer en CSV
    .json = Enregistrer en JSON
    .mask = Masquer les adresses dans les fichiers

# The reference.
site_reference =
    .headline = Tous les codes et leur sens
    .intro = Codes de réponse, statuts étendus et leurs causes. Chacun a sa propre adresse : vous pouvez créer un lien vers lui.
    .find = Chercher un code ou un mot
    .entries = Entrées : { $count }
    .some = { $first } entrées sur { $second }
    .none = Rien trouvé pour « { $title } »
    .reply-codes = Codes de réponse
    .status-codes = Statuts étendus
    .causes = Causes
    .first-digit = Premier chiffre
    .second-digit = Deuxième chiffre
    .providers = Fournisseurs
    .tokens = Codes propres aux fournisseurs
    .classes = X est le premier chiffre : 2 veut dire réussi, 4 peut-être plus tard, 5 non.
    .standard = Norme
    .not-standard = Hors norme
    .registered = Enregistré
    .not-registered = Non enregistré
    .after = après { $title }
    .code = Code
    .status = Statut
    .cause = Cause
    .meaning = Sens
