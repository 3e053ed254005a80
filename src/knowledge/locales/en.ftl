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
# Our terms read the facts themselves, where plain Fluent would want them passed on; a term is put in its place at build time.

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
# Where the sender logs in: to the sender, and to all readers.
-your-service = { $provider ->
        [none] your mail service
       *[known] { $provider }
    }
-Your-service = { $provider ->
        [none] Your mail service
       *[known] { $provider }
    }
-service = { $provider ->
        [none] the mail service
       *[known] { $provider }
    }
-Service = { $provider ->
        [none] The mail service
       *[known] { $provider }
    }
# The same by its host name, to help desk and administrator.
-login-server = { $server ->
        [none] { -service }
       *[known] { $server }
    }
-Login-server = { $server ->
        [none] { -Service }
       *[known] { $server }
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
# Values for commands.
-host = { $server ->
        [none] HOST
       *[known] { $server }
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
        [server] Nothing to do: the mail server sees to it by itself.
        [sender] Wait { -some-wait }, then send it again.
        [nobody] Send it again later: it is not tried again by itself.
       *[none] Wait { $wait ->
            [none] an hour or two
           *[known] { $wait }
        } first: this often passes by itself.
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
-when-room = { $retry ->
        [server] Leave the message alone: it is tried again for some days.
       *[other] Send it again when they have made room.
    }
-ask-other-way = Reach the person in another way, by phone or chat.
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
        }. The mail system itself works.
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
    .step-3 = Stop mail to it after the first hard failure. Many unknown recipients harm the reputation of your IP.
mailbox-unknown_gmail =
    .step-1 = Check the part before the @ for swapped letters and digits. In gmail.com addresses, dots make no difference.
    .step-2 = Check the part after the @: gmail.com, or a company’s own domain.
    .step-3 = Ask the person for their current address in another way.
mailbox-unknown_gmail_admin =
    .step-1 = Stop mail to { -recipient } and take it off your lists.
    .step-2 = If the domain is your own Google Workspace: look for the user, alias or group in the Admin console.
    .step-3 = If only some users live in Google: set up split delivery for the others under Gmail, Routing.
mailbox-unknown_microsoft365 =
    .summary = { $recipient ->
            [none] Microsoft 365 found nobody with this address
           *[known] Microsoft 365 found nobody called { $recipient }
        } in that company.
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
    .step-2 = { -when-room }
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
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = Free storage in the account: Drive and Photos count too.
    .step-2 = If it is your Workspace: check the pooled storage and the user’s limit in the Admin console under Storage.
mailbox-full_icloud =
    .summary = The iCloud storage of { -recipient } is full. Photos and backups share it with mail.
    .step-1 = Tell the person in another way: they can free space in the iCloud settings of their device.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Look at the mailbox in the Exchange admin center: size, quota, and the hidden Recoverable Items folder.
    .step-2 = Switch the archive on, or give a licence with a larger mailbox.
    .step-3 = If the mailbox is not yours: try again in some days.

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
    .summary = { -Server } refused the message for { -recipient } by a rule of the recipient or their organisation.
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
group-restricted_exchange_admin =
    .step-1 = Run Set-DistributionGroup -RequireSenderAuthenticationEnabled $false to let outside senders in.
    .step-2 = Look at AcceptMessagesOnlyFrom and its kin: they name who may write.
group-restricted_gmail_admin =
    .step-1 = Open the group at groups.google.com, Group settings, and look at who can post.
    .step-2 = If the group is yours: let anyone on the web post, or add { -sender } as a member.
    .step-3 = Look at the pending messages: a held one can be approved there.

address-invalid =
    .short = the address is misspelt
    .headline = The address is not written correctly
    .summary = The mail server cannot make sense of the address{ $recipient ->
            [none] {""}
           *[known] {" "}"{ $recipient }"
        }. An address has the form name@example.com, with no blanks in it.
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
    .summary = The name after the @{ $recipient ->
            [none] {""}
           *[known] {" in "}{ $recipient }
        } is not in use. Nobody has bought it, or it has run out.
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
    .avoid = Do not have the customer change the password: the account is fine.
sender-refused_admin =
    .summary = { -Server } refused the envelope sender { $sender ->
            [none] {""}
           *[known] { $sender }{" "}
        }at MAIL FROM: unverifiable, unresolvable or on a private list.
    .step-1 = Check MX, A and SOA of { -domain } from outside: replies must be able to come back.
    .step-2 = Make sure that the return path exists and accepts mail. No-reply boxes must not answer 550.
    .step-3 = Ask the receiver’s postmaster for the reason when both are right.
    .avoid = Do not turn sender checks off elsewhere to make up for it.
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
        }, and did not take it. Only the people who run the sender’s mail can mend this.
    .step-1 = Send it from your usual mail program or webmail, with your own address in From.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = Do not change your password for this: nothing was wrong with your login.
sender-authentication_helpdesk =
    .step-1 = Ask how it was sent: website, newsletter tool, scanner, forwarding, or a mail program.
    .step-2 = Find out if all mail of this domain fails, or only one way of sending.
    .step-3 = Escalate to whoever keeps the DNS of { -domain }, with the note below.
    .avoid = Do not have the customer change the password: the login was fine.
