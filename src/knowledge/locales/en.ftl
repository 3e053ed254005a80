### English. Every sentence that a reader sees.
###
### How a text is chosen. The texts of a finding are, most specific first: CAUSE_VARIANT (the rule names the variant),
### CAUSE_PROVIDER (the service is known), CAUSE. In each, a help desk reads CAUSE_helpdesk first and an administrator
### CAUSE_admin. A headline, summary or avoid comes from the first that has one; the steps come, all together, from the
### first text of this very reader that has a step-1. Headlines and summaries name nobody as "you" where they can, so
### that all readers can share them.
###
### `.short` says a cause as a clause of at most 24 characters: "Either { short } or { short }" is a headline.
###
### Who is who: "the message" and "the recipient" belong to the failed mail; the sender is "you" to the sender, and "the
### customer" to the help desk. "The recipient’s mail server" said no; "your mail service" is where the sender logs in.
###
### $retry is `server`, `sender` or `nobody` (Finding.retry.by), missing when unknown: the same reply is tried again when
### a server's log has it, and is not when a mail program shows it.

## Phrases with and without their fact. A capital begins a sentence.

-recipient = { $recipient ->
        [none] the recipient
       *[known] { $recipient }
    }
-Recipient = { $recipient ->
        [none] The recipient
       *[known] { $recipient }
    }
-mailbox = { $recipient ->
        [none] the recipient’s mailbox
       *[known] the mailbox { $recipient }
    }
-Mailbox = { $recipient ->
        [none] The recipient’s mailbox
       *[known] The mailbox { $recipient }
    }
# Who said no, for people.
-receiver = { $provider ->
        [none] the recipient’s mail server
       *[known] { $provider }
    }
-Receiver = { $provider ->
        [none] The recipient’s mail server
       *[known] { $provider }
    }
# Who said no, for help desk and administrator.
-server = { $server ->
        [none] { $provider ->
            [none] the receiving server
           *[known] { $provider }
        }
       *[known] { $server }
    }
-Server = { $server ->
        [none] { $provider ->
            [none] The receiving server
           *[known] { $provider }
        }
       *[known] { $server }
    }
# Where the sender logs in.
-service = { $provider ->
        [none] your mail service
       *[known] { $provider }
    }
-Service = { $provider ->
        [none] Your mail service
       *[known] { $provider }
    }
-ip = { $ip ->
        [none] the sending IP
       *[known] { $ip }
    }
-Ip = { $ip ->
        [none] The sending IP
       *[known] { $ip }
    }
-domain = { $domain ->
        [none] the sending domain
       *[known] { $domain }
    }
-Domain = { $domain ->
        [none] The sending domain
       *[known] { $domain }
    }
-sender = { $sender ->
        [none] the sender address
       *[known] { $sender }
    }
-Sender = { $sender ->
        [none] The sender address
       *[known] { $sender }
    }
-list = { $blocklist ->
        [none] a block list
       *[known] the block list { $blocklist }
    }
-listed = { $listed ->
        [none] { -ip }
       *[known] { $listed }
    }
-Listed = { $listed ->
        [none] { -Ip }
       *[known] { $listed }
    }
-of-limit = { $limit ->
        [none] {""}
       *[known] {" of "}{ $limit }
    }
-some-wait = { $wait ->
        [none] some minutes
       *[known] { $wait }
    }

# Whole steps about waiting.
-wait = { $retry ->
        [server] Nothing to do: the message is tried again by itself{ $wait ->
            [none] {""}
           *[known] {" in about "}{ $wait }
        }.
        [sender] Wait { -some-wait }, then send it again.
        [nobody] Send it again later: it is not tried again by itself.
       *[none] Wait: most mail servers try again by themselves. If your mail program showed this, send it again later.
    }
-tell-wait = { $retry ->
        [server] Tell the customer to wait: the server tries again by itself, often for some days.
        [sender] Tell the customer to send it again after { -some-wait }.
        [nobody] Tell the customer to send it again later: nothing tries it by itself.
       *[none] Ask where the customer saw this. A server tries again by itself, a mail program does not.
    }
-admin-wait = { $retry ->
        [sender] Send it again after { -some-wait }: this client keeps no queue.
        [nobody] Send it again: it has left the queue.
       *[none] Let the queue retry. Look at the log again after { -some-wait }.
    }
-ask-other-way = Tell the person in another way, by phone or chat.
-note-to-admin = Send the note below to the person who runs your mail.
-note-to-them = Ask the recipient to pass the note below to the people who run their mail.

## The recipient

mailbox-unknown =
    .short = the address is wrong
    .headline = This address does not exist{ $provider ->
            [none] {""}
           *[known] {" at "}{ $provider }
        }
    .summary = { -Receiver } has no mailbox { $recipient ->
            [none] with this name
           *[known] called { $recipient }
        }, so the message was not delivered.
    .step-1 = Check the address letter by letter: dots, digits, and the part after the @.
    .step-2 = Ask the person for their current address in another way.
    .step-3 = Remove the old entry from your address book, so that it is not offered again.
    .avoid = Do not send it to the same address again: the answer will be the same.
mailbox-unknown_helpdesk =
    .summary = { -Server } knows no mailbox { $recipient ->
            [none] with this name
           *[known] called { $recipient }
        }. The rest of the mail system worked.
    .step-1 = Compare the address with one that worked before: typing slips, a new name, a closed account.
    .step-2 = Have the customer type it by hand, not pick it from the suggestions.
    .step-3 = Tell the customer that only the recipient’s side can open or rename a mailbox there.
mailbox-unknown_admin =
    .summary = { -Server } rejected { -recipient }: no such mailbox, alias or group there.
    .step-1 = Look for the address in your aliases, forwards and lists. Remove it if it is stale.
    .step-2 = Check that { $domain ->
            [none] your mail
           *[known] mail from { $domain }
        } went to the right MX: run "dig MX" for the recipient’s domain.
    .step-3 = Stop mail to it after the first hard failure. Many unknown recipients harm the name of your IP.
mailbox-unknown_gmail =
    .step-1 = Check the part before the @ for swapped letters and digits. In gmail.com addresses, dots make no difference.
    .step-2 = Check the part after the @: gmail.com, or a company’s own domain.
    .step-3 = Ask the person for their current address in another way.
mailbox-unknown_gmail_admin =
    .step-1 = Stop mail to { -recipient } and take it off your lists.
    .step-2 = If the domain is your own Google Workspace: look for the user, alias or group in the Admin console.
    .step-3 = If only some users live in Google: set up split delivery for the others under Gmail, Routing.
