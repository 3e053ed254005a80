### Italian. The reader is "tu", in the imperative; no text gives the reader a gender. One term per thing: see it.glossary.md.
### Never: fatal, illegal, errore, erroneo, colpa, spiacen, scusa, purtroppo, semplicemente, per favore, si prega, lista nera, blacklist, e-mail, rimbalz, non valid, invalid, fallit, rigettat, mail server, account di posta, casella postale, loggar
###
### Names take no article. Terms without an article (-server, -mailbox, -address, -domain, -sender, -ip) begin with a noun, so that the
### text puts the article or the preposition before them: "del { -server }", "dell’{ -ip }". -receiver and -service carry theirs.
### The apostrophe is ’; names on the screen stand in «», commands in "".

## Phrases with and without their fact. A capital begins a sentence.

-recipient = { $recipient ->
        [none] il destinatario
       *[known] { $recipient }
    }
-Recipient = { $recipient ->
        [none] Il destinatario
       *[known] { $recipient }
    }
# Feminine, after la, della, alla, nella.
-mailbox = casella { $recipient ->
        [none] del destinatario
       *[known] { $recipient }
    }
# After l’, dell’, all’.
-address = indirizzo { $recipient ->
        [none] del destinatario
       *[known] { $recipient }
    }
# Who said no, for people: subject, after "da", after "di", at.
-receiver = { $provider ->
        [none] il server del destinatario
       *[known] { $provider }
    }
-Receiver = { $provider ->
        [none] Il server del destinatario
       *[known] { $provider }
    }
-by-receiver = { $provider ->
        [none] dal server del destinatario
       *[known] da { $provider }
    }
-of-receiver = { $provider ->
        [none] del server del destinatario
       *[known] di { $provider }
    }
-at = { $provider ->
        [none] {""}
       *[known] {" presso "}{ $provider }
    }
# Who said no, for help desk and administrator: after il, del, dal, sul.
-server = server { $server ->
        [none] { $provider ->
            [none] remoto
           *[known] di { $provider }
        }
       *[known] { $server }
    }
# Where the sender logs in: to the sender, and to all readers.
-login-server = server { $server ->
        [none] { $provider ->
            [none] di posta
           *[known] di { $provider }
        }
       *[known] { $server }
    }
-your-service = { $provider ->
        [none] il tuo servizio di posta
       *[known] { $provider }
    }
-Your-service = { $provider ->
        [none] Il tuo servizio di posta
       *[known] { $provider }
    }
-service = { $provider ->
        [none] il servizio di posta
       *[known] { $provider }
    }
-Service = { $provider ->
        [none] Il servizio di posta
       *[known] { $provider }
    }
# After l’, dell’, all’.
-ip = IP { $ip ->
        [none] mittente
       *[known] { $ip }
    }
# After il, del, al.
-domain = dominio { $domain ->
        [none] mittente
       *[known] { $domain }
    }
-d-equals = d={ $domain ->
        [none] {" "}e il tuo dominio From
       *[known] { $domain }
    }
# After l’, dell’, all’.
-sender = indirizzo { $sender ->
        [none] del mittente
       *[known] { $sender }
    }
-in-list = { $blocklist ->
        [none] in una lista di blocco
       *[known] nella lista di blocco { $blocklist }
    }
-listed = { $listed ->
        [none] l’{ -ip }
       *[known] { $listed }
    }
# Values for commands.
-host = { $server ->
        [none] HOST
       *[known] { $server }
    }
-some-wait = { $wait ->
        [none] qualche minuto
       *[known] { $wait }
    }

# Whole steps about waiting.
-wait = { $retry ->
        [server] Non devi fare nulla: ci pensa il server di posta.
        [sender] Aspetta { -some-wait }, poi invia di nuovo il messaggio.
        [nobody] Invia di nuovo il messaggio più tardi: da solo non riparte.
       *[none] Aspetta prima { $wait ->
            [none] un’ora o due
           *[known] { $wait }
        }: spesso si risolve da sé.
    }
-tell-wait = { $retry ->
        [server] Di’ al cliente di aspettare: il server riprova da solo, spesso per qualche giorno.
        [sender] Di’ al cliente di inviarlo di nuovo dopo { -some-wait }.
        [nobody] Di’ al cliente di inviarlo di nuovo più tardi: nessuno riprova da solo.
       *[none] Chiedi dove il cliente ha visto il testo. Un server riprova da solo, un programma di posta no.
    }
-admin-wait = { $retry ->
        [sender] Invia di nuovo dopo { -some-wait }: questo programma non ha una coda.
        [nobody] Invia di nuovo: il messaggio non è più in coda.
       *[none] Lascia riprovare la coda. Riguarda il log dopo { -some-wait }.
    }
-when-room = { $retry ->
        [server] Lascia stare il messaggio: il server riprova per qualche giorno.
       *[other] Invia di nuovo il messaggio quando ci sarà spazio.
    }
-ask-other-way = Contatta la persona in un altro modo, per telefono o in chat.
-note-to-admin = Invia la nota qui sotto a chi gestisce la tua posta.
-note-to-them = Chiedi al destinatario di passare la nota qui sotto a chi gestisce la sua posta.

## The recipient

mailbox-unknown =
    .short = l’indirizzo è sbagliato
    .headline = Questo indirizzo non esiste{ -at }
    .summary = { -Receiver } non ha nessuna casella { $recipient ->
            [none] con questo nome
           *[known] { $recipient }
        }, quindi il messaggio non è stato consegnato.
    .step-1 = Controlla l’indirizzo lettera per lettera: punti, cifre e la parte dopo la @.
    .step-2 = Chiedi alla persona in un altro modo il suo indirizzo attuale.
    .step-3 = Togli il vecchio indirizzo dalla rubrica, così non ti viene più proposto.
    .avoid = Non scrivere di nuovo allo stesso indirizzo: la risposta sarà uguale.
mailbox-unknown_helpdesk =
    .summary = Il { -server } non conosce nessuna casella { $recipient ->
            [none] con questo nome
           *[known] { $recipient }
        }. Il sistema di posta in sé funziona.
    .step-1 = Confronta l’indirizzo con uno che funzionava: refusi, nome cambiato, casella chiusa.
    .step-2 = Fai scrivere l’indirizzo a mano, senza usare i suggerimenti.
    .step-3 = Di’ al cliente che solo l’altra parte può aprire o rinominare la casella.
mailbox-unknown_admin =
    .summary = Il { -server } ha rifiutato l’{ -address }: lì non c’è casella, alias o gruppo con questo nome.
    .step-1 = Cerca l’indirizzo in alias, inoltri e liste. Se è vecchio, toglilo.
    .step-2 = Controlla che la posta sia andata al giusto MX: esegui "dig MX" per il dominio del destinatario.
    .step-3 = Sospendi l’invio dopo il primo rifiuto definitivo. Molti destinatari sconosciuti rovinano la reputazione dell’IP.
mailbox-unknown_gmail =
    .step-1 = Controlla la parte prima della @: lettere o cifre scambiate. Negli indirizzi gmail.com i punti non contano.
    .step-2 = Controlla la parte dopo la @: gmail.com o il dominio di un’azienda.
    .step-3 = Chiedi alla persona in un altro modo il suo indirizzo attuale.
mailbox-unknown_gmail_admin =
    .step-1 = Sospendi l’invio all’{ -address } e toglilo dalle liste.
    .step-2 = Se il dominio è nel tuo Google Workspace: cerca utente, alias o gruppo nella Console di amministrazione.
    .step-3 = Se solo alcuni utenti sono su Google: imposta lo split delivery per gli altri in Gmail, Routing.
mailbox-unknown_microsoft365 =
    .summary = In quell’azienda Microsoft 365 non ha trovato nessuno con { $recipient ->
            [none] questo indirizzo
           *[known] l’indirizzo { $recipient }
        }.
    .step-1 = Elimina il suggerimento che Outlook propone per questo nome, poi riscrivi l’indirizzo.
    .step-2 = Chiedi alla persona in un altro modo il suo indirizzo attuale.
    .step-3 = Se l’indirizzo è giusto, chiedile di avvisare il suo amministratore: forse lì manca.
mailbox-unknown_microsoft365_admin =
    .summary = Il tenant di destinazione non conosce l’{ -address }. 5.4.1 viene dal blocco perimetrale, 5.1.10 dalla directory.
    .step-1 = Cerca l’indirizzo tra utenti, gruppi, contatti e alias nel tenant che possiede il dominio.
    .step-2 = Se ci sono caselle anche altrove: imposta il dominio su «Inoltro interno» o sincronizza gli indirizzi.
    .step-3 = Controlla che il dominio sia confermato in questo tenant e che il suo MX punti lì.
mailbox-unknown_exchange_admin =
    .step-1 = Esegui "Get-Recipient" per l’{ -address } sul lato ricevente, anche tra gli oggetti nascosti.
    .step-2 = Se un suggerimento di Outlook contiene un indirizzo X.500: aggiungilo alla casella come proxy X500.
    .step-3 = Controlla il dominio accettato e il criterio degli indirizzi.
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing non ha regole per l’{ -address }.
    .step-1 = Aggiungi un indirizzo personalizzato in Email Routing o attiva la regola catch-all.
    .step-2 = Controlla che l’indirizzo di destinazione sia confermato.
mailbox-unknown_outlook =
    .step-1 = Controlla l’indirizzo, soprattutto la fine: outlook.com, hotmail.com e live.com sono caselle diverse.
    .step-2 = Chiedi alla persona il suo indirizzo attuale. Microsoft chiude le caselle che nessuno usa.

mailbox-moved =
    .short = l’indirizzo è cambiato
    .headline = La persona ha un nuovo indirizzo
    .summary = La { -mailbox } non è più in uso e la posta non viene inoltrata.
    .step-1 = Leggi la risposta del server qui sotto: forse indica il nuovo indirizzo.
    .step-2 = Altrimenti chiedi alla persona in un altro modo e aggiorna la rubrica.
mailbox-moved_helpdesk =
    .step-1 = Cerca nella risposta un nuovo indirizzo e leggilo al cliente.
    .step-2 = Di’ al cliente di farselo confermare dalla persona: quel testo può averlo scritto chiunque.
mailbox-moved_admin =
    .summary = Il { -server } dice che l’{ -address } è cambiato. La risposta 551 può indicare il nuovo; per RFC 5321 §3.4 decide una persona se usarlo.
    .step-1 = Sostituisci l’indirizzo in alias, inoltri e liste, dopo la conferma del titolare.
    .step-2 = Se il server è tuo: imposta un inoltro o rifiuta con 5.1.6 senza indirizzo.

mailbox-disabled =
    .short = la casella è chiusa
    .headline = La casella è disattivata
    .summary = La { -mailbox } esiste, ma { $provider ->
            [none] il suo servizio di posta
           *[known] { $provider }
        } non fa entrare messaggi.
    .step-1 = Contatta la persona in un altro modo e chiedi un indirizzo che funzioni.
    .step-2 = Dille che la sua casella non riceve posta: forse non lo sa.
    .avoid = Non eliminare ancora il contatto: spesso le caselle vengono riaperte.
mailbox-disabled_helpdesk =
    .step-1 = Di’ al cliente che l’indirizzo è giusto, ma la casella è chiusa. Solo il titolare può farla riaprire.
    .step-2 = Aiuta il cliente a contattare la persona in un altro modo.
    .step-3 = Se il dominio è vostro, guarda prima i vostri utenti: conto non pagato, dimissioni o blocco.
mailbox-disabled_admin =
    .summary = Il { -server } conosce l’{ -address }, ma la consegna è disattivata: casella sospesa, scaduta, non pagata o inutilizzata.
    .step-1 = Per ora toglilo dalle liste e riprova una volta tra qualche settimana.
    .step-2 = Se la casella è tua: controlla licenza, blocco dell’accesso, quota e limiti di consegna.
mailbox-disabled_inactive =
    .headline = La casella è inutilizzata da troppo tempo
    .summary = Da molto tempo nessuno apre la { -mailbox }, quindi { -receiver } l’ha chiusa.
    .step-1 = Contatta la persona in un altro modo e chiedi quale indirizzo usa ora.
    .step-2 = Dille che forse può riaprire la casella accedendo di nuovo.
mailbox-disabled_inactive_admin =
    .step-1 = Togli l’{ -address } dalle liste: le caselle chiuse diventano poi trappole antispam.
    .step-2 = Togli anche chi non apre nulla da un anno.
mailbox-disabled_suspended =
    .headline = La casella è stata sospesa
    .summary = Il gestore della { -mailbox } l’ha bloccata. Non dice perché.
    .step-1 = Contatta la persona in un altro modo: solo lei può chiarire con il suo gestore di posta.
mailbox-disabled_suspended_admin =
    .step-1 = Se la casella è tua: cerca presso l’hosting un blocco per spam, abusi o fatture non pagate.
    .step-2 = Se è stata violata: cambia la password, chiudi le sessioni, togli gli inoltri estranei, poi chiedi lo sblocco.

mailbox-full =
    .short = la casella è piena
    .headline = La casella del destinatario è piena
    .summary = La { -mailbox } non ha più spazio. Il titolare deve eliminare messaggi o ottenere più spazio.
    .step-1 = Avvisa la persona in un altro modo che la sua casella è piena.
    .step-2 = { -when-room }
    .avoid = Non inviarlo più volte: finché manca spazio non entra nulla.
mailbox-full_helpdesk =
    .step-1 = Di’ al cliente che l’indirizzo è giusto e il messaggio andava bene.
    .step-2 = Fagli contattare il destinatario per telefono o a un altro indirizzo: solo il titolare può fare spazio.
    .step-3 = Se la casella è vostra, controlla tu la quota.
mailbox-full_admin =
    .summary = L’{ -address } ha superato la quota sul { -server }.
    .step-1 = Se la casella è tua: alza la quota o svuota cestino, spam e archivio. Cerca loop e raffiche di messaggi.
    .step-2 = Altrimenti: lascia in coda il 4.2.2. Conta il 5.2.2 come rifiuto temporaneo e riprova tra qualche giorno.
    .step-3 = Se resta piena per settimane, togli l’indirizzo dalle liste.
mailbox-full_gmail =
    .summary = Lo spazio Google { $recipient ->
            [none] del destinatario
           *[known] di { $recipient }
        } è pieno. Lo dividono posta, Drive e Foto.
    .step-1 = Avvisa la persona in un altro modo: può liberare spazio su one.google.com/storage.
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = Libera spazio nell’account: contano anche Drive e Foto.
    .step-2 = Se è il tuo Workspace: controlla spazio condiviso e limite dell’utente nella Console di amministrazione, in Spazio di archiviazione.
mailbox-full_icloud =
    .summary = Lo spazio iCloud { $recipient ->
            [none] del destinatario
           *[known] di { $recipient }
        } è pieno. Lo dividono posta, foto e backup.
    .step-1 = Avvisa la persona in un altro modo: può liberare spazio nelle impostazioni iCloud del dispositivo.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Guarda la casella nell’interfaccia di amministrazione di Exchange: dimensione, quota e la cartella nascosta Recoverable Items.
    .step-2 = Attiva l’archivio o assegna una licenza con una casella più grande.
    .step-3 = Se la casella non è tua: riprova tra qualche giorno.

recipient-refused =
    .short = il destinatario ha detto no
    .headline = L’altra parte ha rifiutato questo messaggio
    .summary = L’{ -address } esiste, ma un’impostazione lì blocca la posta di questo mittente.
    .step-1 = Chiedi alla persona in un altro modo di consentire il tuo indirizzo.
    .step-2 = Chiedi quale altro indirizzo o modulo preferisce che usi.
    .avoid = Non scrivere da altri indirizzi per aggirare il blocco.
recipient-refused_helpdesk =
    .step-1 = Controlla se altri possono scrivere a questo destinatario. Se sì, è bloccato solo questo mittente.
    .step-2 = Di’ al cliente che l’indirizzo va consentito dal destinatario o dal suo amministratore.
    .step-3 = Dagli la nota qui sotto da inoltrare.
recipient-refused_admin =
    .summary = Il { -server } ha rifiutato il messaggio per una regola del destinatario o della sua organizzazione.
    .step-1 = Dai all’amministratore del destinatario ora, mittente e risposta, e chiedi di consentire il mittente.
    .step-2 = Fai una prova da un altro indirizzo del dominio: è rifiutato l’indirizzo o il dominio?
    .step-3 = Se gestisci quel lato: cerca tra i blocchi di utente, dominio e gateway.
recipient-refused_mimecast_admin =
    .step-1 = Invia all’amministratore del destinatario il numero tra parentesi dopo «mimecast-smtp-error-codes».
    .step-2 = Chiedigli un criterio Permitted Senders o di guardare in Rejected messages in Mimecast.

group-restricted =
    .short = il gruppo è chiuso
    .headline = Questo gruppo riceve posta solo dai membri
    .summary = { -Recipient } è un gruppo, una lista o un indirizzo interno. Riceve posta solo da certi mittenti{ $sender ->
            [none] {""}
           *[known] {" "}e { $sender } non è tra questi
        }.
    .step-1 = Invia dall’indirizzo che è membro, se ne hai più di uno.
    .step-2 = Chiedi a un membro o al responsabile del gruppo di farti entrare o di girare il messaggio.
group-restricted_helpdesk =
    .step-1 = Chiedi da quale indirizzo ha scritto il cliente: spesso i membri usano quello sbagliato.
    .step-2 = Se il gruppo è vostro, indica il responsabile. Altrimenti il cliente chieda a un membro.
    .step-3 = Di’ al cliente che il messaggio in sé andava bene.
group-restricted_admin =
    .summary = L’{ -address } accetta posta solo da mittenti in elenco o autenticati. L’{ -sender } non è tra questi.
    .step-1 = Se il gruppo è tuo: ammetti i mittenti esterni o aggiungi l’{ -sender } a quelli consentiti.
    .step-2 = Se ha inviato un tuo scanner o programma: fallo autenticare, così conta come interno.
    .step-3 = Se non è tuo: chiedi al responsabile del gruppo.
group-restricted_microsoft365_admin =
    .step-1 = Apri il gruppo nell’interfaccia di amministrazione di Exchange, Impostazioni, Gestione recapito. Ammetti i mittenti esterni o aggiungi questo.
    .step-2 = Oppure usa PowerShell: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Se è una casella e non un gruppo, guarda «Restrizioni per il recapito dei messaggi».
group-restricted_exchange_admin =
    .step-1 = Esegui Set-DistributionGroup -RequireSenderAuthenticationEnabled $false per ammettere i mittenti esterni.
    .step-2 = Guarda AcceptMessagesOnlyFrom e simili: dicono chi può scrivere.
group-restricted_gmail_admin =
    .step-1 = Apri il gruppo su groups.google.com, Impostazioni gruppo, e guarda chi può pubblicare.
    .step-2 = Se il gruppo è tuo: consenti a chiunque sul Web di pubblicare o aggiungi l’{ -sender } ai membri.
    .step-3 = Guarda i messaggi in attesa: lì si possono approvare.

address-invalid =
    .short = l’indirizzo è scritto male
    .headline = L’indirizzo non è scritto correttamente
    .summary = Il server di posta non riesce a leggere l’indirizzo{ $recipient ->
            [none] {""}
           *[known] {" "}«{ $recipient }»
        }. Un indirizzo ha la forma nome@example.com, senza spazi.
    .step-1 = Cerca spazi, virgole, virgolette, una @ mancante o un punto in fondo.
    .step-2 = Scrivi l’indirizzo a mano: uno copiato può contenere caratteri invisibili.
    .step-3 = Correggilo nella rubrica.
address-invalid_helpdesk =
    .step-1 = Fai leggere l’indirizzo ad alta voce o fallo incollare come testo semplice.
    .step-2 = Cerca un punto e virgola invece della virgola, un nome senza virgolette o due indirizzi attaccati.
    .step-3 = Controlla il contatto: vecchie importazioni vi lasciano «mailto:» o «SMTP:».
address-invalid_admin =
    .summary = Il { -server } non riesce ad analizzare l’{ -address } secondo RFC 5321 §4.1.2.
    .step-1 = Leggi la riga RCPT TO nel log, byte per byte: spazi, caratteri non ASCII, < e > mancanti, punto doppio.
    .step-2 = Ripulisci e controlla gli indirizzi dove il tuo programma li legge.
    .step-3 = Se ha caratteri non ASCII: il dominio può diventare «xn--…», la parte prima della @ richiede sempre SMTPUTF8.

mailbox-busy =
    .short = la casella è occupata
    .headline = La casella ora non può ricevere posta
    .summary = La { -mailbox } esiste, ma è in uso o in fase di spostamento. Di solito passa entro un’ora.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Passa il caso all’altra parte solo se dura più di un giorno.
mailbox-busy_admin =
    .summary = Il { -server } conosce l’{ -address }, ma ora non può scrivere nella casella: lock, spostamento, ripristino o blocco.
    .step-1 = { -admin-wait }
    .step-2 = Se è tua: cerca un lock rimasto, una migrazione in corso o un archivio bloccato.

address-unverified =
    .short = una verifica è in corso
    .headline = Non è stato ancora possibile verificare l’indirizzo
    .summary = { -Receiver } verifica ogni indirizzo prima di accettare posta. Per { -recipient } non c’è ancora risposta.
    .step-1 = { -wait }
    .step-2 = Intanto controlla come è scritto l’indirizzo.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Non dire che l’indirizzo è sbagliato: non lo sa ancora nessuno.
address-unverified_admin =
    .summary = Il { -server } sonda i destinatari: per l’{ -address } il server a valle non ha risposto in tempo.
    .step-1 = { -admin-wait }
    .step-2 = Se gestisci il gateway: prova da lì un RCPT TO verso il server delle caselle e controlla l’esito in cache.
    .step-3 = Se il controllo è di Postfix: guarda unverified_recipient_reject_code e la cache address_verify.

owner-changed =
    .short = il titolare è cambiato
    .headline = L’indirizzo ora è di un’altra persona
    .summary = La { -mailbox } o il suo dominio ha cambiato titolare. Il messaggio è stato trattenuto per proteggerne il contenuto.
    .step-1 = Chiedi alla persona che conosci il nuovo indirizzo, a voce o per telefono.
    .step-2 = Cambia l’indirizzo ovunque lo usi per accedere.
    .avoid = Non inviare cose private al vecchio indirizzo: ora lo legge un estraneo.
owner-changed_helpdesk =
    .step-1 = Di’ al cliente che ora un estraneo può leggere questa casella.
    .step-2 = Fagli confermare il nuovo indirizzo in un altro modo e cambiarlo nei suoi account.
