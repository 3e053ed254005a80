### Dutch. The reader is "je", never "u". See en.ftl for how texts are chosen; words are settled in nl.glossary.md.
### Never: fataal, illegaal, helaas, sorry, excuses, simpelweg, gewoonweg, eenvoudigweg, domweg, zwarte lijst, blacklist, verworpen, ongeldige gebruiker, gelieve, onbestelbaar, schuld
### Dutch has no cases: terms serve as subject and object alike. A capital begins a sentence.
### The pack is close to its limit: say a thing in the very words that another text has.

-recipient = { $recipient ->
            [none] de ontvanger
           *[known] { $recipient }
        }
-Recipient = { $recipient ->
            [none] De ontvanger
           *[known] { $recipient }
        }
-mailbox = { $recipient ->
            [none] de mailbox van de ontvanger
           *[known] de mailbox { $recipient }
        }
-Mailbox = { $recipient ->
            [none] De mailbox van de ontvanger
           *[known] De mailbox { $recipient }
        }
-receiver = { $provider ->
            [none] de mailserver van de ontvanger
           *[known] { $provider }
        }
-Receiver = { $provider ->
            [none] De mailserver van de ontvanger
           *[known] { $provider }
        }
-server = { $server ->
        [none] { $provider ->
            [none] de ontvangende server
           *[known] { $provider }
        }
       *[known] { $server }
    }
-Server = { $server ->
        [none] { $provider ->
            [none] De ontvangende server
           *[known] { $provider }
        }
       *[known] { $server }
    }
-your-service = { $provider ->
            [none] je maildienst
           *[known] { $provider }
        }
-Your-service = { $provider ->
            [none] Je maildienst
           *[known] { $provider }
        }
-service = { $provider ->
            [none] de maildienst
           *[known] { $provider }
        }
-Service = { $provider ->
            [none] De maildienst
           *[known] { $provider }
        }
-login-server = { $server ->
            [none] { -service }
           *[known] { $server }
        }
-Login-server = { $server ->
            [none] { -Service }
           *[known] { $server }
        }
-ip = { $ip ->
            [none] het verzendende IP
           *[known] { $ip }
        }
-Ip = { $ip ->
            [none] Het verzendende IP
           *[known] { $ip }
        }
-domain = { $domain ->
            [none] het afzenderdomein
           *[known] { $domain }
        }
-Domain = { $domain ->
            [none] Het afzenderdomein
           *[known] { $domain }
        }
-sender = { $sender ->
            [none] het afzenderadres
           *[known] { $sender }
        }
-Sender = { $sender ->
            [none] Het afzenderadres
           *[known] { $sender }
        }
-list = { $blocklist ->
            [none] een blokkeerlijst
           *[known] de blokkeerlijst { $blocklist }
        }
-listed = { $listed ->
            [none] { -ip }
           *[known] { $listed }
        }
-host = { $server ->
            [none] HOST
           *[known] { $server }
        }
-of-limit = { $limit ->
            [none] {""}
           *[known] {" "}van { $limit }
        }
-some-wait = { $wait ->
            [none] enkele minuten
           *[known] { $wait }
        }

-wait = { $retry ->
        [server] Je hoeft niets te doen: de mailserver probeert het zelf opnieuw.
        [sender] Wacht { -some-wait } en verstuur het dan opnieuw.
        [nobody] Verstuur het later opnieuw: vanzelf gebeurt dat niet.
       *[none] Wacht eerst { $wait ->
            [none] een uur of twee
           *[known] { $wait }
        }: vaak gaat dit vanzelf over.
    }
-tell-wait = { $retry ->
        [server] Vraag de klant te wachten: de server probeert het zelf opnieuw, vaak dagenlang.
        [sender] Vraag de klant het na { -some-wait } opnieuw te versturen.
        [nobody] Vraag de klant het later opnieuw te versturen: vanzelf gebeurt dat niet.
       *[none] Vraag waar de klant dit zag. Een server probeert het zelf opnieuw, een mailprogramma niet.
    }
-admin-wait = { $retry ->
        [sender] Verstuur het opnieuw na { -some-wait }: deze client heeft geen wachtrij.
        [nobody] Verstuur het opnieuw: het staat niet meer in de wachtrij.
       *[none] Laat de wachtrij het opnieuw proberen. Bekijk het log weer na { -some-wait }.
    }
-when-room = { $retry ->
        [server] Laat het bericht met rust: het wordt nog dagen opnieuw geprobeerd.
       *[other] Verstuur het opnieuw zodra er ruimte is gemaakt.
    }
-ask-other-way = Benader de persoon op een andere manier, via telefoon of chat.
-note-to-admin = Stuur de notitie hieronder naar de beheerder van je mail.
-note-to-them = Vraag de ontvanger de notitie hieronder door te geven aan de eigen mailbeheerder.

## De ontvanger

mailbox-unknown =
    .short = het adres klopt niet
    .headline = Dit adres bestaat niet{ $provider ->
            [none] {""}
           *[known] {" "}bij { $provider }
        }
    .summary = { -Receiver } heeft geen mailbox { $recipient ->
            [none] met deze naam
           *[known] { $recipient }
        }, dus het bericht is niet bezorgd.
    .step-1 = Controleer het adres letter voor letter: punten, cijfers en het deel achter de @.
    .step-2 = Vraag de persoon op een andere manier naar het huidige adres.
    .step-3 = Verwijder het oude adres uit je adresboek, zodat het niet meer wordt voorgesteld.
    .avoid = Verstuur het niet nog eens naar hetzelfde adres: het antwoord blijft hetzelfde.

mailbox-unknown_helpdesk =
    .summary = { -Server } kent geen mailbox { $recipient ->
            [none] met deze naam
           *[known] { $recipient }
        }. Het mailsysteem zelf werkt.
    .step-1 = Vergelijk het adres met een dat eerder werkte: tikfout, nieuwe naam, opgeheven account.
    .step-2 = Laat de klant het adres met de hand typen en niet uit de suggesties kiezen.
    .step-3 = Vertel de klant dat alleen de ontvangende kant een mailbox kan openen of hernoemen.

mailbox-unknown_admin =
    .summary = { -Server } weigerde { -recipient }: daar bestaat geen mailbox, alias of groep met die naam.
    .step-1 = Zoek het adres in je aliassen, doorstuurregels en lijsten. Verwijder het als het verouderd is.
    .step-2 = Controleer of { $domain ->
            [none] je mail
           *[known] mail van { $domain }
        } naar de juiste MX ging: voer "dig MX" uit voor het domein van de ontvanger.
    .step-3 = Stop mail naar { -recipient }. Veel onbekende ontvangers schaden de reputatie van je IP.

mailbox-unknown_gmail =
    .step-1 = Controleer het deel vóór de @ op verwisselde letters en cijfers. In gmail.com-adressen maken punten niets uit.
    .step-2 = Controleer het deel achter de @: gmail.com of het eigen domein van een bedrijf.
    .step-3 = Vraag de persoon op een andere manier naar het huidige adres.

mailbox-unknown_gmail_admin =
    .step-1 = Stop mail naar { -recipient } en haal het adres van je lijsten.
    .step-2 = Is het je eigen Google Workspace-domein: zoek de gebruiker, alias of groep in de beheerdersconsole.
    .step-3 = Zit maar een deel van de gebruikers bij Google: stel voor de rest gesplitste bezorging in onder Gmail, Routering.

mailbox-unknown_microsoft365 =
    .summary = Microsoft 365 vond bij dat bedrijf niemand met { $recipient ->
            [none] dit adres
           *[known] het adres { $recipient }
        }.
    .step-1 = Verwijder de suggestie die Outlook bij deze naam geeft en typ het adres opnieuw.
    .step-2 = Vraag de persoon op een andere manier naar het huidige adres.
    .step-3 = Klopt het adres, laat de persoon dan de eigen beheerder inlichten: het ontbreekt daar misschien.

mailbox-unknown_microsoft365_admin =
    .summary = De tenant van de ontvanger kent { -recipient } niet. Status 5.4.1 komt van de edge-blokkering, 5.1.10 uit de directory.
    .step-1 = Zoek het adres bij gebruikers, groepen, contactpersonen en aliassen in de tenant van het domein.
    .step-2 = Staan er ook elders mailboxen: maak het geaccepteerde domein "Interne relay" of synchroniseer alle adressen naar de tenant.
    .step-3 = Controleer of het domein in deze tenant geverifieerd is en de MX ernaar wijst.

mailbox-unknown_exchange_admin =
    .step-1 = Voer "Get-Recipient" uit voor { -recipient } aan de ontvangende kant, ook voor verborgen objecten.
    .step-2 = Bevat een Outlook-suggestie een X.500-adres: voeg het toe aan de mailbox als X500.
    .step-3 = Controleer het geaccepteerde domein en het adresbeleid.

mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing heeft geen regel voor { -recipient }.
    .step-1 = Voeg het onder Email Routing toe, of zet de catch-all-regel aan.
    .step-2 = Controleer of het doeladres geverifieerd is.

mailbox-unknown_outlook =
    .step-1 = Controleer het adres, vooral het einde: outlook.com, hotmail.com en live.com zijn verschillende mailboxen.
    .step-2 = Vraag de persoon naar het huidige adres. Microsoft heft mailboxen op die niemand gebruikt.


mailbox-moved =
    .short = de persoon is verhuisd
    .headline = De persoon heeft een nieuw adres
    .summary = { -Mailbox } wordt niet meer gebruikt en mail wordt niet doorgestuurd.
    .step-1 = Lees het antwoord van de server hieronder: misschien staat het nieuwe adres erin.
    .step-2 = Vraag het anders op een andere manier na en pas je adresboek aan.

mailbox-moved_helpdesk =
    .step-1 = Zoek in het antwoord een nieuw adres en lees het de klant voor.
    .step-2 = Laat de klant het eerst bij de persoon navragen: iedereen kan die tekst geschreven hebben.

mailbox-moved_admin =
    .summary = { -Server } meldt dat { -recipient } verhuisd is. Antwoord 551 kan het nieuwe adres noemen (RFC 5321 §3.4).
    .step-1 = Vervang het adres in aliassen, doorstuurregels en lijsten zodra de eigenaar het bevestigd heeft.
    .step-2 = Beheer je die server zelf: stel doorsturen in, of weiger met 5.1.6 zonder adres.


mailbox-disabled =
    .short = de mailbox is afgesloten
    .headline = De mailbox is uitgeschakeld
    .summary = { -Mailbox } bestaat, maar { $provider ->
            [none] de maildienst
           *[known] { $provider }
        } laat er geen mail in.
    .step-1 = Benader de persoon op een andere manier en vraag naar een adres dat werkt.
    .step-2 = Vertel de persoon dat de mailbox geen mail aanneemt.
    .avoid = Verwijder het contact nog niet: vaak gaat zo'n mailbox weer open.

mailbox-disabled_helpdesk =
    .step-1 = Vertel de klant dat het adres klopt, maar dat alleen de eigenaar de mailbox kan laten openen.
    .step-2 = Help de klant de persoon op een andere manier te bereiken.
    .step-3 = Kijk bij je eigen domein eerst in je gebruikerslijst.

mailbox-disabled_admin =
    .summary = { -Server } kent { -recipient }, maar bezorging staat uit: geblokkeerd, verlopen, onbetaald of lang ongebruikt.
    .step-1 = Haal het adres voorlopig van mailinglijsten en probeer het over enkele weken nog eens.
    .step-2 = Is de mailbox van jou: controleer licentie, aanmeldblokkering, quotum en bezorgbeperkingen.

mailbox-disabled_inactive =
    .headline = De mailbox is te lang niet gebruikt
    .summary = { -Mailbox } is lange tijd niet geopend en daarom afgesloten.
    .step-1 = Benader de persoon op een andere manier en vraag naar een adres dat werkt.
    .step-2 = Vertel dat inloggen de mailbox misschien weer opent.

mailbox-disabled_inactive_admin =
    .step-1 = Haal { -recipient } van je lijsten: afgesloten mailboxen worden later spamvallen.
    .step-2 = Verwijder wie een jaar niets opende.

mailbox-disabled_suspended =
    .headline = De mailbox is geblokkeerd
    .summary = Het bedrijf achter { -mailbox } heeft die geblokkeerd en zegt niet waarom.
    .step-1 = Benader de persoon op een andere manier: alleen die kan dit met de eigen mailprovider oplossen.

mailbox-disabled_suspended_admin =
    .step-1 = Is het account van jou: zoek een blokkering wegens spam, misbruik of onbetaalde rekeningen.
    .step-2 = Is het overgenomen: wijzig het wachtwoord, beëindig alle sessies, verwijder vreemde doorstuurregels en vraag dan om vrijgave.


mailbox-full =
    .short = de mailbox is vol
    .headline = De mailbox van de ontvanger is vol
    .summary = { -Mailbox } heeft geen ruimte meer. Daar moet iemand mail wissen of meer ruimte regelen.
    .step-1 = Vertel de persoon op een andere manier dat de mailbox vol is.
    .step-2 = { -when-room }
    .avoid = Verstuur het niet steeds opnieuw: er komt niets in tot er ruimte is.

mailbox-full_helpdesk =
    .step-1 = Vertel de klant dat het adres klopt en er niets mis was met het bericht.
    .step-2 = Laat de klant de ontvanger bellen of naar een ander adres mailen: alleen de eigenaar kan ruimte maken.
    .step-3 = Controleer zelf het quotum als het een van jullie mailboxen is.

mailbox-full_admin =
    .summary = { -Recipient } zit boven het quotum bij { -server }.
    .step-1 = Is de mailbox van jou: verhoog het quotum of leeg prullenbak, spammap en archief. Zoek een maillus.
    .step-2 = Zo niet: laat 4.2.2 in de wachtrij. Tel 5.2.2 als tijdelijk en probeer het over enkele dagen weer.
    .step-3 = Haal het adres van je lijsten als de mailbox wekenlang vol blijft.

mailbox-full_gmail =
    .summary = De Google-opslag van { -recipient } is vol. Mail, Drive en Foto's delen die ruimte.
    .step-1 = Vertel de persoon op een andere manier dat er ruimte te maken is op one.google.com/storage.
    .step-2 = { -when-room }

mailbox-full_gmail_admin =
    .step-1 = Maak opslag vrij in het account: Drive en Foto's tellen mee.
    .step-2 = Is het je Workspace: controleer in de beheerdersconsole onder Opslag de limiet van de gebruiker.

mailbox-full_icloud =
    .summary = De iCloud-opslag van { -recipient } is vol. Foto's en reservekopieën delen die met mail.
    .step-1 = Vertel de persoon op een andere manier dat er ruimte te maken is in de iCloud-instellingen van het apparaat.
    .step-2 = { -when-room }

mailbox-full_microsoft365_admin =
    .step-1 = Bekijk de mailbox in het Exchange-beheercentrum: grootte, quotum en Recoverable Items.
    .step-2 = Zet het archief aan of geef een licentie met een grotere mailbox.
    .step-3 = Is de mailbox niet van jou: probeer het over enkele dagen weer.


recipient-refused =
    .short = de ontvanger weigerde
    .headline = De ontvangende kant weigerde dit bericht
    .summary = { -Recipient } bestaat, maar een instelling daar houdt mail van deze afzender tegen.
    .step-1 = Vraag de persoon op een andere manier om je adres toe te staan.
    .step-2 = Vraag welk ander adres of formulier je beter kunt gebruiken.
    .avoid = Probeer dit niet te omzeilen met andere adressen.

recipient-refused_helpdesk =
    .step-1 = Controleer of anderen deze ontvanger wel bereiken. Dan wordt alleen deze afzender geweerd.
    .step-2 = Vertel de klant dat de ontvanger of diens beheerder het adres moet toestaan.
    .step-3 = Geef de klant de notitie hieronder om door te sturen.

recipient-refused_admin =
    .summary = { -Server } weigerde het bericht voor { -recipient } door een regel van de ontvanger of diens organisatie.
    .step-1 = Geef de beheerder van de ontvanger tijd, afzender en antwoord, en vraag om toelating.
    .step-2 = Stuur één test vanaf een ander adres van je domein: zo blijkt of het adres of het domein geweigerd wordt.
    .step-3 = Beheer je die kant zelf: zoek blokkeringen van gebruiker, domein en gateway.

recipient-refused_mimecast_admin =
    .step-1 = Stuur de beheerder van de ontvanger het getal tussen haakjes achter "mimecast-smtp-error-codes".
    .step-2 = Vraag om een Permitted Senders-beleid in Mimecast.


group-restricted =
    .short = de groep is besloten
    .headline = Deze groep neemt alleen mail van leden aan
    .summary = { -Recipient } is een groep, lijst of intern adres en neemt alleen mail van bepaalde afzenders aan{ $sender ->
            [none] {""}
           *[known] {""}. { $sender } hoort daar niet bij
        }.
    .step-1 = Verstuur het vanaf het adres dat lid is, als je er meer hebt.
    .step-2 = Vraag een lid of de eigenaar van de groep om je toe te laten of je bericht door te geven.

group-restricted_helpdesk =
    .step-1 = Vraag vanaf welk adres de klant mailde: leden gebruiken vaak het verkeerde.
    .step-2 = Noem de eigenaar als het jullie groep is. Laat de klant het anders een lid vragen.
    .step-3 = Vertel de klant dat er met het bericht niets mis was.

group-restricted_admin =
    .summary = { -Recipient } neemt alleen mail aan van toegestane of aangemelde afzenders. { -Sender } hoort daar niet bij.
    .step-1 = Is de groep van jou: laat externe afzenders toe, of voeg { -sender } toe aan de toegestane afzenders.
    .step-2 = Kwam de mail van je eigen scanner of programma: laat die inloggen.
    .step-3 = Is de groep niet van jou: vraag het de eigenaar.

group-restricted_microsoft365_admin =
    .step-1 = Open de groep in het Exchange-beheercentrum, Bezorgingsbeheer. Sta afzenders van buiten toe, of voeg deze toe.
    .step-2 = Gebruik desgewenst PowerShell: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Kijk bij "Beperkingen voor berichtbezorging" als het een mailbox is en geen groep.

group-restricted_exchange_admin =
    .step-1 = Voer Set-DistributionGroup -RequireSenderAuthenticationEnabled $false uit om afzenders van buiten toe te laten.
    .step-2 = Bekijk AcceptMessagesOnlyFrom: daar staat wie mag schrijven.

group-restricted_gmail_admin =
    .step-1 = Open de groep op groups.google.com, Groepsinstellingen, en kijk wie mag posten.
    .step-2 = Is de groep van jou: laat iedereen op internet posten, of maak { -sender } lid.
    .step-3 = Bekijk de wachtende berichten: daar kun je ze goedkeuren.


address-invalid =
    .short = het adres is fout gespeld
    .headline = Het adres is niet goed geschreven
    .summary = De mailserver kan niets met het adres{ $recipient ->
            [none] {""}
           *[known] {" "}"{ $recipient }"
        }. Een adres ziet eruit als naam@example.com, zonder spaties.
    .step-1 = Zoek spaties, komma's, aanhalingstekens, een ontbrekende @ of een punt aan het eind.
    .step-2 = Typ het adres met de hand: een kopie kan onzichtbare tekens bevatten.
    .step-3 = Verbeter het in je adresboek.

address-invalid_helpdesk =
    .step-1 = Laat de klant het adres voorlezen of in een teksteditor plakken.
    .step-2 = Zoek een puntkomma, een naam zonder aanhalingstekens of twee adressen aan elkaar.
    .step-3 = Controleer het contact op resten zoals "mailto:" of "SMTP:".

address-invalid_admin =
    .summary = { -Server } kan het adres{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } niet ontleden volgens RFC 5321 §4.1.2.
    .step-1 = Lees de RCPT TO-regel in het log byte voor byte: spaties, niet-ASCII, ontbrekende < en >, twee punten na elkaar.
    .step-2 = Controleer adressen waar je programma ze inleest.
    .step-3 = Bevat het niet-ASCII-letters: het domein kan als "xn--…", het deel vóór de @ vereist overal SMTPUTF8.


mailbox-busy =
    .short = de mailbox is bezet
    .headline = De mailbox kan nu even geen mail aannemen
    .summary = { -Mailbox } bestaat, maar is even in gebruik. Meestal is dat binnen een uur voorbij.
    .step-1 = { -wait }

mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Escaleer pas naar de ontvangende kant als het langer dan een dag duurt.

mailbox-busy_admin =
    .summary = { -Server } kent { -recipient }, maar kan nu niet in de mailbox schrijven: vergrendeld, verplaatst, hersteld of in bewaring.
    .step-1 = { -admin-wait }
    .step-2 = Is de mailbox van jou: zoek een oude vergrendeling of lopende migratie.


address-unverified =
    .short = een controle loopt nog
    .headline = Het adres kon nog niet gecontroleerd worden
    .summary = { -Receiver } controleert elk adres voordat er mail binnenkomt. Voor { -recipient } gaf die controle nog geen antwoord.
    .step-1 = { -wait }
    .step-2 = Controleer intussen de spelling van het adres.

address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Zeg niet dat het adres fout is: niemand weet dat nog.

address-unverified_admin =
    .summary = { -Server } test ontvangers en heeft nog geen uitslag voor { -recipient }. De server erachter antwoordde niet op tijd.
    .step-1 = { -admin-wait }
    .step-2 = Beheer je de gateway: test vandaar met RCPT TO en controleer de cache.
    .step-3 = Is het Postfix: bekijk unverified_recipient_reject_code en de address_verify-cache.


owner-changed =
    .short = de eigenaar is veranderd
    .headline = Het adres is nu van iemand anders
    .summary = { -Mailbox } of het domein ervan kreeg een andere eigenaar. Het bericht is tegengehouden om de inhoud te beschermen.
    .step-1 = Vraag de persoon die je kent telefonisch of persoonlijk naar het nieuwe adres.
    .step-2 = Wijzig het adres overal waar je ermee inlogt.
    .avoid = Stuur geen persoonlijke dingen naar het oude adres: een vreemde leest daar nu mee.

owner-changed_helpdesk =
    .step-1 = Vertel de klant dat een vreemde deze mailbox nu misschien leest.
    .step-2 = Laat het nieuwe adres op een andere manier bevestigen en in de accounts wijzigen.

owner-changed_admin =
    .summary = De Require-Recipient-Valid-Since-test (RFC 7293) mislukte voor { -recipient }: de eigenaar is nieuwer.
    .step-1 = Stuur er niets persoonlijks meer heen, vooral geen wachtwoordresets.
    .step-2 = Laat de gebruiker een nieuw adres bevestigen na een andere manier van inloggen.


domain-unknown =
    .short = het domein klopt niet
    .headline = Het deel achter de @ bestaat niet
    .summary = Voor { $recipient ->
            [none] het deel van het adres achter de @
           *[known] het deel achter de @ in { $recipient }
        } is geen mailserver te vinden.
    .step-1 = Controleer het deel achter de @: een letter te veel of te weinig, of het verkeerde einde.
    .step-2 = Kijk op de website of in de laatste brief van dat bedrijf welk domein het nu gebruikt.
    .step-3 = Vraag de persoon op een andere manier naar het huidige adres.

