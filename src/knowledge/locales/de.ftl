### German. The reader is "Sie": imperatives for senders and help desks, infinitives for administrators. A sentence after a colon begins with a capital.
### Never: fatal, illegal, ungültig, blacklist, schwarze liste, schwarzen liste, entschuld, leider, bedauer, tut uns leid, sorry, schuld, einfach, lediglich, fehlgeschlagen, schlug fehl, fehlermeldung, verweigert, zurückgewiesen, bounct, gebounc, inkorrekt, bitte beachten, unzulässig
###
### The pack is close to its limit: say a thing in the very words that another text has, best by a term.
### Names (addresses, hosts, companies) take no ending: a noun before them carries the case ("der Server X", "die Domain X", "das Postfach X"),
### or "bei X", "von X", "für X". -term is nominative, -term-acc and -term-dat are the other cases; feminine and neuter need no -acc.
### $wait is a nominative or accusative ("2 Tage"): never after "in", "nach" or "seit"; say "warten Sie $wait", "$wait später".

## Terms

-recipient = { $recipient ->
        [none] der Empfänger
       *[known] { $recipient }
    }
-recipient-acc = { $recipient ->
        [none] den Empfänger
       *[known] { $recipient }
    }

-Recipient = { $recipient ->
        [none] Der Empfänger
       *[known] { $recipient }
    }
-mailbox = { $recipient ->
        [none] das Postfach des Empfängers
       *[known] das Postfach { $recipient }
    }

-Mailbox = { $recipient ->
        [none] Das Postfach des Empfängers
       *[known] Das Postfach { $recipient }
    }
# Who said no, for people.
-receiver = { $provider ->
        [none] der Mailserver des Empfängers
       *[known] { $provider }
    }
-receiver-dat = { $provider ->
        [none] dem Mailserver des Empfängers
       *[known] { $provider }
    }
-Receiver = { $provider ->
        [none] Der Mailserver des Empfängers
       *[known] { $provider }
    }
-at = { $provider ->
        [none] beim Empfänger
       *[known] bei { $provider }
    }
# Who said no, for help desk and administrator.
-server = { $server ->
        [none] { $provider ->
            [none] der empfangende Server
           *[known] { $provider }
        }
       *[known] der Server { $server }
    }
-server-dat = { $server ->
        [none] { $provider ->
            [none] dem empfangenden Server
           *[known] { $provider }
        }
       *[known] dem Server { $server }
    }
-Server = { $server ->
        [none] { $provider ->
            [none] Der empfangende Server
           *[known] { $provider }
        }
       *[known] Der Server { $server }
    }
-Server-dat = { $server ->
        [none] { $provider ->
            [none] Dem empfangenden Server
           *[known] { $provider }
        }
       *[known] Dem Server { $server }
    }
-at-server = { $server ->
        [none] { $provider ->
            [none] beim empfangenden Server
           *[known] bei { $provider }
        }
       *[known] beim Server { $server }
    }
# Where the sender logs in: to the sender, and to all readers.
-your-service = { $provider ->
        [none] Ihr Mailanbieter
       *[known] { $provider }
    }
-Your-service = { $provider ->
        [none] Ihr Mailanbieter
       *[known] { $provider }
    }
-service = { $provider ->
        [none] der Mailanbieter
       *[known] { $provider }
    }
-Service = { $provider ->
        [none] Der Mailanbieter
       *[known] { $provider }
    }
-Login = { $server ->
        [none] { -Service }
       *[known] Der Server { $server }
    }
-ip = { $ip ->
        [none] die sendende IP
       *[known] die IP { $ip }
    }
-ip-dat = { $ip ->
        [none] der sendenden IP
       *[known] der IP { $ip }
    }
-Ip = { $ip ->
        [none] Die sendende IP
       *[known] Die IP { $ip }
    }
-domain = { $domain ->
        [none] die Absenderdomain
       *[known] die Domain { $domain }
    }
-of-domain = { $domain ->
        [none] der Absenderdomain
       *[known] der Domain { $domain }
    }
-Domain = { $domain ->
        [none] Die Absenderdomain
       *[known] Die Domain { $domain }
    }
-sender = { $sender ->
        [none] die Absenderadresse
       *[known] die Adresse { $sender }
    }
-Sender = { $sender ->
        [none] Die Absenderadresse
       *[known] Die Adresse { $sender }
    }
-list-dat = { $blocklist ->
        [none] einer Sperrliste
       *[known] der Sperrliste { $blocklist }
    }
# An IP or a domain.
-listed = { $listed ->
        [none] { -ip }
       *[known] { $listed }
    }
# Values for commands.
-host = { $server ->
        [none] HOST
       *[known] { $server }
    }
-some-wait = { $wait ->
        [none] einige Minuten
       *[known] { $wait }
    }

# Whole steps about waiting.
-wait = { $retry ->
        [server] Sie müssen nichts tun: Der Mailserver kümmert sich von selbst darum.
        [sender] Warten Sie { -some-wait } und senden Sie die Nachricht dann noch einmal.
        [nobody] Senden Sie die Nachricht später noch einmal: Von selbst geschieht das nicht.
       *[none] Warten Sie erst { $wait ->
            [none] ein bis zwei Stunden
           *[known] { $wait }
        } ab: Das gibt sich oft von selbst.
    }
-tell-wait = { $retry ->
        [server] Bitten Sie den Kunden um Geduld: Der Server versucht es von selbst weiter, oft einige Tage lang.
        [sender] Bitten Sie den Kunden, { -some-wait } zu warten und dann noch einmal zu senden.
        [nobody] Bitten Sie den Kunden, später noch einmal zu senden: Von selbst geschieht das nicht.
       *[none] Fragen Sie, wo der Kunde das gesehen hat. Ein Server versucht es von selbst weiter, ein Mailprogramm nicht.
    }
-admin-wait = { $retry ->
        [sender] Warten ({ -some-wait }) und erneut senden: Dieser Client führt keine Warteschlange.
        [nobody] Erneut senden: Die Nachricht ist nicht mehr in der Warteschlange.
       *[none] Warteschlange arbeiten lassen, dann wieder ins Log sehen (Wartezeit: { -some-wait }).
    }
-when-room = { $retry ->
        [server] Lassen Sie die Nachricht ruhen: Ihr Mailserver versucht es noch einige Tage.
       *[other] Senden Sie die Nachricht noch einmal, wenn dort wieder Platz ist.
    }
-ask-other-way = Melden Sie sich auf anderem Weg bei der Person.
-note-to-admin = Schicken Sie die Angaben unten an die Person, die Ihr Mailsystem betreut.
-note-to-them = Bitten Sie den Empfänger, die Angaben unten an seine IT weiterzugeben.
-urgent = Eilt es, melden Sie sich auf anderem Weg.
-ask-address = Fragen Sie die Person auf anderem Weg nach ihrer aktuellen Adresse.
-check-after-at = Prüfen Sie inzwischen den Teil der Adresse nach dem @.
-pass-on = Hält es an, geben Sie den Fall weiter.
-not-text = Erklären Sie, dass es nicht an Adresse oder Text liegt.
-type-it = Lassen Sie die Adresse von Hand eintippen.
-fine = Erklären Sie, dass Adresse und Nachricht in Ordnung sind.
-ask-allow = Bitten Sie die Person auf anderem Weg, Ihre Adresse zuzulassen.
-other-account = Schreiben Sie inzwischen aus einem anderen Mailkonto.
-when-full = Sagen Sie der Person auf anderem Weg Bescheid.
-fix-book = Berichtigen Sie den Eintrag im Adressbuch.
-spell = Prüfen Sie die Schreibweise: Vielleicht hat die Firma für Mails eine andere Domain.
-app-pw = Geben Sie es im Mailprogramm anstelle des normalen Passworts ein.
-no-reset = Setzen Sie das Passwort nicht zurück: Auch das richtige wird abgelehnt.
-modern = Aktualisieren Sie das Mailprogramm, entfernen Sie das Konto und fügen Sie es neu hinzu: Ein Anmeldefenster sollte sich öffnen.
-compare = Vergleichen Sie die Einstellungen mit der Hilfeseite Ihres Mailanbieters.
-oauth = OAuth 2.0 (XOAUTH2)
-fix-first = Ursache beheben, dann dort Löschung beantragen.
-list-why = Die Seite nennt Liste und Grund.
-hijack = Zuerst nach gekaperten Konten und plötzlichen Mengen suchen.
-ask-rcpt-admin = Administration des Empfängers fragen, mit Uhrzeit, Absender und Antwort.
-queue = Warteschlange arbeiten lassen.
-group-mail = Nehmen Sie für viele Leute einen Newsletter-Dienst.
-wrong = Erklären Sie, dass nichts schiefgegangen ist.
-day = Dauert es länger als einen Tag, geben Sie den Fall weiter.
-snds = IP bei SNDS anmelden und JMRP beitreten, um Beschwerden und Spamfallen zu sehen.
-share = Legen Sie die Dateien bei einem Dateidienst ab und senden Sie den Link.
-spf-step = Den Dienst hinter { -ip-dat } im SPF-Record { -of-domain } ergänzen: ein TXT-Record, höchstens 10 DNS-Abfragen.
-gone = Eintrag entfernen, sobald das Postfach wieder Mails annimmt.

## The recipient

mailbox-unknown =
    .short = die Adresse ist falsch
    .headline = Diese Adresse gibt es { $provider ->
            [none] {""}
           *[known] bei { $provider }{" "}
        }nicht
    .summary = { -Receiver } kennt kein Postfach { $recipient ->
            [none] mit diesem Namen
           *[known] { $recipient }
        }. Die Nachricht wurde deshalb nicht zugestellt.
    .step-1 = Prüfen Sie die Adresse Zeichen für Zeichen: Punkte, Ziffern und den Teil nach dem @.
    .step-2 = { -ask-address }
    .step-3 = Löschen Sie den alten Eintrag im Adressbuch.
    .avoid = Senden Sie nicht noch einmal an dieselbe Adresse: Die Antwort bleibt dieselbe.
mailbox-unknown_helpdesk =
    .summary = { -Server } kennt kein Postfach { $recipient ->
            [none] mit diesem Namen
           *[known] { $recipient }
        }. Das Mailsystem selbst funktioniert.
    .step-1 = Vergleichen Sie mit einer Adresse, die früher funktioniert hat: Tippfehler, neuer Name, geschlossenes Konto?
    .step-2 = { -type-it }
    .step-3 = Erklären Sie, dass nur die Empfängerseite ein Postfach einrichten oder umbenennen kann.
mailbox-unknown_admin =
    .summary = { -Server } hat { -recipient-acc } abgelehnt: dort weder Postfach noch Alias noch Gruppe.
    .step-1 = Adresse in Aliassen, Weiterleitungen und Verteilern suchen, Veraltetes entfernen.
    .step-2 = Mit „dig MX“ für die Empfängerdomain prüfen, ob die Mail beim richtigen MX ankam.
    .step-3 = Nach endgültiger Ablehnung nichts mehr dorthin senden: Unbekannte Empfänger schaden der Reputation Ihrer IP.
mailbox-unknown_gmail =
    .step-1 = Prüfen Sie den Teil vor dem @ auf vertauschte Buchstaben und Ziffern. Bei gmail.com zählen Punkte nicht.
    .step-2 = Prüfen Sie den Teil nach dem @: gmail.com oder eine Firmendomain?
    .step-3 = { -ask-address }
mailbox-unknown_gmail_admin =
    .step-1 = Nichts mehr an { -recipient-acc } senden und die Adresse aus Verteilern streichen.
    .step-2 = Bei eigenem Google Workspace: Nutzer, Alias oder Gruppe in der Admin-Konsole suchen.
    .step-3 = Liegt nur ein Teil der Postfächer bei Google: unter Gmail > Routing geteilte Zustellung einrichten.
mailbox-unknown_microsoft365 =
    .summary = Microsoft 365 hat { $recipient ->
            [none] diese Adresse
           *[known] die Adresse { $recipient }
        } in dieser Firma nicht gefunden.
    .step-1 = Löschen Sie den Vorschlag von Outlook und tippen Sie die Adresse neu ein.
    .step-2 = { -ask-address }
    .step-3 = Stimmt die Adresse, fehlt sie vielleicht dort: Bitten Sie die Person, ihre IT zu fragen.
mailbox-unknown_microsoft365_admin =
    .summary = Der Tenant dort kennt { -recipient-acc } nicht. 5.4.1 kommt vom Edge-Schutz, 5.1.10 aus dem Verzeichnis.
    .step-1 = Adresse im Tenant der Domain suchen: Benutzer, Gruppen, Kontakte, Aliasse.
    .step-2 = Liegen Postfächer auch anderswo: akzeptierte Domain auf „Internes Relay“ stellen oder alle Adressen synchronisieren.
    .step-3 = Prüfen, ob die Domain in diesem Tenant bestätigt ist und ihr MX dorthin zeigt.
mailbox-unknown_exchange_admin =
    .step-1 = Auf der Empfängerseite { -recipient-acc } mit „Get-Recipient“ suchen, auch verborgene und mailaktivierte Objekte.
    .step-2 = Enthält ein Outlook-Vorschlag eine X.500-Adresse: am Postfach als X500-Proxyadresse eintragen.
    .step-3 = Akzeptierte Domain und Adressrichtlinie prüfen.
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing hat keine Regel für { -recipient-acc }.
    .step-1 = Unter Email Routing eine eigene Adresse anlegen oder die Catch-all-Regel einschalten.
    .step-2 = Prüfen, ob die Zieladresse bestätigt ist.
mailbox-unknown_outlook =
    .step-1 = Prüfen Sie das Ende der Adresse: outlook.com, hotmail.com und live.com sind verschiedene Postfächer.
    .step-2 = Fragen Sie die Person nach ihrer aktuellen Adresse. Microsoft schließt unbenutzte Postfächer.

mailbox-moved =
    .short = die Adresse ist neu
    .headline = Die Person hat eine neue Adresse
    .summary = { -Mailbox } wird nicht mehr benutzt, und nichts wird weitergeleitet.
    .step-1 = Lesen Sie unten die Antwort des Servers: Vielleicht nennt sie die neue Adresse.
    .step-2 = { -ask-address }
mailbox-moved_helpdesk =
    .step-1 = Suchen Sie in der Antwort eine neue Adresse.
    .step-2 = Lassen Sie die Person sie erst bestätigen: Den Text könnte jeder geschrieben haben.
mailbox-moved_admin =
    .summary = { -Server } meldet { -recipient-acc } als umgezogen. 551 kann die neue Adresse nennen; ob man sie nutzt, entscheidet ein Mensch (RFC 5321, Abschnitt 3.4).
    .step-1 = Adresse in Aliassen, Weiterleitungen und Verteilern ersetzen, sobald der Inhaber sie bestätigt hat.
    .step-2 = Bei eigenem Server: Weiterleitung einrichten oder mit 5.1.6 ohne Adresse ablehnen.

mailbox-disabled =
    .short = das Postfach ist zu
    .headline = Das Postfach ist abgeschaltet
    .summary = { -Mailbox } existiert, nimmt aber keine Mails an.
    .step-1 = { -ask-address }
    .step-2 = Sagen Sie ihr, dass ihr Postfach nichts annimmt: Vielleicht weiß sie es nicht.
    .avoid = Löschen Sie den Kontakt noch nicht: Solche Postfächer werden oft wieder geöffnet.
mailbox-disabled_helpdesk =
    .step-1 = Erklären Sie, dass die Adresse stimmt. Nur der Inhaber kann das Postfach öffnen lassen.
    .step-2 = Helfen Sie, die Person auf anderem Weg zu erreichen.
    .step-3 = Ist die Domain Ihre, prüfen Sie den Benutzer: offene Rechnung, Austritt oder Sperre?
mailbox-disabled_admin =
    .summary = { -Server } kennt { -recipient-acc }, aber die Zustellung ist aus: gesperrt, abgelaufen, unbezahlt oder lange unbenutzt.
    .step-1 = Adresse vorerst aus Verteilern nehmen, nächster Versuch in einigen Wochen.
    .step-2 = Bei eigenem Postfach: Lizenz, Anmeldesperre, Kontingent und Zustelleinschränkungen prüfen.
mailbox-disabled_inactive =
    .headline = Das Postfach wurde zu lange nicht benutzt
    .summary = Lange Zeit hat niemand { -mailbox } geöffnet. Deshalb wurde es geschlossen.
    .step-1 = { -ask-address }
    .step-2 = Sagen Sie ihr, dass eine Anmeldung dort das Postfach vielleicht wieder öffnet.
mailbox-disabled_inactive_admin =
    .step-1 = Adresse aus Verteilern streichen: Geschlossene Postfächer werden später zu Spamfallen.
    .step-2 = Abonnenten entfernen, die ein Jahr lang nichts geöffnet haben.
mailbox-disabled_suspended =
    .headline = Das Postfach wurde gesperrt
    .summary = Der Anbieter hat { -mailbox } gesperrt und nennt keinen Grund.
    .step-1 = Melden Sie sich auf anderem Weg bei der Person: Nur sie kann das mit ihrem Mailanbieter klären.
mailbox-disabled_suspended_admin =
    .step-1 = Bei eigenem Konto: beim Hoster nach Sperre wegen Spam, Missbrauch oder offener Rechnung suchen.
    .step-2 = Wurde es übernommen: Passwort zurücksetzen, alle Sitzungen beenden, fremde Weiterleitungen entfernen, Freigabe beantragen.

mailbox-full =
    .short = das Postfach ist voll
    .headline = Das Postfach des Empfängers ist voll
    .summary = Im Postfach { $recipient ->
            [none] des Empfängers
           *[known] { $recipient }
        } ist kein Platz mehr. Dort muss jemand Mails löschen oder mehr Speicher besorgen.
    .step-1 = Sagen Sie der Person auf anderem Weg, dass ihr Postfach voll ist.
    .step-2 = { -when-room }
    .avoid = Senden Sie nicht immer wieder: Ohne Platz kommt nichts an.
mailbox-full_helpdesk =
    .step-1 = { -fine }
    .step-2 = Raten Sie zu einem Anruf: Nur der Inhaber kann Platz schaffen.
    .step-3 = Ist es Ihr Postfach, prüfen Sie das Kontingent.
mailbox-full_admin =
    .summary = { -Recipient } hat das Kontingent { -at-server } ausgeschöpft.
    .step-1 = Bei eigenem Postfach: Kontingent erhöhen oder Papierkorb, Spam und Archiv leeren. Nach Mailschleife oder Mailflut suchen.
    .step-2 = Sonst: 4.2.2 in der Warteschlange lassen, nach 5.2.2 in einigen Tagen wieder versuchen (weicher Bounce).
    .step-3 = Bleibt es wochenlang voll: Adresse aus Verteilern nehmen, dort liest niemand.
mailbox-full_gmail =
    .summary = Der Google-Speicher { $recipient ->
            [none] des Empfängers
           *[known] von { $recipient }
        } ist voll. Auch Drive und Fotos zählen.
    .step-1 = Sagen Sie der Person auf anderem Weg: Platz schaffen kann sie unter one.google.com/storage.
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = Platz im Konto schaffen: Auch Drive und Fotos zählen.
    .step-2 = Bei eigenem Workspace: in der Admin-Konsole unter Speicher das Limit des Nutzers und den gemeinsamen Speicher prüfen.
mailbox-full_icloud =
    .summary = Der iCloud-Speicher { $recipient ->
            [none] des Empfängers
           *[known] von { $recipient }
        } ist voll. Auch Fotos und Backups zählen.
    .step-1 = Sagen Sie der Person auf anderem Weg: Platz schaffen kann sie in den iCloud-Einstellungen.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Postfach im Exchange Admin Center prüfen: Größe, Kontingent, verborgener Ordner „Wiederherstellbare Elemente“.
    .step-2 = Archiv einschalten oder Lizenz mit größerem Postfach vergeben.
    .step-3 = Bei fremdem Postfach: in einigen Tagen wieder versuchen.

recipient-refused =
    .short = die Empfängerseite lehnt ab
    .headline = Die Empfängerseite hat die Nachricht abgelehnt
    .summary = { $recipient ->
            [none] Die Adresse
           *[known] Die Adresse { $recipient }
        } gibt es, aber dieser Absender wird dort nicht zugelassen.
    .step-1 = { -ask-allow }
    .step-2 = Fragen Sie nach einer anderen Adresse oder einem Formular.
    .avoid = Schreiben Sie nicht von anderen Adressen, um das zu umgehen.
recipient-refused_helpdesk =
    .step-1 = Prüfen Sie, ob andere diesem Empfänger schreiben können: Dann ist nur dieser Absender gesperrt.
    .step-2 = Erklären Sie, dass nur der Empfänger oder seine IT die Adresse zulassen kann.
    .step-3 = Geben Sie dem Kunden die Angaben unten mit.
recipient-refused_admin =
    .summary = { -Server } hat die Nachricht nach einer Regel des Empfängers oder seiner Organisation abgelehnt.
    .step-1 = { -ask-rcpt-admin }
    .step-2 = Test von einer anderen Adresse Ihrer Domain senden: Ist Adresse oder Domain gesperrt?
    .step-3 = Bei eigener Seite: Sperreinträge von Benutzer, Domain und Gateway prüfen.
recipient-refused_mimecast_admin =
    .step-1 = Administration des Empfängers die Nummer in Klammern hinter „mimecast-smtp-error-codes“ nennen.
    .step-2 = Dort um eine Richtlinie „Permitted Senders“ bitten oder um Suche unter „Rejected Messages“ in Mimecast.

group-restricted =
    .short = die Gruppe ist geschlossen
    .headline = Diese Gruppe nimmt Mails nur von Mitgliedern an
    .summary = { $recipient ->
            [none] Die Adresse
           *[known] Die Adresse { $recipient }
        } ist eine Gruppe, ein Verteiler oder eine interne Adresse und nimmt nur Mails bestimmter Absender an{ $sender ->
            [none] {""}
           *[known] . Die Adresse { $sender } gehört nicht dazu
        }.
    .step-1 = Haben Sie mehrere Adressen, senden Sie von der, die Mitglied ist.
    .step-2 = Bitten Sie ein Mitglied oder den Eigentümer, Sie aufzunehmen oder die Nachricht weiterzugeben.
group-restricted_helpdesk =
    .step-1 = Fragen Sie nach der Absenderadresse: Mitglieder nehmen oft die falsche.
    .step-2 = Nennen Sie den Eigentümer oder ein Mitglied der Gruppe.
    .step-3 = { -fine }
group-restricted_admin =
    .summary = { -Recipient } nimmt nur Mails eingetragener oder angemeldeter Absender an. { -Sender } gehört nicht dazu.
    .step-1 = Bei eigener Gruppe: externe Absender zulassen oder { -sender } als zugelassenen Absender eintragen.
    .step-2 = Kam sie von eigenem Scanner oder Programm: dort Anmeldung einrichten, damit sie als intern zählt.
    .step-3 = Bei fremder Gruppe: Eigentümer fragen.
group-restricted_microsoft365_admin =
    .step-1 = Im Exchange Admin Center bei der Gruppe unter Einstellungen > Übermittlungsverwaltung externe Absender zulassen oder diesen eintragen.
    .step-2 = Oder per PowerShell: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Ist es ein Postfach: dort Einschränkungen für die Nachrichtenübermittlung prüfen.
group-restricted_exchange_admin =
    .step-1 = Externe Absender zulassen: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-2 = AcceptMessagesOnlyFrom und Verwandte prüfen: Sie legen fest, wer schreiben darf.
group-restricted_gmail_admin =
    .step-1 = Gruppe unter groups.google.com öffnen, in den Gruppeneinstellungen prüfen, wer posten darf.
    .step-2 = Bei eigener Gruppe: allen im Web das Posten erlauben oder { -sender } als Mitglied aufnehmen.
    .step-3 = Ausstehende Nachrichten prüfen: Zurückgehaltene lassen sich dort freigeben.

address-invalid =
    .short = die Adresse hat Tippfehler
    .headline = Die Adresse ist nicht richtig geschrieben
    .summary = Der Mailserver kann mit der Adresse{ $recipient ->
            [none] {""}
           *[known] {" "}„{ $recipient }“
        } nichts anfangen. Eine Adresse sieht so aus: name@example.com, ohne Leerzeichen.
    .step-1 = Suchen Sie Leerzeichen, Kommas, Anführungszeichen, ein fehlendes @ oder einen Punkt am Ende.
    .step-2 = Tippen Sie die Adresse von Hand ein: Kopiertes enthält manchmal unsichtbare Zeichen.
    .step-3 = { -fix-book }
address-invalid_helpdesk =
    .step-1 = Lassen Sie sich die Adresse vorlesen.
    .step-2 = Suchen Sie Semikolon statt Komma, Namen ohne Anführungszeichen und zwei zusammengeklebte Adressen.
    .step-3 = Prüfen Sie den Kontakt: Alte Importe hinterlassen Reste wie „mailto:“ oder „SMTP:“.