owner-changed_admin =
    .summary = Require-Recipient-Valid-Since (RFC 7293) per l’{ -address } non superato: il titolare è più recente della data indicata.
    .step-1 = Considera l’indirizzo non confermato: non inviare nulla di personale, soprattutto reset della password.
    .step-2 = Fai confermare all’utente un nuovo indirizzo dopo un accesso di altro tipo.

domain-unknown =
    .short = il dominio è sbagliato
    .headline = La parte dopo la @ non esiste
    .summary = Non si trova nessun server di posta per la parte dopo la @{ $recipient ->
            [none] {""}
           *[known] {" "}in { $recipient }
        }.
    .step-1 = Controlla la parte dopo la @: una lettera di troppo o di meno, o la fine sbagliata.
    .step-2 = Cerca il dominio attuale sul sito o nell’ultima lettera dell’azienda.
    .step-3 = Chiedi alla persona in un altro modo il suo indirizzo attuale.
domain-unknown_helpdesk =
    .step-1 = Cerca il dominio nel browser e con uno strumento DNS: refuso, scaduto o sparito?
    .step-2 = Fai scrivere l’indirizzo a mano al cliente.
    .step-3 = Se il dominio funziona per altri, passa il caso: il guasto DNS è dal lato mittente.
domain-unknown_admin =
    .summary = Il DNS non ha né un MX né un record di indirizzo per il dominio { $recipient ->
            [none] del destinatario
           *[known] di { $recipient }
        }.
    .step-1 = Esegui "dig MX", "dig A" e "dig AAAA" per il dominio su un resolver pubblico e sul tuo.
    .step-2 = Se non risponde solo il tuo: svuota la cache e controlla DNSSEC e forwarder.
    .step-3 = Se il dominio è tuo: controlla scadenza, delega e record MX.
domain-unknown_nxdomain =
    .summary = Il nome dopo la @{ $recipient ->
            [none] {""}
           *[known] {" in "}{ $recipient }
        } non è in uso. Nessuno lo ha acquistato oppure è scaduto.
domain-unknown_typo =
    .headline = La parte dopo la @ sembra scritta male
    .summary = L’indirizzo { $recipient ->
            [none] {""}
           *[known] { $recipient }{" "}
        }somiglia a un dominio di posta noto, con una svista.
    .step-1 = Correggi la parte dopo la @, poi invia di nuovo il messaggio.
    .step-2 = Correggila anche nella rubrica.
domain-unknown_no-mx =
    .headline = Questo dominio non ha un server di posta
    .summary = Il dominio dopo la @ esiste, ma non indica nessun server che riceva posta.
    .step-1 = Controlla come è scritto: la posta può stare in una forma più lunga o più corta del dominio.
    .step-2 = Se sai che l’indirizzo è giusto, di’ alla persona che il suo dominio non ha un server di posta.
domain-unknown_no-mx_admin =
    .summary = Il dominio { $recipient ->
            [none] del destinatario
           *[known] di { $recipient }
        } esiste, ma non ha né un MX né un record di indirizzo su cui ripiegare.
    .step-1 = Esegui "dig MX" e "dig A" per il dominio e chiedi al proprietario del risultato.
    .step-2 = Se è tuo: pubblica un MX che punti a un nome host con record A, non a un IP o a un CNAME.

domain-no-mail =
    .short = il dominio non riceve posta
    .headline = Questo dominio non riceve posta
    .summary = Il proprietario del dominio dopo la @ ha dichiarato che non riceve alcuna posta.
    .step-1 = Controlla come è scritto: forse l’azienda usa un altro dominio per la posta.
    .step-2 = Cerca sul suo sito l’indirizzo giusto o un modulo di contatto.
domain-no-mail_helpdesk =
    .step-1 = Di’ al cliente che nessun indirizzo di questo dominio funziona: non riguarda una sola persona.
    .step-2 = Aiutalo a trovare il dominio che l’azienda usa per la posta.
domain-no-mail_admin =
    .summary = Il dominio pubblica un null MX (un punto al posto dell’host) o il suo host risponde 521 a tutti (RFC 7504, RFC 7505).
    .step-1 = Esegui "dig MX" per il dominio. Un punto solo come host significa: niente posta, per scelta.
    .step-2 = Togli il dominio dalle liste.
    .step-3 = Se è tuo e deve ricevere posta: sostituisci il null MX con il tuo host di posta.

## The sender’s account and address

sender-refused =
    .short = il tuo indirizzo è rifiutato
    .headline = L’indirizzo del mittente è stato rifiutato
    .summary = { -Receiver } non accetta posta { $sender ->
            [none] dall’indirizzo o dal dominio di questo mittente
           *[known] da { $sender }
        }. Forse lì l’indirizzo sembra falso o è in un elenco privato.
    .step-1 = Controlla l’indirizzo «Da» nel programma di posta, lettera per lettera.
    .step-2 = Prova a contattare la persona in un altro modo e chiedile di consentire il tuo indirizzo.
    .step-3 = { -note-to-admin }
    .avoid = Non cambiare la password per questo: il tuo account è a posto.
sender-refused_helpdesk =
    .step-1 = Controlla che l’indirizzo mittente esista e possa ricevere risposte.
    .step-2 = Prova con un altro indirizzo dello stesso dominio: è rifiutato l’indirizzo o il dominio?
    .step-3 = Se è rifiutato il dominio, passa il caso: forse il suo DNS è guasto.
    .avoid = Non far cambiare la password al cliente: l’account è a posto.
sender-refused_admin =
    .summary = Il { -server } ha rifiutato il mittente della busta { $sender ->
            [none] {""}
           *[known] { $sender }{" "}
        }al MAIL FROM: non verificabile, non risolvibile o in un elenco privato.
    .step-1 = Controlla dall’esterno MX, A e SOA del { -domain }: le risposte devono poter tornare.
    .step-2 = Controlla che il return path esista e accetti posta. Le caselle no-reply non devono rispondere 550.
    .step-3 = Se entrambi sono a posto, chiedi il motivo al postmaster del destinatario.
    .avoid = Non disattivare altrove i controlli del mittente per compensare.
sender-refused_null-mx_admin =
    .summary = Il { -domain } ha un null MX: dichiara di non ricevere posta. Perciò il { -server } non ne accetta.
    .step-1 = Sostituisci il null MX del { -domain } con un host che accetti i bounce.
    .step-2 = Altrimenti usa un return path in un altro dominio.
sender-refused_unverified =
    .headline = Questo indirizzo mittente non è ancora confermato
    .summary = { -Service } invia solo per indirizzi e domini confermati. L’{ -sender } non lo è.
    .step-1 = Invia da un indirizzo che hai già confermato lì.
    .step-2 = Conferma questo indirizzo: cerca le impostazioni del mittente o del dominio nel tuo account.
sender-refused_unverified_admin =
    .step-1 = Conferma il { -domain } presso il servizio: pubblica i record DNS che ti dà.
    .step-2 = Controlla che anche From, non solo l’accesso, usi il dominio confermato.
sender-refused_amazon-ses =
    .headline = Questo indirizzo non è verificato su Amazon SES
    .summary = Amazon SES invia solo per indirizzi e domini verificati. Nella sandbox vanno verificati anche i destinatari.
    .step-1 = Invia da un indirizzo verificato.
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = Verifica il dominio in Identities nella console SES, proprio nella regione da cui invii.
    .step-2 = Se la risposta nomina il destinatario: l’account è nella sandbox. Richiedi l’uso in produzione.
    .step-3 = Confronta il dominio From con l’identità: vale un suo sottodominio, non un altro dominio.
sender-refused_sendgrid_admin =
    .step-1 = Apri Settings, Sender Authentication in SendGrid. Autentica il dominio o verifica il singolo mittente.
    .step-2 = Controlla che la chiave API sia dell’account, o subuser, giusto.

sender-authentication =
    .short = il mittente non è provato
    .headline = Non è stato possibile provare il mittente
    .summary = { -Receiver } non ha potuto accertare che il messaggio venga davvero dal dominio { $domain ->
            [none] del mittente
           *[known] { $domain }
        } e non lo ha accettato. Può rimediare solo chi gestisce la posta del mittente.
    .step-1 = Invialo dal solito programma di posta o dalla webmail, con il tuo indirizzo come mittente.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = Non cambiare la password per questo: l’accesso era a posto.
sender-authentication_helpdesk =
    .step-1 = Chiedi come è stato inviato: sito, newsletter, scanner, inoltro o programma di posta.
    .step-2 = Scopri se è rifiutata tutta la posta del dominio o solo un modo di inviarla.
    .step-3 = Passa il caso a chi gestisce il DNS del { -domain }, con la nota qui sotto.
    .avoid = Non far cambiare la password al cliente: l’accesso era a posto.
sender-authentication_admin =
    .summary = Il { -server } ha rifiutato la posta del { -domain } dall’{ -ip }: SPF, DKIM o DMARC non superati.
    .step-1 = Aggiungi l’{ -ip } al record SPF del { -domain }: un solo record TXT, al massimo 10 ricerche DNS.
    .step-2 = Attiva la firma DKIM sul servizio che ha inviato, con { -d-equals }, e pubblica la chiave.
    .step-3 = Invia una prova a una tua casella e leggi Authentication-Results: SPF o DKIM deve passare in linea con From.
    .avoid = Non aprire SPF con +all: chiunque potrebbe inviare a tuo nome.
sender-authentication_spf =
    .headline = Il server di invio non è nell’elenco
    .summary = Il proprietario del { -domain } elenca i server che possono inviare per suo conto (SPF). Quello usato per questo messaggio non c’è.
sender-authentication_spf_helpdesk =
    .step-1 = Chiedi come è stato inviato. SPF non passa soprattutto con inoltri e moduli web.
    .step-2 = Di’ al cliente di inviare dal proprio account, non da un modulo o da un server altrui.
    .step-3 = Passa il caso a chi gestisce il DNS del { -domain }.
sender-authentication_spf_admin =
    .headline = SPF non superato
    .summary = Lo SPF del dominio della busta non autorizza l’{ -ip }.
    .step-1 = Esegui "dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }". Deve esserci un solo record v=spf1, con al massimo 10 ricerche DNS.
    .step-2 = Aggiungi ip4:{ $ip ->
            [none] {" "}e l’IP mittente
           *[known] { $ip }
        }, o l’include del servizio che ha inviato.
    .step-3 = Se il messaggio è stato inoltrato: riscrivi il mittente della busta (SRS) e lascia intatta la firma DKIM.
sender-authentication_dkim =
    .headline = La firma del messaggio non è stata accettata
    .summary = I server di posta sigillano i messaggi con una firma (DKIM). { -Receiver } non ne ha trovata una valida per il { -domain }.
sender-authentication_dkim_admin =
    .headline = DKIM non superato
    .summary = Il { -server } non ha trovato una firma DKIM valida con { -d-equals }.
    .step-1 = Cerca DKIM-Signature in un messaggio inviato e la chiave in "selector._domainkey" più il dominio d=.
    .step-2 = Confronta la chiave pubblicata con quella del server: un valore TXT intero, nessun vecchio selettore.
    .step-3 = Se si rompe per strada: ferma piè di pagina, scanner e gateway che modificano il messaggio dopo la firma.
sender-authentication_dmarc =
    .headline = L’indirizzo mittente non ha superato il controllo
    .summary = Il proprietario del { -domain } chiede di rifiutare la posta se il mittente non è provato (DMARC). È il caso di questo messaggio.
    .step-1 = Invialo con il servizio di posta dell’indirizzo mittente, non con un altro.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = Controlla l’indirizzo mittente: uno di Gmail o Yahoo va inviato proprio da quel servizio.
    .step-2 = Chiedi se è stato inoltrato o è passato da una mailing list: entrambi rompono DMARC.
    .step-3 = Se il dominio è vostro, passa il caso: un servizio di invio manca in SPF o DKIM.
sender-authentication_dmarc_admin =
    .headline = DMARC non superato e il criterio dice no
    .summary = Né SPF né DKIM sono passati in linea con From ({ -domain }), e il criterio DMARC è quarantine o reject.
    .step-1 = Fai passare e allineare uno dei due: DKIM con d= il dominio From, o un return path al suo interno.
    .step-2 = Cerca nei report aggregati (rua=) quale servizio invia dall’{ -ip }.
    .step-3 = Se From è un indirizzo gratuito: invia da quel gestore o usa il tuo dominio.
    .avoid = Non togliere il record DMARC: passerebbero anche i falsari.
sender-authentication_none =
    .headline = Il messaggio non aveva prove del mittente
    .summary = { -Receiver } vuole una prova del mittente. Il messaggio non aveva nessuna delle due solite (SPF e DKIM).
sender-authentication_none_admin =
    .headline = SPF e DKIM non superati{ -at }
    .summary = L’{ -ip } ha inviato per il { -domain }. SPF non elenca quell’IP e non c’era una firma DKIM valida per il dominio.
    .step-1 = Aggiungi il servizio di invio dell’{ -ip } al record SPF del { -domain } (un solo TXT, al massimo 10 ricerche).
    .step-2 = Attiva la firma DKIM su quel servizio con { -d-equals } e pubblica la chiave che ti dà.
    .step-3 = Invia una prova a un indirizzo Gmail e apri «Mostra originale»: SPF e DKIM devono dire entrambi PASS.
sender-authentication_arc_admin =
    .headline = La catena ARC è interrotta
    .summary = Il messaggio è stato inoltrato e i sigilli ARC che garantiscono il primo controllo non sono validi.
    .step-1 = Trova il passaggio che ha modificato il messaggio dopo il sigillo: piè di pagina, scanner, link riscritti.
    .step-2 = Controlla nel DNS le chiavi ARC di chi inoltra.
    .step-3 = Invia direttamente, senza inoltro, per confronto.
sender-authentication_gmail_admin =
    .headline = Rifiutato da Gmail: nessun controllo del mittente superato
    .summary = L’{ -ip } ha inviato per il { -domain }. Gmail vuole SPF o DKIM da tutti; da chi invia in massa SPF, DKIM e DMARC.
    .step-1 = Aggiungi a SPF il servizio dell’{ -ip } e firma con DKIM per il { -domain }.
    .step-2 = Invia una prova a un indirizzo Gmail e apri «Mostra originale»: SPF e DKIM devono dire entrambi PASS.
    .step-3 = Segui il dominio in Google Postmaster Tools. Da 5.000 messaggi al giorno pubblica anche DMARC.
sender-authentication_microsoft365_admin =
    .step-1 = Se il { -domain } invia da Microsoft 365: aggiungi include:spf.protection.outlook.com e DKIM nel portale Defender.
    .step-2 = Se ha inviato un altro servizio: dagli una voce SPF e una chiave DKIM proprie.
    .step-3 = Invia una prova e leggi Authentication-Results: compauth, spf, dkim e dmarc.
sender-authentication_outlook_admin =
    .summary = Outlook.com vuole SPF, DKIM e DMARC dai domini che inviano più di 5.000 messaggi al giorno. Il { -domain } non li ha superati.
    .step-1 = Pubblica tutti e tre: SPF con l’{ -ip }, chiavi DKIM e DMARC con almeno p=none.
    .step-2 = Allinea SPF o DKIM al dominio From.
    .step-3 = Prova con una casella outlook.com e leggi Authentication-Results nell’origine del messaggio.
sender-authentication_yahoo_admin =
    .step-1 = Fai passare SPF o DKIM per il { -domain }. Per l’invio di massa servono entrambi e DMARC con almeno p=none.
    .step-2 = Allinea uno dei due al dominio From.
    .step-3 = Controlla il dominio nello Yahoo Sender Hub (senders.yahooinc.com).

relay-denied =
    .short = manca l’accesso al server
    .headline = Il server non inoltra questo messaggio
    .summary = Il server di posta doveva inviare a un altro dominio, ma lo fa solo per i propri utenti. Di solito manca l’accesso.
    .step-1 = Apri le impostazioni della posta in uscita (SMTP) nel programma di posta e attiva l’autenticazione.
    .step-2 = Confronta server in uscita e porta con la guida del tuo gestore: spesso la porta è 587 o 465.
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = Chiedi server in uscita, porta e nome utente usati dal programma.
    .step-2 = Imposta la porta 587 con STARTTLS o 465 con TLS, e l’indirizzo completo come nome utente.
    .step-3 = Se l’avviso è arrivato dopo, da un altro server, passa il caso: un MX punta a un host che non conosce il dominio.
relay-denied_admin =
    .summary = Il { -server } non è configurato per accettare posta per { -recipient } dall’{ -ip }.
    .step-1 = Se è il tuo server in uscita: fai autenticare il programma su 587 o 465, o aggiungi il suo IP alle reti fidate.
    .step-2 = Se è l’MX del destinatario: lì il dominio manca tra quelli locali o di relay. Controlla "dig MX".
    .step-3 = Confronta tutti gli host MX: spesso a uno vecchio o di riserva manca il dominio.
    .avoid = Non aprire il relay a tutti: gli spammer lo trovano in poche ore.
relay-denied_not-logged-in =
    .headline = Il programma di posta non ha fatto l’accesso
    .summary = { -Service } invia solo per chi ha fatto l’accesso. Il programma di posta non l’ha fatto sul server in uscita.
relay-denied_microsoft365_admin =
    .headline = Nessun connettore corrisponde al server di invio
    .summary = Microsoft 365 non ha potuto associare l’{ -ip } a un tenant, quindi non ha inoltrato.
    .step-1 = Controlla il connettore in ingresso: deve contenere l’{ -ip } o il nome del certificato in uso.
    .step-2 = Se IP o certificato è cambiato: aggiorna il connettore nell’interfaccia di amministrazione di Exchange, Flusso di posta.
    .step-3 = Se è l’host sbagliato: usa l’MX del destinatario o smtp.office365.com con accesso.
relay-denied_gmail_admin =
    .headline = Il relay di Google non conosce questo mittente
    .step-1 = Apri App, Google Workspace, Gmail, Routing, Servizio di inoltro SMTP nella Console di amministrazione.
    .step-2 = Consenti lì l’{ -ip } o richiedi l’autenticazione SMTP, e invia da un dominio dell’organizzazione.
    .step-3 = Imposta come nome EHLO del server uno dei tuoi domini.

relay-denied_exchange_admin =
    .step-1 = Se { -recipient } è interno: aggiungi il suo dominio ai domini accettati.
    .step-2 = Se un dispositivo deve inviare all’esterno: crea per il suo IP un connettore di ricezione con diritto di relay.
    .step-3 = Se il programma può fare l’accesso: usa il connettore Client Frontend sulla 587.

login-required =
    .short = serve l’accesso
    .headline = Per inviare serve l’accesso
    .summary = { -Your-service } accetta posta solo dopo l’accesso. Il tuo programma di posta non l’ha fatto, o non con una connessione sicura.
    .step-1 = Apri le impostazioni della posta in uscita (SMTP) e attiva l’autenticazione con il tuo indirizzo e la password.
    .step-2 = Scegli SSL/TLS con la porta 465, o STARTTLS con la 587.
    .step-3 = Confronta le impostazioni con la guida del tuo gestore di posta.
login-required_helpdesk =
    .summary = Il { -login-server } accetta posta dai propri utenti solo dopo l’accesso. Il programma del cliente non l’ha fatto, o non con una connessione sicura.
    .step-1 = Controlla il server in uscita: autenticazione attiva, indirizzo completo come nome utente, TLS attivo.
    .step-2 = Usa la porta 587 o 465, non la 25.
    .step-3 = Chiedi se c’è di mezzo un antivirus o una VPN: alcuni tolgono l’accesso o il TLS.
login-required_admin =
    .summary = Il { -login-server } vuole AUTH, o prima STARTTLS, su questa porta.
    .step-1 = Imposta 587 con STARTTLS o 465 con TLS, e AUTH con credenziali reali.
    .step-2 = Leggi la risposta EHLO dopo TLS: spesso AUTH è offerto solo lì.
    .step-3 = Se questo host deve ricevere dall’esterno: usa la porta 25 e non chiedere AUTH agli altri server.
login-required_microsoft365_admin =
    .step-1 = Imposta smtp.office365.com, porta 587, STARTTLS, con una casella con licenza e SMTP autenticato.
    .step-2 = Se non supporta l’autenticazione moderna: usa un connettore per il suo IP fisso, o High Volume Email per la posta interna.
    .step-3 = Se scrive solo all’interno: invia all’MX del tenant sulla porta 25 senza accesso.

login-failed =
    .short = l’accesso non è riuscito
    .headline = L’accesso è stato rifiutato
    .summary = { -Your-service } non ha accettato il nome utente e la password inviati dal programma di posta. Il messaggio non è partito.
    .step-1 = Accedi al sito del tuo gestore di posta con lo stesso indirizzo e la stessa password.
    .step-2 = Inserisci di nuovo la password nel programma di posta, alla voce server in uscita (SMTP).
    .step-3 = Se il sito funziona e il programma no: cerca lì una «password per le app».
    .avoid = Non insistere: molti servizi bloccano l’account dopo alcuni tentativi sbagliati.
login-failed_helpdesk =
    .summary = Il { -login-server } non ha accettato nome utente e password del programma del cliente. Non è partito nulla.
    .step-1 = Controlla il nome utente: quasi tutti i servizi vogliono l’indirizzo completo.
    .step-2 = Fai accedere il cliente dal browser: si vedono blocchi, verifica in due passaggi e password scadute.
    .step-3 = Cerca vecchi dispositivi che usano ancora la vecchia password: causano blocchi.
login-failed_admin =
    .summary = Il { -login-server } ha rifiutato AUTH: credenziali sbagliate o meccanismo disattivato.
    .step-1 = Guarda il log degli accessi per utente e ora: password sbagliata, blocco, criterio o meccanismo.
    .step-2 = Controlla quali meccanismi offre EHLO dopo TLS e quale usa il programma.
    .step-3 = Se compaiono molti account o paesi: è un attacco. Limita i tentativi e chiedi un secondo fattore.
login-failed_app-password =
    .headline = Serve una password per le app
    .summary = { -Service } non accetta la password normale dai programmi di posta. Vuole una password per le app: una seconda, per un solo programma.
    .step-1 = Accedi al tuo account dal browser, apri le impostazioni di sicurezza e crea una password per le app.
    .step-2 = Inseriscila nel programma di posta al posto della password normale.
    .step-3 = Elimina lì le password per le app che non usi più.
    .avoid = Non disattivare la verifica in due passaggi per aggirare il blocco.
login-failed_app-password_helpdesk =
    .step-1 = Di’ al cliente che la password normale è giusta, ma nei programmi di posta non funziona.
    .step-2 = Guidalo nelle impostazioni di sicurezza: verifica in due passaggi attiva, poi nuova password per le app.
    .step-3 = Incollala senza spazi, sia per la posta in arrivo sia per quella in uscita.