domain-unknown_helpdesk =
    .step-1 = Zoek het domein op in een browser en een DNS-tool: tikfout, verlopen of weg?
    .step-2 = Laat de klant het adres met de hand typen.
    .step-3 = Escaleer als het domein bij anderen werkt: dan zit de DNS-storing aan de verzendende kant.

domain-unknown_admin =
    .summary = DNS heeft voor het domein van { -recipient } geen MX- en geen adresrecord.
    .step-1 = Voer "dig MX", "dig A" en "dig AAAA" uit voor het domein, via een openbare resolver en je eigen.
    .step-2 = Faalt alleen je eigen resolver: leeg de cache en controleer DNSSEC en forwarders.
    .step-3 = Is het domein van jou: controleer verloopdatum, delegatie en MX-record.

domain-unknown_nxdomain =
    .summary = De naam achter de @{ $recipient ->
            [none] {""}
           *[known] {" "}in { $recipient }
        } is niet geregistreerd of is verlopen.

domain-unknown_typo =
    .headline = Het deel achter de @ lijkt fout gespeld
    .summary = Het adres { $recipient ->
            [none] {""}
           *[known] { $recipient }{" "}
        }lijkt op een bekend maildomein met een tikfout erin.
    .step-1 = Verbeter het deel achter de @ en verstuur het bericht opnieuw.
    .step-2 = Verbeter het ook in je adresboek.

domain-unknown_no-mx =
    .headline = Dit domein heeft geen mailserver
    .summary = Het domein achter de @ bestaat, maar noemt geen server die mail aanneemt.
    .step-1 = Controleer de spelling: mail loopt misschien via een langere of kortere vorm van het domein.
    .step-2 = Klopt het adres, vertel de persoon dan dat het domein geen mailserver heeft.

domain-unknown_no-mx_admin =
    .summary = Het domein van { -recipient } bestaat, maar heeft geen MX- en geen adresrecord.
    .step-1 = Voer "dig MX" en "dig A" uit voor het domein en meld het resultaat aan de eigenaar.
    .step-2 = Is het van jou: publiceer een MX-record naar een hostnaam met A-record, niet naar een IP of CNAME.


domain-no-mail =
    .short = het domein wil geen mail
    .headline = Dit domein neemt geen mail aan
    .summary = De eigenaar van het domein achter de @ heeft aangegeven dat het helemaal geen mail aanneemt.
    .step-1 = Controleer de spelling: het bedrijf gebruikt misschien een ander domein voor mail.
    .step-2 = Zoek op hun website het juiste adres of een contactformulier.

domain-no-mail_helpdesk =
    .step-1 = Vertel de klant dat geen enkel adres op dit domein werkt: het ligt niet aan één persoon.
    .step-2 = Help de klant het domein te vinden dat het bedrijf wel voor mail gebruikt.

domain-no-mail_admin =
    .summary = Het domein heeft een null-MX, of de host antwoordt iedereen met 521 (RFC 7504, RFC 7505).
    .step-1 = Voer "dig MX" uit voor het domein. Eén punt als host betekent: bewust geen mail.
    .step-2 = Haal het domein van je lijsten.
    .step-3 = Is het van jou en moet het mail aannemen: vervang de null-MX door je mailhost.

## Account en adres van de afzender


sender-refused =
    .short = je adres wordt geweigerd
    .headline = Het adres van de afzender werd geweigerd
    .summary = { -Receiver } neemt geen mail aan van { $sender ->
            [none] dit afzenderadres of domein
           *[known] { $sender }
        }. Misschien lijkt het vervalst, of staat het op een eigen lijst.
    .step-1 = Controleer het Van-adres in je mailprogramma letter voor letter.
    .step-2 = Benader de persoon op een andere manier en vraag je adres toe te staan.
    .step-3 = { -note-to-admin }
    .avoid = Wijzig hiervoor je wachtwoord niet: met je account is niets mis.

sender-refused_helpdesk =
    .step-1 = Controleer of het Van-adres bestaat en antwoorden kan ontvangen.
    .step-2 = Test met een ander adres van hetzelfde domein: zo blijkt of het adres of het domein geweigerd wordt.
    .step-3 = Escaleer als het domein geweigerd wordt: misschien is de DNS stuk.
    .avoid = Laat de klant het wachtwoord niet wijzigen: met het account is niets mis.

sender-refused_admin =
    .summary = { -Server } weigerde de envelopafzender { $sender ->
            [none] {""}
           *[known] { $sender }{" "}
        }bij MAIL FROM: niet te controleren, niet vindbaar of op een eigen lijst.
    .step-1 = Controleer MX, A en SOA van { -domain } van buitenaf: antwoorden moeten terug kunnen.
    .step-2 = Zorg dat het return path bestaat en mail aanneemt.
    .step-3 = Vraag de postmaster van de ontvanger naar de reden als beide kloppen.
    .avoid = Zet hiervoor geen afzendercontroles uit.

sender-refused_null-mx_admin =
    .summary = { -Domain } heeft een null-MX en neemt geen mail aan. Dus neemt { -server } er ook geen van aan.
    .step-1 = Vervang de null-MX van { -domain } door een host die bounces aanneemt.
    .step-2 = Gebruik anders een return path in een ander domein.

sender-refused_unverified =
    .headline = Dit afzenderadres is nog niet bevestigd
    .summary = { -Service } verstuurt alleen voor bevestigde adressen en domeinen. { -Sender } is dat niet.
    .step-1 = Verstuur vanaf een adres dat je daar bevestigd hebt.
    .step-2 = Bevestig dit adres: zoek de afzender- of domeininstellingen in je account.

sender-refused_unverified_admin =
    .step-1 = Verifieer { -domain } bij de dienst: publiceer de DNS-records die je krijgt.
    .step-2 = Controleer of From, en niet alleen de login, het geverifieerde domein gebruikt.

sender-refused_amazon-ses =
    .headline = Dit adres is niet geverifieerd bij Amazon SES
    .summary = Amazon SES verstuurt alleen voor geverifieerde adressen en domeinen. In de sandbox moeten ook ontvangers geverifieerd zijn.
    .step-1 = Verstuur vanaf een geverifieerd adres.
    .step-2 = { -note-to-admin }

sender-refused_amazon-ses_admin =
    .step-1 = Verifieer het domein onder Identities in de SES-console, in precies de regio waarlangs je verstuurt.
    .step-2 = Noemt het antwoord de ontvanger: het account zit in de sandbox. Vraag production access aan.
    .step-3 = Vergelijk het From-domein met de identity: een subdomein telt mee, een ander domein niet.

sender-refused_sendgrid_admin =
    .step-1 = Open Settings, Sender Authentication in SendGrid. Authenticeer het domein of verifieer de single sender.
    .step-2 = Controleer of de API-sleutel bij dat account of die subuser hoort.


sender-authentication =
    .short = een afzendercheck mislukte
    .headline = De echtheid van de afzender is niet bewezen
    .summary = { -Receiver } kon niet vaststellen dat het bericht echt van { $domain ->
            [none] het domein in het Van-adres
           *[known] { $domain }
        } kwam en weigerde het. Alleen de mailbeheerder van de afzender kan dit oplossen.
    .step-1 = Verstuur het met je gewone mailprogramma of webmail, met je eigen adres als afzender.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = Wijzig hiervoor je wachtwoord niet: met je login was niets mis.

sender-authentication_helpdesk =
    .step-1 = Vraag hoe het verstuurd is: website, nieuwsbrieftool, scanner, doorsturen of mailprogramma.
    .step-2 = Zoek uit of alle mail van dit domein geweigerd wordt, of maar bij één manier van versturen.
    .step-3 = Escaleer met de notitie hieronder naar wie de DNS van { -domain } beheert.
    .avoid = Laat de klant het wachtwoord niet wijzigen: met de login was niets mis.

sender-authentication_admin =
    .summary = { -Server } weigerde mail van { -domain } vanaf { -ip }: SPF, DKIM of DMARC slaagde niet.
    .step-1 = Voeg { -ip } toe aan het SPF-record van { -domain }: één TXT-record, hooguit 10 DNS-lookups.
    .step-2 = Zet DKIM-ondertekening aan bij de verzendende dienst, met d={ $domain ->
            [none] je From-domein
           *[known] { $domain }
        }, en publiceer de sleutel.
    .step-3 = Stuur een test naar een eigen mailbox en lees Authentication-Results: SPF of DKIM moet slagen en bij From horen.
    .avoid = Zet SPF niet open met +all: dan kan iedereen uit jouw naam versturen.

sender-authentication_spf =
    .headline = De verzendende server staat niet op de lijst
    .summary = De eigenaar van { -domain } heeft een lijst van servers die ervoor mogen versturen (SPF). De server die dit bericht verstuurde, staat er niet op.

sender-authentication_spf_helpdesk =
    .step-1 = Vraag hoe het verstuurd is. Doorsturen en websiteformulieren breken SPF het vaakst.
    .step-2 = Laat de klant vanaf het eigen account versturen, niet via een formulier of vreemde server.
    .step-3 = Escaleer naar wie de DNS van { -domain } beheert.

sender-authentication_spf_admin =
    .headline = SPF slaagde niet
    .summary = SPF van het envelopdomein staat { -ip } niet toe.
    .step-1 = Voer "dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }" uit. Er moet één v=spf1-record zijn, met hooguit 10 DNS-lookups.
    .step-2 = Voeg { $ip ->
            [none] ip4:192.0.2.1
           *[known] ip4:{ $ip }
        } toe, of de include van de verzendende dienst.
    .step-3 = Is de mail doorgestuurd: herschrijf de envelopafzender (SRS) en laat de DKIM-handtekening heel.

sender-authentication_dkim =
    .headline = De handtekening van het bericht klopte niet
    .summary = Mailservers verzegelen berichten met een handtekening (DKIM). { -Receiver } vond er geen die geldig was voor { -domain }.

sender-authentication_dkim_admin =
    .headline = DKIM slaagde niet
    .summary = { -Server } vond geen geldige DKIM-handtekening met d={ $domain ->
            [none] het From-domein
           *[known] { $domain }
        }.
    .step-1 = Zoek de sleutel van DKIM-Signature op bij "selector._domainkey" plus het d=-domein.
    .step-2 = Vergelijk de gepubliceerde sleutel met die van de server: één TXT-waarde, geen oude selector.
    .step-3 = Breekt hij onderweg: zoek footers, scanners en gateways die het bericht wijzigen.

sender-authentication_dmarc =
    .headline = Het Van-adres doorstond de controle niet
    .summary = De eigenaar van { -domain } vraagt anderen mail te weigeren zonder bewijs van de afzender (DMARC). Dit bericht had dat niet.
    .step-1 = Verstuur het via de maildienst van het Van-adres, niet via een andere.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }

sender-authentication_dmarc_helpdesk =
    .step-1 = Controleer het Van-adres: een adres van Gmail of Yahoo moet via precies die dienst versturen.
    .step-2 = Vraag of het doorgestuurd is of naar een mailinglijst ging: beide breken DMARC.
    .step-3 = Escaleer bij je eigen domein: in SPF of DKIM ontbreekt een verzendende dienst.

sender-authentication_dmarc_admin =
    .headline = DMARC faalde en het beleid zegt nee
    .summary = SPF noch DKIM slaagde voor het From-domein ({ -domain }), en het DMARC-beleid is quarantine of reject.
    .step-1 = Laat een van beide alignen: DKIM met d= het From-domein, of een return path daarin.
    .step-2 = Lees in de DMARC-rapporten (rua=) welke dienst vanaf { -ip } verstuurt.
    .step-3 = Is From een gratis mailadres: verstuur via die provider of gebruik een adres van je eigen domein.
    .avoid = Haal het DMARC-record niet weg: dan komen vervalsers er ook door.

sender-authentication_none =
    .headline = Het bericht had geen bewijs van de afzender
    .summary = { -Receiver } wil bewijs dat mail echt is. De twee gebruikelijke (SPF en DKIM) ontbraken.

sender-authentication_none_admin =
    .headline = SPF noch DKIM slaagde{ $provider ->
            [none] {""}
           *[known] {" "}bij { $provider }
        }
    .summary = { -Ip } verstuurde als { -domain }. SPF noemt dat IP niet en een geldige DKIM-handtekening voor het domein ontbreekt.
    .step-1 = Voeg de dienst achter { -ip } toe aan het SPF-record van { -domain }: één TXT-record, hooguit 10 DNS-lookups.
    .step-2 = Zet DKIM-ondertekening aan bij de verzendende dienst, met d={ $domain ->
            [none] je From-domein
           *[known] { $domain }
        }, en publiceer de sleutel.
    .step-3 = Stuur een test naar een Gmail-adres en open "Origineel weergeven": SPF en DKIM moeten allebei PASS zijn.

sender-authentication_arc_admin =
    .headline = De ARC-keten is verbroken
    .summary = Het bericht is doorgestuurd, en de ARC-zegels waren niet geldig.
    .step-1 = Zoek wat het bericht onderweg wijzigde: footers, scanners, herschreven links.
    .step-2 = Controleer de ARC-sleutels van de doorstuurder in DNS.
    .step-3 = Verstuur het ter vergelijking rechtstreeks, zonder doorsturen.

sender-authentication_gmail_admin =
    .headline = Gmail weigerde: geen afzendercontrole slaagde
    .summary = { -Ip } verstuurde als { -domain }. Gmail eist SPF of DKIM van iedereen, en SPF, DKIM en DMARC van bulkverzenders.
    .step-1 = Voeg de dienst achter { -ip } toe aan SPF en onderteken met DKIM voor { -domain }.
    .step-2 = Stuur een test naar een Gmail-adres en open "Origineel weergeven": SPF en DKIM moeten allebei PASS zijn.
    .step-3 = Volg het domein in Google Postmaster Tools. Publiceer vanaf 5.000 berichten per dag ook DMARC.

sender-authentication_microsoft365_admin =
    .step-1 = Verstuurt { -domain } via Microsoft 365: voeg include:spf.protection.outlook.com toe en zet DKIM aan in de Defender-portal.
    .step-2 = Verstuurde een andere dienst het: geef die een eigen SPF-vermelding en DKIM-sleutel.
    .step-3 = Stuur een test en lees Authentication-Results: kijk naar compauth, spf, dkim en dmarc.

sender-authentication_outlook_admin =
    .summary = Outlook.com eist SPF, DKIM en DMARC van domeinen met meer dan 5.000 berichten per dag. { -Domain } slaagde niet.
    .step-1 = Publiceer alle drie: SPF met { -ip }, DKIM-sleutels en DMARC met minstens p=none.
    .step-2 = Laat SPF of DKIM alignen met het From-domein.
    .step-3 = Test met een outlook.com-mailbox en lees Authentication-Results in de berichtbron.

sender-authentication_yahoo_admin =
    .step-1 = Laat SPF of DKIM slagen voor { -domain }; bulkverzenders hebben beide nodig, plus DMARC met minstens p=none.
    .step-2 = Laat een van beide bij het From-domein horen.
    .step-3 = Controleer het domein in de Yahoo Sender Hub (senders.yahooinc.com).


relay-denied =
    .short = de login ontbreekt
    .headline = De server geeft dit bericht niet door
    .summary = De mailserver moest mail naar een ander domein sturen, maar doet dat alleen voor eigen gebruikers. Meestal ontbreekt de login.
    .step-1 = Open de instellingen voor uitgaande mail (SMTP) in je mailprogramma en zet authenticatie aan.
    .step-2 = Vergelijk uitgaande server en poort met de hulppagina van je mailprovider: vaak poort 587 of 465.
    .step-3 = { -note-to-admin }

relay-denied_helpdesk =
    .step-1 = Vraag welke uitgaande server, poort en login het programma gebruikt.
    .step-2 = Stel poort 587 met STARTTLS of 465 met TLS in, met het volledige adres als gebruikersnaam.
    .step-3 = Escaleer als de bounce later van een andere server kwam: dan klopt een MX niet.

relay-denied_admin =
    .summary = { -Server } is niet ingesteld om mail voor { -recipient } van { -ip } aan te nemen.
    .step-1 = Is het je uitgaande server: laat de client inloggen op 587 of 465, of voeg zijn IP toe aan de vertrouwde netwerken.
    .step-2 = Is het de MX van de ontvanger: het domein ontbreekt daar bij de lokale of relay-domeinen. Controleer "dig MX".
    .step-3 = Vergelijk alle MX-hosts: een oude of reserve-MX mist het domein vaak.
    .avoid = Zet de relay niet voor iedereen open: spammers vinden die binnen enkele uren.

relay-denied_not-logged-in =
    .headline = Het mailprogramma logde niet in
    .summary = { -Service } verstuurt alleen voor wie ingelogd is. Het mailprogramma logde niet in op de uitgaande server.

relay-denied_microsoft365_admin =
    .headline = Geen connector past bij de verzendende server
    .summary = Microsoft 365 kon { -ip } aan geen tenant koppelen en gaf het bericht niet door.
    .step-1 = Controleer de inkomende connector: de IP-lijst moet { -ip } bevatten, of de certificaatnaam moet kloppen.
    .step-2 = Is IP of certificaat gewijzigd: pas de connector aan in het Exchange-beheercentrum onder E-mailstroom.
    .step-3 = Is het de verkeerde host: gebruik de MX van de ontvanger, of smtp.office365.com met login.

relay-denied_gmail_admin =
    .headline = De Google-relay kent deze afzender niet
    .step-1 = Open Apps, Google Workspace, Gmail, Routering, SMTP-relayservice in de beheerdersconsole.
    .step-2 = Sta { -ip } daar toe of eis een SMTP-login, en verstuur vanaf een domein van je organisatie.
    .step-3 = Zet de EHLO-naam van je server op een van je domeinen.

relay-denied_exchange_admin =
    .step-1 = Is { -recipient } intern: voeg het domein toe aan de geaccepteerde domeinen.
    .step-2 = Moet een apparaat naar buiten mailen: maak voor dat IP een ontvangstconnector met relayrecht.
    .step-3 = Kan de client inloggen: gebruik de client frontend-connector op 587.


login-required =
    .short = eerst inloggen is nodig
    .headline = Om te versturen moet je inloggen
    .summary = { -Your-service } neemt alleen mail aan van wie eerst inlogt. Je mailprogramma deed dat niet, of niet via een beveiligde verbinding.
    .step-1 = Open de instellingen voor uitgaande mail (SMTP) en zet authenticatie aan, met je adres en wachtwoord.
    .step-2 = Kies SSL/TLS met poort 465, of STARTTLS met poort 587.
    .step-3 = Vergelijk de instellingen met de hulppagina van je mailprovider.

login-required_helpdesk =
    .summary = { -Login-server } neemt alleen mail aan van wie eerst inlogt. Het programma van de klant logde niet in, of niet via een beveiligde verbinding.
    .step-1 = Controleer de uitgaande server: authenticatie aan, volledig adres als gebruikersnaam, TLS aan.
    .step-2 = Gebruik poort 587 of 465, niet 25.
    .step-3 = Vraag of er een virusscanner of VPN tussen zit: sommige halen login of TLS weg.

login-required_admin =
    .summary = { -Login-server } wil AUTH op deze poort, of eerst STARTTLS.
    .step-1 = Zet de client op 587 met STARTTLS of 465 met TLS, en AUTH met echte inloggegevens.
    .step-2 = Lees het EHLO-antwoord na TLS: AUTH wordt vaak alleen daar aangeboden.
    .step-3 = Moet deze host mail van buiten aannemen: gebruik poort 25 en eis geen AUTH van andere servers.

login-required_microsoft365_admin =
    .step-1 = Stel het apparaat in op smtp.office365.com, poort 587, STARTTLS, met een mailbox die geverifieerde SMTP toestaat.
    .step-2 = Kan het apparaat geen moderne verificatie: gebruik een connector voor het vaste IP, of High Volume Email voor interne mail.
    .step-3 = Schrijft het alleen aan interne ontvangers: verstuur zonder login naar de MX van de tenant op poort 25.


login-failed =
    .short = het inloggen mislukte
    .headline = Het inloggen werd geweigerd
    .summary = { -Your-service } accepteerde de gebruikersnaam en het wachtwoord uit je mailprogramma niet. Het bericht is niet verstuurd.
    .step-1 = Log met hetzelfde adres en wachtwoord in op de website van je mailprovider.
    .step-2 = Voer het wachtwoord opnieuw in je mailprogramma in, bij de uitgaande server (SMTP).
    .step-3 = Werkt de website wel en het programma niet: zoek daar naar een "app-wachtwoord".
    .avoid = Probeer het niet steeds opnieuw: veel diensten blokkeren het account na enkele foute pogingen.

login-failed_helpdesk =
    .summary = { -Login-server } accepteerde de gebruikersnaam en het wachtwoord uit het programma van de klant niet. Er is niets verstuurd.
    .step-1 = Controleer de gebruikersnaam: de meeste diensten willen het volledige adres.
    .step-2 = Laat de klant via de browser inloggen: vaak staat daar waarom.
    .step-3 = Zoek oude apparaten met het oude wachtwoord: die veroorzaken blokkeringen.

login-failed_admin =
    .summary = { -Login-server } weigerde AUTH: foute inloggegevens, of een mechanisme dat uit staat.
    .step-1 = Bekijk het aanmeldlog voor deze gebruiker en tijd: fout wachtwoord, blokkering, beleid of mechanisme.
    .step-2 = Controleer welke mechanismen EHLO na TLS aanbiedt en welk de client gebruikt.
    .step-3 = Duiken er veel accounts of landen op: het is een raadaanval. Beperk pogingen en eis een tweede factor.

login-failed_app-password =
    .headline = Er is een app-wachtwoord nodig
    .summary = { -Service } laat mailprogramma's niet binnen met het gewone wachtwoord. Nodig is een app-wachtwoord: een tweede, lang wachtwoord voor één programma.
    .step-1 = Log via de browser in op je account, open de beveiligingsinstellingen en maak een app-wachtwoord.
    .step-2 = Voer het in je mailprogramma in, in plaats van het gewone wachtwoord.
    .step-3 = Verwijder daar app-wachtwoorden die je niet meer gebruikt.
    .avoid = Zet inloggen in twee stappen niet uit om dit te omzeilen.

login-failed_app-password_helpdesk =
    .step-1 = Vertel de klant dat het gewone wachtwoord klopt en in mailprogramma's toch niet werkt.
    .step-2 = Loop samen de beveiligingsinstellingen door: inloggen in twee stappen aan, dan een nieuw app-wachtwoord.
    .step-3 = Plak het zonder spaties, bij inkomende en uitgaande mail.

login-failed_app-password_admin =
    .step-1 = Maak een app-wachtwoord voor het serviceaccount, of zet het programma over op OAuth 2.0 (XOAUTH2).
    .step-2 = Controleer of het beleid van de organisatie app-wachtwoorden toestaat.