address-invalid_admin =
    .summary = { -Server } kann die Adresse{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } nach RFC 5321, Abschnitt 4.1.2, nicht lesen.
    .step-1 = RCPT TO im Log Byte für Byte lesen: Leerzeichen, Nicht-ASCII, fehlendes < oder >, doppelter Punkt.
    .step-2 = Adressen dort bereinigen und prüfen, wo Ihr Programm sie einliest.
    .step-3 = Außerhalb von ASCII: Die Domain geht als „xn--…“, der Teil vor dem @ braucht durchgehend SMTPUTF8.

mailbox-busy =
    .short = das Postfach ist belegt
    .headline = Das Postfach kann gerade keine Mails annehmen
    .summary = { -Mailbox } gibt es, es ist aber gerade belegt oder zieht um. Das dauert meist keine Stunde.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = { -pass-on }
mailbox-busy_admin =
    .summary = { -Server } kennt { -recipient-acc }, kann aber nicht ins Postfach schreiben: Sperre, Umzug, Wiederherstellung oder Hold.
    .step-1 = { -admin-wait }
    .step-2 = Bei eigenem Server: nach alter Sperre, laufender Migration oder hängendem Postfachspeicher suchen.

address-unverified =
    .short = eine Prüfung läuft noch
    .headline = Die Adresse ließ sich noch nicht prüfen
    .summary = { -Receiver } prüft jede Adresse vorab. Das Ergebnis steht noch aus.
    .step-1 = { -wait }
    .step-2 = Prüfen Sie inzwischen die Schreibweise der Adresse.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Sagen Sie nicht, dass die Adresse falsch ist: Das weiß noch niemand.
address-unverified_admin =
    .summary = { -Server } prüft Empfänger per Rückfrage. Für { -recipient-acc } antwortete der Server dahinter nicht rechtzeitig.
    .step-1 = { -admin-wait }
    .step-2 = Bei eigenem Gateway: von dort RCPT TO gegen den Postfachserver testen und den Cache prüfen.
    .step-3 = Bei Postfix: unverified_recipient_reject_code und address_verify-Cache prüfen.

owner-changed =
    .short = der Inhaber ist neu
    .headline = Die Adresse gehört jetzt jemand anderem
    .summary = Das Postfach oder die Domain hat den Inhaber gewechselt. Zum Schutz des Inhalts wurde die Nachricht zurückgehalten.
    .step-1 = { -ask-address }
    .step-2 = Ändern Sie die Adresse überall, wo Sie sich mit ihr anmelden.
    .avoid = Senden Sie nichts Vertrauliches an die alte Adresse: Dort liest jetzt jemand Fremdes.
owner-changed_helpdesk =
    .step-1 = Warnen Sie den Kunden: Dort liest jetzt jemand Fremdes.
    .step-2 = Lassen Sie die neue Adresse auf anderem Weg bestätigen und in allen Konten ändern.
owner-changed_admin =
    .summary = Require-Recipient-Valid-Since (RFC 7293) nicht bestanden: Der Inhaber ist neuer als das Datum für { -recipient-acc }.
    .step-1 = Adresse als unbestätigt behandeln. Nichts Persönliches mehr senden, vor allem keine Passwort-Resets.
    .step-2 = Benutzer nach anderer Anmeldung eine neue Adresse bestätigen lassen.

domain-unknown =
    .short = die Domain ist falsch
    .headline = Den Teil nach dem @ gibt es nicht
    .summary = Für den Teil nach dem @{ $recipient ->
            [none] {""}
           *[known] {" "}in { $recipient }
        } ist kein Mailserver zu finden.
    .step-1 = Prüfen Sie den Teil nach dem @: ein Buchstabe zu viel oder zu wenig, eine falsche Endung?
    .step-2 = Suchen Sie auf der Website der Firma.
    .step-3 = { -ask-address }
domain-unknown_helpdesk =
    .step-1 = Suchen Sie die Domain im Browser und im DNS: Tippfehler, abgelaufen oder weg?
    .step-2 = { -type-it }
    .step-3 = Erreichen andere die Domain, geben Sie den Fall weiter: Dann ist das DNS der sendenden Seite gestört.
domain-unknown_admin =
    .summary = Die Domain { $recipient ->
            [none] des Empfängers
           *[known] von { $recipient }
        } hat im DNS weder MX noch A oder AAAA.
    .step-1 = „dig MX“, „dig A“ und „dig AAAA“ für die Domain abfragen, beim öffentlichen und beim eigenen Resolver.
    .step-2 = Antwortet nur der eigene nicht: Cache leeren, DNSSEC und Forwarder prüfen.
    .step-3 = Bei eigener Domain: Ablaufdatum, Delegation und MX prüfen.
domain-unknown_nxdomain =
    .summary = Der Name nach dem @{ $recipient ->
            [none] {""}
           *[known] {" "}in { $recipient }
        } ist abgelaufen oder nicht vergeben.
domain-unknown_typo =
    .headline = Der Teil nach dem @ sieht nach Tippfehler aus
    .summary = Die Adresse{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } sieht aus wie eine bekannte Maildomain mit Tippfehler.
    .step-1 = Berichtigen Sie den Teil nach dem @ und senden Sie die Nachricht noch einmal.
    .step-2 = { -fix-book }
domain-unknown_no-mx =
    .headline = Diese Domain hat keinen Mailserver
    .summary = Die Domain nach dem @ gibt es, aber sie nennt keinen Server, der Mails annimmt.
    .step-1 = { -spell }
    .step-2 = Stimmt die Adresse, sagen Sie der Person, dass ihrer Domain der Mailserver fehlt.
domain-unknown_no-mx_admin =
    .summary = Die Domain { $recipient ->
            [none] des Empfängers
           *[known] von { $recipient }
        } gibt es, aber ohne MX und ersatzweise ohne A oder AAAA.
    .step-1 = „dig MX“ und „dig A“ für die Domain abfragen, Inhaber auf das Ergebnis ansprechen.
    .step-2 = Bei eigener Domain: MX veröffentlichen, der auf einen Hostnamen mit A-Record zeigt, nicht auf IP oder CNAME.

domain-no-mail =
    .short = die Domain will keine Mail
    .headline = Diese Domain nimmt keine Mails an
    .summary = Der Inhaber der Domain nach dem @ hat festgelegt, dass sie keine Mails annimmt.
    .step-1 = { -spell }
    .step-2 = Suchen Sie auf ihrer Website eine Adresse oder ein Kontaktformular.
domain-no-mail_helpdesk =
    .step-1 = Erklären Sie, dass keine Adresse dieser Domain funktioniert.
    .step-2 = Helfen Sie, die Domain für Mails zu finden.
domain-no-mail_admin =
    .summary = Die Domain hat einen Null-MX (Punkt statt Host), oder ihr Host antwortet mit 521 (RFC 7504, RFC 7505).
    .step-1 = „dig MX“ für die Domain abfragen. Ein einzelner Punkt als Host heißt: keine Mails, mit Absicht.
    .step-2 = Domain aus Verteilern streichen.
    .step-3 = Bei eigener Domain, die Mails annehmen soll: Null-MX durch den Mailhost ersetzen.

## The sender’s account and address

sender-refused =
    .short = Ihr Absender ist gesperrt
    .headline = Die Absenderadresse wurde abgelehnt
    .summary = { -Receiver } nimmt keine Mails von { $sender ->
            [none] dieser Absenderadresse oder Domain
           *[known] der Adresse { $sender }
        } an. Vielleicht gilt sie dort als gefälscht oder steht auf einer Liste.
    .step-1 = Prüfen Sie Ihre Absenderadresse, Zeichen für Zeichen.
    .step-2 = { -ask-allow }
    .step-3 = { -note-to-admin }
    .avoid = Ändern Sie deswegen nicht Ihr Passwort: Ihr Konto ist in Ordnung.
sender-refused_helpdesk =
    .step-1 = Prüfen Sie, ob es die Absenderadresse gibt und sie Antworten empfängt.
    .step-2 = Testen Sie eine andere Adresse derselben Domain: Ist Adresse oder Domain gesperrt?
    .step-3 = Ist die Domain gesperrt, geben Sie den Fall weiter: Vielleicht ist ihr DNS gestört.
    .avoid = Lassen Sie den Kunden nicht das Passwort ändern: Das Konto ist in Ordnung.
sender-refused_admin =
    .summary = { -Server } hat den Envelope-Absender{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } bei MAIL FROM abgelehnt: nicht prüfbar, nicht auflösbar oder auf eigener Liste.
    .step-1 = MX, A und SOA { -of-domain } von außen prüfen: Antworten müssen zurückkommen können.
    .step-2 = Prüfen, ob es den Return-Path gibt und er Mails annimmt. No-Reply-Postfächer dürfen nicht mit 550 antworten.
    .step-3 = Stimmt beides: Postmaster des Empfängers nach dem Grund fragen.
    .avoid = Dafür nicht anderswo Absenderprüfungen abschalten.
sender-refused_null-mx_admin =
    .summary = { -Domain } hat einen Null-MX, nimmt also keine Mails an. Deshalb nimmt { -server } keine von ihr an.
    .step-1 = Null-MX { -of-domain } durch einen Host ersetzen, der Bounces annimmt.
    .step-2 = Sonst Return-Path in einer anderen Domain nehmen.
sender-refused_unverified =
    .headline = Diese Absenderadresse ist noch nicht bestätigt
    .summary = { -Service } sendet nur für Adressen und Domains, die dort bestätigt sind. { -Sender } ist es nicht.
    .step-1 = Senden Sie von einer bestätigten Adresse.
    .step-2 = Bestätigen Sie diese Adresse in den Einstellungen Ihres Kontos.
sender-refused_unverified_admin =
    .step-1 = { -Domain } beim Dienst bestätigen: DNS-Einträge veröffentlichen, die er nennt.
    .step-2 = Prüfen, ob auch From die bestätigte Domain nutzt, nicht nur die Anmeldung.
sender-refused_amazon-ses =
    .headline = Diese Adresse ist bei Amazon SES nicht bestätigt
    .summary = Amazon SES sendet nur für bestätigte Adressen und Domains. In der Sandbox müssen auch die Empfänger bestätigt sein.
    .step-1 = Senden Sie von einer bestätigten Adresse.
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = Domain in der SES-Konsole unter Identities bestätigen, in genau dieser Region.
    .step-2 = Nennt die Antwort den Empfänger: Das Konto ist in der Sandbox. „Production access“ beantragen.
    .step-3 = From-Domain mit der Identität vergleichen: Subdomains der bestätigten Domain zählen, andere nicht.
sender-refused_sendgrid_admin =
    .step-1 = In SendGrid unter Settings > Sender Authentication Domain authentifizieren oder Absender bestätigen.
    .step-2 = Prüfen, ob der API-Schlüssel zu diesem Konto oder Subuser gehört.

sender-authentication =
    .short = ein Nachweis fehlte
    .headline = Der Absender ließ sich nicht nachweisen
    .summary = { -Receiver } war sich nicht sicher, ob die Nachricht wirklich von { $domain ->
            [none] der Domain der Absenderadresse
           *[known] { $domain }
        } kam, und hat sie abgelehnt. Beheben kann das nur, wer das Mailsystem des Absenders betreut.
    .step-1 = Senden Sie aus Ihrem gewohnten Mailprogramm, mit Ihrer eigenen Absenderadresse.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = Ändern Sie deswegen nicht Ihr Passwort: Ihre Anmeldung war in Ordnung.
sender-authentication_helpdesk =
    .step-1 = Fragen Sie, womit gesendet wurde: Website, Newsletter, Scanner, Weiterleitung oder Mailprogramm?
    .step-2 = Prüfen Sie, ob alle Mails dieser Domain betroffen sind oder nur ein Versandweg.
    .step-3 = Geben Sie den Fall an die Stelle, die das DNS { -of-domain } pflegt.
    .avoid = Lassen Sie den Kunden nicht das Passwort ändern: Die Anmeldung war in Ordnung.
sender-authentication_admin =
    .summary = { -Server } hat Mail { -of-domain } von { -ip-dat } abgelehnt: SPF, DKIM oder DMARC nicht bestanden.
    .step-1 = { -spf-step }
    .step-2 = Beim sendenden Dienst DKIM einschalten, mit d={ $domain ->
            [none] From-Domain
           *[known] { $domain }
        }, und den Schlüssel veröffentlichen.
    .step-3 = Test an ein eigenes Postfach senden, Authentication-Results lesen: SPF oder DKIM muss bestehen und zu From passen.
    .avoid = SPF nicht mit +all öffnen: Dann kann jeder in Ihrem Namen senden.
sender-authentication_spf =
    .headline = Der sendende Server steht nicht auf der Liste
    .summary = Für { -domain } gibt es eine Liste erlaubter Server. Der sendende Server steht nicht darauf.
sender-authentication_spf_helpdesk =
    .step-1 = Fragen Sie, womit gesendet wurde: Meist liegt es an Weiterleitungen oder Webformularen.
    .step-2 = Raten Sie, über das eigene Konto zu senden, nicht über Formulare oder fremde Server.
    .step-3 = Geben Sie den Fall an die Stelle, die das DNS { -of-domain } pflegt.
sender-authentication_spf_admin =
    .headline = SPF nicht bestanden
    .summary = Der SPF-Record der Envelope-Domain erlaubt { -ip } nicht.
    .step-1 = „dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }“ abfragen: nur ein v=spf1-Record, höchstens 10 DNS-Abfragen.
    .step-2 = { $ip ->
            [none] ip4: mit der sendenden IP
           *[known] ip4:{ $ip }
        } oder den include des sendenden Dienstes ergänzen.
    .step-3 = Bei Weiterleitung: Envelope-Absender umschreiben (SRS), DKIM-Signatur unversehrt lassen.
sender-authentication_dkim =
    .headline = Die Signatur der Nachricht war nicht gültig
    .summary = Mailserver versiegeln Nachrichten mit einer Signatur. { -Receiver } fand keine, die für { -domain } gültig ist.
sender-authentication_dkim_admin =
    .headline = DKIM nicht bestanden
    .summary = { -Server } fand keine gültige DKIM-Signatur mit d={ $domain ->
            [none] From-Domain
           *[known] { $domain }
        }.
    .step-1 = In einer gesendeten Nachricht DKIM-Signature suchen, Schlüssel unter „selector._domainkey“ plus d=-Domain abfragen.
    .step-2 = Veröffentlichten Schlüssel mit dem des Servers vergleichen: ein TXT-Wert ohne Umbruch, kein alter Selector.
    .step-3 = Bricht sie unterwegs: Fußzeilen, Scanner und Gateways stoppen, die danach etwas ändern.
sender-authentication_dmarc =
    .headline = Die Absenderadresse hat die Prüfung nicht bestanden
    .summary = Der Inhaber { -of-domain } bittet alle, Mails ohne Nachweis abzulehnen. Diese Nachricht hatte keinen.
    .step-1 = Senden Sie über den Mailanbieter Ihrer Absenderadresse, nicht über einen anderen.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = Prüfen Sie die Absenderadresse: Eine von Gmail oder Yahoo muss über genau diesen Dienst senden.
    .step-2 = Fragen Sie nach Weiterleitungen und Mailinglisten: Daran scheitert DMARC oft.
    .step-3 = Ist es Ihre Domain, geben Sie den Fall weiter: In SPF oder DKIM fehlt ein Dienst.
sender-authentication_dmarc_admin =
    .headline = DMARC nicht bestanden, die Richtlinie sagt Nein
    .summary = Weder SPF noch DKIM bestand für eine Domain, die zu From passt ({ $domain ->
            [none] Absenderdomain
           *[known] { $domain }
        }). Die DMARC-Richtlinie ist quarantine oder reject.
    .step-1 = SPF oder DKIM passend zu From machen: d= From-Domain oder Return-Path in ihr.
    .step-2 = In den Sammelberichten (rua=) suchen, welcher Dienst von { -ip-dat } sendet.
    .step-3 = Bei Freemail-Adresse in From: über deren Anbieter senden oder eine eigene Domain nehmen.
    .avoid = Den DMARC-Record nicht entfernen, um Mails durchzubringen: Dann kommen auch Fälscher durch.
sender-authentication_none =
    .headline = Der Nachricht fehlte der Absendernachweis
    .summary = { -Receiver } verlangt einen Nachweis des Absenders. Diese Nachricht hatte keinen der beiden üblichen.
sender-authentication_none_admin =
    .headline = Weder SPF noch DKIM bestanden{ $provider ->
            [none] {""}
           *[known] {" bei "}{ $provider }
        }
    .summary = { -Ip } sendete für { -domain }. SPF nennt diese IP nicht, und eine gültige DKIM-Signatur der Domain fehlte.
    .step-1 = { -spf-step }
    .step-2 = Beim sendenden Dienst DKIM einschalten, mit d={ $domain ->
            [none] From-Domain
           *[known] { $domain }
        }, und den Schlüssel veröffentlichen.
    .step-3 = Test an eine Gmail-Adresse senden, „Original anzeigen“ öffnen: SPF und DKIM müssen beide auf PASS stehen.
sender-authentication_arc_admin =
    .headline = Die ARC-Kette ist unterbrochen
    .summary = Die Nachricht wurde weitergeleitet, und die ARC-Siegel waren nicht gültig.
    .step-1 = Station suchen, die nach dem Versiegeln etwas ändert: Fußzeilen, Scanner, umgeschriebene Links.
    .step-2 = ARC-Schlüssel des Weiterleiters im DNS prüfen.
    .step-3 = Zum Vergleich direkt senden, ohne Weiterleitung.
sender-authentication_gmail_admin =
    .headline = Gmail lehnt ab: keine Absenderprüfung bestanden
    .summary = { -Ip } sendete für { -domain }. Gmail verlangt von allen SPF oder DKIM, von Massenversendern SPF, DKIM und DMARC.
    .step-1 = { -spf-step }
    .step-2 = Test an eine Gmail-Adresse senden, „Original anzeigen“ öffnen: SPF und DKIM müssen beide auf PASS stehen.
    .step-3 = Domain in den Google Postmaster Tools prüfen. Ab 5.000 Nachrichten am Tag auch DMARC veröffentlichen.
sender-authentication_microsoft365_admin =
    .step-1 = Sendet { -domain } über Microsoft 365: include:spf.protection.outlook.com ergänzen, DKIM im Defender-Portal einschalten.
    .step-2 = Sonst dem sendenden Dienst eigenen SPF-Eintrag und DKIM-Schlüssel geben.
    .step-3 = Test senden und Authentication-Results lesen: compauth, spf, dkim und dmarc.
sender-authentication_outlook_admin =
    .summary = Outlook.com verlangt SPF, DKIM und DMARC von Domains mit über 5.000 Nachrichten am Tag. { -Domain } hat nicht bestanden.
    .step-1 = Alle drei veröffentlichen: SPF mit { -ip-dat }, DKIM-Schlüssel, DMARC mit mindestens p=none.
    .step-2 = SPF oder DKIM mit der From-Domain in Einklang bringen.
    .step-3 = Test an ein Postfach bei outlook.com senden, Authentication-Results im Quelltext lesen.
sender-authentication_yahoo_admin =
    .step-1 = SPF oder DKIM für { -domain } bestehen lassen. Massenversender brauchen beides und DMARC mit mindestens p=none.
    .step-2 = Eines davon mit der From-Domain in Einklang bringen.
    .step-3 = Domain im Yahoo Sender Hub prüfen (senders.yahooinc.com).

relay-denied =
    .short = die Anmeldung fehlt
    .headline = Der Server leitet diese Nachricht nicht weiter
    .summary = Der Mailserver sendet nur für eigene Benutzer an andere Domains. Meist fehlt die Anmeldung.
    .step-1 = Schalten Sie im Mailprogramm beim Postausgangsserver (SMTP) die Authentifizierung ein.
    .step-2 = Vergleichen Sie die Einstellungen mit der Hilfeseite Ihres Mailanbieters: meist Port 587 oder 465.
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = Fragen Sie nach Postausgangsserver, Port und Anmeldung.
    .step-2 = Stellen Sie Port 587 mit STARTTLS oder 465 mit TLS ein, volle Adresse als Benutzername.
    .step-3 = Kam die Meldung von einem anderen Server, geben Sie den Fall weiter: Ein MX zeigt falsch.
relay-denied_admin =
    .summary = { -Server } ist nicht eingerichtet, Mail für { -recipient-acc } von { -ip-dat } anzunehmen.
    .step-1 = Bei eigenem Ausgangsserver: Client auf 587 oder 465 anmelden oder seine IP als vertraut eintragen.
    .step-2 = Beim MX des Empfängers: Die Domain fehlt dort bei den lokalen oder Relay-Domains. „dig MX“ prüfen.
    .step-3 = Alle MX-Hosts vergleichen: Auf alten oder Backup-MX fehlt die Domain oft.
    .avoid = Das Relay nicht für alle öffnen: Spammer finden es binnen Stunden.
relay-denied_not-logged-in =
    .headline = Das Mailprogramm hat sich nicht angemeldet
    .summary = { -Service } sendet nur für angemeldete Benutzer. Das Mailprogramm hat sich nicht angemeldet.
relay-denied_microsoft365_admin =
    .headline = Kein Connector passt zum sendenden Server
    .summary = Microsoft 365 konnte { -ip } keinem Tenant zuordnen und leitet deshalb nicht weiter.
    .step-1 = Eingehenden Connector prüfen: { -Ip } muss in seiner Liste stehen oder der Zertifikatsname passen.
    .step-2 = Haben IP oder Zertifikat gewechselt: auch den Connector ändern, Exchange Admin Center > Nachrichtenfluss.
    .step-3 = Ist es der falsche Host: MX des Empfängers nehmen oder smtp.office365.com mit Anmeldung.
relay-denied_gmail_admin =
    .headline = Das Google-Relay kennt diesen Absender nicht
    .step-1 = In der Admin-Konsole öffnen: Apps > Google Workspace > Gmail > Routing > SMTP-Relay-Dienst.
    .step-2 = { -Ip } dort zulassen oder SMTP-Anmeldung verlangen, und von einer eigenen Domain senden.
    .step-3 = EHLO-Namen des Servers auf eine Ihrer Domains setzen.

relay-denied_exchange_admin =
    .step-1 = Ist { -recipient } intern: Domain in die akzeptierten Domains aufnehmen.
    .step-2 = Muss ein Gerät nach außen senden: Empfangsconnector mit Relay-Recht nur für seine IP anlegen.
    .step-3 = Kann der Client sich anmelden: Connector „Client Frontend“ auf 587 nehmen.

login-required =
    .short = eine Anmeldung ist nötig
    .headline = Zum Senden ist eine Anmeldung nötig
    .summary = { -Your-service } nimmt Mails nur nach einer Anmeldung über eine sichere Verbindung an. Ihr Mailprogramm hat sich so nicht angemeldet.
    .step-1 = Schalten Sie im Mailprogramm beim Postausgangsserver (SMTP) die Authentifizierung ein.
    .step-2 = Wählen Sie SSL/TLS mit Port 465 oder STARTTLS mit Port 587.
    .step-3 = { -compare }
login-required_helpdesk =
    .summary = { -Login } nimmt Mails nur nach einer Anmeldung über eine sichere Verbindung an. Das Programm des Kunden hat sich so nicht angemeldet.
    .step-1 = Prüfen Sie den Postausgangsserver: Authentifizierung, volle Adresse als Benutzername, TLS.
    .step-2 = Nehmen Sie Port 587 oder 465, nicht 25.
    .step-3 = Fragen Sie nach Virenscanner oder VPN: Manche entfernen Anmeldung oder TLS.
login-required_admin =
    .summary = { -Login } verlangt auf diesem Port AUTH, oder vorher STARTTLS.
    .step-1 = Client auf 587 mit STARTTLS oder 465 mit TLS stellen, AUTH mit echten Zugangsdaten.
    .step-2 = EHLO-Antwort nach TLS lesen: AUTH wird oft erst dort angeboten.
    .step-3 = Soll dieser Host Mails von außen annehmen: Port 25 nehmen, von anderen Servern kein AUTH verlangen.
login-required_microsoft365_admin =
    .step-1 = Gerät einstellen: smtp.office365.com, Port 587, STARTTLS, lizenziertes Postfach mit authentifiziertem SMTP.
    .step-2 = Ohne moderne Authentifizierung: Connector für die feste IP nehmen, intern auch High Volume Email.
    .step-3 = Bei nur internen Empfängern: ohne Anmeldung über Port 25 an den MX des Tenants senden.

login-failed =
    .short = die Anmeldung misslang
    .headline = Die Anmeldung wurde abgelehnt
    .summary = { -Your-service } hat Benutzername und Passwort aus Ihrem Mailprogramm nicht angenommen. Die Nachricht wurde nicht gesendet.
    .step-1 = Melden Sie sich mit derselben Adresse und demselben Passwort auf der Website Ihres Mailanbieters an.
    .step-2 = Geben Sie das Passwort im Mailprogramm neu ein, beim Postausgangsserver (SMTP).
    .step-3 = Klappt es nur auf der Website, suchen Sie dort nach „App-Passwort“.
    .avoid = Versuchen Sie es nicht immer wieder: Viele Anbieter sperren dann das Konto.
