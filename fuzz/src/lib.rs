//! What holds for every answer, whatever was decoded. The fuzz targets make the inputs; here is what they are held against.

use plainbounce::{Audience, Decoding, Explanation, Input, Options, Original, decode};

/// Decodes in every way that an application may ask for, and checks each answer.
pub fn check(input: Input<'_>) {
    for (audience, redact) in [(Audience::Sender, false), (Audience::Helpdesk, true), (Audience::Admin, true)] {
        let options = Options { audience, redact, ..Options::default() };
        let answer = decode(input, &options);
        holds(input, &answer);
        assert_eq!(answer, decode(input, &options), "the same input, another answer");
    }
}

fn holds(input: Input<'_>, answer: &Decoding) {
    for finding in &answer.findings {
        for evidence in &finding.evidence {
            let span = evidence.span;
            match input {
                Input::Text(text) => assert!(text.get(span.start..span.end).is_some(), "{span:?} is no part of the text"),
                Input::Bytes(bytes) => assert!(bytes.get(span.start..span.end).is_some(), "{span:?} is outside"),
            }
            assert!(span.start < span.end, "{span:?} is empty");
        }
        assert!(finding.code.is_none_or(|code| (200..=599).contains(&code)), "{:?} is no reply code", finding.code);
        let remote = finding.remote.as_ref();
        let facts = [
            &finding.recipient,
            &finding.reply,
            &finding.enhanced,
            &finding.reporter,
            &finding.retry.until,
            &remote.and_then(|remote| remote.host.clone()),
            &remote.and_then(|remote| remote.ip.clone()),
        ];
        facts.into_iter().flatten().for_each(|fact| one_line(fact));
        finding.explanation.as_ref().into_iter().for_each(explained);
    }
    if let Some(Original { subject, message_id, from, date }) = &answer.original {
        [subject, message_id, from, date].into_iter().flatten().for_each(|fact| one_line(fact));
    }
    for warning in &answer.warnings {
        one_line(&warning.message);
    }
}

fn explained(explanation: &Explanation) {
    let Explanation { headline, summary, steps, avoid, retry, for_admin, links } = explanation;
    for text in [headline, summary, retry].into_iter().chain(steps).chain(avoid) {
        one_line(text);
    }
    for_admin.lines().for_each(one_line);
    assert!(!headline.is_empty() && headline.chars().count() <= 60, "{headline:?}");
    assert!(steps.len() <= 3, "{steps:?}");
    for link in links {
        one_line(&link.title);
        assert!(link.url.starts_with("https://") || link.url.starts_with("http://"), "{}", link.url);
        assert!(link.url.bytes().all(|byte| byte.is_ascii_graphic()), "{}", link.url);
    }
}

/// What is shown steers no terminal and breaks no line.
#[track_caller]
fn one_line(text: &str) {
    assert!(!text.chars().any(char::is_control), "{text:?} has control characters");
}

/// Picks pieces by bytes, so that a fuzzer that changes one byte changes one piece.
pub fn pieces(data: &[u8], parts: &[&str]) -> String {
    let mut out = String::new();
    for chunk in data.chunks(1) {
        let byte = usize::from(chunk[0]);
        match parts.get(byte) {
            Some(part) => out.push_str(part),
            None => out.push(char::from(chunk[0])),
        }
    }
    out
}