login-failed_basic-auth-off =
    .headline = Deze manier van inloggen staat uit
    .summary = { -Service } accepteert hier geen losse gebruikersnaam met wachtwoord meer. Het programma moet de moderne aanmelding gebruiken, met een browservenster.
    .step-1 = Werk je mailprogramma bij, verwijder het account en voeg het opnieuw toe: er hoort een aanmeldvenster te komen.
    .step-2 = Gebruik intussen de webmail.
    .step-3 = { -note-to-admin }
    .avoid = Stel het wachtwoord niet opnieuw in: ook het juiste wordt geweigerd.

login-failed_basic-auth-off_helpdesk =
    .step-1 = Vertel de klant dat het niet aan het wachtwoord ligt.
    .step-2 = Controleer hoe oud het programma is: het moet OAuth 2.0 kennen ("moderne verificatie").
    .step-3 = Escaleer apparaten en scripts: die moeten op een andere manier versturen.

login-failed_basic-auth-off_admin =
    .summary = { -Login-server } weigert basisverificatie voor deze gebruiker of de hele organisatie.
    .step-1 = Zet de client over op OAuth 2.0 (XOAUTH2 bij SMTP).
    .step-2 = Is het Microsoft 365: bekijk Set-CASMailbox -SmtpClientAuthenticationDisabled en het verificatiebeleid.
    .step-3 = Kan een apparaat geen OAuth: verstuur via een connector op IP, of via een maildienst voor apparaten.

login-failed_account-disabled =
    .headline = Het account is uitgeschakeld
    .summary = De login klopte, maar het account mag niet versturen. { -Service } heeft het geblokkeerd of afgesloten.
    .step-1 = Log in via de browser: vaak staat daar waarom.
    .step-2 = Schrijf naar de klantenservice van je mailprovider of naar de beheerder van je mail.

login-failed_account-disabled_admin =
    .step-1 = Controleer het account op aanmeldblokkering, ontbrekende licentie of blokkering wegens misbruik.
    .step-2 = Is het overgenomen: stel het wachtwoord opnieuw in en beëindig alle sessies voordat je het vrijgeeft.

login-failed_web-login =
    .headline = Eerst inloggen via de browser
    .summary = { -Service } wist niet zeker wie er inlogde en blokkeerde daarom het mailprogramma.
    .step-1 = Log via de browser in op dezelfde computer en hetzelfde netwerk, en bevestig dat jij het was.
    .step-2 = Probeer het binnen enkele minuten weer in het mailprogramma.
    .step-3 = Maak een app-wachtwoord als het opnieuw vraagt.

login-failed_web-login_admin =
    .step-1 = Log één keer via de browser in vanaf het netwerk van de server en beantwoord de beveiligingsvraag.
    .step-2 = Gebruik OAuth 2.0 of een app-wachtwoord.

login-failed_wrong-password =
    .headline = Gebruikersnaam of wachtwoord klopt niet
    .summary = { -Service } kent deze manier van inloggen, maar gebruikersnaam en wachtwoord hoorden niet bij elkaar.

login-failed_too-many-tries =
    .headline = Te veel pogingen om in te loggen
    .summary = { -Service } zag te veel foute logins en blokkeert nieuwe een tijdje.
    .step-1 = Wacht { $wait ->
            [none] een half uur
           *[known] { $wait }
        } en probeer intussen niets.
    .step-2 = Verbeter het wachtwoord op elke telefoon en computer met dit account.
    .step-3 = Wijzig het wachtwoord via de browser als je niet weet wie het probeerde.

login-failed_too-many-tries_admin =
    .step-1 = Zoek in het log de bron van de pogingen: een oud apparaat, een script of een aanval.
    .step-2 = Stop die en wacht tot de blokkering eindigt.

login-failed_gmail =
    .summary = Google accepteerde deze login niet. Mailprogramma's hebben "Inloggen met Google" of een app-wachtwoord nodig, niet het gewone wachtwoord.
    .step-1 = Verwijder het account uit je mailprogramma en voeg het opnieuw toe met "Inloggen met Google".
    .step-2 = Kan het programma dat niet: zet Verificatie in 2 stappen aan en maak een app-wachtwoord op myaccount.google.com/apppasswords.
    .step-3 = Voer die 16 letters in als wachtwoord.

login-failed_gmail_helpdesk =
    .step-1 = Vraag welk programma het is. Nieuwe bieden "Inloggen met Google": verwijder het account daar en voeg het opnieuw toe.
    .step-2 = Kan dat niet: controleer of Verificatie in 2 stappen aan staat en laat een app-wachtwoord maken.
    .step-3 = Escaleer scanners en scripts, en Workspace-accounts die geen app-wachtwoorden mogen maken.

login-failed_gmail_admin =
    .step-1 = Gebruik OAuth 2.0 (XOAUTH2), of een app-wachtwoord van een account met Verificatie in 2 stappen, op smtp.gmail.com poort 587.
    .step-2 = Versturen apparaten van een Workspace: gebruik smtp-relay.gmail.com en sta hun IP toe in de beheerdersconsole.
    .step-3 = Zoek in de loginlogboeken van de beheerdersconsole een geblokkeerde login van de gebruiker.

login-failed_yahoo =
    .summary = Yahoo accepteerde deze login niet. Een mailprogramma heeft het aanmeldvenster van Yahoo of een app-wachtwoord nodig.
    .step-1 = Log via de browser in bij Yahoo, open Accountbeveiliging en genereer een app-wachtwoord.
    .step-2 = Voer het in je mailprogramma in, in plaats van het gewone wachtwoord.

login-failed_icloud =
    .summary = Apple accepteerde deze login niet. Mailprogramma's hebben een appspecifiek wachtwoord nodig, niet dat van de Apple Account.
    .step-1 = Log in op account.apple.com, open Inloggen en beveiliging en maak een appspecifiek wachtwoord.
    .step-2 = Voer het in je mailprogramma in. De uitgaande server is smtp.mail.me.com, poort 587.

login-failed_microsoft365 =
    .step-1 = Log in op outlook.office.com. Lukt dat niet, dan is het wachtwoord fout of het account geblokkeerd.
    .step-2 = Verwijder het account uit je mailprogramma en voeg het opnieuw toe, via het aanmeldvenster van Microsoft.
    .step-3 = { -note-to-admin }

login-failed_microsoft365_admin =
    .step-1 = Bekijk het aanmeldlog in Entra ID: fout wachtwoord, voorwaardelijke toegang of verouderde verificatie.
    .step-2 = Controleer geverifieerde SMTP voor de gebruiker: Microsoft 365-beheercentrum, Actieve gebruikers, E-mail, E-mail-apps beheren.
    .step-3 = Controleer de tenant: Get-TransportConfig toont SmtpClientAuthenticationDisabled. Gebruik liever OAuth 2.0.

login-failed_outlook =
    .summary = Microsoft accepteerde deze login niet. Outlook.com, Hotmail en Live vragen de moderne aanmelding, met een browservenster.
    .step-1 = Werk je mailprogramma bij, verwijder het account en voeg het opnieuw toe: er hoort een aanmeldvenster te komen.
    .step-2 = Zet de login op OAuth2 voor inkomende en uitgaande mail als het programma ernaar vraagt.
    .step-3 = Lees en verstuur mail intussen op outlook.com.
    .avoid = Stel het wachtwoord niet opnieuw in: ook het juiste wordt geweigerd.

login-failed_comcast =
    .step-1 = Log via de browser in bij Xfinity en sta programma's van derden toe in de beveiligingsinstellingen.
    .step-2 = Voer het wachtwoord opnieuw in je mailprogramma in. De uitgaande server is smtp.comcast.net, poort 587.

login-failed_naver =
    .step-1 = Log in via de browser en zet POP3/SMTP of IMAP/SMTP aan in de mailinstellingen.
    .step-2 = Gebruik een app-wachtwoord als inloggen in twee stappen aan staat.

login-failed_gmx =
    .step-1 = Log in via de browser en sta POP3 en IMAP toe in de instellingen.
    .step-2 = Gebruik je inloggen in twee stappen: maak een app-wachtwoord in de beveiligingsinstellingen.
    .step-3 = Voer het wachtwoord opnieuw in je mailprogramma in, ook bij de uitgaande server.

login-failed_t-online =
    .step-1 = Stel in het klantencentrum van Telekom een "e-mailwachtwoord" voor mailprogramma's in: het inlogwachtwoord werkt daar niet.
    .step-2 = Voer het in je mailprogramma in voor inkomende en uitgaande mail.

login-failed_qq =
    .step-1 = Log in op mail.qq.com, open Settings, Account en zet de SMTP-dienst aan.
    .step-2 = Voer de autorisatiecode die je krijgt in, in plaats van je wachtwoord.

login-failed_netease =
    .step-1 = Log in via de browser, open Settings, POP3/SMTP/IMAP en zet de dienst aan.
    .step-2 = Voer de autorisatiecode die je krijgt in, in plaats van je wachtwoord.

login-failed_yandex =
    .step-1 = Log in via de browser en sta mailprogramma's toe in de mailinstellingen.
    .step-2 = Maak in je Yandex ID een app-wachtwoord voor mail en voer het in het programma in.

login-failed_mail-ru =
    .step-1 = Log in via de browser en maak in de beveiligingsinstellingen een wachtwoord voor externe apps.
    .step-2 = Voer het in je mailprogramma in, in plaats van het gewone wachtwoord.

login-failed_zoho =
    .step-1 = Maak een appspecifiek wachtwoord in je Zoho-account als inloggen in twee stappen aan staat.
    .step-2 = Controleer de uitgaande server: die hangt af van de regio van je account.

login-failed_amazon-ses_admin =
    .step-1 = Gebruik SMTP-inloggegevens uit de SES-console, niet de access key. Ze gelden voor één regio.
    .step-2 = Controleer of de IAM-gebruiker actief is en ses:SendRawEmail mag aanroepen.

login-failed_godaddy =
    .step-1 = Stel de uitgaande server in op smtpout.secureserver.net, poort 465 met SSL.
    .step-2 = Voer daar je volledige adres en het wachtwoord ervan in.


send-as-denied =
    .short = dit Van-adres mag niet
    .headline = Dit Van-adres mag niet worden gebruikt
    .summary = Je bent ingelogd, maar { -your-service } laat dit account niet versturen als { $sender ->
            [none] het adres in het Van-veld
           *[known] { $sender }
        }.
    .step-1 = Kies je eigen adres als afzender en verstuur het opnieuw.
    .step-2 = Controleer of de uitgaande server in je mailprogramma bij precies dit adres hoort.
    .step-3 = Vraag je beheerder om het recht om als dat adres te versturen.

send-as-denied_helpdesk =
    .summary = De klant is ingelogd, maar dit account mag niet versturen als { $sender ->
            [none] het adres in het Van-veld
           *[known] { $sender }
        }.
    .step-1 = Vergelijk het Van-adres met de gebruikersnaam van de uitgaande server.
    .step-2 = Zoek verwisselde accounts: mail van het ene adres via de server van het andere.
    .step-3 = Escaleer voor het recht "verzenden als" als het adres gedeeld is.

send-as-denied_admin =
    .summary = De login mag { -sender } niet gebruiken in MAIL FROM of From.
    .step-1 = Geef de login "verzenden als" op die mailbox, of voeg het adres toe als alias van de login.
    .step-2 = Is het een apparaat of programma: geef het een eigen mailbox en stel die in als From.
    .step-3 = Is het Postfix: bekijk smtpd_sender_login_maps.

send-as-denied_microsoft365_admin =
    .step-1 = Voer Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USER uit.
    .step-2 = Verstuurt het programma met een alias: sta versturen vanaf aliassen toe voor de organisatie.
    .step-3 = Controleer of From in het programma de mailbox is waarmee het inlogt.


account-blocked =
    .short = je account is geblokkeerd
    .headline = Het account mag nu geen mail versturen
    .summary = { -Your-service } laat dit account niet meer versturen. Vaak is er te veel mail verstuurd, of gebruikte iemand anders het account.
    .step-1 = Wijzig je wachtwoord via de browser, op een computer die je vertrouwt.
    .step-2 = Zoek in verzonden mail, doorstuurregels en regels dingen die niet van jou zijn. Verwijder ze.
    .step-3 = Vraag je beheerder of de klantenservice van je mailprovider het account weer te openen.
    .avoid = Ga niet verder met een nieuw account voordat het oude schoon is.

account-blocked_helpdesk =
    .summary = { -Service } laat het account van de klant niet meer versturen. Vaak is er te veel mail verstuurd, of is het wachtwoord gestolen.
    .step-1 = Vraag naar vreemde verzonden mail, logins en berichten die om het wachtwoord vroegen.
    .step-2 = Laat eerst het wachtwoord wijzigen en alle sessies beëindigen.
    .step-3 = Escaleer pas daarna voor vrijgave: een tweede blokkering duurt langer.

account-blocked_admin =
    .summary = { -Server } blokkeert het verzendende account{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } of de hele tenant, waarschijnlijk wegens spam.
    .step-1 = Stel het wachtwoord opnieuw in, beëindig alle sessies, verwijder vreemde regels, doorstuurregels en app-toestemmingen.
    .step-2 = Ga na wat er de laatste dagen verstuurd is, en vanaf welke IP's.
    .step-3 = Vraag de dienst om vrijgave, en stel limieten en een tweede factor in.

account-blocked_microsoft365_admin =
    .step-1 = Stel het wachtwoord opnieuw in, beëindig alle sessies, controleer regels en doorsturen, en zet een tweede factor aan.
    .step-2 = Deblokkeer de gebruiker in de Defender-portal: E-mail en samenwerking, Controleren, Beperkte entiteiten.
    .step-3 = Is de hele tenant geblokkeerd (5.7.705, 5.7.708, 5.7.750): verifieer de domeinen en vraag support.

account-blocked_amazon-ses_admin =
    .step-1 = Lees de pagina Account health in de SES-console: bounces, klachten en een lopende review.
    .step-2 = Verhelp de oorzaak en meld in de open case wat je gewijzigd hebt.

account-blocked_zoho_admin =
    .step-1 = Stel het wachtwoord opnieuw in, controleer het doorsturen en deblokkeer het account in de beheerconsole.
    .step-2 = Schrijf Zoho-support als het ook daar geblokkeerd is.


sending-limit =
    .short = de verzendlimiet is bereikt
    .headline = De verzendlimiet is voorlopig bereikt
    .summary = { -Your-service } laat elk account maar een beperkt aantal berichten versturen. Dit account zit aan die limiet. Het bericht is niet verstuurd.
    .step-1 = Wacht { $wait ->
            [none] tot morgen
           *[known] { $wait }
        } en verstuur het bericht dan opnieuw.
    .step-2 = Verstuur aan minder mensen tegelijk, of gebruik een nieuwsbriefdienst voor grote groepen.
    .step-3 = Wijzig je wachtwoord als je niet zoveel verstuurd hebt: misschien deed iemand anders het.
    .avoid = Blijf het niet proberen: bij veel diensten telt elke poging mee.

sending-limit_helpdesk =
    .summary = Het account van de klant heeft zoveel verstuurd als { -service } voorlopig toestaat. Het bericht is niet verstuurd.
    .step-1 = Vraag aan hoeveel mensen de klant vandaag schreef, en met welk programma.
    .step-2 = Controleer het account op misbruik als het aantal niet klopt.
    .step-3 = Vertel de klant wanneer de limiet opnieuw begint: meestal 24 uur na het eerste bericht.

sending-limit_admin =
    .summary = Het verzendende account{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } zit boven een limiet van { -login-server }.
    .step-1 = Tel de mail van de laatste 24 uur: taak, lijst of gekaapt account?
    .step-2 = Vertraag de taak, of verplaats bulkmail naar een dienst daarvoor.
    .step-3 = Vraag een hogere limiet aan als het volume echt is.

sending-limit_day =
    .headline = De dagelijkse verzendlimiet is bereikt

sending-limit_trial =
    .headline = Een proefaccount heeft een lage verzendlimiet
    .summary = { -Service } laat proefaccounts maar weinig versturen. De limiet is bereikt.
    .step-1 = Wacht tot morgen en verstuur het dan opnieuw.
    .step-2 = Kies een betaald abonnement als je meer moet versturen.

sending-limit_trial_admin =
    .step-1 = Zet de tenant of het account over op een betaald abonnement en verifieer het domein.

sending-limit_gmail =
    .summary = Een Gmail-account mag ongeveer 500 mensen per dag schrijven, een Workspace-account 2.000 berichten versturen. Die limiet is bereikt.
    .step-1 = Wacht maximaal 24 uur. Mail lezen kan nog wel.
    .step-2 = Gebruik een Google-groep of nieuwsbriefdienst voor grote groepen.

sending-limit_microsoft365_admin =
    .step-1 = Voer een berichttracering uit voor de afzender. De limiet is 10.000 ontvangers per dag; de tenant heeft een eigen limiet.
    .step-2 = Kijk bij Beperkte entiteiten in de Defender-portal, en zoek misbruik.
    .step-3 = Verplaats bulkmail naar een dienst daarvoor.

sending-limit_amazon-ses_admin =
    .step-1 = Vergelijk tempo en dagtotaal met de quota in de SES-console.
    .step-2 = Vertraag de verzender en probeer 454 opnieuw met groeiende pauzes.
    .step-3 = Vraag een quotumverhoging aan. Verlaat de sandbox als je daar nog in zit.


suppressed =
    .short = het is niet eens geprobeerd
    .headline = Het bericht is bewust tegengehouden
    .summary = { -Your-service } probeerde het niet te bezorgen: mail naar { -recipient } mislukte eerder, of de persoon meldde zich af of klaagde.
    .step-1 = Controleer of het adres klopt en of de persoon je mail wil.
    .step-2 = Schrijf vanuit je eigen mailbox als het iets persoonlijks is.
    .step-3 = Klopt het adres, vraag de beheerder van de mailingtool dan om het van de onderdrukkingslijst te halen.

suppressed_helpdesk =
    .summary = { -Service } probeerde het niet: { -recipient } staat op een lijst van adressen waar mail mislukte of ongewenst was.
    .step-1 = Zoek het adres op in de onderdrukkingslijst van de mailingtool: bounce, klacht of afmelding?
    .step-2 = Haal een bounce er pas af als de mailbox weer werkt.
    .step-3 = Laat klachten en afmeldingen staan, tenzij de persoon de mail wil.

suppressed_admin =
    .summary = De verzenddienst heeft { -recipient } op de onderdrukkingslijst en deed geen poging.
    .step-1 = Lees datum en reden van de vermelding via de API of de console.
    .step-2 = Verwijder die als de mailbox weer werkt, en stuur één bericht.
    .step-3 = Laat klachten staan: ongewenste mail schaadt je hele domein.

suppressed_amazon-ses_admin =
    .step-1 = Zoek het op in de SES-console onder Suppression list.
    .step-2 = Verwijder het daar zodra de mailbox weer mail aanneemt. De lijst geldt per regio.

suppressed_sendgrid_admin =
    .step-1 = Zoek in SendGrid onder Suppressions: bounces, blocks, spam reports, unsubscribes.
    .step-2 = Verwijder de vermelding zodra de reden weg is.

suppressed_sparkpost_admin =
    .step-1 = Doorzoek de suppression list van SparkPost, ook die van het subaccount.
    .step-2 = Verwijder de vermelding zodra de reden weg is.

suppressed_mailgun_admin =
    .step-1 = Zoek in Mailgun onder Suppressions van het verzenddomein.
    .step-2 = Verwijder de vermelding zodra de reden weg is.

## De naam van de verzendende server


blocklisted =
    .short = een blokkeerlijst zegt nee
    .headline = De verzendende server staat op een blokkeerlijst
    .summary = { -Receiver } weert servers op { -list }. De server die dit bericht verstuurde, staat erop. Dat gaat over de server, niet over jou.
    .step-1 = { -note-to-admin }
    .step-2 = Schrijf de persoon intussen vanaf een ander mailaccount.
    .avoid = Verstuur het niet opnieuw zolang de server op de lijst staat: elke poging wordt geweigerd.

blocklisted_helpdesk =
    .summary = { -Server } weert afzenders op { -list }, en { -listed } staat erop. Dat gaat over server of domein, niet over de klant.
    .step-1 = Zoek { -listed } op { $blocklist ->
            [none] in de lijst die het antwoord noemt
           *[known] bij { $blocklist }
        }: staat het er nu op, en sinds wanneer?
    .step-2 = Zoek uit van wie het is: jullie server, die van de provider of een thuisverbinding.
    .step-3 = Escaleer naar de eigenaar van de server.

blocklisted_admin =
    .summary = { -Server } weigerde mail omdat { -listed } op { -list } staat.
    .step-1 = Zoek het op bij de lijst en lees de reden. Controleer of het antwoord jouw IP of domein noemt.
    .step-2 = Verhelp eerst de oorzaak: gekaapt account, besmette host, open formulier, gekochte adressen.
    .step-3 = Vraag verwijdering aan op de pagina van de lijst zelf. Dat is meestal gratis.
    .avoid = Vraag geen verwijdering aan voordat de oorzaak weg is: een tweede vermelding duurt langer.

blocklisted_spamhaus_admin =
    .step-1 = Zoek { -listed } op bij check.spamhaus.org: daar staat welke lijst het is en waarom.
    .step-2 = Is het PBL: verstuur via de mailserver van je provider, of verwijder een vast IP met juiste reverse DNS zelf.
    .step-3 = Is het XBL, CSS of DBL: maak eerst host, account of website schoon. SBL loopt via de provider.

blocklisted_spamhaus_helpdesk =
    .step-1 = Zoek { -listed } op bij check.spamhaus.org en lees welke lijst het is.
    .step-2 = Is het PBL: het programma van de klant verstuurt zelf. Stel de uitgaande server van de mailprovider in, met login.
    .step-3 = Is het een andere lijst: escaleer naar de eigenaar van de server. Iets daar verstuurt spam.

dns-failed_list-query =
    .headline = De ontvanger leest de blokkeerlijst verkeerd
    .summary = Het antwoord 127.255.255.x van Spamhaus is geen vermelding. De lookup van de ontvanger is fout ingesteld of geweigerd.
dns-failed_list-query_admin =
    .step-1 = Meld het de postmaster van de ontvanger: 252 is een foute zone, 254 een openbare resolver, 255 te veel queries.
    .step-2 = Is het je eigen server: gebruik een eigen resolver of een Data Query Service-sleutel.

blocklisted_spamcop_admin =
    .step-1 = Zoek { -listed } op bij spamcop.net/bl.shtml.
    .step-2 = Stop de spam. De vermelding verdwijnt vanzelf zo'n 24 uur na de laatste melding.

blocklisted_uceprotect_admin =
    .step-1 = Zoek { -listed } op bij uceprotect.net en lees het niveau: 1 is je IP, 2 je reeks, 3 je hele provider.
    .step-2 = Is het niveau 1: verhelp de oorzaak en wacht zeven dagen. Is het 2 of 3: meld het je provider.
    .step-3 = Vraag de ontvanger niet op niveau 2 en 3 te weigeren: die treffen ook wie niets deed.
    .avoid = Betaal niet voor snelle verwijdering voordat de oorzaak weg is.