login-failed_helpdesk =
    .summary = { -Login } hat Benutzername und Passwort aus dem Programm des Kunden nicht angenommen. Die Nachricht wurde nicht gesendet.
    .step-1 = Prüfen Sie den Benutzernamen: Meist ist es die volle Adresse.
    .step-2 = Bitten Sie um eine Anmeldung im Browser: Dort zeigen sich Sperren, Zwei-Faktor-Anmeldung und abgelaufene Passwörter.
    .step-3 = Suchen Sie Geräte mit dem alten Passwort: Sie lösen Sperren aus.
login-failed_admin =
    .summary = { -Login } hat AUTH abgelehnt: falsche Zugangsdaten oder abgeschaltetes Verfahren.
    .step-1 = Anmeldeprotokoll zu Benutzer und Uhrzeit lesen: Passwort, Sperre, Richtlinie oder Verfahren?
    .step-2 = Vergleichen, welche Verfahren EHLO nach TLS anbietet und welches der Client nutzt.
    .step-3 = Bei vielen Konten oder Ländern rät jemand Passwörter: Versuche begrenzen, zweiten Faktor verlangen.
login-failed_app-password =
    .headline = Ein App-Passwort ist nötig
    .summary = { -Service } verlangt in Mailprogrammen ein App-Passwort: ein zweites, langes Passwort für ein einziges Programm. Das normale Passwort gilt dort nicht.
    .step-1 = Melden Sie sich im Browser an und erstellen Sie in den Sicherheitseinstellungen ein App-Passwort.
    .step-2 = { -app-pw }
    .step-3 = Löschen Sie App-Passwörter, die Sie nicht mehr brauchen.
    .avoid = Schalten Sie dafür nicht die Zwei-Faktor-Anmeldung ab.
login-failed_app-password_helpdesk =
    .step-1 = Erklären Sie, dass das normale Passwort stimmt, im Mailprogramm aber nicht gilt.
    .step-2 = Lassen Sie in den Sicherheitseinstellungen die Zwei-Faktor-Anmeldung einschalten und ein App-Passwort erstellen.
    .step-3 = Fügen Sie es ohne Leerzeichen bei Posteingang und Postausgang ein.
login-failed_app-password_admin =
    .step-1 = App-Passwort für das Dienstkonto erstellen oder das Programm auf { -oauth } umstellen.
    .step-2 = Prüfen, ob die Organisation App-Passwörter erlaubt.
login-failed_basic-auth-off =
    .headline = Diese Art der Anmeldung ist abgeschaltet
    .summary = { -Service } nimmt Benutzername und Passwort allein nicht mehr an. Mailprogramme brauchen die moderne Anmeldung mit einem Browserfenster.
    .step-1 = { -modern }
    .step-2 = Benutzen Sie inzwischen Webmail.
    .step-3 = { -note-to-admin }
    .avoid = { -no-reset }
login-failed_basic-auth-off_helpdesk =
    .step-1 = Erklären Sie, dass es nicht am Passwort liegt.
    .step-2 = Prüfen Sie, ob das Programm OAuth 2.0 („moderne Authentifizierung“) beherrscht.
    .step-3 = Geben Sie Fälle mit Geräten und Skripten weiter: Sie brauchen einen anderen Weg zum Senden.
login-failed_basic-auth-off_admin =
    .summary = { -Login } lehnt die Standardauthentifizierung (Basic Auth) für den Benutzer oder die ganze Organisation ab.
    .step-1 = Client auf { -oauth } umstellen.
    .step-2 = Bei Microsoft 365: Set-CASMailbox -SmtpClientAuthenticationDisabled, Sicherheitsstandards und Authentifizierungsrichtlinien prüfen.
    .step-3 = Bei Geräten ohne OAuth: über einen Connector nach IP senden oder einen Maildienst für Geräte nehmen.
login-failed_account-disabled =
    .headline = Das Konto ist abgeschaltet
    .summary = Die Anmeldung stimmte, aber das Konto darf nicht senden. { -Service } hat es gesperrt oder geschlossen.
    .step-1 = Melden Sie sich im Browser an: Oft steht dort, warum.
    .step-2 = Fragen Sie Ihre IT oder den Support Ihres Mailanbieters.
login-failed_account-disabled_admin =
    .step-1 = Konto auf Anmeldesperre, fehlende Lizenz und Sperre wegen Missbrauchs prüfen.
    .step-2 = Wurde es übernommen: vor dem Entsperren Passwort zurücksetzen und alle Sitzungen beenden.
login-failed_web-login =
    .headline = Zuerst ist eine Anmeldung im Browser nötig
    .summary = { -Service } war sich nicht sicher, wer sich da anmeldet, und hat das Mailprogramm gesperrt.
    .step-1 = Melden Sie sich am selben Computer im Browser an und bestätigen Sie, dass Sie es waren.
    .step-2 = Versuchen Sie es einige Minuten später wieder im Mailprogramm.
    .step-3 = Hilft das nicht, erstellen Sie ein App-Passwort.
login-failed_web-login_admin =
    .step-1 = Einmal im Browser aus dem Netz des Servers anmelden, Sicherheitsfrage beantworten.
    .step-2 = { -oauth } oder App-Passwort nehmen: Passwortanmeldungen aus Rechenzentren werden oft gestoppt.
login-failed_wrong-password =
    .headline = Benutzername oder Passwort stimmt nicht
    .summary = { -Service } kennt diese Art der Anmeldung, aber Benutzername und Passwort passten nicht zusammen.
login-failed_too-many-tries =
    .headline = Zu viele Anmeldeversuche
    .summary = { -Service } hat zu viele falsche Anmeldungen gesehen und lässt vorerst keine neuen zu.
    .step-1 = Warten Sie { $wait ->
            [none] eine halbe Stunde
           *[known] { $wait }
        } ohne weitere Versuche.
    .step-2 = Berichtigen Sie das Passwort auf jedem Gerät, das dieses Konto benutzt.
    .step-3 = Wissen Sie nicht, wer das war, ändern Sie das Passwort im Browser.
login-failed_too-many-tries_admin =
    .step-1 = Quelle der Versuche im Log suchen: altes Gerät, Skript oder Angriff?
    .step-2 = Quelle abstellen und das Ende der Sperre abwarten.
login-failed_gmail =
    .summary = Google hat diese Anmeldung nicht angenommen. Mailprogramme brauchen „Über Google anmelden“ oder ein App-Passwort.
    .step-1 = Entfernen Sie das Konto aus dem Mailprogramm und fügen Sie es mit „Über Google anmelden“ neu hinzu.
    .step-2 = Geht das nicht, aktivieren Sie die Bestätigung in zwei Schritten, dann erstellen Sie unter myaccount.google.com/apppasswords ein App-Passwort.
    .step-3 = Geben Sie diese 16 Buchstaben als Passwort ein.
login-failed_gmail_helpdesk =
    .step-1 = Lassen Sie das Konto aus dem Mailprogramm entfernen und mit „Über Google anmelden“ neu hinzufügen.
    .step-2 = Geht das nicht, lassen Sie die Bestätigung in zwei Schritten aktivieren, dann ein App-Passwort erstellen.
    .step-3 = Geben Sie Fälle mit Geräten, Skripten oder Workspace-Konten ohne App-Passwörter weiter.
login-failed_gmail_admin =
    .step-1 = { -oauth } oder App-Passwort eines Kontos mit Bestätigung in zwei Schritten nehmen: smtp.gmail.com, Port 587.
    .step-2 = Bei Geräten eines Workspace: smtp-relay.gmail.com nehmen, ihre IP in der Admin-Konsole zulassen.
    .step-3 = In der Admin-Konsole Anmeldeereignisse des Nutzers auf gesperrte Anmeldungen prüfen.
login-failed_yahoo =
    .summary = Yahoo hat diese Anmeldung nicht angenommen. Mailprogramme brauchen das Anmeldefenster von Yahoo oder ein App-Passwort.
    .step-1 = Melden Sie sich bei Yahoo im Browser an und generieren Sie unter Kontosicherheit ein App-Passwort.
    .step-2 = { -app-pw }
login-failed_icloud =
    .summary = Apple hat diese Anmeldung nicht angenommen. Mailprogramme brauchen ein App-spezifisches Passwort.
    .step-1 = Melden Sie sich bei account.apple.com an und erstellen Sie unter „Anmelden und Sicherheit“ ein App-spezifisches Passwort.
    .step-2 = Geben Sie es im Mailprogramm ein. Der Postausgangsserver ist smtp.mail.me.com, Port 587.
login-failed_microsoft365 =
    .step-1 = Melden Sie sich bei outlook.office.com an. Geht das nicht, ist das Passwort falsch oder das Konto gesperrt.
    .step-2 = Entfernen Sie das Konto aus dem Mailprogramm und fügen Sie es im Anmeldefenster von Microsoft neu hinzu.
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = Anmeldeprotokoll in Entra ID lesen: Passwort, bedingter Zugriff oder gesperrte Legacyauthentifizierung?
    .step-2 = Authentifiziertes SMTP beim Benutzer prüfen: Microsoft 365 Admin Center > Aktive Benutzer > E-Mail > E-Mail-Apps verwalten.
    .step-3 = Tenant prüfen: Get-TransportConfig zeigt SmtpClientAuthenticationDisabled. Besser ist OAuth 2.0.
login-failed_outlook =
    .summary = Microsoft nimmt Benutzername und Passwort allein nicht mehr an. Mailprogramme brauchen die moderne Anmeldung mit einem Browserfenster.
    .step-1 = { -modern }
    .step-2 = Wählen Sie bei Posteingang und Postausgang OAuth2, falls das Programm fragt.
    .step-3 = Benutzen Sie inzwischen outlook.com.
    .avoid = { -no-reset }
login-failed_comcast =
    .step-1 = Melden Sie sich im Browser bei Xfinity an und erlauben Sie in den Sicherheitseinstellungen fremde Mailprogramme.
    .step-2 = Geben Sie das Passwort im Mailprogramm neu ein. Der Postausgangsserver ist smtp.comcast.net, Port 587.
login-failed_naver =
    .step-1 = Melden Sie sich im Browser an und schalten Sie in den Maileinstellungen POP3/SMTP oder IMAP/SMTP ein.
    .step-2 = Bei Zwei-Faktor-Anmeldung nehmen Sie ein App-Passwort.
login-failed_gmx =
    .step-1 = Melden Sie sich im Browser an und erlauben Sie in den Einstellungen POP3 und IMAP für Mailprogramme.
    .step-2 = Bei Zwei-Faktor-Authentifizierung erstellen Sie in den Sicherheitseinstellungen ein anwendungsspezifisches Passwort.
    .step-3 = Geben Sie das Passwort im Mailprogramm neu ein, auch beim Postausgangsserver (SMTP).
login-failed_t-online =
    .step-1 = Legen Sie im Kundencenter der Telekom ein „Passwort für E-Mail-Programme“ fest: Das Login-Passwort gilt dort nicht.
    .step-2 = Geben Sie es im Mailprogramm bei Posteingang und Postausgang ein.
login-failed_qq =
    .step-1 = Melden Sie sich bei mail.qq.com an und schalten Sie in den Einstellungen des Kontos den SMTP-Dienst ein.
    .step-2 = Geben Sie den Autorisierungscode von dort anstelle des normalen Passworts ein.
login-failed_netease =
    .step-1 = Melden Sie sich im Browser an und schalten Sie in den Einstellungen POP3/SMTP/IMAP ein.
    .step-2 = Geben Sie den Autorisierungscode von dort anstelle des normalen Passworts ein.
login-failed_yandex =
    .step-1 = Melden Sie sich im Browser an und erlauben Sie in den Maileinstellungen Mailprogramme.
    .step-2 = Erstellen Sie in Ihrer Yandex ID ein App-Passwort für Mail und geben Sie es im Mailprogramm ein.
login-failed_mail-ru =
    .step-1 = Melden Sie sich im Browser an und erstellen Sie in den Sicherheitseinstellungen ein Passwort für externe Apps.
    .step-2 = { -app-pw }
login-failed_zoho =
    .step-1 = Bei Zwei-Faktor-Anmeldung erstellen Sie in Ihrem Zoho-Konto ein anwendungsspezifisches Passwort.
    .step-2 = Prüfen Sie den Postausgangsserver: Er hängt von der Region Ihres Kontos ab.
login-failed_amazon-ses_admin =
    .step-1 = SMTP-Zugangsdaten aus der SES-Konsole nehmen: nicht der Zugriffsschlüssel, nur für eine Region gültig.
    .step-2 = Prüfen, ob der IAM-Benutzer aktiv ist und ses:SendRawEmail aufrufen darf.
login-failed_godaddy =
    .step-1 = Stellen Sie als Postausgangsserver smtpout.secureserver.net ein, Port 465 mit SSL.
    .step-2 = Geben Sie Ihre volle Adresse und deren Passwort ein.

send-as-denied =
    .short = das ist nicht Ihre Adresse
    .headline = Diese Absenderadresse darf nicht benutzt werden
    .summary = Sie sind angemeldet, aber { -your-service } lässt dieses Konto nicht unter { $sender ->
            [none] dieser Absenderadresse
           *[known] { $sender }
        } senden.
    .step-1 = Wählen Sie Ihre eigene Adresse als Absender und senden Sie die Nachricht noch einmal.
    .step-2 = Prüfen Sie, ob der Postausgangsserver zu dieser Adresse gehört.
    .step-3 = Bitten Sie Ihre IT um das Recht, unter dieser Adresse zu senden.
send-as-denied_helpdesk =
    .summary = Der Kunde ist angemeldet, aber dieses Konto darf nicht unter { $sender ->
            [none] dieser Absenderadresse
           *[known] { $sender }
        } senden.
    .step-1 = Vergleichen Sie Absenderadresse und Benutzername des Postausgangsservers.
    .step-2 = Suchen Sie vertauschte Konten: Mails der einen Adresse gehen über den Server der anderen.
    .step-3 = Ist die Adresse gemeinsam, lassen Sie „Senden als“ erteilen.
send-as-denied_admin =
    .summary = Dieses Konto darf { -sender } weder in MAIL FROM noch in From benutzen.
    .step-1 = Dem Konto „Senden als“ für dieses Postfach geben oder die Adresse als Alias eintragen.
    .step-2 = Bei Gerät oder Programm: eigenes Postfach geben und From darauf setzen.
    .step-3 = Bei Postfix: smtpd_sender_login_maps prüfen.
send-as-denied_microsoft365_admin =
    .step-1 = Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USER ausführen. Das kann eine Stunde dauern.
    .step-2 = Sendet das Programm unter einem Alias: Senden von Aliassen für die Organisation erlauben.
    .step-3 = Prüfen, ob From das Postfach ist, mit dem sich das Programm anmeldet.

account-blocked =
    .short = Ihr Konto ist gesperrt
    .headline = Das Konto darf gerade keine Mails senden
    .summary = { -Your-service } lässt dieses Konto nicht mehr senden. Meist liegt es an zu vielen Mails, Spam oder einem gestohlenen Passwort.
    .step-1 = Ändern Sie Ihr Passwort im Browser, an einem vertrauten Computer.
    .step-2 = Löschen Sie gesendete Mails, Weiterleitungen und Regeln, die nicht von Ihnen sind.
    .step-3 = Bitten Sie Ihre IT oder den Support Ihres Mailanbieters um Freigabe.
    .avoid = Weichen Sie nicht auf ein neues Konto aus, bevor das alte sauber ist.
account-blocked_helpdesk =
    .summary = { -Service } lässt das Konto des Kunden nicht mehr senden. Meist liegt es an zu vielen Mails, Spam oder einem gestohlenen Passwort.
    .step-1 = Fragen Sie nach fremden Mails, fremden Anmeldungen und Phishing.
    .step-2 = Lassen Sie zuerst das Passwort ändern und alle Sitzungen beenden.
    .step-3 = Beantragen Sie erst dann die Freigabe: Eine zweite Sperre dauert länger.
account-blocked_admin =
    .summary = { -Login } sperrt das sendende Konto{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } oder den ganzen Tenant, höchstwahrscheinlich wegen Spam.
    .step-1 = Passwort zurücksetzen, alle Sitzungen beenden, fremde Regeln, Weiterleitungen und App-Zustimmungen entfernen.
    .step-2 = Verfolgen, was in den letzten Tagen von welchen IPs gesendet wurde.
    .step-3 = Freigabe beantragen, Limits und zweiten Faktor einrichten.
account-blocked_microsoft365_admin =
    .step-1 = Passwort zurücksetzen, alle Sitzungen beenden, Posteingangsregeln und Weiterleitungen prüfen, zweiten Faktor einrichten.
    .step-2 = Benutzer im Defender-Portal entsperren: E-Mail und Zusammenarbeit > Überprüfung > Eingeschränkte Entitäten.
    .step-3 = Ist der ganze Tenant gesperrt (5.7.705, 5.7.708, 5.7.750): Domains bestätigen, Supportfall öffnen.
account-blocked_amazon-ses_admin =
    .step-1 = Kontozustand in der SES-Konsole lesen: Bounce- und Beschwerderate, laufende Prüfungen.
    .step-2 = Auslösende Mails stoppen, dann im offenen Fall antworten, was geändert wurde.
account-blocked_zoho_admin =
    .step-1 = Passwort zurücksetzen, Weiterleitungen prüfen, Konto in der Admin-Konsole von Zoho Mail entsperren.
    .step-2 = Ist es auch dort gesperrt: Zoho-Support fragen.

sending-limit =
    .short = das Sendelimit ist erreicht
    .headline = Das Sendelimit ist vorerst aufgebraucht
    .summary = { -Your-service } lässt jedes Konto nur begrenzt Mails senden. Das Limit ist erreicht. Die Nachricht wurde nicht gesendet.
    .step-1 = Warten Sie { $wait ->
            [none] bis morgen
           *[known] { $wait }
        } und senden Sie die Nachricht dann noch einmal.
    .step-2 = Nehmen Sie für viele Leute einen Newsletter-Dienst.
    .step-3 = Haben Sie gar nicht so viel gesendet, ändern Sie Ihr Passwort: Vielleicht war es jemand anderes.
    .avoid = Versuchen Sie es nicht weiter: Oft zählt jeder Versuch.
sending-limit_helpdesk =
    .summary = Das Konto des Kunden hat das Limit erreicht, das { -service } zulässt. Die Nachricht wurde nicht gesendet.
    .step-1 = Fragen Sie, wie vielen Leuten der Kunde heute geschrieben hat und womit.
    .step-2 = Passt die Zahl nicht, prüfen Sie das Konto auf Missbrauch.
    .step-3 = Sagen Sie, wann das Limit neu beginnt: meist 24 Stunden nach der ersten Nachricht.
sending-limit_admin =
    .summary = Das sendende Konto{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } hat sein Sendelimit überschritten.
    .step-1 = Mails der letzten 24 Stunden zählen: Job, Verteiler oder gekapertes Konto?
    .step-2 = Langsamer senden oder Massenmails zu einem Dienst dafür verlegen.
    .step-3 = Ist die Menge echt: höheres Limit beantragen.
sending-limit_day =
    .headline = Das Sendelimit für heute ist aufgebraucht
sending-limit_trial =
    .headline = Ein Testkonto hat ein niedriges Sendelimit
    .summary = { -Service } lässt Testkonten nur wenig senden. Das Limit ist erreicht.
    .step-1 = Warten Sie bis morgen und senden Sie die Nachricht dann noch einmal.
    .step-2 = Müssen Sie mehr senden, wählen Sie einen bezahlten Tarif.
sending-limit_trial_admin =
    .step-1 = Bezahlten Tarif wählen und die Domain bestätigen.
sending-limit_gmail =
    .summary = Ein Gmail-Konto darf etwa 500 Leuten am Tag schreiben, ein Workspace-Konto 2.000 Nachrichten senden.
    .step-1 = Warten Sie bis zu 24 Stunden. Lesen können Sie weiterhin.
    .step-2 = Nehmen Sie für viele Leute eine Google-Gruppe oder einen Newsletter-Dienst.
sending-limit_microsoft365_admin =
    .step-1 = Nachrichten des Absenders verfolgen. Postfächer dürfen 10.000 Empfänger am Tag erreichen; der Tenant hat ein eigenes Limit.
    .step-2 = Im Defender-Portal unter „Eingeschränkte Entitäten“ nachsehen, Missbrauch ausschließen.
    .step-3 = Massenmails zu einem Dienst dafür verlegen.
sending-limit_amazon-ses_admin =
    .step-1 = Rate und 24-Stunden-Zahl mit den Kontingenten im SES-Dashboard vergleichen.
    .step-2 = Langsamer senden, nach 454 mit wachsenden Pausen wiederholen.
    .step-3 = Höheres Kontingent beantragen, Sandbox verlassen.

suppressed =
    .short = es gab keinen Versuch
    .headline = Die Nachricht wurde absichtlich zurückgehalten
    .summary = { -Your-service } hat nichts versucht: Mails an { -recipient-acc } kamen früher nicht an oder waren unerwünscht.
    .step-1 = Prüfen Sie, ob die Adresse stimmt und die Person Ihre Mails möchte.
    .step-2 = Schreiben Sie Persönliches aus Ihrem eigenen Postfach.
    .step-3 = Stimmt die Adresse, lassen Sie sie im Versandprogramm von der Ausschlussliste nehmen.
suppressed_helpdesk =
    .summary = { -Service } hat nichts versucht: Mails an { -recipient-acc } kamen früher nicht an oder waren unerwünscht.
    .step-1 = Suchen Sie die Adresse in der Ausschlussliste des Versandprogramms: unzustellbar, Spammeldung oder abbestellt?
    .step-2 = Entfernen Sie Unzustellbare erst, wenn das Postfach wieder funktioniert.
    .step-3 = Lassen Sie Spammeldungen und Abbestellungen stehen, außer die Person wünscht die Mails.
suppressed_admin =
    .summary = Der Versanddienst hat { -recipient-acc } auf seiner Ausschlussliste (Suppression List) und nichts versucht.
    .step-1 = Datum und Grund des Eintrags über API oder Konsole lesen.
    .step-2 = { -gone }
    .step-3 = Einträge nach Beschwerden behalten: Unerwünschte Mails schaden der ganzen Domain.
suppressed_amazon-ses_admin =
    .step-1 = In der SES-Konsole unter „Suppression list“ suchen oder mit „aws sesv2 get-suppressed-destination“.
    .step-2 = { -gone } Jede Region hat ihre eigene Liste.
suppressed_sendgrid_admin =
    .step-1 = In SendGrid unter Suppressions suchen: Bounces, Blocks, Spam Reports, Unsubscribes.
    .step-2 = { -gone }
suppressed_sparkpost_admin =
    .step-1 = In der Suppression List von SparkPost suchen, auch in der des Subaccounts.
    .step-2 = { -gone }
suppressed_mailgun_admin =
    .step-1 = In Mailgun unter Suppressions der sendenden Domain suchen.
    .step-2 = { -gone }

## The name of the sending server

blocklisted =
    .short = eine Sperrliste sagt Nein
    .headline = Der sendende Server steht auf einer Sperrliste
    .summary = { -Receiver } lässt keine Server zu, die auf { $blocklist ->
            [none] einer Liste von Spamquellen
           *[known] der Sperrliste { $blocklist }
        } stehen. Es geht um den sendenden Server, nicht um Sie.
    .step-1 = { -note-to-admin }
    .step-2 = { -other-account }
    .avoid = Senden Sie nicht noch einmal, solange der Eintrag besteht.
blocklisted_helpdesk =
    .summary = { -Server } lehnt ab, weil { -listed } auf { -list-dat } steht. Es geht um Server oder Domain, nicht um den Kunden.
    .step-1 = Suchen Sie { -listed } { $blocklist ->
            [none] auf der Liste aus der Antwort
           *[known] bei { $blocklist }
        }: Besteht der Eintrag noch?
    .step-2 = Klären Sie, wem er gilt: Ihrem Server, Ihrem Anbieter oder dem Heimanschluss des Kunden?
    .step-3 = Geben Sie den Fall an den Betreiber des Servers. Der Computer des Kunden muss nicht die Ursache sein.
blocklisted_admin =
    .summary = { -Server } hat Mail abgelehnt, weil { -listed } auf { -list-dat } steht.
    .step-1 = Eintrag bei der Liste suchen, Grund lesen. Prüfen, ob es Ihre IP oder Domain ist.
    .step-2 = Zuerst die Ursache beheben: gekapertes Konto, infizierter Host, offenes Formular, gekaufte Adressen.
    .step-3 = Löschung auf der Seite der Liste beantragen. Meist ist sie kostenlos.
    .avoid = Keine Löschung beantragen, bevor die Ursache weg ist: Der zweite Eintrag bleibt länger.