mailbox-unknown_microsoft365 =
    .summary = Microsoft 365 found nobody called { -recipient } in that company, so the message was not delivered.
    .step-1 = Delete the suggestion that Outlook offers for this name, then type the address anew.
    .step-2 = Ask the person for their current address in another way.
    .step-3 = Ask them to tell their administrator if the address is right: it may be missing there.
mailbox-unknown_microsoft365_admin =
    .summary = The tenant of the recipient does not know { -recipient }. Status 5.4.1 comes from its edge block, 5.1.10 from the directory.
    .step-1 = Search the address among users, groups, contacts and aliases in the tenant that owns the domain.
    .step-2 = If mailboxes also live elsewhere: make the accepted domain "Internal relay", or sync all addresses to the tenant.
    .step-3 = Check that the domain is verified in this tenant and that its MX points there.
mailbox-unknown_exchange_admin =
    .step-1 = Run "Get-Recipient" with { -recipient } on the receiving side, hidden and mail-enabled objects too.
    .step-2 = If an Outlook suggestion holds an X.500 address: add it to the mailbox as an X500 proxy address.
    .step-3 = Check the accepted domain and the address policy.
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing has no rule for { -recipient }.
    .step-1 = Add a custom address for it under Email Routing, or switch on the catch-all rule.
    .step-2 = Check that the target address is verified.
mailbox-unknown_outlook =
    .step-1 = Check the address, most of all the ending: outlook.com, hotmail.com and live.com are different mailboxes.
    .step-2 = Ask the person for their current address. Microsoft closes mailboxes that nobody uses.

mailbox-moved =
    .short = the person has moved
    .headline = The person has a new address
    .summary = { -Mailbox } is no longer used, and mail to it is not passed on.
    .step-1 = Read the server’s reply below: it may name the new address.
    .step-2 = Otherwise ask the person in another way, and change your address book.
mailbox-moved_helpdesk =
    .step-1 = Look in the reply for a new address and read it to the customer.
    .step-2 = Tell the customer to confirm it with the person first: anyone could have written that text.
mailbox-moved_admin =
    .summary = { -Server } says that { -recipient } has moved. Reply 551 may name the new path; RFC 5321 §3.4 leaves it to people to use it.
    .step-1 = Replace the address in aliases, forwards and lists, once the owner has confirmed it.
    .step-2 = If you run that server: set a forward, or reject with 5.1.6 and no address.

mailbox-disabled =
    .short = the mailbox is closed
    .headline = The mailbox is switched off
    .summary = { -Mailbox } exists, but { $provider ->
            [none] its mail service
           *[known] { $provider }
        } lets no mail in.
    .step-1 = Reach the person in another way and ask for an address that works.
    .step-2 = Tell them that their mailbox takes no mail: they may not know.
    .avoid = Do not delete the contact yet: mailboxes are often opened again.
mailbox-disabled_helpdesk =
    .step-1 = Tell the customer that the address is right but closed, and that only its owner can have it opened.
    .step-2 = Help the customer to reach the person in another way.
    .step-3 = Search your own user list first if the domain is yours: a bill, a leaver or a lock may be the reason.
mailbox-disabled_admin =
    .summary = { -Server } knows { -recipient } but delivery is off: suspended, expired, unpaid or unused for long.
    .step-1 = Take it off mailing lists for now, and try it once more in some weeks.
    .step-2 = If the mailbox is yours: check licence, sign-in block, quota lock and the delivery restrictions.
mailbox-disabled_inactive =
    .headline = The mailbox has been unused too long
    .summary = Nobody has opened { -mailbox } for a long time, so { -receiver } closed it.
    .step-1 = Reach the person in another way and ask which address they use now.
    .step-2 = Tell them that logging in there once may open the mailbox again.
mailbox-disabled_inactive_admin =
    .step-1 = Take { -recipient } off your lists: closed mailboxes are later used as spam traps.
    .step-2 = Remove readers who have opened nothing for a year.
mailbox-disabled_suspended =
    .headline = The mailbox was suspended
    .summary = The company that runs { -mailbox } has locked it. It does not say why.
    .step-1 = Reach the person in another way: only they can clear this up with their mail company.
mailbox-disabled_suspended_admin =
    .step-1 = If the account is yours: look for a lock for spam, abuse or unpaid bills at the host.
    .step-2 = If it was taken over: change the password, end all sessions, remove strange forwards, then ask for release.

mailbox-full =
    .short = the mailbox is full
    .headline = The recipient’s mailbox is full
    .summary = { -Mailbox } has no room left. Somebody there has to delete mail or get more space.
    .step-1 = Tell the person in another way that their mailbox is full.
    .step-2 = { $retry ->
            [server] Leave the message alone: it is tried again for some days.
           *[other] Send it again when they have made room.
        }
    .avoid = Do not send it again and again: nothing gets in until there is room.
mailbox-full_helpdesk =
    .step-1 = Tell the customer that the address is right and the message was fine.
    .step-2 = Have them reach the recipient by phone or another address: only the owner can make room.
    .step-3 = Check the quota yourself if the mailbox is one of yours.
mailbox-full_admin =
    .summary = { -Recipient } is over quota at { -server }.
    .step-1 = If it is yours: raise the quota, or empty trash, junk and archive. Look for a mail loop or a flood.
    .step-2 = If it is not: leave 4.2.2 in the queue. Count a 5.2.2 as a soft failure and try again in some days.
    .step-3 = Take it off lists when it stays full for weeks: nobody reads it.
mailbox-full_gmail =
    .summary = The Google storage of { -recipient } is full. Mail, Drive and Photos share it.
    .step-1 = Tell the person in another way: they can free space at one.google.com/storage.
    .step-2 = Send it again when they have made room.
mailbox-full_gmail_admin =
    .step-1 = Free storage in the account: Drive and Photos count too.
    .step-2 = If it is your Workspace: check the pooled storage and the user’s limit in the Admin console under Storage.
mailbox-full_icloud =
    .summary = The iCloud storage of { -recipient } is full. Photos and backups share it with mail.
    .step-1 = Tell the person in another way: they can free space in the iCloud settings of their device.
    .step-2 = Send it again when they have made room.

recipient-refused =
    .short = the recipient said no
    .headline = The recipient’s side refused this message
    .summary = { -Recipient } exists, but a setting on that side keeps mail from this sender out.
    .step-1 = Ask the person in another way to allow your address.
    .step-2 = Ask which other address or form they would like you to use.
    .avoid = Do not write from other addresses to get around it.
recipient-refused_helpdesk =
    .step-1 = Check whether other people can write to this recipient. If so, only this sender is kept out.
    .step-2 = Tell the customer that the recipient or their administrator must allow the address.
    .step-3 = Give them the note below to pass on.