blocklisted_sorbs_admin =
    .headline = De ontvanger raadpleegt een opgeheven lijst
    .summary = SORBS is in juni 2024 gestopt. Wie er nog mail op weigert, is fout ingesteld.
    .step-1 = Vraag de postmaster van de ontvanger om SORBS uit de instellingen te halen.
    .step-2 = Is het je eigen server: verwijder elke zone onder sorbs.net.

blocklisted_cloudmark_admin =
    .step-1 = Zoek { -listed } op bij csi.cloudmark.com en vraag daar een reset aan.
    .step-2 = Zoek eerst spam en plotselinge pieken: anders keert de blokkering terug.

blocklisted_abusix_admin =
    .step-1 = Zoek { -listed } op bij lookup.abusix.com: daar staat welke lijst het is en waarom.
    .step-2 = Verhelp de oorzaak en vraag daar verwijdering aan.

blocklisted_barracuda_admin =
    .step-1 = Zoek { -listed } op bij barracudacentral.org/lookups.
    .step-2 = Verhelp de oorzaak en gebruik barracudacentral.org/rbl/removal-request.

blocklisted_proofpoint_admin =
    .step-1 = Zoek { -listed } op bij ipcheck.proofpoint.com en vraag daar verwijdering aan.
    .step-2 = Zoek eerst spam en plotselinge pieken.

blocklisted_outlook_admin =
    .step-1 = Zoek { -listed } op bij check.spamhaus.org en herstel wat daar staat: Outlook.com gebruikt die lijst.
    .step-2 = Wacht daarna enkele uren en test opnieuw.

blocklisted_comcast_admin =
    .step-1 = Zoek { -listed } op bij Spamhaus, Cloudmark CSI en Sender Score: de BL-code zegt welke.
    .step-2 = Vraag verwijdering aan bij die lijst. Comcast volgt vanzelf.


ip-blocked =
    .short = de server is geblokkeerd
    .headline = De verzendende server is daar geblokkeerd
    .summary = { -Receiver } neemt geen mail aan van de server die dit bericht verstuurde. Dat gaat over de server, niet over jou of je tekst.
    .step-1 = { -note-to-admin }
    .step-2 = Schrijf de persoon intussen vanaf een ander mailaccount.
    .avoid = Wijzig hiervoor je tekst of wachtwoord niet: dat maakt geen verschil.

ip-blocked_helpdesk =
    .summary = { -Server } neemt geen mail aan van { -ip }. Het ligt niet aan adres, tekst of login van de klant.
    .step-1 = Controleer of alle mail naar dit bedrijf geweigerd wordt, van alle gebruikers: dan ligt het aan de server.
    .step-2 = Vraag of de klant rechtstreeks van huis of via een eigen kleine server verstuurt.
    .step-3 = Escaleer met de notitie hieronder: de eigenaar van { -ip } moet om toelating vragen.
    .avoid = Laat de klant tekst of wachtwoord niet wijzigen: dat maakt geen verschil.

ip-blocked_admin =
    .summary = { -Server } blokkeert { -ip } via een eigen lijst.
    .step-1 = Zoek de oorzaak: spam via een account, een formulier of een ander IP in de reeks.
    .step-2 = Volg de link in het antwoord, of schrijf postmaster@ daar, met IP, tijd en antwoord.
    .step-3 = Controleer { -ip } ook op openbare lijsten en leid dringende mail via een andere host.
    .avoid = Stap niet over op een ander IP voordat de oorzaak weg is: de blokkering volgt je.

ip-blocked_dynamic =
    .headline = Mail rechtstreeks van een thuisverbinding wordt geweigerd
    .summary = Het bericht kwam rechtstreeks van een thuis- of mobiele verbinding. { -Receiver } neemt alleen mail van echte mailservers aan.
    .step-1 = Stel in je programma de uitgaande server van je mailprovider in, met login.
    .step-2 = Verstuur het intussen via webmail.

ip-blocked_dynamic_admin =
    .summary = { -Server } ziet { -ip } als een dynamisch adres of thuisverbinding.
    .step-1 = Verstuur via de smarthost van je provider op 587 met AUTH.
    .step-2 = Is het IP vast: stel een PTR met je eigen naam in en vraag verwijdering aan bij de Spamhaus PBL.

ip-blocked_country =
    .headline = Mail uit dit land of netwerk wordt geweigerd
    .summary = { -Receiver } weert mail uit het land of netwerk waar dit bericht vandaan kwam.
    .step-1 = Vraag de persoon op een andere manier om je adres te laten toestaan.
    .step-2 = Schrijf intussen via een andere mailprovider.

ip-blocked_country_admin =
    .step-1 = Vraag de beheerder van de ontvanger om een uitzondering voor { -ip } en { -domain }.
    .step-2 = Laat een foute locatie van het IP corrigeren.
    .step-3 = Verstuur via een relay in een ander netwerk.

ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 blokkeert { -ip }.
    .step-1 = Voer { -ip } in op sender.office.com en volg de stappen in de mail die je krijgt.
    .step-2 = Zegt het antwoord 5.7.511: schrijf met het hele antwoord naar delist@messaging.microsoft.com.
    .step-3 = Zegt het 5.7.507 of 5.7.513: vraag het de beheerder van de ontvanger.

ip-blocked_outlook_admin =
    .summary = Outlook.com heeft { -ip } of de reeks ervan op een eigen lijst (S3140, S3150).
    .step-1 = Vraag vrijgave aan met het formulier voor afzenders: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = Registreer het IP bij SNDS en JMRP om klachten en spamvallen te zien.
    .step-3 = Beantwoord de automatische afwijzing en vraag of iemand opnieuw kijkt.

ip-blocked_yahoo_admin =
    .step-1 = Zoek eerst Spamhaus-vermeldingen van { -ip }: veel blokkeringen bij Yahoo komen daarvan.
    .step-2 = Verhelp de oorzaak en gebruik het contactformulier van de Yahoo Sender Hub (senders.yahooinc.com).

ip-blocked_gmail_admin =
    .step-1 = Verstuur via de mailserver van je provider als { -ip } een thuis- of cloudverbinding is.
    .step-2 = Stel een passende PTR, SPF en DKIM in. Via IPv6 weigert Gmail mail zonder.

ip-blocked_gmx_admin =
    .step-1 = Open de link aan het eind van het antwoord: postmaster.gmx.net noemt de oorzaak en de weg naar vrijgave.
    .step-2 = Controleer eerst PTR, HELO-naam en besmette accounts.

ip-blocked_t-online_admin =
    .summary = Telekom neemt alleen mail van nieuwe servers aan als bekend is wie ze beheert.
    .step-1 = Stel een PTR met een naam van je domein in, en publiceer daar een website met je contactgegevens.
    .step-2 = Schrijf naar tosa@rx.t-online.de met { -ip } en vraag om vrijgave.

ip-blocked_orange_admin =
    .step-1 = Zoek { -ip } op bij csi.cloudmark.com en vraag daar een reset aan: Orange gebruikt die lijst.
    .step-2 = Verstuur gelijkmatig, met weinig verbindingen.

ip-blocked_comcast_admin =
    .step-1 = Open de link in het antwoord: die legt de code uit en leidt naar het verwijderformulier.
    .step-2 = Begint de code met ES: { -ip } telt als thuisverbinding. Verstuur via een mailserver.

ip-blocked_cox_admin =
    .step-1 = Schrijf naar unblock.request@cox.net met { -ip } en het antwoord, zodra de oorzaak weg is.

ip-blocked_charter_admin =
    .step-1 = Schrijf naar unblock@charter.net met { -ip } en het antwoord, zodra de oorzaak weg is.

ip-blocked_godaddy_admin =
    .step-1 = Vraag verwijdering aan op unblock.secureserver.net, zodra de oorzaak weg is.

ip-blocked_proofpoint_admin =
    .step-1 = Zoek { -ip } op bij ipcheck.proofpoint.com en vraag daar verwijdering aan.

ip-blocked_ironport_admin =
    .step-1 = Zoek { -ip } op bij talosintelligence.com: Cisco-gateways gebruiken dat.
    .step-2 = Verhelp de oorzaak. Dien daar een reputatieticket in, of vraag de ontvanger om een uitzondering.

ip-blocked_free_admin =
    .step-1 = Zoek spam en veel onbekende ontvangers vanaf { -ip }: dan blokkeert Free een tijdje.
    .step-2 = Open postmaster.free.fr voor regels en contact.

ip-blocked_icloud_admin =
    .step-1 = Controleer { -ip } bij ipcheck.proofpoint.com en check.spamhaus.org: Apple gebruikt beide.
    .step-2 = Schrijf naar icloudadmin@apple.com met IP, tijd en antwoord als beide schoon zijn.

ip-blocked_netease_admin =
    .step-1 = Zoek onbekende ontvangers en gelijktijdige verbindingen vanaf { -ip }, en verstuur trager.
    .step-2 = Volg de link in het antwoord: die legt de letters uit en leidt naar het formulier.


poor-reputation =
    .short = de server is niet vertrouwd
    .headline = De verzendende server wordt daar niet vertrouwd
    .summary = { -Receiver } zag te veel ongewenste mail van dezelfde server of hetzelfde domein, of kent die te weinig.
    .step-1 = { -note-to-admin }
    .step-2 = Vraag de persoon in de spammap te kijken en je aan de contacten toe te voegen.
    .step-3 = Schrijf vanaf een ander mailaccount als het dringend is.

poor-reputation_helpdesk =
    .step-1 = Vraag wat er nog verstuurd is: nieuwsbrieven, facturen, een gehackt account.
    .step-2 = Zoek uit of server of domein nieuw is: nieuwe afzenders bouwen langzaam vertrouwen op.
    .step-3 = Escaleer naar de eigenaar van de server. Eén gebruiker kan dit niet oplossen.

poor-reputation_admin =
    .summary = { -Server } vertraagt of weigert { -ip } of { -domain } wegens lage reputatie.
    .step-1 = Controleer SPF, DKIM, DMARC en PTR, en daarna blokkeerlijsten, voor { -ip } en { -domain }.
    .step-2 = Verstuur eerst aan wie je mail opent. Verwijder dode en gekochte adressen.
    .step-3 = Houd bulkmail en persoonlijke mail op aparte IP's en subdomeinen.

poor-reputation_domain =
    .headline = Het afzenderdomein wordt daar niet vertrouwd
    .summary = { -Receiver } zag te veel ongewenste mail van { $domain ->
            [none] het domein van de afzender, of van links daarin
           *[known] { $domain }, of van links ernaartoe
        }.

poor-reputation_domain_admin =
    .step-1 = Zoek { -domain } op bij check.spamhaus.org en in Google Postmaster Tools.
    .step-2 = Zoek andere diensten die ermee versturen, en gehackte pagina's achter je links.
    .step-3 = Verstuur enkele weken minder: een nieuw domein helpt niet.

poor-reputation_gmail_admin =
    .step-1 = Lees spampercentage en authenticatie in Google Postmaster Tools. Houd spammeldingen onder 0,1 %, nooit op 0,3 %.
    .step-2 = Verstuur alleen aan wie erom vroeg, met afmelden in één klik bij bulkmail.
    .step-3 = Gebruik het contactformulier van Gmail als alles klopt en het twee weken aanhoudt.

poor-reputation_outlook_admin =
    .step-1 = Bekijk { -ip } in SNDS en meld je aan bij JMRP: daar zie je klachten en spamvallen.
    .step-2 = Verlaag het volume, schoon de lijsten op en gebruik dan het formulier voor afzenders.

poor-reputation_yahoo_admin =
    .step-1 = Meld je aan voor de complaint feedback loop in de Yahoo Sender Hub, met DKIM.
    .step-2 = Verwijder iedereen die klaagt. Houd klachten onder 0,3 %.


reverse-dns =
    .short = de servernaam klopt niet
    .headline = De verzendende server heeft geen goede naam
    .summary = Een echte mailserver heeft een naam die iedereen kan opzoeken. De server die dit bericht verstuurde, heeft die niet.
    .step-1 = { -note-to-admin }
    .step-2 = Verstuur het via de gewone server van je mailprovider, of via webmail.

reverse-dns_helpdesk =
    .step-1 = Vraag of het van een eigen server, scanner of thuisverbinding kwam.
    .step-2 = Escaleer naar de eigenaar van { -ip }: alleen de provider van die verbinding kan de naam instellen.
    .step-3 = Vertel de klant dat het niet aan tekst of adres ligt.

reverse-dns_admin =
    .summary = { -Server } wil voor { -ip } een PTR waarvan de naam naar dat IP terugleidt, en een echte HELO-naam.
    .step-1 = Voer "dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }" uit en zoek de naam op: A of AAAA moet hetzelfde IP geven.
    .step-2 = Laat de eigenaar van het IP de PTR op de servernaam zetten, niet op een algemene naam.
    .step-3 = Gebruik dezelfde naam in EHLO. Doe het ook voor IPv6, of verstuur via IPv4.

reverse-dns_no-ptr_admin =
    .headline = Het verzendende IP heeft geen reverse DNS
    .summary = { -Ip } heeft geen PTR-record, of de DNS antwoordde niet.
    .step-1 = Laat je host of internetprovider een PTR voor { -ip } instellen, zoals mail.example.com.
    .step-2 = Voeg het A- of AAAA-record voor die naam toe en test met "dig -x".
    .step-3 = Wacht de oude TTL af voordat je opnieuw test.

reverse-dns_mismatch_admin =
    .headline = Reverse en forward DNS komen niet overeen
    .summary = De PTR-naam van { -ip } leidt niet terug naar dat IP.
    .step-1 = Voeg voor de PTR-naam een A- of AAAA-record toe dat naar { -ip } wijst.
    .step-2 = Houd één PTR per IP aan en gebruik die naam in EHLO.

reverse-dns_helo_admin =
    .headline = De server groet met een onbruikbare naam
    .summary = { -Server } accepteert de HELO- of EHLO-naam van { -ip } niet.
    .step-1 = Zet de HELO-naam op de volledige hostnaam, zoals mail.example.com. Geen "localhost", IP of naam van de ontvanger.
    .step-2 = Zorg dat de naam in DNS staat, liefst met { -ip }, en dat de PTR hetzelfde zegt.
    .step-3 = Is het Postfix: smtp_helo_name en myhostname. In Exchange: de FQDN van de verzendconnector.

## Het bericht


spam-suspected =
    .short = een spamfilter zei nee
    .headline = Het bericht werd voor spam aangezien
    .summary = Een filter van { -receiver } vond dat het bericht op spam lijkt. Waarom, staat er niet bij.
    .step-1 = Schrijf het opnieuw als platte tekst: weinig links, geen korte links, een duidelijk onderwerp.
    .step-2 = Stuur bestanden en links in een tweede bericht, als de persoon geantwoord heeft.
    .step-3 = Vraag de persoon op een andere manier om je adres toe te staan.
    .avoid = Verstuur dezelfde tekst niet steeds opnieuw: dat lijkt nog meer op spam.

spam-suspected_helpdesk =
    .step-1 = Laat de klant één platte regel sturen. Komt die aan, dan lag het aan de inhoud.
    .step-2 = Bekijk links en handtekening: één verdachte link is genoeg.
    .step-3 = Escaleer als het veel gebruikers treft: misschien verstuurt een account spam.

spam-suspected_admin =
    .summary = Een inhoudsfilter van { -server } weigerde het bericht.
    .step-1 = Test met platte tekst en voeg links, handtekening en bijlage een voor een toe.
    .step-2 = Zoek elk gelinkt domein op bij check.spamhaus.org, en { -ip } op openbare lijsten. Controleer SPF, DKIM en DMARC.
    .step-3 = Stuur de beheerder van de ontvanger tijd, afzender en antwoord: alleen daar is de score te zien.

spam-suspected_links =
    .headline = Een link in het bericht is verdacht
    .summary = { -Receiver } kent een van de links in het bericht van spam of phishing.
    .step-1 = Verstuur het zonder links, ook zonder je handtekening.
    .step-2 = Gebruik volledige webadressen, geen korte links, als een link nodig is.

spam-suspected_links_admin =
    .step-1 = Zoek elk domein in tekst en links op bij check.spamhaus.org, SURBL en URIBL.
    .step-2 = Zoek daar gehackte pagina's en gebruik je eigen trackingdomein.

spam-suspected_gmail_admin =
    .step-1 = Controleer met "Origineel weergeven" van een eerdere mail of SPF, DKIM en DMARC slagen.
    .step-2 = Bekijk het spampercentage in Google Postmaster Tools, en nieuwe links of afzenders.
    .step-3 = Vraag ontvangers je mail als "Geen spam" te markeren en je aan hun contacten toe te voegen.

spam-suspected_microsoft365_admin =
    .step-1 = Vraag de beheerder van de ontvanger om een berichttracering en het oordeel van het filter.
    .step-2 = Is het je eigen tenant: dien het bericht in de Defender-portal in als ten onrechte geblokkeerd.

spam-suspected_icloud_admin =
    .step-1 = Controleer links en authenticatie, daarna { -ip } bij ipcheck.proofpoint.com.
    .step-2 = Schrijf naar icloudadmin@apple.com met het hele antwoord als het aanhoudt.


virus-detected =
    .short = er is een virus gevonden
    .headline = Er is een virus gevonden in het bericht
    .summary = De virusscanner van { -receiver } vond iets schadelijks in het bericht of de bijlage en weigerde het.
    .step-1 = Scan je computer met een bijgewerkte virusscanner voordat je iets anders verstuurt.
    .step-2 = Vraag je beheerder om hulp als je dit bericht niet verstuurd hebt, of als de scan iets vindt.
    .step-3 = Deel het bestand via een link zodra het schoon is.
    .avoid = Hernoem of zip het bestand niet om het erdoor te krijgen.

virus-detected_helpdesk =
    .step-1 = Vraag of de klant het zelf verstuurde. Zo niet, dan is het adres vervalst of het account overgenomen.
    .step-2 = Laat het apparaat scannen en haal het van het netwerk als er iets gevonden wordt.
    .step-3 = Escaleer naar beveiliging, met de naam van het virus uit het antwoord.

virus-detected_admin =
    .summary = De scanner van { -server } weigerde het bericht als malware.
    .step-1 = Zoek het bericht in je log: welke host of welk account verstuurde het, en hoeveel meer.
    .step-2 = Controleer het bestand met meerdere scanners. Is het schoon: meld het de maker.
    .step-3 = Kent je log het niet: de afzender is vervalst. Publiceer DMARC met reject.


attachment-refused =
    .short = het bestand mag niet
    .headline = Het bijgevoegde bestand is niet toegestaan
    .summary = { -Receiver } neemt dit soort bijlagen niet aan. Programma's, scripts en vergrendelde archieven worden vaak geweigerd.
    .step-1 = Zet het bestand in de cloud en stuur de link.
    .step-2 = Verstuur het als dat kan in een eenvoudige vorm, zoals PDF.
    .step-3 = Vraag de persoon hoe die het wil ontvangen.
    .avoid = Geef het bestand geen andere extensie: filters kijken erin.

attachment-refused_helpdesk =
    .step-1 = Vraag naar de namen van alle bijlagen. Bestanden in een ZIP tellen ook mee.
    .step-2 = Zoek wat er niet in hoort: winmail.dat, een doorgestuurde mail, een plaatje.
    .step-3 = Help de klant het via een link te delen.

attachment-refused_admin =
    .summary = Een type-, naam- of archiefregel van { -server } weigerde een bijlage.
    .step-1 = Bekijk de MIME-delen: type, bestandsnaam, archieven, macro's, versleuteling.
    .step-2 = Vraag de beheerder van de ontvanger welke typen mogen, of gebruik cloudopslag.
    .step-3 = Is de regel van jou: sta het alleen voor deze afzender toe en houd de virusscan aan.

attachment-refused_executable =
    .headline = Programma's en scripts mogen geen bijlage zijn
    .summary = { -Receiver } weigert uitvoerbare bestanden (EXE, JS, BAT en dergelijke), ook in een ZIP.


message-too-large =
    .short = het bericht is te groot
    .headline = Het bericht is te groot
    .summary = { $limit ->
            [none] Het bericht is groter dan { -receiver } toestaat
           *[known] { -Receiver } neemt berichten tot { $limit } aan, en dit is groter
        }. Bijlagen groeien onderweg met ongeveer een derde.
    .step-1 = Stuur in plaats daarvan een link naar de bestanden in de cloud.
    .step-2 = Verklein foto's, of verdeel de bestanden over meerdere berichten.

message-too-large_helpdesk =
    .step-1 = Tel alle bijlagen op, ook plaatjes, en reken een derde extra.
    .step-2 = Zoek uit van wie de limiet is: je eigen server of die van de ontvanger.
    .step-3 = Help de klant de bestanden via een link te delen.

message-too-large_admin =
    .summary = Het bericht zit boven de groottelimiet{ -of-limit } van { -server }.
    .step-1 = Vergelijk de grootte in je log (na base64) met SIZE in het EHLO-antwoord van { -server }.
    .step-2 = Is de limiet van jou: verhoog hem op elke hop gelijk, gateway, connector en mailbox.
    .step-3 = Zo niet: bied cloudopslag aan en verlaag je eigen limiet, zodat gebruikers het meteen horen.

message-too-large_mailbox-limit =
    .summary = De mailbox van de ontvanger neemt alleen kleinere berichten aan{ $limit ->
            [none] {""}
           *[known] , tot { $limit }
        }. Bijlagen groeien onderweg met ongeveer een derde.

message-too-large_microsoft365_admin =
    .step-1 = Is de mailbox van jou: verhoog de limiet in het Exchange-beheercentrum bij "Beperking van berichtgrootte". 150 MB is het maximum.
    .step-2 = Bekijk ook e-mailstroomregels en connectors met een groottelimiet.
    .step-3 = Reken met base64: een limiet van 36 MB laat bestanden van zo'n 26 MB door.


message-malformed =
    .short = het bericht is beschadigd
    .headline = Het bericht is niet goed opgebouwd
    .summary = Het programma dat het bericht maakte, hield zich niet aan de mailregels.
    .step-1 = Verstuur het opnieuw vanuit een ander programma of via webmail.
    .step-2 = Werk het programma bij dat het maakte.
    .step-3 = { -note-to-admin }

message-malformed_helpdesk =
    .step-1 = Vraag welk programma het bericht maakte: een website, een factuurtool, een oud mailprogramma.
    .step-2 = Laat dezelfde tekst via webmail versturen. Lukt dat, dan ligt het aan het programma.
    .step-3 = Escaleer naar wie het programma maakt of beheert.

message-malformed_admin =
    .summary = { -Server } weigerde het bericht wegens strijd met RFC 5322 of RFC 5321.
    .step-1 = Bewaar een ruwe kopie zoals die je server verlaat en lees de header.
    .step-2 = Zoek ontbrekende of dubbele From, Date of Message-ID, 8-bits letters en regels boven 998 tekens.
    .step-3 = Bouw het met een mailbibliotheek en verstuur met CRLF-regeleinden.