blocklisted_spamhaus_admin =
    .step-1 = Auf check.spamhaus.org { -listed } suchen: { -list-why }
    .step-2 = Bei PBL: über den Mailserver des Providers senden oder feste IP mit passendem Reverse-DNS selbst austragen.
    .step-3 = Bei XBL, CSS oder DBL: zuerst Host, Konto oder Website säubern. Aus der SBL löscht der Provider.
blocklisted_spamhaus_helpdesk =
    .step-1 = Suchen Sie { -listed } auf check.spamhaus.org: { -list-why }
    .step-2 = Bei PBL sendet der Kunde direkt: Stellen Sie den Postausgangsserver des Mailanbieters ein, mit Anmeldung.
    .step-3 = Sonst geben Sie den Fall an den Betreiber des Servers: Etwas dort sendet Spam.
dns-failed_list-query =
    .headline = Der Empfänger liest die Sperrliste falsch
    .summary = 127.255.255.x von Spamhaus ist kein Eintrag: Die Abfrage des Empfängers ist falsch eingerichtet oder gesperrt.
dns-failed_list-query_admin =
    .step-1 = Postmaster des Empfängers informieren: 252 Zone vertippt, 254 öffentlicher Resolver, 255 zu viele Abfragen.
    .step-2 = Bei eigenem Server: eigenen Resolver oder Schlüssel für den Data Query Service nehmen.
blocklisted_spamcop_admin =
    .step-1 = Auf spamcop.net/bl.shtml { -listed } suchen: Der Eintrag beruht auf Meldungen des letzten Tages.
    .step-2 = Spam stoppen. Der Eintrag verschwindet etwa 24 Stunden nach der letzten Meldung.
blocklisted_uceprotect_admin =
    .step-1 = Auf uceprotect.net { -listed } suchen: Stufe 1 ist Ihre IP, 2 Ihr Netzbereich, 3 Ihr Provider.
    .step-2 = Bei Stufe 1: Ursache beheben, sieben Tage warten. Bei 2 oder 3: Provider informieren.
    .step-3 = Empfänger bitten, nicht nach Stufe 2 und 3 abzulehnen: Sie treffen auch Unbeteiligte.
    .avoid = Nicht für schnelle Löschung zahlen, bevor die Ursache weg ist.
blocklisted_sorbs_admin =
    .headline = Der Empfänger fragt eine Liste, die es nicht mehr gibt
    .summary = SORBS wurde im Juni 2024 abgeschaltet. Server, die noch danach ablehnen, sind falsch eingestellt.
    .step-1 = Postmaster des Empfängers bitten, SORBS zu entfernen.
    .step-2 = Bei eigenem Server: alle Zonen unter sorbs.net entfernen.
blocklisted_cloudmark_admin =
    .step-1 = Auf csi.cloudmark.com { -listed } suchen und Reset beantragen.
    .step-2 = { -hijack }
blocklisted_abusix_admin =
    .step-1 = Auf lookup.abusix.com { -listed } suchen: { -list-why }
    .step-2 = { -fix-first }
blocklisted_barracuda_admin =
    .step-1 = Auf barracudacentral.org/lookups { -listed } suchen.
    .step-2 = Ursache beheben, dann Löschung beantragen: barracudacentral.org/rbl/removal-request.
blocklisted_proofpoint_admin =
    .step-1 = Auf ipcheck.proofpoint.com { -listed } suchen und Löschung beantragen.
    .step-2 = { -hijack }
blocklisted_outlook_admin =
    .step-1 = Auf check.spamhaus.org { -listed } suchen, Grund beheben: Outlook.com nutzt diese Liste.
    .step-2 = Nach der Löschung einige Stunden warten, dann testen.
blocklisted_comcast_admin =
    .step-1 = Bei Spamhaus, Cloudmark CSI und Sender Score { -listed } suchen: Die letzten drei Ziffern des BL-Codes sagen, wo.
    .step-2 = Löschung dort beantragen. Comcast folgt von selbst.

ip-blocked =
    .short = der Server ist gesperrt
    .headline = Der sendende Server ist dort gesperrt
    .summary = { -Receiver } nimmt vom sendenden Server keine Mails an. Es geht um den Server, nicht um Sie oder Ihren Text.
    .step-1 = { -note-to-admin }
    .step-2 = { -other-account }
    .avoid = Ändern Sie deswegen weder Text noch Passwort.
ip-blocked_helpdesk =
    .summary = { -Server } nimmt keine Mails von { -ip-dat } an. An Adresse, Text und Anmeldung liegt es nicht.
    .step-1 = Prüfen Sie, ob auch Mails anderer Benutzer an diese Firma scheitern: Dann ist es der Server.
    .step-2 = Fragen Sie, ob der Kunde direkt von zu Hause oder über einen eigenen Server sendet.
    .step-3 = Geben Sie den Fall an den Betreiber des Servers: Nur er kann die Freigabe beantragen.
    .avoid = Lassen Sie den Kunden weder Text noch Passwort ändern.
ip-blocked_admin =
    .summary = { -Server } sperrt { -ip } über eine eigene Liste.
    .step-1 = Ursache suchen: Spam aus Konto, Formular oder Nachbarschaft im Netzbereich.
    .step-2 = Link in der Antwort folgen oder an postmaster@ dort schreiben, mit IP, Uhrzeit und Antwort.
    .step-3 = Auch öffentliche Listen prüfen, Dringendes über einen anderen Host leiten.
    .avoid = Nicht die IP wechseln, bevor die Ursache weg ist: Die Sperre zieht mit.
ip-blocked_dynamic =
    .headline = Mails direkt vom Heimanschluss werden abgelehnt
    .summary = Die Nachricht kam direkt von einem Heim- oder Mobilfunkanschluss. { -Receiver } nimmt nur Mails richtiger Mailserver an.
    .step-1 = Stellen Sie im Mailprogramm den Postausgangsserver Ihres Mailanbieters ein, mit Anmeldung.
    .step-2 = Benutzen Sie inzwischen Webmail.
ip-blocked_dynamic_admin =
    .summary = { -Server } hält { -ip } für eine dynamische oder private IP.
    .step-1 = Über den Smarthost des Providers senden, 587 mit AUTH.
    .step-2 = Bei fester IP: PTR mit eigenem Namen setzen, Bereich aus der Spamhaus-PBL austragen lassen.
ip-blocked_country =
    .headline = Mails aus diesem Land oder Netz werden abgelehnt
    .summary = { -Receiver } nimmt keine Mails aus dem Land oder Netz an, aus dem diese Nachricht kam.
    .step-1 = { -ask-allow }
    .step-2 = { -other-account }
ip-blocked_country_admin =
    .step-1 = Administration des Empfängers um eine Ausnahme für { -ip } und { -domain } bitten.
    .step-2 = Ist der Standort der IP falsch: bei den Geolokationsdiensten berichtigen lassen.
    .step-3 = Über ein Relay in einem anderen Netz senden.
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 sperrt { -ip }.
    .step-1 = { -Ip } auf sender.office.com eintragen und der Mail von dort folgen.
    .step-2 = Bei 5.7.511: mit der ganzen Antwort an delist@messaging.microsoft.com schreiben.
    .step-3 = Bei 5.7.507 oder 5.7.513: Administration des Empfängers fragen, sie sperrt selbst.
ip-blocked_outlook_admin =
    .summary = Outlook.com hat { -ip } oder ihren Bereich auf der eigenen Liste (S3140, S3150).
    .step-1 = Freigabe im Absenderformular beantragen: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = { -snds }
    .step-3 = Auf die automatische Ablehnung antworten und um Prüfung durch Menschen bitten.
ip-blocked_yahoo_admin =
    .step-1 = { -Ip } zuerst bei Spamhaus suchen: Viele Sperren von Yahoo stammen von dort.
    .step-2 = Ursache beheben, dann Kontaktformular im Yahoo Sender Hub nutzen (senders.yahooinc.com).
ip-blocked_gmail_admin =
    .step-1 = Bei Heimanschluss oder Cloud: über den Mailserver des Providers senden.
    .step-2 = PTR, SPF und DKIM passend setzen. Über IPv6 lehnt Gmail Mails ohne sie ab.
ip-blocked_gmx_admin =
    .step-1 = Link am Ende der Antwort öffnen: postmaster.gmx.net nennt Ursache und Weg zur Freigabe.
    .step-2 = Zuerst PTR, HELO-Namen und infizierte Konten prüfen.
ip-blocked_t-online_admin =
    .summary = Die Telekom nimmt Mails neuer Server nur an, wenn sie den Betreiber kennt.
    .step-1 = PTR mit Hostnamen Ihrer Domain setzen, dort eine Website mit Kontaktdaten.
    .step-2 = Mit { -ip-dat } an tosa@rx.t-online.de schreiben und um Freigabe bitten.
ip-blocked_orange_admin =
    .step-1 = { -Ip } auf csi.cloudmark.com suchen und Reset beantragen: Orange nutzt diese Liste.
    .step-2 = Wenige Verbindungen zu Orange, gleichmäßig senden.
ip-blocked_comcast_admin =
    .step-1 = Link in der Antwort öffnen: Er erklärt den Code und führt zum Löschformular.
    .step-2 = Beginnt der Code mit ES, gilt die IP als Heimanschluss: über einen Mailserver senden.
ip-blocked_cox_admin =
    .step-1 = Ursache beheben, dann mit { -ip-dat } und der Antwort an unblock.request@cox.net schreiben.
ip-blocked_charter_admin =
    .step-1 = Ursache beheben, dann mit { -ip-dat } und der Antwort an unblock@charter.net schreiben.
ip-blocked_godaddy_admin =
    .step-1 = Ursache beheben, dann Löschung beantragen: unblock.secureserver.net.
ip-blocked_proofpoint_admin =
    .step-1 = { -Ip } auf ipcheck.proofpoint.com suchen und Löschung beantragen.
ip-blocked_ironport_admin =
    .step-1 = { -Ip } auf talosintelligence.com suchen: Gateways von Cisco richten sich nach dieser Reputation.
    .step-2 = Ursache beheben, dort ein Reputation-Ticket eröffnen oder beim Empfänger um eine Ausnahme bitten.
ip-blocked_free_admin =
    .step-1 = Nach Spam und vielen unbekannten Empfängern suchen: Free sperrt solche IPs vorübergehend.
    .step-2 = Regeln und Kontakt auf postmaster.free.fr lesen.
ip-blocked_icloud_admin =
    .step-1 = { -Ip } auf ipcheck.proofpoint.com und check.spamhaus.org prüfen: Apple nutzt beide.
    .step-2 = Sind beide sauber: mit IP, Uhrzeit und Antwort an icloudadmin@apple.com schreiben.
ip-blocked_netease_admin =
    .step-1 = Nach unbekannten Empfängern und parallelen Verbindungen suchen, langsamer senden.
    .step-2 = Link in der Antwort folgen: Er erklärt die Buchstaben und führt zum Formular.

poor-reputation =
    .short = der Ruf ist schlecht
    .headline = Dem sendenden Server wird dort nicht vertraut
    .summary = { -Receiver } hat von diesem Server oder dieser Domain zu viele unerwünschte Mails gesehen oder kennt sie zu wenig.
    .step-1 = { -note-to-admin }
    .step-2 = Bitten Sie die Person, im Spamordner nachzusehen und Sie in ihre Kontakte aufzunehmen.
    .step-3 = { -other-account }
poor-reputation_helpdesk =
    .step-1 = Fragen Sie, was sonst hinausging: Newsletter, Rechnungen, gehacktes Konto?
    .step-2 = Fragen Sie, ob Server oder Domain neu sind: Vertrauen wächst langsam.
    .step-3 = Geben Sie den Fall an den Betreiber des Servers: Ein Benutzer kann das nicht beheben.
poor-reputation_admin =
    .summary = { -Server } bremst oder sperrt { -ip } oder { -domain } wegen schlechter Reputation.
    .step-1 = Für beide SPF, DKIM, DMARC und PTR prüfen, dann Sperrlisten.
    .step-2 = Nur an Leute senden, die Ihre Mails öffnen. Tote und gekaufte Adressen entfernen, Menge langsam steigern.
    .step-3 = Massenmails und persönliche Mails nach IPs und Subdomains trennen.
poor-reputation_domain =
    .headline = Der sendenden Domain wird dort nicht vertraut
    .summary = { -Receiver } hat zu viele unerwünschte Mails von { $domain ->
            [none] der Absenderdomain
           *[known] { $domain }
        } oder mit Links dorthin gesehen.
poor-reputation_domain_admin =
    .step-1 = { -Domain } auf check.spamhaus.org und in den Google Postmaster Tools suchen.
    .step-2 = Andere Dienste suchen, die mit ihr senden, und gehackte Websites hinter Links.
    .step-3 = Einige Wochen weniger senden: Eine neue Domain ist keine Abkürzung.
poor-reputation_gmail_admin =
    .step-1 = Spamrate und Authentifizierung in den Google Postmaster Tools prüfen. Unter 0,1 % Spammeldungen bleiben, nie 0,3 % erreichen.
    .step-2 = Nur an Leute senden, die es wünschen, Massenmails mit Abmeldung per Klick.
    .step-3 = Lehnt Gmail zwei Wochen weiter ab: Kontaktformular für Absender nutzen.
poor-reputation_outlook_admin =
    .step-1 = { -snds }
    .step-2 = Weniger senden, Verteiler säubern, dann Absenderformular nutzen.
poor-reputation_yahoo_admin =
    .step-1 = Im Yahoo Sender Hub mit DKIM der Complaint Feedback Loop beitreten.
    .step-2 = Alle entfernen, die sich beschweren. Unter 0,3 % Beschwerden bleiben.

reverse-dns =
    .short = dem Server fehlt ein Name
    .headline = Der sendende Server hat keinen richtigen Namen
    .summary = Ein richtiger Mailserver hat einen Namen, den jeder nachschlagen kann. Hier fehlt er oder wird { -at } nicht anerkannt.
    .step-1 = { -note-to-admin }
    .step-2 = Senden Sie über den normalen Server Ihres Mailanbieters oder per Webmail.
reverse-dns_helpdesk =
    .step-1 = Fragen Sie, ob von eigenem Server, Scanner oder Heimanschluss gesendet wurde.
    .step-2 = Geben Sie den Fall an den Betreiber des Servers: Den Namen setzt nur der Provider des Anschlusses.
    .step-3 = { -not-text }
reverse-dns_admin =
    .summary = { -Server } verlangt für { -ip } einen PTR, dessen Name zu dieser IP zurückführt, und einen echten HELO-Namen.
    .step-1 = „dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }“ abfragen, dann den Namen: A oder AAAA muss dieselbe IP ergeben.
    .step-2 = Vom Provider einen PTR setzen lassen: den Namen des Servers, keinen generischen mit Ziffern.
    .step-3 = Denselben Namen in EHLO nehmen. Auch für IPv6, sonst über IPv4 senden.
reverse-dns_no-ptr_admin =
    .headline = Die sendende IP hat kein Reverse-DNS
    .summary = { -Ip } hat keinen PTR-Record, oder ihr DNS antwortete nicht.
    .step-1 = Vom Provider einen PTR setzen lassen, etwa mail.example.com.
    .step-2 = A- oder AAAA-Record für diesen Namen anlegen, mit „dig -x“ testen.
    .step-3 = Vor dem nächsten Test die alte TTL abwarten.
reverse-dns_mismatch_admin =
    .headline = Reverse-DNS und DNS passen nicht zusammen
    .summary = Der PTR-Name { $ip ->
            [none] der sendenden IP
           *[known] von { $ip }
        } führt nicht zu dieser IP zurück.
    .step-1 = A- oder AAAA-Record für den PTR-Namen anlegen, der auf { -ip } zeigt.
    .step-2 = Nur einen PTR je IP, dessen Namen in EHLO nehmen.
reverse-dns_helo_admin =
    .headline = Der Server grüßt mit einem unbrauchbaren Namen
    .summary = { -Server } nimmt den HELO- oder EHLO-Namen { $ip ->
            [none] der sendenden IP
           *[known] von { $ip }
        } nicht an.
    .step-1 = HELO-Namen auf den vollen Hostnamen setzen, etwa mail.example.com, nicht „localhost“, eine IP oder den Namen des Empfängers.
    .step-2 = Er muss auflösbar sein, am besten zu { -ip-dat }, und zum PTR passen.
    .step-3 = Postfix: smtp_helo_name und myhostname. Exchange: FQDN des Sendeconnectors.

## The message

spam-suspected =
    .short = ein Spamfilter sagt Nein
    .headline = Die Nachricht wurde für Spam gehalten
    .summary = Ein Filter { -at } hielt die Nachricht für Spam. Was ihn störte, sagt er nicht.
    .step-1 = Schreiben Sie die Nachricht neu, als reinen Text: weniger Links, keine Kurzlinks, keine Bilder statt Text, klarer Betreff.
    .step-2 = Senden Sie Dateien und Links erst, wenn die Person geantwortet hat.
    .step-3 = { -ask-allow }
    .avoid = Senden Sie denselben Text nicht immer wieder: Das wirkt noch mehr wie Spam.
spam-suspected_helpdesk =
    .step-1 = Lassen Sie eine schlichte Zeile senden: Kommt sie an, lag es am Inhalt, sonst an Server oder Domain.
    .step-2 = Prüfen Sie Links und Signatur: Ein verdächtiger Link genügt.
    .step-3 = Sind viele betroffen, geben Sie den Fall weiter: Vielleicht sendet ein Konto Spam.
spam-suspected_admin =
    .summary = Ein Inhaltsfilter { -at-server } hat die Nachricht abgelehnt.
    .step-1 = Mit reinem Text testen, dann Links, Signatur und Anhang nacheinander ergänzen.
    .step-2 = Verlinkte Domains auf check.spamhaus.org prüfen, { -ip } auf Sperrlisten, dazu SPF, DKIM und DMARC.
    .step-3 = { -ask-rcpt-admin }
spam-suspected_links =
    .headline = Ein Link in der Nachricht wirkt verdächtig
    .summary = { -Receiver } kennt einen Link in der Nachricht aus Spam oder Phishing.
    .step-1 = Senden Sie ohne Links und ohne Signatur.
    .step-2 = Muss ein Link hinein, schreiben Sie die volle Adresse, keinen Kurzlink.
spam-suspected_links_admin =
    .step-1 = Alle Domains aus Text, Signatur und Tracking-Links auf check.spamhaus.org, SURBL und URIBL prüfen.
    .step-2 = Dort gehackte Seiten suchen, eigene Tracking-Domain nehmen.
spam-suspected_gmail_admin =
    .step-1 = In „Original anzeigen“ einer früheren Mail prüfen, ob SPF, DKIM und DMARC bestehen.
    .step-2 = Spamrate in den Google Postmaster Tools prüfen, dazu neue Links und Absender.
    .step-3 = Empfänger bitten, Ihre Mails mit „Kein Spam“ zu markieren und Sie in ihre Kontakte aufzunehmen.
spam-suspected_microsoft365_admin =
    .step-1 = Administration des Empfängers um Nachrichtenablaufverfolgung und Filterurteil bitten.
    .step-2 = Bei eigenem Tenant: Nachricht im Defender-Portal als fälschlich blockiert einreichen.
spam-suspected_icloud_admin =
    .step-1 = Links und Authentifizierung prüfen, dann { -ip } auf ipcheck.proofpoint.com.
    .step-2 = Hält es an: mit der ganzen Antwort an icloudadmin@apple.com schreiben.

virus-detected =
    .short = ein Virus wurde gefunden
    .headline = In der Nachricht wurde ein Virus gefunden
    .summary = Der Virenscanner { -at } fand in Nachricht oder Anhang etwas Schädliches und hat sie abgelehnt.
    .step-1 = Prüfen Sie zuerst Ihren Computer mit einem aktuellen Virenscanner.
    .step-2 = Haben Sie die Nachricht nicht gesendet oder findet er etwas, fragen Sie Ihre IT.
    .step-3 = Geben Sie die Datei per Link weiter, sobald sie sauber ist.
    .avoid = Benennen oder verpacken Sie die Datei nicht anders, um sie durchzubringen.
virus-detected_helpdesk =
    .step-1 = Fragen Sie, ob der Kunde sie gesendet hat. Wenn nicht, wurde seine Adresse gefälscht oder sein Konto übernommen.
    .step-2 = Lassen Sie das Gerät prüfen, bei einem Fund vom Netz nehmen.
    .step-3 = Geben Sie den Fall mit dem Virusnamen an die Sicherheitsabteilung.
virus-detected_admin =
    .summary = Der Scanner { -at-server } hat die Nachricht als Schadsoftware abgelehnt.
    .step-1 = Nachricht im Log suchen: Welcher Host, welches Konto, wie viele noch?
    .step-2 = Datei mit mehreren Scannern prüfen. Ist sie sauber: dem Hersteller melden.
    .step-3 = Fehlt sie im Log, war der Absender gefälscht: DMARC mit reject veröffentlichen.

attachment-refused =
    .short = die Datei ist nicht erlaubt
    .headline = Die angehängte Datei ist nicht erlaubt
    .summary = { -Receiver } nimmt solche Anhänge nicht an. Meist sind es Programme, Skripte oder verschlüsselte Archive.
    .step-1 = { -share }
    .step-2 = Senden Sie sie als PDF, wenn das geht.
    .step-3 = Fragen Sie die Person, wie sie die Datei bekommen möchte.
    .avoid = Geben Sie der Datei keine andere Endung: Filter sehen hinein.
attachment-refused_helpdesk =
    .step-1 = Fragen Sie nach allen Anhängen. Dateien in einem ZIP zählen mit.
    .step-2 = Achten Sie auf winmail.dat, weitergeleitete Mails und Bilder in der Signatur.
    .step-3 = Helfen Sie dem Kunden, Dateien per Link weiterzugeben.
attachment-refused_admin =
    .summary = Eine Regel für Typ, Namen oder Archive { -at-server } hat einen Anhang abgelehnt.
    .step-1 = MIME-Teile auflisten: Content-Type, Dateiname, verschachtelte Archive, Makros, Verschlüsselung.
    .step-2 = Administration des Empfängers nach erlaubten Typen fragen oder Dateifreigabe nehmen.
    .step-3 = Bei eigener Regel: nur diesen Absender ausnehmen, Virenscan behalten.
attachment-refused_executable =
    .headline = Programme und Skripte sind als Anhang nicht erlaubt
    .summary = { -Receiver } lehnt ausführbare Dateien ab (EXE, JS, BAT und Ähnliches), auch in einem ZIP.

message-too-large =
    .short = die Nachricht ist zu groß
    .headline = Die Nachricht ist zu groß
    .summary = { -Receiver } nimmt nur { $limit ->
            [none] kleinere Nachrichten
           *[known] Nachrichten bis { $limit }
        } an. Anhänge wachsen unterwegs um etwa ein Drittel.
    .step-1 = { -share }
    .step-2 = Verkleinern Sie Bilder, oder senden Sie mehrere Nachrichten.
message-too-large_helpdesk =
    .step-1 = Zählen Sie alle Anhänge zusammen, auch Bilder im Text, plus ein Drittel.
    .step-2 = Klären Sie, wessen Limit es ist: Ihr Server oder der des Empfängers?
    .step-3 = Helfen Sie dem Kunden, Dateien per Link weiterzugeben.
message-too-large_admin =
    .summary = Die Nachricht überschreitet das Größenlimit { $limit ->
            [none] {""}
           *[known] von { $limit }{" "}
        }{ -at-server }.
    .step-1 = Größe im Log (nach base64) mit SIZE in der EHLO-Antwort vergleichen.
    .step-2 = Bei eigenem Limit: überall gleich erhöhen, an Gateway, Connector und Postfach.
    .step-3 = Sonst: Dateifreigabe anbieten und das eigene Limit senken, damit Benutzer es sofort erfahren.
message-too-large_mailbox-limit =
    .summary = Das Postfach des Empfängers nimmt nur { $limit ->
            [none] kleinere Nachrichten
           *[known] Nachrichten bis { $limit }
        } an. Anhänge wachsen unterwegs um etwa ein Drittel.
message-too-large_microsoft365_admin =
    .step-1 = Bei eigenem Postfach: Einschränkung der Nachrichtengröße im Exchange Admin Center erhöhen, höchstens 150 MB.
    .step-2 = Auch Nachrichtenflussregeln und Connectors mit Größenlimit prüfen.
    .step-3 = base64 einrechnen: 36 MB fassen Dateien von etwa 26 MB.

message-malformed =
    .short = die Nachricht ist beschädigt
    .headline = Die Nachricht ist nicht richtig aufgebaut
    .summary = Das Programm hinter der Nachricht hat die Regeln für Mails verletzt. { -Receiver } nimmt sie genau.
    .step-1 = Senden Sie aus einem anderen Programm oder per Webmail.
    .step-2 = Aktualisieren Sie das Programm.
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = Fragen Sie, womit gesendet wurde: Website, Rechnungsprogramm, altes Mailprogramm?
    .step-2 = Lassen Sie denselben Text per Webmail senden. Klappt das, liegt es am Programm.
    .step-3 = Geben Sie den Fall an den Betreiber des Programms.