recipient-refused_admin =
    .summary = { -Server } refused { -sender } for { -recipient } by a rule of the recipient or their organisation.
    .step-1 = Give the recipient’s administrator the time, the sender and the reply, and ask for an allow entry.
    .step-2 = Send one test from another address of your domain: it shows if the address or the domain is refused.
    .step-3 = If you run that side: search block entries of the user, the domain and the gateway.
recipient-refused_mimecast_admin =
    .step-1 = Send the recipient’s administrator the number in brackets after "mimecast-smtp-error-codes".
    .step-2 = Ask them for a Permitted Senders policy, or to look under Rejected messages in Mimecast.

group-restricted =
    .short = the group is closed
    .headline = This group takes mail from members only
    .summary = { -Recipient } is a group, a list or an inside address. It takes mail only from certain senders{ $sender ->
            [none] {""}
           *[known] , and { $sender } is not one of them
        }.
    .step-1 = Send from the address that is a member, if you have more than one.
    .step-2 = Ask a member or the owner of the group to let you in, or to pass your message on.
group-restricted_helpdesk =
    .step-1 = Ask which address the customer sent from: members often write from the wrong one.
    .step-2 = Name the owner of the group if it is yours. Otherwise have the customer ask a member.
    .step-3 = Tell the customer that the message itself was fine.
group-restricted_admin =
    .summary = { -Recipient } accepts mail from listed or authenticated senders only. { -Sender } is not among them.
    .step-1 = If the group is yours: let outside senders in, or add { -sender } to the allowed senders.
    .step-2 = If the mail came from your own scanner or program: have it log in, so that it counts as inside.
    .step-3 = If it is not yours: ask the owner of the group.
group-restricted_microsoft365_admin =
    .step-1 = Open the group in the Exchange admin center, Settings, Delivery management. Allow senders outside the organisation, or add this one.
    .step-2 = Set it by PowerShell if you like: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = Look at "Message delivery restrictions" if it is a mailbox and not a group.

address-invalid =
    .short = the address is misspelt
    .headline = The address is not written correctly
    .summary = { $recipient ->
            [none] The address does not follow the form name@example.com
           *[known] "{ $recipient }" does not follow the form name@example.com
        }, so no mail server can use it.
    .step-1 = Look for blanks, commas, quote marks, a missing @ or a dot at the end.
    .step-2 = Type the address by hand: a copied one can hold characters that you do not see.
    .step-3 = Correct it in your address book.
address-invalid_helpdesk =
    .step-1 = Have the customer read the address aloud, or paste it into a plain text editor.
    .step-2 = Look for a semicolon in place of a comma, a display name without quotes, or two addresses run together.
    .step-3 = Check the contact entry: old imports leave marks such as "mailto:" or "SMTP:" behind.
address-invalid_admin =
    .summary = { -Server } cannot parse the address{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } by RFC 5321 §4.1.2.
    .step-1 = Read the RCPT TO line in the log, byte by byte: blanks, non-ASCII, missing < and >, or a doubled dot.
    .step-2 = Trim and check addresses where your program reads them.
    .step-3 = If it has letters outside ASCII: the domain can go as "xn--…", the part before the @ needs SMTPUTF8 all the way.

mailbox-busy =
    .short = the mailbox is busy
    .headline = The mailbox cannot take mail right now
    .summary = { -Mailbox } exists but is in use or being moved. This usually passes within the hour.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Escalate to the recipient’s side only when it lasts more than a day.
mailbox-busy_admin =
    .summary = { -Server } knows { -recipient } but cannot write to the mailbox now: lock, move, restore or hold.
    .step-1 = { -admin-wait }
    .step-2 = If it is yours: look for a stale lock, a running migration or a stuck mailbox store.

address-unverified =
    .short = a check is still open
    .headline = The address could not be checked yet
    .summary = { -Receiver } looks up each address before it takes mail. For { -recipient } that look-up gave no answer yet.
    .step-1 = { -wait }
    .step-2 = Check the spelling of the address meanwhile.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Do not say that the address is wrong: nobody knows yet.
address-unverified_admin =
    .summary = { -Server } probes recipients and has no verdict for { -recipient }. The server behind it did not answer in time.
    .step-1 = { -admin-wait }
    .step-2 = If you run the gateway: test from it with RCPT TO against the mailbox server, and check the cached result.
    .step-3 = If probing is Postfix’s: look at unverified_recipient_reject_code and the address_verify cache.

owner-changed =
    .short = the owner has changed
    .headline = The address now belongs to someone else
    .summary = { -Mailbox } or its domain has changed hands since the sender last knew it. The message was held back to protect what is in it.
    .step-1 = Ask the person you know for their new address, by phone or in person.
    .step-2 = Change the address wherever you use it to log in.
    .avoid = Do not send private things to the old address: a stranger reads it now.
owner-changed_helpdesk =
    .step-1 = Tell the customer that a stranger may read this mailbox now.
    .step-2 = Have them confirm the new address in another way and change it in their accounts.
owner-changed_admin =
    .summary = The Require-Recipient-Valid-Since test (RFC 7293) failed for { -recipient }: the owner is newer than the date given.
    .step-1 = Treat the address as unconfirmed. Stop sending it anything personal, password resets above all.
    .step-2 = Have the user confirm a new address after another kind of login.

domain-unknown =
    .short = the domain is wrong
    .headline = The part after the @ does not exist
    .summary = No mail server can be found for { $recipient ->
            [none] the part of the address after the @
           *[known] the part after the @ in { $recipient }
        }.
    .step-1 = Check the part after the @: a letter too many or too few, or the wrong ending.
    .step-2 = Look at the website or the last letter of that company for its present domain.
    .step-3 = Ask the person for their current address in another way.
domain-unknown_helpdesk =
    .step-1 = Look the domain up in a browser and a DNS tool: typing slip, expired, or gone?
    .step-2 = Have the customer type the address by hand.
    .step-3 = Escalate if the domain works for others: then the sending side has a DNS fault.
domain-unknown_admin =
    .summary = DNS has neither an MX nor an address record for the domain of { -recipient }.
    .step-1 = Run "dig MX", "dig A" and "dig AAAA" for the domain at a public resolver and at your own.
    .step-2 = If only yours fails: clear its cache and check DNSSEC and forwarders.
    .step-3 = If the domain is yours: check its expiry date, the delegation and the MX record.
domain-unknown_nxdomain =
    .summary = There is no domain with the name after the @{ $recipient ->
            [none] {""}
           *[known] {" in "}{ $recipient }
        }: it was never registered, or it has expired.
