### Polish. Imperatives in the 2nd person singular ("Sprawdź"), "Twój" with a capital, as Gmail and Outlook do; no past tense that shows a gender.
### Never: fatal, nielegaln, błąd, błęd, czarna list, czarną list, czarnej list, przeprasz, przykro, niestety, twoja wina, twojej winy, po prostu, wystarczy, zaledwie, nieprawidłow, niepoprawn, niepowodz, odmówion, adresat, dedykowan, eskaluj, posiada, mejl, emaila, e-maila, maila, mailem, bounce, blacklist, proszę
###
### The pack is close to its limit: say a thing in the very words that another text has.
### Names (addresses, hosts, companies) take no ending: a noun before them carries the case ("serwer { -rx }" is "serwer odbiorcy" or
### "serwer Gmail"; "skrzynka { -who }", "domena { -dom }", "IP { -ip }", "adres { -from }", "dostawca poczty{ -svc }").
### $wait is an accusative ("5 minut", "1 minutę"): only after "za" and "odczekaj"; $until follows "do".

## Terms

# After "skrzynka", "adres" in any case.
-who = { $recipient ->
        [none] odbiorcy
       *[known] { $recipient }
    }
# After "serwer" in any case: for people; for help desk and administrator.
-rx = { $provider ->
        [none] odbiorcy
       *[known] { $provider }
    }
-srv = { $server ->
        [none] { $provider ->
            [none] odbiorcy
           *[known] { $provider }
        }
       *[known] { $server }
    }
# After "dostawca poczty" in any case.
-svc = { $provider ->
        [none] {""}
       *[known] {" "}{ $provider }
    }
# After "serwer": where the sender logs in.
-log = { $server ->
        [none] { $provider ->
            [none] dostawcy poczty
           *[known] { $provider }
        }
       *[known] { $server }
    }
-at = { $provider ->
        [none] {""}
       *[known] {" w "}{ $provider }
    }
# After "IP", "domena", "adres".
-ip = { $ip ->
        [none] nadawcy
       *[known] { $ip }
    }
-dom = { $domain ->
        [none] nadawcy
       *[known] { $domain }
    }
-from = { $sender ->
        [none] nadawcy
       *[known] { $sender }
    }
-account = { $sender ->
        [none] {""}
       *[known] {" "}{ $sender }
    }
# After "lista blokad" in any case.
-bl = { $blocklist ->
        [none] {""}
       *[known] {" "}{ $blocklist }
    }
-listed = { $listed ->
        [none] IP { -ip }
       *[known] { $listed }
    }
# Values for commands.
-host = { $server ->
        [none] HOST
       *[known] { $server }
    }
-d = { $domain ->
        [none] domena z From
       *[known] { $domain }
    }
-wt = { $wait ->
        [none] kilka minut
       *[known] { $wait }
    }

# Whole steps.
-wait = { $retry ->
        [server] Nic nie trzeba robić: serwer poczty sam ponowi próbę.
        [sender] Odczekaj { -wt } i wyślij wiadomość ponownie.
        [nobody] Wyślij wiadomość ponownie później: sama nie wyjdzie.
       *[none] Odczekaj { $wait ->
            [none] godzinę lub dwie
           *[known] { $wait }
        }: to często mija samo.
    }
-tell-wait = { $retry ->
        [server] Powiedz użytkownikowi, by czekał: serwer sam ponawia próby, często przez kilka dni.
        [sender] Powiedz użytkownikowi, by wysłał wiadomość ponownie za { -wt }.
        [nobody] Powiedz użytkownikowi, by wysłał wiadomość ponownie później: sama nie wyjdzie.
       *[none] Zapytaj, gdzie użytkownik to zobaczył. Serwer sam ponawia próby, program pocztowy nie.
    }
-admin-wait = { $retry ->
        [sender] Wyślij ponownie za { -wt }: ten klient nie ma kolejki.
        [nobody] Wyślij ponownie: w kolejce już jej nie ma.
       *[none] Zostaw ją w kolejce i zajrzyj do logu za { -wt }.
    }
-when-room = { $retry ->
        [server] Nie wysyłaj ponownie: próby trwają jeszcze kilka dni.
       *[other] Wyślij wiadomość ponownie, gdy zwolni się miejsce.
    }
-other-way = Skontaktuj się z tą osobą inaczej: przez telefon lub czat.
-ask = Zapytaj tę osobę inną drogą o aktualny adres.
-allow = Poproś tę osobę inną drogą, by zezwoliła na Twój adres.
-note = Przekaż notatkę poniżej administratorowi swojej poczty.
-note-them = Poproś odbiorcę, by przekazał notatkę poniżej swojemu administratorowi.
-letters = Sprawdź adres litera po literze: kropki, cyfry i część po @.
-part = Sprawdź tymczasem część adresu po @.
-pass = Nie zmieniaj z tego powodu hasła: z kontem wszystko w porządku.
-pass-hd = Nie każ zmieniać hasła: z kontem wszystko w porządku.
-other-account = Napisz tymczasem z konta u innego dostawcy poczty.
-link = Pomóż użytkownikowi udostępnić pliki przez link.
-pwd-again = Wpisz hasło od nowa w programie pocztowym, także dla serwera poczty wychodzącej.
-app-pwd = Wpisz je w programie pocztowym zamiast zwykłego hasła.
-window = Zaktualizuj program pocztowy, usuń konto i dodaj je ponownie: powinno się otworzyć okno logowania.
-queue = Zostaw ją w kolejce

## The recipient

mailbox-unknown =
    .short = adres jest zły
    .headline = Taki adres nie istnieje{ -at }
    .summary = Na serwerze { -rx } nie ma skrzynki { $recipient ->
            [none] o tej nazwie
           *[known] { $recipient }
        }, więc wiadomość nie dotarła.
    .step-1 = { -letters }
    .step-2 = { -ask }
    .step-3 = Usuń stary wpis z książki adresowej.
    .avoid = Nie wysyłaj ponownie na ten adres: odpowiedź będzie ta sama.
mailbox-unknown_helpdesk =
    .summary = Serwer { -srv } nie zna skrzynki { $recipient ->
            [none] o tej nazwie
           *[known] { $recipient }
        }. Sama poczta działa.
    .step-1 = Porównaj adres z tym, który działał: literówka, nowe nazwisko, zamknięte konto.
    .step-2 = Poproś, by użytkownik wpisał adres ręcznie.
    .step-3 = Wyjaśnij, że skrzynkę może tam utworzyć tylko strona odbiorcy.
mailbox-unknown_admin =
    .summary = Serwer { -srv } odrzucił adres { -who }: nie ma takiej skrzynki, aliasu ani grupy.
    .step-1 = Poszukaj adresu w swoich aliasach, przekierowaniach i listach. Usuń, jeśli jest nieaktualny.
    .step-2 = Sprawdź przez „dig MX” domeny odbiorcy, czy poczta domeny { -dom } trafiła na właściwy MX.
    .step-3 = Wstrzymaj wysyłkę po pierwszej odmowie. Wielu nieznanych odbiorców szkodzi reputacji IP.
mailbox-unknown_gmail =
    .step-1 = Sprawdź część przed @: litery i cyfry. W gmail.com kropki nie mają znaczenia.
    .step-2 = Sprawdź część po @: gmail.com czy własna domena firmy.
    .step-3 = { -ask }
mailbox-unknown_gmail_admin =
    .step-1 = Wstrzymaj wysyłkę na adres { -who } i usuń go ze swoich list.
    .step-2 = Jeśli domena to Twój Google Workspace: poszukaj użytkownika, aliasu lub grupy w konsoli administracyjnej.
    .step-3 = Jeśli w Google jest tylko część użytkowników: ustaw dla reszty dostarczanie dzielone w Gmail, Routing.
mailbox-unknown_microsoft365 =
    .summary = Microsoft 365 nie zna w tej firmie { $recipient ->
            [none] nikogo o takim adresie
           *[known] adresu { $recipient }
        }.
    .step-1 = Usuń podpowiedź, którą Outlook pokazuje dla tej osoby, i wpisz adres od nowa.
    .step-2 = { -ask }
    .step-3 = Jeśli adres jest dobry, poproś tę osobę o kontakt z administratorem: może go tam brakować.
mailbox-unknown_microsoft365_admin =
    .summary = Dzierżawa odbiorcy nie zna adresu { -who }. 5.4.1 daje brzeg sieci, 5.1.10 katalog.
    .step-1 = Poszukaj adresu w tej dzierżawie: użytkownicy, grupy, kontakty, aliasy.
    .step-2 = Jeśli część skrzynek jest gdzie indziej: ustaw domenę jako przekaźnik wewnętrzny lub zsynchronizuj adresy.
    .step-3 = Sprawdź, czy domena jest w tej dzierżawie zweryfikowana i czy jej MX tam wskazuje.
mailbox-unknown_exchange_admin =
    .step-1 = Uruchom „Get-Recipient” z adresem { -who } po stronie odbiorcy, także dla ukrytych obiektów.
    .step-2 = Jeśli podpowiedź Outlooka ma adres X.500: dodaj go skrzynce jako X500.
    .step-3 = Sprawdź akceptowaną domenę i zasady adresów.
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing nie ma reguły dla adresu { -who }.
    .step-1 = Dodaj adres w Email Routing albo włącz regułę catch-all.
    .step-2 = Sprawdź, czy adres docelowy jest zweryfikowany.
mailbox-unknown_outlook =
    .step-1 = Sprawdź część po @: outlook.com, hotmail.com i live.com to różne skrzynki.
    .step-2 = Zapytaj tę osobę inną drogą o aktualny adres. Microsoft zamyka nieużywane skrzynki.

mailbox-moved =
    .short = adres się zmienił
    .headline = Ta osoba ma nowy adres
    .summary = Skrzynka { -who } nie jest już używana, a poczta nie jest z niej przekazywana.
    .step-1 = Przeczytaj odpowiedź serwera poniżej: może podawać nowy adres.
    .step-2 = Jeśli go nie ma, zapytaj tę osobę inną drogą i popraw książkę adresową.
mailbox-moved_helpdesk =
    .step-1 = Poszukaj w odpowiedzi nowego adresu i podaj go użytkownikowi.
    .step-2 = Poproś, by najpierw potwierdził go u tej osoby: tekst mógł napisać każdy.
mailbox-moved_admin =
    .summary = Według serwera { -srv } adres { -who } się zmienił. Odpowiedź 551 może podać nowy (RFC 5321 §3.4).
    .step-1 = Zmień adres w aliasach, przekierowaniach i listach, gdy właściciel go potwierdzi.
    .step-2 = Jeśli to Twój serwer: ustaw przekierowanie albo odrzucaj z 5.1.6 bez adresu.

mailbox-disabled =
    .short = skrzynka jest zamknięta
    .headline = Skrzynka jest wyłączona
    .summary = Skrzynka { -who } istnieje, ale serwer { -rx } nie wpuszcza do niej poczty.
    .step-1 = Zapytaj tę osobę inną drogą o działający adres.
    .step-2 = Powiedz jej, że skrzynka nie przyjmuje poczty: może o tym nie wiedzieć.
    .avoid = Nie usuwaj jeszcze kontaktu: skrzynki często są otwierane ponownie.
mailbox-disabled_helpdesk =
    .step-1 = Wyjaśnij, że adres jest dobry, ale skrzynka zamknięta. Otworzyć ją może tylko właściciel.
    .step-2 = Pomóż użytkownikowi skontaktować się z tą osobą inaczej.
    .step-3 = Jeśli to Twoja domena, poszukaj na liście użytkowników: opłaty, odejście z pracy, blokada.
mailbox-disabled_admin =
    .summary = Serwer { -srv } zna adres { -who }, ale dostarczanie wyłączono: blokada, opłaty lub długi brak użycia.
    .step-1 = Usuń adres na razie z list i spróbuj ponownie za kilka tygodni.
    .step-2 = Jeśli skrzynka jest Twoja: sprawdź licencję, blokadę logowania, limit i ograniczenia dostarczania.
mailbox-disabled_inactive =
    .headline = Skrzynka zbyt długo nie była używana
    .summary = Skrzynka { -who } zbyt długo nie była używana i jest zamknięta.
    .step-1 = { -ask }
    .step-2 = Powiedz jej, że zalogowanie się może znów otworzyć skrzynkę.
mailbox-disabled_inactive_admin =
    .step-1 = Usuń adres { -who } ze swoich list: zamknięte skrzynki bywają potem pułapkami na spam.
    .step-2 = Usuń odbiorców, którzy od roku niczego nie otworzyli.
mailbox-disabled_suspended =
    .headline = Skrzynka została zawieszona
    .summary = Dostawca zablokował skrzynkę { -who }. Nie podaje powodu.
    .step-1 = Skontaktuj się z tą osobą inaczej: tylko ona może to wyjaśnić ze swoim dostawcą poczty.
mailbox-disabled_suspended_admin =
    .step-1 = Jeśli konto jest Twoje: poszukaj u dostawcy blokady za spam, nadużycia lub zaległe opłaty.
    .step-2 = Jeśli zostało przejęte: zmień hasło, zakończ sesje, usuń obce przekierowania, potem poproś o odblokowanie.

mailbox-full =
    .short = skrzynka jest pełna
    .headline = Skrzynka odbiorcy jest pełna
    .summary = W skrzynce { -who } nie ma już miejsca. Zwolnić je musi właściciel.
    .step-1 = Powiedz tej osobie inną drogą, że jej skrzynka jest pełna.
    .step-2 = { -when-room }
    .avoid = Nie wysyłaj raz za razem: bez miejsca nic nie wejdzie.
mailbox-full_helpdesk =
    .step-1 = Wyjaśnij, że adres i wiadomość są w porządku.
    .step-2 = Poproś o kontakt z odbiorcą przez telefon lub inny adres: tylko właściciel może zwolnić miejsce.
    .step-3 = Sprawdź limit miejsca, jeśli to jedna z Twoich skrzynek.
mailbox-full_admin =
    .summary = Skrzynka { -who } przekroczyła limit miejsca na serwerze { -srv }.
    .step-1 = Jeśli jest Twoja: zwiększ limit lub opróżnij kosz, spam i archiwum. Poszukaj pętli lub zalewu poczty.
    .step-2 = Jeśli nie: zostaw 4.2.2 w kolejce. Po 5.2.2 spróbuj za kilka dni.
    .step-3 = Usuń adres z list, gdy jest pełna od tygodni.
mailbox-full_gmail =
    .summary = Odbiorcy skończyło się miejsce na dane Google. Dzielą je Gmail, Dysk i Zdjęcia.
    .step-1 = Powiedz tej osobie inną drogą, że zwolni miejsce na one.google.com/storage.
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = Zwolnij miejsce na koncie: Dysk i Zdjęcia też się liczą.
    .step-2 = Jeśli to Twój Workspace: sprawdź limit użytkownika w konsoli administracyjnej, Miejsce na dane.
mailbox-full_icloud =
    .summary = Odbiorcy skończyło się miejsce w iCloud. Poczta dzieli je ze zdjęciami i kopiami zapasowymi.
    .step-1 = Powiedz tej osobie inną drogą, że zwolni miejsce w ustawieniach iCloud na swoim urządzeniu.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Sprawdź skrzynkę w centrum administracyjnym Exchange: rozmiar, limit, Elementy do odzyskania.
    .step-2 = Włącz archiwum lub nadaj licencję na większą skrzynkę.
    .step-3 = Jeśli skrzynka nie jest Twoja: spróbuj za kilka dni.

recipient-refused =
    .short = odbiorca odmówił
    .headline = Strona odbiorcy nie przyjęła tej wiadomości
    .summary = Adres { -who } istnieje, ale reguła nie wpuszcza tam tego nadawcy.
    .step-1 = { -allow }
    .step-2 = Zapytaj, jakiego innego adresu lub formularza użyć.
    .avoid = Nie pisz z innych adresów, by to obejść.
recipient-refused_helpdesk =
    .step-1 = Sprawdź, czy inni mogą pisać do tego odbiorcy. Jeśli tak, blokowany jest tylko ten nadawca.
    .step-2 = Wyjaśnij, że na adres musi zezwolić odbiorca lub jego administrator.
    .step-3 = Podaj użytkownikowi notatkę poniżej do przekazania.
recipient-refused_admin =
    .summary = Serwer { -srv } odrzucił wiadomość na adres { -who } z powodu reguły odbiorcy lub jego organizacji.
    .step-1 = Podaj administratorowi odbiorcy czas, nadawcę i odpowiedź. Poproś o wpis zezwalający.
    .step-2 = Wyślij test z innego adresu swojej domeny: pokaże, czy blokowany jest adres, czy domena.
    .step-3 = Jeśli to Twoja strona: przejrzyj blokady użytkownika, domeny i bramki.
recipient-refused_mimecast_admin =
    .step-1 = Podaj administratorowi odbiorcy numer w nawiasie po „mimecast-smtp-error-codes”.
    .step-2 = Poproś o zasadę Permitted Senders w Mimecast.

group-restricted =
    .short = grupa jest zamknięta
    .headline = Ta grupa przyjmuje pocztę tylko od członków
    .summary = Adres { -who } to grupa, lista lub adres wewnętrzny. Przyjmuje pocztę tylko od wybranych nadawców{ $sender ->
            [none] {""}
           *[known] , a adres { $sender } do nich nie należy
        }.
    .step-1 = Wyślij z adresu, który należy do grupy, jeśli masz ich kilka.
    .step-2 = Poproś właściciela lub członka grupy, by Cię dodał albo przekazał wiadomość.
group-restricted_helpdesk =
    .step-1 = Zapytaj, z jakiego adresu wysłano: członkowie często piszą z innego.
    .step-2 = Podaj użytkownikowi właściciela grupy albo niech zapyta członka.
    .step-3 = Wyjaśnij, że sama wiadomość jest w porządku.
group-restricted_admin =
    .summary = Adres { -who } przyjmuje pocztę tylko od wskazanych lub uwierzytelnionych nadawców. Adres { -from } do nich nie należy.
    .step-1 = Jeśli grupa jest Twoja: wpuść nadawców z zewnątrz lub dodaj adres { -from } do dozwolonych.
    .step-2 = Jeśli wysłał to Twój skaner lub program: niech się loguje.
    .step-3 = Jeśli nie jest Twoja: zapytaj właściciela grupy.
group-restricted_microsoft365_admin =
    .step-1 = Otwórz grupę w centrum administracyjnym Exchange, Ustawienia, Zarządzanie dostarczaniem. Wpuść nadawców spoza organizacji lub dodaj tego.
    .step-2 = Albo uruchom Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Sprawdź „Ograniczenia dostarczania wiadomości”, jeśli to skrzynka, a nie grupa.
group-restricted_exchange_admin =
    .step-1 = Uruchom Set-DistributionGroup -RequireSenderAuthenticationEnabled $false, by wpuścić nadawców z zewnątrz.
    .step-2 = Sprawdź AcceptMessagesOnlyFrom i podobne: mówią, kto może pisać.
group-restricted_gmail_admin =
    .step-1 = Otwórz grupę na groups.google.com, Ustawienia grupy, i sprawdź, kto może publikować.
    .step-2 = Jeśli grupa jest Twoja: pozwól pisać każdemu w internecie lub dodaj adres { -from } jako członka.
    .step-3 = Sprawdź wiadomości oczekujące: wstrzymaną można tam zatwierdzić.

address-invalid =
    .short = w adresie jest literówka
    .headline = Adres jest źle zapisany
    .summary = Serwer poczty nie rozumie adresu{ $recipient ->
            [none] {""}
           *[known] {" "}„{ $recipient }”
        }. Ma mieć postać nazwa@example.com, bez spacji.
    .step-1 = Poszukaj spacji, przecinków, cudzysłowów, braku @ lub kropki na końcu.
    .step-2 = Wpisz adres ręcznie: kopia może mieć niewidoczne znaki.
    .step-3 = Popraw go w książce adresowej.
address-invalid_helpdesk =
    .step-1 = Poproś, by użytkownik przeczytał adres na głos lub wpisał go ręcznie.
    .step-2 = Poszukaj średnika, nazwy bez cudzysłowu lub dwóch adresów razem.
    .step-3 = Sprawdź książkę adresową: po imporcie zostaje „mailto:” lub „SMTP:”.
address-invalid_admin =
    .summary = Serwer { -srv } nie może odczytać adresu{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } według RFC 5321 §4.1.2.
    .step-1 = Przeczytaj w logu wiersz RCPT TO: spacje, litery spoza ASCII, brak < i >, dwie kropki.
    .step-2 = Usuwaj spacje i sprawdzaj adresy, gdy program je czyta.
    .step-3 = Jeśli są litery spoza ASCII: domenę zapisz jako „xn--…”, część przed @ wymaga wszędzie SMTPUTF8.

mailbox-busy =
    .short = skrzynka jest zajęta
    .headline = Skrzynka nie może teraz przyjąć poczty
    .summary = Skrzynka { -who } istnieje, ale jest w użyciu lub przenoszona. Zwykle to mija.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Zgłoś to stronie odbiorcy dopiero, gdy trwa ponad dobę.
mailbox-busy_admin =
    .summary = Serwer { -srv } zna adres { -who }, ale nie może teraz zapisać do skrzynki: blokada, przenoszenie.
    .step-1 = { -admin-wait }
    .step-2 = Jeśli skrzynka jest Twoja: poszukaj starej blokady, migracji lub zawieszonej bazy.

address-unverified =
    .short = adres jest sprawdzany
    .headline = Adresu nie udało się jeszcze sprawdzić
    .summary = Serwer { -rx } sprawdza każdy adres, zanim przyjmie pocztę. Dla adresu { -who } nie ma jeszcze wyniku.
    .step-1 = { -wait }
    .step-2 = Sprawdź tymczasem pisownię adresu.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Nie mów, że adres jest zły: nikt jeszcze tego nie wie.
address-unverified_admin =
    .summary = Serwer { -srv } nie ma jeszcze wyniku sondy dla adresu { -who }: brak odpowiedzi na czas.
    .step-1 = { -admin-wait }
    .step-2 = Jeśli to Twoja bramka: wyślij z niej RCPT TO do serwera skrzynek i sprawdź pamięć.
    .step-3 = Jeśli sonduje Postfix: sprawdź unverified_recipient_reject_code i address_verify.

owner-changed =
    .short = właściciel się zmienił
    .headline = Ten adres należy już do kogoś innego
    .summary = Skrzynka { -who } lub jej domena zmieniła właściciela. Wiadomość zatrzymano, by chronić jej treść.
    .step-1 = Zapytaj tę osobę o nowy adres, przez telefon lub osobiście.
    .step-2 = Zmień adres wszędzie tam, gdzie służy Ci do logowania.
    .avoid = Nie wysyłaj nic prywatnego na stary adres: czyta go teraz ktoś obcy.
owner-changed_helpdesk =
    .step-1 = Wyjaśnij, że skrzynkę może teraz czytać ktoś obcy.
    .step-2 = Poproś, by użytkownik potwierdził nowy adres inną drogą i zmienił go na swoich kontach.
owner-changed_admin =
    .summary = Test Require-Recipient-Valid-Since (RFC 7293) nie przeszedł dla adresu { -who }: właściciel jest nowszy niż podana data.
    .step-1 = Nie wysyłaj tam nic osobistego, zwłaszcza resetów hasła.
    .step-2 = Poproś użytkownika o potwierdzenie nowego adresu po innym sposobie logowania.

domain-unknown =
    .short = domena jest zła
    .headline = Część po @ nie istnieje
    .summary = Nie ma serwera poczty dla części po @{ $recipient ->
            [none] {""}
           *[known] {" w adresie "}{ $recipient }
        }.
    .step-1 = Sprawdź część po @: o literę za dużo lub za mało albo zła końcówka.
    .step-2 = Poszukaj aktualnej domeny na stronie tej firmy lub w jej ostatnim liście.
    .step-3 = { -ask }
domain-unknown_helpdesk =
    .step-1 = Sprawdź domenę w przeglądarce i narzędziu DNS: literówka, wygasła czy usunięta?
    .step-2 = Poproś, by użytkownik wpisał adres ręcznie.
    .step-3 = Zgłoś to wyżej, jeśli u innych domena działa: wtedy zawodzi DNS po stronie nadawcy.