sender-authentication_admin =
    .summary = { -Server } refused mail of { -domain } from { -ip }: SPF, DKIM or DMARC did not pass.
    .step-1 = Add { -ip } to the SPF record of { -domain }: one TXT record, at most 10 DNS look-ups.
    .step-2 = Switch DKIM signing on at the service that sent it, with d={ $domain ->
            [none] your From domain
           *[known] { $domain }
        }, and publish its key.
    .step-3 = Send a test to a mailbox you own and read Authentication-Results: SPF or DKIM must pass and match From.
    .avoid = Do not open SPF with +all: everybody could send in your name.
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
    .step-2 = Add { $ip ->
            [none] the sending IP, written ip4:192.0.2.1
           *[known] ip4:{ $ip }
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
    .headline = Neither SPF nor DKIM passed{ $provider ->
            [none] {""}
           *[known] {" at "}{ $provider }
        }
    .summary = { -Ip } sent as { -domain }. SPF does not list that IP and no valid DKIM signature for the domain was found.
    .step-1 = Add the sending service of { -ip } to the SPF record of { -domain } (one TXT record, at most 10 look-ups).
    .step-2 = Switch DKIM signing on at that service with d={ $domain ->
            [none] your From domain
           *[known] { $domain }
        }, and publish the key it gives you.
    .step-3 = Send a test to a Gmail address and open "Show original": SPF and DKIM must both say PASS.
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
    .step-2 = Match one of them with the From domain.
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
    .summary = { -Service } sends only for people who are logged in. The mail program did not log in to the outgoing server.
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

relay-denied_exchange_admin =
    .step-1 = If { -recipient } is inside: add its domain to the accepted domains.
    .step-2 = If a device must send outside: make a receive connector for its IP alone, with the right to relay.
    .step-3 = If the client can log in: use the client frontend connector on 587.

login-required =
    .short = a login is needed
    .headline = A login is needed to send
    .summary = { -Your-service } takes mail only from people who log in first. Your mail program did not, or not over a secure connection.
    .step-1 = Open the outgoing mail settings (SMTP) and switch authentication on, with your address and password.
    .step-2 = Choose SSL/TLS with port 465, or STARTTLS with port 587.
    .step-3 = Compare the settings with the help page of your mail company.
login-required_helpdesk =
    .summary = { -Login-server } takes mail from its own users after a login only. The customer’s program did not log in, or not over a secure connection.
    .step-1 = Check the outgoing server: authentication on, full address as user name, TLS on.
    .step-2 = Use port 587 or 465 and not 25.
    .step-3 = Ask whether a virus scanner or VPN sits between: some strip the login or TLS.
login-required_admin =
    .summary = { -Login-server } wants AUTH, or STARTTLS before it, on this port.
    .step-1 = Set the client to 587 with STARTTLS or 465 with TLS, and AUTH with real credentials.
    .step-2 = Read the EHLO answer after TLS: AUTH is often offered only there.
    .step-3 = If this host should take mail from outside: use port 25 and do not demand AUTH from other servers.
login-required_microsoft365_admin =
    .step-1 = Point the device to smtp.office365.com, port 587, STARTTLS, with a licensed mailbox that allows Authenticated SMTP.
    .step-2 = If the device cannot log in with modern authentication: use a connector for its fixed IP, or High Volume Email for mail inside.
    .step-3 = If it writes only to inside recipients: send to the tenant’s MX on port 25 without login.

login-failed =
    .short = the login failed
    .headline = The login was refused
    .summary = { -Your-service } did not accept the user name and password that your mail program sent. The message was not sent.
    .step-1 = Log in on the website of your mail company with the same address and password.
    .step-2 = Enter the password anew in your mail program, under the outgoing server (SMTP).
    .step-3 = If the website works and the program does not: look there for an "app password".
    .avoid = Do not try again and again: many services lock the account after some wrong tries.
login-failed_helpdesk =
    .summary = { -Login-server } did not accept the user name and password of the customer’s program. Nothing was sent.
    .step-1 = Check the user name: most services want the full address.
    .step-2 = Have the customer log in by browser: it shows locks, two-step login and expired passwords.
    .step-3 = Look for old devices that still send the old password: they cause locks.
login-failed_admin =
    .summary = { -Login-server } refused AUTH: wrong credentials, or a mechanism that is switched off.
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
    .summary = { -Login-server } refuses basic authentication for this user or the whole organisation.
    .step-1 = Move the client to OAuth 2.0 (XOAUTH2 on SMTP).
    .step-2 = If it is Microsoft 365: look at Set-CASMailbox -SmtpClientAuthenticationDisabled, security defaults and authentication policies.
    .step-3 = If a device cannot do OAuth: relay through a connector by IP, or a mail service for devices.
login-failed_account-disabled =
    .headline = The account is switched off
    .summary = The login was right, but the account may not be used for sending. { -Service } has locked or closed it.
    .step-1 = Log in by browser: a notice there often says why.
    .step-2 = Write to the support of your mail company, or to the person who runs your mail.
login-failed_account-disabled_admin =
    .step-1 = Check the account for a sign-in block, a missing licence or a lock for abuse.
    .step-2 = If it was taken over: reset the password and end all sessions before you unlock it.
login-failed_web-login =
    .headline = A login by browser is needed first
    .summary = { -Service } was not sure who was there, so it blocked the mail program.
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
login-failed_gmail_helpdesk =
    .step-1 = Ask which program it is. New ones offer "Sign in with Google": remove the account there and add it again.
    .step-2 = If it cannot: check that 2-Step Verification is on, then have an app password made.
    .step-3 = Escalate scanners and scripts, and Workspace accounts that may not make app passwords.
login-failed_gmail_admin =
    .step-1 = Use OAuth 2.0 (XOAUTH2), or an app password of an account with 2-Step Verification, at smtp.gmail.com port 587.
    .step-2 = If devices of a Workspace send: use smtp-relay.gmail.com with their IP allowed in the Admin console.
    .step-3 = Look at the login events of the user in the Admin console for a blocked sign-in.
login-failed_yahoo =
    .summary = Yahoo did not take this login. A mail program needs Yahoo’s own sign-in window or an app password.
    .step-1 = Log in at Yahoo by browser, open Account Security and generate an app password.
    .step-2 = Enter it in your mail program in place of the normal password.
login-failed_icloud =
    .summary = Apple did not accept this login. Mail programs need an app-specific password, not the one of the Apple Account.
    .step-1 = Log in at account.apple.com, open Sign-In and Security, and create an app-specific password.
    .step-2 = Enter it in your mail program. The outgoing server is smtp.mail.me.com, port 587.
login-failed_microsoft365 =
    .step-1 = Log in at outlook.office.com. If that fails, the password is wrong or the account is locked.
    .step-2 = Remove the account from your mail program and add it again, with the sign-in window of Microsoft.
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = Look at the sign-in log in Entra ID: wrong password, Conditional Access, or legacy authentication blocked.
    .step-2 = Check Authenticated SMTP for the user: Microsoft 365 admin center, Active users, Mail, Manage email apps.
    .step-3 = Check the tenant: Get-TransportConfig shows SmtpClientAuthenticationDisabled. Prefer OAuth 2.0.
login-failed_outlook =
    .summary = Microsoft did not take this login. Outlook.com, Hotmail and Live need the modern sign-in, with a browser window.
    .step-1 = Update your mail program, remove the account and add it again: a sign-in window should open.
    .step-2 = Set the login to OAuth2 for incoming and outgoing mail if the program asks.
    .step-3 = Read and send mail at outlook.com meanwhile.
    .avoid = Do not reset the password: the right one is refused too.
login-failed_comcast =
    .step-1 = Log in at Xfinity by browser and allow third-party programs in the security settings of your mail.
    .step-2 = Enter the password anew in your mail program. The outgoing server is smtp.comcast.net, port 587.
login-failed_naver =
    .step-1 = Log in by browser and switch POP3/SMTP or IMAP/SMTP on in the mail settings.
    .step-2 = Use an app password if two-step login is on.
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
    .summary = You are logged in, but { -your-service } does not let this account send as { $sender ->
            [none] the address in From
           *[known] { $sender }
        }.
    .step-1 = Choose your own address in From, then send it again.
    .step-2 = Check that the outgoing server in your mail program belongs to this very address.
    .step-3 = Ask your administrator for the right to send as that address.
send-as-denied_helpdesk =
    .summary = The customer is logged in, but this account may not send as { $sender ->
            [none] the address in From
           *[known] { $sender }
        }.
    .step-1 = Compare the From address with the login name of the outgoing server.
    .step-2 = Look for mixed-up accounts: mail of one address going out through the server of another.
    .step-3 = Escalate to have "send as" granted if the address is shared.
send-as-denied_admin =
    .summary = The login may not use { -sender } in MAIL FROM or From.
    .step-1 = Give the login "send as" on that mailbox, or add the address as an alias of the login.
    .step-2 = If it is a device or program: give it a mailbox of its own and set From to it.
    .step-3 = If it is Postfix: look at smtpd_sender_login_maps.
send-as-denied_microsoft365_admin =
    .step-1 = Run Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USER. It can take an hour.
    .step-2 = If the program sends with an alias: allow sending from aliases for the organisation.
    .step-3 = Check that From in the program is the mailbox that it logs in with.

account-blocked =
    .short = your account is blocked
    .headline = The account may not send mail now
    .summary = { -Your-service } has stopped this account from sending. Often too much mail went out, or somebody else used the account.
    .step-1 = Change your password by browser, from a computer that you trust.
    .step-2 = Look at your sent mail, forwards and rules for things that are not yours. Delete them.
    .step-3 = Ask your administrator, or the support of your mail company, to open the account.
    .avoid = Do not go on from a new account before the old one is clean.
account-blocked_helpdesk =
    .summary = { -Service } has stopped the customer’s account from sending. Too much mail, spam or a stolen password is the usual cause.
    .step-1 = Ask about strange sent mail, sign-ins and messages that asked for the password.
    .step-2 = Have the password changed and all sessions ended before anything else.
    .step-3 = Escalate for release only then: a second block lasts longer.
account-blocked_admin =
    .summary = { -Login-server } blocks the sending account{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        }, or the whole tenant, most likely for spam.
    .step-1 = Reset the password, end all sessions, remove strange rules, forwards and app consents.
    .step-2 = Trace what was sent in the last days, and from which IPs.
    .step-3 = Ask the service for release, and set limits and a second factor.
account-blocked_microsoft365_admin =
    .step-1 = Reset the password, revoke sessions, check inbox rules and forwards, and switch a second factor on.
    .step-2 = Unblock the user in the Defender portal: Email & collaboration, Review, Restricted entities.
    .step-3 = If the whole tenant is blocked (5.7.705, 5.7.708, 5.7.750): verify its domains, then open a support case.
account-blocked_amazon-ses_admin =
    .step-1 = Read the account health page in the SES console: bounce and complaint rates, and any review.
    .step-2 = Stop the mail that caused it, then answer the open case with what you changed.
account-blocked_zoho_admin =
    .step-1 = Reset the password and check the forwards, then unblock the account in the Zoho Mail admin console.
    .step-2 = Write to Zoho support if it is blocked there too.

sending-limit =
    .short = a sending limit is hit
    .headline = The sending limit is used up for now
    .summary = { -Your-service } lets each account send only so much. This account has reached that limit. The message was not sent.
    .step-1 = Wait { $wait ->
            [none] until tomorrow
           *[known] { $wait }
        }, then send the message again.
    .step-2 = Send to fewer people at once, or use a newsletter service for many.
    .step-3 = Change your password if you did not send that much: somebody else may have.
    .avoid = Do not keep trying: with many services each try counts.
sending-limit_helpdesk =
    .summary = The customer’s account has sent as much as { -service } allows for now. The message was not sent.
    .step-1 = Ask how many people the customer wrote to today, and with which tool.
    .step-2 = Check the account for misuse if the number does not fit.
    .step-3 = Tell the customer when the limit starts anew: with most services 24 hours after the first message.
sending-limit_admin =
    .summary = The sending account{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } is over a limit of { -login-server }.
    .step-1 = Count its mail of the last 24 hours: job, list or hijacked account?
    .step-2 = Slow the job down, or move bulk mail to a service made for it.
    .step-3 = Ask for a higher limit when the volume is real.
sending-limit_day =
    .headline = The daily sending limit is used up
sending-limit_trial =
    .headline = A trial account has a low sending limit
    .summary = { -Service } lets trial accounts send only a little. The limit is reached.
    .step-1 = Wait until tomorrow, then send it again.
    .step-2 = Choose a paid plan if you need to send more.
sending-limit_trial_admin =
    .step-1 = Move the tenant or account to a paid plan, and verify its domain.
sending-limit_gmail =
    .summary = Google lets a Gmail account write to about 500 people a day. A Workspace account may send 2,000 messages. This account has reached its limit.
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
    .summary = { -Your-service } did not try to deliver it: mail to { -recipient } failed before, or the person unsubscribed or complained.
    .step-1 = Check that the address is right and that the person wants your mail.
    .step-2 = Write to them from your own mailbox if it is a personal matter.
    .step-3 = Ask whoever runs the mailing tool to take the address off its suppression list, if it is right.
suppressed_helpdesk =
    .summary = { -Service } did not try. It keeps a list of addresses where mail failed or was not wanted, and { -recipient } is on it.
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
suppressed_sparkpost_admin =
    .step-1 = Search the suppression list of SparkPost, also that of the subaccount.
    .step-2 = Remove the entry once the reason is gone.
suppressed_mailgun_admin =
    .step-1 = Search under Suppressions of the sending domain in Mailgun.
    .step-2 = Remove the entry once the reason is gone.

## The name of the sending server

blocklisted =
    .short = a block list says no
    .headline = The sending server is on a block list
    .summary = { -Receiver } keeps out servers that stand on { $blocklist ->
            [none] a list of known spam sources
           *[known] the block list { $blocklist }
        }. The one that sent this message is on it. That is about the server, not about you.
    .step-1 = { -note-to-admin }
    .step-2 = Write to the person from another mail account meanwhile.
    .avoid = Do not send it again before the listing is gone: each try is refused.
blocklisted_helpdesk =
    .summary = { -Server } keeps out senders on { -list }, and { -listed } is on it. It is about the server or domain, not about the customer.
    .step-1 = Look { -listed } up { $blocklist ->
            [none] on the list that the reply names
           *[known] at { $blocklist }
        }: is it listed now, and since when?
    .step-2 = Find out whose it is: your own server, your provider’s, or the customer’s line at home.
    .step-3 = Escalate to the owner of the server. Tell the customer that their computer need not be at fault.
blocklisted_admin =
    .summary = { -Server } refused mail because { -listed } is on { -list }.
    .step-1 = Look it up at the list and read the reason. Make sure that the reply names your IP or domain.
    .step-2 = Stop the cause first: hijacked account, infected host, open form, bought addresses.
    .step-3 = Ask for removal on the list’s own page. Most lists drop it free of charge.
    .avoid = Do not ask for removal before the cause is gone: the second listing lasts longer.
blocklisted_spamhaus_admin =
    .step-1 = Look { -listed } up at check.spamhaus.org: the page says which list and why.
    .step-2 = If it is PBL: send through your provider’s mail server, or remove a fixed IP with correct reverse DNS yourself.
    .step-3 = If it is XBL, CSS or DBL: clean the host, account or website first. SBL removals come from the provider.
blocklisted_spamhaus_helpdesk =
    .step-1 = Look { -listed } up at check.spamhaus.org and read which list it is.
    .step-2 = If it is PBL: the customer’s program sends on its own. Set the outgoing server of the mail company, with login.
    .step-3 = If it is another list: escalate to the owner of the server. Something there sends spam.
dns-failed_list-query =
    .headline = The receiver reads the block list wrongly
    .summary = The answer 127.255.255.x of Spamhaus is no listing. It tells the receiver that its look-up is set up wrongly or refused.
dns-failed_list-query_admin =
    .step-1 = Tell the receiver’s postmaster: 252 is a mistyped zone, 254 a public resolver, 255 too many queries.
    .step-2 = If it is your server: use your own resolver, or a Data Query Service key.
blocklisted_spamcop_admin =
    .step-1 = Look { -listed } up at spamcop.net/bl.shtml: the entry comes from reports of the last day.
    .step-2 = Stop the spam. The entry goes by itself about 24 hours after the last report.
blocklisted_uceprotect_admin =
    .step-1 = Look { -listed } up at uceprotect.net and read the level: 1 is your IP, 2 your range, 3 your whole provider.
    .step-2 = If it is level 1: stop the cause and wait seven days. If it is 2 or 3: tell your provider.
    .step-3 = Ask the receiver not to refuse mail by levels 2 and 3: they also hit senders who did nothing.
    .avoid = Do not pay for a quick removal before the cause is gone.
blocklisted_sorbs_admin =
    .headline = The receiver asks a list that is gone
    .summary = SORBS was shut down in June 2024. A server that still refuses mail by it is set up wrongly.
    .step-1 = Tell the receiver’s postmaster to take SORBS out of the settings.
    .step-2 = If it is your server: remove every zone under sorbs.net.
blocklisted_cloudmark_admin =
    .step-1 = Look { -listed } up at csi.cloudmark.com and ask for a reset there.
    .step-2 = Search for spam and sudden volume first: a reset holds only when they are gone.
blocklisted_abusix_admin =
    .step-1 = Look { -listed } up at lookup.abusix.com: the page says which list and why.
    .step-2 = Stop the cause, then ask for removal there.
blocklisted_barracuda_admin =
    .step-1 = Look { -listed } up at barracudacentral.org/lookups.
    .step-2 = Stop the cause, then use barracudacentral.org/rbl/removal-request.
blocklisted_proofpoint_admin =
    .step-1 = Look { -listed } up at ipcheck.proofpoint.com and ask for removal there.
    .step-2 = Search for hijacked accounts and sudden volume first.
blocklisted_outlook_admin =
    .step-1 = Look { -listed } up at check.spamhaus.org, and fix what it says: Outlook.com uses that list.
    .step-2 = Wait some hours after the removal, then test again.
blocklisted_comcast_admin =
    .step-1 = Look { -listed } up at Spamhaus, Cloudmark CSI and Sender Score: the last three digits of the BL code say which.
    .step-2 = Ask for removal on the list that has it. Comcast follows by itself.

ip-blocked =
    .short = the server is blocked
    .headline = The sending server is blocked there
    .summary = { -Receiver } takes no mail from the server that sent this message. It is about the server, not about you or your text.
    .step-1 = { -note-to-admin }
    .step-2 = Write to the person from another mail account meanwhile.
    .avoid = Do not change your text or your password for this: it makes no difference.
ip-blocked_helpdesk =
    .summary = { -Server } takes no mail from { -ip }. Address, text and login of the customer are not at fault.
    .step-1 = Check if all mail to this company fails, and from all users: then it is the server.
    .step-2 = Ask if the customer sends straight from home or a small server of their own.
    .step-3 = Escalate with the note below: the owner of { -ip } must ask to be let in.
    .avoid = Do not have the customer change text or password: it makes no difference.
ip-blocked_admin =
    .summary = { -Server } blocks { -ip } by a list of its own.
    .step-1 = Look for the cause: spam from an account, a form or a neighbour on the same range.
    .step-2 = Follow the link in the reply, or write to postmaster@ there, with IP, time and reply.
    .step-3 = Check public lists for { -ip } as well, and route urgent mail through another host.
    .avoid = Do not hop to another IP before the cause is gone: the block will follow you.
ip-blocked_dynamic =
    .headline = Mail straight from home lines is refused
    .summary = The message came straight from a home or mobile line. { -Receiver } takes mail only from real mail servers.
    .step-1 = Set the outgoing server in your program to that of your mail company, with login.
    .step-2 = Send it by webmail meanwhile.
ip-blocked_dynamic_admin =
    .summary = { -Server } takes { -ip } for a dynamic or residential IP.
    .step-1 = Send through your provider’s smarthost on 587 with AUTH.
    .step-2 = If the IP is fixed: set a PTR with your own name, and have the range removed from the Spamhaus PBL.
ip-blocked_country =
    .headline = Mail from this country or network is refused
    .summary = { -Receiver } keeps out mail from the country or network that this message came from.
    .step-1 = Ask the person in another way to have your address allowed.
    .step-2 = Write from another mail company meanwhile.
ip-blocked_country_admin =
    .step-1 = Ask the receiver’s administrator for an exception for { -ip } and { -domain }.
    .step-2 = Correct the location of the IP with the geolocation services if it is wrong.
    .step-3 = Send through a relay in another network.
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 blocks { -ip }.
    .step-1 = Enter { -ip } at sender.office.com and follow the mail it sends you.
    .step-2 = If the reply says 5.7.511: write to delist@messaging.microsoft.com with the whole reply.
    .step-3 = If it says 5.7.507 or 5.7.513: the recipient’s company blocks you. Ask its administrator.
ip-blocked_outlook_admin =
    .summary = Outlook.com has { -ip } or its range on its own list (S3140, S3150).
    .step-1 = Ask for release with the sender support form: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = Register the IP at SNDS and join JMRP, to see complaints and spam traps.
    .step-3 = Answer the automatic refusal of the form and ask for a person to look again.
ip-blocked_yahoo_admin =
    .step-1 = Look for Spamhaus listings of { -ip } first: many Yahoo blocks come from there.
    .step-2 = Stop the cause, then use the contact form of the Yahoo Sender Hub (senders.yahooinc.com).
ip-blocked_gmail_admin =
    .step-1 = Send through your provider’s mail server if { -ip } is a home or cloud line.
    .step-2 = Set a PTR that matches, SPF and DKIM. Over IPv6, Gmail refuses mail without them.
ip-blocked_gmx_admin =
    .step-1 = Open the link at the end of the reply: postmaster.gmx.net names the cause and the way to be released.
    .step-2 = Check PTR, HELO name and infected accounts first.
ip-blocked_t-online_admin =
    .summary = Telekom takes mail from new servers only when it knows who runs them.
    .step-1 = Set a PTR with a host name of your domain, and a website under that domain with your contact data.
    .step-2 = Write to tosa@rx.t-online.de with { -ip } and ask for release.
ip-blocked_orange_admin =
    .step-1 = Look up { -ip } at csi.cloudmark.com and ask for a reset there: Orange uses that list.
    .step-2 = Keep connections to Orange few and the flow even.
ip-blocked_comcast_admin =
    .step-1 = Open the link in the reply: it explains the code and leads to the removal form.
    .step-2 = If the code begins with ES: { -ip } counts as a home line. Relay through a mail server.
ip-blocked_cox_admin =
    .step-1 = Write to unblock.request@cox.net with { -ip } and the reply, once the cause is gone.
ip-blocked_charter_admin =
    .step-1 = Write to unblock@charter.net with { -ip } and the reply, once the cause is gone.
ip-blocked_godaddy_admin =
    .step-1 = Ask for removal at unblock.secureserver.net, once the cause is gone.
ip-blocked_proofpoint_admin =
    .step-1 = Look up { -ip } at ipcheck.proofpoint.com and ask for removal there.
ip-blocked_ironport_admin =
    .step-1 = Look up { -ip } at talosintelligence.com: Cisco gateways go by its reputation.
    .step-2 = Stop the cause. File a reputation ticket there, or ask the receiver for an exception.
ip-blocked_free_admin =
    .step-1 = Look for spam and many unknown recipients from { -ip }: Free blocks such an IP for a while by itself.
    .step-2 = Open postmaster.free.fr for the rules and the contact.
ip-blocked_icloud_admin =
    .step-1 = Check { -ip } at ipcheck.proofpoint.com and check.spamhaus.org: Apple uses both.
    .step-2 = Write to icloudadmin@apple.com with IP, time and reply if both are clean.
ip-blocked_netease_admin =
    .step-1 = Look for unknown recipients and parallel connections from { -ip }, and slow down.
    .step-2 = Follow the link in the reply: it explains the letters and leads to the form.

poor-reputation =
    .short = the sender is mistrusted
    .headline = The sending server is not trusted there
    .summary = { -Receiver } has seen too much unwanted mail from the same server or domain, or knows it too little.
    .step-1 = { -note-to-admin }
    .step-2 = Ask the person to look into the spam folder and to add you to their contacts.
    .step-3 = Write from another mail account if it is urgent.
poor-reputation_helpdesk =
    .step-1 = Ask what else went out lately: newsletters, invoices from a program, a hacked account.
    .step-2 = Find out if the server or domain is new: new senders must build trust slowly.
    .step-3 = Escalate to the owner of the server. One user cannot mend this.
poor-reputation_admin =
    .summary = { -Server } slows or refuses { -ip } or { -domain } for low reputation.
    .step-1 = Check SPF, DKIM, DMARC and PTR, then block lists, for { -ip } and { -domain }.
    .step-2 = Cut the volume to people who open your mail. Remove dead and bought addresses, and raise it slowly.
    .step-3 = Keep bulk and personal mail on different IPs and subdomains.
poor-reputation_domain =
    .headline = The sending domain is not trusted there
    .summary = { -Receiver } has seen too much unwanted mail from { $domain ->
            [none] the sender’s domain, or from links in it
           *[known] { $domain }, or from links to it
        }.
poor-reputation_domain_admin =
    .step-1 = Look { -domain } up at check.spamhaus.org and in Google Postmaster Tools.
    .step-2 = Search for other services that send with it, and for a hacked website behind your links.
    .step-3 = Write less and to fewer people for some weeks: a new domain is no short cut.
poor-reputation_gmail_admin =
    .step-1 = Read spam rate and authentication in Google Postmaster Tools. Keep spam reports below 0.1 %, never at 0.3 %.
    .step-2 = Send only to people who asked for it, with one-click unsubscribe in bulk mail.
    .step-3 = Use Gmail’s sender contact form if all of it is right and refusals go on for two weeks.
poor-reputation_outlook_admin =
    .step-1 = Look at { -ip } in SNDS and join JMRP: complaints and spam traps show there.
    .step-2 = Cut the volume, clean the lists, then use the sender support form.
poor-reputation_yahoo_admin =
    .step-1 = Join the complaint feedback loop in the Yahoo Sender Hub, with DKIM.
    .step-2 = Remove everybody who complains. Keep complaints below 0.3 %.

reverse-dns =
    .short = its DNS name is wrong
    .headline = The sending server has no proper name
    .summary = A real mail server has a name that anyone can look up. The one that sent this message has none that { -receiver } accepts.
    .step-1 = { -note-to-admin }
    .step-2 = Send it through the normal server of your mail company, or by webmail.
reverse-dns_helpdesk =
    .step-1 = Ask if it was sent from a server of their own, a scanner or a home line.
    .step-2 = Escalate to the owner of { -ip }: only the provider of that line can set its name.
    .step-3 = Tell the customer that text and address are not at fault.
reverse-dns_admin =
    .summary = { -Server } wants a PTR for { -ip } whose name leads back to that IP, and a real HELO name.
    .step-1 = Run "dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }", then look the name up: A or AAAA must give the same IP.
    .step-2 = Have the owner of the IP set the PTR to the server’s own name, not a generic one with digits.
    .step-3 = Use the same name in EHLO. Do it for IPv6 too, or send over IPv4.
reverse-dns_no-ptr_admin =
    .headline = The sending IP has no reverse DNS
    .summary = { -Ip } has no PTR record, or its DNS did not answer.
    .step-1 = Have your host or line provider set a PTR for { -ip }, such as mail.example.com.
    .step-2 = Add the A or AAAA record for that name, then test with "dig -x".
    .step-3 = Wait for the old TTL before you test again.
reverse-dns_mismatch_admin =
    .headline = Reverse and forward DNS do not match
    .summary = The PTR name of { -ip } does not lead back to that IP.
    .step-1 = Add an A or AAAA record for the PTR name that points to { -ip }.
    .step-2 = Keep one PTR per IP, and use its name in EHLO.
reverse-dns_helo_admin =
    .headline = The server greets with an unusable name
    .summary = { -Server } does not accept the HELO or EHLO name of { -ip }.
    .step-1 = Set the HELO name to the server’s full host name, such as mail.example.com. No "localhost", no bare IP, no name of the receiver.
    .step-2 = Make sure that it resolves, best to { -ip }, and that the PTR says the same.
    .step-3 = If it is Postfix: smtp_helo_name and myhostname. In Exchange: the FQDN of the send connector.

## The message

spam-suspected =
    .short = a spam filter said no
    .headline = The message was taken for spam
    .summary = A filter at { -receiver } found that the message looks like spam. It does not say what it disliked.
    .step-1 = Write it anew as plain text: fewer links, no short links, no pictures as text, a clear subject.
    .step-2 = Send files and links in a second message, once the person has answered.
    .step-3 = Ask the person in another way to allow your address.
    .avoid = Do not send the same text again and again: that looks even more like spam.
spam-suspected_helpdesk =
    .step-1 = Have the customer send one plain line. If it arrives, the content was the cause. If not, it is server or domain.
    .step-2 = Look at the links and the signature: one bad link is enough.
    .step-3 = Escalate if many users are hit: somebody’s account may be sending spam.
spam-suspected_admin =
    .summary = A content filter of { -server } rejected the message.
    .step-1 = Test with plain text, then add links, signature and attachment one by one.
    .step-2 = Look up each linked domain at check.spamhaus.org, and { -ip } on public lists. Check SPF, DKIM and DMARC.
    .step-3 = Send the recipient’s administrator time, sender and reply: only they can see the score.
spam-suspected_links =
    .headline = A link in the message looks bad
    .summary = { -Receiver } knows one of the links in the message from spam or phishing.
    .step-1 = Send it without links, without your signature too.
    .step-2 = Write full addresses, not short links, if you must link.
spam-suspected_links_admin =
    .step-1 = Look up every domain in the text, signature and tracking links at check.spamhaus.org, SURBL and URIBL.
    .step-2 = Search that website for hacked pages, and use your own tracking domain.
spam-suspected_gmail_admin =
    .step-1 = Check in "Show original" of an earlier mail that SPF, DKIM and DMARC pass.
    .step-2 = Look at the spam rate in Google Postmaster Tools, and at new links or senders.
    .step-3 = Ask recipients to mark your mail as "Not spam" and to add you to their contacts.
spam-suspected_microsoft365_admin =
    .step-1 = Ask the recipient’s administrator for a message trace and the verdict of the filter.
    .step-2 = If it is your own tenant: submit the message as "should not have been blocked" in the Defender portal.
spam-suspected_icloud_admin =
    .step-1 = Check links and authentication, then { -ip } at ipcheck.proofpoint.com.
    .step-2 = Write to icloudadmin@apple.com with the whole reply if it goes on.

virus-detected =
    .short = a virus was found
    .headline = A virus was found in the message
    .summary = The virus scanner of { -receiver } found something harmful in the message or its attachment, and refused it.
    .step-1 = Scan your computer with an up-to-date virus scanner before you send anything else.
    .step-2 = Ask your administrator for help if you did not send this message, or if the scan finds something.
    .step-3 = Share the file by a link once it is clean.
    .avoid = Do not rename or pack the file to get it through.
virus-detected_helpdesk =
    .step-1 = Ask if the customer sent it at all. If not, their address was forged or their account taken.
    .step-2 = Have the device scanned, and take it off the network if anything is found.
    .step-3 = Escalate to security, with the name of the virus from the reply.
virus-detected_admin =
    .summary = The scanner of { -server } rejected the message as malware.
    .step-1 = Find the message in your log: which host or account sent it, and how many more.
    .step-2 = Check the file against several engines. If it is clean, report it to the scanner’s maker.
    .step-3 = If your log does not know it: the sender was forged. Publish DMARC with reject.

attachment-refused =
    .short = the file is not allowed
    .headline = The attached file is not allowed
    .summary = { -Receiver } does not take attachments of this kind. Programs, scripts and locked archives are often refused.
    .step-1 = Put the file on a file-sharing service and send the link.
    .step-2 = Send it in a plain form, such as PDF, if you can.
    .step-3 = Ask the person how they would like to get it.
    .avoid = Do not give the file another ending: filters look inside.
attachment-refused_helpdesk =
    .step-1 = Ask for the names of all attachments. Files inside a ZIP count as well.
    .step-2 = Look for things that were not meant to be there: winmail.dat, a forwarded mail, a signature picture.
    .step-3 = Help the customer to share it by a link.
attachment-refused_admin =
    .summary = A type, name or archive rule at { -server } refused an attachment.
    .step-1 = List the MIME parts: content type, file name, nested archives, macros, encryption.
    .step-2 = Ask the recipient’s administrator which types pass, or use a file share.
    .step-3 = If the rule is yours: allow it for this sender only, and keep the virus scan.
attachment-refused_executable =
    .headline = Programs and scripts may not be attached
    .summary = { -Receiver } refuses files that can run (EXE, JS, BAT and the like), also inside a ZIP.

message-too-large =
    .short = the message is too large
    .headline = The message is too large
    .summary = { $limit ->
            [none] The message is larger than { -receiver } allows
           *[known] { -Receiver } takes messages up to { $limit }, and this one is larger
        }. Attachments grow by about a third on their way.
    .step-1 = Send a link to the files instead: use a file-sharing service.
    .step-2 = Make pictures smaller, or send the files in several messages.
message-too-large_helpdesk =
    .step-1 = Add up all attachments, pictures in the text too, and count a third more.
    .step-2 = Find out whose limit it is: your own server’s or the recipient’s.
    .step-3 = Help the customer to share the files by a link.
message-too-large_admin =
    .summary = The message is over the size limit{ -of-limit } at { -server }.
    .step-1 = Compare the size in your log (after base64) with SIZE in the EHLO answer of { -server }.
    .step-2 = If the limit is yours: raise it on every hop alike, gateway, connector and mailbox.
    .step-3 = If not: offer a file share, and lower your own limit so that users hear at once.
message-too-large_mailbox-limit =
    .summary = The mailbox of the recipient takes only smaller messages{ $limit ->
            [none] {""}
           *[known] {", up to "}{ $limit }
        }. Attachments grow by about a third on their way.
message-too-large_microsoft365_admin =
    .step-1 = If the mailbox is yours: raise its limit in the Exchange admin center, "Message size restriction". 150 MB is the most.
    .step-2 = Look at mail flow rules and connectors with a size limit as well.
    .step-3 = Count base64: a limit of 36 MB takes files of about 26 MB.

message-malformed =
    .short = the message is damaged
    .headline = The message is not put together correctly
    .summary = The program that wrote the message broke the rules for mail, and { -receiver } is strict about them.
    .step-1 = Send it again from another program or by webmail.
    .step-2 = Update the program that wrote it.
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = Ask which program made the message: a website, an invoice tool, an old mail program.
    .step-2 = Have the same text sent by webmail. If that works, the program is at fault.
    .step-3 = Escalate to whoever makes or runs the program.
message-malformed_admin =
    .summary = { -Server } rejected the message for breaking RFC 5322 or RFC 5321.
    .step-1 = Save a raw copy as it leaves your server and read its header.
    .step-2 = Look for a missing or doubled From, Date or Message-ID, raw 8-bit letters, and lines over 998 characters.
    .step-3 = Use a mail library to build it, and send with CRLF line ends.
message-malformed_bare-lf_admin =
    .headline = The message has bare line feeds
    .summary = Lines of the message end in LF alone. SMTP wants CRLF, and { -server } refuses the rest because it can hide a second message.
    .step-1 = Make the program end each line with CRLF.
    .step-2 = Correct it on your relay meanwhile (Postfix: smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = A header field is there twice
    .summary = A field that may stand once stands several times, such as From, Subject, To or Message-ID.
    .step-1 = Look at the raw header for the doubled field.
    .step-2 = Find what adds the second: a script next to a library, a gateway, a signature tool.
message-malformed_no-from_admin =
    .headline = The From field is missing or unreadable
    .summary = { -Server } found no single readable address in From (RFC 5322 §3.6.2).
    .step-1 = Set From to one address, quote the display name, and encode letters outside ASCII.
    .step-2 = Add Sender if From holds several addresses.
message-malformed_line-too-long_admin =
    .headline = A line of the message is too long
    .summary = SMTP allows 998 characters a line, and one line has more.
    .step-1 = Send the body as quoted-printable or base64, and fold long header fields.
    .step-2 = Look at HTML without line breaks, and long References or DKIM fields.

content-refused =
    .short = the content is refused
    .headline = Something in the message is not allowed
    .summary = A rule at { -receiver } refused what is in the message: words, numbers, links or the way it is written.
    .step-1 = Take out card numbers, passwords, links and other things that a rule may watch for.
    .step-2 = Send it again as plain text.
    .step-3 = Ask the person how to send such things to them.
content-refused_dlp =
    .headline = A rule against data leaks stopped it
    .summary = The message seems to hold something that must not leave by mail, such as card or bank numbers.
    .step-1 = Take the numbers out, or send them in the way that your company has for it.
    .step-2 = Ask your administrator if the rule is wrong about it.
content-refused_dlp_admin =
    .step-1 = Find the rule in the report of your data-loss system, with sender and time.
    .step-2 = Make the pattern narrower, or let this sender and recipient pass with encryption.
content-refused_helpdesk =
    .step-1 = Ask what kind of data was in it: bank or health data, links, odd alphabets.
    .step-2 = Find out if the rule is your own or the recipient’s: see which server said no.
    .step-3 = Escalate if it is your own rule and the mail was right.
content-refused_admin =
    .summary = A content rule of { -server } matched: data-loss rule, word or link list, encoding or language.
    .step-1 = Search your own rules first: the refusing host may be your gateway.
    .step-2 = Send parts of the message to a test mailbox to find the one that trips it.
    .step-3 = Ask the recipient’s administrator for the rule, with time and reply.

policy-refused =
    .short = a local rule said no
    .headline = A rule on the other side refused it
    .summary = { -Receiver } refused the message by a rule of its own, and did not say which one.
    .step-1 = Send one plain line without links or files, to see if that gets through.
    .step-2 = Tell the person in another way that their mail server refuses your mail.
    .step-3 = { -note-to-them }
    .avoid = Do not change the address: the reply does not say that it is wrong.
policy-refused_helpdesk =
    .step-1 = Try it with a plain line, then from another address. It shows if text, person or server is refused.
    .step-2 = Check { -ip } and { -domain } on block lists, and SPF, DKIM and DMARC.
    .step-3 = Tell the customer that only the recipient’s administrator knows the rule.
policy-refused_admin =
    .summary = { -Server } refused the message for { -recipient } by local policy, and gives no reason.
    .step-1 = Check the usual first: block lists for { -ip }, PTR, SPF, DKIM, DMARC, links.
    .step-2 = Compare the same mail to another domain on that service: is it the service or one customer’s rule?
    .step-3 = Write to their postmaster with time, IP, sender, recipient and the reply.
policy-refused_forwarding =
    .headline = Forwarding to outside is not allowed
    .summary = A rule in a mailbox sent the message on. The company does not let mail leave in that way.
    .step-1 = Remove the forward in your mailbox settings, or ask your administrator to allow it.
policy-refused_forwarding_admin =
    .step-1 = Check the mailbox for a forward that nobody set: intruders use them.
    .step-2 = If it is wanted in Microsoft 365: allow it in the outbound spam policy, "Automatic forwarding rules", for this user only.
policy-refused_gmail_admin =
    .summary = Most often a rule of the recipient’s own Workspace administrator refused it, and not Google itself.
    .step-1 = Send the recipient’s administrator the time and the reply. They find it in Email Log Search.
    .step-2 = If it is your Workspace: look under Gmail, Compliance and Routing, for the rule.
policy-refused_microsoft365_admin =
    .step-1 = Ask the recipient’s administrator for a message trace: it names the mail flow rule.
    .step-2 = If the tenant is yours: look under Mail flow, Rules, for one that rejects. 5.7.900 to 5.7.999 are codes from such rules.
policy-refused_mimecast_admin =
    .step-1 = Give the recipient’s administrator the number in brackets at the end of the reply.
    .step-2 = Have them look under Rejected and Deferred Messages in Mimecast.

## Traffic

rate-limited =
    .short = there was too much mail
    .headline = Too much mail in a short time
    .summary = { -Receiver } takes only so much mail in a while, and asks others to slow down. The message itself is fine.
    .step-1 = { -wait }
    .step-2 = Send to many people in small groups, or with a newsletter service.
    .avoid = Do not send it again at once: that makes the wait longer.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Ask if a newsletter or a program sent much mail in the last hour.
    .step-3 = Escalate if it goes on for more than a day.
rate-limited_admin =
    .summary = { -Server } throttles { -ip } or { -domain }.
    .step-1 = { -admin-wait }
    .step-2 = Send slower to this receiver: fewer connections and messages an hour, longer pauses after each 4xx.
    .step-3 = Look for a cause if your volume is normal: hijacked account, many unknown recipients, missing SPF or DKIM.
rate-limited_recipient =
    .headline = The recipient is getting too much mail
    .summary = { -Mailbox } gets more mail than { -receiver } allows for one person in a while.
    .step-1 = { -wait }
    .step-2 = Reach the person in another way if it is urgent.
rate-limited_recipient_admin =
    .summary = { -Recipient } is over the rate that { -server } allows for one mailbox.
    .step-1 = { -admin-wait }
    .step-2 = Look if your own alerts or a mail loop flood this mailbox. Group them.
    .step-3 = If the mailbox is yours: search for a flood that hides a password reset or an order.
rate-limited_sender =
    .headline = This sender sends too fast
    .summary = { -Receiver } has seen too much mail from { $sender ->
            [none] this sender
           *[known] { $sender }
        } in a short time.
rate-limited_gmail_admin =
    .summary = Gmail limits { -ip }, its range or { -domain }: unusual rate, spam reports or missing authentication.
    .step-1 = Slow down, and let the queue retry with growing pauses.
    .step-2 = Check SPF, DKIM, DMARC, PTR and TLS, and the spam rate in Google Postmaster Tools.
    .step-3 = Raise the volume slowly again, with mail that people asked for first.
rate-limited_outlook_admin =
    .summary = Outlook.com limits { -ip } for its reputation or a sudden volume.
    .step-1 = Let the queue retry, with few connections.
    .step-2 = Look at { -ip } in SNDS. New IPs need some weeks of steady, low volume.
    .step-3 = Use the sender support form if good mail stays limited.
rate-limited_microsoft365_admin =
    .step-1 = Let the queue retry: this limit lifts by itself as the IP becomes known.
    .step-2 = Send steadily and with SPF, DKIM and DMARC. Sudden volume brings 4.7.500 back.
rate-limited_yahoo_admin =
    .summary = Yahoo defers { -ip }: volume, complaints or reputation. TSS04 and its kin mean this.
    .step-1 = Let the queue retry slowly: few connections, some hours of pause.
    .step-2 = Send to people who open your mail first. Check SPF, DKIM and DMARC.
    .step-3 = Use the contact form of the Yahoo Sender Hub if it lasts more than two days.
rate-limited_orange_admin =
    .step-1 = Keep to two or three connections at a time for Orange, and few messages in each.
    .step-2 = Let the queue retry after half an hour.
rate-limited_qq_admin =
    .step-1 = Lower connections and messages an hour per IP and sender for qq.com.
    .step-2 = Spread the mail over the day, and set SPF and DKIM.
rate-limited_netease_admin =
    .step-1 = Lower connections and recipients per session. The letters after the code name the limit.
    .step-2 = Pause for two hours after a 4xx, then go slower.

too-many-connections =
    .short = the line was too busy
    .headline = Too many connections at the same time
    .summary = The sending server opened more connections than { -receiver } allows. The message itself is fine.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Close the mail program on other devices if it was a mail program that showed it.
    .step-3 = Escalate if it goes on: the server’s limits must be lowered.
too-many-connections_admin =
    .summary = { -Ip } has too many sessions, messages or errors in a session at { -server }.
    .step-1 = Lower parallel connections to this receiver. Postfix: smtp_destination_concurrency_limit.
    .step-2 = Close a session after some messages, and do not keep idle ones.
    .step-3 = Look for other hosts behind the same IP.

too-many-recipients =
    .short = the list is too long
    .headline = Too many recipients in one message
    .summary = { -Receiver } takes only a limited number of recipients in one go. Some of them may have got it.
    .step-1 = Send it in smaller groups, to the people who have not got it.
    .step-2 = Use a mailing list or newsletter service for many people.
too-many-recipients_helpdesk =
    .step-1 = Count To, Cc and Bcc together, with the members of groups.
    .step-2 = Find out who has got it, so that nobody gets it twice.
    .step-3 = Name the limit of your own mail service to the customer.
too-many-recipients_admin =
    .summary = The number of RCPT TO was over the limit of { -server }. RFC 5321 §4.5.3.1.8 asks for at least 100.
    .step-1 = Split the envelope. Postfix: smtp_destination_recipient_limit.
    .step-2 = Treat 452 and a 552 after RCPT as "the rest later" (RFC 5321 §4.5.3.1.10).
    .step-3 = If the limit is yours: raise it for logged-in users only.

greylisted =
    .short = it has to wait a little
    .headline = Delivered a little later
    .summary = { -Receiver } asks mail servers it does not know to come back in { -some-wait }. It is a spam check, and real mail passes it.
    .step-1 = { $retry ->
            [server] Nothing to do: the mail server tries again by itself.
            [sender] Wait { -some-wait }, then send it once more.
           *[none] Wait { -some-wait } first: nothing is wrong with the message.
        }
    .avoid = Do not send it many times: the wait does not get shorter.
greylisted_helpdesk =
    .step-1 = Explain that this is a normal delay for a first message.
    .step-2 = { -tell-wait }
    .step-3 = Escalate if it is still waiting after four hours: the server may retry from changing IPs.
greylisted_admin =
    .summary = { -Server } greylists the triple of { -ip }, { -sender } and { -recipient }.
    .step-1 = Let the queue retry from the same IP after { -some-wait }.
    .step-2 = Check the retry time of your queue: 5 to 15 minutes for the first tries.
    .step-3 = If a pool of IPs sends: keep retries of one message on one IP or one /24.

mail-loop =
    .short = it went in circles
    .headline = The message went round in circles
    .summary = Mail servers passed the message back and forth until one stopped it. Most often two forwards point at each other.
    .step-1 = Check your own forwarding, if you have set one up.
    .step-2 = Reach the person in another way: their mailbox may forward to itself.
    .step-3 = { -note-to-admin }
    .avoid = Do not send it again before this is mended: it will go round again.
mail-loop_helpdesk =
    .step-1 = Ask both sides about forwards, also in old accounts.
    .step-2 = Read the Received lines of the bounce: two names that take turns are the loop.
    .step-3 = Escalate when both are servers: an MX or a connector points the wrong way.
mail-loop_admin =
    .summary = Too many hops on the way to { -recipient }.
    .step-1 = Read the Received lines from below and find the two hosts that repeat.
    .step-2 = Break it: a forward, a list that holds itself, an MX to itself, or a wrong accepted domain or smarthost.
    .step-3 = If the server says that mail comes back to itself: add the domain to the local ones (Postfix mydestination, Sendmail class w).

## Servers and networks

server-unavailable =
    .short = the server is not ready
    .headline = The other mail server is busy or down
    .summary = { -Receiver } takes no mail at the moment. It is busy, starting anew or being worked on.
    .step-1 = { -wait }
    .step-2 = Reach the person in another way if it is urgent.
    .avoid = Do not change the address: it is not at fault.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Look at the status page of the service, if it has one.
    .step-3 = Escalate if other domains fail too: then the fault is near you.
server-unavailable_admin =
    .summary = { -Server } answered that it takes no mail now.
    .step-1 = { -admin-wait }
    .step-2 = Test each MX: "openssl s_client -starttls smtp -connect { -host }:25".
    .step-3 = If it is yours: look at load, disk, memory, stopped services and the connection limits.
server-unavailable_maintenance =
    .headline = The other mail server is being worked on
    .summary = { -Receiver } is under maintenance and takes no mail until that is done.

server-error =
    .short = their server has a fault
    .headline = The other mail server has a fault
    .summary = Something went wrong inside { -receiver }. Neither the address nor the message is to blame.
    .step-1 = { -wait }
    .step-2 = Tell the person in another way that their mail has trouble, if it lasts.
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Check if others on that service have the same trouble.
    .step-3 = Escalate to the side that failed: the note below names the server.
server-error_admin =
    .summary = { -Server } failed inside: configuration, look-up, filter or storage.
    .step-1 = { -admin-wait }
    .step-2 = If it is yours: search its log at that time for the look-up, filter or mailbox store that failed.
    .step-3 = If it is not: tell postmaster@ there by another way than this server.

server-full =
    .short = their server is full
    .headline = The other mail server has no space left
    .summary = The disk or memory of { -receiver } is full. It is the whole server, not one mailbox.
    .step-1 = { -wait }
    .step-2 = Tell the person in another way, so that their administrator hears of it.
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = Tell the customer that deleting mail will not help: it is not a mailbox limit.
    .step-3 = Escalate at once if the server is yours.
server-full_admin =
    .summary = { -Server } is short of disk or memory (4.3.1).
    .step-1 = If it is yours: free space on the queue and mailbox volumes, inodes too. In Exchange, read the back pressure events.
    .step-2 = If not: let the queue retry, and tell their postmaster.
server-full_exchange_admin =
    .step-1 = Read events 15004 to 15007 of MSExchangeTransport: they name what is short.
    .step-2 = Free disk space on the queue volume, or give the server more memory.
    .step-3 = Look for a flood in the queues: Get-Queue.

mailer-failed =
    .short = a program there failed
    .headline = A program on the other side failed
    .summary = { -Receiver } took the message, but the program that files it into the mailbox failed.
    .step-1 = Tell the person in another way that their mail does not get in.
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = Tell the customer that address and message are fine.
    .step-2 = Ask whether other mail reaches this person: a filter script of one mailbox is often the fault.
    .step-3 = Escalate to whoever runs that server.
mailer-failed_admin =
    .summary = The delivery command for { -recipient } at { -server } ended with an error.
    .step-1 = Read the exit status: 67 no user, 69 unavailable, 73 cannot create, 75 try later, 77 no permission.
    .step-2 = Run the command by hand as the same user: path, rights, quota, syntax of the filter.
    .step-3 = Make it exit with 75 for faults that pass, so that mail stays in the queue.

connection-failed =
    .short = no connection was made
    .headline = The other mail server cannot be reached
    .summary = No connection to { -receiver } could be made, or it broke. The server may be down, or the way to it.
    .step-1 = { -wait }
    .step-2 = Check the part of the address after the @ meanwhile.
    .step-3 = Check your internet line and outgoing server if no mail leaves your program.
connection-failed_helpdesk =
    .step-1 = Check if mail to other domains goes out. If not, the fault is on the customer’s side.
    .step-2 = If a mail program showed it: check outgoing server, port 587 or 465, firewall and virus scanner.
    .step-3 = Escalate if one domain fails for a day.
connection-failed_admin =
    .summary = No SMTP session with { -server }: refused, timed out or dropped.
    .step-1 = Run "nc -vz { -host } 25" from the sending host, for each MX, over IPv4 and IPv6.
    .step-2 = If nothing on port 25 gets out: your provider or cloud blocks it. Use a relay on 587.
    .step-3 = If it drops in mid-message: look at MTU, firewall SMTP inspection and time-outs.

dns-failed =
    .short = a DNS look-up failed
    .headline = The other server could not be looked up
    .summary = The name service (DNS) gave no answer for the domain after the @. That usually passes.
    .step-1 = { -wait }
    .step-2 = Check the part of the address after the @ meanwhile.
dns-failed_helpdesk =
    .step-1 = Look the domain up with a DNS tool: does it resolve from elsewhere?
    .step-2 = { -tell-wait }
    .step-3 = Escalate to the owner of the domain if it fails everywhere, to your own network team if not.
dns-failed_admin =
    .summary = A DNS look-up for the domain of { -recipient } failed: SERVFAIL, time-out or DNSSEC.
    .step-1 = Run "dig +trace MX" for the domain, and "dig +cd": if only +cd works, DNSSEC is broken.
    .step-2 = Check your resolver: reachable, not forwarding in circles, cache cleared.
    .step-3 = If the domain is yours: test delegation, glue, DS and that all name servers answer alike.
dns-failed_loop =
    .headline = The domain points back to the sending server
    .summary = DNS says that mail for this domain goes to the very server that wants to send it.
dns-failed_loop_admin =
    .step-1 = If the server is to take mail for the domain: add it to the local or relay domains.
    .step-2 = If not: correct the MX. Look for 127.0.0.1, a private IP or a wrong smarthost.

delivery-timed-out =
    .short = time ran out
    .headline = The message could not be delivered in time
    .summary = The sending server tried again and again and has now given up{ $server ->
            [none] {""}
           *[known] . It could not hand the message to { $server }
        }.
    .step-1 = Check the part of the address after the @.
    .step-2 = Send it once more: the trouble may be over by now.
    .step-3 = Reach the person in another way and tell them that mail to them fails.
delivery-timed-out_helpdesk =
    .step-1 = Read the last reply in the bounce: it names what failed all that time.
    .step-2 = Test the domain with an MX tool: is the server up now?
    .step-3 = Have the customer send it once more if it is.
delivery-timed-out_admin =
    .summary = The message left the queue after its lifetime. The last error for { -server } is the real cause.
    .step-1 = Collect all tries of this queue id from the log: same error each time, or several?
    .step-2 = Test each MX over IPv4 and IPv6 on port 25.
    .step-3 = Send a delay notice after some hours, so that users hear earlier.

tls-failed =
    .short = no secure line was made
    .headline = No secure connection could be made
    .summary = One side wants the mail to be encrypted on its way, and the secure connection with { -receiver } failed.
    .step-1 = If your mail program shows it: check date and time of the computer, the server name and the port.
    .step-2 = Update the mail program or the computer if it is old.
    .step-3 = { -note-to-admin }
    .avoid = Do not switch encryption off to get it through.
tls-failed_helpdesk =
    .step-1 = Ask where it shows. In a mail program check server name, port (465 SSL/TLS, 587 STARTTLS) and the clock.
    .step-2 = Look for virus scanners that open TLS connections.
    .step-3 = Escalate if it came as a bounce: it is between two servers.
tls-failed_admin =
    .summary = TLS with { -server } failed or is missing.
    .step-1 = Run "openssl s_client -starttls smtp -connect { -host }:25" and read version, chain and name.
    .step-2 = Check TLS 1.2 or newer on both ends, and the whole certificate chain.
    .step-3 = Check MTA-STS and DANE of the domain: "dig TXT _mta-sts" and TLSA records.
tls-failed_microsoft365_admin =
    .step-1 = Read the last number: 321 no STARTTLS, 322 expired, 323 wrong TLSA, 324 DNSSEC, 325 wrong name.
    .step-2 = Test the recipient’s domain at testconnectivity.microsoft.com: DANE and STARTTLS.
    .step-3 = Tell the owner of the domain: DANE and MTA-STS are mended there, not at Microsoft.
tls-failed_required =
    .headline = The other side demands encryption
    .summary = { -Receiver } takes mail only over a secure line. The sending server did not open one.
tls-failed_required_admin =
    .step-1 = Switch STARTTLS on for outgoing mail. Postfix: smtp_tls_security_level = may, or dane.
    .step-2 = Look for a firewall that hides STARTTLS in the EHLO answer.
    .step-3 = If it needs certain versions or ciphers: allow TLS 1.2 and 1.3.
tls-failed_certificate =
    .headline = The server’s certificate is not trusted
    .summary = A mail server shows a certificate to prove its name. This one is too old, for another name, or from someone unknown.
tls-failed_certificate_admin =
    .step-1 = Read dates, names and chain: "openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }".
    .step-2 = Renew it, send the intermediate certificates, and cover the MX host name.
    .step-3 = If DANE is in use: publish a new TLSA record before each new key.
tls-failed_handshake =
    .headline = The two servers found no common encryption
tls-failed_handshake_admin =
    .step-1 = Compare versions and ciphers of both ends: one may offer only TLS 1.0, the other only 1.2.
    .step-2 = Look for a port that wants TLS at once (465) and gets STARTTLS, or the reverse.

protocol-error =
    .short = the servers disagree
    .headline = The mail servers did not understand each other
    .summary = The other side did not understand a command, or did not expect it. A wrong setting or an old program is the usual cause.
    .step-1 = Send it again once: a broken connection can cause this.
    .step-2 = Check the outgoing server, port and security setting if a mail program or device shows it.
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = Ask what sends: a mail program, a scanner, a script or a server.
    .step-2 = Check port and security together: 465 with SSL/TLS, 587 with STARTTLS.
    .step-3 = Look for a virus scanner or firewall that changes mail traffic.
protocol-error_admin =
    .summary = { -Server } rejected a command: unknown, out of order, or with a wrong argument.
    .step-1 = Record the session and read the line before the 5xx: command, order, argument, length.
    .step-2 = Look for a firewall that rewrites SMTP (XXXX in place of commands, no EHLO).
    .step-3 = Send EHLO anew after STARTTLS, and MAIL FROM only after AUTH is done.

unsupported-feature =
    .short = a feature is missing
    .headline = The other server lacks a needed feature
    .summary = The message needs something that { -receiver } cannot do, such as letters outside a to z in an address.
    .step-1 = Use an address with plain letters, if the person has one.
    .step-2 = Send it as plain text, without special options.
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = Look at sender and recipient for accents or other alphabets.
    .step-2 = Ask about options such as priority, receipts or forced encryption.
    .step-3 = Help the customer to use a plain address.
unsupported-feature_admin =
    .summary = { -Server } lacks an SMTP extension, or refuses a parameter of MAIL or RCPT.
    .step-1 = Compare its EHLO answer with what was used: SMTPUTF8, 8BITMIME, SIZE, DSN, CHUNKING, REQUIRETLS, AUTH mechanism.
    .step-2 = Send without it: 7-bit encoding, "xn--" domains, no extra parameters.
    .step-3 = Look for a firewall that strips lines from the EHLO answer.

## Not failures

accepted =
    .short = it was accepted
    .headline = The message was accepted
    .summary = { -Receiver } said yes{ $recipient ->
            [none] {""}
           *[known] {" for "}{ $recipient }
        }. From here on it looks after the message.
    .step-1 = Nothing to do: all went well.
    .step-2 = Ask the person to look into the spam folder if they do not find it.
accepted_helpdesk =
    .step-1 = Tell the customer that it left and was taken by the other side.
    .step-2 = Have the recipient look in spam, filters and quarantine.
    .step-3 = Give the recipient’s provider the time and the id in the reply for a search.
accepted_admin =
    .summary = { -Server } took responsibility with a 2xx reply.
    .step-1 = Nothing to do: note the queue id in the reply. The receiver can trace it.
    .step-2 = If it never shows up: it was filtered after acceptance. Only the receiver’s log can tell.

will-forward =
    .short = it is passed on
    .headline = The message is being passed on
    .summary = { -Receiver } does not keep this mailbox itself, or could not check it. It takes the message and passes it on.
    .step-1 = Nothing to do: a later message will tell you if it fails.
will-forward_helpdesk =
    .step-1 = Tell the customer that this is no failure.
    .step-2 = Ask for the later bounce, if there was one: that one names the cause.
will-forward_admin =
    .summary = 251 or 252: accepted for forwarding, or without a check of the mailbox.
    .step-1 = Nothing to do: follow the queue id at the next hop if it does not arrive.

ready =
    .short = nothing is wrong
    .headline = All is well so far
    .summary = This is a normal answer in the talk between mail programs. It is not a failure.
    .step-1 = Nothing to do: look further down for a line that begins with 4 or 5.
ready_helpdesk =
    .step-1 = Ask for the whole text: the cause stands in a later line, if anything failed.
ready_admin =
    .summary = Greeting, go-ahead, login accepted, help or goodbye.
    .step-1 = Read on in the session: the first 4xx or 5xx is the one that counts.

continue =
    .short = it waits for more
    .headline = The server waits for the rest
    .summary = The other side has said yes so far and waits for more: the message text, or the login.
    .step-1 = Nothing to do: look at the line after it to see how it went on.
continue_helpdesk =
    .step-1 = Ask for the lines after this one.
    .step-2 = Look for a lost connection if nothing follows.
continue_admin =
    .summary = 354 wants the message and a line with a single dot. 334 wants the next part of the login, in base64.
    .step-1 = Read the next reply. If none comes: look for a firewall, MTU trouble, or a client that sent nothing.

delayed =
    .short = it is delayed
    .headline = The message is late but on its way
    .summary = It has not been delivered yet. The sending server keeps trying{ $until ->
            [none] {""}
           *[known] {" until "}{ $until }
        }.
    .step-1 = Nothing to do: you will get another message if it fails for good.
    .step-2 = Check the address meanwhile.
    .step-3 = Reach the person in another way if it is urgent.
    .avoid = Do not send it again: the person may get it twice.
delayed_helpdesk =
    .step-1 = Tell the customer that this is a warning and not a failure.
    .step-2 = Read why it waits: the last reply in the text says so, if there is one.
    .step-3 = Escalate if all mail of the customer is late.
delayed_admin =
    .summary = The message for { -recipient } is still in the queue{ $reporter ->
            [none] {""}
           *[known] {" of "}{ $reporter }
        }.
    .step-1 = Look the queue id up and read the last error.
    .step-2 = Test that error: DNS, connection, throttle or greylisting.
    .step-3 = Run the queue for this domain once it is mended.

confirmation-required =
    .short = a reply is wanted
    .headline = The recipient’s side wants a confirmation
    .summary = The message is held until you show that you are a person, or until the recipient lets you in.
    .step-1 = Check that you wrote to this person: if not, delete this answer.
    .step-2 = Follow the steps in the answer if you know the recipient and the link leads where it says.
    .step-3 = Ask the person in another way to add you to their contacts.
    .avoid = Do not enter a password there: a real check needs none.
confirmation-required_helpdesk =
    .summary = The recipient’s side holds the message until the sender shows that a person wrote it.
    .step-1 = Make sure that the customer wrote to that person. If not, spam was sent in their name.
    .step-2 = Look at where the link leads before anybody clicks.
confirmation-required_admin =
    .summary = A challenge-response system, or a moderator, holds the message.
    .step-1 = Answer it by hand if the mail was real.
    .step-2 = Ignore it for forged mail, and publish DMARC with reject, so that fewer come.

auto-reply =
    .short = it is an automatic reply
    .headline = This is an automatic answer
    .summary = { -Recipient } got the message. The mailbox answered by itself, because the person is away or busy.
    .step-1 = Nothing to do: the person will see your message later.
    .step-2 = Read the answer for another contact if it is urgent.
auto-reply_helpdesk =
    .step-1 = Tell the customer that the message has arrived.
auto-reply_admin =
    .summary = An automatic reply (RFC 3834), not a bounce.
    .step-1 = Nothing to do: keep the address, and count no failure.

complaint =
    .short = it was marked as spam
    .headline = Somebody marked the message as spam
    .summary = { -Recipient } clicked "spam", and { $provider ->
            [none] their mail service
           *[known] { $provider }
        } sends you this report.
    .step-1 = Take this person off your list today.
    .step-2 = Make it easy to unsubscribe: a link at the top and a working one-click button.
    .avoid = Do not write to them to ask why.
complaint_helpdesk =
    .summary = { -Recipient } marked the customer’s message as spam. This is a report, not a bounce.
    .step-1 = Have the address taken off all lists.
    .step-2 = Ask how it got on the list.
complaint_admin =
    .summary = A feedback report (ARF, RFC 5965).
    .step-1 = Remove the address from every sending tool. It may be hidden: use the list id or a token in the mail.
    .step-2 = Watch the rate: above 1 in 1,000, look at the source of the addresses.
    .step-3 = Add List-Unsubscribe and List-Unsubscribe-Post (RFC 8058).

receipt =
    .short = it is a receipt
    .headline = This is a receipt
    .summary = The message has arrived{ $recipient ->
            [none] {""}
           *[known] {" at "}{ $recipient }
        }. You get this because a receipt was asked for.
    .step-1 = Nothing to do: keep it if you need a proof.
receipt_helpdesk =
    .summary = The message has arrived. This is the receipt that was asked for.
    .step-1 = Tell the customer that this is no failure.
    .step-2 = Show them where to switch receipts off.
receipt_admin =
    .summary = A delivery status with a positive action (RFC 3464), or a disposition note (RFC 8098).
    .step-1 = Nothing to do: file it. "relayed" means that the next hop sends no more receipts.

unknown =
    .short = the reason is not known
    .headline = The answer does not say why
    .summary = The text says that something went wrong, or hints at it. Nothing in it tells the reason.
    .step-1 = Check the address, then send the message once more.
    .step-2 = Look for a longer text: more details, an attached report, a log.
    .step-3 = { -note-to-admin }
    .avoid = Do not delete the contact: nothing here says that the address is wrong.
unknown_helpdesk =
    .headline = The bounce does not say why
    .summary = The server that wrote this dropped the other side’s answer, or there was none. Nothing in this text tells the cause.
    .step-1 = Ask the customer’s mail provider for the log lines of this message: queue id and time are below.
    .step-2 = Until then, do not tell the customer that the address is wrong.
unknown_admin =
    .summary = No code, status or wording here gives a cause.
    .step-1 = Find the queue id or Message-ID in the log and read the remote reply.
    .step-2 = Save the whole bounce with its message/delivery-status part.
    .step-3 = Repeat it by hand: connect to the MX, then EHLO, MAIL and RCPT, and read the answers.

## Codes, as a headline and what they say alone

reply-200 =
    .name = Yes
    .meaning = An old way to say that all went well. The mail standard of today uses 250.
reply-211 =
    .name = Status of the server
    .meaning = The server tells how it is doing, because somebody asked. Nothing is wrong.
reply-214 =
    .name = Help text
    .meaning = The server explains its commands, because somebody asked. Nothing is wrong.
reply-220 =
    .name = The server is ready
    .meaning = The greeting at the start of a connection, or the go-ahead for encryption. Nothing is wrong.
reply-221 =
    .name = Goodbye
    .meaning = The server closes the connection, as it should at the end. Nothing is wrong.
reply-235 =
    .name = The login worked
    .meaning = The user name and password were accepted.
reply-250 =
    .name = Done
    .meaning = The command went well. After the message text, it means that the server has taken the message and looks after it.
reply-251 =
    .name = Taken, and passed on
    .meaning = The mailbox is not on this server. It takes the message and passes it on.
reply-252 =
    .name = Taken, but not checked
    .meaning = The server cannot tell whether the mailbox exists. It takes the message and tries.
reply-253 =
    .name = Waiting mail is being sent
    .meaning = A server asked for the mail that waits for it, and gets it now.
reply-255 =
    .name = No mail reply
    .meaning = Most often the exit code of a program that delivers mail, not the answer of a mail server.
reply-334 =
    .name = Go on with the login
    .meaning = The server waits for the next part of the login, such as the user name or the password.
reply-354 =
    .name = Send the message now
    .meaning = The server waits for the message text. A line with a single dot ends it.
reply-400 =
    .name = Not now
    .meaning = A fault that should pass. The code does not say which. Trying again later may work.
reply-403 =
    .name = The sender is not allowed
    .meaning = With SendGrid, the From address is not confirmed. With Sendmail, encryption was wanted and missing.
reply-412 =
    .name = Come back later
    .meaning = Used by a few servers to make an unknown sender wait, as a spam check.
reply-417 =
    .name = A look-up failed for now
    .meaning = Used by a few servers when the name service (DNS) does not answer.
reply-420 =
    .name = No answer in time
    .meaning = Written by the sending side: the other server could not be reached or was too slow.
reply-421 =
    .name = Not available now
    .meaning = The server closes the connection: it is busy, starting anew, or getting too much mail from this sender. Later it may work.
reply-422 =
    .name = Mailbox full, or another kind of login
    .meaning = The standard names it for logins. In practice it often means that the mailbox is over its limit.
reply-424 =
    .name = The list cannot be opened up
    .meaning = The members of a mailing list could not be found for now.
reply-430 =
    .name = Log in first
    .meaning = Seen from a few servers that want a login before they take mail.
reply-431 =
    .name = Out of space, or too many at once
    .meaning = The server lacks disk or memory, or the message has too many recipients.
reply-432 =
    .name = Another kind of login is needed
    .meaning = The standard uses it at login. Microsoft sends it when a mailbox is too busy.
reply-435 =
    .name = The login cannot be checked now
    .meaning = The server could not check the login for a reason of its own. Try again later.
reply-440 =
    .name = No encryption for now
    .meaning = The secure connection could not be made this time.
reply-441 =
    .name = The other server does not answer
    .meaning = Written by the sending side: no connection could be made. It tries again by itself.
reply-442 =
    .name = The connection broke
    .meaning = Written by the sending side: the line went dead in the middle. It tries again by itself.
reply-446 =
    .name = Too many stops
    .meaning = The message was passed on too often, most likely in circles.
reply-447 =
    .name = Time ran out
    .meaning = The sending server tried for its whole waiting time and could not deliver the message.
reply-449 =
    .name = No way found
    .meaning = The sending server does not know where to send the message.
reply-450 =
    .name = The mailbox is not available now
    .meaning = The mailbox is busy, or the server makes an unknown sender wait. The same message may get in later.
reply-451 =
    .name = A fault in the server
    .meaning = The server stopped because of a problem on its side. It is also used to make unknown senders wait. Later it may work.
reply-452 =
    .name = Out of space, or too many recipients
    .meaning = The server has no room now, or takes fewer recipients at a time. It is about the server, not about one mailbox.
reply-453 =
    .name = No mail, or not now
    .meaning = Said when a server asks for waiting mail and there is none. Some use it for "no mail at the moment".
reply-454 =
    .name = Login or encryption not available now
    .meaning = The secure connection or the login failed for now. Postfix also uses it when it will not pass mail on.
reply-455 =
    .name = An option cannot be used now
    .meaning = The server knows an option in the command, but cannot do it now.
reply-456 =
    .name = Try it another way
    .meaning = A proposal that never became a standard: send it over IPv4. One server uses it for "address not available now".
reply-458 =
    .name = The waiting mail cannot be sent
    .meaning = A server asked for the mail that waits for it, and the hand-over could not start.
reply-459 =
    .name = This server may not ask for mail
    .meaning = A server asked for waiting mail that is not meant for it.
reply-471 =
    .name = Stopped on the sender’s side
    .meaning = Most often the sender’s own virus scanner, firewall or mail server stopped it.
reply-498 =
    .name = No mail server found
    .meaning = Written by a sending service: the domain after the @ names no mail server.
reply-499 =
    .name = No connection
    .meaning = Written by a sending service: the mail servers of the domain could not be reached.
reply-500 =
    .name = Command not understood
    .meaning = The server does not know the command, or the line was too long. The two programs do not fit together.
reply-501 =
    .name = Something in the command is wrong
    .meaning = The server knows the command, but not what came with it: an address, a name or an option is badly written.
reply-502 =
    .name = Command not offered
    .meaning = The server knows the command and has not switched it on.
reply-503 =
    .name = Wrong order
    .meaning = A command came at the wrong moment, for example the message before a recipient was accepted. A missing login can cause it.
reply-504 =
    .name = Option not offered
    .meaning = The command is known, this form of it is not. It is often a kind of login that the server does not have.
reply-505 =
    .name = Log in first, or account stopped
    .meaning = Some hosts send it when a login is missing, or when the account may not send.
reply-510 =
    .name = Bad address
    .meaning = Not in the standard. It says that the address of the recipient is wrong.
reply-511 =
    .name = No such mailbox
    .meaning = Not in the standard. It says that the address does not exist.
reply-512 =
    .name = No such domain
    .meaning = Not in the standard. It says that the part after the @ was not found.
reply-513 =
    .name = Address refused
    .meaning = Not in the standard. The address is badly written, or the server wants a login first.
reply-515 =
    .name = Mailbox address refused
    .meaning = Not in the standard. It says that the address of the recipient is wrong.
reply-517 =
    .name = Sender refused
    .meaning = Not in the standard. The server does not accept the sender’s address or domain.
reply-520 =
    .name = A draft that was never used
    .meaning = It comes from a proposal for a faster start of mail sessions.
reply-521 =
    .name = No mail taken here
    .meaning = This machine takes no mail at all. Some servers send it to senders that they block.
reply-522 =
    .name = The mailbox is full
    .meaning = The status 5.2.2 without its dots. The mailbox is over its limit.
reply-523 =
    .name = Encryption needed
    .meaning = The login or the message must go over a secure connection. One server uses it for "too long".
reply-524 =
    .name = Login only over encryption
    .meaning = The login must go over a secure connection. OpenSMTPD uses it for a list that cannot be opened up.
reply-525 =
    .name = Account switched off
    .meaning = The login was right, but the account is closed.
reply-530 =
    .name = Log in first
    .meaning = The server takes the message only after a login, or after the connection has been made secure.
reply-531 =
    .name = Too many recipients, or mailbox full
    .meaning = Not in the standard. Servers use it for both.
reply-533 =
    .name = Not allowed
    .meaning = Named beside status 5.7.1. Exim uses it for addresses with letters that the other side cannot take.
reply-534 =
    .name = The login is too weak
    .meaning = The server wants a stronger kind of login. Google asks for an app password or a login by browser.
reply-535 =
    .name = The login was refused
    .meaning = User name, password or kind of login was not accepted.
reply-538 =
    .name = Login only over encryption
    .meaning = The password would travel in the open. Switch the secure connection on.
reply-540 =
    .name = Mailbox closed, or no encryption
    .meaning = Not in the standard. Rambler means a closed mailbox, Courier a missing secure connection.
reply-541 =
    .name = Refused by a rule
    .meaning = Not in the standard. A filter of the recipient’s company refused the message.
reply-542 =
    .name = Recipient refused
    .meaning = Not in the standard. The address of the recipient is not accepted.
reply-546 =
    .name = The message went in circles
    .meaning = Not in the standard, but common: the message was passed on too often.
reply-550 =
    .name = Refused: a wrong address or a rule
    .meaning = The server will not take the message. Most often the address does not exist. A spam filter or another rule can be the reason too.
reply-551 =
    .name = The mailbox is elsewhere
    .meaning = The recipient is not on this server, and it passes nothing on. The reply may name the new address. Some mean a missing login.
reply-552 =
    .name = Too full or too large
    .meaning = A limit was reached. Either the mailbox is full, or the message is too large.
reply-553 =
    .name = Address not allowed
    .meaning = The server does not accept an address: badly written, not allowed as a sender, or not its own to pass on.
reply-554 =
    .name = Refused
    .meaning = The server refused the message or the connection, often because of spam filters or a bad name of the sender. The code gives no reason.
reply-555 =
    .name = Option not known
    .meaning = The sending program used an option that the server does not know.
reply-556 =
    .name = The domain takes no mail
    .meaning = The owner of the domain has said that it takes no mail.
reply-557 =
    .name = A draft that was never used
    .meaning = It comes from a proposal to ask servers about addresses.
reply-560 =
    .name = Content refused
    .meaning = Not in the standard. Something in the message was refused.
reply-571 =
    .name = Refused by a filter or rule
    .meaning = The status 5.7.1 without its dots. The sender or the message was refused.
reply-572 =
    .name = Refused by a rule
    .meaning = Not in the standard. A rule of the server refused the message.
reply-573 =
    .name = Log in first
    .meaning = The status 5.7.3 without its dots. The server wants a login.
reply-577 =
    .name = Not passed on
    .meaning = Not in the standard. The server will not pass the message on for this sender.
reply-585 =
    .name = Recipient refused
    .meaning = Not in the standard. The server looked the address up and did not find it.
reply-591 =
    .name = Sender on a block list
    .meaning = Not in the standard. The sending server is on a list of spam sources.

# Enhanced status codes; the first number is told apart by the digits below.

status-x-0-0 =
    .name = No reason given
    .meaning = Only the first number says something: 2 is a success, 4 passes, 5 stays.
status-x-0-350 =
    .name = Refused, wrapped by Microsoft 365
    .meaning = Another server refused the message. Microsoft passes its words on.
status-x-1-0 =
    .name = Something about an address
    .meaning = With a 2 in front, the address is fine. With 4 or 5, sender or recipient is not accepted, and the status does not say why.
status-x-1-1 =
    .name = No such mailbox
    .meaning = The part before the @ does not exist at this domain.
status-x-1-2 =
    .name = No such domain
    .meaning = The part after the @ does not exist, or takes no mail.
status-x-1-3 =
    .name = Address badly written
    .meaning = The recipient’s address does not have the form of an address.
status-x-1-4 =
    .name = Address not clear
    .meaning = The address fits more than one mailbox.
status-x-1-5 =
    .name = Address accepted
    .meaning = The recipient’s address is right.
status-x-1-6 =
    .name = The mailbox has moved
    .meaning = The address was right once. It takes no mail now, and nothing is passed on.
status-x-1-7 =
    .name = Sender address badly written
    .meaning = The From address does not have the form of an address.
status-x-1-8 =
    .name = Sender’s domain not found
    .meaning = The domain of the sender is unknown. Microsoft 365 means: this account is blocked from sending.
status-x-1-9 =
    .name = Passed on, no more news
    .meaning = The message went on to a server that sends no reports.
status-x-1-10 =
    .name = The domain takes no mail
    .meaning = The domain says that it takes no mail. Exchange means: no such recipient.
status-x-1-11 =
    .name = Recipient not found
    .meaning = Microsoft 365 could not find the address, or found it twice.
status-x-1-20 =
    .name = Several From addresses
    .meaning = The message names several authors, and no single sender.
status-x-1-90 =
    .name = Daily limit reached
    .meaning = The account has written to as many people as it may in one day.
status-x-1-351 =
    .name = No such mailbox, says the other side
    .meaning = The other server told Microsoft 365 that the mailbox does not exist.
status-x-2-0 =
    .name = Something about the mailbox
    .meaning = With a 2 in front, all is well with the mailbox. With 4 or 5, it exists but cannot take the message. The status does not say why.
status-x-2-1 =
    .name = The mailbox is closed
    .meaning = The mailbox exists, but takes no mail, for a while or for good.
status-x-2-2 =
    .name = The mailbox is full
    .meaning = The mailbox has no room left. Its owner has to make some.
status-x-2-3 =
    .name = Too large for this mailbox
    .meaning = The message is larger than this mailbox allows.
status-x-2-4 =
    .name = The list cannot be opened up
    .meaning = The members of a mailing list could not be found.
status-x-2-14 =
    .name = Wrong forwarding address
    .meaning = The mailbox passes mail on to an address that does not work.
status-x-2-20 =
    .name = Limit of this mailbox
    .meaning = The mailbox takes only so much mail from outside.
status-x-2-121 =
    .name = Too much from one sender
    .meaning = One sender has written too much to this person within an hour.
status-x-2-122 =
    .name = Too much for one mailbox
    .meaning = The person gets more mail within an hour than is allowed.
status-x-3-0 =
    .name = Something about the server
    .meaning = With a 2 in front, all is well with the server. With 4 or 5, it had a problem and does not say which.
status-x-3-1 =
    .name = The server is full
    .meaning = The whole mail server is out of space, not one mailbox.
status-x-3-2 =
    .name = The server takes no mail now
    .meaning = It is busy, closed for work, or never takes mail.
status-x-3-3 =
    .name = A feature is missing
    .meaning = The server cannot do what the message needs.
status-x-3-4 =
    .name = The message is too large
    .meaning = It is larger than the server allows.
status-x-3-5 =
    .name = The server is set up wrongly
    .meaning = A setting on the receiving side stops the mail, such as one that points back to itself.
status-x-3-6 =
    .name = Accepted with another priority
    .meaning = The server took the message and changed its priority.
status-x-3-190 =
    .name = No archive for these copies
    .meaning = Copies for an archive are not allowed in this place.
status-x-4-0 =
    .name = Something about the network
    .meaning = There was trouble on the way. The status does not say which.
status-x-4-1 =
    .name = No answer
    .meaning = The other server did not answer. Microsoft 365 says 5.4.1 when it does not know the recipient.
status-x-4-2 =
    .name = The connection broke
    .meaning = The servers were connected, and the line went dead.
status-x-4-3 =
    .name = A look-up failed
    .meaning = The name service (DNS) or a directory did not answer.
status-x-4-4 =
    .name = No way found
    .meaning = No server was found for this domain.
status-x-4-5 =
    .name = Too busy
    .meaning = The mail system is overloaded. Gmail says it too when your sending limit is used up.
status-x-4-6 =
    .name = The message went in circles
    .meaning = Servers passed the message on to each other without end.
status-x-4-7 =
    .name = Time ran out
    .meaning = The message waited too long and was given up.
status-x-4-8 =
    .name = Server not on the domain’s list
    .meaning = The server found does not match the safety rules of the domain (MTA-STS).
status-x-4-11 =
    .name = Too many messages from rules
    .meaning = Rules made messages that made more messages.
status-x-4-12 =
    .name = The message went in circles
    .meaning = The message was forwarded too often inside Exchange.
status-x-4-14 =
    .name = The message went in circles
    .meaning = The message was passed on too often inside Microsoft 365.
status-x-4-24 =
    .name = No safe copy could be made
    .meaning = The server could not store a second copy for lack of room. It tries again.
status-x-4-25 =
    .name = No safe copy could be made
    .meaning = No second server was there to keep a copy. It tries again.
status-x-4-28 =
    .name = No safe copy could be made
    .meaning = Storing a second copy was stopped. It tries again.
status-x-4-300 =
    .name = Time ran out
    .meaning = Microsoft 365 tried for its whole waiting time and gave up.
status-x-4-310 =
    .name = No such domain
    .meaning = The part after the @ does not exist in DNS.
status-x-4-312 =
    .name = A look-up failed
    .meaning = The DNS of the recipient’s domain gave no useful answer.
status-x-4-316 =
    .name = Connection refused
    .meaning = The recipient’s server does not let the sender in on the mail port.
status-x-4-317 =
    .name = No secure connection
    .meaning = Encryption was needed, and the other server did not offer it or failed at it.
status-x-4-318 =
    .name = The connection was cut
    .meaning = The other server hung up in the middle.
status-x-5-0 =
    .name = Something in the talk of the servers
    .meaning = With a 2 in front, the command went well. With 4 or 5, the servers did not understand each other. Outlook.com says 5.5.0 when a mailbox does not exist.
status-x-5-1 =
    .name = Command not expected
    .meaning = The command came at the wrong moment or is not known.
status-x-5-2 =
    .name = Command not readable
    .meaning = The command was badly written.
status-x-5-3 =
    .name = Too many recipients
    .meaning = The message has more recipients than one delivery may have.
status-x-5-4 =
    .name = Wrong option
    .meaning = Something that came with the command is not allowed or not known.
status-x-5-5 =
    .name = Versions do not fit
    .meaning = The two servers speak different versions.
status-x-5-6 =
    .name = Login line too long
    .meaning = The server cannot read such a long login.
status-x-6-0 =
    .name = Something about the content
    .meaning = With a 2 in front, the message was taken. With 4 or 5, its content cannot be delivered, and the status does not say why.
status-x-6-1 =
    .name = This kind of content is not taken
    .meaning = The other side cannot take this type of content or file.
status-x-6-2 =
    .name = It would have to be changed
    .meaning = The message would have to be converted, and that is forbidden.
status-x-6-3 =
    .name = It cannot be changed
    .meaning = The message would have to be converted, and this server cannot.
status-x-6-4 =
    .name = Delivered with changes
    .meaning = The message was converted and something got lost.
status-x-6-5 =
    .name = The change failed
    .meaning = Converting the message did not work.
status-x-6-6 =
    .name = Content not found
    .meaning = Part of the message was to be fetched from elsewhere, and was not there.
status-x-6-7 =
    .name = Address with special letters
    .meaning = The address has letters that this server cannot take.
status-x-6-8 =
    .name = Answer with special letters
    .meaning = The answer has letters that the sending program cannot read.
status-x-6-9 =
    .name = Header with special letters
    .meaning = The message uses letters in its header that the next server cannot take.
status-x-6-10 =
    .name = Not in use
    .meaning = A double of another status, registered by mistake.
status-x-6-11 =
    .name = Wrong line ends
    .meaning = The lines of the message end in a way that the next server does not take.
status-x-7-0 =
    .name = Something about security
    .meaning = With a 2 in front, a login or a check went well. With 4 or 5, a security rule said no and does not say which.
status-x-7-1 =
    .name = Not allowed
    .meaning = A rule or filter refused the sender or the message. It is used for almost any refusal.
status-x-7-2 =
    .name = Not allowed to write to this list
    .meaning = Only certain people may write to this mailing list.
status-x-7-3 =
    .name = Security does not fit
    .meaning = Secure content could not be converted. Exchange means that a login is missing.
status-x-7-4 =
    .name = Security feature missing
    .meaning = The server does not have the kind of login or security that was asked for.
status-x-7-5 =
    .name = Encryption failed
    .meaning = A key or certificate was missing, wrong or not trusted.
status-x-7-6 =
    .name = Encryption method not known
    .meaning = The server does not know the kind of encryption.
status-x-7-7 =
    .name = The message was changed
    .meaning = The message does not match its seal: it was changed or damaged.
status-x-7-8 =
    .name = The login was refused
    .meaning = The user name or password is not accepted.
status-x-7-9 =
    .name = The login is too weak
    .meaning = A stronger kind of login is wanted. Yahoo says it when the sender could not be proven.
status-x-7-10 =
    .name = Encryption needed
    .meaning = The message or login must go over a secure connection.
status-x-7-11 =
    .name = Login only over encryption
    .meaning = This kind of login needs a secure connection.
status-x-7-12 =
    .name = Log in another way once
    .meaning = The server needs one login of another kind. Exchange means: outside senders are not let in.
status-x-7-13 =
    .name = Account switched off
    .meaning = The login was right, but the account is closed.
status-x-7-14 =
    .name = No trust between servers
    .meaning = The server is not trusted for this. Google wants a login by browser first.
status-x-7-15 =
    .name = Priority too low
    .meaning = Only more urgent mail is taken at the moment.
status-x-7-16 =
    .name = Too large for its priority
    .meaning = A message of this priority may not be so large.
status-x-7-17 =
    .name = The mailbox has a new owner
    .meaning = Another person has this address now.
status-x-7-18 =
    .name = The domain has a new owner
    .meaning = Another owner has this domain now.
status-x-7-19 =
    .name = Owner not checked
    .meaning = The server could not tell whether the owner is still the same.
status-x-7-20 =
    .name = No valid signature
    .meaning = No DKIM signature passed the check.
status-x-7-21 =
    .name = Signature not good enough
    .meaning = A DKIM signature passed, but not one that this server accepts.
status-x-7-22 =
    .name = Signature of another domain
    .meaning = The DKIM signature does not belong to the domain in From.
status-x-7-23 =
    .name = Server not on the domain’s list
    .meaning = SPF says that this server may not send for the domain.
status-x-7-24 =
    .name = The domain’s list is broken
    .meaning = SPF could not be checked: its record has a mistake, or DNS failed.
status-x-7-25 =
    .name = The sending server has no proper name
    .meaning = Its reverse DNS is missing or does not match.
status-x-7-26 =
    .name = The sender could not be proven
    .meaning = The checks that prove a sender failed, such as SPF and DKIM.
status-x-7-27 =
    .name = The sender’s domain takes no mail
    .meaning = No answer could reach the sender. Gmail means that SPF did not pass.
status-x-7-28 =
    .name = Too much mail at once
    .meaning = A flood of similar messages was seen.
status-x-7-29 =
    .name = The forwarding seal is broken
    .meaning = The ARC check failed. Gmail means that the message came without encryption.
status-x-7-30 =
    .name = Forced encryption is not offered
    .meaning = The next server cannot promise encryption (REQUIRETLS). Gmail means that DKIM did not pass.
status-x-7-32 =
    .name = From does not match
    .meaning = Neither SPF nor DKIM belongs to the domain in From.
status-x-7-40 =
    .name = No DMARC record
    .meaning = The sending domain has no DMARC record.
status-x-7-51 =
    .name = Not from an allowed server
    .meaning = The company takes mail only from certain servers or certificates.
status-x-7-57 =
    .name = Log in first
    .meaning = The device or program must log in to Microsoft 365 before it sends.
status-x-7-60 =
    .name = This From address may not be used
    .meaning = The account is not allowed to send as that address.
status-x-7-64 =
    .name = Not passed on
    .meaning = Microsoft 365 does not know the server as one of the company’s own.
status-x-7-105 =
    .name = Sender refused by a gateway
    .meaning = A mail gateway has the sender or its server on a list.
status-x-7-124 =
    .name = Not an allowed sender of the group
    .meaning = The group takes mail only from senders on its list.
status-x-7-129 =
    .name = Not an allowed sender
    .meaning = The recipient takes mail only from certain senders.
status-x-7-133 =
    .name = Group for insiders only
    .meaning = The group takes no mail from outside.
status-x-7-134 =
    .name = Mailbox for insiders only
    .meaning = The mailbox takes no mail from outside.
status-x-7-135 =
    .name = Folder for insiders only
    .meaning = The public folder takes no mail from outside.
status-x-7-136 =
    .name = Contact for insiders only
    .meaning = This recipient takes no mail from outside.
status-x-7-139 =
    .name = This kind of login is switched off
    .meaning = Microsoft no longer takes the plain password here, or a rule blocks it.
status-x-7-232 =
    .name = Company over its limit
    .meaning = The company has sent to as many outside people as it may today.
status-x-7-233 =
    .name = Trial company over its limit
    .meaning = A trial company has sent to as many outside people as it may today.
status-x-7-321 =
    .name = No encryption offered
    .meaning = The other server must offer encryption, and did not.
status-x-7-322 =
    .name = Certificate expired
    .meaning = The certificate of the other server is too old.
status-x-7-323 =
    .name = Wrong TLSA record
    .meaning = The DANE record of the domain does not match its certificate.
status-x-7-324 =
    .name = DNSSEC is broken
    .meaning = The domain’s DNS could not be proven to be real.
status-x-7-325 =
    .name = Certificate for another name
    .meaning = The certificate does not name the server it is used on.
status-x-7-500 =
    .name = Slowed down
    .meaning = Microsoft 365 makes this server wait until it knows it better.
status-x-7-501 =
    .name = Sender blocked for spam
    .meaning = The account sent what looks like spam and was stopped.
status-x-7-502 =
    .name = Sender blocked
    .meaning = The account may not send any more.
status-x-7-503 =
    .name = Sender blocked
    .meaning = The account may not send any more.
status-x-7-504 =
    .name = Recipient refused
    .meaning = The recipient’s address is not accepted.
status-x-7-505 =
    .name = Recipient blocked
    .meaning = This recipient may not get mail.
status-x-7-506 =
    .name = Wrong greeting name
    .meaning = The sending server used the name of the receiver as its own.
status-x-7-507 =
    .name = Server blocked by the recipient
    .meaning = The recipient’s company has blocked the sending server.
status-x-7-508 =
    .name = Too much over IPv6
    .meaning = Too much mail came from this range of addresses.
status-x-7-509 =
    .name = The sender could not be proven
    .meaning = DMARC failed, and the domain asks to refuse such mail.
status-x-7-510 =
    .name = No mail over IPv6
    .meaning = The recipient’s domain takes mail over IPv4 only.
status-x-7-511 =
    .name = Server banned by Microsoft
    .meaning = The sending server is on Microsoft’s list. The owner can ask to be taken off.
status-x-7-512 =
    .name = From address missing or unreadable
    .meaning = The message needs one readable address in From.
status-x-7-513 =
    .name = Server blocked by the recipient
    .meaning = The recipient’s company has the sending server on its own list.
status-x-7-515 =
    .name = Proof of sender not good enough
    .meaning = Outlook.com wants SPF, DKIM and DMARC from those who send much mail.
status-x-7-520 =
    .name = Forwarding to outside not allowed
    .meaning = The company does not let mail be forwarded by itself to outside.
status-x-7-606 =
    .name = Server banned by Microsoft
    .meaning = The sending server is on Microsoft’s list. The owner can have it taken off at sender.office.com.
status-x-7-650 =
    .name = Slowed down for its name
    .meaning = Outlook.com limits this server because of mail it sent before.
status-x-7-651 =
    .name = Slowed down for its name
    .meaning = Outlook.com limits this server because of mail it sent before.
status-x-7-652 =
    .name = Too many connections
    .meaning = The server opened more connections to Outlook.com than it may.
status-x-7-700 =
    .name = Company stopped from sending
    .meaning = Microsoft has stopped the sender’s company. As 4.7.700: a filter is busy, try later.
status-x-7-705 =
    .name = Company over its limit
    .meaning = Microsoft has stopped the sender’s company because of spam or too much mail.
status-x-7-708 =
    .name = No mail from this address
    .meaning = Microsoft does not take mail from this server, often because the company is new.
status-x-7-750 =
    .name = Domain not registered
    .meaning = The sender’s company sends from domains that it has not registered with Microsoft.
status-x-7-850 =
    .name = Held back while checked
    .meaning = Microsoft looks into this server and takes no mail from it for now.
status-x-7-900 =
    .name = A rule of the company
    .meaning = The company’s own mail rule refused the message.

# The digits of a code that stands in no table.

digit-1 =
    .meaning = Not used in mail. It once meant: heard, but not done yet.
digit-2 =
    .meaning = Yes: it worked.
digit-3 =
    .meaning = Good so far: the server waits for more.
digit-4 =
    .meaning = Not now: the trouble may pass, and the same message may get through later.
digit-5 =
    .meaning = No: the same message will not get through until something is changed.
second-digit-0 =
    .meaning = It is about the form of the command.
second-digit-1 =
    .meaning = It is information that somebody asked for.
second-digit-2 =
    .meaning = It is about the connection.
second-digit-3 =
    .meaning = The standard leaves it open. In practice it is about login and encryption.
second-digit-4 =
    .meaning = The standard leaves it open. What it means is up to the server.
second-digit-5 =
    .meaning = It is about the mail system: a mailbox, a message or a rule.

## Warnings about an answer

warning_code-contradicts-text =
    .message = The code and the words do not fit together. The words were taken as right.
warning_client-explanation-overridden =
    .message = The mail program gave its own reason, and the server’s words say another. The server’s words count.
warning_truncated =
    .message = The text breaks off. The rest may say more.
warning_too-long =
    .message = The text was too long. Only its beginning was read.
warning_limit-reached =
    .message = There was more than is shown here: a limit was reached.
warning_backscatter =
    .message = You may not have sent this message: somebody seems to have used your address. Your password need not be changed for that.
warning_mixed-languages =
    .message = The text is in more than one language, so parts of it may say the same thing twice.
warning_decoding-damaged =
    .message = Some letters are damaged. They were read as well as they could be.
warning_no-reason-given =
    .message = The server gave no reason. Only its code was there to go by.
warning_outlook-file =
    .message = Outlook files (MSG) cannot be read here: save the message as EML or as text, or copy its words.

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

# A code that no table has; the meaning of its digits follows.
certainty_unlisted =
    .headline = This code stands in no list
    .message = No standard has this code, but its digits tell something.

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


## Words of the element <plain-bounce>

# What became of the message: stands beside an icon, above the headline.
ui_outcome =
    .failed = Not delivered
    .for-now = Not accepted for now
    .delayed = Not delivered yet
    .delivered = Delivered
    .relayed = Passed on
    .in-progress = In progress
    .reported = For your information
    .unknown = Outcome not known
    .nothing = Not recognised

# Shown instead of an answer.
ui_nothing =
    .headline = Nothing here tells of mail delivery
    .summary = Paste the server’s answer itself: the lines with three digits, the text of the bounce, or the whole mail that came back.

# Whose turn it is: the label, and the answers to the sender.
ui_turn =
    .label = Whose turn
    .sender = Yours
    .sender-admin = Your mail administrator’s
    .recipient = The recipient’s
    .recipient-admin = The other side’s administrator’s
    .nobody = Nobody’s: nothing for you to do
    .unknown = The text does not tell

# The same answers to a help desk or an administrator.
ui_turn-other =
    .sender = The sender’s
    .sender-admin = The sending side’s administrator’s
    .recipient = The recipient’s
    .recipient-admin = The receiving side’s administrator’s
    .nobody = Nobody’s: nothing to do
    .unknown = The text does not tell

# Whether delivery is tried again: the label and the answers.
ui_again =
    .label = Tried again
    .server = Yes, by the mail server
    .sender = Only if it is sent again
    .nobody = No
    .unknown = Not known

# How sure the answer is: the label and the answers, then what it was read from.
ui_sure =
    .label = How sure
    .high = Sure
    .medium = Fairly sure
    .low = Not sure
ui_basis =
    .provider = Read from wording that only this provider uses.
    .text = Read from the server’s own words.
    .enhanced-status = Read from the status code: the words say less.
    .reply-code = Read from the reply code alone: the words say nothing more.
    .none = Nothing in the text gives a reason.

# What the text that was read is.
ui_kind =
    .reply = Read as a mail server’s reply.
    .code = Read as a bare code.
    .transcript = Read as the record of a session between mail servers.
    .log = Read as lines of a mail server’s log.
    .error = Read as an error message of a mail program.
    .notice = Read as the text of a bounce, a notice that mail was not delivered.
    .message = Read as a whole mail.

# The four stations of the message, small under their pictures: to the sender, and to the other readers.
ui_station =
    .you = You
    .our-server = Your server
    .their-server = Their server
    .mailbox = Mailbox
    .sender = Sender
    .sending-server = Sending server
    .receiving-server = Receiving server

# What became of the message at a station: one or two words below its name.
ui_state =
    .sent = sent
    .took-it = took it
    .arrived = arrived
    .stopped = stopped here
    .held = held here
    .not-yet = not yet
    .not-reached = not reached
    .unknown = not known

# Where it stopped for good, and where it got no further for now.
ui_stopped =
    .sending-server = The message stopped at the sending mail server.
    .between = The message did not get from the sending mail server to the recipient’s.
    .receiving-server = The message stopped at the recipient’s mail server.
    .mailbox = The message stopped at the mailbox.
ui_held =
    .sending-server = For now, the message has not left the sending mail server.
    .between = For now, the message has not got from the sending mail server to the recipient’s.
    .receiving-server = For now, the message has not got past the recipient’s mail server.
    .mailbox = For now, the message has not got into the mailbox.
ui_way =
    .arrived = The message came through.
    .passed-on = The message was passed on. What came after is not reported.
    .talking = The servers are still talking; nothing is decided yet.
    .unknown = The text does not tell where the message stopped.

# Titles of the parts.
ui_part =
    .steps = What to do
    .alternatives = It could also be
    .why = Why we think so
    .words = The server’s own words
    .note = Note for the administrator
    .details = Technical details
    .original = The message it is about
    .recipients = Recipients
    .results = Results at a glance
    .source = The text with the deciding words marked

# Said before a remark.
ui_remark =
    .message = Note

# What a marked piece of the text tells: names in a small legend.
ui_mark =
    .code = reply code
    .enhanced-status = status code
    .cause = reason
    .provider = provider
    .recipient = recipient
    .retry = time to try again
ui_lines =
    .left-out = { $count ->
            [one] … { $count } line left out …
           *[other] … { $count } lines left out …
        }
    .only-deciding = Only the words that decided are shown while addresses are masked.

# Buttons. “Mask” is a switch: addresses, hosts and ids give way to placeholders.
ui_button =
    .copy = Copy as text
    .copy-note = Copy the note
    .mask = Mask addresses
    .more = { $count ->
            [one] Show { $count } more
           *[other] Show { $count } more
        }
    .opens = opens in a new tab

# Several recipients or results.
ui_recipients =
    .message = { $count ->
            [one] { $count } recipient
           *[other] { $count } recipients
        }
ui_results =
    .message = { $count ->
            [one] { $count } result
           *[other] { $count } results
        }
ui_and-more =
    .message = { $count ->
            [one] and { $count } more
           *[other] and { $count } more
        }

# Said aloud, and shown for some seconds, after a button was pressed.
ui_done =
    .copied = The answer is copied.
    .note-copied = The note for the administrator is copied.
    .not-copied = The browser did not allow copying. Select the text and copy it by hand.
    .masked = Addresses are masked.
    .shown = Addresses are shown.

# A label with its value: “Whose turn: Yours”.
ui_line =
    .message = { $title }: { $first }

# Labels of the facts. “Answer to” has a command as its value, such as RCPT.
ui_fact =
    .recipient = Recipient
    .remote = Refusing server
    .reporter = Reporting server
    .code = Reply code
    .enhanced = Status code
    .cause = Cause
    .lasting = Lasting
    .command = Answer to
    .provider = Provider
    .blocklist = Block list
    .wait = Wait
    .until = Tried until
    .deferrals = Earlier attempts
    .rule = Rule
    .subject = Subject
    .from = From
    .date = Date
    .message-id = Message-ID

# Whether the same message can succeed later: the values of “Lasting”.
ui_lasting =
    .permanent = permanent
    .temporary = temporary
    .success = success
    .unknown = not known

## Words of the site around the element
# These may be left out: the site then says them in English.

site_page =
    .title = plainbounce: what the mail server meant
    .headline = What did the mail server mean?
    .intro = Your mail came back, or a server answered in code. Paste it here and read what happened, whose turn it is and what to do.
    .skip = Skip to the paste box
    .foot = plainbounce reads what mail servers say. It makes no request but for its own files, keeps nothing and counts nobody.

# The pages of the site.
site_nav =
    .label = Pages
    .one = One message
    .many = Many at once
    .reference = Reference
    .embed = For your own site

# The box to paste into, and the buttons below it.
site_box =
    .label = What the server said
    .help = A code, an error, a log line, the text of a bounce or a whole mail. You can also drop a file here.
    .open = Open a file
    .clear = Clear
    .cleared = Cleared.
    .picker = File to read
    .private = Nothing leaves this page. Your text is read in this browser and is not sent or stored.

# About a file or a long text. $title is its name, $limit a size.
site_file =
    .pasted = Pasted text, { $limit }: too long to show here
    .opened = { $title }, { $limit }
    .too-long = { $title }, { $limit }: too long to show here
    .cut = The first { $limit } are read.
    .unreadable = { $title } could not be read. It may be a folder, or it was moved.
    .many = That is more than one message: read it under “Many at once”.

# Buttons that put an example into the box.
site_example =
    .label = Or try an example
    .gmail-authentication = Gmail refusal
    .greylisting = Greylisting
    .mailbox-full = Mailbox full
    .postfix-bounce = Bounce text
    .swaks = Session record
    .postfix-log = Log line
    .microsoft-notice = Microsoft 365 notice
    .delivery-report = Whole bounce mail
    .nodemailer = Program error
    .bare-code = Bare code
    .login-failed = Login refused

# For whom the answer is written, and in which language.
site_reader =
    .label = Written for
    .sender = Sender
    .helpdesk = Help desk
    .admin = Administrator
    .language = Language

# The place of the answer, before there is one.
site_answer =
    .label = What it means
    .welcome = Your answer appears here as you type
    .through = Did the message get through?
    .turn = Whose turn is it?
    .again = Will it be tried again?
    .do = What can you do now?
    .loading = Getting ready…

# A link that carries the text behind its # sign.
site_share =
    .button = Share a link
    .label = A link to this answer
    .help = The text stands in the link itself, behind the # sign. No server gets to see it, but everybody who has the link can read it.
    .mask = Mask addresses, hosts and ids
    .preview = This is what the link holds
    .copy = Copy the link
    .copied = The link is copied.
    .too-long = This text is too long for a link. Share its deciding lines instead.
    .close = Close
    .print = Print

# What the page has asked of the network.
site_network =
    .none = This page has made no request since it was ready.
    .some = Requests since the page was ready: { $count }
    .offline = Ready to work without a connection.
    .away = You are offline. Everything here still works.

# Many messages at once.
site_many =
    .headline = What went wrong, and how often?
    .intro = Open a folder of bounces, a mailbox file or a log. It is read here, in this browser, and sorted by cause, provider and domain.
    .files = Open files
    .folder = Open a folder
    .drop = Or drop files here: .eml, .mbox, .log, .txt, .json, .csv
    .reading = Reading { $title }
    .progress = { $first } of { $second }
    .cancel = Cancel
    .cancelled = Cancelled. What was read so far is shown.
    .done = Everything is read.
    .results = Results: { $count }
    .silent = Parts that tell nothing of delivery: { $count }
    .most = The list shows the first { $count }. The sums count all.
    .most-saved = A saved file holds the first { $count }.
    .by-cause = By cause
    .by-provider = By provider
    .by-domain = By domain of the recipient
    .cause = Cause
    .provider = Provider
    .domain = Domain
    .recipient = Recipient
    .outcome = Outcome
    .count = Count
    .share = Share
    .filter = Filter
    .all = All
    .none = Nothing matches the filter.
    .no-provider = Not known
    .others = All others
    .list = The results one by one
    .explain = What it means
    .csv = Save as CSV
    .json = Save as JSON
    .mask = Mask addresses in the files

# The reference.
site_reference =
    .headline = Every code and what it means
    .intro = Reply codes, status codes and the causes behind them. Each has an address of its own, so you can link to it.
    .find = Find a code or a word
    .entries = Entries: { $count }
    .some = { $first } of { $second } entries
    .none = Nothing found for “{ $title }”
    .reply-codes = Reply codes
    .status-codes = Status codes
    .causes = Causes
    .first-digit = First digit
    .second-digit = Second digit
    .providers = Providers
    .tokens = Providers’ own codes
    .classes = X stands for the first digit: 2 is success, 4 means later perhaps, 5 means no.
    .standard = Standard
    .not-standard = Not in the standard
    .registered = Registered
    .not-registered = Not registered
    .after = after { $title }
    .code = Code
    .status = Status
    .cause = Cause
    .meaning = Meaning