login-failed_app-password_admin =
    .step-1 = Crea una password per le app per l’account di servizio, o passa il programma a OAuth 2.0 (XOAUTH2).
    .step-2 = Controlla che i criteri dell’organizzazione consentano le password per le app.
login-failed_basic-auth-off =
    .headline = Questo tipo di accesso è disattivato
    .summary = { -Service } qui non accetta più solo nome utente e password. Il programma deve usare l’accesso moderno, con una finestra del browser.
    .step-1 = Aggiorna il programma di posta, rimuovi l’account e aggiungilo di nuovo: si aprirà una finestra di accesso.
    .step-2 = Intanto usa la webmail.
    .step-3 = { -note-to-admin }
    .avoid = Non reimpostare la password: è rifiutata anche quella giusta.
login-failed_basic-auth-off_helpdesk =
    .step-1 = Di’ al cliente che la password non c’entra.
    .step-2 = Controlla quanto è vecchio il programma: deve conoscere OAuth 2.0 («autenticazione moderna»).
    .step-3 = Passa il caso per dispositivi e script: serve un altro modo di inviare.
login-failed_basic-auth-off_admin =
    .summary = Il { -login-server } rifiuta l’autenticazione di base per questo utente o per tutta l’organizzazione.
    .step-1 = Passa il programma a OAuth 2.0 (XOAUTH2 su SMTP).
    .step-2 = Se è Microsoft 365: guarda Set-CASMailbox -SmtpClientAuthenticationDisabled, impostazioni predefinite di sicurezza e criteri di autenticazione.
    .step-3 = Se un dispositivo non conosce OAuth: invia tramite un connettore per IP o un servizio di posta per dispositivi.
login-failed_account-disabled =
    .headline = L’account è disattivato
    .summary = L’accesso era giusto, ma l’account non può inviare. { -Service } lo ha bloccato o chiuso.
    .step-1 = Accedi dal browser: spesso un avviso spiega perché.
    .step-2 = Scrivi all’assistenza del tuo gestore di posta o a chi gestisce la tua posta.
login-failed_account-disabled_admin =
    .step-1 = Controlla se l’account ha un blocco dell’accesso, una licenza mancante o un blocco per abusi.
    .step-2 = Se è stato violato: reimposta la password e chiudi tutte le sessioni prima di sbloccarlo.
login-failed_web-login =
    .headline = Serve prima un accesso dal browser
    .summary = { -Service } non sapeva chi fosse e ha bloccato il programma di posta.
    .step-1 = Accedi dal browser dallo stesso computer e rete, e conferma la tua identità.
    .step-2 = Riprova con il programma di posta entro qualche minuto.
    .step-3 = Se chiede di nuovo, crea una password per le app.
login-failed_web-login_admin =
    .step-1 = Accedi una volta dal browser dalla rete del server e rispondi alla domanda di sicurezza.
    .step-2 = Usa OAuth 2.0 o una password per le app: spesso gli accessi semplici dai data center sono bloccati.
login-failed_wrong-password =
    .headline = Nome utente o password sbagliati
    .summary = { -Service } conosce questo tipo di accesso, ma nome utente e password non corrispondono.
login-failed_too-many-tries =
    .headline = Troppi tentativi di accesso
    .summary = { -Service } ha visto troppi accessi sbagliati e per un po’ ne blocca altri.
    .step-1 = Aspetta { $wait ->
            [none] mezz’ora
           *[known] { $wait }
        } e intanto non provare.
    .step-2 = Correggi la password su tutti i telefoni e computer che usano l’account.
    .step-3 = Se non sai chi ha provato, cambia la password dal browser.
login-failed_too-many-tries_admin =
    .step-1 = Trova nel log da dove vengono i tentativi: vecchio dispositivo, script o attacco.
    .step-2 = Fermalo, poi aspetta che il blocco finisca.
login-failed_gmail =
    .summary = Google non ha accettato l’accesso. I programmi di posta devono usare «Accedi con Google» o una password per le app, non quella normale.
    .step-1 = Rimuovi l’account dal programma di posta e aggiungilo di nuovo con «Accedi con Google».
    .step-2 = Se il programma non lo permette: attiva la verifica in due passaggi e crea una password per le app su myaccount.google.com/apppasswords.
    .step-3 = Inserisci quelle 16 lettere come password.
login-failed_gmail_helpdesk =
    .step-1 = Chiedi quale programma è. Se offre «Accedi con Google»: rimuovi l’account e aggiungilo di nuovo.
    .step-2 = Altrimenti: controlla che la verifica in due passaggi sia attiva, poi fai creare una password per le app.
    .step-3 = Passa il caso per scanner, script e account Workspace che non possono creare password per le app.
login-failed_gmail_admin =
    .step-1 = Usa OAuth 2.0 (XOAUTH2) o la password per le app di un account con verifica in due passaggi, su smtp.gmail.com porta 587.
    .step-2 = Se inviano dispositivi di un Workspace: usa smtp-relay.gmail.com con il loro IP consentito nella Console di amministrazione.
    .step-3 = Cerca un accesso bloccato tra gli eventi di accesso dell’utente nella Console di amministrazione.
login-failed_yahoo =
    .summary = Yahoo non ha accettato l’accesso. Un programma di posta deve usare la finestra di accesso di Yahoo o una password per le app.
    .step-1 = Accedi a Yahoo dal browser, apri Sicurezza account e genera una password per le app.
    .step-2 = Inseriscila nel programma di posta al posto della password normale.
login-failed_icloud =
    .summary = Apple non ha accettato l’accesso. I programmi di posta richiedono una password specifica per l’app, non quella dell’Account Apple.
    .step-1 = Accedi a account.apple.com, apri Accesso e sicurezza e crea una password specifica per l’app.
    .step-2 = Inseriscila nel programma di posta. Il server in uscita è smtp.mail.me.com, porta 587.
login-failed_microsoft365 =
    .step-1 = Accedi a outlook.office.com. Se non riesci, la password è sbagliata o l’account è bloccato.
    .step-2 = Rimuovi l’account dal programma di posta e aggiungilo di nuovo, con la finestra di accesso di Microsoft.
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = Guarda il log degli accessi in Entra ID: password sbagliata, accesso condizionale o autenticazione legacy bloccata.
    .step-2 = Controlla SMTP autenticato per l’utente: interfaccia di amministrazione di Microsoft 365, Utenti attivi, Posta, Gestisci app di posta.
    .step-3 = Controlla il tenant: Get-TransportConfig mostra SmtpClientAuthenticationDisabled. Preferisci OAuth 2.0.
login-failed_outlook =
    .summary = Microsoft non ha accettato l’accesso. Outlook.com, Hotmail e Live richiedono l’accesso moderno, con una finestra del browser.
    .step-1 = Aggiorna il programma di posta, rimuovi l’account e aggiungilo di nuovo: si aprirà una finestra di accesso.
    .step-2 = Se il programma lo chiede, imposta OAuth2 per la posta in arrivo e in uscita.
    .step-3 = Intanto leggi e invia posta su outlook.com.
    .avoid = Non reimpostare la password: è rifiutata anche quella giusta.
login-failed_comcast =
    .step-1 = Accedi a Xfinity dal browser e consenti i programmi esterni nelle impostazioni di sicurezza della posta.
    .step-2 = Inserisci di nuovo la password nel programma di posta. Il server in uscita è smtp.comcast.net, porta 587.
login-failed_naver =
    .step-1 = Accedi dal browser e attiva POP3/SMTP o IMAP/SMTP nelle impostazioni della posta.
    .step-2 = Se usi la verifica in due passaggi, usa una password per le app.
login-failed_gmx =
    .step-1 = Accedi dal browser e consenti POP3 e IMAP nelle impostazioni: senza, i programmi di posta restano fuori.
    .step-2 = Se usi la verifica in due passaggi: crea una password per le app nelle impostazioni di sicurezza.
    .step-3 = Inserisci di nuovo la password nel programma di posta, anche per il server in uscita.
login-failed_t-online =
    .step-1 = Imposta una «password email» per i programmi di posta nell’area clienti Telekom: la password di accesso lì non funziona.
    .step-2 = Inseriscila nel programma per la posta in arrivo e in uscita.
login-failed_qq =
    .step-1 = Accedi a mail.qq.com, apri le impostazioni dell’account e attiva il servizio SMTP.
    .step-2 = Inserisci il codice di autorizzazione che ricevi al posto della password.
login-failed_netease =
    .step-1 = Accedi dal browser, apri le impostazioni POP3/SMTP/IMAP e attiva il servizio.
    .step-2 = Inserisci il codice di autorizzazione che ricevi al posto della password.
login-failed_yandex =
    .step-1 = Accedi dal browser e consenti i programmi di posta nelle impostazioni della posta.
    .step-2 = Crea una password per le app per la posta nel tuo Yandex ID e inseriscila nel programma.
login-failed_mail-ru =
    .step-1 = Accedi dal browser e crea una password per app esterne nelle impostazioni di sicurezza.
    .step-2 = Inseriscila nel programma di posta al posto della password normale.
login-failed_zoho =
    .step-1 = Se la verifica in due passaggi è attiva, crea una password per le app nel tuo account Zoho.
    .step-2 = Controlla il server in uscita: dipende dalla regione del tuo account.
login-failed_amazon-ses_admin =
    .step-1 = Usa credenziali SMTP create nella console SES: non sono la chiave di accesso e valgono per una sola regione.
    .step-2 = Controlla che l’utente IAM sia attivo e possa chiamare ses:SendRawEmail.
login-failed_godaddy =
    .step-1 = Imposta il server in uscita su smtpout.secureserver.net, porta 465 con SSL.
    .step-2 = Inserisci il tuo indirizzo completo e la sua password.

send-as-denied =
    .short = il mittente non è il tuo
    .headline = Questo indirizzo mittente non si può usare
    .summary = L’accesso è riuscito, ma { -your-service } non consente a questo account di inviare con l’{ -sender }.
    .step-1 = Scegli il tuo indirizzo come mittente, poi invia di nuovo.
    .step-2 = Controlla che il server in uscita nel programma di posta sia proprio quello di questo indirizzo.
    .step-3 = Chiedi al tuo amministratore il permesso di inviare con quell’indirizzo.
send-as-denied_helpdesk =
    .summary = Il cliente ha fatto l’accesso, ma questo account non può inviare con l’{ -sender }.
    .step-1 = Confronta l’indirizzo mittente con il nome utente del server in uscita.
    .step-2 = Cerca account scambiati: la posta di un indirizzo che esce dal server di un altro.
    .step-3 = Se l’indirizzo è condiviso, passa il caso per far concedere «Invia come».
send-as-denied_admin =
    .summary = L’utente non può usare l’{ -sender } in MAIL FROM o From.
    .step-1 = Concedi all’utente «Invia come» su quella casella, o aggiungi l’indirizzo come suo alias.
    .step-2 = Se è un dispositivo o un programma: dagli una casella propria e impostala in From.
    .step-3 = Se è Postfix: guarda smtpd_sender_login_maps.
send-as-denied_microsoft365_admin =
    .step-1 = Esegui Add-RecipientPermission CASELLA -AccessRights SendAs -Trustee UTENTE. Può volerci un’ora.
    .step-2 = Se il programma invia con un alias: consenti l’invio dagli alias per l’organizzazione.
    .step-3 = Controlla che From nel programma sia la casella con cui accede.

account-blocked =
    .short = il tuo account è bloccato
    .headline = L’account ora non può inviare posta
    .summary = { -Your-service } ha bloccato l’invio da questo account. Spesso è uscita troppa posta o lo ha usato qualcun altro.
    .step-1 = Cambia la password dal browser, da un computer di cui ti fidi.
    .step-2 = Guarda posta inviata, inoltri e regole: elimina ciò che non è tuo.
    .step-3 = Chiedi al tuo amministratore, o all’assistenza del gestore di posta, di riaprire l’account.
    .avoid = Non usare un nuovo account prima di aver ripulito il vecchio.
account-blocked_helpdesk =
    .summary = { -Service } ha bloccato l’invio dall’account del cliente. Di solito c’entrano troppa posta, spam o una password rubata.
    .step-1 = Chiedi di invii strani, accessi insoliti e messaggi che chiedevano la password.
    .step-2 = Prima di tutto fai cambiare la password e chiudere tutte le sessioni.
    .step-3 = Passa il caso per lo sblocco solo dopo: un secondo blocco dura di più.
account-blocked_admin =
    .summary = Il { -login-server } blocca l’account mittente{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } o tutto il tenant, molto probabilmente per spam.
    .step-1 = Reimposta la password, chiudi le sessioni, togli regole, inoltri e consensi di app estranei.
    .step-2 = Cerca che cosa è partito negli ultimi giorni e da quali IP.
    .step-3 = Chiedi lo sblocco al servizio e imposta limiti e un secondo fattore.
account-blocked_microsoft365_admin =
    .step-1 = Reimposta la password, revoca le sessioni, controlla regole e inoltri, attiva un secondo fattore.
    .step-2 = Sblocca l’utente nel portale Defender: Posta elettronica e collaborazione, Entità con restrizioni.
    .step-3 = Se è bloccato tutto il tenant (5.7.705, 5.7.708, 5.7.750): verifica i suoi domini, poi apri un ticket.
account-blocked_amazon-ses_admin =
    .step-1 = Leggi lo stato dell’account nella console SES: tassi di bounce e reclami, eventuali revisioni.
    .step-2 = Ferma la posta che lo ha causato, poi rispondi al ticket dicendo che cosa hai cambiato.
account-blocked_zoho_admin =
    .step-1 = Reimposta la password e controlla gli inoltri, poi sblocca l’account nella console di Zoho Mail.
    .step-2 = Se è bloccato anche lì, scrivi all’assistenza Zoho.

sending-limit =
    .short = il limite è raggiunto
    .headline = Il limite di invio per ora è esaurito
    .summary = { -Your-service } limita gli invii di ogni account. Il limite è raggiunto. Il messaggio non è partito.
    .step-1 = Aspetta { $wait ->
            [none] fino a domani
           *[known] { $wait }
        }, poi invia di nuovo il messaggio.
    .step-2 = Scrivi a meno persone per volta o, se sono molte, usa un servizio di newsletter.
    .step-3 = Se non hai inviato tanto, cambia la password: forse l’ha fatto qualcun altro.
    .avoid = Non insistere: in molti servizi conta ogni tentativo.
sending-limit_helpdesk =
    .summary = L’account del cliente ha inviato quanto { -service } consente per ora. Il messaggio non è partito.
    .step-1 = Chiedi a quante persone ha scritto oggi il cliente e con quale strumento.
    .step-2 = Se il numero non torna, controlla se l’account è usato da altri.
    .step-3 = Di’ al cliente quando riparte il limite: quasi sempre 24 ore dopo il primo messaggio.
sending-limit_admin =
    .summary = L’account mittente{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } ha superato un limite del { -login-server }.
    .step-1 = Conta i suoi messaggi delle ultime 24 ore: processo, lista o account violato?
    .step-2 = Rallenta il processo o sposta l’invio di massa su un servizio apposito.
    .step-3 = Se il volume è reale, chiedi un limite più alto.
sending-limit_day =
    .headline = Il limite di invio giornaliero è esaurito
sending-limit_trial =
    .headline = Un account di prova ha un limite di invio basso
    .summary = { -Service } fa inviare poco agli account di prova. Il limite è raggiunto.
    .step-1 = Aspetta fino a domani, poi invia di nuovo.
    .step-2 = Se devi inviare di più, scegli un piano a pagamento.
sending-limit_trial_admin =
    .step-1 = Passa il tenant o l’account a un piano a pagamento e verifica il suo dominio.
sending-limit_gmail =
    .summary = Un account Gmail può scrivere a circa 500 persone al giorno. Un account Workspace può inviare 2.000 messaggi. Il limite è raggiunto.
    .step-1 = Aspetta fino a 24 ore. Puoi comunque leggere la posta.
    .step-2 = Per scrivere a molte persone usa un gruppo Google o un servizio di newsletter.
sending-limit_microsoft365_admin =
    .step-1 = Esegui una traccia dei messaggi del mittente. Una casella può raggiungere 10.000 destinatari al giorno; il tenant ha un limite suo.
    .step-2 = Guarda in Entità con restrizioni nel portale Defender e cerca usi impropri.
    .step-3 = Sposta l’invio di massa su un servizio apposito.
sending-limit_amazon-ses_admin =
    .step-1 = Confronta frequenza e invii delle 24 ore con le quote nella console SES.
    .step-2 = Rallenta l’invio e riprova dopo il 454 con pause crescenti.
    .step-3 = Richiedi un aumento di quota o esci dalla sandbox.

suppressed =
    .short = l’invio non è stato tentato
    .headline = Il messaggio è stato trattenuto di proposito
    .summary = { -Your-service } non ha tentato la consegna: la posta per { -recipient } non arrivava, o la persona si è cancellata o non la vuole.
    .step-1 = Controlla che l’indirizzo sia giusto e che la persona voglia la tua posta.
    .step-2 = Se è una cosa personale, scrivile dalla tua casella.
    .step-3 = Se l’indirizzo è giusto, chiedi a chi gestisce lo strumento di invio di toglierlo dalla lista di esclusione.
suppressed_helpdesk =
    .summary = { -Service } non ha tentato: { -recipient } è nel suo elenco di indirizzi irraggiungibili o che non vogliono posta.
    .step-1 = Cerca l’indirizzo nella lista di soppressione dello strumento di invio: mancato recapito, reclamo o cancellazione?
    .step-2 = Togli un mancato recapito solo quando la casella funziona di nuovo.
    .step-3 = Lascia reclami e cancellazioni, se la persona non chiede la posta.
suppressed_admin =
    .summary = Il servizio di invio ha l’{ -address } nella lista di soppressione e non ha tentato.
    .step-1 = Leggi data e motivo della voce tramite API o console.
    .step-2 = Se la casella funziona di nuovo, togli la voce e invia un messaggio.
    .step-3 = Tieni le voci da reclami: scrivere a chi non vuole danneggia tutto il dominio.
suppressed_amazon-ses_admin =
    .step-1 = Cerca nella console SES in Suppression list, o con "aws sesv2 get-suppressed-destination".
    .step-2 = Togli la voce quando la casella riceve di nuovo. L’elenco vale per regione.
suppressed_sendgrid_admin =
    .step-1 = Cerca in Suppressions su SendGrid: bounces, blocks, spam reports, unsubscribes.
    .step-2 = Togli la voce quando il motivo non c’è più.
suppressed_sparkpost_admin =
    .step-1 = Cerca nella lista di soppressione di SparkPost, anche in quella del subaccount.
    .step-2 = Togli la voce quando il motivo non c’è più.
suppressed_mailgun_admin =
    .step-1 = Cerca in Suppressions del dominio di invio su Mailgun.
    .step-2 = Togli la voce quando il motivo non c’è più.

## The name of the sending server

blocklisted =
    .short = il server è in una lista
    .headline = Il server di invio è in una lista di blocco
    .summary = { -Receiver } blocca i server presenti { $blocklist ->
            [none] in un elenco di fonti di spam
           *[known] nella lista di blocco { $blocklist }
        }. Il server di invio è tra questi. Riguarda il server, non te.
    .step-1 = { -note-to-admin }
    .step-2 = Intanto scrivi alla persona da un altro account.
    .avoid = Non inviarlo di nuovo finché il server è nella lista: ogni tentativo viene rifiutato.
blocklisted_helpdesk =
    .summary = Il { -server } blocca i mittenti presenti { -in-list }, e { -listed } è tra questi. Riguarda il server o il dominio, non il cliente.
    .step-1 = Cerca { -listed } { $blocklist ->
            [none] nella lista indicata dalla risposta
           *[known] su { $blocklist }
        }: è presente ora, e da quando?
    .step-2 = Scopri di chi è: vostro server, del gestore o linea di casa del cliente.
    .step-3 = Passa il caso al proprietario del server. Di’ al cliente che il suo computer può non c’entrare.
blocklisted_admin =
    .summary = Il { -server } ha rifiutato la posta perché { -listed } è { -in-list }.
    .step-1 = Cercalo nella lista e leggi il motivo. Controlla che la risposta nomini il tuo IP o dominio.
    .step-2 = Togli prima la causa: account violato, host infetto, modulo aperto, indirizzi comprati.
    .step-3 = Chiedi la rimozione sulla pagina della lista. Quasi sempre è gratis.
    .avoid = Non chiedere la rimozione prima di aver tolto la causa: la seconda volta dura di più.
blocklisted_spamhaus_admin =
    .step-1 = Cerca { -listed } su check.spamhaus.org: la pagina dice quale lista e perché.
    .step-2 = Se è PBL: invia dal server del tuo provider, o rimuovi tu un IP fisso con reverse DNS corretto.
    .step-3 = Se è XBL, CSS o DBL: ripulisci prima host, account o sito. Le rimozioni SBL le chiede il provider.
blocklisted_spamhaus_helpdesk =
    .step-1 = Cerca { -listed } su check.spamhaus.org e leggi quale lista è.
    .step-2 = Se è PBL: il programma del cliente invia da solo. Imposta il server in uscita del gestore, con accesso.
    .step-3 = Se è un’altra lista, passa il caso al proprietario del server: da lì parte spam.
dns-failed_list-query =
    .headline = Il destinatario legge male la lista di blocco
    .summary = La risposta 127.255.255.x di Spamhaus non indica una presenza in lista: la ricerca del destinatario è configurata male o rifiutata.
dns-failed_list-query_admin =
    .step-1 = Avvisa il postmaster del destinatario: 252 è una zona scritta male, 254 un resolver pubblico, 255 troppe richieste.
    .step-2 = Se il server è tuo: usa un tuo resolver o una chiave Data Query Service.
blocklisted_spamcop_admin =
    .step-1 = Cerca { -listed } su spamcop.net/bl.shtml: contano le segnalazioni dell’ultimo giorno.
    .step-2 = Ferma lo spam. La voce sparisce da sola circa 24 ore dopo l’ultima segnalazione.
blocklisted_uceprotect_admin =
    .step-1 = Cerca { -listed } su uceprotect.net e leggi il livello: 1 è il tuo IP, 2 il tuo blocco di IP, 3 tutto il provider.
    .step-2 = Se è il livello 1: togli la causa e aspetta sette giorni. Se è 2 o 3: avvisa il provider.
    .step-3 = Chiedi al destinatario di non rifiutare per i livelli 2 e 3: colpiscono anche chi non ha fatto nulla.
    .avoid = Non pagare per una rimozione rapida prima di aver tolto la causa.