domain-unknown_admin =
    .summary = DNS nie ma dla domeny adresu { -who } ani MX, ani rekordu adresu.
    .step-1 = Uruchom „dig MX”, „dig A” i „dig AAAA” dla domeny na publicznym resolverze i na własnym.
    .step-2 = Jeśli zawodzi tylko własny: wyczyść pamięć, sprawdź DNSSEC i przekazywanie.
    .step-3 = Jeśli domena jest Twoja: sprawdź datę ważności, delegację i rekord MX.
domain-unknown_nxdomain =
    .summary = Nazwa po @{ $recipient ->
            [none] {""}
           *[known] {" w adresie "}{ $recipient }
        } nie jest używana. Nikt jej nie kupił albo wygasła.
domain-unknown_typo =
    .headline = Część po @ wygląda na literówkę
    .summary = Adres { $recipient ->
            [none] {""}
           *[known] { $recipient }{" "}
        }przypomina znaną domenę pocztową, ale z literówką.
    .step-1 = Popraw część po @ i wyślij wiadomość ponownie.
    .step-2 = Popraw ją też w książce adresowej.
domain-unknown_no-mx =
    .headline = Ta domena nie ma serwera poczty
    .summary = Domena po @ istnieje, ale nie wskazuje serwera, który przyjmuje pocztę.
    .step-1 = Sprawdź pisownię: poczta może działać w dłuższej lub krótszej formie domeny.
    .step-2 = Powiedz tej osobie, że jej domena nie ma serwera poczty, jeśli adres na pewno jest dobry.
domain-unknown_no-mx_admin =
    .summary = Domena adresu { -who } istnieje, ale nie ma MX ani zastępczego rekordu adresu.
    .step-1 = Uruchom „dig MX” i „dig A” dla domeny, a o wynik zapytaj jej właściciela.
    .step-2 = Jeśli domena jest Twoja: opublikuj MX na nazwę hosta z rekordem A, nie IP ani CNAME.

domain-no-mail =
    .short = domena nie ma poczty
    .headline = Ta domena nie przyjmuje poczty
    .summary = Właściciel domeny po @ ogłosił, że nie przyjmuje ona żadnej poczty.
    .step-1 = Sprawdź pisownię: firma może mieć dla poczty inną domenę.
    .step-2 = Poszukaj na jej stronie właściwego adresu lub formularza.
domain-no-mail_helpdesk =
    .step-1 = Wyjaśnij, że w tej domenie nie działa żaden adres: nie chodzi o jedną osobę.
    .step-2 = Pomóż znaleźć domenę, której firma używa do poczty.
domain-no-mail_admin =
    .summary = Domena ma null MX (kropka zamiast hosta) albo host odpowiada wszystkim 521 (RFC 7504, RFC 7505).
    .step-1 = Uruchom „dig MX” dla domeny. Sama kropka jako host znaczy: celowo bez poczty.
    .step-2 = Usuń domenę ze swoich list.
    .step-3 = Jeśli domena jest Twoja i ma przyjmować pocztę: zastąp null MX swoim hostem.

## The sender’s account and address

sender-refused =
    .short = adres nadawcy odrzucono
    .headline = Adres nadawcy nie został przyjęty
    .summary = Serwer { -rx } nie przyjmuje poczty z adresu { -from }. Może wyglądać tam na podrobiony albo być na prywatnej liście.
    .step-1 = Sprawdź litera po literze adres w polu Od w programie pocztowym.
    .step-2 = { -allow }
    .step-3 = { -note }
    .avoid = { -pass }
sender-refused_helpdesk =
    .step-1 = Sprawdź, czy adres w polu Od istnieje i przyjmuje odpowiedzi.
    .step-2 = Wyślij test z innego adresu tej domeny: pokaże, czy blokowany jest adres, czy domena.
    .step-3 = Zgłoś to wyżej, jeśli blokowana jest domena: jej DNS może nie działać.
    .avoid = { -pass-hd }
sender-refused_admin =
    .summary = Serwer { -srv } odrzucił w MAIL FROM nadawcę koperty{ -account }: nie da się go zweryfikować lub jest na prywatnej liście.
    .step-1 = Sprawdź z zewnątrz MX, A i SOA domeny { -dom }: odpowiedź musi dotrzeć.
    .step-2 = Sprawdź, czy ścieżka zwrotna istnieje i przyjmuje pocztę. Także no-reply.
    .step-3 = Zapytaj postmastera odbiorcy o powód, gdy oba są w porządku.
    .avoid = Nie wyłączaj w zamian kontroli nadawców gdzie indziej.
sender-refused_null-mx_admin =
    .summary = Domena { -dom } ma null MX: ogłasza, że nie przyjmuje poczty. Serwer { -srv } nie przyjmuje więc poczty od niej.
    .step-1 = Zastąp null MX domeny { -dom } hostem, który przyjmuje zwrotki.
    .step-2 = Albo użyj ścieżki zwrotnej w innej domenie.
sender-refused_unverified =
    .headline = Ten adres nadawcy nie jest potwierdzony
    .summary = Dostawca poczty{ -svc } wysyła tylko z potwierdzonych adresów i domen. Adres { -from } do nich nie należy.
    .step-1 = Wyślij z adresu, który jest tam potwierdzony.
    .step-2 = Potwierdź ten adres: poszukaj na swoim koncie ustawień nadawcy lub domeny.
sender-refused_unverified_admin =
    .step-1 = Zweryfikuj domenę { -dom } u dostawcy: opublikuj rekordy DNS, które poda.
    .step-2 = Sprawdź, czy zweryfikowana domena jest też w From, a nie tylko w loginie.
sender-refused_amazon-ses =
    .headline = Adres nie jest zweryfikowany w Amazon SES
    .summary = Amazon SES wysyła tylko z potwierdzonych adresów i domen. W sandboxie dotyczy to też odbiorców.
    .step-1 = Wyślij z adresu, który jest tam potwierdzony.
    .step-2 = { -note }
sender-refused_amazon-ses_admin =
    .step-1 = Zweryfikuj domenę w konsoli SES, Identities, w regionie, przez który wysyłasz.
    .step-2 = Jeśli odpowiedź wymienia odbiorcę: konto jest w sandboxie. Poproś o production access.
    .step-3 = Porównaj domenę z From z tożsamością: poddomena się liczy, inna domena nie.
sender-refused_sendgrid_admin =
    .step-1 = Otwórz w SendGrid Settings, Sender Authentication. Uwierzytelnij domenę lub zweryfikuj nadawcę.
    .step-2 = Sprawdź, czy klucz API należy do konta lub subkonta, które to ma.


sender-authentication =
    .short = nadawcy nie potwierdzono
    .headline = Nadawcy nie udało się potwierdzić
    .summary = Serwer { -rx } nie ma pewności, że wiadomość pochodzi z domeny { -dom }, więc jej nie przyjął. Naprawi to administrator nadawcy.
    .step-1 = Wyślij ją z programu pocztowego lub przez przeglądarkę, z własnym adresem w polu Od.
    .step-2 = { -note }
    .step-3 = { -other-way }
    .avoid = { -pass }
sender-authentication_helpdesk =
    .step-1 = Zapytaj, jak ją wysłano: strona WWW, newsletter, skaner, przekierowanie czy program pocztowy.
    .step-2 = Ustal, czy zawodzi cała poczta tej domeny, czy jeden sposób wysyłki.
    .step-3 = Zgłoś to z notatką poniżej temu, kto prowadzi DNS domeny { -dom }.
    .avoid = { -pass-hd }
sender-authentication_admin =
    .summary = Serwer { -srv } odrzucił pocztę domeny { -dom } z IP { -ip }: SPF, DKIM lub DMARC nie przeszły.
    .step-1 = Dodaj IP { -ip } do rekordu SPF domeny { -dom }: jeden rekord TXT, najwyżej 10 zapytań DNS.
    .step-2 = Włącz podpis DKIM w usłudze, która to wysłała, z d={ -d }, i opublikuj jej klucz.
    .step-3 = Wyślij test do własnej skrzynki i przeczytaj Authentication-Results: SPF lub DKIM musi przejść i zgadzać się z From.
    .avoid = Nie otwieraj SPF przez +all: każdy mógłby wysyłać w Twoim imieniu.
sender-authentication_spf =
    .headline = Serwera nadawcy nie ma na liście
    .summary = Właściciel domeny { -dom } ma listę serwerów, które mogą dla niej wysyłać (SPF). Serwera nadawcy na niej nie ma.
sender-authentication_spf_helpdesk =
    .step-1 = Zapytaj, jak ją wysłano. SPF psują najczęściej przekierowania i formularze WWW.
    .step-2 = Poproś, by użytkownik wysłał ją z własnego konta, a nie przez formularz lub obcy serwer.
    .step-3 = Zgłoś to temu, kto prowadzi DNS domeny { -dom }.
sender-authentication_spf_admin =
    .headline = SPF nie przeszło
    .summary = SPF domeny z koperty nie zezwala na IP { -ip }.
    .step-1 = Uruchom „dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }”. Ma być jeden rekord v=spf1, najwyżej 10 zapytań DNS.
    .step-2 = Dodaj { $ip ->
            [none] IP nadawcy w postaci ip4:192.0.2.1
           *[known] ip4:{ $ip }
        } albo include usługi, która to wysłała.
    .step-3 = Jeśli pocztę przekierowano: przepisz nadawcę koperty (SRS) i zachowaj podpis DKIM.
sender-authentication_dkim =
    .headline = Podpis wiadomości nie przeszedł
    .summary = Serwer { -rx } nie znalazł ważnego podpisu (DKIM) domeny { -dom }.
sender-authentication_dkim_admin =
    .headline = DKIM nie przeszło
    .summary = Serwer { -srv } nie znalazł ważnego podpisu DKIM z d={ -d }.
    .step-1 = Znajdź DKIM-Signature w wysłanej wiadomości. Poszukaj klucza pod „selektor._domainkey” i domeną z d=.
    .step-2 = Porównaj opublikowany klucz z kluczem serwera: jeden cały TXT, nie stary selektor.
    .step-3 = Jeśli podpis psuje się po drodze: wyłącz stopki, skanery i bramki, które zmieniają wiadomość.