message-malformed_bare-lf_admin =
    .headline = Het bericht heeft losse line feeds
    .summary = Berichtregels eindigen op alleen LF. SMTP wil CRLF, en { -server } weigert de rest: die kan een tweede bericht verbergen.
    .step-1 = Laat het programma elke regel met CRLF eindigen.
    .step-2 = Corrigeer het intussen op je relay (Postfix: smtpd_forbid_bare_newline = normalize).

message-malformed_duplicate-header_admin =
    .headline = Een headerveld komt dubbel voor
    .summary = Een veld staat er twee keer, zoals From, Subject, To of Message-ID.
    .step-1 = Zoek het dubbele veld in de ruwe header.
    .step-2 = Zoek wat het tweede toevoegt: een script, een gateway, een handtekeningtool.

message-malformed_no-from_admin =
    .headline = Het From-veld ontbreekt of is onleesbaar
    .summary = { -Server } vond in From niet precies één leesbaar adres (RFC 5322 §3.6.2).
    .step-1 = Zet één adres in From, de naam tussen aanhalingstekens, en codeer niet-ASCII-letters.
    .step-2 = Voeg Sender toe als From meerdere adressen bevat.

message-malformed_line-too-long_admin =
    .headline = Een regel van het bericht is te lang
    .summary = SMTP staat 998 tekens per regel toe, en één regel heeft er meer.
    .step-1 = Verstuur de inhoud als quoted-printable of base64 en vouw lange headervelden.
    .step-2 = Bekijk HTML zonder regeleinden, en lange References- of DKIM-velden.


content-refused =
    .short = de inhoud is geweigerd
    .headline = Iets in het bericht is niet toegestaan
    .summary = Een regel van { -receiver } weigerde de inhoud: woorden, getallen of links.
    .step-1 = Haal kaartnummers, wachtwoorden, links en dergelijke weg.
    .step-2 = Verstuur het opnieuw als platte tekst.
    .step-3 = Vraag de persoon hoe je zulke dingen kunt sturen.

content-refused_dlp =
    .headline = Een regel tegen datalekken hield het tegen
    .summary = Het bericht lijkt iets te bevatten dat niet per mail weg mag, zoals kaart- of rekeningnummers.
    .step-1 = Haal de nummers eruit, of gebruik de weg die je bedrijf daarvoor heeft.
    .step-2 = Vraag het je beheerder als de regel het mis heeft.

content-refused_dlp_admin =
    .step-1 = Zoek de regel in het rapport van je DLP-systeem, met afzender en tijd.
    .step-2 = Maak het patroon nauwer, of laat deze afzender en ontvanger met versleuteling door.

content-refused_helpdesk =
    .step-1 = Vraag wat erin stond: bank- of gezondheidsgegevens, links, andere alfabetten.
    .step-2 = Zoek uit of de regel van jullie of van de ontvanger is: kijk welke server nee zei.
    .step-3 = Escaleer als het een eigen regel is en de mail klopte.

content-refused_admin =
    .summary = Een inhoudsregel van { -server } sloeg aan: DLP, woorden, links, codering of taal.
    .step-1 = Doorzoek eerst je eigen regels: de weigerende host kan je gateway zijn.
    .step-2 = Test met delen van het bericht.
    .step-3 = Vraag de beheerder van de ontvanger naar de regel, met tijd en antwoord.


policy-refused =
    .short = een regel daar zei nee
    .headline = Een regel aan de andere kant weigerde het
    .summary = { -Receiver } weigerde het bericht door een eigen regel en zei niet welke.
    .step-1 = Stuur één platte regel zonder links of bestanden om te zien of die aankomt.
    .step-2 = Vertel de persoon op een andere manier dat de mailserver daar je mail weigert.
    .step-3 = { -note-to-them }
    .avoid = Wijzig het adres niet: het antwoord zegt niet dat het fout is.

policy-refused_helpdesk =
    .step-1 = Probeer het met één platte regel, dan vanaf een ander adres. Zo blijkt of tekst, persoon of server geweigerd wordt.
    .step-2 = Controleer { -ip } en { -domain } op blokkeerlijsten, plus SPF, DKIM en DMARC.
    .step-3 = Vertel de klant dat alleen de beheerder van de ontvanger de regel kent.

policy-refused_admin =
    .summary = { -Server } weigerde het bericht voor { -recipient } door lokaal beleid en geeft geen reden.
    .step-1 = Controleer eerst het gebruikelijke: blokkeerlijsten voor { -ip }, PTR, SPF, DKIM, DMARC, links.
    .step-2 = Stuur dezelfde mail naar een ander domein bij die dienst: zo blijkt of de dienst of één klant weigert.
    .step-3 = Schrijf de postmaster daar met tijd, IP, afzender, ontvanger en het antwoord.

policy-refused_forwarding =
    .headline = Doorsturen naar buiten is niet toegestaan
    .summary = Een regel in een mailbox stuurde het bericht door. Het bedrijf laat mail zo niet naar buiten.
    .step-1 = Verwijder het doorsturen in je mailboxinstellingen, of vraag je beheerder het toe te staan.

policy-refused_forwarding_admin =
    .step-1 = Controleer of niemand anders het doorsturen instelde: indringers doen dat.
    .step-2 = Is het gewenst in Microsoft 365: sta het alleen voor deze gebruiker toe in het uitgaande spambeleid.

policy-refused_gmail_admin =
    .summary = Meestal weigerde een regel van de Workspace-beheerder van de ontvanger, en niet Google zelf.
    .step-1 = Stuur de beheerder van de ontvanger tijd en antwoord. Die vindt het in Zoeken in e-maillogboek.
    .step-2 = Is het je Workspace: zoek de regel onder Gmail, Naleving en Routering.

policy-refused_microsoft365_admin =
    .step-1 = Vraag de beheerder van de ontvanger om een berichttracering: die noemt de e-mailstroomregel.
    .step-2 = Is de tenant van jou: zoek onder E-mailstroom, Regels. Zulke regels geven 5.7.900 tot 5.7.999.

policy-refused_mimecast_admin =
    .step-1 = Geef de beheerder van de ontvanger het getal tussen haakjes aan het eind van het antwoord.
    .step-2 = Laat die in Mimecast bij Rejected and Deferred Messages kijken.

## Verkeer


rate-limited =
    .short = er was te veel mail
    .headline = Te veel mail in korte tijd
    .summary = { -Receiver } neemt in korte tijd maar een beperkte hoeveelheid mail aan. Met het bericht zelf is niets mis.
    .step-1 = { -wait }
    .step-2 = Verstuur aan veel mensen in kleine groepen, of met een nieuwsbriefdienst.
    .avoid = Verstuur het niet meteen opnieuw: dan duurt het wachten langer.

rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Vraag of een nieuwsbrief of programma het laatste uur veel mail verstuurde.
    .step-3 = Escaleer als het langer dan een dag aanhoudt.

rate-limited_admin =
    .summary = { -Server } remt { -ip } of { -domain } af.
    .step-1 = { -admin-wait }
    .step-2 = Verstuur trager naar deze ontvanger: minder verbindingen en berichten per uur, langere pauzes na elke 4xx.
    .step-3 = Zoek een oorzaak als je volume normaal is: gekaapt account, veel onbekende ontvangers, ontbrekende SPF of DKIM.

rate-limited_recipient =
    .headline = De ontvanger krijgt te veel mail
    .summary = { -Mailbox } krijgt meer mail dan { -receiver } in korte tijd per persoon toestaat.
    .step-1 = { -wait }
    .step-2 = Benader de persoon op een andere manier als het dringend is.

rate-limited_recipient_admin =
    .summary = { -Recipient } zit boven het tempo dat { -server } per mailbox toestaat.
    .step-1 = { -admin-wait }
    .step-2 = Zoek een maillus of te veel eigen meldingen.
    .step-3 = Is de mailbox van jou: zoek een mailstroom die een wachtwoordreset of bestelling verbergt.

rate-limited_sender =
    .headline = Deze afzender verstuurt te snel
    .summary = { -Receiver } zag in korte tijd te veel mail van { $sender ->
            [none] deze afzender
           *[known] { $sender }
        }.

rate-limited_gmail_admin =
    .summary = Gmail beperkt { -ip }, de reeks ervan of { -domain }: tempo, spammeldingen of ontbrekende authenticatie.
    .step-1 = Vertraag en laat de wachtrij opnieuw proberen met groeiende pauzes.
    .step-2 = Controleer SPF, DKIM, DMARC, PTR en TLS, en het spampercentage in Google Postmaster Tools.
    .step-3 = Voer het volume langzaam weer op, eerst met mail waar mensen om vroegen.

rate-limited_outlook_admin =
    .summary = Outlook.com beperkt { -ip } wegens reputatie of een plotselinge piek.
    .step-1 = Laat de wachtrij opnieuw proberen, met weinig verbindingen.
    .step-2 = Bekijk { -ip } in SNDS. Verstuur vanaf een nieuw IP enkele weken rustig.
    .step-3 = Gebruik het formulier voor afzenders als goede mail beperkt blijft.

rate-limited_microsoft365_admin =
    .step-1 = Laat de wachtrij opnieuw proberen: deze limiet verdwijnt vanzelf als het IP bekend raakt.
    .step-2 = Verstuur gelijkmatig en met SPF, DKIM en DMARC. Bij een plotselinge piek komt 4.7.500 terug.

rate-limited_yahoo_admin =
    .summary = Yahoo stelt mail van { -ip } uit: volume, klachten of reputatie (TSS04).
    .step-1 = Laat de wachtrij langzaam opnieuw proberen: weinig verbindingen, enkele uren pauze.
    .step-2 = Verstuur eerst aan wie je mail opent. Controleer SPF, DKIM en DMARC.
    .step-3 = Gebruik het contactformulier van de Yahoo Sender Hub als het langer dan twee dagen duurt.

rate-limited_orange_admin =
    .step-1 = Gebruik hooguit drie verbindingen tegelijk, met weinig berichten per verbinding.
    .step-2 = Laat de wachtrij na een half uur opnieuw proberen.

rate-limited_qq_admin =
    .step-1 = Verlaag verbindingen en berichten per uur, per IP en afzender.
    .step-2 = Spreid de mail over de dag en stel SPF en DKIM in.

rate-limited_netease_admin =
    .step-1 = Verlaag verbindingen en ontvangers per sessie. De letters na de code noemen de limiet.
    .step-2 = Wacht twee uur na een 4xx en verstuur trager.


too-many-connections =
    .short = het was daar te druk
    .headline = Te veel verbindingen tegelijk
    .summary = De verzendende server opende meer verbindingen dan { -receiver } toestaat. Met het bericht zelf is niets mis.
    .step-1 = { -wait }

too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Sluit het mailprogramma op andere apparaten als een mailprogramma het toonde.
    .step-3 = Escaleer als het aanhoudt: de limieten van de server moeten omlaag.

too-many-connections_admin =
    .summary = { -Ip } heeft te veel sessies, berichten of fouten in een sessie bij { -server }.
    .step-1 = Verlaag gelijktijdige verbindingen naar deze ontvanger. Postfix: smtp_destination_concurrency_limit.
    .step-2 = Sluit een sessie na enkele berichten en laat er geen openstaan.
    .step-3 = Zoek andere hosts achter hetzelfde IP.


too-many-recipients =
    .short = er zijn te veel ontvangers
    .headline = Te veel ontvangers in één bericht
    .summary = { -Receiver } neemt maar een beperkt aantal ontvangers tegelijk aan. Sommigen hebben het misschien wel gekregen.
    .step-1 = Verstuur het in kleinere groepen aan wie het niet kreeg.
    .step-2 = Gebruik een mailinglijst of nieuwsbriefdienst voor grote groepen.

too-many-recipients_helpdesk =
    .step-1 = Tel Aan, Cc en Bcc samen, met de leden van groepen.
    .step-2 = Zoek uit wie het kreeg, zodat niemand het twee keer krijgt.
    .step-3 = Noem de klant de limiet van je eigen maildienst.

too-many-recipients_admin =
    .summary = Het aantal RCPT TO zit boven de limiet van { -server } (RFC 5321 §4.5.3.1.8: minstens 100).
    .step-1 = Splits de envelop. Postfix: smtp_destination_recipient_limit.
    .step-2 = Behandel 452 en een 552 na RCPT als "de rest later" (RFC 5321 §4.5.3.1.10).
    .step-3 = Is de limiet van jou: verhoog hem alleen voor ingelogde gebruikers.


greylisted =
    .short = het moet even wachten
    .headline = Het bericht komt iets later aan
    .summary = { -Receiver } vraagt onbekende mailservers over { -some-wait } terug te komen. Echte mail komt door deze spamcontrole.
    .step-1 = { $retry ->
            [server] Je hoeft niets te doen: de mailserver probeert het zelf opnieuw.
            [sender] Wacht { -some-wait } en verstuur het dan nog eens.
           *[none] Wacht eerst { -some-wait }: met het bericht is niets mis.
        }
    .avoid = Verstuur het niet vaker: het wachten wordt niet korter.

greylisted_helpdesk =
    .step-1 = Leg uit dat dit een normale vertraging is bij een eerste bericht.
    .step-2 = { -tell-wait }
    .step-3 = Escaleer als het na vier uur nog wacht: misschien wisselt het IP steeds.

greylisted_admin =
    .summary = { -Server } past greylisting toe op de combinatie van { -ip }, { -sender } en { -recipient }.
    .step-1 = Laat de wachtrij na { -some-wait } opnieuw proberen vanaf hetzelfde IP.
    .step-2 = Controleer de herhaaltijd van je wachtrij: 5 tot 15 minuten voor de eerste pogingen.
    .step-3 = Verstuurt een pool van IP's: houd pogingen van één bericht op één IP of één /24.


mail-loop =
    .short = het bleef rondgaan
    .headline = Het bericht bleef rondgaan
    .summary = Mailservers stuurden het bericht heen en weer. Meestal verwijzen twee doorstuurregels naar elkaar.
    .step-1 = Controleer je eigen doorstuurregels, als je die hebt.
    .step-2 = Benader de persoon op een andere manier: misschien stuurt de mailbox naar zichzelf door.
    .step-3 = { -note-to-admin }
    .avoid = Verstuur het niet opnieuw voordat dit opgelost is: het gaat weer rond.

mail-loop_helpdesk =
    .step-1 = Vraag beide kanten naar doorsturen, ook in oude accounts.
    .step-2 = Lees de Received-regels van de bounce: twee namen die elkaar afwisselen vormen de lus.
    .step-3 = Escaleer als beide servers zijn: een MX of connector is fout ingesteld.

mail-loop_admin =
    .summary = Te veel hops op weg naar { -recipient }.
    .step-1 = Lees de Received-regels van onder naar boven en zoek de twee hosts die zich herhalen.
    .step-2 = Zoek een doorstuurregel, een lijst die zichzelf bevat, een MX naar zichzelf, of een fout in geaccepteerd domein of smarthost.
    .step-3 = Keert mail terug naar de server zelf: voeg het domein toe aan de lokale domeinen (Postfix mydestination, Sendmail class w).

## Servers en netwerken


server-unavailable =
    .short = de server is niet gereed
    .headline = De andere mailserver is overbelast of ligt stil
    .summary = { -Receiver } neemt op dit moment geen mail aan: overbelast, aan het opstarten of in onderhoud.
    .step-1 = { -wait }
    .step-2 = Benader de persoon op een andere manier als het dringend is.
    .avoid = Wijzig het adres niet: daar ligt het niet aan.

server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Bekijk de statuspagina van de dienst, als die er is.
    .step-3 = Escaleer als het ook bij andere domeinen misgaat: dan zit de storing aan jullie kant.

server-unavailable_admin =
    .summary = { -Server } antwoordde nu geen mail aan te nemen.
    .step-1 = { -admin-wait }
    .step-2 = Test elke MX: "openssl s_client -starttls smtp -connect { -host }:25".
    .step-3 = Is de server van jou: bekijk belasting, schijf, geheugen, diensten en limieten.

server-unavailable_maintenance =
    .headline = Aan de andere mailserver wordt gewerkt
    .summary = { -Receiver } is in onderhoud en neemt tot het klaar is geen mail aan.


server-error =
    .short = hun server heeft een storing
    .headline = De andere mailserver heeft een storing
    .summary = Binnen { -receiver } ging iets mis. Het ligt niet aan het adres of het bericht.
    .step-1 = { -wait }
    .step-2 = Vertel de persoon op een andere manier dat er een mailstoring is, als het aanhoudt.

server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Controleer of anderen bij die dienst dezelfde storing hebben.
    .step-3 = Escaleer naar de kant waar het misging: de notitie hieronder noemt de server.

server-error_admin =
    .summary = { -Server } faalde intern: configuratie, lookup, filter of opslag.
    .step-1 = { -admin-wait }
    .step-2 = Is de server van jou: zoek in het log wat er toen faalde.
    .step-3 = Zo niet: meld het postmaster@ daar op een andere manier dan via deze server.


server-full =
    .short = hun server is vol
    .headline = De andere mailserver heeft geen ruimte meer
    .summary = De schijf of het geheugen van { -receiver } is vol. Het gaat om de hele server, niet om één mailbox.
    .step-1 = { -wait }
    .step-2 = Vertel het de persoon op een andere manier, zodat de beheerder daar het hoort.

server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Vertel de klant dat mail wissen niet helpt: het is geen mailboxlimiet.
    .step-3 = Escaleer meteen als de server van jullie is.

server-full_admin =
    .summary = { -Server } heeft te weinig schijfruimte of geheugen (4.3.1).
    .step-1 = Is de server van jou: maak ruimte voor wachtrij en mailboxen, ook inodes. Exchange: zoek "back pressure".
    .step-2 = Zo niet: laat de wachtrij opnieuw proberen en meld het de postmaster daar.

server-full_exchange_admin =
    .step-1 = Lees gebeurtenissen 15004 tot 15007 van MSExchangeTransport: die noemen wat er tekortkomt.
    .step-2 = Maak schijfruimte op het wachtrijvolume, of geef de server meer geheugen.
    .step-3 = Zoek een mailstroom in de wachtrijen: Get-Queue.


mailer-failed =
    .short = een programma daar faalde
    .headline = Een programma aan de andere kant faalde
    .summary = { -Receiver } nam het bericht aan, maar het programma dat het in de mailbox moest zetten faalde.
    .step-1 = Vertel de persoon op een andere manier dat er geen mail binnenkomt.
    .step-2 = { -note-to-them }

mailer-failed_helpdesk =
    .step-1 = Vertel de klant dat er met adres en bericht niets mis is.
    .step-2 = Vraag of andere mail deze persoon bereikt: vaak ligt het aan een filter van één mailbox.
    .step-3 = Escaleer naar wie die server beheert.

mailer-failed_admin =
    .summary = Het bezorgcommando voor { -recipient } op { -server } eindigde met een fout.
    .step-1 = Lees de exitstatus: 67 geen gebruiker, 69 niet beschikbaar, 73 kan niet aanmaken, 75 later proberen, 77 geen rechten.
    .step-2 = Voer het commando handmatig uit als dezelfde gebruiker: pad, rechten, quotum, filter.
    .step-3 = Laat het bij tijdelijke fouten met 75 eindigen, zodat mail in de wachtrij blijft.


connection-failed =
    .short = er kwam geen verbinding
    .headline = De andere mailserver is niet bereikbaar
    .summary = Er kwam geen verbinding met { -receiver } tot stand, of die viel weg. De server of de weg ernaartoe ligt misschien stil.
    .step-1 = { -wait }
    .step-2 = Controleer intussen het deel van het adres achter de @.
    .step-3 = Controleer je internetverbinding en uitgaande server als er helemaal geen mail uitgaat.

connection-failed_helpdesk =
    .step-1 = Controleer of mail naar andere domeinen uitgaat. Zo niet, dan zit de storing bij de klant.
    .step-2 = Toonde een mailprogramma het: controleer uitgaande server, poort 587 of 465, firewall en virusscanner.
    .step-3 = Escaleer als het bij één domein een dag lang misgaat.

connection-failed_admin =
    .summary = Geen SMTP-sessie met { -server }: geweigerd, time-out of verbroken.
    .step-1 = Voer "nc -vz { -host } 25" uit vanaf de verzendende host, voor elke MX, via IPv4 en IPv6.
    .step-2 = Gaat er niets uit op poort 25: je provider of cloud blokkeert die. Gebruik een relay op 587.
    .step-3 = Breekt het halverwege: bekijk MTU, firewall en time-outs.


dns-failed =
    .short = een DNS-lookup mislukte
    .headline = De andere server was niet op te zoeken
    .summary = De naamdienst (DNS) gaf geen antwoord voor het domein achter de @. Meestal gaat dat over.
    .step-1 = { -wait }
    .step-2 = Controleer intussen het deel van het adres achter de @.

dns-failed_helpdesk =
    .step-1 = Zoek het domein op met een DNS-tool: is het van elders wel te vinden?
    .step-2 = { -tell-wait }
    .step-3 = Escaleer naar de eigenaar van het domein als het overal misgaat, anders naar je eigen netwerkteam.

dns-failed_admin =
    .summary = Een DNS-lookup voor het domein van { -recipient } mislukte: SERVFAIL, time-out of DNSSEC.
    .step-1 = Voer "dig +trace MX" uit voor het domein, en "dig +cd": werkt alleen +cd, dan is DNSSEC stuk.
    .step-2 = Controleer je resolver: bereikbaar, geen forwarding in een lus, cache geleegd.
    .step-3 = Is het domein van jou: test delegatie, glue, DS en alle nameservers.

dns-failed_loop =
    .headline = Het domein wijst terug naar de verzendende server
    .summary = DNS zegt dat mail voor dit domein naar de verzendende server zelf gaat.

dns-failed_loop_admin =
    .step-1 = Moet de server mail voor het domein aannemen: voeg het toe aan de lokale of relay-domeinen.
    .step-2 = Zo niet: corrigeer de MX. Zoek 127.0.0.1, een privé-IP of een foute smarthost.


delivery-timed-out =
    .short = de tijd was om
    .headline = Het bericht kon niet op tijd worden bezorgd
    .summary = De verzendende server probeerde het steeds opnieuw bij { $server ->
            [none] de andere kant
           *[known] { $server }
        } en gaf het op.
    .step-1 = Controleer het deel van het adres achter de @.
    .step-2 = Verstuur het nog één keer: misschien is het probleem al over.
    .step-3 = Benader de persoon op een andere manier en vertel dat mail daar niet aankomt.

delivery-timed-out_helpdesk =
    .step-1 = Lees het laatste antwoord in de bounce: dat noemt wat er al die tijd misging.
    .step-2 = Test het domein met een MX-tool: werkt de server nu?
    .step-3 = Laat de klant het dan nog één keer versturen.

delivery-timed-out_admin =
    .summary = Het bericht zat te lang in de wachtrij. De laatste fout voor { -server } is de oorzaak.
    .step-1 = Zoek alle pogingen van dit wachtrij-ID in het log: steeds dezelfde fout?
    .step-2 = Test elke MX via IPv4 en IPv6 op poort 25.
    .step-3 = Verstuur na enkele uren een vertragingsmelding, zodat gebruikers het eerder horen.


