# unfinished
#
# English. What each message is for is said in ../README.md, "Messages".

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
    .headline = The answer can mean two things
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

## Causes

mailbox-unknown =
    .headline = This address does not exist{ $provider ->
        [none] {""}
       *[known] { " at " }{ $provider }
    }
    .summary = { $recipient ->
        [none] The receiving server has no mailbox of this name, so your message was not delivered.
       *[known] The receiving server has no mailbox called { $recipient }, so your message was not delivered.
    }
    .step-1 = Check the address letter by letter: dots, digits, and the part after @.
    .step-2 = Ask the person for their current address another way.
    .avoid = Do not send it again to the same address: the answer will be the same.