sender-authentication_dmarc =
    .headline = Adres w polu Od nie przeszedł kontroli
    .summary = Właściciel domeny { -dom } prosi, by odrzucać pocztę, której nie udało się potwierdzić (DMARC). Tak było z tą wiadomością.
    .step-1 = Wyślij ją przez dostawcę, do którego należy adres w polu Od.
    .step-2 = { -note }
    .step-3 = { -other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = Sprawdź adres w polu Od: adres Gmail lub Yahoo wymaga wysyłki przez tego właśnie dostawcę.
    .step-2 = Zapytaj, czy ją przekierowano lub wysłano na listę: to psuje DMARC.
    .step-3 = Zgłoś to wyżej, jeśli domena jest Wasza: usługi wysyłkowej brakuje w SPF lub DKIM.
sender-authentication_dmarc_admin =
    .headline = DMARC nie przeszło, a polityka każe odrzucać
    .summary = Ani SPF, ani DKIM nie przeszło dla domeny zgodnej z From ({ -dom }), a polityka DMARC to quarantine lub reject.
    .step-1 = Zadbaj, by jedno przeszło: DKIM z d= domeną z From albo ścieżka zwrotna w niej.
    .step-2 = Sprawdź w raportach (rua=), która usługa wysyła z IP { -ip }.
    .step-3 = Jeśli From to adres darmowej poczty: wyślij przez jej dostawcę albo z własnej domeny.
    .avoid = Nie usuwaj rekordu DMARC, by poczta przeszła: przejdą też fałszerze.
sender-authentication_none =
    .headline = Wiadomość nie miała potwierdzenia nadawcy
    .summary = Serwer { -rx } chce dowodu, że poczta jest prawdziwa. Ta wiadomość go nie miała (SPF lub DKIM).
sender-authentication_none_admin =
    .headline = Ani SPF, ani DKIM nie przeszło{ -at }
    .summary = IP { -ip } wysłało jako domena { -dom }. SPF nie wymienia tego IP i nie ma ważnego podpisu DKIM tej domeny.
    .step-1 = Dodaj usługę, która wysyła z IP { -ip }, do rekordu SPF domeny { -dom }: jeden rekord TXT, najwyżej 10 zapytań DNS.
    .step-2 = Włącz w niej podpis DKIM z d={ -d } i opublikuj klucz, który poda.
    .step-3 = Wyślij test na adres Gmail i otwórz „Pokaż oryginał”: przy SPF i DKIM musi być PASS.
sender-authentication_arc_admin =
    .headline = Łańcuch ARC jest przerwany
    .summary = Wiadomość przekierowano, a pieczęcie ARC, które ręczą za pierwszą kontrolę, nie przeszły.
    .step-1 = Znajdź serwer, który zmienił wiadomość: stopki list, skanery, linki.
    .step-2 = Sprawdź w DNS klucze ARC serwera, który przekierował.
    .step-3 = Wyślij ją dla porównania wprost, bez przekierowania.
sender-authentication_gmail_admin =
    .headline = Gmail odrzucił: żadna kontrola nie przeszła
    .summary = IP { -ip } wysłało jako domena { -dom }. Gmail chce od wszystkich SPF lub DKIM, a od masowych nadawców SPF, DKIM i DMARC.
    .step-1 = Dodaj do SPF usługę, która wysyła z IP { -ip }, i podpisuj DKIM dla domeny { -dom }.
    .step-2 = Wyślij test na adres Gmail i otwórz „Pokaż oryginał”: przy SPF i DKIM musi być PASS.
    .step-3 = Obserwuj domenę w Google Postmaster Tools. Od 5000 wiadomości dziennie opublikuj też DMARC.
sender-authentication_microsoft365_admin =
    .step-1 = Jeśli domena { -dom } wysyła przez Microsoft 365: dodaj include:spf.protection.outlook.com i włącz DKIM w portalu Defender.
    .step-2 = Jeśli wysłała to inna usługa: daj jej własny wpis SPF i klucz DKIM.
    .step-3 = Wyślij test i przeczytaj Authentication-Results: compauth, spf, dkim i dmarc.
sender-authentication_outlook_admin =
    .summary = Outlook.com chce SPF, DKIM i DMARC od domen, które wysyłają ponad 5000 wiadomości dziennie. Domena { -dom } nie przeszła.
    .step-1 = Opublikuj wszystkie trzy: SPF z IP { -ip }, klucze DKIM i DMARC z co najmniej p=none.
    .step-2 = Zadbaj, by SPF lub DKIM było zgodne z domeną z From.
    .step-3 = Wyślij test do skrzynki outlook.com i przeczytaj w źródle Authentication-Results.
sender-authentication_yahoo_admin =
    .step-1 = Zadbaj, by SPF lub DKIM domeny { -dom } przeszło. Masowi nadawcy potrzebują obu i DMARC z co najmniej p=none.
    .step-2 = Uzgodnij jedno z nich z domeną z From.
    .step-3 = Sprawdź domenę w Yahoo Sender Hub (senders.yahooinc.com).

relay-denied =
    .short = brakuje logowania
    .headline = Serwer nie przekaże tej wiadomości dalej
    .summary = Serwer miał wysłać pocztę do innej domeny, a robi to tylko dla swoich użytkowników. Najczęściej brakuje logowania.
    .step-1 = Otwórz w programie pocztowym ustawienia poczty wychodzącej (SMTP) i włącz uwierzytelnianie.
    .step-2 = Porównaj serwer i port ze stroną pomocy swojego dostawcy poczty: często to port 587 lub 465.
    .step-3 = { -note }
relay-denied_helpdesk =
    .step-1 = Zapytaj, jaki serwer poczty wychodzącej, port i login ma program.
    .step-2 = Ustaw port 587 ze STARTTLS lub 465 z TLS, a jako login pełny adres.
    .step-3 = Zgłoś to wyżej, jeśli odpowiedź przyszła później i z innego serwera: MX wskazuje host, który nie zna domeny.
relay-denied_admin =
    .summary = Serwer { -srv } nie przyjmuje poczty na adres { -who } z IP { -ip }.
    .step-1 = Jeśli to Twój serwer wychodzący: niech klient loguje się na 587 lub 465 albo dodaj jego IP do zaufanych sieci.
    .step-2 = Jeśli to MX odbiorcy: brakuje tam domeny wśród lokalnych lub przekazywanych. Sprawdź „dig MX”.
    .step-3 = Porównaj wszystkie MX: domeny brakuje często na starym lub zapasowym.
    .avoid = Nie otwieraj przekazywania dla wszystkich: spamerzy znajdą je w kilka godzin.
relay-denied_not-logged-in =
    .headline = Program pocztowy się nie zalogował
    .summary = Dostawca poczty{ -svc } wysyła tylko dla zalogowanych. Program pocztowy nie zalogował się na serwerze poczty wychodzącej.
relay-denied_microsoft365_admin =
    .headline = Żaden łącznik nie pasuje do serwera
    .summary = Microsoft 365 nie zna dzierżawy dla IP { -ip }, więc nie przekazał poczty.
    .step-1 = Sprawdź łącznik przychodzący: musi zawierać IP { -ip } albo nazwę z używanego certyfikatu.
    .step-2 = Jeśli IP lub certyfikat się zmienił: zmień też łącznik w centrum administracyjnym Exchange, Przepływ poczty.
    .step-3 = Jeśli to zły host: użyj MX odbiorcy albo smtp.office365.com z logowaniem.
relay-denied_gmail_admin =
    .headline = Przekaźnik Google nie zna tego nadawcy
    .step-1 = Otwórz w konsoli administracyjnej Aplikacje, Google Workspace, Gmail, Routing, Usługa przekaźnika SMTP.
    .step-2 = Zezwól tam na IP { -ip } albo wymagaj logowania SMTP. Wysyłaj z domeny swojej organizacji.
    .step-3 = Ustaw w EHLO serwera nazwę z jednej ze swoich domen.

relay-denied_exchange_admin =
    .step-1 = Jeśli adres { -who } jest wewnętrzny: dodaj jego domenę do akceptowanych.
    .step-2 = Jeśli urządzenie ma wysyłać na zewnątrz: utwórz łącznik odbiorczy dla jego IP, z prawem przekazywania.
    .step-3 = Jeśli klient umie się logować: użyj łącznika Client Frontend na 587.

login-required =
    .short = trzeba się zalogować
    .headline = Do wysyłania trzeba się zalogować
    .summary = Dostawca poczty{ -svc } przyjmuje pocztę tylko po zalogowaniu. Program pocztowy się nie zalogował albo zrobił to bez bezpiecznego połączenia.
    .step-1 = Otwórz ustawienia poczty wychodzącej (SMTP) i włącz uwierzytelnianie swoim adresem i hasłem.
    .step-2 = Wybierz SSL/TLS z portem 465 albo STARTTLS z portem 587.
    .step-3 = Porównaj ustawienia ze stroną pomocy swojego dostawcy poczty.
login-required_helpdesk =
    .summary = Serwer { -log } przyjmuje pocztę swoich użytkowników tylko po zalogowaniu. Program pocztowy się nie zalogował albo zrobił to bez bezpiecznego połączenia.
    .step-1 = Sprawdź serwer poczty wychodzącej: uwierzytelnianie włączone, login to pełny adres, TLS włączone.
    .step-2 = Użyj portu 587 lub 465, nie 25.
    .step-3 = Poszukaj programu antywirusowego lub VPN: mogą usuwać logowanie lub TLS.
login-required_admin =
    .summary = Serwer { -log } chce na tym porcie AUTH lub najpierw STARTTLS.
    .step-1 = Ustaw klienta na 587 ze STARTTLS lub 465 z TLS i AUTH z prawdziwymi danymi.
    .step-2 = Przeczytaj odpowiedź EHLO po TLS: AUTH bywa oferowane dopiero tam.
    .step-3 = Jeśli host ma przyjmować pocztę z zewnątrz: użyj portu 25 i nie żądaj AUTH od innych serwerów.
login-required_microsoft365_admin =
    .step-1 = Ustaw w urządzeniu smtp.office365.com, port 587, STARTTLS i skrzynkę z licencją, dla której włączono uwierzytelniony SMTP.
    .step-2 = Jeśli urządzenie nie zna nowoczesnego uwierzytelniania: użyj łącznika dla stałego IP lub, dla poczty wewnętrznej, High Volume Email.
    .step-3 = Jeśli pisze tylko do wewnętrznych odbiorców: wysyłaj bez logowania na MX dzierżawy, port 25.

login-failed =
    .short = logowanie się nie udało
    .headline = Logowanie zostało odrzucone
    .summary = Dostawca poczty{ -svc } nie przyjął loginu i hasła, które podał program pocztowy. Wiadomość nie wyszła.
    .step-1 = Zaloguj się tym samym adresem i hasłem na stronie swojego dostawcy poczty.
    .step-2 = { -pwd-again }
    .step-3 = Jeśli działa tylko na stronie: utwórz tam hasło do aplikacji.
    .avoid = Nie próbuj raz za razem: po kilku złych próbach konto często jest blokowane.
login-failed_helpdesk =
    .summary = Serwer { -log } nie przyjął loginu i hasła z programu użytkownika. Nic nie wysłano.
    .step-1 = Sprawdź login: zwykle to pełny adres.
    .step-2 = Poproś o zalogowanie w przeglądarce: pokaże blokadę, weryfikację dwuetapową lub wygasłe hasło.
    .step-3 = Poszukaj starych urządzeń, które podają stare hasło: powodują blokady.
login-failed_admin =
    .summary = Serwer { -log } odrzucił AUTH: złe dane albo wyłączony mechanizm.
    .step-1 = Sprawdź log logowań tego użytkownika: złe hasło, blokada, zasada czy mechanizm.
    .step-2 = Sprawdź, które mechanizmy EHLO oferuje po TLS, a którego używa klient.
    .step-3 = Jeśli widać wiele kont lub krajów: to atak. Ogranicz próby i włącz drugi składnik.
login-failed_app-password =
    .headline = Potrzebne jest hasło do aplikacji
    .summary = Dostawca poczty{ -svc } nie wpuszcza programów pocztowych ze zwykłym hasłem. Chce hasła do aplikacji: drugiego, dla jednego programu.
    .step-1 = Zaloguj się w przeglądarce, otwórz ustawienia zabezpieczeń konta i utwórz hasło do aplikacji.
    .step-2 = { -app-pwd }
    .step-3 = Usuń tam hasła do aplikacji, których nie używasz.
    .avoid = Nie wyłączaj weryfikacji dwuetapowej, by to obejść.
login-failed_app-password_helpdesk =
    .step-1 = Wyjaśnij, że zwykłe hasło jest dobre, ale w programach pocztowych nie działa.
    .step-2 = Przejdź z użytkownikiem przez ustawienia zabezpieczeń: weryfikacja dwuetapowa, potem nowe hasło do aplikacji.
    .step-3 = Wklej je bez spacji w ustawieniach poczty przychodzącej i wychodzącej.
login-failed_app-password_admin =
    .step-1 = Utwórz hasło do aplikacji dla konta usługi albo przenieś program na OAuth 2.0 (XOAUTH2).
    .step-2 = Sprawdź, czy zasady organizacji pozwalają na hasła do aplikacji.
login-failed_basic-auth-off =
    .headline = Ten rodzaj logowania jest wyłączony
    .summary = Dostawca poczty{ -svc } nie przyjmuje tu już samego loginu i hasła. Program musi zalogować się w nowy sposób, w oknie przeglądarki.
    .step-1 = { -window }
    .step-2 = Używaj tymczasem poczty w przeglądarce.
    .step-3 = { -note }
    .avoid = Nie resetuj hasła: dobre też jest odrzucane.
login-failed_basic-auth-off_helpdesk =
    .step-1 = Wyjaśnij, że to nie wina hasła.
    .step-2 = Sprawdź, czy program zna OAuth 2.0 („nowoczesne uwierzytelnianie”).
    .step-3 = Zgłoś wyżej urządzenia i skrypty: muszą wysyłać inaczej.
login-failed_basic-auth-off_admin =
    .summary = Serwer { -log } odrzuca uwierzytelnianie podstawowe tego użytkownika lub całej organizacji.
    .step-1 = Przenieś klienta na OAuth 2.0 (XOAUTH2 w SMTP).
    .step-2 = Jeśli to Microsoft 365: sprawdź Set-CASMailbox -SmtpClientAuthenticationDisabled, ustawienia zabezpieczeń i zasady uwierzytelniania.
    .step-3 = Jeśli urządzenie nie zna OAuth: wysyłaj przez łącznik po IP albo usługę dla urządzeń.
login-failed_account-disabled =
    .headline = Konto jest wyłączone
    .summary = Logowanie się udało, ale z tego konta nie wolno wysyłać. Dostawca poczty{ -svc } zablokował je lub zamknął.
    .step-1 = Zaloguj się w przeglądarce: często jest tam podany powód.
    .step-2 = Napisz do pomocy swojego dostawcy poczty lub do administratora.
login-failed_account-disabled_admin =
    .step-1 = Sprawdź, czy konto ma blokadę logowania, brak licencji lub blokadę za nadużycia.
    .step-2 = Jeśli zostało przejęte: zmień hasło i zakończ sesje, zanim je odblokujesz.
login-failed_web-login =
    .headline = Najpierw trzeba się zalogować w przeglądarce
    .summary = Dostawca poczty{ -svc } nie miał pewności, kto się loguje, więc zablokował program pocztowy.
    .step-1 = Zaloguj się w przeglądarce na tym samym komputerze i w tej samej sieci. Potwierdź, że to Ty.
    .step-2 = Spróbuj w programie ponownie za kilka minut.
    .step-3 = Utwórz hasło do aplikacji, jeśli znów pyta.
login-failed_web-login_admin =
    .step-1 = Zaloguj się raz w przeglądarce z sieci serwera i odpowiedz na pytanie zabezpieczające.
    .step-2 = Użyj OAuth 2.0 lub hasła do aplikacji: zwykłe logowania z centrów danych są często zatrzymywane.
login-failed_wrong-password =
    .headline = Login lub hasło się nie zgadza
    .summary = Dostawca poczty{ -svc } zna ten rodzaj logowania, ale login i hasło do siebie nie pasują.
login-failed_too-many-tries =
    .headline = Zbyt wiele prób logowania
    .summary = Dostawca poczty{ -svc } zauważył zbyt wiele złych logowań i na pewien czas blokuje nowe.
    .step-1 = Odczekaj { $wait ->
            [none] pół godziny
           *[known] { $wait }
        } i niczego w tym czasie nie próbuj.
    .step-2 = Popraw hasło na każdym telefonie i komputerze z tym kontem.
    .step-3 = Zmień hasło w przeglądarce, jeśli nie wiesz, kto próbował.
login-failed_too-many-tries_admin =
    .step-1 = Znajdź w logu źródło prób: stare urządzenie, skrypt lub atak.
    .step-2 = Zatrzymaj je i poczekaj na koniec blokady.
login-failed_gmail =
    .summary = Google nie przyjął tego logowania. Programy pocztowe potrzebują „Zaloguj się przez Google” lub hasła do aplikacji, nie zwykłego.
    .step-1 = Usuń konto z programu pocztowego i dodaj je ponownie przez „Zaloguj się przez Google”.
    .step-2 = Jeśli program tego nie umie: włącz weryfikację dwuetapową i utwórz hasło do aplikacji na myaccount.google.com/apppasswords.
    .step-3 = Wpisz te 16 liter jako hasło.
login-failed_gmail_helpdesk =
    .step-1 = Zapytaj, jaki to program. Nowe mają „Zaloguj się przez Google”: usuńcie konto i dodajcie je ponownie.
    .step-2 = Jeśli go nie ma: sprawdź, czy weryfikacja dwuetapowa jest włączona, i utwórzcie hasło do aplikacji.
    .step-3 = Zgłoś wyżej skanery, skrypty i konta Workspace, które nie mogą mieć haseł do aplikacji.
login-failed_gmail_admin =
    .step-1 = Użyj OAuth 2.0 (XOAUTH2) albo hasła do aplikacji konta z weryfikacją dwuetapową, na smtp.gmail.com, port 587.
    .step-2 = Jeśli wysyłają urządzenia z Workspace: użyj smtp-relay.gmail.com i zezwól tam na ich IP.
    .step-3 = Poszukaj w konsoli administracyjnej wśród logowań użytkownika zablokowanej próby.
login-failed_yahoo =
    .summary = Yahoo nie przyjęło tego logowania. Program pocztowy potrzebuje okna logowania Yahoo lub hasła do aplikacji.
    .step-1 = Zaloguj się w Yahoo w przeglądarce, otwórz zabezpieczenia konta i wygeneruj hasło do aplikacji.
    .step-2 = { -app-pwd }
login-failed_icloud =
    .summary = Apple nie przyjął tego logowania. Programy pocztowe potrzebują hasła aplikacji, nie hasła do konta Apple.
    .step-1 = Zaloguj się na account.apple.com, otwórz Logowanie i zabezpieczenia i utwórz hasło aplikacji.
    .step-2 = Wpisz je w programie pocztowym. Serwer poczty wychodzącej to smtp.mail.me.com, port 587.
login-failed_microsoft365 =
    .step-1 = Zaloguj się na outlook.office.com. Jeśli się nie uda, hasło jest złe lub konto zablokowane.
    .step-2 = Usuń konto z programu pocztowego i dodaj je ponownie, w oknie logowania Microsoft.
    .step-3 = { -note }
login-failed_microsoft365_admin =
    .step-1 = Przeczytaj dzienniki logowania w Entra ID: złe hasło, dostęp warunkowy, starsze uwierzytelnianie.
    .step-2 = Sprawdź uwierzytelniony SMTP użytkownika: centrum administracyjne Microsoft 365, Aktywni użytkownicy, Poczta, Zarządzaj aplikacjami poczty e-mail.
    .step-3 = Sprawdź dzierżawę: Get-TransportConfig pokazuje SmtpClientAuthenticationDisabled.
login-failed_outlook =
    .summary = Microsoft nie przyjął tego logowania. Outlook.com, Hotmail i Live wymagają nowego sposobu, w oknie przeglądarki.
    .step-1 = { -window }
    .step-2 = Wybierz dla poczty przychodzącej i wychodzącej OAuth2, jeśli program pyta o logowanie.
    .step-3 = Używaj tymczasem poczty na outlook.com.
    .avoid = Nie resetuj hasła: dobre też jest odrzucane.
login-failed_comcast =
    .step-1 = Zaloguj się w przeglądarce w Xfinity i zezwól na programy pocztowe w ustawieniach zabezpieczeń.
    .step-2 = Wpisz hasło od nowa w programie pocztowym. Serwer poczty wychodzącej to smtp.comcast.net, port 587.
login-failed_naver =
    .step-1 = Zaloguj się w przeglądarce i włącz POP3/SMTP lub IMAP/SMTP w ustawieniach poczty.
    .step-2 = Użyj hasła do aplikacji, jeśli masz weryfikację dwuetapową.
login-failed_gmx =
    .step-1 = Zaloguj się w przeglądarce i zezwól w ustawieniach na POP3 i IMAP: bez tego programy nie wejdą.
    .step-2 = Jeśli masz weryfikację dwuetapową: utwórz hasło do aplikacji w zabezpieczeniach.
    .step-3 = { -pwd-again }
login-failed_t-online =
    .step-1 = Ustaw w centrum klienta Telekom osobne hasło dla programów pocztowych: zwykłe tam nie działa.
    .step-2 = Wpisz je w programie pocztowym dla poczty przychodzącej i wychodzącej.
login-failed_qq =
    .step-1 = Zaloguj się na mail.qq.com, otwórz Settings, Account i włącz usługę SMTP.
    .step-2 = Wpisz zamiast hasła kod autoryzacji, który dostaniesz.
login-failed_netease =
    .step-1 = Zaloguj się w przeglądarce, otwórz Settings, POP3/SMTP/IMAP i włącz usługę.
    .step-2 = Wpisz zamiast hasła kod autoryzacji, który dostaniesz.
login-failed_yandex =
    .step-1 = Zaloguj się w przeglądarce i zezwól na programy pocztowe w ustawieniach poczty.
    .step-2 = Utwórz w Yandex ID hasło do aplikacji dla poczty i wpisz je w programie.
login-failed_mail-ru =
    .step-1 = Zaloguj się w przeglądarce i utwórz w zabezpieczeniach hasło dla aplikacji zewnętrznych.
    .step-2 = { -app-pwd }
login-failed_zoho =
    .step-1 = Utwórz na koncie Zoho hasło do aplikacji, jeśli masz weryfikację dwuetapową.
    .step-2 = Sprawdź serwer poczty wychodzącej: zależy od regionu konta.
login-failed_amazon-ses_admin =
    .step-1 = Użyj danych SMTP z konsoli SES: nie klucza dostępu. Działają w jednym regionie.
    .step-2 = Sprawdź, czy użytkownik IAM jest aktywny i ma prawo ses:SendRawEmail.
login-failed_godaddy =
    .step-1 = Ustaw serwer poczty wychodzącej smtpout.secureserver.net, port 465 z SSL.
    .step-2 = Wpisz swój pełny adres i hasło do niego.

send-as-denied =
    .short = to nie Twój adres w Od
    .headline = Tego adresu w polu Od nie wolno używać
    .summary = Logowanie się udało, ale dostawca poczty{ -svc } nie pozwala temu kontu wysyłać z adresu { $sender ->
            [none] w polu Od
           *[known] { $sender }
        }.
    .step-1 = Wybierz w polu Od własny adres i wyślij ponownie.
    .step-2 = Sprawdź, czy serwer poczty wychodzącej w programie należy do tego właśnie adresu.
    .step-3 = Poproś administratora o prawo wysyłania z tego adresu.
send-as-denied_helpdesk =
    .summary = Użytkownik jest zalogowany, ale to konto nie może wysyłać z adresu { $sender ->
            [none] w polu Od
           *[known] { $sender }
        }.
    .step-1 = Porównaj adres w polu Od z loginem serwera poczty wychodzącej.
    .step-2 = Poszukaj pomieszanych kont: poczta jednego adresu wychodzi przez serwer drugiego.
    .step-3 = Zgłoś prośbę o prawo „Wyślij jako”, jeśli adres jest wspólny.
send-as-denied_admin =
    .summary = Ten login nie może użyć adresu { -from } w MAIL FROM lub From.
    .step-1 = Nadaj loginowi prawo „Wyślij jako” do skrzynki albo dodaj mu ten adres jako alias.
    .step-2 = Jeśli to urządzenie lub program: daj mu własną skrzynkę i ustaw ją w From.
    .step-3 = Jeśli to Postfix: sprawdź smtpd_sender_login_maps.
send-as-denied_microsoft365_admin =
    .step-1 = Uruchom Add-RecipientPermission SKRZYNKA -AccessRights SendAs -Trustee UŻYTKOWNIK.
    .step-2 = Jeśli program wysyła z aliasu: zezwól w organizacji na wysyłanie z aliasów.
    .step-3 = Sprawdź, czy From w programie to skrzynka, na którą się loguje.

account-blocked =
    .short = konto jest zablokowane
    .headline = Konto nie może teraz wysyłać poczty
    .summary = Dostawca poczty{ -svc } zatrzymał wysyłanie z tego konta. Często wyszło za dużo poczty albo konta użył ktoś inny.
    .step-1 = Zmień hasło w przeglądarce na komputerze, któremu ufasz.
    .step-2 = Przejrzyj wysłaną pocztę, przekierowania i reguły. Usuń to, co nie jest Twoje.
    .step-3 = Poproś administratora lub pomoc dostawcy poczty o odblokowanie konta.
    .avoid = Nie zakładaj nowego konta, zanim stare nie będzie czyste.
account-blocked_helpdesk =
    .summary = Dostawca poczty{ -svc } zatrzymał wysyłanie z konta użytkownika. Zwykle powodem jest nadmiar poczty, spam lub skradzione hasło.
    .step-1 = Zapytaj o obcą wysłaną pocztę, logowania i wiadomości z pytaniem o hasło.
    .step-2 = Najpierw zmieńcie hasło i zakończcie wszystkie sesje.
    .step-3 = Potem zgłoś prośbę o odblokowanie: druga blokada trwa dłużej.
account-blocked_admin =
    .summary = Serwer { -log } blokuje konto nadawcy{ -account } lub całą dzierżawę, najpewniej za spam.
    .step-1 = Zmień hasło, zakończ sesje, usuń obce reguły, przekierowania i zgody aplikacji.
    .step-2 = Ustal, co wysłano w ostatnich dniach i z jakich IP.
    .step-3 = Poproś dostawcę o odblokowanie, ustaw limity i drugi składnik.
account-blocked_microsoft365_admin =
    .step-1 = Zmień hasło, zakończ sesje, usuń obce reguły i przekierowania, włącz drugi składnik.
    .step-2 = Odblokuj użytkownika w portalu Defender: Poczta e-mail i współpraca, Przegląd, Jednostki z ograniczeniami.
    .step-3 = Jeśli zablokowano całą dzierżawę (5.7.705, 5.7.708, 5.7.750): zweryfikuj jej domeny, potem otwórz zgłoszenie.
account-blocked_amazon-ses_admin =
    .step-1 = Sprawdź w konsoli SES odsetek zwrotek i skarg.
    .step-2 = Usuń przyczynę, potem odpisz na zgłoszenie, co się zmieniło.
account-blocked_zoho_admin =
    .step-1 = Zmień hasło, sprawdź przekierowania i odblokuj konto w konsoli administracyjnej Zoho Mail.
    .step-2 = Napisz do pomocy Zoho, jeśli tam też jest zablokowane.

sending-limit =
    .short = limit wysyłki wyczerpany
    .headline = Limit wysyłania jest na razie wyczerpany
    .summary = Dostawca poczty{ -svc } ogranicza wysyłanie z każdego konta. To konto osiągnęło limit. Wiadomość nie wyszła.
    .step-1 = Odczekaj { $wait ->
            [none] do jutra
           *[known] { $wait }
        } i wyślij wiadomość ponownie.
    .step-2 = Wysyłaj do mniejszej liczby osób naraz albo użyj usługi newsletterowej.
    .step-3 = Zmień hasło, jeśli tyle nie wysyłasz: z konta mógł skorzystać ktoś inny.
    .avoid = Nie próbuj ciągle: często każda próba się liczy.
sending-limit_helpdesk =
    .summary = Konto użytkownika wysłało już tyle, na ile pozwala dostawca poczty{ -svc }. Wiadomość nie wyszła.
    .step-1 = Zapytaj, do ilu osób użytkownik dziś pisał i jakim narzędziem.
    .step-2 = Sprawdź, czy konta nie nadużyto, jeśli liczba się nie zgadza.
    .step-3 = Powiedz, kiedy limit mija: zwykle 24 godziny po pierwszej wiadomości.
sending-limit_admin =
    .summary = Konto nadawcy{ -account } przekroczyło limit serwera { -log }.
    .step-1 = Policz jego pocztę z 24 godzin: zadanie, lista czy przejęte konto?
    .step-2 = Zwolnij to zadanie albo przenieś pocztę masową do usługi, która do tego służy.
    .step-3 = Poproś o wyższy limit, jeśli ruch jest prawdziwy.
sending-limit_day =
    .headline = Dzienny limit wysyłania jest wyczerpany
sending-limit_trial =
    .headline = Konto próbne ma niski limit wysyłania
    .summary = Dostawca poczty{ -svc } pozwala kontom próbnym wysłać niewiele. Limit jest osiągnięty.
    .step-1 = Odczekaj do jutra i wyślij wiadomość ponownie.
    .step-2 = Wybierz płatny plan, jeśli chcesz wysyłać więcej.
sending-limit_trial_admin =
    .step-1 = Przenieś dzierżawę lub konto na płatny plan i zweryfikuj domenę.
sending-limit_gmail =
    .summary = Konto Gmail może pisać do około 500 osób dziennie. Konto Workspace może wysłać 2000 wiadomości. To konto osiągnęło limit.
    .step-1 = Odczekaj do 24 godzin. Pocztę możesz czytać.
    .step-2 = Użyj dla wielu osób grupy dyskusyjnej Google lub usługi newsletterowej.
sending-limit_microsoft365_admin =
    .step-1 = Uruchom śledzenie wiadomości nadawcy. Skrzynka może pisać do 10 000 odbiorców dziennie; dzierżawa ma własny limit.
    .step-2 = Sprawdź w portalu Defender Jednostki z ograniczeniami. Poszukaj nadużyć.
    .step-3 = Przenieś pocztę masową do usługi, która do tego służy.
sending-limit_amazon-ses_admin =
    .step-1 = Porównaj wysyłkę z 24 godzin z limitami konta SES.
    .step-2 = Zwolnij wysyłkę i ponawiaj po 454 z rosnącymi przerwami.
    .step-3 = Poproś o wyższy limit. Wyjdź z sandboxa.

suppressed =
    .short = wysyłkę wstrzymano
    .headline = Wiadomość celowo wstrzymano
    .summary = Dostawca poczty{ -svc } jej nie wysłał. Poczta na adres { -who } już kiedyś nie dotarła albo ta osoba jej nie chce.
    .step-1 = Sprawdź, czy adres jest dobry i czy ta osoba chce Twojej poczty.
    .step-2 = Napisz do niej ze swojej skrzynki, jeśli to sprawa osobista.
    .step-3 = Jeśli adres jest dobry, poproś opiekuna narzędzia do wysyłki o zdjęcie go z listy wykluczeń.
suppressed_helpdesk =
    .summary = Dostawca poczty{ -svc } jej nie wysłał. Poczta na adres { -who } już kiedyś nie dotarła albo ta osoba jej nie chce.
    .step-1 = Poszukaj adresu na liście wykluczeń narzędzia do wysyłki: zwrotka, skarga czy rezygnacja?
    .step-2 = Zdejmij adres po zwrotce dopiero, gdy skrzynka znów działa.
    .step-3 = Zostaw skargi i rezygnacje, chyba że ta osoba chce poczty.
suppressed_admin =
    .summary = Usługa wysyłkowa ma adres { -who } na liście wykluczeń i nie próbowała.
    .step-1 = Przeczytaj datę i powód wpisu przez API lub konsolę.
    .step-2 = Usuń go, jeśli skrzynka znów działa, i wyślij jedną wiadomość.
    .step-3 = Zostaw wpisy ze skarg: niechciana poczta szkodzi domenie.
suppressed_amazon-ses_admin =
    .step-1 = Poszukaj adresu w konsoli SES, Suppression list, lub przez „aws sesv2 get-suppressed-destination”.
    .step-2 = Usuń go tam, gdy skrzynka znów przyjmuje pocztę. Każdy region ma własną listę.
suppressed_sendgrid_admin =
    .step-1 = Poszukaj w SendGrid, Suppressions, na wszystkich listach: zwrotki, blokady, skargi, rezygnacje.
    .step-2 = Usuń wpis, gdy powód zniknie.
suppressed_sparkpost_admin =
    .step-1 = Poszukaj na liście wykluczeń SparkPost, także subkonta.
    .step-2 = Usuń wpis, gdy powód zniknie.
suppressed_mailgun_admin =
    .step-1 = Poszukaj w Mailgun, Suppressions domeny nadawcy.
    .step-2 = Usuń wpis, gdy powód zniknie.

## The name of the sending server

blocklisted =
    .short = serwer na liście blokad
    .headline = Serwer nadawcy jest na liście blokad
    .summary = Serwer { -rx } nie wpuszcza serwerów z listy blokad{ -bl }, a jest na niej ten, który wysłał wiadomość. Chodzi o serwer, nie o Ciebie.
    .step-1 = { -note }
    .step-2 = { -other-account }
    .avoid = Nie wysyłaj ponownie, dopóki wpis nie zniknie: każda próba będzie odrzucona.
blocklisted_helpdesk =
    .summary = Serwer { -srv } nie wpuszcza nadawców z listy blokad{ -bl }, a jest na niej { -listed }. Chodzi o serwer lub domenę, nie o użytkownika.
    .step-1 = Sprawdź na tej liście, czy { -listed } nadal tam jest i od kiedy.
    .step-2 = Ustal, czyje to: Wasz serwer, serwer dostawcy czy domowe łącze użytkownika.
    .step-3 = Zgłoś to właścicielowi serwera. Wyjaśnij, że komputer użytkownika nie musi być winny.
blocklisted_admin =
    .summary = Serwer { -srv } odrzucił pocztę, bo { -listed } jest na liście blokad{ -bl }.
    .step-1 = Poszukaj wpisu na stronie listy i przeczytaj powód. Upewnij się, że odpowiedź wymienia Twoje IP lub domenę.
    .step-2 = Najpierw usuń przyczynę: przejęte konto, zainfekowany host, otwarty formularz, kupione adresy.
    .step-3 = Poproś o usunięcie na stronie listy. Zwykle jest bezpłatne.
    .avoid = Nie proś o usunięcie, zanim zniknie przyczyna: drugi wpis trwa dłużej.
blocklisted_spamhaus_admin =
    .step-1 = Sprawdź { -listed } na check.spamhaus.org: strona podaje listę i powód.
    .step-2 = Jeśli to PBL: wysyłaj przez serwer dostawcy albo usuń stałe IP z dobrym PTR.
    .step-3 = Jeśli to XBL, CSS lub DBL: najpierw oczyść host, konto lub stronę. Wpisy SBL usuwa dostawca.
blocklisted_spamhaus_helpdesk =
    .step-1 = Sprawdź { -listed } na check.spamhaus.org i przeczytaj, która to lista.
    .step-2 = Jeśli to PBL: program użytkownika wysyła sam. Ustaw serwer poczty wychodzącej dostawcy, z logowaniem.
    .step-3 = Jeśli to inna lista: zgłoś to właścicielowi serwera. Coś tam wysyła spam.
dns-failed_list-query =
    .headline = Odbiorca źle odczytuje listę blokad
    .summary = Odpowiedź 127.255.255.x od Spamhaus to nie wpis. Mówi odbiorcy, że jego zapytanie jest źle ustawione lub odrzucane.
dns-failed_list-query_admin =
    .step-1 = Powiedz postmasterowi odbiorcy: 252 to literówka w strefie, 254 publiczny resolver, 255 za dużo zapytań.
    .step-2 = Jeśli to Twój serwer: użyj własnego resolvera lub klucza Data Query Service.
blocklisted_spamcop_admin =
    .step-1 = Sprawdź { -listed } na spamcop.net/bl.shtml: to zgłoszenia z ostatniej doby.
    .step-2 = Zatrzymaj spam. Wpis znika sam około 24 godzin po ostatnim zgłoszeniu.
blocklisted_uceprotect_admin =
    .step-1 = Sprawdź { -listed } na uceprotect.net i przeczytaj poziom: 1 to Twoje IP, 2 zakres, 3 cały dostawca.
    .step-2 = Jeśli to poziom 1: usuń przyczynę i odczekaj siedem dni. Jeśli 2 lub 3: powiedz dostawcy.
    .step-3 = Poproś odbiorcę, by nie używał poziomów 2 i 3: nie mówią o Tobie.
    .avoid = Nie płać za szybkie usunięcie, zanim zniknie przyczyna.
blocklisted_sorbs_admin =
    .headline = Odbiorca pyta listę, której już nie ma
    .summary = SORBS zamknięto w czerwcu 2024. Serwer, który jej używa, jest źle ustawiony.
    .step-1 = Poproś postmastera odbiorcy o usunięcie SORBS z ustawień.
    .step-2 = Jeśli to Twój serwer: usuń wszystkie strefy sorbs.net.
blocklisted_cloudmark_admin =
    .step-1 = Sprawdź { -listed } na csi.cloudmark.com i poproś tam o reset.
    .step-2 = Najpierw poszukaj spamu i nagłego ruchu: bez tego reset nie pomoże.
blocklisted_abusix_admin =
    .step-1 = Sprawdź { -listed } na lookup.abusix.com: strona podaje listę i powód.
    .step-2 = Usuń przyczynę, potem poproś tam o usunięcie wpisu.
blocklisted_barracuda_admin =
    .step-1 = Sprawdź { -listed } na barracudacentral.org/lookups.
    .step-2 = Usuń przyczynę, potem użyj barracudacentral.org/rbl/removal-request.
blocklisted_proofpoint_admin =
    .step-1 = Sprawdź { -listed } na ipcheck.proofpoint.com i poproś tam o usunięcie wpisu.
    .step-2 = Najpierw poszukaj przejętych kont i nagłego ruchu.
blocklisted_outlook_admin =
    .step-1 = Sprawdź { -listed } na check.spamhaus.org i napraw, co wskaże: Outlook.com używa tej listy.
    .step-2 = Odczekaj po usunięciu kilka godzin i sprawdź ponownie.
blocklisted_comcast_admin =
    .step-1 = Sprawdź { -listed } w Spamhaus, Cloudmark CSI i Sender Score: gdzie, mówią trzy ostatnie cyfry kodu BL.
    .step-2 = Poproś o usunięcie na tej liście. Comcast uwzględni to sam.

ip-blocked =
    .short = serwer jest zablokowany
    .headline = Serwer nadawcy jest tam zablokowany
    .summary = Serwer { -rx } nie przyjmuje poczty od serwera, który wysłał tę wiadomość. Chodzi o serwer, nie o Ciebie.
    .step-1 = { -note }
    .step-2 = { -other-account }
    .avoid = Nie zmieniaj z tego powodu tekstu ani hasła: to nic nie da.
ip-blocked_helpdesk =
    .summary = Serwer { -srv } nie przyjmuje poczty z IP { -ip }. Adres, tekst i logowanie użytkownika są w porządku.
    .step-1 = Sprawdź, czy nie dochodzi cała poczta do tej firmy: wtedy chodzi o serwer.
    .step-2 = Zapytaj, czy użytkownik wysyła wprost z domu lub z małego własnego serwera.
    .step-3 = Zgłoś to z notatką poniżej: o dopuszczenie musi poprosić właściciel IP { -ip }.
    .avoid = Nie każ zmieniać tekstu ani hasła: to nic nie da.
ip-blocked_admin =
    .summary = Serwer { -srv } blokuje IP { -ip } według własnej listy.
    .step-1 = Poszukaj przyczyny: spam z konta, formularza lub z tego zakresu.
    .step-2 = Otwórz link z odpowiedzi albo napisz tam na postmaster@, z IP, czasem i odpowiedzią.
    .step-3 = Sprawdź IP { -ip } też na publicznych listach, a pilną pocztę wyślij przez inny host.
    .avoid = Nie zmieniaj IP, zanim zniknie przyczyna: blokada pójdzie za Tobą.
ip-blocked_dynamic =
    .headline = Poczta wprost z domowych łączy jest odrzucana
    .summary = Wiadomość wyszła wprost z łącza domowego lub komórkowego. Serwer { -rx } przyjmuje pocztę tylko od serwerów poczty.
    .step-1 = Ustaw w programie serwer poczty wychodzącej swojego dostawcy, z logowaniem.
    .step-2 = Wyślij ją tymczasem przez przeglądarkę.
ip-blocked_dynamic_admin =
    .summary = Serwer { -srv } uważa IP { -ip } za dynamiczne lub domowe.
    .step-1 = Wysyłaj przez smarthost dostawcy na 587 z AUTH.
    .step-2 = Jeśli IP jest stałe: ustaw PTR z własną nazwą i usuń zakres z PBL Spamhaus.
ip-blocked_country =
    .headline = Poczta z tego kraju lub sieci jest odrzucana
    .summary = Serwer { -rx } nie wpuszcza poczty z kraju lub sieci, z której wyszła ta wiadomość.
    .step-1 = { -allow }
    .step-2 = { -other-account }
ip-blocked_country_admin =
    .step-1 = Poproś administratora odbiorcy o wyjątek dla IP { -ip } i domeny { -dom }.
    .step-2 = Popraw kraj IP w bazach geolokalizacji, jeśli jest zły.
    .step-3 = Wysyłaj przez przekaźnik w innej sieci.
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 blokuje IP { -ip }.
    .step-1 = Wpisz IP { -ip } na sender.office.com i wykonaj polecenia z wiadomości, która przyjdzie.
    .step-2 = Jeśli odpowiedź mówi 5.7.511: napisz na delist@messaging.microsoft.com z całą odpowiedzią.
    .step-3 = Jeśli mówi 5.7.507 lub 5.7.513: blokuje Cię firma odbiorcy. Zapytaj jej administratora.
ip-blocked_outlook_admin =
    .summary = Outlook.com ma IP { -ip } lub jego zakres na własnej liście (S3140, S3150).
    .step-1 = Poproś o odblokowanie w formularzu dla nadawców: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = Zarejestruj IP w SNDS i dołącz do JMRP, by widzieć skargi i pułapki na spam.
    .step-3 = Odpisz na automatyczną odmowę z formularza i poproś, by zajrzał tam człowiek.
ip-blocked_yahoo_admin =
    .step-1 = Najpierw poszukaj IP { -ip } w Spamhaus: stąd bierze się wiele blokad Yahoo.
    .step-2 = Usuń przyczynę, potem użyj formularza kontaktowego Yahoo Sender Hub (senders.yahooinc.com).
ip-blocked_gmail_admin =
    .step-1 = Wysyłaj przez serwer dostawcy, jeśli IP { -ip } to łącze domowe lub chmura.
    .step-2 = Ustaw zgodny PTR, SPF i DKIM. Po IPv6 Gmail bez nich odrzuca.
ip-blocked_gmx_admin =
    .step-1 = Otwórz link z końca odpowiedzi: postmaster.gmx.net podaje przyczynę i drogę do odblokowania.
    .step-2 = Najpierw sprawdź PTR, nazwę HELO i zainfekowane konta.
ip-blocked_t-online_admin =
    .summary = Telekom przyjmuje pocztę od nowych serwerów dopiero, gdy wie, kto je prowadzi.
    .step-1 = Ustaw PTR z nazwą w swojej domenie, a w niej stronę z danymi kontaktowymi.
    .step-2 = Napisz na tosa@rx.t-online.de. Podaj IP { -ip } i poproś o odblokowanie.
ip-blocked_orange_admin =
    .step-1 = Sprawdź IP { -ip } na csi.cloudmark.com i poproś tam o reset: Orange używa tej listy.
    .step-2 = Otwieraj do Orange mało połączeń i wysyłaj równym tempem.
ip-blocked_comcast_admin =
    .step-1 = Otwórz link z odpowiedzi: wyjaśnia kod i prowadzi do formularza usunięcia.
    .step-2 = Jeśli kod zaczyna się od ES: IP { -ip } uchodzi za domowe. Wysyłaj przez serwer dostawcy.
ip-blocked_cox_admin =
    .step-1 = Usuń przyczynę, potem napisz na unblock.request@cox.net. Podaj IP { -ip } i odpowiedź.
ip-blocked_charter_admin =
    .step-1 = Usuń przyczynę, potem napisz na unblock@charter.net. Podaj IP { -ip } i odpowiedź.
ip-blocked_godaddy_admin =
    .step-1 = Usuń przyczynę, potem poproś o usunięcie na unblock.secureserver.net.
ip-blocked_proofpoint_admin =
    .step-1 = Sprawdź IP { -ip } na ipcheck.proofpoint.com i poproś tam o usunięcie wpisu.
ip-blocked_ironport_admin =
    .step-1 = Sprawdź IP { -ip } na talosintelligence.com: bramki Cisco używają tej reputacji.
    .step-2 = Usuń przyczynę. Złóż tam zgłoszenie reputacji lub poproś odbiorcę o wyjątek.
ip-blocked_free_admin =
    .step-1 = Poszukaj spamu i wielu nieznanych odbiorców z IP { -ip }: Free sam blokuje takie IP na pewien czas.
    .step-2 = Otwórz postmaster.free.fr: są tam zasady i kontakt.
ip-blocked_icloud_admin =
    .step-1 = Sprawdź IP { -ip } na ipcheck.proofpoint.com i check.spamhaus.org: Apple używa obu.
    .step-2 = Jeśli oba są czyste, napisz na icloudadmin@apple.com. Podaj IP, czas i odpowiedź.
ip-blocked_netease_admin =
    .step-1 = Poszukaj nieznanych odbiorców i równoległych połączeń z IP { -ip } i zwolnij.
    .step-2 = Otwórz link z odpowiedzi: wyjaśnia litery i prowadzi do formularza.

poor-reputation =
    .short = brak zaufania do nadawcy
    .headline = Serwer nadawcy nie budzi tam zaufania
    .summary = Do serwera { -rx } przyszło stąd zbyt wiele niechcianej poczty albo zna on ten serwer lub domenę zbyt słabo.
    .step-1 = { -note }
    .step-2 = Poproś tę osobę, by zajrzała do spamu i dodała Cię do kontaktów.
    .step-3 = { -other-account }
poor-reputation_helpdesk =
    .step-1 = Zapytaj, co ostatnio wychodziło: newsletter, faktury, poczta z przejętego konta.
    .step-2 = Ustal, czy serwer lub domena są nowe: nowi nadawcy zyskują zaufanie powoli.
    .step-3 = Zgłoś to właścicielowi serwera. Jeden użytkownik tego nie naprawi.
poor-reputation_admin =
    .summary = Serwer { -srv } spowalnia lub odrzuca IP { -ip } lub domenę { -dom } za niską reputację.
    .step-1 = Sprawdź dla IP { -ip } i domeny { -dom } SPF, DKIM, DMARC i PTR, potem listy blokad.
    .step-2 = Ogranicz wysyłkę do osób, które otwierają Twoją pocztę. Usuń martwe i kupione adresy, zwiększaj ruch powoli.
    .step-3 = Rozdziel pocztę masową i osobistą na różne IP i poddomeny.
poor-reputation_domain =
    .headline = Domena nadawcy nie budzi tam zaufania
    .summary = Do serwera { -rx } przyszło zbyt wiele niechcianej poczty z domeny { -dom } lub z linkami do niej.
poor-reputation_domain_admin =
    .step-1 = Sprawdź domenę { -dom } na check.spamhaus.org i w Google Postmaster Tools.
    .step-2 = Poszukaj innych usług, które z niej wysyłają, i zhakowanej strony za Twoimi linkami.
    .step-3 = Wysyłaj przez kilka tygodni mniej, do mniejszej liczby osób. Nowa domena nie pomoże.
poor-reputation_gmail_admin =
    .step-1 = Przeczytaj w Google Postmaster Tools odsetek spamu i uwierzytelnianie. Zgłoszeń ma być poniżej 0,1%, nigdy 0,3%.
    .step-2 = Wysyłaj tylko do tych, którzy o to prosili, z rezygnacją jednym kliknięciem.
    .step-3 = Użyj formularza Gmail dla nadawców, jeśli trwa ponad dwa tygodnie.
poor-reputation_outlook_admin =
    .step-1 = Sprawdź IP { -ip } w SNDS i dołącz do JMRP: widać tam skargi i pułapki na spam.
    .step-2 = Ogranicz ruch, oczyść listy, potem użyj formularza dla nadawców.
poor-reputation_yahoo_admin =
    .step-1 = Dołącz w Yahoo Sender Hub do powiadomień o skargach, z DKIM.
    .step-2 = Usuwaj każdego, kto się skarży. Skarg ma być poniżej 0,3%.

reverse-dns =
    .short = nazwa serwera jest zła
    .headline = Serwer nadawcy nie ma właściwej nazwy
    .summary = Prawdziwy serwer poczty ma nazwę, którą każdy może sprawdzić. Tej, którą ma serwer nadawcy, nie uznaje serwer { -rx }.
    .step-1 = { -note }
    .step-2 = Wyślij ją przez zwykły serwer swojego dostawcy poczty lub przez przeglądarkę.
reverse-dns_helpdesk =
    .step-1 = Zapytaj, czy wysłano ją z własnego serwera, skanera lub domowego łącza.
    .step-2 = Zgłoś to właścicielowi IP { -ip }: nazwę może ustawić tylko dostawca łącza.
    .step-3 = Wyjaśnij, że tekst i adres są w porządku.
reverse-dns_admin =
    .summary = Serwer { -srv } chce dla IP { -ip } PTR, którego nazwa wraca do tego IP, i prawdziwej nazwy HELO.
    .step-1 = Uruchom „dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }”, potem sprawdź tę nazwę: A lub AAAA musi dać to samo IP.
    .step-2 = Poproś właściciela IP o PTR z własną nazwą serwera, nie ogólną z cyframi.
    .step-3 = Użyj tej samej nazwy w EHLO. Zrób to też dla IPv6 albo wysyłaj po IPv4.