blocklisted_sorbs_admin =
    .headline = Il destinatario usa una lista che non c’è più
    .summary = SORBS ha chiuso a giugno 2024. Un server che la usa ancora è configurato male.
    .step-1 = Chiedi al postmaster del destinatario di togliere SORBS dalle impostazioni.
    .step-2 = Se il server è tuo: togli ogni zona sotto sorbs.net.
blocklisted_cloudmark_admin =
    .step-1 = Cerca { -listed } su csi.cloudmark.com e chiedi lì un reset.
    .step-2 = Cerca prima spam e picchi di volume: finché ci sono, il reset non regge.
blocklisted_abusix_admin =
    .step-1 = Cerca { -listed } su lookup.abusix.com: la pagina dice quale lista e perché.
    .step-2 = Togli la causa, poi chiedi lì la rimozione.
blocklisted_barracuda_admin =
    .step-1 = Cerca { -listed } su barracudacentral.org/lookups.
    .step-2 = Togli la causa, poi usa barracudacentral.org/rbl/removal-request.
blocklisted_proofpoint_admin =
    .step-1 = Cerca { -listed } su ipcheck.proofpoint.com e chiedi lì la rimozione.
    .step-2 = Cerca prima account violati e picchi di volume.
blocklisted_outlook_admin =
    .step-1 = Cerca { -listed } su check.spamhaus.org e risolvi ciò che indica: Outlook.com usa quella lista.
    .step-2 = Dopo la rimozione aspetta qualche ora, poi riprova.
blocklisted_comcast_admin =
    .step-1 = Cerca { -listed } su Spamhaus, Cloudmark CSI e Sender Score: le ultime tre cifre del codice BL dicono quale.
    .step-2 = Chiedi la rimozione alla lista che lo contiene. Comcast si adegua da sola.

ip-blocked =
    .short = il server è bloccato
    .headline = Il server di invio lì è bloccato
    .summary = { -Receiver } non accetta posta dal server che ha inviato il messaggio. Riguarda il server, non te o il tuo testo.
    .step-1 = { -note-to-admin }
    .step-2 = Intanto scrivi alla persona da un altro account.
    .avoid = Non cambiare il testo o la password per questo: non serve.
ip-blocked_helpdesk =
    .summary = Il { -server } non accetta posta dall’{ -ip }. Indirizzo, testo e accesso del cliente sono a posto.
    .step-1 = Controlla se è rifiutata la posta di tutti gli utenti per questa azienda: allora è il server.
    .step-2 = Chiedi se il cliente invia direttamente da casa o da un piccolo server proprio.
    .step-3 = Passa il caso con la nota qui sotto: il proprietario dell’{ -ip } deve chiedere lo sblocco.
    .avoid = Non far cambiare al cliente testo o password: non serve.
ip-blocked_admin =
    .summary = Il { -server } blocca l’{ -ip } con un elenco proprio.
    .step-1 = Cerca la causa: spam da un account, un modulo o un vicino nello stesso blocco di IP.
    .step-2 = Segui il link nella risposta o scrivi a postmaster@ lì, con IP, ora e risposta.
    .step-3 = Cerca l’{ -ip } anche nelle liste pubbliche e instrada la posta urgente da un altro host.
    .avoid = Non passare a un altro IP prima di aver tolto la causa: il blocco ti segue.
ip-blocked_dynamic =
    .headline = La posta inviata da linee di casa è rifiutata
    .summary = Il messaggio è arrivato direttamente da una linea di casa o mobile. { -Receiver } accetta posta solo da veri server di posta.
    .step-1 = Imposta nel programma il server in uscita del tuo gestore di posta, con accesso.
    .step-2 = Intanto invia dalla webmail.
ip-blocked_dynamic_admin =
    .summary = Il { -server } considera l’{ -ip } dinamico o residenziale.
    .step-1 = Invia dallo smarthost del tuo provider sulla 587 con AUTH.
    .step-2 = Se l’IP è fisso: imposta un PTR con un tuo nome e fai togliere il blocco di IP dalla PBL di Spamhaus.
ip-blocked_country =
    .headline = La posta da questo paese o rete è rifiutata
    .summary = { -Receiver } non accetta posta dal paese o dalla rete da cui viene il messaggio.
    .step-1 = Chiedi alla persona in un altro modo di far consentire il tuo indirizzo.
    .step-2 = Intanto scrivi da un altro gestore di posta.
ip-blocked_country_admin =
    .step-1 = Chiedi all’amministratore del destinatario un’eccezione per l’{ -ip } e il { -domain }.
    .step-2 = Se la posizione dell’IP è sbagliata, falla correggere nei servizi di geolocalizzazione.
    .step-3 = Invia tramite un relay in un’altra rete.
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 blocca l’{ -ip }.
    .step-1 = Inserisci l’{ -ip } su sender.office.com e segui il messaggio che ricevi.
    .step-2 = Se la risposta dice 5.7.511: scrivi a delist@messaging.microsoft.com con la risposta intera.
    .step-3 = Se dice 5.7.507 o 5.7.513: ti blocca l’azienda del destinatario. Chiedi al suo amministratore.
ip-blocked_outlook_admin =
    .summary = Outlook.com ha l’{ -ip } o il suo blocco di IP in un elenco proprio (S3140, S3150).
    .step-1 = Chiedi lo sblocco con il modulo di supporto per mittenti: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = Registra l’IP in SNDS e iscriviti a JMRP, per vedere reclami e trappole antispam.
    .step-3 = Rispondi al rifiuto automatico e chiedi l’esame di una persona.
ip-blocked_yahoo_admin =
    .step-1 = Cerca prima l’{ -ip } su Spamhaus: molti blocchi di Yahoo vengono da lì.
    .step-2 = Togli la causa, poi usa il modulo di contatto dello Yahoo Sender Hub (senders.yahooinc.com).
ip-blocked_gmail_admin =
    .step-1 = Se l’{ -ip } è una linea di casa o cloud, invia dal server del tuo provider.
    .step-2 = Imposta un PTR coerente, SPF e DKIM. Su IPv6 Gmail li esige.
ip-blocked_gmx_admin =
    .step-1 = Apri il link in fondo alla risposta: postmaster.gmx.net indica la causa e come ottenere lo sblocco.
    .step-2 = Controlla prima PTR, nome HELO e account infetti.
ip-blocked_t-online_admin =
    .summary = Telekom accetta posta dai nuovi server solo se sa chi li gestisce.
    .step-1 = Imposta un PTR con un nome host del tuo dominio, e su quel dominio un sito con i tuoi contatti.
    .step-2 = Scrivi a tosa@rx.t-online.de indicando l’{ -ip } e chiedi lo sblocco.
ip-blocked_orange_admin =
    .step-1 = Cerca l’{ -ip } su csi.cloudmark.com e chiedi lì un reset: Orange usa quella lista.
    .step-2 = Tieni poche connessioni verso Orange e un flusso regolare.
ip-blocked_comcast_admin =
    .step-1 = Apri il link nella risposta: spiega il codice e porta al modulo di rimozione.
    .step-2 = Se il codice inizia con ES: l’{ -ip } conta come linea di casa. Invia tramite un server di posta.
ip-blocked_cox_admin =
    .step-1 = Scrivi a unblock.request@cox.net con l’{ -ip } e la risposta, dopo aver tolto la causa.
ip-blocked_charter_admin =
    .step-1 = Scrivi a unblock@charter.net con l’{ -ip } e la risposta, dopo aver tolto la causa.
ip-blocked_godaddy_admin =
    .step-1 = Chiedi la rimozione su unblock.secureserver.net, dopo aver tolto la causa.
ip-blocked_proofpoint_admin =
    .step-1 = Cerca l’{ -ip } su ipcheck.proofpoint.com e chiedi lì la rimozione.
ip-blocked_ironport_admin =
    .step-1 = Cerca l’{ -ip } su talosintelligence.com: i gateway Cisco seguono la sua reputazione.
    .step-2 = Togli la causa. Apri lì un ticket di reputazione o chiedi un’eccezione al destinatario.
ip-blocked_free_admin =
    .step-1 = Cerca spam e molti destinatari sconosciuti dall’{ -ip }: Free blocca simili IP da sé, per un po’.
    .step-2 = Apri postmaster.free.fr per le regole e il contatto.
ip-blocked_icloud_admin =
    .step-1 = Cerca l’{ -ip } su ipcheck.proofpoint.com e check.spamhaus.org: Apple li usa entrambi.
    .step-2 = Se risulta pulito su entrambi, scrivi a icloudadmin@apple.com con IP, ora e risposta.
ip-blocked_netease_admin =
    .step-1 = Cerca destinatari sconosciuti e connessioni parallele dall’{ -ip } e rallenta.
    .step-2 = Segui il link nella risposta: spiega le lettere e porta al modulo.

poor-reputation =
    .short = manca la fiducia
    .headline = Il server di invio lì non gode di fiducia
    .summary = { -Receiver } ha ricevuto troppa posta indesiderata dallo stesso server o dominio, oppure lo conosce troppo poco.
    .step-1 = { -note-to-admin }
    .step-2 = Chiedi alla persona di guardare nello spam e di aggiungerti ai contatti.
    .step-3 = Se è urgente, scrivi da un altro account.
poor-reputation_helpdesk =
    .step-1 = Chiedi che cos’altro è partito: newsletter, fatture da un programma, account violato.
    .step-2 = Scopri se server o dominio è nuovo: la fiducia cresce piano.
    .step-3 = Passa il caso al proprietario del server. Un singolo utente non può rimediare.
poor-reputation_admin =
    .summary = Il { -server } rallenta o rifiuta l’{ -ip } o il { -domain } per bassa reputazione.
    .step-1 = Controlla SPF, DKIM, DMARC e PTR, poi le liste di blocco, per l’{ -ip } e il { -domain }.
    .step-2 = Riduci il volume a chi apre la tua posta. Togli indirizzi morti e comprati, poi aumenta piano.
    .step-3 = Tieni posta di massa e personale su IP e sottodomini diversi.
poor-reputation_domain =
    .headline = Il dominio di invio lì non gode di fiducia
    .summary = { -Receiver } ha ricevuto troppa posta indesiderata { $domain ->
            [none] dal dominio del mittente o con link che vi portano
           *[known] da { $domain } o con link che vi portano
        }.
poor-reputation_domain_admin =
    .step-1 = Cerca il { -domain } su check.spamhaus.org e in Google Postmaster Tools.
    .step-2 = Cerca altri servizi che inviano per il dominio e un sito violato dietro i tuoi link.
    .step-3 = Scrivi meno e a meno persone per qualche settimana: un dominio nuovo non aiuta.
poor-reputation_gmail_admin =
    .step-1 = Leggi tasso di spam e autenticazione in Google Postmaster Tools. Resta sotto lo 0,1 %, mai allo 0,3 %.
    .step-2 = Scrivi solo a chi lo ha chiesto, con disiscrizione in un clic negli invii di massa.
    .step-3 = Se tutto è a posto e dura due settimane, usa il modulo di contatto per mittenti di Gmail.
poor-reputation_outlook_admin =
    .step-1 = Guarda l’{ -ip } in SNDS e iscriviti a JMRP: lì si vedono reclami e trappole antispam.
    .step-2 = Riduci il volume, ripulisci le liste, poi usa il modulo di supporto per mittenti.
poor-reputation_yahoo_admin =
    .step-1 = Iscriviti al feedback loop dei reclami nello Yahoo Sender Hub, con DKIM.
    .step-2 = Togli chiunque reclami. Tieni i reclami sotto lo 0,3 %.

reverse-dns =
    .short = il server è senza nome
    .headline = Il server di invio non ha un nome adatto
    .summary = Un vero server di posta ha un nome verificabile. Quello di invio non ne ha uno accettato { -by-receiver }.
    .step-1 = { -note-to-admin }
    .step-2 = Invialo dal normale server del tuo gestore di posta o dalla webmail.
reverse-dns_helpdesk =
    .step-1 = Chiedi se è partito da un server proprio, uno scanner o una linea di casa.
    .step-2 = Passa il caso al proprietario dell’{ -ip }: solo chi fornisce la linea può impostarne il nome.
    .step-3 = Di’ al cliente che testo e indirizzo sono a posto.
reverse-dns_admin =
    .summary = Il { -server } vuole per l’{ -ip } un PTR il cui nome riporti a quell’IP, e un vero nome HELO.
    .step-1 = Esegui "dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }", poi cerca il nome: A o AAAA deve dare lo stesso IP.
    .step-2 = Fai impostare al proprietario dell’IP un PTR con il nome del server, non uno generico con cifre.
    .step-3 = Usa lo stesso nome in EHLO. Fallo anche per IPv6 o invia su IPv4.
reverse-dns_no-ptr_admin =
    .headline = L’IP mittente non ha reverse DNS
    .summary = L’{ -ip } non ha un record PTR, o il suo DNS non ha risposto.
    .step-1 = Fai impostare da hosting o provider un PTR per l’{ -ip }, come mail.example.com.
    .step-2 = Aggiungi il record A o AAAA per quel nome, poi prova con "dig -x".
    .step-3 = Aspetta la scadenza del vecchio TTL prima di riprovare.
reverse-dns_mismatch_admin =
    .headline = DNS inverso e diretto non corrispondono
    .summary = Il nome PTR dell’{ -ip } non riporta a quell’IP.
    .step-1 = Aggiungi per il nome PTR un record A o AAAA che punti all’{ -ip }.
    .step-2 = Tieni un solo PTR per IP e usa il suo nome in EHLO.
reverse-dns_helo_admin =
    .headline = Il server si presenta con un nome inutilizzabile
    .summary = Il { -server } non accetta il nome HELO o EHLO dell’{ -ip }.
    .step-1 = Imposta come nome HELO il nome host completo, come mail.example.com. Niente «localhost», semplice IP o nome del destinatario.
    .step-2 = Controlla che si risolva, meglio verso l’{ -ip }, e che il PTR dica lo stesso.
    .step-3 = Se è Postfix: smtp_helo_name e myhostname. In Exchange: l’FQDN del connettore di invio.

## The message

spam-suspected =
    .short = il filtro antispam dice no
    .headline = Il messaggio è stato preso per spam
    .summary = Per un filtro { -of-receiver } il messaggio somiglia a spam. Non dice che cosa non va.
    .step-1 = Riscrivilo come testo semplice: meno link, nessuno abbreviato, niente testo in immagini, un oggetto chiaro.
    .step-2 = Invia file e link in un secondo messaggio, quando la persona ha risposto.
    .step-3 = Chiedi alla persona in un altro modo di consentire il tuo indirizzo.
    .avoid = Non inviare più volte lo stesso testo: così somiglia ancora di più a spam.
spam-suspected_helpdesk =
    .step-1 = Fai inviare una sola riga semplice. Se arriva, era il contenuto. Se no, è il server o il dominio.
    .step-2 = Guarda i link e la firma: ne basta uno sospetto.
    .step-3 = Se riguarda molti utenti, passa il caso: un account potrebbe inviare spam.
spam-suspected_admin =
    .summary = Un filtro dei contenuti del { -server } ha rifiutato il messaggio.
    .step-1 = Prova con testo semplice, poi aggiungi uno alla volta link, firma e allegato.
    .step-2 = Cerca ogni dominio linkato su check.spamhaus.org e l’{ -ip } nelle liste pubbliche. Controlla SPF, DKIM e DMARC.
    .step-3 = Invia all’amministratore del destinatario ora, mittente e risposta: solo lui vede il punteggio.
spam-suspected_links =
    .headline = Un link nel messaggio è sospetto
    .summary = { -Receiver } ha già visto uno dei link in messaggi di spam o phishing.
    .step-1 = Invialo senza link, e anche senza firma.
    .step-2 = Se un link serve, scrivi l’indirizzo intero, non abbreviato.
spam-suspected_links_admin =
    .step-1 = Cerca ogni dominio di testo, firma e tracciamento su check.spamhaus.org, SURBL e URIBL.
    .step-2 = Cerca pagine violate su quel sito e usa un tuo dominio di tracciamento.
spam-suspected_gmail_admin =
    .step-1 = Controlla in «Mostra originale» di un messaggio precedente che SPF, DKIM e DMARC passino.
    .step-2 = Guarda il tasso di spam in Google Postmaster Tools, e link o mittenti nuovi.
    .step-3 = Chiedi ai destinatari di segnare i tuoi messaggi come «Non spam» e di aggiungerti ai contatti.
spam-suspected_microsoft365_admin =
    .step-1 = Chiedi all’amministratore del destinatario una traccia dei messaggi e il verdetto del filtro.
    .step-2 = Se è il tuo tenant: invia il messaggio nel portale Defender come «non doveva essere bloccato».
spam-suspected_icloud_admin =
    .step-1 = Controlla link e autenticazione, poi l’{ -ip } su ipcheck.proofpoint.com.
    .step-2 = Se continua, scrivi a icloudadmin@apple.com con la risposta intera.

virus-detected =
    .short = c’era un virus
    .headline = Nel messaggio è stato trovato un virus
    .summary = L’antivirus { -of-receiver } ha trovato qualcosa di dannoso nel messaggio o in un allegato e lo ha rifiutato.
    .step-1 = Controlla il computer con un antivirus aggiornato prima di inviare altro.
    .step-2 = Chiedi aiuto all’amministratore se il messaggio non è tuo o se l’antivirus trova qualcosa.
    .step-3 = Quando il file è pulito, condividilo con un link.
    .avoid = Non rinominare o comprimere il file per farlo passare.
virus-detected_helpdesk =
    .step-1 = Chiedi se lo ha inviato il cliente. Se no, l’indirizzo è falsificato o l’account violato.
    .step-2 = Fai controllare il dispositivo e, se si trova qualcosa, staccalo dalla rete.
    .step-3 = Passa il caso alla sicurezza, con il nome del virus nella risposta.
virus-detected_admin =
    .summary = L’antivirus del { -server } ha rifiutato il messaggio come malware.
    .step-1 = Trova il messaggio nel log: quale host o account lo ha inviato, e quanti altri.
    .step-2 = Controlla il file con più motori. Se è pulito, segnalalo al produttore dell’antivirus.
    .step-3 = Se il tuo log non lo conosce: il mittente era falsificato. Pubblica DMARC con reject.

attachment-refused =
    .short = l’allegato non è ammesso
    .headline = Il file allegato non è ammesso
    .summary = { -Receiver } non accetta allegati di questo tipo. Spesso sono rifiutati programmi, script e archivi protetti.
    .step-1 = Metti il file su un servizio di condivisione e invia il link.
    .step-2 = Se puoi, invialo in un formato semplice, come PDF.
    .step-3 = Chiedi alla persona come preferisce riceverlo.
    .avoid = Non cambiare l’estensione del file: i filtri guardano dentro.
attachment-refused_helpdesk =
    .step-1 = Chiedi i nomi di tutti gli allegati. Contano anche i file dentro uno ZIP.
    .step-2 = Cerca cose finite lì per caso: winmail.dat, un messaggio inoltrato, l’immagine della firma.
    .step-3 = Aiuta il cliente a condividerlo con un link.
attachment-refused_admin =
    .summary = Una regola del { -server } su tipo, nome o archivio ha rifiutato un allegato.
    .step-1 = Elenca le parti MIME: tipo di contenuto, nome file, archivi annidati, macro, cifratura.
    .step-2 = Chiedi all’amministratore del destinatario quali tipi passano, o condividi i file.
    .step-3 = Se la regola è tua: consenti solo questo mittente e mantieni l’antivirus.
attachment-refused_executable =
    .headline = Programmi e script non si possono allegare
    .summary = { -Receiver } rifiuta i file eseguibili (EXE, JS, BAT e simili), anche dentro uno ZIP.

message-too-large =
    .short = il messaggio è troppo grande
    .headline = Il messaggio è troppo grande
    .summary = { $limit ->
            [none] Il messaggio è più grande di quanto { -receiver } consente
           *[known] { -Receiver } accetta messaggi fino a { $limit }, e questo è più grande
        }. Per strada gli allegati crescono di circa un terzo.
    .step-1 = Invia un link ai file: usa un servizio di condivisione.
    .step-2 = Riduci le immagini o invia i file in più messaggi.
message-too-large_helpdesk =
    .step-1 = Somma tutti gli allegati, anche le immagini nel testo, e aggiungi un terzo.
    .step-2 = Scopri di chi è il limite: del vostro server o di quello del destinatario.
    .step-3 = Aiuta il cliente a condividere i file con un link.
message-too-large_admin =
    .summary = Il messaggio supera il limite di dimensione{ $limit ->
            [none] {""}
           *[known] {" di "}{ $limit }
        } del { -server }.
    .step-1 = Confronta la dimensione nel log (dopo base64) con SIZE nella risposta EHLO del { -server }.
    .step-2 = Se il limite è tuo: alzalo in ogni passaggio, gateway, connettore e casella.
    .step-3 = Altrimenti: offri una condivisione di file e abbassa il tuo limite, così gli utenti lo sanno subito.
message-too-large_mailbox-limit =
    .summary = La casella del destinatario accetta solo messaggi più piccoli{ $limit ->
            [none] {""}
           *[known] {", fino a "}{ $limit }
        }. Per strada gli allegati crescono di circa un terzo.
message-too-large_microsoft365_admin =
    .step-1 = Se la casella è tua: alza il limite nell’interfaccia di amministrazione di Exchange, «Restrizione delle dimensioni del messaggio». Il massimo è 150 MB.
    .step-2 = Cerca anche regole del flusso di posta e connettori con un limite di dimensione.
    .step-3 = Considera base64: un limite di 36 MB accetta file di circa 26 MB.

message-malformed =
    .short = il messaggio è danneggiato
    .headline = Il messaggio non è composto correttamente
    .summary = Il programma che ha scritto il messaggio non segue le regole della posta, e { -receiver } le esige.
    .step-1 = Invialo di nuovo da un altro programma o dalla webmail.
    .step-2 = Aggiorna il programma che lo ha scritto.
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = Chiedi quale programma ha creato il messaggio: sito, programma di fatture, vecchio programma di posta.
    .step-2 = Fai inviare lo stesso testo dalla webmail. Se funziona, è il programma.
    .step-3 = Passa il caso a chi produce o gestisce il programma.
message-malformed_admin =
    .summary = Il { -server } ha rifiutato il messaggio perché non rispetta RFC 5322 o RFC 5321.
    .step-1 = Salva una copia grezza all’uscita dal tuo server e leggi l’intestazione.
    .step-2 = Cerca From, Date o Message-ID mancanti o doppi, caratteri a 8 bit e righe oltre 998 caratteri.
    .step-3 = Componilo con una libreria di posta e invia con fine riga CRLF.