message-malformed_admin =
    .summary = { -Server } hat die Nachricht abgelehnt, weil sie RFC 5322 oder RFC 5321 verletzt.
    .step-1 = Rohkopie sichern, wie sie den Server verlässt, Header lesen.
    .step-2 = Suchen: fehlende oder doppelte From, Date oder Message-ID, rohe 8-Bit-Zeichen, Zeilen über 998 Zeichen.
    .step-3 = Mail-Bibliothek nehmen, mit CRLF am Zeilenende senden.
message-malformed_bare-lf_admin =
    .headline = Der Nachricht fehlt CRLF am Zeilenende
    .summary = Zeilen enden nur mit LF. SMTP verlangt CRLF; in anderem kann sich eine zweite Nachricht verstecken.
    .step-1 = Programm jede Zeile mit CRLF beenden lassen.
    .step-2 = Inzwischen am Relay berichtigen (Postfix: smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = Ein Headerfeld steht doppelt da
    .summary = Ein Feld steht mehrmals da, etwa From, Subject, To oder Message-ID.
    .step-1 = Doppeltes Feld im rohen Header suchen.
    .step-2 = Klären, was das zweite hinzufügt: Skript neben Bibliothek, Gateway, Signaturprogramm.
message-malformed_no-from_admin =
    .headline = Das Feld From fehlt oder ist unlesbar
    .summary = { -Server } fand in From nicht genau eine lesbare Adresse (RFC 5322, Abschnitt 3.6.2).
    .step-1 = From auf eine Adresse setzen, Anzeigenamen in Anführungszeichen, Zeichen außerhalb von ASCII kodieren.
    .step-2 = Sender ergänzen, wenn From mehrere Adressen enthält.
message-malformed_line-too-long_admin =
    .headline = Eine Zeile der Nachricht ist zu lang
    .summary = SMTP erlaubt 998 Zeichen je Zeile, und eine Zeile hat mehr.
    .step-1 = Inhalt als quoted-printable oder base64 senden, lange Headerfelder falten.
    .step-2 = HTML ohne Zeilenumbrüche und lange References oder DKIM suchen.

content-refused =
    .short = der Inhalt ist nicht erlaubt
    .headline = Etwas in der Nachricht ist nicht erlaubt
    .summary = Eine Regel { -at } hat den Inhalt abgelehnt: Wörter, Nummern, Links oder die Schreibweise.
    .step-1 = Entfernen Sie Kartennummern, Passwörter, Links und Ähnliches.
    .step-2 = Senden Sie die Nachricht als reinen Text.
    .step-3 = Fragen Sie die Person, wie Sie ihr so etwas schicken können.
content-refused_dlp =
    .headline = Eine Datenschutzregel hat die Nachricht gestoppt
    .summary = Die Nachricht enthält wohl etwas, das nicht per Mail hinausgehen darf, etwa Karten- oder Kontonummern.
    .step-1 = Entfernen Sie die Nummern, oder nehmen Sie den Weg, den Ihre Firma dafür vorsieht.
    .step-2 = Irrt sich die Regel, fragen Sie Ihre IT.
content-refused_dlp_admin =
    .step-1 = Regel im Bericht des DLP-Systems suchen, mit Absender und Uhrzeit.
    .step-2 = Muster enger fassen oder diesen Absender und Empfänger mit Verschlüsselung durchlassen.
content-refused_helpdesk =
    .step-1 = Fragen Sie nach Bank- oder Gesundheitsdaten, Links und ungewöhnlichen Schriftzeichen.
    .step-2 = Klären Sie, wessen Regel es ist: Welcher Server hat abgelehnt?
    .step-3 = Ist es Ihre Regel und die Mail in Ordnung, geben Sie den Fall weiter.
content-refused_admin =
    .summary = Eine Inhaltsregel { -at-server } hat angeschlagen: DLP-Regel, Wort- oder Linkliste, Kodierung oder Sprache.
    .step-1 = Zuerst eigene Regeln durchsuchen: Vielleicht hat Ihr Gateway abgelehnt.
    .step-2 = Teile der Nachricht einzeln testen, um den Auslöser zu finden.
    .step-3 = { -ask-rcpt-admin }

policy-refused =
    .short = eine Regel dort sagt Nein
    .headline = Eine Regel auf der anderen Seite hat sie abgelehnt
    .summary = { -Receiver } hat die Nachricht nach einer eigenen Regel abgelehnt und nicht gesagt, nach welcher.
    .step-1 = Senden Sie eine schlichte Zeile ohne Links und Dateien: Kommt sie durch?
    .step-2 = Sagen Sie der Person auf anderem Weg, dass ihr Mailserver Ihre Mails ablehnt.
    .step-3 = { -note-to-them }
    .avoid = Ändern Sie nicht die Adresse: Die Antwort sagt nicht, dass sie falsch ist.
policy-refused_helpdesk =
    .step-1 = Testen Sie eine schlichte Zeile, dann eine andere Adresse: Wird Text, Person oder Server abgelehnt?
    .step-2 = Prüfen Sie { -ip } und { -domain } auf Sperrlisten, dazu SPF, DKIM und DMARC.
    .step-3 = Erklären Sie, dass nur die IT des Empfängers die Regel kennt.
policy-refused_admin =
    .summary = { -Server } hat die Nachricht an { -recipient-acc } nach eigener Richtlinie abgelehnt und nennt keinen Grund.
    .step-1 = Zuerst das Übliche prüfen: Sperrlisten für { -ip }, PTR, SPF, DKIM, DMARC, Links.
    .step-2 = Dieselbe Mail an eine andere Domain dort senden: Ist es der Dienst oder ein einzelner Kunde?
    .step-3 = An postmaster@ dort schreiben, mit IP, Uhrzeit, Absender, Empfänger und Antwort.
policy-refused_forwarding =
    .headline = Weiterleiten nach außen ist nicht erlaubt
    .summary = Eine Regel in einem Postfach hat die Nachricht weitergeleitet. Die Firma lässt das nach außen nicht zu.
    .step-1 = Entfernen Sie die Weiterleitung im Postfach, oder lassen Sie sie von Ihrer IT erlauben.
policy-refused_forwarding_admin =
    .step-1 = Postfach auf fremde Weiterleitungen prüfen: Eindringlinge nutzen sie.
    .step-2 = Ist sie in Microsoft 365 gewollt: in der Richtlinie für ausgehenden Spam nur für diesen Benutzer erlauben („Regeln für automatische Weiterleitung“).
policy-refused_gmail_admin =
    .summary = Meist lehnt nicht Google selbst ab, sondern eine Regel aus dem Workspace des Empfängers.
    .step-1 = { -ask-rcpt-admin } Sie findet den Fall in der E-Mail-Protokollsuche.
    .step-2 = Bei eigenem Workspace: Regel unter Gmail > Compliance und Routing suchen.
policy-refused_microsoft365_admin =
    .step-1 = Administration des Empfängers um Nachrichtenablaufverfolgung bitten: Sie nennt die Nachrichtenflussregel.
    .step-2 = Bei eigenem Tenant: unter Nachrichtenfluss > Regeln suchen. 5.7.900 bis 5.7.999 stammen von solchen Regeln.
policy-refused_mimecast_admin =
    .step-1 = Administration des Empfängers die Nummer in Klammern am Ende der Antwort nennen.
    .step-2 = Dort um Suche unter „Rejected and Deferred Messages“ in Mimecast bitten.

## Traffic

rate-limited =
    .short = es waren zu viele Mails
    .headline = Zu viele Mails in kurzer Zeit
    .summary = { -Receiver } nimmt in kurzer Zeit nur begrenzt Mails an. Die Nachricht ist in Ordnung.
    .step-1 = { -wait }
    .step-2 = { -group-mail }
    .avoid = Senden Sie nicht sofort noch einmal: Das verlängert die Wartezeit.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Fragen Sie, ob gerade ein Newsletter oder Programm viele Mails gesendet hat.
    .step-3 = { -day }
rate-limited_admin =
    .summary = { -Server } drosselt { -ip } oder { -domain }.
    .step-1 = { -admin-wait }
    .step-2 = Langsamer senden: weniger Verbindungen und Nachrichten pro Stunde, längere Pausen nach 4xx.
    .step-3 = Bei normaler Menge Ursache suchen: gekapertes Konto, viele unbekannte Empfänger, fehlendes SPF oder DKIM.
rate-limited_recipient =
    .headline = Der Empfänger bekommt gerade zu viele Mails
    .summary = { -Mailbox } bekommt mehr Mails, als { -receiver } pro Person erlaubt.
    .step-1 = { -wait }
    .step-2 = { -urgent }
rate-limited_recipient_admin =
    .summary = { -Recipient } bekommt mehr Mails, als { -at-server } pro Postfach erlaubt ist.
    .step-1 = { -admin-wait }
    .step-2 = Prüfen, ob eigene Alarme oder eine Mailschleife das Postfach fluten, und sie bündeln.
    .step-3 = Bei eigenem Postfach: prüfen, ob die Mailflut etwas verdecken soll, etwa Passwort-Resets oder Bestellungen.
rate-limited_sender =
    .headline = Dieser Absender sendet zu schnell
    .summary = { -Receiver } hat zu viele Mails von { $sender ->
            [none] diesem Absender
           *[known] { $sender }
        } gesehen.
rate-limited_gmail_admin =
    .summary = Gmail begrenzt { -ip } oder { -domain }: plötzliche Mengen, Spammeldungen oder fehlende Authentifizierung.
    .step-1 = Langsamer senden, mit wachsenden Pausen wiederholen.
    .step-2 = SPF, DKIM, DMARC, PTR und TLS prüfen, dazu die Spamrate in den Google Postmaster Tools.
    .step-3 = Menge langsam steigern, zuerst mit bestellten Mails.
rate-limited_outlook_admin =
    .summary = Outlook.com begrenzt { -ip } wegen Reputation oder plötzlicher Mengen.
    .step-1 = { -queue } Wenige Verbindungen öffnen.
    .step-2 = { -snds } Neue IPs brauchen einige Wochen mit kleinen Mengen.
    .step-3 = Bleiben gute Mails begrenzt: Absenderformular nutzen.
rate-limited_microsoft365_admin =
    .step-1 = { -queue } Das Limit fällt, sobald die IP bekannt ist.
    .step-2 = Gleichmäßig und mit SPF, DKIM und DMARC senden. Plötzliche Mengen bringen 4.7.500 zurück.
rate-limited_yahoo_admin =
    .summary = Yahoo lässt { -ip } warten: Menge, Beschwerden oder Reputation (TSS04 und Verwandte).
    .step-1 = { -queue } Wenige Verbindungen öffnen, einige Stunden pausieren.
    .step-2 = Zuerst an Leute senden, die Ihre Mails öffnen. SPF, DKIM und DMARC prüfen.
    .step-3 = Dauert es länger als zwei Tage: Kontaktformular im Yahoo Sender Hub nutzen.
rate-limited_orange_admin =
    .step-1 = Nur zwei oder drei Verbindungen zu Orange gleichzeitig, mit wenigen Nachrichten.
    .step-2 = Nach einer halben Stunde wiederholen.
rate-limited_qq_admin =
    .step-1 = Weniger Verbindungen und Nachrichten pro Stunde an qq.com, je IP und Absender.
    .step-2 = Über den Tag verteilen, SPF und DKIM einrichten.
rate-limited_netease_admin =
    .step-1 = Weniger Verbindungen und Empfänger je Sitzung. Die Buchstaben hinter dem Code nennen das Limit.
    .step-2 = Nach 4xx zwei Stunden pausieren, dann langsamer senden.

too-many-connections =
    .short = die Leitung war belegt
    .headline = Zu viele Verbindungen gleichzeitig
    .summary = Der sendende Server öffnet mehr Verbindungen, als { -receiver } erlaubt. Die Nachricht ist in Ordnung.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Zeigt es ein Mailprogramm an, lassen Sie es auf anderen Geräten schließen.
    .step-3 = { -pass-on }
too-many-connections_admin =
    .summary = { -Ip } hat { -at-server } zu viele Sitzungen oder zu viel in einer Sitzung.
    .step-1 = Parallele Verbindungen senken. Postfix: smtp_destination_concurrency_limit.
    .step-2 = Sitzungen nach einigen Nachrichten schließen, keine untätigen offen halten.
    .step-3 = Andere Hosts hinter derselben IP suchen.

too-many-recipients =
    .short = es sind zu viele Empfänger
    .headline = Zu viele Empfänger in einer Nachricht
    .summary = { -Receiver } nimmt nur begrenzt viele Empfänger auf einmal an. Einige haben die Nachricht vielleicht schon.
    .step-1 = Senden Sie in kleineren Gruppen an alle, die sie noch nicht haben.
    .step-2 = { -group-mail }
too-many-recipients_helpdesk =
    .step-1 = Zählen Sie An, Cc und Bcc zusammen, samt Gruppenmitgliedern.
    .step-2 = Klären Sie, wer sie schon hat, damit niemand sie doppelt bekommt.
    .step-3 = Nennen Sie dem Kunden das Limit Ihres Mailanbieters.
too-many-recipients_admin =
    .summary = Zu viele RCPT TO { -at-server }. RFC 5321, Abschnitt 4.5.3.1.8, verlangt mindestens 100.
    .step-1 = Envelope teilen. Postfix: smtp_destination_recipient_limit.
    .step-2 = 452, und 552 nach RCPT, als „Rest später“ behandeln (Abschnitt 4.5.3.1.10).
    .step-3 = Bei eigenem Limit: nur für angemeldete Benutzer erhöhen.

greylisted =
    .short = sie muss kurz warten
    .headline = Die Nachricht kommt etwas später an
    .summary = { -Receiver } lässt unbekannte Mailserver erst { -some-wait } warten. Das ist eine Spamprüfung, und echte Mails bestehen sie.
    .step-1 = { $retry ->
            [server] Sie müssen nichts tun: Der Mailserver kümmert sich von selbst darum.
            [sender] Warten Sie { -some-wait } und senden Sie die Nachricht dann noch einmal.
           *[none] Warten Sie erst { -some-wait } ab: Das gibt sich oft von selbst.
        }
    .avoid = Senden Sie nicht mehrmals: Es geht dadurch nicht schneller.
greylisted_helpdesk =
    .step-1 = Erklären Sie, dass das bei einer ersten Nachricht normal ist.
    .step-2 = { -tell-wait }
    .step-3 = Wartet sie nach vier Stunden noch, geben Sie den Fall weiter: Vielleicht wechselt der Server die IP.
greylisted_admin =
    .summary = { -Server } wendet Greylisting auf { -ip }, { -sender } und { -recipient-acc } an.
    .step-1 = Von derselben IP wiederholen (Wartezeit: { -some-wait }).
    .step-2 = Abstände der Warteschlange prüfen: anfangs 5 bis 15 Minuten.
    .step-3 = Bei mehreren IPs: alle Versuche einer Nachricht auf einer IP oder einem /24 halten.

mail-loop =
    .short = sie lief im Kreis
    .headline = Die Nachricht lief im Kreis
    .summary = Mailserver haben sich die Nachricht hin- und hergereicht. Meist zeigen zwei Weiterleitungen aufeinander.
    .step-1 = Prüfen Sie Ihre eigene Weiterleitung.
    .step-2 = Melden Sie sich auf anderem Weg bei der Person: Vielleicht leitet ihr Postfach an sich selbst weiter.
    .step-3 = { -note-to-admin }
    .avoid = Senden Sie nicht noch einmal, bevor das behoben ist.
mail-loop_helpdesk =
    .step-1 = Fragen Sie beide Seiten nach Weiterleitungen, auch in alten Konten.
    .step-2 = Lesen Sie die Received-Zeilen: Zwei Namen, die sich abwechseln, sind die Schleife.
    .step-3 = Sind es zwei Server, geben Sie den Fall weiter: Ein MX oder Connector zeigt falsch.
mail-loop_admin =
    .summary = Zu viele Stationen auf dem Weg an { -recipient-acc }.
    .step-1 = Received-Zeilen von unten lesen: Welche zwei Hosts wiederholen sich?
    .step-2 = Schleife unterbrechen: Weiterleitung, Verteiler mit sich selbst, MX auf sich selbst, falsche akzeptierte Domain oder Smarthost.
    .step-3 = Kommen Mails zum Server zurück: Domain bei den lokalen ergänzen (Postfix mydestination, Sendmail class w).

## Servers and networks

server-unavailable =
    .short = der Server ist nicht bereit
    .headline = Der andere Mailserver ist gerade nicht bereit
    .summary = { -Receiver } nimmt gerade keine Mails an: überlastet, im Neustart oder in Wartung.
    .step-1 = { -wait }
    .step-2 = { -urgent }
    .avoid = Ändern Sie nicht die Adresse: An ihr liegt es nicht.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Prüfen Sie die Statusseite des Dienstes.
    .step-3 = Sind andere Domains auch betroffen, geben Sie den Fall weiter: Dann liegt es an Ihrer Seite.
server-unavailable_admin =
    .summary = { -Server } nimmt gerade keine Mails an.
    .step-1 = { -admin-wait }
    .step-2 = Jeden MX testen: „openssl s_client -starttls smtp -connect { -host }:25“.
    .step-3 = Bei eigenem Server: Last, Platte, Arbeitsspeicher, Dienste und Verbindungslimits prüfen.
server-unavailable_maintenance =
    .headline = Am anderen Mailserver wird gearbeitet
    .summary = { -Receiver } ist in Wartung und nimmt so lange keine Mails an.

server-error =
    .short = der Server ist gestört
    .headline = Der andere Mailserver hat eine Störung
    .summary = Intern ging { -at } etwas schief. Es liegt weder an der Adresse noch an der Nachricht.
    .step-1 = { -wait }
    .step-2 = { -when-full }
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Prüfen Sie, ob andere dort dieselbe Störung haben.
    .step-3 = Geben Sie den Fall an den Betreiber des Servers.
server-error_admin =
    .summary = Interne Störung { -at-server }: Konfiguration, Abfrage, Filter oder Speicher.
    .step-1 = { -admin-wait }
    .step-2 = Bei eigenem Server: im Log gestörte Abfrage, Filter oder Postfachspeicher suchen.
    .step-3 = Sonst: postmaster@ dort informieren, nicht über diesen Server.

server-full =
    .short = der Server dort ist voll
    .headline = Der andere Mailserver hat keinen Platz mehr
    .summary = Der Speicher { $provider ->
            [none] des Mailservers beim Empfänger
           *[known] bei { $provider }
        } ist voll. Das betrifft den ganzen Server, nicht nur ein Postfach.
    .step-1 = { -wait }
    .step-2 = { -when-full }
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Erklären Sie, dass Löschen nicht hilft: Das betrifft den ganzen Server, nicht nur ein Postfach.
    .step-3 = Ist es Ihr Server, geben Sie den Fall sofort weiter.
server-full_admin =
    .summary = { -Server-dat } fehlt Platte oder Arbeitsspeicher (4.3.1).
    .step-1 = Bei eigenem Server: Platz auf Queue- und Postfachvolumes schaffen, auch Inodes. Exchange: Back-Pressure-Ereignisse.
    .step-2 = Sonst: Warteschlange arbeiten lassen, Postmaster informieren.
server-full_exchange_admin =
    .step-1 = Ereignisse 15004 bis 15007 von MSExchangeTransport lesen: Sie nennen, was knapp ist.
    .step-2 = Platz auf dem Queue-Volume schaffen oder Arbeitsspeicher erweitern.
    .step-3 = Mailflut in den Warteschlangen suchen: Get-Queue.

mailer-failed =
    .short = ein Programm dort versagte
    .headline = Ein Programm auf der anderen Seite hat versagt
    .summary = { -Receiver } nahm die Nachricht an, aber ein Programm für die Ablage im Postfach hat versagt.
    .step-1 = { -when-full }
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = { -fine }
    .step-2 = Fragen Sie, ob andere Mails ankommen: Oft liegt es am Filter eines Postfachs.
    .step-3 = Geben Sie den Fall an den Betreiber des Servers.
mailer-failed_admin =
    .summary = Der Zustellbefehl { -at-server } endete mit einem Fehlercode.
    .step-1 = Exit-Status lesen: 67 kein Benutzer, 69 nicht verfügbar, 73 Anlegen unmöglich, 75 später, 77 keine Rechte.
    .step-2 = Befehl von Hand als derselbe Benutzer ausführen: Pfad, Rechte, Kontingent, Filtersyntax.
    .step-3 = Bei vorübergehenden Störungen mit 75 enden, damit Mails in der Warteschlange bleiben.

connection-failed =
    .short = der Server war unerreichbar
    .headline = Der andere Mailserver ist nicht erreichbar
    .summary = Mit { -receiver-dat } kam keine Verbindung zustande, oder sie riss ab.
    .step-1 = { -wait }
    .step-2 = { -check-after-at }
    .step-3 = Geht gar keine Mail hinaus, prüfen Sie Internetverbindung und Postausgangsserver.
connection-failed_helpdesk =
    .step-1 = Prüfen Sie, ob Mails an andere Domains hinausgehen. Wenn nicht, liegt es auf der Seite des Kunden.
    .step-2 = Zeigt es ein Mailprogramm an, prüfen Sie Postausgangsserver, Port 587 oder 465, Firewall und Virenscanner.
    .step-3 = { -day }
connection-failed_admin =
    .summary = Keine SMTP-Sitzung mit { -server-dat }: abgelehnt, Timeout oder abgerissen.
    .step-1 = „nc -vz { -host } 25“ vom sendenden Host ausführen, für jeden MX, über IPv4 und IPv6.
    .step-2 = Geht über Port 25 nichts hinaus: Provider oder Cloud sperrt ihn. Relay auf 587 nehmen.
    .step-3 = Reißt es mitten in der Nachricht ab: MTU, SMTP-Inspektion der Firewall und Timeouts prüfen.

dns-failed =
    .short = eine DNS-Abfrage misslang
    .headline = Der andere Server war nicht zu finden
    .summary = Der zuständige Mailserver war gerade nicht zu finden. Das gibt sich oft von selbst.
    .step-1 = { -wait }
    .step-2 = { -check-after-at }
dns-failed_helpdesk =
    .step-1 = Prüfen Sie die Domain mit einem DNS-Werkzeug: Ist sie von anderswo auflösbar?
    .step-2 = { -tell-wait }
    .step-3 = Ist sie nirgends auflösbar, geben Sie den Fall an den Inhaber der Domain, sonst an Ihr Netzwerkteam.
dns-failed_admin =
    .summary = Eine DNS-Abfrage zur Domain { $recipient ->
            [none] des Empfängers
           *[known] von { $recipient }
        } misslang: SERVFAIL, Timeout oder DNSSEC.
    .step-1 = „dig +trace MX“ und „dig +cd“ für die Domain abfragen: Klappt es nur mit +cd, ist DNSSEC kaputt.
    .step-2 = Resolver prüfen: erreichbar, keine Weiterleitung im Kreis, Cache geleert.
    .step-3 = Bei eigener Domain: Delegation, Glue, DS und alle Nameserver prüfen.
dns-failed_loop =
    .headline = Die Domain zeigt auf den sendenden Server zurück
    .summary = Mails für diese Domain sollen zu genau dem Server, der sie senden will.
dns-failed_loop_admin =
    .step-1 = Soll der Server Mails für die Domain annehmen: bei den lokalen oder Relay-Domains ergänzen.
    .step-2 = Sonst MX berichtigen. Nach 127.0.0.1, privater IP oder falschem Smarthost suchen.

delivery-timed-out =
    .short = die Zeit ist abgelaufen
    .headline = Die Nachricht kam nicht rechtzeitig an
    .summary = Der sendende Server hat es immer wieder versucht und jetzt aufgegeben{ $server ->
            [none] {""}
           *[known] . Die Übergabe an { $server } gelang nicht
        }.
    .step-1 = Prüfen Sie den Teil der Adresse nach dem @.
    .step-2 = Senden Sie die Nachricht noch einmal: Vielleicht ist die Störung vorbei.
    .step-3 = { -ask-other-way }
delivery-timed-out_helpdesk =
    .step-1 = Lesen Sie die letzte Antwort in der Meldung: Sie nennt die Ursache.
    .step-2 = Prüfen Sie die Domain mit einem MX-Werkzeug: Ist der Server jetzt erreichbar?
    .step-3 = Wenn ja, lassen Sie noch einmal senden.
delivery-timed-out_admin =
    .summary = Die Frist in der Warteschlange lief ab. Die Ursache ist die letzte Meldung zu { -server-dat }.
    .step-1 = Alle Versuche zur Queue-ID im Log lesen: immer dieselbe Meldung?
    .step-2 = Jeden MX auf Port 25 testen, über IPv4 und IPv6.
    .step-3 = Nach einigen Stunden eine Verzögerungsmeldung senden, damit Benutzer es früher erfahren.

tls-failed =
    .short = die Verschlüsselung misslang
    .headline = Es kam keine sichere Verbindung zustande
    .summary = Die Mail soll unterwegs verschlüsselt sein, aber mit { -receiver-dat } kam keine sichere Verbindung zustande.
    .step-1 = Zeigt es Ihr Mailprogramm an, prüfen Sie Datum und Uhrzeit, Servernamen und Port.
    .step-2 = Aktualisieren Sie Mailprogramm und Computer, wenn sie alt sind.
    .step-3 = { -note-to-admin }
    .avoid = Schalten Sie dafür nicht die Verschlüsselung ab.
tls-failed_helpdesk =
    .step-1 = Zeigt es ein Mailprogramm an, prüfen Sie Servernamen, Port (465 SSL/TLS, 587 STARTTLS) und Uhrzeit.
    .step-2 = Achten Sie auf Virenscanner, die TLS aufbrechen.
    .step-3 = Kam es als Unzustellbarkeitsmeldung, geben Sie den Fall weiter: Es liegt zwischen zwei Servern.
tls-failed_admin =
    .summary = TLS mit { -server-dat } kam nicht zustande oder fehlt.
    .step-1 = Mit „openssl s_client -starttls smtp -connect { -host }:25“ Version, Kette und Namen lesen.
    .step-2 = TLS 1.2 oder neuer auf beiden Seiten prüfen, dazu die ganze Zertifikatskette.
    .step-3 = MTA-STS und DANE der Domain prüfen: „dig TXT _mta-sts“ und TLSA-Records.
tls-failed_microsoft365_admin =
    .step-1 = Letzte Zahl lesen: 321 kein STARTTLS, 322 abgelaufen, 323 falsche TLSA, 324 DNSSEC, 325 falscher Name.
    .step-2 = Domain des Empfängers auf testconnectivity.microsoft.com testen: DANE und STARTTLS.
    .step-3 = Inhaber der Domain informieren: DANE und MTA-STS werden dort behoben, nicht bei Microsoft.
tls-failed_required =
    .headline = Die andere Seite verlangt Verschlüsselung
    .summary = { -Receiver } nimmt Mails nur über eine sichere Verbindung an. Der sendende Server hat keine aufgebaut.
tls-failed_required_admin =
    .step-1 = STARTTLS für ausgehende Mails einschalten. Postfix: smtp_tls_security_level = may oder dane.
    .step-2 = Firewall suchen, die STARTTLS in der EHLO-Antwort verbirgt.
    .step-3 = Sind bestimmte Versionen verlangt: TLS 1.2 und 1.3 erlauben.
tls-failed_certificate =
    .headline = Dem Zertifikat des Servers wird nicht vertraut
    .summary = Ein Zertifikat weist den Namen eines Mailservers nach. Dieses ist abgelaufen, gilt für einen anderen Namen oder ist nicht vertrauenswürdig.
tls-failed_certificate_admin =
    .step-1 = Daten, Namen und Kette lesen: „openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }“.
    .step-2 = Erneuern, Zwischenzertifikate mitsenden, MX-Hostnamen aufnehmen.
    .step-3 = Bei DANE: vor jedem neuen Schlüssel einen neuen TLSA-Record veröffentlichen.