reverse-dns_no-ptr_admin =
    .headline = IP nadawcy nie ma odwrotnego DNS
    .summary = IP { -ip } nie ma rekordu PTR albo jego DNS nie odpowiedział.
    .step-1 = Poproś hosting lub dostawcę łącza o PTR dla IP { -ip }, na przykład mail.example.com.
    .step-2 = Dodaj dla tej nazwy rekord A lub AAAA i sprawdź przez „dig -x”.
    .step-3 = Poczekaj przed kolejnym testem, aż minie stare TTL.
reverse-dns_mismatch_admin =
    .headline = Odwrotny i zwykły DNS się nie zgadzają
    .summary = Nazwa z PTR dla IP { -ip } nie wraca do tego IP.
    .step-1 = Dodaj dla nazwy z PTR rekord A lub AAAA na IP { -ip }.
    .step-2 = Miej jeden PTR na IP i jego nazwę w EHLO.
reverse-dns_helo_admin =
    .headline = Serwer wita się nazwą nie do użytku
    .summary = Serwer { -srv } nie uznaje nazwy HELO lub EHLO z IP { -ip }.
    .step-1 = Ustaw w HELO pełną nazwę serwera, na przykład mail.example.com. Nie „localhost”, nie IP.
    .step-2 = Zadbaj, by się rozwiązywała, najlepiej na IP { -ip }, a PTR mówił to samo.
    .step-3 = Jeśli to Postfix: smtp_helo_name i myhostname. W Exchange: FQDN łącznika wysyłania.

## The message

spam-suspected =
    .short = filtr uznał to za spam
    .headline = Wiadomość uznano za spam
    .summary = Filtr na serwerze { -rx } uznał, że wiadomość wygląda na spam. Nie mówi dlaczego.
    .step-1 = Napisz ją od nowa zwykłym tekstem: mniej linków, bez skróconych, bez obrazków, jasny temat.
    .step-2 = Wyślij pliki i linki w drugiej wiadomości, gdy ta osoba odpowie.
    .step-3 = { -allow }
    .avoid = Nie wysyłaj tego samego raz za razem: to wygląda jeszcze bardziej na spam.
spam-suspected_helpdesk =
    .step-1 = Poproś o wysłanie jednego zdania. Jeśli dojdzie, chodziło o treść. Jeśli nie, o serwer lub domenę.
    .step-2 = Przejrzyj linki i podpis: zaszkodzi nawet jeden zły link.
    .step-3 = Zgłoś to wyżej, jeśli dotyczy wielu osób: czyjeś konto może wysyłać spam.
spam-suspected_admin =
    .summary = Filtr treści serwera { -srv } odrzucił wiadomość.
    .step-1 = Wyślij test zwykłym tekstem, potem dodawaj po kolei linki, podpis i załącznik.
    .step-2 = Sprawdź każdą domenę z linków na check.spamhaus.org, a IP { -ip } na publicznych listach. Sprawdź SPF, DKIM i DMARC.
    .step-3 = Podaj administratorowi odbiorcy czas, nadawcę i odpowiedź: tylko on widzi punktację.
spam-suspected_links =
    .headline = Link w wiadomości budzi podejrzenia
    .summary = Serwer { -rx } zna link z wiadomości ze spamu lub phishingu.
    .step-1 = Wyślij ją bez linków, także bez podpisu.
    .step-2 = Wpisuj pełne adresy, nie skróty, jeśli link jest konieczny.
spam-suspected_links_admin =
    .step-1 = Sprawdź wszystkie domeny z tekstu, podpisu i linków śledzących na check.spamhaus.org, SURBL i URIBL.
    .step-2 = Poszukaj na tej stronie zhakowanych plików i użyj własnej domeny śledzącej.
spam-suspected_gmail_admin =
    .step-1 = Sprawdź przez „Pokaż oryginał” wcześniejszej wiadomości, czy SPF, DKIM i DMARC przechodzą.
    .step-2 = Sprawdź odsetek spamu w Google Postmaster Tools oraz nowe linki i nadawców.
    .step-3 = Poproś odbiorców, by kliknęli „To nie jest spam” i dodali Cię do kontaktów.
spam-suspected_microsoft365_admin =
    .step-1 = Poproś administratora odbiorcy o śledzenie wiadomości i werdykt filtra.
    .step-2 = Jeśli to Twoja dzierżawa: zgłoś ją w portalu Defender jako dobrą.
spam-suspected_icloud_admin =
    .step-1 = Sprawdź linki i uwierzytelnianie, potem IP { -ip } na ipcheck.proofpoint.com.
    .step-2 = Napisz na icloudadmin@apple.com z całą odpowiedzią, jeśli to trwa.

virus-detected =
    .short = znaleziono wirusa
    .headline = W wiadomości znaleziono wirusa
    .summary = Program antywirusowy serwera { -rx } znalazł coś szkodliwego w wiadomości lub załączniku i odrzucił ją.
    .step-1 = Najpierw przeskanuj komputer aktualnym programem antywirusowym.
    .step-2 = Poproś administratora o pomoc, jeśli ta wiadomość nie jest od Ciebie lub skan coś znajdzie.
    .step-3 = Udostępnij plik przez link, gdy będzie czysty.
    .avoid = Nie zmieniaj nazwy i nie pakuj pliku, by przeszedł.
virus-detected_helpdesk =
    .step-1 = Zapytaj, czy użytkownik w ogóle ją wysłał. Jeśli nie, podrobiono adres lub przejęto konto.
    .step-2 = Przeskanujcie komputer i odłączcie go od sieci, jeśli skan coś znajdzie.
    .step-3 = Zgłoś to działowi bezpieczeństwa, z nazwą wirusa z odpowiedzi.
virus-detected_admin =
    .summary = Skaner serwera { -srv } odrzucił wiadomość jako szkodliwą.
    .step-1 = Znajdź ją w logu: który host lub konto wysłało i ile jeszcze.
    .step-2 = Jeśli plik jest czysty, zgłoś to producentowi skanera.
    .step-3 = Jeśli log jej nie zna: podrobiono nadawcę. Opublikuj DMARC z reject.

attachment-refused =
    .short = plik jest niedozwolony
    .headline = Załączony plik jest niedozwolony
    .summary = Serwer { -rx } nie przyjmuje takich załączników. Często odrzucane są programy, skrypty i archiwa z hasłem.
    .step-1 = Umieść plik w usłudze udostępniania i wyślij link.
    .step-2 = Jeśli się da, wyślij go w prostej postaci, na przykład PDF.
    .step-3 = Zapytaj tę osobę, jak chce go dostać.
    .avoid = Nie zmieniaj rozszerzenia pliku: filtry zaglądają do środka.
attachment-refused_helpdesk =
    .step-1 = Zapytaj o nazwy wszystkich załączników. Pliki w ZIP też się liczą.
    .step-2 = Poszukaj zbędnych plików: winmail.dat, obrazek w podpisie.
    .step-3 = { -link }
attachment-refused_admin =
    .summary = Reguła typu, nazwy lub archiwum na serwerze { -srv } odrzuciła załącznik.
    .step-1 = Sprawdź części MIME: typ, nazwa pliku, archiwa, makra, szyfrowanie.
    .step-2 = Zapytaj administratora odbiorcy, jakie typy przechodzą, albo udostępnij plik inaczej.
    .step-3 = Jeśli reguła jest Twoja: zezwól tylko temu nadawcy i zostaw skan antywirusowy.
attachment-refused_executable =
    .headline = Programów i skryptów nie wolno załączać
    .summary = Serwer { -rx } odrzuca pliki, które da się uruchomić (EXE, JS, BAT i podobne), także w ZIP.

message-too-large =
    .short = wiadomość jest za duża
    .headline = Wiadomość jest za duża
    .summary = { $limit ->
            [none] Wiadomość jest większa, niż pozwala serwer { -rx }
           *[known] Serwer { -rx } przyjmuje wiadomości do { $limit }, a ta jest większa
        }. Załączniki rosną po drodze o około jedną trzecią.
    .step-1 = Wyślij zamiast plików link z usługi udostępniania.
    .step-2 = Zmniejsz zdjęcia albo wyślij pliki w kilku wiadomościach.
message-too-large_helpdesk =
    .step-1 = Dodaj wszystkie załączniki i obrazki w tekście i dolicz jedną trzecią.
    .step-2 = Ustal, czyj to limit: Waszego serwera czy odbiorcy.
    .step-3 = { -link }
message-too-large_admin =
    .summary = Wiadomość przekracza limit rozmiaru{ $limit ->
            [none] {""}
           *[known] {" "}{ $limit }
        } serwera { -srv }.
    .step-1 = Porównaj rozmiar z logu (po base64) z SIZE w odpowiedzi EHLO serwera { -srv }.
    .step-2 = Jeśli limit jest Twój: zwiększ go wszędzie jednakowo, na bramce, łączniku i skrzynce.
    .step-3 = Jeśli nie: daj usługę udostępniania i zmniejsz własny limit.
message-too-large_mailbox-limit =
    .summary = Skrzynka odbiorcy przyjmuje tylko mniejsze wiadomości{ $limit ->
            [none] {""}
           *[known] {", do "}{ $limit }
        }. Załączniki rosną po drodze o około jedną trzecią.
message-too-large_microsoft365_admin =
    .step-1 = Jeśli skrzynka jest Twoja: zwiększ jej limit w centrum administracyjnym Exchange. Najwyżej 150 MB.
    .step-2 = Sprawdź też reguły przepływu poczty i łączniki z limitem rozmiaru.
    .step-3 = Dolicz base64: limit 36 MB mieści pliki do około 26 MB.

message-malformed =
    .short = wiadomość jest uszkodzona
    .headline = Wiadomość jest źle zbudowana
    .summary = Program, który ją napisał, nie trzymał się zasad poczty, a serwer { -rx } ich pilnuje.
    .step-1 = Wyślij ją z innego programu lub przez przeglądarkę.
    .step-2 = Zaktualizuj program, który ją napisał.
    .step-3 = { -note }
message-malformed_helpdesk =
    .step-1 = Zapytaj, jaki program ją utworzył: strona WWW, program do faktur, stary program pocztowy.
    .step-2 = Poproś o wysłanie tego tekstu przez przeglądarkę. Jeśli przejdzie, zawodzi program.
    .step-3 = Zgłoś to twórcy lub opiekunowi programu.
message-malformed_admin =
    .summary = Serwer { -srv } odrzucił wiadomość, bo łamie RFC 5322 lub RFC 5321.
    .step-1 = Zapisz surową kopię z Twojego serwera i przeczytaj nagłówek.
    .step-2 = Poszukaj braku lub powtórzenia From, Date, Message-ID, liter 8-bitowych, wierszy ponad 998 znaków.
    .step-3 = Twórz ją biblioteką pocztową i wysyłaj z końcami wierszy CRLF.