domain-unknown_typo =
    .headline = The part after the @ looks misspelt
    .summary = The address { $recipient ->
            [none] {""}
           *[known] { $recipient }{" "}
        }looks like a well-known mail domain with a slip in it.
    .step-1 = Correct the part after the @, then send the message again.
    .step-2 = Correct it in your address book too.
domain-unknown_no-mx =
    .headline = This domain has no mail server
    .summary = The domain after the @ exists, but it names no server that takes mail.
    .step-1 = Check the spelling: mail may live at a longer or shorter form of the domain.
    .step-2 = Tell the person that their domain has no mail server, if you know that the address is right.
domain-unknown_no-mx_admin =
    .summary = The domain of { -recipient } exists but has no MX, and no address record to fall back on.
    .step-1 = Run "dig MX" and "dig A" for the domain, and ask its owner about the result.
    .step-2 = If it is yours: publish an MX record that points to a host name with an A record, not to an IP or a CNAME.

domain-no-mail =
    .short = the domain takes no mail
    .headline = This domain does not take mail
    .summary = The owner of the domain after the @ has said that it takes no mail at all.
    .step-1 = Check the spelling: the company may use another domain for mail.
    .step-2 = Look on their website for the right address or a contact form.
domain-no-mail_helpdesk =
    .step-1 = Tell the customer that no address at this domain works: it is not about one person.
    .step-2 = Help them find the domain that the company uses for mail.
domain-no-mail_admin =
    .summary = The domain publishes a null MX (a dot in place of a host), or its host answers 521 to everybody (RFC 7504, RFC 7505).
    .step-1 = Run "dig MX" for the domain. A single dot as the host means: no mail, by choice.
    .step-2 = Take the domain off your lists.
    .step-3 = If it is yours and should take mail: replace the null MX with your mail host.

## The sender’s account and address

sender-refused =
    .short = your address is refused
    .headline = The sender’s address was refused
    .summary = { -Receiver } does not take mail from { $sender ->
            [none] this sender’s address or domain
           *[known] { $sender }
        }. It may look forged there, or stand on a private list.
    .step-1 = Check the From address in your mail program, letter by letter.
    .step-2 = Try to reach the person in another way, and ask them to allow your address.
    .step-3 = { -note-to-admin }
    .avoid = Do not change your password for this: your account is fine.
sender-refused_helpdesk =
    .step-1 = Check that the From address exists and can take replies.
    .step-2 = Test with another address of the same domain: it shows if the address or the domain is refused.
    .step-3 = Escalate if the domain is refused: its DNS may be broken.
sender-refused_admin =
    .summary = { -Server } refused the envelope sender { $sender ->
            [none] {""}
           *[known] { $sender }{" "}
        }at MAIL FROM: unverifiable, unresolvable or on a private list.
    .step-1 = Check MX, A and SOA of { -domain } from outside: replies must be able to come back.
    .step-2 = Make sure that the return path exists and accepts mail. No-reply boxes must not answer 550.
    .step-3 = Ask the receiver’s postmaster for the reason when both are right.
sender-refused_null-mx_admin =
    .summary = { -Domain } has a null MX: it says that it takes no mail. So { -server } takes none from it.
    .step-1 = Replace the null MX of { -domain } with a host that accepts bounces.
    .step-2 = Otherwise use a return path in another domain.
sender-refused_unverified =
    .headline = This sender address is not confirmed yet
    .summary = { -Service } sends only for addresses and domains that were confirmed there. { -Sender } is not.
    .step-1 = Send from an address that you have confirmed there.
    .step-2 = Confirm this address: look for sender or domain settings in your account.
sender-refused_unverified_admin =
    .step-1 = Verify { -domain } with the service: publish the DNS records that it gives you.
    .step-2 = Check that From, and not only the login, uses the verified domain.
sender-refused_amazon-ses =
    .headline = This address is not verified at Amazon SES
    .summary = Amazon SES sends only for verified addresses and domains. In its sandbox, recipients must be verified too.
    .step-1 = Send from an address that has been verified.
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = Verify the domain under Identities in the SES console, in the very region that you send through.
    .step-2 = If the recipient is named in the reply: the account is in the sandbox. Request production access.
    .step-3 = Compare the From domain with the identity: a subdomain of a verified domain counts, another domain does not.
sender-refused_sendgrid_admin =
    .step-1 = Open Settings, Sender Authentication in SendGrid. Authenticate the domain, or verify the single sender.
    .step-2 = Check that the API key belongs to the account, or subuser, that holds it.

sender-authentication =
    .short = a sender check failed
    .headline = The sender could not be proven
    .summary = { -Receiver } could not make sure that the message really came from { $domain ->
            [none] the domain in its From address
           *[known] { $domain }
        }, so it was refused. Only the people who run the sender’s mail can mend this.
    .step-1 = Send it from your usual mail program or webmail, with your own address in From.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = Do not change your password for this: nothing was wrong with your login.
sender-authentication_helpdesk =
    .step-1 = Ask how it was sent: website, newsletter tool, scanner, forwarding, or a mail program.
    .step-2 = Find out if all mail of this domain fails, or only one way of sending.
    .step-3 = Escalate to whoever keeps the DNS of { -domain }, with the note below.
sender-authentication_admin =
    .summary = { -Server } refused mail of { -domain } from { -ip }: SPF, DKIM or DMARC did not pass.
    .step-1 = Add { -ip } to the SPF record of { -domain }: one TXT record, at most 10 DNS look-ups.
    .step-2 = Switch DKIM signing on at the service that sent it, with d={ $domain ->
            [none] your From domain
           *[known] { $domain }
        }, and publish its key.
    .step-3 = Send a test to a mailbox you own and read Authentication-Results: SPF or DKIM must pass and match From.
sender-authentication_spf =
    .headline = The sending server is not on the list
    .summary = The owner of { -domain } lists the servers that may send for it (SPF). The one that sent this message is not on the list.
sender-authentication_spf_helpdesk =
    .step-1 = Ask how it was sent. Forwarding and website forms break SPF most often.
    .step-2 = Tell the customer to send from their own account, not through a form or a foreign server.
    .step-3 = Escalate to whoever keeps the DNS of { -domain }.
sender-authentication_spf_admin =
    .headline = SPF did not pass
    .summary = SPF of the envelope domain does not permit { -ip }.
    .step-1 = Run "dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }". There must be one v=spf1 record, with at most 10 DNS look-ups.
    .step-2 = Add ip4:{ $ip ->
            [none] and the sending IP
           *[known] { $ip }
        }, or the include of the service that sent it.
    .step-3 = If the mail was forwarded: rewrite the envelope sender (SRS), and keep the DKIM signature whole.