message-malformed_bare-lf_admin =
    .headline = Il messaggio contiene LF isolati
    .summary = Alcune righe finiscono solo con LF. Il { -server } vuole CRLF: il resto può nascondere un secondo messaggio.
    .step-1 = Fai finire ogni riga con CRLF nel programma.
    .step-2 = Intanto correggilo sul tuo relay (Postfix: smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = Un campo dell’intestazione è doppio
    .summary = Un campo ammesso una sola volta compare più volte, come From, Subject, To o Message-ID.
    .step-1 = Cerca il campo doppio nell’intestazione grezza.
    .step-2 = Trova chi aggiunge il secondo: script, libreria, gateway, strumento per firme.
message-malformed_no-from_admin =
    .headline = Il campo From manca o non è leggibile
    .summary = Il { -server } non ha trovato in From un unico indirizzo leggibile (RFC 5322 §3.6.2).
    .step-1 = Imposta un solo indirizzo in From, metti il nome tra virgolette e codifica i caratteri non ASCII.
    .step-2 = Aggiungi Sender se From contiene più indirizzi.
message-malformed_line-too-long_admin =
    .headline = Una riga del messaggio è troppo lunga
    .summary = SMTP ammette 998 caratteri per riga, e una ne ha di più.
    .step-1 = Invia il corpo come quoted-printable o base64 e spezza i campi lunghi dell’intestazione.
    .step-2 = Cerca HTML senza a capo e campi References o DKIM lunghi.

content-refused =
    .short = il contenuto è rifiutato
    .headline = Qualcosa nel messaggio non è ammesso
    .summary = Una regola { -of-receiver } ha rifiutato ciò che c’è nel messaggio: parole, numeri, link o modo di scrivere.
    .step-1 = Togli numeri di carte, password, link e simili.
    .step-2 = Invialo di nuovo come testo semplice.
    .step-3 = Chiedi alla persona come inviarle queste cose.
content-refused_dlp =
    .headline = Bloccato da una regola contro le fughe di dati
    .summary = Il messaggio sembra contenere dati che non devono uscire per posta, come numeri di carte o conti.
    .step-1 = Togli i numeri o inviali nel modo previsto dalla tua azienda.
    .step-2 = Se la regola si sbaglia, chiedi al tuo amministratore.
content-refused_dlp_admin =
    .step-1 = Trova la regola nel report del sistema DLP, con mittente e ora.
    .step-2 = Restringi il modello, o fai passare con cifratura questo mittente e destinatario.
content-refused_helpdesk =
    .step-1 = Chiedi che dati conteneva: bancari o sanitari, link, alfabeti insoliti.
    .step-2 = Scopri se la regola è vostra o del destinatario: guarda quale server ha detto no.
    .step-3 = Se la regola è vostra e il messaggio era legittimo, passa il caso.
content-refused_admin =
    .summary = È scattata una regola sui contenuti del { -server }: DLP, elenco di parole o link, codifica o lingua.
    .step-1 = Cerca prima tra le tue regole: l’host che rifiuta può essere il tuo gateway.
    .step-2 = Invia parti del messaggio a una casella di prova per trovare quella che la fa scattare.
    .step-3 = Chiedi la regola all’amministratore del destinatario, con ora e risposta.

policy-refused =
    .short = una regola locale dice no
    .headline = Una regola dell’altra parte lo ha rifiutato
    .summary = { -Receiver } ha rifiutato il messaggio per una regola propria e non ha detto quale.
    .step-1 = Invia una riga semplice, senza link o file, per vedere se passa.
    .step-2 = Avvisa la persona in un altro modo che il suo server rifiuta la tua posta.
    .step-3 = { -note-to-them }
    .avoid = Non cambiare l’indirizzo: la risposta non dice che è sbagliato.
policy-refused_helpdesk =
    .step-1 = Prova con una riga semplice, poi da un altro indirizzo: è rifiutato il testo, la persona o il server?
    .step-2 = Cerca l’{ -ip } e il { -domain } nelle liste di blocco, e controlla SPF, DKIM e DMARC.
    .step-3 = Di’ al cliente che la regola la conosce solo l’amministratore del destinatario.
policy-refused_admin =
    .summary = Il { -server } ha rifiutato il messaggio per { -recipient } secondo criteri locali, senza dare un motivo.
    .step-1 = Controlla prima il solito: liste di blocco per l’{ -ip }, PTR, SPF, DKIM, DMARC, link.
    .step-2 = Prova con un altro dominio di quel servizio: la regola è del servizio o di un suo cliente?
    .step-3 = Scrivi al loro postmaster con ora, IP, mittente, destinatario e risposta.
policy-refused_forwarding =
    .headline = L’inoltro all’esterno non è consentito
    .summary = Una regola di una casella ha inoltrato il messaggio. L’azienda non consente che la posta esca così.
    .step-1 = Togli l’inoltro nelle impostazioni della casella o chiedi al tuo amministratore di consentirlo.
policy-refused_forwarding_admin =
    .step-1 = Cerca nella casella un inoltro che nessuno ha impostato: lo usano gli intrusi.
    .step-2 = Se è voluto in Microsoft 365: consentilo nei criteri antispam in uscita, «Regole di inoltro automatico», solo per questo utente.
policy-refused_gmail_admin =
    .summary = Di solito lo ha rifiutato una regola dell’amministratore Workspace del destinatario, non Google.
    .step-1 = Invia all’amministratore del destinatario ora e risposta. Lo trova in Ricerca log email.
    .step-2 = Se è il tuo Workspace: cerca la regola in Gmail, Conformità e Routing.
policy-refused_microsoft365_admin =
    .step-1 = Chiedi all’amministratore del destinatario una traccia dei messaggi: nomina la regola del flusso di posta.
    .step-2 = Se il tenant è tuo: cerca la regola in Flusso di posta, Regole. Da lì vengono i codici da 5.7.900 a 5.7.999.
policy-refused_mimecast_admin =
    .step-1 = Dai all’amministratore del destinatario il numero tra parentesi in fondo alla risposta.
    .step-2 = Fagli guardare in Rejected and Deferred Messages in Mimecast.

## Traffic

rate-limited =
    .short = c’era troppa posta
    .headline = Troppa posta in poco tempo
    .summary = { -Receiver } accetta una quantità limitata di posta per volta e chiede di rallentare. Il messaggio in sé va bene.
    .step-1 = { -wait }
    .step-2 = Scrivi a molte persone in piccoli gruppi o con un servizio di newsletter.
    .avoid = Non inviarlo subito di nuovo: l’attesa si allunga.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Chiedi se una newsletter o un programma ha inviato molta posta nell’ultima ora.
    .step-3 = Se dura più di un giorno, passa il caso.
rate-limited_admin =
    .summary = Il { -server } limita l’{ -ip } o il { -domain }.
    .step-1 = { -admin-wait }
    .step-2 = Rallenta verso questo destinatario: meno connessioni e messaggi all’ora, pause più lunghe dopo ogni 4xx.
    .step-3 = Se il volume è normale, cerca una causa: account violato, molti destinatari sconosciuti, SPF o DKIM mancanti.
rate-limited_recipient =
    .headline = Il destinatario riceve troppa posta
    .summary = La { -mailbox } riceve più posta di quanta { -receiver } ne consenta in poco tempo a una persona.
    .step-1 = { -wait }
    .step-2 = Se è urgente, contatta la persona in un altro modo.
rate-limited_recipient_admin =
    .summary = L’{ -address } supera la frequenza che il { -server } consente a una casella.
    .step-1 = { -admin-wait }
    .step-2 = Guarda se i tuoi avvisi o un loop riempiono questa casella. Raggruppali.
    .step-3 = Se la casella è tua: cerca una raffica che nasconde un reset della password o un ordine.
rate-limited_sender =
    .headline = Questo mittente invia troppo in fretta
    .summary = { -Receiver } ha ricevuto in poco tempo troppa posta da { $sender ->
            [none] questo mittente
           *[known] { $sender }
        }.
rate-limited_gmail_admin =
    .summary = Gmail limita l’{ -ip }, il suo blocco di IP o il { -domain }: frequenza insolita, segnalazioni di spam o nessuna autenticazione.
    .step-1 = Rallenta e lascia riprovare la coda con pause crescenti.
    .step-2 = Controlla SPF, DKIM, DMARC, PTR e TLS, e il tasso di spam in Google Postmaster Tools.
    .step-3 = Aumenta di nuovo piano il volume, prima con la posta richiesta.
rate-limited_outlook_admin =
    .summary = Outlook.com limita l’{ -ip } per reputazione o per un picco di volume.
    .step-1 = Lascia riprovare la coda, con poche connessioni.
    .step-2 = Guarda l’{ -ip } in SNDS. Ai nuovi IP servono settimane di volume basso e costante.
    .step-3 = Se la posta buona resta limitata, usa il modulo di supporto per mittenti.
rate-limited_microsoft365_admin =
    .step-1 = Lascia riprovare la coda: il limite cade da solo quando l’IP è più noto.
    .step-2 = Invia in modo costante e con SPF, DKIM e DMARC. Un picco fa tornare il 4.7.500.
rate-limited_yahoo_admin =
    .summary = Yahoo rinvia la posta dell’{ -ip }: volume, reclami o reputazione. Lo indicano TSS04 e simili.
    .step-1 = Lascia riprovare la coda con poche connessioni e pause di ore.
    .step-2 = Scrivi prima a chi apre la tua posta. Controlla SPF, DKIM e DMARC.
    .step-3 = Se dura più di due giorni, usa il modulo di contatto dello Yahoo Sender Hub.
rate-limited_orange_admin =
    .step-1 = Tieni due o tre connessioni alla volta verso Orange, con pochi messaggi ciascuna.
    .step-2 = Lascia riprovare la coda dopo mezz’ora.
rate-limited_qq_admin =
    .step-1 = Riduci connessioni e messaggi all’ora per IP e mittente verso qq.com.
    .step-2 = Distribuisci la posta nella giornata e imposta SPF e DKIM.
rate-limited_netease_admin =
    .step-1 = Riduci connessioni e destinatari per sessione. Le lettere dopo il codice indicano il limite.
    .step-2 = Dopo un 4xx fermati due ore, poi vai più piano.

too-many-connections =
    .short = la linea era occupata
    .headline = Troppe connessioni contemporanee
    .summary = Il server di invio ha aperto più connessioni di quante { -receiver } ne consenta. Il messaggio in sé va bene.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Se l’ha mostrato un programma di posta, chiudilo sugli altri dispositivi.
    .step-3 = Se continua, passa il caso: vanno abbassati i limiti del server.
too-many-connections_admin =
    .summary = L’{ -ip } ha troppe sessioni, messaggi o comandi rifiutati sul { -server }.
    .step-1 = Riduci le connessioni parallele verso questo destinatario. Postfix: smtp_destination_concurrency_limit.
    .step-2 = Chiudi la sessione dopo alcuni messaggi e se è inattiva.
    .step-3 = Cerca altri host dietro lo stesso IP.

too-many-recipients =
    .short = i destinatari sono troppi
    .headline = Troppi destinatari in un messaggio
    .summary = { -Receiver } accetta un numero limitato di destinatari per volta. Qualcuno può averlo ricevuto.
    .step-1 = Invialo a gruppi più piccoli, a chi non l’ha ricevuto.
    .step-2 = Per molte persone usa una mailing list o un servizio di newsletter.
too-many-recipients_helpdesk =
    .step-1 = Conta insieme A, Cc e Ccn, con i membri dei gruppi.
    .step-2 = Scopri chi l’ha ricevuto, così nessuno lo riceve due volte.
    .step-3 = Comunica al cliente il limite del vostro servizio di posta.
too-many-recipients_admin =
    .summary = Il numero di RCPT TO superava il limite del { -server }. RFC 5321 §4.5.3.1.8 ne chiede almeno 100.
    .step-1 = Dividi la busta. Postfix: smtp_destination_recipient_limit.
    .step-2 = Tratta 452 e un 552 dopo RCPT come «il resto più tardi» (RFC 5321 §4.5.3.1.10).
    .step-3 = Se il limite è tuo: alzalo solo per gli utenti autenticati.

greylisted =
    .short = deve aspettare un po’
    .headline = La consegna avverrà un po’ più tardi
    .summary = { -Receiver } chiede ai server che non conosce di tornare tra { -some-wait }. È un controllo antispam: la posta vera passa.
    .step-1 = { $retry ->
            [server] Non devi fare nulla: il server di posta riprova da solo.
            [sender] Aspetta { -some-wait }, poi invia ancora una volta.
           *[none] Aspetta prima { -some-wait }: il messaggio è a posto.
        }
    .avoid = Non inviarlo più volte: l’attesa non si accorcia.
greylisted_helpdesk =
    .step-1 = Spiega che è un ritardo normale per un primo messaggio.
    .step-2 = { -tell-wait }
    .step-3 = Se aspetta ancora dopo quattro ore, passa il caso: forse riprova da IP diversi.
greylisted_admin =
    .summary = Il { -server } applica il greylisting alla terna { -ip }, { -sender }, { -address }.
    .step-1 = Lascia riprovare la coda dallo stesso IP dopo { -some-wait }.
    .step-2 = Controlla l’intervallo della coda: da 5 a 15 minuti per i primi tentativi.
    .step-3 = Se invia un pool di IP: tieni i tentativi di un messaggio su un solo IP o /24.

mail-loop =
    .short = girava in tondo
    .headline = Il messaggio girava in tondo
    .summary = I server si sono rimandati il messaggio senza fine. Di solito due inoltri puntano l’uno all’altro.
    .step-1 = Controlla il tuo inoltro, se ne hai impostato uno.
    .step-2 = Contatta la persona in un altro modo: forse la sua casella inoltra a sé stessa.
    .step-3 = { -note-to-admin }
    .avoid = Non inviarlo di nuovo finché non è risolto: girerà ancora.
mail-loop_helpdesk =
    .step-1 = Chiedi a entrambe le parti degli inoltri, anche in vecchi account.
    .step-2 = Leggi le righe Received dell’avviso: due nomi che si alternano sono il loop.
    .step-3 = Se sono due server, passa il caso: un MX o un connettore è sbagliato.
mail-loop_admin =
    .summary = Troppi passaggi verso { -recipient }.
    .step-1 = Leggi le righe Received dal basso e trova i due host che si ripetono.
    .step-2 = Fermalo: inoltro, lista che contiene sé stessa, MX verso sé stesso, dominio accettato o smarthost sbagliato.
    .step-3 = Se il server dice che la posta torna a lui: aggiungi il dominio a quelli locali (Postfix mydestination, Sendmail class w).

## Servers and networks

server-unavailable =
    .short = il server non è pronto
    .headline = L’altro server di posta è occupato o fermo
    .summary = { -Receiver } al momento non accetta posta. È occupato, si sta riavviando o è in manutenzione.
    .step-1 = { -wait }
    .step-2 = Se è urgente, contatta la persona in un altro modo.
    .avoid = Non cambiare l’indirizzo: non c’entra.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Guarda la pagina di stato del servizio, se c’è.
    .step-3 = Se non vanno neanche altri domini, passa il caso: il guasto è dalla vostra parte.
server-unavailable_admin =
    .summary = Il { -server } ha risposto che ora non accetta posta.
    .step-1 = { -admin-wait }
    .step-2 = Prova ogni MX: "openssl s_client -starttls smtp -connect { -host }:25".
    .step-3 = Se è tuo: guarda carico, disco, memoria, servizi fermi e limiti di connessione.
server-unavailable_maintenance =
    .headline = L’altro server di posta è in manutenzione
    .summary = { -Receiver } è in manutenzione e fino alla fine dei lavori non accetta posta.

server-error =
    .short = il loro server ha un guasto
    .headline = L’altro server di posta ha un guasto
    .summary = Qualcosa non ha funzionato all’interno { -of-receiver }. L’indirizzo e il messaggio non c’entrano.
    .step-1 = { -wait }
    .step-2 = Se dura, avvisa la persona in un altro modo che la sua posta ha un problema.
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Controlla se altri su quel servizio hanno lo stesso problema.
    .step-3 = Passa il caso alla parte guasta: la nota qui sotto nomina il server.
server-error_admin =
    .summary = Il { -server } ha un guasto interno: configurazione, ricerca, filtro o archiviazione.
    .step-1 = { -admin-wait }
    .step-2 = Se è tuo: cerca nel log a quell’ora ricerca, filtro o archivio guasti.
    .step-3 = Se non lo è: avvisa postmaster@ lì, per una via diversa da questo server.

server-full =
    .short = il loro server è pieno
    .headline = L’altro server di posta non ha più spazio
    .summary = Il disco o la memoria { -of-receiver } è al limite. Riguarda tutto il server, non una sola casella.
    .step-1 = { -wait }
    .step-2 = Avvisa la persona in un altro modo, così lo sa anche il suo amministratore.
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Di’ al cliente che eliminare messaggi non serve: non è il limite di una casella.
    .step-3 = Se il server è vostro, passa subito il caso.
server-full_admin =
    .summary = Il { -server } ha poco disco o poca memoria (4.3.1).
    .step-1 = Se è tuo: libera spazio sui volumi di coda e caselle, anche inode. In Exchange leggi gli eventi di back pressure.
    .step-2 = Altrimenti: lascia riprovare la coda e avvisa il loro postmaster.
server-full_exchange_admin =
    .step-1 = Leggi gli eventi da 15004 a 15007 di MSExchangeTransport: dicono che cosa manca.
    .step-2 = Libera spazio sul volume della coda o dai più memoria al server.
    .step-3 = Cerca una raffica nelle code: Get-Queue.

mailer-failed =
    .short = un loro programma è guasto
    .headline = Un programma dell’altra parte non ha funzionato
    .summary = { -Receiver } ha preso il messaggio, ma il programma che lo mette nella casella non ha funzionato.
    .step-1 = Avvisa la persona in un altro modo che la posta non le arriva.
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = Di’ al cliente che indirizzo e messaggio sono a posto.
    .step-2 = Chiedi se altra posta le arriva: spesso è guasto lo script di filtro di una casella.
    .step-3 = Passa il caso a chi gestisce quel server.
mailer-failed_admin =
    .summary = Il comando di consegna per { -recipient } sul { -server } non è riuscito.
    .step-1 = Leggi lo stato di uscita: 67 utente inesistente, 69 non disponibile, 73 creazione impossibile, 75 riprova, 77 permesso negato.
    .step-2 = Esegui il comando a mano come lo stesso utente: percorso, diritti, quota, sintassi del filtro.
    .step-3 = Fallo uscire con 75 per i guasti passeggeri, così la posta resta in coda.

connection-failed =
    .short = non c’è connessione
    .headline = L’altro server di posta non è raggiungibile
    .summary = La connessione con { -receiver } non è riuscita o è caduta. Forse il server è fermo o la rete interrotta.
    .step-1 = { -wait }
    .step-2 = Intanto controlla la parte dell’indirizzo dopo la @.
    .step-3 = Se dal tuo programma non parte nulla, controlla la linea internet e il server in uscita.
connection-failed_helpdesk =
    .step-1 = Controlla se parte la posta verso altri domini. Se no, il guasto è dal cliente.
    .step-2 = Se l’ha mostrato un programma di posta: controlla server in uscita, porta 587 o 465, firewall e antivirus.
    .step-3 = Se un solo dominio non va da un giorno, passa il caso.
connection-failed_admin =
    .summary = Nessuna sessione SMTP con il { -server }: rifiutata, scaduta o caduta.
    .step-1 = Esegui "nc -vz { -host } 25" dall’host di invio, per ogni MX, su IPv4 e IPv6.
    .step-2 = Se sulla porta 25 non esce nulla: la blocca il provider o il cloud. Usa un relay sulla 587.
    .step-3 = Se cade a metà messaggio: guarda MTU, ispezione SMTP del firewall e timeout.

dns-failed =
    .short = la ricerca DNS non riesce
    .headline = Non è stato possibile trovare l’altro server
    .summary = Il servizio dei nomi (DNS) non ha risposto per il dominio dopo la @. Di solito passa.
    .step-1 = { -wait }
    .step-2 = Intanto controlla la parte dell’indirizzo dopo la @.
dns-failed_helpdesk =
    .step-1 = Cerca il dominio con uno strumento DNS: da altrove si risolve?
    .step-2 = { -tell-wait }
    .step-3 = Passa il caso al proprietario del dominio se non va da nessuna parte, altrimenti alla vostra rete.
dns-failed_admin =
    .summary = Una ricerca DNS per il dominio { $recipient ->
            [none] del destinatario
           *[known] di { $recipient }
        } non è riuscita: SERVFAIL, timeout o DNSSEC.
    .step-1 = Esegui "dig +trace MX" per il dominio e "dig +cd": se va solo con +cd, DNSSEC è guasto.
    .step-2 = Controlla il tuo resolver: raggiungibile, senza forwarding circolare, cache svuotata.
    .step-3 = Se il dominio è tuo: controlla delega, glue, DS e che tutti i server dei nomi rispondano uguale.
dns-failed_loop =
    .headline = Il dominio rimanda al server di invio
    .summary = Secondo il DNS, la posta per questo dominio va proprio al server che vuole inviarla.
dns-failed_loop_admin =
    .step-1 = Se il server deve ricevere posta per il dominio: aggiungilo ai domini locali o di relay.
    .step-2 = Altrimenti: correggi l’MX. Cerca 127.0.0.1, un IP privato o uno smarthost sbagliato.

delivery-timed-out =
    .short = il tempo è scaduto
    .headline = Il messaggio non è stato consegnato in tempo
    .summary = Il server di invio ha provato più volte e ora ha rinunciato{ $server ->
            [none] {""}
           *[known] . Non è riuscito a consegnare al server { $server }
        }.
    .step-1 = Controlla la parte dell’indirizzo dopo la @.
    .step-2 = Invialo ancora una volta: il problema può essere passato.
    .step-3 = Avvisa la persona in un altro modo che la posta non le arriva.
delivery-timed-out_helpdesk =
    .step-1 = Leggi l’ultima risposta nell’avviso: dice che cosa non andava.
    .step-2 = Prova il dominio con uno strumento MX: ora il server risponde?
    .step-3 = Se sì, fai inviare di nuovo il messaggio al cliente.
delivery-timed-out_admin =
    .summary = Il messaggio è uscito dalla coda per scadenza. La vera causa è l’ultima risposta per il { -server }.
    .step-1 = Cerca nel log tutti i tentativi di questo ID di coda: il problema è sempre lo stesso?
    .step-2 = Prova ogni MX su IPv4 e IPv6 sulla porta 25.
    .step-3 = Invia un avviso di ritardo dopo qualche ora, così gli utenti lo sanno prima.

tls-failed =
    .short = manca la connessione sicura
    .headline = La connessione sicura non è riuscita
    .summary = Una delle parti vuole la posta cifrata in viaggio, e la connessione sicura con { -receiver } non è riuscita.
    .step-1 = Se lo mostra il programma di posta: controlla data e ora del computer, nome del server e porta.
    .step-2 = Se il programma di posta o il computer è vecchio, aggiornalo.
    .step-3 = { -note-to-admin }
    .avoid = Non disattivare la cifratura per farlo passare.
tls-failed_helpdesk =
    .step-1 = Chiedi dove compare. In un programma di posta controlla server, porta (465 SSL/TLS, 587 STARTTLS) e orologio.
    .step-2 = Cerca antivirus che aprono le connessioni TLS.
    .step-3 = Se è un avviso di mancato recapito, passa il caso: riguarda due server.
tls-failed_admin =
    .summary = TLS con il { -server } non riuscito o assente.
    .step-1 = Esegui "openssl s_client -starttls smtp -connect { -host }:25" e leggi versione, catena e nome.
    .step-2 = Controlla TLS 1.2 o successivo su entrambi i lati e la catena completa dei certificati.
    .step-3 = Controlla MTA-STS e DANE del dominio: "dig TXT _mta-sts" e record TLSA.
tls-failed_microsoft365_admin =
    .step-1 = Leggi l’ultimo numero: 321 senza STARTTLS, 322 scaduto, 323 TLSA sbagliato, 324 DNSSEC, 325 nome sbagliato.
    .step-2 = Prova il dominio del destinatario su testconnectivity.microsoft.com: DANE e STARTTLS.
    .step-3 = Avvisa il proprietario del dominio: DANE e MTA-STS si correggono lì, non da Microsoft.
tls-failed_required =
    .headline = L’altra parte esige la cifratura
    .summary = { -Receiver } accetta posta solo su connessione sicura. Il server di invio non l’ha aperta.
tls-failed_required_admin =
    .step-1 = Attiva STARTTLS per la posta in uscita. Postfix: smtp_tls_security_level = may, o dane.
    .step-2 = Cerca un firewall che nasconde STARTTLS nella risposta EHLO.
    .step-3 = Se servono certe versioni o cifrari: consenti TLS 1.2 e 1.3.
tls-failed_certificate =
    .headline = Il certificato del server non è attendibile
    .summary = Un server di posta prova il suo nome con un certificato. Questo è scaduto, ha un altro nome o non è attendibile.
tls-failed_certificate_admin =
    .step-1 = Leggi date, nomi e catena: "openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }".
    .step-2 = Rinnovalo, invia i certificati intermedi e includi il nome host dell’MX.
    .step-3 = Se usi DANE: pubblica il record TLSA prima di ogni nuova chiave.
tls-failed_handshake =
    .headline = I due server non hanno una cifratura comune
tls-failed_handshake_admin =
    .step-1 = Confronta versioni e cifrari dei due lati: forse uno offre solo TLS 1.0, l’altro solo 1.2.
    .step-2 = Cerca una porta che vuole TLS subito (465) e riceve STARTTLS, o viceversa.

protocol-error =
    .short = i server non si capiscono
    .headline = I server di posta non si sono capiti
    .summary = L’altra parte non ha capito un comando o non se lo aspettava. Di solito è un’impostazione o un programma vecchio.
    .step-1 = Invialo di nuovo una volta: può dipendere da una connessione caduta.
    .step-2 = Se lo mostra un programma di posta o un dispositivo, controlla server in uscita, porta e sicurezza.
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = Chiedi che cosa invia: programma di posta, scanner, script o server.
    .step-2 = Controlla insieme porta e sicurezza: 465 con SSL/TLS, 587 con STARTTLS.
    .step-3 = Cerca un antivirus o firewall che modifica il traffico di posta.
protocol-error_admin =
    .summary = Il { -server } ha rifiutato un comando: sconosciuto, fuori ordine o con un argomento sbagliato.
    .step-1 = Registra la sessione e leggi la riga prima del 5xx: comando, ordine, argomento, lunghezza.
    .step-2 = Cerca un firewall che riscrive SMTP (XXXX al posto dei comandi, niente EHLO).
    .step-3 = Invia di nuovo EHLO dopo STARTTLS, e MAIL FROM solo dopo AUTH.

unsupported-feature =
    .short = manca una funzione
    .headline = All’altro server manca una funzione necessaria
    .summary = Al messaggio serve qualcosa che { -receiver } non sa fare, come lettere speciali in un indirizzo.
    .step-1 = Usa un indirizzo con lettere semplici, se la persona ne ha uno.
    .step-2 = Invialo come testo semplice, senza opzioni particolari.
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = Guarda se mittente e destinatario hanno accenti o altri alfabeti.
    .step-2 = Chiedi di opzioni come priorità, ricevute o cifratura forzata.
    .step-3 = Aiuta il cliente a usare un indirizzo semplice.
unsupported-feature_admin =
    .summary = Al { -server } manca un’estensione SMTP, o rifiuta un parametro di MAIL o RCPT.
    .step-1 = Confronta la risposta EHLO con ciò che serve: SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS, meccanismo AUTH.
    .step-2 = Invia senza: codifica a 7 bit, domini «xn--», nessun parametro in più.
    .step-3 = Cerca un firewall che toglie righe dalla risposta EHLO.

## Not failures

accepted =
    .short = è stato accettato
    .headline = Il messaggio è stato accettato
    .summary = { -Receiver } ha accettato il messaggio{ $recipient ->
            [none] {""}
           *[known] {" per "}{ $recipient }
        }. Ora se ne occupa l’altra parte.
    .step-1 = Non devi fare nulla: è andato tutto bene.
    .step-2 = Se la persona non lo trova, chiedile di guardare nello spam.
accepted_helpdesk =
    .step-1 = Di’ al cliente che il messaggio è partito e l’altra parte lo ha preso.
    .step-2 = Fai guardare al destinatario spam, filtri e quarantena.
    .step-3 = Dai al gestore del destinatario l’ora e l’ID nella risposta per cercarlo.
accepted_admin =
    .summary = Il { -server } ha preso in carico il messaggio con una risposta 2xx.
    .step-1 = Non serve altro: annota l’ID di coda nella risposta. Il destinatario può rintracciarlo.
    .step-2 = Se non compare mai: è stato filtrato dopo l’accettazione. Lo dice solo il log del destinatario.

will-forward =
    .short = viene inoltrato
    .headline = Il messaggio viene inoltrato
    .summary = { -Receiver } non gestisce questa casella o non ha potuto verificarla. Prende il messaggio e lo inoltra.
    .step-1 = Non devi fare nulla: se non arriva, te lo dirà un altro messaggio.
will-forward_helpdesk =
    .step-1 = Di’ al cliente che non c’è nessun problema.
    .step-2 = Chiedi se dopo è arrivato un avviso di mancato recapito: è quello che indica la causa.
will-forward_admin =
    .summary = 251 o 252: accettato per l’inoltro, o senza verifica della casella.
    .step-1 = Non serve altro: se non arriva, segui l’ID di coda al passaggio successivo.

ready =
    .short = non c’è nessun problema
    .headline = Fin qui va tutto bene
    .summary = È una risposta normale nel dialogo tra programmi di posta. Non segnala un problema.
    .step-1 = Non devi fare nulla: cerca più sotto una riga con 4 o 5 davanti.
ready_helpdesk =
    .step-1 = Chiedi il testo intero: se qualcosa non va, la causa è in una riga successiva.
ready_admin =
    .summary = Saluto, via libera, accesso accettato o aiuto.
    .step-1 = Continua a leggere la sessione: conta il primo 4xx o 5xx.

continue =
    .short = aspetta il resto
    .headline = Il server aspetta il resto
    .summary = Fin qui l’altra parte ha detto sì e aspetta altro: il testo del messaggio o l’accesso.
    .step-1 = Non devi fare nulla: guarda la riga successiva per sapere com’è andata.
continue_helpdesk =
    .step-1 = Chiedi le righe successive.
    .step-2 = Se non segue nulla, cerca una connessione caduta.
continue_admin =
    .summary = 354 vuole il messaggio e una riga con un solo punto. 334 vuole la parte successiva dell’accesso, in base64.
    .step-1 = Leggi la risposta seguente. Se manca: cerca un firewall, un problema di MTU o un programma che non invia.

delayed =
    .short = è in ritardo
    .headline = Il messaggio è in ritardo ma in viaggio
    .summary = Non è ancora stato consegnato. Il server di invio continua a provare{ $until ->
            [none] {""}
           *[known] {" fino al "}{ $until }
        }.
    .step-1 = Non devi fare nulla: se alla fine non riesce, riceverai un altro messaggio.
    .step-2 = Intanto controlla l’indirizzo.
    .step-3 = Se è urgente, contatta la persona in un altro modo.
    .avoid = Non inviarlo di nuovo: la persona potrebbe riceverlo due volte.
delayed_helpdesk =
    .step-1 = Di’ al cliente che è un preavviso, non un rifiuto.
    .step-2 = Leggi perché aspetta: lo dice l’ultima risposta nel testo, se c’è.
    .step-3 = Se tutta la posta del cliente è in ritardo, passa il caso.
delayed_admin =
    .summary = Il messaggio per { -recipient } è ancora in coda{ $reporter ->
            [none] {""}
           *[known] {" su "}{ $reporter }
        }.
    .step-1 = Cerca l’ID di coda e leggi l’ultima risposta.
    .step-2 = Controlla quel problema: DNS, connessione, limiti o greylisting.
    .step-3 = Quando è risolto, avvia la coda per questo dominio.

confirmation-required =
    .short = si attende una conferma
    .headline = L’altra parte vuole una conferma
    .summary = Il messaggio resta in attesa finché non dimostri di essere una persona o il destinatario non lo fa entrare.
    .step-1 = Controlla di aver scritto davvero a questa persona: se no, elimina la risposta.
    .step-2 = Segui le istruzioni solo se conosci il destinatario e il link porta dove dice.
    .step-3 = Chiedi alla persona in un altro modo di aggiungerti ai contatti.
    .avoid = Non inserire lì una password: un vero controllo non la chiede.
confirmation-required_helpdesk =
    .summary = L’altra parte trattiene il messaggio finché il mittente non dimostra di essere una persona.
    .step-1 = Controlla che il cliente abbia scritto a quella persona. Se no, è stato inviato spam a suo nome.
    .step-2 = Guarda dove porta il link prima che qualcuno ci clicchi.
confirmation-required_admin =
    .summary = Un sistema challenge-response o un moderatore trattiene il messaggio.
    .step-1 = Se il messaggio era vero, rispondi a mano.
    .step-2 = Se è falsificato, ignoralo e pubblica DMARC con reject.

auto-reply =
    .short = è una risposta automatica
    .headline = Questa è una risposta automatica
    .summary = { -Recipient } ha ricevuto il messaggio. La casella ha risposto da sola, perché la persona è assente o occupata.
    .step-1 = Non devi fare nulla: la persona vedrà il messaggio più tardi.
    .step-2 = Se è urgente, cerca nella risposta un altro contatto.
auto-reply_helpdesk =
    .step-1 = Di’ al cliente che il messaggio è arrivato.
auto-reply_admin =
    .summary = Una risposta automatica (RFC 3834), non un bounce.
    .step-1 = Non serve altro: tieni l’indirizzo e non contarlo come mancato recapito.

complaint =
    .short = è stato segnato come spam
    .headline = Qualcuno ha segnato il messaggio come spam
    .summary = { -Recipient } ha scelto «spam», e { $provider ->
            [none] il suo servizio di posta
           *[known] { $provider }
        } ti invia questa segnalazione.
    .step-1 = Togli oggi stesso questa persona dalla tua lista.
    .step-2 = Rendi facile cancellarsi: un link in alto e un pulsante con un clic.
    .avoid = Non scriverle per chiedere il motivo.
complaint_helpdesk =
    .summary = { -Recipient } ha segnato come spam il messaggio del cliente. È una segnalazione, non un mancato recapito.
    .step-1 = Fai togliere l’indirizzo da tutte le liste.
    .step-2 = Chiedi come è finito nella lista.
complaint_admin =
    .summary = Un report di feedback (ARF, RFC 5965).
    .step-1 = Togli l’indirizzo da ogni strumento di invio. Può essere nascosto: usa l’ID della lista o un token nel messaggio.
    .step-2 = Segui il tasso: sopra 1 su 1.000, controlla da dove vengono gli indirizzi.
    .step-3 = Aggiungi List-Unsubscribe e List-Unsubscribe-Post (RFC 8058).

receipt =
    .short = è una ricevuta
    .headline = Questa è una ricevuta
    .summary = Il messaggio è arrivato{ $recipient ->
            [none] {""}
           *[known] {" a "}{ $recipient }
        }. Questa è la ricevuta richiesta.
    .step-1 = Non devi fare nulla: conservala se ti serve una prova.
receipt_helpdesk =
    .summary = Il messaggio è arrivato. Questa è la ricevuta richiesta.
    .step-1 = Di’ al cliente che non c’è nessun problema.
    .step-2 = Mostragli dove disattivare le ricevute.
receipt_admin =
    .summary = Una notifica di stato positiva (RFC 3464) o di lettura (RFC 8098).
    .step-1 = Non serve altro: archiviala. Con «relayed» non arrivano altre ricevute.

unknown =
    .short = il motivo non è noto
    .headline = La risposta non dice perché
    .summary = Il testo dice o fa capire che qualcosa è andato storto. Il motivo non c’è.
    .step-1 = Controlla l’indirizzo, poi invia il messaggio ancora una volta.
    .step-2 = Cerca un testo più lungo: dettagli, un rapporto allegato, un log.
    .step-3 = { -note-to-admin }
    .avoid = Non eliminare il contatto: qui nulla dice che l’indirizzo è sbagliato.
unknown_helpdesk =
    .headline = L’avviso di mancato recapito non dice perché
    .summary = Manca la risposta dell’altra parte: il server non l’ha riportata o non c’era. Nel testo la causa non c’è.
    .step-1 = Chiedi al gestore di posta del cliente le righe di log del messaggio: ID di coda e ora sono qui sotto.
    .step-2 = Fino ad allora, non dire al cliente che l’indirizzo è sbagliato.
unknown_admin =
    .summary = Né codice né stato né testo indicano una causa.
    .step-1 = Trova nel log l’ID di coda o il Message-ID e leggi la risposta remota.
    .step-2 = Salva il bounce intero con la parte message/delivery-status.
    .step-3 = Ripeti a mano: connettiti all’MX, poi EHLO, MAIL e RCPT, e leggi le risposte.

## Codes, as a headline and what they say alone

reply-200 =
    .name = Sì
    .meaning = Un vecchio modo per dire che è andato tutto bene. Oggi si usa 250.
reply-211 =
    .name = Stato del server
    .meaning = Il server dice come sta, perché qualcuno l’ha chiesto. È tutto a posto.
reply-214 =
    .name = Testo di aiuto
    .meaning = Il server spiega i suoi comandi, perché qualcuno l’ha chiesto. È tutto a posto.
reply-220 =
    .name = Il server è pronto
    .meaning = Il saluto all’inizio di una connessione, o il via libera alla cifratura. È tutto a posto.
reply-221 =
    .name = Arrivederci
    .meaning = Il server chiude la connessione, come previsto. È tutto a posto.
reply-235 =
    .name = L’accesso è riuscito
    .meaning = Nome utente e password sono stati accettati.
reply-250 =
    .name = Fatto
    .meaning = Il comando è riuscito. Dopo il testo del messaggio significa che il server lo ha preso in carico.
reply-251 =
    .name = Preso e inoltrato
    .meaning = La casella non è su questo server. Prende il messaggio e lo inoltra.
reply-252 =
    .name = Preso, ma non verificato
    .meaning = Il server non sa se la casella esiste. Prende il messaggio e ci prova.
reply-253 =
    .name = La posta in attesa viene inviata
    .meaning = Un server ha chiesto la posta che lo aspetta, e ora la riceve.
reply-255 =
    .name = Non è una risposta di posta
    .meaning = Di solito è il codice di uscita di un programma di consegna, non di un server di posta.
reply-334 =
    .name = Continua con l’accesso
    .meaning = Il server aspetta la parte successiva dell’accesso, come il nome utente o la password.
reply-354 =
    .name = Ora invia il messaggio
    .meaning = Il server aspetta il testo del messaggio. Lo chiude una riga con un solo punto.
reply-400 =
    .name = Non ora
    .meaning = Un guasto che dovrebbe passare. Il codice non dice quale. Più tardi può funzionare.
reply-403 =
    .name = Il mittente non è ammesso
    .meaning = Con SendGrid l’indirizzo mittente non è confermato. Con Sendmail mancava la cifratura richiesta.
reply-412 =
    .name = Riprova più tardi
    .meaning = Pochi server lo usano per far aspettare i mittenti sconosciuti.
reply-417 =
    .name = Per ora una ricerca non riesce
    .meaning = Pochi server lo usano quando il servizio dei nomi (DNS) non risponde.
reply-420 =
    .name = Nessuna risposta in tempo
    .meaning = Lo scrive il lato mittente: l’altro server era irraggiungibile o troppo lento.
reply-421 =
    .name = Ora non disponibile
    .meaning = Il server chiude la connessione: è occupato, si riavvia o riceve troppa posta da questo mittente. Più tardi può funzionare.
reply-422 =
    .name = Casella piena o altro tipo di accesso
    .meaning = Lo standard lo prevede per l’accesso. In pratica spesso la casella ha superato il limite.
reply-424 =
    .name = La lista non si apre
    .meaning = Per ora non è stato possibile trovare i membri di una mailing list.
reply-430 =
    .name = Prima l’accesso
    .meaning = Pochi server lo usano quando vogliono prima l’accesso.
reply-431 =
    .name = Spazio finito o troppi per volta
    .meaning = Al server manca disco o memoria, o il messaggio ha troppi destinatari.
reply-432 =
    .name = Serve un altro tipo di accesso
    .meaning = Lo standard lo usa per l’accesso. Microsoft lo invia quando una casella è troppo occupata.
reply-435 =
    .name = Ora l’accesso non è verificabile
    .meaning = Il server non ha potuto verificare l’accesso per un motivo suo. Riprova più tardi.
reply-440 =
    .name = Per ora niente cifratura
    .meaning = Per ora la connessione sicura non è riuscita.
reply-441 =
    .name = L’altro server non risponde
    .meaning = Lo scrive il lato mittente: la connessione non è riuscita. Riprova da solo.
reply-442 =
    .name = La connessione è caduta
    .meaning = Lo scrive il lato mittente: la linea è caduta a metà. Riprova da solo.
reply-446 =
    .name = Troppi passaggi
    .meaning = Il messaggio è stato inoltrato troppe volte, probabilmente in tondo.
reply-447 =
    .name = Il tempo è scaduto
    .meaning = Il server di invio ha provato per tutto il tempo previsto e ha rinunciato.
reply-449 =
    .name = Nessuna via trovata
    .meaning = Il server di invio non sa dove mandare il messaggio.
reply-450 =
    .name = La casella ora non è disponibile
    .meaning = La casella è occupata, o il server fa aspettare i mittenti sconosciuti. Più tardi può funzionare.
reply-451 =
    .name = Un guasto nel server
    .meaning = Il server ha un problema suo, o fa aspettare i mittenti sconosciuti. Più tardi può funzionare.
reply-452 =
    .name = Spazio finito o troppi destinatari
    .meaning = Il server ora non ha spazio o accetta meno destinatari per volta. Riguarda il server, non una casella.
reply-453 =
    .name = Niente posta, o non ora
    .meaning = Un server ha chiesto la posta in attesa e non ce n’è. Per alcuni: «al momento niente posta».
reply-454 =
    .name = Accesso o cifratura ora non disponibili
    .meaning = Per ora la connessione sicura o l’accesso non è riuscito. Postfix lo usa anche quando non inoltra la posta.
reply-455 =
    .name = Un’opzione ora non si può usare
    .meaning = Il server conosce un’opzione del comando, ma ora non può usarla.
reply-456 =
    .name = Prova in un altro modo
    .meaning = Una proposta mai diventata standard: invia su IPv4. Un server lo usa per «indirizzo ora non disponibile».
reply-458 =
    .name = La posta in attesa non si può inviare
    .meaning = Un server ha chiesto la posta che lo aspetta, e la consegna non è potuta partire.
reply-459 =
    .name = Questo server non può chiedere posta
    .meaning = Un server ha chiesto posta in attesa che non è per lui.
reply-471 =
    .name = Fermato dal lato mittente
    .meaning = Di solito l’ha fermato l’antivirus, il firewall o il server di posta del mittente.
reply-498 =
    .name = Nessun server di posta trovato
    .meaning = Lo scrive un servizio di invio: il dominio dopo la @ non indica un server di posta.
reply-499 =
    .name = Nessuna connessione
    .meaning = Lo scrive un servizio di invio: i server di posta del dominio erano irraggiungibili.
reply-500 =
    .name = Comando non capito
    .meaning = Il server non conosce il comando, o la riga era troppo lunga. I due programmi non si capiscono.
reply-501 =
    .name = Qualcosa nel comando è sbagliato
    .meaning = Il server conosce il comando, ma non il resto: un indirizzo, un nome o un’opzione è scritto male.
reply-502 =
    .name = Comando non offerto
    .meaning = Il server conosce il comando e non l’ha attivato.
reply-503 =
    .name = Ordine sbagliato
    .meaning = Un comando è arrivato al momento sbagliato, come il messaggio prima del destinatario. Può mancare l’accesso.
reply-504 =
    .name = Opzione non offerta
    .meaning = Il comando è noto, questa forma no. Spesso è un tipo di accesso che il server non ha.
reply-505 =
    .name = Prima l’accesso, o account bloccato
    .meaning = Alcuni hosting lo inviano quando manca l’accesso o l’account non può inviare.
reply-510 =
    .name = Indirizzo sbagliato
    .meaning = Non è nello standard. Dice che l’indirizzo del destinatario è sbagliato.
reply-511 =
    .name = Casella inesistente
    .meaning = Non è nello standard. Dice che l’indirizzo non esiste.
reply-512 =
    .name = Dominio inesistente
    .meaning = Non è nello standard. Dice che la parte dopo la @ non è stata trovata.
reply-513 =
    .name = Indirizzo rifiutato
    .meaning = Non è nello standard. L’indirizzo è scritto male, o il server vuole prima l’accesso.
reply-515 =
    .name = Indirizzo della casella rifiutato
    .meaning = Non è nello standard. Dice che l’indirizzo del destinatario è sbagliato.
reply-517 =
    .name = Mittente rifiutato
    .meaning = Non è nello standard. Il server non accetta l’indirizzo o il dominio del mittente.
reply-520 =
    .name = Una bozza mai usata
    .meaning = Viene da una proposta per sessioni di posta più rapide.
reply-521 =
    .name = Qui non si riceve posta
    .meaning = Questa macchina non riceve posta. Alcuni server lo inviano ai mittenti che bloccano.
reply-522 =
    .name = La casella è piena
    .meaning = Lo stato 5.2.2 senza punti. La casella ha superato il limite.
reply-523 =
    .name = Serve la cifratura
    .meaning = Il messaggio o l’accesso richiede una connessione sicura. Un server lo usa per «troppo lungo».
reply-524 =
    .name = Accesso solo con cifratura
    .meaning = L’accesso richiede una connessione sicura. OpenSMTPD lo usa per una lista che non si apre.
reply-525 =
    .name = Account disattivato
    .meaning = L’accesso era giusto, ma l’account è chiuso.
reply-530 =
    .name = Prima l’accesso
    .meaning = Il server accetta il messaggio solo dopo l’accesso, o su una connessione sicura.
reply-531 =
    .name = Troppi destinatari o casella piena
    .meaning = Non è nello standard. I server lo usano per entrambi.
reply-533 =
    .name = Non ammesso
    .meaning = Accompagna lo stato 5.7.1. Exim lo usa per indirizzi con lettere che l’altra parte non accetta.
reply-534 =
    .name = L’accesso è troppo debole
    .meaning = Serve un accesso più sicuro. Google chiede una password per le app o un accesso dal browser.
reply-535 =
    .name = L’accesso è stato rifiutato
    .meaning = Nome utente, password o tipo di accesso non è stato accettato.
reply-538 =
    .name = Accesso solo con cifratura
    .meaning = La password viaggerebbe in chiaro: attiva la connessione sicura.
reply-540 =
    .name = Casella chiusa o niente cifratura
    .meaning = Non è nello standard. Per Rambler la casella è chiusa, per Courier manca la cifratura.
reply-541 =
    .name = Rifiutato da una regola
    .meaning = Non è nello standard. Un filtro dell’azienda del destinatario ha rifiutato il messaggio.
reply-542 =
    .name = Destinatario rifiutato
    .meaning = Non è nello standard. L’indirizzo del destinatario non è accettato.
reply-546 =
    .name = Il messaggio girava in tondo
    .meaning = Non è nello standard, ma è comune: il messaggio è stato inoltrato troppe volte.
reply-550 =
    .name = Rifiutato: indirizzo sbagliato o una regola
    .meaning = Il server non accetta il messaggio. Di solito l’indirizzo non esiste. Può essere anche un filtro antispam o un’altra regola.
reply-551 =
    .name = La casella è altrove
    .meaning = Il destinatario non è su questo server, che non inoltra. La risposta può indicare il nuovo indirizzo. Per alcuni manca l’accesso.
reply-552 =
    .name = Troppo piena o troppo grande
    .meaning = È stato raggiunto un limite. O la casella è piena o il messaggio è troppo grande.
reply-553 =
    .name = Indirizzo non ammesso
    .meaning = Il server non accetta un indirizzo: scritto male, non ammesso come mittente o non suo da inoltrare.
reply-554 =
    .name = Rifiutato
    .meaning = Il server ha rifiutato il messaggio o la connessione, spesso per un filtro antispam o la reputazione del mittente. Il codice non dice perché.
reply-555 =
    .name = Opzione sconosciuta
    .meaning = Il programma di invio ha usato un’opzione che il server non conosce.
reply-556 =
    .name = Il dominio non riceve posta
    .meaning = Il proprietario del dominio ha dichiarato che non riceve posta.
reply-557 =
    .name = Una bozza mai usata
    .meaning = Viene da una proposta per chiedere ai server degli indirizzi.
reply-560 =
    .name = Contenuto rifiutato
    .meaning = Non è nello standard. Qualcosa nel messaggio è stato rifiutato.
reply-571 =
    .name = Rifiutato da un filtro o una regola
    .meaning = Lo stato 5.7.1 senza punti. Il mittente o il messaggio è stato rifiutato.
reply-572 =
    .name = Rifiutato da una regola
    .meaning = Non è nello standard. Una regola del server ha rifiutato il messaggio.
reply-573 =
    .name = Prima l’accesso
    .meaning = Lo stato 5.7.3 senza punti. Il server vuole l’accesso.
reply-577 =
    .name = Non inoltrato
    .meaning = Non è nello standard. Il server non inoltra il messaggio per questo mittente.
reply-585 =
    .name = Destinatario rifiutato
    .meaning = Non è nello standard. Il server ha cercato l’indirizzo e non l’ha trovato.
reply-591 =
    .name = Mittente in una lista di blocco
    .meaning = Non è nello standard. Il server di invio è in un elenco di fonti di spam.

# Enhanced status codes; the first number is told apart by the digits below.

status-x-0-0 =
    .name = Nessun motivo indicato
    .meaning = Solo il primo numero dice qualcosa: 2 è riuscito, 4 è temporaneo, 5 è definitivo.
status-x-0-350 =
    .name = Rifiuto riportato da Microsoft 365
    .meaning = Un altro server ha rifiutato il messaggio. Microsoft ne riporta le parole.
status-x-1-0 =
    .name = Qualcosa su un indirizzo
    .meaning = Con 2 davanti l’indirizzo va bene. Con 4 o 5 il mittente o il destinatario non è accettato, senza dire perché.
status-x-1-1 =
    .name = Casella inesistente
    .meaning = La parte prima della @ non esiste in questo dominio.
status-x-1-2 =
    .name = Dominio inesistente
    .meaning = La parte dopo la @ non esiste o non riceve posta.
status-x-1-3 =
    .name = Indirizzo scritto male
    .meaning = L’indirizzo del destinatario non ha la forma di un indirizzo.
status-x-1-4 =
    .name = Indirizzo non chiaro
    .meaning = L’indirizzo corrisponde a più di una casella.
status-x-1-5 =
    .name = Indirizzo accettato
    .meaning = L’indirizzo del destinatario è giusto.
status-x-1-6 =
    .name = La casella ha cambiato indirizzo
    .meaning = L’indirizzo un tempo era giusto. Ora non riceve posta e nulla viene inoltrato.
status-x-1-7 =
    .name = Indirizzo mittente scritto male
    .meaning = L’indirizzo mittente non ha la forma di un indirizzo.
status-x-1-8 =
    .name = Dominio del mittente non trovato
    .meaning = Il dominio del mittente è sconosciuto. Per Microsoft 365 questo account non può più inviare.
status-x-1-9 =
    .name = Inoltrato, senza altre notizie
    .meaning = Il messaggio è su un server che non invia rapporti.
status-x-1-10 =
    .name = Il dominio non riceve posta
    .meaning = Il dominio dichiara di non ricevere posta. Per Exchange il destinatario non esiste.
status-x-1-11 =
    .name = Destinatario non trovato
    .meaning = Microsoft 365 non ha trovato l’indirizzo, o l’ha trovato due volte.
status-x-1-20 =
    .name = Più indirizzi mittente
    .meaning = Il messaggio ha più autori e nessun mittente unico.
status-x-1-90 =
    .name = Limite giornaliero raggiunto
    .meaning = L’account ha scritto al massimo di persone consentito al giorno.
status-x-1-351 =
    .name = Casella inesistente, dice l’altra parte
    .meaning = L’altro server ha detto a Microsoft 365 che la casella non esiste.
status-x-2-0 =
    .name = Qualcosa sulla casella
    .meaning = Con 2 davanti la casella è a posto. Con 4 o 5 esiste ma non può ricevere il messaggio, senza dire perché.
status-x-2-1 =
    .name = La casella è chiusa
    .meaning = La casella esiste, ma non riceve posta, per un po’ o per sempre.
status-x-2-2 =
    .name = La casella è piena
    .meaning = La casella non ha più spazio. Deve farne il titolare.
status-x-2-3 =
    .name = Troppo grande per questa casella
    .meaning = Il messaggio è più grande di quanto consente questa casella.
status-x-2-4 =
    .name = La lista non si apre
    .meaning = Non è stato possibile trovare i membri di una mailing list.
status-x-2-14 =
    .name = Indirizzo di inoltro sbagliato
    .meaning = La casella inoltra la posta a un indirizzo che non funziona.
status-x-2-20 =
    .name = Limite di questa casella
    .meaning = La casella accetta poca posta per volta dall’esterno.
status-x-2-121 =
    .name = Troppo da un solo mittente
    .meaning = Un mittente ha scritto troppo a questa persona in un’ora.
status-x-2-122 =
    .name = Troppo per una sola casella
    .meaning = La persona riceve in un’ora più posta di quanto è consentito.
status-x-3-0 =
    .name = Qualcosa sul server
    .meaning = Con 2 davanti il server è a posto. Con 4 o 5 ha avuto un problema, senza dire quale.
status-x-3-1 =
    .name = Il server è pieno
    .meaning = Riguarda tutto il server di posta, non una casella.
status-x-3-2 =
    .name = Il server ora non accetta posta
    .meaning = È occupato, in manutenzione o non riceve mai posta.
status-x-3-3 =
    .name = Manca una funzione
    .meaning = Il server non sa fare ciò che serve al messaggio.
status-x-3-4 =
    .name = Il messaggio è troppo grande
    .meaning = È più grande di quanto consente il server.
status-x-3-5 =
    .name = Il server è configurato male
    .meaning = Un’impostazione sul lato ricevente ferma la posta, come un rimando a sé stesso.
status-x-3-6 =
    .name = Accettato con altra priorità
    .meaning = Il server ha preso il messaggio e ne ha cambiato la priorità.
status-x-3-190 =
    .name = Nessun archivio per queste copie
    .meaning = Le copie per un archivio qui non sono ammesse.
status-x-4-0 =
    .name = Qualcosa sulla rete
    .meaning = C’è stato un problema per strada. Lo stato non dice quale.
status-x-4-1 =
    .name = Nessuna risposta
    .meaning = L’altro server non ha risposto. Per Microsoft 365, 5.4.1 indica un destinatario sconosciuto.
status-x-4-2 =
    .name = La connessione è caduta
    .meaning = I server erano collegati e la linea è caduta.
status-x-4-3 =
    .name = Una ricerca non è riuscita
    .meaning = Il servizio dei nomi (DNS) o una directory non ha risposto.
status-x-4-4 =
    .name = Nessuna via trovata
    .meaning = Per questo dominio non è stato trovato un server.
status-x-4-5 =
    .name = Troppo occupato
    .meaning = Il sistema di posta è sovraccarico. Gmail lo usa anche quando il limite di invio è esaurito.
status-x-4-6 =
    .name = Il messaggio girava in tondo
    .meaning = I server si sono rimandati il messaggio senza fine.
status-x-4-7 =
    .name = Il tempo è scaduto
    .meaning = Il messaggio ha aspettato troppo, il server ha rinunciato.
status-x-4-8 =
    .name = Server non nell’elenco del dominio
    .meaning = Il server trovato non rispetta le regole di sicurezza del dominio (MTA-STS).
status-x-4-11 =
    .name = Troppi messaggi creati da regole
    .meaning = Le regole hanno creato messaggi che ne hanno creati altri.
status-x-4-12 =
    .name = Il messaggio girava in tondo
    .meaning = Il messaggio è stato inoltrato troppe volte dentro Exchange.
status-x-4-14 =
    .name = Il messaggio girava in tondo
    .meaning = Il messaggio è stato inoltrato troppe volte dentro Microsoft 365.
status-x-4-24 =
    .name = Nessuna copia di sicurezza
    .meaning = Mancava spazio per la seconda copia. Riprova da solo.
status-x-4-25 =
    .name = Nessuna copia di sicurezza
    .meaning = Mancava un secondo server per la copia. Riprova da solo.
status-x-4-28 =
    .name = Nessuna copia di sicurezza
    .meaning = La seconda copia è stata interrotta. Riprova da solo.
status-x-4-300 =
    .name = Il tempo è scaduto
    .meaning = Microsoft 365 ha provato per tutto il tempo previsto e ha rinunciato.
status-x-4-310 =
    .name = Dominio inesistente
    .meaning = La parte dopo la @ non esiste nel DNS.
status-x-4-312 =
    .name = Una ricerca non è riuscita
    .meaning = Il DNS del dominio del destinatario non ha dato una risposta utile.
status-x-4-316 =
    .name = Connessione rifiutata
    .meaning = Il server del destinatario non fa entrare il mittente sulla porta della posta.
status-x-4-317 =
    .name = Nessuna connessione sicura
    .meaning = L’altro server non ha offerto la cifratura o non ci è riuscito.
status-x-4-318 =
    .name = La connessione è stata chiusa
    .meaning = L’altro server ha chiuso a metà.
status-x-5-0 =
    .name = Qualcosa nel dialogo tra server
    .meaning = Con 2 davanti il comando è riuscito. Con 4 o 5 i server non si sono capiti. Per Outlook.com, 5.5.0 indica una casella inesistente.
status-x-5-1 =
    .name = Comando inatteso
    .meaning = Il comando è arrivato al momento sbagliato o è sconosciuto.
status-x-5-2 =
    .name = Comando illeggibile
    .meaning = Il comando era scritto male.
status-x-5-3 =
    .name = Troppi destinatari
    .meaning = Il messaggio ha più destinatari di quanti ne ammette una consegna.
status-x-5-4 =
    .name = Opzione sbagliata
    .meaning = Qualcosa insieme al comando non è ammesso o è sconosciuto.
status-x-5-5 =
    .name = Versioni incompatibili
    .meaning = I due server parlano versioni diverse.
status-x-5-6 =
    .name = Riga di accesso troppo lunga
    .meaning = Il server non può leggerla.
status-x-6-0 =
    .name = Qualcosa sul contenuto
    .meaning = Con 2 davanti il messaggio è stato preso. Con 4 o 5 il contenuto non si può consegnare, senza dire perché.
status-x-6-1 =
    .name = Questo tipo di contenuto non è accettato
    .meaning = L’altra parte non può ricevere questo tipo di contenuto o di file.
status-x-6-2 =
    .name = Andrebbe modificato
    .meaning = Il messaggio andrebbe convertito, ma è vietato.
status-x-6-3 =
    .name = Non si può modificare
    .meaning = Il messaggio andrebbe convertito, ma il server non può farlo.
status-x-6-4 =
    .name = Consegnato con modifiche
    .meaning = Il messaggio è stato convertito con qualche perdita.
status-x-6-5 =
    .name = La modifica non è riuscita
    .meaning = La conversione non è riuscita.
status-x-6-6 =
    .name = Contenuto non trovato
    .meaning = Una parte del messaggio andava presa altrove e non c’era.
status-x-6-7 =
    .name = Indirizzo con lettere speciali
    .meaning = L’indirizzo ha lettere che questo server non accetta.
status-x-6-8 =
    .name = Risposta con lettere speciali
    .meaning = La risposta ha lettere che il programma di invio non sa leggere.
status-x-6-9 =
    .name = Intestazione con lettere speciali
    .meaning = L’intestazione del messaggio ha lettere che il server successivo non accetta.
status-x-6-10 =
    .name = Non in uso
    .meaning = Un doppione di un altro stato.
status-x-6-11 =
    .name = Fine riga sbagliato
    .meaning = Le righe del messaggio finiscono in un modo che il server successivo non accetta.
status-x-7-0 =
    .name = Qualcosa sulla sicurezza
    .meaning = Con 2 davanti un accesso o un controllo è riuscito. Con 4 o 5 una regola di sicurezza ha detto no, senza dire quale.
status-x-7-1 =
    .name = Non ammesso
    .meaning = Una regola o un filtro ha rifiutato il mittente o il messaggio. Vale per quasi ogni rifiuto.
status-x-7-2 =
    .name = Non può scrivere a questa lista
    .meaning = Solo certe persone possono scrivere a questa mailing list.
status-x-7-3 =
    .name = La sicurezza non è compatibile
    .meaning = Un contenuto protetto non si può convertire. Per Exchange manca l’accesso.
status-x-7-4 =
    .name = Manca una funzione di sicurezza
    .meaning = Il server non ha il tipo di accesso o di sicurezza richiesto.
status-x-7-5 =
    .name = La cifratura non è riuscita
    .meaning = Una chiave o un certificato era mancante, sbagliato o non attendibile.
status-x-7-6 =
    .name = Metodo di cifratura sconosciuto
    .meaning = Il server non conosce il tipo di cifratura.
status-x-7-7 =
    .name = Il messaggio è stato modificato
    .meaning = Il messaggio non corrisponde al suo sigillo: è stato modificato o danneggiato.
status-x-7-8 =
    .name = L’accesso è stato rifiutato
    .meaning = Nome utente o password non sono accettati.
status-x-7-9 =
    .name = L’accesso è troppo debole
    .meaning = Serve un accesso più sicuro. Yahoo lo usa quando il mittente non è provato.
status-x-7-10 =
    .name = Serve la cifratura
    .meaning = Il messaggio o l’accesso richiede una connessione sicura.
status-x-7-11 =
    .name = Accesso solo con cifratura
    .meaning = Questo tipo di accesso richiede una connessione sicura.
status-x-7-12 =
    .name = Una volta serve un altro accesso
    .meaning = Serve una volta un altro tipo di accesso. Per Exchange i mittenti esterni non entrano.
status-x-7-13 =
    .name = Account disattivato
    .meaning = L’accesso era giusto, ma l’account è chiuso.
status-x-7-14 =
    .name = Manca la fiducia tra server
    .meaning = Il server non è attendibile. Google vuole prima un accesso dal browser.
status-x-7-15 =
    .name = Priorità troppo bassa
    .meaning = Al momento passa solo posta più urgente.
status-x-7-16 =
    .name = Troppo grande per la sua priorità
    .meaning = Un messaggio con questa priorità non può essere così grande.
status-x-7-17 =
    .name = La casella ha un nuovo titolare
    .meaning = Ora questo indirizzo è di un’altra persona.
status-x-7-18 =
    .name = Il dominio ha un nuovo proprietario
    .meaning = Ora questo dominio è di qualcun altro.
status-x-7-19 =
    .name = Titolare non verificato
    .meaning = Il server non ha potuto accertare se il titolare è lo stesso.
status-x-7-20 =
    .name = Nessuna firma valida
    .meaning = Nessuna firma DKIM ha superato il controllo.
status-x-7-21 =
    .name = Firma non sufficiente
    .meaning = Una firma DKIM è passata, ma non una che questo server accetta.
status-x-7-22 =
    .name = Firma di un altro dominio
    .meaning = La firma DKIM non è del dominio del mittente.
status-x-7-23 =
    .name = Server non nell’elenco del dominio
    .meaning = SPF dice che questo server non può inviare per il dominio.
status-x-7-24 =
    .name = L’elenco del dominio è guasto
    .meaning = SPF non è verificabile: il record è sbagliato o il DNS non risponde.
status-x-7-25 =
    .name = Il server di invio non ha un nome adatto
    .meaning = Il suo reverse DNS manca o non corrisponde.
status-x-7-26 =
    .name = Il mittente non è provato
    .meaning = I controlli che provano un mittente, come SPF e DKIM, non sono stati superati.
status-x-7-27 =
    .name = Il dominio del mittente non riceve posta
    .meaning = Nessuna risposta potrebbe raggiungere il mittente. Per Gmail SPF non è passato.
status-x-7-28 =
    .name = Troppa posta insieme
    .meaning = Sono arrivati molti messaggi simili insieme.
status-x-7-29 =
    .name = Il sigillo di inoltro è rotto
    .meaning = Il controllo ARC non è passato. Per Gmail il messaggio è arrivato senza cifratura.
status-x-7-30 =
    .name = La cifratura obbligatoria non è offerta
    .meaning = Il server successivo non garantisce la cifratura (REQUIRETLS). Per Gmail DKIM non è passato.
status-x-7-32 =
    .name = L’indirizzo mittente non corrisponde
    .meaning = Né SPF né DKIM sono del dominio del mittente.
status-x-7-40 =
    .name = Nessun record DMARC
    .meaning = Il dominio mittente non ha un record DMARC.
status-x-7-51 =
    .name = Non da un server consentito
    .meaning = L’azienda accetta posta solo da certi server o certificati.
status-x-7-57 =
    .name = Prima l’accesso
    .meaning = Il dispositivo o programma deve accedere a Microsoft 365 prima di inviare.
status-x-7-60 =
    .name = Questo indirizzo mittente non si può usare
    .meaning = L’account non può inviare con quell’indirizzo.
status-x-7-64 =
    .name = Non inoltrato
    .meaning = Microsoft 365 non riconosce il server come uno dell’azienda.
status-x-7-105 =
    .name = Mittente rifiutato da un gateway
    .meaning = Un gateway di posta ha in elenco il mittente o il suo server.
status-x-7-124 =
    .name = Mittente non ammesso nel gruppo
    .meaning = Il gruppo riceve posta solo dai mittenti del suo elenco.
status-x-7-129 =
    .name = Mittente non ammesso
    .meaning = Il destinatario riceve posta solo da certi mittenti.
status-x-7-133 =
    .name = Gruppo solo interno
    .meaning = Il gruppo non riceve posta dall’esterno.
status-x-7-134 =
    .name = Casella solo interna
    .meaning = La casella non riceve posta dall’esterno.
status-x-7-135 =
    .name = Cartella solo interna
    .meaning = La cartella pubblica non riceve posta dall’esterno.
status-x-7-136 =
    .name = Contatto solo interno
    .meaning = Questo destinatario non riceve posta dall’esterno.
status-x-7-139 =
    .name = Questo tipo di accesso è disattivato
    .meaning = Microsoft qui non accetta più la sola password, o una regola la blocca.
status-x-7-232 =
    .name = Azienda oltre il limite
    .meaning = L’azienda ha scritto al massimo di persone esterne consentito al giorno.
status-x-7-233 =
    .name = Azienda di prova oltre il limite
    .meaning = Un’azienda di prova ha scritto al massimo di persone esterne consentito al giorno.
status-x-7-321 =
    .name = Cifratura non offerta
    .meaning = L’altro server non ha offerto la cifratura richiesta.
status-x-7-322 =
    .name = Certificato scaduto
    .meaning = Il certificato dell’altro server è scaduto.
status-x-7-323 =
    .name = Record TLSA sbagliato
    .meaning = Il record DANE del dominio non corrisponde al certificato.
status-x-7-324 =
    .name = DNSSEC è guasto
    .meaning = Il DNS del dominio non è provato.
status-x-7-325 =
    .name = Certificato per un altro nome
    .meaning = Il certificato non nomina il server su cui è usato.
status-x-7-500 =
    .name = Rallentato
    .meaning = Microsoft 365 fa aspettare questo server finché non lo conosce meglio.
status-x-7-501 =
    .name = Mittente bloccato per spam
    .meaning = L’account ha inviato ciò che sembra spam ed è stato fermato.
status-x-7-502 =
    .name = Mittente bloccato
    .meaning = L’account non può più inviare.
status-x-7-503 =
    .name = Mittente bloccato
    .meaning = L’account non può più inviare.
status-x-7-504 =
    .name = Destinatario rifiutato
    .meaning = L’indirizzo del destinatario non è accettato.
status-x-7-505 =
    .name = Destinatario bloccato
    .meaning = Questo destinatario non può ricevere posta.
status-x-7-506 =
    .name = Nome di saluto sbagliato
    .meaning = Il server di invio ha usato il nome del destinatario.
status-x-7-507 =
    .name = Server bloccato dal destinatario
    .meaning = L’azienda del destinatario ha bloccato il server di invio.
status-x-7-508 =
    .name = Troppo su IPv6
    .meaning = È arrivata troppa posta da questo blocco di indirizzi.
status-x-7-509 =
    .name = Il mittente non è provato
    .meaning = DMARC non è passato, e il dominio chiede di rifiutare questa posta.
status-x-7-510 =
    .name = Niente posta su IPv6
    .meaning = Il dominio del destinatario riceve posta solo su IPv4.
status-x-7-511 =
    .name = Server escluso da Microsoft
    .meaning = Il server di invio è nell’elenco di Microsoft. Il proprietario può chiedere la rimozione.
status-x-7-512 =
    .name = Indirizzo mittente mancante o illeggibile
    .meaning = Serve un indirizzo leggibile come mittente.
status-x-7-513 =
    .name = Server bloccato dal destinatario
    .meaning = L’azienda del destinatario ha il server di invio in un elenco proprio.
status-x-7-515 =
    .name = Prova del mittente non sufficiente
    .meaning = Outlook.com vuole SPF, DKIM e DMARC da chi invia molta posta.
status-x-7-520 =
    .name = Inoltro all’esterno non consentito
    .meaning = L’azienda non consente l’inoltro automatico all’esterno.
status-x-7-606 =
    .name = Server escluso da Microsoft
    .meaning = Il server di invio è nell’elenco di Microsoft. Il proprietario può farlo togliere su sender.office.com.
status-x-7-650 =
    .name = Rallentato per la reputazione
    .meaning = Outlook.com limita questo server per la posta inviata in passato.
status-x-7-651 =
    .name = Rallentato per la reputazione
    .meaning = Outlook.com limita questo server per la posta inviata in passato.
status-x-7-652 =
    .name = Troppe connessioni
    .meaning = Il server ha aperto verso Outlook.com più connessioni del consentito.
status-x-7-700 =
    .name = Azienda bloccata nell’invio
    .meaning = Microsoft ha bloccato l’azienda del mittente. Con 4.7.700: un filtro è occupato, riprova più tardi.
status-x-7-705 =
    .name = Azienda oltre il limite
    .meaning = Microsoft ha bloccato l’azienda del mittente per spam o troppa posta.
status-x-7-708 =
    .name = Niente posta da questo indirizzo
    .meaning = Microsoft non accetta posta da questo server, spesso perché l’azienda è nuova.
status-x-7-750 =
    .name = Dominio non registrato
    .meaning = L’azienda del mittente invia da domini che non ha registrato presso Microsoft.
status-x-7-850 =
    .name = Trattenuto per verifica
    .meaning = Microsoft esamina questo server e per ora non ne accetta la posta.
status-x-7-900 =
    .name = Una regola dell’azienda
    .meaning = Una regola dell’azienda ha rifiutato il messaggio.

# The digits of a code that stands in no table.

digit-1 =
    .meaning = Non si usa nella posta. Voleva dire: ricevuto, ma non ancora fatto.
digit-2 =
    .meaning = Sì: è riuscito.
digit-3 =
    .meaning = Fin qui bene: il server aspetta altro.
digit-4 =
    .meaning = Non ora: il problema può passare, e lo stesso messaggio può arrivare più tardi.
digit-5 =
    .meaning = No: lo stesso messaggio non passerà finché non cambia qualcosa.
second-digit-0 =
    .meaning = Riguarda la forma del comando.
second-digit-1 =
    .meaning = È un’informazione che qualcuno ha chiesto.
second-digit-2 =
    .meaning = Riguarda la connessione.
second-digit-3 =
    .meaning = Lo standard non lo definisce. In pratica riguarda accesso e cifratura.
second-digit-4 =
    .meaning = Lo standard non lo definisce. Il significato lo decide il server.
second-digit-5 =
    .meaning = Riguarda il sistema di posta: una casella, un messaggio o una regola.

## Warnings about an answer

warning_code-contradicts-text =
    .message = Il codice e le parole non concordano. Sono state considerate giuste le parole.
warning_client-explanation-overridden =
    .message = Il programma di posta dà un motivo suo, le parole del server un altro. Valgono quelle del server.
warning_truncated =
    .message = Il testo si interrompe. Il resto può dire di più.
warning_too-long =
    .message = Il testo era troppo lungo. È stato letto solo l’inizio.
warning_limit-reached =
    .message = C’era più di quanto si vede qui: è stato raggiunto un limite.
warning_backscatter =
    .message = Forse non hai inviato tu il messaggio: pare che qualcuno abbia usato il tuo indirizzo. Non serve cambiare la password.
warning_mixed-languages =
    .message = Il testo è in più lingue: alcune parti possono dire la stessa cosa.
warning_decoding-damaged =
    .message = Alcune lettere sono danneggiate: sono state lette come si poteva.
warning_no-reason-given =
    .message = Il server non ha dato un motivo. C’era solo il suo codice.
warning_outlook-file =
    .message = I file di Outlook (MSG) non si leggono qui: salva il messaggio come EML o testo, o copiane il testo.

## Shared sentences

# Who tries again, and when.
retry_nothing =
    .message = Non c’è nulla da inviare di nuovo.
retry_in-progress =
    .message = Non è ancora deciso nulla: i server di posta stanno ancora dialogando.
retry_delayed =
    .message = Il server sta ancora provando a consegnare il messaggio{ $until ->
        [none] {""}
       *[known] {", fino al "}{ $until }
    }. Non serve inviarlo di nuovo.
retry_server =
    .message = Non devi fare nulla: il server di posta riprova da solo{ $wait ->
        [none] {""}
       *[known] {" tra circa "}{ $wait }
    }{ $until ->
        [none] {""}
       *[known] {", fino al "}{ $until }
    }.
retry_sender =
    .message = Il messaggio non riparte da solo. Invialo di nuovo { $wait ->
        [none] più tardi
       *[known] tra circa { $wait }
    }.
retry_sender-after-change =
    .message = Il messaggio non riparte da solo. Invialo di nuovo quando il problema è risolto.
retry_never =
    .message = Non ci saranno altri tentativi.
retry_temporary =
    .message = Può passare da sé. Un server di posta riprova da solo; in un programma di posta, invia di nuovo { $wait ->
        [none] più tardi
       *[known] tra circa { $wait }
    }.
retry_unknown =
    .message = Il testo non dice se ci saranno altri tentativi.

# How sure the reading is.
certainty_likely =
    .message = Questa è la lettura più probabile della risposta.
certainty_likely-but =
    .message = Questa è la lettura più probabile della risposta. Può anche voler dire: «{ $first }».
certainty_unsure =
    .message = La risposta non lo dice chiaramente: questa è la lettura migliore.
certainty_either =
    .headline = O { $first } o { $second }
    .message = La risposta lascia il dubbio. O «{ $first }» o «{ $second }».
certainty_one-of-three =
    .message = La risposta lascia il dubbio. O «{ $first }» o «{ $second }» o «{ $third }».

# A code that no table has; the meaning of its digits follows.
certainty_unlisted =
    .headline = Questo codice non è in nessun elenco
    .message = Nessuno standard ha questo codice, ma le sue cifre dicono qualcosa.

# The lines of the note for the administrator.
note_happened =
    .message = Che cosa è successo: { $title }
note_recipient =
    .message = Destinatario: { $title }
note_sender =
    .message = Mittente: { $title }
note_domain =
    .message = Dominio mittente: { $title }
note_code =
    .message = Codice di risposta: { $title }
note_status =
    .message = Stato esteso: { $title }
note_reply =
    .message = Risposta, parola per parola: { $title }
note_command =
    .message = In risposta a: { $title }
note_remote =
    .message = Server che ha risposto: { $title }
note_ip =
    .message = IP mittente indicato nella risposta: { $title }
note_reporter =
    .message = Segnalato da: { $title }
note_provider =
    .message = Gestore: { $title }
note_blocklist =
    .message = Lista di blocco: { $title }
note_failed =
    .message = Controlli non superati: { $title }
note_limit =
    .message = Limite di dimensione: { $title }
note_until =
    .message = Tentativi fino al: { $title }
note_rule =
    .message = Regola: { $title }
note_check-first =
    .message = Da controllare prima: { $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] Su questa risposta
       *[known] { $provider } su questa risposta
    }