message-malformed_bare-lf_admin =
    .headline = Wiersze wiadomości kończą się samym LF
    .summary = Wiersze kończą się samym LF. SMTP chce CRLF, a serwer { -srv } to odrzuca: LF może kryć drugą wiadomość.
    .step-1 = Zadbaj, by program kończył każdy wiersz CRLF.
    .step-2 = Popraw to tymczasem na przekaźniku (Postfix: smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = Pole nagłówka się powtarza
    .summary = Pole, które może być tylko raz, jest kilka razy: From, Subject, To, Message-ID.
    .step-1 = Poszukaj powtórzonego pola w surowym nagłówku.
    .step-2 = Znajdź, co dodaje drugie: skrypt, bramka, program do podpisów.
message-malformed_no-from_admin =
    .headline = Brakuje pola From lub jest nieczytelne
    .summary = Serwer { -srv } nie znalazł w From jednego czytelnego adresu (RFC 5322 §3.6.2).
    .step-1 = Wpisz w From jeden adres, nazwę w cudzysłowie i zakodowane litery spoza ASCII.
    .step-2 = Dodaj Sender, jeśli From ma kilka adresów.
message-malformed_line-too-long_admin =
    .headline = Wiersz wiadomości jest za długi
    .summary = SMTP pozwala na 998 znaków w wierszu, a jeden ma więcej.
    .step-1 = Wysyłaj treść jako quoted-printable lub base64 i dziel długie pola nagłówka.
    .step-2 = Poszukaj HTML bez podziału wierszy lub długich pól References.

content-refused =
    .short = treść jest niedozwolona
    .headline = Coś w wiadomości jest niedozwolone
    .summary = Reguła na serwerze { -rx } odrzuciła treść wiadomości: słowa, numery lub linki.
    .step-1 = Usuń numery kart, hasła, linki i podobne rzeczy.
    .step-2 = Wyślij ją ponownie zwykłym tekstem.
    .step-3 = Zapytaj tę osobę, jak przesyłać jej takie rzeczy.
content-refused_dlp =
    .headline = Zatrzymała ją ochrona przed wyciekiem danych
    .summary = W wiadomości jest chyba coś, czego nie wolno wysyłać, na przykład numery kart lub kont.
    .step-1 = Usuń te numery albo prześlij je tak, jak przewiduje Twoja firma.
    .step-2 = Zapytaj administratora, jeśli reguła się myli.
content-refused_dlp_admin =
    .step-1 = Znajdź regułę w raporcie systemu DLP, według nadawcy i czasu.
    .step-2 = Zawęź wzorzec albo zezwól temu nadawcy, z szyfrowaniem.
content-refused_helpdesk =
    .step-1 = Zapytaj, jakie dane w niej były: bankowe, medyczne, linki, inne alfabety.
    .step-2 = Ustal, czy reguła jest Wasza, czy odbiorcy: który serwer odmówił?
    .step-3 = Zgłoś to wyżej, jeśli reguła jest Wasza, a wiadomość dobra.
content-refused_admin =
    .summary = Zadziałała reguła treści serwera { -srv }: DLP, lista słów lub linków, kodowanie lub język.
    .step-1 = Najpierw przejrzyj własne reguły: odmówić mogła Twoja bramka.
    .step-2 = Wyślij części wiadomości do skrzynki testowej: która zawadza?
    .step-3 = Zapytaj administratora odbiorcy o regułę, z czasem i odpowiedzią.

policy-refused =
    .short = odrzuciła ją reguła
    .headline = Odrzuciła ją reguła po drugiej stronie
    .summary = Serwer { -rx } odrzucił wiadomość według własnej reguły i nie mówi, której.
    .step-1 = Wyślij jedno zdanie bez linków i plików: zobaczysz, czy przejdzie.
    .step-2 = Powiedz tej osobie inną drogą, że jej serwer odrzuca Twoją pocztę.
    .step-3 = { -note-them }
    .avoid = Nie zmieniaj adresu: odpowiedź nie mówi, że jest zły.
policy-refused_helpdesk =
    .step-1 = Spróbujcie jednego zdania, potem innego adresu: chodzi o treść, osobę czy serwer?
    .step-2 = Sprawdź IP { -ip } i domenę { -dom } na listach blokad oraz SPF, DKIM i DMARC.
    .step-3 = Wyjaśnij, że regułę zna tylko administrator odbiorcy.
policy-refused_admin =
    .summary = Serwer { -srv } odrzucił wiadomość na adres { -who } według lokalnych zasad i nie podaje powodu.
    .step-1 = Najpierw sprawdź to, co zwykle: listy blokad dla IP { -ip }, PTR, SPF, DKIM, DMARC, linki.
    .step-2 = Wyślij to samo do innej domeny tej usługi: odmawia usługa czy jeden klient?
    .step-3 = Napisz do tamtejszego postmastera: czas, IP, nadawca, odbiorca i odpowiedź.
policy-refused_forwarding =
    .headline = Przekierowanie na zewnątrz jest zabronione
    .summary = Reguła w skrzynce przekazała wiadomość dalej. Firma tego zabrania.
    .step-1 = Usuń przekierowanie w ustawieniach skrzynki albo poproś administratora o zgodę.
policy-refused_forwarding_admin =
    .step-1 = Poszukaj w skrzynce obcego przekierowania: konto mogło zostać przejęte.
    .step-2 = Jeśli jest potrzebne w Microsoft 365: zezwól w zasadach spamu wychodzącego, tylko temu użytkownikowi.
policy-refused_gmail_admin =
    .summary = Najczęściej odrzuca tak reguła Workspace odbiorcy, nie Google.
    .step-1 = Podaj administratorowi odbiorcy czas i odpowiedź. Znajdzie ją w logach poczty.
    .step-2 = Jeśli to Twój Workspace: poszukaj reguły w Gmail, Zgodność i Routing.
policy-refused_microsoft365_admin =
    .step-1 = Poproś administratora odbiorcy o śledzenie wiadomości: wskaże regułę przepływu poczty.
    .step-2 = Jeśli dzierżawa jest Twoja: poszukaj reguły, która odrzuca, w Przepływ poczty, Reguły. Dają kody 5.7.900 do 5.7.999.
policy-refused_mimecast_admin =
    .step-1 = Podaj administratorowi odbiorcy numer w nawiasie z końca odpowiedzi.
    .step-2 = Poproś, by zajrzał w Mimecast do Rejected and Deferred Messages.

## Traffic

rate-limited =
    .short = poczty było za dużo
    .headline = Za dużo poczty w krótkim czasie
    .summary = Serwer { -rx } ogranicza ilość poczty w krótkim czasie i prosi, by zwolnić. Sama wiadomość jest w porządku.
    .step-1 = { -wait }
    .step-2 = Pisz do wielu osób w małych grupach albo przez usługę newsletterową.
    .avoid = Nie wysyłaj od razu ponownie: czekanie się wydłuży.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Zapytaj, czy w ostatniej godzinie wychodził newsletter lub dużo poczty z programu.
    .step-3 = Zgłoś to wyżej, jeśli trwa ponad dobę.
rate-limited_admin =
    .summary = Serwer { -srv } ogranicza IP { -ip } lub domenę { -dom }.
    .step-1 = { -admin-wait }
    .step-2 = Wysyłaj tam wolniej: mniej połączeń i wiadomości na godzinę, po 4xx dłuższe przerwy.
    .step-3 = Poszukaj przyczyny: przejęte konto, wielu nieznanych odbiorców, brak SPF lub DKIM.
rate-limited_recipient =
    .headline = Odbiorca dostaje za dużo poczty
    .summary = Skrzynka { -who } dostaje w krótkim czasie więcej poczty, niż pozwala serwer { -rx }.
    .step-1 = { -wait }
    .step-2 = Skontaktuj się z tą osobą inaczej, jeśli to pilne.
rate-limited_recipient_admin =
    .summary = Skrzynka { -who } przekroczyła tempo, na jakie pozwala serwer { -srv }.
    .step-1 = { -admin-wait }
    .step-2 = Poszukaj pętli lub zalewu własnych alarmów. Grupuj je.
    .step-3 = Jeśli skrzynka jest Twoja: zalew może kryć reset hasła lub zamówienie.
rate-limited_sender =
    .headline = Ten nadawca wysyła za szybko
    .summary = Do serwera { -rx } przyszło w krótkim czasie za dużo poczty z adresu { -from }.
rate-limited_gmail_admin =
    .summary = Gmail ogranicza IP { -ip }, jego zakres lub domenę { -dom }: ruch, spam lub brak uwierzytelniania.
    .step-1 = Zwolnij i niech kolejka ponawia z rosnącymi przerwami.
    .step-2 = Sprawdź SPF, DKIM, DMARC, PTR i TLS oraz odsetek spamu w Google Postmaster Tools.
    .step-3 = Zwiększaj ruch powoli, zaczynając od poczty, o którą proszono.
rate-limited_outlook_admin =
    .summary = Outlook.com ogranicza IP { -ip } z powodu reputacji lub nagłego ruchu.
    .step-1 = { -queue }, z małą liczbą połączeń.
    .step-2 = Sprawdź IP { -ip } w SNDS. Nowe IP: kilka tygodni małego ruchu.
    .step-3 = Użyj formularza dla nadawców, jeśli to trwa.
rate-limited_microsoft365_admin =
    .step-1 = { -queue }: limit znika sam, gdy IP staje się znane.
    .step-2 = Wysyłaj równo, z SPF, DKIM i DMARC. Nagły ruch przywoła 4.7.500.
rate-limited_yahoo_admin =
    .summary = Yahoo ogranicza IP { -ip } (TSS04 i podobne): ruch, skargi lub reputacja.
    .step-1 = { -queue } i ponawiaj wolno: mało połączeń, kilka godzin przerwy.
    .step-2 = Wysyłaj najpierw do osób, które otwierają Twoją pocztę. Sprawdź SPF, DKIM i DMARC.
    .step-3 = Użyj formularza kontaktowego Yahoo Sender Hub, jeśli trwa ponad dwa dni.
rate-limited_orange_admin =
    .step-1 = Otwieraj do Orange naraz dwa lub trzy połączenia, po kilka wiadomości.
    .step-2 = { -queue } i ponów po pół godzinie.
rate-limited_qq_admin =
    .step-1 = Zmniejsz dla qq.com liczbę połączeń i wiadomości na godzinę z IP i od nadawcy.
    .step-2 = Rozłóż pocztę na cały dzień, ustaw SPF i DKIM.
rate-limited_netease_admin =
    .step-1 = Zmniejsz liczbę połączeń i odbiorców w sesji. Litery po kodzie nazywają limit.
    .step-2 = Zrób po 4xx dwie godziny przerwy, potem zwolnij.

too-many-connections =
    .short = połączeń było za dużo
    .headline = Za dużo połączeń jednocześnie
    .summary = Serwer nadawcy otworzył więcej połączeń, niż pozwala serwer { -rx }. Sama wiadomość jest w porządku.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Zamknij program pocztowy na innych urządzeniach, jeśli pokazał to program.
    .step-3 = Zgłoś to wyżej, jeśli trwa: trzeba zmniejszyć limity serwera.
too-many-connections_admin =
    .summary = IP { -ip } ma na serwerze { -srv } za dużo sesji albo wiadomości w sesji.
    .step-1 = Zmniejsz liczbę równoległych połączeń z tym odbiorcą. Postfix: smtp_destination_concurrency_limit.
    .step-2 = Zamykaj sesję po kilku wiadomościach.
    .step-3 = Poszukaj innych hostów za tym samym IP.

too-many-recipients =
    .short = odbiorców jest za dużo
    .headline = Za dużo odbiorców w jednej wiadomości
    .summary = Serwer { -rx } przyjmuje naraz mniej odbiorców. Część mogła ją dostać.
    .step-1 = Wyślij ją mniejszymi grupami tym, którzy jej nie dostali.
    .step-2 = Użyj dla wielu osób listy dyskusyjnej lub usługi newsletterowej.
too-many-recipients_helpdesk =
    .step-1 = Policz razem Do, DW i UDW, z członkami grup.
    .step-2 = Ustal, kto ją dostał, by nikt nie dostał jej dwa razy.
    .step-3 = Podaj użytkownikowi limit Waszej poczty.
too-many-recipients_admin =
    .summary = Liczba RCPT TO przekroczyła limit serwera { -srv }. RFC 5321 §4.5.3.1.8 wymaga co najmniej 100.
    .step-1 = Podziel kopertę. Postfix: smtp_destination_recipient_limit.
    .step-2 = Traktuj 452 i 552 po RCPT jako „reszta później” (RFC 5321 §4.5.3.1.10).
    .step-3 = Jeśli limit jest Twój: zwiększ go tylko zalogowanym.

greylisted =
    .short = musi chwilę poczekać
    .headline = Dotrze trochę później
    .summary = Serwer { -rx } prosi nieznane serwery poczty, by wróciły za { -wt }. To kontrola spamu: prawdziwa poczta przechodzi.
    .step-1 = { $retry ->
            [server] Nic nie trzeba robić: serwer poczty sam ponowi próbę.
            [sender] Odczekaj { -wt } i wyślij wiadomość ponownie.
           *[none] Odczekaj { -wt }: z wiadomością wszystko w porządku.
        }
    .avoid = Nie wysyłaj wiele razy: czekanie się nie skróci.
greylisted_helpdesk =
    .step-1 = Wyjaśnij, że to zwykłe opóźnienie pierwszej wiadomości.
    .step-2 = { -tell-wait }
    .step-3 = Zgłoś to wyżej, jeśli czeka ponad cztery godziny: serwer może ponawiać z różnych IP.
greylisted_admin =
    .summary = Serwer { -srv } stosuje greylisting dla trójki: IP { -ip }, adres { -from }, adres { -who }.
    .step-1 = { -queue } i ponów z tego samego IP za { -wt }.
    .step-2 = Sprawdź odstępy kolejki: przy pierwszych próbach 5 do 15 minut.
    .step-3 = Jeśli wysyła pula IP: ponawiaj z jednego IP lub /24.

mail-loop =
    .short = krążyła w kółko
    .headline = Wiadomość krążyła w kółko
    .summary = Serwery przekazywały ją sobie, aż jeden ją zatrzymał. Najczęściej dwa przekierowania wskazują na siebie.
    .step-1 = Sprawdź własne przekierowanie, jeśli jakieś masz.
    .step-2 = Skontaktuj się z tą osobą inaczej: jej skrzynka może przekazywać pocztę sama sobie.
    .step-3 = { -note }
    .avoid = Nie wysyłaj ponownie, dopóki nikt tego nie naprawi: znów zacznie krążyć.
mail-loop_helpdesk =
    .step-1 = Zapytaj obie strony o przekierowania, także na starych kontach.
    .step-2 = Przeczytaj wiersze Received w zwrotce: dwie nazwy na zmianę to pętla.
    .step-3 = Zgłoś to wyżej, jeśli to dwa serwery: MX lub łącznik wskazuje źle.
mail-loop_admin =
    .summary = Za dużo przeskoków w drodze na adres { -who }.
    .step-1 = Czytaj wiersze Received od dołu i znajdź dwa hosty, które się powtarzają.
    .step-2 = Przerwij pętlę: przekierowanie, lista w samej sobie, MX na siebie, zła domena lub smarthost.
    .step-3 = Jeśli poczta wraca do serwera: dodaj domenę do lokalnych (Postfix mydestination, Sendmail class w).

## Servers and networks

server-unavailable =
    .short = serwer nie jest gotowy
    .headline = Drugi serwer poczty jest zajęty lub wyłączony
    .summary = Serwer { -rx } nie przyjmuje teraz poczty. Jest zajęty, uruchamia się lub trwają przy nim prace.
    .step-1 = { -wait }
    .step-2 = Skontaktuj się z tą osobą inaczej, jeśli to pilne.
    .avoid = Nie zmieniaj adresu: to nie o niego chodzi.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Sprawdź stronę stanu usługi, jeśli ją ma.
    .step-3 = Zgłoś to wyżej, jeśli inne domeny też zawodzą: przyczyna jest wtedy u Was.
server-unavailable_admin =
    .summary = Serwer { -srv } odpowiedział, że nie przyjmuje teraz poczty.
    .step-1 = { -admin-wait }
    .step-2 = Sprawdź każdy MX: „openssl s_client -starttls smtp -connect { -host }:25”.
    .step-3 = Jeśli jest Twój: sprawdź dysk, pamięć, usługi i limity połączeń.
server-unavailable_maintenance =
    .headline = Przy drugim serwerze poczty trwają prace
    .summary = Na serwerze { -rx } trwają prace. Do ich końca nie przyjmuje poczty.

server-error =
    .short = ich serwer ma usterkę
    .headline = Drugi serwer poczty ma usterkę
    .summary = Coś zawiodło wewnątrz serwera { -rx }. Adres i wiadomość są w porządku.
    .step-1 = { -wait }
    .step-2 = Powiedz tej osobie inną drogą, że poczta do niej nie dochodzi, jeśli to trwa.
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Sprawdź, czy inni u tego dostawcy mają ten sam kłopot.
    .step-3 = Zgłoś to stronie, która zawiodła: serwer podaje notatka poniżej.
server-error_admin =
    .summary = Serwer { -srv } zawiódł wewnątrz: konfiguracja, zapytanie, filtr lub zapis.
    .step-1 = { -admin-wait }
    .step-2 = Jeśli jest Twój: poszukaj w logu zapytania, filtra lub bazy, która zawiodła.
    .step-3 = Jeśli nie: zawiadom tamtejszy postmaster@ inną drogą niż przez ten serwer.

server-full =
    .short = ich serwer jest pełny
    .headline = Na drugim serwerze poczty brakuje miejsca
    .summary = Dysk lub pamięć serwera { -rx } jest pełna. Dotyczy to całego serwera, nie jednej skrzynki.
    .step-1 = { -wait }
    .step-2 = Powiedz tej osobie inną drogą, by zawiadomiła swojego administratora.
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Wyjaśnij, że usuwanie poczty nie pomoże: to nie limit skrzynki.
    .step-3 = Zgłoś to natychmiast, jeśli serwer jest Wasz.
server-full_admin =
    .summary = Serwerowi { -srv } brakuje dysku lub pamięci (4.3.1).
    .step-1 = Jeśli jest Twój: zwolnij miejsce, także i-węzły. W Exchange przeczytaj zdarzenia back pressure.
    .step-2 = Jeśli nie: zostaw ją w kolejce i zawiadom tamtejszego postmastera.
server-full_exchange_admin =
    .step-1 = Przeczytaj zdarzenia 15004 do 15007 z MSExchangeTransport.
    .step-2 = Zwolnij miejsce na woluminie kolejki albo dodaj serwerowi pamięci.
    .step-3 = Poszukaj zalewu w kolejkach: Get-Queue.

mailer-failed =
    .short = zawiódł tam program
    .headline = Po drugiej stronie zawiódł program
    .summary = Serwer { -rx } przyjął wiadomość, ale zawiódł program, który wkłada ją do skrzynki.
    .step-1 = Powiedz tej osobie inną drogą, że poczta do niej nie dochodzi.
    .step-2 = { -note-them }
mailer-failed_helpdesk =
    .step-1 = Wyjaśnij, że adres i wiadomość są w porządku.
    .step-2 = Zapytaj, czy inna poczta dochodzi do tej osoby: często zawodzi filtr jednej skrzynki.
    .step-3 = Zgłoś to temu, kto prowadzi ten serwer.
mailer-failed_admin =
    .summary = Polecenie dostarczania na adres { -who } na serwerze { -srv } zwróciło kod usterki.
    .step-1 = Przeczytaj kod wyjścia: 67 brak użytkownika, 69 niedostępne, 73 nie da się utworzyć, 75 później, 77 brak uprawnień.
    .step-2 = Uruchom polecenie ręcznie jako ten sam użytkownik: ścieżka, prawa, limit, filtr.
    .step-3 = Niech przy usterce, która mija, zwraca 75: poczta zostanie w kolejce.

connection-failed =
    .short = nie było połączenia
    .headline = Nie można połączyć się z drugim serwerem
    .summary = Nie udało się połączyć z serwerem { -rx } lub połączenie zostało zerwane. Może nie działać serwer albo droga do niego.
    .step-1 = { -wait }
    .step-2 = { -part }
    .step-3 = Sprawdź internet i serwer poczty wychodzącej, jeśli z programu nie wychodzi żadna poczta.
connection-failed_helpdesk =
    .step-1 = Sprawdź, czy wychodzi poczta do innych domen. Jeśli nie, przyczyna jest po stronie użytkownika.
    .step-2 = Jeśli pokazał to program: sprawdź serwer poczty wychodzącej, port 587 lub 465, zaporę i program antywirusowy.
    .step-3 = Zgłoś to wyżej, jeśli jedna domena zawodzi przez dobę.
connection-failed_admin =
    .summary = Brak sesji SMTP z serwerem { -srv }: połączenie odrzucone, przekroczony czas lub zerwane.
    .step-1 = Uruchom „nc -vz { -host } 25” z hosta wysyłającego, dla każdego MX, po IPv4 i IPv6.
    .step-2 = Jeśli nic nie wychodzi: port 25 blokuje dostawca lub chmura. Użyj przekaźnika na 587.
    .step-3 = Jeśli połączenie zostało zerwane w środku: sprawdź MTU, zaporę i limity czasu.

dns-failed =
    .short = zapytanie DNS zawiodło
    .headline = Drugiego serwera nie udało się odnaleźć
    .summary = Spis nazw w internecie (DNS) nie dał odpowiedzi dla domeny po @. Zwykle to mija.
    .step-1 = { -wait }
    .step-2 = { -part }
dns-failed_helpdesk =
    .step-1 = Sprawdź domenę w narzędziu DNS: czy działa z innych miejsc?
    .step-2 = { -tell-wait }
    .step-3 = Zgłoś to właścicielowi domeny, jeśli zawodzi wszędzie. Jeśli nie, zgłoś to wyżej.
dns-failed_admin =
    .summary = Zapytanie DNS o domenę adresu { -who } zawiodło: SERVFAIL, limit czasu lub DNSSEC.
    .step-1 = Uruchom dla domeny „dig +trace MX” i „dig +cd”: gdy działa tylko +cd, zawodzi DNSSEC.
    .step-2 = Sprawdź swój resolver: dostępny, nie pyta w kółko, pamięć wyczyszczona.
    .step-3 = Jeśli domena jest Twoja: sprawdź delegację, glue, DS i wszystkie serwery nazw.
dns-failed_loop =
    .headline = Domena wskazuje z powrotem na serwer nadawcy
    .summary = Według DNS poczta tej domeny idzie do serwera, który chce ją wysłać.
dns-failed_loop_admin =
    .step-1 = Jeśli serwer ma przyjmować pocztę domeny: dodaj ją do lokalnych lub przekazywanych.
    .step-2 = Jeśli nie: popraw MX. Poszukaj 127.0.0.1, prywatnego IP, złego smarthosta.

delivery-timed-out =
    .short = minął czas
    .headline = Wiadomości nie udało się dostarczyć na czas
    .summary = Serwer nadawcy próbował wiele razy i zrezygnował{ $server ->
            [none] {""}
           *[known] . Nie mógł przekazać jej na serwer { $server }
        }.
    .step-1 = Sprawdź część adresu po @.
    .step-2 = Wyślij ją jeszcze raz: kłopot mógł już minąć.
    .step-3 = Powiedz tej osobie inną drogą, że poczta do niej nie dochodzi.
delivery-timed-out_helpdesk =
    .step-1 = Przeczytaj w zwrotce ostatnią odpowiedź: mówi, co przez ten czas zawodziło.
    .step-2 = Sprawdź domenę w narzędziu MX: czy serwer już działa?
    .step-3 = Jeśli tak, poproś o ponowne wysłanie.
delivery-timed-out_admin =
    .summary = Minął czas wiadomości w kolejce. Przyczyną jest ostatnia odpowiedź dla serwera { -srv }.
    .step-1 = Zbierz z logu wszystkie próby tego id kolejki: jedna przyczyna czy różne?
    .step-2 = Sprawdź każdy MX na porcie 25, po IPv4 i IPv6.
    .step-3 = Wysyłaj zawiadomienie o opóźnieniu po kilku godzinach.

tls-failed =
    .short = brak szyfrowania
    .headline = Bezpieczne połączenie się nie udało
    .summary = Szyfrowanie jest wymagane, a bezpieczne połączenie z serwerem { -rx } się nie udało.
    .step-1 = Jeśli pokazuje to program pocztowy: sprawdź datę i godzinę komputera, nazwę serwera i port.
    .step-2 = Zaktualizuj program pocztowy lub komputer, jeśli jest stary.
    .step-3 = { -note }
    .avoid = Nie wyłączaj szyfrowania, by wiadomość przeszła.
tls-failed_helpdesk =
    .step-1 = Zapytaj, gdzie to widać. W programie sprawdź nazwę serwera, port (465 SSL/TLS, 587 STARTTLS) i zegar.
    .step-2 = Poszukaj programów antywirusowych, które otwierają połączenia TLS.
    .step-3 = Zgłoś to wyżej, jeśli przyszło jako zwrotka: dotyczy dwóch serwerów.
tls-failed_admin =
    .summary = TLS z serwerem { -srv } zawiodło lub go brakuje.
    .step-1 = Uruchom „openssl s_client -starttls smtp -connect { -host }:25” i odczytaj wersję, łańcuch i nazwę.
    .step-2 = Sprawdź po obu stronach TLS 1.2 lub nowsze i cały łańcuch certyfikatów.
    .step-3 = Sprawdź MTA-STS i DANE domeny: „dig TXT _mta-sts” i rekordy TLSA.
tls-failed_microsoft365_admin =
    .step-1 = Odczytaj ostatnią liczbę: 321 brak STARTTLS, 322 wygasł, 323 złe TLSA, 324 DNSSEC, 325 zła nazwa.
    .step-2 = Sprawdź domenę odbiorcy na testconnectivity.microsoft.com: DANE i STARTTLS.
    .step-3 = Powiedz właścicielowi domeny: DANE i MTA-STS naprawia się tam, nie w Microsoft.
tls-failed_required =
    .headline = Druga strona wymaga szyfrowania
    .summary = Serwer { -rx } przyjmuje pocztę tylko bezpiecznym połączeniem. Serwer nadawcy go nie otworzył.
tls-failed_required_admin =
    .step-1 = Włącz STARTTLS dla poczty wychodzącej. Postfix: smtp_tls_security_level = may lub dane.
    .step-2 = Poszukaj zapory, która ukrywa STARTTLS w odpowiedzi EHLO.
    .step-3 = Jeśli wymaga pewnych wersji lub szyfrów: zezwól na TLS 1.2 i 1.3.
tls-failed_certificate =
    .headline = Certyfikat serwera nie budzi zaufania
    .summary = Serwer poczty dowodzi swojej nazwy certyfikatem. Ten wygasł, jest na inną nazwę lub od kogoś nieznanego.
tls-failed_certificate_admin =
    .step-1 = Odczytaj daty, nazwy i łańcuch: „openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }”.
    .step-2 = Odnów go, dodaj certyfikaty pośrednie i nazwę hosta z MX.
    .step-3 = Jeśli używasz DANE: opublikuj TLSA przed nowym kluczem.