tls-failed =
    .short = het versleutelen mislukte
    .headline = Er kwam geen beveiligde verbinding tot stand
    .summary = Een van beide kanten wil de mail onderweg versleutelen, en de beveiligde verbinding met { -receiver } mislukte.
    .step-1 = Toont je mailprogramma het: controleer datum en tijd van de computer, servernaam en poort.
    .step-2 = Werk mailprogramma of computer bij als die oud zijn.
    .step-3 = { -note-to-admin }
    .avoid = Zet versleuteling niet uit om het erdoor te krijgen.

tls-failed_helpdesk =
    .step-1 = Vraag waar het verschijnt. Controleer in een mailprogramma servernaam, poort (465 met SSL/TLS, 587 met STARTTLS) en klok.
    .step-2 = Zoek virusscanners die TLS-verbindingen openbreken.
    .step-3 = Escaleer als het als bounce kwam: het zit tussen twee servers.

tls-failed_admin =
    .summary = TLS met { -server } mislukte of ontbreekt.
    .step-1 = Voer "openssl s_client -starttls smtp -connect { -host }:25" uit en lees versie, keten en naam.
    .step-2 = Controleer TLS 1.2 of nieuwer aan beide kanten, en de hele certificaatketen.
    .step-3 = Controleer MTA-STS en DANE van het domein: "dig TXT _mta-sts" en TLSA-records.

tls-failed_microsoft365_admin =
    .step-1 = Lees het laatste getal: 321 geen STARTTLS, 322 verlopen, 323 verkeerde TLSA, 324 DNSSEC, 325 verkeerde naam.
    .step-2 = Test het domein van de ontvanger op testconnectivity.microsoft.com: DANE en STARTTLS.
    .step-3 = Meld het de eigenaar van het domein: alleen die kan het oplossen, niet Microsoft.

tls-failed_required =
    .headline = De andere kant eist versleuteling
    .summary = { -Receiver } neemt mail alleen via een beveiligde verbinding aan. De verzendende server opende die niet.

tls-failed_required_admin =
    .step-1 = Zet STARTTLS aan voor uitgaande mail. Postfix: smtp_tls_security_level = may, of dane.
    .step-2 = Zoek een firewall die STARTTLS in het EHLO-antwoord verbergt.
    .step-3 = Sta TLS 1.2 en 1.3 toe.

tls-failed_certificate =
    .headline = Het certificaat van de server wordt niet vertrouwd
    .summary = Een certificaat bewijst de naam van een mailserver. Dit is verlopen, voor een andere naam of van een onbekende.

tls-failed_certificate_admin =
    .step-1 = Lees data, namen en keten: "openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }".
    .step-2 = Vernieuw het, met tussencertificaten en de hostnaam van de MX.
    .step-3 = Is DANE in gebruik: publiceer een nieuw TLSA-record vóór elke nieuwe sleutel.

tls-failed_handshake =
    .headline = De servers vonden geen gezamenlijke versleuteling

tls-failed_handshake_admin =
    .step-1 = Vergelijk versies en ciphers van beide kanten: TLS 1.0 aan de ene, 1.2 aan de andere kant?
    .step-2 = Controleer de poort: 465 met TLS, 587 met STARTTLS.


protocol-error =
    .short = de servers zijn het oneens
    .headline = De mailservers begrepen elkaar niet
    .summary = De andere kant begreep een opdracht niet. Meestal komt dat door een verkeerde instelling of een oud programma.
    .step-1 = Verstuur het één keer opnieuw: een verbroken verbinding kan dit veroorzaken.
    .step-2 = Controleer uitgaande server, poort en beveiliging als een mailprogramma of apparaat het toont.
    .step-3 = { -note-to-admin }

protocol-error_helpdesk =
    .step-1 = Vraag wat er verstuurt: een mailprogramma, scanner, script of server.
    .step-2 = Controleer poort en beveiliging samen: 465 met SSL/TLS, 587 met STARTTLS.
    .step-3 = Zoek een virusscanner of firewall die mailverkeer wijzigt.