sender-authentication_dkim =
    .headline = The message’s signature did not pass
    .summary = Mail servers seal messages with a signature (DKIM). { -Receiver } found none that was valid for { -domain }.
sender-authentication_dkim_admin =
    .headline = DKIM did not pass
    .summary = { -Server } found no valid DKIM signature with d={ $domain ->
            [none] the From domain
           *[known] { $domain }
        }.
    .step-1 = Look for DKIM-Signature in a sent message. Look its key up at "selector._domainkey" plus the d= domain.
    .step-2 = Compare the published key with the server’s: one unbroken TXT value, no old selector.
    .step-3 = If it breaks on the way: stop footers, scanners and gateways that change the message after signing.
sender-authentication_dmarc =
    .headline = The From address did not pass its check
    .summary = The owner of { -domain } asks others to refuse mail that cannot be proven to come from it (DMARC). This message could not be.
    .step-1 = Send it through the mail service of the address in From, not through another one.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = Check the From address: one from Gmail or Yahoo must be sent through that very service.
    .step-2 = Ask if it was forwarded or went to a mailing list: both break DMARC.
    .step-3 = Escalate if the domain is your own: a sending service is missing in its SPF or DKIM.
sender-authentication_dmarc_admin =
    .headline = DMARC failed and the policy says no
    .summary = Neither SPF nor DKIM passed for a domain that matches From ({ -domain }), and its DMARC policy is quarantine or reject.
    .step-1 = Make one of them pass and align: DKIM with d= the From domain, or a return path in it.
    .step-2 = Read the aggregate reports (rua=) to find which service sends from { -ip }.
    .step-3 = If From is a free-mail address: send through that provider, or use an address of your own domain.
    .avoid = Do not take the DMARC record down to get mail through: forgers pass then, too.
sender-authentication_none =
    .headline = The message had no proof of its sender
    .summary = { -Receiver } wants a proof that mail is real. This message had neither of the two usual ones (SPF and DKIM).
sender-authentication_none_admin =
    .headline = Neither SPF nor DKIM passed
    .summary = { -Ip } sent as { -domain }. SPF does not list that IP and no valid DKIM signature for the domain was found.
    .step-1 = Add the sending service of { -ip } to the SPF record of { -domain } (one TXT record, at most 10 look-ups).
    .step-2 = Switch DKIM signing on at that service with d={ $domain ->
            [none] your From domain
           *[known] { $domain }
        }, and publish the key it gives you.
    .step-3 = Publish a DMARC record at _dmarc.{ $domain ->
            [none] your domain
           *[known] { $domain }
        }, at first with p=none, and read its reports.
sender-authentication_arc_admin =
    .headline = The ARC chain is broken
    .summary = The message was forwarded, and the ARC seals that vouch for the first check did not validate.
    .step-1 = Find the hop that changed the message after sealing: list footers, scanners, rewritten links.
    .step-2 = Check the ARC keys of the forwarder in DNS.
    .step-3 = Send it directly, without the forward, to compare.
sender-authentication_gmail_admin =
    .headline = Gmail refused it: no passing sender check
    .summary = { -Ip } sent as { -domain }. Gmail wants SPF or DKIM from all, and SPF, DKIM and DMARC from bulk senders.
    .step-1 = Add the service behind { -ip } to SPF, and sign with DKIM for { -domain }.
    .step-2 = Send a test to a Gmail address and open "Show original": SPF and DKIM must both say PASS.
    .step-3 = Watch the domain in Google Postmaster Tools. From 5,000 messages a day publish DMARC too.
sender-authentication_microsoft365_admin =
    .step-1 = If { -domain } sends through Microsoft 365: add include:spf.protection.outlook.com and switch DKIM on in the Defender portal.
    .step-2 = If another service sent it: give that service its own SPF entry and DKIM key.
    .step-3 = Send a test and read Authentication-Results: look at compauth, spf, dkim and dmarc.
sender-authentication_outlook_admin =
    .summary = Outlook.com wants SPF, DKIM and DMARC from domains that send over 5,000 messages a day. { -Domain } did not pass.
    .step-1 = Publish all three: SPF with { -ip }, DKIM keys, and DMARC with at least p=none.
    .step-2 = Make SPF or DKIM align with the From domain.
    .step-3 = Test with an outlook.com mailbox and read Authentication-Results in the message source.
sender-authentication_yahoo_admin =
    .step-1 = Make SPF or DKIM pass for { -domain }; bulk senders need both, and DMARC with at least p=none.
    .step-2 = Align one of them with the From domain.
    .step-3 = Check the domain in the Yahoo Sender Hub (senders.yahooinc.com).

relay-denied =
    .short = the login is missing
    .headline = The server will not pass this message on
    .summary = The mail server was asked to send mail to another domain, and does that only for its own users. Most often the login is missing.
    .step-1 = Open the outgoing mail settings (SMTP) of your mail program and switch authentication on.
    .step-2 = Check the outgoing server and port against the help page of your mail company: often port 587 or 465.
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = Ask for the outgoing server, port and login that the program uses.
    .step-2 = Set port 587 with STARTTLS or 465 with TLS, and the full address as the user name.
    .step-3 = Escalate if the bounce came later, from another server: then an MX points to a host that does not know the domain.
relay-denied_admin =
    .summary = { -Server } is not set up to take mail for { -recipient } from { -ip }.
    .step-1 = If it is your outgoing server: have the client log in on 587 or 465, or add its IP to the trusted networks.
    .step-2 = If it is the MX of the recipient: the domain is missing there in local or relay domains. Check "dig MX".
    .step-3 = Compare all MX hosts: an old or backup MX often lacks the domain.
    .avoid = Do not open the relay for everybody: spammers find it within hours.
relay-denied_not-logged-in =
    .headline = The mail program did not log in
    .summary = { -Service } sends only for people who are logged in, and your mail program did not log in to the outgoing server.
relay-denied_microsoft365_admin =
    .headline = No connector matches the sending server
    .summary = Microsoft 365 could not tie { -ip } to a tenant, so it did not relay.
    .step-1 = Check the inbound connector: its IP list must hold { -ip }, or its certificate name must match the one in use.
    .step-2 = If IP or certificate changed: change the connector too, in the Exchange admin center under Mail flow.
    .step-3 = If it is the wrong host: use the MX of the recipient, or smtp.office365.com with login.
relay-denied_gmail_admin =
    .headline = The Google relay does not know this sender
    .step-1 = Open Apps, Google Workspace, Gmail, Routing, SMTP relay service in the Admin console.
    .step-2 = Allow { -ip } there, or require SMTP login, and send from a domain of your organisation.
    .step-3 = Set the EHLO name of your server to one of your domains.