tls-failed_handshake =
    .headline = Serwery nie znalazły wspólnego szyfrowania
tls-failed_handshake_admin =
    .step-1 = Porównaj wersje i szyfry obu stron: jedna może mieć TLS 1.0, druga 1.2.
    .step-2 = Poszukaj portu, który chce TLS od razu (465), a dostaje STARTTLS, lub odwrotnie.

protocol-error =
    .short = serwery się nie rozumieją
    .headline = Serwery poczty się nie zrozumiały
    .summary = Druga strona nie zrozumiała polecenia lub go nie oczekiwała. Zwykle to złe ustawienie lub stary program.
    .step-1 = Wyślij ją jeszcze raz: przyczyną może być zerwane połączenie.
    .step-2 = Sprawdź serwer poczty wychodzącej, port i zabezpieczenia, jeśli pokazał to program lub urządzenie.
    .step-3 = { -note }
protocol-error_helpdesk =
    .step-1 = Zapytaj, co wysyła: program pocztowy, skaner, skrypt czy serwer.
    .step-2 = Sprawdź port razem z zabezpieczeniem: 465 z SSL/TLS, 587 ze STARTTLS.
    .step-3 = Poszukaj programu antywirusowego lub zapory, które zmieniają ruch pocztowy.
protocol-error_admin =
    .summary = Serwer { -srv } odrzucił polecenie: nieznane, nie w porę lub ze złym argumentem.
    .step-1 = Nagraj sesję i przeczytaj wiersz przed 5xx: kolejność, argument, długość.
    .step-2 = Poszukaj zapory, która przepisuje SMTP (XXXX zamiast poleceń, brak EHLO).
    .step-3 = Wyślij EHLO ponownie po STARTTLS, a MAIL FROM dopiero po AUTH.

unsupported-feature =
    .short = brakuje funkcji
    .headline = Drugi serwer nie ma potrzebnej funkcji
    .summary = Serwer { -rx } nie umie tego, czego wymaga wiadomość, na przykład liter spoza a–z w adresie.
    .step-1 = Użyj adresu ze zwykłymi literami, jeśli ta osoba go ma.
    .step-2 = Wyślij ją zwykłym tekstem, bez dodatkowych opcji.
    .step-3 = { -note }
unsupported-feature_helpdesk =
    .step-1 = Poszukaj w adresach polskich liter lub innych alfabetów.
    .step-2 = Zapytaj o opcje: priorytet, potwierdzenia, wymuszone szyfrowanie.
    .step-3 = Pomóż użyć zwykłego adresu.
unsupported-feature_admin =
    .summary = Serwerowi { -srv } brakuje rozszerzenia SMTP albo odrzuca parametr MAIL lub RCPT.
    .step-1 = Porównaj jego odpowiedź EHLO z tym, czego użyto: SMTPUTF8, 8BITMIME, SIZE, DSN, REQUIRETLS, AUTH.
    .step-2 = Wyślij bez tego: kodowanie 7-bitowe, domeny „xn--”, bez parametrów.
    .step-3 = Poszukaj zapory, która usuwa wiersze z odpowiedzi EHLO.

## Not failures

accepted =
    .short = przyjęto ją
    .headline = Wiadomość została przyjęta
    .summary = Serwer { -rx } przyjął wiadomość{ $recipient ->
            [none] {""}
           *[known] {" na adres "}{ $recipient }
        }. Odtąd on za nią odpowiada.
    .step-1 = Nic nie trzeba robić: wszystko się udało.
    .step-2 = Poproś tę osobę, by zajrzała do spamu, jeśli jej nie widzi.
accepted_helpdesk =
    .step-1 = Wyjaśnij, że wiadomość wyszła i druga strona ją przyjęła.
    .step-2 = Poproś, by odbiorca zajrzał do spamu, filtrów i kwarantanny.
    .step-3 = Podaj dostawcy odbiorcy czas i id z odpowiedzi, by mógł poszukać.
accepted_admin =
    .summary = Serwer { -srv } przejął odpowiedzialność odpowiedzią 2xx.
    .step-1 = Nic nie trzeba robić: zapisz id kolejki z odpowiedzi. Odbiorca może go poszukać.
    .step-2 = Jeśli nie dotrze: zatrzymał ją filtr. Widać to tylko w logu odbiorcy.

will-forward =
    .short = jest przekazywana dalej
    .headline = Wiadomość jest przekazywana dalej
    .summary = Serwer { -rx } nie ma tej skrzynki lub nie mógł jej sprawdzić. Przyjmuje wiadomość i przekazuje ją dalej.
    .step-1 = Nic nie trzeba robić: jeśli nie dotrze, przyjdzie kolejna wiadomość.
will-forward_helpdesk =
    .step-1 = Wyjaśnij, że wszystko idzie dobrze.
    .step-2 = Zapytaj o zwrotkę, jeśli była: tam jest przyczyna.
will-forward_admin =
    .summary = 251 lub 252: przyjęto do przekazania albo bez sprawdzenia skrzynki.
    .step-1 = Nic nie trzeba robić: jeśli nie dotrze, szukaj id kolejki na następnym serwerze.

ready =
    .short = wszystko w porządku
    .headline = Na razie wszystko w porządku
    .summary = To zwykła odpowiedź w rozmowie programów pocztowych. Nic się nie stało.
    .step-1 = Nic nie trzeba robić: poszukaj niżej wiersza, który zaczyna się od 4 lub 5.
ready_helpdesk =
    .step-1 = Poproś o cały tekst: przyczyna jest dalej, jeśli coś zawiodło.
ready_admin =
    .summary = Powitanie, zgoda, udane logowanie, pomoc lub koniec.
    .step-1 = Czytaj sesję dalej: liczy się pierwsze 4xx lub 5xx.

continue =
    .short = czeka na ciąg dalszy
    .headline = Serwer czeka na resztę
    .summary = Druga strona na razie się zgadza i czeka na więcej: na treść wiadomości lub na logowanie.
    .step-1 = Nic nie trzeba robić: następny wiersz mówi, co było dalej.
continue_helpdesk =
    .step-1 = Poproś o dalsze wiersze.
    .step-2 = Jeśli ich nie ma, sprawdź, czy połączenie nie zostało zerwane.
continue_admin =
    .summary = 354 czeka na wiadomość i wiersz z samą kropką. 334 czeka na następną część logowania w base64.
    .step-1 = Przeczytaj następną odpowiedź. Jeśli jej nie ma: sprawdź zaporę, MTU i klienta.

delayed =
    .short = jest opóźniona
    .headline = Wiadomość jest opóźniona, ale w drodze
    .summary = Jeszcze nie dotarła. Serwer nadawcy wciąż próbuje{ $until ->
            [none] {""}
           *[known] {", do "}{ $until }
        }.
    .step-1 = Nic nie trzeba robić: jeśli nie dotrze, przyjdzie kolejna wiadomość.
    .step-2 = Sprawdź tymczasem adres.
    .step-3 = Skontaktuj się z tą osobą inaczej, jeśli to pilne.
    .avoid = Nie wysyłaj ponownie: ta osoba może dostać ją dwa razy.
delayed_helpdesk =
    .step-1 = Wyjaśnij, że to ostrzeżenie, a próby trwają.
    .step-2 = Przeczytaj, dlaczego czeka: mówi to ostatnia odpowiedź w tekście, jeśli jest.
    .step-3 = Zgłoś to wyżej, jeśli spóźnia się cała poczta użytkownika.
delayed_admin =
    .summary = Wiadomość na adres { -who } jest wciąż w kolejce{ $reporter ->
            [none] {""}
           *[known] {" serwera "}{ $reporter }
        }.
    .step-1 = Poszukaj id kolejki i przeczytaj ostatnią odpowiedź.
    .step-2 = Sprawdź jej przyczynę: DNS, połączenie, ograniczenie lub greylisting.
    .step-3 = Uruchom kolejkę dla tej domeny, gdy będzie naprawione.

confirmation-required =
    .short = czeka na potwierdzenie
    .headline = Strona odbiorcy chce potwierdzenia
    .summary = Wiadomość czeka, aż potwierdzisz, że pisał ją człowiek, albo aż wpuści ją odbiorca.
    .step-1 = Sprawdź, czy ta wiadomość jest od Ciebie: jeśli nie, usuń tę odpowiedź.
    .step-2 = Wykonaj polecenia z odpowiedzi, jeśli znasz odbiorcę, a link prowadzi tam, gdzie pisze.
    .step-3 = Poproś tę osobę inną drogą, by dodała Cię do kontaktów.
    .avoid = Nie podawaj tam hasła: prawdziwa kontrola go nie chce.
confirmation-required_helpdesk =
    .summary = Wiadomość czeka, aż nadawca potwierdzi, że pisał ją człowiek.
    .step-1 = Upewnij się, że użytkownik pisał do tej osoby. Jeśli nie, wysłano spam w jego imieniu.
    .step-2 = Sprawdź, dokąd prowadzi link, zanim ktoś kliknie.
confirmation-required_admin =
    .summary = Wiadomość trzyma system challenge-response lub moderator.
    .step-1 = Odpowiedz ręcznie, jeśli poczta była prawdziwa.
    .step-2 = Jeśli podrobiono nadawcę: nie odpowiadaj. Opublikuj DMARC z reject.

auto-reply =
    .short = to automatyczna odpowiedź
    .headline = To automatyczna odpowiedź
    .summary = Wiadomość dotarła do skrzynki { -who }. Skrzynka odpowiedziała sama, bo tej osoby nie ma.
    .step-1 = Nic nie trzeba robić: ta osoba zobaczy Twoją wiadomość później.
    .step-2 = Jeśli to pilne, poszukaj w odpowiedzi innego kontaktu.
auto-reply_helpdesk =
    .step-1 = Wyjaśnij, że wiadomość dotarła.
auto-reply_admin =
    .summary = Automatyczna odpowiedź (RFC 3834), nie zwrotka.
    .step-1 = Nic nie trzeba robić: zachowaj adres i nie licz odmowy.

complaint =
    .short = oznaczono ją jako spam
    .headline = Ktoś oznaczył wiadomość jako spam
    .summary = Właściciel skrzynki { -who } oznaczył wiadomość jako spam. Dostawca poczty{ -svc } przysyła o tym raport.
    .step-1 = Usuń tę osobę ze swojej listy jeszcze dziś.
    .step-2 = Ułatw rezygnację: link na górze i jedno kliknięcie.
    .avoid = Nie pisz do tej osoby z pytaniem dlaczego.
complaint_helpdesk =
    .summary = Właściciel skrzynki { -who } oznaczył wiadomość użytkownika jako spam. To raport, nie zwrotka.
    .step-1 = Usuńcie ten adres ze wszystkich list.
    .step-2 = Zapytaj, skąd wziął się na liście.
complaint_admin =
    .summary = Raport ze skargą (ARF, RFC 5965).
    .step-1 = Usuń adres ze wszystkich narzędzi do wysyłki. Jeśli jest ukryty: użyj id listy.
    .step-2 = Obserwuj odsetek: powyżej 1 na 1000 sprawdź, skąd są adresy.
    .step-3 = Dodaj List-Unsubscribe i List-Unsubscribe-Post (RFC 8058).

receipt =
    .short = to potwierdzenie
    .headline = To potwierdzenie odbioru
    .summary = Wiadomość dotarła{ $recipient ->
            [none] {""}
           *[known] {" na adres "}{ $recipient }
        }. Przychodzi ono, bo ktoś o nie prosił.
    .step-1 = Nic nie trzeba robić: zachowaj je, jeśli potrzebny jest dowód.
receipt_helpdesk =
    .summary = Wiadomość dotarła. To potwierdzenie, o które proszono.
    .step-1 = Wyjaśnij, że wszystko się udało.
    .step-2 = Pokaż, gdzie wyłączyć potwierdzenia.
receipt_admin =
    .summary = Raport dostarczenia (RFC 3464) lub odczytu (RFC 8098).
    .step-1 = Nic nie trzeba robić. Po „relayed” nie ma dalszych potwierdzeń.

unknown =
    .short = powód jest nieznany
    .headline = Odpowiedź nie mówi dlaczego
    .summary = Tekst mówi lub sugeruje, że coś zawiodło. Powodu nie podaje.
    .step-1 = Sprawdź adres i wyślij wiadomość jeszcze raz.
    .step-2 = Poszukaj dłuższego tekstu: raport lub log.
    .step-3 = { -note }
    .avoid = Nie usuwaj kontaktu: nic tu nie mówi, że adres jest zły.
unknown_helpdesk =
    .headline = Zwrotka nie mówi dlaczego
    .summary = Serwer pominął odpowiedź drugiej strony albo jej nie było. Nic w tekście nie podaje powodu.
    .step-1 = Poproś dostawcę poczty użytkownika o log tej wiadomości: id kolejki i czas są poniżej.
    .step-2 = Do tego czasu nie mów, że adres jest zły.
unknown_admin =
    .summary = Żaden kod, status ani tekst nie podaje tu przyczyny.
    .step-1 = Znajdź w logu id kolejki lub Message-ID i przeczytaj zdalną odpowiedź.
    .step-2 = Zapisz całą zwrotkę z częścią message/delivery-status.
    .step-3 = Powtórz to ręcznie: połącz się z MX, potem EHLO, MAIL i RCPT.

## Codes, as a headline and what they say alone

reply-200 =
    .name = Tak
    .meaning = Wszystko się udało. Dzisiejszy standard używa 250.
reply-211 =
    .name = Stan serwera
    .meaning = Serwer mówi o swoim stanie, bo ktoś zapytał. Nic się nie stało.
reply-214 =
    .name = Tekst pomocy
    .meaning = Serwer objaśnia swoje polecenia, bo ktoś zapytał. Nic się nie stało.
reply-220 =
    .name = Serwer jest gotowy
    .meaning = Powitanie na początku połączenia albo zgoda na szyfrowanie. Nic się nie stało.
reply-221 =
    .name = Do widzenia
    .meaning = Serwer zamyka połączenie, jak zwykle na końcu. Nic się nie stało.
reply-235 =
    .name = Logowanie się udało
    .meaning = Login i hasło zostały przyjęte.
reply-250 =
    .name = Gotowe
    .meaning = Polecenie się udało. Po treści wiadomości: serwer ją przyjął i za nią odpowiada.
reply-251 =
    .name = Przyjęto i przekazano dalej
    .meaning = Skrzynki nie ma na tym serwerze. Przyjmuje on wiadomość i przekazuje ją dalej.
reply-252 =
    .name = Przyjęto bez sprawdzenia
    .meaning = Serwer nie wie, czy skrzynka istnieje. Przyjmuje wiadomość i próbuje.
reply-253 =
    .name = Czekająca poczta jest wysyłana
    .meaning = Serwer poprosił o pocztę, która na niego czeka, i ją dostaje.
reply-255 =
    .name = To nie odpowiedź serwera poczty
    .meaning = Najczęściej to kod wyjścia programu, który dostarcza pocztę.
reply-334 =
    .name = Dalszy ciąg logowania
    .meaning = Serwer czeka na następną część logowania, na przykład login lub hasło.
reply-354 =
    .name = Czas na treść wiadomości
    .meaning = Serwer czeka na treść wiadomości. Kończy ją wiersz z samą kropką.
reply-400 =
    .name = Nie teraz
    .meaning = Kłopot, który powinien minąć. Kod nie mówi, jaki. Później może się udać.
reply-403 =
    .name = Nadawca niedozwolony
    .meaning = W SendGrid adres w polu Od nie jest potwierdzony. W Sendmail brakuje wymaganego szyfrowania.
reply-412 =
    .name = Wróć później
    .meaning = Niektóre serwery każą tak czekać nieznanemu nadawcy. To kontrola spamu.
reply-417 =
    .name = Zapytanie na razie zawiodło
    .meaning = Niektóre serwery mówią tak, gdy nie odpowiada spis nazw (DNS).
reply-420 =
    .name = Brak odpowiedzi na czas
    .meaning = Pisze to strona nadawcy: drugi serwer był niedostępny lub zbyt wolny.
reply-421 =
    .name = Teraz niedostępny
    .meaning = Serwer jest zajęty, uruchamia się lub dostaje za dużo poczty. Później może się udać.
reply-422 =
    .name = Skrzynka pełna lub inny rodzaj logowania
    .meaning = Standard ma go dla logowania. Często znaczy, że skrzynka przekroczyła limit.
reply-424 =
    .name = Nie da się rozwinąć listy
    .meaning = Na razie nie udało się ustalić członków listy.
reply-430 =
    .name = Najpierw trzeba się zalogować
    .meaning = Niektóre serwery chcą logowania, zanim przyjmą pocztę.
reply-431 =
    .name = Brak miejsca lub za dużo naraz
    .meaning = Serwerowi brakuje dysku lub pamięci albo wiadomość ma za dużo odbiorców.
reply-432 =
    .name = Potrzebny inny rodzaj logowania
    .meaning = Standard ma go dla logowania. Microsoft wysyła go, gdy skrzynka jest zbyt zajęta.
reply-435 =
    .name = Logowania nie można teraz sprawdzić
    .meaning = Serwer nie mógł sprawdzić logowania z własnego powodu. Później może się udać.
reply-440 =
    .name = Szyfrowanie na razie zawiodło
    .meaning = Tym razem bezpieczne połączenie się nie udało.
reply-441 =
    .name = Drugi serwer nie odpowiada
    .meaning = Pisze to strona nadawcy: nie udało się połączyć. Sama ponowi próbę.
reply-442 =
    .name = Połączenie zostało zerwane
    .meaning = Pisze to strona nadawcy: połączenie urwało się w środku. Sama ponowi próbę.
reply-446 =
    .name = Za dużo przystanków
    .meaning = Wiadomość przekazywano zbyt często, najpewniej w kółko.
reply-447 =
    .name = Minął czas
    .meaning = Serwer nadawcy próbował przez cały swój czas i nie dostarczył wiadomości.
reply-449 =
    .name = Nie znaleziono drogi
    .meaning = Serwer nadawcy nie wie, dokąd wysłać wiadomość.
reply-450 =
    .name = Skrzynka jest teraz niedostępna
    .meaning = Skrzynka jest zajęta albo serwer każe czekać nieznanemu nadawcy. Ta sama wiadomość może wejść później.
reply-451 =
    .name = Usterka serwera
    .meaning = Serwer miał kłopot albo każe czekać nieznanemu nadawcy. Później może się udać.
reply-452 =
    .name = Brak miejsca lub za dużo odbiorców
    .meaning = Serwer nie ma teraz miejsca albo przyjmuje naraz mniej odbiorców. Chodzi o serwer, nie o jedną skrzynkę.
reply-453 =
    .name = Nie ma poczty albo nie teraz
    .meaning = Serwer pyta o pocztę, która na niego czeka, a jej nie ma. U niektórych: nie przyjmuje teraz poczty.
reply-454 =
    .name = Logowanie lub szyfrowanie na razie zawiodło
    .meaning = Bezpieczne połączenie lub logowanie na razie się nie udało. Postfix: nie przekazuje poczty dalej.
reply-455 =
    .name = Opcja jest teraz niedostępna
    .meaning = Serwer zna opcję z polecenia, ale teraz nie może jej użyć.
reply-456 =
    .name = Spróbuj inaczej
    .meaning = Projekt, którego nie użyto: wyślij po IPv4. U jednego serwera: adres jest teraz niedostępny.
reply-458 =
    .name = Czekającej poczty nie można wysłać
    .meaning = Serwer poprosił o pocztę, która na niego czeka, a to się nie udało.
reply-459 =
    .name = Ten serwer nie może prosić o pocztę
    .meaning = Serwer poprosił o pocztę, która nie jest dla niego.
reply-471 =
    .name = Zatrzymano po stronie nadawcy
    .meaning = Najczęściej zatrzymał ją program antywirusowy lub serwer nadawcy.
reply-498 =
    .name = Nie znaleziono serwera poczty
    .meaning = Pisze to usługa wysyłkowa: domena po @ nie wskazuje serwera poczty.
reply-499 =
    .name = Brak połączenia
    .meaning = Pisze to usługa wysyłkowa: serwery poczty tej domeny były niedostępne.
reply-500 =
    .name = Polecenie niezrozumiałe
    .meaning = Serwer nie zna polecenia lub wiersz był za długi. Programy do siebie nie pasują.
reply-501 =
    .name = Coś w poleceniu jest złe
    .meaning = Serwer zna polecenie, ale adres, nazwa lub opcja jest źle zapisana.
reply-502 =
    .name = Polecenie wyłączone
    .meaning = Serwer zna polecenie, ale go nie włączył.
reply-503 =
    .name = Zła kolejność
    .meaning = Polecenie przyszło nie w porę. Czasem brakuje logowania.
reply-504 =
    .name = Opcja niedostępna
    .meaning = Polecenie jest znane, ta jego postać nie. Często to rodzaj logowania.
reply-505 =
    .name = Brak logowania lub konto zatrzymane
    .meaning = Niektóre serwery wysyłają go, gdy brakuje logowania lub konto nie może wysyłać.
reply-510 =
    .name = Zły adres
    .meaning = Nie ma go w standardzie. Mówi, że adres odbiorcy jest zły.
reply-511 =
    .name = Nie ma takiej skrzynki
    .meaning = Nie ma go w standardzie. Mówi, że adres nie istnieje.
reply-512 =
    .name = Nie ma takiej domeny
    .meaning = Nie ma go w standardzie. Mówi, że nie znaleziono części po @.
reply-513 =
    .name = Adres odrzucono
    .meaning = Nie ma go w standardzie. Adres jest źle zapisany albo serwer chce najpierw logowania.
reply-515 =
    .name = Adres skrzynki odrzucono
    .meaning = Nie ma go w standardzie. Mówi, że adres odbiorcy jest zły.
reply-517 =
    .name = Nadawcę odrzucono
    .meaning = Nie ma go w standardzie. Serwer nie przyjmuje adresu lub domeny nadawcy.
reply-520 =
    .name = Projekt, którego nie użyto
    .meaning = Propozycja szybszego początku sesji.
reply-521 =
    .name = Tu nie przyjmuje się poczty
    .meaning = Serwer nie przyjmuje żadnej poczty. Czasem tylko od tego nadawcy.
reply-522 =
    .name = Skrzynka jest pełna
    .meaning = Status 5.2.2 bez kropek. Skrzynka przekroczyła limit.