protocol-error_admin =
    .summary = { -Server } weigerde een commando: onbekend, in verkeerde volgorde of met een fout argument.
    .step-1 = Lees in de sessie de regel vóór de 5xx: commando, volgorde, argument, lengte.
    .step-2 = Zoek een firewall die SMTP herschrijft (XXXX in plaats van commando's, geen EHLO).
    .step-3 = Verstuur EHLO opnieuw na STARTTLS, en MAIL FROM pas als AUTH klaar is.


unsupported-feature =
    .short = een functie ontbreekt
    .headline = De andere server mist een benodigde functie
    .summary = Het bericht heeft iets nodig dat { -receiver } niet kan, zoals andere letters dan a tot z in een adres.
    .step-1 = Gebruik een adres met gewone letters, als de persoon dat heeft.
    .step-2 = Verstuur het als platte tekst, zonder speciale opties.
    .step-3 = { -note-to-admin }

unsupported-feature_helpdesk =
    .step-1 = Zoek in afzender en ontvanger accenten of andere alfabetten.
    .step-2 = Vraag naar prioriteit, ontvangstbevestiging of verplichte versleuteling.
    .step-3 = Help de klant een adres met gewone letters te gebruiken.

unsupported-feature_admin =
    .summary = { -Server } mist een SMTP-extensie of weigert een parameter van MAIL of RCPT.
    .step-1 = Vergelijk het EHLO-antwoord: SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS, AUTH-mechanisme.
    .step-2 = Verstuur het zonder: 7-bits codering, "xn--"-domeinen, geen extra parameters.
    .step-3 = Zoek een firewall die regels uit het EHLO-antwoord haalt.

## Geen mislukking


accepted =
    .short = het is aangenomen
    .headline = Het bericht is aangenomen
    .summary = { -Receiver } nam het bericht aan{ $recipient ->
            [none] {""}
           *[known] {" "}voor { $recipient }
        } en neemt de bezorging over.
    .step-1 = Je hoeft niets te doen: alles ging goed.
    .step-2 = Vraag de persoon in de spammap te kijken als het bericht zoek is.

accepted_helpdesk =
    .step-1 = Vertel de klant dat het weg is en door de andere kant is aangenomen.
    .step-2 = Laat de ontvanger in spam, filters en quarantaine kijken.
    .step-3 = Geef de provider van de ontvanger tijd en ID uit het antwoord om te zoeken.

accepted_admin =
    .summary = { -Server } nam het bericht aan met een 2xx-antwoord.
    .step-1 = Je hoeft niets te doen: noteer het wachtrij-ID uit het antwoord. De ontvanger kan het volgen.
    .step-2 = Komt het nooit aan: alleen het log van de ontvanger toont waarom.


will-forward =
    .short = het wordt doorgegeven
    .headline = Het bericht wordt doorgegeven
    .summary = { -Receiver } heeft deze mailbox zelf niet, of kon die niet controleren. Het bericht wordt doorgegeven.
    .step-1 = Je hoeft niets te doen: een later bericht meldt het als het mislukt.

will-forward_helpdesk =
    .step-1 = Vertel de klant dat dit geen mislukking is.
    .step-2 = Vraag naar de latere bounce, als die er was: die noemt de oorzaak.

will-forward_admin =
    .summary = 251 of 252: aangenomen om door te sturen, of zonder controle van de mailbox.
    .step-1 = Je hoeft niets te doen: volg het wachtrij-ID bij de volgende hop als het niet aankomt.


ready =
    .short = er is niets mis
    .headline = Tot nu toe is alles goed
    .summary = Dit is een normaal antwoord tussen mailprogramma's, geen mislukking.
    .step-1 = Je hoeft niets te doen: zoek verderop een regel die met 4 of 5 begint.

ready_helpdesk =
    .step-1 = Vraag om de hele tekst: als er iets misging, staat de oorzaak in een latere regel.

ready_admin =
    .summary = Begroeting, startsein, login, hulp of afsluiting.
    .step-1 = Lees verder in de sessie: de eerste 4xx of 5xx telt.


continue =
    .short = de server wacht op meer
    .headline = De server wacht op de rest
    .summary = De andere kant zei tot nu toe ja en wacht op meer: de berichttekst of de login.
    .step-1 = Je hoeft niets te doen: lees de volgende regel om te zien hoe het verderging.

continue_helpdesk =
    .step-1 = Vraag om de regels hierna.
    .step-2 = Zoek een verbroken verbinding als er niets volgt.

continue_admin =
    .summary = 354 wil het bericht en een regel met één punt. 334 wil het volgende deel van de login, in base64.
    .step-1 = Lees het volgende antwoord. Komt er geen: zoek een firewall of MTU-problemen.


delayed =
    .short = het is vertraagd
    .headline = Het bericht is vertraagd maar onderweg
    .summary = Het is nog niet bezorgd. De verzendende server blijft het proberen{ $until ->
            [none] {""}
           *[known] {" "}tot { $until }
        }.
    .step-1 = Je hoeft niets te doen: je krijgt bericht als het definitief mislukt.
    .step-2 = Controleer intussen het adres.
    .step-3 = Benader de persoon op een andere manier als het dringend is.
    .avoid = Verstuur het niet opnieuw: de persoon krijgt het dan misschien twee keer.

delayed_helpdesk =
    .step-1 = Vertel de klant dat dit een waarschuwing is en geen mislukking.
    .step-2 = Lees waarom het wacht: vaak staat dat in het laatste antwoord.
    .step-3 = Escaleer als alle mail van de klant te laat is.

delayed_admin =
    .summary = Het bericht voor { -recipient } staat nog in de wachtrij{ $reporter ->
            [none] {""}
           *[known] {" "}van { $reporter }
        }.
    .step-1 = Zoek het wachtrij-ID op en lees de laatste fout.
    .step-2 = Test die fout: DNS, verbinding, snelheidslimiet of greylisting.
    .step-3 = Verwerk de wachtrij voor dit domein zodra het hersteld is.


confirmation-required =
    .short = er is bevestiging nodig
    .headline = De ontvangende kant wil een bevestiging
    .summary = Het bericht wordt vastgehouden tot je laat zien dat je een mens bent, of tot de ontvanger je toelaat.
    .step-1 = Controleer of je deze persoon mailde: zo niet, verwijder dit antwoord.
    .step-2 = Volg de stappen in het antwoord als je de ontvanger kent en de link klopt.
    .step-3 = Vraag de persoon op een andere manier om je aan de contacten toe te voegen.
    .avoid = Voer daar geen wachtwoord in: een echte controle heeft dat niet nodig.

confirmation-required_helpdesk =
    .summary = De ontvangende kant houdt het bericht vast tot de afzender laat zien dat een mens het schreef.
    .step-1 = Controleer of de klant die persoon mailde. Zo niet, dan is er spam uit naam van de klant verstuurd.
    .step-2 = Kijk waar de link heen leidt voordat iemand klikt.

confirmation-required_admin =
    .summary = Een challenge-responsesysteem of een moderator houdt het bericht vast.
    .step-1 = Beantwoord het handmatig als de mail echt was.
    .step-2 = Negeer het bij vervalste mail, en publiceer DMARC met reject, zodat er minder komt.


auto-reply =
    .short = het antwoord is automatisch
    .headline = Dit is een automatisch antwoord
    .summary = { -Recipient } heeft het bericht gekregen. De mailbox antwoordde vanzelf, omdat de persoon afwezig of bezet is.
    .step-1 = Je hoeft niets te doen: de persoon ziet je bericht later.
    .step-2 = Zoek in het antwoord een ander contact als het dringend is.

auto-reply_helpdesk =
    .step-1 = Vertel de klant dat het bericht is aangekomen.

auto-reply_admin =
    .summary = Een automatisch antwoord (RFC 3834), geen bounce.
    .step-1 = Je hoeft niets te doen: houd het adres op je lijst.


complaint =
    .short = het is als spam gemarkeerd
    .headline = Iemand markeerde het bericht als spam
    .summary = { -Recipient } klikte op "spam", en { $provider ->
            [none] de maildienst
           *[known] { $provider }
        } stuurt je deze melding.
    .step-1 = Haal deze persoon vandaag van je lijst.
    .step-2 = Maak afmelden makkelijk: een link bovenaan en afmelden in één klik.
    .avoid = Schrijf de persoon niet om te vragen waarom.

complaint_helpdesk =
    .summary = { -Recipient } markeerde het bericht van de klant als spam. Dit is een melding, geen bounce.
    .step-1 = Laat het adres van alle lijsten halen.
    .step-2 = Vraag hoe het op de lijst kwam.

complaint_admin =
    .summary = Een feedbackrapport (ARF, RFC 5965).
    .step-1 = Verwijder het adres uit elke verzendtool. Is het verborgen: gebruik het lijst-ID.
    .step-2 = Controleer boven 1 klacht op 1.000 de herkomst van de adressen.
    .step-3 = Voeg List-Unsubscribe en List-Unsubscribe-Post toe (RFC 8058).


receipt =
    .short = het is een bevestiging
    .headline = Dit is een ontvangstbevestiging
    .summary = Het bericht is aangekomen{ $recipient ->
            [none] {""}
           *[known] {" "}bij { $recipient }
        }. Je krijgt dit omdat er om een bevestiging gevraagd was.
    .step-1 = Je hoeft niets te doen: bewaar het als je bewijs nodig hebt.

receipt_helpdesk =
    .summary = Het bericht is aangekomen. Dit is de bevestiging waar om gevraagd was.
    .step-1 = Vertel de klant dat dit geen mislukking is.
    .step-2 = Laat zien waar ontvangstbevestigingen uit te zetten zijn.

receipt_admin =
    .summary = Een bezorgstatus met een positieve actie (RFC 3464), of een leesmelding (RFC 8098).
    .step-1 = Je hoeft niets te doen: archiveer het. "relayed" betekent: er volgen geen bevestigingen meer.


unknown =
    .short = de reden is onbekend
    .headline = Het antwoord zegt niet waarom
    .summary = De tekst zegt of suggereert dat er iets misging. De reden staat er niet in.
    .step-1 = Controleer het adres en verstuur het bericht nog één keer.
    .step-2 = Zoek een langere tekst: meer details, een bijgevoegd rapport, een log.
    .step-3 = { -note-to-admin }
    .avoid = Verwijder het contact niet: nergens staat dat het adres fout is.

unknown_helpdesk =
    .headline = De bounce zegt niet waarom
    .summary = Het antwoord van de andere kant ontbreekt. De oorzaak staat er niet in.
    .step-1 = Vraag de mailprovider van de klant om de logregels van dit bericht: wachtrij-ID en tijd staan hieronder.
    .step-2 = Zeg de klant tot die tijd niet dat het adres fout is.

unknown_admin =
    .summary = Geen code, status of bewoording hier geeft een oorzaak.
    .step-1 = Zoek het wachtrij-ID of Message-ID in het log en lees het antwoord van de andere server.
    .step-2 = Bewaar de hele bounce met het message/delivery-status-deel.
    .step-3 = Herhaal het handmatig bij de MX: EHLO, MAIL en RCPT.

## Codes


reply-200 =
    .name = Ja
    .meaning = Een oude code voor: alles ging goed. De standaard gebruikt 250.

reply-211 =
    .name = Status van de server
    .meaning = De server vertelt hoe het gaat, omdat iemand erom vroeg. Er is niets mis.

reply-214 =
    .name = Hulptekst
    .meaning = De server legt zijn commando's uit, omdat iemand erom vroeg. Er is niets mis.

reply-220 =
    .name = De server is klaar
    .meaning = De begroeting, of het startsein voor versleuteling. Er is niets mis.

reply-221 =
    .name = Tot ziens
    .meaning = De server sluit de verbinding, zoals het aan het eind hoort. Er is niets mis.

reply-235 =
    .name = Het inloggen lukte
    .meaning = Gebruikersnaam en wachtwoord zijn geaccepteerd.

reply-250 =
    .name = Klaar
    .meaning = Het commando ging goed. Na de berichttekst: de server heeft het bericht aangenomen.

reply-251 =
    .name = Aangenomen en doorgegeven
    .meaning = De mailbox staat niet op deze server. Die neemt het bericht aan en geeft het door.

reply-252 =
    .name = Aangenomen, niet gecontroleerd
    .meaning = De server kan niet zien of de mailbox bestaat. Hij neemt het bericht aan en probeert het.

reply-253 =
    .name = Wachtende mail wordt verstuurd
    .meaning = Een server vroeg om de mail die op hem wacht en krijgt die nu.

reply-255 =
    .name = Geen mailantwoord
    .meaning = Meestal de exitcode van een programma, niet het antwoord van een mailserver.

reply-334 =
    .name = Ga door met inloggen
    .meaning = De server wacht op het volgende deel van de login, zoals gebruikersnaam of wachtwoord.

reply-354 =
    .name = Stuur nu het bericht
    .meaning = De server wacht op de berichttekst. Een regel met één punt sluit die af.

reply-400 =
    .name = Nu niet
    .meaning = Een tijdelijke storing. De code zegt niet welke. Later kan het lukken.

reply-403 =
    .name = De afzender mag niet
    .meaning = Bij SendGrid is het Van-adres niet bevestigd. Bij Sendmail ontbreekt versleuteling.

reply-412 =
    .name = Kom later terug
    .meaning = Enkele servers laten hiermee een onbekende afzender wachten, als spamcontrole.

reply-417 =
    .name = Een lookup mislukte voorlopig
    .meaning = Enkele servers gebruiken dit als de naamdienst (DNS) niet antwoordt.

reply-420 =
    .name = Geen antwoord op tijd
    .meaning = Geschreven door de verzendende kant: de andere server was onbereikbaar of te traag.

reply-421 =
    .name = Nu niet beschikbaar
    .meaning = De server sluit de verbinding: overbelast, aan het opstarten, of te veel mail van deze afzender. Later kan het lukken.

reply-422 =
    .name = Mailbox vol, of anders inloggen
    .meaning = De standaard noemt het bij inloggen. In de praktijk zit vaak de mailbox boven de limiet.

reply-424 =
    .name = De lijst is niet te openen
    .meaning = De leden van een mailinglijst waren voorlopig niet te vinden.

reply-430 =
    .name = Log eerst in
    .meaning = Komt van enkele servers die een login willen voordat ze mail aannemen.

reply-431 =
    .name = Geen ruimte, of te veel tegelijk
    .meaning = De server heeft te weinig schijf of geheugen, of het bericht heeft te veel ontvangers.

reply-432 =
    .name = Anders inloggen is nodig
    .meaning = De standaard gebruikt het bij inloggen. Microsoft stuurt het als een mailbox overbelast is.

reply-435 =
    .name = De login is nu niet te controleren
    .meaning = De server kon de login om een eigen reden niet controleren. Probeer het later opnieuw.

reply-440 =
    .name = Voorlopig geen versleuteling
    .meaning = De beveiligde verbinding lukte deze keer niet.

reply-441 =
    .name = De andere server antwoordt niet
    .meaning = Geschreven door de verzendende kant: er kwam geen verbinding. Die probeert het zelf opnieuw.

reply-442 =
    .name = De verbinding viel weg
    .meaning = Geschreven door de verzendende kant: de verbinding viel halverwege weg. Die probeert het zelf opnieuw.

reply-446 =
    .name = Te veel tussenstops
    .meaning = Het bericht is te vaak doorgegeven, waarschijnlijk in een lus.

reply-447 =
    .name = De tijd was om
    .meaning = De verzendende server probeerde het de hele wachttijd en kon het bericht niet bezorgen.

reply-449 =
    .name = Geen weg gevonden
    .meaning = De verzendende server weet niet waar het bericht heen moet.

reply-450 =
    .name = De mailbox is nu niet beschikbaar
    .meaning = De mailbox is bezet, of de server laat een onbekende afzender wachten. Later kan hetzelfde bericht wel binnenkomen.

reply-451 =
    .name = Een storing in de server
    .meaning = De server had een probleem, of laat een onbekende afzender wachten. Later kan het lukken.

reply-452 =
    .name = Geen ruimte, of te veel ontvangers
    .meaning = De server heeft nu geen ruimte, of neemt minder ontvangers tegelijk aan. Het gaat om de server, niet om één mailbox.

reply-453 =
    .name = Geen mail, of nu niet
    .meaning = Er is geen wachtende mail. Soms ook: "nu even geen mail".

reply-454 =
    .name = Login of versleuteling nu niet beschikbaar
    .meaning = De beveiligde verbinding of het inloggen mislukte voorlopig. Postfix gebruikt het ook als het mail niet doorgeeft.

reply-455 =
    .name = Een optie is nu niet bruikbaar
    .meaning = De server kent een optie in het commando, maar kan die nu niet uitvoeren.

reply-456 =
    .name = Probeer het anders
    .meaning = Een voorstel: verstuur via IPv4. Eén server bedoelt: adres nu niet beschikbaar.

reply-458 =
    .name = De wachtende mail kan niet weg
    .meaning = Een server vroeg om de mail die op hem wacht, maar krijgt die niet.

reply-459 =
    .name = Deze server mag niet om mail vragen
    .meaning = Een server vroeg om wachtende mail die niet voor hem is.

reply-471 =
    .name = Gestopt aan de kant van de afzender
    .meaning = Meestal hield de virusscanner, firewall of mailserver van de afzender het tegen.

reply-498 =
    .name = Geen mailserver gevonden
    .meaning = Geschreven door een verzenddienst: het domein achter de @ noemt geen mailserver.

reply-499 =
    .name = Geen verbinding
    .meaning = Geschreven door een verzenddienst: de mailservers van het domein waren onbereikbaar.

reply-500 =
    .name = Commando niet begrepen
    .meaning = De server kent het commando niet, of de regel was te lang. De twee programma's passen niet bij elkaar.

reply-501 =
    .name = Iets in het commando klopt niet
    .meaning = De server kent het commando, maar niet wat erbij stond: een adres, naam of optie is fout geschreven.

reply-502 =
    .name = Commando niet aangeboden
    .meaning = De server kent het commando, maar heeft het niet aan staan.

reply-503 =
    .name = Verkeerde volgorde
    .meaning = Een commando kwam op het verkeerde moment, zoals het bericht voordat een ontvanger geaccepteerd was. Soms ontbreekt een login.

reply-504 =
    .name = Optie niet aangeboden
    .meaning = Het commando is bekend, deze vorm niet. Vaak is het een manier van inloggen die de server niet heeft.

reply-505 =
    .name = Log eerst in, of account geblokkeerd
    .meaning = Sommige hosts sturen het als de login ontbreekt, of als het account niet mag versturen.

reply-510 =
    .name = Fout adres
    .meaning = Niet in de standaard. Het zegt dat het adres van de ontvanger fout is.

reply-511 =
    .name = Zo'n mailbox is er niet
    .meaning = Niet in de standaard. Het zegt dat het adres niet bestaat.

reply-512 =
    .name = Zo'n domein is er niet
    .meaning = Niet in de standaard. Het zegt dat het deel achter de @ niet gevonden is.

reply-513 =
    .name = Adres geweigerd
    .meaning = Niet in de standaard. Het adres is fout geschreven, of de server wil eerst een login.

reply-515 =
    .name = Mailboxadres geweigerd
    .meaning = Niet in de standaard. Het zegt dat het adres van de ontvanger fout is.

reply-517 =
    .name = Afzender geweigerd
    .meaning = Niet in de standaard. De server accepteert het adres of domein van de afzender niet.

reply-520 =
    .name = Een nooit gebruikt ontwerp
    .meaning = Het komt uit een voorstel om mailsessies sneller te starten.

reply-521 =
    .name = Hier wordt geen mail aangenomen
    .meaning = De server neemt helemaal geen mail aan, of blokkeert de afzender.

reply-522 =
    .name = De mailbox is vol
    .meaning = Status 5.2.2 zonder punten. De mailbox zit boven de limiet.

reply-523 =
    .name = Versleuteling nodig
    .meaning = Login of bericht moet via een beveiligde verbinding. Eén server gebruikt het voor "te lang".

reply-524 =
    .name = Inloggen alleen met versleuteling
    .meaning = De login moet via een beveiligde verbinding. OpenSMTPD gebruikt het voor een lijst die niet te openen is.

reply-525 =
    .name = Account uitgeschakeld
    .meaning = De login klopte, maar het account is afgesloten.

reply-530 =
    .name = Log eerst in
    .meaning = De server neemt het bericht pas aan na inloggen, of als de verbinding beveiligd is.

reply-531 =
    .name = Te veel ontvangers, of mailbox vol
    .meaning = Niet in de standaard. Servers gebruiken het voor beide.

reply-533 =
    .name = Niet toegestaan
    .meaning = Als status 5.7.1. Bij Exim: een adres met letters die de andere kant niet aankan.

reply-534 =
    .name = De login is te zwak
    .meaning = De server wil een sterkere manier van inloggen. Google vraagt een app-wachtwoord of inloggen via de browser.

reply-535 =
    .name = Het inloggen werd geweigerd
    .meaning = Gebruikersnaam, wachtwoord of manier van inloggen is niet geaccepteerd.

reply-538 =
    .name = Inloggen alleen met versleuteling
    .meaning = Het wachtwoord zou onbeveiligd reizen. Zet de beveiligde verbinding aan.

reply-540 =
    .name = Mailbox dicht, of geen versleuteling
    .meaning = Niet in de standaard. Rambler bedoelt het eerste, Courier het tweede.

reply-541 =
    .name = Geweigerd door een regel
    .meaning = Niet in de standaard. Een filter van het bedrijf van de ontvanger weigerde het bericht.

reply-542 =
    .name = Ontvanger geweigerd
    .meaning = Niet in de standaard. Het adres van de ontvanger wordt niet geaccepteerd.

reply-546 =
    .name = Het bericht bleef rondgaan
    .meaning = Niet in de standaard, wel gangbaar: het bericht is te vaak doorgegeven.

reply-550 =
    .name = Geweigerd: fout adres of een regel
    .meaning = De server neemt het bericht niet aan. Meestal bestaat het adres niet. Soms weigert een spamfilter of andere regel.

reply-551 =
    .name = De mailbox is elders
    .meaning = De ontvanger staat niet op deze server, en die geeft niets door. Misschien staat het nieuwe adres erin. Soms ontbreekt een login.

reply-552 =
    .name = Te vol of te groot
    .meaning = Een limiet is bereikt. Of de mailbox is vol, of het bericht is te groot.

reply-553 =
    .name = Adres niet toegestaan
    .meaning = De server accepteert een adres niet: fout geschreven, als afzender niet toegestaan, of van een ander domein.

reply-554 =
    .name = Geweigerd
    .meaning = De server weigerde bericht of verbinding, vaak door spamfilters of een slechte naam van de afzender. De code geeft geen reden.

reply-555 =
    .name = Optie onbekend
    .meaning = Het verzendende programma gebruikte een optie die de server niet kent.

reply-556 =
    .name = Het domein neemt geen mail aan
    .meaning = De eigenaar van het domein heeft aangegeven dat het geen mail aanneemt.

reply-557 =
    .name = Een nooit gebruikt ontwerp
    .meaning = Het komt uit een voorstel om servers naar adressen te vragen.

reply-560 =
    .name = Inhoud geweigerd
    .meaning = Niet in de standaard. Iets in het bericht is geweigerd.

reply-571 =
    .name = Geweigerd door een filter of regel
    .meaning = Status 5.7.1 zonder punten. Afzender of bericht is geweigerd.

reply-572 =
    .name = Geweigerd door een regel
    .meaning = Niet in de standaard. Een regel van de server weigerde het bericht.

reply-573 =
    .name = Log eerst in
    .meaning = Status 5.7.3 zonder punten. De server wil een login.

reply-577 =
    .name = Niet doorgegeven
    .meaning = Niet in de standaard. De server geeft het bericht voor deze afzender niet door.

reply-585 =
    .name = Ontvanger geweigerd
    .meaning = Niet in de standaard. De server zocht het adres op en vond het niet.

reply-591 =
    .name = Afzender op een blokkeerlijst
    .meaning = Niet in de standaard. De verzendende server staat op een lijst van spambronnen.


status-x-0-0 =
    .name = Geen reden gegeven
    .meaning = Alleen het eerste getal zegt iets: 2 is gelukt, 4 gaat over, 5 blijft.

status-x-0-350 =
    .name = Geweigerd, verpakt door Microsoft 365
    .meaning = Een andere server weigerde het bericht. Microsoft geeft die woorden door.

status-x-1-0 =
    .name = Iets met een adres
    .meaning = Met een 2 ervoor is het adres goed. Bij 4 of 5 is afzender of ontvanger niet geaccepteerd, zonder reden.

status-x-1-1 =
    .name = Zo'n mailbox is er niet
    .meaning = Het deel vóór de @ bestaat niet op dit domein.

status-x-1-2 =
    .name = Zo'n domein is er niet
    .meaning = Het deel achter de @ bestaat niet, of neemt geen mail aan.

status-x-1-3 =
    .name = Adres fout geschreven
    .meaning = Het adres van de ontvanger heeft niet de vorm van een adres.

status-x-1-4 =
    .name = Adres niet eenduidig
    .meaning = Het adres past bij meer dan één mailbox.

status-x-1-5 =
    .name = Adres geaccepteerd
    .meaning = Het adres van de ontvanger klopt.

status-x-1-6 =
    .name = De mailbox is verhuisd
    .meaning = Het adres klopte ooit. Nu neemt het geen mail aan, en niets wordt doorgestuurd.

status-x-1-7 =
    .name = Afzenderadres fout geschreven
    .meaning = Het Van-adres heeft niet de vorm van een adres.

status-x-1-8 =
    .name = Afzenderdomein niet gevonden
    .meaning = Het domein van de afzender is onbekend. Microsoft 365 bedoelt: dit account mag niet meer versturen.

status-x-1-9 =
    .name = Doorgegeven, geen nieuws meer
    .meaning = Het bericht ging naar een server die geen rapporten stuurt.

status-x-1-10 =
    .name = Het domein neemt geen mail aan
    .meaning = Het domein zegt geen mail aan te nemen. Exchange bedoelt: zo'n ontvanger is er niet.

status-x-1-11 =
    .name = Ontvanger niet gevonden
    .meaning = Microsoft 365 vond het adres niet, of vond het dubbel.

status-x-1-20 =
    .name = Meerdere Van-adressen
    .meaning = Het bericht noemt meerdere auteurs en geen enkele Sender.

status-x-1-90 =
    .name = Daglimiet bereikt
    .meaning = Het account schreef aan zoveel mensen als op één dag mag.

status-x-1-351 =
    .name = Zo'n mailbox is er niet, zegt de ander
    .meaning = De andere server meldde Microsoft 365 dat de mailbox niet bestaat.

status-x-2-0 =
    .name = Iets met de mailbox
    .meaning = Met een 2 ervoor is de mailbox in orde. Bij 4 of 5 bestaat hij, maar kan hij het bericht niet aannemen, zonder reden.

status-x-2-1 =
    .name = De mailbox is afgesloten
    .meaning = De mailbox bestaat, maar neemt tijdelijk of definitief geen mail aan.

status-x-2-2 =
    .name = De mailbox is vol
    .meaning = De mailbox heeft geen ruimte meer. De eigenaar moet die maken.

status-x-2-3 =
    .name = Te groot voor deze mailbox
    .meaning = Het bericht is groter dan deze mailbox toestaat.

status-x-2-4 =
    .name = De lijst is niet te openen
    .meaning = De leden van een mailinglijst waren niet te vinden.

status-x-2-14 =
    .name = Verkeerd doorstuuradres
    .meaning = De mailbox stuurt mail door naar een adres dat niet werkt.

status-x-2-20 =
    .name = Limiet van deze mailbox
    .meaning = De mailbox neemt maar een beperkte hoeveelheid mail van buiten aan.

status-x-2-121 =
    .name = Te veel van één afzender
    .meaning = Eén afzender schreef deze persoon binnen een uur te veel.

status-x-2-122 =
    .name = Te veel voor één mailbox
    .meaning = De persoon krijgt binnen een uur meer mail dan mag.

status-x-3-0 =
    .name = Iets met de server
    .meaning = Met een 2 ervoor is de server in orde. Bij 4 of 5 had die een probleem, zonder te zeggen welk.

status-x-3-1 =
    .name = De server is vol
    .meaning = De hele mailserver heeft geen ruimte, niet één mailbox.

status-x-3-2 =
    .name = De server neemt nu geen mail aan
    .meaning = De server is overbelast, in onderhoud, of neemt nooit mail aan.

status-x-3-3 =
    .name = Een functie ontbreekt
    .meaning = De server kan niet wat het bericht nodig heeft.

status-x-3-4 =
    .name = Het bericht is te groot
    .meaning = Het is groter dan de server toestaat.

status-x-3-5 =
    .name = De server is fout ingesteld
    .meaning = Een instelling aan de ontvangende kant stopt de mail, zoals een die naar zichzelf terugwijst.

status-x-3-6 =
    .name = Aangenomen met andere prioriteit
    .meaning = De server nam het bericht aan en wijzigde de prioriteit.

status-x-3-190 =
    .name = Geen archief voor deze kopieën
    .meaning = Kopieën voor een archief zijn op deze plek niet toegestaan.

status-x-4-0 =
    .name = Iets met het netwerk
    .meaning = Onderweg was er een probleem. De status zegt niet welk.

status-x-4-1 =
    .name = Geen antwoord
    .meaning = De andere server antwoordde niet. Microsoft 365 zegt 5.4.1 als het de ontvanger niet kent.

status-x-4-2 =
    .name = De verbinding viel weg
    .meaning = De verbinding tussen de servers viel weg.

status-x-4-3 =
    .name = Een lookup mislukte
    .meaning = De naamdienst (DNS) of een directory antwoordde niet.

status-x-4-4 =
    .name = Geen weg gevonden
    .meaning = Er is geen server gevonden voor dit domein.

status-x-4-5 =
    .name = Te druk
    .meaning = Het mailsysteem is overbelast. Gmail zegt het ook als je verzendlimiet bereikt is.

status-x-4-6 =
    .name = Het bericht bleef rondgaan
    .meaning = Servers gaven het bericht eindeloos aan elkaar door.

status-x-4-7 =
    .name = De tijd was om
    .meaning = Het bericht wachtte te lang en is opgegeven.

status-x-4-8 =
    .name = Server niet op de lijst van het domein
    .meaning = De server staat niet in de MTA-STS-regels van het domein.

status-x-4-11 =
    .name = Te veel berichten door regels
    .meaning = Regels maakten steeds nieuwe berichten.

status-x-4-12 =
    .name = Het bericht bleef rondgaan
    .meaning = Het bericht is binnen Exchange te vaak doorgestuurd.

status-x-4-14 =
    .name = Het bericht bleef rondgaan
    .meaning = Het bericht is binnen Microsoft 365 te vaak doorgegeven.

status-x-4-24 =
    .name = Geen veilige kopie mogelijk
    .meaning = De server kon door ruimtegebrek geen tweede kopie opslaan. Het wordt opnieuw geprobeerd.

status-x-4-25 =
    .name = Geen veilige kopie mogelijk
    .meaning = Er was geen tweede server om een kopie te bewaren. Het wordt opnieuw geprobeerd.

status-x-4-28 =
    .name = Geen veilige kopie mogelijk
    .meaning = Het opslaan van een tweede kopie is gestopt. Het wordt opnieuw geprobeerd.

status-x-4-300 =
    .name = De tijd was om
    .meaning = Microsoft 365 probeerde het de hele wachttijd en gaf het op.

status-x-4-310 =
    .name = Zo'n domein is er niet
    .meaning = Het deel achter de @ bestaat niet in DNS.

status-x-4-312 =
    .name = Een lookup mislukte
    .meaning = De DNS van het ontvangersdomein gaf geen bruikbaar antwoord.

status-x-4-316 =
    .name = Verbinding geweigerd
    .meaning = De server van de ontvanger laat de afzender niet toe op de mailpoort.

status-x-4-317 =
    .name = Geen beveiligde verbinding
    .meaning = Versleuteling was nodig, maar lukte niet bij de andere server.

status-x-4-318 =
    .name = De verbinding is verbroken
    .meaning = De andere server verbrak de verbinding halverwege.

status-x-5-0 =
    .name = Iets in het gesprek van de servers
    .meaning = Met een 2 ervoor ging het commando goed. Bij 4 of 5 begrepen de servers elkaar niet. Outlook.com zegt 5.5.0 als een mailbox niet bestaat.

status-x-5-1 =
    .name = Commando niet verwacht
    .meaning = Het commando kwam op het verkeerde moment of is onbekend.

status-x-5-2 =
    .name = Commando niet leesbaar
    .meaning = Het commando was fout geschreven.

status-x-5-3 =
    .name = Te veel ontvangers
    .meaning = Het bericht heeft meer ontvangers dan één bezorging mag hebben.

status-x-5-4 =
    .name = Verkeerde optie
    .meaning = Iets bij het commando is niet toegestaan of onbekend.

status-x-5-5 =
    .name = Versies passen niet
    .meaning = De twee servers spreken verschillende versies.

status-x-5-6 =
    .name = Loginregel te lang
    .meaning = De server kan zo'n lange login niet lezen.

status-x-6-0 =
    .name = Iets met de inhoud
    .meaning = Met een 2 ervoor is het bericht aangenomen. Bij 4 of 5 is de inhoud niet te bezorgen, zonder reden.

status-x-6-1 =
    .name = Zulke inhoud wordt niet aangenomen
    .meaning = De andere kant kan dit type inhoud of bestand niet aannemen.

status-x-6-2 =
    .name = Het zou omgezet moeten worden
    .meaning = Het bericht zou omgezet moeten worden, en dat is verboden.

status-x-6-3 =
    .name = Het kan niet worden omgezet
    .meaning = Het bericht zou omgezet moeten worden, en deze server kan dat niet.

status-x-6-4 =
    .name = Met wijzigingen bezorgd
    .meaning = Het bericht is omgezet en er ging iets verloren.

status-x-6-5 =
    .name = Het omzetten mislukte
    .meaning = Het bericht kon niet worden omgezet.

status-x-6-6 =
    .name = Inhoud niet gevonden
    .meaning = Een deel van het bericht moest van elders komen en ontbrak.

status-x-6-7 =
    .name = Adres met bijzondere letters
    .meaning = Het adres heeft letters die deze server niet aankan.

status-x-6-8 =
    .name = Antwoord met bijzondere letters
    .meaning = Het antwoord heeft letters die het verzendende programma niet kan lezen.

status-x-6-9 =
    .name = Header met bijzondere letters
    .meaning = Het bericht gebruikt in de header letters die de volgende server niet aankan.

status-x-6-10 =
    .name = Niet in gebruik
    .meaning = Dubbel met een andere status.

status-x-6-11 =
    .name = Verkeerde regeleinden
    .meaning = De volgende server neemt zulke regeleinden niet aan.

status-x-7-0 =
    .name = Iets met beveiliging
    .meaning = Met een 2 ervoor ging het goed. Bij 4 of 5 zei een beveiligingsregel nee, zonder te zeggen welke.

status-x-7-1 =
    .name = Niet toegestaan
    .meaning = Een regel of filter weigerde afzender of bericht. Het wordt voor bijna elke weigering gebruikt.

status-x-7-2 =
    .name = Niet toegestaan op deze lijst
    .meaning = Alleen bepaalde mensen mogen aan deze mailinglijst schrijven.

status-x-7-3 =
    .name = Beveiliging past niet
    .meaning = Beveiligde inhoud kon niet worden omgezet. Exchange bedoelt dat een login ontbreekt.

status-x-7-4 =
    .name = Beveiligingsfunctie ontbreekt
    .meaning = De server heeft de gevraagde soort login of beveiliging niet.

status-x-7-5 =
    .name = Versleuteling mislukt
    .meaning = Een sleutel of certificaat ontbrak, was fout of werd niet vertrouwd.

status-x-7-6 =
    .name = Versleutelmethode onbekend
    .meaning = De server kent dit soort versleuteling niet.

status-x-7-7 =
    .name = Het bericht is gewijzigd
    .meaning = Het bericht past niet bij het zegel: het is gewijzigd of beschadigd.

status-x-7-8 =
    .name = Het inloggen werd geweigerd
    .meaning = Gebruikersnaam of wachtwoord is niet geaccepteerd.

status-x-7-9 =
    .name = De login is te zwak
    .meaning = Een sterkere manier van inloggen is nodig. Yahoo zegt het als de echtheid van de afzender niet bewezen is.

status-x-7-10 =
    .name = Versleuteling nodig
    .meaning = Login of bericht moet via een beveiligde verbinding.

status-x-7-11 =
    .name = Inloggen alleen met versleuteling
    .meaning = Deze manier van inloggen vraagt een beveiligde verbinding.

status-x-7-12 =
    .name = Log één keer anders in
    .meaning = De server wil één login op een andere manier. Exchange bedoelt: afzenders van buiten mogen niet.

status-x-7-13 =
    .name = Account uitgeschakeld
    .meaning = De login klopte, maar het account is afgesloten.

status-x-7-14 =
    .name = Geen vertrouwen tussen servers
    .meaning = De server wordt hiervoor niet vertrouwd. Google wil eerst een login via de browser.

status-x-7-15 =
    .name = Prioriteit te laag
    .meaning = Op dit moment wordt alleen dringender mail aangenomen.

status-x-7-16 =
    .name = Te groot voor de prioriteit
    .meaning = Een bericht met deze prioriteit mag niet zo groot zijn.

status-x-7-17 =
    .name = De mailbox heeft een nieuwe eigenaar
    .meaning = Iemand anders heeft dit adres nu.

status-x-7-18 =
    .name = Het domein heeft een nieuwe eigenaar
    .meaning = Iemand anders heeft dit domein nu.

status-x-7-19 =
    .name = Eigenaar niet gecontroleerd
    .meaning = De server kon niet zien of de eigenaar nog dezelfde is.

status-x-7-20 =
    .name = Geen geldige handtekening
    .meaning = Geen DKIM-handtekening doorstond de controle.

status-x-7-21 =
    .name = Handtekening niet goed genoeg
    .meaning = Een DKIM-handtekening klopte, maar geen die deze server accepteert.

status-x-7-22 =
    .name = Handtekening van een ander domein
    .meaning = De DKIM-handtekening hoort niet bij het domein in From.

status-x-7-23 =
    .name = Server niet op de lijst van het domein
    .meaning = SPF zegt dat deze server niet voor het domein mag versturen.

status-x-7-24 =
    .name = De lijst van het domein is stuk
    .meaning = SPF kon niet worden gecontroleerd: fout in het record, of DNS faalde.

status-x-7-25 =
    .name = De verzendende server heeft geen goede naam
    .meaning = De reverse DNS ontbreekt of klopt niet.

status-x-7-26 =
    .name = De echtheid van de afzender is niet bewezen
    .meaning = De controles van de afzender mislukten, zoals SPF en DKIM.

status-x-7-27 =
    .name = Het afzenderdomein neemt geen mail aan
    .meaning = Een antwoord kan de afzender niet bereiken. Gmail bedoelt dat SPF niet slaagde.

status-x-7-28 =
    .name = Te veel mail tegelijk
    .meaning = Er kwam een stroom van gelijke berichten.

status-x-7-29 =
    .name = Het doorstuurzegel is verbroken
    .meaning = De ARC-controle mislukte. Gmail bedoelt dat het bericht zonder versleuteling kwam.

status-x-7-30 =
    .name = Verplichte versleuteling ontbreekt
    .meaning = De volgende server kan versleuteling niet beloven (REQUIRETLS). Gmail bedoelt dat DKIM niet slaagde.

status-x-7-32 =
    .name = From komt niet overeen
    .meaning = SPF noch DKIM hoort bij het domein in From.

status-x-7-40 =
    .name = Geen DMARC-record
    .meaning = Het afzenderdomein heeft geen DMARC-record.

status-x-7-51 =
    .name = Niet van een toegestane server
    .meaning = Het bedrijf neemt alleen mail van bepaalde servers of certificaten aan.

status-x-7-57 =
    .name = Log eerst in
    .meaning = Apparaat of programma moet inloggen bij Microsoft 365 voordat het verstuurt.

status-x-7-60 =
    .name = Dit Van-adres mag niet
    .meaning = Het account mag niet als dat adres versturen.

status-x-7-64 =
    .name = Niet doorgegeven
    .meaning = Microsoft 365 kent de server niet als een van het bedrijf zelf.

status-x-7-105 =
    .name = Afzender geweigerd door een gateway
    .meaning = Een gateway blokkeert de afzender of de server.

status-x-7-124 =
    .name = Mag niet naar deze groep versturen
    .meaning = De groep neemt alleen mail aan van afzenders op de eigen lijst.

status-x-7-129 =
    .name = Geen toegestane afzender
    .meaning = De ontvanger neemt alleen mail van bepaalde afzenders aan.

status-x-7-133 =
    .name = Groep alleen voor intern
    .meaning = De groep neemt geen mail van buiten aan.

status-x-7-134 =
    .name = Mailbox alleen voor intern
    .meaning = De mailbox neemt geen mail van buiten aan.

status-x-7-135 =
    .name = Map alleen voor intern
    .meaning = De openbare map neemt geen mail van buiten aan.

status-x-7-136 =
    .name = Contact alleen voor intern
    .meaning = Deze ontvanger neemt geen mail van buiten aan.

status-x-7-139 =
    .name = Deze manier van inloggen staat uit
    .meaning = Microsoft accepteert het gewone wachtwoord hier niet meer, of een regel blokkeert het.

status-x-7-232 =
    .name = Bedrijf boven de limiet
    .meaning = Het bedrijf verstuurde vandaag aan zoveel mensen buiten als het mag.

status-x-7-233 =
    .name = Proefbedrijf boven de limiet
    .meaning = Het bedrijf verstuurde vandaag aan zoveel mensen buiten als het mag.

status-x-7-321 =
    .name = Geen versleuteling aangeboden
    .meaning = De andere server moet versleuteling bieden en deed dat niet.

status-x-7-322 =
    .name = Certificaat verlopen
    .meaning = Het certificaat van de andere server is niet meer geldig.

status-x-7-323 =
    .name = Verkeerd TLSA-record
    .meaning = Het DANE-record van het domein past niet bij het certificaat.

status-x-7-324 =
    .name = DNSSEC is stuk
    .meaning = De echtheid van de DNS is niet bewezen.

status-x-7-325 =
    .name = Certificaat voor een andere naam
    .meaning = Het certificaat noemt de server niet waarop het gebruikt wordt.

status-x-7-500 =
    .name = Afgeremd
    .meaning = Microsoft 365 laat deze server wachten tot die beter bekend is.

status-x-7-501 =
    .name = Afzender geblokkeerd wegens spam
    .meaning = Het account verstuurde wat op spam lijkt en is geblokkeerd.

status-x-7-502 =
    .name = Afzender geblokkeerd
    .meaning = Het account mag niet meer versturen.

status-x-7-503 =
    .name = Afzender geblokkeerd
    .meaning = Het account mag niet meer versturen.

status-x-7-504 =
    .name = Ontvanger geweigerd
    .meaning = Het adres van de ontvanger wordt niet geaccepteerd.

status-x-7-505 =
    .name = Ontvanger geblokkeerd
    .meaning = Deze ontvanger mag geen mail krijgen.

status-x-7-506 =
    .name = Verkeerde begroetingsnaam
    .meaning = De verzendende server gebruikte de naam van de ontvanger als de zijne.

status-x-7-507 =
    .name = Server geblokkeerd door de ontvanger
    .meaning = Het bedrijf van de ontvanger heeft de verzendende server geblokkeerd.

status-x-7-508 =
    .name = Te veel via IPv6
    .meaning = Er kwam te veel mail uit deze adresreeks.

status-x-7-509 =
    .name = De echtheid van de afzender is niet bewezen
    .meaning = DMARC faalde, en het domein vraagt zulke mail te weigeren.

status-x-7-510 =
    .name = Geen mail via IPv6
    .meaning = Het ontvangersdomein neemt alleen via IPv4 mail aan.

status-x-7-511 =
    .name = Server geblokkeerd door Microsoft
    .meaning = De verzendende server staat op de lijst van Microsoft. De eigenaar kan om verwijdering vragen.

status-x-7-512 =
    .name = Van-adres ontbreekt of is onleesbaar
    .meaning = Het bericht heeft één leesbaar adres in From nodig.

status-x-7-513 =
    .name = Server geblokkeerd door de ontvanger
    .meaning = Het bedrijf van de ontvanger heeft de verzendende server op een eigen lijst.

status-x-7-515 =
    .name = Bewijs van de afzender te zwak
    .meaning = Outlook.com eist SPF, DKIM en DMARC van wie veel mail verstuurt.

status-x-7-520 =
    .name = Doorsturen naar buiten niet toegestaan
    .meaning = Het bedrijf laat mail niet automatisch naar buiten doorsturen.

status-x-7-606 =
    .name = Server geblokkeerd door Microsoft
    .meaning = De verzendende server staat op de lijst van Microsoft. De eigenaar kan die laten verwijderen op sender.office.com.

status-x-7-650 =
    .name = Afgeremd om de reputatie
    .meaning = Outlook.com beperkt deze server wegens eerder verstuurde mail.

status-x-7-651 =
    .name = Afgeremd om de reputatie
    .meaning = Outlook.com beperkt deze server wegens eerder verstuurde mail.

status-x-7-652 =
    .name = Te veel verbindingen
    .meaning = De server opende meer verbindingen met Outlook.com dan mag.

status-x-7-700 =
    .name = Bedrijf mag niet meer versturen
    .meaning = Microsoft blokkeert het bedrijf van de afzender. Bij 4.7.700: probeer het later.

status-x-7-705 =
    .name = Bedrijf boven de limiet
    .meaning = Microsoft blokkeert het bedrijf van de afzender wegens spam of te veel mail.

status-x-7-708 =
    .name = Geen mail van dit adres
    .meaning = Microsoft neemt geen mail van deze server aan, vaak omdat het bedrijf nieuw is.

status-x-7-750 =
    .name = Domein niet geregistreerd
    .meaning = Het bedrijf van de afzender gebruikt domeinen die niet bij Microsoft geregistreerd zijn.

status-x-7-850 =
    .name = Tegengehouden voor controle
    .meaning = Microsoft onderzoekt deze server en neemt er voorlopig geen mail van aan.

status-x-7-900 =
    .name = Een regel van het bedrijf
    .meaning = De eigen mailregel van het bedrijf weigerde het bericht.


digit-1 =
    .meaning = Niet gebruikt bij mail.

digit-2 =
    .meaning = Ja: het lukte.

digit-3 =
    .meaning = Tot nu toe goed: de server wacht op meer.

digit-4 =
    .meaning = Nu niet: het probleem gaat misschien over, en hetzelfde bericht kan later aankomen.

digit-5 =
    .meaning = Nee: hetzelfde bericht komt niet aan zolang er niets verandert.

second-digit-0 =
    .meaning = Het gaat om de vorm van het commando.

second-digit-1 =
    .meaning = Het is informatie waar iemand om vroeg.

second-digit-2 =
    .meaning = Het gaat om de verbinding.

second-digit-3 =
    .meaning = De standaard laat dit open. In de praktijk gaat het om inloggen en versleuteling.

second-digit-4 =
    .meaning = De standaard laat dit open. De server bepaalt wat het betekent.

second-digit-5 =
    .meaning = Het gaat om het mailsysteem: een mailbox, een bericht of een regel.

## Waarschuwingen


warning_code-contradicts-text =
    .message = De code en de woorden passen niet bij elkaar. De woorden gingen voor.

warning_client-explanation-overridden =
    .message = Het mailprogramma gaf een eigen reden, de server een andere. De woorden van de server gelden.

warning_truncated =
    .message = De tekst breekt af. De rest zegt misschien meer.

warning_too-long =
    .message = De tekst was te lang. Alleen het begin is gelezen.

warning_limit-reached =
    .message = Er was meer dan hier staat: een limiet is bereikt.

warning_backscatter =
    .message = Misschien heb je dit bericht niet verstuurd: iemand gebruikte dan je adres. Wijzig hiervoor je wachtwoord niet.

warning_mixed-languages =
    .message = De tekst is in meer dan één taal en zegt misschien twee keer hetzelfde.

warning_decoding-damaged =
    .message = Sommige letters zijn beschadigd. Ze zijn zo goed mogelijk gelezen.

warning_no-reason-given =
    .message = De server gaf geen reden. Alleen de code gaf houvast.

warning_outlook-file =
    .message = Outlook-bestanden (MSG) zijn hier niet te lezen: bewaar het bericht als EML of tekst.

## Gedeelde zinnen


retry_nothing =
    .message = Er is niets om opnieuw te versturen.

retry_in-progress =
    .message = Er is nog niets beslist: de mailservers zijn nog in gesprek.

retry_delayed =
    .message = De verzendende server blijft het proberen{ $until ->
            [none] {""}
           *[known] , tot { $until }
        }. Opnieuw versturen hoeft niet.

retry_server =
    .message = Je hoeft niets te doen: de mailserver probeert het zelf opnieuw{ $wait ->
            [none] {""}
           *[known] , over ongeveer { $wait }
        }{ $until ->
            [none] {""}
           *[known] , tot { $until }
        }.

retry_sender =
    .message = Het wordt niet vanzelf opnieuw geprobeerd. Verstuur het { $wait ->
            [none] later
           *[known] over ongeveer { $wait }
        } opnieuw.

retry_sender-after-change =
    .message = Het wordt niet vanzelf opnieuw geprobeerd. Verstuur het opnieuw zodra dit opgelost is.

retry_never =
    .message = Het wordt niet opnieuw geprobeerd.

retry_temporary =
    .message = Dit gaat misschien vanzelf over. Een mailserver probeert het zelf opnieuw; verstuur het in een mailprogramma { $wait ->
            [none] later
           *[known] over ongeveer { $wait }
        } opnieuw.

retry_unknown =
    .message = De tekst zegt niet of het opnieuw geprobeerd wordt.


certainty_likely =
    .message = Dit is de waarschijnlijkste uitleg van het antwoord.

certainty_likely-but =
    .message = Dit is de waarschijnlijkste uitleg van het antwoord. Het kan ook betekenen: ‘{ $first }’.

certainty_unsure =
    .message = Het antwoord zegt dit niet duidelijk; dit is de beste uitleg.

certainty_either =
    .headline = Of { $first } of { $second }
    .message = Het antwoord laat het open. Of: ‘{ $first }’. Of: ‘{ $second }’.

certainty_one-of-three =
    .message = Het antwoord laat het open. Of: ‘{ $first }’. Of: ‘{ $second }’. Of: ‘{ $third }’.


certainty_unlisted =
    .headline = Deze code staat in geen enkele lijst
    .message = Geen standaard kent deze code, maar de cijfers zeggen wel iets.


note_happened =
    .message = Wat er gebeurde: { $title }

note_recipient =
    .message = Ontvanger: { $title }

note_sender =
    .message = Afzender: { $title }

note_domain =
    .message = Afzenderdomein: { $title }

note_code =
    .message = Antwoordcode: { $title }

note_status =
    .message = Uitgebreide status: { $title }

note_reply =
    .message = Antwoord, letterlijk: { $title }

note_command =
    .message = Antwoord op: { $title }

note_remote =
    .message = Antwoordende server: { $title }

note_ip =
    .message = Verzendend IP volgens het antwoord: { $title }

note_reporter =
    .message = Gemeld door: { $title }

note_provider =
    .message = Mailprovider: { $title }

note_blocklist =
    .message = Blokkeerlijst: { $title }

note_failed =
    .message = Mislukte controles: { $title }

note_limit =
    .message = Groottelimiet: { $title }

note_until =
    .message = Geprobeerd tot: { $title }

note_rule =
    .message = Regel: { $title }

note_check-first =
    .message = Eerst controleren: { $title }


link_case =
    .message = { $provider ->
            [none] Over dit antwoord
           *[known] { $provider } over dit antwoord
        }

link_blocklist =
    .message = { $blocklist ->
            [none] Zoek de vermelding op
           *[known] Zoek de vermelding op bij { $blocklist }
        }

link_provider =
    .message = { $provider ->
            [none] Hulp bij niet-bezorgde mail
           *[known] { $provider }: hulp bij niet-bezorgde mail
        }


value_bytes =
    .message = { $count ->
            [one] { $count } byte
           *[other] { $count } bytes
        }

value_kilobytes =
    .message = { $count } kB

value_megabytes =
    .message = { $count } MB

value_gigabytes =
    .message = { $count } GB

value_seconds =
    .message = { $count ->
            [one] { $count } seconde
           *[other] { $count } seconden
        }

value_minutes =
    .message = { $count ->
            [one] { $count } minuut
           *[other] { $count } minuten
        }

value_hours =
    .message = { $count } uur

value_days =
    .message = { $count ->
            [one] { $count } dag
           *[other] { $count } dagen
        }

## Woorden van het element <plain-bounce>


ui_outcome =
    .failed = Niet bezorgd
    .for-now = Voorlopig niet aangenomen
    .delayed = Nog niet bezorgd
    .delivered = Bezorgd
    .relayed = Doorgegeven
    .in-progress = Bezig
    .reported = Ter informatie
    .unknown = Afloop onbekend
    .nothing = Niet herkend


ui_nothing =
    .headline = Niets hier gaat over mailbezorging
    .summary = Plak het antwoord van de server zelf: de regels met drie cijfers, de tekst van de bounce of de hele teruggekomen mail.


ui_turn =
    .label = Wie is aan zet
    .sender = Jij
    .sender-admin = Je mailbeheerder
    .recipient = De ontvanger
    .recipient-admin = De beheerder aan de andere kant
    .nobody = Niemand: je hoeft niets te doen
    .unknown = De tekst zegt het niet


ui_turn-other =
    .sender = De afzender
    .sender-admin = De beheerder aan de verzendende kant
    .recipient = De ontvanger
    .recipient-admin = De beheerder aan de ontvangende kant
    .nobody = Niemand: er is niets te doen
    .unknown = De tekst zegt het niet


ui_again =
    .label = Nieuwe poging
    .server = Ja, door de mailserver
    .sender = Alleen als het opnieuw verstuurd wordt
    .nobody = Nee
    .unknown = Onbekend


ui_sure =
    .label = Hoe zeker
    .high = Zeker
    .medium = Vrij zeker
    .low = Niet zeker

ui_basis =
    .provider = Gelezen uit woorden die alleen deze provider gebruikt.
    .text = Gelezen uit de eigen woorden van de server.
    .enhanced-status = Gelezen uit de statuscode: de woorden zeggen minder.
    .reply-code = Alleen uit de antwoordcode gelezen: de woorden zeggen niets meer.
    .none = Niets in de tekst geeft een reden.


ui_kind =
    .reply = Gelezen als antwoord van een mailserver.
    .code = Gelezen als losse code.
    .transcript = Gelezen als verslag van een sessie tussen mailservers.
    .log = Gelezen als logregels van een mailserver.
    .error = Gelezen als foutmelding van een mailprogramma.
    .notice = Gelezen als tekst van een bounce, een melding dat mail niet bezorgd is.
    .message = Gelezen als hele mail.


ui_station =
    .you = Jij
    .our-server = Jouw server
    .their-server = Hun server
    .mailbox = De mailbox
    .sender = Afzender
    .sending-server = Verzendende server
    .receiving-server = Ontvangende server


ui_state =
    .sent = verstuurd
    .took-it = aangenomen
    .arrived = aangekomen
    .stopped = hier gestopt
    .held = hier vastgehouden
    .not-yet = nog niet
    .not-reached = niet bereikt
    .unknown = onbekend


ui_stopped =
    .sending-server = Het bericht stopte bij de verzendende mailserver.
    .between = Het bericht kwam niet van de verzendende mailserver naar die van de ontvanger.
    .receiving-server = Het bericht stopte bij de mailserver van de ontvanger.
    .mailbox = Het bericht stopte bij de mailbox.

ui_held =
    .sending-server = Het bericht is voorlopig nog bij de verzendende mailserver.
    .between = Het bericht is voorlopig niet van de verzendende mailserver naar die van de ontvanger gekomen.
    .receiving-server = Het bericht is voorlopig niet verder dan de mailserver van de ontvanger.
    .mailbox = Het bericht is voorlopig niet in de mailbox gekomen.

ui_way =
    .arrived = Het bericht is aangekomen.
    .passed-on = Het bericht is doorgegeven. Wat daarna kwam, is niet gemeld.
    .talking = De servers zijn nog in gesprek; er is nog niets beslist.
    .unknown = De tekst zegt niet waar het bericht stopte.


ui_part =
    .steps = Wat je kunt doen
    .alternatives = Het kan ook dit zijn
    .why = Waarom we dit denken
    .words = De eigen woorden van de server
    .note = Notitie voor de beheerder
    .details = Technische details
    .original = Het bericht waar het om gaat
    .recipients = Ontvangers
    .results = Resultaten in één oogopslag
    .source = De tekst met de beslissende woorden gemarkeerd


ui_remark =
    .message = Let op


ui_mark =
    .code = antwoordcode
    .enhanced-status = statuscode
    .cause = reden
    .provider = mailprovider
    .recipient = ontvanger
    .retry = tijd tot nieuwe poging

ui_lines =
    .left-out = { $count ->
            [one] … { $count } regel weggelaten …
           *[other] … { $count } regels weggelaten …
        }
    .only-deciding = Zolang adressen verborgen zijn, staan hier alleen de beslissende woorden.


ui_button =
    .copy = Als tekst kopiëren
    .copy-note = Notitie kopiëren
    .mask = Adressen verbergen
    .more = { $count ->
            [one] Nog { $count } tonen
           *[other] Nog { $count } tonen
        }
    .opens = opent in een nieuw tabblad


ui_recipients =
    .message = { $count ->
            [one] { $count } ontvanger
           *[other] { $count } ontvangers
        }

ui_results =
    .message = { $count ->
            [one] { $count } resultaat
           *[other] { $count } resultaten
        }

ui_and-more =
    .message = en nog { $count }


ui_done =
    .copied = Het antwoord is gekopieerd.
    .note-copied = De notitie voor de beheerder is gekopieerd.
    .not-copied = De browser stond kopiëren niet toe. Selecteer de tekst en kopieer die zelf.
    .masked = Adressen zijn verborgen.
    .shown = Adressen zijn zichtbaar.


ui_line =
    .message = { $title }: { $first }


ui_fact =
    .recipient = Ontvanger
    .remote = Weigerende server
    .reporter = Meldende server
    .code = Antwoordcode
    .enhanced = Statuscode
    .cause = Oorzaak
    .lasting = Duur
    .command = Antwoord op
    .provider = Mailprovider
    .blocklist = Blokkeerlijst
    .wait = Wachttijd
    .until = Geprobeerd tot
    .deferrals = Eerdere pogingen
    .rule = Regel
    .subject = Onderwerp
    .from = Van
    .date = Datum
    .message-id = Bericht-ID


ui_lasting =
    .permanent = blijvend
    .temporary = tijdelijk
    .success = gelukt
    .unknown = onbekend

## Woorden van de site


site_page =
    .title = plainbounce: wat de mailserver bedoelde
    .headline = Wat bedoelde de mailserver?
    .intro = Je mail kwam terug, of een server antwoordde in code. Plak het hier en lees wat er gebeurde, wie aan zet is en wat je kunt doen.
    .skip = Naar het plakveld
    .foot = plainbounce leest wat mailservers zeggen. Het haalt alleen zijn eigen bestanden op, bewaart niets en telt niemand.


site_nav =
    .label = Pagina's
    .one = Eén bericht
    .many = Veel tegelijk
    .reference = Naslag
    .embed = Voor je eigen site


site_box =
    .label = Wat de server zei
    .help = Een code, een fout, een logregel, de tekst van een bounce of een hele mail. Je kunt hier ook een bestand neerzetten.
    .open = Bestand openen
    .clear = Wissen
    .cleared = Gewist.
    .picker = Bestand om te lezen
    .private = Niets verlaat deze pagina. Je tekst wordt in deze browser gelezen en niet verstuurd of bewaard.


site_file =
    .pasted = Geplakte tekst, { $limit }: te lang om hier te tonen
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit }: te lang om hier te tonen
    .cut = De eerste { $limit } worden gelezen.
    .unreadable = { $title } kon niet worden gelezen. Misschien is het een map, of is het verplaatst.
    .many = Dat is meer dan één bericht: lees het onder ‘Veel tegelijk’.