tls-failed_handshake =
    .headline = Die zwei Server fanden keine gemeinsame Verschlüsselung
tls-failed_handshake_admin =
    .step-1 = Versionen und Verfahren vergleichen: Vielleicht hat eine Seite nur TLS 1.0, die andere nur 1.2.
    .step-2 = Port suchen, der sofort TLS verlangt (465) und STARTTLS bekommt, oder umgekehrt.

protocol-error =
    .short = die Server sind uneins
    .headline = Die Mailserver haben sich nicht verstanden
    .summary = Die andere Seite hat einen Befehl nicht verstanden oder nicht erwartet. Meist ist eine Einstellung falsch oder ein Programm zu alt.
    .step-1 = Senden Sie die Nachricht noch einmal: Vielleicht riss nur die Verbindung ab.
    .step-2 = Zeigt es ein Mailprogramm oder Gerät an, prüfen Sie Postausgangsserver, Port und Verschlüsselung.
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = Fragen Sie, womit gesendet wurde: Mailprogramm, Scanner, Skript oder Server?
    .step-2 = Prüfen Sie Port und Verschlüsselung: 465 mit SSL/TLS, 587 mit STARTTLS.
    .step-3 = Achten Sie auf Virenscanner und Firewalls, die Mails verändern.
protocol-error_admin =
    .summary = { -Server } hat einen Befehl abgelehnt: unbekannt, falsche Reihenfolge oder falsches Argument.
    .step-1 = Sitzung aufzeichnen, Zeile vor dem 5xx lesen: Befehl, Reihenfolge, Argument, Länge.
    .step-2 = Firewall suchen, die SMTP umschreibt (XXXX statt Befehlen, kein EHLO).
    .step-3 = EHLO nach STARTTLS neu senden, MAIL FROM erst nach AUTH.

unsupported-feature =
    .short = eine Funktion fehlt dort
    .headline = Dem anderen Server fehlt eine nötige Funktion
    .summary = Die Nachricht braucht etwas, das { -receiver } nicht kann, etwa Buchstaben außerhalb von a bis z in einer Adresse.
    .step-1 = Fragen Sie nach einer Adresse ohne Sonderzeichen.
    .step-2 = Senden Sie reinen Text ohne besondere Optionen.
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = Suchen Sie in den Adressen Umlaute, Akzente oder andere Schriften.
    .step-2 = Fragen Sie nach Priorität, Bestätigungen oder erzwungener Verschlüsselung.
    .step-3 = Helfen Sie, eine Adresse ohne Sonderzeichen zu finden.
unsupported-feature_admin =
    .summary = { -Server-dat } fehlt eine SMTP-Erweiterung, oder ein Parameter von MAIL oder RCPT wird abgelehnt.
    .step-1 = EHLO-Antwort auf SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS und AUTH-Verfahren prüfen.
    .step-2 = Ohne senden: 7-Bit-Kodierung, „xn--“-Domains, keine Zusatzparameter.
    .step-3 = Firewall suchen, die Zeilen aus der EHLO-Antwort entfernt.

## Not failures

accepted =
    .short = sie wurde angenommen
    .headline = Die Nachricht wurde angenommen
    .summary = { -Receiver } hat die Nachricht{ $recipient ->
            [none] {""}
           *[known] {" "}an { $recipient }
        } angenommen und kümmert sich jetzt darum.
    .step-1 = Sie müssen nichts tun: Alles ging gut.
    .step-2 = Findet die Person sie nicht, bitten Sie sie, im Spamordner nachzusehen.
accepted_helpdesk =
    .step-1 = Erklären Sie, dass die andere Seite die Nachricht angenommen hat.
    .step-2 = Lassen Sie in Spamordner, Filtern und Quarantäne nachsehen.
    .step-3 = Nennen Sie dem Anbieter des Empfängers Uhrzeit und ID aus der Antwort.
accepted_admin =
    .summary = { -Server } hat mit einer 2xx-Antwort die Verantwortung übernommen.
    .step-1 = Nichts zu tun: Queue-ID aus der Antwort notieren, der Empfänger kann sie verfolgen.
    .step-2 = Taucht sie nie auf, wurde sie später gefiltert. Das zeigt nur das Log des Empfängers.

will-forward =
    .short = sie wird weitergeleitet
    .headline = Die Nachricht wird weitergeleitet
    .summary = { -Receiver } führt dieses Postfach nicht selbst oder konnte es nicht prüfen. Die Nachricht wird angenommen und weitergeleitet.
    .step-1 = Sie müssen nichts tun: Klappt es nicht, bekommen Sie eine weitere Nachricht.
will-forward_helpdesk =
    .step-1 = { -wrong }
    .step-2 = Fragen Sie nach einer späteren Meldung: Erst die nennt die Ursache.
will-forward_admin =
    .summary = 251 oder 252: zur Weiterleitung angenommen, oder ohne Prüfung des Postfachs.
    .step-1 = Nichts zu tun: Kommt sie nicht an, Queue-ID an der nächsten Station verfolgen.

ready =
    .short = alles ist in Ordnung
    .headline = Bis hierher ist alles in Ordnung
    .summary = Das ist eine normale Antwort zwischen Mailprogrammen. Alles ist in Ordnung.
    .step-1 = Sie müssen nichts tun: Suchen Sie weiter unten eine Zeile, die mit 4 oder 5 beginnt.
ready_helpdesk =
    .step-1 = Bitten Sie um den ganzen Text: Die Ursache steht in einer späteren Zeile.
ready_admin =
    .summary = Begrüßung, Freigabe, angenommene Anmeldung, Hilfe oder Abschied.
    .step-1 = In der Sitzung weiterlesen: Es zählt der erste 4xx oder 5xx.

continue =
    .short = der Rest fehlt noch
    .headline = Der Server wartet auf den Rest
    .summary = Die andere Seite wartet auf mehr: den Text der Nachricht oder die Anmeldung.
    .step-1 = Sie müssen nichts tun: In der nächsten Zeile steht, wie es weiterging.
continue_helpdesk =
    .step-1 = Bitten Sie um den ganzen Text: Wie geht es danach weiter?
    .step-2 = Folgt nichts, fragen Sie nach einer abgerissenen Verbindung.
continue_admin =
    .summary = 354 erwartet die Nachricht und eine Zeile mit einem einzelnen Punkt, 334 den nächsten Teil der Anmeldung in base64.
    .step-1 = Nächste Antwort lesen. Kommt keine: Firewall, MTU und Client prüfen.

delayed =
    .short = sie verspätet sich
    .headline = Die Nachricht verspätet sich, ist aber unterwegs
    .summary = Sie ist noch nicht zugestellt. Der sendende Server versucht es weiter{ $until ->
            [none] {""}
           *[known] , und zwar bis { $until }
        }.
    .step-1 = Sie müssen nichts tun: Klappt es endgültig nicht, bekommen Sie eine weitere Nachricht.
    .step-2 = Prüfen Sie inzwischen die Adresse.
    .step-3 = { -urgent }
    .avoid = Senden Sie nicht noch einmal: Die Person bekäme die Nachricht doppelt.
delayed_helpdesk =
    .step-1 = Erklären Sie, dass das nur eine Zwischenmeldung ist.
    .step-2 = Lesen Sie die letzte Antwort in der Meldung: Sie nennt die Ursache.
    .step-3 = Verspäten sich alle Mails, geben Sie den Fall weiter.
delayed_admin =
    .summary = Die Nachricht an { -recipient-acc } ist noch in der Warteschlange{ $reporter ->
            [none] {""}
           *[known] {" von "}{ $reporter }
        }.
    .step-1 = Queue-ID suchen, letzte Meldung lesen.
    .step-2 = Ursache suchen: DNS, Verbindung, Drosselung oder Greylisting?
    .step-3 = Ist sie behoben, Warteschlange für diese Domain starten.

confirmation-required =
    .short = eine Bestätigung fehlt
    .headline = Die Empfängerseite wünscht eine Bestätigung
    .summary = Die Nachricht wartet, bis Sie sich als Mensch ausweisen oder der Empfänger Sie zulässt.
    .step-1 = Prüfen Sie, ob Sie dieser Person geschrieben haben: Wenn nicht, löschen Sie die Antwort.
    .step-2 = Kennen Sie den Empfänger und wirkt der Link echt, folgen Sie den Schritten in der Antwort.
    .step-3 = Bitten Sie die Person auf anderem Weg, Sie in ihre Kontakte aufzunehmen.
    .avoid = Geben Sie dort kein Passwort ein: Eine echte Prüfung braucht keines.
confirmation-required_helpdesk =
    .summary = Die Nachricht wartet, bis der Absender sich als Mensch ausweist.
    .step-1 = Fragen Sie, ob der Kunde sie gesendet hat. Wenn nicht, wurde seine Adresse gefälscht.
    .step-2 = Prüfen Sie, wohin der Link führt, bevor jemand klickt.
confirmation-required_admin =
    .summary = Ein Challenge-Response-System oder eine Moderation hält die Nachricht zurück.
    .step-1 = Bei echter Mail: von Hand antworten.
    .step-2 = Bei gefälschter: nicht antworten und DMARC mit reject veröffentlichen, damit weniger kommen.

auto-reply =
    .short = es ist eine Auto-Antwort
    .headline = Das ist eine automatische Antwort
    .summary = { -Recipient } hat die Nachricht bekommen. Das Postfach antwortet von selbst, etwa bei Abwesenheit.
    .step-1 = Sie müssen nichts tun: Die Person sieht Ihre Nachricht später.
    .step-2 = Eilt es, suchen Sie in der Antwort einen anderen Kontakt.
auto-reply_helpdesk =
    .step-1 = Erklären Sie, dass die Nachricht angekommen ist.
auto-reply_admin =
    .summary = Eine automatische Antwort (RFC 3834), kein Bounce.
    .step-1 = Nichts zu tun: Adresse behalten, keinen Bounce zählen.

complaint =
    .short = sie galt als Spam
    .headline = Jemand hat die Nachricht als Spam gemeldet
    .summary = { -Recipient } hat die Nachricht als Spam gemeldet. Das ist der Bericht darüber.
    .step-1 = Nehmen Sie diese Person noch heute aus Ihrem Verteiler.
    .step-2 = Machen Sie das Abbestellen leicht: Link oben, ein Klick genügt.
    .avoid = Fragen Sie die Person nicht nach dem Grund.
complaint_helpdesk =
    .summary = { -Recipient } hat die Nachricht des Kunden als Spam gemeldet. Das ist der Bericht darüber.
    .step-1 = Lassen Sie die Adresse aus allen Verteilern nehmen.
    .step-2 = Fragen Sie, wie sie in den Verteiler kam.
complaint_admin =
    .summary = Ein Feedback-Bericht (ARF, RFC 5965).
    .step-1 = Adresse aus allen Versandprogrammen entfernen. Ist sie verborgen: über Listen-ID oder Kennzeichen in der Mail suchen.
    .step-2 = Rate beobachten: über 1 von 1.000 die Herkunft der Adressen prüfen.
    .step-3 = List-Unsubscribe und List-Unsubscribe-Post ergänzen (RFC 8058).

receipt =
    .short = es ist eine Bestätigung
    .headline = Das ist eine Empfangsbestätigung
    .summary = Die Nachricht ist{ $recipient ->
            [none] {""}
           *[known] {" "}bei { $recipient }
        } angekommen. Diese Bestätigung war angefordert.
    .step-1 = Sie müssen nichts tun: Heben Sie sie als Beleg auf.
receipt_helpdesk =
    .summary = Die Nachricht ist angekommen. Das ist die angeforderte Bestätigung.
    .step-1 = { -wrong }
    .step-2 = Zeigen Sie, wo man Bestätigungen abschaltet.
receipt_admin =
    .summary = Ein Zustellstatus mit positiver Aktion (RFC 3464) oder eine Lesebestätigung (RFC 8098).
    .step-1 = Nichts zu tun: ablegen. „relayed“ heißt: Die nächste Station sendet keine Bestätigungen mehr.

unknown =
    .short = der Grund ist unbekannt
    .headline = Die Antwort nennt keinen Grund
    .summary = Der Text deutet an, dass etwas schiefging. Warum, steht nirgends.
    .step-1 = Prüfen Sie die Adresse und senden Sie die Nachricht noch einmal.
    .step-2 = Suchen Sie einen längeren Text: Details, angehängten Bericht, Log.
    .step-3 = { -note-to-admin }
    .avoid = Löschen Sie den Kontakt nicht: Die Antwort sagt nicht, dass die Adresse falsch ist.
unknown_helpdesk =
    .headline = Die Unzustellbarkeitsmeldung nennt keinen Grund
    .summary = Die Antwort der anderen Seite fehlt. Warum etwas schiefging, steht nirgends.
    .step-1 = Fragen Sie den Mailanbieter des Kunden nach den Logzeilen: Queue-ID und Uhrzeit stehen unten.
    .step-2 = Sagen Sie bis dahin nicht, dass die Adresse falsch ist.
unknown_admin =
    .summary = Weder Code noch Status noch Wortlaut nennen eine Ursache.
    .step-1 = Queue-ID oder Message-ID im Log suchen, Antwort der anderen Seite lesen.
    .step-2 = Ganzen Bounce mit dem Teil message/delivery-status sichern.
    .step-3 = Von Hand wiederholen: Verbindung zum MX, EHLO, MAIL und RCPT, Antworten lesen.

## Codes, as a headline and what they say alone

reply-200 =
    .name = Ja
    .meaning = Eine alte Form. Der heutige Standard benutzt 250.
reply-211 =
    .name = Zustand des Servers
    .meaning = Eine erbetene Auskunft. Alles ist in Ordnung.
reply-214 =
    .name = Hilfetext
    .meaning = Eine erbetene Auskunft über die Befehle. Alles ist in Ordnung.
reply-220 =
    .name = Der Server ist bereit
    .meaning = Die Begrüßung oder die Freigabe für die Verschlüsselung. Alles ist in Ordnung.
reply-221 =
    .name = Auf Wiedersehen
    .meaning = Der Server schließt die Verbindung, wie am Ende üblich. Alles ist in Ordnung.
reply-235 =
    .name = Die Anmeldung hat geklappt
    .meaning = Benutzername und Passwort wurden angenommen.
reply-250 =
    .name = Erledigt
    .meaning = Der Befehl hat geklappt. Nach dem Text der Nachricht heißt es: Der Server hat sie angenommen.
reply-251 =
    .name = Angenommen und weitergeleitet
    .meaning = Das Postfach liegt nicht auf diesem Server. Er leitet die Nachricht weiter.
reply-252 =
    .name = Angenommen, aber nicht geprüft
    .meaning = Der Server weiß nicht, ob es das Postfach gibt. Er nimmt die Nachricht an und versucht es.
reply-253 =
    .name = Wartende Mails werden gesendet
    .meaning = Ein Server hat nach wartenden Mails gefragt und bekommt sie jetzt.
reply-255 =
    .name = Kein Code eines Mailservers
    .meaning = Meist der Exit-Code eines Programms, das Mails zustellt.
reply-334 =
    .name = Weiter mit der Anmeldung
    .meaning = Der Server wartet auf den nächsten Teil der Anmeldung.
reply-354 =
    .name = Jetzt die Nachricht senden
    .meaning = Der Server wartet auf den Text der Nachricht. Eine Zeile mit einem einzelnen Punkt beendet ihn.
reply-400 =
    .name = Jetzt nicht
    .meaning = Eine Störung, die der Code nicht nennt. Später kann es klappen.
reply-403 =
    .name = Absender nicht erlaubt
    .meaning = SendGrid: Die Absenderadresse ist nicht bestätigt. Sendmail: Die Verschlüsselung fehlte.
reply-412 =
    .name = Später wiederkommen
    .meaning = Wenige Server lassen damit unbekannte Absender warten, als Spamprüfung.
reply-417 =
    .name = Eine Abfrage misslang
    .meaning = Auf wenigen Servern: Der Namensdienst (DNS) antwortet nicht.
reply-420 =
    .name = Keine Antwort
    .meaning = Von der sendenden Seite: Der andere Server war nicht erreichbar oder zu langsam.
reply-421 =
    .name = Gerade nicht verfügbar
    .meaning = Der Server schließt die Verbindung: überlastet, im Neustart oder zu viele Mails von diesem Absender. Später kann es klappen.
reply-422 =
    .name = Postfach voll, oder andere Anmeldung nötig
    .meaning = Im Standard geht es um Anmeldungen. Oft ist das Limit des Postfachs erreicht.
reply-424 =
    .name = Der Verteiler lässt sich nicht auflösen
    .meaning = Die Mitglieder einer Mailingliste waren nicht zu finden.
reply-430 =
    .name = Erst anmelden
    .meaning = Wenige Server verlangen damit erst eine Anmeldung.
reply-431 =
    .name = Kein Platz, oder zu viele auf einmal
    .meaning = Der Server ist voll, oder die Nachricht hat zu viele Empfänger.
reply-432 =
    .name = Andere Anmeldung nötig
    .meaning = Im Standard geht es um Anmeldungen. Microsoft meint ein überlastetes Postfach.
reply-435 =
    .name = Anmeldung gerade nicht prüfbar
    .meaning = Der Server konnte die Anmeldung nicht prüfen. Später kann es klappen.
reply-440 =
    .name = Keine sichere Verbindung
    .meaning = Die sichere Verbindung kam nicht zustande. Später kann es klappen.
reply-441 =
    .name = Keine Verbindung
    .meaning = Von der sendenden Seite: Der andere Server antwortet nicht. Sie versucht es wieder.
reply-442 =
    .name = Die Verbindung riss ab
    .meaning = Von der sendenden Seite: Die Verbindung riss ab. Sie versucht es wieder.
reply-446 =
    .name = Die Nachricht lief im Kreis
    .meaning = Die Nachricht wurde zu oft weitergegeben, höchstwahrscheinlich im Kreis.
reply-447 =
    .name = Die Zeit ist abgelaufen
    .meaning = Der sendende Server hat es lange versucht und aufgegeben.
reply-449 =
    .name = Kein Weg gefunden
    .meaning = Der sendende Server weiß nicht, wohin mit der Nachricht.
reply-450 =
    .name = Das Postfach ist gerade nicht verfügbar
    .meaning = Das Postfach ist belegt, oder der Server lässt unbekannte Absender warten. Später kann es klappen.
reply-451 =
    .name = Eine Störung im Server
    .meaning = Der Server hatte ein Problem oder lässt unbekannte Absender warten. Später kann es klappen.
reply-452 =
    .name = Kein Platz, oder zu viele Empfänger
    .meaning = Der Server ist voll oder nimmt weniger Empfänger auf einmal. Das betrifft den ganzen Server, nicht nur ein Postfach.
reply-453 =
    .name = Keine Mails, oder jetzt nicht
    .meaning = Ein Server hat nach wartenden Mails gefragt, und keine sind da. Manche meinen: gerade nicht.
reply-454 =
    .name = Anmeldung oder Verschlüsselung gerade nicht möglich
    .meaning = Sichere Verbindung oder Anmeldung klappte nicht. Postfix meint auch, dass es nicht weiterleitet.
reply-455 =
    .name = Eine Option geht gerade nicht
    .meaning = Der Server kennt eine Option im Befehl, kann sie aber gerade nicht ausführen.
reply-456 =
    .name = Auf anderem Weg versuchen
    .meaning = Ein Vorschlag, der nie Standard wurde: über IPv4 senden. Ein Server meint: Adresse gerade nicht verfügbar.
reply-458 =
    .name = Wartende Mails lassen sich nicht senden
    .meaning = Ein Server hat nach wartenden Mails gefragt. Die Übergabe konnte nicht beginnen.
reply-459 =
    .name = Dieser Server darf keine Mails abrufen
    .meaning = Ein Server hat nach wartenden Mails gefragt, die nicht für ihn sind.
reply-471 =
    .name = Auf der Absenderseite gestoppt
    .meaning = Meist war es der Virenscanner, die Firewall oder der Mailserver des Absenders.
reply-498 =
    .name = Kein Mailserver gefunden
    .meaning = Von einem Versanddienst: Die Domain nach dem @ nennt keinen Mailserver.
reply-499 =
    .name = Keine Verbindung
    .meaning = Von einem Versanddienst: Die Mailserver der Domain waren nicht erreichbar.
reply-500 =
    .name = Befehl nicht verstanden
    .meaning = Der Server kennt den Befehl nicht, oder die Zeile war zu lang.
reply-501 =
    .name = Etwas im Befehl stimmt nicht
    .meaning = Der Server kennt den Befehl, aber Adresse, Name oder Option darin ist falsch geschrieben.
reply-502 =
    .name = Befehl nicht angeboten
    .meaning = Der Server kennt den Befehl, hat ihn aber nicht eingeschaltet.
reply-503 =
    .name = Falsche Reihenfolge
    .meaning = Ein Befehl kam zur falschen Zeit. Vielleicht fehlt die Anmeldung.
reply-504 =
    .name = Option nicht angeboten
    .meaning = Der Befehl ist bekannt, diese Form nicht. Oft ist es die Art der Anmeldung.
reply-505 =
    .name = Erst anmelden, oder Konto gesperrt
    .meaning = Einige Hoster meinen eine fehlende Anmeldung oder ein gesperrtes Konto.
reply-510 =
    .name = Falsche Adresse
    .meaning = Steht nicht im Standard. Die Adresse des Empfängers ist falsch.
reply-511 =
    .name = Kein solches Postfach
    .meaning = Steht nicht im Standard. Die Adresse gibt es nicht.
reply-512 =
    .name = Keine solche Domain
    .meaning = Steht nicht im Standard. Den Teil nach dem @ gibt es nicht.
reply-513 =
    .name = Adresse abgelehnt
    .meaning = Steht nicht im Standard. Die Adresse ist falsch geschrieben, oder eine Anmeldung fehlt.