login-required =
    .short = a login is needed
    .headline = A login is needed to send
    .summary = { -Service } takes mail only from people who log in first. Your mail program did not, or not over a secure connection.
    .step-1 = Open the outgoing mail settings (SMTP) and switch authentication on, with your address and password.
    .step-2 = Choose SSL/TLS with port 465, or STARTTLS with port 587.
    .step-3 = Compare the settings with the help page of your mail company.
login-required_helpdesk =
    .step-1 = Check the outgoing server: authentication on, full address as user name, TLS on.
    .step-2 = Use port 587 or 465 and not 25.
    .step-3 = Ask whether a virus scanner or VPN sits between: some strip the login or TLS.
login-required_admin =
    .summary = { -Server } wants AUTH, or STARTTLS before it, on this port.
    .step-1 = Set the client to 587 with STARTTLS or 465 with TLS, and AUTH with real credentials.
    .step-2 = Read the EHLO answer after TLS: AUTH is often offered only there.
    .step-3 = If this host should take mail from outside: use port 25 and do not demand AUTH from other servers.
login-required_microsoft365_admin =
    .step-1 = Point the device to smtp.office365.com, port 587, STARTTLS, with a licensed mailbox that allows Authenticated SMTP.
    .step-2 = If the device cannot log in with modern authentication: use a connector for its fixed IP, or High Volume Email.
    .step-3 = If it writes only to inside recipients: send to the tenant’s MX on port 25 without login.

login-failed =
    .short = the login failed
    .headline = The login was refused
    .summary = { -Service } did not accept the user name and password that your mail program sent. The message is still with you.
    .step-1 = Log in on the website of your mail company with the same address and password.
    .step-2 = Enter the password anew in your mail program, under the outgoing server (SMTP).
    .step-3 = If the website works and the program does not: look there for an "app password".
    .avoid = Do not try again and again: many services lock the account after some wrong tries.
login-failed_helpdesk =
    .step-1 = Check the user name: most services want the full address.
    .step-2 = Have the customer log in by browser: it shows locks, two-step login and expired passwords.
    .step-3 = Look for old devices that still send the old password: they cause locks.
login-failed_admin =
    .summary = { -Server } refused AUTH: wrong credentials, or a mechanism that is switched off.
    .step-1 = Look at the sign-in log for this user and time: wrong password, lock, policy or mechanism.
    .step-2 = Check which mechanisms EHLO offers after TLS, and which one the client uses.
    .step-3 = If many accounts or countries show up: it is a guessing attack. Limit tries, and ask for a second factor.
login-failed_app-password =
    .headline = An app password is needed
    .summary = { -Service } does not let mail programs in with the normal password. It wants an app password: a second, long one, made for one program.
    .step-1 = Log in to your account by browser, open its security settings and create an app password.
    .step-2 = Enter it in your mail program in place of the normal password.
    .step-3 = Delete app passwords there that you no longer use.
    .avoid = Do not switch two-step login off to get around it.
login-failed_app-password_helpdesk =
    .step-1 = Tell the customer that the normal password is right and still does not work in mail programs.
    .step-2 = Walk them through the security settings: two-step login on, then a new app password.
    .step-3 = Paste it without blanks, in both the incoming and outgoing settings.
login-failed_app-password_admin =
    .step-1 = Create an app password for the service account, or move the program to OAuth 2.0 (XOAUTH2).
    .step-2 = Check that the policy of the organisation lets users have app passwords.
login-failed_basic-auth-off =
    .headline = This kind of login is switched off
    .summary = { -Service } no longer takes a plain user name and password here. The program has to use the modern sign-in, with a browser window.
    .step-1 = Update your mail program, remove the account and add it again: a sign-in window should open.
    .step-2 = Use the webmail meanwhile.
    .step-3 = { -note-to-admin }
    .avoid = Do not reset the password: the right one is refused too.
login-failed_basic-auth-off_helpdesk =
    .step-1 = Tell the customer that the password is not the fault.
    .step-2 = Check the age of the program: it must know OAuth 2.0 ("modern authentication").
    .step-3 = Escalate devices and scripts: they need another way to send.
login-failed_basic-auth-off_admin =
    .summary = { -Server } refuses basic authentication for this user or the whole organisation.
    .step-1 = Move the client to OAuth 2.0 (XOAUTH2 on SMTP).
    .step-2 = If it is Microsoft 365: look at Set-CASMailbox -SmtpClientAuthenticationDisabled, security defaults and authentication policies.
    .step-3 = If a device cannot do OAuth: relay through a connector by IP, or a mail service for devices.
login-failed_account-disabled =
    .headline = The account is switched off
    .summary = The login was read, but the account may not be used for sending. { -Service } has locked or closed it.
    .step-1 = Log in by browser: a notice there often says why.
    .step-2 = Write to the support of your mail company, or to the person who runs your mail.
login-failed_account-disabled_admin =
    .step-1 = Check the account for a sign-in block, a missing licence or a lock for abuse.
    .step-2 = If it was taken over: reset the password and end all sessions before you unlock it.
login-failed_web-login =
    .headline = A login by browser is needed first
    .summary = { -Service } was not sure that it was you, so it blocked the mail program.
    .step-1 = Log in by browser on the same computer and network, and confirm that it was you.
    .step-2 = Try the mail program again within some minutes.
    .step-3 = Create an app password if it asks again.
login-failed_web-login_admin =
    .step-1 = Log in once by browser from the network of the server and answer the security question.
    .step-2 = Use OAuth 2.0 or an app password: plain logins from data centres are often stopped.
login-failed_wrong-password =
    .headline = The user name or password is wrong
    .summary = { -Service } knows this kind of login, but the user name and password did not match.
login-failed_too-many-tries =
    .headline = Too many tries to log in
    .summary = { -Service } has seen too many wrong logins and blocks new ones for a while.
    .step-1 = Wait { $wait ->
            [none] half an hour
           *[known] { $wait }
        } and try nothing meanwhile.
    .step-2 = Correct the password on every phone and computer that uses this account.
    .step-3 = Change the password by browser if you do not know who tried.
login-failed_too-many-tries_admin =
    .step-1 = Find the source of the tries in the log: an old device, a script, or an attack.
    .step-2 = Stop it, then wait for the lock to end.
login-failed_gmail =
    .summary = Google did not accept this login. Mail programs need "Sign in with Google" or an app password, not the normal one.
    .step-1 = Remove the account from your mail program and add it again with "Sign in with Google".
    .step-2 = If the program cannot do that: switch 2-Step Verification on and make an app password at myaccount.google.com/apppasswords.
    .step-3 = Enter those 16 letters as the password.
