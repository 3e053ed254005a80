//! Whole explanations, word for word. The expected texts stand in `tests/explanations/`; after a change of words,
//! `UPDATE_EXPLANATIONS=1 cargo test --test explain` writes them anew, and the difference is read before it is committed.

#[path = "common/written.rs"]
mod written;

use plainbounce::{Audience, Explanation, Options, Pack, PackError, Permanence, Who, decode, reference};
use written::assert_written;

const READERS: [(&str, Audience); 3] =
    [("sender", Audience::Sender), ("helpdesk", Audience::Helpdesk), ("admin", Audience::Admin)];

/// An explanation as a page of text.
fn page(explanation: &Explanation) -> String {
    let Explanation { headline, summary, steps, avoid, retry, for_admin, links } = explanation;
    let mut lines = vec![headline.clone(), format!("    {summary}")];
    lines.extend(steps.iter().enumerate().map(|(at, step)| format!("    {}. {step}", at + 1)));
    lines.extend(avoid.iter().map(|avoid| format!("    Not: {avoid}")));
    lines.push(format!("    Again: {retry}"));
    lines.extend(for_admin.lines().map(|line| format!("    | {line}")));
    lines.extend(links.iter().map(|link| format!("    {} <{}>", link.title, link.url)));
    lines.join("\n") + "\n"
}

#[test]
fn replies_are_explained_word_for_word() {
    let replies = [
        "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's \
         email address for typos or unnecessary spaces. 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser \
         x1-20020a05640200001si123456edd.1 - gsmtp",
        "550 5.1.1 <jan.novak@example.com>: Recipient address rejected: User unknown in local recipient table",
        "452 4.2.2 <jan.novak@example.com>: Mailbox full",
        "552 5.3.4 Message size exceeds fixed limit of 26214400 bytes",
        "451 4.7.1 <jan.novak@example.com>: Greylisting in action, please come back in 00:04:59",
        "550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to \
         authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [example.com] with ip: \
         [192.0.2.7] = did not pass x1-20020a05640200001si123456edd.1 - gsmtp",
        "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; \
         https://www.spamhaus.org/query/ip/192.0.2.7",
        "535 5.7.8 Username and Password not accepted",
        "250 2.0.0 Ok: queued as 4F1A2B3C4D5",
        "554 Transaction failed",
        "550",
        "452",
        "5.7.26",
        "5.7.999",
        "4.4.99",
    ];
    let mut pages = String::new();
    for reply in replies {
        for (reader, audience) in READERS {
            let options = Options { audience, ..Options::default() };
            for finding in decode(reply, &options).findings {
                let explanation = finding.explanation.expect("explanations are asked for");
                pages += &format!("== {reply}\n-- {reader}\n{}\n", page(&explanation));
            }
        }
    }
    assert_written("replies.txt", &pages);
}

#[test]
fn every_cause_is_explained_to_every_reader() {
    let mut pages = String::new();
    let references = READERS.map(|(_, audience)| reference(&Options { audience, ..Options::default() }));
    for (at, cause) in references[0].causes.iter().enumerate() {
        for ((reader, _), reference) in READERS.iter().zip(&references) {
            pages += &format!("== {} -- {reader}\n{}\n", cause.id, page(&reference.causes[at].explanation));
        }
    }
    assert_written("causes.txt", &pages);
}

#[test]
fn the_reference_is_complete() {
    let reference = reference(&Options::default());
    let codes: Vec<u16> = reference.reply_codes.iter().map(|row| row.code).collect();
    for code in
        [211, 214, 220, 221, 250, 251, 354, 421, 450, 451, 452, 500, 501, 502, 503, 504, 550, 551, 552, 553, 554]
    {
        assert!(codes.contains(&code), "{code}");
    }
    assert!(codes.is_sorted());
    for row in &reference.reply_codes {
        assert!(!row.name.is_empty() && !row.meaning.is_empty() && !row.source.is_empty(), "{row:?}");
    }
    for row in &reference.enhanced_codes {
        assert!(row.code.starts_with("X."), "{row:?}");
        assert!(!row.name.is_empty() && !row.meaning.is_empty() && !row.source.is_empty(), "{row:?}");
    }
    assert_eq!(reference.first_digits.iter().map(|row| row.digit).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(reference.second_digits.iter().map(|row| row.digit).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    assert!(reference.first_digits.iter().chain(&reference.second_digits).all(|row| !row.meaning.is_empty()));
    let unknown = &reference.causes[0];
    assert_eq!(
        (unknown.id, unknown.group, unknown.who, unknown.permanence),
        ("mailbox-unknown", "recipient", Who::Sender, Permanence::Permanent)
    );
    assert!(reference.providers.iter().any(|provider| provider.id == "gmail" && provider.name == "Gmail"));
}

#[test]
fn nothing_private_is_left_in_a_redacted_explanation() {
    let reply = "550 5.7.1 <jan.novak@firma.example.net>: Client host [192.0.2.7] at mail.firma.example.net blocked using \
                 zen.spamhaus.org; queue id 4F1A2B3C4D5, sender <anna@example.org>";
    for (_, audience) in READERS {
        let options = Options { audience, redact: true, ..Options::default() };
        for finding in decode(reply, &options).findings {
            let page = page(&finding.explanation.expect("explanations are asked for"));
            for private in ["novak", "firma", "anna", "example.org", "example.net", "192.0.2.7", "4F1A2B3C4D5"] {
                assert!(!page.contains(private), "{private} in {page}");
            }
            assert!(page.contains("zen.spamhaus.org"), "{page}");
        }
    }
}

#[test]
fn an_explanation_can_be_left_out() {
    let options = Options { explain: false, ..Options::default() };
    assert_eq!(decode("550 5.1.1 User unknown", &options).findings[0].explanation, None);
}

#[test]
fn a_language_that_is_not_loaded_is_english() {
    for locale in ["xx", "", "en-GB", "!", "nb"] {
        let options = Options { locale: Some(locale.into()), ..Options::default() };
        assert_eq!(decode("550 5.1.1 User unknown", &options).locale, "en");
    }
}

/// Bytes that look like packs, and none of which is one: every outcome is an error, whatever stands where.
#[test]
fn no_bytes_make_a_pack_panic() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for round in 0..5_000 {
        let mut bytes = if round % 2 == 0 { b"plainbounce 0123456789abcdef de\n".to_vec() } else { Vec::new() };
        let length = next() as usize % 200;
        // Mostly the marks of a pattern, which decide what is read next.
        bytes.extend((0..length).map(|_| if next() % 3 == 0 { next() as u8 } else { next() as u8 % 12 }));
        let error = Pack::parse(&bytes).expect_err("no pack of this version");
        assert!(matches!(error, PackError::NotAPack | PackError::OtherVersion), "{error}");
    }
}