reply-515 =
    .name = Adresse abgelehnt
    .meaning = Steht nicht im Standard. Die Adresse des Empfängers ist falsch.
reply-517 =
    .name = Absender abgelehnt
    .meaning = Steht nicht im Standard. Adresse oder Domain des Absenders wird nicht angenommen.
reply-520 =
    .name = Ein nie benutzter Entwurf
    .meaning = Ein Vorschlag, der nie Standard wurde: Mailsitzungen schneller beginnen.
reply-521 =
    .name = Hier werden keine Mails angenommen
    .meaning = Dieser Server nimmt keine Mails an. Manche senden das an gesperrte Absender.
reply-522 =
    .name = Das Postfach ist voll
    .meaning = Der Status 5.2.2 ohne Punkte.
reply-523 =
    .name = Verschlüsselung nötig
    .meaning = Anmeldung oder Nachricht braucht eine sichere Verbindung. Ein Server meint: zu lang.
reply-524 =
    .name = Anmeldung nur mit Verschlüsselung
    .meaning = Diese Art der Anmeldung braucht eine sichere Verbindung. OpenSMTPD meint: Der Verteiler lässt sich nicht auflösen.
reply-525 =
    .name = Konto abgeschaltet
    .meaning = Die Anmeldung stimmte, aber das Konto ist geschlossen.
reply-530 =
    .name = Erst anmelden
    .meaning = Eine Anmeldung oder eine sichere Verbindung fehlt.
reply-531 =
    .name = Zu viele Empfänger, oder Postfach voll
    .meaning = Steht nicht im Standard. Es kommt beides vor.
reply-533 =
    .name = Nicht erlaubt
    .meaning = Steht neben Status 5.7.1. Exim meint Adressen mit Buchstaben, die die andere Seite nicht annimmt.
reply-534 =
    .name = Die Anmeldung ist zu schwach
    .meaning = Eine stärkere Art der Anmeldung ist verlangt. Google meint App-Passwort oder Anmeldung im Browser.
reply-535 =
    .name = Die Anmeldung wurde abgelehnt
    .meaning = Benutzername, Passwort oder Art der Anmeldung wurde nicht angenommen.
reply-538 =
    .name = Anmeldung nur mit Verschlüsselung
    .meaning = Diese Art der Anmeldung braucht eine sichere Verbindung.
reply-540 =
    .name = Postfach zu, oder keine Verschlüsselung
    .meaning = Steht nicht im Standard. Rambler meint ein geschlossenes Postfach, Courier eine fehlende sichere Verbindung.
reply-541 =
    .name = Von einer Regel abgelehnt
    .meaning = Steht nicht im Standard. Ein Filter beim Empfänger hat die Nachricht abgelehnt.
reply-542 =
    .name = Empfänger abgelehnt
    .meaning = Steht nicht im Standard. Die Adresse des Empfängers wird nicht angenommen.
reply-546 =
    .name = Die Nachricht lief im Kreis
    .meaning = Steht nicht im Standard, ist aber üblich: Die Nachricht wurde zu oft weitergegeben.
reply-550 =
    .name = Abgelehnt: falsche Adresse oder eine Regel
    .meaning = Meist gibt es die Adresse nicht. Auch Spamfilter oder Regeln können der Grund sein.
reply-551 =
    .name = Das Postfach liegt anderswo
    .meaning = Der Empfänger ist nicht auf diesem Server. Vielleicht nennt die Antwort die neue Adresse. Manche meinen eine fehlende Anmeldung.
reply-552 =
    .name = Zu voll oder zu groß
    .meaning = Entweder das Postfach ist voll, oder die Nachricht ist zu groß.
reply-553 =
    .name = Adresse nicht erlaubt
    .meaning = Eine Adresse ist falsch geschrieben, als Absender nicht erlaubt oder nicht Sache dieses Servers.
reply-554 =
    .name = Abgelehnt
    .meaning = Nachricht oder Verbindung wurde abgelehnt, oft wegen Spamfiltern oder schlechten Rufs. Der Code nennt keinen Grund.
reply-555 =
    .name = Option nicht bekannt
    .meaning = Der Server kennt eine Option im Befehl nicht.
reply-556 =
    .name = Die Domain nimmt keine Mails an
    .meaning = Der Inhaber der Domain hat festgelegt, dass sie keine Mails annimmt.
reply-557 =
    .name = Ein nie benutzter Entwurf
    .meaning = Ein Vorschlag, der nie Standard wurde: Server nach Adressen fragen.
reply-560 =
    .name = Inhalt abgelehnt
    .meaning = Steht nicht im Standard. Etwas in der Nachricht ist nicht erlaubt.
reply-571 =
    .name = Von einem Filter oder einer Regel abgelehnt
    .meaning = Der Status 5.7.1 ohne Punkte.
reply-572 =
    .name = Von einer Regel abgelehnt
    .meaning = Steht nicht im Standard. Eine Regel hat die Nachricht abgelehnt.
reply-573 =
    .name = Erst anmelden
    .meaning = Der Status 5.7.3 ohne Punkte. Eine Anmeldung fehlt.
reply-577 =
    .name = Nicht weitergeleitet
    .meaning = Steht nicht im Standard. Für diesen Absender wird nicht weitergeleitet.
reply-585 =
    .name = Empfänger abgelehnt
    .meaning = Steht nicht im Standard. Die Adresse gibt es nicht.
reply-591 =
    .name = Absender auf einer Sperrliste
    .meaning = Steht nicht im Standard. Der sendende Server steht auf einer Sperrliste.

# Enhanced status codes; the first number is told apart by the digits below.

status-x-0-0 =
    .name = Kein Grund genannt
    .meaning = Nur die erste Zahl zählt: 2 ist ein Erfolg, 4 geht vorüber, 5 bleibt.
status-x-0-350 =
    .name = Abgelehnt von einem anderen Server
    .meaning = Microsoft 365 gibt die Antwort eines anderen Servers weiter.
status-x-1-0 =
    .name = Etwas mit einer Adresse
    .meaning = Mit 2 ist die Adresse in Ordnung. Mit 4 oder 5 wird Absender oder Empfänger nicht angenommen. Der Status nennt keinen Grund.
status-x-1-1 =
    .name = Kein solches Postfach
    .meaning = Den Teil vor dem @ gibt es in dieser Domain nicht.
status-x-1-2 =
    .name = Keine solche Domain
    .meaning = Den Teil nach dem @ gibt es nicht, oder er nimmt keine Mails an.
status-x-1-3 =
    .name = Adresse falsch geschrieben
    .meaning = Die Adresse des Empfängers hat nicht die Form einer Adresse.
status-x-1-4 =
    .name = Adresse nicht eindeutig
    .meaning = Die Adresse passt auf mehr als ein Postfach.
status-x-1-5 =
    .name = Adresse angenommen
    .meaning = Die Adresse des Empfängers stimmt.
status-x-1-6 =
    .name = Das Postfach ist umgezogen
    .meaning = Die Adresse nimmt keine Mails mehr an, und nichts wird weitergeleitet.
status-x-1-7 =
    .name = Absenderadresse falsch geschrieben
    .meaning = Die Adresse des Absenders hat nicht die Form einer Adresse.
status-x-1-8 =
    .name = Absenderdomain nicht gefunden
    .meaning = Die Absenderdomain ist unbekannt. Microsoft 365 meint: Das Konto darf nicht senden.
status-x-1-9 =
    .name = Weitergegeben, ohne weitere Berichte
    .meaning = Die Nachricht ging an einen Server, der keine Berichte sendet.
status-x-1-10 =
    .name = Die Domain nimmt keine Mails an
    .meaning = Die Domain nimmt keine Mails an. Exchange meint: Empfänger nicht gefunden.
status-x-1-11 =
    .name = Empfänger nicht gefunden
    .meaning = Microsoft 365 hat die Adresse nicht oder doppelt gefunden.
status-x-1-20 =
    .name = Mehrere Absenderadressen
    .meaning = Die Nachricht nennt mehrere Verfasser, aber keinen Absender.
status-x-1-90 =
    .name = Sendelimit für heute erreicht
    .meaning = Das Konto darf heute keinen weiteren Leuten schreiben.
status-x-1-351 =
    .name = Kein solches Postfach
    .meaning = Microsoft 365 gibt die Antwort eines anderen Servers weiter: Das Postfach gibt es nicht.
status-x-2-0 =
    .name = Etwas mit dem Postfach
    .meaning = Mit 2 ist das Postfach in Ordnung. Mit 4 oder 5 kann es die Nachricht nicht annehmen. Der Status nennt keinen Grund.
status-x-2-1 =
    .name = Das Postfach ist geschlossen
    .meaning = Das Postfach nimmt vorerst oder für immer keine Mails an.
status-x-2-2 =
    .name = Das Postfach ist voll
    .meaning = Nur der Inhaber kann Platz schaffen.
status-x-2-3 =
    .name = Zu groß für dieses Postfach
    .meaning = Dieses Postfach nimmt nur kleinere Nachrichten an.
status-x-2-4 =
    .name = Der Verteiler lässt sich nicht auflösen
    .meaning = Die Mitglieder einer Mailingliste waren nicht zu finden.
status-x-2-14 =
    .name = Falsche Weiterleitungsadresse
    .meaning = Das Postfach leitet an eine Adresse weiter, die nicht funktioniert.
status-x-2-20 =
    .name = Limit dieses Postfachs
    .meaning = Das Postfach nimmt von außen nur begrenzt Mails an.
status-x-2-121 =
    .name = Zu viel von einem Absender
    .meaning = Ein Absender hat dieser Person in einer Stunde zu viel geschrieben.
status-x-2-122 =
    .name = Zu viel für ein Postfach
    .meaning = Die Person bekommt in einer Stunde zu viele Mails.
status-x-3-0 =
    .name = Etwas mit dem Server
    .meaning = Mit 2 ist der Server in Ordnung. Mit 4 oder 5 hat er ein Problem. Der Status nennt keinen Grund.
status-x-3-1 =
    .name = Der Server ist voll
    .meaning = Das betrifft den ganzen Server, nicht nur ein Postfach.
status-x-3-2 =
    .name = Der Server nimmt gerade keine Mails an
    .meaning = Er ist überlastet, in Wartung oder nimmt nie Mails an.
status-x-3-3 =
    .name = Eine Funktion fehlt
    .meaning = Der Server kann nicht, was die Nachricht braucht.
status-x-3-4 =
    .name = Die Nachricht ist zu groß
    .meaning = Der Server nimmt nur kleinere Nachrichten an.
status-x-3-5 =
    .name = Der Server ist falsch eingestellt
    .meaning = Eine Einstellung beim Empfänger hält Mails auf, etwa eine, die auf sich selbst zeigt.
status-x-3-6 =
    .name = Mit anderer Priorität angenommen
    .meaning = Der Server hat die Priorität der Nachricht geändert.
status-x-3-190 =
    .name = Keine Kopien für ein Archiv
    .meaning = Kopien für ein Archiv sind hier nicht erlaubt.
status-x-4-0 =
    .name = Etwas mit dem Netz
    .meaning = Unterwegs gab es ein Problem. Der Status nennt keinen Grund.
status-x-4-1 =
    .name = Keine Antwort
    .meaning = Der andere Server antwortet nicht. Microsoft 365 meint mit 5.4.1: Empfänger nicht gefunden.
status-x-4-2 =
    .name = Die Verbindung riss ab
    .meaning = Die Server waren verbunden, dann riss die Verbindung ab.
status-x-4-3 =
    .name = Eine Abfrage misslang
    .meaning = Der Namensdienst (DNS) oder ein Verzeichnis antwortet nicht.
status-x-4-4 =
    .name = Kein Weg gefunden
    .meaning = Für diese Domain war kein Server zu finden.
status-x-4-5 =
    .name = Überlastet
    .meaning = Das Mailsystem ist überlastet. Gmail meint auch, dass das Sendelimit erreicht ist.
status-x-4-6 =
    .name = Die Nachricht lief im Kreis
    .meaning = Server haben sich die Nachricht hin- und hergereicht.
status-x-4-7 =
    .name = Die Zeit ist abgelaufen
    .meaning = Der sendende Server hat es lange versucht und aufgegeben.
status-x-4-8 =
    .name = Server nicht auf der Liste der Domain
    .meaning = Der Server passt nicht zu den Sicherheitsregeln der Domain (MTA-STS).
status-x-4-11 =
    .name = Zu viele Nachrichten aus Regeln
    .meaning = Regeln erzeugten Nachrichten, die weitere Nachrichten erzeugten.
status-x-4-12 =
    .name = Die Nachricht lief im Kreis
    .meaning = Die Nachricht wurde in Exchange zu oft weitergeleitet.
status-x-4-14 =
    .name = Die Nachricht lief im Kreis
    .meaning = Die Nachricht wurde in Microsoft 365 zu oft weitergegeben.
status-x-4-24 =
    .name = Keine Sicherheitskopie möglich
    .meaning = Für eine zweite Kopie fehlte der Platz. Der Server versucht es wieder.
status-x-4-25 =
    .name = Keine Sicherheitskopie möglich
    .meaning = Für eine zweite Kopie fehlte ein Server. Der Server versucht es wieder.
status-x-4-28 =
    .name = Keine Sicherheitskopie möglich
    .meaning = Eine zweite Kopie wurde abgebrochen. Der Server versucht es wieder.
status-x-4-300 =
    .name = Die Zeit ist abgelaufen
    .meaning = Microsoft 365 hat es lange versucht und aufgegeben.
status-x-4-310 =
    .name = Keine solche Domain
    .meaning = Den Teil nach dem @ gibt es im DNS nicht.
status-x-4-312 =
    .name = Eine Abfrage misslang
    .meaning = Das DNS der Empfängerdomain antwortet nicht brauchbar.
status-x-4-316 =
    .name = Verbindung abgelehnt
    .meaning = Der Server des Empfängers lässt keine Verbindung zu.
status-x-4-317 =
    .name = Keine sichere Verbindung
    .meaning = Verschlüsselung war nötig und kam nicht zustande.
status-x-4-318 =
    .name = Die Verbindung riss ab
    .meaning = Der andere Server hat mittendrin aufgelegt.
status-x-5-0 =
    .name = Etwas im Gespräch der Server
    .meaning = Mit 2 hat der Befehl geklappt. Mit 4 oder 5 haben sich die Server nicht verstanden. Outlook.com meint mit 5.5.0: Das Postfach gibt es nicht.
status-x-5-1 =
    .name = Befehl nicht erwartet
    .meaning = Der Befehl kam zur falschen Zeit oder ist nicht bekannt.
status-x-5-2 =
    .name = Befehl nicht lesbar
    .meaning = Der Befehl war falsch geschrieben.
status-x-5-3 =
    .name = Zu viele Empfänger
    .meaning = Die Nachricht hat zu viele Empfänger auf einmal.
status-x-5-4 =
    .name = Falsche Option
    .meaning = Etwas im Befehl ist nicht erlaubt oder nicht bekannt.
status-x-5-5 =
    .name = Versionen passen nicht zusammen
    .meaning = Die beiden Server sprechen verschiedene Versionen.
status-x-5-6 =
    .name = Anmeldezeile zu lang
    .meaning = Eine so lange Anmeldung ist nicht lesbar.
status-x-6-0 =
    .name = Etwas mit dem Inhalt
    .meaning = Mit 2 ist der Inhalt in Ordnung. Mit 4 oder 5 ist er nicht zustellbar. Der Status nennt keinen Grund.
status-x-6-1 =
    .name = Solcher Inhalt wird nicht angenommen
    .meaning = Die andere Seite nimmt diese Art von Inhalt oder Datei nicht an.
status-x-6-2 =
    .name = Sie müsste verändert werden
    .meaning = Die Nachricht müsste umgewandelt werden, und das ist nicht erlaubt.
status-x-6-3 =
    .name = Sie lässt sich nicht verändern
    .meaning = Die Nachricht müsste umgewandelt werden, und das kann der Server nicht.
status-x-6-4 =
    .name = Mit Änderungen zugestellt
    .meaning = Die Nachricht wurde umgewandelt, und etwas ging verloren.
status-x-6-5 =
    .name = Die Umwandlung misslang
    .meaning = Die Nachricht ließ sich nicht umwandeln.
status-x-6-6 =
    .name = Inhalt nicht gefunden
    .meaning = Ein Teil der Nachricht lag anderswo und fehlte.
status-x-6-7 =
    .name = Adresse mit Sonderzeichen
    .meaning = Die Adresse hat Buchstaben, die der Server nicht annimmt.
status-x-6-8 =
    .name = Antwort mit Sonderzeichen
    .meaning = Die Antwort hat Buchstaben, die das Programm nicht lesen kann.
status-x-6-9 =
    .name = Header mit Sonderzeichen
    .meaning = Der Header hat Buchstaben, die der nächste Server nicht annimmt.
status-x-6-10 =
    .name = Nicht in Gebrauch
    .meaning = Ein Doppel eines anderen Status, versehentlich registriert.
status-x-6-11 =
    .name = Falsche Zeilenenden
    .meaning = Der nächste Server nimmt solche Zeilenenden nicht an.
status-x-7-0 =
    .name = Etwas mit der Sicherheit
    .meaning = Mit 2 hat eine Anmeldung oder Prüfung geklappt. Mit 4 oder 5 sagt eine Sicherheitsregel Nein. Der Status nennt keinen Grund.
status-x-7-1 =
    .name = Nicht erlaubt
    .meaning = Eine Regel oder ein Filter hat Absender oder Nachricht abgelehnt. Das steht für fast jede Ablehnung.
status-x-7-2 =
    .name = Schreiben an diese Liste nicht erlaubt
    .meaning = Nur bestimmte Leute dürfen an diese Mailingliste schreiben.
status-x-7-3 =
    .name = Sicherheit passt nicht
    .meaning = Gesicherter Inhalt ließ sich nicht umwandeln. Exchange meint eine fehlende Anmeldung.
status-x-7-4 =
    .name = Sicherheitsfunktion fehlt
    .meaning = Der Server hat die verlangte Art der Anmeldung oder Sicherheit nicht.
status-x-7-5 =
    .name = Verschlüsselung misslang
    .meaning = Ein Schlüssel oder Zertifikat fehlte, war falsch oder nicht vertrauenswürdig.
status-x-7-6 =
    .name = Verschlüsselungsverfahren nicht bekannt
    .meaning = Der Server kennt diese Art der Verschlüsselung nicht.
status-x-7-7 =
    .name = Die Nachricht wurde verändert
    .meaning = Die Nachricht passt nicht zu ihrem Siegel.
status-x-7-8 =
    .name = Die Anmeldung wurde abgelehnt
    .meaning = Benutzername oder Passwort wurde nicht angenommen.
status-x-7-9 =
    .name = Die Anmeldung ist zu schwach
    .meaning = Eine stärkere Art der Anmeldung ist verlangt. Yahoo meint: Der Absender ließ sich nicht nachweisen.
status-x-7-10 =
    .name = Verschlüsselung nötig
    .meaning = Anmeldung oder Nachricht braucht eine sichere Verbindung.
status-x-7-11 =
    .name = Anmeldung nur mit Verschlüsselung
    .meaning = Diese Art der Anmeldung braucht eine sichere Verbindung.
status-x-7-12 =
    .name = Einmal anders anmelden
    .meaning = Eine andere Art der Anmeldung ist einmal nötig. Exchange meint: keine Absender von außen.
status-x-7-13 =
    .name = Konto abgeschaltet
    .meaning = Die Anmeldung stimmte, aber das Konto ist geschlossen.
status-x-7-14 =
    .name = Kein Vertrauen zwischen den Servern
    .meaning = Dem Server wird hier nicht vertraut. Google meint eine Anmeldung im Browser.
status-x-7-15 =
    .name = Priorität zu niedrig
    .meaning = Gerade werden nur dringendere Mails angenommen.
status-x-7-16 =
    .name = Zu groß für ihre Priorität
    .meaning = Eine Nachricht dieser Priorität darf nicht so groß sein.
status-x-7-17 =
    .name = Das Postfach hat einen neuen Inhaber
    .meaning = Die Adresse gehört jetzt jemand anderem.
status-x-7-18 =
    .name = Die Domain hat einen neuen Inhaber
    .meaning = Die Domain gehört jetzt jemand anderem.
status-x-7-19 =
    .name = Inhaber nicht geprüft
    .meaning = Der Server weiß nicht, ob der Inhaber noch derselbe ist.
status-x-7-20 =
    .name = Keine gültige Signatur
    .meaning = Keine DKIM-Signatur hat die Prüfung bestanden.
status-x-7-21 =
    .name = Signatur genügt nicht
    .meaning = Eine DKIM-Signatur hat bestanden, aber keine, die der Server annimmt.
status-x-7-22 =
    .name = Signatur einer anderen Domain
    .meaning = Die DKIM-Signatur gehört nicht zur Domain in From.
status-x-7-23 =
    .name = Server nicht auf der Liste der Domain
    .meaning = Nach SPF darf der Server nicht für die Domain senden.
status-x-7-24 =
    .name = Die Liste der Domain ist nicht lesbar
    .meaning = SPF ließ sich nicht prüfen: Der Record ist falsch, oder DNS antwortet nicht.
status-x-7-25 =
    .name = Der sendende Server hat keinen richtigen Namen
    .meaning = Sein Reverse-DNS fehlt oder passt nicht.
status-x-7-26 =
    .name = Der Absender ließ sich nicht nachweisen
    .meaning = Absenderprüfungen wie SPF und DKIM sind nicht bestanden.
status-x-7-27 =
    .name = Die Absenderdomain nimmt keine Mails an
    .meaning = Der Absender könnte keine Antwort bekommen. Gmail meint: SPF nicht bestanden.
status-x-7-28 =
    .name = Zu viele Mails auf einmal
    .meaning = Eine Flut ähnlicher Nachrichten kam an.
status-x-7-29 =
    .name = Das Siegel der Weiterleitung ist gebrochen
    .meaning = ARC ist nicht bestanden. Gmail meint eine fehlende Verschlüsselung.
status-x-7-30 =
    .name = Erzwungene Verschlüsselung nicht möglich
    .meaning = Der nächste Server kann keine Verschlüsselung zusichern (REQUIRETLS). Gmail meint: DKIM nicht bestanden.
status-x-7-32 =
    .name = From passt nicht
    .meaning = Weder SPF noch DKIM gehört zur Domain in From.
status-x-7-40 =
    .name = Kein DMARC-Record
    .meaning = Die Absenderdomain hat keinen DMARC-Record.
status-x-7-51 =
    .name = Nicht von einem erlaubten Server
    .meaning = Die Firma nimmt Mails nur von bestimmten Servern oder Zertifikaten an.
status-x-7-57 =
    .name = Erst anmelden
    .meaning = Gerät oder Programm muss sich bei Microsoft 365 anmelden.
status-x-7-60 =
    .name = Diese Absenderadresse darf nicht benutzt werden
    .meaning = Dieses Konto darf nicht unter dieser Adresse senden.
status-x-7-64 =
    .name = Nicht weitergeleitet
    .meaning = Microsoft 365 kennt den Server nicht als einen der Firma.
status-x-7-105 =
    .name = Absender von einem Gateway abgelehnt
    .meaning = Der Absender oder Server steht dort auf einer Liste.
status-x-7-124 =
    .name = Kein zugelassener Absender
    .meaning = Die Gruppe nimmt nur Mails bestimmter Absender an.
status-x-7-129 =
    .name = Kein zugelassener Absender
    .meaning = Der Empfänger nimmt nur Mails bestimmter Absender an.
status-x-7-133 =
    .name = Gruppe nur für Interne
    .meaning = Die Gruppe nimmt keine Mails von außen an.
status-x-7-134 =
    .name = Postfach nur für Interne
    .meaning = Das Postfach nimmt keine Mails von außen an.
status-x-7-135 =
    .name = Ordner nur für Interne
    .meaning = Der öffentliche Ordner nimmt keine Mails von außen an.
status-x-7-136 =
    .name = Kontakt nur für Interne
    .meaning = Der Empfänger nimmt keine Mails von außen an.
status-x-7-139 =
    .name = Diese Art der Anmeldung ist abgeschaltet
    .meaning = Microsoft nimmt das Passwort allein nicht mehr an, oder eine Regel sperrt es.
status-x-7-232 =
    .name = Sendelimit der Firma erreicht
    .meaning = Die Firma darf heute nicht mehr nach außen senden.
status-x-7-233 =
    .name = Sendelimit der Testfirma erreicht
    .meaning = Die Testfirma darf heute nicht mehr nach außen senden.
status-x-7-321 =
    .name = Keine Verschlüsselung angeboten
    .meaning = Der andere Server muss Verschlüsselung anbieten und tut es nicht.
status-x-7-322 =
    .name = Zertifikat abgelaufen
    .meaning = Das Zertifikat des anderen Servers ist zu alt.
status-x-7-323 =
    .name = Falscher TLSA-Record
    .meaning = Der DANE-Record der Domain passt nicht zu ihrem Zertifikat.