login-failed_yahoo =
    .summary = Yahoo did not accept this login. Mail programs need Yahoo’s own sign-in window or an app password.
    .step-1 = Log in at Yahoo by browser, open Account Security and generate an app password.
    .step-2 = Enter it in your mail program in place of the normal password.
login-failed_icloud =
    .summary = Apple did not accept this login. Mail programs need an app-specific password, not the one of the Apple Account.
    .step-1 = Log in at account.apple.com, open Sign-In and Security, and create an app-specific password.
    .step-2 = Enter it in your mail program. The outgoing server is smtp.mail.me.com, port 587.
login-failed_microsoft365_admin =
    .step-1 = Look at the sign-in log in Entra ID: wrong password, Conditional Access, or legacy authentication blocked.
    .step-2 = Check Authenticated SMTP for the user: Microsoft 365 admin center, Active users, Mail, Manage email apps.
    .step-3 = Check the tenant: Get-TransportConfig shows SmtpClientAuthenticationDisabled. Prefer OAuth 2.0.
login-failed_gmx =
    .step-1 = Log in by browser and allow POP3 and IMAP under Settings: otherwise mail programs are kept out.
    .step-2 = If you use two-factor login: create an app password in the security settings.
    .step-3 = Enter the password anew in your mail program, under the outgoing server too.
login-failed_t-online =
    .step-1 = Set an "email password" for mail programs in the Telekom customer centre: the login password does not work there.
    .step-2 = Enter it in your mail program for incoming and outgoing mail.
login-failed_qq =
    .step-1 = Log in at mail.qq.com, open Settings, Account, and switch the SMTP service on.
    .step-2 = Enter the authorisation code it gives you in place of your password.
login-failed_netease =
    .step-1 = Log in by browser, open Settings, POP3/SMTP/IMAP, and switch the service on.
    .step-2 = Enter the authorisation code it gives you in place of your password.
login-failed_yandex =
    .step-1 = Log in by browser and allow mail programs in the mail settings.
    .step-2 = Create an app password for mail in your Yandex ID and enter it in the program.
login-failed_mail-ru =
    .step-1 = Log in by browser and create a password for external apps in the security settings.
    .step-2 = Enter it in your mail program in place of the normal password.
login-failed_zoho =
    .step-1 = Create an app-specific password in your Zoho account if two-factor login is on.
    .step-2 = Check the outgoing server: it depends on the region of your account.
login-failed_amazon-ses_admin =
    .step-1 = Use SMTP credentials made in the SES console: they are not the access key, and they belong to one region.
    .step-2 = Check that the IAM user is active and may call ses:SendRawEmail.
login-failed_godaddy =
    .step-1 = Set the outgoing server to smtpout.secureserver.net, port 465 with SSL.
    .step-2 = Enter your full address and its password there.

send-as-denied =
    .short = this From is not yours
    .headline = This From address may not be used
    .summary = You are logged in, but { -service } does not let this account send as { $sender ->
            [none] the address in From
           *[known] { $sender }
        }.
    .step-1 = Choose your own address in From, then send it again.
    .step-2 = Check that the outgoing server in your mail program belongs to this very address.
    .step-3 = Ask your administrator for the right to send as that address.
send-as-denied_helpdesk =
    .step-1 = Compare the From address with the login name of the outgoing server.
    .step-2 = Look for mixed-up accounts: mail of one address going out through the server of another.
    .step-3 = Escalate to have "send as" granted if the address is shared.
send-as-denied_admin =
    .summary = The login does not own { -sender } as MAIL FROM or From.
    .step-1 = Grant "send as" on that mailbox, or add the address as an alias of the login.
    .step-2 = If it is a device or program: give it a mailbox of its own and set From to it.
    .step-3 = If it is Postfix: look at smtpd_sender_login_maps.
send-as-denied_microsoft365_admin =
    .step-1 = Grant it: Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USER. It can take an hour.
    .step-2 = If the program sends with an alias: allow sending from aliases for the organisation.
    .step-3 = Check that From in the program is the mailbox that it logs in with.

account-blocked =
    .short = your account is blocked
    .headline = The account may not send mail now
    .summary = { -Service } has stopped this account from sending. Often too much mail went out, or somebody else used the account.
    .step-1 = Change your password by browser, from a computer that you trust.
    .step-2 = Look at your sent mail, forwards and rules for things that are not yours. Delete them.
    .step-3 = Ask your administrator, or the support of your mail company, to open the account.
    .avoid = Do not go on from a new account before the old one is clean.
account-blocked_helpdesk =
    .step-1 = Ask about strange sent mail, sign-ins and messages that asked for the password.
    .step-2 = Have the password changed and all sessions ended before anything else.
    .step-3 = Escalate for release only then: a second block lasts longer.
account-blocked_admin =
    .summary = { -Server } blocks the sending account{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        }, or the whole tenant, most likely for spam.
    .step-1 = Reset the password, end all sessions, remove strange rules, forwards and app consents.
    .step-2 = Trace what was sent in the last days, and from which IPs.
    .step-3 = Ask the service for release, and set limits and a second factor.
account-blocked_microsoft365_admin =
    .step-1 = Secure the account: new password, sessions revoked, inbox rules and forwards checked, second factor on.
    .step-2 = Unblock the user in the Defender portal: Email & collaboration, Review, Restricted entities.
    .step-3 = If the whole tenant is blocked (5.7.705, 5.7.708, 5.7.750): verify its domains, then open a support case.
account-blocked_amazon-ses_admin =
    .step-1 = Read the account health page in the SES console: bounce and complaint rates, and any review.
    .step-2 = Stop the mail that caused it, then answer the open case with what you changed.
account-blocked_zoho_admin =
    .step-1 = Secure the account, then unblock it in the Zoho Mail admin console.
    .step-2 = Write to Zoho support if it is blocked there too.

sending-limit =
    .short = a sending limit is hit
    .headline = The sending limit is used up for now
    .summary = { -Service } lets each account send only so much{ $limit ->
            [none] {""}
           *[known] {" "}({ $limit })
        }. This account has reached that limit. The message was not sent.
    .step-1 = Wait { $wait ->
            [none] until tomorrow
           *[known] { $wait }
        }, then send the message again.
    .step-2 = Send to fewer people at once, or use a newsletter service for many.
    .step-3 = Change your password if you did not send that much: somebody else may have.
    .avoid = Do not keep trying: with many services each try counts.