reply-523 =
    .name = Potrzebne szyfrowanie
    .meaning = Logowanie lub wiadomość musi iść bezpiecznym połączeniem. U jednego serwera znaczy „za długie”.
reply-524 =
    .name = Logowanie tylko z szyfrowaniem
    .meaning = Logowanie musi iść bezpiecznym połączeniem. OpenSMTPD używa go, gdy nie da się rozwinąć listy.
reply-525 =
    .name = Konto wyłączone
    .meaning = Logowanie się udało, ale konto jest zamknięte.
reply-530 =
    .name = Najpierw trzeba się zalogować
    .meaning = Serwer przyjmuje wiadomość dopiero po zalogowaniu lub zabezpieczeniu połączenia.
reply-531 =
    .name = Za dużo odbiorców lub skrzynka pełna
    .meaning = Nie ma go w standardzie. Serwery używają go w obu znaczeniach.
reply-533 =
    .name = Niedozwolone
    .meaning = Bywa obok statusu 5.7.1. U Exim znaczy: adres ma litery, których druga strona nie przyjmie.
reply-534 =
    .name = Logowanie jest za słabe
    .meaning = Serwer chce mocniejszego logowania. Google prosi o hasło do aplikacji lub logowanie w przeglądarce.
reply-535 =
    .name = Logowanie odrzucono
    .meaning = Login, hasło lub rodzaj logowania nie został przyjęty.
reply-538 =
    .name = Logowanie tylko z szyfrowaniem
    .meaning = Hasło szłoby otwarcie. Włącz bezpieczne połączenie.
reply-540 =
    .name = Skrzynka zamknięta lub brak szyfrowania
    .meaning = Nie ma go w standardzie. U Rambler to zamknięta skrzynka, u Courier brak bezpiecznego połączenia.
reply-541 =
    .name = Odrzuciła reguła
    .meaning = Nie ma go w standardzie. Wiadomość odrzucił filtr firmy odbiorcy.
reply-542 =
    .name = Odbiorcę odrzucono
    .meaning = Nie ma go w standardzie. Adres odbiorcy nie jest przyjmowany.
reply-546 =
    .name = Wiadomość krążyła w kółko
    .meaning = Nie ma go w standardzie, ale jest częsty: wiadomość przekazywano zbyt wiele razy.
reply-550 =
    .name = Odrzucono: zły adres lub reguła
    .meaning = Serwer nie przyjmie wiadomości. Najczęściej adres nie istnieje. Powodem może być też filtr spamu lub inna reguła.
reply-551 =
    .name = Skrzynka jest gdzie indziej
    .meaning = Skrzynki nie ma na tym serwerze i nic nie jest przekazywane. Odpowiedź może podać nowy adres. Czasem brakuje logowania.
reply-552 =
    .name = Za pełno lub za duże
    .meaning = Osiągnięto limit. Albo skrzynka jest pełna, albo wiadomość za duża.
reply-553 =
    .name = Adres niedozwolony
    .meaning = Serwer nie przyjmuje adresu: jest źle zapisany, niedozwolony lub obcy.
reply-554 =
    .name = Odrzucono
    .meaning = Odrzucono wiadomość lub połączenie, często przez filtr spamu lub złą opinię nadawcy. Kod nie mówi dlaczego.
reply-555 =
    .name = Opcja nieznana
    .meaning = Program wysyłający użył opcji, której serwer nie zna.
reply-556 =
    .name = Domena nie przyjmuje poczty
    .meaning = Właściciel domeny ogłosił, że nie przyjmuje ona poczty.
reply-557 =
    .name = Projekt, którego nie użyto
    .meaning = Propozycja pytania serwerów o adresy.
reply-560 =
    .name = Treść odrzucono
    .meaning = Nie ma go w standardzie. Odrzucono coś w wiadomości.
reply-571 =
    .name = Odrzucił filtr lub reguła
    .meaning = Status 5.7.1 bez kropek. Odrzucono nadawcę lub wiadomość.
reply-572 =
    .name = Odrzuciła reguła
    .meaning = Nie ma go w standardzie. Wiadomość odrzuciła reguła serwera.
reply-573 =
    .name = Najpierw trzeba się zalogować
    .meaning = Status 5.7.3 bez kropek. Serwer chce logowania.
reply-577 =
    .name = Nie przekazano dalej
    .meaning = Nie ma go w standardzie. Serwer nie przekaże dalej wiadomości tego nadawcy.
reply-585 =
    .name = Odbiorcę odrzucono
    .meaning = Nie ma go w standardzie. Serwer szukał adresu i go nie znalazł.
reply-591 =
    .name = Nadawca na liście blokad
    .meaning = Nie ma go w standardzie. Serwer nadawcy jest na liście źródeł spamu.

# Enhanced status codes; the first number is told apart by the digits below.

status-x-0-0 =
    .name = Bez podania powodu
    .meaning = Coś mówi tylko pierwsza liczba: 2 to sukces, 4 mija, 5 zostaje.
status-x-0-350 =
    .name = Odrzucono, przekazuje Microsoft 365
    .meaning = Wiadomość odrzucił inny serwer. Microsoft przekazuje jego słowa.
status-x-1-0 =
    .name = Coś z adresem
    .meaning = Z 2 na początku adres jest dobry. Z 4 lub 5 nie jest przyjmowany, a status nie mówi dlaczego.
status-x-1-1 =
    .name = Nie ma takiej skrzynki
    .meaning = Części przed @ nie ma w tej domenie.
status-x-1-2 =
    .name = Nie ma takiej domeny
    .meaning = Część po @ nie istnieje lub nie przyjmuje poczty.
status-x-1-3 =
    .name = Adres źle zapisany
    .meaning = Adres odbiorcy nie ma postaci adresu.
status-x-1-4 =
    .name = Adres niejednoznaczny
    .meaning = Adres pasuje do kilku skrzynek.
status-x-1-5 =
    .name = Adres przyjęty
    .meaning = Adres odbiorcy jest dobry.
status-x-1-6 =
    .name = Skrzynka się przeniosła
    .meaning = Adres był kiedyś dobry. Teraz nie przyjmuje poczty i nic nie jest przekazywane.
status-x-1-7 =
    .name = Adres nadawcy źle zapisany
    .meaning = Adres w polu Od nie ma postaci adresu.
status-x-1-8 =
    .name = Nie znaleziono domeny nadawcy
    .meaning = Domena nadawcy jest nieznana. W Microsoft 365 znaczy to: to konto nie może wysyłać.
status-x-1-9 =
    .name = Przekazano, bez dalszych wieści
    .meaning = Wiadomość poszła do serwera, który nie wysyła raportów.
status-x-1-10 =
    .name = Domena nie przyjmuje poczty
    .meaning = Domena ogłasza, że nie przyjmuje poczty. W Exchange znaczy to: nie ma takiego odbiorcy.
status-x-1-11 =
    .name = Nie znaleziono odbiorcy
    .meaning = Microsoft 365 nie znalazł adresu albo znalazł go dwa razy.
status-x-1-20 =
    .name = Kilka adresów w polu Od
    .meaning = Wiadomość ma kilku autorów, a nie jednego nadawcę.
status-x-1-90 =
    .name = Dzienny limit osiągnięty
    .meaning = Konto napisało do tylu osób, do ilu wolno w ciągu dnia.
status-x-1-351 =
    .name = Nie ma takiej skrzynki, mówi druga strona
    .meaning = Drugi serwer powiedział Microsoft 365, że skrzynka nie istnieje.
status-x-2-0 =
    .name = Coś ze skrzynką
    .meaning = Z 2 na początku ze skrzynką wszystko dobrze. Z 4 lub 5 nie może przyjąć wiadomości, a status nie mówi dlaczego.
status-x-2-1 =
    .name = Skrzynka jest zamknięta
    .meaning = Skrzynka istnieje, ale nie przyjmuje poczty, na pewien czas lub na stałe.
status-x-2-2 =
    .name = Skrzynka jest pełna
    .meaning = W skrzynce nie ma już miejsca. Zwolnić je musi właściciel.
status-x-2-3 =
    .name = Za duża dla tej skrzynki
    .meaning = Wiadomość jest większa, niż pozwala ta skrzynka.
status-x-2-4 =
    .name = Nie da się rozwinąć listy
    .meaning = Nie udało się ustalić członków listy.
status-x-2-14 =
    .name = Zły adres przekierowania
    .meaning = Skrzynka przekazuje pocztę na adres, który nie działa.
status-x-2-20 =
    .name = Limit tej skrzynki
    .meaning = Skrzynka ogranicza pocztę z zewnątrz.
status-x-2-121 =
    .name = Za dużo od jednego nadawcy
    .meaning = Jeden nadawca napisał do tej osoby w ciągu godziny zbyt wiele razy.
status-x-2-122 =
    .name = Za dużo dla jednej skrzynki
    .meaning = Ta osoba dostaje w ciągu godziny więcej poczty, niż wolno.
status-x-3-0 =
    .name = Coś z serwerem
    .meaning = Z 2 na początku z serwerem wszystko dobrze. Z 4 lub 5 miał kłopot, a status nie mówi dlaczego.
status-x-3-1 =
    .name = Serwer jest pełny
    .meaning = Miejsca brakuje na całym serwerze poczty, nie w jednej skrzynce.
status-x-3-2 =
    .name = Serwer nie przyjmuje teraz poczty
    .meaning = Jest zajęty, trwają przy nim prace lub nigdy nie przyjmuje poczty.
status-x-3-3 =
    .name = Brakuje funkcji
    .meaning = Serwer nie umie tego, czego wymaga wiadomość.
status-x-3-4 =
    .name = Wiadomość jest za duża
    .meaning = Jest większa, niż pozwala serwer.
status-x-3-5 =
    .name = Serwer jest źle ustawiony
    .meaning = Pocztę zatrzymuje ustawienie po stronie odbiorcy, na przykład pętla.
status-x-3-6 =
    .name = Przyjęto z innym priorytetem
    .meaning = Serwer przyjął wiadomość i zmienił jej priorytet.
status-x-3-190 =
    .name = Nie ma archiwum dla tych kopii
    .meaning = Kopie do archiwum są w tym miejscu niedozwolone.
status-x-4-0 =
    .name = Coś z siecią
    .meaning = Był kłopot po drodze. Status nie mówi, jaki.
status-x-4-1 =
    .name = Brak odpowiedzi
    .meaning = Drugi serwer nie odpowiedział. Microsoft 365 mówi 5.4.1, gdy nie zna odbiorcy.
status-x-4-2 =
    .name = Połączenie zostało zerwane
    .meaning = Połączenie urwało się w środku.
status-x-4-3 =
    .name = Zapytanie zawiodło
    .meaning = Nie odpowiedział spis nazw (DNS) lub katalog.
status-x-4-4 =
    .name = Nie znaleziono drogi
    .meaning = Nie znaleziono serwera dla tej domeny.
status-x-4-5 =
    .name = Zbyt zajęty
    .meaning = Serwer jest zajęty. W Gmail też: limit wysyłania jest wyczerpany.
status-x-4-6 =
    .name = Wiadomość krążyła w kółko
    .meaning = Serwery przekazywały ją sobie bez końca.
status-x-4-7 =
    .name = Minął czas
    .meaning = Wiadomość czekała zbyt długo i z niej zrezygnowano.
status-x-4-8 =
    .name = Serwera nie ma na liście domeny
    .meaning = Domena nie zna tego serwera (MTA-STS).
status-x-4-11 =
    .name = Za dużo wiadomości z reguł
    .meaning = Reguły tworzyły wciąż nowe wiadomości.
status-x-4-12 =
    .name = Wiadomość krążyła w kółko
    .meaning = Wiadomość przekierowano w Exchange zbyt wiele razy.
status-x-4-14 =
    .name = Wiadomość krążyła w kółko
    .meaning = Wiadomość przekazywano w Microsoft 365 zbyt wiele razy.
status-x-4-24 =
    .name = Nie udało się zrobić kopii
    .meaning = Serwer nie zapisał drugiej kopii z braku miejsca. Sam ponowi próbę.
status-x-4-25 =
    .name = Nie udało się zrobić kopii
    .meaning = Nie było drugiego serwera na kopię. Serwer sam ponowi próbę.
status-x-4-28 =
    .name = Nie udało się zrobić kopii
    .meaning = Zapis drugiej kopii przerwano. Serwer sam ponowi próbę.
status-x-4-300 =
    .name = Minął czas
    .meaning = Microsoft 365 próbował przez cały swój czas i zrezygnował.
status-x-4-310 =
    .name = Nie ma takiej domeny
    .meaning = Część po @ nie istnieje w DNS.
status-x-4-312 =
    .name = Zapytanie zawiodło
    .meaning = DNS domeny odbiorcy nie dał przydatnej odpowiedzi.
status-x-4-316 =
    .name = Połączenie odrzucone
    .meaning = Serwer odbiorcy nie wpuszcza nadawcy na port poczty.
status-x-4-317 =
    .name = Brak bezpiecznego połączenia
    .meaning = Szyfrowanie było wymagane, a drugi serwer go nie ma lub zawiodło.
status-x-4-318 =
    .name = Połączenie zostało przerwane
    .meaning = Drugi serwer rozłączył się w środku.
status-x-5-0 =
    .name = Coś w rozmowie serwerów
    .meaning = Z 2 na początku polecenie się udało. Z 4 lub 5 serwery się nie zrozumiały. Outlook.com mówi 5.5.0, gdy skrzynka nie istnieje.
status-x-5-1 =
    .name = Polecenie nieoczekiwane
    .meaning = Polecenie przyszło nie w porę lub nie jest znane.
status-x-5-2 =
    .name = Polecenie nieczytelne
    .meaning = Polecenie było źle zapisane.
status-x-5-3 =
    .name = Za dużo odbiorców
    .meaning = Wiadomość ma więcej odbiorców, niż wolno naraz.
status-x-5-4 =
    .name = Zła opcja
    .meaning = Coś, co przyszło z poleceniem, jest niedozwolone lub nieznane.
status-x-5-5 =
    .name = Wersje nie pasują
    .meaning = Serwery używają różnych wersji.
status-x-5-6 =
    .name = Wiersz logowania za długi
    .meaning = Serwer nie może odczytać tak długiego logowania.
status-x-6-0 =
    .name = Coś z treścią
    .meaning = Z 2 na początku wiadomość przyjęto. Z 4 lub 5 nie da się jej dostarczyć, a status nie mówi dlaczego.
status-x-6-1 =
    .name = Taka treść nie jest przyjmowana
    .meaning = Druga strona nie przyjmuje tego typu treści lub pliku.
status-x-6-2 =
    .name = Trzeba by ją zmienić
    .meaning = Wiadomość trzeba by przekształcić, a tego zabroniono.
status-x-6-3 =
    .name = Nie można jej zmienić
    .meaning = Wiadomość trzeba by przekształcić, a ten serwer nie umie.
status-x-6-4 =
    .name = Dostarczono ze zmianami
    .meaning = Wiadomość przekształcono i coś przepadło.
status-x-6-5 =
    .name = Zmiana się nie udała
    .meaning = Nie udało się przekształcić wiadomości.
status-x-6-6 =
    .name = Nie znaleziono treści
    .meaning = Nie znaleziono części wiadomości, którą trzeba było pobrać.
status-x-6-7 =
    .name = Adres z literami specjalnymi
    .meaning = Adres ma litery, których ten serwer nie przyjmie.
status-x-6-8 =
    .name = Odpowiedź z literami specjalnymi
    .meaning = Odpowiedź ma litery, których program wysyłający nie odczyta.
status-x-6-9 =
    .name = Nagłówek z literami specjalnymi
    .meaning = Nagłówek wiadomości ma litery, których następny serwer nie przyjmie.
status-x-6-10 =
    .name = Nieużywany
    .meaning = Powtórzenie innego statusu.
status-x-6-11 =
    .name = Złe końce wierszy
    .meaning = Następny serwer nie przyjmie takich końców wierszy.
status-x-7-0 =
    .name = Coś z bezpieczeństwem
    .meaning = Z 2 na początku logowanie lub kontrola się udała. Z 4 lub 5 odmówiła reguła, a status nie mówi dlaczego.
status-x-7-1 =
    .name = Niedozwolone
    .meaning = Nadawcę lub wiadomość odrzuciła reguła lub filtr. Tak mówi prawie każda odmowa.
status-x-7-2 =
    .name = Nie wolno pisać na tę listę
    .meaning = Na tę listę mogą pisać tylko niektóre osoby.
status-x-7-3 =
    .name = Zabezpieczenia nie pasują
    .meaning = Nie udało się przekształcić treści. W Exchange znaczy to, że brakuje logowania.
status-x-7-4 =
    .name = Brakuje funkcji zabezpieczeń
    .meaning = Serwer nie ma takiego logowania lub zabezpieczeń.
status-x-7-5 =
    .name = Szyfrowanie zawiodło
    .meaning = Brakuje klucza lub certyfikatu albo nie budzi zaufania.
status-x-7-6 =
    .name = Metoda szyfrowania nieznana
    .meaning = Serwer nie zna tego rodzaju szyfrowania.
status-x-7-7 =
    .name = Wiadomość została zmieniona
    .meaning = Wiadomość nie zgadza się z podpisem: zmieniono ją lub uszkodzono.
status-x-7-8 =
    .name = Logowanie odrzucono
    .meaning = Login lub hasło nie jest przyjmowane.
status-x-7-9 =
    .name = Logowanie jest za słabe
    .meaning = Serwer chce mocniejszego logowania. W Yahoo: nadawcy nie udało się potwierdzić.
status-x-7-10 =
    .name = Potrzebne szyfrowanie
    .meaning = Wiadomość lub logowanie musi iść bezpiecznym połączeniem.
status-x-7-11 =
    .name = Logowanie tylko z szyfrowaniem
    .meaning = Ten rodzaj logowania wymaga bezpiecznego połączenia.
status-x-7-12 =
    .name = Zaloguj się raz inaczej
    .meaning = Serwer potrzebuje jednego logowania innego rodzaju. W Exchange: nie przyjmuje poczty z zewnątrz.
status-x-7-13 =
    .name = Konto wyłączone
    .meaning = Logowanie się udało, ale konto jest zamknięte.
status-x-7-14 =
    .name = Brak zaufania między serwerami
    .meaning = Serwer nie budzi tu zaufania. Google chce najpierw logowania w przeglądarce.
status-x-7-15 =
    .name = Priorytet za niski
    .meaning = Teraz przyjmowana jest tylko pilniejsza poczta.
status-x-7-16 =
    .name = Za duża na swój priorytet
    .meaning = Wiadomość o tym priorytecie nie może być tak duża.
status-x-7-17 =
    .name = Skrzynka ma nowego właściciela
    .meaning = Ten adres ma teraz ktoś inny.
status-x-7-18 =
    .name = Domena ma nowego właściciela
    .meaning = Tę domenę ma teraz ktoś inny.
status-x-7-19 =
    .name = Właściciela nie sprawdzono
    .meaning = Serwer nie wiedział, czy właściciel jest wciąż ten sam.
status-x-7-20 =
    .name = Brak ważnego podpisu
    .meaning = Żaden podpis DKIM nie przeszedł kontroli.
status-x-7-21 =
    .name = Podpis nie jest dość dobry
    .meaning = Podpis DKIM przeszedł, ale serwer go nie uznaje.
status-x-7-22 =
    .name = Podpis innej domeny
    .meaning = Podpis DKIM nie należy do domeny z pola Od.
status-x-7-23 =
    .name = Serwera nie ma na liście domeny
    .meaning = SPF mówi, że ten serwer nie może wysyłać dla domeny.
status-x-7-24 =
    .name = Lista domeny nie działa
    .meaning = Nie można było sprawdzić SPF: rekord jest zły lub DNS zawiódł.
status-x-7-25 =
    .name = Serwer nadawcy nie ma właściwej nazwy
    .meaning = Brakuje jego odwrotnego DNS lub się nie zgadza.
status-x-7-26 =
    .name = Nadawcy nie udało się potwierdzić
    .meaning = Kontrole nadawcy nie przeszły, na przykład SPF i DKIM.
status-x-7-27 =
    .name = Domena nadawcy nie przyjmuje poczty
    .meaning = Nie przyjmie odpowiedzi. W Gmail znaczy to, że SPF nie przeszło.
status-x-7-28 =
    .name = Za dużo poczty naraz
    .meaning = Zauważono zalew podobnych wiadomości.
status-x-7-29 =
    .name = Pieczęć przekierowania jest przerwana
    .meaning = Kontrola ARC nie przeszła. W Gmail znaczy to, że wiadomość przyszła bez szyfrowania.
status-x-7-30 =
    .name = Wymuszonego szyfrowania nie ma
    .meaning = Następny serwer nie gwarantuje szyfrowania (REQUIRETLS). W Gmail znaczy to, że DKIM nie przeszło.
status-x-7-32 =
    .name = Pole Od się nie zgadza
    .meaning = Ani SPF, ani DKIM nie należy do domeny z pola Od.
status-x-7-40 =
    .name = Brak rekordu DMARC
    .meaning = Domena nadawcy nie ma rekordu DMARC.
status-x-7-51 =
    .name = Nie z dozwolonego serwera
    .meaning = Firma przyjmuje pocztę tylko od wybranych serwerów lub certyfikatów.
status-x-7-57 =
    .name = Najpierw trzeba się zalogować
    .meaning = Przed wysłaniem urządzenie lub program musi zalogować się w Microsoft 365.
status-x-7-60 =
    .name = Tego adresu w polu Od nie wolno używać
    .meaning = Konto nie może wysyłać z tego adresu.
status-x-7-64 =
    .name = Nie przekazano dalej
    .meaning = Microsoft 365 nie zna tego serwera jako serwera firmy.
status-x-7-105 =
    .name = Nadawcę odrzuciła bramka
    .meaning = Bramka pocztowa ma nadawcę lub jego serwer na liście.
status-x-7-124 =
    .name = Nadawca niedozwolony w grupie
    .meaning = Grupa przyjmuje pocztę tylko od nadawców ze swojej listy.
status-x-7-129 =
    .name = Nadawca niedozwolony
    .meaning = Odbiorca przyjmuje pocztę tylko od wybranych nadawców.
status-x-7-133 =
    .name = Grupa tylko dla swoich
    .meaning = Grupa nie przyjmuje poczty z zewnątrz.
status-x-7-134 =
    .name = Skrzynka tylko dla swoich
    .meaning = Skrzynka nie przyjmuje poczty z zewnątrz.
status-x-7-135 =
    .name = Folder tylko dla swoich
    .meaning = Folder publiczny nie przyjmuje poczty z zewnątrz.
status-x-7-136 =
    .name = Kontakt tylko dla swoich
    .meaning = Ten odbiorca nie przyjmuje poczty z zewnątrz.
status-x-7-139 =
    .name = Ten rodzaj logowania jest wyłączony
    .meaning = Microsoft nie przyjmuje tu już zwykłego hasła.
status-x-7-232 =
    .name = Firma przekroczyła limit
    .meaning = Firma napisała dziś do tylu osób z zewnątrz, do ilu wolno.
status-x-7-233 =
    .name = Firma próbna przekroczyła limit
    .meaning = Firma próbna napisała dziś do tylu osób z zewnątrz, do ilu wolno.
status-x-7-321 =
    .name = Brak szyfrowania
    .meaning = Szyfrowanie było wymagane, a drugi serwer go nie ma.
status-x-7-322 =
    .name = Certyfikat wygasł
    .meaning = Certyfikat drugiego serwera wygasł.
status-x-7-323 =
    .name = Zły rekord TLSA
    .meaning = Rekord DANE domeny nie zgadza się z jej certyfikatem.
status-x-7-324 =
    .name = DNSSEC nie działa
    .meaning = Nie udało się potwierdzić DNS domeny.
status-x-7-325 =
    .name = Certyfikat na inną nazwę
    .meaning = Certyfikat nie wymienia tego serwera.
status-x-7-500 =
    .name = Spowolniono
    .meaning = Microsoft 365 ogranicza ten serwer, aż lepiej go pozna.
status-x-7-501 =
    .name = Nadawca zablokowany za spam
    .meaning = Konto wysłało chyba spam i nie może już wysyłać.
status-x-7-502 =
    .name = Nadawca zablokowany
    .meaning = Konto nie może już wysyłać.