status-x-7-324 =
    .name = DNSSEC ist kaputt
    .meaning = Das DNS der Domain ließ sich nicht als echt nachweisen.
status-x-7-325 =
    .name = Zertifikat für einen anderen Namen
    .meaning = Das Zertifikat gilt nicht für diesen Server.
status-x-7-500 =
    .name = Gebremst
    .meaning = Microsoft 365 lässt diesen Server warten, bis er bekannt ist.
status-x-7-501 =
    .name = Absender wegen Spam gesperrt
    .meaning = Das Konto hat mutmaßlichen Spam gesendet und wurde gesperrt.
status-x-7-502 =
    .name = Absender gesperrt
    .meaning = Das Konto darf nicht mehr senden.
status-x-7-503 =
    .name = Absender gesperrt
    .meaning = Das Konto darf nicht mehr senden.
status-x-7-504 =
    .name = Empfänger abgelehnt
    .meaning = Die Adresse des Empfängers wird nicht angenommen.
status-x-7-505 =
    .name = Empfänger gesperrt
    .meaning = Dieser Empfänger darf keine Mails bekommen.
status-x-7-506 =
    .name = Falscher Name zur Begrüßung
    .meaning = Der sendende Server hat sich mit dem Namen des Empfängers gemeldet.
status-x-7-507 =
    .name = Server vom Empfänger gesperrt
    .meaning = Die Firma des Empfängers hat den sendenden Server gesperrt.
status-x-7-508 =
    .name = Zu viel über IPv6
    .meaning = Aus diesem Netzbereich kamen zu viele Mails.
status-x-7-509 =
    .name = Der Absender ließ sich nicht nachweisen
    .meaning = DMARC nicht bestanden, die Richtlinie sagt Nein.
status-x-7-510 =
    .name = Keine Mails über IPv6
    .meaning = Die Empfängerdomain nimmt Mails nur über IPv4 an.
status-x-7-511 =
    .name = Server von Microsoft gesperrt
    .meaning = Der sendende Server steht auf der Liste von Microsoft. Der Betreiber kann die Löschung beantragen.
status-x-7-512 =
    .name = Absenderadresse fehlt oder ist unlesbar
    .meaning = Die Nachricht braucht eine lesbare Adresse in From.
status-x-7-513 =
    .name = Server vom Empfänger gesperrt
    .meaning = Die Firma des Empfängers hat den sendenden Server gesperrt.
status-x-7-515 =
    .name = Absendernachweis genügt nicht
    .meaning = Outlook.com verlangt SPF, DKIM und DMARC von Massenversendern.
status-x-7-520 =
    .name = Weiterleiten nach außen nicht erlaubt
    .meaning = Die Firma lässt automatische Weiterleitungen nach außen nicht zu.
status-x-7-606 =
    .name = Server von Microsoft gesperrt
    .meaning = Der sendende Server steht auf der Liste von Microsoft. Der Betreiber kann die Löschung auf sender.office.com beantragen.
status-x-7-650 =
    .name = Wegen seines Rufs gebremst
    .meaning = Outlook.com begrenzt diesen Server wegen früherer Mails von ihm.
status-x-7-651 =
    .name = Wegen seines Rufs gebremst
    .meaning = Outlook.com begrenzt diesen Server wegen früherer Mails von ihm.
status-x-7-652 =
    .name = Zu viele Verbindungen
    .meaning = Der Server öffnet zu viele Verbindungen zu Outlook.com.
status-x-7-700 =
    .name = Firma gesperrt
    .meaning = Microsoft hat die Firma des Absenders gesperrt. Mit 4 ist ein Filter überlastet: Später kann es klappen.
status-x-7-705 =
    .name = Sendelimit der Firma erreicht
    .meaning = Microsoft hat die Firma des Absenders wegen Spam oder zu vieler Mails gesperrt.
status-x-7-708 =
    .name = Keine Mails von diesem Server
    .meaning = Microsoft nimmt keine Mails von diesem Server an, oft weil die Firma neu ist.
status-x-7-750 =
    .name = Domain nicht registriert
    .meaning = Die Firma des Absenders nutzt Domains, die bei Microsoft nicht registriert sind.
status-x-7-850 =
    .name = Während einer Prüfung zurückgehalten
    .meaning = Microsoft prüft diesen Server und nimmt vorerst keine Mails von ihm an.
status-x-7-900 =
    .name = Eine Regel der Firma
    .meaning = Eine Regel der Firma hat die Nachricht abgelehnt.

# The digits of a code that stands in no table.

digit-1 =
    .meaning = Bei Mails nicht benutzt. Früher hieß es: gehört, aber noch nicht erledigt.
digit-2 =
    .meaning = Ja: Es hat geklappt.
digit-3 =
    .meaning = So weit gut: Der Server wartet auf mehr.
digit-4 =
    .meaning = Jetzt nicht: Später kann dieselbe Nachricht durchkommen.
digit-5 =
    .meaning = Nein: Dieselbe Nachricht kommt nicht durch, solange sich nichts ändert.
second-digit-0 =
    .meaning = Es geht um die Form des Befehls.
second-digit-1 =
    .meaning = Es ist eine erbetene Auskunft.
second-digit-2 =
    .meaning = Es geht um die Verbindung.
second-digit-3 =
    .meaning = Der Standard lässt es offen. In der Praxis geht es um Anmeldung und Verschlüsselung.
second-digit-4 =
    .meaning = Der Standard lässt es offen. Was es heißt, bestimmt der Server.
second-digit-5 =
    .meaning = Es geht um das Mailsystem: ein Postfach, eine Nachricht oder eine Regel.

## Warnings about an answer

warning_code-contradicts-text =
    .message = Code und Worte passen nicht zusammen. Es gelten die Worte.
warning_client-explanation-overridden =
    .message = Das Mailprogramm nennt einen anderen Grund als der Server. Es gelten die Worte des Servers.
warning_truncated =
    .message = Der Text bricht ab. Der Rest könnte mehr verraten.
warning_too-long =
    .message = Der Text war zu lang. Gelesen wurde nur der Anfang.
warning_limit-reached =
    .message = Es gab mehr, als hier steht.
warning_backscatter =
    .message = Jemand hat wohl Ihre Adresse für diese Nachricht benutzt. Ihr Passwort müssen Sie deswegen nicht ändern.
warning_mixed-languages =
    .message = Der Text ist mehrsprachig. Vielleicht sagt er manches doppelt.
warning_decoding-damaged =
    .message = Einige Zeichen sind beschädigt. Sie wurden gelesen, so gut es ging.
warning_no-reason-given =
    .message = Der Server nennt keinen Grund, nur einen Code.
warning_outlook-file =
    .message = Outlook-Dateien (MSG) sind hier nicht lesbar: Speichern Sie die Nachricht als EML oder Text, oder kopieren Sie den Wortlaut.

## Shared sentences

# Who tries again, and when.
retry_nothing =
    .message = Es gibt nichts noch einmal zu senden.
retry_in-progress =
    .message = Noch ist nichts entschieden: Die Mailserver sprechen noch miteinander.
retry_delayed =
    .message = Die Zustellung wird weiter versucht{ $until ->
            [none] {""}
           *[known] , bis { $until }
        }. Sie müssen nicht noch einmal senden.
retry_server =
    .message = Sie müssen nichts tun: Der Mailserver versucht es von selbst noch einmal{ $wait ->
        [none] {""}
       *[known] { ", etwa " }{ $wait } später
    }{ $until ->
        [none] {""}
       *[known] { ", längstens bis " }{ $until }
    }.
retry_sender =
    .message = Von selbst geschieht nichts mehr. { $wait ->
            [none] Senden Sie die Nachricht später noch einmal
           *[known] Warten Sie etwa { $wait } und senden Sie die Nachricht dann noch einmal
        }.
retry_sender-after-change =
    .message = Von selbst geschieht nichts mehr. Senden Sie die Nachricht noch einmal, sobald das gelöst ist.
retry_never =
    .message = Ein weiterer Versuch findet nicht statt.
retry_temporary =
    .message = Das gibt sich oft von selbst. Ein Mailserver versucht es weiter, ein Mailprogramm nicht: { $wait ->
            [none] Senden Sie die Nachricht dort später noch einmal
           *[known] Warten Sie dort etwa { $wait } und senden Sie die Nachricht dann noch einmal
        }.
retry_unknown =
    .message = Der Text sagt nicht, ob es einen weiteren Versuch gibt.

# How sure the reading is.
certainty_likely =
    .message = Das ist die wahrscheinlichste Deutung der Antwort.
certainty_likely-but =
    .message = Das ist die wahrscheinlichste Deutung der Antwort. Sie kann auch heißen: „{ $first }“.
certainty_unsure =
    .message = Die Antwort sagt es nicht klar; das ist ihre beste Deutung.
certainty_either =
    .headline = Unklar: { $first } oder { $second }
    .message = Die Antwort lässt es offen. Entweder: „{ $first }“. Oder: „{ $second }“.
certainty_one-of-three =
    .message = Die Antwort lässt es offen. Entweder: „{ $first }“. Oder: „{ $second }“. Oder: „{ $third }“.

# A code that no table has; the meaning of its digits follows.
certainty_unlisted =
    .headline = Dieser Code steht in keiner Liste
    .message = Kein Standard kennt diesen Code, aber seine Ziffern verraten etwas.

# The lines of the note for the administrator.
note_happened =
    .message = Was passiert ist: { $title }
note_recipient =
    .message = Empfänger: { $title }
note_sender =
    .message = Absender: { $title }
note_domain =
    .message = Sendende Domain: { $title }
note_code =
    .message = Antwortcode: { $title }
note_status =
    .message = Erweiterter Status: { $title }
note_reply =
    .message = Antwort im Wortlaut: { $title }
note_command =
    .message = Antwort auf: { $title }
note_remote =
    .message = Antwortender Server: { $title }
note_ip =
    .message = Sendende IP laut Antwort: { $title }
note_reporter =
    .message = Gemeldet von: { $title }
note_provider =
    .message = Anbieter: { $title }
note_blocklist =
    .message = Sperrliste: { $title }
note_failed =
    .message = Nicht bestandene Prüfungen: { $title }
note_limit =
    .message = Größenlimit: { $title }
note_until =
    .message = Wird versucht bis: { $title }
note_rule =
    .message = Regel: { $title }
note_check-first =
    .message = Zuerst prüfen: { $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] Mehr über diese Antwort
       *[known] { $provider } über diese Antwort
    }
link_blocklist =
    .message = { $blocklist ->
        [none] Eintrag in der Liste suchen
       *[known] Eintrag bei { $blocklist } suchen
    }
link_provider =
    .message = { $provider ->
        [none] Hilfe zu nicht zugestellten Mails
       *[known] Hilfe von { $provider } zu nicht zugestellten Mails
    }

# Sizes and times.
value_bytes =
    .message = { $count ->
        [one] { $count } Byte
       *[other] { $count } Byte
    }
value_kilobytes =
    .message = { $count } kB
value_megabytes =
    .message = { $count } MB
value_gigabytes =
    .message = { $count } GB
value_seconds =
    .message = { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
value_minutes =
    .message = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
value_hours =
    .message = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
value_days =
    .message = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## Words of the element

ui_outcome =
    .failed = Nicht zugestellt
    .for-now = Vorerst nicht angenommen
    .delayed = Noch nicht zugestellt
    .delivered = Zugestellt
    .relayed = Weitergegeben
    .in-progress = Läuft noch
    .reported = Zur Kenntnis
    .unknown = Ausgang unbekannt
    .nothing = Nicht erkannt

# Shown instead of an answer.
ui_nothing =
    .headline = Hier steht nichts über eine Zustellung
    .summary = Fügen Sie die Antwort des Servers selbst ein: die Zeilen mit drei Ziffern, den Text der Meldung oder die ganze zurückgekommene Mail.

# Whose turn it is: the label, and the answers to the sender.
ui_turn =
    .label = Wer ist dran
    .sender = Sie
    .sender-admin = Die IT, die Ihr Mailsystem betreut
    .recipient = Der Empfänger
    .recipient-admin = Die IT der anderen Seite
    .nobody = Niemand: Sie müssen nichts tun
    .unknown = Das verrät der Text nicht

# The same answers to a help desk or an administrator.
ui_turn-other =
    .sender = Der Absender
    .sender-admin = Die Administration der sendenden Seite
    .recipient = Der Empfänger
    .recipient-admin = Die Administration der empfangenden Seite
    .nobody = Niemand: Es ist nichts zu tun
    .unknown = Das verrät der Text nicht

# Whether delivery is tried again: the label and the answers.
ui_again =
    .label = Neuer Versuch
    .server = Ja, durch den Mailserver
    .sender = Nur, wenn noch einmal gesendet wird
    .nobody = Nein
    .unknown = Unbekannt

# How sure the answer is: the label and the answers, then what it was read from.
ui_sure =
    .label = Wie sicher
    .high = Sicher
    .medium = Ziemlich sicher
    .low = Unsicher
ui_basis =
    .provider = Erkannt an einem Wortlaut, den nur dieser Anbieter benutzt.
    .text = Erkannt an den Worten des Servers.
    .enhanced-status = Erkannt am Statuscode: Die Worte sagen weniger.
    .reply-code = Nur am Antwortcode erkannt: Die Worte sagen nicht mehr.
    .none = Nichts im Text nennt einen Grund.

# What the text that was read is.
ui_kind =
    .reply = Gelesen als Antwort eines Mailservers.
    .code = Gelesen als bloßer Code.
    .transcript = Gelesen als Mitschnitt einer Sitzung zwischen Mailservern.
    .log = Gelesen als Zeilen aus dem Log eines Mailservers.
    .error = Gelesen als Meldung eines Mailprogramms.
    .notice = Gelesen als Text einer Unzustellbarkeitsmeldung.
    .message = Gelesen als ganze Mail.

# The four stations of the message, small under their pictures: to the sender, and to the other readers.
ui_station =
    .you = Sie
    .our-server = Ihr Server
    .their-server = Server dort
    .mailbox = Postfach
    .sender = Absender
    .sending-server = Sendender Server
    .receiving-server = Empfangender Server

# What became of the message at a station: one or two words below its name.
ui_state =
    .sent = gesendet
    .took-it = angenommen
    .arrived = angekommen
    .stopped = hier gestoppt
    .held = wartet hier
    .not-yet = noch nicht
    .not-reached = nicht erreicht
    .unknown = unbekannt

# Where it stopped for good, and where it got no further for now.
ui_stopped =
    .sending-server = Die Nachricht blieb beim sendenden Mailserver stehen.
    .between = Die Nachricht kam nicht vom sendenden Mailserver zu dem des Empfängers.
    .receiving-server = Die Nachricht blieb beim Mailserver des Empfängers stehen.
    .mailbox = Die Nachricht blieb vor dem Postfach stehen.
ui_held =
    .sending-server = Noch hat die Nachricht den sendenden Mailserver nicht verlassen.
    .between = Noch ist die Nachricht nicht vom sendenden Mailserver zu dem des Empfängers gelangt.
    .receiving-server = Noch ist die Nachricht nicht am Mailserver des Empfängers vorbei.
    .mailbox = Noch ist die Nachricht nicht im Postfach.
ui_way =
    .arrived = Die Nachricht kam durch.
    .passed-on = Die Nachricht wurde weitergegeben. Was danach kam, ist nicht bekannt.
    .talking = Die Server sprechen noch miteinander; entschieden ist noch nichts.
    .unknown = Der Text verrät nicht, wo die Nachricht stehen blieb.

# Titles of the parts.
ui_part =
    .steps = Was Sie tun können
    .alternatives = Es könnte auch sein
    .why = Warum wir das denken
    .words = Die Worte des Servers
    .note = Angaben für die IT
    .details = Technische Einzelheiten
    .original = Die Nachricht, um die es geht
    .recipients = Empfänger
    .results = Ergebnisse im Überblick
    .source = Der Text mit den entscheidenden Worten markiert

# Said before a remark.
ui_remark =
    .message = Hinweis

# What a marked piece of the text tells: names in a small legend.
ui_mark =
    .code = Antwortcode
    .enhanced-status = Statuscode
    .cause = Grund
    .provider = Anbieter
    .recipient = Empfänger
    .retry = Zeit bis zum neuen Versuch
ui_lines =
    .left-out = { $count ->
            [one] … { $count } Zeile ausgelassen …
           *[other] … { $count } Zeilen ausgelassen …
        }
    .only-deciding = Solange Adressen verborgen sind, erscheinen nur die entscheidenden Worte.

# Buttons. “Mask” is a switch: addresses, hosts and ids give way to placeholders.
ui_button =
    .copy = Als Text kopieren
    .copy-note = Angaben kopieren
    .mask = Adressen verbergen
    .more = { $count ->
            [one] { $count } weiteren zeigen
           *[other] { $count } weitere zeigen
        }
    .opens = öffnet einen neuen Tab

# Several recipients or results.
ui_recipients =
    .message = { $count ->
            [one] { $count } Empfänger
           *[other] { $count } Empfänger
        }
ui_results =
    .message = { $count ->
            [one] { $count } Ergebnis
           *[other] { $count } Ergebnisse
        }
ui_and-more =
    .message = { $count ->
            [one] und { $count } weiterer
           *[other] und { $count } weitere
        }

# Said aloud, and shown for some seconds, after a button was pressed.
ui_done =
    .copied = Die Antwort ist kopiert.
    .note-copied = Die Angaben für die IT sind kopiert.
    .not-copied = Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.
    .masked = Adressen sind verborgen.
    .shown = Adressen sind sichtbar.

# A label with its value.
ui_line =
    .message = { $title }: { $first }

# Labels of the facts. “Answer to” has a command as its value, such as RCPT.
ui_fact =
    .recipient = Empfänger
    .remote = Ablehnender Server
    .reporter = Meldender Server
    .code = Antwortcode
    .enhanced = Statuscode
    .cause = Ursache
    .lasting = Dauer
    .command = Antwort auf
    .provider = Anbieter
    .blocklist = Sperrliste
    .wait = Wartezeit
    .until = Wird versucht bis
    .deferrals = Frühere Versuche
    .rule = Regel
    .subject = Betreff
    .from = Von
    .date = Datum
    .message-id = Nachrichten-ID

# Whether the same message can succeed later: the values of “Lasting”.
ui_lasting =
    .permanent = dauerhaft
    .temporary = vorübergehend
    .success = Erfolg
    .unknown = unbekannt

## Words of the site around the element

site_page =
    .title = plainbounce: was der Mailserver sagen wollte
    .headline = Was wollte der Mailserver sagen?
    .intro = Ihre Mail kam zurück, oder ein Server hat in Codes geantwortet. Fügen Sie den Text hier ein und lesen Sie, was passiert ist, wer dran ist und was zu tun ist.
    .skip = Zum Eingabefeld springen
    .foot = plainbounce liest, was Mailserver sagen. Es ruft nur seine eigenen Dateien ab, speichert nichts und zählt niemanden.

# The pages of the site.
site_nav =
    .label = Seiten
    .one = Eine Nachricht
    .many = Viele auf einmal
    .reference = Nachschlagen
    .embed = Für Ihre eigene Website

# The box to paste into, and the buttons below it.
site_box =
    .label = Was der Server gesagt hat
    .help = Ein Code, eine Meldung, eine Logzeile, der Text einer Unzustellbarkeitsmeldung oder eine ganze Mail. Sie können auch eine Datei hier ablegen.
    .open = Datei öffnen
    .clear = Leeren
    .cleared = Geleert.
    .picker = Datei zum Lesen
    .private = Nichts verlässt diese Seite. Ihr Text wird in diesem Browser gelesen und weder gesendet noch gespeichert.

# About a file or a long text. $title is its name, $limit a size.
site_file =
    .pasted = Eingefügter Text, { $limit }: zu lang, um ihn hier zu zeigen
    .opened = Datei { $title }, { $limit }
    .too-long = { $title }, { $limit }: zu lang, um sie hier zu zeigen
    .cut = Gelesen werden die ersten { $limit }.
    .unreadable = Die Datei { $title } ließ sich nicht lesen. Vielleicht ist sie ein Ordner oder wurde verschoben.
    .many = Das ist mehr als eine Nachricht: Lesen Sie sie unter „Viele auf einmal“.

# Buttons that put an example into the box.
site_example =
    .label = Oder probieren Sie ein Beispiel
    .gmail-authentication = Ablehnung von Gmail
    .greylisting = Greylisting-Antwort
    .mailbox-full = Postfach voll
    .postfix-bounce = Unzustellbarkeitsmeldung
    .swaks = Mitschnitt einer Sitzung
    .postfix-log = Logzeile
    .microsoft-notice = Meldung von Microsoft 365
    .delivery-report = Ganze zurückgekommene Mail
    .nodemailer = Meldung eines Programms
    .bare-code = Bloßer Code
    .login-failed = Anmeldung abgelehnt

# For whom the answer is written, and in which language.
site_reader =
    .label = Geschrieben für
    .sender = Absender
    .helpdesk = Helpdesk
    .admin = Administration
    .language = Sprache

# The place of the answer, before there is one.
site_answer =
    .label = Was es bedeutet
    .welcome = Ihre Antwort erscheint hier, während Sie tippen
    .through = Kam die Nachricht an?
    .turn = Wer ist dran?
    .again = Gibt es einen neuen Versuch?
    .do = Was können Sie jetzt tun?
    .loading = Gleich geht es los …

# A link that carries the text behind its # sign.
site_share =
    .button = Link weitergeben
    .label = Ein Link zu dieser Antwort
    .help = Der Text steht im Link selbst, hinter dem Zeichen #. Kein Server bekommt ihn zu sehen, aber alle, die den Link haben, können ihn lesen.
    .mask = Adressen, Hosts und IDs verbergen
    .preview = Das steckt im Link
    .copy = Link kopieren
    .copied = Der Link ist kopiert.
    .too-long = Dieser Text ist zu lang für einen Link. Geben Sie stattdessen die entscheidenden Zeilen weiter.
    .close = Schließen
    .print = Drucken

# What the page has asked of the network.
site_network =
    .none = Seit sie bereit ist, hat diese Seite nichts abgerufen.
    .some = Abrufe, seit die Seite bereit ist: { $count }
    .offline = Bereit, auch ohne Verbindung zu arbeiten.
    .away = Sie sind offline. Hier funktioniert trotzdem alles.

# Many messages at once.
site_many =
    .headline = Was ging schief, und wie oft?
    .intro = Öffnen Sie einen Ordner mit Unzustellbarkeitsmeldungen, eine Postfachdatei oder ein Log. Alles wird hier im Browser gelesen und nach Ursache, Anbieter und Domain sortiert.
    .files = Dateien öffnen
    .folder = Ordner öffnen
    .drop = Oder legen Sie Dateien hier ab: .eml, .mbox, .log, .txt, .json, .csv
    .reading = { $title } wird gelesen
    .progress = { $first } von { $second }
    .cancel = Abbrechen
    .cancelled = Abgebrochen. Was bis dahin gelesen wurde, steht hier.
    .done = Alles ist gelesen.
    .results = Ergebnisse: { $count }
    .silent = Teile, die nichts über eine Zustellung sagen: { $count }
    .most = Die Liste zeigt die ersten { $count }. Die Summen zählen alle.
    .most-saved = Eine gespeicherte Datei enthält die ersten { $count }.
    .by-cause = Nach Ursache
    .by-provider = Nach Anbieter
    .by-domain = Nach Domain des Empfängers
    .cause = Ursache
    .provider = Anbieter
    .domain = Domain
    .recipient = Empfänger
    .outcome = Ausgang
    .count = Anzahl
    .share = Anteil
    .filter = Filtern
    .all = Alle
    .none = Nichts passt zum Filter.
    .no-provider = Unbekannt
    .others = Alle anderen
    .list = Die Ergebnisse einzeln
    .explain = Was es bedeutet
    .csv = Als CSV speichern
    .json = Als JSON speichern
    .mask = Adressen in den Dateien verbergen

# The reference.
site_reference =
    .headline = Alle Codes und was sie bedeuten
    .intro = Antwortcodes, Statuscodes und die Ursachen dahinter. Jeder Eintrag hat eine eigene Adresse, auf die Sie verlinken können.
    .find = Code oder Wort suchen
    .entries = Einträge: { $count }
    .some = { $first } von { $second } Einträgen
    .none = Nichts gefunden zu „{ $title }“
    .reply-codes = Antwortcodes
    .status-codes = Statuscodes
    .causes = Ursachen
    .first-digit = Erste Ziffer
    .second-digit = Zweite Ziffer
    .providers = Anbieter
    .tokens = Eigene Codes der Anbieter
    .classes = X steht für die erste Ziffer: 2 heißt Erfolg, 4 vielleicht später, 5 nein.
    .standard = Im Standard
    .not-standard = Nicht im Standard
    .registered = Registriert
    .not-registered = Nicht registriert
    .after = nach { $title }
    .code = Antwortcode
    .status = Statuscode
    .cause = Ursache
    .meaning = Bedeutung