sending-limit_helpdesk =
    .step-1 = Ask how many people the customer wrote to today, and with which tool.
    .step-2 = Check the account for misuse if the number does not fit.
    .step-3 = Tell the customer when the limit starts anew: with most services 24 hours after the first message.
sending-limit_admin =
    .summary = The sending account{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } is over a limit of { -server }.
    .step-1 = Count its mail of the last 24 hours: job, list or hijacked account?
    .step-2 = Slow the job down, or move bulk mail to a service made for it.
    .step-3 = Ask for a higher limit when the volume is real.
sending-limit_day =
    .headline = The daily sending limit is used up
sending-limit_trial =
    .headline = A trial account has a low sending limit
    .summary = { -Service } lets trial accounts send little{ $limit ->
            [none] {""}
           *[known] {" "}({ $limit })
        }. The limit is reached.
    .step-1 = Wait until tomorrow, then send it again.
    .step-2 = Buy a plan if you need to send more.
sending-limit_trial_admin =
    .step-1 = Move the tenant or account to a paid plan, and verify its domain.
sending-limit_gmail =
    .summary = Google lets a Gmail account write to about 500 people a day, and a Workspace account to 2,000. This account has reached its limit.
    .step-1 = Wait up to 24 hours. You can still read mail.
    .step-2 = Use a Google Group or a newsletter service for many people.
sending-limit_microsoft365_admin =
    .step-1 = Run a message trace for the sender. A mailbox may reach 10,000 recipients a day; the tenant has a limit of its own.
    .step-2 = Look under Restricted entities in the Defender portal, and for misuse.
    .step-3 = Move bulk mail to a service made for it.
sending-limit_amazon-ses_admin =
    .step-1 = Compare the rate and the 24-hour count with the quotas on the SES account dashboard.
    .step-2 = Slow the sender down, and retry 454 with growing pauses.
    .step-3 = Request a quota increase. Leave the sandbox if you are still in it.

suppressed =
    .short = it was not even tried
    .headline = The message was held back on purpose
    .summary = { -Service } did not try to deliver it: mail to { -recipient } failed before, or the person unsubscribed or complained.
    .step-1 = Check that the address is right and that the person wants your mail.
    .step-2 = Write to them from your own mailbox if it is a personal matter.
    .step-3 = Ask whoever runs the mailing tool to take the address off its suppression list, if it is right.
suppressed_helpdesk =
    .step-1 = Look the address up in the suppression list of the mailing tool: bounce, complaint or unsubscribe?
    .step-2 = Take a bounce off only once the mailbox works again.
    .step-3 = Leave complaints and unsubscribes alone, unless the person asks for the mail.
suppressed_admin =
    .summary = The sending service has { -recipient } on its suppression list and made no attempt.
    .step-1 = Read date and reason of the entry through the API or the console.
    .step-2 = Remove it if the mailbox works again, and send one message.
    .step-3 = Keep entries made by complaints: mail against the person’s will harms your whole domain.
suppressed_amazon-ses_admin =
    .step-1 = Look it up in the SES console under Suppression list, or with "aws sesv2 get-suppressed-destination".
    .step-2 = Remove it there once the mailbox takes mail again. The list is kept per region.
suppressed_sendgrid_admin =
    .step-1 = Search under Suppressions in SendGrid: bounces, blocks, spam reports, unsubscribes.
    .step-2 = Remove the entry once the reason is gone.
suppressed_mailgun_admin =
    .step-1 = Search under Suppressions of the sending domain in Mailgun.
    .step-2 = Remove the entry once the reason is gone.

## Shared sentences

# Who tries again, and when.
retry_nothing =
    .message = There is nothing to send again.
retry_in-progress =
    .message = Nothing is decided yet: the mail servers are still talking.
retry_delayed =
    .message = Your message is still being tried{ $until ->
        [none] {""}
       *[known] { ", until " }{ $until }
    }. You do not need to send it again.
retry_server =
    .message = Nothing for you to do: the mail server tries again by itself{ $wait ->
        [none] {""}
       *[known] { " in about " }{ $wait }
    }{ $until ->
        [none] {""}
       *[known] { ", until " }{ $until }
    }.
retry_sender =
    .message = It is not tried again by itself. Send it again { $wait ->
        [none] later
       *[known] in about { $wait }
    }.
retry_sender-after-change =
    .message = It is not tried again by itself. Send it again once this is solved.
retry_never =
    .message = It will not be tried again.
retry_temporary =
    .message = This may pass by itself. A mail server tries again on its own; in a mail program, send it again { $wait ->
        [none] later
       *[known] in about { $wait }
    }.
retry_unknown =
    .message = The text does not say whether it will be tried again.

# How sure the reading is.
certainty_likely =
    .message = This is the most likely reading of the answer.
certainty_likely-but =
    .message = This is the most likely reading of the answer. It can also mean: “{ $first }”.
certainty_unsure =
    .message = The answer does not say so plainly; this is the best reading of it.
certainty_either =
    .headline = Either { $first } or { $second }
    .message = The answer leaves it open. Either: “{ $first }”. Or: “{ $second }”.
certainty_one-of-three =
    .message = The answer leaves it open. Either: “{ $first }”. Or: “{ $second }”. Or: “{ $third }”.

# The lines of the note for the administrator.
note_happened =
    .message = What happened: { $title }
note_recipient =
    .message = Recipient: { $title }
note_sender =
    .message = Sender: { $title }
note_domain =
    .message = Sending domain: { $title }
note_code =
    .message = Reply code: { $title }
note_status =
    .message = Enhanced status: { $title }
note_reply =
    .message = Answer, word for word: { $title }
note_command =
    .message = Answer to: { $title }
note_remote =
    .message = Answering server: { $title }
note_ip =
    .message = Sending IP as named in the answer: { $title }
note_reporter =
    .message = Reported by: { $title }
note_provider =
    .message = Provider: { $title }
note_blocklist =
    .message = Block list: { $title }
note_failed =
    .message = Failed checks: { $title }
note_limit =
    .message = Size limit: { $title }
note_until =
    .message = Tried until: { $title }
note_rule =
    .message = Rule: { $title }
note_check-first =
    .message = Check first: { $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] About this answer
       *[known] { $provider } about this answer
    }
link_blocklist =
    .message = { $blocklist ->
        [none] Look up the listing
       *[known] Look up the listing at { $blocklist }
    }
link_provider =
    .message = { $provider ->
        [none] Help with undelivered mail
       *[known] { $provider } help with undelivered mail
    }

# Sizes and times.
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
        [one] { $count } second
       *[other] { $count } seconds
    }
value_minutes =
    .message = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
value_hours =
    .message = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
value_days =
    .message = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