status-x-7-503 =
    .name = Nadawca zablokowany
    .meaning = Konto nie może już wysyłać.
status-x-7-504 =
    .name = Odbiorcę odrzucono
    .meaning = Adres odbiorcy nie jest przyjmowany.
status-x-7-505 =
    .name = Odbiorca zablokowany
    .meaning = Ten odbiorca nie może dostawać poczty.
status-x-7-506 =
    .name = Zła nazwa powitania
    .meaning = Serwer nadawcy podał nazwę odbiorcy jako własną.
status-x-7-507 =
    .name = Serwer zablokowany przez odbiorcę
    .meaning = Firma odbiorcy zablokowała serwer nadawcy.
status-x-7-508 =
    .name = Za dużo po IPv6
    .meaning = Z tego zakresu adresów przyszło za dużo poczty.
status-x-7-509 =
    .name = Nadawcy nie udało się potwierdzić
    .meaning = DMARC nie przeszło, a domena prosi, by taką pocztę odrzucać.
status-x-7-510 =
    .name = Brak poczty po IPv6
    .meaning = Domena odbiorcy przyjmuje pocztę tylko po IPv4.
status-x-7-511 =
    .name = Serwer zablokowany przez Microsoft
    .meaning = Serwer nadawcy jest na liście Microsoft. Właściciel może prosić o usunięcie.
status-x-7-512 =
    .name = Brak adresu w polu Od lub nieczytelny
    .meaning = W polu Od musi być jeden czytelny adres.
status-x-7-513 =
    .name = Serwer zablokowany przez odbiorcę
    .meaning = Firma odbiorcy ma serwer nadawcy na własnej liście.
status-x-7-515 =
    .name = Potwierdzenie nadawcy jest za słabe
    .meaning = Outlook.com chce SPF, DKIM i DMARC od tych, którzy wysyłają dużo poczty.
status-x-7-520 =
    .name = Przekierowanie na zewnątrz jest zabronione
    .meaning = Firma tego zabrania.
status-x-7-606 =
    .name = Serwer zablokowany przez Microsoft
    .meaning = Serwer nadawcy jest na liście Microsoft. Właściciel może go usunąć na sender.office.com.
status-x-7-650 =
    .name = Spowolniono za złą opinię
    .meaning = Outlook.com ogranicza ten serwer za pocztę, którą wysyłał wcześniej.
status-x-7-651 =
    .name = Spowolniono za złą opinię
    .meaning = Outlook.com ogranicza ten serwer za pocztę, którą wysyłał wcześniej.
status-x-7-652 =
    .name = Za dużo połączeń
    .meaning = Serwer otworzył do Outlook.com więcej połączeń, niż wolno.
status-x-7-700 =
    .name = Firmie zatrzymano wysyłanie
    .meaning = Microsoft zatrzymał wysyłanie firmy nadawcy. Jako 4.7.700: filtr jest zajęty, spróbuj później.
status-x-7-705 =
    .name = Firma przekroczyła limit
    .meaning = Microsoft zatrzymał wysyłanie firmy nadawcy za spam lub za dużo poczty.
status-x-7-708 =
    .name = Serwer zablokowany przez Microsoft
    .meaning = Microsoft nie przyjmuje poczty z tego serwera, często dlatego, że firma jest nowa.
status-x-7-750 =
    .name = Domena niezarejestrowana
    .meaning = Firma nadawcy wysyła z domen, których nie zarejestrowała w Microsoft.
status-x-7-850 =
    .name = Wstrzymano na czas kontroli
    .meaning = Microsoft sprawdza ten serwer i na razie nie przyjmuje od niego poczty.
status-x-7-900 =
    .name = Reguła firmy
    .meaning = Wiadomość odrzuciła własna reguła firmy.

# The digits of a code that stands in no table.

digit-1 =
    .meaning = W poczcie nieużywane. Kiedyś: przyjęto, jeszcze nie zrobiono.
digit-2 =
    .meaning = Tak: udało się.
digit-3 =
    .meaning = Na razie dobrze: serwer czeka na więcej.
digit-4 =
    .meaning = Nie teraz: kłopot może minąć, a ta sama wiadomość przejść później.
digit-5 =
    .meaning = Nie: ta sama wiadomość nie przejdzie, dopóki coś się nie zmieni.
second-digit-0 =
    .meaning = Chodzi o postać polecenia.
second-digit-1 =
    .meaning = To informacja, o którą ktoś pytał.
second-digit-2 =
    .meaning = Chodzi o połączenie.
second-digit-3 =
    .meaning = Standard tego nie określa. W praktyce chodzi o logowanie i szyfrowanie.
second-digit-4 =
    .meaning = Standard tego nie określa. Znaczenie zależy od serwera.
second-digit-5 =
    .meaning = Chodzi o system poczty: skrzynkę, wiadomość lub regułę.

## Warnings about an answer

warning_code-contradicts-text =
    .message = Kod i słowa się nie zgadzają. Za prawdę wzięto słowa.
warning_client-explanation-overridden =
    .message = Program pocztowy podał własny powód, a serwer mówi co innego. Liczą się słowa serwera.
warning_truncated =
    .message = Tekst się urywa. Reszta może powiedzieć więcej.
warning_too-long =
    .message = Tekst był za długi. Odczytano tylko początek.
warning_limit-reached =
    .message = Było tego więcej, niż tu widać: osiągnięto limit.
warning_backscatter =
    .message = Ta wiadomość może nie być od Ciebie: ktoś chyba użył Twojego adresu. Hasła nie trzeba z tego powodu zmieniać.
warning_mixed-languages =
    .message = Tekst jest w kilku językach i może mówić to samo dwa razy.
warning_decoding-damaged =
    .message = Część liter jest uszkodzona. Odczytano, co się dało.
warning_no-reason-given =
    .message = Serwer nie podał powodu. Był tylko kod.
warning_outlook-file =
    .message = Plików Outlook (MSG) nie da się tu odczytać: zapisz wiadomość jako EML lub tekst.

## Shared sentences

# Who tries again, and when.
retry_nothing =
    .message = Nie ma czego wysyłać ponownie.
retry_in-progress =
    .message = Jeszcze nic nie rozstrzygnięto: serwery poczty wciąż rozmawiają.
retry_delayed =
    .message = Próby dostarczenia Twojej wiadomości trwają{ $until ->
        [none] {""}
       *[known] { ", do " }{ $until }
    }. Nie trzeba wysyłać jej ponownie.
retry_server =
    .message = Nic nie trzeba robić: serwer poczty sam ponowi próbę{ $wait ->
        [none] {""}
       *[known] { " za około " }{ $wait }
    }{ $until ->
        [none] {""}
       *[known] { ", do " }{ $until }
    }.
retry_sender =
    .message = Sama nie wyjdzie. Wyślij ją ponownie { $wait ->
        [none] później
       *[known] za około { $wait }
    }.
retry_sender-after-change =
    .message = Sama nie wyjdzie. Wyślij ją ponownie, gdy to będzie rozwiązane.
retry_never =
    .message = Nie będzie kolejnej próby.
retry_temporary =
    .message = To może minąć samo. Serwer poczty sam ponawia próby; w programie pocztowym wyślij ją ponownie { $wait ->
        [none] później
       *[known] za około { $wait }
    }.
retry_unknown =
    .message = Tekst nie mówi, czy będzie kolejna próba.

# How sure the reading is.
certainty_likely =
    .message = To najbardziej prawdopodobne znaczenie odpowiedzi.
certainty_likely-but =
    .message = To najbardziej prawdopodobne znaczenie odpowiedzi. Może też znaczyć: „{ $first }”.
certainty_unsure =
    .message = Odpowiedź nie mówi tego wprost, ale tak ją najlepiej rozumieć.
certainty_either =
    .headline = Albo { $first }, albo { $second }
    .message = Odpowiedź tego nie rozstrzyga. Albo: „{ $first }”. Albo: „{ $second }”.
certainty_one-of-three =
    .message = Odpowiedź tego nie rozstrzyga. Albo: „{ $first }”. Albo: „{ $second }”. Albo: „{ $third }”.

# A code that no table has; the meaning of its digits follows.
certainty_unlisted =
    .headline = Tego kodu nie ma na żadnej liście
    .message = Żaden standard nie ma tego kodu, ale coś mówią jego cyfry.

# The lines of the note for the administrator.
note_happened =
    .message = Co się stało: { $title }
note_recipient =
    .message = Odbiorca: { $title }
note_sender =
    .message = Nadawca: { $title }
note_domain =
    .message = Domena nadawcy: { $title }
note_code =
    .message = Kod odpowiedzi: { $title }
note_status =
    .message = Rozszerzony status: { $title }
note_reply =
    .message = Odpowiedź słowo w słowo: { $title }
note_command =
    .message = Odpowiedź na: { $title }
note_remote =
    .message = Odpowiadający serwer: { $title }
note_ip =
    .message = IP nadawcy według odpowiedzi: { $title }
note_reporter =
    .message = Zgłasza: { $title }
note_provider =
    .message = Dostawca: { $title }
note_blocklist =
    .message = Lista blokad: { $title }
note_failed =
    .message = Nie przeszły: { $title }
note_limit =
    .message = Limit rozmiaru: { $title }
note_until =
    .message = Próby do: { $title }
note_rule =
    .message = Reguła: { $title }
note_check-first =
    .message = Najpierw sprawdź: { $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] O tej odpowiedzi
       *[known] { $provider } o tej odpowiedzi
    }
link_blocklist =
    .message = { $blocklist ->
        [none] Sprawdź wpis
       *[known] Sprawdź wpis na liście { $blocklist }
    }
link_provider =
    .message = { $provider ->
        [none] Pomoc przy niedostarczonej poczcie
       *[known] { $provider }: pomoc przy niedostarczonej poczcie
    }

# Sizes and times; minutes and the like in the accusative.
value_bytes =
    .message = { $count ->
        [one] { $count } bajt
        [few] { $count } bajty
        [many] { $count } bajtów
       *[other] { $count } bajta
    }
value_kilobytes =
    .message = { $count } kB
value_megabytes =
    .message = { $count } MB
value_gigabytes =
    .message = { $count } GB
value_seconds =
    .message = { $count ->
        [one] { $count } sekundę
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
value_minutes =
    .message = { $count ->
        [one] { $count } minutę
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
value_hours =
    .message = { $count ->
        [one] { $count } godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
value_days =
    .message = { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }


## Words of the element <plain-bounce>

# What became of the message: stands beside an icon, above the headline.
ui_outcome =
    .failed = Nie dostarczono
    .for-now = Na razie nie przyjęto
    .delayed = Jeszcze nie dostarczono
    .delivered = Dostarczono
    .relayed = Przekazano dalej
    .in-progress = W toku
    .reported = Do wiadomości
    .unknown = Wynik nieznany
    .nothing = Nie rozpoznano

# Shown instead of an answer.
ui_nothing =
    .headline = Nic tu nie mówi o dostarczaniu poczty
    .summary = Wklej samą odpowiedź serwera: wiersze z trzema cyframi, tekst zwrotki albo całą wiadomość, która wróciła.

# Whose turn it is: the label, and the answers to the sender.
ui_turn =
    .label = Czyj ruch
    .sender = Twój
    .sender-admin = Administratora Twojej poczty
    .recipient = Odbiorcy
    .recipient-admin = Administratora drugiej strony
    .nobody = Niczyj: nic nie trzeba robić
    .unknown = Tekst tego nie mówi

# The same answers to a help desk or an administrator.
ui_turn-other =
    .sender = Nadawcy
    .sender-admin = Administratora nadawcy
    .recipient = Odbiorcy
    .recipient-admin = Administratora odbiorcy
    .nobody = Niczyj: nic nie trzeba robić
    .unknown = Tekst tego nie mówi

# Whether delivery is tried again: the label and the answers.
ui_again =
    .label = Ponowna próba
    .server = Tak, przez serwer poczty
    .sender = Tylko po ponownym wysłaniu
    .nobody = Nie
    .unknown = Nie wiadomo

# How sure the answer is: the label and the answers, then what it was read from.
ui_sure =
    .label = Pewność
    .high = Na pewno
    .medium = Raczej tak
    .low = Nie na pewno
ui_basis =
    .provider = Odczytano ze słów, których używa tylko ten dostawca.
    .text = Odczytano z własnych słów serwera.
    .enhanced-status = Odczytano z kodu statusu: słowa mówią mniej.
    .reply-code = Odczytano z samego kodu odpowiedzi: słowa nie mówią nic więcej.
    .none = Nic w tekście nie podaje powodu.

# What the text that was read is.
ui_kind =
    .reply = Odczytano jako odpowiedź serwera poczty.
    .code = Odczytano jako sam kod.
    .transcript = Odczytano jako zapis sesji między serwerami poczty.
    .log = Odczytano jako wiersze logu serwera poczty.
    .error = Odczytano jako komunikat programu pocztowego.
    .notice = Odczytano jako tekst zwrotki, czyli zawiadomienia, że poczty nie dostarczono.
    .message = Odczytano jako całą wiadomość.

# The four stations of the message, small under their pictures: to the sender, and to the other readers.
ui_station =
    .you = Ty
    .our-server = Twój serwer
    .their-server = Ich serwer
    .mailbox = Skrzynka
    .sender = Nadawca
    .sending-server = Serwer nadawcy
    .receiving-server = Serwer odbiorcy

# What became of the message at a station: one or two words below its name.
ui_state =
    .sent = wysłano
    .took-it = przyjęto
    .arrived = dotarła
    .stopped = tu koniec
    .held = tu czeka
    .not-yet = jeszcze nie
    .not-reached = nie doszła
    .unknown = nie wiadomo

# Where it stopped for good, and where it got no further for now.
ui_stopped =
    .sending-server = Wiadomość zatrzymała się na serwerze poczty nadawcy.
    .between = Wiadomość nie przeszła z serwera poczty nadawcy do serwera odbiorcy.
    .receiving-server = Wiadomość zatrzymała się na serwerze poczty odbiorcy.
    .mailbox = Wiadomość zatrzymała się przed skrzynką.
ui_held =
    .sending-server = Wiadomość na razie nie opuściła serwera poczty nadawcy.
    .between = Wiadomość na razie nie przeszła z serwera poczty nadawcy do serwera odbiorcy.
    .receiving-server = Wiadomość na razie nie przeszła przez serwer poczty odbiorcy.
    .mailbox = Wiadomość na razie nie weszła do skrzynki.
ui_way =
    .arrived = Wiadomość dotarła.
    .passed-on = Wiadomość przekazano dalej. Co było potem, nie wiadomo.
    .talking = Serwery wciąż rozmawiają; jeszcze nic nie rozstrzygnięto.
    .unknown = Tekst nie mówi, gdzie wiadomość się zatrzymała.

# Titles of the parts.
ui_part =
    .steps = Co robić
    .alternatives = Inne możliwości
    .why = Skąd to wiemy
    .words = Własne słowa serwera
    .note = Notatka dla administratora
    .details = Szczegóły techniczne
    .original = Wiadomość, o którą chodzi
    .recipients = Odbiorcy
    .results = Wyniki w skrócie
    .source = Tekst z zaznaczonymi słowami, które przesądziły

# Said before a remark.
ui_remark =
    .message = Uwaga

# What a marked piece of the text tells: names in a small legend.
ui_mark =
    .code = kod odpowiedzi
    .enhanced-status = kod statusu
    .cause = powód
    .provider = dostawca
    .recipient = odbiorca
    .retry = czas ponownej próby
ui_lines =
    .left-out = { $count ->
            [one] … pominięto { $count } wiersz …
            [few] … pominięto { $count } wiersze …
            [many] … pominięto { $count } wierszy …
           *[other] … pominięto { $count } wiersza …
        }
    .only-deciding = Gdy adresy są ukryte, widać tylko słowa, które przesądziły.

# Buttons. “Mask” is a switch: addresses, hosts and ids give way to placeholders.
ui_button =
    .copy = Kopiuj jako tekst
    .copy-note = Kopiuj notatkę
    .mask = Ukryj adresy
    .more = { $count ->
            [one] Pokaż jeszcze { $count }
            [few] Pokaż jeszcze { $count }
            [many] Pokaż jeszcze { $count }
           *[other] Pokaż jeszcze { $count }
        }
    .opens = otwiera się w nowej karcie

# Several recipients or results.
ui_recipients =
    .message = { $count ->
            [one] { $count } odbiorca
            [few] { $count } odbiorców
            [many] { $count } odbiorców
           *[other] { $count } odbiorcy
        }
ui_results =
    .message = { $count ->
            [one] { $count } wynik
            [few] { $count } wyniki
            [many] { $count } wyników
           *[other] { $count } wyniku
        }
ui_and-more =
    .message = { $count ->
            [one] i jeszcze { $count }
            [few] i jeszcze { $count }
            [many] i jeszcze { $count }
           *[other] i jeszcze { $count }
        }

# Said aloud, and shown for some seconds, after a button was pressed.
ui_done =
    .copied = Odpowiedź skopiowano.
    .note-copied = Notatkę dla administratora skopiowano.
    .not-copied = Przeglądarka nie pozwoliła kopiować. Zaznacz tekst i skopiuj go ręcznie.
    .masked = Adresy są ukryte.
    .shown = Adresy są widoczne.

# A label with its value: “Whose turn: Yours”.
ui_line =
    .message = { $title }: { $first }

# Labels of the facts. “Answer to” has a command as its value, such as RCPT.
ui_fact =
    .recipient = Odbiorca
    .remote = Serwer, który odmówił
    .reporter = Serwer, który zgłasza
    .code = Kod odpowiedzi
    .enhanced = Kod statusu
    .cause = Przyczyna
    .lasting = Trwałość
    .command = Odpowiedź na
    .provider = Dostawca
    .blocklist = Lista blokad
    .wait = Odczekaj
    .until = Próby do
    .deferrals = Wcześniejsze próby
    .rule = Reguła
    .subject = Temat
    .from = Od
    .date = Data
    .message-id = Message-ID

# Whether the same message can succeed later: the values of “Lasting”.
ui_lasting =
    .permanent = na stałe
    .temporary = na razie
    .success = sukces
    .unknown = nie wiadomo

## Words of the site around the element
# These may be left out: the site then says them in English.

site_page =
    .title = plainbounce: co serwer poczty miał na myśli
    .headline = Co serwer poczty miał na myśli?
    .intro = Poczta wróciła albo serwer odpowiedział kodem? Wklej to tutaj i przeczytaj, co się stało, czyj jest ruch i co robić.
    .skip = Przejdź do pola wklejania
    .foot = plainbounce czyta, co mówią serwery poczty. Pobiera tylko własne pliki, niczego nie przechowuje i nikogo nie liczy.

# The pages of the site.
site_nav =
    .label = Strony
    .one = Jedna wiadomość
    .many = Wiele naraz
    .reference = Spis kodów
    .embed = Na Twoją stronę

# The box to paste into, and the buttons below it.
site_box =
    .label = Co powiedział serwer
    .help = Kod, komunikat, wiersz logu, tekst zwrotki albo cała wiadomość. Można też upuścić tu plik.
    .open = Otwórz plik
    .clear = Wyczyść
    .cleared = Wyczyszczono.
    .picker = Plik do odczytania
    .private = Nic nie opuszcza tej strony. Tekst jest czytany w tej przeglądarce, a nie wysyłany ani zapisywany.

# About a file or a long text. $title is its name, $limit a size.
site_file =
    .pasted = Wklejony tekst, { $limit }: za długi, by go tu pokazać
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit }: za długi, by go tu pokazać
    .cut = Odczytano pierwsze { $limit }.
    .unreadable = Nie można odczytać „{ $title }”. Może to folder albo plik przeniesiono.
    .many = To więcej niż jedna wiadomość: odczytaj je w „Wiele naraz”.

# Buttons that put an example into the box.
site_example =
    .label = Albo wypróbuj przykład
    .gmail-authentication = Odmowa Gmail
    .greylisting = Greylisting
    .mailbox-full = Pełna skrzynka
    .postfix-bounce = Tekst zwrotki
    .swaks = Zapis sesji
    .postfix-log = Wiersz logu
    .microsoft-notice = Zawiadomienie Microsoft 365
    .delivery-report = Cała zwrotka
    .nodemailer = Komunikat programu
    .bare-code = Sam kod
    .login-failed = Odrzucone logowanie

# For whom the answer is written, and in which language.
site_reader =
    .label = Dla kogo
    .sender = Nadawca
    .helpdesk = Pomoc techniczna
    .admin = Administrator
    .language = Język

# The place of the answer, before there is one.
site_answer =
    .label = Co to znaczy
    .welcome = Odpowiedź pojawi się tu podczas pisania
    .through = Czy wiadomość dotarła?
    .turn = Czyj jest ruch?
    .again = Czy będzie kolejna próba?
    .do = Co można teraz zrobić?
    .loading = Przygotowuję…

# A link that carries the text behind its # sign.
site_share =
    .button = Udostępnij link
    .label = Link do tej odpowiedzi
    .help = Tekst jest w samym linku, za znakiem #. Nie widzi go żaden serwer, ale przeczyta go każdy, kto ma link.
    .mask = Ukryj adresy, hosty i id
    .preview = Zawartość linku
    .copy = Kopiuj link
    .copied = Link skopiowano.
    .too-long = Ten tekst jest za długi na link. Udostępnij zamiast niego wiersze, które przesądziły.
    .close = Zamknij
    .print = Drukuj

# What the page has asked of the network.
site_network =
    .none = Od chwili gotowości strona nie wysłała żadnego żądania.
    .some = Żądania od chwili gotowości: { $count }
    .offline = Gotowe do pracy bez połączenia.
    .away = Nie ma połączenia z internetem. Wszystko tu nadal działa.

# Many messages at once.
site_many =
    .headline = Co zawiodło i jak często?
    .intro = Otwórz folder zwrotek, plik skrzynki lub log. Wszystko jest czytane tutaj, w tej przeglądarce, i układane według przyczyn, dostawców i domen.
    .files = Otwórz pliki
    .folder = Otwórz folder
    .drop = Albo upuść tu pliki: .eml, .mbox, .log, .txt, .json, .csv
    .reading = Czytam { $title }
    .progress = { $first } z { $second }
    .cancel = Anuluj
    .cancelled = Anulowano. Widać to, co odczytano do tej pory.
    .done = Wszystko odczytano.
    .results = Wyniki: { $count }
    .silent = Części, które nie mówią o dostarczaniu: { $count }
    .most = Lista pokazuje pierwsze { $count }. Sumy liczą wszystko.
    .most-saved = Zapisany plik zawiera pierwsze { $count }.
    .by-cause = Według przyczyn
    .by-provider = Według dostawców
    .by-domain = Według domen odbiorców
    .cause = Przyczyna
    .provider = Dostawca
    .domain = Domena
    .recipient = Odbiorca
    .outcome = Wynik
    .count = Liczba
    .share = Udział
    .filter = Filtr
    .all = Wszystkie
    .none = Nic nie pasuje do filtra.
    .no-provider = Nie wiadomo
    .others = Wszystkie inne
    .list = Wyniki po kolei
    .explain = Co to znaczy
    .csv = Zapisz jako CSV
    .json = Zapisz jako JSON
    .mask = Ukryj adresy w plikach

# The reference.
site_reference =
    .headline = Wszystkie kody i co znaczą
    .intro = Kody odpowiedzi, kody statusu i ich przyczyny. Każdy wpis ma własny adres, więc można do niego linkować.
    .find = Szukaj kodu lub słowa
    .entries = Wpisy: { $count }
    .some = Wpisy: { $first } z { $second }
    .none = Nic nie znaleziono dla „{ $title }”
    .reply-codes = Kody odpowiedzi
    .status-codes = Kody statusu
    .causes = Przyczyny
    .first-digit = Pierwsza cyfra
    .second-digit = Druga cyfra
    .providers = Dostawcy
    .tokens = Własne kody dostawców
    .classes = X zastępuje pierwszą cyfrę: 2 to sukces, 4 znaczy może później, 5 znaczy nie.
    .standard = Standard
    .not-standard = Nie ma w standardzie
    .registered = Zarejestrowany
    .not-registered = Niezarejestrowany
    .after = po { $title }
    .code = Kod
    .status = Status
    .cause = Przyczyna
    .meaning = Znaczenie