link_blocklist =
    .message = { $blocklist ->
        [none] Cerca nella lista di blocco
       *[known] Cerca nella lista di blocco { $blocklist }
    }
link_provider =
    .message = { $provider ->
        [none] Aiuto sulla posta non recapitata
       *[known] Aiuto di { $provider } sulla posta non recapitata
    }

# Sizes and times.
value_bytes =
    .message = { $count } byte
value_kilobytes =
    .message = { $count } kB
value_megabytes =
    .message = { $count } MB
value_gigabytes =
    .message = { $count } GB
value_seconds =
    .message = { $count ->
        [one] { $count } secondo
       *[other] { $count } secondi
    }
value_minutes =
    .message = { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
value_hours =
    .message = { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    }
value_days =
    .message = { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }

## Words of the element <plain-bounce>

# What became of the message: stands beside an icon, above the headline.
ui_outcome =
    .failed = Non consegnato
    .for-now = Per ora non accettato
    .delayed = Non ancora consegnato
    .delivered = Consegnato
    .relayed = Inoltrato
    .in-progress = In corso
    .reported = Per tua informazione
    .unknown = Esito sconosciuto
    .nothing = Non riconosciuto

# Shown instead of an answer.
ui_nothing =
    .headline = Qui non si parla di consegna di posta
    .summary = Incolla la risposta del server: le righe con tre cifre, l’avviso di mancato recapito o l’intero messaggio tornato indietro.

# Whose turn it is: the label, and the answers to the sender.
ui_turn =
    .label = A chi tocca
    .sender = A te
    .sender-admin = All’amministratore della tua posta
    .recipient = Al destinatario
    .recipient-admin = All’amministratore dell’altra parte
    .nobody = A nessuno: non devi fare nulla
    .unknown = Il testo non lo dice

# The same answers to a help desk or an administrator.
ui_turn-other =
    .sender = Al mittente
    .sender-admin = All’amministratore del lato mittente
    .recipient = Al destinatario
    .recipient-admin = All’amministratore del lato ricevente
    .nobody = A nessuno: niente da fare
    .unknown = Il testo non lo dice

# Whether delivery is tried again: the label and the answers.
ui_again =
    .label = Altri tentativi
    .server = Sì, dal server di posta
    .sender = Solo se lo si invia di nuovo
    .nobody = Nessuno
    .unknown = Non si sa

# How sure the answer is: the label and the answers, then what it was read from.
ui_sure =
    .label = Certezza
    .high = Alta
    .medium = Buona
    .low = Bassa
ui_basis =
    .provider = Letto da parole che usa solo questo gestore.
    .text = Letto dalle parole del server.
    .enhanced-status = Letto dal codice di stato: le parole dicono meno.
    .reply-code = Letto solo dal codice di risposta: le parole non dicono altro.
    .none = Nel testo nulla indica un motivo.

# What the text that was read is.
ui_kind =
    .reply = Letto come risposta di un server di posta.
    .code = Letto come semplice codice.
    .transcript = Letto come registrazione di una sessione tra server di posta.
    .log = Letto come righe di log di un server di posta.
    .error = Letto come avviso di un programma di posta.
    .notice = Letto come avviso di mancato recapito.
    .message = Letto come messaggio completo.

# The four stations of the message, small under their pictures: to the sender, and to the other readers.
ui_station =
    .you = Tu
    .our-server = Il tuo server
    .their-server = Il loro server
    .mailbox = Casella
    .sender = Mittente
    .sending-server = Server di invio
    .receiving-server = Server ricevente

# What became of the message at a station: one or two words below its name.
ui_state =
    .sent = inviato
    .took-it = preso
    .arrived = arrivato
    .stopped = fermato qui
    .held = trattenuto qui
    .not-yet = non ancora
    .not-reached = non raggiunto
    .unknown = non si sa

# Where it stopped for good, and where it got no further for now.
ui_stopped =
    .sending-server = Il messaggio si è fermato al server di invio.
    .between = Il messaggio non è passato dal server di invio a quello del destinatario.
    .receiving-server = Il messaggio si è fermato al server del destinatario.
    .mailbox = Il messaggio si è fermato alla casella.
ui_held =
    .sending-server = Per ora il messaggio non ha lasciato il server di invio.
    .between = Per ora il messaggio non è passato dal server di invio a quello del destinatario.
    .receiving-server = Per ora il messaggio non ha superato il server del destinatario.
    .mailbox = Per ora il messaggio non è entrato nella casella.
ui_way =
    .arrived = Il messaggio è arrivato.
    .passed-on = Il messaggio è stato inoltrato. Che cosa sia successo dopo non si sa.
    .talking = I server stanno ancora dialogando: non è ancora deciso nulla.
    .unknown = Il testo non dice dove si è fermato il messaggio.

# Titles of the parts.
ui_part =
    .steps = Che cosa fare
    .alternatives = Potrebbe anche essere
    .why = Da che cosa lo capiamo
    .words = Le parole del server
    .note = Nota per l’amministratore
    .details = Dettagli tecnici
    .original = Il messaggio in questione
    .recipients = Destinatari
    .results = Risultati in breve
    .source = Il testo con le parole decisive evidenziate

# Said before a remark.
ui_remark =
    .message = Attenzione

# What a marked piece of the text tells: names in a small legend.
ui_mark =
    .code = codice di risposta
    .enhanced-status = codice di stato
    .cause = motivo
    .provider = gestore
    .recipient = destinatario
    .retry = quando riprovare
ui_lines =
    .left-out = { $count ->
            [one] … { $count } riga omessa …
           *[other] … { $count } righe omesse …
        }
    .only-deciding = Con gli indirizzi nascosti si vedono solo le parole decisive.

# Buttons. “Mask” is a switch: addresses, hosts and ids give way to placeholders.
ui_button =
    .copy = Copia come testo
    .copy-note = Copia la nota
    .mask = Nascondi gli indirizzi
    .more = { $count ->
            [one] Mostrane { $count } in più
           *[other] Mostrane altri { $count }
        }
    .opens = si apre in una nuova scheda

# Several recipients or results.
ui_recipients =
    .message = { $count ->
            [one] { $count } destinatario
           *[other] { $count } destinatari
        }
ui_results =
    .message = { $count ->
            [one] { $count } risultato
           *[other] { $count } risultati
        }
ui_and-more =
    .message = { $count ->
            [one] e { $count } altro
           *[other] e altri { $count }
        }

# Said aloud, and shown for some seconds, after a button was pressed.
ui_done =
    .copied = La risposta è stata copiata.
    .note-copied = La nota per l’amministratore è stata copiata.
    .not-copied = Il browser non ha consentito la copia. Seleziona il testo e copialo a mano.
    .masked = Gli indirizzi sono nascosti.
    .shown = Gli indirizzi sono visibili.

# A label with its value: “Whose turn: Yours”.
ui_line =
    .message = { $title }: { $first }

# Labels of the facts. “Answer to” has a command as its value, such as RCPT.
ui_fact =
    .recipient = Destinatario
    .remote = Server che rifiuta
    .reporter = Server che segnala
    .code = Codice di risposta
    .enhanced = Codice di stato
    .cause = Causa
    .lasting = Durata
    .command = In risposta a
    .provider = Gestore
    .blocklist = Lista di blocco
    .wait = Attesa
    .until = Tentativi fino al
    .deferrals = Tentativi precedenti
    .rule = Regola
    .subject = Oggetto
    .from = Da
    .date = Data
    .message-id = Message-ID

# Whether the same message can succeed later: the values of “Lasting”.
ui_lasting =
    .permanent = definitivo
    .temporary = temporaneo
    .success = riuscito
    .unknown = non si sa

## Words of the site around the element

site_page =
    .title = plainbounce: che cosa voleva dire il server di posta
    .headline = Che cosa voleva dire il server di posta?
    .intro = Il tuo messaggio è tornato indietro, o un server ha risposto in codice? Incolla qui il testo e leggi che cosa è successo, a chi tocca e che cosa fare.
    .skip = Vai al riquadro in cui incollare
    .foot = plainbounce legge ciò che dicono i server di posta. Scarica solo i propri file, non conserva nulla e non conta nessuno.

# The pages of the site.
site_nav =
    .label = Pagine
    .one = Un messaggio
    .many = Molti insieme
    .reference = Elenco dei codici
    .embed = Per il tuo sito

# The box to paste into, and the buttons below it.
site_box =
    .label = Che cosa ha detto il server
    .help = Un codice, un avviso, una riga di log, il testo di un mancato recapito o un messaggio intero. Puoi anche trascinare qui un file.
    .open = Apri un file
    .clear = Svuota
    .cleared = Svuotato.
    .picker = File da leggere
    .private = Nulla esce da questa pagina. Il testo viene letto in questo browser e non viene inviato né salvato.

# About a file or a long text. $title is its name, $limit a size.
site_file =
    .pasted = Testo incollato, { $limit }: troppo lungo per mostrarlo qui
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit }: troppo lungo per mostrarlo qui
    .cut = Vengono letti i primi { $limit }.
    .unreadable = Non è stato possibile leggere { $title }. Forse è una cartella o è stato spostato.
    .many = È più di un messaggio: leggilo in «Molti insieme».

