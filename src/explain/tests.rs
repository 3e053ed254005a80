//! Every text, whoever reads it, with all facts and with none.

use super::*;
use crate::knowledge::tables;

const READERS: [Audience; 3] = [Audience::Sender, Audience::Helpdesk, Audience::Admin];

fn finding(cause: Cause) -> Finding {
    reference::without_facts(cause)
}

fn with_all_facts(cause: Cause) -> Finding {
    Finding {
        retry: Retry { by: RetryBy::Sender, after: Some(299), until: Some("2026-11-24T18:00:00Z".into()) },
        recipient: Some("jan.novak@example.com".into()),
        code: Some(550),
        enhanced: Some("5.7.26".into()),
        reply: Some(
            "sender <anna@example.org> at 192.0.2.7 refused: SPF fail, DKIM fail, DMARC fail, size limit 26214400"
                .into(),
        ),
        command: Some("RCPT"),
        remote: Some(Remote { host: Some("mx.example.com".into()), ip: Some("198.51.100.1".into()) }),
        reporter: Some("relay.example.org".into()),
        blocklist: Some(Blocklist { name: "Spamhaus".into(), url: Some("https://check.example.net/".into()) }),
        ..finding(cause)
    }
}

#[track_caller]
fn assert_whole(text: &str, what: &str) {
    assert!(!text.is_empty(), "{what}: empty");
    assert!(text.trim() == text, "{what}: {text:?}");
    for wrong in ["  ", " .", " ,", "..", "{", "}", "“”", "()", "[]"] {
        assert!(!text.contains(wrong), "{what}: {wrong:?} in {text:?}");
    }
    assert!(!text.contains(|c: char| c.is_control()), "{what}: control character in {text:?}");
}

#[track_caller]
fn assert_whole_explanation(explanation: &Explanation, what: &str) {
    let Explanation { headline, summary, steps, avoid, retry, for_admin, links } = explanation;
    assert_whole(headline, what);
    assert!(headline.chars().count() <= LONGEST_HEADLINE, "{what}: {headline}");
    assert_whole(summary, what);
    assert!((1..=3).contains(&steps.len()), "{what}: {steps:?}");
    assert_whole(retry, what);
    let lines = for_admin.lines().chain(avoid.as_deref());
    let titles = links.iter().map(|link| link.title.as_str());
    for text in steps.iter().map(String::as_str).chain(lines).chain(titles) {
        assert_whole(text, what);
    }
}

/// The causes with their variants and providers.
fn all_texts() -> Vec<(Cause, &'static str)> {
    let mut causes = Cause::all();
    let mut cause = Cause::UNKNOWN;
    let mut texts = Vec::new();
    for name in tables::TEXT_NAMES.split('\n') {
        if name.is_empty() {
            cause = causes.next().expect("one plain text for each cause");
        }
        texts.push((cause, name));
    }
    assert!(causes.next().is_none());
    texts
}

#[test]
fn every_text_is_whole_for_every_reader() {
    for (cause, name) in all_texts() {
        for audience in READERS {
            for (facts, finding) in [("no facts", finding(cause)), ("all facts", with_all_facts(cause))] {
                for redact in [false, true] {
                    let options = Options { audience, redact, ..Options::default() };
                    let explanation = explain(&finding, name, None, &options);
                    assert_whole_explanation(&explanation, &format!("{cause:?} {name} {audience:?} {facts}"));
                }
            }
        }
    }
}

#[test]
fn every_confidence_is_whole() {
    for cause in Cause::all() {
        for confidence in [Confidence::High, Confidence::Medium, Confidence::Low] {
            for alternatives in [vec![], vec![Cause::MAILBOX_FULL], vec![Cause::MAILBOX_FULL, Cause::GREYLISTED]] {
                for basis in [Basis::Text, Basis::ReplyCode] {
                    let mut finding = Finding { confidence, basis, ..finding(cause) };
                    finding.alternatives = alternatives.iter().copied().filter(|&other| other != cause).collect();
                    finding.code = Some(452);
                    let explanation = explain(&finding, "", None, &Options::default());
                    assert_whole_explanation(&explanation, &format!("{cause:?} {confidence:?} {alternatives:?}"));
                }
            }
        }
    }
}

#[test]
fn every_warning_has_a_sentence() {
    use WarningId::*;
    let ids = [
        CodeContradictsText,
        ClientExplanationOverridden,
        Truncated,
        TooLong,
        LimitReached,
        Backscatter,
        MixedLanguages,
        DecodingDamaged,
        NoReasonGiven,
        OutlookFile,
    ];
    let warnings = warnings(&ids, &Options::default());
    assert_eq!(warnings.len(), ids.len());
    for (warning, id) in warnings.iter().zip(ids) {
        assert_eq!(warning.id, id);
        assert_whole(&warning.message, &format!("{id:?}"));
    }
}

#[test]
fn a_headline_drops_what_makes_it_too_long() {
    let mut finding = finding(Cause::MAILBOX_UNKNOWN);
    finding.provider = Some(Provider { id: "gmail", name: "The mail service with the very longest name of all" });
    let explanation = explain(&finding, "", None, &Options::default());
    assert_eq!(explanation.headline, "This address does not exist");
}

#[test]
fn links_lead_to_the_web_and_nowhere_else() {
    let mut finding = finding(Cause::BLOCKLISTED);
    for (url, links) in [
        ("https://example.net/look-up", 1),
        ("javascript:alert(1)", 0),
        ("data:text/html,x", 0),
        ("https://example.net/\u{202e}", 0),
    ] {
        finding.blocklist = Some(Blocklist { name: "x".into(), url: Some(url.into()) });
        assert_eq!(explain(&finding, "", None, &Options::default()).links.len(), links, "{url}");
    }
}

#[test]
fn words_of_the_input_cannot_break_a_text() {
    let mut finding = with_all_facts(Cause::MAILBOX_UNKNOWN);
    finding.recipient = Some("a\n{ $b }\u{202e}\u{0}@example.com".into());
    finding.reply = Some("one\r\ntwo\u{1}a\u{2}b\u{2028}three".into());
    let explanation = explain(&finding, "", None, &Options::default());
    assert!(explanation.summary.contains("a { $b } @example.com"), "{}", explanation.summary);
    assert!(explanation.for_admin.contains(": one two a b three\n"), "{}", explanation.for_admin);
}

#[test]
fn another_language_is_spoken_once_it_is_loaded() {
    let pack = format!("plainbounce {:016x} ar-x-test\n{}", tables::FINGERPRINT, pack::tests::whole_english());
    load(Pack::parse(pack.as_bytes()).expect("a pack"));
    let options = Options { locale: Some("ar-X-Test".into()), ..Options::default() };
    assert_eq!(locale(&options), "ar-x-test");
    assert!(locales().contains(&"ar-x-test".to_string()));
    let explanation = explain(&with_all_facts(Cause::MAILBOX_UNKNOWN), "", None, &options);
    // Text from right to left keeps an address in one piece.
    assert!(explanation.summary.contains("\u{2068}jan.novak@example.com\u{2069}"), "{}", explanation.summary);
}