site_example =
    .label = Of probeer een voorbeeld
    .gmail-authentication = Weigering van Gmail
    .greylisting = Uitstel door greylisting
    .mailbox-full = Mailbox vol
    .postfix-bounce = Bouncetekst
    .swaks = Sessieverslag
    .postfix-log = Logregel
    .microsoft-notice = Melding van Microsoft 365
    .delivery-report = Hele bouncemail
    .nodemailer = Programmafout
    .bare-code = Losse code
    .login-failed = Inloggen geweigerd


site_reader =
    .label = Geschreven voor
    .sender = Afzender
    .helpdesk = Helpdesk
    .admin = Beheerder
    .language = Taal


site_answer =
    .label = Wat het betekent
    .welcome = Je antwoord verschijnt hier terwijl je typt
    .through = Is het bericht aangekomen?
    .turn = Wie is aan zet?
    .again = Wordt het opnieuw geprobeerd?
    .do = Wat kun je nu doen?
    .loading = Wordt klaargezet…


site_share =
    .button = Link delen
    .label = Een link naar dit antwoord
    .help = De tekst staat in de link zelf, achter het #-teken. Geen server krijgt die te zien, maar iedereen met de link kan hem lezen.
    .mask = Adressen, hosts en ID's verbergen
    .preview = Dit staat in de link
    .copy = Link kopiëren
    .copied = De link is gekopieerd.
    .too-long = Deze tekst is te lang voor een link. Deel in plaats daarvan de beslissende regels.
    .close = Sluiten
    .print = Afdrukken


site_network =
    .none = Deze pagina heeft niets meer opgehaald sinds ze klaar was.
    .some = Verzoeken sinds de pagina klaar was: { $count }
    .offline = Klaar om zonder verbinding te werken.
    .away = Je bent offline. Alles hier blijft werken.


site_many =
    .headline = Wat ging er mis, en hoe vaak?
    .intro = Open een map met bounces, een mailboxbestand of een log. Het wordt hier in deze browser gelezen en op oorzaak, provider en domein gesorteerd.
    .files = Bestanden openen
    .folder = Map openen
    .drop = Of zet hier bestanden neer: .eml, .mbox, .log, .txt, .json, .csv
    .reading = { $title } wordt gelezen
    .progress = { $first } van { $second }
    .cancel = Annuleren
    .cancelled = Geannuleerd. Wat tot nu toe gelezen is, wordt getoond.
    .done = Alles is gelezen.
    .results = Resultaten: { $count }
    .silent = Delen die niets over bezorging zeggen: { $count }
    .most = De lijst toont de eerste { $count }. De totalen tellen alles.
    .most-saved = Een opgeslagen bestand bevat de eerste { $count }.
    .by-cause = Per oorzaak
    .by-provider = Per provider
    .by-domain = Per domein van de ontvanger
    .cause = Oorzaak
    .provider = Mailprovider
    .domain = Domein
    .recipient = Ontvanger
    .outcome = Afloop
    .count = Aantal
    .share = Aandeel
    .filter = Filteren
    .all = Alles
    .none = Niets past bij het filter.
    .no-provider = Onbekend
    .others = Alle andere
    .list = De resultaten een voor een
    .explain = Wat het betekent
    .csv = Opslaan als CSV
    .json = Opslaan als JSON
    .mask = Adressen in de bestanden verbergen


site_reference =
    .headline = Elke code en wat die betekent
    .intro = Antwoordcodes, statuscodes en de oorzaken erachter. Elk heeft een eigen adres, zodat je ernaar kunt linken.
    .find = Zoek een code of woord
    .entries = Vermeldingen: { $count }
    .some = { $first } van { $second } vermeldingen
    .none = Niets gevonden voor ‘{ $title }’
    .reply-codes = Antwoordcodes
    .status-codes = Statuscodes
    .causes = Oorzaken
    .first-digit = Eerste cijfer
    .second-digit = Tweede cijfer
    .providers = Mailproviders
    .tokens = Eigen codes van mailproviders
    .classes = X staat voor het eerste cijfer: 2 is gelukt, 4 betekent later misschien, 5 betekent nee.
    .standard = Standaard
    .not-standard = Niet in de standaard
    .registered = Geregistreerd
    .not-registered = Niet geregistreerd
    .after = na { $title }
    .code = Code
    .status = Status
    .cause = Oorzaak
    .meaning = Betekenis