# Buttons that put an example into the box.
site_example =
    .label = Oppure prova un esempio
    .gmail-authentication = Rifiuto di Gmail
    .greylisting = Attesa antispam
    .mailbox-full = Casella piena
    .postfix-bounce = Avviso di mancato recapito
    .swaks = Registrazione di una sessione
    .postfix-log = Riga di log
    .microsoft-notice = Avviso di Microsoft 365
    .delivery-report = Messaggio intero tornato indietro
    .nodemailer = Avviso di un programma
    .bare-code = Solo un codice
    .login-failed = Accesso rifiutato

# For whom the answer is written, and in which language.
site_reader =
    .label = Scritto per
    .sender = Mittente
    .helpdesk = Assistenza
    .admin = Amministratore
    .language = Lingua

# The place of the answer, before there is one.
site_answer =
    .label = Che cosa significa
    .welcome = La risposta compare qui mentre scrivi
    .through = Il messaggio è arrivato?
    .turn = A chi tocca?
    .again = Ci saranno altri tentativi?
    .do = Che cosa puoi fare ora?
    .loading = Preparazione…

# A link that carries the text behind its # sign.
site_share =
    .button = Condividi un link
    .label = Un link a questa risposta
    .help = Il testo è nel link stesso, dopo il segno #. Nessun server lo vede, ma chiunque abbia il link può leggerlo.
    .mask = Nascondi indirizzi, host e ID
    .preview = Ecco che cosa contiene il link
    .copy = Copia il link
    .copied = Il link è stato copiato.
    .too-long = Questo testo è troppo lungo per un link. Condividi solo le righe decisive.
    .close = Chiudi
    .print = Stampa

# What the page has asked of the network.
site_network =
    .none = Da quando è pronta, questa pagina non ha fatto richieste.
    .some = Richieste da quando la pagina è pronta: { $count }
    .offline = Funziona anche senza connessione.
    .away = Sei offline. Qui funziona comunque tutto.

# Many messages at once.
site_many =
    .headline = Che cosa è andato storto, e quante volte?
    .intro = Apri una cartella di avvisi di mancato recapito, un file di posta o un log. Viene letto qui, in questo browser, e ordinato per causa, gestore e dominio.
    .files = Apri file
    .folder = Apri una cartella
    .drop = Oppure trascina qui i file: .eml, .mbox, .log, .txt, .json, .csv
    .reading = Lettura di { $title }
    .progress = { $first } di { $second }
    .cancel = Annulla
    .cancelled = Annullato. Si vede ciò che è stato letto finora.
    .done = È stato letto tutto.
    .results = Risultati: { $count }
    .silent = Parti che non parlano di consegna: { $count }
    .most = L’elenco mostra i primi { $count }. I totali contano tutto.
    .most-saved = Un file salvato contiene i primi { $count }.
    .by-cause = Per causa
    .by-provider = Per gestore
    .by-domain = Per dominio del destinatario
    .cause = Causa
    .provider = Gestore
    .domain = Dominio
    .recipient = Destinatario
    .outcome = Esito
    .count = Numero
    .share = Quota
    .filter = Filtro
    .all = Tutti
    .none = Nulla corrisponde al filtro.
    .no-provider = Non si sa
    .others = Tutti gli altri
    .list = I risultati uno per uno
    .explain = Che cosa significa
    .csv = Salva come CSV
    .json = Salva come JSON
    .mask = Nascondi gli indirizzi nei file

# The reference.
site_reference =
    .headline = Tutti i codici e il loro significato
    .intro = Codici di risposta, codici di stato e le cause dietro di essi. Ognuno ha un indirizzo proprio, così puoi linkarlo.
    .find = Cerca un codice o una parola
    .entries = Voci: { $count }
    .some = { $first } di { $second } voci
    .none = Nessun risultato per «{ $title }»
    .reply-codes = Codici di risposta
    .status-codes = Codici di stato
    .causes = Cause
    .first-digit = Prima cifra
    .second-digit = Seconda cifra
    .providers = Gestori
    .tokens = Codici propri dei gestori
    .classes = X sta per la prima cifra: 2 è riuscito, 4 vuol dire forse più tardi, 5 vuol dire no.
    .standard = Nello standard
    .not-standard = Non nello standard
    .registered = Registrato
    .not-registered = Non registrato
    .after = dopo { $title }
    .code = Codice
    .status = Stato
    .cause = Causa
    .meaning = Significato
